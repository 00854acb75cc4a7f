import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { type Entities, entitiesOf } from "./entities.ts"
import { bundledFiles, loadKnowledge } from "./load.ts"
import { listRows, packRows, ROWS_FILE, rowTable } from "./row-table.ts"

const knowledge = loadKnowledge()
const all = [...knowledge.actors, ...knowledge.places]

test("the packed places of rows are those of the tables; make them again with: node scripts/first-words.ts", () => {
  const made = packRows(listRows(bundledFiles()), knowledge.version)
  expect(gunzipSync(readFileSync(ROWS_FILE)).equals(gunzipSync(made))).toBe(true)
})

test("rows are found by number and id, by the packed table or without it", () => {
  const lines = bundledFiles().flatMap(file => file.toString("utf8").trim().split("\n"))
  for (const table of [rowTable(bundledFiles(), knowledge.version), rowTable(bundledFiles(), "of a team")]) {
    expect(table.size).toBe(lines.length)
    for (const [number, line] of lines.entries()) {
      expect(table.row(number).trim()).toBe(line)
      expect(table.numberOf((JSON.parse(line) as { readonly id: string }).id)).toBe(number)
    }
    expect(table.numberOf("place:of-none")).toBeNull()
    expect(() => table.row(lines.length)).toThrow(RangeError)
  }
})

test("a file without an end of line and with empty lines has its rows all the same", () => {
  const table = listRows([Buffer.from('{"id":"a"}\n\n{"id": "b"}\n'), Buffer.from('{"id":"ج"}')])
  expect([table.numberOf("b"), JSON.parse(table.row(1))]).toEqual([1, { id: "b" }])
  expect(JSON.parse(table.row(2))).toEqual({ id: "ج" })
})

const isTold = (entities: Entities): void => {
  for (const [number, by] of all.entries()) {
    expect(entities.at(number)).toEqual(by)
    expect(entities.actor(by.id) ?? entities.place(by.id)).toBe(entities.at(number))
  }
  const [actor, place] = [knowledge.actors[0]?.id ?? "", knowledge.places[0]?.id ?? ""]
  expect([entities.place(actor), entities.actor(place), entities.actor("actor:of-none")]).toEqual([null, null, null])
  expect(() => entities.at(all.length)).toThrow(RangeError)
}

test("what is read later is what all rows give, by number and by id", () => isTold(entitiesOf(knowledge)))

test("knowledge that was put together by hand is found the same way", () => isTold(entitiesOf({ ...knowledge })))

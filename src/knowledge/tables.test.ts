import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { wordsOf } from "../languages/names.ts"
import { PRECISIONS } from "../model/claim.ts"
import { type Actor, ENTITY_KINDS } from "../model/entity.ts"
import { loadKnowledge } from "./load.ts"

const { actors, places } = loadKnowledge()
const actorIds = new Set(actors.map(({ id }) => id))
const placeIds = new Set(places.map(({ id }) => id))

/** Names that several living bodies bear, each with the reason; declared so that none is by accident. */
const declared = new Set(
  readFileSync(new URL("../../data/ambiguous.ndjson", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map(line => (JSON.parse(line) as { readonly name: string }).name),
)

const FIELDS = [
  "id",
  "kind",
  "name",
  "aliases",
  "loaded",
  "from",
  "until",
  "successor",
  "organOf",
  "affiliatedWith",
  "seat",
  "medium",
  "uninvolved",
  "country",
  "source",
]
const folded = (name: string): string => wordsOf(name).join(" ")

test("every actor has the fields of an actor and no other, and its id says what it is", () => {
  expect(actors.length).toBeGreaterThanOrEqual(600)
  for (const actor of actors) {
    expect(Object.keys(actor).filter(key => !FIELDS.includes(key))).toEqual([])
    expect(actor.id).toMatch(/^(org|party|state|person|body):[a-z0-9-]+$/)
    expect(ENTITY_KINDS).toContain(actor.kind)
    expect(actor.name.ar).toMatch(/\p{Script=Arabic}/u)
    expect(actor.name.en).toMatch(/^[\p{Script=Latin}\p{N} '’().,&/-]+$/u)
    for (const date of [actor.from, actor.until]) if (date !== undefined) expect(date).toMatch(/^\d{4}(-\d{2}){0,2}$/)
  }
})

test("ids are unique and references resolve, without circles", () => {
  const lines = readFileSync(new URL("../../data/actors.ndjson", import.meta.url), "utf8")
    .trim()
    .split("\n")
  expect(actorIds.size).toBe(lines.length)
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  for (const actor of actors) {
    for (const id of [actor.organOf, actor.successor, ...(actor.affiliatedWith ?? [])])
      if (id !== undefined) expect(actorIds, `${actor.id} → ${id}`).toContain(id)
    if (actor.seat !== undefined) expect(placeIds).toContain(actor.seat)
    const chain = new Set<string>()
    for (let at: Actor | undefined = actor; at !== undefined; at = byId.get(at.organOf ?? "")) {
      expect(chain.has(at.id), `circle at ${at.id}`).toBe(false)
      chain.add(at.id)
    }
  }
})

test("parties, rivals for a government and whoever is affiliated with somebody say where that can be checked", () => {
  const contested = actors.filter(
    ({ kind, affiliatedWith = [] }) => kind === "party" || kind === "body" || affiliatedWith.length > 0,
  )
  expect(contested.filter(({ source }) => source === undefined).map(({ id }) => id)).toEqual([])
  for (const { source } of actors) if (source !== undefined) expect(source).toMatch(/^https:\/\/\S+$/)
})

const overlaps = (a: Actor, b: Actor): boolean => {
  const ends = (x: Actor, y: Actor): boolean =>
    x.until !== undefined && y.from !== undefined && x.until.slice(0, y.from.length) <= y.from.slice(0, x.until.length)
  return !ends(a, b) && !ends(b, a)
}

test("no two actors of one time share a name that is not declared ambiguous", () => {
  const bearers = new Map<string, Actor[]>()
  for (const actor of actors)
    for (const name of new Set([actor.name.ar, actor.name.en, ...actor.aliases].map(folded)))
      bearers.set(name, [...(bearers.get(name) ?? []), actor])
  const shared = [...bearers].filter(([, list]) => list.some((a, i) => list.slice(i + 1).some(b => overlaps(a, b))))
  expect(shared.map(([name]) => name).filter(name => !declared.has(name))).toEqual([])
})

test("no neutral name holds a loaded word", () => {
  const loaded = actors.flatMap(actor => actor.loaded ?? []).map(folded)
  const names = actors.flatMap(({ name }) => [name.ar, name.en]).map(name => ` ${folded(name)} `)
  expect(loaded.filter(label => names.some(name => name.includes(` ${label} `)))).toEqual([])
})

test("every place has a point or none, a precision, a country, and is held by places that exist", () => {
  expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
  for (const place of places) {
    expect(PRECISIONS).toContain(place.precision)
    expect(place.country).toMatch(/^[A-Z]{2}$/)
    expect((place.lat === null) === (place.lon === null)).toBe(true)
    expect(Math.abs(place.lat ?? 0)).toBeLessThanOrEqual(90)
    for (const id of place.within) expect(placeIds, `${place.id} in ${id}`).toContain(id)
    expect(place.within).not.toContain(place.id)
  }
})

test("a p-code is one place's, of its country where that writes it so, and of the level that OCHA gives it", () => {
  const coded = places.flatMap(({ id, country, precision, pcode }) =>
    pcode ? [{ id, country, precision, pcode }] : [],
  )
  expect(new Set(coded.map(({ pcode }) => pcode)).size).toBe(coded.length)
  expect(
    coded.filter(({ country, pcode }) => !pcode.startsWith(country === "TR" ? "TUR" : country)).map(({ id }) => id),
  ).toEqual([])
  expect(coded.filter(({ precision }) => !["region", "district", "city"].includes(precision))).toEqual([])
  expect(coded.find(({ id }) => id === "place:csc:YE-HU")?.pcode).toBe("YE18")
  expect(coded.filter(({ country }) => country !== "SY").length).toBeGreaterThan(300)
})

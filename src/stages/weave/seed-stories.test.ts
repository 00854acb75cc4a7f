import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { Extracted } from "../../model/archive.ts"
import type { Neighbour, Placement } from "../../model/story.ts"
import { signatureOf } from "./signature.ts"
import { weave } from "./weaving.ts"

const FOLDER = "../shared/seeds"
const IDS = ["000", "001", "002", "003", "004"] as const

/** Reads only what weaving needs of a front matter. */
const seed = (id: string): Extracted => {
  const [, front = "", body = ""] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(`${FOLDER}/${id}.txt`, "utf8")) ?? []
  const published = /published: (\S+)/u.exec(front)?.[1] ?? null
  const title = /title: \|-\n {2}(.+)/u.exec(front)?.[1] ?? null
  const text = title === null ? body : `${title}\n\n${body}`
  const report = {
    id,
    published,
    title,
    text,
    url: null,
    outlet: null,
    fetched: null,
    language: "ar",
    timezone: null,
    hash: id.repeat(8),
  }
  return { report, named: [], extraction: { version: "none", claims: [], attributions: [] } }
}

const placed = (ids: readonly string[]): ReadonlyMap<string, Placement> => {
  const known: Neighbour[] = []
  return new Map(
    ids.map((id, i) => {
      const signature = signatureOf(i + 1, seed(id))
      const placement = weave(signature, known)
      known.push({ ...signature, story: placement.story, path: [placement.story] })
      return [id, placement]
    }),
  )
}

describe.skipIf(!existsSync(FOLDER))(
  `five real reports${existsSync(FOLDER) ? "" : ` (${FOLDER} is not there: skipped)`}`,
  () => {
    const storyOf = (ids: readonly string[]): readonly (string | undefined)[] => {
      const found = placed(ids)
      return IDS.map(id => found.get(id)?.story)
    }

    it("are January's story and October's, whichever comes first", () => {
      for (const order of [IDS, IDS.toReversed(), ["002", "000", "003", "001", "004"]]) {
        const [october, ...january] = storyOf(order)
        expect(new Set(january).size).toBe(1)
        expect(january[0]).not.toBe(october)
      }
    })

    it("note a page's first publisher without taking it for a copy of anything", () => {
      expect(signatureOf(1, seed("002")).firstOn).toEqual(["hashtagsyria.com"])
      expect(placed(IDS).get("002")?.copies).toEqual([])
    })

    it("say why", () => {
      for (const { why } of placed(IDS).values()) expect(why).not.toBe("")
    })
  },
)

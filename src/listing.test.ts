import { afterAll, beforeAll, expect, it } from "vitest"
import type { Archive, StoriesAsked } from "./model/archive.ts"
import type { Filters } from "./model/facets.ts"
import type { AsOf } from "./model/story.ts"
import { openSamples } from "./trial-samples.ts"

const ASKED = { asOf: { at: null, clock: "published" }, text: null, language: "en" } as const
/** The same list, made from the claims and not from lines that are kept. */
const AFTER_ALL: AsOf = { at: "2031-01-01", clock: "published" }

let archive: Archive
beforeAll(async () => {
  archive = (await openSamples()).archive
})
afterAll(() => archive.close())

const ids = async (asked: Partial<StoriesAsked>): Promise<readonly string[]> =>
  (await archive.stories({ ...ASKED, ...asked })).map(({ story }) => story)

const choices = async (asked: Partial<StoriesAsked> = {}) => (await archive.facets({ ...ASKED, ...asked })).facets

it("each choice that is offered leads to as many stories as it says, today as in a list that is made anew", async () => {
  const offered = await choices()
  expect(new Set(offered.map(({ facet }) => facet))).toEqual(new Set(["place", "party", "outlet", "language", "kind"]))
  for (const { facet, value, stories } of offered)
    expect([value, (await ids({ filters: { [facet]: value } })).length]).toEqual([value, stories])
  expect(await archive.facets({ ...ASKED, asOf: AFTER_ALL })).toEqual(await archive.facets(ASKED))
  const some = { language: "en", kind: "figure" }
  expect(await ids({ filters: some })).toEqual(await ids({ filters: some, asOf: AFTER_ALL }))
})

it("a facet is counted under the filters of the others, so that another of its values can be chosen", async () => {
  const filters: Filters = { language: "en", kind: "figure" }
  const counted = await archive.facets({ ...ASKED, filters })
  expect(counted.total).toBe((await ids({ filters })).length)
  const languages = counted.facets.filter(({ facet }) => facet === "language")
  expect(languages.length).toBeGreaterThan(1)
  for (const { value, stories } of languages)
    expect(stories).toBe((await ids({ filters: { kind: "figure", language: value } })).length)
})

it("parties and places are told by neutral names, and no place is finer than a town", async () => {
  const offered = await choices()
  const named = offered.filter(({ facet }) => facet === "party").map(({ name }) => name)
  expect(named).toContain("Council of the Regions")
  expect(offered.filter(({ facet, name }) => (facet === "party" || facet === "place") && name === null)).toEqual([])
  const arabic = await archive.facets({ ...ASKED, language: "ar" })
  expect(arabic.facets.map(({ name }) => name)).toContain("مجلس الأقاليم")
})

it("stories that have changed since a moment are those with reports recorded after it", async () => {
  expect(await ids({ since: "2000-01-01T00:00:00Z" })).toEqual(await ids({}))
  expect(await ids({ since: new Date(Date.now() + 60_000).toISOString() })).toEqual([])
})

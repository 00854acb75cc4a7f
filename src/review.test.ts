import { afterAll, beforeAll, expect, it } from "vitest"
import type { Archive, Extracted } from "./model/archive.ts"
import type { FigureClaim } from "./model/claim.ts"
import type { Decision, ReviewNow } from "./model/review.ts"
import type { ClaimInReport, StoryView } from "./model/story.ts"
import { openSamples } from "./trial-samples.ts"

const NOW = { at: null, clock: "published" } as const

let archive: Archive
let extracted: readonly Extracted[]
let main = ""
let other = ""
let keys = 0

beforeAll(async () => {
  const samples = await openSamples()
  archive = samples.archive
  extracted = samples.extracted
  const lines = await archive.stories({ asOf: NOW, text: null, language: "en" })
  const [first, second] = lines.toSorted((a, b) => b.reports.length - a.reports.length)
  main = first?.story ?? ""
  other = second?.story ?? ""
})
afterAll(() => archive.close())

async function seen(story: string, reviewed: boolean): Promise<StoryView> {
  const view = await archive.story(story, { asOf: NOW, text: null, language: "en", reviewed })
  if (view === null) throw new Error(`no story ${story}`)
  return view
}

const decide = async (decision: Decision): Promise<string> => {
  keys += 1
  return (await archive.review({ key: `k${keys}`, by: "Editor", why: "as told by the clinic", decision })).id
}

const decisions = (story: string): Promise<readonly ReviewNow[]> => archive.reviews({ story, asOf: NOW })

const figuresIn = ({ claims }: StoryView): readonly (ClaimInReport & { claim: FigureClaim })[] =>
  claims.flatMap(held => (held.claim.kind === "figure" ? [{ ...held, claim: held.claim }] : []))

/** A value that no sample gives, another one for each place. */
const mine = (i: number): number => 4_001 + i

const minesIn = (view: StoryView): readonly number[] =>
  figuresIn(view)
    .flatMap(({ claim }) => claim.value.min ?? [])
    .filter(n => n > 4_000 && n < 4_100)
    .toSorted((a, b) => a - b)

it("ten corrections outlive another reading and another weaving, beside what the machine reads", async () => {
  const figures = figuresIn(await seen(main, false))
  const chosen = figures.filter((_, i) => i % 5 === 0).slice(0, 10)
  expect(chosen.length).toBe(10)
  for (const [i, { claim }] of chosen.entries())
    await decide({
      kind: "correct",
      claim: claim.id,
      fields: { value: { min: mine(i), max: mine(i), qualifier: "exact" } },
    })
  const all = chosen.map((_, i) => mine(i))
  const holds = async (): Promise<void> => {
    expect(minesIn(await seen(main, true))).toEqual(all)
    expect(minesIn(await seen(main, false))).toEqual([])
    expect((await decisions(main)).length).toBe(10)
  }
  await holds()
  // Of the corrected claims every third is not found again, every third is found under another name.
  const third = new Map(chosen.map(({ claim }, i) => [claim.id, i % 3]))
  const readAgain = (one: Extracted): Extracted => ({
    ...one,
    extraction: {
      ...one.extraction,
      version: "newer",
      claims: one.extraction.claims
        .filter(({ id }) => third.get(id) !== 0)
        .map(claim => (third.get(claim.id) === 1 ? { ...claim, id: `${claim.id.slice(0, 12)}beef` } : claim)),
    },
  })
  await archive.reread(extracted.map(readAgain))
  await holds()
  await archive.rebuild()
  await holds()
  await archive.reread(extracted)
  await archive.rebuild()
  await holds()
  // Each is undone by another decision; nothing is taken away.
  const [first] = await decisions(main)
  await decide({ kind: "undo", review: first?.id ?? "" })
  expect(minesIn(await seen(main, true))).toEqual(all.slice(1))
  expect((await decisions(main)).map(({ undone }) => undone !== null)).toEqual([true, ...all.slice(1).map(() => false)])
})

it("a figure that was heard stands in the story as reviewed, with its words, marked as made by hand", async () => {
  const heard = {
    words: "We have 4050 dead, the mayor told us",
    claimant: "the mayor",
    on: "2026-03-06T18:00:00+04:00",
    metric: "killed",
    population: "people",
    value: { min: 4_050, max: 4_050, qualifier: "exact" },
    when: "2026-03-06",
    where: null,
  } as const
  const id = await decide({ kind: "add", story: main, heard })
  const held = (await seen(main, true)).claims.find(({ claim }) => claim.id === id)
  expect(held?.claim).toMatchObject({ because: ["review/add"], attribution: { claimant: { text: "the mayor" } } })
  const stored = await archive.report(held?.version ?? "")
  const { start = 0, end = 0, quote = "" } = held?.claim.evidence ?? {}
  expect(stored?.report.text.slice(start, end)).toBe(quote)
  expect(quote).toBe(heard.words)
  expect((await archive.carrier(id))?.stored.story).toBe(main)
  expect((await seen(main, false)).claims.some(({ claim }) => claim.id === id)).toBe(false)
  await archive.rebuild()
  expect((await seen(main, true)).claims.some(({ claim }) => claim.id === id)).toBe(true)
})

it("stories are split and joined by decisions, as reviewed alone, and both can be undone", async () => {
  const lines = async (reviewed: boolean) =>
    (await archive.stories({ asOf: NOW, text: null, language: "en", reviewed })).map(({ story, reports }) => [
      story,
      reports.length,
    ])
  const read = await lines(false)
  const apart = (await seen(main, false)).reports.slice(-2)
  const split = await decide({ kind: "split", story: main, reports: apart })
  const after = await lines(true)
  expect(after.length).toBe(read.length + 1)
  const made = after.map(([story]) => `${story}`).find(story => story.startsWith("split-")) ?? ""
  expect((await seen(made, true)).reports.toSorted()).toEqual([...apart].sort())
  expect((await seen(main, true)).reports.filter(report => apart.includes(report))).toEqual([])
  const join = await decide({ kind: "join", story: other, into: main })
  await archive.rebuild()
  expect((await lines(true)).length).toBe(read.length)
  expect((await seen(other, true)).story).toBe(main)
  expect(await lines(false)).toEqual(read)
  await decide({ kind: "undo", review: split })
  await decide({ kind: "undo", review: join })
  expect((await lines(true)).map(([story]) => story).toSorted()).toEqual(read.map(([story]) => story).toSorted())
})

it("refuses what is about nothing, and keeps once what is handed in twice", async () => {
  await expect(decide({ kind: "reject", claim: "none" })).rejects.toMatchObject({ code: "claim/unknown" })
  await expect(decide({ kind: "join", story: "none", into: main })).rejects.toMatchObject({ code: "story/unknown" })
  await expect(decide({ kind: "split", story: main, reports: ["none"] })).rejects.toMatchObject({
    code: "report/unknown",
  })
  await expect(decide({ kind: "undo", review: "none" })).rejects.toMatchObject({ code: "review/unknown" })
  const given = {
    key: "twice",
    by: "Editor",
    why: "x",
    decision: { kind: "undo", review: (await decisions(main))[0]?.id ?? "" },
  } as const
  const first = await archive.review(given)
  expect(await archive.review(given)).toEqual(first)
  expect((await archive.reviews({ story: null, asOf: NOW })).filter(({ id }) => id === first.id).length).toBe(1)
})

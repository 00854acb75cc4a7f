import { afterAll, beforeAll, expect, it } from "vitest"
import type { Archive, Extracted } from "./model/archive.ts"
import type { Decision } from "./model/review.ts"
import type { StoryView } from "./model/story.ts"
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

async function seen(reviewed: boolean): Promise<StoryView> {
  const view = await archive.story(main, { asOf: NOW, text: null, language: "en", reviewed })
  if (view === null) throw new Error("no story")
  return view
}

const decide = async (decision: Decision): Promise<string> => {
  keys += 1
  return (await archive.review({ key: `k${keys}`, by: "Editor", why: "as the clinic's list has it", decision })).id
}

/** Each value of the story with the question and the claimant that it stands under. */
const told = ({ series }: StoryView) =>
  series.flatMap(({ question, claimant, steps }) => steps.map(({ claim }) => ({ claim, question, claimant })))

const questionOf = (view: StoryView, claim: string): string | undefined =>
  told(view).find(one => one.claim === claim)?.question

const claimantOf = (view: StoryView, claim: string) => told(view).find(one => one.claim === claim)?.claimant

const together = (view: StoryView, claim: string): readonly string[] =>
  told(view)
    .filter(({ question }) => question === questionOf(view, claim))
    .map(one => one.claim)

const required = <Found>(found: Found | undefined): Found => {
  if (found === undefined) throw new Error("the samples have none")
  return found
}

/** Two incidents that count the same, by a claim of each. */
function twoIncidents(view: StoryView): readonly [string, string] {
  const rows = view.rows.filter(({ counts }) => counts === "incident")
  for (const a of rows)
    for (const b of rows) {
      const [x, y] = [a.cells[0]?.claim, b.cells[0]?.claim]
      const same = a.metric === b.metric && a.population === b.population && a.object === b.object
      if (a !== b && same && x !== undefined && y !== undefined) return [x, y]
    }
  throw new Error("the samples have none")
}

const HEARD = {
  claimant: "the mayor",
  metric: "killed",
  population: "people",
  value: { min: 4_050, max: 4_050, qualifier: "exact" },
  when: "2026-03-06",
  where: null,
} as const

/** Thirteen decisions of every kind but those that hide: what each is about, and what holds of the story once it is taken. */
async function decideAll(view: StoryView) {
  const spoken = told(view)
  const totals = spoken.filter(({ question }) => question.startsWith("campaign"))
  const total = (i: number): string => required(totals[i]).claim
  const [rejected, corrected, moved, confirmed, noted] = [total(0), total(1), total(2), total(3), total(4)]
  const incidents = twoIncidents(view)
  const used = new Set([rejected, corrected, moved, ...incidents])
  const apart = required(spoken.find(({ claim }) => !used.has(claim) && together(view, claim).length > 3)?.claim)
  const voices = new Map(
    spoken.filter(({ claimant }) => claimant.key?.startsWith("org:")).map(s => [s.claimant.key, s.claim]),
  )
  const [voice, same] = [required([...voices.values()][0]), required([...voices.values()][1])]
  const misnamed = required(
    spoken.find(s => s.claim !== apart && !voices.has(s.claimant.key) && !used.has(s.claim))?.claim,
  )
  const carrier = required(view.members.find(({ title }) => title !== null))
  const { text } = required((await archive.report(carrier.version))?.report)
  const words = { start: text.lastIndexOf(" ") - 12, end: text.lastIndexOf(" ") }
  const away = required(
    view.reports.find(
      report =>
        report !== carrier.report &&
        !view.claims.some(
          held =>
            held.report === report && [...used, apart, voice, same, misnamed, confirmed, noted].includes(held.claim.id),
        ),
    ),
  )
  await decide({ kind: "reject", claim: rejected })
  await decide({ kind: "correct", claim: corrected, fields: { value: { min: 4_001, max: 4_001, qualifier: "exact" } } })
  await decide({ kind: "correct", claim: moved, fields: { where: "the old mill", when: "2026-03-02" } })
  await decide({ kind: "confirm", claim: confirmed })
  await decide({ kind: "note", claim: noted })
  const heard = await decide({ kind: "add", story: main, heard: { ...HEARD, words: "4050 dead", on: "2026-03-06" } })
  const found = await decide({
    kind: "find",
    version: carrier.version,
    ...words,
    figure: { ...HEARD, metric: "abducted" },
  })
  await decide({ kind: "join-incidents", claims: incidents })
  await decide({ kind: "split-incident", claims: [apart] })
  await decide({ kind: "join-names", claims: [voice, same], who: "claimant" })
  await decide({ kind: "split-names", claims: [misnamed], who: "claimant", name: "Mill committee" })
  await decide({ kind: "split", story: main, reports: [away] })
  await decide({ kind: "join", story: other, into: main })
  const claim = (now: StoryView, id: string) => now.claims.find(held => held.claim.id === id)?.claim
  return async (): Promise<Readonly<Record<string, unknown>>> => {
    const now = await seen(true)
    return {
      rejected: claim(now, rejected) === undefined,
      corrected: claim(now, corrected),
      moved: [claim(now, moved)?.where?.text, claim(now, moved)?.when?.edtf],
      confirmed: claim(now, confirmed)?.because.includes("review/confirm"),
      heard: claim(now, heard)?.because,
      found: claim(now, found)?.evidence.quote === text.slice(words.start, words.end),
      joined: together(now, incidents[0]).includes(incidents[1]),
      apart: together(now, apart),
      voices: claimantOf(now, voice)?.key === claimantOf(now, same)?.key,
      renamed: claimantOf(now, misnamed)?.name,
      split: now.reports.includes(away),
      whole: now.members.length,
      decisions: (await archive.reviews({ story: main, asOf: NOW })).map(({ decision }) => decision.kind),
    }
  }
}

it("decisions of all kinds are seen as reviewed, leave what the machine reads alone, and outlive another reading and another weaving", async () => {
  const read = await seen(false)
  const look = await decideAll(read)
  const first = await look()
  expect(first).toMatchObject({
    rejected: true,
    corrected: { value: { min: 4_001 } },
    moved: ["the old mill", "2026-03-02"],
    confirmed: true,
    heard: ["review/add"],
    found: true,
    joined: true,
    voices: true,
    renamed: "Mill committee",
    split: false,
  })
  expect((first.apart as readonly string[]).length).toBe(1)
  expect((first.decisions as readonly string[]).length).toBe(13)
  expect(await seen(false)).toEqual(read)
  await archive.reread(extracted)
  await archive.rebuild()
  expect(await look()).toEqual(first)
  // Under other rules every claim has another name.
  const renamed = extracted.map(one => ({
    ...one,
    extraction: {
      ...one.extraction,
      version: "newer",
      claims: one.extraction.claims.map(claim => ({ ...claim, id: `${claim.id.slice(0, 12)}beef` })),
    },
  }))
  await archive.reread(renamed)
  await archive.rebuild()
  const now = await seen(true)
  expect(now.claims.filter(({ claim }) => claim.because.some(rule => rule.startsWith("review/"))).length).toBe(5)
  expect(told(now).filter(({ claimant }) => claimant.name === "Mill committee").length).toBe(1)
  await archive.reread(extracted)
  await archive.rebuild()
  expect(await look()).toEqual(first)
})

it("each is undone by another decision, and then the story reads as the machine does", async () => {
  for (const { id, undone } of await archive.reviews({ story: main, asOf: NOW }))
    if (undone === null) await decide({ kind: "undo", review: id })
  expect(await seen(true)).toEqual(await seen(false))
})

it("a claim found in a report's words is opened by its own address, and refused where there are no words", async () => {
  const view = await seen(false)
  const version = view.members[0]?.version ?? ""
  const found = await decide({ kind: "find", version, start: 0, end: 9, figure: HEARD })
  const carrier = await archive.carrier(found)
  expect(carrier?.stored.version).toBe(version)
  expect(carrier?.claim.evidence.quote).toBe(carrier?.stored.report.text.slice(0, 9))
  await decide({ kind: "note", claim: found })
  for (const [start, end] of [
    [9, 9],
    [0, 1_000_000],
  ] as const)
    await expect(decide({ kind: "find", version, start, end, figure: HEARD })).rejects.toMatchObject({
      code: "review/no-words",
    })
  const place = view.claims.find(({ claim }) => claim.kind !== "figure")?.claim.id ?? ""
  await expect(decide({ kind: "split-incident", claims: [place] })).rejects.toMatchObject({
    code: "review/two-questions",
  })
})

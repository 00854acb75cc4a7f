import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { isFigure } from "./model/claim.ts"
import { silent } from "./model/note.ts"
import type { ReportInStory, StoryView } from "./model/story.ts"
import { extractAll } from "./pipeline.ts"
import { asking, knowing } from "./stages/weave/invented.ts"
import { viewStory } from "./stages/weave/view.ts"
import { reader, report } from "./trial-cases.ts"

const DAY = "2031-03-04"

/** A block of a case file: where it begins, and its two texts with their languages. */
interface Pair {
  readonly at: string
  readonly texts: readonly { readonly language: string; readonly text: string }[]
}

function pairsOf(name: string): readonly Pair[] {
  const lines = readFileSync(new URL(`../cases/statements/${name}.txt`, import.meta.url), "utf8").split("\n")
  const told = lines.map((line, i) => ({ line, i })).filter(({ line }) => /^[a-z]{2} /.test(line))
  return Array.from({ length: told.length / 2 }, (_, n) => {
    const both = told.slice(n * 2, n * 2 + 2)
    return {
      at: `${name}.txt:${(both[0]?.i ?? 0) + 1}`,
      texts: both.map(({ line }) => ({ language: line.slice(0, 2), text: line.slice(3) })),
    }
  })
}

const memberOf = ({ language, text }: Pair["texts"][number], at: number): ReportInStory => {
  const { report: read, extraction } = extractAll(
    { ...report(text, language, DAY), id: `r${at}`, hash: `r${at}` },
    reader,
    silent,
  )
  return {
    ...{ seq: at + 1, report: read.id, version: `r${at}@${at}`, outlet: `paper ${at}`, published: DAY, language },
    ...{ publisher: null, timezone: null, recorded: `${DAY}T0${at}:00:00Z`, title: null, main: true },
    ...{ claims: extraction.claims, copies: [], firstOn: [] },
  }
}

const viewOf = ({ texts }: Pair): StoryView | null => viewStory(texts.map(memberOf), asking(knowing({})))

/** How many figures two texts give, and the reports that each origin of one joins. */
const counted = (pair: Pair) => {
  const view = viewOf(pair)
  const origins = view?.series.flatMap(({ steps }) => steps.flatMap(step => step.origins)) ?? []
  return {
    figures: view?.claims.filter(({ claim }) => isFigure(claim)).length,
    joined: [...new Set(origins.map(({ reports }) => reports.toSorted().join(" ")))].toSorted(),
    claimants: new Set(view?.series.map(({ claimant }) => claimant.name)).size,
  }
}

describe("one statement in two languages", () => {
  const pairs = pairsOf("same")
  it("is there twenty times", () => expect(pairs).toHaveLength(20))
  it.each(pairs)("$at has one origin", pair =>
    expect(counted(pair)).toEqual({ figures: 2, joined: ["r0 r1"], claimants: 1 }),
  )
})

describe("statements that are only alike", () => {
  const pairs = pairsOf("other")
  it("are there twenty times", () => expect(pairs).toHaveLength(20))
  it.each(pairs)("$at are of two origins", pair =>
    expect(counted(pair)).toMatchObject({ figures: 2, joined: ["r0", "r1"] }),
  )
})

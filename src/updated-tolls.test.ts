import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { silent } from "./model/note.ts"
import { extractAll } from "./pipeline.ts"
import { asking, knowing } from "./stages/weave/invented.ts"
import { viewStory } from "./stages/weave/view.ts"
import { reader, report } from "./trial-cases.ts"

const DAY = "2031-03-04"

const CASES = readFileSync(new URL("../cases/statements/updated.txt", import.meta.url), "utf8")
  .split(/\n\n+/)
  .flatMap(block => {
    const [told, steps] = block.split("\n")
    return told && /^[a-z]{2} /.test(told)
      ? [{ language: told.slice(0, 2), text: told.slice(3), steps: steps?.trim() }]
      : []
  })

describe("a toll that one report updates itself", () => {
  it.each(CASES)("$text", ({ language, text, steps }) => {
    const { report: read, extraction } = extractAll(report(text, language, DAY), reader, silent)
    const view = viewStory(
      [
        {
          ...{ seq: 1, report: read.id, version: "r@1", outlet: "paper", published: DAY, language, title: null },
          ...{ publisher: null, timezone: null, recorded: `${DAY}T01:00:00Z`, main: true, copies: [], firstOn: [] },
          claims: extraction.claims,
        },
      ],
      asking(knowing({})),
    )
    expect(
      view?.series.map(series => series.steps.map(({ value, step }) => `${value.min} ${step}`).join("; ")),
    ).toEqual([steps])
  })
})

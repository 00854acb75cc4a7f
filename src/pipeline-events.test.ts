import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { loadKnowledge } from "./knowledge/load.ts"
import { readCases } from "./languages/case-file.ts"
import { EVENT_TYPES, type EventClaim } from "./model/claim.ts"
import { EVENT_CODES } from "./model/event-codes.ts"
import { silent } from "./model/note.ts"
import type { Report } from "./model/report.ts"
import { extractAll, readerOf } from "./pipeline.ts"

const reader = readerOf(loadKnowledge())

const report = (text: string, language: string, published: string): Report => ({
  id: "case",
  url: null,
  outlet: null,
  published,
  fetched: null,
  language,
  timezone: null,
  title: null,
  text,
  hash: "case",
})

const eventsOf = (text: string, language = "ar", published = "2024-05-10"): readonly EventClaim[] =>
  extractAll(report(text, language, published), reader, silent).extraction.claims.filter(
    claim => claim.kind === "event",
  )

const show = ({ type, actors, blamed, targets, status }: EventClaim): string =>
  [
    type,
    actors.length > 0 ? `by ${actors.length}` : blamed ? "by 1 blamed" : "",
    targets.length > 0 ? `on ${targets.length}` : "",
    status === "asserted" ? "" : status,
  ]
    .filter(Boolean)
    .join(" ")

describe("what happened by a sentence", () => {
  const cases = ["ar"].flatMap(language =>
    readCases(
      `events/${language}.txt`,
      readFileSync(new URL(`../cases/events/${language}.txt`, import.meta.url), "utf8"),
    ).map(each => ({ ...each, language })),
  )
  test.each(cases.filter(it => !it.open))("$at $phrase", ({ phrase, values, now, language }) => {
    expect(eventsOf(phrase, language, now ?? undefined).map(show)).toEqual(values)
  })
})

describe("who did it to whom, and where", () => {
  const CASES: readonly (readonly [text: string, actors: string[], targets: string[], where: string | null])[] = [
    ["قصفت قوات النخبة حي النخيل في مدينة الوادي.", ["قوات النخبة"], ["حي النخيل"], "حي النخيل"],
    ["هاجم مسلحون، أمس الخميس، قاعدة عسكرية في بلدة الزهرة.", ["مسلحون"], ["قاعدة عسكرية"], "بلدة الزهرة"],
    ["اندلعت اشتباكات بين الجيش ومسلحين في بلدة الزهرة.", ["الجيش", "مسلحين"], [], "بلدة الزهرة"],
  ]
  test.each(CASES)("%s", (text, actors, targets, where) => {
    const [claim] = eventsOf(text)
    expect(claim?.actors.map(each => each.text.replace(/^و/, ""))).toEqual(actors)
    expect(claim?.targets.map(each => each.text)).toEqual(targets)
    expect(claim?.where?.text ?? null).toBe(where)
  })
})

describe("whose event it is", () => {
  test("what somebody says that somebody did has whom he blames, and no actor", () => {
    const [claim] = eventsOf("قال المرصد إن قوات النخبة قصفت حي النخيل.")
    expect([claim?.actors, claim?.blamed?.text, claim?.attribution.claimant?.text]).toEqual([
      [],
      "قوات النخبة",
      "المرصد",
    ])
  })
  test("title and lead that tell of the same are one event", () => {
    const events = eventsOf("قصف على حي النخيل\n\nقصفت قوات النخبة حي النخيل في مدينة الوادي اليوم الجمعة.")
    expect(events.map(({ type }) => type)).toEqual(["shelling"])
  })
})

test("the page of events has each type with its codes", () => {
  const page = readFileSync(new URL("../docs/events.md", import.meta.url), "utf8")
  for (const type of EVENT_TYPES) {
    const { acled, plover } = EVENT_CODES[type]
    const row = page.split("\n").find(line => line.startsWith(`| \`${type}\` `))
    for (const word of [acled?.[0], acled?.[1], plover]) if (word) expect(row, type).toContain(word)
  }
})

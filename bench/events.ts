/**
 * Events against sentences that people judged: `node bench/events.ts SENTENCES.ndjson [--show]`. Each sentence is a report.
 * Printed: how many sentences of the other kind ("easy no") give an event of theirs, how many of the kind ("yes") give one, and
 * how often those who act and those to whom it is done share a word with those that people marked.
 */
import { readFileSync } from "node:fs"
import { loadKnowledge } from "../src/knowledge/load.ts"
import type { EventClaim, EventType } from "../src/model/claim.ts"
import { silent } from "../src/model/note.ts"
import type { Report } from "../src/model/report.ts"
import { analyseReport, readerOf } from "../src/pipeline.ts"
import { eventClaims } from "../src/stages/extract/events/index.ts"
import { speeches } from "../src/stages/extract/speech.ts"

interface Sentence {
  readonly id: string
  readonly event: "assault" | "protest"
  readonly label: string
  readonly text: string
  readonly spans?: readonly { readonly source_actor: readonly string[]; readonly target_actor: readonly string[] }[]
}

/** Which of our types are one of theirs (docs/events.md). */
const THEIRS: Readonly<Record<Sentence["event"], ReadonlySet<EventType>>> = {
  assault: new Set([
    "attack",
    "shelling",
    "air_strike",
    "drone_strike",
    "sniper_fire",
    "explosion",
    "clash",
    "abduction",
  ] as const),
  protest: new Set(["protest"] as const),
}

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error("usage: node bench/events.ts SENTENCES.ndjson [--show]")
const show = process.argv.includes("--show")
const sentences = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map(line => JSON.parse(line) as Sentence)
const reader = readerOf(loadKnowledge())

const reportOf = ({ id, text }: Sentence): Report => ({
  id,
  text,
  language: "ar",
  hash: id,
  title: null,
  url: null,
  outlet: null,
  published: null,
  fetched: null,
  timezone: null,
})

function eventsOf(sentence: Sentence): readonly EventClaim[] {
  const analysis = analyseReport(reportOf(sentence), reader, silent)
  if (!analysis) return []
  const claims = eventClaims(analysis, speeches(analysis), silent).map(({ claim }) => claim)
  return claims.filter(({ type }) => THEIRS[sentence.event].has(type))
}

const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .replace(/[\u064B-\u0652\u0640]/g, "")
      .replace(/[أإآ]/g, "ا")
      .split(/[^\p{L}\p{N}]+/u)
      .map(word => word.replace(/^(وال|بال|لل|ال|و|ب|ل)(?=..)/, ""))
      .filter(word => word.length > 1),
  )

const overlap = (marked: readonly string[], given: readonly string[]): boolean => {
  const theirs = words(marked.join(" "))
  return given.some(text => [...words(text)].some(word => theirs.has(word)))
}

const rate = (n: number, of: number): string => `${((100 * n) / Math.max(of, 1)).toFixed(1)} % of ${of}`

const found = sentences.map(sentence => ({ sentence, events: eventsOf(sentence) }))
for (const event of ["assault", "protest"] as const) {
  const of = (label: string) => found.filter(each => each.sentence.event === event && each.sentence.label === label)
  for (const label of ["easy no", "difficult no", "ambiguous", "yes"]) {
    const all = of(label)
    const hit = all.filter(({ events }) => events.length > 0)
    console.log(`${event} ${label}: an event in ${rate(hit.length, all.length)}`)
    const telling = show
      ? label === "yes"
        ? all.filter(each => !hit.includes(each))
        : label === "easy no"
          ? hit
          : []
      : []
    for (const { sentence, events } of telling)
      console.log(
        `  ${sentence.text.slice(0, 300)}\n    ${events.map(e => `${e.type} «${e.evidence.quote}»`).join(" | ")}`,
      )
  }
}

const marked = found.filter(({ sentence, events }) => sentence.label === "yes" && sentence.spans && events.length > 0)
for (const side of ["source_actor", "target_actor"] as const) {
  const names = (events: readonly EventClaim[]): string[] =>
    events
      .flatMap(({ actors, targets, blamed, type }) =>
        side === "source_actor"
          ? [...actors, ...(blamed ? [blamed] : [])]
          : type === "clash"
            ? [...targets, ...actors]
            : targets,
      )
      .map(({ text }) => text)
  const rows = marked.map(({ sentence, events }) => ({
    sentence,
    theirs: (sentence.spans ?? []).map(span => span[side]).filter(span => span.length > 0),
    spans: sentence.spans ?? [],
    ours: names(events),
  }))
  const some = rows.filter(({ theirs, spans }) => theirs.length * 2 > spans.length)
  const given = rows.filter(({ ours, theirs }) => ours.length > 0 && theirs.length > 0)
  const agree = ({ ours, theirs }: (typeof rows)[number]): boolean => theirs.some(span => overlap(span, ours))
  console.log(
    `${side}: given where most mark one ${rate(some.filter(agree).length, some.length)}; right where given ${rate(given.filter(agree).length, given.length)}`,
  )
  if (show)
    for (const row of some.filter(each => !agree(each)))
      console.log(
        `  ${row.sentence.text.slice(0, 300)}\n    theirs ${row.theirs.map(s => s.join(" ")).join(" / ")}\n    ours ${row.ours.join(" / ")}`,
      )
}

import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { ar } from "../src/languages/ar/index.ts"
import type { Dated, Quantity, Run } from "../src/languages/token.ts"
import { tokenise } from "../src/languages/tokens.ts"
import { dayOf, isoOf } from "../src/model/day.ts"
import { ELSEWHERE, ON_PURPOSE, OUT_OF_SCOPE } from "./conformance-reasons.ts"

/** Where other libraries' cases lie; they are no part of the project. */
export const PEERS = "../shared/acceptance/peers"

interface PeerCase {
  readonly src: string
  readonly kind: string
  readonly input: string
  readonly words: string
  readonly value: number
  readonly ref: string | null
  readonly results: readonly { text: string; value: unknown; timex: string }[]
  readonly run_by_dotnet: boolean
  readonly pending?: boolean
  readonly ignore_resolution?: boolean
}

/** What came of the cases of one kind; ids are lines of the peers' file, from 0. */
export interface Row {
  readonly name: string
  readonly same: number
  readonly differ: readonly number[]
  readonly failed: readonly number[]
  readonly outside: readonly number[]
}

interface Numbered extends PeerCase {
  readonly id: number
}

const load = (file: string): readonly Numbered[] =>
  readFileSync(join(PEERS, `${file}.ar.ndjson`), "utf8")
    .trim()
    .split("\n")
    .map((line, id) => ({ ...(JSON.parse(line) as PeerCase), id }))

type Placed<Found extends Run> = Found & { readonly start: number; readonly end: number }

const placed = <Found extends Run>(text: string, find: (tokens: ReturnType<typeof tokenise>) => readonly Found[]) => {
  const tokens = tokenise(text, ar.readings)
  return find(tokens).map(
    (found): Placed<Found> => ({
      ...found,
      start: tokens[found.from]?.start ?? 0,
      end: tokens[found.to - 1]?.end ?? 0,
    }),
  )
}

const numbersIn = (text: string): readonly Placed<Quantity>[] => placed(text, tokens => ar.numbers(tokens))
const datesIn = (text: string, day: string): readonly Placed<Dated>[] =>
  placed(text, tokens => ar.dates(tokens, dayOf(day) ?? 0, null))

const near = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))

/** As many numbers, each at the peer's words; and of the peer's value where the peer's own tests compare values. */
function sameNumbers({ input, results, ignore_resolution }: PeerCase): boolean {
  const found = numbersIn(input).filter(({ ordinal, value }) => !ordinal && value.word === null)
  let from = 0
  return (
    found.length === results.length &&
    results.every(({ text, value }, i) => {
      const start = input.indexOf(text, from)
      from = start + text.length
      const own = found[i] as Placed<Quantity>
      const wanted = Number.parseFloat(String(value))
      return (
        own.start < from &&
        start < own.end &&
        (ignore_resolution || near(own.value.min, wanted) || near(own.value.max, wanted))
      )
    })
  )
}

const sameOrdinals = ({ input, results }: PeerCase): boolean => {
  const found = numbersIn(input).filter(({ ordinal }) => ordinal)
  return found.length === results.length && results.every(({ value }, i) => String(found[i]?.value.min) === value)
}

const BOUNDED: ReadonlySet<string> = new Set(["over", "under", "range"])

function sameRanges({ input, results }: PeerCase): boolean {
  const points = results.some(({ value }) => /^\[(.+),\1\]$/.test(String(value)))
  const found = numbersIn(input).filter(
    ({ value }) => BOUNDED.has(value.qualifier) || (points && value.qualifier === "exact"),
  )
  const end = (text = ""): number | null => (text === "" ? null : Number(text))
  return (
    found.length === results.length &&
    results.every(({ value }, i) => {
      const [, min, max] = /^[[(](.*),(.*)[\])]$/.exec(String(value)) ?? []
      return found[i]?.value.min === end(min) && found[i]?.value.max === end(max)
    })
  )
}

const sameWords = ({ words, value }: PeerCase): boolean => {
  const found = numbersIn(words)
  return found.length === 1 && near(found[0]?.value.min ?? null, value)
}

const monthEnd = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

/** First and last day of an EDTF date without seasons. */
function daysOf(edtf: string): readonly [string, string] {
  const [first = "", last = first] = edtf.split("/")
  const end = last.replaceAll("X", "9")
  const [year = "", month = "", day = ""] = end.split("-")
  const until = day ? end : month ? monthEnd(Number(year), Number(month)) : `${year}-12-31`
  const [y = "", m = "01", d = "01"] = first.replaceAll("X", "0").split("-")
  return [`${y}-${m}-${d}`, until]
}

const SEASONS: Readonly<Record<string, string>> = { SP: "21", SU: "22", FA: "23", WI: "24" }

/** The EDTF form of a peer's expression that is whole in itself: a year, a month, a week, a season. */
function ofTimex(timex: string): string | null {
  const week = /^(\d{4})-W(\d\d)$/.exec(timex)
  if (week) {
    const first = dayOf(`${week[1]}-01-04`) ?? 0
    const monday = first - ((first + 3) % 7) + 7 * (Number(week[2]) - 1)
    return `${isoOf(monday)}/${isoOf(monday + 6)}`
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex)
  if (season) return `${season[1]}-${SEASONS[season[2] ?? ""]}`
  return /^\d{4}(-\d\d)?$/.test(timex) ? timex : null
}

type Resolution = Readonly<Record<string, string>>

/** True where the date is one of the peer's two resolutions, towards the past or the future; a peer's period ends before its last day, and nothing of a peer's is approximate. */
function sameDate(edtf: string, day: string, resolution: Resolution): boolean {
  const { date, startDate, endDate, time, startTime, endTime } = resolution
  if (date) return edtf === date
  if (startDate && endDate) {
    const [from, until] = daysOf(edtf)
    const [, begins = ""] = edtf.split("/")
    const next = isoOf((dayOf(until) ?? 0) + 1)
    return from === startDate && (until === endDate || next === endDate || daysOf(begins || edtf)[0] === endDate)
  }
  if (time) return edtf === `${day}T${time.slice(0, 5)}`
  return startTime && endTime ? edtf === `${day}T${startTime.slice(0, 5)}/${day}T${endTime.slice(0, 5)}` : false
}

function sameDates({ input, ref, results }: PeerCase): boolean {
  const day = (ref ?? "2016-11-07").slice(0, 10)
  const found = datesIn(input, day)
  return (
    found.length === results.length &&
    results.every(({ value, timex }, i) => {
      const { FutureResolution, PastResolution } = value as Record<string, Resolution | undefined>
      const edtf = found[i]?.edtf.replaceAll("~", "") ?? ""
      const ways = [FutureResolution, PastResolution].filter(way => way !== undefined)
      const months = ways.map(({ startDate = "" }) => timex.replace("XXXX", startDate.slice(0, 4)))
      return [timex, ...months].some(one => edtf === ofTimex(one)) || ways.some(way => sameDate(edtf, day, way))
    })
  )
}

function row(name: string, cases: readonly Numbered[], same: (one: PeerCase) => boolean): Row {
  const key = name as keyof typeof ON_PURPOSE
  const outside = cases.filter(({ id }) => OUT_OF_SCOPE[key]?.some(({ ids }) => ids.includes(id)))
  const inside = cases.filter(one => !outside.includes(one))
  const wrong = inside.filter(one => !same(one)).map(({ id }) => id)
  const meant = (id: number): boolean => ON_PURPOSE[key]?.some(({ ids }) => ids.includes(id)) ?? false
  return {
    name,
    same: inside.length - wrong.length,
    differ: wrong.filter(meant),
    failed: wrong.filter(id => !meant(id)),
    outside: outside.map(({ id }) => id),
  }
}

const run = (file: string): readonly Numbered[] => load(file).filter(one => one.run_by_dotnet && !one.pending)
const isFrom = (one: PeerCase, ...models: readonly string[]): boolean => models.some(model => one.src.endsWith(model))

/** Measures every kind of case. */
export function measure(): readonly Row[] {
  const dates = run("recognizers-dates")
  const relative = (one: PeerCase): boolean => one.results.some(({ value }) => /[a-z]/.test(String(value)))
  return [
    row("numbers", run("recognizers-numbers"), sameNumbers),
    row(
      "ordinals",
      run("recognizers-ordinals").filter(one => !relative(one)),
      sameOrdinals,
    ),
    row("ranges", run("recognizers-number-ranges"), sameRanges),
    row(
      "words",
      load("to-words").filter(({ words }) => !words.includes("فقط")),
      sameWords,
    ),
    row(
      "dates",
      dates.filter(one => isFrom(one, "/DateParser", "/DatePeriodParser")),
      sameDates,
    ),
    row(
      "times",
      dates.filter(one => isFrom(one, "/TimeParser", "/TimePeriodParser")),
      sameDates,
    ),
  ]
}

const share = ({ same, differ, failed }: Row): number => same / (same + differ.length + failed.length)

/** The share of a kind's cases in scope that are read as the peer reads them. */
export const shareOf = (rows: readonly Row[], name: string): number => {
  const found = rows.find(one => one.name === name)
  return found ? share(found) : 0
}

const idsOf = (ids: readonly number[]): string => (ids.length > 0 ? ids.join(", ") : "none")

const reasonsOf = (name: string, table: typeof ON_PURPOSE): string =>
  (table[name] ?? []).map(({ ids, why }) => `- ${name} ${ids.join(", ")}: ${why}`).join("\n")

const KINDS: Readonly<Record<string, string>> = {
  numbers: "numbers and percentages (Recognizers-Text, run and not pending)",
  ordinals: "ordinals (the same)",
  ranges: "ranges and bounds (the same)",
  words: "numbers written out, read back (to-words, without currency)",
  dates: "dates and periods (Recognizers-Text, run)",
  times: "clock times and hours (the same)",
}

/** The page of the project's documents. */
export function page(rows: readonly Row[]): string {
  const lines = rows.map(
    one =>
      `| ${KINDS[one.name]} | ${one.same} | ${one.differ.length} | ${one.failed.length} | ${one.outside.length} | ${(100 * share(one)).toFixed(1)} % |`,
  )
  const names = rows.map(one => one.name)
  const all = (table: typeof ON_PURPOSE): string =>
    names
      .map(name => reasonsOf(name, table))
      .filter(Boolean)
      .join("\n")
  const failed = rows.map(one => `- ${one.name}: ${idsOf(one.failed)}`).join("\n")
  return `# Conformance with other libraries' Arabic cases

Made by \`node scripts/conformance.ts\` where their cases lie beside the project; their texts are no part of it, an id is a line of
their file, from 0. "Same" is as many findings at the same words, and the same value where the peer's own tests compare values; a
date is the same where it is one of the peer's two resolutions, towards the past or the future.

| cases | same | differ on purpose | fail | out of scope | same, of those in scope |
|---|---|---|---|---|---|
${lines.join("\n")}

## On purpose

${all(ON_PURPOSE)}

## Out of scope

${all(OUT_OF_SCOPE)}
${ELSEWHERE.map(line => `- ${line}`).join("\n")}

## Not read yet

${failed}
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (existsSync(PEERS)) writeFileSync("docs/conformance.md", page(measure()))
  else process.stderr.write(`${PEERS} is not here: docs/conformance.md stays as it is\n`)
}

import type { Analysis, FindNames, Known, Name } from "../../languages/analysis.ts"
import { whether } from "../../languages/facts.ts"
import { type Line, linesOf } from "../../languages/layout.ts"
import type { Pack, WrittenPlace } from "../../languages/pack.ts"
import type { Dated, Named, Run, Token } from "../../languages/token.ts"
import { sentences, tokenise } from "../../languages/tokens.ts"
import { dayOf, dayTold } from "../../model/day.ts"
import type { Tell } from "../../model/note.ts"
import type { Report } from "../../model/report.ts"

/** Takes a report's text apart: tokens, sentences, quantities, dates against the report's date, names known and unknown. */
export function analyse(report: Report, pack: Pack, findNames: FindNames, tell: Tell): Analysis {
  const tokens = tokenise(report.text, pack.readings, pack)
  const runs = sentences(tokens)
  const said = dayOf(report.published) ?? dayOf(report.fetched)
  if (said === null)
    tell({ rule: "analyse/no-date", because: "the report has no date: relative dates are left unread" })
  const parts = runs.map(({ from, to }) => tokens.slice(from, to))
  const each = <T extends Run>(find: (part: readonly Token[]) => readonly T[]): T[] =>
    parts.flatMap((part, i) => find(part).map(hit => moved(hit, runs[i]?.from ?? 0)))
  const quantities = each(part => pack.numbers(part))
  const lines = linesOf(tokens, pack, { titled: report.title !== null, said, zone: report.timezone })
  const told =
    said === null ? [] : datesOf(parts, runs, (part, story) => pack.dates(part, said, report.timezone, story))
  const dates = withSigned(
    told.filter(date => !isDateline(tokens, lines, date)),
    lines,
  )
  const found = findNames(tokens, runs)
  const settled = pack.settled(tokens, quantities, report.text)
  const known = found.known.filter(name => !isVerbOfSpeech(settled, name))
  const written = pack.places?.(tokens, report.text) ?? []
  const names = withWritten(found.names, written, known).filter(outside(dates)).map(cutBefore(dates, tokens))
  return {
    report,
    pack,
    tokens: marked(settled, known, names),
    sentences: runs,
    lines,
    quantities,
    dates,
    known,
    names,
  }
}

/** "He reported", which is spelled as a known body's name. */
const isVerbOfSpeech = (tokens: readonly Token[], { kind, from, to }: Known): boolean => {
  const [first] = tokens[from]?.readings ?? []
  return kind === "actor" && to === from + 1 && first?.tense !== undefined && first.lexeme.sense.cue === "verb"
}

/** How many sentences on a day that was told is still the story's. */
const CARRIED = 3

/** The dates of all sentences, each read with the last day that those before it tell. */
function datesOf(
  parts: readonly (readonly Token[])[],
  runs: readonly Run[],
  find: (part: readonly Token[], story: number | null) => readonly Dated[],
): Dated[] {
  let story: number | null = null
  let toldAt = 0
  return parts.flatMap((part, i) => {
    const found = find(part, i - toldAt > CARRIED ? null : story)
    for (const { edtf, hour } of found) {
      const day = hour === "alone" ? null : dayTold(edtf)
      if (day === null) continue
      story = day
      toldAt = i
    }
    return found.map(hit => moved(hit, runs[i]?.from ?? 0))
  })
}

/** How far into its line a dateline may reach, in tokens. */
const DATELINE = 12

/** "SAREL, 3 March (Agency) -": the day on which it was written, before a dash at the head of a line, is no event's. */
function isDateline(tokens: readonly Token[], lines: readonly Line[], { from, to }: Run): boolean {
  const line = lines.find(each => each.from <= from && to <= each.to)
  const dash = line ? tokens.slice(to, line.from + DATELINE).findIndex(({ text }) => text === "-") : -1
  const named = line !== undefined && from > line.from && tokens.slice(line.from, from).some(({ text }) => text === ",")
  return (
    named && dash >= 0 && tokens.slice(to, to + dash).every(({ kind, text }) => kind === "word" || /^[()]$/.test(text))
  )
}

/** The dates of the text with those of its embedded posts, which may be told in another language. */
function withSigned(told: readonly Dated[], lines: readonly Line[]): readonly Dated[] {
  const signed = lines.flatMap(({ kind, signed }) => (kind === "signature" ? (signed?.dated ?? []) : []))
  const others = signed.filter(one => !told.some(({ from, to }) => from < one.to && one.from < to))
  return others.length === 0 ? told : [...told, ...others].sort((a, b) => a.from - b.from)
}

const overlap = (a: Run, b: Run): boolean => a.from < b.to && b.from < a.to

/** The names with the places that the writing tells: one that is longer than what is known of it is another place. */
function withWritten(names: readonly Name[], written: readonly WrittenPlace[], known: readonly Known[]): Name[] {
  const length = (run: Run): number => run.to - run.from
  const fits = ({ from, to, name }: WrittenPlace): boolean =>
    ![...names, ...known].some(
      other =>
        overlap(name, other) && (other.kind !== "place" || other.precision === "country" || length(other) >= to - from),
    )
  const added = written.filter(fits)
  const rest = names.filter(name => !added.some(place => overlap(place, name)))
  return [
    ...rest,
    ...added.map(({ from, to, precision }) => ({
      from,
      to,
      precision,
      kind: "place" as const,
      attached: 0,
      entity: null,
      town: null,
      role: null,
    })),
  ].sort((a, b) => a.from - b.from)
}

/** A hit in a part that begins so many tokens into the text. */
const moved = <T extends Run>(hit: T, by: number): T => ({ ...hit, from: hit.from + by, to: hit.to + by })

/** The tokens with the names they belong to. */
function marked(tokens: readonly Token[], known: readonly Known[], names: readonly Name[]): readonly Token[] {
  const all = [...tokens]
  const mark = (at: number, known: Token["known"], named: Token["named"]): void => {
    const { kind, text, start, end, readings, roles, facts, definite, attached, name, begins } = all[at] as Token
    all[at] = { kind, text, start, end, readings, roles, facts, definite, attached, name, begins, known, named }
  }
  for (const { from, to, kind } of known) for (let at = from; at < to; at++) mark(at, kind, undefined)
  for (const { from, to, kind, attached } of names) {
    const later: Named = { kind, starts: false, attached: false }
    for (let at = from; at < to; at++)
      mark(at, all[at]?.known, at === from ? { kind, starts: true, attached: attached > 0 } : later)
  }
  return all
}

/** "(Reported) by the arrival of": what is told, led to by a word attached, and no surname. */
const isTold = whether(
  ({ readings }: Token): boolean =>
    readings.length > 0 &&
    readings.every(
      ({ before, lexeme: { sense, part } }) =>
        before[0] === "with" &&
        part === "noun" &&
        (sense.happening !== undefined || sense.role === "reach" || sense.role === "matter"),
    ),
)

/** A name that nobody is known by ends where a date begins ("night" is no surname), or what is told of. */
function cutBefore(dates: readonly Run[], tokens: readonly Token[]): (name: Name) => Name {
  const begins = new Set(dates.map(({ from }) => from))
  return name => {
    if (name.entity !== null) return name
    for (let at = name.from + 1; at < name.to; at++)
      if (begins.has(at) || isTold(tokens[at])) return { ...name, to: at }
    return name
  }
}

/** A word of a date (a month that is called like somebody) names nothing, unless it is known. */
function outside(dates: readonly Run[]): (name: Name) => boolean {
  const dated = new Set<number>()
  for (const { from, to } of dates) for (let at = from; at < to; at++) dated.add(at)
  return name => name.entity !== null || !dated.has(name.from)
}

import { fill, type InterfaceLanguage, WORDS } from "../messages/words.ts"
import type { AnalyseLine } from "../serve/contract.ts"
import { column } from "./ledger.ts"
import { isolate, pad, widthOf } from "./width.ts"

type Label = "number" | "ordinal" | "date" | "person" | "organization" | "place" | "post"

/** Something found, with what it comes to. */
interface Finding {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly label: Label
  readonly comesTo: string
}

/** Colours of a terminal by what they stand for. */
const COLOURS: Readonly<Record<Label | "quiet", string>> = {
  number: "33",
  ordinal: "33",
  date: "32",
  person: "36",
  organization: "35",
  place: "34",
  post: "36",
  quiet: "2",
}

type Paint = (words: string, as: Label | "quiet") => string
const coloured: Paint = (words, as) => `\u001B[${COLOURS[as]}m${words}\u001B[0m`
const plain: Paint = words => words

const LABEL_WIDTH = 14
const QUOTE_WIDTH = 34

function amountOf({ min, max, qualifier }: AnalyseLine["numbers"][number], language: InterfaceLanguage): string {
  const { values } = WORDS[language]
  if (qualifier === "about" || qualifier === "over" || qualifier === "under")
    return fill(values[qualifier], min ?? max ?? "")
  return min === max ? String(min) : fill(values.range, min ?? "", max ?? "")
}

function findings(line: AnalyseLine, language: InterfaceLanguage): readonly Finding[] {
  const { analysis } = WORDS[language]
  const points = new Map(line.places.map(place => [place.start, place]))
  const pointOf = (start: number): readonly (string | null)[] => {
    const place = points.get(start)
    if (!place) return []
    const point = place.lat === null || place.lon === null ? null : `${place.lat}, ${place.lon}`
    return [place.country, place.precision, point]
  }
  const joined = (parts: readonly (string | null | undefined)[]): string =>
    parts.filter(part => part !== null && part !== undefined && part !== "").join(" · ")
  const all: readonly Finding[] = [
    ...line.numbers.map(
      (number): Finding => ({
        ...number,
        label: number.ordinal ? "ordinal" : "number",
        comesTo: amountOf(number, language),
      }),
    ),
    ...line.dates.map(
      (date): Finding => ({
        ...date,
        label: "date",
        comesTo: joined([date.edtf, date.assumed.length > 0 ? fill(analysis.assumed, date.assumed.join(", ")) : null]),
      }),
    ),
    ...line.names.map(
      (name): Finding => ({
        ...name,
        label: name.kind,
        comesTo: joined([name.entity, name.role && isolate(name.role), ...pointOf(name.start)]),
      }),
    ),
  ]
  return [...all].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Words of a line with where they stand. */
interface Word {
  readonly start: number
  readonly words: string
}

const wordsOf = (text: string, start: number, end: number): readonly Word[] =>
  [...text.slice(start, end).matchAll(/\S+/gu)].map(({ 0: words, index }) => ({ start: start + index, words }))

/** A word with each part of it in the colour of what it belongs to; a colour never runs past a word. */
function painted({ start, words }: Word, found: readonly Finding[], paint: Paint): string {
  const end = start + words.length
  let out = ""
  for (let at = start; at < end; ) {
    const here = found.find(one => one.start <= at && at < one.end)
    const next = here
      ? Math.min(here.end, end)
      : Math.min(end, ...found.filter(one => one.start > at).map(one => one.start))
    const part = words.slice(at - start, next - start)
    out += here ? paint(part, here.label) : part
    at = next
  }
  return out
}

/** The words of a stretch of text in lines of `width` columns, each isolated as a whole. */
function flowed(
  text: string,
  [start, end]: readonly [number, number],
  found: readonly Finding[],
  width: number,
  paint: Paint,
) {
  const lines: string[] = []
  let line: string[] = []
  let used = 0
  const flush = (): void => {
    if (line.length > 0) lines.push(`\u2068${line.join(" ")}\u2069`)
    line = []
    used = 0
  }
  for (const word of wordsOf(text, start, end)) {
    const wide = widthOf(word.words)
    if (used > 0 && used + 1 + wide > width) flush()
    used += wide + (line.length > 0 ? 1 : 0)
    line.push(painted(word, found, paint))
  }
  flush()
  return lines
}

/** What a sentence's line is called, where it is no running text. */
function kindOf(line: AnalyseLine, start: number, language: InterfaceLanguage): string | null {
  const { analysis } = WORDS[language]
  const own = line.lines.find(one => one.start <= start && start < one.end)
  if (!own || own.kind === "prose") return null
  if (own.kind === "heading" || own.kind === "item") return analysis[own.kind]
  const by = [own.author?.quote, own.handle?.quote, own.edtf].filter(Boolean).map(part => isolate(String(part)))
  return [analysis.embedded, ...by].join(" · ")
}

/** What was found in one report, for people: each sentence with its findings below it, aligned; in colours where the terminal takes them. */
export function analysisView(
  text: string,
  line: AnalyseLine,
  { language, columns, colours }: { language: InterfaceLanguage; columns: number; colours: boolean },
): string {
  const paint = colours ? coloured : plain
  const { analysis } = WORDS[language]
  const all = findings(line, language)
  const { id, outlet, published, language: written } = line.report
  const head = [id, outlet, published, written].filter(part => part !== null).map(part => isolate(String(part)))
  const row = ({ quote, label, comesTo, start, end }: Finding): string =>
    [
      `    ${paint(pad(analysis[label], LABEL_WIDTH), label)}`,
      column(quote.replace(/\s+/gu, " "), QUOTE_WIDTH),
      `${comesTo}${comesTo === "" ? "" : "  "}${paint(`${start}-${end}`, "quiet")}`,
    ].join(" ")
  const sentences = line.sentences.flatMap(([start, end], at) => {
    const found = all.filter(one => one.start < end && start < one.end)
    const kind = kindOf(line, start, language)
    const mark = `${at + 1}.${kind === null ? "" : ` ${kind}`}`
    const words = flowed(text, [start, end], found, columns - 4, paint)
    return [paint(mark, "quiet"), ...words.map(part => `  ${part}`), ...found.map(row), ""]
  })
  return [head.join(" · "), "", ...(sentences.length > 0 ? sentences : [analysis.nothing, ""])].join("\n").concat("\n")
}

import { counted, countedAs, fill, type InterfaceLanguage, WORDS } from "./words.ts"

/** A count as the words bound it, in whatever form it comes. */
export interface Told {
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: string
  readonly word: string | null
}

const plain = (n: number | null): string => (n === null ? "?" : n.toLocaleString("en"))

/** A count as the words gave it. A vague one is its word in quotation marks: bounds that we chose are never shown (DESIGN, rule 4). */
export function tellValue({ min, max, qualifier, word }: Told, language: InterfaceLanguage): string {
  const { values, ledger } = WORDS[language]
  if (qualifier === "vague") return word === null ? values.unsaid : fill(ledger.quoted, word)
  if (qualifier === "about") return fill(values.about, plain(min ?? max))
  if (qualifier === "over") return fill(values.over, plain(min ?? max))
  if (qualifier === "under") return fill(values.under, plain(max ?? min))
  if (qualifier === "range") return fill(values.range, plain(min), plain(max))
  return plain(min ?? max)
}

/** What a question counts: a metric, and people or a kind of thing. */
export interface Asked {
  readonly metric: string
  readonly population: string | null
  readonly object: string | null
}

/** Who is counted; null where places are counted, or the words do not say. */
export function tellWhom({ metric, population }: Omit<Asked, "object">, language: InterfaceLanguage): string | null {
  if (population === null || metric === "shelters") return null
  return WORDS[language].populations[population] ?? population
}

/** The things that are counted; null where people are, or where the metric says it already. */
export function tellObject({ metric, object }: Omit<Asked, "population">, language: InterfaceLanguage): string | null {
  if (object === null || metric === "shelters") return null
  return WORDS[language].objects[object] ?? object
}

/** A question in words: what is counted, and whom. */
export function tellQuestion(row: Asked, language: InterfaceLanguage): string {
  const { metrics } = WORDS[language]
  const whom = tellObject(row, language) ?? tellWhom(row, language)
  return [metrics[row.metric] ?? row.metric, ...(whom === null ? [] : [whom])].join(" · ")
}

/** What counting rules of other projects make of one account's answers. */
export interface CountsTold {
  readonly ucdp: { readonly low: number | null; readonly best: number | null; readonly high: number | null }
  readonly acled: { readonly count: number; readonly word: string | null } | null
  readonly extent: { readonly min: number; readonly max: number } | null
}

const orNone = (n: number | null): string => (n === null ? "–" : plain(n))

/** The counts of each rule in a line; a dash where the words give no number for it. */
export function tellCounts({ ucdp, acled, extent }: CountsTold, language: InterfaceLanguage): string {
  const { ledger } = WORDS[language]
  const span = extent === null ? "–" : [...new Set([extent.min, extent.max])].map(plain).join("–")
  const word = acled?.word == null ? "" : ` (${fill(ledger.quoted, acled.word)})`
  const conservative = `${orNone(acled?.count ?? null)}${word}`
  return fill(ledger.counts, orNone(ucdp.low), orNone(ucdp.best), orNone(ucdp.high), conservative, span)
}

/** A claim as far as it is told in a line: a figure, or what kind of happening, promise, order or stand it is. */
export type Tellable =
  | (Asked & { readonly kind: "figure"; readonly value: Told })
  | { readonly kind: "event" | "commitment" | "measure"; readonly type: string }
  | { readonly kind: "position"; readonly stance: string }

/** The number by which a count's noun is put into its form: the last that is told of it; null where the words give none. */
const numberOf = ({ min, max, qualifier }: Told): number | null => (qualifier === "vague" ? null : (max ?? min))

/** Who is counted, behind how many: nothing where the noun says it. */
function whomBehind(asked: Asked, n: number, language: InterfaceLanguage): string {
  const { whom } = WORDS[language].counting
  const forms = whom[asked.population ?? ""]
  if (forms === undefined || tellWhom(asked, language) === null) return ""
  return ` · ${counted(forms, n, language)}`
}

/**
 * A count with what it counts, as a sentence says it: "9 killed · civilians", "1 killed · child", "3 vehicles destroyed". `told` is the
 * value in words where it is not told as usual.
 */
export function tellFigure(
  asked: Asked & { readonly value: Told },
  language: InterfaceLanguage,
  told: string = tellValue(asked.value, language),
): string {
  const { counting, metrics } = WORDS[language]
  const n = numberOf(asked.value)
  const as = { told, n: n ?? 0, exact: asked.value.qualifier === "exact" }
  const things = tellObject(asked, language) === null ? undefined : counting.things[asked.object ?? ""]
  if (n !== null && things !== undefined) {
    const counted = countedAs(things, as, language)
    const done = counting.done[asked.metric]
    return done === undefined ? `${counted} ${metrics[asked.metric] ?? asked.metric}` : fill(done, counted)
  }
  const persons = asked.object === null || asked.metric === "shelters" ? counting.persons[asked.metric] : undefined
  if (n === null || persons === undefined) return `${told} ${tellQuestion(asked, language)}`
  return `${countedAs(persons, as, language)}${whomBehind(asked, n, language)}`
}

/** What a claim states, without whose it is: "9 killed · civilians", "ceasefire", "denies". */
export function tellStatement(claim: Tellable, language: InterfaceLanguage): string {
  if (claim.kind === "figure") return tellFigure(claim, language)
  const { types, stances } = WORDS[language]
  return claim.kind === "position" ? (stances[claim.stance] ?? claim.stance) : (types[claim.type] ?? claim.type)
}

/** The days of a value told: of its report, of the statement, and those told of. */
export interface Days {
  readonly published: string | null
  readonly said: string | null
  readonly when: string | null
}

/** On which days a value was stated, reported and true of: each that the one before does not say already. `telling` puts a date into words. */
export function tellDays(
  days: Days,
  language: InterfaceLanguage,
  telling: (edtf: string) => string,
): readonly string[] {
  const { ledger } = WORDS[language]
  const { said, when } = days
  const reported = days.published
  const stated = said ?? reported
  if (stated === null) return [ledger.notDated, ...(when === null ? [] : [fill(ledger.happenedOn, telling(when))])]
  return [
    said === null ? telling(stated) : fill(ledger.saidOn, telling(stated)),
    ...(reported === null || reported.slice(0, 10) === stated.slice(0, 10)
      ? []
      : [fill(ledger.reportedOn, telling(reported))]),
    ...(when === null || when === stated.slice(0, 10) ? [] : [fill(ledger.happenedOn, telling(when))]),
  ]
}

/** "3 origins, 1 side": never the one without the other. */
export function tellWitnesses(counts: { witnesses: number; sides: number }, language: InterfaceLanguage): string {
  const { counts: forms, ledger } = WORDS[language]
  const sides = counts.sides === 0 ? ledger.sideUnknown : counted(forms.sides, counts.sides, language)
  return `${counted(forms.origins, counts.witnesses, language)}${language === "ar" ? "،" : ","} ${sides}`
}

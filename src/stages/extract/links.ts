import { OPEN } from "../../languages/quotation.ts"
import type { Sense } from "../../languages/sense.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import { isWanted, WANTED, wantedIn } from "./wanted.ts"
import { isComma, isSign, shortQuote } from "./words.ts"

/** How far from the verb what is said may begin, in tokens. */
const REACH = 40

/** A "that", a colon or an opening mark that leads to what is said. */
export interface Link {
  readonly at: number
  readonly contentFrom: number
}

/** "And it says in it": what is said in the document that was just named. */
const pointsBack = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], s => s.within === true) !== undefined &&
  readingThat(tokens[at + 1], (s, r) => s.role === "in" && r.pronoun) !== undefined

/** A reporting verb that begins another clause. */
const speaksAnew = (tokens: readonly Token[], at: number): boolean =>
  !pointsBack(tokens, at) &&
  readingThat(
    tokens[at],
    (s, r) =>
      s.says !== undefined &&
      s.cue === "verb" &&
      !plays(tokens[at], "called") &&
      (r.before.includes("and") || !plays(tokens[at], "stop")) &&
      (r.before.includes("and") ||
        isComma(tokens[at - 1]) ||
        (plays(tokens[at - 1], "stop") && isComma(tokens[at - 2]))),
  ) !== undefined

/** A participle that begins another report: "..., adding". */
const hangs = (tokens: readonly Token[], at: number): boolean =>
  isComma(tokens[at - 1]) &&
  readingThat(tokens[at], (s, r) => s.says !== undefined && s.cue === "participle" && !r.before.includes("the")) !==
    undefined &&
  (!readingThat(tokens[at], s => s.head !== undefined) || plays(tokens[at + 1], "to", "that", "quoting", "in"))

const LEADING = WANTED.that | WANTED.sign | WANTED.reports

/** The nearest link behind a verb, in its own clause. */
export function linkAhead(tokens: readonly Token[], from: number, end: number): Link | null {
  const wanted = wantedIn(tokens)
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    if (!isWanted(wanted, at, LEADING)) continue
    const token = tokens[at]
    // "Because" holds a "that" which leads nowhere.
    const that = readingThat(token, (s, r) => s.role === "that" && !r.before.includes("to"))
    if (that) return that.before.includes("and") ? null : { at, contentFrom: that.pronoun ? at : at + 1 }
    if (isSign(token, ":")) return { at, contentFrom: at + 1 }
    if (isSign(token, OPEN)) {
      const close = shortQuote(tokens, at)
      if (close === null) return { at, contentFrom: at }
      at = close - 1
    } else if (isSign(token, ".") && tokens[at + 1]?.kind !== "word") return null
    else if (at > from && speaksAnew(tokens, at)) return null
    else if (hangs(tokens, at)) return null
  }
  return null
}

/** "By the mouth of X". */
export const isMouth = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "in") && plays(tokens[at + 1], "quoting")

/** A link that the verb takes: "to the rise of ...", "of the death of ...". */
export function takesAt(tokens: readonly Token[], at: number, cue: Sense, named: boolean): boolean {
  const token = tokens[at]
  if (!cue.takes || token?.kind !== "word" || isMouth(tokens, at)) return false
  const takes = cue.takes
  if (
    readingThat(
      token,
      (_, r) => r.lexeme.part === "particle" && !r.pronoun && r.before.length === 0 && takes.includes(r.lexeme.lemma),
    )
  )
    return true
  const attached = token.readings.length > 0 ? (token.readings[0]?.before ?? []) : named ? (token.attached ?? []) : []
  const opens = token.readings.some(r => r.lexeme.sense.head !== undefined || r.lexeme.sense.place !== undefined)
  return attached.some(clitic => takes.includes(clitic)) && !opens && !plays(token, "that")
}

/** Behind a link of the verb's own: an attached one stays with its word. */
export function behindTaken(tokens: readonly Token[], at: number): number {
  const attached = !plays(tokens[at], "to", "from", "in", "quoting")
  const next = attached ? at : at + 1
  const that = readingThat(tokens[next], s => s.role === "that")
  return that && !that.pronoun ? next + 1 : next
}

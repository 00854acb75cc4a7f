import type { Token } from "../token.ts"
import { AFTER, BEFORE, type Bound, type Phrases } from "./lexicon/amount-words.ts"
import { atomOf } from "./numbers/atom.ts"

/** A phrase that bounds, up to the token after its last. */
export interface Bounding {
  readonly bound: Bound
  readonly to: number
}

interface Entry {
  readonly words: readonly string[]
  readonly bound: Bound
  /** It ends with a verb, whose subject may stand before the number. */
  readonly verb: boolean
}

const VERB = /^[يت]?(?:قارب|ناهز|لامس|ت?جاوز|تخط|فوق|فاق|تعد)/

/** Phrases by their first word, the longest first, so that most tokens are passed over at once. */
const byOpener = (phrases: Phrases): ReadonlyMap<string, readonly Entry[]> => {
  const table = new Map<string, Entry[]>()
  for (const [phrase, bound] of phrases) {
    const words = phrase.split(" ")
    const there = table.get(words[0] ?? "") ?? []
    there.push({ words, bound, verb: VERB.test(words.at(-1) ?? "") })
    table.set(words[0] ?? "", there)
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return table
}

const OPENING = byOpener(BEFORE)
const CLOSING = byOpener(AFTER)

/** What is said to reach a number: "their number", "the number of the dead"; the tokens it takes, 0 where it does not stand there. */
function reaching(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text ?? ""
  if (/^(?:عدد|اعداد)(?:هم|ها|هن|ه)$/.test(text)) return 1
  return /^(?:عدد|حصيله)$/.test(text) && /^ال/.test(tokens[at + 1]?.text ?? "") ? 2 : 0
}

/** "The barrier of the (3,000)": the tokens it takes, 0 where it does not stand there. */
function barrier(tokens: readonly Token[], at: number): number {
  if (!/^(?:حاجز|عتبه)$/.test(tokens[at]?.text ?? "")) return 0
  return tokens[at + 1]?.text === "ال" ? 2 : 1
}

const isNumber = (token: Token | undefined): boolean => token?.kind === "number" || atomOf(token) !== null

function longest(tokens: readonly Token[], at: number, entries: readonly Entry[] | undefined): Bounding | null {
  if (entries === undefined) return null
  for (const { words, bound, verb } of entries) {
    let to = at + 1
    let i = 1
    for (; i < words.length; i++, to++) {
      if (tokens[to]?.text === words[i]) continue
      const subject = reaching(tokens, to)
      if (subject === 0 || tokens[to + subject]?.text !== words[i]) break
      to += subject
    }
    if (i !== words.length) continue
    const number = to + ((verb ? reaching(tokens, to) : 0) || barrier(tokens, to))
    return { bound, to: isNumber(tokens[number]) ? number : to }
  }
  return null
}

/** True for a word that a bounding phrase may begin with. */
export const opensBound = (text: string): boolean =>
  OPENING.has(text) || (/^[وبلف]/.test(text) && OPENING.has(text.slice(1)))

/** The longest phrase at a token that bounds the number after it, behind an attached "and" or "with" too; null where none begins. */
export function boundFrom(tokens: readonly Token[], at: number): Bounding | null {
  const text = tokens[at]?.text ?? ""
  // "<>" and "=>" bound nothing.
  if (/^[<>]$/.test(text) && /^[<>=]$/.test(tokens[at - 1]?.text ?? "")) return null
  if (/^[<>]$/.test(text) && /^[<>]$/.test(tokens[at + 1]?.text ?? "")) return null
  return (
    longest(tokens, at, OPENING.get(text)) ??
    (/^[وبلف]/.test(text) ? longest(tokens, at, OPENING.get(text.slice(1))) : null)
  )
}

/** The longest phrase at a token that bounds the number before it; null where none begins, or where "or less than" goes on to a number of its own. */
export function boundAfter(tokens: readonly Token[], at: number): Bounding | null {
  const found = longest(tokens, at, CLOSING.get(tokens[at]?.text ?? ""))
  if (found?.to === at + 1 && /^[وف]/.test(tokens[at]?.text ?? "") && tokens[found.to]?.text === "من") return null
  if (!found || tokens[at]?.text !== "او") return found
  if (tokens[found.to]?.text === "من") return null
  return tokens[found.to - 1]?.text === "من" && tokens[found.to]?.kind === "number" ? null : found
}

/** The phrase that ends right before a token and bounds the amount there ("at least two soldiers", where a dual is the amount). */
export function boundBefore(tokens: readonly Token[], at: number): { bound: Bound; from: number } | null {
  for (let from = Math.max(0, at - 5); from < at; from++) {
    const phrase = boundFrom(tokens, from)
    if (phrase?.to === at) return { bound: phrase.bound, from }
  }
  return null
}

import { phraseAt, phrases } from "../phrases.ts"
import type { Token } from "../token.ts"
import { FEW, LETTERS, SCALES, SCORES, SEVERAL_OF, SMALL } from "./number-words.ts"

/** A stretch of number words or digits and what it comes to; vague amounts have two ends and their word. */
export interface Amount {
  readonly to: number
  readonly min: number
  readonly max: number
  readonly word: string | null
  /** The largest scale word in it, 1 where there is none: "150 to 200 thousand". */
  readonly scale: number
}

interface Part {
  readonly value: number
  readonly to: number
}

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ""

/** True where nothing stands between two neighbouring tokens. */
export const touches = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && tokens[at]?.end === tokens[at + 1]?.start

/** 1,200 is thousands where the groups have three digits; 2.5 is a fraction; 09:00 is no number. */
export function digits(text: string): number | null {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""))
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

/** "Twenty", "twenty-three", "twenty three". */
function small(tokens: readonly Token[], at: number): Part | null {
  const [tens = "", unit] = textAt(tokens, at).split("-")
  const value = SMALL.get(tens)
  if (value === undefined) return null
  const isUnit = (word: string): boolean => (SMALL.get(word) ?? 10) < 10
  if (unit !== undefined)
    return value >= 20 && isUnit(unit) ? { value: value + (SMALL.get(unit) ?? 0), to: at + 1 } : null
  const next = textAt(tokens, at + 1)
  if (value >= 20 && isUnit(next)) return { value: value + (SMALL.get(next) ?? 0), to: at + 2 }
  return { value, to: at + 1 }
}

/** "Three hundred (and) twenty", "a hundred", "12 hundred": a word group below ten thousand. */
function group(tokens: readonly Token[], at: number): Part | null {
  const article = /^(an?|another)$/.test(textAt(tokens, at)) && SCALES.has(textAt(tokens, at + 1))
  const bare = SCALES.has(textAt(tokens, at)) && textAt(tokens, at) !== "dozen"
  const first = article ? { value: 1, to: at + 1 } : bare ? { value: 1, to: at } : small(tokens, at)
  if (!first || textAt(tokens, first.to) !== "hundred") return first
  const to = first.to + 1
  const rest = small(tokens, textAt(tokens, to) === "and" ? to + 1 : to)
  return rest ? { value: first.value * 100 + rest.value, to: rest.to } : { value: first.value * 100, to }
}

const number = (tokens: readonly Token[], at: number): Part | null => {
  if (tokens[at]?.kind !== "number") return group(tokens, at)
  const value = digits(textAt(tokens, at))
  return value === null ? null : (spaced(tokens, at) ?? { value, to: at + 1 })
}

/** "10 000", "1 400 000": groups of three digits, a space between. */
function spaced(tokens: readonly Token[], at: number): Part | null {
  if (!/^[1-9]\d{0,2}$/.test(textAt(tokens, at)) || textAt(tokens, at - 1) === "+") return null
  let to = at + 1
  const follows = (): boolean =>
    /^\d{3}$/.test(textAt(tokens, to)) && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1
  while (follows()) to++
  if (to === at + 1 || tokens[to]?.kind === "number") return null
  const all = tokens.slice(at, to).map(({ text }) => text)
  return { value: Number(all.join("")), to }
}

/** What multiplies a number that ends at a token: a scale word, or a letter written on the digits. */
function scaleAt(tokens: readonly Token[], at: number): number | null {
  const text = textAt(tokens, at)
  const letter = tokens[at - 1]?.kind === "number" && touches(tokens, at - 1) ? LETTERS.get(text) : undefined
  return letter ?? SCALES.get(text) ?? null
}

/** Groups times scales, from large to small: "one million two hundred thousand", "two thousand and five". */
function whole(tokens: readonly Token[], at: number): (Part & { readonly scale: number }) | null {
  let value = 0
  let scale = 1
  let ceiling = Number.POSITIVE_INFINITY
  let to = at
  for (let from = at; ; ) {
    const part = number(tokens, from)
    // A second part follows in the same writing only, and is smaller than the scale before it.
    if (!part || part.value >= ceiling || (from > at && tokens[from]?.kind !== tokens[at]?.kind)) break
    const times = scaleAt(tokens, part.to)
    const size = times !== null && times < ceiling ? times : 1
    value += part.value * size
    scale = Math.max(scale, size)
    to = size > 1 ? part.to + 1 : part.to
    if (size === 1) break
    if (size === 12) break
    ceiling = size
    from = textAt(tokens, to) === "and" && from === at && tokens[from]?.kind === "word" ? to + 1 : to
  }
  return to > at ? { value: Math.round(value * 1e6) / 1e6, to, scale } : null
}

/** "A couple of", "a pair of": two. */
const TWO = /^(couple|pair)$/

/** "Half a dozen" as one word or two, "a quarter of a million", "a pair of". */
function shares(tokens: readonly Token[], at: number): (Part & { readonly scale: number }) | null {
  const from = textAt(tokens, at) === "a" ? at + 1 : at
  const [first, second, third, fourth] = [0, 1, 2, 3].map(i => textAt(tokens, from + i))
  if (from > at && TWO.test(first ?? "") && second === "of") return { value: 2, to: from + 2, scale: 1 }
  if (first === "half-a-dozen" || first === "half-dozen") return { value: 6, to: from + 1, scale: 12 }
  const scale = first === "quarter" && second === "of" && third === "a" ? SCALES.get(fourth ?? "") : undefined
  return scale ? { value: scale / 4, to: from + 4, scale } : null
}

/** "Half a million", "one and a half million", "a million and a half", "a dozen and a half". */
function halves(tokens: readonly Token[], at: number): (Part & { readonly scale: number }) | null {
  const words = (from: number, count: number): string =>
    tokens
      .slice(from, from + count)
      .map(t => t.text)
      .join(" ")
  if (words(at, 2) === "half a" || words(at, 2) === "half-a") {
    const scale = SCALES.get(textAt(tokens, at + 2))
    return scale ? { value: scale / 2, to: at + 3, scale } : null
  }
  const lead = number(tokens, at)
  if (lead && words(lead.to, 3) === "and a half") {
    const scale = SCALES.get(textAt(tokens, lead.to + 3))
    if (scale) return { value: (lead.value + 0.5) * scale, to: lead.to + 4, scale }
  }
  const full = lead && SCALES.get(textAt(tokens, lead.to))
  if (lead && full && words(lead.to + 1, 3) === "and a half")
    return { value: (lead.value + 0.5) * full, to: lead.to + 4, scale: full }
  return null
}

const FEWS = phrases(FEW.map(phrase => [phrase, phrase] as const))

/** Dozens, tens of thousands, several hundred (thousand), a number of: amounts that only have a word. */
function vague(tokens: readonly Token[], at: number): Amount | null {
  const few = /^(how|so|too|as)$/.test(textAt(tokens, at - 1)) ? null : phraseAt(FEWS, tokens, at)
  const many = few?.means === "many" && SCORES.has(textAt(tokens, few.to)) ? vague(tokens, few.to) : null
  if (many) return { ...many, word: `many ${many.word}` }
  const some = few ? SEVERAL_OF.get(textAt(tokens, few.to)) : SCORES.get(textAt(tokens, at))
  if (few && !some) return { to: few.to, min: 3, max: 9, word: few.means.replace(/ of$/, ""), scale: 1 }
  if (!some) return null
  const head = few ? few.to : at
  const linked = textAt(tokens, head + 1) === "of" ? SCORES.get(textAt(tokens, head + 2)) : undefined
  const after = few ? SCALES.get(textAt(tokens, head + 1)) : linked && linked[0] / 2
  const to = after ? head + (few ? 2 : 3) : head + 1
  const word = tokens
    .slice(at, to)
    .map(t => t.text)
    .join(" ")
  const times = after && after >= 1000 ? after : 1
  return { to, min: some[0] * times, max: (some[1] + 1) * times - 1, word, scale: 1 }
}

/** The amount that starts at a token; null where none does. */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const loose = vague(tokens, at)
  if (loose) return loose
  const exact = halves(tokens, at) ?? shares(tokens, at) ?? whole(tokens, at)
  return exact ? { to: exact.to, min: exact.value, max: exact.value, word: null, scale: exact.scale } : null
}

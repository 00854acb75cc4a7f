import type { Analysis, Name } from "../../languages/analysis.ts"
import { fact } from "../../languages/facts.ts"
import { NAME_WORDS } from "../../languages/names.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import { rarityOf } from "../../languages/rarity.ts"
import { stem } from "../../languages/stem.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import { runFrom } from "./runs.ts"
import { isComma, isSign } from "./words.ts"

/** Longest name behind a head noun, in words. */
export const LONGEST = 4

const quoteMarks = (token: Token | undefined): boolean =>
  token?.kind === "sign" && (token.text === OPEN || token.text === CLOSE)

/** The reading of a word that heads the name of a place. */
export const headAt = (token: Token | undefined) => readingThat(token, (s, r) => s.place !== undefined && !r.pronoun)

/** "With", "to" or "and" is attached before the word. */
export const isAttached = (token: Token | undefined): boolean =>
  readingThat(token, (_, r) => r.before.some(b => b === "with" || b === "to" || b === "and")) !== undefined

/** A word that only says which of its kind a place is, and ends its name: "the border town", "the Syrian town". */
const isProper = (token: Token | undefined, first: boolean): boolean =>
  token?.kind === "word" &&
  token.text.length > 1 &&
  !isAttached(token) &&
  (token.known === "place" || token.readings.length === 0) &&
  !plays(token, "beside") &&
  (first || (token.definite !== true && !isSeat(token) && !(token.named?.kind === "person" && token.named.starts)))

/** "X, capital of": what a town is, and no word of its name. */
const isSeat = (token: Token): boolean =>
  readingThat(token, (s, r) => (s.place === "city" || s.place === "region") && r.before.length === 0) !== undefined

/** "(A market) in X": a name with "with" or "to" attached, as far as its letters tell. */
export const hasPreposition = (token: Token | undefined): boolean =>
  token?.readings.length === 0 &&
  (token.named?.attached === true || token.attached?.some(each => each === "with" || each === "to") === true)

/** A definite noun or adjective that goes on naming a site: "the mosque of the border guard". */
const goesOn = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.definite === true &&
  !isAttached(token) &&
  !hasPreposition(token) &&
  token.readings.every(r => r.lexeme.part !== "verb" && r.lexeme.part !== "particle")

/** "An abandoned (school)", "a quarter that holds": an adjective without the article or a verb of the present, by the whole lexicon, is no name. */
export function isDescription({ tokens, pack }: Analysis, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== "word" || token.definite || token.known === "place") return false
  const [reading] = pack.words(token.text)
  return reading?.before.length === 0 && (reading.lexeme.part === "adjective" || reading.tense === "present")
}

/** "(The village X) alone", "(the town X) for the length of": a particle, or a word behind "to" or "with", by the whole lexicon. */
function isSmall({ tokens, pack }: Analysis, at: number): boolean {
  const readings = pack.words(tokens[at]?.text ?? "")
  const led = readings.length > 0 && readings.every(({ before }) => before[0] === "to" || before[0] === "with")
  return (led && tokens[at]?.known !== "place") || readings.some(({ lexeme }) => lexeme.part === "particle")
}

/** What a head noun may take for a name: "the city X" only a name that is known as one, "the city" none. */
interface Head {
  readonly site: boolean
  readonly water: boolean
  readonly strict: boolean
  readonly town: boolean
  readonly plural: boolean
  readonly region: boolean
  /** One part of a town, which may be called by any word. */
  readonly quarter: boolean
}

/** Where the name behind a head noun ends; the head's own end where none follows. */
export function endOfName(
  analysis: Analysis,
  from: number,
  { site, water, strict, town, plural, region, quarter }: Head,
): number {
  const { tokens } = analysis
  const quoted = quoteMarks(tokens[from]) || isSign(tokens[from], "(") ? 1 : 0
  const called = placeNamed(analysis, from + quoted)
  const named = called?.attached === 0 ? called : undefined
  const cut = named ? tokens.slice(named.from + 1, named.to).findIndex(isAttached) : -1
  if (named && cut >= 0) return named.from + 1 + cut
  if (named) return closedAt(tokens, from, named.to + (leansOn(analysis, named) ? 1 : 0))
  let at = from + quoted
  const first = at
  if (water && goesOn(tokens[at])) return at + 1
  const behind = strict && town && goesOn(tokens[at]) ? placeNamed(analysis, at + 1) : undefined
  if (behind) return behind.to
  if (plural && !water && !tokens[at]?.definite && tokens[at]?.known !== "place") return from
  if (strict || (region && tokens[at]?.definite && tokens[at]?.known !== "place")) return from
  if (isDescription(analysis, at)) return from
  if (isLeading(tokens, at)) at += 2
  const inside = (i: number): boolean => i === first || !(counted(analysis, i) || isSmall(analysis, i))
  while (!site && at - first < LONGEST && isProper(tokens[at], at === first) && inside(at)) at++
  if (site)
    while (
      at - first < LONGEST &&
      (goesOn(tokens[at]) ||
        (tokens[at]?.known === "place" && tokens[at]?.text.length !== 1 && !hasPreposition(tokens[at])) ||
        (isProper(tokens[at], at === first) &&
          (tokens[at]?.named !== undefined || isName(tokens, at)) &&
          !counted(analysis, at)) ||
        (at === first && inConstruct(tokens, at)))
    )
      at++
  if (at === first && quarter && quoted === 0) at = endOfQuarter(analysis, first)
  if (at === first || (site && plural && !tokens.slice(first, at).some(namesPlace))) return from
  return closedAt(tokens, from, at)
}

/** "The market of Umm X", "of Abu Y": a name's first word, which leans on the next and may be spelled as a small word. */
const isLeading = (tokens: readonly Token[], at: number): boolean =>
  NAME_WORDS.leading.has(tokens[at]?.text ?? "") &&
  tokens[at + 1]?.kind === "word" &&
  tokens[at + 1]?.readings.every(r => r.lexeme.part === "noun" && r.before.length === 0) === true

/** "The area (of the) ravine | of the edge": a common word taken for a known town's name, which leans on the definite noun behind it. */
const leansOn = ({ tokens }: Analysis, { from, to }: Name): boolean =>
  to === from + 1 &&
  NAME_WORDS.common.has(tokens[from]?.text ?? "") &&
  tokens[from]?.definite !== true &&
  goesOn(tokens[to]) &&
  readingThat(tokens[to], (_, r) => r.lexeme.part === "adjective") === undefined

/** How many words may say which part of a quarter is meant: "the quarter of X, the southern". */
const SIDES = 2

/** The end of a quarter's name that begins with a common word: a definite one with its adjectives, or one that leans on a definite one. */
function endOfQuarter(analysis: Analysis, first: number): number {
  const { tokens } = analysis
  if (counted(analysis, first)) return first
  if (inConstruct(tokens, first)) return counted(analysis, first + 1) ? first : first + 2
  if (!goesOn(tokens[first])) return first
  let at = first + 1
  while (
    at <= first + SIDES &&
    goesOn(tokens[at]) &&
    !counted(analysis, at) &&
    readingThat(tokens[at], (_, r) => r.lexeme.part === "adjective")
  )
    at++
  return at
}

/** Behind the mark that closes a name; one in brackets has to end there. */
function closedAt(tokens: readonly Token[], from: number, to: number): number {
  if (isSign(tokens[from], "(")) return isSign(tokens[to], ")") ? to + 1 : from
  return quoteMarks(tokens[from]) && quoteMarks(tokens[to]) ? to + 1 : to
}

/** A word by which one tells where: "the rules of engagement" have none. */
const namesPlace = (token: Token): boolean =>
  token.known === "place" || token.named?.kind === "place" || isUnheard(token)

/** A number or a date begins at a token: no word of a name. */
export const counted = ({ quantities, dates }: Analysis, at: number): boolean =>
  runFrom(quantities, at) !== undefined || runFrom(dates, at) !== undefined

/** The name of a place that begins at a token; a day behind one that is not known is no part of it. */
export function placeNamed({ tokens, names, dates, known }: Analysis, at: number): Name | undefined {
  const named = tokens[at]?.named
  const whole = named?.starts && named.kind === "place" ? runFrom(names, at) : undefined
  const name = whole && isComma(tokens[whole.to - 1]) ? { ...whole, to: whole.to - 1 } : whole
  // "(The fall of) a dam,": a comma makes no name of it.
  if (name !== whole && name?.to === at + 1 && headAt(tokens[at])) return undefined
  if (name === undefined || name.to === at + 1 || runFrom(known, at)?.to === name.to) return name
  for (let to = at + 1; to <= name.to; to++) {
    const end = to === name.to && NAME_WORDS.common.has(tokens[to - 1]?.text ?? "") ? to - 1 : to
    if (end > at && end < name.to && runFrom(dates, to)) return { ...name, to: end, entity: null, precision: null }
  }
  return name
}

/** A word that no lexicon and no list of common words has: what a place is called by. */
const isUnheard = fact(
  (token: Token): boolean =>
    token.kind === "word" && token.readings.length === 0 && token.text.length > 3 && rarityOf(stem(token.text)) === 1,
)
/** Such a word stands there. */
export const isName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && isUnheard(token)
}

const inConstruct = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], (s, r) => r.lexeme.part === "noun" && r.before.length === 0 && s.happening === undefined) !==
    undefined && goesOn(tokens[at + 1])

import { NAME_WORDS } from "../../languages/names.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { isPerson, isSign } from "./words.ts"

/** An office with the person who holds it; `after` is the first token behind both. */
export interface Holder {
  readonly name: Run
  readonly office: Run
  readonly after: number
}

/** Longest name of a person behind a comma, in tokens. */
const LONGEST = 6

const isOffice = (token: Token | undefined): boolean =>
  readingThat(token, s => s.head === "office" || s.head === "source") !== undefined

const isUnknown = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.readings.length === 0 && !token.known && token.text.length > 1

/** A word of a person's name: one that the lexicon does not know, or that has a meaning but is no link, report or happening. */
const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.readings.every(
    r =>
      r.lexeme.part !== "particle" &&
      r.lexeme.part !== "verb" &&
      r.lexeme.sense.says === undefined &&
      r.lexeme.sense.happening === undefined &&
      r.lexeme.sense.head === undefined,
  )

/** A rank or title that stands before a name: an office word with the article, and none that says what somebody is charged with. */
const isRank = (token: Token | undefined): boolean =>
  !plays(token, "concerned") &&
  readingThat(token, (s, r) => s.head === "office" && r.before.includes("the")) !== undefined

const named = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from && Array.from({ length: to - from }, (_, i) => tokens[from + i]).every(isNameWord)

/** An office and who holds it: "the director of X So-and-so", "So-and-so, director of X", the director of X, So-and-so,". */
export function holderOf(tokens: readonly Token[], phrase: Run, end: number): Holder | null {
  return isOffice(tokens[phrase.from])
    ? (quotedIn(tokens, phrase) ??
        personIn(tokens, phrase) ??
        behindOffice(tokens, phrase) ??
        behindComma(tokens, phrase, end))
    : (beforeOffice(tokens, phrase) ?? behindRank(tokens, phrase))
}

/** A person's name in the middle of that of a body ("the centre of So-and-so for relief"). A known holder behind a known office is none. */
function isOfBody(tokens: readonly Token[], at: number): boolean {
  let end = at
  while (isPerson(tokens[end])) end++
  return [at - 1, at, end].every(one => tokens[one]?.known === "actor")
}

/** "(The party) in X": a known place behind "in" that was taken for a name. */
const isSeat = (token: Token | undefined): boolean =>
  token?.known === "place" && token.attached?.includes("with") === true

/** A known town that begins what was taken for a person's name. */
const isTown = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.known === "place" &&
  tokens[at]?.named?.starts === true &&
  !NAME_WORDS.given.has(tokens[at]?.text ?? "") &&
  NAME_WORDS.given.has(tokens[at + 1]?.text ?? "")

/** A person's name begins there: "(the courts of) X | So-and-so" behind the town. */
const startsName = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.named?.starts === true && !isTown(tokens, at)) || isTown(tokens, at - 1)

/** "Hospital (X)": a site by a word without the article. */
const isSiteHead = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.place === "site" && r.number === "singular" && !r.before.includes("the")) !== undefined

/** The person named at the end of the words. */
function personIn(tokens: readonly Token[], { from, to }: Run): Holder | null {
  for (let at = from + 1; at < to; at++) {
    if (!isPerson(tokens[at]) || !startsName(tokens, at) || isOfBody(tokens, at) || isSeat(tokens[at])) continue
    // "(A source in) the complex of So-and-so": what the site is called after, with nobody's name behind it.
    if (isSiteHead(tokens[at - 1]) && to - at < 3) return null
    // "(of) the civil defence So-and-so": an adjective of the body is no part of its member's name.
    if (
      at + 1 < to &&
      tokens[at]?.definite &&
      tokens[at - 1]?.definite &&
      NAME_WORDS.given.has(tokens[at + 1]?.text ?? "")
    )
      return { name: { from: at + 1, to }, office: { from, to: at + 1 }, after: to }
    const office = tokens.findIndex((token, i) => i > at && i < to && !isPerson(token) && isOffice(token))
    if (office > at + 1 && isPerson(tokens[office - 1]))
      return { name: { from: at, to: office }, office: { from: office, to }, after: to }
    // "So-and-so on the network X": where he speaks is no part of his name.
    const told = tokens.findIndex((token, i) => i > at && i < to && !isPerson(token) && plays(token, "in"))
    if (told > at + 1 && isPerson(tokens[told - 1]) && !isUnknown(tokens[at - 1]))
      return { name: { from: at, to: told }, office: { from, to: at }, after: told }
    const rest = tokens.slice(at, to)
    if (rest.every(token => isPerson(token) || isUnknown(token) || plays(token, "in")))
      return { name: { from: at, to }, office: { from, to: at }, after: to }
  }
  return null
}

/** "(Of) the third brigade Colonel So-and-so": the name behind the last rank, up to where he stands. */
function behindRank(tokens: readonly Token[], { from, to }: Run): Holder | null {
  for (let at = to - 2; at > from; at--) {
    if (!isRank(tokens[at]) || !(isUnknown(tokens[at + 1]) || isPerson(tokens[at + 1]))) continue
    const stands = tokens.findIndex((token, i) => i > at + 1 && i < to && plays(token, "in"))
    const end = stands < 0 ? to : stands
    if (named(tokens, at + 1, end)) return { name: { from: at + 1, to: end }, office: { from, to: at }, after: to }
  }
  return null
}

/** The name at the end: behind the last rank, or the first unknown words behind a definite one. */
function behindOffice(tokens: readonly Token[], { from, to }: Run): Holder | null {
  if (!readingThat(tokens[from], s => s.head === "office")) return null
  const ranked = behindRank(tokens, { from, to })
  if (ranked) return ranked
  let at = to
  while (at > from + 1 && isNameWord(tokens[at - 1])) at--
  while (at < to && (!isUnknown(tokens[at]) || tokens[at]?.definite)) at++
  if (plays(tokens[at - 1], "in")) {
    // "(The spokesman) at a rally": where he speaks is no name, though "on" is spelled as one.
    if (!NAME_WORDS.given.has(tokens[at - 1]?.text ?? "")) return null
    at--
  }
  if (tokens[at]?.attached?.includes("with") && !NAME_WORDS.given.has(tokens[at]?.text ?? "")) return null
  // "(The minister in a government of) running the affairs": a noun with the article behind an unknown one, and no name.
  const isOf =
    to - at === 2 && tokens[at + 1]?.definite && tokens[at + 1]?.readings.length !== 0 && !isPerson(tokens[at])
  if (isOf && !NAME_WORDS.given.has(tokens[at]?.text ?? "")) return null
  return to - at >= 2 ? { name: { from: at, to }, office: { from, to: at }, after: to } : null
}

/** Behind a rank, or a title of one letter and a stop ("Dr."). */
function behindTitle(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind === "word" && tokens[at]?.text.length === 1 && isSign(tokens[at + 1], ".")) return at + 2
  return isRank(tokens[at]) ? at + 1 : at
}

/** A name between quotation marks at the end of an office's words. */
function quotedIn(tokens: readonly Token[], { from, to }: Run): Holder | null {
  if (!isSign(tokens[to - 1], CLOSE)) return null
  const open = tokens.findLastIndex((token, i) => i > from && i < to && isSign(token, OPEN))
  const first = tokens[open + 1]
  const holds = open > from && to - open > 3 && (isPerson(first) || NAME_WORDS.given.has(first?.text ?? ""))
  return holds && named(tokens, open + 1, to - 1)
    ? { name: { from: open + 1, to: to - 1 }, office: { from, to: open }, after: to }
    : null
}

function behindComma(tokens: readonly Token[], office: Run, end: number): Holder | null {
  if (!isSign(tokens[office.to], ",", "(")) return null
  const first = behindTitle(tokens, office.to + 1)
  const titled = first > office.to + 1
  const given = isPerson(tokens[first]) || NAME_WORDS.given.has(tokens[first]?.text ?? "")
  if (tokens[first]?.definite && !given && !titled) return null
  let to = first
  while (
    to < Math.min(first + LONGEST, end) &&
    (isPerson(tokens[to]) || (isNameWord(tokens[to]) && (titled || isUnknown(tokens[to]) || to > first)))
  )
    to++
  // "Dr. X al-Amin,": a second name spelled as an office.
  if (titled && to === first + 1 && isRank(tokens[to]) && isSign(tokens[to + 1], ",")) to++
  const closed = isSign(tokens[to], ",", ")", ":", "(") || plays(tokens[to], "that") || tokens[to]?.text.length === 1
  return closed && to - first >= 2
    ? {
        name: { from: first, to },
        office: { from: office.from, to: first === office.to + 1 ? office.to : first },
        after: isSign(tokens[to], ",", ")") ? to + 1 : to,
      }
    : null
}

/** The name before: unknown words, then an office without the article. */
function beforeOffice(tokens: readonly Token[], { from, to }: Run): Holder | null {
  for (let at = from + 1; at < to; at++)
    if (
      isOffice(tokens[at]) &&
      (isPerson(tokens[at - 1]) ? !isPerson(tokens[at]) : !isRank(tokens[at]) && isUnknown(tokens[from])) &&
      (isPerson(tokens[from]) || named(tokens, from, at))
    )
      return { name: { from, to: at }, office: { from: at, to }, after: to }
  return null
}

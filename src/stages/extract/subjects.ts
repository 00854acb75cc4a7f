import { CLOSE, OPEN } from "../../languages/quotation.ts"
import type { Reading } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { holderOf } from "./holders.ts"
import { phraseFrom } from "./phrases.ts"
import { isHead, isOwner } from "./tolls.ts"
import { isArticle, isComma, isHappening, isPerson, isSign, isVerb } from "./words.ts"

/** A subject that stands before its verb; `from` is where its clause begins. */
export interface Subject {
  readonly name: Run
  readonly office: Run | null
  readonly from: number
}

/** How far before its verb a subject may begin, in tokens. */
const REACH = 14

/** Longest aside on where a body has its seat, in tokens. */
const SEAT_WITHIN = 5

/** The words of a party who may speak: a head, a known name, a quoted name. */
export const isSpeaker = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], s => s.head !== undefined) !== undefined ||
  tokens[at]?.known === "actor" ||
  isPerson(tokens[at]) ||
  tokens[at]?.named?.kind === "organization" ||
  isSign(tokens[at], OPEN)

/** One of a kind of people, told without the article: "an officer (said)". */
const isSomebody = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) => s.counts?.population !== undefined && r.number === "singular" && r.before.length === 0 && !r.pronoun,
  ) !== undefined

/** Words between a subject and its verb: "has", "had", an aside. */
const isBetween = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "if") || isComma(tokens[at]) || (plays(tokens[at], "opening") && plays(tokens[at + 1], "if"))

/** "(X) for its part": between a subject and its verb. */
const isOnItsSide = (tokens: readonly Token[], end: number): boolean =>
  plays(tokens[end - 2], "from") && readingThat(tokens[end - 1], (s, r) => s.role === "side" && r.pronoun) !== undefined

/** "And its seat is X": what is told of a body between its name and its verb; where that begins, else `end`. */
function behindSeat(tokens: readonly Token[], start: number, end: number): number {
  let at = end - 1
  while (at > start && (tokens[at]?.named?.kind === "place" || tokens[at]?.definite || plays(tokens[at], "in"))) at--
  const seat = readingThat(
    tokens[at],
    (s, r) => r.lexeme.part === "noun" && r.pronoun && r.before[0] === "and" && s.head === undefined,
  )
  return seat && at < end - 1 && end - at <= SEAT_WITHIN ? at : end
}

/** What stands right before a subject: nothing, a comma, "but", "that", "was". */
const opensClause = (tokens: readonly Token[], at: number, start: number): boolean =>
  at === start || isComma(tokens[at - 1]) || plays(tokens[at - 1], "stop", "that", "opening")

/** "Against": what stands behind it, and is set off by a comma, is no subject. */
const isAgainst = (token: Token | undefined): boolean => readingThat(token, s => s.bars === true) !== undefined

/** Singular with singular, and a name whose gender is not known with any. */
export function agrees(subject: Reading | undefined, verb: Reading): boolean {
  if (!subject || verb.tense === undefined || (!verb.gender && !verb.number)) return true
  if (verb.number === "plural" && verb.gender === "male") return subject.number !== "singular"
  if (subject.number === "plural") return verb.gender === "female" || verb.number === "plural"
  if (subject.number === "dual") return verb.number === "dual"
  return !subject.gender || !verb.gender || subject.gender === verb.gender
}

/** "From X came a statement that announced": whose the document is that stands before the verb. */
export function issuerBefore(tokens: readonly Token[], at: number, start: number): Subject | null {
  if (!isDocument(tokens[at - 1])) return null
  for (let from = at - 2; from > Math.max(start, at - REACH); from--)
    if (plays(tokens[from], "quoting")) {
      const name = phraseFrom(tokens, from + 1, at - 1, { loose: true })
      return name?.to === at - 1 && isSpeaker(tokens, from + 1) ? { name, office: null, from: from - 1 } : null
    }
  return null
}

/** How far behind a toll the words for whose it is may begin, in tokens. */
const OWNER_WITHIN = 4

/** "An earlier toll of X had counted": whose the toll is that stands before the verb. */
export function tollOwner(tokens: readonly Token[], at: number, start: number): Subject | null {
  const first = plays(tokens[start], "opening") ? start + 1 : start
  if (!plays(tokens[first], "toll") || isHead(tokens[first])) return null
  for (let from = first + 1; from < Math.min(first + OWNER_WITHIN, at); from++) {
    const issued = plays(tokens[from], "belonging") && plays(tokens[from + 1], "quoting")
    const name =
      issued || isOwner(tokens[from]) ? phraseFrom(tokens, issued ? from + 2 : from, at, { sure: true }) : null
    if (name) return { name, office: null, from: start }
  }
  return null
}

/** "A report that accuses": whoever stands behind such a verb is accused. */
export const paperBefore = (tokens: readonly Token[], at: number, { lexeme, before }: Reading): Subject | null =>
  lexeme.sense.says === "accuses" && before.length === 0 && isDocument(tokens[at - 1])
    ? { name: { from: at - 1, to: at }, office: null, from: at - 1 }
    : null

/** A document without the article. */
const isDocument = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.head === "document" && !r.before.includes("the")) !== undefined

/** ", who said that", "«X» who confirmed the death of": a relative set off by a comma or a name's closing mark, and what leads to what is said. */
export const ofRelative = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at - 1], "relative") &&
  tokens[at - 1]?.definite === true &&
  (readingThat(tokens[at + 1], (s, r) => s.role === "that" && !r.pronoun && r.before.length === 0) !== undefined ||
    (isComma(tokens[at - 2]) &&
      [tokens[at + 1], tokens[at + 2]].some(token =>
        readingThat(token, (s, r) => s.role === "that" && !r.before.includes("to")),
      )) ||
    (isSign(tokens[at - 2], CLOSE) && (plays(tokens[at + 1], "that") || isHappening(tokens[at + 1]))))

/** "X, who said that": the longest name right before a relative clause, or before its comma. */
export function relatedBefore(tokens: readonly Token[], at: number, start: number, verb: Reading): Subject | null {
  const end = isComma(tokens[at - 2]) ? at - 2 : at - 1
  for (let from = Math.max(start, end - REACH); from < end; from++) {
    const name =
      isSpeaker(tokens, from) && !isVerb(tokens[from]) ? phraseFrom(tokens, from, end, { loose: true }) : null
    if (!name || !agrees(tokens[from]?.readings[0], verb)) continue
    const holder = holderOf(tokens, name, end)
    if ((holder?.after ?? name.to) === end)
      return { name: holder?.name ?? name, office: holder?.office ?? null, from: at - 2 }
  }
  return null
}

/** "The organization X which Y heads counted", "a source who declined to be named had said": the party that a sentence begins with, behind a clause about it. */
function toldOf(tokens: readonly Token[], at: number, start: number, verb: Reading): Subject | null {
  const had = plays(tokens[start], "opening")
  const first = had ? start + 1 : start
  const name =
    (isSpeaker(tokens, first) || (had && isSomebody(tokens[first]))) && !isVerb(tokens[first])
      ? phraseFrom(tokens, first, at, { loose: true })
      : null
  if (!name || at - name.to > REACH) return null
  const relative = plays(tokens[name.to], "relative")
  if (!relative && !(had && isVerb(tokens[name.to]))) return null
  const clause = tokens.slice(name.to + 1, at)
  const own =
    clause.length > 1 &&
    readingThat(relative ? clause[0] : tokens[name.to], s => s.says !== undefined) === undefined &&
    clause.every(token => token.kind === "word")
  return own && agrees(tokens[first]?.readings[0], verb) ? { name, office: null, from: start } : null
}

/** A speaker who stands before the verb: the words from the clause's beginning to the verb are all of one name. */
export function subjectBefore(tokens: readonly Token[], at: number, start: number, verb: Reading): Subject | null {
  if (verb.before.includes("and")) return null
  const told = toldOf(tokens, at, start, verb)
  if (told) return told
  let end = at
  while (end > start && isBetween(tokens, end - 1)) end--
  if (isOnItsSide(tokens, end)) end -= 2
  end = behindSeat(tokens, start, end)
  while (end > start && isComma(tokens[end - 1])) end--
  const set = end < at && isComma(tokens[end])
  for (let from = Math.max(start, at - REACH); from < end; from++) {
    if (!opensClause(tokens, from, start) || isVerb(tokens[from]) || (set && isAgainst(tokens[from - 1]))) continue
    const first = isArticle(tokens[from]) ? from + 1 : from
    const name = phraseFrom(tokens, first, end, { loose: true })
    const capital =
      name &&
      name.to - name.from === 1 &&
      (from === start || plays(tokens[from - 1], "opening")) &&
      tokens[from]?.named?.kind === "place"
    if (
      name?.to !== end ||
      !(
        capital ||
        isSpeaker(tokens, first) ||
        (from > start && isSomebody(tokens[first])) ||
        (!verb.gender && !verb.number && isSpeaker(tokens, end - 1)) ||
        plays(tokens[from - 1], "opening")
      )
    )
      continue
    if (!(capital && verb.gender === "female") && !agrees(tokens[first]?.readings[0], verb)) continue
    const holder = holderOf(tokens, name, end)
    return { name: holder?.name ?? name, office: holder?.office ?? null, from }
  }
  return null
}

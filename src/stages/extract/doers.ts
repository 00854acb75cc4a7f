import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { actorAt } from "./actors.ts"
import type { Draft } from "./draft.ts"
import type { Doer } from "./nations.ts"
import type { Speech } from "./speech.ts"

const isHeld = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => r.pronoun && (s.head !== undefined || s.counts !== undefined)) !== undefined

const words = (tokens: readonly Token[], { from, to }: Run): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ")

/** "(The) organization of the castle": a word without an article, and whose it is told by a definite one behind it. */
const isHeadOf = (tokens: readonly Token[], { from, to }: Run): boolean =>
  readingThat(tokens[from], s => s.head !== undefined) !== undefined &&
  tokens[from]?.definite !== true &&
  tokens[to]?.kind === "word" &&
  tokens[to]?.definite === true

/** The one longer name in the text that begins with the same word: "the army" of "the X army"; a head with its own name is its own. */
function fuller({ tokens, names, pack }: Analysis, { from, to }: Run): Run | null {
  if (to - from > 1) return null
  if (isHeadOf(tokens, { from, to })) return { from, to: to + 1 }
  const bare = (at: number): string => pack.bare(tokens[at]?.text ?? "")
  const longer = names.filter(
    name => name.kind === "organization" && name.to - name.from > 1 && bare(name.from) === bare(from),
  )
  const [first] = longer
  return first && longer.every(name => words(tokens, name) === words(tokens, first))
    ? { from: first.from, to: first.to }
    : null
}

/** For whom somebody speaks who says "our forces": the body that his office is of, else himself. */
function speakersBody({ tokens }: Analysis, speech: Speech | null): Run | null {
  const role = speech?.role
  for (let at = role?.from ?? 0; role && at < role.to; at++)
    if (readingThat(tokens[at], s => s.head === "armed" || s.head === "body")) {
      const comma = tokens.slice(at, role.to).findIndex(({ kind }) => kind === "sign")
      return { from: at, to: comma < 0 ? role.to : at + comma }
    }
  return speech?.origin ? partyOf(tokens, speech.origin) : null
}

/** "The radio that speaks for the movement": of a medium that is called as somebody's, whose it is; by itself it has no forces. */
function partyOf(tokens: readonly Token[], origin: Run): Run | null {
  if (!readingThat(tokens[origin.from], s => s.head === "medium")) return origin
  for (let at = origin.from + 1; at < origin.to; at++)
    if (readingThat(tokens[at], s => s.head === "armed" || s.head === "body")) return { from: at, to: origin.to }
  return null
}

/** How far behind the counted their own party may be named, in tokens. */
const PARTY_WITHIN = 5

/** "12 members of X were killed" is no deed of X, who was blamed for what was told before. */
export function isOfTheirs({ tokens, pack }: Analysis, { counted, to }: Draft, { from, to: end }: Run): boolean {
  const last = tokens.slice(from, end).findLast(({ kind, text }) => kind === "word" && text.length > 2)
  return (
    last !== undefined &&
    tokens.slice(counted, to + PARTY_WITHIN).some(({ text }) => pack.bare(text) === pack.bare(last.text))
  )
}

/** "(X said that the army did it.) The army confirmed the death of 16": whom somebody else named speaks himself. */
export function isSpeaker({ tokens, pack }: Analysis, speech: Speech | null, { from, to }: Run): boolean {
  const last = tokens.slice(from, to).findLast(({ kind, text }) => kind === "word" && text.length > 2)
  const { origin } = speech ?? { origin: null }
  return (
    last !== undefined &&
    origin !== null &&
    origin.from !== from &&
    tokens.slice(origin.from, origin.to).some(({ text }) => pack.bare(text) === pack.bare(last.text))
  )
}

/** A word that ends a group: behind it something else is told. */
const endsGroup = (token: Token | undefined): boolean =>
  token?.kind !== "word" || plays(token, "in", "to", "by", "cause", "stop") || token.readings[0]?.lexeme.part === "verb"

/** How far behind the counted "of" the word with the pronoun may stand. */
const OWN_WITHIN = 3

/** "(X attacked, and) 12 of its members were killed": the party named last before, whose they are, did not kill them. */
function isOwn(analysis: Analysis, { counted, trigger }: Draft, doer: Run): boolean {
  const { tokens } = analysis
  const own = tokens
    .slice(counted, counted + OWN_WITHIN)
    .some(
      (token, i, all) =>
        plays(all[i - 1], "from") && isHeld(token) && readingThat(token, s => s.counts?.member === true),
    )
  if (!own || doer.to > trigger) return false
  for (let at = doer.to; at < trigger; at++) if (actorAt(analysis, at, trigger)) return false
  return true
}

/** "47 members of X were killed in an attack that X launched": who lost them did not kill them. */
export function isOfMembers(analysis: Analysis, draft: Draft, doer: Run): boolean {
  const { tokens, pack } = analysis
  const { counted, to } = draft
  if (isOwn(analysis, draft, doer)) return true
  const last = tokens.slice(doer.from, doer.to).findLast(({ kind, text }) => kind === "word" && text.length > 2)
  let at = counted
  while (at <= to && !plays(tokens[at], "from")) at++
  if (at > to || !last) return false
  for (let i = at + 1; i <= at + PARTY_WITHIN && !endsGroup(tokens[i]); i++)
    if (pack.bare(tokens[i]?.text ?? "") === pack.bare(last.text)) return true
  return false
}

/** Who is meant by words that only refer: "its forces" are the speaker's, "the army" is the one that the text names. */
export function meantBy(analysis: Analysis, doer: Doer | null, speech: Speech | null): Doer | null {
  if (!doer || doer.country) return doer
  return isHeld(analysis.tokens[doer.from]) ? speakersBody(analysis, speech) : (fuller(analysis, doer) ?? doer)
}

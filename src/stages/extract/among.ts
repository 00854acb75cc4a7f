import type { Analysis } from "../../languages/analysis.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import { saysNothing } from "../../languages/uniform.ts"
import type { Metric } from "../../model/claim.ts"
import { isHelper } from "./asides.ts"
import { namedVictims } from "./counted-as.ts"
import type { Draft } from "./draft.ts"
import { isDeterminer } from "./noun-phrases.ts"
import { groupOf, type Scan, type State, wholeOf } from "./scan.ts"
import { isSign } from "./words.ts"

/** "Among the dead": the metric of the parts that follow. */
const victimsAt = (tokens: readonly Token[], at: number): Metric | null =>
  readingThat(
    tokens[at],
    (s, r) => s.counts?.metric !== undefined && (r.before.includes("the") || r.number === "plural"),
  )?.lexeme.sense.counts?.metric ?? null

/** "The dead include", "the toll included": what befell those whose parts a verb of including leads to. */
export function includingAt(scan: Scan, at: number): Metric | null {
  const { tokens } = scan.analysis
  const verb = readingThat(
    tokens[at],
    (s, r) => s.role === "including" && r.lexeme.part === "verb" && r.tense !== undefined,
  )
  const being = isHelper(tokens[at]) && scan.phrases.has(at + 1)
  if ((!verb || tokens[at]?.text === "including") && !being) return null
  const those = being ? null : thoseBefore(scan, at)
  if (those) return those
  // "The dead also included".
  const last = tokens[at - 1]?.kind === "word" && tokens[at - 1]?.readings.every(isNothing) ? at - 2 : at - 1
  if (plays(tokens[last], "toll")) return "killed"
  const counts = readingThat(
    tokens[last],
    (s, r) =>
      (s.counts?.metric ?? s.counts?.topic) !== undefined && (r.lexeme.part === "adjective" || r.number === "plural"),
  )?.lexeme.sense.counts
  if (plays(tokens[last - 1], "this")) return namedVictims(tokens, last - 1)
  return isDeterminer(tokens[last - 1]) || last === scan.run.from ? (counts?.metric ?? counts?.topic ?? null) : null
}

/** "Also", "so far": a word that says nothing of what is told. */
const isNothing = ({ lexeme: { part, sense } }: Token["readings"][number]): boolean =>
  part === "particle" && (saysNothing(sense) || sense.role === "time")

/** How far before the verb those may be named of whom it tells, in tokens. */
const THOSE_WITHIN = 8

/** "Those killed since Sunday (included)": nothing but a time between. */
function thoseBefore({ analysis: { tokens, dates }, run }: Scan, at: number): Metric | null {
  const date = dates.find(({ from, to }) => to === at && from > run.from)
  const end = date ? (plays(tokens[date.from - 1], "in", "since") ? date.from - 1 : date.from) : at
  for (let from = end - 2; date && from >= Math.max(run.from, end - THOSE_WITHIN); from--)
    if (plays(tokens[from], "this")) return namedVictims(tokens, from)
  return null
}

const amongThem = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => (s.role === "among" || s.role === "from") && r.pronoun) !== undefined ||
  plays(token, "including", "these")

/** "One of them", which goes back to those told before; a number that is spelled so is none. */
export const oneAmongThem = ({ tokens, quantities }: Analysis, at: number): boolean =>
  readingThat(tokens[at], (s, r) => s.role === "one of" && r.pronoun) !== undefined &&
  !quantities.some(({ from, to }) => from <= at && at < to)

/** "Among them were two women": a sentence that begins with parts of those who were told right before it. */
const opensThem = ({ analysis: { tokens }, run }: Scan, at: number): boolean =>
  at === run.from && plays(tokens[at], "among") && plays(tokens[at + 1], "of them") && isHelper(tokens[at + 2])

/** The whole whose parts begin at a token: the figure before, or "the dead" that are named there. */
export function amongAt(scan: Scan, { last: told, among, open }: State, at: number): Draft | null {
  const { tokens } = scan.analysis
  if (told && befellSome(tokens, open, told, at)) return null
  // Behind "the dead are divided as follows" the parts are of the dead.
  const divides = among !== null && (among.whole.value.min === null || told === null) && scan.out.at(-1)?.part
  const last = divides ? among.whole : told
  const apart = scan.analysis.pack.subject === "before"
  const listed = scan.phrases.has(at + 1) || (isSign(tokens[at + 1], ":") && scan.phrases.has(at + 2))
  const divided = plays(tokens[at], "divides") || (plays(tokens[at], "pronoun") && listed)
  const whom =
    apart &&
    ((plays(tokens[at], "among") && plays(tokens[at + 1], "relative")) ||
      (plays(tokens[at], "of them") &&
        plays(tokens[at - 1], "among") &&
        (isDeterminer(tokens[at + 1]) || isThoseOf(tokens, at + 1))))
  if (apart && last?.object === null && opensThem(scan, at)) return last
  if ((divided || whom) && last && last.sentence === scan.sentence) return last
  const named = plays(tokens[at], "pronoun") && scan.phrases.has(at + 1) ? victimsAt(tokens, at - 1) : null
  if (named) return wholeOf(scan, at - 1, named)
  const including = includingAt(scan, at)
  if (including) return wholeOf(scan, at - 1, including)
  // "Among (the total of) the dead".
  const whose = plays(tokens[at + 1], "toll") ? at + 2 : at + 1
  const victims = plays(tokens[at], "among") ? (apart ? namedVictims(tokens, at + 1) : victimsAt(tokens, whose)) : null
  if (victims) return wholeOf(scan, at + 1, victims)
  return last && (amongThem(tokens[at]) || isOneOf(scan, last, at)) ? last : null
}

/** "(14 wounded,) of whom two died": a verb of other harm right before "of them", by which those behind it are counted. */
const befellSome = (tokens: readonly Token[], open: State["open"], told: Draft, at: number): boolean =>
  open?.part === "verb" &&
  open.at === at - 1 &&
  open.happening.metric !== told.metric &&
  readingThat(tokens[at], (s, r) => s.role === "from" && r.pronoun && r.before.length === 0) !== undefined

/** "Those of": the bodies, by a word that goes back to them. */
const isThoseOf = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "this") && plays(tokens[at + 1], "from")

/** "Among whom were 39 children", "including those of 39": the verb or "those" right behind the link. */
export const opensAmong = (tokens: readonly Token[], { among }: State, at: number): boolean =>
  among !== null &&
  (at - among.at <= 2 || among.whole.to === at) &&
  ((plays(tokens[among.at], "among") && isHelper(tokens[at])) || isThoseOf(tokens, at))

/** "Among the nine killed | were a nurse and two teachers": where "among" stands before those whose parts a verb right behind them leads to; null where it does not. */
export function amongNumber({ analysis: { tokens, pack } }: Scan, { from, to }: Draft): number | null {
  const at = isDeterminer(tokens[from - 1]) ? from - 2 : from - 1
  return pack.subject === "before" && plays(tokens[at], "among") && isHelper(tokens[to]) ? at : null
}

/** How far behind the beginning of the next sentence "one of them" still goes back to those of the one before, in tokens. */
const OPENS_WITHIN = 2

/** "One of them", who are persons told in this sentence or right before it; "that one of them trained" tells of him what counts nobody. */
const isOneOf = ({ analysis, sentence, run }: Scan, last: Draft, at: number): boolean =>
  oneAmongThem(analysis, at) &&
  last.object === null &&
  (last.sentence === sentence || at - run.from <= OPENS_WITHIN) &&
  !(plays(analysis.tokens[at - 1], "that") && analysis.tokens[at + 1]?.readings[0]?.lexeme.part === "verb") &&
  !actsOnly(analysis.tokens[at - 1]) &&
  !(analysis.pack.subject === "after" && at > last.to && leansOn(analysis.tokens[at - 1]))

/** "(In) the bottom of one of them": an indefinite noun that leans on it, and counts nobody. */
const leansOn = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  !token.definite &&
  token.readings.every(({ lexeme: { part, sense } }) => part === "noun" && sense.counts === undefined)

/** A verb that tells no harm: "(two posts) one of which lies". */
const actsOnly = (token: Token | undefined): boolean =>
  token?.readings[0]?.lexeme.part === "verb" &&
  token.readings.every(({ lexeme: { sense } }) => sense.happening === undefined || sense.happening.needs === "victim")

/** One or several told as a part. */
export type Parted = Pick<Draft, "from" | "to" | "value" | "population"> & { readonly name: Draft["agent"] }

/** A part of a whole. */
export const partOf = (scan: Scan, whole: Draft, { from, to, value, population, name }: Parted): Draft => ({
  ...wholeOf(scan, from, whole.metric),
  to,
  value,
  // A rank of a group that is no army is one of that group's.
  population:
    population === "military" && whole.population === "fighters"
      ? "fighters"
      : (population ?? (name || value.min === 1 ? groupOf(whole) : null)),
  part: true,
  names: name ? [name] : [],
})

/** How far behind "of" those stand of whom a sentence tells some: "of the 20". */
const WHOLE_WITHIN = 2

/** "Of the 20 wounded, five are critical": what a sentence begins with, of which it tells some; null where it is none. */
function firstOf({ analysis: { tokens, pack }, run, out: [first] }: Scan): Draft | null {
  const opens = pack.subject === "before" && plays(tokens[run.from], "from")
  return first && opens && first.from - run.from <= WHOLE_WITHIN ? first : null
}

/** The figures of a sentence with those marked that are parts: of the whole that it lists, or of its own first. */
export function withParts(scan: Scan, listed: Draft | null): Draft[] {
  const whole = listed ?? firstOf(scan)
  const isPart = ({ metric, object, value }: Draft): boolean =>
    metric === whole?.metric &&
    (listed !== null || (object === whole.object && (value.min ?? 0) < (whole.value.min ?? 0)))
  return scan.out.map(draft => (isPart(draft) ? { ...draft, part: true } : draft))
}

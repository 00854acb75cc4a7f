import type { Analysis } from "../../../languages/analysis.ts"
import type { Standing } from "../../../languages/eventful.ts"
import { fact } from "../../../languages/facts.ts"
import type { Reading } from "../../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { attached, doerAt } from "../events/parties.ts"
import { behindTimes } from "../events/times.ts"
import { behindMark } from "../headlines.ts"
import { type Doer, nationOf } from "../nations.ts"
import { anyWanted, isWanted, WANTED, wantedIn } from "../wanted.ts"
import { isSign } from "../words.ts"
import { isLink, matterFrom } from "./matter.ts"
import type { Stand } from "./stand.ts"

/** How far behind its noun a stand may say what it is about, in tokens. */
const REACH = 16

const namesStand = fact(
  (token: Token): Reading | null =>
    readingThat(
      token,
      (s, r) => s.stands !== undefined && s.stands.burden !== true && r.lexeme.part === "noun" && r.before.length === 0,
    ) ?? null,
)

/** Where a headline may open with a stand: at its first word, and behind each colon of it. */
const openings = (analysis: Analysis, sentence: Run): readonly number[] => {
  const { tokens } = analysis
  const wanted = wantedIn(tokens)
  if (!anyWanted(wanted, sentence, WANTED.stands)) return []
  const first = behindMark(analysis, sentence)
  const found: number[] = []
  for (let at = first; at < sentence.to; at++)
    if (isWanted(wanted, at, WANTED.stands) && (at === first || isSign(tokens[at - 1], ":"))) found.push(at)
  return found
}

/** Links to what a stand is about: those of its verb, and "of" and "to" where that has it for its object. */
const linksOf = (stands: Standing): readonly string[] => [
  ...(stands.about ?? []),
  ...(stands.object === "about" ? ["to"] : []),
]

/** "From the council": a party that is known, behind a link of its own. */
function fromParty(analysis: Analysis, at: number, end: number): Doer | null {
  const { tokens } = analysis
  const first = tokens[at + 1]
  if (!plays(tokens[at], "from") || (first?.known === undefined && first?.named?.kind !== "organization")) return null
  return doerAt(analysis, at + 1, end)
}

/** Who takes it, right behind the noun and up to the link: somebody by name or office, or a state by its adjective. */
function takerAt(analysis: Analysis, at: number, end: number, links: readonly string[]): Doer | null {
  const { tokens } = analysis
  const token = tokens[at]
  if (token?.kind !== "word") return null
  const nation = nationOf(analysis, at)
  const taker = fromParty(analysis, at, end) ?? (nation || attached(token) ? null : doerAt(analysis, at, end))
  if (!taker) return nation
  const link = tokens.slice(taker.from + 1, taker.to).findIndex(each => isLink(each, links) !== null)
  return link < 0 ? taker : { from: taker.from, to: taker.from + 1 + link }
}

/** What the stand is about, behind its link. */
function matterOf(analysis: Analysis, links: readonly string[], from: number, sentence: Run): Run | null {
  const start = behindTimes(analysis, from, sentence.to)
  for (let at = start; at < Math.min(sentence.to, from + REACH); at++) {
    const token = analysis.tokens[at]
    if (isSign(token, ".", ":", ",") || plays(token, "that", "relative")) return null
    const link = isLink(token, links)
    if (link) return matterFrom(analysis, link === "alone" ? at + 1 : at, sentence.to)
  }
  return null
}

/** "Rejection by X of Y": a stand told by the noun of its verb at the head of a line, with who takes it right behind it. */
export function nominalStands(analysis: Analysis): Stand[] {
  if (analysis.pack.subject !== "after") return []
  const { tokens, sentences } = analysis
  return sentences.flatMap(sentence =>
    openings(analysis, sentence).flatMap(at => {
      const token = tokens[at]
      const stands = token?.kind === "word" && !token.named ? namesStand(token)?.lexeme.sense.stands : undefined
      const links = stands ? linksOf(stands) : []
      const taker = stands ? takerAt(analysis, at + 1, sentence.to, links) : null
      if (!stands || !taker) return []
      // An adjective of nationality stands where it is, though the state is named elsewhere.
      const behind = taker.from > at && taker.from <= at + 2 ? taker.to : at + 2
      const about = matterOf(analysis, links, behind, sentence)
      return about
        ? [
            {
              stance: stands.stance,
              at,
              rule: `positions/${stands.stance}`,
              speaker: taker,
              speech: null,
              toward: [],
              about,
            },
          ]
        : []
    }),
  )
}

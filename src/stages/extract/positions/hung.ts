import type { Analysis } from "../../../languages/analysis.ts"
import type { Standing } from "../../../languages/eventful.ts"
import { fact } from "../../../languages/facts.ts"
import type { Reading } from "../../../languages/sense.ts"
import { type Run, readingThat, type Token } from "../../../languages/token.ts"
import { doerAt } from "../events/parties.ts"
import { carrying } from "../events/steering.ts"
import { behindTimes } from "../events/times.ts"
import type { Speech } from "../speech.ts"
import { isWanted, WANTED, wantedIn } from "../wanted.ts"
import { hangs, isLink, matterFrom } from "./matter.ts"
import type { Stand } from "./stand.ts"
import { objectsFrom } from "./worded.ts"

/** How far before its noun the verb may stand that renews or shows a stand, with its subject, in tokens. */
const SHOWN_WITHIN = 9

/** How many adjectives may stand between the noun of a stand and what it is about. */
const ADJECTIVES = 2

const OWN: ReadonlySet<string> = new Set(["condemn", "reject", "support", "demand", "urge"])

const namesOwn = fact(
  (token: Token): Reading | null =>
    readingThat(
      token,
      ({ stands }, { lexeme, before }) =>
        stands !== undefined && OWN.has(stands.stance) && lexeme.part === "noun" && before.length === 0,
    ) ?? null,
)

/** "Its rejection", "the rejection of its government": the token behind whose it is; null where it is nobody's own. */
function behindOwner(tokens: readonly Token[], at: number, { pronoun }: Reading): number | null {
  if (pronoun) return at + 1
  const body = readingThat(tokens[at + 1], (_, r) => r.pronoun && r.lexeme.part === "noun" && r.before.length === 0)
  return body ? at + 2 : null
}

/** "The council renewed | its call": who stands between a verb of doing and the noun, and nothing else. */
function shownBy(analysis: Analysis, at: number, sentence: Run): Run | null {
  for (let back = at - 2; back >= Math.max(sentence.from, at - SHOWN_WITHIN); back--) {
    const verb = carrying(analysis.tokens[back]) ?? readingThat(analysis.tokens[back], s => s.says === "asserts")
    const { carries, says } = verb?.lexeme.sense ?? {}
    if (verb?.lexeme.part !== "verb" || verb.pronoun || !(says || carries === "does")) continue
    const from = behindTimes(analysis, back + 1, at)
    const subject = doerAt(analysis, from, at)
    return subject && behindTimes(analysis, subject.to, at) === at ? subject : null
  }
  return null
}

/** What the noun of a stand is about: behind its link, or its object. */
function objectsOf(analysis: Analysis, stands: Standing, at: number, sentence: Run): Pick<Stand, "toward" | "about"> {
  const { tokens } = analysis
  const links = [...(stands.about ?? []), ...(stands.object === "about" || !stands.about ? ["to"] : [])]
  let from = at
  while (from < at + ADJECTIVES && tokens[from]?.definite && !isLink(tokens[from], links) && isSaidOf(tokens[from]))
    from++
  const link = isLink(tokens[from], links)
  if (link) return { toward: [], about: matterFrom(analysis, link === "alone" ? from + 1 : from, sentence.to) }
  return objectsFrom(analysis, stands, from, sentence, false)
}

/** An adjective, or a word that nothing is known of. */
const isSaidOf = (token: Token | undefined): boolean =>
  token !== undefined && !token.named && token.readings.every(r => r.lexeme.part === "adjective")

/** "Announced its rejection of", "renewed its call on": a stand told by the noun that is its taker's own. */
function ownStand(analysis: Analysis, at: number, sentence: Run, spoken: readonly Speech[]): Stand | null {
  const token = analysis.tokens[at]
  const reading = token?.kind === "word" && !token.named ? namesOwn(token) : null
  const stands = reading?.lexeme.sense.stands
  const behind = reading && behindOwner(analysis.tokens, at, reading)
  if (!stands || !behind) return null
  const speech = spoken.find(({ content, origin }) => content.from === at && origin) ?? null
  const speaker = speech ? null : shownBy(analysis, at, sentence)
  if (!speech && !speaker) return null
  const { toward, about } = objectsOf(analysis, stands, behind, sentence)
  return about
    ? { stance: stands.stance, at, rule: `positions/${stands.stance}`, speaker, speech, toward, about }
    : null
}

/** "(Accused X,) rejecting talks": a stand of whoever took the last one of the sentence, or spoke last in it. */
function hungStand(
  analysis: Analysis,
  at: number,
  sentence: Run,
  spoken: readonly Speech[],
  taken: readonly Stand[],
): Stand | null {
  const stands = hangs(analysis.tokens, at)?.lexeme.sense.stands
  if (!stands) return null
  const before = (token: number): boolean => token >= sentence.from && token < at
  const stand = taken.findLast(each => before(each.at))
  const speech = spoken.findLast(({ cue, origin }) => before(cue.from) && origin)
  if (!stand && !speech) return null
  const last = stand && stand.at > (speech?.cue.from ?? -1) ? stand : null
  const { toward, about } = objectsFrom(analysis, stands, at + 1, sentence, false)
  if (!about && toward.length === 0) return null
  const whose = last ? { speaker: last.speaker, speech: last.speech } : { speaker: null, speech: speech ?? null }
  return { stance: stands.stance, at, rule: `positions/${stands.stance}`, ...whose, toward, about }
}

/** Stands that hang on who took another or speaks: told by a noun of his own, or by a participle behind a comma. */
export function hungStands(analysis: Analysis, spoken: readonly Speech[], taken: readonly Stand[]): Stand[] {
  if (analysis.pack.subject !== "after") return []
  const found: Stand[] = []
  const wanted = wantedIn(analysis.tokens)
  for (const sentence of analysis.sentences)
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!isWanted(wanted, at, WANTED.stands)) continue
      const stand =
        ownStand(analysis, at, sentence, spoken) ?? hungStand(analysis, at, sentence, spoken, [...taken, ...found])
      if (stand) found.push(stand)
    }
  return found
}

import type { Analysis } from "../../../languages/analysis.ts"
import { plays, readingThat, type Token } from "../../../languages/token.ts"
import type { Speech } from "../speech.ts"
import { isVerb } from "../words.ts"

/** What a cue leads to: the links of its stand, else those of its report. */
export const linksOf = ({ tokens }: Analysis, { cue }: Speech): readonly string[] =>
  tokens
    .slice(cue.from, cue.to)
    .flatMap(({ readings }) => readings.flatMap(({ lexeme: { sense } }) => sense.stands?.about ?? sense.takes ?? []))

/** "(Denied) the kidnapping of": a noun of what befell somebody, though it is spelled as its verb. */
const isNounOfHarm = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) => (s.happening ?? s.carries) !== undefined && r.lexeme.part === "noun" && r.before.length === 0,
  ) !== undefined

/** A word that only looks like a warning: what follows is a clause of its own, and nothing leads to it. */
export const isLoose = (analysis: Analysis, speech: Speech): boolean => {
  const { tokens, pack } = analysis
  const { content, forward } = speech
  const before = tokens[content.from - 1]
  return (
    forward &&
    pack.subject === "after" &&
    isVerb(tokens[content.from]) &&
    !isNounOfHarm(tokens[content.from]) &&
    before?.kind === "word" &&
    !plays(before, "that") &&
    !linksOf(analysis, speech).includes(before.text)
  )
}

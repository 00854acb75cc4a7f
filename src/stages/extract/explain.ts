import type { Analysis } from "../../languages/analysis.ts"
import type { Run } from "../../languages/token.ts"
import type { FigureClaim } from "../../model/claim.ts"
import type { Note } from "../../model/note.ts"
import { overlaps, type Span } from "../../model/span.ts"
import { inside } from "./attribution.ts"
import type { Draft } from "./draft.ts"
import { wordsOf } from "./mentions.ts"
import { knownBy, scopeOf } from "./scope.ts"
import type { Speech } from "./speech.ts"

function whose(analysis: Analysis, draft: Draft, speech: Speech | null, passed: readonly Speech[]): string {
  if (speech) {
    const [cue, name] = [wordsOf(analysis, speech.cue), speech.origin && wordsOf(analysis, speech.origin)]
    const how = inside(draft, speech.content)
      ? scopeOf(analysis, speech)
      : "on, as the sentence goes on with what it told"
    return `said by ${name?.quote ?? "somebody"}, ${knownBy(speech)}; “${cue.quote}” holds ${how}`
  }
  const [only] = passed
  return only
    ? `the outlet's own: “${wordsOf(analysis, only.cue).quote}” only speaks of what is known`
    : "the outlet's own: no report is around it"
}

/** Where a field's words stand, seen from the sentence of the claim. */
function foundIn(analysis: Analysis, draft: Draft, words: Span): string {
  const own = wordsOf(analysis, analysis.sentences[draft.sentence] ?? (draft as Run))
  if (overlaps(own, words)) return "told in its sentence"
  return words.end <= own.start ? "taken over from what was told before" : "told behind"
}

/** Why a claim has its claimant, its blame, its time and its place: one note each, about the claim's own words. */
export function explained(
  analysis: Analysis,
  claim: FigureClaim,
  draft: Draft,
  speech: Speech | null,
  passed: readonly Speech[],
): Note[] {
  const fields = [
    ["blamed", claim.blamed?.text, claim.blamed?.evidence],
    ["when", claim.when?.edtf, claim.when?.evidence],
    ["where", claim.where?.text, claim.where?.evidence],
  ] as const
  return [
    {
      rule: speech ? `speech/${speech.mode}` : "speech/none",
      span: claim.evidence,
      because: whose(analysis, draft, speech, passed),
    },
    ...fields.flatMap(([field, value, words]) =>
      words
        ? [{ rule: `setting/${field}`, span: claim.evidence, because: `${value}: ${foundIn(analysis, draft, words)}` }]
        : [],
    ),
  ]
}

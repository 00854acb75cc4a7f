import type { Analysis } from "../../languages/analysis.ts"
import type { Run } from "../../languages/token.ts"
import type { Attribution, When } from "../../model/claim.ts"
import { daysOnly } from "../../model/day.ts"
import { isMediumNamed } from "./media.ts"
import { mention, wordsOf } from "./mentions.ts"
import type { Speech } from "./speech.ts"

/** A claim with the stretches of speech that tell it; none where the outlet speaks. */
export interface Told<C> {
  readonly claim: C
  readonly speeches: readonly Speech[]
}

/** True where a claim's count, with which its words end, stands in what is said. */
export const inside = (draft: Run, content: Run): boolean =>
  draft.to > content.from && draft.to <= content.to + 1 && draft.from < content.to

/** The speech nearest to the words among those that they stand in; "it became clear that" is told by whoever is named around it. */
export function innermost(around: readonly Speech[]): Speech | null {
  const named = around.filter(({ origin }) => origin !== null)
  return (named.length > 0 ? named : around).reduce<Speech | null>(
    (best, speech) =>
      !best || speech.content.to - speech.content.from <= best.content.to - best.content.from ? speech : best,
    null,
  )
}

/** On which day it was said, as a field that is there only where the words tell it. */
const saidOn = (analysis: Analysis, { said }: Speech): { readonly said?: When } =>
  said
    ? {
        said: {
          edtf: daysOnly(said.edtf),
          basis: said.assumed.length > 0 ? "assumed" : "said",
          evidence: wordsOf(analysis, said),
        },
      }
    : {}

/** Whose a claim is: its speech, passed on by those around it; the outlet's own where there is none. */
export function attributionOf(analysis: Analysis, speech: Speech | null, around: readonly Speech[]): Attribution {
  if (!speech) return { claimant: null, role: null, via: [], mode: "says", direct: false }
  const outer = around
    .filter(other => other !== speech && isMediumNamed(analysis, other.speaker))
    .map(other => other.speaker as Run)
    .filter(medium => !speech.via.some(({ from }) => from === medium.from))
  return {
    claimant: speech.origin ? mention(analysis, speech.origin) : null,
    role: speech.role ? wordsOf(analysis, speech.role).quote : null,
    via: [...speech.via, ...outer].map(run => mention(analysis, run)),
    mode: speech.mode,
    direct: speech.direct,
    ...saidOn(analysis, speech),
  }
}

import type { Analysis } from "../../languages/analysis.ts"
import type { Claim, ReportedSpeech } from "../../model/claim.ts"
import type { Tell } from "../../model/note.ts"
import { attributionOf, type Told } from "./attribution.ts"
import { eventClaims } from "./events/index.ts"
import { figureClaims } from "./figure-claims.ts"
import { forwardedFrom, passedOn } from "./forwarded.ts"
import { wordsOf } from "./mentions.ts"
import { positionClaims } from "./positions/index.ts"
import { type Speech, speeches } from "./speech.ts"
import { undertakingClaims } from "./undertakings/index.ts"

/** What a report says, before it is linked to anything known. */
export interface Said {
  readonly claims: readonly Claim[]
  readonly attributions: readonly ReportedSpeech[]
}

/** Every claim and every stretch of reported speech of a text. */
export function extract(analysis: Analysis, tell: Tell): Said {
  const spoken = speeches(analysis)
  const counted = figureClaims(analysis, spoken, tell)
  const happened = eventClaims(analysis, spoken, tell)
  const undertaken = undertakingClaims(analysis, spoken, tell)
  const stands = positionClaims(analysis, spoken, [...happened, ...counted], tell)
  const told: readonly Told<Claim>[] = [...counted, ...happened, ...undertaken, ...stands]
  const origin = forwardedFrom(analysis)
  return {
    claims: told.map(({ claim }) => ({ ...claim, attribution: passedOn(claim.attribution, origin) })),
    attributions: spoken.map(speech => passedOn(attributed(analysis, speech, told), origin)),
  }
}

function attributed(analysis: Analysis, speech: Speech, told: readonly Told<Claim>[]): ReportedSpeech {
  return {
    ...attributionOf(analysis, { ...speech, origin: speech.speaker }, []),
    cue: wordsOf(analysis, speech.cue),
    content: wordsOf(analysis, speech.content),
    claims: told.filter(({ speeches }) => speeches.includes(speech)).map(({ claim }) => claim.id),
  }
}

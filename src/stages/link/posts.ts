import type { Claim, Extraction, Mention, ReportedSpeech } from "../../model/claim.ts"
import type { Tell } from "../../model/note.ts"

/** Whether two mentions name one body or person. */
export type SameEntity = (a: Mention, b: Mention) => boolean

const typeOf = (claim: Claim): string => {
  if (claim.kind === "figure")
    return [claim.metric, claim.object ?? claim.population, claim.value.min, claim.value.max].join(" ")
  return claim.kind === "position" ? claim.stance : claim.type
}

const sameSpeaker = (a: Mention | null, b: Mention | null, same: SameEntity): boolean =>
  a !== null && b !== null && same(a, b)

/** How much text may stand between a post and the same words told in the report's language: a line or two. */
const NEAR = 1500

/**
 * A reading with what a post in another language says: a claim that the report tells too, of the same speaker, is one statement and stays
 * as the report tells it; so is a post beside which the report tells what its author says.
 */
export function withPost(main: Extraction, post: Extraction, same: SameEntity, tell: Tell): Extraction {
  const isTold = (claim: Claim): boolean =>
    main.claims.some(
      other =>
        other.kind === claim.kind &&
        typeOf(other) === typeOf(claim) &&
        sameSpeaker(other.attribution.claimant, claim.attribution.claimant, same),
    )
  const fresh = post.claims.filter(claim => {
    const told = isTold(claim)
    if (told)
      tell({ rule: "link/post", span: claim.evidence, because: "the report tells the same in its own language" })
    return !told
  })
  const kept = new Set(fresh.map(({ id }) => id))
  const isBeside = (speech: ReportedSpeech): boolean =>
    main.attributions.some(
      other =>
        Math.max(speech.content.start - other.content.end, other.content.start - speech.content.end) < NEAR &&
        sameSpeaker(other.claimant, speech.claimant, same),
    )
  return {
    ...main,
    claims: [...main.claims, ...fresh],
    attributions: [
      ...main.attributions,
      ...post.attributions
        .map(speech => ({ ...speech, claims: speech.claims.filter(id => kept.has(id)) }))
        .filter(speech => speech.claims.length > 0 || !isBeside(speech)),
    ],
  }
}

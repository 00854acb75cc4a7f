import type { ClaimInReport, StoryView } from "../serve/story-contract.ts"
import { momentKey } from "./life.ts"

/** Names whoever speaks in a claim: an entity, else the words; an outlet where it speaks itself. */
export function voiceOf({ claim, outlet, report }: ClaimInReport): string {
  const { claimant } = claim.attribution
  if (claimant === null) return `outlet:${outlet ?? report}`
  return claimant.entity ?? `words:${claimant.text}`
}

/** The name of a voice for people: the neutral one where it is known, else the words, as one of its claims has them. */
export const nameOfVoice = (voice: string, names: StoryView["names"], claims: readonly ClaimInReport[] = []): string =>
  names[voice] ??
  claims.find(held => voiceOf(held) === voice)?.claim.attribution.claimant?.text ??
  voice.replace(/^(outlet|words):/, "")

/** Everybody who speaks in a story, those who say most first. */
export function voicesIn(
  claims: readonly ClaimInReport[],
): readonly { readonly voice: string; readonly claims: number }[] {
  return [...Map.groupBy(claims, voiceOf)]
    .map(([voice, said]) => ({ voice, claims: said.length }))
    .toSorted((a, b) => b.claims - a.claims)
}

/** What one voice says, in the order in which it was published; what is not dated stands last. */
export const saidBy = (claims: readonly ClaimInReport[], voice: string): readonly ClaimInReport[] =>
  claims
    .filter(held => voiceOf(held) === voice)
    .toSorted(
      (a, b) =>
        momentKey(a.published) - momentKey(b.published) ||
        a.seq - b.seq ||
        a.claim.evidence.start - b.claim.evidence.start,
    )

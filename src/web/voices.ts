import type { ClaimInReport, StoryView } from "../serve/story-contract.ts"
import { momentKey } from "./life.ts"

export type Voice = StoryView["voices"][number]

/** Whom an address leads to: one voice; several who share the name, where it tells no more; none whom the story has. */
export function ledTo(voices: readonly Voice[], address: string): readonly Voice[] {
  const own = voices.filter(({ voice }) => voice === address)
  return own.length > 0 ? own : voices.filter(({ also }) => also.includes(address))
}

/** Others who share a name with a voice. */
export const namesakesOf = (voices: readonly Voice[], voice: Voice): readonly Voice[] =>
  voices.filter(
    other => other !== voice && other.voice.startsWith("person:") && other.also.some(name => voice.also.includes(name)),
  )

/** The voice of a claim. */
export const voiceOf = (voices: readonly Voice[], claim: string): Voice | null =>
  voices.find(({ claims }) => claims.includes(claim)) ?? null

/** Whether a voice is called by words of the reports alone, which stand in quotation marks. */
export const isInWords = ({ voice }: Voice): boolean => voice.startsWith("words:")

/** What one voice says, each claim once, in the order in which it was published; what is not dated stands last. */
export function saidBy(claims: readonly ClaimInReport[], voice: Voice): readonly ClaimInReport[] {
  const ids = new Set(voice.claims)
  const said = claims
    .filter(({ claim }) => ids.has(claim.id))
    .toSorted(
      (a, b) =>
        momentKey(a.published) - momentKey(b.published) ||
        a.seq - b.seq ||
        a.claim.evidence.start - b.claim.evidence.start,
    )
  return said.filter(({ claim }, i) => said.findIndex(other => other.claim.id === claim.id) === i)
}

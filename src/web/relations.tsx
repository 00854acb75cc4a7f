import { useSpeech } from "./language.tsx"
import type { Relation } from "./ledger-layout.ts"
import { Said } from "./said.tsx"
import { Stated } from "./stated.tsx"
import { ToWords, useStory } from "./story-context.tsx"

/** More pairs than this are folded away until they are asked for. */
const SHOWN = 3

/** How the figures of one question stand to each other, pair by pair, with what differs. */
export function Relations({ relations }: { readonly relations: readonly Relation[] }) {
  const { words } = useSpeech()
  const list = (
    <ul className="relations">
      {relations.map(relation => (
        <Pair key={`${relation.kind} ${relation.a} ${relation.b}`} relation={relation} />
      ))}
    </ul>
  )
  if (relations.length <= SHOWN) return list
  return (
    <details>
      <summary>
        {words.ledger.relations} <span className="count">{relations.length}</span>
      </summary>
      {list}
    </details>
  )
}

function Pair({ relation }: { readonly relation: Relation }) {
  const { words, desk } = useSpeech()
  return (
    <li data-kind={relation.kind}>
      <strong className="kind">{words.relations[relation.kind]}</strong>
      <span className="pair">
        <Side claim={relation.a} /> <span className="quiet">{desk.says.against}</span> <Side claim={relation.b} />
      </span>
      <Said text={relation.why} className="quiet" />
    </li>
  )
}

/** One of the two figures, and whose it is. */
function Side({ claim }: { readonly claim: string }) {
  const { view } = useStory()
  const found = view.claims.find(held => held.claim.id === claim)
  const name = useClaimantName()(claim)
  if (found === undefined) return null
  return (
    <span className="side">
      <ToWords claim={claim}>
        <Stated claim={found.claim} />
      </ToWords>{" "}
      <Said text={name} className="quiet" />
    </span>
  )
}

/** Whose a claim is, by the name of its column, else by the text's own words. */
export function useClaimantName(): (claim: string) => string {
  const { words } = useSpeech()
  const { view } = useStory()
  return claim => {
    const series = view.series.find(({ steps }) => steps.some(step => step.claim === claim))
    const held = view.claims.find(found => found.claim.id === claim)
    return series?.claimant.name ?? held?.claim.attribution.claimant?.text ?? held?.outlet ?? words.ledger.ownVoice
  }
}

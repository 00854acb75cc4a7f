import type { ReactNode } from "react"
import { type Mention, Named, type Names } from "./chain.tsx"
import { useSpeech } from "./language.tsx"
import type { Claim, Role } from "./report-marks.ts"
import { Quoted, Said } from "./said.tsx"

interface FactsShown {
  readonly claim: Claim
  readonly names: Names
  /** The party or uninvolved body that its origin belongs to. */
  readonly side: string | null
}

/** What the claim says beside what it states, and whose side its origin is of; only what is known. */
export function ClaimFacts({ claim, names, side }: FactsShown) {
  const { words, desk } = useSpeech()
  const { blamed, where, when, status } = claim
  const { said } = claim.attribution
  return (
    <dl className="facts">
      {side !== null && (
        <Fact head={desk.says.side}>
          <Said text={names[side] ?? side} />
        </Fact>
      )}
      {blamed !== null && (
        <Fact head={desk.says.blamed} marked="blamed">
          <Named mention={blamed} names={names} />
        </Fact>
      )}
      {where !== null && (
        <Fact head={desk.says.place} marked="place">
          <Named mention={where} names={names} />
          {where.precision !== null && <span className="quiet">{desk.precisions[where.precision]}</span>}
        </Fact>
      )}
      {said !== undefined && <Time head={desk.says.saidOn} when={said} />}
      {when !== null && <Time head={desk.says.time} when={when} />}
      <KindFacts claim={claim} names={names} />
      {status !== "asserted" && <Fact head={desk.says.status}>{words.statuses[status]}</Fact>}
    </dl>
  )
}

interface FactShown {
  readonly head: string
  /** What the words are to the claim, as they are marked in the text. */
  readonly marked?: Role
  readonly children: ReactNode
}

const Fact = ({ head, marked, children }: FactShown) => (
  <div data-roles={marked}>
    <dt>{head}</dt>
    <dd>{children}</dd>
  </div>
)

interface TimeShown {
  readonly head: string
  readonly when: NonNullable<Claim["when"]>
}

function Time({ head, when }: TimeShown) {
  const { desk } = useSpeech()
  return (
    <Fact head={head} marked="time">
      <bdi>{when.edtf}</bdi> <Quoted text={when.evidence.quote} />
      <span className="quiet">{when.basis === "said" ? desk.says.timeSaid : desk.says.timeAssumed}</span>
    </Fact>
  )
}

interface NamesShown {
  readonly head: string
  readonly marked: Role
  readonly mentions: readonly Mention[]
  readonly names: Names
}

/** A row for each name. */
const NameFacts = ({ head, marked, mentions, names }: NamesShown) =>
  mentions.map(mention => (
    <Fact key={mention.evidence.start} head={head} marked={marked}>
      <Named mention={mention} names={names} />
    </Fact>
  ))

/** What only claims of its kind have: who acts, what is agreed, from when until when, towards whom. */
function KindFacts({ claim, names }: { readonly claim: Claim; readonly names: Names }) {
  const { desk } = useSpeech()
  switch (claim.kind) {
    case "event":
      return (
        <>
          <NameFacts head={desk.says.actor} marked="party" mentions={claim.actors} names={names} />
          <NameFacts head={desk.says.target} marked="party" mentions={claim.targets} names={names} />
        </>
      )
    case "commitment":
      return <CommitmentFacts claim={claim} names={names} />
    case "measure":
      return claim.window && <Time head={desk.says.inForce} when={claim.window} />
    case "position":
      return (
        <>
          <NameFacts head={desk.says.toward} marked="party" mentions={claim.toward} names={names} />
          {claim.about !== null && (
            <Fact head={desk.says.about} marked="term">
              <Quoted text={claim.about.content.quote} />
            </Fact>
          )}
        </>
      )
    default:
      return null
  }
}

interface CommitmentShown {
  readonly claim: Extract<Claim, { kind: "commitment" }>
  readonly names: Names
}

function CommitmentFacts({ claim, names }: CommitmentShown) {
  const { desk } = useSpeech()
  const { parties, name, area, terms, effectiveFrom, deadline } = claim
  return (
    <>
      <NameFacts head={desk.says.party} marked="party" mentions={parties} names={names} />
      <NameFacts head={desk.says.called} marked="term" mentions={name === null ? [] : [name]} names={names} />
      <NameFacts head={desk.says.place} marked="place" mentions={area === null ? [] : [area]} names={names} />
      {effectiveFrom !== null && <Time head={desk.says.inForceFrom} when={effectiveFrom} />}
      {deadline !== null && <Time head={desk.says.deadline} when={deadline} />}
      {terms.map(term => (
        <Fact key={term.evidence.start} head={desk.says.term} marked="term">
          <Quoted text={term.text} />
        </Fact>
      ))}
    </>
  )
}

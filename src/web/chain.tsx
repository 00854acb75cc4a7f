import type { ReactNode } from "react"
import type { ReportView } from "../serve/story-contract.ts"
import { tellMoment } from "./days.ts"
import { useSpeech } from "./language.tsx"
import type { Claim, Role } from "./report-marks.ts"
import { Filled, Quoted, Said } from "./said.tsx"

type Mention = NonNullable<Claim["blamed"]>
type Names = Readonly<Record<string, string>>

/** Who said it, through whom, to the outlet that carries it: the text's own words, with the neutral name where it is known. */
export function Chain({
  report,
  claim,
  names,
}: {
  readonly report: ReportView
  readonly claim: Claim
  readonly names: Names
}) {
  const { language, desk } = useSpeech()
  const { claimant, role, via, mode, direct } = claim.attribution
  return (
    <ol className="chain" aria-label={desk.says.chain}>
      <li data-roles="claimant">
        <span className="chain-role">{desk.says.claimant}</span>
        {claimant === null ? <span>{desk.says.ownVoice}</span> : <Named mention={claimant} names={names} />}
        {role !== null && role !== claimant?.text && (
          <span className="quiet">
            <Filled sentence={desk.says.role}>{[<Quoted key="role" text={role} />]}</Filled>
          </span>
        )}
        {claimant !== null && (
          <span className="quiet">{[desk.modes[mode], ...(direct ? [desk.says.verbatim] : [])].join(" · ")}</span>
        )}
      </li>
      {via.map(relay => (
        <li key={relay.evidence.start} data-roles="relay">
          <span className="chain-role">{desk.says.relay}</span>
          <Named mention={relay} names={names} />
        </li>
      ))}
      <li>
        <span className="chain-role">{desk.says.outlet}</span>
        {report.outlet === null ? desk.says.noOutlet : <Said text={report.outlet} />}
        {report.published !== null && <span className="quiet">{tellMoment(report.published, language)}</span>}
      </li>
    </ol>
  )
}

/** A name as the text has it, in quotation marks, and the name it is known by where that is another. */
function Named({ mention, names }: { readonly mention: Mention; readonly names: Names }) {
  const { desk } = useSpeech()
  const known = mention.entity === null ? undefined : names[mention.entity]
  return (
    <>
      <Quoted text={mention.text} />
      {known !== undefined && known !== mention.text && (
        <span className="quiet">
          <Filled sentence={desk.says.known}>{[<Said key="known" text={known} />]}</Filled>
        </span>
      )}
    </>
  )
}

interface FactsShown {
  readonly claim: Claim
  readonly names: Names
  /** The party or uninvolved body that its origin belongs to. */
  readonly side: string | null
}

/** What the claim says beside the figure, and whose side its origin is of; only what is known. */
export function ClaimFacts({ claim, names, side }: FactsShown) {
  const { words, desk } = useSpeech()
  const { blamed, where, when, status } = claim
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
      {when !== null && (
        <Fact head={desk.says.time} marked="time">
          <bdi>{when.edtf}</bdi> <Quoted text={when.evidence.quote} />
          <span className="quiet">{when.basis === "said" ? desk.says.timeSaid : desk.says.timeAssumed}</span>
        </Fact>
      )}
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

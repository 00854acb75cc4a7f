import type { ReportView } from "../serve/story-contract.ts"
import { tellMoment } from "./days.ts"
import { useSpeech } from "./language.tsx"
import type { Claim } from "./report-marks.ts"
import { Filled, Quoted, Said } from "./said.tsx"

export type Mention = NonNullable<Claim["blamed"]>
export type Names = Readonly<Record<string, string>>

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
export function Named({ mention, names }: { readonly mention: Mention; readonly names: Names }) {
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

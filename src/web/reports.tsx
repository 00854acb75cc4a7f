import { counted } from "../messages/words.ts"
import type { StoryView } from "../serve/story-contract.ts"
import { addressOf } from "./address.ts"
import { tellMoment } from "./days.ts"
import { useSpeech } from "./language.tsx"
import { useClaimantName } from "./relations.tsx"
import { groupReports, type ReportGroup } from "./report-groups.ts"
import { Said } from "./said.tsx"
import { Stated, StatedOf } from "./stated.tsx"
import { ToWords, useStory } from "./story-context.tsx"

/** The story's reports, those that carry one text together. */
export function Reports() {
  const { desk } = useSpeech()
  const { view } = useStory()
  return (
    <section className="panel" id="reports" aria-labelledby="reports-head">
      <h2 id="reports-head">{desk.says.reports}</h2>
      <ol className="groups">
        {groupReports(view).map(group => (
          <Group key={group.members[0]?.version} group={group} />
        ))}
      </ol>
    </section>
  )
}

function Group({ group }: { readonly group: ReportGroup }) {
  const { language, words } = useSpeech()
  return (
    <li>
      {group.why !== null && (
        <p className="group-head">
          <strong>{counted(words.counts.copies, group.reports, language)}</strong>{" "}
          <Said text={group.why} className="quiet" />
        </p>
      )}
      <ul>
        {group.members.map(member => (
          <Report key={member.version} member={member} />
        ))}
      </ul>
    </li>
  )
}

function Report({ member }: { readonly member: StoryView["members"][number] }) {
  const { language, words, desk } = useSpeech()
  const { view } = useStory()
  const claims = view.claims.filter(held => held.version === member.version)
  return (
    <li className="report">
      <p className="report-source">
        <Said text={member.outlet ?? desk.says.noOutlet} className="outlet" />
        <Said
          text={member.published === null ? words.ledger.notDated : tellMoment(member.published, language)}
          className="quiet"
        />
        {!member.main && <span className="quiet">{desk.says.partOnly}</span>}
      </p>
      <h3>
        <a href={addressOf({ page: "report", version: member.version, claim: null })}>
          <Said text={member.title ?? desk.says.untitled.replace("#", member.report)} />
        </a>
      </h3>
      {claims.length === 0 ? (
        <p className="quiet">{desk.says.noClaims}</p>
      ) : (
        <details>
          <summary>{counted(words.counts.claims, claims.length, language)}</summary>
          <ClaimList claims={claims} />
        </details>
      )}
    </li>
  )
}

function ClaimList({ claims }: { readonly claims: StoryView["claims"] }) {
  const nameOf = useClaimantName()
  return (
    <ul className="claims">
      {claims.map(({ claim }) => (
        <li key={claim.id}>
          <ToWords claim={claim.id}>
            <Stated claim={claim} />
          </ToWords>{" "}
          <StatedOf claim={claim} /> <Said text={nameOf(claim.id)} className="quiet" />
        </li>
      ))}
    </ul>
  )
}

import type { StoryView } from "../serve/story-contract.ts"
import { addressOf } from "./address.ts"
import { tellMoment } from "./days.ts"
import { useSpeech } from "./language.tsx"
import { useClaimantName } from "./relations.tsx"
import type { ReportGroup } from "./report-groups.ts"
import { Quoted, Said } from "./said.tsx"
import { groupBySource, type SourceGroup } from "./source-groups.ts"
import { Stated, StatedOf } from "./stated.tsx"
import { ToWords, useStory } from "./story-context.tsx"
import { counted, tellWitnesses } from "./tell.ts"
import { voiceOf } from "./voices.ts"

/** The story's reports by who speaks in them: a claimant, or the outlet itself; those that carry one text together. */
export function Reports() {
  const { language, words, desk } = useSpeech()
  const { view } = useStory()
  const sides = new Set(view.sources.flatMap(({ side }) => side ?? [])).size
  return (
    <section className="panel" id="reports" aria-labelledby="reports-head">
      <h2 id="reports-head">{desk.says.reports}</h2>
      <p className="quiet">
        {counted(words.counts.reports, new Set(view.members.map(({ report }) => report)).size, language)}
        {view.sources.length > 0 && ` · ${tellWitnesses({ witnesses: view.sources.length, sides }, language)}`}
      </p>
      {groupBySource(view).map((group, i) => (
        <Voice key={group.source?.claims[0] ?? "silent"} group={group} open={i < OPENED} />
      ))}
    </section>
  )
}

/** So many voices show their reports unasked: those that most reports carry. */
const OPENED = 3

function Voice({ group: { source, groups }, open }: { readonly group: SourceGroup; readonly open: boolean }) {
  const { language, words, desk } = useSpeech()
  const { view } = useStory()
  const reports = groups.reduce((sum, group) => sum + group.reports, 0)
  return (
    <details className="voice" open={open}>
      <summary>
        <h3>
          <Said text={source === null ? desk.says.noFigure : (source.claimant.name ?? words.ledger.ownVoice)} />
        </h3>{" "}
        <span className="quiet">
          {counted(words.counts.reports, reports, language)}
          {source !== null && source.side !== null && (
            <>
              {" · "}
              {desk.says.side}: <Said text={view.names[source.side] ?? source.side} />
            </>
          )}
        </span>
      </summary>
      {source !== null && <AllOf source={source} />}
      {source?.why.map(why => (
        <p key={why} className="quiet">
          <Said text={why} />
        </p>
      ))}
      <ol className="groups">
        {groups.map(group => (
          <Group key={group.members[0]?.version} group={group} source={source} />
        ))}
      </ol>
    </details>
  )
}

/** To everything that a voice says in the story, claims of all kinds. */
function AllOf({ source }: { readonly source: NonNullable<SourceGroup["source"]> }) {
  const { desk } = useSpeech()
  const { view, seen } = useStory()
  const [first = ""] = source.claims
  const voice = voiceOf(view.voices, first)
  if (voice === null) return null
  return (
    <p>
      <a href={addressOf({ page: "voice", story: view.story, voice: voice.voice, seen })}>{desk.says.allOfVoice}</a>
    </p>
  )
}

interface GroupShown {
  readonly group: ReportGroup
  /** The voice that it stands under; null where it carries no figure. */
  readonly source: SourceGroup["source"]
}

function Group({ group, source }: GroupShown) {
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
          <Report key={member.version} member={member} source={source} />
        ))}
      </ul>
    </li>
  )
}

interface ReportShown extends Pick<GroupShown, "source"> {
  readonly member: StoryView["members"][number]
}

function Report({ member, source }: ReportShown) {
  const { language, words, desk } = useSpeech()
  const { view } = useStory()
  const claims = view.claims.filter(
    ({ claim, version }) => version === member.version && (source === null || source.claims.includes(claim.id)),
  )
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
      <h4>
        <a href={addressOf({ page: "report", version: member.version, claim: null })}>
          {member.title === null ? (
            <Said text={desk.says.untitled.replace("#", member.report)} />
          ) : (
            // The outlet's words, which may hold labels that are nobody else's: its name stands above.
            <Quoted text={member.title} />
          )}
        </a>
      </h4>
      {claims.length === 0 ? (
        <p className="quiet">{desk.says.noClaims}</p>
      ) : (
        <ClaimList claims={claims} voice={source?.claimant.name ?? null} />
      )}
    </li>
  )
}

interface ClaimsShown {
  readonly claims: StoryView["claims"]
  /** Whose they are, where that is said above. */
  readonly voice: string | null
}

function ClaimList({ claims, voice }: ClaimsShown) {
  const nameOf = useClaimantName()
  return (
    <ul className="claims">
      {claims.map(({ claim }) => (
        <li key={claim.id}>
          <ToWords claim={claim.id}>
            <Stated claim={claim} />
          </ToWords>{" "}
          <StatedOf claim={claim} /> {nameOf(claim.id) !== voice && <Said text={nameOf(claim.id)} className="quiet" />}
        </li>
      ))}
    </ul>
  )
}

import { memo, useMemo } from "react"
import type { StoryView } from "../serve/story-contract.ts"
import { addressOf, type Seen, START, tableOf } from "./address.ts"
import { AsKnown } from "./as-known.tsx"
import { ChartPanel } from "./chart-panel.tsx"
import { Contents } from "./contents.tsx"
import { tellSpan } from "./days.ts"
import { Drawer } from "./drawer.tsx"
import { Embedding } from "./embedding.tsx"
import { Head } from "./head.tsx"
import { useSpeech } from "./language.tsx"
import { Ledger } from "./ledger.tsx"
import { MapPanel } from "./map-panel.tsx"
import { go } from "./navigate.ts"
import { Reports } from "./reports.tsx"
import { ReturnFocus } from "./return-focus.ts"
import { ReviewPanel } from "./review-panel.tsx"
import { Plain, Said } from "./said.tsx"
import { useStoryAt } from "./story-at.ts"
import { Chosen, StoryShown, ToWords } from "./story-context.tsx"
import { Storyline } from "./storyline.tsx"
import { counted, tellMade, tellWitnesses } from "./tell.ts"
import { Threads } from "./threads.tsx"
import { Timeline } from "./timeline-panel.tsx"
import { Undertakings } from "./undertakings.tsx"
import { Waiting } from "./waiting.tsx"

interface Asked {
  readonly story: string
  /** The claim whose words are open beside the story. */
  readonly claim: string | null
  readonly seen: Seen
}

/** One story: its ledger, its figures over time, its reports; a figure's words open beside it. */
export function StoryPage({ story, claim, seen: { at, clock, reviewed } }: Asked) {
  const seen = useMemo(() => ({ at, clock, reviewed }), [at, clock, reviewed])
  const { now, shown, reviews, renew } = useStoryAt(story, seen)
  // Until another moment has come, what was there stays, and the reader's place with it.
  const view = shown.value ?? (shown.waiting ? now.value : null)
  const here = useMemo(() => (view === null ? null : { view, seen, reviews, renew }), [view, seen, reviews, renew])
  if (now.value === null) return <Waiting answer={now} />
  if (view === null || shown.problem !== null)
    return (
      <>
        <AsKnown now={now.value} seen={seen} />
        <Waiting answer={shown} />
      </>
    )
  return (
    <StoryShown value={here}>
      <Chosen value={claim}>
        <div className="with-drawer" data-open={claim !== null} aria-busy={shown.waiting}>
          <Beside view={view} now={now.value} seen={seen} />
          {claim !== null && <Drawer key="drawer" claim={claim} onClose={() => close(view, seen)} />}
        </div>
        <ReturnFocus claim={claim} />
      </Chosen>
    </StoryShown>
  )
}

interface Told {
  readonly view: StoryView
  /** The story as it is known now. */
  readonly now: StoryView
  readonly seen: Seen
}

/** All of the story. A large one takes long to draw: not again for a figure that is opened beside it. */
const Beside = memo(({ view, now, seen }: Told) => (
  <div className="beside">
    <Opening view={view} seen={seen} />
    <AsKnown now={now} seen={seen} />
    <Contents />
    <div className="first">
      <Summary view={view} />
      <div>
        <Undertakings />
      </div>
    </div>
    <Ledger />
    <ChartPanel />
    <Threads />
    <Timeline />
    <MapPanel />
    <Reports />
    <Storyline story={view.story} />
    <ReviewPanel />
    <Remarks view={view} />
  </div>
))

const close = (view: StoryView, seen: Seen): void => go({ page: "story", story: view.story, claim: null, seen })

function Opening({ view, seen }: { readonly view: StoryView; readonly seen: Seen }) {
  const { language, words, desk } = useSpeech()
  const span = tellSpan(view.from, view.to, language)
  const kinds = Map.groupBy(view.relations, relation => relation.kind)
  const marks = [
    ["conflict", desk.counts.conflicts],
    ["counterpart", desk.counts.counterparts],
    ["not comparable", desk.counts.apart],
  ] as const
  return (
    <header className="opening">
      <p className="back">
        <a href={addressOf(START)}>{desk.says.allStories}</a>
      </p>
      <Head title={view.title} />
      <p className="story-facts">
        {span !== null && <Said text={span} />}
        <span>{counted(words.counts.reports, new Set(view.members.map(({ report }) => report)).size, language)}</span>
        {view.witnesses > 0 && <span className="witnesses">{tellWitnesses(view, language)}</span>}
        {marks.map(([kind, forms]) => {
          const those = kinds.get(kind)
          return those === undefined ? null : (
            <span key={kind} className="standing" data-kind={kind}>
              {counted(forms, those.length, language)}
            </span>
          )
        })}
        <Files view={view} seen={seen} />
      </p>
      <Embedding story={view.story} seen={seen} />
    </header>
  )
}

/** The story for other programs: what is new, and what is due. */
function Files({ view, seen }: { readonly view: StoryView; readonly seen: Seen }) {
  const { language, desk } = useSpeech()
  const address = (file: string): string => `/api/stories/${encodeURIComponent(view.story)}/${file}?lang=${language}`
  return (
    <>
      <a href={addressOf(tableOf(view.story, seen))}>{desk.says.table}</a>
      <a href={addressOf({ page: "persons", story: view.story, seen })}>{desk.says.persons}</a>
      <a href={address("brief.html")}>{desk.says.brief}</a>
      <a href={address("feed.atom")}>{desk.says.feed}</a>
      {view.clocks.length > 0 && <a href={address("deadlines.ics")}>{desk.says.calendar}</a>}
    </>
  )
}

/** The story in a few sentences; each opens the words that it is made of. */
function Summary({ view }: { readonly view: StoryView }) {
  const { language, words } = useSpeech()
  if (view.summary.length === 0) return null
  return (
    <section className="panel summary" aria-labelledby="summary-head">
      <h2 id="summary-head">{words.ledger.summary}</h2>
      <ul>
        {view.summary.map(({ text, claims }) => (
          <li key={`${claims.join(" ")} ${text}`}>
            <ToWords claim={claims[0] ?? ""}>
              <Said text={tellMade(text, language)} />
            </ToWords>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Remarks({ view }: { readonly view: StoryView }) {
  const { words } = useSpeech()
  const outletOf = new Map(view.members.map(member => [member.report, member.outlet]))
  return (
    <footer className="remarks">
      {view.remarks.length > 0 && (
        <>
          <h2>{words.ledger.remarks}</h2>
          <ul>
            {view.remarks.map(({ report, about, detail }) => (
              <li key={`${report} ${about} ${detail}`}>
                <Said text={outletOf.get(report) ?? report} />: {words.remarks[about]}{" "}
                <Said text={detail} className="quiet" />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="hint">
        <Plain text={words.ledger.hidden} />
      </p>
    </footer>
  )
}

import { useEffect, useRef, useState } from "react"
import type { ReportView } from "../serve/story-contract.ts"
import { addressOf, NOW, START } from "./address.ts"
import { useAnswer } from "./ask.ts"
import { tellMoment } from "./days.ts"
import { Evidence } from "./evidence.tsx"
import { Head } from "./head.tsx"
import { useSpeech } from "./language.tsx"
import type { Claim } from "./report-marks.ts"
import { ReportText } from "./report-text.tsx"
import { Finding } from "./review/finding.tsx"
import { Tombstone } from "./review/tombstone.tsx"
import { Withholding } from "./review/withholding.tsx"
import { Said } from "./said.tsx"
import { Stated, StatedOf } from "./stated.tsx"
import { useStoryAt } from "./story-at.ts"
import { Chosen, StoryShown } from "./story-context.tsx"
import { Waiting } from "./waiting.tsx"

interface Asked {
  readonly version: string
  readonly claim: string | null
}

/** True for what was added by hand: such a decision is undone instead. */
const isByHand = ({ claims }: ReportView): boolean => claims.some(({ because }) => because.includes("review/add"))

/** One archived version of a report: its text, its figures, and one of them with all that it rests on. */
export function ReportPage({ version, claim }: Asked) {
  const { desk } = useSpeech()
  const answer = useAnswer<ReportView>(`/api/reports/${encodeURIComponent(version)}`)
  const [done, setDone] = useState("")
  const report = answer.value
  if (report === null) return <Waiting answer={answer} />
  const open = report.claims.find(one => one.id === claim)
  const decided = (what: string): void => {
    setDone(what)
    answer.again()
  }
  const addressFor = (one: string): string => addressOf({ page: "report", version, claim: one })
  return (
    <div className="report-page">
      <header className="opening">
        <p className="back">
          {report.story === "" ? (
            <a href={addressOf(START)}>{desk.says.allStories}</a>
          ) : (
            <a href={addressOf({ page: "story", story: report.story, claim: open?.id ?? null, seen: NOW })}>
              {desk.says.inStory}
            </a>
          )}
        </p>
        <Head title={report.outlet ?? desk.says.report.replace("#", report.id)} />
        <Source report={report} />
        <SaidNow words={done} />
      </header>
      <div className="reading">
        {report.withheld !== null ? (
          <Tombstone key={report.version} {...report.withheld} hash={report.hash} onDecided={decided} />
        ) : open === undefined ? (
          <ReportText report={report} claim={null} addressFor={addressFor} />
        ) : (
          <InItsStory key={open.id} report={report} claim={open} addressFor={addressFor} />
        )}
        {report.withheld === null && !isByHand(report) && (
          <Finding key={`find ${report.version}`} report={report} onDecided={decided} />
        )}
        {report.withheld === null && !isByHand(report) && (
          <Withholding key={report.version} report={report} onDecided={decided} />
        )}
      </div>
      {report.withheld === null && <Figures report={report} claim={claim} addressFor={addressFor} />}
    </div>
  )
}

/** What a decision has done; what it was taken with is gone, so the keyboard is led here. */
function SaidNow({ words }: { readonly words: string }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (words !== "") line.current?.focus()
  }, [words])
  return (
    <p role="status" className="said-now" ref={line} tabIndex={-1}>
      {words}
    </p>
  )
}

interface Opened {
  readonly report: ReportView
  readonly claim: Claim
  readonly addressFor: (claim: string) => string
}

/** A claim with all that it rests on; how it stands to others of its story follows when that has come. */
function InItsStory({ report, claim, addressFor }: Opened) {
  const { shown, reviews, renew } = useStoryAt(report.story, NOW)
  const view = shown.value
  return (
    <StoryShown value={view === null ? null : { view, seen: NOW, reviews, renew }}>
      <Chosen value={claim.id}>
        <Evidence beside={false} report={report} claim={claim} view={view} addressFor={addressFor} />
      </Chosen>
    </StoryShown>
  )
}

/** Only addresses of web pages become links. */
const isPage = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

function Source({ report }: { readonly report: ReportView }) {
  const { language, desk } = useSpeech()
  const { published, url, versions, version } = report
  return (
    <p className="story-facts">
      {published !== null && <Said text={tellMoment(published, language)} />}
      {url !== null && isPage(url) && (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {desk.says.original}
        </a>
      )}
      {versions.length > 1 && (
        <span>
          {desk.says.versions}:{" "}
          {versions.map((one, i) => (
            <a
              key={one}
              href={addressOf({ page: "report", version: one, claim: null })}
              aria-current={one === version ? "page" : undefined}
            >
              {i + 1}{" "}
            </a>
          ))}
        </span>
      )}
    </p>
  )
}

interface FiguresShown {
  readonly report: ReportView
  readonly claim: string | null
  readonly addressFor: (claim: string) => string
}

function Figures({ report, claim, addressFor }: FiguresShown) {
  const { desk } = useSpeech()
  return (
    <nav className="figures" aria-labelledby="figures-head">
      <h2 id="figures-head">{desk.says.inReport}</h2>
      {report.claims.length === 0 && <p className="quiet">{desk.says.noClaims}</p>}
      <ul className="claims">
        {report.claims.map(one => (
          <li key={one.id}>
            <a href={addressFor(one.id)} aria-current={one.id === claim ? "true" : undefined}>
              <Stated claim={one} />
            </a>{" "}
            <StatedOf claim={one} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { useEffect, useMemo, useRef } from "react"
import type { ReportView } from "../serve/story-contract.ts"
import { useSpeech } from "./language.tsx"
import { type Marked, marksOf, ROLES, rolesOf } from "./report-marks.ts"
import { Plain } from "./said.tsx"
import { linesOf, type Mark, type Segment, segmentsOf } from "./segments.ts"

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi"])

/** The direction that a report's language is written in; each line finds its own where the language is not known. */
export const directionOf = (language: string): "rtl" | "ltr" | "auto" =>
  RIGHT_TO_LEFT.has(language) ? "rtl" : language === "" || language === "und" ? "auto" : "ltr"

interface Shown {
  readonly report: Pick<ReportView, "id" | "title" | "text" | "language" | "claims">
  /** The claim whose words are marked. */
  readonly claim: string | null
  /** Where other claims are opened; null where they are only marked. */
  readonly addressFor: ((claim: string) => string) | null
}

/** A report's text in its own direction, the open claim's words marked and brought into view, other figures as links. */
export function ReportText({ report, claim, addressFor }: Shown) {
  const frame = useRef<HTMLDivElement>(null)
  const { desk } = useSpeech()
  const marks = useMemo(() => marksOf(report.claims, claim), [report, claim])
  const lines = useMemo(() => linesOf(report.text), [report])
  useEffect(() => showMark(frame.current, claim), [claim])
  return (
    <>
      <Legend report={report} claim={claim} />
      <section
        className="report-frame"
        ref={frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reached by keyboard
        tabIndex={0}
        aria-label={report.title ?? desk.says.report.replace("#", report.id)}
      >
        <article className="report-text" dir={directionOf(report.language)} lang={report.language}>
          {lines.map(line => (
            <p key={line.start} className={line.start === 0 && report.title !== null ? "report-title" : undefined}>
              <Line
                text={report.text}
                segments={segmentsOf(line.start, line.end, touching(marks, line))}
                addressFor={addressFor}
              />
            </p>
          ))}
        </article>
      </section>
    </>
  )
}

const touching = (marks: readonly Mark<Marked>[], line: { readonly start: number; readonly end: number }) =>
  marks.filter(mark => mark.start < line.end && mark.end > line.start)

/** Scrolls the frame, and the page where the frame does not scroll, to the marked words. */
function showMark(frame: HTMLElement | null, claim: string | null): void {
  const mark = claim === null ? null : frame?.querySelector("mark")
  if (frame == null || mark == null) return
  if (frame.scrollHeight > frame.clientHeight) {
    const [inside, outside] = [mark.getBoundingClientRect(), frame.getBoundingClientRect()]
    frame.scrollTop += inside.top - outside.top - frame.clientHeight / 3
  } else mark.scrollIntoView({ block: "center" })
}

interface LineShown {
  readonly text: string
  readonly segments: readonly Segment<Marked>[]
  readonly addressFor: ((claim: string) => string) | null
}

const Line = ({ text, segments, addressFor }: LineShown) =>
  segments.map(({ start, end, kinds }) => (
    <Stretch key={start} words={text.slice(start, end)} kinds={kinds} addressFor={addressFor} />
  ))

interface StretchShown {
  readonly words: string
  readonly kinds: readonly Marked[]
  readonly addressFor: ((claim: string) => string) | null
}

/** A stretch of text under the same marks: the open claim's figure before its other roles, those before other figures. */
function Stretch({ words, kinds, addressFor }: StretchShown) {
  const roles = kinds.map(kind => kind.role)
  // Blanks between the words of two claims would be a link without a name.
  const other = words.trim() === "" ? undefined : kinds.find(kind => kind.role === "other")
  const plain = <Plain text={words} />
  if (roles.includes("figure")) return <mark data-roles={roles.join(" ")}>{plain}</mark>
  if (other !== undefined && addressFor === null)
    return (
      <span className="other-figure" data-roles={roles.join(" ")}>
        {plain}
      </span>
    )
  if (other !== undefined && addressFor !== null)
    return (
      <a className="other-figure" href={addressFor(other.claim)} data-roles={roles.join(" ")}>
        {plain}
      </a>
    )
  return roles.length === 0 ? plain : <span data-roles={roles.join(" ")}>{plain}</span>
}

/** What the marks in the text mean; only those that the open claim has. */
function Legend({ report, claim }: Pick<Shown, "report" | "claim">) {
  const { desk } = useSpeech()
  const open = report.claims.find(one => one.id === claim)
  if (open === undefined) return null
  const there = new Set(rolesOf(open).flatMap(({ role, evidence }) => (evidence === undefined ? [] : [role])))
  return (
    <p className="legend">
      <span>{desk.says.legend}:</span>
      {ROLES.filter(role => there.has(role)).map(role => (
        <span key={role} data-roles={role}>
          {desk.says[role]}
        </span>
      ))}
    </p>
  )
}

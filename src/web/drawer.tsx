import { useEffect, useRef } from "react"
import type { ClaimInReport, ReportView } from "../serve/story-contract.ts"
import { useAnswer } from "./ask.ts"
import { Evidence } from "./evidence.tsx"
import { useSpeech } from "./language.tsx"
import { useStory, useWordsAddress } from "./story-context.tsx"
import { Waiting } from "./waiting.tsx"

interface Shown {
  readonly claim: string
  readonly onClose: () => void
}

/** The words of one figure, open beside its story; Escape closes it. */
export function Drawer({ claim, onClose }: Shown) {
  const { view } = useStory()
  const addressFor = useWordsAddress()
  const { desk } = useSpeech()
  const drawer = useRef<HTMLElement>(null)
  const held = view.claims.find(found => found.claim.id === claim)
  const asked = useAnswer<ClaimInReport>(held === undefined ? `/api/claims/${encodeURIComponent(claim)}` : null)
  const version = held?.version ?? asked.value?.version ?? null
  const report = useAnswer<ReportView>(version === null ? null : `/api/reports/${encodeURIComponent(version)}`)
  useEffect(() => {
    // With the next picture: it lays out the page anew, and the words are to be asked for before.
    const frame = requestAnimationFrame(() => drawer.current?.focus({ preventScroll: true }))
    return () => cancelAnimationFrame(frame)
  }, [])
  useEffect(() => {
    const closing = (event: KeyboardEvent): void => {
      if (event.key === "Escape") onClose()
    }
    addEventListener("keydown", closing)
    return () => removeEventListener("keydown", closing)
  }, [onClose])
  const there = report.value?.version === version ? report.value : null
  // What was added by hand, and what a later reading did not find again, is not among the claims that are read of the report.
  const open = there?.claims.find(one => one.id === claim) ?? held?.claim ?? asked.value?.claim
  return (
    <aside className="drawer" ref={drawer} tabIndex={-1} aria-labelledby="drawer-head">
      <header>
        <h2 id="drawer-head">{desk.says.evidence}</h2>
        <button type="button" className="plain" onClick={onClose}>
          {desk.says.close}
        </button>
      </header>
      {there === null || open === undefined ? (
        <Waiting answer={asked.problem === null ? report : asked} />
      ) : (
        <Evidence key={open.id} report={there} claim={open} beside view={view} addressFor={addressFor} />
      )}
    </aside>
  )
}

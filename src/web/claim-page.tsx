import { useEffect } from "react"
import type { ClaimInReport, ReportView } from "../serve/story-contract.ts"
import { NOW } from "./address.ts"
import { useAnswer } from "./ask.ts"
import { go } from "./navigate.ts"
import { Waiting } from "./waiting.tsx"

/** A claim's own address: finds its story and opens its words there. */
export function ClaimPage({ claim }: { readonly claim: string }) {
  const found = useAnswer<ClaimInReport>(`/api/claims/${encodeURIComponent(claim)}`)
  const version = found.value?.version ?? null
  const report = useAnswer<ReportView>(version === null ? null : `/api/reports/${encodeURIComponent(version)}`)
  // What people added is seen where their decisions are.
  const isByHand = found.value?.claim.because.some(rule => rule.startsWith("review/")) ?? false
  const story = report.value?.story ?? null
  useEffect(() => {
    if (story !== null) go({ page: "story", story, claim, seen: { ...NOW, reviewed: isByHand } }, "replace")
  }, [story, claim, isByHand])
  return <Waiting answer={found.problem === null ? report : found} />
}

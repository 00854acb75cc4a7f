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
  const story = report.value?.story ?? null
  useEffect(() => {
    if (story !== null) go({ page: "story", story, claim, seen: NOW }, "replace")
  }, [story, claim])
  return <Waiting answer={found.problem === null ? report : found} />
}

import { useState } from "react"
import type { InterfaceLanguage } from "../messages/words.ts"
import type { ReportView } from "../serve/story-contract.ts"
import { addressOf } from "./address.ts"
import { useSpeech } from "./language.tsx"
import type { Claim } from "./report-marks.ts"
import { tellStatement } from "./tell.ts"

/** What is stated and by whom, the words and where they stand, for a text of one's own: quote, outlet, date, page, hash of the archived text. */
export function citationOf(claim: Claim, report: ReportView, language: InterfaceLanguage): string {
  const [open, close] = language === "ar" ? ["«", "»"] : ["“", "”"]
  const claimant = claim.attribution.claimant?.text ?? null
  const source = [claimant, `${open}${claim.evidence.quote}${close}`, report.outlet, report.published, report.url]
  return [tellStatement(claim, language), ...source.filter(part => part !== null), `SHA-256 ${report.hash}`].join(" · ")
}

/** Copies the claim's address, or its words with their source. */
export function Copying({ claim, report }: { readonly claim: Claim; readonly report: ReportView }) {
  const { language, desk } = useSpeech()
  const [copied, setCopied] = useState<string | null>(null)
  const address = location.origin + addressOf({ page: "claim", claim: claim.id })
  const copy = (words: string): void => {
    navigator.clipboard.writeText(words).then(
      () => setCopied(words),
      () => setCopied(null),
    )
  }
  return (
    <>
      <button type="button" className="plain" onClick={() => copy(address)}>
        {desk.says.copyLink}
      </button>
      <button type="button" className="plain" onClick={() => copy(citationOf(claim, report, language))}>
        {desk.says.copyCitation}
      </button>
      <span role="status" className="quiet">
        {copied === null ? "" : desk.says.copied}
      </span>
    </>
  )
}

import { tellQuestion, tellValue } from "../messages/tell.ts"
import { type InterfaceLanguage, WORDS } from "../messages/words.ts"
import type { Claim } from "../model/claim.ts"
import { isolate } from "./width.ts"

/** A claim in one line: the figure, whose it is and through whom, whom it blames, where and when; only what was said. */
export function claimLine(claim: Claim, language: InterfaceLanguage): string {
  const { ledger, statuses } = WORDS[language]
  const { claimant, via } = claim.attribution
  const speakers = [...(claimant ? [claimant.text] : [ledger.ownVoice]), ...via.map(relay => relay.text)]
  const rest = [
    claim.blamed && `${WORDS[language].differs.blamed}: ${isolate(claim.blamed.text)}`,
    claim.where && isolate(claim.where.text),
    claim.when?.edtf,
    claim.status === "asserted" ? null : statuses[claim.status],
  ].filter(part => typeof part === "string")
  const figure = `${tellValue(claim.value, language)} ${isolate(tellQuestion(claim, language))}`
  return [`${figure} — ${speakers.map(isolate).join(language === "ar" ? " ← " : " → ")}`, ...rest].join(" · ")
}

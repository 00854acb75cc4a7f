import { DESK } from "../messages/desk.ts"
import { tellQuestion, tellStatement, tellValue } from "../messages/tell.ts"
import { fill, type InterfaceLanguage, WORDS } from "../messages/words.ts"
import type { Claim, PositionClaim } from "../model/claim.ts"
import { methodOf } from "../model/method.ts"
import { isolate } from "./width.ts"

/** Towards whom a stand is taken and about what, as the words have it. */
function standing({ toward, about }: PositionClaim, language: InterfaceLanguage): string[] {
  const { ledger } = WORDS[language]
  const whom = toward.map(({ text }) => isolate(text)).join(ledger.comma)
  const matter = about === null ? [] : [fill(ledger.about, fill(ledger.quoted, isolate(about.content.quote)))]
  return [...(whom === "" ? [] : [fill(ledger.toward, whom)]), ...matter]
}

/** A claim in one line: what it states, whose it is and through whom, towards whom and about what, who is in it or blamed, where and when; only what was said. */
export function claimLine(claim: Claim, language: InterfaceLanguage): string {
  const { ledger, statuses } = WORDS[language]
  const { claimant, via } = claim.attribution
  const speakers = [...(claimant ? [claimant.text] : [ledger.ownVoice]), ...via.map(relay => relay.text)]
  const rest = [
    ...(claim.kind === "position" ? standing(claim, language) : []),
    claim.blamed && `${WORDS[language].differs.blamed}: ${isolate(claim.blamed.text)}`,
    claim.where && isolate(claim.where.text),
    claim.when?.edtf,
    claim.status === "asserted" ? null : statuses[claim.status],
    methodOf(claim) === "model" ? DESK[language].says.byModel : null,
  ].filter(part => typeof part === "string")
  const stated =
    claim.kind === "figure"
      ? `${tellValue(claim.value, language)} ${isolate(tellQuestion(claim, language))}`
      : isolate(tellStatement(claim, language))
  return [`${stated} — ${speakers.map(isolate).join(language === "ar" ? " ← " : " → ")}`, ...rest].join(" · ")
}

import { tellQuestion } from "../messages/tell.ts"
import { useSpeech } from "./language.tsx"
import type { Claim } from "./report-marks.ts"
import { Figure, Said } from "./said.tsx"
import { tellStatement } from "./tell.ts"

/** What a claim states, as short as it is clicked on: a figure, or the name of what happened, is promised, ordered or held. */
export function Stated({ claim }: { readonly claim: Claim }) {
  const { language } = useSpeech()
  return claim.kind === "figure" ? <Figure value={claim.value} /> : <Said text={tellStatement(claim, language)} />
}

/** What a figure counts; nothing for other claims, whose names say it. */
export function StatedOf({ claim }: { readonly claim: Claim }) {
  const { language } = useSpeech()
  return claim.kind === "figure" ? <Said text={tellQuestion(claim, language)} /> : null
}

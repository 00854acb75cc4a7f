import { OPEN } from "../../languages/quotation.ts"
import type { Sense } from "../../languages/sense.ts"
import type { Run, Token } from "../../languages/token.ts"
import { phraseFrom } from "./phrases.ts"
import { isToldBody } from "./who-is-told.ts"
import { isMedium, isSign, shortQuote } from "./words.ts"

/** "(X told) the agency": the medium named behind a speaker; behind a verb of telling, whoever is named in quotation marks there. */
export function toldTo(tokens: readonly Token[], speaker: Run, at: number, end: number, { role }: Sense): Run | null {
  if (isMedium(tokens[at]) || isToldBody(tokens, speaker.from, at)) return phraseFrom(tokens, at, end, { sure: true })
  const close = role === "told to" && isSign(tokens[at], OPEN) ? shortQuote(tokens, at) : null
  return close !== null && close <= end ? { from: at, to: close } : null
}

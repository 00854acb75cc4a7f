import type { Analysis } from "../../languages/analysis.ts"
import type { Mention } from "../../model/claim.ts"
import { mention } from "./mentions.ts"

/** Where a forwarded post comes from, as the line at its head names it; null for all else. */
export function forwardedFrom(analysis: Analysis): Mention | null {
  const [first] = analysis.lines
  return first?.kind === "forward" ? mention(analysis, { from: first.from + 1, to: first.to }) : null
}

/** What a forwarded post says came through where it comes from, and through that last. */
export const passedOn = <Said extends { readonly via: readonly Mention[] }>(
  said: Said,
  origin: Mention | null,
): Said => (origin === null ? said : { ...said, via: [...said.via, origin] })

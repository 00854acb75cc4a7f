import type { Analysis } from "../../../languages/analysis.ts"
import { type Run, readingThat, type Token } from "../../../languages/token.ts"
import { doerAt } from "../events/parties.ts"
import { isLink } from "./matter.ts"

const isAttack = (token: Token | undefined): boolean =>
  readingThat(token, s => s.role === "attack" || s.happening !== undefined || s.means !== undefined) !== undefined

/** "(Ascribed) the attack to X": what is laid to whom, where that is a party. */
export function laidTo(
  analysis: Analysis,
  links: readonly string[],
  from: number,
  end: number,
): { readonly toward: Run[]; readonly about: Run | null } {
  const none: { toward: Run[]; about: Run | null } = { toward: [], about: null }
  if (!isAttack(analysis.tokens[from])) return none
  for (let at = from + 1; at < end && analysis.tokens[at]?.kind === "word"; at++) {
    const link = isLink(analysis.tokens[at], links)
    const party = link ? doerAt(analysis, link === "alone" ? at + 1 : at, end) : null
    if (link) return party ? { toward: [party], about: { from, to: at } } : none
  }
  return none
}

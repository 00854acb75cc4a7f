import type { Analysis } from "../../languages/analysis.ts"
import { NAME_WORDS } from "../../languages/names.ts"
import type { Run, Token } from "../../languages/token.ts"

/** Who did it, by his name; `country` (ISO) where only an adjective of nationality says who. */
export interface Doer extends Run {
  readonly country?: string
}

/** "American strikes": the state, or its forces, as the text names them; else by the adjective. */
export function nationOf({ tokens, names, known }: Analysis, at: number): Doer | null {
  const code = NAME_WORDS.nationalities.get(tokens[at]?.text ?? "")
  if (!code) return null
  const state =
    [...known, ...names].find(name => name.entity === `place:country:${code}`) ??
    names.find(name => name.kind === "organization" && isOfNation(tokens, name, code))
  return state ? { from: state.from, to: state.to } : { from: at, to: at + 1, country: code }
}

/** "The Xian army": a body called after its nation. */
const isOfNation = (tokens: readonly Token[], name: Run, code: string): boolean =>
  tokens.slice(name.from, name.to).some(token => NAME_WORDS.nationalities.get(token.text) === code)

/** "The (air) strikes of Xia": told by an adjective, another of the strikes' own between. */
export const nationBehind = (analysis: Analysis, at: number): Doer | null =>
  nationOf(analysis, at) ??
  (analysis.tokens[at]?.definite === true && !analysis.tokens[at]?.named && !analysis.tokens[at]?.known
    ? nationOf(analysis, at + 1)
    : null)

import type { Name } from "../languages/analysis.ts"
import type { Run, Token } from "../languages/token.ts"
import { roleOf } from "./roles.ts"

/** True for the tokens that some of the runs cover. */
export function covering(runs: readonly Run[], tokens: number): (at: number) => boolean {
  const covered = new Uint8Array(tokens)
  for (const { from, to } of runs) covered.fill(1, from, to)
  return at => covered[at] === 1
}

/** Later in a report a person is called by the last word of the full name. */
export function shortForms(
  tokens: readonly Token[],
  names: readonly Name[],
  isPersonWord: (word: string) => boolean,
): Name[] {
  const isRare = (token: Token | undefined): token is Token =>
    token !== undefined && token.text.length > 3 && (token.readings.length === 0 || isPersonWord(token.text))
  const full = new Map<string, Name>()
  for (const name of names) {
    const last = tokens[name.to - 1]
    if (name.kind === "person" && name.to - name.from > 1 && isRare(last) && !full.has(last.text))
      full.set(last.text, name)
  }
  if (full.size === 0) return []
  const isCovered = covering(names, tokens.length)
  const found: Name[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const bearer = full.get(token.text)
    if (bearer === undefined || at < bearer.to || token.known !== undefined || isCovered(at)) continue
    found.push({ ...bearer, from: at, to: at + 1, attached: 0, role: roleOf(tokens, { from: at, to: at + 1 }) })
  }
  return found
}

import { fact } from "../../facts.ts"
import type { Token } from "../../token.ts"
import type { Found, Rule } from "./moment.ts"

/** True for a word that a rule may read something at; it hangs on the spelling alone. */
export type Opens = (token: Token) => boolean

/** A rule with the words that it is asked at. */
export type Opened = readonly [rule: Rule, opens: Opens]

/** Reads the longest that any of at most 31 rules finds at a token, and of two as long what the earlier rule finds. */
export function longestOf(rules: readonly Opened[]): Rule {
  /** A bit for each rule that a spelling may open. */
  const openedBy = fact((token: Token) =>
    rules.reduce((bits, [, opens], i) => (opens(token) ? bits | (1 << i) : bits), 0),
  )
  return (tokens, at, said) => {
    const token = tokens[at]
    let best: Found | null = null
    let bits = token === undefined ? 0 : openedBy(token)
    for (let i = 0; bits !== 0; i++, bits >>>= 1) {
      const found = bits & 1 ? (rules[i] as Opened)[0](tokens, at, said) : null
      if (found && found.to > (best?.to ?? at)) best = found
    }
    return best
  }
}

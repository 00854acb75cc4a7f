import { plays, type Token } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"

const exact = ({ value: { qualifier, min } }: Draft): number | null => (qualifier === "exact" ? min : null)

/** Told of the same, in the sentence of a figure or the next one. */
const isAlike = (whole: Draft, { metric, object, population, sentence }: Draft): boolean =>
  metric === whole.metric &&
  object === whole.object &&
  sentence - whole.sentence <= 1 &&
  (population === whole.population || whole.population === null)

/** "Five of the deaths": some of those told before. */
const areSome = (tokens: readonly Token[], { counted }: Draft): boolean => plays(tokens[counted + 1], "from")

/** The drafts right behind a figure that add up to it; none where they do not. */
function addingUp(whole: Draft, behind: readonly Draft[]): readonly Draft[] {
  const sum = exact(whole)
  if (sum === null || whole.part) return []
  let rest = sum
  const parts: Draft[] = []
  for (const draft of behind) {
    const value = exact(draft)
    if (value === null || rest === 0) break
    parts.push(draft)
    rest -= value
    if (rest < 0) return []
  }
  return rest === 0 && parts.length > 1 ? parts : []
}

/**
 * "24 died: 12 in X, nine in Y and three in Z": figures that add up to the one right before them are its parts, as its place must know;
 * `markParts` finds those that stand elsewhere, once claimants are known.
 */
export function partsBySum(drafts: readonly Draft[], tokens: readonly Token[]): Draft[] {
  const parts = new Set<Draft>()
  for (const [at, whole] of drafts.entries()) {
    if (areSome(tokens, whole)) continue
    const alike = drafts.slice(at + 1).filter(draft => isAlike(whole, draft))
    for (const part of addingUp(whole, alike)) parts.add(part)
  }
  return drafts.map(draft => (parts.has(draft) && !draft.part ? { ...draft, part: true } : draft))
}

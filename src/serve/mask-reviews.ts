import type { Decision, Review, ReviewNow } from "../model/review.ts"
import { type Hidden, hiddenBy, maskWords } from "./mask.ts"
import type { ReviewShown } from "./review-contract.ts"

/** For words of no story: contact details are covered all the same. */
export const NOTHING_HIDDEN: Hidden = hiddenBy([])

const covering = (review: Review, hidden: Hidden): ((words: string) => string) => {
  const own = hiddenBy(review.anchor === null ? [] : [review.anchor.claim])
  const all: Hidden = { spans: [], names: [...new Set([...hidden.names, ...own.names])], open: hidden.open }
  return words => maskWords(words, null, all)
}

function maskDecision(decision: Decision, cover: (words: string) => string): Decision {
  const maybe = (words: string | null): string | null => (words === null ? null : cover(words))
  if (decision.kind === "add") {
    const { heard } = decision
    const { words, claimant, where } = heard
    return {
      ...decision,
      heard: { ...heard, words: cover(words), claimant: maybe(claimant), where: maybe(where) },
    }
  }
  if (decision.kind === "split-names") return { ...decision, name: cover(decision.name) }
  if (decision.kind === "find") {
    const { claimant, where } = decision.figure
    return { ...decision, figure: { ...decision.figure, claimant: maybe(claimant), where: maybe(where) } }
  }
  if (decision.kind !== "correct") return decision
  const names = (["where", "claimant", "blamed"] as const).flatMap(field => {
    const name = decision.fields[field]
    return name === undefined ? [] : [[field, maybe(name)] as const]
  })
  return { ...decision, fields: { ...decision.fields, ...Object.fromEntries(names) } }
}

/** A decision as it may leave; `hidden` is what its story hides. */
export function maskReview(review: ReviewNow, hidden: Hidden): ReviewShown {
  const cover = covering(review, hidden)
  const { id, recorded, by, why, decision, anchor, claim, claims, undone } = review
  return {
    id,
    recorded,
    by,
    why: cover(why),
    decision: maskDecision(decision, cover) as ReviewShown["decision"],
    claim,
    claims: [...claims],
    version: anchor?.version ?? null,
    quote: anchor === null ? null : cover(anchor.claim.evidence.quote),
    undone,
  }
}

import type { Claim } from "./claim.ts"

/** How a claim came about: rules read it, a language model proposed it and its words were found, or somebody put it in by hand. */
export type Method = "rules" | "model" | "hand"

/** How a claim came about, as its rules tell. */
export const methodOf = ({ because }: Pick<Claim, "because">): Method =>
  because.some(rule => rule.startsWith("model/")) ? "model" : because.includes("review/add") ? "hand" : "rules"

/** The rule that a figure is made by which its report tells as an earlier amount ("from 20 to 35", "had reached 20 at an earlier time"). */
export const EARLIER = "figures/earlier"

/** Whether a report tells a figure as an earlier amount. */
export const isEarlier = ({ because }: Pick<Claim, "because">): boolean => because.includes(EARLIER)

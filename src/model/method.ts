import type { Claim } from "./claim.ts"

/** How a claim came about: rules read it, a language model proposed it and its words were found, or somebody put it in by hand. */
export type Method = "rules" | "model" | "hand"

/** How a claim came about, as its rules tell. */
export const methodOf = ({ because }: Pick<Claim, "because">): Method =>
  because.some(rule => rule.startsWith("model/")) ? "model" : because.includes("review/add") ? "hand" : "rules"

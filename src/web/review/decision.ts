import type { GivenReview } from "../../serve/review-contract.ts"
import type { Claim } from "../report-marks.ts"
import { correctionIn } from "./correction.ts"

type Decision = GivenReview["decision"]

/** What can be decided about a claim. */
export const KINDS = [
  "confirm",
  "reject",
  "correct",
  "note",
  "join-incidents",
  "split-incident",
  "join-names",
  "split-names",
] as const
export type Kind = (typeof KINDS)[number]

const chosen = (data: FormData, name: string): string => `${data.get(name) ?? ""}`.trim()

/** The decision that a form about a claim holds. */
export function decisionOn(kind: Kind, claim: Claim, data: FormData): Decision {
  const { id } = claim
  const who = chosen(data, "who") === "blamed" ? "blamed" : "claimant"
  const those = [id, ...data.getAll("claims").map(String)]
  switch (kind) {
    case "correct":
      return { kind, claim: id, fields: correctionIn(data, claim) }
    case "join-incidents":
      return { kind, claims: [id, chosen(data, "other")] }
    case "split-incident":
      return { kind, claims: those }
    case "join-names":
      return { kind, who, claims: [id, chosen(data, "other")] }
    case "split-names":
      return { kind, who, claims: who === "claimant" ? those : [id], name: chosen(data, "name") }
    default:
      return { kind, claim: id }
  }
}

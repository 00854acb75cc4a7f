import type { GivenReview } from "../../serve/review-contract.ts"
import type { Claim } from "../report-marks.ts"

type Decision = GivenReview["decision"]
export type Correction = Extract<Decision, { kind: "correct" }>["fields"]
export type Heard = Extract<Decision, { kind: "add" }>["heard"]
type Value = Heard["value"]

/** What was typed; null for an empty field. */
const typed = (data: FormData, name: string): string | null => {
  const text = data.get(name)
  return typeof text === "string" && text.trim() !== "" ? text.trim() : null
}

const count = (data: FormData, name: string): number | null => {
  const text = typed(data, name)
  return text === null ? null : Number(text)
}

/** The value of a form: one number for all but a range; open ends as the words leave them. */
function valueIn(data: FormData): Value {
  const qualifier = (typed(data, "qualifier") ?? "exact") as Value["qualifier"]
  const [min, max] = [count(data, "min"), count(data, "max")]
  if (qualifier === "range") return { min, max, qualifier }
  if (qualifier === "over") return { min: min ?? max, max: null, qualifier }
  if (qualifier === "under") return { min: null, max: max ?? min, qualifier }
  return { min: min ?? max, max: min ?? max, qualifier }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What a form says otherwise than the claim; nothing where all is as it was read. */
export function correctionIn(data: FormData, claim: Claim): Correction {
  const names = {
    when: claim.when?.edtf ?? null,
    where: claim.where?.text ?? null,
    claimant: claim.attribution.claimant?.text ?? null,
    blamed: claim.blamed?.text ?? null,
  }
  const fields: Record<string, unknown> = {}
  for (const [name, before] of Object.entries(names))
    if (data.has(name) && typed(data, name) !== before) fields[name] = typed(data, name)
  if (claim.kind !== "commitment" && data.has("status") && typed(data, "status") !== claim.status)
    fields.status = typed(data, "status")
  if (claim.kind !== "figure" || !data.has("qualifier")) return fields as Correction
  const { min, max, qualifier } = claim.value
  const value = valueIn(data)
  if (!same(value, { min, max, qualifier }) && (value.min !== null || value.max !== null)) fields.value = value
  for (const name of ["metric", "counts"] as const)
    if (data.has(name) && typed(data, name) !== claim[name]) fields[name] = typed(data, name)
  if (data.has("population") && typed(data, "population") !== claim.population)
    fields.population = typed(data, "population")
  return fields as Correction
}

/** A figure that was heard, as a form has it. */
export const heardIn = (data: FormData): Heard => ({
  words: typed(data, "words") ?? "",
  claimant: typed(data, "claimant"),
  on: typed(data, "on") ?? "",
  metric: (typed(data, "metric") ?? "killed") as Heard["metric"],
  population: typed(data, "population") as Heard["population"],
  value: valueIn(data),
  when: typed(data, "when"),
  where: typed(data, "where"),
})

/** The id of a story out of its address, or as it was typed. */
export const storyIn = (text: string): string => /\/story\/([^/?#]+)/.exec(text)?.[1] ?? text.trim()

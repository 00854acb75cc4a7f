/** Why a claim is no new witness beside an earlier one: what the two have in common. */
export type NoNewWitness = "one text" | "one claimant" | "one publisher" | "relay" | "one report" | "no claimant"

/** Why two claims' claimants are taken for one. */
export type SameClaimant =
  | "one entity"
  | "one name"
  | "one name and office"
  | "shorter name"
  | "holder of the office"
  | "two scripts"
  | "one office"
  | "same words"
  | "one outlet"
  | "one publisher"

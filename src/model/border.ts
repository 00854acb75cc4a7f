/** A border between incidents as a reviewer drew it: claims that tell of one incident, or of another than the rest of their question. */
export interface Border {
  readonly kind: "one" | "apart"
  /** Ids of claims as they are read now. */
  readonly claims: readonly string[]
}

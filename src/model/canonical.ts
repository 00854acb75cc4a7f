import { byUnit } from "./order.ts"

/** A value as JSON whose keys are in order: equal values give equal bytes, wherever they were kept in between. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, held: unknown) =>
    typeof held === "object" && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => byUnit(a, b)))
      : held,
  )

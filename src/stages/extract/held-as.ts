import type { Counted } from "./counted.ts"
import type { Scan } from "./scan.ts"

/** "(12 were kidnapped.) Eleven are still held": who is held in a text that has told of a kidnapping, and of no arrest, was kidnapped. */
export function heldAs({ told, out }: Scan, counted: Counted): Counted {
  // "109 cases of arrest" tell their own act.
  if (counted.metric !== "detained" || counted.noun === "weak") return counted
  const before = [...told, ...out].map(({ metric }) => metric)
  return before.includes("abducted") && !before.includes("detained") ? { ...counted, metric: "abducted" } : counted
}

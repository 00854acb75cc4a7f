import { z } from "zod"
import { Problem } from "../model/problem.ts"
import { GivenRule } from "../serve/alert-contract.ts"

/** The rules for alerts of a setting, as JSON. Those of the file were judged with it; what the environment says is refused here where it is none. */
export function rulesOf(value: string | null): readonly GivenRule[] {
  if (value === null) return []
  try {
    return z.array(GivenRule).parse(JSON.parse(value))
  } catch (cause) {
    throw new Problem("config/bad", { path: "TAWATUR_ALERTS", field: "alerts", expected: "rules" }, cause)
  }
}

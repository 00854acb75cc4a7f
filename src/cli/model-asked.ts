import { Problem } from "../model/problem.ts"
import type { SettingName, Settings } from "./settings.ts"

/** A language model as it is configured (docs/model-reader.md). */
export interface ModelAsked {
  readonly address: string
  readonly model: string
  readonly key: string | null
  /** In a day (UTC). */
  readonly requests: number
  readonly tokens: number
  /** Seconds that one request may take. */
  readonly patience: number
}

const USUAL = { requests: 500, tokens: 1_000_000, patience: 60 } as const

/** The model of these settings; null where no endpoint or no model is named. */
export function modelOf({ values }: Settings): ModelAsked | null {
  const text = (name: SettingName): string | null => values.get(name)?.value ?? null
  const bad = (field: SettingName, expected: "address" | "count"): Problem =>
    new Problem("config/bad", { path: `TAWATUR_${field.toUpperCase()}`, field, expected })
  const count = (name: keyof typeof USUAL): number => {
    const value = text(name) ?? String(USUAL[name])
    if (!/^[1-9]\d{0,11}$/.test(value)) throw bad(name, "count")
    return Number(value)
  }
  const [address, model] = [text("endpoint"), text("model")]
  if (address === null || model === null) return null
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) throw bad("endpoint", "address")
  const limits = { requests: count("requests"), tokens: count("tokens"), patience: count("patience") }
  return { address, model, key: text("key"), ...limits }
}

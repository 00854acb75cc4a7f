import { Problem } from "../model/problem.ts"
import type { Setting, SettingName } from "./settings.ts"

/** An address on the web of a setting; null where nothing is set. Fails where it is none: the file was judged before, options and the environment are here. */
export function addressOf(field: SettingName, setting: Setting | undefined): string | null {
  if (setting === undefined) return null
  const { value, from } = setting
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value
  const path = from === "option" ? `--${field}` : `TAWATUR_${field.toUpperCase()}`
  throw new Problem("config/bad", { path, field, expected: "address" })
}

/** A port; null where nothing is set. Fails where it is none. */
export function portOf(value: string | null): number | null {
  if (value === null) return null
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port > 65535) throw new Problem("cli/bad-port", { value })
  return port
}

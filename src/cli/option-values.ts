import { isMoment } from "../model/moment.ts"
import { Problem } from "../model/problem.ts"
import { LOGS, type Setting, type SettingName } from "./settings.ts"

/** A whole number from 1 on; null where none is given. */
export function numberOf(value: string | undefined): number | null {
  if (value === undefined) return null
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new Problem("cli/bad-number", { value })
  return Number(value)
}

/** A date or an instant (ISO 8601); null where none is given. */
export function momentOf(value: string | undefined): string | null {
  if (value === undefined) return null
  if (!isMoment(value)) throw new Problem("cli/bad-moment", { value })
  return value
}

/** An address on the web; null where none is set. */
export function addressOf(field: SettingName, setting: Setting | undefined): string | null {
  if (setting === undefined) return null
  const { value, from } = setting
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value
  const path = from === "option" ? `--${field}` : `TAWATUR_${field.toUpperCase()}`
  throw new Problem("config/bad", { path, field, expected: "address" })
}

/** What is told on standard error; sentences where nothing is set. */
export function logOf(setting: Setting | undefined): (typeof LOGS)[number] {
  if (setting === undefined) return "text"
  const known = LOGS.find(log => log === setting.value)
  if (known !== undefined) return known
  throw new Problem("config/bad", {
    path: setting.from === "option" ? "--log" : "TAWATUR_LOG",
    field: "log",
    expected: "log",
  })
}

/** A day in UTC; null where none is given. */
export function dayOf(value: string | undefined): string | null {
  if (value === undefined) return null
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || !isMoment(value)) throw new Problem("cli/bad-day", { value })
  return value
}

/** A port; null where none is set. */
export function portOf(value: string | null): number | null {
  if (value === null) return null
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port > 65535) throw new Problem("cli/bad-port", { value })
  return port
}

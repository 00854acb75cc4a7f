import { shownAddress } from "../../model/shown-address.ts"
import { SETTINGS, type Setting, type SettingName } from "../settings.ts"
import type { Command } from "../shell.ts"
import { isolate, pad } from "../width.ts"

const COVERED = "••••••"
const SECRETS: ReadonlySet<SettingName> = new Set<SettingName>(["token", "names", "key", "alerts"])
const ADDRESSES: ReadonlySet<SettingName> = new Set<SettingName>(["database", "authority", "endpoint", "smtp"])

/** A value as it may be shown: of a database neither user nor password, of a token or key nothing. */
const shown = (name: SettingName, { value }: Setting): string => {
  if (SECRETS.has(name)) return COVERED
  return ADDRESSES.has(name) ? shownAddress(value) : value
}

/** Prints the settings that are in effect, with where each came from; secrets are covered. */
export const config: Command = {
  takes: "",
  options: [
    "json",
    "data",
    "database",
    "knowledge",
    "host",
    "port",
    "token",
    "names",
    "trust",
    "authority",
    "certificates",
    "desk",
    "smtp",
    "sender",
    "threads",
  ],
  run: async ({ settings, switches, messages }, shell) => {
    const { values, file } = settings
    const told = SETTINGS.flatMap(name => {
      const setting = values.get(name)
      return setting === undefined ? [] : [{ name, value: shown(name, setting), from: setting.from }]
    })
    if (switches.has("json")) {
      await shell.print(`${JSON.stringify({ file, settings: told })}\n`)
      return 0
    }
    const { origins, noFile } = messages.words.configuration
    for (const { name, value, from } of told)
      await shell.print(`${pad(name, 12)} ${isolate(value)}  (${origins[from]})\n`)
    shell.tell(file ?? noFile)
    return 0
  },
}

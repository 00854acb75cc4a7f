import { parseArgs } from "node:util"
import type { Messages } from "../messages/messages.ts"
import { messagesFor } from "../messages/say.ts"
import { type FollowedSource, SOURCE_KINDS } from "../model/collecting.ts"
import { Problem } from "../model/problem.ts"
import type { Declared } from "../model/report.ts"
import type { AsOf } from "../model/story.ts"
import type { GivenRule } from "../serve/alert-contract.ts"
import { type ModelAsked, modelOf } from "./model-asked.ts"
import { OPTIONS, type OptionName } from "./option-names.ts"
import { addressOf, dayOf, logOf, momentOf, numberOf, portOf } from "./option-values.ts"
import { rulesOf } from "./rule-settings.ts"
import { type LOGS, type SettingName, type Settings, settle, standardFolder } from "./settings.ts"
import type { Command } from "./shell.ts"

/** The forms in which the whole archive leaves. */
export const EXPORT_FORMATS = [
  "json",
  "csv",
  "geojson",
  "hxl",
  "jsonld",
  "xlsx",
  "acled",
  "ucdp",
  "airwars",
  "stix",
  "table",
  "persons",
  "warc",
  "wacz",
] as const
export const FORMATS = ["text", "md", "html", "pdf", ...EXPORT_FORMATS] as const
export type Format = (typeof FORMATS)[number]
const CLOCKS = ["published", "recorded"] as const
const LANGUAGES = ["ar", "en"] as const
const WORKS = ["read", "weave"] as const

/** Where the archive is: a folder of its own, or a PostgreSQL database. */
export type Place = { readonly folder: string } | { readonly database: string }

/** What the caller asks for, checked. */
export interface Asked {
  readonly inputs: readonly string[]
  readonly switches: ReadonlySet<OptionName>
  readonly messages: Messages
  /** What holds for every command, with where each value came from. */
  readonly settings: Settings
  readonly place: Place
  readonly knowledge: string | null
  readonly asOf: AsOf
  readonly format: Format
  readonly text: string | null
  /** What is declared of texts that are read, beside what they say of themselves. */
  readonly said: Declared
  /** What is declared of a source that is added. */
  readonly declared: Partial<Omit<FollowedSource, "id" | "address">>
  /** Ids of sources to be followed no more, to be left alone for now, and to be visited again. */
  readonly remove: string | null
  readonly pause: string | null
  readonly resume: string | null
  /** The story that is meant, by its id or the beginning of it. */
  readonly story: string | null
  /** Who decides something, and why. */
  readonly by: string | null
  readonly why: string | null
  /** Folder that files are written to, and how large each gets before another follows it, in bytes. */
  readonly output: string | null
  readonly split: number
  /** Hosts that are visited though they are in a private network. */
  readonly trusted: ReadonlySet<string>
  /** Who is asked for time-stamps, and the file of certificates that its own has to lead to; null: nobody, and none. */
  readonly authority: string | null
  readonly certificates: string | null
  /** Alerts: where the desk is found from outside, what mail goes through and who it is from, and the rules of the configuration. */
  readonly alerting: {
    readonly desk: string | null
    readonly smtp: string | null
    readonly sender: string | null
    readonly rules: readonly GivenRule[]
  }
  /** What is asked of a rule for alerts that is added. */
  readonly rule: Readonly<Partial<Record<"to" | "name" | "place" | "party" | "percent" | "hours", string>>>
  /** The one thing that a worker does; null: both. */
  readonly only: (typeof WORKS)[number] | null
  /** Threads that read; null: as many as there are processors. */
  readonly threads: number | null
  readonly log: (typeof LOGS)[number]
  /** A day in UTC, ISO. */
  readonly day: string | null
  /** The language model that proposes claims beside the rules, and what it may use; null: none. */
  readonly model: ModelAsked | null
  /** Folder below which its answers are kept. */
  readonly modelFolder: string
  readonly listen: {
    readonly host: string
    readonly port: number | null
    readonly token: string | null
    readonly recorder: string | null
  }
}

/** The PostgreSQL server that is meant; Problem "cli/no-queue" where it is a folder. */
export function serverOf({ place }: Pick<Asked, "place">, command: string): string {
  if ("database" in place) return place.database
  throw new Problem("cli/no-queue", { command: `tawatur ${command}` })
}

type Values = ReadonlyMap<OptionName, string>
type Env = Readonly<Record<string, string | undefined>>

/** The language to speak in, before anything else is judged: so that a wrong option is told in it. */
export function languageOf(args: readonly string[], env: Env, inFile?: string): Messages {
  const at = args.findIndex(arg => arg === "--lang" || arg.startsWith("--lang="))
  const given = at < 0 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1])
  const locale = LANGUAGES.find(language => language === given)
  return messagesFor(locale ?? (env.TAWATUR_LANG || inFile || env.LC_ALL || env.LC_MESSAGES || env.LANG))
}

/** Reads a command's arguments; whatever is wrong with them is a Problem of "cli/". */
export function readOptions(
  args: readonly string[],
  { options, formats = ["text"] }: Pick<Command, "options" | "formats">,
  env: Env,
): Asked {
  const { inputs, values } = split(args, new Set([...options, "config", "lang", "log", "help"]))
  choice(values, "lang", LANGUAGES)
  const settings = settle(Object.fromEntries(values), values.get("config"), env)
  const setting = (name: SettingName): string | null => settings.values.get(name)?.value ?? null
  const database = setting("database")
  return {
    inputs,
    switches: new Set([...values.keys()]),
    messages: languageOf(args, env, setting("lang") ?? undefined),
    settings,
    place: database === null ? { folder: setting("data") ?? standardFolder(env) } : { database },
    knowledge: setting("knowledge"),
    asOf: { at: momentOf(values.get("as-of")), clock: choice(values, "clock", CLOCKS) ?? "published" },
    format: choice(values, "format", formats) ?? (values.has("json") ? "json" : (formats[0] ?? "text")),
    text: values.get("text") ?? null,
    said: saidOf(values),
    declared: declaredOf(values),
    remove: values.get("remove") ?? null,
    pause: values.get("pause") ?? null,
    resume: values.get("resume") ?? null,
    story: values.get("story") ?? null,
    by: values.get("by") ?? null,
    why: values.get("why") ?? null,
    output: values.get("output") ?? null,
    split: (numberOf(values.get("split")) ?? 1000) * 1_000_000,
    trusted: new Set((setting("trust") ?? "").split(",").filter(Boolean)),
    authority: addressOf("authority", settings.values.get("authority")),
    certificates: setting("certificates"),
    alerting: alertingOf(settings.values),
    rule: ruleOf(values),
    only: choice(values, "only", WORKS),
    threads: numberOf(setting("threads") ?? undefined),
    log: logOf(settings.values.get("log")),
    day: dayOf(values.get("day")),
    model: modelOf(settings),
    modelFolder: database === null ? (setting("data") ?? standardFolder(env)) : standardFolder(env),
    listen: {
      host: setting("host") ?? "127.0.0.1",
      port: portOf(setting("port")),
      token: setting("token"),
      recorder: setting("names"),
    },
  }
}

const alertingOf = (values: Settings["values"]): Asked["alerting"] => ({
  desk: addressOf("desk", values.get("desk")),
  smtp: values.get("smtp")?.value ?? null,
  sender: values.get("sender")?.value ?? null,
  rules: rulesOf(values.get("alerts")?.value ?? null),
})

const SPECS = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, value]) => [name, { type: value === "" ? "boolean" : "string" } as const]),
)

function split(args: readonly string[], allowed: ReadonlySet<string>): { inputs: readonly string[]; values: Values } {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: SPECS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const values = new Map<OptionName, string>()
  for (const token of tokens) if (token.kind === "option") values.set(...taken(token, allowed))
  return { inputs: positionals, values }
}

interface Token {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function taken(token: Token, allowed: ReadonlySet<string>): [OptionName, string] {
  const { name, rawName: option, value, inlineValue } = token
  if (!isOption(name) || !allowed.has(name)) throw new Problem("cli/unknown-option", { option })
  if (OPTIONS[name] === "") {
    if (value !== undefined) throw new Problem("cli/unexpected-value", { option })
    return [name, ""]
  }
  const swallowed = !inlineValue && value !== undefined && /^-./.test(value)
  if (value === undefined || value === "" || swallowed) throw new Problem("cli/missing-value", { option })
  return [name, value]
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name)

function choice<Choice extends string>(values: Values, name: OptionName, choices: readonly Choice[]): Choice | null {
  const value = values.get(name)
  if (value === undefined) return null
  const chosen = choices.find(candidate => candidate === value)
  if (chosen === undefined)
    throw new Problem("cli/bad-choice", { option: `--${name}`, value, choices: choices.join(", ") })
  return chosen
}

function saidOf(values: Values): Declared {
  const names = ["outlet", "language", "timezone", "published"] as const
  momentOf(values.get("published"))
  return Object.fromEntries(names.flatMap(name => (values.has(name) ? [[name, values.get(name)]] : [])))
}

function declaredOf(values: Values): Asked["declared"] {
  const words = ["outlet", "publisher", "language", "country", "timezone", "affiliation"] as const
  const kind = choice(values, "kind", SOURCE_KINDS)
  const every = numberOf(values.get("every"))
  return {
    ...Object.fromEntries(words.flatMap(name => (values.has(name) ? [[name, values.get(name)]] : []))),
    ...(kind === null ? {} : { kind }),
    ...(every === null ? {} : { every }),
  }
}

function ruleOf(values: Values): Asked["rule"] {
  numberOf(values.get("percent"))
  numberOf(values.get("hours"))
  const names = ["to", "name", "place", "party", "percent", "hours"] as const
  return Object.fromEntries(names.flatMap(name => (values.has(name) ? [[name, values.get(name)]] : [])))
}

import { existsSync, readFileSync } from "node:fs"
import { homedir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { z } from "zod"
import type { SettingForm } from "../messages/problems.ts"
import { Problem } from "../model/problem.ts"
import { GivenRule } from "../serve/alert-contract.ts"

type Env = Readonly<Record<string, string | undefined>>

/** What can be said once and for all (docs/configuration.md): by an option of that name, `TAWATUR_` and the name, or in the file. */
export const SETTINGS = [
  "data",
  "database",
  "knowledge",
  "lang",
  "host",
  "port",
  "token",
  "names",
  "trust",
  "authority",
  "certificates",
  "threads",
  "log",
  "endpoint",
  "model",
  "key",
  "requests",
  "tokens",
  "patience",
  "desk",
  "smtp",
  "sender",
  "alerts",
] as const
export type SettingName = (typeof SETTINGS)[number]

/** Where a value came from, the first that has one. */
export type Origin = "option" | "environment" | "file" | "default"

export interface Setting {
  readonly value: string
  readonly from: Origin
}

export interface Settings {
  readonly values: ReadonlyMap<SettingName, Setting>
  /** The file that was read; null where there was none. */
  readonly file: string | null
}

/** The name of the file in the archive's folder. */
const FILE = "tawatur.config.json"

/** What is told on standard error: sentences, or JSON for machines. */
export const LOGS = ["text", "json"] as const

const Text = z.string().min(1)
const Count = z.int().min(1)
const Form = z
  .strictObject({
    data: Text,
    database: Text,
    knowledge: Text,
    lang: z.enum(["ar", "en"]),
    host: Text,
    port: z.int().min(0).max(65_535),
    token: Text,
    names: Text,
    trust: z.array(Text),
    authority: z.url({ protocol: /^https?$/ }),
    certificates: Text,
    threads: Count,
    log: z.enum(LOGS),
    endpoint: z.url({ protocol: /^https?$/ }),
    model: Text,
    key: Text,
    requests: Count,
    tokens: Count,
    patience: Count,
    desk: z.url({ protocol: /^https?$/ }),
    smtp: z.url({ protocol: /^smtps?$/ }),
    sender: Text,
    alerts: z.array(GivenRule),
  })
  .partial()

type Layer = Partial<Readonly<Record<SettingName, string>>>

/** Folder of the archive where none is named, by the XDG rules. */
export const standardFolder = (env: Env): string =>
  join(env.XDG_DATA_HOME || join(env.HOME || homedir(), ".local", "share"), "tawatur")

const fromEnvironment = (env: Env): Layer =>
  Object.fromEntries(
    SETTINGS.flatMap(name =>
      env[`TAWATUR_${name.toUpperCase()}`] ? [[name, env[`TAWATUR_${name.toUpperCase()}`]]] : [],
    ),
  )

const textOf = (path: string): string => {
  try {
    return readFileSync(path, "utf8")
  } catch (cause) {
    throw new Problem("collect/unreadable", { name: path }, cause)
  }
}

/** What the parser says quotes the file, and with it perhaps a secret: only where it stopped is told. */
const parsed = (path: string): unknown => {
  const text = textOf(path).replace(/^\uFEFF/, "")
  try {
    return JSON.parse(text)
  } catch (cause) {
    const at = Number(/position (\d+)/.exec(String(cause))?.[1] ?? text.length)
    throw new Problem("config/not-json", { path, line: text.slice(0, at).split("\n").length })
  }
}

const EXPECTED: Readonly<Record<SettingName, SettingForm>> = {
  data: "text",
  database: "text",
  knowledge: "text",
  lang: "language",
  host: "text",
  port: "port",
  token: "text",
  names: "text",
  trust: "list",
  authority: "address",
  certificates: "text",
  threads: "count",
  log: "log",
  endpoint: "address",
  model: "text",
  key: "text",
  requests: "count",
  tokens: "count",
  patience: "count",
  desk: "address",
  smtp: "mail server",
  sender: "text",
  alerts: "rules",
}

const isName = (name: string): name is SettingName => SETTINGS.some(known => known === name)

const flawOf = (path: string, issue: z.core.$ZodIssue): Problem => {
  const known = SETTINGS.join(", ")
  if (issue.code === "unrecognized_keys")
    return new Problem("config/unknown", { path, field: issue.keys.join(", "), known })
  const [name = ""] = issue.path
  const field = issue.path.join(".")
  return typeof name === "string" && isName(name)
    ? new Problem("config/bad", { path, field, expected: EXPECTED[name] })
    : new Problem("config/bad", { path, field: "", expected: "object" })
}

/** The file's values, its paths counted from its own folder. */
const fromFile = (path: string): Layer => {
  const read = Form.safeParse(parsed(path))
  if (!read.success) throw flawOf(path, read.error.issues[0] as z.core.$ZodIssue)
  const { data, knowledge, certificates, port, trust, alerts, threads, requests, tokens, patience, ...rest } = read.data
  const counts = Object.entries({ port, threads, requests, tokens, patience }).filter(
    ([, count]) => count !== undefined,
  )
  const near = (name: string): string => resolve(dirname(path), name)
  return {
    ...rest,
    ...(data === undefined ? {} : { data: near(data) }),
    ...(knowledge === undefined ? {} : { knowledge: near(knowledge) }),
    ...(certificates === undefined ? {} : { certificates: near(certificates) }),
    ...Object.fromEntries(counts.map(([name, count]) => [name, String(count)])),
    ...(trust === undefined ? {} : { trust: trust.join(",") }),
    ...(alerts === undefined ? {} : { alerts: JSON.stringify(alerts) }),
  } as Layer
}

/** The named file, which must be there, or the one in the archive's folder, which may be. */
const fileOf = (options: Layer, named: string | undefined, environment: Layer, env: Env): string | null => {
  const given = named ?? (env.TAWATUR_CONFIG || undefined)
  if (given !== undefined) return resolve(given)
  const usual = resolve(options.data ?? environment.data ?? standardFolder(env), FILE)
  return existsSync(usual) ? usual : null
}

/** A folder and a database exclude each other: whoever names one first names the place. */
const placeIn = (layers: readonly (readonly [Origin, Layer])[]): Origin | null =>
  layers.find(([, { data, database }]) => data !== undefined || database !== undefined)?.[0] ?? null

/** The settings in effect: an option goes before the environment, that before the file, and that before what is usual. */
export function settle(options: Layer, named: string | undefined, env: Env): Settings {
  const environment = fromEnvironment(env)
  const file = fileOf(options, named, environment, env)
  const inFile = file === null ? {} : fromFile(file)
  const layers = [
    ["option", options],
    ["environment", environment],
    ["file", inFile],
  ] as const
  for (const [, { data, database }] of layers)
    if (data !== undefined && database !== undefined) throw new Problem("cli/two-places", {})
  if (environment.lang !== undefined && !/^(?:ar|en)$/.test(environment.lang))
    throw new Problem("config/bad", { path: "TAWATUR_LANG", field: "lang", expected: "language" })
  const place = placeIn(layers)
  const values = new Map<SettingName, Setting>()
  for (const name of SETTINGS)
    for (const [from, layer] of layers) {
      const value = layer[name]
      const isElsewhere = (name === "data" || name === "database") && from !== place
      if (value !== undefined && !isElsewhere && !values.has(name)) values.set(name, { value, from })
    }
  if (place === null) values.set("data", { value: standardFolder(env), from: "default" })
  if (!values.has("host")) values.set("host", { value: "127.0.0.1", from: "default" })
  return { values, file }
}

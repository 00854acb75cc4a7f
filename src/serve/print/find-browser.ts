import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"

/** A Chromium that can print, and how it is started beside its own environment. */
export interface PrintingBrowser {
  readonly path: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

type Env = Readonly<Record<string, string | undefined>>

/** Where somebody says which one it is, the first that does. */
const NAMED_BY = ["TAWATUR_BROWSER", "CHROME_PATH"] as const

/** What it is called on systems that have it among the commands. */
const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "msedge",
] as const

/** Where it is installed on systems that have it nowhere among the commands. */
const INSTALLED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
] as const
const IN_PROGRAMS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
] as const

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const candidates = (env: Env): readonly string[] => [
  ...(env.PATH ?? "")
    .split(delimiter)
    .flatMap(folder => (folder === "" ? [] : COMMANDS.map(name => join(folder, name)))),
  ...INSTALLED,
  ...[env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap(folder =>
    folder === undefined ? [] : IN_PROGRAMS.map(parts => join(folder, ...parts)),
  ),
]

/** The Chromium that is named (`TAWATUR_BROWSER`, `CHROME_PATH`), or else one of the machine's; null where there is none. One that is named and not there is none. */
export function findBrowser(env: Env = process.env): PrintingBrowser | null {
  const named = NAMED_BY.map(name => env[name]).find(path => path !== undefined && path !== "")
  const path = named === undefined ? candidates(env).find(canRun) : canRun(named) ? named : undefined
  return path === undefined ? null : { path }
}

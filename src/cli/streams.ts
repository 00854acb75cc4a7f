import { readdirSync } from "node:fs"
import { setPriority } from "node:os"
import { findBrowser } from "../serve/print/find-browser.ts"
import { terminalColumns } from "./ledger.ts"
import type { Shell } from "./shell.ts"
import { visit } from "./visit.ts"

/** Thrown by `print` once nobody reads standard output any more (`| head`): the command ends, without complaint. */
export const HANGUP = Symbol("nobody reads any more")

/** A terminal that says nothing against colours. */
export const showsColours = (
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean => stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb"

/** The shell of this process. */
export function processShell(): Shell {
  const { stdout, stderr } = process
  stdout.on("error", () => {})
  stderr.on("error", () => {})
  let shown = false
  const clear = (): void => {
    if (shown) stderr.write("\r\u001B[K")
    shown = false
  }
  const tell = (line: string): void => {
    clear()
    stderr.write(`${line}\n`)
  }
  return {
    print: words =>
      new Promise((resolve, reject) => {
        clear()
        stdout.write(words, error => (error ? reject(isHangup(error) ? HANGUP : error) : resolve()))
      }),
    tell,
    log: ({ sentence }) => tell(sentence),
    progress: line => {
      if (!stderr.isTTY) return
      stderr.write(`\r\u001B[K${line}`)
      shown = true
    },
    columns: terminalColumns(stdout),
    terminal: stdout.isTTY === true,
    colours: showsColours(stdout, process.env),
    now: () => new Date(),
    visit,
    browser: () => findBrowser(),
    stepBack,
    interrupted: () =>
      new Promise(resolve => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve())
      }),
  }
}

/** How nice long work is, of 19: a third of the processor where others want all of it, all where nobody does. */
const NICE = 5

/** The threads that run already, those of the engine's compiler among them; null for this one where the system does not list them. */
function ownThreads(): readonly (number | null)[] {
  try {
    return readdirSync("/proc/self/task").map(Number)
  } catch {
    return [null]
  }
}

/** Threads that are started from here on have it too. Without it work goes on as before. */
const stepBack = (): void => {
  for (const thread of ownThreads())
    try {
      setPriority(thread ?? 0, NICE)
    } catch {
      // One that has ended, or a system that does not let us: then everybody has the same.
    }
}

const isHangup = (error: Error): boolean =>
  "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED")

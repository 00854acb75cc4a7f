import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url))

/** A command line that runs in a process of its own. */
export interface TrialCommand {
  readonly child: ChildProcess
  /** What it has printed, and told, line by line. */
  readonly out: readonly string[]
  readonly err: readonly string[]
  /** Settles with the first line that it tells or told that matches; null where it ends before. */
  readonly told: (sign: RegExp) => Promise<string | null>
  readonly kill: () => void
  /** Its exit code; null where it was killed. */
  readonly ended: Promise<number | null>
}

/** Starts `tawatur ARGS` of this clone, English, with no settings of the machine's. */
export const startCommand = (args: readonly string[]): TrialCommand => {
  const { PATH = "" } = process.env
  const child = spawn(process.execPath, [MAIN, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH, HOME: tmpdir(), LANG: "en_GB.UTF-8" },
  })
  const [out, err]: [string[], string[]] = [[], []]
  const waiting = new Set<() => void>()
  createInterface({ input: child.stdout }).on("line", line => void out.push(line))
  createInterface({ input: child.stderr }).on("line", line => {
    err.push(line)
    for (const look of waiting) look()
  })
  const ended = new Promise<number | null>(resolve => child.once("close", code => resolve(code)))
  const told = (sign: RegExp): Promise<string | null> =>
    new Promise(resolve => {
      const look = (): void => {
        const found = err.find(line => sign.test(line))
        if (found === undefined) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
      void ended.then(() => resolve(null))
    })
  return { child, out, err, told, kill: () => void child.kill("SIGKILL"), ended }
}

/** Runs a command line to its end; what it printed. Throws where it fails and `code` does not say so. */
export const runCommand = async (args: readonly string[], code = 0): Promise<readonly string[]> => {
  const command = startCommand(args)
  const ended = await command.ended
  if (ended !== code)
    throw new Error(`tawatur ${args.join(" ")}: exit code ${ended}: ${command.err.slice(-5).join("\n")}`)
  return command.out
}

/** Clock ticks of /proc, a second. */
const TICKS = 100

/** What the system tells of a process; empty where it tells nothing, or the process has ended meanwhile. */
const told = (pid: number | string | undefined, file: "stat" | "cmdline"): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8")
  } catch {
    return ""
  }
}

/** Processor seconds of a process so far, all its threads; 0 where the system does not tell, or it has ended. */
export const processorOf = (pid: number | undefined): number => {
  const fields = told(pid, "stat").split(") ")[1]?.split(" ").slice(11, 13).map(Number) ?? []
  return fields.reduce((sum, ticks) => sum + ticks, 0) / TICKS
}

/** The same of all processes whose command line holds some words, such as a server's folder or name. */
export const processorOfAll = (words: RegExp): number =>
  (existsSync("/proc") ? readdirSync("/proc") : [])
    .filter(name => /^\d+$/.test(name))
    .filter(name => words.test(told(name, "cmdline")))
    .reduce((sum, name) => sum + processorOf(Number(name)), 0)

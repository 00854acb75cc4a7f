import { enableCompileCache } from "node:module"
import { setFlagsFromString } from "node:v8"
import { say } from "../messages/say.ts"
import { Problem } from "../model/problem.ts"
import { COMMANDS, isCommand } from "./commands.ts"
import { helpFor, helpForAll } from "./help.ts"
import { jsonShell } from "./json-shell.ts"
import { languageOf, readOptions } from "./options.ts"
import type { EngineFor, ExitCode, Shell } from "./shell.ts"
import { HANGUP, processShell } from "./streams.ts"

type Env = Readonly<Record<string, string | undefined>>

/**
 * By how much the memory of a thread may grow before it is tidied up, in percent of what was left the last time. The engine's own choice
 * lets it double and more where the machine has memory, which took a fifth more of it and no less time.
 */
const GROWING = "--heap-growing-percent=30"

/** Loaded only when a command needs it, help and wrong use answer at once; what the engine compiled is kept for the next time. */
const bundledEngine: EngineFor = async knowledge => {
  enableCompileCache()
  setFlagsFromString(GROWING)
  return (await import("./engine.ts")).engineFor(knowledge)
}

/** Runs one command line. Never throws: a failure is told in the interface's language and becomes the exit code. */
export async function run(
  args: readonly string[],
  env: Env,
  shell: Shell,
  engineFor: EngineFor = bundledEngine,
): Promise<ExitCode> {
  let speaking = shell
  const inJson = (): Shell => {
    speaking = jsonShell(shell)
    return speaking
  }
  try {
    return await dispatch(args, env, shell, engineFor, inJson)
  } catch (error) {
    if (error === HANGUP) return 0
    if (!(error instanceof Problem)) {
      speaking.tell(error instanceof Error ? (error.stack ?? error.message) : String(error))
      return 1
    }
    speaking.tell(say(languageOf(args, env), error.code, error.details))
    return isWrongUse(error) ? 2 : 1
  }
}

const isWrongUse = ({ code }: Problem): boolean =>
  (code.startsWith("cli/") && code !== "cli/check-failed") || code.startsWith("config/") || code === "serve/no-token"

async function dispatch(
  args: readonly string[],
  env: Env,
  shell: Shell,
  engineFor: EngineFor,
  inJson: () => Shell,
): Promise<ExitCode> {
  const [name = "", ...rest] = args
  const messages = languageOf(args, env)
  if (name === "--help" || name === "-h" || name === "help") {
    await shell.print(helpForAll(messages))
    return 0
  }
  if (name === "") {
    shell.tell(helpForAll(messages))
    return 2
  }
  if (!isCommand(name)) throw new Problem("cli/unknown-command", { command: name })
  const command = await COMMANDS[name]()
  if (rest.includes("--help") || rest.includes("-h")) {
    await shell.print(helpFor(name, command, messages))
    return 0
  }
  const asked = readOptions(rest, command, env)
  if (command.background === true) shell.stepBack()
  return command.run(asked, asked.log === "json" ? inJson() : shell, engineFor)
}

/** This process as a command: reads its arguments, sets its exit code. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), process.env, processShell())
}

if (import.meta.main) await main()

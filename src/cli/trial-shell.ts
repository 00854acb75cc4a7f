import { run } from "./main.ts"
import type { EngineFor, ExitCode, Shell } from "./shell.ts"

/** What came of a command line: its exit code, and all that it printed and told. */
export interface Called {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** A shell that keeps everything, on a day in 2031. */
export function trialShell(more: Partial<Shell> = {}): {
  readonly shell: Shell
  readonly out: string[]
  readonly err: string[]
} {
  const out: string[] = []
  const err: string[] = []
  const shell: Shell = {
    print: async words => {
      out.push(typeof words === "string" ? words : Buffer.from(words).toString("latin1"))
    },
    tell: words => err.push(words),
    log: ({ sentence }) => err.push(sentence),
    progress: () => {},
    columns: 100,
    terminal: false,
    colours: false,
    now: () => new Date("2031-04-01T00:00:00Z"),
    visit: async () => {},
    browser: () => null,
    stepBack: () => {},
    interrupted: () => Promise.resolve(),
    ...more,
  }
  return { shell, out, err }
}

/** Runs a command line in this process. */
export async function called(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  engineFor: EngineFor,
  more: Partial<Shell> = {},
): Promise<Called> {
  const { shell, out, err } = trialShell(more)
  const code = await run(args, env, shell, engineFor)
  return { code, out: out.join(""), err: err.join("\n") }
}

import type { LogEntry, Shell } from "./shell.ts"

/** The same shell for machines: one value of JSON a line on standard error, each with its instant; progress is not told. */
export const jsonShell = (shell: Shell): Shell => {
  const line = (level: LogEntry["level"], more: Readonly<Record<string, unknown>>): void =>
    shell.tell(JSON.stringify({ time: shell.now().toISOString(), level, ...more }))
  return {
    ...shell,
    tell: message => line("info", { message }),
    log: ({ level, event, values }) => line(level, { event, ...values }),
    progress: () => {},
  }
}

import type { ChildProcess } from "node:child_process"

/** What tells whether somebody sits at the machine. */
export interface Seat {
  readonly isTerminal: boolean
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
}

/** True where a browser would open in front of whoever called: a terminal, no build machine, a screen. */
export const hasScreen = ({ isTerminal, platform, env }: Seat): boolean =>
  isTerminal &&
  env.CI === undefined &&
  (platform === "darwin" || platform === "win32" || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY))

/** Opens an address in the browser of whoever sits at this machine, if somebody does. A browser that does not start is no failure: the address is printed too. */
export async function visit(address: string): Promise<void> {
  const { stdout, platform, env } = process
  if (!hasScreen({ isTerminal: stdout.isTTY === true, platform, env })) return
  const { default: open } = await import("open")
  const started: ChildProcess | null = await open(address).catch(() => null)
  started?.on("error", () => {})
}

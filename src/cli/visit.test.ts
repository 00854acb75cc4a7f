import { expect, it } from "vitest"
import { engineFor } from "./engine.ts"
import { called } from "./trial-shell.ts"
import { hasScreen } from "./visit.ts"

const SEATS = [
  ["a desktop with a terminal", { isTerminal: true, platform: "linux", env: { DISPLAY: ":0" } }, true],
  ["the same under Wayland", { isTerminal: true, platform: "linux", env: { WAYLAND_DISPLAY: "wayland-0" } }, true],
  ["a Mac", { isTerminal: true, platform: "darwin", env: {} }, true],
  ["a server without a screen", { isTerminal: true, platform: "linux", env: {} }, false],
  ["output that goes into a file", { isTerminal: false, platform: "darwin", env: {} }, false],
  ["a build machine", { isTerminal: true, platform: "linux", env: { DISPLAY: ":0", CI: "true" } }, false],
] as const

for (const [name, seat, seen] of SEATS)
  it(`${seen ? "opens a browser on" : "opens none on"} ${name}`, () => expect(hasScreen(seat)).toBe(seen))

it("is asked for the desk's address by the demo, not by its check", async () => {
  const visited: string[] = []
  const visit = async (address: string): Promise<void> => void visited.push(address)
  const demo = await called(["demo", "--port", "0"], {}, engineFor, { visit })
  expect([demo.code, visited.length]).toEqual([0, 1])
  expect(demo.err).toContain(visited[0])
})

import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Readable, Writable } from "node:stream"
import { Problem } from "../../model/problem.ts"
import { type AskBrowser, devtoolsOver } from "./devtools.ts"
import type { PrintingBrowser } from "./find-browser.ts"

/** Longer than this no page of ours takes, in milliseconds. */
const LONGEST = 60_000

/** The browser sees nothing but the page: no network, no profile of anybody's. */
const ARGS = [
  "--headless",
  "--remote-debugging-pipe",
  "--disable-gpu",
  "--no-first-run",
  "--disable-extensions",
  "--disable-background-networking",
  "--proxy-server=127.0.0.1:9",
] as const

/** A browser that runs as root has no box to run in (it refuses to); the page has no script, and reaches nothing. */
const asRoot = (): readonly string[] => (process.getuid?.() === 0 ? ["--no-sandbox"] : [])

const started = ({ path, args = [], env = {} }: PrintingBrowser, profile: string): ChildProcess =>
  spawn(path, [...ARGS, ...asRoot(), ...args, `--user-data-dir=${profile}`], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    timeout: LONGEST,
    killSignal: "SIGKILL",
    env: { ...process.env, ...env },
  })

const text = (value: unknown): string => (typeof value === "string" ? value : "")

/** A page that a browser has open: asks for what is to be had of it. */
export type AskPage = (
  method: string,
  params?: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>

async function shown(ask: AskBrowser, html: string): Promise<AskPage> {
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" })
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true })
  const session = text(sessionId)
  const { frameTree } = await ask("Page.getFrameTree", {}, session)
  const { frame } = frameTree as { readonly frame: { readonly id: string } }
  await ask("Page.setDocumentContent", { frameId: frame.id, html }, session)
  // Fonts that the page holds are decoded after it is parsed: what is made of it has to wait for them.
  await ask("Runtime.evaluate", { expression: "document.fonts.ready.then(() => 1)", awaitPromise: true }, session)
  return (method, params = {}) => ask(method, params, session)
}

/** The bytes that `make` has a browser of the machine make of a page (base64 in `data`). Fails with "exports/not-printed" where it makes none. */
export async function inBrowser(
  html: string,
  browser: PrintingBrowser,
  make: (ask: AskPage) => ReturnType<AskPage>,
): Promise<Uint8Array> {
  const profile = await mkdtemp(join(tmpdir(), "tawatur-print-"))
  const child = started(browser, profile)
  const ended = once(child, "close").catch(() => null)
  try {
    const broken = once(child, "error").then(([error]) => Promise.reject(error))
    const [, , , requests, answers] = child.stdio as unknown as [null, null, null, Writable, Readable]
    const made = shown(devtoolsOver(requests, answers), html).then(make)
    const { data } = await Promise.race([made, broken])
    return Buffer.from(text(data), "base64")
  } catch (cause) {
    throw new Problem("exports/not-printed", { browser: browser.path }, cause)
  } finally {
    child.kill("SIGKILL")
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

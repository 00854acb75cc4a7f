import { execFile } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import type { Browser, BrowserContext, Page } from "playwright-core"
import type { Archive, Extracted } from "../../model/archive.ts"
import { listen } from "../../serve/listen.ts"
import { type Pages, readPages } from "../../serve/pages.ts"
import { engineFor } from "../engine.ts"
import { readOptions } from "../options.ts"
import type { Engine } from "../shell.ts"
import { trialShell } from "../trial-shell.ts"
import { watchOver } from "../watching.ts"
import { openBrowser } from "./browser.ts"

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** The reports and the knowledge that come with the project. */
export const SAMPLES = { reports: at("samples/reports"), knowledge: at("samples/knowledge.json") } as const

/** Longest that a step in the page may take, in milliseconds: much, for machines that have much else to do. */
const PATIENCE = 30_000

/** How a reader has the page. */
export interface Reader {
  /** In CSS pixels. */
  readonly width: 1440 | 390
  readonly language: "ar" | "en"
  readonly theme: "light" | "dark"
}

/** What a reader has open, and what has gone wrong in it: errors, warnings and what the security policy refused. */
export interface Reading {
  readonly page: Page
  readonly wrong: readonly string[]
  /** Settles once all that the page has asked for has come and is shown, and it asks for nothing more. */
  readonly quiet: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A server over an archive in a folder, and a browser. */
export interface TrialDesk {
  readonly address: string
  readonly browser: Browser
  readonly archive: Archive
  readonly read: (reader: Partial<Reader>) => Promise<Reading>
  readonly close: () => Promise<void>
}

/** Builds the page of today's source, aside from the one that is published. */
async function buildPages(): Promise<Pages> {
  const folder = await mkdtemp(join(tmpdir(), "tawatur-page-"))
  try {
    const env = { ...process.env, NODE_ENV: "production" }
    await promisify(execFile)(process.execPath, [at("scripts/page.ts"), folder], { env })
    const pages = await readPages(folder)
    if (pages === null) throw new Error("the page was not built")
    return pages
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What all desks of one run have in common. */
const once: { pages?: Promise<Pages>; engine?: Promise<Engine> } = {}

/** The reports of inputs, once they were read. */
const read = new Map<string, readonly Extracted[]>()

/** What a desk is opened with beside its reports. */
export interface TrialOptions {
  readonly token?: string
  /** Of those who may read names. */
  readonly recorder?: string
  /** Hosts of this machine that may be collected from. */
  readonly trusted?: string
}

/** The real thing: the reports read, woven and stored in a folder, the page built and served, sources collected, a browser to open it with. */
export async function openTrialDesk(inputs: readonly string[], given: TrialOptions = {}): Promise<TrialDesk> {
  const folder = await mkdtemp(join(tmpdir(), "tawatur-desk-"))
  once.pages ??= buildPages()
  once.engine ??= engineFor(SAMPLES.knowledge)
  const engine = await once.engine
  const [pages, archive, browser] = await Promise.all([
    once.pages,
    archiveOf(join(folder, "data"), inputs, engine),
    openBrowser(),
  ])
  if (browser === null) throw new Error("no browser: npm ci brings one on Linux on x64, TAWATUR_BROWSER names another")
  const broken: unknown[] = []
  const asked = readOptions(given.trusted ? ["--trust", given.trusted] : [], { options: ["trust"] }, {})
  const watch = watchOver(archive, engine, asked, trialShell({ now: () => new Date() }).shell)
  const options = {
    host: "127.0.0.1",
    port: 0,
    token: given.token ?? null,
    recorder: given.recorder ?? null,
    intake: watch.intake,
    version: "0",
    pages,
    report: (error: unknown) => broken.push(error),
  }
  const listening = await listen(archive, options)
  const stopping = new AbortController()
  const collecting = watch.until(stopping.signal, false)
  return {
    address: listening.address,
    browser,
    archive,
    read: reader => readAt(browser, listening.address, reader),
    close: async () => {
      await browser.close()
      stopping.abort()
      await collecting
      await listening.close()
      await watch.close()
      await archive.close()
      await rm(folder, { recursive: true, force: true })
      if (broken.length > 0) throw new AggregateError(broken, "the server broke")
    },
  }
}

async function archiveOf(folder: string, inputs: readonly string[], engine: Engine) {
  const archive = await engine.open({ folder })
  const given = inputs.join("\n")
  const batch = read.get(given) ?? (await readAll(inputs, engine))
  read.set(given, batch)
  await archive.ingest(batch)
  return archive
}

async function readAll(inputs: readonly string[], engine: Engine): Promise<readonly Extracted[]> {
  const batch: Extracted[] = []
  for await (const found of engine.reports(inputs)) {
    if ("problem" in found) throw found.problem
    batch.push(engine.extract(found.report, () => {}))
  }
  return batch
}

async function readAt(browser: Browser, baseURL: string, reader: Partial<Reader>): Promise<Reading> {
  const { width = 1440, language = "en", theme = "light" } = reader
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height: width === 390 ? 844 : 900 },
    hasTouch: width === 390,
    locale: language === "ar" ? "ar-EG" : "en-GB",
    timezoneId: "UTC",
    colorScheme: theme,
    reducedMotion: "reduce",
  })
  const wrong: string[] = []
  watch(context, line => wrong.push(line))
  context.setDefaultTimeout(PATIENCE)
  const asked = waitedFor(context)
  const page = await context.newPage()
  return { page, wrong, quiet: () => quietOf(page, asked), close: () => context.close() }
}

/** What has been asked for and not come yet, and how much has been asked for. */
interface Asked {
  readonly open: Set<unknown>
  count: number
}

function waitedFor(context: BrowserContext): Asked {
  const asked: Asked = { open: new Set(), count: 0 }
  context.on("request", request => {
    // What the server tells as it happens never ends.
    if (request.resourceType() === "eventsource") return
    asked.open.add(request)
    asked.count += 1
  })
  context.on("requestfinished", request => asked.open.delete(request))
  context.on("requestfailed", request => asked.open.delete(request))
  return asked
}

/** Two pictures after the last answer a page has asked for what the answer leads to. */
const PICTURES = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"

async function quietOf(page: Page, asked: Asked): Promise<void> {
  for (let before = -1; before !== asked.count || asked.open.size > 0; ) {
    before = asked.count
    for (const part of [".waiting:not([role=alert])", "[aria-busy=true]"])
      await page.locator(part).first().waitFor({ state: "detached" })
    await page.evaluate(PICTURES)
  }
}

function watch(context: BrowserContext, tell: (line: string) => void): void {
  context.on("console", message => {
    if (message.type() === "error" || message.type() === "warning") tell(`${message.type()}: ${message.text()}`)
  })
  context.on("weberror", error => tell(`thrown: ${error.error().message}`))
  context.on("requestfailed", request => {
    const why = request.failure()?.errorText
    // A page that is left stops asking.
    if (why !== "net::ERR_ABORTED") tell(`not fetched: ${request.url()} ${why}`)
  })
  context.on("dialog", dialog => {
    tell(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
}

import { loadavg } from "node:os"
import type { Page } from "playwright-core"
import { openArchive } from "../src/archive/open.ts"
import { openBrowser } from "../src/cli/desk/browser.ts"
import { markedWords, PARTS } from "../src/cli/desk/walk.ts"
import { listen } from "../src/serve/listen.ts"
import { readPages } from "../src/serve/pages.ts"

/**
 * How long a reader waits for the desk over an archive: node bench/desk.ts FOLDER [COUNT]. In a browser, against the real server,
 * wall time from the click or the address on: until the start page has stories and its choices, until a story has its ledger (each
 * time in a browser that keeps nothing), and from a figure to its marked words. Stories are the largest ones and others picked by their
 * reports; COUNT of them. The page has to be built (`npm run page`).
 */
const [folder, count = "12"] = process.argv.slice(2)
if (folder === undefined) throw new Error("usage: node bench/desk.ts FOLDER [COUNT]")

const archive = await openArchive({ data: folder })
const pages = await readPages()
const browser = await openBrowser()
if (pages === null || browser === null) throw new Error("needs the built page and a browser")
const options = { host: "127.0.0.1", port: 0, token: null, version: "0" } as const
const { address, close } = await listen(archive, { ...options, pages, report: error => console.error(error) })

interface Line {
  readonly story: string
  readonly reports: readonly string[]
  readonly witnesses: number
}

const asked = performance.now()
const { stories } = (await (await fetch(`${address}/api/stories?lang=ar`)).json()) as { stories: readonly Line[] }
console.log(`${stories.length} stories; the first list of all takes ${(performance.now() - asked).toFixed(0)} ms`)
// Of stories without a figure there is nothing to click on.
const told = stories.filter(({ witnesses }) => witnesses > 0).toSorted((a, b) => b.reports.length - a.reports.length)
const half = Math.ceil(Number(count) / 2)
const chosen = [
  ...told.slice(0, half),
  ...told.slice(half).filter((_, i, rest) => i % Math.ceil(rest.length / half) === 0),
]

const tell = (name: string, times: readonly number[]): void => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
  console.log(`${name}: ms at 50 %, 95 %, most: ${at(0.5)} ${at(0.95)} ${at(1)} (${times.length})`)
}

/** Milliseconds until something is there. */
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** In a browser that has seen nothing before. */
const fresh = async (look: (page: Page) => Promise<void>): Promise<void> => {
  const context = await browser.newContext({
    baseURL: address,
    locale: "ar-EG",
    viewport: { width: 1440, height: 900 },
  })
  context.setDefaultTimeout(60_000)
  await look(await context.newPage())
  await context.close()
}

const [starts, opened, words]: [number[], number[], number[]] = [[], [], []]
const times = Math.min(chosen.length, Number(count))
for (const { story } of chosen.slice(0, times)) {
  await fresh(async page => {
    const ready = async (): Promise<void> => {
      await page.goto("/")
      await page.locator(PARTS.story).first().waitFor()
      await page.locator(".filters").waitFor()
    }
    starts.push(await timed(ready))
  })
  await fresh(async page => {
    const ready = async (): Promise<void> => {
      await page.goto(`/story/${story}`)
      await page.locator(PARTS.figure).first().waitFor()
    }
    opened.push(await timed(ready))
    await page.waitForLoadState("networkidle")
    const figure = page.locator(PARTS.figure).first()
    // Who clicks on it has it before his eyes.
    await figure.hover()
    words.push(await timed(() => figure.click().then(() => markedWords(page))))
  })
}
tell("start page", starts)
tell("story page", opened)
tell("from a figure to its words", words)
console.log(
  `load of the machine at the end: ${loadavg()
    .map(load => load.toFixed(1))
    .join(" ")}`,
)
await browser.close()
await close()
await archive.close()

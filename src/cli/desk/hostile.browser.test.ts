import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { ClaimInReport } from "../../model/story.ts"
import { openTrialDesk, type TrialDesk } from "./trial-desk.ts"
import { HOSTILE, HOSTILE_LINES } from "./trial-hostile.ts"
import { markedWords, PARTS } from "./walk.ts"

const folder = mkdtempSync(join(tmpdir(), "tawatur-hostile-"))
writeFileSync(join(folder, "reports.ndjson"), HOSTILE_LINES)

let desk: TrialDesk
beforeAll(async () => {
  desk = await openTrialDesk([folder])
})
afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

interface Read {
  readonly version: string
  readonly story: string
  readonly text: string
  readonly claims: readonly ClaimInReport["claim"][]
}
const reportOf = async (id: string): Promise<Read> =>
  (await (await fetch(`${desk.address}/api/reports/${id}`)).json()) as Read

/** Longest that a click may take to show words in a report of 40,000, in milliseconds, on a busy machine of two cores. */
const PATIENCE = 10_000

/** Nothing of a report has become more than text, and the page is as wide as its window. */
async function isUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate("window.ran")).toBeUndefined()
  expect(await page.locator("main script, main iframe, main img, main base, main style, main [onload]").count()).toBe(0)
  const links = await page.locator("a").evaluateAll(all => all.map(link => String(link.getAttribute("href"))))
  expect(links.filter(href => !/^(\/|#|https?:)/.test(href))).toEqual([])
  expect(
    await page.evaluate("document.scrollingElement.scrollWidth - document.documentElement.clientWidth"),
  ).toBeLessThanOrEqual(0)
}

describe("a report that tries to be more than text", () => {
  for (const { id, body } of HOSTILE)
    for (const width of [1440, 390] as const)
      it(`is text on every page, and its words are found: ${id}, ${width} px`, async () => {
        const { page, wrong, close } = await desk.read({ width, language: width === 390 ? "ar" : "en" })
        const { version, story, text, claims } = await reportOf(id)
        expect(text).toContain(body.slice(0, 100))
        const claim = claims.findLast(({ kind }) => kind === "figure")
        await page.goto("/")
        await page.locator(PARTS.story).first().waitFor()
        await isUnharmed(page)
        await page.locator(`a[href^='/story/${story}']`).first().click()
        await page.locator("#over-time").scrollIntoViewIfNeeded()
        await page.locator(`${PARTS.figure}[data-claim='${claim?.id}']`).first().waitFor()
        await isUnharmed(page)
        const from = performance.now()
        await page.locator(`${PARTS.figure}[data-claim='${claim?.id}']`).first().click()
        expect(plain(await markedWords(page))).toBe(plain(claim?.evidence.quote ?? ""))
        expect(performance.now() - from).toBeLessThan(PATIENCE)
        await isUnharmed(page)
        await page.goto(`/report/${encodeURIComponent(version)}?claim=${claim?.id}`)
        expect(plain(await markedWords(page))).toBe(plain(claim?.evidence.quote ?? ""))
        await isUnharmed(page)
        expect(wrong).toEqual([])
        await close()
      })

  it("is shown whole, sign for sign", async () => {
    const { page, close } = await desk.read({})
    const { version, text } = await reportOf("markup")
    await page.goto(`/report/${encodeURIComponent(version)}`)
    await page.locator(".report-text p").first().waitFor()
    const shown = await page.locator(".report-text p").allTextContents()
    expect(shown.join("\n")).toBe(text.split(/\n+/).join("\n"))
    await close()
  })

  it("turns no words: a sign that overrides is named, and what is opened is closed before the words around go on", async () => {
    const { page, quiet, close } = await desk.read({ language: "en" })
    const { version, story, claims } = await reportOf("overrides")
    for (const address of [
      "/",
      `/story/${story}?claim=${claims[0]?.id}`,
      `/report/${encodeURIComponent(version)}?claim=${claims[0]?.id}`,
    ]) {
      await page.goto(address)
      await quiet()
      expect(await page.locator("body").evaluate(body => String(body.textContent))).not.toMatch(/[\u202d\u202e]/)
      const pieces = await page.locator("bdi").allTextContents()
      expect(pieces.length).toBeGreaterThan(0)
      expect(pieces.filter(leaks)).toEqual([])
    }
    await close()
  })
})

/** True for words that open or close more isolates or embeddings than their own. */
function leaks(words: string): boolean {
  const depth = { isolates: 0, embeddings: 0 }
  for (const sign of words) {
    if (/[\u2066-\u2068]/.test(sign)) depth.isolates += 1
    if (sign === "\u2069") depth.isolates -= 1
    if (/[\u202a\u202b]/.test(sign)) depth.embeddings += 1
    if (sign === "\u202c") depth.embeddings -= 1
    if (depth.isolates < 0 || depth.embeddings < 0) return true
  }
  return depth.isolates !== 0 || depth.embeddings !== 0
}

/** Without direction signs, which are shown by name, and without the names. */
const plain = (words: string): string =>
  words.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|U\+20[0-9A-F]{2}/g, "")

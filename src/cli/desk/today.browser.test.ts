import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { StoryLine } from "../../model/story.ts"
import type { StoryCounts } from "../../serve/contract.ts"
import { openTrialDesk, type Reader, SAMPLES, type TrialDesk } from "./trial-desk.ts"
import { brokenRules, overhang, picture } from "./trial-look.ts"
import { markedWords, PARTS } from "./walk.ts"

/** Reports that have nothing in common, so that each is a story of its own: more than one page of them. */
const MANY = Array.from({ length: 45 }, (_, i) => {
  const word = (n: number): string =>
    `${"bcdfghklmnprst"[(i * 7 + n) % 14]}${"aeiou"[(i + n) % 5]}${(i * 31 + n).toString(36)}`
  const day = `2026-02-${String(1 + (i % 28)).padStart(2, "0")}`
  const text = Array.from({ length: 12 }, (_, n) => word(n)).join(" ")
  return JSON.stringify({
    id: `plain-${i}`,
    outlet: "The Ledger",
    published: day,
    language: "en",
    title: text,
    body: text,
  })
})

const folder = mkdtempSync(join(tmpdir(), "tawatur-many-"))
writeFileSync(join(folder, "reports.ndjson"), `${MANY.join("\n")}\n`)

let desk: TrialDesk
beforeAll(async () => {
  desk = await openTrialDesk([SAMPLES.reports, folder])
})
afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

const ask = async <Answer>(path: string): Promise<Answer> => (await (await fetch(desk.address + path)).json()) as Answer

async function reading(reader: Partial<Reader>, look: (page: Page) => Promise<void>): Promise<void> {
  const { page, wrong, close } = await desk.read(reader)
  try {
    await page.goto("/")
    await page.locator(PARTS.story).first().waitFor()
    await look(page)
    expect(wrong).toEqual([])
  } finally {
    await close()
  }
}

const total = async (query: string): Promise<number> => (await ask<StoryCounts>(`/api/facets?${query}`)).total

describe("the start page", () => {
  it("comes by pages, and the keyboard goes on where the next one begins", () =>
    reading({}, async page => {
      const lines = page.locator(PARTS.story)
      const first = await lines.count()
      const all = await total("")
      expect(first).toBeLessThan(all)
      const more = page.getByRole("button", { name: "Show more stories" })
      await more.focus()
      await page.keyboard.press("Enter")
      await expect.poll(() => lines.count()).toBe(all)
      expect(await more.count()).toBe(0)
      const focused = await page.evaluate<string>("document.activeElement.getAttribute('href')")
      expect(focused).toBe(await lines.nth(first).getAttribute("href"))
    }))

  it("is narrowed by place, party, outlet, language and kind, by keyboard alone; the address keeps it", () =>
    reading({ language: "ar" }, async page => {
      for (const facet of ["place", "party", "outlet", "language", "kind"]) {
        const choice = page.locator(`.filters select[name=${facet}]`)
        await choice.focus()
        await page.keyboard.press("ArrowDown")
        await page.waitForURL(new RegExp(`[?&]${facet}=`))
        const value = new URL(page.url()).searchParams.get(facet) ?? ""
        const expected = await total(`${new URLSearchParams({ [facet]: value })}`)
        await expect.poll(() => page.locator(PARTS.story).count()).toBe(Math.min(40, expected))
        await expect.poll(() => choice.locator("option:checked").textContent()).toContain(`(${expected})`)
        await page.reload()
        await page.locator(PARTS.story).first().waitFor()
        expect(await choice.inputValue()).toBe(value)
        await page.getByRole("link", { name: "اعرض الكل من جديد" }).press("Enter")
        await page.waitForURL(url => url.search === "")
        await expect.poll(() => page.locator(PARTS.story).count()).toBe(40)
      }
    }))

  it("tells what has changed since the last visit, and leads to the words of a new figure", () =>
    reading({}, async page => {
      expect(await page.locator(".changed").count()).toBe(0)
      const since = "2001-01-01T00:00:00.000Z"
      // Long ago: all of the archive is new.
      await page.evaluate(`addEventListener("pagehide", () => localStorage.setItem("tawatur.visit", "${since}"))`)
      await page.reload()
      const changed = page.locator(".changed")
      await changed.locator("a", { hasText: "new figure" }).first().waitFor()
      expect(await changed.locator("> ul > li").count()).toBe(5)
      const [first] = (await ask<{ stories: readonly StoryLine[] }>(`/api/stories?since=${since}&limit=1`)).stories
      const news = await ask<{ figures: readonly string[]; conflicts: readonly string[] }>(
        `/api/stories/${first?.story}/news?since=${since}`,
      )
      const told = await changed.locator("> ul > li").first().textContent()
      expect(told).toContain(`${news.figures.length} new figures`)
      expect(told).toContain(`${news.conflicts.length} new conflict`)
      await picture(page, "changed-en-1440")
      await changed.locator("a", { hasText: "new figure" }).first().click()
      expect(await markedWords(page)).not.toBe("")
    }))

  for (const language of ["ar", "en"] as const)
    for (const width of [1440, 390] as const)
      it(`narrowed, keeps WCAG 2.2 AA in both themes and fits the window: ${language}, ${width} px`, () =>
        reading({ language, width }, async page => {
          await page.goto("/?language=en&kind=figure")
          await page.locator(".filters select").first().waitFor()
          expect(await page.locator(".filters select:visible").count()).toBeGreaterThan(1)
          await picture(page, `narrowed-${language}-${width}`)
          expect(await overhang(page)).toBeLessThanOrEqual(0)
          expect(await brokenRules(page)).toEqual([])
        }))
})

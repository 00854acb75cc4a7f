import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { StoryLine, StoryView } from "../../model/story.ts"
import type { SearchResult } from "../../serve/search-contract.ts"
import { openTrialDesk, type Reader, SAMPLES, type TrialDesk } from "./trial-desk.ts"
import { brokenRules, overhang, picture } from "./trial-look.ts"

/** A word of one of the samples alone. */
const ONLY = "موازنتها"

/** More than the list shows at once, none of which anybody else asks for. */
const MANY = Array.from({ length: 42 }, (_, i) => `plain-${i}`)
const folder = mkdtempSync(join(tmpdir(), "tawatur-many-"))
writeFileSync(
  join(folder, "many.ndjson"),
  MANY.map(id => JSON.stringify({ id, language: "en", body: `Nothing to tell: ${id}.` })).join("\n"),
)

let desk: TrialDesk
let main: StoryView
let found: SearchResult["found"][number]
beforeAll(async () => {
  desk = await openTrialDesk([SAMPLES.reports, folder])
  const { stories } = await ask<{ stories: readonly StoryLine[] }>("/api/stories")
  const [first] = stories.toSorted((a, b) => b.reports.length - a.reports.length)
  main = await ask<StoryView>(`/api/stories/${first?.story}`)
  const [hit] = (await search()).found
  if (hit === undefined) throw new Error("no report of the samples holds the word")
  found = hit
})
afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

const ask = async <Answer>(path: string): Promise<Answer> => (await (await fetch(desk.address + path)).json()) as Answer

const search = (): Promise<SearchResult> => ask(`/api/search?${new URLSearchParams({ text: ONLY })}`)

/** Opens a report for a reader, and holds at the end that nothing went wrong in the page. */
async function reading(reader: Partial<Reader>, version: string, look: (page: Page) => Promise<void>): Promise<void> {
  const { page, wrong, close } = await desk.read(reader)
  try {
    await page.goto(`/report/${encodeURIComponent(version)}`)
    await page.locator("details.review > summary").first().waitFor()
    await look(page)
    expect(wrong).toEqual([])
  } finally {
    await close()
  }
}

async function keepsRules(page: Page): Promise<void> {
  expect(await overhang(page)).toBeLessThanOrEqual(0)
  expect(await brokenRules(page)).toEqual([])
}

const WORDS = {
  en: {
    withhold: "Withhold this report",
    next: "Go on",
    sure: "Withhold it",
    leave: "Leave it",
    back: "Bring it back",
  },
  ar: { withhold: "احجب هذا التقرير", next: "تابع", sure: "احجبه", leave: "اتركه", back: "أعده إلى الظهور" },
} as const

const summary = (page: Page) => page.locator("details.review:not(.finding):has(form.decide) > summary")

/** By the keyboard alone, from the summary on: who, why, and on to what follows. */
async function askToWithhold(page: Page, why: string): Promise<void> {
  await summary(page).focus()
  await page.keyboard.press("Enter")
  for (const typed of ["", "Samar", why]) {
    await page.keyboard.press("Tab")
    await page.keyboard.type(typed)
  }
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")
  await page.locator(".sure").waitFor()
}

async function bringBack(page: Page, why: string): Promise<void> {
  await summary(page).focus()
  await page.keyboard.press("Enter")
  await page.locator(".withheld input").fill("Samar")
  await page.locator(".withheld textarea").fill(why)
  await page.locator(".withheld button").press("Enter")
  await page.locator(".withheld").waitFor({ state: "detached" })
}

const focused = (page: Page): Promise<string> => page.evaluate<string>("document.activeElement.className")

describe("a report that is withheld at the desk", () => {
  it("is gone from story and search, says who, when and why, and is brought back", () =>
    reading({}, found.version, async page => {
      const text = await page.locator(".report-text").textContent()
      expect(text).toContain(ONLY)
      await askToWithhold(page, "names a minor")
      expect(await page.locator(".sure").textContent()).toMatch(/stories.*search.*brought back/s)
      // Nothing has happened yet, and what was typed stays when one turns back.
      expect((await search()).found).toHaveLength(1)
      await page.getByRole("button", { name: WORDS.en.leave }).click()
      expect(await page.locator(".withholding textarea").inputValue()).toBe("names a minor")
      await page.getByRole("button", { name: WORDS.en.next }).click()
      await page.getByRole("button", { name: WORDS.en.sure }).press("Enter")

      const stone = page.locator(".withheld")
      await stone.waitFor()
      expect(await stone.textContent()).toMatch(/withheld on .*\d{4}.* by .*Samar.*names a minor.*[0-9a-f]{64}/s)
      expect(await focused(page)).toBe("said-now")
      expect(await page.locator("main").textContent()).not.toContain(ONLY)
      expect((await search()).found).toEqual([])
      const held = await fetch(`${desk.address}/api/stories/${found.story}`)
      expect(await held.text()).not.toContain(found.version)
      // It was the only report of its story.
      expect(await page.locator(".back a").getAttribute("href")).toBe("/")
      await page.goto("/")
      await page.getByRole("link", { name: "What is withheld" }).click()
      await page.locator(".decisions", { hasText: "names a minor" }).waitFor()
      await keepsRules(page)
      await page.locator(".decisions").getByRole("link", { name: found.report }).click()
      await stone.waitFor()

      await bringBack(page, "the family agreed")
      expect(await focused(page)).toBe("said-now")
      expect(await page.locator(".report-text").textContent()).toBe(text)
      expect((await search()).found).toHaveLength(1)
    }))

  it("is gone from a desk that had it open before somebody else withheld it", () =>
    reading({}, found.version, async page => {
      await page.locator(".report-text").waitFor()
      await page.locator(".back a").click()
      await page.locator("#review").waitFor()
      await page.waitForLoadState("networkidle")
      const given = { by: "Editor", why: "names a minor" }
      const { id } = await desk.archive.review({
        ...given,
        key: "elsewhere",
        decision: { kind: "withhold", report: found.report },
      })
      await page.goBack()
      await page.locator(".withheld").waitFor()
      expect(await page.locator("main").textContent()).not.toContain(ONLY)
      await desk.archive.review({ ...given, key: "elsewhere, back", decision: { kind: "undo", review: id } })
    }))

  it("is withheld with a name and a reason only", () =>
    reading({}, found.version, async page => {
      await summary(page).click()
      await page.locator(".withholding input:not([type=radio])").fill("Samar")
      await page.getByRole("button", { name: WORDS.en.next }).click()
      expect(await page.locator(".sure").count()).toBe(0)
      expect(await page.locator(".withholding textarea:invalid").count()).toBe(1)
    }))

  it("is found again by the decisions of its story", () => {
    const version = main.members.at(-1)?.version ?? ""
    return reading({}, version, async page => {
      await askToWithhold(page, "asked by the outlet")
      await page.getByRole("button", { name: WORDS.en.sure }).click()
      await page.locator(".withheld").waitFor()
      await page.goto(`/story/${main.story}`)
      await page.locator("#review > details > summary").click()
      await page.locator(".decisions > li", { hasText: "asked by the outlet" }).getByRole("link").click()
      await page.locator(".withheld").waitFor()
      await bringBack(page, "it agreed")
    })
  })

  it("stands in a list that is fetched part by part, by the keyboard too", () =>
    reading({}, found.version, async page => {
      for (const id of MANY)
        await desk.archive.review({ key: id, by: "Samar", why: "a trial", decision: { kind: "withhold", report: id } })
      await page.goto("/withheld")
      const lines = page.locator(".decisions > li")
      await lines.first().waitFor()
      expect([await lines.count(), await lines.first().textContent()]).toEqual([
        40,
        expect.stringContaining("plain-41"),
      ])
      await page.getByRole("button", { name: "Show earlier ones" }).press("Enter")
      await expect.poll(() => lines.count()).toBe(MANY.length)
      expect(await page.evaluate("document.activeElement.textContent")).toBe("plain-1")
      expect(await page.getByRole("button", { name: "Show earlier ones" }).count()).toBe(0)
    }))

  for (const language of ["ar", "en"] as const)
    for (const width of [1440, 390] as const)
      it(`keeps WCAG 2.2 AA in both themes and fits the window: ${language}, ${width} px`, () =>
        reading({ language, width }, found.version, async page => {
          await askToWithhold(page, "فيه اسم قاصر, a minor’s name")
          await picture(page, `withhold-${language}-${width}`)
          await keepsRules(page)
          await page.getByRole("button", { name: WORDS[language].sure }).click()
          await page.locator(".withheld").waitFor()
          await summary(page).click()
          await page.emulateMedia({ colorScheme: "light" })
          await picture(page, `withheld-${language}-${width}`)
          await keepsRules(page)
          await summary(page).click()
          await bringBack(page, "x")
        }))
})

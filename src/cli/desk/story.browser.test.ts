import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { StoryLine, StoryView } from "../../model/story.ts"
import { openTrialDesk, type Reader, SAMPLES, type TrialDesk } from "./trial-desk.ts"
import { markedWords, PARTS } from "./walk.ts"

let desk: TrialDesk
let view: StoryView
let vagueView: StoryView
beforeAll(async () => {
  desk = await openTrialDesk([SAMPLES.reports])
  const views = await allViews()
  view = found(views, ({ relations }) => relations.length > 0)
  vagueView = found(views, ({ rows }) => rows.some(row => row.cells.some(cell => cell.value.qualifier === "vague")))
})
afterAll(() => desk.close())

const ask = async <Answer>(path: string): Promise<Answer> => (await (await fetch(desk.address + path)).json()) as Answer

/** The samples' stories, those whose figures stand against each other most before others. */
async function allViews(): Promise<readonly StoryView[]> {
  const { stories } = await ask<{ stories: readonly StoryLine[] }>("/api/stories?lang=en")
  const views = await Promise.all(stories.map(({ story }) => ask<StoryView>(`/api/stories/${story}?lang=en`)))
  return views.toSorted((a, b) => b.relations.length - a.relations.length)
}

const found = (views: readonly StoryView[], has: (view: StoryView) => boolean): StoryView => {
  const one = views.find(has)
  if (one === undefined) throw new Error("no story of the samples is of that kind")
  return one
}

async function reading(reader: Partial<Reader>, address: string, look: (page: Page) => Promise<void>): Promise<void> {
  const { page, wrong, close } = await desk.read(reader)
  try {
    await page.goto(address)
    await look(page)
    expect(wrong).toEqual([])
  } finally {
    await close()
  }
}

const texts = (page: Page, part: string): Promise<readonly string[]> => page.locator(part).allInnerTexts()

describe("the stories", () => {
  it("are filtered while one types, and the address keeps the words", () =>
    reading({ language: "ar" }, "/", async page => {
      await page.locator(PARTS.story).first().waitFor()
      const all = (await texts(page, PARTS.story)).length
      await page.getByRole("searchbox").fill("موازنتها")
      await page.waitForURL(/text=/)
      await expect.poll(() => page.locator(PARTS.story).count()).toBeLessThan(all)
      const found = await texts(page, PARTS.story)
      expect(found.length).toBeGreaterThan(0)
      // Below them the reports themselves, with the match shown.
      await page.locator(".found .excerpt mark").first().waitFor()
      expect(await page.locator(".found .excerpt mark").first().textContent()).toContain("موازنتها")
      await page.reload()
      await page.locator(PARTS.story).first().waitFor()
      expect(await texts(page, PARTS.story)).toEqual(found)
      expect(await page.getByRole("searchbox").inputValue()).toBe("موازنتها")
    }))
})

describe("language and theme", () => {
  it("are chosen by a switch and stay chosen", () =>
    reading({ language: "en", theme: "light" }, "/", async page => {
      const paper = () => page.evaluate<string>("getComputedStyle(document.body).backgroundColor")
      const light = await paper()
      await page.getByRole("button", { name: "العربية" }).click()
      await page.locator("select:has(option[value=dark])").selectOption("dark")
      for (const visit of ["first", "again"]) {
        if (visit === "again") await page.reload()
        await page.locator("html[dir=rtl][lang=ar]").waitFor()
        await page.locator("html[data-theme=dark]").waitFor()
        expect(await paper()).not.toBe(light)
      }
    }))
})

describe("a ledger", () => {
  it("shows a vague word as a word and every other value with its number", () =>
    reading({}, `/story/${vagueView.story}`, async page => {
      await page.locator(PARTS.figure).first().waitFor()
      const told = vagueView.rows.flatMap(row => row.cells)
      const vague = await texts(page, `${PARTS.figure}[data-vague=true]`)
      const exact = await texts(page, `${PARTS.figure}:not([data-vague=true])`)
      expect(vague.length).toBe(told.filter(({ value }) => value.qualifier === "vague").length)
      expect(vague.filter(words => /\d/.test(words))).toEqual([])
      expect(exact.filter(words => !/\d/.test(words))).toEqual([])
      expect(vague.length + exact.length).toBe(told.length)
    }))

  it("marks each kind of relation, and every pair opens its words", () =>
    reading({}, `/story/${view.story}`, async page => {
      await page.locator(PARTS.figure).first().waitFor()
      for (const kind of new Set(view.relations.map(relation => relation.kind)))
        expect(await page.locator(`.cell [data-kind="${kind}"]`).count()).toBeGreaterThan(0)
      const folded = page.locator(".relations-row summary")
      if ((await folded.count()) > 0) await folded.first().click()
      const side = page.locator(".relations-row .pair a").first()
      const claim = await side.getAttribute("data-claim")
      await side.click()
      expect(await markedWords(page)).toBe(view.claims.find(held => held.claim.id === claim)?.claim.evidence.quote)
    }))

  it("is cards on a phone, each figure under the name of its claimant", () =>
    reading({ width: 390, language: "ar" }, `/story/${view.story}`, async page => {
      await page.locator(PARTS.figure).first().waitFor()
      const cells = page.locator(".of-claimant")
      for (let i = 0; i < (await cells.count()); i++)
        expect(await cells.nth(i).locator(".cell-name").isVisible()).toBe(true)
      const boxes = await page
        .locator(PARTS.figure)
        .evaluateAll(all => all.map(one => one.getBoundingClientRect().right))
      expect(Math.max(...boxes)).toBeLessThanOrEqual(390)
    }))
})

describe("as known at", () => {
  it("every panel follows the slider, and the address keeps the moment", () =>
    reading({ language: "ar" }, `/story/${view.story}`, async page => {
      const slider = page.getByRole("slider")
      await slider.focus()
      await page.keyboard.press("Home")
      await page.waitForURL(/as_of=/)
      await page.reload()
      await page.locator(".as-known[data-past=true]").waitFor()
      const at = new URL(page.url()).searchParams.get("as_of") ?? ""
      const then = await ask<StoryView>(`/api/stories/${view.story}?${new URLSearchParams({ asOf: at })}`)
      expect(then.members.length).toBeLessThan(view.members.length)
      const figures = then.rows.flatMap(row => row.cells).map(cell => cell.claim)
      await expect.poll(() => page.locator(PARTS.figure).count()).toBe(figures.length)
      expect(await page.locator(".voice .report").count()).toBeGreaterThan(0)
      // The words of a figure, and back from them, stay in that moment.
      await page.locator(PARTS.figure).first().click()
      expect(await markedWords(page)).not.toBe("")
      expect(new URL(page.url()).searchParams.get("as_of")).toBe(at)
      await page.keyboard.press("Escape")
      await page.locator(".as-known select").first().selectOption("recorded")
      await page.waitForURL(/clock=recorded/)
      await expect.poll(() => page.locator(PARTS.figure).count()).toBeGreaterThan(figures.length)
    }))
})

describe("evidence", () => {
  it("says who said it and which outlet carries it, and leads on to the report's other figures", () =>
    reading({}, `/story/${view.story}`, async page => {
      await page.locator(PARTS.figure).first().click()
      await page.locator(".chain li").first().waitFor()
      const claim = await page.locator(`${PARTS.figure}[aria-current]`).getAttribute("data-claim")
      const held = view.claims.find(found => found.claim.id === claim)
      const said = (await texts(page, ".chain")).join("\n")
      expect(said).toContain(held?.claim.attribution.claimant?.text ?? "")
      expect(said).toContain(held?.outlet ?? "")
      const words = await markedWords(page)
      await page.locator(".report-text .other-figure").first().click()
      await expect.poll(() => markedWords(page)).not.toBe(words)
      await page.getByRole("button", { name: "Close" }).click()
      await page.locator(PARTS.words).first().waitFor({ state: "detached" })
      expect(new URL(page.url()).search).toBe("")
    }))
})

describe("the chart", () => {
  it("draws the question that is chosen, a point for each dated number", () =>
    reading({}, `/story/${view.story}`, async page => {
      const choice = page.locator("#over-time select").first()
      await choice.scrollIntoViewIfNeeded()
      const points = page.locator("#over-time svg a")
      await points.first().waitFor()
      for (const question of await choice
        .locator("option")
        .evaluateAll(all => all.map(one => one.getAttribute("value")))) {
        await choice.selectOption(question)
        const steps = view.series.filter(series => series.question === question).flatMap(series => series.steps)
        const drawn = steps.filter(({ value, published }) => value.qualifier !== "vague" && published !== null)
        await expect.poll(() => points.count()).toBe(drawn.length)
      }
      const marks = page.locator("#over-time svg.plot rect")
      expect(await marks.count()).toBe(0)
      const graded = view.rows.find(({ accounts }) => accounts.some(({ counts }) => counts.ucdp.best !== null))
      await choice.selectOption(graded?.question ?? "")
      await page.locator("#over-time select[name=rule]").selectOption("ucdp")
      await expect.poll(() => marks.count()).toBeGreaterThan(0)
    }))
})

import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { StoryView } from "../../model/story.ts"
import { openTrialDesk, SAMPLES, type TrialDesk } from "./trial-desk.ts"
import { brokenLayout, brokenRules, overhang } from "./trial-look.ts"
import { mainStory, settle, VIEWS } from "./trial-views.ts"

let desk: TrialDesk
let view: StoryView
beforeAll(async () => {
  desk = await openTrialDesk([SAMPLES.reports])
  view = await mainStory(desk.address)
  expect(view.rows.length).toBeGreaterThan(5)
})
afterAll(() => desk.close())

/** What is all that a view shows beside another one: its colours are looked at there alone. */
const NEW: Readonly<Record<string, string>> = {
  "story with a figure's words": ".drawer",
  "story as known on a day": ".as-known",
  "story as reviewed": "#over-time",
}

/** The figures over time by another counting rule, of other people. */
async function chartOtherwise(page: Page): Promise<void> {
  await page.locator("#over-time select[name=rule]").selectOption("ucdp")
  await page.locator("#over-time .hint").first().waitFor()
  await page.locator("#over-time select").nth(1).selectOption({ index: 1 })
  await page.locator("#over-time svg.plot").waitFor()
}

/** Opens what a page folds away or fetches only when it is asked for. */
async function unfold(page: Page): Promise<void> {
  for (const [part, shown] of [
    [".show-map", "svg.map .land"],
    ["#review > details > summary", "#review form"],
    ["details.review > summary", "details.review form"],
  ] as const) {
    for (const one of await page.locator(part).all()) {
      // What lies under an open drawer is opened all the same.
      await one.scrollIntoViewIfNeeded()
      await one.dispatchEvent("click")
      await page.locator(shown).first().waitFor({ state: "attached" })
    }
  }
  for (const one of await page.locator("#review form").all())
    await one.evaluate(form => form.closest("details")?.setAttribute("open", ""))
}

describe("every page", () => {
  for (const language of ["ar", "en"] as const)
    for (const width of [1440, 390] as const)
      for (const [name, address] of Object.entries(VIEWS)) {
        // Each rule once in each language, direction and width, with what is folded away; those about the layout in all of them.
        const isWhole = (language === "ar") === (width === 390)
        const holds = isWhole ? "keeps WCAG 2.2 AA in both themes and fits the window" : "fits the window"
        it(`${holds}: ${name}, ${language}, ${width} px`, async () => {
          const { page, wrong, close } = await desk.read({ language, width })
          await page.goto(address(view))
          await settle(page)
          if (isWhole) await unfold(page)
          if (name === "story as reviewed") await chartOtherwise(page)
          expect((await page.locator("main").textContent())?.length).toBeGreaterThan(10)
          expect(await overhang(page)).toBeLessThanOrEqual(0)
          expect(await (isWhole ? brokenRules(page, "html", NEW[name]) : brokenLayout(page))).toEqual([])
          expect(wrong.filter(line => name !== "unknown story" || !/^error: .* 404/.test(line))).toEqual([])
          await close()
        })
      }
})

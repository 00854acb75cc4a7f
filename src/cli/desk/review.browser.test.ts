import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { StoryLine, StoryView } from "../../model/story.ts"
import { openTrialDesk, type Reader, SAMPLES, type TrialDesk } from "./trial-desk.ts"
import { brokenRules, overhang, picture } from "./trial-look.ts"
import { markedWords, PARTS } from "./walk.ts"

let desk: TrialDesk
let view: StoryView
beforeAll(async () => {
  desk = await openTrialDesk([SAMPLES.reports])
  const { stories } = await ask<{ stories: readonly StoryLine[] }>("/api/stories?lang=en")
  const [first] = stories.toSorted((a, b) => b.reports.length - a.reports.length)
  view = await ask<StoryView>(`/api/stories/${first?.story}?lang=en`)
})
afterAll(() => desk.close())

const ask = async <Answer>(path: string): Promise<Answer> => (await (await fetch(desk.address + path)).json()) as Answer

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

const figures = (page: Page): Promise<readonly string[]> => page.locator(PARTS.figure).allInnerTexts()

/** Opens the words of a claim, and its form of decisions. */
async function toDecide(page: Page, claim: string): Promise<void> {
  await page.goto(`/story/${view.story}?claim=${claim}`)
  await page.locator("details.review > summary").click()
  await page.locator("details.review form").waitFor()
}

async function sign(page: Page, form: string, why: string): Promise<void> {
  await page.locator(`${form} input[maxlength="100"]`).fill("Samar")
  await page.locator(`${form} textarea`).fill(why)
  await page.locator(`${form} button[type=submit]`).press("Enter")
}

const asReviewed = (): Promise<StoryView> => ask(`/api/stories/${view.story}?lang=en&as=reviewed`)

/** The questions that claims stand under. */
const questions = ({ series }: StoryView, claims: readonly string[]): ReadonlySet<string> =>
  new Set(
    series.flatMap(({ question, steps }) => (steps.some(({ claim }) => claims.includes(claim)) ? [question] : [])),
  )

const claimantOf = ({ series }: StoryView, claim: string) =>
  series.find(({ steps }) => steps.some(step => step.claim === claim))?.claimant

const crowded = (): readonly string[] => {
  const rows = [...Map.groupBy(view.series, ({ question }) => question).values()]
  const row = rows.find(one => one.length > 2)
  return row?.flatMap(({ steps }) => steps.map(({ claim }) => claim)) ?? []
}

describe("review", () => {
  it("a correction stands beside the machine's reading, in the story as reviewed, and can be undone", () =>
    reading({}, `/story/${view.story}`, async page => {
      const figure = page.locator(PARTS.figure).first()
      const read = await figure.textContent()
      await figure.click()
      await page.locator("details.review > summary").click()
      await page.getByRole("radio", { name: "corrected" }).check()
      await page.locator("details.review [name=min]").fill("4321")
      await sign(page, "details.review", "the clinic's list says so")
      await page.locator(".decided", { hasText: "Samar" }).first().waitFor()
      expect(await figures(page)).toContain(read)
      expect((await figures(page)).join(" ")).not.toContain("4,321")
      await page.locator(".as-known select").last().selectOption("reviewed")
      await page.waitForURL(/as=reviewed/)
      await expect.poll(async () => (await figures(page)).join(" ")).toContain("4,321")
      await page.getByRole("button", { name: "Undo" }).first().click()
      await expect.poll(async () => (await figures(page)).join(" ")).not.toContain("4,321")
    }))

  it("a figure that nobody read is added on the words that are marked in the text, and is opened by its address", () => {
    const version = view.members[0]?.version ?? ""
    return reading({}, `/report/${encodeURIComponent(version)}`, async page => {
      await page.locator(".report-text p").nth(1).waitFor()
      await page.locator(".report-text p").nth(1).selectText()
      const words = (await page.evaluate<string>("getSelection().toString()")).trim()
      const form = "details.review:has([name=words])"
      await page.locator(`${form} > summary`).click()
      expect(await page.locator(`${form} [name=words]`).inputValue()).toBe(words)
      await page.locator(`${form} [name=words]`).fill("words that stand nowhere")
      await page.locator(`${form} [name=min]`).fill("4321")
      await sign(page, form, "the machine passed over it")
      await page.locator(`${form} [role=alert]`).waitFor()
      const some = words.split(" ").slice(0, 4).join(" ")
      await page.locator(`${form} [name=words]`).fill(some)
      await page.locator(`${form} button[type=submit]`).press("Enter")
      await page.locator(".said-now", { hasText: "as reviewed" }).waitFor()
      const found = (await asReviewed()).claims.find(({ claim }) => claim.because.includes("review/find"))
      expect(found?.claim.evidence.quote).toBe(some)
      await page.goto(`/claim/${found?.claim.id}`)
      await page.waitForURL(/as=reviewed/)
      expect(await markedWords(page)).toBe(some)
      expect(await page.locator(".evidence-figure").textContent()).toContain("made by hand")
    })
  })

  it("a figure leaves its row for another incident, and comes back to it", () =>
    reading({}, "/", async page => {
      const [first = "", second = ""] = crowded()
      await toDecide(page, first)
      await page.getByRole("radio", { name: "of another incident" }).check()
      await sign(page, "details.review", "another street")
      await page.locator(".decisions", { hasText: "another street" }).first().waitFor()
      expect(questions(await asReviewed(), [first, second]).size).toBe(2)
      await page.goto(`/story/${view.story}?claim=${first}&as=reviewed`)
      await page.locator("details.review > summary").click()
      await page.getByRole("radio", { name: "of one incident" }).check()
      const other = page.locator("details.review [name=other]")
      const options = await other.locator("option").evaluateAll(all => all.map(one => one.getAttribute("value")))
      const [kept] = (await asReviewed()).rows.filter(({ cells }) => cells.some(cell => crowded().includes(cell.claim)))
      await other.selectOption(options.find(value => kept?.cells[0]?.claim === value) ?? null)
      await sign(page, "details.review", "one street after all")
      await page.locator(".decisions", { hasText: "one street after all" }).first().waitFor()
      expect(questions(await asReviewed(), [first, second]).size).toBe(1)
      await page.getByRole("button", { name: "Undo" }).last().click()
      await expect.poll(async () => questions(await asReviewed(), [first, second]).size).toBe(2)
    }))

  it("two names become one body, and one body two", () =>
    reading({ language: "ar" }, "/", async page => {
      const spoken = view.series.filter(({ claimant }) => claimant.key?.startsWith("org:"))
      const one = spoken[0]?.steps[0]?.claim ?? ""
      await toDecide(page, one)
      await page.getByRole("radio", { name: "الجهة نفسها" }).check()
      const other = await page.locator("details.review [name=other]").inputValue()
      await sign(page, "details.review", "هما جهة واحدة")
      await page.locator(".decisions", { hasText: "هما جهة واحدة" }).first().waitFor()
      const joined = await asReviewed()
      expect(claimantOf(view, one)?.key).not.toBe(claimantOf(view, other)?.key)
      expect(claimantOf(joined, one)?.key).toBe(claimantOf(joined, other)?.key)
      await page.getByRole("radio", { name: "جهة أخرى" }).check()
      await page.locator("details.review [name=name]").fill("لجنة الطاحونة")
      await sign(page, "details.review", "غيرها")
      await page.locator(".decisions", { hasText: "لجنة الطاحونة" }).first().waitFor()
      expect(claimantOf(await asReviewed(), one)?.name).toBe("لجنة الطاحونة")
    }))

  for (const language of ["ar", "en"] as const)
    for (const width of [1440, 390] as const)
      it(
        `its forms keep WCAG 2.2 AA in both themes and fit the window: ${language}, ${width} px`,
        () =>
          reading({ language, width }, "/", async page => {
            await toDecide(page, crowded()[0] ?? "")
            const forms = await page.locator("details.review [name=decision]").count()
            for (let i = 4; i < forms; i++) {
              await page.locator("details.review [name=decision]").nth(i).check()
              await picture(page, `review-${i}-${language}-${width}`, "details.review")
              expect(await overhang(page)).toBeLessThanOrEqual(0)
            }
            // The last of them has fields of every kind.
            expect(await brokenRules(page, "html", "details.review")).toEqual([])
            await page.goto(`/report/${encodeURIComponent(view.members[0]?.version ?? "")}`)
            await page.locator("details.review:has([name=words]) > summary").click()
            await picture(page, `find-${language}-${width}`, "details.finding")
            expect(await overhang(page)).toBeLessThanOrEqual(0)
            expect(await brokenRules(page, "details.finding")).toEqual([])
          }),
        180_000,
      )
})

import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import type { StoryLine, StoryView } from "../../model/story.ts"
import { openTrialDesk, type TrialDesk } from "./trial-desk.ts"
import { brokenRules, overhang, picture } from "./trial-look.ts"

/** Two ones of one name, and one report that gives the name alone. */
const TOLD = [
  "قال مدير مشفى المناسج الدكتور نبيل الراعي إن قصفاً على حي المناسج في مدينة زيتار قتل 9 مدنيين. وأكد الراعي أن المشفى استقبل 14 جريحاً.",
  "أعلن مدير مشفى سارل الدكتور نبيل الراعي مقتل 12 مدنياً بالقصف على حي المناسج في مدينة زيتار.",
  "أفاد مدير مشفى المناسج نبيل الراعي بارتفاع حصيلة القصف على حي المناسج إلى 11 قتيلاً من المدنيين.",
]
const OUTLETS = ["سمرايا 24", "الميزان", "نبض زيتار"]
const REPORTS = TOLD.map((body, i) =>
  JSON.stringify({
    ...{ id: `namesake-${i}`, outlet: OUTLETS[i], published: `2026-03-0${5 + i}`, language: "ar" },
    ...{ title: "قصف على حي المناسج في زيتار", body },
  }),
)

const folder = mkdtempSync(join(tmpdir(), "tawatur-namesakes-"))
let desk: TrialDesk
let view: StoryView
const ask = async <Answer>(path: string): Promise<Answer> => (await (await fetch(desk.address + path)).json()) as Answer
beforeAll(async () => {
  writeFileSync(join(folder, "reports.ndjson"), `${REPORTS.join("\n")}\n`)
  desk = await openTrialDesk([folder])
  const { stories } = await ask<{ readonly stories: readonly StoryLine[] }>("/api/stories")
  view = await ask<StoryView>(`/api/stories/${stories[0]?.story}`)
})
afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

const persons = () => view.voices.filter(({ voice }) => voice.startsWith("person:"))
const [ONE, OTHER] = [/مدير مشفى المناسج/, /مدير مشفى سارل/]

it("two of one name are two voices, and the older address of the name leads to both", () => {
  expect(view.reports.length).toBe(3)
  expect(persons().map(({ offices }) => offices[0])).toEqual([expect.stringMatching(ONE), expect.stringMatching(OTHER)])
  const [one, other] = persons()
  expect(one?.also.filter(address => other?.also.includes(address)).length).toBe(1)
})

for (const [language, width] of [
  ["ar", 1440],
  ["ar", 390],
  ["en", 1440],
  ["en", 390],
] as const)
  it(`a name offers those who bear it, and the page of each is of one alone: ${language}, ${width} px`, async () => {
    const { page, wrong, close } = await desk.read({ language, width })
    const [one, other] = persons()
    const shared = one?.also.find(address => other?.also.includes(address)) ?? ""
    await page.goto(`/story/${view.story}/who/${encodeURIComponent(shared)}`)
    const bearers = page.locator(".bearers a")
    await bearers.first().waitFor()
    const offered = await page.locator(".bearers").textContent()
    expect(offered).toMatch(ONE)
    expect(offered).toMatch(OTHER)
    expect(offered).toMatch(/2026|٢٠٢٦/)
    expect(await page.locator("ol.said > li").count()).toBe(0)
    expect(await brokenRules(page)).toEqual([])
    expect(await overhang(page)).toBeLessThanOrEqual(0)
    await picture(page, `namesakes-${language}-${width}`)
    await bearers.nth(1).focus()
    await page.keyboard.press("Enter")
    await page.locator("ol.said > li").first().waitFor()
    expect(await page.locator("ol.said > li").count()).toBe(other?.claims.length)
    expect(await page.locator("ol.said").textContent()).not.toContain("11")
    expect(await page.locator(".opening .offices").first().textContent()).toMatch(OTHER)
    expect(await brokenRules(page)).toEqual([])
    expect(await overhang(page)).toBeLessThanOrEqual(0)
    await picture(page, `voice-${language}-${width}`)
    expect(wrong).toEqual([])
    await close()
  })

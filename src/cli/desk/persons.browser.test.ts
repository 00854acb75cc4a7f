import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import type { StoryLine } from "../../model/story.ts"
import { openTrialDesk, type TrialDesk } from "./trial-desk.ts"
import { brokenRules, overhang, picture } from "./trial-look.ts"

const TOKENS = { token: "the desk", recorder: "the names" } as const

const TEXT =
  "قُتل المدني رامز الحلواني (44 عاماً) بقصف على حي المناسج، بحسب مديرية الصحة في زيتار. " +
  "وقالت المديرية إن الطفلة سلمى نور الدين (7 أعوام) قُتلت في القصف نفسه."
const REPORTS = ["سمرايا 24", "الميزان"].map((outlet, i) =>
  JSON.stringify({
    ...{ id: `named-${i}`, outlet, published: `2026-03-0${5 + i}`, language: "ar" },
    ...{ title: "قصف على حي المناسج", body: i === 0 ? TEXT : `وفي تفاصيل أخرى عن القصف على حي المناسج: ${TEXT}` },
  }),
)

const folder = mkdtempSync(join(tmpdir(), "tawatur-named-"))
let desk: TrialDesk
let story: string
beforeAll(async () => {
  writeFileSync(join(folder, "reports.ndjson"), `${REPORTS.join("\n")}\n`)
  desk = await openTrialDesk([folder], TOKENS)
  const headers = { authorization: `Bearer ${TOKENS.token}` }
  const answer = await fetch(`${desk.address}/api/stories`, { headers })
  story = ((await answer.json()) as { stories: readonly StoryLine[] }).stories[0]?.story ?? ""
})
afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

const enter = async (page: Page, token: string): Promise<void> => {
  await page.locator("input[type=password]").fill(token)
  await page.locator("button").click()
}
/** What has to be said on the way: that a token is asked for. */
const EXPECTED = /401|403/

for (const [language, width] of [
  ["ar", 1440],
  ["ar", 390],
  ["en", 1440],
  ["en", 390],
] as const)
  it(`the recorder's list is shown to whoever shows the token for names alone: ${language}, ${width} px`, async () => {
    const { page, wrong, close } = await desk.read({ language, width })
    await page.goto(`/story/${story}`)
    await enter(page, TOKENS.token)
    await page.locator(`a[href="/story/${story}/persons"]`).click()
    const opens = page.locator("a[href^='/login?names']")
    await opens.waitFor()
    expect(await page.locator("main").textContent()).not.toContain("رامز الحلواني")
    expect(await brokenRules(page)).toEqual([])
    expect(await overhang(page)).toBeLessThanOrEqual(0)
    await opens.click()
    await enter(page, TOKENS.recorder)
    await page.locator("ol.persons").waitFor()
    const words = await page.locator("main").textContent()
    expect(words).toContain("رامز الحلواني")
    expect(words).toContain("44")
    expect(words).not.toMatch(/سلمى|نور الدين/)
    expect(await page.locator("ol.persons > li").count()).toBe(1)
    expect(await page.locator("ol.persons > li > ul > li").count()).toBe(2)
    expect(await brokenRules(page)).toEqual([])
    expect(await overhang(page)).toBeLessThanOrEqual(0)
    await picture(page, `persons-${language}-${width}`)
    await page.locator("ol.persons .cell-words a").first().click()
    await page.locator(".report-text mark").first().waitFor()
    expect(await page.locator("body").textContent()).not.toContain("رامز الحلواني")
    expect(wrong.filter(line => !EXPECTED.test(line))).toEqual([])
    await close()
  })

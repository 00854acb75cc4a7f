import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import type { TableAcross } from "../../serve/table-contract.ts"
import { openTrialDesk, SAMPLES, type TrialDesk } from "./trial-desk.ts"
import { brokenRules, overhang, picture } from "./trial-look.ts"

let desk: TrialDesk
let across: TableAcross
beforeAll(async () => {
  desk = await openTrialDesk([SAMPLES.reports])
  across = (await (await fetch(`${desk.address}/api/table`)).json()) as TableAcross
  expect(across.choices.length).toBeGreaterThan(3)
  expect(across.table?.claimants.length).toBeGreaterThan(1)
})
afterAll(() => desk.close())

const cells = async (page: Page): Promise<readonly string[]> =>
  page.locator("table.areas td a").evaluateAll(links => links.map(link => link.getAttribute("href") ?? ""))

for (const [language, width] of [
  ["ar", 1440],
  ["ar", 390],
  ["en", 1440],
  ["en", 390],
] as const)
  it(`counts across stories: what and whose is chosen, kept in the address, and handed out: ${language}, ${width} px`, async () => {
    const { page, wrong, close } = await desk.read({ language, width })
    await page.goto("/")
    await page.locator("a[href='/table']").click()
    const [what, whose] = [page.locator(".choices select").first(), page.locator(".choices select").last()]
    await what.waitFor()
    const other = across.choices.find(({ key }) => key.startsWith("displaced/"))?.key ?? ""
    await what.selectOption(other)
    await page.waitForURL(/metric=displaced%2F/)
    await page.locator("[aria-busy=false] table.areas").waitFor()
    await page.locator(`.choices option[value="${other}"]:checked`).waitFor({ state: "attached" })
    const claimant = (await whose.locator("option").last().getAttribute("value")) ?? ""
    await whose.selectOption(claimant)
    await page.waitForURL(/claimant=/)
    const shown = await cells(page)
    expect(shown.length).toBeGreaterThan(0)
    expect(await page.locator("table.areas td").count()).toBeGreaterThanOrEqual(shown.length)
    await page.reload()
    await page.locator("table.areas").waitFor()
    expect([await what.inputValue(), await whose.inputValue(), await cells(page)]).toEqual([other, claimant, shown])
    const hxl = await page.locator(".story-facts a", { hasText: "HXL" }).getAttribute("href")
    const lines = (await (await fetch(desk.address + hxl)).text()).trim().split("\r\n").slice(2)
    expect(lines).toHaveLength(shown.length)
    expect(lines.every(line => line.includes(`,${other.replace("/", ",")},`))).toBe(true)
    const xlsx = await page.locator(".story-facts a", { hasText: "XLSX" }).getAttribute("href")
    expect((await fetch(desk.address + xlsx)).headers.get("content-type")).toMatch(/spreadsheetml/)
    expect(await overhang(page)).toBeLessThanOrEqual(0)
    expect(await brokenRules(page)).toEqual([])
    await picture(page, `table-${language}-${width}`)
    await page.locator("table.areas td a").first().click()
    await page.locator(".report-text mark").first().waitFor()
    expect(wrong).toEqual([])
    await close()
  })

it("counts across stories: narrowed by a place, and empty where nothing is told", async () => {
  const { page, wrong, close } = await desk.read({ language: "en" })
  await page.goto("/table")
  const place = page.locator("select[name=place]")
  const value = (await place.locator("option").nth(1).getAttribute("value")) ?? ""
  await place.selectOption(value)
  await page.waitForURL(url => url.searchParams.get("place") === value)
  await page.locator("table.areas").waitFor()
  await page.goto("/table?outlet=nobody")
  await page.locator("main p[role=status]").waitFor()
  expect(await page.locator("table.areas").count()).toBe(0)
  expect(wrong).toEqual([])
  await close()
})

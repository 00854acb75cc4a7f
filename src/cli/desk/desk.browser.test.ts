import { request } from "node:http"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { ClaimInReport, StoryView } from "../../model/story.ts"
import { openTrialDesk, type Reader, SAMPLES, type TrialDesk } from "./trial-desk.ts"
import { brokenRules } from "./trial-look.ts"
import { mainStory, settle, VIEWS } from "./trial-views.ts"
import { markedWords, PARTS, walkToWords } from "./walk.ts"

const LANGUAGES = ["ar", "en"] as const
const WIDTHS = [1440, 390] as const

let desk: TrialDesk
let view: StoryView
beforeAll(async () => {
  desk = await openTrialDesk([SAMPLES.reports])
  view = await mainStory(desk.address)
  expect(view.rows.length).toBeGreaterThan(5)
})
afterAll(() => desk.close())

const ask = async (path: string): Promise<unknown> => (await fetch(desk.address + path)).json()

const claimOf = async (id: string): Promise<ClaimInReport> => (await ask(`/api/claims/${id}`)) as ClaimInReport

/** Opens the page for a reader, and holds at the end that nothing went wrong in it but what has to. */
async function reading(reader: Partial<Reader>, look: (page: Page) => Promise<void>, expected = /^$/): Promise<void> {
  const { page, wrong, close } = await desk.read(reader)
  try {
    await look(page)
    expect(wrong.filter(line => !expected.test(line))).toEqual([])
  } finally {
    await close()
  }
}

describe("from the start page to the words of a figure", () => {
  for (const language of LANGUAGES)
    for (const width of WIDTHS)
      it(`it takes at most 3 clicks: ${language}, ${width} px`, () =>
        reading({ language, width }, async page => {
          const { clicks, claim, words } = await walkToWords(page, desk.address)
          expect(clicks).toBeLessThanOrEqual(3)
          expect(words).toBe((await claimOf(claim)).claim.evidence.quote)
          const marked = page.locator(PARTS.words).first()
          await marked.waitFor()
          expect(await isInSight(page, PARTS.words)).toBe(true)
          expect(await page.locator("html").getAttribute("dir")).toBe(language === "ar" ? "rtl" : "ltr")
          expect(await marked.evaluate(element => element.closest("[dir]")?.getAttribute("dir"))).toMatch(/^(rtl|ltr)$/)
        }))

  it("leads by the keyboard alone, and back", () =>
    reading({ language: "en" }, async page => {
      await page.goto("/")
      await page.locator(PARTS.story).first().focus()
      await page.keyboard.press("Enter")
      const figure = page.locator(PARTS.figure).first()
      await figure.focus()
      await page.keyboard.press("Enter")
      expect(await markedWords(page)).not.toBe("")
      await page.keyboard.press("Escape")
      await page.locator(PARTS.words).first().waitFor({ state: "detached" })
      expect(await figure.evaluate(element => element === element.ownerDocument.activeElement)).toBe(true)
      await page.goBack()
      expect(await markedWords(page)).not.toBe("")
    }))

  it("is shorter still by a claim's own address", () =>
    reading({ language: "ar" }, async page => {
      const { claim } = view.rows[0]?.cells[0] ?? { claim: "" }
      await page.goto(`/claim/${claim}`)
      expect(await markedWords(page)).toBe((await claimOf(claim)).claim.evidence.quote)
    }))

  it("a point of a chart leads to its words too", () =>
    reading({ language: "en" }, async page => {
      await page.goto(`/story/${view.story}`)
      await settle(page)
      await page.locator("svg a[*|href*='claim=']").first().click()
      expect(await markedWords(page)).not.toBe("")
    }))
})

const isInSight = (page: Page, part: string): Promise<boolean> =>
  page
    .locator(part)
    .first()
    .evaluate(element => {
      const { top, bottom, left, right } = element.getBoundingClientRect()
      const { clientHeight, clientWidth } = element.ownerDocument.documentElement
      return top >= 0 && bottom <= clientHeight && left >= -1 && right <= clientWidth + 1
    })

interface Fetched {
  readonly path: string
  readonly kind: string
}

/** What a page asks for until nothing more comes, without anybody touching it. */
async function firstView(page: Page, address: string): Promise<readonly Fetched[]> {
  const fetched: Fetched[] = []
  page.on("response", answer => {
    fetched.push({ path: new URL(answer.url()).pathname, kind: answer.request().resourceType() })
  })
  await page.goto(address)
  await page.waitForLoadState("networkidle")
  return fetched
}

/** Bytes on the wire to a browser that takes gzip only. */
const weigh = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request(desk.address + path, { headers: { "accept-encoding": "gzip" } }, async answer => {
      let bytes = 0
      for await (const part of answer) bytes += (part as Buffer).length
      resolve(bytes)
    })
      .on("error", reject)
      .end()
  })

const weighAll = async (fetched: readonly Fetched[], kinds: readonly string[]): Promise<number> => {
  const paths = new Set(fetched.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path))
  const sizes = await Promise.all([...paths].map(weigh))
  return sizes.reduce((sum, size) => sum + size, 0)
}

describe("the first view", () => {
  for (const name of ["stories", "story", "story with a figure's words", "report"])
    for (const language of LANGUAGES)
      it(`keeps its budget: ${name}, ${language}`, () =>
        reading({ language }, async page => {
          const fetched = await firstView(page, VIEWS[name]?.(view) ?? "")
          const code = await weighAll(fetched, ["script", "stylesheet"])
          const fonts = await weighAll(fetched, ["font"])
          console.log(`${name}, ${language}: ${code} bytes of scripts and styles (gzip), ${fonts} of fonts`)
          expect(code).toBeGreaterThan(10_000)
          expect(code).toBeLessThanOrEqual(250_000)
          expect(fonts).toBeGreaterThan(10_000)
          expect(fonts).toBeLessThanOrEqual(100_000)
        }))

  it("asks for the chart only where one is shown", () =>
    reading({ width: 390 }, async page => {
      const fetched = await firstView(page, VIEWS.story?.(view) ?? "")
      const before = fetched.filter(({ kind }) => kind === "script").length
      await page.locator(".chart").scrollIntoViewIfNeeded()
      await page.locator(".chart svg.plot").waitFor()
      expect(fetched.filter(({ kind }) => kind === "script").length).toBeGreaterThan(before)
    }))

  it("comes from this server alone, and is asked for once", () =>
    reading({}, async page => {
      const asked: string[] = []
      page.on("request", one => asked.push(new URL(one.url()).origin))
      await firstView(page, "/")
      expect(new Set(asked)).toEqual(new Set([desk.address]))
      const again = await firstView(page, "/")
      const assets = again.filter(({ path }) => path.startsWith("/assets/"))
      expect(assets).not.toEqual([])
    }))
})

describe("every page", () => {
  it("has the language, the theme and the digits that are chosen, and keeps them", () =>
    reading({ language: "en", theme: "light" }, async page => {
      const looks = () =>
        page.evaluate<readonly string[]>(
          "[document.documentElement.lang, document.documentElement.dir, getComputedStyle(document.body).backgroundColor]",
        )
      await page.goto("/")
      const before = await looks()
      await page.locator(".masthead button[lang=ar]").click()
      await page.locator(".masthead select:has([value=dark])").selectOption("dark")
      await page.locator("html[lang=ar]").waitFor()
      await page.locator(".masthead select:has([value=local])").selectOption("local")
      await page.locator(".masthead select:has([value=morocco])").selectOption("morocco")
      const days = page.locator(".story-days", { hasText: /[\u0660-\u0669]/ }).first()
      const told = await days.textContent()
      expect(told).not.toMatch(/\d/)
      const after = await looks()
      expect([before.slice(0, 2), after.slice(0, 2)]).toEqual([
        ["en", "ltr"],
        ["ar", "rtl"],
      ])
      expect(after[2]).not.toBe(before[2])
      expect(await brokenRules(page)).toEqual([])
      await page.reload()
      await page.locator("html[lang=ar]").waitFor()
      expect(await looks()).toEqual(after)
      expect(await days.textContent()).toBe(told)
    }))

  for (const [name, family] of [
    ["stories", "Noto Sans Arabic"],
    ["report", "Noto Naskh Arabic"],
  ] as const)
    it(`has its letters from its own fonts, as the browser of this test has no Arabic one: ${name}`, () =>
      reading({ language: "ar" }, async page => {
        await page.goto(VIEWS[name]?.(view) ?? "")
        await settle(page)
        const loaded = await page.evaluate<readonly string[]>(
          "[...document.fonts].filter(font => font.status === 'loaded').map(font => font.family)",
        )
        expect(loaded.join()).toContain(family)
      }))
})

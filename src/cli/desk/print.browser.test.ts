import { describe, expect, it } from "vitest"
import { storyHtml } from "../../serve/exports/story-html.ts"
import { VIEW } from "../../serve/invented.ts"
import { maskStory } from "../../serve/mask.ts"
import { fontSheet } from "../../serve/print/fonts.ts"
import { printPdf } from "../../serve/print/print-pdf.ts"
import { hasBrowser, openBrowser, printingBrowser } from "./browser.ts"

describe.skipIf(!hasBrowser())("a story's brief", () => {
  it.each(["ar", "en"] as const)(
    "is printed in %s with the fonts that it holds",
    { timeout: 60_000 },
    async language => {
      const browser = await printingBrowser()
      if (browser === null) throw new Error("no browser")
      const pdf = Buffer.from(
        await printPdf(storyHtml(maskStory(VIEW), language, await fontSheet()), browser),
      ).toString("latin1")
      expect(pdf.slice(0, 5)).toBe("%PDF-")
      expect(pdf).toContain(`/Lang (${language})`)
      expect(pdf).toMatch(/NotoSansArabic/)
      expect(pdf).toMatch(/NotoSans-/)
    },
  )

  it("shows dates in their order and hides names, in the direction of its language", { timeout: 60_000 }, async () => {
    const browser = await openBrowser()
    const page = await browser?.newPage()
    await page?.setContent(storyHtml(maskStory(VIEW), "ar", await fontSheet()))
    await page?.emulateMedia({ media: "print" })
    const found = await page?.evaluate(
      "({direction: getComputedStyle(document.querySelector('h1')).direction, ltr: [...document.querySelectorAll('bdi[dir=ltr]')].map(e => e.textContent), names: document.body.textContent.includes('سلمى'), wide: document.documentElement.scrollWidth > innerWidth})",
    )
    await browser?.close()
    expect(found).toMatchObject({ direction: "rtl", names: false, wide: false })
    expect((found as { readonly ltr: readonly string[] }).ltr).toContain("2031-03-02")
  })
})

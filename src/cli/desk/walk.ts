import type { Page } from "playwright-core"

/** What the page calls its parts; the browser's tests and the demo's check go by these. */
export const PARTS = {
  story: "ol.stories a[href^='/story/']",
  figure: "a.figure[data-claim]",
  words: ".report-text mark",
} as const

/** A walk through the page, as it was seen. */
export interface Walk {
  readonly clicks: number
  /** The claim whose figure was clicked. */
  readonly claim: string
  /** The words that are marked in the report's text. */
  readonly words: string
}

/** From the start page to the marked words of the first figure of the first story. */
export async function walkToWords(page: Page, address: string): Promise<Walk> {
  let clicks = 0
  const click = async (part: string): Promise<void> => {
    clicks += 1
    await page.locator(part).first().click()
  }
  await page.goto(address)
  await click(PARTS.story)
  const claim = await page.locator(PARTS.figure).first().getAttribute("data-claim")
  await click(PARTS.figure)
  return { clicks, claim: claim ?? "", words: await markedWords(page) }
}

/** The marked words, once there are any. */
export async function markedWords(page: Page): Promise<string> {
  const marks = page.locator(PARTS.words)
  await marks.first().waitFor()
  return (await marks.allTextContents()).join("")
}

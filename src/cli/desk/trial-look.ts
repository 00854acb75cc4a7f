import { join } from "node:path"
import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "playwright-core"

/** WCAG 2.2, levels A and AA, as the rules of axe are tagged. */
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
/** The rules that look at colours: themes differ in nothing else. */
const COLOURS = ["color-contrast", "link-in-text-block"]

/** What the page, or a part of it, breaks of WCAG 2.2 A and AA, as far as a machine can tell, in light and dark: theme, rule, and where. */
export async function brokenRules(page: Page, part = "html"): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme })
    // One document without frames: no other page is needed to put results together.
    const axe = new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ["violations"] })
      .include(part)
    const { violations } = await (colorScheme === "light" ? axe.withTags(WCAG) : axe.withRules(COLOURS)).analyze()
    for (const { id, nodes } of violations)
      found.push(`${colorScheme} ${id}: ${nodes.map(node => node.target.join(" ")).join(", ")}`)
  }
  return found
}

/** How far the page reaches beyond the window to the side, in CSS pixels. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate<number>("document.scrollingElement.scrollWidth - document.documentElement.clientWidth")

/** A picture of the whole page, or of a part of it, in the folder that TAWATUR_PICTURES names, where it does. */
export async function picture(page: Page, name: string, part?: string): Promise<void> {
  const folder = process.env.TAWATUR_PICTURES
  if (folder === undefined) return
  const path = join(folder, `${name}.png`)
  await (part === undefined
    ? page.screenshot({ path, fullPage: true })
    : page.locator(part).first().screenshot({ path }))
}

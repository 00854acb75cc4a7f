import { join } from "node:path"
import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "playwright-core"

/** WCAG 2.2, levels A and AA, as the rules of axe are tagged. */
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
/** The rules that look at colours: themes differ in nothing else. */
const COLOURS = ["color-contrast", "link-in-text-block"]

/** The rules that look at where things stand: language and width change what they see. */
const LAYOUT = ["target-size", "scrollable-region-focusable"]

/** One document without frames: no other page is needed to put results together. */
const axeOn = (page: Page, part: string): AxeBuilder =>
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .include(part)

const told = async (axe: AxeBuilder, theme: string): Promise<readonly string[]> =>
  (await axe.analyze()).violations.map(
    ({ id, nodes }) => `${theme} ${id}: ${nodes.map(node => node.target.join(" ")).join(", ")}`,
  )

/**
 * What the page, or a part of it, breaks of WCAG 2.2 A and AA, as far as a machine can tell, in light and dark: theme, rule, and
 * where. Colours take longer than all else together: `coloured` is the part whose colours no other test has looked at.
 */
export async function brokenRules(page: Page, part = "html", coloured = part): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" })
  const found = [...(await told(axeOn(page, part).withTags(WCAG).disableRules(COLOURS), "light"))]
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme })
    found.push(...(await told(axeOn(page, coloured).withRules(COLOURS), colorScheme)))
  }
  return found
}

/** The same of the rules that look at where things stand, for a page that is checked whole in another language or width. */
export const brokenLayout = (page: Page): Promise<readonly string[]> =>
  told(axeOn(page, "html").withRules(LAYOUT), "any theme")

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

import type { Page } from "playwright-core"
import type { StoryLine, StoryView } from "../../model/story.ts"

/** The samples' story with the most reports, as a desk gives it. */
export async function mainStory(desk: string): Promise<StoryView> {
  const ask = async (path: string): Promise<unknown> => (await fetch(desk + path)).json()
  const { stories } = (await ask("/api/stories")) as { stories: readonly StoryLine[] }
  const main = stories.toSorted((a, b) => b.reports.length - a.reports.length)[0]
  return (await ask(`/api/stories/${main?.story}`)) as StoryView
}

/** The address of the first report that has a figure in such words. */
function reportIn(view: StoryView, letters: RegExp): string {
  const held = view.claims.find(one => letters.test(one.claim.evidence.quote))
  return `/report/${encodeURIComponent(held?.version ?? "")}?claim=${held?.claim.id}`
}

/** The pages of the desk, by what they show. */
export const VIEWS: Readonly<Record<string, (view: StoryView) => string>> = {
  stories: () => "/",
  "stories that hold words": () => "/?text=%D8%B2%D9%8A%D8%AA%D8%A7%D8%B1",
  "no story": () => "/?text=nothing-holds-this",
  story: view => `/story/${view.story}`,
  "story with a figure's words": view => `/story/${view.story}?claim=${view.rows[0]?.cells[0]?.claim}`,
  "story as known on a day": view => `/story/${view.story}?as_of=2026-03-05`,
  "story as reviewed": view => `/story/${view.story}?as=reviewed`,
  "who says what": view => `/story/${view.story}/who/org%3Azaytar-health?as_of=2026-03-05`,
  "counts by area and day": view => `/story/${view.story}/table`,
  "counts by area and day across stories": () => "/table",
  report: view => reportIn(view, /\p{Script=Arabic}/u),
  "report in English": view => reportIn(view, /^[\x20-\x7e]+$/),
  accuracy: () => "/accuracy",
  sources: () => "/sources",
  withheld: () => "/withheld",
  "unknown story": () => "/story/none",
  "unknown address": () => "/no/such/page",
}

/** Everything asked for has come, and what waits for being seen has been seen. */
export async function settle(page: Page): Promise<void> {
  await page.locator("main :not(.waiting)").first().waitFor()
  for (const part of [".waiting[role=status]", "[aria-busy=true]"])
    await page.locator(part).first().waitFor({ state: "detached" })
  const chart = page.locator(".chart")
  if ((await chart.count()) > 0) {
    await chart.scrollIntoViewIfNeeded()
    await chart.locator("svg.plot").waitFor()
  }
  await page.evaluate("scrollTo(0, 0)")
  await page.evaluate("document.fonts.ready.then(() => {})")
}

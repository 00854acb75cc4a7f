import { openTrialDesk } from "../src/cli/desk/trial-desk.ts"
import { sourceAt } from "../src/collector/source.ts"
import { startSite } from "../src/collector/trial-site.ts"

/**
 * How long an article takes from its appearance in a feed to its claims on a desk that is open in a browser:
 * node bench/live.ts [ARTICLES]. The feed is visited every minute, as often as can be asked for; articles appear at any moment of it.
 */
const count = Number(process.argv[2] ?? 3)
const INTERVAL = 60
const article = (n: number): string =>
  `<html lang="en"><head><title>Shells kill ${n + 20} in Sarel ${n}</title></head><body><article><h1>Shells kill ${n + 20} in Sarel ${n}</h1>
  <p>At least ${n + 20} people were killed when shells hit district ${n} of Sarel, the harbour office said on Sunday.</p>
  <p>The office said that the road number ${n * 7} was closed and gave no further details.</p></article></body></html>`

let appeared = 0
const site = await startSite({})
site.pages.set("/rss", () => {
  const items = Array.from({ length: appeared }, (_, n) => `<item><title>t</title><link>/${n}</link></item>`)
  return `<rss version="2.0"><channel><title>t</title>${items.join("")}</channel></rss>`
})
const desk = await openTrialDesk([], { trusted: site.host })
const { page, close } = await desk.read({})
page.setDefaultTimeout(120_000)
await desk.archive.follow(sourceAt(`${site.origin}/rss`, { every: 1, outlet: "Sarel News" }), new Date().toISOString())
await page.goto("/")
while (!site.asked.includes("/rss")) await page.waitForTimeout(200)

const took: number[] = []
for (let n = 0; n < count; n++) {
  // The first right after a visit, which is the longest wait; the others spread over the interval.
  if (n > 0) await page.waitForTimeout(((n * 23) % INTERVAL) * 1000)
  site.pages.set(`/${n}`, () => article(n))
  appeared++
  const at = performance.now()
  await page.locator(".live button").click()
  await page.locator("ol.stories", { hasText: String(n + 20) }).waitFor()
  took.push((performance.now() - at) / 1000)
  console.log(`article ${n + 1}: ${took.at(-1)?.toFixed(1)} s from the feed to its claim on the open desk`)
}
const longest = Math.max(...took)
console.log(
  `longest ${longest.toFixed(1)} s, interval ${INTERVAL} s: ${longest <= INTERVAL + 5 ? "within" : "beyond"} the interval and 5 s`,
)
await close()
await desk.close()
await site.close()

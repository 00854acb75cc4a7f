import { createServer, type Server } from "node:http"
import { afterAll, beforeAll, expect, it } from "vitest"
import type { StoryLine } from "../../model/story.ts"
import { openTrialDesk, SAMPLES, type TrialDesk } from "./trial-desk.ts"
import { brokenRules, overhang, picture } from "./trial-look.ts"

const TOKEN = "open, sesame"

let desk: TrialDesk
let elsewhere: Server
let frame = ""
let story: string
beforeAll(async () => {
  desk = await openTrialDesk([`${SAMPLES.reports}/01.md`, `${SAMPLES.reports}/05.md`], { token: TOKEN })
  elsewhere = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html").end(`<h1>A paper's page</h1>${frame}`)
  }).listen(0, "127.0.0.1")
  await new Promise(resolve => elsewhere.once("listening", resolve))
  const answer = await fetch(`${desk.address}/api/stories`, { headers: { authorization: `Bearer ${TOKEN}` } })
  story = ((await answer.json()) as { stories: readonly StoryLine[] }).stories[0]?.story ?? ""
})
afterAll(async () => {
  await desk.close()
  await new Promise(resolve => elsewhere.close(resolve))
})

for (const [language, width] of [
  ["ar", 390],
  ["en", 1440],
] as const)
  it(`a part of a story stands in another site's page, behind a token too: ${language}, ${width} px`, async () => {
    const { page, wrong, close } = await desk.read({ language, width })
    await page.goto(`/story/${story}`)
    await page.locator("input[type=password]").fill(TOKEN)
    await page.locator("button").click()
    await page.locator(".embedding > summary").click()
    const code = page.locator(".embedding input").first()
    await code.waitFor()
    frame = await code.inputValue()
    expect(frame).toContain("key=")
    expect(await brokenRules(page, ".embedding")).toEqual([])
    expect(await overhang(page)).toBeLessThanOrEqual(0)
    await picture(page, `embedding-${language}-${width}`, ".opening")
    await close()

    // A reader who has never logged in, on a page of another site.
    const reader = await desk.read({ language, width })
    await reader.page.goto(`http://localhost:${(elsewhere.address() as { port: number }).port}`)
    const inside = reader.page.frameLocator("iframe")
    await inside.locator("svg").first().waitFor()
    expect(await inside.locator("svg").first().textContent()).toContain("Tawatur")
    expect(wrong.concat(reader.wrong).filter(line => !/401/.test(line))).toEqual([])
    await reader.close()
  })

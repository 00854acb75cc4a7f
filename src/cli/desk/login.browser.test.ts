import { createServer, type Server } from "node:http"
import { afterAll, beforeAll, expect, it } from "vitest"
import { openTrialDesk, type TrialDesk } from "./trial-desk.ts"
import { brokenRules } from "./trial-look.ts"

const TOKEN = "open, sesame"

let desk: TrialDesk
let elsewhere: Server
beforeAll(async () => {
  desk = await openTrialDesk([], { token: TOKEN })
  elsewhere = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html").end(`<a href="${desk.address}/story/none">a link to the desk</a>`)
  }).listen(0, "127.0.0.1")
  await new Promise(resolve => elsewhere.once("listening", resolve))
})
afterAll(async () => {
  await desk.close()
  await new Promise(resolve => elsewhere.close(resolve))
})

it("a reader logs in once with the token, and comes back by links of other sites", async () => {
  const { page, wrong, close } = await desk.read({ language: "en" })
  await page.goto("/?text=words")
  const field = page.locator("input[type=password]")
  await field.waitFor()
  expect(await brokenRules(page)).toEqual([])
  await field.fill("another")
  await page.locator("button").click()
  await page.locator("[role=alert]").waitFor()
  await field.fill(TOKEN)
  await page.locator("button").click()
  await page.locator("#desk main").waitFor()
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/?text=words")
  expect(await page.evaluate("document.cookie")).toBe("")
  const { port } = elsewhere.address() as { port: number }
  await page.goto(`http://localhost:${port}`)
  await page.locator("a").click()
  await page.locator("#desk main").waitFor()
  expect(new URL(page.url()).pathname).toBe("/story/none")
  // What the form said before it was right, and the story that is not there.
  expect(wrong.filter(line => !/401|404/.test(line))).toEqual([])
  await close()
})

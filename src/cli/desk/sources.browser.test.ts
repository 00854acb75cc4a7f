import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Site, startSite } from "../../collector/trial-site.ts"
import { openTrialDesk, type Reader, type TrialDesk } from "./trial-desk.ts"
import { brokenRules, overhang, picture } from "./trial-look.ts"

const article = (words: string): string =>
  `<html lang="en"><head><title>${words}</title></head><body><article><h1>${words}</h1>
  <p>${words} in the harbour of Sarel, the harbour office said on Sunday. The office gave no further details.</p></article></body></html>`
const LIST = `<opml version="2.0"><head/><body><outline text="Olive Radio" language="ar" affiliation="Olive Front" xmlUrl="https://olive.example/rss"/></body></opml>`

let site: Site
let desk: TrialDesk
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tawatur-sources-"))
  site = await startSite({
    "/rss": '<rss version="2.0"><channel><title>t</title><item><title>x</title><link>/a</link></item></channel></rss>',
    "/a": article("Four people were killed"),
    "/b": article("Nine people were wounded"),
  })
  desk = await openTrialDesk([], { trusted: site.host })
})
afterAll(async () => {
  await desk.close()
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens the page of sources for a reader, and holds at the end that nothing went wrong in it but what has to. */
async function reading(reader: Partial<Reader>, look: (page: Page) => Promise<void>, expected = /^$/): Promise<void> {
  const { page, wrong, close } = await desk.read(reader)
  try {
    page.setDefaultTimeout(30_000)
    await page.goto("/sources")
    await page.locator("h1").waitFor()
    await look(page)
    expect(wrong.filter(line => !expected.test(line))).toEqual([])
  } finally {
    await close()
  }
}

async function keepsRules(page: Page): Promise<void> {
  expect(await overhang(page)).toBeLessThanOrEqual(0)
  expect(await brokenRules(page)).toEqual([])
}

const said = (page: Page, words: string) => page.locator(".said-now", { hasText: words }).waitFor()

describe("the page of sources", () => {
  it("follows a source by keyboard alone, tells its visits as they end, and shows what it brought", () =>
    reading({}, async page => {
      await page.locator("summary", { hasText: "One source" }).focus()
      await page.keyboard.press("Enter")
      await page.keyboard.press("Tab")
      await page.keyboard.type(`${site.origin}/rss`)
      await page.getByLabel("Outlet").first().fill("Sarel News")
      await page.getByLabel("Declared affiliation").fill("Harbour Authority")
      await page.getByLabel("Outlet").first().press("Enter")
      await said(page, "Sarel News is followed.")
      const source = page.locator(".sources > li", { hasText: "Sarel News" })
      await said(page, "1 new report")
      await source.getByText("1 read").waitFor()
      expect(await source.textContent()).toMatch(/Answers.*Harbour Authority.*1 article/s)
    }))

  it("takes a list, pauses, visits at once, says what went wrong, and removes only when asked twice", () =>
    reading({}, async page => {
      await page.locator("summary", { hasText: "A list of sources" }).click()
      const list = join(folder, "list.opml")
      writeFileSync(list, LIST)
      await page.locator("#opml-file").setInputFiles(list)
      await page.locator("form:has(#opml-file) button").click()
      await said(page, "Sources taken from the list: 1.")
      const source = page.locator(".sources > li", { hasText: "Olive Radio" })
      await source.getByText("Olive Front").waitFor()
      await source.getByText("Does not answer", { exact: true }).waitFor()
      await source.getByRole("button", { name: "Pause" }).click()
      await source.getByText("Paused").waitFor()
      await source.getByRole("button", { name: "Resume" }).click()
      await source.getByRole("button", { name: "Visit now" }).click()
      await source.getByRole("button", { name: "Remove" }).click()
      await source.getByRole("button", { name: "Keep following" }).click()
      await source.getByRole("button", { name: "Remove" }).click()
      await source.getByRole("button", { name: "Follow it no more" }).click()
      await said(page, "Olive Radio is followed no more.")
      await source.waitFor({ state: "detached" })
    }))

  it("shows an address with its claims marked, and takes in what is kept", () =>
    reading({}, async page => {
      await page
        .locator("section", { hasText: "Bring in a report" })
        .getByRole("textbox", { name: "Address" })
        .fill(`${site.origin}/b`)
      await page.getByRole("button", { name: "Read", exact: true }).click()
      const preview = page.locator(".preview")
      await preview.locator(".other-figure", { hasText: "Nine people were wounded" }).first().waitFor()
      const before = await desk.archive.newest()
      await preview.locator(".claims button").first().click()
      await preview.locator("mark").first().waitFor()
      await preview.getByRole("button", { name: "Keep" }).click()
      await preview.getByText("Kept: 1 new report.").waitFor()
      expect(await desk.archive.newest()).toBe(before + 1)
      await preview.getByRole("link", { name: "Open its story" }).click()
      await page.locator(".ledger").first().waitFor()
    }))

  it("shows copied words, of which nothing enters when they are discarded", () =>
    reading({ language: "ar", width: 390 }, async page => {
      await page.getByLabel("نص", { exact: true }).check()
      await page
        .getByLabel("النص")
        .fill("قالت مديرية الصحة في سارل إن خمسة مدنيين قتلوا في قصف على حي المرفأ يوم الأحد.")
      await page.getByLabel("الكاتب").fill("مكتب المرفأ")
      await page.getByLabel("وقت النشر").fill("2026-03-01T10:00")
      await page.getByRole("button", { name: "اقرأ" }).click()
      const preview = page.locator(".preview")
      await preview.locator(".other-figure").first().waitFor()
      await keepsRules(page)
      await picture(page, "preview-ar-390")
      const before = await desk.archive.newest()
      await preview.getByRole("button", { name: "اترك" }).click()
      await preview.getByText("تُرك").waitFor()
      expect(await desk.archive.newest()).toBe(before)
    }))

  it("says why an address cannot be read: one of the private network", () =>
    reading(
      {},
      async page => {
        const offer = page.locator("section", { hasText: "Bring in a report" })
        await offer.getByRole("textbox", { name: "Address" }).fill("http://192.168.1.1/admin")
        await page.getByRole("button", { name: "Read", exact: true }).click()
        await offer.locator("[role=alert]", { hasText: "192.168.1.1" }).waitFor()
      },
      /422/,
    ))

  for (const language of ["ar", "en"] as const)
    for (const width of [1440, 390] as const)
      it(`keeps WCAG 2.2 AA in both themes and fits the window with all its forms open: ${language}, ${width} px`, () =>
        reading({ language, width }, async page => {
          await page.locator(".sources > li").first().waitFor()
          for (const summary of await page.locator("summary").all()) await summary.click()
          await picture(page, `sources-${language}-${width}`)
          await keepsRules(page)
        }))
})

describe("a page of another site in the same browser", () => {
  /** Tries what a page can: requests with and without forms of its own, a form, a beacon, a frame, an image. */
  const attack = (address: string): string => `<!doctype html><html lang="en"><title>x</title><body>
    <iframe name="sink"></iframe><iframe id="frame" src="${address}/sources"></iframe><img src="${address}/api/sources" alt="">
    <form id="form" method="post" enctype="text/plain" target="sink" action="${address}/api/sources"><input name='{"address":"https://evil.example/form","x":"' value='"}'></form>
    <script>
      const body = path => JSON.stringify({ address: "https://evil.example/" + path })
      const post = (path, init) => fetch("${address}/api/sources", { method: "POST", body: body(path), ...init }).then(r => r.type, () => "refused")
      document.querySelector("#form").submit()
      navigator.sendBeacon("${address}/api/sources", new Blob([body("beacon")], { type: "text/plain" }))
      Promise.all([
        post("simple", { mode: "no-cors" }),
        post("plain", { mode: "no-cors", headers: { "content-type": "text/plain" } }),
        post("json", { headers: { "content-type": "application/json" } }),
        post("credentials", { credentials: "include", headers: { "content-type": "application/json" } }),
        fetch("${address}/api/sources").then(r => r.text(), () => "unread"),
        fetch("${address}/api/previews", { method: "POST", mode: "no-cors", body: '{"kind":"address","address":"http://127.0.0.1/"}' }).then(r => r.type, () => "refused"),
      ]).then(done => { document.body.dataset.done = done.join(" ") })
    </script></body></html>`

  it("adds nothing and reads nothing, by the loopback address or by another name for it", async () => {
    const before = (await desk.archive.followed()).map(({ address }) => address)
    const evil = await startSite({ "/": () => attack(desk.address) })
    const { page, close } = await desk.read({})
    try {
      for (const origin of [evil.origin, evil.origin.replace("127.0.0.1", "localhost")]) {
        await page.goto(origin)
        await page.locator("body[data-done]").waitFor()
        const done = (await page.locator("body").getAttribute("data-done")) ?? ""
        expect(done).toMatch(/^(?:opaque|refused) (?:opaque|refused) refused refused unread (?:opaque|refused)$/)
        expect(await page.frameLocator("#frame").locator("h1").count()).toBe(0)
      }
      expect((await desk.archive.followed()).map(({ address }) => address)).toEqual(before)
    } finally {
      await close()
      await evil.close()
    }
  })

  it("gets no answer through a name of its own that leads here", async () => {
    const { port } = new URL(desk.address)
    const { page, close } = await desk.read({})
    try {
      const answer = await page.request.get(`${desk.address}/api/sources`, {
        headers: { host: `evil.example:${port}` },
      })
      expect(answer.status()).toBe(421)
    } finally {
      await close()
    }
  })
})

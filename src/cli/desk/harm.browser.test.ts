import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { peopleIn } from "../../model/claim.ts"
import type { StoryLine, StoryView } from "../../model/story.ts"
import { openTrialDesk, type Reading, SAMPLES, type TrialDesk } from "./trial-desk.ts"

/** Labels that opponents give: they stand inside quotation marks with their speaker, or nowhere (DESIGN, rule 9). */
const LOADED = (
  JSON.parse(readFileSync(SAMPLES.knowledge, "utf8")) as { actors: readonly { loaded?: readonly string[] }[] }
).actors.flatMap(({ loaded = [] }) => loaded)

/** What a telephone number looks like, in any digits (rule 7). */
const TELEPHONE = /(?<![\d٠-٩])(?:\+|00)[\d٠-٩][\d٠-٩ -]{7,}[\d٠-٩]/u

/** What the samples lack: a child who is named among the dead, a man, and a number to call. */
const NAMING = [
  "قالت مديرية الصحة في زيتار إن 3 مدنيين قتلوا في قصف على حي المناسج، بينهم الطفلة سلمى نور الدين (7 أعوام). للاستفسار: +963 944 123 456.",
  "قتل المدني رامز الحلواني بقصف على حي المناسج، بحسب مديرية الصحة في زيتار. وقالت «ميليشيا الحرس» كلمة للصحيفة.",
].map((text, i) =>
  JSON.stringify({
    id: `naming-${i}`,
    outlet: "سمرايا 24",
    published: "2026-03-05",
    language: "ar",
    title: "حصيلة اليوم",
    body: text,
  }),
)

const folder = mkdtempSync(join(tmpdir(), "tawatur-naming-"))
writeFileSync(join(folder, "reports.ndjson"), `${NAMING.join("\n")}\n`)

let desk: TrialDesk
let views: readonly StoryView[]
let names: readonly string[]
let versions: readonly string[]
beforeAll(async () => {
  desk = await openTrialDesk([SAMPLES.reports, folder])
  const { stories } = await ask<{ stories: readonly StoryLine[] }>("/api/stories")
  views = await Promise.all(stories.map(({ story }) => ask<StoryView>(`/api/stories/${story}`)))
  versions = [...new Set(views.flatMap(({ members }) => members.map(({ version }) => version)))]
  const stored = await Promise.all(versions.map(version => desk.archive.report(version)))
  const people = stored.flatMap(one => one?.extraction.claims ?? []).flatMap(peopleIn)
  names = [...new Set(people.map(({ name }) => name))]
  expect(LOADED.length).toBeGreaterThan(1)
  expect(names).toEqual(expect.arrayContaining(["سلمى نور الدين", "رامز الحلواني"]))
})
afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

const ask = async <Answer>(path: string): Promise<Answer> => (await (await fetch(desk.address + path)).json()) as Answer

/** Every page that shows something of a story. */
const addresses = (): readonly string[] => [
  "/",
  "/sources",
  "/withheld",
  "/table",
  "/accuracy",
  ...views.flatMap(({ story, voices }) => [
    `/story/${story}`,
    `/story/${story}/table`,
    `/story/${story}/persons`,
    ...voices.map(({ voice }) => `/story/${story}/who/${encodeURIComponent(voice)}`),
  ]),
  ...versions.map(version => `/report/${encodeURIComponent(version)}`),
]

/** The page's words: all of them, those that are folded away too; and the product's own, without what it quotes and what outlets call their reports. */
async function wordsOn({ page, quiet }: Reading): Promise<{ readonly all: string; readonly own: string }> {
  await page.locator("main h1").waitFor()
  await quiet()
  for (const part of await page.locator("#review > details > summary").all()) await part.dispatchEvent("click")
  return page.evaluate(`(() => {
    const main = document.querySelector("main")
    const all = document.title + " " + main.textContent + " " +
      [...main.querySelectorAll("[title],[aria-label],option")].map(e => [e.title, e.ariaLabel, e.label].join(" ")).join(" ")
    const copy = main.cloneNode(true)
    for (const quoted of copy.querySelectorAll(".quoted, .report-text, .report-title, .excerpt")) quoted.remove()
    const own = (document.title + " " + copy.textContent).replace(/«[^»]*»|“[^”]*”/gu, " ")
    return { all, own }
  })()`)
}

describe("every page of the samples", () => {
  for (const language of ["ar", "en"] as const)
    it(`gives no opponent's label as its own, and no private person's name or number: ${language}`, async () => {
      const reading = await desk.read({ language })
      const { page, wrong, close } = reading
      const found: string[] = []
      for (const address of addresses()) {
        await page.goto(address)
        const { all, own } = await wordsOn(reading)
        for (const label of LOADED) if (own.includes(label)) found.push(`${address}: ${label}`)
        for (const name of names) if (all.includes(name)) found.push(`${address}: ${name}`)
        const number = TELEPHONE.exec(all)?.[0]
        if (number !== undefined) found.push(`${address}: ${number}`)
      }
      expect(found).toEqual([])
      // The recorder's list is closed here.
      expect(wrong.filter(line => !/403/.test(line))).toEqual([])
      await close()
    }, 300_000)

  it("titles and summaries of stories hold none either, in the API as on the page", async () => {
    for (const language of ["ar", "en"]) {
      const lines = (await ask<{ stories: readonly StoryLine[] }>(`/api/stories?lang=${language}`)).stories
      const told = await Promise.all(lines.map(({ story }) => ask<StoryView>(`/api/stories/${story}?lang=${language}`)))
      const words = [
        ...lines.map(({ title }) => title),
        ...told.flatMap(({ summary }) => summary.map(({ text }) => text)),
      ]
      const own = words.map(text => text.replace(/«[^»]*»|“[^”]*”/gu, " "))
      expect(own.filter(text => LOADED.some(label => text.includes(label)))).toEqual([])
      expect(words.filter(text => names.some(name => text.includes(name)) || TELEPHONE.test(text))).toEqual([])
    }
  })
})

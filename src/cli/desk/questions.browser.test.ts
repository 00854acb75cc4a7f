import { existsSync } from "node:fs"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { StoryLine, StoryView } from "../../model/story.ts"
import { openTrialDesk, SAMPLES, type TrialDesk } from "./trial-desk.ts"
import { markedWords, PARTS } from "./walk.ts"

/** Five reports of one case, beside the project on some machines. */
const SEEDS = "../shared/seeds"

/** What somebody does, counted: a click, a key, a choice. */
const counting = (page: Page) => {
  let actions = 0
  return {
    actions: () => actions,
    click: async (part: string): Promise<void> => {
      actions += 1
      await page.locator(part).first().click()
    },
    move: async (part: string, to: string): Promise<void> => {
      actions += 1
      await page.locator(part).first().fill(to)
    },
  }
}

interface Asked {
  readonly page: Page
  readonly act: ReturnType<typeof counting>
  readonly view: StoryView
}
type Questions = Readonly<Record<string, (asked: Asked) => Promise<void>>>

const texts = (page: Page, part: string): Promise<readonly string[]> => page.locator(part).allInnerTexts()
const figures = async (page: Page): Promise<string> => (await texts(page, PARTS.figure)).join(" ")

/** Opens the story; the first action of every answer. */
const open = async ({ page, act, view }: Asked): Promise<void> => {
  await act.click(`a[href="/story/${view.story}"]`)
  await page.locator(PARTS.figure).first().waitFor()
}

/** Moves the slider to the last moment that begins like this. */
async function moveTo({ page, act, view }: Asked, moment: string): Promise<void> {
  const stops = [...new Set(view.members.flatMap(({ published }) => published ?? []))].sort()
  await act.move(".as-known input", `${stops.findIndex(stop => stop.startsWith(moment))}`)
  await page.waitForURL(new RegExp(`as_of=${moment.slice(0, 10)}`))
}

const rowOf = async (page: Page, holding: string): Promise<string> =>
  (await page.locator("table.ledger tbody", { hasText: holding }).first().textContent()) ?? ""

/** The reports that carry the statement whose words are open. */
async function carriers({ page, act }: Asked): Promise<ReadonlySet<string>> {
  await act.click("summary:has-text('القول نفسه')")
  return new Set(await texts(page, ".carriers .quiet"))
}

const ON_SAMPLES: Questions = {
  "each side's toll of the dead, side by side": async asked => {
    await open(asked)
    const head = await asked.page.locator("table.ledger thead").first().textContent()
    const told = `${head} ${await rowOf(asked.page, "14")}`
    for (const part of ["13", "مديرية الصحة في زيتار", "14", "اللجنة الصحية في مجلس الأقاليم"])
      expect(told).toContain(part)
  },
  "which reports only carry on what another has said": async asked => {
    await open(asked)
    await asked.act.click(`${PARTS.figure}:has-text("29")`)
    expect((await carriers(asked)).size).toBeGreaterThan(1)
  },
  "until when the ultimatum runs": async asked => {
    await open(asked)
    expect(await asked.page.locator("#clocks").textContent()).toMatch(/مهلة.*5 آذار 2026، 07:00/)
  },
  "how many were displaced, as known on the evening of the 4th": async asked => {
    await open(asked)
    await moveTo(asked, "2026-03-04T22")
    await expect.poll(() => figures(asked.page)).not.toContain("52,000")
    await expect.poll(() => figures(asked.page)).toContain("6,400")
  },
  "who denies what": async asked => {
    await open(asked)
    await asked.act.click(`#timeline ul > li:has(.status:has-text("منفي")):has-text("وزارة الدفاع") a`)
    expect(await markedWords(asked.page)).not.toBe("")
    expect((await texts(asked.page, ".chain")).join(" ")).toContain("وزارة الدفاع")
  },
}

const ON_SEEDS: Questions = {
  "each side's toll, as known on the 8th": async asked => {
    await open(asked)
    await moveTo(asked, "2026-01-08")
    await expect.poll(() => figures(asked.page)).not.toContain("23")
    const dead = await rowOf(asked.page, "12")
    for (const part of ["9", "12", "8"]) expect(dead).toContain(part)
    const hurt = await rowOf(asked.page, "64")
    for (const part of ["55", "64", "57"]) expect(hurt).toContain(part)
  },
  "which figures of the report of the 9th are not new": async asked => {
    const deaths = asked.view.rows
      .filter(({ metric }) => metric === "killed")
      .flatMap(({ cells }) => cells.flatMap(cell => [cell, ...cell.earlier]))
    await open(asked)
    await asked.act.click(`a[data-claim="${deaths.find(({ value }) => value.min === 9)?.claim}"]`)
    expect(await markedWords(asked.page)).toContain("9")
    expect([...(await carriers(asked))].join(" ")).toContain("004")
  },
  "until when the ultimatum ran": async asked => {
    await open(asked)
    expect(await asked.page.locator("#clocks").textContent()).toMatch(/مهلة.*9 كانون الثاني 2026، 09:00/)
  },
  "how many were displaced, as known on the evening of the 9th": async asked => {
    await open(asked)
    await moveTo(asked, "2026-01-09")
    await expect.poll(() => figures(asked.page)).not.toContain("159,000")
    const told = await figures(asked.page)
    for (const part of ["46,000", "165,000"]) expect(told).toContain(part)
  },
  "who denies what": async asked => {
    await open(asked)
    await asked.act.click(`#threads a:has-text("نفت")`)
    expect(await markedWords(asked.page)).toContain("نفت")
    expect((await texts(asked.page, ".chain")).join(" ")).toContain("قسد")
  },
}

const SETS = [
  { name: "samples", inputs: SAMPLES.reports, questions: ON_SAMPLES, isThere: true },
  { name: "seeds", inputs: SEEDS, questions: ON_SEEDS, isThere: existsSync(SEEDS) },
]

for (const { name, inputs, questions, isThere } of SETS)
  describe.skipIf(!isThere)(`five questions of a working day, from the start page, on the ${name}`, () => {
    let desk: TrialDesk
    let view: StoryView
    beforeAll(async () => {
      desk = await openTrialDesk([inputs])
      const ask = async (path: string): Promise<unknown> => (await fetch(desk.address + path)).json()
      const { stories } = (await ask("/api/stories")) as { stories: readonly StoryLine[] }
      const main = stories.toSorted((a, b) => b.reports.length - a.reports.length)[0]
      view = (await ask(`/api/stories/${main?.story}`)) as StoryView
    })
    afterAll(() => desk.close())

    for (const [question, answer] of Object.entries(questions))
      it(`is answered in at most four actions: ${question}`, async () => {
        const { page, wrong, close } = await desk.read({ language: "ar" })
        await page.goto("/")
        const act = counting(page)
        await answer({ page, act, view })
        expect(act.actions()).toBeLessThanOrEqual(4)
        expect(wrong).toEqual([])
        await close()
      })
  })

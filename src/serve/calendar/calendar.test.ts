import ical from "node-ical"
import { describe, expect, it } from "vitest"
import type { Archive } from "../../model/archive.ts"
import type { Clock, ToldTime } from "../../model/clock.ts"
import type { StoryView } from "../../model/story.ts"
import { NAME, STORED, VIEW } from "../invented.ts"
import type { Question } from "../route.ts"
import { ARCHIVE } from "../trial-archive.ts"
import { deadlines, storyDeadlines } from "./deadlines.ts"
import { folded } from "./lines.ts"

const QUOTE = `تنتهي المهلة؛ عند التاسعة, "صباحاً"; \\ قالت ${NAME}\nثم أضافت أن المهلة لن تمدد وأن الممر يبقى مفتوحاً حتى ذلك الحين`
const told = (claim: string, edtf: string): ToldTime => ({
  ...{ claim, edtf, basis: "said", report: "r1", version: STORED.version },
  ...{ published: "2031-03-02", quote: QUOTE },
})
const council = { entity: "org:council", name: "Regional Council" }
const CLOCK: Clock = {
  ...{ id: "k1", type: "ultimatum", name: null, area: null, terms: [], phase: "running", left: 5, since: null },
  parties: [{ entity: null, name: "عصابات الجبل" }],
  start: told("o1", "2031-03-02T21:30+03:00"),
  deadline: told("o2", "2031-03-04"),
  extended: [told("o3", "2031-03"), told("o4", "2031-03-05T09:00")],
  followed: [],
  steps: [{ ...told("o2", "2031-03-04"), status: "announced", by: council, blamed: null }],
}
const view: StoryView = { ...VIEW, clocks: [CLOCK] }
const archive: Archive = { ...ARCHIVE, story: async () => view }
const QUESTION: Question = {
  ...{
    id: "s1",
    text: null,
    language: "en",
    reviewed: false,
    page: null,
    about: [],
    narrowing: { filters: {}, since: null, beside: null },
  },
  asOf: { at: null, clock: "published" },
}
const ASKED = new URL("http://desk.example/api/deadlines.ics")
const calendar = (language: "ar" | "en" = "en") => storyDeadlines(archive, { ...QUESTION, language }, ASKED)

const entries = (text: string) =>
  Object.values(ical.sync.parseICS(text)).flatMap(entry => (entry?.type === "VEVENT" ? [entry] : []))
const words = (value: unknown): string =>
  (typeof value === "string" ? value : String((value as { val: string }).val)).replaceAll(/[\u2068\u2069]/g, "")

describe("a calendar of deadlines", () => {
  it("has what is told to the day or closer, each in its own zone", async () => {
    const found = entries(await calendar())
    expect(found.map(({ uid }) => uid.split(":").slice(3, 5).join(" "))).toEqual([
      "o1 start",
      "o2 deadline",
      "o4 extension",
    ])
    const [start, deadline, later] = found
    expect(start?.start.toISOString()).toBe("2031-03-02T18:30:00.000Z")
    expect(deadline?.datetype).toBe("date")
    expect([deadline?.start.getFullYear(), deadline?.start.getMonth(), deadline?.start.getDate()]).toEqual([2031, 2, 4])
    expect([later?.datetype, later?.start.getHours()]).toEqual(["date-time", 9])
  })

  it("says whose it is first, and gives the words, names covered", async () => {
    const [start, deadline] = entries(await calendar())
    expect(words(deadline?.summary)).toBe("Regional Council: ultimatum until 2031-03-04, “عصابات الجبل”")
    expect(words(start?.summary)).toMatch(/^الميزان: ultimatum from 2031-03-02T21:30\+03:00/)
    const hidden = NAME.replace(/\S/g, "█")
    expect(words(deadline?.description)).toContain(QUOTE.replace(NAME, hidden))
    expect(words(deadline?.description)).toContain("Regional Council · الميزان · 2031-03-02")
    expect(deadline?.url).toBe("http://desk.example/claim/o2")
  })

  it("is told in the language asked for", async () => {
    const [, deadline] = entries(await calendar("ar"))
    expect(words(deadline?.summary)).toContain("مهلة")
    expect(words(deadline?.summary)).toContain("«عصابات الجبل»")
  })

  it("folds lines at 75 octets, between letters", async () => {
    const text = await calendar()
    const lines = text.split("\r\n")
    expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n\ufffd]/)
    expect(folded(`X:${"ت".repeat(80)}😀`).replaceAll(/\r\n /g, "")).toBe(`X:${"ت".repeat(80)}😀\r\n`)
  })

  it("gathers the stories of the archive, or of a search, and is the same twice", async () => {
    const all = await deadlines(archive, QUESTION, ASKED)
    expect(entries(all)).toHaveLength(3)
    expect(await deadlines(archive, QUESTION, ASKED)).toBe(all)
    expect(entries(await deadlines(archive, { ...QUESTION, text: "nothing" }, ASKED))).toHaveLength(0)
  })
})

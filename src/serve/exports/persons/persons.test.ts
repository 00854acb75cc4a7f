import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { FigureClaim, Metric, Person } from "../../../model/claim.ts"
import type { StoryView } from "../../../model/story.ts"
import { CLAIMS, VIEW } from "../../invented.ts"
import { type Listening, listen } from "../../listen.ts"
import { ARCHIVE } from "../../trial-archive.ts"
import { personsIn } from "./persons.ts"

const [TOLL] = CLAIMS as readonly [FigureClaim]

interface Told {
  readonly name: string
  readonly age?: number
  readonly metric?: Metric
  readonly population?: FigureClaim["population"]
  readonly place?: string
  readonly quote?: string
}

/** A story whose claims each name one person. */
const naming = (...told: readonly Told[]): StoryView => ({
  ...VIEW,
  claims: told.map(
    ({ name, age = null, metric = "killed", population = "people", place = "حي الزيتون", quote }, at) => {
      const words = quote ?? `قتل ${name}`
      const evidence = { start: at * 100, end: at * 100 + words.length, quote: words }
      const from = evidence.start + words.indexOf(name)
      const person: Person = {
        name,
        age,
        sex: null,
        role: null,
        evidence: { start: from, end: from + name.length, quote: name },
      }
      const where = { text: place, entity: null, precision: null, evidence }
      const claim: FigureClaim = { ...TOLL, id: `p${at}`, metric, population, where, people: [person], evidence }
      return {
        claim,
        seq: at,
        report: `r${at}`,
        version: `r${at}@0`,
        outlet: "الميزان",
        published: null,
        recorded: "2031-03-03T00:00:00.000Z",
      }
    },
  ),
})

const listed = (...told: readonly Told[]): readonly string[] =>
  personsIn(naming(...told)).map(({ name, named }) => `${name} ${named.map(({ claim }) => claim).join("+")}`)

describe("the recorder's list", () => {
  it("takes one full name at one place for one person, in any spelling, and says why", () => {
    const [person, ...none] = personsIn(naming({ name: "أحمد الكرمي", age: 40 }, { name: "احمد الكرمي" }))
    expect(none).toEqual([])
    expect(person?.named.map(({ report }) => report)).toEqual(["r0", "r1"])
    expect(person?.because).toEqual({ name: "أحمد الكرمي", place: "حي الزيتون" })
  })

  it("keeps two apart at two places, without a place, and by one word alone", () => {
    expect(listed({ name: "أحمد الكرمي" }, { name: "أحمد الكرمي", place: "حي الميناء" })).toHaveLength(2)
    expect(listed({ name: "أبو رامز" }, { name: "أبو سامر" })).toHaveLength(2)
    expect(listed({ name: "رامز" }, { name: "رامز" })).toHaveLength(2)
  })

  it("never holds minors, by age or by how they are counted, wherever else they are named", () => {
    expect(listed({ name: "سلمى الكرمي", age: 17 }, { name: "سلمى الكرمي" })).toEqual([])
    expect(listed({ name: "سلمى الكرمي", population: "children" })).toEqual([])
    expect(listed({ name: "سلمى الكرمي", age: 18 })).toHaveLength(1)
  })

  it("never holds who is detained, abducted or released, and nothing but the killed, injured and missing", () => {
    for (const metric of ["detained", "abducted", "released", "displaced"] as const)
      expect(listed({ name: "سامر الكرمي", metric })).toEqual([])
    expect(listed({ name: "سامر الكرمي" }, { name: "سامر الكرمي", metric: "detained" })).toEqual([])
    expect(listed({ name: "سامر الكرمي", metric: "missing" }, { name: "سامر العلي", metric: "injured" })).toHaveLength(
      2,
    )
  })

  it("covers in the words of others who is not listed", () => {
    const told = personsIn(
      naming({ name: "أحمد الكرمي", quote: "قتل أحمد الكرمي وابنته سلمى الكرمي" }, { name: "سلمى الكرمي", age: 7 }),
    )
    expect(told.map(({ named }) => named.map(({ quote }) => quote))).toEqual([["قتل أحمد الكرمي وابنته ████ ██████"]])
  })
})

describe("who may read it", () => {
  const NAME = "أحمد الكرمي"
  const archive = { ...ARCHIVE, story: async () => naming({ name: NAME, age: 40 }) }
  const options = { host: "127.0.0.1", port: 0, version: "0", pages: null, report: () => {} } as const
  const PATHS = ["/api/stories/s1/persons", "/api/stories/s1/persons.csv"]
  let open: Listening
  let guarded: Listening
  let withNames: Listening
  beforeAll(async () => {
    open = await listen(archive, { ...options, token: null })
    guarded = await listen(archive, { ...options, token: "the desk" })
    withNames = await listen(archive, { ...options, token: "the desk", recorder: "the names" })
  })
  afterAll(() => Promise.all([open, guarded, withNames].map(({ close }) => close())))

  const asked = async ({ address }: Listening, path: string, token?: string) => {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const response = await fetch(address + path, { headers })
    const body = await response.text()
    return [response.status, body.includes(NAME)]
  }

  it.each(PATHS)("%s: whoever shows the token for names, and nobody else", async path => {
    expect(await asked(open, path)).toEqual([403, false])
    expect(await asked(guarded, path, "the desk")).toEqual([403, false])
    expect(await asked(withNames, path)).toEqual([401, false])
    expect(await asked(withNames, path, "the desk")).toEqual([403, false])
    expect(await asked(withNames, path, "the names")).toEqual([200, true])
    expect(await asked(withNames, "/api/stories/s1", "the names")).toEqual([200, false])
  })
})

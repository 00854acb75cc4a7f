import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { isFigure } from "../../model/claim.ts"
import type { ReportInStory, StoryView } from "../../model/story.ts"
import { asking, knowing, member, type Told } from "./invented.ts"
import { viewStory } from "./view.ts"

const FOLDER = "../shared/acceptance/seeds-figures"

interface Annotated {
  readonly metric: string | readonly string[]
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: string
  readonly population?: string | readonly string[]
  readonly object?: string
  readonly claimant: string | null | readonly (string | null)[]
  readonly via: readonly string[]
  readonly blamed: string | null
  readonly when: string | null | readonly string[]
  readonly where: string | null
  readonly status: NonNullable<Told["status"]>
  readonly part: boolean
  readonly optional?: boolean
}

/** What linking makes of the names that the annotations hold; the rest stays words. */
const LINKED: readonly (readonly [words: RegExp, entity: string])[] = [
  [/قسد|قوات سوريا الديم/u, "org:sdf"],
  [/سانا/u, "org:sana"],
  [/الفصائل التابعة|^الجيش السوري/u, "org:syrian-army"],
  [/المحمد/u, "person:1"],
]

const linked = (words: string): string => {
  const found = LINKED.find(([pattern]) => pattern.test(words))
  return found === undefined ? words : `${found[1]} ${words}`
}

const one = <T>(value: T | readonly T[]): T => (Array.isArray(value) ? (value as readonly T[])[0] : value) as T

const told = (claim: Annotated, at: number): Told => {
  const [by, when] = [one<string | null>(claim.claimant), one<string | null>(claim.when)]
  const stated =
    claim.max === null
      ? `over ${claim.min}`
      : claim.qualifier === "exact"
        ? (claim.min ?? 0)
        : `${claim.qualifier} ${claim.min} ${claim.max} كلمة`
  return {
    metric: one(claim.metric) as NonNullable<Told["metric"]>,
    value: stated,
    part: claim.part,
    status: claim.status,
    via: claim.via.map(linked),
    at: at * 400,
    // What the text says of a running total ("rose to"), which the annotations do not hold.
    counts: [9, 1].includes(claim.min ?? 0) && one(claim.metric) === "injured" ? "incident" : "campaign",
    ...(claim.population === undefined ? {} : { population: one(claim.population) as NonNullable<Told["population"]> }),
    ...(claim.object === undefined ? {} : { object: claim.object }),
    ...(by === null ? {} : { by: linked(by), ...(by.includes("المحمد") ? { role: "مدير إعلام صحة حلب" } : {}) }),
    ...(claim.blamed === null ? {} : { blamed: linked(claim.blamed) }),
    ...(when === null ? {} : { when }),
    ...(claim.where === null ? {} : { where: claim.where }),
  }
}

const annotated = (id: string, seq: number): ReportInStory => {
  const { date, claims } = JSON.parse(readFileSync(`${FOLDER}/${id}.json`, "utf8")) as {
    date: string
    claims: readonly Annotated[]
  }
  return member(id, seq, date, claims.filter(claim => claim.optional !== true).map(told))
}

const SIDES = { "org:sdf": "sdf", "org:syrian-army": "government", "org:sana": "government" }

const view = (): StoryView => {
  const found = viewStory(
    ["001", "002", "003", "004"].map((id, i) => annotated(id, i + 1)),
    asking(knowing(SIDES)),
  )
  if (found === null) throw new Error("no view")
  return found
}

const present = existsSync(FOLDER)

describe.skipIf(!present)(`a real story, as annotated in ${FOLDER}${present ? "" : " (not there: skipped)"}`, () => {
  const stepsOf = (seen: StoryView, metric: string) =>
    seen.series
      .filter(({ question }) => question === `campaign/${metric}/people`)
      .map(({ steps }) => steps.map(({ value, step, report }) => `${report} ${value.min} ${step}`))
  const relationsOf = (seen: StoryView, metric: string) => {
    const count = new Map(seen.claims.map(({ claim }) => [claim.id, isFigure(claim) ? claim.value.min : null]))
    return seen.relations
      .filter(({ question }) => question.includes(metric))
      .map(
        ({ a, b, kind, differs }) =>
          `${[count.get(a), count.get(b)].toSorted((x, y) => (x ?? 0) - (y ?? 0)).join(" ")} ${kind}: ${differs.join(", ")}`,
      )
  }

  it("shows the two sides' tolls as counterparts, never as a conflict", () => {
    const seen = view()
    expect(relationsOf(seen, "killed")).toEqual([
      expect.stringMatching(/^9 12 counterpart: blamed/),
      expect.stringMatching(/^12 23 counterpart: blamed/),
    ])
    expect(relationsOf(seen, "campaign/injured")).toEqual([
      expect.stringMatching(/^55 64 counterpart: blamed/),
      expect.stringMatching(/^64 104 counterpart: blamed/),
    ])
  })

  it("takes the unattributed 9 and 55 for no new witness of the health authority's", () => {
    const steps = view().series.flatMap(series => series.steps)
    for (const [question, count] of [
      ["killed", 9],
      ["injured", 55],
    ] as const) {
      const step = steps.find(({ value, quote }) => value.min === count && quote.startsWith(question))
      expect(step?.witnesses).toBe(1)
      expect(step?.origins[0]?.reports).toEqual(["001", "004"])
      expect(step?.origins[0]?.claims).toHaveLength(2)
      expect(step?.origins[0]?.why).toEqual([expect.stringContaining("no new witness")])
    }
  })

  it("types the steps of each claimant's series", () => {
    const seen = view()
    expect(stepsOf(seen, "killed")).toEqual([
      ["001 9 first", "002 23 rise"],
      ["003 8 first", "001 12 order unknown"],
    ])
    expect(stepsOf(seen, "injured")).toEqual([
      ["001 55 first", "002 104 rise"],
      ["003 57 first", "001 64 order unknown"],
    ])
    expect(
      seen.series
        .find(({ question }) => question === "campaign/defected/fighters")
        ?.steps.map(({ value, step }) => [value.min, step]),
    ).toEqual([
      [20, "first"],
      [100, "rise"],
    ])
  })

  it("sets three bodies' displaced beside each other as not comparable", () => {
    expect(relationsOf(view(), "displaced")).toEqual([
      expect.stringMatching(/^46000 165000 not comparable: .*when.*claimant/),
      expect.stringMatching(/^46000 159000 not comparable: .*when.*claimant/),
      expect.stringMatching(/^159000 165000 not comparable: .*where.*when.*claimant/),
    ])
  })

  it("tells parts under their whole and one episode apart from the campaign", () => {
    const seen = view()
    const killed = seen.rows.find(({ question }) => question === "campaign/killed/people")
    expect(killed?.parts.map(({ population, value }) => [population, value.min])).toEqual([
      ["children", 1],
      ["women", 4],
    ])
    expect(
      seen.rows
        .filter(({ question }) => question.startsWith("incident/injured"))
        .map(({ population, cells }) => [population, cells[0]?.value.min])
        .toSorted(),
    ).toEqual([
      ["medics", 1],
      ["people", 9],
    ])
  })
})

import { describe, expect, it } from "vitest"
import { type Asked, type Told, tellDays, tellStatement } from "./tell.ts"

const said = (n: number): Told => ({ min: n, max: n, qualifier: "exact", word: null })
const KILLED: Asked = { metric: "killed", population: "people", object: null }
const ABOUT: Told = { min: 159_000, max: 159_000, qualifier: "about", word: null }
const OVER: Told = { min: 2, max: null, qualifier: "over", word: null }
const RANGE: Told = { min: 5, max: 7, qualifier: "range", word: null }
const VAGUE: Told = { min: 20, max: 99, qualifier: "vague", word: "dozens" }

describe("a count with what it counts", () => {
  const told = (value: Told | number, more: Partial<Asked> = {}) =>
    (["ar", "en"] as const).map(language =>
      tellStatement(
        { kind: "figure", ...KILLED, ...more, value: typeof value === "number" ? said(value) : value },
        language,
      ),
    )

  it.each([
    [1, "قتيل واحد", "1 killed"],
    [2, "قتيلان", "2 killed"],
    [9, "9 قتلى", "9 killed"],
    [23, "23 قتيلاً", "23 killed"],
    [400, "400 قتيل", "400 killed"],
  ] as const)("of %s stands in the form that the number asks for", (n, ar, en) => expect(told(n)).toEqual([ar, en]))

  it("says whom in the number that there are", () => {
    expect(told(1, { population: "children" })).toEqual(["قتيل واحد · طفل", "1 killed · child"])
    expect(told(2, { population: "civilians" })).toEqual(["قتيلان · مدنيان", "2 killed · civilians"])
    expect(told(9, { population: "civilians" })).toEqual(["9 قتلى · مدنيون", "9 killed · civilians"])
  })

  it("says of things what became of them", () => {
    const destroyed = { metric: "destroyed", population: null, object: "vehicle" }
    expect(told(1, destroyed)).toEqual(["تدمير آلية واحدة", "1 vehicle destroyed"])
    expect(told(2, destroyed)).toEqual(["تدمير آليتين", "2 vehicles destroyed"])
    expect(told(30, destroyed)).toEqual(["تدمير 30 آلية", "30 vehicles destroyed"])
    expect(told(300, { metric: "displaced", population: null, object: "household" })).toEqual([
      "نزوح 300 أسرة",
      "300 households displaced",
    ])
    expect(told(1, { metric: "shelters", population: null, object: "shelter" })).toEqual([
      "مركز إيواء واحد افتُتح",
      "1 shelter opened",
    ])
  })

  it("keeps what is said about the number, and a vague word as it is", () => {
    expect(told(ABOUT, { metric: "displaced" })).toEqual(["نحو 159,000 نازح", "about 159,000 displaced"])
    expect(told(OVER)).toEqual(["أكثر من 2 قتيل", "more than 2 killed"])
    expect(told(RANGE)).toEqual(["من 5 إلى 7 قتلى", "5 to 7 killed"])
    expect(told(VAGUE)).toEqual(["«dozens» قتلى · أشخاص", "“dozens” killed · people"])
  })
})

describe("the days of a value", () => {
  const days = (published: string | null, said: string | null, when: string | null) =>
    (["ar", "en"] as const).map(language => tellDays({ published, said, when }, language, edtf => edtf).join(", "))
  const [REPORT, SAID, HAPPENED] = ["2031-03-05", "2031-03-03", "2031-03-01/2031-03-02"]

  it.each([
    [
      REPORT,
      SAID,
      HAPPENED,
      `قيل في ${SAID}, نُشر في ${REPORT}, عن ${HAPPENED}`,
      `said on ${SAID}, reported on ${REPORT}, for ${HAPPENED}`,
    ],
    [REPORT, null, HAPPENED, `${REPORT}, عن ${HAPPENED}`, `${REPORT}, for ${HAPPENED}`],
    [`${SAID}T08:00:00Z`, SAID, SAID, `قيل في ${SAID}`, `said on ${SAID}`],
    [REPORT, null, REPORT, REPORT, REPORT],
    [null, null, SAID, `بلا تاريخ, عن ${SAID}`, `no date, for ${SAID}`],
  ] as const)("%s, %s, %s: each that the one before does not say", (published, said, when, ar, en) =>
    expect(days(published, said, when)).toEqual([ar, en]),
  )
})

import { describe, expect, it } from "vitest"
import { asking, knowing, member, type Told } from "./invented.ts"
import { viewStory } from "./view.ts"

const KNOWN = knowing({ "org:north": "north", "org:south": "south" })
const SIDES = {
  ...KNOWN,
  sideOfOffice: (office: string) => (/الشمال/.test(office) ? "north" : /الجنوب/.test(office) ? "south" : null),
}

/** A person whom the lexicon does not know: the same name is the same id. */
const idOf = (name: string): string =>
  `person:${[...name]
    .reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 40, 7)
    .toString(16)
    .padStart(12, "0")}`

/** "name, office" or an office alone, whose value is told on a day of March. */
interface Spoken {
  readonly who: string
  readonly day?: number
  readonly value?: number
}

const told = ({ who, value = 9 }: Spoken): Told => {
  const [name = "", role] = who.split("، ")
  const person = role !== undefined || /^«/.test(name)
  const words = name.replace(/[«»]/g, "")
  return { value, by: person ? `${idOf(words)} ${words}` : words, ...(role ? { role } : {}), when: "2031-02-27" }
}

const viewOf = (...spoken: readonly Spoken[]) =>
  viewStory(
    spoken.map((each, i) =>
      member(`r${i}`, i + 1, `2031-03-${String(each.day ?? i + 1).padStart(2, "0")}`, [told(each)]),
    ),
    asking(SIDES),
  )

/** Without the marks that part names of either direction from a sentence. */
const plain = (words: string): string => words.replace(/[\u2068\u2069]/g, "")

/** Which reports speak for one claimant: "r0 r1" and "r2" are two. */
const voices = (...spoken: readonly (Spoken | string)[]): readonly string[] =>
  (
    viewOf(
      ...spoken.map((each, i) => (typeof each === "string" ? { who: each, value: 9 + i } : { value: 9 + i, ...each })),
    )?.series ?? []
  )
    .map(({ steps }) =>
      steps
        .map(({ report }) => report)
        .toSorted()
        .join(" "),
    )
    .toSorted()

describe("one person under several names", () => {
  it.each([
    ["the same name with the same office", ["سامر النجار، مدير مشفى الوادي", "سامر النجار، مدير مشفى الوادي"]],
    ["the same name once without an office", ["سامر النجار، مدير مشفى الوادي", "«سامر النجار»"]],
    [
      "an office told at greater length",
      ["سامر النجار، مدير مشفى الوادي", "سامر النجار، مدير مشفى الوادي الوطني الدكتور"],
    ],
    ["a name with the father's in it", ["سامر النجار، مدير مشفى الوادي", "سامر بن محمد النجار، مدير مشفى الوادي"]],
    ["the family name with the same office", ["سامر النجار، مدير مشفى الوادي", "النجار، مدير مشفى الوادي"]],
    ["an office spelled with a letter more", ["سامر النجار، قائد شرطة لافايت", "سامر النجار، قائد شرطة لافاييت"]],
    [
      "an office with another word attached to what it is of",
      ["سامر النجار، الناطق الإعلامي لشرطة الوادي الرائد", "سامر النجار، الناطق الإعلامي بشرطة الوادي الرائد"],
    ],
    ["an office that he holds no more, later", ["سامر النجار، محافظ السدرة", "سامر النجار، محافظ السدرة السابق"]],
    [
      "a name of three parts with one post of what is told otherwise",
      ["سامر فارس النجار، الناطق باسم فرع الهيئة في المنطقة", "سامر فارس النجار، الناطق باسم فرع الهيئة بالسدرة"],
    ],
    ["two posts that one may hold", ["سامر النجار، رئيس نقابة الأطباء", "سامر النجار، عضو المجلس المحلي"]],
  ])("%s", (_, names) => expect(voices(...names)).toEqual(["r0 r1"]))
})

describe("two persons of one name", () => {
  it.each([
    ["one post at two places", ["سامر النجار، مدير مشفى الوادي", "سامر النجار، مدير مشفى المرسى"]],
    ["offices of two sides", ["سامر النجار، قائد جيش الشمال", "سامر النجار، المتحدث باسم جبهة الجنوب"]],
    ["in office after the other had left it", ["سامر النجار، محافظ السدرة السابق", "سامر النجار، محافظ السدرة"]],
    [
      "a family name with offices that have nothing in common",
      ["النجار، مدير مشفى الوادي", "النجار، رئيس غرفة التجارة"],
    ],
    ["a family name with two ranks", ["النجار، العقيد", "النجار، اللواء"]],
    ["a family name with another's office", ["سامر النجار، مدير مشفى الوادي", "النجار، رئيس غرفة التجارة"]],
  ])("%s", (_, names) => expect(voices(...names)).toEqual(["r0", "r1"]))

  it("have keys of their own, the same for every question", () => {
    const keys = viewOf(
      { who: "سامر النجار، مدير مشفى الوادي" },
      { who: "سامر النجار، مدير مشفى المرسى", value: 12 },
    )?.series.map(({ claimant }) => claimant.key)
    expect(new Set(keys).size).toBe(2)
  })

  it("are no one voice among who speaks", () => {
    const sources = viewOf(
      { who: "سامر النجار، مدير مشفى الوادي" },
      { who: "سامر النجار، مدير مشفى المرسى", value: 12 },
    )?.sources
    expect(sources?.map(({ reports }) => reports).toSorted()).toEqual([["r0"], ["r1"]])
  })

  it("are one where one report tells both offices", () => {
    const both = member("r0", 1, "2031-03-01", [
      told({ who: "سامر النجار، مدير مشفى الوادي" }),
      { ...told({ who: "سامر النجار، مدير مشفى المرسى", value: 12 }), metric: "injured" },
    ])
    const view = viewStory([both], asking(SIDES))
    expect(new Set(view?.series.map(({ claimant }) => claimant.key)).size).toBe(1)
  })
})

describe("a name in another script where two bear it", () => {
  const [WADI, MARSA] = ["سامر النجار، مدير مشفى الوادي", "سامر النجار، مدير مشفى المرسى"]
  it("is neither of them where no office tells", () =>
    expect(voices(WADI, MARSA, "«Samer al-Najjar»")).toEqual(["r0", "r1", "r2"]))
  it("is the one whose office has a name in common", () =>
    expect(voices(WADI, MARSA, "«Samer al-Najjar»، director of the Marsa hospital")).toEqual(["r0", "r1 r2"]))
  it("is the only one who bears it", () => expect(voices(WADI, "«Samer al-Najjar»")).toEqual(["r0 r1"]))
})

describe("a name without an office where two bear it", () => {
  const [WADI, MARSA] = ["سامر النجار، مدير مشفى الوادي", "سامر النجار، مدير مشفى المرسى"]
  it.each([
    ["is the one spoken of nearest in time", [1, 10, 11], ["r0", "r1 r2"]],
    ["is the one spoken of nearest in time, before or after", [1, 20, 3], ["r0 r2", "r1"]],
    ["is neither of two as near", [1, 3, 2], ["r0", "r1", "r2"]],
  ] as const)("%s", (_, days, expected) => {
    const names = [WADI, MARSA, "«سامر النجار»"]
    expect(voices(...names.map((who, i) => ({ who, day: days[i] ?? 1 })))).toEqual(expected)
  })
})

describe("who is known by his office alone", () => {
  const MINISTER = "سامر النجار، وزير الصحة"
  it.each([
    ["its holder of that time", [MINISTER, "وزير الصحة"], ["r0 r1"]],
    ["its holder named later", ["وزير الصحة", MINISTER], ["r0 r1"]],
    ["no deputy", ["سامر النجار، نائب وزير الصحة", "وزير الصحة"], ["r0", "r1"]],
    ["no former holder", ["سامر النجار، وزير الصحة السابق", "وزير الصحة"], ["r0", "r1"]],
    ["the holder of no other office", ["سامر النجار، وزير الصحة", "وزير التعليم"], ["r0", "r1"]],
    ["no spokesman of the holder", ["سامر النجار، المتحدث باسم وزير الصحة", "وزير الصحة"], ["r0", "r1"]],
  ] as const)("is %s", (_, names, expected) => expect(voices(...names)).toEqual(expected))

  it("is the holder nearest in time, and two holders stay two", () => {
    expect(
      voices(
        { who: MINISTER, day: 1 },
        { who: "وزير الصحة", day: 2 },
        { who: "وزير الصحة", day: 20 },
        { who: "ليلى الخطيب، وزير الصحة", day: 21 },
      ),
    ).toEqual(["r0 r1", "r2 r3"])
  })

  it("is nobody of two holders as near", () => {
    expect(
      voices({ who: MINISTER, day: 1 }, { who: "وزير الصحة", day: 2 }, { who: "ليلى الخطيب، وزير الصحة", day: 3 }),
    ).toEqual(["r0", "r1", "r2"])
  })

  it("is not the one who held it in another season", () => {
    const view = viewStory(
      [
        member("r0", 1, "2030-03-01", [told({ who: MINISTER })]),
        member("r1", 2, "2031-03-01", [told({ who: "وزير الصحة", value: 12 })]),
      ],
      asking(SIDES),
    )
    expect(view?.series.length).toBe(2)
  })

  it("is called by the office, and says why he is one", () => {
    const view = viewOf({ who: MINISTER }, { who: "وزير الصحة", value: 12 })
    expect(view?.sources.map(({ why }) => why.map(plain))).toEqual([
      ["“وزير الصحة” (r1) is taken for “سامر النجار” (r0): an office, and who is named as its holder at that time"],
    ])
  })

  it("speaks for the ministry as before", () => {
    expect(voices("وزارة الصحة في الوادي", "سامر النجار، المتحدث باسم وزارة الصحة في الوادي")).toEqual(["r0 r1"])
  })
})

describe("why two names are one", () => {
  const why = (...names: readonly string[]) =>
    viewOf(...names.map((who, i) => ({ who, value: 9 + i })))?.sources.flatMap(source => source.why.map(plain))
  it("is told for every name that differs", () => {
    expect(why("سامر النجار، مدير مشفى الوادي", "النجار، مدير مشفى الوادي")).toEqual([
      "“النجار” (r1) is taken for “سامر النجار” (r0): a shorter name within the longer, and one office",
    ])
    expect(why("سامر النجار، مدير مشفى الوادي", "سامر بن محمد النجار، مدير مشفى الوادي")).toEqual([
      "“سامر بن محمد النجار” (r1) is taken for “سامر النجار” (r0): a shorter name within the longer, and one office",
    ])
  })
})

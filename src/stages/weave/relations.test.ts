import { describe, expect, it } from "vitest"
import { asking, knowing, member, type Told } from "./invented.ts"
import { viewStory } from "./view.ts"

const NAMES: Readonly<Record<string, { readonly en: string; readonly ar: string }>> = {
  "org:north": { en: "Northern army", ar: "جيش الشمال" },
}
const KNOWN = {
  ...knowing({ "org:north": "north", "org:south": "south" }, { "place:oldtown": ["place:port"] }),
  nameOf: (entity: string, language: "ar" | "en") => NAMES[entity]?.[language] ?? null,
}

/** How the figures of two reports stand to each other, in words; isolates are left out. */
const whys = (language: "ar" | "en", a: Told, b: Told, days = ["2031-03-01", "2031-03-01"]): readonly string[] => {
  const members = [a, b].map((told, i) => member(`r${i}`, i + 1, days[i] ?? "", [told]))
  const view = viewStory(members, { ...asking(KNOWN), language })
  return (view?.relations ?? []).map(({ why }) => why.replaceAll(/[\u2068\u2069]/g, ""))
}

const NORTH = { by: "org:north the Northern gangs" }
const UN = { by: "org:un UN office" }
const BLAMES_NORTH = { blamed: "org:north the Northern gangs" }
const BLAMES_SOUTH = { blamed: "org:south the southern hordes" }
const OLD_TOWN = { where: "place:oldtown Old Town" }
const HARBOUR = { where: "place:harbour Harbour" }

interface Case {
  readonly what: string
  readonly a: Told
  readonly b: Told
  readonly days?: readonly [string, string]
  readonly en: string
  readonly ar: string
}

const CASES: readonly Case[] = [
  {
    what: "other fire: names are neutral, or quoted where there is none",
    a: { value: 9, ...NORTH, ...BLAMES_SOUTH },
    b: { value: 12, ...UN, ...BLAMES_NORTH },
    en: "one blames “the southern hordes”, the other Northern army",
    ar: "أحدهما يتهم «the southern hordes» والآخر يتهم جيش الشمال",
  },
  {
    what: "other fire and another day: the day is said, the blame once",
    a: { value: 9, ...NORTH, ...BLAMES_SOUTH },
    b: { value: 12, ...UN, ...BLAMES_NORTH },
    days: ["2031-03-01", "2031-03-03"],
    en: "one blames “the southern hordes”, the other Northern army; they differ in when",
    ar: "أحدهما يتهم «the southern hordes» والآخر يتهم جيش الشمال؛ يختلفان في الزمان",
  },
  {
    what: "other places",
    a: { value: 9, ...NORTH, ...OLD_TOWN },
    b: { value: 12, ...UN, ...HARBOUR },
    en: "the victims are of other places",
    ar: "الضحايا في أماكن أخرى",
  },
  {
    what: "a conflict",
    a: { value: 9, ...NORTH, ...OLD_TOWN },
    b: { value: 14, ...UN, ...OLD_TOWN },
    en: "one question, one blame, one place and time",
    ar: "السؤال واحد، والمتهم والمكان والزمان كذلك",
  },
  {
    what: "a denial",
    a: { value: 9, ...NORTH },
    b: { value: 9, ...UN, status: "denied" },
    en: "one asserts it, the other denies it",
    ar: "أحدهما يثبت ذلك والآخر ينفيه",
  },
  {
    what: "not comparable: every difference in words, once",
    a: { metric: "displaced", value: 9000, ...NORTH, ...BLAMES_SOUTH },
    b: { metric: "displaced", value: 15000, ...UN },
    days: ["2031-03-01", "2031-03-03"],
    en: "they differ in who is blamed, when, and who says it",
    ar: "يختلفان في الجهة المتهمة والزمان وصاحب القول",
  },
]

describe("how two figures stand to each other is said in the language asked for", () => {
  for (const { what, a, b, days, en, ar } of CASES)
    it(what, () => {
      expect(whys("en", a, b, days && [...days])).toEqual([en])
      expect(whys("ar", a, b, days && [...days])).toEqual([ar])
    })
})

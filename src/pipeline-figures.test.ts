import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { readCases } from "./languages/case-file.ts"
import type { FigureClaim, Value } from "./model/claim.ts"
import type { Note } from "./model/note.ts"
import { extractAll } from "./pipeline.ts"
import { claimsOf, reader, report } from "./trial-cases.ts"

const FOLDER = new URL("../cases/figures/", import.meta.url)

const figuresOf = (text: string, language = "ar", published = "2024-05-10"): readonly FigureClaim[] =>
  claimsOf(text, language, published).filter(claim => claim.kind === "figure")

const amount = ({ min, max, qualifier }: Value): string => {
  if (qualifier === "range") return `${min}..${max}`
  if (qualifier === "vague") return `vague ${min}..${max}`
  return qualifier === "exact" ? String(min) : `${qualifier} ${min ?? max}`
}

const show = ({ metric, population, object, value, part, status }: FigureClaim): string =>
  [metric, object ?? population, amount(value), part ? "part" : "", status === "asserted" ? "" : status]
    .filter(Boolean)
    .join(" ")

describe.each(["ar", "en", "tr"])("figures of a sentence: %s", language => {
  const cases = readCases(`figures/${language}.txt`, readFileSync(new URL(`${language}.txt`, FOLDER), "utf8"))
  test.each(cases.filter(it => !it.open))("$at $phrase", ({ phrase, values, now }) => {
    expect(figuresOf(phrase, language, now ?? undefined).map(show)).toEqual(values)
  })
})

describe("where each figure was, by the words alone", () => {
  const cases = readCases("places/en.txt", readFileSync(new URL("../cases/places/en.txt", import.meta.url), "utf8"))
  test.each(cases.filter(it => !it.open))("$at $phrase", ({ phrase, values, now }) => {
    expect(figuresOf(phrase, "en", now ?? undefined).map(({ where }) => where?.text ?? "-")).toEqual(values)
  })
})

describe.each(["ar", "en"])("whom the words blame: %s", language => {
  const at = `blamed/${language}.txt`
  const cases = readCases(at, readFileSync(new URL(`../cases/${at}`, import.meta.url), "utf8"))
  test.each(cases.filter(it => !it.open))("$at $phrase", ({ phrase, values: [value], now }) => {
    expect(figuresOf(phrase, language, now ?? undefined)[0]?.blamed?.text ?? "nobody").toBe(value)
  })

  test.each([
    "Twelve men were arrested by the army after seven soldiers were killed in an ambush.",
    "Over 5,000 people were arrested by police following an attack in which seven soldiers were killed.",
  ])("who arrested some killed nobody in what came before: %s", text => {
    expect(figuresOf(text, "en").map(({ blamed }) => blamed === null)).toEqual([false, true])
  })
})

describe.each(["ar", "en"])("when each figure was, by the words alone: %s", language => {
  const file = new URL(`../cases/moments/${language}.txt`, import.meta.url)
  const cases = readCases(`moments/${language}.txt`, readFileSync(file, "utf8"))
  test.each(cases.filter(it => !it.open))("$at $phrase", ({ phrase, values, now }) => {
    expect(figuresOf(phrase, language, now ?? undefined).map(({ when }) => when?.edtf ?? "-")).toEqual(values)
  })
})

describe("the day of a dateline is no event's", () => {
  test.each([
    [
      "SAREL, 9 May 2024 – The council condemns the bombing of the market on 7 May. Nine people were killed.",
      "2024-05-07",
    ],
    ["Velmar / Sarel, 9 May (Osk News) - Nine people were killed on Tuesday.", "2024-05-07"],
    ["On the road to Velmar, nine people were killed on 7 May - four of them women.", "2024-05-07"],
    ["On 7 May, nine people were killed - four of them women.", "2024-05-07"],
  ])("%s", (text, day) => {
    expect(figuresOf(text, "en")[0]?.when?.edtf).toBe(day)
  })
})

test("who is blamed is carried on by his own sentence, and not by what he is carried to", () => {
  const text =
    "Gunmen attacked Velmar on Monday, killing nine people. Ten people were wounded. Eleven people died in hospital. Twelve people were killed in the region that day."
  expect(figuresOf(text, "en").map(({ blamed }) => blamed?.text ?? null)).toEqual(["Gunmen", "Gunmen", "Gunmen", null])
})

test("a direction that is a part of a name", () => {
  const where = (text: string): string | undefined => figuresOf(text, "en")[0]?.where?.text
  expect(where("Three people were killed in North Darfur.")).toBe("North Darfur")
  expect(where("Five people died in South Sudan.")).toBe("South Sudan")
  expect(where("Five people died in northern Velmar.")).toBe("Velmar")
})

test("who only tells of an attack is not who did it", () => {
  const blamed = (text: string): string | undefined => figuresOf(text, "en")[0]?.blamed?.text
  expect(blamed("UNICEF said 31 people were killed in market shelling.")).toBeUndefined()
  expect(blamed("UNICEF: 31 killed in market shelling\n\nNine people were hurt on Monday.")).toBeUndefined()
  expect(blamed("Hezbollah fighters killed nine soldiers in Velmar, the army said.")).toBe("Hezbollah")
  expect(blamed("Nine people were killed in Velmar, according to a doctor quoted by Hezbollah.")).toBeUndefined()
  expect(blamed("Nine people were killed in a stampede triggered by Hezbollah.")).toBeUndefined()
  expect(blamed("Nine people were killed in Velmar, a town held by Hezbollah.")).toBeUndefined()
  expect(blamed("Nine people were killed in a raid staged by Hezbollah.")).toBe("Hezbollah")
})

test.each([
  ["An Israeli strike on Velmar killed nine people.", "Israel"],
  ["Nine people were killed in Hezbollah shelling in Velmar.", "Hezbollah"],
  ["Nine people were killed in an army air strike on Velmar.", "army"],
  ["Nine people were killed in strikes blamed on Hezbollah.", "Hezbollah"],
  ["Nine people died in a bombing claimed by Hezbollah.", "Hezbollah"],
  ["Nine people died in a shipwreck blamed on smugglers.", undefined],
  ["Nine people were killed in a hospital strike in Velmar.", undefined],
  ["Nine people were killed in heavy artillery shelling in Velmar.", undefined],
  ["Nine people were killed in an Israeli embassy fire.", undefined],
])("whose an attack is: %s", (text, blamed) => {
  expect(figuresOf(text, "en")[0]?.blamed?.text.replace(/^(the|an?) /i, "")).toBe(blamed)
})

test("whom those accuse who are named before", () => {
  const text = "قال الأهالي إن 5 قتلوا. واتهموا قوات النخبة بقتل 7 رعاة."
  expect(figuresOf(text).map(({ blamed }) => blamed?.text ?? null)).toEqual([null, "قوات النخبة"])
})

test("a list is whose sentence leads to it", () => {
  const text =
    "The regional council publishes the following figures, as of Monday:\n\n- Nine people were killed.\n- Two were hurt."
  expect(figuresOf(text, "en").map(({ attribution }) => attribution.claimant?.text)).toEqual([
    "regional council",
    "regional council",
  ])
})

test("a body whose sentence is followed by one of nobody's goes on to its next one", () => {
  const said = (text: string) => figuresOf(text, "en").map(({ attribution }) => attribution.claimant?.text)
  expect(
    said(
      "Nine people were hurt, the health directorate said. Two boats were seized. Four men were arrested, it added.",
    ),
  ).toEqual(["health directorate", "health directorate", "health directorate"])
  expect(said("Nine people were hurt, the health directorate said. Two boats were seized.")).toEqual([
    "health directorate",
    undefined,
  ])
})

describe("where and by whom", () => {
  const CASES: readonly (readonly [text: string, where: string | null, blamed: string | null])[] = [
    ["قتل 20 مدنيا في قصف مدفعي شنته قوات النخبة على مخيم النور بمدينة الوادي.", "مخيم النور", "قوات النخبة"],
    ["قتل 5 أشخاص في بلدة الزهرة على يد مسلحين.", "بلدة الزهرة", "مسلحين"],
    ["قتلت القوات الحكومية 12 مدنيا في قرية السدرة ونقل الجرحى إلى مستشفى العاصمة.", "قرية السدرة", "القوات الحكومية"],
    ["أعلن الجيش أنه قتل عشرات المسلحين شرق مدينة الوادي.", "مدينة الوادي", "الجيش"],
    ["قتل 9 جنود في اشتباكات مع مسلحين قرب بلدة الزهرة.", "بلدة الزهرة", null],
    ["لقي 9 أشخاص حتفهم في زلزال ضرب محافظة السهل.", "محافظة السهل", null],
    ["أسفر التفجير الذي استهدف مسجد قوات الأمن عن مقتل 3 أشخاص.", "مسجد قوات الأمن", null],
    ["قتل 6 أشخاص في هجوم مسلح استهدف قوات الحدود في بلدة الزهرة.", "بلدة الزهرة", null],
    ["قتل 6 أشخاص في هجوم مسلح شنته قوات النخبة على بلدة الزهرة.", "بلدة الزهرة", "قوات النخبة"],
    ["لقي ثلاثة عمال مصرعهم في منطقة الرمانة بالعاصمة النوارس.", "منطقة الرمانة", null],
    ["قتل 9 جنود في انفجار هز متحف الوادي الكبير.", "متحف الوادي الكبير", null],
    ["قال المدير في بيان صدر في مدينة الوادي إن 9 أشخاص قتلوا في قرية السدرة.", "قرية السدرة", null],
    ["أعلنت مديرية الأمن ضبط ثلاثة متهمين في بلدة الزهرة.", "بلدة الزهرة", "مديرية الأمن"],
    ["قتل 12 شخصا في مدينة الوادي، ولا تشمل هذه الحصيلة ضحايا العمليات في محافظة السهل.", "مدينة الوادي", null],
    ["قتل 12 شخصا خلال الشهر، ولا تشمل هذه الحصيلة ضحايا العمليات في محافظة السهل.", null, null],
    ["قتل 12 شخصا في هجوم نفذه مسلح على فندق في بلدة الزهرة.", "بلدة الزهرة", "مسلح"],
    ["قتل 12 شخصا في هجوم نفذه عنصر مسلح على فندق في بلدة الزهرة.", "بلدة الزهرة", "عنصر مسلح"],
    ["قتل 12 شخصا في هجوم نفذه سائق على فندق في بلدة الزهرة.", "بلدة الزهرة", null],
    ["قالت اللجنة إن الجماعة أطلقت سراح 18 أسيرا.", null, "الجماعة"],
    // They laid it themselves, for whom is told behind the verb.
    ["قتل 14 جنديا إثر كمين نصبوه لمجموعة من الحراس.", null, null],
    // The head of another body's name is no short form of the one that is named in full.
    ["تبنى تنظيم القاعدة في بلاد النهر قتل 14 جنديا في كمين. وينشط في المنطقة تنظيم داعش.", null, "تنظيم القاعدة"],
    ["قتل 14 جنديا في كمين نصبه التنظيم. وينشط في المنطقة تنظيم داعش.", null, "تنظيم داعش"],
    // Where a journey began.
    ["قتل تسعة أشخاص في طريق عودتهم من بلدة سارين إلى بلدة الوديان، وذلك قرب قرية الزاوية.", "قرية الزاوية", null],
    // A direction that is a part of the name, and one that is not.
    ["قتل ثلاثة مدنيين في ولاية شمال كردفان.", "ولاية شمال كردفان", null],
    ["قتل خمسة أشخاص في جنوب السودان.", "جنوب السودان", null],
    ["قتل سبعة أشخاص في جنوب لبنان.", "لبنان", null],
    ["نفذت قوات التحالف بقيادة فرنسا 11 غارة في شمال سوريا.", "سوريا", "قوات التحالف"],
  ]
  test("of several figures of one happening, each by the words behind it", () => {
    const places = figuresOf("قتل سبعة أشخاص في بلدة الزهرة جنوبا وثلاثة أشخاص في قرية السدرة.").map(
      ({ where }) => where?.text,
    )
    expect(places).toEqual(["بلدة الزهرة", "قرية السدرة"])
  })
  test.each(CASES)("%s", (text, where, blamed) => {
    const [claim] = figuresOf(text)
    expect([claim?.where?.text ?? null, claim?.blamed?.text ?? null]).toEqual([where, blamed])
  })
})

test("the parts of a whole are listed below its colon, each by its label or number", () => {
  const list =
    "مقتل 214 شخصا توزعوا على الشكل الآتي:\nالمدنيون: 126.\nغير المدنيين: 88، موزعون كالتالي:\n- 31 من عناصر وزارة الدفاع.\n- 57 من المسلحين.\nوأصيب 9 مدنيين."
  const [whole, ...parts] = figuresOf(`وثقت اللجنة ${list}`)
  expect(whole && show(whole)).toBe("killed people 214")
  expect(parts.map(show)).toEqual([
    "killed civilians 126 part",
    "killed people 88 part",
    "killed military 31 part",
    "killed fighters 57 part",
    "injured civilians 9",
  ])
  expect(parts.slice(0, 4).map(({ attribution }) => attribution.claimant?.text)).toEqual(Array(4).fill("اللجنة"))
})

describe("the counted by name", () => {
  test("a child with his age, and no name where none stands", () => {
    const [child, sister] = figuresOf("قتل الطفل علي محمود حسن (12 عاما) وأصيبت شقيقته في انفجار لغم.")
    expect(child?.people.map(({ name, age, sex }) => [name, age, sex])).toEqual([["علي محمود حسن", 12, "male"]])
    expect(sister?.people).toEqual([])
  })
})

test("a number of people of whom nothing is said to have befallen them leaves a note, and no claim", () => {
  const notes: Note[] = []
  extractAll(report("شارك 300 شخص في الاحتفال.", "ar", "2024-05-10"), reader, note => notes.push(note))
  expect(notes.filter(({ rule }) => rule === "figures/none").map(({ span }) => span)).toEqual([{ start: 5, end: 12 }])
})

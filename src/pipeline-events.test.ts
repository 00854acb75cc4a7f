import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { readCases } from "./languages/case-file.ts"
import { EVENT_TYPES, type EventClaim, type PositionClaim } from "./model/claim.ts"
import { EVENT_CODES } from "./model/event-codes.ts"
import { silent } from "./model/note.ts"
import { extractAll } from "./pipeline.ts"
import { claimsOf, reader, report } from "./trial-cases.ts"

const eventsOf = (text: string, language = "ar", published = "2024-05-10"): readonly EventClaim[] =>
  claimsOf(text, language, published).filter(claim => claim.kind === "event")

const show = ({ type, actors, blamed, targets, status, unhurt }: EventClaim): string =>
  `${[
    type,
    actors.length > 0 ? `by ${actors.length}` : blamed ? "by 1 blamed" : "",
    targets.length > 0 ? `on ${targets.length}` : "",
    status === "asserted" ? "" : status,
  ]
    .filter(Boolean)
    .join(" ")}${unhurt ? ", no victims" : ""}`

describe("what happened by a sentence", () => {
  const cases = ["ar", "en"].flatMap(language =>
    readCases(
      `events/${language}.txt`,
      readFileSync(new URL(`../cases/events/${language}.txt`, import.meta.url), "utf8"),
    ).map(each => ({ ...each, language })),
  )
  test.each(cases.filter(it => !it.open))("$at $phrase", ({ phrase, values, now, language }) => {
    expect(eventsOf(phrase, language, now ?? undefined).map(show)).toEqual(values)
  })
})

describe("what a title says happened", () => {
  const TITLES: readonly (readonly [title: string, events: readonly string[]])[] = [
    ["القبض على خمسة متهمين في العاصمة", ["arrest on 1"]],
    ["الإفراج عن صحفي بعد عام من اعتقاله", ["release on 1"]],
    ["إخلاء سبيل صحفي في العاصمة", ["release on 1"]],
    ["الجيش يسيطر على بلدة السدرة", ["territory_taken by 1 on 1"]],
    ["السيطرة على بلدة السدرة من قبل الجيش", ["territory_taken by 1 on 1"]],
    ["استمرار الاحتجاجات في العاصمة دون سقوط قتلى", ["protest, no victims"]],
    ["العاصمة بدون غارات منذ الهدنة", ["air_strike denied"]],
    ["السيطرة على الأسعار", []],
    ["القبض والإفراج في القانون", []],
    ["الاحتجاجات في العاصمة", []],
  ]
  test.each(TITLES)("%s", (title, events) => {
    const { extraction } = extractAll({ ...report(`${title}\n\n`, "ar", "2024-05-10"), title }, reader, silent)
    expect(extraction.claims.filter(claim => claim.kind === "event").map(show)).toEqual(events)
  })
})

describe("who did it to whom, and where", () => {
  const CASES: readonly (readonly [text: string, actors: string[], targets: string[], where: string | null])[] = [
    ["قصفت قوات النخبة حي النخيل في مدينة الوادي.", ["قوات النخبة"], ["حي النخيل"], "حي النخيل"],
    ["هاجم مسلحون، أمس الخميس، قاعدة عسكرية في بلدة الزهرة.", ["مسلحون"], ["قاعدة عسكرية"], "بلدة الزهرة"],
    ["اندلعت اشتباكات بين الجيش ومسلحين في بلدة الزهرة.", ["الجيش", "مسلحين"], [], "بلدة الزهرة"],
    ["شن الجيش هجوما على حي النخيل، وبسط سيطرته عليه.", ["الجيش"], ["حي النخيل"], "حي النخيل"],
    [
      "اندلعت اشتباكات بين الجيش وقوات تابعة للحكومة في دمشق في حي النخيل.",
      ["الجيش", "قوات تابعة للحكومة"],
      [],
      "حي النخيل",
    ],
    // A strike or a shelling as the subject: it is no target, and whoever stands behind it is.
    ["استهدفت ضربة جوية المسلحين في بلدة الزهرة.", [], ["المسلحين"], "بلدة الزهرة"],
    ["استهدف قصف مدفعي مواقع المسلحين في بلدة الزهرة.", [], ["مواقع المسلحين"], "بلدة الزهرة"],
    // Members of a force, one man, two: who does it stands before whom it is done to.
    [
      "اعتقلت عناصر من قوات النخبة عددا من الأطفال في قرية الزهرة.",
      ["عناصر من قوات النخبة"],
      ["عددا من الأطفال"],
      "قرية الزهرة",
    ],
    ["اقتحمت فرقتان من الشرطة غرف الأسرى في سجن الزهرة.", ["فرقتان من الشرطة"], ["غرف الأسرى"], "سجن الزهرة"],
    ["هاجم انتحاريان مسبحا مزدحما في بلدة الزهرة.", ["انتحاريان"], ["مسبحا مزدحما"], "بلدة الزهرة"],
    ["قتل مواطن ابنه في بلدة الزهرة.", ["مواطن"], ["ابنه"], "بلدة الزهرة"],
    ["سيطرت قوات من الجيش على بلدة الزهرة.", ["قوات من الجيش"], ["بلدة الزهرة"], "بلدة الزهرة"],
    // Of whom a group consists, and from whom a place is freed, does nothing.
    [
      "ألقت الشرطة القبض على خلية مكونة من ثلاثة عناصر في بلدة الزهرة، كما ألقت أجهزة الأمن القبض على قائدها.",
      ["الشرطة"],
      ["خلية مكونة"],
      "بلدة الزهرة",
    ],
    // What somebody wears or drives to blow it up is a weapon; what it hit is told behind it.
    ["ذكرت الصحيفة. مهاجم انتحاري فجر سترته الناسفة في بلدة الزهرة.", ["مهاجم انتحاري"], [], "بلدة الزهرة"],
    ["فجر مسلحون شاحنتين ملغومتين استهدفتا نقطتي تفتيش في بلدة الزهرة.", ["مسلحون"], ["نقطتي تفتيش"], "بلدة الزهرة"],
    ["شن مسلحون هجوما استهدف تجمعا للجيش في بلدة الزهرة.", ["مسلحون"], ["تجمعا للجيش"], "بلدة الزهرة"],
    ["نفذ تنظيم النهار تفجيرين انتحاريين في بلدة الزهرة.", ["تنظيم النهار"], ["بلدة الزهرة"], "بلدة الزهرة"],
    ["قتل ثلاثة أشخاص برصاص مسلح في بلدة الزهرة.", ["مسلح"], ["ثلاثة أشخاص"], "بلدة الزهرة"],
    ["قتل شاب على يد مسلحين في بلدة الزهرة.", ["مسلحين"], ["شاب"], "بلدة الزهرة"],
    ["أقدم شاب على قتل ثلاثة أشخاص في بلدة الزهرة.", ["شاب"], ["ثلاثة أشخاص"], "بلدة الزهرة"],
    ["أعدم مسلحون عشرين مواطنا في بلدة الزهرة.", ["مسلحون"], ["عشرين مواطنا"], "بلدة الزهرة"],
    ["واصل الجيش قصف قوات النخبة في بلدة الزهرة.", ["الجيش"], ["قوات النخبة"], "بلدة الزهرة"],
    ["اعتقلت فتيين فلسطينيين في بلدة الزهرة.", [], ["فتيين فلسطينيين"], "بلدة الزهرة"],
    ["سيطر الجيش على الجبال المحيطة ومحاصرة القاعدة.", ["الجيش"], ["الجبال المحيطة"], "الجبال المحيطة"],
    ["اندلعت معارك بين مسلحين من جهة، والجيش من جهة أخرى في بلدة الزهرة.", ["مسلحين", "الجيش"], [], "بلدة الزهرة"],
    ["استهدف انفجار حافلة كانت تقل جنودا في بلدة الزهرة.", [], ["حافلة"], "بلدة الزهرة"],
    // How it was done, and with what, is no target; a verb in the plural has its subject before it.
    ["قصف الجيش بعنف قرية السدرة.", ["الجيش"], ["قرية السدرة"], "قرية السدرة"],
    ["قصف الجيش بشكل عنيف وعشوائي قرية السدرة.", ["الجيش"], ["قرية السدرة"], "قرية السدرة"],
    ["قصف الجيش بثلاثة براميل متفجرة قرية السدرة.", ["الجيش"], ["قرية السدرة"], "قرية السدرة"],
    ["قصف الجيش بعشرات الصواريخ قرية السدرة.", ["الجيش"], ["قرية السدرة"], "قرية السدرة"],
    ["مسلحون من الحركة هاجموا مفوضية السدرة.", ["مسلحون من الحركة"], ["مفوضية السدرة"], null],
    ["وصل الوفد إلى دمشق في أعقاب هجوم الجيش على المسلحين في شمال تركيا.", ["الجيش"], ["المسلحين"], "تركيا"],
    ["استهدف تفجير انتحاري مسجد النور في بلدة الزهرة.", [], ["مسجد النور"], "مسجد النور"],
    // Two words that lean on nothing are one party; a dead man's post is no other man.
    ["هاجم مسلحون متمردون بلدة الزهرة.", ["مسلحون متمردون"], ["بلدة الزهرة"], "بلدة الزهرة"],
    ["تم اختطاف سالم الهادي رئيس مجلس السدرة في بلدة الزهرة.", [], ["سالم الهادي"], "بلدة الزهرة"],
  ]
  test.each(CASES)("%s", (text, actors, targets, where) => {
    const [claim] = eventsOf(text)
    expect(claim?.actors.map(each => each.text.replace(/^و/, ""))).toEqual(actors)
    expect(claim?.targets.map(each => each.text)).toEqual(targets)
    expect(claim?.where?.text ?? null).toBe(where)
  })
})

test.each([
  ["أضرم مسلحون النار في سوق بلدة الزهرة.", "fire"],
  ["هاجم مسلحون سوق بلدة الزهرة بإطلاق النار على الباعة.", "shooting"],
  ["اقتحم مسلحون سوق بلدة الزهرة، فيما توقف إطلاق النار في القرى.", null],
])("how it was done: %s", (text, means) => {
  expect(eventsOf(text).map(event => event.means)).toEqual([means])
})

describe("whose event it is", () => {
  test("what somebody says that somebody did has whom he blames, and no actor", () => {
    const [claim] = eventsOf("قال المرصد إن قوات النخبة قصفت حي النخيل.")
    expect([claim?.actors, claim?.blamed?.text, claim?.attribution.claimant?.text]).toEqual([
      [],
      "قوات النخبة",
      "المرصد",
    ])
  })
  test("a weapon that is said to be somebody's tells again of the strike, with whom it blames", () => {
    const events = eventsOf(
      "استهدفت طائرة مسيرة مبنى البلدية. وقالت وسائل إعلامية إن الطائرة المسيرة تابعة لقوات النخبة.",
    )
    expect(events.map(({ type, blamed }) => [type, blamed?.text.replace(/^ل/, "") ?? null])).toEqual([
      ["drone_strike", null],
      ["drone_strike", "قوات النخبة"],
    ])
  })
  test("what names a happening again gives it the day, and is no event of its own", () => {
    const events = eventsOf(
      "اندلعت مواجهات بين الجيش ومسلحين في حي النخيل. ووصل الوزير بعد المواجهات التي دارت في البلدة ليلة أمس.",
    )
    expect(events.map(({ type, when }) => [type, when?.edtf ?? null])).toEqual([["clash", "2024-05-09"]])
  })
  test("title and lead that tell of the same are one event", () => {
    const events = eventsOf("قصف على حي النخيل\n\nقصفت قوات النخبة حي النخيل في مدينة الوادي اليوم الجمعة.")
    expect(events.map(({ type }) => type)).toEqual(["shelling"])
  })
})

const positionsOf = (text: string, language = "ar", published = "2024-05-10"): readonly PositionClaim[] =>
  claimsOf(text, language, published).filter(claim => claim.kind === "position")

const showStance = ({ stance, toward, about }: PositionClaim): string =>
  [stance, toward.length > 0 ? `toward ${toward.length}` : "", about?.claim ? "on a claim" : ""]
    .filter(Boolean)
    .join(" ")

describe("where somebody stands", () => {
  const cases = ["ar", "en"].flatMap(language =>
    readCases(
      `positions/${language}.txt`,
      readFileSync(new URL(`../cases/positions/${language}.txt`, import.meta.url), "utf8"),
    ).map(each => ({ ...each, language })),
  )
  test.each(cases.filter(it => !it.open))("$at $phrase", ({ phrase, values, now, language }) => {
    expect(positionsOf(phrase, language, now ?? undefined).map(showStance)).toEqual(values)
  })
  test("an accusation names whom it is towards, and is about the event that it tells of", () => {
    const { claims } = extractAll(
      report("اتهم الجيش قوات النخبة بقصف حي النخيل.", "ar", "2024-05-10"),
      reader,
      silent,
    ).extraction
    const [position] = claims.filter(claim => claim.kind === "position")
    expect([position?.attribution.claimant?.text, position?.toward.map(({ text }) => text)]).toEqual([
      "الجيش",
      ["قوات النخبة"],
    ])
    expect(claims.find(({ id }) => id === position?.about?.claim)?.kind).toBe("event")
  })
  test.each([
    ["ar", "دانت بعثة الأمم المتحدة في ليبيا الحادث ودعت جميع الأطراف إلى ضبط النفس.", "الحادث", "ضبط النفس"],
    ["ar", "أدانت الهيئة مقتل 12 مزارعا وحثت الطرفين على وقف القتال.", "مقتل 12 مزارعا", "وقف القتال"],
    ["ar", "توعد قائد الفرقة اللواء حسن الطاهر بالرد، وأمهل جبهة الوادي 48 ساعة للانسحاب.", "بالرد"],
    ["ar", "الحركة تنفي قصف سوق السدرة والجيش يتوعد بالرد.", "قصف سوق السدرة"],
    ["ar", "اتهم المجلس قوات النخبة بخرق الهدنة، ورفض التهم الموجهة إليه.", "بخرق الهدنة"],
    ["en", "Residents called for help on Monday after two houses collapsed.", "for help on Monday"],
    ["en", "The mission condemned the incident and called on both sides to stop.", "the incident", "stop"],
    [
      "en",
      "The council rejected the plan to disarm and report to the ministry.",
      "the plan to disarm and report to the ministry",
    ],
  ])("%s: what a stand is about ends before another verb of speech: %s", (language, text, ...about) => {
    expect(positionsOf(text, language).map(position => position.about?.content.quote)).toEqual(about)
  })
})

test("the page of events has each type with its codes", () => {
  const page = readFileSync(new URL("../docs/events.md", import.meta.url), "utf8")
  for (const type of EVENT_TYPES) {
    const { acled, plover } = EVENT_CODES[type]
    const row = page.split("\n").find(line => line.startsWith(`| \`${type}\` `))
    for (const word of [acled?.[0], acled?.[1], plover]) if (word) expect(row, type).toContain(word)
  }
})

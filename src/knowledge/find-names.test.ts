import { describe, expect, it } from "vitest"
import { ar } from "../languages/ar/index.ts"
import type { Token } from "../languages/token.ts"
import { sentences, tokenise } from "../languages/tokens.ts"
import { namesFinder } from "./find-names.ts"
import { loadKnowledge } from "./load.ts"
import { nameIndex } from "./name-index.ts"
import { taggerFor } from "./tagger/load.ts"

const index = nameIndex(loadKnowledge())
const find = namesFinder(index, "2026-01-08", taggerFor("ar")?.tagger ?? null)

const wordsOf = (tokens: readonly Token[], text: string, from: number, to: number, attached = 0): string =>
  text.slice((tokens[from]?.start ?? 0) + attached, tokens[to - 1]?.end)

/** Every name of a text as "kind: words", with "(role)" behind a person told with one. */
function namesIn(text: string): readonly string[] {
  const tokens = tokenise(text, ar.readings)
  return find(tokens, sentences(tokens)).names.map(({ kind, from, to, attached, role }) => {
    const told = role === null ? "" : ` (${wordsOf(tokens, text, role.from, role.to)})`
    return `${kind}: ${wordsOf(tokens, text, from, to, attached)}${told}`
  })
}

describe("names", () => {
  it("finds persons that no list has, with the office told beside them", () => {
    expect(namesIn("وقال وزير الزراعة سامر الخطيب إن الموسم جيد.")).toEqual(["person: سامر الخطيب (وزير الزراعة)"])
  })

  it("knows a person again by the last word of a full name", () => {
    const names = namesIn("وصل الدكتور سامر القنواتي إلى المعرض. وشكر القنواتي المنظمين.")
    expect(names).toEqual(["person: سامر القنواتي (الدكتور)", "person: القنواتي"])
  })

  it("ends a person's name with no word that leads to another", () => {
    expect(namesIn("وقالت المهندسة سلمى أبو ريشة إن الجسر متين.")).toEqual(["person: سلمى أبو ريشة (المهندسة)"])
  })

  it("ends a role where the sentence goes on, and a name with the known surname that follows", () => {
    expect(namesIn("جدد سامر القنواتي مدير المكتب دعوته للحوار.").join()).toMatch(/القنواتي \(مدير المكتب\)/)
    expect(namesIn("وقال رئيس الوزراء خالد محفوظ بحاح إن اللقاء ناجح.")).toContain(
      "person: خالد محفوظ بحاح (رئيس الوزراء)",
    )
  })

  it("takes no letter off a name that a known one holds, and none of a word that the last one leads to", () => {
    expect(namesIn("وصل الوفد إلى جنوب لبنان صباحا.").join()).toMatch(/place: (?:جنوب )?لبنان/)
    expect(namesIn("قال المتحدث لوكالة فرانس برس إن الجسر متين.").join()).toMatch(/organization: (?:وكالة )?فرانس برس/)
  })

  it("knows a small place named bare where the words expect one and the text names its country", () => {
    const known = (text: string): readonly (string | null)[] => {
      const tokens = tokenise(text, ar.readings)
      return find(tokens, sentences(tokens)).names.flatMap(({ kind, entity }) => (kind === "place" ? [entity] : []))
    }
    expect(known("أصابت غارة مبنى في كفركلا فجرا. ولم تعلق السلطات في لبنان.")).toContain("place:small:lb-kfar-kila")
    expect(known("وصلت القافلة إلى عطبرة مساء، وفق الجيش السوداني.")).toContain("place:csc:SD-NR-atbara")
    // A word that is another one as well, and one that nothing leads to.
    expect(known("أصيب العامل في الوجه ونقل إلى المستشفى في السعودية.")).toEqual(["place:country:SA"])
    expect(known("كانت عطبرة صديقة قديمة له في السودان.")).toEqual(["place:country:SD"])
  })

  it("takes the whole of a known place of more words, whatever a part of it looks like", () => {
    expect(namesIn("سقطت قذيفة على النبي شيت ليلا في لبنان.")).toContain("place: النبي شيت")
    expect(namesIn("قتل ثلاثة في غارة على بندر عباس أمس في إيران.")).toContain("place: بندر عباس")
  })

  it("leaves the adjective of nationality behind a place's own name outside", () => {
    expect(namesIn("وصل الوفد إلى مدينة حلب السورية مساء.").join()).toMatch(/place: (?:مدينة )?حلب$/)
  })

  it("carries the name of a quarter on behind a word that only begins one", () => {
    expect(namesIn("أمهل الجيش مقاتلي «حرس الوادي» المتحصنين في حي باب الريح غربي المدينة.").join()).toMatch(
      /place: (?:حي )?باب الريح$/,
    )
    expect(namesIn("سقطت القذائف على حي باب عند الفجر.").join()).not.toMatch(/باب عند/)
  })

  it("closes the quotation that opens in a name", () => {
    expect(namesIn('نظمت جمعية "بذور" ورشة للأطفال.').join()).toMatch(/^organization: (جمعية "بذور"|بذور)$/)
  })

  it("takes no adjective of nationality for a place", () => {
    expect(namesIn("زار المعرض وفد مصرية أعضاؤه.").filter(name => name.startsWith("place"))).toEqual([])
  })

  it("finds bodies by their heads", () => {
    expect(namesIn("أعلنت هيئة حماية البيئة نتائج الدراسة.")).toEqual(["organization: هيئة حماية البيئة"])
  })

  it("finds places that the gazetteer has and that it has not", () => {
    expect(namesIn("سافر الوفد إلى دمشق ثم إلى بلدة كفر زيتون.")).toContain("place: دمشق")
    expect(namesIn("سافر الوفد إلى مدينة برونفيلد.").join()).toMatch(/^place: .*برونفيلد$/)
  })

  it("leaves the joining word outside of a name", () => {
    expect(namesIn("التقى الوزير وفداً من تونس والجزائر.")).toEqual(["place: تونس", "place: الجزائر"])
  })

  it("leaves attached prepositions outside too, and an article that has swallowed one inside", () => {
    expect(namesIn("يعيش الشاعر بدمشق منذ سنوات.")).toEqual(["place: دمشق"])
    expect(namesIn("انتمى الأديب للأمم المتحدة.").join()).toMatch(/: للأمم المتحدة$/)
  })

  it("reads a tag as a place where it says nothing else", () => {
    expect(namesIn("عاد المسافرون من #محافظة_حمص")).toEqual(["place: محافظة_حمص"])
    expect(namesIn("عاد المسافرون #ربيع_حمص")).toEqual([])
  })

  it("knows a place whose two words are written as one", () => {
    expect(namesIn("وصل القطار إلى #بئرالسبع")).toEqual(["place: بئرالسبع"])
  })

  it("finds nothing where nothing is named", () => {
    expect(namesIn("ارتفعت أسعار الخبز في الأسابيع الماضية بنسبة كبيرة.")).toEqual([])
  })

  it.each([
    ["قال مدير صحة إدلب زهير القراط إن المشافي توقفت", "person: زهير القراط (مدير صحة إدلب)"],
    ["وأكد رئيس بلدية عرسال باسل الحجيري أن الطريق مقطوع", "person: باسل الحجيري (رئيس بلدية عرسال)"],
    ["قال العميد ركن نزار الخطيب إن القوات انسحبت", "person: نزار الخطيب (العميد ركن)"],
    ["اعتقلت القوات قاسم العلي المعروف باسم أبو دجانة", "person: قاسم العلي"],
    ["قصف تنظيم «جند الصحراء» القاعدة", "organization: جند الصحراء"],
    ["قال المرصد اليمني للألغام إن طفلين قتلا", "organization: المرصد اليمني للألغام"],
    ["رحبت حركة أنصار الوادي بالاتفاق", "organization: حركة أنصار الوادي"],
    ["رفضت جماعة رجال النهر الحوار", "organization: جماعة رجال النهر"],
    ["سقطت قذائف على قرية تل الورد بريف حماة الشمالي", "place: قرية تل الورد"],
    ["سقطت قذائف على قرية تل الورد بريف حماة الشمالي", "place: حماة"],
  ])("finds what the words around a name tell: %s", (text, name) => {
    expect(namesIn(text)).toContain(name)
  })

  it.each([
    "عاد السكان إلى قرية صغيرة في الوادي",
    "قال المدير العام إن المعبر مغلق",
    "عادت حركة السير إلى الطريق",
    "تراجعت حركة رجال كثيرين في السوق",
    'قرأ الطلاب في المدرسة "كتاب الأرض" كله',
  ])("passes over what only looks so: %s", text => {
    expect(namesIn(text)).toEqual([])
  })

  it("calls an office that nobody holds here a post", () => {
    expect(namesIn("طالب الرئيس الفرنسي بوقف القتال.")).toEqual(["post: الرئيس الفرنسي"])
  })
})

it("without a tagger only the known names are found", () => {
  const tokens = tokenise("Talks were held in Damascus by Mr Nobody.", () => [])
  const { names } = namesFinder(index, null, null)(tokens, sentences(tokens))
  expect(names.map(({ kind, from }) => [kind, tokens[from]?.text])).toEqual([["place", "damascus"]])
})

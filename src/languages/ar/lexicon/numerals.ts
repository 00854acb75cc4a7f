import { foldWord } from "../../fold.ts"

/** What a number word adds: a unit, the one or two that only stand before a ten, ten itself, tens, hundreds, a scale, a part of a whole, a dozen. */
export interface NumberWord {
  readonly kind: "unit" | "eleven" | "ten" | "tens" | "hundred" | "scale" | "part" | "dozen"
  readonly value: number
  /** How many of it the form says: 1, 2 for a dual, 0 for a plural, which needs a number before it. */
  readonly times: 0 | 1 | 2
  /** Also the word of a whole number: خمس is five and a fifth. */
  readonly doubtful?: boolean
}

type Row = readonly [value: number, words: string]

const UNITS: readonly Row[] = [
  [0, "صفر صفرا"],
  [1, "واحد واحدة واحدا"],
  [2, "اثنان اثنين اثنتان اثنتين اتنين اتنان ثنتان ثنتين"],
  [3, "ثلاث ثلاثة ثلاثا تلات تلاتة"],
  [4, "أربع أربعة أربعا"],
  [5, "خمس خمسة خمسا"],
  [6, "ست ستة ستا"],
  [7, "سبع سبعة سبعا"],
  [8, "ثمان ثماني ثمانية ثمانيا تمان تمانية"],
  [9, "تسع تسعة تسعا"],
]

const TENS: readonly Row[] = [
  [20, "عشرون عشرين"],
  [30, "ثلاثون ثلاثين"],
  [40, "أربعون أربعين"],
  [50, "خمسون خمسين"],
  [60, "ستون ستين"],
  [70, "سبعون سبعين"],
  [80, "ثمانون ثمانين"],
  [90, "تسعون تسعين"],
]

const HUNDRED = "مئة مائة مئت مائت ميئة"
const HUNDREDS: readonly Row[] = [
  [100, HUNDRED],
  [200, "مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي"],
  ...(["3 ثلاث", "4 أربع", "5 خمس", "6 ست", "7 سبع", "8 ثمان", "8 ثماني", "9 تسع"] as const).map((row): Row => {
    const [unit = "", stem = ""] = row.split(" ")
    return [
      Number(unit) * 100,
      HUNDRED.split(" ")
        .map(hundred => stem + hundred)
        .join(" "),
    ]
  }),
]

/** One, two and several of a scale. */
const SCALES: readonly (readonly [size: number, one: string, two: string, many: string])[] = [
  [1e3, "ألف ألفا", "ألفان ألفين ألفي", "آلاف آلافا ألوف"],
  [1e6, "مليون مليونا", "مليونان مليونين مليونا مليوني", "ملايين"],
  [1e9, "مليار مليارا بليون بليونا", "ملياران مليارين ملياري بليونان بليونين", "مليارات بلايين"],
  [1e12, "تريليون ترليون تريليونا ترليونا", "تريليونان تريليونين ترليونين", "تريليونات ترليونات"],
]

/** Parts of a whole by their number: one, two and several of them. */
const PARTS: readonly (readonly [of: number, one: string, two: string, many: string])[] = [
  [2, "نصف نصفا", "نصفان نصفين", "أنصاف"],
  [3, "ثلث ثلثا", "ثلثان ثلثين ثلثي", "أثلاث"],
  [4, "ربع ربعا", "ربعان ربعين", "أرباع"],
  [5, "", "خمسان خمسي", "أخماس"],
  [6, "سدس سدسا", "سدسان سدسين", "أسداس"],
  [7, "", "سبعان", "أسباع"],
  [8, "ثمن", "ثمنان ثمنين", "أثمان"],
  [9, "", "تسعان", "أتساع"],
  [10, "", "عشران", "أعشار"],
]

const TABLE = new Map<string, NumberWord>()

function add(words: string, word: NumberWord): void {
  for (const spelled of words.split(" "))
    if (spelled && !TABLE.has(foldWord(spelled))) TABLE.set(foldWord(spelled), word)
}

for (const [value, words] of UNITS)
  add(words, { kind: "unit", value, times: 1, ...([5, 7, 9].includes(value) && { doubtful: true }) })
add("أحد إحدى حادي أحدا", { kind: "eleven", value: 1, times: 1 })
add("اثنا اثني اثنتا اثنتي", { kind: "eleven", value: 2, times: 1 })
add("عشر عشرة عشرا", { kind: "ten", value: 10, times: 1, doubtful: true })
for (const [value, words] of TENS) add(words, { kind: "tens", value, times: 1 })
for (const [value, words] of HUNDREDS) add(words, { kind: "hundred", value, times: 1 })
for (const [value, one, two, many] of SCALES) {
  add(one, { kind: "scale", value, times: 1 })
  add(two, { kind: "scale", value, times: 2 })
  add(many, { kind: "scale", value, times: 0 })
}
for (const [of, one, two, many] of PARTS) {
  add(one, { kind: "part", value: 1 / of, times: 1, ...(of === 8 && { doubtful: true }) })
  add(two, { kind: "part", value: 1 / of, times: 2 })
  add(many, { kind: "part", value: 1 / of, times: 0 })
}
add("دزينة درزن دستة", { kind: "dozen", value: 12, times: 1 })
add("دزينتان دزينتين", { kind: "dozen", value: 12, times: 2 })
add("دزينات", { kind: "dozen", value: 12, times: 0 })

/** Number words by their folded form, without what is attached to them. */
export const NUMERALS: ReadonlyMap<string, NumberWord> = TABLE

/** Letters that stand on digits for a scale: 100K, 1.2M. */
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["bn", 1e9],
])

const folded = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldWord))

/** Say "minus". */
export const MINUS = folded("سالب ناقص")
/** Say the decimal point. */
export const POINT = folded("فاصلة فاصل")
/** Say "percent" after في or as one word. */
export const HUNDREDTHS = folded("المئة المائة المية الماية")
export const PERCENT = folded("% بالمئة بالمائة بالمية بالماية ٪ بالمئه")

/** Ordinals by their number, masculine and feminine. */
const ORDINAL_ROWS: readonly Row[] = [
  [1, "أول أولى"],
  [2, "ثاني ثان ثانية"],
  [3, "ثالث ثالثة"],
  [4, "رابع رابعة"],
  [5, "خامس خامسة"],
  [6, "سادس سادسة"],
  [7, "سابع سابعة"],
  [8, "ثامن ثامنة"],
  [9, "تاسع تاسعة"],
  [10, "عاشر عاشرة"],
]
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  ORDINAL_ROWS.flatMap(([value, words]) => words.split(" ").map(word => [foldWord(word), value] as const)),
)
/** The ones of eleventh and twenty-first. */
export const ELEVENTH = folded("حادي حادية")
/** Words before which "first" and "second" belong to a month's name. */
export const MONTH_HEADS = folded("تشرين كانون ربيع جمادى")

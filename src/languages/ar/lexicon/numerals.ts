import { foldWord } from "../../fold.ts"

/** What a number word adds: a unit, the one or two that only stand before a ten, ten itself, a teen in one word, tens, hundreds, a scale, a part of a whole, a dozen. */
export interface NumberWord {
  readonly kind: "unit" | "eleven" | "ten" | "teen" | "tens" | "hundred" | "scale" | "part" | "dozen"
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
  [8, "ثمان ثماني ثمانية ثمانيا تمان تمانية ثمنية تمنية"],
  [9, "تسع تسعة تسعا"],
]

const TENS: readonly Row[] = [
  [20, "عشرون عشرين"],
  [30, "ثلاثون ثلاثين تلاتين"],
  [40, "أربعون أربعين"],
  [50, "خمسون خمسين"],
  [60, "ستون ستين"],
  [70, "سبعون سبعين"],
  [80, "ثمانون ثمانين تمانين"],
  [90, "تسعون تسعين"],
]

/** Teens as people say them: a stem and an ending that differs from town to town. */
const TEENS: readonly Row[] = [
  [11, "حداشر احداشر حداعشر حدعشر احدعش حدعش احداعش حداعش"],
  [12, "اتناشر اثناشر اطناشر اتنعش اثنعش اطنعش طنعش اتناعشر اتناعش"],
  ...(["13 تل تلا تلات ثلاث", "14 اربع", "15 خمس", "16 س", "17 سبع", "18 تمن ثمن تمان", "19 تسع"] as const).map(
    (row): Row => {
      const [value = "", ...stems] = row.split(" ")
      const words = stems.flatMap(stem => ["تاشر", "طاشر", "طعش", "تعش", "طعشر"].map(ending => stem + ending))
      return [Number(value), words.join(" ")]
    },
  ),
]

const HUNDRED = "مئة مائة مئت مائت ميئة"
const HUNDREDS: readonly Row[] = [
  [100, HUNDRED],
  [200, "مئتان مئتيان مئتين مائتان مائتين مئتا مئتي مائتا مائتي"],
  ...(
    ["3 ثلاث ثلث تلات تلت", "4 أربع ربع", "5 خمس", "6 ست", "7 سبع", "8 ثمان ثماني ثمن تمان تمن", "9 تسع"] as const
  ).map((row): Row => {
    const [unit = "", ...stems] = row.split(" ")
    return [Number(unit) * 100, stems.flatMap(stem => HUNDRED.split(" ").map(hundred => stem + hundred)).join(" ")]
  }),
]

/** One, two and several of a scale. */
const SCALES: readonly (readonly [size: number, one: string, two: string, many: string])[] = [
  [1e3, "ألف ألفا", "ألفان ألفين ألفي", "آلاف آلافا ألوف تلاف"],
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
for (const [value, words] of TEENS) add(words, { kind: "teen", value, times: 1 })
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
// Also the word of a text: a half only behind a number, or before a scale.
add("نص", { kind: "part", value: 1 / 2, times: 1, doubtful: true })
add("دزينة درزن دستة", { kind: "dozen", value: 12, times: 1 })
add("دزينتان دزينتين", { kind: "dozen", value: 12, times: 2 })
add("دزينات", { kind: "dozen", value: 12, times: 0 })

/** Number words by their folded form, without what is attached to them. */
export const NUMERALS: ReadonlyMap<string, NumberWord> = TABLE

/** What an eighth is taken of; of anything else the word is a price. */
export const WHOLES: ReadonlySet<string> = new Set(
  "الوزن الحجم المساحه الكميه المحتوي المجموع الاجمالي التركه الميراث الحصه الدخل السكان الطول المسافه".split(" "),
)

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
  [1, "أول أولى أولا"],
  [2, "ثاني ثان ثانية ثانيا"],
  [3, "ثالث ثالثة ثالثا"],
  [4, "رابع رابعة رابعا"],
  [5, "خامس خامسة خامسا"],
  [6, "سادس سادسة سادسا"],
  [7, "سابع سابعة سابعا"],
  [8, "ثامن ثامنة ثامنا"],
  [9, "تاسع تاسعة تاسعا"],
  [10, "عاشر عاشرة عاشرا"],
]
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  ORDINAL_ROWS.flatMap(([value, words]) => words.split(" ").map(word => [foldWord(word), value] as const)),
)
/** How people say some of them; without the article they are other words ("again"). */
export const SPOKEN_ORDINALS: ReadonlyMap<string, number> = new Map([
  ["تاني", 2],
  ["تانيه", 2],
  ["تالت", 3],
  ["تالته", 3],
  ["تامن", 8],
  ["تامنه", 8],
])
/** The ones of eleventh and twenty-first. */
export const ELEVENTH = folded("حادي حادية")
/** Words before which "first" and "second" belong to a month's name. */
export const MONTH_HEADS = folded("تشرين كانون ربيع جمادى")

/** Number words in the folded spelling and their values; a word is written once for each of its gendered stems. */
const table = (rows: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(rows).flatMap(([value, words]) => words.split(" ").map(word => [word, Number(value)] as const)),
  )

export const UNITS = table({
  0: "صفر",
  1: "واحد واحده",
  2: "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي",
  3: "ثلاث ثلاثه",
  4: "اربع اربعه",
  5: "خمس خمسه",
  6: "ست سته",
  7: "سبع سبعه",
  8: "ثمان ثماني ثمانيه",
  9: "تسع تسعه",
  10: "عشر عشره",
})

/** "Eleven" has its own word for one. */
export const ELEVEN = new Set(["احد", "احدي", "حادي"])

export const TENS = table({
  20: "عشرون عشرين",
  30: "ثلاثون ثلاثين",
  40: "اربعون اربعين",
  50: "خمسون خمسين",
  60: "ستون ستين",
  70: "سبعون سبعين",
  80: "ثمانون ثمانين",
  90: "تسعون تسعين",
})

/** The two spellings of hundred, and the hundreds written as one word. */
export const HUNDREDS = table({
  100: "ميه مايه ميت مايت",
  200: "ميتان ميتين مايتان مايتين ميتا ميتي",
  300: "ثلاثميه ثلاثمايه ثلاثميت",
  400: "اربعميه اربعمايه",
  500: "خمسميه خمسمايه",
  600: "ستميه ستمايه",
  700: "سبعميه سبعمايه",
  800: "ثمانميه ثمانمايه ثمانيميه",
  900: "تسعميه تسعمايه",
})

/** Scales, by the form that says one, two or several of them. */
export const SCALES: ReadonlyMap<string, { readonly size: number; readonly times: number }> = new Map<
  string,
  { size: number; times: number }
>(
  (
    [
      [1e3, "الف الفا", "الفان الفين الفي", "الاف"],
      [1e6, "مليون مليونا", "مليونان مليونين مليوني", "ملايين"],
      [1e9, "مليار مليارا بليون", "ملياران مليارين ملياري", "مليارات"],
      [1e12, "تريليون تريليونا", "تريليونان تريليونين", "تريليونات"],
    ] as const
  ).flatMap(([size, one, two, many]) => [
    ...one.split(" ").map(word => [word, { size, times: 1 }] as const),
    ...two.split(" ").map(word => [word, { size, times: 2 }] as const),
    ...many.split(" ").map(word => [word, { size, times: 1 }] as const),
  ]),
)

/** Vague amounts by their word: bounds for comparing and scoring only. */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ["عشرات", [20, 99]],
  ["مءات", [200, 999]],
  ["ميات", [200, 999]],
  ["الاف", [2000, 9999]],
  ["الوف", [2000, 9999]],
  ["ملايين", [2_000_000, 9_999_999]],
  ["عده", [3, 9]],
  ["بضعه", [3, 9]],
  ["بضع", [3, 9]],
])

/** What a vague tens or hundreds makes of a scale that follows it: عشرات الآلاف. */
export const VAGUE_OF_SCALE: ReadonlyMap<string, readonly [number, number]> = new Map<
  string,
  readonly [number, number]
>([
  ["عشرات", [20, 99]],
  ["ميات", [200, 999]],
])

/** Nouns that with من make a vague amount, alone or with an adjective of size: عدد كبير من. */
export const VAGUE_HEADS = new Set(["عدد", "عددا", "اعداد", "اعدادا", "العديد", "الكثير", "كثير", "مجموعه", "كثيرون"])
export const SIZES = new Set(["كبير", "كبيرا", "كبيره", "قليل", "محدود", "غير", "ضخمه", "هايله", "من"])

export type Bound = "about" | "over" | "under"

/** Phrases that bound the number after them. */
export const BEFORE: readonly (readonly [string, Bound])[] = [
  ["نحو", "about"],
  ["حوالي", "about"],
  ["قرابه", "about"],
  ["زهاء", "about"],
  ["ما يقارب", "about"],
  ["ما يقرب من", "about"],
  ["يقارب", "about"],
  ["مايقارب", "about"],
  ["بحدود", "about"],
  ["في حدود", "about"],
  ["ما يناهز", "about"],
  ["يناهز", "about"],
  ["نحوا من", "about"],
  ["تقريبا", "about"],
  ["اكثر من", "over"],
  ["ازيد من", "over"],
  ["ما يزيد علي", "over"],
  ["ما يزيد عن", "over"],
  ["يزيد علي", "over"],
  ["يزيد عن", "over"],
  ["تزيد علي", "over"],
  ["تزيد عن", "over"],
  ["علي الاقل", "over"],
  ["لا يقل عن", "over"],
  ["لا تقل عن", "over"],
  ["ما لا يقل عن", "over"],
  ["مالايقل عن", "over"],
  ["ما لايقل عن", "over"],
  ["لايقل عن", "over"],
  ["مالا يقل عن", "over"],
  ["فوق", "over"],
  ["يفوق", "over"],
  ["تفوق", "over"],
  ["ما يفوق", "over"],
  ["تجاوز", "over"],
  ["يتجاوز", "over"],
  ["تجاوزت", "over"],
  ["تتجاوز", "over"],
  ["اقل من", "under"],
  ["لا يتجاوز", "under"],
  ["لا تتجاوز", "under"],
  ["لم يتجاوز", "under"],
  ["ما لا يزيد عن", "under"],
  ["لا يزيد عن", "under"],
  ["لا يزيد علي", "under"],
  ["يصل الي", "under"],
  ["تصل الي", "under"],
  ["ما يصل الي", "under"],
]

/** Phrases that bound the number before them, the counted noun between or not. */
export const AFTER: readonly (readonly [string, Bound])[] = [
  ["علي الاقل", "over"],
  ["علي اقل تقدير", "over"],
  ["فاكثر", "over"],
  ["او اكثر", "over"],
  ["تقريبا", "about"],
  ["علي الاكثر", "under"],
  ["كحد ادني", "over"],
]

/** Words after a number that make it measure something instead of counting people or things. */
export const UNITS_OF_MEASURE = new Set(
  "% بالميه بالمايه بالمءه ميه كيلومتر كيلومترا كيلومترات كلم كم كيلو متر مترا امتار مليمتر ميل ميلا اميال طن طنا اطنان لتر دولار دولارا ريال ريالا ليره جنيه دينار يورو درهم عام عاما اعوام سنه سنوات شهر شهرا اشهر اسبوع اسابيع يوم يوما ايام ساعه ساعات دقيقه دقايق ثانيه ثوان مره مرات درجه درجات هكتار برميل نقطه صوت صوتا مقعد مقعدا نقاط غرام كيلوغرام كغم كغ مليمترا عيار ليله قرن قرنا جلسه جوله نسخه صفحه هدف اهداف مباراه مادة ماده بند بنود كيلوجرام امبير ميغاوات هجريه ميلاديه هـ م".split(
    " ",
  ),
)

/** Words before a number that make it a name or a date: "the year 2011", "at 9", "brigade 47". */
export const NAMED_BY = new Set(
  "عام سنه العام الساعه الرقم رقم الفرقه اللواء الماده القرار قرار لواء فرقه فوج الفوج كتيبه هاتف جوال الفصل المجموعه قناه راديو اف طريق الطريق شارع بوابه دوري القرن الدوره الجوله المركز الطبعه صفحه رمضان شوال محرم صفر شعبان رجب يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر عمره البالغ العمر عن-عمر سن".split(
    " ",
  ),
)

export const MONTHS = new Set(
  "يناير فبراير مارس ابريل مايو ماي يونيو يونيه يوليو يوليه اغسطس اوت سبتمبر اكتوبر نوفمبر ديسمبر شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين كانون محرم صفر ربيع جمادي رجب شعبان رمضان شوال ذي ذو جانفي فيفري جوان جويليه افريل".split(
    " ",
  ),
)

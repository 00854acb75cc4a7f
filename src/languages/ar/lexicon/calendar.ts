import { foldWord } from "../../fold.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldWord))
const map = <Value>(rows: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> =>
  new Map(
    rows.flatMap(([value, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map(word => [foldWord(word), value] as const),
    ),
  )

/** Days of the week from Sunday, 0. */
export const WEEKDAYS = map([
  [0, "الأحد"],
  [1, "الاثنين الإثنين"],
  [2, "الثلاثاء الثلثاء"],
  [3, "الأربعاء"],
  [4, "الخميس"],
  [5, "الجمعة"],
  [6, "السبت"],
])

/** Gregorian months under the names of Egypt and the Gulf, the Levant, and the Maghreb; names of two words by their first. */
export const MONTHS = map([
  [1, "يناير جانفي ينّاير"],
  [2, "فبراير شباط فيفري فبرائر"],
  [3, "مارس آذار"],
  [4, "أبريل إبريل نيسان أفريل"],
  [5, "مايو أيار ماي"],
  [6, "يونيو يونيه حزيران جوان"],
  [7, "يوليو يوليه تموز جويلية يوليوز"],
  [8, "أغسطس آب أوت غشت"],
  [9, "سبتمبر أيلول شتنبر"],
  [10, "أكتوبر أوكتوبر اكتوبر"],
  [11, "نوفمبر نونبر"],
  [12, "ديسمبر دجنبر"],
])
/** Months of two words: the number under "first" and "second". */
export const TWO_WORD_MONTHS: ReadonlyMap<string, readonly [number, number]> = new Map([
  [foldWord("تشرين"), [10, 11]],
  [foldWord("كانون"), [12, 1]],
])
/** Names of months that are also other words or names: alone they name a month only behind a word of time. */
export const DOUBTFUL_MONTHS = set("مارس ماي جوان آب أوت صفر محرم رجب شعبان رمضان شوال ربيع جمادى")
/** Of these, one that is spelled like a town once marks are off ("إب"): "in" before it may lead to either. */
export const TOWN_MONTHS = set("آب")

/** Months of the Hijri year; those of two words by their first. */
export const HIJRI_MONTHS = map([
  [1, "محرم المحرم"],
  [2, "صفر"],
  [7, "رجب"],
  [8, "شعبان"],
  [9, "رمضان"],
  [10, "شوال"],
])
export const HIJRI_PAIRS: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map(
  (
    [
      ["ربيع", { الأول: 3, الثاني: 4, الآخر: 4 }],
      ["جمادى", { الأولى: 5, الأول: 5, الثانية: 6, الآخرة: 6, الثاني: 6 }],
      ["ذو", { القعدة: 11, الحجة: 12 }],
      ["ذي", { القعدة: 11, الحجة: 12 }],
    ] as const
  ).map(([head, rows]) => [
    foldWord(head),
    Object.fromEntries(Object.entries(rows).map(([word, month]) => [foldWord(word), month])),
  ]),
)
export const HIJRI_ERA = set("ه هجري هجرية للهجرة الهجري الهجرية")
export const COMMON_ERA = set("م ميلادي ميلادية للميلاد الميلادي")

/** How an adjective moves a day, week, month or year. */
export const SHIFTS = map([
  [
    -1,
    "الماضي الماضية المنصرم المنصرمة الفائت الفائتة الماضيين الماضيتين المنقضي المنقضية المنصرمين الأخير الأخيرة الأخيرين الأخيرتين الفارط الفارطة السابق السابقة",
  ],
  [0, "الجاري الجارية الحالي الحالية"],
  [1, "المقبل المقبلة القادم القادمة المقبلين القادمين المقبلتين القادمتين الآتي الآتية"],
])
/** Adjectives that tell the order of a story and not of the calendar: "the last month of the siege". */
export const LOOSE_SHIFTS = set("السابق السابقة")
/** Adjectives for what comes after a moment of the story; after a verb that looks ahead the moment is now. */
export const FOLLOWING = set("التالي التالية اللاحق اللاحقة الموالي الموالية")
/** Of the last, those that "the day" takes for yesterday; "the last day" ends something. */
export const PAST = set("الماضي المنصرم الفائت المنقضي")
export const THIS = set("هذا هذه")

export const TODAY = set("اليوم الليلة النهاردة")
export const YESTERDAY = set("أمس الأمس بالأمس البارحة مبارح امبارح")
export const TOMORROW = set("غد غدا بكرة بكرا الغد")
export const NIGHT = set("ليل ليلة الليلة")

/** Units of the calendar by grain; singular, with or without the article, is told by the first letter of the row. */
export type Unit = "minute" | "hour" | "day" | "week" | "month" | "year" | "decade"
export const UNITS: ReadonlyMap<string, Unit> = map([
  ["minute", "دقيقة دقائق"],
  ["hour", "ساعة ساعات"],
  ["day", "يوم يوما أيام أياما ليلة ليال ليالي"],
  ["week", "أسبوع أسبوعا أسابيع"],
  ["month", "شهر شهرا أشهر شهور"],
  ["year", "عام عاما أعوام سنة سنوات سنين"],
  ["decade", "عقد عقدا عقود"],
] as const)
/** Plurals, which need a number: "the days of the feast" is no length. */
export const PLURAL_UNITS = set("دقائق ساعات أيام أياما ليال ليالي أسابيع أشهر شهور أعوام سنوات سنين عقود")
/** A week of somebody's, which has an end and a rest: "his week"; "weekly" is spelled like one of them. */
export const OWN_WEEKS = set("أسبوعي أسبوعه أسبوعها أسبوعهم أسبوعنا أسبوعك أسبوعكم")
export const TWO_UNITS: ReadonlyMap<string, Unit> = map([
  ["minute", "دقيقتان دقيقتين"],
  ["hour", "ساعتان ساعتين"],
  ["day", "يومان يومين ليلتان ليلتين"],
  ["week", "أسبوعان أسبوعين"],
  ["month", "شهران شهرين"],
  ["year", "عامان عامين سنتان سنتين"],
  ["decade", "عقدان عقدين"],
] as const)

/** EDTF's seasons. */
export const SEASONS = map([
  [21, "ربيع الربيع"],
  [22, "صيف الصيف"],
  [23, "خريف الخريف"],
  [24, "شتاء الشتاء"],
])
/** The first year of a decade in its century. */
export const DECADES = map([
  [20, "عشرينيات عشرينات"],
  [30, "ثلاثينيات ثلاثينات"],
  [40, "أربعينيات أربعينات"],
  [50, "خمسينيات خمسينات"],
  [60, "ستينيات ستينات"],
  [70, "سبعينيات سبعينات"],
  [80, "ثمانينيات ثمانينات"],
  [90, "تسعينيات تسعينات"],
])

/** Parts of the day, and how they set the hours of a clock. */
export type DayPart = "morning" | "noon" | "evening" | "night" | "small hours"
export const DAY_PARTS: ReadonlyMap<string, DayPart> = map([
  ["morning", "صباحا صباح الصباح ص ضحى الضحى"],
  ["noon", "ظهرا الظهر ظهر الظهيرة"],
  ["evening", "مساء المساء عصرا العصر عصر م مغرب المغرب"],
  ["night", "ليلا ليل الليل ليلة الليلة"],
  ["small hours", "فجرا فجر الفجر سحرا"],
] as const)

/** Zones of clocks by the words after بتوقيت. */
export const ZONES: ReadonlyMap<string, string> = map([
  ["UTC", "غرينتش جرينتش غرينيتش جرينيتش غرينتش العالمي"],
  ["Asia/Riyadh", "السعودية مكة الرياض"],
  ["Asia/Damascus", "دمشق سوريا سورية"],
  ["Asia/Beirut", "بيروت لبنان"],
  ["Asia/Baghdad", "بغداد العراق"],
  ["Asia/Amman", "عمان الأردن"],
  ["Asia/Jerusalem", "القدس"],
  ["Asia/Gaza", "غزة فلسطين"],
  ["Africa/Cairo", "القاهرة مصر"],
  ["Africa/Khartoum", "الخرطوم السودان"],
  ["Africa/Tripoli", "طرابلس ليبيا"],
  ["Africa/Tunis", "تونس"],
  ["Africa/Algiers", "الجزائر"],
  ["Africa/Casablanca", "المغرب الرباط"],
  ["Asia/Dubai", "الإمارات أبوظبي دبي"],
  ["Asia/Qatar", "الدوحة قطر"],
  ["Asia/Kuwait", "الكويت"],
  ["Asia/Aden", "صنعاء عدن اليمن"],
  ["Europe/Istanbul", "تركيا أنقرة إسطنبول"],
  ["Asia/Tehran", "طهران إيران"],
  ["Europe/Moscow", "موسكو"],
  ["Europe/London", "لندن"],
  ["Europe/Paris", "باريس"],
  ["America/New_York", "واشنطن نيويورك"],
] as const)

/** Words before a month or a bare year that make it a time. */
export const TIME_BEFORE = set(
  "في منذ حتى شهر وشهر لشهر بشهر مطلع نهاية بداية أوائل أواخر أواسط منتصف مستهل ختام خلال قبل بعد من بين إلى ومنذ وفي وحتى أول وخلال عام سنة",
)
/** Words that are named after a day: what follows them is a name and no date. */
export const NAMED_AFTER_DAYS = set(
  "ثورة حركة حزب جبهة كتيبة كتائب لواء فرقة مخيم حي شارع ميدان ساحة جسر كوبري محور مدينة مستشفى مدرسة جامعة مطار سد صحيفة قناة منصة ائتلاف تحالف مؤسسة",
)
/** Days without a year that everybody means one year's by, behind the words that make them so. */
export const KNOWN_DAYS: readonly { readonly day: string; readonly behind: ReadonlySet<string> }[] = [
  {
    day: "2023-10-07",
    behind: set("هجوم هجمات أحداث عملية عمليات طوفان حرب منذ قبل بعد عقب إثر مجزرة أسرى رهائن"),
  },
  { day: "2023-04-15", behind: set("حرب أحداث") },
]
/** What began or happened "on" such a day. */
export const OF_KNOWN_DAYS = set("حرب عدوان هجوم هجمات طوفان إبادة")
/** Feasts and days of remembrance by their calendar, month and day; the moon is seen a day earlier or later in some countries. */
export const FEASTS: readonly (readonly [
  { readonly calendar: "hijri" | "iso"; readonly month: number; readonly day: number },
  names: string,
])[] = [
  [{ calendar: "hijri", month: 10, day: 1 }, "عيد الفطر المبارك، عيد الفطر"],
  [{ calendar: "hijri", month: 12, day: 10 }, "عيد الأضحى المبارك، عيد الأضحى"],
  [{ calendar: "hijri", month: 12, day: 9 }, "يوم عرفة، وقفة عرفة، وقفة عرفات"],
  [{ calendar: "hijri", month: 1, day: 1 }, "رأس السنة الهجرية"],
  [{ calendar: "hijri", month: 1, day: 10 }, "عاشوراء، يوم عاشوراء، ذكرى عاشوراء"],
  [{ calendar: "hijri", month: 3, day: 12 }, "المولد النبوي الشريف، المولد النبوي، ذكرى المولد النبوي"],
  [{ calendar: "iso", month: 1, day: 1 }, "رأس السنة الميلادية، رأس السنة الجديدة، رأس السنة"],
  [{ calendar: "iso", month: 12, day: 25 }, "عيد الميلاد المجيد، عيد الميلاد"],
  [{ calendar: "iso", month: 5, day: 1 }, "عيد العمال، يوم العمال العالمي"],
  [{ calendar: "iso", month: 3, day: 21 }, "عيد النوروز، عيد نوروز"],
]
/** Words that look ahead: what is told after them is still to come. */
export const AHEAD = set("سوف المقرر المتوقع المرتقب المزمع يعتزم تعتزم ينوي سيتم ستتم المنتظر")

import type { Counted } from "./words-en.ts"

/** A word for one and for two of a kind, where the language writes no number for them, and for more. */
export type OneOrMore = Pick<Counted, "one" | "two" | "other">

/** What a sentence says of a count: the noun in the form that its number needs. Keys as of metrics, populations and objects. */
export interface CountingWords {
  /** Persons whom something befell, with the number. */
  readonly persons: Readonly<Record<string, Counted>>
  /** Who they are, behind that; that they are people the noun says itself. */
  readonly whom: Readonly<Record<string, OneOrMore>>
  /** Things with their number, as `done` needs them. */
  readonly things: Readonly<Record<string, Counted>>
  /** What became of things: the first place is theirs. */
  readonly done: Readonly<Record<string, string>>
}

/** A noun that a language counts by one form and another. */
const plural = (one: string, other: string): Counted => ({ one: `1 ${one}`, other: `# ${other}` })

/** The forms of an Arabic noun behind numbers: one, two, three to ten, eleven to ninety-nine, hundreds. */
const forms = (one: string, two: string, few: string, many: string, other: string): Counted => ({
  one,
  two,
  few: `# ${few}`,
  many: `# ${many}`,
  other: `# ${other}`,
})

const same = (word: string): Counted => ({ other: `# ${word}` })

export const countingEn: CountingWords = {
  persons: {
    killed: same("killed"),
    injured: same("injured"),
    casualties: same("dead and injured together"),
    missing: same("missing"),
    detained: same("detained"),
    abducted: same("abducted"),
    released: same("released"),
    surrendered: same("surrendered"),
    defected: same("defected"),
    withdrawn: same("withdrawn"),
    displaced: same("displaced"),
    evacuated: same("evacuated"),
    returned: same("returned"),
    shelters: plural("shelter opened", "shelters opened"),
  },
  whom: {
    civilians: { one: "civilian", other: "civilians" },
    fighters: { one: "fighter", other: "fighters" },
    military: { one: "soldier", other: "soldiers" },
    security: { one: "security officer", other: "security forces" },
    children: { one: "child", other: "children" },
    women: { one: "woman", other: "women" },
    medics: { one: "medic", other: "medics" },
    journalists: { one: "journalist", other: "journalists" },
    aid_workers: { one: "aid worker", other: "aid workers" },
    migrants: { one: "migrant", other: "migrants" },
    protesters: { one: "protester", other: "protesters" },
    officials: { one: "official", other: "officials" },
    suspects: { one: "suspect", other: "suspects" },
    perpetrators: { one: "perpetrator", other: "perpetrators" },
  },
  things: {
    aircraft: plural("aircraft", "aircraft"),
    ammunition: plural("round of ammunition", "rounds of ammunition"),
    boat: plural("boat", "boats"),
    bottle: plural("bottle", "bottles"),
    building: plural("building", "buildings"),
    drone: plural("drone", "drones"),
    explosive: plural("explosive", "explosives"),
    household: plural("household", "households"),
    pill: plural("pill", "pills"),
    rocket: plural("rocket", "rockets"),
    shell: plural("shell", "shells"),
    shelter: plural("shelter", "shelters"),
    strike: plural("strike", "strikes"),
    tank: plural("tank", "tanks"),
    tent: plural("tent", "tents"),
    vehicle: plural("vehicle", "vehicles"),
    weapon: plural("weapon", "weapons"),
  },
  done: {},
}

export const countingAr: CountingWords = {
  persons: {
    killed: forms("قتيل واحد", "قتيلان", "قتلى", "قتيلاً", "قتيل"),
    injured: forms("مصاب واحد", "مصابان", "مصابين", "مصاباً", "مصاب"),
    casualties: forms(
      "شخص واحد بين قتيل ومصاب",
      "شخصان بين قتيل ومصاب",
      "أشخاص بين قتيل ومصاب",
      "شخصاً بين قتيل ومصاب",
      "شخص بين قتيل ومصاب",
    ),
    missing: forms("مفقود واحد", "مفقودان", "مفقودين", "مفقوداً", "مفقود"),
    detained: forms("موقوف واحد", "موقوفان", "موقوفين", "موقوفاً", "موقوف"),
    abducted: forms("مخطوف واحد", "مخطوفان", "مخطوفين", "مخطوفاً", "مخطوف"),
    released: forms("شخص واحد أُفرج عنه", "شخصان أُفرج عنهما", "أشخاص أُفرج عنهم", "شخصاً أُفرج عنهم", "شخص أُفرج عنهم"),
    surrendered: forms("مستسلم واحد", "مستسلمان", "مستسلمين", "مستسلماً", "مستسلم"),
    defected: forms("منشق واحد", "منشقان", "منشقين", "منشقاً", "منشق"),
    withdrawn: forms("منسحب واحد", "منسحبان", "منسحبين", "منسحباً", "منسحب"),
    displaced: forms("نازح واحد", "نازحان", "نازحين", "نازحاً", "نازح"),
    evacuated: forms("شخص واحد أُجلي", "شخصان أُجليا", "أشخاص أُجلوا", "شخصاً أُجلوا", "شخص أُجلوا"),
    returned: forms("عائد واحد", "عائدان", "عائدين", "عائداً", "عائد"),
    shelters: forms(
      "مركز إيواء واحد افتُتح",
      "مركزا إيواء افتُتحا",
      "مراكز إيواء افتُتحت",
      "مركز إيواء افتُتح",
      "مركز إيواء افتُتح",
    ),
  },
  whom: {
    civilians: { one: "مدني", two: "مدنيان", other: "مدنيون" },
    fighters: { one: "مقاتل", two: "مقاتلان", other: "مقاتلون" },
    military: { one: "عسكري", two: "عسكريان", other: "عسكريون" },
    security: { one: "عنصر أمن", two: "عنصرا أمن", other: "قوات أمن" },
    children: { one: "طفل", two: "طفلان", other: "أطفال" },
    women: { one: "امرأة", two: "امرأتان", other: "نساء" },
    medics: { one: "من الكوادر الطبية", two: "من الكوادر الطبية", other: "كوادر طبية" },
    journalists: { one: "صحفي", two: "صحفيان", other: "صحفيون" },
    aid_workers: { one: "عامل إغاثة", two: "عاملا إغاثة", other: "عمال إغاثة" },
    migrants: { one: "مهاجر", two: "مهاجران", other: "مهاجرون" },
    protesters: { one: "متظاهر", two: "متظاهران", other: "متظاهرون" },
    officials: { one: "مسؤول", two: "مسؤولان", other: "مسؤولون" },
    suspects: { one: "مشتبه به", two: "مشتبه بهما", other: "مشتبه بهم" },
    perpetrators: { one: "منفذ", two: "منفذان", other: "منفذون" },
  },
  things: {
    aircraft: forms("طائرة واحدة", "طائرتين", "طائرات", "طائرة", "طائرة"),
    ammunition: forms("ذخيرة واحدة", "ذخيرتين", "ذخائر", "ذخيرة", "ذخيرة"),
    boat: forms("قارب واحد", "قاربين", "قوارب", "قارباً", "قارب"),
    bottle: forms("زجاجة واحدة", "زجاجتين", "زجاجات", "زجاجة", "زجاجة"),
    building: forms("مبنى واحد", "مبنيين", "مبانٍ", "مبنى", "مبنى"),
    drone: forms("مسيّرة واحدة", "مسيّرتين", "مسيّرات", "مسيّرة", "مسيّرة"),
    explosive: forms("عبوة ناسفة واحدة", "عبوتين ناسفتين", "عبوات ناسفة", "عبوة ناسفة", "عبوة ناسفة"),
    household: forms("أسرة واحدة", "أسرتين", "أسر", "أسرة", "أسرة"),
    pill: forms("حبة واحدة", "حبتين", "حبوب", "حبة", "حبة"),
    rocket: forms("صاروخ واحد", "صاروخين", "صواريخ", "صاروخاً", "صاروخ"),
    shell: forms("قذيفة واحدة", "قذيفتين", "قذائف", "قذيفة", "قذيفة"),
    shelter: forms("مركز إيواء واحد", "مركزي إيواء", "مراكز إيواء", "مركز إيواء", "مركز إيواء"),
    strike: forms("ضربة واحدة", "ضربتين", "ضربات", "ضربة", "ضربة"),
    tank: forms("دبابة واحدة", "دبابتين", "دبابات", "دبابة", "دبابة"),
    tent: forms("خيمة واحدة", "خيمتين", "خيام", "خيمة", "خيمة"),
    vehicle: forms("آلية واحدة", "آليتين", "آليات", "آلية", "آلية"),
    weapon: forms("قطعة سلاح واحدة", "قطعتي سلاح", "قطع سلاح", "قطعة سلاح", "قطعة سلاح"),
  },
  done: {
    killed: "نفوق #",
    missing: "فقدان #",
    detained: "احتجاز #",
    abducted: "خطف #",
    released: "الإفراج عن #",
    surrendered: "تسليم #",
    withdrawn: "سحب #",
    displaced: "نزوح #",
    evacuated: "إجلاء #",
    returned: "عودة #",
    destroyed: "تدمير #",
    damaged: "تضرر #",
    seized: "ضبط #",
    launched: "إطلاق #",
    intercepted: "اعتراض #",
  },
}

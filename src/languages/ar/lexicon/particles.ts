import type { Sense } from "../../sense.ts"

/** Small words and fixed word forms, by what they do; folded, written once, clitics are split off by the reader. */
const ROLES: Readonly<Record<NonNullable<Sense["role"]>, string>> = {
  that: "ان بان كون",
  and: "",
  among: "بين ضمن",
  by: "قبل يد ايدي",
  cause: "جراء اثر بسبب نتيجه اعقاب",
  to: "الي حتي",
  from: "من",
  in: "في عمق امام داخل وسط قرب خلال علي شمال جنوب شرق غرب شمالي جنوبي شرقي غربي",
  negation: "لم لا ليس لن عدم دون غير",
  along: "مع",
  relative: "الذي التي الذين اللذين اللتين ممن مما ما",
  other: "كثيرون كثيرين اخر اخري اخرين اخرون اخران اخريين اخريات",
  "number of": "عدد عددا اعداد العدد",
  reach: "",
  toll: "حصيله اجمالي مجموع تعداد تراكمي",
  sum: "",
  former: "سابق راحل",
  unconfirmed: "انباء",
  "told to": "",
  quoting: "نقلا لسان عن",
  result: "",
  since: "منذ",
  stop: "عند هذا هذه ذلك تلك هولاء بينما فيما حيث لكن بعد عقب قبل عندما كما اذ بعدما قبيل غداه وسط عبر لدي ضد حين وذلك او ام ثم بل",
  each: "لكل كل",
  all: "جميع",
  if: "اذا لو قد فقد لقد",
  daily: "يوميا",
  self: "نفسه نفسها انفسهم نفسيهما ذاته ذاتها",
  pronoun: "هو هي هم هما هن نحن انا انتم",
  "of them": "",
  female: "",
  "one of": "احد احدي",
  including: "تشمل يشمل تضم يضم",
  attack: "",
  belonging: "",
  concerned: "",
  occasion: "",
  matter: "",
  opening: "كان كانت اما الا",
  "as said": "كما",
  called: "يدعي تدعي يسمي تسمي مدعو",
  this: "هذا هذه ذلك تلك هولاء",
  time: "اليوم امس البارحه الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الليله حاليا لاحقا موخرا سابقا الماضي الماضيه الفايت المنصرم المقبل القادم الجاري الحالي ليلا فجرا صباحا ظهرا عصرا باكرا اخيرا ايضا كذلك بدوره بدورها ميدانيا رسميا محليا دوليا تلفزيونيا هاتفيا صحفيا خطيا علنا صراحه مجددا مرارا بشده بقوه بحزم بوضوح كثب انذاك حينذاك وقتذاك يومذاك مبدييا",
  plus: "اضافه فضلا علاوه",
  meets: "",
  fate: "حتف نحب",
  lives: "",
  "way out": "",
  rubble: "",
  averted:
    "محاوله محاولا محاولين لتفادي لتجنب تفادي تجنب خشيه خوفا مخاوف خطر تهديد تحاكي يحاكي احتمال احتماليه توقعات يحتمل يتوقع متوقع متوقعا متوقعه مرجحا مرجحه المتوقع المحتمل نيه عزم",
  sentence: "حكم حكمت عقوبه اعدام قصاص حكما احكام",
  ranks: "صفوف",
  guidance: "",
  beside:
    "اقصي قرب بالقرب قريبه القريبه شمال جنوب شرق غرب شمالي جنوبي شرقي غربي شمالا جنوبا شرقا غربا محاذيه المحاذيه متاخمه المتاخمه مجاوره المجاوره جوار محيط اطراف مشارف تخوم قباله",
  "claims it": "",
  torture: "",
  "of it": "به بها بهم",
  theirs: "له لها لهم",
  was: "",
  divides: "يتوزعون موزعين موزعون بواقع",
  scattered: "متفرقه مختلفه متعدده",
  publishes: "",
  grown: "",
  elsewhere: "",
  after: "بعد عقب",
  reminds: "يذكر يشار",
  manages: "",
  these: "هولاء",
  freedom: "حريته حريتها حريتهم حريتهما",
  still: "مازال مازالت مازالوا لازال لازالت لازالوا",
  next: "ثم تلته تلتها تلاه تلاها تليه تليها يليه يليها",
  condition: "حرجه خطيره خطره بالخطيره بالحرجه خطيرا",
  goes: "",
  destiny: "",
  unknown: "مجهولا غامضا",
  taken: "",
  forces: "",
  comes: "",
  aboard: "متن",
  verifies: "",
  wound: "",
  unreal: "",
  "out of": "اصل",
  rolls: "عداد",
  homeland: "البلاد",
  side: "",
  moved: "",
  series: "سلسله",
  suspicion: "",
  reporter: "",
  partly: "",
  feeling: "",
  manner: "بشكل بصوره بطريقه",
  network: "اكس فيسبوك فيس بوك تلغرام تليغرام تويتر انستغرام يوتيوب تيك توك واتساب",
  compiled: "",
  share: "",
  same: "نفس ذات",
  follows: "الاتي كالاتي التالي كالتالي يلي",
  recalls: "ذكري قضيه ملف",
}

/** Nouns and prepositions that report: what follows is the speaker. */
const CUES: readonly (readonly [string, NonNullable<Sense["says"]>])[] = [
  ["بحسب حسب وفق استنادا", "reports"],
  ["نقلا", "quotes"],
]

export const PARTICLES: readonly (readonly [string, Sense])[] = [
  ...Object.entries(ROLES).flatMap(([role, words]) =>
    words
      .split(" ")
      .filter(Boolean)
      .map(word => [word, { role } as Sense] as const),
  ),
  ...CUES.flatMap(([words, says]) =>
    words.split(" ").map(word => [word, { says, cue: "preposition" } as Sense] as const),
  ),
  // "According (to)": what it leads to has "to" attached.
  ...["وفقا", "طبقا"].map(word => [word, { says: "reports", cue: "preposition", takes: ["to"] } as Sense] as const),
  // "It came in a statement that": the speaker stands behind "in".
  ...["جاء", "ورد"].map(word => [word, { says: "reports", cue: "verb", clause: true, within: true } as Sense] as const),
  // "According to what": the relative is written on the preposition.
  ...["حسبما", "وفقما"].map(
    word => [word, { says: "reports", cue: "preposition", role: "relative" } as Sense] as const,
  ),
]

/** How many each word for "another" stands for, where it stands alone. */
export const OTHERS: ReadonlyMap<string, "singular" | "dual" | "plural"> = new Map([
  ...["اخر", "اخري", "اخرى"].map(word => [word, "singular"] as const),
  ...["اخران", "اخريان", "اخريين"].map(word => [word, "dual"] as const),
  ...["اخرين", "اخرون", "اخريات", "كثيرون", "كثيرين"].map(word => [word, "plural"] as const),
])

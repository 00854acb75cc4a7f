import type { Carrying, Eventful } from "../../eventful.ts"
import type { Sense } from "../../sense.ts"
import { STANCE_VERBS } from "./stances.ts"

type Row = readonly [words: string, sense: Sense]

const event = (type: Eventful["type"], frame: Eventful["frame"], more: Partial<Eventful> = {}): Eventful => ({
  type,
  frame,
  ...more,
})
const tells = (...events: readonly Eventful[]): Sense => ({ events })
const carries = (how: Carrying): Sense => ({ carries: how })
const needs = (need: NonNullable<Eventful["needs"]>): Partial<Eventful> => ({ needs: need })
const through = (...links: readonly string[]): Partial<Eventful> => ({ through: links })
const SUFFERED = { suffered: true } as const

/** Verbs that tell of happenings: "root:measure", with the verbal nouns that the measure does not make behind a slash. */
const VERBS: readonly Row[] = [
  ["قصف:1/قصف", tells(event("shelling", "onto", { on: ["علي"] }))],
  ["دكك:1/دك", tells(event("shelling", "onto", { on: ["علي"] }))],
  ["هدف:10", tells(event("attack", "onto", { ...SUFFERED, ...needs("harmed") }))],
  ["هجم:3", tells(event("attack", "onto", { ...SUFFERED, ...needs("harmed") }))],
  ["عدي:8", tells(event("attack", "onto", { ...through("علي"), ...SUFFERED }))],
  ["دهم:3", tells(event("attack", "onto", needs("armed")))],
  ["قحم:8", tells(event("attack", "onto", needs("harmed")))],
  ["غور:4", tells(event("air_strike", "onto", through("علي")))],
  ["غول:8", tells(event("attack", "onto", SUFFERED))],
  ["طعن:1/طعن دهس:1/دهس", tells(event("attack", "onto", SUFFERED))],
  ["حرق:4", tells(event("attack", "onto", { ...SUFFERED, ...needs("agent"), means: "fire" }))],
  ["ضرم:4", tells(event("attack", "onto", { ...through("في"), ...SUFFERED, ...needs("agent"), means: "fire" }))],
  ["قتل:1/قتل,مقتل صرع:1 ردي:4 ذبح:1/ذبح", tells(event("attack", "onto", { ...SUFFERED, ...needs("agent") }))],
  ["عدم:4", tells(event("attack", "onto", { ...SUFFERED, ...needs("fighters") }))],
  ["شهد:10", tells(event("attack", "befalls", needs("agent")))],
  ["غرق:1/غرق قلب:7", tells(event("disaster", "befalls", needs("boat")))],
  ["ضبط:1/ضبط", tells(event("arrest", "onto", { ...SUFFERED, ...needs("known persons") }))],
  ["صفي:2", tells(event("attack", "onto", { ...SUFFERED, ...needs("persons") }))],
  ["دمر:2", tells(event("attack", "onto", { ...SUFFERED, ...needs("armed") }))],
  ["قنص:1/قنص", tells(event("sniper_fire", "onto", SUFFERED))],
  ["فجر:2", tells(event("explosion", "onto", { ...SUFFERED, ...needs("harmed") }))],
  ["نسف:1/نسف", tells(event("explosion", "onto", SUFFERED))],
  ["فجر:7", tells(event("explosion", "bursts", needs("weapon")))],
  ["عقل:8", tells(event("arrest", "onto", SUFFERED))],
  ["وقف:4 وقف:2 حجز:8 ءسر:1", tells(event("arrest", "onto", { ...SUFFERED, ...needs("persons") }))],
  ["قبض:1/قبض", tells(event("arrest", "onto", { ...through("علي"), ...SUFFERED }))],
  ["غصب:8", tells(event("attack", "onto", { ...SUFFERED, ...needs("persons") }))],
  ["خطف:1/خطف خطف:8", tells(event("abduction", "onto", { ...SUFFERED, ...needs("taken") }))],
  ["فرج:4", tells(event("release", "onto", { ...through("عن"), ...SUFFERED }))],
  [
    "حرر:2",
    tells(
      event("release", "onto", { ...SUFFERED, ...needs("persons") }),
      event("territory_taken", "onto", { ...SUFFERED, ...needs("place"), past: true }),
    ),
  ],
  ["سيطر:1", tells(event("territory_taken", "onto", { ...through("علي"), past: true, ...needs("place") }))],
  ["ولي:10/استيلاء", tells(event("territory_taken", "onto", { ...through("علي"), past: true, ...needs("place") }))],
  ["عود:10", { ...tells(event("territory_taken", "onto", { past: true, ...needs("place") })), carries: "regains" }],
  ["حلل:8", tells(event("territory_taken", "onto", { past: true, ...needs("place") }))],
  ["نزع:8", { ...tells(event("territory_taken", "onto", { past: true, ...needs("place") })), carries: "regains" }],
  ["قدم:5", tells(event("ground_advance", "does", needs("onward")))],
  ["وغل:5 جوح:8", tells(event("ground_advance", "does"))],
  ["سحب:7", tells(event("withdrawal", "does"))],
  ["رجع:6", tells(event("withdrawal", "does", needs("forces")))],
  ["سحب:1/سحب", tells(event("withdrawal", "onto", needs("troops")))],
  ["خرج:1/خروج غدر:3", tells(event("withdrawal", "does", needs("armed")), event("protest", "does", needs("crowd")))],
  ["جلو:4", tells(event("evacuation", "onto", { ...SUFFERED, ...needs("persons") }))],
  [
    "خلو:4",
    {
      ...tells(
        event("release", "onto", { ...SUFFERED, ...needs("way out") }),
        event("evacuation", "onto", { ...SUFFERED, ...needs("moved") }),
      ),
      frees: true,
    },
  ],
  ["نزح:1/نزوح", tells(event("displacement", "befalls"))],
  ["فرر:1/فرار", tells(event("displacement", "befalls", needs("persons")))],
  ["هجر:2 شرد:2", tells(event("displacement", "onto", { ...SUFFERED, ...needs("persons") }))],
  ["سلم:10", tells(event("surrender", "does"))],
  [
    "سلم:2",
    tells(
      event("release", "onto", needs("captives")),
      event("surrender", "does", needs("self")),
      event("aid_delivery", "onto", needs("aid")),
    ),
  ],
  ["شقق:7", tells(event("defection", "does"))],
  ["ظهر:6 حجج:8 عصم:8 ضرب:4", tells(event("protest", "does"))],
  ["جمع:5 حشد:8 نزل:1/نزول وجه:5 جمهر:2 شرك:3 خرط:7", tells(event("protest", "does", needs("crowd")))],
  ["لقي:8", tells(event("meeting", "together", needs("parties")))],
  ["جمع:8", tells(event("meeting", "together"))],
  ["قبل:10", tells(event("meeting", "together", needs("parties")))],
  ["نشر:8", tells(event("deployment", "does", needs("armed")))],
  ["نشر:1/نشر رسل:4 قدم:10 حشد:1/حشد", tells(event("deployment", "onto", needs("troops")))],
  ["دفع:1/دفع", tells(event("deployment", "onto", { ...needs("troops"), ...through("with") }))],
  [
    "وصل:1/وصول دخل:1/دخول",
    tells(event("deployment", "does", needs("troops")), event("aid_delivery", "befalls", needs("aid"))),
  ],
  ["دخل:4 وصل:4 وزع:2 سير:2", tells(event("aid_delivery", "onto", needs("aid")))],
  [
    "قطع:1/قطع غلق:4 سدد:1/سد",
    tells(
      event("communications_cut", "onto", { ...SUFFERED, ...needs("service") }),
      event("blockade", "onto", { ...SUFFERED, ...needs("way") }),
    ),
  ],
  ["قطع:7 حجب:1/حجب", tells(event("communications_cut", "befalls", needs("service")))],
  ["حصر:3", tells(event("blockade", "onto", { ...SUFFERED, ...needs("place") }))],
  ["طوق:2", tells(event("blockade", "onto", { ...SUFFERED, ...needs("place") }))],
  ["شبك:8", tells(event("clash", "together"))],
  ["صدم:8", tells(event("clash", "together", needs("parties")))],
  ["بدل:6/تبادل", { ...tells(event("clash", "together", needs("fire"))), carries: "does" }],
  ["دلع:7 نشب:1/نشوب وقع:1/وقوع دور:1 حدث:1/حدوث جدد:5 وصل:6/تواصل مرر:10 تمم:1 سمع:1", carries("happens")],
  ["جري:1 طلق:7 خرج:1 عمم:1", carries("happens")],
  ["سقط:1/سقوط", carries("falls")],
  ["جمع:1", carries("gathers")],
  ["شهد:1", carries("sees")],
  ["طول:1 طول:3 ضرب:1 هزز:1 صوب:4 خلف:2", carries("hits")],
  [
    "شنن:1/شن نفذ:2 ركب:8 وصل:3 كثف:2 جدد:2 ءنف:10 طلق:4 فتح:1 لقي:4 عود:3 وجه:2 سدد:2 نظم:2 عقد:1 جري:4 فرض:1/فرض حكم:4 بسط:1/بسط شرك:3 وسع:2 صعد:2 نصب:1",
    carries("does"),
  ],
  ["مكن:5 نجح:1 كرر:2 بدي:4", carries("does")],
  ["قدم:4", { carries: "does", takes: ["علي"] }],
  ["قوم:1/قيام بدء:1/بدء شرع:1/شروع عمد:1 سهم:4", carries("performs")],
  ["خدم:10", carries("uses")],
  ["عرض:5/تعرض خضع:1", carries("undergoes")],
  [
    "حول:3 منع:1/منع حبط:4 خطط:2 نوي:1/نيه عزم:1/عزم فشل:4 عدد:10 حضر:2 دين:4 ندد:2 نكر:10 شجب:1/شجب حذر:2 هدد:2 لوح:2 وعد:5 رود:4 مكن:4 جوز:1 خشي:1 نهي:4 صدي:5 صدد:1/صد وقع:5/توقع لمح:2 خوف:5/تخوف جنب:5 فدي:6 حقق:2 دفع:3 كفح:3 رفض:1/رفض دعو:1 طلب:3 طلب:1/طلب حرض:2 جرم:2 وقف:10 ردد:1/رد سعي:1/سعي وجه:3 شيد:4 ثني:4 ثمن:2 سمح:1/سماح",
    { bars: true },
  ],
  ["فشل:1/فشل خفق:4/اخفاق عجز:1/عجز", { bars: true, fails: true }],
]

/** Nouns that tell of happenings, with their plurals. */
const NOUNS: readonly Row[] = [
  ["هجوم f، هجمه f، اعتداء f، كمين كماين، عدوان، مجزره مجازر", tells(event("attack", "onto", through("علي", "ضد")))],
  ["غاره f", tells(event("air_strike", "onto", through("علي")))],
  ["ضربه f", tells(event("attack", "onto", { ...through("علي"), ...needs("weapon") }))],
  ["ضرب", tells(event("attack", "onto", needs("shots")))],
  ["نار نيران", tells(event("attack", "onto", { ...through("علي"), ...needs("shots") }))],
  ["صاروخ صواريخ، قذيفه قذايف", tells(event("shelling", "onto", { ...through("علي"), ...needs("shots") }))],
  ["برميل براميل", tells(event("air_strike", "onto", { ...through("علي"), ...needs("shots") }))],
  ["تفجير f", tells(event("explosion", "onto", through("في")))],
  ["انفجار f", tells(event("explosion", "bursts"))],
  ["اشتباك f، معركه معارك، قتال، صدامات، مناوشه f", tells(event("clash", "together"))],
  ["مواجهه f", tells(event("clash", "together", needs("parties")))],
  ["حرب حروب، قتال، اقتتال، نزاع f، صراع f، مواجهه f، معركه معارك، اشتباك f", { lasts: true }],
  ["مظاهره f، تظاهره f، احتجاج f، اعتصام f، اضراب f", tells(event("protest", "does"))],
  [
    "وقفه f، مسيره f، تجمع f",
    tells(event("protest", "does", needs("rally")), event("protest", "does", needs("crowd"))),
  ],
  ["لقاء f، محادثه f، مباحثه f، قمه قمم، اجتماع f", tells(event("meeting", "together", needs("parties")))],
  ["حصار", tells(event("blockade", "onto", through("علي")))],
  ["قبض", tells(event("arrest", "onto", { ...through("علي"), ...SUFFERED }))],
  ["سراح", tells(event("release", "onto", { ...SUFFERED, ...needs("shots") }))],
  ["سيطره", tells(event("territory_taken", "onto", { ...through("علي"), ...needs("place") }))],
  ["انهيار f", tells(event("disaster", "bursts", needs("ground")))],
  ["زلزال زلازل، فيضان f، سيل سيول، حريق حرايق، اعصار اعاصير، عاصفه عواصف", tells(event("disaster", "bursts"))],
]

/** Weapons, and what an attack is said to be: they say which kind of attack it is. */
const TURNING: readonly Row[] = [
  ["طايره f، مروحيه f، مقاتله f، طيران", { turns: "air_strike" }],
  ["مسيره f، درون", { turns: "drone_strike" }],
  [
    "قذيفه قذايف، صاروخ صواريخ، مدفع مدافع، مدفعيه، هاون، راجمه f، دبابه f، رشاش f، زورق زوارق، بارجه بوارج",
    { turns: "shelling" },
  ],
  ["قناص m، قناصه", { turns: "sniper_fire" }],
  [
    "عبوه f، لغم الغام، قنبله قنابل، متفجر، متفجره، مفخخه f، مفخخ m، ملغوم m، ملغومه f، ناسف، ناسفه، حزام احزمه",
    { turns: "explosion" },
  ],
  ["جوي، جويه، جوا، برميل براميل", { turns: "air_strike" }],
  ["مدفعي، صاروخي، صاروخيه، بري", { turns: "shelling" }],
  ["رصاص، رصاصه f، طلقه f، سكين سكاكين، مسلح، مسلحه، انتحاري، انتحاريه", { turns: "attack" }],
]

const THINGS: readonly Row[] = [
  ["ارضي، ارضيه، صخري، صخريه، ثلجي، ثلجيه، طيني، طينيه", { thing: "ground" }],
  ["جبل جبال، تله تلال، مرتفع f، هضبه هضاب", { thing: "heights" }],
  ["زورق زوارق، قارب قوارب، سفينه سفن، مركب مراكب، عباره f، قطار قطارات", { thing: "boat" }],
  ["انترنت، اتصال f، كهرباء، تيار، شبكه f، خدمه f، هاتف", { thing: "service" }],
  ["طريق طرق طرقات، معبر معابر، ممر f، شارع شوارع، حدود، جسر جسور، ميناء موانء", { thing: "way" }],
  ["مساعده f، اغاثه، قافله قوافل، دقيق، لقاح f، غذاء", { thing: "aid" }],
  [
    "تعزيز f، رتل ارتال، قوه قوات، وحده f، دبابه f، اليه f، جندي جنود، دوريه f، حشد حشود، منظومه f، كتيبه كتايب",
    { thing: "troops" },
  ],
  ["اسير اسري، رهينه رهاين، محتجز m، معتقل m، مختطف m، مخطوف m، سجين سجناء", { thing: "captives" }],
  ["متظاهر m، محتج m، معتصم m، مناصر m، مشيع m، حشد حشود", { thing: "crowd" }],
  [
    "مظاهره f، تظاهره f، احتجاجي m، احتجاجيه f، حاشده، تضامنيه، سلميه، جماهيريه، شعبيه، غاضبه، منددا، منددين، تنديدا، احتجاجا، رفضا، تضامنا، مطالبين، هاتفين، مرددين، معلنين، للمطالبه، وقفه f، مسيره f، اعتصام f، تضامن، تنديد، احتجاج، تعبيرا، شعار f، هتاف f، لافته f",
    { thing: "rally" },
  ],
  [
    "محاوله f، تهديد f، احتمال f، منع، وقف، انهاء، صد، احباط، خطه خطط، نيه، استعداد f، دعوه f، امكانيه f، مكافحه، تحقيق f، تهمه تهم، متهم m، مسوول m، مسووليه f، ادانه f، سياسه f، مخاطر، تجنب، تفادي، مخطط f، تداعي تداعيات، ملف f، لجنه لجان، جريمه جرايم، ذكري، مرتكب m، منفذ m، ضحيه ضحايا، تقرير تقارير، فيلم افلام، سبب اسباب، قانون قوانين، حق حقوق، لعبه العاب، نتيجه نتايج، ازمه f، رد ردود، قرار f",
    { bars: true },
  ],
]

/** Nouns that lead to a happening, or to one who takes part. */
const LEADING: readonly Row[] = [
  [
    "كلامي، كلاميه، لفظي، لفظيه، لاذع، لاذعه، اعلامي m، اعلاميه، سياسي m، سياسيه، دبلوماسي m، دبلوماسيه، انتخابي، انتخابيه، قلبي، قلبيه، دماغي، دماغيه",
    { figurative: true },
  ],
  [
    "خلفيه، تزامن، تزامنا، اعقاب، ظل، خضم، غمره، هامش، ساعه ساعات، يوم ايام، ليله ليال ليالي، اسبوع اسابيع",
    { leads: "amid" },
  ],
  ["مسيوليه", { role: "claims it" }],
  ["كل، عمليه f، حمله f، اعمال، جوله f، حركه f، موجه f، موسم، استمرار، تصاعد، تجدد، تصعيد", { goesOn: true }],
  ["شكل اشكال، صوره صور، تحرك f، زحف، تمدد، نشاط f", {}],
  ["حضور، مشاركه، رفقه، جانب", { joint: true }],
]

/** Particles that steer the reading of happenings; folded. */
const PARTICLES: readonly Row[] = [
  ["قد لقد فقد", { already: true }],
  ["مع معه معها معهم", { joint: true }],
  ["فيما بينما حيث", { whereas: true }],
  ["عندما حينما حين لما بعدما منذ مذ بعيد قبيل غداه عقب بعد", { leads: "after" }],
  ["وسط اثر اثناء خلال رغم جراء", { leads: "amid" }],
  ["ضد علي حول بشان ازاء تجاه عن", { bars: true }],
  ["دون", { without: true }],
  ["محاوله لتفادي لتجنب تفادي تجنب خشيه خوفا مخاوف خطر تهديد احتمال احتماليه توقعات", { bars: true }],
]

/** What a verb, a noun or a small word tells of happenings, with the forms that its entry in the lexicon may lack. */
export interface EventEntry {
  readonly sense: Sense
  /** Verbal nouns of a verb, plurals of a noun. */
  readonly more: readonly string[]
}

function entries(rows: readonly Row[], read: (words: string) => readonly (readonly [string, string])[]) {
  const out = new Map<string, EventEntry>()
  for (const [words, sense] of rows)
    for (const [key, more] of read(words)) {
      const there = out.get(key)
      out.set(key, {
        sense: { ...there?.sense, ...sense },
        more: [...new Set([...(there?.more ?? []), ...more.split(" ").filter(Boolean)])],
      })
    }
  return out
}

const word = (entry: string, sign: string): readonly [string, string] => {
  const at = entry.indexOf(sign)
  return at < 0 ? [entry, ""] : [entry.slice(0, at), entry.slice(at + 1).replaceAll(",", " ")]
}

/** Verbs by "root:measure". */
export const EVENT_VERBS: ReadonlyMap<string, EventEntry> = entries([...VERBS, ...STANCE_VERBS], words =>
  words.split(" ").map(each => word(each, "/")),
)

/** Nouns by their singular. */
export const EVENT_NOUNS: ReadonlyMap<string, EventEntry> = entries(
  [...NOUNS, ...TURNING, ...THINGS, ...LEADING],
  words => words.split("،").map(each => word(each.trim(), " ")),
)

export const EVENT_PARTICLES: ReadonlyMap<string, EventEntry> = entries(PARTICLES, words =>
  words.split(" ").map(each => [each, ""]),
)

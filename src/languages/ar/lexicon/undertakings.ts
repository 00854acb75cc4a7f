import type { Sense } from "../../sense.ts"
import type { Topic, Turn, Undertaking } from "../../undertaking.ts"

/** Nouns with their plurals, and words that do not change, as dictionaries spell them; "m" and "f" are sound plurals. */
export type NounRow = readonly [sense: Sense, nouns: string]
/** Verbs by root and measure with further verbal nouns; "!" leaves out the verbal noun that the measure makes, "-word" a form. */
export type VerbRow = readonly [sense: Sense, verbs: string]

const heads = (...undertakes: readonly Undertaking[]): Sense => ({ undertakes })
const turns = (turn: Turn): Sense => ({ turn })
const about = (...topics: readonly Topic[]): Sense => ({ topics })

const WARNS: readonly Undertaking[] = [
  { type: "evacuation_notice", behind: ["leaving", "public"], within: 15 },
  { type: "evacuation_notice", before: ["public"], behind: ["leaving"], within: 8 },
  { type: "warning", behind: ["public", "care"], within: 12 },
  { type: "warning", behind: ["public", "hazard"], within: 12 },
]

export const UNDERTAKING_NOUNS: readonly NounRow[] = [
  [{ undertakes: [{ type: "ceasefire" }], topics: ["truce", "conflict"] }, "هدنة هدن"],
  [
    heads(
      { type: "ceasefire", behind: ["fire"], within: 4 },
      { type: "ceasefire", behind: ["hostilities"], within: 3 },
      { type: "suspension", behind: ["activity"], within: 3 },
    ),
    "وقف، إيقاف",
  ],
  [heads({ type: "ultimatum" }), "مهلة مهل"],
  [heads({ type: "ultimatum", behind: ["final"], within: 2 }), "موعد مواعيد"],
  [heads({ type: "evacuation_notice", behind: ["leaving"], within: 4 }, ...WARNS), "إنذار f، تعليمات، إشعار f"],
  [heads({ type: "evacuation_notice", behind: ["leaving"], within: 1 }), "أمر أوامر"],
  [
    {
      undertakes: [...WARNS, { type: "warning", behind: ["hazard"], within: 4 }],
    },
    "تحذير f، تنبيه f، نداء f",
  ],
  [heads({ type: "agreement" }), "اتفاق f، اتفاقية f، تفاهم f، معاهدة f، مصالحة f"],
  [heads({ type: "exchange", behind: ["captives"], within: 5 }), "تبادل، مبادلة"],
  [
    heads({ type: "exchange", behind: ["swap"], within: 2 }, { type: "exchange", behind: ["captives"], within: 3 }),
    "صفقة f",
  ],
  [heads({ type: "proposal" }), "مقترح f، مبادرة f، خطة خطط"],
  [heads({ type: "safe_passage", behind: ["safe"], within: 2 }), "عبور، خروج، مغادرة"],
  [heads({ type: "curfew", behind: ["movement"], within: 2 }), "حظر، منع"],
  [
    heads(
      { type: "closed_zone", behind: ["closed"], within: 3 },
      { type: "closed_zone", behind: ["military"], within: 1, bare: true },
    ),
    "منطقة مناطق",
  ],
  [heads({ type: "corridor", behind: ["safe"], within: 3 }), "ممر f"],
  [heads({ type: "corridor", behind: ["safe"], within: 1 }), "مسار f، معبر معابر، طريق طرق"],
  [heads({ type: "corridor", before: ["through", "public", "moving"], within: 16 }), "نقطة نقاط"],
  [
    heads({ type: "suspension", behind: ["activity"], within: 3 }, { type: "closure", behind: ["passage"], within: 3 }),
    "إغلاق f، إقفال",
  ],
  [
    heads(
      { type: "ceasefire", behind: ["hostilities"], within: 3 },
      { type: "suspension", behind: ["activity"], within: 4 },
    ),
    "تعليق",
  ],
  [heads({ type: "suspension", behind: ["activity"], within: 4 }), "تعطيل، عطلة، تأجيل"],
  [{ ...heads({ type: "suspension", behind: ["activity"], within: 4 }), turn: "lifted" }, "إلغاء"],
  [heads({ type: "mobilization", behind: ["general"], within: 1 }), "نفير، تعبئة، استنفار"],
  [heads({ type: "hotline", behind: ["direct"], within: 3 }), "خط خطوط، رقم أرقام، هاتف هواتف"],
  [heads({ type: "shelter_opened", before: ["opened"], within: 12 }), "إيواء، ملجأ ملاجئ"],
]

export const UNDERTAKING_VERBS: readonly VerbRow[] = [
  [{ ...heads({ type: "ceasefire", behind: ["fire"], within: 5 }) }, "وقف 4 !"],
  [{ ...heads({ type: "ultimatum" }) }, "مهل 4، مهل 2"],
  [heads({ type: "agreement" }), "وفق 8 !"],
  [heads({ type: "withdrawal_terms", behind: ["leaving"], within: 14 }), "طلب 1"],
  [
    heads(
      { type: "safe_passage", behind: ["leaving"], within: 6 },
      { type: "safe_passage", behind: ["moving"], within: 6 },
    ),
    "سمح 1 سماح",
  ],
  [{ ...heads({ type: "proposal" }), turn: "offered" }, "قرح 8"],
  [
    heads({ type: "suspension", behind: ["activity"], within: 5 }, { type: "closure", behind: ["passage"], within: 5 }),
    "غلق 4 !، قفل 4 !",
  ],
  [heads({ type: "suspension", behind: ["activity"], within: 5 }), "علق 2 !، عطل 2 !، وقف 2"],
  [{ ...heads({ type: "suspension", behind: ["activity"], within: 5 }), turn: "lifted" }, "لغي 4 !"],
  [heads(...WARNS), "حذر 2 !، نبه 2 !، نذر 4 !، نصح 1، وصي 4"],
  [{ undertakes: WARNS, turn: "sought" }, "دعو 1 دعوة، طلب 3، حثث 1، حضض 1، نشد 3، هيب 4"],
  [heads({ type: "closed_zone", behind: ["closed"], within: 12 }), "عبر 8"],
  [turns("announced"), "علن 4"],
  [turns("made"), "وصل 5، وقع 2، برم 4، عقد 1 عقد، قرر 4، وصل 1 وصول، تمم 1، جري 1، حصل 1 حصول"],
  [{ turn: "ordered", topics: ["order", "opened"] }, "خصص 2، فتح 8، جهز 2، قوم 4 إقامة، هيء 2، وفر 2، نشء 4، فعل 2"],
  [
    {
      undertakes: [{ type: "closure", behind: ["passage"], before: ["again"], within: 3 }],
      turn: "ordered",
      topics: ["order", "opened"],
    },
    "فتح 1 فتح",
  ],
  [{ turn: "ordered", topics: ["order"] }, "فرض 1 فرض، قرر 2، صدر 4، ءمر 1، وجه 2، طلق 4، عمم 2، حدد 2، نفذ 2"],
  [turns("ordered"), "منح 1 منح، عطي 4"],
  [turns("offered"), "قدم 2، طرح 1 طرح، عرض 1، قدم 5"],
  [turns("accepted"), "قبل 1 قبول -قبل، وفق 3"],
  [turns("rejected"), "رفض 1 رفض"],
  [turns("in_force"), "سري 1 سريان، صمد 1 صمود"],
  [turns("begins"), "بدء 1 بدء، دخل 1 دخول"],
  [turns("ends"), "نهي 8، قضي 7"],
  [turns("extended"), "مدد 2، جدد 2"],
  [turns("said_violated"), "خرق 1 خرق -خرق، نهك 8، نقض 1 نقض، خلل 4، نصل 5"],
  [turns("said_collapsed"), "هور 7، نسف 1 نسف، طوح 4، قوض 2"],
  [turns("fulfilled"), "كمل 8، نجز 4"],
  [turns("kept"), "لزم 8، حرم 8، قيد 5"],
  [turns("lifted"), "رفع 1 رفع، نهي 4، ءنف 10"],
  [{ turn: "lifted", topics: ["again"] }, "عود 4"],
  [
    turns("sought"),
    "سعي 1 سعي، فوض 6، فوض 3، بحث 3، نقش 3، بحث 1 بحث، ءمل 1 أمل، وقع 5، نظر 8، هدد 2، مني 5، خشي 1 خشية، عزم 8، فشل 1 فشل، عثر 5، عرقل 1، مهد 2، رجح 2، رجو 1، دفع 1 دفع",
  ],
  [turns("term"), "قضي 1، نصص 1 نص، ضمن 5، شمل 1، شرط 8، تيح 4، كفل 1، فضي 4"],
  [about("leaving", "moving"), "غدر 3، خلو 4، خرج 1 خروج، سحب 7، رحل 1 رحيل، نزح 1 نزوح"],
  [about("moving"), "نقل 8، وجه 5، نقل 1 نقل، جلو 4، عبر 1 عبور"],
  [
    about("care"),
    "جنب 5، بعد 8، قرب 8، وخي 5، لزم 8، جمع 5، قرب 5، بحر 4، مرر 1 مرور، جول 5، حذر 1 حذر، بقي 1 بقاء، بلغ 4، سلك 1 سلوك، ءخذ 1 أخذ، عود 1 عودة، وجد 6، خرج 1 خروج، نقل 5، سفر 3 سفر، لمس 1 لمس، زحم 8",
  ],
  [
    about("civil"),
    "نووي m، نووية f، تجاري m، تجارية f، اقتصادي m، اقتصادية f، نفط، استثمار f، تعاون، لاعب m، نادي، قرض قروض، تمويل، شراكة f، توريد، جمركي m، جمركية، رياضي m، رياضية، ضريبي m، يورو، غاز، مناخ، ثقافي m، ثقافية",
  ],
]

/** Words that keep their form, by what they do. */
export const UNDERTAKING_WORDS: readonly NounRow[] = [
  [turns("between"), "بين"],
  [turns("with"), "مع"],
  [turns("brokered"), "وساطة f، رعاية، إشراف، ضمانة f، مشاركة، دعم"],
  [turns("term"), "بموجب، موجب، مقابل، شريطة، شرط شروط، بند بنود، بنده"],
  [turns("from"), "اعتبار، اعتبارا، ابتداء، بدءا"],
  [turns("at once"), "فور، فورا، فوري، فوريا، فورية"],
  [{}, "حالة f، طالب طلبة طلاب، طلبة"],
  [turns("until"), "حتى، لغاية"],
  [turns("no later"), "قبل، أقصاه، غضون"],
  [turns("further notice"), "إشعار"],
  [turns("lasting"), "مدة"],
  [turns("coming"), "مقرر، مزمع، منتظر، مرتقب، مرتقبة، مقررة، قبيل، قبل، موعد، عشية"],
  [turns("item"), "أولا، ثانيا، ثالثا، رابعا، خامسا، سادسا، سابعا"],
  [turns("in_force"), "حيز، سارية، ساري، ساريا، نافذ، نافذة"],
  [turns("kept"), "ملتزم m، ملتزمة"],
  [turns("said_violated"), "خروقات، خروق، مخالفة f"],
  [
    turns("sought"),
    "جهد جهود، محادثة f، مفاوضات، مباحثات، مسعى مساع مساعي، ضرورة، فرصة فرص، احتمال f، إمكانية f، مخاوف، إذا، لو، ربما، متوقع، محتمل، محتملة، حوار f، رغبة، استعداد، نية، أمل آمال، تمهيد، هدف، أجل، تهديد f، حال، سبيل سبل، عرقلة، مطلب مطالب، فشل، وشك، اقتراب، حاجة، أهمية",
  ],
  [about("fire", "conflict"), "نار نيران"],
  [about("hostilities", "conflict"), "قتال، قتالية، عدائية، عدائي، قتالي، اقتتال، حرب حروب"],
  [about("hostilities", "military", "conflict"), "عسكرية"],
  [about("military", "conflict"), "عسكري"],
  [about("swap"), "تبادل، مبادلة"],
  [about("leaving", "moving"), "مغادر m، منسحب m، راغب m"],
  [about("movement"), "تجول، تجوال، تنقل"],
  [about("closed"), "مغلقة، مغلقتين، مغلقا، محظورة، مقفلة، محرمة، خطرة"],
  [about("safe"), "آمن m، آمنة f، إنساني m، إنسانية f، أمان، بأمان"],
  [about("direct"), "ساخن، ساخنة، موحد، مباشر، مباشرة، مجاني، مجانية، طوارئ، عاجل، استعلام، شكاوى"],
  [
    about("captives", "conflict"),
    "أسير أسرى، محتجز m، محتجزة f، معتقل m، معتقلة f، رهينة رهائن، سجين سجناء، جثمان جثامين، جثة جثث، رفات، مخطوف m، مختطف m، موقوف m",
  ],
  [
    about("passage"),
    "معبر معابر، مطار f، طريق طرق، مجال، حدود، ميناء موانئ، جسر جسور، منفذ منافذ، شارع شوارع، مدخل مداخل، أجواء، مضيق، نفق أنفاق، حاجز حواجز",
  ],
  [
    about("activity"),
    "دراسة، دوام، رحلة f، رحلات، حركة، امتحان f، صلاة صلوات، فعالية f، مدرسة مدارس، جامعة f، ملاحة، طيران، إقلاع، خدمة f، تعليم، روضة رياض، معهد معاهد، حضور، صف صفوف",
  ],
  [
    about("public"),
    "أهل أهالي أهالينا، ساكن سكان، مواطن m، مدني m، مدنية f، صياد m، سفينة سفن، مسافر m، عائلة f عوائل، مزارع m، قاطن m، سائق m، بحار بحارة، مقيم m، قاطن قاطنو، متضرر m، رعية رعايا، قارب قوارب",
  ],
  [about("care"), "حيطة، يقظة، منازل منازلهم، ابتعاد، تجمعات، احتياط f"],
  [
    about("hazard"),
    "سيل سيول، فيضان f، أمطار، عاصفة عواصف، زلزال زلازل، تسونامي، لغم ألغام، مخلفات، ذخائر، ذخيرة، انهيارات، إعصار أعاصير، هزات، قنابل، منسوب مناسيب",
  ],
  [about("clan"), "قبيلة قبائل، عشيرة عشائر، وجهاء، أعيان، فعاليات"],
  [about("housing"), "إيواء، نازح m"],
  [about("opened"), "افتتاح"],
  [about("through"), "عبر"],
  [about("final"), "نهائي، نهائيا، أخير، أخيرة، نهائية"],
  [about("firm"), "شركة f"],
  [about("general"), "عامة، عام"],
  [
    about("conflict"),
    "انسحاب، سلاح أسلحة، مسلح m، مسلحة، فصيل فصائل، حصار، ميليشيا f، مليشيا f، مقاتل m، تهدئة، اشتباك f، خروقات، مستوطن m، ثوار، قتيل قتلى، متمرد m",
  ],
  [
    about("civil"),
    "نووي m، نووية f، تجاري m، تجارية f، اقتصادي m، اقتصادية f، نفط، استثمار f، تعاون، لاعب m، نادي، قرض قروض، تمويل، شراكة f، توريد، جمركي m، جمركية، رياضي m، رياضية، ضريبي m، يورو، غاز، مناخ، ثقافي m، ثقافية",
  ],
]

import type { Sense } from "../../sense.ts"

/** A noun with its plurals; sound plurals are made from "m" (ـون) and "f" (ـات), broken ones are listed; "-" makes no dual, which another word looks like. */
export interface NounEntry {
  readonly singular: string
  readonly plurals: readonly string[]
  readonly gender: "male" | "female"
  readonly sense: Sense
}

const noun = (singular: string, plurals: string, sense: Sense = {}): NounEntry => ({
  singular,
  plurals: plurals.split(" ").filter(Boolean),
  gender: singular.endsWith("ه") ? "female" : "male",
  sense,
})
const all = (entries: string, sense: Sense): NounEntry[] =>
  entries.split("،").map(entry => {
    const [singular = "", ...plurals] = entry.trim().split(" ")
    return noun(singular, plurals.join(" "), sense)
  })
const people = (population?: NonNullable<Sense["counts"]>["population"]): Sense => ({
  counts: population ? { population } : {},
})
const thing = (object: string): Sense => ({ counts: { object } })

/** Nouns that say what befell the counted. */
const VICTIMS: readonly NounEntry[] = [
  ...all("قتيله f، شهيده f", { counts: { metric: "killed", population: "women" } }),
  ...all("جريحه f", { counts: { metric: "injured", population: "women" } }),
  ...all("قتيل قتلي، شهيد شهداء، جثه جثث، جثمان جثامين، غريق غرقي", {
    counts: { metric: "killed" },
  }),
  // Dead or not yet found.
  ...all("ضحيه ضحايا", { counts: { metric: "killed", unsure: true } }),
  ...all("ميت موتي اموات، وفاه وفيات، متوفي متوفين", { counts: { metric: "killed", natural: true } }),
  ...all("جريح جرحي، مصاب m، مصابه f، اصابه f", { counts: { metric: "injured" } }),
  ...all("مفقود m", { counts: { metric: "missing" } }),
  ...all("معتقل m، معتقله f، موقوف m، محتجز m، اسير اسري، سجين سجناء", { counts: { metric: "detained" } }),
  ...all("مختطف m، مخطوف m، رهينه رهاين", { counts: { metric: "abducted" } }),
  ...all("نازح m، نازحه f، مهجر m، مشرد m، فار m", { counts: { metric: "displaced" } }),
  ...all("لاجي m لاجيين لاجيون", { counts: { metric: "displaced", population: "migrants" } }),
  ...all("منشق m", { counts: { metric: "defected", population: "fighters" } }),
  ...all("عايد m", { counts: { metric: "returned" } }),
  ...all("استشهادي m، انتحاري m، انتحاريه f، مهاجم m", people("perpetrators")),
]

/** Nouns that are happenings without a verb of their own. */
const HAPPENINGS: readonly NounEntry[] = [
  ...all("مصرع", { happening: { metric: "killed", slot: "object" }, role: "fate" }),
  ...all("سراح", { happening: { metric: "released", slot: "object" } }),
  ...all("تهمه تهم", { role: "suspicion" }),
  ...all("ضرر اضرار", { happening: { metric: "damaged", slot: "object", needs: "thing" } }),
  ...all("روح ارواح، حياه", { role: "lives" }),
  ...all("سبيل سبل", { role: "way out" }),
  ...all("شهاده f، روايه f", { says: "says", cue: "noun" }),
  ...all("انقاض، ركام", { role: "rubble" }),
  ...all("مصير", { role: "destiny" }),
  ...all("تعذيب", { role: "torture" }),
]

const PEOPLE: readonly NounEntry[] = [
  ...all("بالغ m، راشد m", { counts: { weak: true } }),
  ...all("منسوب m، منتسب m", people("security")),
  ...all(
    "شخص اشخاص، فرد افراد، مواطن m، رجل رجال، شاب شبان شباب، راكب ركاب، ساكن سكان، عامل عمال m، موظف m، طالب طلاب طلبه، سايق m، سايح سياح، مصل m مصلين، حاج حجاج، مزارع m، فلاح m، صياد m، تاجر تجار، مقاول m، منقب m، لص لصوص، عراقي m، سوري m، يمني m، فلسطيني m، صهيوني m صهاينه، لبناني m، مصري m، ليبي m، سوداني m، سعودي m، تركي اتراك، ايراني m، اسراييلي m، امريكي m، اميركي m، بريطاني m، فرنسي m، روسي روس، هندي هنود، باكستاني m، افغاني افغان، اردني m، كويتي m، بحريني m، تونسي m، جزايري m، مغربي مغاربه، كردي اكراد، صيني m، اوروبي m، اجنبي اجانب، مقيم m، وافد m، مسيحي m، يهودي يهود، قبطي اقباط، ايزيدي m، درزي دروز، مستوطن m، مراهق m، قروي m، راع رعاه، معتمر m، زاير زوار، مريض مرضي، مسن m، زبون زباين، خادمه f، عامله f، معلم m، معلمه f، مدرس m، تلميذ تلاميذ، صومالي m، نيجيري m، نيبالي m، بنغالي m، فلبيني m، الماني m، ايطالي m، اسباني m، كوري m، ياباني m، اثيوبي m، اريتري m، تشادي m، كيني m، اوكراني m، هولندي m، سنغالي m، اماراتي m، قطري m، موريتاني m، بحار بحاره، محامي m، محام -، محاميه f، بايع باعه، بايع m، بايعه f، ناشط m نشطاء، ناشطه f، لاعب m، فنان m، مسافر m، كاهن كهنه، راهب رهبان، راهبه f، باحث m، متسوق m، مصطاف m، متنزه m، مشيع m، محاسب m، حلاق m، غواص m، مشجع m، متفرج m، مترجم m، متعاقد m، متدرب m، تلميذه f، حارس حراس، خباز m، ميكانيكي m، بدوي بدو، تركماني تركمان، غاني m، غيني m، كاميروني m، عماني m، صديق اصدقاء، زميل زملاء، رفيق رفاق، مرافق m، جار جيران، افريقي افارقه، مسلم m، مهندس m، ناج m ناجين، ناجيا -",
    people(),
  ),
  ...all(
    "شقيق اشقاء، ابن ابناء، نجل انجال، زوج، والد، اخ - اخوه، ولد اولاد، اخو -، اخا -، اخي -، اب - اباء، حفيد احفاد",
    {
      counts: { kin: true },
    },
  ),
  ...all("زوجه f، والده f، ابنه f، شقيقه f، اخت اخوات، حفيده f", {
    counts: { kin: true, population: "women" },
  }),
  noun("نفر", "", people()),
  ...all("طاقم طواقم، كادر كوادر", { counts: { group: true } }),
  noun("حاله", "f", { counts: { weak: true } }),
  ...all("مدني m، مدنيه f، اعزل عزل، اهل اهالي", people("civilians")),
  ...all(
    "مسلح m، مقاتل m، متمرد m، مخرب m، ارهابي m، متطرف m، داعشي دواعش، حوثي m، مسلح m، متشدد m، جهادي m، تكفيري m، انقلابي m، ثاير ثوار، مجاهد m، ميليشيوي m، انفصالي m، طالباني m، متسلل m، مرتزق مرتزقه، مرتزقه f",
    people("fighters"),
  ),
  ...all(
    "جندي جنود، عسكري m، ضابط ضباط، مجند m، طيار m، جنرال f، لواء، عقيد عقداء، بحار بحاره، رقيب رقباء، عريف عرفاء، نقيب نقباء",
    people("military"),
  ),
  ...all("عنصر عناصر", { counts: { population: "fighters", member: true } }),
  // An agent of a service, of whatever kind that is.
  ...all("عون اعوان", { counts: { population: "officials", member: true } }),
  ...all("شرطي m، شرطيه f، دركي m", people("security")),
  ...all("طفل اطفال، طفله f، رضيع رضع، رضيعه f، قاصر m قصر، صبي صبيه، فتي فتيه", people("children")),
  ...all("امراه نساء نسوه، سيده f، فتاه فتيات، ام - امهات، ارمله ارامل، مواطنه f، عجوز عجايز", people("women")),
  ...all("طبيب اطباء، طبيبه f، مسعف m، مسعفه f، ممرض m، ممرضه f، صيدلي صيادله", people("medics")),
  ...all("صحفي m، صحافي m، صحافيه f، صحفيه f، اعلامي m، مصور m، مذيع m، مذيعه f", people("journalists")),
  ...all("مراسل m، مراسله f", { counts: { population: "journalists" }, role: "reporter" }),
  ...all("متطوع m، اغاثي m، اطفايي m، منقذ m", people("aid_workers")),
  ...all("مهاجر m، مهاجره f، مجتاز m، حراق", people("migrants")),
  ...all("متظاهر m، محتج m، معتصم m", people("protesters")),
  ...all("مستوطن m", { counts: {}, head: "armed" }),
  ...all("مسوول m، نايب نواب، وزير وزراء، قاض قضاه، قاضي -، دبلوماسي m", people("officials")),
  ...all("مشتبه m، مروج m، محتال m، مطلوب m، متهم m، مهرب m، متورط m، جاني جناه", people("suspects")),
  ...all("عايله عوايل f، اسره اسر", { counts: { unit: "household" } }),
  ...all("اغاثه، اغاثي m، اغاثيه، اونروا، الاونروا", { kind: "aid_workers" }),
  ...all("طبي m، طبيه، صحي m، صحيه، اسعاف، اسعافيه، تمريض", { kind: "medics" }),
  ...all("حدود", { kind: "security" }),
]

const THINGS: readonly NounEntry[] = [
  ...all("مركز مراكز", { counts: { weak: true }, head: "body" }),
  ...all("ايواء", { counts: { metric: "shelters" } }),
  ...all("دبابه f، مجنزره f", thing("tank")),
  ...all(
    "اليه f، عربه f، سياره f، مركبه f، عجله f، شاحنه f، مدرعه f، ناقله f، حافله f، صهريج صهاريج، باص f، همر، دراجه f، طقم اطقم",
    thing("vehicle"),
  ),
  ...all(
    "مبني مبان مباني، بنايه f، عماره f عماير، مدرسه مدارس، مستودع f، مخزن مخازن، مسجد مساجد، متجر متاجر، محل محال محلات، مقر مقار مقرات، وكر اوكار، موقع مواقع، تمركز f، تحصين f، دشمه دشم، متراس متاريس، مربض مرابض، نفق انفاق، مستشفي f مستشفيات، وحده f، معسكر f، كنيسه كنايس، شقه شقق، جسر جسور، برج ابراج، منشاه f، فيلا فلل، ورشه ورش، مزرعه مزارع، مضافه f، بوره بور، بناء ابنيه",
    thing("building"),
  ),
  ...all("منزل منازل، بيت بيوت، مسكن مساكن", { ...thing("building"), home: "one" }),
  ...all("ديار", { home: "all" }),
  ...all("خيمه خيام خيم", thing("tent")),
  ...all("طلقه f، رصاصه f، خرطوشه خراطيش", thing("ammunition")),
  ...all("صاروخ صواريخ", thing("rocket")),
  ...all("مسيره f، درون", thing("drone")),
  ...all("قذيفه قذايف، قنبله قنابل، برميل براميل، هاون f، دانه f", thing("shell")),
  ...all("غاره f، ضربه f، طلعه f", thing("strike")),
  ...all("طايره f، مروحيه f، مقاتله f", thing("aircraft")),
  ...all("زورق زوارق، قارب قوارب، سفينه سفن، مركب مراكب، لنش f، عباره f", thing("boat")),
  ...all(
    "سلاح اسلحه، بندقيه بنادق، مسدس f، رشاش f، قاذف f قواذف، كلاشينكوف، كلاشنيكوف، قطعه قطع، مدفع مدافع، راجمه f، منصه f، حزام احزمه، ذخيره ذخاير",
    thing("weapon"),
  ),
  ...all("عبوه f، لغم الغام", thing("explosive")),
  ...all("زجاجه f", thing("bottle")),
  ...all("حبه f حبوب، كبسوله f", thing("pill")),
]

/** Nouns that head the names of those who speak. */
const SPEAKERS: readonly NounEntry[] = [
  ...all("شرطه، امن -، درك، خفر", { head: "body", members: "security" }),
  ...all("بيان f، تقرير تقارير، احصاء f، احصاييه f، رقم ارقام، تدوينه f، تغريده f، منشور f، وثيقه وثايق، بلاغ f", {
    head: "document",
  }),
  // "The interests of the papers", "the editorials": what a review of papers tells is theirs.
  ...all("افتتاحيه f", { head: "document" }),
  { singular: "اهتمامات", plurals: [], gender: "female", sense: { head: "document" } },
  { singular: "تقديرات", plurals: [], gender: "female", sense: { head: "document" } },
  ...all("دراسه f، تقييم f، شهاده f", { head: "document" }),
  { singular: "معطيات", plurals: [], gender: "female", sense: { head: "document" } },
  ...all("جيش جيوش، حرس", { head: "armed", members: "military" }),
  ...all("نظام، دفاع", { members: "military" }),
  ...all("داخليه", { members: "security" }),
  ...all("انقاذ، مدني، مدنيه، انساني m، انسانيه، اممي m", { kind: "aid_workers" }),
  ...all(
    "ميليشيا ميليشيات، مليشيا مليشيات، ميلشيا ميلشيات، جماعه f، تنظيم f، حركه f، فصيل فصايل، كتيبه كتايب، مقاومه، قسد، داعش، طالبان، حشد، صحوه، بيشمركه، عشيره عشاير، تمرد",
    { head: "armed", members: "fighters" },
  ),
  ...all("منظمه f، مرصد مراصد، شبكه f", { head: "body", watches: true }),
  ...all(
    "وزاره f، هييه f، مديريه f، اداره f، حكومه f، سلطه f، دايره دواير، لجنه لجان، مجلس مجالس، مكتب مكاتب، جمعيه f، بعثه f، غرفه غرف، خليه خلايا، نادي انديه، موسسه f، نقابه f، محكمه محاكم، نيابه f، سفاره f، برلمان f، اتحاد f، حلف احلاف، تحالف f، مفوضيه f، صليب، هلال، دفاع، امم، محافظه f، بلديه f، امانه f، جهاز اجهزه، رابطه روابط، تجمع f، صندوق صناديق، شعبه شعب، مفرزه مفارز، قبيله قبايل",
    { head: "body" },
  ),
  ...all("قياده f، رياسه f", { head: "body", role: "guidance" }),
  ...all("زعامه f، رعايه f", { role: "guidance" }),
  ...all("مشروع مشاريع، مصلحه -، مصفوفه f، مختبر m، مشرحه f، منبر منابر، محكمه محاكم", { head: "body" }),
  { singular: "مصالح", plurals: [], gender: "female", sense: { head: "body" } },
  ...all(
    "رييس روساء، محافظ m، حاكم حكام، عمده عمد، والي ولاه، ملك ملوك، مستشار m، سفير سفراء، مبعوث m، قنصل قناصل، امين امناء، مدعي m، مختار مخاتير",
    { head: "office", counts: { weak: true, population: "officials" } },
  ),
  ...all("جنرال f، عميد عمداء، فريق، لواء، عقيد عقداء، مقدم m، رايد رواد، نقيب نقباء، ملازم m، مشير", {
    head: "office",
    counts: { weak: true, population: "military" },
  }),
  ...all(
    "مدير مدراء، قايد قاده، امير امراء، مساعد m، عضو اعضاء، مفتي، شيخ شيوخ، سكرتير، وكيل وكلاء، مفوض m، منسق m، زعيم زعماء، محامي m محام، خبير خبراء، محلل m، باحث m، ناشط m نشطاء، نجل، دكتور، بروفيسور، مهندس، استاذ، سيد، حاج، وزير وزراء، نايب نواب، سيناتور، كاتب كتاب، داعيه دعاه، خطيب خطباء، بروفسور، مدون m، شريف، كبير كبار، ممثل m، مراقب m، موفد m، مكلف m",
    { head: "office", counts: { weak: true } },
  ),
  ...all(
    "مندوبه f، مديره f، وزيره f، ناشطه f، رييسه f، نايبه f، منسقه f، ممثله f، مسووله f، خبيره f، باحثه f، مفوضه f، محاميه f، كاتبه f، مقرره f، مكلفه f، قاض قضاه، قاضي -",
    { head: "office" },
  ),
  // They speak "in the name of" somebody.
  ...all("متحدث m، ناطق m", { head: "office", counts: { weak: true }, takes: ["with"] }),
  ...all("متحدثه f، ناطقه f", { head: "office", takes: ["with"] }),
  ...all("قيادي قيادات m", { head: "office", counts: { population: "fighters" } }),
  ...all(
    "وكاله f، محطه f، صحيفه صحف، قناه قنوات، موقع مواقع، اذاعه f، راديو، تلفزيون، تلفاز، جريده جرايد، مجله f، منصه f، بوابه f، وسيله وسايل، حساب f، صفحه f، شاشه f، انباء، اعلام، فضاييه f",
    { head: "medium" },
  ),
  ...all(
    "مصدر مصادر، شاهد شهود، مسوول m، ساكن سكان، ناج m ناجين، معارض m، ناشط m نشطاء ناشطين، مقرب m، دبلوماسي m، تنسيقيه f، عيان",
    { head: "source" },
  ),
  { singular: "اقارب", plurals: [], gender: "male", sense: { head: "source" } },
  { singular: "ذوو", plurals: [], gender: "male", sense: { head: "source" } },
  { singular: "وجهاء", plurals: [], gender: "male", sense: { head: "source" } },
  ...all("متضرر m، ناج m ناجين، نسمه f", { counts: {}, spared: true }),
  ...all("معارضه f", { head: "body" }),
  ...all("معلومه f", { head: "source", unowned: true }),
  ...all("قوه قوات قوي، لواء الويه، فرقه فرق، حزب احزاب، جبهه f، مجموعه f، طيران، بحريه", { head: "armed" }),
  ...all(
    "عمليه f، حرب حروب، معركه معارك، اشتباك f، مواجهه f، هجوم f، هجمه f، قصف، تفجير f، كمين كماين، عدوان، حمله f، جريمه جرايم، اعتداء f، مجزره مجازر، توغل، رصاص، نار، نيران",
    { role: "attack" },
  ),
  ...all("مسوول m، مسووله f", { role: "at fault" }),
  ...all("مجاعه f، جوع، تغذيه، برد، صقيع، تصادم f، اصطدام f، اختناق f، تسمم f", {}),
  ...all("حادث حوادث، انفجار f، حريق حرايق، زلزال زلازل، انهيار f، فيضان f، اعصار اعاصير، سيل سيول", {}),
]

/** Words whose meaning is how a thing was done: also causes of tolls. */
export const MEANS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "air strike": "غاره ضربه",
    shelling: "قصف قذيفه هاون مدفع",
    sniper: "قناص قنص",
    mine: "لغم عبوه",
    drone: "مسيره درون",
    explosion: "تفجير انفجار مفخخه ناسفه",
    shooting: "رصاص نار",
    collapse: "انهيار",
    hunger: "مجاعه جوع تغذيه",
    cold: "برد صقيع",
    drowning: "غرق",
    fire: "حريق",
    clash: "اشتباك مواجهه معركه",
    earthquake: "زلزال",
    flood: "فيضان سيل",
    storm: "اعصار",
    crash: "تحطم تصادم اصطدام",
    accident: "حادث",
    asphyxiation: "اختناق",
    poisoning: "تسمم",
    stabbing: "طعن",
    attack: "هجوم اعتداء",
    disease: "كوليرا وباء ضنك حصبه دفتيريا",
  }).flatMap(([means, words]) => words.split(" ").map(word => [word, means] as const)),
)

const PLACES: readonly NounEntry[] = [
  ...all("محافظه f، ولايه f، منطقه مناطق، اقليم اقاليم، ريف ارياف، مقاطعه f، عماله f، قضاء اقضيه، ناحيه نواح", {
    place: "region",
  }),
  ...all("مدينه مدن، بلده f، قريه قري، عاصمه عواصم، مخيم f، ضيعه ضياع، مستوطنه f، عزبه عزب، نجع نجوع", {
    place: "city",
  }),
  ...all(
    "حي احياء، شارع شوارع، طريق طرق، ضاحيه ضواح، محور محاور، جبهه f، سوق اسواق، ساحه f، ميدان ميادين، تقاطع f، مفترق، مفرق، جبل جبال، تل تلال، تله f",
    {
      place: "neighbourhood",
    },
  ),
  ...all(
    "مسجد مساجد، معبر معابر، مطار f، قاعده قواعد، سجن سجون، ميناء موانء، جسر جسور، حاجز حواجز، دوار f، شاطي شواطي، متحف متاحف، ملعب ملاعب، مصفاه مصاف، مصفي، منتجع f، منجم مناجم، محجر محاجر، ثكنه f، جامعه f، مدرسه مدارس، فندق فنادق، معسكر f، حقل حقول، غابه f، مجمع f، منفذ منافذ، بوابه f، مصنع مصانع، كنيسه كنايس، مقبره مقابر، قصر قصور، مرفا مرافي، سد سدود، مخفر مخافر، مرسي",
    { place: "site" },
  ),
  ...all("قطاع f", { place: "region", known: true }),
  ...all("مديريه f", { place: "district", known: true }),
  ...all("جزيره جزر، هضبه هضاب، صحراء صحاري، باديه بوادي", { place: "region", known: true }),
  ...all("بحر بحار، خليج، مضيق، ساحل سواحل", { place: "region", water: true }),
  ...all("مستشفي f، مشفي مشاف", { place: "site", care: true, head: "body" }),
  ...all("عياده f", { place: "site", care: true }),
]

/** Common words of news that are no names: they end one. */
const TIMES: readonly NounEntry[] = [
  ...all("سنه سنوات سنين، عام اعوام", { role: "time", year: true }),
  ...all(
    "يوم ايام، ساعه f، شهر اشهر شهور، اسبوع اسابيع، صباح، مساء، ليل، ليله ليال ليالي، ظهر، فجر، دقيقه دقايق، عصر، وقت اوقات، يناير، فبراير، مارس، ابريل، مايو، يونيو، يوليو، اغسطس، سبتمبر، اكتوبر، نوفمبر، ديسمبر، كانون، شباط، اذار، نيسان، ايار، حزيران، تموز، ايلول، تشرين",
    { role: "time" },
  ),
]

/** Words that tell what a text is about where they crowd it. */
const SUBJECTS: readonly NounEntry[] = [
  ...all(
    "مباراه f مباريات، دوري، منتخب f، ملعب ملاعب، مدرب m، كره، بطوله f، هداف m، لاعب m، مرمي، جماهير، موسم مواسم، بطل ابطال، نادي انديه، شوط اشواط، كاس، حكم حكام",
    { subject: "sport" },
  ),
  ...all(
    "فيروس f، كورونا، متلازمه، وباء اوبيه، كوليرا، ضنك، حصبه، دفتيريا، حمي، عدوي، لقاح f، مرض امراض، سرطان، داء ادواء، سكري، انفلونزا، التهاب f، جلطه f، نوبه f",
    {
      subject: "disease",
    },
  ),
  ...all("مناوره f، تمرين تمارين، محاكاه، فرضيه f", { subject: "drill" }),
]

const COMMON: readonly NounEntry[] = all(
  "عدد اعداد، نسبه نسب، جزء اجزاء، خساره خساير، ازمه f، اتفاق f، هدنه، مهله، سلام، حل حلول، دوله دول، بلاد، بلد بلدان، شعب شعوب، سياسه f، خبر اخبار، شان شوون، صحه، داخليه، خارجيه، دفاع، طواري، كارثه كوارث، عمل اعمال، مياه، كهرباء، نفط، قانون قوانين، حكم احكام، قرار f، طرف اطراف، مجتمع f، سبب اسباب، نتيجه نتايج، اطار اطر، ظل، حال احوال، مره f، باقي، بقيه، معظم، بعض، كل، جميع، اكثريه، غالبيه، مجموع، اجمالي، حق حقوق، انسان، شان شيون شوون، تنميه، هجره، طفوله، انسانيه، لايحه لوايح، معاهده f، ميثاق مواثيق، معيار معايير، ضابطه ضوابط، مستطاع",
  {},
)

/** What a place is like, and no part of its name where it is told without the article. */
const DESCRIBING: readonly NounEntry[] = all(
  "تجاري m، تجاريه، شعبي m، شعبيه، مزدحم m، مزدحمه، مكتظ m، مكتظه، سكني m، سكنيه، صناعي m، صناعيه، زراعي m، زراعيه، ساحلي m، ساحليه، حدودي m، حدوديه، نايي m، نايييه، مجاور m، مجاوره، ريفي m، ريفيه، جبلي m، جبليه، ذات",
  {},
)

/** How somebody speaks, behind his name: "laying the blame on", "warning". */
const MANNERS: readonly NounEntry[] = all("محملا، متوعدا، معربا، متعهدا، مستنكرا، مطمينا، متحدثا، رافضا", {
  role: "stop",
})

/** Where and when somebody speaks. */
const OCCASIONS: readonly NounEntry[] = all(
  "تصريح f، موتمر f، مقابله f، لقاء f، جلسه f، كلمه f، خطاب f، اتصال f، حديث احاديث، مداخله f، رساله رسايل، تعليق f، ختام، مستهل، مكالمه f، برقيه f، تسجيل f، حوار f، اشاره f، سياق، معرض، ايجاز، خطبه خطب، مذكره f، شريط، محاضره f، ندوه f، احاطه f",
  { role: "occasion" },
)

/** What is said and never who says it: nouns that open the content of a report. */
const MATTERS: readonly NounEntry[] = all(
  "ضروره f، اهميه، عزم، التزام f، حرص، استعداد f، رغبه f، تمسك، خطوره، قدره f، مسووليه f، بدء، انتهاء، فشل، نجاح f، استمرار، تواصل، حدوث، وجود، وقوع، ورود، اتهام f، ادعاء f، مزاعم، روايه f، شايعه f، نيه نوايا، موقف مواقف، امل، ثقه، تقدير، ارتياح، ترحيب، وقوف، احباط، تمكن، اكتشاف، ارتفاع، انخفاض، تراجع، تقدم، تسجيل، تعيين، تشكيل، اتخاذ، استهداف، تاجيل، الغاء، منع، بقاء، توصل، بسط، فرض، اقتراب، عثور، احتمال f، امكانيه f، مساع، جهود، نتايج، انتشال، استقبال، استكمال، انجاز، مواصله، وصول، تدشين، استعاده، تعدد، تسلم، احاله، نفاد، خلو",
  { role: "matter" },
)

/** What somebody feels about what is known already. */
const FEELINGS: readonly NounEntry[] = all(
  "تضامن، استنكار، ادانه، اسف، قلق، تعازي، عزاء، حزن، مواساه، تعاطف، استهجان، شجب، صدمه، غضب، اسي، فجيعه، خيبه، ذعر، هلع، ذهول، دهشه، شلل، ياس، ملل، غرور، جنون، حيره، ارتباك، حسره",
  { role: "feeling" },
)

/** Adjectives that tie a party to the body named after them. */
const BELONGING: readonly NounEntry[] = all(
  "تابع m، تابعه f، موالي m، مواليه f، موال، متحالف m، متحالفه f، مويد m، مويده f، صادر m، صادره f",
  { role: "belonging" },
)

/** Adjectives that tie a body to what it is for. */
const CONCERNED: readonly NounEntry[] = all("متعلق m، متعلقه f، معني m، معنيه f، مختص m، مختصه f، مكلف m، مكلفه f", {
  role: "concerned",
})

export const NOUNS: readonly NounEntry[] = [
  ...HAPPENINGS,
  ...BELONGING,
  ...CONCERNED,
  ...VICTIMS,
  ...PEOPLE,
  ...THINGS,
  ...SPEAKERS,
  ...PLACES,
  ...TIMES,
  ...OCCASIONS,
  ...MATTERS,
  ...SUBJECTS,
  ...FEELINGS,
  ...all("جهه f، جانب جوانب، صعيد، سياق", { role: "side" }),
  ...all("مسووليه f", { role: "claims it" }),
  ...all("علاج f، نقل", { role: "moved" }),
  ...all("جرح - جروح جراح، كسر - كسور، رضه - رضوض، حرق - حروق، كدمه - كدمات", { role: "wound" }),
  ...all("حصيله f", { role: "toll" }),
  ...all("شبهه f، تهمه تهم، اشتباه، ضلوع، تورط", { role: "suspicion" }),
  ...all("خطا اخطاء، كميه f، صلاه صلوات، جنازه f، حوزه، بحوزه", {}),
  ...COMMON,
  ...DESCRIBING,
  ...MANNERS,
]

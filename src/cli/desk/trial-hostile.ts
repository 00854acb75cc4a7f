/** Reports that try to be more than text; every place and body in them is of the samples' invented world. */
interface Given {
  readonly id: string
  readonly title: string
  readonly outlet: string
  readonly url: string
  readonly published: string
  readonly language: string
  readonly body: string
}

const given = (id: string, day: string, title: string, body: string, more: Partial<Given> = {}): Given => ({
  id,
  title,
  outlet: "دفتر الخبر",
  url: `https://daftar.example/${id}`,
  published: `2026-03-${day}T10:00:00+04:00`,
  language: "ar",
  body,
  ...more,
})

const PADDING =
  "وأغلقت المدارس أبوابها وتوقفت الحافلات عن العمل، وبقيت الأسواق مغلقة حتى ساعات المساء، فيما عملت فرق الإسعاف على نقل المصابين إلى المستشفى الوطني في المدينة."

/** Sets `window.ran` wherever something of it runs. */
const MARKUP = given(
  "markup",
  "11",
  'قصف على سوق الفنار </title><script>window.ran="title"</script><img src=x onerror="window.ran=1">',
  `${PADDING}
قال مدير الصحة في زيتار <img src="/x.png" onerror="window.ran=2"> إن 9 مدنيين قتلوا في قصف على حي الفنار.
</script><script>window.ran=3</script> ${PADDING}
وقالت اللجنة الصحية <a href="javascript:window.ran=4" onclick="window.ran=5">إن 12 مدنياً <b onmouseover=window.ran=6>قتلوا</b></a> في القصف نفسه.
<svg onload=window.ran=7></svg><iframe srcdoc="<script>parent.ran=8</script>"></iframe><style>*{display:none}</style><base href="https://evil.example/"> ${PADDING}`,
  { outlet: '<b onmouseover="window.ran=9">ورقة</b>', url: "javascript:window.ran=10" },
)

/** U+202E turns what follows around, U+2066 and U+2067 open what nothing closes. */
const OVERRIDES = given(
  "overrides",
  "12",
  "غارة على حي \u202eالعطارة\u2067 وحصيلة",
  `${PADDING}
قال مدير الصحة في زيتار إن \u202e7 مدنيين قتلوا\u2066 في قصف على حي العطارة.
${PADDING}
وأضاف أن \u202a\u202b\u202d41 مدنياً\u202c أصيبوا في القصف.`,
)

/** No line can be broken in it but anywhere. */
const UNBREAKABLE = "https://daftar.example/".padEnd(300, "a")

const LONG_WORDS = 40_000
const words = PADDING.split(" ").length

const LONG = given(
  "long",
  "13",
  `حصيلة يوم طويل في حي المناسج ${UNBREAKABLE}`,
  `قال مدير الصحة في زيتار إن 6 مدنيين قتلوا في قصف على حي المناسج. ${UNBREAKABLE}
${Array.from({ length: Math.ceil(LONG_WORDS / words) }, (_, i) => (i % 5 === 4 ? `${PADDING}\n` : `${PADDING} `)).join("")}
وقال مدير الصحة في زيتار إن 31 مدنياً أصيبوا في قصف على حي المناسج.`,
)

/** One report a line. */
export const HOSTILE = [MARKUP, OVERRIDES, LONG]

/** The same as a file of reports. */
export const HOSTILE_LINES = HOSTILE.map(report => `${JSON.stringify(report)}\n`).join("")

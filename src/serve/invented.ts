import { createHash } from "node:crypto"
import type { StoredReport } from "../model/archive.ts"
import type { Claim, FigureClaim, Value } from "../model/claim.ts"
import type { Cell, Step } from "../model/ledger.ts"
import { type Report, versionOf } from "../model/report.ts"
import { evidence } from "../model/span.ts"
import type { ClaimInReport, StoryLine, StoryView } from "../model/story.ts"

/** An invented report, its claims and its story, for tests of what leaves the system. */
const TITLE = "قصف على حي الزيتون <script>"
const BODY = `قال مدير المشفى إن 9 مدنيين قتلوا، بينهم سلمى نور الدين (12 عاماً).
وذكرت الوكالة أن عشرات العائلات نزحت | كما قالت سلمى نور الدين لأختها.`

/** The text of the invented report. */
export const TEXT = `${TITLE}\n\n${BODY}`
const find = (words: string) => {
  const start = TEXT.indexOf(words)
  return evidence(TEXT, { start, end: start + words.length })
}

export const REPORT: Report = {
  id: "r1",
  url: null,
  outlet: "الميزان",
  published: "2031-03-02",
  fetched: null,
  language: "ar",
  timezone: "Asia/Damascus",
  title: TITLE,
  text: TEXT,
  hash: createHash("sha256").update(TEXT).digest("hex"),
}

const claim = (id: string, words: string, value: Value, more: Partial<FigureClaim>): FigureClaim => ({
  id,
  kind: "figure",
  because: ["ar/figures/toll"],
  metric: "killed",
  population: "civilians",
  object: null,
  means: null,
  value,
  counts: "incident",
  part: false,
  status: "asserted",
  attribution: {
    claimant: { text: "مدير المشفى", entity: null, evidence: find("مدير المشفى") },
    role: null,
    via: [],
    mode: "says",
    direct: false,
  },
  blamed: null,
  when: { edtf: "2031-03-02", basis: "assumed", evidence: find(words) },
  where: { text: "حي الزيتون", entity: null, precision: "neighbourhood", evidence: find("حي الزيتون") },
  people: [],
  evidence: find(words),
  ...more,
})

const SHARED = {
  because: ["ar/invented"],
  attribution: { claimant: null, role: null, via: [], mode: "says", direct: false },
  blamed: null,
  when: null,
  where: null,
  evidence: find(BODY),
} as const

/** The private person whom the report names. */
export const NAME = "سلمى نور الدين"

export const CLAIMS: readonly FigureClaim[] = [
  claim("c1", "9 مدنيين قتلوا", { min: 9, max: 9, qualifier: "exact", word: null }, {}),
  claim(
    "c2",
    `${NAME} (12 عاماً)`,
    { min: 1, max: 1, qualifier: "exact", word: null },
    {
      part: true,
      population: "children",
      people: [{ name: NAME, age: 12, sex: "female", role: null, evidence: find(NAME) }],
    },
  ),
  claim(
    "c3",
    "عشرات العائلات نزحت",
    { min: 20, max: 99, qualifier: "vague", word: "عشرات" },
    { metric: "displaced", population: "people" },
  ),
]

const NAMED = { text: NAME, entity: null, evidence: find(NAME) }

/** A claim of each other kind, all of which name the counted person in whatever may name somebody. */
export const OTHERS: readonly Claim[] = [
  {
    ...SHARED,
    id: "o1",
    kind: "event",
    type: "abduction",
    actors: [NAMED],
    targets: [NAMED],
    means: null,
    status: "asserted",
  },
  {
    ...SHARED,
    id: "o2",
    kind: "commitment",
    type: "exchange",
    parties: [NAMED],
    terms: [NAMED].map(({ text, evidence: words }) => ({ text, evidence: words })),
    area: { ...NAMED, precision: null },
    name: NAMED,
    effectiveFrom: { edtf: "2031-03-02T09:00+03:00", basis: "said", evidence: find(NAME) },
    deadline: { edtf: "2031-03-04", basis: "assumed", evidence: find(NAME) },
    status: "announced",
  },
  {
    ...SHARED,
    id: "o3",
    kind: "measure",
    type: "curfew",
    window: { edtf: "2031-03-02/2031-03-03", basis: "said", evidence: find(NAME) },
    status: "asserted",
  },
  {
    ...SHARED,
    id: "o4",
    kind: "position",
    stance: "accuse",
    toward: [NAMED],
    about: { claim: "c1", content: find(NAME) },
    blamed: NAMED,
    status: "denied",
  },
]

export const STORED: StoredReport = {
  report: REPORT,
  extraction: {
    version: "rules-1",
    claims: CLAIMS,
    attributions: [
      {
        ...claim("c1", "9 مدنيين قتلوا", { min: 9, max: 9, qualifier: "exact", word: null }, {}).attribution,
        cue: find("قال"),
        content: find(`9 مدنيين قتلوا، بينهم ${NAME} (12 عاماً)`),
        claims: ["c1"],
      },
    ],
  },
  seq: 1,
  version: versionOf(REPORT),
  recorded: "2031-03-03T00:00:00.000Z",
  story: "s1",
  also: [],
  versions: [versionOf(REPORT)],
}

/** The story's line in the list. */
export const LINE: StoryLine = {
  story: "s1",
  title: "killed, displaced · حي الزيتون",
  reports: ["r1"],
  also: [],
  witnesses: 1,
  sides: 0,
  from: "2031-03-02",
  to: "2031-03-02",
}

const CARRIED: readonly ClaimInReport[] = CLAIMS.map(held => ({
  claim: held,
  seq: 1,
  report: "r1",
  version: STORED.version,
  outlet: REPORT.outlet,
  published: REPORT.published,
  recorded: STORED.recorded,
}))

const [TOLL, CHILD, DISPLACED] = CLAIMS as readonly [FigureClaim, FigureClaim, FigureClaim]

const step = (held: FigureClaim): Step => ({
  claim: held.id,
  report: REPORT.id,
  value: held.value,
  via: [],
  published: REPORT.published,
  said: null,
  when: null,
  step: "first",
  quote: held.evidence.quote,
  version: STORED.version,
  origins: [
    { claims: [held.id], reports: ["r1", "r2"], side: null, why: ["r2 is no new witness beside r1: one text"] },
  ],
  witnesses: 1,
  sides: 0,
})

const cell = (held: FigureClaim): Cell => ({
  claimant: { key: "name:مدير المشفى", name: "مدير المشفى" },
  via: ["الوكالة"],
  value: held.value,
  population: held.population,
  status: held.status,
  blamed: null,
  where: "حي الزيتون",
  claim: held.id,
  claims: [held.id],
  quote: held.evidence.quote,
  report: REPORT.id,
  version: STORED.version,
  asOf: "2031-03-02",
  said: null,
  step: "first",
  earlier: held === TOLL ? [step(CHILD), step(DISPLACED)] : [],
  origins: [{ claims: [held.id], reports: ["r1"], side: null, why: [] }],
  witnesses: 1,
  sides: 0,
})

export const VIEW: StoryView = {
  ...LINE,
  summary: [],
  voices: [],
  sources: [
    {
      claimant: { key: "words:مدير المشفى", name: "مدير المشفى" },
      side: null,
      claims: ["c1"],
      reports: ["r1"],
      why: [],
    },
  ],
  asOf: { at: null, clock: "published" },
  ...{ clocks: [], measures: [], control: [], threads: [] },
  rows: [
    {
      question: "q1",
      counts: "incident",
      metric: "killed",
      population: "civilians",
      object: null,
      cells: [cell(TOLL)],
      accounts: [],
      parts: [
        {
          whole: "c1",
          claim: "c2",
          population: "children",
          value: CHILD.value,
          quote: CHILD.evidence.quote,
          version: STORED.version,
        },
      ],
    },
    {
      question: "q2",
      counts: "campaign",
      metric: "displaced",
      population: "people",
      object: null,
      cells: [cell(DISPLACED)],
      accounts: [],
      parts: [],
    },
  ],
  relations: [
    { kind: "not comparable", question: "q1", a: "c1", b: "c3", differs: ["definition"], why: `سلمى نور الدين` },
  ],
  series: [
    { question: "q1", claimant: cell(TOLL).claimant, steps: [step(CHILD), step(DISPLACED), step(TOLL)] },
    { question: "q1", claimant: { key: `words:${NAME}`, name: NAME }, steps: [step(CHILD)] },
  ],
  incidents: [{ id: "c1", from: "2031-03-02", to: "2031-03-02", questions: ["q1"], claims: ["c1", "c2"] }],
  groups: [],
  remarks: [],
  claims: CARRIED,
  members: [
    {
      report: "r1",
      version: STORED.version,
      outlet: REPORT.outlet,
      published: REPORT.published,
      recorded: "2031-03-02T10:00:00.000Z",
      language: "ar",
      title: `${NAME}: ${TITLE}`,
      main: true,
    },
  ],
  names: { "place:olive": "Olive Quarter" },
  places: {},
}

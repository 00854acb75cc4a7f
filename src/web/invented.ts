import type { ClaimInReport, StoryView } from "../serve/story-contract.ts"
import type { Cell, Part, Row, Step } from "./ledger-layout.ts"

type Value = Cell["value"]

/** Invented pieces of a story, for tests of how it is laid out. */
export const exactly = (n: number): Value => ({ min: n, max: n, qualifier: "exact", word: null })

/** A value at its place in a claimant's series. */
export const step = (claim: string, value: Value, published: string | null, more: Partial<Step> = {}): Step => ({
  claim,
  report: `r-${claim}`,
  value,
  via: [],
  published,
  said: null,
  when: null,
  step: "first",
  quote: "",
  version: `r-${claim}@0`,
  origins: [],
  witnesses: 1,
  sides: 0,
  ...more,
})

/** What one claimant says to one question. */
export const cell = (claim: string, name: string, value: Value, more: Partial<Cell> = {}): Cell => ({
  claimant: { key: `org:${name}`, name },
  via: [],
  value,
  population: "people",
  status: "asserted",
  blamed: null,
  where: null,
  claim,
  claims: [claim],
  quote: "",
  report: `r-${claim}`,
  version: `r-${claim}@0`,
  asOf: null,
  said: null,
  step: "first",
  earlier: [],
  origins: [],
  witnesses: 1,
  sides: 0,
  ...more,
})

/** A count that is included in that of another claim. */
export const part = (claim: string, whole: string | null, value: Value): Part => ({
  claim,
  whole,
  population: "children",
  value,
  quote: "",
  version: `r-${claim}@0`,
})

/** A question with its answers. */
export const row = (question: string, cells: readonly Cell[], parts: readonly Part[] = []): Row => ({
  question,
  counts: "incident",
  metric: "killed",
  population: "people",
  object: null,
  cells: [...cells],
  parts: [...parts],
  accounts: [],
})

/** A version of a report in a story. */
export const member = (
  report: string,
  more: Partial<StoryView["members"][number]> = {},
): StoryView["members"][number] => ({
  report,
  version: `${report}@0`,
  outlet: null,
  published: null,
  recorded: "2031-04-01T00:00:00.000Z",
  language: "ar",
  title: null,
  main: true,
  ...more,
})

/** A story of those questions. */
export const story = (rows: readonly Row[], more: Partial<StoryView> = {}): StoryView => ({
  story: "s1",
  title: "",
  reports: [],
  also: [],
  witnesses: 1,
  sides: 1,
  from: null,
  to: null,
  asOf: { at: null, clock: "published" },
  rows: [...rows],
  relations: [],
  series: [],
  incidents: [],
  summary: [],
  sources: [],
  voices: [],
  groups: [],
  remarks: [],
  clocks: [],
  measures: [],
  control: [],
  threads: [],
  claims: [],
  members: [],
  names: {},
  places: {},
  ...more,
})

type Event = Extract<ClaimInReport["claim"], { kind: "event" }>

interface Happening {
  readonly edtf: string | null
  readonly place: string | null
  readonly status?: Event["status"]
  readonly claimant?: string
}

const WORDS = { start: 0, end: 1, quote: "x" }

/** An event as a claim tells it. */
export const event = (
  id: string,
  type: Event["type"],
  { edtf, place, status = "asserted", claimant }: Happening,
): Event => ({
  id,
  kind: "event",
  because: ["invented"],
  attribution: {
    claimant: claimant === undefined ? null : { text: claimant, entity: null, evidence: WORDS },
    role: null,
    via: [],
    mode: "says",
    direct: false,
  },
  blamed: null,
  when: edtf === null ? null : { edtf, basis: "said", evidence: WORDS },
  where: place === null ? null : { text: place, entity: place, precision: "city", evidence: WORDS },
  evidence: WORDS,
  type,
  actors: [],
  targets: [],
  means: null,
  status,
})

/** A claim in a version of a report. */
export const heldIn = (report: string, published: string | null, claim: ClaimInReport["claim"]): ClaimInReport => ({
  claim,
  seq: 1,
  report,
  version: `${report}@0`,
  outlet: "Almond Times",
  published,
  recorded: "2031-04-01T00:00:00.000Z",
})

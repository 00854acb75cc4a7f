import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { acquaintance } from "../src/knowledge/acquaintance.ts"
import { loadKnowledge } from "../src/knowledge/load.ts"
import { nameIndex } from "../src/knowledge/name-index.ts"
import type { Called } from "../src/model/clock.ts"
import { silent } from "../src/model/note.ts"
import type { Report } from "../src/model/report.ts"
import type { ReportInStory, StoryView } from "../src/model/story.ts"
import { extractAll, readerOf } from "../src/pipeline.ts"
import { viewStory } from "../src/stages/weave/index.ts"

/**
 * Whether the claims of two headlines contradict each other by the rules that a story's conflicts are found by, against what people
 * say of the pair: node bench/stance.ts PAIRS.ndjson [--show]. PAIRS holds {"s1", "s2", "stance": "agree" | "disagree" | "other"}.
 * The two are taken for reports of one story by two outlets on one day. A pair is covered where both make claims of one kind, where
 * one denies and the other tells of a happening or a count, where one rejects and the other tells of a happening, where one hurt
 * nobody and the other counts victims, and where one tells of people held and the other of people freed. The figures are told for the pairs of even and of odd place in the file besides.
 */
const [file, option] = process.argv.slice(2)
if (file === undefined) throw new Error("usage: node bench/stance.ts PAIRS.ndjson [--show]")

interface Pair {
  readonly s1: string
  readonly s2: string
  readonly stance: "agree" | "disagree" | "other"
}
const knowledge = loadKnowledge()
const [reader, known] = [readerOf(knowledge), acquaintance(nameIndex(knowledge))]
const DAY = "2018-06-01"

/** A headline as a report that is nothing else. */
const memberOf = (seq: number, title: string): ReportInStory => {
  const text = `${title}\n\n`
  const hash = createHash("sha256").update(text).digest("hex")
  const head = { id: `h${seq}`, outlet: `outlet ${seq}`, published: DAY, language: "ar", timezone: null, title }
  const report: Report = { ...head, text, hash, url: null, fetched: null }
  const { claims } = extractAll(report, reader, silent).extraction
  const { id, ...rest } = head
  return {
    ...rest,
    publisher: null,
    seq,
    report: id,
    version: id,
    recorded: `${DAY}T00:00:00Z`,
    main: true,
    claims,
    copies: [],
    firstOn: [],
  }
}

/** Happenings that a count of people or weapons is a count of: the two are claims of one kind. */
const HAPPENED: Readonly<Record<string, string>> = {
  "detained null": "event arrest",
  "abducted null": "event abduction",
  "released null": "event release",
  "surrendered null": "event surrender",
  "defected null": "event defection",
  "withdrawn null": "event withdrawal",
  "displaced null": "event displacement",
  "evacuated null": "event evacuation",
  "launched strike": "event air_strike",
}

const kindsOf = ({ claims }: ReportInStory): ReadonlySet<string> =>
  new Set(
    claims.map(claim =>
      claim.kind === "figure"
        ? (HAPPENED[`${claim.metric} ${claim.object}`] ?? `${claim.metric} ${claim.object}`)
        : claim.kind === "position"
          ? claim.kind
          : `${claim.kind} ${claim.type}`,
    ),
  )

const denies = ({ claims }: ReportInStory): boolean =>
  claims.some(claim => claim.kind === "position" && claim.stance === "deny")

const rejects = ({ claims }: ReportInStory): boolean =>
  claims.some(claim => claim.kind === "position" && claim.stance === "reject")

const happens = ({ claims }: ReportInStory): boolean => claims.some(({ kind }) => kind === "event")

const tells = ({ claims }: ReportInStory): boolean => claims.some(({ kind }) => kind === "event" || kind === "figure")

const VICTIMS = ["killed null", "injured null", "casualties null"]
const HELD = ["event arrest", "event abduction"]
const FREED = ["event release"]

const anyOf = (member: ReportInStory, kinds: readonly string[]): boolean =>
  kinds.some(kind => kindsOf(member).has(kind))

const hurtNobody = ({ claims }: ReportInStory): boolean =>
  claims.some(claim => claim.kind === "event" && claim.unhurt !== undefined)

/** Whether what the one says can stand against what the other says, though they are claims of two kinds. */
const meets = (a: ReportInStory, b: ReportInStory): boolean =>
  (denies(a) && tells(b)) ||
  (rejects(a) && happens(b)) ||
  (hurtNobody(a) && anyOf(b, VICTIMS)) ||
  (anyOf(a, HELD) && anyOf(b, FREED))

const areComparable = (a: ReportInStory, b: ReportInStory): boolean =>
  !kindsOf(a).isDisjointFrom(kindsOf(b)) || meets(a, b) || meets(b, a)

/** Who holds a place, or whose organ he is: an army and its state are one holder. */
const holderSide = ({ entity, name }: Called): string =>
  entity === null ? name : (known.sideOf(entity, DAY) ?? entity)

/** Conflicts of figures, accusations that are denied, and places of two holders. */
const contradicts = (view: StoryView): boolean =>
  view.relations.some(({ kind }) => kind === "conflict") ||
  view.threads.some(({ state }) => state === "denied") ||
  view.control.some(({ holders }) => new Set(holders.map(({ holder }) => holderSide(holder))).size > 1)

interface Counted {
  covered: number
  contradict: number
  right: number
  /** Pairs that people call contradictory. */
  disagree: number
}
const nothing = (): Counted => ({ covered: 0, contradict: 0, right: 0, disagree: 0 })
const halves = [nothing(), nothing()] as const
const pairs = readFileSync(file, "utf8")
  .split("\n")
  .filter(line => line !== "")
for (const [i, line] of pairs.entries()) {
  const told = halves[i % 2 === 0 ? 0 : 1]
  const { s1, s2, stance } = JSON.parse(line) as Pair
  const members = [memberOf(1, s1), memberOf(2, s2)] as const
  const [a, b] = members
  if (!areComparable(a, b)) continue
  told.covered++
  if (stance === "disagree") told.disagree++
  const view = viewStory(members, { story: "s", asOf: { at: null, clock: "published" }, language: "en", known })
  if (view === null || !contradicts(view)) continue
  told.contradict++
  if (stance === "disagree") told.right++
  if (option === "--show") console.log(`${stance}: ${s1} | ${s2}`)
}
const show = (name: string, of: readonly Counted[]): void => {
  const sum = (pick: (each: Counted) => number): number => of.reduce((all, each) => all + pick(each), 0)
  const [contradict, right, disagree] = [sum(one => one.contradict), sum(one => one.right), sum(one => one.disagree)]
  console.log(
    `${name}: ${sum(one => one.covered)} covered; "contradict" of ${contradict}, ${right} right: ` +
      `precision ${(right / (contradict || 1)).toFixed(3)}, recall of the covered ${(right / (disagree || 1)).toFixed(3)}`,
  )
}
show("even", [halves[0]])
show("odd", [halves[1]])
show(`all ${pairs.length} pairs`, halves)

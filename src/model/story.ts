import type { Border } from "./border.ts"
import type { Claim, Person, Precision } from "./claim.ts"
import type { Clock } from "./clock.ts"
import type { Incident } from "./incident.ts"
import type { Relation, Row, Sentence, Series, Source } from "./ledger.ts"
import type { Control, StandingMeasure } from "./standing.ts"
import type { Term } from "./term.ts"
import type { Thread } from "./thread.ts"

/** Which of the two clocks a past moment is told by (DESIGN, rule 5). */
export interface AsOf {
  /** ISO date or instant; a date counts to the end of that day. Null is now. */
  readonly at: string | null
  readonly clock: "published" | "recorded"
}

/** What weaving knows a stored report by; made once when the report is accepted, never changed. */
export interface Signature {
  readonly seq: number
  /** `id@hash12`, see `versionOf`. */
  readonly version: string
  readonly report: string
  readonly outlet: string | null
  /** As the report has it: reports of two languages have only names and figures in common. */
  readonly language: string
  /** Days since 1970-01-01 of publication; null where nothing says. */
  readonly day: number | null
  /** Keys of the inverted index: reports that share one may be neighbours. Prefixed by what they are ("report:", "text:", "place:", "actor:", "figure:", "word:"); at most 64, ascending. */
  readonly keys: readonly string[]
  /** What the report is about, by term ascending: what a shared story is judged by. */
  readonly terms: readonly Term[]
  /** The hashed word shingles, set phrases left out, each once, in the order of the text: what containment is judged by. */
  readonly sketch: readonly number[]
  /** Stretches of the sketch, from and to, that stand inside direct quotations, in order. */
  readonly quoted: readonly (readonly [from: number, to: number])[]
  /** Hashes of folded direct quotations long enough to be telling, ascending. */
  readonly quotes: readonly number[]
  /** Agencies that the credit lines name, as keys ("agency:reuters"), ascending. */
  readonly credits: readonly string[]
  /** Sites or outlets that the page says it was first published on, folded. */
  readonly firstOn: readonly string[]
}

/** A report woven before, with the story it is in: what a new report is compared with. */
export interface Neighbour extends Signature {
  readonly story: string
  /** The story that it was put into, and what that has become a part of, one after another; the last is `story`. */
  readonly path: readonly string[]
}

/** Two versions that carry one text, and what shows it: "whole" where one text is (nearly) all in the other, "part" where a passage is. */
export interface CopyLink {
  /** Sequence number of the earlier one. */
  readonly of: number
  readonly kind: "whole" | "part"
  /** Estimated share of the shorter text's shingles found in the longer, 0 to 1. */
  readonly share: number
  readonly why: string
}

/** Where weaving put a report: its one main story, others that parts of it belong to, and why. */
export interface Placement {
  readonly seq: number
  readonly story: string
  readonly also: readonly string[]
  readonly copies: readonly CopyLink[]
  /** What of its story it is kept with: the story itself, or one that has become a part of it and may come out again. */
  readonly part: string
  /** Stories that this report showed to be none of what they had become a part of; empty nearly always. */
  readonly splits: readonly StorySplit[]
  /** Stories that this report showed to be one, in the order in which they became it; empty nearly always. */
  readonly merges: readonly StoryMerge[]
  readonly why: string
}

/** One story that became a part of another; its id goes on leading there. */
export interface StoryMerge {
  readonly story: string
  readonly into: string
  readonly why: string
}

/** One story that had become a part of another and is one of its own again; its id leads to itself. */
export interface StorySplit {
  readonly story: string
  readonly from: string
  readonly why: string
}

/** How a story's border changed: with which other story, which report showed it, and why. */
export interface StoryTurn {
  readonly about: "stories became one" | "a part came out" | "came out of another story"
  readonly other: string
  readonly report: string
  readonly why: string
}

/** One line of the list of stories, as `tawatur stories --json` prints it. */
export interface StoryLine {
  readonly story: string
  readonly title: string
  /** Ids of the reports whose main story it is. */
  readonly reports: readonly string[]
  /** Ids of reports of which only parts belong to it. */
  readonly also: readonly string[]
  readonly witnesses: number
  readonly sides: number
  readonly from: string | null
  readonly to: string | null
}

/** A story's line as it is made: with the persons whose names it must not hold, and what it has in common with others of its storyline. */
export interface ListedStory extends StoryLine {
  readonly people: readonly Person[]
  /** Keys "place party party", ascending. */
  readonly subject: readonly string[]
  /** What the list is narrowed by: keys of facets, ascending. */
  readonly facets: readonly string[]
}

/** What the storyline of a story follows from. */
export type Subjected = Pick<ListedStory, "story" | "subject" | "from" | "to">

/** A line within the list: stories of one place and parties, one after another, are a storyline. */
export interface StoryInList extends ListedStory {
  /** The storyline; null where no other story of the list is in it. */
  readonly storyline: string | null
}

/** Reports that carry one text. */
export interface CopyGroup {
  readonly copies: readonly string[]
  readonly why: string
}

/** A report version that a story is built from: all that views need of it. */
export interface ReportInStory {
  readonly seq: number
  readonly version: string
  readonly report: string
  readonly outlet: string | null
  /** The owner of its outlet, as a source that is followed declares it: outlets of one owner are one voice. */
  readonly publisher: string | null
  readonly published: string | null
  readonly timezone: string | null
  /** ISO instant. */
  readonly recorded: string
  readonly language: string
  readonly title: string | null
  /** True where this is its main story, false where only a part of it belongs here. */
  readonly main: boolean
  readonly claims: readonly Claim[]
  /** Its links to earlier versions, in this story or another. */
  readonly copies: readonly CopyLink[]
  /** From its signature. */
  readonly firstOn: readonly string[]
}

/** A point that stands for a place; the place is as large as its precision says. */
export interface Point {
  readonly lat: number
  readonly lon: number
  readonly precision: Precision
}

/** What views need to know of entities and places; who links them answers. All answer null, or nothing, for what they do not know. */
export interface Acquaintance {
  /** The party or uninvolved body that an entity speaks for, on an ISO date where one is given. */
  sideOf(entity: string, on: string | null): string | null
  /** The same for who holds an office, by the words of the office. */
  sideOfOffice(office: string, on: string | null): string | null
  /** The neutral name of an entity or place. */
  nameOf(entity: string, language: "ar" | "en"): string | null
  /** Whether a side is a body that takes part in nothing: an aid organisation, a monitor, an outlet. */
  isUninvolved(side: string): boolean
  /** Ids of the places that hold a place, nearest first. */
  placesAbove(place: string): readonly string[]
  /** Where open data puts a place, and how finely. */
  pointOf(place: string): Point | null
}

/** What a view of a story is asked for. */
export interface ViewAsked {
  readonly story: string
  readonly asOf: AsOf
  readonly language: "ar" | "en"
  readonly known: Acquaintance
  readonly borders?: readonly Border[]
  readonly turns?: readonly StoryTurn[]
}

/** A claim with the report that carries it: what ledgers are made of. */
export interface ClaimInReport {
  readonly claim: Claim
  readonly seq: number
  readonly report: string
  readonly version: string
  readonly outlet: string | null
  readonly published: string | null
  readonly recorded: string
}

/** Something about one report that the numbers do not show ("says it was first published on ..."). */
export interface Remark {
  readonly report: string
  readonly about: "first published elsewhere" | "copy in part" | StoryTurn["about"]
  readonly detail: string
}

/** A report of a story, with or without a claim: what a list of its reports shows. */
export interface Member {
  readonly report: string
  readonly version: string
  readonly outlet: string | null
  readonly published: string | null
  /** ISO instant. */
  readonly recorded: string
  readonly language: string
  readonly title: string | null
  /** True where this is its main story, false where only a part of it belongs here. */
  readonly main: boolean
}

/** Whoever speaks in a story, as its claims of every kind have it: a person told from namesakes, a body, an outlet itself. */
export interface Voice {
  /** Its address: an entity, for one of several who bear a name with the office; else words or an outlet. */
  readonly voice: string
  readonly name: string
  /** The offices that are told of a person, as the texts have them, in the order in which they were told. */
  readonly offices: readonly string[]
  /** The party or uninvolved body it belongs to; null where nothing says. */
  readonly side: string | null
  /** First and last day on which it spoke; null where no report is dated. */
  readonly from: string | null
  readonly to: string | null
  readonly claims: readonly string[]
  /** Other addresses that lead here; one that leads to several voices is a name that they share. */
  readonly also: readonly string[]
}

/** A story as it is shown: everything in it is derived from its claims and recomputed (DESIGN, rule 3). */
export interface StoryView extends StoryLine {
  readonly asOf: AsOf
  /** The story in a few sentences, each with its claims. */
  readonly summary: readonly Sentence[]
  readonly rows: readonly Row[]
  readonly relations: readonly Relation[]
  readonly series: readonly Series[]
  /** What happened where and when, each once: questions of one happening, and the events told of it. */
  readonly incidents: readonly Incident[]
  /** Who speaks in the story, those that most reports carry first. */
  readonly sources: readonly Source[]
  /** Whoever speaks in claims of any kind, those who say most first. */
  readonly voices: readonly Voice[]
  /** Reports grouped by text: the first of a group is the earliest. */
  readonly groups: readonly CopyGroup[]
  readonly remarks: readonly Remark[]
  /** All claims of the story's reports that were known, older versions and background included. */
  readonly claims: readonly ClaimInReport[]
  /** Every version that was known, earliest first. */
  readonly members: readonly Member[]
  /** Commitments, each once, those that end first at the head. */
  readonly clocks: readonly Clock[]
  /** Measures as they stand at the moment of the view, those in force first. */
  readonly measures: readonly StandingMeasure[]
  /** Places that somebody is said to have taken, with everybody who is said to hold them. */
  readonly control: readonly Control[]
  /** Who accuses whom, and what the accused side answers; those without an answer first. */
  readonly threads: readonly Thread[]
  /** Neutral names of the parties, bodies and places that the claims are linked to, and of the sides of their origins; what has none is not here. */
  readonly names: Readonly<Record<string, string>>
  /** Where the places are that claims are linked to, as far as it is known. */
  readonly places: Readonly<Record<string, Point>>
}

import type { Alerting } from "./alert.ts"
import type { BackingUp } from "./backup.ts"
import type { Claim, Extraction, Precision } from "./claim.ts"
import type { Collection, Keepable } from "./collecting.ts"
import type { Filters, StoryCounts } from "./facets.ts"
import type { Told } from "./problem.ts"
import type { Report } from "./report.ts"
import type { Reviewing } from "./review.ts"
import type { Stamping } from "./stamp.ts"
import type { AsOf, CopyGroup, CopyLink, StoryInList, StoryMerge, StorySplit, StoryView } from "./story.ts"

/** A report with what was read out of it: what extraction hands to the archive. */
export interface Extracted {
  readonly report: Report
  readonly extraction: Extraction
  /** Known parties and places that the text names, with or without a claim; by entity ascending. */
  readonly named: readonly Named[]
  /** The bytes that it was read from; kept with it, together or not at all. */
  readonly capture?: Keepable
}

/** A known party or place and how often a text names it. */
export interface Named {
  readonly entity: string
  readonly kind: "actor" | "place"
  /** Of a place, where known; null of a party. */
  readonly precision: Precision | null
  readonly times: number
}

/** What became of one report that was offered to the archive. */
export interface Accepted {
  readonly report: string
  readonly version: string
  /** The sequence number it has, or had already. */
  readonly seq: number
  /** "version": the id was known with another text. "known": id and text were there already. */
  readonly outcome: "new" | "version" | "known"
  readonly story: string
}

/** A report that the archive could not keep, and why. */
export interface Refused {
  readonly report: string
  readonly problem: Told
}

/** What became of a batch: what is in the archive, in the batch's order, and what could not be kept. */
export interface Ingested {
  readonly accepted: readonly Accepted[]
  readonly refused: readonly Refused[]
}

/** That a version is taken out of every view, until another decision undoes it. */
export interface Withheld {
  /** ISO instant. */
  readonly on: string
  readonly by: string
  readonly why: string
  /** The decision that took it out: undoing it brings the report back. */
  readonly review: string
}

/** A stored version with its claims and where weaving put it. */
export interface StoredReport extends Pick<Extracted, "report" | "extraction"> {
  readonly seq: number
  readonly version: string
  readonly recorded: string
  readonly story: string
  readonly also: readonly string[]
  /** Versions of the same id, oldest first, this one included. */
  readonly versions: readonly string[]
  /** Where it is taken out: it has no title, text, address and claims then; hash and dates stay. */
  readonly withheld?: Withheld
}

/** What stands of a version beside its text. */
export interface ReportHead extends Pick<Report, "url" | "hash" | "outlet" | "published"> {
  readonly version: string
  /** The version of the rules that read it last; '' where none did. */
  readonly rules: string
}

/** A claim by its id, with the newest version that carries it. */
export interface Carrier {
  readonly stored: StoredReport
  readonly claim: Claim
  /** ISO instant at which a later reading did not find it again; null where it stands. */
  readonly closed: string | null
  /** The claim that says it now; null where it stands, or none does. */
  readonly successor: string | null
}

/** What a reading of stored text under other rules changed. */
export interface Reread {
  readonly version: string
  /** How many claims stayed as they were. */
  readonly kept: number
  readonly closed: readonly { readonly claim: string; readonly successor: string | null }[]
  readonly added: readonly string[]
}

/** What a report's newer version says otherwise than the one before it: "9 became 12". */
export interface Change {
  /** A hash of the two versions and claims. */
  readonly id: string
  readonly report: string
  readonly from: string
  readonly to: string
  readonly what: "changed" | "added" | "removed"
  /** The older version's claim; null for one that was added. */
  readonly before: Claim | null
  /** The newer version's claim; null for one that was removed. */
  readonly after: Claim | null
}

/** How weaving placed a report when it came, beside the report itself. */
export interface SequencedReport extends StoredReport {
  readonly woven: {
    readonly story: string
    readonly also: readonly string[]
    readonly why: string
    readonly copies: readonly CopyLink[]
    readonly splits: readonly StorySplit[]
    readonly merges: readonly StoryMerge[]
  }
}

/** A part of the list of stories: so many behind one of them. */
export interface StoryPage {
  readonly limit: number
  /** What `pageMark` says of the last one before; null for the first page. */
  readonly after: string | null
}

/** A line's place in the list: its last day and its story. */
export const pageMark = ({ to, story }: Pick<StoryInList, "to" | "story">): string => `${to ?? ""} ${story}`

/** Which stories of the list are wanted; where nothing is said, all. */
export interface Narrowing {
  readonly filters?: Filters
  /** Only stories with a report that was recorded after this ISO instant. */
  readonly since?: string | null
  /** Only the other stories of the storyline that this one is in today. */
  readonly beside?: string | null
}

export interface StoriesAsked extends Narrowing {
  readonly asOf: AsOf
  /** Only stories with a report whose text holds all these words; a title is a part of it. */
  readonly text: string | null
  readonly language: "ar" | "en"
  /** True: what people decided is applied; otherwise as the machine reads. */
  readonly reviewed?: boolean
  /** Not all of the list; where nothing is said, all. */
  readonly page?: StoryPage | null
}

/** Which reports are looked for: the latest so many that hold all these words. */
export interface SearchAsked extends Pick<StoriesAsked, "asOf"> {
  /** Empty where only what claims name is asked for. */
  readonly text: string
  /** Parties and places, each of which a claim has to name, a place also by what lies in it. */
  readonly about?: readonly string[]
  readonly limit: number
  /** Only those behind the report of this sequence number. */
  readonly after?: number | null
}

/** A stored version that holds what was looked for, with the claims that stood at the moment asked for. */
export interface FoundReport extends Pick<StoredReport, "seq" | "version" | "recorded" | "story" | "report"> {
  readonly claims: readonly Claim[]
  /** Where parties or places are asked for: those of the claims that name one of them. */
  readonly naming?: readonly string[]
}

/** What new reports changed: stories by every id that they have or had, reports by id. */
export interface Changed {
  readonly stories: readonly string[]
  readonly reports: readonly string[]
}

/** An archive at a moment. */
export interface ArchiveState {
  /** Another one whenever a report came, was read or woven again, or somebody decided something. */
  readonly state: string
  /** What is otherwise than in the state that was asked about; null where all may be: answers that were made before may be others now. */
  readonly changed: Changed | null
}

/** Everything read: reports and claims in, stories out. The same on PGlite, PostgreSQL and through another process that owns the folder. */
export interface Archive extends Alerting, Collection, Reviewing, BackingUp, Stamping {
  /** Accepts, stores and weaves in the order given. A report that cannot be kept is refused; all others are kept. A failure keeps none of them, or, while others ask, the first parts of the batch: it does no harm to hand in the same again. */
  ingest(batch: readonly Extracted[]): Promise<Ingested>
  stories(asked: StoriesAsked): Promise<readonly StoryInList[]>
  /** How many stories a list has, and by what it can be narrowed further. */
  facets(asked: StoriesAsked): Promise<StoryCounts>
  /** How many stories there were at a moment. */
  count(asOf: AsOf): Promise<number>
  copies(asOf?: AsOf): Promise<readonly CopyGroup[]>
  /** By id or by an unambiguous beginning of it; null where there is none. */
  story(id: string, asked: StoriesAsked): Promise<StoryView | null>
  /** Several at once as the machine reads, by their whole ids, in the order given; one of which nothing was known is left out. */
  storyViews(ids: readonly string[], asked: Pick<StoriesAsked, "asOf" | "language">): Promise<readonly StoryView[]>
  /** The reports that hold all words of a text, each word folded, stemmed and (from three letters on) perhaps only begun; latest first. */
  search(asked: SearchAsked): Promise<readonly FoundReport[]>
  /** By id (its newest version, or the newest that was known at a moment) or by version; null where there is none. */
  report(id: string, asOf?: AsOf): Promise<StoredReport | null>
  /** What stands of versions beside their texts; those that are not there, or may not be seen, are left out. */
  headsOf(versions: readonly string[]): Promise<readonly ReportHead[]>
  /** By the claim's id, closed ones included; null where none carries it. */
  carrier(claim: string): Promise<Carrier | null>
  /** Neutral names of parties, bodies and places by id; what has none is not in it. */
  namesOf(entities: readonly string[], language: "ar" | "en"): Promise<Readonly<Record<string, string>>>
  /** The archive's state, and what is otherwise than in an earlier one (null: all). */
  stateSince(since: string | null): Promise<ArchiveState>
  /** How often something was changed through this very object that answers depend on: more often, and what was answered before may be another now. */
  written(): number
  /** The newest sequence number; 0 in an empty archive. */
  newest(): Promise<number>
  /** The next so many reports after a sequence number; those alone that were known at a moment, where one is given. */
  sequence(after: number, limit: number, asOf?: AsOf | null): Promise<readonly SequencedReport[]>
  /** The same as it is kept, what is withheld too: for checking and reading again. Nothing of it may be shown. */
  kept(after: number, limit: number): Promise<readonly SequencedReport[]>
  /** Takes other readings of stored versions; claims that stay keep their ids, others are closed and point to what says it now. */
  reread(batch: readonly Extracted[]): Promise<readonly Reread[]>
  /** Weaves all again, in sequence, from what is stored; says how many reports were woven. */
  rebuild(): Promise<number>
  close(): Promise<void>
}

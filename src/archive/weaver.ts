import type { Extracted } from "../model/archive.ts"
import type { Border } from "../model/border.ts"
import type {
  AsOf,
  CopyGroup,
  CopyLink,
  ListedStory,
  Neighbour,
  Placement,
  ReportInStory,
  Signature,
  StoryTurn,
  StoryView,
  Subjected,
} from "../model/story.ts"

/** What a view is asked for, without what the weaver itself knows. */
export interface View {
  readonly story: string
  readonly asOf: AsOf
  readonly language: "ar" | "en"
  /** Between incidents, as reviewers drew them; none where the machine's reading is asked for. */
  readonly borders?: readonly Border[]
  /** How its border changed, where whoever asks wants to know. */
  readonly turns?: readonly StoryTurn[]
}

/** What an archive needs of weaving: pure functions, so that the same sequence gives the same stories on any database. */
export interface Weaver {
  /** Names what is known of names: views by another knowledge may read otherwise. */
  readonly version: string
  /** Days before and after a report's own within which another can be its neighbour. */
  readonly window: number
  /** How many neighbours a report is compared with at most. */
  readonly nearest: number
  readonly signatureOf: (seq: number, extracted: Extracted) => Signature
  /** Of each neighbour's story so many of its first and so many of its latest reports are given besides. */
  readonly mates: number
  /** `neighbours` are woven reports of lower sequence numbers that share keys, nearest first; `mates` reports of their stories. */
  readonly weave: (signature: Signature, neighbours: readonly Neighbour[], mates: readonly Neighbour[]) => Placement
  /** Null where nothing of the story was known at the moment asked for. */
  readonly storyLine: (reports: readonly ReportInStory[], view: View) => ListedStory | null
  /** The storyline of each of these stories that is in one with others. */
  readonly storylinesOf: (lines: readonly Subjected[]) => ReadonlyMap<string, string>
  readonly viewStory: (reports: readonly ReportInStory[], view: View) => StoryView | null
  /** Ids of the places that lie in a place; none for what is no place, or not known. */
  readonly placesIn: (place: string) => readonly string[]
  /** The neutral name of an entity or place; null where it has none. */
  readonly nameOf: (entity: string, language: "ar" | "en") => string | null
  readonly groupCopies: (
    reports: readonly { readonly seq: number; readonly report: string; readonly copies: readonly CopyLink[] }[],
  ) => readonly CopyGroup[]
}

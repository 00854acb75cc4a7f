import type { Placement, Signature } from "../model/story.ts"
import { isSame, type State } from "../store/state.ts"
import { trim } from "./last-used.ts"
import { type Postings, postingsAfter } from "./postings.ts"

/** Signatures that are kept, some 12 kB each: those of two weeks of a busy day's reports, and of the first reports of their stories. */
const SIGNATURES = 16_000
/** Reports whose story, and stories whose reports, are kept. */
const PLACED = 100_000
const STORIES = 50_000

/** What weaving remembers of one database between batches. It follows every placement, so it holds as long as nobody else writes. */
export interface Memory {
  /** What the archive's state is when all that it follows is stored. */
  readonly state: State
  readonly postings: Postings
  readonly signatures: Map<number, Signature>
  /** The main story of reports, as of now. */
  readonly stories: Map<number, string>
  /** Of stories at least the first and the latest reports, in sequence. */
  readonly members: Map<string, number[]>
}

/** Remembers what stands behind a placement: where the report is, and which stories it made one. */
const settle = ({ stories, members }: Memory, { seq, story, merges }: Placement): void => {
  for (const { story: gone, into } of merges) {
    for (const [each, home] of stories) if (home === gone) stories.set(each, into)
    const both = [...(members.get(into) ?? []), ...(members.get(gone) ?? [])]
    members.set(
      into,
      both.sort((a, b) => a - b),
    )
    members.delete(gone)
  }
  stories.set(seq, story)
  members.set(story, [...(members.get(story) ?? []), seq])
}

/** The memory of one database, from nothing. */
export interface Remembering {
  /** What is remembered of an archive in this state; empty where somebody else changed it. */
  readonly at: (state: State) => Memory
  /** Follows a report of the batch that is being woven. */
  readonly follow: (signature: Signature, placement: Placement) => void
  /** Forgets all: what was followed was not stored. */
  readonly forget: () => void
}

/** Begins to remember. */
export const remembering = (): Remembering => {
  let memory: Memory | null = null
  const fresh = (state: State): Memory => ({
    state,
    postings: postingsAfter(state.last),
    signatures: new Map(),
    stories: new Map(),
    members: new Map(),
  })
  return {
    at: state => {
      if (memory === null || !isSame(memory.state, state)) memory = fresh(state)
      trim(memory.signatures, SIGNATURES)
      trim(memory.stories, PLACED)
      trim(memory.members, STORIES)
      return memory
    },
    follow: (signature, placement) => {
      if (memory === null) return
      settle(memory, placement)
      memory.signatures.set(signature.seq, signature)
      memory = { ...memory, state: { ...memory.state, last: signature.seq } }
    },
    forget: () => {
      memory = null
    },
  }
}

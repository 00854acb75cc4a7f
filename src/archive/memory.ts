import type { Neighbour, Placement, Signature, StoryMerge, StorySplit } from "../model/story.ts"
import { isSame, type State } from "../store/state.ts"
import { keeping } from "./kept-signature.ts"
import { trim } from "./last-used.ts"
import { type Postings, postingsAfter } from "./postings.ts"

/** Signatures that are kept: those of two weeks of a busy day's reports, and of the first reports of their stories. */
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
  /** Signatures with the stories that they were in when they were last asked for. */
  readonly placed: Map<number, Neighbour>
  /** What of a signature is kept. */
  readonly keep: (signature: Signature) => Signature
  /** The main story of reports, as of now, behind what it became a part of: see `Neighbour`. */
  readonly paths: Map<number, readonly string[]>
  /** The main reports of stories, in sequence. */
  readonly members: Map<string, number[]>
}

/** Those of these reports that are remembered with their stories, in the order given. */
export const neighboursIn = ({ signatures, paths, placed }: Memory, seqs: readonly number[]): readonly Neighbour[] => {
  const found: Neighbour[] = []
  for (const seq of seqs) {
    const [signature, path] = [signatures.get(seq), paths.get(seq)]
    const story = path?.at(-1)
    if (signature === undefined || path === undefined || story === undefined) continue
    const before = placed.get(seq)
    const now = before?.path === path ? before : { ...signature, story, path }
    if (now !== before) placed.set(seq, now)
    found.push(now)
  }
  return found
}

const ascending = (a: number, b: number): number => a - b

const split = ({ paths, members }: Memory, { story, from }: StorySplit): void => {
  const [stay, out] = [[] as number[], [] as number[]]
  for (const seq of members.get(from) ?? []) {
    const path = paths.get(seq) ?? [from]
    const at = path.indexOf(story)
    const leaves = at >= 0 && path[at + 1] === from
    if (leaves) paths.set(seq, path.slice(0, at + 1))
    const side = leaves ? out : stay
    side.push(seq)
  }
  members.set(from, stay)
  members.set(story, out)
}

const merge = ({ paths, members }: Memory, { story, into }: StoryMerge): void => {
  const gone = members.get(story) ?? []
  for (const seq of gone) paths.set(seq, [...(paths.get(seq) ?? [story]), into])
  members.set(into, [...(members.get(into) ?? []), ...gone].sort(ascending))
  members.delete(story)
}

/** Remembers what stands behind a placement: which stories it parted and made one, and where the report is. */
const settle = (memory: Memory, { seq, part, story, splits, merges }: Placement): void => {
  for (const each of splits) split(memory, each)
  for (const each of merges) merge(memory, each)
  const { paths, members } = memory
  const own = members.get(story) ?? []
  // The part leads to the story as it does for the reports that are in it.
  const mate = own.find(each => paths.get(each)?.[0] === part)
  const alike = mate === undefined ? undefined : paths.get(mate)
  paths.set(seq, alike ?? (part === story ? [story] : [part, story]))
  own.push(seq)
  members.set(story, own)
}

/** The memory of one database, from nothing. */
export interface Remembering {
  /** What is remembered of an archive in this state; empty where somebody else changed it. */
  readonly at: (state: State) => Memory
  /** Follows a report of the batch that is being woven, by what of its signature is kept. */
  readonly follow: (kept: Signature, placement: Placement) => void
  /** The story of a report as of now; null where it is not remembered. */
  readonly storyOf: (seq: number) => string | null
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
    placed: new Map(),
    keep: keeping(),
    paths: new Map(),
    members: new Map(),
  })
  return {
    at: state => {
      if (memory === null || !isSame(memory.state, state)) memory = fresh(state)
      trim(memory.signatures, SIGNATURES)
      trim(memory.placed, SIGNATURES)
      trim(memory.paths, PLACED)
      trim(memory.members, STORIES)
      return memory
    },
    follow: (signature, placement) => {
      if (memory === null) return
      settle(memory, placement)
      memory.signatures.set(signature.seq, signature)
      memory = { ...memory, state: { ...memory.state, last: signature.seq } }
    },
    storyOf: seq => memory?.paths.get(seq)?.at(-1) ?? null,
    forget: () => {
      memory = null
    },
  }
}

import { hashOf } from "../../model/hash.ts"
import type { CopyLink, Neighbour, Placement, Signature, StoryMerge, StorySplit } from "../../model/story.ts"
import { alike, average, coreOf, daysBetween, endsOf, heldToCore, likenessOf } from "./alike.ts"
import { against, type Bar, type Least } from "./bars.ts"
import { copyOf } from "./copies.ts"
import { afterSplits, partIn, splitsOf } from "./splits.ts"
import { isParty, sharedTerms } from "./terms.ts"

/** Reports whose days of publication are further apart than this are never compared. */
export const WINDOW_DAYS = 7
/** The archive gives at most so many neighbours: those that share most keys, then the newest. More change little and cost time. */
export const NEIGHBOUR_CAP = 64
/** Likeness to a story from which a report joins it. */
const JOINS: Bar = { least: 0.05, most: 0.2, few: 0.1 }
/** Likeness of two stories, report by report, from which a report that ties them makes them one. */
const MERGES: Bar = { least: 0.04, most: 0.18, few: 0.12 }
/** What a report is compared with by and by (its neighbours from this rank on) is its background: what any report of that war or league shares. */
const BACKGROUND_FROM = 12
/** From this likeness on a report may tie a second story to its own; no more than so many. */
const TIES_FROM = 0.1
const MOST_TIES = 2
/** So much of a report's likeness to a story is that to its nearest member, the rest that to its members on average. */
const NEAREST = 0.2
/** A second story is told in part from this likeness on. */
const ALSO = 0.4
/** A text taken over goes where its source is from this share of the longer text on. */
const CARRIED = 0.4

/** The keys by which the archive looks up a report's neighbours, within `WINDOW_DAYS` before and after its day. */
export const neighbourKeys = (signature: Signature): readonly string[] => signature.keys

/** One story that a report may belong to, with those of its reports that are known here, in sequence. */
interface Candidate {
  readonly story: string
  readonly members: readonly Neighbour[]
  readonly nearest: Neighbour
  readonly score: number
}

/** How alike the report that is woven and one around it are. */
type Like = (other: Neighbour) => number

/** Each comparison is made once: a report is asked for as a neighbour and as a member. */
const comparing = (signature: Signature): Like => {
  const known = new Map<number, number>()
  return other => {
    const before = known.get(other.seq)
    if (before !== undefined) return before
    const score = alike(signature, other)
    known.set(other.seq, score)
    return score
  }
}

/** A report is as like a story as it is like its reports (in sequence) on average, and a little as its nearest one: a chain of neighbours is no story. */
function candidate(like: Like, story: string, members: readonly Neighbour[]): Candidate | null {
  const likes = members.map(like)
  let [nearest, most] = [members[0], likes[0] ?? 0]
  if (nearest === undefined) return null
  for (const [i, score] of likes.entries()) if (score > most) [nearest, most] = [members[i] ?? nearest, score]
  const held = heldToCore(average(likes), average(coreOf(likes)))
  return { story, members, nearest, score: NEAREST * most + (1 - NEAREST) * held }
}

const byLikeness = (a: Candidate, b: Candidate): number => b.score - a.score || (a.story < b.story ? -1 : 1)

/** How much likeness says nothing here: what the neighbours beyond the nearest few share with a report anyway. */
function backgroundOf(like: Like, near: readonly Neighbour[]): number {
  const beyond = near
    .map(like)
    .toSorted((a, b) => b - a)
    .slice(BACKGROUND_FROM, NEIGHBOUR_CAP)
  return beyond.reduce((sum, n) => sum + n, 0) / (NEIGHBOUR_CAP - BACKGROUND_FROM)
}

const told = ({ score, nearest }: Candidate, signature: Signature): string => {
  const counted =
    signature.language === nearest.language ? signature.terms.filter(term => !isParty(term)) : signature.terms
  const terms = sharedTerms(counted, nearest.terms).slice(0, 6)
  return `likeness ${score.toFixed(2)}, nearest ${nearest.report}; shares ${terms.join(", ")}`
}

/** A story's id: a hash of the version that began it. */
export const storyId = (version: string): string => hashOf(["story", version])

/** How much of the longer text the copied words are. */
const carried = ({ share }: CopyLink, a: Signature, b: Signature): number =>
  (share * Math.min(a.sketch.length, b.sketch.length)) / Math.max(a.sketch.length, b.sketch.length, 1)

/** The text that a report carries (nearly) as a whole; the largest share first, then the earliest. */
function sourceOf(
  signature: Signature,
  copies: readonly CopyLink[],
  near: readonly Neighbour[],
): Neighbour | undefined {
  const found = copies.flatMap(link => {
    const source = near.find(({ seq }) => seq === link.of)
    return source === undefined ? [] : [{ source, share: carried(link, signature, source) }]
  })
  return found
    .filter(({ share }) => share >= CARRIED)
    .toSorted((a, b) => b.share - a.share || a.source.seq - b.source.seq)[0]?.source
}

const firstOf = ({ members }: Candidate): number => Math.min(...members.map(({ seq }) => seq))

/** Stories that a report ties to its own and that are alike on average, member by member: the later one becomes a part of the earlier. */
function mergesOf(home: Candidate, ties: readonly Candidate[], least: Least): readonly StoryMerge[] {
  const merges: StoryMerge[] = []
  let kept = home
  for (const other of ties) {
    const [some, others] = [endsOf(kept.members), endsOf(other.members)]
    const link = heldToCore(likenessOf(some, others), likenessOf(coreOf(kept.members), coreOf(other.members)))
    if (link < least(MERGES, some.length * others.length)) continue
    const [first, second] = firstOf(kept) <= firstOf(other) ? [kept, other] : [other, kept]
    merges.push({
      story: second.story,
      into: first.story,
      why: `likeness ${link.toFixed(2)} of the two stories' reports`,
    })
    kept = { ...first, members: [...kept.members, ...other.members].toSorted((a, b) => a.seq - b.seq) }
  }
  return merges
}

const lastInto = (story: string, merges: readonly StoryMerge[]): string =>
  merges.reduce((now, { story: from, into }) => (from === now ? into : now), story)

/** All of both that came before a sequence number, each once, in sequence. */
function onceEach(near: readonly Neighbour[], mates: readonly Neighbour[], before: number): readonly Neighbour[] {
  const around = new Map<number, Neighbour>()
  for (const other of near) around.set(other.seq, other)
  for (const other of mates) if (other.seq < before) around.set(other.seq, other)
  return [...around.values()].sort(bySeq)
}

const bySeq = (a: Neighbour, b: Neighbour): number => a.seq - b.seq

/**
 * Places one report among its neighbours: it joins the story of its own earlier version, else of a text that it carries,
 * else the one it is most alike to, else begins one; and it makes one of two stories that it shows to be one. `mates` are
 * further reports of the neighbours' stories. Depends on nothing but its arguments; neighbours and mates in any order.
 */
export function weave(
  signature: Signature,
  neighbours: readonly Neighbour[],
  mates: readonly Neighbour[] = [],
): Placement {
  const earlier = (all: readonly Neighbour[]): readonly Neighbour[] =>
    all.filter(other => other.seq < signature.seq && daysBetween(signature, other) <= WINDOW_DAYS)
  const near = earlier(neighbours).toSorted(bySeq)
  const around = onceEach(near, mates, signature.seq)
  const copies = near.flatMap(other => copyOf(signature, other) ?? [])
  const like = comparing(signature)
  const stories = [...Map.groupBy(around, other => other.story)]
    .flatMap(([story, members]) => candidate(like, story, members) ?? [])
    .toSorted(byLikeness)
  const version = neighbours
    .filter(other => other.report === signature.report && other.seq < signature.seq)
    .toSorted(bySeq)
    .at(-1)
  const base = { seq: signature.seq, copies, splits: [], merges: [] }
  if (version !== undefined) {
    const [part = version.story] = version.path
    return { ...base, story: version.story, part, also: [], why: `another version of ${version.version}` }
  }
  const least = against(backgroundOf(like, near))
  const source = sourceOf(signature, copies, near)
  const home =
    source === undefined
      ? stories.find(({ score, members }) => score >= least(JOINS, members.length))
      : stories.find(({ story }) => story === source.story)
  if (home !== undefined) return { ...base, ...joined(signature, { home, source, stories, like, least }) }
  const [best] = stories
  const story = storyId(signature.version)
  const why = best === undefined ? "no neighbours" : `begins a story: ${told(best, signature)} is too little`
  return { ...base, story, part: story, also: alsoIn(stories, null), why }
}

/** What decides how a report joins a story. */
interface Joining {
  readonly home: Candidate
  /** The report whose text it carries. */
  readonly source: Neighbour | undefined
  readonly stories: readonly Candidate[]
  readonly like: Like
  readonly least: Least
}

/** What a story is after splits, the side that the report belongs to first. */
function sidesOf({ home, source, like }: Joining, splits: readonly StorySplit[]): readonly Candidate[] {
  const members = home.members.map(member => afterSplits(member, splits))
  const carries = ({ members: own }: Candidate): boolean => own.some(({ seq }) => seq === source?.seq)
  return [...Map.groupBy(members, ({ story }) => story)]
    .flatMap(([story, own]) => candidate(like, story, own) ?? [])
    .toSorted((a, b) => Number(carries(b)) - Number(carries(a)) || byLikeness(a, b))
}

function joined(signature: Signature, joining: Joining): Omit<Placement, "seq" | "copies"> {
  const { source, stories, like, least } = joining
  const splits = splitsOf(joining.home.story, joining.home.members, least)
  const [home = joining.home] = sidesOf(joining, splits)
  const part = partIn(home.members, like) ?? home.story
  const ties = stories.filter(({ score, story }) => story !== joining.home.story && score >= TIES_FROM)
  const here: Neighbour = { ...signature, story: home.story, path: [home.story] }
  // What comes apart is looked at anew before it becomes one with anything.
  const merges =
    splits.length > 0 ? [] : mergesOf({ ...home, members: [...home.members, here] }, ties.slice(0, MOST_TIES), least)
  const story = lastInto(home.story, merges)
  const gone = new Set(merges.flatMap(merge => [merge.story, merge.into]))
  return {
    story,
    part,
    also: alsoIn(stories, story).filter(other => !gone.has(other) && other !== joining.home.story),
    splits,
    merges,
    why: source === undefined ? told(home, signature) : `carries the text of ${source.report}`,
  }
}

const alsoIn = (stories: readonly Candidate[], home: string | null): readonly string[] =>
  stories.filter(({ story, score }) => score >= ALSO && story !== home).map(({ story }) => story)

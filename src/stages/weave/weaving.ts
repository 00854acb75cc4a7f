import { hashOf } from "../../model/hash.ts"
import type { CopyLink, Neighbour, Placement, Signature, StoryMerge } from "../../model/story.ts"
import { copyOf } from "./copies.ts"
import { likeness, likenessAcross } from "./likeness.ts"
import { isParty, sharedTerms } from "./terms.ts"

/** Reports whose days of publication are further apart than this are never compared. */
export const WINDOW_DAYS = 7
/** The archive gives at most so many neighbours: those that share most keys, then the newest. More change little and cost time. */
export const NEIGHBOUR_CAP = 64
/** Of each story around, the archive gives so many of its first and so many of its latest reports besides. */
export const MATES = 8

/**
 * A bar on average likeness. It rises with what is around: from `least`, where nothing else is alike, to `most`; and it is the
 * higher the fewer pairs of reports the average is of, by `few / √pairs`.
 */
interface Bar {
  readonly least: number
  readonly most: number
  readonly few: number
}

/** Likeness to a story from which a report joins it. */
const JOINS: Bar = { least: 0.05, most: 0.2, few: 0.1 }
/** Likeness of two stories, report by report, from which a report that ties them makes them one. */
const MERGES: Bar = { least: 0.04, most: 0.18, few: 0.12 }
/** What a report is compared with by and by (its neighbours from this rank on) is its background: what any report of that war or league shares. */
const BACKGROUND_FROM = 12
/** A bar rises by so many times the background's likeness. */
const LIFT = 8
/** From this likeness on a report may tie a second story to its own; no more than so many. */
const TIES_FROM = 0.1
const MOST_TIES = 2
/** So much of a report's likeness to a story is that to its nearest member, the rest that to its members on average. */
const NEAREST = 0.2
/** What a story is about is told by its first reports: likeness to them counts for so much of the whole where it is less than that to all. */
const CORE = 0.3
/** A second story is told in part from this likeness on. */
const ALSO = 0.4
/** What each day between two reports takes from their likeness. */
const PER_DAY = 0.1
/** A text taken over goes where its source is from this share of the longer text on. */
const CARRIED = 0.4

/** The keys by which the archive looks up a report's neighbours, within `WINDOW_DAYS` before and after its day. */
export const neighbourKeys = (signature: Signature): readonly string[] => signature.keys

const daysBetween = (a: Signature, b: Signature): number =>
  a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day)

const alike = (a: Signature, b: Signature): number =>
  (a.language === b.language ? likeness : likenessAcross)(a.terms, b.terms) *
  Math.max(0, 1 - PER_DAY * daysBetween(a, b))

const average = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / (numbers.length || 1)

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
    const score = known.get(other.seq) ?? alike(signature, other)
    known.set(other.seq, score)
    return score
  }
}

/** An average over a story's reports, drawn towards that over its first ones where they are less alike: a chain that has drifted away is no story. */
const heldToCore = (all: number, first: number): number => Math.min(all, CORE * first + (1 - CORE) * all)

/** The reports that a story began with. */
const coreOf = (members: readonly Neighbour[]): readonly Neighbour[] => members.slice(0, MATES)

/** A report is as like a story as it is like its reports on average, and a little as its nearest one: a chain of neighbours is no story. */
function candidate(like: Like, story: string, members: readonly Neighbour[]): Candidate | null {
  const [nearest] = members.toSorted((a, b) => like(b) - like(a) || a.seq - b.seq)
  if (nearest === undefined) return null
  const held = heldToCore(average(members.map(like)), average(coreOf(members).map(like)))
  return { story, members, nearest, score: NEAREST * like(nearest) + (1 - NEAREST) * held }
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

/** The least average likeness of so many pairs that reaches a bar. */
type Least = (bar: Bar, pairs: number) => number

const against =
  (background: number): Least =>
  ({ least, most, few }, pairs) =>
    Math.min(most, least + LIFT * background) + few / Math.sqrt(pairs)

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

/** The first and the latest of some reports in sequence. */
export const endsOf = <T>(all: readonly T[]): readonly T[] =>
  all.length <= 2 * MATES ? all : [...all.slice(0, MATES), ...all.slice(-MATES)]

const likenessOf = (some: readonly Neighbour[], others: readonly Neighbour[]): number =>
  average(some.flatMap(a => others.map(b => alike(a, b))))

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
  const all = [...near, ...mates.filter(other => other.seq < signature.seq)]
  const around = [...new Map(all.map(each => [each.seq, each])).values()].toSorted(bySeq)
  const copies = near.flatMap(other => copyOf(signature, other) ?? [])
  const like = comparing(signature)
  const stories = [...Map.groupBy(around, other => other.story)]
    .flatMap(([story, members]) => candidate(like, story, members) ?? [])
    .toSorted(byLikeness)
  const version = neighbours
    .filter(other => other.report === signature.report && other.seq < signature.seq)
    .toSorted(bySeq)
    .at(-1)
  if (version !== undefined)
    return {
      seq: signature.seq,
      story: version.story,
      also: [],
      copies,
      merges: [],
      why: `another version of ${version.version}`,
    }
  return placed(signature, near, stories, copies, against(backgroundOf(like, near)))
}

function placed(
  signature: Signature,
  near: readonly Neighbour[],
  stories: readonly Candidate[],
  copies: readonly CopyLink[],
  least: Least,
): Placement {
  const source = sourceOf(signature, copies, near)
  const [best] = stories
  const home =
    source === undefined
      ? stories.find(({ score, members }) => score >= least(JOINS, members.length))
      : stories.find(({ story }) => story === source.story)
  if (home === undefined) {
    const why = best === undefined ? "no neighbours" : `begins a story: ${told(best, signature)} is too little`
    return {
      seq: signature.seq,
      story: storyId(signature.version),
      also: alsoIn(stories, null),
      copies,
      merges: [],
      why,
    }
  }
  const ties = stories.filter(({ score, story }) => story !== home.story && score >= TIES_FROM)
  const here: Neighbour = { ...signature, story: home.story }
  const merges = mergesOf({ ...home, members: [...home.members, here] }, ties.slice(0, MOST_TIES), least)
  const story = lastInto(home.story, merges)
  const gone = new Set(merges.flatMap(merge => [merge.story, merge.into]))
  return {
    seq: signature.seq,
    story,
    also: alsoIn(stories, story).filter(other => !gone.has(other)),
    copies,
    merges,
    why: source === undefined ? told(home, signature) : `carries the text of ${source.report}`,
  }
}

const alsoIn = (stories: readonly Candidate[], home: string | null): readonly string[] =>
  stories.filter(({ story, score }) => score >= ALSO && story !== home).map(({ story }) => story)

import { hashOf } from "../../model/hash.ts"
import { byUnit } from "../../model/order.ts"
import type { CopyLink, Neighbour, Placement, Signature } from "../../model/story.ts"
import { copyOf } from "./copies.ts"
import { likeness, sharedTerms } from "./terms.ts"

/** Reports whose days of publication are further apart than this are never compared. */
export const WINDOW_DAYS = 7
/** The archive gives at most so many neighbours: those that share most keys, then the newest. More change little and cost time. */
export const NEIGHBOUR_CAP = 64

/** Likeness to a story from which a report joins it. */
const JOINS = 0.26
/** A second story is told in part from this likeness on. */
const ALSO = 0.4
/** What each day between two reports takes from their likeness. */
const PER_DAY = 0.06
/** A story is as like a report as its most alike members are, on average over up to so many. */
const MOST_ALIKE = 3

/** The keys by which the archive looks up a report's neighbours, within `WINDOW_DAYS` before and after its day. */
export const neighbourKeys = (signature: Signature): readonly string[] => signature.keys

const daysBetween = (a: Signature, b: Signature): number =>
  a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day)

const alike = (a: Signature, b: Signature): number => likeness(a.terms, b.terms) * (1 - PER_DAY * daysBetween(a, b))

interface Candidate {
  readonly story: string
  readonly score: number
  readonly why: string
}

const average = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / (numbers.length || 1)

/** How like a report is to one story, judged by those of its members that are neighbours. */
function candidate(signature: Signature, story: string, members: readonly Neighbour[]): Candidate {
  const scored = members
    .map(member => ({ member, score: alike(signature, member) }))
    .sort((a, b) => b.score - a.score || a.member.seq - b.member.seq)
    .slice(0, MOST_ALIKE)
  const [nearest] = scored
  const score = average(scored.map(each => each.score))
  const terms = nearest === undefined ? [] : sharedTerms(signature.terms, nearest.member.terms).slice(0, 6)
  return {
    story,
    score,
    why: `likeness ${score.toFixed(2)}, nearest ${nearest?.member.report}; shares ${terms.join(", ")}`,
  }
}

/** A story's id: a hash of the version that began it. */
export const storyId = (version: string): string => hashOf(["story", version])

const byLikeness = (a: Candidate, b: Candidate): number => b.score - a.score || byUnit(a.story, b.story)

/** A text taken over as a whole goes where its source is; the largest share first. */
const sourceOf = (copies: readonly CopyLink[], neighbours: readonly Neighbour[]): Neighbour | undefined => {
  const [best] = copies.filter(({ kind }) => kind === "whole").toSorted((a, b) => b.share - a.share || a.of - b.of)
  return best === undefined ? undefined : neighbours.find(({ seq }) => seq === best.of)
}

/**
 * Places one report among its neighbours: it joins the story of its own earlier version, else of a text that it carries,
 * else the one it is most alike to, else begins one. Depends on nothing but its arguments; neighbours in any order.
 */
export function weave(signature: Signature, neighbours: readonly Neighbour[]): Placement {
  const near = neighbours
    .filter(other => other.seq < signature.seq && daysBetween(signature, other) <= WINDOW_DAYS)
    .toSorted((a, b) => a.seq - b.seq)
  const copies = near.flatMap(other => copyOf(signature, other) ?? [])
  const place = (story: string, why: string, also: readonly string[] = []): Placement => ({
    seq: signature.seq,
    story,
    also,
    copies,
    why,
  })
  const version = neighbours
    .filter(other => other.report === signature.report && other.seq < signature.seq)
    .toSorted((a, b) => b.seq - a.seq)[0]
  if (version !== undefined) return place(version.story, `another version of ${version.version}`)
  const stories = [...Map.groupBy(near, other => other.story)]
    .map(([story, members]) => candidate(signature, story, members))
    .toSorted(byLikeness)
  const source = sourceOf(copies, near)
  const home = source?.story ?? stories.find(({ score }) => score >= JOINS)?.story
  const also = stories.filter(({ story, score }) => score >= ALSO && story !== home).map(({ story }) => story)
  if (source !== undefined) return place(source.story, `carries the text of ${source.report}`, also)
  const [best] = stories
  if (home === undefined)
    return place(
      storyId(signature.version),
      best === undefined ? "no neighbours" : `begins a story: ${best.why} is too little`,
    )
  return place(home, best?.why ?? "", also)
}

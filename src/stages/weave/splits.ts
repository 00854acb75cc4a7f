import type { Neighbour, StorySplit } from "../../model/story.ts"
import { average, coreOf, endsOf, heldToCore, likenessOf } from "./alike.ts"
import type { Bar, Least } from "./bars.ts"

/** Likeness of a part to the rest of its story below which it is none: well under what makes two stories one, so that none goes to and fro. */
const COMES_OUT: Bar = { least: 0.02, most: 0.09, few: 0 }
/** Reports that have to be known of a part and of the rest: of fewer an average tells nothing. */
const ENOUGH = 4

/** What of its story a report is in: the story itself, or what directly became a part of it. */
const sideOf = ({ path, story }: Neighbour): string => path.at(-2) ?? story

/** The parts that have become too unlike the rest of their story: each is one of its own again. */
export function splitsOf(story: string, members: readonly Neighbour[], least: Least): readonly StorySplit[] {
  const sides = Map.groupBy(members, sideOf)
  sides.delete(story)
  return [...sides].flatMap(([part, own]) => {
    const rest = members.filter(member => sideOf(member) !== part)
    if (own.length < ENOUGH || rest.length < ENOUGH) return []
    const [some, others] = [endsOf(own), endsOf(rest)]
    const link = heldToCore(likenessOf(some, others), likenessOf(coreOf(own), coreOf(rest)))
    if (link >= least(COMES_OUT, some.length * others.length)) return []
    return [{ story: part, from: story, why: `likeness ${link.toFixed(2)} of its reports to the rest is too little` }]
  })
}

/** A report as it stands after splits: out of the story with the part that it is in. */
export function afterSplits(member: Neighbour, splits: readonly StorySplit[]): Neighbour {
  const at = splits.flatMap(({ story, from }) => {
    const place = member.path.indexOf(story)
    return place >= 0 && member.path[place + 1] === from ? [place] : []
  })
  if (at.length === 0) return member
  const path = member.path.slice(0, Math.min(...at) + 1)
  return { ...member, path, story: path.at(-1) ?? member.story }
}

/** The part of a story that a report is most alike to: it stays with that if the story comes apart. */
export function partIn(members: readonly Neighbour[], like: (other: Neighbour) => number): string | null {
  const parts = [...Map.groupBy(members, ({ path, story }) => path[0] ?? story)]
    .map(([part, own]) => ({ part, score: average(own.map(like)) }))
    .sort((a, b) => b.score - a.score || (a.part < b.part ? -1 : 1))
  return parts[0]?.part ?? null
}

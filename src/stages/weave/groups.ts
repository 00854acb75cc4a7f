import type { CopyGroup, CopyLink } from "../../model/story.ts"

/** What grouping needs of a woven version. */
export interface Copied {
  readonly seq: number
  readonly report: string
  readonly copies: readonly CopyLink[]
}

/** What a pair without a link takes from a group, where one with a link gives 1: passages make no chain. */
const UNLINKED = 0.2
/** The same where it is one text alone that ties two groups: it may carry both, which are no one text by that. */
const UNLINKED_BUT_FOR_ONE = 0.3
/** Rounds in which each text may move to the group that it has more in common with: nearly all are settled after two. */
const ROUNDS = 4

/** Which sequence numbers carry a passage of which others. */
type Links = ReadonlyMap<number, ReadonlySet<number>>

interface Grouping {
  readonly links: Links
  readonly groups: Map<number, number[]>
  /** The key of each one's group. */
  readonly home: Map<number, number>
}

const pairsOf = (
  members: readonly Copied[],
): readonly { readonly a: number; readonly b: number; readonly share: number }[] => {
  const known = new Set(members.map(({ seq }) => seq))
  return members
    .flatMap(({ seq, copies }) => copies.map(({ of, share }) => ({ a: of, b: seq, share })))
    .filter(({ a }) => known.has(a))
    .sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b)
}

const linksOf = (pairs: readonly { readonly a: number; readonly b: number }[]): Links => {
  const links = new Map<number, Set<number>>()
  for (const [x, y] of pairs.flatMap(({ a, b }) => [[a, b] as const, [b, a] as const])) {
    const held = links.get(x) ?? new Set()
    links.set(x, held.add(y))
  }
  return links
}

/** What one has in common with the others of a group. */
const bond = (seq: number, group: readonly number[], links: Links, unlinked: number = UNLINKED): number => {
  const held = links.get(seq)
  return group.reduce((sum, other) => sum + (other === seq ? 0 : held?.has(other) ? 1 : -unlinked), 0)
}

/** Whether all links between two groups are those of one text. */
const tiedByOne = (some: readonly number[], others: readonly number[], links: Links): boolean => {
  const tied = (group: readonly number[], to: ReadonlySet<number>): number =>
    group.filter(seq => !to.isDisjointFrom(links.get(seq) ?? new Set())).length
  const least = Math.min(tied(some, new Set(others)), tied(others, new Set(some)))
  return least < 2 && some.length > 1 && others.length > 1
}

/** Joins two groups where that leaves more links inside than pairs without one. */
const join = (a: number, b: number, { links, groups, home }: Grouping): void => {
  const [low = a, high = b] = [home.get(a) ?? a, home.get(b) ?? b].sort((x, y) => x - y)
  const [first, second] = [groups.get(low) ?? [], groups.get(high) ?? []]
  if (low === high) return
  const unlinked = tiedByOne(first, second, links) ? UNLINKED_BUT_FOR_ONE : UNLINKED
  if (second.reduce((sum, seq) => sum + bond(seq, first, links, unlinked), 0) < 0) return
  for (const seq of second) home.set(seq, low)
  groups.set(low, [...first, ...second])
  groups.delete(high)
}

/** Moves one to the group that it has most in common with; true where it moved. */
const settle = (seq: number, { links, groups, home }: Grouping): boolean => {
  const now = home.get(seq) ?? seq
  const near = new Set([...(links.get(seq) ?? [])].map(other => home.get(other) ?? other))
  const bonds = [...near]
    .map(key => ({ key, bond: bond(seq, groups.get(key) ?? [], links) }))
    .sort((x, y) => y.bond - x.bond || x.key - y.key)
  const [best] = bonds
  if (best === undefined || best.bond <= Math.max(0, bond(seq, groups.get(now) ?? [], links))) return false
  groups.set(
    now,
    (groups.get(now) ?? []).filter(other => other !== seq),
  )
  groups.set(best.key, [...(groups.get(best.key) ?? []), seq])
  home.set(seq, best.key)
  return true
}

/** For each sequence number the earliest one that carries the same text, following links from text to text, the largest shares first. */
export function rootsOf(members: readonly Copied[]): ReadonlyMap<number, number> {
  const pairs = pairsOf(members)
  const links = linksOf(pairs)
  const seqs = members.map(({ seq }) => seq).sort((a, b) => a - b)
  const grouping: Grouping = {
    links,
    groups: new Map(seqs.map(seq => [seq, [seq]])),
    home: new Map(seqs.map(seq => [seq, seq])),
  }
  for (const { a, b } of pairs) join(a, b, grouping)
  const linked = seqs.filter(seq => links.has(seq))
  for (let round = 0; round < ROUNDS; round++) if (!linked.map(seq => settle(seq, grouping)).includes(true)) break
  return new Map(
    [...grouping.groups.values()].flatMap(group => {
      const first = Math.min(...group)
      return group.map(seq => [seq, first] as const)
    }),
  )
}

const whyOf = (group: readonly Copied[], tell: (link: CopyLink) => string): string =>
  [...new Set(group.flatMap(({ copies }) => copies.map(tell)))].sort()[0] ?? ""

/** Reports that carry one text, in order of the earliest; links are followed from text to text. A report's own versions are no copies. `tell` says why of a link; without it, as it was noted when the later report came. */
export function groupCopies(
  members: readonly Copied[],
  tell: (link: CopyLink) => string = link => link.why,
): readonly CopyGroup[] {
  const roots = rootsOf(members)
  const groups = Map.groupBy(
    members.toSorted((a, b) => a.seq - b.seq),
    ({ seq }) => roots.get(seq) ?? seq,
  )
  return [...groups.values()]
    .map(group => ({ copies: [...new Set(group.map(({ report }) => report))], why: whyOf(group, tell) }))
    .filter(({ copies }) => copies.length > 1)
}

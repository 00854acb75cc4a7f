import type { CopyGroup, CopyLink } from "../../model/story.ts"

/** What grouping needs of a woven version. */
export interface Copied {
  readonly seq: number
  readonly report: string
  readonly copies: readonly CopyLink[]
}

const rootOf = (parents: Map<number, number>, seq: number): number => {
  let root = seq
  for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up
  return root
}

/** For each sequence number the earliest one that carries the same text, following links from text to text. */
export function rootsOf(members: readonly Copied[]): ReadonlyMap<number, number> {
  const parents = new Map(members.map(({ seq }) => [seq, seq]))
  for (const { seq, copies } of members)
    for (const { of } of copies) {
      if (!parents.has(of)) continue
      const [low, high] = [rootOf(parents, seq), rootOf(parents, of)].sort((a, b) => a - b)
      if (low !== undefined && high !== undefined) parents.set(high, low)
    }
  return new Map(members.map(({ seq }) => [seq, rootOf(parents, seq)]))
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

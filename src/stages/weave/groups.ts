import type { CopyGroup, CopyLink } from "../../model/story.ts"

/** What grouping needs of a woven version. */
export interface Copied {
  readonly seq: number
  readonly report: string
  readonly copies: readonly CopyLink[]
}

/** Two groups are one text where the shares of all their pairs, nothing for a pair without a link, are this on average: passages make no chain. */
const ONE_TEXT = 0.05

const pairsOf = (
  members: readonly Copied[],
): readonly { readonly a: number; readonly b: number; readonly share: number }[] =>
  members
    .flatMap(({ seq, copies }) => copies.map(({ of, share }) => ({ a: of, b: seq, share })))
    .sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b)

/** For each sequence number the earliest one that carries the same text, following links from text to text, the largest shares first. */
export function rootsOf(members: readonly Copied[]): ReadonlyMap<number, number> {
  const roots = new Map(members.map(({ seq }) => [seq, seq]))
  const groups = new Map(members.map(({ seq }) => [seq, [seq]]))
  const shares = new Map<string, number>()
  const pairs = pairsOf(members).filter(({ a }) => roots.has(a))
  for (const { a, b, share } of pairs) shares.set(`${a} ${b}`, share)
  const between = (a: number, b: number): number => shares.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0
  for (const { a, b } of pairs) {
    const [low = a, high = b] = [roots.get(a) ?? a, roots.get(b) ?? b].sort((x, y) => x - y)
    const [first, second] = [groups.get(low) ?? [], groups.get(high) ?? []]
    if (low === high) continue
    const sum = first.reduce((all, x) => all + second.reduce((some, y) => some + between(x, y), 0), 0)
    if (sum < ONE_TEXT * first.length * second.length) continue
    for (const seq of second) roots.set(seq, low)
    groups.set(low, [...first, ...second])
    groups.delete(high)
  }
  return roots
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

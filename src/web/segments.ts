/** A stretch of a text that is marked, by UTF-16 offsets, and what for. */
export interface Mark<Kind> {
  readonly start: number
  readonly end: number
  readonly kind: Kind
}

/** A stretch in which the same marks hold throughout; none where it is plain. */
export interface Segment<Kind> {
  readonly start: number
  readonly end: number
  readonly kinds: readonly Kind[]
}

/** Cuts `[from, to)` at every border of a mark. Segments tile it; marks that overlap share theirs, in the order given. */
export function segmentsOf<Kind>(from: number, to: number, marks: readonly Mark<Kind>[]): readonly Segment<Kind>[] {
  const touching = marks.filter(mark => mark.start < to && mark.end > from && mark.start < mark.end)
  const borders = touching.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)])
  const cuts = [...new Set([from, ...borders, to])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? from
    return {
      start,
      end,
      kinds: touching.filter(mark => mark.start < end && mark.end > start).map(mark => mark.kind),
    }
  })
}

/** The lines of a text by their offsets, empty ones left out. */
export function linesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[^\n]+/g)]
    .map(found => ({ start: found.index, end: found.index + found[0].length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== "")
}

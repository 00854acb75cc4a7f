/** Half-open [start, end) in UTF-16 units, so `text.slice(start, end)` is always the quote. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span that carries its own proof: the quote is stored and can be checked at any time. */
export interface Evidence extends Span {
  readonly quote: string
}

/** The only maker of evidence: the words of `text` at `span`. */
export const evidence = (text: string, { start, end }: Span): Evidence => ({
  start,
  end,
  quote: text.slice(start, end),
})

/** True while the text still says what the evidence says it does. */
export const holds = (e: Evidence, text: string): boolean => text.slice(e.start, e.end) === e.quote

/** True where the two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True where `inner` lies within `outer`, ends included. */
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

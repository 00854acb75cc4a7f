import type { Span } from "../model/span.ts"
import type { Analysis } from "./analysis.ts"

/** An embedded post: its words, and the whole of it with the line that signs it. */
export interface Post extends Span {
  readonly words: Span
}

/** The embedded posts of a text that somebody has signed. */
export function postsIn({ tokens, lines }: Analysis): readonly Post[] {
  const spanOf = (all: readonly { readonly from: number; readonly to: number }[]): Span => ({
    start: tokens[all[0]?.from ?? 0]?.start ?? 0,
    end: tokens[(all.at(-1)?.to ?? 1) - 1]?.end ?? 0,
  })
  const signed = Map.groupBy(lines, line => line.signed)
  return [...signed].flatMap(([by, all]) => {
    const words = all.filter(({ kind }) => kind === "post")
    return by?.author && words.length > 0 ? [{ ...spanOf(all), words: spanOf(words) }] : []
  })
}

/** A text of which only a stretch is left, at its place: all else is blank, lines stay. */
export const onlyWords = (text: string, { start, end }: Span): string =>
  text.slice(0, start).replace(/[^\n]/g, " ") + text.slice(start, end) + text.slice(end).replace(/[^\n]/g, " ")

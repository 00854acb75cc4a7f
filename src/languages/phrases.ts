import type { Token } from "./token.ts"

/** Phrases by their first word, the longest first, each with what it means. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly means: T }[]>

/** Builds the table from meanings and their comma-separated phrases. */
export function phrases<T>(rows: readonly (readonly [T, string])[]): Phrases<T> {
  const table = new Map<string, { readonly words: readonly string[]; readonly means: T }[]>()
  for (const [means, list] of rows)
    for (const phrase of list.split(", ")) {
      const words = phrase.split(" ")
      const [first = ""] = words
      table.set(
        first,
        [...(table.get(first) ?? []), { words, means }].sort((a, b) => b.words.length - a.words.length),
      )
    }
  return table
}

/** The longest phrase that starts at a token, with the token after it. */
export function phraseAt<T>(table: Phrases<T>, tokens: readonly Token[], at: number): { means: T; to: number } | null {
  for (const { words, means } of table.get(tokens[at]?.text ?? "") ?? [])
    if (words.every((word, i) => tokens[at + i]?.text === word)) return { means, to: at + words.length }
  return null
}

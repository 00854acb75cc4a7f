/** Part of a text as it is shown: its own words, or the name of a sign that would have turned their order round. */
export interface Shown {
  readonly words: string
  readonly sign: string | null
}

/** Direction overrides: they turn "21" into "12" before the reader's eyes, so they are named in place of being applied. */
const OVERRIDES = /[\u202d\u202e]/

/** Splits words at the signs that are shown by name. */
export const withoutOverrides = (words: string): readonly Shown[] =>
  words
    .split(new RegExp(`(${OVERRIDES.source})`))
    .filter(part => part !== "")
    .map(part =>
      OVERRIDES.test(part)
        ? { words: "", sign: `U+${part.charCodeAt(0).toString(16).toUpperCase()}` }
        : { words: part, sign: null },
    )

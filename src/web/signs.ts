/** Part of a text as it is shown: words, the cover over a name, or a sign that would have turned their order round. */
export interface Shown {
  readonly words: string
  readonly as: "words" | "cover" | "sign"
}

/** Direction overrides: they turn "21" into "12" before the reader's eyes, so they are named in place of being applied. */
const OVERRIDES = /[\u202d\u202e]/

/** What stands for the letters of a covered name. */
const COVER = /\u2588+/

/** Splits words at the signs that are shown by name, and at covered names. */
export const withoutOverrides = (words: string): readonly Shown[] =>
  words
    .split(new RegExp(`(${OVERRIDES.source}|${COVER.source})`))
    .filter(part => part !== "")
    .map(part => ({ words: part, as: OVERRIDES.test(part) ? "sign" : COVER.test(part) ? "cover" : "words" }))

/** A sign by its code point, as "U+202E". */
export const nameOfSign = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`

/** Part of a text as it is shown: words, the cover over a name, or a sign that would have turned their order round. */
export interface Shown {
  readonly words: string
  readonly as: "words" | "cover" | "sign"
}

/** What opens an embedding or an isolate, with what ends it. Overrides have none: they turn "21" into "12" before the reader's eyes. */
const ENDS: ReadonlyMap<string, string> = new Map([
  ["\u202a", "\u202c"],
  ["\u202b", "\u202c"],
  ["\u2066", "\u2069"],
  ["\u2067", "\u2069"],
  ["\u2068", "\u2069"],
])

/** What stands for the letters of a covered name, and every sign that gives a direction. */
const SET_APART = /\u2588+|[\u202a-\u202e\u2066-\u2069]/g

/**
 * Splits words at covered names, and at the signs that are shown by name and not applied: direction overrides, and what opens
 * or closes without its other half, which would reach into the words around.
 */
export function withoutOverrides(words: string): readonly Shown[] {
  const found = [...words.matchAll(SET_APART)].map(({ 0: part, index: at }) => ({ part, at }))
  const named = new Set(namedOf(found))
  const parts: Shown[] = []
  let from = 0
  for (const { part, at } of found) {
    const as = part.startsWith("\u2588") ? "cover" : "sign"
    if (as === "sign" && !named.has(at)) continue
    parts.push({ words: words.slice(from, at), as: "words" }, { words: part, as })
    from = at + part.length
  }
  return [...parts, { words: words.slice(from), as: "words" as const }].filter(one => one.words !== "")
}

/** Where direction signs stand that are overrides or lack their other half. */
function namedOf(found: readonly { readonly part: string; readonly at: number }[]): readonly number[] {
  const open: { readonly at: number; readonly ends: string }[] = []
  const alone: number[] = []
  for (const { part, at } of found) {
    const ends = ENDS.get(part)
    if (ends !== undefined) open.push({ at, ends })
    else if (!close(open, part)) alone.push(at)
  }
  return [...alone, ...open.map(({ at }) => at)]
}

/** Takes the innermost that the sign ends, with what was left open inside it; false where there is none. */
function close(open: { readonly ends: string }[], sign: string): boolean {
  const last = open.findLastIndex(one => one.ends === sign)
  // An embedding does not end across the border of an isolate.
  const isCrossed = sign === "\u202c" && last !== open.length - 1
  if (last < 0 || isCrossed) return false
  open.length = last
  return true
}

/** A sign by its code point, as "U+202E". */
export const nameOfSign = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`

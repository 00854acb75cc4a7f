/** Marks that sit on another letter, joiners, direction marks and isolates: they take no column. */
const NONE = /^[\p{Mn}\p{Me}\p{Cf}]$/u
/** East Asian wide and full-width signs, and emoji: they take two. */
const TWO =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u

const widthOfSign = (sign: string): number => (NONE.test(sign) ? 0 : TWO.test(sign) ? 2 : 1)

/** Columns that the words take in a terminal. Lam and alef count two: terminals that join them are fewer than those that do not. */
export const widthOf = (words: string): number => [...words].reduce((sum, sign) => sum + widthOfSign(sign), 0)

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u

/** Words of a right-to-left script between isolates, so that their direction touches nothing around them; others as they are, to be copied. */
export const isolate = (words: string): string => (RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words)

/** The words in exactly `width` columns at least, isolated; spaces follow. */
export const pad = (words: string, width: number): string =>
  isolate(words) + " ".repeat(Math.max(0, width - widthOf(words)))

/** The words broken at spaces into lines of `width` columns; a longer word stands alone, and no isolate runs over a line's end. */
export function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ""
  for (const word of words.split(/\s+/u).filter(part => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return closed(line === "" ? lines : [...lines, line])
}

/** Closes at each line's end what it leaves open, and opens it again on the next. */
function closed(lines: readonly string[]): readonly string[] {
  let open = 0
  return lines.map(line => {
    const before = "\u2068".repeat(open)
    for (const sign of line) open += sign === "\u2068" ? 1 : sign === "\u2069" ? -1 : 0
    return before + line + "\u2069".repeat(open)
  })
}

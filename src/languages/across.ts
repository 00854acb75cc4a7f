import { foldWord } from "./fold.ts"

/** Names that Latin writes by a history of their own: the folded Arabic word, then the Latin ones. */
const OWN_WRITING: Readonly<Record<string, string>> = {
  جورج: "george georges",
  جون: "john",
  جان: "jean",
  جيمس: "james",
  مايكل: "michael",
  ميشال: "michel",
  لويس: "louis lewis",
  ستيفان: "stephane",
  بيتر: "peter",
  بطرس: "boutros peter",
}

const ARABIC = /^\p{Script=Arabic}+$/u
const LATIN = /^\p{Script=Latin}/u

/** How Latin letters write each folded Arabic one within a word. Long vowels are written; short ones may stand between any two. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: "(?:aa?|e)",
  ب: "[bp]",
  ت: "(?:th?|d)",
  ث: "(?:th|s|t)",
  ج: "(?:dj|dg|j|g|zh)",
  ح: "h",
  خ: "(?:kh|ch|k|h|x)",
  د: "(?:dh|d|t)",
  ذ: "(?:dh|th|d|z)",
  ر: "r",
  ز: "z",
  س: "[sc]",
  ش: "(?:sch|sh|ch|s)",
  ص: "s",
  ض: "(?:dh|d|z)",
  ط: "t",
  ظ: "(?:dh|th|z|d)",
  ع: "",
  غ: "(?:gh|g)",
  ف: "(?:ph|f|v)",
  ق: "(?:gh|q|k|g|c)",
  ك: "(?:ck|ch|k|c|q)",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "(?:ou|oo|au|aw|ow|uw|ew|w|u|o|v)",
  ي: "(?:iyy?|eey|aiy|ee|ei|ai|ay|ey|ie|ia|yy?|i|e)",
  ء: "",
}
const FIRST: Readonly<Record<string, string>> = { ا: "[aeiou]", و: "(?:ou|w|u|o|v)", ي: "(?:y|j|i)" }
const LAST: Readonly<Record<string, string>> = {
  ا: "(?:ah?|e)",
  ه: "(?:[ae]h?|[ae]t|h)",
  ي: "(?:iyy?|ee|ei|ai|ay|ey|ie|y|i|e|a)",
}
/** A short vowel; in the first syllable also as French hears it: later, "ou" is a long one ("Mahmoud" is not محمد). */
const SHORT = "[aeiou]?"
const SHORT_FIRST = "(?:ou|[aeiou])?"

const NEVER = /^\b$/
/** At the beginning of a word a long o or i is written with an alef before it. */
const OPENINGS: Readonly<Record<string, string>> = { او: "(?:ou|oo|aw|o|u)", اي: "(?:ei|ai|ay|ee|i|e)" }

const patternOf = (arabic: string): RegExp => {
  const opening = OPENINGS[arabic.slice(0, 2)]
  const letters = opening === undefined ? [...arabic] : [arabic.slice(0, 2), ...arabic.slice(2)]
  const parts = letters.map((letter, at) => {
    const own =
      (at === 0 ? (opening ?? FIRST[letter]) : at === letters.length - 1 ? LAST[letter] : undefined) ?? LETTERS[letter]
    // Doubled letters are written once in Arabic.
    return own === undefined ? null : /^[اوي]$/.test(letter) || own === "" ? own : `${own}${own}?`
  })
  const [first = null, ...rest] = parts
  if (parts.some(part => part === null)) return NEVER
  return new RegExp(`^${first}${rest.length > 0 ? SHORT_FIRST : ""}${rest.join(SHORT)}$`)
}

const PATTERNS = new Map<string, RegExp>()

/** Whether a Latin word may write an Arabic one, by its letters alone; both folded, without articles. */
export function writes(latin: string, arabic: string): boolean {
  const known = PATTERNS.get(arabic) ?? patternOf(arabic)
  if (PATTERNS.size < 5000) PATTERNS.set(arabic, known)
  return known.test(latin) || OWN_WRITING[arabic]?.split(" ").includes(latin) === true
}

const plainLatin = (word: string): string => word.normalize("NFKD").replace(/\p{M}/gu, "")

/** "Abdul Ghani", "Abd al-Ghani" and "عبد الغني" in words without articles; what only links generations is left out. */
export function nameParts(name: string): readonly string[] {
  const folded = plainLatin(foldWord(name)).replace(/[ʿʾ'`]/gu, "")
  const joined = folded
    .replace(/\babd[ -]?[aeu][ltdsrnz]+[- ]?(?=[a-z])/gu, "abd ")
    .replace(/عبد ?(?:ال)?(?=\p{L}{2})/gu, "عبد ")
    .replace(/\b(?:al|el|ul|as|ash|es|ar|er|ad|ed|an|en|at|et|az)-/gu, "")
  return (joined.match(/\p{L}+/gu) ?? [])
    .map(word => word.replace(/^ال(?=\p{L}{3})/u, ""))
    .filter(word => !/^(?:al|el|bin|ibn|ben|bint|بن|ابن|بنت|ال)$/u.test(word))
}

/** Whether a word of one script may write one of the other. */
export const sameWord = (a: string, b: string): boolean => {
  const [arabic, latin] = ARABIC.test(a) ? [a, b] : [b, a]
  return ARABIC.test(arabic) && LATIN.test(latin) && writes(latin, arabic)
}

/** Whether one name is in Arabic and the other in Latin script. */
export const acrossScripts = (a: string, b: string): boolean =>
  /\p{Script=Arabic}/u.test(a) !== /\p{Script=Arabic}/u.test(b) && /\p{L}/u.test(a) && /\p{L}/u.test(b)

/**
 * Whether two names in two scripts may be one: the first words and the last ones write each other, and all words of the shorter stand
 * in the longer in their order. Names of fewer words than `enough` are never one.
 */
export function sameAcross(a: string, b: string, enough = 2): boolean {
  if (!acrossScripts(a, b)) return false
  const [short = [], long = []] = [nameParts(a), nameParts(b)].sort((x, y) => x.length - y.length)
  const [first, last] = [short[0], short.at(-1)]
  if (short.length < enough || first === undefined || last === undefined) return false
  if (!sameWord(first, long[0] ?? "") || !sameWord(last, long.at(-1) ?? "")) return false
  let at = 0
  for (const word of short) {
    while (at < long.length && !sameWord(word, long[at] ?? "")) at++
    if (at++ >= long.length) return false
  }
  return true
}

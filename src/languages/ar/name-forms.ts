import type { NameForms } from "../name-words.ts"

const CLITICS = /^[وف]?[بلك]?(?=.{3})/
const ARTICLE = "ال"

/** Transcriptions that papers do not agree on, in folded form: what is found and what it is compared by. */
const TRANSCRIPTIONS: readonly (readonly [RegExp, string])[] = [
  [/ديموقراط/, "ديمقراط"],
  [/امريك/, "اميرك"],
  [/^سوريه$/, "سوريا"],
  [/^مسوول/, "مسيول"],
  [/^شوون$/, "شيون"],
  [/^الشوون$/, "الشيون"],
]

const transcribed = (word: string): string => {
  for (const [pattern, form] of TRANSCRIPTIONS) if (pattern.test(word)) return word.replace(pattern, form)
  return word
}

/** Spellings that were looked up, kept because news text repeats its words. */
const KNOWN = new Map<string, string>()

const canonical = (word: string): string => {
  const known = KNOWN.get(word)
  if (known !== undefined) return known
  const form = transcribed(word)
  if (KNOWN.size >= 60_000) KNOWN.clear()
  KNOWN.set(word, form)
  return form
}

/** و ف, then ب ل ك, each with or without the other; ل takes the place of the article's alef. */
function unprefixed(word: string): readonly string[] {
  const found = new Set<string>()
  const add = (rest: string): void => {
    if (rest.length >= 3) found.add(rest)
  }
  const bare = /^[وف]/.test(word) ? [word, word.slice(1)] : [word]
  for (const form of bare) {
    if (form !== word) add(form)
    if (/^[بك]/.test(form)) add(form.slice(1))
    if (form.startsWith("لل")) add(`${ARTICLE}${form.slice(2)}`)
    if (form.startsWith("ل")) add(form.slice(1))
  }
  return [...found]
}

const unjoined = (word: string): string | null => (/^[وف]..../.test(word) ? word.slice(1) : null)
const unplaced = (word: string): string | null => (/^(?!لل)[بلك]..../.test(word) ? word.slice(1) : null)

const hasArticle = (word: string): boolean => word.startsWith(ARTICLE) && word.length > 4

const otherArticle = (word: string): readonly string[] => {
  if (!CLITICS.test(word) || !/^\p{Script=Arabic}/u.test(word)) return []
  return word.startsWith(ARTICLE) && word.length > 4 ? [word.slice(2)] : [`${ARTICLE}${word}`]
}

/** How Arabic attaches words to a name, over folded words. */
export const arabicForms: NameForms = { unprefixed, unjoined, unplaced, hasArticle, otherArticle, canonical }

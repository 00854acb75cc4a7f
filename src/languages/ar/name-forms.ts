import type { NameForms } from "../name-words.ts"

const ARTICLE = "ال"

/** Transcriptions that papers do not agree on, in folded form: parts of words, and whole ones; what is found and what it is compared by. */
const PARTS: readonly (readonly [string, string])[] = [
  ["ديموقراط", "ديمقراط"],
  ["امريك", "اميرك"],
]
const WHOLE: ReadonlyMap<string, string> = new Map([
  ["سوريه", "سوريا"],
  ["شوون", "شيون"],
  ["الشوون", "الشيون"],
])

const canonical = (word: string): string => {
  for (const [found, form] of PARTS) if (word.includes(found)) return word.replace(found, form)
  if (word.startsWith("مسوول")) return word.replace("مسوول", "مسيول")
  return word.length < 7 ? (WHOLE.get(word) ?? word) : word
}

/** و ف, then ب ل ك, each with or without the other; ل takes the place of the article's alef. */
function unprefixed(word: string): readonly string[] {
  const found: string[] = []
  const first = word.charAt(0)
  const joined = first === "و" || first === "ف"
  if (joined) addForm(found, word.slice(1))
  unplacedForms(found, word)
  if (joined) unplacedForms(found, word.slice(1))
  return found
}

/** First words of names that are shorter than other words from which something is taken off: Umm (Durman), Tell (Abyad), Bou (Salem). */
const SHORT: ReadonlySet<string> = new Set(["ام", "تل", "بو"])

function addForm(found: string[], form: string): void {
  if ((form.length >= 3 || SHORT.has(form)) && !found.includes(form)) found.push(form)
}

function unplacedForms(found: string[], form: string): void {
  const first = form.charAt(0)
  if (first === "ب" || first === "ك") addForm(found, form.slice(1))
  if (first !== "ل") return
  if (form.charAt(1) === "ل") addForm(found, `${ARTICLE}${form.slice(2)}`)
  addForm(found, form.slice(1))
}

const unjoined = (word: string): string | null => (/^[وف]..../.test(word) ? word.slice(1) : null)
const unplaced = (word: string): string | null => (/^(?!لل)[بلك]..../.test(word) ? word.slice(1) : null)

const hasArticle = (word: string): boolean => word.startsWith(ARTICLE) && word.length > 4

const otherArticle = (word: string): readonly string[] => {
  if (word.length < 3 || !/^\p{Script=Arabic}/u.test(word)) return []
  return word.startsWith(ARTICLE) && word.length > 4 ? [word.slice(2)] : [`${ARTICLE}${word}`]
}

/** How Arabic attaches words to a name, over folded words. */
export const arabicForms: NameForms = { unprefixed, unjoined, unplaced, hasArticle, otherArticle, canonical }

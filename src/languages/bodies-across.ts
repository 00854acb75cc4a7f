import { nameParts, sameWord } from "./across.ts"
import { NAME_WORDS, wordsOf } from "./names.ts"

const forms = (word: string): readonly string[] => [word, ...NAME_WORDS.forms.otherArticle(word)]
const isIn = (set: ReadonlySet<string> | ReadonlyMap<string, unknown>, word: string): boolean =>
  forms(word).some(form => set.has(form))

/** A name without the titles, ranks and words of office before it. */
export function withoutTitles(name: string): string {
  const words = name.trim().split(/\s+/u)
  const isTitle = (at: number): boolean => {
    const [word = ""] = wordsOf(words[at] ?? "")
    return isIn(NAME_WORDS.titles, word) || isIn(NAME_WORDS.posts, word)
  }
  let from = 0
  while (from < words.length - 2 && isTitle(from)) from++
  return words.slice(from).join(" ")
}

/** Longest name of an office, in words. */
const LONGEST_OFFICE = 3

/** What a body is for, and the words of its name that are left: "Osk health directorate" is the health office of "osk". */
function officeIn(name: string): { readonly office: string; readonly rest: readonly string[] } | null {
  const words = wordsOf(name)
  for (let length = LONGEST_OFFICE; length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const [first = "", ...others] = words.slice(at, at + length)
      const office = forms(first)
        .map(form => NAME_WORDS.offices.get([form, ...others].join(" ")))
        .find(found => found !== undefined)
      if (office === undefined) continue
      const rest = [...words.slice(0, at), ...words.slice(at + length)].filter(word => !isAround(word))
      return { office, rest }
    }
  return null
}

/** Words that head a body or lead to what it is of. */
const isAround = (word: string): boolean =>
  [NAME_WORDS.heads, NAME_WORDS.bodies, NAME_WORDS.carriers, NAME_WORDS.kinds, NAME_WORDS.before].some(set =>
    isIn(set, word),
  )

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((word, at) => sameWord(word, b[at] ?? ""))

/** Whether two names in two languages are of one local office: for one thing, of one place by its letters. */
export function sameBodyAcross(a: string, b: string): boolean {
  const [x, y] = [officeIn(a), officeIn(b)]
  return x !== null && y !== null && x.office === y.office && sameWords(partsOf(x.rest), partsOf(y.rest))
}

const partsOf = (words: readonly string[]): readonly string[] => nameParts(words.join(" "))

/** Whether two names of places in two scripts are one by their letters, the words for their kind left out. */
export const samePlaceAcross = (a: string, b: string): boolean => {
  const bare = (name: string): readonly string[] => partsOf(wordsOf(name).filter(word => !isAround(word)))
  return sameWords(bare(a), bare(b))
}

/** Whether names of bodies or offices in two scripts share a word by its letters, those for their kind left out: "Sarel hospital", "director of Sarel". */
export function shareWordAcross(a: string, b: string): boolean {
  const bare = (name: string): readonly string[] => partsOf(wordsOf(name).filter(word => !isAround(word)))
  return bare(a).some(word => bare(b).some(other => sameWord(word, other)))
}

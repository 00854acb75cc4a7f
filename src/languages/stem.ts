/** What may stand before a folded Arabic word, longest first: conjunctions and prepositions with the article, then the article, then "and". */
const BEFORE = ["وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و"] as const
/** Endings of number, gender and possession, longest first. */
const AFTER = ["يات", "يين", "يون", "هما", "ات", "ان", "ون", "ين", "يه", "ها", "هم", "ه", "ي", "ا"] as const

const ARABIC = /^[\u0621-\u064A]+$/
/** A stem keeps at least this many letters, or the word stays as it is. */
const SHORTEST = 3

/** A crude stem of one folded word, for comparing only: forms of one word mostly meet, and now and then two words do. */
export function stem(word: string): string {
  if (!ARABIC.test(word)) return word.length > 4 ? word.replace(/(?:'s|es|s)$/, "") : word
  const before = BEFORE.find(prefix => word.startsWith(prefix) && word.length - prefix.length >= SHORTEST)
  const bare = before === undefined ? word : word.slice(before.length)
  const after = AFTER.find(suffix => bare.endsWith(suffix) && bare.length - suffix.length >= SHORTEST)
  return after === undefined ? bare : bare.slice(0, -after.length)
}

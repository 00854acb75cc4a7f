import { stem } from "./stem.ts"

/** Units of a word that are looked for: more than people ask for. */
const LONGEST = 60

const LATIN = /^[a-z]/
/** Where words may be only begun, no more than this must go: "gate" is not to find what begins like "gat". */
const PLURAL = /(?<=[a-z]{2}[^s])s$/

/** What a folded word is searched by. */
export const searchKey = (word: string): string =>
  (LATIN.test(word) ? word.replace(PLURAL, "") : stem(word)).slice(0, LONGEST)

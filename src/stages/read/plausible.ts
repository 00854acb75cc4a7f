/** Runs of letters with at least one beyond ASCII; what decoding could not map belongs to the run it breaks. */
const WORD =
  /[\p{L}\p{M}\ufffd\u0080-\u009f]*[^\0-\u007f\P{L}][\p{L}\p{M}\ufffd\u0080-\u009f]*|[\ufffd\u0080-\u009f]+/gu
const UNMAPPED = /[\ufffd\u0080-\u009f]/
const ARABIC = /\p{Script=Arabic}/u
const ONLY_ARABIC = /^\p{Script=Arabic}[\p{Script=Arabic}\p{Script=Inherited}\u0640]*$/u
const LATIN = /\p{Script=Latin}/u
/** A foreign letter stands among ASCII ones ("été"), or alone ("à"). */
const ONLY_LATIN = /^(?=.*[a-z])[\p{Script=Latin}\p{M}]+$|^\p{L}$/iu
/** Alef, lam, yeh, meem, waw, noon, reh, teh: about half of all letters in Arabic and a third in Persian text. */
const FREQUENT = /[\u0627\u0644\u064a\u06cc\u0645\u0648\u0646\u0631\u062a]/g
const FREQUENT_SHARE = 0.3
const ENOUGH_LETTERS = 30

function isWord(word: string): boolean {
  if (UNMAPPED.test(word)) return false
  if (ARABIC.test(word)) return ONLY_ARABIC.test(word)
  return !LATIN.test(word) || ONLY_LATIN.test(word)
}

/** From 0 to 1: how far the text's letters beyond ASCII stand as in a language that is written, and not as in bytes read in a wrong encoding. 1 where there are none. */
export function plausibility(text: string): number {
  const words = text.match(WORD) ?? []
  if (words.length === 0) return 1
  const good = words.filter(isWord)
  const arabic = good.filter(word => ARABIC.test(word)).join("")
  const frequent = arabic.match(FREQUENT)?.length ?? 0
  const odd = arabic.length >= ENOUGH_LETTERS && frequent < arabic.length * FREQUENT_SHARE
  return (good.length / words.length) * (odd ? 0.3 : 1)
}

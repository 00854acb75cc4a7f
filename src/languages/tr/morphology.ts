import { foldWord } from "../fold.ts"
import type { Reading } from "../sense.ts"

/** A form of a word, folded, with what it says. */
export interface Form {
  readonly text: string
  readonly number?: Reading["number"]
  readonly tense?: Reading["tense"]
  /** It bears the ending of what a verb is done to. */
  readonly object?: true
  /** It bears the ending of what belongs to somebody or something. */
  readonly owned?: true
  /** A participle, which stands before whom it befell ("ölen 9 kişi") or for them ("ölenler"). */
  readonly participle?: true
}

const VOWELS = "aıoueiöüâîû"
const BACK = "aıouâû"
const HARD = /[fstkçşhp]$/

const lastVowel = (word: string): string => [...word].findLast(letter => VOWELS.includes(letter)) ?? "e"
const isBack = (word: string): boolean => BACK.includes(lastVowel(word))
const endsInVowel = (word: string): boolean => VOWELS.includes(word.at(-1) ?? "")
/** The vowel of endings that are a or e. */
const low = (word: string): string => (isBack(word) ? "a" : "e")
/** The vowel of endings that are ı, i, u or ü. */
function high(word: string): string {
  const rounded = "ouöüû".includes(lastVowel(word))
  return isBack(word) ? (rounded ? "u" : "ı") : rounded ? "ü" : "i"
}
const hardened = (word: string): string => (HARD.test(word) ? "t" : "d")

const AFTER_VOWEL = {
  plain: { object: "y", to: "y", of: "n", with: "y" },
  owned: { object: "n", to: "n", of: "n", with: "y" },
} as const

/** The cases of a stem; `soft` is what it becomes before a vowel, `owned` where it ends in what somebody has. */
function cases(stem: string, soft: string, owned: boolean): readonly { text: string; object?: true }[] {
  const links = AFTER_VOWEL[owned ? "owned" : "plain"]
  const link = (kind: keyof typeof links): string =>
    endsInVowel(stem) ? links[kind] : owned && kind !== "with" ? "n" : ""
  const base = (kind: keyof typeof links): string => (link(kind) === "" ? soft : stem) + link(kind)
  const at = stem + (owned ? "nd" : hardened(stem)) + low(stem)
  return [
    { text: stem },
    { text: base("object") + high(stem), object: true },
    { text: base("to") + low(stem) },
    { text: `${base("of") + high(stem)}n` },
    { text: `${stem + link("with")}l${low(stem)}` },
    { text: at },
    { text: `${at}n` },
    { text: `${at}ki` },
  ]
}

/** A noun's forms: number, owner, case. "çocuk/çocuğ" gives what the noun becomes before a vowel where it changes. */
export function nounForms(entry: string): readonly Form[] {
  const [single = "", soft = single] = entry.split("/")
  const plural = `${single}l${low(single)}r`
  const own = endsInVowel(single) ? `${single}s${high(single)}` : soft + high(single)
  const owns = plural + high(plural)
  const made = (stem: string, before: string, number: Form["number"], owned: boolean): Form[] =>
    cases(stem, before, owned).map(form => ({ ...form, text: foldWord(form.text), number, ...(owned && { owned }) }))
  return [
    ...made(single, soft, "singular", false),
    ...made(plural, plural, "plural", false),
    ...made(own, own, "singular", true),
    ...made(owns, owns, "plural", true),
  ]
}

/** The form of a number word that counts some of those told before, or that a verb reaches: "ikisi", "yirmiye". */
export const countForms = (word: string): readonly Form[] => nounForms(word).filter(form => form.number === "singular")

/** A verb's finite forms and those by which it is told as a fact ("öldüğü", "ölmesi"), all of what happened; then its participles. */
export function verbForms(entry: string): readonly Form[] {
  const [stem = "", soft = stem] = entry.split("/")
  const past = stem + hardened(stem) + high(stem)
  const told = `${stem}m${high(stem)}ş`
  const lasting = `${endsInVowel(soft) ? `${soft.slice(0, -1)}${high(soft.slice(0, -1))}` : soft + high(soft)}yor`
  const fact = `${past}ğ${high(past)}`
  const act = `${stem}m${low(stem)}s${low(stem) === "a" ? "ı" : "i"}`
  const facts = [fact, `${past}kler${"i"}`, `${past}klar${"ı"}`].flatMap(each => cases(each, each, true))
  const who = `${soft}${endsInVowel(soft) ? "y" : ""}${low(soft)}n`
  const those = `${who}l${low(who)}r`
  const forms = (texts: readonly string[], tense: Form["tense"]): Form[] =>
    texts.map(text => ({ text: foldWord(text), tense }))
  return [
    ...forms(
      [past, `${past}l${low(past)}r`, told, `${told}t${high(told)}r`, `${told}t${high(told)}`, `${told}l${low(told)}r`],
      "past",
    ),
    ...forms([lasting, `${lasting}lar`, `${lasting}du`], "present"),
    ...forms(
      [...facts, ...cases(act, act, true)].map(({ text }) => text),
      "past",
    ),
    ...forms([`${soft}${endsInVowel(soft) ? "y" : ""}${high(soft)}p`], "past"),
    { text: foldWord(who), number: "singular", participle: true },
    ...cases(those, those, false).map(
      ({ text }): Form => ({ text: foldWord(text), number: "plural", participle: true }),
    ),
  ]
}

import type { Entry } from "./clitics.ts"
import { GENERAL_ADJECTIVES } from "./lexicon/general-adjectives.ts"
import { GENERAL_NOUNS } from "./lexicon/general-nouns.ts"
import { GENERAL_PARTICLES } from "./lexicon/general-particles.ts"
import { GENERAL_VERBS } from "./lexicon/general-verbs.ts"
import type { VerbEntry } from "./lexicon/verbs.ts"
import { adjectiveForms, nounForms, shape } from "./nouns.ts"
import { conjugate, type Form } from "./verbs.ts"

/** A form of a word, nothing attached, with what it is a form of. */
export interface WordForm {
  readonly text: string
  readonly lemma: string
  readonly part: Entry["lexeme"]["part"]
  readonly features: Omit<Entry, "lexeme">
}

const entriesIn = (list: string): readonly (readonly string[])[] =>
  list.split("،").flatMap(entry => {
    const words = entry.split(/\s+/u).filter(Boolean)
    return words.length === 0 ? [] : [words]
  })

const formsOf = (lemma: string, part: WordForm["part"], forms: readonly Form[]): readonly WordForm[] =>
  forms.map(form => ({ text: form.text, lemma, part, features: shape(form) }))

/** A noun in ه is feminine; a sound plural in ـات may also stand without being listed. */
const ofNoun = (singular: string, plurals: readonly string[]): readonly WordForm[] =>
  formsOf(singular, "noun", nounForms(singular, plurals, singular.endsWith("ه") ? "female" : "male"))

/** Adjectives in ي also make a feminine noun of their own: حرّيّة, حساسيّة. */
const ofAdjective = (stem: string, plurals: readonly string[]): readonly WordForm[] =>
  formsOf(stem, "adjective", adjectiveForms(stem, plurals))

function ofVerb({ root, measure, nouns }: VerbEntry): readonly WordForm[] {
  const { finite, seldom, agent, patient, noun } = conjugate(root, measure)
  const lemma = finite[0]?.text ?? root
  const verbal = [...nouns, ...(measure > 1 && noun !== null ? [noun] : [])]
  return [
    ...formsOf(lemma, "verb", [...finite, ...seldom]),
    ...verbal.flatMap(name => ofNoun(name, ["f"])),
    ...ofAdjective(agent, []),
    ...(patient === agent ? [] : ofAdjective(patient, [])),
  ]
}

/** A participle of an irregular verb may come out empty, and no word is a single letter. */
const isWord = ({ text }: WordForm): boolean => text.length > 1

/** Every form of every word of the general lexicon, each entry inflected; in the order of the lists. */
export function allForms(): readonly WordForm[] {
  return [
    ...GENERAL_PARTICLES.split(/\s+/u).flatMap(word => formsOf(word, "particle", [{ text: word }])),
    ...entriesIn(GENERAL_NOUNS).flatMap(([singular = "", ...plurals]) => ofNoun(singular, plurals)),
    ...entriesIn(GENERAL_ADJECTIVES).flatMap(([stem = "", ...plurals]) => ofAdjective(stem, plurals)),
    ...GENERAL_VERBS.flatMap(ofVerb),
  ].filter(isWord)
}

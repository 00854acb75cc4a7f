import { foldWord } from "../fold.ts"
import type { Lexeme, Reading, Sense } from "../sense.ts"
import { reading } from "../uniform.ts"
import { NOUNS, STATES } from "./lexicon/nouns.ts"
import { OTHERS, PARTICLES } from "./lexicon/particles.ts"
import { VERBS } from "./lexicon/verbs.ts"
import { type Form, nounForms, verbForms } from "./morphology.ts"

const NOTHING: readonly Reading[] = []

type Table = Map<string, Reading[]>

/** Words that mean something together, by their last one: "hayatını kaybetti". */
export interface Compound {
  readonly before: readonly string[]
  readonly reading: Reading
}

const put = <Value>(table: Map<string, Value[]>, text: string, value: Value): void => {
  const there = table.get(text)
  if (there) there.push(value)
  else table.set(text, [value])
}

const readingOf = (lexeme: Lexeme, { number, tense, object, owned }: Form, voice?: Reading["voice"]): Reading =>
  reading({ number, tense, object, voice }, lexeme, [], owned === true)

/** How a form of a verb is read: as the verb, or, a participle, as what befell whom it stands before or names. */
function verbReadings(lemma: string, sense: Sense, voice: Reading["voice"], form: Form): readonly Reading[] {
  if (!form.participle) return [readingOf({ lemma, part: "verb", sense }, form, voice)]
  const { happening } = sense
  const isVictim = happening !== undefined && (voice === "passive" || happening.slot === "subject")
  if (!isVictim) return [readingOf({ lemma, part: "adjective", sense: {} }, form)]
  if (form.number === "plural")
    return [readingOf({ lemma, part: "noun", sense: { counts: { metric: happening.metric } } }, form)]
  return [readingOf({ lemma, part: "noun", sense: { happening: { ...happening, slot: "object" } } }, form)]
}

/** The words before the last one of an entry, and the last with what it becomes before a vowel. */
function takenApart(entry: string): { readonly before: readonly string[]; readonly last: string } {
  const [plain = [], soft = plain] = entry.split("/").map(each => each.split(" "))
  return { before: plain.slice(0, -1).map(foldWord), last: `${plain.at(-1)}/${soft.at(-1)}` }
}

function build(): { readonly words: Table; readonly compounds: ReadonlyMap<string, readonly Compound[]> } {
  const words: Table = new Map()
  const compounds = new Map<string, Compound[]>()
  for (const [role, list] of PARTICLES)
    for (const word of list.split(", ").map(foldWord))
      put(words, word, readingOf({ lemma: word, part: "particle", sense: { role } }, { text: word }))
  for (const word of OTHERS.split(", ").map(foldWord))
    put(words, word, readingOf({ lemma: word, part: "particle", sense: {} }, { text: word }))
  for (const { sense, voice, verbs } of VERBS)
    for (const entry of verbs.split(", ")) {
      const { before, last } = takenApart(entry)
      for (const form of verbForms(last))
        for (const told of verbReadings(entry.split("/")[0] ?? entry, sense, voice, form)) {
          if (before.length === 0) put(words, form.text, told)
          else put(compounds, form.text, { before, reading: told })
        }
    }
  for (const [sense, list] of STATES)
    for (const word of list.split(", ").map(foldWord))
      put(words, word, readingOf({ lemma: word, part: "adjective", sense }, { text: word, number: "plural" }))
  for (const [sense, nouns] of NOUNS)
    for (const entry of nouns.split(", ")) {
      const { before, last } = takenApart(entry)
      for (const form of nounForms(last)) {
        const told = readingOf({ lemma: entry.split("/")[0] ?? entry, part: "noun", sense }, form)
        if (before.length === 0) put(words, form.text, told)
        else if (form.owned) put(compounds, form.text, { before, reading: { ...told, pronoun: false } })
      }
    }
  return { words, compounds }
}

let made: ReturnType<typeof build> | null = null
const tables = (): ReturnType<typeof build> => {
  made ??= build()
  return made
}

/** Every way to read a folded Turkish word; empty where the lexicon knows none. */
export const lookUp = (word: string): readonly Reading[] => tables().words.get(word) ?? NOTHING

/** The compounds that a folded word may end. */
export const compoundsOf = (word: string): readonly Compound[] => tables().compounds.get(word) ?? []

import type { Reading, Sense } from "../sense.ts"
import { reading } from "../uniform.ts"
import { type Form, nounForms, partsOf, verbForms } from "./inflection.ts"
import { UNDERTAKING_NOUNS, UNDERTAKING_VERBS, UNDERTAKING_WORDS } from "./lexicon/undertakings.ts"

const NOTHING: readonly Reading[] = []

type Table = Map<string, Reading[]>

function add(table: Table, { text, ...form }: Form, lemma: string, part: "noun" | "verb", sense: Sense): void {
  const told = reading(form, { lemma, part, sense })
  const there = table.get(text)
  if (there) there.push(told)
  else table.set(text, [told])
}

function build(): Table {
  const table: Table = new Map()
  for (const [sense, words] of UNDERTAKING_NOUNS)
    for (const noun of words.split(", ")) for (const form of nounForms(noun)) add(table, form, noun, "noun", sense)
  for (const [sense, words] of UNDERTAKING_WORDS)
    for (const word of words.split(", "))
      for (const text of word.split("/")) add(table, { text, number: "plural" }, text, "noun", sense)
  for (const [sense, words] of UNDERTAKING_VERBS)
    for (const verb of words.split(", ")) {
      const parts = partsOf(verb)
      for (const form of verbForms(parts)) add(table, form, parts.plain, "verb", sense)
    }
  return table
}

let table: Table | null = null

/** Every way in which a folded word tells of commitments and measures; empty where it does not. */
export function undertakings(word: string): readonly Reading[] {
  table ??= build()
  return table.get(word) ?? NOTHING
}

import { foldWord } from "../fold.ts"
import { recent } from "../recent.ts"
import type { Lexeme, Reading, Sense } from "../sense.ts"
import { type Entry, split } from "./clitics.ts"
import { UNDERTAKING_NOUNS, UNDERTAKING_VERBS, UNDERTAKING_WORDS } from "./lexicon/undertakings.ts"
import { entryOf, nounForms } from "./nouns.ts"
import { conjugate } from "./verbs.ts"

type Table = Map<string, Entry[]>

const add = (table: Table, text: string, entry: Entry): void => {
  const there = table.get(text)
  if (there) there.push(entry)
  else table.set(text, [entry])
}

const rows = (list: string): string[][] => list.split("،").map(row => row.trim().split(/\s+/))

function addNoun(table: Table, [singular = "", ...plurals]: readonly string[], sense: Sense): void {
  const stem = foldWord(singular)
  const lexeme: Lexeme = { lemma: stem, part: "noun", sense }
  const gender = stem.endsWith("ه") ? "female" : "male"
  for (const form of nounForms(stem, plurals.map(foldWord), gender)) add(table, form.text, entryOf(lexeme, form))
}

function addVerb(table: Table, [root = "", measure = "1", ...more]: readonly string[], sense: Sense): void {
  const made = conjugate(foldWord(root), Number(measure))
  const but = new Set(more.filter(word => word.startsWith("-")).map(word => foldWord(word.slice(1))))
  const lexeme: Lexeme = { lemma: made.finite[0]?.text ?? root, part: "verb", sense }
  for (const form of made.finite) if (!but.has(form.text)) add(table, form.text, entryOf(lexeme, form))
  const own = made.noun !== null && Number(measure) > 1 && !more.includes("!") ? [made.noun] : []
  for (const noun of [...more.filter(word => !/^[!-]/.test(word)), ...own])
    if (!but.has(foldWord(noun)) || but.size === 0 || noun !== made.noun) addNoun(table, [noun, "f"], sense)
}

let table: Table | null = null

function build(): Table {
  const made: Table = new Map()
  for (const [sense, list] of [...UNDERTAKING_NOUNS, ...UNDERTAKING_WORDS])
    for (const row of rows(list)) addNoun(made, row, sense)
  for (const [sense, list] of UNDERTAKING_VERBS) for (const row of rows(list)) addVerb(made, row, sense)
  return made
}

const CACHE = recent<readonly Reading[]>(1 << 14)

/** Every way in which a folded word tells of commitments and measures; empty where it does not. */
export function undertakings(word: string): readonly Reading[] {
  const known = CACHE.get(word)
  if (known) return known
  table ??= build()
  const forms = table
  const all = split(word, text => forms.get(text))
  // A word of its own is not another with a pronoun.
  const whole = all.some(({ pronoun }) => !pronoun) ? all.filter(({ pronoun }) => !pronoun) : all
  const readings = whole.filter(({ before }) => !before.includes("as"))
  CACHE.set(word, readings)
  return readings
}

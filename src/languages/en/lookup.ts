import type { Metric } from "../../model/claim.ts"
import type { Clitic, Lexeme, Reading, Sense } from "../sense.ts"
import { reading } from "../uniform.ts"
import { type Form, nounForms, partsOf, verbForms } from "./inflection.ts"
import { EVENT_NOUNS, EVENT_PARTICLES, EVENT_VERBS, STANCE_VERBS } from "./lexicon/events.ts"
import { NOUNS, type NounEntry } from "./lexicon/nouns.ts"
import { DEFINITE, MEANT, OURS, PARTICLES, POSSESSIVE, SELF } from "./lexicon/particles.ts"
import { HELPERS, VERBS, type VerbEntry } from "./lexicon/verbs.ts"

const NOTHING: readonly Reading[] = []

/** What befalls persons is counted by its acts too: "12 arrests" are 12 arrested; "3 releases" may be of anything. */
const COUNTED_BY_ACTS: ReadonlySet<Metric | undefined> = new Set([
  "killed",
  "injured",
  "missing",
  "detained",
  "abducted",
  "defected",
  "returned",
])

function add(
  table: Map<string, Reading[]>,
  { text, ...form }: Form,
  lexeme: Lexeme,
  before: readonly Clitic[] = [],
  pronoun = false,
): void {
  const told = reading(form, lexeme, before, pronoun)
  const there = table.get(text)
  if (there) there.push(told)
  else table.set(text, [told])
}

/** "Dead" has one form; "soldier" two. */
function addNoun(table: Map<string, Reading[]>, { noun, part, sense }: NounEntry): void {
  const lexeme: Lexeme = { lemma: noun.split("/")[0] ?? noun, part, sense }
  for (const form of part === "adjective" ? [{ text: noun }] : nounForms(noun)) add(table, form, lexeme)
}

/** The verb's forms, then the nouns of its act, then its participle as the name of the counted. */
function addVerb(table: Map<string, Reading[]>, { parts, sense, nouns, victim }: VerbEntry): void {
  const made = partsOf(parts)
  for (const form of verbForms(made)) add(table, form, { lemma: made.plain, part: "verb", sense })
  const metric = sense.happening?.metric
  const counts: Sense = metric ? { counts: { metric } } : {}
  const acts: Sense = metric ? { counts: { metric, act: true } } : {}
  const ofNoun: Sense = sense.happening ? { ...sense, happening: { ...sense.happening, led: true } } : sense
  for (const noun of nouns)
    for (const form of nounForms(noun)) {
      add(table, form, { lemma: noun, part: "noun", sense: ofNoun })
      if (form.number === "plural" && COUNTED_BY_ACTS.has(metric))
        add(table, form, { lemma: noun, part: "noun", sense: acts })
    }
  if (victim) add(table, { text: made.participle }, { lemma: made.participle, part: "adjective", sense: counts })
}

function build(): ReadonlyMap<string, readonly Reading[]> {
  const table = new Map<string, Reading[]>()
  const particle = (lemma: string, sense: Sense): Lexeme => ({ lemma, part: "particle", sense })
  for (const [word, sense] of [...PARTICLES, ...EVENT_PARTICLES]) add(table, { text: word }, particle(word, sense))
  for (const word of SELF) add(table, { text: word, self: true }, particle(word, { role: "pronoun" }))
  for (const [text, meant] of MEANT) add(table, { text, ...meant }, particle(text, { role: "pronoun" }))
  for (const word of DEFINITE) add(table, { text: word }, particle(word, {}), ["the"])
  for (const word of POSSESSIVE) add(table, { text: word }, particle(word, {}), ["the"], true)
  for (const word of OURS) add(table, { text: word, self: true }, particle(word, {}), ["the"], true)
  for (const [words, voice] of HELPERS)
    for (const text of words.split(" ")) add(table, { text, voice }, { lemma: text, part: "verb", sense: {} })
  for (const verb of [...VERBS, ...EVENT_VERBS, ...STANCE_VERBS]) addVerb(table, verb)
  for (const noun of [...NOUNS, ...EVENT_NOUNS]) addNoun(table, noun)
  return table
}

let table: ReadonlyMap<string, readonly Reading[]> | null = null

/** Every way to read a folded English word, verbs before nouns; "ministry's" reads as "ministry"; empty where the lexicon knows none. */
export function lookUp(word: string): readonly Reading[] {
  table ??= build()
  return table.get(word) ?? (word.endsWith("'s") ? (table.get(word.slice(0, -2)) ?? NOTHING) : NOTHING)
}

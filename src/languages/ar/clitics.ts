import type { Clitic, Reading } from "../sense.ts"
import { reading } from "../uniform.ts"
import type { Form } from "./verbs.ts"

/** A reading of a form before anything is attached to it. */
export type Entry = Omit<Reading, "before" | "pronoun"> & Pick<Form, "tanwin">

const CONJUNCTIONS: readonly (readonly [string, readonly Clitic[]])[] = [
  ["", []],
  ["و", ["and"]],
  ["ف", ["so"]],
]
const PREFIXES: readonly (readonly [string, readonly Clitic[]])[] = [
  ["", []],
  ["ال", ["the"]],
  ["لل", ["to", "the"]],
  ["بال", ["with", "the"]],
  ["كال", ["as", "the"]],
  ["ب", ["with"]],
  ["ل", ["to"]],
  ["ك", ["as"]],
  ["س", ["will"]],
]
const PRONOUNS = ["", "ه", "ها", "هم", "هما", "هن", "نا"] as const

/** What a stripped stem may stand for: itself, or before a pronoun the form in ه that has become ت, or in ى that has become ا. */
function stemsBefore(stem: string, pronoun: string): readonly string[] {
  const whole = stem.slice(0, -1)
  if (pronoun !== "" && stem.endsWith("ت")) return [stem, `${whole}ه`]
  return pronoun !== "" && stem.endsWith("ا") && stem.length > 3 ? [stem, `${whole}ي`] : [stem]
}

/** Attached words go with some parts of speech only: the article not with verbs, "will" only with them. */
function fits(entry: Entry, clitics: readonly Clitic[], pronoun: string): boolean {
  const { part } = entry.lexeme
  if (clitics.includes("will")) return part === "verb" && entry.tense === "present"
  if (part === "verb") return clitics.every(c => c === "and" || c === "so" || (c === "to" && entry.tense === "present"))
  if (entry.tanwin && (pronoun !== "" || clitics.includes("the"))) return false
  if (clitics.includes("the")) return !entry.construct && pronoun === "" && part !== "particle"
  return true
}

type EntriesOf = (form: string) => readonly Entry[]

/** Every way to take a folded word apart into attached words and a form that has entries; whole words before split ones. */
export function split(word: string, entriesOf: EntriesOf): Reading[] {
  const out: Reading[] = []
  for (const [conjunction, and] of CONJUNCTIONS) {
    if (!word.startsWith(conjunction)) continue
    const rest = word.slice(conjunction.length)
    for (const [prefix, clitics] of PREFIXES) {
      if (!rest.startsWith(prefix)) continue
      const core = rest.slice(prefix.length)
      if (core.length < 2) continue
      for (const pronoun of PRONOUNS)
        if (core.endsWith(pronoun)) match({ core, pronoun, before: [...and, ...clitics] }, entriesOf, out)
    }
  }
  return out
}

interface Cut {
  readonly core: string
  readonly pronoun: string
  readonly before: readonly Clitic[]
}

function match({ core, pronoun, before }: Cut, entriesOf: EntriesOf, out: Reading[]): void {
  const stem = pronoun ? core.slice(0, -pronoun.length) : core
  if (stem.length < 2) return
  for (const text of stemsBefore(stem, pronoun))
    for (const entry of entriesOf(text))
      if (fits(entry, before, pronoun)) out.push(reading(entry, before, pronoun !== ""))
}

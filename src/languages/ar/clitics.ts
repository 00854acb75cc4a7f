import type { Clitic, Reading } from "../sense.ts"
import { reading } from "../uniform.ts"
import type { Form } from "./verbs.ts"

/** A reading of a form before anything is attached to it. */
export type Entry = Omit<Reading, "before" | "pronoun"> & Pick<Form, "tanwin" | "free">

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

/** All that may be attached before a form, in one piece. */
interface Head {
  readonly text: string
  readonly before: readonly Clitic[]
}

const HEADS: readonly Head[] = CONJUNCTIONS.flatMap(([conjunction, and]) =>
  PREFIXES.map(([prefix, clitics]) => ({ text: conjunction + prefix, before: [...and, ...clitics] })),
)

/** What may be attached to a word, by the letter that tells: most words have nothing attached, and are asked for one or two forms. */
const byLetter = <Attached>(
  all: readonly Attached[],
  letterOf: (attached: Attached) => string,
): ((letter: string) => readonly Attached[]) => {
  const bare = all.filter(attached => letterOf(attached) === "")
  const letters = new Set(all.map(letterOf))
  const lists = new Map(
    [...letters].map(letter => [letter, all.filter(each => ["", letter].includes(letterOf(each)))] as const),
  )
  return letter => lists.get(letter) ?? bare
}

const headsBy = byLetter(HEADS, ({ text }) => text.charAt(0))
const pronounsBy = byLetter(PRONOUNS, pronoun => pronoun.slice(-1))

/**
 * What a stripped stem may stand for: itself, or before a pronoun the form in ه that has become ت, or in ى that has become ا, or the
 * plural of a verb in وا that has lost its alef ("they killed him").
 */
function stemsBefore(stem: string, pronoun: string): readonly string[] {
  if (pronoun === "") return [stem]
  // A hamza behind a long a sits on what the case gives it: اجلاوهم, اجلايهم of اجلاء.
  if (stem.length > 4 && /ا[وي]$/.test(stem)) return [stem, `${stem}ا`, `${stem.slice(0, -1)}ء`]
  if (stem.endsWith("و")) return [stem, `${stem}ا`]
  if (stem.endsWith("ت")) return [stem, `${stem.slice(0, -1)}ه`]
  return stem.endsWith("ا") && stem.length > 3 ? [stem, `${stem.slice(0, -1)}ي`] : [stem]
}

/** Only a verb loses letters at its end before a pronoun. */
const isWhole = (stem: string, text: string, { lexeme }: Entry): boolean =>
  text.length <= stem.length || lexeme.part === "verb"

/** Attached words go with some parts of speech only: the article not with verbs, "will" only with them. */
function fits(entry: Entry, clitics: readonly Clitic[], pronoun: string): boolean {
  const { part } = entry.lexeme
  if (clitics.includes("will")) return part === "verb" && entry.tense === "present"
  if (part === "verb") return clitics.every(c => c === "and" || c === "so" || (c === "to" && entry.tense === "present"))
  if (entry.tanwin && (pronoun !== "" || clitics.includes("the"))) return false
  if (clitics.includes("the")) return !entry.construct && pronoun === "" && part !== "particle"
  return true
}

/** Letters of the shortest form. */
const SHORTEST = 2
const NONE: readonly Entry[] = []

type EntriesOf = (form: string) => readonly Entry[] | undefined

/** Every way to take a folded word apart into attached words and a form that has entries; whole words before split ones. */
export function split(word: string, entriesOf: EntriesOf): Reading[] {
  const out: Reading[] = []
  const pronouns = pronounsBy(word.charAt(word.length - 1))
  for (const { text: head, before } of headsBy(word.charAt(0))) {
    if (word.length - head.length < SHORTEST || !word.startsWith(head)) continue
    for (const pronoun of pronouns) {
      if (word.length - head.length - pronoun.length < SHORTEST || !word.endsWith(pronoun)) continue
      const stem = word.slice(head.length, word.length - pronoun.length)
      for (const text of stemsBefore(stem, pronoun))
        for (const entry of entriesOf(text) ?? NONE)
          if (isWhole(stem, text, entry) && fits(entry, before, pronoun))
            out.push(reading(entry, entry.lexeme, before, pronoun !== ""))
    }
  }
  return out
}

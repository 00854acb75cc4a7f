import type { Clitic, Lexeme, Reading, Sense } from "../sense.ts"
import { COMMON_VERBS, NOT_BARE } from "./lexicon/common-verbs.ts"
import { MEANS, NOUNS, type NounEntry } from "./lexicon/nouns.ts"
import { PARTICLES } from "./lexicon/particles.ts"
import { VERBS, type VerbEntry } from "./lexicon/verbs.ts"
import { conjugate, type Form } from "./verbs.ts"

type Entry = Omit<Reading, "before" | "pronoun">

const TABLE = new Map<string, Entry[]>()

const add = (text: string, entry: Entry): void => {
  const there = TABLE.get(text)
  if (!there) TABLE.set(text, [entry])
  else if (!there.some(e => e.lexeme === entry.lexeme && e.number === entry.number && e.voice === entry.voice))
    there.push(entry)
}

/** Endings of a noun by number, given whether its plural in ـون makes ـين a plural as well as a dual. */
function nounForms(stem: string, plurals: readonly string[], gender: Form["gender"]): Form[] {
  const base = stem.endsWith("ه") ? `${stem.slice(0, -1)}ت` : stem
  const forms: Form[] = [{ text: stem, number: "singular", gender }]
  if (!/[اهءي]$/.test(stem) || stem.endsWith("ي")) forms.push({ text: `${stem}ا`, number: "singular", gender })
  if (base !== stem) forms.push({ text: base, number: "singular", gender })
  const sound = plurals.includes("m")
  // The nominative construct dual is left out where it is spelled as the accusative singular (عنصرا).
  if (!sound)
    for (const end of base === stem ? ["ان", "ين", "ي"] : ["ان", "ين", "ا", "ي"])
      forms.push({ text: base + end, number: "dual", gender })
  else {
    forms.push({ text: `${base}ان`, number: "dual", gender })
    for (const end of ["ون", "ين", "و", "ي"]) forms.push({ text: base + end, number: "plural", gender })
  }
  for (const plural of plurals) {
    if (plural === "m") continue
    const text = plural === "f" ? `${base.replace(/ت$/, stem.endsWith("ه") ? "" : "ت")}ات` : plural
    forms.push({ text, number: "plural", gender })
    if (!/[ايهء]$|ات$/.test(text)) forms.push({ text: `${text}ا`, number: "plural", gender })
  }
  return forms
}

function addNoun({ singular, plurals, gender, sense }: NounEntry): void {
  const means = MEANS.get(singular)
  const lexeme: Lexeme = { lemma: singular, part: "noun", sense: means ? { ...sense, means } : sense }
  const forms = nounForms(singular, plurals, gender)
  for (const form of forms) add(form.text, { lexeme, ...shape(form) })
}

const shape = ({ voice, tense, number, gender, self }: Form): Omit<Entry, "lexeme"> => ({
  ...(voice && { voice }),
  ...(tense && { tense }),
  ...(number && { number }),
  ...(gender && { gender }),
  ...(self && { self }),
})

function addVerb({ root, measure, nouns, sense, victim }: VerbEntry): void {
  const made = conjugate(root, measure)
  const lexeme: Lexeme = { lemma: made.finite[0]?.text ?? root, part: "verb", sense }
  // What befalls its own subject has no passive: عاد makes no عيد.
  const intransitive = sense.happening?.slot === "subject"
  for (const form of made.finite)
    if (!(intransitive && form.voice === "passive")) add(form.text, { lexeme, ...shape(form) })
  const { says, happening } = sense
  const nounSense: Sense = says ? { says, cue: "noun" } : sense
  for (const noun of [...nouns, ...(measure > 1 && made.noun ? [made.noun] : [])])
    for (const form of nounForms(noun, noun.endsWith("ه") ? ["f"] : [], "male"))
      if (form.number !== "dual")
        add(form.text, { lexeme: { lemma: noun, part: "noun", sense: nounSense }, ...shape(form) })
  const participle = (stem: string, plurals: readonly string[], own: Sense): void => {
    for (const form of nounForms(stem, plurals, "male"))
      add(form.text, { lexeme: { lemma: stem, part: "adjective", sense: own }, ...shape(form) })
    add(`${stem}ه`, { lexeme: { lemma: stem, part: "adjective", sense: own }, number: "singular", gender: "female" })
  }
  if (says) participle(made.agent, ["m", "f"], { says, cue: "participle" })
  if (victim && happening)
    participle(victim === "agent" ? made.agent : made.patient, ["m", "f"], { counts: { metric: happening.metric } })
}

/** A verb that only opens clauses, and its verbal noun; the bare past of the fifth and sixth measures is spelled as that noun. */
function addCommon(root: string, measure: number): void {
  const { finite, noun } = conjugate(root, measure)
  const past = finite[0]?.text ?? root
  const lexeme: Lexeme = { lemma: past, part: "verb", sense: {} }
  const nominal = measure === 5 || measure === 6 || NOT_BARE.has(`${measure}:${root}`)
  if (noun && measure > 3) add(noun, { lexeme: { lemma: noun, part: "noun", sense: {} }, number: "singular" })
  for (const form of finite)
    if (!TABLE.has(form.text) && !(nominal && (form.text === past || form.text === `${past}ا`)))
      add(form.text, { lexeme, ...shape(form) })
}

let ready = false

/** Fills the table of forms once, on the first word that is looked up. */
function build(): void {
  for (const [word, sense] of PARTICLES) add(word, { lexeme: { lemma: word, part: "particle", sense } })
  for (const noun of NOUNS) addNoun(noun)
  for (const verb of VERBS) addVerb(verb)
  for (const [measure, roots] of Object.entries(COMMON_VERBS))
    for (const root of roots.split(" ")) addCommon(root, Number(measure))
  ready = true
}

const CONJUNCTIONS: readonly (readonly [string, readonly Clitic[]])[] = [
  ["", []],
  ["و", ["and"]],
  ["ف", ["so"]],
]
const PREFIXES: readonly (readonly [string, string, readonly Clitic[]])[] = [
  ["", "", []],
  ["ال", "", ["the"]],
  ["لل", "", ["to", "the"]],
  ["بال", "", ["with", "the"]],
  ["كال", "", ["as", "the"]],
  ["ب", "", ["with"]],
  ["ل", "", ["to"]],
  ["ك", "", ["as"]],
  ["س", "", ["will"]],
]
const PRONOUNS = ["", "ه", "ها", "هم", "هما", "هن", "نا"] as const

/** What a stripped stem may stand for: itself, or before a pronoun the form in ه that has become ت. */
const stemsBefore = (stem: string, pronoun: string): readonly string[] =>
  pronoun !== "" && stem.endsWith("ت") ? [stem, `${stem.slice(0, -1)}ه`] : [stem]

/** Attached words go with some parts of speech only: the article not with verbs, "will" only with them. */
function fits(entry: Entry, clitics: readonly Clitic[], pronoun: string): boolean {
  const { part } = entry.lexeme
  if (clitics.includes("will")) return part === "verb" && entry.tense === "present"
  if (part === "verb") return clitics.every(c => c === "and" || c === "so" || (c === "to" && entry.tense === "present"))
  if (clitics.includes("the")) return pronoun === "" && part !== "particle"
  return true
}

function split(word: string): Reading[] {
  const out: Reading[] = []
  for (const [conjunction, and] of CONJUNCTIONS) {
    if (!word.startsWith(conjunction)) continue
    const rest = word.slice(conjunction.length)
    for (const [prefix, , clitics] of PREFIXES) {
      if (!rest.startsWith(prefix)) continue
      const core = rest.slice(prefix.length)
      if (core.length < 2) continue
      for (const pronoun of PRONOUNS) if (core.endsWith(pronoun)) match(core, pronoun, [...and, ...clitics], out)
    }
  }
  return out
}

function match(core: string, pronoun: string, before: readonly Clitic[], out: Reading[]): void {
  const stem = pronoun ? core.slice(0, -pronoun.length) : core
  if (stem.length < 2) return
  for (const text of stemsBefore(stem, pronoun))
    for (const entry of TABLE.get(text) ?? [])
      if (fits(entry, before, pronoun)) out.push({ ...entry, before, pronoun: pronoun !== "" })
}

const CACHE = new Map<string, readonly Reading[]>()

/** Every way to read a folded Arabic word; whole words before split ones; empty where the lexicon knows none. */
export function lookUp(word: string): readonly Reading[] {
  if (!ready) build()
  const known = CACHE.get(word)
  if (known) return known
  const readings = split(word)
  if (CACHE.size < 200_000) CACHE.set(word, readings)
  return readings
}

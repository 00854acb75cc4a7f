import { recent } from "../recent.ts"
import type { Lexeme, Reading, Sense } from "../sense.ts"
import { type Entry, split } from "./clitics.ts"
import { COMMON_VERBS, NOT_BARE } from "./lexicon/common-verbs.ts"
import { EVENT_NOUNS, EVENT_PARTICLES, EVENT_VERBS, type EventEntry } from "./lexicon/events.ts"
import { MEANS, NOUNS, type NounEntry } from "./lexicon/nouns.ts"
import { OTHERS, PARTICLES } from "./lexicon/particles.ts"
import { VERBS, type VerbEntry } from "./lexicon/verbs.ts"
import { countingForms, entryOf, nounForms } from "./nouns.ts"
import { conjugate } from "./verbs.ts"

/** The entries of each form; of most forms one, which is kept without a list. */
const TABLE = new Map<string, Entry | readonly Entry[]>()

const isList = (entries: Entry | readonly Entry[]): entries is readonly Entry[] => Array.isArray(entries)

const entriesOf = (form: string): readonly Entry[] | undefined => {
  const there = TABLE.get(form)
  return there === undefined || isList(there) ? there : [there]
}

const same = (a: Entry, b: Entry): boolean => a.lexeme === b.lexeme && a.number === b.number && a.voice === b.voice

function add(text: string, entry: Entry): void {
  const there = TABLE.get(text)
  if (there === undefined) TABLE.set(text, entry)
  else if (!isList(there)) {
    if (!same(there, entry)) TABLE.set(text, [there, entry])
  } else if (!there.some(one => same(one, entry))) TABLE.set(text, [...there, entry])
}

const LEXEMES: Lexeme[] = []

function lexemeOf(lemma: string, part: Lexeme["part"], sense: Sense): Lexeme {
  const lexeme = { lemma, part, sense }
  LEXEMES.push(lexeme)
  return lexeme
}

function addNoun({ singular, plurals, gender, sense }: NounEntry): void {
  const means = MEANS.get(singular)
  const lexeme = lexemeOf(singular, "noun", means ? { ...sense, means } : sense)
  const forms = countingForms(singular, plurals, gender)
  for (const form of forms) add(form.text, entryOf(lexeme, form))
}

function addVerb({ root, measure, nouns, sense, victim }: VerbEntry): void {
  const made = conjugate(root, measure)
  const lexeme = lexemeOf(made.finite[0]?.text ?? root, "verb", sense)
  // What befalls its own subject has no passive (عاد makes no عيد), unless it is only spelled as one: توفيت.
  const intransitive = sense.happening?.slot === "subject" && !/[وي]$/.test(root)
  for (const form of made.finite) if (!(intransitive && form.voice === "passive")) add(form.text, entryOf(lexeme, form))
  const { says, happening } = sense
  const nounSense: Sense = says ? { says, cue: "noun", ...(sense.stands ? { stands: sense.stands } : {}) } : sense
  for (const noun of [...nouns, ...(measure > 1 && made.noun ? [made.noun] : [])]) {
    const means = MEANS.get(noun)
    const own = means ? { ...nounSense, means } : nounSense
    for (const form of nounForms(noun, ["f"], "male"))
      if (form.number !== "dual") add(form.text, entryOf(lexemeOf(noun, "noun", own), form))
  }
  const participle = (stem: string, plurals: readonly string[], own: Sense): void => {
    for (const form of nounForms(stem, plurals, "male")) add(form.text, entryOf(lexemeOf(stem, "adjective", own), form))
    add(`${stem}ه`, { lexeme: lexemeOf(stem, "adjective", own), number: "singular", gender: "female" })
  }
  if (says && sense.tolls !== "only" && !sense.learns)
    participle(made.agent, ["m", "f"], { says, cue: "participle", ...(sense.stands && { stands: sense.stands }) })
  if (victim && happening)
    participle(victim === "agent" ? made.agent : made.patient, ["m", "f"], { counts: { metric: happening.metric } })
}

/**
 * A verb that only opens clauses or tells of happenings, and its verbal nouns; the bare past of the fifth and sixth measures is
 * spelled as that noun.
 */
function addCommon(root: string, measure: number): void {
  const { finite, noun } = conjugate(root, measure)
  const { sense, more } = EVENT_VERBS.get(`${root}:${measure}`) ?? NOTHING
  const past = finite[0]?.text ?? root
  const lexeme = lexemeOf(past, "verb", sense)
  const nominal = measure === 5 || measure === 6 || NOT_BARE.has(`${measure}:${root}`)
  const made = noun && (measure > 3 || sense !== NOTHING.sense) ? [noun] : []
  for (const text of [...more, ...made]) add(text, { lexeme: lexemeOf(text, "noun", sense), number: "singular" })
  const meant = sense !== NOTHING.sense && !SMALL.has(past)
  for (const form of finite)
    if (meant || (!TABLE.has(form.text) && !(nominal && (form.text === past || form.text === `${past}ا`))))
      add(form.text, entryOf(lexeme, form))
}

/** Small words: a verb that is spelled as one is read by its other forms. */
const SMALL: ReadonlySet<string> = new Set(PARTICLES.map(([word]) => word))

const NOTHING: EventEntry = { sense: {}, more: [] }

/** An entry with what it tells of happenings. */
const telling = <E extends { readonly sense: Sense }>(entry: E, told: EventEntry | undefined): E =>
  told ? { ...entry, sense: { ...entry.sense, ...told.sense } } : entry

function addNouns(): void {
  const known = new Set(NOUNS.map(({ singular }) => singular))
  for (const noun of NOUNS) addNoun(telling(noun, EVENT_NOUNS.get(noun.singular)))
  for (const [singular, { sense, more }] of EVENT_NOUNS)
    if (!known.has(singular))
      addNoun({ singular, plurals: more, gender: singular.endsWith("ه") ? "female" : "male", sense })
}

function addVerbs(): void {
  const keys = new Set(VERBS.map(({ root, measure }) => `${root}:${measure}`))
  for (const verb of VERBS) {
    const told = EVENT_VERBS.get(`${verb.root}:${verb.measure}`)
    addVerb({ ...telling(verb, told), nouns: [...new Set([...verb.nouns, ...(told?.more ?? [])])] })
  }
  for (const [measure, roots] of Object.entries(COMMON_VERBS))
    for (const root of roots.split(" ")) {
      keys.add(`${root}:${measure}`)
      addCommon(root, Number(measure))
    }
  for (const key of EVENT_VERBS.keys()) {
    const [root = "", measure] = key.split(":")
    if (!keys.has(key)) addCommon(root, Number(measure))
  }
}

function addParticles(): void {
  const known = new Set(PARTICLES.map(([word]) => word))
  const particle = (word: string, sense: Sense): void => {
    const number = OTHERS.get(word)
    add(word, { lexeme: lexemeOf(word, "particle", sense), ...(number && { number }) })
  }
  for (const [word, sense] of PARTICLES) particle(word, { ...sense, ...EVENT_PARTICLES.get(word)?.sense })
  for (const [word, { sense }] of EVENT_PARTICLES) if (!known.has(word)) particle(word, sense)
}

/** Fills the table of forms once, on the first word that is looked up. */
function build(): void {
  addParticles()
  addNouns()
  addVerbs()
}

/** Words that stand in most reports, and those of the last hundreds. */
const CACHE = recent<readonly Reading[]>(1 << 14)

/** Every way to read a folded Arabic word; whole words before split ones; empty where the lexicon knows none. */
export function lookUp(word: string): readonly Reading[] {
  const known = CACHE.get(word)
  if (known) return known
  if (TABLE.size === 0) build()
  const readings = split(word, entriesOf)
  CACHE.set(word, readings)
  return readings
}

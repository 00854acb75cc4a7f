import type { Lexeme, Sense } from "../sense.ts"
import type { Entry } from "./clitics.ts"
import { COMMON_VERBS, NOT_BARE } from "./lexicon/common-verbs.ts"
import { EVENT_NOUNS, EVENT_PARTICLES, EVENT_VERBS, type EventEntry } from "./lexicon/events.ts"
import { MEANS, NOUNS, type NounEntry } from "./lexicon/nouns.ts"
import { OTHERS, PARTICLES } from "./lexicon/particles.ts"
import { VERBS, type VerbEntry } from "./lexicon/verbs.ts"
import { countingForms, entryOf, nounForms } from "./nouns.ts"
import { conjugate } from "./verbs.ts"

/** A form that a word of the dictionary makes. */
export interface Made {
  readonly text: string
  readonly entry: Entry
  /** Gives way to every other word, and every earlier form of its own, that is spelled so. */
  readonly yields?: true
}

/** A word of the dictionary: makes all its forms. */
export type Word = () => readonly Made[]

const lexemeOf = (lemma: string, part: Lexeme["part"], sense: Sense): Lexeme => ({ lemma, part, sense })

function madeByNoun({ singular, plurals, gender, sense }: NounEntry): readonly Made[] {
  const means = MEANS.get(singular)
  const lexeme = lexemeOf(singular, "noun", means ? { ...sense, means } : sense)
  return countingForms(singular, plurals, gender).map(form => ({ text: form.text, entry: entryOf(lexeme, form) }))
}

/** A participle's forms, each as a word of its own, and its feminine. */
const madeByParticiple = (stem: string, plurals: readonly string[], sense: Sense): readonly Made[] => [
  ...nounForms(stem, plurals, "male").map(form => ({
    text: form.text,
    entry: entryOf(lexemeOf(stem, "adjective", sense), form),
  })),
  { text: `${stem}ه`, entry: { lexeme: lexemeOf(stem, "adjective", sense), number: "singular", gender: "female" } },
]

/** What a verb's own noun tells. */
function nounSenseOf(noun: string, { sense }: VerbEntry): Sense {
  const { says, stands } = sense
  const told: Sense = says ? { says, cue: "noun", ...(stands ? { stands } : {}) } : sense
  const means = MEANS.get(noun)
  return means ? { ...told, means } : told
}

/** Forms that no news has, spelled as a town and as two: women came back, women praised. */
const UNREAD: ReadonlySet<string> = new Set(["عدن", "اثنين"])

function madeByVerb(verb: VerbEntry): readonly Made[] {
  const { root, measure, nouns, sense, victim } = verb
  const { finite, noun, agent, patient } = conjugate(root, measure)
  const lexeme = lexemeOf(finite[0]?.text ?? root, "verb", sense)
  const { says, happening, stands } = sense
  // What befalls its own subject has no passive (عاد makes no عيد), unless it is only spelled as one: توفيت.
  const intransitive = happening?.slot === "subject" && !/[وي]$/.test(root)
  const made: Made[] = finite
    .filter(({ text, voice }) => !(intransitive && voice === "passive") && !UNREAD.has(text))
    .map(form => ({ text: form.text, entry: entryOf(lexeme, form) }))
  for (const one of [...nouns, ...(measure > 1 && noun ? [noun] : [])]) {
    // مقتل is of who was killed, where قتل may be of who killed.
    const suffered = happening?.slot === "object" && one === `م${root}`
    for (const form of nounForms(one, ["f"], "male"))
      if (form.number !== "dual")
        made.push({
          text: form.text,
          entry: entryOf(
            lexemeOf(one, "noun", nounSenseOf(one, verb)),
            suffered ? { ...form, voice: "passive" } : form,
          ),
        })
  }
  if (says && sense.tolls !== "only" && !sense.learns)
    made.push(...madeByParticiple(agent, ["m", "f"], { says, cue: "participle", ...(stands && { stands }) }))
  made.push(...madeByStand(root, measure, sense))
  if (victim && happening)
    made.push(
      ...madeByParticiple(victim === "agent" ? agent : patient, ["m", "f"], { counts: { metric: happening.metric } }),
    )
  return made
}

/** "(He left,) rejecting": accusatives of the participle of a verb that takes a stand; the third measure's feminine is its noun. */
function madeByStand(root: string, measure: number, sense: Sense): readonly Made[] {
  const { stands, says } = sense
  if (!stands || stands.burden || says || measure === 5) return []
  const { agent } = conjugate(root, measure)
  const lexeme = lexemeOf(agent, "adjective", { stands, cue: "participle" })
  const feminine = measure === 3 || `${agent}ه` === "مدينه" ? [] : [{ text: `${agent}ه`, number: "singular" as const }]
  const forms = [
    { text: `${agent}ا`, number: "singular" as const },
    { text: `${agent}ين`, number: "plural" as const },
    ...feminine,
  ]
  return forms.map(({ text, number }) => ({ text, entry: { lexeme, number } }))
}

const NOTHING: EventEntry = { sense: {}, more: [] }

/** Small words: a verb that is spelled as one is read by its other forms. */
const SMALL: ReadonlySet<string> = new Set(PARTICLES.map(([word]) => word))

/**
 * A verb that only opens clauses or tells of happenings, and its verbal nouns; the bare past of the fifth and sixth measures is
 * spelled as that noun.
 */
function madeByCommon(root: string, measure: number): readonly Made[] {
  const { finite, noun } = conjugate(root, measure)
  const { sense, more } = EVENT_VERBS.get(`${root}:${measure}`) ?? NOTHING
  const past = finite[0]?.text ?? root
  const lexeme = lexemeOf(past, "verb", sense)
  const nominal = measure === 5 || measure === 6 || NOT_BARE.has(`${measure}:${root}`)
  const meant = sense !== NOTHING.sense && !SMALL.has(past)
  const verbal = noun && (measure > 3 || sense !== NOTHING.sense) ? [noun] : []
  const isBare = (text: string): boolean => nominal && (text === past || text === `${past}ا`)
  return [
    ...[...more, ...verbal].map(text => ({
      text,
      entry: { lexeme: lexemeOf(text, "noun", sense), number: "singular" as const },
    })),
    ...finite
      .filter(({ text }) => (meant || !isBare(text)) && !UNREAD.has(text))
      .map(form => ({ text: form.text, entry: entryOf(lexeme, form), ...(meant ? {} : { yields: true as const }) })),
    ...madeByStand(root, measure, sense),
  ]
}

/** An entry with what it tells of happenings. */
const telling = <E extends { readonly sense: Sense }>(entry: E, told: EventEntry | undefined): E =>
  told ? { ...entry, sense: { ...entry.sense, ...told.sense } } : entry

function nouns(): readonly Word[] {
  const known = new Set(NOUNS.map(({ singular }) => singular))
  const more = [...EVENT_NOUNS].filter(([singular]) => !known.has(singular))
  return [
    ...NOUNS.map(noun => () => madeByNoun(telling(noun, EVENT_NOUNS.get(noun.singular)))),
    ...more.map(([singular, { sense, more: plurals }]) => (): readonly Made[] => {
      const gender = singular.endsWith("ه") ? "female" : "male"
      return madeByNoun({ singular, plurals, gender, sense })
    }),
  ]
}

function verbs(): readonly Word[] {
  const keys = new Set(VERBS.map(({ root, measure }) => `${root}:${measure}`))
  const listed = VERBS.map(verb => (): readonly Made[] => {
    const told = EVENT_VERBS.get(`${verb.root}:${verb.measure}`)
    return madeByVerb({ ...telling(verb, told), nouns: [...new Set([...verb.nouns, ...(told?.more ?? [])])] })
  })
  const common: (readonly [root: string, measure: number])[] = []
  for (const [measure, roots] of Object.entries(COMMON_VERBS))
    for (const root of roots.split(" ")) {
      keys.add(`${root}:${measure}`)
      common.push([root, Number(measure)])
    }
  for (const key of EVENT_VERBS.keys()) {
    const [root = "", measure] = key.split(":")
    if (!keys.has(key)) common.push([root, Number(measure)])
  }
  return [
    ...listed,
    ...common.map(
      ([root, measure]) =>
        () =>
          madeByCommon(root, measure),
    ),
  ]
}

function particles(): readonly Word[] {
  const known = new Set(PARTICLES.map(([word]) => word))
  const particle = (text: string, sense: Sense) => (): readonly Made[] => {
    const number = OTHERS.get(text)
    return [{ text, entry: { lexeme: lexemeOf(text, "particle", sense), ...(number && { number }) } }]
  }
  return [
    ...PARTICLES.map(([word, sense]) => particle(word, { ...sense, ...EVENT_PARTICLES.get(word)?.sense })),
    ...[...EVENT_PARTICLES].filter(([word]) => !known.has(word)).map(([word, { sense }]) => particle(word, sense)),
  ]
}

/** All words that mean something to a reader of claims; of those that are spelled alike the readings stand in this order. */
export const dictionary = (): readonly Word[] => [...particles(), ...nouns(), ...verbs()]

/** All that the forms hang on, as one text: another text is another dictionary. */
export const listed = (): string =>
  JSON.stringify([
    PARTICLES,
    [...OTHERS],
    NOUNS,
    [...MEANS],
    VERBS,
    COMMON_VERBS,
    [...NOT_BARE],
    [...EVENT_NOUNS, ...EVENT_PARTICLES, ...EVENT_VERBS],
  ])

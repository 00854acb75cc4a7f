import type { Reading, Sense } from "../sense.ts"
import { type Quantity, readingThat, type Token } from "../token.ts"
import { laidOut, reading, saysNothing } from "../uniform.ts"
import { agedOne } from "./aged-one.ts"
import { fixedPhrase } from "./fixed-phrases.ts"
import { saysMoreOf } from "./participles.ts"
import { stillLost } from "./still-lost.ts"
import { MODIFIER, modifierOf, STRANGER, strangerAt } from "./strangers.ts"
import { hasNamed, hasObject, together } from "./together.ts"

/** How many tokens may stand between a helping verb and its participle: "were all killed", "have reportedly been". */
const HELPED_WITHIN = 4

const helper = (token: Token | undefined): "active" | "passive" | null => {
  const told = readingThat(token, (s, r) => r.lexeme.part === "verb" && r.tense === undefined && saysNothing(s))
  return told?.voice === "active" || told?.voice === "passive" ? told.voice : null
}

/** The helping verb's voice, past adverbs and "and" with a participle before: "were killed and wounded". */
function helped(tokens: readonly Token[], at: number): "active" | "passive" | null {
  for (let back = at - 1; back >= Math.max(0, at - HELPED_WITHIN); back--) {
    const voice = helper(tokens[back])
    if (voice) return voice
    const token = tokens[back]
    const passes =
      token?.kind === "word" &&
      (token.text === "and" ||
        token.text === "or" ||
        token.text.endsWith("ly") ||
        token.text === "also" ||
        token.text === "since" ||
        token.text === "all" ||
        token.text === "not" ||
        token.readings.some(r => r.voice === "either" || r.voice === "passive"))
    if (!passes) return null
  }
  return null
}

const OF_THEM = reading({}, { lemma: "of", part: "particle", sense: { role: "from" } }, [], true)

/** "As per (the agency)", ", per (the agency)": a word that leads to who speaks. */
const AS_PER = reading({}, { lemma: "per", part: "particle", sense: { says: "reports", cue: "preposition" } })

const leadsToSpeaker = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return before === undefined || before.text === "as" || before.text === "," || before.kind === "break"
}

/** "Aid seekers", "aid trucks": no kind of those who work for it. */
const isOfThing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "aid" && /^(seekers?|trucks?|convoys?|queues?|sites?)$/.test(tokens[at + 1]?.text ?? "")

/** "Relief camps": places opened for those who fled. */
const isCampOfRelief = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "relief" && /^(camps?|centres?|centers?|shelters?)$/.test(tokens[at + 1]?.text ?? "")

/** "The remains of (23 fighters)". */
const areRemains = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "remains" &&
  /^(the|human|charred|skeletal|decomposed)$/.test(tokens[at - 1]?.text ?? "") &&
  tokens[at + 1]?.text === "of"

const REMAINS = [
  reading({ number: "plural" }, { lemma: "body", part: "noun", sense: { counts: { metric: "killed" } } }),
]

const SHELTER: Sense = { counts: { metric: "shelters", object: "shelter" } }
const RELIEF = [reading({}, { lemma: "relief", part: "adjective", sense: SHELTER })]

/** "(Burned) down": a word of the verb before it, and none of its own. */
const isOfVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "down" &&
  /^(burn|burns|burned|burnt|burning|tore|torn|knocked|pulled)$/.test(tokens[at - 1]?.text ?? "")

/** A noun, which a "these" before it belongs to. */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  (token.readings.length === 0 ||
    token.readings.some(({ lexeme: { part } }) => part === "noun") ||
    token.readings.every(({ lexeme: { part } }) => part === "adjective"))

/** "Those arrested". */
const isVictim = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.happening !== undefined && r.voice === "either") !== undefined

/** "(Three) of them", "of whom", "of those": the preposition with its pronoun, which go back to those told before. */
const takesPronoun = (tokens: readonly Token[], at: number): boolean => {
  const pronoun = tokens[at]?.text === "of" ? (tokens[at + 1]?.text ?? "") : ""
  return (
    /^(them|whom|which)$/.test(pronoun) ||
    (/^(those|these)$/.test(pronoun) && !isNoun(tokens[at + 2]) && !isVictim(tokens[at + 2]))
  )
}

const KIND_OF_FORCE =
  /^(air|task|police|security|defence|defense|armed|special|peacekeeping|border|joint|support|assistance|multinational|occupation|government|allied|rebel)$/

const nounsOf = ({ readings }: Token): readonly Reading[] => readings.filter(({ lexeme: { part } }) => part === "noun")

const BEFORE_NOUN =
  /^(the|a|an|his|her|its|their|our|my|this|that|any|no|of|in|for|by|from|during|after|latest|first|last|new|recent|preliminary|initial|official|daily|weekly|monthly|earlier|previous|situation)$/

/** "(The ministry) reports that", "counts nine dead": a verb of saying with what is said right behind it. */
const tellsOf = (tokens: readonly Token[], amounts: ReadonlySet<number>, at: number): boolean =>
  readingThat(tokens[at], (s, r) => s.says !== undefined && r.lexeme.part === "verb") !== undefined &&
  (tokens[at + 1]?.text === "that" || amounts.has(at + 1))

/** How long whoever speaks behind a comma may be, in tokens. */
const SPEAKER_WITHIN = 8

/** "(Nine died,) the ministry reports.": between the comma before who speaks and the end of what is said. */
const trails = (tokens: readonly Token[], at: number): boolean =>
  /^[.,]$/.test(tokens[at + 1]?.text ?? "") &&
  readingThat(tokens[at], s => s.says !== undefined) !== undefined &&
  tokens.slice(Math.max(0, at - SPEAKER_WITHIN), at).some(({ text }) => text === ",")

/** "The rescue", "(State) Rescue Service": a plain form behind an article or before the head of a body is no verb. */
const isOnlyNoun = (tokens: readonly Token[], amounts: ReadonlySet<number>, at: number): boolean => {
  const { readings = [] } = tokens[at] ?? {}
  if (/^forces?$/.test(tokens[at]?.text ?? "") && KIND_OF_FORCE.test(tokens[at - 1]?.text ?? "")) return true
  // "Set fire to".
  if (tokens[at]?.text === "fire" && /^set(s|ting)?$/.test(tokens[at - 1]?.text ?? "")) return true
  const verb = readings.some(r => r.lexeme.part === "verb" && r.tense === "present" && r.number === "singular")
  const plural = readings.some(r => r.lexeme.part === "noun" && r.number === "plural")
  const body = readingThat(tokens[at - 1], s => s.head === "armed" || s.head === "body") !== undefined
  // "Machine guns", "the guns were seized".
  const named = tokens[at - 1]?.text === "machine" || /^(was|were|are)$/.test(tokens[at + 1]?.text ?? "")
  if (verb && plural && named) return true
  if (verb && plural && body && !tellsOf(tokens, amounts, at) && !trails(tokens, at)) return true
  const plain = readings.some(
    r => r.lexeme.part === "verb" && r.tense === "present" && r.lexeme.lemma === tokens[at]?.text,
  )
  return (
    plain &&
    readings.some(r => r.lexeme.part === "noun") &&
    (BEFORE_NOUN.test(tokens[at - 1]?.text ?? "") || /^(service|services|team|teams)$/.test(tokens[at + 1]?.text ?? ""))
  )
}

/** "(The strike) sank two boats": what goes to ruin by itself, with what it was done to behind it. */
const isSunk = (tokens: readonly Token[], counted: ReadonlySet<number>, at: number): boolean =>
  counted.has(at + 1) &&
  readingThat(tokens[at], ({ happening }) => happening?.metric === "destroyed" && happening.slot === "subject") !==
    undefined

const doneToThem = (r: Reading): Reading => {
  const { sense } = r.lexeme
  return sense.happening
    ? { ...r, lexeme: laidOut({ ...r.lexeme, sense: { ...sense, happening: { ...sense.happening, slot: "object" } } }) }
    : r
}

/** Behind which token the object of a verb stands: "carried out | (two strikes)", "killed and wounded | (nine people)". */
function objectFrom(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.text === "out") return at + 1
  const joined = /^(and|or)$/.test(tokens[at + 1]?.text ?? "")
  return joined && tokens[at + 2]?.readings.some(r => r.voice === "either") ? at + 2 : at
}

/** The voice of past forms that are participles as well: by the helping verb before them, else by whether an object follows. */
export function voiced(all: readonly Token[], quantities: readonly Quantity[], text: string): Token[] {
  const amounts = new Set(quantities.map(({ from }) => from))
  const counted = new Set(quantities.filter(({ counts }) => counts).map(({ from }) => from))
  const strangers = new Set(quantities.map(({ from }) => strangerAt(all, from)))
  const tokens = all.map((token, at) => {
    const readings = token.readings.length > 0 ? together(all, amounts, at) : null
    const roles = readings?.flatMap(({ lexeme: { sense } }) => sense.role ?? []) ?? []
    return readings ? { ...token, readings, roles, facts: [] } : token
  })
  return tokens.map((token, at) => {
    if (token.text === "per" && leadsToSpeaker(tokens, at)) return { ...token, readings: [AS_PER], facts: [] }
    const phrase = fixedPhrase(tokens, at)
    if (phrase) return { ...token, ...phrase, facts: [] }
    if (isCampOfRelief(tokens, at)) return { ...token, readings: RELIEF, facts: [] }
    if (isOfThing(tokens, at)) return { ...token, readings: [], roles: [], facts: [] }
    if (isOfVerb(tokens, at)) return { ...token, readings: [], roles: [], facts: [] }
    if (takesPronoun(tokens, at)) return { ...token, readings: [OF_THEM], facts: [] }
    if (strangers.has(at)) return { ...token, readings: [STRANGER], roles: [], facts: [] }
    if (saysMoreOf(all, at)) return { ...token, readings: [MODIFIER], roles: [], facts: [] }
    const modifier = modifierOf(tokens, at)
    if (modifier) return { ...token, readings: modifier, facts: [] }
    const aged = agedOne(tokens, at)
    if (aged) return { ...token, readings: [aged], roles: [], facts: [] }
    if (isOnlyNoun(tokens, amounts, at)) return { ...token, readings: nounsOf(token), facts: [] }
    if (areRemains(tokens, at)) return { ...token, readings: REMAINS, roles: [], facts: [] }
    const lost = stillLost(tokens, at)
    if (lost) return { ...token, readings: [lost], roles: [], facts: [] }
    if (isSunk(tokens, counted, at)) return { ...token, readings: token.readings.map(doneToThem), facts: [] }
    if (!token.readings.some(r => r.voice === "either")) return token
    const behind = objectFrom(tokens, at)
    const does = (): boolean => hasObject(tokens, amounts, behind) || hasNamed(tokens, text, at)
    const voice = helped(tokens, at) ?? (does() ? "active" : "passive")
    const readings = token.readings.map(r => (r.voice === "either" && r.lexeme.sense.happening ? { ...r, voice } : r))
    return { ...token, readings, facts: [] }
  })
}

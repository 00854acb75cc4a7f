import type { Reading } from "../sense.ts"
import { type Quantity, readingThat, type Token } from "../token.ts"
import { BECOMES, COMPOUNDS } from "./lexicon/compounds.ts"

/** How many tokens may stand between a helping verb and its participle: "were all killed", "have reportedly been". */
const HELPED_WITHIN = 4

const helper = (token: Token | undefined): "active" | "passive" | null => {
  const reading = readingThat(
    token,
    (s, r) => r.lexeme.part === "verb" && r.tense === undefined && Object.values(s).every(field => field === undefined),
  )
  return reading?.voice === "active" || reading?.voice === "passive" ? reading.voice : null
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
        token.text === "all" ||
        token.text === "not" ||
        token.readings.some(r => r.voice === "either" || r.voice === "passive"))
    if (!passes) return null
  }
  return null
}

const OBJECT =
  /^(the|a|an|his|her|its|their|our|my|some|several|dozens|scores|hundreds|thousands|him|them|himself|themselves)$/

/** Whom it was done to follows: an amount, or a noun with its article. */
const hasObject = (tokens: readonly Token[], amounts: ReadonlySet<number>, at: number): boolean =>
  amounts.has(at + 1) || OBJECT.test(tokens[at + 1]?.text ?? "")

const OF_THEM: Reading = {
  lexeme: { lemma: "of", part: "particle", sense: { role: "from" } },
  before: [],
  pronoun: true,
}

/** "(Three) of them", "of whom": the preposition with its pronoun, which go back to those told before. */
const takesPronoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "of" && /^(them|whom|those|these|which)$/.test(tokens[at + 1]?.text ?? "")

const BY_VERB = Map.groupBy(COMPOUNDS, ({ verb }) => verb)

/** "Were taken into custody", "lost their lives": a verb that means something else with the words behind it. */
function together(tokens: readonly Token[], at: number): readonly Reading[] | null {
  const verbs = tokens[at]?.readings.filter(({ lexeme }) => lexeme.part === "verb" && BY_VERB.has(lexeme.lemma)) ?? []
  for (const reading of verbs) {
    const found = BY_VERB.get(reading.lexeme.lemma)?.find(({ behind }) =>
      behind.every((word, i) => tokens[at + 1 + i]?.text === word),
    )
    if (!found) continue
    const { happening } = found
    const voice = BECOMES.has(happening.metric) ? { voice: "passive" as const } : {}
    return [{ ...reading, ...voice, lexeme: { ...reading.lexeme, sense: { happening } } }]
  }
  return null
}

/** The voice of past forms that are participles as well: by the helping verb before them, else by whether an object follows. */
export function voiced(all: readonly Token[], quantities: readonly Quantity[]): Token[] {
  const tokens = all.map((token, at) => {
    const readings = token.readings.length > 0 ? together(all, at) : null
    return readings ? { ...token, readings, roles: [], facts: [] } : token
  })
  const amounts = new Set(quantities.map(({ from }) => from))
  return tokens.map((token, at) => {
    if (takesPronoun(tokens, at)) return { ...token, readings: [OF_THEM], facts: [] }
    if (!token.readings.some(r => r.voice === "either")) return token
    const voice = helped(tokens, at) ?? (hasObject(tokens, amounts, at) ? "active" : "passive")
    const readings = token.readings.map(r => (r.voice === "either" && r.lexeme.sense.happening ? { ...r, voice } : r))
    return { ...token, readings, facts: [] }
  })
}

import { CLOSE, OPEN } from "../quotation.ts"
import type { Reading, Sense } from "../sense.ts"
import type { Token } from "../token.ts"
import { laidOut } from "../uniform.ts"
import { BECOMES, COMPOUNDS, type Compound, UNSURE } from "./lexicon/compounds.ts"

const OBJECT =
  /^(the|a|an|another|all|both|his|her|its|their|our|my|some|several|dozens|scores|hundreds|thousands|him|them|himself|themselves)$/

/** "(Customers) lost power": what is lost stands right behind the verb, without an article. */
const losesThing = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return (
    tokens[at]?.text === "lost" &&
    next?.kind === "word" &&
    !next.text.endsWith("ly") &&
    next.readings.every(({ lexeme: { part } }) => part === "noun")
  )
}

/** Whom it was done to follows: an amount, or a noun with its article. */
export function hasObject(tokens: readonly Token[], amounts: ReadonlySet<number>, at: number): boolean {
  if (losesThing(tokens, at)) return true
  const mark = tokens[at + 1]?.text
  const next = mark === OPEN || mark === CLOSE ? at + 2 : at + 1
  return amounts.has(next) || OBJECT.test(tokens[next]?.text ?? "")
}

/** Longest office before a name, in words. */
const OFFICE = 4

const isPlain = (token: Token): boolean =>
  token.kind === "word" && token.readings.every(({ lexeme: { part } }) => part === "noun" || part === "adjective")

/** "Killed (opposition leader) So-and-so": a name by its capitals, of two words that no lexicon has, or of one behind a word for what he is. */
export function hasNamed(tokens: readonly Token[], text: string, at: number): boolean {
  const isName = (token: Token | undefined): boolean =>
    token?.kind === "word" && token.readings.length === 0 && /\p{Lu}/u.test(text[token.start] ?? "")
  const first = tokens[at + 1]?.text === "dead" ? at + 2 : at + 1
  for (let i = first; i <= first + OFFICE; i++) {
    const token = tokens[i]
    if (isName(token))
      return isName(tokens[i + 1]) || (i > first && /\p{Ll}/u.test(text[tokens[i - 1]?.start ?? 0] ?? ""))
    if (!token || !isPlain(token)) return false
  }
  return false
}

const BY_VERB = Map.groupBy(COMPOUNDS, ({ verb }) => verb)

/** How far behind the words the place may stand that they lead to, and how far behind a verb its object may end, in tokens. */
const PLACE_WITHIN = 4
const OBJECT_WITHIN = 9

/** The words behind a verb, and the place that they lead to. */
function follows(tokens: readonly Token[], from: number, { behind, place, by }: Compound): boolean {
  if (by && !by.has(tokens[from - 2]?.text ?? "")) return false
  if (!behind.every((word, i) => tokens[from + i]?.text === word)) return false
  if (!place) return true
  for (let at = from + behind.length; at < from + behind.length + PLACE_WITHIN; at++) {
    const token = tokens[at]
    if (token?.kind !== "word") return false
    if (place.has(token.text)) return true
    if (token.readings.some(({ lexeme: { part }, voice }) => part === "verb" && voice !== "either")) return false
  }
  return false
}

/** "(Carrying 49 people) capsized | off": what the words behind say is said of another verb. */
const isDone = (token: Token | undefined): boolean =>
  token?.readings.some(({ lexeme: { part }, tense }) => part === "verb" && tense === "past") === true &&
  token.readings.every(({ lexeme: { part } }) => part === "verb")

/** Behind the counted that a verb has for its object: "brought (131 migrants) ashore"; null where a sign or verb comes first. */
function behindObject(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at < from + OBJECT_WITHIN; at++) {
    const token = tokens[at]
    if (token?.kind !== "word" && token?.kind !== "number") return null
    if (LINKS.test(token.text)) return isDone(tokens[at - 1]) ? null : at
    const [first] = token.readings
    const noun = token.readings.some(({ lexeme: { part }, number }) => part === "noun" && number === "plural")
    if (first?.lexeme.part === "verb" && first.voice === "active" && !noun) return null
  }
  return null
}

/** Words at which what a verb means together with them begins, behind its object. */
const LINKS =
  /^(ashore|off|out|away|across|over|up|aboard|to|into|from|free|go|hostage|captive|homeless|without|alive|dead|under|behind|in|down|by|ablaze|alight|on|their|his|her|with|needing|requiring|dead|drowned)$/

/** "Burned down nine houses": what goes to ruin by itself may be done to things as well, where they stand behind. */
const doneTo = (
  tokens: readonly Token[],
  amounts: ReadonlySet<number>,
  behind: number,
  happening: Compound["happening"],
): Compound["happening"] =>
  happening.slot === "subject" && happening.metric === "destroyed" && hasObject(tokens, amounts, behind)
    ? { ...happening, slot: "object" }
    : happening

/** "(Were forced) to flee": what stands behind is what they fled. */
const isDriven = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === "to" && tokens[at]?.readings.some(({ lexeme: { part } }) => part === "verb") === true

/** "Were taken into custody", "lost their lives": a verb that means something else with the words behind it. */
export function together(
  tokens: readonly Token[],
  amounts: ReadonlySet<number>,
  at: number,
): readonly Reading[] | null {
  const verbs = tokens[at]?.readings.filter(({ lexeme }) => lexeme.part === "verb" && BY_VERB.has(lexeme.lemma)) ?? []
  for (const reading of verbs) {
    const all = BY_VERB.get(reading.lexeme.lemma)
    const counted =
      amounts.has(at + 1) || (/^(another|all|the)$/.test(tokens[at + 1]?.text ?? "") && amounts.has(at + 2))
    const apart = counted && reading.voice !== "passive" ? behindObject(tokens, at + 1) : null
    const found =
      all?.find(each => follows(tokens, at + 1, each)) ??
      (apart === null ? undefined : all?.find(each => each.happening.slot === "object" && follows(tokens, apart, each)))
    if (!found) continue
    const behind = at + found.behind.length
    const happening = doneTo(tokens, amounts, behind, found.happening)
    const does =
      happening.slot === "object" &&
      reading.voice === "either" &&
      !found.place &&
      !isDriven(tokens, behind) &&
      hasObject(tokens, amounts, behind)
    const aside = apart !== null && !follows(tokens, at + 1, found)
    const seeks = happening.slot === "object" && reading.voice === "active"
    const voice =
      BECOMES.has(happening.metric) && !seeks
        ? { voice: aside ? ("active" as const) : ("passive" as const) }
        : does
          ? { voice: "active" as const }
          : {}
    const unsure = happening.metric === "killed" && UNSURE.has(reading.lexeme.lemma)
    const sense: Sense = { happening, ...(unsure && { role: "unconfirmed" }) }
    return [{ ...reading, ...voice, lexeme: laidOut({ ...reading.lexeme, sense }) }]
  }
  return null
}

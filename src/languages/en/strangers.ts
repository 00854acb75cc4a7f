import type { Reading, Sense } from "../sense.ts"
import { readingThat, type Token } from "../token.ts"
import { reading, saysNothing } from "../uniform.ts"
import { amountAt } from "./amounts.ts"
import { NATIONALS } from "./lexicon/nouns.ts"

/** Longest phrase for one person behind its article, and how far behind it the verb may stand, in tokens. */
const LONGEST = 5
const VERB_WITHIN = 4

const ARTICLE = /^(an?|another)$/
/** Forms of verbs and adverbs, which no person is called by. */
const NO_NOUN = /(ing|ed|ly|ment|ness|tion|ship|ity|ism|year-old)$/

/** What befalls persons; animals are killed too. */
const BEFALLS = new Set(
  "kill murder massacre slay slaughter behead assassinate lynch shoot injure wound hurt maim hospitalise hospitalize detain arrest abduct kidnap electrocute asphyxiate".split(
    " ",
  ),
)
const ENDS = new Set("die perish drown succumb suffocate".split(" "))
const ANIMALS = new Set(
  "cow goat sheep lamb dog puppy horse camel donkey mule buffalo bull ox calf cat kitten elephant tiger lion bear leopard giraffe wolf snake whale dolphin shark turtle animal pet bird chicken pig monkey rhino hippo crocodile deer antelope".split(
    " ",
  ),
)

const verbOf = (token: Token | undefined, verbs: ReadonlySet<string>): Reading | undefined =>
  readingThat(token, (_, r) => r.lexeme.part === "verb" && verbs.has(r.lexeme.lemma))

const isHelper = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => r.lexeme.part === "verb" && r.tense === undefined && saysNothing(s)) !== undefined

/** "(A beekeeper) was also shot", "died": what befalls whoever stands before it. */
function suffersBehind(tokens: readonly Token[], to: number): boolean {
  if (verbOf(tokens[to], ENDS)?.tense === "past") return true
  let helped = false
  for (let at = to; at < to + VERB_WITHIN; at++) {
    const verb = verbOf(tokens[at], BEFALLS)
    if (verb) return helped && verb.voice === "either"
    if (helped && verbOf(tokens[at], ENDS)) return true
    // "(From) a funeral were killed": several, who stand further before.
    if (/^(were|are|have)$/.test(tokens[at]?.text ?? "")) return false
    if (isHelper(tokens[at])) helped = true
    else if (!/ly$|^(also|then|later)$/.test(tokens[at]?.text ?? "")) return false
  }
  return false
}

/** "(Killed) a beekeeper". */
const suffersBefore = (tokens: readonly Token[], from: number): boolean =>
  verbOf(tokens[from - 1], BEFALLS) !== undefined && !isHelper(tokens[from - 2])

const isPerson = ({ counts, head }: Sense): boolean => (counts !== undefined && !counts.object) || head !== undefined

/**
 * "A retired lighthouse keeper was shot", "killed a puppeteer": one person by a word that the lexicon does not have, behind an article
 * and before or behind a verb that befalls persons. Gives the token of that word, null where none stands so.
 */
export function strangerAt(tokens: readonly Token[], from: number): number | null {
  if (!ARTICLE.test(tokens[from]?.text ?? "")) return null
  let to = from + 1
  for (; to <= from + LONGEST; to++) {
    const token = tokens[to]
    if (token?.text === "-" || token?.kind === "number") continue
    if (token?.kind !== "word" || readingThat(token, isPerson) || amountAt(tokens, to)) break
    if (token.readings.some(({ lexeme: { part } }) => part === "particle" || part === "verb")) break
  }
  const head = tokens[to - 1]
  const known = head?.kind !== "word" || head.readings.length > 0 || NO_NOUN.test(head.text) || ANIMALS.has(head.text)
  if (known || to - 1 === from || readingThat(tokens[to], isPerson)) return null
  return suffersBefore(tokens, from) || suffersBehind(tokens, to) ? to - 1 : null
}

/** One person, of whom nothing more is known. */
export const STRANGER = reading({ number: "singular" }, { lemma: "person", part: "noun", sense: { counts: {} } })

/** A noun that only says more of the person told behind it. */
export const MODIFIER = reading({}, { lemma: "of", part: "adjective", sense: {} })

const NATIONS = new Set(NATIONALS.split(", ").map(each => each.split("/")[0]))

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.readings[0]?.lexeme.part === "noun"

/** "(Nine) Colombian | drug traffickers": where somebody is from, before the noun for him or a word that says more of it. */
const isOfNational = (tokens: readonly Token[], at: number): boolean =>
  NATIONS.has(tokens[at]?.text ?? "") &&
  (isNoun(tokens[at + 1]) || (tokens[at + 1]?.readings.length === 0 && isNoun(tokens[at + 2])))

/** "An official | note": what it is, and nobody. */
export const isOfDocument = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "official" &&
  tokens[at + 1]?.kind === "word" &&
  !tokens[at + 1]?.readings.some(
    ({ lexeme: { part, lemma }, tense }) =>
      part === "particle" || (part === "verb" && (tense !== "present" || tokens[at + 1]?.text !== lemma)),
  )

/** "Five lorry drivers", "a hospital porter": the word for a thing, right before that for a person, counts nothing; its other readings stay. */
export function modifierOf(tokens: readonly Token[], at: number): readonly Reading[] | null {
  const thing = readingThat(tokens[at], (s, r) => s.counts?.object !== undefined && r.number === "singular")
  const person = readingThat(
    tokens[at + 1],
    (s, r) =>
      s.counts !== undefined && !s.counts.object && !s.counts.metric && !s.counts.unit && r.lexeme.part === "noun",
  )
  if (isOfNational(tokens, at) || isOfDocument(tokens, at)) return [MODIFIER]
  if (tokens[at]?.text === "hand" && /^grenades?$/.test(tokens[at + 1]?.text ?? "")) return [MODIFIER]
  if (!thing || !person || person.number === undefined) return null
  const rest = tokens[at]?.readings.filter(r => r.lexeme.sense.counts === undefined) ?? []
  return rest.length > 0 ? rest : [MODIFIER]
}

import { CLOSE, OPEN } from "../../languages/quotation.ts"
import type { Happening, Reading } from "../../languages/sense.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import { isHelper, shortName, stateAt } from "./asides.ts"
import { groupEnd } from "./behind-group.ts"
import type { Counted } from "./counted.ts"
import { blewUpSelf, metFate, unknownFate } from "./fates.ts"
import { struck } from "./fired.ts"
import { leftHome } from "./homes.ts"
import { suits } from "./metrics.ts"
import { isDeterminer } from "./noun-phrases.ts"
import { ofThem } from "./populations.ts"
import { beginsAnew } from "./said-behind.ts"
import { takesUp } from "./taken-up.ts"
import { happeningReading, type Trigger } from "./triggers.ts"
import { isAhead } from "./unreal.ts"
import { isArticle, isSign } from "./words.ts"

const HARM: ReadonlySet<Metric> = new Set(["killed", "injured"])
const HELD: ReadonlySet<Metric> = new Set(["detained", "abducted"])
/** Whether another harm is joined by a word of its own: "killed or wounded". */
const joinedApart = (tokens: readonly Token[], at: number, { metric }: Happening): boolean => {
  const next = plays(tokens[at + 1], "and")
    ? happeningReading(tokens, at + 2)?.lexeme.sense.happening?.metric
    : undefined
  return next !== undefined && HARM.has(metric) && HARM.has(next) && next !== metric
}

/** A verb agrees with the counted; right behind "1280 persons", and before a preposition, it may agree with the noun after a high number. */
const agrees = (tokens: readonly Token[], at: number, reading: Reading, phrase: Counted): boolean => {
  const { min, max } = phrase.value
  const count = min ?? max ?? 2
  if (reading.lexeme.part !== "verb" || reading.number === undefined) return true
  if (count === 1) return reading.number === "singular"
  const asNoun = count > 10 && at === phrase.to && reading.voice !== "active" && plays(tokens[at + 1], "in")
  return asNoun || reading.number !== "singular" || reading.gender === "female"
}

/** How far before those who were forced to flee the forcing stands, in tokens. */
const FORCED_WITHIN = 6

/** "Forced 80 thousand people to flee": a flight that a "to" leads to. */
function forcedTo(tokens: readonly Token[], at: number, phrase: Counted): Trigger | null {
  if (!plays(tokens[at - 1], "to", "in")) return null
  const happening =
    leftHome(tokens, at, "noun")?.happening ??
    readingThat(
      tokens[at],
      (s, r) => r.lexeme.part === "noun" && s.happening?.slot === "subject" && r.before[0] === "the",
    )?.lexeme.sense.happening
  const forced = tokens.slice(Math.max(0, phrase.from - FORCED_WITHIN), at).some(token => plays(token, "forces"))
  return happening && forced ? { at, happening, part: "noun", voice: undefined, joint: false } : null
}

/** "(Lost) their limbs": an object of theirs, and no adverbial. */
const isOwned = (token: Token | undefined): boolean =>
  token?.kind === "word" && !token.readings.some(r => r.lexeme.part === "particle" || r.lexeme.part === "verb")

/** How far behind a subject its verb may stand, and past a clause that says more of it, in tokens. */
const VERB_WITHIN = 8
const VERB_PAST_CLAUSE = 16
/** How far behind its relative a clause has its verb, in tokens. */
const CLAUSE_VERB_WITHIN = 3

/** The verb of a clause that says more of a subject and begins at a token ("who were", "of whom it was known"); null where none does. */
function clauseVerb(tokens: readonly Token[], at: number): number | null {
  const was = plays(tokens[at], "was")
  if (!was && !plays(tokens[at], "relative")) return null
  for (let i = at + 1; i <= at + (was ? 1 : CLAUSE_VERB_WITHIN); i++) {
    const verb = readingThat(tokens[i], (_, r) => r.lexeme.part === "verb")
    if (verb) return happeningReading(tokens, i) || (was && verb.tense !== "present") ? null : i
  }
  return null
}

/** What befell the counted by words that are no happening of their own. */
const metBehind = (tokens: readonly Token[], at: number, phrase: Counted): Trigger | null =>
  metFate(tokens, at) ??
  forcedTo(tokens, at, phrase) ??
  struck(tokens, at, phrase) ??
  blewUpSelf(tokens, at) ??
  unknownFate(tokens, at) ??
  leftHome(tokens, at, "verb")

/** The happening of a verb that agrees with the counted, or that takes them up by a pronoun. */
const happeningBehind = (tokens: readonly Token[], at: number, phrase: Counted): Reading | undefined =>
  tokens[at]?.kind === "word"
    ? readingThat(
        tokens[at],
        (s, r) =>
          s.happening !== undefined &&
          (r.lexeme.part === "verb"
            ? agrees(tokens, at, r, phrase) && !plays(tokens[at - 1], "in", "from", "to")
            : r.pronoun || takesUp(tokens, at)),
      )
    : undefined

/** "(111 of the) prisoners who were arrested in May": what made them prisoners is no news. */
const isKnownFate = (tokens: readonly Token[], at: number, { metric }: Happening, phrase: Counted): boolean =>
  HELD.has(metric) && phrase.metric !== null && HELD.has(phrase.metric) && plays(tokens[at - 1], "relative")

/** "(Freed) of them": a link that takes the counted up by a pronoun. */
const isOfThem = (token: Token | undefined): boolean =>
  readingThat(token, (_, r) => r.lexeme.part === "particle" && r.pronoun) !== undefined

/** A noun whose ending says that it is what a verb is done to. */
const isMarked = (token: Token | undefined): boolean => readingThat(token, (_, r) => r.object === true) !== undefined

/** Victims of whom an adjective tells. */
const isVictims = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.counts?.metric !== undefined && r.lexeme.part === "adjective") !== undefined

/** The happening behind its counted phrase, where it counts them. */
function toldBehind(tokens: readonly Token[], at: number, reading: Reading, phrase: Counted): Trigger | null {
  const { voice, pronoun } = reading
  const happening = reading.lexeme.sense.happening
  const takenUp =
    happening?.through || takesUp(tokens, at) || plays(tokens[at + 1], "quoting") ? isOfThem(tokens[at + 1]) : false
  const isObject = isMarked(tokens[phrase.to - 1])
  if (!happening || !(happening.slot === "subject" || voice !== "active" || pronoun || takenUp || isObject)) return null
  if (isAhead(tokens, at)) return null
  const trigger: Trigger = { at, happening, part: "verb", voice, joint: joinedApart(tokens, at, happening) }
  return suits(trigger, phrase) ? trigger : null
}

/** "(400 fighters) and 59 wounded": hurt, by an adjective right behind a number of their own. */
const isOtherHurt = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at - 1], "and") && isVictims(tokens[at + 1]) && !isHelper(tokens[at + 1])

/** What stands before a number and "another" or "a further". */
function beforeMore(tokens: readonly Token[], at: number): Token | undefined {
  let first = at
  while (plays(tokens[first - 1], "other") || isArticle(tokens[first - 1])) first--
  return tokens[first - 1]
}

/**
 * A happening that follows its counted phrase: "54 fighters were killed", "9 people met their death". Where no happening is `asked`
 * for, a relative clause ("which they fired") says more of the counted and not what befell them.
 */
export function triggerAfter(
  tokens: readonly Token[],
  phrase: Counted,
  end: number,
  asked = true,
  from = phrase.to,
): Trigger | null {
  let within = Math.max(from + VERB_WITHIN, groupEnd(tokens, from) + 2)
  let passed = -1
  for (let at = from; at < Math.min(within, end); at++) {
    const token = tokens[at]
    const clause = (at === phrase.to || passed < 0) && !ofThem(tokens[at - 1]) ? clauseVerb(tokens, at) : null
    if (clause !== null) {
      passed = clause
      within = from + VERB_PAST_CLAUSE
    }
    const letters = isSign(token, "(") ? shortName(tokens, at) : null
    if (letters !== null) {
      within += letters - at
      at = letters - 1
      continue
    }
    if (token?.kind === "sign" && token.text !== OPEN && token.text !== CLOSE) return null
    // "63 with 40 injured": another number's.
    if (token?.kind === "number" && (plays(beforeMore(tokens, at), "stop") || isOtherHurt(tokens, at))) return null
    if (plays(token, "negation") && isHelper(tokens[at - 1])) return null
    // "7, some of them injured": of how many that holds nobody says.
    if (plays(tokens[at - 1], "among", "including") && token?.kind === "word") continue
    // "(The dead at) 30 and the wounded at 100": other victims.
    if (plays(tokens[at - 2], "and") && isDeterminer(tokens[at - 1]) && isVictims(token)) return null
    const met = metBehind(tokens, at, phrase)
    if (met) return suits(met, phrase) ? met : null
    const reading = happeningBehind(tokens, at, phrase)
    const state = reading ? null : stateAt(tokens, at)
    if (state) return state
    const happening = reading?.lexeme.sense.happening
    if (reading?.pronoun && !asked) return null
    if (happening?.metric === "missing" && reading?.voice !== "passive" && isOwned(tokens[at + 1])) return null
    if (happening && isKnownFate(tokens, at, happening, phrase)) return null
    if (reading && happening && !reading.before.includes("and")) {
      if (passed >= 0 && reading.number !== "plural") return null
      return toldBehind(tokens, at, reading, phrase)
    }
    if (plays(token, "that") && !plays(token, "relative")) return null
    if (at > passed && at > phrase.to && (beginsAnew(tokens, at) || plays(token, "that"))) return null
  }
  return null
}

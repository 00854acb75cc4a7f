import type { Reading, Sense } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { takesAt } from "./links.ts"
import { isHeld } from "./named-for.ts"
import { phraseFrom } from "./phrases.ts"
import type { Spoken } from "./relays.ts"
import { isPerson } from "./words.ts"

/** What is said to somebody: a demand, a warning. */
export const addresses = ({ says }: Sense): boolean => says === "demands" || says === "warns"

/** "(He) called on the inhabitants to": people with the article who speak for nobody are whom a demand is for. */
export const isAddressed = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.counts !== undefined && r.number === "plural" && r.before[0] === "the") !==
    undefined && !readingThat(token, s => s.head !== undefined)

/** The inhabitants, who are a source elsewhere, where they are warned or called to something. */
export const isCalledOn = (tokens: readonly Token[], at: number, { says }: Sense): boolean =>
  isAddressed(tokens[at]) ||
  (readingThat(tokens[at], (s, r) => s.counts !== undefined && r.number === "plural" && r.before[0] === "the") !==
    undefined &&
    !readingThat(tokens[at], s => s.head !== undefined && s.head !== "source") &&
    (says === "warns" || plays(tokens[at + 1], "to")))

/** How many words may name whom a demand is for, up to what he is called to. */
const CALLED_WITHIN = 4

/** A noun with the article, and no title, no adjective and no "general" that is spelled as "year": behind a definite word it names somebody else. */
const isAnother = ({ lexeme: { part, sense }, before }: Reading): boolean =>
  part === "noun" &&
  before.join() === "the" &&
  sense.head !== "office" &&
  sense.role !== "time" &&
  sense.counts === undefined

/** What closes a name: a definite word, a known one, a person's. */
const closesName = (token: Token | undefined): boolean =>
  token?.definite === true || token?.known !== undefined || isPerson(token)

/** "(The mission called) the two sides to", "the network the government": behind a name another noun with the article, whom the verb calls to something; the token behind his name, null where nobody is called. */
function behindAddressed(tokens: readonly Token[], at: number, cue: Sense): number | null {
  const first = tokens[at]
  const begins =
    first?.kind === "word" &&
    closesName(tokens[at - 1]) &&
    !isPerson(first) &&
    first.named?.starts !== false &&
    first.readings.length > 0 &&
    first.readings.every(isAnother)
  if (!begins) return null
  for (let to = at + 1; to <= at + CALLED_WITHIN; to++) {
    if (takesAt(tokens, to, cue, true)) return to
    if (tokens[to]?.kind !== "word" || !tokens[to]?.definite) return null
  }
  return null
}

/** "(The civil defence) the inhabitants to": the name without whom a demand is for. */
export function beforeAddressed(tokens: readonly Token[], { from, to }: Run, cue: Sense): Run {
  for (let at = from + 1; at < to; at++)
    if ((tokens[at - 1]?.definite && isCalledOn(tokens, at, cue)) || behindAddressed(tokens, at, cue) !== null)
      return { from, to: at }
  return { from, to }
}

/** "(Called) So-and-so | head of the committee (of X, the parties to)": the office of whoever was named right before, up to a word without the article behind one with it. */
function officeBehind(tokens: readonly Token[], { speaker, at }: Spoken): Run | null {
  const office = readingThat(tokens[at], (s, r) => s.head === "office" && r.before.length === 0 && !r.pronoun)
  if (!office || speaker?.to !== at || !isPerson(tokens[at - 1]) || tokens[at]?.named) return null
  let to = at + 1
  while (tokens[to]?.kind === "word" && !(tokens[to - 1]?.definite && !tokens[to]?.definite)) to++
  return tokens[to - 1]?.definite ? { from: at, to } : null
}

/** "X called on Y to": goes on behind Y, who is called on. True where somebody is. */
export function behindCalled(tokens: readonly Token[], draft: Spoken, end: number, cue: Sense): boolean {
  const office = addresses(cue) ? officeBehind(tokens, draft) : null
  if (office) draft.role = draft.role ?? office
  if (office) draft.at = office.to
  const called =
    addresses(cue) && (office ?? draft.speaker)?.to === draft.at
      ? phraseFrom(tokens, draft.at, end, { sure: true })
      : null
  if (!called) return office !== null
  const { from, to } = called
  // "The commander, Colonel So-and-so": who holds an office is not called on by it.
  if (isHeld(tokens[draft.speaker?.from ?? from]) && isHeld(tokens[from])) return false
  const behind = tokens.slice(from + 1, to + 1).findIndex((_, i) => takesAt(tokens, from + 1 + i, cue, true))
  if (behind < 0 && !isSomebody(tokens[from])) return false
  draft.at = behind < 0 ? to : from + 1 + behind
  return true
}

/** "(X,) who is of Y, (accused) | Z of": somebody right behind words of the speaker, and the link that the verb takes behind him. */
export function accusedAt(tokens: readonly Token[], at: number, end: number, cue: Sense): boolean {
  const name = cue.says === "accuses" || addresses(cue) ? phraseFrom(tokens, at, end, { sure: true }) : null
  return name !== null && takesAt(tokens, name.to, cue, true)
}

/** Those who may be called on: a body, people with the article, what a name begins with. */
const isSomebody = (token: Token | undefined): boolean =>
  token?.named?.starts === true ||
  readingThat(token, (s, r) => (s.head ?? s.counts?.population) !== undefined && r.before[0] === "the") !== undefined

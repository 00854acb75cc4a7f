import { words } from "../languages/ar/words.ts"
import { fact, whether } from "../languages/facts.ts"
import { endsOutlet, NAME_WORDS } from "../languages/names.ts"
import { CLOSE, OPEN } from "../languages/quotation.ts"
import type { Run, Token } from "../languages/token.ts"
import type { Precision } from "../model/claim.ts"
import { mayHeadPlace, placeHeaded } from "./headed-places.ts"
import { hasArticle, isOf, isUnknown, isWord } from "./name-tokens.ts"
import { isPost } from "./roles.ts"

/** A name that the words around it tell, and how finely they place it. */
export interface Headed extends Run {
  readonly kind: "person" | "organization" | "place"
  readonly precision: Precision | null
}

type Tokens = readonly Token[]

/** Longest name between quotation marks, and how far before a name its post may stand. */
const LONGEST = { quoted: 5, role: 8 }

const isBody = isOf(NAME_WORDS.bodies)
/** "On" is spelled as a given name. */
const isSmall = (token: Token): boolean => words(token.text).some(({ lexeme }) => lexeme.part === "particle")
const isGiven = whether(
  (token: Token) => NAME_WORDS.given.has(NAME_WORDS.forms.canonical(token.text)) && !isSmall(token),
)
const isDefinite = whether((token: Token) => hasArticle(token) || /^لل../.test(token.text))
/** "The one of Shammar", as surnames are made. */
const isOfHouse = whether((token: Token) => /^ال.+ي$/.test(token.text))
const isHead = isOf(NAME_WORDS.bodied)
const isFellow = whether((token: Token) => isWord(token) && NAME_WORDS.fellows.has(token.text))
/** A noun with nothing attached. */
const isNoun = whether((token: Token) =>
  words(token.text).some(
    ({ lexeme, before, pronoun }) => lexeme.part === "noun" && before.length === 0 && pronoun !== true,
  ),
)
const tellsAlias = whether((token: Token) => NAME_WORDS.aliases.has(token.text))
const isVerb = whether(
  (token: Token) =>
    token.readings.length > 0 &&
    token.readings.every(({ lexeme }) => lexeme.part !== "noun" && lexeme.part !== "adjective"),
)

/** "The group 'Sons of the Desert'": words between quotation marks behind a word that says what they name. */
function quoted(tokens: Tokens, at: number): Headed | null {
  if (tokens[at]?.text !== OPEN || !isBody(tokens[at - 1])) return null
  let to = at + 1
  while (to <= at + LONGEST.quoted && isWord(tokens[to]) && !isVerb(tokens[to])) to++
  return to > at + 1 && tokens[to]?.text === CLOSE ? { from: at + 1, to, kind: "organization", precision: null } : null
}

/** "The movement of the companions of the valley": what may be no body by its first word alone. */
function calledAfter(tokens: Tokens, at: number): Headed | null {
  const isName = isBody(tokens[at]) && isFellow(tokens[at + 1]) && hasArticle(tokens[at + 2])
  return isName ? { from: at, to: at + 3, kind: "organization", precision: null } : null
}

/** "The agriculture directorate", "the Brigade of the North": a body by its head and what is definite behind it. */
function headed(tokens: Tokens, at: number): Headed | null {
  if (!isHead(tokens[at])) return calledAfter(tokens, at)
  let to = at + 1
  const joins = hasArticle(tokens[to]) || isUnknown(tokens[to])
  // "The Free Men of the Valley": a noun between the head and what is definite.
  if (!joins && isNoun(tokens[to]) && hasArticle(tokens[to + 1])) to++
  else if (!joins) return null
  to++
  const end = at + LONGEST.quoted
  while (to < end && isDefinite(tokens[to]) && !isVerb(tokens[to])) to++
  // "The Observatory for Human Rights".
  if (to + 1 < end && /^ل.../.test(tokens[to]?.text ?? "") && isDefinite(tokens[to + 1])) to += 2
  return { from: at, to, kind: "organization", precision: null }
}

/** "Echo News": an outlet by its last word, at which this is asked; the one before may be any noun or nothing known. */
function outlet(tokens: Tokens, at: number): Headed | null {
  const first = tokens[at - 1]
  return endsOutlet(tokens[at]) && isWord(first) && !isVerb(first) && !isSmall(first)
    ? { from: at - 1, to: at + 1, kind: "organization", precision: null }
    : null
}

/** A post that leads up to a name, with nothing between that ends a role. */
function isLed(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - LONGEST.role); back--) {
    if (isPost(tokens[back])) return true
    if (!isWord(tokens[back]) || isVerb(tokens[back])) return false
  }
  return false
}

/** "The director of the town's hospital X Y", "X Y known as": a given name and an unknown word behind a post or before an alias. */
function person(tokens: Tokens, at: number, isPersonWord: (word: string) => boolean): Headed | null {
  const first = tokens[at]
  if (!isWord(first) || !(isGiven(first) || (isUnknown(first) && isPersonWord(first.text)))) return null
  let to = at + 1
  const goesOn = (token: Token | undefined): boolean =>
    isUnknown(token) || (isWord(token) && (isPersonWord(token.text) || isOfHouse(token)))
  while (to < at + 4 && goesOn(tokens[to])) to++
  if (to < at + 2) return null
  return tellsAlias(tokens[to]) || isLed(tokens, at) ? { from: at, to, kind: "person", precision: null } : null
}

/** False for the most words, at which no name is told so; asked first. */
const mayOpen = fact(
  (token: Token): boolean =>
    token.text === OPEN ||
    mayHeadPlace(token) ||
    isBody(token) ||
    isHead(token) ||
    isGiven(token) ||
    isUnknown(token) ||
    endsOutlet(token),
  "of all",
)

/** Names that the words around them tell, where nothing else names anything; `isFree` tells a token that no name holds. */
export function headedNames(
  tokens: Tokens,
  isFree: (at: number) => boolean,
  isPersonWord: (word: string) => boolean,
): Headed[] {
  const found: Headed[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!mayOpen(tokens[at] as Token) || !isFree(at)) continue
    const name =
      quoted(tokens, at) ??
      outlet(tokens, at) ??
      placeHeaded(tokens, at) ??
      headed(tokens, at) ??
      person(tokens, at, isPersonWord)
    if (name === null) continue
    let free = true
    for (let inside = name.from; inside < name.to; inside++) free &&= isFree(inside)
    if (!free) continue
    found.push(name)
    at = name.to - 1
  }
  return found
}

import type { Known } from "../languages/analysis.ts"
import { endsOutlet, NAME_WORDS } from "../languages/names.ts"
import { CLOSE, OPEN } from "../languages/quotation.ts"
import type { Run, Token } from "../languages/token.ts"
import type { Tagged } from "./tagger/labels.ts"

/** Known names by each token they cover; they do not overlap. */
export type ByToken = readonly (Known | undefined)[]

/** The known names of a text of so many tokens by each token they cover. */
export function byToken(known: readonly Known[], tokens: number): ByToken {
  const at: (Known | undefined)[] = new Array(tokens).fill(undefined)
  for (const each of known) at.fill(each, each.from, each.to)
  return at
}

const isWord = (token: Token | undefined): boolean => token?.kind === "word"

/**
 * A person's name without the titles before it, which are its role, and with the known surname that
 * follows.
 */
function ofPerson(name: Tagged, tokens: readonly Token[], known: ByToken): Tagged {
  const { to } = name
  let { from } = name
  while (from < to - 1 && NAME_WORDS.titles.has(tokens[from]?.text ?? "")) from++
  const next = known[to]
  const surname = next?.from === to && next.to === to + 1 && next.attached === 0 && next.entity.startsWith("person:")
  return { ...name, from, to: surname ? to + 1 : to }
}

/** "The kingdom of Bahrain": a known place behind the word that says what kind of place it is. */
function isKindOfPlace({ from, to }: Run, tokens: readonly Token[], known: ByToken): boolean {
  const place = known[from + 1]
  if (place?.kind !== "place" || place.from !== from + 1 || place.to !== to) return false
  const first = NAME_WORDS.forms.canonical(tokens[from]?.text ?? "")
  return [first, ...NAME_WORDS.forms.unprefixed(first)].some(word => NAME_WORDS.kinds.has(word))
}

/** A name with the word that its last one leads to: the camp of "father of" whom. */
function led(name: Tagged, tokens: readonly Token[]): Tagged {
  let to = name.to
  while (NAME_WORDS.leading.has(tokens[to - 1]?.text ?? "") && isWord(tokens[to])) to++
  return { ...name, to }
}

/** A place's name with the definite word that its last one leads to: a gate, a spring, a hill is called after something. */
function ledPlace(name: Tagged, tokens: readonly Token[]): Tagged {
  const goesOn = NAME_WORDS.toponyms.has(tokens[name.to - 1]?.text ?? "") && isWord(tokens[name.to])
  return goesOn && NAME_WORDS.forms.hasArticle(tokens[name.to]?.text ?? "") ? { ...name, to: name.to + 1 } : name
}

/** A place's name ends where the known name in it does, unless what follows is definite and may belong to it. */
function ofPlace(name: Tagged, tokens: readonly Token[], known: ByToken): Tagged {
  let at = name.to - 1
  while (at > name.from && known[at] === undefined) at--
  const inside = known[at]
  const next = tokens[at + 1]?.text ?? ""
  const goesOn = inside?.kind !== "place" || NAME_WORDS.forms.hasArticle(next) || !isWord(tokens[at + 1])
  return goesOn || at === name.to - 1 ? name : { ...name, to: at + 1 }
}

/** A country or a part of one by its official name: "south" in it is no direction, as it is in "the south of Lebanon". */
const isUnit = ({ entity }: Known): boolean => entity.startsWith("place:") && !entity.startsWith("place:own:")

/** A known name that begins inside a name of its kind is not cut, nor a known person's or place's before one ("South" Sudan). */
function withKnown(name: Tagged, known: ByToken): Tagged {
  const last = known[name.to - 1]
  if (last === undefined || (last.kind === "place") !== (name.kind === "place")) return name
  const isOne = name.kind === "place" ? isUnit(last) : name.kind === "person" && last.entity.startsWith("person:")
  return { ...name, from: isOne ? Math.min(name.from, last.from) : name.from, to: Math.max(name.to, last.to) }
}

/** "Syrian Kobani": the adjective of nationality behind a place's own name is no part of it. */
function withoutNation(name: Tagged, tokens: readonly Token[], known: ByToken): Tagged {
  const last = tokens[name.to - 1]?.text ?? ""
  const isNation = NAME_WORDS.forms.hasArticle(last) && NAME_WORDS.nationalities.has(last)
  const whole = known[name.to - 1]
  const own = tokens[name.to - 2]?.text ?? ""
  if (!isNation || name.to - name.from < 2 || (whole !== undefined && whole.from < name.to - 1)) return name
  const isHead = NAME_WORDS.forms.hasArticle(own) || NAME_WORDS.kinds.has(NAME_WORDS.forms.canonical(own))
  return isHead ? name : { ...name, to: name.to - 1 }
}

/** Quotation marks stand in a name in pairs: one that opens before it is left out, one that opens in it is closed. */
export function withPairs({ from: start, to: end }: Run, tokens: readonly Token[]): Run {
  let [from, to] = [start, end]
  const count = (mark: string): number => {
    let found = 0
    for (let at = from; at < to; at++) if (tokens[at]?.text === mark) found++
    return found
  }
  const shut = count(CLOSE)
  if (tokens[from]?.text === OPEN && shut === 0 && to - from > 1) from++
  const opens = count(OPEN)
  if (opens > shut && tokens[to]?.text === CLOSE) to++
  return { from, to }
}

/** "Echo News": whatever the first word is taken for, the last says that it is an outlet; null where none says so. */
function ofOutlet({ from, to, ...name }: Tagged, tokens: readonly Token[]): Tagged | null {
  const end = [to, to - 1].find(at => at > from && endsOutlet(tokens[at]))
  return end === undefined ? null : { ...name, from, to: end + 1, kind: "organization" }
}

/** A tagged name with its ends set right. */
export function settled(name: Tagged, tokens: readonly Token[], known: ByToken): Tagged {
  const outlet = ofOutlet(name, tokens)
  if (outlet) return outlet
  const whole = led(withKnown(name, known), tokens)
  if (whole.kind === "person") return ofPerson(whole, tokens, known)
  if (whole.kind === "organization" && isKindOfPlace(whole, tokens, known)) return { ...whole, kind: "place" }
  return whole.kind === "place" ? ofPlace(withoutNation(ledPlace(whole, tokens), tokens, known), tokens, known) : whole
}

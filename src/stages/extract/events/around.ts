import type { Analysis } from "../../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { oneArmed } from "../actors.ts"
import { isComma, isSign, isVerb } from "../words.ts"
import { partiesFrom, readDirect, saysOfArms, targetsFrom } from "./direct.ts"
import { add, type Happening } from "./draft.ts"
import { readAdjectives, turn } from "./kinds.ts"
import { readVerb } from "./more.ts"
import { isArmedRun } from "./needs.ts"
import { attached, doerAt, phraseAt } from "./parties.ts"
import { carrying } from "./steering.ts"
import { behindTimes } from "./times.ts"

/** How far the words of one happening reach, in tokens. */
const REACH = 40

const isBy = ({ tokens, pack }: Analysis, at: number): boolean =>
  plays(tokens[at], "by") &&
  (pack.subject === "before" || plays(tokens[at - 1], "in", "from") || plays(tokens[at - 1], "by"))

const isLink = (token: Token | undefined, links: readonly string[]): boolean => links.includes(token?.text ?? "")

/** Clitics that lead to whom it is done to. */
const isLed = (token: Token | undefined, links: readonly string[]): boolean =>
  token?.readings.some(r => r.before.some(b => links.includes(b))) === true

/** A comma is passed where what follows tells more of the same happening. */
function behindComma({ tokens }: Analysis, { event }: Happening, at: number): number | null {
  const next = tokens[at + 1]
  const more =
    (plays(next, "relative") && !plays(next, "as said")) ||
    (event.frame === "together" && isJoint(next)) ||
    (isVerb(next) && (carrying(next) || plays(next, "result")))
  return more ? at + 1 : null
}

/** "Two of his aides": an amount before "of". */
const isPartOf = ({ quantities }: Analysis, at: number): boolean => quantities.some(({ to }) => to === at)

/** Those who take part, behind a link: "by", "between", "with", "on", "of"; null where none leads to one. */
function linked(analysis: Analysis, happening: Happening, at: number, end: number): number | null {
  const { tokens } = analysis
  const { event, actors, targets, reading } = happening
  const token = tokens[at]
  if (isBy(analysis, at)) {
    // "Wrested it from the hands of X": who has lost it.
    if (event.type === "territory_taken" && plays(tokens[at - 1], "from") && !plays(token, "stop")) return at + 1
    const doer = doerAt(analysis, at + 1, end) ?? phraseAt(analysis, at + 1, end)
    add(actors, doer)
    return doer?.to ?? at + 1
  }
  if (event.frame === "together" && (plays(token, "among") || isJoint(token)))
    return partiesFrom(analysis, happening, at + 1, end)
  const links = event.through ?? (reading.lexeme.part === "noun" ? event.on : undefined) ?? []
  if (targets.length === 0 && event.frame === "onto") {
    if (isLink(token, links)) return Math.max(targetsFrom(analysis, happening, at + 1, end), at + 1)
    if (isLed(token, links)) return Math.max(targetsFrom(analysis, happening, at, end), at + 1)
    // "Its siege of X": who does it is in the noun.
    const own = reading.pronoun && reading.lexeme.part === "noun" && at === happening.to
    if (own && isLed(token, ["to"])) return Math.max(targetsFrom(analysis, happening, at, end), at + 1)
  }
  const owned = ownersOf(analysis, happening, at, end)
  if (owned !== null) return owned
  const from =
    plays(token, "from") &&
    !isPartOf(analysis, at) &&
    event.frame === "onto" &&
    actors.length + targets.length === 0 &&
    reading.lexeme.part === "noun"
  const doer = from ? doerAt(analysis, at + 1, end) : null
  add(actors, doer)
  return doer?.to ?? null
}

/** One step behind the direct phrases; null where the happening's words end. */
function step(analysis: Analysis, happening: Happening, at: number, end: number): number | null {
  const { tokens } = analysis
  const token = tokens[at]
  if (isSign(token, ".", ":", ";", "?", "!") || plays(token, "that")) return null
  if (isComma(token)) return behindComma(analysis, happening, at)
  if (token?.kind !== "word") return at + 1
  const link = linked(analysis, happening, at, end)
  if (link !== null) return link
  if (readingThat(token, (s, r) => s.turns !== undefined && r.before.includes("with")))
    return withWeapon(analysis, happening, at, end)
  const hit = happening.hits && happening.targets.length === 0 ? targetsFrom(analysis, happening, at, end) : at
  if (hit > at) return hit
  if (isVerb(token))
    return plays(tokens[at - 1], "relative") || !startsAnew(token) ? readVerb(analysis, happening, at, end) : null
  return another(happening, token) && !isPlaceWord(tokens[at - 1]) ? null : at + 1
}

const isPlaceWord = (token: Token | undefined): boolean => readingThat(token, s => s.place !== undefined) !== undefined

const isJoint = (token: Token | undefined): boolean => readingThat(token, s => s.joint === true) !== undefined

const armedAt = (analysis: Analysis, at: number, end: number): Run | null => {
  const doer = doerAt(analysis, at, end)
  return isArmedRun(analysis, doer) ? doer : null
}

/** "A withdrawal of X", "a wide exodus of the inhabitants": whose it is, behind "to". */
function ownersOf(analysis: Analysis, happening: Happening, at: number, end: number): number | null {
  const { tokens, pack } = analysis
  const { reading, event, actors, targets } = happening
  const token = tokens[at]
  const onto = event.frame === "onto" && targets.length === 0 && !reading.before.includes("the")
  const may = event.frame === "does" || onto ? actors : event.frame === "befalls" ? targets : null
  if (!may || may.length > 0 || reading.lexeme.part !== "noun" || token?.kind !== "word") return null
  const lone = token.text.length === 1 && !pack.joins(token.text)
  if (!lone && !readingThat(token, (_, r) => r.before[0] === "to" && r.lexeme.part !== "verb")) return null
  const from = lone ? at + 1 : at
  const owner = onto ? armedAt(analysis, from, end) : phraseAt(analysis, from, end)
  add(may, owner)
  return owner?.to ?? null
}

const startsAnew = (token: Token): boolean => token.readings[0]?.before.includes("and") === true

/** Another happening begins. */
const another = ({ event }: Happening, token: Token): boolean =>
  !(event.needs === "fire" && readingThat(token, s => s.means === "shooting")) &&
  readingThat(
    token,
    (s, r) =>
      s.events?.some(e => e.type !== event.type || !r.before.includes("the")) === true && r.lexeme.part === "noun",
  ) !== undefined &&
  !readingThat(token, s => s.thing !== undefined)

/** Nobody is known to do it: who stands alone behind what is done to people suffers it. */
const isOpen = ({ event, actors, targets, at, reading }: Happening): boolean => {
  const lone = actors.length === 1 && (actors[0]?.from ?? 0) > at && targets.length === 0
  const suffers = lone && event.suffered === true && reading.voice !== "active"
  return event.frame === "onto" && (actors.length === 0 || suffers)
}

/** "With the bullets of the army": whose weapon it was. */
function withWeapon(analysis: Analysis, happening: Happening, at: number, end: number): number {
  turn(happening, analysis.tokens[at])
  const armed = oneArmed(analysis.tokens, at + 1)
  let i = armed?.to ?? at + 1
  while (i < at + 3 && readingThat(analysis.tokens[i], saysOfArms)) turn(happening, analysis.tokens[i++])
  const doer = isOpen(happening) ? (armed ?? doerAt(analysis, i, end)) : null
  add(happening.actors, doer)
  const next = behindTimes(analysis, doer?.to ?? i, end)
  const open = happening.targets.length === 0 && !happening.event.through && happening.event.frame === "onto"
  const first = analysis.tokens[next]
  return open && (happening.hits || happening.reading.lexeme.part === "verb") && first && !attached(first)
    ? targetsFrom(analysis, happening, next, end)
    : next
}

/** Reads what stands behind the word of a happening. */
export function readAround(analysis: Analysis, happening: Happening): void {
  const end = Math.min(happening.sentence.to, happening.at + REACH)
  const noun = happening.reading.lexeme.part === "noun"
  let at = noun ? readAdjectives(analysis, happening, end) : happening.at + 1
  at = readDirect(analysis, happening, at, end)
  happening.to = Math.max(happening.to, at)
  for (let last = -1; at < end && at > last; ) {
    last = at
    const next = step(analysis, happening, at, end)
    if (next === null) return
    at = next
  }
}

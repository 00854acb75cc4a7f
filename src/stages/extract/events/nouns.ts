import type { Analysis } from "../../../languages/analysis.ts"
import type { Reading } from "../../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { readAround } from "./around.ts"
import { STRICT, standsBeside } from "./beside.ts"
import { carry } from "./carry.ts"
import type { Happening } from "./draft.ts"
import { meets } from "./needs.ts"
import { begin, eventsOf, isHit, type Search, settle } from "./search.ts"
import { nounTold, type Told } from "./told.ts"

/** What a noun tells to have happened; "barred" where the words say that it did not. */
export function fromNoun(search: Search, at: number, sentence: Run, reading: Reading): Happening | "barred" | null {
  const { analysis, body } = search
  const { tokens } = analysis
  const told = nounTold(search, at, sentence, reading)
  if (told.as === "barred") return "barred"
  for (const event of eventsOf(tokens[at], "noun")) {
    const happening = begin(at, sentence, event, reading, isHit(tokens[at - 1]))
    readAround(analysis, happening)
    if (told.verb !== null) carry(analysis, happening, told.verb)
    settle(analysis, happening)
    if (!meets(analysis, happening, told.verb !== null)) continue
    const as = toldAs(happening, told, at < body)
    if (as === null && isEcho(search.analysis, happening)) return { ...happening, echo: true }
    if (as === "fact" || (as !== null && as !== "barred" && standsBeside(search.analysis, happening, as)))
      return happening
  }
  return null
}

/** "The clashes that broke out in X yesterday": what is told elsewhere, and when it was. */
const isEcho = ({ tokens }: Analysis, { reading, verbs, at }: Happening): boolean =>
  reading.before.includes("the") &&
  (verbs.some(verb => plays(tokens[verb - 1], "relative")) || isTollOf(tokens[at - 1]))

/** "The dead of the clashes", "the toll of the attack". */
const isTollOf = (token: Token | undefined): boolean =>
  plays(token, "toll") ||
  readingThat(token, (s, r) => s.counts?.metric !== undefined && r.number === "plural" && r.before.length === 0) !==
    undefined

/** A noun tells of what took place: a verb or a link says so, or it opens title or clause with those who take part. */
function toldAs(happening: Happening, told: Told, title: boolean): Told["as"] {
  const { event, reading, actors, targets, told: more, hits } = happening
  const parties = actors.length + targets.length
  const known = reading.before.includes("the") || reading.pronoun
  if (more === "barred" || (told.as === null && reading.before.includes("to"))) return "barred"
  if (reading.tanwin && event.type === "protest" && told.verb === null && !title) return null
  if (hits || (more === "fact" && told.as !== "after" && !told.leaned)) return "fact"
  if (told.leaned) return null
  // "Killed by shelling": the harm before says that it took place.
  if (told.as === null && !known && reading.before.includes("with") && STRICT.has(event.type)) return "amid"
  const many = known && reading.number === "plural" && told.verb === null
  if (told.as === "fact" && !many && (!known || told.verb !== null || (parties > 0 && !reading.pronoun))) return "fact"
  if (!known && told.opens && title) return "fact"
  if (told.as !== null)
    return !known || (parties > 0 && reading.number !== "plural" && !reading.pronoun) ? told.as : null
  if (more === "amid") return "amid"
  return !known && told.opens && parties > 0 && event.needs === undefined ? "amid" : null
}

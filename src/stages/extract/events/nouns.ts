import type { Analysis } from "../../../languages/analysis.ts"
import type { Reading } from "../../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { isAbsent } from "./absent.ts"
import { readAround } from "./around.ts"
import { standsBeside } from "./beside.ts"
import { carry } from "./carry.ts"
import type { Happening } from "./draft.ts"
import { isKnownBefore, readKinds } from "./kinds-before.ts"
import { meets } from "./needs.ts"
import { toldAs } from "./noun-told.ts"
import { begin, eventsOf, isHit, type Search, settle } from "./search.ts"
import { goesOn } from "./steering.ts"
import { nounTold, type Told } from "./told.ts"

/** What a noun tells to have happened; "barred" where the words say that it did not. */
export function fromNoun(search: Search, at: number, sentence: Run, found: Reading): Happening | "barred" | null {
  const { analysis, body } = search
  const reading: Reading =
    analysis.pack.subject === "before" && isKnownBefore(analysis, at) ? { ...found, before: ["the"] } : found
  const { tokens } = analysis
  const absent = isAbsent(search, at, sentence, reading)
  const told: Told = absent ? { as: "fact", verb: null, opens: false } : nounTold(search, at, sentence, reading)
  if (told.as === "barred") return "barred"
  for (const event of eventsOf(tokens[at], "noun")) {
    const happening = begin(at, sentence, event, reading, isHit(tokens[at - 1]))
    if (analysis.pack.subject === "before") readKinds(analysis, happening)
    readAround(analysis, happening)
    if (told.verb !== null) carry(analysis, happening, told.verb)
    settle(analysis, happening)
    if (!meets(analysis, happening, absent || told.verb !== null)) continue
    if (absent) return { ...happening, absent }
    const as = toldAs(happening, told, at < body, goesOn(tokens[at - 1]))
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

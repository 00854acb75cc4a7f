import type { Analysis } from "../../../languages/analysis.ts"
import type { Reading, Sense } from "../../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { isSign, isVerb } from "../words.ts"
import { doerAt, phraseAt } from "./parties.ts"
import { bars, carrying, goesOn, isAlready, leads, leadsTo, leansOn } from "./steering.ts"
import { isPredicate } from "./subjects.ts"
import { behindTimes } from "./times.ts"

/** What the words before a happening say of it. */
export interface Told {
  /** It took place; is told amid, or after, something else; did not or may not; null where they say none of it. */
  readonly as: "fact" | "amid" | "after" | "barred" | null
  /** A verb before it that it goes with ("launched", "came under", "saw"). */
  readonly verb: number | null
  /** Nothing stands before it in its clause. */
  readonly opens: boolean
  /** Another noun leans on it: "the areas under the control of". */
  readonly leaned?: true
}

/** How far before a noun the verb that it goes with may stand, its subject being named in between. */
const CARRIED_WITHIN = 14
/** How near a word must stand to bar what follows. */
const BARS_WITHIN = 3
/** How far behind the beginning of what is said a noun still tells what was said. */
const SAID_WITHIN = 3

const passes = ({ quantities, dates }: Analysis, at: number): boolean =>
  quantities.some(each => each.from <= at && at < each.to) || dates.some(each => each.from <= at && at < each.to)

/** How a verb tells: by what stands before it, and by its form. */
export function verbTold(analysis: Analysis, at: number, sentence: Run, reading: Reading): Told["as"] {
  const { tokens } = analysis
  if (reading.before.some(b => b === "will" || (b === "to" && reading.tense === "present"))) return "barred"
  for (let back = at - 1; back >= Math.max(sentence.from, at - 2); back--) {
    const token = tokens[back]
    if (isSign(token, ",", ".", ":", ";")) break
    if (isAlready(token) && reading.tense === "past") continue
    if (plays(token, "negation", "if") || (bars(token) && back === at - 1)) return "barred"
    if (back < at - 1) continue
    if (leads(token) || plays(token, "relative", "from")) return "amid"
    if (!plays(token, "that")) continue
    if (leadsTo(tokens[back - 1]) === "after") return "after"
    if (reading.tense === "present" && !readingThat(token, (_, r) => r.pronoun)) return "barred"
  }
  return reading.tense === "present" || reading.self ? "amid" : "fact"
}

const NEITHER: Told = { as: null, verb: null, opens: false }
const told = (as: Told["as"], verb: number | null = null): Told => ({ as, verb, opens: false })

/** A verb, or a noun made of one, that goes with the happening behind it. */
function carriedBy(ground: Ground, back: number, at: number, sentence: Run, reading: Reading): Told {
  const { analysis } = ground
  const went = (s: Sense, r: Reading): boolean => s.carries === "happens" && r.tense === "past"
  const past = back === at - 1 ? readingThat(analysis.tokens[back], went) : undefined
  if (past && reading.tense === "present" && isPredicate(analysis, back, sentence, past))
    return told(verbTold(analysis, back, sentence, past), back)
  const noun = readingThat(analysis.tokens[back], (s, r) => s.carries !== undefined && r.lexeme.part === "noun")
  if (!noun || isPredicate(analysis, back, sentence, reading))
    return told(verbTold(analysis, back, sentence, reading), back)
  if (noun.before.includes("to")) return told("barred")
  return { ...nounTold(ground, back, sentence, noun), verb: back }
}

/** A verb takes what it carries as its object, or behind its link. */
function takes({ lexeme }: Reading, { before }: Reading): boolean {
  const how = lexeme.sense.carries
  const led = before.some(b => b === "with" || b === "to" || b === "as")
  return how === "uses"
    ? before.includes("to")
    : how === "performs"
      ? before.includes("with")
      : how === "undergoes"
        ? before.includes("to")
        : !led
}

/** How many words may stand between a verb with its subject and what it carries. */
const GAP = 2

/** Nothing but its subject, times and amounts stand between a verb and what it carries. */
function reaches(analysis: Analysis, verb: number, at: number): boolean {
  const { tokens } = analysis
  const start = behindTimes(analysis, verb + 1, at)
  const subject = doerAt(analysis, start, at) ?? phraseAt(analysis, start, at)
  const rest = tokens.slice(behindTimes(analysis, subject?.to ?? start, at), at)
  const placed = plays(tokens[start], "in") || plays(tokens[subject?.to ?? start], "in")
  const words = rest.filter(
    (token, i) =>
      token.kind === "word" &&
      !plays(token, "time", "series", "number of", "from") &&
      !passes(analysis, at - rest.length + i),
  )
  if (rest.some(token => readingThat(token, s => s.events !== undefined))) return false
  return words.length <= GAP || (placed && words.length <= 3 * GAP)
}

/** What a text is read with: where what somebody says begins. */
export interface Ground {
  readonly analysis: Analysis
  readonly said: ReadonlySet<number>
}

/** What is said begins here, or a few words before. */
const isSaid = ({ said }: Ground, at: number): boolean =>
  Array.from({ length: SAID_WITHIN + 1 }, (_, i) => at - i).some(from => said.has(from))

/** A link that a verb reaches across only to place what it carries. */
const crosses = (token: Token | undefined): boolean => plays(token, "to", "relative", "by", "cause", "since", "after")

/** How the words before a noun tell of it. */
export function nounTold(ground: Ground, at: number, sentence: Run, reading: Reading): Told {
  const { tokens, pack } = ground.analysis
  const led = reading.before.some(b => b === "with" || b === "to" || b === "as")
  const purpose = reading.before.includes("to")
  let near = true
  for (let back = at - 1; back >= Math.max(sentence.from, at - CARRIED_WITHIN); back--) {
    const token = tokens[back]
    if (near && !purpose && ground.said.has(back + 1) && !plays(token, "that")) return told("fact")
    if (token?.kind === "sign") {
      if (isSign(token, ",", ".", ":", ";", "(", ")", "-")) return led ? NEITHER : { ...NEITHER, opens: near }
      continue
    }
    if (passes(ground.analysis, back) || plays(token, "series", "number of", "time") || goesOn(token)) continue
    const carries = carrying(token)
    if (at - back <= BARS_WITHIN && bars(token) && !carries) return told("barred")
    if (carries && (isVerb(token) || near) && takes(carries, reading) && reaches(ground.analysis, back, at))
      return carriedBy(ground, back, at, sentence, carries)
    if (plays(token, "result")) return told("fact")
    if ((plays(token, "this") && near) || crosses(token)) return near ? told(purpose ? null : leadsTo(token)) : NEITHER
    if (plays(token, "that")) return purpose ? NEITHER : { ...NEITHER, opens: near }
    const link = near ? leadsTo(token) : null
    if (link) return told(!leads(token) && bars(tokens[back - 1]) ? null : link)
    if (near && leansOn(token)) return { ...NEITHER, leaned: true }
    if (near && pack.joins(token?.text ?? "") && token?.text.length === 1) continue
    if (isVerb(token)) return led && !purpose && isSaid(ground, at) ? told("fact") : NEITHER
    near = false
  }
  return { ...NEITHER, opens: near && !led }
}

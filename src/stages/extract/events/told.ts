import type { Analysis } from "../../../languages/analysis.ts"
import type { Reading, Sense } from "../../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { runAround, runFrom } from "../runs.ts"
import { isFailed } from "../status.ts"
import { isArticle, isSign, isVerb } from "../words.ts"
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
  runAround(quantities, at) !== undefined || runAround(dates, at) !== undefined

/** "On Sunday, (when)": a day ends here, a comma behind it passed over. */
const isDay = ({ tokens, dates }: Analysis, at: number): boolean =>
  runAround(dates, isSign(tokens[at], ",") ? at - 1 : at) !== undefined

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
    if (leads(token) === "after" && isDay(analysis, back - 1)) return "fact"
    if (
      leads(token) ||
      (plays(token, "relative", "from") && !plays(token, "as said") && !readingThat(token, s => s.whereas === true))
    )
      return "amid"
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
function takes({ lexeme }: Reading, { before, lexeme: noun }: Reading): boolean {
  const how = lexeme.sense.carries
  if (how === "regains") return noun.sense.events?.some(({ type }) => type === "territory_taken") === true
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
  const first = behindTimes(analysis, verb + 1, at)
  // "Came under, the surroundings of X, shelling".
  const start = plays(tokens[first], "beside") ? first + 1 : first
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
  if (rest.some(token => token.readings.length === 0 && !token.known && !token.named && token.attached?.[0] === "with"))
    return false
  return words.length <= GAP || (placed && words.length <= 3 * GAP)
}

/** What a text is read with: where what somebody says begins. */
export interface Ground {
  readonly analysis: Analysis
  readonly said: ReadonlySet<number>
}

/** How far before what is said the verb may stand that only hints at it, or orders it, in tokens. */
const CUE_WITHIN = 4

const barsAsVerb = (token: Token): boolean => isVerb(token) && bars(token)

/** What is said from behind a token on is only hinted at, or ordered. */
const isHinted = (tokens: readonly Token[], at: number, sentence: Run): boolean =>
  tokens.slice(Math.max(sentence.from, at - CUE_WITHIN), at + 1).some(barsAsVerb)

/** What is said begins here, or a few words before. */
const isSaid = ({ said }: Ground, at: number): boolean =>
  Array.from({ length: SAID_WITHIN + 1 }, (_, i) => at - i).some(from => said.has(from))

/** A link that a verb reaches across only to place what it carries. */
const crosses = (token: Token | undefined): boolean => plays(token, "to", "relative", "by", "cause", "since", "after")

/** "Came under": the verb that leads to what it undergoes by a link of its own. */
function undergone(tokens: readonly Token[], link: number, sentence: Run): { at: number; reading: Reading } | null {
  for (let at = link - 1; at >= Math.max(sentence.from, link - CARRIED_WITHIN); at--) {
    const reading = carrying(tokens[at])
    if (reading?.lexeme.sense.carries === "undergoes") return { at, reading }
    if (isVerb(tokens[at]) || isSign(tokens[at], ".", ":", ";")) return null
  }
  return null
}

/** Where the subject stands before its verb, words of kind stand before their noun: "a suicide | attack". */
const isKind = ({ pack }: Analysis, token: Token | undefined): boolean =>
  pack.subject === "before" &&
  token?.kind === "word" &&
  token.readings.every(r => r.lexeme.part === "adjective" || r.lexeme.sense.turns !== undefined)

/** A verb, or "managed to", which is spelled as a noun first. */
const acts = (token: Token | undefined): boolean => isVerb(token) || plays(token, "manages")

/** A verb of carrying that is spelled as a noun first, where it opens its clause with its subject behind it: "imposed, the army, a siege". */
function opensAsVerb(analysis: Analysis, at: number, sentence: Run): boolean {
  const { tokens } = analysis
  const verb = readingThat(tokens[at], (s, r) => s.carries !== undefined && r.lexeme.part === "verb")
  if (!verb || doerAt(analysis, at + 1, sentence.to)?.from !== at + 1) return false
  return at === sentence.from || verb.before[0] === "and" || plays(tokens[at - 1], "that")
}

/** How far before its link the verb may stand, with its subject, that leads to what was done, in tokens. */
const DARED_WITHIN = 4

/** "(A man) went so far | as": the link of a verb that says that somebody did what follows. */
const isDared = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "in") &&
  tokens
    .slice(Math.max(0, at - DARED_WITHIN), at)
    .some(token => carrying(token)?.lexeme.sense.takes?.includes(tokens[at]?.text ?? "") === true)

/** "Launched on Friday, strikes on", "on the night of Friday - Saturday": a sign of a day, or right behind one. */
const isTimed = (analysis: Analysis, at: number, behind: boolean): boolean =>
  passes(analysis, at) || (behind && isDay(analysis, at))

/** A word between a noun and what tells of it that tells nothing itself. */
function isPassedOver(analysis: Analysis, at: number): boolean {
  const token = analysis.tokens[at]
  return (
    passes(analysis, at) ||
    plays(token, "series", "number of", "time", "was") ||
    isArticle(token) ||
    isKind(analysis, token) ||
    goesOn(token)
  )
}

/** "After | midnight", "went so far | as": a word that leads to no more than a time, or from a verb that dared. */
const leadsOver = ({ tokens, dates }: Analysis, at: number): boolean =>
  isDared(tokens, at) ||
  (plays(tokens[at], "after") && (plays(tokens[at + 1], "time") || runFrom(dates, at + 1) !== undefined))

/** How the words before a noun tell of it. */
export function nounTold(ground: Ground, at: number, sentence: Run, reading: Reading): Told {
  const { tokens, pack } = ground.analysis
  const led = reading.before.some(b => b === "with" || b === "to" || b === "as")
  const purpose = reading.before.includes("to")
  let near = true
  for (let back = at - 1; back >= Math.max(sentence.from, at - CARRIED_WITHIN); back--) {
    const token = tokens[back]
    if (near && !purpose && ground.said.has(back + 1) && !plays(token, "that"))
      return told(isHinted(tokens, back, sentence) ? "barred" : "fact")
    if (token?.kind === "sign") {
      if (isTimed(ground.analysis, back, near && back === at - 1)) continue
      if (isSign(token, ",", ".", ":", ";", "(", ")", "-")) return led ? NEITHER : { ...NEITHER, opens: near }
      continue
    }
    if (isPassedOver(ground.analysis, back) || (near && leadsOver(ground.analysis, back))) continue
    const carries = carrying(token)
    if (
      bars(token) &&
      !carries &&
      (at - back <= BARS_WITHIN || (isVerb(token) && !purpose && !led && reaches(ground.analysis, back, at)))
    )
      return told("barred")
    if (
      carries &&
      (near || acts(token) || opensAsVerb(ground.analysis, back, sentence)) &&
      takes(carries, reading) &&
      reaches(ground.analysis, back, at)
    )
      return carriedBy(ground, back, at, sentence, carries)
    // Of what somebody failed in its status says that it did not come about.
    if (plays(token, "result") || (back === at - 1 && isFailed(ground.analysis, at))) return told("fact")
    if (near && plays(token, "to", "from") && bars(tokens[back - 1])) return told("barred")
    const came = near && plays(token, "to") ? undergone(tokens, back, sentence) : null
    if (came) return carriedBy(ground, came.at, at, sentence, came.reading)
    if (near && plays(token, "to") && !plays(tokens[back - 1], "result")) return { ...NEITHER, leaned: true }
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

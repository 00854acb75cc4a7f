import type { Analysis } from "../../../languages/analysis.ts"
import type { Eventful } from "../../../languages/eventful.ts"
import { fact } from "../../../languages/facts.ts"
import { OPEN } from "../../../languages/quotation.ts"
import type { Reading } from "../../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import type { Tell } from "../../../model/note.ts"
import { spanOf } from "../mentions.ts"
import type { Speech } from "../speech.ts"
import { isSign, shortQuote } from "../words.ts"
import { readAround } from "./around.ts"
import { STRICT, standsBeside } from "./beside.ts"
import { carry } from "./carry.ts"
import type { EventDraft, Happening } from "./draft.ts"
import { isAdjective, turnBy } from "./kinds.ts"
import { isArmedRun, meets } from "./needs.ts"
import { doerAt, isNation } from "./parties.ts"
import { isPredicate, onSelf, subjectBefore } from "./subjects.ts"
import { type Ground, nounTold, type Told, verbTold } from "./told.ts"
import { victimOf, withVictims } from "./victims.ts"
import { weaponOwner } from "./weapons.ts"

/** A text while it is searched for happenings. */
interface Search extends Ground {
  readonly tell: Tell
  /** The token at which the body begins. */
  readonly body: number
  /** Indefinite nouns of happenings that are not told to have taken place. */
  readonly untold: Set<number>
  /** Tokens of the names of those who speak. */
  readonly named: ReadonlySet<number>
}

const tellingAs = (part: "verb" | "noun"): ((token: Token) => Reading | null) =>
  fact(token => readingThat(token, (s, r) => s.events !== undefined && r.lexeme.part === part) ?? null)

const TELLING = { verb: tellingAs("verb"), noun: tellingAs("noun") } as const

const telling = (token: Token | undefined, part: "verb" | "noun"): Reading | undefined =>
  token?.kind !== "word" || token.named?.kind === "person" || token.known !== undefined
    ? undefined
    : (TELLING[part](token) ?? undefined)

/** A word for households may be spelled as one for capturing: it tells of that where somebody with arms does it. */
const isHousehold = ({ analysis }: Search, at: number, sentence: Run): boolean =>
  readingThat(analysis.tokens[at], s => s.counts?.unit !== undefined) !== undefined &&
  !isArmedRun(analysis, doerAt(analysis, at + 1, sentence.to))

/** What a word may tell of as one part of speech, each once. */
const eventsOf = (token: Token | undefined, part: "verb" | "noun"): readonly Eventful[] => [
  ...new Set(token?.readings.flatMap(({ lexeme }) => (lexeme.part === part ? (lexeme.sense.events ?? []) : []))),
]

const begin = (at: number, sentence: Run, event: Eventful, reading: Reading, hits: boolean): Happening => ({
  at,
  event,
  reading,
  sentence,
  type: event.type,
  actors: [],
  targets: [],
  from: at,
  to: at + 1,
  armed: false,
  told: null,
  verbs: [],
  hits,
  echo: false,
})

/** Somebody alone beside a word of what is done to people is whom it is done to; so is one without arms beside any. */
function settle(analysis: Analysis, happening: Happening): void {
  const { event, actors, targets, at, reading } = happening
  if (event.frame !== "onto" || targets.length > 0 || reading.voice === "active" || onSelf(analysis, at)) return
  const lone = actors.findIndex(run => run.from > at && run.from <= at + 3)
  const run = actors[lone]
  if (!run || isNation(analysis.tokens[run.from])) return
  if (event.suffered || !isArmedRun(analysis, run)) targets.push(...actors.splice(lone, 1))
}

const isHit = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) =>
      r.lexeme.part === "verb" && (s.carries === "hits" || s.events?.some(e => e.suffered && !e.needs) === true),
  ) !== undefined

function fromNoun(search: Search, at: number, sentence: Run, reading: Reading): Happening | "barred" | null {
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

/** How far before "went off" what did so may be named, with where it stood. */
const BURST_WITHIN = 15

/** "A car bomb went off": what stands before the verb says what went off. */
function burstBefore(analysis: Analysis, happening: Happening): void {
  const subject = subjectBefore(analysis, happening.at, happening.sentence, true, 2 * BURST_WITHIN)
  if (subject) turnBy(analysis, happening, subject)
}

/** The subject before its verb: who does it, or whom it befalls. */
function withSubject(analysis: Analysis, happening: Happening): void {
  const { event, reading, at, sentence, actors, targets } = happening
  const none = event.frame === "onto" && targets.length === 0
  const subject = subjectBefore(analysis, at, sentence, event.frame !== "onto" || none)
  if (!subject) return
  const does = reading.voice === "active" || reading.pronoun || onSelf(analysis, at)
  const suffers = event.frame === "befalls" || (none && !does)
  ;(suffers ? targets : actors).push(subject)
  turnBy(analysis, happening, subject)
}

/** "Strikes and shelling of": a word joined to a noun before it, that nobody is said to do, is a noun too. */
const isListed = ({ analysis: { tokens } }: Search, { at, reading, actors, sentence }: Happening): boolean =>
  reading.before.includes("and") &&
  actors.length === 0 &&
  at > sentence.from &&
  tokens[at - 1]?.kind === "word" &&
  telling(tokens[at], "noun") !== undefined

/** The noun that a verb right behind it, or behind its adjective, says more of: "an attack that hit X". */
const headBefore = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.definite !== true && isAdjective(tokens[at - 1]) ? at - 2 : at - 1

function fromVerb(search: Search, at: number, sentence: Run, reading: Reading): Happening | "barred" | null {
  const { analysis, body } = search
  const { tokens } = analysis
  const told = verbTold(analysis, at, sentence, reading)
  if (told === "barred") return "barred"
  if (telling(tokens[at + 1], "noun") && isHit(tokens[at])) return null
  for (const event of eventsOf(tokens[at], "verb")) {
    if (event.past && reading.tense === "present") continue
    if (event.through && reading.pronoun) continue
    const happening = begin(at, sentence, event, reading, false)
    readAround(analysis, happening)
    const relative = plays(tokens[at - 1], "relative")
    if (STRICT.has(event.type) && search.untold.has(headBefore(tokens, at)) && !reading.before.includes("and"))
      return null
    if (relative && tokens[at - 1]?.definite && STRICT.has(event.type)) return null
    if (event.frame === "bursts") burstBefore(analysis, happening)
    settle(analysis, happening)
    if (happening.actors.length === 0 && event.frame !== "bursts" && !relative) withSubject(analysis, happening)
    if (isListed(search, happening)) return null
    if (!meets(analysis, happening, false)) continue
    const parties = happening.actors.length + happening.targets.length
    const present = reading.tense === "present" && at >= body && (happening.actors.length === 0 || parties < 2)
    if (told !== "fact" && !(at < body || standsBeside(search.analysis, happening, told))) continue
    if (!present && (parties > 0 || event.frame === "bursts")) return happening
  }
  return null
}

/** A short name in quotation marks begins here: what it is called, not what happened. */
const opensName = ({ analysis: { tokens }, said }: Search, at: number): boolean =>
  isSign(tokens[at - 1], OPEN) && !said.has(at) && !said.has(at - 1) && shortQuote(tokens, at - 1) !== null

function happeningAt(search: Search, at: number, sentence: Run): Happening | null {
  const token = search.analysis.tokens[at]
  const noun = telling(token, "noun")
  const verb = telling(token, "verb")
  if (!noun && !verb) return null
  if (opensName(search, at) || search.named.has(at) || isHousehold(search, at, sentence)) return null
  const ambiguous = noun !== undefined || plays(token, "time")
  const asNoun = noun ? fromNoun(search, at, sentence, noun) : null
  if (asNoun && asNoun !== "barred") return asNoun
  if (noun && !noun.before.includes("the")) search.untold.add(at)
  const asVerb =
    verb && asNoun !== "barred" && (!ambiguous || isPredicate(search.analysis, at, sentence, verb))
      ? fromVerb(search, at, sentence, verb)
      : null
  if (asVerb && asVerb !== "barred") return asVerb
  const because =
    asNoun === "barred" || asVerb === "barred" ? "not told as having happened" : "not told as a happening of its own"
  search.tell({ rule: "events", span: spanOf(search.analysis, { from: at, to: at + 1 }), because })
  return null
}

/** How far before its word somebody may be named and still belong to the words of a happening, in tokens. */
const WORDS_WITHIN = 16

const draftOf = ({ tokens }: Analysis, happening: Happening, sentence: number): EventDraft => {
  const runs = [...happening.actors, ...happening.targets].filter(run => run.from >= happening.at - WORDS_WITHIN)
  return {
    from: Math.min(happening.at, ...runs.map(run => run.from)),
    to: Math.max(happening.at + 1, ...runs.map(run => run.to)),
    at: happening.at,
    type: happening.type,
    actors: happening.actors,
    targets: happening.targets,
    rule: `events/${happening.reading.lexeme.part}`,
    sentence,
    back:
      plays(tokens[happening.at + 1], "in") && readingThat(tokens[happening.at + 1], (_, r) => r.pronoun) !== undefined,
    echo: happening.echo,
  }
}

/** What is demanded or warned of is not told as having happened. */
const UNTOLD: ReadonlySet<string> = new Set(["demands", "warns"])

/** Every happening that a text tells of as having taken place, in one pass. */
export function happenings(analysis: Analysis, spoken: readonly Speech[], tell: Tell): EventDraft[] {
  const titleEnd = analysis.report.title?.length ?? 0
  const body = titleEnd === 0 ? 0 : analysis.tokens.findIndex(token => token.start >= titleEnd)
  const search: Search = {
    analysis,
    tell,
    body,
    untold: new Set(),
    named: new Set(
      spoken.flatMap(({ speaker, role, via }) =>
        [speaker, role, ...via].flatMap(run =>
          run ? Array.from({ length: run.to - run.from }, (_, i) => run.from + i) : [],
        ),
      ),
    ),
    said: new Set(spoken.filter(({ mode }) => !UNTOLD.has(mode)).map(({ content }) => content.from)),
  }
  const drafts: EventDraft[] = []
  for (const [i, sentence] of analysis.sentences.entries()) {
    if (analysis.tokens[sentence.to - 1]?.text === "?") continue
    const found: Happening[] = []
    const victims: Run[] = []
    const used = new Set<number>()
    for (let at = sentence.from; at < sentence.to; at++) {
      if (used.has(at)) continue
      const happening = happeningAt(search, at, sentence)
      const victim = happening ? null : victimOf(analysis, at, sentence)
      if (victim) victims.push(victim)
      if (!happening) continue
      found.push(happening)
      for (const verb of happening.verbs) used.add(verb)
    }
    withVictims(found, victims)
    const owner = weaponOwner(analysis, sentence, i, drafts)
    if (owner) drafts.push(owner)
    drafts.push(...found.map(happening => draftOf(analysis, happening, i)))
  }
  return drafts
}

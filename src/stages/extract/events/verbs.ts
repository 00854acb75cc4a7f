import type { Analysis } from "../../../languages/analysis.ts"
import type { Reading } from "../../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { readAround } from "./around.ts"
import { STRICT, standsBeside } from "./beside.ts"
import { readClause, toldByGroup } from "./clause.ts"
import type { Happening } from "./draft.ts"
import { isAdjective, turnBy } from "./kinds.ts"
import { meets } from "./needs.ts"
import { begin, eventsOf, isHit, type Search, settle, telling } from "./search.ts"
import { onSelf, sharedBefore, subjectBefore } from "./subjects.ts"
import { verbTold } from "./told.ts"

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
  const before = subjectBefore(analysis, at, sentence, event.frame !== "onto" || none)
  const passive = event.suffered && reading.voice === "either" && reading.gender === "male"
  const joined = reading.before.join() === "and" && reading.tense === "past" && !reading.pronoun && !none && !passive
  const subject = before ?? (joined ? sharedBefore(analysis, at, sentence, reading) : null)
  if (!subject) return
  const does = reading.voice === "active" || reading.pronoun || onSelf(analysis, at)
  const suffers = event.frame === "befalls" || (none && !does)
  ;(suffers ? targets : actors).push(subject)
  turnBy(analysis, happening, subject)
}

/** "Fighters stormed | the army's gate": whoever stands behind a verb whose subject is told before it suffers it. */
function withObject(analysis: Analysis, { event, reading, at, sentence, actors, targets }: Happening): void {
  const [lone] = actors
  const free = event.frame === "onto" && !event.through && reading.voice !== "passive" && !reading.pronoun
  if (!free || !lone || actors.length > 1 || targets.length > 0 || lone.from !== at + 1) return
  if (subjectBefore(analysis, at, sentence, false)) targets.push(...actors.splice(0, 1))
}

/** "Blew up his explosive vest", "two car bombs": what goes off is no target. */
function withoutWeapon({ tokens }: Analysis, { type, targets }: Happening): void {
  const [first] = targets
  const weapon = (run: Run): boolean =>
    tokens.slice(run.from, run.to).some(token => readingThat(token, s => s.turns === "explosion") !== undefined)
  if (type === "explosion" && first && weapon(first)) targets.shift()
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

/** A verb whose subject stands before it. */
function fromClause(
  { analysis, body }: Search,
  at: number,
  sentence: Run,
  reading: Reading,
): Happening | "barred" | null {
  const told = toldByGroup(analysis, at, sentence, reading.tense)
  if (told === "barred") return "barred"
  // "Shot down": what is taken out of the air is attacked by nobody.
  if (readingThat(analysis.tokens[at + 1], s => s.happening?.metric === "intercepted")) return null
  for (const event of eventsOf(analysis.tokens[at], "verb")) {
    if (event.past && reading.tense === "present") continue
    const happening = begin(at, sentence, event, reading, false)
    readClause(analysis, happening)
    if (!meets(analysis, happening, false) || (told !== "fact" && at >= body)) continue
    if (happening.actors.length + happening.targets.length > 0 || event.frame === "bursts") return happening
  }
  return null
}

/** What a verb tells to have happened; "barred" where the words say that it did not. */
export function fromVerb(search: Search, at: number, sentence: Run, reading: Reading): Happening | "barred" | null {
  if (search.analysis.pack.subject === "before") return fromClause(search, at, sentence, reading)
  const { analysis, body } = search
  const { tokens } = analysis
  const told = verbTold(analysis, at, sentence, reading)
  if (told === "barred") return "barred"
  if (telling(tokens[at + 1], "noun") && isHit(tokens[at])) return null
  for (const event of eventsOf(tokens[at], "verb")) {
    // A title tells what has just been done in the present.
    if (event.past && reading.tense === "present" && at >= body) continue
    if (event.through && reading.pronoun) continue
    const happening = begin(at, sentence, event, reading, false)
    readAround(analysis, happening)
    const relative = plays(tokens[at - 1], "relative")
    if (STRICT.has(event.type) && search.untold.has(headBefore(tokens, at)) && !reading.before.includes("and"))
      return null
    if (relative && tokens[at - 1]?.definite && STRICT.has(event.type)) return null
    if (event.frame === "bursts") burstBefore(analysis, happening)
    settle(analysis, happening)
    withObject(analysis, happening)
    if (happening.actors.length === 0 && event.frame !== "bursts" && !relative) withSubject(analysis, happening)
    if (isListed(search, happening)) return null
    if (!meets(analysis, happening, false)) continue
    withoutWeapon(analysis, happening)
    const parties = happening.actors.length + happening.targets.length
    const present = reading.tense === "present" && at >= body && (happening.actors.length === 0 || parties < 2)
    if (told !== "fact" && !(at < body || standsBeside(search.analysis, happening, told))) continue
    if (!present && (parties > 0 || event.frame === "bursts")) return happening
  }
  return null
}

import type { Analysis } from "../../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import type { Mode, Stance } from "../../../model/claim.ts"
import { quoteMarks } from "../actors.ts"
import { attached, doerAt, joinedTo, opensAnew, phraseAt } from "../events/parties.ts"
import { goesOn } from "../events/steering.ts"
import { behindTimes } from "../events/times.ts"
import type { Speech } from "../speech.ts"
import { isComma, isVerb } from "../words.ts"
import { behindDocument } from "./in-document.ts"
import { isLoose, linksOf } from "./loose.ts"
import { hangs, joinsClause, opensAnother } from "./matter.ts"
import { isLed, MODES, type Stand } from "./stand.ts"

/** Stands that a manner of speaking is by itself. */
const BY_MODE: Partial<Record<Mode, Stance>> = { accuses: "accuse", denies: "deny", demands: "demand", warns: "warn" }

/** Those to whom something is said, named between the verb and what is said. */
export function addressed(analysis: Analysis, from: number, end: number): Run[] {
  const { tokens } = analysis
  const found: Run[] = []
  const read = (at: number): Run | null => doerAt(analysis, at, end) ?? phraseAt(analysis, at, end)
  let at = behindDocument(analysis, behindTimes(analysis, from, end), end)
  while (at < end && isComma(tokens[at])) at++
  // "Each of X and Y"
  if (plays(tokens[at + 1], "from") && goesOn(tokens[at])) at += 2
  const first = tokens[at]
  if (!first || attached(first)) return []
  let run = at < end ? read(at) : null
  while (run && run.to <= end + 1) {
    found.push(run)
    run = joinedTo(analysis, run, end, read)
  }
  return found
}

/** "Its responsibility for": what is said takes an attack on the speaker. */
const claimsIt = ({ tokens }: Analysis, { from }: Run): boolean =>
  [from, from + 1].some(at => readingThat(tokens[at], (s, r) => s.role === "claims it" && r.pronoun) !== undefined)

/** How far into what somebody takes on himself the attack stands, in tokens. */
const HARM_WITHIN = 5

/** An attack, or the responsibility for one: "(adopted) new projects" takes nothing on anybody. */
const tellsHarm = ({ tokens, pack }: Analysis, { from, to }: Run): boolean =>
  pack.subject === "before" ||
  tokens
    .slice(from, Math.min(to, from + HARM_WITHIN))
    .some(
      token =>
        plays(token, "claims it", "attack") ||
        readingThat(token, s => (s.means ?? s.happening ?? s.events) !== undefined || s.counts?.object === "strike"),
    )

function stanceOf(analysis: Analysis, speech: Speech): Stance | null {
  if (claimsIt(analysis, speech.content) && speech.mode !== "denies") return "claim_responsibility"
  const cue = analysis.tokens.slice(speech.cue.from, speech.cue.to)
  const next = analysis.tokens[speech.cue.to]
  for (const token of cue) {
    const reading = readingThat(token, ({ stands }) => stands !== undefined && !stands.burden && isLed(stands, next))
    if (reading?.before.includes("will")) return null
    const stance = reading?.lexeme.sense.stands?.stance
    if (stance && (BY_MODE[speech.mode] || MODES[stance] === speech.mode)) return stance
  }
  return BY_MODE[speech.mode] ?? null
}

/** What is said, to the end of its sentence, or to a clause that is joined to it. */
function contentOf(analysis: Analysis, { content }: Speech): Run {
  const { sentences, tokens } = analysis
  const sentence = sentences.find(({ from, to }) => from <= content.from && content.from < to)
  const end = Math.min(content.to, sentence?.to ?? content.to)
  let to = content.from + 1
  const another = (at: number): boolean =>
    isComma(tokens[at - 1]) && (opensAnother(tokens, at) || hangs(tokens, at) !== undefined)
  while (to < end && !joinsClause(analysis, to) && !another(to)) to++
  while (to > content.from + 1 && tokens[to - 1]?.kind === "sign" && !quoteMarks(tokens[to - 1])) to--
  return { from: content.from, to }
}

/** "X to do so": whom what is said is addressed to stands first in it, then the link to what is wanted of him. */
function split(analysis: Analysis, content: Run, links: readonly string[]): { toward: Run[]; about: Run } | null {
  const { tokens } = analysis
  // "Called for a stop of X to Y": behind the link nobody is called on any more.
  if (analysis.pack.subject === "after" && links.includes(tokens[content.from - 1]?.text ?? "")) return null
  const toward = addressed(analysis, content.from, Math.min(content.to, content.from + ADDRESSEE_WITHIN)).map(run =>
    beforeLink(tokens, run, links),
  )
  const last = toward.at(-1)
  if (!last) return null
  const at = linkFrom(analysis, quoteMarks(tokens[last.to]) ? last.to + 1 : last.to, content.to, links)
  const alone = links.includes(tokens[at]?.text ?? "")
  const attached = readingThat(tokens[at], (_, r) => r.before.some(b => links.includes(b))) !== undefined
  const loose = tokens[at]?.attached?.some(b => links.includes(b)) === true
  if (!alone && !attached && !loose) return null
  return { toward, about: { from: alone ? at + 1 : at, to: Math.max(content.to, at + 2) } }
}

/** "(Blamed) the army | for": a name up to the link that stands by itself in it. */
function beforeLink(tokens: readonly Token[], { from, to }: Run, links: readonly string[]): Run {
  const at = tokens.slice(from + 1, to).findIndex(({ text }) => links.includes(text))
  return { from, to: at < 0 ? to : from + 1 + at }
}

/** Where the link stands that leads on: right behind the addressee, or behind more words of whom he is. */
function linkFrom({ tokens }: Analysis, from: number, end: number, links: readonly string[]): number {
  for (let at = from; at < Math.min(end, from + MORE_WITHIN); at++) {
    if (tokens[at]?.kind !== "word" || isVerb(tokens[at])) break
    if (links.includes(tokens[at]?.text ?? "")) return at
  }
  return from
}

/** How many words may say more of an addressee. */
const MORE_WITHIN = 8

/** "X accused Y of": two names side by side are who speaks and to whom. */
function paired({ tokens }: Analysis, { speaker, cue }: Speech): { speaker: Run; other: Run } | null {
  if (!speaker || speaker.from < cue.to) return null
  for (let at = speaker.from + 1; at < speaker.to; at++) {
    const named = tokens[at]?.named
    const begins =
      opensAnew(tokens, at) || (named?.starts && named.kind !== "person" && !named.attached && tokens[at - 1]?.named)
    if (begins) return { speaker: { from: speaker.from, to: at }, other: { from: at, to: speaker.to } }
  }
  return null
}

/** How far into what is said its addressee may reach, in tokens. */
const ADDRESSEE_WITHIN = 16

function spokenStand(analysis: Analysis, speech: Speech, spoken: readonly Speech[]): Stand | null {
  const { tokens } = analysis
  const stance = stanceOf(analysis, speech)
  if (!stance || isLoose(analysis, speech)) return null
  const named = speech.speaker && speech.speaker.from >= speech.cue.to ? speech.speaker.to : speech.cue.to
  // "(Called) So-and-so, the head of X, (on the parties)".
  let behind = speech.role?.from === named ? speech.role.to : named
  while (behind > named && tokens[behind - 1]?.definite && tokens[behind]?.definite) behind++
  const pair = ADDRESSED.has(stance) ? paired(analysis, speech) : null
  const before = pair
    ? [pair.other]
    : ADDRESSED.has(stance) && speech.forward
      ? addressed(analysis, behind, speech.content.from)
      : []
  const content = contentOf(analysis, speech)
  if (stance === "claim_responsibility" && speech.mode === "claims" && !tellsHarm(analysis, content)) return null
  const parts =
    before.length === 0 && ADDRESSED.has(stance) ? split(analysis, content, linksOf(analysis, speech)) : null
  const outer = speech.origin
    ? null
    : spoken.findLast(
        ({ content: around }) =>
          around.from <= speech.cue.from && speech.cue.from < around.to && around !== speech.content,
      )
  const toward = parts?.toward ?? before.filter(run => run.to <= speech.content.from)
  if (stance === "accuse" && toward.length === 0) return null
  if (stance === "confirm" && isAnybody(tokens, speech.speaker)) return null
  // "Asking not to be named" demands nothing of anybody.
  if (stance === "demand" && toward.length === 0 && plays(tokens[content.from], "negation")) return null
  return {
    stance,
    at: speech.cue.from,
    rule: `positions/${stance}`,
    speaker: pair?.speaker ?? speech.origin ?? outer?.origin ?? null,
    speech,
    toward,
    about: parts?.about ?? content,
  }
}

/** A man or woman whom only a common noun names: what he admits is a confession, and no party's word. */
const isAnybody = (tokens: readonly Token[], speaker: Run | null): boolean =>
  speaker !== null &&
  !tokens[speaker.from]?.named &&
  !tokens[speaker.from]?.known &&
  readingThat(tokens[speaker.from], s => s.counts !== undefined && s.head === undefined && s.members === undefined) !==
    undefined &&
  readingThat(tokens[speaker.from], s => s.head !== undefined) === undefined

/** Stands that are taken towards somebody. */
const ADDRESSED: ReadonlySet<Stance> = new Set<Stance>(["accuse", "demand", "urge", "warn"])

/** The stands that speech itself takes: an accusation, a denial, a demand, a warning, a claim of responsibility. */
export const spokenStands = (analysis: Analysis, spoken: readonly Speech[]): Stand[] =>
  spoken.flatMap(speech => spokenStand(analysis, speech, spoken) ?? [])

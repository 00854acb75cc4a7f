import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { actorAt, LONGEST_ACTOR } from "./actors.ts"
import type { Draft } from "./draft.ts"

/** Metrics that somebody does to somebody, told by a verb with its subject before it. */
const isActive = ({ tokens }: Analysis, { trigger }: Draft): boolean =>
  readingThat(
    tokens[trigger],
    (s, r) => r.lexeme.part === "verb" && s.happening?.slot === "object" && r.voice !== "passive" && !r.pronoun,
  ) !== undefined

/** How far before the noun of an arrest or a release its verb may stand, in tokens. */
const LIGHT_WITHIN = 6

/** "The police laid hands on 5", "X set 180 prisoners free": the verb that a noun of arrest or release is told with. */
function lightVerb(tokens: readonly Token[], { trigger, metric }: Draft): number | null {
  if ((metric !== "detained" && metric !== "released") || tokens[trigger]?.readings.some(r => r.lexeme.part === "verb"))
    return null
  for (let at = trigger - 1; at >= trigger - LIGHT_WITHIN; at--) {
    const token = tokens[at]
    if (token?.kind !== "word") return null
    const verb = readingThat(token, (s, r) => r.lexeme.part === "verb" && s.happening?.metric === "launched")
    if (verb) return verb.voice === "passive" || verb.pronoun ? null : at
    if (token.readings[0]?.lexeme.part === "verb") return null
  }
  return null
}

/** "The army killed 5", "it said that it had freed 5": who stands before the figure's own verb, or speaks there. */
export function subjectOf(analysis: Analysis, draft: Draft, clause: Run, speaker: Run | null): Run | null {
  const { tokens } = analysis
  const light = lightVerb(tokens, draft)
  if (light !== null && light < draft.trigger - 1)
    return actorAt(analysis, light + 1, draft.trigger, true) ?? stateAt(analysis, light + 1)
  if (light === null && (!isActive(analysis, draft) || draft.rule === "figures/subject-first")) return null
  const at = light ?? draft.trigger
  if (readingThat(tokens[at], (_, r) => r.before.includes("and"))) return sharedSubject(analysis, draft, clause)
  const may = plays(tokens[at - 1], "if") ? at - 1 : at
  const that = tokens[may - 1]
  if (speaker && plays(that, "that") && readingThat(that, (s, r) => s.role === "that" && r.pronoun))
    return onlyTells(tokens[speaker.from]) ? null : speaker
  for (let from = may - 1; from >= Math.max(clause.from, may - LONGEST_ACTOR); from--) {
    const opens = from === clause.from || plays(tokens[from - 1], "that", "was")
    const actor = opens ? (actorAt(analysis, from, may, true) ?? stateAt(analysis, from)) : null
    if (actor && actor.to >= may - 1) return condemns(tokens, actor.to, may) ? null : actor
    if (opens) return null
  }
  return null
}

/** A source, a medium or a document: who "they" are in its words is another. */
const onlyTells = (token: Token | undefined): boolean =>
  readingThat(token, s => s.head === "source" || s.head === "medium" || s.head === "document") !== undefined

/** "X condemns the killing of ...": who takes a stand on it has not done it. */
const condemns = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(token => readingThat(token, sense => sense.stands !== undefined) !== undefined)

/** How far before a joined verb the subject that it shares may stand, in tokens. */
const SHARED_WITHIN = 30

/** "That the authorities foiled an attempt ... and arrested 2": an arrest joined to what somebody did before. */
function sharedSubject(analysis: Analysis, draft: Draft, clause: Run): Run | null {
  if (!FORCED.has(draft.metric)) return null
  const { tokens } = analysis
  for (let from = draft.trigger - 1; from >= Math.max(clause.from, draft.trigger - SHARED_WITHIN); from--)
    if (from === clause.from || plays(tokens[from - 1], "that")) return actorAt(analysis, from, draft.trigger, true)
  return null
}

/** What a force does. */
export const FORCED: ReadonlySet<string> = new Set(["detained", "seized", "released", "abducted"])

/** A state that acts: "X frees 180 hostages". */
export const stateAt = ({ names }: Analysis, from: number): Run | null => {
  const state = names.find(name => name.from === from && name.precision === "country")
  return state ? { from: state.from, to: state.to } : null
}

import type { Analysis } from "../../../languages/analysis.ts"
import type { EventNeed } from "../../../languages/eventful.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { isLetGo } from "../let-go.ts"
import { runFrom } from "../runs.ts"
import type { Happening } from "./draft.ts"
import { isNation } from "./parties.ts"

/** How far behind its word what a happening needs may stand, where it is no party to it. */
const WITHIN = 10

const ARMED: ReadonlySet<string> = new Set(["fighters", "military", "security"])

const isArmed = (token: Token): boolean =>
  token.known === "actor" ||
  readingThat(token, s => s.head === "armed" || s.members !== undefined || ARMED.has(s.counts?.population ?? "")) !==
    undefined

/** Fighters, or a body of them, and no state. */
const isFighter = (token: Token): boolean =>
  readingThat(token, s => s.head === "armed" || s.counts?.population === "fighters") !== undefined

/** A party with arms. */
export const isArmedRun = ({ tokens }: Analysis, run: Run | null): boolean =>
  run !== null && tokens.slice(run.from, run.to).some(isArmed)

const isPerson = (token: Token): boolean =>
  token.named?.kind === "person" ||
  readingThat(token, s => s.counts !== undefined && s.counts.object === undefined && s.head !== "body") !== undefined

/** People, parties, things, places and gatherings may be harmed; a right or a peace is not. */
const isHarmable = (token: Token): boolean =>
  token.known !== undefined ||
  token.named !== undefined ||
  readingThat(
    token,
    s =>
      s.counts !== undefined ||
      s.place !== undefined ||
      s.head !== undefined ||
      s.thing !== undefined ||
      s.events?.some(e => e.type === "meeting" || e.type === "protest") === true,
  ) !== undefined

const TAKEN: ReadonlySet<string> = new Set(["vehicle", "boat", "aircraft"])

const isTaken = (token: Token): boolean => readingThat(token, s => TAKEN.has(s.counts?.object ?? "")) !== undefined

const isPlace = (token: Token): boolean =>
  token.known === "place" ||
  token.named?.kind === "place" ||
  readingThat(token, s => s.place !== undefined || s.thing === "heights" || s.counts?.object === "building") !==
    undefined

const isThing =
  (need: EventNeed) =>
  (token: Token): boolean =>
    readingThat(token, s => s.thing === need) !== undefined

/** What the words around a happening are asked. */
interface Question {
  readonly analysis: Analysis
  readonly happening: Happening
  /** A verb goes with it. */
  readonly carried: boolean
}

type Asks = (token: Token) => boolean

const some = ({ analysis: { tokens } }: Question, runs: readonly Run[], asks: Asks): boolean =>
  runs.some(run => tokens.slice(run.from, run.to).some(asks))

const near = ({ analysis: { tokens }, happening: { at, sentence } }: Question, asks: Asks, within = WITHIN): boolean =>
  tokens.slice(at + 1, Math.min(at + 1 + within, sentence.to)).some(asks)

/** The first words of a phrase, behind its amount. */
function headed({ analysis: { tokens, quantities } }: Question, run: Run, asks: Asks, words = 1): boolean {
  const amount = runFrom(quantities, run.from)
  const from = amount?.to ?? run.from
  return tokens.slice(from, Math.min(from + words, run.to)).some(asks)
}

const counted = ({ analysis: { quantities } }: Question, runs: readonly Run[]): boolean =>
  runs.some(run => quantities.some(each => each.counts && each.from >= run.from && each.to <= run.to))

/** How far behind "advanced" the place may stand that it was towards, in tokens. */
const ONWARD_WITHIN = 12

/** How far behind an exchange, its parties being named in between, the fire may stand, in tokens. */
const FIRE_WITHIN = 5

/** How far behind those who gather the words for what they gather for may stand. */
const RALLIED_WITHIN = 14

/** "Took to the streets". */
const toStreets = ({ analysis: { tokens }, happening: { at, sentence } }: Question): boolean =>
  tokens
    .slice(at + 1, Math.min(at + 1 + WITHIN, sentence.to))
    .some((token, i, all) => plays(all[i - 1], "to") && isThing("way")(token))

const isSelf: Asks = token => plays(token, "self")

/** Dead, hurt or things: nobody who meets. */
const isCounted = (token: Token | undefined): boolean =>
  readingThat(token, s => s.counts?.metric !== undefined || s.counts?.object !== undefined) !== undefined

/** "Contact with six": with persons, no service that was cut. */
const withSomebody: Asks = token =>
  readingThat(
    token,
    (s, r) => r.before[0] === "with" && s.place === undefined && (s.counts !== undefined || r.lexeme.part === "noun"),
  ) !== undefined

/** "Its control of them": of what was named before. */
const isOwnControl = ({ analysis: { tokens }, happening: { at, reading, targets } }: Question): boolean =>
  reading.pronoun &&
  targets.length === 0 &&
  readingThat(tokens[at + 1], (s, r) => s.role === "in" && r.pronoun) !== undefined

/** What each need asks; the others ask for a thing at the head of whom it is done to. */
const MET: Partial<Record<EventNeed, (question: Question) => boolean>> = {
  persons: question => {
    const { actors, targets } = question.happening
    const [first] = targets
    if (first && !headed(question, first, token => isPerson(token) || token.readings.length === 0, 4)) return false
    return some(question, [...targets, ...actors], isPerson) || counted(question, targets)
  },
  "known persons": question => {
    const [first] = question.happening.targets
    return first === undefined
      ? some(question, question.happening.actors, isPerson)
      : headed(question, first, isPerson, 4)
  },
  captives: question => question.happening.targets.some(run => headed(question, run, isThing("captives"), 2)),
  service: question => {
    const { tokens } = question.analysis
    const runs =
      question.happening.event.frame === "onto"
        ? question.happening.targets
        : [...question.happening.actors, ...question.happening.targets]
    return runs.some(
      run =>
        headed(question, run, token => isThing("service")(token) && token.readings.every(r => !r.pronoun)) &&
        !tokens.slice(run.from, run.to + 1).some(withSomebody) &&
        !counted(question, [{ from: run.from, to: run.to + 2 }]),
    )
  },
  taken: question => {
    const { targets } = question.happening
    return some(question, targets, token => isPerson(token) || isTaken(token)) || counted(question, targets)
  },
  harmed: question =>
    question.happening.reading.pronoun ||
    question.happening.targets.some(run =>
      headed(question, run, token => isHarmable(token) || token.readings.length === 0, 2),
    ) ||
    near(question, isSelf, 4),
  onward: question =>
    some(question, question.happening.actors, isArmed) &&
    near(question, isPlace, ONWARD_WITHIN) &&
    !near(question, token => readingThat(token, (_, r) => r.before[0] === "with") !== undefined, ONWARD_WITHIN),
  fighters: question => some(question, question.happening.actors, isFighter),
  ground: question => near(question, isThing("ground"), 1),
  armed: question => some(question, question.happening.actors, isArmed),
  crowd: question =>
    some(question, question.happening.actors, isThing("crowd")) ||
    (question.happening.actors.length > 0 && (near(question, isThing("rally"), RALLIED_WITHIN) || toStreets(question))),
  place: question => some(question, question.happening.targets, isPlace) || isOwnControl(question),
  agent: ({ happening }) => happening.actors.length > 0 || happening.armed,
  weapon: question =>
    question.happening.armed ||
    question.happening.targets.length > 0 ||
    some(question, question.happening.actors, token => isArmed(token) || isNation(token)),
  parties: ({ analysis: { tokens }, happening: { actors, told, reading }, carried }) =>
    (actors.length > 1 && !actors.some(run => isCounted(tokens[run.to - 1]) || isCounted(tokens[run.from]))) ||
    ((carried || told !== null) && (actors.length > 0 || reading.number === "plural")),
  shots: ({ carried, happening: { targets, reading, actors } }) =>
    carried && (!reading.before.includes("the") || targets.length + actors.length > 0),
  rally: question => near(question, isThing("rally"), 3) || near(question, isThing("crowd"), 4),
  // "The forces (fell back)", and no film of that name.
  forces: question => question.happening.actors.some(run => headed(question, run, isArmed)),
  // "An exchange of fire".
  fire: question => near(question, token => readingThat(token, s => s.means === "shooting") !== undefined, FIRE_WITHIN),
  "way out": ({ analysis: { tokens }, happening: { at } }) => isLetGo(tokens, at),
  moved: question => !isLetGo(question.analysis.tokens, question.happening.at) && MET.persons?.(question) === true,
  self: question => near(question, isSelf, 4),
}

/** What stands beside the word meets what it needs; `carried` by a verb that goes with it. */
export function meets(analysis: Analysis, happening: Happening, carried: boolean): boolean {
  const { event, actors, targets } = happening
  const { needs } = event
  if (!needs) return true
  const question: Question = { analysis, happening, carried }
  const asks = MET[needs]
  if (asks) return asks(question)
  return (event.frame === "onto" ? targets : [...actors, ...targets]).some(run => headed(question, run, isThing(needs)))
}

import { NAME_WORDS } from "../../languages/names.ts"
import { OPEN } from "../../languages/quotation.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import { attackReading, isBrought } from "./attack-reading.ts"
import { exactly } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { populationAt } from "./populations.ts"
import { type Scan, wholeOf } from "./scan.ts"
import { isSign } from "./words.ts"

const HARM: ReadonlySet<Metric> = new Set<Metric>(["killed", "injured"])

/** "Dead", "wounded": one, without an article and nothing attached. */
const victimAt = (token: Token | undefined): Metric | null => {
  const one = readingThat(
    token,
    ({ counts, happening }, r) =>
      counts?.metric !== undefined &&
      HARM.has(counts.metric) &&
      happening === undefined &&
      r.lexeme.part !== "verb" &&
      r.number === "singular" &&
      r.before.length === 0 &&
      !r.pronoun,
  )
  return one?.lexeme.sense.counts?.metric ?? null
}

/** Behind an adjective that says of which nation: "(one dead,) Xian". */
const behindNation = (tokens: readonly Token[], at: number): number =>
  NAME_WORDS.nationalities.has(tokens[at]?.text ?? "") ? at + 1 : at

/** "In a strike", "by a strike", "because of shelling": an attack right there. */
function ofAttack(tokens: readonly Token[], at: number): boolean {
  if (plays(tokens[at], "in", "cause")) return attackReading(tokens[at + 1]) !== undefined
  return attackReading(tokens[at])?.before[0] === "with" || isBrought(tokens, at)
}

/** "And five wounded", "and a wounded one": others who are joined. */
const isJoined = ({ analysis: { tokens, pack }, phrases }: Scan, at: number): boolean =>
  (phrases.get(at)?.metric != null && pack.joins(tokens[at]?.text ?? "")) ||
  readingThat(
    tokens[at],
    ({ counts }, r) => counts?.metric !== undefined && HARM.has(counts.metric) && r.before[0] === "and",
  ) !== undefined ||
  (pack.joins(tokens[at]?.text ?? "") && phrases.get(at + 1)?.metric != null)

/** "One dead and five wounded in a strike on X", of a title or a line: a word for one at the beginning of what is told, with others or an attack right behind it. */
export function victimFirst(scan: Scan, at: number): Draft | null {
  const { tokens } = scan.analysis
  const opens = at === scan.start || isSign(tokens[at - 1], ":", OPEN, "|", "-")
  const metric = opens && !scan.phrases.has(at) ? victimAt(tokens[at]) : null
  if (!metric) return null
  const next = behindNation(tokens, at + 1)
  if (!isJoined(scan, next) && !ofAttack(tokens, next)) return null
  return {
    ...wholeOf(scan, at, metric),
    rule: "figures/bare-noun",
    value: exactly(1),
    population: populationAt(tokens[at] as Token),
  }
}

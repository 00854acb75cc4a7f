import type { Happening } from "../../languages/sense.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { metricOf, suits } from "./metrics.ts"
import { countable } from "./noun.ts"
import { type Scan, type State, wholeOf } from "./scan.ts"
import { isComma, isSign } from "./words.ts"

/** Longest label before its colon, in tokens. */
const LONGEST = 6
const RULE = "figures/label"

/** Where the label that a colon ends begins: at its line or list, behind a mark, or behind the comma of the label before. */
function labelFrom({ analysis: { tokens }, run }: Scan, colon: number): number | null {
  for (let at = colon - 1; at >= Math.max(run.from, colon - LONGEST - 1); at--) {
    const token = tokens[at]
    if (isSign(token, "(", ")")) continue
    if (token?.kind !== "word")
      return isComma(token) || isSign(token, "|") || at === run.from || token?.kind === "break" ? at + 1 : null
    if (plays(token, "that", "pronoun", "quoting", "time") || isClause(token)) return null
    if (at === run.from) return at
  }
  return null
}

/** A verb of speech, or of what has befallen nobody: what stands before the colon is a clause of its own. */
const isClause = (token: Token): boolean =>
  readingThat(token, s => s.says !== undefined) !== undefined ||
  (token.readings[0]?.lexeme.part === "verb" &&
    token.readings[0].tense !== "present" &&
    token.readings[0].lexeme.sense.happening === undefined)

/** What a word of a label says of all that is counted: by a plural or an adjective, or by a participle. */
function toldBy(token: Token | undefined): Metric | Happening | null {
  const noun = readingThat(token, (s, r) => s.counts?.metric !== undefined && r.number !== "singular")
  if (noun) return noun.lexeme.sense.counts?.metric ?? null
  return (
    readingThat(
      token,
      (s, r) => s.happening?.slot === "object" && r.lexeme.part === "verb" && (r.voice ?? "active") !== "active",
    )?.lexeme.sense.happening ?? null
  )
}

/** "Injured: 112", "Houses destroyed: 1,205": a number behind a colon, whose label says what it counts. */
export function labelled(scan: Scan, counted: Counted, { recent }: State): Draft | null {
  const { tokens, pack } = scan.analysis
  if (pack.subject !== "before" || counted.form !== "number" || counted.value.qualifier === "vague") return null
  if (recent?.rule === RULE && isSign(tokens[counted.from - 1], "(") && recent.to === counted.from - 1)
    return counted.object || counted.metric
      ? null
      : { ...recent, ...placed(recent.from, counted), value: counted.value }
  const colon = counted.from - 1
  const from = isSign(tokens[colon], ":") ? labelFrom(scan, colon) : null
  if (from === null || from >= colon || counted.metric) return null
  const words = tokens.slice(from, colon)
  const at = words.findIndex(word => toldBy(word) !== null)
  const said = toldBy(words[at])
  if (said === null) return null
  const things = words.map(word => countable(word)?.lexeme.sense.counts)
  const phrase: Counted = {
    ...counted,
    noun: "named",
    object: counted.object ?? things.find(each => each?.object)?.object ?? null,
    population: counted.population ?? things.find(each => each?.population)?.population ?? null,
  }
  const trigger =
    typeof said === "string"
      ? null
      : ({ at: from + at, happening: said, part: "verb", voice: "passive", joint: false } as const)
  if (trigger && !suits(trigger, phrase)) return null
  const metric = typeof said === "string" ? said : metricOf(trigger, phrase)
  return (
    metric && {
      ...wholeOf(scan, from, metric),
      ...placed(from, counted),
      rule: RULE,
      value: counted.value,
      population: phrase.population,
      object: metric === "shelters" ? "shelter" : trigger && phrase.object,
      unit: counted.unit,
    }
  )
}

const placed = (
  from: number,
  { from: at, to, unit }: Counted,
): Pick<Draft, "from" | "to" | "counted" | "unit" | "trigger"> => ({
  from,
  to,
  counted: at,
  trigger: at,
  unit,
})

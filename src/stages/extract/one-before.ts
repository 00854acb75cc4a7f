import { CLOSE, OPEN } from "../../languages/quotation.ts"
import { plays, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import { exactly } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { metricOf, suits } from "./metrics.ts"
import { runFrom } from "./runs.ts"
import { type Scan, wholeOf } from "./scan.ts"
import { singleAt } from "./singles.ts"
import { ofWounds, opensClause, type Trigger, triggerAt } from "./triggers.ts"
import { isWanted, WANTED } from "./wanted.ts"
import { isComma } from "./words.ts"

/** What befalls somebody who is only named. */
const OF_PERSONS: ReadonlySet<Metric> = new Set<Metric>(["killed", "injured", "detained", "abducted"])

/** How far behind one that opens a clause his verb may stand, and how far before a name its titles may begin, in tokens. */
const VERB_WITHIN = 12
const TITLES_WITHIN = 5

const isAnd = (token: Token | undefined): boolean => token?.readings.some(r => r.before.includes("and")) === true

/** Where the verb of one who stands before it is: at once, or past what says more of him. */
function verbBehind({ analysis: { tokens }, phrases, run }: Scan, end: number, far: boolean): Trigger | null {
  for (let at = end; at < Math.min(far ? end + VERB_WITHIN : end + 1, run.to); at++) {
    const token = tokens[at]
    if (token?.text === OPEN || token?.text === CLOSE) {
      if (!far) end++
      continue
    }
    if (token?.kind !== "word" || phrases.has(at) || plays(token, "that", "relative")) return null
    const trigger = triggerAt(tokens, at)
    if (trigger?.part === "verb" && !isAnd(token)) return trigger
    if (trigger || opensClause(token)) return null
  }
  return null
}

/** A name that nothing but its own titles stands before, back to where the clause begins. */
function opensWith({ analysis: { tokens }, run }: Scan, at: number): boolean {
  for (let back = at - 1; back >= Math.max(run.from, at - TITLES_WITHIN); back--) {
    const token = tokens[back]
    if (plays(token, "that") || isComma(token) || token?.text === OPEN) return true
    if (token?.kind !== "word" || opensClause(token) || isAnd(token) || plays(token, "in", "from", "to", "quoting"))
      return false
    if (back === run.from) return true
  }
  return at === run.from
}

/** Nobody stands before his verb but at the beginning of a clause, or by his name. */
export const mayStandBefore = ({ analysis: { tokens }, start, wanted }: Scan, at: number): boolean =>
  at === start || isWanted(wanted, at - 1, WANTED.that) || tokens[at]?.named?.kind === "person"

/** "(That) a soldier was killed", "X met his death": one who stands before the verb. */
export function oneBefore(scan: Scan, at: number): Draft | null {
  const { tokens, names } = scan.analysis
  const opens = at === scan.start || plays(tokens[at - 1], "that")
  const named = tokens[at]?.named?.kind === "person" ? runFrom(names, at) : undefined
  const name = named && opensWith(scan, at) ? named : undefined
  const quoted = tokens[at]?.text === OPEN && plays(tokens[at - 1], "that") ? at + 1 : at
  const single = name || opens || quoted > at ? singleAt(scan, quoted) : null
  const end = Math.max(single?.to ?? 0, name?.to ?? 0)
  const trigger = end > 0 ? verbBehind(scan, end, opens && single?.form === "singular") : null
  const { happening, part, voice } = trigger ?? {}
  const befalls = part === "verb" && (happening?.slot === "subject" || voice !== "active")
  if (!trigger || !befalls || !happening || scan.phrases.has(trigger.at + 1) || happening.needs === "victim")
    return null
  if (happening.makes) return null
  if (single && (single.form !== "singular" || single.object || !suits(trigger, single))) return null
  if (isAnd(tokens[trigger.at])) return null
  if (!single && !OF_PERSONS.has(happening.metric)) return null
  const metric = single ? metricOf(trigger, single) : happening.metric
  return (
    metric && {
      ...wholeOf(scan, at, metric),
      to: trigger.at + 1,
      rule: "figures/bare-noun",
      value: exactly(1),
      population: happening.makes ?? single?.population ?? null,
      trigger: trigger.at,
      only: happening.natural && !ofWounds(tokens, trigger.at) ? "beside harm" : null,
      names: name ? [name] : [],
    }
  )
}

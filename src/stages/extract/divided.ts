import type { Analysis } from "../../languages/analysis.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import type { Draft } from "./draft.ts"
import { isItem, leads } from "./lists.ts"
import { type Scan, wholeOf } from "./scan.ts"
import { isSign } from "./words.ts"

/** How far behind the dividing those stand who are divided, in tokens. */
const VICTIMS_WITHIN = 3

/** The token at which the list ends that a figure's sentence leads to below its colon ("88, divided as follows:"); null where it leads to none. */
export function dividedTo(analysis: Analysis, { object, sentence }: Draft): number | null {
  const { tokens, sentences, lines } = analysis
  const run = sentences[sentence]
  const colon = (run?.to ?? 0) - 1
  if (!run || object || !isSign(tokens[colon], ":")) return null
  const divided = leads(tokens, colon) || tokens.slice(run.from, colon).some(token => plays(token, "divides"))
  if (!divided) return null
  let end: number | null = null
  for (const line of lines.filter(({ from }) => from >= run.to)) {
    if (!isItem(analysis, line)) break
    end = line.to
  }
  return end
}

/** "The deaths are divided between": those whose parts follow, and no whole of their own is told. */
export function dividedAt(scan: Scan, at: number): Draft | null {
  const { tokens } = scan.analysis
  if (!plays(tokens[at], "divides")) return null
  for (let i = at + 1; i <= at + VICTIMS_WITHIN; i++) {
    const metric = victims(tokens[i])
    if (metric) return wholeOf(scan, i, metric)
  }
  return null
}

const HARM: ReadonlySet<Metric> = new Set<Metric>(["killed", "injured", "casualties"])

/** How many sentences before the dividing the figure may stand that is divided. */
const DIVIDED_WITHIN = 2

/** "(638 were killed.) The toll of the dead is divided as follows:": the figure of a sentence before, whose parts follow. */
export function dividedBefore(
  { tokens, sentences }: Analysis,
  sentence: number,
  told: readonly Draft[],
): Draft | undefined {
  const run = sentences[sentence]
  if (!run || !isSign(tokens[run.to - 1], ":")) return undefined
  const words = tokens.slice(run.from, run.to)
  if (!words.some(token => plays(token, "divides"))) return undefined
  const metric = words.map(victims).find(each => each !== undefined && each !== null)
  // "The toll is divided": the last one of persons.
  const toll = words.some(token => plays(token, "toll"))
  const whole = told.findLast(
    draft =>
      !draft.part && (metric ? draft.metric === metric : toll && draft.object === null && HARM.has(draft.metric)),
  )
  return whole && sentence - whole.sentence <= DIVIDED_WITHIN ? { ...whole, sentence } : undefined
}

const victims = (token: Token | undefined) =>
  readingThat(token, (s, r) => s.counts?.metric !== undefined && r.number === "plural" && r.before[0] === "the")?.lexeme
    .sense.counts?.metric ?? null

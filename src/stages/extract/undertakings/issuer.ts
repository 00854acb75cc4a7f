import type { Analysis } from "../../../languages/analysis.ts"
import { plays, type Run, readingThat } from "../../../languages/token.ts"
import type { Attribution } from "../../../model/claim.ts"
import { attributionOf, innermost, inside } from "../attribution.ts"
import { speaksOn } from "../carry.ts"
import { mention } from "../mentions.ts"
import type { Speech } from "../speech.ts"
import { isMedium } from "../words.ts"
import { subjectOf } from "./doers.ts"
import type { Head } from "./heads.ts"
import type { Listed } from "./items.ts"
import type { Clause } from "./marks.ts"
import { partyAt, trimmed } from "./parties.ts"
import type { Standing } from "./standing.ts"

/** Whose a commitment or measure is, and the speech that tells it. */
export interface Issued {
  readonly attribution: Attribution
  /** The issuer's name in the text. */
  readonly run: Run | null
  /** Whether it is said of the issuer that he does it, and not only that he tells of it. */
  readonly doer: boolean
  readonly speeches: readonly Speech[]
}

/** How far behind a head its agent may stand. */
const AGENT_WITHIN = 5

/** "By X", behind what was done. */
function agentBehind(analysis: Analysis, head: Head, clause: Run): Run | null {
  for (let at = head.to; at < Math.min(clause.to, head.to + AGENT_WITHIN); at++)
    if (plays(analysis.tokens[at], "by")) return partyAt(analysis, at + 1, clause.to)
  return null
}

/** The verb that does it, where one does: the head's own, or the one that leads to it or tells of it behind. */
const verbOf = (head: Head, { turned, outer }: Standing): number | null => {
  if (head.reading.lexeme.part === "verb") return head.reading.voice === "passive" ? null : head.at
  const [own, beyond] = [turned, outer].map(each =>
    each?.reading.lexeme.part === "verb" && each.reading.voice !== "passive" ? each : null,
  )
  return (own?.nominal ? (beyond ?? own) : (own ?? beyond))?.at ?? null
}

/** Sources of whom nothing is told, whom a body quotes that vouches for what they say. */
const isNameless = ({ tokens }: Analysis, { origin, via: [body] }: Speech): boolean =>
  origin !== null &&
  body !== undefined &&
  !isMedium(tokens[body.from]) &&
  tokens[body.from]?.readings.some(r => r.before.includes("to")) !== true &&
  tokens[body.from]?.attached?.includes("to") !== true &&
  origin.to - origin.from === 1 &&
  readingThat(tokens[origin.from], (sense, r) => sense.head === "source" && !r.before.includes("the")) !== undefined

/** What is known of the speech of a text where a head stands. */
export interface Heard {
  readonly spoken: readonly Speech[]
  readonly list: Listed | null
  readonly sentence: number
}

/** Who is said to do it, in a clause: the subject of its verb, where that is no report, or its agent. */
export function doerOf(
  { analysis, run }: Clause,
  head: Head,
  standing: Standing,
  spoken: readonly Speech[],
): Run | null {
  const verb = verbOf(head, standing)
  if (verb === null) return agentBehind(analysis, head, run)
  // "(Provides) for opening a passage": a noun that is spelled as its verb.
  if (analysis.pack.subject === "after" && plays(analysis.tokens[verb - 1], "in", "to")) return null
  const reports = spoken.some(
    ({ cue, content, origin }) =>
      cue.from <= verb && verb < cue.to && origin && content.from <= head.to && head.at < content.to,
  )
  return reports ? null : before(subjectOf(analysis, verb, run, true), head)
}

/** A word that leads to terms or times names nobody: "according to terms". */
const isName = ({ tokens, pack }: Analysis, { from }: Run): boolean =>
  !pack
    .undertakings(tokens[from]?.text ?? "")
    .some(({ lexeme: { sense } }) => sense.turn === "term" || sense.turn === "with")

/** A name without the words of what is ordered behind it; null where nothing else is left. */
function before(run: Run | null, head: Head): Run | null {
  const verbal = head.reading.lexeme.part === "verb"
  const at = verbal ? head.to - 1 : head.at
  if (run === null || run.to <= at || run.from >= head.to) return run
  return run.from < at ? { from: run.from, to: at } : null
}

/** The speech that a head stands in, or that its list or its own verb belongs to. */
function speechOf(
  { analysis }: Clause,
  head: Head,
  verb: number | null,
  { spoken, list, sentence }: Heard,
): Speech | null {
  if (list?.issuer) return list.issuer
  const own = innermost(spoken.filter(speech => inside(head, speech.content)))
  const cued =
    verb === null
      ? undefined
      : spoken.find(({ cue, content }) => cue.from <= verb && verb < cue.to && content.from <= head.to)
  return cued ?? own ?? speaksOn(analysis, { ...head, sentence }, spoken)
}

/** Whose a commitment or measure is: who is said to do it (`deed`), else who speaks, else who issues the list that it stands in. */
export function issuedBy(clause: Clause, head: Head, standing: Standing, heard: Heard, deed: Run | null): Issued {
  const { analysis } = clause
  const around = heard.spoken.filter(speech => inside(head, speech.content))
  const speech = speechOf(clause, head, verbOf(head, standing), heard)
  const cut = speech && {
    ...speech,
    origin: before(speech.origin && isName(analysis, speech.origin) ? trimmed(analysis, speech.origin) : null, head),
  }
  const attribution = attributionOf(analysis, cut, around)
  const speeches = speech ? [speech] : []
  if (deed) {
    const relays = attribution.claimant ? [attribution.claimant, ...attribution.via] : attribution.via
    const claimant = mention(analysis, deed)
    const via = relays.filter(({ text }) => text !== claimant.text)
    return {
      attribution: { claimant, role: null, via, mode: speech ? attribution.mode : "asserts", direct: false },
      run: deed,
      doer: true,
      speeches,
    }
  }
  const [vouching] = attribution.via
  if (speech && vouching && isNameless(analysis, speech))
    return {
      attribution: { ...attribution, claimant: vouching, via: attribution.via.slice(1) },
      run: speech.via[0] ?? null,
      doer: false,
      speeches,
    }
  return { attribution, run: cut?.origin ?? null, doer: false, speeches }
}

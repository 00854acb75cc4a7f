import type { Analysis } from "../../languages/analysis.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import { type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Attribution, FigureClaim, Mention, ReportedSpeech } from "../../model/claim.ts"
import { hashOf } from "../../model/hash.ts"
import type { Tell } from "../../model/note.ts"
import { type Evidence, evidence, type Span } from "../../model/span.ts"
import { speaksOn } from "./carry.ts"
import { meansOf } from "./circumstances.ts"
import type { Draft } from "./draft.ts"
import { figures } from "./figures.ts"
import { markParts } from "./parts.ts"
import { peopleOf } from "./people.ts"
import { repeats } from "./repeats.ts"
import { type Setting, settingsOf } from "./setting.ts"
import { type Speech, speeches } from "./speech.ts"
import { lastDay, statusOf } from "./status.ts"
import { owned } from "./titles.ts"

/** What a report says, before it is linked to anything known. */
export interface Said {
  readonly claims: readonly FigureClaim[]
  readonly attributions: readonly ReportedSpeech[]
}

const spanOf = ({ tokens }: Analysis, run: Run): Span => ({
  start: tokens[run.from]?.start ?? 0,
  end: tokens[run.to - 1]?.end ?? 0,
})

const wordsOf = (analysis: Analysis, run: Run): Evidence => evidence(analysis.report.text, spanOf(analysis, run))

/** Letters of the words attached before a name's first word: one each, but an article stays with its name. */
function attachedTo(token: Token | undefined, person: boolean): number {
  if (person) return 0
  if (token?.known === "actor" && token.attached?.length === 1) return 1
  const before = token?.readings[0]?.before ?? []
  return before.includes("the") ? 0 : before.length
}

/** The words of a name, outer quotation marks dropped. */
const mention = (analysis: Analysis, run: Run): Mention => {
  const bare = { from: run.from, to: run.to }
  if (analysis.tokens[bare.from]?.text === OPEN && analysis.tokens[bare.to - 1]?.text === CLOSE) {
    bare.from++
    bare.to--
  }
  const named = analysis.names.find(name => name.from === bare.from)
  const person = named?.kind === "person"
  const attached = (person ? 0 : named?.attached) || attachedTo(analysis.tokens[bare.from], person)
  const { start, end } = spanOf(analysis, bare)
  const words = evidence(analysis.report.text, { start: start + attached, end })
  return { text: words.quote, entity: null, evidence: words }
}

/** Every figure claim and every stretch of reported speech of a text. */
export function extract(analysis: Analysis, tell: Tell): Said {
  const spoken = speeches(analysis)
  const claims: FigureClaim[] = []
  const claimsAt = new Map<FigureClaim, number>()
  const owners = new Map<Speech, string[]>()
  const drafts = figures(analysis, tell)
  const settings = settingsOf(analysis, drafts, spoken)
  const newest = newestDay(settings)
  for (const [i, draft] of drafts.entries()) {
    const around = spoken.filter(speech => inside(draft, speech.content))
    const speech = innermost(around) ?? speaksOn(analysis, draft, spoken)
    const setting = settings[i]
    if (!setting) continue
    const claim = claimOf(analysis, draft, speech, around, setting, newest)
    const same = claims.find(
      other =>
        drafts[claimsAt.get(other) ?? 0]?.sentence !== draft.sentence &&
        repeats(other, claim, titleEnd(analysis), analysis.pack),
    )
    const kept = same && same.evidence.end > titleEnd(analysis) ? same : claim
    if (same) claims[claims.indexOf(same)] = kept
    else if (claims.some(({ id }) => id === claim.id)) continue
    else claims.push(claim)
    claimsAt.set(kept, same && kept === same ? (claimsAt.get(same) ?? i) : i)
    if (same)
      tell({ rule: draft.rule, span: claim.evidence, because: "repeats a figure of the same claimant in this report" })
    if (speech) owners.set(speech, [...(owners.get(speech) ?? []), kept.id])
  }
  return {
    claims: owned(markParts(claims), titleEnd(analysis)),
    attributions: spoken.map(speech => attributed(analysis, speech, owners.get(speech) ?? [])),
  }
}

const newestDay = (settings: readonly Setting[]): number | null =>
  settings.reduce<number | null>((newest, { when }) => {
    const day = when ? lastDay(when.edtf) : null
    return day === null ? newest : Math.max(newest ?? day, day)
  }, null)

const inside = (draft: Draft, content: Run): boolean =>
  draft.from >= content.from && draft.to <= content.to + 1 && draft.from < content.to

const innermost = (around: readonly Speech[]): Speech | null =>
  around.reduce<Speech | null>(
    (best, speech) =>
      !best || speech.content.to - speech.content.from <= best.content.to - best.content.from ? speech : best,
    null,
  )

const isMedium = ({ tokens }: Analysis, run: Run | null): boolean =>
  run !== null && readingThat(tokens[run.from], s => s.head === "medium") !== undefined

function attributionOf(analysis: Analysis, speech: Speech | null, around: readonly Speech[]): Attribution {
  if (!speech) return { claimant: null, role: null, via: [], mode: "says", direct: false }
  const outer = around
    .filter(other => other !== speech && isMedium(analysis, other.speaker))
    .map(other => other.speaker as Run)
  return {
    claimant: speech.origin ? mention(analysis, speech.origin) : null,
    role: speech.role ? wordsOf(analysis, speech.role).quote : null,
    via: [...speech.via, ...outer].map(run => mention(analysis, run)),
    mode: speech.mode,
    direct: speech.direct,
  }
}

function attributed(analysis: Analysis, speech: Speech, claims: readonly string[]): ReportedSpeech {
  return {
    ...attributionOf(analysis, { ...speech, origin: speech.speaker }, []),
    cue: wordsOf(analysis, speech.cue),
    content: wordsOf(analysis, speech.content),
    claims,
  }
}

function claimOf(
  analysis: Analysis,
  draft: Draft,
  speech: Speech | null,
  around: readonly Speech[],
  { when, where, blamed }: Setting,
  newest: number | null,
): FigureClaim {
  const sentence = analysis.sentences[draft.sentence] ?? draft
  const words = wordsOf(analysis, draft)
  const attribution = attributionOf(analysis, speech, around)
  return {
    id: hashOf([
      "figure",
      analysis.report.id,
      analysis.report.hash,
      draft.metric,
      draft.population ?? draft.object ?? "",
      String(draft.value.min),
      String(draft.value.max),
      String(words.start),
      String(words.end),
    ]),
    kind: "figure",
    because: [draft.rule, ...(speech ? [`speech/${speech.mode}`] : [])],
    metric: draft.metric,
    population: draft.object ? null : (draft.population ?? "people"),
    object: draft.object,
    means: meansOf(analysis, draft, sentence),
    value: draft.value,
    counts: when?.edtf.includes("/") ? "campaign" : "incident",
    part: draft.part,
    status: statusOf(analysis, draft, { speech, when, newest }),
    attribution,
    blamed: blamed ? mention(analysis, blamed) : null,
    when,
    where: where ? { ...mention(analysis, where), precision: where.precision } : null,
    people: peopleOf(analysis, draft),
    evidence: words,
  }
}

/** The offset at which the title ends; 0 where there is none. */
const titleEnd = ({ report }: Analysis): number => report.title?.length ?? 0

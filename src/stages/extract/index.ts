import type { Analysis } from "../../languages/analysis.ts"
import { foldWord } from "../../languages/fold.ts"
import type { Pack } from "../../languages/pack.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Attribution, FigureClaim, Mention, PlaceMention, ReportedSpeech, When } from "../../model/claim.ts"
import { dayOf, daysOnly } from "../../model/day.ts"
import { hashOf } from "../../model/hash.ts"
import type { Tell } from "../../model/note.ts"
import { type Evidence, evidence, type Span } from "../../model/span.ts"
import { speaksOn } from "./carry.ts"
import { blamedFor, meansOf, nearest, placesIn } from "./circumstances.ts"
import type { Draft } from "./draft.ts"
import { figures } from "./figures.ts"
import { type Speech, speeches } from "./speech.ts"
import { owned } from "./titles.ts"

/** What a report says, before it is linked to anything known. */
export interface Said {
  readonly claims: readonly FigureClaim[]
  readonly attributions: readonly ReportedSpeech[]
}

interface Setting {
  readonly when: When | null
  readonly where: PlaceMention | null
  readonly blamed: Mention | null
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
  const settings: { sentence: number; setting: Setting }[] = []
  for (const draft of figures(analysis, tell)) {
    const around = spoken.filter(speech => inside(draft, speech.content))
    const speech = innermost(around) ?? speaksOn(analysis, draft, spoken)
    const setting = settingOf(analysis, draft, settings.at(-1))
    settings.push({ sentence: draft.sentence, setting })
    const claim = claimOf(analysis, draft, speech, around, setting)
    const same = claims.find(
      other =>
        settings[claimsAt.get(other) ?? 0]?.sentence !== draft.sentence &&
        repeats(other, claim, titleEnd(analysis), analysis.pack),
    )
    const kept = same && same.evidence.end > titleEnd(analysis) ? same : claim
    if (same) claims[claims.indexOf(same)] = kept
    else if (claims.some(({ id }) => id === claim.id)) continue
    else claims.push(claim)
    claimsAt.set(kept, settings.length - 1)
    if (same)
      tell({ rule: draft.rule, span: claim.evidence, because: "repeats a figure of the same claimant in this report" })
    if (speech) owners.set(speech, [...(owners.get(speech) ?? []), kept.id])
  }
  return {
    claims: owned(claims, titleEnd(analysis)),
    attributions: spoken.map(speech => attributed(analysis, speech, owners.get(speech) ?? [])),
  }
}

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

/** Where, when and by whom, from the figure's own sentence; place and time else from the figure before, while it is near. */
function settingOf(
  analysis: Analysis,
  draft: Draft,
  before: { sentence: number; setting: Setting } | undefined,
): Setting {
  const sentence = analysis.sentences[draft.sentence] ?? { from: draft.from, to: draft.to }
  const date = nearest(
    draft,
    // An hour alone says nothing of the day.
    analysis.dates.filter(d => d.from >= sentence.from && d.to <= sentence.to && d.hour !== "alone"),
  )
  const place = nearest(draft, placesIn(analysis, sentence))
  const blamed = blamedFor(analysis, draft, sentence)
  const near = before && draft.sentence - before.sentence <= 2 ? before.setting : null
  const same = before?.sentence === draft.sentence ? before.setting : null
  return {
    when: date
      ? {
          edtf: daysOnly(date.edtf),
          basis: date.assumed.length > 0 ? "assumed" : "said",
          evidence: wordsOf(analysis, date),
        }
      : (near?.when ?? null),
    where: place ? { ...mention(analysis, place), precision: place.precision } : (near?.where ?? null),
    blamed: blamed ? mention(analysis, blamed) : (same?.blamed ?? null),
  }
}

/** Older than this before the report, an event is recalled for context. */
const RECALLED_AFTER_DAYS = 14

function statusOf(analysis: Analysis, draft: Draft, speech: Speech | null, when: When | null): FigureClaim["status"] {
  if (speech?.mode === "denies") return "denied"
  if ([1, 2, 3].some(back => plays(analysis.tokens[draft.from - back], "unconfirmed"))) return "unconfirmed"
  const end = when?.edtf.split("/").at(-1) ?? ""
  const last = dayOf(end.length === 4 ? `${end}-12-31` : end.length === 7 ? `${end}-28` : end)
  const said = dayOf(analysis.report.published)
  return last !== null && said !== null && said - last > RECALLED_AFTER_DAYS ? "background" : "asserted"
}

function claimOf(
  analysis: Analysis,
  draft: Draft,
  speech: Speech | null,
  around: readonly Speech[],
  { when, where, blamed }: Setting,
): FigureClaim {
  const sentence = analysis.sentences[draft.sentence] ?? draft
  const words = wordsOf(analysis, draft)
  const attribution = attributionOf(analysis, speech, around)
  const own = blamed && attribution.claimant && blamed.text === attribution.claimant.text ? null : blamed
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
    status: statusOf(analysis, draft, speech, when),
    attribution,
    blamed: draft.object === null || draft.agent ? own : own,
    when,
    where,
    people: [],
    evidence: words,
  }
}

/** One claim per metric, population, value and claimant in a report: a title and the lead repeat one figure. */
const repeats = (a: FigureClaim, b: FigureClaim, title: number, pack: Pack): boolean =>
  a.metric === b.metric &&
  a.object === b.object &&
  a.value.min === b.value.min &&
  a.value.max === b.value.max &&
  a.value.qualifier === b.value.qualifier &&
  (a.population === b.population || a.population === "people" || b.population === "people") &&
  (a.attribution.claimant === null
    ? b.attribution.claimant === null || a.evidence.end <= title
    : b.attribution.claimant === null || sameSpeaker(a.attribution.claimant, b.attribution.claimant, pack))

const nameWords = (name: Mention, pack: Pack): readonly string[] =>
  foldWord(name.text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(word => pack.bare(word))

/** One body under a broad and a narrow name: all words of the shorter stand in the longer. */
function sameSpeaker(a: Mention, b: Mention, pack: Pack): boolean {
  const [short, long] = [nameWords(a, pack), nameWords(b, pack)].sort((x, y) => x.length - y.length) as [
    readonly string[],
    readonly string[],
  ]
  return short.length > 0 && short.every(word => long.includes(word))
}

/** The offset at which the title ends; 0 where there is none. */
const titleEnd = ({ report }: Analysis): number => report.title?.length ?? 0

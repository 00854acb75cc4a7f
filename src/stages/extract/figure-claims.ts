import type { Analysis } from "../../languages/analysis.ts"
import type { FigureClaim } from "../../model/claim.ts"
import { hashOf } from "../../model/hash.ts"
import { isHeard, type Tell } from "../../model/note.ts"
import { announced } from "./announced.ts"
import { attributionOf, innermost, inside, type Told } from "./attribution.ts"
import { speaksOn } from "./carry.ts"
import type { Draft } from "./draft.ts"
import { earlierAmount } from "./earlier.ts"
import { explained } from "./explain.ts"
import { figures } from "./figures.ts"
import { meansOf } from "./means.ts"
import { accused, mention, wordsOf } from "./mentions.ts"
import { onlyMentions } from "./only-mentions.ts"
import { markParts } from "./parts.ts"
import { peopleOf } from "./people.ts"
import { repeats } from "./repeats.ts"
import { type Setting, settingsOf } from "./setting.ts"
import type { Speech } from "./speech.ts"
import { firstDay, lastDay, STRETCH_DAYS, statusOf } from "./status.ts"
import { owned } from "./titles.ts"
import { windowOf } from "./window.ts"

/** Every figure claim of a text, each with the speech that it stands in. */
export function figureClaims(analysis: Analysis, spoken: readonly Speech[], tell: Tell): Told<FigureClaim>[] {
  const claims: FigureClaim[] = []
  const claimsAt = new Map<FigureClaim, number>()
  const speechesOf = new Map<string, Speech[]>()
  const drafts = figures(analysis, tell)
  const settings = settingsOf(analysis, drafts, spoken)
  const newest = newestDay(settings)
  for (const [i, draft] of drafts.entries()) {
    const over = spoken.filter(speech => inside(draft, speech.content))
    const around = over.filter(speech => !onlyMentions(analysis, speech, draft))
    const speech =
      announced(analysis, draft) ?? innermost(around) ?? (over.length === 0 ? speaksOn(analysis, draft, spoken) : null)
    const setting = settings[i]
    if (!setting) continue
    const claim = claimOf(analysis, draft, { speech, around, setting, newest, next: drafts[i + 1] })
    if (isHeard(tell)) for (const note of explained(analysis, claim, draft, speech, over)) tell(note)
    const same = claims.find(
      other =>
        drafts[claimsAt.get(other) ?? 0]?.sentence !== draft.sentence &&
        repeats(other, claim, titleEnd(analysis), analysis.pack),
    )
    const first = same && same.evidence.end > titleEnd(analysis) ? same : claim
    const kept = same ? { ...first, ...toldBeside(first, first === same ? claim : same, titleEnd(analysis)) } : claim
    if (same) claims[claims.indexOf(same)] = kept
    else if (claims.some(({ id }) => id === claim.id)) continue
    else claims.push(claim)
    claimsAt.set(kept, same && first === same ? (claimsAt.get(same) ?? i) : i)
    if (same)
      tell({ rule: draft.rule, span: claim.evidence, because: "repeats a figure of the same claimant in this report" })
    if (speech) speechesOf.set(kept.id, [...(speechesOf.get(kept.id) ?? []), speech])
  }
  return owned(markParts(claims), titleEnd(analysis)).map(claim => ({
    claim,
    speeches: speechesOf.get(claim.id) ?? [],
  }))
}

/** What a figure that is told twice takes from its other telling, where it has none: a place, names, and from the title who is counted. */
const toldBeside = (
  kept: FigureClaim,
  other: FigureClaim,
  title: number,
): Pick<FigureClaim, "population" | "where" | "people"> => ({
  population: kept.population === "people" && other.evidence.end <= title ? other.population : kept.population,
  where: kept.where ?? other.where,
  people: kept.people.length > 0 ? kept.people : other.people,
})

const newestDay = (settings: readonly Setting[]): number | null =>
  settings.reduce<number | null>((newest, { when }) => {
    const day = when ? lastDay(when.edtf) : null
    // "Since January, 900 have been killed": to this day, and no newer than a raid of last week.
    const lasts = when !== null && day !== null && day - (firstDay(when.edtf) ?? day) > STRETCH_DAYS
    return day === null || lasts ? newest : Math.max(newest ?? day, day)
  }, null)

/** What stands around a figure. */
interface Around {
  readonly speech: Speech | null
  readonly around: readonly Speech[]
  readonly setting: Setting
  /** The newest day that any figure of the text has. */
  readonly newest: number | null
  readonly next: Draft | undefined
}

function claimOf(
  analysis: Analysis,
  draft: Draft,
  { speech, around, setting: { when, where, blamed }, newest, next }: Around,
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
      draft.population ?? draft.object ?? draft.unit ?? "",
      String(draft.value.min),
      String(draft.value.max),
      String(words.start),
      String(words.end),
    ]),
    kind: "figure",
    because: [
      draft.rule,
      ...earlierAmount(analysis, draft, sentence, next),
      ...(speech ? [`speech/${speech.mode}`] : []),
    ],
    metric: draft.metric,
    population: (draft.object ?? draft.unit) ? null : (draft.population ?? "people"),
    object: draft.object ?? draft.unit,
    means: meansOf(analysis, draft, sentence),
    value: draft.value,
    counts: windowOf(analysis, draft, sentence, { when, next }),
    part: draft.part,
    status: statusOf(analysis, draft, { speech, when, newest }),
    attribution,
    blamed: blamed ? accused(analysis, blamed) : null,
    when,
    where: where ? { ...mention(analysis, where), precision: where.precision } : null,
    people: peopleOf(analysis, draft),
    evidence: words,
  }
}

/** The offset at which the title ends; 0 where there is none. */
const titleEnd = ({ report }: Analysis): number => report.title?.length ?? 0

import type { Analysis } from "../../../languages/analysis.ts"
import type { EventClaim, Mention } from "../../../model/claim.ts"
import { dayOf } from "../../../model/day.ts"
import type { Tell } from "../../../model/note.ts"
import type { Told } from "../attribution.ts"
import { lastDay } from "../status.ts"

/** One event for each happening: what title, lead and text tell of the same is one claim. */
export function merged(analysis: Analysis, told: readonly Told<EventClaim>[], tell: Tell): Told<EventClaim>[] {
  const kept: Told<EventClaim>[] = []
  for (const each of told) {
    const at = kept.findIndex(other => sameHappening(analysis, other.claim, each.claim))
    const other = kept[at]
    if (!other) kept.push(each)
    else {
      kept[at] = joined(other, each)
      tell({ rule: "events/merged", span: each.claim.evidence, because: "tells again of a happening of this report" })
    }
  }
  return kept
}

const words = ({ pack }: Analysis, { text }: Mention): ReadonlySet<string> =>
  new Set(
    text
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 1)
      .map(word => pack.bare(word)),
  )

/** Two names that share at least half of the words of the shorter; one that is not told fits any. */
function agrees(analysis: Analysis, a: Mention | null | undefined, b: Mention | null | undefined): boolean {
  if (!a || !b) return true
  const [left, right] = [words(analysis, a), words(analysis, b)]
  const shared = [...left].filter(word => right.has(word)).length
  return shared > 0 && shared * 2 >= Math.min(left.size, right.size)
}

/** Lists of names of which some fit. */
const anyFit = (analysis: Analysis, a: readonly Mention[], b: readonly Mention[]): boolean =>
  a.length === 0 || b.length === 0 || a.some(one => b.some(other => agrees(analysis, one, other)))

const doers = ({ actors, blamed }: EventClaim): readonly Mention[] => (blamed ? [blamed, ...actors] : actors)

const sameType = (a: EventClaim, b: EventClaim): boolean => a.type === b.type

/** One claimant tells both, or the title tells what somebody is then said to have told. */
function oneVoice(analysis: Analysis, a: EventClaim, b: EventClaim): boolean {
  const [one, other] = [a.attribution.claimant, b.attribution.claimant]
  if ((one === null) === (other === null)) return agrees(analysis, one, other)
  return one === null && a.evidence.end <= (analysis.report.title?.length ?? 0)
}

const sameHappening = (analysis: Analysis, a: EventClaim, b: EventClaim): boolean =>
  sameType(a, b) &&
  a.status === b.status &&
  (a.when === null || b.when === null || a.when.edtf === b.when.edtf) &&
  agrees(analysis, a.where, b.where) &&
  oneVoice(analysis, a, b) &&
  anyFit(analysis, doers(a), doers(b)) &&
  anyFit(analysis, a.targets, b.targets)

/** How many days before its report a happening that is only named ("the clashes that broke out on Sunday") is its news. */
const NEWS_DAYS = 14

/** How far behind what names it its day may stand, in characters. */
const NEAR = 80

/** Named with its day, and with where it was or who took part: as good as told. */
function isNews(analysis: Analysis, { when, where, actors, targets, blamed, evidence }: EventClaim): boolean {
  const said = dayOf(analysis.report.published)
  const last = when ? lastDay(when.edtf) : null
  const known = where !== null || blamed !== null || actors.length + targets.length > 0
  const first = when ? dayOf(when.edtf.split("/")[0] ?? "") : null
  const near = when !== null && when.evidence.start > evidence.start && when.evidence.start - evidence.end < NEAR
  return known && near && said !== null && first !== null && last !== null && said >= last && said - first <= NEWS_DAYS
}

/** May be the same: of one type, with days and parties that agree as far as both are told. */
const mayBe = (analysis: Analysis, a: EventClaim, b: EventClaim): boolean =>
  sameType(a, b) &&
  (a.when === null || b.when === null || a.when.edtf === b.when.edtf) &&
  anyFit(analysis, doers(a), doers(b)) &&
  anyFit(analysis, a.targets, b.targets)

/** What is named again elsewhere in the report gives its day, and its place, to the one event that it can be; where it can be none, it is one itself. */
export function echoed(
  analysis: Analysis,
  told: readonly Told<EventClaim>[],
  echoes: readonly Told<EventClaim>[],
): Told<EventClaim>[] {
  const out = [...told]
  for (const echo of echoes) {
    const alike = out.filter(({ claim }) => mayBe(analysis, claim, echo.claim))
    if (alike.length === 0 && isNews(analysis, echo.claim)) out.push(echo)
    const open = alike.filter(
      ({ claim }) => oneVoice(analysis, claim, echo.claim) && (claim.when === null || claim.where === null),
    )
    const [one] = open
    if (!one || open.length > 1) continue
    const { claim } = one
    const { when, where } = echo.claim
    out[out.indexOf(one)] = { ...one, claim: { ...claim, when: claim.when ?? when, where: claim.where ?? where } }
  }
  return out
}

/** How much a claim tells. */
const weight = ({ actors, targets, blamed, when, where, means }: EventClaim): number =>
  Math.min(actors.length, 2) + Math.min(targets.length, 2) + [blamed, when, where, means].filter(Boolean).length

function joined(a: Told<EventClaim>, b: Told<EventClaim>): Told<EventClaim> {
  const [best, rest] = weight(b.claim) > weight(a.claim) ? [b, a] : [a, b]
  const same = best.claim.attribution.claimant === null && rest.claim.attribution.claimant === null
  return {
    claim: {
      ...best.claim,
      when: best.claim.when ?? rest.claim.when,
      where: best.claim.where ?? rest.claim.where,
      actors: same && best.claim.actors.length === 0 ? rest.claim.actors : best.claim.actors,
      targets: best.claim.targets.length === 0 ? rest.claim.targets : best.claim.targets,
    },
    speeches: [...a.speeches, ...b.speeches],
  }
}

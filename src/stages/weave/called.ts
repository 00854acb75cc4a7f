import type { Claim, Mention } from "../../model/claim.ts"
import type { Called, Told } from "../../model/clock.ts"
import type { Acquaintance, ReportInStory } from "../../model/story.ts"
import { endOf } from "./moments.ts"

/** A claim of a report of the story, whatever its kind. */
export interface Carried<Kind extends Claim> {
  readonly claim: Kind
  readonly member: ReportInStory
}

/** What the names of a view are made with. */
export interface Naming {
  readonly language: "ar" | "en"
  readonly known: Acquaintance
}

/** How a view calls what a text names; a private person is called as the text has it, and covered on the way out. */
export const called = ({ entity, text }: Mention, { language, known }: Naming): Called => ({
  entity,
  name: (entity === null || entity.startsWith("person:") ? null : known.nameOf(entity, language)) ?? text,
})

/** Where something derived stands in the texts. */
export const told = ({ claim, member }: Carried<Claim>, quote = claim.evidence.quote): Told => ({
  claim: claim.id,
  report: member.report,
  version: member.version,
  published: member.published,
  quote,
})

/** The moment that a view is of: that asked for, else the end of the newest report; null where no report is dated. */
export function momentOf(members: readonly ReportInStory[], at: string | null): number | null {
  const moments = members.flatMap(({ published, timezone }) => (published === null ? [] : [endOf(published, timezone)]))
  if (at !== null) return endOf(at, members[0]?.timezone ?? null)
  return moments.length === 0 ? null : Math.max(...moments)
}

const ZONED = /(?:Z|[+-]\d\d:\d\d)$/

/** The first and last millisecond that a day or instant may mean; null where it is neither. */
export function stretchOf(edtf: string, zone: string | null): { readonly from: number; readonly to: number } | null {
  if (edtf.length > 10) {
    const at = Date.parse(ZONED.test(edtf) ? edtf : `${edtf}Z`)
    return Number.isNaN(at) ? null : { from: at, to: at }
  }
  const to = edtf.length === 10 ? endOf(edtf, zone) : Number.NaN
  return Number.isNaN(to) ? null : { from: to - 86_399_999, to }
}

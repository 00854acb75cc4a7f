import type { StoryView } from "../serve/story-contract.ts"

/** Reports that carry one text, or one report by itself. */
export interface ReportGroup {
  readonly members: StoryView["members"]
  /** How many reports, versions counted once. */
  readonly reports: number
  /** What shows that it is one text; null where a report stands by itself. */
  readonly why: string | null
}

/** Each report once, earliest first; copies stand with the first of them. */
export function groupReports({ members, groups }: Pick<StoryView, "members" | "groups">): readonly ReportGroup[] {
  const groupOf = new Map(groups.flatMap(group => group.copies.map(report => [report, group] as const)))
  const together = Map.groupBy(members, member => groupOf.get(member.report) ?? member.report)
  return [...together].map(([key, those]) => {
    const reports = new Set(those.map(member => member.report)).size
    return { members: those, reports, why: typeof key === "string" || reports < 2 ? null : key.why }
  })
}

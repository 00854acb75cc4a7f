import type { StoryView } from "../serve/story-contract.ts"
import { groupReports, type ReportGroup } from "./report-groups.ts"

type Source = StoryView["sources"][number]

/** One voice of a story with the reports that carry it, copies together; null are the reports that give no figure. */
export interface SourceGroup {
  readonly source: Source | null
  readonly groups: readonly ReportGroup[]
}

type Grouped = Pick<StoryView, "members" | "groups" | "sources">

/** A story's reports under each voice that they carry, and last those that carry none: a report stands under all of its voices. */
export function groupBySource({ members, groups, sources }: Grouped): readonly SourceGroup[] {
  const silent = members.filter(member => !sources.some(({ reports }) => reports.includes(member.report)))
  const under = sources.map(source => ({
    source,
    groups: groupReports({ members: members.filter(({ report }) => source.reports.includes(report)), groups }),
  }))
  return silent.length === 0 ? under : [...under, { source: null, groups: groupReports({ members: silent, groups }) }]
}

import { expect, it } from "vitest"
import { groupReports } from "./report-groups.ts"

const member = (report: string, version = `${report}@0`) => ({
  report,
  version,
  outlet: null,
  published: null,
  language: "ar",
  title: null,
  main: true,
})

it("puts copies together with the first of them, and counts a report's versions once", () => {
  const members = [member("a"), member("b"), member("c"), member("b", "b@1"), member("d"), member("d", "d@1")]
  const groups = groupReports({ members, groups: [{ copies: ["a", "c"], why: "one text" }] })
  expect(groups.map(({ members, reports, why }) => [members.map(one => one.version).join(" "), reports, why])).toEqual([
    ["a@0 c@0", 2, "one text"],
    ["b@0 b@1", 1, null],
    ["d@0 d@1", 1, null],
  ])
})

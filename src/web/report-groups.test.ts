import { expect, it } from "vitest"
import { member } from "./invented.ts"
import { groupReports } from "./report-groups.ts"

it("puts copies together with the first of them, and counts a report's versions once", () => {
  const members = [
    member("a"),
    member("b"),
    member("c"),
    member("b", { version: "b@1" }),
    member("d"),
    member("d", { version: "d@1" }),
  ]
  const groups = groupReports({ members, groups: [{ copies: ["a", "c"], why: "one text" }] })
  expect(groups.map(({ members, reports, why }) => [members.map(one => one.version).join(" "), reports, why])).toEqual([
    ["a@0 c@0", 2, "one text"],
    ["b@0 b@1", 1, null],
    ["d@0 d@1", 1, null],
  ])
})

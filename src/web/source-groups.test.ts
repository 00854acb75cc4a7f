import { expect, it } from "vitest"
import { member } from "./invented.ts"
import { groupBySource } from "./source-groups.ts"

const source = (name: string, reports: string[]) => ({
  claimant: { key: `org:${name}`, name },
  side: null,
  claims: reports.map(report => `${name}-${report}`),
  reports,
  why: [],
})

it("puts a report under every voice that it carries, copies together, and what carries none last", () => {
  const grouped = groupBySource({
    members: ["a", "b", "c", "d"].map(id => member(id)),
    groups: [{ copies: ["a", "c"], why: "one text" }],
    sources: [source("health", ["a", "b", "c"]), source("army", ["b"])],
  })
  expect(
    grouped.map(({ source: voice, groups }) => [
      voice?.claimant.name ?? null,
      groups.map(group => group.members.map(one => one.report).join(" ")),
    ]),
  ).toEqual([
    ["health", ["a c", "b"]],
    ["army", ["b"]],
    [null, ["d"]],
  ])
})

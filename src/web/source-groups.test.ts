import { expect, it } from "vitest"
import { groupBySource } from "./source-groups.ts"

const member = (report: string) => ({
  report,
  version: `${report}@0`,
  outlet: null,
  published: null,
  language: "ar",
  title: null,
  main: true,
})

const source = (name: string, reports: string[]) => ({
  claimant: { key: `org:${name}`, name },
  side: null,
  claims: reports.map(report => `${name}-${report}`),
  reports,
  why: [],
})

it("puts a report under every voice that it carries, copies together, and what carries none last", () => {
  const grouped = groupBySource({
    members: ["a", "b", "c", "d"].map(member),
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

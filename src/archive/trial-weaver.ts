import { createHash } from "node:crypto"
import type { Extracted } from "../model/archive.ts"
import { versionOf } from "../model/report.ts"
import type { Signature } from "../model/story.ts"
import type { Weaver } from "./weaver.ts"

const DAY = 86_400_000

const wordsOf = (text: string): readonly string[] => [...new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])].sort()

const signatureOf = (seq: number, { report }: Extracted): Signature => ({
  seq,
  version: versionOf(report),
  report: report.id,
  outlet: report.outlet,
  language: report.language,
  day: report.published === null ? null : Math.floor(Date.parse(report.published.slice(0, 10)) / DAY),
  keys: wordsOf(report.text).map(word => `word:${word}`),
  terms: wordsOf(report.text).map(term => ({ term, weight: 1 })),
  sketch: [],
  quoted: [],
  quotes: [],
  credits: [],
  firstOn: [],
})

/** Weaving by the plainest rule, for tests of everything around it: a report joins its nearest neighbour's story. */
export const trialWeaver: Weaver = {
  version: "trial",
  window: 10,
  nearest: 20,
  mates: 3,
  signatureOf,
  weave: ({ seq, version, terms }, neighbours) => {
    const told = JSON.stringify(terms)
    const [first, ...rest] = neighbours
    const same = neighbours.find(each => JSON.stringify(each.terms) === told)
    const story = first?.story ?? `story-${createHash("sha256").update(version).digest("hex").slice(0, 8)}`
    return {
      seq,
      story,
      part: story,
      splits: [],
      also: [...new Set(rest.map(each => each.story))].filter(other => other !== story).sort(),
      copies: same === undefined ? [] : [{ of: same.seq, kind: "whole", share: 1, why: "the same words" }],
      merges: [],
      why: first === undefined ? "nothing like it" : `like ${first.version}`,
    }
  },
  storyLine: (reports, { story }) => ({
    story,
    title: reports[0]?.title ?? "",
    reports: reports.filter(({ main }) => main).map(({ report }) => report),
    also: reports.filter(({ main }) => !main).map(({ report }) => report),
    witnesses: reports.flatMap(({ claims }) => claims).length,
    sides: 1,
    from: reports[0]?.published ?? null,
    to: reports.at(-1)?.published ?? null,
    people: [],
    subject: [],
    facets: [],
  }),
  storylinesOf: () => new Map(),
  placesIn: () => [],
  nameOf: () => null,
  viewStory: (reports, view) => {
    const listed = trialWeaver.storyLine(reports, view)
    if (listed === null) return null
    const { people: _people, subject: _subject, facets: _facets, ...line } = listed
    const claims = reports.flatMap(({ claims, language: _l, title: _t, timezone: _z, main: _m, copies: _c, ...rest }) =>
      claims.map(claim => ({ ...rest, claim })),
    )
    const empty = {
      rows: [],
      relations: [],
      series: [],
      incidents: [],
      sources: [],
      voices: [],
      summary: [],
      groups: [],
      remarks: (view.turns ?? []).map(({ report, about, other, why }) => ({
        report,
        about,
        detail: `${other}: ${why}`,
      })),
      members: [],
      names: {},
      places: {},
    }
    const undertakings = { clocks: [], measures: [], control: [], threads: [] }
    return { ...line, ...empty, ...undertakings, asOf: view.asOf, claims }
  },
  groupCopies: reports =>
    reports.flatMap(({ report, copies }) =>
      copies.map(({ of, why }) => ({
        copies: [reports.find(({ seq }) => seq === of)?.report ?? "", report],
        why,
      })),
    ),
}

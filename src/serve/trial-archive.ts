import { findWanted, wantedBy } from "../languages/search.ts"
import type { Archive } from "../model/archive.ts"
import { CLAIMS, LINE, STORED, TEXT, VIEW } from "./invented.ts"

const CARRIERS = CLAIMS.map(claim => ({ stored: STORED, claim, closed: null, successor: null }))

/** An archive that holds the invented story and nothing else. */
export const ARCHIVE: Archive = {
  ingest: async () => ({ accepted: [], refused: [] }),
  stories: async ({ text }) =>
    text === null || TEXT.includes(text) ? [{ ...LINE, people: CLAIMS.flatMap(({ people }) => people) }] : [],
  copies: async () => [{ copies: ["r1", "r2"], why: "one text" }],
  story: async id => ("s1".startsWith(id) ? VIEW : null),
  search: async ({ text }) => (findWanted(TEXT, wantedBy(text)) === null ? [] : [{ ...STORED, claims: CLAIMS }]),
  report: async id => (id === "r1" || id === STORED.version ? STORED : null),
  carrier: async id => CARRIERS.find(({ claim }) => claim.id === id) ?? null,
  sequence: async () => [],
  reread: async () => [],
  rebuild: async () => 1,
  follow: async () => {},
  unfollow: async () => false,
  sources: async () => [],
  visitedOf: async () => [],
  due: async () => [],
  nextDue: async () => null,
  keepVisits: async () => {},
  captures: async () => [],
  close: async () => {},
}

import { findWanted, wantedBy } from "../languages/search.ts"
import type { Archive } from "../model/archive.ts"
import type { GivenReview, Review } from "../model/review.ts"
import { CLAIMS, LINE, NAME, STORED, TEXT, VIEW } from "./invented.ts"

const CARRIERS = CLAIMS.map(claim => ({ stored: STORED, claim, closed: null, successor: null }))

/** A decision about the invented claim. */
export const REVIEW: GivenReview = {
  key: "k1",
  by: "Editor",
  why: `${NAME} told us on +963 944 123 456`,
  decision: { kind: "correct", claim: "c2", fields: { where: "Olive Quarter" } },
}

const reviewed = ({ by, why, decision }: GivenReview): Review => ({
  id: "w1",
  recorded: "2031-03-03T10:00:00.000Z",
  by,
  why,
  decision,
  anchor: CLAIMS[1] === undefined ? null : { version: STORED.version, claim: CLAIMS[1] },
  besides: [],
  reports: [],
})

/** An archive that holds the invented story and nothing else. */
export const ARCHIVE: Archive = {
  ingest: async () => ({ accepted: [], refused: [] }),
  stories: async ({ text }) =>
    text === null || TEXT.includes(text)
      ? [
          {
            ...LINE,
            people: CLAIMS.flatMap(({ people }) => people),
            subject: [],
            facets: ["language ar"],
            storyline: null,
          },
        ]
      : [],
  count: async () => 1,
  facets: async () => ({ total: 1, facets: [{ facet: "language", value: "ar", name: null, stories: 1 }] }),
  copies: async () => [{ copies: ["r1", "r2"], why: "one text" }],
  story: async id => ("s1".startsWith(id) ? VIEW : null),
  storyViews: async ids => (ids.includes("s1") ? [VIEW] : []),
  headsOf: async () => [],
  search: async ({ text }) => (findWanted(TEXT, wantedBy(text)) === null ? [] : [{ ...STORED, claims: CLAIMS }]),
  report: async id => (id === "r1" || id === STORED.version ? STORED : null),
  carrier: async id => CARRIERS.find(({ claim }) => claim.id === id) ?? null,
  review: async given => reviewed(given),
  reviews: async () => [{ ...reviewed(REVIEW), claim: "c1", claims: ["c1"], undone: null }],
  namesOf: async () => ({}),
  stateSince: async () => ({ state: String(Math.random()), changed: null }),
  written: Math.random,
  newest: async () => 2,
  sequence: async () => [],
  kept: async () => [],
  hurryAhead: async () => 0,
  backup: async path => ({ path, lines: 0, sha256: "" }),
  restore: async path => ({ path, lines: 0, sha256: "" }),
  reread: async () => [],
  rebuild: async () => 1,
  follow: async () => {},
  hurry: async () => false,
  unfollow: async () => false,
  followed: async () => [],
  sources: async () => [],
  visitedOf: async () => [],
  due: async () => [],
  nextDue: async () => null,
  keepVisits: async () => {},
  captures: async () => [],
  capturesAfter: async () => ({ captures: [], next: null }),
  hashesOf: async () => [],
  lacking: async () => [],
  keepStamp: async () => {},
  stamps: async () => [],
  stamp: async () => null,
  keepRule: async () => {},
  dropRule: async () => false,
  rules: async () => [],
  alerts: async () => [],
  storiesAfter: async seq => ({ stories: [], last: seq }),
  keepLooked: async () => {},
  takeDue: async () => [],
  settle: async () => {},
  placesIn: async () => [],
  close: async () => {},
}

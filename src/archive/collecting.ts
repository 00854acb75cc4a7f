import { type Collection, unvisited } from "../model/collecting.ts"
import { capturesAfter, capturesOf } from "../store/captures.ts"
import {
  addressesOf,
  dueAddresses,
  findFollowed,
  findSources,
  hurryAhead,
  hurrySource,
  nextDueAt,
  removeSource,
  saveSource,
  saveVisits,
} from "../store/collecting.ts"
import type { Database } from "../store/database.ts"
import type { Turns } from "../store/turns.ts"

/** What an archive keeps of collecting. */
export const collectionIn = (database: Database, writes: Turns): Collection => ({
  follow: (source, now) =>
    writes.take("write", () => saveSource(database, source, unvisited(source.address, source.id, "source", null, now))),
  hurry: (id, now) => writes.take("write", () => hurrySource(database, id, now)),
  hurryAhead: now => writes.take("write", () => hurryAhead(database, now)),
  unfollow: id => writes.take("write", () => removeSource(database, id)),
  followed: () => findFollowed(database),
  sources: () => findSources(database),
  visitedOf: (source, limit) => addressesOf(database, source, limit),
  due: (now, limit, but) => dueAddresses(database, now, limit, but),
  nextDue: () => nextDueAt(database),
  keepVisits: visits => writes.take("write", () => saveVisits(database, visits)),
  captures: report => capturesOf(database, report),
  capturesAfter: (after, limit) => capturesAfter(database, after, limit),
})

import type { Stamping } from "../model/stamp.ts"
import type { Database } from "../store/database.ts"
import { findStamp, findStamps, hashesOfDay, lackingOf, saveStamp } from "../store/stamps.ts"
import type { Turns } from "../store/turns.ts"

/** What an archive keeps of time-stamps. */
export const stampingIn = (database: Database, writes: Turns): Stamping => ({
  hashesOf: day => hashesOfDay(database, day),
  lacking: hashes => lackingOf(database, hashes),
  keepStamp: stamp => writes.take("write", () => saveStamp(database, stamp)),
  stamps: () => findStamps(database),
  stamp: hash => findStamp(database, hash),
})

import type { Actor, Place } from "./entity.ts"

/** What is known before any report is read: parties and places. A team may add its own file to the bundled one. */
export interface Knowledge {
  /** Names the content (a hash): it is a part of the version that every extraction carries. */
  readonly version: string
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
}

import type { Neighbour, Signature } from "../../model/story.ts"
import { NEIGHBOUR_CAP, neighbourKeys, WINDOW_DAYS } from "./weaving.ts"

/** An inverted index in memory over the reports of the window: what the archive's tables answer, for benches and small archives. */
export interface Neighbourhood {
  /** At most `NEIGHBOUR_CAP`, those that share most keys first, then the newest. */
  near(signature: Signature): readonly Neighbour[]
  add(neighbour: Neighbour): void
}

/** A key that more reports than this hold finds nothing that rarer keys do not find; its list is no longer read. */
export const CROWDED = 400

interface Found {
  readonly neighbour: Neighbour
  shared: number
}

const inWindow = (a: Signature, b: Signature): boolean =>
  a.day === null || b.day === null || Math.abs(a.day - b.day) <= WINDOW_DAYS

const mostShared = (a: Found, b: Found): number => b.shared - a.shared || b.neighbour.seq - a.neighbour.seq

/** Begins an empty neighbourhood. Reports are kept as long as the newest day is within the window, so its size does not grow with the archive. */
export function neighbourhood(): Neighbourhood {
  const holders = new Map<string, Neighbour[]>()
  return {
    near: signature => {
      const found = new Map<number, Found>()
      for (const key of neighbourKeys(signature)) {
        const held = holders.get(key) ?? []
        if (held.length > CROWDED) continue
        for (const neighbour of held) {
          const known = found.get(neighbour.seq)
          if (known !== undefined) known.shared++
          else if (inWindow(signature, neighbour)) found.set(neighbour.seq, { neighbour, shared: 1 })
        }
      }
      return [...found.values()]
        .sort(mostShared)
        .slice(0, NEIGHBOUR_CAP)
        .map(({ neighbour }) => neighbour)
    },
    add: neighbour => {
      for (const key of neighbourKeys(neighbour)) {
        const held = (holders.get(key) ?? []).filter(other => inWindow(neighbour, other))
        held.push(neighbour)
        holders.set(key, held)
      }
    },
  }
}

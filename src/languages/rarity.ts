import { foldWord } from "./fold.ts"
import { PACKS } from "./packs.ts"

/** A band of stems, separated by white space, and the share of reports that hold any one of them, at least. */
export interface CommonWords {
  readonly share: number
  readonly stems: string
}

/** Share taken for a word that no band has. */
const RARE = 0.0015

const SHARES: ReadonlyMap<string, number> = new Map(
  PACKS.flatMap(({ commonWords }) => commonWords).flatMap(({ share, stems }) =>
    stems.split(/\s+/u).flatMap(stem => (stem === "" ? [] : [[foldWord(stem), share] as const])),
  ),
)

/** How much a stem says about what a report is about: 0 for a word of every second report, 1 for a rare one. */
export const rarityOf = (stem: string): number =>
  Math.max(0, Math.log2((SHARES.get(stem) ?? RARE) / 0.5) / Math.log2(RARE / 0.5))

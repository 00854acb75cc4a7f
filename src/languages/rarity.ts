import { PACKS } from "./packs.ts"

/** A band of folded stems, separated by white space, and the share of reports that hold any one of them, at least. */
export interface CommonWords {
  readonly share: number
  readonly stems: string
}

/** Share taken for a word that no band has. */
const RARE = 0.0015

const sharesOf = (packs: typeof PACKS): ReadonlyMap<string, number> =>
  new Map(
    packs
      .flatMap(({ commonWords }) => commonWords)
      .flatMap(({ share, stems }) =>
        stems
          .trim()
          .split(/\s+/u)
          .map(stem => [stem, share] as const),
      ),
  )

let shares: ReadonlyMap<string, number> | null = null

/** How much a stem says about what a report is about: 0 for a word of every second report, 1 for a rare one. */
export function rarityOf(stem: string): number {
  shares ??= sharesOf(PACKS)
  return Math.max(0, Math.log2((shares.get(stem) ?? RARE) / 0.5) / Math.log2(RARE / 0.5))
}

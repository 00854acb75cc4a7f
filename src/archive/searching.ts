import { searchKeys, wantedBy } from "../languages/search.ts"
import type { FoundReport, SearchAsked } from "../model/archive.ts"
import { claimsOf } from "../store/claims.ts"
import type { Database } from "../store/database.ts"
import { mainStories } from "../store/merges.ts"
import { saveSearched, unsearched, versionsHolding } from "../store/searched.ts"
import { untilOf } from "./known.ts"

/** Reports whose words are added in one transaction. */
const BATCH = 200

/** Adds the words of reports that were stored before words were kept. */
const makeSearchable = async (database: Database): Promise<void> => {
  for (;;) {
    const page = await unsearched(database, BATCH)
    if (page.length === 0) return
    await database.transaction(tx =>
      saveSearched(
        tx,
        page.map(({ seq, text }) => ({ seq, keys: searchKeys(text) })),
      ),
    )
  }
}

/** Making an archive's texts searchable, once for as long as nobody forgets it; what failed is tried again. */
export const searchableOnce = (database: Database): { ready: () => Promise<void>; forget: () => void } => {
  let made: Promise<void> | null = null
  return {
    ready: () => {
      made ??= makeSearchable(database).catch(cause => {
        made = null
        throw cause
      })
      return made
    },
    forget: () => {
      made = null
    },
  }
}

/** The latest reports that hold all the words asked for, as known at a moment, with the claims that stood then. */
export const searchIn = async (
  database: Database,
  { asOf, text, limit }: SearchAsked,
): Promise<readonly FoundReport[]> => {
  const until = untilOf(asOf)
  const found = await versionsHolding(database, wantedBy(text), until, limit)
  const seqs = found.map(({ seq }) => seq)
  const claims = await claimsOf(database, seqs, until)
  const stories = await mainStories(database, seqs)
  return found.map(row => ({ ...row, story: stories.get(row.seq) ?? "", claims: claims.get(row.seq) ?? [] }))
}

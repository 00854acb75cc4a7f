import { searchKeys, wantedBy } from "../languages/search.ts"
import type { FoundReport, SearchAsked } from "../model/archive.ts"
import type { Claim } from "../model/claim.ts"
import { mentionsIn } from "../model/mentions.ts"
import { claimsOf } from "../store/claims.ts"
import type { Database } from "../store/database.ts"
import { type Holding, isPlace } from "../store/holding.ts"
import { mainStories } from "../store/merges.ts"
import { saveSearched, unsearched, versionsHolding } from "../store/searched.ts"
import { untilOf } from "./known.ts"
import type { Weaver } from "./weaver.ts"

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

/** What is looked for, a place also by all that lies in it. Words do not matter where there are none and something is to be named. */
const holdingOf = (weaver: Weaver, { text, about = [] }: SearchAsked): Holding => ({
  words: text === "" && about.length > 0 ? null : wantedBy(text),
  about: about.map(entity => [entity, ...weaver.placesIn(entity)]),
})

const isDeployment = (claim: Claim): boolean => claim.kind === "event" && claim.type === "deployment"

/** Whether a claim names one of these. Where forces stand is nothing that a place is asked for by (DESIGN, rule 7). */
const names = (claim: Claim, asked: ReadonlySet<string>): boolean =>
  mentionsIn(claim).some(
    ({ entity }) => entity !== null && asked.has(entity) && !(isDeployment(claim) && isPlace(entity)),
  )

/** The latest reports that hold what is asked for, as known at a moment, with the claims that stood then. */
export const searchIn = async (
  database: Database,
  weaver: Weaver,
  asked: SearchAsked,
): Promise<readonly FoundReport[]> => {
  const { about = [], limit, after = null } = asked
  const until = untilOf(asked.asOf)
  const wanted = holdingOf(weaver, asked)
  const found = await versionsHolding(database, wanted, until, { limit, after })
  const seqs = found.map(({ seq }) => seq)
  const claims = await claimsOf(database, seqs, until)
  const stories = await mainStories(database, seqs)
  const sought = new Set(wanted.about.flat())
  return found.map(row => {
    const held = claims.get(row.seq) ?? []
    const naming = held.filter(claim => names(claim, sought)).map(({ id }) => id)
    return { ...row, story: stories.get(row.seq) ?? "", claims: held, ...(about.length === 0 ? {} : { naming }) }
  })
}

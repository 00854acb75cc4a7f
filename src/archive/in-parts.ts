import type { Archive, Extracted, Ingested } from "../model/archive.ts"

/** Reports that are stored in one go while others ask: they wait for it where the database has one connection. */
const PART = 8

/** Milliseconds after a question in which more of them are expected. */
const LATELY = 5000

/** The calls that people and programs wait for. */
const ASKED = ["stories", "facets", "search", "story", "report", "count"] as const satisfies readonly (keyof Archive)[]

/**
 * An archive that stores a batch part by part while somebody asks, each part by itself, so that questions are answered in between; in one
 * go otherwise. Which reports go together changes nothing of the record.
 */
export function inParts(
  archive: Omit<Archive, "written">,
  now: () => number = () => performance.now(),
): Omit<Archive, "written"> {
  let asked = Number.NEGATIVE_INFINITY
  const heard = ASKED.map(call => {
    const answer = archive[call] as (...args: readonly unknown[]) => Promise<unknown>
    const hearing = (...args: readonly unknown[]): Promise<unknown> => {
      asked = now()
      return answer(...args)
    }
    return [call, hearing] as const
  })
  const ingest = async (batch: readonly Extracted[]): Promise<Ingested> => {
    const all: Ingested[] = []
    for (let from = 0; from < batch.length || from === 0; ) {
      const until = now() - asked < LATELY ? from + PART : batch.length
      all.push(await archive.ingest(batch.slice(from, until)))
      from = Math.max(until, from + 1)
    }
    return { accepted: all.flatMap(({ accepted }) => accepted), refused: all.flatMap(({ refused }) => refused) }
  }
  return { ...archive, ...(Object.fromEntries(heard) as unknown as Pick<Archive, (typeof ASKED)[number]>), ingest }
}

import { type Machine, markWeaver } from "./processors.ts"
import { sessionOf } from "./session.ts"

// Any number that nobody else uses on a shared server: who holds it weaves what was handed in to this database.
const LOCK = 7_246_532

/** Being the one who weaves. */
export interface Lead {
  /** Aborted once the connection that holds it is lost, and with it the lead. */
  readonly lost: AbortSignal
  readonly release: () => Promise<void>
}

/** Somebody who would take the lead, with a connection of its own. */
export interface Candidate {
  /** The lead where nobody else has it; null where somebody has. Rejects where the server does not answer. */
  readonly stand: () => Promise<Lead | null>
  readonly close: () => Promise<void>
}

/**
 * A candidate for the lead of one PostgreSQL database: a session's advisory lock, which ends with the session however that ends. Who has it
 * weaves with a processor of `machine`, where its processors are shared out.
 */
export const candidateFor = (address: string, machine: Machine | null): Candidate => {
  const session = sessionOf(address)
  return {
    stand: async () => {
      const { client, lost } = await session.open()
      const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [LOCK])
      if (rows[0]?.held !== true) return null
      if (machine !== null) await client.query(markWeaver(machine))
      return { lost, release: session.end }
    },
    close: session.end,
  }
}

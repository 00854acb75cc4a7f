import pg from "pg"

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

interface Session {
  readonly client: pg.Client
  readonly lost: AbortSignal
}

// A leader whose machine vanished without a word is given up after some ten seconds in place of two hours.
const WATCHFUL = "set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3"

const connect = async (address: string): Promise<Session> => {
  const lost = new AbortController()
  const client = new pg.Client({ connectionString: address, keepAlive: true })
  for (const event of ["error", "end"] as const) client.on(event, () => lost.abort())
  await client.connect()
  await client.query(WATCHFUL)
  return { client, lost: lost.signal }
}

/** A candidate for the lead of one PostgreSQL database: a session's advisory lock, which ends with the session however that ends. */
export const candidateFor = (address: string): Candidate => {
  let session: Session | null = null
  const end = async (): Promise<void> => {
    const { client } = session ?? {}
    session = null
    await client?.end().catch(() => {})
  }
  return {
    stand: async () => {
      if (session?.lost.aborted) await end()
      session ??= await connect(address)
      const { rows } = await session.client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [LOCK])
      return rows[0]?.held === true ? { lost: session.lost, release: end } : null
    },
    close: end,
  }
}

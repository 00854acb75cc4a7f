import pg from "pg"

/** A connection of one's own, whose session's locks are held as long as it lasts. */
export interface Session {
  readonly client: pg.Client
  /** Aborted once the connection is lost, and with it all that it held. */
  readonly lost: AbortSignal
}

// Whoever's machine vanished without a word is given up after some ten seconds in place of two hours.
const WATCHFUL = "set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3"

const connect = async (address: string): Promise<Session> => {
  const lost = new AbortController()
  const client = new pg.Client({ connectionString: address, keepAlive: true })
  for (const event of ["error", "end"] as const) client.on(event, () => lost.abort())
  await client.connect()
  await client.query(WATCHFUL)
  return { client, lost: lost.signal }
}

/** A session that is begun when it is asked for, and anew where the one before was lost. */
export const sessionOf = (
  address: string,
): { readonly open: () => Promise<Session>; readonly end: () => Promise<void> } => {
  let session: Session | null = null
  const end = async (): Promise<void> => {
    const { client } = session ?? {}
    session = null
    await client?.end().catch(() => {})
  }
  const open = async (): Promise<Session> => {
    if (session?.lost.aborted) await end()
    session ??= await connect(address)
    return session
  }
  return { open, end }
}

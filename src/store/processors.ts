import { createHash } from "node:crypto"
import { sessionOf } from "./session.ts"

/** A machine as its workers see it: those of the same name share its processors. */
export interface Machine {
  readonly name: string
  /** 1 or more. */
  readonly processors: number
}

/** Processors that are one's own to read with. */
export interface Share {
  /** 1 or more. */
  readonly threads: number
  /** Aborted once the connection that holds them is lost, and with it the share. */
  readonly lost: AbortSignal
  /** Whether one of them belongs to the worker that weaves on this machine by now. */
  readonly due: () => Promise<boolean>
  readonly release: () => Promise<void>
}

/** The processors of one machine, shared out among the workers on it that have the same database. */
export interface Processors {
  /** As many as are free, `wanted` at most; null where none is. Rejects where the server does not answer. */
  readonly take: (wanted: number) => Promise<Share | null>
  readonly close: () => Promise<void>
}

/** The lock of whoever weaves on a machine; those of its processors are counted from 0. */
const WEAVES = 2_147_483_647

/** A number for a machine, 0 to 2^31 - 1, as PostgreSQL's locks of two numbers want it. */
const numberOf = ({ name }: Machine): number => createHash("sha256").update(name).digest().readUInt32BE() >>> 1

/** Marks that the session's worker weaves on this machine: one processor is for that. */
export const markWeaver = (machine: Machine): { readonly text: string; readonly values: unknown[] } => ({
  text: "select pg_try_advisory_lock_shared($1, $2)",
  values: [numberOf(machine), WEAVES],
})

// All but the weaver's, and one in any case.
const LEFT = `greatest(1, $2::integer - (select count(*)::integer from pg_locks
  where locktype = 'advisory' and objsubid = 2 and classid = $1::integer::oid and objid = ${WEAVES}::oid
    and database = (select oid from pg_database where datname = current_database())))`
const TAKE = `select slot from generate_series(0, ${LEFT} - 1) as slot where pg_try_advisory_lock($1::integer, slot) limit $3`

/**
 * Shares out a machine's processors with a session's advisory locks, one for each, which end with the session however that ends:
 * more readers than processors only take each other's time. The one that weaves has a processor for itself, where there are several.
 */
export const processorsOf = (address: string, machine: Machine): Processors => {
  const session = sessionOf(address)
  const place = [numberOf(machine), machine.processors]
  return {
    take: async wanted => {
      const { client, lost } = await session.open()
      const { rows } = await client.query<{ slot: number }>(TAKE, [...place, wanted])
      if (rows.length === 0) return null
      const last = Math.max(...rows.map(({ slot }) => slot))
      const due = async (): Promise<boolean> => {
        const found = await client.query<{ left: number }>(`select ${LEFT} as left`, place)
        return last >= (found.rows[0]?.left ?? 0)
      }
      return { threads: rows.length, lost, due, release: session.end }
    },
    close: session.end,
  }
}

import { openPglite } from "./backends/pglite.ts"
import { openPostgres } from "./backends/postgres.ts"
import type { Database } from "./database.ts"
import { startPostgres } from "./trial-postgres.ts"

/** One of the databases that every promise of the store is tested on. */
export interface Backend {
  readonly name: string
  /** `fresh` opens a new database: empty, or as the bundled one is (migrated). */
  readonly start: () => Promise<{
    readonly fresh: (as: "empty" | "bundled") => Promise<Database>
    readonly stop: () => Promise<void>
  }>
}

/** PGlite and a PostgreSQL server, always both. */
export const BACKENDS: readonly Backend[] = [
  {
    name: "PGlite",
    start: async () => ({
      fresh: async as => {
        const database = await openPglite(null)
        // Quicker than initdb: what is bundled, emptied.
        if (as === "empty") await database.query("drop schema public cascade; create schema public")
        return database
      },
      stop: async () => {},
    }),
  },
  {
    name: "PostgreSQL",
    start: async () => {
      const server = await startPostgres()
      return { fresh: async () => openPostgres(await server.fresh()), stop: server.stop }
    },
  },
]

import { join } from "node:path"
import { shownAddress } from "../model/shown-address.ts"
import { openPglite } from "./backends/pglite.ts"
import { openPostgres } from "./backends/postgres.ts"
import type { Database } from "./database.ts"
import { migrate } from "./migrate.ts"

const migrated = async (database: Database, folder: string): Promise<Database> => {
  try {
    await migrate(database, folder)
    return database
  } catch (cause) {
    await database.close()
    throw cause
  }
}

/** The database of a data folder that this process owns, or one in memory (null), at the newest version. */
export const openFolder = async (folder: string | null): Promise<Database> =>
  migrated(await openPglite(folder === null ? null : join(folder, "database")), folder ?? "memory")

/** The database of a PostgreSQL server, at the newest version. */
export const openServer = async (address: string): Promise<Database> =>
  migrated(await openPostgres(address), shownAddress(address))

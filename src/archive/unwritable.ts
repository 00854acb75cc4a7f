import { Problem } from "../model/problem.ts"
import type { Database } from "../store/database.ts"

/** What systems and databases say where a disk is full, or may not be written. */
const UNWRITABLE = /No space left on device|Read-only file system|\b(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM)\b/
/** PostgreSQL's codes for a full disk and for a file that cannot be written. */
const CODES: ReadonlySet<unknown> = new Set(["53100", "58030", "25006"])

/** A failure as it is told: where the place cannot be written, a Problem that says so. */
export const asToldOf =
  (place: string) =>
  (cause: unknown): never => {
    if (cause instanceof Problem || !(cause instanceof Error)) throw cause
    const { code, syscall } = cause as NodeJS.ErrnoException
    // A folder that cannot be made in one that is read-only is told as one that is not there.
    const isOurs = CODES.has(code) || UNWRITABLE.test(cause.message) || syscall === "mkdir"
    throw isOurs ? new Problem("store/cannot-write", { place, reason: cause.message }, cause) : cause
  }

/** A database whose failures to write are told as such. */
export const toldDatabase = (database: Database, place: string): Database => {
  const told = asToldOf(place)
  const { patient, alone = false } = database
  return {
    query: (sql, values) => database.query<never>(sql, values).catch(told),
    transaction: work => database.transaction(work).catch(told),
    close: () => database.close().catch(told),
    ...(patient === undefined ? {} : { patient: toldDatabase(patient, place) }),
    alone,
  }
}

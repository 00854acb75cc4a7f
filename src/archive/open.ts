import { loadKnowledge } from "../knowledge/load.ts"
import type { Archive } from "../model/archive.ts"
import type { Knowledge } from "../model/knowledge.ts"
import { openFolder, openServer } from "../store/open.ts"
import { type Claim, claimFolder } from "./claim-folder.ts"
import { lastingArchive } from "./lasting.ts"
import { localArchive } from "./local.ts"
import { type Link, remoteArchive } from "./remote.ts"
import { shareArchive } from "./share.ts"
import { asToldOf, toldDatabase } from "./unwritable.ts"
import type { Weaver } from "./weaver.ts"
import { weaverOf } from "./weaving.ts"

export interface Opening {
  /** A data folder; made where it is missing. */
  readonly data?: string
  /** The address of a PostgreSQL server, in place of a folder. */
  readonly database?: string
  /** The bundled knowledge where none is given. */
  readonly knowledge?: Knowledge
  /** When a report is recorded; the machine's clock where none is given. */
  readonly clock?: () => Date
  /** How reports are woven; in place of what `knowledge` gives. */
  readonly weaver?: Weaver
}

type Maker = (database: Parameters<typeof localArchive>[0]) => Archive

const makerOf = (opening: Opening): Maker => {
  const weaver = opening.weaver ?? weaverOf(opening.knowledge ?? loadKnowledge())
  return database => localArchive(database, weaver, opening.clock ?? (() => new Date()))
}

const openLocal = async (folder: string | null, opening: Opening): Promise<Archive> => {
  // The database opens in its thread while the weaver is made in this one.
  const database = openFolder(folder)
  try {
    const make = makerOf(opening)
    return make(toldDatabase(await database.catch(asToldOf(folder ?? "memory")), folder ?? "memory"))
  } catch (cause) {
    await database.then(
      open => open.close(),
      () => {},
    )
    throw cause
  }
}

const openOwned = async (folder: string, opening: Opening, claim: Claim & { owned: true }): Promise<Link> => {
  const archive = openLocal(folder, opening)
  const shared = shareArchive(claim.server, archive)
  const end = async (close: () => Promise<void>): Promise<void> => {
    await shared.stop()
    await close()
    // On a full disk the folder cannot be marked as left; nobody behind its socket is told as well by that.
    await claim.release().catch(() => {})
  }
  try {
    const open = await archive
    return { archive: { ...open, close: () => end(open.close) }, isLost: () => false }
  } catch (cause) {
    await end(async () => {})
    throw cause
  }
}

const openLink = async (folder: string, opening: Opening): Promise<Link> => {
  const claim = await claimFolder(folder).catch(asToldOf(folder))
  return claim.owned ? openOwned(folder, opening, claim) : remoteArchive(claim.socket)
}

/**
 * The archive of a data folder, of a PostgreSQL server, or (where neither is given) one in memory. Of the processes that open
 * one folder the first is its owner and works for the others; when it ends, however it ends, another one takes over.
 * Problems: "store/newer", "store/in-use", "store/unreachable", "store/cannot-write".
 */
export const openArchive = async (opening: Opening): Promise<Archive> => {
  const { data, database } = opening
  if (database !== undefined) return makerOf(opening)(await openServer(database))
  if (data !== undefined) return lastingArchive(() => openLink(data, opening))
  return openLocal(null, opening)
}

import type { Archive } from "../model/archive.ts"
import type { Link } from "./remote.ts"
import { archiveBy, perform } from "./wire.ts"

/** Owners that may be lost one after the other during one call. */
const LIVES = 5

/** An archive that outlives its owner: where the link is lost, it links again and asks again. No call does harm when it is repeated. */
export const lastingArchive = async (open: () => Promise<Link>): Promise<Archive> => {
  let link = await open()
  let reopening: Promise<void> | null = null
  const reopen = (): Promise<void> => {
    reopening ??= open()
      .then(next => {
        link = next
      })
      .finally(() => {
        reopening = null
      })
    return reopening
  }
  const ask = async (call: (archive: Archive) => Promise<unknown>, lives = LIVES): Promise<unknown> => {
    if (link.isLost()) await reopen()
    const { archive, isLost } = link
    try {
      return await call(archive)
    } catch (cause) {
      if (!isLost() || lives === 0) throw cause
    }
    return ask(call, lives - 1)
  }
  return archiveBy(
    (call, args) => ask(archive => perform(archive, call, args)),
    () => link.archive.close(),
  )
}

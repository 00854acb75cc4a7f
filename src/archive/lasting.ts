import type { Archive } from "../model/archive.ts"
import type { Collection } from "../model/collecting.ts"
import type { Link } from "./remote.ts"

/** Owners that may be lost one after the other during one call. */
const LIVES = 5

type Ask = <T>(call: (archive: Archive) => Promise<T>) => Promise<T>

const collectionOf = (ask: Ask): Collection => ({
  follow: (source, now) => ask(archive => archive.follow(source, now)),
  hurry: (id, now) => ask(archive => archive.hurry(id, now)),
  unfollow: id => ask(archive => archive.unfollow(id)),
  followed: () => ask(archive => archive.followed()),
  sources: () => ask(archive => archive.sources()),
  visitedOf: (source, limit) => ask(archive => archive.visitedOf(source, limit)),
  due: (now, limit, but) => ask(archive => archive.due(now, limit, but)),
  nextDue: () => ask(archive => archive.nextDue()),
  keepVisits: visits => ask(archive => archive.keepVisits(visits)),
  capturesAfter: (after, limit) => ask(archive => archive.capturesAfter(after, limit)),
  captures: report => ask(archive => archive.captures(report)),
})

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
  const ask = async <T>(call: (archive: Archive) => Promise<T>, lives = LIVES): Promise<T> => {
    if (link.isLost()) await reopen()
    const { archive, isLost } = link
    try {
      return await call(archive)
    } catch (cause) {
      if (!isLost() || lives === 0) throw cause
    }
    return ask(call, lives - 1)
  }
  return {
    ingest: batch => ask(archive => archive.ingest(batch)),
    stories: asked => ask(archive => archive.stories(asked)),
    copies: () => ask(archive => archive.copies()),
    story: (id, asked) => ask(archive => archive.story(id, asked)),
    search: asked => ask(archive => archive.search(asked)),
    review: given => ask(archive => archive.review(given)),
    reviews: asked => ask(archive => archive.reviews(asked)),
    report: id => ask(archive => archive.report(id)),
    carrier: claim => ask(archive => archive.carrier(claim)),
    newest: () => ask(archive => archive.newest()),
    sequence: (after, limit, asOf) => ask(archive => archive.sequence(after, limit, asOf)),
    kept: (after, limit) => ask(archive => archive.kept(after, limit)),
    reread: batch => ask(archive => archive.reread(batch)),
    rebuild: () => ask(archive => archive.rebuild()),
    ...collectionOf(ask),
    close: () => link.archive.close(),
  }
}

import type { Socket } from "node:net"
import type { Archive } from "../model/archive.ts"
import { type CallName, causeOf, onMessages, type Reply, send } from "./wire.ts"

/** An archive that may be lost: with the process that holds it. */
export interface Link {
  readonly archive: Archive
  readonly isLost: () => boolean
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (cause: Error) => void
}

type Ask = (call: CallName, ...args: readonly unknown[]) => Promise<unknown>

const asArchive = (ask: Ask, close: () => Promise<void>): Archive => ({
  ingest: batch => ask("ingest", batch) as ReturnType<Archive["ingest"]>,
  stories: asked => ask("stories", asked) as ReturnType<Archive["stories"]>,
  copies: () => ask("copies") as ReturnType<Archive["copies"]>,
  story: (id, asked) => ask("story", id, asked) as ReturnType<Archive["story"]>,
  search: asked => ask("search", asked) as ReturnType<Archive["search"]>,
  review: given => ask("review", given) as ReturnType<Archive["review"]>,
  reviews: asked => ask("reviews", asked) as ReturnType<Archive["reviews"]>,
  report: id => ask("report", id) as ReturnType<Archive["report"]>,
  carrier: claim => ask("carrier", claim) as ReturnType<Archive["carrier"]>,
  newest: () => ask("newest") as ReturnType<Archive["newest"]>,
  sequence: (after, limit, asOf) => ask("sequence", after, limit, asOf) as ReturnType<Archive["sequence"]>,
  kept: (after, limit) => ask("kept", after, limit) as ReturnType<Archive["kept"]>,
  reread: batch => ask("reread", batch) as ReturnType<Archive["reread"]>,
  rebuild: () => ask("rebuild") as ReturnType<Archive["rebuild"]>,
  follow: (source, now) => ask("follow", source, now) as ReturnType<Archive["follow"]>,
  hurry: (id, now) => ask("hurry", id, now) as ReturnType<Archive["hurry"]>,
  unfollow: id => ask("unfollow", id) as ReturnType<Archive["unfollow"]>,
  followed: () => ask("followed") as ReturnType<Archive["followed"]>,
  sources: () => ask("sources") as ReturnType<Archive["sources"]>,
  visitedOf: (source, limit) => ask("visitedOf", source, limit) as ReturnType<Archive["visitedOf"]>,
  due: (now, limit, but) => ask("due", now, limit, but) as ReturnType<Archive["due"]>,
  nextDue: () => ask("nextDue") as ReturnType<Archive["nextDue"]>,
  keepVisits: visits => ask("keepVisits", visits) as ReturnType<Archive["keepVisits"]>,
  captures: report => ask("captures", report) as ReturnType<Archive["captures"]>,
  capturesAfter: (after, limit) => ask("capturesAfter", after, limit) as ReturnType<Archive["capturesAfter"]>,
  close,
})

/** The archive of the process at the other end. Calls fail once it is lost; whether they were carried out is not known then. */
export const remoteArchive = (socket: Socket): Link => {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let lost = false
  const lose = (): void => {
    lost = true
    for (const { reject } of waiting.values()) reject(new Error("the archive's owner has ended"))
    waiting.clear()
  }
  socket.on("error", lose)
  socket.on("end", lose)
  socket.on("close", lose)
  onMessages<Reply>(socket, reply => {
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    const cause = causeOf(reply)
    if (cause === null) asked?.resolve(reply.value)
    else asked?.reject(cause)
  })
  const ask: Ask = (call, ...args) =>
    new Promise((resolve, reject) => {
      if (lost) return reject(new Error("the archive's owner has ended"))
      last += 1
      waiting.set(last, { resolve, reject })
      send(socket, { id: last, call, args })
    })
  const close = async (): Promise<void> => void socket.destroy()
  return { archive: asArchive(ask, close), isLost: () => lost }
}

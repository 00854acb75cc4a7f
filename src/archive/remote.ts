import type { Socket } from "node:net"
import type { Archive } from "../model/archive.ts"
import { type Ask, archiveBy, causeOf, onMessages, type Reply, send } from "./wire.ts"

/** An archive that may be lost: with the process that holds it. */
export interface Link {
  readonly archive: Archive
  readonly isLost: () => boolean
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (cause: Error) => void
}

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
  const ask: Ask = (call, args) =>
    new Promise((resolve, reject) => {
      if (lost) return reject(new Error("the archive's owner has ended"))
      last += 1
      waiting.set(last, { resolve, reject })
      send(socket, { id: last, call, args })
    })
  const close = async (): Promise<void> => void socket.destroy()
  return { archive: archiveBy(ask, close), isLost: () => lost }
}

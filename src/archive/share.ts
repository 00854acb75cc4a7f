import type { Server, Socket } from "node:net"
import type { Archive } from "../model/archive.ts"
import { type Call, failureOf, onMessages, perform, send } from "./wire.ts"

/** The archive while other processes use it. */
export interface Shared {
  /** Accepts nobody new, answers the calls that are under way and ends the connections. */
  readonly stop: () => Promise<void>
}

/** Answers other processes' calls out of this one's archive. Those that come before it is open wait for it. */
export const shareArchive = (server: Server, archive: Promise<Archive>): Shared => {
  const sockets = new Set<Socket>()
  const underWay = new Set<Promise<void>>()
  let stopping = false
  const answer = async (socket: Socket, call: Call): Promise<void> => {
    const { id } = call
    const reply = await archive.then(open => perform(open, call.call, call.args)).then(value => ({ value }), failureOf)
    if (socket.writable) send(socket, { id, ...reply })
  }
  server.on("connection", socket => {
    sockets.add(socket)
    socket.once("close", () => sockets.delete(socket))
    // Whoever called is gone; what it asked for is finished all the same.
    socket.on("error", () => {})
    onMessages<Call>(socket, call => {
      // Unanswered calls are asked again, of whoever owns the folder next.
      if (stopping) return
      const work = answer(socket, call).finally(() => underWay.delete(work))
      underWay.add(work)
    })
  })
  return {
    stop: async () => {
      stopping = true
      server.close()
      await Promise.all(underWay)
      for (const socket of sockets) socket.end()
    },
  }
}

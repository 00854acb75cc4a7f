import { chmod, rm } from "node:fs/promises"
import { connect, createServer, type Server, type Socket } from "node:net"
import { uptime } from "node:os"
import { setTimeout as wait } from "node:timers/promises"
import { Problem } from "../model/problem.ts"
import { addOwner, latestOwner, type Owner, releaseOwner } from "./owner-file.ts"
import { newSocketPath } from "./socket-path.ts"

/** How owner and others talk: raised when the archive's interface changes. */
const PROTOCOL = 4

/** Milliseconds for an owner that is just closing; one that is alive and does not answer for longer is told of. */
const PATIENCE = 10_000
const PAUSE = 40

/** A data folder is either ours, with a server that others connect to, or another process's, with a connection to it. */
export type Claim =
  | { readonly owned: true; readonly server: Server; readonly release: () => Promise<void> }
  | { readonly owned: false; readonly socket: Socket; readonly process: number }

const listen = (path: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(path, () => resolve(server))
  })

const reach = (path: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(path)
    socket.once("error", reject)
    socket.once("connect", () => {
      socket.off("error", reject)
      resolve(socket)
    })
  })

const runs = (process_: number): boolean => {
  try {
    process.kill(process_, 0)
    return true
  } catch (cause) {
    // A process of somebody else runs too.
    return (cause as NodeJS.ErrnoException).code === "EPERM"
  }
}

const beforeStart = (time: number): boolean => time < Date.now() - uptime() * 1000

/** A socket that refuses has nobody behind it. One that is gone may belong to a process that is closing, or was tidied away. */
const isDead = (owner: Owner, cause: unknown): boolean => {
  const code = (cause as NodeJS.ErrnoException).code
  if (code === "ECONNREFUSED") return true
  return code === "ENOENT" && (owner.released || beforeStart(owner.since) || !runs(owner.process))
}

const inUse = (folder: string, owner: Owner, cause?: unknown): Problem =>
  new Problem("store/in-use", { folder, process: owner.process }, cause)

/** The owner's socket, or null where there is no living owner. */
const reachOwner = async (folder: string, owner: Owner | null, patience: number): Promise<Socket | "again" | null> => {
  if (owner === null) return null
  try {
    const socket = await reach(owner.socket)
    if (owner.protocol === PROTOCOL) return socket
    socket.destroy()
  } catch (cause) {
    if (isDead(owner, cause)) return null
    if (patience > 0) return "again"
    throw inUse(folder, owner, cause)
  }
  throw inUse(folder, owner)
}

/** Listens before it claims: whoever sees the claim can connect at once. Null where another one was quicker. */
const takeOver = async (folder: string, before: Owner | null): Promise<Claim | null> => {
  const socket = newSocketPath(folder)
  const server = await listen(socket)
  if (process.platform !== "win32") await chmod(socket, 0o600)
  const number = (before?.number ?? 0) + 1
  const content = { process: process.pid, socket, protocol: PROTOCOL, released: false }
  const added = await addOwner(folder, number, content).catch((cause: unknown) => {
    // A server that listens keeps the process alive.
    server.close()
    throw cause
  })
  if (!added) {
    server.close()
    return null
  }
  if (before !== null && process.platform !== "win32") await rm(before.socket, { force: true })
  return { owned: true, server, release: () => releaseOwner(folder, number, content) }
}

/**
 * Makes this process the owner of a data folder, or connects it to the one that is. A dead owner, however it ended, is
 * replaced by exactly one of those that find it so. Problem "store/in-use" where the owner lives but cannot be talked to.
 */
export const claimFolder = async (folder: string, patience: number = PATIENCE): Promise<Claim> => {
  for (let left = patience; ; left -= PAUSE) {
    const owner = await latestOwner(folder)
    const socket = await reachOwner(folder, owner, left)
    if (socket !== null && socket !== "again") return { owned: false, socket, process: owner?.process ?? 0 }
    const claim = socket === null ? await takeOver(folder, owner) : null
    if (claim !== null) return claim
    await wait(PAUSE)
  }
}

import type { Socket } from "node:net"
import type { Archive } from "../model/archive.ts"
import { Problem, type Told } from "../model/problem.ts"
import { countingWrites } from "./written.ts"

/** What another process may ask of the owner: the archive's calls but its closing. */
export const CALLS = [
  "ingest",
  "stories",
  "count",
  "facets",
  "copies",
  "story",
  "storyViews",
  "search",
  "review",
  "reviews",
  "report",
  "headsOf",
  "carrier",
  "namesOf",
  "newest",
  "stateSince",
  "sequence",
  "kept",
  "reread",
  "rebuild",
  "follow",
  "hurry",
  "unfollow",
  "hurryAhead",
  "followed",
  "sources",
  "visitedOf",
  "due",
  "nextDue",
  "keepVisits",
  "captures",
  "capturesAfter",
  "keepRule",
  "dropRule",
  "rules",
  "alerts",
  "storiesAfter",
  "keepLooked",
  "takeDue",
  "settle",
  "placesIn",
  "backup",
  "restore",
  "hashesOf",
  "lacking",
  "keepStamp",
  "stamps",
  "stamp",
] as const satisfies readonly (keyof Archive)[]
export type CallName = (typeof CALLS)[number]

/** Makes one call, whoever answers it. */
export type Ask = (call: CallName, args: readonly unknown[]) => Promise<unknown>

/** An archive whose calls are all made by one function. It does not compile while a call of the archive is missing above. */
export const archiveBy = (ask: Ask, close: Archive["close"]): Archive => {
  const calls = CALLS.map(call => [call, (...args: readonly unknown[]) => ask(call, args)] as const)
  return countingWrites({ ...(Object.fromEntries(calls) as unknown as Pick<Archive, CallName>), close })
}

/** Makes a call of an archive. */
export const perform = async (archive: Archive, call: CallName, args: readonly unknown[]): Promise<unknown> => {
  if (!CALLS.includes(call)) throw new Error(`unknown call: ${call}`)
  const method = archive[call] as (...args: readonly unknown[]) => Promise<unknown>
  return method(...args)
}

/** One call, as a line of JSON; `id` pairs the reply with it. */
export interface Call {
  readonly id: number
  readonly call: CallName
  readonly args: readonly unknown[]
}

/** What came of a call: its value, or the failure; one that is no Problem is a fault with its message. */
export interface Reply {
  readonly id: number
  readonly value?: unknown
  readonly problem?: Told
  readonly fault?: string
}

/** A failure as it crosses the socket. */
export const failureOf = (cause: unknown): Omit<Reply, "id"> =>
  cause instanceof Problem
    ? { problem: { code: cause.code, details: cause.details } }
    : { fault: cause instanceof Error ? cause.message : String(cause) }

/** The failure of a reply, as it was thrown on the other side. */
export const causeOf = ({ problem, fault }: Reply): Error | null => {
  if (problem !== undefined) return new Problem(problem.code, problem.details)
  return fault === undefined ? null : new Error(fault)
}

/** Sends one message as a line. */
export const send = (socket: Socket, message: Call | Reply): void => {
  socket.write(`${JSON.stringify(message)}\n`)
}

const parse = <Message>(line: string): Message | null => {
  try {
    return JSON.parse(line) as Message
  } catch {
    return null
  }
}

/** Hands on every message of a socket. Lines may be of any length: pieces are joined once a line is whole. Whoever sends anything else is cut off. */
export const onMessages = <Message>(socket: Socket, take: (message: Message) => void): void => {
  let pieces: string[] = []
  socket.setEncoding("utf8")
  socket.on("data", (chunk: string) => {
    const [first = "", ...others] = chunk.split("\n")
    pieces.push(first)
    for (const other of others) {
      const message = parse<Message>(pieces.join(""))
      if (message === null) {
        socket.destroy()
        return
      }
      take(message)
      pieces = [other]
    }
  })
}

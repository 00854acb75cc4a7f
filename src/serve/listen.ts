import type { Server } from "node:http"
import { createAdaptorServer } from "@hono/node-server"
import type { Hono } from "hono"
import type { Archive } from "../model/archive.ts"
import type { Place } from "../model/entity.ts"
import type { Intake } from "../model/intake.ts"
import { Problem } from "../model/problem.ts"
import { type AppOptions, app } from "./app.ts"
import type { Door } from "./guard.ts"
import { isLoopback, namesOf } from "./hosts.ts"
import type { Pages } from "./pages.ts"
import type { PrintingBrowser } from "./print/find-browser.ts"

/** Port that is asked for where none is given, and how many after it are tried. */
const FIRST_PORT = 4600
const TRIED = 50

/** Where somebody is listened to. */
export interface Listened {
  readonly host: string
  /** Null: the first free one from 4600 on. 0: any. */
  readonly port: number | null
  readonly token: string | null
  /** The token of those who may read names of private persons. */
  readonly recorder?: string | null
}

export interface ListenOptions extends Listened, Pick<AppOptions, "metrics"> {
  readonly version: string
  /** The page beside the API; null where it was not built. */
  readonly pages: Pages | null
  readonly report: (error: unknown) => void
  /** Hosts that may be sent to though they are in a private network. */
  readonly trusted?: ReadonlySet<string>
  /** What people bring in goes through it. */
  readonly intake?: Intake
  /** The gazetteer's place of an id. */
  readonly place?: (id: string) => Place | null
  /** The Chromium that prints briefs. */
  readonly browser?: () => PrintingBrowser | null
}

export interface Listening {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Refuses an address that other machines reach where no token guards it. */
export function checkHost({ host, token }: Pick<ListenOptions, "host" | "token">): void {
  if (!isLoopback(host) && token === null) throw new Problem("serve/no-token", { host })
}

/** Serves the API and the page over the archive until it is closed. */
export async function listen(archive: Archive, options: ListenOptions): Promise<Listening> {
  const { host, port: _, ...given } = options
  return listenTo(options, door => app(archive, { ...given, ...door, local: isLoopback(host) }))
}

/** Serves what answers at an address until it is closed. */
export async function listenTo(listened: Listened, answering: (door: Door) => Pick<Hono, "fetch">): Promise<Listening> {
  checkHost(listened)
  const { host, port, token } = listened
  const { fetch } = answering({ names: namesOf(host), token })
  const server = createAdaptorServer({ fetch }) as Server
  const bound = await bind(server, host, port)
  return { address: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`, close: () => closed(server) }
}

async function bind(server: Server, host: string, port: number | null): Promise<number> {
  const ports = port === null ? Array.from({ length: TRIED }, (_, i) => FIRST_PORT + i) : [port]
  for (const candidate of ports) {
    const bound = await tryPort(server, host, candidate)
    if (bound !== null) return bound
  }
  throw new Problem("serve/port-taken", { port: port ?? FIRST_PORT })
}

/** The port it listens on, or null where that is taken. */
const tryPort = (server: Server, host: string, port: number): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => (error.code === "EADDRINUSE" ? resolve(null) : reject(error))
    server.once("error", failed)
    server.listen(port, host.replace(/^\[|\]$/g, ""), () => {
      server.off("error", failed)
      const address = server.address()
      resolve(typeof address === "object" && address !== null ? address.port : port)
    })
  })

/** Milliseconds that answers which were begun have to end; news are told without end. */
const GRACE = 2000

/** Takes nobody in any more, and waits for the answers that were begun. */
const closed = (server: Server): Promise<void> =>
  new Promise(resolve => {
    const late = setTimeout(() => server.closeAllConnections(), GRACE)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })

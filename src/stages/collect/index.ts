import type { Tell } from "../../model/note.ts"
import { Problem } from "../../model/problem.ts"
import type { Source } from "../../model/report.ts"
import { isBinary } from "./binary.ts"
import { entriesIn, isFeed } from "./feed-file.ts"
import type { Files } from "./files.ts"
import { type Form, formOfContent, formOfName } from "./form.ts"
import { LIMIT, MEGABYTE } from "./limit.ts"
import { linesOf } from "./lines.ts"
import { gather, gunzip, peek } from "./stream.ts"
import { isTelegram, postsOf } from "./telegram.ts"

/** An input that could not be collected, in the place where its sources would have been. */
export interface Failure {
  readonly name: string
  readonly problem: Problem
}

/** Few inputs are archives: what reads them is loaded with the first. */
const archives = () => import("./web-archive.ts")

const BLANK = /^(?:ï»¿)?\s*$/
/** Enough to tell the form of any source, and text from what is none. */
const START = 65_536

/** True where an input could not be collected. */
export const failed = (found: Source | Failure): found is Failure => "problem" in found

/**
 * The sources in files, folders (all below them, by code unit) and standard input ("-"), in the order of the names.
 * A bad input gives a failure in its place and the rest is still read. The only stage that waits for the world.
 */
export async function* collect(names: readonly string[], files: Files, tell: Tell): AsyncGenerator<Source | Failure> {
  for (const name of names) yield* collectOne(name, files, tell)
}

async function* collectOne(asked: string, files: Files, tell: Tell): AsyncGenerator<Source | Failure> {
  const name = asked === "-" ? "stdin" : asked
  try {
    if (asked === "-") return yield* collectStream(name, null, files.standardInput(), tell)
    const found = await files.look(name)
    if (found === null) throw new Problem("collect/not-found", { name })
    if (found.kind === "folder") return yield* collectFolder(name, files, tell)
    const form = formOfName(name)
    if ((form === "text" || form === "html") && !isZipped(name)) refuseAbove(name, found.size)
    yield* collectStream(name, form, files.open(name), tell)
  } catch (cause) {
    yield { name, problem: cause instanceof Problem ? cause : new Problem("collect/unreadable", { name }, cause) }
  }
}

const isZipped = (name: string): boolean => name.toLowerCase().endsWith(".gz")

function refuseAbove(name: string, size: number): void {
  if (size <= LIMIT) return
  const megabytes = Math.ceil(size / MEGABYTE)
  throw new Problem("collect/too-large", { name, megabytes, limit: LIMIT / MEGABYTE })
}

/** The files of a folder that are read, all below it, by code unit; a folder in it that cannot be opened is a failure in its place. */
export async function* filesIn(folder: string, files: Files, tell: Tell): AsyncGenerator<string | Failure> {
  for await (const found of filesBelow(folder.replace(/(?<=.)[/\\]+$/, ""), files)) {
    if (typeof found === "string" && !(await isReadable(found, files)))
      tell({ rule: "collect/ending", because: `${found} is of no form that is read` })
    else yield found
  }
}

/** Files of many programs end in ".json" and ".xml": in a folder those alone are read that begin as an export or a feed. */
async function isReadable(name: string, files: Files): Promise<boolean> {
  const form = formOfName(name)
  if (form !== "export" && form !== "feed") return form !== null
  const { start, close } = await peek(files.open(name), START).catch(() => ({ start: null, close: async () => {} }))
  await close()
  return start !== null && (isTelegram(start) || isFeed(start))
}

async function* collectFolder(folder: string, files: Files, tell: Tell): AsyncGenerator<Source | Failure> {
  let empty = true
  for await (const found of filesIn(folder, files, tell)) {
    empty = false
    if (typeof found === "string") yield* collectOne(found, files, tell)
    else yield found
  }
  if (empty) throw new Problem("collect/no-reports", { name: folder })
}

async function* filesBelow(folder: string, files: Files): AsyncGenerator<string | Failure> {
  try {
    // Array.sort() without a comparison is by code unit.
    for (const name of [...(await files.list(folder))].sort()) {
      if (name.startsWith(".")) continue
      const path = folder === "/" ? `/${name}` : `${folder}/${name}`
      if (name.endsWith("/")) yield* filesBelow(path.slice(0, -1), files)
      else yield path
    }
  } catch (cause) {
    yield { name: folder, problem: new Problem("collect/unreadable", { name: folder }, cause) }
  }
}

async function* collectStream(
  name: string,
  known: Form | null,
  raw: AsyncIterable<Uint8Array>,
  tell: Tell,
): AsyncGenerator<Source | Failure> {
  const { start, whole, close } = await peek(isZipped(name) ? gunzip(raw) : raw, START)
  try {
    if (start.length === 0) throw new Problem("collect/empty", { name })
    const form = known === null || known === "export" || known === "feed" ? formOfContent(start) : known
    if (form !== "warc" && form !== "wacz" && isBinary(start)) throw new Problem("collect/binary", { name })
    if (form === "records") yield* collectRecords(name, whole)
    else if (form === "export") yield* postsOf(name, whole, tell)
    else if (form === "feed") yield* some(name, entriesIn(name, whole, tell))
    else if (form === "warc") yield* some(name, (await archives()).pagesOf(name, whole, tell))
    else if (form === "wacz") yield* some(name, (await archives()).pagesOfWacz(name, whole, tell))
    else yield await collectText(name, form, whole)
  } finally {
    await close()
  }
}

/** What a file of many reports holds; fails where that is nothing. */
async function* some(name: string, found: AsyncIterable<Source | Failure>): AsyncGenerator<Source | Failure> {
  let isEmpty = true
  for await (const one of found) {
    isEmpty = false
    yield one
  }
  if (isEmpty) throw new Problem("collect/no-pages", { name })
}

async function collectText(name: string, form: "text" | "html", whole: AsyncIterable<Uint8Array>): Promise<Source> {
  const { bytes, over } = await gather(whole, LIMIT)
  if (over) refuseAbove(name, LIMIT + 1)
  if (isBlank(bytes)) throw new Problem("collect/empty", { name })
  return { name, form, bytes, fetched: null }
}

/** True where there are only spaces and line ends, a byte order mark aside; nothing long is blank. */
const isBlank = (bytes: Uint8Array): boolean =>
  bytes.length <= START && BLANK.test(Buffer.from(bytes).toString("latin1"))

async function* collectRecords(file: string, whole: AsyncIterable<Uint8Array>): AsyncGenerator<Source | Failure> {
  let records = 0
  for await (const { number, bytes } of linesOf(whole, LIMIT)) {
    const name = `${file}:${number}`
    if (bytes === null) yield { name, problem: new Problem("read/bad-record", { name, reason: "too long" }) }
    else if (isBlank(bytes)) continue
    else yield { name, form: "record", bytes, fetched: null }
    records++
  }
  if (records === 0) throw new Problem("collect/empty", { name: file })
}

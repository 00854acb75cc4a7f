import { fileURLToPath, pathToFileURL } from "node:url"
import { type Capture, type FollowedSource, unvisited, type Visited } from "../model/collecting.ts"
import { silent } from "../model/note.ts"
import { Problem } from "../model/problem.ts"
import { type Declared, type Report, versionOf } from "../model/report.ts"
import type { Read } from "../pipeline.ts"
import type { Files } from "../stages/collect/files.ts"
import { filesIn } from "../stages/collect/index.ts"
import { captureOf } from "./captured.ts"
import { answered, nothing, refusedVisit, type Visit, type World } from "./visiting.ts"

/** What a visit to a folder needs of the world. */
export interface Folders extends Pick<World, "now" | "read"> {
  readonly files: Files
  readonly readAll: (inputs: readonly string[], declared: Declared) => AsyncIterable<Read>
  /** What is known of the folder's files, by address. */
  readonly known: (source: string) => Promise<ReadonlyMap<string, Visited>>
}

/** Visits a folder, or one of its files, whichever is due. Never fails: what goes wrong is told in what it brings. */
export async function visitFolder(source: FollowedSource, before: Visited, world: Folders): Promise<Visit> {
  try {
    return before.role === "source" ? await lookInto(source, before, world) : await readFile(source, before, world)
  } catch (cause) {
    const name = fileURLToPath(before.address)
    const problem = cause instanceof Problem ? cause : new Problem("collect/unreadable", { name }, cause)
    return refusedVisit(source, before, problem, world)
  }
}

/** What a file looked like when it was found: another size or hour of writing means that it is read again. */
const lookOf = async (name: string, files: Files): Promise<string | null> => {
  const looked = await files.look(name)
  return looked === null ? null : `${looked.size} ${looked.written}`
}

async function lookInto(source: FollowedSource, before: Visited, world: Folders): Promise<Visit> {
  const folder = fileURLToPath(before.address)
  if ((await world.files.look(folder))?.kind !== "folder") throw new Problem("collect/not-found", { name: folder })
  const known = await world.known(source.id)
  const now = world.now().toISOString()
  const found: Visited[] = []
  const again: Visited[] = []
  for await (const name of filesIn(folder, world.files, silent)) {
    if (typeof name !== "string") continue
    const tag = await lookOf(name, world.files)
    const address = pathToFileURL(name).href
    const file = known.get(address)
    if (tag === null || file?.tag === tag) continue
    if (file === undefined) found.push({ ...unvisited(address, source.id, "article", null, now), tag })
    else again.push({ ...file, tag, next: now })
  }
  return { ...nothing, visited: answered(source, before, null, world), found, again }
}

/** All reports of a file; what of it cannot be read is told, and the rest is read. It is not read again before it changes. */
async function readFile(source: FollowedSource, before: Visited, world: Folders): Promise<Visit> {
  const reports: Report[] = []
  const captures: Capture[] = []
  let problem: Problem | null = null
  const { outlet, timezone, language } = source
  const declared = { outlet, timezone, language }
  for await (const read of world.readAll([fileURLToPath(before.address)], declared)) {
    if ("problem" in read) problem ??= read.problem
    else {
      reports.push(read.report)
      captures.push(captureOf(read, world.now()))
    }
  }
  const visited: Visited = {
    ...answered(source, before, null, world),
    next: null,
    version: reports.length === 0 ? before.version : versionOf(reports.at(-1) as Report),
    failures: problem === null ? 0 : before.failures + 1,
    problem: problem === null ? null : { code: problem.code, details: problem.details },
  }
  return { ...nothing, visited, reports, captures }
}

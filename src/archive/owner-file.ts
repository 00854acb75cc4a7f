import { randomBytes } from "node:crypto"
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"

/**
 * Who owns a data folder. Each owner adds a file with the next number; the highest counts. The highest file is never removed,
 * not even when its owner ends: so of two that find an owner dead only one can make the next number, and one that comes late
 * with a number that was removed meanwhile sees the higher one.
 */
export interface Owner {
  readonly number: number
  readonly process: number
  readonly socket: string
  /** How owner and others talk; another number is another version of this program. */
  readonly protocol: number
  /** True once the owner has closed the folder and nobody is behind the socket any more. */
  readonly released: boolean
  /** Milliseconds since 1970 when the file was written. */
  readonly since: number
}

type Content = Omit<Owner, "number" | "since">

const NAME = /^owner\.(\d+)\.json$/

const pathOf = (folder: string, number: number): string => join(folder, `owner.${number}.json`)

const numbersIn = async (folder: string): Promise<readonly number[]> =>
  (await readdir(folder)).flatMap(name => {
    const number = NAME.exec(name)?.[1]
    return number === undefined ? [] : [Number(number)]
  })

const codeOf = (cause: unknown): string | undefined => (cause as NodeJS.ErrnoException).code

/** Puts content under a name in one step: a reader sees all of it or no file. */
const writeBeside = async <T>(folder: string, content: Content, put: (beside: string) => Promise<T>): Promise<T> => {
  const beside = join(folder, `owner.${randomBytes(6).toString("hex")}.new`)
  await writeFile(beside, JSON.stringify(content))
  try {
    return await put(beside)
  } finally {
    await rm(beside, { force: true })
  }
}

/** The owner that counts; null where a folder never had one. */
export const latestOwner = async (folder: string): Promise<Owner | null> => {
  await mkdir(folder, { recursive: true })
  const number = Math.max(0, ...(await numbersIn(folder)))
  if (number === 0) return null
  try {
    const path = pathOf(folder, number)
    const { mtimeMs } = await stat(path)
    return { number, since: mtimeMs, ...(JSON.parse(await readFile(path, "utf8")) as Content) }
  } catch (cause) {
    // Somebody has just taken over and tidied up.
    if (codeOf(cause) === "ENOENT") return latestOwner(folder)
    throw cause
  }
}

/** Becomes the owner of that number, or finds that another one was quicker (false). Earlier owners' files are removed. */
export const addOwner = async (folder: string, number: number, content: Content): Promise<boolean> => {
  try {
    // A link is made whole or not at all, and fails where the name is taken.
    await writeBeside(folder, content, beside => link(beside, pathOf(folder, number)))
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") return false
    throw cause
  }
  const numbers = await numbersIn(folder)
  const first = Math.max(...numbers) === number
  const gone = first ? numbers.filter(other => other < number) : [number]
  await Promise.all(gone.map(other => rm(pathOf(folder, other), { force: true })))
  return first
}

/** Marks a folder as left by its owner of that number. */
export const releaseOwner = (folder: string, number: number, content: Content): Promise<void> =>
  writeBeside(folder, { ...content, released: true }, beside => rename(beside, pathOf(folder, number)))

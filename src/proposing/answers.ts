import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** Answers by what they hang on, so that no text is asked about twice. */
export interface Answers {
  readonly find: (key: string) => string | null
  readonly keep: (key: string, answer: string) => void
}

/** Answers in files of a folder, one each. */
export function answersIn(folder: string): Answers {
  const pathOf = (key: string): string => join(folder, `${key}.json`)
  return {
    find: key => {
      try {
        return readFileSync(pathOf(key), "utf8")
      } catch {
        return null
      }
    },
    keep: (key, answer) => {
      mkdirSync(folder, { recursive: true })
      const draft = `${pathOf(key)}.${process.pid}`
      writeFileSync(draft, answer)
      renameSync(draft, pathOf(key))
    },
  }
}

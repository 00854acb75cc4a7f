import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { z } from "zod"

/** What may be spent in a day (UTC). */
export interface Limits {
  readonly requests: number
  readonly tokens: number
}

/** What was spent on a day. */
const Spent = z.object({ day: z.string(), requests: z.number(), tokens: z.number() })
type Spent = z.infer<typeof Spent>

/** A day's spending, kept in a file so that it outlives the process. */
export interface Budget {
  /** What is used up on this day; null where another request may be made. */
  readonly usedUp: (day: string) => "requests" | "tokens" | null
  /** Notes a request, before it is made. */
  readonly request: (day: string) => void
  /** Notes what an answer cost. */
  readonly answer: (day: string, tokens: number) => void
}

/** The budget of a file; a file that is not there or broken is a day without spending. */
export function budgetIn(path: string, limits: Limits): Budget {
  const spentOn = (day: string): Spent => {
    try {
      const read = Spent.safeParse(JSON.parse(readFileSync(path, "utf8")))
      if (read.success && read.data.day === day) return read.data
    } catch {
      // Nothing was spent, or nobody can say.
    }
    return { day, requests: 0, tokens: 0 }
  }
  const note = (day: string, requests: number, tokens: number): void => {
    const before = spentOn(day)
    mkdirSync(dirname(path), { recursive: true })
    const draft = `${path}.${process.pid}`
    writeFileSync(draft, JSON.stringify({ day, requests: before.requests + requests, tokens: before.tokens + tokens }))
    renameSync(draft, path)
  }
  return {
    usedUp: day => {
      const { requests, tokens } = spentOn(day)
      return requests >= limits.requests ? "requests" : tokens >= limits.tokens ? "tokens" : null
    },
    request: day => note(day, 1, 0),
    answer: (day, tokens) => note(day, 0, tokens),
  }
}

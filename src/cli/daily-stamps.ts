import { say } from "../messages/say.ts"
import { fill } from "../messages/words.ts"
import type { Archive } from "../model/archive.ts"
import { dayOf, isoOf } from "../model/day.ts"
import { Problem } from "../model/problem.ts"
import type { Asked } from "./options.ts"
import type { Shell } from "./shell.ts"
import { authorityOf, stampDay } from "./stamp-day.ts"

const HOUR = 3_600_000
/** Days that are made up for at once. */
const MOST = 31

/** The days that are to be stamped: those after the newest that is, up to the last that has been over for an hour. */
export const dueDays = (stamped: readonly string[], now: Date): readonly string[] => {
  const last = (dayOf(new Date(now.getTime() - HOUR).toISOString()) ?? 0) - 1
  const newest = dayOf(stamped.toSorted().at(-1) ?? null) ?? last - 1
  const first = Math.max(newest + 1, last - MOST + 1)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => isoOf(first + i))
}

/** Stamps what is due whenever it is called; where no authority is configured, nothing. A failure is told, and tried again an hour later. */
export function dailyStamps(archive: Archive, asked: Asked, shell: Shell): (stopped: AbortSignal) => Promise<void> {
  const { stamping } = asked.messages.words
  const done = new Set<string>()
  let notBefore = 0
  return async stopped => {
    const now = shell.now()
    if (asked.authority === null || now.getTime() < notBefore) return
    try {
      const whole = (await archive.stamps()).filter(({ day, stamped }) => stamped.slice(0, 10) > day)
      const stamped = whole.map(({ day }) => day)
      const due = dueDays([...stamped, ...done], now)
      const authority = due.length === 0 ? null : await authorityOf(asked)
      for (const day of authority === null ? [] : due) {
        if (authority === null || stopped.aborted) return
        const made = await stampDay(archive, day, authority, stopped)
        done.add(day)
        if (made !== null) shell.tell(fill(stamping.stamped, day, made.hashes, made.stamp.stamped))
      }
    } catch (cause) {
      if (stopped.aborted) return
      notBefore = now.getTime() + HOUR
      shell.tell(cause instanceof Problem ? say(asked.messages, cause.code, cause.details) : String(cause))
    }
  }
}

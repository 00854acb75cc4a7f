import { setTimeout as wait } from "node:timers/promises"
import { type Collector, collectorOf, type News } from "../collector/collector.ts"
import { httpFetch } from "../collector/fetching.ts"
import { intakeOf } from "../collector/intake.ts"
import { say } from "../messages/say.ts"
import { fill } from "../messages/words.ts"
import type { Archive } from "../model/archive.ts"
import type { Intake } from "../model/intake.ts"
import { silent } from "../model/note.ts"
import { Problem } from "../model/problem.ts"
import { dailyStamps } from "./daily-stamps.ts"
import type { Asked } from "./options.ts"
import type { Engine, Shell } from "./shell.ts"
import { packageVersion } from "./version.ts"

/** One answer has this many bytes at most, takes this many seconds and redirects; a host has this many seconds of rest between two. */
const LIMITS = { bytes: 32_000_000, seconds: 30, redirects: 8 }
const PACE = { gap: 5, atOnce: 8 }
/** Sources that another process adds are met after this long at the latest; a database that cannot be written is tried again. Milliseconds. */
const LONGEST_WAIT = 30_000

/** Collecting that has been made ready. */
export interface Watch {
  /** The door for what people bring in, and for what they want to hear. */
  readonly intake: Intake
  /** Visits what is due until stopped; or, `once`, until nothing is due. Failures of a source are told, and of the archive too: it goes on when that is mended. */
  readonly until: (stopped: AbortSignal, once: boolean) => Promise<void>
  readonly close: () => Promise<void>
}

/** Collecting into an archive as the options ask; `tell` hears of each report. */
export function watchOver(
  archive: Archive,
  engine: Engine,
  asked: Asked,
  shell: Shell,
  tell: (news: News) => void = () => {},
): Watch {
  const fetching = httpFetch({ ...LIMITS, trusted: asked.trusted, agent: `Tawatur/${packageVersion()}` })
  const extractor = engine.extractor()
  const sleep = wakeable()
  const collector = collectorOf({
    archive,
    extract: report => engine.propose(engine.extract(report, silent)),
    fetch: fetching.fetch,
    pace: PACE,
    agent: "Tawatur",
    now: shell.now,
    tell,
    hear: step => intake.tell(step),
    clockBack: addresses => shell.tell(fill(asked.messages.words.collecting.clockBack, addresses)),
  })
  const stamp = dailyStamps(archive, asked, shell)
  const intake = intakeOf({ archive, collector, extract: extractor.extract, now: shell.now, wake: sleep.wake })
  return {
    intake,
    until: (stopped, once) => roundsOf(collector, { stopped, once, sleep, stamp }, asked, shell),
    close: async () => void (await Promise.all([fetching.close(), extractor.close()])),
  }
}

/** Waiting that can be cut short, also before it has begun. */
interface Sleep {
  readonly wake: () => void
  readonly rest: (milliseconds: number, stopped: AbortSignal) => Promise<void>
}

function wakeable(): Sleep {
  let waking = new AbortController()
  return {
    wake: () => waking.abort(),
    rest: async (milliseconds, stopped) => {
      const signal = AbortSignal.any([stopped, waking.signal])
      await wait(milliseconds, undefined, { signal }).catch(() => {})
      waking = new AbortController()
    },
  }
}

interface Rounds {
  readonly stopped: AbortSignal
  readonly once: boolean
  readonly sleep: Sleep
  /** Has days stamped that are over, where an authority is configured. */
  readonly stamp: (stopped: AbortSignal) => Promise<void>
}

async function roundsOf(collector: Collector, { stopped, once, sleep, stamp }: Rounds, asked: Asked, shell: Shell) {
  try {
    while (!stopped.aborted) {
      const next = await roundTold(collector, asked, shell, once)
      await stamp(stopped)
      const due = next === null ? LONGEST_WAIT : Date.parse(next) - shell.now().getTime()
      if (once && (next === null || due > PACE.gap * 1000)) return
      if (due > 0) shell.progress(fill(asked.messages.words.collecting.waiting, next ?? "–"))
      await sleep.rest(Math.min(Math.max(due, 0), LONGEST_WAIT), stopped)
    }
  } finally {
    shell.progress("")
  }
}

/** One round. What hinders the archive ends a single run, and only holds up a watch. */
async function roundTold(collector: Collector, asked: Asked, shell: Shell, once: boolean): Promise<string | null> {
  try {
    return await collector.round()
  } catch (cause) {
    if (once) throw cause
    shell.tell(cause instanceof Problem ? say(asked.messages, cause.code, cause.details) : String(cause))
    return new Date(shell.now().getTime() + LONGEST_WAIT).toISOString()
  }
}

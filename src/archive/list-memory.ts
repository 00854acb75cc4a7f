import type { Subjected } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { stateSince } from "../store/state.ts"
import { subjectsIn } from "../store/summaries.ts"
import { type LinesAsked, makeLinesAnew, makeMissingLines, makerOf } from "./lines.ts"
import type { Weaver } from "./weaver.ts"

/**
 * Milliseconds after which it is looked at whether any line is missing: other processes of other rules may put theirs in place of ours. Where
 * no other process can, it is not.
 */
const SURELY = 10_000

/** A looking is not begun again before so many times as long as it took: it goes through all stories. */
const REST = 50

/** What is remembered of a list in one language from one asking to the next. */
interface Remembered {
  state: string | null
  /** Until when it is taken that none is missing; milliseconds of the clock. */
  sure: number
  /** Of the stories that have one. */
  readonly subjects: Map<string, Subjected>
  storylines: ReadonlyMap<string, string>
}

/** The list of today, kept up with what changes in the archive instead of being gone through whenever somebody asks. */
export interface ListMemory {
  /** Sees to it that the lines of all stories are there and as they are now; gives the storyline of each story that is in one. */
  readonly current: (asked: LinesAsked) => Promise<ReadonlyMap<string, string>>
  /** The same among these stories alone; null where nothing is remembered yet, so that all lines would have to be made first. */
  readonly currentAmong: (asked: LinesAsked, stories: readonly string[]) => Promise<ReadonlyMap<string, string> | null>
  readonly forget: () => void
}

/** Keys are the same ones in many stories: each is held once. */
const holdingOnce = (): ((key: string) => string) => {
  const keys = new Map<string, string>()
  return key => {
    const known = keys.get(key)
    if (known === undefined) keys.set(key, key)
    return known ?? key
  }
}

/** A memory of nothing yet. */
export function rememberingLists(database: Database, weaver: Weaver, now: () => number): ListMemory {
  const lists = new Map<string, Remembered>()
  const once = holdingOnce()
  let turn: Promise<unknown> = Promise.resolve()
  const take = async (list: Remembered, asked: LinesAsked, stories: readonly string[] | null): Promise<void> => {
    const subjects = await subjectsIn(database, stories, makerOf(weaver, asked))
    if (stories === null) list.subjects.clear()
    const had = (stories ?? []).filter(story => list.subjects.delete(story))
    for (const line of subjects) list.subjects.set(line.story, { ...line, subject: line.subject.map(once) })
    if (stories === null || had.length + subjects.length > 0)
      list.storylines = weaver.storylinesOf([...list.subjects.values()])
  }
  const bringUp = async (asked: LinesAsked): Promise<ReadonlyMap<string, string>> => {
    const { language } = asked
    const list = lists.get(language) ?? { state: null, sure: 0, subjects: new Map(), storylines: new Map() }
    const begun = now()
    const { state, changed } = await stateSince(database, list.state)
    const isSure = list.state !== null && changed !== null && begun < list.sure
    if (isSure && changed.stories.length > 0) {
      await makeLinesAnew(database, weaver, asked, changed.stories)
      await take(list, asked, changed.stories)
    } else if (!isSure) {
      await makeMissingLines(database, weaver, asked, null)
      await take(list, asked, null)
      list.sure = database.alone ? Number.POSITIVE_INFINITY : now() + Math.max(SURELY, REST * (now() - begun))
    }
    list.state = state
    lists.set(language, list)
    return list.storylines
  }
  // One after the other: what one makes need not be made by the next.
  const current = (asked: LinesAsked): Promise<ReadonlyMap<string, string>> => {
    const mine = turn.then(
      () => bringUp(asked),
      () => bringUp(asked),
    )
    turn = mine
    return mine
  }
  return {
    current,
    currentAmong: async (asked, stories) => {
      if (!lists.has(asked.language)) return null
      await current(asked)
      const subjects = lists.get(asked.language)?.subjects
      return weaver.storylinesOf(stories.flatMap(story => subjects?.get(story) ?? []))
    },
    forget: () => lists.clear(),
  }
}

import { hash } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { promisify } from "node:util"
import { gzip } from "node:zlib"
import type { Archive, Changed } from "../model/archive.ts"
import { watchingState } from "./watched-state.ts"

/** Letters of the answers that are kept: the stories that people look at now, of which a large one has a million. */
const MOST = 24 * 2 ** 20

/** The share of them that one answer may have: a larger one is not kept. */
const LARGE = 0.25

/** Milliseconds that somebody waits for an answer to be made anew before he gets the one of before. */
export const PATIENCE = 100

/** Milliseconds that an answer may be older than what other processes have written. */
export const BOUND = 2000

/**
 * An answer that is of before is left as it is, within the bound, for so many times as long as its making took: what is asked for all
 * the time while reports come in leaves most of the processor to them.
 */
const REST = 4

/** An answer with the name of its bytes, as `ETag` has it. */
export interface Kept {
  readonly body: string
  readonly tag: string
  /** The body as gzip, made when first asked for. */
  readonly packed: () => Promise<Uint8Array<ArrayBuffer>>
}

/** What an answer depends on: on these stories and reports alone, or (null) on the whole archive. */
export type Basis = Changed | null

/** An answer as it is made. */
export interface Made {
  readonly body: string
  readonly basis: Basis
}

/**
 * Gives an answer as it was made before, as long as nothing has changed that it depends on; made anew otherwise, once for all who
 * wait for it. Where that takes longer than PATIENCE, or the one of before took long, that one is given, if it was true less than `bound`
 * milliseconds ago and nothing was written through this archive since: whoever writes here reads what he wrote.
 */
export type Keep = (key: string, make: () => Promise<Made>, bound?: number) => Promise<Kept>

/** The same with its name. */
export const named = (body: string): Kept => {
  let packed: Promise<Uint8Array<ArrayBuffer>> | null = null
  return {
    body,
    tag: `"${hash("sha1", body, "hex")}"`,
    packed: () => {
      packed ??= promisify(gzip)(body)
      return packed
    },
  }
}

/** Whether a request names these bytes (`If-None-Match`); packed on the way they are the same. */
export const isNamed = (asked: string | undefined, { tag }: Kept): boolean =>
  (asked ?? "").split(",").some(one => one.trim().replace(/^W\//, "") === tag)

interface Answered extends Made {
  readonly answer: Kept
  /** How often something had been written when its making began, or when it was found to be true still. */
  written: number
  /** When it was last known to be true, once it is no more; milliseconds of the clock. */
  until: number | null
  /** Until when it is not made anew while it is fair; milliseconds of the clock. */
  readonly rests: number
}

interface Making {
  readonly answer: Promise<Kept>
  readonly written: number
  /** What was heard of while it was made. */
  readonly crossed: { readonly changed: Changed; readonly before: number }[]
}

/** What there is of one question. */
interface Place {
  answered: Answered | null
  making: Making | null
}

const touches = ({ stories, reports }: Record<keyof Changed, ReadonlySet<string>>, basis: Basis): boolean =>
  basis === null || basis.stories.some(story => stories.has(story)) || basis.reports.some(report => reports.has(report))

const asSets = ({ stories, reports }: Changed) => ({ stories: new Set(stories), reports: new Set(reports) })

/** Answers by their questions, up to a number of letters; those that nobody asked for go first. */
function openPlaces(most: number) {
  const places = new Map<string, Place>()
  let letters = 0
  const drop = (key: string): void => {
    letters -= places.get(key)?.answered?.body.length ?? 0
    places.delete(key)
  }
  return {
    all: () => places.values(),
    of: (key: string): Place => {
      const place = places.get(key) ?? { answered: null, making: null }
      places.delete(key)
      places.set(key, place)
      return place
    },
    put: (key: string, place: Place, answered: Answered): void => {
      if (places.get(key) !== place || answered.body.length > most * LARGE) return
      letters += answered.body.length - (place.answered?.body.length ?? 0)
      place.answered = answered
      for (const oldest of places.keys()) if (letters > most) drop(oldest)
    },
    /** What failed leaves nothing behind. */
    clean: (key: string, place: Place): void => {
      if (places.get(key) === place && place.answered === null && place.making === null) places.delete(key)
    },
    clear: (): void => {
      places.clear()
      letters = 0
    },
  }
}

type Places = ReturnType<typeof openPlaces>

/** Begins to make an answer anew; it takes the place of the one of before once it is there. */
function begin(
  places: Places,
  key: string,
  written: number,
  make: () => Promise<Made>,
  now: () => number,
): Promise<Kept> {
  const place = places.of(key)
  const begun = now()
  const done = async (): Promise<Kept> => {
    try {
      const made = await make()
      const answer = named(made.body)
      const crossed = making.crossed.find(({ changed }) => touches(asSets(changed), made.basis))
      const rests = now() + REST * (now() - begun)
      if (place.making === making)
        places.put(key, place, { ...made, answer, written, until: crossed?.before ?? null, rests })
      return answer
    } finally {
      if (place.making === making) place.making = null
      places.clean(key, place)
    }
  }
  const making: Making = { answer: Promise.resolve().then(done), written, crossed: [] }
  place.making = making
  return making.answer
}

/**
 * Begins to keep answers of an archive, up to a number of letters. What was withheld or decided drops all of them, so nothing
 * outlives it.
 */
export function keepingAnswers(
  archive: Pick<Archive, "stateSince" | "written">,
  { most = MOST, patience = () => wait<unknown>(PATIENCE), now = () => performance.now() } = {},
): Keep {
  const places = openPlaces(most)
  const state = watchingState(archive, (changed, before) => hear(changed, before), now)
  const hear = (changed: Changed | null, before: number): void => {
    if (changed === null) {
      places.clear()
      return
    }
    const sets = asSets(changed)
    for (const { answered, making } of places.all()) {
      if (answered?.until === null && touches(sets, answered.basis)) answered.until = before
      making?.crossed.push({ changed, before })
    }
  }
  return async (key, make, bound = BOUND) => {
    const place = places.of(key)
    const before = place.answered
    if (before?.until === null && state.isFresh()) return before.answer
    const anew = async (): Promise<Kept> => {
      await state.look()
      // All may have been dropped meanwhile.
      const there = places.of(key)
      if (there.answered?.until === null) {
        there.answered.written = archive.written()
        return there.answered.answer
      }
      const written = archive.written()
      return there.making?.written === written ? there.making.answer : begin(places, key, written, make, now)
    }
    if (before === null) return anew()
    const isFair = (): boolean =>
      places.of(key) === place && before.written === archive.written() && now() - (before.until ?? state.at()) <= bound
    if (!isFair()) return anew()
    if (now() < before.rests) return before.answer
    const truly = anew()
    return Promise.race([truly, patience().then(() => (isFair() ? before.answer : truly))])
  }
}

import type { Archive, Changed } from "../model/archive.ts"

/** Milliseconds for which the archive's state is taken as it was: so much later it may be seen here what other processes wrote. */
export const FRESH = 100

/** What a server knows of its archive's state. */
export interface WatchedState {
  /** When the asking began that the newest knowledge is of; milliseconds of the clock. */
  readonly at: () => number
  /** True where nothing need be asked: asked just now, and nothing written through this archive since. */
  readonly isFresh: () => boolean
  /** Settles once the state is known as it was when this was called, or so little before that it is fresh. One asking serves all who wait. */
  readonly look: () => Promise<void>
}

/** Begins to watch an archive; `hears` what is otherwise (null: all may be), with the moment up to which it was as before. */
export function watchingState(
  archive: Pick<Archive, "stateSince" | "written">,
  hears: (changed: Changed | null, before: number) => void,
  now: () => number = () => performance.now(),
): WatchedState {
  let known: { readonly state: string | null; readonly at: number; readonly written: number } = {
    ...{ state: null, at: Number.NEGATIVE_INFINITY, written: -1 },
  }
  let asking: Promise<void> | null = null
  const ask = async (): Promise<void> => {
    const before = known
    const [at, written] = [now(), archive.written()]
    const { state, changed } = await archive.stateSince(before.state)
    known = { state, at, written }
    if (state !== before.state) hears(changed, before.at)
  }
  const isFresh = (): boolean => known.written === archive.written() && now() - known.at <= FRESH
  return {
    at: () => known.at,
    isFresh,
    look: async () => {
      // What is asked already may have been asked before something was written here.
      if (!isFresh() && asking !== null) await asking
      if (isFresh()) return
      asking ??= ask().finally(() => {
        asking = null
      })
      await asking
    },
  }
}

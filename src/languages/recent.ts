/** What was worked out for the texts that came last. */
export interface Recent<T> {
  readonly get: (text: string) => T | undefined
  readonly set: (text: string, made: T) => void
}

/**
 * Keeps what was worked out for between `half` and twice as many texts. What was asked for since the last `half` new ones came stays,
 * so that words of every report are worked out once and those of a single one do not fill the memory.
 */
export function recent<T>(half: number): Recent<T> {
  let newer = new Map<string, T>()
  let older = new Map<string, T>()
  const set = (text: string, made: T): void => {
    newer.set(text, made)
    if (newer.size < half) return
    older = newer
    newer = new Map()
  }
  return {
    get: text => {
      const known = newer.get(text)
      if (known !== undefined) return known
      const before = older.get(text)
      if (before !== undefined) set(text, before)
      return before
    },
    set,
  }
}

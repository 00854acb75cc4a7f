/** Makes an entry the last to go. */
export const touch = <Key, Value>(map: Map<Key, Value>, key: Key): void => {
  const value = map.get(key)
  if (value === undefined) return
  map.delete(key)
  map.set(key, value)
}

/** Drops the entries that were not touched for longest. */
export const trim = (map: Map<unknown, unknown>, most: number): void => {
  for (const key of map.keys()) {
    if (map.size <= most) return
    map.delete(key)
  }
}

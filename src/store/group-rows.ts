/** What `pick` takes of each row, by what `key` takes of it, in the rows' order. */
export const groupRows = <Row, Key, Picked>(
  rows: readonly Row[],
  key: (row: Row) => Key,
  pick: (row: Row) => Picked,
): ReadonlyMap<Key, readonly Picked[]> =>
  new Map([...Map.groupBy(rows, key)].map(([found, group]) => [found, group.map(row => pick(row))]))

/** The same by sequence number. */
export const bySeq = <Row extends { readonly seq: number }, Picked>(
  rows: readonly Row[],
  pick: (row: Row) => Picked,
): ReadonlyMap<number, readonly Picked[]> => groupRows(rows, ({ seq }) => seq, pick)

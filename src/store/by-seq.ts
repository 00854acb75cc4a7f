/** What `pick` takes of each row, by sequence number, in the rows' order. */
export const bySeq = <Row extends { readonly seq: number }, T>(
  rows: readonly Row[],
  pick: (row: Row) => T,
): ReadonlyMap<number, readonly T[]> => {
  const found = new Map<number, T[]>()
  for (const row of rows) {
    const there = found.get(row.seq)
    if (there === undefined) found.set(row.seq, [pick(row)])
    else there.push(pick(row))
  }
  return found
}

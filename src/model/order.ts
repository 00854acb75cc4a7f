/** Compares by code unit, for sorting: the same order on every machine, in every language. */
export const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Bytes. */
export const MEGABYTE = 1_000_000

/** The most bytes that one report may have; a file of many reports may be of any size. */
export const LIMIT = 32 * MEGABYTE

/**
 * A bar on average likeness. It rises with what is around: from `least`, where nothing else is alike, to `most`; and it is the
 * higher the fewer pairs of reports the average is of, by `few / √pairs`.
 */
export interface Bar {
  readonly least: number
  readonly most: number
  readonly few: number
}

/** A bar rises by so many times the background's likeness. */
const LIFT = 8

/** The least average likeness of so many pairs that reaches a bar. */
export type Least = (bar: Bar, pairs: number) => number

/** Bars where neighbours have this in common anyway. */
export const against =
  (background: number): Least =>
  ({ least, most, few }, pairs) =>
    Math.min(most, least + LIFT * background) + few / Math.sqrt(pairs)

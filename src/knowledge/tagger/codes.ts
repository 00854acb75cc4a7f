/** Weights as they are kept, a byte each: the root of their size, so that small ones keep their order and large ones are not cut. */
export type Codes = Int8Array

/** The weight that a code stands for. */
export const weightOf = (code: number): number => code * Math.abs(code)

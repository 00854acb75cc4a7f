/** Of a list in sequence, its beginning and its end: all of it where they meet. */
export const endsIn = (seqs: readonly number[], ends: number): readonly number[] =>
  seqs.length <= 2 * ends ? seqs : [...seqs.slice(0, ends), ...seqs.slice(-ends)]

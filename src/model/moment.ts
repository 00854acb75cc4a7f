const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/** True where a date or instant lies after another; a date without an hour does only where its day does, wherever on earth it is told. */
export const isAfter = (moment: string, other: string): boolean =>
  moment.length > 10 && other.length > 10
    ? Date.parse(moment) > Date.parse(other)
    : moment.slice(0, 10) > other.slice(0, 10)

/** True for an ISO date or instant that the calendar has. */
export const isMoment = (words: string): boolean => {
  const day = Date.parse(`${words.slice(0, 10)}T00:00:00Z`)
  if (!MOMENT.test(words) || Number.isNaN(day) || Number.isNaN(Date.parse(words))) return false
  return new Date(day).toISOString().startsWith(words.slice(0, 10))
}

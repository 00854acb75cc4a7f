const numbered = (rows: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((words, at) => words.split(" ").map(word => [word, at + first] as const)))

export const MONTHS: ReadonlyMap<string, number> = numbered(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ],
  1,
)

/** Days of the week, 0 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
  0,
)

/** Short names of days, which are words of their own and count only before a date. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = numbered(
  ["sun", "mon", "tue tues", "wed", "thu thur thurs", "fri", "sat"],
  0,
)

/** Words for a day by its distance from the day that is told; longer phrases win. */
export const RELATIVE_DAYS: readonly (readonly [number, string])[] = [
  [0, "today, tonight, this morning, this afternoon, this evening"],
  [-1, "yesterday, last night, a day ago, the previous night"],
  [-2, "the day before yesterday"],
  [1, "tomorrow"],
  [2, "the day after tomorrow"],
]

/** Days that have a name of their own: month and day. */
export const NAMED_DAYS: readonly (readonly [readonly [number, number], string])[] = [
  [[12, 31], "new year's eve"],
  [[1, 1], "new year's day"],
  [[12, 25], "christmas day"],
  [[12, 24], "christmas eve"],
]

/** Parts of a day, which may follow its name. */
export const DAY_PARTS = new Set("morning afternoon evening night noon dawn midday midnight".split(" "))

/** Days in units of time; months and years are counted otherwise. */
export const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["days", 1],
  ["week", 7],
  ["weeks", 7],
])

export const ORDINALS: ReadonlyMap<string, number> = numbered(
  [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
  ],
  1,
)

/** Numbers that count units of time in words. */
export const SMALL_COUNTS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ...numbered(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1),
])

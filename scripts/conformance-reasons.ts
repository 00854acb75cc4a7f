/** Why some cases are read otherwise than a peer reads them; ids are lines of the peer's file, from 0. */
export interface Reason {
  readonly ids: readonly number[]
  readonly why: string
}

/** Cases in scope that are read otherwise, each with its reason. */
export const ON_PURPOSE: Readonly<Record<string, readonly Reason[]>> = {
  numbers: [
    { ids: [1], why: "a network address is no row of numbers" },
    { ids: [70], why: "three and five, not three and a fifth: the unmarked reading, as in every range of years" },
    { ids: [72], why: "no form of the language" },
    { ids: [97], why: "digits written onto their scale are still a number" },
  ],
  ordinals: [],
  ranges: [
    { ids: [21], why: "2/1 is two; a half is written 1/2 in either direction" },
    { ids: [54, 65, 67], why: "in between two numbers divides nothing: a count in a year" },
  ],
  words: [],
  dates: [
    { ids: [20], why: "the day stands before the month" },
    { ids: [222, 223], why: "the following month or year, not the one behind it" },
    { ids: [41], why: "the coming Sunday, not the one of the week after" },
    { ids: [58, 87], why: "as fine as the words: a month ago is a month, two years ago a year" },
    { ids: [62], why: "the newest such day, not one to come" },
    { ids: [118], why: "last September, said in November, is the newest one" },
    { ids: [128], why: "without a word that looks ahead, a stretch of days is the one just over" },
    { ids: [148, 151, 237], why: "the end of the week is its last two days here too" },
    { ids: [162, 163, 234, 235], why: "a length after now is a point, and none where nothing looks ahead" },
    {
      ids: [230, 231, 233],
      why: "so many years from the present day, and not the decades of the calendar",
    },
    { ids: [201], why: "a year is no decade" },
    { ids: [207], why: "the nineteenth century has its own seventies" },
  ],
  times: [],
}

/** Cases of kinds that are not read, by design. */
export const OUT_OF_SCOPE: Readonly<Record<string, readonly Reason[]>> = {
  dates: [
    {
      ids: [61, 63, 64, 65, 66, 67, 68, 69, 70],
      why: "a bare number or ordinal that nothing calls a day: in the news it counts something",
    },
    { ids: [200, 208, 210, 215], why: "a round number in words, or the two halves of one, that nothing calls a year" },
    { ids: [46, 47], why: "the last day of something that is told, not the day before the report" },
    { ids: [54, 131, 133], why: "my day, my week, a week without a word that says which" },
    { ids: [81, 83], why: "a day that its month has not: the peer gives none either" },
    { ids: [59, 60], why: "a vague count of days has no date" },
    { ids: [11, 13, 21, 124], why: "decimals, and a year of two digits behind a comma" },
    { ids: [174, 175, 242], why: "a season of no year" },
    { ids: [209], why: "the twenties of no century" },
  ],
  times: [
    {
      ids: [408, 415, 416, 417, 418, 419, 421, 422, 439].concat([
        457, 458, 459, 460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 476,
      ]),
      why: "a part of the day without an hour, or two words with a dash between",
    },
    {
      ids: [367, 368, 369, 370, 371, 372, 373, 374, 376, 377, 410, 411, 412, 413, 423, 429, 435, 437],
      why: "bare numbers that nothing calls an hour, as one says them to an alarm clock",
    },
  ],
}

/** What is left out as a whole. */
export const ELSEWHERE: readonly string[] = [
  "ordinals that count from the end or from here (last, next, previous: 21 cases): they have no number",
  "dates: holidays (14 cases, mostly of America; feasts of the region are read) and lengths of time without a date (44); recurring times are in no case that the peer runs",
  "cases that the peer does not run itself or calls pending",
  "to-words: sums of money",
]

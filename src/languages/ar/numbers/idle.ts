import type { Token } from "../../token.ts"
import { MEASURES, MONTHS, NAMED_BY, SCORED_BY } from "../lexicon/amount-words.ts"
import { adjacent } from "./atom.ts"

type Tokens = readonly Token[]

/** Where a number stands: its first token, without what bounds it, and the one after its last. */
interface Place {
  readonly from: number
  readonly to: number
}

const isNumber = (token: Token | undefined): boolean => token?.kind === "number"
const textAt = (tokens: Tokens, at: number): string => tokens[at]?.text ?? ""

/** "5 km", "hundreds of kilometres", "7 October". السنة with the article is a group of believers. */
function measures(next: string): boolean {
  const bare = next.replace(/^ال/, "")
  return MEASURES.has(next) || MONTHS.has(next) || (bare !== next && bare !== "سنه" && MEASURES.has(bare))
}

const YEAR = /^(?:1[89]|20)\d\d$/

const NEAR_YEAR = /^(?:1[3489]|20)\d\d$/
const OF_YEAR = /^[وفبل]?(?:مطلع|بدايه|اوايل|مستهل)$/

/** "Since the beginning of the year 1240 shells": the running year, behind which a number stands that is no year's. */
const isOfYear = (tokens: Tokens, from: number): boolean =>
  /^(?:العام|السنه)$/.test(textAt(tokens, from - 1)) &&
  OF_YEAR.test(textAt(tokens, from - 2)) &&
  !NEAR_YEAR.test(textAt(tokens, from))

/** "Within 24 hours 3 deaths", "until November 81,817": a length that is over, a month with no day or year. */
const isOver = (tokens: Tokens, from: number, value: number): boolean =>
  isOfYear(tokens, from) ||
  (textAt(tokens, from - 1) === "ساعه" && isNumber(tokens[from - 2])) ||
  (MONTHS.has(textAt(tokens, from - 1)) && value > 31 && !YEAR.test(textAt(tokens, from)))

const CHANNEL = /^[وفبل]?(?:ال)?(?:قناه|قايمه|لايحه)$/

/** "(The centre counted) 20 dead": they are counted, and no name is told by its number. */
const countsVictims = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.readings.some(({ lexeme, before }) => lexeme.sense.counts?.metric !== undefined && before.length === 0)

/** "Brigade 47", "the road of the town 5": the number is a name. */
function named(tokens: Tokens, from: number, value: number): boolean {
  const before = textAt(tokens, from - 1)
  if (isOver(tokens, from, value) || countsVictims(tokens[from + 1])) return false
  if (NAMED_BY.has(before) || NAMED_BY.has(before.replace(/^[وفبل]/, ""))) return true
  if (before === "ال" && CHANNEL.test(textAt(tokens, from - 2))) return true
  return /^(?:[وبل]|على)?(?:ال)?(?:طريق|شارع)$/.test(textAt(tokens, from - 2)) && tokens[from - 1]?.kind === "word"
}

const BEFORE_YEAR =
  /^(?:في|منذ|لعام|بعام|صيف|خريف|شتاء|ربيع|مطلع|نهايه|بدايه|اواخر|اوايل|منتصف|تشرين|كانون|الاول|الثاني|حتي|و|-|\/|الي|موسم|موازنه|مونديال)$/

/** 2/3, 09:00, -5-: signs that make digits a part of a date, a time, a result or a name. */
function chained(tokens: Tokens, { from, to }: Place): boolean {
  const [before, after] = [textAt(tokens, from - 1), textAt(tokens, to)]
  if (after === "%" || before === "%" || after === "°") return true
  // "7: 5 in X" is no time.
  const close = (sign: number): boolean => adjacent(tokens, sign - 1) && adjacent(tokens, sign)
  if (/^[/:]$/.test(after) && close(to) && isNumber(tokens[to + 1])) return true
  if (/^[/:]$/.test(before) && close(from - 1) && isNumber(tokens[from - 2])) return true
  // 24-10-1436, 2-1 in a row of signs: numbers on both sides of a dash without a space.
  const lined = (sign: number): boolean =>
    /^[-_]$/.test(textAt(tokens, sign)) && adjacent(tokens, sign - 1) && adjacent(tokens, sign)
  if (
    isNumber(tokens[from]) &&
    ((lined(from - 1) && isNumber(tokens[from - 2])) || (lined(to) && isNumber(tokens[to + 1])))
  )
    return true
  const dashed = /^[-_]$/.test(before) && adjacent(tokens, from - 1) && adjacent(tokens, from - 2)
  // F-16, a family of rockets or a disease: the dash stands between, without a space.
  return dashed && isNumber(tokens[from]) && tokens[from - 2]?.kind === "word"
}

/** The number of an item: "1- ", "2) " at the beginning of a line. */
const listed = (tokens: Tokens, { from, to }: Place): boolean =>
  from === 0 &&
  to === 1 &&
  isNumber(tokens[0]) &&
  /^[-.)]$/.test(textAt(tokens, 1)) &&
  tokens[2]?.kind === "word" &&
  textAt(tokens, 0).length < 3

/** Telephone numbers and the like: a plus or zeros before, or more digits in a row than counts have. */
function dialled(tokens: Tokens, from: number): boolean {
  const text = textAt(tokens, from)
  if (!isNumber(tokens[from])) return false
  return (textAt(tokens, from - 1) === "+" && adjacent(tokens, from - 1)) || /^0\d{4,}$|^\d{10,}$/.test(text)
}

/** "60 for every 100,000": a rate, on either side of لكل; "every five". */
function rated(tokens: Tokens, { from, to }: Place): boolean {
  const before = textAt(tokens, from - 1)
  if (/^[وف]?(?:ل|من)?كل$/.test(before)) return true
  return [0, 1, 2].some(ahead => textAt(tokens, to + ahead) === "لكل")
}

const scored = (tokens: Tokens, from: number): boolean =>
  [1, 2, 3].some(back => SCORED_BY.has(textAt(tokens, from - back).replace(/^[وف]/, "")))

/** "(Lost 16) soldiers": no result of a match. */
const isOfPersons = (token: Token | undefined): boolean =>
  token?.readings.some(({ lexeme, before }) => lexeme.sense.counts?.population !== undefined && before.length === 0) ===
  true

/** "Between 1999 and 2007", a year in brackets: nothing counted follows. */
function isYears(tokens: Tokens, { from, to }: Place): boolean {
  if (!YEAR.test(textAt(tokens, from)) || !YEAR.test(textAt(tokens, to - 1))) return false
  if (to === from + 1) return textAt(tokens, from - 1) === "(" && textAt(tokens, to) === ")"
  return !tokens[to]?.readings.some(({ lexeme }) => lexeme.sense.counts)
}

/** "The last 20 years", the unit before its number. */
function afterUnits(tokens: Tokens, from: number): boolean {
  const unit = /^[وفبلك]?(?:ال|لل)?(?:ايام|اعوام|سنوات|اسابيع|اشهر|شهور|ساعات|عقود|دقايق)$/
  return (
    unit.test(textAt(tokens, from - 1)) ||
    (/^ال$/.test(textAt(tokens, from - 1)) && unit.test(textAt(tokens, from - 2)))
  )
}

/** How far behind a number "of age" may stand: another number may be joined to it. */
const AGE_WITHIN = 3

/** "25 and 48 of age". */
const isAge = (tokens: Tokens, to: number): boolean =>
  Array.from({ length: AGE_WITHIN }, (_, i) => to + i).some(
    at => textAt(tokens, at) === "من" && /^(?:ال)?عمر/.test(textAt(tokens, at + 1)),
  )

/** True for a number that counts nothing: a measure, a date, a year, a name, a rate, a result, an item's number. */
export function isIdle(tokens: Tokens, place: Place, value: number): boolean {
  const { from, to } = place
  // "One" only stresses the noun before it; nobody counts none in words.
  if ((value === 1 || value === 0) && tokens[from]?.kind === "word") return true
  const next = textAt(tokens, to + 1)
  const ofMonth = textAt(tokens, to) === "من" && (next === "شهر" || MONTHS.has(next))
  if (ofMonth || measures(textAt(tokens, to)) || named(tokens, from, value)) return true
  if (chained(tokens, place) || listed(tokens, place) || dialled(tokens, from)) return true
  if (rated(tokens, place) || (isNumber(tokens[from]) && scored(tokens, from) && !isOfPersons(tokens[to]))) return true
  if (isYears(tokens, place) || afterUnits(tokens, from) || isAge(tokens, to)) return true
  return YEAR.test(textAt(tokens, from)) && BEFORE_YEAR.test(textAt(tokens, from - 1)) && !isReached(tokens, place)
}

/** "(Rose) to 1990 persons", "and 2009 wounded": no year, where what it counts follows. */
const isReached = (tokens: Tokens, { from, to }: Place): boolean =>
  /^(?:الي|و)$/.test(textAt(tokens, from - 1)) &&
  tokens[to]?.readings.some(({ lexeme, before }) => lexeme.sense.counts && before.length === 0) === true

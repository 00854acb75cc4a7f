import { FOLLOWING } from "../lexicon/calendar.ts"
import { type Length, lengthAt } from "./length.ts"
import { bareAt, type Found, onDay, type Said, type Tokens, textAt } from "./moment.ts"

interface Step {
  readonly days: number
  readonly to: number
}

const THAT = /^(?:ذلك|ذاك|تلك|نفس|ذات)$/
const SAME = /^(?:نفسه|نفسها|ذاته|ذاتها|عينه|عينها)$/
const DAY_BEFORE = /^(?:السابق|السابقه)$/

/** "That day", "the same night", "the day after". */
function sameOrNext(tokens: Tokens, at: number): Step | null {
  const word = bareAt(tokens, at)
  if (word !== "اليوم" && word !== "الليله") return null
  const next = textAt(tokens, at + 1)
  if (SAME.test(next)) return { days: 0, to: at + 2 }
  if (FOLLOWING.has(next)) return { days: 1, to: at + 2 }
  if (/^الذي$|^التي$/.test(next) && /^تل(?:اه|ته|اها|تها)$/.test(textAt(tokens, at + 2))) return { days: 1, to: at + 3 }
  if (DAY_BEFORE.test(next)) return { days: -1, to: at + 2 }
  return THAT.test(textAt(tokens, at - 1)) ? { days: 0, to: at + 1 } : null
}

/** So many days, and nothing finer or coarser than a week. */
const inDays = (length: Length | null): number =>
  length && length.months === 0 && length.hours === 0 && length.days < 32 ? length.days : 0

const COUNTED_FROM = /^(?:من|علي|عن|في)$/

/** "Two days after that", "a day before it"; "and after two days", which nothing counts from another moment. */
function stepsAway(tokens: Tokens, at: number): Step | null {
  const [, way, own] = /^[وف]?(بعد|قبل)(ها|ه)?$/.exec(textAt(tokens, at)) ?? []
  if (way === undefined) return null
  const that = own === undefined && textAt(tokens, at + 1) === "ذلك"
  const length = lengthAt(tokens, at + (that ? 2 : 1))
  const days = inDays(length)
  if (length === null || days === 0) return null
  const opens = at === 0 || /^[وف]/.test(textAt(tokens, at))
  const alone = way === "بعد" && opens && !COUNTED_FROM.test(textAt(tokens, length.to))
  return that || own !== undefined || alone ? { days: way === "بعد" ? days : -days, to: length.to } : null
}

/** A day told by its distance from the last that the story told; none where nothing was told, or where it would lie ahead. */
export function following(tokens: Tokens, at: number, story: number | null, said: Said): Found | null {
  if (story === null || /^[وف]?(?:منذ|حتي)$/.test(textAt(tokens, at - 1))) return null
  const step = sameOrNext(tokens, at) ?? stepsAway(tokens, at)
  return step && story + step.days <= said.day ? { ...onDay(story + step.days, step.to), follows: true } : null
}

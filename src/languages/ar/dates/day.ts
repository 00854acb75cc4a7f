import { CLOSE, OPEN } from "../../quotation.ts"
import { FOLLOWING, NIGHT, PAST, SHIFTS, THIS, TODAY, TOMORROW, YESTERDAY } from "../lexicon/calendar.ts"
import { ordinalAt } from "../numbers/ordinal.ts"
import { bareAt, type Found, looksAhead, onDay, type Said, type Tokens, textAt } from "./moment.ts"
import { weekdayAt, weekdayBack, weekdayNear } from "./weekday.ts"

interface Near {
  readonly back: number
  readonly to: number
}

/** أول أمس، أول من أمس، أمس الأول، قبل أمس. */
function beforeYesterday(tokens: Tokens, at: number): Near | null {
  const first = textAt(tokens, at).replace(/^[وفل]/, "")
  const start = at + (textAt(tokens, at + 1) === "من" || textAt(tokens, at + 1) === "يوم" ? 2 : 1)
  if ((first === "اول" || first === "قبل") && YESTERDAY.has(textAt(tokens, start))) return { back: 2, to: start + 1 }
  return YESTERDAY.has(bareAt(tokens, at)) && textAt(tokens, at + 1) === "الاول" ? { back: 2, to: at + 2 } : null
}

/** الليلة الماضية، الليلة قبل الماضية. */
function lastNight(tokens: Tokens, at: number): Near | null {
  if (bareAt(tokens, at) !== "الليله") return null
  const start = textAt(tokens, at + 1) === "ما" ? at + 2 : at + 1
  const twice = textAt(tokens, start) === "قبل"
  const last = SHIFTS.get(textAt(tokens, twice ? start + 1 : start))
  return last === -1 ? { back: twice ? 2 : 1, to: start + (twice ? 2 : 1) } : null
}

/** غدا، يوم غد، بعد غد; الغد alone is also a name, so it stands behind a word of time. */
function tomorrow(tokens: Tokens, at: number): Near | null {
  const text = textAt(tokens, at).replace(/^[وفل](?=غد)/, "")
  if (text === "بعد" && TOMORROW.has(textAt(tokens, at + 1))) return { back: -2, to: at + 2 }
  const word = TOMORROW.has(text) ? text : bareAt(tokens, at)
  if (!TOMORROW.has(word)) return null
  const named =
    word === "الغد" && tokens.length > 1 && !/^(?:يوم|ليوم|حتي|صباح|مساء|ظهر|فجر|الي|منذ)$/.test(textAt(tokens, at - 1))
  return named ? null : { back: -1, to: at + 1 }
}

/** "Twice in the day", "in the day when", "the only day", the paper of that name: any day, not this one. */
function isOther(tokens: Tokens, at: number): boolean {
  const [before, next] = [textAt(tokens, at - 1), textAt(tokens, at + 1)]
  if (/^(?:الذي|الوحيد|الواحد|الموعود|الاخر|العالمي|الدولي|الوطني|الاممي)$/.test(next)) return true
  if (before === OPEN && next === CLOSE) return true
  if (/^(?:في|اخر|خلال|طوال|طيله)$/.test(before) && weekdayAt(tokens, at + 1) === null) return true
  return textAt(tokens, at) === "باليوم"
}

const THE_PART = /^ال(?:صباح|مساء|فجر|ظهر|عصر)$/

/** اليوم, but for "the first day" and "the last day"; أمس. */
function nearest(tokens: Tokens, at: number): Near | null {
  const text = bareAt(tokens, at)
  if (YESTERDAY.has(text)) return { back: 1, to: at + 1 }
  // "This evening".
  if (THIS.has(textAt(tokens, at - 1)) && THE_PART.test(text)) return { back: 0, to: at + 1 }
  if (!TODAY.has(text)) return null
  const next = textAt(tokens, at + 1)
  if (text === "اليوم" && PAST.has(next)) return { back: 1, to: at + 2 }
  const alone = at === 0 && tokens.length === 2
  if (text === "اليوم" && FOLLOWING.has(next) && (alone || looksAhead(tokens, at))) return { back: -1, to: at + 2 }
  if (text === "اليوم" && SHIFTS.get(next) === 1) return { back: -1, to: at + 2 }
  const other =
    SHIFTS.has(next) || /^(?:التالي|التاليه|نفسه|ذاته|السابق)$/.test(next) || ordinalAt(tokens, at + 1) !== null
  if (other || /^(?:كل|ذلك|ذاك|تلك|نفس|ذات)$/.test(textAt(tokens, at - 1))) return null
  return isOther(tokens, at) ? null : { back: 0, to: at + 1 }
}

/** Today, yesterday, tomorrow and their neighbours, with the weekday or date that often follows in apposition. */
export function relativeDay(tokens: Tokens, at: number, said: Said): Found | null {
  const near = beforeYesterday(tokens, at) ?? lastNight(tokens, at) ?? tomorrow(tokens, at) ?? nearest(tokens, at)
  if (!near) return null
  const bracket = textAt(tokens, near.to) === "(" || textAt(tokens, near.to) === ","
  const start = near.to + (bracket ? 1 : 0)
  const weekday = weekdayAt(tokens, start)
  // A weekday in apposition beats the count: papers are collected a day later.
  if (weekday !== null && !NIGHT.has(textAt(tokens, start))) {
    const close = bracket && textAt(tokens, start + 1) === ")" ? 2 : 1
    const day = near.back < 0 ? weekdayNear(said.day - near.back, weekday) : weekdayBack(said.day, weekday)
    return onDay(day, start + close)
  }
  return onDay(said.day - near.back, near.to)
}

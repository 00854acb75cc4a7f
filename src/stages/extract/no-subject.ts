import type { Reading } from "../../languages/sense.ts"
import { type Run, readingThat, type Token } from "../../languages/token.ts"
import { hasItsSubject } from "./agreement.ts"
import { agrees, type Subject } from "./subjects.ts"
import { isOccasion } from "./words.ts"

/** "(He) told the agency": a medium that does not agree with the verb is no subject of it. */
export const isToldMedium = (tokens: readonly Token[], name: Run | null, verb: Reading): boolean =>
  name !== null &&
  verb.voice !== "passive" &&
  readingThat(tokens[name.from], (s, r) => s.head === "medium" && r.number === "singular" && !agrees(r, verb)) !==
    undefined

/** An indefinite accusative is what is reported, or when; two of something known are spelled alike ("the two governors of"). */
const isAccusative = (tokens: readonly Token[], name: Run | null): boolean =>
  name !== null &&
  readingThat(tokens[name.from], (_, r) => r.tanwin === true) !== undefined &&
  !(tokens[name.from + 1]?.definite && readingThat(tokens[name.from], (_, r) => r.construct === true))

/** Behind a verb in the feminine where it is masculine itself: a subject there leaves its verb in the singular of its own gender. */
const disagrees = (tokens: readonly Token[], name: Run, { gender, tense, self }: Reading): boolean => {
  const head = tokens[name.from]
  if (tense === undefined || self || head?.known || head?.named) return false
  return (
    gender === "female" &&
    head !== undefined &&
    head.readings.length > 0 &&
    head.readings.every(r => r.lexeme.part === "noun" && r.number === "singular" && r.gender === "male")
  )
}

/** What stands behind a verb whose subject stands there too, and is none: an object, a time, a medium that is told. */
export const isNoSubject = (tokens: readonly Token[], at: number, name: Run | null, verb: Reading): boolean =>
  name !== null &&
  (isAccusative(tokens, name) || (!verb.self && hasItsSubject(tokens, at, verb)) || disagrees(tokens, name, verb))

/** "A report that accuses": who stands behind it is accused. */
export const isPaper = (tokens: readonly Token[], before: Subject | null, { lexeme }: Reading): boolean =>
  before !== null && lexeme.sense.says === "accuses" && isOccasion(tokens[before.name.from])

/** "X accuses | Y of": behind a subject right before its verb stands whom it accuses, or calls on. */
export const isToward = (at: number, before: Subject | null, { lexeme, tense }: Reading): boolean =>
  before !== null &&
  tense === "present" &&
  lexeme.sense.stands?.object === "toward" &&
  Math.max(before.name.to, before.office?.to ?? 0) === at

import * as told from "../messages/tell.ts"
import { tellClock as clockTold, tellLength as lengthTold } from "../messages/tell-clock.ts"
import { counted as countedIn, type InterfaceLanguage } from "../messages/words.ts"
import { tellDay, tellEdtf } from "./days.ts"
import { inDigits, outsideQuotes } from "./writing.ts"

/** The same words, with numbers as the reader chose to have them written. */
const written =
  <Given extends readonly unknown[]>(tell: (...given: [...Given, InterfaceLanguage]) => string) =>
  (...given: [...Given, InterfaceLanguage]): string =>
    inDigits(tell(...given), given.at(-1) as InterfaceLanguage)

/** A count as the words gave it. */
export const tellValue = written(told.tellValue)
/** What each counting rule makes of an account, in a line. */
export const tellCounts = written(told.tellCounts)
/** What a claim states, without whose it is. */
export const tellStatement = written(told.tellStatement)
/** "3 origins, 1 side". */
export const tellWitnesses = written(told.tellWitnesses)
/** How a clock stands at the moment of the view. */
export const tellClock = written(clockTold)
/** A length of time in its two largest units. */
export const tellLength = written(lengthTold)
/** On which days a value was stated, reported and true of, with the hour of the report. */
export const tellDays = (days: told.Days, language: InterfaceLanguage): readonly string[] =>
  told.tellDays(days, language, edtf => tellEdtf(edtf, language))
/** The same where there is little room: no year and no hour. */
export const tellDaysShort = ({ published, ...days }: told.Days, language: InterfaceLanguage): readonly string[] =>
  told.tellDays({ ...days, published: published?.slice(0, 10) ?? null }, language, edtf =>
    /^\d{4}-\d\d-\d\d$/.test(edtf) ? tellDay(edtf, language, false) : tellEdtf(edtf, language),
  )
/** A noun with its number. */
export const counted = written(countedIn)

const ISO_DAY = /(?<!\d)\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?(?:\/(?:\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?|\.\.))?(?!\d)/g

/** A sentence of the product's own making with its days told as dates; what it quotes stays as it is. */
export const tellMade = (text: string, language: InterfaceLanguage): string =>
  inDigits(
    outsideQuotes(text, own => own.replace(ISO_DAY, day => tellEdtf(day, language))),
    language,
  )

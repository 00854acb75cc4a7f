import fc from "fast-check"
import { expect, test } from "vitest"
import { tokenise } from "../../tokens.ts"
import { ar } from "../index.ts"

/** How a number is written out: what is counted, its case, and the spelling of hundred and of "and". */
interface Style {
  readonly female: boolean
  readonly oblique: boolean
  readonly old: boolean
  readonly apart: boolean
}

const UNITS = "صفر واحد اثنان ثلاث أربع خمس ست سبع ثمان تسع عشر".split(" ")
const TENS = "عشر ثلاث أربع خمس ست سبع ثمان تسع".split(" ")
const SCALES = [
  [1e12, "تريليون", "تريليونات"],
  [1e9, "مليار", "مليارات"],
  [1e6, "مليون", "ملايين"],
  [1e3, "ألف", "آلاف"],
] as const

/** Three to ten take the other gender than what they count. */
const unit = (n: number, { female, oblique }: Style): string => {
  if (n === 1) return female ? "واحدة" : "واحد"
  if (n === 2) return `${female ? "اثنت" : "اثن"}${oblique ? "ين" : "ان"}`
  if (n === 8) return female ? "ثماني" : "ثمانية"
  return `${UNITS[n]}${female || n === 0 ? "" : "ة"}`
}

function teen(n: number, style: Style): string {
  const ten = style.female ? "عشرة" : "عشر"
  if (n === 11) return `${style.female ? "إحدى" : "أحد"} ${ten}`
  if (n === 12) return `${style.female ? "اثنت" : "اثن"}${style.oblique ? "ي" : "ا"} ${ten}`
  return `${unit(n - 10, style)} ${ten}`
}

const and = ({ apart }: Style): string => (apart ? " و " : " و")

function below(n: number, style: Style): string {
  if (n <= 10) return n === 10 ? (style.female ? "عشر" : "عشرة") : unit(n, style)
  if (n < 20) return teen(n, style)
  if (n < 100) {
    const tens = `${TENS[Math.floor(n / 10) - 2]}${style.oblique ? "ين" : "ون"}`
    return n % 10 === 0 ? tens : [unit(n % 10, style), tens].join(and(style))
  }
  const hundred = style.old ? "مائة" : "مئة"
  const count = Math.floor(n / 100)
  const dual = `${style.old ? "مائت" : "مئت"}${style.oblique ? "ين" : "ان"}`
  const hundreds = count === 1 ? hundred : count === 2 ? dual : `${UNITS[count]}${hundred}`
  return n % 100 === 0 ? hundreds : [hundreds, below(n % 100, style)].join(and(style))
}

function written(n: number, style: Style): string {
  if (n === 0) return "صفر"
  const parts: string[] = []
  let rest = n
  for (const [size, one, many] of SCALES) {
    const count = Math.floor(rest / size)
    rest %= size
    if (count === 0) continue
    const counted = { ...style, female: false }
    if (count === 1) parts.push(one)
    else if (count === 2) parts.push(`${one}${style.oblique ? "ين" : "ان"}`)
    else parts.push(`${below(count, counted)} ${count % 100 >= 3 && count % 100 <= 10 ? many : one}`)
  }
  if (rest > 0) parts.push(below(rest, style))
  return parts.join(and(style))
}

const style = fc.record({ female: fc.boolean(), oblique: fc.boolean(), old: fc.boolean(), apart: fc.boolean() })
const size = fc.integer({ min: 1, max: 12 }).chain(digits => fc.nat({ max: 10 ** digits }))

test("a number from 0 to 10^12 that is written out in any gender, case and spelling is read back", () => {
  fc.assert(
    fc.property(size, style, (n, how) => {
      const words = written(n, how)
      const found = ar.numbers(tokenise(words, ar.readings))
      expect([words, found.map(({ value }) => value.min)]).toEqual([words, [n]])
    }),
    { numRuns: 3000 },
  )
})

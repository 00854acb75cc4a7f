import { afterEach, expect, it } from "vitest"
import { tellDay, tellEdtf, tellMoment } from "./days.ts"
import { counted, tellMade, tellValue } from "./tell.ts"
import { inDigits, write } from "./writing.ts"

const WESTERN = { digits: "western", months: "levant", calendars: "gregorian" } as const
const local = () => write({ digits: "local", months: "levant", calendars: "gregorian" })
afterEach(() => write(WESTERN))

it("writes the product's numbers in the digits that are chosen, and never those it quotes", () => {
  local()
  expect(inDigits("بحسب «لواء 7»: 1,250 قتيلاً", "ar")).toBe("بحسب «لواء 7»: ١٬٢٥٠ قتيلاً")
  expect(inDigits("\u2068Brigade 7\u2069: 3.5", "ar")).toBe("\u2068Brigade 7\u2069: ٣٫٥")
  expect(inDigits("M23: 4", "ar")).toBe("M23: ٤")
  expect(inDigits("12 killed", "en")).toBe("12 killed")
  write(WESTERN)
  expect(inDigits("12 قتيلاً", "ar")).toBe("12 قتيلاً")
})

it("tells values, counts and times in them", () => {
  local()
  expect(tellValue({ min: 1250, max: 1250, qualifier: "exact", word: null }, "ar")).toBe("١٬٢٥٠")
  expect(tellValue({ min: null, max: null, qualifier: "vague", word: "نحو 20" }, "ar")).toBe("«نحو 20»")
  expect(counted({ one: "#", other: "# تقريراً" }, 14, "ar")).toBe("١٤ تقريراً")
  expect(tellMoment("2031-03-04T17:05:00+04:00", "ar")).toBe("٤ آذار ٢٠٣١، ١٧:٠٥")
  expect(tellEdtf("2031", "ar")).toBe("٢٠٣١")
})

it("names the months as the region does", () => {
  const august = (["levant", "egypt", "algeria", "morocco"] as const).map(months => {
    write({ digits: "western", months, calendars: "gregorian" })
    return tellDay("2031-08-04", "ar", false)
  })
  expect(august).toEqual(["4 آب", "4 أغسطس", "4 أوت", "4 غشت"])
  expect(tellDay("2031-08-04", "en", false)).toBe("4 August")
})

it("tells days in the product's sentences as dates, and leaves them in quotations", () => {
  expect(tellMade("بحسب «تقرير 2031-03-04»: 9 (2031-03-04، مصدر واحد)", "ar")).toBe(
    "بحسب «تقرير 2031-03-04»: 9 (4 آذار 2031، مصدر واحد)",
  )
  expect(tellMade("9 killed (2031-03-04, 1 origin)", "en")).toBe("9 killed (4 March 2031, 1 origin)")
})

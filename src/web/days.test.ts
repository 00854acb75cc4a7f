import { afterEach, expect, it } from "vitest"
import { tellDay, tellEdtf, tellMoment, tellSpan } from "./days.ts"
import { write } from "./writing.ts"

const WRITING = { digits: "western", months: "levant", calendars: "gregorian" } as const
afterEach(() => write(WRITING))

it("tells a day as it stands in its own zone", () => {
  expect(tellDay("2031-03-04T23:30:00+04:00", "en")).toBe("4 March 2031")
  expect(tellDay("2031-03-04T00:30:00+04:00", "en", false)).toBe("4 March")
  expect(tellMoment("2031-03-04T17:05:00+04:00", "en")).toBe("4 March 2031, 17:05")
  expect(tellMoment("2031-03-04", "ar")).toBe("4 آذار 2031")
  expect(tellDay("soon", "en")).toBe("soon")
})

it("tells a span by what its ends do not share", () => {
  const plain = (span: string | null) => span?.replace(/\s/g, " ")
  expect(plain(tellSpan("2031-03-03", "2031-03-06", "en"))).toMatch(/^3 ?– ?6 March 2031$/)
  expect(plain(tellSpan("2031-03-03", "2031-03-03", "en"))).toBe("3 March 2031")
  expect(plain(tellSpan(null, "2031-03-06", "en"))).toBe("6 March 2031")
  expect(tellSpan(null, null, "ar")).toBeNull()
})

it("tells a date as fine as its words, and an open end as open", () => {
  const told = (edtf: string) => tellEdtf(edtf, "en").replace(/\s/g, " ")
  expect(told("2031-03")).toBe("March 2031")
  expect(told("2031-03-04T17:05")).toBe("4 March 2031, 17:05")
  expect(told("2031-03-04/2031-03-06")).toMatch(/^4 ?– ?6 March 2031$/)
  expect(told("../2031-03-06")).toBe("until 6 March 2031")
  expect(told("2031-03-06/..")).toBe("from 6 March 2031")
  expect(told("2031")).toBe("2031")
})

it("tells the Hijri day beside the Gregorian one where that is chosen, of spans and hours too", () => {
  const plain = (told: string | null) => told?.replace(/\s/g, " ")
  write({ ...WRITING, calendars: "both" })
  // The first of Ramadan 1447 by the calendar of Umm al-Qura was 18 February 2026.
  expect(plain(tellDay("2026-02-18", "en"))).toMatch(/^18 February 2026 \((1 Ramadan|Ramadan 1),? 1447 AH\)$/)
  expect(plain(tellDay("2026-02-18", "ar"))).toMatch(/^18 شباط 2026 \(1 رمضان 1447 هـ\)$/)
  expect(plain(tellMoment("2026-02-18T17:05", "en"))).toMatch(/1447 AH\), 17:05$/)
  expect(plain(tellSpan("2026-02-17", "2026-02-18", "ar"))).toMatch(/29 شعبان.* – 1 رمضان 1447/)
  expect(tellEdtf("2026-02", "en")).toBe("February 2026")
  write({ ...WRITING, digits: "local", calendars: "both" })
  expect(plain(tellDay("2026-02-18", "ar"))).toMatch(/^١٨ شباط ٢٠٢٦ \(١ رمضان ١٤٤٧ هـ\)$/)
})

import { describe, expect, it } from "vitest"
import { dateAround, dateInAddress, dateLine } from "./date-line.ts"

describe("a line that tells a date", () => {
  it.each([
    ["الثلاثاء 13 كانون الثاني 2026 - الساعة 14:30", "2026-01-13"],
    ["الأربعاء، ٧ يناير ٢٠٢٦ - ٠٨:٤٢ م", "2026-01-07"],
    ["نُشر في: 7 كانون الثاني/يناير 2026", "2026-01-07"],
    ["3 غشت 2025", "2025-08-03"],
    ["الأحد 29 رجب 1447هـ - 18 يناير 2026م الساعة 3:05", "2026-01-18"],
    ["12 جويلية 2025", "2025-07-12"],
    ["التاريخ: 07/01/2026", "2026-01-07"],
    ["الاثنين, 02/09/2026 - 10:15", "2026-02-09"],
    ["25/12/2025", "2025-12-25"],
    ["12/25/2025", "2025-12-25"],
    ["Published 7 January 2026 18:30 GMT", "2026-01-07"],
    ["January 7, 2026", "2026-01-07"],
    ["Sept 3rd, 2025", "2025-09-03"],
    ["2026.01.07", "2026-01-07"],
    ["7 janvier 2026", "2026-01-07"],
    ["7 Ocak 2026", "2026-01-07"],
  ])("%s", (line, day) => expect(dateLine(line)).toBe(day))

  it.each([
    "قُتل أربعة أشخاص في 7 يناير 2026 في قصف على ميناء مدينة سارل",
    "31/02/2026",
    "7 يناير",
    "رقم البيان: 14",
    "2026",
    "4 قتلى و9 جرحى 2026",
    "هاتف 0912/34/5678",
    "",
  ])("is not: %s", line => expect(dateLine(line)).toBeNull())

  it("stands near the title: below it before above it, and no further", () => {
    expect(dateAround(["1/1/2026", "العنوان", "المحرر", "2/1/2026"], "العنوان")).toBe("2026-01-02")
    expect(dateAround(["1/1/2026", "العنوان", "نص"], "العنوان")).toBe("2026-01-01")
    expect(dateAround(["العنوان", ..."abcdefgh", "2/1/2026"], "العنوان")).toBeNull()
  })
})

describe("a day in an address", () => {
  it.each([
    ["https://a.example/2026/01/13/truce/", "2026-01-13"],
    ["https://a.example/news/2026-01-13-truce", "2026-01-13"],
    ["https://a.example/20260113/1", "2026-01-13"],
    ["https://a.example/2026/13/01/x", null],
    ["https://a.example/story/202601131", null],
    [null, null],
  ])("%s: %s", (address, day) => expect(dateInAddress(address)).toBe(day))
})

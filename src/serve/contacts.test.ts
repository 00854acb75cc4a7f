import { describe, expect, it } from "vitest"
import { contactsIn } from "./contacts.ts"

describe("contact details", () => {
  it.each([
    ["للتواصل: 0931 234 567 8", ["0931 234 567 8"]],
    ["على الرقم ٠٩٣١٢٣٤٥٦٧ أو +963 11 234 5678", ["٠٩٣١٢٣٤٥٦٧", "+963 11 234 5678"]],
    ["call 00963-11-2345678 now", ["00963-11-2345678"]],
    ["write to family.of.the.missing@mail.example.org.", ["family.of.the.missing@mail.example.org"]],
  ])("are found in “%s”", (words, found) => expect(contactsIn(words)).toEqual(found))

  it.each([
    "نزح 165,000 شخص و1,234,567 آخرون",
    "في 2026-01-08 الساعة 03:00 و09:00",
    "قتل 100000000 في رواية",
    "الرقم المجاني 113",
    "النتيجة 0-2",
    "36.2021047,37.1342603",
    "@handle",
    "2025/2026",
  ])("are none in “%s”", words => expect(contactsIn(words)).toEqual([]))
})

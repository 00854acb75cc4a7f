import { expect, test } from "vitest"
import { ar } from "../../languages/ar/index.ts"
import { en } from "../../languages/en/index.ts"
import type { Pack } from "../../languages/pack.ts"
import { silent } from "../../model/note.ts"
import { analyse } from "./index.ts"

const dates = (pack: Pack, text: string): readonly string[] => {
  const nothing = { title: null, url: null, outlet: null, fetched: null, timezone: null }
  const report = { id: "a", hash: "a", text, language: pack.code, published: "2026-01-09", ...nothing }
  const nameless = () => ({ known: [], names: [] })
  return analyse(report, pack, nameless, silent).dates.map(({ edtf }) => edtf)
}

const CASES: readonly (readonly [pack: Pack, text: string, dates: readonly string[]])[] = [
  [ar, "وقع الهجوم يوم الثلاثاء الماضي. وفي اليوم التالي قتل ثلاثة مدنيين.", ["2026-01-06", "2026-01-07"]],
  [
    ar,
    "وصل البلاغ عند الساعة 14:30 أمس الأول. انتهى العمل عند 16:00. وفي اليوم نفسه عاد الفريق.",
    ["2026-01-07T14:30", "2026-01-09T16:00", "2026-01-07"],
  ],
  // Four sentences on, nobody knows which day is meant.
  [
    ar,
    "وقع الهجوم الثلاثاء. هرب السكان. أغلقت الطرق. وصل الإسعاف. وصلت الشرطة. وفي اليوم التالي عادوا.",
    ["2026-01-06"],
  ],
  [en, "The attack took place on Tuesday. The following day three people were killed.", ["2026-01-06", "2026-01-07"]],
  [en, "The following day three people were killed.", []],
]

test.each(CASES)("%o: %s", (pack, text, told) => {
  expect(dates(pack, text)).toEqual(told)
})

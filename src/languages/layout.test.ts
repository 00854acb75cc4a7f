import { describe, expect, it } from "vitest"
import { dayOf } from "../model/day.ts"
import { ar } from "./ar/index.ts"
import { linesOf } from "./layout.ts"
import { tokenise } from "./tokens.ts"

const read = (text: string, titled = false) => {
  const tokens = tokenise(text, ar.readings)
  const words = (from: number, to: number): string => text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  return linesOf(tokens, ar, { titled, said: dayOf("2026-03-04"), zone: null }).map(({ kind, signed }) =>
    signed === null
      ? kind
      : `${kind} by ${signed.author ? words(signed.author.from, signed.author.to) : "nobody"} ${signed.handle ? words(signed.handle.from, signed.handle.to) : "no handle"} on ${signed.dated?.edtf ?? "no day"}`,
  )
}

describe("a line is", () => {
  it.each([
    ["an item behind its number", "1- وقف النار في أحياء البلدة.", "item"],
    ["an item behind its number in brackets", "٢) خروج المسلحين من البلدة.", "item"],
    ["an item behind its ordinal", "ثالثاً: فتح معبر للمدنيين.", "item"],
    ["an item behind a bullet", "• فتح معبر للمدنيين.", "item"],
    ["an item behind its letter", "ب- خروج المسلحين من البلدة.", "item"],
    ["no item where a date begins it", "12/3/2026 وصلت القافلة إلى البلدة.", "prose"],
    ["no item where a count begins it", "3 قتلى في قصف على البلدة.", "prose"],
    ["no item where a dash joins two numbers", "5-8 قتلى في قصف على البلدة.", "prose"],
  ])("%s", (_, line, kind) => {
    expect(read(`${line}\nقال المصدر إن القافلة وصلت إلى البلدة ظهر اليوم وعلى متنها مساعدات طبية وغذائية.`)[0]).toBe(
      kind,
    )
  })

  it("a heading where it is short, has no stop and a longer one follows", () => {
    const body = "وصلت قافلة مساعدات إلى البلدة ظهر اليوم، وعلى متنها مواد طبية وغذائية تكفي مئات العائلات النازحة."
    expect(read(`قافلة تصل إلى البلدة\n${body}\nنزوح مستمر من الريف\n${body}\nتابعونا`)).toEqual([
      "heading",
      "prose",
      "heading",
      "prose",
      "prose",
    ])
    expect(read(`قافلة تصل.\n${body}`)[0]).toBe("prose")
    expect(read(`وجاء في البيان:\n${body}`)[0]).toBe("prose")
    expect(read("عنوان طويل يمتد على سطر واحد", true)).toEqual(["heading"])
  })
})

describe("an embedded post", () => {
  it("is the line above its signature, in whatever language that is dated", () => {
    expect(read("وصلت القافلة.\nنرحب بوصول القافلة إلى البلدة.\n— مكتب الإغاثة (@relief_nahr) March 3, 2026")).toEqual([
      "prose",
      "post by مكتب الإغاثة @relief_nahr on 2026-03-03",
      "signature by مكتب الإغاثة @relief_nahr on 2026-03-03",
    ])
    expect(read("نرحب بوصول القافلة.\nمكتب الإغاثة (@relief7) 3 آذار/مارس 2026")).toEqual([
      "post by مكتب الإغاثة @relief7 on 2026-03-03",
      "signature by مكتب الإغاثة @relief7 on 2026-03-03",
    ])
  })

  it("reaches over a line that holds only its picture's address", () => {
    expect(
      read("نرحب بوصول القافلة.\nhttps://t.example/x1\n— مكتب (@m) March 3, 2026").map(kind => kind.split(" ")[0]),
    ).toEqual(["post", "post", "signature"])
  })

  it("may be a line of a running report, headed by its hour and whoever speaks", () => {
    expect(read("[22:05] بلدية النهر: عادت المياه إلى الحي الشرقي.")).toEqual([
      "post by بلدية النهر no handle on 2026-03-04T22:05",
    ])
    expect(read("22:05 | عادت المياه إلى الحي الشرقي.")).toEqual(["post by nobody no handle on 2026-03-04T22:05"])
    expect(read("22:05 عادت المياه إلى الحي: شرقه وغربه.")).toEqual(["prose"])
  })

  it("may be forwarded, which its first line says with whose it is", () => {
    expect(read("↪ إذاعة النهر\n\nوصلت القافلة إلى الحي الشرقي.")).toEqual(["forward", "prose"])
    expect(read("وصلت القافلة.\n↪ إذاعة النهر").at(-1)).not.toBe("forward")
    expect(read("↪")).not.toEqual(["forward"])
  })

  it("is no line that only mentions a handle", () => {
    expect(read("نشر مكتب الإغاثة (@relief) على حسابه صورا للقافلة التي وصلت أمس.")).toEqual(["prose"])
  })
})

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Extracted } from "../../model/archive.ts"
import type { Placement } from "../../model/story.ts"
import { groupCopies } from "./groups.ts"
import { claim } from "./invented.ts"
import { neighbourhood } from "./neighbourhood.ts"
import { signatureOf } from "./signature.ts"
import { NEIGHBOUR_CAP, weave } from "./weaving.ts"

interface Sketch {
  readonly id: string
  readonly published: string | null
  readonly text: string
  readonly outlet?: string
}

const extracted = ({ id, published, text, outlet = id }: Sketch): Extracted => ({
  report: {
    id,
    published,
    text,
    outlet,
    title: null,
    url: null,
    fetched: null,
    language: "en",
    timezone: null,
    hash: id.padEnd(12, "0") + String(text.length),
  },
  named: [],
  extraction: { version: "none", claims: [], attributions: [] },
})

const wovenWith = (reports: readonly Extracted[]): readonly (Placement & { readonly report: string })[] => {
  const known = neighbourhood()
  const placements = reports.map((report, i) => {
    const signature = signatureOf(i + 1, report)
    return { ...known.weave(signature), report: signature.report }
  })
  return placements.map(placement => ({ ...placement, story: known.storyOf(placement.seq) ?? "" }))
}

const woven = (...reports: readonly Sketch[]) => wovenWith(reports.map(extracted))

const FERRY =
  "Velmar ferry sinks off Quend harbour. Rescuers from Quend pulled forty passengers of the Velmar ferry out of the water " +
  "on Sunday night after the vessel struck the mole near Quend lighthouse, the harbour master said, while divers searched " +
  "the flooded car deck for crew members who had not been seen since the collision with the dredger Ostrin shortly before nine."
const FERRY_EDITED =
  "Ferry goes down near Quend. Rescuers pulled forty passengers of the Velmar ferry out of the water on Sunday night after " +
  "the vessel struck the mole near Quend lighthouse, the harbour master told reporters, while divers searched the flooded " +
  "car deck for crew members not seen since the collision with the dredger Ostrin shortly before nine. (AFP)"
const FERRY_OWN =
  "At Quend harbour, families waited all night. The Velmar had left for Tasp with few aboard, says a stoker who swam ashore; " +
  "he blames the dredger Ostrin, which carried no lights. Quend's harbour master promised an inquiry into the ferry's loss."
const BUDGET =
  "Parliament in Lorrin passed the annual budget after a long session, with subsidies for grain growers kept and a levy on " +
  "sugar imports introduced from next spring, the finance committee's chairwoman announced before the vote was counted."

describe("weaving", () => {
  it("puts copies and own reports of one happening into one story, and others elsewhere", () => {
    const [a, b, c, d] = woven(
      { id: "a", published: "2031-05-04", text: FERRY },
      { id: "b", published: "2031-05-05", text: FERRY_EDITED },
      { id: "c", published: "2031-05-05", text: FERRY_OWN },
      { id: "d", published: "2031-05-05", text: BUDGET },
    )
    expect(b?.story).toBe(a?.story)
    expect(c?.story).toBe(a?.story)
    expect(d?.story).not.toBe(a?.story)
    expect(b?.copies).toEqual([
      { of: 1, kind: "whole", share: expect.any(Number), why: expect.stringContaining("word sequences") },
    ])
    expect(c?.copies).toEqual([])
  })

  it("begins another story when the same words come back months later", () => {
    const [a, b] = woven(
      { id: "a", published: "2031-05-04", text: FERRY },
      { id: "b", published: "2031-09-04", text: FERRY_OWN },
    )
    expect(b?.story).not.toBe(a?.story)
  })

  it("joins no story of many on account of one member", () => {
    const others = ["Ostrin", "Lorrin", "Tasp", "Velmar", "Sorvin", "Hulme", "Pardel", "Kestin", "Gadrin"].map(
      (name, i) => ({
        id: `r${i}`,
        published: "2031-05-04",
        text: `Ferry of ${name} sinks off Quend harbour lighthouse. ${name} ferry, Quend harbour mole, ${name}.`,
      }),
    )
    const single = {
      id: "single",
      published: "2031-05-04",
      text: "Gadrin regatta. Gadrin wins the Gadrin regatta cup.",
    }
    const placements = woven(...others, single)
    expect(placements.at(-1)?.story).not.toBe(placements[0]?.story)
  })

  it("keeps a report's versions in one story, as no copies of each other", () => {
    const [a, b] = woven(
      { id: "a", published: "2031-05-04", text: FERRY },
      { id: "a", published: "2031-05-04", text: BUDGET },
    )
    expect(b?.story).toBe(a?.story)
    expect(b?.copies).toEqual([])
  })

  it("groups three edits of one wire text", () => {
    const placements = woven(
      { id: "a", published: "2031-05-04", text: FERRY },
      { id: "x", published: "2031-05-04", text: BUDGET },
      { id: "b", published: "2031-05-05", text: FERRY_EDITED },
      {
        id: "c",
        published: "2031-05-05",
        text: FERRY.replace("forty", "41").replace("on Sunday night", "late on Sunday"),
      },
    )
    expect(groupCopies(placements).map(({ copies }) => copies)).toEqual([["a", "b", "c"]])
  })

  it("takes a country for no evidence, a quarter and the parties for some", () => {
    const about = (id: string, place: string, text: string): Extracted => {
      const report = extracted({ id, published: "2031-05-04", text })
      const told = {
        value: 17,
        blamed: "org:north North army",
        by: "org:south South front",
        where: `place:${place} ${place}`,
      }
      const figure = claim(id, 0, told)
      const precision = place === "country" ? "country" : "neighbourhood"
      const claims = [{ ...figure, where: figure.where === null ? null : ({ ...figure.where, precision } as const) }]
      return { ...report, extraction: { version: "none", claims, attributions: [] } }
    }
    const pair = (place: string) =>
      wovenWith([about("a", place, "Shelling went on."), about("b", place, "Guns were heard again.")])
    const [a, b] = pair("oldtown")
    expect(b?.story).toBe(a?.story)
    expect(b?.why).toContain("place:place:oldtown")
    expect(pair("country")[1]?.why).not.toContain("place:")
  })

  it("gives the same bytes for the same sequence", () => {
    const words = fc.array(fc.constantFrom(...FERRY.split(" "), ...BUDGET.split(" ")), { minLength: 1, maxLength: 60 })
    const reports = fc.array(
      fc.record({ text: words.map(list => list.join(" ")), day: fc.integer({ min: 1, max: 28 }) }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(reports, list => {
        const sketches = list.map(({ text, day }, i) => ({
          id: `r${i}`,
          published: `2031-05-${String(day).padStart(2, "0")}`,
          text,
        }))
        expect(JSON.stringify(woven(...sketches))).toBe(JSON.stringify(woven(...sketches)))
      }),
      { numRuns: 50 },
    )
  })

  it("does not depend on the order in which neighbours are given", () => {
    const signatures = [FERRY, FERRY_EDITED, FERRY_OWN, BUDGET].map((text, i) =>
      signatureOf(i + 1, extracted({ id: `r${i}`, published: "2031-05-04", text })),
    )
    const neighbours = signatures
      .slice(0, 3)
      .map((signature, i) => ({ ...signature, story: `s${i % 2}`, path: [`s${i % 2}`] }))
    const last = signatureOf(9, extracted({ id: "z", published: "2031-05-05", text: FERRY_OWN }))
    expect(weave(last, neighbours.toReversed())).toEqual(weave(last, neighbours))
  })
})

describe("a signature", () => {
  it("has credits, quotations and the first publisher", () => {
    const text =
      'He said "we shall not leave the old harbour before dawn comes" on Sunday.\nThis story was first published on quendpost.example and is not ours. (Reuters)'
    const signature = signatureOf(1, extracted({ id: "a", published: "2031-05-04", text }))
    expect(signature.credits).toEqual(["agency:reuters"])
    expect(signature.firstOn).toEqual(["quendpost.example"])
    expect(signature.quotes).toHaveLength(1)
    expect(signature.day).toBe(22403)
  })

  it("stays small, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), text => {
        const signature = signatureOf(1, extracted({ id: "a", published: null, text }))
        expect(signature.keys.length).toBeLessThanOrEqual(64)
        expect(new Set(signature.sketch).size).toBe(signature.sketch.length)
        expect(JSON.parse(JSON.stringify(signature))).toEqual(signature)
      }),
    )
  })
})

describe("a set phrase", () => {
  const VISIT =
    "استقبل رئيس مجلس الوزراء وزير الخارجية في مكتبه اليوم بحضور نائب رئيس مجلس الوزراء وزير الدفاع وعدد من كبار المسؤولين في الوزارة"
  const about = (id: string, what: string): Sketch => ({ id, published: "2031-05-04", text: `${VISIT} ${what}` })

  it("is no text taken over, however long its titles are", () => {
    const [, second] = woven(
      about("a", "مبعوث لورين الذي سلمه رسالة عن رسوم القمح ثم غادر إلى تاسب قبيل المغيب"),
      about("b", "ربابنة كويند ليحدثوه عن فوانيس الكراكة أوسترين وقد غرقت العبارة فيلمار"),
    )
    expect(second?.copies).toEqual([])
  })
})

describe("a neighbourhood", () => {
  it("knows nothing from outside the window", () => {
    const known = neighbourhood()
    const signed = (i: number, published: string) => signatureOf(i, extracted({ id: `r${i}`, published, text: FERRY }))
    for (let i = 1; i <= NEIGHBOUR_CAP + 20; i++) known.weave(signed(i, "2031-05-04"))
    expect(known.weave(signed(500, "2031-05-05")).copies.length).toBeGreaterThan(0)
    expect(known.weave(signed(501, "2031-05-20"))).toMatchObject({ copies: [], why: "no neighbours" })
  })

  it("forgets all but the latest, where it is told to", () => {
    const known = neighbourhood(2)
    const signed = (i: number, text: string) =>
      signatureOf(i, extracted({ id: `r${i}`, published: "2031-05-04", text }))
    known.weave(signed(1, FERRY))
    known.weave(signed(2, BUDGET))
    expect(known.weave(signed(3, FERRY)).copies).toHaveLength(1)
    known.weave(signed(4, BUDGET))
    known.weave(signed(5, BUDGET))
    expect(known.weave(signed(6, FERRY)).why).toBe("no neighbours")
  })
})

describe("reports in two languages", () => {
  const named = (id: string, language: string, text: string, ...places: readonly string[]): Extracted => {
    const { report, extraction } = extracted({ id, published: "2031-05-04", text })
    const names = places.map(place => ({
      entity: `place:${place}`,
      kind: "place" as const,
      precision: "neighbourhood" as const,
      times: 2,
    }))
    return { report: { ...report, language }, extraction, named: names }
  }

  it("meet by the names that both have, since their words cannot", () => {
    const [a, b, c] = wovenWith([
      named("a", "en", FERRY, "quend", "lighthouse"),
      named("b", "ar", "غرق العبارة فيلمار قبالة الميناء مساء الأحد بعد ارتطامها بالرصيف", "quend", "lighthouse"),
      named("c", "ar", "أقر مجلس النواب موازنة العام بعد جلسة طويلة", "lorrin"),
    ])
    expect(b?.story).toBe(a?.story)
    expect(c?.story).not.toBe(a?.story)
  })
})

describe("two stories that a later report shows to be one", () => {
  const SINKING = "Velmar ferry sinks off Quend harbour after striking the mole near the lighthouse on Sunday night."
  const STOKER =
    "A stoker of the dredger Ostrin swam ashore at Tasp and was heard by the coroner about missing lanterns."
  const sketch = (id: string, text: string): Sketch => ({ id, published: "2031-05-04", text })

  it("become one, the later a part of the earlier, and it is said why", () => {
    const placements = woven(sketch("a", SINKING), sketch("b", STOKER), sketch("c", `${SINKING} ${STOKER}`))
    expect(new Set(placements.map(({ story }) => story)).size).toBe(1)
    const [first, second, third] = placements
    expect(first?.merges).toEqual([])
    expect(second?.why).toContain("begins a story")
    expect(third?.merges).toEqual([
      { story: expect.any(String), into: first?.story, why: expect.stringContaining("likeness") },
    ])
  })

  it("stay two where nothing ties them", () => {
    const placements = woven(sketch("a", SINKING), sketch("b", STOKER), sketch("c", BUDGET))
    expect(new Set(placements.map(({ story }) => story)).size).toBe(3)
  })
})

describe("a passage in common", () => {
  const link = (seq: number, of: number, share: number) => ({
    seq,
    report: `r${seq}`,
    copies: [{ of, kind: "part" as const, share, why: `${of} in ${seq}` }],
  })
  const alone = { seq: 1, report: "r1", copies: [] }

  it("makes one text of two, and of three that all share it", () => {
    expect(groupCopies([alone, link(2, 1, 0.2)]).map(({ copies }) => copies)).toEqual([["r1", "r2"]])
    const third = { ...link(3, 1, 0.2), copies: [...link(3, 1, 0.2).copies, ...link(3, 2, 0.2).copies] }
    expect(groupCopies([alone, link(2, 1, 0.2), third]).map(({ copies }) => copies)).toEqual([["r1", "r2", "r3"]])
  })

  it("puts a text that carries two others to the one that it has more in common with", () => {
    const two = [alone, link(2, 1, 0.9), link(3, 2, 0.9)]
    const others = [link(4, 4, 0), link(5, 4, 0.9)].map((each, i) => (i === 0 ? { ...each, copies: [] } : each))
    const round = {
      ...link(6, 1, 0.3),
      copies: [...link(6, 1, 0.2).copies, ...link(6, 2, 0.2).copies, ...link(6, 4, 0.4).copies],
    }
    expect(groupCopies([...two, ...others, round]).map(({ copies }) => copies)).toEqual([
      ["r1", "r2", "r3", "r6"],
      ["r4", "r5"],
    ])
  })

  it("puts a text that shares a passage with one of a few copies to them", () => {
    const whole = (seq: number) => ({
      ...link(seq, 1, 0.9),
      copies: Array.from({ length: seq - 1 }, (_, i) => link(seq, i + 1, 0.9).copies).flat(),
    })
    const five = [alone, whole(2), whole(3), whole(4), whole(5)]
    expect(groupCopies([...five, link(9, 2, 0.2)]).map(({ copies }) => copies.length)).toEqual([6])
    const more = [...five, whole(6), whole(7)]
    expect(groupCopies([...more, link(9, 2, 0.2)]).map(({ copies }) => copies.length)).toEqual([7])
  })

  it("makes no chain of texts of which the ends share nothing", () => {
    const chain = [alone, link(2, 1, 0.9), link(3, 2, 0.8), link(4, 3, 0.16), link(5, 4, 0.9)]
    expect(groupCopies(chain).map(({ copies }) => copies)).toEqual([
      ["r1", "r2", "r3"],
      ["r4", "r5"],
    ])
  })
})

import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { Claim, Extraction, PositionClaim } from "./model/claim.ts"
import { silent } from "./model/note.ts"
import { holds } from "./model/span.ts"
import { extractAll } from "./pipeline.ts"
import { reader, report } from "./trial-cases.ts"

const read = (text: string, language = "ar"): Extraction =>
  extractAll(report(text, language, "2031-03-04"), reader, silent).extraction

const isStand = (claim: Claim): claim is PositionClaim => claim.kind === "position"
const standsOf = (said: Extraction): readonly string[] =>
  said.claims.filter(isStand).map(({ stance, attribution }) => `${stance} ${attribution.claimant?.text}`)

const POST = [
  "We urge all parties to protect the lives of civilians above all other considerations and to return to the table.",
  "— Ambassador Munir al-Qasim (@munirq) March 4, 2031",
]
const TOLD = 'وقال السفير منير القاسم إن "الوضع مقلق. ونحض جميع الأطراف على حماية أرواح المدنيين والعودة إلى الطاولة".'
const BEFORE = "استمرت المعارك في فلمار لليوم الثالث على التوالي وسط حركة نزوح واسعة."

describe("a post in another language", () => {
  it("is read in its own, and is its author's", () => {
    const said = read([BEFORE, ...POST].join("\n"))
    expect(standsOf(said)).toEqual(["urge Munir al-Qasim"])
    expect(new Set(said.attributions.map(({ claimant }) => claimant?.text))).toEqual(new Set(["Munir al-Qasim"]))
    expect(said.attributions[0]).toMatchObject({ direct: true, content: { quote: POST[0] } })
  })
  it("whose words the report tells too is one statement with them, told as the report tells it", () => {
    const said = read([BEFORE, TOLD, ...POST].join("\n"))
    expect(standsOf(said)).toEqual(["urge منير القاسم"])
    expect(said.attributions.map(({ claimant }) => claimant?.text)).toEqual(["منير القاسم"])
  })
  it("of somebody else is a statement of its own", () => {
    const said = read([BEFORE, TOLD.replace("منير القاسم", "رامي الحلبي"), ...POST].join("\n"))
    expect(standsOf(said)).toEqual(["urge رامي الحلبي", "urge Munir al-Qasim"])
  })
  it("gives figures where the report tells none, with their place in the report's text", () => {
    const post = [
      "At least 14 people were killed in the market of Velmar this morning, our teams say.",
      ...POST.slice(1),
    ]
    const text = [BEFORE, ...post].join("\n")
    const [claim] = read(text).claims.filter(({ kind }) => kind === "figure")
    expect(claim?.attribution.claimant?.text).toBe("Munir al-Qasim")
    expect(claim && holds(claim.evidence, text)).toBe(true)
    const told = "وقال السفير منير القاسم إن 14 شخصا على الأقل قتلوا في سوق فلمار."
    expect(read([BEFORE, told, ...post].join("\n")).claims.filter(({ kind }) => kind === "figure")).toHaveLength(1)
  })
  it("in the report's own language is left to the report's reading", () => {
    expect(read([BEFORE, TOLD, "استمرت المعارك في فلمار.", POST[1] ?? ""].join("\n")).attributions).toHaveLength(1)
  })
})

const SEED = "../shared/seeds/001.txt"
const present = existsSync(SEED)

describe.skipIf(!present)(`a real report, ${SEED}${present ? "" : " (not there: skipped)"}`, () => {
  it("has the envoy's English post and its Arabic wording as one statement", () => {
    const [, , body = ""] = readFileSync(SEED, "utf8").split(/^---$/m)
    const said = extractAll({ ...report(body, "ar", "2026-01-08") }, reader, silent).extraction
    const his = said.attributions.filter(({ claimant }) => claimant?.entity === "person:tom-barrack")
    expect(his).toHaveLength(1)
    expect(
      said.claims
        .filter(isStand)
        .filter(({ stance }) => stance === "urge")
        .map(c => c.attribution.claimant?.entity),
    ).toEqual(expect.arrayContaining(["person:tom-barrack"]))
    expect(said.claims.filter(c => c.attribution.claimant?.entity === "person:tom-barrack")).toHaveLength(1)
  })
})

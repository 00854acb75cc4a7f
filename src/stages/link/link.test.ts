import { existsSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { loadKnowledge } from "../../knowledge/load.ts"
import { nameIndex } from "../../knowledge/name-index.ts"
import { type Surroundings, surroundingsOf } from "../../knowledge/surroundings.ts"
import { wordsOfTokens } from "../../languages/names.ts"
import { tokenise } from "../../languages/tokens.ts"
import type { Attribution, Extraction, FigureClaim, Mention, PlaceMention } from "../../model/claim.ts"
import { type Note, silent } from "../../model/note.ts"
import { evidence } from "../../model/span.ts"
import { link } from "./index.ts"

const index = nameIndex(loadKnowledge())

const aboutOf = (text: string, day: string): Surroundings =>
  surroundingsOf(wordsOfTokens(tokenise(text, () => [])), day, index)

const mention = (text: string, of: string): Mention => {
  const start = Math.max(text.indexOf(of), 0)
  return { text: of, entity: null, evidence: evidence(text, { start, end: start + of.length }) }
}

interface Asked {
  readonly claimant?: string
  readonly role?: string
  readonly via?: string
  readonly blamed?: string
  readonly where?: string
}

const claimOf = (text: string, asked: Asked): FigureClaim => {
  const attribution: Attribution = {
    claimant: asked.claimant === undefined ? null : mention(text, asked.claimant),
    role: asked.role ?? null,
    via: asked.via === undefined ? [] : [mention(text, asked.via)],
    mode: "says",
    direct: false,
  }
  const where: PlaceMention | null =
    asked.where === undefined ? null : { ...mention(text, asked.where), precision: null }
  return {
    id: "c",
    kind: "figure",
    because: [],
    metric: "killed",
    population: "people",
    object: null,
    means: null,
    value: { min: 1, max: 1, qualifier: "exact", word: null },
    counts: "incident",
    part: false,
    status: "asserted",
    attribution,
    blamed: asked.blamed === undefined ? null : mention(text, asked.blamed),
    when: null,
    where,
    people: [],
    evidence: evidence(text, { start: 0, end: 1 }),
  }
}

/** Links several claims over one text and gives the first's four names. */
function linked(text: string, day: string, ...asked: readonly Asked[]) {
  const extraction: Extraction = { version: "t", claims: asked.map(each => claimOf(text, each)), attributions: [] }
  return link(extraction, aboutOf(text, day), index, silent).claims.map(({ attribution, blamed, where }) => ({
    claimant: attribution.claimant?.entity ?? null,
    via: attribution.via[0]?.entity ?? null,
    blamed: blamed?.entity ?? null,
    where: where?.entity ?? null,
    precision: where?.precision ?? null,
  }))
}

const ALEPPO =
  'قال منير المحمد لوكالة "سانا" إن تنظيم "قسد" قصف مدينة حلب. وأعلنت مديرية الصحة في حلب ذلك، وأضافت المديرية.'

test("a party under its label, an agency, and a person with a role", () => {
  const [first] = linked(ALEPPO, "2026-01-08", {
    claimant: "منير المحمد",
    role: "مدير إعلام صحة حلب",
    via: "سانا",
    blamed: 'تنظيم "قسد"',
    where: "مدينة حلب",
  })
  expect(first?.claimant).toMatch(/^person:[0-9a-f]{12}$/)
  expect(first).toMatchObject({ via: "org:sana", blamed: "org:sdf", where: "place:own:aleppo", precision: "city" })
})

test.each(["مديرية الصحة في حلب", "مدير الصحة في حلب", "مدير إعلام صحة حلب"])("%s is one local office", claimant =>
  expect(linked(ALEPPO, "2026-01-08", { claimant })[0]?.claimant).toBe("body:health/place:opensyria:sy-aleppo"),
)

test.each(["مصدر أمني", "مصادر محلية", "شهود عيان", "مسؤول في وزارة الدفاع التركية"])("%s stays unnamed", claimant =>
  expect(linked(ALEPPO, "2026-01-08", { claimant })[0]?.claimant).toBeNull(),
)

test.each([
  ["وزارة الدفاع", "أعلنت وزارة الدفاع السورية في دمشق أن الجيش السوري تقدم", "2026-01-08", "org:sy-defence"],
  ["وزارة الدفاع", "أعلنت وزارة الدفاع العراقية في بغداد أن الجيش العراقي تقدم", "2016-01-08", "org:iq-defence"],
  ["الجيش السوري", "الجيش السوري", "2015-07-21", "org:sy-army-until-2024"],
  ["قوات النظام السوري", "قوات النظام السوري في حلب", "2015-07-21", "org:sy-army-until-2024"],
  ["أنقرة", "أعلنت أنقرة استعدادها", "2026-01-08", "state:tr"],
  ["فيدان", "قال وزير الخارجية التركي هاكان فيدان", "2026-01-08", "person:hakan-fidan"],
  ["مراسل الجزيرة", "قال مراسل الجزيرة", "2026-01-08", "org:aljazeera"],
  ["الفصائل التابعة لحكومة دمشق", "الفصائل التابعة لحكومة دمشق", "2026-01-08", "org:sy-government"],
  ["الهلال الأحمر", "قال الهلال الأحمر إن المركب غرق قبالة صبراتة في ليبيا", "2026-01-08", "org:libyan-rc"],
  ["Red Crescent", "The Red Crescent moved the wounded from Khartoum in Sudan", "2026-01-08", "org:sudan-rc"],
  ["coast guard", "The coast guard brought them to Lampedusa in Italy", "2026-01-08", "org:it-coastguard"],
])("%s in «%s» on %s is %s", (claimant, text, day, id) => expect(linked(text, day, { claimant })[0]?.claimant).toBe(id))

test.each([
  ["حي الأشرفية", "اشتباكات في حي الأشرفية بمدينة حلب", "place:own:aleppo-ashrafiyeh", "neighbourhood"],
  ["حي الأشرفية", "تظاهرة في حي الأشرفية في بيروت، لبنان", "place:own:beirut-achrafieh", "neighbourhood"],
  ["أحياء الأشرفية والشيخ مقصود", "أحياء الأشرفية والشيخ مقصود في حلب", "place:own:aleppo", "city"],
  ["حي لا يعرفه أحد", "قصف على حي لا يعرفه أحد في حلب، وحلب تحت النار", "place:own:aleppo", "city"],
  ["ريف الرقة", "في ريف الرقة شرقي سوريا", "place:opensyria:sy-raqqa", "region"],
  ["طرابلس", "اشتباكات في طرابلس بين قوات ليبية في ليبيا", "place:own:tripoli", "city"],
  ["طرابلس", "انفجار في طرابلس شمال لبنان قال الجيش اللبناني", "place:own:tripoli-lb", "city"],
  ["محافظة حلب", "في محافظة حلب", "place:opensyria:sy-aleppo", "region"],
  ["المدينة", "نزحوا من حلب، وفي المدينة أحياء", "place:own:aleppo", "city"],
])("%s in «%s» is %s, to the %s", (where, text, id, precision) =>
  expect(linked(text, "2026-01-08", { where })[0]).toMatchObject({ where: id, precision }),
)

test("a name that two lands bear stays unlinked where the text does not tell", () => {
  expect(linked("انفجار في طرابلس", "2020-01-01", { where: "طرابلس" })[0]?.where).toBeNull()
})

test("a family name takes up the full name, a head noun the nearest body called so", () => {
  const text =
    "قال منير مصطفى إن فرقه تعمل. وأوضح مصطفى ذلك. واتهمت هيئة عمليات الجيش السوري الطرف الآخر، وأعلنت الهيئة ذلك"
  const [full, echo, head] = linked(
    text,
    "2026-01-11",
    { claimant: "منير مصطفى", role: "مدير" },
    { claimant: "مصطفى" },
    { claimant: "الهيئة" },
  )
  expect(echo?.claimant).toBe(full?.claimant)
  expect(head?.claimant).toBe("org:sy-army")
})

test("a person behind a title is the same with the body before it, and a body with a word behind it is no person", () => {
  const text = "Red Crescent spokesman Tawfiq Osman and spokesman Tawfiq Osman spoke. The Red Crescent team left."
  const [long, short, team] = linked(
    text,
    "2026-01-11",
    { claimant: "Red Crescent spokesman Tawfiq Osman" },
    { claimant: "spokesman Tawfiq Osman" },
    { claimant: "Red Crescent Tawfiq Osman" },
  )
  expect(short?.claimant).toMatch(/^person:/)
  expect(long?.claimant).toBe(short?.claimant)
  expect(team?.claimant).toBeNull()
})

test("every decision is told", () => {
  const notes: Note[] = []
  const extraction: Extraction = {
    version: "t",
    claims: [claimOf(ALEPPO, { claimant: "منير المحمد", where: "مدينة حلب" })],
    attributions: [],
  }
  link(extraction, aboutOf(ALEPPO, "2026-01-08"), index, note => notes.push(note))
  expect(notes.map(({ rule }) => rule)).toEqual(["link/person", "link/place"])
})

const SEEDS = "../shared/seeds"
const GOLD = "../shared/acceptance/seeds-figures"
const isThere = existsSync(SEEDS) && existsSync(GOLD)

interface Gold {
  readonly claims: readonly {
    readonly claimant: string | readonly string[] | null
    readonly where: string | readonly string[] | null
  }[]
}
const first = (names: string | readonly string[] | null): string | null =>
  typeof names === "string" || names === null ? names : (names[0] ?? null)

test.skipIf(!isThere)(
  "in the annotated reports nine places of ten are linked (skipped where they are not beside the package)",
  () => {
    const asked = ["000", "001", "002", "003", "004"].flatMap(id => {
      const raw = readFileSync(`${SEEDS}/${id}.txt`, "utf8")
      const day = /published: (\S+)/.exec(raw)?.[1] ?? ""
      const gold = JSON.parse(readFileSync(`${GOLD}/${id}.json`, "utf8")) as Gold
      return gold.claims.flatMap(claim => {
        const where = first(claim.where)
        return where === null ? [] : linked(raw, day, { where })
      })
    })
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter(({ where }) => where !== null).length / asked.length).toBeGreaterThanOrEqual(0.9)
  },
)

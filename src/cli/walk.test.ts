import { writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { look } from "../alerts/looking.ts"
import { headOf, tellAlert, textOf } from "../alerts/message.ts"
import { ALERT_KINDS } from "../model/alert.ts"
import type { GivenRule } from "../serve/alert-contract.ts"
import { makeRule } from "../serve/alert-rules.ts"
import { openTrialApi, type TrialApi } from "./trial-api.ts"

/** What must not leave: a person who is counted, how to reach the family, an opponent's label for a party, numbers of "dozens". */
const NAME = "لينا صارم"
const CONTACT = /963 944|lina@sarem/
const LABEL = "عصابات المرج"
const PARTY = "حرس المرج"

const HEAD = (id: string, day: string): string =>
  `---\nid: ${id}\noutlet: الوادي\npublished: ${day}T10:00:00+03:00\nlanguage: ar\ntimezone: Asia/Damascus\ntitle: قصف على بلدة المرج\n---\n`
const REPORTS = {
  "a.md": `${HEAD("a", "2031-03-04")}قتلت الممرضة ${NAME} (34 عاماً) في غارة على بلدة المرج يوم الاثنين. ونزحت عشرات العائلات من بلدة المرج.\n\nويجيب أهلها على +963 944 666 555 أو lina@sarem.example.\n\nواتهم المجلس المحلي ${LABEL} بقصف بلدة المرج. وأعلن ${LABEL} هدنة في بلدة المرج حتى 8 آذار 2031.\n`,
  "b.md": `${HEAD("b", "2031-03-05")}قتلت الممرضة ${NAME} (34 عاماً) في غارة على بلدة المرج يوم الاثنين. ونزحت عشرات العائلات من بلدة المرج.\n\nونفى ${LABEL} قصف بلدة المرج، وقال ${LABEL} إن مدنيين اثنين قتلا.\n`,
} as const

let api: TrialApi

beforeAll(async () => {
  const knowledge = join(tmpdir(), `tawatur-walk-${process.pid}.json`)
  const party = {
    id: "org:marj-guard",
    kind: "org",
    name: { ar: PARTY, en: "Marj Guard" },
    aliases: [],
    loaded: [LABEL],
  }
  await writeFile(knowledge, JSON.stringify({ actors: [party] }))
  api = await openTrialApi([], {}, knowledge)
  for (const [name, text] of Object.entries(REPORTS)) await writeFile(join(api.folder, name), text)
  await makeRule(api.archive, { ...RULE, kinds: [...ALERT_KINDS] }, "asked", new Set())
  await api.take(join(api.folder, "a.md"), join(api.folder, "b.md"))
})
afterAll(() => api.close())

const RULE: Omit<GivenRule, "kinds"> = {
  ...{
    name: null,
    story: null,
    place: null,
    party: null,
    text: null,
    percent: 50,
    hours: 2,
    language: "ar",
    every: null,
  },
  carrier: { kind: "mail", to: "editor@paper.example" },
}

/** Fields that hold a report's own words, which stay as they were said. */
const WORDS_OF_REPORTS = new Set(["quote", "text", "words", "excerpts", "evidence", "role", "heard", "claim"])
const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"/g

/** What of an answer breaks a rule, with where it stands. */
function breaches(value: unknown, at: string): readonly string[] {
  if (typeof value === "string") {
    const own = value.replaceAll(/<blockquote[\s\S]*?<\/blockquote>/g, "").replaceAll(QUOTED, "")
    const isOwn =
      !at.split("/").some(field => WORDS_OF_REPORTS.has(field)) && !/members\/\d+\/title$|^\/title$/.test(at)
    return isOwn && own.includes(LABEL) ? [`${at}: label`] : []
  }
  if (typeof value !== "object" || value === null) return []
  const { qualifier, min, max } = value as { qualifier?: string; min?: unknown; max?: unknown }
  const bounds = qualifier === "vague" && (min != null || max != null) ? [`${at}: bounds`] : []
  return [...bounds, ...Object.entries(value).flatMap(([field, held]) => breaches(held, `${at}/${field}`))]
}

const inWords = (words: string): readonly string[] => [
  ...(words.includes(NAME) ? ["name"] : []),
  ...(CONTACT.test(words) ? ["contact"] : []),
]

/** Every address that hands out something, of the story, its reports and claims. */
async function addresses(): Promise<readonly string[]> {
  const { paths } = (await (await fetch(`${api.address}/openapi.json`)).json()) as {
    paths: Record<string, { get?: object }>
  }
  const { stories } = (await (await fetch(`${api.address}/api/v1/stories`)).json()) as {
    stories: readonly { story: string }[]
  }
  const [story = ""] = stories.map(one => one.story)
  const view = (await (await fetch(`${api.address}/api/v1/stories/${story}`)).json()) as {
    claims: readonly { claim: { id: string } }[]
  }
  const ids: Record<string, string> = { stories: story, reports: "a", claims: view.claims[0]?.claim.id ?? "" }
  const asked = Object.entries(paths).filter(([path, { get }]) => get !== undefined && path !== "/events")
  const api1 = asked.map(
    ([path]) => `/api/v1${path.replace(/(\w+)\/\{id\}/, (_, noun: string) => `${noun}/${ids[noun] ?? ""}`)}`,
  )
  return [...api1, ...["chart", "ledger", "clock"].map(part => `/embed/stories/${story}/${part}`)]
}

describe("every exit", () => {
  it("of the server covers names and contacts, gives vague words no number, and calls parties by neutral names", {
    timeout: 180_000,
  }, async () => {
    const all = await addresses()
    expect(all.length).toBeGreaterThan(40)
    const wrong: string[] = []
    let told = 0
    for (const address of all)
      for (const query of ["?lang=ar", "?lang=en&as=reviewed", `?lang=ar&text=${encodeURIComponent("المرج")}`]) {
        const answer = await fetch(api.address + address + query)
        const body = await answer.text()
        if (answer.status === 200 && body.includes("المرج")) told++
        wrong.push(...inWords(body).map(what => `${address}${query}: ${what}`))
        if ((answer.headers.get("content-type") ?? "").includes("json"))
          wrong.push(
            ...breaches(JSON.parse(body.split("\n")[0] === body.trim() ? body : "null"), "").map(
              what => `${address}${query}: ${what}`,
            ),
          )
        else if (/svg|html|embed/.test(address)) {
          const words = body
            .replaceAll(/<[^>]*>/g, "\n")
            .replaceAll(/[\u2066-\u2069]/g, "")
            .replaceAll(/&quot;|&#34;/g, '"')
          if (words.split("\n").some(line => line.replaceAll(QUOTED, "").includes(LABEL)))
            wrong.push(`${address}${query}: label`)
        }
      }
    expect(wrong).toEqual([])
    expect(told).toBeGreaterThan(30)
  })

  it("of alerts does so too, in either language", async () => {
    const now = new Date("2031-03-05T12:00:00Z")
    while (await look(api.archive, now));
    const found = await api.archive.alerts(null, 50)
    expect(new Set(found.map(({ kind }) => kind))).toContain("denial")
    const [rule] = await api.archive.rules()
    for (const language of ["ar", "en"] as const)
      for (const alert of found) {
        if (rule === undefined) throw new Error("no rule")
        const own = { ...rule, language }
        const message = await tellAlert(alert, { archive: api.archive, rule: own, desk: "https://desk.example", now })
        if (message === null) continue
        const text = `${headOf([message], own)}\n${textOf([message], own)}`.replaceAll(/[\u2066-\u2069]/g, "")
        expect(inWords(text)).toEqual([])
        expect(breaches(message, "")).toEqual([])
        expect(text.split("\n").filter(line => line.replaceAll(QUOTED, "").includes(LABEL))).toEqual([])
      }
  })
})

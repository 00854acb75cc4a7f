import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type TrialModel, trialModel } from "../proposing/trial-model.ts"
import { engineFor } from "./engine.ts"
import { type Called, called } from "./trial-shell.ts"

const TEXT = "The Velmar relief office spoke of 14 families in the old school."
const ANSWER = JSON.stringify({
  claims: [
    {
      metric: "displaced",
      population: "people",
      object: null,
      part: false,
      status: "asserted",
      value: { min: 14, max: 14, qualifier: "exact" },
      claimant: "Velmar relief office",
      quote: "14 families in the old school",
    },
  ],
})
const SECRET = "sesame-9931"

const engine = engineFor(null)
let model: TrialModel
let folder: string
let report: string

beforeAll(async () => {
  model = await trialModel()
  model.answers(ANSWER)
  folder = mkdtempSync(join(tmpdir(), "tawatur-with-model-"))
  report = join(folder, "report.txt")
  writeFileSync(report, `---\nid: r1\npublished: 2031-03-04\nlanguage: en\n---\n${TEXT}`)
})
afterAll(async () => {
  await model.close()
  rmSync(folder, { recursive: true, force: true })
})

const on = (): Readonly<Record<string, string>> => ({
  TAWATUR_ENDPOINT: model.address,
  TAWATUR_MODEL: "stand-in",
  TAWATUR_KEY: SECRET,
})
const tawatur = (line: string, env: Readonly<Record<string, string>> = {}): Promise<Called> =>
  called([...line.split(" "), "--lang", "en"], { HOME: folder, ...env }, () => engine)

describe("a language model beside the rules", () => {
  it("is asked nothing where none is configured", async () => {
    const { out } = await tawatur(`extract --json ${report}`)
    expect(JSON.parse(out).claims).toEqual([])
    expect(model.asked).toEqual([])
  })
  it("proposes claims to extract, which says that they are a model's", async () => {
    const { out } = await tawatur(`extract ${report}`, on())
    expect(out).toContain("14 families in the old school")
    expect(out).toContain("proposed by a language model")
  })
  it("marks them in the archive and in exports", async () => {
    const data = join(folder, "archive")
    expect((await tawatur(`ingest ${report} --data ${data}`, on())).code).toBe(0)
    for (const format of ["csv", "json"]) {
      const { out } = await tawatur(`export --format ${format} --data ${data}`)
      expect(out, format).toMatch(/\bmodel\b/)
      expect(out, format).toContain("14 families in the old school")
    }
    const again = await tawatur(`reread --json --data ${data}`, on())
    expect(JSON.parse(again.out)).toMatchObject({ kept: 1, closed: [], added: [] })
    const without = await tawatur(`reread --json --data ${data}`)
    expect(JSON.parse(without.out)).toMatchObject({ kept: 0, added: [] })
  })
  it("keeps its key to itself", async () => {
    const { out, err } = await tawatur("config", on())
    expect(out).toContain("stand-in")
    expect(out + err).not.toContain(SECRET)
    const away = await tawatur(`extract ${report}`, {
      ...on(),
      TAWATUR_MODEL: "other",
      TAWATUR_ENDPOINT: `${model.address}/no`,
    })
    expect(away.out + away.err).not.toContain(SECRET)
  })
  it("is refused where it is configured wrongly", async () => {
    for (const wrong of [{ TAWATUR_ENDPOINT: "file:///etc" }, { TAWATUR_REQUESTS: "many" }, { TAWATUR_PATIENCE: "0" }])
      expect((await tawatur(`extract ${report}`, { ...on(), ...wrong })).code).toBe(2)
  })
})

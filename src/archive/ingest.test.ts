import { createHash } from "node:crypto"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { Archive, Extracted } from "../model/archive.ts"
import type { Claim } from "../model/claim.ts"
import { signatureOf } from "../stages/weave/index.ts"
import type { Database } from "../store/database.ts"
import { migrate } from "../store/migrate.ts"
import { BACKENDS } from "../store/trial-backends.ts"
import { trialReport } from "../store/trial-report.ts"
import { localArchive } from "./local.ts"
import { trialWeaver } from "./trial-weaver.ts"
import type { Weaver } from "./weaver.ts"

const NOW = { asOf: { at: null, clock: "published" }, text: null, language: "en" } as const
const good = (id: string): Extracted => trialReport(id, `shelling kills 9 at gate ${id}`)

const saying = (id: string, change: (claims: readonly Claim[]) => readonly Claim[]): Extracted => {
  const { report, named, extraction } = good(id)
  return { report, named, extraction: { ...extraction, claims: change(extraction.claims) } }
}

/** The text with the hash that it has, as no reader makes it. */
const told = (id: string, text: string): Extracted => ({
  ...trialReport(id, text),
  extraction: { version: "trial", claims: [], attributions: [] },
})

const BAD: readonly (readonly [what: string, report: Extracted, problem: object])[] = [
  ["no text", told("bad", ""), { code: "store/unstorable", details: { report: "bad", reason: "no text" } }],
  ["no id", good(""), { code: "store/unstorable", details: { report: "", reason: "no id" } }],
  ["an id that fits no index", good("x".repeat(9000)), { code: "store/unstorable" }],
  [
    "another text's hash",
    trialReport("bad", "9 dead", { hash: createHash("sha256").update("8 dead").digest("hex") }),
    { code: "store/unstorable", details: { report: "bad", reason: "other hash" } },
  ],
  ["NUL in a field", trialReport("bad", "9 dead", { outlet: "harbour\0post" }), { code: "store/unstorable" }],
  ["half a pair of units in its text", told("bad", "a \ud83d dove"), { code: "store/unstorable" }],
  [
    "two claims of one id",
    saying("bad", claims => [...claims, ...claims]),
    { code: "store/unstorable", details: { report: "bad", reason: "claims of one id" } },
  ],
  [
    "words that do not stand there",
    saying("bad", claims => claims.map(claim => ({ ...claim, evidence: { ...claim.evidence, quote: "many" } }))),
    { code: "store/bad-evidence", details: { report: "bad", quote: "many" } },
  ],
  [
    "what only the database finds: NUL in a claim's rule",
    saying("bad", claims => claims.map(claim => ({ ...claim, because: ["a\0rule"] }))),
    { code: "store/refused" },
  ],
]

/** Trips over one report, as a rule of weaving with a mistake would. */
const tripping = (cause: Error): Weaver => ({
  ...trialWeaver,
  weave: (signature, ...rest) => {
    if (signature.report === "trip") throw cause
    return trialWeaver.weave(signature, ...rest)
  },
})

for (const backend of BACKENDS) {
  describe(`ingest on ${backend.name}`, () => {
    let server: Awaited<ReturnType<typeof backend.start>>
    let database: Database
    let archive: Archive
    const open = (weaver: Weaver): Archive => localArchive(database, weaver, () => new Date("2026-01-20T00:00:00Z"))
    const stored = async () => (await archive.sequence(0, 100)).map(({ seq, report }) => [seq, report.id])

    beforeAll(async () => {
      server = await backend.start()
      database = await server.fresh("bundled")
      await migrate(database, "trial")
    })
    beforeEach(() => {
      archive = open(trialWeaver)
    })
    afterEach(() => database.query("truncate reports cascade; truncate merges, splits, summaries"))
    afterAll(async () => {
      await archive.close()
      await server.stop()
    })

    for (const [what, bad, problem] of BAD)
      it(`refuses a report with ${what}, and keeps those around it`, async () => {
        const { accepted, refused } = await archive.ingest([good("before"), bad, good("after")])
        expect(accepted.map(({ seq, report }) => [seq, report])).toEqual([
          [1, "before"],
          [2, "after"],
        ])
        expect(refused).toMatchObject([{ report: bad.report.id, problem }])
        expect(await stored()).toEqual([
          [1, "before"],
          [2, "after"],
        ])
      })

    it("refuses a report that weaving trips over, and weaves the others as without it", async () => {
      const woven = open(tripping(new TypeError("no such term")))
      const { accepted, refused } = await woven.ingest([good("before"), good("trip"), good("after")])
      expect(refused).toEqual([
        { report: "trip", problem: { code: "store/refused", details: { report: "trip", reason: "no such term" } } },
      ])
      expect(new Set(accepted.map(({ story }) => story)).size).toBe(1)
      expect(await stored()).toHaveLength(2)
    })

    it("keeps nothing of a batch where the failure is not a report's", async () => {
      await expect(open(tripping(new Error("lost"))).ingest([good("before"), good("trip")])).rejects.toThrow("lost")
      expect(await archive.stories(NOW)).toEqual([])
      expect((await archive.ingest([good("before")])).accepted).toMatchObject([{ seq: 1, outcome: "new" }])
    })

    it("keeps a report with a word that is longer than any index takes", async () => {
      const word = Array.from({ length: 500 }, (_, i) => createHash("sha256").update(`${i}`).digest("hex"))
        .join("")
        .replaceAll(/\d/g, "x")
      const indexing = open({ ...trialWeaver, signatureOf })
      const { accepted, refused } = await indexing.ingest([good("before"), trialReport("blob", `9 dead ${word}`)])
      expect([accepted.length, refused]).toEqual([2, []])
    })
  })
}

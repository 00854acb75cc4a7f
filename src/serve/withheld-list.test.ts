import { expect, it } from "vitest"
import type { ReviewNow } from "../model/review.ts"
import { withheld } from "./api/withheld.ts"
import { WithheldList } from "./review-contract.ts"
import type { Question } from "./route.ts"
import { ARCHIVE } from "./trial-archive.ts"

const asked = (limit: number, after: string | null): Question => ({
  ...{ id: "", text: null, about: [], asOf: { at: null, clock: "published" }, language: "en", reviewed: false },
  ...{ page: { limit, after }, narrowing: { filters: {}, since: null, beside: null } },
})

it("what is withheld comes in pages, latest first, without what was undone", async () => {
  const archive = {
    ...ARCHIVE,
    reviews: async (): Promise<readonly ReviewNow[]> =>
      ["w1", "w2", "w3", "w4"].map(id => ({
        ...{
          id,
          recorded: "2031-03-03T10:00:00.000Z",
          by: "Editor",
          why: "asked",
          anchor: null,
          besides: [],
          reports: [],
        },
        ...{ decision: { kind: "withhold", report: `report of ${id}` }, claim: null, claims: [] },
        undone: id === "w2" ? "u1" : null,
      })),
  }
  const seen: string[] = []
  for (let after: string | null = null; ; ) {
    const page = WithheldList.parse(await withheld.answer(archive, asked(2, after)))
    seen.push(page.withheld.map(({ review }) => review).join(" "))
    after = page.next
    if (after === null) break
  }
  expect(seen).toEqual(["w4 w3", "w1"])
})

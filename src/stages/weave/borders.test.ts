import { describe, expect, it } from "vitest"
import type { Border } from "../../model/border.ts"
import { questions } from "./happenings.ts"
import { knowing, member } from "./invented.ts"
import { saidIn } from "./said.ts"

const KNOWN = knowing({}, {})
const CLAIMS = saidIn(
  member("r", 1, "2031-01-08", [
    { value: 9, counts: "incident", by: "org:a the clinic", where: "place:mill the mill", when: "2031-01-07" },
    { value: 12, counts: "incident", by: "org:b the council", where: "place:mill the mill", when: "2031-01-07" },
    { value: 4, counts: "incident", by: "org:a the clinic", where: "place:port the port", when: "2031-01-02" },
    {
      value: 7,
      counts: "incident",
      by: "org:a the clinic",
      where: "place:port the port",
      when: "2031-01-02",
      metric: "injured",
    },
  ]),
  true,
)
const [NINE, TWELVE, FOUR, SEVEN] = CLAIMS.map(({ claim }) => claim.id) as [string, string, string, string]

/** The values of each question. */
const drawn = (...borders: readonly Border[]): readonly string[] =>
  questions(CLAIMS, KNOWN, borders)
    .map(({ claims }) => claims.map(({ claim }) => claim.value.min).join("+"))
    .sort()

describe("a border between incidents", () => {
  it("makes two incidents one, or one two, and another one undoes it", () => {
    expect(drawn()).toEqual(["4", "7", "9+12"])
    expect(drawn({ kind: "one", claims: [NINE, FOUR] })).toEqual(["7", "9+12+4"])
    expect(drawn({ kind: "apart", claims: [TWELVE] })).toEqual(["12", "4", "7", "9"])
    expect(drawn({ kind: "apart", claims: [TWELVE] }, { kind: "one", claims: [NINE, TWELVE] })).toEqual(drawn())
  })

  it("is passed over where figures count other things, nothing would stay, or nobody reads the claims any more", () => {
    expect(drawn({ kind: "one", claims: [FOUR, SEVEN] })).toEqual(drawn())
    expect(drawn({ kind: "apart", claims: [NINE, TWELVE] })).toEqual(drawn())
    expect(drawn({ kind: "one", claims: [NINE] }, { kind: "apart", claims: [] })).toEqual(drawn())
  })
})

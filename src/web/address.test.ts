import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Address, addressOf, FACETS, parseAddress } from "./address.ts"

const read = (written: string): Address => {
  const { pathname, search } = new URL(written, "http://desk.example")
  return parseAddress(pathname, search)
}

describe("an address", () => {
  it("of each page is read as it was written", () => {
    const word = fc.string({ minLength: 1, unit: "grapheme" }).filter(text => !/^\.{1,2}$/.test(text))
    const claim = fc.option(word, { nil: null })
    const seen = fc.record({
      at: claim,
      clock: fc.constantFrom("published" as const, "recorded" as const),
      reviewed: fc.boolean(),
    })
    const filters = fc.record(Object.fromEntries(FACETS.map(facet => [facet, word])), { requiredKeys: [] })
    const table = { page: fc.constant("table" as const), metric: claim, claimant: claim, seen }
    const address: fc.Arbitrary<Address> = fc.oneof(
      fc.record({ page: fc.constant("stories" as const), text: fc.string({ unit: "grapheme" }), filters }),
      fc.record({ page: fc.constant("story" as const), story: word, claim, seen }),
      fc.record({ page: fc.constant("voice" as const), story: word, voice: word, seen }),
      fc.record({ ...table, story: word, filters: fc.constant({}), after: fc.constant(null) }),
      fc.record({ ...table, story: fc.constant(null), filters, after: claim }),
      fc.record({ page: fc.constant("persons" as const), story: word, seen }),
      fc.record({ page: fc.constant("report" as const), version: word, claim }),
      fc.record({ page: fc.constant("claim" as const), claim: word }),
      fc.constant({ page: "accuracy" as const }),
      fc.constant({ page: "sources" as const }),
      fc.constant({ page: "withheld" as const }),
    )
    fc.assert(
      fc.property(address, one => {
        expect(read(addressOf(one))).toEqual(one)
      }),
    )
  })

  const READ: readonly (readonly [string, Address["page"]])[] = [
    ["/", "stories"],
    ["/?text=%D8%B3%D9%88%D9%82", "stories"],
    ["/story/s1/", "story"],
    ["/story", "nowhere"],
    ["/story/s1/more", "nowhere"],
    ["/story/s1/who/words%3Aa%20b?as_of=2031-01-01", "voice"],
    ["/story/s1/who", "nowhere"],
    ["/story/s1/persons", "persons"],
    ["/story/s1/table?metric=displaced%2Fpeople", "table"],
    ["/table?place=p1&claimant=org%3Aa", "table"],
    ["/table/s1", "nowhere"],
    ["/story/s1/persons/x", "nowhere"],
    ["/report/r1/who/x", "nowhere"],
    ["/report/r1@abc?claim=c1", "report"],
    ["/claim/%E0%A4%A", "nowhere"],
    ["/anything/else", "nowhere"],
  ]
  for (const [written, page] of READ) it(`${written} is of ${page}`, () => expect(read(written).page).toBe(page))
})

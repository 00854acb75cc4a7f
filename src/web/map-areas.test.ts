import { describe, expect, it } from "vitest"
import { event, heldIn, story } from "./invented.ts"
import { areasOf, framed } from "./map-areas.ts"

const LATER = new Date("2031-03-10T00:00:00Z")
const at = (place: string | null) => ({ edtf: null, place })

const seen = (claims: readonly ReturnType<typeof heldIn>[], now = LATER) =>
  areasOf(
    story([], {
      claims: [...claims],
      names: { "place:a": "Almond Street" },
      places: {
        "place:a": { lat: 1, lon: 2, precision: "site" },
        "place:far": { lat: 40, lon: 2, precision: "city" },
        "place:b": { lat: 1, lon: 2, precision: "region" },
        "place:land": { lat: 1, lon: 2, precision: "country" },
      },
    }),
    now,
  )

describe("the map", () => {
  it("draws a place as large as the coarser of the words and the place, with all that is told of it", () => {
    const { areas } = seen([
      heldIn("r1", null, event("c1", "clash", at("place:a"))),
      heldIn("r2", null, event("c2", "attack", at("place:a"))),
      heldIn("r2", null, event("c3", "attack", at("place:b"))),
    ])
    expect(areas.map(({ name, precision, claims }) => [name, precision, claims.length])).toEqual([
      ["place:b", "region", 1],
      ["Almond Street", "city", 2],
    ])
    expect(Math.min(...areas.map(({ radius }) => radius))).toBeGreaterThan(1)
  })

  it("is fitted to what most is told of", () => {
    const many = Array.from({ length: 12 }, (_, i) => heldIn("r1", null, event(`c${i}`, "clash", at("place:a"))))
    const { areas } = seen([
      ...many,
      heldIn("r2", null, event("x", "attack", at("place:far"))),
      heldIn("r2", null, event("y", "attack", at("place:b"))),
    ])
    expect(areas.length).toBe(3)
    expect(framed(areas).map(({ entity }) => entity)).toEqual(["place:a"])
  })

  it("names what it cannot draw, and leaves out what is recalled", () => {
    const { areas, undrawn } = seen([
      heldIn("r1", null, event("c1", "clash", at("the old mill"))),
      heldIn("r1", null, event("c2", "clash", at("place:land"))),
      heldIn("r1", null, event("c3", "clash", { ...at("place:a"), status: "background" })),
      heldIn("r1", null, event("c4", "clash", at(null))),
    ])
    expect(areas).toEqual([])
    expect(undrawn).toEqual(["place:land", "the old mill"])
  })

  it("draws a deployment as a district and a day late", () => {
    const deployed = [heldIn("r1", "2031-03-09T12:00:00Z", event("c1", "deployment", at("place:a")))]
    expect(seen(deployed)).toEqual({ areas: [], undrawn: [] })
    expect(seen(deployed, new Date("2031-03-10T12:00:00Z")).areas.map(({ precision }) => precision)).toEqual([
      "district",
    ])
  })
})

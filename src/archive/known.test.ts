import { describe, expect, it } from "vitest"
import { knownOf, untilOf } from "./known.ts"

const RECORDED = "2026-02-01T12:00:00Z"
const known = (published: string | null, timezone: string | null = null, fetched: string | null = null) =>
  knownOf({ published, fetched, timezone }, RECORDED)

describe("a report is known", () => {
  it("from the end of its day in its zone", () => {
    expect(known("2026-01-08", "Asia/Damascus")).toEqual({ at: "2026-01-08T20:59:59.999Z", on: "2026-01-08" })
    expect(known("2026-01-08")).toEqual({ at: "2026-01-08T23:59:59.999Z", on: "2026-01-08" })
    expect(known("2026-03-28", "Africa/Cairo").on).toBe("2026-03-28")
  })

  it("from its instant, on the day that it is in its zone", () => {
    expect(known("2026-01-08T23:30:00Z", "Asia/Damascus")).toEqual({ at: "2026-01-08T23:30:00Z", on: "2026-01-09" })
    expect(known("2026-01-08T10:00:00+03:00").at).toBe("2026-01-08T07:00:00Z")
    expect(known("2026-01-08T10:00", "Asia/Damascus").at).toBe("2026-01-08T07:00:00Z")
  })

  it("from when it was fetched, or else recorded, where nothing readable says when", () => {
    expect(known(null, null, "2026-01-20T00:00:00Z").at).toBe("2026-01-20T00:00:00Z")
    expect(known("last week", null, "2026-01-20").at).toBe("2026-01-20T23:59:59.999Z")
    expect(known("2026-02-31", null, null).at).toBe(RECORDED)
    expect(known("+099999-01-01").at).toBe(RECORDED)
    expect(known(null)).toEqual({ at: RECORDED, on: "2026-02-01" })
  })

  it("in UTC where its zone is not known", () => {
    expect(known("2026-01-08", "Mars/Phobos").at).toBe("2026-01-08T23:59:59.999Z")
    expect(known("2026-01-08T23:30:00Z", "Mars/Phobos").on).toBe("2026-01-08")
  })
})

it("a moment asked for is taken by its clock", () => {
  expect(untilOf({ at: null, clock: "published" })).toBeNull()
  expect(untilOf({ at: "2026-01-08", clock: "published" })).toEqual({ column: "known_on", at: "2026-01-08" })
  expect(untilOf({ at: "2026-01-08T10:00:00Z", clock: "published" })?.column).toBe("known_at")
  expect(untilOf({ at: "2026-01-08", clock: "recorded" })).toEqual({
    column: "recorded",
    at: "2026-01-08T23:59:59.999Z",
  })
})

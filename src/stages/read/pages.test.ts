import { describe, expect, it } from "vitest"
import { dayOf, pagesRead } from "./trial-pages.ts"

const all = pagesRead()

describe("articles of pages in the shapes that sites use", () => {
  it("are of at least 40 templates", () => expect(all.length).toBeGreaterThanOrEqual(40))

  it.each(all)("$name: the article's words, its title and its day", ({ expected, report, f1 }) => {
    expect(f1).toBeGreaterThanOrEqual(0.9)
    expect(report.title).toBe(expected.title)
    expect(dayOf(report.published)).toBe(dayOf(expected.published))
  })

  it("hold the article's words by 0.95 on average", () => {
    const mean = all.reduce((sum, { f1 }) => sum + f1, 0) / all.length
    expect(mean).toBeGreaterThanOrEqual(0.95)
  })
})

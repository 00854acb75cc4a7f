import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { silent } from "../../model/note.ts"
import type { Source } from "../../model/report.ts"
import { read } from "./index.ts"

const CASES = fileURLToPath(new URL("../../../cases/reports", import.meta.url))
const FORMS: Readonly<Record<string, Source["form"]>> = { ".html": "html", ".txt": "text", ".json": "record" }

describe("reports read as their cases say", () => {
  for (const name of readdirSync(CASES).sort())
    it(name, () => {
      const folder = join(CASES, name)
      const file = readdirSync(folder).find(one => one.startsWith("source."))
      const form = FORMS[file?.replace(/^source/, "") ?? ""]
      if (file === undefined || form === undefined) throw new Error(`${name} has no source`)
      const report = read({ name: file, form, bytes: readFileSync(join(folder, file)), fetched: null }, silent)
      const expected: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(join(folder, "meta.json"), "utf8"))
      expect(report.text).toBe(readFileSync(join(folder, "text.txt"), "utf8"))
      expect(report).toMatchObject(expected)
      expect(readFileSync(join(folder, "WHY.md"), "utf8").trim().split("\n").length).toBeLessThanOrEqual(2)
    })
})

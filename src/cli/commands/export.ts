import type { Archive } from "../../model/archive.ts"
import { Problem } from "../../model/problem.ts"
import { canonicalLines } from "../../serve/exports/canonical.ts"
import { type ClaimOut, claimsIn } from "../../serve/exports/claims/claims-in.ts"
import { claimsCsv } from "../../serve/exports/claims/csv.ts"
import { claimsGeoJson } from "../../serve/exports/claims/geojson.ts"
import { claimsHxl } from "../../serve/exports/claims/hxl.ts"
import { claimsJsonLd } from "../../serve/exports/claims/jsonld.ts"
import type { About } from "../../serve/exports/claims/row.ts"
import { claimsXlsx } from "../../serve/exports/xlsx/xlsx.ts"
import { exportCaptures } from "../capture-files.ts"
import type { Asked } from "../options.ts"
import type { Command, Engine } from "../shell.ts"

/** Prints all that the archive holds, one report a line, sorted: the same sequence gives the same bytes. Or its claims, in a form that other programs read. */
export const exportAll: Command = {
  takes: "",
  formats: ["json", "csv", "geojson", "hxl", "jsonld", "xlsx", "warc", "wacz"],
  options: ["format", "story", "output", "split", "as-of", "clock", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const { format } = asked
    if (format === "wacz" && asked.story === null) throw new Problem("cli/no-story", {})
    const isText = format !== "xlsx" && format !== "wacz" && (format !== "warc" || asked.output !== null)
    if (!isText && shell.terminal) throw new Problem("cli/terminal", { format: asked.format })
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    try {
      if (format === "warc" || format === "wacz") await exportCaptures(archive, asked, shell)
      else for await (const words of outOf(archive, asked, engine)) await shell.print(words)
      return 0
    } finally {
      await archive.close()
    }
  },
}

const FORMS: Readonly<Record<string, (claims: AsyncIterable<ClaimOut>, about: About) => AsyncGenerator<string>>> = {
  csv: claimsCsv,
  geojson: claimsGeoJson,
  hxl: claimsHxl,
  jsonld: claimsJsonLd,
}

async function* outOf(archive: Archive, asked: Asked, { place }: Engine): AsyncGenerator<string | Uint8Array> {
  const { format, asOf, messages } = asked
  const form = FORMS[format]
  if (format === "xlsx") return yield* claimsXlsx(() => claimsIn(archive, asOf), { asOf, place }, messages.language)
  if (form !== undefined) return yield* form(claimsIn(archive, asOf), { asOf, place })
  for await (const line of canonicalLines(archive, asOf)) yield `${line}\n`
}

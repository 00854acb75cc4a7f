import type { Archive } from "../../model/archive.ts"
import { canonicalLines } from "../../serve/exports/canonical.ts"
import { type ClaimOut, claimsIn } from "../../serve/exports/claims/claims-in.ts"
import { claimsCsv } from "../../serve/exports/claims/csv.ts"
import { claimsGeoJson } from "../../serve/exports/claims/geojson.ts"
import { claimsHxl } from "../../serve/exports/claims/hxl.ts"
import { claimsJsonLd } from "../../serve/exports/claims/jsonld.ts"
import type { About } from "../../serve/exports/claims/row.ts"
import type { Asked } from "../options.ts"
import type { Command, Engine } from "../shell.ts"

/** Prints all that the archive holds, one report a line, sorted: the same sequence gives the same bytes. Or its claims, in a form that other programs read. */
export const exportAll: Command = {
  takes: "",
  formats: ["json", "csv", "geojson", "hxl", "jsonld"],
  options: ["format", "as-of", "clock", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    try {
      for await (const words of wordsOf(archive, asked, engine)) await shell.print(words)
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

async function* wordsOf(archive: Archive, { format, asOf }: Asked, { place }: Engine): AsyncGenerator<string> {
  const form = FORMS[format]
  if (form !== undefined) return yield* form(claimsIn(archive, asOf), { asOf, place })
  for await (const line of canonicalLines(archive, asOf)) yield `${line}\n`
}

import { type Analysed, analysed, type Reader } from "./analysing.ts"
import type { Surroundings } from "./knowledge/surroundings.ts"
import type { Known } from "./languages/analysis.ts"
import { PACKS } from "./languages/packs.ts"
import { onlyWords, postsIn } from "./languages/posts.ts"
import type { Extracted, Named } from "./model/archive.ts"
import type { Extraction } from "./model/claim.ts"
import { silent, type Tell } from "./model/note.ts"
import { byUnit } from "./model/order.ts"
import type { Report } from "./model/report.ts"
import { extract } from "./stages/extract/index.ts"
import { link } from "./stages/link/index.ts"
import { withPost } from "./stages/link/posts.ts"
import { languageOf } from "./stages/read/language.ts"
import { sameEntity } from "./stages/weave/identity.ts"

export {
  type Analysed,
  analysed,
  analyseReport,
  collectSources,
  packFor,
  type Read,
  type Reader,
  RULES,
  readerOf,
  readReports,
  readSource,
} from "./analysing.ts"

/** A report goes in; what it says comes out, each claim with its words. Pure: it runs anywhere, in any order. */
export function extractAll(report: Report, reader: Reader, tell: Tell): Extracted {
  const { version, names } = reader
  const read = analysed(report, reader, tell)
  if (read === null) return { report, extraction: { version, claims: [], attributions: [] }, named: [] }
  const said = { version, ...extract(read.analysis, tell) }
  const extraction = link(said, read.around, names, tell)
  return { report, extraction: withPosts(extraction, read, reader, tell), named: namedIn(read.analysis.known) }
}

/** With what embedded posts in other languages say, each read as its own language is. */
const withPosts = (extraction: Extraction, { analysis, around }: Analysed, reader: Reader, tell: Tell): Extraction =>
  postsIn(analysis).reduce((told, post) => {
    const { report, pack } = analysis
    const language = languageOf(report.text.slice(post.words.start, post.words.end), null, silent)
    const other = PACKS.find(({ code }) => code === language)
    if (other === undefined || other === pack) return told
    const read = analysed({ ...report, language, title: null, text: onlyWords(report.text, post) }, reader, silent)
    if (read === null) return told
    const said = link({ version: told.version, ...extract(read.analysis, silent) }, around, reader.names, silent)
    return withPost(told, said, sameEntity, tell)
  }, extraction)

/** Claims of a report that was taken apart, with their names linked to what is known. */
export const linkedIn = (extraction: Extraction, around: Surroundings, reader: Reader): Extraction =>
  link(extraction, around, reader.names, silent)

/** Each known name once, with how often it stands in the text. */
function namedIn(known: readonly Known[]): Named[] {
  return [...Map.groupBy(known, ({ entity }) => entity)]
    .map(([entity, all]) => ({
      entity,
      kind: all[0]?.kind ?? "place",
      precision: all[0]?.precision ?? null,
      times: all.length,
    }))
    .sort((a, b) => byUnit(a.entity, b.entity))
}

import { namesFinder } from "./knowledge/find-names.ts"
import { type NameIndex, nameIndex } from "./knowledge/name-index.ts"
import type { Surroundings } from "./knowledge/surroundings.ts"
import { taggerFor } from "./knowledge/tagger/load.ts"
import type { Analysis } from "./languages/analysis.ts"
import type { Pack } from "./languages/pack.ts"
import { PACKS } from "./languages/packs.ts"
import type { Knowledge } from "./model/knowledge.ts"
import { type Note, silent, type Tell } from "./model/note.ts"
import { Problem } from "./model/problem.ts"
import type { Declared, Report, Source } from "./model/report.ts"
import { analyse } from "./stages/analyse/index.ts"
import { disk, type Files } from "./stages/collect/files.ts"
import { collect, failed } from "./stages/collect/index.ts"
import { read } from "./stages/read/index.ts"

/** What comes before extraction, apart from it, so that whoever only analyses loads half of the modules: `import { … } from "tawatur/analyse"`. */
export { loadKnowledge } from "./knowledge/load.ts"

/** What came of one input: a report with the notes of its reading, or why it could not be read. */
export type Read =
  | { readonly name: string; readonly report: Report; readonly notes: readonly Note[]; readonly source: Source }
  | { readonly name: string; readonly problem: Problem }

/** Every report of files, folders and standard input ("-"), as a stream; one that fails does not stop the others. `declared` fills what they do not say. */
export async function* readReports(
  inputs: readonly string[],
  declared?: Declared,
  files: Files = disk,
): AsyncGenerator<Read> {
  for await (const found of collectSources(inputs, declared, files)) {
    if (failed(found)) yield found
    else yield readSource(found)
  }
}

/** Every source of files, folders and standard input ("-") before it is read, as a stream; one that fails does not stop the others. */
export async function* collectSources(
  inputs: readonly string[],
  declared?: Declared,
  files: Files = disk,
): AsyncGenerator<Source | Extract<Read, { readonly problem: Problem }>> {
  for await (const found of collect(inputs, files, silent))
    yield failed(found) || declared === undefined ? found : { ...found, declared }
}

/** The report of one source that was collected, or why it could not be read. */
export function readSource(source: Source): Read {
  const notes: Note[] = []
  try {
    const report = read(source, note => notes.push(note))
    const pack = packFor(report)
    if (pack === null) notes.push(unread(report))
    else if (!pack.tellsSpeakers) notes.push(speakerless(report))
    return { name: source.name, report, notes, source }
  } catch (problem) {
    if (problem instanceof Problem) return { name: source.name, problem }
    throw problem
  }
}

const unread = ({ language }: Report): Note => ({
  rule: "read/no-pack",
  because: `no language pack reads "${language}": no claim is looked for`,
  caveat: { code: "read/no-pack", details: { language } },
})

const speakerless = ({ language }: Report): Note => ({
  rule: "read/no-speech",
  because: `of "${language}" figures and dates are read, and not who says them`,
  caveat: { code: "read/no-speech", details: { language } },
})

/** What reading needs besides the text: the names that are known, and the version that every extraction carries. */
export interface Reader {
  readonly names: NameIndex
  readonly version: string
}

/** The version of the rules; it changes with every change of what extraction gives. */
export const RULES = "0.1.0"

/** Makes a reader from what is known; its version names rules, knowledge, and the calendar and script tables of the runtime. */
export function readerOf(knowledge: Knowledge): Reader {
  const { icu, tz } = process.versions
  const taggers = PACKS.flatMap(({ code }) => taggerFor(code)?.digest ?? [])
    .map(digest => `+${digest}`)
    .join("")
  return {
    names: nameIndex(knowledge),
    version: `${RULES}+${knowledge.version}${taggers}+icu${icu}+tz${tz}`,
  }
}

/** The pack that reads a report's language; null where none does. */
export const packFor = (report: Report): Pack | null =>
  PACKS.find(pack => pack.code === report.language.split("-")[0]) ?? (hasWords(report) ? null : (PACKS[0] ?? null))

/** Digits alone are of no language: the first pack reads them. */
const hasWords = ({ text }: Report): boolean => /\p{L}\P{L}*\p{L}/u.test(text.slice(0, 1000))

const dayOf = (report: Report): string | null => (report.published ?? report.fetched)?.slice(0, 10) ?? null

/** A report taken apart, and what it is about. */
export interface Analysed {
  readonly analysis: Analysis
  readonly around: Surroundings
}

/** Takes a report apart; null where no pack reads its language. */
export function analysed(report: Report, reader: Reader, tell: Tell): Analysed | null {
  const pack = packFor(report)
  if (!pack) {
    tell({ rule: "analyse/no-pack", because: `no language pack reads "${report.language}": no claim is looked for` })
    return null
  }
  const find = namesFinder(reader.names, dayOf(report), taggerFor(pack.code)?.tagger ?? null)
  const seen: { around?: Surroundings } = {}
  const analysis = analyse(
    report,
    pack,
    (tokens, sentences) => {
      const found = find(tokens, sentences)
      seen.around = found.around
      return found
    },
    tell,
  )
  return seen.around ? { analysis, around: seen.around } : null
}

/** Tokens, sentences, numbers, dates and names of one report; null where no pack reads its language. */
export const analyseReport = (report: Report, reader: Reader, tell: Tell): Analysis | null =>
  analysed(report, reader, tell)?.analysis ?? null

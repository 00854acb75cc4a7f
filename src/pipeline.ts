import type { Analysis, FindKnown, Known } from "./languages/analysis.ts"
import { ar } from "./languages/ar/index.ts"
import type { Pack } from "./languages/pack.ts"
import type { Token } from "./languages/token.ts"
import { type NameIndex, nameIndex } from "./knowledge/name-index.ts"
import type { Extracted } from "./model/archive.ts"
import type { Knowledge } from "./model/knowledge.ts"
import type { Tell } from "./model/note.ts"
import type { Report } from "./model/report.ts"
import { analyse } from "./stages/analyse/index.ts"
import { extract } from "./stages/extract/index.ts"

const PACKS: readonly Pack[] = [ar]

/** What reading needs besides the text: the names that are known, and the version that every extraction carries. */
export interface Reader {
  readonly names: NameIndex
  readonly findKnown: FindKnown
  readonly version: string
}

/** The version of the rules; it changes with every change of what extraction gives. */
export const RULES = "2026.11.24"

/** Makes a reader from what is known. */
export function readerOf(knowledge: Knowledge): Reader {
  const names = nameIndex(knowledge)
  return { names, findKnown: tokens => findKnown(names, tokens), version: `${RULES}+${knowledge.version.slice(0, 8)}+icu${process.versions.icu}+tz${process.versions.tz}` }
}

function findKnown(names: NameIndex, tokens: readonly Token[]): Known[] {
  const words = tokens.map(token => token.text)
  const found: Known[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== "word") continue
    const [hit] = names.find(words, at)
    const [actor] = hit?.actors ?? []
    const [place] = hit?.places ?? []
    const known = actor ?? place
    if (!hit || !known) continue
    found.push({ from: at, to: at + hit.length, kind: actor ? "actor" : "place", entity: known.id, precision: place?.precision ?? null })
    at += hit.length - 1
  }
  return found
}

/** Tokens, sentences, numbers, dates and names of one report. */
export function analyseReport(report: Report, reader: Reader, tell: Tell): Analysis {
  const pack = PACKS.find(p => p.code === report.language.split("-")[0]) ?? ar
  return analyse(report, pack, reader.findKnown, tell)
}

/** A report goes in; what it says comes out, with its words. Pure: it runs anywhere, in any order. */
export function extractAll(report: Report, reader: Reader, tell: Tell): Extracted {
  const said = extract(analyseReport(report, reader, tell), tell)
  return { report, extraction: { version: reader.version, ...said } }
}

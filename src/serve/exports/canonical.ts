import type { Archive, SequencedReport, Withheld } from "../../model/archive.ts"
import { canonicalJson } from "../../model/canonical.ts"
import { byUnit } from "../../model/order.ts"
import type { AsOf } from "../../model/story.ts"
import { maskReport, maskWithheld } from "../mask.ts"

const PAGE = 200

const told = (withheld: Withheld): Pick<Withheld, "by" | "why"> => {
  const { by, why } = maskWithheld(withheld)
  return { by, why }
}

const lineOf = (sequenced: SequencedReport): string => {
  const { report, extraction, seq, version, story, also, withheld } = maskReport(sequenced)
  const { text: _, ...about } = report
  const claims = extraction.claims.toSorted((a, b) => byUnit(a.id, b.id))
  return canonicalJson({
    seq,
    version,
    rules: extraction.version,
    report: about,
    claims,
    attributions: extraction.attributions,
    story,
    also,
    woven: sequenced.woven,
    ...(withheld === undefined ? {} : { withheld: told(withheld) }),
  })
}

/**
 * Everything that an archive holds, a line a report in sequence, keys and claims in order, names covered: two archives that took the
 * same sequence give the same bytes. When things were recorded is left out, and texts are named by their hashes.
 */
export async function* canonicalLines(archive: Archive, asOf: AsOf | null = null): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const page = await archive.sequence(after, PAGE, asOf)
    yield* page.map(lineOf)
    const last = page.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}

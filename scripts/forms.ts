/**
 * Makes data/forms.ar.gz: every form of the Arabic lexicon, packed, and data/dictionary.ar.gz: which words of the dictionary of claims make a form. Run `node scripts/forms.ts` after a word list or the generator was
 * changed. `node scripts/forms.ts REPORTS...` (files that `tawatur` reads) also says what share of their Arabic words the lexicon knows.
 */
import { writeFileSync } from "node:fs"
import { readReports } from "../src/analysing.ts"
import { allForms } from "../src/languages/ar/all-forms.ts"
import { DICTIONARY_FILE, packMakers } from "../src/languages/ar/dictionary-table.ts"
import { FORMS_FILE, pack } from "../src/languages/ar/forms-table.ts"
import { GENERAL_NOUNS } from "../src/languages/ar/lexicon/general-nouns.ts"
import { GENERAL_VERBS } from "../src/languages/ar/lexicon/general-verbs.ts"
import { morphology } from "../src/languages/ar/morphology.ts"
import { fold } from "../src/languages/fold.ts"

const forms = allForms()
writeFileSync(FORMS_FILE, pack(forms))
writeFileSync(DICTIONARY_FILE, packMakers())
const nouns = new Set(GENERAL_NOUNS.split("،").map(entry => entry.trim())).size
console.error(`${GENERAL_VERBS.length} verbs, ${nouns} nouns, ${new Set(forms.map(({ text }) => text)).size} forms`)

const inputs = process.argv.slice(2)
const seen = new Map<string, number>()
if (inputs.length > 0)
  for await (const found of readReports(inputs)) {
    if (!("report" in found)) continue
    for (const word of fold(found.report.text).body.match(/[ء-ي]{2,}/gu) ?? [])
      seen.set(word, (seen.get(word) ?? 0) + 1)
  }
const all = [...seen.values()].reduce((sum, times) => sum + times, 0)
const known = [...seen].reduce((sum, [word, times]) => sum + (morphology(word).length > 0 ? times : 0), 0)
if (all > 0) console.error(`${all} words, ${((100 * known) / all).toFixed(1)} % of them known`)

/** Makes data/forms.ar.gz: every form of the Arabic lexicon, packed. Run `node scripts/forms.ts` after a word list or the generator was changed. */
import { writeFileSync } from "node:fs"
import { allForms } from "../src/languages/ar/all-forms.ts"
import { FORMS_FILE, pack } from "../src/languages/ar/forms-table.ts"

writeFileSync(FORMS_FILE, pack(allForms()))

/**
 * Makes data/first-words.gz and data/rows.gz: the first words of all bundled names, and where each row lies. Run
 * `node scripts/first-words.ts` after a table of actors or places was changed.
 */
import { writeFileSync } from "node:fs"
import { FIRST_WORDS_FILE, listFirstWords, packFirstWords } from "../src/knowledge/first-words.ts"
import { bundledFiles, loadKnowledge } from "../src/knowledge/load.ts"
import { listRows, packRows, ROWS_FILE } from "../src/knowledge/row-table.ts"

const knowledge = loadKnowledge()
writeFileSync(FIRST_WORDS_FILE, packFirstWords(listFirstWords(knowledge), knowledge.version))
writeFileSync(ROWS_FILE, packRows(listRows(bundledFiles()), knowledge.version))

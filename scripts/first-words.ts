/** Makes data/first-words.gz: the first words of all bundled names, packed. Run `node scripts/first-words.ts` after a table of actors or places was changed. */
import { writeFileSync } from "node:fs"
import { FIRST_WORDS_FILE, listFirstWords, packFirstWords } from "../src/knowledge/first-words.ts"
import { loadKnowledge } from "../src/knowledge/load.ts"

const knowledge = loadKnowledge()
writeFileSync(FIRST_WORDS_FILE, packFirstWords(listFirstWords(knowledge), knowledge.version))

import type { Analysis } from "../../languages/analysis.ts"
import type { Run } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"
import { ofOwnLosses } from "./own-losses.ts"
import { populationAt } from "./populations.ts"

/** How far before a name its rank may stand, in tokens. */
const RANK_WITHIN = 2

/** The kind of persons that the rank of somebody says, where the text names him with it: "Major-General So-and-so", who is only "So-and-so" elsewhere. */
function rankOf({ tokens, names, pack }: Analysis, { to }: Run): Draft["population"] {
  const last = pack.bare(tokens[to - 1]?.text ?? "")
  for (const name of names) {
    if (name.kind !== "person" || pack.bare(tokens[name.to - 1]?.text ?? "") !== last) continue
    for (let at = name.from - 1; at >= name.from - RANK_WITHIN && tokens[at]?.kind === "word"; at--) {
      const population = populationAt(tokens[at])
      if (population) return population
    }
  }
  return null
}

/** One who is counted by his name alone is of the kind that his rank says elsewhere in the text, and the losses of a body are of its own. */
export function ranked(analysis: Analysis, draft: Draft): Draft {
  const [name] = draft.names
  const alone = name && draft.names.length === 1 && draft.population === null && draft.object === null
  const population = alone && draft.value.min === 1 ? rankOf(analysis, name) : null
  return population ? { ...draft, population } : ofOwnLosses(analysis, draft)
}

import type { Archive } from "../../../model/archive.ts"
import { isFigure } from "../../../model/claim.ts"
import type { AsOf } from "../../../model/story.ts"
import { maskStory } from "../../mask.ts"
import type { InfoTable } from "../../table-contract.ts"
import { storiesIn } from "../incidents/stories-in.ts"
import { infoTableOf, type TableAsked } from "./table.ts"

interface TablesAsked extends TableAsked {
  readonly asOf: AsOf
  readonly story: string | null
}

/** The tables of all stories with figures at a moment, or of one, as a stream. */
export async function* tablesIn(archive: Archive, { asOf, story, ...asked }: TablesAsked): AsyncGenerator<InfoTable> {
  const { language } = asked
  for await (const view of storiesIn(archive, { asOf, language, story, wanted: isFigure }))
    yield infoTableOf(maskStory(view), asked)
}

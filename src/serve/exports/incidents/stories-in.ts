import type { Archive } from "../../../model/archive.ts"
import type { Claim } from "../../../model/claim.ts"
import { Problem } from "../../../model/problem.ts"
import type { AsOf, StoryView } from "../../../model/story.ts"

const PAGE = 100
/** Views that are made in one go. */
const AT_ONCE = 25

/** The ids of the stories with a claim that is wanted, as known at a moment, in the sequence of their first such reports; only ids are held. */
async function* idsIn(archive: Archive, asOf: AsOf, wanted: (claim: Claim) => boolean): AsyncGenerator<string> {
  const seen = new Set<string>()
  for (let after = 0; ; ) {
    const page = await archive.sequence(after, PAGE, asOf)
    for (const { story, also, extraction } of page)
      for (const id of extraction.claims.some(wanted) ? [story, ...also] : []) {
        if (!seen.has(id)) yield id
        seen.add(id)
      }
    const last = page.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}

async function* inParts<One>(all: AsyncIterable<One>, size: number): AsyncGenerator<readonly One[]> {
  let part: One[] = []
  for await (const one of all) {
    part.push(one)
    if (part.length < size) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}

/** Which stories are asked for: with a claim that is wanted, or the one that is named. */
export interface StoriesWanted {
  readonly asOf: AsOf
  readonly language: "ar" | "en"
  readonly story: string | null
  readonly wanted: (claim: Claim) => boolean
}

/** The views of stories at a moment, one at a time. Nothing is covered yet. */
export async function* storiesIn(
  archive: Archive,
  { asOf, language, story, wanted }: StoriesWanted,
): AsyncGenerator<StoryView> {
  if (story === null) {
    for await (const ids of inParts(idsIn(archive, asOf, wanted), AT_ONCE))
      yield* await archive.storyViews(ids, { asOf, language })
    return
  }
  const view = await archive.story(story, { asOf, text: null, language })
  if (view === null) throw new Problem("story/unknown", { id: story })
  yield view
}

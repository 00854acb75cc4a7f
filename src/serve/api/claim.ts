import type { Archive } from "../../model/archive.ts"
import { Problem } from "../../model/problem.ts"
import type { ClaimInReport } from "../../model/story.ts"
import { maskStory } from "../mask.ts"
import type { Question, Route } from "../route.ts"
import { ClaimInReport as form } from "../story-contract.ts"

/** One claim with the report that carries it. */
export const claim: Route = {
  path: "/api/claims/:id",
  says: "One claim by its id, with the version of the report that carries it.",
  query: ["lang"],
  form,
  answer: async (archive, question) => {
    const found = await findClaim(archive, question)
    if (found === null) throw new Problem("claim/unknown", { id: question.id })
    return found
  },
}

async function findClaim(archive: Archive, { id, asOf, language }: Question): Promise<ClaimInReport | null> {
  for (const { story } of await archive.stories({ asOf, text: null, language })) {
    const view = await archive.story(story, { asOf, text: null, language })
    if (view?.claims.some(held => held.claim.id === id))
      return maskStory(view).claims.find(held => held.claim.id === id) ?? null
  }
  return null
}

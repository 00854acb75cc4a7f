import { fill, WORDS } from "../../messages/words.ts"
import type { Archive } from "../../model/archive.ts"
import { mentionsIn } from "../../model/mentions.ts"
import { byUnit } from "../../model/order.ts"
import { Problem } from "../../model/problem.ts"
import type { ClaimInReport } from "../../model/story.ts"
import { maskStory } from "../mask.ts"
import type { Question } from "../route.ts"
import { entryOf, momentOf, type Telling } from "./entry.ts"
import type { Feed, FeedEntry } from "./feed.ts"
import { freshClaims } from "./fresh.ts"
import { foundClaims, latestClaims } from "./latest.ts"

type Names = Telling["names"]

/** Entries that one feed holds. */
const ENTRIES = 200
/** What an empty feed says of its last change where nothing tells one. */
const NEVER = new Date(0)

/** Newest first; of one moment, what came later, and then in the order of the text, as it was before. */
const newestFirst = (a: ClaimInReport, b: ClaimInReport): number =>
  momentOf(b).getTime() - momentOf(a).getTime() ||
  b.seq - a.seq ||
  a.claim.evidence.start - b.claim.evidence.start ||
  byUnit(a.claim.id, b.claim.id)

const entriesOf = (claims: readonly ClaimInReport[], telling: Telling): readonly FeedEntry[] =>
  claims
    .toSorted(newestFirst)
    .slice(0, ENTRIES)
    .map(found => entryOf(found, telling))

const feedOf = (head: Omit<Feed, "updated" | "entries">, entries: readonly FeedEntry[]): Feed => ({
  ...head,
  updated: entries[0]?.at ?? NEVER,
  entries,
})

/** What the feed of a story is called. */
export const storyFeed = (story: string): string => `urn:tawatur:story:${story}`

/** What is new in one story. */
export async function storyNews(archive: Archive, question: Question, asked: URL): Promise<Feed> {
  const { id, asOf, language, reviewed } = question
  const found = await archive.story(id, { asOf, text: null, language, reviewed })
  if (found === null) throw new Problem("story/unknown", { id })
  const view = maskStory(found)
  const { origin, href: self } = asked
  const page = `${origin}/story/${encodeURIComponent(view.story)}`
  const head = { id: storyFeed(view.story), title: view.title, language, self, page }
  return feedOf(head, entriesOf(freshClaims(view), { language, names: view.names, origin }))
}

/** Neutral names of all that the entries and the question name. */
const namesOf = (archive: Archive, { about, language }: Question, claims: readonly ClaimInReport[]): Promise<Names> => {
  const named = claims.flatMap(({ claim }) => mentionsIn(claim).flatMap(({ entity }) => entity ?? []))
  return archive.namesOf([...new Set([...about, ...named])], language)
}

/** What is new in the archive, or of what holds the words and names the places and parties asked for. */
export async function archiveNews(archive: Archive, question: Question, asked: URL): Promise<Feed> {
  const { text, about, asOf, language } = question
  const isWhole = text === null && about.length === 0
  const claims = isWhole ? await latestClaims(archive, asOf) : await foundClaims(archive, question)
  const { origin, href: self } = asked
  const names = await namesOf(archive, question, claims)
  const quoted = (words: string): string => fill(WORDS[language].ledger.quoted, words)
  const sought = [...(text === null ? [] : [quoted(text)]), ...about.map(entity => names[entity] ?? quoted(entity))]
  const head = {
    id: isWhole
      ? "urn:tawatur:archive"
      : `urn:tawatur:search:${[text ?? "", ...about].map(encodeURIComponent).join(":")}`,
    title: ["Tawatur", ...sought].join(" "),
    page: text === null ? `${origin}/` : `${origin}/?text=${encodeURIComponent(text)}`,
    ...{ language, self },
  }
  return feedOf(head, entriesOf(claims, { language, names, origin }))
}

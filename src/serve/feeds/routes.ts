import type { FileRoute } from "../file-route.ts"
import type { Made } from "../kept-answers.ts"
import type { Question } from "../route.ts"
import type { Feed } from "./feed.ts"
import { atomFeed, jsonFeed } from "./forms.ts"
import { archiveNews, storyFeed, storyNews } from "./news.ts"

const ATOM = "application/atom+xml; charset=utf-8"
const JSON_FEED = "application/feed+json; charset=utf-8"

const ofStory = {
  says: "What is new in a story as a feed: an entry per claim, newest first, without copies and repetitions.",
  query: ["asOf", "clock", "as", "lang"],
} as const
const ofArchive = {
  says: "The claims of the latest reports as a feed, or those of them that hold all the words or name a place or party.",
  query: ["text", "place", "party", "asOf", "clock", "lang"],
} as const

/** A story's feed in a form, resting on that story alone where it was asked for by its whole id. */
const resting = (form: (feed: Feed) => string, feed: Feed, { id, reviewed }: Question): Made => ({
  body: form(feed),
  basis: feed.id === storyFeed(id) && !reviewed ? { stories: [id], reports: [] } : null,
})

/** Feeds of a story, of the archive and of a search, in both forms. */
export const FEEDS: readonly FileRoute[] = [
  {
    ...ofStory,
    kept: true,
    path: "/api/stories/:id/feed.atom",
    type: ATOM,
    answer: async (...asked) => resting(atomFeed, await storyNews(...asked), asked[1]),
  },
  {
    ...ofStory,
    kept: true,
    path: "/api/stories/:id/feed.json",
    type: JSON_FEED,
    answer: async (...asked) => resting(jsonFeed, await storyNews(...asked), asked[1]),
  },
  {
    ...ofArchive,
    path: "/api/feed.atom",
    type: ATOM,
    answer: async (...asked) => atomFeed(await archiveNews(...asked)),
  },
  {
    ...ofArchive,
    path: "/api/feed.json",
    type: JSON_FEED,
    answer: async (...asked) => jsonFeed(await archiveNews(...asked)),
  },
]

import { accuracy } from "./api/accuracy.ts"
import { alertRules, alerts } from "./api/alerts.ts"
import { changes } from "./api/changes.ts"
import { claim } from "./api/claim.ts"
import { copies } from "./api/copies.ts"
import { facets } from "./api/facets.ts"
import { health } from "./api/health.ts"
import { news } from "./api/news.ts"
import { ready } from "./api/ready.ts"
import { report } from "./api/report.ts"
import { reviews } from "./api/reviews.ts"
import { search } from "./api/search.ts"
import { sources } from "./api/sources.ts"
import { stories } from "./api/stories.ts"
import { story } from "./api/story.ts"
import { withheld } from "./api/withheld.ts"
import { CALENDARS } from "./calendar/routes.ts"
import { PICTURES } from "./embeds/routes.ts"
import { FEEDS } from "./feeds/routes.ts"
import type { FileRoute } from "./file-route.ts"
import type { Route } from "./route.ts"
import { SOURCE_LIST } from "./source-list.ts"

/** Every path of the API that answers from the archive. */
export const ROUTES: readonly Route[] = [
  health,
  ready,
  stories,
  facets,
  story,
  news,
  reviews,
  search,
  report,
  changes,
  claim,
  copies,
  accuracy,
  sources,
  withheld,
  alertRules,
  alerts,
]

/** Every path of the API that answers with a file. */
export const FILES: readonly FileRoute[] = [...FEEDS, ...CALENDARS, ...PICTURES, SOURCE_LIST]

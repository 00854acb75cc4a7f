import { opmlOf } from "../collector/opml.ts"
import { byUnit } from "../model/order.ts"
import type { FileRoute } from "./file-route.ts"

/** The sources as a list that other readers of feeds take too. */
export const SOURCE_LIST: FileRoute = {
  path: "/api/sources.opml",
  says: "The sources that are followed as OPML; folders stay out.",
  query: [],
  type: "text/x-opml; charset=utf-8",
  answer: async archive => opmlOf((await archive.followed()).toSorted((a, b) => byUnit(a.address, b.address))),
}

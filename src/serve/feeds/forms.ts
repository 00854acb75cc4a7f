import { generateAtomFeed, generateJsonFeed } from "feedsmith"
import type { Feed } from "./feed.ts"

/** A feed as Atom (RFC 4287). */
export const atomFeed = ({ id, title, self, page, updated, entries }: Feed): string =>
  generateAtomFeed({
    ...{ id, updated },
    title: { value: title, type: "text" },
    authors: [{ name: "Tawatur" }],
    links: [
      { href: self, rel: "self" },
      { href: page, rel: "alternate" },
    ],
    entries: entries.map(entry => ({
      id: entry.id,
      title: { value: entry.title, type: "text" },
      content: { value: entry.content, type: "html" },
      links: [{ href: entry.address, rel: "alternate" }],
      ...{ published: entry.at, updated: entry.at },
    })),
  })

/** A feed as JSON Feed 1.1. */
export const jsonFeed = ({ title, language, self, page, entries }: Feed): string =>
  JSON.stringify(
    generateJsonFeed({
      ...{ title, language, feed_url: self, home_page_url: page },
      items: entries.map(entry => ({
        id: entry.id,
        url: entry.address,
        title: entry.title,
        content_html: entry.content,
        date_published: entry.at,
      })),
    }),
  )

import { generateOpml, parseOpml } from "feedsmith"
import type { FollowedSource, SourceKind } from "../model/collecting.ts"
import { Problem } from "../model/problem.ts"
import { canonicalAddress } from "../stages/collect/address.ts"
import { sourceAt } from "./source.ts"

/** What is declared of a source beyond OPML's own attributes; other readers pass them over. */
const OWN = ["outlet", "publisher", "country", "timezone", "affiliation", "kind", "every"] as const

type Outline = NonNullable<NonNullable<ReturnType<typeof parse>["body"]>["outlines"]>[number]

const parse = (text: string) => parseOpml(text, { extraOutlineAttributes: OWN })

/** The sources of an OPML file, those in its groups too, each address once. Fails where it is no OPML; an outline without an address on the web is passed over. */
export function sourcesOfOpml(name: string, text: string): readonly FollowedSource[] {
  const found = new Map<string, FollowedSource>()
  for (const outline of outlinesOf(name, text)) {
    const address = canonicalAddress(outline.xmlUrl ?? "")
    if (address === null) continue
    const source = sourceAt(address, declaredBy(outline))
    if (!found.has(source.id)) found.set(source.id, source)
  }
  return [...found.values()]
}

function outlinesOf(name: string, text: string): readonly Outline[] {
  try {
    const flat = (outlines: readonly Outline[] = []): readonly Outline[] =>
      outlines.flatMap(outline => [outline, ...flat(outline.outlines as readonly Outline[] | undefined)])
    return flat(parse(text).body?.outlines)
  } catch (cause) {
    throw new Problem("collect/not-opml", { name }, cause)
  }
}

/** A list that comes from elsewhere leads to the web alone, never into folders. */
const KINDS: readonly SourceKind[] = ["feed", "sitemap", "page"]

const wordsOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null

function declaredBy(outline: Outline): Partial<FollowedSource> {
  const kind = KINDS.find(one => one === outline.kind)
  const every = Number(outline.every)
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(Number.isInteger(every) && every > 0 ? { every } : {}),
    outlet: wordsOf(outline.outlet) ?? wordsOf(outline.title) ?? wordsOf(outline.text),
    publisher: wordsOf(outline.publisher),
    country: wordsOf(outline.country),
    timezone: wordsOf(outline.timezone),
    affiliation: wordsOf(outline.affiliation),
    language: wordsOf(outline.language),
  }
}

const EMPTY = `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0"><head><title>Tawatur</title></head><body></body></opml>`

/** Sources as OPML 2.0, which other readers of feeds take too. Folders mean nothing elsewhere and stay out. */
export function opmlOf(sources: readonly FollowedSource[]): string {
  const outlets = sources.filter(({ kind }) => kind !== "folder")
  // The library writes no list without an entry.
  if (outlets.length === 0) return EMPTY
  return generateOpml(
    {
      head: { title: "Tawatur" },
      body: {
        outlines: outlets.map(({ address, outlet, language, kind, every, ...declared }) => ({
          type: kind === "feed" ? "rss" : kind,
          text: outlet ?? address,
          xmlUrl: address,
          ...(language === null ? {} : { language }),
          ...Object.fromEntries(
            OWN.flatMap(name => {
              const value = { ...declared, outlet, kind, every: String(every) }[name]
              return value === null ? [] : [[name, value]]
            }),
          ),
        })),
      },
    },
    { extraOutlineAttributes: OWN },
  )
}

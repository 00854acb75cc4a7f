import type { StoriesAsked } from "../model/archive.ts"
import {
  FACETS,
  type Facet,
  type FacetValue,
  type Filters,
  facetIn,
  filterKeys,
  type StoryCounts,
} from "../model/facets.ts"
import { byUnit } from "../model/order.ts"
import { countsOf } from "../store/summaries.ts"
import { makerOf } from "./lines.ts"
import { isOfToday, type Listing, linesAsked, linesThere, storiesAsked } from "./listing.ts"
import type { Weaver } from "./weaver.ts"

/** More values of one facet than anybody looks through; what is chosen stands among them in any case. */
const MOST = 60

type Counts = ReadonlyMap<string, number>

/** Under these filters, how many stories there are by facet; by '' all of them. */
type Count = (filters: Filters) => Promise<Counts>

const countsOfToday = async (listing: Listing, asked: StoriesAsked): Promise<Count> => {
  const { database, weaver } = listing
  const stories = await storiesAsked(listing, asked)
  await linesThere(listing, asked, stories)
  return filters => countsOf(database, { stories, facets: filterKeys(filters) }, makerOf(weaver, asked))
}

const countsOfLines = async (listing: Listing, asked: StoriesAsked): Promise<Count> => {
  const lines = await linesAsked(listing, asked)
  return async filters => {
    const wanted = filterKeys(filters)
    const counts = new Map<string, number>()
    for (const { facets } of lines.filter(line => wanted.every(key => line.facets.includes(key))))
      for (const key of ["", ...facets]) counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts
  }
}

const without = (filters: Filters, facet: Facet): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet))

/** Names are neutral: a place or party that has none in the language is left out. */
const named = (weaver: Weaver, language: "ar" | "en", counts: Counts, facet: Facet): readonly FacetValue[] =>
  [...counts].flatMap(([key, stories]) => {
    const found = facetIn(key)
    if (found?.facet !== facet) return []
    const isKnown = facet === "place" || facet === "party"
    const name = isKnown ? weaver.nameOf(found.value, language) : null
    return isKnown && name === null ? [] : [{ ...found, name, stories }]
  })

const mostFirst = (a: FacetValue, b: FacetValue): number => b.stories - a.stories || byUnit(a.value, b.value)

/** How many stories a list has, and by what it can be narrowed further: each facet is counted under the filters of the others. */
export async function countStoriesBy(listing: Listing, asked: StoriesAsked): Promise<StoryCounts> {
  const { filters = {}, language } = asked
  const count = await (isOfToday(asked) ? countsOfToday : countsOfLines)(listing, asked)
  const all = await count(filters)
  const facets: FacetValue[] = []
  for (const facet of FACETS) {
    const counts = filters[facet] === undefined ? all : await count(without(filters, facet))
    const values = named(listing.weaver, language, counts, facet).toSorted(mostFirst)
    facets.push(...values.filter(({ value }, i) => i < MOST || value === filters[facet]))
  }
  return { total: all.get("") ?? 0, facets }
}

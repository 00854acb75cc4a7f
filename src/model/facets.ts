/** By what the list of stories is narrowed. */
export const FACETS = ["place", "party", "outlet", "language", "kind"] as const
export type Facet = (typeof FACETS)[number]

/** One value for each facet that the list is narrowed by: an entity or place by its id, an outlet by name, a language, a kind of claim. */
export type Filters = Readonly<Partial<Record<Facet, string>>>

/** A facet with its value, as one word for tables: "outlet The Courier". */
export const facetKey = (facet: Facet, value: string): string => `${facet} ${value}`

/** The inverse of `facetKey`; null for what is none. */
export const facetIn = (key: string): { readonly facet: Facet; readonly value: string } | null => {
  const at = key.indexOf(" ")
  const facet = FACETS.find(one => one === key.slice(0, Math.max(0, at)))
  return facet === undefined ? null : { facet, value: key.slice(at + 1) }
}

/** The keys of filters, in the order of the facets. */
export const filterKeys = (filters: Filters): readonly string[] =>
  FACETS.flatMap(facet => (filters[facet] === undefined ? [] : [facetKey(facet, filters[facet])]))

/** How many stories there are behind one more choice; `name` is neutral, null where the value is its own name. */
export interface FacetValue {
  readonly facet: Facet
  readonly value: string
  readonly name: string | null
  readonly stories: number
}

/** The list of stories in numbers: all that are asked for, and by facet, each counted under the filters of the others. */
export interface StoryCounts {
  readonly total: number
  readonly facets: readonly FacetValue[]
}

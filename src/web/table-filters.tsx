import type { StoryCounts } from "../serve/contract.ts"
import type { Facet, TableAddress } from "./address.ts"
import { useAnswer } from "./ask.ts"
import { Filtering } from "./filtering.tsx"
import { useSpeech } from "./language.tsx"

/** By what the stories of a table are narrowed; that they have figures is said already. */
const OFFERED: readonly Facet[] = ["place", "party", "outlet", "language"]

/** Which stories a table across stories is made of. */
export function TableFilters({ address }: { readonly address: TableAddress }) {
  const { language } = useSpeech()
  const { filters, seen } = address
  const asked = { ...filters, kind: "figure", lang: language, clock: seen.clock }
  const query = new URLSearchParams({ ...asked, ...(seen.at === null ? {} : { asOf: seen.at }) })
  const counts = useAnswer<StoryCounts>(`/api/facets?${query}`)
  if (counts.value === null) return null
  return (
    <Filtering
      filters={filters}
      facets={counts.value.facets}
      offered={OFFERED}
      to={narrowed => ({ ...address, filters: narrowed, after: null })}
    />
  )
}

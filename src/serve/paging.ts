import type { StoryPage } from "../model/archive.ts"

/** The part of a list that a page asks for, each item named by what `markOf` says; without a page all of it. Behind a mark that is not there is nothing. */
export function pageOfAll<Item>(
  all: readonly Item[],
  markOf: (item: Item) => string,
  page: StoryPage | null,
): { readonly shown: readonly Item[]; readonly next: string | null } {
  if (page === null) return { shown: all, next: null }
  const { after, limit } = page
  const from = after === null ? 0 : all.findIndex(item => markOf(item) === after) + 1
  const shown = after !== null && from === 0 ? [] : all.slice(from, from + limit)
  const last = shown.at(-1)
  return { shown, next: last === undefined || from + shown.length === all.length ? null : markOf(last) }
}

/** The API's version, the first part of its addresses. A change that an asker could not bear raises it. */
export const VERSIONED = "/api/v1"

/** The path that a route has, whatever the version's address: `/api/stories` for `/api/v1/stories`. Without a version it is the newest. */
export const pathOf = ({ url }: Pick<Request, "url">): string => {
  const { pathname } = new URL(url)
  return pathname.startsWith(`${VERSIONED}/`) ? `/api${pathname.slice(VERSIONED.length)}` : pathname
}

/** The address of a database, or of another service, as it may be shown: without user, password and options. */
export const shownAddress = (address: string): string => {
  const url = URL.parse(address)
  return url === null ? "postgres" : `${url.protocol}//${url.host}${url.pathname}`
}

/** How a language calls the country of an ISO code, as the Unicode data have it; null for no country. */
export function countryName(code: string, language: string): string | null {
  const name = new Intl.DisplayNames([language], { type: "region", fallback: "none" }).of(code)
  return name ?? null
}

/** Parameters that say how a reader came, not what is shown. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|ref_src|at_(?:medium|campaign|\w+))$/i

/** An address by which one article is known once: http or https, without fragment, user, default port and parameters of tracking; null for anything else. */
export function canonicalAddress(raw: string, base?: string): string | null {
  const trimmed = raw.trim()
  if (!URL.canParse(trimmed, base)) return null
  const url = new URL(trimmed, base)
  if (url.protocol !== "http:" && url.protocol !== "https:") return null
  url.hash = ""
  url.username = ""
  url.password = ""
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  return url.href
}

/** The standard looks at the first 1024 bytes; real pages have scripts before it. */
const HEAD = 4096
const DECLARATIONS = [
  /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']?([^"'\s?>]+)/i,
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^"'\s/>;]+)/i,
] as const

/** The encoding that a page declares, as it writes it, known or not; null where it declares none. */
export function declaredEncoding(page: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(page.subarray(0, HEAD)).replace(/^(?:ï»¿)/, "")
  for (const declaration of DECLARATIONS) {
    const label = declaration.exec(head)?.[1]
    if (label !== undefined) return label
  }
  return null
}

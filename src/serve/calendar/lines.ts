/** Octets of one line, its end not counted (RFC 5545, 3.1). */
const LINE = 75
/** Signs that no text may hold (RFC 5545, 3.3.11), line feed apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f]/g

/** Words as the value of a property. */
export const escaped = (words: string): string =>
  words
    .replace(/\r\n?/g, "\n")
    .replace(CONTROLS, " ")
    .replace(/[\\;,]/g, sign => `\\${sign}`)
    .replaceAll("\n", "\\n")

/** A content line, folded between letters and never within one, with its end. */
export function folded(line: string): string {
  const parts = [""]
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > LINE) {
      parts.push("")
      octets = 1
    }
    parts[parts.length - 1] += letter
    octets += size
  }
  return `${parts.join("\r\n ")}\r\n`
}

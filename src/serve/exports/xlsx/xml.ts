/** Signs that XML 1.0 has no place for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** Words as XML holds them, in an element or an attribute. */
export const inXml = (words: string): string =>
  words
    .toWellFormed()
    .replace(FORBIDDEN, "\ufffd")
    .replace(/[&<>"]/g, sign => SIGNS[sign] ?? sign)

/** A part of a workbook. */
export const document = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`

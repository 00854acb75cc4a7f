/** What is read as text, by the rule for archived texts: LF line ends, no byte order mark, U+FFFD for NUL and lone surrogates; nothing else is touched. */
export const cleanText = (raw: string): string =>
  raw
    .replace(/^\ufeff+/, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "\ufffd")
    .toWellFormed()

/** The whole text of a report, into which all offsets point. */
export const composeText = (title: string | null, body: string): string =>
  title === null ? body : `${title}\n\n${body}`

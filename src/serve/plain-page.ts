import type { Messages } from "../messages/messages.ts"

/** A page of the server's own that needs no file: what it holds is markup already. */
export const plainPage = ({ language, direction }: Messages, body: string, head = ""): string =>
  `<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">${head}<title>Tawatur</title></head>
<body><main><h1>Tawatur</h1>${body}</main></body></html>
`

import type { PrintingBrowser } from "./find-browser.ts"
import { inBrowser } from "./in-browser.ts"

/** A page as PDF, printed by a browser of the machine. Fails with "exports/not-printed" where the browser does not print it. */
export const printPdf = (html: string, browser: PrintingBrowser): Promise<Uint8Array> =>
  inBrowser(html, browser, ask =>
    ask("Page.printToPDF", {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  )

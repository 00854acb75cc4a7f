import type { PrintingBrowser } from "./find-browser.ts"
import { fontSheet } from "./fonts.ts"
import { inBrowser } from "./in-browser.ts"

/** Points of the picture for one unit of the drawing: sharp on screens that have twice as many. */
const SCALE = 2

/** A drawing (SVG with its size in `width` and `height`) as PNG, drawn by a browser of the machine with the page's own fonts. Fails with "exports/not-printed". */
export async function printPng(svg: string, browser: PrintingBrowser): Promise<Uint8Array> {
  const [, width = "720", height = "400"] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  const style = `${await fontSheet()}body{margin:0}svg{display:block}`
  const html = `<!doctype html><html><head><meta charset="utf-8"><style>${style}</style></head><body>${svg}</body></html>`
  const clip = { x: 0, y: 0, width: Number(width), height: Number(height), scale: SCALE }
  return inBrowser(html, browser, ask =>
    ask("Page.captureScreenshot", { format: "png", clip, captureBeyondViewport: true }),
  )
}

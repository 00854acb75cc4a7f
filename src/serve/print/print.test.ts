import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { findBrowser } from "./find-browser.ts"
import { printPdf } from "./print-pdf.ts"

const folder = mkdtempSync(join(tmpdir(), "tawatur-browsers-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const command = (name: string, script = "exit 3"): string => {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

describe("a Chromium that prints", () => {
  it("is the one that is named, before those of the machine, and none where the named one is not there", () => {
    const [own, named] = [command("chromium"), command("mine")]
    expect(findBrowser({ PATH: folder })?.path).toBe(own)
    expect(findBrowser({ PATH: folder, CHROME_PATH: named })?.path).toBe(named)
    expect(findBrowser({ PATH: folder, CHROME_PATH: own, TAWATUR_BROWSER: named })?.path).toBe(named)
    expect(findBrowser({ PATH: folder, CHROME_PATH: join(folder, "gone") })).toBeNull()
    expect(findBrowser({ PATH: "" })).toBeNull()
  })

  it("is told of where it prints nothing, and where it does not start", async () => {
    const broken = { code: "exports/not-printed" }
    await expect(printPdf("<p>", { path: command("broken") })).rejects.toMatchObject(broken)
    await expect(printPdf("<p>", { path: join(folder, "none") })).rejects.toMatchObject(broken)
  })
})

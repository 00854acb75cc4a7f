import { existsSync } from "node:fs"
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Browser } from "playwright-core"
import type { PrintingBrowser } from "../../serve/print/find-browser.ts"

/** Names a Chromium of one's own, in place of the one that npm brings (which is for Linux on x64). */
const OWN = "TAWATUR_BROWSER"

/** Beside the packages: what `npm ci` clears away is unpacked again. */
const CACHE = fileURLToPath(new URL("../../../node_modules/.cache/tawatur", import.meta.url))

const { resolve } = createRequire(import.meta.url)

const isInstalled = (name: string): boolean => {
  try {
    return existsSync(resolve(name))
  } catch {
    return false
  }
}

/** Whether there is a browser to open: one that is named, or the development packages' own. A published package has none. */
export const hasBrowser = (): boolean =>
  isInstalled("playwright-core") &&
  (process.env[OWN] !== undefined ||
    (process.platform === "linux" && process.arch === "x64" && isInstalled("@sparticuz/chromium")))

/** A Chromium without a window; null where there is none. It runs as root and needs no library of the system's own. */
export async function openBrowser(): Promise<Browser | null> {
  if (!hasBrowser()) return null
  const { chromium } = await import("playwright-core")
  const own = process.env[OWN]
  if (own !== undefined) return chromium.launch({ executablePath: own })
  const folder = await unpacked()
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: ["--no-zygote", "--disable-gpu", "--font-render-hinting=none"],
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  })
}

/** The same browser for printing; null where there is none. */
export async function printingBrowser(): Promise<PrintingBrowser | null> {
  const own = process.env[OWN]
  if (own !== undefined) return { path: own }
  if (!hasBrowser()) return null
  const folder = await unpacked()
  return {
    path: join(folder, "chromium"),
    args: ["--no-zygote", "--font-render-hinting=none"],
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  }
}

/** The folder with the browser, its libraries and a font; whoever comes second finds it whole or makes it once more. */
async function unpacked(): Promise<string> {
  const folder = join(CACHE, "chromium")
  if (existsSync(folder)) return folder
  await mkdir(CACHE, { recursive: true })
  const own = await mkdtemp(join(CACHE, "unpacking-"))
  // The package unpacks into the temporary folder, and its libraries only where it believes to be on the servers it is made for.
  await withEnvironment({ TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" }, async () => {
    const { default: packed } = await import("@sparticuz/chromium")
    packed.setGraphicsMode = false
    await packed.executablePath()
  })
  await writeFile(join(own, "fonts.conf"), fontsOnlyIn(join(folder, "fonts")))
  await rename(own, folder).catch(() => rm(own, { recursive: true, force: true }))
  return folder
}

/** No font of the machine's is seen, so that a page looks the same everywhere and shows what its own fonts lack. */
const fontsOnlyIn = (folder: string): string =>
  `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`

async function withEnvironment(values: Readonly<Record<string, string>>, work: () => Promise<void>): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, values)
  try {
    await work()
  } finally {
    for (const name of ["LD_LIBRARY_PATH", "FONTCONFIG_PATH", ...Object.keys(values)]) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}

import { globSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { BUILT } from "../pages.ts"

/** The families of the page's own fonts, by the names of their files; the first that has a letter draws it. */
const FAMILIES = {
  "noto-sans": "Noto Sans",
  "noto-sans-arabic": "Noto Sans Arabic",
  "noto-naskh-arabic": "Noto Naskh Arabic",
}

/** The page's fonts as a style sheet that holds them whole, so that a page which stands alone looks the same everywhere; empty where the page was not built. */
export async function fontSheet(folder: string = BUILT): Promise<string> {
  const rules = await Promise.all(
    Object.entries(FAMILIES).flatMap(([file, family]) =>
      globSync(`assets/${file}-????????.woff2`, { cwd: folder }).map(async name => {
        const bytes = await readFile(join(folder, name))
        return `@font-face{font-family:"${family}";font-weight:400 700;src:url(data:font/woff2;base64,${bytes.toString("base64")})}`
      }),
    ),
  )
  return rules.join("\n")
}

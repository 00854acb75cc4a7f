import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "vite"

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Builds the page from src/web into dist/web. */
export const buildPage = async (): Promise<void> => {
  await build({ configFile: join(root, "vite.config.ts"), logLevel: "warn" })
}

if (import.meta.main) await buildPage()

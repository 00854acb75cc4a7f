import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "vite"

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Builds the page from src/web into dist/web, or into the folder that is named. */
export const buildPage = async (folder = join(root, "dist/web")): Promise<void> => {
  await build({ configFile: join(root, "vite.config.ts"), logLevel: "warn", build: { outDir: folder } })
}

if (import.meta.main) await buildPage(process.argv[2])

import { spawnSync } from "node:child_process"
import { cpSync, globSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { buildPage } from "./page.ts"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, "dist")

/** What is published: src as plain JavaScript with types, beside it every file that is not code, and the page as the browser gets it. */
rmSync(dist, { recursive: true, force: true })
const compiled = spawnSync(
  process.execPath,
  [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"],
  { cwd: root, stdio: "inherit" },
)
if (compiled.status !== 0) process.exit(1)
for (const file of globSync("**/*.*", { cwd: join(root, "src"), exclude: ["**/*.ts", "web/**"] }))
  cpSync(join(root, "src", file), join(dist, file), { recursive: true })
await buildPage()

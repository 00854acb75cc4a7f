import { spawnSync } from "node:child_process"
import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** Runs a bench by its name: npm run bench -- reading [...]. */
const folder = fileURLToPath(new URL(".", import.meta.url))
const names = readdirSync(folder).flatMap(file => (file === "index.ts" ? [] : file.replace(/\.ts$/, "")))
const [name = "", ...rest] = process.argv.slice(2)
if (!names.includes(name)) {
  console.error(`usage: npm run bench -- ${names.join(" | ")} [...]`)
  process.exit(2)
}
process.exit(spawnSync(process.execPath, [`${folder}${name}.ts`, ...rest], { stdio: "inherit" }).status ?? 1)

import { spawnSync } from "node:child_process"
import { cpSync, globSync, rmSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { type Plugin, rolldown } from "rolldown"
import { buildPage } from "./page.ts"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [src, dist] = [join(root, "src"), join(root, "dist")]

/** What is started or imported by itself: what the package exports, the command, and what runs in threads of its own. */
const ENTRIES = [
  "index",
  "analysing",
  "languages/index",
  "client/index",
  "cli/main",
  "cli/extract-worker",
  "store/backends/pglite-worker",
] as const

const DIST = "__DIST__"

/** Where modules are put together they still find files from where they stood. */
const addresses: Plugin = {
  name: "addresses",
  transform: (code, id) => {
    const from = relative(src, id).replaceAll("\\", "/").replace(/\.ts$/, ".js")
    return code.replaceAll("import.meta.url", `new URL(${JSON.stringify(from)}, ${DIST}).href`)
  },
  renderChunk: (code, { fileName }) =>
    code.replaceAll(
      DIST,
      `new URL(${JSON.stringify("../".repeat(fileName.split("/").length - 1) || "./")}, import.meta.url)`,
    ),
}

/** Puts the modules of src together into few files: Node takes half a millisecond for each, 200 of them before a first report is read. */
async function bundle(): Promise<void> {
  const made = await rolldown({
    input: Object.fromEntries(ENTRIES.map(name => [name, join(src, `${name}.ts`)])),
    external: id => !/^[./]/.test(id),
    platform: "node",
    plugins: [addresses],
  })
  await made.write({ dir: dist, chunkFileNames: "parts/[name]-[hash].js" })
}

/** What is published: src as plain JavaScript with types, beside it every file that is not code, and the page as the browser gets it. */
rmSync(dist, { recursive: true, force: true })
const typed = spawnSync(
  process.execPath,
  [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"],
  {
    cwd: root,
    stdio: "inherit",
  },
)
if (typed.status !== 0) process.exit(1)
await bundle()
for (const file of globSync("**/*.*", { cwd: src, exclude: ["**/*.ts", "web/**"] }))
  cpSync(join(src, file), join(dist, file), { recursive: true })
await buildPage()

import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, expect, it } from "vitest"
import { WORDS } from "../messages/words.ts"
import { ExtractLine } from "../serve/contract.ts"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "tawatur-package-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const npm = (where: string, ...args: readonly string[]): string =>
  execFileSync("npm", [...args], { cwd: where, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })

it("packs, installs into an empty folder and runs there, whatever Node the machine has", { timeout: 300_000 }, () => {
  npm(ROOT, "pack", "--silent", "--pack-destination", folder)
  writeFileSync(join(folder, "package.json"), '{"private": true, "allowScripts": {"node": true}}')
  const [, name, version] =
    /"name": "([^"]+)",\s+"version": "([^"]+)"/.exec(npm(ROOT, "pkg", "get", "name", "version")) ?? []
  npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund", `./${name}-${version}.tgz`)
  const tawatur = join(folder, "node_modules/.bin/tawatur")
  const report = "قال مدير الصحة إن 9 مدنيين قتلوا في قصف على مدينة حلب أمس."
  const { stdout, stderr, status } = spawnSync(tawatur, ["extract", "--json", "-"], {
    cwd: folder,
    encoding: "utf8",
    input: `---\nid: r1\npublished: 2026-01-08\n---\n${report}\n`,
  })
  expect([status, stderr]).toEqual([0, ""])
  const line = ExtractLine.parse(JSON.parse(stdout))
  expect(line.report.id).toBe("r1")
  expect(
    line.claims.map(claim => (claim.kind === "figure" ? [claim.metric, claim.value.min] : claim.kind)),
  ).toContainEqual(["killed", 9])

  const program = `import { extractAll, loadKnowledge, readerOf } from "tawatur"
import { analyseReport } from "tawatur/analyse"
import { ar, morphology, tokenise } from "tawatur/languages"
console.log(typeof extractAll, typeof analyseReport, loadKnowledge().actors.length > 0, typeof readerOf)
console.log(tokenise("قُتل تسعة", ar.readings).length, morphology("وبيوتهم")[0].lexeme.lemma)`
  writeFileSync(join(folder, "program.mjs"), program)
  const node = join(folder, "node_modules/node/bin/node")
  expect(execFileSync(node, ["program.mjs"], { cwd: folder, encoding: "utf8" })).toBe(
    "function function true function\n2 بيت\n",
  )

  // So many that threads are started.
  const many = Array.from({ length: 40 }, (_, i) => ({ id: `r${i}`, published: "2026-01-08", body: `${i}. ${report}` }))
  writeFileSync(join(folder, "many.ndjson"), many.map(each => `${JSON.stringify(each)}\n`).join(""))
  const ingest = spawnSync(tawatur, ["ingest", "--data", "archive", "--json", "many.ndjson"], {
    cwd: folder,
    encoding: "utf8",
  })
  expect([ingest.status, ingest.stdout.trim().split("\n").length]).toEqual([0, many.length])

  const demo = spawnSync(tawatur, ["demo", "--check", "--lang", "en"], { cwd: folder, encoding: "utf8" })
  expect([demo.status, demo.stdout]).toEqual([0, expect.stringContaining(WORDS.en.shell.notDriven)])
})

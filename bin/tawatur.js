#!/usr/bin/env node
// Runs the built commands; under an older Node than the code is written for, with the one that the package brings.
import { spawn } from "node:child_process"
import module, { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

const NEEDED = 24

if (Number.parseInt(process.versions.node, 10) >= NEEDED) {
  // What was compiled once is kept for the next start.
  module.enableCompileCache?.()
  const { main } = await import("../dist/cli/main.js")
  await main()
} else {
  const pinned = createRequire(import.meta.url).resolve("node/bin/node")
  const child = spawn(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" })
  // A terminal sends Ctrl-C to both; the child ends in its own way, and this process with it.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 130)
  })
}

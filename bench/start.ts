import { spawnSync } from "node:child_process"
import { enableCompileCache } from "node:module"
import { fileURLToPath } from "node:url"

/**
 * Milliseconds from `import` to the first analysed report, of the package as it is published (built first) and of its source, and to
 * the first text that wink-nlp has read, each in a process of its own, in turns: node bench/start.ts [REPORTS [ROUNDS]]. What was
 * compiled is kept from one process to the next, as commands keep it; the first of each is not counted.
 */
const [input = fileURLToPath(new URL("../samples/reports", import.meta.url)), rounds = "15", only] =
  process.argv.slice(2)

async function analyseFirst(from: string): Promise<void> {
  const { analyseReport, loadKnowledge, readerOf, readReports } = (await import(
    from
  )) as typeof import("../src/analysing.ts")
  const reader = readerOf(loadKnowledge())
  for await (const found of readReports([input])) {
    if ("problem" in found) continue
    analyseReport(found.report, reader, () => {})
    return
  }
}

const STARTS = {
  "the first analysed report": () => analyseFirst("../dist/analysing.js"),
  "the same from source": () => analyseFirst("../src/analysing.ts"),
  "wink-nlp's first text": async () => {
    const [{ default: model }, { default: winkNLP }] = await Promise.all([
      import("wink-eng-lite-web-model"),
      import("wink-nlp"),
    ])
    winkNLP(model).readDoc("Shelling hit two houses at the edge of the town on Tuesday, residents said.")
  },
} as const

type Start = keyof typeof STARTS

const isStart = (name: string): name is Start => name in STARTS

if (only !== undefined && isStart(only)) {
  enableCompileCache()
  const began = performance.now()
  await STARTS[only]()
  console.log(performance.now() - began)
} else {
  const build = fileURLToPath(new URL("../scripts/build.ts", import.meta.url))
  if (spawnSync(process.execPath, [build], { stdio: "inherit" }).status !== 0) process.exit(1)
  const again = (start: Start): number =>
    Number(
      spawnSync(process.execPath, [fileURLToPath(import.meta.url), input, rounds, start], { encoding: "utf8" }).stdout,
    )
  const names = Object.keys(STARTS).filter(isStart)
  const times = new Map<Start, number[]>(names.map(name => [name, []]))
  for (let round = 0; round <= Number(rounds); round++)
    for (const name of names) {
      const time = again(name)
      if (round > 0) times.get(name)?.push(time)
    }
  const medians = names.map(name => {
    const sorted = (times.get(name) ?? []).sort((a, b) => a - b)
    const median = sorted[sorted.length >> 1] ?? 0
    console.log(`${name}: ${Math.round(median)} ms after the import began, ${Math.round(sorted[0] ?? 0)} at best`)
    return median
  })
  console.log(`${((medians[0] ?? 0) / (medians.at(-1) ?? 1)).toFixed(2)} of the time that wink-nlp takes`)
}

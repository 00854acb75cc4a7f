import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { enableCompileCache } from "node:module"
import { fileURLToPath } from "node:url"
import model from "wink-eng-lite-web-model"
import winkNLP from "wink-nlp"
import type { Report } from "../src/model/report.ts"

/**
 * How fast reports are read, by the processor's time on one core, with wink-nlp on English beside it in the same run:
 * node bench/reading.ts [REPORTS.ndjson [ENGLISH.txt]]; the samples where no reports are given. The start is that of a second run:
 * what was compiled is kept, as the command keeps it.
 */
enableCompileCache()
const began = performance.now()
const { analysed, analyseReport, readerOf, readReports } = await import("../src/analysing.ts")
const { loadKnowledge } = await import("../src/knowledge/load.ts")
const reader = readerOf(loadKnowledge())

const [input = fileURLToPath(new URL("../samples/reports", import.meta.url)), english] = process.argv.slice(2)
const silent = (): void => {}

const told: Report[] = []
let first = ""
for await (const found of readReports([input])) {
  if ("problem" in found) continue
  if (told.length === 0) {
    analyseReport(found.report, reader, silent)
    const { user, system } = process.cpuUsage()
    first = `${Math.round(performance.now() - began)} ms after the import began (${Math.round((user + system) / 1000)} ms of the processor since the start)`
  }
  told.push(found.report)
}
const { extractAll } = await import("../src/pipeline.ts")
const { extract } = await import("../src/stages/extract/index.ts")
const { link } = await import("../src/stages/link/index.ts")
const { extractLine } = await import("../src/serve/exports/extract-line.ts")

/** A few reports are read over and over: what is measured is not the beginning. */
const LEAST = 1000
const reports = Array.from({ length: Math.ceil(LEAST / Math.max(1, told.length)) }, () => told).flat()

/** Milliseconds that the processor works. */
const worked = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Reports that are read in one go: short enough that the best of several goes is that of an idle machine. */
const AT_ONCE = 100
const ROUNDS = 5

/** Reads all parts several times over, each part's best time counted. */
function best<Item>(items: readonly Item[], read: (item: Item) => unknown): number {
  let sum = 0
  const parts = Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, i) =>
    items.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  )
  for (const part of parts) read(part[0] as Item)
  const times = parts.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, part] of parts.entries())
      times[i] = Math.min(
        times[i] ?? 0,
        worked(() => part.forEach(item => void read(item))),
      )
  for (const time of times) sum += time
  return sum
}

const characters = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + text.length, 0)

/** Says how fast it was; gives the characters a second. */
function say(what: string, texts: readonly { readonly text: string }[], milliseconds: number): number {
  const speed = characters(texts) / (milliseconds / 1000)
  console.log(
    `${what}: ${Math.round(texts.length / (milliseconds / 1000))} reports/s, ${(speed / 1e6).toFixed(2)} million characters/s`,
  )
  return speed
}

console.log(`first report analysed ${first}`)
const analysing = say(
  "analyse",
  reports,
  best(reports, report => analyseReport(report, reader, silent)),
)
const reading = best(reports, report => extractAll(report, reader, silent))
say("extract", reports, reading)
shares()

/** Beside something that every machine does alike, under whatever load: the same reports parsed as JSON. */
const parsed = best(
  reports.map(report => JSON.stringify(report)),
  json => JSON.parse(json),
)
console.log(`  ${Math.round(reading / parsed)} times as long as parsing the same reports as JSON`)

/** Says how the time of extraction is spent, by the time of this thread alone. */
function shares(): void {
  const spent = { analysing: 0, extracting: 0, linking: 0, printing: 0 }
  const timed = <Made>(stage: keyof typeof spent, work: () => Made): Made => {
    const before = process.threadCpuUsage()
    const made = work()
    const { user, system } = process.threadCpuUsage(before)
    spent[stage] += user + system
    return made
  }
  for (const report of reports) {
    const read = timed("analysing", () => analysed(report, reader, silent))
    if (!read) continue
    const said = timed("extracting", () => ({ version: reader.version, ...extract(read.analysis, silent) }))
    const extraction = timed("linking", () => link(said, read.around, reader.names, silent))
    timed("printing", () => JSON.stringify(extractLine({ report, extraction, named: [] })))
  }
  const all = Object.values(spent).reduce((sum, part) => sum + part, 0)
  const parts = Object.entries(spent).map(([stage, part]) => `${stage} ${Math.round((100 * part) / all)} %`)
  console.log(`  ${parts.join(", ")}`)
}

/** Told at the end of the command's own process, on a fourth stream. */
const TELLS = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from "node:fs"
process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())))
`)}`

/** Milliseconds that the processor works for the whole command, start, output and all threads included, and its most memory in MB. */
function whole(): { readonly milliseconds: number; readonly memory: number } {
  const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url))
  const { output } = spawnSync(process.execPath, ["--import", TELLS, main, "extract", "--json", input], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    encoding: "utf8",
  })
  const used: NodeJS.ResourceUsage = JSON.parse(output[3] ?? "{}")
  return { milliseconds: (used.userCPUTime + used.systemCPUTime) / 1000, memory: Math.round(used.maxRSS / 1024) }
}

const command = whole()
const commanded = say("extract --json, the whole command on the reports once", told, command.milliseconds)
console.log(`  ${(command.milliseconds / 1000).toFixed(1)} s of the processor, ${command.memory} MB at most`)

const few = reports.slice(0, 1000)
const each = (texts: typeof reports): number =>
  worked(() => texts.forEach(report => void extractAll(report, reader, silent))) / characters(texts)
const grown = each(reports) / each(few)
console.log(`extract, time a character on ${reports.length} reports against ${few.length}: ${grown.toFixed(2)}`)
console.log(`memory: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`)

const prose =
  english === undefined
    ? reports.filter(({ language }) => language.startsWith("en"))
    : readFileSync(english, "utf8")
        .split(/\n{2,}/)
        .map(text => ({ text }))
const enough = Array.from({ length: Math.ceil(500_000 / Math.max(1, characters(prose))) }, () => prose).flat()
const wink = winkNLP(model)
if (prose.length === 0) console.log("no English to read: wink-nlp is left out")
else {
  const theirs = say(
    "wink-nlp",
    enough,
    best(enough, ({ text }) => wink.readDoc(text)),
  )
  const times = (ours: number): string => `${(ours / theirs).toFixed(2)} times as many characters a second as wink-nlp`
  console.log(`analyse reads ${times(analysing)}, the whole command ${times(commanded)}`)
}

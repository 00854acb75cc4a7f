import { openArchive } from "../src/archive/open.ts"
import { app } from "../src/serve/app.ts"

/**
 * How long the API takes to answer out of an archive: node bench/queries.ts FOLDER [COUNT]. Stories are picked by their reports, so
 * the large ones come as often as they are read; words out of titles. Wall time, and the processor's of all threads beside it, which
 * tells more on a busy machine.
 */
const [folder, count = "200"] = process.argv.slice(2)
if (folder === undefined) throw new Error("usage: node bench/queries.ts FOLDER [COUNT]")

const archive = await openArchive({ data: folder })
const hono = app(archive, {
  ...{ token: null, names: new Set(["localhost"]), version: "0", pages: null },
  report: error => console.error(error),
})

let seed = 1
/** The same numbers on every run. */
const random = (): number => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed / 2_147_483_647
}
const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T

const at = (times: readonly number[], share: number): string =>
  (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)

const ask = async (path: string): Promise<unknown> => {
  const response = await hono.request(`http://localhost${path}`, { headers: { host: "localhost" } })
  if (response.status !== 200) throw new Error(`${response.status} for ${path}`)
  return response.json()
}

const measure = async (name: string, paths: readonly string[]): Promise<void> => {
  const [wall, processor]: [number[], number[]] = [[], []]
  for (const path of paths) {
    const [started, before] = [performance.now(), process.cpuUsage()]
    await ask(path)
    wall.push(performance.now() - started)
    const { user, system } = process.cpuUsage(before)
    processor.push((user + system) / 1000)
  }
  const told = (times: readonly number[]): string => [0.5, 0.95, 1].map(share => at(times, share)).join(" ")
  console.log(`${name}: ms at 50 %, 95 %, most: ${told(wall)}; processor ${told(processor)} (${paths.length})`)
}

interface Line {
  readonly story: string
  readonly title: string
  readonly reports: readonly string[]
  readonly from: string | null
  readonly to: string | null
}

const started = performance.now()
const { stories } = (await ask("/api/stories")) as { stories: readonly Line[] }
console.log(`${stories.length} stories; the first list takes ${(performance.now() - started).toFixed(0)} ms`)
const byReport = stories.flatMap(story => story.reports.map(() => story))
const times = Array.from({ length: Number(count) }, () => pick(byReport))
const between = ({ from, to }: Line): string => {
  const [first, last] = [Date.parse(from ?? "2015-08-01"), Date.parse(to ?? "2015-08-01")]
  return new Date(first + random() * (last - first)).toISOString().slice(0, 10)
}
const words = ({ title }: Line): string => {
  const all = title.split(/\s+/u).filter(word => word.length > 3)
  return [pick(all), ...(random() < 0.5 ? [pick(all)] : [])].join(" ")
}
const titled = times.filter(({ title }) => /\S{4}/u.test(title))

await measure(
  "story page",
  times.map(({ story }) => `/api/stories/${story}`),
)
await measure(
  "story as of a moment",
  times.map(line => `/api/stories/${line.story}?asOf=${between(line)}`),
)
await measure(
  "search",
  titled.map(line => `/api/search?text=${encodeURIComponent(words(line))}`),
)
await measure(
  "stories holding words",
  titled.map(line => `/api/stories?text=${encodeURIComponent(words(line))}`),
)
await measure(
  "list of stories",
  times.slice(0, 20).map(() => "/api/stories"),
)
await archive.close()

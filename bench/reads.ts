import { openArchive } from "../src/archive/open.ts"
import { listen } from "../src/serve/listen.ts"

/**
 * How long story reads take over HTTP at a steady rate: node bench/reads.ts FOLDER [PER_SECOND] [SECONDS]. Requests begin on time
 * whether or not earlier ones have ended, so waiting counts; stories are picked by their reports, large ones as often as they are read.
 * Before it 200 other stories are read one after the other: what a server takes to begin is not what it takes to answer.
 */
const [folder, rate = "50", seconds = "20"] = process.argv.slice(2)
if (folder === undefined) throw new Error("usage: node bench/reads.ts FOLDER [PER_SECOND] [SECONDS]")

const archive = await openArchive({ data: folder })
const report = (error: unknown): void => console.error(error)
const { address, close } = await listen(archive, {
  ...{ host: "127.0.0.1", port: 0, token: null, version: "0", pages: null, report },
})
const { stories } = (await (await fetch(`${address}/api/v1/stories`)).json()) as {
  readonly stories: readonly { readonly story: string; readonly reports: readonly string[] }[]
}
const byReport = stories.flatMap(({ story, reports }) => reports.map(() => story))

const times: number[] = []
const ask = async (story: string | undefined): Promise<void> => {
  const started = performance.now()
  const answer = await fetch(`${address}/api/v1/stories/${story}`)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${answer.status} for ${story}`)
  times.push(performance.now() - started)
}

const WARM = 200
const count = Number(rate) * Number(seconds)
// Another one each time, and the same ones on every run.
const pick = (i: number): string | undefined => byReport[(i * 7919) % byReport.length]
for (let i = count; i < count + WARM; i++) await ask(pick(i))
times.length = 0
const begun = performance.now()
const asked: Promise<void>[] = []
for (let i = 0; i < count; i++) {
  const due = begun + (i * 1000) / Number(rate)
  await new Promise(resolve => setTimeout(resolve, Math.max(0, due - performance.now())))
  asked.push(ask(pick(i)))
}
await Promise.all(asked)
const sorted = times.toSorted((a, b) => a - b)
const at = (share: number): string => (sorted[Math.min(count - 1, Math.floor(count * share))] ?? 0).toFixed(1)
console.log(
  `${stories.length} stories, ${rate} a second for ${seconds} s: ms at 50 %, 95 %, most: ${at(0.5)} ${at(0.95)} ${at(1)}`,
)
await close()
await archive.close()

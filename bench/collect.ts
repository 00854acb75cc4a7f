import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { gzipSync } from "node:zlib"
import { openArchive } from "../src/archive/open.ts"
import { collectorOf } from "../src/collector/collector.ts"
import { httpFetch } from "../src/collector/fetching.ts"
import { shareOf } from "../src/collector/politeness.ts"
import { sourceAt } from "../src/collector/source.ts"
import { loadKnowledge } from "../src/knowledge/load.ts"
import { silent } from "../src/model/note.ts"
import { extractAll, readerOf } from "../src/pipeline.ts"

/**
 * Follows so many sources of a hostile internet for so many simulated days: node bench/collect.ts [SOURCES] [DAYS] [EVERY] [WAY],
 * with a way those alone of the sources that have it.
 * Each source is a host of its own on this machine. Says whether every article came once, every edit became a version, and
 * no request broke the rules; the clock jumps over all waits.
 */
const [count = "200", days = "10", every = "60", only = ""] = process.argv.slice(2)
const HOUR = 3_600_000
const GAP = 5
const STEP = 60_000
const START = Date.parse("2026-03-01T00:00:00Z")
const END = START + Number(days) * 24 * HOUR
const PATIENCE = 100 * HOUR
let now = START

/** What is wrong with a host's ways; most have nothing. */
const WAYS = [
  "good",
  "good",
  "good",
  "good",
  "slow",
  "busy",
  "packed",
  "1256",
  "lying",
  "doubling",
  "closed",
  "leading away",
  "bombs",
  "loops",
  "cut",
] as const
type Way = (typeof WAYS)[number]

interface Host {
  readonly name: string
  readonly way: Way
  readonly asked: { readonly path: string; readonly at: number }[]
}

/** Unpacks to more than an answer may have. */
const BOMB = gzipSync("0".repeat(8_000_000))

const hosts = new Map<string, Host>()
for (let n = 0; n < Number(count); n++) {
  const name = `127.0.${1 + Math.floor(n / 250)}.${1 + (n % 250)}`
  const way = WAYS[n % WAYS.length] ?? "good"
  if (only === "" || way === only) hosts.set(name, { name, way, asked: [] })
}

/** Articles of a host until now: one every few hours; a fifth is edited after two hours. */
const articlesOf = ({ name }: Host, until: number): readonly number[] => {
  const step = (4 + Math.floor(shareOf(name) * 8)) * HOUR
  return Array.from({ length: Math.floor((until - START) / step) + 1 }, (_, at) => START + at * step)
}
const isEdited = (host: Host, born: number): boolean => shareOf(`${host.name} ${born} edit`) < 0.2
/** Articles that cannot be had, where the host's way is to hinder. */
const isHindered = (born: number): boolean => born > 0 && born % (8 * HOUR) === 0
const numberOf = (host: Host, born: number): number => {
  const first = 2 + Math.floor(shareOf(`${host.name} ${born}`) * 90)
  return isEdited(host, born) && now >= born + 2 * HOUR ? first + 3 : first
}

function page(host: Host, born: number): string {
  const killed = numberOf(host, born)
  const place = `district ${Math.floor(shareOf(`${host.name} ${born} place`) * 500)}`
  return `<!doctype html><html lang="en"><head><title>Shelling kills ${killed} in ${place}</title>
    <meta property="article:published_time" content="${new Date(born).toISOString()}"></head><body><article>
    <h1>Shelling kills ${killed} in ${place}</h1><p>At least ${killed} people were killed when shells hit ${place} of Sarel, the harbour office of ${host.name} said.</p>
    <p>The office said that ${killed + 4} others were wounded and that the road number ${born / HOUR} was closed.</p></article></body></html>`
}

function feed(host: Host): string {
  const items = articlesOf(host, now)
    .slice(-30)
    .map(born => {
      const path = host.way === "closed" ? `/closed/${born}` : `/${born}`
      const date = host.way === "lying" ? new Date(END + 400 * 24 * HOUR) : new Date(born)
      const item = `<item><title>t</title><link>${path}?utm_source=rss</link><pubDate>${date.toUTCString()}</pubDate></item>`
      return host.way === "doubling" ? item + item.replace("?utm_source=rss", "#again") : item
    })
  return `<rss version="2.0"><channel><title>${host.name}</title>${items.join("")}</channel></rss>`
}

function answer(host: Host, path: string, request: IncomingMessage, response: ServerResponse) {
  const born = Number(/\d{10,}/.exec(path)?.[0] ?? 0)
  const send = (words: string | Buffer, more: Readonly<Record<string, string>> = {}) => {
    const tag = `"${shareOf(String(words))}"`
    if (request.headers["if-none-match"] === tag) return void response.writeHead(304).end()
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", etag: tag, ...more }).end(words)
  }
  if (path === "/robots.txt") return send(host.way === "closed" ? "User-agent: *\nDisallow: /closed/" : "", {})
  if (host.way === "leading away" && isHindered(born))
    return void response.writeHead(302, { location: "http://127.9.9.9:1/" }).end()
  if (host.way === "loops" && isHindered(born)) return void response.writeHead(302, { location: path }).end()
  if (host.way === "busy" && shareOf(`${path} ${now}`) < 0.2)
    return void response.writeHead(429, { "retry-after": "3600" }).end()
  if (host.way === "bombs" && isHindered(born)) return send(BOMB, { "content-encoding": "gzip" })
  if (host.way === "cut" && shareOf(`${path} ${now}`) < 0.2) return void response.destroy()
  const words = path === "/rss" ? feed(host) : page(host, born)
  if (host.way === "packed") return send(gzipSync(words), { "content-encoding": "gzip" })
  if (host.way === "1256")
    return send(Buffer.from(words, "latin1"), { "content-type": "text/html; charset=windows-1256" })
  if (host.way === "slow") return void setTimeout(() => send(words), 15)
  send(words)
}

const server = createServer((request, response) => {
  const host = hosts.get((request.headers.host ?? "").replace(/:\d+$/, ""))
  if (host === undefined) return void response.writeHead(404).end()
  const path = (request.url ?? "/").replace(/\?.*$/, "")
  host.asked.push({ path, at: now })
  answer(host, path, request, response)
})
await new Promise<void>(done => server.listen(0, "0.0.0.0", done))
const bound = server.address()
const port = typeof bound === "object" && bound !== null ? bound.port : 0

// In memory: the disk is not what is asked about.
const archive = await openArchive({})
const reader = readerOf(loadKnowledge())
const fetching = httpFetch({
  bytes: 1_000_000,
  seconds: 5,
  redirects: 5,
  trusted: new Set([...hosts.keys()].map(name => `${name}:${port}`)),
  agent: "tawatur-bench",
})
const outcomes = { new: 0, version: 0, known: 0 }
const collector = collectorOf({
  archive,
  extract: report => extractAll(report, reader, silent),
  fetch: fetching.fetch,
  pace: { gap: GAP, atOnce: 64 },
  agent: "tawatur-bench",
  now: () => new Date(now),
  tell: ({ outcome }) => {
    outcomes[outcome]++
  },
})
for (const { name } of hosts.values())
  await archive.follow(
    sourceAt(`http://${name}:${port}/rss`, { every: Number(every), outlet: name }),
    new Date(now).toISOString(),
  )

const started = performance.now()
const begun = process.cpuUsage()
let rounds = 0
let day = 0
for (;;) {
  const next = await collector.round()
  rounds++
  const at = next === null ? Number.POSITIVE_INFINITY : Date.parse(next)
  if (at > END) break
  // In steps of a minute: what falls due within one is visited together.
  if (at > now) now = Math.ceil(at / STEP) * STEP
  if (now - START < (day + 1) * 24 * HOUR) continue
  day++
  const busy = process.cpuUsage(begun)
  console.error(
    `day ${day}: ${rounds} rounds, ${outcomes.new} articles, ${((performance.now() - started) / 1000).toFixed(0)} s, ` +
      `${((busy.user + busy.system) / 1e6).toFixed(0)} s of processor`,
  )
}
const seconds = (performance.now() - started) / 1000

const all = [...hosts.values()]
const requests = all.flatMap(({ asked }) => asked)
/** The steps of one redirect are one visit. */
const tooSoon = all.reduce(
  (sum, { asked, way }) =>
    sum +
    asked.filter(({ at, path }, n) => {
      const before = asked[n - 1]
      return before !== undefined && at - before.at < GAP * 1000 && !(way === "loops" && path === before.path)
    }).length,
  0,
)
const byWay = (list: readonly Host[]): string =>
  [...Map.groupBy(list, ({ way }) => way)].map(([way, found]) => `${way} ${found.length}`).join(", ")
const closed = requests.filter(({ path }) => path.startsWith("/closed")).length
const lost = (host: Host, born: number): boolean =>
  host.way === "closed" || (["leading away", "loops", "bombs"].includes(host.way) && isHindered(born))
/** What must have been read by now: heard of a day ago, so that failures had time to mend. */
const due = all.flatMap(host =>
  articlesOf(host, now - 24 * HOUR)
    .filter(born => !lost(host, born))
    .map(born => ({ host, born })),
)
const states = await archive.sources()
const visited = (await Promise.all(states.map(({ source }) => archive.visitedOf(source.id, 10_000)))).flat()
const read = new Map(
  visited.filter(({ role, version }) => role === "article" && version !== null).map(one => [one.address, one.version]),
)
const missed = due.filter(({ host, born }) => !read.has(`http://${host.name}:${port}/${born}`))
const stale: string[] = []
for (const { host, born } of due.filter(({ host, born }) => isEdited(host, born) && now - born > PATIENCE)) {
  const stored = await archive.report(read.get(`http://${host.name}:${port}/${born}`) ?? "")
  if (!stored?.report.text.includes(`kills ${numberOf(host, born)} `)) stale.push(`${host.name}/${born}`)
}
if (missed.length > 0) console.log(`missed: ${byWay(missed.map(({ host }) => host))}`)
console.log(
  `${hosts.size} sources, ${days} days in ${seconds.toFixed(0)} s: ${requests.length} requests, ${rounds} rounds; ` +
    `${outcomes.new} articles, ${outcomes.version} further versions, ${outcomes.known} met again; ` +
    `missed ${missed.length} of ${due.length}, edits unseen ${stale.length}; ` +
    `requests too soon ${tooSoon}, against a site's rules ${closed}; ${((seconds * 1000) / requests.length).toFixed(2)} ms a request`,
)
await fetching.close()
await archive.close()
server.closeAllConnections()
server.close()

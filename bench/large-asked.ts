import pg from "pg"
import { openArchive } from "../src/archive/open.ts"
import { loadKnowledge } from "../src/knowledge/load.ts"
import type { Archive } from "../src/model/archive.ts"
import { app } from "../src/serve/app.ts"

interface Picked {
  readonly story: string
  readonly title: string | null
  readonly published: string | null
}

/**
 * How long the API takes to answer out of a large archive on PostgreSQL, and how large its tables are:
 * node bench/large-asked.ts ADDRESS COUNT [ASKED], for the database that `large.ts` made and waits beside.
 */
export async function askLarge(archive: Archive, address: string, count: number, asked: number): Promise<void> {
  const client = new pg.Client(address)
  await client.connect()
  const hono = app(archive, {
    ...{ token: null, names: new Set(["localhost"]), version: "0", pages: null },
    report: error => console.error(error),
  })
  const ask = async (path: string): Promise<void> => {
    const response = await hono.request(`http://localhost${path}`, { headers: { host: "localhost" } })
    if (response.status !== 200) throw new Error(`${response.status} for ${path}`)
    await response.text()
  }
  const at = (times: readonly number[], share: number): string =>
    (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)

  const measure = async (name: string, paths: readonly string[]): Promise<void> => {
    const times: number[] = []
    for (const path of paths) {
      const started = performance.now()
      await ask(path)
      times.push(performance.now() - started)
    }
    console.log(
      `${name}: ms at 50 %, 95 %, most: ${[0.5, 0.95, 1].map(share => at(times, share)).join(" ")} (${paths.length})`,
    )
  }

  /** Stories by their reports, at `share` of the way from each to the next, so that large ones come as often as they are read. */
  const pickedAt = async (share: number): Promise<readonly Picked[]> => {
    const { rows } = await client.query<Picked>(
      `select p.story, r.title, r.published
       from placements p join reports r using (seq)
       where p.main and p.seq = any($1::bigint[])`,
      [Array.from({ length: asked }, (_, i) => Math.floor(((i + share) * count) / asked) + 1)],
    )
    return rows
  }
  const rows = await pickedAt(0.5)
  const words = ({ title }: Picked): string =>
    (title ?? "")
      .split(/\s+/u)
      .filter(word => word.length > 3)
      .slice(0, 2)
      .join(" ")
  // Others first, which do not count: a server that has just begun has compiled nothing.
  for (const { story } of await pickedAt(0.25)) await ask(`/api/stories/${story}`)
  await measure(
    "story page",
    rows.map(({ story }) => `/api/stories/${story}`),
  )
  await measure(
    "story as of a moment",
    rows.map(({ story, published }) => `/api/stories/${story}?asOf=${(published ?? "2016-01-01").slice(0, 10)}`),
  )
  await measure(
    "search",
    rows.filter(row => words(row) !== "").map(row => `/api/search?text=${encodeURIComponent(words(row))}`),
  )
  const sizes = await client.query<{ name: string; size: string }>(
    `select relname as name, pg_size_pretty(pg_total_relation_size(oid)) as size from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace order by pg_total_relation_size(oid) desc limit 12`,
  )
  const whole = await client.query<{ size: string }>(
    "select pg_size_pretty(pg_database_size(current_database())) as size",
  )
  console.log(`on disk: ${whole.rows[0]?.size}; ${sizes.rows.map(({ name, size }) => `${name} ${size}`).join(", ")}`)
  await client.end()
}

if (import.meta.main) {
  const [address, count, asked = "200"] = process.argv.slice(2)
  if (address === undefined || count === undefined)
    throw new Error("usage: node bench/large-asked.ts ADDRESS COUNT [ASKED]")
  const archive = await openArchive({ database: address, knowledge: loadKnowledge() })
  await askLarge(archive, address, Number(count), Number(asked))
  await archive.close()
}

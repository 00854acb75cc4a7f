import { setTimeout as wait } from "node:timers/promises"
import type { Archive, Extracted, Ingested } from "../model/archive.ts"
import { type FollowedSource, type Step, unvisited, type Visited } from "../model/collecting.ts"
import { Problem } from "../model/problem.ts"
import type { Report } from "../model/report.ts"
import { type Read, readReports, readSource } from "../pipeline.ts"
import { disk } from "../stages/collect/files.ts"
import { capturesOf, withCapture } from "./captured.ts"
import type { Fetch } from "./fetching.ts"
import { type Folders, visitFolder } from "./folder.ts"
import type { Pace } from "./politeness.ts"
import { type Rules, rulesOf } from "./robots.ts"
import { refusedVisit, type Visit, visit, type World } from "./visiting.ts"

/** What collecting works with. */
export interface Collecting {
  readonly archive: Archive
  readonly extract: (report: Report) => Extracted | Promise<Extracted>
  readonly fetch: Fetch
  readonly pace: Pace
  /** The name by which a site's rules may address the program. */
  readonly agent: string
  readonly now: () => Date
  /** Hears of each article that became a report, or a version of one. */
  readonly tell: (news: News) => void
  /** Hears how many addresses had been visited at a moment still to come: the clock was set back. */
  readonly clockBack?: (addresses: number) => void
  /** Hears of each visit once what it brought is kept. */
  readonly hear?: (step: Step) => void
  /** Lets so many milliseconds go by. */
  readonly rest?: (milliseconds: number) => Promise<unknown>
}

/** One report that collecting brought. */
export interface News {
  readonly address: string
  readonly version: string
  readonly outcome: "new" | "version" | "known"
}

/** Collects what is due, round by round. */
export interface Collector {
  /**
   * Visits what is due now, one address of each host at most. Gives the instant of the next round: null where nothing is
   * ever due. What was fetched and could not be kept (a full disk) is due again.
   */
  readonly round: () => Promise<string | null>
  /** Visits a page that somebody asks for, in its host's turn like every visit, and keeps nothing of it. */
  readonly look: (source: FollowedSource) => Promise<Visit>
}

/** Hosts and sources as they were met: kept while the program runs, asked anew after. */
interface Hosts {
  readonly free: Map<string, string>
  readonly rules: Map<string, Rules>
  readonly known: { sources: ReadonlyMap<string, FollowedSource>; at: number }
  /** The last moment at which a round began; empty before the first. */
  readonly clock: { latest: string }
}

/** How long what is declared of sources is taken as it was. Milliseconds. */
const SOURCES_KEPT = 60_000

/** A collector over an archive. */
export function collectorOf(collecting: Collecting): Collector {
  const hosts: Hosts = {
    free: new Map(),
    rules: new Map(),
    known: { sources: new Map(), at: Number.NEGATIVE_INFINITY },
    clock: { latest: "" },
  }
  return {
    round: async () => {
      const now = collecting.now().toISOString()
      await heedClock(now, hosts, collecting)
      for (const [host, until] of hosts.free) if (until <= now) hosts.free.delete(host)
      const due = await collecting.archive.due(now, collecting.pace.atOnce, [...hosts.free.keys()])
      if (due.length > 0) await visitAll(due, hosts, collecting)
      return nextRound(due.length > 0, hosts, collecting)
    },
    look: source => lookAt(source, hosts, collecting),
  }
}

/** Where the clock was set back, here or before this process began, what it put off until then is due now. */
async function heedClock(now: string, { free, rules, clock }: Hosts, collecting: Collecting): Promise<void> {
  const { latest } = clock
  clock.latest = now
  if (latest !== "" && latest <= now) return
  free.clear()
  rules.clear()
  const addresses = await collecting.archive.hurryAhead(now)
  if (addresses > 0) collecting.clockBack?.(addresses)
}

async function lookAt(source: FollowedSource, hosts: Hosts, collecting: Collecting): Promise<Visit> {
  const { now, pace, rest = wait } = collecting
  const { host } = new URL(source.address)
  const before = unvisited(source.address, source.id, "article", null, now().toISOString())
  for (;;) {
    for (let free = hosts.free.get(host); free !== undefined && free > now().toISOString(); free = hosts.free.get(host))
      await rest(Date.parse(free) - now().getTime())
    // The turn is taken before anything is waited for: nobody else takes it too.
    hosts.free.set(host, new Date(now().getTime() + pace.gap * 1000).toISOString())
    const visited = await politeVisit(source, before, hosts, collecting)
    if (visited !== null) return visited
  }
}

/** At once where something was due; else when the first address is due, or the first host with something due is free again. */
async function nextRound(hadWork: boolean, { free }: Hosts, { archive, now }: Collecting): Promise<string | null> {
  const at = now().toISOString()
  if (hadWork) return at
  const next = await archive.nextDue()
  if (next === null || next > at) return next
  return [...free.values()].filter(until => until > at).sort()[0] ?? at
}

/** The sources as they were a minute ago at most; asked for again at once where one is not known. */
async function sourcesFor(
  due: readonly Visited[],
  { known }: Hosts,
  { archive, now }: Collecting,
): Promise<ReadonlyMap<string, FollowedSource>> {
  const at = now().getTime()
  if (at - known.at >= SOURCES_KEPT || due.some(({ source }) => !known.sources.has(source))) {
    known.sources = new Map((await archive.followed()).map(source => [source.id, source]))
    known.at = at
  }
  return known.sources
}

async function visitAll(due: readonly Visited[], hosts: Hosts, collecting: Collecting): Promise<void> {
  const sources = await sourcesFor(due, hosts, collecting)
  const visits = await Promise.all(
    due.map(async one => {
      const source = sources.get(one.source)
      if (source === undefined) return null
      return source.kind === "folder"
        ? visitFolder(source, one, foldersIn(collecting))
        : politeVisit(source, one, hosts, collecting)
    }),
  )
  await keep(
    visits.filter(one => one !== null),
    collecting,
  )
}

/** More files than this of one folder are not told apart from new ones; they are found known when they are read. */
const MOST_FILES = 1_000_000

const foldersIn = ({ archive, now }: Collecting): Folders => ({
  files: disk,
  readAll: readReports,
  read: readSource,
  known: async source => new Map((await archive.visitedOf(source, MOST_FILES)).map(one => [one.address, one])),
  now,
})

/** Asks a site for its rules where they are not known, which takes the site's turn; else visits what is due. */
async function politeVisit(
  source: FollowedSource,
  before: Visited,
  hosts: Hosts,
  { fetch, agent, pace, now }: Collecting,
): Promise<Visit | null> {
  const { origin, host } = new URL(before.address)
  const rulesFor = async (asked: string): Promise<Rules> => {
    const known = hosts.rules.get(asked)
    if (known !== undefined && known.until > now().toISOString()) return known
    const rules = await rulesOf(asked, agent, fetch, now())
    hosts.rules.set(asked, rules)
    return rules
  }
  const wasKnown = (hosts.rules.get(origin)?.until ?? "") > now().toISOString()
  const rules = await rulesFor(origin)
  const rest = (milliseconds: number, of = host): void =>
    void hosts.free.set(of, new Date(now().getTime() + milliseconds).toISOString())
  rest(Math.max(pace.gap, rules.delay ?? 0) * 1000)
  if (!wasKnown) return null
  let isTaken = false
  const world: World = {
    fetch,
    read: (found): Read => readSource(found),
    now,
    judge: async address => {
      const to = new URL(address)
      if (!(await rulesFor(to.origin)).allows(address)) throw new Problem("collect/disallowed", { address })
      if (to.host === host) return
      // Whoever a redirect leads to is asked too, in their turn: where that is not now, the visit is made again.
      isTaken = (hosts.free.get(to.host) ?? "") > now().toISOString()
      if (isTaken) throw new Problem("collect/no-answer", { address, reason: "another visit" })
      rest(pace.gap * 1000, to.host)
    },
  }
  if (!rules.allows(before.address))
    return refusedVisit(source, before, new Problem("collect/disallowed", { address: before.address }), world)
  const visited = await visit(source, before, world)
  if (isTaken) return null
  if (visited.wish !== null) rest(Math.max(visited.wish, pace.gap * 1000))
  return visited
}

const NOTHING: Ingested = { accepted: [], refused: [] }

/** Keeps what a round brought: first the reports, then where they were found. Ended in between, it visits again and finds the reports known. */
async function keep(visits: readonly Visit[], collecting: Collecting): Promise<void> {
  const { archive } = collecting
  const captures = capturesOf(visits)
  const reports = visits.flatMap(one => one.reports)
  const extracted: Extracted[] = []
  for (const report of reports) extracted.push(withCapture(await collecting.extract(report), captures))
  const ingested = extracted.length === 0 ? NOTHING : await archive.ingest(extracted)
  const kept = new Set(ingested.accepted.map(({ version }) => version))
  const refused = new Map(ingested.refused.map(({ report, problem }) => [report, problem]))
  const addresses = new Map(
    visits.flatMap(({ visited, reports: found }) => found.map(({ id }) => [id, visited.address] as const)),
  )
  for (const { report, version, outcome } of ingested.accepted)
    collecting.tell({ address: addresses.get(report) ?? "", version, outcome })
  const outcomes = new Map(ingested.accepted.map(({ report, outcome }) => [report, outcome]))
  const problemsIn = (visited: Visited, found: readonly Report[]): Visited => ({
    ...visited,
    problem: found.flatMap(({ id }) => refused.get(id) ?? [])[0] ?? visited.problem,
  })
  await archive.keepVisits({
    visited: visits.flatMap(({ visited, again, reports: found }) => [problemsIn(visited, found), ...again]),
    found: visits.flatMap(({ found }) => found),
    captures: visits
      .flatMap(({ captures: own }) => own)
      .filter(capture => captures.get(capture.version ?? "") !== capture || !kept.has(capture.version ?? "")),
  })
  for (const { visited, reports: found } of visits) {
    const { address, source, role, problem } = problemsIn(visited, found)
    const came = (outcome: News["outcome"]): number => found.filter(({ id }) => outcomes.get(id) === outcome).length
    collecting.hear?.({ address, source, role, problem, reports: came("new"), versions: came("version") })
  }
}

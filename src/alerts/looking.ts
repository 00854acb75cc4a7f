import { findWanted, wantedBy } from "../languages/search.ts"
import { type Alert, type AlertRule, alertId } from "../model/alert.ts"
import type { Archive, Change } from "../model/archive.ts"
import { mentionsIn } from "../model/mentions.ts"
import type { StoryView } from "../model/story.ts"
import { reportChanges } from "../serve/report-changes.ts"
import { endingsIn } from "./deadlines.ts"
import { type Finding, findingsIn } from "./findings.ts"

/** Reports that one round goes through. */
const ROUND = 200
const HOUR = 3_600_000
const NOW = { at: null, clock: "published" } as const

type Rule = AlertRule & { readonly seen: number }

/** A story as it is looked at: as it is now, with what the versions of its reports say otherwise. */
interface Looked {
  readonly view: StoryView
  readonly changes: readonly Change[]
  readonly zones: ReadonlyMap<string, string | null>
}

/** Goes on looking from where each rule has come to; false where nothing is left to look at. What is found is kept with how far it was, or nothing of both. */
export async function look(archive: Archive, now: Date): Promise<boolean> {
  const [rules, newest] = [await archive.rules(), await archive.newest()]
  const behind = rules.filter(({ seen }) => seen < newest)
  if (behind.length === 0) return false
  const from = Math.min(...behind.map(({ seen }) => seen))
  const { stories, last } = await archive.storiesAfter(from, ROUND)
  const [found, replaced]: [Alert[], { rule: string; story: string }[]] = [[], []]
  const due = behind.filter(({ seen }) => seen < last)
  const scopes = await scopesOf(archive, due)
  for (const story of stories) {
    const looked = await lookedAt(archive, story)
    if (looked === null) continue
    for (const rule of due) {
      const scope = scopes.get(rule.id)
      if (scope === undefined || (scope.story !== null && scope.story !== looked.view.story)) continue
      found.push(...(await foundFor(archive, rule, scope, looked, now)))
      if (rule.kinds.includes("deadline")) replaced.push({ rule: rule.id, story: looked.view.story })
    }
  }
  const seen = Object.fromEntries(due.map(({ id }) => [id, last]))
  await archive.keepLooked({ found, replaced, seen, now: now.toISOString() })
  return last < newest
}

async function lookedAt(archive: Archive, story: string): Promise<Looked | null> {
  const view = await archive.story(story, { asOf: NOW, text: null, language: "en" })
  if (view === null) return null
  const versions = Map.groupBy(view.members, ({ report }) => report)
  const changes: Change[] = []
  for (const [report, members] of versions)
    if (members.length > 1) changes.push(...((await reportChanges(archive, report)) ?? []))
  const zones = new Map<string, string | null>()
  for (const { deadline, extended } of view.clocks)
    for (const told of [deadline, ...extended])
      if (told !== null && !zones.has(told.version))
        zones.set(told.version, (await archive.report(told.version))?.report.timezone ?? null)
  return { view, changes, zones }
}

/** What a rule is narrowed to. */
interface Scope {
  /** As it is called now: a story may have become a part of another. */
  readonly story: string | null
  readonly about: readonly ReadonlySet<string>[]
}

async function scopesOf(archive: Archive, rules: readonly Rule[]): Promise<ReadonlyMap<string, Scope>> {
  const scopes = new Map<string, Scope>()
  for (const { id, story, place, party } of rules) {
    const now = story === null ? null : await archive.story(story, { asOf: NOW, text: null, language: "en" })
    const about: ReadonlySet<string>[] = []
    for (const entity of [place, party])
      if (entity !== null) about.push(new Set([entity, ...(await archive.placesIn(entity))]))
    scopes.set(id, { story: now?.story ?? story, about })
  }
  return scopes
}

async function foundFor(
  archive: Archive,
  rule: Rule,
  scope: Scope,
  looked: Looked,
  now: Date,
): Promise<readonly Alert[]> {
  const { view, changes } = looked
  const found = findingsIn(view, changes, rule.percent).filter(
    ({ kind, seq }) => rule.kinds.includes(kind) && seq > rule.since,
  )
  const alerts: Alert[] = []
  for (const finding of found)
    if (await isMeant(archive, rule, scope, view, finding.claims)) alerts.push(alertOf(rule, view, finding, now))
  for (const alert of rule.kinds.includes("deadline") ? deadlinesFor(rule, looked, now) : [])
    if (await isMeant(archive, rule, scope, view, alert.claims)) alerts.push(alert)
  return alerts
}

/** Whether the claims name what the rule is narrowed to, and their reports hold its words. */
async function isMeant(
  archive: Archive,
  { text }: Rule,
  { about }: Scope,
  view: StoryView,
  ids: readonly string[],
): Promise<boolean> {
  const claims = view.claims.filter(({ claim }) => ids.includes(claim.id))
  const named = new Set(claims.flatMap(({ claim }) => mentionsIn(claim).map(({ entity }) => entity)))
  if (!about.every(set => [...named].some(entity => entity !== null && set.has(entity)))) return false
  if (text === null) return true
  const wanted = wantedBy(text)
  for (const { version } of claims) {
    const stored = await archive.report(version)
    if (stored !== null && wanted.length > 0 && findWanted(stored.report.text, wanted) !== null) return true
  }
  return false
}

/** When a finding is told: at once, or with the digest that comes next. */
const dueAt = ({ every }: Rule, at: number): number =>
  every === null ? at : Math.ceil(at / (every * 60_000)) * every * 60_000

const alertOf = (rule: Rule, { story }: StoryView, { kind, key, claims }: Finding, now: Date): Alert => ({
  id: alertId(rule.id, key),
  ...{ rule: rule.id, kind, story, claims, edtf: null },
  found: now.toISOString(),
  due: new Date(dueAt(rule, now.getTime())).toISOString(),
})

/** Deadlines still to come, each due so many hours before it, digest or not: later it would be of no use. */
const deadlinesFor = (rule: Rule, { view, zones }: Looked, now: Date): readonly Alert[] =>
  endingsIn(view, version => zones.get(version) ?? null)
    .filter(({ at }) => at > now.getTime())
    .map(({ clock, told, at }) => ({
      id: alertId(rule.id, `deadline ${clock} ${told.edtf}`),
      ...{ rule: rule.id, kind: "deadline" as const, story: view.story, claims: [told.claim], edtf: told.edtf },
      found: now.toISOString(),
      due: new Date(Math.max(now.getTime(), at - rule.hours * HOUR)).toISOString(),
    }))

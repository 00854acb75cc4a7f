/**
 * Places of posts: which mentions are found, which are resolved, and how near to where they are.
 * `node bench/places.ts POSTS.ndjson [--show] [--learn=SENTENCES.ndjson [--events]]`. With --learn each fifth of the posts is read by
 * a tagger that learned from the sentences and the other posts; with --events each event's posts, by one that saw no post of it.
 */

import { isCounted, markedPost, mentionsOf, type Post, postsFrom, sentencesFrom } from "../scripts/names/sources.ts"
import { teach } from "../scripts/names/teach.ts"
import { knownFinder } from "../src/knowledge/find-known.ts"
import { namesFinder } from "../src/knowledge/find-names.ts"
import { loadKnowledge } from "../src/knowledge/load.ts"
import { nameIndex } from "../src/knowledge/name-index.ts"
import { taggerFor, unpack, vocabulary } from "../src/knowledge/tagger/load.ts"
import { type Tagger, taggerOf } from "../src/knowledge/tagger/tag.ts"
import { ar } from "../src/languages/ar/index.ts"
import { analyseLine } from "../src/serve/exports/analyse-line.ts"
import { analyse } from "../src/stages/analyse/index.ts"

const args = process.argv.slice(2)
const [file] = args.filter(arg => !arg.startsWith("--"))
const shows = args.includes("--show")
if (file === undefined) throw new Error("usage: node bench/places.ts POSTS.ndjson [--show]")

/** Kilometres within which a place that is no country counts as right. */
const NEAR_KM = 50

function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const [x, y] = [a.lat, b.lat].map(degrees => (degrees * Math.PI) / 180) as [number, number]
  const wide = ((b.lon - a.lon) * Math.PI) / 180
  const h = Math.sin((y - x) / 2) ** 2 + Math.cos(x) * Math.cos(y) * Math.sin(wide / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(h))
}

const knowledge = loadKnowledge()
const index = nameIndex(knowledge)
const countries = knowledge.places.filter(({ precision }) => precision === "country")
/** The country whose middle is nearest to a point given for a whole country. */
function countryAt(point: { lat: number; lon: number }): string | null {
  let best: { km: number; country: string } | null = null
  for (const { lat, lon, country } of countries) {
    if (lat === null || lon === null) continue
    const km = kilometres({ lat, lon }, point)
    if (best === null || km < best.km) best = { km, country }
  }
  return best?.country ?? null
}

const posts = postsFrom(file)
const sentenceFile = args.find(arg => arg.startsWith("--learn="))?.slice("--learn=".length)
const words = vocabulary()
/** The reader of a part of the posts, which learned from the others; without --learn the bundled one. */
const taggers = new Map<string, Tagger | null>()
const partOf = (post: Post, at: number): string => (args.includes("--events") ? post.dataset : String(at % 5))
function taggerWithout(part: string): Tagger | null {
  const known = taggers.get(part)
  if (known !== undefined) return known
  const rest = posts.filter((post, at) => partOf(post, at) !== part).map(markedPost)
  const texts = [...(sentenceFile === undefined ? [] : sentencesFrom(sentenceFile)), ...rest]
  const tagger =
    sentenceFile === undefined
      ? (taggerFor("ar")?.tagger ?? null)
      : taggerOf(unpack(teach(texts, knownFinder(index, null), words)), words)
  taggers.set(part, tagger)
  return tagger
}

const counts = { gold: 0, found: 0, said: 0, right: 0, exact: 0, other: 0, resolved: 0, good: 0 }
const show = (...cells: readonly unknown[]): void => {
  if (shows) console.log(cells.join("\t"))
}

for (const [at, post] of posts.entries()) {
  const { id, date, text } = post
  const all = mentionsOf(post)
  const gold = all.filter(isCounted)
  const rest = all.filter(mention => !isCounted(mention))
  const published = new Date(date)
  const report = {
    id,
    text,
    language: "ar",
    published: Number.isNaN(published.getTime()) ? null : published.toISOString(),
    hash: id,
    title: null,
    url: null,
    outlet: null,
    fetched: null,
    timezone: null,
  }
  const names = namesFinder(index, report.published?.slice(0, 10) ?? null, taggerWithout(partOf(post, at)))
  const { places } = analyseLine(
    report,
    analyse(report, ar, names, () => {}),
    index,
  )
  const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start < b.end && b.start < a.end
  counts.gold += gold.length
  counts.said += places.length
  for (const place of places) {
    if (gold.some(mention => meets(mention, place))) counts.right++
    else if (rest.some(mention => meets(mention, place))) counts.other++
    else
      show(
        "spurious",
        place.quote,
        place.place,
        text.slice(Math.max(0, place.start - 25), place.end + 15).replaceAll("\n", " "),
      )
  }
  for (const mention of gold) {
    const hits = places.filter(place => meets(mention, place))
    if (hits.length === 0) {
      show(
        "missed",
        mention.type,
        mention.text,
        text.slice(Math.max(0, mention.start - 25), mention.end + 15).replaceAll("\n", " "),
      )
      continue
    }
    counts.found++
    if (hits.some(({ start, end }) => start === mention.start && end === mention.end)) counts.exact++
    const hit = hits.find(({ place }) => place !== null)
    if (hit === undefined) {
      show("unresolved", mention.type, mention.text)
      continue
    }
    counts.resolved++
    const isGood =
      mention.type === "Country"
        ? hit.country === countryAt(mention)
        : hit.lat !== null && hit.lon !== null && kilometres({ lat: hit.lat, lon: hit.lon }, mention) <= NEAR_KM
    if (isGood) counts.good++
    else show("elsewhere", mention.type, mention.text, hit.place, mention.name)
  }
}

const f1 = (p: number, r: number): string => (p + r === 0 ? 0 : (2 * p * r) / (p + r)).toFixed(3)
const { gold, found, said, right, other, exact, resolved, good } = counts
const [strict, loose, recall] = [right / said, right / (said - other), found / gold]
console.log(`mentions ${gold}, said ${said} (${other} of them places of other types)`)
console.log(`overlap P ${strict.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1(strict, recall)}`)
console.log(
  `other types set aside: P ${loose.toFixed(3)} F1 ${f1(loose, recall)}; exact F1 ${f1(exact / said, exact / gold)}`,
)
console.log(`resolved ${(resolved / found).toFixed(3)} of the found, right ${(good / resolved).toFixed(3)} of these`)

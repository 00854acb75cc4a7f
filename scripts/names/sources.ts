import { readFileSync } from "node:fs"
import { rowsOf } from "../../src/knowledge/rows.ts"
import type { Span } from "../../src/model/span.ts"
import type { Marked } from "./lessons.ts"

const linesOf = <Row>(file: string): readonly Row[] => rowsOf<Row>(readFileSync(file, "utf8"))

/** Sentences in which all persons, organizations and places are marked. */
export const sentencesFrom = (file: string): readonly Marked[] =>
  linesOf<Omit<Marked, "untold">>(file).map(marked => ({ ...marked, untold: null }))

/** A place that a post names; where it stands is counted in code points. */
export interface Mention extends Span {
  readonly text: string
  readonly type: string
  readonly lat: number
  readonly lon: number
  readonly name: string
}

/** A post in which places are marked. */
export interface Post {
  readonly id: string
  readonly dataset: string
  readonly date: string
  readonly text: string
  readonly mentions: readonly Mention[]
}

/** The types of places that are towns and larger. */
const COUNTED = new Set(["Country", "Province", "City/town", "District"])
export const isCounted = ({ type }: Mention): boolean => COUNTED.has(type)

/** The mentions of a post, each span once, by UTF-16 units. */
export function mentionsOf({ text, mentions }: Post): readonly Mention[] {
  const points = [...text]
  const units = (point: number): number => points.slice(0, point).join("").length
  const placed = mentions.map(mention => ({ ...mention, start: units(mention.start), end: units(mention.end) }))
  return [...new Map(placed.map(mention => [`${mention.start} ${mention.end}`, mention])).values()]
}

/** Wherever a word of the text stands that begins and ends as the mention does. */
function everywhere(text: string, { text: words }: Mention): readonly Span[] {
  const bare = words.replace(/^#/, "")
  const found: Span[] = []
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
    const around = `${text[at - 1] ?? " "}${text[at + bare.length] ?? " "}`
    if (!/[\p{L}_]/u.test(around)) found.push({ start: at, end: at + bare.length })
  }
  return found
}

export const postsFrom = (file: string): readonly Post[] => linesOf<Post>(file)

/** A post to learn from: the source marks a name once, so it is marked wherever it stands; streets and buildings are left open. */
export function markedPost(post: Post): Marked {
  const mentions = mentionsOf(post)
  const counted = mentions.filter(isCounted)
  const names = [...counted, ...counted.flatMap(mention => everywhere(post.text, mention))]
  return {
    id: post.id,
    body: post.text,
    names: names.map(({ start, end }) => ({ start, end, kind: "place" })),
    untold: mentions.filter(mention => !isCounted(mention)),
  }
}

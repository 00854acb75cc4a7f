import { foldWord } from "../../languages/fold.ts"
import type { Pack } from "../../languages/pack.ts"
import type { Attribution, FigureClaim, Mention } from "../../model/claim.ts"
import { lastDay } from "./status.ts"

/** One claim per metric, population, value and claimant in a report: a title and the first statement of the text repeat one figure, whoever the title says gave it. */
export const repeats = (a: FigureClaim, b: FigureClaim, title: number, pack: Pack): boolean =>
  a.metric === b.metric &&
  a.object === b.object &&
  a.value.min === b.value.min &&
  a.value.max === b.value.max &&
  a.value.qualifier === b.value.qualifier &&
  !elsewhere(a, b, title, pack) &&
  !isPartOfOther(a, b, title) &&
  !areOthers(a, b, pack) &&
  (a.population === b.population || a.population === "people" || b.population === "people") &&
  (a.attribution.claimant === null || a.evidence.end <= title
    ? b.attribution.claimant === null || a.evidence.end <= title
    : b.attribution.claimant === null ||
      sameSpeaker(a.attribution.claimant, b.attribution.claimant, pack) ||
      speaksFor(a.attribution, b.attribution, pack) ||
      speaksFor(b.attribution, a.attribution, pack))

/** Small counts below this are often told of different events. */
const OFTEN = 10

/** Told of another day, or a small count of another place. */
const elsewhere = (a: FigureClaim, b: FigureClaim, title: number, pack: Pack): boolean => {
  if (a.evidence.end <= title) return false
  const [first, second] = [a.when && lastDay(a.when.edtf), b.when && lastDay(b.when.edtf)]
  if (first !== null && second !== null && Math.abs(first - second) > 2) return true
  if ((a.value.min ?? 0) > OFTEN || !a.where || !b.where) return false
  const words = nameWords(a.where, pack)
  return (
    a.where.evidence.start !== b.where.evidence.start && !nameWords(b.where, pack).some(word => words.includes(word))
  )
}

/** "18 dead, among them four children", and "four people were killed in X" behind it: a group's part is not told again as a whole of people. */
const isPartOfOther = (a: FigureClaim, b: FigureClaim, title: number): boolean =>
  a.evidence.end > title && a.part !== b.part && a.population !== b.population

/** Each names whom it counts, and no word of the names is the same. */
const areOthers = (a: FigureClaim, b: FigureClaim, pack: Pack): boolean => {
  const words = new Set(a.people.flatMap(({ name }) => wordsIn(name, pack)))
  return (
    words.size > 0 &&
    b.people.length > 0 &&
    !b.people.some(({ name }) => wordsIn(name, pack).some(word => words.has(word)))
  )
}

const nameWords = (name: Mention, pack: Pack): readonly string[] => wordsIn(name.text, pack)

const wordsIn = (name: string, pack: Pack): readonly string[] =>
  foldWord(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(word => pack.bare(word))

/** One body under a broad and a narrow name: all words of the shorter stand in the longer. */
function sameSpeaker(a: Mention, b: Mention, pack: Pack): boolean {
  const [short, long] = [nameWords(a, pack), nameWords(b, pack)].sort((x, y) => x.length - y.length) as [
    readonly string[],
    readonly string[],
  ]
  return short.length > 0 && short.every(word => long.includes(word))
}

/** "The spokesman of X So-and-so" and X: whose office names the other gives the other's figure. */
function speaksFor({ role }: Attribution, { claimant }: Attribution, pack: Pack): boolean {
  if (role === null || claimant === null) return false
  const office = wordsIn(role, pack)
  const body = nameWords(claimant, pack)
  const named = office.slice(office.indexOf(body[0] ?? ""))
  return (
    named.length < office.length &&
    (named.every(word => body.includes(word)) || body.every(word => named.includes(word)))
  )
}

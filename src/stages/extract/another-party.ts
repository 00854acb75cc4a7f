import type { Analysis } from "../../languages/analysis.ts"
import { whether } from "../../languages/facts.ts"
import { NAME_WORDS } from "../../languages/names.ts"
import type { Clitic } from "../../languages/sense.ts"
import { readingThat, type Token } from "../../languages/token.ts"
import { isHeld } from "./named-for.ts"
import { isPerson } from "./words.ts"

/** "(Accused) So-and-so | the authorities": a body with the article behind a person's name, or an unknown word behind his given name. */
const isBodyBehindName = (tokens: readonly Token[], at: number): boolean => {
  const [given, last] = [tokens[at - 2], tokens[at - 1]]
  const named = isPerson(last) || (last?.readings.length === 0 && NAME_WORDS.given.has(given?.text ?? ""))
  return (
    named &&
    readingThat(tokens[at], (s, r) => (s.head === "body" || s.head === "armed") && r.before.join() === "the") !==
      undefined
  )
}

/** A head with the article behind a definite word: somebody else, but for a title behind the office of whom it is of. */
export const isSecond = (tokens: readonly Token[], at: number, from = at): boolean =>
  (tokens[at - 1]?.definite === true || isBodyBehindName(tokens, at)) &&
  !isPerson(tokens[at + 1]) &&
  readingThat(tokens[at], (s, r) => s.head !== undefined && r.before[0] === "the") !== undefined &&
  !(isHeld(tokens[from]) && readingThat(tokens[at], s => s.head === "office" || s.head === "person"))

/** "Officials", by an ending that leans on nothing: a word behind it with the article is somebody or something else. */
export const standsFree = whether(
  ({ readings }: Token): boolean =>
    readings.length > 0 && readings.every(r => r.free === true && r.before.every(clitic => clitic !== "the")),
)

/** "Officials | the forces": a word with the article, or one for those with arms or a body, behind one that leans on nothing. */
export function opensBehindFree(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!standsFree(tokens[at - 1]) || tokens[at - 1]?.named || token?.kind !== "word" || token.named?.starts === false)
    return false
  if (!token.definite)
    return (
      readingThat(token, (s, r) => (s.head === "armed" || s.head === "body") && r.before.length === 0) !== undefined
    )
  return (token.attached ?? []).every(clitic => clitic === "the") && token.readings.every(r => r.before[0] === "the")
}

/** "Gunmen | a post of the army": one thing or place behind those whose word leans on nothing, and nothing said of them, who would be several. */
export function standsBehindFree({ tokens, pack }: Pick<Analysis, "tokens" | "pack">, at: number): boolean {
  if (!standsFree(tokens[at - 1])) return false
  if (opensBehindFree(tokens, at)) return true
  const token = tokens[at]
  if (token?.kind !== "word" || token.definite || token.named || token.known) return false
  if (readingThat(token, s => s.counts?.population !== undefined)) return false
  const readings = (token.readings.length > 0 ? token.readings : pack.words(token.text)).filter(r => !r.pronoun)
  const one = readings.some(
    ({ lexeme, number, before }) => lexeme.part === "noun" && number === "singular" && !before.length,
  )
  return one && readings.every(({ lexeme, number }) => lexeme.part === "noun" && number === "singular")
}

/** What attaches a word to the one before it, so that none begins there. */
const LEADING_ON: ReadonlySet<Clitic> = new Set<Clitic>(["to", "with", "and"])

/** "The movement of resistance Hamas": the name of a group behind its word and what that leans on. */
const isGroupsName = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 2 &&
  readingThat(tokens[from], (s, r) => s.members === "fighters" && !r.before.includes("the")) !== undefined &&
  readingThat(tokens[at], s => s.head !== undefined) === undefined

/** Behind a definite word another party begins: one that is known, a place, those with arms or a body, whom the subject's verb is about. */
export function isAnotherParty(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  const closes =
    before?.definite === true ||
    (before?.known !== undefined && (before.named !== undefined || before.readings.length === 0))
  if (!closes || token?.kind !== "word" || token.attached?.includes("to") || isPerson(token)) return false
  if (token.named?.starts === false) return false
  const isWhole = token.named?.starts === true && !token.named.attached
  if (!isWhole && token.readings.some(r => r.before.some(each => LEADING_ON.has(each)))) return false
  const begins = token.named?.starts ?? (before?.named !== undefined || before?.known !== token.known)
  if (begins && token.known === "actor") return !isGroupsName(tokens, from, at)
  if (begins && token.known === "place" && !NAME_WORDS.nationalities.has(token.text))
    return before?.known !== undefined || (before?.definite === true && !isHeld(tokens[from]))
  const heads = before?.definite ? ["armed", "body"] : ["armed"]
  return readingThat(token, (s, r) => heads.includes(s.head ?? "") && r.before.length === 0 && !r.pronoun) !== undefined
}

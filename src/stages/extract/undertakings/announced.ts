import type { Found } from "./found.ts"
import type { Issued } from "./issuer.ts"
import { turning } from "./marks.ts"

/** True where whoever speaks announces it as his own: "X announced", "we reached", a point of his statement. */
export function isAnnounced(
  { clause, head, standing: { turned, outer }, list }: Found,
  { speeches, doer }: Issued,
): boolean {
  const cue = speeches[0]?.cue.from
  const byCue = clause.marks.some(mark => mark.at === cue && turning(mark, "announced", "ordered") !== undefined)
  const said = [turned, outer].some(each => each?.turn === "announced" || each?.turn === "ordered")
  const sets = head.type === "ultimatum" && head.reading.lexeme.part === "verb" && doer
  return Boolean(list?.issuer) || byCue || said || sets || turned?.reading.self === true
}

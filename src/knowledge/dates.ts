import type { Actor } from "../model/entity.ts"

/** True where the body existed, or the office was held, on `day` (an ISO date); true where nothing says or no day is given. */
export function isAlive(actor: Pick<Actor, "from" | "until">, day: string | null): boolean {
  if (day === null) return actor.until === undefined
  const { from, until } = actor
  return (
    (from === undefined || day.slice(0, from.length) >= from) &&
    (until === undefined || day.slice(0, until.length) <= until)
  )
}

/** True where the body is not yet there on `day`. */
const isToCome = ({ from }: Pick<Actor, "from">, day: string | null): boolean =>
  day !== null && from !== undefined && day.slice(0, from.length) < from

/** Those that existed on `day`; where none did, those that had existed before, since a report may look back. */
export function aliveOf<One extends Pick<Actor, "from" | "until" | "kind">>(
  actors: readonly One[],
  day: string | null,
): readonly One[] {
  const alive = actors.filter(actor => isAlive(actor, day))
  return alive.length > 0 ? alive : actors.filter(actor => actor.kind === "person" || !isToCome(actor, day))
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?$/

const packed = (iso: string): string => iso.replace(/[-:]/g, "").slice(0, 15)

/**
 * When a thing begins, as the words have it: a day as a day, an instant with its offset in UTC, one without as the time of the
 * place. Null for what is vaguer than a day: a calendar has no place for it.
 */
export function beginning(edtf: string): string | null {
  if (DAY.test(edtf)) return `DTSTART;VALUE=DATE:${packed(edtf)}`
  const [, local, offset] = INSTANT.exec(edtf) ?? []
  if (local === undefined) return null
  if (offset === undefined) return `DTSTART:${packed(local.length === 16 ? `${local}:00` : local)}`
  const instant = new Date(`${local}${offset}`)
  return Number.isNaN(instant.getTime()) ? null : `DTSTART:${stamp(instant)}`
}

/** An instant in UTC. */
export const stamp = (instant: Date): string => `${packed(instant.toISOString())}Z`

import type { Archive } from "../model/archive.ts"

/** The calls that change what is answered. */
const CHANGING = ["ingest", "review", "reread", "rebuild", "restore"] as const satisfies readonly (keyof Archive)[]

/** An archive that counts what is changed through it, once it is done or has failed: a failure may have changed something. */
export const countingWrites = (archive: Omit<Archive, "written">): Archive => {
  let written = 0
  const counted = CHANGING.map(call => {
    const work = archive[call] as (...args: readonly unknown[]) => Promise<unknown>
    const counting = (...args: readonly unknown[]): Promise<unknown> => work(...args).finally(() => written++)
    return [call, counting] as const
  })
  return {
    ...archive,
    ...(Object.fromEntries(counted) as unknown as Pick<Archive, (typeof CHANGING)[number]>),
    written: () => written,
  }
}

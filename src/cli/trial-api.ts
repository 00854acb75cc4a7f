import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Archive, Extracted } from "../model/archive.ts"
import { type Listening, type ListenOptions, listen } from "../serve/listen.ts"
import { SAMPLES } from "./desk/trial-desk.ts"
import { engineFor } from "./engine.ts"
import type { Engine } from "./shell.ts"

/** The real machine over an archive in a folder, served. */
export interface TrialApi extends Listening {
  readonly archive: Archive
  readonly engine: Engine
  /** Takes further reports in, of files. */
  readonly take: (...files: readonly string[]) => Promise<void>
  /** Closes the archive and opens it anew, as after a restart; the server asks the new one. */
  readonly reopen: () => Promise<Archive>
  readonly folder: string
}

/** Serves the reports that come with the project, or those of other files. */
export async function openTrialApi(
  files: readonly string[] = [SAMPLES.reports],
  more: Partial<ListenOptions> = {},
  knowledge: string = SAMPLES.knowledge,
): Promise<TrialApi> {
  const folder = await mkdtemp(join(tmpdir(), "tawatur-api-"))
  const engine = await engineFor(knowledge)
  const open = (): Promise<Archive> => engine.open({ folder: join(folder, "data") })
  let archive = await open()
  const take = async (...inputs: readonly string[]): Promise<void> => {
    const batch: Extracted[] = []
    for await (const read of engine.reports(inputs))
      if ("report" in read) batch.push(engine.extract(read.report, () => {}))
    await archive.ingest(batch)
  }
  if (files.length > 0) await take(...files)
  const report = (error: unknown): void => console.error(error)
  const options = {
    host: "127.0.0.1",
    port: 0,
    token: null,
    version: "0",
    pages: null,
    report,
    place: engine.place,
    ...more,
  }
  const current = new Proxy({} as Archive, { get: (_, call) => archive[call as keyof Archive] })
  const { address, close } = await listen(current, options)
  return {
    ...{ address, archive: current, engine, take, folder },
    reopen: async () => {
      await archive.close()
      archive = await open()
      return archive
    },
    close: async () => {
      await close()
      await archive.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

import { mkdir, open, rename } from "node:fs/promises"
import { join } from "node:path"
import { fill } from "../messages/words.ts"
import type { Archive } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import { storyWacz } from "../serve/exports/warc/wacz.ts"
import { allCaptures, warcRecords } from "../serve/exports/warc/warc.ts"
import { maskStory } from "../serve/mask.ts"
import type { Asked } from "./options.ts"
import type { Shell } from "./shell.ts"
import { packageVersion } from "./version.ts"

/** Hands out the bytes that were captured: all of them as WARC, or those of one story as WACZ. They are as they came, and it says so. */
export async function exportCaptures(archive: Archive, asked: Asked, shell: Shell): Promise<void> {
  shell.tell(asked.messages.words.collecting.asTheyCame)
  if (asked.format === "wacz") return printWacz(archive, asked, shell)
  if (asked.output !== null) return writeWarcs(archive, asked.output, asked, shell)
  for await (const { bytes } of warcRecords(allCaptures(archive), filesOf(Number.POSITIVE_INFINITY)))
    await shell.print(bytes)
}

const software = (): string => `Tawatur/${packageVersion()}`
const nameOf = (file: number): string => `tawatur-${String(file).padStart(5, "0")}.warc.gz`
const filesOf = (most: number) => ({ software: software(), most, nameOf })

async function printWacz(archive: Archive, { story, asOf, messages }: Asked, shell: Shell): Promise<void> {
  const view = await archive.story(story ?? "", { asOf, text: null, language: messages.language })
  if (view === null) throw new Problem("story/unknown", { id: story ?? "" })
  const { story: id, title, members } = maskStory(view)
  const versions = members.map(({ version }) => version)
  for await (const bytes of storyWacz(archive, { story: id, title, versions, software: software() }))
    await shell.print(bytes)
}

/** One file after another, each under its name only when it is whole. */
async function writeWarcs(archive: Archive, folder: string, { split, messages }: Asked, shell: Shell): Promise<void> {
  await mkdir(folder, { recursive: true })
  let current: Awaited<ReturnType<typeof openPart>> | null = null
  const finish = async (): Promise<void> => {
    if (current === null) return
    await current.end()
    shell.tell(fill(messages.words.collecting.written, current.path))
  }
  try {
    for await (const { bytes, file } of warcRecords(allCaptures(archive), filesOf(split))) {
      const path = join(folder, nameOf(file))
      if (current?.path !== path) {
        await finish()
        current = await openPart(path)
      }
      await current.write(bytes)
    }
    await finish()
  } catch (cause) {
    if (cause instanceof Problem || current === null) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Problem("cli/cannot-write", { path: current.path, reason }, cause)
  }
}

async function openPart(path: string) {
  const part = `${path}.part`
  const file = await open(part, "w")
  return {
    path,
    write: (bytes: Uint8Array) => file.writeFile(bytes),
    end: async () => {
      await file.sync()
      await file.close()
      await rename(part, path)
    },
  }
}

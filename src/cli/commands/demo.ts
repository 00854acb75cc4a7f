import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { counted, fill } from "../../messages/words.ts"
import type { Archive } from "../../model/archive.ts"
import { Problem } from "../../model/problem.ts"
import type { StoryLine } from "../../model/story.ts"
import { maskStory } from "../../serve/mask.ts"
import { checkPage } from "../desk/page-check.ts"
import { ledger } from "../ledger.ts"
import { type Desk, openDesk, tellAddress } from "../listening.ts"
import type { Asked } from "../options.ts"
import { checkQuotes } from "../quote-check.ts"
import type { Command, EngineFor, Shell } from "../shell.ts"
import { isolate } from "../width.ts"
import { ingestAll } from "./ingest.ts"

const sample = (name: string): string => fileURLToPath(new URL(`../../../samples/${name}`, import.meta.url))

/** Reads the samples into a new folder, shows their main story, serves it and opens the desk until Ctrl-C; with --check asks it once, in a browser where there is one, and stops. */
export const demo: Command = {
  takes: "",
  options: ["check", "host", "port", "token"],
  run: async (asked, shell, engineFor) => {
    const folder = await mkdtemp(join(tmpdir(), "tawatur-demo-"))
    const interrupted = shell.interrupted()
    try {
      return await inFolder(folder, asked, shell, { engineFor, interrupted })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

/** A check asks only itself: no other machine, no token. */
const alone = (asked: Asked): Asked => ({ ...asked, listen: { ...asked.listen, host: "127.0.0.1", token: null } })

interface Run {
  readonly engineFor: EngineFor
  readonly interrupted: Promise<void>
}

async function inFolder(folder: string, asked: Asked, shell: Shell, { engineFor, interrupted }: Run): Promise<0 | 1> {
  const { words, language } = asked.messages
  const engine = await engineFor(sample("knowledge.json"))
  shell.tell(fill(words.shell.folder, isolate(folder)))
  const archive = await engine.open({ folder })
  try {
    const samples = { ...asked, inputs: [sample("reports")] }
    const code = await ingestAll(samples, shell, engine, archive, async accepted => {
      for (const { seq, version, story } of accepted)
        shell.tell(`  ${seq}  ${isolate(version)}  ${words.ledger.story} ${story}`)
    })
    const desk = await openDesk(archive, engine, asked.switches.has("check") ? alone(asked) : asked, shell)
    try {
      if (asked.switches.has("check")) await checked(desk, asked, shell)
      else {
        await shell.print(await mainStory(archive, language, shell.columns))
        tellAddress(desk, asked, shell)
        if (desk.hasPage) await shell.visit(desk.address)
        await interrupted
      }
      return code === 0 ? 0 : 1
    } finally {
      await desk.close()
    }
  } finally {
    await archive.close()
  }
}

async function checked(desk: Desk, asked: Asked, shell: Shell): Promise<void> {
  if (!desk.hasPage) throw new Problem("serve/not-built", {})
  const { counts, shell: says, ledger: names } = asked.messages.words
  const { language } = asked.messages
  const saw = await checkQuotes(desk.address)
  const clicks = await checkPage(desk.address)
  const facts = [
    `${names.story} ${saw.story}`,
    counted(counts.reports, saw.reports, language),
    counted(counts.claims, saw.claims, language),
    counted(counts.quotes, saw.quotes, language),
    says.checked,
    clicks === null ? says.notDriven : counted(counts.clicks, clicks, language),
  ]
  await shell.print(`${facts.join(" · ")}\n`)
}

/** The ledger of the story with the most reports. */
async function mainStory(archive: Archive, language: "ar" | "en", columns: number): Promise<string> {
  const asked = { asOf: { at: null, clock: "published" }, text: null, language } as const
  const main = (await archive.stories(asked)).toSorted(byReports)[0]
  const view = main === undefined ? null : await archive.story(main.story, asked)
  return view === null ? "" : ledger(maskStory(view), language, columns)
}

const byReports = (a: StoryLine, b: StoryLine): number => b.reports.length - a.reports.length

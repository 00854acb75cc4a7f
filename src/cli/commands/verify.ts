import { createHash } from "node:crypto"
import { gunzipSync } from "node:zlib"
import { flawOf } from "../../archive/proof.ts"
import { say } from "../../messages/say.ts"
import { counted, fill } from "../../messages/words.ts"
import type { Archive, SequencedReport } from "../../model/archive.ts"
import type { Capture } from "../../model/collecting.ts"
import { Problem } from "../../model/problem.ts"
import { versionOf } from "../../model/report.ts"
import { allCaptures } from "../../serve/exports/warc/warc.ts"
import type { Command } from "../shell.ts"
import { stampsHold } from "../stamps-hold.ts"

const PAGE = 200

/** What was looked at, and every place where the record does not hold. */
interface Verified {
  readonly reports: number
  readonly claims: number
  readonly captures: number
  readonly flaws: readonly Problem[]
}

/** Holds all that is kept against itself: texts and bytes against their hashes, quotations against texts, versions against their names, the sequence against its count, time-stamps against what they were made of. */
export const verify: Command = {
  takes: "",
  options: ["certificates", "json", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    const { language, words } = asked.messages
    try {
      const { reports, claims, captures, ...rest } = await verified(archive)
      const stamped = await stampsHold(archive, asked)
      const flaws = [...rest.flaws, ...stamped.flaws]
      for (const { code, details } of flaws) shell.tell(say(asked.messages, code, details))
      const counts = [
        counted(words.counts.reports, reports, language),
        counted(words.counts.claims, claims, language),
        fill(words.collecting.captures, captures),
        ...(stamped.stamps === 0 ? [] : [fill(words.stamping.stamps, stamped.stamps)]),
      ].join(" · ")
      const verdict = flaws.length === 0 ? words.shell.verified : fill(words.shell.flawed, flaws.length)
      await shell.print(
        `${asked.switches.has("json") ? JSON.stringify({ reports, claims, captures, stamps: stamped.stamps, flaws: flaws.map(({ code, details }) => ({ code, details })) }) : `${verdict} (${counts})`}\n`,
      )
      return flaws.length === 0 ? 0 : 1
    } finally {
      await archive.close()
    }
  },
}

async function verified(archive: Archive): Promise<Verified> {
  const flaws: Problem[] = []
  let [reports, claims, captures, after] = [0, 0, 0, 0]
  for (;;) {
    const page = await archive.kept(after, PAGE)
    for (const one of page) {
      const kept = await archive.captures(one.report.id)
      flaws.push(...flawsOf(one, after), ...kept.flatMap(captureFlaw))
      reports++
      claims += one.extraction.claims.length
      captures += kept.filter(({ version }) => version === one.version).length
      after = one.seq
    }
    if (page.length === 0) break
  }
  return { reports, claims, captures, flaws: [...flaws, ...(await unreadFlaws(archive))] }
}

/** Of bytes from which no report was read: answers of feeds, and pages that were only a shell. */
async function unreadFlaws(archive: Archive): Promise<readonly Problem[]> {
  const flaws: Problem[] = []
  for await (const capture of allCaptures(archive)) if (capture.version === null) flaws.push(...captureFlaw(capture))
  return flaws
}

function flawsOf(one: SequencedReport, before: number): readonly Problem[] {
  const { report, version, extraction, seq } = one
  const own = flawOf({ report, extraction, named: [] })
  return [
    ...(own === null ? [] : [own]),
    ...(version === versionOf(report) ? [] : [new Problem("store/other-version", { version })]),
    ...(seq === before + 1 ? [] : [new Problem("store/gap", { from: before, to: seq })]),
  ]
}

function captureFlaw({ packed, hash, address, fetched }: Capture): readonly Problem[] {
  const bytes = gunzipSync(Buffer.from(packed, "base64"))
  const same = createHash("sha256").update(bytes).digest("hex") === hash
  return same ? [] : [new Problem("store/other-bytes", { address, fetched })]
}

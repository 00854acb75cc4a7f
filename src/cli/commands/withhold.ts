import { randomUUID } from "node:crypto"
import { userInfo } from "node:os"
import { fill } from "../../messages/words.ts"
import type { Archive } from "../../model/archive.ts"
import { Problem } from "../../model/problem.ts"
import type { ReviewNow } from "../../model/review.ts"
import type { Asked } from "../options.ts"
import type { Command, Shell } from "../shell.ts"
import { isolate } from "../width.ts"

/** Takes a report, or one version of it, out of every view, and back; without an id, lists what was taken out. Each time a record says who, when and why. */
export const withhold: Command = {
  takes: "ID",
  options: ["why", "by", "undo", "json", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const [id] = asked.inputs
    if (asked.inputs.length > 1) throw new Problem("cli/one-report", {})
    if (id !== undefined && asked.why === null) throw new Problem("cli/no-why", {})
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    try {
      if (id === undefined) await list(archive, asked, shell)
      else await decide(archive, id, asked, shell)
      return 0
    } finally {
      await archive.close()
    }
  },
}

type Withholding = ReviewNow & { readonly decision: { readonly kind: "withhold"; readonly report: string } }

const isWithholding = (review: ReviewNow): review is Withholding => review.decision.kind === "withhold"

/** All decisions to withhold, undone ones too, oldest first. */
const withholdings = async (archive: Archive): Promise<readonly Withholding[]> =>
  (await archive.reviews({ story: null, asOf: { at: null, clock: "recorded" } })).filter(isWithholding)

async function list(archive: Archive, asked: Asked, shell: Shell): Promise<void> {
  const { withheld } = asked.messages.words
  for (const one of await withholdings(archive)) {
    const { recorded, by, why, decision, undone } = one
    const state = undone === null ? "" : ` (${withheld.undone})`
    await shell.print(
      asked.switches.has("json")
        ? `${JSON.stringify({ report: decision.report, recorded, by, why, undone })}\n`
        : `${isolate(decision.report)}  ${recorded}  ${isolate(by)}: ${isolate(why)}${state}\n`,
    )
  }
}

async function decide(archive: Archive, id: string, asked: Asked, shell: Shell): Promise<void> {
  const { withheld } = asked.messages.words
  const given = { key: randomUUID(), by: asked.by ?? userInfo().username, why: asked.why ?? "" }
  if (!asked.switches.has("undo")) {
    await archive.review({ ...given, decision: { kind: "withhold", report: id } })
    return shell.tell(fill(withheld.taken, isolate(id)))
  }
  const standing = (await withholdings(archive)).filter(
    ({ undone, decision }) => undone === null && decision.report === id,
  )
  if (standing.length === 0) throw new Problem("report/not-withheld", { id })
  for (const { id: review } of standing)
    await archive.review({ ...given, key: randomUUID(), decision: { kind: "undo", review } })
  shell.tell(fill(withheld.back, isolate(id)))
}

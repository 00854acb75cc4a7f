import type { Hono } from "hono"
import type { Intake } from "../model/intake.ts"
import { Problem } from "../model/problem.ts"
import { bodyIn, limitOf } from "./body.ts"
import { messagesIn } from "./refusal.ts"
import { failureIn, previewShown } from "./show-source.ts"
import { GivenOffer, PreviewChange } from "./source-contract.ts"

/** A file of 32 MB as base64, and what is around it. */
const LONGEST = 48_000_000

const wrong = (field: string): Problem => new Problem("serve/bad-body", { field })

/** Reads what is offered and shows it with its claims; takes it in, or forgets it, when that is decided. */
export function takePreviews(hono: Hono, given: Intake | null): void {
  const intakeHere = (): Intake => {
    if (given === null) throw new Problem("serve/no-intake", {})
    return given
  }
  hono.post("/api/previews", limitOf(LONGEST, wrong), async context => {
    const intake = intakeHere()
    const offered = await bodyIn(context, GivenOffer, wrong)
    const preview = await intake.offer(
      offered.kind === "file" ? { ...offered, bytes: Buffer.from(offered.base64, "base64") } : offered,
    )
    return context.json(previewShown(preview, messagesIn(context)), 201)
  })
  hono.post("/api/previews/:id", limitOf(LONGEST, wrong), async context => {
    const intake = intakeHere()
    const { do: what } = await bodyIn(context, PreviewChange, wrong)
    const id = context.req.param("id")
    if (what === "discard") {
      intake.drop(id)
      return context.json({ accepted: [], refused: [] })
    }
    const taken = await intake.take(id)
    if (taken === null) throw new Problem("collect/unknown-preview", {})
    const messages = messagesIn(context)
    return context.json({
      accepted: taken.accepted.map(({ version, outcome, story }) => ({ version, outcome, story })),
      refused: taken.refused.map(({ problem }) => failureIn(messages, problem)),
    })
  })
}

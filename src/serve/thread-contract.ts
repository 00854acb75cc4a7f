import { z } from "zod"
import { THREAD_STATES } from "../model/thread.ts"
import { Called, told } from "./clock-contract.ts"

const ThreadStep = z.strictObject({ ...told, by: Called })

/** One accuser against one accused, with what the accused side answers. */
export const Thread = z
  .strictObject({
    id: z.string(),
    accuser: Called,
    accused: Called,
    accusations: z.array(ThreadStep),
    answers: z.array(ThreadStep),
    state: z.enum(THREAD_STATES),
    outlets: z.int().describe("Outlets whose reports were looked at for an answer."),
    since: z.int().nullable().describe("Minutes from the first accusation to the moment of the view."),
  })
  .describe("Denied or accepted by the accused side alone, withdrawn by the accuser alone.")
export type Thread = z.infer<typeof Thread>

import { say } from "../messages/say.ts"
import { fill } from "../messages/words.ts"
import type { WorkWord } from "../messages/words-en.ts"
import { Problem } from "../model/problem.ts"
import type { Asked } from "./options.ts"
import type { LogEntry, Shell } from "./shell.ts"

/** Tells of something that a worker did; the values stand in the sentence in their order. */
export type WorkLog = (event: WorkWord, values?: LogEntry["values"], level?: LogEntry["level"]) => void

/** What workers tell, in the interface's language or for machines. */
export const workLog =
  ({ messages }: Pick<Asked, "messages">, shell: Pick<Shell, "log">): WorkLog =>
  (event, values = {}, level = "info") =>
    shell.log({
      level,
      event,
      values,
      sentence: fill(messages.words.working[event], ...Object.values(values).map(String)),
    })

/** A failure in words. */
export const reasonOf = ({ messages }: Pick<Asked, "messages">, cause: unknown): string => {
  if (cause instanceof Problem) return say(messages, cause.code, cause.details)
  return cause instanceof Error ? cause.message : String(cause)
}

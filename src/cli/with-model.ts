import { join } from "node:path"
import { say } from "../messages/say.ts"
import { silent } from "../model/note.ts"
import { answersIn } from "../proposing/answers.ts"
import { budgetIn } from "../proposing/budget.ts"
import { askerOf } from "../proposing/endpoint.ts"
import { proposerOf } from "../proposing/proposer.ts"
import type { Asked } from "./options.ts"
import type { Engine, Shell } from "./shell.ts"

/** Below the folder of the archive, or the usual one where the archive is a database: answers that were given, and what was spent. */
const FOLDER = "model"

/** The machine with the language model that is configured; as it is where none is. */
export function withModel(engine: Engine, { model: asked, modelFolder, messages }: Asked, shell: Shell): Engine {
  if (asked === null) return engine
  const { model, requests, tokens } = asked
  const folder = join(modelFolder, FOLDER)
  const proposer = proposerOf({
    model,
    ask: askerOf(asked),
    judge: engine.judge,
    answers: answersIn(join(folder, "answers")),
    budget: budgetIn(join(folder, "spent.json"), { requests, tokens }),
    now: shell.now,
    tell: ({ code, details }) => shell.tell(say(messages, code, details)),
  })
  const propose: Engine["propose"] = async (read, tell = silent) => {
    const { extracted, dropped } = await proposer(read)
    for (const note of dropped) tell(note)
    return extracted
  }
  return {
    ...engine,
    propose,
    extractor: threads => {
      const rules = engine.extractor(threads)
      return { ...rules, extract: async report => propose(await rules.extract(report)) }
    },
  }
}

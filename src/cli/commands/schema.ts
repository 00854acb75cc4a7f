import { extractSchema } from "../../serve/contract.ts"
import type { Command } from "../shell.ts"

/** Prints the JSON Schema of the public form. */
export const schema: Command = {
  takes: "",
  options: [],
  run: async (_asked, shell) => {
    await shell.print(`${JSON.stringify(extractSchema(), null, 2)}\n`)
    return 0
  },
}

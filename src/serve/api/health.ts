import { z } from "zod"
import type { Route } from "../route.ts"

/** Is it there, and does its archive answer? */
export const health: Route = {
  path: "/api/health",
  says: "Whether the server and its archive answer.",
  query: [],
  form: z.strictObject({ status: z.literal("ok"), stories: z.int() }),
  answer: async (archive, { asOf }) => ({
    status: "ok",
    stories: await archive.count(asOf),
  }),
}

import { z } from "zod"
import type { Route } from "../route.ts"

/** Is it there, and does its archive answer? */
export const health: Route = {
  path: "/api/health",
  says: "Whether the server and its archive answer.",
  query: [],
  form: z.strictObject({ status: z.literal("ok"), stories: z.int() }),
  // Whoever asks whether it lives does not wait behind what others ask.
  kept: { bound: 60_000 },
  answer: async (archive, { asOf }) => ({
    status: "ok",
    stories: await archive.count(asOf),
  }),
}

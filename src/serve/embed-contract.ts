import { z } from "zod"

/** A story's parts that stand alone, with the addresses under which others can show them. */
export const EmbedList = z.strictObject({
  story: z.string(),
  embeds: z.array(
    z.strictObject({
      part: z.enum(["chart", "ledger", "clock"]),
      frame: z
        .string()
        .describe(
          "A page for a frame on another site; where the server asks for a token, with a key to this page alone.",
        ),
      svg: z.string(),
      png: z.string().describe("503 where the server's machine has no Chromium."),
    }),
  ),
})
export type EmbedList = z.infer<typeof EmbedList>

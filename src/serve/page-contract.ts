import { z } from "zod"

/** `next` of an answer that may give a part of a list. */
export const Next = z.string().nullable().describe("Where more follow: `after` of the next page.")

import { z } from "zod"
import { Problem } from "../../model/problem.ts"
import type { Route } from "../route.ts"

/** Milliseconds within which an archive that can be used answers. */
const PATIENCE = 3000

/** What `ask` gives, or Problem "serve/not-ready" where that takes too long. */
export const inTime = async <T>(ask: Promise<T>, patience: number = PATIENCE): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Problem("serve/not-ready", {})), patience)
  })
  try {
    return await Promise.race([ask, late])
  } finally {
    clearTimeout(timer)
  }
}

/** May others send questions here now? */
export const ready: Route = {
  path: "/api/ready",
  says: "Whether the archive answers in time: 503 where it does not.",
  query: [],
  form: z.strictObject({ status: z.literal("ready") }),
  answer: async archive => {
    await inTime(archive.newest())
    return { status: "ready" }
  },
}

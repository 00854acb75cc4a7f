import { readFileSync } from "node:fs"
import { availableParallelism, cpus, hostname } from "node:os"
import type { Machine } from "../queue/queue.ts"

/** Linux gives each start of a machine a name of its own, which all its containers see. */
const BOOT = "/proc/sys/kernel/random/boot_id"

const nameOf = (): string => {
  try {
    return readFileSync(BOOT, "utf8").trim()
  } catch {
    return hostname()
  }
}

/** The machine that this process runs on; null where it may use a part of its processors only: whoever said so has shared them out. */
export const thisMachine = (): Machine | null => {
  const processors = availableParallelism()
  return processors < cpus().length ? null : { name: nameOf(), processors }
}

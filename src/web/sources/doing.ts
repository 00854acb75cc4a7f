import { useState } from "react"
import { sendFor } from "../ask.ts"

/** Something that is sent, and what went wrong with it last. */
export interface Doing {
  readonly busy: boolean
  /** A sentence for people, empty where the server did not answer; null where nothing went wrong. */
  readonly problem: string | null
  /** Sends; null where that failed. */
  readonly send: <Value>(path: string, body: unknown) => Promise<Value | null>
}

/** Sends one thing at a time. */
export function useDoing(): Doing {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const send = async <Value>(path: string, body: unknown): Promise<Value | null> => {
    setBusy(true)
    setProblem(null)
    try {
      return await sendFor<Value>(path, body)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : "")
      return null
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, send }
}

import { useCallback, useEffect, useState } from "react"
import type { ProblemDocument } from "../serve/contract.ts"

/** What is known of an answer: its value (the one before, while another is awaited), and what went wrong. */
export interface Answer<Value> {
  readonly value: Value | null
  readonly waiting: boolean
  /** A sentence for people; empty where the server did not answer at all. */
  readonly problem: string | null
  /** What went wrong, by its code; null where nothing did, or the server did not answer. */
  readonly code: string | null
  readonly again: () => void
}

/** Asked for each time, texts too: what is open may have been withheld meanwhile. */
async function ask(path: string): Promise<unknown> {
  const response = await fetch(path, { headers: { accept: "application/json" } })
  if (response.ok) return response.json()
  const document: Partial<ProblemDocument> = await response.json().catch(() => ({}))
  throw new Error(document.detail ?? "", { cause: document.code })
}

/** Sends something and gives the answer; an error's message is a sentence for people, empty where the server did not answer. */
export async function sendFor<Value>(path: string, body: unknown): Promise<Value> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (response?.ok) return response.json()
  const document: Partial<ProblemDocument> = (await response?.json().catch(() => null)) ?? {}
  throw new Error(document.detail ?? "")
}

const RENEW = "desk:renew"

/** Asks again for everything that is shown: answers are replaced where they stand, and the page is not loaded anew. */
export const renewAll = (): void => void dispatchEvent(new Event(RENEW))

interface Held<Value> {
  readonly path: string
  readonly round: number
  readonly value: Value | null
  readonly problem: string | null
  readonly code: string | null
}

const NOTHING_WRONG = { problem: null, code: null }
const wrongBy = (error: Error) =>
  error instanceof TypeError
    ? { problem: "", code: null }
    : { problem: error.message, code: typeof error.cause === "string" ? error.cause : null }

/** Asks the API and follows the path as it changes; null asks nothing. The form is the contract's, whose tests hold the server to it. */
export function useAnswer<Value>(path: string | null): Answer<Value> {
  const [held, setHeld] = useState<Held<Value> | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (path === null) return
    let wanted = true
    ask(path).then(
      value => wanted && setHeld({ path, round, value: value as Value, ...NOTHING_WRONG }),
      error => wanted && setHeld({ path, round, value: null, ...wrongBy(error) }),
    )
    return () => {
      wanted = false
    }
  }, [path, round])
  const again = useCallback(() => setRound(n => n + 1), [])
  useEffect(() => {
    addEventListener(RENEW, again)
    return () => removeEventListener(RENEW, again)
  }, [again])
  return {
    value: held?.value ?? null,
    waiting: path !== null && (held?.path !== path || held.round !== round),
    problem: held?.path === path ? (held.problem ?? null) : null,
    code: held?.path === path ? (held.code ?? null) : null,
    again,
  }
}

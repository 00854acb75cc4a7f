import { Problem } from "../model/problem.ts"
import { shownAddress } from "../model/shown-address.ts"

/** Where and as what to ask. */
export interface Endpoint {
  /** Base address of an OpenAI-compatible API, "/v1" included where it has one. */
  readonly address: string
  readonly model: string
  /** Sent as a bearer token; null where the endpoint asks for none. */
  readonly key: string | null
  /** Seconds that one request may take. */
  readonly patience: number
}

/** An answer's words and the tokens that it cost, as far as the endpoint tells. */
export interface Answered {
  readonly words: string
  readonly tokens: number
}

/** Asks once: instructions, then the message. Rejects with "model/unanswered" where no answer comes; its cause is null where asking again would not help. */
export type Ask = (instructions: string, message: string) => Promise<Answered>

/** Bytes of an answer that are taken. */
const LONGEST_ANSWER = 1_000_000
/** Tokens that an answer may have. */
const MOST_TOKENS = 4000

/** An answer of no more than so many bytes, from the address itself: a redirection would carry the key elsewhere. */
const fetchShort: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: "error" })
  let room = LONGEST_ANSWER
  const bounded = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        room -= chunk.byteLength
        if (room < 0) controller.error(new Error(`more than ${LONGEST_ANSWER} bytes`))
        else controller.enqueue(chunk)
      },
    }),
  )
  const { status, statusText, headers } = response
  return new Response(bounded ?? null, { status, statusText, headers })
}

/** Whether the same question may be answered later: the endpoint is busy, failed or was not reached. */
export const mayBeAnswered = (problem: unknown): boolean => problem instanceof Problem && problem.cause !== null

const reasonOf = (cause: unknown): string => {
  if (cause instanceof Error && cause.name === "TimeoutError") return "time-out"
  const status = typeof cause === "object" && cause !== null && "statusCode" in cause ? cause.statusCode : undefined
  return status === undefined ? (cause instanceof Error ? cause.name : "unknown") : `HTTP ${String(status)}`
}

const isFinal = (cause: unknown): boolean =>
  typeof cause === "object" && cause !== null && "isRetryable" in cause && cause.isRetryable === false

/** An endpoint's asker. The package that speaks to it is loaded with the first question. */
export function askerOf({ address, model, key, patience }: Endpoint): Ask {
  const unanswered = (reason: string, cause: unknown): Problem =>
    new Problem("model/unanswered", { address: shownAddress(address), reason }, cause)
  return async (instructions, message) => {
    const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible")
    const provider = createOpenAICompatible({
      name: "model",
      baseURL: address,
      fetch: fetchShort,
      ...(key === null ? {} : { apiKey: key }),
    })
    try {
      const { content, usage } = await provider(model).doGenerate({
        prompt: [
          { role: "system", content: instructions },
          { role: "user", content: [{ type: "text", text: message }] },
        ],
        responseFormat: { type: "json" },
        temperature: 0,
        maxOutputTokens: MOST_TOKENS,
        abortSignal: AbortSignal.timeout(patience * 1000),
      })
      const words = content.map(part => (part.type === "text" ? part.text : "")).join("")
      return { words, tokens: (usage.inputTokens.total ?? 0) + (usage.outputTokens.total ?? 0) }
    } catch (cause) {
      throw unanswered(reasonOf(cause), isFinal(cause) ? null : cause)
    }
  }
}

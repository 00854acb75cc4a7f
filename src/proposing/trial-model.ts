import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

/** A request as it came. */
export interface Asked {
  readonly path: string
  readonly key: string | undefined
  readonly system: string
  readonly user: string
}

/** What the stand-in answers: the words of its message, or whatever it does to the connection. */
export type Answering = string | ((response: ServerResponse) => void)

/** A stand-in for an OpenAI-compatible endpoint. */
export interface TrialModel {
  readonly address: string
  readonly asked: Asked[]
  /** The answers to the next questions, in order; the last one stays. */
  readonly answers: (...next: readonly Answering[]) => void
  readonly close: () => Promise<void>
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString("utf8")
}

/** A whole answer of the chat form, with what it cost. */
export const completion = (words: string, more: object = {}): string =>
  JSON.stringify({
    id: "c1",
    object: "chat.completion",
    created: 0,
    model: "stand-in",
    choices: [{ index: 0, message: { role: "assistant", content: words }, finish_reason: "stop" }],
    usage: { prompt_tokens: 700, completion_tokens: 300, total_tokens: 1000 },
    ...more,
  })

/** Opens the stand-in on a free port of this machine. */
export async function trialModel(): Promise<TrialModel> {
  const asked: Asked[] = []
  let next: readonly Answering[] = []
  const server = createServer(async (request, response) => {
    const { messages } = JSON.parse(await bodyOf(request)) as {
      messages: readonly { role: string; content: string }[]
    }
    const said = (role: string): string => messages.find(message => message.role === role)?.content ?? ""
    const key = request.headers.authorization
    asked.push({ path: request.url ?? "", key, system: said("system"), user: said("user") })
    const [answer = '{"claims":[]}', ...rest] = next
    if (rest.length > 0) next = rest
    if (typeof answer === "function") return answer(response)
    response.writeHead(200, { "content-type": "application/json" }).end(completion(answer))
  })
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    answers: (...all) => {
      next = all
    },
    close: () => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

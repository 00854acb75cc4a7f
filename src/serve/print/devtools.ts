import type { Readable, Writable } from "node:stream"

interface Message {
  readonly id?: number
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly message: string }
}

/** Asks a browser for one thing, in a session where one is open. */
export type AskBrowser = (
  method: string,
  params?: Readonly<Record<string, unknown>>,
  session?: string,
) => Promise<Readonly<Record<string, unknown>>>

/** Speaks the DevTools protocol over a browser's pipe (`--remote-debugging-pipe`): messages end with a NUL. Rejects what is open when the pipe ends. */
export function devtoolsOver(requests: Writable, answers: Readable): AskBrowser {
  const open = new Map<number, { resolve: (result: Message["result"]) => void; reject: (error: Error) => void }>()
  let held = ""
  answers.setEncoding("utf8")
  answers.on("data", (part: string) => {
    const messages = (held + part).split("\0")
    held = messages.pop() ?? ""
    for (const words of messages) {
      const { id, result, error } = JSON.parse(words) as Message
      const asked = open.get(id ?? -1)
      open.delete(id ?? -1)
      if (error === undefined) asked?.resolve(result ?? {})
      else asked?.reject(new Error(error.message))
    }
  })
  const end = (): void => {
    for (const { reject } of open.values()) reject(new Error("the browser has ended"))
    open.clear()
  }
  answers.on("close", end)
  requests.on("error", end)
  let last = 0
  return (method, params = {}, session) =>
    new Promise((resolve, reject) => {
      const id = ++last
      open.set(id, { resolve: result => resolve(result ?? {}), reject })
      requests.write(
        `${JSON.stringify({ id, method, params, ...(session === undefined ? {} : { sessionId: session }) })}\0`,
      )
    })
}

/** What this page hears from the server while it is open; one connection for all of its parts. */
let source: EventSource | null = null
let listeners = 0

/** Hears of an event of `/api/events` until the returned function is called. */
export function onEvent<Value>(name: "reports" | "visit", hear: (value: Value) => void): () => void {
  source ??= new EventSource("/api/events")
  listeners += 1
  const from = source
  const heard = ({ data }: MessageEvent<string>): void => hear(JSON.parse(data))
  from.addEventListener(name, heard)
  return () => {
    from.removeEventListener(name, heard)
    listeners -= 1
    if (listeners > 0) return
    from.close()
    source = null
  }
}

import { useEffect, useState } from "react"
import { renewAll } from "./ask.ts"
import { useSpeech } from "./language.tsx"
import { onEvent } from "./stream.ts"
import { counted } from "./tell.ts"

/** The page is read first: news are listened for a moment after it stands. Milliseconds. */
const AFTER = 3000

/** Says how many reports came since the page was opened, and shows them when asked: nothing moves under the reader's eyes. */
export function Live() {
  const { desk, language } = useSpeech()
  const [reports, seen] = useNews()
  const show = (): void => {
    renewAll()
    seen()
  }
  return (
    <p className="live" role="status">
      {reports > 0 && (
        <>
          {counted(desk.counts.newReports, reports, language)}{" "}
          <button type="button" onClick={show}>
            {desk.says.showNew}
          </button>
        </>
      )}
    </p>
  )
}

/** How many reports were taken in since this page began to listen, or since they were seen. */
function useNews(): readonly [number, () => void] {
  const [reports, setReports] = useState(0)
  useEffect(() => {
    let stop: (() => void) | null = null
    const timer = setTimeout(() => {
      stop = onEvent<{ readonly reports: number }>("reports", news => setReports(before => before + news.reports))
    }, AFTER)
    return () => {
      clearTimeout(timer)
      stop?.()
    }
  }, [])
  return [reports, () => setReports(0)]
}

import { useEffect, useState } from "react"
import { useSpeech } from "./language.tsx"
import { counted } from "./tell.ts"

/** The page is read first: news are listened for a moment after it stands. Milliseconds. */
const AFTER = 3000

/** Says how many reports came since the page was opened, and shows them when asked: nothing moves under the reader's eyes. */
export function Live() {
  const { desk, language } = useSpeech()
  const reports = useNews()
  return (
    <p className="live" role="status">
      {reports > 0 && (
        <>
          {counted(desk.counts.newReports, reports, language)}{" "}
          <button type="button" onClick={() => location.reload()}>
            {desk.says.showNew}
          </button>
        </>
      )}
    </p>
  )
}

/** How many reports were taken in since this page began to listen. */
function useNews(): number {
  const [reports, setReports] = useState(0)
  useEffect(() => {
    let source: EventSource | null = null
    const timer = setTimeout(() => {
      source = new EventSource("/api/events")
      source.addEventListener("reports", ({ data }: MessageEvent<string>) => {
        const news: { readonly reports: number } = JSON.parse(data)
        setReports(before => before + news.reports)
      })
    }, AFTER)
    return () => {
      clearTimeout(timer)
      source?.close()
    }
  }, [])
  return reports
}

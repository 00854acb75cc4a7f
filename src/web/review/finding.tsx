import { type FormEvent, useEffect, useRef, useState } from "react"
import type { ReportView } from "../../serve/story-contract.ts"
import { useSpeech } from "../language.tsx"
import { heardIn } from "./correction.ts"
import { useDecidingThen } from "./deciding.ts"
import { FigureFields, Signed, TextField } from "./fields.tsx"

interface Offered {
  readonly report: Pick<ReportView, "version" | "text">
  /** Called with what to say once it is kept. */
  readonly onDecided: (what: string) => void
}

/** A form for a figure that stands in the report's words and that the machine did not read. */
export function Finding({ report, onDecided }: Offered) {
  const { desk } = useSpeech()
  const { by, setBy, problem, decide } = useDecidingThen(() => onDecided(desk.says.foundNow))
  const words = useMarkedWords()
  const [isMissing, setMissing] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const quote = `${data.get("words") ?? ""}`.trim()
    const start = report.text.indexOf(quote)
    setMissing(start < 0)
    if (start < 0) return
    const { words: _words, on: _on, ...figure } = heardIn(data)
    const where = { version: report.version, start, end: start + quote.length }
    void decide({ kind: "find", ...where, figure }, `${data.get("why") ?? ""}`).then(kept => kept && form.reset())
  }
  return (
    <details className="review finding">
      <summary>{desk.says.findFigure}</summary>
      <form className="decide" onSubmit={submit}>
        <p className="quiet">{desk.says.findHint}</p>
        <div className="fields">
          <TextField key={words} name="words" label={desk.says.findWords} value={words} required />
          <TextField name="claimant" label={desk.says.claimant} />
          <FigureFields value={null} />
          <TextField name="when" label={desk.says.time} hint={desk.says.dateHint} />
          <TextField name="where" label={desk.says.place} />
        </div>
        {isMissing && <p role="alert">{desk.says.findMissing}</p>}
        <Signed by={by} onBy={setBy} needsWhy problem={problem} />
      </form>
    </details>
  )
}

/** The words of the report's text that were marked last. */
function useMarkedWords(): string {
  const [words, setWords] = useState("")
  const last = useRef("")
  useEffect(() => {
    const look = (): void => {
      const selection = getSelection()
      const text = selection?.anchorNode?.parentElement?.closest(".report-text") ? `${selection}`.trim() : ""
      // Another click takes the marking away; what was marked is still what is meant.
      if (text === "" || text === last.current) return
      last.current = text
      setWords(text)
    }
    document.addEventListener("selectionchange", look)
    return () => document.removeEventListener("selectionchange", look)
  }, [])
  return words
}

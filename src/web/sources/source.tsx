import { useState } from "react"
import { fill } from "../../messages/words.ts"
import type { SourceChange, SourceShown, Sources } from "../../serve/source-contract.ts"
import { tellMoment } from "../days.ts"
import { useSpeech } from "../language.tsx"
import { Filled, Said } from "../said.tsx"
import { counted } from "../tell.ts"
import { useDoing } from "./doing.ts"
import { useSourceWords } from "./speech.ts"
import { Trouble } from "./trouble.tsx"

interface Shown {
  readonly source: SourceShown
  /** Told what has changed, in words. */
  readonly changed: (words: string) => void
}

/** One source: what is declared of it, how it does, what it brought, and what can be done to it. */
export function Source({ source, changed }: Shown) {
  const { says, kinds } = useSourceWords()
  const { outlet, address, kind } = source
  return (
    <li>
      <h3>
        <Said text={outlet ?? address} />
      </h3>
      <p className="source-address">
        {kinds[kind]} ·{" "}
        {kind === "folder" ? (
          <Said text={address} />
        ) : (
          <a href={address} target="_blank" rel="noreferrer noopener">
            <Said text={address} />
          </a>
        )}
      </p>
      <Health source={source} />
      <Declared source={source} />
      <Brought source={source} />
      <Actions source={source} changed={changed} name={outlet ?? address} says={says} />
    </li>
  )
}

type HealthKind = "isPaused" | "failed" | "troubled" | "well" | "never"

const healthOf = ({ paused, problem, failing, last }: SourceShown): HealthKind => {
  if (paused) return "isPaused"
  if (last === null) return "never"
  if (problem !== null) return "failed"
  return failing > 0 ? "troubled" : "well"
}

function Health({ source }: { readonly source: SourceShown }) {
  const { says, counts, language } = useSourceWords()
  const { last, next, problem, failures, every, paused } = source
  const health = healthOf(source)
  return (
    <div className="health" data-health={health}>
      <p className="story-facts">
        <strong>{says[health]}</strong>
        {last !== null && (
          <span>
            <Filled sentence={says.lastVisit}>{[<Said key="at" text={tellMoment(last, language)} />]}</Filled>
          </span>
        )}
        {next !== null && !paused && (
          <span>
            <Filled sentence={says.nextVisit}>{[<Said key="at" text={tellMoment(next, language)} />]}</Filled>
          </span>
        )}
        <span>{fill(says.everyMinutes, every)}</span>
        {failures > 0 && <span>{counted(counts.failures, failures, language)}</span>}
      </p>
      {problem !== null && <p dir="auto">{problem.detail}</p>}
    </div>
  )
}

function Declared({ source }: { readonly source: SourceShown }) {
  const { says } = useSourceWords()
  const { desk } = useSpeech()
  const { publisher, language, country, timezone, affiliation } = source
  const facts = [
    [says.affiliation, affiliation],
    [says.publisher, publisher],
    [says.language, language === null ? null : (desk.languages[language] ?? language)],
    [says.country, country],
    [says.timezone, timezone],
  ] as const
  return (
    <dl className="declared">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Said text={value} />
            </dd>
          </div>
        ),
      )}
    </dl>
  )
}

function Brought({ source }: { readonly source: SourceShown }) {
  const { says, counts, language } = useSourceWords()
  const { articles, read, versions, failing, waiting } = source
  const words = fill(says.progress, articles - waiting, articles)
  return (
    <div>
      <p className="story-facts">
        <span>{counted(counts.articles, articles, language)}</span>
        <span>{counted(counts.read, read, language)}</span>
        {read > 0 && <span>{counted(counts.edits, versions, language)}</span>}
        {failing > 0 && <span>{counted(counts.failing, failing, language)}</span>}
      </p>
      {waiting > 0 && (
        <p className="progress">
          <progress value={articles - waiting} max={articles} aria-label={words} /> <span>{words}</span>
        </p>
      )}
    </div>
  )
}

interface Acted extends Shown {
  readonly name: string
  readonly says: ReturnType<typeof useSourceWords>["says"]
}

function Actions({ source, changed, name, says }: Acted) {
  const { busy, problem, send } = useDoing()
  const [isSure, setSure] = useState(false)
  const act = async (what: SourceChange["do"], words: string): Promise<void> => {
    const done = await send<Sources>(`/api/sources/${source.id}`, { do: what } satisfies SourceChange)
    if (done !== null) changed(fill(words, name))
  }
  const button = (words: string, press: () => void) => (
    <button type="button" disabled={busy} onClick={press} aria-label={`${words}: ${name}`}>
      {words}
    </button>
  )
  return (
    <div className="actions">
      {isSure ? (
        <>
          {button(says.removeSure, () => void act("remove", says.removed))}
          {button(says.removeNot, () => setSure(false))}
        </>
      ) : (
        <>
          {!source.paused && button(says.visit, () => void act("visit", says.visiting))}
          {source.paused
            ? button(says.resume, () => void act("resume", says.resumed))
            : button(says.pause, () => void act("pause", says.paused))}
          {button(says.remove, () => setSure(true))}
        </>
      )}
      <Trouble problem={problem} />
    </div>
  )
}

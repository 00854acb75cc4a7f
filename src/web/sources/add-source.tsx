import type { FormEvent, ReactNode } from "react"
import { fill } from "../../messages/words.ts"
import type { GivenList, GivenSource, Sources } from "../../serve/source-contract.ts"
import { useSpeech } from "../language.tsx"
import { SelectField, TextField } from "../review/fields.tsx"
import { type Doing, useDoing } from "./doing.ts"
import { fileIn, wordsIn } from "./form.ts"
import { useSourceWords } from "./speech.ts"
import { Trouble } from "./trouble.tsx"
import { ZoneField } from "./zone-field.tsx"

interface Told {
  /** Told what has changed, in words. */
  readonly changed: (words: string) => void
}

/** Forms for one more source, and for a list of them. */
export function AddSource({ changed }: Told) {
  const { says } = useSourceWords()
  return (
    <section className="panel" aria-labelledby="add-head">
      <h2 id="add-head">{says.add}</h2>
      <p className="hint">{says.addHint}</p>
      <details>
        <summary>{says.addOne}</summary>
        <OneSource changed={changed} />
      </details>
      <details>
        <summary>{says.addList}</summary>
        <ListOfSources changed={changed} />
      </details>
    </section>
  )
}

const sourceIn = (data: FormData): GivenSource => ({
  address: wordsIn(data, "address") ?? "",
  kind: (wordsIn(data, "kind") ?? "feed") as GivenSource["kind"],
  outlet: wordsIn(data, "outlet"),
  publisher: wordsIn(data, "publisher"),
  language: wordsIn(data, "language"),
  country: wordsIn(data, "country"),
  timezone: wordsIn(data, "timezone"),
  affiliation: wordsIn(data, "affiliation"),
  every: Number(wordsIn(data, "every") ?? 15),
})

interface Taken {
  /** Sends what the form holds; gives what to say of it, null where nothing came of it. */
  readonly take: (data: FormData, send: Doing["send"]) => Promise<string | null>
  readonly changed: Told["changed"]
  readonly children: ReactNode
}

/** A form that follows something, and is empty again once that is done. */
function Follow({ take, changed, children }: Taken) {
  const { says } = useSourceWords()
  const { busy, problem, send } = useDoing()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    void take(new FormData(form), send).then(words => {
      if (words === null) return
      form.reset()
      changed(words)
    })
  }
  return (
    <form className="decide" onSubmit={submit}>
      {children}
      <p>
        <button type="submit" disabled={busy}>
          {says.follow}
        </button>
      </p>
      <Trouble problem={problem} />
    </form>
  )
}

function OneSource({ changed }: Told) {
  const { says, kinds } = useSourceWords()
  const { desk } = useSpeech()
  const take: Taken["take"] = async (data, send) => {
    const source = sourceIn(data)
    const kept = await send<Sources>("/api/sources", source)
    return kept && fill(says.followed, source.outlet ?? source.address)
  }
  return (
    <Follow take={take} changed={changed}>
      <div className="fields">
        <TextField name="address" label={says.address} hint={says.folderHint} required />
        <SelectField name="kind" label={says.kind} value="feed" options={kinds} />
        <TextField name="outlet" label={says.outlet} />
        <TextField name="affiliation" label={says.affiliation} hint={says.affiliationHint} />
        <TextField name="publisher" label={says.publisher} hint={says.publisherHint} />
        <SelectField name="language" label={says.language} options={desk.languages} none={says.unsaid} />
        <TextField name="country" label={says.country} />
        <ZoneField label={says.timezone} />
        <TextField name="every" type="number" label={says.every} value="15" />
      </div>
    </Follow>
  )
}

function ListOfSources({ changed }: Told) {
  const { says } = useSourceWords()
  const take: Taken["take"] = async (data, send) => {
    const text = await fileIn(data, "list")?.text()
    if (text === undefined) return null
    const taken = await send<{ readonly sources: number }>("/api/sources/opml", { text } satisfies GivenList)
    return taken && fill(says.listFollowed, taken.sources)
  }
  return (
    <Follow take={take} changed={changed}>
      <p className="field">
        <label htmlFor="opml-file">{says.listFile}</label>
        <input id="opml-file" name="list" type="file" accept=".opml,.xml,text/xml" required />
      </p>
    </Follow>
  )
}

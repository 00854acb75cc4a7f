import { type FormEvent, useId, useState } from "react"
import type { GivenOffer, PreviewShown } from "../../serve/source-contract.ts"
import { TextField } from "../review/fields.tsx"
import { useDoing } from "./doing.ts"
import { base64Of, fileIn, wordsIn } from "./form.ts"
import { Preview } from "./preview.tsx"
import { useSourceWords } from "./speech.ts"
import { Trouble } from "./trouble.tsx"
import { ZoneField } from "./zone-field.tsx"

const KINDS = ["address", "words", "file"] as const
type Kind = (typeof KINDS)[number]

async function offerIn(kind: Kind, data: FormData): Promise<GivenOffer | null> {
  const file = fileIn(data, "file")
  const [outlet, timezone] = [wordsIn(data, "outlet"), wordsIn(data, "timezone")]
  if (kind === "file") return file === null ? null : { kind, name: file.name, base64: await base64Of(file) }
  if (kind === "address") return { kind, address: wordsIn(data, "address") ?? "", outlet, timezone }
  const given = { title: wordsIn(data, "title"), author: wordsIn(data, "author"), url: wordsIn(data, "url") }
  const published = wordsIn(data, "published")
  return { kind, words: wordsIn(data, "words") ?? "", outlet, timezone, published, ...given }
}

/** Takes an address, words or a file, shows what is in them, and asks whether that is to be kept. */
export function Offer() {
  const { says } = useSourceWords()
  const { busy, problem, send } = useDoing()
  const [kind, setKind] = useState<Kind>("address")
  const [preview, setPreview] = useState<PreviewShown | null>(null)
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const offer = await offerIn(kind, new FormData(event.currentTarget))
    if (offer === null) return
    setPreview(null)
    setPreview(await send<PreviewShown>("/api/previews", offer))
  }
  return (
    <section className="panel" aria-labelledby="offer-head">
      <h2 id="offer-head">{says.bring}</h2>
      <p className="hint">{says.bringHint}</p>
      <form className="decide" onSubmit={event => void submit(event)}>
        <Choice kind={kind} choose={setKind} />
        <Fields key={kind} kind={kind} />
        <p>
          <button type="submit" disabled={busy}>
            {says.read}
          </button>
        </p>
        <p role="status">{busy ? says.reading : ""}</p>
        <Trouble problem={problem} />
      </form>
      {preview !== null && <Preview key={preview.id} preview={preview} />}
    </section>
  )
}

interface Chosen {
  readonly kind: Kind
  readonly choose: (kind: Kind) => void
}

function Choice({ kind, choose }: Chosen) {
  const { says, offers } = useSourceWords()
  return (
    <fieldset>
      <legend>{says.what}</legend>
      {KINDS.map(one => (
        <label key={one}>
          <input type="radio" name="offer" checked={one === kind} onChange={() => choose(one)} /> {offers[one]}
        </label>
      ))}
    </fieldset>
  )
}

function Fields({ kind }: { readonly kind: Kind }) {
  const { says } = useSourceWords()
  const id = useId()
  if (kind === "file")
    return (
      <p className="field">
        <label htmlFor={id}>{says.file}</label>
        <input id={id} name="file" type="file" required aria-describedby={`${id}-hint`} />
        <span id={`${id}-hint`} className="hint">
          {says.fileHint}
        </span>
      </p>
    )
  const common = (
    <>
      <TextField name="outlet" label={says.outlet} />
      <ZoneField label={says.timezone} />
    </>
  )
  if (kind === "address")
    return (
      <div className="fields">
        <TextField name="address" label={says.address} hint="https://…" required />
        {common}
      </div>
    )
  return (
    <>
      <p className="field">
        <label htmlFor={id}>{says.words}</label>
        <textarea id={id} name="words" dir="auto" rows={8} required maxLength={1_000_000} />
      </p>
      <div className="fields">
        <TextField name="author" label={says.author} />
        <PublishedField />
        {common}
        <TextField name="title" label={says.heading} />
        <TextField name="url" label={says.url} />
      </div>
    </>
  )
}

function PublishedField() {
  const { says } = useSourceWords()
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{says.published}</label>
      <input id={id} name="published" type="datetime-local" />
    </p>
  )
}

import { type ReactNode, useId } from "react"
import type { Words } from "../../messages/words.ts"
import { useSpeech } from "../language.tsx"
import type { Claim } from "../report-marks.ts"

interface Labelled {
  readonly name: string
  readonly label: string
  readonly value?: string | null
}

/** A line to type in, with its label; left out of the form's direction, as names may be of another script. */
export function TextField({ name, label, value, hint, required, type = "text" }: Labelled & TextOptions) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        dir="auto"
        defaultValue={value ?? ""}
        placeholder={hint}
        required={required}
        min={type === "number" ? 0 : undefined}
      />
    </p>
  )
}

interface TextOptions {
  readonly hint?: string
  readonly required?: boolean
  readonly type?: "text" | "number" | "date"
}

interface Chosen extends Labelled {
  readonly options: Readonly<Record<string, string>>
  /** What stands for nothing; no such choice without it. */
  readonly none?: string
}

/** A choice among words of the catalogue. */
export function SelectField({ name, label, value, options, none }: Chosen) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value ?? ""}>
        {none !== undefined && <option value="">{none}</option>}
        {Object.entries(options).map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}

interface Valued {
  readonly value: Pick<Extract<Claim, { kind: "figure" }>, "metric" | "population" | "value"> | null
}

/** What a figure counts, whom, and how many. */
export function FigureFields({ value }: Valued) {
  const { desk, words } = useSpeech()
  const exact = value?.value.qualifier === "vague" ? "exact" : (value?.value.qualifier ?? "exact")
  return (
    <>
      <SelectField
        name="metric"
        label={desk.says.metricField}
        value={value?.metric ?? "killed"}
        options={words.metrics}
      />
      <SelectField
        name="population"
        label={desk.says.populationField}
        value={value === null ? "people" : value.population}
        options={words.populations}
        none={desk.says.unsaid}
      />
      <SelectField name="qualifier" label={desk.says.qualifierField} value={exact} options={desk.qualifiers} />
      <TextField name="min" type="number" label={desk.says.least} value={value?.value.min?.toString() ?? null} />
      <TextField name="max" type="number" label={desk.says.most} value={value?.value.max?.toString() ?? null} />
    </>
  )
}

const STATUSES = ["asserted", "denied", "unconfirmed", "background"] as const

const statusesIn = ({ statuses }: Words): Readonly<Record<string, string>> =>
  Object.fromEntries(STATUSES.map(status => [status, statuses[status] ?? status]))

/** Every field of a claim that a reviewer can say otherwise. */
export function ClaimFields({ claim }: { readonly claim: Claim }) {
  const { desk, words } = useSpeech()
  return (
    <div className="fields">
      {claim.kind === "figure" && (
        <>
          <FigureFields value={claim} />
          <SelectField name="counts" label={desk.says.countsField} value={claim.counts} options={words.spans} />
        </>
      )}
      {claim.kind !== "commitment" && (
        <SelectField name="status" label={desk.says.status} value={claim.status} options={statusesIn(words)} />
      )}
      <TextField name="when" label={desk.says.time} value={claim.when?.edtf ?? null} hint={desk.says.dateHint} />
      <TextField name="where" label={desk.says.place} value={claim.where?.text ?? null} />
      <TextField name="claimant" label={desk.says.claimant} value={claim.attribution.claimant?.text ?? null} />
      <TextField name="blamed" label={desk.says.blamed} value={claim.blamed?.text ?? null} />
    </div>
  )
}

interface DecisionShown {
  readonly by: string
  readonly onBy: (by: string) => void
  readonly needsWhy: boolean
  readonly problem: string | null
  /** What stands in place of the one button. */
  readonly children?: ReactNode
}

/** Who decides, why, and what went wrong. */
export function Signed({ by, onBy, needsWhy, problem, children }: DecisionShown) {
  const { desk } = useSpeech()
  const id = useId()
  return (
    <>
      <p className="field">
        <label htmlFor={`${id}-by`}>{desk.says.reviewer}</label>
        <input
          id={`${id}-by`}
          value={by}
          dir="auto"
          required
          maxLength={100}
          onChange={event => onBy(event.target.value)}
        />
      </p>
      <p className="field">
        <label htmlFor={`${id}-why`}>{desk.says.why}</label>
        <textarea id={`${id}-why`} name="why" dir="auto" rows={2} required={needsWhy} maxLength={4000} />
      </p>
      {children ?? (
        <p>
          <button type="submit">{desk.says.keepDecision}</button>
        </p>
      )}
      {problem !== null && (
        <p role="alert" dir="auto">
          {problem === "" ? desk.says.failed : problem}
        </p>
      )}
    </>
  )
}

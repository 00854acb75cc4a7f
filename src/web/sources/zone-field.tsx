import { useId } from "react"

const ZONES: readonly string[] = Intl.supportedValuesOf("timeZone")

/** A time zone, typed or chosen from those that the browser knows. */
export function ZoneField({ label }: { readonly label: string }) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} name="timezone" list={`${id}-zones`} dir="ltr" autoComplete="off" />
      <datalist id={`${id}-zones`}>
        {ZONES.map(zone => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </p>
  )
}

import { useEffect, useState } from "react"
import { useSpeech } from "./language.tsx"
import { keep, THEMES, type Theme, themeHere } from "./preferences.ts"
import { CALENDARS, DIGITS, MONTHS } from "./writing.ts"

/** The head of every page: the name, the language, the theme. */
export function Masthead() {
  const { language, desk, choose } = useSpeech()
  const other = language === "ar" ? "en" : "ar"
  return (
    <header className="masthead">
      <a className="skip" href="#content">
        {desk.says.skip}
      </a>
      <a className="name" href="/">
        <span lang="ar">تواتر</span>
        <span lang="en">Tawatur</span>
      </a>
      <p className="tagline">{desk.says.tagline}</p>
      <div className="switches">
        <a href="/sources">{desk.says.sources}</a>
        <a href="/accuracy">{desk.says.accuracy}</a>
        <WritingSwitches />
        <ThemeSwitch />
        <button type="button" className="plain" lang={other} onClick={() => choose(other)}>
          {desk.says.otherLanguage}
        </button>
      </div>
    </header>
  )
}

interface Choice<One extends string> {
  readonly label: string
  readonly options: Readonly<Record<One, string>>
  readonly all: readonly One[]
  readonly value: One
  readonly onChoose: (value: One) => void
}

function Switch<One extends string>({ label, options, all, value, onChoose }: Choice<One>) {
  return (
    <label className="theme">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(all.find(one => one === target.value) ?? value)}>
        {all.map(one => (
          <option key={one} value={one}>
            {options[one]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Calendars; digits and names of months, where the language has more than one of them. */
function WritingSwitches() {
  const { language, desk, writing, write } = useSpeech()
  const { says, digits, months, calendars } = desk
  return (
    <>
      {language === "ar" && (
        <>
          <Switch
            {...{ label: says.digits, options: digits, all: DIGITS, value: writing.digits }}
            onChoose={value => write({ ...writing, digits: value })}
          />
          <Switch
            {...{ label: says.months, options: months, all: MONTHS, value: writing.months }}
            onChoose={value => write({ ...writing, months: value })}
          />
        </>
      )}
      <Switch
        {...{ label: says.calendars, options: calendars, all: CALENDARS, value: writing.calendars }}
        onChoose={value => write({ ...writing, calendars: value })}
      />
    </>
  )
}

function ThemeSwitch() {
  const { desk } = useSpeech()
  const [theme, setTheme] = useState<Theme>(themeHere)
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  const choose = (chosen: Theme): void => {
    keep("theme", chosen)
    setTheme(chosen)
  }
  const { says } = desk
  const options = { system: says.themeSystem, light: says.themeLight, dark: says.themeDark }
  return <Switch label={says.theme} options={options} all={THEMES} value={theme} onChoose={choose} />
}

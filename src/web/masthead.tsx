import { useEffect, useState } from "react"
import { useSpeech } from "./language.tsx"
import { keep, THEMES, type Theme, themeHere } from "./preferences.ts"
import { DIGITS, MONTHS } from "./writing.ts"

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
        {language === "ar" && <WritingSwitches />}
        <ThemeSwitch />
        <button type="button" className="plain" lang={other} onClick={() => choose(other)}>
          {desk.says.otherLanguage}
        </button>
      </div>
    </header>
  )
}

/** Digits and names of months, where the language has more than one of them. */
function WritingSwitches() {
  const { desk, writing, write } = useSpeech()
  const { digits, months } = desk
  return (
    <>
      <label className="theme">
        <span>{desk.says.digits}</span>
        <select
          value={writing.digits}
          onChange={({ target }) =>
            write({ ...writing, digits: DIGITS.find(one => one === target.value) ?? writing.digits })
          }
        >
          {DIGITS.map(one => (
            <option key={one} value={one}>
              {digits[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="theme">
        <span>{desk.says.months}</span>
        <select
          value={writing.months}
          onChange={({ target }) =>
            write({ ...writing, months: MONTHS.find(one => one === target.value) ?? writing.months })
          }
        >
          {MONTHS.map(one => (
            <option key={one} value={one}>
              {months[one]}
            </option>
          ))}
        </select>
      </label>
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
  const says = { system: desk.says.themeSystem, light: desk.says.themeLight, dark: desk.says.themeDark }
  return (
    <label className="theme">
      <span>{desk.says.theme}</span>
      <select value={theme} onChange={event => choose(THEMES.find(one => one === event.target.value) ?? "system")}>
        {THEMES.map(one => (
          <option key={one} value={one}>
            {says[one]}
          </option>
        ))}
      </select>
    </label>
  )
}

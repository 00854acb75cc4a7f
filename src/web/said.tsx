import { Fragment, type ReactNode } from "react"
import type { Told } from "../messages/tell.ts"
import { useSpeech } from "./language.tsx"
import { nameOfSign, withoutOverrides } from "./signs.ts"
import { tellMade, tellValue } from "./tell.ts"

/** Words from a report as they stand, direction overrides named and not applied. Needs an element that isolates it around. */
export function Plain({ text }: { readonly text: string }) {
  const { desk } = useSpeech()
  return withoutOverrides(text).map(({ words, as }, i) => {
    // The parts of one text never change places.
    const key = `${i}`
    if (as === "words") return <Fragment key={key}>{words}</Fragment>
    if (as === "cover")
      return (
        <span key={key} className="cover">
          {words}
        </span>
      )
    const name = nameOfSign(words)
    return (
      <span key={key} className="sign" title={desk.says.hiddenSign.replace("#", name)}>
        {name}
      </span>
    )
  })
}

/** A name, a figure or a few words whose direction is their own and leaves the line's alone. */
export const Said = ({ text, className }: { readonly text: string; readonly className?: string }) => (
  <bdi className={className}>
    <Plain text={text} />
  </bdi>
)

/** The report's own words in quotation marks of the page's language. */
export function Quoted({ text }: { readonly text: string }) {
  const { language } = useSpeech()
  const [open, close] = language === "ar" ? ["«", "»"] : ["“", "”"]
  return (
    <span className="quoted">
      {open}
      <Said text={text} />
      {close}
    </span>
  )
}

/** A value as the words give it; a vague one is its word, quoted. */
export function Figure({ value }: { readonly value: Told }) {
  const { language } = useSpeech()
  if (value.qualifier === "vague" && value.word !== null) return <Quoted text={value.word} />
  return <Said text={tellValue(value, language)} />
}

/** A headline of the product's own making, in the direction of the page; what is quoted in it keeps its own. */
export function Title({ text }: { readonly text: string }) {
  const { language } = useSpeech()
  return (
    <bdi dir={language === "ar" ? "rtl" : "ltr"}>
      <Plain text={tellMade(text, language)} />
    </bdi>
  )
}

/** A sentence of the catalogue with parts where it has `#`, each isolated. */
export function Filled({ sentence, children }: { readonly sentence: string; readonly children: readonly ReactNode[] }) {
  return sentence.split("#").map((words, i) => (
    // The parts of one sentence never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Fragment key={i}>
      {i > 0 && <bdi>{children[i - 1]}</bdi>}
      {words}
    </Fragment>
  ))
}

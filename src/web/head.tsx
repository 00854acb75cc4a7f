import { useEffect, useRef } from "react"
import { Title } from "./said.tsx"

/** The page's headline: it names the window, and a reader's keyboard starts from it after a move. */
export function Head({ title }: { readonly title: string }) {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Tawatur`
  }, [title])
  return (
    <h1 ref={head} tabIndex={-1}>
      <Title text={title} />
    </h1>
  )
}

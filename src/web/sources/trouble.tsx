import { useSpeech } from "../language.tsx"

/** What went wrong with something that was sent; nothing where nothing did. */
export function Trouble({ problem }: { readonly problem: string | null }) {
  const { desk } = useSpeech()
  if (problem === null) return null
  return (
    <p role="alert" dir="auto" className="trouble">
      {problem === "" ? desk.says.failed : problem}
    </p>
  )
}

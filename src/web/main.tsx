import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import "./fonts/fonts.css"
import "./style/tokens.css"
import "./style/base.css"
import "./style/stories.css"
import "./style/story.css"
import "./style/ledger.css"
import "./style/evidence.css"
import "./style/review.css"
import "./style/sources.css"
import "./style/print.css"
import { DESK } from "../messages/desk.ts"
import { Desk } from "./desk.tsx"
import { languageHere } from "./preferences.ts"

const place = document.getElementById("desk")

/** A fault of the page's own takes all of it down: a sentence stands in its place. */
const broke = (error: unknown): void => {
  reportError(error)
  setTimeout(() => place?.replaceChildren(DESK[languageHere()].says.broke))
}

if (place !== null)
  createRoot(place, { onUncaughtError: broke }).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  )

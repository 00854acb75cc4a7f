import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import "./style/tokens.css"
import "./style/base.css"
import "./style/stories.css"
import "./style/story.css"
import "./style/ledger.css"
import "./style/evidence.css"
import "./style/print.css"
import { Desk } from "./desk.tsx"

const place = document.getElementById("desk")
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  )

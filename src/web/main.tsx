import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { Desk } from "./desk.tsx"

const place = document.getElementById("desk")
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  )

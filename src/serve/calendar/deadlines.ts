import { DESK } from "../../messages/desk.ts"
import type { Archive } from "../../model/archive.ts"
import { byUnit } from "../../model/order.ts"
import { Problem } from "../../model/problem.ts"
import type { StoryView } from "../../model/story.ts"
import { maskStory } from "../mask.ts"
import type { Question } from "../route.ts"
import { entriesOf } from "./deadline.ts"
import { escaped, folded } from "./lines.ts"

/** Stories that one calendar is made of. */
const STORIES = 50

const calendarOf = (title: string, views: readonly StoryView[], { language }: Question, { origin }: URL): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Tawatur//Deadlines//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(title)}`,
    ...views.flatMap(view => entriesOf(view, { language, origin })),
    "END:VCALENDAR",
  ]
    .map(folded)
    .join("")

/** The beginnings and ends of one story's commitments as iCalendar (RFC 5545). */
export async function storyDeadlines(archive: Archive, question: Question, asked: URL): Promise<string> {
  const { id, asOf, language, reviewed } = question
  const view = await archive.story(id, { asOf, text: null, language, reviewed })
  if (view === null) throw new Problem("story/unknown", { id })
  const masked = maskStory(view)
  return calendarOf(masked.title, [masked], question, asked)
}

/** Those of the latest stories, or of the latest that hold the words asked for. */
export async function deadlines(archive: Archive, question: Question, asked: URL): Promise<string> {
  const { text, narrowing, asOf, language, reviewed } = question
  const lines = await archive.stories({ text, ...narrowing, asOf, language, reviewed })
  const latest = lines.toSorted((a, b) => byUnit(b.to ?? "", a.to ?? "") || byUnit(a.story, b.story)).slice(0, STORIES)
  const views: StoryView[] = []
  for (const { story } of latest) {
    const view = await archive.story(story, { asOf, text: null, language, reviewed })
    if (view !== null) views.push(maskStory(view))
  }
  return calendarOf(DESK[language].says.calendar, views, question, asked)
}

import { lazy, Suspense, useState } from "react"
import { useSpeech } from "./language.tsx"
import { useStory } from "./story-context.tsx"

const StoryReview = lazy(() =>
  import("./review/story-review.tsx").then(({ StoryReview }) => ({ default: StoryReview })),
)

/** The decisions about a story; what they are taken with is fetched when somebody opens it. */
export function ReviewPanel() {
  const { desk } = useSpeech()
  const { reviews } = useStory()
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="panel" id="review" aria-labelledby="review-head">
      <h2 id="review-head">{desk.says.reviewAll}</h2>
      <p className="hint">{desk.says.reviewHint}</p>
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          {desk.says.review} <span className="count">{reviews.length}</span>
        </summary>
        {isOpen && (
          <Suspense fallback={<p className="waiting">{desk.says.loading}</p>}>
            <StoryReview />
          </Suspense>
        )}
      </details>
    </section>
  )
}

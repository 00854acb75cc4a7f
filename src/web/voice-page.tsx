import type { ClaimInReport, StoryView } from "../serve/story-contract.ts"
import { addressOf, type Seen } from "./address.ts"
import { tellMoment } from "./days.ts"
import { Head } from "./head.tsx"
import { useSpeech } from "./language.tsx"
import { Filled, Quoted, Said } from "./said.tsx"
import { Stated, StatedOf } from "./stated.tsx"
import { useStoryAt } from "./story-at.ts"
import { nameOfVoice, saidBy, voicesIn } from "./voices.ts"
import { Waiting } from "./waiting.tsx"

interface Asked {
  readonly story: string
  readonly voice: string
  readonly seen: Seen
}

/** Who says what: one voice's claims in order, each a link to its words; beside it everybody else who speaks in the story. */
export function VoicePage({ story, voice, seen }: Asked) {
  const { desk } = useSpeech()
  const { shown } = useStoryAt(story, seen)
  const { value: view } = shown
  if (view === null) return <Waiting answer={shown} />
  const claims = saidBy(view.claims, voice)
  const side = view.sources.find(source => source.claims.some(id => claims.some(held => held.claim.id === id)))?.side
  return (
    <>
      <header className="opening">
        <p className="back">
          <a href={addressOf({ page: "story", story: view.story, claim: null, seen })}>{desk.says.inStory}</a>
        </p>
        <Head title={desk.says.voiceHead.replace("#", nameOfVoice(voice, view.names, view.claims))} />
        {side != null && (
          <p className="story-facts">
            <span>
              <Filled sentence={desk.says.sideOf}>{[view.names[side] ?? side]}</Filled>
            </span>
          </p>
        )}
      </header>
      {claims.length === 0 && <p>{desk.says.noClaims}</p>}
      <ol className="said">
        {claims.map(held => (
          <Saying key={`${held.report} ${held.claim.id}`} held={held} view={view} seen={seen} />
        ))}
      </ol>
      <Voices view={view} voice={voice} seen={seen} />
    </>
  )
}

interface Spoken {
  readonly held: ClaimInReport
  readonly view: StoryView
  readonly seen: Seen
}

function Saying({ held, view, seen }: Spoken) {
  const { language, words, desk } = useSpeech()
  const { claim, published, outlet, report } = held
  return (
    <li>
      <p className="quiet">
        <Said text={published === null ? words.ledger.notDated : tellMoment(published, language)} />
        {" · "}
        <Said text={outlet ?? report} />
        {" · "}
        {desk.modes[claim.attribution.mode]}
        {claim.status !== "asserted" && <> · {words.statuses[claim.status]}</>}
      </p>
      <p>
        <a href={addressOf({ page: "story", story: view.story, claim: claim.id, seen })} data-claim={claim.id}>
          <Stated claim={claim} />
        </a>{" "}
        <StatedOf claim={claim} />{" "}
        {claim.where !== null && (
          <Said text={view.names[claim.where.entity ?? ""] ?? claim.where.text} className="quiet" />
        )}
      </p>
      <p className="cell-words">
        <Quoted text={claim.evidence.quote} />
      </p>
    </li>
  )
}

function Voices({ view, voice, seen }: { readonly view: StoryView; readonly voice: string; readonly seen: Seen }) {
  const { desk } = useSpeech()
  return (
    <nav aria-labelledby="voices-head" className="voices">
      <h2 id="voices-head">{desk.says.voices}</h2>
      <ul>
        {voicesIn(view.claims).map(one => (
          <li key={one.voice}>
            <a
              href={addressOf({ page: "voice", story: view.story, voice: one.voice, seen })}
              aria-current={one.voice === voice ? "page" : undefined}
            >
              <Said text={nameOfVoice(one.voice, view.names, view.claims)} />
            </a>{" "}
            <span className="count">{one.claims}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

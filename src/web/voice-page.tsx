import type { ReactNode } from "react"
import type { ClaimInReport, StoryView } from "../serve/story-contract.ts"
import { addressOf, type Seen } from "./address.ts"
import { tellMoment, tellSpan } from "./days.ts"
import { Head } from "./head.tsx"
import { useSpeech } from "./language.tsx"
import { Filled, Quoted, Said } from "./said.tsx"
import { Stated, StatedOf } from "./stated.tsx"
import { useStoryAt } from "./story-at.ts"
import { counted } from "./tell.ts"
import { isInWords, ledTo, namesakesOf, saidBy, type Voice } from "./voices.ts"
import { Waiting } from "./waiting.tsx"

interface Asked {
  readonly story: string
  readonly voice: string
  readonly seen: Seen
}

interface Shown {
  readonly view: StoryView
  readonly seen: Seen
}

/** Who says what: one voice's claims in order, each a link to its words; beside it everybody else who speaks in the story. A name that several bear offers them. */
export function VoicePage({ story, voice, seen }: Asked) {
  const { desk } = useSpeech()
  const { shown } = useStoryAt(story, seen)
  const { value: view } = shown
  if (view === null) return <Waiting answer={shown} />
  const [found, ...others] = ledTo(view.voices, voice)
  return (
    <>
      {found === undefined ? (
        <Opening view={view} seen={seen} title={desk.says.voiceNone}>
          <p className="hint">{desk.says.voiceNoneHint}</p>
        </Opening>
      ) : others.length === 0 ? (
        <OneVoice voice={found} view={view} seen={seen} />
      ) : (
        <Several voices={[found, ...others]} view={view} seen={seen} />
      )}
      <nav aria-labelledby="voices-head" className="voices">
        <h2 id="voices-head">{desk.says.voices}</h2>
        <ul>
          {view.voices.map(one => (
            <li key={one.voice}>
              <ToVoice voice={one} view={view} seen={seen} current={others.length === 0 && one === found} />
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

interface Opened extends Shown {
  readonly title: string
  readonly children: ReactNode
}

function Opening({ title, view, seen, children }: Opened) {
  const { desk } = useSpeech()
  return (
    <header className="opening">
      <p className="back">
        <a href={addressOf({ page: "story", story: view.story, claim: null, seen })}>{desk.says.inStory}</a>
      </p>
      <Head title={title} />
      {children}
    </header>
  )
}

function OneVoice({ voice, view, seen }: Shown & { readonly voice: Voice }) {
  const { language, words, desk } = useSpeech()
  const name = isInWords(voice) ? words.ledger.quoted.replace("#", voice.name) : voice.name
  const namesakes = namesakesOf(view.voices, voice)
  const days = tellSpan(voice.from, voice.to, language)
  const claims = saidBy(view.claims, voice)
  return (
    <>
      <Opening view={view} seen={seen} title={desk.says.voiceHead.replace("#", name)}>
        <p className="story-facts">
          <Offices voice={voice} />
          {days !== null && <span>{days}</span>}
          {voice.side !== null && (
            <span>
              <Filled sentence={desk.says.sideOf}>{[view.names[voice.side] ?? voice.side]}</Filled>
            </span>
          )}
          <span>{counted(words.counts.claims, claims.length, language)}</span>
        </p>
        {namesakes.length > 0 && (
          <div className="namesakes">
            <p className="hint">{desk.says.namesakes}</p>
            <Choice voices={namesakes} view={view} seen={seen} />
          </div>
        )}
      </Opening>
      <ol className="said">
        {claims.map(held => (
          <Saying key={held.claim.id} held={held} view={view} seen={seen} />
        ))}
      </ol>
    </>
  )
}

/** What an address leads to that tells a name alone: those who bear it, to choose from. */
function Several({ voices, view, seen }: Shown & { readonly voices: readonly Voice[] }) {
  const { desk } = useSpeech()
  return (
    <Opening view={view} seen={seen} title={desk.says.voiceSeveral.replace("#", voices[0]?.name ?? "")}>
      <p className="hint">{desk.says.voiceSeveralHint}</p>
      <Choice voices={voices} view={view} seen={seen} />
    </Opening>
  )
}

const Choice = ({ voices, view, seen }: Shown & { readonly voices: readonly Voice[] }) => (
  <ul className="bearers">
    {voices.map(voice => (
      <li key={voice.voice}>
        <ToVoice voice={voice} view={view} seen={seen} />
      </li>
    ))}
  </ul>
)

interface Led extends Shown {
  readonly voice: Voice
  readonly current?: boolean
}

/** A link to a voice, with the office and days that tell it from others, and how much it says. */
function ToVoice({ voice, view, seen, current = false }: Led) {
  const { language, words, desk } = useSpeech()
  const days = tellSpan(voice.from, voice.to, language)
  const isShared = namesakesOf(view.voices, voice).length > 0
  return (
    <>
      <a
        href={addressOf({ page: "voice", story: view.story, voice: voice.voice, seen })}
        aria-current={current ? "page" : undefined}
      >
        {isInWords(voice) ? <Quoted text={voice.name} /> : <Said text={voice.name} />}
      </a>{" "}
      <span className="quiet">
        {isShared && voice.offices.length === 0 ? desk.says.noOffice : <Offices voice={voice} />}
        {isShared && days !== null && <> · {days}</>}
      </span>{" "}
      <span className="count" title={counted(words.counts.claims, voice.claims.length, language)}>
        {voice.claims.length}
      </span>
    </>
  )
}

/** The offices of a person that stand for all: as texts first have them. */
const OFFICES = 2

function Offices({ voice }: { readonly voice: Voice }) {
  if (voice.offices.length === 0) return null
  return (
    <span className="offices">
      {voice.offices.slice(0, OFFICES).map((office, i) => (
        <span key={office}>
          {i > 0 && " · "}
          <Quoted text={office} />
        </span>
      ))}
    </span>
  )
}

interface Spoken extends Shown {
  readonly held: ClaimInReport
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

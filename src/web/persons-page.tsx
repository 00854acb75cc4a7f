import type { PersonsList } from "../serve/persons-contract.ts"
import { addressOf, type Seen } from "./address.ts"
import { type Answer, useAnswer } from "./ask.ts"
import { tellMoment, tellSpan } from "./days.ts"
import { Head } from "./head.tsx"
import { useSpeech } from "./language.tsx"
import { Filled, Quoted, Said } from "./said.tsx"
import { Waiting } from "./waiting.tsx"

interface Asked {
  readonly story: string
  readonly seen: Seen
}

type Listed = PersonsList["persons"][number]

/** The recorder's list: who is named as killed, injured or missing, incident by incident; for the token for names alone. */
export function PersonsPage({ story, seen }: Asked) {
  const { language, desk } = useSpeech()
  const { at, clock, reviewed } = seen
  const asked = { lang: language, clock, ...(at === null ? {} : { asOf: at }), ...(reviewed ? { as: "reviewed" } : {}) }
  const path = `/api/stories/${encodeURIComponent(story)}/persons`
  const answer = useAnswer<PersonsList>(`${path}?${new URLSearchParams(asked)}`)
  if (answer.value === null) return <Closed answer={answer} story={story} seen={seen} />
  const { title, persons, incidents } = answer.value
  const groups = [...Map.groupBy(persons, ({ incident }) => incident)]
  return (
    <>
      <header className="opening">
        <p className="back">
          <a href={addressOf({ page: "story", story, claim: null, seen })}>{desk.says.inStory}</a>
        </p>
        <Head title={desk.says.persons} />
        <p className="story-facts">
          <Said text={title} />
          <a href={`${path}.csv?${new URLSearchParams(asked)}`}>CSV</a>
        </p>
        <p className="hint">{desk.says.personsHint}</p>
      </header>
      {persons.length === 0 && <p role="status">{desk.says.personsNone}</p>}
      {groups.map(([incident, those]) => (
        <section key={incident ?? ""} className="panel">
          <h2>
            <Days incident={incidents.find(({ id }) => id === incident) ?? null} />
          </h2>
          <ol className="said persons">
            {those.map(person => (
              <Person key={person.named[0]?.claim + person.name} person={person} story={story} seen={seen} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

/** What stands where the list may not be read: why, and where it is opened. */
function Closed({ answer, story, seen }: Asked & { readonly answer: Answer<PersonsList> }) {
  const { desk } = useSpeech()
  const here = addressOf({ page: "persons", story, seen })
  return (
    <>
      <header className="opening">
        <p className="back">
          <a href={addressOf({ page: "story", story, claim: null, seen })}>{desk.says.inStory}</a>
        </p>
        <Head title={desk.says.persons} />
      </header>
      <Waiting answer={answer} />
      {answer.code === "serve/no-names" && (
        <p>
          <a href={`/login?${new URLSearchParams({ names: "", to: here })}`} target="_self">
            {desk.says.personsOpen}
          </a>
        </p>
      )}
    </>
  )
}

function Days({ incident }: { readonly incident: PersonsList["incidents"][number] | null }) {
  const { language, words, desk } = useSpeech()
  if (incident === null) return desk.says.personsApart
  const days = tellSpan(incident.from, incident.to, language) ?? words.ledger.notDated
  return <Filled sentence={desk.says.incident}>{[days]}</Filled>
}

function Person({ person, story, seen }: Asked & { readonly person: Listed }) {
  const [first] = person.named
  return (
    <li>
      <h3>
        <Said text={person.name} />
      </h3>
      {first !== undefined && person.because !== null && (
        <p className="quiet">
          <Said text={person.because} />
        </p>
      )}
      <ul>
        {person.named.map(one => (
          <Naming key={`${one.version} ${one.claim}`} one={one} story={story} seen={seen} />
        ))}
      </ul>
    </li>
  )
}

function Naming({ one, story, seen }: Asked & { readonly one: Listed["named"][number] }) {
  const { language, words, desk } = useSpeech()
  const { fate, age, sex, role, place, claimant, outlet, report, published } = one
  const told = [
    role,
    age === null ? null : desk.says.aged.replace("#", `${age}`),
    sex === null ? null : desk.sexes[sex],
    place,
  ].filter(each => each !== null)
  return (
    <li>
      <p>
        <span className="fate">{desk.fates[fate]}</span>
        {told.map(each => (
          <span key={each}>
            {" · "}
            <Said text={each} />
          </span>
        ))}
      </p>
      <p className="cell-words">
        <a href={addressOf({ page: "story", story, claim: one.claim, seen })}>
          <Quoted text={one.quote} />
        </a>
      </p>
      <p className="quiet">
        <Said text={claimant ?? words.ledger.ownVoice} />
        {" · "}
        <Said text={outlet ?? report} />
        {" · "}
        <Said text={published === null ? words.ledger.notDated : tellMoment(published, language)} />
      </p>
    </li>
  )
}

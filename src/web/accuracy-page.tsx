import type { Accuracy, AccuracySet } from "../serve/contract.ts"
import { useAnswer } from "./ask.ts"
import { Head } from "./head.tsx"
import { useSpeech } from "./language.tsx"
import { Waiting } from "./waiting.tsx"

/** How well the rules read, as measured: each annotated set with its levels and fields. */
export function AccuracyPage() {
  const { desk } = useSpeech()
  const answer = useAnswer<Accuracy>("/api/accuracy")
  if (answer.value === null) return <Waiting answer={answer} />
  return (
    <>
      <header className="opening">
        <Head title={desk.says.accuracy} />
        <p className="hint">{desk.says.accuracyHint}</p>
      </header>
      {answer.value.sets.map(set => (
        <Measured key={set.name.en} set={set} />
      ))}
    </>
  )
}

const percent = (share: number, language: string): string =>
  share.toLocaleString(language === "ar" ? "ar-u-nu-latn" : "en", { style: "percent", maximumFractionDigits: 0 })

function Measured({ set }: { readonly set: AccuracySet }) {
  const { language, desk } = useSpeech()
  return (
    <section className="panel">
      <h2>{set.name[language]}</h2>
      <p className="quiet">
        {desk.says.texts.replace("#", String(set.reports))} · {set.tuned ? desk.says.tuned : desk.says.aside}
      </p>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{desk.says.level}</th>
            <th scope="col">{desk.says.precision}</th>
            <th scope="col">{desk.says.recall}</th>
            <th scope="col">F1</th>
          </tr>
        </thead>
        <tbody>
          {set.levels.map(({ level, precision, recall, f1 }) => (
            <tr key={level}>
              <th scope="row">{desk.levels[level] ?? level}</th>
              <td>{percent(precision, language)}</td>
              <td>{percent(recall, language)}</td>
              <td>{percent(f1, language)}</td>
            </tr>
          ))}
          {set.fields.map(({ field, right, asked }) => (
            <tr key={field}>
              <th scope="row">{desk.levels[field] ?? field}</th>
              <td colSpan={3}>
                {asked === 0 ? "–" : percent(right / asked, language)}{" "}
                <span className="quiet">{desk.says.ofAsked.replace("#", String(asked))}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

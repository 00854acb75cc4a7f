import { useSpeech } from "./language.tsx"
import type { Row } from "./ledger-layout.ts"
import { Said, Title } from "./said.tsx"
import { tellCounts } from "./tell.ts"

/** Counts of victims: what casualty recorders grade. */
const GRADED: readonly string[] = ["killed", "injured", "casualties", "missing"]

/** How well each account of a row is supported, by rule, and what other projects' counting rules make of it, folded away. */
export function Grades({ row }: { readonly row: Row }) {
  const { language, words, desk } = useSpeech()
  if (!GRADED.includes(row.metric) || row.accounts.length === 0) return null
  return (
    <details className="grades">
      <summary>{desk.says.grades}</summary>
      <ul>
        {row.accounts.map(({ claims, grade, counts }) => (
          <li key={claims[0]}>
            {row.accounts.length > 1 && (
              <>
                <Said text={namesOf(row, claims).join(language === "ar" ? "، " : ", ")} />
                {": "}
              </>
            )}
            <strong>{words.grades[grade.grade]}</strong>{" "}
            <span className="quiet">{words.gradeReasons[grade.reason]}</span>
            <p className="quiet">
              <Title text={tellCounts(counts, language)} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

const namesOf = (row: Row, claims: readonly string[]): readonly string[] =>
  row.cells.filter(({ claim }) => claims.includes(claim)).flatMap(({ claimant }) => claimant.name ?? [])

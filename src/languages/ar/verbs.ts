import type { Reading } from "../sense.ts"
import { seat } from "./hamza.ts"

/** A form in the folded spelling with what it says. */
export interface Form {
  readonly text: string
  readonly voice?: Reading["voice"]
  readonly tense?: Reading["tense"]
  readonly number?: Reading["number"]
  readonly gender?: Reading["gender"]
  readonly self?: boolean
  readonly construct?: true
  /** Written with the accusative ending of an indefinite noun: takes neither article nor pronoun. "free": ـون, ـين. */
  readonly tanwin?: true
  readonly free?: true
}

/** Stems of one verb, before person and number are added (`pastShort` before consonant endings: قلـ of قال); null where the skeleton is that of another stem. */
interface Stems {
  readonly past: string
  readonly pastShort: string
  readonly present: string
  readonly pastPassive: string
  readonly presentPassive: string
  readonly agent: string
  readonly patient: string
  readonly noun: string | null
}

/** Templates of the ten measures in unvowelled script, radicals as 1 2 3: past, present, agent, patient, verbal noun. */
const SOUND: readonly (readonly [string, string, string, string, string | null])[] = [
  ["123", "123", "1ا23", "م12و3", null],
  ["123", "123", "م123", "م123", "ت12ي3"],
  ["1ا23", "1ا23", "م1ا23", "م1ا23", "م1ا23ه"],
  ["ا123", "123", "م123", "م123", "ا12ا3"],
  ["ت123", "ت123", "مت123", "مت123", "ت123"],
  ["ت1ا23", "ت1ا23", "مت1ا23", "مت1ا23", "ت1ا23"],
  ["ان123", "ن123", "من123", "من123", "ان12ا3"],
  ["ا1ت23", "1ت23", "م1ت23", "م1ت23", "ا1ت2ا3"],
  ["ا123", "123", "م123", "م123", "ا123ا3"],
  ["است123", "ست123", "مست123", "مست123", "است12ا3"],
]

/** Measures of a root whose middle letter is weak: past, short past, present, passive past, passive present, agent, patient, noun. */
const HOLLOW: Readonly<
  Record<number, readonly [string, string, string, string, string, string, string, string | null]>
> = {
  1: ["1ا3", "13", "1و3", "1ي3", "1ا3", "1اي3", "م1و3", null],
  4: ["ا1ا3", "ا13", "1ي3", "ا1ي3", "1ا3", "م1ي3", "م1ا3", "ا1ا3ه"],
  7: ["ان1ا3", "ان13", "ن1ا3", "ان1ي3", "ن1ا3", "من1ا3", "من1ا3", "ان1يا3"],
  8: ["ا1تا3", "ا1ت3", "1تا3", "ا1تي3", "1تا3", "م1تا3", "م1تا3", "ا1تيا3"],
  10: ["است1ا3", "است13", "ست1ي3", "است1ي3", "ست1ا3", "مست1ي3", "مست1ا3", "است1ا3ه"],
}

/** Verbal nouns of roots whose last letter is weak; other stems follow the sound measures with ي for 3. */
const DEFECTIVE_NOUN: readonly (string | null)[] = [
  null,
  "ت12يه",
  "م1ا2اه",
  "ا12اء",
  "ت12ي",
  "ت1ا2ي",
  "ان12اء",
  "ا1ت2اء",
  null,
  "است12اء",
]

const WEAK = new Set(["و", "ي"])

/** What the ت of the eighth measure becomes beside certain first radicals: ادعى, ازداد, اصطدم, اضطر, اطلع. */
const ASSIMILATED: Readonly<Record<string, string>> = { د: "د", ز: "زد", ص: "صط", ض: "ضط", ط: "ط" }

function fill(template: string, [a = "", b = "", c = ""]: readonly string[]): string {
  let filled = ""
  for (const letter of template.replace("1ت", ASSIMILATED[a] ?? "1ت"))
    filled += letter === "1" ? a : letter === "2" ? b : letter === "3" ? c : letter
  return filled
}

/** A root's radicals as they stand after a prefix with u (يؤكد, مؤكد): an initial hamza sits on a waw. */
const raised = (radicals: readonly string[], measure: number): readonly string[] =>
  radicals[0] === "ء" ? [measure >= 2 && measure <= 4 ? "و" : "ا", ...radicals.slice(1)] : radicals

/** Measures whose present has an i before the last radical. */
const HAS_I: ReadonlySet<number> = new Set([2, 3, 4, 7, 8, 10])

/** Stems with every hamza on its seat. */
const seated = (stems: Stems, measure: number): Stems => ({
  past: seat(stems.past, false),
  pastShort: seat(stems.pastShort, false),
  present: seat(stems.present, HAS_I.has(measure)),
  pastPassive: seat(stems.pastPassive, true),
  presentPassive: seat(stems.presentPassive, false),
  agent: seat(stems.agent, true),
  patient: seat(stems.patient, false),
  noun: stems.noun === null ? null : seat(stems.noun, false),
})

function hollowStems(radicals: readonly string[], measure: number): Stems | null {
  const row = HOLLOW[measure]
  if (!row) return null
  const [past, pastShort, present, pastPassive, presentPassive, agent, patient, noun] = row
  const own = radicals
  const middle = measure === 1 && own[1] === "ي" ? present.replace("و", "ي") : present
  return {
    past: fill(past, own),
    pastShort: fill(pastShort, own),
    present: fill(middle, own),
    pastPassive: fill(pastPassive, own),
    presentPassive: fill(presentPassive, own),
    agent: fill(agent, own),
    patient: fill(patient, own),
    noun: noun && fill(noun, own),
  }
}

const doubled = (text: string, radical: string): string => text.replace(radical + radical, radical)

function soundStems(plain: readonly string[], measure: number): Stems {
  const row = SOUND[measure - 1] ?? ["123", "123", "1ا23", "م12و3", null]
  const [past, present, agent, patient, noun] = row
  const high = raised(plain, measure)
  const first = plain[0]
  const assimilated = first === "و" && measure === 8
  const softened = first === "ء" && measure === 8
  const short = first === "و" && measure === 1
  const p = assimilated ? "ات23" : softened ? "ايت23" : past
  const q = assimilated ? "ت23" : short ? "23" : present
  const twin = plain[1] === plain[2] && [1, 4, 7, 8, 10].includes(measure)
  const squeeze = (text: string): string => (twin ? doubled(text, plain[1] ?? "") : text)
  return {
    past: squeeze(fill(p, plain)),
    pastShort: fill(p, plain),
    present: squeeze(fill(q, high)),
    pastPassive: squeeze(fill(p, measure === 1 ? plain : high.map((r, i) => (i === 0 ? (plain[0] ?? r) : r)))),
    presentPassive: squeeze(fill(short ? "و23" : q, high)),
    agent: squeeze(fill(assimilated ? "مت23" : agent, measure === 1 ? plain : high)),
    patient: fill(
      assimilated ? "مت23" : measure === 1 && WEAK.has(plain[2] ?? "") ? "م123" : patient,
      measure === 1 ? plain : high,
    ),
    noun: nounOf(noun, plain, measure),
  }
}

function nounOf(template: string | null, radicals: readonly string[], measure: number): string | null {
  if (!template) return null
  if (WEAK.has(radicals[2] ?? "")) return fill(DEFECTIVE_NOUN[measure - 1] ?? "", radicals) || null
  const weakFirst = radicals[0] === "و" || radicals[0] === "ء"
  if (weakFirst && measure === 4) return fill("اي2ا3", radicals)
  if (weakFirst && measure === 8) return fill(radicals[0] === "و" ? "ات2ا3" : "ايت2ا3", radicals)
  if (weakFirst && measure === 10) return fill("استي2ا3", radicals)
  return fill(template, radicals)
}

/** Endings of the past: after the full stem, and after the short one. */
const PAST_FULL: readonly (readonly [string, Form["number"], Form["gender"]])[] = [
  ["", "singular", "male"],
  ["ت", "singular", "female"],
  ["ا", "dual", "male"],
  ["تا", "dual", "female"],
  ["وا", "plural", "male"],
]
const PAST_SHORT: readonly (readonly [string, Form["number"], Form["gender"]])[] = [
  ["نا", "plural", "male"],
  ["ن", "plural", "female"],
  ["ت", "singular", "male"],
  ["تم", "plural", "male"],
]
const PRESENT: readonly (readonly [string, string, Form["number"], Form["gender"]])[] = [
  ["ي", "", "singular", "male"],
  ["ت", "", "singular", "female"],
  ["ن", "", "plural", "male"],
  ["ي", "ون", "plural", "male"],
  ["ي", "وا", "plural", "male"],
  ["ي", "ان", "dual", "male"],
  ["ت", "ان", "dual", "female"],
  ["ي", "ن", "plural", "female"],
]

/** A last weak letter gives way to an ending: نفى, نفت, نفوا; يدعو, يدعون. */
const join = (stem: string, ending: string, weak: boolean): string =>
  weak && ending !== "" && ending !== "ا" && ending !== "ان" && ending !== "نا" && ending !== "ن"
    ? stem.slice(0, -1) + ending
    : stem + ending

function finite(stems: Stems, weak: boolean): Form[] {
  const same = stems.past === stems.pastPassive
  const out: Form[] = []
  const past = (stem: string, short: string, voice: Form["voice"]): void => {
    for (const [end, number, gender] of PAST_FULL)
      out.push({ text: join(stem, end, weak), voice, tense: "past", number, gender })
    for (const [end, number, gender] of PAST_SHORT)
      out.push({
        text: join(short, end, weak),
        voice,
        tense: "past",
        number,
        gender,
        self: end === "نا" || end === "تم",
      })
  }
  const present = (stem: string, voice: Form["voice"]): void => {
    for (const [start, end, number, gender] of PRESENT)
      out.push({ text: start + join(stem, end, weak), voice, tense: "present", number, gender, self: start === "ن" })
  }
  past(stems.past, stems.pastShort, same ? "either" : "active")
  if (!same) past(stems.pastPassive, stems.pastPassive, "passive")
  // The last letter of a weak passive is a consonant before the feminine endings: أُجليت، أُجليتا.
  if (weak && stems.pastPassive.endsWith("ي"))
    for (const [end, number, gender] of PAST_FULL.filter(row => row[2] === "female"))
      out.push({ text: stems.pastPassive + end, voice: "passive", tense: "past", number, gender })
  const samePresent = stems.present === stems.presentPassive
  present(stems.present, samePresent ? "either" : "active")
  if (!samePresent) present(stems.presentPassive, "passive")
  return out
}

/** The present without its long vowel, as after لم: يكن, يبق; as it is where it has none. */
const shortened = (present: string, weak: boolean, hollow: boolean): string =>
  weak ? present.slice(0, -1) : hollow ? present.replace(/[اوي](?=.$)/, "") : present

function seldom({ present }: Stems, weak: boolean, hollow: boolean): Form[] {
  const short = shortened(present, weak, hollow)
  const form = (text: string): Form => ({ text, voice: "active", tense: "present", number: "singular" })
  const jussive = short === present ? [] : ["ي", "ت", "ن", "ا"].map(start => form(start + short))
  return [form(`ا${present}`.replace(/^اا/, "ا")), ...jussive]
}

/** What a root makes in one measure (1 to 10): finite forms, and the stems of its participles and verbal noun. */
export interface Conjugation {
  readonly finite: readonly Form[]
  /** First person singular, and the shortened present after لم: seldom in news. */
  readonly seldom: readonly Form[]
  readonly agent: string
  readonly patient: string
  readonly noun: string | null
}

/** The measures of a root of four letters: ترجم, تدهور and (4) اطمان, whose last letter is doubled but written once. */
function stemsOfFour(radicals: readonly string[], measure: number): Stems {
  const root = radicals.join("")
  const bent = measure === 4 ? root.replace("ء", "ي") : root
  const stem = `${measure === 2 ? "ت" : ""}${bent}`
  const past = measure === 4 ? `ا${root}` : stem
  const noun = measure === 1 ? `${root}ه` : measure === 2 ? stem : `ا${bent}ا${bent.slice(3)}`
  const participle = `م${stem}`
  return {
    past,
    pastShort: past,
    present: stem,
    pastPassive: past,
    presentPassive: stem,
    agent: participle,
    patient: participle,
    noun,
  }
}

/** Conjugates a root of three or four letters (ء for hamza, also و or ي) in a measure; the script has no vowels, so most voices look alike. */
export function conjugate(root: string, measure: number): Conjugation {
  const radicals = [...root]
  const ofFour = radicals.length === 4 ? stemsOfFour(radicals, measure) : null
  const isHollow = ofFour === null && WEAK.has(radicals[1] ?? "") && !WEAK.has(radicals[2] ?? "")
  const hollow = isHollow ? hollowStems(radicals, measure) : null
  const stems = seated(ofFour ?? hollow ?? defective(soundStems(radicals, measure), radicals, measure), measure)
  const weak = WEAK.has(radicals[2] ?? "")
  return {
    finite: finite(stems, weak),
    seldom: seldom(stems, weak, isHollow),
    agent: stems.agent,
    patient: stems.patient,
    noun: stems.noun,
  }
}

/** A last و shows only in the plain measure: دعا يدعو, but ادعى يدعي. */
function defective(stems: Stems, radicals: readonly string[], measure: number): Stems {
  if (radicals[2] !== "و") return stems
  const bent = (text: string, last: string): string => (text.endsWith("و") ? text.slice(0, -1) + last : text)
  if (measure === 1)
    return {
      ...stems,
      past: bent(stems.past, "ا"),
      pastPassive: bent(stems.pastPassive, "ي"),
      presentPassive: bent(stems.presentPassive, "ي"),
      agent: bent(stems.agent, "ي"),
    }
  return {
    ...stems,
    past: bent(stems.past, "ي"),
    pastShort: bent(stems.pastShort, "ي"),
    present: bent(stems.present, "ي"),
    pastPassive: bent(stems.pastPassive, "ي"),
    presentPassive: bent(stems.presentPassive, "ي"),
    agent: bent(stems.agent, "ي"),
    patient: bent(stems.patient, "ي"),
  }
}

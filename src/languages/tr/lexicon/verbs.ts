import type { Metric, Mode } from "../../../model/claim.ts"
import type { Reading, Sense } from "../../sense.ts"

/** A verb, or words that make one together ("hayatını kaybet"); behind a slash what its stem becomes before a vowel. */
export interface VerbRow {
  readonly sense: Sense
  readonly voice: NonNullable<Reading["voice"]>
  readonly verbs: string
}

type Needs = NonNullable<NonNullable<Sense["happening"]>["needs"]>

const happens = (metric: Metric, slot: "subject" | "object", needs?: Needs): Sense => ({
  happening: { metric, slot, ...(needs && { needs }) },
})
/** What somebody does or dies of: its subject is counted. */
const befalls = (metric: Metric, verbs: string, needs?: Needs): VerbRow => ({
  sense: happens(metric, "subject", needs),
  voice: "active",
  verbs,
})
/** What is done to somebody: active and passive verbs have stems of their own. */
const done = (metric: Metric, active: string, passive: string, needs?: Needs): VerbRow[] => [
  { sense: happens(metric, "object", needs), voice: "active", verbs: active },
  { sense: happens(metric, "object", needs), voice: "passive", verbs: passive },
]
const says = (mode: Mode, verbs: string): VerbRow => ({ sense: { says: mode, cue: "verb" }, voice: "active", verbs })
const plain = (sense: Sense, verbs: string): VerbRow => ({ sense, voice: "active", verbs })

export const VERBS: readonly VerbRow[] = [
  befalls("killed", "öl, hayatını kaybet/hayatını kaybed, yaşamını yitir, can ver, yaşamını kaybet/yaşamını kaybed"),
  ...done("killed", "öldür, katlet/katled", "öldürül, katledil"),
  ...done("injured", "yarala", "yaralan"),
  ...done("detained", "tutukla, yakala", "tutuklan, yakalan", "person"),
  ...done("detained", "gözaltına al", "gözaltına alın", "person"),
  ...done("abducted", "kaçır, alıkoy", "kaçırıl, alıkonul", "person"),
  ...done("released", "serbest bırak", "serbest bırakıl", "person"),
  ...done("displaced", "yerinden et/yerinden ed", "yerinden edil", "person"),
  ...done("evacuated", "tahliye et/tahliye ed, kurtar", "tahliye edil, kurtarıl", "person"),
  ...done("destroyed", "yık, tahrip et/tahrip ed, imha et/imha ed", "yıkıl, tahrip edil, imha edil", "thing"),
  ...done("seized", "ele geçir", "ele geçiril", "thing"),
  ...done("intercepted", "düşür", "düşürül", "thing"),
  befalls("damaged", "hasar gör", "thing"),
  befalls("missing", "kaybol", "person"),
  befalls("surrendered", "teslim ol", "person"),
  befalls("displaced", "göç et/göç ed, kaç", "person"),
  befalls("withdrawn", "çekil", "person"),
  befalls("returned", "dön", "person"),
  says("says", "söyle, de, kaydet/kayded, belirt, ifade et/ifade ed, aktar"),
  says("asserts", "açıkla, duyur, doğrula, vurgula"),
  says("reports", "bildir"),
  plain({ role: "reach" }, "yüksel, çık, ulaş, art, var"),
  plain({ role: "result" }, "yol aç, neden ol"),
  plain({}, "kal, katıl, sür, gel, git/gid, kur, kurul, patla, et/ed, ol, al, ver, gör, kaldırıl, götürül, bulun"),
]

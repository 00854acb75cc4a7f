import type { Standing } from "../../eventful.ts"
import type { Sense } from "../../sense.ts"

const stands = (stance: Standing["stance"], more: Omit<Standing, "stance"> = {}): Sense => ({
  stands: { stance, ...more },
})

/** Verbs that take a stand: "root:measure", with the verbal nouns that the measure does not make behind a slash. */
export const STANCE_VERBS: readonly (readonly [words: string, sense: Sense])[] = [
  ["وهم:8", stands("accuse", { object: "toward", about: ["with"] })],
  ["حمل:2", stands("accuse", { object: "toward", burden: true })],
  ["نسب:1 عزو:1", stands("accuse", { object: "about", lays: ["الي"] })],
  ["نفي:1 كذب:2 نكر:4 فند:2", stands("deny", { object: "about" })],
  ["دين:4 دين:1 شجب:1 نكر:10", stands("condemn", { object: "about" })],
  ["ندد:2", stands("condemn", { about: ["with"] })],
  ["نقد:8", stands("condemn", { object: "about" })],
  ["طلب:3", stands("demand", { object: "toward", about: ["with"] })],
  ["دعو:1/دعوه", stands("urge", { object: "toward", about: ["الي"] })],
  ["حثث:1 حضض:1", stands("urge", { object: "toward", about: ["علي"] })],
  ["نشد:3", stands("urge", { object: "toward", about: ["الي"] })],
  ["رحب:2 شيد:4", stands("support", { about: ["with"] })],
  ["وفق:3 صدق:3 صدق:2", stands("support", { about: ["علي"] })],
  ["قبل:1/قبول", stands("support", { object: "about" })],
  ["ءيد:2 برك:3", stands("support", { object: "about" })],
  ["دعم:1/دعم سند:3", stands("support", { object: "toward" })],
  ["رفض:1/رفض عرض:3 نهض:3", stands("reject", { object: "about" })],
  ["عرض:8", stands("reject", { about: ["علي"] })],
  ["حذر:2", stands("warn", { object: "toward", about: ["من", "بشان"] })],
  ["عرف:8 قرر:4", stands("confirm", { about: ["with"] })],
  ["بني:5", stands("claim_responsibility", { object: "about" })],
]

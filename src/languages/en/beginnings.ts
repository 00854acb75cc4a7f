import { isoOf } from "../../model/day.ts"
import { type Found, startOf } from "../days.ts"
import type { Token } from "../token.ts"
import { textAt } from "./calendar.ts"

const BEGAN =
  /^(began|begun|started|erupted|ignited|launched|flared|resumed|intensified|escalated|unleashed|triggered|sparked)$/
const LEADS = /^(in|on|at|early|late|mid|the|last|back|around|about|of|-)$/
/** What goes on after its beginning, and so holds a stretch of time. */
const LASTS =
  /^(war|wars|conflict|fighting|hostilities|offensive|offensives|campaign|violence|siege|insurgency|aggression|assault|onslaught|invasion|uprising|rebellion|crisis|unrest|bombardment|blockade|operation|operations|genocide|clashes|battle|battles|outbreak|epidemic|protests|escalation|strikes|airstrikes|attacks|raids)$/
const HELPS = /^(has|had|have|was|were|been|is|first|initially)$/

/** How many words may stand between a beginning and its date ("broke out between the army and its rival in"). */
const BEGAN_WITHIN = 12

/** Where the verb of beginning stands that a date belongs to; null where none does. */
function beganAt(tokens: readonly Token[], date: number): number | null {
  const led = LEADS.test(textAt(tokens, date - 1))
  for (let at = date - 1; at >= Math.max(0, date - BEGAN_WITHIN); at--) {
    const token = tokens[at]
    if (token?.text === "'") continue
    if (token?.kind !== "word") return null
    if (BEGAN.test(token.text)) return led || textAt(tokens, at + 1) === "by" ? at : null
    if (token.text === "out" && /^broken?$/.test(textAt(tokens, at - 1))) return led ? at - 1 : null
  }
  return null
}

/** "The war, which broke out in April 2023", "the campaign launched on Monday": since then it goes on. */
export function begun(tokens: readonly Token[], date: number, found: Found, said: number): Found | null {
  const verb = beganAt(tokens, date)
  if (verb === null || found.edtf.includes("/")) return null
  const until = isoOf(said)
  const start = startOf(found)
  return start < until && isOfWar(tokens, verb, found.to)
    ? { to: found.to, edtf: `${start}/${until}`, assumed: found.assumed }
    : null
}

/** How many words the one who began it may have: "the campaign that X launched in". */
const NAME = 3

/** "The war, which began", "the war began in April and has": of a war that goes on; "the war began in April" tells of its beginning alone. */
function isOfWar(tokens: readonly Token[], verb: number, behind: number): boolean {
  const launched = /^(launched|triggered|sparked|unleashed|ignited)$/.test(textAt(tokens, verb))
  let at = verb - 1
  for (let words = 0; launched && words < NAME && tokens[at]?.kind === "word" && !isEdge(tokens, at); words++) at--
  while (HELPS.test(textAt(tokens, at))) at--
  const aside = /^(which|that)$/.test(textAt(tokens, at))
  if (aside) at--
  if (textAt(tokens, at) === ",") at--
  const goesOn = textAt(tokens, behind) === "and" && /^(has|have|since)$/.test(textAt(tokens, behind + 1))
  while (/^(in|of)$/.test(textAt(tokens, at - 1)) && !LASTS.test(textAt(tokens, at))) at -= 2
  return LASTS.test(textAt(tokens, at)) && (aside || launched || goesOn)
}

const isEdge = (tokens: readonly Token[], at: number): boolean =>
  /^(which|that)$/.test(textAt(tokens, at)) || LASTS.test(textAt(tokens, at)) || HELPS.test(textAt(tokens, at))

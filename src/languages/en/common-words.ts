import type { CommonWords } from "../rarity.ts"

/** Stems of English news words by roughly the share of reports that hold them, commonest first; judged by hand, not counted. */
export const EN_COMMON_WORDS: readonly CommonWords[] = [
  {
    share: 0.2,
    stems: `the and for that with from this have has had was were been being are not but its his her their they them
will would could should can may might must about after before during over under into onto than then there here when
where which while who whom whose what why how all any some more most other such only also said say saying told tell
one two three first last new year day week month time people government official state country city force group`,
  },
  {
    share: 0.05,
    stems: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december president minister ministry military army police security source statement
report reported according since against between among near part area region district north south east west northern
southern eastern western killed injured wounded dead death attack attacked fire fighting civilian least number
hospital health media agency news local international national united nation four five six seven eight nine ten
hundred thousand million public call called made make take taken came come later earlier early late today yesterday
night morning evening hour still including several many town village province capital control side leader spokesman
spokesperson house home road water aid humanitarian war conflict ceasefire peace talk agreement deal shelling`,
  },
  {
    share: 0.0125,
    stems: `rocket missile drone strike airstrike bomb bombing explosion blast clash clashed militia rebel opposition
soldier troop fighter displaced displacement family families child children women woman men evacuated evacuation
withdraw withdrawal withdrew deadline curfew corridor crossing border checkpoint neighbourhood neighborhood
governor authority authorities directorate council committee parliament court foreign affair defence defense interior
denied deny accused accuse condemned condemn demanded demand warned warn announced announce confirmed confirm added
toll casualties victim wounded rescue ambulance doctor medical school market bridge airport base camp prison
arrested arrest detained detention released release hostage prisoner exchange truce negotiation mediation`,
  },
]

import type { CommonWords } from "../rarity.ts"

/** Turkish news words by roughly the share of reports that hold them, commonest first; judged by hand, not counted. */
export const COMMON_WORDS: readonly CommonWords[] = [
  { share: 0.2, stems: "olarak için daha sonra kadar göre gibi ancak olan oldu olduğunu dedi değil çok yeni büyük" },
  {
    share: 0.05,
    stems: `açikladi belirtti söyledi ifade etti kişi saldiri saldirida yaralandi öldü hayatini kaybetti bakanliği başkani
pazartesi çarşamba perşembe cumartesi ocak şubat nisan mayis haziran temmuz ağustos eylül ekim kasim aralik bölgesinde`,
  },
  {
    share: 0.0125,
    stems: "patlama patlamada bombardiman ateşkes müzakere tahliye edildi gözaltina alindi hastaneye kaldirildi deprem",
  },
]

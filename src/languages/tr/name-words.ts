import type { ActorWords, PlaceWords } from "../name-words.ts"

/** The words around the names of actors in Turkish reports. */
export const ACTOR_WORDS: ActorWords = {
  titles: "sayın, bakanı, başkanı, cumhurbaşkanı, valisi, sözcüsü, müdürü, komutanı",
  carriers: "muhabiri, sözcüsü, kaynakları, güçleri, savaşçıları, ajansı, gazetesi",
  unnamed: "yetkililer, tanıklar, kaynaklar",
  heads: "müdürü, başkanı, komutanı, sözcüsü, müdürlüğü",
  offices: {},
  officeNames: {},
  bodies: "bakanlığı, müdürlüğü, valiliği, belediyesi",
  bodied: "",
  fellows: "",
  outlets: "",
  given: "mehmet, mustafa, ayşe, emine, hüseyin, süleyman, yusuf, ibrahim",
  aliases: "",
  former: "eski",
  governors: "valisi, valiliği",
  posts: "bakanı, başkanı, valisi, sözcüsü, müdürü, komutanı",
  leading: "",
}

/** How Turkish reports place things: the kind stands behind the name. */
export const PLACE_WORDS: PlaceWords = {
  kinds: {
    region: "ili, bölgesi, vilayeti",
    district: "ilçesi",
    city: "kenti, şehri, köyü, kasabası",
    neighbourhood: "mahallesi, semti, kampı",
    site: "hastanesi, havalimanı, köprüsü, camisi",
  },
  around: "kuzeyi, güneyi, doğusu, batısı, kırsalı, yakınları",
  called: "",
  spots: "",
  roads: "",
  noRoads: "",
  roadEnds: "",
  fronts: "",
  quarters: "",
  toponyms: "",
  mounds: "",
  common: "",
  before: "",
  nationalities: {
    SY: "suriyeli, suriyeliler",
    TR: "türk, türkler, türkiyeli",
    IQ: "iraklı, iraklılar",
    IR: "iranlı, iranlılar",
    RU: "rus, ruslar",
    US: "amerikalı, amerikalılar",
    IL: "israilli, israilliler",
    PS: "filistinli, filistinliler",
    LB: "lübnanlı, lübnanlılar",
  },
}

import type { Metric, Population } from "../../../model/claim.ts"
import type { Sense } from "../../sense.ts"

/** Nouns of one sense; behind a slash what a noun becomes before a vowel. */
export type NounRow = readonly [sense: Sense, nouns: string]

const people = (population?: Population, weak = false): Sense => ({
  counts: { ...(population && { population }), ...(weak && { weak }) },
})
const victims = (metric: Metric): Sense => ({ counts: { metric } })
const thing = (object: string): Sense => ({ counts: { object } })
const caused = (means: string): Sense => ({ means, role: "attack" })

/** Who and what is counted. */
const COUNTED: readonly NounRow[] = [
  [victims("killed"), "ölü, ceset/cesed, şehit/şehid, kurban"],
  [{ role: "toll", ...victims("killed") }, "can kayıp/can kayb"],
  [victims("injured"), "yaralı"],
  [victims("missing"), "kayıp/kayb"],
  [victims("detained"), "tutuklu, gözaltı, mahkum, tutsak/tutsağ"],
  [victims("abducted"), "rehine"],
  [victims("displaced"), "mülteci, sığınmacı"],
  [
    people(),
    "kişi, insan, vatandaş, yurttaş, işçi, yolcu, öğrenci, öğretmen, köylü, adam, erkek/erkeğ, sürücü, çalışan, madenci, turist, esnaf, imam, çiftçi, balıkçı, avukat",
  ],
  [people(undefined, true), "üye, mensup/mensub"],
  [people("civilians"), "sivil"],
  [people("fighters"), "militan, savaşçı, isyancı, milis, terörist, silahlı"],
  [people("military"), "asker, er, subay, onbaşı, çavuş, teğmen, yüzbaşı, albay"],
  [people("security"), "polis, jandarma, korucu, bekçi"],
  [people("children"), "çocuk/çocuğ, bebek/bebeğ, ergen"],
  [people("women"), "kadın, anne"],
  [people("medics"), "doktor, hekim, hemşire, sağlıkçı"],
  [people("journalists"), "gazeteci, muhabir, kameraman"],
  [people("aid_workers"), "gönüllü"],
  [people("migrants"), "göçmen"],
  [people("protesters"), "gösterici, protestocu"],
  [people("officials"), "yetkili, bakan, milletvekili, yargıç/yargıc, savcı"],
  [people("suspects"), "şüpheli, zanlı, kaçakçı"],
  [people("perpetrators"), "saldırgan"],
  [{ counts: { unit: "household" } }, "aile, hane"],
  [thing("building"), "ev, bina, okul, hastane, dükkan, cami, köprü, fabrika, depo, konut"],
  [thing("vehicle"), "araç/arac, otomobil, otobüs, kamyon, ambulans, minibüs"],
  [thing("tank"), "tank"],
  [thing("rocket"), "roket, füze"],
  [thing("drone"), "dron, iha, siha"],
  [thing("aircraft"), "uçak/uçağ, helikopter"],
  [thing("boat"), "tekne, bot, gemi"],
  [thing("weapon"), "silah, tüfek/tüfeğ, tabanca"],
]

/** What befell somebody, as a noun: behind those it befell ("12 sivilin ölümü"). */
const ACTS: readonly NounRow[] = [[{ happening: { metric: "killed", slot: "subject" } }, "ölüm"]]

/** Who speaks, and how things were done. */
const AROUND: readonly NounRow[] = [
  [
    { head: "body" },
    "bakanlık/bakanlığ, müdürlük/müdürlüğ, valilik/valiliğ, belediye, kurum, kurul, örgüt, hükümet, kızılay",
  ],
  [{ head: "office" }, "bakan, vali, başkan, sözcü, müdür, komutan"],
  [{ head: "medium" }, "ajans, gazete, kanal, televizyon"],
  [{ head: "source" }, "kaynak/kaynağ, yetkili, tanık/tanığ"],
  [{ head: "armed", members: "military" }, "ordu"],
  [caused("shelling"), "bombardıman, topçu"],
  [{ ...caused("explosion") }, "patlama, bomba, mayın"],
  [{ role: "attack" }, "saldırı, baskın, operasyon"],
  [{ means: "storm" }, "fırtına"],
  [{ means: "flood" }, "sel"],
  [{ means: "earthquake" }, "deprem"],
  [{ means: "fire" }, "yangın"],
  [{ means: "accident" }, "kaza"],
  [{ role: "time" }, "gün, hafta, ay, yıl, saat, dakika"],
  [{}, "olay, memur, görevli, toplantı, usta, yol, hayat, baraj, yer, dağ"],
]

/** What is said of several by a word without an ending. */
export const STATES: readonly NounRow[] = [[victims("missing"), "kayıp"]]

export const NOUNS: readonly NounRow[] = [...COUNTED, ...ACTS, ...AROUND]

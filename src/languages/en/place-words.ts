import type { PlaceWords } from "../name-words.ts"

/** How English reports place things; a kind may stand before or behind the name. */
export const englishPlaceWords: PlaceWords = {
  kinds: {
    country: "republic of, kingdom of, state of",
    region: "governorate, province, region, countryside, state, emirate, coast",
    district: "district, subdistrict, area, county, plain, valley",
    city: "city, town, village, capital, port, island",
    neighbourhood:
      "neighbourhood, neighborhood, neighbourhoods, neighborhoods, quarter, suburb, suburbs, camp, front, axis",
    site: "hospital, airport, base, prison, mosque, church, school, university, crossing, checkpoint, bridge, roundabout, square, street, road, market, hotel, building, refinery, dam, field, stadium, barracks",
  },
  around:
    "north, south, east, west, northern, southern, eastern, western, northeast, northwest, southeast, southwest, northeastern, northwestern, southeastern, southwestern, rural, countryside, outskirts, near, outside, around, across, central",
  called: "",
  spots: "",
  roads: "",
  noRoads: "",
  roadEnds: "",
  fronts: "",
  quarters: "",
  toponyms: "",
  mounds: "",
  common:
    "man, van, of, the, mar, sur, kut, bar, kan, ran, tell, tall, port, bam, sari, and, ash, may, hit, nice, ordu, say, sand, abu, bin, safe, march, bay, sale, fort, bath, split, reading, asad, ali, hasan, hassan, said, salem, omar, khalid, nasser, mansour, ibb, jeb, isa, al, el, sheikh, north, south, east, west, central, center, capital, american, mobile, mary, victoria, sidney",
  before:
    "in, at, to, from, near, of, around, outside, across, inside, toward, towards, into, northern, southern, eastern, western, north, south, east, west, central",
  nationalities: {
    SY: "syrian, syrians",
    IQ: "iraqi, iraqis",
    YE: "yemeni, yemenis",
    LY: "libyan, libyans",
    SD: "sudanese",
    LB: "lebanese",
    PS: "palestinian, palestinians",
    IL: "israeli, israelis",
    TR: "turkish, turks",
    EG: "egyptian, egyptians",
    SA: "saudi, saudis",
    IR: "iranian, iranians",
    US: "american, americans",
    RU: "russian, russians",
    FR: "french",
    GB: "british",
    DE: "german, germans",
    AF: "afghan, afghans",
    PK: "pakistani, pakistanis",
    SO: "somali, somalis",
    JO: "jordanian, jordanians",
    KW: "kuwaiti",
    AE: "emirati",
    QA: "qatari",
    BH: "bahraini",
    OM: "omani",
    MA: "moroccan",
    DZ: "algerian",
    TN: "tunisian",
    MR: "mauritanian",
    UA: "ukrainian, ukrainians",
    IN: "indian",
    CN: "chinese",
    NG: "nigerian",
    ML: "malian",
    ET: "ethiopian",
    ER: "eritrean",
    TD: "chadian",
    GR: "greek",
    IT: "italian",
    ES: "spanish",
    JP: "japanese",
  },
}

/** Kinds of places beside those before which known names are looked for. */
export const WRITTEN_KINDS: PlaceWords["kinds"] = {
  country: "republic, kingdom",
  region: "territory, highlands, peninsula, oblast, department, prefecture, canton",
  district:
    "commune, township, municipality, ward, woreda, locality, raion, parish, barangay, regency, cercle, payam, boma, estate, atoll",
  city: "hamlet, settlement, harbour, harbor, resort",
  site: "plant, station, ground, river, lake, beach, quay, border, forest, mine, factory, depot, shrine, cathedral, temple, monastery, stadium, zone, block, pass, hill, highway, junction, terminal, clinic",
}

/** First words of what a place is, behind its name: "X refugee camp". */
export const PLACE_COMPOUNDS =
  "refugee, displacement, idp, bus, train, railway, metro, police, power, petrol, industrial, residential, training, teaching, general, central, district, provincial, primary, secondary, border, military, air, coal, gold, copper, fertiliser, fertilizer, chemical, cement, shopping, mountain, international, administrative, rural, health, naval, fishing"

/** Moves that lead to a place or from it. */
export const MOVES =
  "fled, flee, fleeing, flew, flown, returned, return, returning, moved, taken, took, brought, carried, evacuated, transferred, displaced, drove, driven, travelled, came, gone, went, sailed, left, crossed, rushed, airlifted, relocated, sent, escaped"

/** Words with a capital in the names of what is no place. */
export const NO_PLACES =
  "service, services, press, wire, times, post, tribune, radio, tv, television, channel, fund, bank, league, cup, parliament, congress, assembly, senate, cabinet, operation, storm, hurricane, cyclone, typhoon, ramadan, eid, easter, christmas, islam, arabic, english, french, facebook, telegram, whatsapp, twitter, god, covid, day, war, report, act, law, programme, program, project, plan, campaign, initiative, commission, department, institute, forum, foundation, federation, defence, defense, crescent, cross, rights, guard, regiment, battalion, division, airlines, airways, corporation, ltd, inc, championship, zeitung, gazette, herald, front"

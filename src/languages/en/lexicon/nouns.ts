import type { Metric, Population } from "../../../model/claim.ts"
import type { Sense } from "../../sense.ts"

/** A noun, with its plural after a slash where no rule makes it. */
export interface NounEntry {
  readonly noun: string
  readonly part: "noun" | "adjective"
  readonly sense: Sense
}

const all = (nouns: string, sense: Sense): NounEntry[] => nouns.split(", ").map(noun => ({ noun, part: "noun", sense }))
const adjectives = (words: string, sense: Sense): NounEntry[] =>
  words.split(", ").map(noun => ({ noun, part: "adjective", sense }))
const people = (population?: Population, weak = false): Sense => ({
  counts: { ...(population && { population }), ...(weak && { weak }) },
})
const kin = (population?: Population): Sense => ({ counts: { ...(population && { population }), kin: true } })
const thing = (object: string): Sense => ({ counts: { object } })
const victim = (metric: Metric, population?: Population): Sense => ({
  counts: { metric, ...(population && { population }) },
})

/** Nouns and adjectives that say what befell the counted. */
const VICTIMS: readonly NounEntry[] = [
  ...adjectives("dead, deceased", victim("killed")),
  ...adjectives("homeless", victim("displaced")),
  ...adjectives("unharmed, unhurt, unscathed, uninjured", { spared: true }),
  ...adjectives("missing, unaccounted", victim("missing")),
  ...all("fatality, body, corpse, martyr, life/lives", victim("killed")),
  ...all("victim", { counts: { metric: "killed", weak: true } }),
  ...all("injury", victim("injured")),
  ...all("casualty", victim("casualties")),
  ...all("detainee, prisoner", victim("detained")),
  ...all("hostage, captive, abductee", victim("abducted")),
  ...all("refugee, idp", victim("displaced")),
  ...all("evacuee", victim("evacuated")),
  ...all("returnee", victim("returned")),
  ...all("defector, deserter", victim("defected")),
  ...all("arrival", { happening: { metric: "displaced", slot: "subject", needs: "person", led: true } }),
  ...all("massacre, slaughter, lynching", { happening: { metric: "killed", slot: "object", led: true } }),
  ...all("loss", { happening: { metric: "killed", slot: "object", needs: "victim", led: true, numbered: true } }),
  ...all("shelter", { counts: { metric: "shelters", object: "shelter" } }),
  ...adjectives("collective, accommodation, evacuation, transit, reception", {
    counts: { metric: "shelters", object: "shelter" },
  }),
]

/** People by the land that they are from. */
export const NATIONALS =
  "iraqi, palestinian, israeli, yemeni, libyan, egyptian, turk, iranian, american, briton, russian, ukrainian, afghan, pakistani, indian, kurd, jordanian, kuwaiti, moroccan, algerian, tunisian, syrian, saudi, somali, eritrean, ethiopian, nigerian, european, foreigner, filipino, arab, christian, muslim, druze/druze, alawite, yazidi, bangladeshi, malian, gambian, guinean, ivorian, cameroonian, ghanaian, kenyan, ugandan, rwandan, chadian, nepali, omani, qatari, emirati, bahraini, mauritanian, senegalese/senegalese, congolese/congolese, nepalese/nepalese, vietnamese/vietnamese, spaniard, frenchman, englishman, dutchman, irishman, german, italian, greek, belgian, swede, dane, norwegian, austrian, serb, croat, bosnian, albanian, bulgarian, romanian, hungarian, canadian, australian, mexican, colombian, venezuelan, peruvian, brazilian, argentine, chilean, haitian, cuban, korean, indonesian, malaysian, thai, armenian, azerbaijani, georgian, chechen, uzbek, tajik, kazakh, belarusian, angolan, mozambican, tanzanian, zambian, zimbabwean, liberian, togolese/togolese, beninese/beninese, burundian, djiboutian, comorian, portuguese/portuguese, japanese/japanese, swiss/swiss, maltese/maltese, turkmen/turkmen, lebanese/lebanese, sudanese/sudanese, chinese/chinese"

const PEOPLE: readonly NounEntry[] = [
  ...all(
    "person/people, individual, man, resident, inhabitant, passenger, passer-by/passers-by, passerby/passersby, inspector, labourer, laborer, student, pupil, teacher, villager, farmer, shepherd, fisherman, worshipper, worshiper, pilgrim, tourist, citizen, national, local, bystander, pedestrian, patient, trader, shopkeeper, miner, skipper, mechanic, printer, proprietor, accomplice, baker, butcher, tailor, nun, monk, pastor, farmhand, cleaner, gardener, carpenter, builder, electrician, hiker, climber, couple, motorist, cyclist, vendor, hawker, herder, herdsman, peasant, academic, lecturer, singer, musician, boatman, ferryman, crewman, porter, watchman, waiter, interpreter, translator, contractor, mourner, columnist, youth, firefighter, engineer, lawyer, activist, cleric, imam, priest, guest, shopper, customer, inmate, owner, caretaker, manager, supervisor, trainee, apprentice, fireman, elder, adult, twin, vigilante, bride, groom, bridegroom, merchant, businessman, businesswoman/businesswomen, peddler, blacksmith, plumber, hostage-taker, seeker, aid-seeker, trekker, fan, commuter, rider, co-pilot, co-driver, biker, seafarer, mariner, deckhand, enumerator, attendant,  keeper, assistant, technician, mason, clerk, grocer, barber, butler, chef, cook, welder, trucker, taxi-driver, newlywed, pensioner, retiree, lodger, tenant, homeowner, householder, landlord, settler, nomad, pastoralist, fisher, fisherwoman/fisherwomen, cattle-herder, goatherd, beekeeper, artist, actor, actress, poet, writer, athlete, footballer, coach, referee, scientist, professor, schoolteacher, headmaster, headteacher, principal, historian, architect, accountant, banker, trekker, holidaymaker, visitor, campaigner, dissident, defendant, crew/crew, crewmember, supporter, sympathiser, sympathizer, opponent, critic, candidate, organiser, organizer, onlooker, spectator, churchgoer, partygoer, festivalgoer, concertgoer, reveller, reveler, parishioner, congregant, missionary, bishop, preacher, seminarian, deacon, priestess, seller, salesman, saleswoman/saleswomen, hunter, logger, swimmer, expatriate, expat, backpacker, graduate, scholar, servant, dockworker, steelworker, caregiver, carer, housewife/housewives, spouse",
    people(),
  ),
  ...all("personnel/personnel, staff/staff, staffer, worker, employee, driver, commander, agent", {
    counts: { employed: true },
  }),
  ...all(NATIONALS, people()),
  ...all("member", { counts: { weak: true, employed: true } }),
  ...all("element, soul", people(undefined, true)),
  ...all("survivor", { counts: { topic: "evacuated" } }),
  ...all("civilian, noncombatant, non-combatant", people("civilians")),
  ...all(
    "fighter, militant, gunman, rebel, insurgent, jihadist, jihadi, terrorist, extremist, militiaman, guerrilla, mercenary, separatist, combatant, operative, houthi, infiltrator, warlord, escapee, bandit, assassin, pirate, gangster, kidnapper, abductor, hijacker, sniper",
    people("fighters"),
  ),
  ...all(
    "soldier, troop, trooper, infantryman, commando, gunner, cadet, peacekeeper, serviceman, servicewoman/servicewomen, conscript, recruit, reservist, sailor, marine, airman, paratrooper, pilot, lieutenant, colonel, sergeant, corporal, brigadier, captain",
    people("military"),
  ),
  ...all("officer", { counts: { population: "military", police: true } }),
  ...all(
    "policeman, policewoman/policewomen, police/police, warder, gendarme, guard, bodyguard, cop, constable, patrolman",
    people("security"),
  ),
  ...all(
    "child/children, boy, girl, baby, infant, toddler, minor, teenager, teen, kid, newborn, schoolchild/schoolchildren, schoolgirl, schoolboy, youngster, orphan, adolescent, schoolkid",
    people("children"),
  ),
  ...all(
    "brother, son, father, husband, relative, parent, sibling, nephew, cousin, uncle, neighbour, neighbor, grandson, grandchild/grandchildren, grandfather, friend, colleague, fiance, in-law",
    kin(),
  ),
  ...all("woman/women, widow, fiancee", people("women")),
  ...all("mother, wife/wives, grandmother, sister, daughter, aunt, niece, granddaughter", kin("women")),
  ...all("doctor, nurse, medic, paramedic, surgeon, physician, midwife/midwives, pharmacist", people("medics")),
  ...all(
    "journalist, editor, blogger, reporter, correspondent, cameraman, camerawoman/camerawomen, photographer, photojournalist, videographer, cartoonist, newsman, freelancer",
    people("journalists"),
  ),
  ...all("volunteer, humanitarian, rescuer, responder", people("aid_workers")),
  ...all("migrant, asylum-seeker", people("migrants")),
  ...all("protester, protestor, demonstrator, rioter, marcher", people("protesters")),
  ...all(
    "official, minister, lawmaker, legislator, mp, mayor, governor, diplomat, senator, judge, politician, councillor, councilor, councilman, ambassador, envoy, magistrate, parliamentarian, congressman, prefect",
    people("officials"),
  ),
  ...all(
    "suspect, criminal, robber, thief/thieves, looter, fugitive, smuggler, trafficker, culprit, wanted/wanted",
    people("suspects"),
  ),
  ...all("bomber, attacker, assailant, perpetrator", people("perpetrators")),
  ...all("family, household", { counts: { unit: "household" } }),
]

/** Words that stand before a noun of persons and say of which kind they are: "aid workers", "police officers". */
const KINDS: readonly NounEntry[] = [
  ...adjectives("aid, relief", { ...people("aid_workers", true), kind: "aid_workers" }),
  ...adjectives("un, u.n, ngo", people("aid_workers", true)),
  ...adjectives("security", people("security", true)),
  ...adjectives("media", people("journalists", true)),
  ...adjectives("medical, health, healthcare, health-care, paramedical", people("medics", true)),
  ...adjectives("military", people("military", true)),
  ...adjectives("armed, masked, hooded", people("fighters", true)),
]

const THINGS: readonly NounEntry[] = [
  ...all("tank", thing("tank")),
  ...all(
    "vehicle, car, truck, lorry, bus, minibus, van, pickup, pick-up, tractor, trolleybus, tram, locomotive, wagon, tuk-tuk, rickshaw, scooter, cart, motorcycle, motorbike, ambulance, jeep, humvee, taxi, carrier, bulldozer, train, trailer",
    thing("vehicle"),
  ),
  ...all(
    "building, property, house, home, apartment, flat, school, hospital, clinic, shop, store, warehouse, depot, church, mosque, tower, factory, facility, structure, tunnel, bakery, bridge, headquarters/headquarters, outpost, hideout, bunker, classroom, plant, centre, center, kindergarten, hut, post, villa, hall, greenhouse, refinery, substation, mill, block, tent, shrine, stall, kiosk, latrine, granary, dwelling, residence, station",
    thing("building"),
  ),
  ...all("rocket, missile", thing("rocket")),
  ...all("drone, uav, quadcopter, mq-9, shahed", thing("drone")),
  ...all("shell, mortar, bomb, projectile, munition", thing("shell")),
  ...all("strike, airstrike, air-strike, raid, sortie, bombardment", thing("strike")),
  ...all("aircraft/aircraft, plane, jet, helicopter, warplane, airplane", thing("aircraft")),
  ...all("boat, ship, vessel, ferry, dinghy, tanker, speedboat, yacht, frigate, trawler, gunboat", thing("boat")),
  ...all(
    "weapon, rifle, gun, launcher, grenade, machine-gun, pistol, revolver, shotgun, machinegun, submachinegun, machete, carbine, kalashnikov, ammunition/ammunition, cannon, howitzer, belt, firearm, ordnance/ordnance",
    thing("weapon"),
  ),
  ...all("mine, landmine, ied, explosive, device", thing("explosive")),
]

/** Nouns that head the names of those who speak. */
const SPEAKERS: readonly NounEntry[] = [
  ...all("police/police, gendarmerie, security", { head: "body", members: "security" }),
  ...all(
    "ministry, authority, directorate, administration, command, government, department, committee, council, office, organisation, organization, association, mission, observatory, centre, center, foundation, institute, union, court, embassy, parliament, coalition, alliance, commission, municipality, cabinet, presidency, secretariat, defence, defense, crescent, cross, nations, un, nato, hospital, monitor, watchdog, directorate-general, bureau, board, federation, tribunal, syndicate, taskforce, prefecture, diocese, mayoralty, coastguard, service, intelligence, kremlin, pentagon, helmets",
    { head: "body" },
  ),
  ...all("charity, ngo, nonprofit", { head: "body", kind: "aid_workers" }),
  ...all(
    "director, head, chief, commander, spokesman, spokeswoman/spokeswomen, spokesperson, president, premier, minister, governor, mayor, adviser, advisor, ambassador, envoy, assistant, secretary, leader, coordinator, commissioner, prosecutor, lawyer, expert, analyst, researcher, deputy, chairman, general, sheikh, king, prince, emir, ombudsman, administrator, chairwoman, rector, principal, coroner, superintendent, epidemiologist, colonel, captain, major, lieutenant, brigadier, mufti, imam, doctor, professor",
    { head: "office" },
  ),
  ...all(
    "report, statement, autopsy, tally, count, figure, statistic, document, survey, study, analysis/analyses, assessment, tweet, post, bulletin, communique, memo, letter, data/data",
    { head: "document" },
  ),
  ...all("information/information", { head: "document", unowned: true }),
  ...all(
    "agency, newspaper, channel, website, site, radio, television, tv, network, station, outlet, media/media, broadcaster, magazine, page, account, wire, portal, press/press",
    { head: "medium" },
  ),
  ...all(
    "source, partner, witness, eyewitness, official, resident, survivor, activist, diplomat, medic, local, villager, opposition, team",
    { head: "source" },
  ),
  ...all("army, navy, marines/marines, troops/troops, military", { head: "armed", members: "military" }),
  ...all(
    "militia, gang, cartel, group, movement, faction, resistance, tribe, insurgency, rebellion, taliban, isis, sdf, hezbollah, hamas",
    {
      head: "armed",
      members: "fighters",
    },
  ),
  ...all("force, brigade, battalion, division, party, front, unit, guard, artillery, regiment, corps/corps", {
    head: "armed",
  }),
]

const acts = (nouns: string, means: string): NounEntry[] => all(nouns, { means, role: "attack" })
const mishap = (nouns: string, means: string): NounEntry[] => all(nouns, { means })

/** How a thing was done; also the causes of tolls. */
const MEANS: readonly NounEntry[] = [
  ...acts("strike, airstrike, air-strike, raid, bombing", "air strike"),
  ...acts("shelling, bombardment, shell, mortar, artillery, rocket, missile, shellfire", "shelling"),
  ...acts("sniper", "sniper"),
  ...acts("drone", "drone"),
  ...acts("attack, assault, ambush, offensive, massacre, incursion, aggression", "attack"),
  ...acts("shooting, gunfire, shootout, bullet, fire", "shooting"),
  ...mishap("mine, landmine, ied", "mine"),
  ...mishap("explosion, blast, bomb, detonation, grenade", "explosion"),
  ...mishap("clash, fighting, battle, firefight, skirmish, combat, hostility", "clash"),
  ...mishap("collapse", "collapse"),
  ...mishap("drowning, shipwreck", "drowning"),
  ...mishap("blaze, wildfire", "fire"),
  ...mishap("earthquake, quake, aftershock", "earthquake"),
  ...mishap("flood, flooding", "flood"),
  ...mishap("storm, hurricane, cyclone, typhoon", "storm"),
  ...mishap("crash", "crash"),
  ...mishap("stabbing", "stabbing"),
  ...all("cholera, measles, dengue, diphtheria, ebola, mpox, epidemic", { means: "disease", subject: "disease" }),
]

/** Nouns that head the names of places. */
const PLACES: readonly NounEntry[] = [
  ...all("province, governorate, region, state, district, county, countryside, peninsula", { place: "region" }),
  ...all("city, town, village, capital, hamlet, settlement", { place: "city" }),
  ...all("neighbourhood, neighborhood, street, suburb, quarter, square, axis/axes, market, frontline", {
    place: "neighbourhood",
  }),
  ...all("hospital, clinic, infirmary", { place: "site", care: true }),
  ...all(
    "mosque, crossing, airport, base, prison, port, bridge, checkpoint, roundabout, university, school, hotel, road, highway, church, camp, junction, dam, stadium, barracks/barracks, harbour, harbor",
    { place: "site" },
  ),
]

/** Common words of news that are no names: they end one. */
const COMMON: readonly NounEntry[] = [
  ...all(
    "day, hour, month, year, week, minute, morning, evening, night, afternoon, noon, dawn, weekend, time, share, part, percent, percentage, loss, crisis/crises, agreement, deal, truce, ceasefire, deadline, peace, solution, country, nation, policy, news/news, health, interior, foreign, emergency, disaster, aid, relief, work, water, electricity, power, oil, food, law, rule, decision, side, cause, reason, result, framework, situation, war, conflict, operation, campaign, violence, crime, incident, siege, talk, speech, interview, conference, meeting, session, address, border, area, territory, place, position, rest, most, half, majority, total, death-toll, right, justice, property, damage, supply, effort, plan, process, control, presence, movement, road, way, people, population, world, name, age, hand, head, line, point, level, rate, price, support, issue, matter, question, action, response, order, curfew, corridor, convoy, rubble, debris, shrapnel, wound, treatment, custody, condition, threat, risk",
    {},
  ),
  ...adjectives(
    "new, old, young, elderly, pregnant, local, senior, top, unarmed, injured, innocent, foreign, regional, national, international, public, private, official, political, civil, special, humanitarian, internal, eastern-held, heavy, light, large, small, major, minor, first, last, next, same, own, several, many, some, few, main, serious, critical, different, early, recent, high, low, long, short, full, further, second, third, male, suspected, alleged, armoured, armored, residential, ballistic, cruise, anti-tank, unmanned",
    {},
  ),
]

export const NOUNS: readonly NounEntry[] = [
  ...VICTIMS,
  ...PEOPLE,
  ...KINDS,
  ...THINGS,
  ...SPEAKERS,
  ...MEANS,
  ...PLACES,
  ...COMMON,
]

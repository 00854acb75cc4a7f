import type { ActorWords } from "../name-words.ts"

/** The words around the names of actors in English reports. */
export const englishActorWords: ActorWords = {
  titles:
    "mr, mrs, ms, dr, doctor, engineer, professor, sheikh, colonel, brigadier, general, major, captain, lieutenant, lieutenant general, major general, brigadier general, field marshal, marshal, judge, ambassador, president, prime minister, minister, foreign minister, defence minister, defense minister, interior minister, health minister, commander, spokesman, spokeswoman, spokesperson, envoy, special envoy, king, prince, crown prince, governor, director, activist, journalist, secretary, secretary of state, vice president, us envoy",
  carriers:
    "the, group, militia, militias, forces, fighters, militants, gunmen, members, news agency, agency, newspaper, daily, channel, site, website, network, radio, television, tv, correspondent, statement, spokesman, spokeswoman, spokesperson, for, of, a, by, from, media office, office, official, state, party, movement, organisation, organization, affiliated, with, troops, army, warplanes, aircraft, drones, drone, artillery, strikes, strike, air strike, airstrikes, s, so called, called, in, on, command, soldiers, police",
  unnamed:
    "source, sources, official, officials, witness, witnesses, eyewitnesses, activist, activists, resident, residents, a source, an official, diplomat, diplomats, analysts, experts, doctors, medics, some, one, reports, media reports, local media, people",
  heads:
    "director, head, chief, commander, command, deputy, spokesman, spokeswoman, spokesperson, office, directorate, department, authority, authorities, official, officials, media, branch, of, the, for, in, s, local, general",
  offices: {
    health: "health, medical, ambulance",
    "internal-security": "internal security, general security",
    police: "police",
    "civil-defence": "civil defence, civil defense, fire service",
    "social-affairs": "social affairs and labour, social affairs and labor, social affairs",
    education: "education",
    media: "information",
    municipality: "municipality, local council, city council",
    operations: "operations",
    transport: "transport",
    "red-crescent": "red crescent",
  },
  officeNames: {
    health: "health authority of {place}",
    "internal-security": "internal security in {place}",
    police: "police in {place}",
    "civil-defence": "civil defence in {place}",
    "social-affairs": "social affairs directorate of {place}",
    education: "education directorate of {place}",
    media: "information directorate of {place}",
    municipality: "municipality of {place}",
    operations: "operations room in {place}",
    transport: "transport directorate of {place}",
    "red-crescent": "Red Crescent in {place}",
    administration: "local administration of {place}",
  },
  bodies:
    "committee, council, ministry, army, forces, group, party, movement, front, union, agency, office, directorate, authority, association, organisation, organization, government, police, hospital, court, mission, observatory, network, centre, center, company, brigade, brigades, news, media",
  bodied: "",
  fellows: "",
  outlets: "",
  given:
    "mohammed, muhammad, mohamed, mohammad, ahmed, ahmad, mahmoud, ali, hassan, hasan, hussein, omar, khalid, khaled, yousef, youssef, ibrahim, ismail, abdullah, abdul, abdel, mustafa, said, salem, sami, nabil, faisal, walid, rami, ziad, bilal, imad, hani, adel, riad, maher, ghassan, bassam, george, michel, saad, najib, haider, hadi, abbas, mahdi, munir, mounir, murhaf, mazloum, asaad, anas, bashar, hakan, recep, benjamin, yoav, yahya, musa, issa, naim, ayman, osama, abu, fatima, zainab, mariam, john, mike, james, tom, thomas, donald, joe, antony, marco, sergei, vladimir, dmitry, maria, emmanuel, geir, martin, filippo, antonio, david, daniel, michael, peter, paul, sarah, mary, anna, robert, william, stephane",
  aliases: "",
  former: "former, ex, late, ousted",
  governors: "governor of, governorate, governor, mayor of, mayor",
  posts:
    "president, minister, director, governor, mayor, commander, leader, secretary, ambassador, envoy, representative, coordinator, commissioner, spokesman, spokeswoman, spokesperson, member, deputy, adviser, advisor, official, king, queen, prince, emir, sultan, judge, prosecutor, general, colonel, major, captain, lieutenant, brigadier, dr, mr, mrs, ms, professor, sheikh, chief, head",
  leading: "abu, ibn, bin, bint, abd, al, de, van, von, der, del",
}

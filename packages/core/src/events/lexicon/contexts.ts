/** Words that give evidence of a PLOVER 0.8 context: `context: lemma …`. Two-word terms are joined by "_". */
export const CONTEXT_WORDS = `
military: military army troop soldier navy weapon missile tank artillery airstrike drone defense defence war battlefield warplane offensive arm mercenary
intelligence: intelligence spy espionage cia fsb mi6 mossad surveillance secret_service
executive: president presidency premier prime_minister cabinet executive_order decree administration chancellor white_house
legislative: parliament senate congress bill lawmaker legislation legislature legislator deputy knesset duma bundestag impeachment
election: election vote ballot poll voter candidate electoral referendum runoff polling campaign
political_institutions: constitution junta coup transition constitutional regime government power-sharing institution
pro_democracy: democracy democratic pro-democracy civilian_rule multiparty
pro_autocracy: junta autocracy dictatorship authoritarian coup one-party martial_law dictator
economic: economic economy trade tariff investment export import oil gas bank debt loan finance financial currency inflation market embargo business tax energy grain
legal: court judge prosecutor lawsuit charge trial verdict law legal tribunal sentence lawyer conviction indictment extradition ruling
reparations: reparation compensation restitution
human_rights: human_rights torture abuse amnesty_international political_prisoner
rights_freedoms: freedom press_freedom free_speech liberty censorship civil_liberty
repression: repression crackdown dissident persecution tear_gas suppress
human_security: humanitarian refugee famine food civilian hunger displaced shelter
gender: woman gender abortion feminist feminism
lgbt: gay lgbt transgender lesbian same-sex homosexual homosexuality lgbtq
religion_ethnicity: ethnic religious muslim christian jewish sectarian kurd shiite sunni hindu church mosque islamic islam sikh rohingya uighur
inequality: inequality poverty discrimination racism racial poor
diplomatic: diplomat diplomatic ambassador embassy foreign_minister summit envoy bilateral foreign_ministry treaty talk
territory: territory territorial border annex annexation island sovereignty occupied
peacekeeping: peacekeeper peacekeeping un_mission blue_helmet minusma monusco
health: health vaccine virus pandemic hospital disease covid coronavirus epidemic outbreak doctor
asylum: asylum refuge refugee_status
migration: migrant migration immigration immigrant deport deportation
disasters: earthquake flood hurricane wildfire typhoon cyclone drought tsunami
natural_resource: oil gas mining mineral water gold uranium lithium mine cobalt
environment: climate environment environmental emission pollution carbon deforestation fossil_fuel
technology: technology tech semiconductor chip artificial_intelligence software
terrorism: terrorism terrorist jihadist islamic_state qaida qaeda suicide_bomber extremist isis isil
cbrn: nuclear chemical_weapon uranium biological_weapon sarin nerve_agent warhead radiological
cyber: cyber cyberattack hacker hacking ransomware malware
misinformation: disinformation misinformation propaganda fake_news troll
crime: crime criminal murder police gang robbery theft homicide prosecutor
corruption: corruption bribe bribery graft embezzlement kickback
illegal_drugs: drug cocaine heroin cartel narcotic fentanyl opium
trafficking: trafficking smuggling smuggler trafficker slavery
`;

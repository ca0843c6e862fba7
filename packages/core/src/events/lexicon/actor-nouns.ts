/**
 * Common nouns that act or are acted on, by PLOVER 0.8 sector: "SECTOR: lemma …". "-" holds people of no sector.
 */
export const ACTOR_NOUNS = `
GOV: government administration president premier minister chancellor king queen prince princess monarch emperor sultan emir cabinet ministry official authority regime junta ambassador envoy diplomat embassy consulate governor mayor secretary spokesman spokeswoman spokesperson bureaucrat ruler leadership state department agency commissioner delegation emissary delegate negotiator aide adviser advisor presidency palace council councillor councilor municipality city country nation kremlin counterpart leader head chief dictator strongman bloc commission undersecretary attaché consul dignitary statesman coalition republic kingdom superpower neighbor neighbour ally partner inspector regulator watchdog agent panel county superintendent warden mediator ombudsman auditor clerk coordinator
MIL: army military troop soldier force navy marine commando general admiral colonel lieutenant captain sergeant battalion brigade paratrooper serviceman servicewoman airman regiment division warship aircraft jet helicopter warplane peacekeeper contingent infantry fleet sailor garrison defender tank gunship frigate destroyer pilot conscript reservist artillery plane veteran personnel airstrike pentagon commander ranger bodyguard legionnaire cadet
COP: police guard coastguard policeman policewoman cop constable gendarme gendarmerie sheriff detective trooper deputy patrol investigator fbi interpol officer
JUD: court judge prosecutor tribunal magistrate jury attorney judiciary lawyer justice plaintiff defendant counsel solicitor barrister arbitrator litigant juror
LEG: parliament senate congress legislature lawmaker legislator senator congressman congresswoman mp assembly deputy parliamentarian representative speaker peer backbencher
PTY: party politician candidate faction wing progressive conservative liberal moderate hardliner nationalist communist socialist populist loyalist strategist
OPP: opposition dissident protester demonstrator activist oppositionist picket marcher rioter crowd mob campaigner critic opponent
REB: rebel insurgent guerrilla separatist militant militia fighter warlord jihadist secessionist mujahideen combatant revolutionary militiaman vigilante islamist insurrectionist
UAF: gunman terrorist attacker bomber extremist mercenary assailant kidnapper hijacker shooter sniper cell perpetrator arsonist captor
CRM: criminal gang gangster cartel smuggler trafficker thief robber mafia pirate hacker bandit mobster killer murderer suspect thug offender scammer fraudster poacher looter vandal fugitive
CVL: people civilian resident villager citizen man woman child person passenger girl boy youth family inhabitant settler public population pedestrian bystander worshipper worshiper tourist victim voter neighbor member minority community mother father son daughter brother sister wife husband teenager homeless infant baby foreigner national islander native taxpayer individual couple adult tribe tribesman clan townspeople crew protestor couple motorist driver customer consumer user tenant homeowner renter buyer survivor disciple follower spectator relative widow parent kid teen pensioner shopper commuter staffer fan artist friend supporter colleague traveller traveler roommate dad mom mum sibling niece nephew grandmother grandfather uncle aunt player athlete coach singer musician actor actress designer client guy spouse cast stranger visitor girlfriend boyfriend stepfather stepmother nomad participant applicant constituent electorate rescuer cousin grandson granddaughter heir associate accomplice confidant expatriate witness guest
LAB: attendant worker labor labour union unionist employee miner teacher trucker dockworker staff laborer labourer striker nurse engineer firefighter janitor cleaner steward dispatcher coworker
AGR: farmer peasant herder rancher fisherman grower landowner
BUS: studio company firm business businessman businesswoman corporation bank executive investor airline manufacturer exporter importer trader shopkeeper industry supplier employer entrepreneur factory contractor merchant retailer owner provider operator utility vendor landlord lender insurer developer shareholder stockholder dealer distributor producer publisher startup ceo cfo subsidiary conglomerate carrier co-founder founder board management creditor debtor advertiser director co-worker manager cofounder
JRN: journalist reporter newspaper media press editor correspondent broadcaster columnist blogger photographer cameraman station magazine daily outlet author writer commentator newsroom presenter pundit anchor
EDU: student university school professor academic scholar schoolchild pupil intellectual schoolgirl schoolboy college researcher scientist expert analyst economist historian dean trustee educator freshman
MED: doctor hospital physician medic paramedic surgeon patient dentist therapist
REF: refugee migrant asylum-seeker immigrant evacuee deportee alien
REL: church priest bishop cleric imam preacher rabbi pope monk nun clergy clergyman ayatollah mullah archbishop cardinal patriarch pastor muslim christian jew hindu buddhist sikh catholic mosque protestant shiite sunni missionary pilgrim evangelical churchgoer
SPY: spy spymaster mole intelligence informant operative
SOC: ngo charity organization organisation group committee foundation movement association campaign organizer advocate volunteer nonprofit donor league whistleblower environmentalist backer proponent lobbyist organiser observer
ELI: figure boss elite tycoon oligarch billionaire celebrity ex-president magnate mogul insider
UNK: prisoner hostage detainee captive inmate convict
-: chairman chairwoman chairperson thousand hundred dozen million two three four five six seven eight nine ten other seeker side rival both all many some enemy team nominee appointee contender challenger frontrunner foe adversary elder exile newcomer recruit defector deserter
`;

/** Nouns of amount or membership: the noun behind "of" is meant. */
export const PARTITIVES =
  'thousand hundred dozen million billion group number majority series lot couple rest wave round member score ten all some most many part half third quarter kind sort type handful band crowd team pair bulk string set one two three four five several each both shipment ton tonne batch';

/** Actor nouns for bodies, not people: "it", not "he". */
export const INSTITUTION_NOUNS =
  'government administration cabinet ministry authority regime junta embassy consulate state department agency delegation presidency palace council municipality city country nation kremlin leadership bloc commission coalition republic kingdom superpower neighbor neighbour capital watchdog army military force navy battalion brigade regiment division fleet pentagon court tribunal judiciary jury parliament senate congress legislature assembly house party faction wing opposition militia gang cartel mafia cell tribe clan union company firm business corporation bank airline industry factory media press station magazine daily newspaper university school college hospital church mosque ngo charity organization organisation group committee foundation movement association campaign side board panel county outlet league team utility startup subsidiary conglomerate management nonprofit';

/**
 * Classes of nouns that frames of the lexicon ask for, one class a line: `name: lemma …`. A class may hold others
 * (`@name`). Facts of English, written for this lexicon.
 */
export const WORD_CLASSES = `
force: troop soldier force army military navy fleet brigade battalion division regiment unit marine commando contingent paratrooper reservist infantry serviceman personnel guard legion garrison platoon squadron corps airman garrison
hardware: warship ship vessel destroyer frigate submarine carrier aircraft jet plane warplane tank artillery bomber missile helicopter battery armor armour vehicle drone gunship bulldozer
peacekeeper: peacekeeper monitor observer helmet peacekeeping mission
firearm: gun rifle pistol handgun gunfire bullet shot round kalashnikov firearm shotgun gunshot
heavy: artillery tank mortar shell howitzer rocket cannon missile grenade barrage salvo projectile shelling
explosive: bomb explosive ied mine grenade dynamite device landmine bombing blast explosion
aerial: air aerial airborne plane aircraft jet warplane bomber helicopter warplane gunship
dronew: drone uav unmanned quadcopter
weapon: @firearm @heavy @explosive weapon arm ammunition munition weaponry torpedo warhead flamethrower knife machete
misdeed: rig steal lie deceive mislead bribe cheat defraud conceal ignore neglect mistreat exploit sabotage conspire collude interfere meddle manipulate fabricate falsify discriminate breach flout embezzle loot spy plot orchestrate jeopardize endanger undermine betray
praise: hero friend ally patriot success victory milestone triumph breakthrough masterpiece honor honour privilege historic great brilliant courageous brave remarkable outstanding important necessary needed essential crucial encouraging positive fair excellent fantastic legend leader champion
gas: teargas tear gas cannon baton bullet pepper spray stun
chemical: chemical gas sarin chlorine mustard nerve poison biological toxic
police: police policeman officer cop constable patrol trooper gendarme gendarmerie deputy detective
rebel: rebel insurgent guerrilla militant fighter separatist gunman terrorist militia militiaman jihadist extremist mujahideen bomber attacker warlord
armed: @force @rebel @police @hardware
protester: protester demonstrator activist marcher rioter crowd mob student striker campaigner dissident
people: people person man woman child civilian resident villager citizen passenger worker girl boy family member bystander youth student minority population inhabitant settler victim
detainee: prisoner hostage detainee captive inmate pow convict soldier crew journalist dissident activist @people @protester suspect aide reporter opponent
suspect: suspect man woman person people member leader activist journalist protester demonstrator dissident militant official minister politician lawmaker opponent rebel gunman supporter smuggler student worker cleric businessman fisherman migrant national citizen dealer gang criminal thief soldier officer editor reporter blogger @rebel @protester @people
dignitary: president minister king queen prince premier chancellor envoy ambassador delegation leader official secretary senator governor counterpart chief commissioner diplomat pope lawmaker mayor general pm emissary delegate negotiator mediator representative foreign delegation chairman head
institution: government parliament cabinet court assembly congress senate council ministry authority state party opposition committee commission regime junta administration presidency house
agreement: agreement accord deal treaty pact memorandum mou protocol convention contract declaration communique settlement charter understanding truce ceasefire armistice covenant
talks: talk negotiation meeting summit dialogue discussion consultation conference conversation session round
relation: relation tie link relationship diplomacy
sanction: sanction embargo boycott tariff blacklist freeze ban duty quota
economicaid: $ £ € loan credit fund funding grant dollar euro aid assistance investment relief package bailout money finance debt million billion
humanitarianaid: food medicine blanket tent shelter relief vaccine supply ton tonne medical humanitarian water grain wheat clothing rice ambulance
aid: aid assistance help relief support
militaryaid: drone uav weapon arm ammunition tank missile jet equipment system trainer munition weaponry rifle artillery aircraft hardware launcher
property: house home building property land asset farm office equipment account document computer vehicle ship vessel tanker money cash goods drug cocaine heroin weapon passport estate shop plane cargo territory facility
building: house home building church mosque temple shop school office car bus vehicle hospital embassy market store bridge village infrastructure facility tower statue monument depot warehouse pipeline plant property airport
place: town city village area region province district territory island base airport palace port capital border hill post checkpoint road land zone building compound station headquarters neighborhood neighbourhood country state bridge stronghold
passage: road street highway bridge traffic entrance border railway route access path rail airport way track passage junction motorway pipeline
right: right freedom liberty autonomy independence recognition equality vote
reform: reform change election democracy constitution vote referendum transition
law: law rule order curfew constitution resolution treaty sanction agreement ban norm ceasefire embargo regulation convention truce accord
crime: crime corruption fraud bribery murder embezzlement theft laundering trafficking terrorism graft rape robbery scandal killing smuggling kickback bribe
abuse: abuse violation torture right repression
warcrime: war genocide atrocity massacre
espionage: spying espionage treason sabotage coup plot spy
aggression: attack invasion aggression bombing shelling raid strike assault violation incursion attacking bombing shelling violating ceasefire occupation
charge: charge accusation allegation claim count report
proposal: proposal plan offer idea call demand request bid suggestion appeal resolution draft bill amendment measure invitation motion initiative peace
demand: demand request call plea appeal pressure
court: court judge tribunal jury magistrate prosecutor justice panel
labor: union worker teacher driver nurse doctor employee labor labour wage pay staff trucker miner farmer trade
disaster: earthquake quake storm hurricane typhoon cyclone tornado flood flooding tsunami eruption volcano landslide mudslide avalanche wildfire blaze fire drought heatwave lightning virus disease epidemic pandemic plague cancer infection overdose outbreak cholera ebola aftershock tremor wave rain rainfall snow blizzard famine crash accident derailment monsoon temblor floodwater heat weather
market: stock share market price index dollar euro yen currency company firm investor bond sale retailer earnings profit revenue
abstract: rate inflation price cost growth temperature threat risk challenge problem
mishap: crash accident earthquake quake storm hurricane typhoon cyclone tornado flood flooding tsunami eruption volcano landslide mudslide avalanche wildfire blaze drought heatwave lightning aftershock tremor rainfall snow snowfall blizzard famine derailment monsoon floodwater magnitude torrential firefighter leak spill boiler furnace transformer capsize collision wreckage mishap stampede overturn poisoning smog evacuee epicenter epicentre richter forecaster meteorological rainstorm thunderstorm hailstorm hail downpour inundate ammonia ammonium cylinder oxygen cholera ebola outbreak epidemic bushfire inferno rubble rescuer lava ash dyke levee mudflow winds landfall firework firecracker refinery nitrate solvent pesticide wildfires flammable fumes propane poison seafarer coastguard lifeboat
violence: rebel insurgent militant bomber bombing bomb missile airstrike gunman attack attacker terrorist terrorism war shelling gunfire shooting suicide ambush militia separatist guerrilla jihadist grenade ied mortar rocket artillery protest protester demonstrator demonstration riot clash sanction ceasefire soldier troop taliban isis daesh hostage kidnap assassinate shell army invasion coup extremist gunmen assault raid
`;

/** Words that name the same act, `act: word …`: irregular forms, nouns of verbs, close synonyms in news prose. */
export const DERIVATIONS = `
tell: told
say: said saying
die: died dies dying death dead deaths
kill: killed killing killings slay slain slaying
murder: murdered murders homicide
shoot: shot shooting shootings gunned
fight: fought fighting
win: won victory wins winner
lose: lost loss losses
buy: bought purchase acquire acquires acquired acquisition takeover
sell: sold sale sales
hold: held
meet: met meeting meetings
talk: talks negotiation negotiations
find: found
take: took taken
give: gave given
go: went gone
come: came
make: made
leave: left departure
strike: struck
lead: led
begin: began begun start started starts beginning
rise: rose risen
fall: fell fallen
break: broke broken
steal: stole stolen theft
choose: chose chosen choice selection select selected
speak: spoke spoken
get: got
think: thought
bring: brought
decide: decision decided decisions
announce: announcement announced announces
arrest: arrested arrests
charge: charged charges
accuse: accusation accusations accused
allege: allegation allegations alleged
investigate: investigation investigations probe inquiry
attack: attacked attacks assault assaulted
invade: invasion invaded
earthquake: quake quakes temblor earthquakes
explode: explosion explosions blast blasts exploded
bomb: bombing bombings bombed
marry: married marriage wedding
replace: replaced replacement
resign: resignation resigned
suspend: suspension
convict: conviction convicted
protest: protests demonstrate demonstration demonstrations
release: released freed free freeing
pay: paid payment
hire: hired rehire rehires rehired hiring
injure: injured injuries injury wounded wound wounding hurt
arrive: arrival
sentence: sentenced sentencing
flee: fled
try: trial tried
plead: pleaded plea pled
sink: sank sunk
indict: indictment
fire: fires blaze
perform: performance
agree: agreement agreed deal deals accord pact
appear: appearance
refuse: refusal
deny: denial denied
destroy: destruction
deport: deportation
expel: expulsion
withdraw: withdrawal withdrew withdrawn pullout
invest: investment
visit: visits visited trip
sign: signed signing
assassinate: assassination
kidnap: kidnapping abduct abduction abducted
seize: seizure
elect: election elections elected
vote: votes voted voting
threaten: threat threats
`;

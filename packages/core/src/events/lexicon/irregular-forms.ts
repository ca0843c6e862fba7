/** Irregular English verb forms, "lemma: form …", of the verbs that the lexicon uses. */
export const IRREGULAR_VERBS = `
be: am is are was were been being 's 're
have: has had having
do: does did done doing
go: goes went gone
say: said
make: made
take: took taken
give: gave given
get: got gotten
come: came
meet: met
hold: held
send: sent
tell: told
sell: sold
buy: bought
bring: brought
seek: sought
fight: fought
catch: caught
think: thought
teach: taught
leave: left
lose: lost
shoot: shot
strike: struck stricken
stick: stuck
hang: hung hanged
swear: swore sworn
sink: sank sunk
speak: spoke spoken
break: broke broken
steal: stole stolen
freeze: froze frozen
withdraw: withdrew withdrawn
draw: drew drawn
throw: threw thrown
blow: blew blown
fly: flew flown flies
grow: grew grown
overthrow: overthrew overthrown
overrun: overran
run: ran
ring: rang rung
begin: began begun
drive: drove driven
rise: rose risen
arise: arose arisen
write: wrote written
ride: rode ridden
fall: fell fallen
beat: beaten
forbid: forbade forbidden
forgive: forgave forgiven
shake: shook shaken
retake: retook retaken
mistake: mistook mistaken
undertake: undertook undertaken
stand: stood
withstand: withstood
understand: understood
withhold: withheld
uphold: upheld
find: found
bind: bound
wind: wound
keep: kept
sleep: slept
sweep: swept
lead: led
plead: pled pleaded
feed: fed
flee: fled
lend: lent
spend: spent
build: built
rebuild: rebuilt
win: won
pay: paid
lay: laid
lie: lying lain
hear: heard
sit: sat
spit: spat
put: putting
cut: cutting
hit: hitting
set: setting
shut: shutting
let: letting
quit: quitting
bid: bade bidding
rid: ridding
cast: casting
spread: spreading
slay: slew slain
tear: tore torn
wear: wore worn
bear: bore borne
eat: ate eaten
know: knew known
see: saw seen
show: shown
choose: chose chosen
hide: hid hidden
slit: slitting
shed: shedding
die: dying died dies
tie: tying tied ties
behead: beheaded
become: became
overcome: overcame
stab: stabbed stabbing
sue: sued suing sues
agree: agreed agreeing agrees
free: freed freeing frees
veto: vetoed vetoing vetoes
picket: picketed picketing
target: targeted targeting
rocket: rocketed rocketing
kidnap: kidnapped kidnapping kidnaped kidnaping
gas: gassed gassing gasses
bus: bussed
refer: referred referring
defer: deferred deferring
transfer: transferred transferring
commit: committed committing
permit: permitted permitting
admit: admitted admitting
submit: submitted submitting
expel: expelled expelling
repel: repelled repelling
compel: compelled compelling
rebel: rebelled rebelling
quell: quelled quelling
patrol: patrolled patrolling
control: controlled controlling
cancel: cancelled canceled cancelling canceling
shell: shelled shelling
lobby: lobbied lobbying
deploy: deployed deploying
level: levelled leveled levelling leveling
travel: travelled traveled travelling traveling
model: modelled
`;

/** Irregular English plurals, "lemma: form …". */
export const IRREGULAR_NOUNS = `
man: men
woman: women
child: children
person: persons
policeman: policemen
policewoman: policewomen
gunman: gunmen
serviceman: servicemen
airman: airmen
guardsman: guardsmen
spokesman: spokesmen
businessman: businessmen
fisherman: fishermen
tribesman: tribesmen
countryman: countrymen
congressman: congressmen
statesman: statesmen
life: lives
knife: knives
wife: wives
thief: thieves
calf: calves
half: halves
crisis: crises
attaché: attachés
militia: militias
self: himself herself themselves itself yourself myself selves
hostage: hostages
`;

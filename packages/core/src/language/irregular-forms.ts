/** Pairs written `form lemma`, separated by commas. */
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(',').map((pair) => pair.trim().split(' ') as [string, string]));

/** Each lemma with its irregular forms: `lemma form form …`, separated by commas. */
const forms = (text: string): [string, string][] =>
  text.split(',').flatMap((entry) => {
    const [lemma, ...others] = entry.trim().split(/\s+/);
    return others.map((form): [string, string] => [form, lemma!]);
  });

/** Irregular verb forms of English, with the contracted auxiliaries. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map([
  ...forms(`
    be am is are was were been being 'm 're 's m s re, have has had having 've, do does did done doing,
    will 'll wo, can ca, would 'd, not n't, abide abode, arise arose arisen, awake awoke awoken, babysit babysat, bear bore borne born,
    beat beaten, become became, befall befell befallen, beget begot begotten, begin began begun, behold beheld, bend bent,
    beset besetting, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
    broadcast broadcasted, build built, burn burnt, buy bought, catch caught, choose chose chosen, cling clung, come came,
    creep crept, deal dealt, dig dug, dive dove, draw drew drawn, dream dreamt, drink drank drunk, drive drove driven,
    dwell dwelt, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung,
    fly flew flown, forbid forbade forbidden, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven,
    forsake forsook forsaken, freeze froze frozen, get got gotten getting, give gave given, go goes went gone, grind ground,
    grow grew grown, hang hung, hear heard, hide hid hidden, hold held, keep kept, kneel knelt, know knew known, lay laid,
    lead led, leap leapt, learn learnt, leave left, lend lent, lie lying lain, lose lost, make made, mean meant, meet met,
    mislead misled, mistake mistook mistaken, misunderstand misunderstood, mow mown, outdo outdid outdone, outgrow outgrew outgrown,
    overcome overcame, overhear overheard, override overrode overridden, oversee oversaw overseen,
    overtake overtook overtaken, overthrow overthrew overthrown, pay paid, prove proven, rebuild rebuilt, redo redid redone,
    repay repaid, resell resold, retake retook retaken, rethink rethought, rewrite rewrote rewritten, ride rode ridden,
    ring rang rung, rise rose risen, run ran, saw sawn, say said, see saw seen, seek sought, sell sold, send sent,
    sew sewn, shake shook shaken, shear shorn, shine shone, shoe shod, shoot shot, show shown, shrink shrank shrunk, sing sang sung,
    sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid, sling slung, sneak snuck, sow sown, speak spoke spoken,
    speed sped, spell spelt, spend spent, spill spilt, spin spun, spit spat, spoil spoilt, spring sprang sprung, stand stood,
    steal stole stolen, stick stuck, sting stung, stink stank stunk, strew strewn, stride strode, strike struck stricken,
    string strung, strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung,
    take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown, tread trod trodden,
    undergo underwent undergone undergoes, understand understood, undertake undertook undertaken, undo undid undone undoes,
    uphold upheld, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, withdraw withdrew withdrawn,
    withhold withheld, withstand withstood, wring wrung, write wrote written, die dying, tie tying, vie vying, untie untying,
    dye dyeing, flee fleeing, agree agreeing agreed, disagree disagreed, guarantee guaranteed, free freed freeing, decree decreed, referee refereed, singe singeing, age ageing, focus focuses focused focusing,
    bias biases biased, caucus caucuses caucused, canoe canoes canoed, tiptoe tiptoed, hoe hoed, shoe shoed, quiz quizzed, gas gases gassed, teargas teargassed teargassing, bus buses bused, panic panicked panicking, traffic trafficked trafficking, mimic mimicked,
    picnic picnicked, die dies died, lie lies lied, tie ties tied, vie vies vied, need needed needs, speed speeding,
    exceed exceeded, proceed proceeded, succeed succeeded, feed feeding, breed breeding, bleed bleeding, heed heeded, weed weeded,
    seed seeded, sing singing, bring bringing, ring ringing, swing swinging, sting stinging, cling clinging, spring springing,
    string stringing, wing winging, fling flinging, shed shedding, bet betting, bed bedded, wed wedded`),
]);

/** Irregular plurals of English. */
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = pairs(
  `men man,women woman,children child,people people,feet foot,teeth tooth,geese goose,mice mouse,lice louse,oxen ox,
  wives wife,lives life,knives knife,thieves thief,leaves leaf,halves half,selves self,wolves wolf,loaves loaf,shelves shelf,
  calves calf,scarves scarf,hooves hoof,crises crisis,analyses analysis,theses thesis,hypotheses hypothesis,bases base,
  oases oasis,diagnoses diagnosis,emphases emphasis,parentheses parenthesis,criteria criterion,phenomena phenomenon,bacteria bacterium,alumni alumnus,stimuli stimulus,nuclei nucleus,fungi fungus,indices index,vertices vertex,
  matrices matrix,appendices appendix,movies movie,cookies cookie,calories calorie,zombies zombie,selfies selfie,rookies rookie,sorties sortie,hippies hippie,junkies junkie,smoothies smoothie,hoodies hoodie,prairies prairie,birdies birdie,brownies brownie,genies genie,ties tie,
  pies pie,lies lie,dies die,shoes shoe,toes toe,foes foe,canoes canoe,gentlemen gentleman,policemen policeman,
  policewomen policewoman,gunmen gunman,spokesmen spokesman,spokeswomen spokeswoman,fishermen fisherman,businessmen businessman,
  congressmen congressman,servicemen serviceman,lawmen lawman,tribesmen tribesman,militiamen militiaman,statesmen statesman,
  freshmen freshman,firemen fireman,salesmen salesman,chairmen chairman,journeymen journeyman,seamen seaman,countrymen countryman,
  clergymen clergyman,grandchildren grandchild,axes axis,quizzes quiz,aches ache,caches cache,headaches headache,axes axe,avalanches avalanche,
  israelis israeli,iraqis iraqi,saudis saudi,somalis somali,houthis houthi,pakistanis pakistani,bangladeshis bangladeshi,
  emiratis emirati,yemenis yemeni,omanis omani,kuwaitis kuwaiti,bahrainis bahraini,qataris qatari,azerbaijanis azerbaijani,
  uzbekistanis uzbekistani,farsis farsi,nazis nazi,taxis taxi,alibis alibi,bikinis bikini,emojis emoji,safaris safari,skis ski`,
);

/** Nouns in -s that are the same in the singular, or have none. */
export const KEEPS_S: ReadonlySet<string> = new Set(
  `news series species headquarters means politics economics physics mathematics athletics ethics electronics logistics
  gas bus lens chaos bias canvas atlas christmas texas always perhaps works barracks crossroads diabetes measles rabies
  athens brussels paris thanks clothes pants jeans trousers scissors remains outskirts proceeds
  teargas corps innings earnings goods sunglasses cannabis`.split(/\s+/),
);

/** Endings of verb stems (what is left without -ed or -ing) that show a silent e: `decid-`, `stat-`, `charg-`. */
const WITH_E =
  'c v u z at dg rg lg ag eg ig og ug as es is os us ns rs ps ls ws bl cl dl fl gl kl pl tl zl sl ur ir ar id ad ud od ed ' +
  'in un ak ik ok uk am im um ap ip op yp ot ut ab ib ob ub il ul eng ang ung yn yl ' +
  'explor ignor restor scor ^stor ador ^bor implor deplor unit invit writ ^cit ignit excit ^recit incit ^bit expedit ' +
  'delet complet compet deplet postpon phon condon ^ston aton clon infring cring ^hing breath ^bath loath sooth cloth ' +
  'interfer adher persever ^scal exhal inhal consol parol com ^ach interven conven scen creat chang ^rang arrang ^past tast wast extradit';

/** Longer endings that have none all the same: `treat-`, `avoid-`, `explain-`. A whole stem is written with ^. */
const WITHOUT_E =
  'tz eat oat combat format bang hang clang focus bias canvas our air eir oar ear aid oid ead oad oud ood aud eed oed ' +
  'ain oin ein uin een oon eak oak ook eek eam oam aim oom eap oap oop eep oup develop gallop worship gossip envelop ' +
  'oot out pilot riot pivot ballot debut input output ail oil eil aul eel ool oul pencil fulfil oub oob custom bloom';

/** Whether the verb of a stem has a silent e: the longest ending found here decides. */
export const TAKES_E: ReadonlyMap<string, boolean> = new Map([
  ...WITH_E.split(' ').map((ending): [string, boolean] => [ending, true]),
  ...WITHOUT_E.split(' ').map((ending): [string, boolean] => [ending, false]),
]);

/** Stems that end in two equal consonants only because of -ed or -ing, though l, s, f and z are often double by themselves. */
export const DOUBLED: ReadonlySet<string> = new Set(
  `controll patroll cancell travell fuell modell labell signall rebell compell propell expell excell repell quarrell channell levell
  equall rivall marshall tunnell counsell shovell enroll fulfill instill distill initiall totall diall duell funnell panell
  spirall unravell dispell impell annull extoll`.split(/\s+/),
);

/** Verbs that end in two equal consonants of another kind. */
export const DOUBLE: ReadonlySet<string> = new Set('add ebb err egg purr'.split(' '));

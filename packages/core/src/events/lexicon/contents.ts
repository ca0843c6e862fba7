/**
 * What is asked for, offered, refused or threatened. A family verb ("demand", "agree", "refuse") takes its CAMEO 1.1b3
 * code from the content of its complement: `tag: lemma …`. The complement's own code, where it has one, comes first.
 */
export const CONTENT_WORDS = `
meet: meet meeting talk negotiate negotiation dialogue summit discuss discussion conference consultation consult session debate visit host invite
settle: settle settlement peace reconcile reconciliation resolve solution dispute agreement accord deal pact treaty compromise sign ratify
mediate: mediate mediation mediator arbitration arbitrate broker
leader: resign resignation quit removal remove oust ouster dismiss dismissal sack fire leadership impeach impeachment abdicate successor election poll overthrow topple downfall departure
policy: policy law legislation bill budget tax price cut fuel subsidy plan privatization austerity pension wage pay salary rule regulation abolish amend repeal reverse scrap education reform ban change program programme construction war condition cost stop halt
rights: right freedom liberty independence autonomy equality self-determination minority vote suffrage citizenship recognition statehood
regime: democracy constitution constitutional referendum transition institution system institutional democratic monarchy power-sharing restructure overhaul judiciary parliament multiparty electoral government decentralization coalition
econ: trade investment economic invest export import commerce business cooperation economy energy oil gas
mil: military defense defence exercise drill alliance nato base security
jud: extradite extradition judicial prosecute surrender tribunal interrogate suspect court
intel: intelligence information inspect inspection evidence data report cooperate inspector
aideco: loan credit fund funding grant bailout finance debt money relief budget dollar million billion financial compensation
aidmil: weapon arm ammunition missile jet tank munition equipment weaponry
aidhum: food humanitarian medicine medical shelter water refugee emergency vaccine relief evacuate supply
aid: aid assistance help assist provide
peacekeep: peacekeeper peacekeeping protection protect monitor troop observer presence force mission
diplo: support recognize recognise recognition back endorse vote condemn membership join backing tie relation embassy resolution condemnation
release: release free hostage prisoner return extradition liberate detainee amnesty pardon
sanctions: sanction embargo boycott tariff restriction blockade
admin: curfew ban emergency censorship lift restriction siege
dissent: protest strike demonstration boycott rally march riot dissent unrest agitation violence
involve: inspector access inspection involvement observer admit intervention allow border
deescalate: ceasefire truce withdraw withdrawal pullout halt disarm restraint de-escalate de-escalation end fire hostility attack bombing offensive fighting operation surrender demobilize retreat invasion lay renounce armed cease stop occupation shelling escalation
`;

/** CAMEO code of each content in each family; the first row names the family's own general code. */
export const CONTENT_CODES = `
tag        02    03    10    12
-          020   030   100   120
meet       026   036   106   125
settle     027   037   107   127
mediate    028   038   108   126
leader     0241  0341  1041  1231
policy     0242  0342  1042  1232
rights     0243  0343  1043  1233
regime     0244  0344  1044  1234
reform     024   034   104   123
coop       021   031   101   121
econ       0211  0311  1011  1211
mil        0212  0312  1012  1212
jud        0213  0313  1013  121
intel      0214  0314  1014  121
aid        023   033   103   122
aideco     0231  0331  1031  1221
aidmil     0232  0332  1032  1222
aidhum     0233  0333  1033  1223
peacekeep  0234  0334  1034  1224
diplo      022   032   102   120
yield      025   035   105   124
admin      0251  0351  1051  1241
dissent    0252  0352  1052  1242
release    0253  0353  1053  1243
sanctions  0254  0354  1054  1244
involve    0255  0355  1055  1245
deescalate 0256  0356  1056  1246
`;

/** Content of a complement that is itself coded, by the longest prefix of its CAMEO code. */
export const CODE_CONTENTS = `
02 coop
022 diplo
023 aid
026 meet
027 settle
03 coop
036 meet
037 settle
04 meet
045 mediate
05 diplo
057 settle
06 coop
061 econ
062 mil
063 jud
064 intel
07 aid
071 aideco
072 aidmil
073 aidhum
074 peacekeep
075 aidhum
08 yield
081 admin
0811 admin
0812 admin
082 dissent
083 reform
0831 leader
0832 policy
0833 rights
0834 regime
084 release
085 sanctions
086 involve
087 deescalate
09 intel
14 dissent
`;

/** Code of a threat by the longest prefix of the threatened act's CAMEO code. */
export const THREAT_CODES = `
02 130
08 136
12 131
14 133
15 138
16 131
161 1313
162 1311
163 1312
164 134
165 135
166 136
17 137
171 131
172 132
1721 1321
1722 1322
1723 1323
1724 1324
173 132
174 132
18 138
19 138
190 1384
191 1381
192 1382
20 1383
204 1385
`;

/** Third or fourth digit that a protest takes from what it demands. */
export const PROTEST_AIMS = `
leader 1
policy 2
rights 3
regime 4
`;

// Made by `pnpm train knowledge` from the world factbook (CC0) and hand-written facts. Digest 05c05cfcc703b757. Do not edit.
export const ENTRIES = `c		country	ABW		Aruba	Country of Aruba	|
c	Q889	country	AFG		Afghanistan	Islamic Emirate of Afghanistan;Islamic Republic of Afghanistan	Afghan;Afghans|Kabul
c	Q916	country	AGO		Angola	Republic of Angola	Angolan;Angolans|Luanda
c		country	AIA		Anguilla		|
c		country	ALA		Åland Islands		|
c	Q222	country	ALB		Albania	Republic of Albania	Albanian;Albanians|Tirana
c	Q228	country	AND		Andorra	Principality of Andorra	|
c	Q878	country	ARE		United Arab Emirates	UAE;U.A.E.;Emirates	Emirati;Emiratis|Abu Dhabi
c	Q414	country	ARG		Argentina	Argentine Republic	Argentine;Argentines;Argentinian;Argentinians;Argentinean|Buenos Aires
c	Q399	country	ARM		Armenia	Republic of Armenia	Armenian;Armenians|Yerevan
c		country	ASM		American Samoa		|
c		country	ATA		Antarctica		|
c		country	ATF		French Southern Territories	Territory of the French Southern and Antarctic Lands	|
c	Q781	country	ATG		Antigua and Barbuda	Antigua	Antiguan;Barbudan|
c	Q408	country	AUS		Australia	Commonwealth of Australia	Australian;Australians;Aussie;Aussies|Canberra
c	Q40	country	AUT		Austria	Republic of Austria	Austrian;Austrians|Vienna
c	Q227	country	AZE		Azerbaijan	Republic of Azerbaijan	Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku
c	Q967	country	BDI		Burundi	Republic of Burundi	Burundian;Burundians|
c	Q31	country	BEL		Belgium	Kingdom of Belgium	Belgian;Belgians|
c	Q962	country	BEN		Benin	Republic of Benin	Beninese;Beninois|
c		country	BES		Caribbean Netherlands		|
c	Q965	country	BFA		Burkina Faso		Burkinabe;Burkinabé|Ouagadougou
c	Q902	country	BGD		Bangladesh	People's Republic of Bangladesh	Bangladeshi;Bangladeshis|Dhaka
c	Q219	country	BGR		Bulgaria	Republic of Bulgaria	Bulgarian;Bulgarians|Sofia
c	Q398	country	BHR		Bahrain	Kingdom of Bahrain	Bahraini;Bahrainis|Manama
c	Q778	country	BHS		Bahamas	The Bahamas;Commonwealth of The Bahamas	Bahamian;Bahamians|
c	Q225	country	BIH		Bosnia and Herzegovina	Bosnia;Bosnia-Herzegovina;BiH	Bosnian;Bosnians|Sarajevo
c		country	BLM		Saint Barthélemy	Overseas Collectivity of Saint Barthelemy	|
c	Q184	country	BLR		Belarus	Republic of Belarus	Belarusian;Belarusians;Belarussian|Minsk
c	Q242	country	BLZ		Belize		Belizean|
c		country	BMU		Bermuda		|
c	Q750	country	BOL		Bolivia	Plurinational State of Bolivia	Bolivian;Bolivians|La Paz
c	Q155	country	BRA		Brazil	Federative Republic of Brazil	Brazilian;Brazilians|Brasilia
c	Q244	country	BRB		Barbados		Barbadian;Bajan|
c	Q921	country	BRN		Brunei	Brunei Darussalam	Bruneian|
c	Q917	country	BTN		Bhutan	Kingdom of Bhutan	Bhutanese|
c		country	BVT		Bouvet Island		|
c	Q963	country	BWA		Botswana	Republic of Botswana	Motswana;Batswana;Botswanan|
c	Q929	country	CAF		Central African Republic	C.A.R.	|Bangui
c	Q16	country	CAN		Canada		Canadian;Canadians|Ottawa
c		country	CCK		Cocos (Keeling) Islands	Territory of Cocos	|
c	Q39	country	CHE		Switzerland	Swiss Confederation	Swiss|Bern
c	Q298	country	CHL		Chile	Republic of Chile	Chilean;Chileans|Santiago
c	Q148	country	CHN		China	People's Republic of China;PRC;Mainland China	Chinese|Beijing
c	Q1008	country	CIV		Ivory Coast	Cote d'Ivoire;Côte d'Ivoire;Republic of Côte d'Ivoire	Ivorian;Ivorians;Ivoirian|Abidjan
c	Q1009	country	CMR		Cameroon	Republic of Cameroon	Cameroonian;Cameroonians|Yaounde
c	Q974	country	COD		Democratic Republic of the Congo	Congo;DRC;DR Congo;D.R. Congo;Democratic Republic of Congo;Congo-Kinshasa;Zaire	Congolese|Kinshasa
c	Q971	country	COG		Republic of the Congo	Congo;Congo-Brazzaville;Republic of Congo;Congo Brazzaville	|Brazzaville
c		country	COK		Cook Islands		|
c	Q739	country	COL		Colombia	Republic of Colombia	Colombian;Colombians|Bogota
c	Q970	country	COM		Comoros	Comoro Islands;Union of the Comoros	Comorian;Comoran|
c	Q1011	country	CPV		Cape Verde	Cabo Verde;Republic of Cabo Verde	Cape Verdean;Cape Verdeans|
c	Q800	country	CRI		Costa Rica	Republic of Costa Rica	Costa Rican;Costa Ricans|
c	Q241	country	CUB		Cuba	Republic of Cuba	Cuban;Cubans|Havana
c		country	CUW		Curaçao	Country of Curacao	|
c		country	CXR		Christmas Island	Territory of Christmas Island	|
c		country	CYM		Cayman Islands		|
c	Q229	country	CYP		Cyprus	Republic of Cyprus	Cypriot;Cypriots|Nicosia
c	Q213	country	CZE		Czech Republic	Czechia	Czech;Czechs|Prague
c	Q183	country	DEU		Germany	Federal Republic of Germany	German;Germans|Berlin
c	Q977	country	DJI		Djibouti	Republic of Djibouti	Djiboutian;Djiboutians|
c	Q784	country	DMA		Dominica	Commonwealth of Dominica	|
c	Q35	country	DNK		Denmark	Kingdom of Denmark	Danish;Dane;Danes|Copenhagen
c	Q786	country	DOM		Dominican Republic	The Dominican Republic	Dominican;Dominicans|
c	Q262	country	DZA		Algeria	People's Democratic Republic of Algeria	Algerian;Algerians|Algiers
c	Q736	country	ECU		Ecuador	Republic of Ecuador	Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoran|Quito
c	Q79	country	EGY		Egypt	Arab Republic of Egypt	Egyptian;Egyptians|Cairo
c	Q986	country	ERI		Eritrea	State of Eritrea	Eritrean;Eritreans|Asmara
c	Q6250	country	ESH		Western Sahara		Sahrawi;Sahrawis|
c	Q29	country	ESP		Spain	Kingdom of Spain	Spanish;Spaniard;Spaniards|Madrid
c	Q191	country	EST		Estonia	Republic of Estonia	Estonian;Estonians|Tallinn
c	Q115	country	ETH		Ethiopia	Federal Democratic Republic of Ethiopia	Ethiopian;Ethiopians|Addis Ababa
c	Q33	country	FIN		Finland	Republic of Finland	Finnish;Finn;Finns|Helsinki
c	Q712	country	FJI		Fiji	Republic of Fiji	Fijian;Fijians|
c		country	FLK		Falkland Islands		|
c	Q142	country	FRA		France	French Republic	French;Frenchman;Frenchmen;Frenchwoman|Paris
c	Q4628	country	FRO		Faroe Islands		|
c	Q702	country	FSM		Micronesia	Federated States of Micronesia	Micronesian|
c	Q1000	country	GAB		Gabon	Gabonese Republic	Gabonese|Libreville
c	Q145	country	GBR		United Kingdom	UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland	British;Briton;Britons;Brits;Brit;UK-based|London;Westminster;Whitehall
c	Q230	country	GEO		Georgia		Georgian;Georgians|Tbilisi
c		country	GGY		Guernsey	Bailiwick of Guernsey	|
c	Q117	country	GHA		Ghana	Republic of Ghana	Ghanaian;Ghanaians|Accra
c		country	GIB		Gibraltar		|
c	Q1006	country	GIN		Guinea	Guinea-Conakry;Republic of Guinea	Guinean;Guineans|Conakry
c		country	GLP		Guadeloupe		|
c	Q1005	country	GMB		Gambia	The Gambia;Republic of The Gambia	Gambian;Gambians|Banjul
c	Q1007	country	GNB		Guinea-Bissau	Republic of Guinea-Bissau	Bissau-Guinean|Bissau
c	Q983	country	GNQ		Equatorial Guinea	Republic of Equatorial Guinea	Equatorial Guinean;Equatoguinean|
c	Q41	country	GRC		Greece	Hellenic Republic	Greek;Greeks|Athens
c	Q769	country	GRD		Grenada		Grenadian|
c	Q223	country	GRL		Greenland		Greenlander;Greenlanders;Greenlandic|Nuuk
c	Q774	country	GTM		Guatemala	Republic of Guatemala	Guatemalan;Guatemalans|
c		country	GUF		French Guiana		|
c		country	GUM		Guam		|
c	Q734	country	GUY		Guyana	Cooperative Republic of Guyana	Guyanese|
c	Q8646	country	HKG		Hong Kong	Hong Kong Special Administrative Region	Hong Konger;Hong Kongers;Hongkongers|
c		country	HMD		Heard and McDonald Islands	Territory of Heard Island and McDonald Islands	|
c	Q783	country	HND		Honduras	Republic of Honduras	Honduran;Hondurans|Tegucigalpa
c	Q224	country	HRV		Croatia	Republic of Croatia	Croatian;Croatians;Croat;Croats|Zagreb
c	Q790	country	HTI		Haiti	Republic of Haiti	Haitian;Haitians|Port-au-Prince
c	Q28	country	HUN		Hungary		Hungarian;Hungarians|Budapest
c	Q252	country	IDN		Indonesia	Republic of Indonesia	Indonesian;Indonesians|Jakarta
c		country	IMN		Isle of Man		|
c	Q668	country	IND		India	Republic of India	Indian;Indians|New Delhi;Delhi
c		country	IOT		British Indian Ocean Territory		|
c	Q27	country	IRL		Ireland	Republic of Ireland;Irish Republic	Irish;Irishman;Irishmen|Dublin
c	Q794	country	IRN		Iran	Islamic Republic;Islamic Republic of Iran	Iranian;Iranians|Tehran
c	Q796	country	IRQ		Iraq	Republic of Iraq	Iraqi;Iraqis|Baghdad
c	Q189	country	ISL		Iceland		Icelandic;Icelander;Icelanders|Reykjavik
c	Q801	country	ISR		Israel	State of Israel	Israeli;Israelis|Jerusalem;Tel Aviv
c	Q38	country	ITA		Italy	Italian Republic	Italian;Italians|Rome
c	Q766	country	JAM		Jamaica		Jamaican;Jamaicans|
c		country	JEY		Jersey	Bailiwick of Jersey	|
c	Q810	country	JOR		Jordan	Hashemite Kingdom of Jordan	Jordanian;Jordanians|Amman
c	Q17	country	JPN		Japan		Japanese|Tokyo
c	Q232	country	KAZ		Kazakhstan	Republic of Kazakhstan	Kazakh;Kazakhs;Kazakhstani|Astana
c	Q114	country	KEN		Kenya	Republic of Kenya	Kenyan;Kenyans|Nairobi
c	Q813	country	KGZ		Kyrgyzstan	Kyrgyz Republic	Kyrgyz;Kyrgyzstani|Bishkek
c	Q424	country	KHM		Cambodia	Kingdom of Cambodia	Cambodian;Cambodians|Phnom Penh
c	Q710	country	KIR		Kiribati	Republic of Kiribati	|
c	Q763	country	KNA		Saint Kitts and Nevis	St. Kitts and Nevis;St Kitts and Nevis;Federation of Saint Kitts and Nevis	|
c	Q884	country	KOR		South Korea	Republic of Korea;ROK	South Korean;South Koreans|Seoul
c	Q817	country	KWT		Kuwait	State of Kuwait	Kuwaiti;Kuwaitis|
c	Q819	country	LAO		Laos	Lao People's Democratic Republic	Laotian;Laotians;Lao|
c	Q822	country	LBN		Lebanon	Lebanese Republic	Lebanese|Beirut
c	Q1014	country	LBR		Liberia	Republic of Liberia	Liberian;Liberians|Monrovia
c	Q1016	country	LBY		Libya	State of Libya	Libyan;Libyans|Tripoli
c	Q760	country	LCA		Saint Lucia	St. Lucia;St Lucia	|
c	Q347	country	LIE		Liechtenstein	Principality of Liechtenstein	Liechtensteiner|
c	Q854	country	LKA		Sri Lanka	Democratic Socialist Republic of Sri Lanka	Sri Lankan;Sri Lankans|Colombo
c	Q1013	country	LSO		Lesotho	Kingdom of Lesotho	Basotho|
c	Q37	country	LTU		Lithuania	Republic of Lithuania	Lithuanian;Lithuanians|Vilnius
c	Q32	country	LUX		Luxembourg	Grand Duchy of Luxembourg	Luxembourger;Luxembourgers|
c	Q211	country	LVA		Latvia	Republic of Latvia	Latvian;Latvians|Riga
c	Q14773	country	MAC		Macao	Macau;Macau Special Administrative Region	|
c		country	MAF		Saint Martin	Overseas Collectivity of Saint Martin	|
c	Q1028	country	MAR		Morocco	Kingdom of Morocco	Moroccan;Moroccans|Rabat
c	Q235	country	MCO		Monaco	Principality of Monaco	Monegasque|
c	Q217	country	MDA		Moldova	Republic of Moldova	Moldovan;Moldovans|Chisinau
c	Q1019	country	MDG		Madagascar	Republic of Madagascar	Malagasy|Antananarivo
c	Q826	country	MDV		Maldives	Republic of Maldives	Maldivian;Maldivians|Male
c	Q96	country	MEX		Mexico	United Mexican States	Mexican;Mexicans|Mexico City
c	Q709	country	MHL		Marshall Islands	Republic of the Marshall Islands	Marshallese|
c	Q221	country	MKD		North Macedonia	Macedonia;Republic of North Macedonia	Macedonian;Macedonians|Skopje
c	Q912	country	MLI		Mali	Republic of Mali	Malian;Malians|Bamako
c	Q233	country	MLT		Malta	Republic of Malta	Maltese|Valletta
c	Q836	country	MMR		Myanmar	Burma;Union of Burma	Burmese;Myanmarese|Naypyidaw
c	Q236	country	MNE		Montenegro		Montenegrin;Montenegrins|Podgorica
c	Q711	country	MNG		Mongolia		Mongolian;Mongolians|
c		country	MNP		Northern Mariana Islands	Commonwealth of the Northern Mariana Islands	|
c	Q1029	country	MOZ		Mozambique	Republic of Mozambique	Mozambican;Mozambicans|Maputo
c	Q1025	country	MRT		Mauritania	Islamic Republic of Mauritania	Mauritanian;Mauritanians|Nouakchott
c		country	MSR		Montserrat		|
c		country	MTQ		Martinique		|
c	Q1027	country	MUS		Mauritius	Republic of Mauritius	Mauritian;Mauritians|
c	Q1020	country	MWI		Malawi	Republic of Malawi	Malawian;Malawians|
c	Q833	country	MYS		Malaysia		Malaysian;Malaysians|Kuala Lumpur
c		country	MYT		Mayotte		|
c	Q1030	country	NAM		Namibia	Republic of Namibia	Namibian;Namibians|
c		country	NCL		New Caledonia	Territory of New Caledonia and Dependencies	|
c	Q1032	country	NER		Niger	Republic of Niger	Nigerien;Nigeriens|Niamey
c		country	NFK		Norfolk Island	Territory of Norfolk Island	|
c	Q1033	country	NGA		Nigeria	Federal Republic of Nigeria	Nigerian;Nigerians|Abuja
c	Q811	country	NIC		Nicaragua	Republic of Nicaragua	Nicaraguan;Nicaraguans|Managua
c		country	NIU		Niue		|
c	Q55	country	NLD		Netherlands	Holland;The Netherlands;Kingdom of the Netherlands	Dutch;Dutchman;Dutchmen|The Hague
c	Q20	country	NOR		Norway	Kingdom of Norway	Norwegian;Norwegians|Oslo
c	Q837	country	NPL		Nepal		Nepali;Nepalis;Nepalese|Kathmandu
c	Q697	country	NRU		Nauru	Republic of Nauru	Nauruan|
c	Q664	country	NZL		New Zealand	NZ;Aotearoa	New Zealander;New Zealanders;Kiwi;Kiwis|
c	Q842	country	OMN		Oman	Sultanate of Oman	Omani;Omanis|Muscat
c	Q843	country	PAK		Pakistan	Islamic Republic of Pakistan	Pakistani;Pakistanis|Islamabad
c	Q804	country	PAN		Panama	Republic of Panama	Panamanian;Panamanians|
c		country	PCN		Pitcairn Islands	Pitcairn, Henderson, Ducie, and Oeno Islands	|
c	Q419	country	PER		Peru	Republic of Peru	Peruvian;Peruvians|Lima
c	Q928	country	PHL		Philippines	The Philippines;Republic of the Philippines	Filipino;Filipinos;Philippine;Filipina|Manila
c	Q695	country	PLW		Palau	Republic of Palau	Palauan|
c	Q691	country	PNG		Papua New Guinea	PNG;Independent State of Papua New Guinea	Papua New Guinean|Port Moresby
c	Q36	country	POL		Poland	Republic of Poland	Polish;Pole;Poles|Warsaw
c	Q1183	country	PRI		Puerto Rico	Commonwealth of Puerto Rico	Puerto Rican;Puerto Ricans|
c	Q423	country	PRK		North Korea	DPRK;Democratic People's Republic of Korea	North Korean;North Koreans|Pyongyang
c	Q45	country	PRT		Portugal	Portuguese Republic	Portuguese|Lisbon
c	Q733	country	PRY		Paraguay	Republic of Paraguay	Paraguayan;Paraguayans|Asuncion
c	Q219060	country	PSE		Palestine	Palestinian Territories;State of Palestine;Palestinian territory;Occupied Palestinian Territory;Occupied Palestinian Territories	Palestinian;Palestinians|Ramallah
c		country	PYF		French Polynesia	Overseas Lands of French Polynesia	|
c	Q846	country	QAT		Qatar	State of Qatar	Qatari;Qataris|Doha
c		country	REU		Réunion		|
c	Q218	country	ROU		Romania		Romanian;Romanians|Bucharest
c	Q159	country	RUS		Russia	Russian Federation	Russian;Russians|Moscow
c	Q1037	country	RWA		Rwanda	Republic of Rwanda	Rwandan;Rwandans|Kigali
c	Q851	country	SAU		Saudi Arabia	KSA;Kingdom of Saudi Arabia	Saudi;Saudis;Saudi Arabian;Saudi Arabians|Riyadh
c	Q1049	country	SDN		Sudan	Republic of the Sudan	Sudanese|Khartoum
c	Q1041	country	SEN		Senegal	Republic of Senegal	Senegalese|Dakar
c	Q334	country	SGP		Singapore	Republic of Singapore	Singaporean;Singaporeans|
c		country	SGS		South Georgia and the South Sandwich Islands		|
c		country	SHN		Saint Helena	Saint Helena, Ascension, and Tristan da Cunha	|
c		country	SJM		Svalbard and Jan Mayen	Svalbard;Spitsbergen	|
c	Q685	country	SLB		Solomon Islands	Solomons	Solomon Islander;Solomon Islanders|
c	Q1044	country	SLE		Sierra Leone	Republic of Sierra Leone	Sierra Leonean;Sierra Leoneans|Freetown
c	Q792	country	SLV		El Salvador	Republic of El Salvador	Salvadoran;Salvadorans;Salvadorean|San Salvador
c	Q238	country	SMR		San Marino	Republic of San Marino	|
c	Q1045	country	SOM		Somalia	Federal Republic of Somalia	Somali;Somalis;Somalian|Mogadishu
c		country	SPM		Saint Pierre and Miquelon	Territorial Collectivity of Saint Pierre and Miquelon	|
c	Q403	country	SRB		Serbia	Republic of Serbia	Serbian;Serbians;Serb;Serbs|Belgrade
c	Q958	country	SSD		South Sudan	Republic of South Sudan	South Sudanese|Juba
c	Q1039	country	STP		São Tomé and Príncipe	Democratic Republic of Sao Tome and Principe	|
c	Q730	country	SUR		Suriname	Republic of Suriname	Surinamese|
c	Q214	country	SVK		Slovakia	Slovak Republic	Slovak;Slovaks;Slovakian|Bratislava
c	Q215	country	SVN		Slovenia	Republic of Slovenia	Slovenian;Slovenians;Slovene;Slovenes|Ljubljana
c	Q34	country	SWE		Sweden	Kingdom of Sweden	Swedish;Swede;Swedes|Stockholm
c	Q1050	country	SWZ		Eswatini	Swaziland;Kingdom of Eswatini	Swazi;Swazis|
c		country	SXM		Sint Maarten	Country of Sint Maarten	|
c	Q1042	country	SYC		Seychelles	Republic of Seychelles	Seychellois|
c	Q858	country	SYR		Syria	Syrian Arab Republic	Syrian;Syrians|Damascus
c		country	TCA		Turks and Caicos Islands		|
c	Q657	country	TCD		Chad	Republic of Chad	Chadian;Chadians|N'Djamena
c	Q945	country	TGO		Togo	Togolese Republic	Togolese|Lome
c	Q869	country	THA		Thailand	Kingdom of Thailand	Thai;Thais|Bangkok
c	Q863	country	TJK		Tajikistan	Republic of Tajikistan	Tajik;Tajiks;Tajikistani|Dushanbe
c		country	TKL		Tokelau		|
c	Q874	country	TKM		Turkmenistan		Turkmen;Turkmenistani|
c	Q574	country	TLS		East Timor	Timor-Leste;Democratic Republic of Timor-Leste	Timorese;East Timorese|
c	Q678	country	TON		Tonga	Kingdom of Tonga	Tongan;Tongans|
c	Q754	country	TTO		Trinidad and Tobago	Trinidad;Republic of Trinidad and Tobago	Trinidadian;Tobagonian|
c	Q948	country	TUN		Tunisia	Republic of Tunisia	Tunisian;Tunisians|
c	Q43	country	TUR		Turkey	Türkiye;Republic of Turkey	Turkish;Turk;Turks|Ankara
c	Q672	country	TUV		Tuvalu		Tuvaluan|
c	Q865	country	TWN		Taiwan	Republic of China	Taiwanese|Taipei
c	Q924	country	TZA		Tanzania	United Republic of Tanzania	Tanzanian;Tanzanians|Dodoma
c	Q1036	country	UGA		Uganda	Republic of Uganda	Ugandan;Ugandans|Kampala
c	Q212	country	UKR		Ukraine		Ukrainian;Ukrainians|Kyiv;Kiev
c		country	UMI		United States Minor Outlying Islands		|
c	Q77	country	URY		Uruguay	Oriental Republic of Uruguay	Uruguayan;Uruguayans|Montevideo
c	Q30	country	USA		United States	United States of America;US;U.S.;USA;U.S.A.;America;the States	American;Americans|Washington
c	Q265	country	UZB		Uzbekistan	Republic of Uzbekistan	Uzbek;Uzbeks;Uzbekistani|Tashkent
c	Q237	country	VAT		Vatican City	Vatican;Holy See;The Vatican;The Holy See	|
c	Q757	country	VCT		Saint Vincent and the Grenadines	St. Vincent and the Grenadines;St Vincent and the Grenadines	|
c	Q717	country	VEN		Venezuela	Bolivarian Republic of Venezuela	Venezuelan;Venezuelans|Caracas
c		country	VGB		British Virgin Islands		|
c		country	VIR		United States Virgin Islands		|
c	Q881	country	VNM		Vietnam	Viet Nam;Socialist Republic of Vietnam	Vietnamese|Hanoi
c	Q686	country	VUT		Vanuatu	Republic of Vanuatu	Ni-Vanuatu|
c		country	WLF		Wallis and Futuna	Territory of the Wallis and Futuna Islands	|
c	Q683	country	WSM		Samoa	Independent State of Samoa	Samoan;Samoans|
c	Q1246	country	XKX		Kosovo	Republic of Kosovo	Kosovar;Kosovars;Kosovan;Kosovo Albanian|Pristina
c	Q805	country	YEM		Yemen	Republic of Yemen	Yemeni;Yemenis|Sanaa
c	Q258	country	ZAF		South Africa	Republic of South Africa	South African;South Africans|Pretoria
c	Q953	country	ZMB		Zambia	Republic of Zambia	Zambian;Zambians|Lusaka
c	Q954	country	ZWE		Zimbabwe	Republic of Zimbabwe	Zimbabwean;Zimbabweans|Harare
l	Q15	region			Africa		African;Africans|
l	Q46	region			Europe		European;Europeans|
l	Q48	region			Asia		Asian;Asians|
l	Q49	region			North America		North American;North Americans|
l	Q18	region			South America		South American;South Americans|
l	Q12585	region			Latin America		Latin American;Latin Americans|
l	Q27611	region			Central America		Central American;Central Americans|
l		region			Oceania		|
l	Q51	region	ATA		Antarctica		Antarctic|
l	Q7204	region			Middle East	the Middle East;Mideast	Middle Eastern|
l		region			Caribbean	the Caribbean	|
l		region			Central Asia		Central Asian|
l		region			Southeast Asia	South-East Asia;South East Asia	Southeast Asian;South-east Asian|
l		region			South Asia		South Asian|
l		region			East Asia		East Asian|
l		region			Asia-Pacific	Asia Pacific	|
l		region			Indo-Pacific	Indo Pacific	|
l		region			North Africa		North African;North Africans|
l		region			West Africa	Western Africa	West African;West Africans|
l		region			East Africa	Eastern Africa	East African|
l		region			Southern Africa		Southern African|
l		region			Central Africa		|
l		region			Sub-Saharan Africa		|
l		region			Horn of Africa		|
l	Q66065	region			Sahel	Sahel region	|
l		region			Maghreb		|
l		region			Balkans	Western Balkans	Balkan|
l		region			Caucasus	South Caucasus	Caucasian|
l		region			Eastern Europe		Eastern European;East European|
l		region			Western Europe		Western European|
l		region			Central Europe		|
l		region			Scandinavia		Scandinavian;Scandinavians|
l		region			Nordic countries		Nordic|
l		region			Baltic states	Baltics	Baltic|
l		region			Iberian Peninsula		Iberian|
l		region			West	the West	Western|
l	Q34675	physical			Gulf	Persian Gulf	|
l	Q23239	physical			Red Sea		|
l	Q166	physical			Black Sea		|
l	Q545	physical			Baltic Sea		|
l	Q4918	physical			Mediterranean Sea	Mediterranean	|
l	Q5484	physical			Caspian Sea		|
l	Q37660	physical			South China Sea		|
l		physical			East China Sea		|
l		physical			Sea of Azov	Azov Sea	|
l		region			Arctic	Arctic Circle	|
l		physical			Arctic Ocean		|
l	Q98	physical			Pacific Ocean	Pacific	|
l	Q97	physical			Atlantic Ocean	Atlantic	|
l	Q1239	physical			Indian Ocean		|
l	Q1693	physical			North Sea		|
l		physical			English Channel		|
l		physical			Gulf of Mexico	Gulf of America	|
l		physical			Gulf of Aden		|
l		physical			Gulf of Guinea		|
l		physical			Strait of Hormuz	Hormuz	|
l		physical			Taiwan Strait		|
l	Q899	facility	EGY		Suez Canal		|
l	Q7350	facility	PAN		Panama Canal		|
l		physical	TUR		Bosphorus	Bosporus	|
l		physical			Himalayas		Himalayan|
l		physical			Andes		Andean|
l		physical			Amazon rainforest		Amazonian|
l	Q39760	region	PSE		Gaza Strip	Gaza	Gazan;Gazans|
l	Q36678	region	PSE		West Bank	occupied West Bank	|
l		region	PSE		East Jerusalem		|
l		region			Golan Heights	Golan	|
l		region	EGY		Sinai	Sinai Peninsula	|
l	Q7835	region	UKR		Crimea	Crimean Peninsula	Crimean;Crimeans|
l		region	UKR		Donbas	Donbass	|
l		region	UKR		Donetsk region	Donetsk Oblast	|
l		region	UKR		Luhansk region	Luhansk Oblast;Lugansk	|
l		region	UKR		Zaporizhzhia region		|
l		region	IRQ		Kurdistan	Iraqi Kurdistan;Kurdistan Region	|
l		region	IND		Kashmir	Jammu and Kashmir;Indian-administered Kashmir	Kashmiri;Kashmiris|
l		region			Punjab		Punjabi|
l		region	CHN		Xinjiang	Xinjiang Uygur Autonomous Region	|
l		region	CHN		Tibet		Tibetan;Tibetans|
l		region	CHN		Inner Mongolia		|
l		region	RUS		Chechnya		Chechen;Chechens|
l		region	RUS		Dagestan		|
l		region	RUS		Siberia		Siberian|
l		region	RUS		Kursk region		|
l		region	RUS		Belgorod region		|
l		region	GEO		Abkhazia		Abkhaz|
l		region	GEO		South Ossetia		Ossetian|
l		region	AZE		Nagorno-Karabakh	Karabakh;Artsakh	|
l		region	MDA		Transnistria		|
l		region	CYP		Northern Cyprus	Turkish Republic of Northern Cyprus	Turkish Cypriot;Turkish Cypriots|
l	Q5705	region	ESP		Catalonia		Catalan;Catalans|
l		region	ESP		Basque Country		Basque;Basques|
l		region	ESP		Andalusia		|
l	Q980	region	DEU		Bavaria		Bavarian;Bavarians|
l		region	DEU		Saxony		|
l		region	ITA		Sicily		Sicilian|
l		region	ITA		Sardinia		|
l		region	FRA		Corsica		Corsican|
l		region	FRA		Brittany		|
l		region	FRA		Normandy		|
l		region	BEL		Flanders		Flemish|
l		region	BEL		Wallonia		Walloon|
l		region	ETH		Tigray		Tigrayan;Tigrayans|
l		region	SDN		Darfur		|
l		region	SOM		Somaliland		|
l		region	SOM		Puntland		|
l		region	MOZ		Cabo Delgado		|
l		region	COD		North Kivu		|
l		region	COD		South Kivu		|
l		region	MMR		Rakhine	Rakhine State	|
l		region	IDN		Aceh		|
l		region	IDN		Bali		|
l		region	PHL		Mindanao		|
l		region	JPN		Okinawa		|
l		region	AFG		Helmand	Helmand province	|
l	Q21	region	GBR		England		English;Englishman|
l	Q22	region	GBR		Scotland		Scottish;Scots;Scot|
l	Q25	region	GBR		Wales		Welsh|
l	Q26	region	GBR		Northern Ireland	Ulster	Northern Irish|
l		region	FLK		Falkland Islands	Falklands;Malvinas	|
l		region	IOT		Chagos Islands	Chagos Archipelago;Diego Garcia	|
l		region	GBR		Home Counties		|
l		region	GBR		Midlands	West Midlands;East Midlands	|
l		region	GBR		Yorkshire		|
l		region	GBR		Greater London		|
l		region	GBR		Greater Manchester		|
l		region	GBR		Merseyside		|
l		region	GBR		Tyneside		|
l		region	USA		Midwest	American Midwest;Upper Midwest	|
l		region	USA		New England		|
l		region	USA		Silicon Valley		|
l		region	USA		Bay Area	San Francisco Bay Area	|
l	Q1183	region	PRI		Puerto Rico		|
l	Q54109	facility	USA		United States Capitol	Capitol Hill;Capitol;U.S. Capitol;US Capitol	|
l		facility	USA		Wall Street		|
l		facility	USA		Times Square		|
l		facility	USA		Broadway		|
l	Q11299	region	USA		Manhattan		|
l	Q18419	region	USA		Brooklyn		|
l	Q18426	region	USA		Bronx		|
l	Q18424	region	USA		Queens		|
l	Q18432	region	USA		Staten Island		|
l		region	USA		Long Island		|
l	Q34006	region	USA		Hollywood		|
l		facility	USA		Mar-a-Lago		|
l		facility	USA		Camp David		|
l		facility	USA		Guantanamo Bay	Guantanamo	|
l		facility	USA		Ground Zero		|
l		facility	RUS		Red Square		|
l		facility	CHN		Tiananmen Square		|
l		facility	CHN		Great Wall		|
l		facility	CHN		Forbidden City		|
l		facility	EGY		Tahrir Square		|
l		facility	GBR		Trafalgar Square		|
l		facility	GBR		Buckingham Palace		|
l		facility	GBR		Windsor Castle		|
l		facility	GBR		Heathrow	Heathrow Airport;London Heathrow	|
l		facility	GBR		Gatwick	Gatwick Airport	|
l	Q62408	facility	GBR		Houses of Parliament	Palace of Westminster	|
l		facility	GBR		Wembley	Wembley Stadium	|
l		facility	GBR		Old Trafford		|
l		region	GBR		West End	London's West End	|
l		facility	GBR		Canary Wharf		|
l	Q243	facility	FRA		Eiffel Tower		|
l		facility	FRA		Notre Dame	Notre-Dame;Notre-Dame de Paris	|
l		facility	FRA		Champs-Elysees	Champs-Élysées	|
l		facility	DEU		Brandenburg Gate		|
l		facility	VAT		St Peter's Square	St. Peter's Square;Saint Peter's Square	|
l	Q12512	facility	VAT		St Peter's Basilica	St. Peter's Basilica;Saint Peter's Basilica	|
l		facility	VAT		Sistine Chapel		|
l		facility			Al-Aqsa Mosque	Al-Aqsa;Al Aqsa;Temple Mount	|
l		facility			Rafah crossing		|
l		region	UKR		Chernobyl	Chornobyl	|
l		facility			Nord Stream	Nord Stream 2	|
l	Q15180	region			Soviet Union	USSR;U.S.S.R.;Soviets	Soviet|
l	Q7318	region			Nazi Germany	Third Reich	Nazi;Nazis|
l	Q16957	region			East Germany	GDR	East German|
l	Q36704	region			Yugoslavia	Former Yugoslavia	Yugoslav|
l	Q33946	region			Czechoslovakia		|
l	Q12560	region			Ottoman Empire		Ottoman|
l	Q61	city	USA		Washington, D.C.	Washington;Washington DC;Washington D.C.;District of Columbia;D.C.	|38.9,-77.04,4140963
l	Q60	city	USA		New York City	NYC;New York	New Yorker;New Yorkers|40.71,-74.01,5128581
l	Q65	city	USA		Los Angeles	LA;L.A.	|34.05,-118.24,5368361
l	Q62	city	USA		San Francisco		|37.77,-122.42,5391959
l	Q1297	city	USA		Chicago		|41.85,-87.65,4887398
l		region	HKG		Hong Kong Island		|
l	Q649	city	RUS		Moscow		Muscovite;Muscovites|55.75,37.62,524901
l	Q656	city	RUS		Saint Petersburg	St. Petersburg;St Petersburg	|59.94,30.31,498817
l	Q1899	city	UKR		Kyiv	Kiev	|50.45,30.52,703448
l		city	UKR		Odesa	Odessa	|46.48,30.73,698740
l		city	UKR		Kharkiv	Kharkov	|49.98,36.25,706483
l		city	UKR		Lviv		|49.84,24.02,702550
l		city	UKR		Mykolaiv	Mykolayiv	|46.97,32,700569
l		city	UKR		Zaporizhzhia	Zaporizhzhya;Zaporozhye	|
l		city	UKR		Dnipro	Dnipropetrovsk	|48.46,35.04,709930
l	Q84	city	GBR		London		Londoner;Londoners|51.51,-0.13,2643743
l	Q90	city	FRA		Paris		Parisian;Parisians|48.85,2.35,2988507
l	Q64	city	DEU		Berlin		Berliner;Berliners|52.52,13.41,2950159
l	Q956	city	CHN		Beijing	Peking	|39.91,116.4,1816670
l	Q8686	city	CHN		Shanghai		|31.22,121.46,1796236
l	Q1490	city	JPN		Tokyo		|35.69,139.69,1850147
l	Q220	city	ITA		Rome		|41.89,12.51,3169070
l	Q490	city	ITA		Milan	Milano	|45.46,9.19,3173435
l	Q2807	city	ESP		Madrid		|40.42,-3.7,3117735
l	Q1492	city	ESP		Barcelona		|41.39,2.16,3128760
l	Q8818	city	ESP		Valencia		|39.47,-0.38,2509954
l	Q8717	city	ESP		Seville	Sevilla	|37.38,-5.97,2510911
l		city	GBR		Cambridge		|52.2,0.12,2653941
l		city	GBR		Oxford		|51.75,-1.26,2640729
l	Q18125	city	GBR		Manchester		|53.48,-2.24,2643123
l	Q24826	city	GBR		Liverpool		|53.41,-2.98,2644210
l		city	GBR		Birmingham		|52.48,-1.9,2655603
l	Q23436	city	GBR		Edinburgh		|55.95,-3.2,2650225
l	Q4093	city	GBR		Glasgow		|55.87,-4.26,2648579
l		city	GBR		Belfast		|54.6,-5.93,2655984
l		city	GBR		Cardiff		|51.48,-3.18,2653822
l	Q100	city	USA		Boston		|42.36,-71.06,4930956
l	Q1345	city	USA		Philadelphia		|39.95,-75.16,4560349
l	Q8652	city	USA		Miami		|25.77,-80.19,4164138
l	Q23768	city	USA		Las Vegas	Vegas	|36.17,-115.14,5506956
l	Q5083	city	USA		Seattle		|47.61,-122.33,5809844
l	Q23556	city	USA		Atlanta		|33.75,-84.39,4180439
l	Q16555	city	USA		Houston		|29.76,-95.36,4699066
l	Q16557	city	USA		Dallas		|32.78,-96.81,4684888
l	Q12439	city	USA		Detroit		|42.33,-83.05,4990729
l	Q16554	city	USA		Denver		|39.74,-104.98,5419384
l	Q36091	city	USA		Minneapolis		|44.98,-93.26,5037649
l	Q34404	city	USA		New Orleans		|29.95,-90.08,4335045
l	Q37320	city	USA		Cleveland		|41.5,-81.7,5150529
l		city	MEX		Acapulco		|
l	Q1726	city	DEU		Munich	München	|48.14,11.58,2867714
l	Q1794	city	DEU		Frankfurt	Frankfurt am Main	|50.12,8.68,2925533
l	Q1055	city	DEU		Hamburg		|53.55,9.99,2911298
l	Q365	city	DEU		Cologne	Köln	|50.93,6.95,2886242
l	Q23482	city	FRA		Marseille	Marseilles	|43.3,5.38,2995469
l	Q456	city	FRA		Lyon	Lyons	|45.75,4.85,2996944
l	Q33959	city	FRA		Nice		|43.7,7.27,2990440
l	Q2634	city	ITA		Naples	Napoli	|40.85,14.27,3172394
l	Q641	city	ITA		Venice	Venezia	|45.44,12.33,3164603
l	Q2044	city	ITA		Florence	Firenze	|43.78,11.25,3176959
l	Q495	city	ITA		Turin	Torino	|45.07,7.69,3165524
l		city	POL		Kraków	Krakow;Cracow	|50.06,19.94,3094802
l	Q87	city	EGY		Alexandria		|31.2,29.92,361058
l	Q3579	city	LBY		Tripoli		|32.89,13.19,2210247
l	Q239	city	BEL		Brussels		|50.85,4.35,2800866
l	Q727	city	NLD		Amsterdam		|52.37,4.89,2759794
l	Q36600	city	NLD		The Hague	Hague	|52.08,4.3,2747373
l	Q1741	city	AUT		Vienna		Viennese|48.21,16.37,2761369
l	Q71	city	CHE		Geneva		|
l	Q72	city	CHE		Zurich	Zürich	|47.37,8.55,2657896
l	Q1754	city	SWE		Stockholm		|59.33,18.07,2673730
l	Q585	city	NOR		Oslo		|59.91,10.75,3143244
l	Q1748	city	DNK		Copenhagen		|55.68,12.57,2618425
l	Q1757	city	FIN		Helsinki		|60.17,24.94,658225
l	Q270	city	POL		Warsaw		|52.23,21.01,756135
l	Q1085	city	CZE		Prague		|50.09,14.42,3067696
l	Q1781	city	HUN		Budapest		|47.5,19.04,3054643
l	Q1524	city	GRC		Athens		|37.98,23.73,264371
l	Q597	city	PRT		Lisbon		|38.72,-9.13,2267057
l	Q1761	city	IRL		Dublin		|53.33,-6.25,2964574
l	Q406	city	TUR		Istanbul		|41.01,28.95,745044
l	Q3640	city	TUR		Ankara		|39.92,32.85,323786
l	Q1218	city	ISR		Jerusalem		|31.77,35.22,281184
l	Q33935	city	ISR		Tel Aviv	Tel Aviv-Yafo	|32.08,34.78,293397
l		city	PSE		Ramallah		|31.9,35.2,282239
l		city	PSE		Gaza City		|
l		city	PSE		Rafah		|31.3,34.24,281102
l		city	PSE		Khan Yunis	Khan Younis;Khan Yunus	|31.34,34.31,281124
l		city	PSE		Jenin		|
l		city	PSE		Hebron		|31.53,35.09,285066
l		city	PSE		Nablus		|32.22,35.25,282615
l	Q3616	city	IRN		Tehran	Teheran	|35.69,51.42,112931
l	Q1530	city	IRQ		Baghdad		|33.34,44.4,98182
l		city	IRQ		Mosul		|36.34,43.12,99072
l	Q3766	city	SYR		Damascus		|33.51,36.29,170654
l		city	SYR		Aleppo		|36.2,37.16,170063
l	Q3820	city	LBN		Beirut		|33.89,35.5,276781
l	Q3692	city	SAU		Riyadh		|24.69,46.72,108410
l	Q612	city	ARE		Dubai		|25.08,55.31,292223
l	Q1519	city	ARE		Abu Dhabi		|24.45,54.4,292968
l	Q3861	city	QAT		Doha		|25.29,51.53,290030
l	Q85	city	EGY		Cairo		|30.06,31.25,360630
l	Q5838	city	AFG		Kabul		|34.53,69.17,1138958
l	Q1362	city	PAK		Islamabad		|33.72,73.04,1176615
l	Q8660	city	PAK		Karachi		|24.86,67.01,1174872
l	Q11739	city	PAK		Lahore		|31.56,74.35,1172451
l	Q987	city	IND		New Delhi		|28.64,77.22,1261481
l	Q1353	city	IND		Delhi		|28.65,77.23,1273294
l	Q1156	city	IND		Mumbai	Bombay	|19.07,72.88,1275339
l	Q1348	city	IND		Kolkata	Calcutta	|22.56,88.36,1275004
l	Q1355	city	IND		Bengaluru	Bangalore	|12.97,77.59,1277333
l	Q1352	city	IND		Chennai	Madras	|13.09,80.28,1264527
l	Q1354	city	BGD		Dhaka		|23.71,90.41,1185241
l	Q1861	city	THA		Bangkok		|13.75,100.5,1609350
l	Q1858	city	VNM		Hanoi		|21.02,105.84,1581130
l	Q1854	city	VNM		Ho Chi Minh City	Saigon	|10.82,106.63,1566083
l	Q1461	city	PHL		Manila		|14.6,120.98,1701668
l	Q3630	city	IDN		Jakarta		|-6.21,106.85,1642911
l	Q1865	city	MYS		Kuala Lumpur		|3.14,101.69,1735161
l	Q8684	city	KOR		Seoul		|37.57,126.98,1835848
l	Q18808	city	PRK		Pyongyang		|39.03,125.75,1871859
l	Q1867	city	TWN		Taipei		|25.05,121.53,1668341
l		city	MMR		Yangon	Rangoon	|16.81,96.16,1298824
l	Q3130	city	AUS		Sydney		|-33.87,151.21,2147714
l	Q3141	city	AUS		Melbourne		|-37.81,144.96,2158177
l	Q3114	city	AUS		Canberra		|-35.28,149.13,2172517
l	Q3870	city	KEN		Nairobi		|-1.28,36.82,184745
l	Q8673	city	NGA		Lagos		|6.45,3.39,2332459
l	Q3787	city	NGA		Abuja		|9.06,7.5,2352778
l	Q3703	city	MLI		Bamako		|12.65,-8,2460596
l	Q34647	city	ZAF		Johannesburg		|-26.2,28.04,993800
l	Q5465	city	ZAF		Cape Town		|-33.93,18.42,3369157
l	Q1489	city	MEX		Mexico City		|19.43,-99.13,3530597
l	Q1486	city	ARG		Buenos Aires		|-34.61,-58.38,3435910
l	Q174	city	BRA		São Paulo	Sao Paulo	|-23.55,-46.64,3448439
l	Q8678	city	BRA		Rio de Janeiro	Rio	|-22.91,-43.18,3451190
l	Q1563	city	CUB		Havana		|23.13,-82.38,3553478
l	Q172	city	CAN		Toronto		|43.7,-79.42,6167865
l	Q340	city	CAN		Montreal	Montréal	|45.51,-73.59,6077243
l	Q1930	city	CAN		Ottawa		|45.41,-75.7,6094817
l	Q24639	city	CAN		Vancouver		|49.25,-123.12,6173331
l	Q176	region	CAN		Quebec		Quebecer;Quebecers;Québécois|
l	Q1904	region	CAN		Ontario		|
l		physical			Earth		|
l		physical			Moon		|
l		physical			Mars		|
l		physical			Venus		|
l		physical			Jupiter		|
l		physical			Saturn		|
l		physical			Neptune		|
l		physical			Uranus		|
l		physical			Pluto		|
l		physical			Sun		|
l		physical			Milky Way		|
l		physical			Solar System		|
l		physical			Titan		|
l		physical			Europa		|
l		physical			Ceres		|
l		physical			Arctic Sea		|
l		physical			Great Lakes		|
l		physical			Amazon River		|
l		physical			Nile		|
l		physical			Danube		|
l		physical			Rhine		|
l		physical			Mekong		|
l		physical			Mount Everest		|
l		physical			Alps		|
l		physical			Pyrenees		|
l		physical			Sahara		|
l		physical			Global South		|
l		physical			Global North		|
l		physical			North Pole		|
l		physical			South Pole		|
l		facility	USA		Madison Square Garden		|
l		region			Silk Road		|
l		region	AUS		Victoria		|
l		physical			Carpathians		|
l		physical			Rocky Mountains	Rockies	|
l		physical			Urals		|
l		physical			Atlas Mountains		|
l		physical			Hindu Kush		|
l		physical			Karakoram		|
l		physical			Caucasus Mountains		|
l		physical			Appalachians		|
l		physical			Congo River		|
l		physical			Niger River		|
l		physical			Zambezi		|
l		physical			Volga		|
l		physical			Tigris		|
l		physical			Euphrates		|
l		physical			Indus		|
l		physical			Ganges		|
l		physical			Brahmaputra		|
l		physical			Jordan River		|
l		physical			Jordan Valley		|
l		physical			Lake Victoria		|
l		physical			Lake Chad		|
l		physical			Lake Tanganyika		|
l		physical			Lake Malawi		|
l		physical			Dead Sea		|
l		physical			Aral Sea		|
l		physical			Lake Michigan		|
l		physical			Lake Erie		|
l		physical			Lake Ontario		|
l		physical			Lake Superior		|
l		physical			Lake Huron		|
l		physical			Rio Grande		|
l		physical			Niagara Falls		|
l		physical			Bay of Bengal		|
l		physical			Arabian Sea		|
l		physical			Arabian Peninsula		|
l		physical			Gulf of Oman		|
l		physical			Gulf of Thailand		|
l		physical			Gulf of California		|
l		physical			Coral Sea		|
l		physical			Tasman Sea		|
l		physical			Sea of Japan		|
l		physical			Yellow Sea		|
l		physical			Philippine Sea		|
l		physical			Bering Sea		|
l		physical			Bering Strait		|
l		physical			Barents Sea		|
l		physical			Norwegian Sea		|
l		physical			Adriatic	Adriatic Sea	|
l		physical			Aegean	Aegean Sea	|
l		physical			Ionian Sea		|
l		physical			Tyrrhenian Sea		|
l		physical			Sea of Marmara		|
l		physical			Strait of Gibraltar		|
l		physical			Strait of Malacca		|
l		physical			Malacca Strait		|
l		physical			Bab el-Mandeb	Bab al-Mandab	|
l		physical			Southern Ocean		|
l		physical			North Atlantic		|
l		physical			South Pacific		|
l		physical			North Pacific		|
l		physical			Caribbean Sea		|
l		physical			Kalahari		|
l		physical			Gobi Desert	Gobi	|
l		physical			Arabian Desert		|
l		physical			Kalahari Desert		|
l		physical			Fertile Crescent		|
l		physical			Levant		|
l		physical			Mesopotamia		|
l		physical			Anatolia		|
l		physical			Asia Minor		|
l		physical			Eurasia		|
l		physical			Far East		|
l		physical			Near East		|
l		physical			Indochina		|
l		physical			Korean Peninsula		|
l		physical			Indian subcontinent		|
l		physical			Balkan Peninsula		|
l		physical			Patagonia		|
l		physical			Galapagos	Galápagos Islands	|
l		physical			Kuril Islands		|
l		physical			Spratly Islands		|
l		physical			Paracel Islands		|
l		physical			Senkaku Islands		|
l		physical			Western Hemisphere		|
l		physical			Northern Hemisphere		|
l		physical			Southern Hemisphere		|
l		physical			Mount Kilimanjaro	Kilimanjaro	|
l		physical			Mont Blanc		|
l		physical			Matterhorn		|
l		physical			Holy Land		|
l		physical			Western Wall		|
l		physical			Church of the Holy Sepulchre		|
l		physical			Herzegovina		|
l		physical			Silesia		|
l		physical			Pomerania		|
l		physical			Thrace		|
l		physical			Bessarabia		|
l		physical			Prussia		|
l		physical			Roman Empire		|
l		physical			Byzantine Empire		|
l		physical			British Empire		|
l		physical			Russian Empire		|
l		physical			Austria-Hungary		|
l		physical			Habsburg Empire		|
l		physical			Holy Roman Empire		|
l		physical			Persian Empire		|
l		physical			Mughal Empire		|
l		physical			Qing dynasty		|
l		physical			Ming dynasty		|
l		physical			Babylon		|
l		physical			Carthage		|
l		physical			Constantinople		|
l		physical			Biafra		|
l		physical			Rhodesia		|
l		physical			Zaire		|
l		physical			Tanganyika		|
l		physical			Zanzibar		|
l		physical			Katanga		|
l		physical			Eastern Bloc		|
l		physical			Western Front		|
l		physical			Eastern Front		|
l		physical			West Germany		|
l		physical			South Vietnam		|
l		physical			North Vietnam		|
l		physical			International Space Station		|
l		region	USA		Deep South		|
l		region	USA		East Coast		|
l		region	USA		West Coast		|
l		region	USA		Pacific Northwest		|
l		region	USA		Great Plains		|
l		region	USA		Gulf Coast		|
l		region	USA		Southern California		|
l		region	USA		Northern California		|
l		region	USA		Upper West Side		|
l		region	USA		Upper East Side		|
l		region	USA		Lower Manhattan		|
l		region	USA		Lower East Side		|
l		region	USA		Harlem		|
l		region	USA		Greenwich Village		|
l		region	USA		Tribeca		|
l		facility	USA		Central Park		|
l		facility	USA		Fifth Avenue		|
l		facility	USA		Madison Avenue		|
l		facility	USA		Park Avenue		|
l		facility	USA		Pennsylvania Avenue		|
l		facility	USA		National Mall		|
l		region	USA		Lincoln Memorial		|
l		region	USA		Washington Monument		|
l		facility	USA		Arlington National Cemetery		|
l		region	USA		Statue of Liberty		|
l		region	USA		Ellis Island		|
l		facility	USA		Empire State Building		|
l		facility	USA		World Trade Center		|
l		facility	USA		Trump Tower		|
l		facility	USA		Rockefeller Center		|
l		facility	USA		Carnegie Hall		|
l		facility	USA		Lincoln Center		|
l		facility	USA		Yankee Stadium		|
l		facility	USA		Fenway Park		|
l		facility	USA		Wrigley Field		|
l		facility	USA		Dodger Stadium		|
l		facility	USA		Lambeau Field		|
l		facility	USA		SoFi Stadium		|
l		facility	USA		Golden Gate Bridge		|
l		facility	USA		Brooklyn Bridge		|
l		region	USA		Alcatraz		|
l		region	USA		Beverly Hills		|
l		region	USA		Malibu		|
l		region	USA		Santa Monica		|
l		region	USA		Venice Beach		|
l		facility	USA		Sunset Boulevard		|
l		facility	USA		Hollywood Boulevard		|
l		facility	USA		Disneyland		|
l		facility	USA		Disney World	Walt Disney World	|
l		region	USA		Las Vegas Strip		|
l		region	USA		Grand Canyon		|
l		region	USA		Yellowstone	Yellowstone National Park	|
l		region	USA		Yosemite	Yosemite National Park	|
l		region	USA		Death Valley		|
l		region	USA		Lake Tahoe		|
l		region	USA		Mount Rushmore		|
l		region	USA		Mount Rainier		|
l		region	USA		Mount St. Helens		|
l		region	USA		Everglades		|
l		region	USA		Florida Keys		|
l		region	USA		Key West		|
l		region	USA		Cape Cod		|
l		region	USA		Martha's Vineyard		|
l		region	USA		Nantucket		|
l		region	USA		Hamptons		|
l		region	USA		Cape Canaveral		|
l		facility	USA		Kennedy Space Center		|
l		region	USA		Pearl Harbor		|
l		region	USA		Fort Hood		|
l		region	USA		Fort Bragg		|
l		region	USA		Fort Benning		|
l		region	USA		Camp Pendleton		|
l		region	USA		Joint Base Andrews		|
l		region	USA		Area 51		|
l		facility	USA		Hoover Dam		|
l		region	USA		Mississippi River		|
l		region	USA		Missouri River		|
l		region	USA		Ohio River		|
l		region	USA		Colorado River		|
l		region	USA		Hudson River		|
l		region	USA		Potomac	Potomac River	|
l		region	USA		Chesapeake Bay		|
l		region	USA		San Francisco Bay		|
l		region	USA		Puget Sound		|
l		region	USA		Mason-Dixon Line		|
l		region	USA		Rust Belt		|
l		region	USA		Bible Belt		|
l		region	USA		Sun Belt		|
l		region	USA		Maui		|
l		region	USA		Oahu		|
l		region	USA		Rikers Island		|
l		region	USA		Sing Sing		|
l		region	USA		JFK	John F. Kennedy International Airport	|
l		region	USA		LaGuardia		|
l		region	USA		O'Hare		|
l		region	USA		LAX		|
l		region	USA		Miami-Dade County	Miami-Dade	|
l		region	USA		Broward County		|
l		region	USA		Orange County		|
l		region	USA		Los Angeles County		|
l		region	USA		Cook County		|
l		region	USA		Maricopa County		|
l		region	USA		King County		|
l		region	USA		Harris County		|
l		region	USA		Fulton County		|
l		facility	USA		Rayburn Building		|
l		facility	USA		Palomar Observatory		|
l		region	USA		South Side		|
l		region	USA		SpaceX Starbase		|
l		region	USA		Starbase		|
l		region	USA		Camp Lejeune		|
l		region	USA		Quantico		|
l		region	USA		Guantánamo		|
l		facility	GBR		Downing Street		|
l		region	GBR		Whitehall		|
l		facility	GBR		Fleet Street		|
l		facility	GBR		Oxford Street		|
l		facility	GBR		Regent Street		|
l		region	GBR		Piccadilly	Piccadilly Circus	|
l		facility	GBR		Leicester Square		|
l		facility	GBR		Covent Garden		|
l		region	GBR		Brixton		|
l		region	GBR		Hackney		|
l		region	GBR		Notting Hill		|
l		region	GBR		Kensington		|
l		region	GBR		Knightsbridge		|
l		facility	GBR		Hyde Park		|
l		region	GBR		Tower of London		|
l		facility	GBR		Tower Bridge		|
l		facility	GBR		London Bridge		|
l		region	GBR		Big Ben		|
l		facility	GBR		Westminster Abbey		|
l		facility	GBR		St Paul's Cathedral		|
l		region	GBR		Old Bailey		|
l		facility	GBR		Royal Albert Hall		|
l		facility	GBR		O2 Arena		|
l		region	GBR		Anfield		|
l		facility	GBR		Stamford Bridge		|
l		facility	GBR		Emirates Stadium		|
l		facility	GBR		Etihad Stadium		|
l		region	GBR		Twickenham		|
l		region	GBR		Wimbledon		|
l		region	GBR		Silverstone		|
l		region	GBR		Ascot		|
l		region	GBR		Stonehenge		|
l		region	GBR		Lake District		|
l		region	GBR		Peak District		|
l		region	GBR		Cotswolds		|
l		region	GBR		Cornwall		|
l		region	GBR		Devon		|
l		region	GBR		Dorset		|
l		region	GBR		Somerset		|
l		region	GBR		Sussex		|
l		region	GBR		Essex		|
l		region	GBR		Surrey		|
l		region	GBR		Suffolk		|
l		region	GBR		Lancashire		|
l		region	GBR		Cumbria		|
l		region	GBR		Northumberland		|
l		region	GBR		County Durham		|
l		region	GBR		Highlands		|
l		region	GBR		Hebrides		|
l		region	GBR		Orkney		|
l		region	GBR		Shetland		|
l		region	GBR		Loch Ness		|
l		region	GBR		Balmoral		|
l		region	GBR		Sandringham		|
l		region	GBR		Chequers		|
l		region	GBR		Belmarsh		|
l		region	GBR		Broadmoor		|
l		region	GBR		Dartmoor		|
l		facility	GBR		Grenfell Tower		|
l		region	GBR		Hillsborough		|
l		region	GBR		Stansted		|
l		facility	GBR		Luton Airport		|
l		region	GBR		Isle of Wight		|
l		region	GBR		Channel Islands		|
l		region	GBR		East Anglia		|
l		region	GBR		West Country		|
l		region	GBR		River Thames	Thames	|
l		region	GBR		Mersey		|
l		region	GBR		Dover		|
l		region	GBR		Sellafield		|
l		region	GBR		Hinkley Point		|
l		region	FRA		Louvre		|
l		region	FRA		Versailles		|
l		region	FRA		Arc de Triomphe		|
l		region	FRA		Montmartre		|
l		region	FRA		Bastille		|
l		region	FRA		Stade de France		|
l		region	FRA		Roland Garros		|
l		region	FRA		Côte d'Azur		|
l		region	FRA		Riviera		|
l		region	FRA		Provence		|
l		region	FRA		Burgundy		|
l		region	FRA		Alsace		|
l		region	FRA		Lorraine		|
l		facility	FRA		Élysée Palace		|
l		region	FRA		Calais		|
l		region	FRA		Dunkirk		|
l		region	FRA		Bataclan		|
l		region	FRA		Seine		|
l		region	FRA		Loire		|
l		region	FRA		Rhône		|
l		region	FRA		Île-de-France		|
l		region	FRA		Omaha Beach		|
l		region	DEU		Berlin Wall		|
l		region	DEU		Reichstag		|
l		region	DEU		Auschwitz-Birkenau Memorial		|
l		region	DEU		Dachau		|
l		region	DEU		Buchenwald		|
l		region	DEU		Rhineland		|
l		region	DEU		Ruhr		|
l		region	DEU		Hesse		|
l		region	DEU		Thuringia		|
l		region	DEU		Lower Saxony		|
l		region	DEU		North Rhine-Westphalia		|
l		region	DEU		Schleswig-Holstein		|
l		region	DEU		Black Forest		|
l		region	DEU		Elbe		|
l		region	DEU		Ramstein		|
l		region	ITA		Colosseum		|
l		region	ITA		Vatican Museums		|
l		region	ITA		Tuscany		|
l		region	ITA		Lombardy		|
l		region	ITA		Veneto		|
l		region	ITA		Umbria		|
l		region	ITA		Calabria		|
l		region	ITA		Campania		|
l		region	ITA		Piedmont		|
l		region	ITA		Lampedusa		|
l		region	ITA		Pompeii		|
l		region	ITA		Mount Etna		|
l		region	ITA		Vesuvius		|
l		region	ITA		San Siro		|
l		region	ITA		Lake Como		|
l		region	ITA		Amalfi Coast		|
l		region	ITA		Reggio Emilia		|
l		region	ITA		South Tyrol		|
l		region	ESP		Camp Nou		|
l		region	ESP		Santiago Bernabéu		|
l		region	ESP		Ibiza		|
l		region	ESP		Mallorca		|
l		region	ESP		Canary Islands		|
l		region	ESP		Tenerife		|
l		region	ESP		Balearic Islands		|
l		region	ESP		Costa del Sol		|
l		region	ESP		Sagrada Família		|
l		region	ESP		Ceuta		|
l		region	ESP		Melilla		|
l		region	ESP		Castile		|
l		region	RUS		Kamchatka		|
l		region	RUS		Sakhalin		|
l		region	RUS		Kaliningrad		|
l		region	RUS		Tatarstan		|
l		region	RUS		Ingushetia		|
l		region	RUS		North Ossetia		|
l		region	RUS		North Caucasus		|
l		region	RUS		Bashkortostan		|
l		region	RUS		Yakutia		|
l		region	RUS		Lake Baikal		|
l		facility	RUS		Bolshoi Theatre		|
l		region	RUS		Lubyanka		|
l		facility	RUS		Gorky Park		|
l		region	RUS		Volgograd region		|
l		region	RUS		Rostov region		|
l		region	RUS		Bryansk region		|
l		region	RUS		Sheremetyevo		|
l		region	UKR		Maidan		|
l		facility	UKR		Zaporizhzhia nuclear power plant	Zaporizhzhia Nuclear Power Plant	|
l		facility	UKR		Kakhovka dam		|
l		region	UKR		Snake Island		|
l		region	UKR		Bakhmut		|
l		region	UKR		Avdiivka		|
l		region	UKR		Mariupol		|
l		region	UKR		Kherson		|
l		region	UKR		Kherson region		|
l		region	UKR		Kharkiv region		|
l		region	UKR		Kyiv region		|
l		region	UKR		Bucha		|
l		region	UKR		Irpin		|
l		facility	UKR		Kerch Bridge		|
l		region	UKR		Kramatorsk		|
l		region	UKR		Sloviansk		|
l		region	UKR		Pokrovsk		|
l		region	UKR		Dnipro River	Dnieper	|
l		region	CHN		Great Wall of China		|
l		region	CHN		Hainan		|
l		region	CHN		Guangdong		|
l		region	CHN		Fujian		|
l		region	CHN		Yunnan		|
l		region	CHN		Sichuan		|
l		region	CHN		Hubei		|
l		region	CHN		Hunan		|
l		region	CHN		Zhejiang		|
l		region	CHN		Jiangsu		|
l		region	CHN		Shandong		|
l		region	CHN		Hebei		|
l		region	CHN		Henan		|
l		region	CHN		Shaanxi		|
l		region	CHN		Gansu		|
l		region	CHN		Guizhou		|
l		region	CHN		Guangxi		|
l		region	CHN		Manchuria		|
l		facility	CHN		Three Gorges Dam		|
l		region	CHN		Yangtze		|
l		region	CHN		Yellow River		|
l		region	CHN		Zhongnanhai		|
l		region	CHN		Pearl River Delta		|
l		region	CHN		Victoria Harbour		|
l		region	CHN		Kowloon		|
l		region	JPN		Hokkaido		|
l		region	JPN		Kyushu		|
l		region	JPN		Shikoku		|
l		region	JPN		Honshu		|
l		region	JPN		Mount Fuji		|
l		region	JPN		Yasukuni Shrine		|
l		region	JPN		Haneda		|
l		region	JPN		Narita		|
l		region	JPN		Ginza		|
l		region	JPN		Shibuya		|
l		region	JPN		Shinjuku		|
l		region	JPN		Yokosuka		|
l		region	JPN		Ise-Shima		|
l		region	KOR		Gangnam		|
l		region	KOR		Blue House		|
l		region	KOR		Jeju		|
l		region	KOR		Itaewon		|
l		region	KOR		Panmunjom		|
l		facility	KOR		Incheon Airport		|
l		region	PRK		Yongbyon		|
l		region	PRK		Punggye-ri		|
l		region	PRK		Kaesong		|
l		region	IND		Bollywood		|
l		region	IND		Uttar Pradesh		|
l		region	IND		Kerala		|
l		region	IND		Tamil Nadu		|
l		region	IND		Karnataka		|
l		region	IND		Andhra Pradesh		|
l		region	IND		Maharashtra		|
l		region	IND		Gujarat		|
l		region	IND		Rajasthan		|
l		region	IND		West Bengal		|
l		region	IND		Bihar		|
l		region	IND		Odisha		|
l		region	IND		Assam		|
l		region	IND		Manipur		|
l		region	IND		Ladakh		|
l		region	IND		Goa		|
l		region	IND		Taj Mahal		|
l		region	IND		Red Fort		|
l		region	IND		Rashtrapati Bhavan		|
l		region	IND		Ayodhya		|
l		region	IND		Line of Control		|
l		region	IND		Kashmir Valley		|
l		region	IND		Telangana		|
l		region	IND		Jharkhand		|
l		region	IND		Chhattisgarh		|
l		region	IND		Haryana		|
l		region	IND		Himachal Pradesh		|
l		region	IND		Uttarakhand		|
l		region	PAK		Khyber Pakhtunkhwa		|
l		region	PAK		Balochistan		|
l		region	PAK		Sindh		|
l		region	PAK		Waziristan	North Waziristan;South Waziristan	|
l		region	PAK		Swat Valley		|
l		region	PAK		Azad Kashmir		|
l		region	PAK		Gilgit-Baltistan		|
l		region	AFG		Kandahar		|
l		region	AFG		Tora Bora		|
l		region	AFG		Bagram		|
l		region	AFG		Panjshir	Panjshir Valley	|
l		region	AFG		Nangarhar		|
l		region	AFG		Kunduz		|
l		region	ISR		Negev		|
l		region	ISR		Galilee		|
l		region	ISR		West Jerusalem		|
l		facility	ISR		Ben Gurion Airport		|
l		region	ISR		Yad Vashem Memorial		|
l		region	ISR		Sderot		|
l		region	ISR		Ashkelon		|
l		region	ISR		Kiryat Shmona		|
l		region	ISR		Rishon LeZion		|
l		region	PSE		Shejaiya		|
l		region	PSE		Jabalia	Jabaliya	|
l		region	PSE		Nuseirat		|
l		region	PSE		Deir al-Balah		|
l		region	PSE		Beit Hanoun		|
l		region	PSE		Beit Lahiya		|
l		facility	PSE		Al-Shifa Hospital		|
l		region	PSE		Maghazi		|
l		region	PSE		Bureij		|
l		region	PSE		Al-Mawasi	al-Mawasi	|
l		region	PSE		Philadelphi Corridor		|
l		region	PSE		Netzarim Corridor		|
l		region	IRQ		Green Zone		|
l		region	IRQ		Anbar	Anbar province	|
l		region	IRQ		Nineveh		|
l		region	IRQ		Sinjar		|
l		region	IRQ		Kirkuk		|
l		region	IRQ		Fallujah		|
l		region	IRQ		Abu Ghraib		|
l		region	SYR		Idlib		|
l		region	SYR		Raqqa		|
l		region	SYR		Eastern Ghouta		|
l		region	SYR		Kobani		|
l		region	SYR		Homs		|
l		region	SYR		Deir ez-Zor		|
l		region	SYR		Afrin		|
l		region	SYR		Palmyra		|
l		region	SYR		Rojava		|
l		region	LBN		Bekaa Valley		|
l		region	LBN		Dahiyeh		|
l		region	LBN		Litani River		|
l		region	LBN		Sabra		|
l		region	LBN		Shatila		|
l		region	EGY		Giza		|
l		region	EGY		Luxor		|
l		region	EGY		Sharm el-Sheikh		|
l		region	EGY		Aswan		|
l		region	EGY		North Sinai		|
l		region	IRN		Natanz		|
l		region	IRN		Fordow		|
l		region	IRN		Bushehr		|
l		region	IRN		Isfahan		|
l		facility	IRN		Evin Prison	Evin prison	|
l		region	IRN		Kharg Island		|
l		region	SAU		Mecca		|
l		region	SAU		Medina		|
l		region	SAU		Neom		|
l		region	SAU		Hejaz		|
l		region	SAU		Eastern Province		|
l		region	YEM		Hodeidah	Hudaydah	|
l		region	YEM		Marib		|
l		region	YEM		Socotra		|
l		region	SDN		Khartoum		|
l		region	SDN		Omdurman		|
l		region	SDN		El Fasher		|
l		region	SDN		Kordofan		|
l		region	SDN		Blue Nile		|
l		region	SOM		Jubaland		|
l		region	SOM		Lower Shabelle		|
l		region	SOM		Galmudug		|
l		region	ETH		Amhara		|
l		region	ETH		Oromia		|
l		region	ETH		Afar		|
l		region	ETH		Mekelle		|
l		facility	ETH		Grand Ethiopian Renaissance Dam		|
l		region	NGA		Niger Delta		|
l		region	NGA		Borno	Borno State	|
l		region	NGA		Kano State		|
l		region	NGA		Lagos State		|
l		region	NGA		Kaduna State		|
l		region	NGA		Rivers State		|
l		region	NGA		Sambisa Forest		|
l		region	NGA		Aso Rock		|
l		region	NGA		Chibok		|
l		region	KEN		Rift Valley		|
l		region	KEN		Nyanza		|
l		region	KEN		Mombasa		|
l		region	KEN		Kisumu		|
l		region	KEN		Maasai Mara		|
l		region	KEN		Dadaab		|
l		region	KEN		Kibera		|
l		region	KEN		Garissa		|
l		region	KEN		Turkana		|
l		facility	KEN		Westgate mall		|
l		region	ZAF		Gauteng		|
l		region	ZAF		KwaZulu-Natal		|
l		region	ZAF		Western Cape		|
l		region	ZAF		Eastern Cape		|
l		region	ZAF		Limpopo		|
l		region	ZAF		Mpumalanga		|
l		region	ZAF		Soweto		|
l		region	ZAF		Robben Island		|
l		region	ZAF		Kruger National Park		|
l		region	ZAF		Table Mountain		|
l		region	ZAF		Union Buildings		|
l		region	COD		Ituri		|
l		region	COD		Kivu		|
l		region	COD		Kasai		|
l		region	COD		Goma		|
l		region	COD		Katanga Province		|
l		region	MLI		Timbuktu		|
l		region	MLI		Gao		|
l		region	MLI		Kidal		|
l		region	MLI		Azawad		|
l		region	TZA		Serengeti		|
l		region	TZA		Pemba		|
l		region	TZA		Ngorongoro		|
l		region	MOZ		Gorongosa		|
l		region	MEX		Baja California		|
l		region	MEX		Chiapas		|
l		region	MEX		Oaxaca		|
l		region	MEX		Yucatán		|
l		region	MEX		Sinaloa		|
l		region	MEX		Jalisco		|
l		region	MEX		Tamaulipas		|
l		region	MEX		Ciudad Juárez	Ciudad Juarez	|
l		region	MEX		Cancún		|
l		region	MEX		Tijuana		|
l		region	MEX		Nuevo León		|
l		region	MEX		Michoacán		|
l		region	MEX		Guerrero		|
l		region	MEX		Popocatépetl		|
l		region	MEX		Acapulco Bay		|
l		region	BRA		Copacabana		|
l		region	BRA		Ipanema		|
l		region	BRA		Maracanã		|
l		region	BRA		Minas Gerais		|
l		region	BRA		Mato Grosso		|
l		region	BRA		Pará		|
l		region	BRA		Bahia		|
l		region	BRA		Rio Grande do Sul		|
l		region	BRA		Corcovado		|
l		region	ARG		Casa Rosada		|
l		region	ARG		Tierra del Fuego		|
l		region	ARG		Plaza de Mayo		|
l		region	PER		Machu Picchu		|
l		region	PER		Cusco		|
l		region	PER		Lake Titicaca		|
l		region	CHL		Atacama Desert	Atacama	|
l		region	CHL		Easter Island		|
l		region	CHL		La Moneda		|
l		region	COL		Darién Gap	Darien Gap	|
l		region	COL		Antioquia		|
l		region	COL		Catatumbo		|
l		region	CUB		Guantánamo Bay		|
l		region	CUB		Bay of Pigs		|
l		region	VEN		Orinoco		|
l		region	VEN		Miraflores		|
l		region	VEN		Essequibo		|
l		region	CAN		Parliament Hill		|
l		region	CAN		Alberta		|
l		region	CAN		British Columbia		|
l		region	CAN		Manitoba		|
l		region	CAN		Saskatchewan		|
l		region	CAN		Nova Scotia		|
l		region	CAN		New Brunswick		|
l		region	CAN		Newfoundland	Newfoundland and Labrador	|
l		region	CAN		Prince Edward Island		|
l		region	CAN		Nunavut		|
l		region	CAN		Yukon		|
l		region	CAN		Northwest Territories		|
l		region	CAN		Vancouver Island		|
l		region	CAN		Cape Breton		|
l		region	CAN		Hudson Bay		|
l		region	CAN		Banff		|
l		region	CAN		Maritimes		|
l		region	CAN		Labrador		|
l		region	CAN		Niagara		|
l		region	AUS		New South Wales		|
l		region	AUS		Queensland		|
l		region	AUS		Tasmania		|
l		region	AUS		South Australia		|
l		region	AUS		Western Australia		|
l		region	AUS		Northern Territory		|
l		region	AUS		Australian Capital Territory		|
l		region	AUS		Great Barrier Reef		|
l		region	AUS		Uluru		|
l		region	AUS		Outback		|
l		region	AUS		Sydney Harbour		|
l		region	AUS		Sydney Opera House		|
l		region	AUS		Bondi Beach	Bondi	|
l		region	AUS		Gold Coast		|
l		region	AUS		Pilbara		|
l		region	AUS		Christmas Island		|
l		region	AUS		Manus Island		|
l		region	AUS		Melbourne Cricket Ground		|
l		region	NZL		North Island		|
l		region	NZL		South Island		|
l		region	NZL		Otago		|
l		region	NZL		Waikato		|
l		region	NZL		Hawke's Bay		|
l		region	NZL		Wairarapa		|
l		region	NZL		Milford Sound		|
l		region	NZL		Christchurch		|
l		region	GRC		Acropolis		|
l		region	GRC		Parthenon		|
l		region	GRC		Crete		|
l		region	GRC		Lesbos		|
l		region	GRC		Rhodes		|
l		region	GRC		Santorini		|
l		region	GRC		Mykonos		|
l		region	GRC		Corfu		|
l		region	GRC		Peloponnese		|
l		region	GRC		Evros		|
l		region	GRC		Samos		|
l		region	TUR		Hagia Sophia		|
l		facility	TUR		Taksim Square		|
l		facility	TUR		Gezi Park		|
l		region	TUR		Incirlik		|
l		region	TUR		Cappadocia		|
l		region	TUR		Hatay		|
l		region	TUR		Dardanelles		|
l		region	TUR		Gallipoli		|
l		facility	TUR		Blue Mosque		|
l		region	NOR		Lofoten		|
l		region	NOR		Finnmark		|
l		region	DNK		Jutland		|
l		region	ISL		Reykjanes		|
l		region	ISL		Grindavik		|
l		region	ISL		Blue Lagoon		|
l		region	CHE		Davos		|
l		region	CHE		Zermatt		|
l		region	CHE		Lake Geneva		|
l		region	CHE		Palais des Nations		|
l		region	POL		Auschwitz		|
l		region	POL		Treblinka		|
l		region	POL		Gdansk		|
l		region	POL		Mazovia		|
l		region	BEL		Molenbeek		|
l		region	BEL		Ardennes		|
l		region	BEL		Ypres		|
l		region	NLD		Schiphol		|
l		region	NLD		Holland		|
l		region	NLD		Zeeland		|
l		region	NLD		Frisia		|
l		region	IRL		Leinster House		|
l		region	IRL		Munster		|
l		region	IRL		Connacht		|
l		region	IRL		Leinster		|
l		region	IRL		Donegal		|
l		region	IRL		County Cork		|
l		facility	IRL		Phoenix Park		|
l		facility	IRL		Croke Park		|
l		region	PRT		Azores		|
l		region	PRT		Madeira		|
l		region	PRT		Algarve		|
l		region	AUT		Tyrol		|
l		region	AUT		Salzburg		|
l		region	AUT		Carinthia		|
l		region	AUT		Hofburg		|
l		region	IDN		Java		|
l		region	IDN		Sumatra		|
l		region	IDN		Borneo		|
l		region	IDN		Sulawesi		|
l		region	IDN		West Papua		|
l		region	IDN		Papua		|
l		region	IDN		Kalimantan		|
l		region	IDN		Lombok		|
l		region	IDN		Krakatoa		|
l		region	PHL		Luzon		|
l		region	PHL		Visayas		|
l		region	PHL		Cebu		|
l		region	PHL		Malacañang		|
l		region	PHL		Scarborough Shoal		|
l		region	PHL		Second Thomas Shoal		|
l		region	PHL		Marawi		|
l		region	PHL		Palawan		|
l		region	VNM		Mekong Delta		|
l		region	VNM		Ho Chi Minh Trail		|
l		region	VNM		Da Nang		|
l		region	THA		Phuket		|
l		region	THA		Chiang Mai		|
l		region	THA		Pattaya		|
l		region	MMR		Kachin		|
l		region	MMR		Shan State		|
l		region	MMR		Sagaing		|
l		region	MMR		Naypyitaw		|
l		region	MYS		Sabah		|
l		region	MYS		Sarawak		|
l		facility	MYS		Petronas Towers		|
l		region	MYS		Penang		|
l		region	MYS		Johor		|
l		region	LKA		Jaffna		|
l		region	LKA		Galle Face		|
l		region	NPL		Kathmandu Valley		|
l		region	NPL		Lukla		|
l		region	BGD		Cox's Bazar		|
l		region	BGD		Chittagong Hill Tracts		|
l		region	ARM		Syunik		|
l		region	GEO		Adjara		|
l		region	GEO		Pankisi Gorge		|
l		region	SRB		Vojvodina		|
l		region	SRB		Kosovo Polje		|
l		region	BIH		Republika Srpska		|
l		region	BIH		Srebrenica		|
o	Q1065	igo	UNO		United Nations	UN;U.N.;United Nations Organization
o	Q37470	igo	UNO		United Nations Security Council	UN Security Council;U.N. Security Council;Security Council;UNSC
o	Q47423	igo	UNO		United Nations General Assembly	UN General Assembly;U.N. General Assembly;General Assembly;UNGA
o	Q740308	igo	UNO		UNICEF	United Nations Children's Fund;Unicef
o	Q7809	igo	UNO		UNESCO	Unesco;United Nations Educational, Scientific and Cultural Organization
o	Q132551	igo	UNO		UNHCR	UN refugee agency;U.N. refugee agency;United Nations High Commissioner for Refugees
o		igo	UNO		UNRWA	United Nations Relief and Works Agency;UN Relief and Works Agency;U.N. Relief and Works Agency;United Nations Relief and Works Agency for Palestine;UN Relief and Works Agency for Palestine;United Nations Relief and Works Agency for Palestine Refugees;UN Palestinian refugee agency
o		igo	UNO		OCHA	UN OCHA;United Nations Office for the Coordination of Humanitarian Affairs
o		igo	UNO		OHCHR	UN Human Rights Office;U.N. Human Rights Office;Office of the United Nations High Commissioner for Human Rights
o		igo	UNO		UN Human Rights Council	Human Rights Council;U.N. Human Rights Council;United Nations Human Rights Council
o		igo	UNO		UNDP	United Nations Development Programme
o		igo	UNO		UNEP	United Nations Environment Programme
o		igo	UNO		UNODC	United Nations Office on Drugs and Crime
o		igo	UNO	MED	UNAIDS
o		igo	UNO		UNFPA	United Nations Population Fund
o		igo	UNO		UN Women
o		igo	UNO	MIL	MINUSMA
o		igo	UNO	MIL	MONUSCO
o		igo	UNO	MIL	UNIFIL	United Nations Interim Force in Lebanon
o		igo	UNO		World Food Programme	WFP;World Food Program
o	Q7817	igo	UNO	MED	World Health Organization	WHO;W.H.O.;World Health Organisation
o		igo	UNO	AGR	Food and Agriculture Organization	FAO
o	Q41984	igo	UNO		International Atomic Energy Agency	IAEA;UN nuclear watchdog;UN's nuclear watchdog
o	Q7801	court	UNO	JUD	International Court of Justice	ICJ;World Court
o	Q47488	court	IGO	JUD	International Criminal Court	ICC
o		igo	UNO	LAB	International Labour Organization	ILO;International Labor Organization
o		igo	UNO		International Organization for Migration	IOM
o		igo	UNO		International Telecommunication Union	ITU
o		igo	UNO		International Civil Aviation Organization	ICAO
o		igo	UNO		International Maritime Organization	IMO
o		igo	UNO		World Meteorological Organization	WMO
o		igo	UNO		Intergovernmental Panel on Climate Change	IPCC
o	Q7804	igo	IGO	BUS	International Monetary Fund	IMF
o	Q7164	igo	IGO	BUS	World Bank	World Bank Group
o	Q7825	igo	IGO	BUS	World Trade Organization	WTO;World Trade Organisation
o	Q458	igo	EUR		European Union	EU;E.U.	Brussels
o	Q8880	igo	EUR	GOV	European Commission	EU Commission
o	Q8889	parliament	EUR	LEG	European Parliament	EU Parliament
o		igo	EUR	GOV	European Council
o		igo	EUR	GOV	Council of the European Union	EU Council
o	Q8901	igo	EUR	BUS	European Central Bank	ECB
o		court	EUR	JUD	European Court of Justice	ECJ;Court of Justice of the European Union;CJEU
o		court	IGO	JUD	European Court of Human Rights	ECHR
o		igo	EUR	MED	European Medicines Agency	EMA
o		police	EUR	COP	Europol
o		igo	EUR	JUD	Eurojust
o		igo	EUR		Frontex
o		igo	EUR		Eurostat
l		region	EUR		Eurozone	euro zone;euro area
o		igo	IGO		Council of Europe
o	Q7184	igo	IGO	MIL	NATO	North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Nato;North Atlantic Alliance
o	Q81299	igo	IGO		OSCE	Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe
o	Q41550	igo	IGO	BUS	OECD	Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development
o	Q7795	igo	IGO	BUS	OPEC	Organization of the Petroleum Exporting Countries;OPEC+
o		igo	IGO		OPCW	Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons
o	Q8475	police	IGO	COP	Interpol	INTERPOL
o	Q1764511	igo	IGO		G7	Group of Seven;G-7
o	Q19771	igo	IGO		G20	Group of 20;Group of Twenty;G-20
o		igo	IGO		G77	Group of 77
o		igo	IGO		BRICS
o	Q7159	igo	IGO		African Union	AU
o	Q191384	igo	IGO		Economic Community of West African States	ECOWAS;Ecowas
o		igo	IGO		Alliance of Sahel States	AES
o		igo	IGO		Southern African Development Community	SADC
o		igo	IGO		East African Community	EAC
o		igo	IGO		Intergovernmental Authority on Development	IGAD
o		igo	IGO		Economic Community of Central African States	ECCAS
o		igo	IGO	BUS	African Development Bank	AfDB
o	Q7172	igo	IGO		Arab League	League of Arab States
o		igo	IGO		Gulf Cooperation Council	GCC
o		igo	IGO		Organisation of Islamic Cooperation	OIC;Organization of Islamic Cooperation
o	Q7768	igo	IGO		ASEAN	Association of Southeast Asian Nations;Asean
o		igo	IGO		APEC	Asia-Pacific Economic Cooperation;Asian-Pacific Economic Cooperation
o		igo	IGO		SAARC	South Asian Association for Regional Cooperation
o		igo	IGO	BUS	Asian Development Bank	ADB
o		igo	IGO	BUS	Asian Infrastructure Investment Bank	AIIB
o		igo	IGO		Shanghai Cooperation Organization	SCO;Shanghai Cooperation Organisation
o		igo	IGO	MIL	Collective Security Treaty Organization	CSTO
o		igo	IGO		Commonwealth of Independent States	CIS
o		igo	IGO		Eurasian Economic Union	EAEU
o		igo	IGO		Commonwealth of Nations	Commonwealth
o		igo	IGO		Organization of American States	OAS
o		igo	IGO		Mercosur
o		igo	IGO		CARICOM	Caribbean Community
o		igo	IGO		Pacific Islands Forum
o		igo	IGO		Quad
o		igo	IGO	MIL	AUKUS
o		igo	IGO	SPY	Five Eyes
o		igo	IGO		International Energy Agency	IEA
o	Q40970	ngo	NGO		International Olympic Committee	IOC
o	Q253414	ngo	NGO		FIFA	Fifa
o	Q35572	ngo	NGO		UEFA	Uefa
o		ngo	NGO		World Anti-Doping Agency	WADA
o		ngo	NGO	MED	Red Cross	International Committee of the Red Cross;ICRC
o		ngo	NGO	MED	Red Crescent	International Federation of Red Cross and Red Crescent Societies;IFRC
o		ngo	PSE	MED	Palestine Red Crescent Society	Palestinian Red Crescent;PRCS
o	Q49330	ngo	NGO	MED	Doctors Without Borders	Médecins Sans Frontières;Medecins Sans Frontieres;MSF
o	Q42970	ngo	NGO	SOC	Amnesty International	Amnesty
o	Q187052	ngo	NGO	SOC	Human Rights Watch	HRW
o	Q81307	ngo	NGO	SOC	Greenpeace
o	Q267941	ngo	NGO	SOC	Oxfam
o		ngo	NGO	SOC	Save the Children
o		ngo	NGO	SOC	Transparency International
o		ngo	NGO	JRN	Reporters Without Borders	RSF
o		ngo	NGO	JRN	Committee to Protect Journalists	CPJ
o		ngo	NGO	SOC	International Crisis Group	Crisis Group
o		ngo	NGO	SOC	International Rescue Committee	IRC
o		ngo	NGO	SOC	Norwegian Refugee Council
o		ngo	NGO	BUS	World Economic Forum	WEF
o		ngo	NGO	SOC	World Wildlife Fund	WWF
o		ngo	NGO	JRN	Bellingcat
o	Q359	ngo		SOC	WikiLeaks	Wikileaks
o		ngo	USA	SOC	Freedom House
o		ngo	USA	SOC	ACLU	American Civil Liberties Union
o		ngo	USA	SOC	NAACP
o		ngo	USA	SOC	National Rifle Association	NRA
o		ngo	USA	SOC	Black Lives Matter	BLM
o		ngo	USA	MED	Planned Parenthood
o		ngo	USA	EDU	Brookings Institution
o		ngo	USA	EDU	Atlantic Council
o		ngo	USA	EDU	RAND Corporation	Rand Corporation
o		ngo	USA	EDU	Institute for the Study of War	ISW
o		ngo	USA	EDU	Heritage Foundation
o		ngo	USA	EDU	Pew Research Center	Pew Research
o		ngo	GBR	EDU	Chatham House
o		ngo	GBR	EDU	Royal United Services Institute	RUSI
o		ngo	GBR	EDU	Institute for Fiscal Studies	IFS
o		ngo	GBR	EDU	Institute of Economic Affairs	Institute for Economic Affairs
o		ngo	SYR	SOC	Syrian Observatory for Human Rights	SOHR
o		ngo	SYR	SOC	White Helmets	Syria Civil Defence
o		ngo	GBR	SOC	Just Stop Oil
o		ngo		SOC	Extinction Rebellion
o		ngo	GBR	LAB	Trades Union Congress	TUC
o		ngo	USA	LAB	AFL-CIO
o		ngo	USA	LAB	United Auto Workers	UAW
o		ngo	USA	LAB	Teamsters
o		government	RUS	GOV	Kremlin	the Kremlin
o		government	USA	GOV	White House	the White House
o		government	FRA	GOV	Élysée	Elysee;Elysee Palace;Élysée Palace
o		government	GBR	GOV	Downing Street	No 10;Number 10;No. 10;10 Downing Street;No 10 Downing Street;No. 10 Downing Street
o		government	KOR	GOV	Blue House
o		government	USA	GOV	Oval Office
o		ministry	USA	GOV;MIL	Pentagon	Department of Defense;U.S. Department of Defense;US Department of Defense;Defense Department;DoD;Department of War;U.S. Defense Department
o	Q789915	ministry	USA	GOV	United States Department of State	State Department;U.S. State Department;US State Department;Department of State;U.S. Department of State;US Department of State
o		ministry	USA	GOV;JUD	United States Department of Justice	Department of Justice;Justice Department;DOJ;U.S. Department of Justice;US Department of Justice;U.S. Justice Department;US Justice Department
o		ministry	USA	GOV	United States Department of Homeland Security	Department of Homeland Security;DHS;Homeland Security;Homeland Security Department;U.S. Department of Homeland Security
o		ministry	USA	GOV	United States Department of the Treasury	Treasury Department;U.S. Treasury;US Treasury;U.S. Treasury Department;US Treasury Department;Department of the Treasury
o		ministry	USA	GOV;MED	United States Department of Health and Human Services	Department of Health and Human Services;HHS;U.S. Department of Health and Human Services
o		ministry	USA	GOV	Environmental Protection Agency	EPA
o	Q8333	police	USA	COP	Federal Bureau of Investigation	FBI;F.B.I.
o	Q37230	government	USA	SPY	Central Intelligence Agency	CIA;C.I.A.
o	Q121194	government	USA	SPY	National Security Agency	NSA
o		police	USA	COP	Drug Enforcement Administration	DEA
o		police	USA	COP	Immigration and Customs Enforcement	ICE;U.S. Immigration and Customs Enforcement
o		police	USA	COP	Customs and Border Protection	CBP;U.S. Customs and Border Protection;Border Patrol;U.S. Border Patrol
o		police	USA	COP	Secret Service	U.S. Secret Service;US Secret Service
o	Q53536	government	USA	BUS	Federal Reserve	Fed;U.S. Federal Reserve;US Federal Reserve;Federal Reserve Board
o		government	USA	MED	Food and Drug Administration	FDA
o		government	USA	MED	Centers for Disease Control and Prevention	CDC;US Centers for Disease Control and Prevention;U.S. Centers for Disease Control and Prevention
o	Q23548	government	USA		NASA	Nasa
o		government	USA		Federal Aviation Administration	FAA
o		government	USA		National Transportation Safety Board	NTSB
o		government	USA		Federal Communications Commission	FCC
o		government	USA		Federal Trade Commission	FTC
o		government	USA	BUS	Securities and Exchange Commission	SEC
o		government	USA		Internal Revenue Service	IRS
o		government	USA		National Weather Service
o		government	USA		USAID	U.S. Agency for International Development;US Agency for International Development
o		government	USA		FEMA	Federal Emergency Management Agency
o		government	USA		United States Geological Survey	US Geological Survey;USGS;U.S. Geological Survey
o		government	USA		United States Census Bureau	US Census Bureau;U.S. Census Bureau;Census Bureau
o		government	USA	GOV	National Security Council	NSC
o	Q11268	parliament	USA	LEG	United States Congress	US Congress;Congress;U.S. Congress
o	Q66096	parliament	USA	LEG	United States Senate	US Senate;Senate;U.S. Senate
o	Q11701	parliament	USA	LEG	United States House of Representatives	US House of Representatives;House;U.S. House;US House;House of Representatives;U.S. House of Representatives
o	Q11201	court	USA	JUD	Supreme Court of the United States	US Supreme Court;U.S. Supreme Court;United States Supreme Court;SCOTUS
o	Q9212	military	USA	MIL	United States Army	US Army;U.S. Army
o		military	USA	MIL	United States Navy	US Navy;U.S. Navy
o		military	USA	MIL	United States Air Force	US Air Force;U.S. Air Force
o		military	USA	MIL	United States Marine Corps	US Marine Corps;U.S. Marine Corps;Marine Corps;U.S. Marines;US Marines
o		military	USA	MIL	United States Coast Guard	US Coast Guard;U.S. Coast Guard
o		military	USA	MIL	United States Central Command	US Central Command;CENTCOM;U.S. Central Command;Central Command
o		military	USA	MIL	National Guard
o		military	USA	MIL	Joint Chiefs of Staff
o	Q29468	party	USA	PTY	Republican Party	GOP;Grand Old Party
o	Q29552	party	USA	PTY	Democratic Party	Democrat Party
o		party	USA	PTY	Democratic National Committee	DNC
o		party	USA	PTY	Republican National Committee	RNC
o		police	USA	COP	NYPD	New York Police Department;New York City Police Department
o		police	USA	COP	LAPD	Los Angeles Police Department
o	Q6063	government	GBR	GOV	UK Government	British government;Her Majesty's Government;His Majesty's Government
o		parliament	GBR	LEG	UK Parliament	British Parliament;House of Commons;Commons
o		parliament	GBR	LEG	House of Lords	Lords
o	Q763388	ministry	GBR	GOV	Home Office	UK Home Office
o		ministry	GBR	GOV	Foreign Office	Foreign, Commonwealth and Development Office;FCDO;Foreign and Commonwealth Office
o		ministry	GBR	GOV;MIL	Ministry of Defence	MoD;MOD;UK Ministry of Defence
o		ministry	GBR	GOV	HM Treasury	UK Treasury
o		ministry	GBR	GOV	Cabinet Office
o		ministry	GBR	GOV	Department for Education	DfE
o		ministry	GBR	GOV	Department for Transport	DfT
o		ministry	GBR	GOV;MED	Department of Health and Social Care	DHSC
o		ministry	GBR	GOV	Department for Work and Pensions	DWP
o		ministry	GBR	GOV	DEFRA	Defra
o	Q183231	government	GBR	BUS	Bank of England	BoE
o		government	GBR	GOV	Office for Budget Responsibility	OBR
o		government	GBR	GOV	Office for National Statistics	ONS
o		government	GBR	MED	NHS	National Health Service;NHS England
o	Q267042	police	GBR	COP	Metropolitan Police Service	Metropolitan Police;Met Police;Scotland Yard;Met
o		government	GBR	JUD	Crown Prosecution Service	CPS
o		government	GBR	SPY	MI5
o		government	GBR	SPY	MI6	Secret Intelligence Service
o		government	GBR	SPY	GCHQ
o		government	GBR	GOV	Ofcom
o		government	GBR	GOV	Ofsted
o		government	GBR	GOV	HMRC	HM Revenue and Customs
o		ngo	GBR	SOC	RSPCA
o		ngo	GBR	SOC	RNLI
o		military	GBR	MIL	Royal Navy
o		military	GBR	MIL	Royal Air Force	RAF
o		military	GBR	MIL	British Army
o	Q9626	party	GBR	PTY	Conservative Party	Conservatives;Tory Party;Conservative
o	Q9630	party	GBR	PTY	Labour Party	Labour
o		party	GBR	PTY	Liberal Democrats	Lib Dems;Lib Dem;Liberal Democrat
o		party	GBR	PTY	Scottish National Party	SNP
o		party	GBR	PTY	Plaid Cymru
o		party	GBR	PTY	Democratic Unionist Party	DUP
o		party	IRL	PTY	Sinn Féin	Sinn Fein
o		party	GBR	PTY	Reform UK
o		party	GBR	PTY	UKIP	Ukip;UK Independence Party
o		party	IRL	PTY	Fine Gael
o		party	IRL	PTY	Fianna Fáil	Fianna Fail
o		parliament	GBR	LEG	Scottish Parliament	Holyrood
o		parliament	GBR	LEG	Welsh Parliament	Senedd
o		parliament	GBR	LEG	Stormont	Northern Ireland Assembly
o		government	RUS	SPY	FSB	Federal Security Service
o		military	RUS	SPY	GRU
o		government	RUS	SPY	SVR	Foreign Intelligence Service
o		parliament	RUS	LEG	State Duma	Duma
o		parliament	RUS	LEG	Federation Council
o		party	RUS	PTY	United Russia
o		government	RUS		Roscosmos
o		company	RUS	BUS	Rosatom
o		company	RUS	BUS	Rosneft
o	Q102673	company	RUS	BUS	Gazprom
o		company	RUS	BUS	Lukoil
o		company	RUS	BUS	Sberbank
o		government	RUS	GOV	Roskomnadzor
o		armed-group	RUS	PRM	Wagner Group	Wagner;Wagner PMC
o		armed-group	RUS	PRM	Africa Corps
o		parliament	UKR	LEG	Verkhovna Rada	Rada
o		government	UKR	SPY	SBU	Security Service of Ukraine
o		company	UKR	BUS	Naftogaz
o		military	UKR	MIL	Azov Regiment	Azov Battalion;Azov Brigade
o		armed-group	UKR	REB	Donetsk People's Republic	DPR
o		armed-group	UKR	REB	Luhansk People's Republic	LPR
o	Q17427	party	CHN	PTY;GOV	Communist Party of China	Chinese Communist Party;CCP
o	Q200106	military	CHN	MIL	People's Liberation Army	PLA
o		parliament	CHN	LEG	National People's Congress	NPC
o		government	CHN	GOV	State Council
o		parliament	HKG	LEG	Legislative Council	LegCo
o		party	TWN	PTY	Kuomintang	KMT
o		party	TWN	PTY	Democratic Progressive Party	DPP
o	Q154797	parliament	DEU	LEG	Bundestag
o		parliament	DEU	LEG	Bundesrat
o		military	DEU	MIL	Bundeswehr
o		government	DEU	BUS	Bundesbank
o		party	DEU	PTY	Christian Democratic Union	CDU
o		party	DEU	PTY	Christian Social Union	CSU
o		party	DEU	PTY	Social Democratic Party	SPD
o		party	DEU	PTY	Alternative for Germany	AfD
o		party	DEU	PTY	Free Democratic Party	FDP
o		party	FRA	PTY	National Rally	Rassemblement National;National Front
o		party	FRA	PTY	La France Insoumise	France Unbowed;LFI
o		parliament		LEG	National Assembly
o		party	ITA	PTY	Five Star Movement	M5S
o		party	ITA	PTY	Brothers of Italy
o		party	ITA	PTY	Forza Italia
o		party	ESP	PTY	Vox
o		party	ESP	PTY	PSOE	Spanish Socialist Workers' Party
o		party	ESP	PTY	Podemos
o		party	POL	PTY	Law and Justice	PiS
o		party	POL	PTY	Civic Platform
o		party	HUN	PTY	Fidesz
o		party	GRC	PTY	Syriza
o		party	GRC	PTY	New Democracy
o		party	TUR	PTY	AKP	Justice and Development Party;AK Party
o		party	TUR	PTY	Republican People's Party	CHP
o		party	TUR	PTY	HDP	Peoples' Democratic Party
o	Q83156	parliament	ISR	LEG	Knesset
o	Q60080	military	ISR	MIL	Israel Defense Forces	IDF;Israeli Defense Forces;Israeli Defence Forces;Israel Defence Forces
o		government	ISR	SPY	Mossad
o		government	ISR	SPY	Shin Bet
o		party	ISR	PTY	Likud
o		government	PSE	GOV	Palestinian Authority	PA
o		government	PSE	GOV	Palestine Liberation Organization	PLO
o		ministry	PSE	GOV;MED	Palestinian Ministry of Health	Gaza Health Ministry;Gaza's Health Ministry;Health Ministry in Gaza
o	Q38799	armed-group	PSE	REB	Hamas	Islamic Resistance Movement
o		armed-group	PSE	REB	Al-Qassam Brigades	Qassam Brigades;Izz ad-Din al-Qassam Brigades
o		armed-group	PSE	REB	Palestinian Islamic Jihad	Islamic Jihad;PIJ
o		armed-group	PSE	REB	Al-Quds Brigades	Saraya al-Quds
o		party	PSE	PTY	Fatah
o	Q41053	armed-group	LBN	REB	Hezbollah	Hizbollah;Hizbullah;Hezbullah
o		armed-group	YEM	REB	Houthis	Houthi;Ansar Allah;Houthi movement
o	Q2429253	armed-group		REB	Islamic State	ISIS;ISIL;IS;Daesh;Islamic State group;Islamic State of Iraq and Syria;Isis
o		armed-group	AFG	REB	Islamic State Khorasan	ISIS-K;ISIS-Khorasan;ISKP;IS-K
o	Q34490	armed-group		REB	Al-Qaeda	al-Qaida;Al Qaeda;al Qaeda;Al-Qaida
o		armed-group	SOM	REB	Al-Shabaab	al-Shabab;Al Shabaab;al Shabaab
o		armed-group	NGA	REB	Boko Haram
o		armed-group	NGA	REB	ISWAP	Islamic State West Africa Province
o		armed-group	MLI	REB	JNIM	Jama'at Nusrat al-Islam wal-Muslimin;Jama'a Nusrat ul-Islam wa al-Muslimin
o		armed-group		REB	AQIM	Al-Qaeda in the Islamic Maghreb
o		armed-group	MLI	REB	Azawad Liberation Front	FLA
o	Q42418	armed-group	AFG	GOV;REB	Taliban
o		armed-group	AFG	REB	Haqqani network	Haqqani Network
o		armed-group	PAK	REB	Tehrik-e-Taliban Pakistan	TTP;Pakistani Taliban
o		armed-group	PAK	REB	Lashkar-e-Taiba	LeT
o		armed-group	PAK	REB	Jaish-e-Mohammed	JeM
o		armed-group	PAK	REB	Balochistan Liberation Army	BLA
o		government	PAK	SPY	Inter-Services Intelligence	ISI
o	Q172191	armed-group	TUR	REB	PKK	Kurdistan Workers' Party;Kurdistan Workers Party
o		armed-group	SYR	REB	YPG	People's Protection Units
o		armed-group	SYR	REB	Syrian Democratic Forces	SDF
o		armed-group	SYR	REB	Hayat Tahrir al-Sham	HTS
o		armed-group	SYR	REB	Free Syrian Army	FSA
o		armed-group	IRQ	PRM	Popular Mobilization Forces	PMF;Hashd al-Shaabi
o		armed-group	IRQ	PRM	Kataib Hezbollah	Kata'ib Hezbollah
o		military	IRN	MIL	Islamic Revolutionary Guard Corps	IRGC;Revolutionary Guard;Revolutionary Guards;Iranian Revolutionary Guard Corps;Iran's Revolutionary Guards;Islamic Revolution Guard Corps;Islamic Revolution Guards Corps
o		military	IRN	MIL	Quds Force
o		government	IRN	GOV	Guardian Council
o		armed-group	SDN	REB	Rapid Support Forces	RSF
o		military	SDN	MIL	Sudanese Armed Forces	SAF
o		armed-group	COD	REB	M23	March 23 Movement
o		armed-group	COD	REB	ADF	Allied Democratic Forces
o		armed-group	COD	REB	FDLR
o		armed-group	ETH	REB	Tigray People's Liberation Front	TPLF
o		armed-group	UGA	REB	Lord's Resistance Army	LRA
o		armed-group	COL	REB	FARC	Revolutionary Armed Forces of Colombia
o		armed-group	COL	REB	ELN	National Liberation Army
o		armed-group	MEX	CRM	Sinaloa Cartel	Sinaloa cartel
o		armed-group	MEX	CRM	Jalisco New Generation Cartel	CJNG
o		armed-group	VEN	CRM	Tren de Aragua
o		armed-group	SLV	CRM	MS-13	Mara Salvatrucha
o		armed-group	IRL	REB	Irish Republican Army	IRA
o		armed-group	ESP	REB	ETA
o		armed-group	PHL	REB	Abu Sayyaf
o		armed-group	PHL	REB	New People's Army	NPA
o		armed-group	MMR	REB	Arakan Army
o		military	MMR	MIL	Tatmadaw
o		party	EGY	PTY	Muslim Brotherhood
o		armed-group	ESH	REB	Polisario Front	Polisario
o		armed-group	USA	PRM	Proud Boys
o		armed-group	USA	PRM	Oath Keepers
o		party	ZAF	PTY	African National Congress	ANC
o		party	ZAF	PTY	Democratic Alliance
o		party	ZAF	PTY	Economic Freedom Fighters	EFF
o		party	ZWE	PTY	ZANU-PF	Zanu-PF
o		party	NGA	PTY	All Progressives Congress	APC
o		party	NGA	PTY	Peoples Democratic Party	PDP
o	Q10230	party	IND	PTY	Bharatiya Janata Party	BJP
o		party	IND	PTY	Indian National Congress	Congress Party
o		party	IND	PTY	Aam Aadmi Party	AAP
o		parliament	IND	LEG	Lok Sabha
o		parliament	IND	LEG	Rajya Sabha
o		police	IND	COP	Central Bureau of Investigation	CBI
o		party	PAK	PTY	Pakistan Tehreek-e-Insaf	PTI
o		party	PAK	PTY	Pakistan Muslim League-Nawaz	PML-N
o		party	BGD	PTY	Awami League
o		party	BGD	PTY	Bangladesh Nationalist Party	BNP
o		party	MMR	PTY	National League for Democracy	NLD
o		party	JPN	PTY	Liberal Democratic Party	LDP
o		party	BRA	PTY	Workers' Party	PT
o		party			Liberal Party
o		police	CAN	COP	RCMP	Royal Canadian Mounted Police
o		government	CAN	SPY	CSIS
o		party	CAN	PTY	Bloc Québécois	Bloc Quebecois
o		party	CAN	PTY	New Democratic Party	NDP
o		police	AUS	COP	Australian Federal Police	AFP
o	Q40464	news-agency	FRA	JRN	Agence France-Presse	AFP;Agence France Presse;AFP news agency
o	Q40469	news-agency	USA	JRN	Associated Press	AP;The Associated Press;A.P.
o	Q130879	news-agency	GBR	JRN	Reuters	Thomson Reuters;REUTERS
o		news-agency	RUS	JRN	TASS	Tass;ITAR-TASS;TASS news agency
o		news-agency	RUS	JRN	RIA Novosti	RIA
o		news-agency	RUS	JRN	Interfax	Interfax news agency
o		news-agency	RUS	JRN	Sputnik	Sputnik News
o		news-agency	UKR	JRN	Ukrinform
o		news-agency	UKR	JRN	Interfax-Ukraine
o	Q204839	news-agency	CHN	JRN	Xinhua	Xinhua News Agency;Xinhua news agency
o		news-agency	JPN	JRN	Kyodo	Kyodo News;Kyodo news agency
o		news-agency	JPN	JRN	Jiji Press	Jiji
o		news-agency	KOR	JRN	Yonhap	Yonhap News Agency;Yonhap news agency
o		news-agency	PRK	JRN	KCNA	Korean Central News Agency
o		news-agency	IND	JRN	Press Trust of India	PTI
o		news-agency	IND	JRN	ANI	Asian News International
o		news-agency	IND	JRN	IANS
o		news-agency	TUR	JRN	Anadolu Agency	Anadolu;AA
o		news-agency	IRN	JRN	IRNA	Islamic Republic News Agency
o		news-agency	IRN	JRN	ISNA
o		news-agency	IRN	JRN	Fars News Agency	Fars;Fars news agency
o		news-agency	IRN	JRN	Tasnim	Tasnim News Agency;Tasnim news agency
o		news-agency	SYR	JRN	SANA	Syrian Arab News Agency
o		news-agency	PSE	JRN	WAFA	Wafa
o		news-agency	ESP	JRN	EFE	Efe
o		news-agency	ITA	JRN	ANSA	Ansa
o		news-agency	DEU	JRN	DPA	dpa;Deutsche Presse-Agentur
o		news-agency		JRN	European Pressphoto Agency	EPA;EPA-EFE;EFE-EPA
o		news-agency	GBR	JRN	PA Media	Press Association;PA;PA Wire;PA Images
o		news-agency	CAN	JRN	Canadian Press	The Canadian Press
o		news-agency	AUS	JRN	Australian Associated Press	AAP
o	Q13977	news-agency	USA	JRN	Bloomberg	Bloomberg News
o		news-agency	USA	JRN	Getty Images	Getty
o		company	USA	JRN	Shutterstock
o		news-agency	USA	JRN	ZUMA Press	Zuma Press;ZUMA Press Wire;Zuma Press Wire
o		news-agency	USA	JRN	UPI	United Press International
o	Q9531	media	GBR	JRN	BBC	British Broadcasting Corporation;BBC News;BBC World Service
o		media	GBR	JRN	ITV	ITV News
o		media	GBR	JRN	Channel 4	Channel 4 News
o		media	GBR	JRN	Sky News
o		media	GBR	JRN	GB News
o		media	GBR	JRN	LBC
o	Q11148	media	GBR	JRN	The Guardian	Guardian
o		media	GBR	JRN	The Times	Times of London;Sunday Times;The Sunday Times
o		media	GBR	JRN	The Telegraph	Telegraph;Daily Telegraph;The Daily Telegraph;Sunday Telegraph
o		media	GBR	JRN	The Independent	Independent
o		media	GBR	JRN	Daily Mail	Mail on Sunday;MailOnline;The Daily Mail
o		media	GBR	JRN	The Sun
o		media	GBR	JRN	Daily Mirror
o		media	GBR	JRN	Daily Express
o	Q183399	media	GBR	JRN	Financial Times	FT;The Financial Times
o		media	GBR	JRN	The Economist	Economist
o		media	GBR	JRN	Evening Standard
o		media	GBR	JRN	Radio Times
o	Q48340	media	USA	JRN	CNN	Cable News Network
o		media	USA	JRN	Fox News	Fox;Fox News Channel
o		media	USA	JRN	MSNBC	MS NOW
o		media	USA	JRN	NBC	NBC News
o		media	USA	JRN	CBS	CBS News
o		media	USA	JRN	ABC News	ABC
o		media	USA	JRN	NPR	National Public Radio
o		media	USA	JRN	PBS
o		media	USA	JRN	CNBC
o		media	USA	JRN	C-SPAN
o	Q9684	media	USA	JRN	The New York Times	New York Times;NYT
o	Q166032	media	USA	JRN	The Washington Post	Washington Post;WaPo
o		media	USA	JRN	The Wall Street Journal	Wall Street Journal;WSJ
o		media	USA	JRN	USA Today	USA TODAY
o		media	USA	JRN	Los Angeles Times	LA Times
o		media	USA	JRN	Chicago Tribune
o		media	USA	JRN	New York Post
o		media	USA	JRN	Politico	POLITICO
o		media	USA	JRN	Axios
o		media	USA	JRN	The Hill
o		media	USA	JRN	HuffPost	Huffington Post
o		media	USA	JRN	BuzzFeed	BuzzFeed News
o		media	USA	JRN	Vox Media
o		media	USA	JRN	Newsweek
o		media	USA	JRN	Time magazine	TIME
o		media	USA	JRN	Forbes
o		media	USA	JRN	Rolling Stone
o		media	USA	JRN	Variety
o		media	USA	JRN	The Atlantic
o		media	USA	JRN	The New Yorker
o		media	USA	JRN	Vanity Fair
o		media	USA	JRN	Vogue
o		media	USA	JRN	Business Insider	Insider
o		media	USA	JRN	The Verge
o		media	USA	JRN	ESPN
o		media	USA	JRN	Breitbart	Breitbart News
o		media	USA	JRN	The Gateway Pundit	Gateway Pundit
o		media	USA	JRN	Voice of America	VOA
o		media	USA	JRN	Radio Free Europe/Radio Liberty	Radio Free Europe;RFE/RL;Radio Liberty
o		media	USA	JRN	Radio Free Asia	RFA
o		media	QAT	JRN	Al Jazeera	Al-Jazeera;Aljazeera
o		media	SAU	JRN	Al Arabiya	Al-Arabiya
o		media	DEU	JRN	Deutsche Welle	DW
o		media	DEU	JRN	Der Spiegel	Spiegel
o		media	DEU	JRN	Bild
o		media	DEU	JRN	Die Welt
o		media	DEU	JRN	Die Zeit
o		media	DEU	JRN	Süddeutsche Zeitung	Sueddeutsche Zeitung
o		media	DEU	JRN	Frankfurter Allgemeine Zeitung	FAZ
o		media	DEU	JRN	ARD
o		media	DEU	JRN	ZDF
o		media	FRA	JRN	Le Monde
o		media	FRA	JRN	Le Figaro
o		media	FRA	JRN	France 24	FRANCE 24
o		media	FRA	JRN	RFI	Radio France Internationale
o		media	FRA	JRN	BFMTV	BFM TV
o		media	ESP	JRN	El País	El Pais
o		media	ESP	JRN	El Mundo
o		media	ITA	JRN	Corriere della Sera
o		media	ITA	JRN	La Repubblica
o		media	IRL	JRN	RTÉ	RTE
o		media	IRL	JRN	Irish Times	The Irish Times
o		media	RUS	JRN	RT	Russia Today
o		media	RUS	JRN	The Moscow Times	Moscow Times
o		media	RUS	JRN	Novaya Gazeta
o		media		JRN	Meduza
o		media	RUS	JRN	Kommersant
o		media	RUS	JRN	Izvestia
o		media	UKR	JRN	Kyiv Post
o		media	UKR	JRN	Kyiv Independent	The Kyiv Independent
o		media	UKR	JRN	Ukrainska Pravda
o		media	ISR	JRN	Haaretz
o		media	ISR	JRN	Jerusalem Post	The Jerusalem Post
o		media	ISR	JRN	Times of Israel	The Times of Israel
o		media	IRN	JRN	Press TV
o		media	CHN	JRN	People's Daily
o		media	CHN	JRN	Global Times
o		media	CHN	JRN	China Daily
o		media	CHN	JRN	CCTV
o		media	CHN	JRN	CGTN
o		media	HKG	JRN	South China Morning Post	SCMP
o		media	JPN	JRN	Nikkei	Nikkei Asia
o		media	JPN	JRN	NHK
o		media	JPN	JRN	Asahi Shimbun
o		media	IND	JRN	Times of India	The Times of India
o		media	IND	JRN	The Hindu
o		media	IND	JRN	Hindustan Times
o		media	IND	JRN	Indian Express	The Indian Express
o		media	IND	JRN	NDTV
o		media	PAK	JRN	Dawn
o		media	PAK	JRN	Geo News
o		media	SGP	JRN	Straits Times	The Straits Times
o		media	SGP	JRN	Channel NewsAsia	CNA
o		media	AUS	JRN	Australian Broadcasting Corporation	ABC
o		media	AUS	JRN	Sydney Morning Herald
o		media	CAN	JRN	CBC	Canadian Broadcasting Corporation;CBC News
o		media	CAN	JRN	CTV	CTV News
o		media	CAN	JRN	Globe and Mail	The Globe and Mail
o		media	CAN	JRN	Toronto Star
o		media	CAN	JRN	Sportsnet
o		media	KEN	JRN	Daily Nation	The Nation
o		media		JRN	Capital News
o		media	NGA	JRN	Punch	The Punch
o		media	USA	JRN	Telemundo
o		media	USA	JRN	Univision
o	Q95	company	USA	BUS	Google
o	Q20800404	company	USA	BUS	Alphabet
o	Q866	company	USA	BUS	YouTube
o	Q355	company	USA	BUS	Facebook
o	Q380	company	USA	BUS	Meta	Meta Platforms
o	Q209330	company	USA	BUS	Instagram
o	Q1049511	company	USA	BUS	WhatsApp
o	Q918	company	USA	BUS	Twitter	X
o		company		BUS	Telegram
o		company	CHN	BUS	TikTok
o		company	CHN	BUS	ByteDance
o		company	USA	BUS	Snapchat	Snap
o		company	USA	BUS	Reddit
o	Q213660	company	USA	BUS	LinkedIn
o		company	USA	BUS	Truth Social
o		company	USA	BUS	Bluesky
o	Q312	company	USA	BUS	Apple	Apple Inc
o	Q2283	company	USA	BUS	Microsoft
o	Q3884	company	USA	BUS	Amazon	Amazon.com
o	Q907311	company	USA	BUS	Netflix
o	Q7414	company	USA	BUS	Disney	Walt Disney;Walt Disney Company;The Walt Disney Company
o		company	USA	BUS	Warner Bros.	Warner Bros;Warner Bros. Discovery
o		company	USA	BUS	Paramount	Paramount Pictures
o		company	USA	BUS	HBO
o		company	SWE	BUS	Spotify
o	Q478214	company	USA	BUS	Tesla
o	Q193701	company	USA	BUS	SpaceX
o		company	USA	BUS	Starlink
o		company	USA	BUS	OpenAI
o		company	USA	BUS	Anthropic
o		company	USA	BUS	Nvidia	NVIDIA
o	Q248	company	USA	BUS	Intel
o	Q37156	company	USA	BUS	IBM
o		company	USA	BUS	Oracle
o		company	USA	BUS	Uber
o		company	USA	BUS	Airbnb
o	Q66	company	USA	BUS	Boeing
o	Q67	company	NLD	BUS	Airbus
o		company	USA	BUS	Lockheed Martin
o		company	USA	BUS	Raytheon	RTX
o		company	USA	BUS	Northrop Grumman
o		company	GBR	BUS	BAE Systems
o		company	DEU	BUS	Rheinmetall
o		company	USA	BUS	General Motors	GM
o		company	USA	BUS	General Electric	GE
o		company	USA	BUS	Ford	Ford Motor;Ford Motor Company
o		company	DEU	BUS	Volkswagen	VW
o		company	DEU	BUS	BMW
o		company	DEU	BUS	Mercedes-Benz
o		company	DEU	BUS	Siemens
o		company	DEU	BUS	Lufthansa
o		company	DEU	BUS	Deutsche Bank
o		company	DEU	BUS	Commerzbank
o		company	JPN	BUS	Toyota
o		company	JPN	BUS	Nissan
o		company	JPN	BUS	Honda
o		company	JPN	BUS	Sony
o		company	KOR	BUS	Samsung	Samsung Electronics
o		company	KOR	BUS	Hyundai
o		company	CHN	BUS	Huawei
o		company	CHN	BUS	Alibaba
o		company	CHN	BUS	Tencent
o		company	CHN	BUS	BYD
o		company	TWN	BUS	TSMC
o		company	TWN	BUS	Foxconn	Foxconn Technology Group;Foxconn Technology
o		company	USA	BUS	Walmart
o		company	USA	BUS	Starbucks
o		company	USA	BUS	McDonald's	McDonalds
o		company	USA	BUS	Coca-Cola
o		company	USA	BUS	Pfizer
o		company	USA	BUS	Moderna
o		company	USA	BUS	Johnson & Johnson
o		company	GBR	BUS	AstraZeneca
o		company	GBR	BUS	GlaxoSmithKline	GSK
o		company	DEU	BUS	BioNTech
o		company	USA	BUS	Goldman Sachs
o		company	USA	BUS	JPMorgan	JPMorgan Chase;JP Morgan
o		company	USA	BUS	Morgan Stanley
o		company	USA	BUS	Citigroup	Citi
o		company	USA	BUS	Bank of America
o		company	USA	BUS	Wells Fargo
o		company	USA	BUS	BlackRock
o		company	USA	BUS	Berkshire Hathaway
o		company	USA	BUS	Moody's
o		company	USA	BUS	S&P Global	Standard & Poor's
o		company	GBR	BUS	HSBC
o	Q245343	company	GBR	BUS	Barclays
o		company	GBR	BUS	Lloyds	Lloyds Bank
o		company	GBR	BUS	NatWest
o		company	GBR	BUS	BP
o		company	GBR	BUS	Shell	Royal Dutch Shell
o		company	GBR	BUS	Vodafone
o		company	GBR	BUS	BT
o		company	GBR	BUS	Tesco
o		company	GBR	BUS	Rolls-Royce
o		company	GBR	BUS	British Airways
o		company	IRL	BUS	Ryanair
o		company	GBR	BUS	easyJet
o		company	GBR	BUS	Thames Water
o		company	GBR	BUS	Royal Mail
o		company	CHE	BUS	Credit Suisse
o		company	CHE	BUS	UBS
o		company	CHE	BUS	Nestlé	Nestle
o		company	FRA	BUS	TotalEnergies	Total
o		company	FRA	BUS	Renault
o		company	FRA	BUS	Air France
o		company	FRA	BUS	LVMH
o		company	FRA	BUS	Orano
o		company	CAN	BUS	Barrick Gold	Barrick;Barrick Mining
o		company	CAN	BUS	Bombardier
o		company	USA	BUS	Exxon Mobil	ExxonMobil;Exxon
o		company	USA	BUS	Chevron
o		company	SAU	BUS	Saudi Aramco	Aramco
o		company	IND	BUS	Tata	Tata Group
o		company	IND	BUS	Reliance Industries	Reliance
o		company	IND	BUS	Adani Group	Adani
o		company	IND	BUS	Air India
o		company	IND	BUS	Infosys
o		company	UKR	BUS	Burisma	Burisma Holdings
o		company	USA	BUS	American Airlines
o		company	USA	BUS	Delta Air Lines
o		company	USA	BUS	United Airlines
o		company	AUS	BUS	Qantas
o		university	USA	EDU	Harvard University	Harvard
o		university	USA	EDU	Yale University	Yale
o		university	USA	EDU	Princeton University	Princeton
o		university	USA	EDU	Columbia University
o		university	USA	EDU	Stanford University	Stanford
o		university	USA	EDU	MIT	Massachusetts Institute of Technology
o		university	USA	EDU	Georgetown University
o		university	USA	EDU	New York University	NYU
o		university	USA	EDU	Johns Hopkins University	Johns Hopkins
o		university	USA	EDU	UCLA	University of California, Los Angeles
o		university	GBR	EDU	University of Oxford	Oxford University
o		university	GBR	EDU	University of Cambridge	Cambridge University
o		university	GBR	EDU	London School of Economics	LSE
o		university	GBR	EDU	King's College London
o		university	GBR	EDU	Imperial College London	Imperial College
o		university	GBR	EDU	University College London	UCL
o		religious		REL	Catholic Church	Roman Catholic Church
o		religious	GBR	REL	Church of England
o		religious	RUS	REL	Russian Orthodox Church
o		ngo	USA		NBA	National Basketball Association
o		ngo	USA		NFL	National Football League
o		ngo	USA		NHL	National Hockey League
o		ngo	USA		MLB	Major League Baseball
o		ngo	USA		NCAA
o		ngo	USA		WNBA
o		ngo	GBR		Premier League
o		ngo	ESP		La Liga
o		ngo	DEU		Bundesliga
o		ngo	ITA		Serie A
o		ngo	NGO		International Tennis Federation	ITF
o		ngo	GBR		BAFTA	Bafta
o	Q7156	sports-team	ESP		FC Barcelona	Barça
o	Q8682	sports-team	ESP		Real Madrid
o		sports-team	ESP		Atletico Madrid	Atlético Madrid
o	Q18656	sports-team	GBR		Manchester United	Man United;Man Utd
o	Q50602	sports-team	GBR		Manchester City	Man City
o		sports-team	GBR		Liverpool FC
o		sports-team	GBR		Chelsea FC
o		sports-team	GBR		Arsenal
o		sports-team	GBR		Tottenham Hotspur	Tottenham;Spurs
o		sports-team	GBR		Aston Villa
o		sports-team	DEU		Bayern Munich
o		sports-team	DEU		Borussia Dortmund
o		sports-team	ITA		Juventus
o		sports-team	ITA		AC Milan
o		sports-team	ITA		Inter Milan
o		sports-team	FRA		Paris Saint-Germain	PSG
o		sports-team	USA		Los Angeles Lakers	Lakers
o		sports-team	USA		Golden State Warriors	Warriors
o		sports-team	USA		Boston Celtics	Celtics
o		sports-team	USA		New York Yankees	Yankees
o		sports-team	USA		New York Mets	Mets
o		sports-team	USA		New England Patriots	Patriots
o		sports-team	USA		Dallas Cowboys	Cowboys
o		sports-team	USA		Kansas City Chiefs	Chiefs
o		sports-team	USA		Arizona Cardinals	Cardinals
o		sports-team	USA		Atlanta Falcons	Falcons
o		sports-team	USA		Baltimore Ravens	Ravens
o		sports-team	USA		Buffalo Bills	Bills
o		sports-team	USA		Carolina Panthers	Panthers
o		sports-team	USA		Chicago Bears	Bears
o		sports-team	USA		Cincinnati Bengals	Bengals
o		sports-team	USA		Cleveland Browns	Browns
o		sports-team	USA		Denver Broncos	Broncos
o		sports-team	USA		Detroit Lions	Lions
o		sports-team	USA		Green Bay Packers	Packers
o		sports-team	USA		Houston Texans	Texans
o		sports-team	USA		Indianapolis Colts	Colts
o		sports-team	USA		Jacksonville Jaguars	Jaguars
o		sports-team	USA		Las Vegas Raiders	Raiders
o		sports-team	USA		Los Angeles Chargers	Chargers
o		sports-team	USA		Los Angeles Rams	Rams
o		sports-team	USA		Miami Dolphins	Dolphins
o		sports-team	USA		Minnesota Vikings	Vikings
o		sports-team	USA		New Orleans Saints	Saints
o		sports-team	USA		New York Giants	Giants
o		sports-team	USA		New York Jets	Jets
o		sports-team	USA		Philadelphia Eagles	Eagles
o		sports-team	USA		Pittsburgh Steelers	Steelers
o		sports-team	USA		San Francisco 49ers	49ers
o		sports-team	USA		Seattle Seahawks	Seahawks
o		sports-team	USA		Tampa Bay Buccaneers	Buccaneers
o		sports-team	USA		Tennessee Titans	Titans
o		sports-team	USA		Washington Commanders	Commanders
o		sports-team	USA		Washington Redskins	Redskins
o		sports-team	USA		Oakland Raiders	Raiders
o		sports-team	USA		Atlanta Hawks	Hawks
o		sports-team	USA		Brooklyn Nets	Nets
o		sports-team	USA		Charlotte Hornets	Hornets
o		sports-team	USA		Chicago Bulls	Bulls
o		sports-team	USA		Cleveland Cavaliers	Cavaliers
o		sports-team	USA		Dallas Mavericks	Mavericks
o		sports-team	USA		Denver Nuggets	Nuggets
o		sports-team	USA		Detroit Pistons	Pistons
o		sports-team	USA		Houston Rockets	Rockets
o		sports-team	USA		Indiana Pacers	Pacers
o		sports-team	USA		Los Angeles Clippers	Clippers
o		sports-team	USA		Memphis Grizzlies	Grizzlies
o		sports-team	USA		Miami Heat	Heat
o		sports-team	USA		Milwaukee Bucks	Bucks
o		sports-team	USA		Minnesota Timberwolves	Timberwolves
o		sports-team	USA		New Orleans Pelicans	Pelicans
o		sports-team	USA		New York Knicks	Knicks
o		sports-team	USA		Oklahoma City Thunder	Thunder
o		sports-team	USA		Orlando Magic	Magic
o		sports-team	USA		Philadelphia 76ers	76ers
o		sports-team	USA		Phoenix Suns	Suns
o		sports-team	USA		Portland Trail Blazers	Trail Blazers
o		sports-team	USA		Sacramento Kings	Kings
o		sports-team	USA		San Antonio Spurs	Spurs
o		sports-team	USA		Utah Jazz	Jazz
o		sports-team	USA		Washington Wizards	Wizards
o		sports-team	USA		Anaheim Ducks	Ducks
o		sports-team	USA		Arizona Coyotes	Coyotes
o		sports-team	USA		Boston Bruins	Bruins
o		sports-team	USA		Buffalo Sabres	Sabres
o		sports-team	USA		Carolina Hurricanes	Hurricanes
o		sports-team	USA		Chicago Blackhawks	Blackhawks
o		sports-team	USA		Colorado Avalanche	Avalanche
o		sports-team	USA		Columbus Blue Jackets	Blue Jackets
o		sports-team	USA		Dallas Stars	Stars
o		sports-team	USA		Detroit Red Wings	Red Wings
o		sports-team	USA		Florida Panthers	Panthers
o		sports-team	USA		Los Angeles Kings	Kings
o		sports-team	USA		Minnesota Wild	Wild
o		sports-team	USA		Nashville Predators	Predators
o		sports-team	USA		New Jersey Devils	Devils
o		sports-team	USA		New York Islanders	Islanders
o		sports-team	USA		New York Rangers	Rangers
o		sports-team	USA		Philadelphia Flyers	Flyers
o		sports-team	USA		Pittsburgh Penguins	Penguins
o		sports-team	USA		San Jose Sharks	Sharks
o		sports-team	USA		Seattle Kraken	Kraken
o		sports-team	USA		St. Louis Blues	Blues
o		sports-team	USA		Tampa Bay Lightning	Lightning
o		sports-team	USA		Vegas Golden Knights	Golden Knights
o		sports-team	USA		Washington Capitals	Capitals
o		sports-team	CAN		Toronto Raptors	Raptors
o		sports-team	CAN		Toronto Blue Jays	Blue Jays
o		sports-team	CAN		Toronto Maple Leafs	Maple Leafs
o		sports-team	CAN		Montreal Canadiens	Canadiens
o		sports-team	CAN		Ottawa Senators	Senators
o		sports-team	CAN		Calgary Flames	Flames
o		sports-team	CAN		Edmonton Oilers	Oilers
o		sports-team	CAN		Vancouver Canucks	Canucks
o		sports-team	CAN		Winnipeg Jets	Jets
o		sports-team	USA		Arizona Diamondbacks	Diamondbacks
o		sports-team	USA		Atlanta Braves	Braves
o		sports-team	USA		Baltimore Orioles	Orioles
o		sports-team	USA		Boston Red Sox	Red Sox
o		sports-team	USA		Chicago Cubs	Cubs
o		sports-team	USA		Chicago White Sox	White Sox
o		sports-team	USA		Cincinnati Reds	Reds
o		sports-team	USA		Cleveland Guardians	Guardians
o		sports-team	USA		Colorado Rockies	Rockies
o		sports-team	USA		Detroit Tigers	Tigers
o		sports-team	USA		Houston Astros	Astros
o		sports-team	USA		Kansas City Royals	Royals
o		sports-team	USA		Los Angeles Angels	Angels
o		sports-team	USA		Los Angeles Dodgers	Dodgers
o		sports-team	USA		Miami Marlins	Marlins
o		sports-team	USA		Milwaukee Brewers	Brewers
o		sports-team	USA		Minnesota Twins	Twins
o		sports-team	USA		Oakland Athletics	Athletics
o		sports-team	USA		Philadelphia Phillies	Phillies
o		sports-team	USA		Pittsburgh Pirates	Pirates
o		sports-team	USA		San Diego Padres	Padres
o		sports-team	USA		San Francisco Giants	Giants
o		sports-team	USA		Seattle Mariners	Mariners
o		sports-team	USA		St. Louis Cardinals	Cardinals
o		sports-team	USA		Tampa Bay Rays	Rays
o		sports-team	USA		Texas Rangers	Rangers
o		sports-team	USA		Washington Nationals	Nationals
o		company	USA	BUS	AT&T
o		company	USA	BUS	Verizon
o		company	USA	BUS	Comcast
o		company	USA	BUS	Costco
o		company	USA	BUS	Target
o		company	USA	BUS	Home Depot
o		company	USA	BUS	Macy's
o		company	USA	BUS	DoorDash
o		company	USA	BUS	Visa
o		company	USA	BUS	Mastercard
o		company	USA	BUS	PayPal
o		company	USA	BUS	FedEx
o		company	USA	BUS	UPS
o		company	USA	BUS	Nike
o		company	DEU	BUS	Adidas
o		company	SWE	BUS	IKEA	Ikea
o		company	SWE	BUS	H&M
o		company	ESP	BUS	Inditex	Zara
o		company	FRA	BUS	L'Oréal	L'Oreal
o		company	FRA	BUS	Kering
o		company	GBR	BUS	Unilever
o		company	GBR	BUS	Jaguar Land Rover	Jaguar
o		company	ITA	BUS	Fiat
o		company	ITA	BUS	Ferrari
o		company	NLD	BUS	Stellantis
o		company	USA	BUS	Chrysler
o		company	KOR	BUS	Kia
o		company	KOR	BUS	LG
o		company	CHE	BUS	Rolex
o		company	CHE	BUS	Novartis
o		company	CHE	BUS	Roche
o		company	DEU	BUS	Bayer
o		company	DEU	BUS	BASF
o		company	NLD	BUS	Philips
o		company	NLD	BUS	ING
o		company	SWE	BUS	Ericsson
o		company	FIN	BUS	Nokia
o		company	DNK	BUS	Maersk
o		company	DNK	BUS	Novo Nordisk
o		media	USA	JRN	Fox Business	Fox Business Network
o		media	USA	JRN	Fox News Digital
o		media	USA	JRN	Sports Illustrated
o		media	USA	JRN	The Athletic	Athletic
o		media	USA	JRN	The Daily Beast	Daily Beast
o		media	USA	JRN	The Intercept	Intercept
o		media	USA	JRN	The Federalist	Federalist
o		media	USA	JRN	PolitiFact
o		media	USA	JRN	Billboard
o		media	USA	JRN	Live Science
o		media	USA	JRN	Space.com
o		media	USA	JRN	Mashable
o		media	USA	JRN	TechCrunch
o		media	USA	JRN	Wired
o		media	USA	JRN	Scientific American
o		media	USA	JRN	Popular Science
o		media	USA	JRN	National Geographic
o		media	USA	JRN	Chicago Sun-Times	Sun-Times
o		media	USA	JRN	Miami Herald
o		media	USA	JRN	Boston Globe	The Boston Globe
o		media	USA	JRN	Dallas Morning News
o		media	USA	JRN	Houston Chronicle
o		media	USA	JRN	Detroit News	The Detroit News
o		media	USA	JRN	Detroit Free Press	Free Press
o		media	CAN	JRN	National Post
o		media	CAN	JRN	Maclean's
o		government	USA		Jet Propulsion Laboratory	JPL
o		government	USA		Storm Prediction Center
o		government	USA		National Hurricane Center	NHC
o		government	USA		National Oceanic and Atmospheric Administration	NOAA
o		ministry	USA	GOV	United States Department of Education	Department of Education;U.S. Department of Education
o		ministry	USA	GOV	United States Department of Energy	Department of Energy;U.S. Department of Energy
o		ministry	USA	GOV	United States Department of Transportation	Department of Transportation;U.S. Department of Transportation
o		ministry	USA	GOV	United States Department of Agriculture	Department of Agriculture;U.S. Department of Agriculture;USDA
o		ministry	USA	GOV	United States Department of Veterans Affairs	Department of Veterans Affairs;Veterans Affairs
o		ministry	USA	GOV	United States Department of the Interior	Department of the Interior;Interior Department
o		ministry	USA	GOV	United States Department of Labor	Department of Labor;Labor Department
o		ministry	USA	GOV	United States Department of Commerce	Department of Commerce;Commerce Department
o		parliament	USA	LEG	House Intelligence Committee
o		parliament	USA	LEG	House Judiciary Committee
o		parliament	USA	LEG	Senate Judiciary Committee
o		parliament	USA	LEG	House Oversight Committee
o		parliament	USA	LEG	Senate Foreign Relations Committee
o		ngo	USA	SOC	AIPAC
o		ngo	USA	SOC	Wikimedia Foundation	Wikimedia
o		ngo	USA	SOC	Gun Violence Archive
o		ngo	USA	LAB	Service Employees International Union	SEIU
o		ngo	USA	LAB	SAG-AFTRA
o	Q42262	igo	IGO		European Space Agency	ESA
o		company	USA	BUS	Blue Origin
o		government	UKR	GOV	State Emergency Service of Ukraine	DSNS;State Emergency Service
o		court	USA	JUD	Wisconsin Supreme Court
o		ngo	GBR		English Football League	EFL
o		ngo	GBR		The Football Association	Football Association
o		ngo			Formula One	Formula 1;F1
o		ngo	USA		Southeastern Conference
o		ngo	USA		Big Ten	Big Ten Conference
o		ngo	USA		Atlantic Coast Conference	ACC
o		ngo	USA		Big 12	Big 12 Conference
o		ngo	USA		Pac-12	Pac-12 Conference
o		sports-team	USA		Orlando City SC	Orlando City
o		sports-team	USA		Inter Miami	Inter Miami CF
o		sports-team	USA		LA Galaxy
o		sports-team	PRT		Porto	FC Porto
o		sports-team	PRT		Benfica
o		sports-team	NLD		Ajax
o		sports-team	GBR		Celtic
o		sports-team	GBR		Everton
o		sports-team	GBR		Newcastle United
o		sports-team	GBR		West Ham	West Ham United
o		sports-team	ITA		Roma	AS Roma
o		company	USA	BUS	Nordstrom
o		company	USA	BUS	Bloomingdale's
o		company	USA	BUS	Kohl's
o		company	USA	BUS	Best Buy
o		company	USA	BUS	Lowe's
o		company	USA	BUS	Kroger
o		company	USA	BUS	Albertsons
o		company	USA	BUS	Trader Joe's
o		company	USA	BUS	Whole Foods	Whole Foods Market
o		company	USA	BUS	Safeway
o		company	USA	BUS	Publix
o		company	USA	BUS	CVS	CVS Health
o		company	USA	BUS	Walgreens
o		company	USA	BUS	Rite Aid
o		company	USA	BUS	UnitedHealth Group	UnitedHealthcare;UnitedHealth
o		company	USA	BUS	Cigna
o		company	USA	BUS	Aetna
o		company	USA	BUS	Humana
o		company	USA	BUS	Kaiser Permanente
o		company	USA	BUS	Eli Lilly
o		company	USA	BUS	AbbVie
o		company	USA	BUS	Amgen
o		company	USA	BUS	Gilead Sciences	Gilead
o		company	USA	BUS	Bristol Myers Squibb	Bristol-Myers Squibb
o		company	USA	BUS	Biogen
o		company	USA	BUS	Regeneron
o		company	USA	BUS	Abbott Laboratories	Abbott
o		company	USA	BUS	Medtronic
o		company	USA	BUS	Boston Scientific
o		company	USA	BUS	Procter & Gamble	P&G
o		company	USA	BUS	Colgate-Palmolive
o		company	USA	BUS	Kimberly-Clark
o		company	USA	BUS	Estée Lauder	The Estée Lauder Cos.;Estee Lauder
o		company	USA	BUS	Kellogg's	Kellogg
o		company	USA	BUS	General Mills
o		company	USA	BUS	Kraft Heinz	Kraft
o		company	USA	BUS	Mondelez
o		company	USA	BUS	Hershey
o		company	USA	BUS	Campbell Soup
o		company	USA	BUS	Tyson Foods
o		company	USA	BUS	Cargill
o		company	USA	BUS	Uber Eats
o		company	USA	BUS	Instacart
o		company	USA	BUS	Grubhub
o		company	USA	BUS	Lyft
o		company	USA	BUS	Etsy
o		company	USA	BUS	eBay
o		company	USA	BUS	Wayfair
o		company	USA	BUS	Chewy
o		company	USA	BUS	Kickstarter
o		company	USA	BUS	GoFundMe
o		company	USA	BUS	Patreon
o		company	USA	BUS	Pinterest
o		company	USA	BUS	Twitch
o		company	USA	BUS	Discord
o		company	USA	BUS	Tumblr
o		company	USA	BUS	Dropbox
o		company	USA	BUS	Zoom	Zoom Video Communications
o		company	USA	BUS	Slack
o		company	USA	BUS	Salesforce
o		company	USA	BUS	Adobe
o		company	USA	BUS	Intuit
o		company	USA	BUS	VMware
o		company	USA	BUS	Cisco	Cisco Systems
o		company	USA	BUS	Qualcomm
o		company	USA	BUS	Broadcom
o		company	USA	BUS	AMD	Advanced Micro Devices
o		company	USA	BUS	Micron	Micron Technology
o		company	USA	BUS	Texas Instruments
o		company	USA	BUS	Dell	Dell Technologies
o		company	USA	BUS	HP	Hewlett-Packard;HP Inc.
o		company	USA	BUS	Hewlett Packard Enterprise
o		company	USA	BUS	Palantir
o		company	USA	BUS	Snowflake
o		company	USA	BUS	Cloudflare
o		company	USA	BUS	Databricks
o		company	USA	BUS	Stripe
o		company	USA	BUS	Block Inc.
o		company	USA	BUS	Robinhood
o		company	USA	BUS	Coinbase
o		company	USA	BUS	American Express
o		company	USA	BUS	Venmo
o		company	USA	BUS	Capital One
o		company	USA	BUS	Charles Schwab
o		company	USA	BUS	Fidelity	Fidelity Investments
o		company	USA	BUS	Vanguard
o		company	USA	BUS	State Street
o		company	USA	BUS	Blackstone
o		company	USA	BUS	KKR
o		company	USA	BUS	Carlyle Group
o		company	USA	BUS	Apollo Global Management
o		company	USA	BUS	Bridgewater Associates
o		company	USA	BUS	Citadel
o		company	USA	BUS	Bain Capital
o		company	USA	BUS	Sequoia Capital
o		company	USA	BUS	Andreessen Horowitz
o		company	USA	BUS	SoFi
o		company	USA	BUS	Silicon Valley Bank
o		company	USA	BUS	First Republic Bank
o		company	USA	BUS	PNC
o		company	USA	BUS	U.S. Bank
o		company	USA	BUS	Truist
o		company	USA	BUS	AIG
o		company	USA	BUS	MetLife
o		company	USA	BUS	Prudential Financial
o		company	USA	BUS	State Farm
o		company	USA	BUS	Geico
o		company	USA	BUS	Allstate
o		company	USA	BUS	Liberty Mutual
o		company	USA	BUS	Caterpillar
o		company	USA	BUS	John Deere	Deere & Co.
o		company	USA	BUS	3M
o		company	USA	BUS	Honeywell
o		company	USA	BUS	GE Aerospace
o		company	USA	BUS	General Dynamics
o		company	USA	BUS	L3Harris
o		company	USA	BUS	Textron
o		company	USA	BUS	Sikorsky
o		company	USA	BUS	Virgin Galactic
o		company	USA	BUS	Rocket Lab
o		company	USA	BUS	United Launch Alliance	ULA
o		company	USA	BUS	Southwest Airlines	Southwest
o		company	USA	BUS	JetBlue	JetBlue Airways
o		company	USA	BUS	Alaska Airlines
o		company	USA	BUS	Spirit Airlines
o		company	USA	BUS	Frontier Airlines
o		company	USA	BUS	Hawaiian Airlines
o		company	USA	BUS	Amtrak
o		company	USA	BUS	Union Pacific
o		company	USA	BUS	Norfolk Southern
o		company	USA	BUS	Greyhound
o		company	USA	BUS	Hertz
o		company	USA	BUS	Avis
o		company	USA	BUS	Marriott	Marriott International
o		company	USA	BUS	Hilton
o		company	USA	BUS	Hyatt
o		company	USA	BUS	Expedia
o		company	USA	BUS	Tripadvisor
o		company	USA	BUS	Carnival Corporation	Carnival Cruise Line
o		company	USA	BUS	Royal Caribbean
o		company	USA	BUS	Norwegian Cruise Line
o		company	USA	BUS	MGM Resorts
o		company	USA	BUS	Caesars Entertainment
o		company	USA	BUS	Las Vegas Sands
o		company	USA	BUS	DraftKings
o		company	USA	BUS	FanDuel
o		company	USA	BUS	Jeep
o		company	USA	BUS	Dodge
o		company	USA	BUS	Cadillac
o		company	USA	BUS	Chevrolet	Chevy
o		company	USA	BUS	Rivian
o		company	USA	BUS	Lucid Motors	Lucid
o		company	USA	BUS	Fisker
o		company	USA	BUS	Harley-Davidson
o		company	USA	BUS	Goodyear
o		company	USA	BUS	Waymo
o		company	USA	BUS	ConocoPhillips
o		company	USA	BUS	Occidental Petroleum	Occidental
o		company	USA	BUS	Halliburton
o		company	USA	BUS	Schlumberger
o		company	USA	BUS	Marathon Petroleum
o		company	USA	BUS	Phillips 66
o		company	USA	BUS	Valero
o		company	USA	BUS	Duke Energy
o		company	USA	BUS	Dominion Energy
o		company	USA	BUS	PG&E	Pacific Gas and Electric
o		company	USA	BUS	Southern California Edison
o		company	USA	BUS	Con Edison
o		company	USA	BUS	NextEra Energy
o		company	USA	BUS	Enron
o		company	USA	BUS	Peabody Energy
o		company	USA	BUS	Freeport-McMoRan
o		company	USA	BUS	Alcoa
o		company	USA	BUS	U.S. Steel	US Steel
o		company	USA	BUS	Nucor
o		company	USA	BUS	Dow Chemical
o		company	USA	BUS	DuPont
o		company	USA	BUS	Monsanto
o		company	USA	BUS	PepsiCo	Pepsi
o		company	USA	BUS	Dr Pepper
o		company	USA	BUS	Anheuser-Busch
o		company	USA	BUS	Molson Coors
o		company	USA	BUS	Philip Morris	Philip Morris International
o		company	USA	BUS	Altria
o		company	USA	BUS	Juul
o		company	USA	BUS	Dunkin'	Dunkin' Donuts
o		company	USA	BUS	Burger King
o		company	USA	BUS	Wendy's
o		company	USA	BUS	Taco Bell
o		company	USA	BUS	KFC
o		company	USA	BUS	Pizza Hut
o		company	USA	BUS	Domino's	Domino's Pizza
o		company	USA	BUS	Papa John's
o		company	USA	BUS	Subway
o		company	USA	BUS	Chipotle
o		company	USA	BUS	Chick-fil-A
o		company	USA	BUS	Popeyes
o		company	USA	BUS	Shake Shack
o		company	USA	BUS	In-N-Out	In-N-Out Burger
o		company	USA	BUS	Krispy Kreme
o		company	USA	BUS	Cheesecake Factory	The Cheesecake Factory
o		company	USA	BUS	Olive Garden
o		company	USA	BUS	Applebee's
o		company	USA	BUS	Denny's
o		company	USA	BUS	Panera Bread	Panera
o		company	USA	BUS	Waffle House
o		company	USA	BUS	Levi's	Levi Strauss
o		company	USA	BUS	Gap Inc.	Gap
o		company	USA	BUS	Old Navy
o		company	USA	BUS	Ralph Lauren
o		company	USA	BUS	Calvin Klein
o		company	USA	BUS	Tommy Hilfiger
o		company	USA	BUS	Tiffany & Co.	Tiffany
o		company	USA	BUS	Victoria's Secret
o		company	USA	BUS	Abercrombie & Fitch
o		company	USA	BUS	Under Armour
o		company	USA	BUS	New Balance
o		company	USA	BUS	Converse
o		company	USA	BUS	Skechers
o		company	USA	BUS	Crocs
o		company	USA	BUS	Patagonia
o		company	USA	BUS	The North Face
o		company	USA	BUS	REI
o		company	USA	BUS	Mattel
o		company	USA	BUS	Hasbro
o		company	USA	BUS	Barnes & Noble
o		company	USA	BUS	Penguin Random House
o		company	USA	BUS	HarperCollins
o		company	USA	BUS	Simon & Schuster
o		company	USA	BUS	Universal Pictures
o		company	USA	BUS	NBCUniversal
o		company	USA	BUS	Sony Pictures
o		company	USA	BUS	Lionsgate
o		company	USA	BUS	A24
o		company	USA	BUS	DreamWorks
o		company	USA	BUS	Pixar
o		company	USA	BUS	Marvel Studios
o		company	USA	BUS	Lucasfilm
o		company	USA	BUS	MGM
o		company	USA	BUS	Hulu
o		company	USA	BUS	Disney+
o		company	USA	BUS	HBO Max
o		company	USA	BUS	Peacock
o		company	USA	BUS	Prime Video	Amazon Prime Video
o		company	USA	BUS	Apple TV+
o		company	USA	BUS	Roku
o		company	USA	BUS	SiriusXM
o		company	USA	BUS	Live Nation
o		company	USA	BUS	Ticketmaster
o		company	USA	BUS	iHeartMedia
o		company	USA	BUS	Electronic Arts	EA
o		company	USA	BUS	Activision Blizzard	Activision
o		company	USA	BUS	Epic Games
o		company	USA	BUS	Take-Two Interactive	Take-Two
o		company	USA	BUS	Rockstar Games
o		company	USA	BUS	Valve
o		company	USA	BUS	Roblox
o		company	USA	BUS	Zillow
o		company	USA	BUS	Redfin
o		company	USA	BUS	WeWork
o		company	USA	BUS	CBRE
o		company	USA	BUS	Edelman
o		company	USA	BUS	Ogilvy
o		company	USA	BUS	Accenture
o		company	USA	BUS	Booz Allen Hamilton
o		company	USA	BUS	Bain & Company
o		company	USA	BUS	Boston Consulting Group	BCG
o		company	USA	BUS	Gallup
o		company	USA	BUS	Nielsen
o		company	USA	BUS	Ipsos
o		company	USA	BUS	YouGov
o		company	USA	BUS	Smartmatic
o		company	USA	BUS	Dominion Voting Systems
o		company	USA	BUS	Boston Dynamics
o		company	USA	BUS	Goop
o		company	USA	BUS	Nasdaq
o		company	USA	BUS	New York Stock Exchange	NYSE
o		company	USA	BUS	Chicago Mercantile Exchange
o		company	USA	BUS	Lehman Brothers
o		company	USA	BUS	Bear Stearns
o		company	USA	BUS	Merrill Lynch
o		company	USA	BUS	Target Corporation
o		company	USA	BUS	CrowdStrike
o		company	USA	BUS	Theranos
o		company	USA	BUS	FTX
o		company	USA	BUS	Kellogg Brown & Root	KBR
o		company	USA	BUS	Bechtel
o		company	GBR	BUS	Sainsbury's
o		company	GBR	BUS	Asda
o		company	GBR	BUS	Morrisons
o		company	GBR	BUS	Marks & Spencer	M&S
o		company	GBR	BUS	John Lewis
o		company	GBR	BUS	Waitrose
o		company	GBR	BUS	Boots
o		company	GBR	BUS	Primark
o		company	GBR	BUS	Burberry
o		company	GBR	BUS	Diageo
o		company	GBR	BUS	Sky	Sky UK
o		company	GBR	BUS	National Grid
o		company	GBR	BUS	Centrica	British Gas
o		company	GBR	BUS	SSE
o		company	GBR	BUS	Aston Martin
o		company	GBR	BUS	McLaren
o		company	GBR	BUS	Bentley
o		company	GBR	BUS	Standard Chartered
o		company	GBR	BUS	Santander UK
o		company	GBR	BUS	Aviva
o		company	GBR	BUS	Prudential
o		company	GBR	BUS	Legal & General
o		company	GBR	BUS	Lloyd's of London
o		company	GBR	BUS	London Stock Exchange
o		company	GBR	BUS	Jet2
o		company	GBR	BUS	Virgin Atlantic
o		company	GBR	BUS	Virgin Group	Virgin
o		company	GBR	BUS	Rio Tinto
o		company	GBR	BUS	Anglo American
o		company	GBR	BUS	Glencore
o		company	GBR	BUS	Dyson
o		company	GBR	BUS	Arm	Arm Holdings
o		company	GBR	BUS	DeepMind
o		company	GBR	BUS	Deliveroo
o		company	GBR	BUS	Ocado
o		company	GBR	BUS	Greggs
o		company	GBR	BUS	Network Rail
o		company	GBR	BUS	Arup
o		company	GBR	BUS	Sotheby's
o		company	GBR	BUS	Christie's
o		company	GBR	BUS	Future Publishing	Future plc
o		company	GBR	BUS	Pearson
o		company	GBR	BUS	WPP
o		company	GBR	BUS	Reckitt	Reckitt Benckiser
o		company	GBR	BUS	British American Tobacco	BAT
o		company	GBR	BUS	Cadbury
o		company	GBR	BUS	Imperial Brands
o		company	GBR	BUS	JCB
o		company	GBR	BUS	G4S
o		company	GBR	BUS	Serco
o		company	GBR	BUS	Capita
o		company	GBR	BUS	Cambridge Analytica
o		company	GBR	BUS	Revolut
o		company	GBR	BUS	Monzo
o		company	GBR	BUS	Bet365
o		company	GBR	BUS	William Hill
o		company	GBR	BUS	Ladbrokes
o		company	FRA	BUS	Chanel
o		company	FRA	BUS	Hermès	Hermes
o		company	FRA	BUS	Dior	Christian Dior
o		company	FRA	BUS	Louis Vuitton
o		company	FRA	BUS	Cartier
o		company	FRA	BUS	Danone
o		company	FRA	BUS	Carrefour
o		company	FRA	BUS	Peugeot
o		company	FRA	BUS	Citroën
o		company	FRA	BUS	Michelin
o		company	FRA	BUS	Air France-KLM
o		company	FRA	BUS	Thales
o		company	FRA	BUS	Dassault Aviation	Dassault
o		company	FRA	BUS	Safran
o		company	FRA	BUS	Alstom
o		company	FRA	BUS	EDF
o		company	FRA	BUS	Engie
o		company	FRA	BUS	Areva
o		company	FRA	BUS	Sanofi
o		company	FRA	BUS	AXA
o		company	FRA	BUS	Société Générale	Societe Generale
o		company	FRA	BUS	Crédit Agricole
o		company	FRA	BUS	Orange
o		company	FRA	BUS	Vivendi
o		company	FRA	BUS	Ubisoft
o		company	FRA	BUS	Lactalis
o		company	FRA	BUS	Pernod Ricard
o		company	FRA	BUS	Veolia
o		company	FRA	BUS	Bouygues
o		company	FRA	BUS	Vinci
o		company	FRA	BUS	SNCF
o		company	FRA	BUS	Publicis
o		company	FRA	BUS	Lafarge
o		company	FRA	BUS	Saint-Gobain
o		company	DEU	BUS	Puma
o		company	DEU	BUS	Hugo Boss
o		company	DEU	BUS	Audi
o		company	DEU	BUS	Porsche
o		company	DEU	BUS	Opel
o		company	DEU	BUS	Bosch
o		company	DEU	BUS	SAP
o		company	DEU	BUS	Deutsche Telekom
o		company	DEU	BUS	Allianz
o		company	DEU	BUS	Munich Re
o		company	DEU	BUS	Deutsche Bahn
o		company	DEU	BUS	DHL	Deutsche Post
o		company	DEU	BUS	ThyssenKrupp
o		company	DEU	BUS	Krauss-Maffei Wegmann
o		company	DEU	BUS	E.ON
o		company	DEU	BUS	RWE
o		company	DEU	BUS	Uniper
o		company	DEU	BUS	Wintershall	Wintershall Dea
o		company	DEU	BUS	Continental
o		company	DEU	BUS	Infineon
o		company	DEU	BUS	Henkel
o		company	DEU	BUS	Beiersdorf
o		company	DEU	BUS	Aldi
o		company	DEU	BUS	Lidl
o		company	DEU	BUS	Metro AG
o		company	DEU	BUS	Zalando
o		company	DEU	BUS	Wirecard
o		company	DEU	BUS	Heckler & Koch
o		company	DEU	BUS	Axel Springer
o		company	DEU	BUS	Bertelsmann
o		company	DEU	BUS	Fraport
o		company	DEU	BUS	Linde
o		company	DEU	BUS	TUI
o		company	DEU	BUS	Birkenstock
o		company	JPN	BUS	Mazda
o		company	JPN	BUS	Subaru
o		company	JPN	BUS	Mitsubishi	Mitsubishi Motors
o		company	JPN	BUS	Suzuki
o		company	JPN	BUS	Yamaha
o		company	JPN	BUS	Kawasaki
o		company	JPN	BUS	Panasonic
o		company	JPN	BUS	Toshiba
o		company	JPN	BUS	Hitachi
o		company	JPN	BUS	Fujitsu
o		company	JPN	BUS	Canon
o		company	JPN	BUS	Nikon
o		company	JPN	BUS	Sharp
o		company	JPN	BUS	NEC
o		company	JPN	BUS	Nintendo
o		company	JPN	BUS	Sega
o		company	JPN	BUS	Capcom
o		company	JPN	BUS	Square Enix
o		company	JPN	BUS	Konami
o		company	JPN	BUS	Bandai Namco
o		company	JPN	BUS	SoftBank	SoftBank Group
o		company	JPN	BUS	Rakuten
o		company	JPN	BUS	NTT
o		company	JPN	BUS	Mitsui
o		company	JPN	BUS	Sumitomo
o		company	JPN	BUS	Nomura
o		company	JPN	BUS	Mizuho
o		company	JPN	BUS	MUFG
o		company	JPN	BUS	Takeda	Takeda Pharmaceutical
o		company	JPN	BUS	Uniqlo	Fast Retailing
o		company	JPN	BUS	Shiseido
o		company	JPN	BUS	Japan Airlines
o		company	JPN	BUS	All Nippon Airways	ANA
o		company	JPN	BUS	TEPCO	Tokyo Electric Power Company;Tokyo Electric Power Co.
o		company	JPN	BUS	Studio Ghibli
o		company	JPN	BUS	Kyoto Animation
o		company	JPN	BUS	Toei
o		company	JPN	BUS	Bridgestone
o		company	JPN	BUS	Komatsu
o		company	JPN	BUS	Nippon Steel
o		company	JPN	BUS	Olympus
o		company	JPN	BUS	Casio
o		company	JPN	BUS	Seiko
o		company	KOR	BUS	SK Hynix
o		company	KOR	BUS	SK Group
o		company	KOR	BUS	Lotte
o		company	KOR	BUS	POSCO
o		company	KOR	BUS	Korean Air
o		company	KOR	BUS	Asiana Airlines
o		company	KOR	BUS	Kakao
o		company	KOR	BUS	Naver
o		company	KOR	BUS	Hybe
o		company	KOR	BUS	SM Entertainment
o		company	KOR	BUS	JYP Entertainment
o		company	KOR	BUS	YG Entertainment
o		company	KOR	BUS	Hanwha	Hanwha Aerospace
o		company	KOR	BUS	Korea Aerospace Industries
o		company	KOR	BUS	Doosan
o		company	KOR	BUS	Coupang
o		company	CHN	BUS	ZTE
o		company	CHN	BUS	Baidu
o		company	CHN	BUS	Douyin
o		company	CHN	BUS	WeChat
o		company	CHN	BUS	Weibo	Sina Weibo
o		company	CHN	BUS	Xiaomi
o		company	CHN	BUS	Lenovo
o		company	CHN	BUS	Oppo
o		company	CHN	BUS	Vivo
o		company	CHN	BUS	DJI
o		company	CHN	BUS	Hikvision
o		company	CHN	BUS	SMIC
o		company	CHN	BUS	JD.com
o		company	CHN	BUS	Pinduoduo
o		company	CHN	BUS	Temu
o		company	CHN	BUS	Shein
o		company	CHN	BUS	Meituan
o		company	CHN	BUS	Didi	Didi Chuxing
o		company	CHN	BUS	Ant Group
o		company	CHN	BUS	Geely
o		company	CHN	BUS	Nio
o		company	CHN	BUS	XPeng
o		company	CHN	BUS	Li Auto
o		company	CHN	BUS	Chery
o		company	CHN	BUS	SAIC	SAIC Motor
o		company	CHN	BUS	Great Wall Motor
o		company	CHN	BUS	FAW
o		company	CHN	BUS	CATL
o		company	CHN	BUS	Evergrande	China Evergrande;China Evergrande Group
o		company	CHN	BUS	Country Garden
o		company	CHN	BUS	Vanke
o		company	CHN	BUS	Sinopec
o		company	CHN	BUS	PetroChina
o		company	CHN	BUS	CNPC	China National Petroleum Corporation
o		company	CHN	BUS	CNOOC
o		company	CHN	BUS	State Grid
o		company	CHN	BUS	China Mobile
o		company	CHN	BUS	China Telecom
o		company	CHN	BUS	China Unicom
o		company	CHN	BUS	Bank of China
o		company	CHN	BUS	ICBC
o		company	CHN	BUS	China Construction Bank
o		company	CHN	BUS	Agricultural Bank of China
o		company	CHN	BUS	Air China
o		company	CHN	BUS	China Eastern	China Eastern Airlines
o		company	CHN	BUS	China Southern	China Southern Airlines
o		company	CHN	BUS	Hainan Airlines
o		company	CHN	BUS	COMAC
o		company	CHN	BUS	Foxconn Industrial Internet
o		company	CHN	BUS	Sinovac
o		company	CHN	BUS	Sinopharm
o		company	CHN	BUS	Haier
o		company	CHN	BUS	Hisense
o		company	CHN	BUS	Midea
o		company	CHN	BUS	Tsingtao
o		company	CHN	BUS	China Railway
o		company	CHN	BUS	COSCO
o		company	TWN	BUS	MediaTek
o		company	TWN	BUS	HTC
o		company	TWN	BUS	Acer
o		company	TWN	BUS	Asus
o		company	TWN	BUS	EVA Air
o		company	TWN	BUS	China Airlines
o		company	TWN	BUS	Evergreen Marine
o		company	ITA	BUS	Lamborghini
o		company	ITA	BUS	Maserati
o		company	ITA	BUS	Alfa Romeo
o		company	ITA	BUS	Pirelli
o		company	ITA	BUS	Gucci
o		company	ITA	BUS	Prada
o		company	ITA	BUS	Versace
o		company	ITA	BUS	Armani	Giorgio Armani
o		company	ITA	BUS	Dolce & Gabbana
o		company	ITA	BUS	Valentino
o		company	ITA	BUS	Fendi
o		company	ITA	BUS	Bulgari
o		company	ITA	BUS	Pomellato
o		company	ITA	BUS	Eni
o		company	ITA	BUS	Enel
o		company	ITA	BUS	Leonardo
o		company	ITA	BUS	Fincantieri
o		company	ITA	BUS	Generali
o		company	ITA	BUS	UniCredit
o		company	ITA	BUS	Intesa Sanpaolo
o		company	ITA	BUS	Telecom Italia
o		company	ITA	BUS	Mediaset
o		company	ITA	BUS	Ferrero
o		company	ITA	BUS	Barilla
o		company	ITA	BUS	Lavazza
o		company	ITA	BUS	Ducati
o		company	ITA	BUS	Luxottica
o		company	CHE	BUS	Swatch
o		company	CHE	BUS	Richemont
o		company	CHE	BUS	Chopard
o		company	CHE	BUS	Zurich Insurance
o		company	CHE	BUS	Swiss Re
o		company	CHE	BUS	ABB
o		company	CHE	BUS	Holcim
o		company	CHE	BUS	Glencore International
o		company	CHE	BUS	Nespresso
o		company	CHE	BUS	Logitech
o		company	CHE	BUS	Syngenta
o		company	CHE	BUS	MSC	Mediterranean Shipping Company
o		company	CHE	BUS	Sika
o		company	NLD	BUS	Heineken
o		company	NLD	BUS	ASML
o		company	NLD	BUS	KLM
o		company	NLD	BUS	Booking.com
o		company	NLD	BUS	Ahold Delhaize
o		company	NLD	BUS	AkzoNobel
o		company	NLD	BUS	DSM
o		company	NLD	BUS	TomTom
o		company	NLD	BUS	Prosus
o		company	NLD	BUS	ABN AMRO
o		company	NLD	BUS	Rabobank
o		company	SWE	BUS	Volvo	Volvo Cars
o		company	SWE	BUS	Saab
o		company	SWE	BUS	Klarna
o		company	SWE	BUS	Electrolux
o		company	SWE	BUS	Scania
o		company	SWE	BUS	Polestar
o		company	SWE	BUS	Northvolt
o		company	SWE	BUS	Vattenfall
o		company	SWE	BUS	Nordea
o		company	SWE	BUS	SEB
o		company	SWE	BUS	Swedbank
o		company	SWE	BUS	Telia
o		company	SWE	BUS	Mojang
o		company	DNK	BUS	Lego
o		company	DNK	BUS	Carlsberg
o		company	DNK	BUS	Vestas
o		company	DNK	BUS	Ørsted	Orsted
o		company	DNK	BUS	Danske Bank
o		company	DNK	BUS	Pandora
o		company	DNK	BUS	Arla
o		company	DNK	BUS	Bang & Olufsen
o		company	ESP	BUS	Mango
o		company	ESP	BUS	Santander	Banco Santander
o		company	ESP	BUS	BBVA
o		company	ESP	BUS	CaixaBank
o		company	ESP	BUS	Telefónica	Telefonica
o		company	ESP	BUS	Iberdrola
o		company	ESP	BUS	Repsol
o		company	ESP	BUS	Iberia
o		company	ESP	BUS	SEAT
o		company	ESP	BUS	Ferrovial
o		company	ESP	BUS	ACS
o		company	ESP	BUS	Mercadona
o		company	ESP	BUS	Endesa
o		company	ESP	BUS	Naturgy
o		company	CAN	BUS	Shopify
o		company	CAN	BUS	BlackBerry
o		company	CAN	BUS	Air Canada
o		company	CAN	BUS	WestJet
o		company	CAN	BUS	Royal Bank of Canada	RBC
o		company	CAN	BUS	TD Bank	Toronto-Dominion Bank
o		company	CAN	BUS	Scotiabank
o		company	CAN	BUS	BMO	Bank of Montreal
o		company	CAN	BUS	CIBC
o		company	CAN	BUS	Suncor
o		company	CAN	BUS	Enbridge
o		company	CAN	BUS	TC Energy
o		company	CAN	BUS	Lululemon
o		company	CAN	BUS	Tim Hortons
o		company	CAN	BUS	Canadian Tire
o		company	CAN	BUS	Rogers	Rogers Communications
o		company	CAN	BUS	Bell Canada
o		company	CAN	BUS	Telus
o		company	CAN	BUS	Magna
o		company	CAN	BUS	Loblaw
o		company	CAN	BUS	Hudson's Bay
o		company	CAN	BUS	Hootsuite
o		company	CAN	BUS	Thomson Reuters Corporation
o		company	CAN	BUS	Brookfield
o		company	CAN	BUS	Aylo	MindGeek
o		company	CAN	BUS	Pornhub
o		company	CAN	BUS	Cirque du Soleil
o		company	AUS	BUS	BHP	BHP Billiton
o		company	AUS	BUS	Fortescue	Fortescue Metals
o		company	AUS	BUS	Woodside
o		company	AUS	BUS	Santos
o		company	AUS	BUS	Jetstar
o		company	AUS	BUS	Virgin Australia
o		company	AUS	BUS	Telstra
o		company	AUS	BUS	Optus
o		company	AUS	BUS	Commonwealth Bank
o		company	AUS	BUS	Westpac
o		company	AUS	BUS	NAB	National Australia Bank
o		company	AUS	BUS	ANZ
o		company	AUS	BUS	Macquarie
o		company	AUS	BUS	Woolworths
o		company	AUS	BUS	Coles
o		company	AUS	BUS	Wesfarmers
o		company	AUS	BUS	Bunnings
o		company	AUS	BUS	Canva
o		company	AUS	BUS	Atlassian
o		company	AUS	BUS	Afterpay
o		company	AUS	BUS	Crown Resorts
o		company	AUS	BUS	AGL
o		company	IND	BUS	Tata Motors
o		company	IND	BUS	Tata Steel
o		company	IND	BUS	Tata Consultancy Services	TCS
o		company	IND	BUS	Reliance Jio	Jio
o		company	IND	BUS	Wipro
o		company	IND	BUS	HCL
o		company	IND	BUS	Mahindra	Mahindra & Mahindra
o		company	IND	BUS	Maruti Suzuki
o		company	IND	BUS	Bajaj
o		company	IND	BUS	Hero MotoCorp
o		company	IND	BUS	Airtel	Bharti Airtel
o		company	IND	BUS	ICICI Bank
o		company	IND	BUS	HDFC Bank
o		company	IND	BUS	State Bank of India	SBI
o		company	IND	BUS	IndiGo
o		company	IND	BUS	SpiceJet
o		company	IND	BUS	Vistara
o		company	IND	BUS	Flipkart
o		company	IND	BUS	Paytm
o		company	IND	BUS	Zomato
o		company	IND	BUS	Swiggy
o		company	IND	BUS	Byju's
o		company	IND	BUS	Bharat Biotech
o		company	IND	BUS	Serum Institute of India
o		company	IND	BUS	Sun Pharma
o		company	IND	BUS	Dr. Reddy's
o		company	IND	BUS	ONGC
o		company	IND	BUS	Coal India
o		company	IND	BUS	NTPC
o		company	IND	BUS	HAL	Hindustan Aeronautics Limited
o		company	IND	BUS	Indian Oil
o		company	IND	BUS	Vedanta
o		company	IND	BUS	JSW
o		company	RUS	BUS	Novatek
o		company	RUS	BUS	Transneft
o		company	RUS	BUS	Rostec
o		company	RUS	BUS	VTB
o		company	RUS	BUS	Alfa-Bank
o		company	RUS	BUS	Gazprombank
o		company	RUS	BUS	Aeroflot
o		company	RUS	BUS	Yandex
o		company	RUS	BUS	VKontakte	VK
o		company	RUS	BUS	Mail.ru
o		company	RUS	BUS	Kaspersky	Kaspersky Lab
o		company	RUS	BUS	Norilsk Nickel	Nornickel
o		company	RUS	BUS	Rusal
o		company	RUS	BUS	Severstal
o		company	RUS	BUS	Alrosa
o		company	RUS	BUS	Kalashnikov
o		company	RUS	BUS	Uralvagonzavod
o		company	RUS	BUS	Sukhoi
o		company	RUS	BUS	Yukos
o		company	RUS	BUS	Nord Stream AG
o		company	RUS	BUS	AvtoVAZ
o		company	RUS	BUS	Megafon
o		company	BRA	BUS	Petrobras
o		company	BRA	BUS	Vale
o		company	BRA	BUS	Embraer
o		company	BRA	BUS	Itaú	Itau Unibanco
o		company	BRA	BUS	Bradesco
o		company	BRA	BUS	JBS
o		company	BRA	BUS	Ambev
o		company	BRA	BUS	Odebrecht
o		company	BRA	BUS	Braskem
o		company	BRA	BUS	Globo	Rede Globo
o		company	BRA	BUS	Nubank
o		company	BRA	BUS	Natura
o		company	MEX	BUS	Pemex
o		company	MEX	BUS	América Móvil	America Movil
o		company	MEX	BUS	Cemex
o		company	MEX	BUS	Bimbo	Grupo Bimbo
o		company	MEX	BUS	Televisa
o		company	MEX	BUS	Femsa
o		company	MEX	BUS	Aeromexico	Aeroméxico
o		company	MEX	BUS	Banorte
o		company	SAU	BUS	SABIC
o		company	SAU	BUS	Saudia
o		company	SAU	BUS	Public Investment Fund	PIF
o		company	SAU	BUS	Ma'aden
o		company	ARE	BUS	Emirates	Emirates Airline
o		company	ARE	BUS	Etihad	Etihad Airways
o		company	ARE	BUS	ADNOC
o		company	ARE	BUS	DP World
o		company	ARE	BUS	Emaar
o		company	ARE	BUS	Mubadala
o		company	ARE	BUS	flydubai
o		company	QAT	BUS	Qatar Airways
o		company	QAT	BUS	QatarEnergy	Qatar Energy;Qatar Petroleum
o		company	TUR	BUS	Turkish Airlines
o		company	TUR	BUS	Baykar
o		company	TUR	BUS	Koç Holding
o		company	TUR	BUS	Ziraat Bank
o		company	TUR	BUS	Halkbank
o		company	TUR	BUS	Turkcell
o		company	TUR	BUS	Beko
o		company	ISR	BUS	NSO Group	NSO
o		company	ISR	BUS	Elbit	Elbit Systems
o		company	ISR	BUS	Rafael
o		company	ISR	BUS	Israel Aerospace Industries	IAI
o		company	ISR	BUS	Teva
o		company	ISR	BUS	Check Point
o		company	ISR	BUS	El Al
o		company	ISR	BUS	Wix
o		company	ISR	BUS	Mobileye
o		company	ISR	BUS	Waze
o		company	ISR	BUS	Cellebrite
o		company	ZAF	BUS	Eskom
o		company	ZAF	BUS	Naspers
o		company	ZAF	BUS	MTN
o		company	ZAF	BUS	Sasol
o		company	ZAF	BUS	Transnet
o		company	ZAF	BUS	South African Airways
o		company	ZAF	BUS	Standard Bank
o		company	ZAF	BUS	Absa
o		company	ZAF	BUS	Nedbank
o		company	ZAF	BUS	Shoprite
o		company	ZAF	BUS	Woolworths South Africa
o		company	ZAF	BUS	De Beers
o		company	ZAF	BUS	Anglo American Platinum
o		company	ZAF	BUS	Sibanye-Stillwater
o		company	ZAF	BUS	Denel
o		company	ZAF	BUS	Steinhoff
o		company	NGA	BUS	Dangote	Dangote Group;Dangote Refinery
o		company	NGA	BUS	NNPC	Nigerian National Petroleum Corporation
o		company	NGA	BUS	Zenith Bank
o		company	NGA	BUS	GTBank
o		company	NGA	BUS	Flutterwave
o		company	NGA	BUS	Air Peace
o		company	NGA	BUS	Access Bank
o		company	KEN	BUS	Safaricom
o		company	KEN	BUS	Kenya Airways
o		company	KEN	BUS	Equity Bank
o		company	KEN	BUS	M-Pesa
o		company	KEN	BUS	KCB
o		company	ETH	BUS	Ethiopian Airlines
o		company	ETH	BUS	Ethio Telecom
o		company	SGP	BUS	Singapore Airlines
o		company	SGP	BUS	Temasek
o		company	SGP	BUS	DBS
o		company	SGP	BUS	Grab
o		company	SGP	BUS	Sea Limited
o		company	SGP	BUS	Shopee
o		company	SGP	BUS	Lazada
o		company	SGP	BUS	Singtel
o		company	SGP	BUS	Keppel
o		company	MYS	BUS	Petronas
o		company	MYS	BUS	Malaysia Airlines
o		company	MYS	BUS	AirAsia
o		company	MYS	BUS	Maybank
o		company	MYS	BUS	Proton
o		company	MYS	BUS	1MDB	1Malaysia Development Berhad
o		company	MYS	BUS	Touch 'n Go
o		company	IDN	BUS	Garuda Indonesia	Garuda
o		company	IDN	BUS	Lion Air
o		company	IDN	BUS	Pertamina
o		company	IDN	BUS	Gojek
o		company	IDN	BUS	Tokopedia
o		company	IDN	BUS	GoTo
o		company	IDN	BUS	Adam Air
o		company	IDN	BUS	Bank Mandiri
o		company	THA	BUS	Thai Airways
o		company	THA	BUS	PTT
o		company	THA	BUS	CP Group	Charoen Pokphand
o		company	THA	BUS	Siam Cement
o		company	PHL	BUS	San Miguel Corporation
o		company	PHL	BUS	Philippine Airlines
o		company	PHL	BUS	Cebu Pacific
o		company	PHL	BUS	Jollibee
o		company	PHL	BUS	Meralco
o		company	PHL	BUS	PLDT
o		company	VNM	BUS	VinFast
o		company	VNM	BUS	Vingroup
o		company	VNM	BUS	Vietnam Airlines
o		company	VNM	BUS	Viettel
o		company	VNM	BUS	VietJet
o		company	POL	BUS	Orlen	PKN Orlen
o		company	POL	BUS	LOT Polish Airlines
o		company	POL	BUS	CD Projekt	CD Projekt Red
o		company	POL	BUS	PGNiG
o		company	POL	BUS	Allegro
o		company	CZE	BUS	Škoda	Skoda
o		company	CZE	BUS	ČEZ
o		company	CZE	BUS	Avast
o		company	CZE	BUS	Xvideos
o		company	CZE	BUS	Czechoslovak Group
o		company	NOR	BUS	Equinor	Statoil
o		company	NOR	BUS	Telenor
o		company	NOR	BUS	Norsk Hydro
o		company	NOR	BUS	Yara
o		company	NOR	BUS	Norwegian Air Shuttle	Norwegian Air
o		company	NOR	BUS	Kongsberg
o		company	FIN	BUS	Kone
o		company	FIN	BUS	Finnair
o		company	FIN	BUS	Fortum
o		company	FIN	BUS	Neste
o		company	FIN	BUS	Rovio
o		company	FIN	BUS	Supercell
o		company	FIN	BUS	Gasum
o		company	FIN	BUS	UPM
o		company	IRL	BUS	Aer Lingus
o		company	IRL	BUS	Bank of Ireland
o		company	IRL	BUS	Allied Irish Banks	AIB
o		company	IRL	BUS	Kerry Group
o		company	IRL	BUS	CRH
o		company	IRL	BUS	Paddy Power
o		company	IRL	BUS	Guinness
o		company	BEL	BUS	AB InBev	Anheuser-Busch InBev
o		company	BEL	BUS	Solvay
o		company	BEL	BUS	KBC
o		company	BEL	BUS	Brussels Airlines
o		company	BEL	BUS	Umicore
o		company	BEL	BUS	Proximus
o		company	BEL	BUS	Euroclear
o		company	AUT	BUS	OMV
o		company	AUT	BUS	Red Bull
o		company	AUT	BUS	Raiffeisen Bank International
o		company	AUT	BUS	Erste Group
o		company	AUT	BUS	Voestalpine
o		company	AUT	BUS	Austrian Airlines
o		company	AUT	BUS	Signa
o		company	PRT	BUS	TAP	TAP Air Portugal
o		company	PRT	BUS	EDP
o		company	PRT	BUS	Galp
o		company	PRT	BUS	Banco Espírito Santo
o		company	GRC	BUS	Aegean Airlines
o		company	GRC	BUS	National Bank of Greece
o		company	GRC	BUS	Hellenic Train
o		company	GRC	BUS	OPAP
o		company	UKR	BUS	Energoatom
o		company	UKR	BUS	Ukrenergo
o		company	UKR	BUS	PrivatBank
o		company	UKR	BUS	Ukroboronprom
o		company	UKR	BUS	Motor Sich
o		company	UKR	BUS	Azovstal
o		company	UKR	BUS	Ukrainian Railways	Ukrzaliznytsia
o		company	UKR	BUS	DTEK
o		company	UKR	BUS	Metinvest
o		company	HUN	BUS	OTP Bank	OTP
o		company	HUN	BUS	Wizz Air
o		company	VEN	BUS	PDVSA
o		company	VEN	BUS	Citgo
o		company	ARG	BUS	YPF
o		company	ARG	BUS	Mercado Libre	MercadoLibre
o		company	ARG	BUS	Aerolíneas Argentinas	Aerolineas Argentinas
o		company	CHL	BUS	Codelco
o		company	CHL	BUS	LATAM	LATAM Airlines
o		company	CHL	BUS	SQM
o		company	CHL	BUS	Cencosud
o		company	CHL	BUS	Falabella
o		company	COL	BUS	Ecopetrol
o		company	COL	BUS	Avianca
o		company	COL	BUS	Bancolombia
o		company	COL	BUS	Rappi
o		company	PAK	BUS	Pakistan International Airlines	PIA
o		company	PAK	BUS	Habib Bank
o		company	PAK	BUS	K-Electric
o		company	EGY	BUS	EgyptAir
o		company	EGY	BUS	Orascom
o		company	EGY	BUS	Suez Canal Authority
o		company	EGY	BUS	Telecom Egypt
o		company	HKG	BUS	Cathay Pacific
o		company	HKG	BUS	HSBC Hong Kong
o		company	HKG	BUS	CK Hutchison
o		company	HKG	BUS	Hong Kong Exchanges	HKEX
o		company	HKG	BUS	MTR	MTR Corporation
o		company	HKG	BUS	Next Digital
o		company	NZL	BUS	Air New Zealand
o		company	NZL	BUS	Fonterra
o		company	NZL	BUS	Xero
o		company	NZL	BUS	Weta Digital	Weta
o		media	USA	JRN	Atlanta Journal-Constitution	The Atlanta Journal-Constitution
o		media	USA	JRN	San Francisco Chronicle
o		media	USA	JRN	San Jose Mercury News	Mercury News
o		media	USA	JRN	Tampa Bay Times
o		media	USA	JRN	Orlando Sentinel
o		media	USA	JRN	Denver Post
o		media	USA	JRN	Seattle Times
o		media	USA	JRN	Oregonian
o		media	USA	JRN	Arizona Republic
o		media	USA	JRN	Philadelphia Inquirer
o		media	USA	JRN	Pittsburgh Post-Gazette
o		media	USA	JRN	Baltimore Sun
o		media	USA	JRN	Star Tribune
o		media	USA	JRN	Kansas City Star
o		media	USA	JRN	St. Louis Post-Dispatch
o		media	USA	JRN	New York Daily News
o		media	USA	JRN	Newsday
o		media	USA	JRN	Las Vegas Review-Journal
o		media	USA	JRN	Salt Lake Tribune
o		media	USA	JRN	San Diego Union-Tribune
o		media	USA	JRN	Sacramento Bee
o		media	USA	JRN	Charlotte Observer
o		media	USA	JRN	Cleveland Plain Dealer
o		media	USA	JRN	Vice	Vice News
o		media	USA	JRN	Slate
o		media	USA	JRN	New Yorker
o		media	USA	JRN	Hollywood Reporter	The Hollywood Reporter
o		media	USA	JRN	Deadline	Deadline Hollywood
o		media	USA	JRN	Entertainment Weekly
o		media	USA	JRN	Us Weekly
o		media	USA	JRN	TMZ
o		media	USA	JRN	Page Six
o		media	USA	JRN	E! News
o		media	USA	JRN	The Wrap	TheWrap
o		media	USA	JRN	IndieWire
o		media	USA	JRN	Pitchfork
o		media	USA	JRN	Engadget
o		media	USA	JRN	Ars Technica
o		media	USA	JRN	Gizmodo
o		media	USA	JRN	CNET
o		media	USA	JRN	Polygon
o		media	USA	JRN	IGN
o		media	USA	JRN	Kotaku
o		media	USA	JRN	Sporting News	The Sporting News
o		media	USA	JRN	Bleacher Report
o		media	USA	JRN	Fortune
o		media	USA	JRN	MarketWatch
o		media	USA	JRN	Barron's
o		media	USA	JRN	Newsmax
o		media	USA	JRN	Daily Caller
o		media	USA	JRN	Washington Examiner
o		media	USA	JRN	Washington Times
o		media	USA	JRN	National Review
o		media	USA	JRN	New Republic
o		media	USA	JRN	Mother Jones
o		media	USA	JRN	ProPublica
o		media	USA	JRN	Raw Story
o		media	USA	JRN	Foreign Policy
o		media	USA	JRN	Foreign Affairs
o		media	USA	JRN	Smithsonian
o		media	USA	JRN	Women's Wear Daily	WWD
o		media	USA	JRN	Elle
o		media	USA	JRN	Cosmopolitan
o		media	USA	JRN	GQ
o		media	USA	JRN	Esquire
o		media	USA	JRN	Glamour
o		media	USA	JRN	Good Morning America
o		media	USA	JRN	CBS Sports
o		media	USA	JRN	NBC Sports
o		media	USA	JRN	Fox Sports
o		media	USA	JRN	CQ Roll Call	Roll Call
o		media	USA	JRN	Stars and Stripes
o		media	USA	JRN	Military Times
o		media	USA	JRN	Defense News
o		media	USA	JRN	Vulture
o		media	USA	JRN	Harvard Crimson	The Harvard Crimson
o		media	USA	JRN	Mediaite
o		media	USA	JRN	Semafor
o		media	USA	JRN	Puck
o		media	USA	JRN	Substack
o		media	USA	JRN	MTV
o		media	USA	JRN	VH1
o		media	USA	JRN	BET
o		media	USA	JRN	Comedy Central
o		media	USA	JRN	Nickelodeon
o		media	USA	JRN	Discovery Channel
o		media	USA	JRN	History Channel
o		media	USA	JRN	Hallmark Channel
o		media	USA	JRN	TLC
o		media	USA	JRN	AMC
o		media	USA	JRN	FX
o		media	USA	JRN	Showtime
o		media	USA	JRN	Starz
o		media	USA	JRN	The CW
o		media	USA	JRN	Cartoon Network
o		media	GBR	JRN	Sky Sports
o		media	GBR	JRN	BBC Sport
o		media	GBR	JRN	BBC Radio 4
o		media	GBR	JRN	Channel 5
o		media	GBR	JRN	TalkTV
o		media	GBR	JRN	TalkSport
o		media	GBR	JRN	Daily Star
o		media	GBR	JRN	Daily Record
o		media	GBR	JRN	The Observer
o		media	GBR	JRN	The Scotsman
o		media	GBR	JRN	The Spectator
o		media	GBR	JRN	New Statesman
o		media	GBR	JRN	Private Eye
o		media	GBR	JRN	City A.M.
o		media	GBR	JRN	New Scientist
o		media	GBR	JRN	Nature
o		media	GBR	JRN	The Lancet
o		media	GBR	JRN	BMJ	British Medical Journal
o		media	GBR	JRN	NME
o		media	GBR	JRN	Middle East Eye
o		media	GBR	JRN	SFX
o		media	CAN	JRN	Toronto Sun
o		media	CAN	JRN	Vancouver Sun
o		media	CAN	JRN	Global News
o		media	CAN	JRN	Montreal Gazette
o		media	CAN	JRN	TSN
o		media	AUS	JRN	The Australian
o		media	AUS	JRN	Herald Sun
o		media	AUS	JRN	Daily Telegraph Sydney
o		media	AUS	JRN	Nine News
o		media	AUS	JRN	Seven News
o		media	AUS	JRN	SBS
o		media	AUS	JRN	News Corp Australia
o		media	AUS	JRN	Sky News Australia
o		media	IND	JRN	India Today
o		media	IND	JRN	Economic Times
o		media	FRA	JRN	Libération
o		media	FRA	JRN	L'Équipe	L'Equipe
o		media	FRA	JRN	Charlie Hebdo
o		media	FRA	JRN	Mediapart
o		media	FRA	JRN	Paris Match
o		media	FRA	JRN	TF1
o		media	ISR	JRN	Yedioth Ahronoth
o		media	ISR	JRN	Ynet
o		media	ISR	JRN	Channel 12
o		media	ISR	JRN	i24News
o		media	ISR	JRN	Maariv
o		media	ISR	JRN	Israel Hayom
o		media	RUS	JRN	Vedomosti
o		media	RUS	JRN	Pravda
o		media	RUS	JRN	Rossiyskaya Gazeta
o		media	RUS	JRN	Channel One
o		media	RUS	JRN	Rossiya 24
o		media	RUS	JRN	Echo of Moscow
o		media	RUS	JRN	TV Rain	Dozhd
o		media	UKR	JRN	Suspilne
o		media	UKR	JRN	Hromadske
o		media	ITA	JRN	La Stampa
o		media	ITA	JRN	Gazzetta dello Sport	La Gazzetta dello Sport
o		media	ITA	JRN	RAI
o		media	ITA	JRN	Il Sole 24 Ore
o		media	ESP	JRN	La Vanguardia
o		media	ESP	JRN	Marca
o		media	ESP	JRN	Diario AS
o		media	ESP	JRN	RTVE
o		media	ESP	JRN	Mundo Deportivo
o		media	CHN	JRN	Caixin
o		media	CHN	JRN	China News Service
o		media	JPN	JRN	Yomiuri Shimbun
o		media	JPN	JRN	Mainichi Shimbun
o		media	JPN	JRN	Japan Times	The Japan Times
o		media	KOR	JRN	Korea Herald	The Korea Herald
o		media	KOR	JRN	Chosun Ilbo
o		media	KOR	JRN	JoongAng Ilbo
o		media	KOR	JRN	KBS
o		media	KOR	JRN	Hankyoreh
o		media	MEX	JRN	Reforma
o		media	MEX	JRN	El Universal
o		media	MEX	JRN	Milenio
o		media	MEX	JRN	La Jornada
o		media	MEX	JRN	Excélsior
o		media	MEX	JRN	Cuartoscuro
o		media	ARG	JRN	Clarín	Clarin
o		media	ARG	JRN	La Nación
o		media	ARG	JRN	Página 12
o		media	ARG	JRN	Infobae
o		media	ARG	JRN	Perfil
o		media	TUR	JRN	Hürriyet	Hurriyet
o		media	TUR	JRN	Cumhuriyet
o		media	TUR	JRN	Sabah
o		media	TUR	JRN	TRT	TRT World
o		media	TUR	JRN	Zaman
o		media	PAK	JRN	Express Tribune	The Express Tribune
o		media	PAK	JRN	ARY News
o		media	KEN	JRN	Citizen TV
o		media	NGA	JRN	Premium Times
o		media	NGA	JRN	ThisDay
o		media	NGA	JRN	Sahara Reporters
o		media	NGA	JRN	Daily Trust
o		media	ZAF	JRN	Mail & Guardian
o		media	ZAF	JRN	Daily Maverick
o		media	ZAF	JRN	News24
o		media	ZAF	JRN	SABC
o		media	ZAF	JRN	eNCA
o		media	ZAF	JRN	Sunday Times South Africa
o		media	ZAF	JRN	SAfm
o		media	SAU	JRN	Arab News
o		media	SAU	JRN	Asharq Al-Awsat
o		media	LBN	JRN	Al Mayadeen	Al-Mayadeen
o		media	LBN	JRN	Al-Manar
o		media	LBN	JRN	L'Orient-Le Jour
o		media	LBN	JRN	An-Nahar
o		media	LBN	JRN	Daily Star Lebanon
o		media	IRN	JRN	Mehr	Mehr News Agency
o		university	USA	EDU	Cornell University	Cornell
o		university	USA	EDU	Brown University
o		university	USA	EDU	Dartmouth College	Dartmouth
o		university	USA	EDU	University of Pennsylvania	UPenn;Penn
o		university	USA	EDU	Duke University	Duke
o		university	USA	EDU	Northwestern University	Northwestern
o		university	USA	EDU	Vanderbilt University	Vanderbilt
o		university	USA	EDU	Rice University
o		university	USA	EDU	University of Chicago
o		university	USA	EDU	University of Michigan
o		university	USA	EDU	University of California
o		university	USA	EDU	UC Berkeley	University of California, Berkeley
o		university	USA	EDU	UC San Diego
o		university	USA	EDU	USC	University of Southern California
o		university	USA	EDU	Boston University
o		university	USA	EDU	Boston College
o		university	USA	EDU	Notre Dame	University of Notre Dame
o		university	USA	EDU	Florida State University	FSU
o		university	USA	EDU	University of Florida
o		university	USA	EDU	Ohio State University	Ohio State
o		university	USA	EDU	Penn State	Pennsylvania State University
o		university	USA	EDU	Michigan State University	Michigan State
o		university	USA	EDU	University of Texas
o		university	USA	EDU	Texas A&M University	Texas A&M
o		university	USA	EDU	University of Washington
o		university	USA	EDU	University of Virginia
o		university	USA	EDU	Purdue University	Purdue
o		university	USA	EDU	Indiana University
o		university	USA	EDU	Caltech	California Institute of Technology
o		university	USA	EDU	Carnegie Mellon University	Carnegie Mellon
o		university	USA	EDU	Georgia Tech	Georgia Institute of Technology
o		university	USA	EDU	Emory University
o		university	USA	EDU	Tufts University
o		university	USA	EDU	Syracuse University
o		university	USA	EDU	Rutgers University	Rutgers
o		university	USA	EDU	Harvard Law School
o		university	USA	EDU	Harvard Medical School
o		university	USA	EDU	Harvard College
o		university	USA	EDU	Harvard Business School
o		university	USA	EDU	Yale Law School
o		university	USA	EDU	Stanford Law School
o		university	USA	EDU	Wharton School	Wharton
o		university	USA	EDU	West Point	U.S. Military Academy
o		university	USA	EDU	Howard University
o		university	USA	EDU	Liberty University
o		university	USA	EDU	Brigham Young University	BYU
o		university	USA	EDU	American University
o		university	USA	EDU	George Washington University
o		university	USA	EDU	George Mason University
o		university	USA	EDU	Arizona State University
o		university	USA	EDU	Temple University
o		university	USA	EDU	Fordham University
o		university	USA	EDU	Juilliard School	Juilliard
o		university	GBR	EDU	University of Edinburgh
o		university	GBR	EDU	University of Manchester
o		university	GBR	EDU	University of Bristol
o		university	GBR	EDU	University of Warwick
o		university	GBR	EDU	Durham University
o		university	GBR	EDU	University of Glasgow
o		university	GBR	EDU	University of St Andrews
o		university	GBR	EDU	Eton College	Eton
o		university	GBR	EDU	University of Exeter
o		university	GBR	EDU	University of Leeds
o		university	GBR	EDU	University of Birmingham
o		university	GBR	EDU	University of Nottingham
o		university	GBR	EDU	SOAS
o		university	CAN	EDU	University of Toronto
o		university	CAN	EDU	McGill University	McGill
o		university	CAN	EDU	University of British Columbia	UBC
o		university	CAN	EDU	University of Alberta
o		university	CAN	EDU	University of Waterloo
o		university	CAN	EDU	McMaster University
o		university	CAN	EDU	Queen's University
o		university	AUS	EDU	University of Melbourne
o		university	AUS	EDU	University of Sydney
o		university	AUS	EDU	Australian National University	ANU
o		university	AUS	EDU	University of Queensland
o		university	AUS	EDU	University of New South Wales	UNSW
o		university	AUS	EDU	Monash University	Monash
o		ngo	USA	SOC	Anti-Defamation League	ADL
o		ngo	USA	SOC	PETA
o		ngo	USA	SOC	Sierra Club
o		ngo	USA	SOC	AARP
o		ngo	USA	SOC	Cato Institute
o		ngo	USA	SOC	Council on Foreign Relations
o		ngo	USA	SOC	Carnegie Endowment for International Peace
o		ngo	USA	SOC	Center for Strategic and International Studies
o		ngo	USA	SOC	Peterson Institute for International Economics	Peterson Institute
o		ngo	USA	SOC	American Enterprise Institute
o		ngo	USA	SOC	Hudson Institute
o		ngo	USA	SOC	Urban Institute
o		ngo	USA	SOC	Tax Foundation
o		ngo	USA	SOC	Milken Institute
o		ngo	USA	SOC	Southern Poverty Law Center
o		ngo	USA	SOC	Human Rights Campaign
o		ngo	USA	SOC	GLAAD
o		ngo	USA	SOC	Boy Scouts of America
o		ngo	USA	SOC	Girl Scouts
o		ngo	USA	SOC	Salvation Army
o		ngo	USA	SOC	Habitat for Humanity
o		ngo	USA	SOC	United Way
o		ngo	USA	SOC	American Red Cross
o		ngo	USA	SOC	American Cancer Society
o		ngo	USA	SOC	American Medical Association
o		ngo	USA	SOC	American Bar Association
o		ngo	USA	SOC	Gates Foundation	Bill & Melinda Gates Foundation
o		ngo	USA	SOC	Ford Foundation
o		ngo	USA	SOC	Rockefeller Foundation
o		ngo	USA	SOC	Clinton Foundation
o		ngo	USA	SOC	Open Society Foundations
o		ngo	USA	SOC	Electronic Frontier Foundation
o		ngo	USA	SOC	Ku Klux Klan	KKK
o		ngo	USA	SOC	Patriot Front
o		ngo	USA	SOC	J Street
o		ngo	USA	SOC	Smithsonian Institution
o		ngo	USA	SOC	Mayo Clinic
o		ngo	USA	SOC	Cleveland Clinic
o		ngo	USA	SOC	Recording Academy
o		ngo	USA	SOC	Academy of Motion Picture Arts and Sciences
o		ngo	USA	SOC	Writers Guild of America	WGA
o		ngo	USA	SOC	American Federation of Teachers
o		ngo	USA	SOC	U.S. Chamber of Commerce
o		ngo	USA	SOC	Business Roundtable
o		ngo	USA	SOC	National Football League Players Association
o		ngo	USA	SOC	TED
o		ngo	GBR	SOC	International Institute for Strategic Studies	IISS
o		ngo	GBR	SOC	National Trust
o		ngo	GBR	SOC	RSPB
o		ngo	GBR	SOC	NSPCC
o		ngo	GBR	SOC	British Red Cross
o		ngo	GBR	SOC	Stonewall
o		ngo	GBR	SOC	Palestine Solidarity Campaign
o		ngo	GBR	SOC	Campaign Against Antisemitism	Campaign Against Anti-Semitism
o		ngo	GBR	SOC	Wellcome Trust
o		ngo	GBR	SOC	Royal Society
o		ngo	GBR	SOC	Royal Astronomical Society
o		ngo	GBR	SOC	Unison
o		ngo	GBR	SOC	RMT
o		ngo	GBR	SOC	GMB
o		ngo	GBR	SOC	Aslef
o		ngo	GBR	SOC	British Medical Association	BMA
o		ngo	GBR	SOC	Royal College of Nursing
o		ngo	GBR	SOC	Airwars
o		ngo	GBR	SOC	Hope Not Hate
o		ngo	GBR	SOC	English Defence League	EDL
o		ngo	GBR	SOC	Amnesty International UK
o		ngo	GBR	SOC	British Council
o		sports-team	GBR		Leeds United
o		sports-team	GBR		Leicester City
o		sports-team	GBR		Nottingham Forest
o		sports-team	GBR		Wolverhampton Wanderers
o		sports-team	GBR		Crystal Palace
o		sports-team	GBR		Brighton	Brighton & Hove Albion
o		sports-team	GBR		Brentford
o		sports-team	GBR		Fulham
o		sports-team	GBR		Bournemouth	AFC Bournemouth
o		sports-team	GBR		Southampton	Southampton FC
o		sports-team	GBR		Burnley
o		sports-team	GBR		Sheffield United
o		sports-team	GBR		Sheffield Wednesday
o		sports-team	GBR		Norwich City
o		sports-team	GBR		Watford
o		sports-team	GBR		Middlesbrough
o		sports-team	GBR		Sunderland	Sunderland AFC
o		sports-team	GBR		Blackburn Rovers
o		sports-team	GBR		Bolton Wanderers
o		sports-team	GBR		Derby County
o		sports-team	GBR		Stoke City
o		sports-team	GBR		West Bromwich Albion	West Brom
o		sports-team	GBR		Birmingham City
o		sports-team	GBR		Coventry City
o		sports-team	GBR		Hull City
o		sports-team	GBR		Ipswich Town
o		sports-team	GBR		Luton Town
o		sports-team	GBR		Queens Park Rangers	QPR
o		sports-team	GBR		Millwall
o		sports-team	GBR		Charlton Athletic
o		sports-team	GBR		Portsmouth FC
o		sports-team	GBR		Preston North End
o		sports-team	GBR		Wigan Athletic
o		sports-team	GBR		Swansea City
o		sports-team	GBR		Cardiff City
o		sports-team	GBR		Wrexham AFC
o		sports-team	GBR		Hearts	Heart of Midlothian
o		sports-team	GBR		Hibernian
o		sports-team	GBR		Aberdeen FC
o		sports-team	GBR		Dundee United
o		sports-team	GBR		Arsenal Women
o		sports-team	GBR		Lionesses
o		sports-team	GBR		Leicester Tigers
o		sports-team	GBR		Saracens
o		sports-team	GBR		Harlequins
o		sports-team	GBR		Wasps
o		sports-team	GBR		Leeds Rhinos
o		sports-team	GBR		Wigan Warriors
o		sports-team	GBR		St Helens RFC
o		sports-team	ESP		Sevilla	Sevilla FC
o		sports-team	ESP		Valencia CF
o		sports-team	ESP		Villarreal
o		sports-team	ESP		Real Sociedad
o		sports-team	ESP		Athletic Bilbao	Athletic Club
o		sports-team	ESP		Real Betis
o		sports-team	ESP		Espanyol
o		sports-team	ESP		Celta Vigo
o		sports-team	ESP		Getafe
o		sports-team	ESP		Osasuna
o		sports-team	ESP		Girona FC
o		sports-team	ESP		Rayo Vallecano
o		sports-team	ITA		Napoli	SSC Napoli
o		sports-team	ITA		Lazio
o		sports-team	ITA		Fiorentina
o		sports-team	ITA		Atalanta
o		sports-team	ITA		Sampdoria
o		sports-team	ITA		Torino
o		sports-team	ITA		Udinese
o		sports-team	ITA		Bologna FC
o		sports-team	ITA		Sassuolo
o		sports-team	ITA		Cagliari Calcio
o		sports-team	DEU		RB Leipzig
o		sports-team	DEU		Bayer Leverkusen
o		sports-team	DEU		Borussia Mönchengladbach
o		sports-team	DEU		Schalke 04	Schalke
o		sports-team	DEU		Eintracht Frankfurt
o		sports-team	DEU		VfB Stuttgart
o		sports-team	DEU		VfL Wolfsburg
o		sports-team	DEU		Werder Bremen
o		sports-team	DEU		Hertha Berlin
o		sports-team	DEU		Hamburger SV
o		sports-team	DEU		Union Berlin
o		sports-team	DEU		Hoffenheim
o		sports-team	FRA		Olympique Marseille
o		sports-team	FRA		Olympique Lyonnais
o		sports-team	FRA		AS Monaco
o		sports-team	FRA		Lille OSC
o		sports-team	FRA		OGC Nice
o		sports-team	FRA		Stade Rennais
o		sports-team	FRA		Saint-Étienne
o		sports-team	FRA		Toulouse FC
o		sports-team	FRA		RC Lens
o		sports-team	FRA		Stade Français
o		sports-team	NLD		PSV Eindhoven	PSV
o		sports-team	NLD		Feyenoord
o		sports-team	NLD		AZ Alkmaar
o		sports-team	NLD		FC Twente
o		sports-team	NLD		FC Utrecht
o		sports-team	PRT		Sporting CP	Sporting Lisbon
o		sports-team	PRT		Braga
o		sports-team	TUR		Galatasaray
o		sports-team	TUR		Fenerbahçe	Fenerbahce
o		sports-team	TUR		Beşiktaş	Besiktas
o		sports-team	TUR		Trabzonspor
o		sports-team	RUS		Spartak Moscow
o		sports-team	RUS		CSKA Moscow
o		sports-team	RUS		Zenit	Zenit St Petersburg
o		sports-team	RUS		Dynamo Moscow
o		sports-team	RUS		Lokomotiv Moscow
o		sports-team	UKR		Shakhtar Donetsk	Shakhtar
o		sports-team	UKR		Dynamo Kyiv
o		sports-team	GRC		Olympiacos
o		sports-team	GRC		Panathinaikos
o		sports-team	GRC		AEK Athens
o		sports-team	GRC		PAOK
o		sports-team	BEL		Club Brugge
o		sports-team	BEL		Anderlecht
o		sports-team	BEL		Standard Liège
o		sports-team	BEL		Genk
o		sports-team	BRA		Flamengo
o		sports-team	BRA		Palmeiras
o		sports-team	BRA		Corinthians
o		sports-team	BRA		São Paulo FC
o		sports-team	BRA		Santos FC
o		sports-team	BRA		Fluminense
o		sports-team	BRA		Grêmio
o		sports-team	BRA		Botafogo
o		sports-team	BRA		Vasco da Gama
o		sports-team	BRA		Atlético Mineiro
o		sports-team	BRA		Cruzeiro
o		sports-team	ARG		Boca Juniors
o		sports-team	ARG		River Plate
o		sports-team	ARG		Racing Club
o		sports-team	ARG		Independiente
o		sports-team	ARG		San Lorenzo
o		sports-team	MEX		Club América
o		sports-team	MEX		Chivas
o		sports-team	MEX		Cruz Azul
o		sports-team	MEX		Pumas UNAM
o		sports-team	MEX		Tigres UANL
o		sports-team	MEX		Monterrey CF
o		sports-team	SAU		Al-Hilal
o		sports-team	SAU		Al-Nassr
o		sports-team	SAU		Al-Ittihad
o		sports-team	SAU		Al-Ahli
o		sports-team	EGY		Al Ahly
o		sports-team	EGY		Zamalek
o		sports-team	ZAF		Kaizer Chiefs
o		sports-team	ZAF		Orlando Pirates
o		sports-team	ZAF		Mamelodi Sundowns
o		sports-team	ZAF		Springboks
o		sports-team	ZAF		Proteas
o		sports-team	NZL		All Blacks
o		sports-team	NZL		Black Caps
o		sports-team	NZL		Black Ferns
o		sports-team	NZL		Wellington Phoenix
o		sports-team	AUS		Wallabies
o		sports-team	AUS		Matildas
o		sports-team	AUS		Socceroos
o		sports-team	AUS		Collingwood
o		sports-team	AUS		Carlton
o		sports-team	AUS		Essendon
o		sports-team	AUS		Richmond Tigers
o		sports-team	AUS		Sydney Swans
o		sports-team	AUS		Brisbane Lions
o		sports-team	AUS		Geelong Cats
o		sports-team	AUS		Hawthorn
o		sports-team	AUS		Melbourne Storm
o		sports-team	AUS		Brisbane Broncos
o		sports-team	AUS		Penrith Panthers
o		sports-team	AUS		South Sydney Rabbitohs
o		sports-team	AUS		Sydney Roosters
o		sports-team	AUS		Parramatta Eels
o		sports-team	AUS		Melbourne Victory
o		sports-team	AUS		Sydney FC
o		sports-team	IND		Mumbai Indians
o		sports-team	IND		Chennai Super Kings
o		sports-team	IND		Royal Challengers Bangalore	RCB
o		sports-team	IND		Kolkata Knight Riders
o		sports-team	IND		Delhi Capitals
o		sports-team	IND		Sunrisers Hyderabad
o		sports-team	IND		Rajasthan Royals
o		sports-team	IND		Punjab Kings
o		sports-team	IND		Gujarat Titans
o		sports-team	IND		Mohun Bagan
o		sports-team	IND		East Bengal
o		sports-team	USA		New York City FC
o		sports-team	USA		New York Red Bulls
o		sports-team	USA		Seattle Sounders
o		sports-team	USA		Portland Timbers
o		sports-team	USA		Atlanta United
o		sports-team	USA		LAFC
o		sports-team	USA		Sporting Kansas City
o		sports-team	USA		D.C. United
o		sports-team	USA		Chicago Fire
o		sports-team	USA		Columbus Crew
o		sports-team	USA		Philadelphia Union
o		sports-team	USA		Minnesota United
o		sports-team	USA		FC Cincinnati
o		sports-team	USA		Austin FC
o		sports-team	USA		FC Dallas
o		sports-team	USA		Houston Dynamo
o		sports-team	USA		Real Salt Lake
o		sports-team	USA		Nashville SC
o		sports-team	USA		New England Revolution
o		sports-team	USA		Las Vegas Aces
o		sports-team	USA		Seattle Storm
o		sports-team	USA		New York Liberty
o		sports-team	USA		Phoenix Mercury
o		sports-team	USA		Chicago Sky
o		sports-team	USA		Connecticut Sun
o		sports-team	USA		Indiana Fever
o		sports-team	USA		Cleveland Indians
o		sports-team	USA		San Diego Chargers
o		sports-team	USA		St. Louis Rams
o		sports-team	USA		Golden Gophers	Minnesota Golden Gophers
o		sports-team	USA		Nittany Lions	Penn State Nittany Lions
o		sports-team	USA		Crimson Tide	Alabama Crimson Tide
o		sports-team	USA		Fighting Irish
o		sports-team	USA		Buckeyes	Ohio State Buckeyes
o		sports-team	USA		Wolverines	Michigan Wolverines
o		sports-team	USA		Longhorns	Texas Longhorns
o		sports-team	USA		Sooners	Oklahoma Sooners
o		sports-team	USA		Bulldogs	Georgia Bulldogs
o		sports-team	USA		Trojans	USC Trojans
o		sports-team	USA		Huskies	Washington Huskies
o		sports-team	USA		Badgers	Wisconsin Badgers
o		sports-team	USA		Hawkeyes	Iowa Hawkeyes
o		sports-team	USA		Cornhuskers	Nebraska Cornhuskers
o		sports-team	USA		Seminoles	Florida State Seminoles
o		sports-team	USA		Gators	Florida Gators
o		sports-team	USA		Volunteers	Tennessee Volunteers
o		sports-team	USA		Tar Heels	North Carolina Tar Heels
o		sports-team	USA		Blue Devils	Duke Blue Devils
o		sports-team	USA		Jayhawks	Kansas Jayhawks
o		sports-team	USA		Razorbacks	Arkansas Razorbacks
o		sports-team	USA		Aggies
o		sports-team	USA		Gamecocks
o		sports-team	USA		Commodores
o		sports-team	USA		Orangemen
o		sports-team	USA		Hoosiers
o		sports-team	USA		Boilermakers
o		sports-team	USA		Spartans	Michigan State Spartans
o		sports-team	USA		Mountaineers
o		ngo			CONCACAF
o		ngo			CONMEBOL
o		ngo			International Cricket Council	ICC Cricket
o		ngo			World Rugby
o		ngo			World Athletics	IAAF
o		ngo			FIBA
o		ngo			FINA
o		ngo			ATP
o		ngo			WTA
o		ngo			PGA Tour
o		ngo			LIV Golf
o		ngo			NASCAR
o		ngo			MotoGP
o		ngo			UFC
o		ngo			WWE
o		ngo			Ligue 1
o		ngo			Eredivisie
o		ngo			Europa League
o		ngo			Champions League
o		ngo			Women's Super League	WSL
o		ngo			Six Nations
o		ngo			Indian Premier League	IPL
o		ngo			American Hockey League
o		ngo			Kontinental Hockey League	KHL
o		ngo			Court of Arbitration for Sport
o		ngo			Oxfam International
o		ngo			CARE International
o		ngo			Mercy Corps
o		ngo			Danish Refugee Council
o		ngo			World Vision
o		ngo			Plan International
o		ngo			ActionAid
o		ngo			Christian Aid
o		ngo			Islamic Relief
o		ngo			Caritas
o		ngo			Global Witness
o		ngo			Freedom of the Press Foundation
o		ngo			PEN America
o		ngo			World Wide Fund for Nature
o		ngo			Conservation International
o		ngo			Friends of the Earth
o		ngo			Nature Conservancy	The Nature Conservancy
o		ngo			International Union for Conservation of Nature	IUCN
o		ngo			Wikipedia
o		ngo			Mozilla
o		ngo			Linux Foundation
o		ngo			IEEE
o		ngo			ISO
o		ngo			International Chamber of Commerce
o		ngo			Rotary International	Rotary
o		ngo			Lions Club
o		ngo			Opus Dei
o		ngo			Jesuits	Society of Jesus
o		ngo			Franciscans
o		ngo			Knights of Columbus
o		ngo			Jehovah's Witnesses
o		ngo			Seventh-day Adventist Church
o		ngo			Mormon Church
o		ngo			Southern Baptist Convention
o		ngo			World Council of Churches
o		ngo			Anglican Communion
o		ngo			Greek Orthodox Church
o		ngo			Coptic Church
o		ngo			Church of Scientology	Scientology
o		party	GBR	PTY	Ulster Unionist Party	UUP
o		party	GBR	PTY	Social Democratic and Labour Party	SDLP
o		party	GBR	PTY	Alliance Party
o		party	GBR	PTY	Green Party of England and Wales
o		party	GBR	PTY	Brexit Party
o		party	GBR	PTY	British National Party
o		party	GBR	PTY	Scottish Labour
o		party	GBR	PTY	Scottish Conservatives
o		party	GBR	PTY	Welsh Labour
o		party	GBR	PTY	Respect Party
o		party	CAN	PTY	Liberal Party of Canada
o		party	CAN	PTY	Conservative Party of Canada
o		party	CAN	PTY	Green Party of Canada
o		party	CAN	PTY	People's Party of Canada
o		party	CAN	PTY	Parti Québécois
o		party	CAN	PTY	Coalition Avenir Québec
o		party	CAN	PTY	Progressive Conservative Party
o		party	CAN	PTY	Reform Party of Canada
o		party	CAN	PTY	Canadian Alliance
o		party	CAN	PTY	United Conservative Party
o		party	CAN	PTY	Co-operative Commonwealth Federation
o		party	CAN	PTY	Social Credit Party
o		party	AUS	PTY	Australian Labor Party	Labor Party;ALP
o		party	AUS	PTY	Liberal Party of Australia
o		party	AUS	PTY	National Party of Australia
o		party	AUS	PTY	Australian Greens
o		party	AUS	PTY	One Nation	Pauline Hanson's One Nation
o		party	AUS	PTY	Australian Democrats
o		party	AUS	PTY	Country Liberal Party
o		party	AUS	PTY	Liberal National Party
o		party	AUS	PTY	United Australia Party
o		party	AUS	PTY	Palmer United Party
o		party	NZL	PTY	New Zealand Labour Party
o		party	NZL	PTY	New Zealand National Party
o		party	NZL	PTY	New Zealand First
o		party	NZL	PTY	ACT New Zealand
o		party	NZL	PTY	Te Pāti Māori	Māori Party
o		party	IRL	PTY	Labour Party Ireland
o		party	IRL	PTY	Social Democrats
o		party	IRL	PTY	Progressive Democrats
o		party	IRL	PTY	Clann na Poblachta
o		party	IRL	PTY	People Before Profit
o		party	IRL	PTY	Aontú
o		party	ITA	PTY	Lega	Lega Nord;Northern League
o		party	ITA	PTY	Italia Viva
o		party	ITA	PTY	Christian Democracy
o		party	ITA	PTY	Italian Socialist Party
o		party	ITA	PTY	Italian Communist Party
o		party	ITA	PTY	Democratic Party of the Left
o		party	ITA	PTY	Democrats of the Left
o		party	ITA	PTY	The Daisy
o		party	ITA	PTY	The Olive Tree
o		party	ITA	PTY	The People of Freedom
o		party	ITA	PTY	Union of the Centre
o		party	ITA	PTY	Italy of Values
o		party	ITA	PTY	Italian Social Movement
o		party	ITA	PTY	National Alliance
o		party	ITA	PTY	Civic Choice
o		party	ITA	PTY	Radical Party
o		party	DEU	PTY	Social Democratic Party of Germany
o		party	DEU	PTY	Alliance 90/The Greens
o		party	DEU	PTY	The Left	Die Linke
o		party	DEU	PTY	National Democratic Party	NPD
o		party	DEU	PTY	Nazi Party	NSDAP
o		party	DEU	PTY	Centre Party
o		party	DEU	PTY	Communist Party of Germany	KPD
o		party	DEU	PTY	Socialist Unity Party
o		party	DEU	PTY	Pirate Party
o		party	FRA	PTY	The Republicans	Les Républicains
o		party	FRA	PTY	La République En Marche	En Marche;LREM
o		party	FRA	PTY	Renaissance
o		party	FRA	PTY	French Communist Party
o		party	FRA	PTY	Union for a Popular Movement	UMP
o		party	FRA	PTY	Democratic Movement	MoDem
o		party	FRA	PTY	Europe Ecology – The Greens
o		party	FRA	PTY	Rally for the Republic
o		party	FRA	PTY	Reconquête
o		party	ESP	PTY	People's Party	Partido Popular
o		party	ESP	PTY	Unidas Podemos
o		party	ESP	PTY	Ciudadanos
o		party	ESP	PTY	Sumar
o		party	ESP	PTY	Basque Nationalist Party	PNV
o		party	ESP	PTY	EH Bildu
o		party	ESP	PTY	Republican Left of Catalonia	ERC
o		party	ESP	PTY	Junts per Catalunya	Junts
o		party	ESP	PTY	Galician Nationalist Bloc
o		party	ESP	PTY	United Left	Izquierda Unida
o		party	ESP	PTY	Convergence and Union
o		party	ESP	PTY	Coalició Compromís	Compromís
o		party	ESP	PTY	Teruel Existe
o		party	ESP	PTY	Falange
o		party	ISR	PTY	Yesh Atid
o		party	ISR	PTY	Shas
o		party	ISR	PTY	United Torah Judaism
o		party	ISR	PTY	Yisrael Beiteinu
o		party	ISR	PTY	Meretz
o		party	ISR	PTY	Kadima
o		party	ISR	PTY	Blue and White
o		party	ISR	PTY	Joint List
o		party	ISR	PTY	Hadash
o		party	ISR	PTY	Balad
o		party	ISR	PTY	Jewish Home
o		party	ISR	PTY	Otzma Yehudit
o		party	ISR	PTY	Religious Zionist Party
o		party	ISR	PTY	National Unity Israel
o		party	ISR	PTY	Mapai
o		party	ISR	PTY	Herut
o		party	ISR	PTY	Agudat Yisrael
o		party	ISR	PTY	Degel HaTorah
o		party	ISR	PTY	Ra'am
o		party	ISR	PTY	New Hope
o		party	IND	PTY	Trinamool Congress	TMC;All India Trinamool Congress
o		party	IND	PTY	Samajwadi Party
o		party	IND	PTY	Bahujan Samaj Party	BSP
o		party	IND	PTY	Shiv Sena
o		party	IND	PTY	Nationalist Congress Party	NCP
o		party	IND	PTY	Dravida Munnetra Kazhagam	DMK
o		party	IND	PTY	AIADMK
o		party	IND	PTY	Telugu Desam Party	TDP
o		party	IND	PTY	YSR Congress
o		party	IND	PTY	Bharat Rashtra Samithi
o		party	IND	PTY	Janata Dal (United)	JD(U)
o		party	IND	PTY	Rashtriya Janata Dal	RJD
o		party	IND	PTY	Biju Janata Dal	BJD
o		party	IND	PTY	National Conference
o		party	IND	PTY	Communist Party of India (Marxist)	CPI(M)
o		party	IND	PTY	Shiromani Akali Dal	Akali Dal
o		party	IND	PTY	Rashtriya Swayamsevak Sangh	RSS
o		party	IND	PTY	Vishva Hindu Parishad	VHP
o		party	IND	PTY	Bajrang Dal
o		party	IND	PTY	Janata Party
o		party	TUR	PTY	Nationalist Movement Party	MHP
o		party	TUR	PTY	Good Party	IYI Party
o		party	TUR	PTY	Felicity Party
o		party	TUR	PTY	DEM Party
o		party	ZAF	PTY	Inkatha Freedom Party
o		party	ZAF	PTY	uMkhonto we Sizwe
o		party	ZAF	PTY	South African Communist Party
o		party	ZAF	PTY	Pan Africanist Congress
o		party	ZAF	PTY	COSATU
o		party	KEN	PTY	Orange Democratic Movement
o		party	KEN	PTY	United Democratic Alliance	UDA
o		party	KEN	PTY	Jubilee Party
o		party	KEN	PTY	Azimio la Umoja	Azimio
o		party	KEN	PTY	KANU
o		party	KEN	PTY	Wiper
o		party	NGA	PTY	Labour Party Nigeria
o		party	NGA	PTY	Action Congress of Nigeria
o		party	NGA	PTY	All Progressives Grand Alliance
o		party	GHA	PTY	New Patriotic Party	NPP
o		party	GHA	PTY	National Democratic Congress	NDC
o		party	ZWE	PTY	Movement for Democratic Change	MDC
o		party	ZWE	PTY	Citizens Coalition for Change	CCC
o		party	ZWE	PTY	ZANU
o		party	ZWE	PTY	ZAPU
o		party	PHL	PTY	PDP–Laban	PDP-Laban
o		party	PHL	PTY	Lakas–CMD	Lakas
o		party	PHL	PTY	Nacionalista Party
o		party	PHL	PTY	Liberal Party of the Philippines
o		party	PHL	PTY	Bayan Muna
o		party	PHL	PTY	Anakpawis
o		party	PHL	PTY	Makabayan
o		party	PHL	PTY	Moro Islamic Liberation Front	MILF
o		party	PHL	PTY	Moro National Liberation Front	MNLF
o		party	MEX	PTY	Morena
o		party	MEX	PTY	Institutional Revolutionary Party	PRI
o		party	MEX	PTY	National Action Party
o		party	MEX	PTY	Party of the Democratic Revolution	PRD
o		party	MEX	PTY	Citizens' Movement	Movimiento Ciudadano
o		party	BRA	PTY	Liberal Party of Brazil
o		party	BRA	PTY	Brazilian Social Democracy Party	PSDB
o		party	BRA	PTY	Brazilian Democratic Movement	MDB;PMDB
o		party	BRA	PTY	Social Liberal Party
o		party	VEN	PTY	United Socialist Party of Venezuela	PSUV
o		party	VEN	PTY	Democratic Unity Roundtable	MUD
o		party	VEN	PTY	Popular Will
o		party	VEN	PTY	Justice First
o		party	VEN	PTY	Democratic Action
o		party	VEN	PTY	COPEI
o		party	VEN	PTY	Radical Cause
o		party	VEN	PTY	Movement for Socialism
o		party	JPN	PTY	Constitutional Democratic Party
o		party	JPN	PTY	Komeito
o		party	JPN	PTY	Japanese Communist Party
o		party	JPN	PTY	Democratic Party for the People
o		party	JPN	PTY	Nippon Ishin no Kai
o		party	JPN	PTY	Democratic Party of Japan
o		party	JPN	PTY	Sanseito
o		party	KOR	PTY	People Power Party
o		party	KOR	PTY	Democratic Party of Korea
o		party	KOR	PTY	Liberty Korea Party
o		party	KOR	PTY	Saenuri Party
o		party	KOR	PTY	Bareunmirae Party
o		party	TWN	PTY	Taiwan People's Party	TPP
o		party	PAK	PTY	Pakistan Muslim League
o		party	PAK	PTY	Pakistan Peoples Party
o		party	PAK	PTY	Muttahida Qaumi Movement	MQM
o		party	PAK	PTY	Jamaat-e-Islami
o		party	PAK	PTY	Tehreek-e-Labbaik Pakistan	TLP
o		party	PAK	PTY	Awami National Party
o		party	PAK	PTY	Tehrik-i-Taliban Pakistan
o		party	BGD	PTY	Jatiya Party
o		party	BGD	PTY	National Citizen Party
o		party	LKA	PTY	Sri Lanka Podujana Peramuna	SLPP
o		party	LKA	PTY	United National Party	UNP
o		party	LKA	PTY	Samagi Jana Balawegaya	SJB
o		party	LKA	PTY	Janatha Vimukthi Peramuna	JVP
o		party	LKA	PTY	Sri Lanka Freedom Party
o		party	LKA	PTY	National People's Power
o		party	NPL	PTY	Nepali Congress
o		party	NPL	PTY	CPN-UML	CPN (UML)
o		party	NPL	PTY	CPN (Maoist Centre)
o		party	NPL	PTY	Rastriya Swatantra Party
o		party	MMR	PTY	Union Solidarity and Development Party
o		party	MMR	PTY	Karen National Union
o		party	MMR	PTY	Kachin Independence Army
o		party	MMR	PTY	National Unity Government
o		party	RUS	PTY	Communist Party of the Russian Federation
o		party	RUS	PTY	Liberal Democratic Party of Russia
o		party	RUS	PTY	A Just Russia
o		party	RUS	PTY	Yabloko
o		party	RUS	PTY	Bolsheviks
o		party	RUS	PTY	Communist Party of the Soviet Union
o		party	RUS	PTY	Komsomol
o		party	RUS	PTY	Cheka
o		party	RUS	PTY	NKVD
o		party	RUS	PTY	Rosgvardia
o		party	RUS	PTY	Investigative Committee
o		party	UKR	PTY	Servant of the People
o		party	UKR	PTY	European Solidarity
o		party	UKR	PTY	Batkivshchyna
o		party	UKR	PTY	Party of Regions
o		party	UKR	PTY	Holos
o		party	UKR	PTY	Svoboda
o		party	UKR	PTY	Right Sector
o		party	UKR	PTY	NABU
o		party	POL	PTY	Civic Coalition
o		party	POL	PTY	Polish People's Party
o		party	POL	PTY	Confederation Poland
o		party	POL	PTY	Solidarity	Solidarność
o		party	POL	PTY	Democratic Left Alliance
o		party	POL	PTY	Samoobrona
o		party	HUN	PTY	Jobbik
o		party	HUN	PTY	Hungarian Socialist Party
o		party	HUN	PTY	Tisza	Tisza Party
o		party	GRC	PTY	PASOK
o		party	GRC	PTY	Golden Dawn
o		party	GRC	PTY	Communist Party of Greece
o		party	GRC	PTY	Greek Rally
o		party	NLD	PTY	People's Party for Freedom and Democracy	VVD
o		party	NLD	PTY	Party for Freedom	PVV
o		party	NLD	PTY	Christian Democratic Appeal	CDA
o		party	NLD	PTY	D66	Democrats 66
o		party	NLD	PTY	GroenLinks
o		party	NLD	PTY	Farmer–Citizen Movement	BBB
o		party	BEL	PTY	Vlaams Belang
o		party	BEL	PTY	New Flemish Alliance	N-VA
o		party	BEL	PTY	Open Vld
o		party	BEL	PTY	Reformist Movement
o		party	BEL	PTY	Ecolo
o		party	BEL	PTY	Groen
o		party	BEL	PTY	Christen-Democratisch en Vlaams	CD&V
o		party	BEL	PTY	Socialistische Partij Anders
o		party	AUT	PTY	Austrian People's Party	ÖVP
o		party	AUT	PTY	Freedom Party of Austria	FPÖ;Freedom Party
o		party	AUT	PTY	Social Democratic Party of Austria	SPÖ
o		party	AUT	PTY	NEOS
o		party	SWE	PTY	Sweden Democrats
o		party	SWE	PTY	Swedish Social Democratic Party
o		party	SWE	PTY	Moderate Party
o		party	SWE	PTY	Centre Party Sweden
o		party	SWE	PTY	Left Party
o		party	NOR	PTY	Progress Party
o		party	NOR	PTY	Conservative Party of Norway
o		party	NOR	PTY	Socialist Left Party
o		party	DNK	PTY	Danish People's Party
o		party	DNK	PTY	Venstre
o		party	DNK	PTY	Liberal Alliance
o		party	FIN	PTY	Finns Party
o		party	FIN	PTY	National Coalition Party
o		party	FIN	PTY	Social Democratic Party of Finland
o		party	FIN	PTY	Centre Party of Finland
o		party	PRT	PTY	Left Bloc
o		party	PRT	PTY	Chega
o		party	PRT	PTY	Portuguese Communist Party
o		party	PRT	PTY	CDS–PP
o		party	CZE	PTY	ANO
o		party	CZE	PTY	Civic Democratic Party
o		party	CZE	PTY	Czech Social Democratic Party
o		party	CZE	PTY	SPOLU
o		party	CZE	PTY	Freedom and Direct Democracy
o		party	USA	PTY	Libertarian Party
o		party	USA	PTY	Green Party
o		party	USA	PTY	Constitution Party
o		party	USA	PTY	Tea Party
o		party	USA	PTY	Democratic-Republican Party
o		party	USA	PTY	Federalist Party
o		party	USA	PTY	Whig Party
o		party	USA	PTY	Know Nothing
o		party	USA	PTY	Populist Party
o		party	USA	PTY	Dixiecrats
o		party	USA	PTY	Freedom Caucus	House Freedom Caucus
o		party	USA	PTY	Congressional Black Caucus
o		party	USA	PTY	Democratic Socialists of America	DSA
o		party	USA	PTY	Black Panther Party	Black Panthers
o		party	USA	PTY	Nation of Islam
o		party	USA	PTY	Antifa
o		party	USA	PTY	QAnon
o		party	USA	PTY	Turning Point USA
o		party	USA	PTY	MoveOn
o		party	USA	PTY	Lincoln Project
o		party	USA	PTY	Club for Growth
o		government	USA	GOV	National Institutes of Health	NIH
o		government	USA	GOV	National Park Service
o		government	USA	GOV	Transportation Security Administration
o		government	USA	GOV	Bureau of Alcohol, Tobacco, Firearms and Explosives
o		government	USA	GOV	United States Marshals Service	U.S. Marshals Service;U.S. Marshals
o		government	USA	GOV	Bureau of Prisons
o		government	USA	GOV	Social Security Administration
o		government	USA	GOV	Small Business Administration
o		government	USA	GOV	Consumer Financial Protection Bureau
o		government	USA	GOV	Occupational Safety and Health Administration	OSHA
o		government	USA	GOV	National Labor Relations Board
o		government	USA	GOV	Bureau of Labor Statistics
o		government	USA	GOV	Congressional Budget Office
o		government	USA	GOV	Government Accountability Office
o		government	USA	GOV	Office of Management and Budget
o		government	USA	GOV	Army Corps of Engineers	U.S. Army Corps of Engineers
o		government	USA	GOV	National Science Foundation
o		government	USA	GOV	Library of Congress
o		government	USA	GOV	United States Postal Service	U.S. Postal Service;Postal Service;USPS
o		government	USA	GOV	Peace Corps
o		government	USA	GOV	United States Department of Housing and Urban Development	Department of Housing and Urban Development;HUD
o		government	USA	GOV	AFRICOM
o		government	USA	GOV	National Guard Bureau
o		government	USA	GOV	Space Force	U.S. Space Force
o		government	USA	GOV	Coast Guard
o		government	USA	GOV	Navy SEALs
o		government	USA	GOV	Delta Force
o		government	USA	GOV	Green Berets
o		government	USA	GOV	Fish and Wildlife Service
o		government	USA	GOV	Forest Service	U.S. Forest Service
o		government	USA	GOV	Bureau of Land Management
o		government	USA	GOV	Federal Election Commission
o		government	USA	GOV	Fannie Mae
o		government	USA	GOV	Freddie Mac
o		government	USA	GOV	Chicago Police Department
o		government	USA	GOV	Metropolitan Transportation Authority	MTA
o		government	USA	GOV	Port Authority
o		government	GBR	GOV	Ministry of Justice
o		government	GBR	GOV	Ofgem
o		government	GBR	GOV	Met Office
o		government	GBR	GOV	Environment Agency
o		government	GBR	GOV	Public Health England
o		government	GBR	GOV	UK Health Security Agency
o		government	GBR	GOV	National Crime Agency	NCA
o		government	GBR	GOV	Serious Fraud Office
o		government	GBR	GOV	Financial Conduct Authority	FCA
o		government	GBR	GOV	Competition and Markets Authority
o		government	GBR	GOV	Electoral Commission
o		government	GBR	GOV	Border Force
o		government	GBR	GOV	Transport for London	TfL
o		government	GBR	GOV	Royal Marines
o		government	GBR	GOV	SAS	Special Air Service
o		government	GBR	GOV	Police Scotland
o		government	GBR	GOV	Greater Manchester Police
o		government	GBR	GOV	West Midlands Police
o		government	GBR	GOV	British Transport Police
o		government	GBR	GOV	Scottish Government
o		government	GBR	GOV	Welsh Government
o		government	GBR	GOV	Westminster City Council
o		government	CAN	GOV	Canadian Security Intelligence Service
o		government	CAN	GOV	Health Canada
o		government	CAN	GOV	Statistics Canada
o		government	CAN	GOV	Bank of Canada
o		government	CAN	GOV	Canada Revenue Agency
o		government	CAN	GOV	Global Affairs Canada
o		government	CAN	GOV	Environment Canada
o		government	CAN	GOV	Canada Border Services Agency
o		government	CAN	GOV	Canadian Armed Forces
o		government	CAN	GOV	Treasury Board
o		government	CAN	GOV	Ontario Provincial Police
o		government	CAN	GOV	Elections Canada
o		government	AUS	GOV	Reserve Bank of Australia
o		government	AUS	GOV	ASIO
o		government	AUS	GOV	Australian Defence Force
o		government	AUS	GOV	Bureau of Meteorology
o		government	AUS	GOV	Australian Bureau of Statistics
o		government	AUS	GOV	Services Australia
o		government	AUS	GOV	NSW Police
o		government	AUS	GOV	Victoria Police
o		government	AUS	GOV	Australian Electoral Commission
o		government	AUS	GOV	CSIRO
o		government	IND	GOV	Enforcement Directorate
o		government	IND	GOV	Reserve Bank of India	RBI
o		government	IND	GOV	Election Commission of India
o		government	IND	GOV	National Investigation Agency	NIA
o		government	IND	GOV	ISRO	Indian Space Research Organisation
o		government	IND	GOV	DRDO
o		government	IND	GOV	Indian Army
o		government	IND	GOV	Indian Navy
o		government	IND	GOV	Indian Air Force	IAF
o		government	IND	GOV	Border Security Force	BSF
o		government	IND	GOV	CRPF
o		government	IND	GOV	NITI Aayog
o		government	IND	GOV	SEBI
o		government	IND	GOV	Delhi Police
o		government	IND	GOV	Mumbai Police
o		government	CHN	GOV	Politburo
o		government	CHN	GOV	Central Military Commission
o		government	CHN	GOV	People's Bank of China	PBOC
o		government	CHN	GOV	China Coast Guard
o		government	CHN	GOV	China Securities Regulatory Commission
o		government	CHN	GOV	National Development and Reform Commission
o		government	CHN	GOV	Red Guards
o		government	CHN	GOV	Chinese Academy of Sciences
o		government	CHN	GOV	Taiwan Affairs Office
o		government	CHN	GOV	Cyberspace Administration of China
o		government	JPN	GOV	Bank of Japan	BOJ
o		government	JPN	GOV	Self-Defense Forces
o		government	JPN	GOV	Imperial Household Agency
o		government	JPN	GOV	JAXA
o		government	JPN	GOV	Japan Meteorological Agency
o		government	JPN	GOV	Nuclear Regulation Authority
o		government	ISR	GOV	Israel Police
o		government	ISR	GOV	Israel Antiquities Authority
o		government	ISR	GOV	COGAT
o		government	ISR	GOV	Bank of Israel
o		government	ISR	GOV	Yad Vashem
o		government	ISR	GOV	Jewish Agency
o		government		GOV	CERN
o		government		GOV	European Investment Bank
o		government		GOV	European Bank for Reconstruction and Development	EBRD
o		government		GOV	Eurogroup
o		government		GOV	Inter-American Development Bank
o		government		GOV	Andean Community
o		government		GOV	Non-Aligned Movement
o		government		GOV	Warsaw Pact
o		government		GOV	League of Nations
o		government		GOV	Axis powers
o		government		GOV	Central Powers
o		government		GOV	International Renewable Energy Agency
o		government		GOV	UNCTAD
o		government		GOV	AMISOM
o		government		GOV	EULEX
o		government		GOV	KFOR
o		government		GOV	Paris Club
o		government		GOV	Visegrad Group
o		government		GOV	Bretton Woods
o		government		GOV	Basel Committee
o		government		GOV	Financial Action Task Force	FATF
o		government		GOV	World Customs Organization
o		government		GOV	Africa CDC
o		government		GOV	West African Health Organisation
o		government		GOV	Lake Chad Basin Commission
o		government		GOV	G5 Sahel
o		government		GOV	COMESA
o		government		GOV	Permanent Court of Arbitration
o		armed-group		REB	Ansaru
o		armed-group		REB	Ansar al-Sharia
o		armed-group		REB	Jaish al-Islam
o		armed-group		REB	Ahrar al-Sham
o		armed-group		REB	Peshmerga
o		armed-group		REB	Badr Organization
o		armed-group		REB	Janjaweed
o		armed-group		REB	Séléka
o		armed-group		REB	Anti-balaka
o		armed-group		REB	Amhara Fano	Fano
o		armed-group		REB	Oromo Liberation Army
o		armed-group		REB	Real IRA
o		armed-group		REB	Ulster Volunteer Force
o		armed-group		REB	Red Brigades
o		armed-group		REB	Red Army Faction	Baader-Meinhof
o		armed-group		REB	Shining Path
o		armed-group		REB	Sendero Luminoso
o		armed-group		REB	M-19
o		armed-group		REB	Clan del Golfo
o		armed-group		REB	Los Zetas
o		armed-group		REB	Gulf Cartel
o		armed-group		REB	Barrio 18
o		armed-group		REB	Cosa Nostra
o		armed-group		REB	'Ndrangheta
o		armed-group		REB	Camorra
o		armed-group		REB	Yakuza
o		armed-group		REB	Hells Angels
o		armed-group		REB	Bloods
o		armed-group		REB	Crips
o		armed-group		REB	Viet Cong
o		armed-group		REB	Khmer Rouge
o		armed-group		REB	Mujahideen
o		armed-group		REB	Northern Alliance
o		armed-group		REB	Hizb ut-Tahrir
o		armed-group		REB	Jemaah Islamiyah
o		armed-group		REB	Khalistan Liberation Force
o		armed-group		REB	Naxalites
o		armed-group		REB	Kosovo Liberation Army
o		armed-group		REB	Chetniks
o		armed-group		REB	Ustaše	Ustashe
o		armed-group		REB	Wehrmacht
o		armed-group		REB	Luftwaffe
o		armed-group		REB	Gestapo
o		armed-group		REB	Waffen-SS
o		armed-group		REB	Stasi
o		armed-group		REB	Securitate
o		armed-group		REB	Red Army
o		armed-group		REB	Contras
o		armed-group		REB	Sandinistas
o		armed-group		REB	Tupamaros
o		armed-group		REB	Montoneros
o		armed-group		REB	Zapatistas
o			USA		Metallica
o			USA		Foo Fighters
o			USA		Nirvana
o			USA		Fleetwood Mac
o			USA		Red Hot Chili Peppers
o			USA		Linkin Park
o			USA		Maroon 5
o			USA		Imagine Dragons
o			USA		The Eagles
o			USA		Aerosmith
o			USA		Green Day
o			USA		Pearl Jam
o			USA		Guns N' Roses
o			USA		Jonas Brothers
o			USA		Backstreet Boys
o			USA		Destiny's Child
o			USA		Wu-Tang Clan
o			USA		Public Enemy
o			USA		New York Philharmonic
o			USA		Boston Symphony Orchestra
o			USA		Metropolitan Opera
o			USA		New York City Ballet
o			USA		Interscope
o			USA		Capitol Records
o			USA		Columbia Records
o			USA		Def Jam
o			USA		Atlantic Records
o			USA		Universal Music	Universal Music Group
o			USA		Warner Music
o			USA		Sony Music
o			USA		RCA Records
o			USA		Motown
p	Q7747		RUS	GOV	Vladimir Putin	Putin	president@2012-05-07..
p	Q23530		RUS	GOV	Dmitry Medvedev	Medvedev	prime minister@2012-05-08..2020-01-16;deputy chairman of the security council@2020-01-16..
p			RUS	GOV	Mikhail Mishustin	Mishustin	prime minister@2020-01-16..
p	Q58217		RUS	GOV	Sergei Lavrov	Sergey Lavrov;Lavrov	foreign minister@2004-03-09..
p			RUS	GOV;MIL	Sergei Shoigu	Sergey Shoigu;Shoigu	defence minister@2012-11-06..2024-05-12
p			RUS	GOV;MIL	Andrei Belousov	Andrey Belousov;Belousov	defence minister@2024-05-14..
p			RUS	GOV	Dmitry Peskov	Peskov;Dmitri Peskov	kremlin spokesman@2012-05-22..
p			RUS	GOV	Maria Zakharova	Zakharova	foreign ministry spokeswoman@2015-08-10..
p			RUS	MIL	Valery Gerasimov	Gerasimov	chief of the general staff@2012-11-09..
p			RUS	PRM	Yevgeny Prigozhin	Prigozhin	wagner chief@2014-05-01..2023-08-23
p			RUS	OPP	Alexei Navalny	Alexey Navalny;Navalny;Aleksei Navalny	opposition leader@2011-12-01..2024-02-16
p			RUS	OPP	Yulia Navalnaya	Navalnaya
p			RUS	GOV	Ramzan Kadyrov	Kadyrov	chechen leader@2007-03-02..
p	Q3874799		UKR	GOV	Volodymyr Zelensky	Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky;Zelensky;Zelenskyy;Zelenskiy;Zelinsky	president@2019-05-20..
p			UKR	GOV	Petro Poroshenko	Poroshenko	president@2014-06-07..2019-05-20
p			UKR	ELI	Olena Zelenska	Zelenska	first lady@2019-05-20..
p			UKR	GOV	Denys Shmyhal	Shmyhal	prime minister@2020-03-04..2025-07-16;defence minister@2025-07-17..
p			UKR	GOV	Yulia Svyrydenko	Svyrydenko	prime minister@2025-07-17..
p			UKR	GOV	Dmytro Kuleba	Kuleba	foreign minister@2020-03-04..2024-09-05
p			UKR	GOV	Andrii Sybiha	Andriy Sybiha;Sybiha	foreign minister@2024-09-05..
p			UKR	GOV;MIL	Oleksii Reznikov	Reznikov	defence minister@2021-11-04..2023-09-05
p			UKR	GOV;MIL	Rustem Umerov	Umerov	defence minister@2023-09-06..2025-07-17
p			UKR	GOV	Andriy Yermak	Andrii Yermak;Yermak	chief of staff@2020-02-11..2025-11-28
p			UKR	MIL	Valerii Zaluzhnyi	Valeriy Zaluzhny;Zaluzhnyi;Zaluzhny	commander-in-chief@2021-07-27..2024-02-08
p			UKR	MIL	Oleksandr Syrskyi	Oleksandr Syrsky;Syrskyi;Syrsky	commander-in-chief@2024-02-08..
p			UKR	GOV	Vitali Klitschko	Vitaliy Klitschko;Klitschko	mayor of Kyiv@2014-06-05..
p	Q22686		USA	GOV	Donald Trump	Trump;Donald J. Trump;Donald J Trump	president@2017-01-20..2021-01-20;president-elect@2016-11-09..2017-01-20;former president@2021-01-20..2025-01-20;president-elect@2024-11-06..2025-01-20;president@2025-01-20..
p	Q6279		USA	GOV	Joe Biden	Biden;Joseph Biden;Joe R. Biden	vice president@2009-01-20..2017-01-20;former vice president@2017-01-20..2021-01-20;president-elect@2020-11-07..2021-01-20;president@2021-01-20..2025-01-20;former president@2025-01-20..
p	Q76		USA	GOV	Barack Obama	Obama	president@2009-01-20..2017-01-20;former president@2017-01-20..
p			USA	ELI	Michelle Obama		first lady@2009-01-20..2017-01-20
p	Q207		USA	ELI	George W. Bush	George W Bush	president@2001-01-20..2009-01-20;former president@2009-01-20..
p	Q1124		USA	ELI	Bill Clinton		former president@2001-01-20..
p	Q23685		USA	ELI	Jimmy Carter		former president@1981-01-20..2024-12-29
p	Q9960		USA	ELI	Ronald Reagan	Reagan
p	Q9588		USA	ELI	Richard Nixon	Nixon
p	Q9696		USA	ELI	John F. Kennedy	JFK
p	Q91		USA	ELI	Abraham Lincoln
p	Q6294		USA	ELI	Hillary Clinton		secretary of state@2009-01-21..2013-02-01
p	Q10853588		USA	GOV	Kamala Harris		vice president@2021-01-20..2025-01-20;former vice president@2025-01-20..
p	Q24313		USA	GOV	Mike Pence	Pence	vice president@2017-01-20..2021-01-20;former vice president@2021-01-20..
p			USA	GOV	JD Vance	J.D. Vance;J. D. Vance;Vance	senator@2023-01-03..2025-01-20;vice president@2025-01-20..
p			USA	GOV	Marco Rubio	Rubio	senator@2011-01-03..2025-01-20;secretary of state@2025-01-21..
p			USA	GOV	Antony Blinken	Tony Blinken;Blinken	secretary of state@2021-01-26..2025-01-20
p			USA	GOV	Mike Pompeo	Pompeo	cia director@2017-01-23..2018-04-26;secretary of state@2018-04-26..2021-01-20
p			USA	GOV	Rex Tillerson	Tillerson	secretary of state@2017-02-01..2018-03-31
p	Q22316		USA	GOV	John Kerry	Kerry	secretary of state@2013-02-01..2017-01-20
p			USA	GOV;MIL	Lloyd Austin		defense secretary@2021-01-22..2025-01-20
p			USA	GOV;MIL	Pete Hegseth	Hegseth	defense secretary@2025-01-25..
p			USA	GOV;MIL	Jim Mattis	James Mattis;Mattis	defense secretary@2017-01-20..2019-01-01
p			USA	GOV;MIL	Mark Esper	Esper	defense secretary@2019-07-23..2020-11-09
p			USA	GOV;MIL	Ash Carter		defense secretary@2015-02-17..2017-01-20
p			USA	GOV	Janet Yellen	Yellen	treasury secretary@2021-01-26..2025-01-20
p			USA	GOV	Steven Mnuchin	Mnuchin	treasury secretary@2017-02-13..2021-01-20
p			USA	GOV	Scott Bessent	Bessent	treasury secretary@2025-01-28..
p			USA	GOV	Howard Lutnick	Lutnick	commerce secretary@2025-02-21..
p			USA	GOV	Jamieson Greer		trade representative@2025-02-27..
p			USA	GOV;JUD	Merrick Garland		attorney general@2021-03-11..2025-01-20
p			USA	GOV;JUD	Pam Bondi	Bondi	attorney general@2025-02-05..
p			USA	GOV;JUD	William Barr	Bill Barr	attorney general@2019-02-14..2020-12-23
p			USA	GOV;JUD	Jeff Sessions		attorney general@2017-02-09..2018-11-07
p			USA	GOV;JUD	Loretta Lynch		attorney general@2015-04-27..2017-01-20
p			USA	GOV	Kristi Noem	Noem	homeland security secretary@2025-01-25..
p			USA	GOV	Alejandro Mayorkas	Mayorkas	homeland security secretary@2021-02-02..2025-01-20
p			USA	GOV;MED	Robert F. Kennedy Jr.	Robert F. Kennedy Jr;RFK Jr.;Robert Kennedy Jr.;RFK Jr	health secretary@2025-02-13..
p			USA	GOV;SPY	Tulsi Gabbard	Gabbard	director of national intelligence@2025-02-12..
p			USA	COP	Kash Patel		fbi director@2025-02-21..
p			USA	COP	Christopher Wray	Wray	fbi director@2017-08-02..2025-01-19
p			USA	COP	James Comey	Comey	fbi director@2013-09-04..2017-05-09
p			PAK	ELI	Pervez Musharraf	Musharraf	former president@2008-08-18..2023-02-05
p			USA	JUD	Robert Mueller	Mueller	special counsel@2017-05-17..2019-05-29
p			USA	JUD	Jack Smith		special counsel@2022-11-18..2025-01-10
p			USA	GOV	Jake Sullivan		national security adviser@2021-01-20..2025-01-20
p			USA	GOV	John Bolton		national security adviser@2018-04-09..2019-09-10;former national security adviser@2019-09-10..
p			USA	GOV	Mike Waltz	Michael Waltz	national security adviser@2025-01-20..2025-05-01
p			USA	GOV	Michael Flynn		national security adviser@2017-01-20..2017-02-13
p			USA	GOV	Steve Witkoff	Witkoff	special envoy@2025-01-20..
p			USA	GOV	Keith Kellogg	Kellogg	special envoy@2025-01-20..
p			USA	GOV	Susie Wiles		chief of staff@2025-01-20..
p			USA	GOV	Karoline Leavitt	Leavitt	press secretary@2025-01-20..
p			USA	GOV	Karine Jean-Pierre	Jean-Pierre	press secretary@2022-05-13..2025-01-20
p			USA	GOV	Jen Psaki	Psaki	press secretary@2021-01-20..2022-05-13
p			USA	GOV	Kayleigh McEnany		press secretary@2020-04-07..2021-01-20
p			USA	GOV	Stephanie Grisham	Grisham	press secretary@2019-07-01..2020-04-07
p			USA	GOV	Sarah Sanders	Sarah Huckabee Sanders	press secretary@2017-07-26..2019-07-01;governor of Arkansas@2023-01-10..
p			USA	GOV	Sean Spicer		press secretary@2017-01-20..2017-07-21
p			USA	ELI	Rudy Giuliani	Giuliani;Rudolph Giuliani
p			USA	GOV	Jared Kushner	Kushner
p			USA	ELI	Ivanka Trump
p			USA	ELI	Melania Trump		first lady@2017-01-20..2021-01-20;first lady@2025-01-20..
p			USA	ELI	Jill Biden		first lady@2021-01-20..2025-01-20
p			USA	ELI	Hunter Biden
p			USA	ELI	Donald Trump Jr.	Donald Trump Jr;Don Jr.
p			USA	ELI	Steve Bannon	Bannon;Stephen Bannon
p	Q170581		USA	LEG	Nancy Pelosi	Pelosi	house speaker@2019-01-03..2023-01-03
p			USA	LEG	Kevin McCarthy		house speaker@2023-01-07..2023-10-03
p			USA	LEG	Mike Johnson		house speaker@2023-10-25..
p			USA	LEG	Paul Ryan		house speaker@2015-10-29..2019-01-03
p	Q355522		USA	LEG	Mitch McConnell	McConnell	senate majority leader@2015-01-03..2021-01-20;senate minority leader@2021-01-20..2025-01-03
p			USA	LEG	Chuck Schumer	Schumer	senate minority leader@2017-01-03..2021-01-20;senate majority leader@2021-01-20..2025-01-03;senate minority leader@2025-01-03..
p			USA	LEG	John Thune	Thune	senate majority leader@2025-01-03..
p			USA	LEG	Hakeem Jeffries		house minority leader@2023-01-03..
p	Q359442		USA	LEG	Bernie Sanders		senator@2007-01-03..
p	Q434706		USA	LEG	Elizabeth Warren		senator@2013-01-03..
p			USA	LEG	Lindsey Graham		senator@2003-01-03..
p			USA	LEG	Ted Cruz	Cruz	senator@2013-01-03..
p			USA	LEG	Mitt Romney	Romney	senator@2019-01-03..2025-01-03
p	Q10390		USA	LEG	John McCain	McCain	senator@1987-01-03..2018-08-25
p			USA	LEG	Alexandria Ocasio-Cortez	Ocasio-Cortez;AOC	congresswoman@2019-01-03..
p			USA	LEG	Adam Schiff	Schiff
p			USA	LEG	Marjorie Taylor Greene
p			USA	LEG	Liz Cheney
p			USA	GOV	Ron DeSantis	DeSantis	governor of Florida@2019-01-08..
p			USA	GOV	Gavin Newsom	Newsom	governor of California@2019-01-07..
p			USA	GOV	Greg Abbott		governor of Texas@2015-01-20..
p			USA	GOV	Kathy Hochul	Hochul	governor of New York@2021-08-24..
p			USA	GOV	Andrew Cuomo	Cuomo	governor of New York@2011-01-01..2021-08-23
p			USA	GOV	Tim Walz	Walz	governor of Minnesota@2019-01-07..
p			USA	GOV	Nikki Haley	Haley	ambassador to the United Nations@2017-01-27..2018-12-31
p			USA	GOV	Pete Buttigieg	Buttigieg	transportation secretary@2021-02-03..2025-01-20
p			USA	GOV	Bill de Blasio	de Blasio	mayor of New York@2014-01-01..2021-12-31
p			USA	GOV	Eric Adams		mayor of New York@2022-01-01..2025-12-31
p			USA	GOV	Zohran Mamdani	Mamdani	mayor of New York@2026-01-01..
p			USA	ELI	Michael Bloomberg	Mike Bloomberg
p			USA	BUS	Jerome Powell	Powell	federal reserve chair@2018-02-05..2026-05-15
p			USA	MED	Anthony Fauci	Fauci
p			USA	GOV	Gordon Sondland	Sondland	ambassador to the European Union@2018-07-09..2020-02-07
p	Q317521		USA	BUS	Elon Musk	Musk
p	Q312556		USA	BUS	Jeff Bezos	Bezos
p	Q36215		USA	BUS	Mark Zuckerberg	Zuckerberg
p	Q5284		USA	BUS	Bill Gates
p	Q265852		USA	BUS	Tim Cook
p			USA	BUS	Sam Altman	Altman
p	Q47213		USA	BUS	Warren Buffett	Buffett
p			USA	BUS	Sundar Pichai	Pichai
p	Q12908		USA	BUS	George Soros	Soros
p			USA	BUS	Rupert Murdoch	Murdoch
p			USA	CRM	Jeffrey Epstein	Epstein
p			GBR	CRM	Ghislaine Maxwell
p			USA	CRM	Harvey Weinstein	Weinstein
p			USA	SPY	Edward Snowden	Snowden
p	Q360		AUS	SOC	Julian Assange	Assange
p			USA	MIL	Chelsea Manning
p			USA	CVL	George Floyd
p			USA	COP	Derek Chauvin	Chauvin
p	Q26876		USA		Taylor Swift
p	Q36153		USA		Beyoncé	Beyonce
p	Q55800		USA		Oprah Winfrey	Oprah
p	Q6383803		GBR	GOV	Keir Starmer	Sir Keir;Starmer	opposition leader@2020-04-04..2024-07-05;prime minister@2024-07-05..
p			GBR	GOV	Rishi Sunak	Sunak	chancellor of the exchequer@2020-02-13..2022-07-05;prime minister@2022-10-25..2024-07-05
p			GBR	GOV	Liz Truss	Truss	foreign secretary@2021-09-15..2022-09-06;prime minister@2022-09-06..2022-10-25
p	Q180589		GBR	GOV	Boris Johnson		foreign secretary@2016-07-13..2018-07-09;prime minister@2019-07-24..2022-09-06;former prime minister@2022-09-06..
p	Q264766		GBR	GOV	Theresa May	Mrs May	home secretary@2010-05-12..2016-07-13;prime minister@2016-07-13..2019-07-24
p	Q192		GBR	GOV	David Cameron		prime minister@2010-05-11..2016-07-13;foreign secretary@2023-11-13..2024-07-05
p			GBR	ELI	Gordon Brown		former prime minister@2010-05-11..
p	Q9545		GBR	ELI	Tony Blair	Blair	former prime minister@2007-06-27..
p	Q7416		GBR	ELI	Margaret Thatcher	Thatcher
p	Q8016		GBR	ELI	Winston Churchill	Churchill
p			GBR	LEG	Jeremy Corbyn	Corbyn	opposition leader@2015-09-12..2020-04-04
p			GBR	PTY	Nigel Farage	Farage	reform leader@2024-06-03..
p			GBR	PTY	Kemi Badenoch	Badenoch	opposition leader@2024-11-02..
p			GBR	PTY	Ed Davey
p			GBR	GOV	Nicola Sturgeon	Sturgeon	first minister of Scotland@2014-11-20..2023-03-28
p			GBR	GOV	Humza Yousaf	Yousaf	first minister of Scotland@2023-03-29..2024-05-07
p			GBR	GOV	John Swinney	Swinney	first minister of Scotland@2024-05-08..
p			GBR	GOV	Michelle O'Neill		first minister of Northern Ireland@2024-02-03..
p			GBR	GOV	Jeremy Hunt		health secretary@2012-09-04..2018-07-09;foreign secretary@2018-07-09..2019-07-24;chancellor of the exchequer@2022-10-14..2024-07-05
p			GBR	GOV	Rachel Reeves	Reeves	chancellor of the exchequer@2024-07-05..
p			GBR	GOV	Kwasi Kwarteng	Kwarteng	chancellor of the exchequer@2022-09-06..2022-10-14
p			GBR	GOV	Sajid Javid	Javid	home secretary@2018-04-30..2019-07-24;chancellor of the exchequer@2019-07-24..2020-02-13;health secretary@2021-06-26..2022-07-05
p			GBR	GOV	Philip Hammond		chancellor of the exchequer@2016-07-13..2019-07-24
p			GBR	GOV	George Osborne	Osborne	chancellor of the exchequer@2010-05-11..2016-07-13
p			GBR	GOV	Dominic Raab	Raab	foreign secretary@2019-07-24..2021-09-15
p			GBR	GOV	James Cleverly	Cleverly	foreign secretary@2022-09-06..2023-11-13;home secretary@2023-11-13..2024-07-05
p			GBR	GOV	David Lammy	Lammy	foreign secretary@2024-07-05..2025-09-05
p			GBR	GOV	Yvette Cooper		home secretary@2024-07-05..2025-09-05;foreign secretary@2025-09-05..
p			GBR	GOV	Shabana Mahmood		home secretary@2025-09-05..
p			GBR	GOV	Priti Patel		home secretary@2019-07-24..2022-09-06
p			GBR	GOV	Suella Braverman	Braverman	home secretary@2022-10-25..2023-11-13
p			GBR	GOV	Amber Rudd		home secretary@2016-07-13..2018-04-29
p			GBR	GOV;MIL	Ben Wallace		defence secretary@2019-07-24..2023-08-31
p			GBR	GOV;MIL	Grant Shapps	Shapps	defence secretary@2023-08-31..2024-07-05
p			GBR	GOV;MIL	John Healey	Healey	defence secretary@2024-07-05..
p			GBR	GOV	Angela Rayner	Rayner	deputy prime minister@2024-07-05..2025-09-05
p			GBR	GOV;MED	Wes Streeting	Streeting	health secretary@2024-07-05..
p			GBR	GOV;MED	Matt Hancock	Hancock	health secretary@2018-07-09..2021-06-26
p			GBR	GOV	Michael Gove	Gove
p			GBR	GOV	Dominic Cummings	Cummings
p			GBR	LEG	Jacob Rees-Mogg	Rees-Mogg
p			GBR	GOV	Sadiq Khan		mayor of London@2016-05-09..
p			GBR	GOV	Andy Burnham	Burnham	mayor of Greater Manchester@2017-05-08..
p			GBR	LEG	George Galloway	Galloway
p			GBR		Tommy Robinson
p			GBR	LEG	John Bercow	Bercow	commons speaker@2009-06-22..2019-11-04
p			GBR	LEG	Lindsay Hoyle		commons speaker@2019-11-04..
p	Q9682		GBR	ELI	Elizabeth II	Queen Elizabeth;Queen Elizabeth II	queen@1952-02-06..2022-09-08
p	Q43274		GBR	GOV	Charles III	King Charles;King Charles III;Prince Charles	prince of wales@1958-07-26..2022-09-08;king@2022-09-08..
p			GBR	ELI	Queen Camilla		queen@2022-09-08..
p	Q36812		GBR	ELI	Prince William		prince of wales@2022-09-09..
p	Q152316		GBR	ELI	Prince Harry		duke of sussex@2018-05-19..
p			GBR	ELI	Prince Andrew	Andrew Mountbatten-Windsor
p			GBR	ELI	Prince Philip		duke of edinburgh@1947-11-20..2021-04-09
p			USA	ELI	Meghan Markle		duchess of sussex@2018-05-19..
p	Q9685		GBR	ELI	Princess Diana
p			GBR	ELI	Kate Middleton		princess of wales@2022-09-09..
p			GBR	BUS	Andrew Bailey		bank of england governor@2020-03-16..
p			CAN	GOV	Mark Carney	Carney	bank of england governor@2013-07-01..2020-03-15;prime minister@2025-03-14..
p	Q3099714		CAN	GOV	Justin Trudeau	Trudeau	prime minister@2015-11-04..2025-03-14
p			CAN	GOV	Stephen Harper		prime minister@2006-02-06..2015-11-04
p			CAN	GOV	Chrystia Freeland	Freeland	foreign minister@2017-01-10..2019-11-20;deputy prime minister@2019-11-20..2024-12-16
p			CAN	GOV	Mélanie Joly	Melanie Joly	foreign minister@2021-10-26..2025-05-13
p			CAN	GOV	Anita Anand	Anand	foreign minister@2025-05-13..
p			CAN	PTY	Pierre Poilievre	Poilievre	opposition leader@2022-09-10..
p			CAN	GOV	Doug Ford		premier of Ontario@2018-06-29..
p	Q3052772		FRA	GOV	Emmanuel Macron	Macron	president@2017-05-14..
p	Q157		FRA	GOV	François Hollande	Francois Hollande;Hollande	president@2012-05-15..2017-05-14;former president@2017-05-14..
p	Q329		FRA	ELI	Nicolas Sarkozy	Sarkozy	former president@2012-05-15..
p	Q12927		FRA	PTY	Marine Le Pen	Le Pen	national rally leader@2011-01-16..
p			FRA	PTY	Jordan Bardella	Bardella	national rally president@2021-09-13..
p			FRA	PTY	Jean-Luc Mélenchon	Jean-Luc Melenchon;Mélenchon;Melenchon
p			FRA	PTY	Éric Zemmour	Eric Zemmour;Zemmour
p			FRA	GOV	Manuel Valls	Valls	prime minister@2014-03-31..2016-12-06
p			FRA	GOV	Édouard Philippe	Edouard Philippe	prime minister@2017-05-15..2020-07-03
p			FRA	GOV	Jean Castex	Castex	prime minister@2020-07-03..2022-05-16
p			FRA	GOV	Élisabeth Borne	Elisabeth Borne	prime minister@2022-05-16..2024-01-09
p			FRA	GOV	Gabriel Attal	Attal	prime minister@2024-01-09..2024-09-05
p			FRA	GOV	Michel Barnier	Barnier	prime minister@2024-09-05..2024-12-13
p			FRA	GOV	François Bayrou	Francois Bayrou;Bayrou	prime minister@2024-12-13..2025-09-09
p			FRA	GOV	Sébastien Lecornu	Sebastien Lecornu;Lecornu	defence minister@2022-05-20..2025-09-09;prime minister@2025-09-09..
p			FRA	GOV	Jean-Yves Le Drian	Le Drian	defence minister@2012-05-16..2017-05-17;foreign minister@2017-05-17..2022-05-20
p			FRA	GOV	Catherine Colonna		foreign minister@2022-05-20..2024-01-11
p			FRA	GOV	Jean-Noël Barrot	Jean-Noel Barrot	foreign minister@2024-09-21..
p			FRA	GOV	Gérald Darmanin	Gerald Darmanin;Darmanin	interior minister@2020-07-06..2024-09-21
p			FRA	GOV	Bruno Le Maire	Le Maire	finance minister@2017-05-17..2024-09-12
p			FRA	GOV	Anne Hidalgo	Hidalgo	mayor of Paris@2014-04-05..2026-03-29
p	Q567		DEU	GOV	Angela Merkel	Merkel	chancellor@2005-11-22..2021-12-08;former chancellor@2021-12-08..
p	Q61053		DEU	GOV	Olaf Scholz	Scholz	finance minister@2018-03-14..2021-12-08;chancellor@2021-12-08..2025-05-06
p			DEU	GOV	Friedrich Merz	Merz	opposition leader@2022-02-15..2025-05-06;chancellor@2025-05-06..
p			DEU	GOV	Frank-Walter Steinmeier	Steinmeier	foreign minister@2013-12-17..2017-01-27;president@2017-03-19..
p			DEU	GOV	Annalena Baerbock	Baerbock	foreign minister@2021-12-08..2025-05-06
p			DEU	GOV	Johann Wadephul	Wadephul	foreign minister@2025-05-06..
p			DEU	GOV	Heiko Maas	Maas	foreign minister@2018-03-14..2021-12-08
p			DEU	GOV;MIL	Boris Pistorius	Pistorius	defence minister@2023-01-19..
p			DEU	GOV	Robert Habeck	Habeck	economy minister@2021-12-08..2025-05-06
p			DEU	GOV	Christian Lindner	Lindner	finance minister@2021-12-08..2024-11-07
p			DEU	GOV	Horst Seehofer	Seehofer	interior minister@2018-03-14..2021-12-08
p	Q60772		DEU	GOV	Ursula von der Leyen	von der Leyen	defence minister@2013-12-17..2019-07-17;european commission president@2019-12-01..
p			LUX	GOV	Jean-Claude Juncker	Juncker	european commission president@2014-11-01..2019-11-30
p			BEL	GOV	Charles Michel		prime minister@2014-10-11..2019-10-27;european council president@2019-12-01..2024-11-30
p			PRT	GOV	António Costa	Antonio Costa	prime minister@2015-11-26..2024-04-02;european council president@2024-12-01..
p			POL	GOV	Donald Tusk	Tusk	european council president@2014-12-01..2019-11-30;prime minister@2023-12-13..
p			ESP	GOV	Josep Borrell	Borrell	eu foreign policy chief@2019-12-01..2024-11-30
p			ITA	GOV	Federica Mogherini	Mogherini	eu foreign policy chief@2014-11-01..2019-11-30
p			EST	GOV	Kaja Kallas	Kallas	prime minister@2021-01-26..2024-07-23;eu foreign policy chief@2024-12-01..
p			MLT	LEG	Roberta Metsola	Metsola	european parliament president@2022-01-18..
p			FRA	BUS	Christine Lagarde	Lagarde	imf managing director@2011-07-05..2019-09-12;european central bank president@2019-11-01..
p			ITA	GOV	Mario Draghi	Draghi	european central bank president@2011-11-01..2019-10-31;prime minister@2021-02-13..2022-10-22
p			BGR	BUS	Kristalina Georgieva	Georgieva	imf managing director@2019-10-01..
p	Q57665		NOR	GOV	Jens Stoltenberg	Stoltenberg	nato secretary general@2014-10-01..2024-10-01
p			NLD	GOV	Mark Rutte	Rutte	prime minister@2010-10-14..2024-07-02;nato secretary general@2024-10-01..
p			NLD	GOV	Dick Schoof	Schoof	prime minister@2024-07-02..2026-02-01
p			NLD	PTY	Geert Wilders	Wilders
p	Q311440		PRT	GOV	António Guterres	Antonio Guterres;Guterres	un secretary-general@2017-01-01..2026-12-31
p	Q1253		KOR	GOV	Ban Ki-moon	Ban Ki Moon	un secretary-general@2007-01-01..2016-12-31
p			FRA	GOV	Stephane Dujarric	Stéphane Dujarric;Dujarric	un spokesman@2014-03-10..
p			ETH	MED	Tedros Adhanom Ghebreyesus	Tedros;Tedros Adhanom	who director-general@2017-07-01..
p			AUT	GOV	Volker Türk	Volker Turk;Türk	un human rights chief@2022-10-17..
p			CHL	GOV	Michelle Bachelet	Bachelet	president@2014-03-11..2018-03-11;un human rights chief@2018-09-01..2022-08-31
p			ARG	GOV	Rafael Grossi	Grossi;Rafael Mariano Grossi	iaea director general@2019-12-03..
p			CHE	GOV	Philippe Lazzarini	Lazzarini	unrwa chief@2020-04-01..
p			GBR	JUD	Karim Khan		icc prosecutor@2021-06-16..
p			ITA	GOV	Giorgia Meloni	Meloni	prime minister@2022-10-22..
p			ITA	GOV	Giuseppe Conte	Conte	prime minister@2018-06-01..2021-02-13
p			ITA	GOV	Matteo Renzi	Renzi	prime minister@2014-02-22..2016-12-12
p			ITA	GOV	Paolo Gentiloni	Gentiloni	prime minister@2016-12-12..2018-06-01
p			ITA	GOV	Matteo Salvini	Salvini	interior minister@2018-06-01..2019-09-05;deputy prime minister@2022-10-22..
p			ITA	ELI	Silvio Berlusconi	Berlusconi	former prime minister@2011-11-16..2023-06-12
p			ITA	GOV	Antonio Tajani	Tajani	foreign minister@2022-10-22..
p			ITA	GOV;MIL	Guido Crosetto	Crosetto	defence minister@2022-10-22..
p			ITA	GOV	Sergio Mattarella	Mattarella	president@2015-02-03..
p	Q450675		VAT	REL	Pope Francis	Francis;Jorge Mario Bergoglio	pope@2013-03-13..2025-04-21
p			VAT	REL	Pope Leo XIV	Pope Leo;Leo XIV;Robert Prevost;Robert Francis Prevost	pope@2025-05-08..
p	Q2494		VAT	REL	Pope Benedict XVI	Benedict XVI;Pope Benedict;Joseph Ratzinger	former pope@2013-02-28..2022-12-31
p	Q989		VAT	REL	Pope John Paul II	John Paul II
p			VAT	REL	Pietro Parolin	Parolin	vatican secretary of state@2013-10-15..
p			ESP	GOV	Pedro Sánchez	Pedro Sanchez	prime minister@2018-06-02..
p			ESP	GOV	Mariano Rajoy	Rajoy	prime minister@2011-12-21..2018-06-01
p			ESP	PTY	Carles Puigdemont	Puigdemont	catalan leader@2016-01-12..2017-10-27
p			ESP	GOV	Felipe VI	King Felipe;King Felipe VI	king@2014-06-19..
p	Q57641		HUN	GOV	Viktor Orbán	Viktor Orban;Orbán;Orban	prime minister@2010-05-29..2026-05-09
p			HUN	GOV	Peter Szijjarto	Péter Szijjártó;Szijjarto;Szijjártó	foreign minister@2014-09-23..2026-05-09
p			POL	GOV	Andrzej Duda	Duda	president@2015-08-06..2025-08-06
p			POL	GOV	Karol Nawrocki	Nawrocki	president@2025-08-06..
p			POL	GOV	Mateusz Morawiecki	Morawiecki	prime minister@2017-12-11..2023-12-13
p			POL	PTY	Jaroslaw Kaczynski	Jarosław Kaczyński;Kaczynski;Kaczyński
p			POL	GOV	Radoslaw Sikorski	Radosław Sikorski;Sikorski	foreign minister@2023-12-13..
p			SVK	GOV	Robert Fico	Fico	prime minister@2012-04-04..2018-03-22;prime minister@2023-10-25..
p			CZE	GOV	Petr Fiala	Fiala	prime minister@2021-12-17..2025-12-09
p			CZE	GOV	Andrej Babiš	Andrej Babis;Babis;Babiš	prime minister@2017-12-06..2021-12-17;prime minister@2025-12-09..
p			CZE	GOV	Petr Pavel		president@2023-03-09..
p			CZE	GOV	Milos Zeman	Miloš Zeman;Zeman	president@2013-03-08..2023-03-08
p			AUT	GOV	Sebastian Kurz	Kurz	chancellor@2017-12-18..2019-05-28;chancellor@2020-01-07..2021-10-11
p			AUT	GOV	Karl Nehammer	Nehammer	chancellor@2021-12-06..2025-01-10
p			GRC	GOV	Alexis Tsipras	Tsipras	prime minister@2015-01-26..2019-07-08
p			GRC	GOV	Kyriakos Mitsotakis	Mitsotakis	prime minister@2019-07-08..
p	Q39259		TUR	GOV	Recep Tayyip Erdogan	Recep Tayyip Erdoğan;Erdogan;Erdoğan;Tayyip Erdogan	president@2014-08-28..
p			TUR	GOV	Hakan Fidan	Fidan	foreign minister@2023-06-04..
p			TUR	GOV	Mevlut Cavusoglu	Mevlüt Çavuşoğlu;Cavusoglu	foreign minister@2015-11-24..2023-06-03
p			TUR	OPP	Ekrem Imamoglu	Ekrem İmamoğlu;Imamoglu	mayor of Istanbul@2019-06-27..2025-03-23
p			SRB	GOV	Aleksandar Vucic	Aleksandar Vučić;Vucic;Vučić	prime minister@2014-04-27..2017-05-30;president@2017-05-31..
p			BIH	GOV	Milorad Dodik	Dodik
p			XKX	GOV	Albin Kurti	Kurti	prime minister@2021-03-22..
p	Q2866		BLR	GOV	Alexander Lukashenko	Aleksandr Lukashenko;Alyaksandr Lukashenka;Lukashenko;Lukashenka	president@1994-07-20..
p			BLR	OPP	Sviatlana Tsikhanouskaya	Svetlana Tikhanovskaya;Tsikhanouskaya;Tikhanovskaya	opposition leader@2020-08-11..
p			ROU	GOV	Ilie Bolojan	Bolojan	prime minister@2025-06-23..
p			DNK	GOV	Frederik X	King Frederik;King Frederik X	king@2024-01-14..
p			NOR	GOV	Harald V	King Harald;King Harald V	king@1991-01-17..
p			MDA	GOV	Maia Sandu	Sandu	president@2020-12-24..
p			LTU	GOV	Gitanas Nausėda	Gitanas Nauseda;Nauseda	president@2019-07-12..
p			FIN	GOV	Alexander Stubb	Stubb	president@2024-03-01..
p			FIN	GOV	Sauli Niinistö	Sauli Niinisto;Niinisto;Niinistö	president@2012-03-01..2024-03-01
p			FIN	GOV	Sanna Marin	Marin	prime minister@2019-12-10..2023-06-20
p			FIN	GOV	Petteri Orpo	Orpo	prime minister@2023-06-20..
p			SWE	GOV	Stefan Löfven	Stefan Lofven;Lofven;Löfven	prime minister@2014-10-03..2021-11-30
p			SWE	GOV	Magdalena Andersson		prime minister@2021-11-30..2022-10-18
p			SWE	GOV	Ulf Kristersson	Kristersson	prime minister@2022-10-18..
p			SWE	SOC	Greta Thunberg	Thunberg
p			DNK	GOV	Mette Frederiksen	Frederiksen	prime minister@2019-06-27..
p			DNK	GOV	Lars Løkke Rasmussen	Lars Lokke Rasmussen	prime minister@2015-06-28..2019-06-27;foreign minister@2022-12-15..
p			NOR	GOV	Erna Solberg	Solberg	prime minister@2013-10-16..2021-10-14
p			NOR	GOV	Jonas Gahr Støre	Jonas Gahr Store;Støre	prime minister@2021-10-14..
p			IRL	GOV	Leo Varadkar	Varadkar	taoiseach@2017-06-14..2020-06-27;taoiseach@2022-12-17..2024-04-09
p			IRL	GOV	Micheál Martin	Micheal Martin	taoiseach@2020-06-27..2022-12-17;taoiseach@2025-01-23..
p			IRL	GOV	Simon Harris		taoiseach@2024-04-09..2025-01-23;tanaiste@2025-01-23..
p			IRL	GOV	Michael D. Higgins	Michael D Higgins	president@2011-11-11..2025-11-11
p			IRL	GOV	Catherine Connolly		president@2025-11-11..
p			IRL	PTY	Mary Lou McDonald		sinn féin leader@2018-02-10..
p	Q15031		CHN	GOV	Xi Jinping	Xi;President Xi	president@2013-03-14..
p			CHN	GOV	Li Keqiang		premier@2013-03-15..2023-03-11
p			CHN	GOV	Li Qiang		premier@2023-03-11..
p			CHN	GOV	Wang Yi		foreign minister@2013-03-16..2022-12-30;foreign minister@2023-07-25..
p			CHN	GOV	Qin Gang		foreign minister@2022-12-30..2023-07-25
p			CHN	GOV	He Lifeng		vice premier@2023-03-12..
p	Q5816		CHN	ELI	Mao Zedong	Mao
p			HKG	GOV	Carrie Lam		chief executive@2017-07-01..2022-06-30
p			HKG	GOV	John Lee		chief executive@2022-07-01..
p			HKG	SOC	Joshua Wong
p			HKG	JRN	Jimmy Lai
p			TWN	GOV	Tsai Ing-wen	Tsai	president@2016-05-20..2024-05-20
p			TWN	GOV	Lai Ching-te	William Lai;Lai	president@2024-05-20..
p	Q17293		CHN	REL	Dalai Lama
p	Q132345		JPN	GOV	Shinzo Abe	Abe	prime minister@2012-12-26..2020-09-16
p			JPN	GOV	Yoshihide Suga	Suga	prime minister@2020-09-16..2021-10-04
p			JPN	GOV	Fumio Kishida	Kishida	prime minister@2021-10-04..2024-10-01
p			JPN	GOV	Shigeru Ishiba	Ishiba	prime minister@2024-10-01..2025-10-21
p			JPN	GOV	Sanae Takaichi	Takaichi	prime minister@2025-10-21..
p			KOR	GOV	Moon Jae-in	Moon Jae In	president@2017-05-10..2022-05-10
p			KOR	GOV	Yoon Suk Yeol	Yoon Suk-yeol;Yoon	president@2022-05-10..2025-04-04
p			KOR	GOV	Lee Jae-myung	Lee Jae Myung	president@2025-06-04..
p			KOR	GOV	Park Geun-hye	Park Geun Hye	president@2013-02-25..2017-03-10
p	Q56226		PRK	GOV	Kim Jong Un	Kim Jong-un	leader@2011-12-17..
p			PRK	GOV	Kim Yo Jong	Kim Yo-jong
p	Q1058		IND	GOV	Narendra Modi	Modi	prime minister@2014-05-26..
p			IND	GOV	Amit Shah		home minister@2019-05-30..
p			IND	GOV	S. Jaishankar	Jaishankar;Subrahmanyam Jaishankar	foreign minister@2019-05-30..;external affairs minister@2019-05-30..
p			IND	GOV;MIL	Rajnath Singh		defence minister@2019-05-31..
p	Q10218		IND	OPP	Rahul Gandhi		opposition leader@2024-06-25..
p			IND	PTY	Sonia Gandhi
p			IND	GOV	Arvind Kejriwal	Kejriwal
p			IND	GOV	Yogi Adityanath	Adityanath	chief minister of Uttar Pradesh@2017-03-19..
p			IND	GOV	Mamata Banerjee		chief minister of West Bengal@2011-05-20..
p			IND	GOV	Droupadi Murmu	Murmu	president@2022-07-25..
p			PAK	GOV	Imran Khan		prime minister@2018-08-18..2022-04-10;former prime minister@2022-04-10..
p			PAK	GOV	Nawaz Sharif		prime minister@2013-06-05..2017-07-28
p			PAK	GOV	Shehbaz Sharif	Shahbaz Sharif	prime minister@2022-04-11..2023-08-14;prime minister@2024-03-03..
p			PAK	MIL	Asim Munir	Munir	army chief@2022-11-29..
p			PAK	GOV	Ishaq Dar		foreign minister@2024-03-11..
p			PAK	GOV	Bilawal Bhutto Zardari	Bilawal Bhutto-Zardari	foreign minister@2022-04-27..2023-08-14
p			PAK	GOV	Asif Ali Zardari	Zardari	president@2024-03-10..
p	Q32732		PAK	SOC	Malala Yousafzai	Malala
p			BGD	GOV	Sheikh Hasina	Hasina	prime minister@2009-01-06..2024-08-05
p			BGD	GOV	Muhammad Yunus	Yunus	interim leader@2024-08-08..2026-02-17
p			LKA	GOV	Gotabaya Rajapaksa		president@2019-11-18..2022-07-14
p			LKA	GOV	Mahinda Rajapaksa		prime minister@2019-11-21..2022-05-09
p			LKA	GOV	Ranil Wickremesinghe	Wickremesinghe	president@2022-07-21..2024-09-23
p			LKA	GOV	Anura Kumara Dissanayake	Dissanayake	president@2024-09-23..
p	Q36740		MMR	OPP	Aung San Suu Kyi	Suu Kyi	state counsellor@2016-04-06..2021-02-01
p			MMR	MIL;GOV	Min Aung Hlaing		junta leader@2021-02-01..
p			AFG	GOV	Ashraf Ghani	Ghani	president@2014-09-29..2021-08-15
p			AFG	ELI	Hamid Karzai	Karzai	former president@2014-09-29..
p			AFG	GOV	Zabihullah Mujahid	Mujahid	taliban spokesman@2007-01-01..
p			AFG	REB;GOV	Sirajuddin Haqqani
p			AFG	REB;GOV	Hibatullah Akhundzada	Haibatullah Akhundzada;Akhundzada	taliban leader@2016-05-25..
p	Q1317		SAU	REB	Osama bin Laden	bin Laden;Osama Bin Laden
p			EGY	REB	Ayman al-Zawahiri	al-Zawahiri;Zawahiri;Zawahri	al-qaeda leader@2011-06-16..2022-07-31
p			IRQ	REB	Abu Bakr al-Baghdadi	al-Baghdadi;Baghdadi	islamic state leader@2014-06-29..2019-10-27
p			IDN	GOV	Joko Widodo	Jokowi;Widodo	president@2014-10-20..2024-10-20
p			IDN	GOV	Prabowo Subianto	Prabowo;Subianto	defence minister@2019-10-23..2024-10-20;president@2024-10-20..
p			PHL	GOV	Rodrigo Duterte	Duterte	president@2016-06-30..2022-06-30;former president@2022-06-30..
p			PHL	GOV	Ferdinand Marcos Jr.	Ferdinand Marcos Jr;Marcos Jr.;Bongbong Marcos	president@2022-06-30..
p			PHL	GOV	Sara Duterte		vice president@2022-06-30..
p			MYS	GOV	Mahathir Mohamad	Mahathir	prime minister@2018-05-10..2020-03-01
p			MYS	GOV	Anwar Ibrahim	Anwar	prime minister@2022-11-24..
p			MYS	GOV	Najib Razak	Najib	prime minister@2009-04-03..2018-05-09
p			SGP	GOV	Lee Hsien Loong		prime minister@2004-08-12..2024-05-15
p			SGP	GOV	Lawrence Wong		prime minister@2024-05-15..
p			THA	GOV	Prayuth Chan-ocha	Prayut Chan-o-cha;Prayuth	prime minister@2014-08-24..2023-08-22
p			THA	GOV	Paetongtarn Shinawatra	Paetongtarn	prime minister@2024-08-16..2025-07-01
p			THA	ELI	Thaksin Shinawatra	Thaksin
p			KHM	GOV	Hun Sen		prime minister@1985-01-14..2023-08-22
p			KHM	GOV	Hun Manet		prime minister@2023-08-22..
p			VNM	GOV	To Lam	Tô Lâm	communist party chief@2024-08-03..
p			AUS	GOV	Anthony Albanese	Albanese	prime minister@2022-05-23..
p			AUS	GOV	Scott Morrison		prime minister@2018-08-24..2022-05-23
p			AUS	GOV	Malcolm Turnbull	Turnbull	prime minister@2015-09-15..2018-08-24
p			AUS	GOV	Tony Abbott		prime minister@2013-09-18..2015-09-15
p			AUS	GOV	Penny Wong		foreign minister@2022-05-23..
p			AUS	GOV	Peter Dutton	Dutton	opposition leader@2022-05-30..2025-05-03
p			NZL	GOV	Jacinda Ardern	Ardern	prime minister@2017-10-26..2023-01-25
p			NZL	GOV	Chris Hipkins	Hipkins	prime minister@2023-01-25..2023-11-27
p			NZL	GOV	Christopher Luxon	Luxon	prime minister@2023-11-27..
p	Q43723		ISR	GOV	Benjamin Netanyahu	Netanyahu;Binyamin Netanyahu;Bibi	prime minister@2009-03-31..2021-06-13;opposition leader@2021-06-28..2022-12-29;prime minister@2022-12-29..
p			ISR	GOV	Naftali Bennett		prime minister@2021-06-13..2022-06-30
p			ISR	GOV	Yair Lapid	Lapid	foreign minister@2021-06-13..2022-12-29;prime minister@2022-07-01..2022-12-29;opposition leader@2023-01-02..
p			ISR	GOV;MIL	Benny Gantz	Gantz	defence minister@2020-05-17..2022-12-29
p			ISR	GOV;MIL	Yoav Gallant	Gallant	defence minister@2022-12-29..2024-11-07
p			ISR	GOV;MIL	Israel Katz		foreign minister@2024-01-02..2024-11-08;defence minister@2024-11-08..
p			ISR	GOV	Gideon Saar	Gideon Sa'ar;Saar	foreign minister@2024-11-10..
p			ISR	GOV	Itamar Ben-Gvir	Itamar Ben Gvir;Ben-Gvir;Ben Gvir	national security minister@2022-12-29..
p			ISR	GOV	Bezalel Smotrich	Smotrich	finance minister@2022-12-29..
p			ISR	GOV	Isaac Herzog	Herzog	president@2021-07-07..
p			ISR	GOV	Reuven Rivlin	Rivlin	president@2014-07-24..2021-07-07
p			ISR	GOV	Avigdor Lieberman	Avigdor Liberman;Lieberman;Liberman	defence minister@2016-05-30..2018-11-18
p			ISR	ELI	Ariel Sharon	Sharon
p			ISR	MIL	Daniel Hagari	Hagari	army spokesman@2023-03-27..2025-03-09
p			PSE	GOV	Mahmoud Abbas	Abbas	palestinian president@2005-01-15..;president@2005-01-15..
p	Q34211		PSE	ELI	Yasser Arafat	Arafat
p			PSE	REB	Ismail Haniyeh	Haniyeh	hamas leader@2017-05-06..2024-07-31
p			PSE	REB	Yahya Sinwar	Sinwar	hamas leader@2024-08-06..2024-10-16
p			PSE	REB	Khaled Meshaal	Khaled Mashaal;Meshaal	hamas leader@1996-01-01..2017-05-06
p			PSE	REB	Khalil al-Hayya	al-Hayya
p			LBN	REB	Hassan Nasrallah	Nasrallah	hezbollah leader@1992-02-16..2024-09-27
p			LBN	REB	Naim Qassem	Naim Kassem;Qassem	hezbollah leader@2024-10-29..
p			LBN	GOV	Saad Hariri	Saad al-Hariri;Hariri	prime minister@2016-12-18..2020-01-21
p			LBN	GOV	Najib Mikati	Mikati	prime minister@2021-09-10..2025-02-08
p			LBN	GOV	Michel Aoun		president@2016-10-31..2022-10-30
p			LBN	GOV	Joseph Aoun		president@2025-01-09..
p			LBN	GOV	Nawaf Salam		prime minister@2025-02-08..
p			LBN	LEG	Nabih Berri	Berri	parliament speaker@1992-10-20..
p	Q44329		SYR	GOV	Bashar al-Assad	Bashar Assad;al-Assad;Assad	president@2000-07-17..2024-12-08;former president@2024-12-08..
p			SYR	GOV	Ahmed al-Sharaa	Ahmad al-Sharaa;al-Sharaa;Abu Mohammed al-Golani;Abu Mohammad al-Jolani;al-Jolani;al-Golani	president@2025-01-29..
p			IRN	GOV	Ali Khamenei	Ayatollah Ali Khamenei;Khamenei;Seyed Ali Khamenei	supreme leader@1989-06-04..2026-02-28
p			IRN	GOV	Hassan Rouhani	Rouhani	president@2013-08-03..2021-08-03
p			IRN	GOV	Ebrahim Raisi	Raisi	president@2021-08-03..2024-05-19
p			IRN	GOV	Masoud Pezeshkian	Pezeshkian	president@2024-07-28..
p			IRN	GOV	Mohammad Javad Zarif	Javad Zarif;Zarif	foreign minister@2013-08-15..2021-08-25
p			IRN	GOV	Hossein Amir-Abdollahian	Hossein Amirabdollahian;Amir-Abdollahian;Amirabdollahian	foreign minister@2021-08-25..2024-05-19
p			IRN	GOV	Abbas Araghchi	Araghchi;Abbas Araqchi;Araqchi	foreign minister@2024-08-21..
p			IRN	MIL	Qassem Soleimani	Qasem Soleimani;Soleimani	quds force commander@1998-03-01..2020-01-03
p			SAU	GOV	Mohammed bin Salman	Mohammad bin Salman;MBS;Prince Mohammed bin Salman	crown prince@2017-06-21..
p			SAU	GOV	King Salman	Salman bin Abdulaziz;King Salman bin Abdulaziz	king@2015-01-23..
p			SAU	JRN	Jamal Khashoggi	Khashoggi
p			QAT	GOV	Tamim bin Hamad Al Thani	Sheikh Tamim	emir@2013-06-25..
p			ARE	GOV	Mohammed bin Zayed	Mohamed bin Zayed;Mohammed bin Zayed Al Nahyan;MBZ	president@2022-05-14..
p			JOR	GOV	King Abdullah II	Abdullah II;King Abdullah	king@1999-02-07..
p			EGY	GOV	Abdel Fattah el-Sisi	Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;el-Sisi;al-Sisi;Sisi;el-Sissi	president@2014-06-08..
p			EGY	ELI	Hosni Mubarak	Mubarak
p			EGY	ELI	Mohamed Morsi	Morsi;Mohammed Morsi
p	Q19878		LBY	ELI	Muammar Gaddafi	Moammar Gadhafi;Gaddafi;Gadhafi;Qaddafi
p			LBY	REB;MIL	Khalifa Haftar	Haftar;Khalifa Hifter
p			LBY	GOV	Abdul Hamid Dbeibah	Abdulhamid Dbeibah;Dbeibah	prime minister@2021-03-15..
p			LBY	GOV	Fayez al-Sarraj	Fayez Sarraj;al-Sarraj	prime minister@2016-03-30..2021-03-15
p			TUN	GOV	Kais Saied	Saied	president@2019-10-23..
p			DZA	GOV	Abdelaziz Bouteflika	Bouteflika	president@1999-04-27..2019-04-02
p			DZA	GOV	Abdelmadjid Tebboune	Tebboune	president@2019-12-19..
p	Q1316		IRQ	ELI	Saddam Hussein	Saddam
p			IRQ	GOV	Haider al-Abadi	al-Abadi;Abadi	prime minister@2014-09-08..2018-10-25
p			IRQ	GOV	Mustafa al-Kadhimi	al-Kadhimi;Kadhimi	prime minister@2020-05-07..2022-10-27
p			IRQ	GOV	Mohammed Shia al-Sudani	al-Sudani;Mohammed al-Sudani	prime minister@2022-10-27..
p			IRQ	PTY;REL	Muqtada al-Sadr	Moqtada al-Sadr;al-Sadr;Moqtada Sadr
p			IRQ	REL	Ali al-Sistani	al-Sistani;Sistani
p			TUR	REB	Abdullah Öcalan	Abdullah Ocalan;Ocalan	pkk leader@1978-11-27..
p			YEM	GOV	Rashad al-Alimi	al-Alimi
p			YEM	REB	Abdul-Malik al-Houthi	Abdulmalik al-Houthi;Abdul Malik al-Houthi	houthi leader@2004-09-10..
p			MLI	GOV;MIL	Assimi Goïta	Assimi Goita;Goïta;Goita	junta leader@2020-08-19..;interim president@2021-05-24..2025-07-09;president@2021-06-07..
p			MLI	GOV;MIL	Sadio Camara		defence minister@2020-10-05..
p			MLI	GOV	Abdoulaye Diop		foreign minister@2021-06-11..
p			MLI	GOV	Abdoulaye Maïga	Abdoulaye Maiga	prime minister@2024-11-21..
p			MLI	GOV	Choguel Maïga	Choguel Maiga;Choguel Kokalla Maïga	prime minister@2021-06-07..2024-11-20
p			MLI	GOV	Ibrahim Boubacar Keïta	Ibrahim Boubacar Keita	president@2013-09-04..2020-08-18
p			MLI	GOV	Bah Ndaw		interim president@2020-09-25..2021-05-24
p			BFA	GOV;MIL	Ibrahim Traoré	Ibrahim Traore;Traore;Traoré	junta leader@2022-09-30..;interim president@2022-09-30..
p			BFA	GOV;MIL	Paul-Henri Damiba	Paul-Henri Sandaogo Damiba;Damiba	junta leader@2022-01-24..2022-09-30
p			BFA	GOV	Roch Marc Christian Kaboré	Roch Kabore;Roch Marc Christian Kabore	president@2015-12-29..2022-01-24
p			NER	GOV;MIL	Abdourahamane Tiani	Abdourahamane Tchiani;Tiani;Tchiani	junta leader@2023-07-28..
p			NER	GOV	Mohamed Bazoum	Bazoum	president@2021-04-02..2023-07-26;ousted president@2023-07-26..
p			NER	GOV	Mahamadou Issoufou	Issoufou	president@2011-04-07..2021-04-02
p			GIN	GOV;MIL	Mamady Doumbouya	Mamadi Doumbouya;Doumbouya	junta leader@2021-09-05..;president@2021-10-01..
p			GIN	GOV	Alpha Condé	Alpha Conde	president@2010-12-21..2021-09-05
p			GAB	GOV;MIL	Brice Oligui Nguema	Brice Clotaire Oligui Nguema;Oligui Nguema	president@2023-09-04..
p			GAB	GOV	Ali Bongo	Ali Bongo Ondimba	president@2009-10-16..2023-08-30
p			TCD	GOV;MIL	Mahamat Idriss Déby	Mahamat Idriss Deby;Mahamat Deby;Mahamat Déby	president@2021-04-20..
p			TCD	GOV	Idriss Déby	Idriss Deby;Idriss Deby Itno	president@1990-12-02..2021-04-20
p			NGA	GOV	Muhammadu Buhari	Buhari	president@2015-05-29..2023-05-29
p			NGA	GOV	Bola Tinubu	Tinubu;Bola Ahmed Tinubu	president@2023-05-29..
p			NGA	ELI	Goodluck Jonathan		president@2010-05-05..2015-05-29
p			GHA	GOV	Nana Akufo-Addo	Akufo-Addo	president@2017-01-07..2025-01-07
p			GHA	GOV	John Mahama	John Dramani Mahama;Mahama	president@2025-01-07..
p			SEN	GOV	Macky Sall		president@2012-04-02..2024-04-02
p			SEN	GOV	Bassirou Diomaye Faye	Diomaye Faye	president@2024-04-02..
p			SEN	GOV	Ousmane Sonko	Sonko	prime minister@2024-04-02..
p			CIV	GOV	Alassane Ouattara	Ouattara	president@2010-12-04..
p			CIV	ELI	Laurent Gbagbo	Gbagbo
p			CMR	GOV	Paul Biya	Biya	president@1982-11-06..
p			TGO	GOV	Faure Gnassingbé	Faure Gnassingbe	president@2005-05-04..2025-05-03
p			BEN	GOV	Patrice Talon	Talon	president@2016-04-06..
p			CAF	GOV	Faustin-Archange Touadéra	Faustin-Archange Touadera;Touadera;Touadéra	president@2016-03-30..
p			COD	GOV	Félix Tshisekedi	Felix Tshisekedi;Tshisekedi	president@2019-01-24..
p			COD	GOV	Joseph Kabila	Kabila	president@2001-01-26..2019-01-24
p			COG	GOV	Denis Sassou Nguesso	Sassou Nguesso	president@1997-10-25..
p			RWA	GOV	Paul Kagame	Kagame	president@2000-04-22..
p			UGA	GOV	Yoweri Museveni	Museveni	president@1986-01-29..
p			UGA	OPP	Bobi Wine	Robert Kyagulanyi
p			KEN	GOV	Uhuru Kenyatta	Kenyatta	president@2013-04-09..2022-09-13
p			KEN	GOV	William Ruto	Ruto	deputy president@2013-04-09..2022-09-13;president@2022-09-13..
p			KEN	OPP	Raila Odinga	Odinga	opposition leader@2013-03-30..2025-10-15
p			KEN	GOV	Rigathi Gachagua	Gachagua	deputy president@2022-09-13..2024-10-18
p			KEN	GOV	Musalia Mudavadi	Mudavadi	prime cabinet secretary@2022-10-27..
p			ETH	GOV	Abiy Ahmed	Abiy	prime minister@2018-04-02..
p			ERI	GOV	Isaias Afwerki	Afwerki	president@1993-05-24..
p			SDN	GOV	Omar al-Bashir	al-Bashir;Bashir	president@1993-10-16..2019-04-11
p			SDN	GOV;MIL	Abdel Fattah al-Burhan	Abdel-Fattah Burhan;al-Burhan;Burhan	army chief@2019-04-12..
p			SDN	REB	Mohamed Hamdan Dagalo	Hemedti;Mohammed Hamdan Dagalo;Dagalo	rsf commander@2013-08-01..
p			SDN	GOV	Abdalla Hamdok	Hamdok	prime minister@2019-08-21..2022-01-02
p			SSD	GOV	Salva Kiir		president@2011-07-09..
p			SSD	OPP	Riek Machar	Machar
p			SOM	GOV	Hassan Sheikh Mohamud		president@2022-05-23..
p			TZA	GOV	Samia Suluhu Hassan	Samia Suluhu;Suluhu Hassan	president@2021-03-19..
p			TZA	GOV	John Magufuli	Magufuli	president@2015-11-05..2021-03-17
p			ZWE	GOV	Robert Mugabe	Mugabe	president@1987-12-31..2017-11-21
p			ZWE	GOV	Emmerson Mnangagwa	Mnangagwa	president@2017-11-24..
p	Q8023		ZAF	ELI	Nelson Mandela	Mandela
p			ZAF	GOV	Jacob Zuma	Zuma	president@2009-05-09..2018-02-14;former president@2018-02-14..
p			ZAF	GOV	Cyril Ramaphosa	Ramaphosa	president@2018-02-15..
p			ZAF	PTY	Julius Malema	Malema
p			ZMB	GOV	Hakainde Hichilema	Hichilema	president@2021-08-24..
p			ZMB	GOV	Edgar Lungu	Lungu	president@2015-01-25..2021-08-24
p			AGO	GOV	João Lourenço	Joao Lourenco;Lourenço;Lourenco	president@2017-09-26..
p			MOZ	GOV	Filipe Nyusi	Nyusi	president@2015-01-15..2025-01-15
p			TCD	GOV	Moussa Faki Mahamat	Moussa Faki	african union commission chairperson@2017-03-14..2025-02-15
p			NGA	BUS	Ngozi Okonjo-Iweala	Okonjo-Iweala	wto director-general@2021-03-01..
p	Q37181		BRA	GOV	Luiz Inácio Lula da Silva	Luiz Inacio Lula da Silva;Lula da Silva;Lula	former president@2011-01-01..2023-01-01;president@2023-01-01..
p	Q10304982		BRA	GOV	Jair Bolsonaro	Bolsonaro	president@2019-01-01..2023-01-01;former president@2023-01-01..
p			BRA	GOV	Dilma Rousseff	Rousseff	president@2011-01-01..2016-08-31
p			BRA	GOV	Michel Temer	Temer	president@2016-08-31..2019-01-01
p			BRA	JUD	Alexandre de Moraes	de Moraes;Moraes
p			VEN	GOV	Nicolás Maduro	Nicolas Maduro;Maduro	president@2013-04-19..2026-01-03
p			VEN	ELI	Hugo Chávez	Hugo Chavez
p			VEN	OPP	Juan Guaidó	Juan Guaido;Guaidó;Guaido	opposition leader@2019-01-05..2023-01-05
p			VEN	OPP	María Corina Machado	Maria Corina Machado;Corina Machado	opposition leader@2023-10-26..
p			VEN	GOV	Delcy Rodríguez	Delcy Rodriguez	vice president@2018-06-14..2026-01-05;interim president@2026-01-05..
p			COL	GOV	Juan Manuel Santos		president@2010-08-07..2018-08-07
p			COL	GOV	Iván Duque	Ivan Duque	president@2018-08-07..2022-08-07
p			COL	GOV	Gustavo Petro	Petro	president@2022-08-07..2026-08-07
p			MEX	GOV	Andrés Manuel López Obrador	Andres Manuel Lopez Obrador;López Obrador;Lopez Obrador;AMLO	president@2018-12-01..2024-10-01
p			MEX	GOV	Claudia Sheinbaum	Sheinbaum;Claudia Sheinbaum Pardo	president@2024-10-01..
p			MEX	GOV	Enrique Peña Nieto	Enrique Pena Nieto;Peña Nieto;Pena Nieto	president@2012-12-01..2018-12-01
p			MEX	GOV	Marcelo Ebrard	Ebrard	foreign minister@2018-12-01..2023-06-12;economy secretary@2024-10-01..
p			MEX	CRM	Joaquín Guzmán	Joaquin Guzman;El Chapo;Joaquin "El Chapo" Guzman
p			ARG	GOV	Mauricio Macri	Macri	president@2015-12-10..2019-12-10
p			ARG	GOV	Alberto Fernández	Alberto Fernandez	president@2019-12-10..2023-12-10
p			ARG	GOV	Cristina Fernández de Kirchner	Cristina Fernandez de Kirchner;Cristina Kirchner	president@2007-12-10..2015-12-10
p			ARG	GOV	Javier Milei	Milei	president@2023-12-10..
p			CHL	GOV	Sebastián Piñera	Sebastian Pinera;Piñera;Pinera	president@2018-03-11..2022-03-11
p			CHL	GOV	Gabriel Boric	Boric	president@2022-03-11..2026-03-11
p			BOL	GOV	Evo Morales	Morales	president@2006-01-22..2019-11-10
p			BOL	GOV	Luis Arce		president@2020-11-08..2025-11-08
p			BOL	GOV	Jeanine Áñez	Jeanine Anez	interim president@2019-11-12..2020-11-08
p			ECU	GOV	Lenín Moreno	Lenin Moreno	president@2017-05-24..2021-05-24
p			ECU	GOV	Rafael Correa	Correa	president@2007-01-15..2017-05-24
p			ECU	GOV	Guillermo Lasso	Lasso	president@2021-05-24..2023-11-23
p			ECU	GOV	Daniel Noboa	Noboa	president@2023-11-23..
p			PER	GOV	Pedro Castillo	Castillo	president@2021-07-28..2022-12-07
p			PER	GOV	Dina Boluarte	Boluarte	president@2022-12-07..2025-10-10
p			PER	ELI	Alberto Fujimori	Fujimori
p			NIC	GOV	Daniel Ortega	Ortega	president@2007-01-10..
p			SLV	GOV	Nayib Bukele	Bukele	president@2019-06-01..
p			HTI	GOV	Jovenel Moïse	Jovenel Moise;Moïse;Moise	president@2017-02-07..2021-07-07
p			HTI	GOV	Ariel Henry		prime minister@2021-07-20..2024-04-24
p			CUB	GOV	Raúl Castro	Raul Castro	president@2008-02-24..2018-04-19
p	Q11256		CUB	ELI	Fidel Castro
p			CUB	GOV	Miguel Díaz-Canel	Miguel Diaz-Canel;Díaz-Canel;Diaz-Canel	president@2018-04-19..
p			ARM	GOV	Nikol Pashinyan	Pashinyan	prime minister@2018-05-08..
p			AZE	GOV	Ilham Aliyev	Aliyev	president@2003-10-31..
p			GEO	OPP	Mikheil Saakashvili	Saakashvili
p			GEO	GOV	Salome Zourabichvili	Zourabichvili	president@2018-12-16..2024-12-29
p			KAZ	GOV	Kassym-Jomart Tokayev	Tokayev	president@2019-03-20..
p			KAZ	ELI	Nursultan Nazarbayev	Nazarbayev	president@1990-04-24..2019-03-20
p			UZB	GOV	Shavkat Mirziyoyev	Mirziyoyev	president@2016-12-14..
p	Q30487		RUS	ELI	Mikhail Gorbachev	Gorbachev
p	Q855		RUS	ELI	Joseph Stalin	Stalin
p	Q1394		RUS	ELI	Vladimir Lenin	Lenin
p	Q352		DEU	ELI	Adolf Hitler	Hitler
p			GBR		Marcus Rashford	Rashford
p	Q11571		PRT		Cristiano Ronaldo	Ronaldo
p	Q615		ARG		Lionel Messi	Messi
p	Q142794		BRA		Neymar
p	Q5812		SRB		Novak Djokovic	Djokovic
p	Q10132		ESP		Rafael Nadal	Nadal
p	Q1426		CHE		Roger Federer	Federer
p	Q11459		USA		Serena Williams
p	Q36159		USA		LeBron James	LeBron
p	Q41421		USA		Michael Jordan
p	Q47899		USA		Paris Hilton
p	Q692		GBR		William Shakespeare	Shakespeare
p	Q937		DEU		Albert Einstein	Einstein
p			NAM	GOV	Hage Geingob	Geingob	president@2015-03-21..2024-02-04
p			NAM	GOV	Nangolo Mbumba	Mbumba	vice president@2018-02-08..2024-02-04;president@2024-02-04..2025-03-21
p			BWA	GOV	Ian Khama	Khama	president@2008-04-01..2018-04-01
p			BWA	GOV	Mokgweetsi Masisi	Masisi	president@2018-04-01..2024-11-01
p			MWI	GOV	Lazarus Chakwera	Chakwera	president@2020-06-28..2025-10-04
p			MDG	GOV	Andry Rajoelina	Rajoelina	president@2019-01-19..2025-10-14
p			GNB	GOV	Umaro Sissoco Embaló	Umaro Sissoco Embalo;Embaló;Embalo	president@2020-02-27..2025-11-26
p			LBR	GOV	George Weah	Weah	president@2018-01-22..2024-01-22
p			LBR	GOV	Joseph Boakai	Boakai	president@2024-01-22..
p			LBR	GOV	Ellen Johnson Sirleaf	Johnson Sirleaf	president@2006-01-16..2018-01-22
p			SLE	GOV	Ernest Bai Koroma	Koroma	president@2007-09-17..2018-04-04
p			GMB	GOV	Yahya Jammeh	Jammeh	president@1996-10-18..2017-01-21
p			BDI	GOV	Pierre Nkurunziza	Nkurunziza	president@2005-08-26..2020-06-08
p			SOM	GOV	Mohamed Abdullahi Mohamed	Farmaajo	president@2017-02-16..2022-05-23
p			ETH	GOV	Sahle-Work Zewde		president@2018-10-25..2024-10-07
p			ETH	GOV	Hailemariam Desalegn	Hailemariam	prime minister@2012-08-20..2018-04-02
p			ETH	REB	Debretsion Gebremichael	Debretsion
p			GMB	GOV	Adama Barrow	Barrow	president@2017-01-19..
p			SYC	GOV	Wavel Ramkalawan	Ramkalawan	president@2020-10-26..2025-10-26
p			MUS	GOV	Pravind Jugnauth	Jugnauth	prime minister@2017-01-23..2024-11-13
p			DJI	GOV	Ismail Omar Guelleh	Guelleh	president@1999-05-08..
p			GNQ	GOV	Teodoro Obiang	Teodoro Obiang Nguema;Obiang	president@1979-08-03..
p			MRT	GOV	Mohamed Ould Ghazouani	Mohamed Ould Cheikh Ghazouani;Ghazouani	president@2019-08-01..
p			TUN	GOV	Beji Caid Essebsi	Béji Caïd Essebsi;Essebsi	president@2014-12-31..2019-07-25
p			MAR	GOV	King Mohammed VI	Mohammed VI	king@1999-07-30..
p			MAR	GOV	Aziz Akhannouch	Akhannouch	prime minister@2021-10-07..
p			IRQ	GOV	Barham Salih	Barham Saleh	president@2018-10-02..2022-10-17
p			IRQ	GOV	Adil Abdul-Mahdi	Adel Abdul Mahdi	prime minister@2018-10-25..2020-05-07
p			IRQ	GOV	Nechirvan Barzani
p			IRQ	GOV	Masoud Barzani	Massoud Barzani
p			YEM	GOV	Abed Rabbo Mansour Hadi	Abd-Rabbu Mansour Hadi;Mansour Hadi	president@2012-02-27..2022-04-07
p			PSE	GOV	Rami Hamdallah	Hamdallah	prime minister@2013-06-06..2019-04-13
p			PSE	GOV	Mohammad Shtayyeh	Mohammed Shtayyeh;Shtayyeh	prime minister@2019-04-13..2024-03-31
p			PSE	GOV	Mohammad Mustafa		prime minister@2024-03-31..
p			ISR	ELI	Ehud Olmert	Olmert
p			ISR	ELI	Ehud Barak
p			ISR	LEG	Benny Begin
p			ISR	GOV	Eli Cohen		foreign minister@2022-12-29..2024-01-01
p			ISR	MIL	Herzi Halevi	Halevi	army chief@2023-01-16..2025-03-05
p			ISR	MIL	Eyal Zamir	Zamir	army chief@2025-03-05..
p			IRN	MIL	Hossein Salami	Salami	irgc commander@2019-04-21..2025-06-13
p			IRN	LEG	Mohammad Bagher Ghalibaf	Ghalibaf;Qalibaf	parliament speaker@2020-05-28..
p			IRN	GOV	Ali Larijani	Larijani	parliament speaker@2008-06-12..2020-05-27
p			IRN	GOV	Ali Shamkhani	Shamkhani
p			IRN	ELI	Mahmoud Ahmadinejad	Ahmadinejad	president@2005-08-03..2013-08-03
p			AFG	GOV	Abdullah Abdullah
p			AFG	GOV	Amir Khan Muttaqi	Muttaqi	foreign minister@2021-09-07..
p			IND	GOV	Ram Nath Kovind	Kovind	president@2017-07-25..2022-07-25
p			IND	ELI	Manmohan Singh		prime minister@2004-05-22..2014-05-26
p			IND	GOV	Sushma Swaraj	Swaraj	foreign minister@2014-05-26..2019-05-30
p			IND	GOV	Nirmala Sitharaman	Sitharaman	defence minister@2017-09-03..2019-05-30;finance minister@2019-05-31..
p			IND	GOV	Nitish Kumar		chief minister of Bihar@2015-02-22..
p			IND	GOV	Vikram Misri	Misri	foreign secretary@2024-07-15..
p			PAK	GOV	Maryam Nawaz
p			PAK	GOV	Arif Alvi	Alvi	president@2018-09-09..2024-03-10
p			LKA	GOV	Maithripala Sirisena	Sirisena	president@2015-01-09..2019-11-18
p			NPL	GOV	KP Sharma Oli	K.P. Sharma Oli;K. P. Sharma Oli	prime minister@2018-02-15..2021-07-13;prime minister@2024-07-15..2025-09-09
p			MDV	GOV	Ibrahim Mohamed Solih	Solih	president@2018-11-17..2023-11-17
p			MDV	GOV	Mohamed Muizzu	Muizzu	president@2023-11-17..
p			DZA	GOV	Ahmed Attaf	Attaf	foreign minister@2023-03-18..
p			EGY	GOV	Sameh Shoukry	Shoukry	foreign minister@2014-06-17..2024-07-03
p			EGY	GOV	Badr Abdelatty	Abdelatty	foreign minister@2024-07-03..
p			SAU	GOV	Faisal bin Farhan	Prince Faisal bin Farhan	foreign minister@2019-10-23..
p			QAT	GOV	Mohammed bin Abdulrahman Al Thani	Sheikh Mohammed bin Abdulrahman	foreign minister@2016-01-27..;prime minister@2023-03-07..
p			JOR	GOV	Ayman Safadi	Safadi	foreign minister@2017-01-15..
p			CHN	GOV	Wang Wenbin		foreign ministry spokesman@2020-07-17..2024-05-24
p			CHN	GOV	Mao Ning		foreign ministry spokeswoman@2022-09-05..
p			CHN	GOV	Lin Jian		foreign ministry spokesman@2024-03-18..
p			CHN	GOV	Hua Chunying		foreign ministry spokeswoman@2012-11-16..2024-05-27
p			CHN	GOV	Zhao Lijian		foreign ministry spokesman@2020-02-24..2023-01-09
p			CHN	GOV	Geng Shuang		foreign ministry spokesman@2016-10-25..2020-06-05
p			CHN	GOV	Li Hui
p			TWN	GOV	Joseph Wu		foreign minister@2018-02-26..2024-05-20
p			JPN	GOV	Taro Kono	Kono	foreign minister@2017-08-03..2019-09-11
p			JPN	GOV	Yoshimasa Hayashi		foreign minister@2021-11-10..2023-09-13
p			JPN	GOV	Taro Aso	Aso	finance minister@2012-12-26..2021-10-04
p			KOR	GOV	Han Duck-soo		prime minister@2022-05-21..2025-05-01
p			PRK	GOV	Choe Son Hui		foreign minister@2022-06-11..
p			PHL	GOV	Rodrigo Roa Duterte
p			PHL	GOV	Enrique Manalo	Manalo	foreign minister@2022-07-01..2025-06-30
p			IDN	GOV	Retno Marsudi	Marsudi	foreign minister@2014-10-27..2024-10-20
p			THA	GOV	Srettha Thavisin	Srettha	prime minister@2023-08-22..2024-08-14
p			THA	GOV	Anutin Charnvirakul	Anutin	prime minister@2025-09-07..
p			VNM	GOV	Vo Van Thuong		president@2023-03-02..2024-03-20
p			VNM	GOV	Pham Minh Chinh		prime minister@2021-04-05..2026-04-07
p			VNM	GOV	Nguyen Phu Trong		communist party chief@2011-01-19..2024-07-19
p			MYS	GOV	Ismail Sabri Yaakob		prime minister@2021-08-21..2022-11-24
p			MYS	GOV	Muhyiddin Yassin	Muhyiddin	prime minister@2020-03-01..2021-08-16
p			AUS	GOV	Marise Payne		foreign minister@2018-08-28..2022-05-23
p			AUS	GOV;MIL	Richard Marles	Marles	defence minister@2022-06-01..
p			AUS	GOV	Jim Chalmers	Chalmers	treasurer@2022-05-23..
p			NZL	GOV	Winston Peters		foreign minister@2023-11-27..
p			NZL	GOV	John Key		prime minister@2008-11-19..2016-12-12
p			NZL	GOV	Bill English		prime minister@2016-12-12..2017-10-26
p			PNG	GOV	James Marape	Marape	prime minister@2019-05-30..
p			SLB	GOV	Manasseh Sogavare	Sogavare	prime minister@2019-04-24..2024-05-02
p			FJI	GOV	Frank Bainimarama	Bainimarama	prime minister@2007-01-05..2022-12-24
p			CAN	GOV	Bill Morneau	Morneau	finance minister@2015-11-04..2020-08-17
p			CAN	GOV;MIL	Bill Blair		defence minister@2023-07-26..2025-05-13
p			CAN	GOV	Danielle Smith		premier of Alberta@2022-10-11..
p			CAN	PTY	Jagmeet Singh		ndp leader@2017-10-01..2025-04-28
p			CRI	GOV	Carlos Alvarado	Carlos Alvarado Quesada	president@2018-05-08..2022-05-08
p			HND	GOV	Juan Orlando Hernández	Juan Orlando Hernandez	president@2014-01-27..2022-01-27
p			HND	GOV	Xiomara Castro		president@2022-01-27..2026-01-27
p			GTM	GOV	Alejandro Giammattei	Giammattei	president@2020-01-14..2024-01-14
p			GTM	GOV	Bernardo Arévalo	Bernardo Arevalo;Arévalo;Arevalo	president@2024-01-15..
p			GTM	GOV	Jimmy Morales		president@2016-01-14..2020-01-14
p			PAN	GOV	Laurentino Cortizo	Cortizo	president@2019-07-01..2024-07-01
p			PAN	GOV	José Raúl Mulino	Jose Raul Mulino;Mulino	president@2024-07-01..
p			DOM	GOV	Luis Abinader	Abinader	president@2020-08-16..
p			JAM	GOV	Andrew Holness	Holness	prime minister@2016-03-03..
p			BRB	GOV	Mia Mottley	Mottley	prime minister@2018-05-25..
p			GUY	GOV	Irfaan Ali		president@2020-08-02..
p			PRY	GOV	Mario Abdo Benítez	Mario Abdo Benitez	president@2018-08-15..2023-08-15
p			PRY	GOV	Santiago Peña	Santiago Pena	president@2023-08-15..
p			URY	GOV	Luis Lacalle Pou	Lacalle Pou	president@2020-03-01..2025-03-01
p			URY	GOV	Tabaré Vázquez	Tabare Vazquez	president@2015-03-01..2020-03-01
p			PER	GOV	Pedro Pablo Kuczynski	Kuczynski	president@2016-07-28..2018-03-23
p			PER	GOV	Martín Vizcarra	Martin Vizcarra;Vizcarra	president@2018-03-23..2020-11-09
p			PER	GOV	Francisco Sagasti	Sagasti	president@2020-11-17..2021-07-28
p			PER	PTY	Keiko Fujimori
p			MEX	GOV	Juan Ramón de la Fuente	Juan Ramon de la Fuente	foreign minister@2024-10-01..
p			MEX	GOV	Alicia Bárcena	Alicia Barcena	foreign minister@2023-07-04..2024-09-30
p			BRA	GOV	Celso Amorim	Amorim
p			BRA	GOV	Mauro Vieira		foreign minister@2023-01-01..
p			BRA	GOV	Fernando Haddad	Haddad	finance minister@2023-01-01..
p			VEN	GOV	Diosdado Cabello	Cabello
p			CUB	GOV	Bruno Rodríguez	Bruno Rodriguez	foreign minister@2009-03-02..
p			SRB	GOV	Ivica Dacic	Ivica Dačić
p			SRB	GOV	Ana Brnabić	Ana Brnabic;Brnabic	prime minister@2017-06-29..2024-03-20
p			ALB	GOV	Edi Rama		prime minister@2013-09-15..
p			MKD	GOV	Zoran Zaev	Zaev	prime minister@2017-05-31..2022-01-16
p			MNE	GOV	Milo Djukanovic	Milo Đukanović;Djukanovic	president@2018-05-20..2023-05-20
p			HRV	GOV	Kolinda Grabar-Kitarović	Kolinda Grabar-Kitarovic;Grabar-Kitarovic	president@2015-02-19..2020-02-18
p			BGR	GOV	Boyko Borissov	Boiko Borisov;Borissov	prime minister@2017-05-04..2021-05-12
p			BGR	GOV	Rumen Radev	Radev	president@2017-01-22..2026-01-23
p			ROU	GOV	Klaus Iohannis	Iohannis	president@2014-12-21..2025-02-12
p			ROU	GOV	Nicușor Dan	Nicusor Dan	president@2025-05-26..
p			ROU	PTY	Călin Georgescu	Calin Georgescu;Georgescu
p			ROU	GOV	Marcel Ciolacu	Ciolacu	prime minister@2023-06-15..2025-05-06
p			MDA	GOV	Dorin Recean	Recean	prime minister@2023-02-16..2025-10-31
p			MDA	GOV	Igor Dodon	Dodon	president@2016-12-23..2020-12-24
p			SVK	GOV	Zuzana Čaputová	Zuzana Caputova;Caputova	president@2019-06-15..2024-06-15
p			SVK	GOV	Eduard Heger	Heger	prime minister@2021-04-01..2023-05-15
p			SVN	GOV	Janez Janša	Janez Jansa;Jansa	prime minister@2020-03-13..2022-06-01
p			AUT	GOV	Alexander Van der Bellen	Van der Bellen	president@2017-01-26..
p			AUT	PTY	Herbert Kickl	Kickl
p			AUT	GOV	Christian Stocker		chancellor@2025-03-03..
p			BEL	GOV	Alexander De Croo	De Croo	prime minister@2020-10-01..2025-02-03
p			BEL	GOV	Bart De Wever	De Wever	prime minister@2025-02-03..
p			LUX	GOV	Xavier Bettel	Bettel	prime minister@2013-12-04..2023-11-17
p			IRL	GOV	Enda Kenny		taoiseach@2011-03-09..2017-06-14
p			IRL	GOV	Simon Coveney	Coveney	foreign minister@2017-06-14..2022-12-17
p			IRL	GOV	Paschal Donohoe	Donohoe	finance minister@2017-06-14..2022-12-17
p			LTU	GOV	Ingrida Šimonytė	Ingrida Simonyte;Simonyte	prime minister@2020-12-11..2024-12-12
p			LTU	GOV	Gabrielius Landsbergis	Landsbergis	foreign minister@2020-12-11..2024-12-12
p			LTU	GOV	Dalia Grybauskaitė	Dalia Grybauskaite;Grybauskaite	president@2009-07-12..2019-07-12
p			LVA	GOV	Edgars Rinkēvičs	Edgars Rinkevics;Rinkevics	foreign minister@2011-10-25..2023-07-08;president@2023-07-08..
p			EST	GOV	Alar Karis		president@2021-10-11..
p			EST	GOV	Kersti Kaljulaid	Kaljulaid	president@2016-10-10..2021-10-11
p			EST	GOV	Jüri Ratas	Juri Ratas	prime minister@2016-11-23..2021-01-26
p			ISL	GOV	Bjarni Benediktsson
p			ISL	GOV	Katrín Jakobsdóttir	Katrin Jakobsdottir	prime minister@2017-11-30..2024-04-09
p			ISL	GOV	Guðni Jóhannesson	Gudni Johannesson	president@2016-08-01..2024-08-01
p			CYP	GOV	Nikos Christodoulides	Christodoulides	president@2023-02-28..
p			CYP	GOV	Nicos Anastasiades	Anastasiades	president@2013-02-28..2023-02-28
p			GRC	GOV	Prokopis Pavlopoulos	Pavlopoulos	president@2015-03-13..2020-03-13
p			GRC	GOV	Nikos Dendias	Dendias	foreign minister@2019-07-09..2023-05-26
p			TUR	GOV	Binali Yildirim	Binali Yıldırım	prime minister@2016-05-24..2018-07-09
p			TUR	GOV	Ahmet Davutoglu	Ahmet Davutoğlu;Davutoglu	prime minister@2014-08-28..2016-05-24
p			TUR	OPP	Kemal Kilicdaroglu	Kemal Kılıçdaroğlu;Kilicdaroglu	opposition leader@2010-05-22..2023-11-05
p			TUR	GOV;MIL	Hulusi Akar	Akar	defence minister@2018-07-10..2023-06-03
p			TUR	GOV;MIL	Yasar Guler	Yaşar Güler	defence minister@2023-06-03..
p			TUR	REL	Fethullah Gulen	Fethullah Gülen;Gulen
p			GEO	GOV	Irakli Kobakhidze	Kobakhidze	prime minister@2024-02-08..
p			GEO	GOV	Irakli Garibashvili	Garibashvili	prime minister@2021-02-22..2024-01-29
p			GEO	BUS	Bidzina Ivanishvili	Ivanishvili
p			ARM	GOV	Serzh Sargsyan	Sargsyan	president@2008-04-09..2018-04-09
p			KGZ	GOV	Sadyr Japarov	Japarov	president@2021-01-28..
p			TJK	GOV	Emomali Rahmon	Rahmon	president@1994-11-16..
p			TKM	GOV	Gurbanguly Berdimuhamedov	Berdimuhamedov	president@2007-02-14..2022-03-19
p			USA	GOV	Rick Perry		energy secretary@2017-03-02..2019-12-01
p			USA	GOV	Ben Carson		housing secretary@2017-03-02..2021-01-20
p			USA	GOV	Betsy DeVos	DeVos	education secretary@2017-02-07..2021-01-08
p			USA	GOV	Wilbur Ross		commerce secretary@2017-02-28..2021-01-20
p			USA	GOV	Gina Raimondo	Raimondo	commerce secretary@2021-03-03..2025-01-20
p			USA	GOV	Samantha Power		ambassador to the United Nations@2013-08-05..2017-01-20
p			USA	GOV	Linda Thomas-Greenfield	Thomas-Greenfield	ambassador to the United Nations@2021-02-25..2025-01-20
p			USA	GOV	Kurt Volker	Volker	special envoy@2017-07-07..2019-09-27
p			USA	GOV	Marie Yovanovitch	Yovanovitch
p			USA	MIL	Alexander Vindman	Vindman
p			USA	GOV	Fiona Hill
p			USA		Michael Cohen
p			USA		Paul Manafort	Manafort
p			USA		Roger Stone
p			USA		Stormy Daniels
p			USA		E. Jean Carroll
p			USA	JUD	Brett Kavanaugh	Kavanaugh
p			USA	JUD	Ketanji Brown Jackson
p			USA	JUD	Amy Coney Barrett	Coney Barrett
p			USA	JUD	Clarence Thomas
p			USA	JUD	John Roberts		chief justice@2005-09-29..
p			USA	JUD	Ruth Bader Ginsburg	Ginsburg
p			USA	JUD	Letitia James
p			USA	JUD	Alvin Bragg	Bragg
p			USA	JUD	Fani Willis
p			USA	JUD	Aileen Cannon
p			USA	JUD	Robert Hur
p			USA	PTY	Vivek Ramaswamy	Ramaswamy
p			USA	GOV	Chris Christie	Christie	governor of New Jersey@2010-01-19..2018-01-16
p			USA	GOV	John Kasich	Kasich	governor of Ohio@2011-01-10..2019-01-14
p			USA	ELI	Jeb Bush
p			USA	LEG	Tim Kaine	Kaine	senator@2013-01-03..
p			USA	LEG	Rand Paul		senator@2011-01-03..
p			USA	LEG	Tim Scott		senator@2013-01-02..
p			USA	LEG	Tom Cotton		senator@2015-01-03..
p			USA	LEG	Josh Hawley	Hawley	senator@2019-01-03..
p			USA	LEG	Joe Manchin	Manchin	senator@2010-11-15..2025-01-03
p			USA	LEG	Kyrsten Sinema	Sinema	senator@2019-01-03..2025-01-03
p			USA	LEG	Susan Collins		senator@1997-01-03..
p			USA	LEG	Lisa Murkowski	Murkowski	senator@2002-12-20..
p			USA	LEG	Cory Booker		senator@2013-10-31..
p			USA	LEG	Amy Klobuchar	Klobuchar	senator@2007-01-03..
p			USA	LEG	John Fetterman	Fetterman	senator@2023-01-03..
p			USA	LEG	Matt Gaetz	Gaetz
p			USA	LEG	Jim Jordan
p			USA	LEG	Steve Scalise	Scalise
p			USA	LEG	Ilhan Omar	Omar
p			USA	LEG	Rashida Tlaib	Tlaib
p			USA	LEG	Jerry Nadler	Jerrold Nadler;Nadler
p			USA	LEG	Devin Nunes	Nunes
p			USA	LEG	George Santos
p			USA	LEG	Lauren Boebert	Boebert
p			ABW	GOV	Mike Eman		prime minister@2025-03-28..
p			AIA	GOV	Cora Richardson-Hodge		premier@2025-02-27..
p			ALB	GOV	Bajram Begaj		president@2022-07-24..
p			AND	GOV	Xavier Espot Zamora		prime minister@2019-05-16..
p			ARE	GOV	Muhammad Bin Zayid Al Nuhayyan		president@2022-05-14..
p			ARE	GOV	Muhammad Bin Rashid Al Maktum		prime minister@2006-01-05..
p			ARM	GOV	Vahagn Khachaturyan		president@2022-03-13..
p			ATG	GOV	Gaston Browne		prime minister@2014-06-13..
p			AZE	GOV	Ali Asadov		prime minister@2019-10-08..
p			BDI	GOV	Evariste Ndayishimiye		president@2020-06-18..
p			BDI	GOV	Nestor Ntahontuye		prime minister@2025-08-05..
p			BEL	GOV	Philippe		king@2013-07-21..
p			BFA	GOV	Rimtalba Jean Emmanuel Ouedraogo		prime minister@2024-12-09..
p			BGD	GOV	Mohammad Shahabuddin Chuppi		president@2023-04-24..
p			BGR	GOV	Rosen Zhelyazkov		prime minister@2025-01-16..
p			BHR	GOV	Hamad bin Isa Al-Khalifa		king@1999-03-06..
p			BHR	GOV	Salman bin Hamad Al-Khalifa		prime minister@2020-11-11..
p			BHS	GOV	Philip Edward Davis		prime minister@2021-09-17..
p			BLM	GOV	Xavier Ledee		president@2022-04-03..
p			BLR	GOV	Alyaksandr Turchyn		prime minister@2025-03-10..
p			BLZ	GOV	John Briceño		prime minister@2020-11-12..
p			BMU	GOV	David Burt		premier@2017-07-19..
p			BOL	GOV	Rodrigo Paz Pereira		president@2025-11-08..
p			BRB	GOV	Jeffrey Davidson Bostic		president@2025-11-30..
p			BRN	GOV	Hassanal Bolkiah		sultan@1967-10-05..
p			BTN	GOV	Jigme Khesar Namgyel Wangchuck		king@2006-12-14..
p			BTN	GOV	Tshering Tobgay		prime minister@2024-01-28..
p			BWA	GOV	Duma Boko		president@2024-11-01..
p			CAF	GOV	Félix Moloua		prime minister@2022-02-07..
p			CHE	GOV	Guy Parmelin		president@2026-01-01..
p			CIV	GOV	Robert Breugre Mambe		prime minister@2023-10-17..
p			CMR	GOV	Joseph Ngute		prime minister@2019-01-04..
p			COD	GOV	Judith Suminwa Tuluka		prime minister@2024-05-29..
p			COG	GOV	Anatole Collinet Makosso		prime minister@2021-05-12..
p			COK	GOV	Mark Brown		prime minister@2020-10-01..
p			COM	GOV	Azali Assoumani		president@2016-05-26..
p			CPV	GOV	Jose Maria Pereira Neves		president@2021-11-09..
p			CPV	GOV	Jose Ulisses Correia e Silva		prime minister@2016-04-22..
p			CRI	GOV	Rodrigo Chaves Robles		president@2022-05-08..
p			CUB	GOV	Manuel Marrero Cruz		prime minister@2019-12-21..
p			CUW	GOV	Gilmar Pisas		prime minister@2021-06-14..
p			CYM	GOV	André Martin Ebanks		premier@2025-05-06..
p			CYP	GOV	Nikos Christodoulidis		president@2023-02-28..
p			DJI	GOV	Abdoulkader Kamil Mohamed		prime minister@2013-04-01..
p			DMA	GOV	Sylvanie Burton		president@2023-10-02..
p			DMA	GOV	Roosevelt Skerrit		prime minister@2004-01-08..
p			DZA	GOV	Sifi Ghrieb		prime minister@2025-08-28..
p			EGY	GOV	Mostafa Madbouly		prime minister@2018-06-07..
p			EST	GOV	Kristen Michal		prime minister@2024-07-23..
p			ETH	GOV	Taye Atske Selassie		president@2024-10-07..
p			FJI	GOV	Ratu Naiqama Lalabalavu		president@2024-11-12..
p			FJI	GOV	Sitiveni Ligamamada Rabuka		prime minister@2022-12-24..
p			FRO	GOV	Aksel V. Johannesen		prime minister@2022-12-22..
p			FSM	GOV	Wesley W. Simina		president@2023-05-12..
p			GEO	GOV	Mikheil Kavelashvili		president@2024-12-29..
p			GGY	GOV	Lindsay de Sausmarez		chief minister@2025-07-01..
p			GIB	GOV	Fabian Picardo		chief minister@2011-12-09..
p			GIN	GOV	Amadou Oury Bah		prime minister@2024-02-27..
p			GMB	GOV	Mohammed Jallow		vice president@2024-02-23..
p			GNB	GOV	Horta Nta Na Man		interim president@2025-11-27..
p			GNB	GOV	Ilídio Vieira Te		interim prime minister@2025-11-28..
p			GNQ	GOV	Manuel Osa Nsue Nsua		prime minister@2024-08-17..
p			GRC	GOV	Konstantinos Tasoulas		president@2025-03-13..
p			GRD	GOV	Dickon Mitchell		prime minister@2022-06-24..
p			GRL	GOV	Jens-Frederik Nielsen		prime minister@2025-03-28..
p			HKG	GOV	China XI Jinping		president@2013-03-14..
p			HRV	GOV	Zoran Milanovic		president@2020-02-18..
p			HRV	GOV	Andrej Plenkovic		prime minister@2016-10-19..
p			HTI	GOV	Alix Didier Fils-Aimé		prime minister@2024-11-10..
p			HUN	GOV	Tamas Sulyok		president@2024-03-05..
p			IMN	GOV	Alfred Cannan		chief minister@2021-10-12..
p			IRQ	GOV	Latif Rashid		president@2022-10-13..
p			ISL	GOV	Halla Tomasdottir		president@2024-08-01..
p			ISL	GOV	Kristrun Frostadottir		prime minister@2024-12-21..
p			JEY	GOV	Lyndon Farnham		chief minister@2024-01-25..
p			JOR	GOV	Jafar Hassan		prime minister@2024-09-15..
p			KAZ	GOV	Olzhas Bektenov		prime minister@2024-02-06..
p			KHM	GOV	Norodom Sihamoni		king@2004-10-29..
p			KIR	GOV	Taneti Maamau		president@2016-03-11..
p			KNA	GOV	Terrance Drew		prime minister@2022-08-06..
p			KOR	GOV	Kim Min-seok		prime minister@2025-07-03..
p			KWT	GOV	Mishal al-Ahmad al-Jabir al-Sabah		emir@2023-12-16..
p			KWT	GOV	Ahmad Abdullah Al-Ahmad al Sabah		prime minister@2024-05-15..
p			LAO	GOV	Thongloun Sisoulith		president@2021-03-22..
p			LAO	GOV	Sonexay Siphandon		prime minister@2022-12-30..
p			LCA	GOV	Philip J. Pierre		prime minister@2021-07-28..
p			LIE	GOV	Hans-Adam II		prince@1989-11-13..
p			LIE	GOV	Brigitte Haas		prime minister@2025-04-10..
p			LSO	GOV	Letsie III		king@1996-02-07..
p			LTU	GOV	Inga Ruginiene		prime minister@2025-09-25..
p			LUX	GOV	Guillaume		grand duke@2025-10-03..
p			LUX	GOV	Luc Frieden		prime minister@2023-11-17..
p			LVA	GOV	Evika Silina		prime minister@2023-09-15..
p			MAC	GOV	China XI Jinping		president@2013-03-14..
p			MAF	GOV	Louis Mussington		president@2022-04-03..
p			MCO	GOV	Albert II		prince@2005-04-06..
p			MDA	GOV	Alexandru Munteanu		prime minister@2025-11-01..
p			MDG	GOV	Herintsalama Rajaonarivelo		prime minister@2025-10-22..
p			MHL	GOV	Hilda C. Heine		president@2023-01-03..
p			MKD	GOV	Gordana Siljanovska-Davkova		president@2024-05-12..
p			MKD	GOV	Hristijan Mickoski		prime minister@2024-06-23..
p			MLT	GOV	Myriam Spiteri Debono		president@2024-04-04..
p			MLT	GOV	Robert Abela		prime minister@2020-01-13..
p			MMR	GOV	Nyo Saw		prime minister@2025-07-31..
p			MNE	GOV	Jakov Milatovic		president@2023-05-20..
p			MNE	GOV	Milojko Spajic		prime minister@2023-10-31..
p			MNG	GOV	Ukhnaagiin Khurelsukh		president@2021-06-25..
p			MNG	GOV	Gombojavyn Zandanshatar		prime minister@2025-06-13..
p			MOZ	GOV	Daniel Francisco Chapo		president@2025-01-15..
p			MOZ	GOV	Maria Benvinda Delfina Levi		prime minister@2025-01-17..
p			MRT	GOV	Moctar Ould Diay		prime minister@2024-08-02..
p			MSR	GOV	Easton Taylor-Farrell		premier@2019-11-19..
p			MUS	GOV	Dharam Gokhool		president@2024-12-07..
p			MUS	GOV	Navin Ramgoolam		prime minister@2024-11-13..
p			MWI	GOV	Peter Mutharika		president@2025-10-04..
p			NAM	GOV	Netumbo Nandi-Ndaitwah		president@2025-03-21..
p			NCL	GOV	Alcide Ponga		president@2025-01-08..
p			NLD	GOV	Willem-Alexander		king@2013-04-30..
p			NPL	GOV	Ram Chandra Poudel		president@2023-03-13..
p			NPL	GOV	Sushila Karki		prime minister@2025-09-12..
p			NRU	GOV	David Adeang		president@2023-10-30..
p			OMN	GOV	Haitham bin Tarik Al Said		sultan@2020-01-11..
p			PER	GOV	José Enrique Jerí Oré		president@2025-10-10..
p			PHL	GOV	Ferdinand "BongBong" Marcos		president@2022-06-30..
p			PLW	GOV	Surangel Whipps		president@2021-01-21..
p			PRT	GOV	Marcelo Rebelo De Sousa		president@2016-03-09..
p			PRT	GOV	Antonio Luis Montenegro		prime minister@2024-04-02..
p			PYF	GOV	French Polynesia Moetai Brotherson		president@2023-05-12..
p			RWA	GOV	Justin Nsengiyumva		prime minister@2025-07-23..
p			SGP	GOV	Tharman Shanmugaratnam		president@2023-09-14..
p			SLB	GOV	Jeremiah Manele		prime minister@2024-05-02..
p			SLE	GOV	Julius Maada Bio		president@2023-06-27..
p			SOM	GOV	Hamza Abdi Barre		prime minister@2022-06-25..
p			SPM	GOV	Marc Didio		president@2026-01-12..
p			SRB	GOV	Djuro Macut		prime minister@2025-04-16..
p			STP	GOV	Carlos Manuel Vila Nova		president@2021-10-02..
p			STP	GOV	Américo d'Oliveira Dos Ramos		prime minister@2025-01-12..
p			SUR	GOV	Jennifer Geerlings-Simons		president@2025-07-16..
p			SVK	GOV	Peter Pellegrini		president@2024-06-15..
p			SVN	GOV	Natasa Pirc Musar		president@2022-12-23..
p			SVN	GOV	Robert Golob		prime minister@2022-06-01..
p			SWE	GOV	Carl XVI Gustaf		king@1973-09-15..
p			SWZ	GOV	Mswati III		king@1986-04-25..
p			SWZ	GOV	Russell Dlamini		prime minister@2023-11-06..
p			SXM	GOV	Luc Mercelina		prime minister@2024-05-03..
p			SYC	GOV	Patrick Herminie		president@2025-10-26..
p			SYR	GOV	Muhammad al-Bashir		prime minister@2024-12-08..
p			TCA	GOV	Washington Misick		premier@2021-02-19..
p			TCD	GOV	Allamaye Halina		prime minister@2024-05-23..
p			TGO	GOV	Jean-Lucien Kwassi Savi de Tove		president@2025-05-03..
p			TJK	GOV	Qohir Rasulzoda		prime minister@2013-11-23..
p			TLS	GOV	José Ramos-Horta		president@2022-05-20..
p			TLS	GOV	Kay Rala Xanana Gusmao		prime minister@2023-07-01..
p			TON	GOV	Tupou VI		king@2012-03-18..
p			TON	GOV	Fatafehi Fakafanua		prime minister@2025-12-18..
p			TTO	GOV	Christine Kangaloo		president@2023-03-20..
p			TTO	GOV	Kamla Susheila Persad-Bissessar		prime minister@2025-05-01..
p			TUN	GOV	Sarra Zaafrani Zenzri		prime minister@2025-03-21..
p			TUV	GOV	Feleti Penitala Teo		prime minister@2024-02-27..
p			TWN	GOV	Cho Jung-tai		premier@2024-05-20..
p			UGA	GOV	Robinah Nabbanja		prime minister@2021-06-14..
p			URY	GOV	Yamandú Orsi Martínez		president@2025-03-01..
p			UZB	GOV	Abdulla Aripov		prime minister@2016-12-14..
p			VCT	GOV	Godwin Friday		prime minister@2025-11-28..
p			VGB	GOV	Natalio Wheatley		premier@2022-05-05..
p			VNM	GOV	Luong Cuong		president@2024-10-21..
p			VUT	GOV	Nikenike Vurobaravu		president@2022-07-23..
p			VUT	GOV	Jotham Napat		prime minister@2025-02-11..
p			WSM	GOV	La'Aulialemalietoa La'auli Leuatea Schmidt		prime minister@2025-09-16..
p			XKX	GOV	Vjosa Osmani-Sadriu		president@2021-04-04..
p			YEM	GOV	Salim Salih Bin Burayk		prime minister@2025-05-09..
p			ZWE	GOV	Constantino Chiwenga		vice president@2023-09-11..
g			USA		Republican Party	Republican;Republicans;GOP
g			USA		Democratic Party	Democrat;Democrats;Democratic
g			GBR		Conservative Party	Tory;Tories
g			GBR		Labour Party	Labourite
g			YEM		Houthis	Houthi;Houthis`;

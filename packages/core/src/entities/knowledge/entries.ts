// Made by `pnpm train knowledge` from the world factbook (CC0) and hand-written facts. Digest 177de4a550c5390f. Do not edit.
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
c	Q258	country	ZAF		South Africa	RSA;Republic of South Africa	South African;South Africans|Pretoria
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
l	Q54109	facility	USA		Capitol Hill	Capitol;U.S. Capitol;US Capitol	|
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
l		city	PSE		Khan Younis	Khan Yunis;Khan Yunus	|31.34,34.31,281124
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
o	Q458	igo	EUR		European Union	EU;E.U.
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
o		igo	IGO		APEC	Asia-Pacific Economic Cooperation
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
o		government	GBR	GOV	Downing Street	No 10;Number 10;No. 10;10 Downing Street
o		government	KOR	GOV	Blue House
o		government	USA	GOV	Oval Office
o		ministry	USA	GOV;MIL	Pentagon	Department of Defense;U.S. Department of Defense;US Department of Defense;Defense Department;DoD;Department of War;U.S. Defense Department
o	Q789915	ministry	USA	GOV	State Department	U.S. State Department;US State Department;Department of State;U.S. Department of State;US Department of State;United States Department of State
o		ministry	USA	GOV;JUD	Department of Justice	Justice Department;DOJ;U.S. Department of Justice;US Department of Justice;U.S. Justice Department;US Justice Department
o		ministry	USA	GOV	Department of Homeland Security	DHS;Homeland Security;Homeland Security Department;U.S. Department of Homeland Security
o		ministry	USA	GOV	Treasury Department	U.S. Treasury;US Treasury;U.S. Treasury Department;US Treasury Department;Department of the Treasury
o		ministry	USA	GOV;MED	Department of Health and Human Services	HHS
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
o		government	USA		US Geological Survey	USGS;U.S. Geological Survey;United States Geological Survey
o		government	USA		US Census Bureau	U.S. Census Bureau;Census Bureau;United States Census Bureau
o		government	USA	GOV	National Security Council	NSC
o	Q11268	parliament	USA	LEG	US Congress	Congress;U.S. Congress;United States Congress
o	Q66096	parliament	USA	LEG	US Senate	Senate;U.S. Senate;United States Senate
o	Q11701	parliament	USA	LEG	US House of Representatives	House;U.S. House;US House;House of Representatives;U.S. House of Representatives;United States House of Representatives
o	Q11201	court	USA	JUD	US Supreme Court	U.S. Supreme Court;United States Supreme Court;SCOTUS
o	Q9212	military	USA	MIL	US Army	U.S. Army;United States Army
o		military	USA	MIL	US Navy	U.S. Navy;United States Navy
o		military	USA	MIL	US Air Force	U.S. Air Force;United States Air Force
o		military	USA	MIL	US Marine Corps	U.S. Marine Corps;Marine Corps;U.S. Marines;US Marines
o		military	USA	MIL	US Coast Guard	U.S. Coast Guard;United States Coast Guard
o		military	USA	MIL	US Central Command	CENTCOM;U.S. Central Command;Central Command
o		military	USA	MIL	National Guard
o		military	USA	MIL	Joint Chiefs of Staff
o	Q29468	party	USA	PTY	Republican Party	GOP
o	Q29552	party	USA	PTY	Democratic Party
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
o	Q267042	police	GBR	COP	Metropolitan Police	Met Police;Metropolitan Police Service;Scotland Yard;Met
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
o	Q38799	armed-group	PSE	REB	Hamas
o		armed-group	PSE	REB	Al-Qassam Brigades	Qassam Brigades;Izz ad-Din al-Qassam Brigades
o		armed-group	PSE	REB	Islamic Jihad	Palestinian Islamic Jihad;PIJ
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
o		military	IRN	MIL	Islamic Revolutionary Guard Corps	IRGC;Revolutionary Guard;Revolutionary Guards;Iranian Revolutionary Guard Corps;Iran's Revolutionary Guards;Islamic Revolution Guards Corps
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
o		news-agency	USA	JRN	ZUMA Press	Zuma Press
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
o		media	AUS	JRN	ABC	Australian Broadcasting Corporation
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
o		company	TWN	BUS	Foxconn
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
o		ministry	USA	GOV	Department of Education	U.S. Department of Education
o		ministry	USA	GOV	Department of Energy	U.S. Department of Energy
o		ministry	USA	GOV	Department of Transportation	U.S. Department of Transportation
o		ministry	USA	GOV	Department of Agriculture	U.S. Department of Agriculture;USDA
o		ministry	USA	GOV	Department of Veterans Affairs	Veterans Affairs
o		ministry	USA	GOV	Department of the Interior	Interior Department
o		ministry	USA	GOV	Department of Labor	Labor Department
o		ministry	USA	GOV	Department of Commerce	Commerce Department
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
p			USA	LEG	Adam Schiff
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
d		region	AFG		Badakhshan
d		region	AFG		Badghis
e		region	AFG		Baghlan
e		region	AFG		Balkh
e		region	AFG		Bamyan
d		region	AFG		Daykundi
e		region	AFG		Farah
d		region	AFG		Faryab
e		region	AFG		Ghazni
d		region	AFG		Ghor
d		region	AFG		Helmand
e		region	AFG		Herat
d		region	AFG		Jowzjan
e		region	AFG		Kabul
e		region	AFG		Kandahar
d		region	AFG		Kapisa
e		region	AFG		Khost
d		region	AFG		Kunar
e		region	AFG		Kunduz
d		region	AFG		Laghman
d		region	AFG		Logar
d		region	AFG		Nangarhar
d		region	AFG		Nimroz
d		region	AFG		Nuristan
d		region	AFG		Paktika
d		region	AFG		Paktiya
d		region	AFG		Panjshir
d		region	AFG		Parwan
d		region	AFG		Samangan
e		region	AFG		Sar-e Pul
d		region	AFG		Takhar
d		region	AFG		Uruzgan
d		region	AFG		Wardak
d		region	AFG		Zabul
e		region	AGO		Bengo
e		region	AGO		Benguela
e		region	AGO		Cabinda
e		region	AGO		Cuando
e		region	AGO		Cuanza-Norte
e		region	AGO		Cuanza-Sul
e		region	AGO		Cubango
e		region	AGO		Cunene
e		region	AGO		Huambo
e		region	AGO		Huila
e		region	AGO		Icolo e Bengo
e		region	AGO		Luanda
e		region	AGO		Lunda-Norte
e		region	AGO		Lunda-Sul
e		region	AGO		Malanje
e		region	AGO		Moxico
e		region	AGO		Moxico Leste
e		region	AGO		Namibe
e		region	AGO		Uige
e		region	AGO		Zaire
e		region	ALB		Berat
e		region	ALB		Diber
e		region	ALB		Durres
e		region	ALB		Elbasan
e		region	ALB		Fier
e		region	ALB		Gjirokaster
e		region	ALB		Korce
e		region	ALB		Kukes
e		region	ALB		Lezhe
e		region	ALB		Shkoder
e		region	ALB		Tirane
e		region	ALB		Vlore
e		region	AND		Andorra la Vella
e		region	AND		Canillo
e		region	AND		Encamp
e		region	AND		Escaldes-Engordany
e		region	AND		La Massana
e		region	AND		Ordino
e		region	AND		Sant Julia de Loria
e		region	ARE		Abu Zaby
e		region	ARE		Al Fujayrah
e		region	ARE		Ash Shariqah
e		region	ARE		Dubayy
e		region	ARE		Ra's al Khaymah
e		region	ARE		Umm al Qaywayn
e		region	ARG		Buenos Aires
d		region	ARG		Catamarca
d		region	ARG		Chaco
d		region	ARG		Chubut
d		region	ARG		Ciudad Autonoma de Buenos Aires
e		region	ARG		Cordoba
e		region	ARG		Corrientes
d		region	ARG		Entre Rios
e		region	ARG		Formosa
d		region	ARG		Jujuy
d		region	ARG		La Pampa
e		region	ARG		La Rioja
e		region	ARG		Mendoza
d		region	ARG		Misiones
e		region	ARG		Neuquen
d		region	ARG		Rio Negro
e		region	ARG		Salta
e		region	ARG		San Juan
e		region	ARG		San Luis
d		region	ARG		Santa Cruz
e		region	ARG		Santa Fe
e		region	ARG		Santiago del Estero
d		region	ARG		Tucuman
e		region	ARM		Aragatsotn
e		region	ARM		Ararat
e		region	ARM		Armavir
e		region	ARM		Geghark'unik'
e		region	ARM		Kotayk'
e		region	ARM		Lorri
e		region	ARM		Shirak
e		region	ARM		Syunik'
e		region	ARM		Tavush
e		region	ARM		Vayots' Dzor
e		region	ARM		Yerevan
e		region	ASM		Manu'a
e		region	ASM		Rose Island
e		region	ASM		Swains Island
e		region	ATG		Barbuda
e		region	ATG		Redonda
d		region	AUS		Australian Capital Territory
d		region	AUS		New South Wales
d		region	AUS		Northern Territory
d		region	AUS		Queensland
d		region	AUS		South Australia
d		region	AUS		Tasmania
d		region	AUS		Western Australia
e		region	AUT		Burgenland
e		region	AUT		Kaernten
e		region	AUT		Niederoesterreich
e		region	AUT		Oberoesterreich
e		region	AUT		Salzburg
e		region	AUT		Steiermark
e		region	AUT		Tirol
e		region	AUT		Vorarlberg
e		region	AUT		Wien
e		region	AZE		Abseron
e		region	AZE		Agcabadi
e		region	AZE		Agdam
e		region	AZE		Agdas
e		region	AZE		Agstafa
e		region	AZE		Agsu
e		region	AZE		Astara
e		region	AZE		Babak
e		region	AZE		Baku
e		region	AZE		Balakan
e		region	AZE		Barda
e		region	AZE		Beylaqan
e		region	AZE		Bilasuvar
e		region	AZE		Cabrayil
e		region	AZE		Calilabad
e		region	AZE		Culfa
e		region	AZE		Daskasan
e		region	AZE		Fuzuli
e		region	AZE		Gadabay
e		region	AZE		Ganca
e		region	AZE		Goranboy
e		region	AZE		Goycay
e		region	AZE		Goygol
e		region	AZE		Haciqabul
e		region	AZE		Imisli
e		region	AZE		Ismayilli
e		region	AZE		Kalbacar
e		region	AZE		Kangarli
e		region	AZE		Kurdamir
e		region	AZE		Lacin
e		region	AZE		Lankaran
e		region	AZE		Lerik
e		region	AZE		Masalli
e		region	AZE		Mingacevir
e		region	AZE		Naftalan
e		region	AZE		Naxcivan
e		region	AZE		Neftcala
e		region	AZE		Oguz
e		region	AZE		Ordubad
e		region	AZE		Qabala
e		region	AZE		Qazax
e		region	AZE		Qobustan
e		region	AZE		Quba
e		region	AZE		Qubadli
e		region	AZE		Qusar
e		region	AZE		Saatli
e		region	AZE		Sabirabad
e		region	AZE		Sabran
e		region	AZE		Sadarak
e		region	AZE		Sahbuz
e		region	AZE		Saki
e		region	AZE		Salyan
e		region	AZE		Samaxi
e		region	AZE		Samkir
e		region	AZE		Samux
e		region	AZE		Sarur
e		region	AZE		Sirvan
e		region	AZE		Siyazan
e		region	AZE		Sumqayit
e		region	AZE		Susa
e		region	AZE		Tartar
e		region	AZE		Tovuz
e		region	AZE		Ucar
e		region	AZE		Xacmaz
e		region	AZE		Xankandi
e		region	AZE		Xizi
e		region	AZE		Xocali
e		region	AZE		Xocavand
e		region	AZE		Yardimli
e		region	AZE		Yevlax
e		region	AZE		Zangilan
e		region	AZE		Zaqatala
e		region	AZE		Zardab cities
e		region	BDI		Buhumuza
e		region	BDI		Bujumbura
e		region	BDI		Burunga
e		region	BDI		Butanyerera
e		region	BDI		Gitega
e		region	BEL		Brussels-Capital Region
e		region	BEL		Bruxelles-Capitale
e		region	BEL		Dutch
e		region	BEL		Flandre
e		region	BEL		Flemish Region
e		region	BEL		Région Flamande
e		region	BEL		Région de Bruxelles-Capitale
e		region	BEL		Vlaanderen
e		region	BEL		Waals Gewest
e		region	BEL		Wallonie
e		region	BEL		Walloon Region
e		region	BEN		Alibori
e		region	BEN		Atacora
e		region	BEN		Atlantique
e		region	BEN		Borgou
e		region	BEN		Collines
e		region	BEN		Couffo
e		region	BEN		Donga
e		region	BEN		Mono
e		region	BEN		Oueme
e		region	BFA		Boucle du Mouhoun
e		region	BFA		Cascades
e		region	BFA		Hauts-Bassins
e		region	BFA		Sahel
e		region	BGD		Barishal
e		region	BGD		Chattogram
e		region	BGD		Dhaka
e		region	BGD		Khulna
e		region	BGD		Mymensingh
e		region	BGD		Rajshahi
e		region	BGD		Rangpur
e		region	BGD		Sylhet
e		region	BGR		Blagoevgrad
e		region	BGR		Burgas
e		region	BGR		Dobrich
e		region	BGR		Gabrovo
e		region	BGR		Haskovo
e		region	BGR		Kardzhali
e		region	BGR		Kyustendil
e		region	BGR		Lovech
e		region	BGR		Montana
e		region	BGR		Pazardzhik
e		region	BGR		Pernik
e		region	BGR		Pleven
e		region	BGR		Plovdiv
e		region	BGR		Razgrad
e		region	BGR		Ruse
e		region	BGR		Shumen
e		region	BGR		Silistra
e		region	BGR		Sliven
e		region	BGR		Smolyan
e		region	BGR		Sofia
e		region	BGR		Sofia-Grad
e		region	BGR		Stara Zagora
e		region	BGR		Targovishte
e		region	BGR		Varna
e		region	BGR		Veliko Tarnovo
e		region	BGR		Vidin
e		region	BGR		Vratsa
e		region	BGR		Yambol
e		region	BHR		Asimah
e		region	BHR		Janubiyah
e		region	BHR		Muharraq
e		region	BHR		Shamaliyah
e		region	BHS		Acklins Islands
e		region	BHS		Berry Islands
e		region	BHS		Bimini
e		region	BHS		Black Point
e		region	BHS		Cat Island
e		region	BHS		Central Abaco
e		region	BHS		Central Andros
e		region	BHS		Central Eleuthera
e		region	BHS		City of Freeport
e		region	BHS		Crooked Island and Long Cay
e		region	BHS		East Grand Bahama
e		region	BHS		Exuma
e		region	BHS		Grand Cay
e		region	BHS		Harbour Island
e		region	BHS		Hope Town
e		region	BHS		Inagua
e		region	BHS		Long Island
e		region	BHS		Mangrove Cay
e		region	BHS		Mayaguana
e		region	BHS		Moore's Island
e		region	BHS		North Abaco
e		region	BHS		North Andros
e		region	BHS		North Eleuthera
e		region	BHS		Ragged Island
e		region	BHS		Rum Cay
e		region	BHS		San Salvador
e		region	BHS		South Abaco
e		region	BHS		South Andros
e		region	BHS		South Eleuthera
e		region	BHS		Spanish Wells
e		region	BHS		West Grand Bahama
e		region	BLR		Brest
e		region	BLR		Homyel'
e		region	BLR		Horad Minsk
e		region	BLR		Hrodna
e		region	BLR		Mahilyow
e		region	BLR		Minsk
e		region	BLR		Vitsyebsk
e		region	BLZ		Belize
e		region	BLZ		Cayo
e		region	BLZ		Corozal
e		region	BLZ		Orange Walk
e		region	BLZ		Stann Creek
e		region	BLZ		Toledo
e		region	BMU		Devonshire
e		region	BMU		Hamilton
e		region	BMU		Paget
e		region	BMU		Pembroke
e		region	BMU		Saint George's
e		region	BMU		Sandys
e		region	BMU		Smith's
e		region	BMU		Southampton
e		region	BMU		Warwick
e		region	BOL		Beni
e		region	BOL		Chuquisaca
e		region	BOL		Cochabamba
e		region	BOL		La Paz
e		region	BOL		Oruro
e		region	BOL		Pando
e		region	BOL		Potosi
e		region	BOL		Santa Cruz
e		region	BOL		Tarija
d		region	BRA		Acre
d		region	BRA		Alagoas
d		region	BRA		Amapa
d		region	BRA		Amazonas
d		region	BRA		Bahia
d		region	BRA		Ceara
d		region	BRA		Distrito Federal
d		region	BRA		Espirito Santo
e		region	BRA		Goias
d		region	BRA		Maranhao
d		region	BRA		Mato Grosso
d		region	BRA		Mato Grosso do Sul
d		region	BRA		Minas Gerais
d		region	BRA		Para
d		region	BRA		Paraiba
d		region	BRA		Parana
d		region	BRA		Pernambuco
d		region	BRA		Piaui
d		region	BRA		Rio Grande do Norte
d		region	BRA		Rio Grande do Sul
e		region	BRA		Rio de Janeiro
d		region	BRA		Rondônia
d		region	BRA		Roraima
d		region	BRA		Santa Catarina
d		region	BRA		Sergipe
e		region	BRA		São Paulo
d		region	BRA		Tocantins
e		region	BRB		Bridgetown
e		region	BRB		Christ Church
e		region	BRN		Belait
e		region	BRN		Brunei dan Muara
e		region	BRN		Temburong
e		region	BRN		Tutong
e		region	BTN		Bumthang
e		region	BTN		Chhukha
e		region	BTN		Dagana
e		region	BTN		Gasa
e		region	BTN		Lhuentse
e		region	BTN		Mongar
e		region	BTN		Paro
e		region	BTN		Pemagatshel
e		region	BTN		Punakha
e		region	BTN		Samdrup Jongkhar
e		region	BTN		Samtse
e		region	BTN		Sarpang
e		region	BTN		Thimphu
e		region	BTN		Trashi Yangtse
e		region	BTN		Trashigang
e		region	BTN		Trongsa
e		region	BTN		Tsirang
e		region	BTN		Wangdue Phodrang
e		region	BTN		Zhemgang
e		region	BWA		Chobe
e		region	BWA		Francistown
e		region	BWA		Gaborone
e		region	BWA		Ghanzi
e		region	BWA		Jwaneng
e		region	BWA		Kgalagadi
e		region	BWA		Kgatleng
e		region	BWA		Kweneng
e		region	BWA		Lobatse
e		region	BWA		Selebi-Phikwe
e		region	BWA		Sowa Town
e		region	CAF		Bamingui-Bangoran
e		region	CAF		Bangui
e		region	CAF		Basse-Kotto
e		region	CAF		Haut-Mbomou
e		region	CAF		Haute-Kotto
e		region	CAF		Kemo
e		region	CAF		Lobaye
e		region	CAF		Mambere-Kadei
e		region	CAF		Mbomou
e		region	CAF		Nana-Grebizi
e		region	CAF		Nana-Mambere
e		region	CAF		Ombella-Mpoko
e		region	CAF		Ouaka
e		region	CAF		Ouham
e		region	CAF		Ouham-Pende
e		region	CAF		Sangha-Mbaere
e		region	CAF		Vakaga
d		region	CAN		Alberta
d		region	CAN		British Columbia
d		region	CAN		Manitoba
d		region	CAN		New Brunswick
d		region	CAN		Newfoundland and Labrador
d		region	CAN		Northwest Territories
d		region	CAN		Nova Scotia
d		region	CAN		Nunavut
d		region	CAN		Ontario
d		region	CAN		Prince Edward Island
d		region	CAN		Québec
d		region	CAN		Saskatchewan
d		region	CAN		Yukon
e		region	CHE		Aargau
e		region	CHE		Appenzell Ausserrhoden
e		region	CHE		Appenzell Innerrhoden
e		region	CHE		Basel-Landschaft
e		region	CHE		Basel-Stadt
e		region	CHE		Genève
e		region	CHE		Glarus
e		region	CHE		Jura
e		region	CHE		Kantone
e		region	CHE		Luzern
e		region	CHE		Neuchatel
e		region	CHE		Nidwalden
e		region	CHE		Obwalden
e		region	CHE		Sankt Gallen
e		region	CHE		Schaffhausen
e		region	CHE		Schwyz
e		region	CHE		Solothurn
e		region	CHE		Thurgau
e		region	CHE		Ticino
e		region	CHE		Vaud
e		region	CHE		Zuerich
e		region	CHL		Antofagasta
e		region	CHL		Araucanía
e		region	CHL		Arica y Parinacota
e		region	CHL		Atacama
e		region	CHL		Aysén
e		region	CHL		Biobío
e		region	CHL		Coquimbo
e		region	CHL		Libertador General Bernardo O'Higgins
e		region	CHL		Los Lagos
e		region	CHL		Los Ríos
e		region	CHL		Magallanes y de la Antártica Chilena
e		region	CHL		Maule
e		region	CHL		Región Metropolitana
e		region	CHL		Tarapacá
e		region	CHL		Valparaíso
e		region	CHL		Ñuble
d		region	CHN		Anhui
e		region	CHN		Beijing
e		region	CHN		Chongqing
d		region	CHN		Fujian
d		region	CHN		Gansu
d		region	CHN		Guangdong
d		region	CHN		Guangxi
d		region	CHN		Guizhou
d		region	CHN		Hainan
d		region	CHN		Hebei
d		region	CHN		Heilongjiang
d		region	CHN		Henan
d		region	CHN		Hong Kong
d		region	CHN		Hubei
d		region	CHN		Hunan
d		region	CHN		Jiangsu
d		region	CHN		Jiangxi
e		region	CHN		Jilin
d		region	CHN		Liaoning
d		region	CHN		Macau
d		region	CHN		Nei Mongol
d		region	CHN		Ningxia
d		region	CHN		Qinghai
d		region	CHN		Shaanxi
d		region	CHN		Shandong
e		region	CHN		Shanghai
d		region	CHN		Shanxi
d		region	CHN		Sichuan
d		region	CHN		Tianjinspecial administrative regions
d		region	CHN		Xinjiang Uyghur
d		region	CHN		Xizang municipalities
d		region	CHN		Yunnan
d		region	CHN		Zhejiang
e		region	CIV		Abidjan
e		region	CIV		Bas-Sassandra
e		region	CIV		Comoe
e		region	CIV		Denguele
e		region	CIV		Goh-Djiboua
e		region	CIV		Lacs
e		region	CIV		Lagunes
e		region	CIV		Montagnes
e		region	CIV		Sassandra-Marahoue
e		region	CIV		Savanes
e		region	CIV		Vallée du Bandama
e		region	CIV		Woroba
e		region	CIV		Yamoussoukro
e		region	CIV		Zanzan
e		region	CMR		Adamaoua
e		region	CMR		Far North
e		region	COD		Bas-Uele
e		region	COD		Equateur
e		region	COD		Haut-Katanga
e		region	COD		Haut-Lomami
e		region	COD		Haut-Uele
e		region	COD		Ituri
e		region	COD		Kasai
e		region	COD		Kasai-Central
e		region	COD		Kasai-Oriental
e		region	COD		Kinshasa
e		region	COD		Kongo Central
e		region	COD		Kwango
e		region	COD		Kwilu
e		region	COD		Lomami
e		region	COD		Lualaba
e		region	COD		Mai-Ndombe
e		region	COD		Maniema
e		region	COD		Mongala
e		region	COD		Nord-Kivu
e		region	COD		Nord-Ubangi
e		region	COD		Sankuru
e		region	COD		Sud-Kivu
e		region	COD		Sud-Ubangi
e		region	COD		Tanganyika
e		region	COD		Tshopo
e		region	COD		Tshuapa
e		region	COG		Bouenza
e		region	COG		Brazzaville
e		region	COG		Congo-Oubangui
e		region	COG		Cuvette
e		region	COG		Cuvette-Ouest
e		region	COG		Djoue-Lefini
e		region	COG		Kouilou
e		region	COG		Lekoumou
e		region	COG		Likouala
e		region	COG		Niari
e		region	COG		Nkeni-Alima
e		region	COG		Plateaux
e		region	COG		Pointe-Noire
e		region	COG		Pool
e		region	COG		Sangha
d		region	COL		Amazonas
d		region	COL		Antioquia
e		region	COL		Arauca
d		region	COL		Archipiélago de San Andres
d		region	COL		Atlántico
e		region	COL		Bogota
d		region	COL		Bolivar
d		region	COL		Boyacá
e		region	COL		Caldas
d		region	COL		Caquetá
d		region	COL		Casanare
d		region	COL		Cauca
d		region	COL		Cesar
d		region	COL		Choco
d		region	COL		Cordoba
d		region	COL		Cundinamarca
d		region	COL		Guainía
d		region	COL		Guaviare
d		region	COL		Huila
d		region	COL		La Guajira
d		region	COL		Magdalena
d		region	COL		Meta
d		region	COL		Nariño
d		region	COL		Norte de Santander
d		region	COL		Providencia y Santa Catalina
d		region	COL		Putumayo
d		region	COL		Quindío
d		region	COL		Risaralda
d		region	COL		Santander
e		region	COL		Sucre
d		region	COL		Tolima
d		region	COL		Valle del Cauca
d		region	COL		Vaupes
d		region	COL		Vichada
e		region	COM		Anjouan
e		region	COM		Grande Comore
e		region	COM		Moheli
e		region	CPV		Boa Vista
e		region	CPV		Brava
e		region	CPV		Maio
e		region	CPV		Mosteiros
e		region	CPV		Paul
e		region	CPV		Porto Novo
e		region	CPV		Praia
e		region	CPV		Ribeira Brava
e		region	CPV		Ribeira Grande
e		region	CPV		Ribeira Grande de Santiago
e		region	CPV		Santa Catarina
e		region	CPV		Santa Catarina do Fogo
e		region	CPV		Santa Cruz
e		region	CPV		São Domingos
e		region	CPV		São Filipe
e		region	CPV		São Lourenco dos Orgaos
e		region	CPV		São Miguel
e		region	CPV		São Salvador do Mundo
e		region	CPV		São Vicente
e		region	CPV		Tarrafal
e		region	CPV		Tarrafal de São Nicolau
e		region	CRI		Alajuela
e		region	CRI		Cartago
e		region	CRI		Guanacaste
e		region	CRI		Heredia
e		region	CRI		Limon
e		region	CRI		Puntarenas
e		region	CRI		San Jose
e		region	CUB		Artemisa
e		region	CUB		Camaguey
e		region	CUB		Ciego de Avila
e		region	CUB		Cienfuegos
e		region	CUB		Granma
e		region	CUB		Guantanamo
e		region	CUB		Holguin
e		region	CUB		Isla de la Juventud
e		region	CUB		La Habana
e		region	CUB		Las Tunas
e		region	CUB		Matanzas
e		region	CUB		Mayabeque
e		region	CUB		Pinar del Río
e		region	CUB		Sancti Spiritus
e		region	CUB		Santiago de Cuba
e		region	CUB		Villa Clara
e		region	CYM		Bodden Town
e		region	CYM		Cayman Brac and Little Cayman
e		region	CYM		East End
e		region	CYM		George Town
e		region	CYM		North Side
e		region	CYM		West Bay
e		region	CZE		Jihocesky
e		region	CZE		Jihomoravsky
e		region	CZE		Karlovarsky
e		region	CZE		Kralovehradecky
e		region	CZE		Liberecky
e		region	CZE		Moravskoslezsky
e		region	CZE		Olomoucky
e		region	CZE		Pardubicky
e		region	CZE		Plzensky
e		region	CZE		Praha
e		region	CZE		Stredocesky
e		region	CZE		Ustecky
e		region	CZE		Vysocina
e		region	CZE		Zlinsky
d		region	DEU		Baden-Wuerttemberg
d		region	DEU		Bayern
e		region	DEU		Berlin
d		region	DEU		Brandenburg
e		region	DEU		Bremen
e		region	DEU		Hamburg
d		region	DEU		Hessen
d		region	DEU		Mecklenburg-Vorpommern
d		region	DEU		Niedersachsen
d		region	DEU		Nordrhein-Westfalen
d		region	DEU		Rheinland-Pfalz
d		region	DEU		Saarland
d		region	DEU		Sachsen
d		region	DEU		Sachsen-Anhalt
d		region	DEU		Schleswig-Holstein
d		region	DEU		Thueringen
e		region	DJI		Ali Sabieh
e		region	DJI		Arta
e		region	DJI		Dikhil
e		region	DJI		Djibouti
e		region	DJI		Obock
e		region	DJI		Tadjourah
e		region	DNK		Hovedstaden
e		region	DNK		Midtjylland
e		region	DNK		Nordjylland
e		region	DNK		Sjaelland
e		region	DNK		Syddanmark
e		region	DOM		Azua
e		region	DOM		Baoruco
e		region	DOM		Barahona
e		region	DOM		Dajabón
e		region	DOM		Distrito Nacional
e		region	DOM		Duarte
e		region	DOM		El Seibo
e		region	DOM		Elías Piña
e		region	DOM		Espaillat
e		region	DOM		Hato Mayor
e		region	DOM		Hermanas Mirabal
e		region	DOM		Independencia
e		region	DOM		La Altagracia
e		region	DOM		La Romana
e		region	DOM		La Vega
e		region	DOM		María Trinidad Sánchez
e		region	DOM		Monseñor Nouel
e		region	DOM		Monte Cristi
e		region	DOM		Monte Plata
e		region	DOM		Pedernales
e		region	DOM		Peravia
e		region	DOM		Puerto Plata
e		region	DOM		Samaná
e		region	DOM		San Cristóbal
e		region	DOM		San José de Ocoa
e		region	DOM		San Juan
e		region	DOM		San Pedro de Macorís
e		region	DOM		Santiago
e		region	DOM		Santiago Rodríguez
e		region	DOM		Santo Domingo
e		region	DOM		Sánchez Ramírez
e		region	DOM		Valverde
e		region	DZA		Adrar
e		region	DZA		Ain Defla
e		region	DZA		Ain Temouchent
e		region	DZA		Alger
e		region	DZA		Annaba
e		region	DZA		Batna
e		region	DZA		Bechar
e		region	DZA		Bejaia
e		region	DZA		Beni Abbes
e		region	DZA		Biskra
e		region	DZA		Blida
e		region	DZA		Bordj Badji Mokhtar
e		region	DZA		Bordj Bou Arreridj
e		region	DZA		Bouira
e		region	DZA		Boumerdes
e		region	DZA		Chlef
e		region	DZA		Constantine
e		region	DZA		Djanet
e		region	DZA		Djelfa
e		region	DZA		El Bayadh
e		region	DZA		El Meghaier
e		region	DZA		El Meniaa
e		region	DZA		El Oued
e		region	DZA		El Tarf
e		region	DZA		Ghardaia
e		region	DZA		Guelma
e		region	DZA		Illizi
e		region	DZA		In Guezzam
e		region	DZA		In Salah
e		region	DZA		Jijel
e		region	DZA		Khenchela
e		region	DZA		Laghouat
e		region	DZA		M'Sila
e		region	DZA		Mascara
e		region	DZA		Medea
e		region	DZA		Mila
e		region	DZA		Mostaganem
e		region	DZA		Naama
e		region	DZA		Oran
e		region	DZA		Ouargla
e		region	DZA		Ouled Djellal
e		region	DZA		Oum el Bouaghi
e		region	DZA		Relizane
e		region	DZA		Saida
e		region	DZA		Setif
e		region	DZA		Sidi Bel Abbes
e		region	DZA		Skikda
e		region	DZA		Souk Ahras
e		region	DZA		Tamanrasset
e		region	DZA		Tebessa
e		region	DZA		Tiaret
e		region	DZA		Timimoun
e		region	DZA		Tindouf
e		region	DZA		Tipaza
e		region	DZA		Tissemsilt
e		region	DZA		Tizi Ouzou
e		region	DZA		Tlemcen
e		region	DZA		Touggourt
e		region	ECU		Azuay
e		region	ECU		Bolivar
e		region	ECU		Carchi
e		region	ECU		Cañar
e		region	ECU		Chimborazo
e		region	ECU		Cotopaxi
e		region	ECU		El Oro
e		region	ECU		Esmeraldas
e		region	ECU		Galapagos
e		region	ECU		Guayas
e		region	ECU		Imbabura
e		region	ECU		Loja
e		region	ECU		Los Rios
e		region	ECU		Manabí
e		region	ECU		Morona Santiago
e		region	ECU		Napo
e		region	ECU		Orellana
e		region	ECU		Pastaza
e		region	ECU		Pichincha
e		region	ECU		Santa Elena
e		region	ECU		Santo Domingo de los Tsachilas
e		region	ECU		Sucumbios
e		region	ECU		Tungurahua
e		region	ECU		Zamora Chinchipe
e		region	EGY		Ad Daqahliyah
e		region	EGY		Al Bahr al Ahmar
e		region	EGY		Al Buhayrah
e		region	EGY		Al Fayyum
e		region	EGY		Al Gharbiyah
e		region	EGY		Al Iskandariyah
e		region	EGY		Al Isma'iliyah
e		region	EGY		Al Jizah
e		region	EGY		Al Minufiyah
e		region	EGY		Al Minya
e		region	EGY		Al Qahirah
e		region	EGY		Al Qalyubiyah
e		region	EGY		Al Uqsur
e		region	EGY		Al Wadi al Jadid
e		region	EGY		As Suways
e		region	EGY		Ash Sharqiyah
e		region	EGY		Aswan
e		region	EGY		Asyut
e		region	EGY		Bani Suwayf
e		region	EGY		Bur Sa'id
e		region	EGY		Dumyat
e		region	EGY		Janub Sina'
e		region	EGY		Kafr ash Shaykh
e		region	EGY		Matruh
e		region	EGY		Qina
e		region	EGY		Shamal Sina'
e		region	EGY		Suhaj
e		region	ERI		Debub
e		region	ERI		Debubawi K'eyyih Bahri
e		region	ERI		Gash-Barka
e		region	ERI		Ma'ikel
e		region	ERI		Semienawi K'eyyih Bahri
e		region	ESH		Morocco also claims Oued Eddahab-Lagouira
e		region	ESH		Morocco claims the territory of Western Sahara
d		region	ESP		Andalucia
d		region	ESP		Aragon
d		region	ESP		Asturias
d		region	ESP		Canarias
d		region	ESP		Cantabria
d		region	ESP		Castilla-La Mancha
d		region	ESP		Castilla-Leon
d		region	ESP		Catalonha
d		region	ESP		Catalunya
d		region	ESP		Cataluña
e		region	ESP		Ceuta
d		region	ESP		Comunidad Valenciana
d		region	ESP		Comunitat Valenciana
d		region	ESP		Euskadi
d		region	ESP		Extremadura
d		region	ESP		Galicia
d		region	ESP		Illes Baleares
d		region	ESP		La Rioja
e		region	ESP		Madrid
e		region	ESP		Melilla
e		region	ESP		Murcia
d		region	ESP		Nafarroa
d		region	ESP		Navarra
d		region	ESP		Pais Vasco
e		region	EST		Alutaguse
e		region	EST		Anija
e		region	EST		Antsla
e		region	EST		Elva
e		region	EST		Haademeeste
e		region	EST		Haapsalu
e		region	EST		Haljala
e		region	EST		Harku
e		region	EST		Hiiumaa
e		region	EST		Jarva
e		region	EST		Joelahtme
e		region	EST		Jogeva
e		region	EST		Johvi
e		region	EST		Kadrina
e		region	EST		Kambja
e		region	EST		Kanepi
e		region	EST		Kastre
e		region	EST		Kehtna
e		region	EST		Keila
e		region	EST		Kihnu
e		region	EST		Kiili
e		region	EST		Kohila
e		region	EST		Kohtla-Jarve
e		region	EST		Kose
e		region	EST		Kuusalu
e		region	EST		Laane-Harju
e		region	EST		Laane-Nigula
e		region	EST		Laaneranna
e		region	EST		Loksa
e		region	EST		Luganuse
e		region	EST		Luunja
e		region	EST		Maardu
e		region	EST		Marjamaa
e		region	EST		Muhu
e		region	EST		Mulgi
e		region	EST		Mustvee
e		region	EST		Narva
e		region	EST		Narva-Joesuu
e		region	EST		Otepaa
e		region	EST		Paide
e		region	EST		Parnu
e		region	EST		Peipsiaare
e		region	EST		Pohja-Parnumaa
e		region	EST		Pohja-Sakala
e		region	EST		Poltsamaa
e		region	EST		Polva
e		region	EST		Raasiku
e		region	EST		Rakvere
e		region	EST		Rapla
e		region	EST		Rouge
e		region	EST		Ruhnu
e		region	EST		Räpina
e		region	EST		Saarde
e		region	EST		Saaremaa
e		region	EST		Saku
e		region	EST		Saue
e		region	EST		Setomaa
e		region	EST		Sillamae
e		region	EST		Tallinn
e		region	EST		Tapa
e		region	EST		Tartu
e		region	EST		Toila
e		region	EST		Tori
e		region	EST		Torva
e		region	EST		Turi
e		region	EST		Vaike-Maarja
e		region	EST		Valga
e		region	EST		Viimsi
e		region	EST		Viljandi
e		region	EST		Vinni
e		region	EST		Viru-Nigula
e		region	EST		Vormsi
e		region	EST		Voru
e		region	EST		Vorurural municipalities
d		region	ETH		Adis Abeba
d		region	ETH		Afar
d		region	ETH		Amara
d		region	ETH		Binshangul Gumuz
e		region	ETH		Dire Dawa
d		region	ETH		Gambela Hizboch
d		region	ETH		Hareri Hizb
d		region	ETH		Oromia
d		region	ETH		Sidama
d		region	ETH		Southern Ethiopia Peoples
d		region	ETH		Sumale
d		region	ETH		Tigray
d		region	ETH		YeDebub Biheroch Bihereseboch na Hizboch
d		region	ETH		YeDebub M'irab Ityop'iya Hizboch
e		region	FIN		Ahvenanmaa
e		region	FIN		Aland
e		region	FIN		Birkaland
e		region	FIN		Egentliga Finland
e		region	FIN		Egentliga Tavastland
e		region	FIN		Etela-Karjala
e		region	FIN		Etela-Pohjanmaa
e		region	FIN		Etela-Savo
e		region	FIN		Kainuu
e		region	FIN		Kajanaland
e		region	FIN		Kanta-Hame
e		region	FIN		Keski-Pohjanmaa
e		region	FIN		Keski-Suomi
e		region	FIN		Kymenlaakso
e		region	FIN		Kymmenedalen
e		region	FIN		Lappi
e		region	FIN		Lappland
e		region	FIN		Mellersta Finland
e		region	FIN		Mellersta Osterbotten
e		region	FIN		Norra Karelen
e		region	FIN		Norra Osterbotten
e		region	FIN		Norra Savolax
e		region	FIN		Nyland
e		region	FIN		Osterbotten
e		region	FIN		Paijanne-Tavastland
e		region	FIN		Paijat-Hame
e		region	FIN		Pirkanmaa
e		region	FIN		Pohjanmaa
e		region	FIN		Pohjois-Karjala
e		region	FIN		Pohjois-Pohjanmaa
e		region	FIN		Pohjois-Savo
e		region	FIN		Satakunta
e		region	FIN		Sodra Karelen
e		region	FIN		Sodra Osterbotten
e		region	FIN		Sodra Savolax
e		region	FIN		Uusimaa
e		region	FIN		Varsinais-Suomi
e		region	FJI		Cakaudrove
e		region	FJI		Kadavu
e		region	FJI		Lomaiviti
e		region	FJI		Macuata
e		region	FJI		Nadroga and Navosa
e		region	FJI		Naitasiri
e		region	FJI		Namosi
e		region	FJI		Rewa
e		region	FJI		Rotuma
e		region	FJI		Serua
e		region	FJI		Tailevu
e		region	FRA		Auvergne-Rhône-Alpes
e		region	FRA		Bourgogne-Franche-Comté
e		region	FRA		Bretagne
e		region	FRA		Centre-Val de Loire
e		region	FRA		Corse
e		region	FRA		Grand Est
e		region	FRA		Guadeloupe
e		region	FRA		Guyane
e		region	FRA		Hauts-de-France
e		region	FRA		Ile-de-France
e		region	FRA		Martinique
e		region	FRA		Mayotte
e		region	FRA		Normandie
e		region	FRA		Nouvelle-Aquitaine
e		region	FRA		Occitanie
e		region	FRA		Pays de la Loire
e		region	FRA		Provence-Alpes-Côte d'Azur
e		region	FRA		Réunion
e		region	FSM		Chuuk
e		region	FSM		Kosrae
e		region	FSM		Pohnpei
e		region	GAB		Estuaire
e		region	GAB		Haut-Ogooue
e		region	GAB		Moyen-Ogooue
e		region	GAB		Ngounie
e		region	GAB		Nyanga
e		region	GAB		Ogooue-Ivindo
e		region	GAB		Ogooue-Lolo
e		region	GAB		Ogooue-Maritime
e		region	GAB		Woleu-Ntem
d		region	GBR		Aberdeen City
d		region	GBR		Aberdeenshire
d		region	GBR		Angus
d		region	GBR		Antrim and Newtownabbey
d		region	GBR		Ards and North Down
d		region	GBR		Argyll and Bute
d		region	GBR		Armagh City
e		region	GBR		Banbridge
d		region	GBR		Barking and Dagenham
e		region	GBR		Barnet
e		region	GBR		Barnsley
d		region	GBR		Bath and North East Somerset
e		region	GBR		Bedford
e		region	GBR		Belfast
e		region	GBR		Bexley
e		region	GBR		Birmingham
d		region	GBR		Blackburn with Darwen
e		region	GBR		Blackpool
d		region	GBR		Blaenau Gwent
e		region	GBR		Bolton
e		region	GBR		Bournemouth
d		region	GBR		Bracknell Forest
e		region	GBR		Bradford
d		region	GBR		Brent
e		region	GBR		Bridgend
d		region	GBR		Brighton and Hove
d		region	GBR		Bromley
d		region	GBR		Buckinghamshire
e		region	GBR		Bury
e		region	GBR		Caerphilly
d		region	GBR		Calderdale
d		region	GBR		Cambridgeshire
d		region	GBR		Camden
e		region	GBR		Cardiff
d		region	GBR		Carmarthenshire
d		region	GBR		Causeway Coast and Glens
d		region	GBR		Central Bedfordshire
d		region	GBR		Ceredigion
d		region	GBR		Cheshire East
d		region	GBR		Cheshire West and Chester
d		region	GBR		Christchurch and Poole
d		region	GBR		City of Bristol
d		region	GBR		City of Edinburgh
d		region	GBR		City of Kingston upon Hull
d		region	GBR		City of London
d		region	GBR		Clackmannanshire
d		region	GBR		Conwy
d		region	GBR		Cornwall
e		region	GBR		Coventry
e		region	GBR		Croydon
d		region	GBR		Cumbria
e		region	GBR		Darlington
d		region	GBR		Denbighshire
e		region	GBR		Derby
d		region	GBR		Derbyshire
d		region	GBR		Derry City and Strabane
d		region	GBR		Devon
e		region	GBR		Doncaster
d		region	GBR		Dorset
e		region	GBR		Dudley
d		region	GBR		Dumfries and Galloway
d		region	GBR		Dundee City
d		region	GBR		Durham County
d		region	GBR		Ealing
d		region	GBR		East Ayrshire
d		region	GBR		East Dunbartonshire
d		region	GBR		East Lothian
d		region	GBR		East Renfrewshire
d		region	GBR		East Riding of Yorkshire
d		region	GBR		East Sussex
d		region	GBR		Eilean Siar
d		region	GBR		Enfield
d		region	GBR		Essex
e		region	GBR		Falkirk
d		region	GBR		Fermanagh and Omagh
d		region	GBR		Fife
d		region	GBR		Flintshire
e		region	GBR		Gateshead
d		region	GBR		Glasgow City
d		region	GBR		Gloucestershire
d		region	GBR		Greenwich
d		region	GBR		Gwynedd
d		region	GBR		Hackney
d		region	GBR		Halton
d		region	GBR		Hammersmith and Fulham
d		region	GBR		Hampshire
d		region	GBR		Haringey
d		region	GBR		Harrow
e		region	GBR		Hartlepool
d		region	GBR		Havering
d		region	GBR		Herefordshire
d		region	GBR		Hertfordshire
d		region	GBR		Hillingdon
e		region	GBR		Hounslow
d		region	GBR		Inverclyde
d		region	GBR		Isle of Anglesey
d		region	GBR		Isle of Wight
d		region	GBR		Isles of Scilly
e		region	GBR		Islington
d		region	GBR		Kensington and Chelsea
d		region	GBR		Kent
d		region	GBR		Kingston upon Thames
d		region	GBR		Kirklees
d		region	GBR		Knowlsey
d		region	GBR		Lambeth
d		region	GBR		Lancashire
e		region	GBR		Leeds
e		region	GBR		Leicester
d		region	GBR		Leicestershire
d		region	GBR		Lewisham
d		region	GBR		Lincolnshire
d		region	GBR		Lisburn and Castlereagh Scotland
e		region	GBR		Liverpool
e		region	GBR		Luton
e		region	GBR		Manchester
d		region	GBR		Medway
e		region	GBR		Merthyr Tydfil
d		region	GBR		Merton
d		region	GBR		Mid Ulster
d		region	GBR		Mid and East Antrim district councils
e		region	GBR		Middlesbrough
d		region	GBR		Midlothian
e		region	GBR		Milton Keynes
d		region	GBR		Monmouthshire
d		region	GBR		Moray
d		region	GBR		Murne
d		region	GBR		Neath Port Talbot
e		region	GBR		Newcastle upon Tyne
d		region	GBR		Newham
e		region	GBR		Newport
e		region	GBR		Newry
d		region	GBR		Norfolk
d		region	GBR		North Ayrshire
d		region	GBR		North East Lincolnshire
d		region	GBR		North Lanarkshire
d		region	GBR		North Lincolnshire
d		region	GBR		North Northamptonshire
d		region	GBR		North Somerset
d		region	GBR		North Tyneside
d		region	GBR		North Yorkshire
d		region	GBR		Northumberland
e		region	GBR		Nottingham
d		region	GBR		Nottinghamshire
e		region	GBR		Oldham
d		region	GBR		Orkney Islands
d		region	GBR		Oxfordshire
d		region	GBR		Pembrokeshire
d		region	GBR		Perth and Kinross
e		region	GBR		Peterborough
e		region	GBR		Plymouth
e		region	GBR		Portsmouth
d		region	GBR		Powys
e		region	GBR		Reading
d		region	GBR		Redbridge
d		region	GBR		Redcar and Cleveland
d		region	GBR		Renfrewshire
d		region	GBR		Rhondda Cynon Taff
d		region	GBR		Richmond upon Thames
e		region	GBR		Rochdale
e		region	GBR		Rotherham
d		region	GBR		Rutland
e		region	GBR		Salford
d		region	GBR		Sandwell
d		region	GBR		Sefton
e		region	GBR		Sheffield
d		region	GBR		Shetland Islands
d		region	GBR		Shropshire
e		region	GBR		Slough
e		region	GBR		Solihull
d		region	GBR		Somerset
d		region	GBR		South Ayrshire
d		region	GBR		South Gloucestershire
d		region	GBR		South Lanarkshire
d		region	GBR		South Tyneside
e		region	GBR		Southampton
e		region	GBR		Southend-on-Sea
d		region	GBR		Southwark
d		region	GBR		Staffordshire
e		region	GBR		Stirling
e		region	GBR		Stockport
e		region	GBR		Stockton-on-Tees
e		region	GBR		Stoke-on-Trent
d		region	GBR		Suffolk
e		region	GBR		Sunderland
d		region	GBR		Surrey
e		region	GBR		Sutton
e		region	GBR		Swansea
e		region	GBR		Swindon
d		region	GBR		Tameside
d		region	GBR		Telford and Wrekin
d		region	GBR		The Scottish Borders
d		region	GBR		The Vale of Glamorgan
d		region	GBR		Thurrock
d		region	GBR		Torbay
d		region	GBR		Torfaen
d		region	GBR		Tower Hamlets
d		region	GBR		Trafford
e		region	GBR		Wakefield
e		region	GBR		Walsall
d		region	GBR		Waltham Forest
d		region	GBR		Wandsworth
e		region	GBR		Warrington
d		region	GBR		Warwickshire
d		region	GBR		West Berkshire
d		region	GBR		West Dunbartonshire
d		region	GBR		West Lothian Wales
d		region	GBR		West Northamptonshire
d		region	GBR		West Sussex
d		region	GBR		Westminster metropolitan districts
e		region	GBR		Wigan
d		region	GBR		Wiltshire
d		region	GBR		Windsor and Maidenhead
d		region	GBR		Wirral
e		region	GBR		Wokingham
d		region	GBR		Wolverhampton unitary authorities
e		region	GBR		Wrexham
d		region	GBR		York Northern Ireland
e		region	GEO		Abkhazia or Ap'khazet'is Avtonomiuri Respublika
e		region	GEO		Ajaria or Acharis Avtonomiuri Respublika
e		region	GEO		Guria
e		region	GEO		Imereti
e		region	GEO		Kakheti
e		region	GEO		Kvemo Kartli
e		region	GEO		Mtskheta Mtianeti
e		region	GEO		Racha-Lechkhumi and Kvemo Svaneti
e		region	GEO		Samegrelo and Zemo Svaneti
e		region	GEO		Samtskhe-Javakheti
e		region	GEO		Shida Kartli
e		region	GEO		Tbilisi autonomous republics
e		region	GGY		Castel
e		region	GGY		Forest
e		region	GGY		Saint Peter Port
e		region	GGY		Saint Pierre du Bois
e		region	GGY		Torteval
e		region	GGY		Vale
e		region	GHA		Ahafo
e		region	GHA		Ashanti
e		region	GHA		Bono
e		region	GHA		Bono East
e		region	GHA		Greater Accra
e		region	GHA		Savannah
e		region	GHA		Volta
e		region	GIN		Boke
e		region	GIN		Conakry
e		region	GIN		Faranah
e		region	GIN		Kankan
e		region	GIN		Kindia
e		region	GIN		Labe
e		region	GIN		Mamou
e		region	GIN		N'Zerekore
e		region	GMB		Banjul
e		region	GMB		Central River
e		region	GMB		Kanifing
e		region	GMB		Lower River
e		region	GMB		North Bank
e		region	GMB		Upper River
e		region	GNB		Bafata
e		region	GNB		Biombo
e		region	GNB		Bissau
e		region	GNB		Cacheu
e		region	GNB		Gabu
e		region	GNB		Quinara
e		region	GNB		Tombali
e		region	GNQ		Annobon
e		region	GNQ		Bioko Norte
e		region	GNQ		Bioko Sur
e		region	GNQ		Centro Sur
e		region	GNQ		Djibloho
e		region	GNQ		Kie-Ntem
e		region	GNQ		Litoral
e		region	GNQ		Wele-Nzas
e		region	GRC		Agion Oros
e		region	GRC		Anatoliki Makedonia kai Thraki
e		region	GRC		Attiki
e		region	GRC		Dytiki Ellada
e		region	GRC		Dytiki Makedonia
e		region	GRC		Ionia Nisia
e		region	GRC		Ipeiros
e		region	GRC		Kentriki Makedonia
e		region	GRC		Kriti
e		region	GRC		Notio Aigaio
e		region	GRC		Peloponnisos
e		region	GRC		Sterea Ellada
e		region	GRC		Thessalia
e		region	GRC		Voreio Aigaio
e		region	GRD		Carriacou and Petite Martinique
e		region	GRL		Avannaata
e		region	GRL		Kujalleq
e		region	GRL		Qeqertalik
e		region	GRL		Qeqqata
e		region	GRL		Sermersooq
e		region	GTM		Alta Verapaz
e		region	GTM		Baja Verapaz
e		region	GTM		Chimaltenango
e		region	GTM		Chiquimula
e		region	GTM		El Progreso
e		region	GTM		Escuintla
e		region	GTM		Guatemala
e		region	GTM		Huehuetenango
e		region	GTM		Izabal
e		region	GTM		Jalapa
e		region	GTM		Jutiapa
e		region	GTM		Peten
e		region	GTM		Quetzaltenango
e		region	GTM		Quiche
e		region	GTM		Retalhuleu
e		region	GTM		Sacatepéquez
e		region	GTM		San Marcos
e		region	GTM		Santa Rosa
e		region	GTM		Sololá
e		region	GTM		Suchitepéquez
e		region	GTM		Totonicapán
e		region	GTM		Zacapa
e		region	GUY		Barima-Waini
e		region	GUY		Cuyuni-Mazaruni
e		region	GUY		Demerara-Mahaica
e		region	GUY		East Berbice-Corentyne
e		region	GUY		Essequibo Islands-West Demerara
e		region	GUY		Mahaica-Berbice
e		region	GUY		Pomeroon-Supenaam
e		region	GUY		Potaro-Siparuni
e		region	GUY		Upper Demerara-Berbice
e		region	GUY		Upper Takutu-Upper Essequibo
e		region	HND		Atlántida
e		region	HND		Choluteca
e		region	HND		Colon
e		region	HND		Comayagua
e		region	HND		Copan
e		region	HND		Cortes
e		region	HND		El Paraiso
e		region	HND		Francisco Morazán
e		region	HND		Gracias a Dios
e		region	HND		Intibucá
e		region	HND		Islas de la Bahia
e		region	HND		La Paz
e		region	HND		Lempira
e		region	HND		Ocotepeque
e		region	HND		Olancho
e		region	HND		Santa Barbara
e		region	HND		Valle
e		region	HND		Yoro
e		region	HRV		Bjelovarsko-Bilogorska
e		region	HRV		Brodsko-Posavska
e		region	HRV		Dubrovacko-Neretvanska
e		region	HRV		Istarska
e		region	HRV		Karlovacka
e		region	HRV		Koprivnicko-Krizevacka
e		region	HRV		Krapinsko-Zagorska
e		region	HRV		Licko-Senjska
e		region	HRV		Medimurska
e		region	HRV		Osjecko-Baranjska
e		region	HRV		Pozesko-Slavonska
e		region	HRV		Primorsko-Goranska
e		region	HRV		Sibensko-Kninska
e		region	HRV		Sisacko-Moslavacka
e		region	HRV		Splitsko-Dalmatinska
e		region	HRV		Varazdinska
e		region	HRV		Viroviticko-Podravska
e		region	HRV		Vukovarsko-Srijemska
e		region	HRV		Zadarska
e		region	HRV		Zagreb
e		region	HRV		Zagrebacka
e		region	HTI		Artibonite
e		region	HTI		Grand'Anse
e		region	HTI		Nippes
e		region	HUN		Bacs-Kiskun
e		region	HUN		Baja
e		region	HUN		Baranya
e		region	HUN		Bekes
e		region	HUN		Bekescsaba
e		region	HUN		Borsod-Abauj-Zemplen
e		region	HUN		Budapest
e		region	HUN		Csongrad-Csanad
e		region	HUN		Debrecen
e		region	HUN		Dunaujvaros
e		region	HUN		Eger
e		region	HUN		Esztergom
e		region	HUN		Fejer
e		region	HUN		Gyor
e		region	HUN		Gyor-Moson-Sopron
e		region	HUN		Hajdu-Bihar
e		region	HUN		Heves
e		region	HUN		Hodmezovasarhely
e		region	HUN		Jasz-Nagykun-Szolnok
e		region	HUN		Kaposvar
e		region	HUN		Kecskemet
e		region	HUN		Komarom-Esztergom
e		region	HUN		Miskolc
e		region	HUN		Nagykanizsa
e		region	HUN		Nograd
e		region	HUN		Nyiregyhaza
e		region	HUN		Pecs
e		region	HUN		Pest
e		region	HUN		Salgotarjan
e		region	HUN		Somogy
e		region	HUN		Sopron
e		region	HUN		Szabolcs-Szatmar-Bereg
e		region	HUN		Szeged
e		region	HUN		Szekesfehervar
e		region	HUN		Szekszard
e		region	HUN		Szolnok
e		region	HUN		Szombathely
e		region	HUN		Tatabanya
e		region	HUN		Tolna
e		region	HUN		Veszprem
e		region	HUN		Zala cities with county rights
e		region	HUN		Zalaegerszeg capital city
e		region	IDN		Aceh
e		region	IDN		Bali
e		region	IDN		Banten
e		region	IDN		Bengkulu
e		region	IDN		Gorontalo
e		region	IDN		Jakarta
e		region	IDN		Jambi
e		region	IDN		Jawa Barat
e		region	IDN		Jawa Tengah
e		region	IDN		Jawa Timur
e		region	IDN		Kalimantan Barat
e		region	IDN		Kalimantan Selatan
e		region	IDN		Kalimantan Tengah
e		region	IDN		Kalimantan Timur
e		region	IDN		Kalimantan Utara
e		region	IDN		Kepulauan Bangka Belitung
e		region	IDN		Kepulauan Riau
e		region	IDN		Lampung
e		region	IDN		Maluku
e		region	IDN		Maluku Utara
e		region	IDN		Nusa Tenggara Barat
e		region	IDN		Nusa Tenggara Timur
e		region	IDN		Papua
e		region	IDN		Papua Barat
e		region	IDN		Papua Barat Daya
e		region	IDN		Papua Pegunungan
e		region	IDN		Papua Selatan
e		region	IDN		Papua Tengah
e		region	IDN		Riau
e		region	IDN		Sulawesi Barat
e		region	IDN		Sulawesi Selatan
e		region	IDN		Sulawesi Tengah
e		region	IDN		Sulawesi Tenggara
e		region	IDN		Sulawesi Utara
e		region	IDN		Sumatera Barat
e		region	IDN		Sumatera Selatan
e		region	IDN		Sumatera Utara
e		region	IDN		Yogyakarta
d		region	IND		Andaman and Nicobar Islands
d		region	IND		Andhra Pradesh
d		region	IND		Arunachal Pradesh
d		region	IND		Assam
d		region	IND		Bihar
e		region	IND		Chandigarh
d		region	IND		Chhattisgarh
d		region	IND		Dadra and Nagar Haveli and Daman and Diu
e		region	IND		Delhi
d		region	IND		Gujarat
d		region	IND		Haryana
d		region	IND		Himachal Pradesh
d		region	IND		Jammu and Kashmir
d		region	IND		Jharkhand
d		region	IND		Karnataka
d		region	IND		Kerala
d		region	IND		Ladakh
d		region	IND		Lakshadweep
d		region	IND		Madhya Pradesh
d		region	IND		Maharashtra
d		region	IND		Manipur
d		region	IND		Meghalaya
d		region	IND		Mizoram
d		region	IND		Nagaland
d		region	IND		Odisha
e		region	IND		Puducherry
d		region	IND		Punjab
d		region	IND		Rajasthan
d		region	IND		Sikkim
d		region	IND		Tamil Nadu
d		region	IND		Telangana
d		region	IND		Tripura
d		region	IND		Uttar Pradesh
d		region	IND		Uttarakhand
d		region	IND		West Bengal
e		region	IRL		Carlow
e		region	IRL		Cavan
e		region	IRL		Clare
e		region	IRL		Cork
e		region	IRL		Donegal
e		region	IRL		Dublin
e		region	IRL		Dun Laoghaire-Rathdown
e		region	IRL		Fingal
e		region	IRL		Galway
e		region	IRL		Kerry
e		region	IRL		Kildare
e		region	IRL		Kilkenny
e		region	IRL		Laois
e		region	IRL		Leitrim
e		region	IRL		Limerick
e		region	IRL		Longford
e		region	IRL		Louth
e		region	IRL		Mayo
e		region	IRL		Meath
e		region	IRL		Monaghan
e		region	IRL		Offaly
e		region	IRL		Roscommon
e		region	IRL		Sligo
e		region	IRL		South Dublin
e		region	IRL		Tipperary
e		region	IRL		Waterford
e		region	IRL		Westmeath
e		region	IRL		Wexford
e		region	IRL		Wicklow
e		region	IRN		Alborz
e		region	IRN		Ardabil
e		region	IRN		Azarbayjan-e Gharbi
e		region	IRN		Azarbayjan-e Sharqi
e		region	IRN		Bushehr
e		region	IRN		Chahar Mahal va Bakhtiari
e		region	IRN		Esfahan
e		region	IRN		Fars
e		region	IRN		Gilan
e		region	IRN		Golestan
e		region	IRN		Hamadan
e		region	IRN		Hormozgan
e		region	IRN		Ilam
e		region	IRN		Kerman
e		region	IRN		Kermanshah
e		region	IRN		Khorasan-e Jonubi
e		region	IRN		Khorasan-e Razavi
e		region	IRN		Khorasan-e Shomali
e		region	IRN		Khuzestan
e		region	IRN		Kohgiluyeh va Bowyer Ahmad
e		region	IRN		Kordestan
e		region	IRN		Lorestan
e		region	IRN		Markazi
e		region	IRN		Mazandaran
e		region	IRN		Qazvin
e		region	IRN		Semnan
e		region	IRN		Sistan va Baluchestan
e		region	IRN		Tehran
e		region	IRN		Yazd
e		region	IRN		Zanjan
d		region	IRQ		Al Basrah
d		region	IRQ		Al Muthanna
d		region	IRQ		Al Qadisiyah
d		region	IRQ		An Najaf
d		region	IRQ		Arbil
e		region	IRQ		As Sulaymaniyah
d		region	IRQ		Babil
e		region	IRQ		Baghdad
d		region	IRQ		Dahuk
d		region	IRQ		Dhi Qar
e		region	IRQ		Dihok
d		region	IRQ		Diyala
e		region	IRQ		Halabjah
d		region	IRQ		Hewler
e		region	IRQ		Karbala'
e		region	IRQ		Kirkuk
d		region	IRQ		Maysan
d		region	IRQ		Ninawa
d		region	IRQ		Salah ad Din
d		region	IRQ		Slemani
d		region	IRQ		Wasit
e		region	ISL		Akranes
e		region	ISL		Akureyri
e		region	ISL		Arneshreppur
e		region	ISL		Asahreppur
e		region	ISL		Blaskogabyggdh
e		region	ISL		Bolungarvik
e		region	ISL		Borgarbyggdh
e		region	ISL		Dalabyggdh
e		region	ISL		Dalvikurbyggdh
e		region	ISL		Eyja-og Miklaholtshreppur
e		region	ISL		Eyjafjardharsveit
e		region	ISL		Fjallabyggdh
e		region	ISL		Fjardhabyggdh
e		region	ISL		Fljotsdalshreppur
e		region	ISL		Floahreppur
e		region	ISL		Gardhabaer
e		region	ISL		Grimsnes-og Grafningshreppur
e		region	ISL		Grindavikurbaer
e		region	ISL		Grundarfjardharbaer
e		region	ISL		Grytubakkahreppur
e		region	ISL		Hafnarfjordhur
e		region	ISL		Horgarsveit
e		region	ISL		Hrunamannahreppur
e		region	ISL		Hunabyggdh
e		region	ISL		Hunathing Vestra
e		region	ISL		Hvalfjardharsveit
e		region	ISL		Hveragerdhi
e		region	ISL		Isafjardharbaer
e		region	ISL		Kaldrananeshreppur
e		region	ISL		Kjosarhreppur
e		region	ISL		Kopavogur
e		region	ISL		Langanesbyggdh
e		region	ISL		Mosfellsbaer
e		region	ISL		Mulathing
e		region	ISL		Myrdalshreppur
e		region	ISL		Nordhurthing
e		region	ISL		Rangarthing Eystra
e		region	ISL		Rangarthing Ytra
e		region	ISL		Reykholahreppur
e		region	ISL		Reykjanesbaer
e		region	ISL		Reykjavik
e		region	ISL		Seltjarnarnes
e		region	ISL		Skaftarhreppur
e		region	ISL		Skagabyggdh
e		region	ISL		Skagafjordhur
e		region	ISL		Skeidha-og Gnupverjahreppur
e		region	ISL		Skorradalshreppur
e		region	ISL		Snaefellsbaer
e		region	ISL		Strandabyggdh
e		region	ISL		Stykkisholmur
e		region	ISL		Sudhavikurhreppur
e		region	ISL		Sudhurnesjabaer
e		region	ISL		Svalbardhsstrandarhreppur
e		region	ISL		Sveitarfelagidh Arborg
e		region	ISL		Sveitarfelagidh Hornafjordhur
e		region	ISL		Sveitarfelagidh Olfus
e		region	ISL		Sveitarfelagidh Skagastrond
e		region	ISL		Sveitarfelagidh Vogar
e		region	ISL		Talknafjardharhreppur
e		region	ISL		Thingeyjarsveit
e		region	ISL		Tjorneshreppur
e		region	ISL		Vestmannaeyjar
e		region	ISL		Vesturbyggdh
e		region	ISL		Vopnafjardharhreppur
e		region	ISR		Haifa
e		region	ISR		Jerusalem
e		region	ISR		Tel Aviv
d		region	ITA		Abruzzo
d		region	ITA		Basilicata
d		region	ITA		Calabria
d		region	ITA		Campania
d		region	ITA		Emilia-Romagna
d		region	ITA		Friuli Venezia Giulia
d		region	ITA		Lazio
d		region	ITA		Liguria
d		region	ITA		Lombardia
d		region	ITA		Marche
d		region	ITA		Molise
d		region	ITA		Piemonte
d		region	ITA		Puglia
d		region	ITA		Sardegna
d		region	ITA		Sicilia
d		region	ITA		Toscana
d		region	ITA		Trentino-Alto Adige or Trentino-Suedtirol
d		region	ITA		Umbria
d		region	ITA		Valle d'Aosta or Vallée d'Aoste
d		region	ITA		Veneto autonomous regions
e		region	JAM		Clarendon
e		region	JAM		Hanover
e		region	JAM		Kingston
e		region	JAM		Manchester
e		region	JAM		Portland
e		region	JAM		Trelawny
e		region	JAM		Westmoreland
e		region	JEY		Grouville
e		region	JEY		Trinity
e		region	JOR		Al 'Aqabah
e		region	JOR		Al Balqa'
e		region	JOR		Al Karak
e		region	JOR		Al Mafraq
e		region	JOR		Al ‘Asimah
e		region	JOR		At Tafilah
e		region	JOR		Az Zarqa'
e		region	JOR		Irbid
e		region	JOR		Jarash
e		region	JOR		Ma'an
e		region	JOR		Madaba
e		region	JPN		Aichi
e		region	JPN		Akita
e		region	JPN		Aomori
e		region	JPN		Chiba
e		region	JPN		Ehime
e		region	JPN		Fukui
e		region	JPN		Fukuoka
e		region	JPN		Fukushima
e		region	JPN		Gifu
e		region	JPN		Gunma
e		region	JPN		Hiroshima
e		region	JPN		Hokkaido
e		region	JPN		Hyogo
e		region	JPN		Ibaraki
e		region	JPN		Ishikawa
e		region	JPN		Iwate
e		region	JPN		Kagawa
e		region	JPN		Kagoshima
e		region	JPN		Kanagawa
e		region	JPN		Kochi
e		region	JPN		Kumamoto
e		region	JPN		Kyoto
e		region	JPN		Miyagi
e		region	JPN		Miyazaki
e		region	JPN		Nagano
e		region	JPN		Nagasaki
e		region	JPN		Nara
e		region	JPN		Niigata
e		region	JPN		Oita
e		region	JPN		Okayama
e		region	JPN		Okinawa
e		region	JPN		Osaka
e		region	JPN		Saga
e		region	JPN		Saitama
e		region	JPN		Shiga
e		region	JPN		Shimane
e		region	JPN		Shizuoka
e		region	JPN		Tochigi
e		region	JPN		Tokushima
e		region	JPN		Tokyo
e		region	JPN		Tottori
e		region	JPN		Toyama
e		region	JPN		Wakayama
e		region	JPN		Yamagata
e		region	JPN		Yamaguchi
e		region	JPN		Yamanashi
e		region	KAZ		Abay
e		region	KAZ		Almaty
e		region	KAZ		Aqmola
e		region	KAZ		Aqtobe
e		region	KAZ		Astana
e		region	KAZ		Atyrau
e		region	KAZ		Batys Qazaqstan
e		region	KAZ		Bayqongyr
e		region	KAZ		Mangghystau
e		region	KAZ		Pavlodar
e		region	KAZ		Qaraghandy
e		region	KAZ		Qostanay
e		region	KAZ		Qyzylorda
e		region	KAZ		Shyghys Qazaqstan
e		region	KAZ		Shymkent
e		region	KAZ		Soltustik Qazaqstan
e		region	KAZ		Turkistan
e		region	KAZ		Ulytau
e		region	KAZ		Zhambyl
e		region	KAZ		Zhetisu
e		region	KEN		Baringo
e		region	KEN		Bomet
e		region	KEN		Bungoma
e		region	KEN		Busia
e		region	KEN		Embu
e		region	KEN		Garissa
e		region	KEN		Homa Bay
e		region	KEN		Isiolo
e		region	KEN		Kajiado
e		region	KEN		Kakamega
e		region	KEN		Kericho
e		region	KEN		Kiambu
e		region	KEN		Kilifi
e		region	KEN		Kirinyaga
e		region	KEN		Kisii
e		region	KEN		Kisumu
e		region	KEN		Kitui
e		region	KEN		Kwale
e		region	KEN		Laikipia
e		region	KEN		Lamu
e		region	KEN		Machakos
e		region	KEN		Makueni
e		region	KEN		Mandera
e		region	KEN		Marsabit
e		region	KEN		Meru
e		region	KEN		Migori
e		region	KEN		Mombasa
e		region	KEN		Murang'a
e		region	KEN		Nairobi City
e		region	KEN		Nakuru
e		region	KEN		Nandi
e		region	KEN		Narok
e		region	KEN		Nyamira
e		region	KEN		Nyandarua
e		region	KEN		Nyeri
e		region	KEN		Samburu
e		region	KEN		Siaya
e		region	KEN		Tana River
e		region	KEN		Tharaka-Nithi
e		region	KEN		Trans Nzoia
e		region	KEN		Turkana
e		region	KEN		Uasin Gishu
e		region	KEN		Vihiga
e		region	KEN		Wajir
e		region	KEN		West Pokot
e		region	KGZ		Batken Oblusu
e		region	KGZ		Bishkek Shaary
e		region	KGZ		Chuy Oblusu
e		region	KGZ		Jalal-Abad Oblusu
e		region	KGZ		Naryn Oblusu
e		region	KGZ		Osh Oblusu
e		region	KGZ		Osh Shaary
e		region	KGZ		Talas Oblusu
e		region	KGZ		Ysyk-Kol Oblusu
e		region	KHM		Banteay Meanchey
e		region	KHM		Battambang
e		region	KHM		Kampong Cham
e		region	KHM		Kampong Chhnang
e		region	KHM		Kampong Speu
e		region	KHM		Kampong Thom
e		region	KHM		Kampot
e		region	KHM		Kandal
e		region	KHM		Koh Kong
e		region	KHM		Kratie
e		region	KHM		Mondolkiri
e		region	KHM		Oddar Meanchey
e		region	KHM		Pailin
e		region	KHM		Phnom Penh
e		region	KHM		Preah Sihanouk
e		region	KHM		Preah Vihear
e		region	KHM		Prey Veng
e		region	KHM		Pursat
e		region	KHM		Ratanakiri
e		region	KHM		Siem Reap
e		region	KHM		Stung Treng
e		region	KHM		Svay Rieng
e		region	KHM		Takeo
e		region	KHM		Tbong Khmum municipalities
e		region	KIR		Abemama
e		region	KIR		Aranuka
e		region	KIR		Arorae
e		region	KIR		Banaba
e		region	KIR		Beru
e		region	KIR		Butaritari
e		region	KIR		Central Gilberts
e		region	KIR		Gilbert Islands
e		region	KIR		Kanton
e		region	KIR		Kiritimati
e		region	KIR		Kuria
e		region	KIR		Line Islands
e		region	KIR		Maiana
e		region	KIR		Makin
e		region	KIR		Marakei
e		region	KIR		Nikunau
e		region	KIR		Nonouti
e		region	KIR		Northern Gilberts
e		region	KIR		Onotoa
e		region	KIR		Phoenix Islands
e		region	KIR		Southern Gilberts
e		region	KIR		Tabiteuea
e		region	KIR		Tabuaeran
e		region	KIR		Tamana
e		region	KIR		Tarawa
e		region	KIR		Teraina
e		region	KNA		Christ Church Nichola Town
e		region	KNA		Saint Anne Sandy Point
e		region	KNA		Saint George Basseterre
e		region	KNA		Saint George Gingerland
e		region	KNA		Saint James Windward
e		region	KNA		Saint John Capesterre
e		region	KNA		Saint John Figtree
e		region	KNA		Saint Mary Cayon
e		region	KNA		Saint Paul Capesterre
e		region	KNA		Saint Paul Charlestown
e		region	KNA		Saint Peter Basseterre
e		region	KNA		Saint Thomas Lowland
e		region	KNA		Saint Thomas Middle Island
e		region	KNA		Trinity Palmetto Point
e		region	KOR		Busan
e		region	KOR		Chungcheongbuk-do
e		region	KOR		Chungcheongnam-do
e		region	KOR		Daegu
e		region	KOR		Daejeon
e		region	KOR		Gangwon-do
e		region	KOR		Gwangju
e		region	KOR		Gyeonggi-do
e		region	KOR		Gyeongsangbuk-do
e		region	KOR		Gyeongsangnam-do
e		region	KOR		Incheon
e		region	KOR		Jeju-do
e		region	KOR		Jeollabuk-do
e		region	KOR		Jeollanam-do metropolitan cities
e		region	KOR		Sejong
e		region	KOR		Seoul special self-governing city
e		region	KOR		Ulsan special city
e		region	KWT		Al 'Asimah
e		region	KWT		Al Ahmadi
e		region	KWT		Al Farwaniyah
e		region	KWT		Al Jahra'
e		region	KWT		Hawalli
e		region	KWT		Mubarak al Kabir
e		region	LAO		Attapu
e		region	LAO		Bokeo
e		region	LAO		Bolikhamxay
e		region	LAO		Champasak
e		region	LAO		Houaphanh
e		region	LAO		Khammouan
e		region	LAO		Louangnamtha
e		region	LAO		Louangphabang
e		region	LAO		Oudomxai
e		region	LAO		Phongsali
e		region	LAO		Salavan
e		region	LAO		Savannakhet
e		region	LAO		Viangchan
e		region	LAO		Xaignabouli
e		region	LAO		Xaisomboun
e		region	LAO		Xekong
e		region	LAO		Xiangkhouang
e		region	LBN		Aakkar
e		region	LBN		Baalbek-Hermel
e		region	LBN		Beqaa
e		region	LBN		Beyrouth
e		region	LBN		Liban-Nord
e		region	LBN		Liban-Sud
e		region	LBN		Mont-Liban
e		region	LBN		Nabatiye
e		region	LBR		Bomi
e		region	LBR		Bong
e		region	LBR		Gbarpolu
e		region	LBR		Grand Bassa
e		region	LBR		Grand Cape Mount
e		region	LBR		Grand Gedeh
e		region	LBR		Grand Kru
e		region	LBR		Lofa
e		region	LBR		Margibi
e		region	LBR		Maryland
e		region	LBR		Montserrado
e		region	LBR		Nimba
e		region	LBR		River Cess
e		region	LBR		River Gee
e		region	LBR		Sinoe
e		region	LBY		Al Butnan
e		region	LBY		Al Jabal al Akhdar
e		region	LBY		Al Jabal al Gharbi
e		region	LBY		Al Jafarah
e		region	LBY		Al Jufrah
e		region	LBY		Al Kufrah
e		region	LBY		Al Marj
e		region	LBY		Al Marqab
e		region	LBY		Al Wahat
e		region	LBY		An Nuqat al Khams
e		region	LBY		Az Zawiyah
e		region	LBY		Banghazi
e		region	LBY		Darnah
e		region	LBY		Ghat
e		region	LBY		Misratah
e		region	LBY		Murzuq
e		region	LBY		Nalut
e		region	LBY		Sabha
e		region	LBY		Surt
e		region	LBY		Tarabulus
e		region	LBY		Wadi al Hayat
e		region	LBY		Wadi ash Shati
e		region	LCA		Anse-la-Raye
e		region	LCA		Canaries
e		region	LCA		Castries
e		region	LCA		Choiseul
e		region	LCA		Dennery
e		region	LCA		Gros-Islet
e		region	LCA		Laborie
e		region	LCA		Micoud
e		region	LCA		Soufrière
e		region	LCA		Vieux-Fort
e		region	LIE		Balzers
e		region	LIE		Eschen
e		region	LIE		Gamprin
e		region	LIE		Mauren
e		region	LIE		Planken
e		region	LIE		Ruggell
e		region	LIE		Schaan
e		region	LIE		Schellenberg
e		region	LIE		Triesen
e		region	LIE		Triesenberg
e		region	LIE		Vaduz
e		region	LKA		Sabaragamuwa
e		region	LSO		Berea
e		region	LSO		Butha-Buthe
e		region	LSO		Leribe
e		region	LSO		Mafeteng
e		region	LSO		Maseru
e		region	LSO		Mohale's Hoek
e		region	LSO		Mokhotlong
e		region	LSO		Qacha's Nek
e		region	LSO		Quthing
e		region	LSO		Thaba-Tseka
e		region	LTU		Akmene
e		region	LTU		Alytaus Miestas
e		region	LTU		Alytus
e		region	LTU		Anksciai
e		region	LTU		Birstonas
e		region	LTU		Birzai
e		region	LTU		Druskininkai
e		region	LTU		Elektrenai
e		region	LTU		Ignalina
e		region	LTU		Jonava
e		region	LTU		Joniskis
e		region	LTU		Jurbarkas
e		region	LTU		Kaisiadorys
e		region	LTU		Kalvarija
e		region	LTU		Kaunas
e		region	LTU		Kauno Miestas
e		region	LTU		Kazlu Rudos
e		region	LTU		Kedainiai
e		region	LTU		Kelme
e		region	LTU		Klaipeda
e		region	LTU		Klaipedos Miestas
e		region	LTU		Kretinga
e		region	LTU		Kupiskis
e		region	LTU		Lazdijai
e		region	LTU		Marijampole
e		region	LTU		Mazeikiai
e		region	LTU		Moletai
e		region	LTU		Neringa
e		region	LTU		Pagegiai
e		region	LTU		Pakruojis
e		region	LTU		Palangos Miestas
e		region	LTU		Panevezio Miestas
e		region	LTU		Panevezys
e		region	LTU		Pasvalys
e		region	LTU		Plunge
e		region	LTU		Prienai
e		region	LTU		Radviliskis
e		region	LTU		Raseiniai
e		region	LTU		Rietavas
e		region	LTU		Rokiskis
e		region	LTU		Sakiai
e		region	LTU		Salcininkai
e		region	LTU		Siauliai
e		region	LTU		Siauliu Miestas
e		region	LTU		Silale
e		region	LTU		Silute
e		region	LTU		Sirvintos
e		region	LTU		Skuodas
e		region	LTU		Svencionys
e		region	LTU		Taurage
e		region	LTU		Telsiai
e		region	LTU		Trakai
e		region	LTU		Ukmerge
e		region	LTU		Utena
e		region	LTU		Varena
e		region	LTU		Vilkaviskis
e		region	LTU		Vilniaus Miestas
e		region	LTU		Vilnius
e		region	LTU		Visaginas
e		region	LTU		Zarasai
e		region	LUX		Capellen
e		region	LUX		Clervaux
e		region	LUX		Diekirch
e		region	LUX		Echternach
e		region	LUX		Esch-sur-Alzette
e		region	LUX		Grevenmacher
e		region	LUX		Luxembourg
e		region	LUX		Mersch
e		region	LUX		Redange
e		region	LUX		Remich
e		region	LUX		Vianden
e		region	LUX		Wiltz
e		region	LVA		Adazi
e		region	LVA		Aizkraukle
e		region	LVA		Aluksne
e		region	LVA		Augsdaugava
e		region	LVA		Balvi
e		region	LVA		Bauska
e		region	LVA		Cesis
e		region	LVA		Daugavpils
e		region	LVA		Dienvidkurzeme
e		region	LVA		Dobele
e		region	LVA		Gulbene
e		region	LVA		Jekabpils
e		region	LVA		Jelgava
e		region	LVA		Jurmala
e		region	LVA		Kekava
e		region	LVA		Kraslava
e		region	LVA		Kuldiga
e		region	LVA		Liepaja
e		region	LVA		Limbazi
e		region	LVA		Livani
e		region	LVA		Ludza
e		region	LVA		Madona
e		region	LVA		Marupe
e		region	LVA		Ogre
e		region	LVA		Olaine
e		region	LVA		Preili
e		region	LVA		Rezekne
e		region	LVA		Riga
e		region	LVA		Ropazi
e		region	LVA		Salaspils
e		region	LVA		Saldus
e		region	LVA		Saulkrasti
e		region	LVA		Sigulda
e		region	LVA		Smiltene
e		region	LVA		Talsi
e		region	LVA		Tukums
e		region	LVA		Valka
e		region	LVA		Valmiera
e		region	LVA		Varaklani
e		region	LVA		Ventspils
e		region	LVA		Ventspils cities
e		region	MAR		Beni Mellal-Khenifra
e		region	MAR		Casablanca-Settat
e		region	MAR		Dakhla-Oued Ed-Dahab
e		region	MAR		Draa-Tafilalet
e		region	MAR		Fes-Meknes
e		region	MAR		Guelmim-Oued Noun
e		region	MAR		Laayoune-Sakia El Hamra
e		region	MAR		Marrakech-Safi
e		region	MAR		Oriental
e		region	MAR		Rabat-Sale-Kenitra
e		region	MAR		Souss-Massa
e		region	MAR		Tanger-Tetouan-Al Hoceima
e		region	MCO		Fontvieille
e		region	MCO		La Condamine
e		region	MCO		Monaco-Ville
e		region	MCO		Monte-Carlo
e		region	MDA		Anenii Noi
e		region	MDA		Balti
e		region	MDA		Basarabeasca
e		region	MDA		Bender
e		region	MDA		Briceni
e		region	MDA		Cahul
e		region	MDA		Calarasi
e		region	MDA		Cantemir
e		region	MDA		Causeni
e		region	MDA		Chisinau autonomous territorial unit
e		region	MDA		Cimislia
e		region	MDA		Criuleni
e		region	MDA		Donduseni
e		region	MDA		Drochia
e		region	MDA		Dubasari
e		region	MDA		Edinet
e		region	MDA		Falesti
e		region	MDA		Floresti
e		region	MDA		Gagauzia territorial unit
e		region	MDA		Glodeni
e		region	MDA		Hincesti
e		region	MDA		Ialoveni
e		region	MDA		Leova
e		region	MDA		Nisporeni
e		region	MDA		Ocnita
e		region	MDA		Orhei
e		region	MDA		Rezina
e		region	MDA		Riscani
e		region	MDA		Singerei
e		region	MDA		Soldanesti
e		region	MDA		Soroca
e		region	MDA		Stefan Voda
e		region	MDA		Stinga Nistrului
e		region	MDA		Straseni
e		region	MDA		Taraclia
e		region	MDA		Telenesti
e		region	MDA		Ungheni municipalities
e		region	MDG		Antananarivo
e		region	MDG		Antsiranana
e		region	MDG		Fianarantsoa
e		region	MDG		Mahajanga
e		region	MDG		Toamasina
e		region	MDG		Toliara
e		region	MDV		Addu
e		region	MDV		Ariatholhu Dhekunuburi
e		region	MDV		Ariatholhu Uthuruburi
e		region	MDV		Faadhippolhu
e		region	MDV		Felidhuatholhu
e		region	MDV		Fuvammulah
e		region	MDV		Hahdhunmathi
e		region	MDV		Huvadhuatholhu Dhekunuburi
e		region	MDV		Huvadhuatholhu Uthuruburi
e		region	MDV		Kolhumadulu
e		region	MDV		Maale
e		region	MDV		Maaleatholhu
e		region	MDV		Maalhosmadulu Dhekunuburi
e		region	MDV		Maalhosmadulu Uthuruburi
e		region	MDV		Miladhunmadulu Dhekunuburi
e		region	MDV		Miladhunmadulu Uthuruburi
e		region	MDV		Mulakatholhu
e		region	MDV		Nilandheatholhu Dhekunuburi
e		region	MDV		Nilandheatholhu Uthuruburi
e		region	MDV		Thiladhunmathee Dhekunuburi
e		region	MDV		Thiladhunmathee Uthuruburi
e		region	MEX		Aguascalientes
d		region	MEX		Baja California
d		region	MEX		Baja California Sur
e		region	MEX		Campeche
d		region	MEX		Chiapas
e		region	MEX		Chihuahua
d		region	MEX		Coahuila
e		region	MEX		Colima
d		region	MEX		Cuidad de Mexico
d		region	MEX		Durango
e		region	MEX		Guanajuato
d		region	MEX		Guerrero
e		region	MEX		Hidalgo
d		region	MEX		Jalisco
d		region	MEX		Mexico
d		region	MEX		Michoacán
d		region	MEX		Morelos
d		region	MEX		Nayarit
d		region	MEX		Nuevo Leon
e		region	MEX		Oaxaca
e		region	MEX		Puebla
d		region	MEX		Queretaro
d		region	MEX		Quintana Roo
e		region	MEX		San Luis Potosi
d		region	MEX		Sinaloa
d		region	MEX		Sonora
d		region	MEX		Tabasco
d		region	MEX		Tamaulipas
e		region	MEX		Tlaxcala
e		region	MEX		Veracruz
d		region	MEX		Yucatan
e		region	MEX		Zacatecas
e		region	MHL		Ailinglaplap
e		region	MHL		Ailuk
e		region	MHL		Arno
e		region	MHL		Bikini & Kili
e		region	MHL		Ebon
e		region	MHL		Enewetak & Ujelang
e		region	MHL		Jabat
e		region	MHL		Jaluit
e		region	MHL		Kwajalein
e		region	MHL		Likiep
e		region	MHL		Majuro
e		region	MHL		Maloelap
e		region	MHL		Mejit
e		region	MHL		Mili
e		region	MHL		Namorik
e		region	MHL		Namu
e		region	MHL		Rongelap
e		region	MHL		Ujae
e		region	MHL		Utrik
e		region	MHL		Wotho
e		region	MHL		Wotje
e		region	MKD		Aerodrom
e		region	MKD		Aracinovo
e		region	MKD		Berovo
e		region	MKD		Bitola
e		region	MKD		Bogdanci
e		region	MKD		Bogovinje
e		region	MKD		Bosilovo
e		region	MKD		Brvenica
e		region	MKD		Butel
e		region	MKD		Caska
e		region	MKD		Centar
e		region	MKD		Centar Zupa
e		region	MKD		Cesinovo-Oblesevo
e		region	MKD		Chair
e		region	MKD		Cucer Sandevo
e		region	MKD		Debar
e		region	MKD		Debarca
e		region	MKD		Delcevo
e		region	MKD		Demir Hisar
e		region	MKD		Demir Kapija
e		region	MKD		Dojran
e		region	MKD		Dolneni
e		region	MKD		Gazi Baba
e		region	MKD		Gevgelija
e		region	MKD		Gjorce Petrov
e		region	MKD		Gostivar
e		region	MKD		Gradsko
e		region	MKD		Ilinden
e		region	MKD		Jegunovce
e		region	MKD		Karbinci
e		region	MKD		Karposh
e		region	MKD		Kavadarci
e		region	MKD		Kicevo
e		region	MKD		Kisela Voda
e		region	MKD		Kocani
e		region	MKD		Konce
e		region	MKD		Kratovo
e		region	MKD		Kriva Palanka
e		region	MKD		Krivogastani
e		region	MKD		Krusevo
e		region	MKD		Kumanovo
e		region	MKD		Lipkovo
e		region	MKD		Lozovo
e		region	MKD		Makedonska Kamenica
e		region	MKD		Makedonski Brod
e		region	MKD		Mavrovo i Rostuse
e		region	MKD		Mogila
e		region	MKD		Negotino
e		region	MKD		Novaci
e		region	MKD		Novo Selo
e		region	MKD		Ohrid
e		region	MKD		Pehcevo
e		region	MKD		Petrovec
e		region	MKD		Plasnica
e		region	MKD		Prilep
e		region	MKD		Probistip
e		region	MKD		Radovis
e		region	MKD		Rankovce
e		region	MKD		Resen
e		region	MKD		Rosoman
e		region	MKD		Saraj
e		region	MKD		Skopje
e		region	MKD		Sopiste
e		region	MKD		Staro Nagoricane
e		region	MKD		Stip
e		region	MKD		Struga
e		region	MKD		Strumica
e		region	MKD		Studenicani
e		region	MKD		Sveti Nikole
e		region	MKD		Tearce
e		region	MKD		Tetovo
e		region	MKD		Valandovo
e		region	MKD		Vasilevo
e		region	MKD		Veles
e		region	MKD		Vevcani
e		region	MKD		Vinica
e		region	MKD		Vrapciste
e		region	MKD		Zelenikovo
e		region	MKD		Zelino
e		region	MLI		Bamako
e		region	MLI		Bandiagara
e		region	MLI		Bougouni
e		region	MLI		Dioila
e		region	MLI		Douentza
e		region	MLI		Kayes
e		region	MLI		Kidal
e		region	MLI		Kita
e		region	MLI		Koulikoro
e		region	MLI		Koutiala
e		region	MLI		Menaka
e		region	MLI		Mopti
e		region	MLI		Nara
e		region	MLI		Nioro
e		region	MLI		Segou
e		region	MLI		Sikasso
e		region	MLI		Taoudenni
e		region	MLI		Tombouctou
e		region	MLT		Attard
e		region	MLT		Balzan
e		region	MLT		Birgu
e		region	MLT		Birkirkara
e		region	MLT		Birzebbuga
e		region	MLT		Bormla
e		region	MLT		Dingli
e		region	MLT		Fgura
e		region	MLT		Floriana
e		region	MLT		Fontana
e		region	MLT		Ghajnsielem
e		region	MLT		Gharb
e		region	MLT		Gharghur
e		region	MLT		Ghasri
e		region	MLT		Ghaxaq
e		region	MLT		Gudja
e		region	MLT		Gzira
e		region	MLT		Hamrun
e		region	MLT		Iklin
e		region	MLT		Imdina
e		region	MLT		Imgarr
e		region	MLT		Imqabba
e		region	MLT		Imsida
e		region	MLT		Imtarfa
e		region	MLT		Isla
e		region	MLT		Kalkara
e		region	MLT		Kercem
e		region	MLT		Kirkop
e		region	MLT		Lija
e		region	MLT		Luqa
e		region	MLT		Marsa
e		region	MLT		Marsaskala
e		region	MLT		Marsaxlokk
e		region	MLT		Mellieha
e		region	MLT		Mosta
e		region	MLT		Munxar
e		region	MLT		Nadur
e		region	MLT		Naxxar
e		region	MLT		Paola
e		region	MLT		Pembroke
e		region	MLT		Pieta
e		region	MLT		Qala
e		region	MLT		Qormi
e		region	MLT		Qrendi
e		region	MLT		Rabat
e		region	MLT		Safi
e		region	MLT		Sannat
e		region	MLT		Siggiewi
e		region	MLT		Sliema
e		region	MLT		Swieqi
e		region	MLT		Ta' Xbiex
e		region	MLT		Tarxien
e		region	MLT		Valletta
e		region	MLT		Xaghra
e		region	MLT		Xewkija
e		region	MLT		Xghajra
e		region	MLT		Zabbar
e		region	MLT		Zebbug
e		region	MLT		Zejtun
e		region	MLT		Zurrieq
e		region	MMR		Ayeyarwady
e		region	MMR		Bago
e		region	MMR		Chin
e		region	MMR		Kachin
e		region	MMR		Karen
e		region	MMR		Kayah
e		region	MMR		Magway
e		region	MMR		Mandalay
e		region	MMR		Nay Pyi Taw
e		region	MMR		Rakhine
e		region	MMR		Sagaing
e		region	MMR		Shan union territory
e		region	MMR		Tanintharyi
e		region	MMR		Yangon states
e		region	MNE		Andrijevica
e		region	MNE		Berane
e		region	MNE		Bijelo Polje
e		region	MNE		Budva
e		region	MNE		Cetinje
e		region	MNE		Danilovgrad
e		region	MNE		Gusinje
e		region	MNE		Herceg Novi
e		region	MNE		Kolasin
e		region	MNE		Kotor
e		region	MNE		Mojkovac
e		region	MNE		Niksic
e		region	MNE		Petnjica
e		region	MNE		Plav
e		region	MNE		Pljevlja
e		region	MNE		Pluzine
e		region	MNE		Podgorica
e		region	MNE		Rozaje
e		region	MNE		Savnik
e		region	MNE		Tivat
e		region	MNE		Tuzi
e		region	MNE		Ulcinj
e		region	MNE		Zabljak
e		region	MNE		Zeta
e		region	MNG		Arhangay
e		region	MNG		Bayan-Olgiy
e		region	MNG		Bayanhongor
e		region	MNG		Bulgan
e		region	MNG		Darhan-Uul
e		region	MNG		Dornod
e		region	MNG		Dornogovi
e		region	MNG		Dundgovi
e		region	MNG		Dzavhan
e		region	MNG		Govi-Altay
e		region	MNG		Govisumber
e		region	MNG		Hentiy
e		region	MNG		Hovd
e		region	MNG		Hovsgol
e		region	MNG		Omnogovi
e		region	MNG		Orhon
e		region	MNG		Ovorhangay
e		region	MNG		Selenge
e		region	MNG		Suhbaatar
e		region	MNG		Ulaanbaatar
e		region	MNP		Rota
e		region	MNP		Saipan
e		region	MNP		Tinian
e		region	MOZ		Cabo Delgado
e		region	MOZ		Cidade de Maputo
e		region	MOZ		Gaza
e		region	MOZ		Inhambane
e		region	MOZ		Manica
e		region	MOZ		Maputo
e		region	MOZ		Nampula
e		region	MOZ		Niassa
e		region	MOZ		Sofala
e		region	MOZ		Tete
e		region	MOZ		Zambezia
e		region	MRT		Adrar
e		region	MRT		Assaba
e		region	MRT		Brakna
e		region	MRT		Dakhlet Nouadhibou
e		region	MRT		Gorgol
e		region	MRT		Guidimaka
e		region	MRT		Hodh El Gharbi
e		region	MRT		Hodh ech Chargui
e		region	MRT		Inchiri
e		region	MRT		Nouakchott Nord
e		region	MRT		Nouakchott Ouest
e		region	MRT		Nouakchott Sud
e		region	MRT		Tagant
e		region	MRT		Tiris Zemmour
e		region	MRT		Trarza
e		region	MUS		Agalega Islands
e		region	MUS		Black River
e		region	MUS		Cargados Carajos Shoals
e		region	MUS		Flacq
e		region	MUS		Grand Port
e		region	MUS		Moka
e		region	MUS		Pamplemousses
e		region	MUS		Plaines Wilhems
e		region	MUS		Port Louis
e		region	MUS		Riviere du Rempart
e		region	MUS		Rodrigues
e		region	MUS		Savanne
e		region	MWI		Balaka
e		region	MWI		Blantyre
e		region	MWI		Chikwawa
e		region	MWI		Chiradzulu
e		region	MWI		Chitipa
e		region	MWI		Dedza
e		region	MWI		Dowa
e		region	MWI		Karonga
e		region	MWI		Kasungu
e		region	MWI		Likoma
e		region	MWI		Lilongwe
e		region	MWI		Machinga
e		region	MWI		Mangochi
e		region	MWI		Mchinji
e		region	MWI		Mulanje
e		region	MWI		Mwanza
e		region	MWI		Mzimba
e		region	MWI		Neno
e		region	MWI		Nkhata Bay
e		region	MWI		Nkhotakota
e		region	MWI		Nsanje
e		region	MWI		Ntcheu
e		region	MWI		Ntchisi
e		region	MWI		Phalombe
e		region	MWI		Rumphi
e		region	MWI		Salima
e		region	MWI		Thyolo
e		region	MWI		Zomba
e		region	MYS		Johor
e		region	MYS		Kedah
e		region	MYS		Kelantan
e		region	MYS		Kuala Lumpur
e		region	MYS		Labuan
e		region	MYS		Melaka
e		region	MYS		Negeri Sembilan
e		region	MYS		Pahang
e		region	MYS		Perak
e		region	MYS		Perlis
e		region	MYS		Pulau Pinang
e		region	MYS		Sabah
e		region	MYS		Sarawak
e		region	MYS		Selangor
e		region	MYS		Terengganu
e		region	NAM		Erongo
e		region	NAM		Hardap
e		region	NAM		Kavango East
e		region	NAM		Kavango West
e		region	NAM		Khomas
e		region	NAM		Kunene
e		region	NAM		Ohangwena
e		region	NAM		Omaheke
e		region	NAM		Omusati
e		region	NAM		Oshana
e		region	NAM		Oshikoto
e		region	NAM		Otjozondjupa
e		region	NAM		Zambezi
e		region	NCL		Province Iles
e		region	NCL		Province Nord
e		region	NER		Agadez
e		region	NER		Diffa
e		region	NER		Dosso
e		region	NER		Maradi
e		region	NER		Niamey
e		region	NER		Tahoua
e		region	NER		Tillaberi
e		region	NER		Zinder
d		region	NGA		Abia
d		region	NGA		Adamawa
d		region	NGA		Akwa Ibom
d		region	NGA		Anambra
e		region	NGA		Bauchi
d		region	NGA		Bayelsa
d		region	NGA		Benue
d		region	NGA		Borno
d		region	NGA		Cross River
d		region	NGA		Ebonyi
d		region	NGA		Ekiti
e		region	NGA		Enugu
d		region	NGA		Federal Capital Territory
e		region	NGA		Gombe
d		region	NGA		Jigawa
e		region	NGA		Kaduna
e		region	NGA		Kano
e		region	NGA		Katsina
d		region	NGA		Kebbi
d		region	NGA		Kogi
d		region	NGA		Kwara
e		region	NGA		Lagos
e		region	NGA		Nasarawa
d		region	NGA		Niger
d		region	NGA		Ogun
e		region	NGA		Ondo
d		region	NGA		Osun
d		region	NGA		Rivers
e		region	NGA		Sokoto
d		region	NGA		Taraba
d		region	NGA		Yobe
d		region	NGA		Zamfara
e		region	NIC		Boaco
e		region	NIC		Carazo
e		region	NIC		Chinandega
e		region	NIC		Chontales
e		region	NIC		Costa Caribe Norte
e		region	NIC		Costa Caribe Sur
e		region	NIC		Estelí
e		region	NIC		Granada
e		region	NIC		Jinotega
e		region	NIC		Leon
e		region	NIC		Madriz
e		region	NIC		Managua
e		region	NIC		Masaya
e		region	NIC		Matagalpa
e		region	NIC		Nueva Segovia
e		region	NIC		Rio San Juan
e		region	NIC		Rivas
e		region	NLD		Bonaire
e		region	NLD		Drenthe
e		region	NLD		Flevoland
e		region	NLD		Fryslan
e		region	NLD		Gelderland
e		region	NLD		Groningen
e		region	NLD		Limburg
e		region	NLD		Noord-Brabant
e		region	NLD		Noord-Holland
e		region	NLD		Overijssel
e		region	NLD		Saba
e		region	NLD		Sint Eustatius
e		region	NLD		Utrecht
e		region	NLD		Zeeland
e		region	NLD		Zuid-Holland
e		region	NOR		Agder
e		region	NOR		Innlandet
e		region	NOR		More og Romsdal
e		region	NOR		Nordland
e		region	NOR		Oslo
e		region	NOR		Rogaland
e		region	NOR		Romsdal
e		region	NOR		Troms og Finnmark
e		region	NOR		Trondelag
e		region	NOR		Vestfold og Telemark
e		region	NOR		Vestland
e		region	NOR		Viken
e		region	NPL		Bagmati
e		region	NPL		Gandaki
e		region	NPL		Karnali
e		region	NPL		Koshi
e		region	NPL		Lumbini
e		region	NPL		Madhesh
e		region	NPL		Sudurpashchim
e		region	NRU		Aiwo
e		region	NRU		Anabar
e		region	NRU		Anetan
e		region	NRU		Anibare
e		region	NRU		Baitsi
e		region	NRU		Buada
e		region	NRU		Denigomodu
e		region	NRU		Ijuw
e		region	NRU		Meneng
e		region	NRU		Nibok
e		region	NRU		Uaboe
e		region	NRU		Yaren
e		region	NZL		Auckland
e		region	NZL		Bay of Plenty
e		region	NZL		Canterbury
e		region	NZL		Chatham Islands
e		region	NZL		Gisborne
e		region	NZL		Hawke's Bay
e		region	NZL		Manawatu-Wanganui
e		region	NZL		Marlborough
e		region	NZL		Nelson
e		region	NZL		Northland
e		region	NZL		Otago
e		region	NZL		Southland
e		region	NZL		Taranaki
e		region	NZL		Tasman
e		region	NZL		Waikato
e		region	NZL		Wellington
e		region	OMN		Ad Dakhiliyah
e		region	OMN		Al Buraymi
e		region	OMN		Al Wusta
e		region	OMN		Az Zahirah
e		region	OMN		Janub al Batinah
e		region	OMN		Janub ash Sharqiyah
e		region	OMN		Masqat
e		region	OMN		Musandam
e		region	OMN		Shamal al Batinah
e		region	OMN		Shamal ash Sharqiyah
e		region	OMN		Zufar
d		region	PAK		Azad Kashmir
d		region	PAK		Balochistan
d		region	PAK		Gilgit-Baltistan
d		region	PAK		Islamabad Capital Territory
d		region	PAK		Khyber Pakhtunkhwa
d		region	PAK		Punjab
d		region	PAK		Sindh
e		region	PAN		Bocas del Toro
e		region	PAN		Chiriquí
e		region	PAN		Coclé
e		region	PAN		Colon
e		region	PAN		Darien
e		region	PAN		Embera-Wounaan
e		region	PAN		Guna Yala
e		region	PAN		Herrera
e		region	PAN		Los Santos
e		region	PAN		Naso Tjer Di
e		region	PAN		Ngabe-Bugle
e		region	PAN		Panama
e		region	PAN		Panama Oeste
e		region	PAN		Veraguas
e		region	PER		Amazonas
e		region	PER		Ancash
e		region	PER		Apurimac
e		region	PER		Arequipa
e		region	PER		Ayacucho
e		region	PER		Cajamarca
e		region	PER		Callao
e		region	PER		Cusco
e		region	PER		Huancavelica
e		region	PER		Huánuco
e		region	PER		Junín
e		region	PER		La Libertad
e		region	PER		Lambayeque
e		region	PER		Lima
e		region	PER		Loreto
e		region	PER		Madre de Dios
e		region	PER		Moquegua
e		region	PER		Pasco
e		region	PER		Piura
e		region	PER		Puno
e		region	PER		San Martin
e		region	PER		Tacna
e		region	PER		Tumbes
e		region	PER		Ucayali
e		region	PHL		Abra
e		region	PHL		Agusan del Norte
e		region	PHL		Agusan del Sur
e		region	PHL		Aklan
e		region	PHL		Albay
e		region	PHL		Angeles
e		region	PHL		Antique
e		region	PHL		Apayao
e		region	PHL		Aurora
e		region	PHL		Bacolod
e		region	PHL		Baguio
e		region	PHL		Basilan
e		region	PHL		Bataan
e		region	PHL		Batanes
e		region	PHL		Batangas
e		region	PHL		Benguet
e		region	PHL		Biliran
e		region	PHL		Bohol
e		region	PHL		Bukidnon
e		region	PHL		Bulacan
e		region	PHL		Butuan
e		region	PHL		Cagayan
e		region	PHL		Cagayan de Oro
e		region	PHL		Caloocan
e		region	PHL		Camarines Norte
e		region	PHL		Camarines Sur
e		region	PHL		Camiguin
e		region	PHL		Capiz
e		region	PHL		Catanduanes
e		region	PHL		Cavite
e		region	PHL		Cebu
e		region	PHL		Cotabato
e		region	PHL		Dagupan
e		region	PHL		Davao
e		region	PHL		Davao Occidental
e		region	PHL		Davao Oriental
e		region	PHL		Davao de Oro
e		region	PHL		Davao del Norte
e		region	PHL		Davao del Sur
e		region	PHL		Dinagat Islands
e		region	PHL		Eastern Samar
e		region	PHL		General Santos
e		region	PHL		Guimaras
e		region	PHL		Ifugao
e		region	PHL		Iligan
e		region	PHL		Ilocos Norte
e		region	PHL		Ilocos Sur
e		region	PHL		Iloilo
e		region	PHL		Isabela
e		region	PHL		Kalinga
e		region	PHL		La Union
e		region	PHL		Laguna
e		region	PHL		Lanao del Norte
e		region	PHL		Lanao del Sur
e		region	PHL		Lapu-Lapu
e		region	PHL		Las Pinas
e		region	PHL		Leyte
e		region	PHL		Lucena
e		region	PHL		Maguindanao
e		region	PHL		Makati
e		region	PHL		Malabon
e		region	PHL		Mandaluyong
e		region	PHL		Mandaue
e		region	PHL		Manila
e		region	PHL		Marikina
e		region	PHL		Marinduque
e		region	PHL		Masbate
e		region	PHL		Mindoro Occidental
e		region	PHL		Mindoro Oriental
e		region	PHL		Misamis Occidental
e		region	PHL		Misamis Oriental
e		region	PHL		Mountain
e		region	PHL		Muntinlupa
e		region	PHL		Naga
e		region	PHL		Navotas
e		region	PHL		Negros Occidental
e		region	PHL		Negros Oriental
e		region	PHL		Northern Samar
e		region	PHL		Nueva Ecija
e		region	PHL		Nueva Vizcaya
e		region	PHL		Olongapo
e		region	PHL		Ormoc
e		region	PHL		Palawan
e		region	PHL		Pampanga
e		region	PHL		Pangasinan
e		region	PHL		Paranaque
e		region	PHL		Pasay
e		region	PHL		Pasig
e		region	PHL		Puerto Princesa
e		region	PHL		Quezon
e		region	PHL		Quirino
e		region	PHL		Rizal
e		region	PHL		Romblon
e		region	PHL		Samar
e		region	PHL		San Juan
e		region	PHL		Santiago
e		region	PHL		Sarangani
e		region	PHL		Siquijor
e		region	PHL		Sorsogon
e		region	PHL		South Cotabato
e		region	PHL		Southern Leyte
e		region	PHL		Sultan Kudarat
e		region	PHL		Sulu
e		region	PHL		Surigao del Norte
e		region	PHL		Surigao del Sur
e		region	PHL		Tacloban
e		region	PHL		Taguig
e		region	PHL		Tarlac
e		region	PHL		Tawi-Tawi
e		region	PHL		Valenzuela
e		region	PHL		Zambales
e		region	PHL		Zamboanga
e		region	PHL		Zamboanga Sibugaychartered cities
e		region	PHL		Zamboanga del Norte
e		region	PHL		Zamboanga del Sur
e		region	PLW		Aimeliik
e		region	PLW		Airai
e		region	PLW		Angaur
e		region	PLW		Hatohobei
e		region	PLW		Kayangel
e		region	PLW		Koror
e		region	PLW		Melekeok
e		region	PLW		Ngaraard
e		region	PLW		Ngarchelong
e		region	PLW		Ngardmau
e		region	PLW		Ngatpang
e		region	PLW		Ngchesar
e		region	PLW		Ngeremlengui
e		region	PLW		Ngiwal
e		region	PLW		Peleliu
e		region	PLW		Sonsorol
e		region	PNG		Bougainville
e		region	PNG		Chimbu
e		region	PNG		East New Britain
e		region	PNG		East Sepik
e		region	PNG		Enga
e		region	PNG		Gulf
e		region	PNG		Hela
e		region	PNG		Jiwaka
e		region	PNG		Madang
e		region	PNG		Manus
e		region	PNG		Milne Bay
e		region	PNG		Morobe
e		region	PNG		New Ireland
e		region	PNG		West New Britain
e		region	PNG		West Sepik
e		region	POL		Dolnoslaskie
e		region	POL		Kujawsko-Pomorskie
e		region	POL		Lodzkie
e		region	POL		Lubelskie
e		region	POL		Lubuskie
e		region	POL		Malopolskie
e		region	POL		Mazowieckie
e		region	POL		Opolskie
e		region	POL		Podkarpackie
e		region	POL		Podlaskie
e		region	POL		Pomorskie
e		region	POL		Slaskie
e		region	POL		Swietokrzyskie
e		region	POL		Warminsko-Mazurskie
e		region	POL		Wielkopolskie
e		region	POL		Zachodniopomorskie
e		region	PRI		Adjuntas
e		region	PRI		Aguada
e		region	PRI		Aguadilla
e		region	PRI		Aguas Buenas
e		region	PRI		Aibonito
e		region	PRI		Anasco
e		region	PRI		Arecibo
e		region	PRI		Arroyo
e		region	PRI		Barceloneta
e		region	PRI		Barranquitas
e		region	PRI		Bayamon
e		region	PRI		Cabo Rojo
e		region	PRI		Caguas
e		region	PRI		Camuy
e		region	PRI		Canovanas
e		region	PRI		Carolina
e		region	PRI		Catano
e		region	PRI		Cayey
e		region	PRI		Ceiba
e		region	PRI		Ciales
e		region	PRI		Cidra
e		region	PRI		Coamo
e		region	PRI		Comerio
e		region	PRI		Corozal
e		region	PRI		Culebra
e		region	PRI		Dorado
e		region	PRI		Fajardo
e		region	PRI		Florida
e		region	PRI		Guanica
e		region	PRI		Guayama
e		region	PRI		Guayanilla
e		region	PRI		Guaynabo
e		region	PRI		Gurabo
e		region	PRI		Hatillo
e		region	PRI		Hormigueros
e		region	PRI		Humacao
e		region	PRI		Isabela
e		region	PRI		Jayuya
e		region	PRI		Juana Diaz
e		region	PRI		Juncos
e		region	PRI		Lajas
e		region	PRI		Lares
e		region	PRI		Las Marias
e		region	PRI		Las Piedras
e		region	PRI		Loiza
e		region	PRI		Luquillo
e		region	PRI		Manati
e		region	PRI		Maricao
e		region	PRI		Maunabo
e		region	PRI		Mayaguez
e		region	PRI		Moca
e		region	PRI		Morovis
e		region	PRI		Naguabo
e		region	PRI		Naranjito
e		region	PRI		Orocovis
e		region	PRI		Patillas
e		region	PRI		Penuelas
e		region	PRI		Ponce
e		region	PRI		Quebradillas
e		region	PRI		Rincon
e		region	PRI		Rio Grande
e		region	PRI		Sabana Grande
e		region	PRI		Salinas
e		region	PRI		San German
e		region	PRI		San Juan
e		region	PRI		San Lorenzo
e		region	PRI		San Sebastian
e		region	PRI		Santa Isabel
e		region	PRI		Toa Alta
e		region	PRI		Toa Baja
e		region	PRI		Trujillo Alto
e		region	PRI		Utuado
e		region	PRI		Vega Alta
e		region	PRI		Vega Baja
e		region	PRI		Vieques
e		region	PRI		Villalba
e		region	PRI		Yabucoa
e		region	PRI		Yauco
e		region	PRK		Chagang
e		region	PRK		Hambuk
e		region	PRK		Hamnam
e		region	PRK		Hwangbuk
e		region	PRK		Hwangnam
e		region	PRK		Kaesong
e		region	PRK		Kangwon
e		region	PRK		Nampo
e		region	PRK		P'yongbuk
e		region	PRK		P'yongnam
e		region	PRK		P'yongyang
e		region	PRK		Rason
e		region	PRK		Ryanggang special administration cities
e		region	PRT		Acores
e		region	PRT		Aveiro
e		region	PRT		Beja
e		region	PRT		Braga
e		region	PRT		Braganca
e		region	PRT		Castelo Branco
e		region	PRT		Coimbra
e		region	PRT		Evora
e		region	PRT		Faro
e		region	PRT		Guarda
e		region	PRT		Leiria
e		region	PRT		Lisboa
e		region	PRT		Madeira
e		region	PRT		Portalegre
e		region	PRT		Porto
e		region	PRT		Santarem
e		region	PRT		Setubal
e		region	PRT		Viana do Castelo
e		region	PRT		Vila Real
e		region	PRT		Viseu
e		region	PRY		Alto Paraguay
e		region	PRY		Alto Parana
e		region	PRY		Amambay
e		region	PRY		Asuncion
e		region	PRY		Boquerón
e		region	PRY		Caaguazú
e		region	PRY		Caazapá
e		region	PRY		Canindeyú
e		region	PRY		Concepcion
e		region	PRY		Cordillera
e		region	PRY		Guairá
e		region	PRY		Itapúa
e		region	PRY		Misiones
e		region	PRY		Paraguarí
e		region	PRY		Presidente Hayes
e		region	PRY		San Pedro
e		region	PRY		Ñeembucú
e		region	PYF		Iles Australes
e		region	PYF		Iles Marquises
e		region	PYF		Iles Sous-le-Vent
e		region	PYF		Iles Tuamotu-Gambier
e		region	PYF		Iles du Vent
e		region	QAT		Ad Dawhah
e		region	QAT		Al Khawr wa adh Dhakhirah
e		region	QAT		Al Wakrah
e		region	QAT		Ar Rayyan
e		region	QAT		Ash Shamal
e		region	QAT		Ash Shihaniyah
e		region	QAT		Az Za'ayin
e		region	QAT		Umm Salal
e		region	ROU		Alba
e		region	ROU		Arad
e		region	ROU		Arges
e		region	ROU		Bacau
e		region	ROU		Bihor
e		region	ROU		Bistrita-Nasaud
e		region	ROU		Botosani
e		region	ROU		Braila
e		region	ROU		Brasov
e		region	ROU		Bucuresti
e		region	ROU		Buzau
e		region	ROU		Calarasi
e		region	ROU		Caras-Severin
e		region	ROU		Cluj
e		region	ROU		Constanta
e		region	ROU		Covasna
e		region	ROU		Dambovita
e		region	ROU		Dolj
e		region	ROU		Galati
e		region	ROU		Giurgiu
e		region	ROU		Gorj
e		region	ROU		Harghita
e		region	ROU		Hunedoara
e		region	ROU		Ialomita
e		region	ROU		Iasi
e		region	ROU		Ilfov
e		region	ROU		Maramures
e		region	ROU		Mehedinti
e		region	ROU		Mures
e		region	ROU		Neamt
e		region	ROU		Prahova
e		region	ROU		Salaj
e		region	ROU		Satu Mare
e		region	ROU		Sibiu
e		region	ROU		Suceava
e		region	ROU		Teleorman
e		region	ROU		Timis
e		region	ROU		Tulcea
e		region	ROU		Valcea
e		region	ROU		Vaslui
e		region	ROU		Vrancea
d		region	RUS		Adygeya
d		region	RUS		Altay
d		region	RUS		Amur
e		region	RUS		Arkhangelsk
e		region	RUS		Astrakhan
d		region	RUS		Bashkortostan
e		region	RUS		Belgorod
e		region	RUS		Bryansk
d		region	RUS		Buryatiya
d		region	RUS		Chechnya
e		region	RUS		Chelyabinsk
d		region	RUS		Chukotka
d		region	RUS		Chuvashiya
d		region	RUS		Dagestan
d		region	RUS		Ingushetiya
e		region	RUS		Irkutsk
e		region	RUS		Ivanovo
d		region	RUS		Kabardino-Balkariya
e		region	RUS		Kaliningrad
d		region	RUS		Kalmykiya
e		region	RUS		Kaluga
d		region	RUS		Kamchatka
d		region	RUS		Karachayevo-Cherkesiya
d		region	RUS		Kareliya
e		region	RUS		Kemerovo
e		region	RUS		Khabarovsk
d		region	RUS		Khakasiya
d		region	RUS		Khanty-Mansi-Yugra
e		region	RUS		Kirov
d		region	RUS		Komi
e		region	RUS		Kostroma
e		region	RUS		Krasnodar
e		region	RUS		Krasnoyarsk
e		region	RUS		Kurgan
e		region	RUS		Kursk
d		region	RUS		Leningrad
e		region	RUS		Lipetsk
e		region	RUS		Magadan
d		region	RUS		Mariy-El
d		region	RUS		Mordoviya
e		region	RUS		Moscow
e		region	RUS		Murmansk
d		region	RUS		Nenets
e		region	RUS		Nizhniy Novgorod
d		region	RUS		North Ossetia
d		region	RUS		Novgorod
e		region	RUS		Novosibirsk
e		region	RUS		Omsk
e		region	RUS		Orel
e		region	RUS		Orenburg
e		region	RUS		Penza
e		region	RUS		Perm
d		region	RUS		Primorskiy
e		region	RUS		Pskov
e		region	RUS		Rostov
e		region	RUS		Ryazan
d		region	RUS		Saint Petersburg autonomous province
d		region	RUS		Sakha
d		region	RUS		Sakhalin
e		region	RUS		Samara
e		region	RUS		Saratov
e		region	RUS		Smolensk
e		region	RUS		Stavropol
d		region	RUS		Sverdlovsk
e		region	RUS		Tambov
d		region	RUS		Tatarstan
e		region	RUS		Tomsk
e		region	RUS		Tula
e		region	RUS		Tver
e		region	RUS		Tyumen
d		region	RUS		Tyva
d		region	RUS		Udmurtiya autonomous districts
e		region	RUS		Ulyanovsk
e		region	RUS		Vladimir
e		region	RUS		Volgograd
e		region	RUS		Vologda
e		region	RUS		Voronezh
d		region	RUS		Yamalo-Nenets federal subjects
d		region	RUS		Yaroslavl republics
d		region	RUS		Yevreyskaya
d		region	RUS		Zabaykalsk federal cities
e		region	RWA		Kigali
e		region	SAU		Al Bahah
e		region	SAU		Al Hudud ash Shamaliyah
e		region	SAU		Al Jawf
e		region	SAU		Al Madinah al Munawwarah
e		region	SAU		Al Qasim
e		region	SAU		Ar Riyad
e		region	SAU		Ash Sharqiyah
e		region	SAU		Ha'il
e		region	SAU		Jazan
e		region	SAU		Makkah al Mukarramah
e		region	SAU		Najran
e		region	SAU		Tabuk
e		region	SDN		Blue Nile
e		region	SDN		Central Darfur
e		region	SDN		East Darfur
e		region	SDN		Gedaref
e		region	SDN		Gezira
e		region	SDN		Kassala
e		region	SDN		Khartoum
e		region	SDN		North Darfur
e		region	SDN		North Kordofan
e		region	SDN		Sennar
e		region	SDN		South Darfur
e		region	SDN		South Kordofan
e		region	SDN		West Darfur
e		region	SDN		West Kordofan
e		region	SDN		White Nile
e		region	SEN		Dakar
e		region	SEN		Diourbel
e		region	SEN		Fatick
e		region	SEN		Kaffrine
e		region	SEN		Kaolack
e		region	SEN		Kolda
e		region	SEN		Kéedougou
e		region	SEN		Louga
e		region	SEN		Matam
e		region	SEN		Saint-Louis
e		region	SEN		Sedhiou
e		region	SEN		Tambacounda
e		region	SEN		Thies
e		region	SEN		Ziguinchor
e		region	SGP		Central Singapore Development Council
e		region	SGP		North East Development Council
e		region	SGP		North West Development Council
e		region	SGP		South East Development Council
e		region	SGP		South West Development Council
e		region	SHN		Ascension
e		region	SHN		Tristan da Cunha
e		region	SLB		Choiseul
e		region	SLB		Guadalcanal
e		region	SLB		Honiara
e		region	SLB		Isabel
e		region	SLB		Makira and Ulawa
e		region	SLB		Malaita
e		region	SLB		Rennell and Bellona
e		region	SLB		Temotu
e		region	SLV		Ahuachapán
e		region	SLV		Cabanas
e		region	SLV		Chalatenango
e		region	SLV		Cuscatlán
e		region	SLV		La Libertad
e		region	SLV		La Paz
e		region	SLV		La Union
e		region	SLV		Morazán
e		region	SLV		San Miguel
e		region	SLV		San Salvador
e		region	SLV		San Vicente
e		region	SLV		Santa Ana
e		region	SLV		Sonsonate
e		region	SLV		Usulután
e		region	SMR		Acquaviva
e		region	SMR		Borgo Maggiore
e		region	SMR		Chiesanuova
e		region	SMR		Domagnano
e		region	SMR		Faetano
e		region	SMR		Fiorentino
e		region	SMR		Montegiardino
e		region	SMR		San Marino Citta
e		region	SMR		Serravalle
d		region	SOM		Awdal
d		region	SOM		Bakool
d		region	SOM		Banaadir
d		region	SOM		Bari
d		region	SOM		Galguduud
d		region	SOM		Gedo
d		region	SOM		Hiiraan
d		region	SOM		Jubbada Dhexe
d		region	SOM		Jubbada Hoose
d		region	SOM		Mudug
d		region	SOM		Nugaal
d		region	SOM		Sanaag
d		region	SOM		Shabeellaha Dhexe
d		region	SOM		Shabeellaha Hoose
d		region	SOM		Sool
d		region	SOM		Togdheer
d		region	SOM		Woqooyi Galbeed
e		region	SPM		Miquelon
e		region	SRB		Aleksandrovac
e		region	SRB		Aleksinac
e		region	SRB		Alibunar
e		region	SRB		Apatin
e		region	SRB		Arandelovac
e		region	SRB		Arilje
e		region	SRB		Babusnica
e		region	SRB		Backa Palanka
e		region	SRB		Backa Topola
e		region	SRB		Backi Petrovac
e		region	SRB		Bajina Basta
e		region	SRB		Batocina
e		region	SRB		Becej
e		region	SRB		Bela Crkva
e		region	SRB		Bela Palanka
e		region	SRB		Beocin
e		region	SRB		Beograd
e		region	SRB		Blace
e		region	SRB		Bogatic
e		region	SRB		Bojnik
e		region	SRB		Boljevac
e		region	SRB		Bosilegrad
e		region	SRB		Brus
e		region	SRB		Bujanovac
e		region	SRB		Cacak
e		region	SRB		Cajetina
e		region	SRB		Cicevac
e		region	SRB		Coka
e		region	SRB		Crna Trava
e		region	SRB		Cuprija
e		region	SRB		Despotovac
e		region	SRB		Dimitrov
e		region	SRB		Doljevac
e		region	SRB		Gadzin Han
e		region	SRB		Golubac
e		region	SRB		Gornji Milanovac
e		region	SRB		Indija
e		region	SRB		Irig
e		region	SRB		Ivanjica
e		region	SRB		Jagodina
e		region	SRB		Kanjiza
e		region	SRB		Kikinda
e		region	SRB		Kladovo
e		region	SRB		Knic
e		region	SRB		Knjazevac
e		region	SRB		Koceljeva
e		region	SRB		Kosjeric
e		region	SRB		Kovacica
e		region	SRB		Kovin
e		region	SRB		Kragujevac
e		region	SRB		Kraljevo
e		region	SRB		Krupanj
e		region	SRB		Krusevac
e		region	SRB		Kucevo
e		region	SRB		Kula
e		region	SRB		Kursumlija
e		region	SRB		Lajkovac
e		region	SRB		Lapovo
e		region	SRB		Lebane
e		region	SRB		Leskovac
e		region	SRB		Ljig
e		region	SRB		Ljubovija
e		region	SRB		Loznica
e		region	SRB		Lucani
e		region	SRB		Majdanpek
e		region	SRB		Mali Idos
e		region	SRB		Mali Zvornik
e		region	SRB		Malo Crnice
e		region	SRB		Medveda
e		region	SRB		Merosina
e		region	SRB		Mionica
e		region	SRB		Negotin
e		region	SRB		Nova Crnja
e		region	SRB		Nova Varos
e		region	SRB		Novi Becej
e		region	SRB		Novi Knezevac
e		region	SRB		Novi Pazar
e		region	SRB		Novi Sad
e		region	SRB		Odzaci
e		region	SRB		Opovo
e		region	SRB		Osecina
e		region	SRB		Pancevo
e		region	SRB		Paracin
e		region	SRB		Pecinci
e		region	SRB		Petrovac na Mlavi
e		region	SRB		Pirot
e		region	SRB		Plandiste
e		region	SRB		Pozarevac
e		region	SRB		Pozega
e		region	SRB		Presevo
e		region	SRB		Priboj
e		region	SRB		Prijepolje
e		region	SRB		Prokuplje
e		region	SRB		Raca
e		region	SRB		Raska
e		region	SRB		Razanj
e		region	SRB		Rekovac
e		region	SRB		Ruma
e		region	SRB		Sabac
e		region	SRB		Secanj
e		region	SRB		Senta
e		region	SRB		Sjenica
e		region	SRB		Smederevo
e		region	SRB		Smederevska Palanka
e		region	SRB		Sokobanja
e		region	SRB		Sombor
e		region	SRB		Srbobran
e		region	SRB		Sremska Mitrovica
e		region	SRB		Sremski Karlovci
e		region	SRB		Stara Pazova
e		region	SRB		Subotica
e		region	SRB		Surdulica
e		region	SRB		Svilajnac
e		region	SRB		Svrljig
e		region	SRB		Temerin
e		region	SRB		Titel
e		region	SRB		Topola
e		region	SRB		Trgoviste
e		region	SRB		Trstenik
e		region	SRB		Tutin
e		region	SRB		Uzice
e		region	SRB		Valjevo
e		region	SRB		Varvarin
e		region	SRB		Velika Plana
e		region	SRB		Veliko Gradiste
e		region	SRB		Vladicin Han
e		region	SRB		Vladimirci
e		region	SRB		Vlasotince
e		region	SRB		Vranje
e		region	SRB		Vrbas
e		region	SRB		Vrnjacka Banja
e		region	SRB		Vrsac
e		region	SRB		Zabalj
e		region	SRB		Zabari
e		region	SRB		Zagubica
e		region	SRB		Zajecar
e		region	SRB		Zitiste
e		region	SRB		Zitorada cities
e		region	SRB		Zrenjanin
e		region	SSD		Central Equatoria
e		region	SSD		Eastern Equatoria
e		region	SSD		Jonglei
e		region	SSD		Northern Bahr el Ghazal
e		region	SSD		Upper Nile
e		region	SSD		Warrap
e		region	SSD		Western Bahr el Ghazal
e		region	SSD		Western Equatoria
e		region	STP		Agua Grande
e		region	STP		Cantagalo
e		region	STP		Caue
e		region	STP		Lemba
e		region	STP		Lobata
e		region	STP		Me-Zochi
e		region	STP		Principe
e		region	SUR		Brokopondo
e		region	SUR		Commewijne
e		region	SUR		Coronie
e		region	SUR		Marowijne
e		region	SUR		Nickerie
e		region	SUR		Para
e		region	SUR		Paramaribo
e		region	SUR		Saramacca
e		region	SUR		Sipaliwini
e		region	SUR		Wanica
e		region	SVK		Banska Bystrica
e		region	SVK		Bratislava
e		region	SVK		Kosice
e		region	SVK		Nitra
e		region	SVK		Presov
e		region	SVK		Trencin
e		region	SVK		Trnava
e		region	SVK		Zilina
e		region	SVN		Ajdovscina
e		region	SVN		Ankaran
e		region	SVN		Apace
e		region	SVN		Beltinci
e		region	SVN		Benedikt
e		region	SVN		Bistrica ob Sotli
e		region	SVN		Bled
e		region	SVN		Bloke
e		region	SVN		Bohinj
e		region	SVN		Borovnica
e		region	SVN		Bovec
e		region	SVN		Braslovce
e		region	SVN		Brda
e		region	SVN		Brezice
e		region	SVN		Brezovica
e		region	SVN		Cankova
e		region	SVN		Celje
e		region	SVN		Cerklje na Gorenjskem
e		region	SVN		Cerknica
e		region	SVN		Cerkno
e		region	SVN		Cerkvenjak
e		region	SVN		Cirkulane
e		region	SVN		Crensovci
e		region	SVN		Crna na Koroskem
e		region	SVN		Crnomelj
e		region	SVN		Destrnik
e		region	SVN		Divaca
e		region	SVN		Dobje
e		region	SVN		Dobrepolje
e		region	SVN		Dobrna
e		region	SVN		Dobrova-Polhov Gradec
e		region	SVN		Dol pri Ljubljani
e		region	SVN		Dolenjske Toplice
e		region	SVN		Domzale
e		region	SVN		Dornava
e		region	SVN		Dravograd
e		region	SVN		Duplek
e		region	SVN		Gorenja Vas-Poljane
e		region	SVN		Gorisnica
e		region	SVN		Gorje
e		region	SVN		Gornja Radgona
e		region	SVN		Gornji Grad
e		region	SVN		Gornji Petrovci
e		region	SVN		Grad
e		region	SVN		Grosuplje
e		region	SVN		Hajdina
e		region	SVN		Hoce-Slivnica
e		region	SVN		Hodos
e		region	SVN		Horjul
e		region	SVN		Hrastnik
e		region	SVN		Hrpelje-Kozina
e		region	SVN		Idrija
e		region	SVN		Ilirska Bistrica
e		region	SVN		Ivancna Gorica
e		region	SVN		Jesenice
e		region	SVN		Jezersko
e		region	SVN		Jursinci
e		region	SVN		Kamnik
e		region	SVN		Kanal ob Soci
e		region	SVN		Kidricevo
e		region	SVN		Kobarid
e		region	SVN		Kobilje
e		region	SVN		Kocevje
e		region	SVN		Komen
e		region	SVN		Komenda
e		region	SVN		Koper
e		region	SVN		Kosanjevica na Krki
e		region	SVN		Kostel
e		region	SVN		Kozje
e		region	SVN		Kranj
e		region	SVN		Kranjska Gora
e		region	SVN		Krizevci
e		region	SVN		Krsko
e		region	SVN		Kungota
e		region	SVN		Kuzma
e		region	SVN		Lasko
e		region	SVN		Lenart
e		region	SVN		Litija
e		region	SVN		Ljubljana
e		region	SVN		Ljubno
e		region	SVN		Ljutomer
e		region	SVN		Log-Dragomer
e		region	SVN		Logatec
e		region	SVN		Loska Dolina
e		region	SVN		Loski Potok
e		region	SVN		Lovrenc na Pohorju
e		region	SVN		Luce
e		region	SVN		Lukovica
e		region	SVN		Majsperk
e		region	SVN		Makole
e		region	SVN		Maribor
e		region	SVN		Markovci
e		region	SVN		Medvode
e		region	SVN		Menges
e		region	SVN		Metlika
e		region	SVN		Mezica
e		region	SVN		Miklavz na Dravskem Polju
e		region	SVN		Miren-Kostanjevica
e		region	SVN		Mirna
e		region	SVN		Mirna Pec
e		region	SVN		Mislinja
e		region	SVN		Mokronog-Trebelno
e		region	SVN		Moravce
e		region	SVN		Moravske Toplice
e		region	SVN		Mozirje
e		region	SVN		Murska Sobota
e		region	SVN		Muta
e		region	SVN		Naklo
e		region	SVN		Nazarje
e		region	SVN		Nova Gorica
e		region	SVN		Novo Mesto
e		region	SVN		Odranci
e		region	SVN		Oplotnica
e		region	SVN		Ormoz
e		region	SVN		Osilnica
e		region	SVN		Pesnica
e		region	SVN		Pivka
e		region	SVN		Podcetrtek
e		region	SVN		Podlehnik
e		region	SVN		Podvelka
e		region	SVN		Poljcane
e		region	SVN		Polzela
e		region	SVN		Postojna
e		region	SVN		Prebold
e		region	SVN		Preddvor
e		region	SVN		Prevalje
e		region	SVN		Ptuj
e		region	SVN		Puconci
e		region	SVN		Race-Fram
e		region	SVN		Radece
e		region	SVN		Radenci
e		region	SVN		Radlje ob Dravi
e		region	SVN		Radovljica
e		region	SVN		Ravne na Koroskem
e		region	SVN		Razkrizje
e		region	SVN		Recica ob Savinji
e		region	SVN		Rence-Vogrsko
e		region	SVN		Ribnica
e		region	SVN		Ribnica na Pohorju
e		region	SVN		Rogaska Slatina
e		region	SVN		Rogasovci
e		region	SVN		Rogatec
e		region	SVN		Ruse
e		region	SVN		Salovci
e		region	SVN		Selnica ob Dravi
e		region	SVN		Semic
e		region	SVN		Sempeter-Vrtojba
e		region	SVN		Sencur
e		region	SVN		Sentilj
e		region	SVN		Sentjernej
e		region	SVN		Sentjur
e		region	SVN		Sentrupert
e		region	SVN		Sevnica
e		region	SVN		Sezana
e		region	SVN		Skocjan
e		region	SVN		Skofja Loka
e		region	SVN		Skofljica
e		region	SVN		Slovenj Gradec
e		region	SVN		Slovenska Bistrica
e		region	SVN		Slovenske Konjice
e		region	SVN		Smarje pri Jelsah
e		region	SVN		Smarjeske Toplice
e		region	SVN		Smartno ob Paki
e		region	SVN		Smartno pri Litiji
e		region	SVN		Sodrazica
e		region	SVN		Solcava
e		region	SVN		Sostanj
e		region	SVN		Sredisce ob Dravi
e		region	SVN		Starse
e		region	SVN		Store
e		region	SVN		Straza
e		region	SVN		Sveta Ana
e		region	SVN		Sveta Trojica v Slovenskih Goricah
e		region	SVN		Sveti Andraz v Slovenskih Goricah
e		region	SVN		Sveti Jurij ob Scavnici
e		region	SVN		Sveti Jurij v Slovenskih Goricah
e		region	SVN		Sveti Tomaz
e		region	SVN		Tabor
e		region	SVN		Tisina
e		region	SVN		Tolmin
e		region	SVN		Trbovlje
e		region	SVN		Trebnje
e		region	SVN		Trnovska Vas
e		region	SVN		Trzic
e		region	SVN		Trzin
e		region	SVN		Turnisce
e		region	SVN		Velenje
e		region	SVN		Velika Polana
e		region	SVN		Velike Lasce
e		region	SVN		Verzej
e		region	SVN		Videm
e		region	SVN		Vipava
e		region	SVN		Vitanje
e		region	SVN		Vodice
e		region	SVN		Vojnik
e		region	SVN		Vransko
e		region	SVN		Vrhnika
e		region	SVN		Vuzenica
e		region	SVN		Zagorje ob Savi
e		region	SVN		Zalec
e		region	SVN		Zavrc
e		region	SVN		Zelezniki
e		region	SVN		Zetale
e		region	SVN		Ziri
e		region	SVN		Zirovnica
e		region	SVN		Zrece
e		region	SVN		Zuzemberk urban municipalities
e		region	SWE		Blekinge
e		region	SWE		Dalarna
e		region	SWE		Gavleborg
e		region	SWE		Gotland
e		region	SWE		Halland
e		region	SWE		Jamtland
e		region	SWE		Jonkoping
e		region	SWE		Kalmar
e		region	SWE		Kronoberg
e		region	SWE		Norrbotten
e		region	SWE		Orebro
e		region	SWE		Ostergotland
e		region	SWE		Skane
e		region	SWE		Sodermanland
e		region	SWE		Stockholm
e		region	SWE		Uppsala
e		region	SWE		Varmland
e		region	SWE		Vasterbotten
e		region	SWE		Vasternorrland
e		region	SWE		Vastmanland
e		region	SWE		Vastra Gotaland
e		region	SWZ		Hhohho
e		region	SWZ		Lubombo
e		region	SWZ		Manzini
e		region	SWZ		Shiselweni
e		region	SYC		Anse Boileau
e		region	SYC		Anse Etoile
e		region	SYC		Anse Royale
e		region	SYC		Anse aux Pins
e		region	SYC		Au Cap
e		region	SYC		Baie Lazare
e		region	SYC		Baie Sainte Anne
e		region	SYC		Beau Vallon
e		region	SYC		Bel Air
e		region	SYC		Bel Ombre
e		region	SYC		Cascade
e		region	SYC		Glacis
e		region	SYC		Grand Anse Mahe
e		region	SYC		Grand Anse Praslin
e		region	SYC		Ile Persévérance I
e		region	SYC		Ile Persévérance II
e		region	SYC		La Digue
e		region	SYC		La Rivière Anglaise
e		region	SYC		Les Mamelles
e		region	SYC		Mont Buxton
e		region	SYC		Mont Fleuri
e		region	SYC		Plaisance
e		region	SYC		Pointe Larue
e		region	SYC		Port Glaud
e		region	SYC		Roche Caiman
e		region	SYC		Takamaka
e		region	SYR		Al Hasakah
d		region	SYR		Al Ladhiqiyah
e		region	SYR		Al Qunaytirah
e		region	SYR		Ar Raqqah
e		region	SYR		As Suwayda'
e		region	SYR		Dar'a
d		region	SYR		Dayr az Zawr
d		region	SYR		Dimashq
d		region	SYR		Halab
e		region	SYR		Hamah
d		region	SYR		Hims
e		region	SYR		Idlib
d		region	SYR		Rif Dimashq
d		region	SYR		Tartus
e		region	TCD		Barh-El-Gazel
e		region	TCD		Batha
e		region	TCD		Borkou
e		region	TCD		Chari-Baguirmi
e		region	TCD		Ennedi-Est
e		region	TCD		Ennedi-Ouest
e		region	TCD		Guera
e		region	TCD		Hadjer-Lamis
e		region	TCD		Kanem
e		region	TCD		Logone Occidental
e		region	TCD		Logone Oriental
e		region	TCD		Mandoul
e		region	TCD		Mayo-Kebbi-Est
e		region	TCD		Mayo-Kebbi-Ouest
e		region	TCD		Moyen-Chari
e		region	TCD		N'Djamena
e		region	TCD		Ouaddai
e		region	TCD		Salamat
e		region	TCD		Sila
e		region	TCD		Tandjile
e		region	TCD		Tibesti
e		region	TCD		Wadi-Fira
e		region	TGO		Centrale
e		region	TGO		Kara
e		region	TGO		Maritime
e		region	TGO		Plateaux
e		region	TGO		Savanes
e		region	THA		Amnat Charoen
e		region	THA		Ang Thong
e		region	THA		Bueng Kan
e		region	THA		Buri Ram
e		region	THA		Chachoengsao
e		region	THA		Chai Nat
e		region	THA		Chaiyaphum
e		region	THA		Chanthaburi
e		region	THA		Chiang Mai
e		region	THA		Chiang Rai
e		region	THA		Chon Buri
e		region	THA		Chumphon
e		region	THA		Kalasin
e		region	THA		Kamphaeng Phet
e		region	THA		Kanchanaburi
e		region	THA		Khon Kaen
e		region	THA		Krabi
e		region	THA		Krung Thep
e		region	THA		Lampang
e		region	THA		Lamphun
e		region	THA		Loei
e		region	THA		Lop Buri
e		region	THA		Mae Hong Son
e		region	THA		Maha Sarakham
e		region	THA		Mukdahan
e		region	THA		Nakhon Nayok
e		region	THA		Nakhon Pathom
e		region	THA		Nakhon Phanom
e		region	THA		Nakhon Ratchasima
e		region	THA		Nakhon Sawan
e		region	THA		Nakhon Si Thammarat
e		region	THA		Narathiwat
e		region	THA		Nong Bua Lamphu
e		region	THA		Nong Khai
e		region	THA		Nonthaburi
e		region	THA		Pathum Thani
e		region	THA		Pattani
e		region	THA		Phangnga
e		region	THA		Phatthalung
e		region	THA		Phayao
e		region	THA		Phetchabun
e		region	THA		Phetchaburi
e		region	THA		Phichit
e		region	THA		Phitsanulok
e		region	THA		Phra Nakhon Si Ayutthaya
e		region	THA		Phrae
e		region	THA		Phuket
e		region	THA		Prachin Buri
e		region	THA		Prachuap Khiri Khan
e		region	THA		Ranong
e		region	THA		Ratchaburi
e		region	THA		Rayong
e		region	THA		Roi Et
e		region	THA		Sa Kaeo
e		region	THA		Sakon Nakhon
e		region	THA		Samut Prakan
e		region	THA		Samut Sakhon
e		region	THA		Samut Songkhram
e		region	THA		Saraburi
e		region	THA		Satun
e		region	THA		Si Sa Ket
e		region	THA		Sing Buri
e		region	THA		Songkhla
e		region	THA		Sukhothai
e		region	THA		Suphan Buri
e		region	THA		Surat Thani
e		region	THA		Surin
e		region	THA		Trang
e		region	THA		Trat
e		region	THA		Ubon Ratchathani
e		region	THA		Udon Thani
e		region	THA		Uthai Thani
e		region	THA		Uttaradit
e		region	THA		Yala
e		region	THA		Yasothon
e		region	TJK		Dushanbe
e		region	TJK		Khatlon
e		region	TJK		Kuhistoni Badakhshon
e		region	TJK		Nohiyahoi Tobei Jumhuri
e		region	TJK		Sughd
e		region	TKM		Ahal Velayat
e		region	TKM		Ashgabat
e		region	TKM		Balkan Velayat
e		region	TKM		Dashoguz Velayat
e		region	TKM		Lebap Velayat
e		region	TKM		Mary Velayat
e		region	TLS		Aileu
e		region	TLS		Ainaro
e		region	TLS		Baucau
e		region	TLS		Bobonaro
e		region	TLS		Covalima
e		region	TLS		Dili
e		region	TLS		Ermera
e		region	TLS		Lautem
e		region	TLS		Liquica
e		region	TLS		Manatuto
e		region	TLS		Manufahi
e		region	TLS		Oe-Cusse Ambeno
e		region	TLS		Viqueque
e		region	TON		Ha'apai
e		region	TON		Ongo Niua
e		region	TON		Tongatapu
e		region	TON		Vava'u
e		region	TTO		Arima
e		region	TTO		Chaguanas
e		region	TTO		Diego Martin
e		region	TTO		Point Fortin cities
e		region	TTO		Port of Spain
e		region	TTO		Princes Town
e		region	TTO		San Fernando ward
e		region	TTO		Sangre Grande
e		region	TTO		Siparia
e		region	TTO		Tobago
e		region	TUN		Beja
e		region	TUN		Ben Arous
e		region	TUN		Bizerte
e		region	TUN		Gabes
e		region	TUN		Gafsa
e		region	TUN		Jendouba
e		region	TUN		Kairouan
e		region	TUN		Kasserine
e		region	TUN		Kebili
e		region	TUN		L'Ariana
e		region	TUN		Mahdia
e		region	TUN		Manouba
e		region	TUN		Medenine
e		region	TUN		Monastir
e		region	TUN		Nabeul
e		region	TUN		Sfax
e		region	TUN		Sidi Bouzid
e		region	TUN		Siliana
e		region	TUN		Sousse
e		region	TUN		Tataouine
e		region	TUN		Tozeur
e		region	TUN		Tunis
e		region	TUN		Zaghouan
e		region	TUR		Adana
e		region	TUR		Adiyaman
e		region	TUR		Afyonkarahisar
e		region	TUR		Agri
e		region	TUR		Aksaray
e		region	TUR		Amasya
e		region	TUR		Ankara
e		region	TUR		Antalya
e		region	TUR		Ardahan
e		region	TUR		Artvin
e		region	TUR		Aydin
e		region	TUR		Balikesir
e		region	TUR		Bartin
e		region	TUR		Batman
e		region	TUR		Bayburt
e		region	TUR		Bilecik
e		region	TUR		Bingol
e		region	TUR		Bitlis
e		region	TUR		Bolu
e		region	TUR		Burdur
e		region	TUR		Bursa
e		region	TUR		Canakkale
e		region	TUR		Cankiri
e		region	TUR		Corum
e		region	TUR		Denizli
e		region	TUR		Diyarbakir
e		region	TUR		Duzce
e		region	TUR		Edirne
e		region	TUR		Elazig
e		region	TUR		Erzincan
e		region	TUR		Erzurum
e		region	TUR		Eskisehir
e		region	TUR		Gaziantep
e		region	TUR		Giresun
e		region	TUR		Gumushane
e		region	TUR		Hakkari
e		region	TUR		Hatay
e		region	TUR		Igdir
e		region	TUR		Isparta
e		region	TUR		Istanbul
e		region	TUR		Izmir
e		region	TUR		Kahramanmaras
e		region	TUR		Karabuk
e		region	TUR		Karaman
e		region	TUR		Kars
e		region	TUR		Kastamonu
e		region	TUR		Kayseri
e		region	TUR		Kilis
e		region	TUR		Kirikkale
e		region	TUR		Kirklareli
e		region	TUR		Kirsehir
e		region	TUR		Kocaeli
e		region	TUR		Konya
e		region	TUR		Kutahya
e		region	TUR		Malatya
e		region	TUR		Manisa
e		region	TUR		Mardin
e		region	TUR		Mersin
e		region	TUR		Mugla
e		region	TUR		Nevsehir
e		region	TUR		Nigde
e		region	TUR		Ordu
e		region	TUR		Osmaniye
e		region	TUR		Rize
e		region	TUR		Sakarya
e		region	TUR		Samsun
e		region	TUR		Sanliurfa
e		region	TUR		Siirt
e		region	TUR		Sinop
e		region	TUR		Sirnak
e		region	TUR		Sivas
e		region	TUR		Tekirdag
e		region	TUR		Tokat
e		region	TUR		Trabzon
e		region	TUR		Tunceli
e		region	TUR		Usak
e		region	TUR		Yalova
e		region	TUR		Yozgat
e		region	TUR		Zonguldak
e		region	TUV		Funafuti
e		region	TUV		Nanumaga
e		region	TUV		Nanumea
e		region	TUV		Niutao
e		region	TUV		Nukufetau
e		region	TUV		Nukulaelae
e		region	TUV		Vaitupu
e		region	TWN		Changhua
e		region	TWN		Chiayi
e		region	TWN		Hsinchu
e		region	TWN		Hualien
e		region	TWN		Kaohsiung
e		region	TWN		Keelung special municipalities
e		region	TWN		Kinmen
e		region	TWN		Lienchiang
e		region	TWN		Miaoli
e		region	TWN		Nantou
e		region	TWN		New Taipei
e		region	TWN		Penghu
e		region	TWN		Pingtung
e		region	TWN		Taichung
e		region	TWN		Tainan
e		region	TWN		Taipei
e		region	TWN		Taitung
e		region	TWN		Taiwan is divided into 13 counties
e		region	TWN		Taoyuan
e		region	TWN		Yilan
e		region	TWN		Yunlin cities
e		region	TZA		Arusha
e		region	TZA		Dar es Salaam
e		region	TZA		Dodoma
e		region	TZA		Geita
e		region	TZA		Iringa
e		region	TZA		Kagera
e		region	TZA		Kaskazini Pemba
e		region	TZA		Kaskazini Unguja
e		region	TZA		Katavi
e		region	TZA		Kigoma
e		region	TZA		Kilimanjaro
e		region	TZA		Kusini Pemba
e		region	TZA		Kusini Unguja
e		region	TZA		Lindi
e		region	TZA		Manyara
e		region	TZA		Mara
e		region	TZA		Mbeya
e		region	TZA		Mjini Magharibi
e		region	TZA		Morogoro
e		region	TZA		Mtwara
e		region	TZA		Mwanza
e		region	TZA		Njombe
e		region	TZA		Pwani
e		region	TZA		Rukwa
e		region	TZA		Ruvuma
e		region	TZA		Shinyanga
e		region	TZA		Simiyu
e		region	TZA		Singida
e		region	TZA		Songwe
e		region	TZA		Tabora
e		region	TZA		Tanga
e		region	UGA		Abim
e		region	UGA		Adjumani
e		region	UGA		Agago
e		region	UGA		Alebtong
e		region	UGA		Amolatar
e		region	UGA		Amudat
e		region	UGA		Amuria
e		region	UGA		Amuru
e		region	UGA		Apac
e		region	UGA		Arua
e		region	UGA		Budaka
e		region	UGA		Bududa
e		region	UGA		Bugiri
e		region	UGA		Bugweri
e		region	UGA		Buhweju
e		region	UGA		Buikwe
e		region	UGA		Bukedea
e		region	UGA		Bukomansimbi
e		region	UGA		Bukwo
e		region	UGA		Bulambuli
e		region	UGA		Buliisa
e		region	UGA		Bundibugyo
e		region	UGA		Bunyangabu
e		region	UGA		Bushenyi
e		region	UGA		Busia
e		region	UGA		Butaleja
e		region	UGA		Butambala
e		region	UGA		Butebo
e		region	UGA		Buvuma
e		region	UGA		Buyende
e		region	UGA		Dokolo
e		region	UGA		Gomba
e		region	UGA		Gulu
e		region	UGA		Hoima
e		region	UGA		Ibanda
e		region	UGA		Iganga
e		region	UGA		Isingiro
e		region	UGA		Jinja
e		region	UGA		Kaabong
e		region	UGA		Kabale
e		region	UGA		Kabarole
e		region	UGA		Kaberamaido
e		region	UGA		Kagadi
e		region	UGA		Kakumiro
e		region	UGA		Kalaki
e		region	UGA		Kalangala
e		region	UGA		Kaliro
e		region	UGA		Kalungu
e		region	UGA		Kampala
e		region	UGA		Kamuli
e		region	UGA		Kamwenge
e		region	UGA		Kanungu
e		region	UGA		Kapchorwa
e		region	UGA		Kapelebyong
e		region	UGA		Karenga
e		region	UGA		Kasanda
e		region	UGA		Kasese
e		region	UGA		Katakwi
e		region	UGA		Kayunga
e		region	UGA		Kazo
e		region	UGA		Kibaale
e		region	UGA		Kiboga
e		region	UGA		Kibuku
e		region	UGA		Kikuube
e		region	UGA		Kiruhura
e		region	UGA		Kiryandongo
e		region	UGA		Kisoro
e		region	UGA		Kitagwenda
e		region	UGA		Kitgum
e		region	UGA		Koboko
e		region	UGA		Kole
e		region	UGA		Kotido
e		region	UGA		Kumi
e		region	UGA		Kwania
e		region	UGA		Kween
e		region	UGA		Kyankwanzi
e		region	UGA		Kyegegwa
e		region	UGA		Kyenjojo
e		region	UGA		Kyotera
e		region	UGA		Lamwo
e		region	UGA		Lira
e		region	UGA		Luuka
e		region	UGA		Luwero
e		region	UGA		Lwengo
e		region	UGA		Lyantonde
e		region	UGA		Madi-Okollo
e		region	UGA		Manafwa
e		region	UGA		Maracha
e		region	UGA		Masaka
e		region	UGA		Masindi
e		region	UGA		Mayuge
e		region	UGA		Mbale
e		region	UGA		Mbarara
e		region	UGA		Mitooma
e		region	UGA		Mityana
e		region	UGA		Moroto
e		region	UGA		Moyo
e		region	UGA		Mpigi
e		region	UGA		Mubende
e		region	UGA		Mukono
e		region	UGA		Nabilatuk
e		region	UGA		Nakapiripirit
e		region	UGA		Nakaseke
e		region	UGA		Nakasongola
e		region	UGA		Namayingo
e		region	UGA		Namisindwa
e		region	UGA		Namutumba
e		region	UGA		Napak
e		region	UGA		Nebbi
e		region	UGA		Ngora
e		region	UGA		Ntoroko
e		region	UGA		Ntungamo
e		region	UGA		Nwoya
e		region	UGA		Obongi
e		region	UGA		Omoro
e		region	UGA		Otuke
e		region	UGA		Oyam
e		region	UGA		Pader
e		region	UGA		Pakwach
e		region	UGA		Pallisa
e		region	UGA		Rakai
e		region	UGA		Rubanda
e		region	UGA		Rubirizi
e		region	UGA		Rukiga
e		region	UGA		Rukungiri
e		region	UGA		Rwampara
e		region	UGA		Sembabule
e		region	UGA		Serere
e		region	UGA		Sheema
e		region	UGA		Sironko
e		region	UGA		Soroti
e		region	UGA		Tororo
e		region	UGA		Wakiso
e		region	UGA		Yumbe
e		region	UGA		Zombo
e		region	UKR		Cherkasy
e		region	UKR		Chernihiv
e		region	UKR		Chernivtsi
d		region	UKR		Crimea or Avtonomna Respublika Krym
d		region	UKR		Dnipropetrovsk
e		region	UKR		Donetsk
e		region	UKR		Ivano-Frankivsk
e		region	UKR		Kharkiv
e		region	UKR		Kherson
e		region	UKR		Khmelnytskyi
d		region	UKR		Kirovohrad
e		region	UKR		Kyiv
e		region	UKR		Luhansk
e		region	UKR		Lviv
d		region	UKR		Mykolaiv
d		region	UKR		Odesa
e		region	UKR		Poltava
e		region	UKR		Rivne
e		region	UKR		Sevastopol
e		region	UKR		Sumy
e		region	UKR		Ternopil
e		region	UKR		Vinnytsia
d		region	UKR		Volyn
d		region	UKR		Zakarpattia
d		region	UKR		Zaporizhzhia
e		region	UKR		Zhytomyr
e		region	URY		Artigas
e		region	URY		Canelones
e		region	URY		Cerro Largo
e		region	URY		Colonia
e		region	URY		Durazno
e		region	URY		Flores
e		region	URY		Florida
e		region	URY		Lavalleja
e		region	URY		Maldonado
e		region	URY		Montevideo
e		region	URY		Paysandú
e		region	URY		Rio Negro
e		region	URY		Rivera
e		region	URY		Rocha
e		region	URY		Salto
e		region	URY		San José
e		region	URY		Soriano
e		region	URY		Tacuarembó
e		region	URY		Treinta y Tres
d		region	USA		Alabama
d		region	USA		Alaska
d		region	USA		Arizona
d		region	USA		Arkansas
d		region	USA		California
d		region	USA		Colorado
d		region	USA		Connecticut
d		region	USA		Delaware
d		region	USA		District of Columbia
d		region	USA		Florida
d		region	USA		Georgia
d		region	USA		Hawaii
d		region	USA		Idaho
d		region	USA		Illinois
d		region	USA		Indiana
d		region	USA		Iowa
d		region	USA		Kansas
d		region	USA		Kentucky
d		region	USA		Louisiana
d		region	USA		Maine
d		region	USA		Maryland
d		region	USA		Massachusetts
d		region	USA		Michigan
d		region	USA		Minnesota
d		region	USA		Mississippi
d		region	USA		Missouri
d		region	USA		Montana
d		region	USA		Nebraska
d		region	USA		Nevada
d		region	USA		New Hampshire
d		region	USA		New Jersey
d		region	USA		New Mexico
d		region	USA		New York
d		region	USA		North Carolina
d		region	USA		North Dakota
d		region	USA		Ohio
d		region	USA		Oklahoma
d		region	USA		Oregon
d		region	USA		Pennsylvania
d		region	USA		Rhode Island
d		region	USA		South Carolina
d		region	USA		South Dakota
d		region	USA		Tennessee
d		region	USA		Texas
d		region	USA		Utah
d		region	USA		Vermont
d		region	USA		Virginia
d		region	USA		Washington
d		region	USA		West Virginia
d		region	USA		Wisconsin
d		region	USA		Wyoming
e		region	UZB		Andijon Viloyati
e		region	UZB		Buxoro Viloyati
e		region	UZB		Farg'ona Viloyati
e		region	UZB		Jizzax Viloyati
e		region	UZB		Namangan Shahri
e		region	UZB		Namangan Viloyati
e		region	UZB		Navoiy Viloyati
e		region	UZB		Qashqadaryo Viloyati
e		region	UZB		Qoraqalpog'iston Respublikasi
e		region	UZB		Samarqand Shahri
e		region	UZB		Samarqand Viloyati
e		region	UZB		Sirdaryo Viloyati
e		region	UZB		Surxondaryo Viloyati
e		region	UZB		Toshkent Shahri
e		region	UZB		Toshkent Viloyati
e		region	UZB		Xorazm Viloyati
e		region	VCT		Charlotte
e		region	VCT		Grenadines
e		region	VEN		Amazonas
e		region	VEN		Anzoátegui
e		region	VEN		Apure
e		region	VEN		Aragua
e		region	VEN		Barinas
e		region	VEN		Bolivar
e		region	VEN		Carabobo
e		region	VEN		Cojedes
e		region	VEN		Delta Amacuro
e		region	VEN		Dependencias Federales
e		region	VEN		Distrito Capital
e		region	VEN		Falcon
e		region	VEN		Guárico
e		region	VEN		La Guairá
e		region	VEN		Lara
e		region	VEN		Merida
e		region	VEN		Miranda
e		region	VEN		Monagas
e		region	VEN		Nueva Esparta
e		region	VEN		Portuguesa
e		region	VEN		Sucre
e		region	VEN		Trujillo
e		region	VEN		Táchira
e		region	VEN		Yaracuy
e		region	VEN		Zulia
e		region	VNM		An Giang
e		region	VNM		Ba Ria-Vung Tau
e		region	VNM		Bac Giang
e		region	VNM		Bac Kan
e		region	VNM		Bac Lieu
e		region	VNM		Bac Ninh
e		region	VNM		Ben Tre
e		region	VNM		Binh Dinh
e		region	VNM		Binh Duong
e		region	VNM		Binh Phuoc
e		region	VNM		Binh Thuan
e		region	VNM		Ca Mau
e		region	VNM		Can Tho
e		region	VNM		Cao Bang
e		region	VNM		Da Nang
e		region	VNM		Dak Lak
e		region	VNM		Dak Nong
e		region	VNM		Dien Bien
e		region	VNM		Dong Nai
e		region	VNM		Dong Thap
e		region	VNM		Gia Lai
e		region	VNM		Ha Giang
e		region	VNM		Ha Nam
e		region	VNM		Ha Noi
e		region	VNM		Ha Tinh
e		region	VNM		Hai Duong
e		region	VNM		Hai Phong
e		region	VNM		Hau Giang
e		region	VNM		Ho Chi Minh City
e		region	VNM		Hoa Binh
e		region	VNM		Hung Yen
e		region	VNM		Khanh Hoa
e		region	VNM		Kien Giang
e		region	VNM		Kon Tum
e		region	VNM		Lai Chau
e		region	VNM		Lam Dong
e		region	VNM		Lang Son
e		region	VNM		Lao Cai
e		region	VNM		Long An
e		region	VNM		Nam Dinh
e		region	VNM		Nghe An
e		region	VNM		Ninh Binh
e		region	VNM		Ninh Thuan
e		region	VNM		Phu Tho
e		region	VNM		Phu Yen
e		region	VNM		Quang Binh
e		region	VNM		Quang Nam
e		region	VNM		Quang Ngai
e		region	VNM		Quang Ninh
e		region	VNM		Quang Tri
e		region	VNM		Soc Trang
e		region	VNM		Son La
e		region	VNM		Tay Ninh
e		region	VNM		Thai Binh
e		region	VNM		Thai Nguyen
e		region	VNM		Thanh Hoa
e		region	VNM		Thua Thien-Hue
e		region	VNM		Tien Giang
e		region	VNM		Tra Vinh
e		region	VNM		Tuyen Quang
e		region	VNM		Vinh Long
e		region	VNM		Vinh Phuc
e		region	VNM		Yen Bai municipalities
e		region	VUT		Malampa
e		region	VUT		Penama
e		region	VUT		Sanma
e		region	VUT		Shefa
e		region	VUT		Tafea
e		region	VUT		Torba
e		region	WSM		A'ana
e		region	WSM		Aiga-i-le-Tai
e		region	WSM		Atua
e		region	WSM		Fa'asaleleaga
e		region	WSM		Gaga'emauga
e		region	WSM		Gagaifomauga
e		region	WSM		Palauli
e		region	WSM		Satupa'itea
e		region	WSM		Tuamasaga
e		region	WSM		Va'a-o-Fonoti
e		region	WSM		Vaisigano
e		region	XKX		Decan
e		region	XKX		Dragash
e		region	XKX		Ferizaj
e		region	XKX		Fushe Kosove
e		region	XKX		Gjakove
e		region	XKX		Gjilan
e		region	XKX		Gllogovc
e		region	XKX		Gracanice
e		region	XKX		Hani i Elezit
e		region	XKX		Istog
e		region	XKX		Junik
e		region	XKX		Kacanik
e		region	XKX		Kamenice
e		region	XKX		Kline
e		region	XKX		Kllokot
e		region	XKX		Leposaviq
e		region	XKX		Lipjan
e		region	XKX		Malisheve
e		region	XKX		Mamushe
e		region	XKX		Mitrovice e Jugut
e		region	XKX		Mitrovice e Veriut
e		region	XKX		Novoberde
e		region	XKX		Obiliq
e		region	XKX		Partesh
e		region	XKX		Peje
e		region	XKX		Podujeve
e		region	XKX		Prishtine
e		region	XKX		Prizren
e		region	XKX		Rahovec
e		region	XKX		Ranillug
e		region	XKX		Shterpce
e		region	XKX		Shtime
e		region	XKX		Skenderaj
e		region	XKX		Suhareke
e		region	XKX		Viti
e		region	XKX		Vushtrri
e		region	XKX		Zubin Potok
e		region	XKX		Zvecan
d		region	YEM		Abyan
d		region	YEM		Ad Dali'
e		region	YEM		Al Bayda'
e		region	YEM		Al Hudaydah
d		region	YEM		Al Jawf
d		region	YEM		Al Mahrah
d		region	YEM		Al Mahwit
d		region	YEM		Amanat al 'Asimah
d		region	YEM		Arkhabil Suqutra
e		region	YEM		Dhamar
d		region	YEM		Hadramawt
e		region	YEM		Hajjah
e		region	YEM		Lahij
e		region	YEM		Ma'rib
d		region	YEM		Raymah
e		region	YEM		Sa'dah
d		region	YEM		San'a'
d		region	YEM		Shabwah
e		region	YEM		Ta'izz
d		region	ZAF		Eastern Cape
d		region	ZAF		Free State
d		region	ZAF		Gauteng
d		region	ZAF		KwaZulu-Natal
d		region	ZAF		Limpopo
e		region	ZAF		Mpumalanga
d		region	ZAF		Northern Cape
d		region	ZAF		Western Cape
e		region	ZMB		Copperbelt
e		region	ZMB		Luapula
e		region	ZMB		Lusaka
e		region	ZMB		Muchinga
e		region	ZWE		Bulawayo
e		region	ZWE		Harare
e		region	ZWE		Manicaland
e		region	ZWE		Mashonaland Central
e		region	ZWE		Mashonaland East
e		region	ZWE		Mashonaland West
e		region	ZWE		Masvingo
e		region	ZWE		Matabeleland North
e		region	ZWE		Matabeleland South
q		party	ABW	PTY	Accion21
q		party	ABW	PTY	Aruban People's Party	AVP
q		party	ABW	PTY	Democratic Network	RED
q		party	ABW	PTY	FUTURO
q		party	ABW	PTY	Movimiento Aruba Soberano	MAS
q		party	ABW	PTY	Partido Patriotico di Aruba	APP
q		party	ABW	PTY	People's Electoral Movement Party	MEP
q		party	ABW	PTY	Pueblo Orguyoso y Respeta	POR
q		party	ABW	PTY	RAIZ
q		party	AGO	PTY	Humanist Party of Angola	PHI
q		party	AGO	PTY	National Front for the Liberation of Angola	FNLA
q		party	AGO	PTY	National Union for the Total Independence of Angola	UNITA
q		party	AGO	PTY	Popular Movement for the Liberation of Angola	MPLA
q		party	AGO	PTY	Social Renewal Party	PRS
q		party	AIA	PTY	Anguilla Progressive Movement	APM
q		party	AIA	PTY	Anguilla United Front	AUF
q		party	ALB	PTY	Alliance for Change
q		party	ALB	PTY	Democratic Party
q		party	ALB	PTY	Party for Justice, Integration and Unity	PDIU
q		party	ALB	PTY	Social Democratic Party	PSD
q		party	ALB	PTY	Freedom Party of Albania
q		party	ALB	PTY	Socialist Party
q		party	AND	PTY	Concordia
q		party	AND	PTY	Democrats for Andorra
q		party	AND	PTY	Forward Andorra
q		party	AND	PTY	Liberals of Andorra or L'A
q		party	AND	PTY	Social Democratic Party
q		party	AND	PTY	Social Democracy and Progress	SDP
q		party	ARG	PTY	Avanza Libertad
q		party	ARG	PTY	Civic Coalition ARI	CC-ARI
q		party	ARG	PTY	Consenso Federal
q		party	ARG	PTY	Frente Cívico por Santiago
q		party	ARG	PTY	Frente de la Concordia Misionero	FRCS
q		party	ARG	PTY	Frente Renovador
q		party	ARG	PTY	Generación por un Encuentro Nacional	GEN
q		party	ARG	PTY	Hacemos por Córdoba
q		party	ARG	PTY	Hacemos por Nuestro Pais	NHP
q		party	ARG	PTY	Juntos Somos Río Negro	JSRN
q		party	ARG	PTY	Partido Justicialista
q		party	ARG	PTY	La Cámpora
q		party	ARG	PTY	La Libertad Avanza	LLA
q		party	ARG	PTY	Movimiento Popular Neuquino	MPN
q		party	ARG	PTY	Movimiento Socialista de los Trabajadores	MST
q		party	ARG	PTY	Partido de los Trabajadores Socialistas	PTS
q		party	ARG	PTY	Partido Demócrata	PDN
q		party	ARG	PTY	Partido Libertario
q		party	ARG	PTY	Partido Obrero
q		party	ARG	PTY	Partido Socialista
q		party	ARG	PTY	Propuesta Republicana	PRO
q		party	ARG	PTY	Unidad Federal
q		party	ARG	PTY	Unión Cívica Radical	UCR
q		party	ARG	PTY	Vamos con Vos
q		party	ARM	PTY	Armenia Alliance
q		party	ARM	PTY	Armenian National Congress	ANC
q		party	ARM	PTY	Bright Armenia
q		party	ARM	PTY	Civil Contract
q		party	ARM	PTY	Hanrapetutyun Party
q		party	ARM	PTY	Heritage
q		party	ARM	PTY	I Have Honor Alliance
q		party	ARM	PTY	Orinats Yerkir
q		party	ARM	PTY	Prosperous Armenia	PAP
q		party	ASM	PTY	Democratic Party
q		party	ASM	PTY	Republican Party
q		party	ATG	PTY	Antigua Labor Party	ABLP
q		party	ATG	PTY	Barbuda People's Movement	BPM
q		party	ATG	PTY	Democratic National Alliance	DNA
q		party	ATG	PTY	Go Green for Life	GGL
q		party	ATG	PTY	United Progressive Party	UPP
q		party	AUS	PTY	Australian Greens Party
q		party	AUS	PTY	Australian Labor Party	ALP
q		party	AUS	PTY	Australia's Voice
q		party	AUS	PTY	Centre Alliance
q		party	AUS	PTY	Jacqui Lambie Network	JLN
q		party	AUS	PTY	Katter's Australian Party
q		party	AUS	PTY	Liberal Party of Australia
q		party	AUS	PTY	The Nationals
q		party	AUS	PTY	Pauline Hanson's One Nation	ONP
q		party	AUS	PTY	United Australia Party
q		party	AUT	PTY	Austrian People's Party
q		party	AUT	PTY	Freedom Party of Austria
q		party	AUT	PTY	The Greens - The Green Alternative
q		party	AUT	PTY	NEOS - The New Austria and Liberal Forum
q		party	AUT	PTY	Social Democratic Party of Austria
q		party	AZE	PTY	Azerbaijan Hope Party	ÜMİD
q		party	AZE	PTY	Azerbaijan Democratic Enlightenment Party	ADMP
q		party	AZE	PTY	Azerbaijan National Independence Party	AMİP
q		party	AZE	PTY	Civic Solidarity Party	VHP
q		party	AZE	PTY	Democratic Reforms Party
q		party	AZE	PTY	Great Order Party	BAP
q		party	AZE	PTY	Justice, Law, Democracy Party	ƏHD
q		party	AZE	PTY	Great Order Party	BQP
q		party	AZE	PTY	Motherland Party	AVP
q		party	AZE	PTY	National Front Party	MCP
q		party	AZE	PTY	National Revival Movement Party	MDHP
q		party	AZE	PTY	New Azerbaijan Party	YAP
q		party	AZE	PTY	Republican Alternative Party	REAL
q		party	AZE	PTY	Unity Party	VƏHDƏT
q		party	BDI	PTY	Front for Democracy in Burundi-Sahwanya
q		party	BDI	PTY	National Congress for Liberty	CNL
q		party	BDI	PTY	National Liberation Forces	FNL
q		party	BDI	PTY	Union for National Progress	UPRONA
q		party	BEL	PTY	Flemish parties:
q		party	BEL	PTY	Christian Democratic and Flemish or CD&V
q		party	BEL	PTY	Vooruit
q		party	BEL	PTY	Groen
q		party	BEL	PTY	New Flemish Alliance	N-VA
q		party	BEL	PTY	Open Flemish Liberals and Democrats
q		party	BEL	PTY	Vlaams Belang
q		party	BEL	PTY	Francophone parties:
q		party	BEL	PTY	Ecolo
q		party	BEL	PTY	Francophone Federalist Democrats
q		party	BEL	PTY	Les Engages
q		party	BEL	PTY	Movement for Reform
q		party	BEL	PTY	Socialist Party
q		party	BEL	PTY	Workers' Party	PVDA-PTB
q		party	BEN	PTY	African Movement for Development and Progress	MADEP
q		party	BEN	PTY	Benin Renaissance
q		party	BEN	PTY	Cowrie Force for an Emerging Benin	FCBE
q		party	BEN	PTY	Democratic Renewal Party	PRD
q		party	BEN	PTY	Progressive Union for Renewal
q		party	BEN	PTY	Republican Bloc
q		party	BEN	PTY	Sun Alliance
q		party	BEN	PTY	The Democrats
q		party	BEN	PTY	Union Makes the Nation
q		party	BFA	PTY	Act Together
q		party	BFA	PTY	Congress for Democracy and Progress	CDP
q		party	BFA	PTY	Convergence for Progress and Solidarity-Generation 3	CPS-G3
q		party	BFA	PTY	Movement for the Future Burkina Faso	MBF
q		party	BFA	PTY	National Convention for Progress	CNP
q		party	BFA	PTY	New Era for Democracy	NTD
q		party	BFA	PTY	Pan-African Alliance for Refoundation	APR
q		party	BFA	PTY	Party for Democracy and Socialism/Metba
q		party	BFA	PTY	Party for Development and Change	PDC
q		party	BFA	PTY	Patriotic Rally for Integrity	RPI
q		party	BFA	PTY	Peoples Movement for Progress	MPP
q		party	BFA	PTY	Progressives United for Renewal	PUR
q		party	BFA	PTY	Union for Progress and Reform	UPC
q		party	BFA	PTY	Union for Rebirth - Sankarist Party	UNIR-PS
q		party	BGD	PTY	Awami League
q		party	BGD	PTY	Bangladesh Jamaat-i-Islami	JIB
q		party	BGD	PTY	Bangladesh Nationalist Party	BNP
q		party	BGD	PTY	Islami Andolan Bangladesh
q		party	BGD	PTY	Jatiya Party
q		party	BGD	PTY	Jatiya Party
q		party	BGD	PTY	National Socialist Party	JSD
q		party	BGD	PTY	Workers Party
q		party	BGR	PTY	BSP for Bulgaria
q		party	BGR	PTY	Bulgarian Rise
q		party	BGR	PTY	Bulgarian Socialist Party	BSP
q		party	BGR	PTY	Citizens for the European Development of Bulgaria	GERB
q		party	BGR	PTY	Democratic Bulgaria
q		party	BGR	PTY	Democrats for a Strong Bulgaria	DSB
q		party	BGR	PTY	Ecoglasnost
q		party	BGR	PTY	Green Movement
q		party	BGR	PTY	Movement for Rights and Freedoms	DPS
q		party	BGR	PTY	Political Club Thrace	PKT
q		party	BGR	PTY	Revival
q		party	BGR	PTY	Stand Up.BG
q		party	BGR	PTY	There is Such a People	ITN
q		party	BGR	PTY	Union of Democratic Forces	SDS
q		party	BGR	PTY	Yes! Bulgaria
q		party	BGR	PTY	We Continue the Change
q		party	BGR	PTY	We Continue the Change and Democratic Bulgaria	PP-DB
q		party	BHS	PTY	Coalition of Independents Party	COI
q		party	BHS	PTY	Democratic National Alliance	DNA
q		party	BHS	PTY	Free National Movement	FNM
q		party	BHS	PTY	Progressive Liberal Party	PLP
q		party	BIH	PTY	Alliance of Independent Social Democrats	SNSD
q		party	BIH	PTY	Bosnian-Herzegovinian Initiative	BHI
q		party	BIH	PTY	Civic Alliance
q		party	BIH	PTY	Croatian Democratic Union of Bosnia and Herzegovina
q		party	BIH	PTY	Democratic Front
q		party	BIH	PTY	Democratic Union	DEMOS
q		party	BIH	PTY	For Justice and Order
q		party	BIH	PTY	Our Party	NS/HC
q		party	BIH	PTY	Party for Democratic Action	SDA
q		party	BIH	PTY	Party of Democratic Progress	PDP
q		party	BIH	PTY	People and Justice Party
q		party	BIH	PTY	People's European Union of Bosnia and Herzegovina	NES
q		party	BIH	PTY	Serb Democratic Party	SDS
q		party	BIH	PTY	Social Democratic Party	SDP
q		party	BIH	PTY	United Srpska
q		party	BLM	PTY	All for Saint Barth
q		party	BLM	PTY	Saint Barth Action Equilibre
q		party	BLM	PTY	Saint Barth First!	SBA
q		party	BLM	PTY	Saint Barth United
q		party	BLR	PTY	Belaya Rus
q		party	BLR	PTY	Republican Party of Labour and Justice	RPTS
q		party	BLR	PTY	Communist Party of Belarus	CBP
q		party	BLR	PTY	Liberal Democratic Party of Belarus	LDPB
q		party	BLZ	PTY	Belize People’s Front	BPF
q		party	BLZ	PTY	People's United Party	PUP
q		party	BLZ	PTY	United Democratic Party	UDP
q		party	BLZ	PTY	Vision Inspired by the People	VIP
q		party	BMU	PTY	Free Democratic Movement	FDM
q		party	BMU	PTY	One Bermuda Alliance	OBA
q		party	BMU	PTY	Progressive Labor Party	PLP
q		party	BOL	PTY	Autonomy for Bolivia – Súmate	APB
q		party	BOL	PTY	Christian Democratic Party	PDC
q		party	BOL	PTY	Community Citizen Alliance	ACC
q		party	BOL	PTY	Freedom and Democracy	LIBRE
q		party	BOL	PTY	Front for Victory	FPV
q		party	BOL	PTY	Movement Toward Socialism	MAS
q		party	BOL	PTY	National Unity
q		party	BOL	PTY	Popular Alliance
q		party	BOL	PTY	Revolutionary Left Front	FRI
q		party	BOL	PTY	Revolutionary Nationalist Movement	MNR
q		party	BOL	PTY	Social Democrat Movement	MDS
q		party	BOL	PTY	Third System Movement	MTS
q		party	BOL	PTY	We Believe
q		party	BRA	PTY	Avante
q		party	BRA	PTY	Brazil Union
q		party	BRA	PTY	Brazilian Communist Party	PCB
q		party	BRA	PTY	Brazilian Democratic Movement	MDB
q		party	BRA	PTY	Brazilian Labor Party	PTB
q		party	BRA	PTY	Brazilian Renewal Labor Party	PRTB
q		party	BRA	PTY	Brazilian Labor Party	PTB
q		party	BRA	PTY	Brazilian Social Democracy Party	PSDB
q		party	BRA	PTY	Brazilian Socialist Party	PSB
q		party	BRA	PTY	Christian Democracy
q		party	BRA	PTY	Cidadania
q		party	BRA	PTY	Communist Party of Brazil
q		party	BRA	PTY	Democratic Labor Party	PDT
q		party	BRA	PTY	Democratic Party	PSDC
q		party	BRA	PTY	Democrats	DEM
q		party	BRA	PTY	Green Party
q		party	BRA	PTY	Liberal Party
q		party	BRA	PTY	National Mobilization Party	PMN
q		party	BRA	PTY	New Party	NOVO
q		party	BRA	PTY	Patriota
q		party	BRA	PTY	Podemos
q		party	BRA	PTY	Progressive Party
q		party	BRA	PTY	Republican Social Order Party	PROS
q		party	BRA	PTY	Republicans
q		party	BRA	PTY	Social Christian Party	PSC
q		party	BRA	PTY	Social Democratic Party	PSD
q		party	BRA	PTY	Social Liberal Party	PSL
q		party	BRA	PTY	Socialism and Freedom Party	PSOL
q		party	BRA	PTY	Solidarity
q		party	BRA	PTY	Sustainability Network	REDE
q		party	BRA	PTY	United Socialist Workers' Party	PSTU
q		party	BRA	PTY	Workers' Cause Party	PCO
q		party	BRA	PTY	Workers' Party
q		party	BRB	PTY	Alliance Party for Progress	APP
q		party	BRB	PTY	Barbados Labor Party	BLP
q		party	BRB	PTY	Democratic Labor Party	DLP
q		party	BRN	PTY	National Development Party	NDP
q		party	BTN	PTY	Bhutan Peace and Prosperity Party	DPT
q		party	BTN	PTY	Bhutan Tendrel Party	BTP
q		party	BTN	PTY	Druk Thuendrel Tshogpa	DTT
q		party	BTN	PTY	People's Democratic Party	PDP
q		party	BTN	PTY	United Party of Bhutan	DNT
q		party	BWA	PTY	Alliance of Progressives
q		party	BWA	PTY	Botswana Congress Party	BCP
q		party	BWA	PTY	Botswana Democratic Party	BDP
q		party	BWA	PTY	Botswana National Front	BNF
q		party	BWA	PTY	Botswana Peoples Party	BPP
q		party	BWA	PTY	Botswana Republic Party	BRP
q		party	BWA	PTY	Umbrella for Democratic Change	UDC
q		party	CAF	PTY	Action Party for Development	PAD
q		party	CAF	PTY	Alliance for Democracy and Progress	ADP
q		party	CAF	PTY	Be Africa ti e Kwe
q		party	CAF	PTY	Central African Democratic Rally	RDC
q		party	CAF	PTY	Central African Party for Integrated Development	PCDI
q		party	CAF	PTY	Kodro Ti Mo Kozo Si Movement	MKMKS
q		party	CAF	PTY	Movement for Democracy and Development	MDD
q		party	CAF	PTY	Movement for the Liberation of the Central African People	MLPC
q		party	CAF	PTY	National Convergence
q		party	CAF	PTY	National Movement of Independents	MOUNI
q		party	CAF	PTY	National Union for Democracy and Progress	UNDP
q		party	CAF	PTY	National Union of Republican Democrats	UNADER
q		party	CAF	PTY	New Impetus for Central Africa	CANE
q		party	CAF	PTY	Party for Democracy and Solidarity - Kélémba	KPDS
q		party	CAF	PTY	Party for Democratic Governance	PGD
q		party	CAF	PTY	Path of Hope	CDE
q		party	CAF	PTY	Renaissance for Sustainable Development	RDD
q		party	CAF	PTY	Socialist Party
q		party	CAF	PTY	Transformation Through Action Initiative	ITA
q		party	CAF	PTY	Union for Central African Renewal	URCA
q		party	CAF	PTY	Union for Renaissance and Development	URD
q		party	CAF	PTY	United Hearts Movement	MCU
q		party	CAN	PTY	Bloc Québécois
q		party	CAN	PTY	Conservative Party of Canada	CPC
q		party	CAN	PTY	Green Party of Canada
q		party	CAN	PTY	Liberal Party of Canada
q		party	CAN	PTY	New Democratic Party
q		party	CHE	PTY	Evangelical Peoples' Party	EVP/PEV
q		party	CHE	PTY	Federal Democrats	EDU
q		party	CHE	PTY	Geneva Citizens Movement	MCR/MCG
q		party	CHE	PTY	The Liberals
q		party	CHL	PTY	Approve Dignity
q		party	CHL	PTY	Broad Front Coalition
q		party	CHL	PTY	Chile We Can Do More
q		party	CHL	PTY	Christian Democratic Party	PDC
q		party	CHL	PTY	Common Sense Party
q		party	CHL	PTY	Commons
q		party	CHL	PTY	Communist Party of Chile
q		party	CHL	PTY	Democratic Revolution
q		party	CHL	PTY	Democrats
q		party	CHL	PTY	Equality Party
q		party	CHL	PTY	Green Ecological Party	PEV
q		party	CHL	PTY	Green Popular Alliance	AVP
q		party	CHL	PTY	Humanist Action Party	PAH
q		party	CHL	PTY	Humanist Party
q		party	CHL	PTY	Independent Democratic Union	UDI
q		party	CHL	PTY	Liberal Party
q		party	CHL	PTY	National Libertarian Party	PNL
q		party	CHL	PTY	National Renewal
q		party	CHL	PTY	New Social Pact	NPS
q		party	CHL	PTY	Party for Democracy	PPD
q		party	CHL	PTY	Party of the People	PDG
q		party	CHL	PTY	Political Evolution	EVOPOLI
q		party	CHL	PTY	Popular Party
q		party	CHL	PTY	Progressive Homeland Party	PRO
q		party	CHL	PTY	Radical Party
q		party	CHL	PTY	Republican Party	PLR
q		party	CHL	PTY	Social Christian Party	PSC
q		party	CHL	PTY	Social Convergence
q		party	CHL	PTY	Social Green Regionalist Federation	FREVS
q		party	CHL	PTY	Socialist Party
q		party	CHL	PTY	Yellow Movement for Chile	AMAR
q		party	CHN	PTY	Chinese Communist Party	CCP
q		party	CIV	PTY	African Peoples' Party-Cote d'Ivoire	PPA-CI
q		party	CIV	PTY	Democratic Party of Cote d'Ivoire	PDCI
q		party	CIV	PTY	Ivorian Popular Front	FPI
q		party	CIV	PTY	Liberty and Democracy for the Republic	LIDER
q		party	CIV	PTY	Movement of the Future Forces	MFA
q		party	CIV	PTY	Pan-African Congress for People's Justice and Equality	COJEP
q		party	CIV	PTY	Rally of Houphouetists for Democracy and Peace	RHDP
q		party	CIV	PTY	Rally of the Republicans	RDR
q		party	CIV	PTY	Together for Democracy and Sovereignty	EDS
q		party	CIV	PTY	Together to Build
q		party	CIV	PTY	Union for Cote d'Ivoire	UPCI
q		party	CIV	PTY	Union for Democracy and Peace in Cote d'Ivoire	UDPCI
q		party	CMR	PTY	Alliance for Democracy and Development
q		party	CMR	PTY	Cameroon People's Democratic Movement	CPDM
q		party	CMR	PTY	Cameroon People's Party	CPP
q		party	CMR	PTY	Cameroon Renaissance Movement	MRC
q		party	CMR	PTY	Cameroonian Democratic Union	UDC
q		party	CMR	PTY	Cameroonian Party for National Reconciliation	PCRN
q		party	CMR	PTY	Front for the National Salvation of Cameroon	FSNC
q		party	CMR	PTY	Movement for the Defense of the Republic	MDR
q		party	CMR	PTY	Movement for the Liberation and Development of Cameroon	MLDC
q		party	CMR	PTY	National Union for Democracy and Progress	UNDP
q		party	CMR	PTY	Progressive Movement
q		party	CMR	PTY	Social Democratic Front	SDF
q		party	CMR	PTY	Union of Peoples of Cameroon	UPC
q		party	CMR	PTY	Union of Socialist Movements
q		party	COD	PTY	Christian Democrat Party	PDC
q		party	COD	PTY	Congolese Rally for Democracy	RCD
q		party	COD	PTY	Convention of Christian Democrats	CDC
q		party	COD	PTY	Engagement for Citizenship and Development	ECIDE
q		party	COD	PTY	Forces of Renewal
q		party	COD	PTY	Movement for the Liberation of the Congo	MLC
q		party	COD	PTY	Nouvel Elan
q		party	COD	PTY	Our Congo	CNB
q		party	COD	PTY	People's Party for Reconstruction and Democracy	PPRD
q		party	COD	PTY	Social Movement for Renewal	MSR
q		party	COD	PTY	Together for Change
q		party	COD	PTY	Unified Lumumbist Party	PALU
q		party	COD	PTY	Union for the Congolese Nation	UNC
q		party	COD	PTY	Union for Democracy and Social Progress	UDPS
q		party	COG	PTY	Alliance of the Presidential Majority	AMP
q		party	COG	PTY	Action Movement for Renewal	MAR
q		party	COG	PTY	Citizen's Rally
q		party	COG	PTY	Congolese Labour Party	PCT
q		party	COG	PTY	Congolese Movement for Democracy and Integral Development	MCDDI
q		party	COG	PTY	Congo on the Move	LCEM
q		party	COG	PTY	Movement for Unity, Solidarity, and Work	MUST
q		party	COG	PTY	Pan-African Union for Social Development	UPADS
q		party	COG	PTY	Club 2002-Party for the Unity and the Republic
q		party	COG	PTY	Patriotic Union for Democracy and Progress	UPDP
q		party	COG	PTY	Perspectives and Realities Club	CPR
q		party	COG	PTY	Rally for Democracy and Social Progress	RDPS
q		party	COG	PTY	Republican and Liberal Party	PRL
q		party	COG	PTY	Union of Democratic Forces	UDF
q		party	COG	PTY	Union for Democracy and Republic	UDR
q		party	COG	PTY	Union of Humanist Democrats	UDH-YUKI
q		party	COG	PTY	Union for the Republic
q		party	COK	PTY	Cook Islands Party	CIP
q		party	COK	PTY	Democratic Party
q		party	COK	PTY	One Cook Islands	OCI
q		party	COL	PTY	Alternative Democratic Pole	PDA
q		party	COL	PTY	Citizens Option
q		party	COL	PTY	The Commons
q		party	COL	PTY	Conservative Party
q		party	COL	PTY	Democratic Center Party
q		party	COL	PTY	Fair and Free Colombia
q		party	COL	PTY	Green Alliance
q		party	COL	PTY	Historic Pact for Colombia
q		party	COL	PTY	Humane Colombia
q		party	COL	PTY	Independent Movement of Absolute Renovation	MIRA
q		party	COL	PTY	League of Anti-Corruption Rulers	LIGA
q		party	COL	PTY	Liberal Party
q		party	COL	PTY	People's Alternative Revolutionary Force	FARC
q		party	COL	PTY	Radical Change
q		party	COL	PTY	Union Party for the People
q		party	COL	PTY	We Believe Colombia	CREEMOS
q		party	COM	PTY	Convention for the Renewal of the Comoros	CRC
q		party	COM	PTY	Juwa Party
q		party	COM	PTY	Orange Party
q		party	CPV	PTY	African Party for Independence of Cabo Verde	PAICV
q		party	CPV	PTY	Democratic and Independent Cabo Verdean Union	UCID
q		party	CPV	PTY	Democratic Christian Party	PDC
q		party	CPV	PTY	Democratic Renewal Party	PRD
q		party	CPV	PTY	Movement for Democracy	MPD
q		party	CPV	PTY	Party for Democratic Convergence	PCD
q		party	CPV	PTY	Party of Work and Solidarity	PTS
q		party	CPV	PTY	Social Democratic Party	PSD
q		party	CRI	PTY	Accessibility Without Exclusion	PASE
q		party	CRI	PTY	Broad Front	PFA
q		party	CRI	PTY	Citizen Action Party	PAC
q		party	CRI	PTY	Costa Rican Renewal Party	PRC
q		party	CRI	PTY	Here Costa Rica Commands Party	ACRM
q		party	CRI	PTY	Liberal Progressive Party	PLP
q		party	CRI	PTY	Libertarian Movement Party
q		party	CRI	PTY	National Integration Party	PIN
q		party	CRI	PTY	National Liberation Party	PLN
q		party	CRI	PTY	National Restoration Party	PRN
q		party	CRI	PTY	New Generation	PNG
q		party	CRI	PTY	New Republic Party	PNR
q		party	CRI	PTY	Social Christian Republican Party	PRSC
q		party	CRI	PTY	Social Christian Unity Party	PUSC
q		party	CRI	PTY	Social Democratic Progress Party	PPSD
q		party	CUB	PTY	Cuban Communist Party	PCC
q		party	CUW	PTY	Korsou di Nos Tur
q		party	CUW	PTY	Korsou Esun Miho	KEM
q		party	CUW	PTY	Movementu Futuro Korsou	MFK
q		party	CUW	PTY	Movementu Progresivo
q		party	CUW	PTY	Movishon Antia Nobo	MAN
q		party	CUW	PTY	Partido Antia Restruktura	PAR
q		party	CUW	PTY	Partido Inovashon Nashonal	PIN
q		party	CUW	PTY	Partido Nashonal di Pueblo	PNP
q		party	CUW	PTY	Pueblo Soberano
q		party	CUW	PTY	Trabou pa Kòrsou	TPK
q		party	CUW	PTY	Un Korsou Hustu
q		party	CYM	PTY	Cayman Islands Peoples Party	CIPP
q		party	CYM	PTY	People's Progressive Movement	PPM
q		party	CYP	PTY	Democratic Front	DIPA
q		party	CYP	PTY	Democratic Party	DIKO
q		party	CYP	PTY	Democratic Rally	DISY
q		party	CYP	PTY	Movement of Ecologists - Citizens' Alliance
q		party	CYP	PTY	Movement of Social Democrats EDEK
q		party	CYP	PTY	National Popular Front	ELAM
q		party	CYP	PTY	Progressive Party of the Working People	AKEL
q		party	CYP	PTY	Solidarity Movement
q		party	CYP	PTY	Communal Democracy Party	TDP
q		party	CYP	PTY	Communal Liberation Party - New Forces	TKP-YG
q		party	CYP	PTY	Cyprus Socialist Party	KSP
q		party	CYP	PTY	Democratic Party
q		party	CYP	PTY	National Democratic Party	NDP
q		party	CYP	PTY	National Unity Party	UBP
q		party	CYP	PTY	New Cyprus Party	YKP
q		party	CYP	PTY	People's Party
q		party	CYP	PTY	Rebirth Party	YDP
q		party	CYP	PTY	Republican Turkish Party	CTP
q		party	CYP	PTY	United Cyprus Party	BKP
q		party	CZE	PTY	Action of Dissatisfied Citizens	ANO
q		party	CZE	PTY	Christian and Democratic Union - Czechoslovak People's Party	KDU-ČSL
q		party	CZE	PTY	Civic Democratic Party	ODS
q		party	CZE	PTY	Communist Party of Bohemia and Moravia	KSČM
q		party	CZE	PTY	Czech Pirate Party
q		party	CZE	PTY	ForMOST
q		party	CZE	PTY	Freedom and Direct Democracy	SPD
q		party	CZE	PTY	Independents	NEZ
q		party	CZE	PTY	Mayors and Independents	STAN
q		party	CZE	PTY	Mayors for the Liberec Region	SLK
q		party	CZE	PTY	Přísaha
q		party	CZE	PTY	Senator 21	SEN
q		party	CZE	PTY	Social Democracy SOCDEM
q		party	CZE	PTY	Svobodni
q		party	CZE	PTY	Tradition Responsibility Prosperity 09	TOP
q		party	CZE	PTY	Tábor 2020	T2020
q		party	CZE	PTY	United Democrats - Association of Independents	SD-SN
q		party	DEU	PTY	Alliance '90/Greens
q		party	DEU	PTY	Alternative for Germany
q		party	DEU	PTY	Christian Democratic Union	CDU
q		party	DEU	PTY	Christian Social Union	CSU
q		party	DEU	PTY	Free Democratic Party	FDP
q		party	DEU	PTY	Free Voters
q		party	DEU	PTY	The Left
q		party	DEU	PTY	Social Democratic Party	SPD
q		party	DJI	PTY	Front for Restoration of Unity and Democracy	FRUD
q		party	DJI	PTY	National Democratic Party	PND
q		party	DJI	PTY	People's Rally for Progress	RPP
q		party	DJI	PTY	Peoples Social Democratic Party	PPSD
q		party	DJI	PTY	Union for Democracy and Justice	UDJ
q		party	DJI	PTY	Union for the Presidential Majority coalition	UMP
q		party	DJI	PTY	Union of Reform Partisans	UPR
q		party	DMA	PTY	Dominica Freedom Party	DFP
q		party	DMA	PTY	Dominica Labor Party	DLP
q		party	DMA	PTY	Dominica United Workers Party	UWP
q		party	DNK	PTY	The Alternative
q		party	DNK	PTY	Conservative People's Party	DKF
q		party	DNK	PTY	Danish People's Party
q		party	DNK	PTY	Denmark Democrats
q		party	DNK	PTY	Green Left
q		party	DNK	PTY	Liberal Alliance
q		party	DNK	PTY	Liberal Party
q		party	DNK	PTY	Moderates
q		party	DNK	PTY	New Right Party
q		party	DNK	PTY	Red-Green Alliance
q		party	DNK	PTY	Social Democrats	SDP
q		party	DNK	PTY	Social Liberal Party	SLP
q		party	DOM	PTY	Alliance for Democracy	APD
q		party	DOM	PTY	Broad Front
q		party	DOM	PTY	Country Alliance
q		party	DOM	PTY	Dominican Liberation Party	PLD
q		party	DOM	PTY	Dominican Revolutionary Party	PRD
q		party	DOM	PTY	Dominicans For Change	DXC
q		party	DOM	PTY	Independent Revolutionary Party	PRI
q		party	DOM	PTY	Institutional Social Democratic Bloc	BIS
q		party	DOM	PTY	Liberal Reformist Party	PRL
q		party	DOM	PTY	Modern Revolutionary Party	PRM
q		party	DOM	PTY	National Progressive Front	FNP
q		party	DOM	PTY	People's First Party	PPG
q		party	DOM	PTY	People's Force
q		party	DOM	PTY	Social Christian Reformist Party	PRSC
q		party	DZA	PTY	Algerian National Front	FNA
q		party	DZA	PTY	Algerian Popular Movement	MPA
q		party	DZA	PTY	Algeria's Hope Rally	TAJ
q		party	DZA	PTY	Dignity
q		party	DZA	PTY	El-Infitah
q		party	DZA	PTY	El Mostakbal
q		party	DZA	PTY	Ennour El Djazairi Party	PED
q		party	DZA	PTY	Equity and Proclamation Party	PEP
q		party	DZA	PTY	Islamic Renaissance Movement
q		party	DZA	PTY	Justice and Development Front	FJD
q		party	DZA	PTY	Movement for National Reform
q		party	DZA	PTY	Movement of Society for Peace	MSP
q		party	DZA	PTY	National Construction Movement
q		party	DZA	PTY	National Democratic Rally	RND
q		party	DZA	PTY	National Front for Social Justice	FNJS
q		party	DZA	PTY	National Liberation Front	FLN
q		party	DZA	PTY	National Militancy Front	FMN
q		party	DZA	PTY	National Party for Solidarity and Development	PNSD
q		party	DZA	PTY	National Republican Alliance	ANR
q		party	DZA	PTY	New Dawn Party
q		party	DZA	PTY	New Generation
q		party	DZA	PTY	Oath of 1954
q		party	DZA	PTY	Party of Justice and Liberty	PLJ
q		party	DZA	PTY	Rally for Culture and Democracy	RCD
q		party	DZA	PTY	Socialist Forces Front	FFS
q		party	DZA	PTY	Union for Change and Progress	UCP
q		party	DZA	PTY	Union of Democratic and Social Forces	UFDS
q		party	DZA	PTY	Vanguard of Liberties
q		party	DZA	PTY	Workers Party
q		party	DZA	PTY	Youth Party
q		party	ECU	PTY	Actuemos Ecuador
q		party	ECU	PTY	Avanza Party	AVANZA
q		party	ECU	PTY	Central Democratic Movement
q		party	ECU	PTY	Citizen Revolution Movement	MRC
q		party	ECU	PTY	Creating Opportunities Movement	CREO
q		party	ECU	PTY	Democratic Left
q		party	ECU	PTY	Democracy Yes Movement
q		party	ECU	PTY	For A Country Without Fear
q		party	ECU	PTY	Green Movement
q		party	ECU	PTY	Movimiento Construye
q		party	ECU	PTY	National Democratic Action	ADN
q		party	ECU	PTY	Pachakutik Plurinational Unity Movement	MUPP
q		party	ECU	PTY	Patriotic Society Party	PSP
q		party	ECU	PTY	People, Equality, and Democracy Party	PID
q		party	ECU	PTY	Popular Unity Party
q		party	ECU	PTY	Revolutionary and Democratic Ethical Green Movement	MOVER
q		party	ECU	PTY	Social Christian Party	PSC
q		party	ECU	PTY	Socialist Party
q		party	ECU	PTY	Society United for More Action	SUMA
q		party	ECU	PTY	Total Renovation Movement	RETO
q		party	EGY	PTY	Al-Nour
q		party	EGY	PTY	Arab Democratic Nasserist Party
q		party	EGY	PTY	Congress Party
q		party	EGY	PTY	Conservative Party
q		party	EGY	PTY	Democratic Peace Party
q		party	EGY	PTY	Egyptian National Movement Party
q		party	EGY	PTY	Egyptian Social Democratic Party
q		party	EGY	PTY	El Ghad Party
q		party	EGY	PTY	El Serh El Masry el Hor
q		party	EGY	PTY	Eradet Geel Party
q		party	EGY	PTY	Free Egyptians Party
q		party	EGY	PTY	Freedom Party
q		party	EGY	PTY	Justice Party
q		party	EGY	PTY	Homeland’s Protector Party
q		party	EGY	PTY	Modern Egypt Party
q		party	EGY	PTY	My Homeland Egypt Party
q		party	EGY	PTY	Nation's Future Party
q		party	EGY	PTY	National Progressive Unionist
q		party	EGY	PTY	Reform and Development Party
q		party	EGY	PTY	Republican People’s Party
q		party	EGY	PTY	Revolutionary Guards Party
q		party	EGY	PTY	Wafd Party
q		party	ERI	PTY	People's Front for Democracy and Justice	PFDJ
q		party	ESP	PTY	Asturias Forum	FAC
q		party	ESP	PTY	Basque Country Unite
q		party	ESP	PTY	Basque Nationalist Party	PNV
q		party	ESP	PTY	Canarian Coalition
q		party	ESP	PTY	Ciudadanos Party
q		party	ESP	PTY	Compromis - Compromise Coalition
q		party	ESP	PTY	Navarrese People's Union	UPN
q		party	ESP	PTY	Together for Catalonia
q		party	ESP	PTY	People's Party
q		party	ESP	PTY	Republican Left of Catalonia	ERC
q		party	ESP	PTY	Spanish Socialist Workers Party	PSOE
q		party	ESP	PTY	Teruel Existe
q		party	ESP	PTY	Unidas
q		party	EST	PTY	Conservative People's Party of Estonia	EKRE
q		party	EST	PTY	Estonia 200	E200
q		party	EST	PTY	Estonia Centre Party of
q		party	EST	PTY	Estonian Free Party	VAP
q		party	EST	PTY	Estonian Freedom Party - Farmers' Assembly	V-PK
q		party	EST	PTY	Estonian Greens	EER
q		party	EST	PTY	Estonian Nationalists and Conservatives	ERK
q		party	EST	PTY	Estonian Reform Party
q		party	EST	PTY	Fatherland
q		party	EST	PTY	Left Alliance
q		party	EST	PTY	Social Democratic Party	SDE
q		party	EST	PTY	The Right
q		party	EST	PTY	TOGETHER organization points to sovereignty	KOOS
q		party	ETH	PTY	Ethiopian Citizens for Social Justice and Democracy	EZEMA
q		party	ETH	PTY	Gedeo People's Democratic Party
q		party	ETH	PTY	Independent
q		party	ETH	PTY	Kucha People Democratic Party
q		party	ETH	PTY	National Movement of Amhara	NAMA
q		party	ETH	PTY	Prosperity Party
q		party	FIN	PTY	Aland Coalition
q		party	FIN	PTY	Center Party
q		party	FIN	PTY	Christian Democrats
q		party	FIN	PTY	Finns Party
q		party	FIN	PTY	Green League
q		party	FIN	PTY	Left Alliance
q		party	FIN	PTY	Movement Now
q		party	FIN	PTY	National Coalition Party
q		party	FIN	PTY	Social Democratic Party	SDP
q		party	FIN	PTY	Swedish People's Party	RKP
q		party	FJI	PTY	Fiji First
q		party	FJI	PTY	Fiji Labor Party	FLP
q		party	FJI	PTY	Freedom Alliance
q		party	FJI	PTY	National Federation Party	NFP
q		party	FJI	PTY	People's Alliance
q		party	FJI	PTY	Peoples Democratic Party	PDP
q		party	FJI	PTY	Social Democratic Liberal Party	SODELPA
q		party	FJI	PTY	Unity Fiji
q		party	FRA	PTY	Citizen and Republican Movement	MRC
q		party	FRA	PTY	Debout la France	DLF
q		party	FRA	PTY	Democratic Movement
q		party	FRA	PTY	Ensemble	ENS
q		party	FRA	PTY	The Ecologists - the Greens	EELV
q		party	FRA	PTY	French Communist Party	PCF
q		party	FRA	PTY	Horizons
q		party	FRA	PTY	La France Insoumise
q		party	FRA	PTY	Liberties, Independents, Overseas and Territories	LIOT
q		party	FRA	PTY	Movement of Progressives	MDP
q		party	FRA	PTY	National Rally
q		party	FRA	PTY	New Democrats	LND
q		party	FRA	PTY	New Popular Front	NFP
q		party	FRA	PTY	Radical Party of the Left	PRV
q		party	FRA	PTY	Reconquete	REC
q		party	FRA	PTY	Renaissance
q		party	FRA	PTY	Résistons!
q		party	FRA	PTY	Socialist Party
q		party	FRA	PTY	The Republicans
q		party	FRA	PTY	Union of Democrats and Independents	UDI
q		party	FRA	PTY	Union of Far Right	UXD
q		party	FRO	PTY	Center Party
q		party	FRO	PTY	People's Party
q		party	FRO	PTY	Progress Party
q		party	FRO	PTY	Republic
q		party	FRO	PTY	Social Democratic Party
q		party	FRO	PTY	Union Party
q		party	GAB	PTY	Gabonese Democratic Party	PDG
q		party	GAB	PTY	Restoration of Republican Values
q		party	GAB	PTY	The Democrats
q		party	GBR	PTY	Alliance Party	APNI
q		party	GBR	PTY	Conservative and Unionist Party
q		party	GBR	PTY	Democratic Unionist Party	DUP
q		party	GBR	PTY	Green Party of England and Wales
q		party	GBR	PTY	Labor
q		party	GBR	PTY	Liberal Democrats
q		party	GBR	PTY	Party of Wales
q		party	GBR	PTY	Reform UK
q		party	GBR	PTY	Scottish National Party	SNP
q		party	GBR	PTY	Sinn Fein
q		party	GBR	PTY	Social Democratic and Labor Party	SDLP
q		party	GBR	PTY	Traditional Unionist Voice	TUV
q		party	GBR	PTY	UK Independence Party	UKIP
q		party	GBR	PTY	Ulster Unionist Party	UUP
q		party	GBR	PTY	Workers Party of Great Britian
q		party	GEO	PTY	Ahali
q		party	GEO	PTY	Citizens
q		party	GEO	PTY	Conservative Party
q		party	GEO	PTY	Droa
q		party	GEO	PTY	European Georgia - Movement for Liberty
q		party	GEO	PTY	For Georgia
q		party	GEO	PTY	For the People
q		party	GEO	PTY	Freedom Square
q		party	GEO	PTY	Georgian Dream
q		party	GEO	PTY	Girchi - More Freedom
q		party	GEO	PTY	Law and Justice
q		party	GEO	PTY	Lelo for Georgia
q		party	GEO	PTY	National Democratic Party
q		party	GEO	PTY	People's Power
q		party	GEO	PTY	Progress and Freedom
q		party	GEO	PTY	Republican Party
q		party	GEO	PTY	State for the People
q		party	GEO	PTY	Strategy Aghmashenebeli
q		party	GEO	PTY	United National Movement	UNM
q		party	GGY	PTY	Forward Guernsey
q		party	GHA	PTY	All Peoples Congress	APC
q		party	GHA	PTY	Convention People's Party	CPP
q		party	GHA	PTY	Ghana Freedom Party	GFP
q		party	GHA	PTY	Ghana Union Movement	GUM
q		party	GHA	PTY	Great Consolidated Popular Party	GCPP
q		party	GHA	PTY	Liberal Party of Ghana	LPG
q		party	GHA	PTY	National Democratic Congress	NDC
q		party	GHA	PTY	National Democratic Party	NDP
q		party	GHA	PTY	New Patriotic Party	NPP
q		party	GHA	PTY	People's National Convention	PNC
q		party	GHA	PTY	Progressive People's Party	PPP
q		party	GHA	PTY	United Front Party	UFP
q		party	GHA	PTY	United Progressive Party	UPP
q		party	GIB	PTY	Gibraltar Liberal Party
q		party	GIB	PTY	Gibraltar Social Democrats	GSD
q		party	GIB	PTY	Gibraltar Socialist Labor Party	GSLP
q		party	GIB	PTY	GSLP-Liberal Alliance
q		party	GIB	PTY	Together Gibraltar
q		party	GIN	PTY	African Congress for Democracy and Renewal	CADRE
q		party	GIN	PTY	Alliance for National Renewal	ARN
q		party	GIN	PTY	Alliance for National Renewal	ARENA
q		party	GIN	PTY	Bloc Liberal
q		party	GIN	PTY	Citizen Generation	GECI
q		party	GIN	PTY	Citizen Party for the Defense of Collective Interests	PCDIC
q		party	GIN	PTY	Democratic Alliance for Renewal	ADR
q		party	GIN	PTY	Democratic National Movement	MND
q		party	GIN	PTY	Democratic Union for Renewal and Progress	UDRP
q		party	GIN	PTY	Democratic Union of Guinea	UDG
q		party	GIN	PTY	Democratic People's Movement of Guinea	MPDG
q		party	GIN	PTY	Democratic Workers' Party of Guinea	PDTG
q		party	GIN	PTY	Front for the National Alliance	FAN
q		party	GIN	PTY	Generation for Reconciliation Union and Prosperity	GRUP
q		party	GIN	PTY	Guinea for Democracy and Balance	GDE
q		party	GIN	PTY	Guinean Party for Peaceful Coexistence and Development	PGCD
q		party	GIN	PTY	Guinean Party for Solidarity and Democracy	PGSD
q		party	GIN	PTY	Guinean Union for Democracy and Development	UGDD
q		party	GIN	PTY	Guinean Rally for Development	RGD
q		party	GIN	PTY	Guinean Rally for Unity and Development	RGUD
q		party	GIN	PTY	Guinean Renaissance Party	PGR
q		party	GIN	PTY	Modern Guinea
q		party	GIN	PTY	Movement for Solidarity and Development	MSD
q		party	GIN	PTY	National Committee for Reconciliation and Development
q		party	GIN	PTY	National Front for Development	FND
q		party	GIN	PTY	National Union for Prosperity	UNP
q		party	GIN	PTY	National Party for Hope and Development	PEDN
q		party	GIN	PTY	New Democratic Forces	NFD
q		party	GIN	PTY	New Generation for the Republic	NGR
q		party	GIN	PTY	New Guinea
q		party	GIN	PTY	New Political Generation	NGP
q		party	GIN	PTY	Party for Progress and Change	PPC
q		party	GIN	PTY	Party of Citizen Action through Labor	PACT
q		party	GIN	PTY	Party of Democrats for Hope	PADES
q		party	GIN	PTY	Party of Freedom and Progress	PLP
q		party	GIN	PTY	Party of Hope for National Development	PEDN
q		party	GIN	PTY	Rally for Renaissance and Development	RRD
q		party	GIN	PTY	Rally for the Guinean People	RPG
q		party	GIN	PTY	Rally for the Integrated Development of Guinea	RDIG
q		party	GIN	PTY	Rally for the Republic	RPR
q		party	GIN	PTY	Union of Democratic Forces of Guinea	UFDG
q		party	GIN	PTY	Union for Progress and Renewal	UPR
q		party	GIN	PTY	Union for the Defense of Republican Interests	UDIR
q		party	GIN	PTY	Union for the Progress of Guinea	UPG
q		party	GIN	PTY	Union of Democratic Forces	UFD
q		party	GIN	PTY	Union of Democrats for the Renaissance of Guinea	UDRG
q		party	GIN	PTY	Union of Republican Forces	UFR
q		party	GIN	PTY	Unity and Progress Party	PUP
q		party	GMB	PTY	Alliance for Patriotic Reorientation and Construction	APRC
q		party	GMB	PTY	Gambia Democratic Congress	GDC
q		party	GMB	PTY	Gambia Moral Congress	GMC
q		party	GMB	PTY	National People's Party	NPP
q		party	GMB	PTY	People's Progressive Party	PPP
q		party	GMB	PTY	United Democratic Party	UDP
q		party	GNB	PTY	African Party for the Independence of Guinea and Cabo Verde	PAIGC
q		party	GNB	PTY	Democratic Convergence Party	PCD
q		party	GNB	PTY	Movement for Democratic Alternation Group of 15	MADEM-G15
q		party	GNB	PTY	New Democracy Party	PND
q		party	GNB	PTY	Party for Social Renewal	PRS
q		party	GNB	PTY	Republican Party for Independence and Development	PRID
q		party	GNB	PTY	Union for Change
q		party	GNQ	PTY	Center Right Union	UCD
q		party	GNQ	PTY	Convergence Party for Social Democracy	CPDS
q		party	GNQ	PTY	Democratic Party for Equatorial Guinea	PDGE
q		party	GNQ	PTY	Liberal Democratic Convention	CLD
q		party	GNQ	PTY	Liberal Party
q		party	GNQ	PTY	National Congress of Equatorial Guinea
q		party	GNQ	PTY	National Democratic Party
q		party	GNQ	PTY	National Democratic Union	UDENA
q		party	GNQ	PTY	National Union for Democracy PUNDGE
q		party	GNQ	PTY	Popular Action of Equatorial Guinea	APGE
q		party	GNQ	PTY	Popular Union
q		party	GNQ	PTY	Progressive Democratic Alliance	ADP
q		party	GNQ	PTY	Social and Popular Convergence Party	CSDP
q		party	GNQ	PTY	Social Democratic Coalition Party
q		party	GNQ	PTY	Social Democratic Party of Equatorial Guinea	PSDGE
q		party	GNQ	PTY	Social Democratic Union	UDS
q		party	GNQ	PTY	Socialist Party of Equatorial Guinea
q		party	GRC	PTY	Coalition of the Radical Left-Progressive Alliance	SYRIZA-PS
q		party	GRC	PTY	Communist Party of Greece	KKE
q		party	GRC	PTY	Course of Freedom
q		party	GRC	PTY	Democratic Patriotic Movement-Victory	NIKI
q		party	GRC	PTY	Greek Solution
q		party	GRC	PTY	New Democracy
q		party	GRC	PTY	PASOK - Movement for Change	PASOK-KINAL
q		party	GRC	PTY	Spartans
q		party	GRD	PTY	National Democratic Congress	NDC
q		party	GRD	PTY	New National Party	NNP
q		party	GRL	PTY	Democrats Party
q		party	GRL	PTY	Fellowship Party
q		party	GRL	PTY	Forward Party
q		party	GRL	PTY	Inuit Community
q		party	GRL	PTY	Signpost Party
q		party	GTM	PTY	Bienestar Nacional	BIEN
q		party	GTM	PTY	Blue Party
q		party	GTM	PTY	CABAL
q		party	GTM	PTY	Cambio
q		party	GTM	PTY	Citizen Prosperity
q		party	GTM	PTY	Commitment, Renewal, and Order	CREO
q		party	GTM	PTY	Elephant Community
q		party	GTM	PTY	Everyone Together for Guatemala	TODOS
q		party	GTM	PTY	Guatemalan National Revolutionary Unity	URNG-MAIZ
q		party	GTM	PTY	Humanist Party of Guatemala	PHG
q		party	GTM	PTY	Movement for the Liberation of Peoples	MLP
q		party	GTM	PTY	Movimiento Semilla	SEMILLA
q		party	GTM	PTY	National Advancement Party	PAN
q		party	GTM	PTY	National Convergence Front	FCN-NACION
q		party	GTM	PTY	National Unity for Hope	UNE
q		party	GTM	PTY	Nationalist Change Union	UCN
q		party	GTM	PTY	Nosotros	PPN
q		party	GTM	PTY	PODEMOS
q		party	GTM	PTY	Political Movement Winaq
q		party	GTM	PTY	TODOS
q		party	GTM	PTY	Value	VALOR
q		party	GTM	PTY	Vamos por una Guatemala Diferente	VAMOS
q		party	GTM	PTY	Victory	VICTORIA
q		party	GTM	PTY	Vision with Values	VIVA
q		party	GTM	PTY	Will, Opportunity and Solidarity	VOS
q		party	GUM	PTY	Democratic Party
q		party	GUM	PTY	Republican Party
q		party	GUY	PTY	A New and United Guyana	ANUG
q		party	GUY	PTY	A Partnership for National Unity	APNU
q		party	GUY	PTY	Alliance for Change	AFC
q		party	GUY	PTY	Justice for All Party
q		party	GUY	PTY	Liberty and Justice Party	LJP
q		party	GUY	PTY	National Independent Party	NIP
q		party	GUY	PTY	People's Progressive Party/Civic	PPP/C
q		party	GUY	PTY	The New Movement	TNM
q		party	GUY	PTY	The United Force	TUF
q		party	GUY	PTY	United Republican Party	URP
q		party	HKG	PTY	Business and Professionals Alliance for Hong Kong	BPA
q		party	HKG	PTY	Federation of Hong Kong and Kowloon Labour Unions	HKFLU
q		party	HKG	PTY	Hong Kong Federation of Education Workers	HKFEW
q		party	HKG	PTY	Hong Kong Federation of Trade Unions	HKFTU
q		party	HKG	PTY	Kowloon West New Dynamic	KWND
q		party	HKG	PTY	Liberal Party
q		party	HKG	PTY	New People's Party	NPP
q		party	HKG	PTY	New Prospect for Hong Kong	NPHK
q		party	HKG	PTY	New Territories Association of Societies	NTAS
q		party	HKG	PTY	Professional Power
q		party	HKG	PTY	Roundtable
q		party	HND	PTY	Anti-Corruption Party	PAC
q		party	HND	PTY	Christian Democratic Party
q		party	HND	PTY	Democratic Liberation of Honduras
q		party	HND	PTY	Democratic Unification Party
q		party	HND	PTY	The Front
q		party	HND	PTY	Honduran Patriotic Alliance
q		party	HND	PTY	Innovation and Unity Party	PINU
q		party	HND	PTY	Liberal Party
q		party	HND	PTY	Liberty and Refoundation Party	LIBRE
q		party	HND	PTY	National Party of Honduras	PNH
q		party	HND	PTY	New Route
q		party	HND	PTY	Opposition Alliance against the Dictatorship
q		party	HND	PTY	Savior Party of Honduras	PSH
q		party	HND	PTY	Vamos or Let’s Go
q		party	HND	PTY	We Are All Honduras	TSH
q		party	HRV	PTY	Bosniaks Together
q		party	HRV	PTY	The Bridge	MOST
q		party	HRV	PTY	Croatia Romani Union Kali Sara
q		party	HRV	PTY	Croatian Democratic Union	HDZ
q		party	HRV	PTY	Democratic Union of Hungarians in Croatia
q		party	HRV	PTY	Focus
q		party	HRV	PTY	Homeland Movement
q		party	HRV	PTY	Independent Democratic Serb Party	SDSS
q		party	HRV	PTY	Independent Platform of the North
q		party	HRV	PTY	Istrian Democratic Assembly	IDS
q		party	HRV	PTY	Social Democratic Party of Croatia	SDP
q		party	HRV	PTY	We Can! or Mozemo!
q		party	HTI	PTY	Christian Movement for a New Haiti	MCNH
q		party	HTI	PTY	Christian National Movement for the Reconstruction of Haiti	UNCRH
q		party	HTI	PTY	Combat of Peasant Workers to Liberate Haiti
q		party	HTI	PTY	Convention for Democratic Unity	KID
q		party	HTI	PTY	Cooperative Action to Rebuild Haiti	KONBA
q		party	HTI	PTY	December 16 Platform
q		party	HTI	PTY	Democratic Alliance Party	ALYANS
q		party	HTI	PTY	Democratic Centers' National Council	CONACED
q		party	HTI	PTY	Democratic and Popular Sector	SDP
q		party	HTI	PTY	Democratic Unity Convention	KID
q		party	HTI	PTY	Dessalinian Patriotic and Popular Movement	MOPOD
q		party	HTI	PTY	Fanmi Lavalas
q		party	HTI	PTY	Forward
q		party	HTI	PTY	Fusion of Haitian Social Democrats	FHSD
q		party	HTI	PTY	G18 Policy Platform
q		party	HTI	PTY	Haiti in Action	AAA
q		party	HTI	PTY	Haitian Tet Kale Party	PHTK
q		party	HTI	PTY	Independent Movement for National Reconciliation	MIRN
q		party	HTI	PTY	Lavni Organization	LAVNI
q		party	HTI	PTY	Lod Demokratik
q		party	HTI	PTY	Love Haiti
q		party	HTI	PTY	MTV Ayiti
q		party	HTI	PTY	National Consortium of Haitian Political Parties	CNPPH
q		party	HTI	PTY	National Shield Network
q		party	HTI	PTY	Organization of the People's Struggle	OPL
q		party	HTI	PTY	Patriotic Unity
q		party	HTI	PTY	Platform Pitit Desalin	PPD
q		party	HTI	PTY	Political Party for Us All
q		party	HTI	PTY	Popular Patriotic Dessalinien Movement	MOPOD
q		party	HTI	PTY	Rally of Progressive National Democrats	RDNP
q		party	HTI	PTY	Respe
q		party	HTI	PTY	Women and Families Political Parties
q		party	HUN	PTY	Christian Democratic People's Party	KDNP
q		party	HUN	PTY	Democratic Coalition
q		party	HUN	PTY	Dialogue for Hungary
q		party	HUN	PTY	Fidesz-Hungarian Civic Alliance
q		party	HUN	PTY	Hungarian Socialist Party	MSZP
q		party	HUN	PTY	Jobbik - Conservatives
q		party	HUN	PTY	LMP-Hungary's Green Party	LMP
q		party	HUN	PTY	Mi Hazank	MHM
q		party	HUN	PTY	Momentum Movement
q		party	HUN	PTY	Movement for a Better Hungary
q		party	HUN	PTY	National Self-Government of Germans in Hungary	MNOÖ
q		party	HUN	PTY	On the People's Side
q		party	HUN	PTY	Our Homeland Movement
q		party	HUN	PTY	TISZA – Respect and Freedom Party	TISZA
q		party	IDN	PTY	Democrat Party
q		party	IDN	PTY	Functional Groups Party	GOLKAR
q		party	IDN	PTY	Great Indonesia Movement Party	GERINDRA
q		party	IDN	PTY	Indonesia Democratic Party-Struggle	PDI-P
q		party	IDN	PTY	National Awakening Party	PKB
q		party	IDN	PTY	National Democratic Party
q		party	IDN	PTY	National Mandate Party	PAN
q		party	IDN	PTY	Prosperous Justice Party	PKS
q		party	IMN	PTY	Green Party
q		party	IMN	PTY	Liberal Vannin Party	LVP
q		party	IMN	PTY	Manx Labor Party
q		party	IND	PTY	Aam Aadmi Party	AAP
q		party	IND	PTY	All India Trinamool Congress	AITC
q		party	IND	PTY	Bahujan Samaj Party	BSP
q		party	IND	PTY	Bharatiya Janata Party	BJP
q		party	IND	PTY	Biju Janata Dal	BJD
q		party	IND	PTY	Communist Party of India-Marxist	CPI
q		party	IND	PTY	Dravida Munnetra Khazhagam
q		party	IND	PTY	Indian National Congress	INC
q		party	IND	PTY	Nationalist Congress Party	NCP
q		party	IND	PTY	Rashtriya Janata Dal	RJD
q		party	IND	PTY	Samajwadi Party
q		party	IND	PTY	Shiromani Akali Dal	SAD
q		party	IND	PTY	Shiv Sena
q		party	IND	PTY	Telegana Rashtra Samithi	TRS
q		party	IND	PTY	Telugu Desam Party	TDP
q		party	IND	PTY	YSR Congress	YSRCP
q		party	IRL	PTY	Aontu
q		party	IRL	PTY	Solidarity-People Before Profit	PBP-S
q		party	IRL	PTY	Fianna Fail
q		party	IRL	PTY	Fine Gael
q		party	IRL	PTY	Green Party
q		party	IRL	PTY	Human Dignity Alliance
q		party	IRL	PTY	Independent Ireland
q		party	IRL	PTY	Labor
q		party	IRL	PTY	Right to Change	RTC
q		party	IRL	PTY	Sinn Fein
q		party	IRL	PTY	Social Democrats
q		party	IRL	PTY	Socialist Party
q		party	IRL	PTY	The Workers' Party
q		party	IRN	PTY	Combatant Clergy Association
q		party	IRN	PTY	Executives of Construction Party
q		party	IRN	PTY	Front of Islamic Revolutionary Stability
q		party	IRN	PTY	Islamic Coalition Party
q		party	IRN	PTY	Progress and Justice Population of Islamic Iran
q		party	IRN	PTY	Militant Clerics Society	MRM
q		party	IRN	PTY	Moderation and Development Party
q		party	IRN	PTY	National Trust Party	HEM
q		party	IRN	PTY	Progress and Justice Society
q		party	IRN	PTY	Union of Islamic Iran People's Party
q		party	IRQ	PTY	Al Fatah Alliance
q		party	IRQ	PTY	Azm Alliance
q		party	IRQ	PTY	Babiliyun Movement
q		party	IRQ	PTY	Imtidad
q		party	IRQ	PTY	Ishraqat Konun
q		party	IRQ	PTY	Kurdistan Democratic Party
q		party	IRQ	PTY	National Contract Party
q		party	IRQ	PTY	New Generation Movement
q		party	IRQ	PTY	Patriotic Union of Kurdistan
q		party	IRQ	PTY	Sadrist Bloc
q		party	IRQ	PTY	State Forces Alliance
q		party	IRQ	PTY	State of Law Coalition
q		party	IRQ	PTY	Taqadum
q		party	IRQ	PTY	Tasmim Alliance
q		party	ISL	PTY	Center Party
q		party	ISL	PTY	Independence Party
q		party	ISL	PTY	Liberal Reform Party
q		party	ISL	PTY	People's Party
q		party	ISL	PTY	Progressive Party
q		party	ISL	PTY	Social Democratic Alliance
q		party	ISR	PTY	Balad
q		party	ISR	PTY	Blue and White
q		party	ISR	PTY	Hadash
q		party	ISR	PTY	Labor Party
q		party	ISR	PTY	Likud
q		party	ISR	PTY	Meretz
q		party	ISR	PTY	National Unity
q		party	ISR	PTY	New Hope
q		party	ISR	PTY	Noam
q		party	ISR	PTY	Otzma Yehudit
q		party	ISR	PTY	Religious Zionist Party
q		party	ISR	PTY	Shas
q		party	ISR	PTY	Ta'al
q		party	ISR	PTY	United Arab List
q		party	ISR	PTY	United Torah Judaism	UTJ
q		party	ISR	PTY	Yesh Atid
q		party	ISR	PTY	Yisrael Beiteinu
q		party	ITA	PTY	Action-Italia Viva
q		party	ITA	PTY	Associative Movement of Italians Abroad	MAIE
q		party	ITA	PTY	Brothers of Italy
q		party	ITA	PTY	Democratic Party
q		party	ITA	PTY	Five Star Movement	M5S
q		party	ITA	PTY	Forza Italia
q		party	ITA	PTY	Free and Equal
q		party	ITA	PTY	Greens and Left Alliance	AVS
q		party	ITA	PTY	League
q		party	ITA	PTY	More Europe
q		party	ITA	PTY	South calls North
q		party	ITA	PTY	South Tyrolean Peoples Party	SVP
q		party	ITA	PTY	Us Moderates
q		party	JAM	PTY	Jamaica Labor Party	JLP
q		party	JAM	PTY	Jamaica Progressive Party	JPP
q		party	JAM	PTY	People's National Party	PNP
q		party	JAM	PTY	United Independents' Congress	UIC
q		party	JEY	PTY	Better Way
q		party	JEY	PTY	Jersey Alliance
q		party	JEY	PTY	Jersey Liberal Conservatives	JLC
q		party	JEY	PTY	Progress Party
q		party	JEY	PTY	Reform Jersey
q		party	JOR	PTY	Azem
q		party	JOR	PTY	Blessed Land Party
q		party	JOR	PTY	Building and Labor Coalition
q		party	JOR	PTY	Eradah Party
q		party	JOR	PTY	Growth Party
q		party	JOR	PTY	Islamic Action Front	IAF
q		party	JOR	PTY	Jordanian al-Ansar Party
q		party	JOR	PTY	Jordanian al-Ghad Party
q		party	JOR	PTY	Jordanian Arab Socialist Ba'ath Party	JASBP
q		party	JOR	PTY	Jordanian Civil Democratic Party
q		party	JOR	PTY	Jordanian Communist Party	JCP
q		party	JOR	PTY	Jordanian Equality Party
q		party	JOR	PTY	Jordanian Democratic People's Party	HASD
q		party	JOR	PTY	Jordanian Democratic Popular Unity Party
q		party	JOR	PTY	Jordanian Democratic Unionist Party
q		party	JOR	PTY	Jordanian Flame Party
q		party	JOR	PTY	Jordanian Future and Life Party
q		party	JOR	PTY	Jordanian Model Party
q		party	JOR	PTY	Jordanian National Integration Party
q		party	JOR	PTY	Jordanian National Loyalty Party
q		party	JOR	PTY	Jordanian Reform and Renewal Party
q		party	JOR	PTY	Jordanian Shura Party
q		party	JOR	PTY	Jordanian Social Democratic Party	JSDP
q		party	JOR	PTY	Justice and Reform Party	JRP
q		party	JOR	PTY	Labor Party
q		party	JOR	PTY	National Charter Party
q		party	JOR	PTY	National Coalition Party
q		party	JOR	PTY	National Constitutional Party
q		party	JOR	PTY	National Current Party	NCP
q		party	JOR	PTY	National Islamic Party
q		party	JOR	PTY	National Union
q		party	JOR	PTY	Nationalist Movement Party
q		party	JOR	PTY	New Path Party
q		party	JOR	PTY	Progress Party
q		party	JPN	PTY	Conservative Party of Japan	CPJ
q		party	JPN	PTY	Constitutional Democratic Party of Japan	CDP
q		party	JPN	PTY	Democratic Party for the People	DPFP
q		party	JPN	PTY	Japan Communist Party	JCP
q		party	JPN	PTY	Japan Innovation Party
q		party	JPN	PTY	Komeito
q		party	JPN	PTY	Liberal Democratic Party	LDP
q		party	JPN	PTY	Okinawa Social Mass Party
q		party	JPN	PTY	Party to Protect the People from NHK	NHK
q		party	JPN	PTY	Reiwa Shinsengumi
q		party	JPN	PTY	Sanseito Party
q		party	JPN	PTY	Social Democratic Party	SDP
q		party	KAZ	PTY	Ak Zhol Democratic Party
q		party	KAZ	PTY	Amanat
q		party	KAZ	PTY	Auyl People's Democratic Patriotic Party
q		party	KAZ	PTY	Green Party of Kazakhstan orBaytaq
q		party	KAZ	PTY	Nationwide Social Democratic Party	NSDP
q		party	KAZ	PTY	People's Party of Kazakhstan	PPK
q		party	KAZ	PTY	Respublica
q		party	KEN	PTY	Azimio La Umoja–One Kenya Coalition Party
q		party	KEN	PTY	Amani National Congress	ANC
q		party	KEN	PTY	Chama Cha Kazi	CCK
q		party	KEN	PTY	Democratic Action Party	DAP-K
q		party	KEN	PTY	Democratic Party
q		party	KEN	PTY	Forum for the Restoration of Democracy–Kenya
q		party	KEN	PTY	Grand Dream Development Party	GDDP
q		party	KEN	PTY	Jubilee Party
q		party	KEN	PTY	Kenya African National Union	KANU
q		party	KEN	PTY	Kenya Kwanza coalition
q		party	KEN	PTY	Kenya Union Party	KUP
q		party	KEN	PTY	Maendeleo Chap Chap Party	MCC
q		party	KEN	PTY	Movement for Democracy and Growth	MDG
q		party	KEN	PTY	National Agenda Party	NAP-K
q		party	KEN	PTY	National Ordinary People Empowerment Union	NOPEU
q		party	KEN	PTY	Orange Democratic Movement	ODM
q		party	KEN	PTY	Pamoja African Alliance or PAA]
q		party	KEN	PTY	The Service Party	TSP
q		party	KEN	PTY	United Democratic Alliance	UDA
q		party	KEN	PTY	United Democratic Movement	UDM
q		party	KEN	PTY	United Democratic Party	UDP
q		party	KEN	PTY	United Party of Independent Alliance	UPIA
q		party	KEN	PTY	United Progressive Alliance	UPA
q		party	KEN	PTY	Wiper Democratic Movement-Kenya	WDM-K
q		party	KGZ	PTY	Afghan's Party
q		party	KGZ	PTY	Alliance
q		party	KGZ	PTY	Cohesion
q		party	KGZ	PTY	Fatherland Kyrgyzstan
q		party	KGZ	PTY	Ishenim
q		party	KGZ	PTY	Light of Faith
q		party	KGZ	PTY	Mekenchil
q		party	KGZ	PTY	Social Democrats	SDK
q		party	KGZ	PTY	United Kyrgyzstan
q		party	KHM	PTY	Cambodian People's Party
q		party	KIR	PTY	Boutokaan Kiribati Moa Party	BKM
q		party	KIR	PTY	Kiribati Moa Party	KMP
q		party	KIR	PTY	Kamanoan Kiribati Party	KKP
q		party	KIR	PTY	Tobwaan Kiribati Party	TKP
q		party	KNA	PTY	Concerned Citizens Movement	CCM
q		party	KNA	PTY	Nevis Reformation Party	NRP
q		party	KNA	PTY	People's Action Movement	PAM
q		party	KNA	PTY	People's Labour Party	PLP
q		party	KNA	PTY	Saint Kitts and Nevis Labor Party	SKNLP
q		party	KOR	PTY	Basic Income Party
q		party	KOR	PTY	Democratic Party of Korea	DPK
q		party	KOR	PTY	New Future Party
q		party	KOR	PTY	New Reform Party
q		party	KOR	PTY	Open Democratic Party	ODP
q		party	KOR	PTY	People Power Party	PPP
q		party	KOR	PTY	Progressive Party
q		party	KOR	PTY	Rebuilding Korea Party
q		party	KOR	PTY	Social Democratic Party
q		party	LAO	PTY	Lao People's Revolutionary Party	LPRP
q		party	LBN	PTY	Al-Ahbash	AICP
q		party	LBN	PTY	Amal Movement
q		party	LBN	PTY	Azm Movement
q		party	LBN	PTY	Ba’th Arab Socialist Party of Lebanon
q		party	LBN	PTY	Free Patriotic Movement	FPM
q		party	LBN	PTY	Future Movement Bloc
q		party	LBN	PTY	Hizballah
q		party	LBN	PTY	Islamic Action Front	IAF
q		party	LBN	PTY	Kata'ib Party
q		party	LBN	PTY	Lebanese Democratic Party
q		party	LBN	PTY	Lebanese Forces
q		party	LBN	PTY	Marada Movement
q		party	LBN	PTY	Progressive Socialist Party	PSP
q		party	LBN	PTY	Social Democrat Hunshaqian Party
q		party	LBN	PTY	Syrian Social Nationalist Party	SSNP
q		party	LBN	PTY	Tashnaq
q		party	LBR	PTY	All Liberian Party	ALP
q		party	LBR	PTY	Alliance for Peace and Democracy	APD
q		party	LBR	PTY	Alternative National Congress	ANC
q		party	LBR	PTY	Coalition for Democratic Change
q		party	LBR	PTY	Collaborating Political Parties	CPP
q		party	LBR	PTY	Congress for Democratic Change	CDC
q		party	LBR	PTY	Liberia Destiny Party	LDP
q		party	LBR	PTY	Liberia National Union	LINU
q		party	LBR	PTY	Liberia Transformation Party	LTP
q		party	LBR	PTY	Liberian People Democratic Party	LPDP
q		party	LBR	PTY	Liberian People's Party	LPP
q		party	LBR	PTY	Liberian Restoration Party	LRP
q		party	LBR	PTY	Liberty Party
q		party	LBR	PTY	Movement for Democracy and Reconstruction	MDR
q		party	LBR	PTY	Movement for Economic Empowerment
q		party	LBR	PTY	Movement for Progressive Change	MPC
q		party	LBR	PTY	National Democratic Coalition	NDC
q		party	LBR	PTY	National Democratic Party of Liberia	NDPL
q		party	LBR	PTY	National Patriotic Party	NPP
q		party	LBR	PTY	National Reformist Party	NRP
q		party	LBR	PTY	National Union for Democratic Progress	NUDP
q		party	LBR	PTY	People's Unification Party	PUP
q		party	LBR	PTY	Unity Party
q		party	LBR	PTY	United People's Party
q		party	LBR	PTY	Victory for Change Party	VCP
q		party	LCA	PTY	Saint Lucia Labor Party	SLP
q		party	LCA	PTY	United Workers Party	UWP
q		party	LIE	PTY	Democrats for Liechtenstein
q		party	LIE	PTY	Fatherland Union
q		party	LIE	PTY	Progressive Citizens' Party	FBP
q		party	LIE	PTY	The Free List
q		party	LIE	PTY	The Independents
q		party	LKA	PTY	Crusaders for Democracy	CFD
q		party	LKA	PTY	Eelam People's Democratic Party	EPDP
q		party	LKA	PTY	Eelam People's Revolutionary Liberation Front	EPRLF
q		party	LKA	PTY	Illankai Tamil Arasu Kachchi	ITAK
q		party	LKA	PTY	Janatha Vimukthi Peramuna	JVP
q		party	LKA	PTY	Jathika Hela Urumaya	JHU
q		party	LKA	PTY	National People's Power	NPP
q		party	LKA	PTY	People's Liberation Organisation of Tamil Eelam	PLOTE
q		party	LKA	PTY	Samagi Jana Balawegaya	SJB
q		party	LKA	PTY	Sri Lanka Freedom Party	SLFP
q		party	LKA	PTY	Sri Lanka Muslim Congress	SLMC
q		party	LKA	PTY	Sri Lanka People's Freedom Alliance	SLPFA
q		party	LKA	PTY	Sri Lanka Podujana Peramuna	SLPP
q		party	LKA	PTY	Tamil Eelam Liberation Organization	TELO
q		party	LKA	PTY	Tamil National Alliance	TNA
q		party	LKA	PTY	Tamil National People's Front	TNPF
q		party	LKA	PTY	Tamil People's National Alliance	TPNA
q		party	LKA	PTY	United National Front for Good Governance	UNFGG
q		party	LKA	PTY	United National Party	UNP
q		party	LSO	PTY	All Basotho Convention	ABC
q		party	LSO	PTY	Alliance of Democrats
q		party	LSO	PTY	Basotho Action Party	BAP
q		party	LSO	PTY	Basotho National Party	BNP
q		party	LSO	PTY	Democratic Congress
q		party	LSO	PTY	Democratic Party of Lesotho	DPL
q		party	LSO	PTY	Lesotho People's Congress	LPC
q		party	LSO	PTY	Movement of Economic Change	MEC
q		party	LSO	PTY	National Independent Party	NIP
q		party	LSO	PTY	Popular Front for Democracy of PFD
q		party	LSO	PTY	Reformed Congress of Lesotho	RCL
q		party	LTU	PTY	Center-Right Union	CDS
q		party	LTU	PTY	Dawn of Nemunas	PPNA
q		party	LTU	PTY	Homeland Union	TS-LKD
q		party	LTU	PTY	Lithuanian Farmers and Greens Union	LVŽS
q		party	LTU	PTY	Liberals' Movement	LRLS
q		party	LTU	PTY	National Alliance
q		party	LTU	PTY	Social Democratic Party of Lithuania	LSDP
q		party	LTU	PTY	Union of Democrats for Lithuania	DSVL
q		party	LUX	PTY	Alternative Democratic Reform Party	ADR
q		party	LUX	PTY	Christian Social People's Party	CSV
q		party	LUX	PTY	Democratic Party
q		party	LUX	PTY	Green Party
q		party	LUX	PTY	Luxembourg Socialist Workers' Party	LSAP
q		party	LUX	PTY	Pirate Party
q		party	LUX	PTY	The Left
q		party	LVA	PTY	For Stability or S!
q		party	LVA	PTY	For Latvia's Development
q		party	LVA	PTY	Harmony
q		party	LVA	PTY	Honor to Serve Riga!	GKR
q		party	LVA	PTY	Latvia First	LPV
q		party	LVA	PTY	National Alliance
q		party	LVA	PTY	New Unity
q		party	LVA	PTY	People. Land. Statehood.	TZV
q		party	LVA	PTY	The Progressives	PRO
q		party	LVA	PTY	Union of Greens and Farmers	ZZS
q		party	LVA	PTY	United List
q		party	LVA	PTY	We for Talsi and Municipality
q		party	MAC	PTY	Alliance for a Happy Home	ABL
q		party	MAC	PTY	Association of Synergy of Macau
q		party	MAC	PTY	Macau-Guangdong Union	UGM
q		party	MAC	PTY	New Hope
q		party	MAC	PTY	Union for Development	UPD
q		party	MAC	PTY	Union for Promoting Progress	UPP
q		party	MAC	PTY	United Citizens Association of Macau	ACUM
q		party	MAF	PTY	Alternative
q		party	MAF	PTY	Future Saint Martin
q		party	MAF	PTY	Generation Hope	HOPE
q		party	MAF	PTY	Rassemblement Saint-Martinois	RSM
q		party	MAF	PTY	Saint Martin with You
q		party	MAF	PTY	Union for Democracy
q		party	MAR	PTY	Action Party
q		party	MAR	PTY	Amal
q		party	MAR	PTY	An-Nahj Ad-Dimocrati
q		party	MAR	PTY	Authenticity and Modernity Party	PAM
q		party	MAR	PTY	Constitutional Union Party
q		party	MAR	PTY	Democratic and Social Movement	MDS
q		party	MAR	PTY	Democratic Forces Front	FFD
q		party	MAR	PTY	Environment and Sustainable Development Party	PEDD
q		party	MAR	PTY	Federation of the Democratic Left	FGD
q		party	MAR	PTY	Green Left Party	PGV
q		party	MAR	PTY	Istiqlal
q		party	MAR	PTY	Moroccan Liberal Party	PML
q		party	MAR	PTY	Moroccan Union for Democracy	UMD
q		party	MAR	PTY	National Democratic Party
q		party	MAR	PTY	National Rally of Independents	RNI
q		party	MAR	PTY	Neo-Democrats Party
q		party	MAR	PTY	Party of Development Reform	PRD
q		party	MAR	PTY	Party of Justice and Development	PJD
q		party	MAR	PTY	Party of Liberty and Social Justice	PLJS
q		party	MAR	PTY	Party of Progress and Socialism	PPS
q		party	MAR	PTY	Popular Movement
q		party	MAR	PTY	Renaissance and Virtue Party	PRV
q		party	MAR	PTY	Renaissance Party
q		party	MAR	PTY	Renewal and Equity Party	PRE
q		party	MAR	PTY	Shoura
q		party	MAR	PTY	Socialist Union of Popular Forces	USFP
q		party	MAR	PTY	Unified Socialist Party	GSU
q		party	MAR	PTY	Unity and Democracy Party
q		party	MCO	PTY	Monegasque National Union
q		party	MCO	PTY	Horizon Monaco
q		party	MCO	PTY	Priorite Monaco or Primo!
q		party	MCO	PTY	Union Monegasque
q		party	MDA	PTY	Common Action Party - Civil Congress	PAC-CC
q		party	MDA	PTY	Democracy at Home Party	PPDA
q		party	MDA	PTY	Future of Moldova Party	PVM
q		party	MDA	PTY	National Alternative Movement	MAN
q		party	MDA	PTY	Our Party
q		party	MDA	PTY	Party of Action and Solidarity	PAS
q		party	MDA	PTY	Party of Communists of the Republic of Moldova	PCRM
q		party	MDA	PTY	Party of Development and Consolidation of Moldova	PDCM
q		party	MDA	PTY	Party of Socialists of the Republic of Moldova	PSRM
q		party	MDG	PTY	Group of Young Malagasy Patriots	GJMP
q		party	MDG	PTY	I Love Madagascar	TIM
q		party	MDG	PTY	Isika Rehetra Miaraka amin'i Andry Rajoelina coalition	IRD
q		party	MDG	PTY	Malagasy Aware	MTS
q		party	MDG	PTY	Malagasy Tia Tanindrazana	MATITA
q		party	MDG	PTY	Movement for Democracy in Madagascar	MDM
q		party	MDG	PTY	Rally for Democratic Socialism	RPSD
q		party	MDG	PTY	Young Malagasies Determined	TGV
q		party	MDV	PTY	Adhaalath
q		party	MDV	PTY	Dhivehi Rayyithunge Party	DRP
q		party	MDV	PTY	Maldives Development Alliance	MDA
q		party	MDV	PTY	Maldivian Democratic Party	MDP
q		party	MDV	PTY	Maldives Third Way Democrats	MTD
q		party	MDV	PTY	People's National Congress	PNC
q		party	MDV	PTY	People's National Front
q		party	MDV	PTY	Republican
q		party	MEX	PTY	Citizen's Movement
q		party	MEX	PTY	Institutional Revolutionary Party	PRI
q		party	MEX	PTY	Labor Party
q		party	MEX	PTY	Mexican Green Ecological Party	PVEM
q		party	MEX	PTY	Movement for National Regeneration	MORENA
q		party	MEX	PTY	National Action Party	PAN
q		party	MEX	PTY	Party of the Democratic Revolution	PRD
q		party	MKD	PTY	Alliance for Albanians
q		party	MKD	PTY	Alternative	AAA
q		party	MKD	PTY	Besa Movement	BESA
q		party	MKD	PTY	Citizen Option for Macedonia	GROM
q		party	MKD	PTY	Democratic Alliance
q		party	MKD	PTY	Democratic Movement
q		party	MKD	PTY	Democratic Party of Albanians	PDSH
q		party	MKD	PTY	Democratic Party of Serbs	DPSM
q		party	MKD	PTY	Democratic Renewal of Macedonia	DOM
q		party	MKD	PTY	Democratic Union for Integration	BDI
q		party	MKD	PTY	European Democratic Party	PDE
q		party	MKD	PTY	Liberal Democratic Party	LDP
q		party	MKD	PTY	New Social-Democratic Party	NSDP
q		party	MKD	PTY	Social Democratic Union of Macedonia	SDSM
q		party	MKD	PTY	Socialist Party of Macedonia	SPM
q		party	MKD	PTY	Srpska Stranka in Macedonia	SSM
q		party	MKD	PTY	The Left
q		party	MKD	PTY	The People Movement
q		party	MKD	PTY	Turkish Democratic Party	TDP
q		party	MKD	PTY	Turkish Movement Party	THP
q		party	MKD	PTY	We Can!
q		party	MLI	PTY	African Solidarity for Democracy and Independence	SADI
q		party	MLI	PTY	Alliance for Democracy and Progress
q		party	MLI	PTY	Convergence for the Development of Mali	CODEM
q		party	MLI	PTY	Democratic Alliance for Peace
q		party	MLI	PTY	Movement for Mali	MPM
q		party	MLI	PTY	Party for National Renewal
q		party	MLI	PTY	Rally for Mali	RPM
q		party	MLI	PTY	Social Democratic Convention	CDS
q		party	MLI	PTY	Union for Democracy and Development	UDD
q		party	MLI	PTY	Union for Republic and Democracy	URD
q		party	MLI	PTY	Yéléma
q		party	MLT	PTY	AD+PD	ADPD
q		party	MLT	PTY	Labor Party
q		party	MLT	PTY	Nationalist Party
q		party	MMR	PTY	Democratic Party of National Politics
q		party	MMR	PTY	Myanmar Farmers Development Party
q		party	MMR	PTY	National Democratic Force Party
q		party	MMR	PTY	National Unity Party
q		party	MMR	PTY	People’s Party
q		party	MMR	PTY	People’s Pioneer Party
q		party	MMR	PTY	Shan and Ethnic Democratic Party
q		party	MMR	PTY	Union Solidarity and Development Party
q		party	MMR	PTY	Women’s Party
q		party	MNE	PTY	Albanian Alliance
q		party	MNE	PTY	Albanian Alternative
q		party	MNE	PTY	Albanian Democratic League	LDSH
q		party	MNE	PTY	Albanian Forum
q		party	MNE	PTY	Aleksa and Dritan - Count Bravely!
q		party	MNE	PTY	Bosniak Party
q		party	MNE	PTY	Civic Movement United Reform Action
q		party	MNE	PTY	Croatian Civic Initiative	HGI
q		party	MNE	PTY	Democratic Alliance	DEMOS
q		party	MNE	PTY	Democratic League in Montenegro	DSCG
q		party	MNE	PTY	Democratic Montenegro
q		party	MNE	PTY	Democratic Party of Socialists	DPS
q		party	MNE	PTY	Democratic People's Party	DNP
q		party	MNE	PTY	Democratic Union of Albanians	UDSH
q		party	MNE	PTY	Europe Now!
q		party	MNE	PTY	For the Future of Montenegro	ZBCG
q		party	MNE	PTY	Liberal Party
q		party	MNE	PTY	New Democratic Power	FORCA
q		party	MNE	PTY	New Serb Democracy	NSD
q		party	MNE	PTY	Social Democrats
q		party	MNE	PTY	Socialist People's Party	SNP
q		party	MNE	PTY	Together!
q		party	MNE	PTY	United Montenegro	UCG
q		party	MNE	PTY	Workers' Party
q		party	MNG	PTY	Democratic Party
q		party	MNG	PTY	Mongolian People's Party	MPP
q		party	MNG	PTY	National Coalition	MGP
q		party	MNG	PTY	National Labor Party	HUN
q		party	MNG	PTY	Civil Will-Green Party	CWGP
q		party	MNP	PTY	Democratic Party
q		party	MNP	PTY	Republican Party
q		party	MOZ	PTY	Democratic Movement of Mozambique	MDM
q		party	MOZ	PTY	Liberation Front of Mozambique	FRELIMO
q		party	MOZ	PTY	Mozambican National Resistance	RENAMO
q		party	MRT	PTY	Alliance for Justice and Democracy/Movement for Renewal	AJD/MR
q		party	MRT	PTY	El Insaf
q		party	MRT	PTY	El Islah
q		party	MRT	PTY	El Karama
q		party	MRT	PTY	El Vadila
q		party	MRT	PTY	Mauritanian Party of Union and Change	HATEM
q		party	MRT	PTY	National Democratic Alliance	AND
q		party	MRT	PTY	National Rally for Reform and Development	RNRD
q		party	MRT	PTY	Nida El-Watan
q		party	MRT	PTY	Party for Conciliation and Prosperity	HIWAR
q		party	MRT	PTY	Party of the Mauritanian Masses
q		party	MRT	PTY	Republican Front for Unity and Democracy	FRUD
q		party	MRT	PTY	Sawab Party
q		party	MRT	PTY	Union for Democracy and Progress	UDP
q		party	MRT	PTY	Union of Planning and Construction	UPC
q		party	MSR	PTY	Movement for Change and Prosperity	MCAP
q		party	MSR	PTY	People's Democratic Movement	PDM
q		party	MUS	PTY	Alliance Morisien
q		party	MUS	PTY	Jean-Claude Barbier Movement	MJCB
q		party	MUS	PTY	Mauritian Militant Movement	MMM
q		party	MUS	PTY	Mauritian Social Democratic Party	PMSD
q		party	MUS	PTY	Mauritius Labor Party	PTR
q		party	MUS	PTY	Militant Platform
q		party	MUS	PTY	Militant Socialist Movement	MSM
q		party	MUS	PTY	Muvman Liberater
q		party	MUS	PTY	National Alliance
q		party	MUS	PTY	Patriotic Movement	MAG
q		party	MUS	PTY	Rodrigues Peoples Organization	OPR
q		party	MWI	PTY	Democratic Progressive Party	DPP
q		party	MWI	PTY	Malawi Congress Party	MCP
q		party	MWI	PTY	People's Party
q		party	MWI	PTY	United Democratic Front	UDF
q		party	MWI	PTY	United Transformation Movement	UTM
q		party	MYS	PTY	National Front
q		party	MYS	PTY	Malaysian Chinese Association	MCA
q		party	MYS	PTY	Malaysian Indian Congress	MIC
q		party	MYS	PTY	United Malays National Organization	UMNO
q		party	MYS	PTY	United Sabah People's Party	PBRS
q		party	MYS	PTY	Alliance of Hope
q		party	MYS	PTY	Democratic Action Party	DAP
q		party	MYS	PTY	National Trust Party	AMANAH
q		party	MYS	PTY	People's Justice Party	PKR
q		party	MYS	PTY	United Progressive Kinabalu Organization	UPKO
q		party	MYS	PTY	National Alliance
q		party	MYS	PTY	Malaysian People's Movement Party	GERAKAN
q		party	MYS	PTY	Malaysian United Indigenous Party	PPBM
q		party	MYS	PTY	Pan-Malaysian Islamic Party	PAS
q		party	MYS	PTY	Sabah People's Alliance
q		party	MYS	PTY	Homeland Solidarity Party	STAR
q		party	MYS	PTY	Love Sabah Party	PCS
q		party	MYS	PTY	Sabah People's Ideas Party	GAGASAN
q		party	MYS	PTY	Sarawak Parties Alliance
q		party	MYS	PTY	Progressive Democratic Party	PDP
q		party	MYS	PTY	Sarawak People's Party	PRS
q		party	MYS	PTY	Sarawak United People's Party	SUPP
q		party	MYS	PTY	United Bumiputera Heritage Party	PBB
q		party	MYS	PTY	Homeland Movement/Party	GTA
q		party	MYS	PTY	Homeland Fighter's Party	PEJUANG
q		party	MYS	PTY	Perkasa Bumiputera Party of Malaysia
q		party	MYS	PTY	All-Malaysian Jemaah Islamiah Front
q		party	MYS	PTY	National All India Muslim Alliance Party
q		party	MYS	PTY	Malaysian Nation Party	PBM
q		party	MYS	PTY	Heritage Party	WARISAN
q		party	MYS	PTY	Malaysian United Democratic Alliance	MUDA
q		party	MYS	PTY	United Sarawak Party
q		party	NAM	PTY	All People's Party	APP
q		party	NAM	PTY	Christian Democratic Voice	CDV
q		party	NAM	PTY	Landless People's Movement	LPM
q		party	NAM	PTY	National Unity Democratic Organization	NUDO
q		party	NAM	PTY	Namibian Economic Freedom Fighters	NEFF
q		party	NAM	PTY	Popular Democratic Movement	PDM
q		party	NAM	PTY	Rally for Democracy and Progress	RDP
q		party	NAM	PTY	Republican Party
q		party	NAM	PTY	South West Africa National Union	SWANU
q		party	NAM	PTY	South West Africa People's Organization	SWAPO
q		party	NAM	PTY	United Democratic Front	UDF
q		party	NAM	PTY	United People's Movement	UPM
q		party	NCL	PTY	Caledonia Together
q		party	NCL	PTY	Caledonian Union
q		party	NCL	PTY	Future With Confidence	AEC
q		party	NCL	PTY	Kanak Socialist Front for National Liberation	FLNKS
q		party	NCL	PTY	Labor Party
q		party	NCL	PTY	National Union for Independence	UNI
q		party	NCL	PTY	Oceanian Awakening
q		party	NCL	PTY	Party of Kanak Liberation	PALIKA
q		party	NCL	PTY	Socialist Kanak Liberation	LKS
q		party	NCL	PTY	The Republicans
q		party	NER	PTY	Alliance for Democracy and the Republic
q		party	NER	PTY	Alliance for Democratic Renewal
q		party	NER	PTY	Alliance of Movements for the Emergence of Niger	AMEN
q		party	NER	PTY	Congress for the Republic
q		party	NER	PTY	Democratic Alternation for Equity in Niger
q		party	NER	PTY	Democratic and Republican Renewal-RDR-Tchanji
q		party	NER	PTY	Democratic Movement for the Emergence of Niger Falala
q		party	NER	PTY	Democratic Patriots' Rally	RPD
q		party	NER	PTY	National Movement for the Development of Society-Nassara
q		party	NER	PTY	Nigerien Alliance for Democracy and Progress-Zaman Lahiya
q		party	NER	PTY	Nigerien Democratic Movement for an African Federation	MODEN/FA
q		party	NER	PTY	Nigerien Party for Democracy and Socialism
q		party	NER	PTY	Nigerien Patriotic Movement
q		party	NER	PTY	Nigerien Rally for Democracy and Peace
q		party	NER	PTY	Patriotic Movement for the Republic
q		party	NER	PTY	Peace, Justice, Progress–Generation Doubara
q		party	NER	PTY	Rally for Democracy and Progress-Jama'a or RDP-Jama'a
q		party	NER	PTY	Rally for Peace and Progress	RPP
q		party	NER	PTY	Social Democratic Rally
q		party	NER	PTY	Social Democratic Party
q		party	NFK	PTY	Norfolk Island Labor Party
q		party	NFK	PTY	Norfolk Liberals
q		party	NGA	PTY	Accord Party	ACC
q		party	NGA	PTY	Africa Democratic Congress	ADC
q		party	NGA	PTY	All Progressives Congress	APC
q		party	NGA	PTY	All Progressives Grand Alliance	APGA
q		party	NGA	PTY	Labor Party
q		party	NGA	PTY	New Nigeria People’s Party	NNPP
q		party	NGA	PTY	Peoples Democratic Party	PDP
q		party	NGA	PTY	Young Progressive Party	YPP
q		party	NIC	PTY	Alliance for the Republic	APRE
q		party	NIC	PTY	Alternative for Change
q		party	NIC	PTY	Autonomous Liberal Party	PAL
q		party	NIC	PTY	Caribbean Unity Movement	PAMUC
q		party	NIC	PTY	Christian Unity Party	PUC
q		party	NIC	PTY	Independent Liberal Party	PLI
q		party	NIC	PTY	Liberal Constitutionalist Party	PLC
q		party	NIC	PTY	Moskitia Indigenous Progressive Movement	MOSKITIA
q		party	NIC	PTY	Multiethnic Indigenous Party	PIM
q		party	NIC	PTY	Nationalist Liberal Party	PLN
q		party	NIC	PTY	Nicaraguan Liberal Alliance	ALN
q		party	NIC	PTY	Nicaraguan Party of the Christian Path	CCN
q		party	NIC	PTY	Nicaraguan Resistance Party	PRN
q		party	NIC	PTY	Sandinista National Liberation Front	FSLN
q		party	NIC	PTY	Sons of Mother Earth	YATAMA
q		party	NIC	PTY	The New Sons of Mother Earth Movement	MYATAMARAN
q		party	NLD	PTY	Christian Democratic Appeal	CDA
q		party	NLD	PTY	Christian Union
q		party	NLD	PTY	Correct Answer 2021	JA21
q		party	NLD	PTY	Democrats 66	D66
q		party	NLD	PTY	Denk
q		party	NLD	PTY	Farmer-Citizen Movement	BBB
q		party	NLD	PTY	Forum for Democracy
q		party	NLD	PTY	Green Left
q		party	NLD	PTY	Labor Party
q		party	NLD	PTY	New Social Contract	NSC
q		party	NLD	PTY	Party for Freedom	PVV
q		party	NLD	PTY	Party for the Animals
q		party	NLD	PTY	People's Party for Freedom and Democracy	VVD
q		party	NLD	PTY	Reformed Political Party	SGP
q		party	NLD	PTY	Socialist Party
q		party	NLD	PTY	Together	BIJ1
q		party	NLD	PTY	Volt Netherlands
q		party	NOR	PTY	Center Party
q		party	NOR	PTY	Christian Democratic Party
q		party	NOR	PTY	Conservative Party
q		party	NOR	PTY	Green Party	MDG
q		party	NOR	PTY	Labor Party
q		party	NOR	PTY	Liberal Party
q		party	NOR	PTY	Patient Focus
q		party	NOR	PTY	Progress Party
q		party	NOR	PTY	Red Party
q		party	NOR	PTY	Socialist Left Party
q		party	NPL	PTY	Communist Party of Nepal	CPN-MC
q		party	NPL	PTY	Communist Party of Nepal	CPN-UML
q		party	NPL	PTY	Communist Party of Nepal	CPN-US
q		party	NPL	PTY	Janamat Party
q		party	NPL	PTY	Janata Samajbaadi Party	JSP
q		party	NPL	PTY	Loktantrik Samajwadi Party	LSP
q		party	NPL	PTY	Naya Shakti Party, Nepal
q		party	NPL	PTY	Nepali Congress
q		party	NPL	PTY	Nepal Mazdoor Kisan Party	NWPP
q		party	NPL	PTY	Rastriya Janamorcha
q		party	NPL	PTY	Rastriya Prajatantra Party	RPP
q		party	NPL	PTY	Rastriya Swatantra Party	RSP
q		party	NZL	PTY	ACT New Zealand
q		party	NZL	PTY	Green Party
q		party	NZL	PTY	New Zealand First Party
q		party	NZL	PTY	Labor Party
q		party	NZL	PTY	National Party
q		party	NZL	PTY	Te Pāti Māori
q		party	PAK	PTY	Awami National Party	ANP
q		party	PAK	PTY	Awami Muslim League	AML
q		party	PAK	PTY	Balochistan Awami Party	BAP
q		party	PAK	PTY	Balochistan National Party-Awami	BNP-A
q		party	PAK	PTY	Balochistan National Party-Mengal	BNP-M
q		party	PAK	PTY	Grand Democratic Alliance	GDA
q		party	PAK	PTY	Hazara Democratic Party	HDP
q		party	PAK	PTY	Istehkam-e-Pakistan Party
q		party	PAK	PTY	Jamaat-e-Islami
q		party	PAK	PTY	Jamhoori Wattan Party	JWP
q		party	PAK	PTY	Jamiat Ulema-e-Islam-Fazl	JUI-F
q		party	PAK	PTY	Majlis Wahdat-e-Muslimeen Pakistan	MWM
q		party	PAK	PTY	Muttahida Majlis-e-Amal	MMA
q		party	PAK	PTY	Muttahida Qaumi Movement-Pakistan	MQM-P
q		party	PAK	PTY	National Party
q		party	PAK	PTY	Pakistan Muslim League	PML-Z
q		party	PAK	PTY	Pakistan Muslim League-Functional	PML-F
q		party	PAK	PTY	Pakistan Muslim League-Nawaz	PML-N
q		party	PAK	PTY	Pakistan Muslim League-Quaid-e-Azam	PML-Q
q		party	PAK	PTY	Pakistan Peoples Party	PPP
q		party	PAK	PTY	Pakistan Rah-e-Haq Party	PRHP
q		party	PAK	PTY	Pakistan Tehrik-e Insaaf	PTI
q		party	PAK	PTY	Pashtoonkhwa Milli Awami Party	PMAP
q		party	PAK	PTY	Tehreek-e-Labbaik Pakistan	TLP
q		party	PAN	PTY	Alliance Party
q		party	PAN	PTY	Alternative Independent Socialist Party	PAIS
q		party	PAN	PTY	Another Way Movement	MOCA
q		party	PAN	PTY	Democratic Change
q		party	PAN	PTY	Democratic Revolutionary Party	PRD
q		party	PAN	PTY	Nationalist Republican Liberal Movement	MOLIRENA
q		party	PAN	PTY	Panameñista Party
q		party	PAN	PTY	Popular Party
q		party	PAN	PTY	Realizing Goals Party
q		party	PER	PTY	Advance the Nation
q		party	PER	PTY	Alliance for Progress	APP
q		party	PER	PTY	Broad Front
q		party	PER	PTY	Free Peru
q		party	PER	PTY	Front for Hope
q		party	PER	PTY	Magisterial Block of National Concentration	BMCN
q		party	PER	PTY	National Victory
q		party	PER	PTY	Peru Bicentennial
q		party	PER	PTY	Popular Action
q		party	PER	PTY	Popular Force
q		party	PER	PTY	Popular Renewal
q		party	PER	PTY	Purple Party
q		party	PER	PTY	Social Integration Party
q		party	PER	PTY	Together For Perú
q		party	PER	PTY	We Are Peru
q		party	PER	PTY	We Can Peru
q		party	PHL	PTY	Democratic Action
q		party	PHL	PTY	Alliance for Change
q		party	PHL	PTY	Katipunan ng Nagkakaisang Pilipino
q		party	PHL	PTY	Lakas ng EDSA-Christian Muslim Democrats
q		party	PHL	PTY	Liberal Party
q		party	PHL	PTY	Nacionalista Party
q		party	PHL	PTY	Nationalist People's Coalition	NPC
q		party	PHL	PTY	National Unity Party	NUP
q		party	PHL	PTY	Partido Demokratiko Pilipino-Lakas ng Bayan
q		party	PHL	PTY	Partido Federal ng Pilipinas	PFP
q		party	PNG	PTY	Destiny Party
q		party	PNG	PTY	Liberal Party
q		party	PNG	PTY	Melanesian Alliance Party	MAP
q		party	PNG	PTY	Melanesian Liberal Party	MLP
q		party	PNG	PTY	National Alliance Party	NAP
q		party	PNG	PTY	Our Development Party	ODP
q		party	PNG	PTY	Papua and Niugini Union Party	PANGU
q		party	PNG	PTY	Papua New Guinea Greens Party
q		party	PNG	PTY	Papua New Guinea National Party
q		party	PNG	PTY	Papua New Guinea Party	PNGP
q		party	PNG	PTY	People's First Party	PFP
q		party	PNG	PTY	People's Movement for Change	PMC
q		party	PNG	PTY	People's National Congress Party	PNC
q		party	PNG	PTY	People’s National Party
q		party	PNG	PTY	People's Party
q		party	PNG	PTY	People's Progress Party	PPP
q		party	PNG	PTY	People's Reform Party	PRP
q		party	PNG	PTY	Social Democratic Party	SDP
q		party	PNG	PTY	Triumph Heritage Empowerment Party	THE
q		party	PNG	PTY	United Labor Party	ULP
q		party	PNG	PTY	United Resources Party	URP
q		party	POL	PTY	Civic Coalition
q		party	POL	PTY	Confederation
q		party	POL	PTY	Free Republicans
q		party	POL	PTY	Polish Coalition	PSL
q		party	POL	PTY	The Left
q		party	POL	PTY	United Right
q		party	PRI	PTY	Citizens' Victory Movement	MVC
q		party	PRI	PTY	Democratic Party of Puerto Rico
q		party	PRI	PTY	New Progressive Party	PNP
q		party	PRI	PTY	Popular Democratic Party	PPD
q		party	PRI	PTY	Project Dignity
q		party	PRI	PTY	Puerto Rican Independence Party	PIP
q		party	PRI	PTY	Republican Party of Puerto Rico
q		party	PRK	PTY	Korean Workers' Party	KWP
q		party	PRK	PTY	General Association of Korean Residents in Japan
q		party	PRK	PTY	Chondoist Chongu Party
q		party	PRK	PTY	Social Democratic Party	KSDP
q		party	PRT	PTY	Democratic Alliance
q		party	PRT	PTY	Democratic and Social Center/People's Party	CDS-PP
q		party	PRT	PTY	Ecologist Party "The Greens" or "Os Verdes"	PEV
q		party	PRT	PTY	Enough
q		party	PRT	PTY	Liberal Initiative
q		party	PRT	PTY	LIVRE
q		party	PRT	PTY	People-Animals-Nature Party	PAN
q		party	PRT	PTY	People's Monarchist Party	PPM
q		party	PRT	PTY	Portuguese Communist Party	PCP
q		party	PRT	PTY	Social Democratic Party	PSD
q		party	PRT	PTY	Socialist Party
q		party	PRT	PTY	The Left Bloc
q		party	PRT	PTY	Unitary Democratic Coalition	CDU
q		party	PRY	PTY	Asociacion Nacional Republicana	ANR
q		party	PRY	PTY	Avanza Pais coalition
q		party	PRY	PTY	Frente Guasu
q		party	PRY	PTY	GANAR Alliance
q		party	PRY	PTY	Movimiento Hagamos
q		party	PRY	PTY	Movimiento Union Nacional de Ciudadanos Eticos	UNACE
q		party	PRY	PTY	Partido Cruzada Nacional
q		party	PRY	PTY	Partido del Movimiento al Socialismo	P-MAS
q		party	PRY	PTY	Partido Democratica Progresista	PDP
q		party	PRY	PTY	Partido Encuentro Nacional	PEN
q		party	PRY	PTY	Partido Liberal Radical Autentico	PLRA
q		party	PRY	PTY	Partido Pais Solidario	PPS
q		party	PRY	PTY	Partido Popular Tekojoja	PPT
q		party	PRY	PTY	Patria Querida	PPQ
q		party	PYF	PTY	I Love Polynesia
q		party	PYF	PTY	List of the People
q		party	PYF	PTY	People's Servant Party
q		party	PYF	PTY	Rally of the Maohi People
q		party	ROU	PTY	Alliance for the Fatherland	APP
q		party	ROU	PTY	Alliance for the Unity of Romanians	AUR
q		party	ROU	PTY	Christian-Democratic National Peasants' Party	PNT-CD
q		party	ROU	PTY	Civic Hungarian Party
q		party	ROU	PTY	Democratic Union of Hungarians in Romania	UDMR
q		party	ROU	PTY	Ecologist Party of Romania	PER
q		party	ROU	PTY	Force of the Right
q		party	ROU	PTY	Greater Romania Party	PRM
q		party	ROU	PTY	Green Party
q		party	ROU	PTY	National Liberal Party	PNL
q		party	ROU	PTY	Popular Movement Party	PMP
q		party	ROU	PTY	PRO Romania	PRO
q		party	ROU	PTY	Romanian Nationhood Party	PNR
q		party	ROU	PTY	Save Romania Union Party	USR
q		party	ROU	PTY	Social Democratic Party	PSD
q		party	ROU	PTY	Social Liberal Humanist Party	PUSL
q		party	ROU	PTY	S.O.S. Romania
q		party	ROU	PTY	The Right Alternative
q		party	ROU	PTY	United Romania Party	PRU
q		party	ROU	PTY	We are Renewing the European Project in Romania	REPER
q		party	RUS	PTY	A Just Russia for Truth	SRZP
q		party	RUS	PTY	Civic Platform
q		party	RUS	PTY	Communists of Russia	CPCR
q		party	RUS	PTY	Communist Party of the Russian Federation	CPRF
q		party	RUS	PTY	Cossack Party of the Russian Federation
q		party	RUS	PTY	Democratic Party of Russia	DPR
q		party	RUS	PTY	Green Alternative
q		party	RUS	PTY	Liberal Democratic Party of Russia	LDPR
q		party	RUS	PTY	New People
q		party	RUS	PTY	Party for Fairness! or PARZAS!
q		party	RUS	PTY	Party of Direct Democracy	PDD
q		party	RUS	PTY	Party of Progress
q		party	RUS	PTY	Party of Pensioners	RPPSJ
q		party	RUS	PTY	Party of Russia's Rebirth	PRR
q		party	RUS	PTY	Party of Social Protection	PSP
q		party	RUS	PTY	Rodina
q		party	RUS	PTY	Russian Ecological Party
q		party	RUS	PTY	Russian Party of Freedom and Justice	RPFJ
q		party	RUS	PTY	Russia United Democratic Party
q		party	RUS	PTY	United Russia
q		party	RWA	PTY	Democratic Green Party of Rwanda	DGPR
q		party	RWA	PTY	Liberal Party
q		party	RWA	PTY	Party for Progress and Concord	PPC
q		party	RWA	PTY	Rwandan Patriotic Front	RPF
q		party	RWA	PTY	Rwandan Patriotic Front Coalition
q		party	RWA	PTY	Social Democratic Party	PSD
q		party	RWA	PTY	Social Party Imberakuri
q		party	SDN	PTY	Democratic Unionist Party
q		party	SDN	PTY	Democratic Unionist Party	DUP
q		party	SDN	PTY	Federal Umma Party
q		party	SDN	PTY	Muslim Brotherhood
q		party	SDN	PTY	National Congress Party	NCP
q		party	SDN	PTY	National Umma Party	NUP
q		party	SDN	PTY	Popular Congress Party	PCP
q		party	SDN	PTY	Reform Movement Now
q		party	SDN	PTY	Sudan National Front
q		party	SDN	PTY	Sudanese Communist Party	SCP
q		party	SDN	PTY	Sudanese Congress Party
q		party	SDN	PTY	Umma Party for Reform and Development
q		party	SDN	PTY	Unionist Movement Party	UMP
q		party	SEN	PTY	Alliance for Citizenship and Work	ACT
q		party	SEN	PTY	Alliance for the Republic-Yakaar	APR
q		party	SEN	PTY	Alliance of Forces of Progress	AFP
q		party	SEN	PTY	And-Jef/African Party for Democracy and Socialism	AJ/PADS
q		party	SEN	PTY	Awalé
q		party	SEN	PTY	Benno Bokk Yakaar	BBY
q		party	SEN	PTY	Bokk Gis Gis coalition
q		party	SEN	PTY	Citizen Movement for National Reform
q		party	SEN	PTY	Coalition Mimi 2024
q		party	SEN	PTY	Dare the Future movement
q		party	SEN	PTY	Democratic League-Labor Party Movement	LD-MPT
q		party	SEN	PTY	Democratic Renaissance Congress
q		party	SEN	PTY	Front for Socialism and Democracy/Benno Jubel	FSD/BJ
q		party	SEN	PTY	Gainde Centrist Bloc	BCG
q		party	SEN	PTY	General Alliance for the Interests of the Republic	AGIR
q		party	SEN	PTY	Grand Party
q		party	SEN	PTY	Gueum sa Bopp
q		party	SEN	PTY	Independence and Labor Party	PIT
q		party	SEN	PTY	Jotna Coalition
q		party	SEN	PTY	Liberate the People	YAW
q		party	SEN	PTY	Madicke 2019 coalition
q		party	SEN	PTY	National Union for the People	UNP
q		party	SEN	PTY	Only Senegal Movement
q		party	SEN	PTY	Party for Truth and Development	PVD
q		party	SEN	PTY	Party of Unity and Rally	PUR
q		party	SEN	PTY	Patriotic Convergence Kaddu Askan Wi
q		party	SEN	PTY	Rewmi Party
q		party	SEN	PTY	Senegalese Democratic Party	PDS
q		party	SEN	PTY	Socialist Party
q		party	SEN	PTY	Tekki Movement
q		party	SEN	PTY	Réewum Ngor
q		party	SEN	PTY	Servants
q		party	SGP	PTY	People's Action Party	PAP
q		party	SGP	PTY	Workers' Party	WPS
q		party	SJM	PTY	Conservative
q		party	SJM	PTY	Labor
q		party	SJM	PTY	Liberal
q		party	SJM	PTY	Progress
q		party	SJM	PTY	Socialist Left
q		party	SLB	PTY	Democratic Alliance Party	DAP
q		party	SLB	PTY	Kadere Party of Solomon Islands	KAD
q		party	SLB	PTY	Ownership, Unity, and Responsibility Party
q		party	SLB	PTY	Solomon Islands People First Party	SIPFP
q		party	SLB	PTY	Solomon Islands Democratic Party	SIDP
q		party	SLB	PTY	Solomon Islands Party for Rural Advancement	SIPRA
q		party	SLB	PTY	Solomon Islands United Party
q		party	SLB	PTY	United for Change Party	U4C
q		party	SLB	PTY	Coalition for Accountability Reform and Empowerment
q		party	SLE	PTY	All People's Congress	APC
q		party	SLE	PTY	Sierra Leone People's Party	SLPP
q		party	SLV	PTY	Christian Democratic Party	PDC
q		party	SLV	PTY	Farabundo Marti National Liberation Front	FMLN
q		party	SLV	PTY	Great Alliance for National Unity	GANA
q		party	SLV	PTY	National Coalition Party	PCN
q		party	SLV	PTY	Nationalist Republican Alliance	ARENA
q		party	SLV	PTY	New Ideas
q		party	SLV	PTY	Our Time
q		party	SLV	PTY	Vamos
q		party	SMR	PTY	Domani - Modus Liberi	DML
q		party	SMR	PTY	Free San Marino
q		party	SMR	PTY	Future Republic
q		party	SMR	PTY	Party of Socialists and Democrats	PSD
q		party	SMR	PTY	Reformist Alliance
q		party	SMR	PTY	RETE Movement
q		party	SMR	PTY	Sammarinese Christian Democratic Party	PDCS
q		party	SMR	PTY	Socialist Party
q		party	SMR	PTY	Tomorrow in Movement coalition
q		party	SOM	PTY	Cosmopolitan Democratic Party
q		party	SOM	PTY	Green Party
q		party	SOM	PTY	Himilo Qaran Party
q		party	SOM	PTY	Ilays Party
q		party	SOM	PTY	Justice and Reconciliation Party
q		party	SOM	PTY	National Progressive Party
q		party	SOM	PTY	Peace and Unity Party
q		party	SOM	PTY	Qaransoor Party
q		party	SOM	PTY	Qiimo Qaran Party
q		party	SOM	PTY	Security and Justice Party
q		party	SOM	PTY	Social Justice Party
q		party	SOM	PTY	Somali Labour Party
q		party	SOM	PTY	Somali Republic Party
q		party	SOM	PTY	Somali Social Unity Party	SSUP
q		party	SOM	PTY	Union for Peace and Development Party	PDP
q		party	SOM	PTY	Wadajir Party
q		party	SPM	PTY	Archipelago Tomorrow
q		party	SPM	PTY	Focus on the Future
q		party	SPM	PTY	Together to Build
q		party	SRB	PTY	Alliance of Vojvodina Hungarians	SVM
q		party	SRB	PTY	Democratic Alliance of Croats in Vojvodina	DSHV
q		party	SRB	PTY	Democratic Party
q		party	SRB	PTY	Ecological Uprising
q		party	SRB	PTY	Green - Left Front	ZLF
q		party	SRB	PTY	Greens of Serbia
q		party	SRB	PTY	Justice and Reconciliation Party	SPP
q		party	SRB	PTY	Movement for Reversal	PZP
q		party	SRB	PTY	Movement for the Restoration of the Kingdom of Serbia	POKS
q		party	SRB	PTY	Movement of Free Citizens	PSG
q		party	SRB	PTY	Movement of Socialists
q		party	SRB	PTY	National Democratic Alternative	NADA
q		party	SRB	PTY	New Communist Party of Yugoslavia	NKPJ
q		party	SRB	PTY	New Democratic Party of Serbia	NDSS
q		party	SRB	PTY	New Face of Serbia	NLS
q		party	SRB	PTY	Party of Democratic Action of the Sandzak	SDAS
q		party	SRB	PTY	Party of Freedom and Justice	SSP
q		party	SRB	PTY	People's Movement of Serbia	NPS
q		party	SRB	PTY	People's Movement of Serbs from Kosovo and Metohija
q		party	SRB	PTY	People's Peasant Party	NSS
q		party	SRB	PTY	Political Battle of the Albanians Continues
q		party	SRB	PTY	Russian Party
q		party	SRB	PTY	Serbia Must Not Stop
q		party	SRB	PTY	Serbian People's Party	SNP
q		party	SRB	PTY	Serbian Progressive Party	SNS
q		party	SRB	PTY	Serbian Renewal Movement	SPO
q		party	SRB	PTY	Social Democratic Party of Serbia	SDPS
q		party	SRB	PTY	Socialist Party of Serbia	SPS
q		party	SRB	PTY	Strength of Serbia	PSS
q		party	SRB	PTY	Together	ZAJEDNO
q		party	SRB	PTY	United Peasant Party	USS
q		party	SRB	PTY	United Serbia
q		party	SRB	PTY	United Trade Unions of Serbia "Sloga"	USS
q		party	SRB	PTY	We - The Voice from the People	MI-GIN
q		party	SSD	PTY	Democratic Change
q		party	SSD	PTY	Democratic Forum
q		party	SSD	PTY	Labour Party	LPSS
q		party	SSD	PTY	South Sudan Opposition Alliance	SSOA
q		party	SSD	PTY	Sudan African National Union	SANU
q		party	SSD	PTY	Sudan People's Liberation Movement	SPLM
q		party	SSD	PTY	Sudan People’s Liberation Movement-In Opposition	SPLM-IO
q		party	SSD	PTY	United Democratic Salvation Front	UDSF
q		party	SSD	PTY	United South Sudan African Party	USSAP
q		party	SSD	PTY	United South Sudan Party	USSP
q		party	STP	PTY	BASTA Movement
q		party	STP	PTY	Independent Democratic Action	ADI
q		party	STP	PTY	National Unity Party	PUN
q		party	SUR	PTY	Brotherhood and Unity in Politics	BEP
q		party	SUR	PTY	Democratic Alternative '91	DA91
q		party	SUR	PTY	General Liberation and Development Party	ABOP
q		party	SUR	PTY	National Democratic Party	NDP
q		party	SUR	PTY	National Party of Suriname	NPS
q		party	SUR	PTY	Party for Democracy and Development in Unity	DOE
q		party	SUR	PTY	Party for National Unity and Solidarity	KTPI
q		party	SUR	PTY	People's Alliance
q		party	SUR	PTY	Progressive Workers' and Farmers' Union	PALU
q		party	SUR	PTY	Progressive Reform Party	VHP
q		party	SUR	PTY	Reform and Renewal Movement	HVB
q		party	SUR	PTY	Surinamese Labor Party	SPA
q		party	SVK	PTY	Direction - Social Democracy	SMER-SD
q		party	SVK	PTY	Freedom and Solidarity
q		party	SVK	PTY	Progressive Slovakia
q		party	SVK	PTY	Republic
q		party	SVK	PTY	Slovakia
q		party	SVK	PTY	The Slovak National Party	SNS
q		party	SVK	PTY	The Christian Democratic Movement	KDH
q		party	SVK	PTY	Voice - Social Democracy	HLAS-SD
q		party	SVN	PTY	Democratic Party of Pensioners of Slovenia
q		party	SVN	PTY	Freedom Movement
q		party	SVN	PTY	List of Marjan Sarec	LMS
q		party	SVN	PTY	New Slovenia - Christian Democrats
q		party	SVN	PTY	Resni.ca
q		party	SVN	PTY	Slovenian Democratic Party	SDS
q		party	SVN	PTY	Slovenian National Party	SNS
q		party	SVN	PTY	Social Democrats
q		party	SVN	PTY	The Left
q		party	SWE	PTY	Center Party
q		party	SWE	PTY	Christian Democrats
q		party	SWE	PTY	Green Party
q		party	SWE	PTY	Left Party
q		party	SWE	PTY	Moderate Party
q		party	SWE	PTY	Sweden Democrats
q		party	SWE	PTY	Swedish Social Democratic Party	S/SAP
q		party	SWE	PTY	The Liberals
q		party	SWZ	PTY	African United Democratic Party	AUDP
q		party	SWZ	PTY	Ngwane National Liberatory Congress	NNLC
q		party	SWZ	PTY	People's United Democratic Movement	PUDEMO
q		party	SWZ	PTY	Swazi Democratic Party	SWADEPA
q		party	SXM	PTY	Democratic Party
q		party	SXM	PTY	National Alliance
q		party	SXM	PTY	National Opportunity Wealth	NOW
q		party	SXM	PTY	Party for Progress	PFP
q		party	SXM	PTY	Sint Maarten Christian Party	SMCP
q		party	SXM	PTY	Unified Resilient St Maarten Movement	URSM
q		party	SXM	PTY	United People's Party	UPP
q		party	SXM	PTY	United Sint Maarten Party
q		party	SYC	PTY	Seychelles Party for Social Justice and Democracy	SPSJD
q		party	SYC	PTY	Seychellois Democratic Alliance	LDS
q		party	SYC	PTY	Seychelles National Party	SNP
q		party	SYC	PTY	United Seychelles
q		party	SYR	PTY	Arab Socialist Ba'ath Party
q		party	SYR	PTY	Arab Socialist
q		party	SYR	PTY	Arab Socialist Union of Syria	ASU
q		party	SYR	PTY	Democratic Arab Socialist Union
q		party	SYR	PTY	National Progressive Front	NPF
q		party	SYR	PTY	Socialist Unionist Democratic Party
q		party	SYR	PTY	Socialist Unionist Party
q		party	SYR	PTY	Syrian Communist Party
q		party	SYR	PTY	Syrian Social Nationalist Party	SSNP
q		party	SYR	PTY	Unionist Socialist Party
q		party	SYR	PTY	Kurdish Democratic Union Party	PYD
q		party	SYR	PTY	Kurdish National Council	KNC
q		party	SYR	PTY	Syriac Union Party
q		party	SYR	PTY	Syrian Democratic Council	SDC
q		party	SYR	PTY	Syrian Democratic Party
q		party	SYR	PTY	Syrian Opposition Coalition
q		party	SYR	PTY	Democratic Autonomous Administration of Northeast Syria	DAANES
q		party	SYR	PTY	Syrian Interim Government	SIG
q		party	SYR	PTY	Syrian Salvation Government	SSG
q		party	TCA	PTY	People's Democratic Movement	PDM
q		party	TCA	PTY	Progressive National Party	PNP
q		party	TCD	PTY	Chadian Convention for Peace and Development	CTPD
q		party	TCD	PTY	Federation Action for the Republic	FAR
q		party	TCD	PTY	National Rally for Development and Progress
q		party	TCD	PTY	National Union for Democracy and Renewal	UNDR
q		party	TCD	PTY	Party for Unity and Reconstruction	PUR
q		party	TCD	PTY	Patriotic Salvation Movement	MPS
q		party	TCD	PTY	Rally for Democracy and Progress	RDP
q		party	TCD	PTY	Rally of Chadian Nationalists/Awakening
q		party	TCD	PTY	Social Democratic Party for a Change-over of Power	PDSA
q		party	TCD	PTY	Union for Democracy and the Republic	UDR
q		party	TCD	PTY	Union for Renewal and Democracy	URD
q		party	TCD	PTY	Transformers
q		party	TGO	PTY	Action Committee for Renewal	CAR
q		party	TGO	PTY	Alliance of Democrats for Integral Development	ADDI
q		party	TGO	PTY	Democratic Convention of African Peoples	CDPA
q		party	TGO	PTY	Democratic Forces for the Republic	FDR
q		party	TGO	PTY	National Alliance for Change	ANC
q		party	TGO	PTY	New Togolese Commitment
q		party	TGO	PTY	Pan-African National Party	PNP
q		party	TGO	PTY	Pan-African Patriotic Convergence	CPP
q		party	TGO	PTY	Patriotic Movement for Democracy and Development	MPDD
q		party	TGO	PTY	Socialist Pact for Renewal	PSR
q		party	TGO	PTY	The Togolese Party
q		party	TGO	PTY	Union of Forces for Change	UFC
q		party	TGO	PTY	Union for the Republic	UNIR
q		party	THA	PTY	Bhumjaithai Party	BJT
q		party	THA	PTY	Chat Thai Phatthana Party	CTP
q		party	THA	PTY	Democrat Party
q		party	THA	PTY	Move Forward Party	MFP
q		party	THA	PTY	Palang Pracharat Party	PPRP
q		party	THA	PTY	Pheu	PTP
q		party	THA	PTY	Prachachat Party	PCC
q		party	THA	PTY	Prachathipat Party
q		party	THA	PTY	Thai Sang Thai Party
q		party	THA	PTY	United Thai Nation	UTN
q		party	TJK	PTY	Agrarian Party of Tajikistan	APT
q		party	TJK	PTY	Democratic Party	DPT
q		party	TJK	PTY	Party of Economic Reforms	PERT
q		party	TJK	PTY	People's Democratic Party of Tajikistan	PDPT
q		party	TJK	PTY	Socialist Party of Tajikistan	SPT
q		party	TKM	PTY	Agrarian Party of Turkmenistan	TAP
q		party	TKM	PTY	Party of Industrialists and Entrepreneurs of Turkmenistan	TSTP
q		party	TKM	PTY	The Democratic Party of Turkmenistan	TDP
q		party	TLS	PTY	Democratic Party
q		party	TLS	PTY	National Congress for Timorese Reconstruction	CNRT
q		party	TLS	PTY	National Unity of the Sons of Timor
q		party	TLS	PTY	People's Liberation Party	PLP
q		party	TLS	PTY	Revolutionary Front of Independent Timor-Leste	FRETILIN
q		party	TON	PTY	Democratic Party of the Friendly Islands	DPFI
q		party	TON	PTY	Tonga People's Party	PAK
q		party	TTO	PTY	People's National Movement	PNM
q		party	TTO	PTY	United National Congress	UNC
q		party	TTO	PTY	Tobago People’s Party
q		party	TUN	PTY	Afek Tounes
q		party	TUN	PTY	Al Badil Al-Tounisi
q		party	TUN	PTY	Al-Amal Party
q		party	TUN	PTY	Call for Tunisia Party
q		party	TUN	PTY	Current of Love
q		party	TUN	PTY	Democratic Current
q		party	TUN	PTY	Democratic Patriots' Unified Party
q		party	TUN	PTY	Dignity Coalition
q		party	TUN	PTY	Ennahda Movement
q		party	TUN	PTY	Ettakatol Party
q		party	TUN	PTY	Free Destourian Party	PDL
q		party	TUN	PTY	Green Tunisia Party
q		party	TUN	PTY	Harakat Hak
q		party	TUN	PTY	Heart of Tunisia
q		party	TUN	PTY	July 25 Movement
q		party	TUN	PTY	Labor and Achievement Party
q		party	TUN	PTY	Long Live Tunisia
q		party	TUN	PTY	Movement of Socialist Democrats	MDS
q		party	TUN	PTY	National Coalition Party
q		party	TUN	PTY	National Salvation Front
q		party	TUN	PTY	New Carthage Party
q		party	TUN	PTY	Party of the Democratic Arab Vanguard
q		party	TUN	PTY	People's Movement
q		party	TUN	PTY	Republican Party
q		party	TUN	PTY	The Movement Party
q		party	TUN	PTY	Third Republic Party
q		party	TUN	PTY	Tunisian Ba'ath Movement
q		party	TUN	PTY	Voice of the Republic
q		party	TUN	PTY	Workers' Party
q		party	TUR	PTY	Democracy and Progress Party	DEVA
q		party	TUR	PTY	Democrat Party
q		party	TUR	PTY	Democratic Regions Party	DBP
q		party	TUR	PTY	Felicity Party
q		party	TUR	PTY	Free Cause Party	HUDA
q		party	TUR	PTY	Future Party
q		party	TUR	PTY	Good Party	IYI
q		party	TUR	PTY	Grand Unity Party	BBP
q		party	TUR	PTY	Justice and Development Party	AKP
q		party	TUR	PTY	Labor and Freedom Alliance
q		party	TUR	PTY	Nationalist Movement Party	MHP
q		party	TUR	PTY	New Welfare Party	YRP
q		party	TUR	PTY	Party of Greens and the Left Future	YSGP
q		party	TUR	PTY	People's Alliance
q		party	TUR	PTY	Peoples' Democratic Party	HDP
q		party	TUR	PTY	Republican People's Party	CHP
q		party	TUR	PTY	Workers' Party of Turkey	TIP
q		party	TWN	PTY	Democratic Progressive Party	DPP
q		party	TWN	PTY	Kuomintang	KMT
q		party	TWN	PTY	Taiwan People's Party	TPP
q		party	TZA	PTY	Alliance for Change and Transparency
q		party	TZA	PTY	Civic United Front	CUF
q		party	TZA	PTY	Party of Democracy and Development	CHADEMA
q		party	TZA	PTY	Revolutionary Party of Tanzania	CCM
q		party	UGA	PTY	Democratic Party
q		party	UGA	PTY	Forum for Democratic Change	FDC
q		party	UGA	PTY	Justice Forum	JEEMA
q		party	UGA	PTY	National Resistance Movement	NRM
q		party	UGA	PTY	National Unity Platform
q		party	UGA	PTY	People's Progressive Party	PPP
q		party	UGA	PTY	Uganda People's Congress	UPC
q		party	UKR	PTY	European Solidarity
q		party	UKR	PTY	Fatherland	VOB
q		party	UKR	PTY	Holos
q		party	UKR	PTY	Servant of the People
q		party	URY	PTY	Colorado Party
q		party	URY	PTY	Intransigent Radical Ecologist Party	PERI
q		party	URY	PTY	Independent Party
q		party	URY	PTY	National Party
q		party	URY	PTY	Open Cabildo
q		party	URY	PTY	Popular Unity
q		party	USA	PTY	Alliance Party
q		party	USA	PTY	Constitution Party
q		party	USA	PTY	Democratic Party
q		party	USA	PTY	Green Party
q		party	USA	PTY	Libertarian Party
q		party	USA	PTY	Republican Party
q		party	USA	PTY	Vermont Progressive Party
q		party	UZB	PTY	Ecological Party of Uzbekistan	EPU
q		party	UZB	PTY	Justice Social Democratic Party	ASDP
q		party	UZB	PTY	People's Democratic Party of Uzbekistan	PDP
q		party	UZB	PTY	Uzbekistan Liberal Democratic Party
q		party	UZB	PTY	Uzbekistan National Revival Democratic Party
q		party	VCT	PTY	New Democratic Party	NDP
q		party	VCT	PTY	SVG Green Party	SVGP
q		party	VEN	PTY	A New Era	UNT
q		party	VEN	PTY	Cambiemos Movimiento Ciudadano	CMC
q		party	VEN	PTY	Christian Democrats	COPEI
q		party	VEN	PTY	Citizens Encounter
q		party	VEN	PTY	Clear Accounts
q		party	VEN	PTY	Coalition of opposition parties - Democratic Alliance
q		party	VEN	PTY	Come Venezuela
q		party	VEN	PTY	Communist Party of Venezuela	PCV
q		party	VEN	PTY	Consenso en la Zona
q		party	VEN	PTY	Convergencia
q		party	VEN	PTY	Democratic Action
q		party	VEN	PTY	Fatherland for All	PPT
q		party	VEN	PTY	Fearless People's Alliance	ABP
q		party	VEN	PTY	Fuerza Vecinal
q		party	VEN	PTY	Hope for Change
q		party	VEN	PTY	Justice First
q		party	VEN	PTY	LAPIZ
q		party	VEN	PTY	Movement to Socialism	MAS
q		party	VEN	PTY	Popular Will
q		party	VEN	PTY	Progressive Advance
q		party	VEN	PTY	The Radical Cause
q		party	VEN	PTY	United Socialist Party of Venezuela	PSUV
q		party	VEN	PTY	Venezuela First
q		party	VEN	PTY	Venezuelan Progressive Movement	MPV
q		party	VEN	PTY	Venezuela Project
q		party	VGB	PTY	National Democratic Party	NDP
q		party	VGB	PTY	Progressive Virgin Islands Movement	PVIM
q		party	VGB	PTY	Progressives United
q		party	VGB	PTY	Virgin Islands Party	VIP
q		party	VIR	PTY	Democratic Party
q		party	VIR	PTY	Independent Citizens' Movement	ICM
q		party	VIR	PTY	Republican Party
q		party	VNM	PTY	Communist Party of Vietnam	CPV
q		party	VUT	PTY	Iauko Group
q		party	VUT	PTY	Land and Justice Party
q		party	VUT	PTY	Leaders Party of Vanuatu	LPV
q		party	VUT	PTY	Rural Development Party	RDP
q		party	VUT	PTY	Reunification of Movement for Change	RMC
q		party	VUT	PTY	Union of Moderate Parties	UMP
q		party	VUT	PTY	Vanua'aku Pati
q		party	WLF	PTY	Left Radical Party	PRG
q		party	WLF	PTY	Lua Kae Tahi
q		party	WLF	PTY	Rally for Wallis and Futuna-The Republicans	RPWF-LR
q		party	WLF	PTY	Socialist Party
q		party	WLF	PTY	Taumu'a Lelei
q		party	WLF	PTY	Union Pour la Democratie Francaise	UDF
q		party	WSM	PTY	Fa'atuatua i le Atua Samoa ua Tasi	FAST
q		party	WSM	PTY	Human Rights Protection Party	HRPP
q		party	WSM	PTY	Sāmoa Uniting Party
q		party	WSM	PTY	Tautua Samoa Party	TSP
q		party	XKX	PTY	Alliance for the Future of Kosovo	AAK
q		party	XKX	PTY	Ashkali Party for Integration	PAI
q		party	XKX	PTY	Civic Initiative for Freedom, Justice, and Survival
q		party	XKX	PTY	Democratic League of Kosovo	LDK
q		party	XKX	PTY	Democratic Party of Kosovo	PDK
q		party	XKX	PTY	New Democratic Initiative of Kosovo	IRDK
q		party	XKX	PTY	New Democratic Party	NDS
q		party	XKX	PTY	Progressive Movement of Kosovar Roma	LPRK
q		party	XKX	PTY	Romani Initiative
q		party	XKX	PTY	Self-Determination Movement	LVV
q		party	XKX	PTY	Serb List
q		party	XKX	PTY	Social Democratic Union	SDU
q		party	XKX	PTY	Turkish Democratic Party of Kosovo	KDTP
q		party	XKX	PTY	Unique Gorani Party	JGP
q		party	XKX	PTY	Vakat Coalition	VAKAT
q		party	YEM	PTY	General People’s Congress	GPC
q		party	YEM	PTY	Nasserist Unionist People's Organization
q		party	YEM	PTY	National Arab Socialist Ba'ath Party
q		party	YEM	PTY	Southern Transitional Council	STC
q		party	YEM	PTY	Yemeni Reform Grouping
q		party	YEM	PTY	Yemeni Socialist Party	YSP
q		party	ZAF	PTY	African Christian Democratic Party	ACDP
q		party	ZAF	PTY	African Independent Congress	AIC
q		party	ZAF	PTY	African National Congress	ANC
q		party	ZAF	PTY	African People's Convention	APC
q		party	ZAF	PTY	Agang SA
q		party	ZAF	PTY	Congress of the People	COPE
q		party	ZAF	PTY	Democratic Alliance
q		party	ZAF	PTY	Economic Freedom Fighters	EFF
q		party	ZAF	PTY	Freedom Front Plus	FF+
q		party	ZAF	PTY	GOOD
q		party	ZAF	PTY	Inkatha Freedom Party	IFP
q		party	ZAF	PTY	National Freedom Party	NFP
q		party	ZAF	PTY	Pan-Africanist Congress of Azania	PAC
q		party	ZAF	PTY	United Christian Democratic Party	UCDP
q		party	ZAF	PTY	United Democratic Movement	UDM
q		party	ZMB	PTY	Alliance for Democracy and Development	ADD
q		party	ZMB	PTY	Forum for Democracy and Development	FDD
q		party	ZMB	PTY	Movement for Multiparty Democracy	MMD
q		party	ZMB	PTY	Party of National Unity and Progress	PNUP
q		party	ZMB	PTY	Patriotic Front
q		party	ZMB	PTY	United Party for National Development	UPND
q		party	ZWE	PTY	Citizens Coalition for Change
q		party	ZWE	PTY	Movement for Democratic Change	MDC-T
q		party	ZWE	PTY	National People's Congress	NPC
q		party	ZWE	PTY	Zimbabwe African National Union-Patriotic Front	ZANU-PF
q		party	ZWE	PTY	Zimbabwe African Peoples Union	ZAPU
g			USA		Republican Party	Republican;Republicans;GOP
g			USA		Democratic Party	Democrat;Democrats;Democratic
g			GBR		Conservative Party	Tory;Tories
g			GBR		Labour Party	Labourite
g			YEM		Houthis	Houthi;Houthis`;

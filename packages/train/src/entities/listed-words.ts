/** Words of the trade that the gazetteer marks, lower-case. Facts of English, gathered by hand. */

export const PERSON_TITLES = `mr mrs ms miss dr prof professor sir lord lady dame president vice-president premier chancellor king queen
prince princess emperor sultan sheikh sheik emir ayatollah imam mullah pope cardinal bishop archbishop rabbi reverend rev father sister
brother pastor senator sen congressman congresswoman rep representative governor gov mayor secretary minister deputy general gen colonel
col lieutenant lt major maj captain capt sergeant sgt admiral adm commander cmdr marshal brigadier corporal cpl private pvt judge justice
attorney ambassador envoy chairman chairwoman chairperson chief director ceo cfo spokesman spokeswoman spokesperson coach manager
inspector detective officer constable superintendent commissioner actor actress singer rapper author writer poet novelist director
economist analyst lawyer striker midfielder goalkeeper defender quarterback leader founder coordinator counselor nurse founder
co-founder politician activist journalist reporter correspondent editor photographer researcher scientist historian mp mep msp td
councillor councilman councilwoman alderman delegate speaker treasurer comptroller warden sheriff trooper deputy-director
vice-chairman vice-chancellor ex-president prime-minister taoiseach warlord cleric preacher guitarist drummer bassist comedian
dictator tsar czar baron baroness count countess duke duchess viscount earl saint st`;

export const ORGANIZATION_HEADS = `ministry department university college institute agency council committee commission party bank
association federation union league club authority bureau office court parliament congress senate assembly army navy force forces police
corps guard brigade front movement organization organisation foundation trust fund group company corporation council board society
alliance coalition network school academy hospital church centre center service administration directorate command regiment battalion
newspaper times post journal tribune herald gazette guardian magazine news television radio broadcasting press agency airline airlines
airways motors bank holdings industries partners international association confederation chamber cabinet house government state
secretariat mission embassy consulate tribunal inspectorate institution laboratory laboratories observatory museum orchestra band
team united city fc rangers rovers wanderers athletic team reds lions tigers eagles giants`;

export const ORGANIZATION_ENDS = `inc inc. corp corp. ltd ltd. llc plc co co. ag sa gmbh nv spa kk llp fc afc cf sc ngo group holdings`;

export const PLACE_HEADS = `city town village county province state district region republic kingdom island islands river lake sea ocean
gulf bay strait mountain mountains mount valley desert street road avenue boulevard lane square park bridge airport station port harbour
harbor beach coast peninsula canal dam forest hill hills stadium arena territory oblast prefecture governorate borough parish
municipality canyon creek falls cape point plaza tower palace castle temple mosque cathedral cemetery highway border strip bank
heights springs hall building camp base`;

export const NATIONALITY_WORDS = `african africans arab arabs arabic asian asians european europeans american americans latin latino latina
latinos hispanic hispanics caribbean scandinavian nordic slavic slav slavs balkan baltic eurasian eurosceptic western westerner westerners
muslim muslims islamic islamist islamists sunni sunnis shia shias shiite shiites shi'ite shi'ites alawite alawites druze sufi salafi salafist
salafists wahhabi ismaili christian christians catholic catholics protestant protestants orthodox anglican anglicans methodist baptist
baptists evangelical evangelicals mormon mormons presbyterian lutheran lutherans jewish jew jews hindu hindus buddhist buddhists sikh sikhs
jain yazidi yazidis yezidi zoroastrian coptic copts copt jihadist kurd kurds kurdish pashtun pashtuns tajik tajiks uzbek uzbeks hazara hazaras
baloch baluch punjabi sindhi bengali bengalis tamil tamils sinhalese uighur uighurs uyghur uyghurs tibetan tibetans mongol mongols han
hutu hutus tutsi tutsis hausa fulani fulanis yoruba igbo zulu xhosa kikuyu luo maasai masai oromo amhara tigrayan tigrayans tuareg tuaregs
berber berbers bedouin bedouins dinka nuer dogon songhai bambara wolof ashanti akan somali somalis rohingya karen kachin shan hmong
chechen chechens ingush tatar tatars cossack cossacks circassian abkhaz ossetian ossetians basque basques catalan catalans breton corsican
flemish walloon walloons scottish scots scot welsh english englishman irish irishman british britons briton brits cornish roma gypsy sami
inuit maori maoris aboriginal hawaiian hawaiians texan texans californian californians parisian londoner londoners yorkers
republican republicans democrat democrats democratic tory tories conservative labour liberal liberals whig communist communists marxist
marxists maoist maoists socialist nazi nazis fascist peronist zionist zionists bolshevik taliban houthi houthis israelite roman romans
greek byzantine ottoman ottomans persian persians soviet soviets prussian saxon saxons norman viking vikings aztec maya mayan inca
cherokee navajo sioux apache palestinian palestinians kosovar kosovan taiwanese dutch dutchman frenchman frenchmen
congolese senegalese ivorian ivorian burkinabe nigerien filipino filipina filipinos saudi saudis emirati emiratis qatari omani kuwaiti
yemeni bahraini swiss swede swedes dane danes finn finns pole poles turk turks spaniard spaniards serb serbs croat croats bosniak bosniaks
kazakh kyrgyz turkmen afghan afghans pakistani pakistanis israeli israelis iraqi iraqis`;

/** Bodies known the world over, their short names among them. */
export const ORGANIZATIONS = `United Nations|UN|U.N.|United Nations Security Council|UN Security Council|Security Council|European Union|EU|E.U.
|European Commission|European Parliament|European Council|European Central Bank|ECB|Council of Europe|NATO|North Atlantic Treaty Organization
|African Union|AU|ECOWAS|Economic Community of West African States|Arab League|League of Arab States|ASEAN
|Association of Southeast Asian Nations|OSCE|OPEC|OPEC+|OECD|G7|G8|G20|G-7|G-8|G-20|BRICS|Mercosur|CARICOM|SADC|IGAD|CEMAC|UEMOA|CIS|CSTO|SCO
|Shanghai Cooperation Organisation|Gulf Cooperation Council|GCC|Organization of American States|OAS|Commonwealth|World Bank|IMF
|International Monetary Fund|World Trade Organization|WTO|World Health Organization|WHO|UNICEF|UNESCO|UNHCR|UNDP|UNEP|WFP|World Food Programme
|UNRWA|IAEA|International Atomic Energy Agency|ILO|FAO|ICC|International Criminal Court|International Court of Justice|ICJ|Interpol|Europol
|Red Cross|Red Crescent|ICRC|International Committee of the Red Cross|Amnesty International|Amnesty|Human Rights Watch|Greenpeace|Oxfam
|Save the Children|Doctors Without Borders|MSF|Médecins Sans Frontières|Transparency International|Reporters Without Borders
|White House|Kremlin|Pentagon|Capitol Hill|Downing Street|Congress|U.S. Congress|Senate|U.S. Senate|House of Representatives|House of Commons
|House of Lords|Parliament|Supreme Court|U.S. Supreme Court|State Department|Justice Department|Treasury|Treasury Department
|Defense Department|Homeland Security|Department of Justice|Department of State|Department of Defense|Ministry of Defence
|Ministry of Foreign Affairs|Foreign Ministry|Foreign Office|Home Office|Interior Ministry|Defense Ministry|Defence Ministry|Finance Ministry
|Federal Reserve|Fed|Bank of England|CIA|FBI|NSA|DEA|ATF|TSA|FDA|CDC|EPA|FCC|FTC|SEC|IRS|NASA|NOAA|FEMA|ICE|NHS|MI5|MI6|Mossad|Shin Bet|IDF|FSB
|KGB|GRU|ISI|PLA|IRGC|Revolutionary Guard|Revolutionary Guards|Quds Force|Taliban|Hamas|Hezbollah|Hizbollah|Fatah|PLO|Palestinian Authority
|al-Qaeda|al-Qaida|Al Qaeda|Islamic State|ISIS|ISIL|IS|Daesh|Boko Haram|al-Shabab|al-Shabaab|Al-Shabaab|AQIM|JNIM|al-Nusra Front|Nusra Front
|Wagner|Wagner Group|PKK|YPG|SDF|FARC|ELN|ETA|IRA|Sinn Fein|LTTE|Tamil Tigers|Houthis|Ansar Allah|Muslim Brotherhood|M23|LRA|RSF
|Rapid Support Forces|Republican Party|Democratic Party|GOP|Labour Party|Labour|Conservative Party|Liberal Democrats|Lib Dems|SNP|UKIP
|BJP|ANC|CDU|SPD|AfD|ZANU-PF|PSOE|Vox|Likud|AKP|CHP|HDP|PTI|PML-N|PPP|PDP|APC|Kuomintang|Communist Party|Communist Party of China
|Reuters|AFP|Agence France-Presse|AP|Associated Press|The Associated Press|Bloomberg|BBC|CNN|CBS|NBC|ABC|Fox News|MSNBC|NPR|PBS|Al Jazeera
|Sky News|ITV|Xinhua|TASS|Tass|RIA Novosti|Interfax|RT|New York Times|Washington Post|Wall Street Journal|Financial Times|Guardian|Times
|Daily Mail|Telegraph|Daily Telegraph|Independent|USA Today|Los Angeles Times|Economist|Time|Newsweek|Der Spiegel|Le Monde|Haaretz
|Google|Apple|Microsoft|Amazon|Facebook|Meta|Twitter|YouTube|Instagram|TikTok|WhatsApp|Netflix|Tesla|SpaceX|OpenAI|Nvidia|Intel|IBM|Samsung
|Sony|Huawei|Alibaba|Tencent|Uber|Airbnb|Boeing|Airbus|Lockheed Martin|Raytheon|General Motors|GM|Ford|Toyota|Volkswagen|BMW|Honda|Nissan
|Exxon|ExxonMobil|Exxon Mobil|Chevron|Shell|BP|TotalEnergies|Gazprom|Rosneft|Lukoil|Rosatom|Aramco|Saudi Aramco|Eni|Equinor|Goldman Sachs
|JPMorgan|JPMorgan Chase|Morgan Stanley|Citigroup|Wells Fargo|Bank of America|HSBC|Barclays|UBS|Credit Suisse|Deutsche Bank|BNP Paribas
|Berkshire Hathaway|BlackRock|Walmart|Costco|Starbucks|McDonald's|Coca-Cola|Pepsi|PepsiCo|Nike|Adidas|Disney|Walt Disney|Comcast|Verizon
|AT&T|T-Mobile|Pfizer|Moderna|AstraZeneca|Johnson & Johnson|Novartis|Roche|Merck|Bayer|FIFA|UEFA|IOC|International Olympic Committee|NBA|NFL|MLB
|NHL|NCAA|Premier League|La Liga|Serie A|Bundesliga|Champions League|Manchester United|Manchester City|Liverpool|Chelsea|Arsenal|Tottenham
|Everton|Real Madrid|Barcelona|Bayern Munich|Juventus|AC Milan|Inter Milan|Paris Saint-Germain|PSG|Celtic|Harvard|Harvard University|Yale
|Oxford University|Cambridge University|Stanford|Stanford University|MIT|Columbia University|Princeton|Nasdaq|NASDAQ|Dow Jones|NYSE
|New York Stock Exchange|Standard & Poor's|S&P|Moody's|Fitch|McKinsey|Deloitte|KPMG|PwC|Ernst & Young|Church of England|Vatican|Holy See`;

/** Countries and peoples by names the factbook and ISO do not print. */
export const COUNTRY_NAMES = `US|U.S.|USA|U.S.A.|United States|America|UK|U.K.|United Kingdom|Britain|Great Britain|England|Scotland|Wales
|Northern Ireland|UAE|U.A.E.|Emirates|DRC|DR Congo|Congo|Russia|Soviet Union|USSR|Yugoslavia|Czechoslovakia|East Germany|West Germany
|Czech Republic|Macedonia|North Macedonia|Burma|Myanmar|Ivory Coast|Côte d'Ivoire|Cape Verde|East Timor|Swaziland|Eswatini|Turkey|Türkiye
|Holland|South Korea|North Korea|Korea|Taiwan|Palestine|Kosovo|Vatican City|Iran|Syria|Laos|Vietnam|Bolivia|Venezuela|Tanzania|Moldova|Brunei
|Gambia|The Gambia|Bahamas|Micronesia|Zaire|Rhodesia|Siam|Ceylon|Persia|Prussia|Abkhazia|South Ossetia|Transnistria|Somaliland|Catalonia
|Hong Kong|Macau|Crimea|Gaza|West Bank|Gaza Strip|Chechnya|Tibet|Kashmir|Kurdistan|Darfur|Donbas|Siberia|Bosnia|Herzegovina|Europe|Asia|Africa
|North America|South America|Latin America|Central America|Middle East|Southeast Asia|Central Asia|Sahel|Sahara|Balkans|Caucasus|Baltics
|Caribbean|Mediterranean|Antarctica|Arctic|Pacific|Atlantic|Oceania|West Africa|East Africa|North Africa|Southern Africa|Horn of Africa
|Western Europe|Eastern Europe|Scandinavia|Maghreb|Levant|Persian Gulf|Red Sea|Black Sea|South China Sea|Baltic Sea|Indian Ocean`;

// Made by `pnpm train knowledge` from the world factbook (CC0). Digest 541c88eadd8d9919. Do not edit.
export const DIVISIONS_AND_PARTIES = `a just russia for truth	q	RUS	A Just Russia for Truth	SRZP
a new and united guyana	q	GUY	A New and United Guyana	ANUG
a new era	q	VEN	A New Era	UNT
a partnership for national unity	q	GUY	A Partnership for National Unity	APNU
aaa	q	HTI	Haiti in Action	AAA
aaa	q	MKD	Alternative	AAA
aak	q	XKX	Alliance for the Future of Kosovo	AAK
aakkar	e	LBN	Aakkar
aam aadmi party	q	IND	Aam Aadmi Party	AAP
aana	e	WSM	A'ana
aap	q	IND	Aam Aadmi Party	AAP
aargau	e	CHE	Aargau
abay	e	KAZ	Abay
abc	q	LSO	All Basotho Convention	ABC
abemama	e	KIR	Abemama
aberdeen city	d	GBR	Aberdeen City
aberdeenshire	d	GBR	Aberdeenshire
abia	d	NGA	Abia
abidjan	e	CIV	Abidjan
abim	e	UGA	Abim
abkhazia or apkhazetis avtonomiuri respublika	e	GEO	Abkhazia or Ap'khazet'is Avtonomiuri Respublika
abl	q	MAC	Alliance for a Happy Home	ABL
ablp	q	ATG	Antigua Labor Party	ABLP
abop	q	SUR	General Liberation and Development Party	ABOP
abp	q	VEN	Fearless People's Alliance	ABP
abra	e	PHL	Abra
abruzzo	d	ITA	Abruzzo
abseron	e	AZE	Abseron
abu zaby	e	ARE	Abu Zaby
abyan	d	YEM	Abyan
acc	q	BOL	Community Citizen Alliance	ACC
acc	q	NGA	Accord Party	ACC
accessibility without exclusion	q	CRI	Accessibility Without Exclusion	PASE
accion21	q	ABW	Accion21
accord party	q	NGA	Accord Party	ACC
acdp	q	ZAF	African Christian Democratic Party	ACDP
aceh	e	IDN	Aceh
acklins islands	e	BHS	Acklins Islands
acores	e	PRT	Acores
acquaviva	e	SMR	Acquaviva
acre	d	BRA	Acre
acrm	q	CRI	Here Costa Rica Commands Party	ACRM
act	q	SEN	Alliance for Citizenship and Work	ACT
act new zealand	q	NZL	ACT New Zealand
act together	q	BFA	Act Together
action committee for renewal	q	TGO	Action Committee for Renewal	CAR
action italia viva	q	ITA	Action-Italia Viva
action movement for renewal	q	COG	Action Movement for Renewal	MAR
action of dissatisfied citizens	q	CZE	Action of Dissatisfied Citizens	ANO
action party	q	MAR	Action Party
action party for development	q	CAF	Action Party for Development	PAD
actuemos ecuador	q	ECU	Actuemos Ecuador
acum	q	MAC	United Citizens Association of Macau	ACUM
ad dakhiliyah	e	OMN	Ad Dakhiliyah
ad dali	d	YEM	Ad Dali'
ad daqahliyah	e	EGY	Ad Daqahliyah
ad dawhah	e	QAT	Ad Dawhah
ad+pd	q	MLT	AD+PD	ADPD
adamaoua	e	CMR	Adamaoua
adamawa	d	NGA	Adamawa
adana	e	TUR	Adana
adazi	e	LVA	Adazi
adc	q	NGA	Africa Democratic Congress	ADC
add	q	ZMB	Alliance for Democracy and Development	ADD
addi	q	TGO	Alliance of Democrats for Integral Development	ADDI
addu	e	MDV	Addu
adhaalath	q	MDV	Adhaalath
adi	q	STP	Independent Democratic Action	ADI
adis abeba	d	ETH	Adis Abeba
adiyaman	e	TUR	Adiyaman
adjumani	e	UGA	Adjumani
adjuntas	e	PRI	Adjuntas
admp	q	AZE	Azerbaijan Democratic Enlightenment Party	ADMP
adn	q	ECU	National Democratic Action	ADN
adp	q	CAF	Alliance for Democracy and Progress	ADP
adp	q	GNQ	Progressive Democratic Alliance	ADP
adpd	q	MLT	AD+PD	ADPD
adr	q	GIN	Democratic Alliance for Renewal	ADR
adr	q	LUX	Alternative Democratic Reform Party	ADR
adrar	e	DZA	Adrar
adrar	e	MRT	Adrar
advance the nation	q	PER	Advance the Nation
adygeya	d	RUS	Adygeya
aec	q	NCL	Future With Confidence	AEC
aerodrom	e	MKD	Aerodrom
afar	d	ETH	Afar
afc	q	GUY	Alliance for Change	AFC
afek tounes	q	TUN	Afek Tounes
afghans party	q	KGZ	Afghan's Party
afp	q	SEN	Alliance of Forces of Progress	AFP
africa democratic congress	q	NGA	Africa Democratic Congress	ADC
african christian democratic party	q	ZAF	African Christian Democratic Party	ACDP
african congress for democracy and renewal	q	GIN	African Congress for Democracy and Renewal	CADRE
african independent congress	q	ZAF	African Independent Congress	AIC
african movement for development and progress	q	BEN	African Movement for Development and Progress	MADEP
african national congress	q	ZAF	African National Congress	ANC
african party for independence of cabo verde	q	CPV	African Party for Independence of Cabo Verde	PAICV
african party for the independence of guinea and cabo verde	q	GNB	African Party for the Independence of Guinea and Cabo Verde	PAIGC
african peoples convention	q	ZAF	African People's Convention	APC
african peoples party cote divoire	q	CIV	African Peoples' Party-Cote d'Ivoire	PPA-CI
african solidarity for democracy and independence	q	MLI	African Solidarity for Democracy and Independence	SADI
african united democratic party	q	SWZ	African United Democratic Party	AUDP
afyonkarahisar	e	TUR	Afyonkarahisar
agadez	e	NER	Agadez
agago	e	UGA	Agago
agalega islands	e	MUS	Agalega Islands
agang sa	q	ZAF	Agang SA
agcabadi	e	AZE	Agcabadi
agdam	e	AZE	Agdam
agdas	e	AZE	Agdas
agder	e	NOR	Agder
agion oros	e	GRC	Agion Oros
agir	q	SEN	General Alliance for the Interests of the Republic	AGIR
agrarian party of tajikistan	q	TJK	Agrarian Party of Tajikistan	APT
agrarian party of turkmenistan	q	TKM	Agrarian Party of Turkmenistan	TAP
agri	e	TUR	Agri
agstafa	e	AZE	Agstafa
agsu	e	AZE	Agsu
agua grande	e	STP	Agua Grande
aguada	e	PRI	Aguada
aguadilla	e	PRI	Aguadilla
aguas buenas	e	PRI	Aguas Buenas
aguascalientes	e	MEX	Aguascalientes
agusan del norte	e	PHL	Agusan del Norte
agusan del sur	e	PHL	Agusan del Sur
ahafo	e	GHA	Ahafo
ahal velayat	e	TKM	Ahal Velayat
ahali	q	GEO	Ahali
ahuachapan	e	SLV	Ahuachapán
ahvenanmaa	e	FIN	Ahvenanmaa
aibonito	e	PRI	Aibonito
aic	q	ZAF	African Independent Congress	AIC
aichi	e	JPN	Aichi
aicp	q	LBN	Al-Ahbash	AICP
aiga i le tai	e	WSM	Aiga-i-le-Tai
aileu	e	TLS	Aileu
ailinglaplap	e	MHL	Ailinglaplap
ailuk	e	MHL	Ailuk
aimeliik	e	PLW	Aimeliik
ain defla	e	DZA	Ain Defla
ain temouchent	e	DZA	Ain Temouchent
ainaro	e	TLS	Ainaro
airai	e	PLW	Airai
aitc	q	IND	All India Trinamool Congress	AITC
aiwo	e	NRU	Aiwo
aizkraukle	e	LVA	Aizkraukle
aj pads	q	SEN	And-Jef/African Party for Democracy and Socialism	AJ/PADS
ajaria or acharis avtonomiuri respublika	e	GEO	Ajaria or Acharis Avtonomiuri Respublika
ajd mr	q	MRT	Alliance for Justice and Democracy/Movement for Renewal	AJD/MR
ajdovscina	e	SVN	Ajdovscina
ak zhol democratic party	q	KAZ	Ak Zhol Democratic Party
akel	q	CYP	Progressive Party of the Working People	AKEL
akita	e	JPN	Akita
aklan	e	PHL	Aklan
akmene	e	LTU	Akmene
akp	q	TUR	Justice and Development Party	AKP
akranes	e	ISL	Akranes
aksaray	e	TUR	Aksaray
akureyri	e	ISL	Akureyri
akwa ibom	d	NGA	Akwa Ibom
al ahbash	q	LBN	Al-Ahbash	AICP
al ahmadi	e	KWT	Al Ahmadi
al amal party	q	TUN	Al-Amal Party
al aqabah	e	JOR	Al 'Aqabah
al asimah	e	JOR	Al ‘Asimah
al asimah	e	KWT	Al 'Asimah
al badil al tounisi	q	TUN	Al Badil Al-Tounisi
al bahah	e	SAU	Al Bahah
al bahr al ahmar	e	EGY	Al Bahr al Ahmar
al balqa	e	JOR	Al Balqa'
al basrah	d	IRQ	Al Basrah
al bayda	e	YEM	Al Bayda'
al buhayrah	e	EGY	Al Buhayrah
al buraymi	e	OMN	Al Buraymi
al butnan	e	LBY	Al Butnan
al farwaniyah	e	KWT	Al Farwaniyah
al fatah alliance	q	IRQ	Al Fatah Alliance
al fayyum	e	EGY	Al Fayyum
al fujayrah	e	ARE	Al Fujayrah
al gharbiyah	e	EGY	Al Gharbiyah
al hasakah	e	SYR	Al Hasakah
al hudaydah	e	YEM	Al Hudaydah
al hudud ash shamaliyah	e	SAU	Al Hudud ash Shamaliyah
al iskandariyah	e	EGY	Al Iskandariyah
al ismailiyah	e	EGY	Al Isma'iliyah
al jabal al akhdar	e	LBY	Al Jabal al Akhdar
al jabal al gharbi	e	LBY	Al Jabal al Gharbi
al jafarah	e	LBY	Al Jafarah
al jahra	e	KWT	Al Jahra'
al jawf	d	YEM	Al Jawf
al jawf	e	SAU	Al Jawf
al jizah	e	EGY	Al Jizah
al jufrah	e	LBY	Al Jufrah
al karak	e	JOR	Al Karak
al khawr wa adh dhakhirah	e	QAT	Al Khawr wa adh Dhakhirah
al kufrah	e	LBY	Al Kufrah
al ladhiqiyah	d	SYR	Al Ladhiqiyah
al madinah al munawwarah	e	SAU	Al Madinah al Munawwarah
al mafraq	e	JOR	Al Mafraq
al mahrah	d	YEM	Al Mahrah
al mahwit	d	YEM	Al Mahwit
al marj	e	LBY	Al Marj
al marqab	e	LBY	Al Marqab
al minufiyah	e	EGY	Al Minufiyah
al minya	e	EGY	Al Minya
al muthanna	d	IRQ	Al Muthanna
al nour	q	EGY	Al-Nour
al qadisiyah	d	IRQ	Al Qadisiyah
al qahirah	e	EGY	Al Qahirah
al qalyubiyah	e	EGY	Al Qalyubiyah
al qasim	e	SAU	Al Qasim
al qunaytirah	e	SYR	Al Qunaytirah
al uqsur	e	EGY	Al Uqsur
al wadi al jadid	e	EGY	Al Wadi al Jadid
al wahat	e	LBY	Al Wahat
al wakrah	e	QAT	Al Wakrah
al wusta	e	OMN	Al Wusta
alabama	d	USA	Alabama
alagoas	d	BRA	Alagoas
alajuela	e	CRI	Alajuela
aland	e	FIN	Aland
aland coalition	q	FIN	Aland Coalition
alaska	d	USA	Alaska
alba	e	ROU	Alba
albanian alliance	q	MNE	Albanian Alliance
albanian alternative	q	MNE	Albanian Alternative
albanian democratic league	q	MNE	Albanian Democratic League	LDSH
albanian forum	q	MNE	Albanian Forum
albay	e	PHL	Albay
alberta	d	CAN	Alberta
alborz	e	IRN	Alborz
alebtong	e	UGA	Alebtong
aleksa and dritan count bravely	q	MNE	Aleksa and Dritan - Count Bravely!
aleksandrovac	e	SRB	Aleksandrovac
aleksinac	e	SRB	Aleksinac
alger	e	DZA	Alger
algerian national front	q	DZA	Algerian National Front	FNA
algerian popular movement	q	DZA	Algerian Popular Movement	MPA
algerias hope rally	q	DZA	Algeria's Hope Rally	TAJ
ali sabieh	e	DJI	Ali Sabieh
alibori	e	BEN	Alibori
alibunar	e	SRB	Alibunar
all basotho convention	q	LSO	All Basotho Convention	ABC
all for saint barth	q	BLM	All for Saint Barth
all india trinamool congress	q	IND	All India Trinamool Congress	AITC
all liberian party	q	LBR	All Liberian Party	ALP
all malaysian jemaah islamiah front	q	MYS	All-Malaysian Jemaah Islamiah Front
all peoples congress	q	GHA	All Peoples Congress	APC
all peoples congress	q	SLE	All People's Congress	APC
all peoples party	q	NAM	All People's Party	APP
all progressives congress	q	NGA	All Progressives Congress	APC
all progressives grand alliance	q	NGA	All Progressives Grand Alliance	APGA
alliance	q	KGZ	Alliance
alliance 90 greens	q	DEU	Alliance '90/Greens
alliance for a happy home	q	MAC	Alliance for a Happy Home	ABL
alliance for albanians	q	MKD	Alliance for Albanians
alliance for change	q	ALB	Alliance for Change
alliance for change	q	GUY	Alliance for Change	AFC
alliance for change	q	PHL	Alliance for Change
alliance for change and transparency	q	TZA	Alliance for Change and Transparency
alliance for citizenship and work	q	SEN	Alliance for Citizenship and Work	ACT
alliance for democracy	q	DOM	Alliance for Democracy	APD
alliance for democracy and development	q	CMR	Alliance for Democracy and Development
alliance for democracy and development	q	ZMB	Alliance for Democracy and Development	ADD
alliance for democracy and progress	q	CAF	Alliance for Democracy and Progress	ADP
alliance for democracy and progress	q	MLI	Alliance for Democracy and Progress
alliance for democracy and the republic	q	NER	Alliance for Democracy and the Republic
alliance for democratic renewal	q	NER	Alliance for Democratic Renewal
alliance for justice and democracy movement for renewal	q	MRT	Alliance for Justice and Democracy/Movement for Renewal	AJD/MR
alliance for national renewal	q	GIN	Alliance for National Renewal	ARENA
alliance for national renewal	q	GIN	Alliance for National Renewal	ARN
alliance for patriotic reorientation and construction	q	GMB	Alliance for Patriotic Reorientation and Construction	APRC
alliance for peace and democracy	q	LBR	Alliance for Peace and Democracy	APD
alliance for progress	q	PER	Alliance for Progress	APP
alliance for the fatherland	q	ROU	Alliance for the Fatherland	APP
alliance for the future of kosovo	q	XKX	Alliance for the Future of Kosovo	AAK
alliance for the republic	q	NIC	Alliance for the Republic	APRE
alliance for the republic yakaar	q	SEN	Alliance for the Republic-Yakaar	APR
alliance for the unity of romanians	q	ROU	Alliance for the Unity of Romanians	AUR
alliance morisien	q	MUS	Alliance Morisien
alliance of democrats	q	LSO	Alliance of Democrats
alliance of democrats for integral development	q	TGO	Alliance of Democrats for Integral Development	ADDI
alliance of forces of progress	q	SEN	Alliance of Forces of Progress	AFP
alliance of hope	q	MYS	Alliance of Hope
alliance of independent social democrats	q	BIH	Alliance of Independent Social Democrats	SNSD
alliance of movements for the emergence of niger	q	NER	Alliance of Movements for the Emergence of Niger	AMEN
alliance of progressives	q	BWA	Alliance of Progressives
alliance of the presidential majority	q	COG	Alliance of the Presidential Majority	AMP
alliance of vojvodina hungarians	q	SRB	Alliance of Vojvodina Hungarians	SVM
alliance party	q	GBR	Alliance Party	APNI
alliance party	q	PAN	Alliance Party
alliance party	q	USA	Alliance Party
alliance party for progress	q	BRB	Alliance Party for Progress	APP
almaty	e	KAZ	Almaty
aln	q	NIC	Nicaraguan Liberal Alliance	ALN
alp	q	AUS	Australian Labor Party	ALP
alp	q	LBR	All Liberian Party	ALP
alta verapaz	e	GTM	Alta Verapaz
altay	d	RUS	Altay
alternative	q	MAF	Alternative
alternative	q	MKD	Alternative	AAA
alternative democratic pole	q	COL	Alternative Democratic Pole	PDA
alternative democratic reform party	q	LUX	Alternative Democratic Reform Party	ADR
alternative for change	q	NIC	Alternative for Change
alternative for germany	q	DEU	Alternative for Germany
alternative independent socialist party	q	PAN	Alternative Independent Socialist Party	PAIS
alternative national congress	q	LBR	Alternative National Congress	ANC
alto paraguay	e	PRY	Alto Paraguay
alto parana	e	PRY	Alto Parana
aluksne	e	LVA	Aluksne
alutaguse	e	EST	Alutaguse
alyans	q	HTI	Democratic Alliance Party	ALYANS
alytaus miestas	e	LTU	Alytaus Miestas
alytus	e	LTU	Alytus
amal	q	MAR	Amal
amal movement	q	LBN	Amal Movement
amambay	e	PRY	Amambay
amanah	q	MYS	National Trust Party	AMANAH
amanat	q	KAZ	Amanat
amanat al asimah	d	YEM	Amanat al 'Asimah
amani national congress	q	KEN	Amani National Congress	ANC
amapa	d	BRA	Amapa
amar	q	CHL	Yellow Movement for Chile	AMAR
amara	d	ETH	Amara
amasya	e	TUR	Amasya
amazonas	d	BRA	Amazonas
amazonas	d	COL	Amazonas
amazonas	e	PER	Amazonas
amazonas	e	VEN	Amazonas
amen	q	NER	Alliance of Movements for the Emergence of Niger	AMEN
amip	q	AZE	Azerbaijan National Independence Party	AMİP
aml	q	PAK	Awami Muslim League	AML
amnat charoen	e	THA	Amnat Charoen
amolatar	e	UGA	Amolatar
amp	q	COG	Alliance of the Presidential Majority	AMP
amudat	e	UGA	Amudat
amur	d	RUS	Amur
amuria	e	UGA	Amuria
amuru	e	UGA	Amuru
an giang	e	VNM	An Giang
an nahj ad dimocrati	q	MAR	An-Nahj Ad-Dimocrati
an najaf	d	IRQ	An Najaf
an nuqat al khams	e	LBY	An Nuqat al Khams
anabar	e	NRU	Anabar
anambra	d	NGA	Anambra
anasco	e	PRI	Anasco
anatoliki makedonia kai thraki	e	GRC	Anatoliki Makedonia kai Thraki
anc	q	ARM	Armenian National Congress	ANC
anc	q	KEN	Amani National Congress	ANC
anc	q	LBR	Alternative National Congress	ANC
anc	q	TGO	National Alliance for Change	ANC
anc	q	ZAF	African National Congress	ANC
ancash	e	PER	Ancash
and	q	MRT	National Democratic Alliance	AND
and jef african party for democracy and socialism	q	SEN	And-Jef/African Party for Democracy and Socialism	AJ/PADS
andalucia	d	ESP	Andalucia
andaman and nicobar islands	d	IND	Andaman and Nicobar Islands
andhra pradesh	d	IND	Andhra Pradesh
andijon viloyati	e	UZB	Andijon Viloyati
andorra la vella	e	AND	Andorra la Vella
andrijevica	e	MNE	Andrijevica
anenii noi	e	MDA	Anenii Noi
anetan	e	NRU	Anetan
ang thong	e	THA	Ang Thong
angaur	e	PLW	Angaur
angeles	e	PHL	Angeles
anguilla progressive movement	q	AIA	Anguilla Progressive Movement	APM
anguilla united front	q	AIA	Anguilla United Front	AUF
angus	d	GBR	Angus
anhui	d	CHN	Anhui
anibare	e	NRU	Anibare
anija	e	EST	Anija
anjouan	e	COM	Anjouan
ankara	e	TUR	Ankara
ankaran	e	SVN	Ankaran
anksciai	e	LTU	Anksciai
annaba	e	DZA	Annaba
annobon	e	GNQ	Annobon
ano	q	CZE	Action of Dissatisfied Citizens	ANO
another way movement	q	PAN	Another Way Movement	MOCA
anp	q	PAK	Awami National Party	ANP
anr	q	DZA	National Republican Alliance	ANR
anr	q	PRY	Asociacion Nacional Republicana	ANR
anse aux pins	e	SYC	Anse aux Pins
anse boileau	e	SYC	Anse Boileau
anse etoile	e	SYC	Anse Etoile
anse la raye	e	LCA	Anse-la-Raye
anse royale	e	SYC	Anse Royale
antalya	e	TUR	Antalya
antananarivo	e	MDG	Antananarivo
anti corruption party	q	HND	Anti-Corruption Party	PAC
antigua labor party	q	ATG	Antigua Labor Party	ABLP
antioquia	d	COL	Antioquia
antique	e	PHL	Antique
antofagasta	e	CHL	Antofagasta
antrim and newtownabbey	d	GBR	Antrim and Newtownabbey
antsiranana	e	MDG	Antsiranana
antsla	e	EST	Antsla
anug	q	GUY	A New and United Guyana	ANUG
anzoategui	e	VEN	Anzoátegui
aomori	e	JPN	Aomori
aontu	q	IRL	Aontu
apac	e	UGA	Apac
apace	e	SVN	Apace
apatin	e	SRB	Apatin
apayao	e	PHL	Apayao
apb	q	BOL	Autonomy for Bolivia – Súmate	APB
apc	q	GHA	All Peoples Congress	APC
apc	q	NGA	All Progressives Congress	APC
apc	q	SLE	All People's Congress	APC
apc	q	ZAF	African People's Convention	APC
apd	q	DOM	Alliance for Democracy	APD
apd	q	LBR	Alliance for Peace and Democracy	APD
apga	q	NGA	All Progressives Grand Alliance	APGA
apge	q	GNQ	Popular Action of Equatorial Guinea	APGE
apm	q	AIA	Anguilla Progressive Movement	APM
apni	q	GBR	Alliance Party	APNI
apnu	q	GUY	A Partnership for National Unity	APNU
app	q	ABW	Partido Patriotico di Aruba	APP
app	q	BRB	Alliance Party for Progress	APP
app	q	NAM	All People's Party	APP
app	q	PER	Alliance for Progress	APP
app	q	ROU	Alliance for the Fatherland	APP
appenzell ausserrhoden	e	CHE	Appenzell Ausserrhoden
appenzell innerrhoden	e	CHE	Appenzell Innerrhoden
approve dignity	q	CHL	Approve Dignity
apr	q	BFA	Pan-African Alliance for Refoundation	APR
apr	q	SEN	Alliance for the Republic-Yakaar	APR
aprc	q	GMB	Alliance for Patriotic Reorientation and Construction	APRC
apre	q	NIC	Alliance for the Republic	APRE
apt	q	TJK	Agrarian Party of Tajikistan	APT
apure	e	VEN	Apure
apurimac	e	PER	Apurimac
aqmola	e	KAZ	Aqmola
aqtobe	e	KAZ	Aqtobe
ar raqqah	e	SYR	Ar Raqqah
ar rayyan	e	QAT	Ar Rayyan
ar riyad	e	SAU	Ar Riyad
arab democratic nasserist party	q	EGY	Arab Democratic Nasserist Party
arab socialist	q	SYR	Arab Socialist
arab socialist baath party	q	SYR	Arab Socialist Ba'ath Party
arab socialist union of syria	q	SYR	Arab Socialist Union of Syria	ASU
aracinovo	e	MKD	Aracinovo
arad	e	ROU	Arad
aragatsotn	e	ARM	Aragatsotn
aragon	d	ESP	Aragon
aragua	e	VEN	Aragua
arandelovac	e	SRB	Arandelovac
aranuka	e	KIR	Aranuka
ararat	e	ARM	Ararat
arauca	e	COL	Arauca
araucania	e	CHL	Araucanía
arbil	d	IRQ	Arbil
archipelago tomorrow	q	SPM	Archipelago Tomorrow
archipielago de san andres	d	COL	Archipiélago de San Andres
ardabil	e	IRN	Ardabil
ardahan	e	TUR	Ardahan
ards and north down	d	GBR	Ards and North Down
arecibo	e	PRI	Arecibo
arena	q	GIN	Alliance for National Renewal	ARENA
arena	q	SLV	Nationalist Republican Alliance	ARENA
arequipa	e	PER	Arequipa
arges	e	ROU	Arges
argyll and bute	d	GBR	Argyll and Bute
arhangay	e	MNG	Arhangay
ariatholhu dhekunuburi	e	MDV	Ariatholhu Dhekunuburi
ariatholhu uthuruburi	e	MDV	Ariatholhu Uthuruburi
arica y parinacota	e	CHL	Arica y Parinacota
arilje	e	SRB	Arilje
arima	e	TTO	Arima
arizona	d	USA	Arizona
arkansas	d	USA	Arkansas
arkhabil suqutra	d	YEM	Arkhabil Suqutra
arkhangelsk	e	RUS	Arkhangelsk
armagh city	d	GBR	Armagh City
armavir	e	ARM	Armavir
armenia alliance	q	ARM	Armenia Alliance
armenian national congress	q	ARM	Armenian National Congress	ANC
arn	q	GIN	Alliance for National Renewal	ARN
arneshreppur	e	ISL	Arneshreppur
arno	e	MHL	Arno
arorae	e	KIR	Arorae
arroyo	e	PRI	Arroyo
arta	e	DJI	Arta
artemisa	e	CUB	Artemisa
artibonite	e	HTI	Artibonite
artigas	e	URY	Artigas
artvin	e	TUR	Artvin
arua	e	UGA	Arua
aruban peoples party	q	ABW	Aruban People's Party	AVP
arunachal pradesh	d	IND	Arunachal Pradesh
arusha	e	TZA	Arusha
as sulaymaniyah	e	IRQ	As Sulaymaniyah
as suwayda	e	SYR	As Suwayda'
as suways	e	EGY	As Suways
asahreppur	e	ISL	Asahreppur
ascension	e	SHN	Ascension
asdp	q	UZB	Justice Social Democratic Party	ASDP
ash shamal	e	QAT	Ash Shamal
ash shariqah	e	ARE	Ash Shariqah
ash sharqiyah	e	EGY	Ash Sharqiyah
ash sharqiyah	e	SAU	Ash Sharqiyah
ash shihaniyah	e	QAT	Ash Shihaniyah
ashanti	e	GHA	Ashanti
ashgabat	e	TKM	Ashgabat
ashkali party for integration	q	XKX	Ashkali Party for Integration	PAI
asimah	e	BHR	Asimah
asociacion nacional republicana	q	PRY	Asociacion Nacional Republicana	ANR
assaba	e	MRT	Assaba
assam	d	IND	Assam
association of synergy of macau	q	MAC	Association of Synergy of Macau
associative movement of italians abroad	q	ITA	Associative Movement of Italians Abroad	MAIE
astana	e	KAZ	Astana
astara	e	AZE	Astara
astrakhan	e	RUS	Astrakhan
asturias	d	ESP	Asturias
asturias forum	q	ESP	Asturias Forum	FAC
asu	q	SYR	Arab Socialist Union of Syria	ASU
asuncion	e	PRY	Asuncion
aswan	e	EGY	Aswan
asyut	e	EGY	Asyut
at tafilah	e	JOR	At Tafilah
atacama	e	CHL	Atacama
atacora	e	BEN	Atacora
atlantico	d	COL	Atlántico
atlantida	e	HND	Atlántida
atlantique	e	BEN	Atlantique
attapu	e	LAO	Attapu
attard	e	MLT	Attard
attiki	e	GRC	Attiki
atua	e	WSM	Atua
atyrau	e	KAZ	Atyrau
au cap	e	SYC	Au Cap
auckland	e	NZL	Auckland
audp	q	SWZ	African United Democratic Party	AUDP
auf	q	AIA	Anguilla United Front	AUF
augsdaugava	e	LVA	Augsdaugava
aur	q	ROU	Alliance for the Unity of Romanians	AUR
aurora	e	PHL	Aurora
australian capital territory	d	AUS	Australian Capital Territory
australian greens party	q	AUS	Australian Greens Party
australian labor party	q	AUS	Australian Labor Party	ALP
australias voice	q	AUS	Australia's Voice
austrian peoples party	q	AUT	Austrian People's Party
authenticity and modernity party	q	MAR	Authenticity and Modernity Party	PAM
autonomous liberal party	q	NIC	Autonomous Liberal Party	PAL
autonomy for bolivia sumate	q	BOL	Autonomy for Bolivia – Súmate	APB
auvergne rhone alpes	e	FRA	Auvergne-Rhône-Alpes
auyl peoples democratic patriotic party	q	KAZ	Auyl People's Democratic Patriotic Party
avannaata	e	GRL	Avannaata
avante	q	BRA	Avante
avanza	q	ECU	Avanza Party	AVANZA
avanza libertad	q	ARG	Avanza Libertad
avanza pais coalition	q	PRY	Avanza Pais coalition
avanza party	q	ECU	Avanza Party	AVANZA
aveiro	e	PRT	Aveiro
avp	q	ABW	Aruban People's Party	AVP
avp	q	AZE	Motherland Party	AVP
avp	q	CHL	Green Popular Alliance	AVP
avs	q	ITA	Greens and Left Alliance	AVS
awale	q	SEN	Awalé
awami league	q	BGD	Awami League
awami muslim league	q	PAK	Awami Muslim League	AML
awami national party	q	PAK	Awami National Party	ANP
awdal	d	SOM	Awdal
ayacucho	e	PER	Ayacucho
aydin	e	TUR	Aydin
ayeyarwady	e	MMR	Ayeyarwady
aysen	e	CHL	Aysén
az zaayin	e	QAT	Az Za'ayin
az zahirah	e	OMN	Az Zahirah
az zarqa	e	JOR	Az Zarqa'
az zawiyah	e	LBY	Az Zawiyah
azad kashmir	d	PAK	Azad Kashmir
azarbayjan e gharbi	e	IRN	Azarbayjan-e Gharbi
azarbayjan e sharqi	e	IRN	Azarbayjan-e Sharqi
azem	q	JOR	Azem
azerbaijan democratic enlightenment party	q	AZE	Azerbaijan Democratic Enlightenment Party	ADMP
azerbaijan hope party	q	AZE	Azerbaijan Hope Party	ÜMİD
azerbaijan national independence party	q	AZE	Azerbaijan National Independence Party	AMİP
azimio la umoja one kenya coalition party	q	KEN	Azimio La Umoja–One Kenya Coalition Party
azm alliance	q	IRQ	Azm Alliance
azm movement	q	LBN	Azm Movement
azua	e	DOM	Azua
azuay	e	ECU	Azuay
ba ria vung tau	e	VNM	Ba Ria-Vung Tau
baalbek hermel	e	LBN	Baalbek-Hermel
babak	e	AZE	Babak
babil	d	IRQ	Babil
babiliyun movement	q	IRQ	Babiliyun Movement
babusnica	e	SRB	Babusnica
bac giang	e	VNM	Bac Giang
bac kan	e	VNM	Bac Kan
bac lieu	e	VNM	Bac Lieu
bac ninh	e	VNM	Bac Ninh
bacau	e	ROU	Bacau
backa palanka	e	SRB	Backa Palanka
backa topola	e	SRB	Backa Topola
backi petrovac	e	SRB	Backi Petrovac
bacolod	e	PHL	Bacolod
bacs kiskun	e	HUN	Bacs-Kiskun
badakhshan	d	AFG	Badakhshan
baden wuerttemberg	d	DEU	Baden-Wuerttemberg
badghis	d	AFG	Badghis
bafata	e	GNB	Bafata
baghdad	e	IRQ	Baghdad
baghlan	e	AFG	Baghlan
bagmati	e	NPL	Bagmati
bago	e	MMR	Bago
baguio	e	PHL	Baguio
bahia	d	BRA	Bahia
bahujan samaj party	q	IND	Bahujan Samaj Party	BSP
baie lazare	e	SYC	Baie Lazare
baie sainte anne	e	SYC	Baie Sainte Anne
baitsi	e	NRU	Baitsi
baja	e	HUN	Baja
baja california	d	MEX	Baja California
baja california sur	d	MEX	Baja California Sur
baja verapaz	e	GTM	Baja Verapaz
bajina basta	e	SRB	Bajina Basta
bakool	d	SOM	Bakool
baku	e	AZE	Baku
balad	q	ISR	Balad
balaka	e	MWI	Balaka
balakan	e	AZE	Balakan
bali	e	IDN	Bali
balikesir	e	TUR	Balikesir
balkan velayat	e	TKM	Balkan Velayat
balkh	e	AFG	Balkh
balochistan	d	PAK	Balochistan
balochistan awami party	q	PAK	Balochistan Awami Party	BAP
balochistan national party awami	q	PAK	Balochistan National Party-Awami	BNP-A
balochistan national party mengal	q	PAK	Balochistan National Party-Mengal	BNP-M
balti	e	MDA	Balti
balvi	e	LVA	Balvi
balzan	e	MLT	Balzan
balzers	e	LIE	Balzers
bamako	e	MLI	Bamako
bamingui bangoran	e	CAF	Bamingui-Bangoran
bamyan	e	AFG	Bamyan
banaadir	d	SOM	Banaadir
banaba	e	KIR	Banaba
banbridge	e	GBR	Banbridge
bandiagara	e	MLI	Bandiagara
banghazi	e	LBY	Banghazi
bangladesh jamaat i islami	q	BGD	Bangladesh Jamaat-i-Islami	JIB
bangladesh nationalist party	q	BGD	Bangladesh Nationalist Party	BNP
bangui	e	CAF	Bangui
bani suwayf	e	EGY	Bani Suwayf
banjul	e	GMB	Banjul
banska bystrica	e	SVK	Banska Bystrica
banteay meanchey	e	KHM	Banteay Meanchey
banten	e	IDN	Banten
baoruco	e	DOM	Baoruco
bap	q	AZE	Great Order Party	BAP
bap	q	LSO	Basotho Action Party	BAP
bap	q	PAK	Balochistan Awami Party	BAP
barahona	e	DOM	Barahona
baranya	e	HUN	Baranya
barbados labor party	q	BRB	Barbados Labor Party	BLP
barbuda	e	ATG	Barbuda
barbuda peoples movement	q	ATG	Barbuda People's Movement	BPM
barceloneta	e	PRI	Barceloneta
barda	e	AZE	Barda
barh el gazel	e	TCD	Barh-El-Gazel
bari	d	SOM	Bari
barima waini	e	GUY	Barima-Waini
barinas	e	VEN	Barinas
baringo	e	KEN	Baringo
barishal	e	BGD	Barishal
barking and dagenham	d	GBR	Barking and Dagenham
barnet	e	GBR	Barnet
barnsley	e	GBR	Barnsley
barranquitas	e	PRI	Barranquitas
bartin	e	TUR	Bartin
bas sassandra	e	CIV	Bas-Sassandra
bas uele	e	COD	Bas-Uele
basarabeasca	e	MDA	Basarabeasca
basel landschaft	e	CHE	Basel-Landschaft
basel stadt	e	CHE	Basel-Stadt
bashkortostan	d	RUS	Bashkortostan
basic income party	q	KOR	Basic Income Party
basilan	e	PHL	Basilan
basilicata	d	ITA	Basilicata
basotho action party	q	LSO	Basotho Action Party	BAP
basotho national party	q	LSO	Basotho National Party	BNP
basque country unite	q	ESP	Basque Country Unite
basque nationalist party	q	ESP	Basque Nationalist Party	PNV
basse kotto	e	CAF	Basse-Kotto
basta movement	q	STP	BASTA Movement
bataan	e	PHL	Bataan
batanes	e	PHL	Batanes
batangas	e	PHL	Batangas
bath and north east somerset	d	GBR	Bath and North East Somerset
bath arab socialist party of lebanon	q	LBN	Ba’th Arab Socialist Party of Lebanon
batha	e	TCD	Batha
batken oblusu	e	KGZ	Batken Oblusu
batman	e	TUR	Batman
batna	e	DZA	Batna
batocina	e	SRB	Batocina
battambang	e	KHM	Battambang
batys qazaqstan	e	KAZ	Batys Qazaqstan
baucau	e	TLS	Baucau
bauchi	e	NGA	Bauchi
bauska	e	LVA	Bauska
bay of plenty	e	NZL	Bay of Plenty
bayamon	e	PRI	Bayamon
bayan olgiy	e	MNG	Bayan-Olgiy
bayanhongor	e	MNG	Bayanhongor
bayburt	e	TUR	Bayburt
bayelsa	d	NGA	Bayelsa
bayern	d	DEU	Bayern
bayqongyr	e	KAZ	Bayqongyr
bbb	q	NLD	Farmer-Citizen Movement	BBB
bbp	q	TUR	Grand Unity Party	BBP
bby	q	SEN	Benno Bokk Yakaar	BBY
bcg	q	SEN	Gainde Centrist Bloc	BCG
bcp	q	BWA	Botswana Congress Party	BCP
bdi	q	MKD	Democratic Union for Integration	BDI
bdp	q	BWA	Botswana Democratic Party	BDP
be africa ti e kwe	q	CAF	Be Africa ti e Kwe
beau vallon	e	SYC	Beau Vallon
becej	e	SRB	Becej
bechar	e	DZA	Bechar
bedford	e	GBR	Bedford
beijing	e	CHN	Beijing
beja	e	PRT	Beja
beja	e	TUN	Beja
bejaia	e	DZA	Bejaia
bekes	e	HUN	Bekes
bekescsaba	e	HUN	Bekescsaba
bel air	e	SYC	Bel Air
bel ombre	e	SYC	Bel Ombre
bela crkva	e	SRB	Bela Crkva
bela palanka	e	SRB	Bela Palanka
belait	e	BRN	Belait
belaya rus	q	BLR	Belaya Rus
belfast	e	GBR	Belfast
belgorod	e	RUS	Belgorod
belize	e	BLZ	Belize
belize peoples front	q	BLZ	Belize People’s Front	BPF
beltinci	e	SVN	Beltinci
ben arous	e	TUN	Ben Arous
ben tre	e	VNM	Ben Tre
bender	e	MDA	Bender
benedikt	e	SVN	Benedikt
bengkulu	e	IDN	Bengkulu
bengo	e	AGO	Bengo
benguela	e	AGO	Benguela
benguet	e	PHL	Benguet
beni	e	BOL	Beni
beni abbes	e	DZA	Beni Abbes
beni mellal khenifra	e	MAR	Beni Mellal-Khenifra
benin renaissance	q	BEN	Benin Renaissance
benno bokk yakaar	q	SEN	Benno Bokk Yakaar	BBY
benue	d	NGA	Benue
beocin	e	SRB	Beocin
beograd	e	SRB	Beograd
bep	q	SUR	Brotherhood and Unity in Politics	BEP
beqaa	e	LBN	Beqaa
berane	e	MNE	Berane
berat	e	ALB	Berat
berea	e	LSO	Berea
berlin	e	DEU	Berlin
berovo	e	MKD	Berovo
berry islands	e	BHS	Berry Islands
beru	e	KIR	Beru
besa	q	MKD	Besa Movement	BESA
besa movement	q	MKD	Besa Movement	BESA
better way	q	JEY	Better Way
bexley	e	GBR	Bexley
beylaqan	e	AZE	Beylaqan
beyrouth	e	LBN	Beyrouth
bharatiya janata party	q	IND	Bharatiya Janata Party	BJP
bhi	q	BIH	Bosnian-Herzegovinian Initiative	BHI
bhumjaithai party	q	THA	Bhumjaithai Party	BJT
bhutan peace and prosperity party	q	BTN	Bhutan Peace and Prosperity Party	DPT
bhutan tendrel party	q	BTN	Bhutan Tendrel Party	BTP
bien	q	GTM	Bienestar Nacional	BIEN
bienestar nacional	q	GTM	Bienestar Nacional	BIEN
bihar	d	IND	Bihar
bihor	e	ROU	Bihor
bij1	q	NLD	Together	BIJ1
bijelo polje	e	MNE	Bijelo Polje
biju janata dal	q	IND	Biju Janata Dal	BJD
bikini & kili	e	MHL	Bikini & Kili
bilasuvar	e	AZE	Bilasuvar
bilecik	e	TUR	Bilecik
biliran	e	PHL	Biliran
bimini	e	BHS	Bimini
bingol	e	TUR	Bingol
binh dinh	e	VNM	Binh Dinh
binh duong	e	VNM	Binh Duong
binh phuoc	e	VNM	Binh Phuoc
binh thuan	e	VNM	Binh Thuan
binshangul gumuz	d	ETH	Binshangul Gumuz
biobio	e	CHL	Biobío
bioko norte	e	GNQ	Bioko Norte
bioko sur	e	GNQ	Bioko Sur
biombo	e	GNB	Biombo
birgu	e	MLT	Birgu
birkaland	e	FIN	Birkaland
birkirkara	e	MLT	Birkirkara
birmingham	e	GBR	Birmingham
birstonas	e	LTU	Birstonas
birzai	e	LTU	Birzai
birzebbuga	e	MLT	Birzebbuga
bis	q	DOM	Institutional Social Democratic Bloc	BIS
bishkek shaary	e	KGZ	Bishkek Shaary
biskra	e	DZA	Biskra
bissau	e	GNB	Bissau
bistrica ob sotli	e	SVN	Bistrica ob Sotli
bistrita nasaud	e	ROU	Bistrita-Nasaud
bitlis	e	TUR	Bitlis
bitola	e	MKD	Bitola
bizerte	e	TUN	Bizerte
bjd	q	IND	Biju Janata Dal	BJD
bjelovarsko bilogorska	e	HRV	Bjelovarsko-Bilogorska
bjp	q	IND	Bharatiya Janata Party	BJP
bjt	q	THA	Bhumjaithai Party	BJT
bkm	q	KIR	Boutokaan Kiribati Moa Party	BKM
bkp	q	CYP	United Cyprus Party	BKP
blace	e	SRB	Blace
black point	e	BHS	Black Point
black river	e	MUS	Black River
blackburn with darwen	d	GBR	Blackburn with Darwen
blackpool	e	GBR	Blackpool
blaenau gwent	d	GBR	Blaenau Gwent
blagoevgrad	e	BGR	Blagoevgrad
blantyre	e	MWI	Blantyre
blaskogabyggdh	e	ISL	Blaskogabyggdh
bled	e	SVN	Bled
blekinge	e	SWE	Blekinge
blessed land party	q	JOR	Blessed Land Party
blida	e	DZA	Blida
bloc liberal	q	GIN	Bloc Liberal
bloc quebecois	q	CAN	Bloc Québécois
bloke	e	SVN	Bloke
blp	q	BRB	Barbados Labor Party	BLP
blue and white	q	ISR	Blue and White
blue nile	e	SDN	Blue Nile
blue party	q	GTM	Blue Party
bmcn	q	PER	Magisterial Block of National Concentration	BMCN
bnf	q	BWA	Botswana National Front	BNF
bnp	q	BGD	Bangladesh Nationalist Party	BNP
bnp	q	LSO	Basotho National Party	BNP
bnp a	q	PAK	Balochistan National Party-Awami	BNP-A
bnp m	q	PAK	Balochistan National Party-Mengal	BNP-M
boa vista	e	CPV	Boa Vista
boaco	e	NIC	Boaco
bobonaro	e	TLS	Bobonaro
bocas del toro	e	PAN	Bocas del Toro
bodden town	e	CYM	Bodden Town
bogatic	e	SRB	Bogatic
bogdanci	e	MKD	Bogdanci
bogota	e	COL	Bogota
bogovinje	e	MKD	Bogovinje
bohinj	e	SVN	Bohinj
bohol	e	PHL	Bohol
bojnik	e	SRB	Bojnik
boke	e	GIN	Boke
bokeo	e	LAO	Bokeo
bokk gis gis coalition	q	SEN	Bokk Gis Gis coalition
bolikhamxay	e	LAO	Bolikhamxay
bolivar	d	COL	Bolivar
bolivar	e	ECU	Bolivar
bolivar	e	VEN	Bolivar
boljevac	e	SRB	Boljevac
bolton	e	GBR	Bolton
bolu	e	TUR	Bolu
bolungarvik	e	ISL	Bolungarvik
bomet	e	KEN	Bomet
bomi	e	LBR	Bomi
bonaire	e	NLD	Bonaire
bong	e	LBR	Bong
bono	e	GHA	Bono
bono east	e	GHA	Bono East
boqueron	e	PRY	Boquerón
bordj badji mokhtar	e	DZA	Bordj Badji Mokhtar
bordj bou arreridj	e	DZA	Bordj Bou Arreridj
borgarbyggdh	e	ISL	Borgarbyggdh
borgo maggiore	e	SMR	Borgo Maggiore
borgou	e	BEN	Borgou
borkou	e	TCD	Borkou
bormla	e	MLT	Bormla
borno	d	NGA	Borno
borovnica	e	SVN	Borovnica
borsod abauj zemplen	e	HUN	Borsod-Abauj-Zemplen
bosilegrad	e	SRB	Bosilegrad
bosilovo	e	MKD	Bosilovo
bosniak party	q	MNE	Bosniak Party
bosniaks together	q	HRV	Bosniaks Together
bosnian herzegovinian initiative	q	BIH	Bosnian-Herzegovinian Initiative	BHI
botosani	e	ROU	Botosani
botswana congress party	q	BWA	Botswana Congress Party	BCP
botswana democratic party	q	BWA	Botswana Democratic Party	BDP
botswana national front	q	BWA	Botswana National Front	BNF
botswana peoples party	q	BWA	Botswana Peoples Party	BPP
botswana republic party	q	BWA	Botswana Republic Party	BRP
boucle du mouhoun	e	BFA	Boucle du Mouhoun
bouenza	e	COG	Bouenza
bougainville	e	PNG	Bougainville
bougouni	e	MLI	Bougouni
bouira	e	DZA	Bouira
boumerdes	e	DZA	Boumerdes
bourgogne franche comte	e	FRA	Bourgogne-Franche-Comté
bournemouth	e	GBR	Bournemouth
boutokaan kiribati moa party	q	KIR	Boutokaan Kiribati Moa Party	BKM
bovec	e	SVN	Bovec
boyaca	d	COL	Boyacá
bpa	q	HKG	Business and Professionals Alliance for Hong Kong	BPA
bpf	q	BLZ	Belize People’s Front	BPF
bpm	q	ATG	Barbuda People's Movement	BPM
bpp	q	BWA	Botswana Peoples Party	BPP
bqp	q	AZE	Great Order Party	BQP
bracknell forest	d	GBR	Bracknell Forest
bradford	e	GBR	Bradford
braga	e	PRT	Braga
braganca	e	PRT	Braganca
braila	e	ROU	Braila
brakna	e	MRT	Brakna
brandenburg	d	DEU	Brandenburg
braslovce	e	SVN	Braslovce
brasov	e	ROU	Brasov
bratislava	e	SVK	Bratislava
brava	e	CPV	Brava
brazil union	q	BRA	Brazil Union
brazilian communist party	q	BRA	Brazilian Communist Party	PCB
brazilian democratic movement	q	BRA	Brazilian Democratic Movement	MDB
brazilian labor party	q	BRA	Brazilian Labor Party	PTB
brazilian renewal labor party	q	BRA	Brazilian Renewal Labor Party	PRTB
brazilian social democracy party	q	BRA	Brazilian Social Democracy Party	PSDB
brazilian socialist party	q	BRA	Brazilian Socialist Party	PSB
brazzaville	e	COG	Brazzaville
brda	e	SVN	Brda
bremen	e	DEU	Bremen
brent	d	GBR	Brent
brest	e	BLR	Brest
bretagne	e	FRA	Bretagne
brezice	e	SVN	Brezice
brezovica	e	SVN	Brezovica
briceni	e	MDA	Briceni
bridgend	e	GBR	Bridgend
bridgetown	e	BRB	Bridgetown
bright armenia	q	ARM	Bright Armenia
brighton and hove	d	GBR	Brighton and Hove
british columbia	d	CAN	British Columbia
broad front	q	CRI	Broad Front	PFA
broad front	q	DOM	Broad Front
broad front	q	PER	Broad Front
broad front coalition	q	CHL	Broad Front Coalition
brodsko posavska	e	HRV	Brodsko-Posavska
brokopondo	e	SUR	Brokopondo
bromley	d	GBR	Bromley
brotherhood and unity in politics	q	SUR	Brotherhood and Unity in Politics	BEP
brothers of italy	q	ITA	Brothers of Italy
brp	q	BWA	Botswana Republic Party	BRP
brunei dan muara	e	BRN	Brunei dan Muara
brus	e	SRB	Brus
brussels capital region	e	BEL	Brussels-Capital Region
bruxelles capitale	e	BEL	Bruxelles-Capitale
brvenica	e	MKD	Brvenica
bryansk	e	RUS	Bryansk
bsp	q	BGR	Bulgarian Socialist Party	BSP
bsp	q	IND	Bahujan Samaj Party	BSP
bsp for bulgaria	q	BGR	BSP for Bulgaria
btp	q	BTN	Bhutan Tendrel Party	BTP
buada	e	NRU	Buada
buckinghamshire	d	GBR	Buckinghamshire
bucuresti	e	ROU	Bucuresti
budaka	e	UGA	Budaka
budapest	e	HUN	Budapest
bududa	e	UGA	Bududa
budva	e	MNE	Budva
bueng kan	e	THA	Bueng Kan
buenos aires	e	ARG	Buenos Aires
bugiri	e	UGA	Bugiri
bugweri	e	UGA	Bugweri
buhumuza	e	BDI	Buhumuza
buhweju	e	UGA	Buhweju
buikwe	e	UGA	Buikwe
building and labor coalition	q	JOR	Building and Labor Coalition
bujanovac	e	SRB	Bujanovac
bujumbura	e	BDI	Bujumbura
bukedea	e	UGA	Bukedea
bukidnon	e	PHL	Bukidnon
bukomansimbi	e	UGA	Bukomansimbi
bukwo	e	UGA	Bukwo
bulacan	e	PHL	Bulacan
bulambuli	e	UGA	Bulambuli
bulawayo	e	ZWE	Bulawayo
bulgan	e	MNG	Bulgan
bulgarian rise	q	BGR	Bulgarian Rise
bulgarian socialist party	q	BGR	Bulgarian Socialist Party	BSP
buliisa	e	UGA	Buliisa
bumthang	e	BTN	Bumthang
bundibugyo	e	UGA	Bundibugyo
bungoma	e	KEN	Bungoma
bunyangabu	e	UGA	Bunyangabu
bur said	e	EGY	Bur Sa'id
burdur	e	TUR	Burdur
burgas	e	BGR	Burgas
burgenland	e	AUT	Burgenland
buri ram	e	THA	Buri Ram
bursa	e	TUR	Bursa
burunga	e	BDI	Burunga
bury	e	GBR	Bury
buryatiya	d	RUS	Buryatiya
busan	e	KOR	Busan
bushehr	e	IRN	Bushehr
bushenyi	e	UGA	Bushenyi
busia	e	KEN	Busia
busia	e	UGA	Busia
business and professionals alliance for hong kong	q	HKG	Business and Professionals Alliance for Hong Kong	BPA
butaleja	e	UGA	Butaleja
butambala	e	UGA	Butambala
butanyerera	e	BDI	Butanyerera
butaritari	e	KIR	Butaritari
butebo	e	UGA	Butebo
butel	e	MKD	Butel
butha buthe	e	LSO	Butha-Buthe
butuan	e	PHL	Butuan
buvuma	e	UGA	Buvuma
buxoro viloyati	e	UZB	Buxoro Viloyati
buyende	e	UGA	Buyende
buzau	e	ROU	Buzau
ca mau	e	VNM	Ca Mau
caaguazu	e	PRY	Caaguazú
caazapa	e	PRY	Caazapá
cabal	q	GTM	CABAL
cabanas	e	SLV	Cabanas
cabinda	e	AGO	Cabinda
cabo delgado	e	MOZ	Cabo Delgado
cabo rojo	e	PRI	Cabo Rojo
cabrayil	e	AZE	Cabrayil
cacak	e	SRB	Cacak
cacheu	e	GNB	Cacheu
cadre	q	GIN	African Congress for Democracy and Renewal	CADRE
caerphilly	e	GBR	Caerphilly
cagayan	e	PHL	Cagayan
cagayan de oro	e	PHL	Cagayan de Oro
caguas	e	PRI	Caguas
cahul	e	MDA	Cahul
cajamarca	e	PER	Cajamarca
cajetina	e	SRB	Cajetina
cakaudrove	e	FJI	Cakaudrove
calabria	d	ITA	Calabria
calarasi	e	MDA	Calarasi
calarasi	e	ROU	Calarasi
caldas	e	COL	Caldas
calderdale	d	GBR	Calderdale
caledonia together	q	NCL	Caledonia Together
caledonian union	q	NCL	Caledonian Union
california	d	USA	California
calilabad	e	AZE	Calilabad
call for tunisia party	q	TUN	Call for Tunisia Party
callao	e	PER	Callao
caloocan	e	PHL	Caloocan
camaguey	e	CUB	Camaguey
camarines norte	e	PHL	Camarines Norte
camarines sur	e	PHL	Camarines Sur
cambiemos movimiento ciudadano	q	VEN	Cambiemos Movimiento Ciudadano	CMC
cambio	q	GTM	Cambio
cambodian peoples party	q	KHM	Cambodian People's Party
cambridgeshire	d	GBR	Cambridgeshire
camden	d	GBR	Camden
cameroon peoples democratic movement	q	CMR	Cameroon People's Democratic Movement	CPDM
cameroon peoples party	q	CMR	Cameroon People's Party	CPP
cameroon renaissance movement	q	CMR	Cameroon Renaissance Movement	MRC
cameroonian democratic union	q	CMR	Cameroonian Democratic Union	UDC
cameroonian party for national reconciliation	q	CMR	Cameroonian Party for National Reconciliation	PCRN
camiguin	e	PHL	Camiguin
campania	d	ITA	Campania
campeche	e	MEX	Campeche
camuy	e	PRI	Camuy
can tho	e	VNM	Can Tho
canakkale	e	TUR	Canakkale
canar	e	ECU	Cañar
canarian coalition	q	ESP	Canarian Coalition
canarias	d	ESP	Canarias
canaries	e	LCA	Canaries
cane	q	CAF	New Impetus for Central Africa	CANE
canelones	e	URY	Canelones
canillo	e	AND	Canillo
canindeyu	e	PRY	Canindeyú
cankiri	e	TUR	Cankiri
cankova	e	SVN	Cankova
canovanas	e	PRI	Canovanas
cantabria	d	ESP	Cantabria
cantagalo	e	STP	Cantagalo
cantemir	e	MDA	Cantemir
canterbury	e	NZL	Canterbury
cao bang	e	VNM	Cao Bang
capellen	e	LUX	Capellen
capiz	e	PHL	Capiz
caqueta	d	COL	Caquetá
car	q	TGO	Action Committee for Renewal	CAR
carabobo	e	VEN	Carabobo
caras severin	e	ROU	Caras-Severin
carazo	e	NIC	Carazo
carchi	e	ECU	Carchi
cardiff	e	GBR	Cardiff
cargados carajos shoals	e	MUS	Cargados Carajos Shoals
caribbean unity movement	q	NIC	Caribbean Unity Movement	PAMUC
carlow	e	IRL	Carlow
carmarthenshire	d	GBR	Carmarthenshire
carolina	e	PRI	Carolina
carriacou and petite martinique	e	GRD	Carriacou and Petite Martinique
cartago	e	CRI	Cartago
casablanca settat	e	MAR	Casablanca-Settat
casanare	d	COL	Casanare
cascade	e	SYC	Cascade
cascades	e	BFA	Cascades
caska	e	MKD	Caska
castel	e	GGY	Castel
castelo branco	e	PRT	Castelo Branco
castilla la mancha	d	ESP	Castilla-La Mancha
castilla leon	d	ESP	Castilla-Leon
castries	e	LCA	Castries
cat island	e	BHS	Cat Island
catalonha	d	ESP	Catalonha
cataluna	d	ESP	Cataluña
catalunya	d	ESP	Catalunya
catamarca	d	ARG	Catamarca
catanduanes	e	PHL	Catanduanes
catano	e	PRI	Catano
cauca	d	COL	Cauca
caue	e	STP	Caue
causeni	e	MDA	Causeni
causeway coast and glens	d	GBR	Causeway Coast and Glens
cavan	e	IRL	Cavan
cavite	e	PHL	Cavite
cayey	e	PRI	Cayey
cayman brac and little cayman	e	CYM	Cayman Brac and Little Cayman
cayman islands peoples party	q	CYM	Cayman Islands Peoples Party	CIPP
cayo	e	BLZ	Cayo
cbp	q	BLR	Communist Party of Belarus	CBP
cc ari	q	ARG	Civic Coalition ARI	CC-ARI
cck	q	KEN	Chama Cha Kazi	CCK
ccm	q	KNA	Concerned Citizens Movement	CCM
ccm	q	TZA	Revolutionary Party of Tanzania	CCM
ccn	q	NIC	Nicaraguan Party of the Christian Path	CCN
ccp	q	CHN	Chinese Communist Party	CCP
cda	q	NLD	Christian Democratic Appeal	CDA
cdc	q	COD	Convention of Christian Democrats	CDC
cdc	q	LBR	Congress for Democratic Change	CDC
cde	q	CAF	Path of Hope	CDE
cdp	q	BFA	Congress for Democracy and Progress	CDP
cdp	q	JPN	Constitutional Democratic Party of Japan	CDP
cdpa	q	TGO	Democratic Convention of African Peoples	CDPA
cds	q	LTU	Center-Right Union	CDS
cds	q	MLI	Social Democratic Convention	CDS
cds pp	q	PRT	Democratic and Social Center/People's Party	CDS-PP
cdu	q	DEU	Christian Democratic Union	CDU
cdu	q	PRT	Unitary Democratic Coalition	CDU
cdv	q	NAM	Christian Democratic Voice	CDV
ceara	d	BRA	Ceara
cebu	e	PHL	Cebu
ceiba	e	PRI	Ceiba
celje	e	SVN	Celje
centar	e	MKD	Centar
centar zupa	e	MKD	Centar Zupa
center party	q	FIN	Center Party
center party	q	FRO	Center Party
center party	q	ISL	Center Party
center party	q	NOR	Center Party
center party	q	SWE	Center Party
center right union	q	GNQ	Center Right Union	UCD
center right union	q	LTU	Center-Right Union	CDS
central abaco	e	BHS	Central Abaco
central african democratic rally	q	CAF	Central African Democratic Rally	RDC
central african party for integrated development	q	CAF	Central African Party for Integrated Development	PCDI
central andros	e	BHS	Central Andros
central bedfordshire	d	GBR	Central Bedfordshire
central darfur	e	SDN	Central Darfur
central democratic movement	q	ECU	Central Democratic Movement
central eleuthera	e	BHS	Central Eleuthera
central equatoria	e	SSD	Central Equatoria
central gilberts	e	KIR	Central Gilberts
central river	e	GMB	Central River
central singapore development council	e	SGP	Central Singapore Development Council
centrale	e	TGO	Centrale
centre alliance	q	AUS	Centre Alliance
centre val de loire	e	FRA	Centre-Val de Loire
centro sur	e	GNQ	Centro Sur
ceredigion	d	GBR	Ceredigion
cerklje na gorenjskem	e	SVN	Cerklje na Gorenjskem
cerknica	e	SVN	Cerknica
cerkno	e	SVN	Cerkno
cerkvenjak	e	SVN	Cerkvenjak
cerro largo	e	URY	Cerro Largo
cesar	d	COL	Cesar
cesinovo oblesevo	e	MKD	Cesinovo-Oblesevo
cesis	e	LVA	Cesis
cetinje	e	MNE	Cetinje
ceuta	e	ESP	Ceuta
cfd	q	LKA	Crusaders for Democracy	CFD
chachoengsao	e	THA	Chachoengsao
chaco	d	ARG	Chaco
chadema	q	TZA	Party of Democracy and Development	CHADEMA
chadian convention for peace and development	q	TCD	Chadian Convention for Peace and Development	CTPD
chagang	e	PRK	Chagang
chaguanas	e	TTO	Chaguanas
chahar mahal va bakhtiari	e	IRN	Chahar Mahal va Bakhtiari
chai nat	e	THA	Chai Nat
chair	e	MKD	Chair
chaiyaphum	e	THA	Chaiyaphum
chalatenango	e	SLV	Chalatenango
chama cha kazi	q	KEN	Chama Cha Kazi	CCK
champasak	e	LAO	Champasak
chandigarh	e	IND	Chandigarh
changhua	e	TWN	Changhua
chanthaburi	e	THA	Chanthaburi
chari baguirmi	e	TCD	Chari-Baguirmi
charlotte	e	VCT	Charlotte
chat thai phatthana party	q	THA	Chat Thai Phatthana Party	CTP
chatham islands	e	NZL	Chatham Islands
chattogram	e	BGD	Chattogram
chechnya	d	RUS	Chechnya
chelyabinsk	e	RUS	Chelyabinsk
cherkasy	e	UKR	Cherkasy
chernihiv	e	UKR	Chernihiv
chernivtsi	e	UKR	Chernivtsi
cheshire east	d	GBR	Cheshire East
cheshire west and chester	d	GBR	Cheshire West and Chester
chhattisgarh	d	IND	Chhattisgarh
chhukha	e	BTN	Chhukha
chiang mai	e	THA	Chiang Mai
chiang rai	e	THA	Chiang Rai
chiapas	d	MEX	Chiapas
chiayi	e	TWN	Chiayi
chiba	e	JPN	Chiba
chiesanuova	e	SMR	Chiesanuova
chihuahua	e	MEX	Chihuahua
chikwawa	e	MWI	Chikwawa
chile we can do more	q	CHL	Chile We Can Do More
chimaltenango	e	GTM	Chimaltenango
chimborazo	e	ECU	Chimborazo
chimbu	e	PNG	Chimbu
chin	e	MMR	Chin
chinandega	e	NIC	Chinandega
chinese communist party	q	CHN	Chinese Communist Party	CCP
chiquimula	e	GTM	Chiquimula
chiradzulu	e	MWI	Chiradzulu
chiriqui	e	PAN	Chiriquí
chisinau autonomous territorial unit	e	MDA	Chisinau autonomous territorial unit
chitipa	e	MWI	Chitipa
chlef	e	DZA	Chlef
chobe	e	BWA	Chobe
choco	d	COL	Choco
choiseul	e	LCA	Choiseul
choiseul	e	SLB	Choiseul
choluteca	e	HND	Choluteca
chon buri	e	THA	Chon Buri
chondoist chongu party	q	PRK	Chondoist Chongu Party
chongqing	e	CHN	Chongqing
chontales	e	NIC	Chontales
chp	q	TUR	Republican People's Party	CHP
christ church	e	BRB	Christ Church
christ church nichola town	e	KNA	Christ Church Nichola Town
christchurch and poole	d	GBR	Christchurch and Poole
christian and democratic union czechoslovak peoples party	q	CZE	Christian and Democratic Union - Czechoslovak People's Party	KDU-ČSL
christian democracy	q	BRA	Christian Democracy
christian democrat party	q	COD	Christian Democrat Party	PDC
christian democratic and flemish or cd&v	q	BEL	Christian Democratic and Flemish or CD&V
christian democratic appeal	q	NLD	Christian Democratic Appeal	CDA
christian democratic national peasants party	q	ROU	Christian-Democratic National Peasants' Party	PNT-CD
christian democratic party	q	BOL	Christian Democratic Party	PDC
christian democratic party	q	CHL	Christian Democratic Party	PDC
christian democratic party	q	HND	Christian Democratic Party
christian democratic party	q	NOR	Christian Democratic Party
christian democratic party	q	SLV	Christian Democratic Party	PDC
christian democratic peoples party	q	HUN	Christian Democratic People's Party	KDNP
christian democratic union	q	DEU	Christian Democratic Union	CDU
christian democratic voice	q	NAM	Christian Democratic Voice	CDV
christian democrats	q	FIN	Christian Democrats
christian democrats	q	SWE	Christian Democrats
christian democrats	q	VEN	Christian Democrats	COPEI
christian movement for a new haiti	q	HTI	Christian Movement for a New Haiti	MCNH
christian national movement for the reconstruction of haiti	q	HTI	Christian National Movement for the Reconstruction of Haiti	UNCRH
christian social peoples party	q	LUX	Christian Social People's Party	CSV
christian social union	q	DEU	Christian Social Union	CSU
christian union	q	NLD	Christian Union
christian unity party	q	NIC	Christian Unity Party	PUC
chubut	d	ARG	Chubut
chukotka	d	RUS	Chukotka
chumphon	e	THA	Chumphon
chungcheongbuk do	e	KOR	Chungcheongbuk-do
chungcheongnam do	e	KOR	Chungcheongnam-do
chuquisaca	e	BOL	Chuquisaca
chuuk	e	FSM	Chuuk
chuvashiya	d	RUS	Chuvashiya
chuy oblusu	e	KGZ	Chuy Oblusu
ciales	e	PRI	Ciales
cicevac	e	SRB	Cicevac
cidadania	q	BRA	Cidadania
cidade de maputo	e	MOZ	Cidade de Maputo
cidra	e	PRI	Cidra
ciego de avila	e	CUB	Ciego de Avila
cienfuegos	e	CUB	Cienfuegos
cimislia	e	MDA	Cimislia
cip	q	COK	Cook Islands Party	CIP
cipp	q	CYM	Cayman Islands Peoples Party	CIPP
cirkulane	e	SVN	Cirkulane
citizen action party	q	CRI	Citizen Action Party	PAC
citizen and republican movement	q	FRA	Citizen and Republican Movement	MRC
citizen generation	q	GIN	Citizen Generation	GECI
citizen movement for national reform	q	SEN	Citizen Movement for National Reform
citizen option for macedonia	q	MKD	Citizen Option for Macedonia	GROM
citizen party for the defense of collective interests	q	GIN	Citizen Party for the Defense of Collective Interests	PCDIC
citizen prosperity	q	GTM	Citizen Prosperity
citizen revolution movement	q	ECU	Citizen Revolution Movement	MRC
citizens	q	GEO	Citizens
citizens coalition for change	q	ZWE	Citizens Coalition for Change
citizens encounter	q	VEN	Citizens Encounter
citizens for the european development of bulgaria	q	BGR	Citizens for the European Development of Bulgaria	GERB
citizens movement	q	MEX	Citizen's Movement
citizens option	q	COL	Citizens Option
citizens rally	q	COG	Citizen's Rally
citizens victory movement	q	PRI	Citizens' Victory Movement	MVC
city of bristol	d	GBR	City of Bristol
city of edinburgh	d	GBR	City of Edinburgh
city of freeport	e	BHS	City of Freeport
city of kingston upon hull	d	GBR	City of Kingston upon Hull
city of london	d	GBR	City of London
ciudad autonoma de buenos aires	d	ARG	Ciudad Autonoma de Buenos Aires
ciudadanos party	q	ESP	Ciudadanos Party
civic alliance	q	BIH	Civic Alliance
civic coalition	q	POL	Civic Coalition
civic coalition ari	q	ARG	Civic Coalition ARI	CC-ARI
civic democratic party	q	CZE	Civic Democratic Party	ODS
civic hungarian party	q	ROU	Civic Hungarian Party
civic initiative for freedom justice and survival	q	XKX	Civic Initiative for Freedom, Justice, and Survival
civic movement united reform action	q	MNE	Civic Movement United Reform Action
civic platform	q	RUS	Civic Platform
civic solidarity party	q	AZE	Civic Solidarity Party	VHP
civic united front	q	TZA	Civic United Front	CUF
civil contract	q	ARM	Civil Contract
civil will green party	q	MNG	Civil Will-Green Party	CWGP
clackmannanshire	d	GBR	Clackmannanshire
clare	e	IRL	Clare
clarendon	e	JAM	Clarendon
cld	q	GNQ	Liberal Democratic Convention	CLD
clear accounts	q	VEN	Clear Accounts
clervaux	e	LUX	Clervaux
club 2002 party for the unity and the republic	q	COG	Club 2002-Party for the Unity and the Republic
cluj	e	ROU	Cluj
cmc	q	VEN	Cambiemos Movimiento Ciudadano	CMC
cnb	q	COD	Our Congo	CNB
cnl	q	BDI	National Congress for Liberty	CNL
cnp	q	BFA	National Convention for Progress	CNP
cnpph	q	HTI	National Consortium of Haitian Political Parties	CNPPH
cnrt	q	TLS	National Congress for Timorese Reconstruction	CNRT
coahuila	d	MEX	Coahuila
coalition for accountability reform and empowerment	q	SLB	Coalition for Accountability Reform and Empowerment
coalition for democratic change	q	LBR	Coalition for Democratic Change
coalition mimi 2024	q	SEN	Coalition Mimi 2024
coalition of independents party	q	BHS	Coalition of Independents Party	COI
coalition of opposition parties democratic alliance	q	VEN	Coalition of opposition parties - Democratic Alliance
coalition of the radical left progressive alliance	q	GRC	Coalition of the Radical Left-Progressive Alliance	SYRIZA-PS
coamo	e	PRI	Coamo
cochabamba	e	BOL	Cochabamba
cocle	e	PAN	Coclé
codem	q	MLI	Convergence for the Development of Mali	CODEM
cohesion	q	KGZ	Cohesion
coi	q	BHS	Coalition of Independents Party	COI
coimbra	e	PRT	Coimbra
cojedes	e	VEN	Cojedes
cojep	q	CIV	Pan-African Congress for People's Justice and Equality	COJEP
coka	e	SRB	Coka
colima	e	MEX	Colima
collaborating political parties	q	LBR	Collaborating Political Parties	CPP
collines	e	BEN	Collines
colon	e	HND	Colon
colon	e	PAN	Colon
colonia	e	URY	Colonia
colorado	d	USA	Colorado
colorado party	q	URY	Colorado Party
comayagua	e	HND	Comayagua
combat of peasant workers to liberate haiti	q	HTI	Combat of Peasant Workers to Liberate Haiti
combatant clergy association	q	IRN	Combatant Clergy Association
come venezuela	q	VEN	Come Venezuela
comerio	e	PRI	Comerio
commewijne	e	SUR	Commewijne
commitment renewal and order	q	GTM	Commitment, Renewal, and Order	CREO
common action party civil congress	q	MDA	Common Action Party - Civil Congress	PAC-CC
common sense party	q	CHL	Common Sense Party
commons	q	CHL	Commons
communal democracy party	q	CYP	Communal Democracy Party	TDP
communal liberation party new forces	q	CYP	Communal Liberation Party - New Forces	TKP-YG
communist party of belarus	q	BLR	Communist Party of Belarus	CBP
communist party of bohemia and moravia	q	CZE	Communist Party of Bohemia and Moravia	KSČM
communist party of brazil	q	BRA	Communist Party of Brazil
communist party of chile	q	CHL	Communist Party of Chile
communist party of greece	q	GRC	Communist Party of Greece	KKE
communist party of india marxist	q	IND	Communist Party of India-Marxist	CPI
communist party of nepal	q	NPL	Communist Party of Nepal	CPN-MC
communist party of nepal	q	NPL	Communist Party of Nepal	CPN-UML
communist party of nepal	q	NPL	Communist Party of Nepal	CPN-US
communist party of the russian federation	q	RUS	Communist Party of the Russian Federation	CPRF
communist party of venezuela	q	VEN	Communist Party of Venezuela	PCV
communist party of vietnam	q	VNM	Communist Party of Vietnam	CPV
communists of russia	q	RUS	Communists of Russia	CPCR
community citizen alliance	q	BOL	Community Citizen Alliance	ACC
comoe	e	CIV	Comoe
compromis compromise coalition	q	ESP	Compromis - Compromise Coalition
comunidad valenciana	d	ESP	Comunidad Valenciana
comunitat valenciana	d	ESP	Comunitat Valenciana
conaced	q	HTI	Democratic Centers' National Council	CONACED
conakry	e	GIN	Conakry
concepcion	e	PRY	Concepcion
concerned citizens movement	q	KNA	Concerned Citizens Movement	CCM
concordia	q	AND	Concordia
confederation	q	POL	Confederation
congo on the move	q	COG	Congo on the Move	LCEM
congo oubangui	e	COG	Congo-Oubangui
congolese labour party	q	COG	Congolese Labour Party	PCT
congolese movement for democracy and integral development	q	COG	Congolese Movement for Democracy and Integral Development	MCDDI
congolese rally for democracy	q	COD	Congolese Rally for Democracy	RCD
congress for democracy and progress	q	BFA	Congress for Democracy and Progress	CDP
congress for democratic change	q	LBR	Congress for Democratic Change	CDC
congress for the republic	q	NER	Congress for the Republic
congress of the people	q	ZAF	Congress of the People	COPE
congress party	q	EGY	Congress Party
connecticut	d	USA	Connecticut
consenso en la zona	q	VEN	Consenso en la Zona
consenso federal	q	ARG	Consenso Federal
conservative	q	SJM	Conservative
conservative and unionist party	q	GBR	Conservative and Unionist Party
conservative party	q	COL	Conservative Party
conservative party	q	EGY	Conservative Party
conservative party	q	GEO	Conservative Party
conservative party	q	NOR	Conservative Party
conservative party of canada	q	CAN	Conservative Party of Canada	CPC
conservative party of japan	q	JPN	Conservative Party of Japan	CPJ
conservative peoples party	q	DNK	Conservative People's Party	DKF
conservative peoples party of estonia	q	EST	Conservative People's Party of Estonia	EKRE
constanta	e	ROU	Constanta
constantine	e	DZA	Constantine
constitution party	q	USA	Constitution Party
constitutional democratic party of japan	q	JPN	Constitutional Democratic Party of Japan	CDP
constitutional union party	q	MAR	Constitutional Union Party
convention for democratic unity	q	HTI	Convention for Democratic Unity	KID
convention for the renewal of the comoros	q	COM	Convention for the Renewal of the Comoros	CRC
convention of christian democrats	q	COD	Convention of Christian Democrats	CDC
convention peoples party	q	GHA	Convention People's Party	CPP
convergence for progress and solidarity generation 3	q	BFA	Convergence for Progress and Solidarity-Generation 3	CPS-G3
convergence for the development of mali	q	MLI	Convergence for the Development of Mali	CODEM
convergence party for social democracy	q	GNQ	Convergence Party for Social Democracy	CPDS
convergencia	q	VEN	Convergencia
conwy	d	GBR	Conwy
cook islands party	q	COK	Cook Islands Party	CIP
cooperative action to rebuild haiti	q	HTI	Cooperative Action to Rebuild Haiti	KONBA
copan	e	HND	Copan
cope	q	ZAF	Congress of the People	COPE
copei	q	VEN	Christian Democrats	COPEI
copperbelt	e	ZMB	Copperbelt
coquimbo	e	CHL	Coquimbo
cordillera	e	PRY	Cordillera
cordoba	d	COL	Cordoba
cordoba	e	ARG	Cordoba
cork	e	IRL	Cork
cornwall	d	GBR	Cornwall
coronie	e	SUR	Coronie
corozal	e	BLZ	Corozal
corozal	e	PRI	Corozal
correct answer 2021	q	NLD	Correct Answer 2021	JA21
corrientes	e	ARG	Corrientes
corse	e	FRA	Corse
cortes	e	HND	Cortes
corum	e	TUR	Corum
cosmopolitan democratic party	q	SOM	Cosmopolitan Democratic Party
cossack party of the russian federation	q	RUS	Cossack Party of the Russian Federation
costa caribe norte	e	NIC	Costa Caribe Norte
costa caribe sur	e	NIC	Costa Caribe Sur
costa rican renewal party	q	CRI	Costa Rican Renewal Party	PRC
cotabato	e	PHL	Cotabato
cotopaxi	e	ECU	Cotopaxi
couffo	e	BEN	Couffo
country alliance	q	DOM	Country Alliance
course of freedom	q	GRC	Course of Freedom
covalima	e	TLS	Covalima
covasna	e	ROU	Covasna
coventry	e	GBR	Coventry
cowrie force for an emerging benin	q	BEN	Cowrie Force for an Emerging Benin	FCBE
cpc	q	CAN	Conservative Party of Canada	CPC
cpcr	q	RUS	Communists of Russia	CPCR
cpdm	q	CMR	Cameroon People's Democratic Movement	CPDM
cpds	q	GNQ	Convergence Party for Social Democracy	CPDS
cpi	q	IND	Communist Party of India-Marxist	CPI
cpj	q	JPN	Conservative Party of Japan	CPJ
cpn mc	q	NPL	Communist Party of Nepal	CPN-MC
cpn uml	q	NPL	Communist Party of Nepal	CPN-UML
cpn us	q	NPL	Communist Party of Nepal	CPN-US
cpp	q	CMR	Cameroon People's Party	CPP
cpp	q	GHA	Convention People's Party	CPP
cpp	q	LBR	Collaborating Political Parties	CPP
cpp	q	TGO	Pan-African Patriotic Convergence	CPP
cpr	q	COG	Perspectives and Realities Club	CPR
cprf	q	RUS	Communist Party of the Russian Federation	CPRF
cps g3	q	BFA	Convergence for Progress and Solidarity-Generation 3	CPS-G3
cpv	q	VNM	Communist Party of Vietnam	CPV
crc	q	COM	Convention for the Renewal of the Comoros	CRC
creating opportunities movement	q	ECU	Creating Opportunities Movement	CREO
creemos	q	COL	We Believe Colombia	CREEMOS
crensovci	e	SVN	Crensovci
creo	q	ECU	Creating Opportunities Movement	CREO
creo	q	GTM	Commitment, Renewal, and Order	CREO
crimea or avtonomna respublika krym	d	UKR	Crimea or Avtonomna Respublika Krym
criuleni	e	MDA	Criuleni
crna na koroskem	e	SVN	Crna na Koroskem
crna trava	e	SRB	Crna Trava
crnomelj	e	SVN	Crnomelj
croatia romani union kali sara	q	HRV	Croatia Romani Union Kali Sara
croatian civic initiative	q	MNE	Croatian Civic Initiative	HGI
croatian democratic union	q	HRV	Croatian Democratic Union	HDZ
croatian democratic union of bosnia and herzegovina	q	BIH	Croatian Democratic Union of Bosnia and Herzegovina
crooked island and long cay	e	BHS	Crooked Island and Long Cay
cross river	d	NGA	Cross River
croydon	e	GBR	Croydon
crusaders for democracy	q	LKA	Crusaders for Democracy	CFD
csdp	q	GNQ	Social and Popular Convergence Party	CSDP
csongrad csanad	e	HUN	Csongrad-Csanad
csu	q	DEU	Christian Social Union	CSU
csv	q	LUX	Christian Social People's Party	CSV
ctp	q	CYP	Republican Turkish Party	CTP
ctp	q	THA	Chat Thai Phatthana Party	CTP
ctpd	q	TCD	Chadian Convention for Peace and Development	CTPD
cuando	e	AGO	Cuando
cuanza norte	e	AGO	Cuanza-Norte
cuanza sul	e	AGO	Cuanza-Sul
cuban communist party	q	CUB	Cuban Communist Party	PCC
cubango	e	AGO	Cubango
cucer sandevo	e	MKD	Cucer Sandevo
cuf	q	TZA	Civic United Front	CUF
cuidad de mexico	d	MEX	Cuidad de Mexico
culebra	e	PRI	Culebra
culfa	e	AZE	Culfa
cumbria	d	GBR	Cumbria
cundinamarca	d	COL	Cundinamarca
cunene	e	AGO	Cunene
cuprija	e	SRB	Cuprija
current of love	q	TUN	Current of Love
cuscatlan	e	SLV	Cuscatlán
cusco	e	PER	Cusco
cuvette	e	COG	Cuvette
cuvette ouest	e	COG	Cuvette-Ouest
cuyuni mazaruni	e	GUY	Cuyuni-Mazaruni
cwgp	q	MNG	Civil Will-Green Party	CWGP
cyprus socialist party	q	CYP	Cyprus Socialist Party	KSP
czech pirate party	q	CZE	Czech Pirate Party
d66	q	NLD	Democrats 66	D66
da nang	e	VNM	Da Nang
da91	q	SUR	Democratic Alternative '91	DA91
daanes	q	SYR	Democratic Autonomous Administration of Northeast Syria	DAANES
dadra and nagar haveli and daman and diu	d	IND	Dadra and Nagar Haveli and Daman and Diu
daegu	e	KOR	Daegu
daejeon	e	KOR	Daejeon
dagana	e	BTN	Dagana
dagestan	d	RUS	Dagestan
dagupan	e	PHL	Dagupan
dahuk	d	IRQ	Dahuk
dajabon	e	DOM	Dajabón
dak lak	e	VNM	Dak Lak
dak nong	e	VNM	Dak Nong
dakar	e	SEN	Dakar
dakhla oued ed dahab	e	MAR	Dakhla-Oued Ed-Dahab
dakhlet nouadhibou	e	MRT	Dakhlet Nouadhibou
dalabyggdh	e	ISL	Dalabyggdh
dalarna	e	SWE	Dalarna
dalvikurbyggdh	e	ISL	Dalvikurbyggdh
dambovita	e	ROU	Dambovita
danilovgrad	e	MNE	Danilovgrad
danish peoples party	q	DNK	Danish People's Party
dap	q	MYS	Democratic Action Party	DAP
dap	q	SLB	Democratic Alliance Party	DAP
dap k	q	KEN	Democratic Action Party	DAP-K
dar es salaam	e	TZA	Dar es Salaam
dara	e	SYR	Dar'a
dare the future movement	q	SEN	Dare the Future movement
darhan uul	e	MNG	Darhan-Uul
darien	e	PAN	Darien
darlington	e	GBR	Darlington
darnah	e	LBY	Darnah
dashoguz velayat	e	TKM	Dashoguz Velayat
daskasan	e	AZE	Daskasan
daugavpils	e	LVA	Daugavpils
davao	e	PHL	Davao
davao de oro	e	PHL	Davao de Oro
davao del norte	e	PHL	Davao del Norte
davao del sur	e	PHL	Davao del Sur
davao occidental	e	PHL	Davao Occidental
davao oriental	e	PHL	Davao Oriental
dawn of nemunas	q	LTU	Dawn of Nemunas	PPNA
daykundi	d	AFG	Daykundi
dayr az zawr	d	SYR	Dayr az Zawr
dbp	q	TUR	Democratic Regions Party	DBP
debar	e	MKD	Debar
debarca	e	MKD	Debarca
debout la france	q	FRA	Debout la France	DLF
debrecen	e	HUN	Debrecen
debub	e	ERI	Debub
debubawi keyyih bahri	e	ERI	Debubawi K'eyyih Bahri
decan	e	XKX	Decan
december 16 platform	q	HTI	December 16 Platform
dedza	e	MWI	Dedza
delaware	d	USA	Delaware
delcevo	e	MKD	Delcevo
delhi	e	IND	Delhi
delta amacuro	e	VEN	Delta Amacuro
dem	q	BRA	Democrats	DEM
demerara mahaica	e	GUY	Demerara-Mahaica
demir hisar	e	MKD	Demir Hisar
demir kapija	e	MKD	Demir Kapija
democracy and progress party	q	TUR	Democracy and Progress Party	DEVA
democracy at home party	q	MDA	Democracy at Home Party	PPDA
democracy yes movement	q	ECU	Democracy Yes Movement
democrat party	q	IDN	Democrat Party
democrat party	q	THA	Democrat Party
democrat party	q	TUR	Democrat Party
democratic action	q	PHL	Democratic Action
democratic action	q	VEN	Democratic Action
democratic action party	q	KEN	Democratic Action Party	DAP-K
democratic action party	q	MYS	Democratic Action Party	DAP
democratic alliance	q	MKD	Democratic Alliance
democratic alliance	q	MNE	Democratic Alliance	DEMOS
democratic alliance	q	PRT	Democratic Alliance
democratic alliance	q	ZAF	Democratic Alliance
democratic alliance for peace	q	MLI	Democratic Alliance for Peace
democratic alliance for renewal	q	GIN	Democratic Alliance for Renewal	ADR
democratic alliance of croats in vojvodina	q	SRB	Democratic Alliance of Croats in Vojvodina	DSHV
democratic alliance party	q	HTI	Democratic Alliance Party	ALYANS
democratic alliance party	q	SLB	Democratic Alliance Party	DAP
democratic alternation for equity in niger	q	NER	Democratic Alternation for Equity in Niger
democratic alternative 91	q	SUR	Democratic Alternative '91	DA91
democratic and independent cabo verdean union	q	CPV	Democratic and Independent Cabo Verdean Union	UCID
democratic and popular sector	q	HTI	Democratic and Popular Sector	SDP
democratic and republican renewal rdr tchanji	q	NER	Democratic and Republican Renewal-RDR-Tchanji
democratic and social center peoples party	q	PRT	Democratic and Social Center/People's Party	CDS-PP
democratic and social movement	q	MAR	Democratic and Social Movement	MDS
democratic arab socialist union	q	SYR	Democratic Arab Socialist Union
democratic autonomous administration of northeast syria	q	SYR	Democratic Autonomous Administration of Northeast Syria	DAANES
democratic bulgaria	q	BGR	Democratic Bulgaria
democratic center party	q	COL	Democratic Center Party
democratic centers national council	q	HTI	Democratic Centers' National Council	CONACED
democratic change	q	PAN	Democratic Change
democratic change	q	SSD	Democratic Change
democratic christian party	q	CPV	Democratic Christian Party	PDC
democratic coalition	q	HUN	Democratic Coalition
democratic congress	q	LSO	Democratic Congress
democratic convention of african peoples	q	TGO	Democratic Convention of African Peoples	CDPA
democratic convergence party	q	GNB	Democratic Convergence Party	PCD
democratic current	q	TUN	Democratic Current
democratic forces for the republic	q	TGO	Democratic Forces for the Republic	FDR
democratic forces front	q	MAR	Democratic Forces Front	FFD
democratic forum	q	SSD	Democratic Forum
democratic front	q	BIH	Democratic Front
democratic front	q	CYP	Democratic Front	DIPA
democratic green party of rwanda	q	RWA	Democratic Green Party of Rwanda	DGPR
democratic labor party	q	BRA	Democratic Labor Party	PDT
democratic labor party	q	BRB	Democratic Labor Party	DLP
democratic league in montenegro	q	MNE	Democratic League in Montenegro	DSCG
democratic league labor party movement	q	SEN	Democratic League-Labor Party Movement	LD-MPT
democratic league of kosovo	q	XKX	Democratic League of Kosovo	LDK
democratic left	q	ECU	Democratic Left
democratic liberation of honduras	q	HND	Democratic Liberation of Honduras
democratic montenegro	q	MNE	Democratic Montenegro
democratic movement	q	FRA	Democratic Movement
democratic movement	q	MKD	Democratic Movement
democratic movement for the emergence of niger falala	q	NER	Democratic Movement for the Emergence of Niger Falala
democratic movement of mozambique	q	MOZ	Democratic Movement of Mozambique	MDM
democratic national alliance	q	ATG	Democratic National Alliance	DNA
democratic national alliance	q	BHS	Democratic National Alliance	DNA
democratic national movement	q	GIN	Democratic National Movement	MND
democratic network	q	ABW	Democratic Network	RED
democratic party	q	ALB	Democratic Party
democratic party	q	ASM	Democratic Party
democratic party	q	BRA	Democratic Party	PSDC
democratic party	q	COK	Democratic Party
democratic party	q	CYP	Democratic Party
democratic party	q	CYP	Democratic Party	DIKO
democratic party	q	GUM	Democratic Party
democratic party	q	ITA	Democratic Party
democratic party	q	KEN	Democratic Party
democratic party	q	LUX	Democratic Party
democratic party	q	MNG	Democratic Party
democratic party	q	MNP	Democratic Party
democratic party	q	SRB	Democratic Party
democratic party	q	SXM	Democratic Party
democratic party	q	TJK	Democratic Party	DPT
democratic party	q	TLS	Democratic Party
democratic party	q	UGA	Democratic Party
democratic party	q	USA	Democratic Party
democratic party	q	VIR	Democratic Party
democratic party for equatorial guinea	q	GNQ	Democratic Party for Equatorial Guinea	PDGE
democratic party for the people	q	JPN	Democratic Party for the People	DPFP
democratic party of albanians	q	MKD	Democratic Party of Albanians	PDSH
democratic party of cote divoire	q	CIV	Democratic Party of Cote d'Ivoire	PDCI
democratic party of korea	q	KOR	Democratic Party of Korea	DPK
democratic party of kosovo	q	XKX	Democratic Party of Kosovo	PDK
democratic party of lesotho	q	LSO	Democratic Party of Lesotho	DPL
democratic party of national politics	q	MMR	Democratic Party of National Politics
democratic party of pensioners of slovenia	q	SVN	Democratic Party of Pensioners of Slovenia
democratic party of puerto rico	q	PRI	Democratic Party of Puerto Rico
democratic party of russia	q	RUS	Democratic Party of Russia	DPR
democratic party of serbs	q	MKD	Democratic Party of Serbs	DPSM
democratic party of socialists	q	MNE	Democratic Party of Socialists	DPS
democratic party of the friendly islands	q	TON	Democratic Party of the Friendly Islands	DPFI
democratic patriotic movement victory	q	GRC	Democratic Patriotic Movement-Victory	NIKI
democratic patriots rally	q	NER	Democratic Patriots' Rally	RPD
democratic patriots unified party	q	TUN	Democratic Patriots' Unified Party
democratic peace party	q	EGY	Democratic Peace Party
democratic peoples movement of guinea	q	GIN	Democratic People's Movement of Guinea	MPDG
democratic peoples party	q	MNE	Democratic People's Party	DNP
democratic progressive party	q	MWI	Democratic Progressive Party	DPP
democratic progressive party	q	TWN	Democratic Progressive Party	DPP
democratic rally	q	CYP	Democratic Rally	DISY
democratic reforms party	q	AZE	Democratic Reforms Party
democratic regions party	q	TUR	Democratic Regions Party	DBP
democratic renaissance congress	q	SEN	Democratic Renaissance Congress
democratic renewal of macedonia	q	MKD	Democratic Renewal of Macedonia	DOM
democratic renewal party	q	BEN	Democratic Renewal Party	PRD
democratic renewal party	q	CPV	Democratic Renewal Party	PRD
democratic revolution	q	CHL	Democratic Revolution
democratic revolutionary party	q	PAN	Democratic Revolutionary Party	PRD
democratic unification party	q	HND	Democratic Unification Party
democratic union	q	BIH	Democratic Union	DEMOS
democratic union for integration	q	MKD	Democratic Union for Integration	BDI
democratic union for renewal and progress	q	GIN	Democratic Union for Renewal and Progress	UDRP
democratic union of albanians	q	MNE	Democratic Union of Albanians	UDSH
democratic union of guinea	q	GIN	Democratic Union of Guinea	UDG
democratic union of hungarians in croatia	q	HRV	Democratic Union of Hungarians in Croatia
democratic union of hungarians in romania	q	ROU	Democratic Union of Hungarians in Romania	UDMR
democratic unionist party	q	GBR	Democratic Unionist Party	DUP
democratic unionist party	q	SDN	Democratic Unionist Party
democratic unionist party	q	SDN	Democratic Unionist Party	DUP
democratic unity convention	q	HTI	Democratic Unity Convention	KID
democratic workers party of guinea	q	GIN	Democratic Workers' Party of Guinea	PDTG
democrats	q	BRA	Democrats	DEM
democrats	q	CHL	Democrats
democrats 66	q	NLD	Democrats 66	D66
democrats for a strong bulgaria	q	BGR	Democrats for a Strong Bulgaria	DSB
democrats for andorra	q	AND	Democrats for Andorra
democrats for liechtenstein	q	LIE	Democrats for Liechtenstein
democrats party	q	GRL	Democrats Party
demos	q	BIH	Democratic Union	DEMOS
demos	q	MNE	Democratic Alliance	DEMOS
denbighshire	d	GBR	Denbighshire
denguele	e	CIV	Denguele
denigomodu	e	NRU	Denigomodu
denizli	e	TUR	Denizli
denk	q	NLD	Denk
denmark democrats	q	DNK	Denmark Democrats
dennery	e	LCA	Dennery
dependencias federales	e	VEN	Dependencias Federales
derby	e	GBR	Derby
derbyshire	d	GBR	Derbyshire
derry city and strabane	d	GBR	Derry City and Strabane
despotovac	e	SRB	Despotovac
dessalinian patriotic and popular movement	q	HTI	Dessalinian Patriotic and Popular Movement	MOPOD
destiny party	q	PNG	Destiny Party
destrnik	e	SVN	Destrnik
deva	q	TUR	Democracy and Progress Party	DEVA
devon	d	GBR	Devon
devonshire	e	BMU	Devonshire
dfp	q	DMA	Dominica Freedom Party	DFP
dgpr	q	RWA	Democratic Green Party of Rwanda	DGPR
dhaka	e	BGD	Dhaka
dhamar	e	YEM	Dhamar
dhi qar	d	IRQ	Dhi Qar
dhivehi rayyithunge party	q	MDV	Dhivehi Rayyithunge Party	DRP
dialogue for hungary	q	HUN	Dialogue for Hungary
diber	e	ALB	Diber
diego martin	e	TTO	Diego Martin
diekirch	e	LUX	Diekirch
dien bien	e	VNM	Dien Bien
dienvidkurzeme	e	LVA	Dienvidkurzeme
diffa	e	NER	Diffa
dignity	q	DZA	Dignity
dignity coalition	q	TUN	Dignity Coalition
dihok	e	IRQ	Dihok
dikhil	e	DJI	Dikhil
diko	q	CYP	Democratic Party	DIKO
dili	e	TLS	Dili
dimashq	d	SYR	Dimashq
dimitrov	e	SRB	Dimitrov
dinagat islands	e	PHL	Dinagat Islands
dingli	e	MLT	Dingli
dioila	e	MLI	Dioila
diourbel	e	SEN	Diourbel
dipa	q	CYP	Democratic Front	DIPA
dire dawa	e	ETH	Dire Dawa
direction social democracy	q	SVK	Direction - Social Democracy	SMER-SD
district of columbia	d	USA	District of Columbia
distrito capital	e	VEN	Distrito Capital
distrito federal	d	BRA	Distrito Federal
distrito nacional	e	DOM	Distrito Nacional
disy	q	CYP	Democratic Rally	DISY
divaca	e	SVN	Divaca
diyala	d	IRQ	Diyala
diyarbakir	e	TUR	Diyarbakir
djanet	e	DZA	Djanet
djelfa	e	DZA	Djelfa
djibloho	e	GNQ	Djibloho
djibouti	e	DJI	Djibouti
djoue lefini	e	COG	Djoue-Lefini
dkf	q	DNK	Conservative People's Party	DKF
dlf	q	FRA	Debout la France	DLF
dlp	q	BRB	Democratic Labor Party	DLP
dlp	q	DMA	Dominica Labor Party	DLP
dml	q	SMR	Domani - Modus Liberi	DML
dna	q	ATG	Democratic National Alliance	DNA
dna	q	BHS	Democratic National Alliance	DNA
dnipropetrovsk	d	UKR	Dnipropetrovsk
dnp	q	MNE	Democratic People's Party	DNP
dnt	q	BTN	United Party of Bhutan	DNT
dobele	e	LVA	Dobele
dobje	e	SVN	Dobje
dobrepolje	e	SVN	Dobrepolje
dobrich	e	BGR	Dobrich
dobrna	e	SVN	Dobrna
dobrova polhov gradec	e	SVN	Dobrova-Polhov Gradec
dodoma	e	TZA	Dodoma
doe	q	SUR	Party for Democracy and Development in Unity	DOE
dojran	e	MKD	Dojran
dokolo	e	UGA	Dokolo
dol pri ljubljani	e	SVN	Dol pri Ljubljani
dolenjske toplice	e	SVN	Dolenjske Toplice
dolj	e	ROU	Dolj
doljevac	e	SRB	Doljevac
dolneni	e	MKD	Dolneni
dolnoslaskie	e	POL	Dolnoslaskie
dom	q	MKD	Democratic Renewal of Macedonia	DOM
domagnano	e	SMR	Domagnano
domani modus liberi	q	SMR	Domani - Modus Liberi	DML
dominica freedom party	q	DMA	Dominica Freedom Party	DFP
dominica labor party	q	DMA	Dominica Labor Party	DLP
dominica united workers party	q	DMA	Dominica United Workers Party	UWP
dominican liberation party	q	DOM	Dominican Liberation Party	PLD
dominican revolutionary party	q	DOM	Dominican Revolutionary Party	PRD
dominicans for change	q	DOM	Dominicans For Change	DXC
domzale	e	SVN	Domzale
doncaster	e	GBR	Doncaster
donduseni	e	MDA	Donduseni
donegal	e	IRL	Donegal
donetsk	e	UKR	Donetsk
dong nai	e	VNM	Dong Nai
dong thap	e	VNM	Dong Thap
donga	e	BEN	Donga
dorado	e	PRI	Dorado
dornava	e	SVN	Dornava
dornod	e	MNG	Dornod
dornogovi	e	MNG	Dornogovi
dorset	d	GBR	Dorset
dosso	e	NER	Dosso
douentza	e	MLI	Douentza
dowa	e	MWI	Dowa
dpfi	q	TON	Democratic Party of the Friendly Islands	DPFI
dpfp	q	JPN	Democratic Party for the People	DPFP
dpk	q	KOR	Democratic Party of Korea	DPK
dpl	q	LSO	Democratic Party of Lesotho	DPL
dpp	q	MWI	Democratic Progressive Party	DPP
dpp	q	TWN	Democratic Progressive Party	DPP
dpr	q	RUS	Democratic Party of Russia	DPR
dps	q	BGR	Movement for Rights and Freedoms	DPS
dps	q	MNE	Democratic Party of Socialists	DPS
dpsm	q	MKD	Democratic Party of Serbs	DPSM
dpt	q	BTN	Bhutan Peace and Prosperity Party	DPT
dpt	q	TJK	Democratic Party	DPT
draa tafilalet	e	MAR	Draa-Tafilalet
dragash	e	XKX	Dragash
dravida munnetra khazhagam	q	IND	Dravida Munnetra Khazhagam
dravograd	e	SVN	Dravograd
drenthe	e	NLD	Drenthe
droa	q	GEO	Droa
drochia	e	MDA	Drochia
drp	q	MDV	Dhivehi Rayyithunge Party	DRP
druk thuendrel tshogpa	q	BTN	Druk Thuendrel Tshogpa	DTT
druskininkai	e	LTU	Druskininkai
dsb	q	BGR	Democrats for a Strong Bulgaria	DSB
dscg	q	MNE	Democratic League in Montenegro	DSCG
dshv	q	SRB	Democratic Alliance of Croats in Vojvodina	DSHV
dsvl	q	LTU	Union of Democrats for Lithuania	DSVL
dtt	q	BTN	Druk Thuendrel Tshogpa	DTT
duarte	e	DOM	Duarte
dubasari	e	MDA	Dubasari
dubayy	e	ARE	Dubayy
dublin	e	IRL	Dublin
dubrovacko neretvanska	e	HRV	Dubrovacko-Neretvanska
dudley	e	GBR	Dudley
dumfries and galloway	d	GBR	Dumfries and Galloway
dumyat	e	EGY	Dumyat
dun laoghaire rathdown	e	IRL	Dun Laoghaire-Rathdown
dunaujvaros	e	HUN	Dunaujvaros
dundee city	d	GBR	Dundee City
dundgovi	e	MNG	Dundgovi
dup	q	GBR	Democratic Unionist Party	DUP
dup	q	SDN	Democratic Unionist Party	DUP
duplek	e	SVN	Duplek
durango	d	MEX	Durango
durazno	e	URY	Durazno
durham county	d	GBR	Durham County
durres	e	ALB	Durres
dushanbe	e	TJK	Dushanbe
dutch	e	BEL	Dutch
duzce	e	TUR	Duzce
dxc	q	DOM	Dominicans For Change	DXC
dytiki ellada	e	GRC	Dytiki Ellada
dytiki makedonia	e	GRC	Dytiki Makedonia
dzavhan	e	MNG	Dzavhan
e200	q	EST	Estonia 200	E200
ealing	d	GBR	Ealing
east ayrshire	d	GBR	East Ayrshire
east berbice corentyne	e	GUY	East Berbice-Corentyne
east darfur	e	SDN	East Darfur
east dunbartonshire	d	GBR	East Dunbartonshire
east end	e	CYM	East End
east grand bahama	e	BHS	East Grand Bahama
east lothian	d	GBR	East Lothian
east new britain	e	PNG	East New Britain
east renfrewshire	d	GBR	East Renfrewshire
east riding of yorkshire	d	GBR	East Riding of Yorkshire
east sepik	e	PNG	East Sepik
east sussex	d	GBR	East Sussex
eastern cape	d	ZAF	Eastern Cape
eastern equatoria	e	SSD	Eastern Equatoria
eastern samar	e	PHL	Eastern Samar
ebon	e	MHL	Ebon
ebonyi	d	NGA	Ebonyi
echternach	e	LUX	Echternach
ecide	q	COD	Engagement for Citizenship and Development	ECIDE
ecoglasnost	q	BGR	Ecoglasnost
ecolo	q	BEL	Ecolo
ecological party of uzbekistan	q	UZB	Ecological Party of Uzbekistan	EPU
ecological uprising	q	SRB	Ecological Uprising
ecologist party of romania	q	ROU	Ecologist Party of Romania	PER
ecologist party the greens or os verdes	q	PRT	Ecologist Party "The Greens" or "Os Verdes"	PEV
economic freedom fighters	q	ZAF	Economic Freedom Fighters	EFF
edinet	e	MDA	Edinet
edirne	e	TUR	Edirne
eds	q	CIV	Together for Democracy and Sovereignty	EDS
edu	q	CHE	Federal Democrats	EDU
eelam peoples democratic party	q	LKA	Eelam People's Democratic Party	EPDP
eelam peoples revolutionary liberation front	q	LKA	Eelam People's Revolutionary Liberation Front	EPRLF
eelv	q	FRA	The Ecologists - the Greens	EELV
eer	q	EST	Estonian Greens	EER
eff	q	ZAF	Economic Freedom Fighters	EFF
egentliga finland	e	FIN	Egentliga Finland
egentliga tavastland	e	FIN	Egentliga Tavastland
eger	e	HUN	Eger
egyptian national movement party	q	EGY	Egyptian National Movement Party
egyptian social democratic party	q	EGY	Egyptian Social Democratic Party
ehime	e	JPN	Ehime
eilean siar	d	GBR	Eilean Siar
ekiti	d	NGA	Ekiti
ekre	q	EST	Conservative People's Party of Estonia	EKRE
el bayadh	e	DZA	El Bayadh
el ghad party	q	EGY	El Ghad Party
el infitah	q	DZA	El-Infitah
el insaf	q	MRT	El Insaf
el islah	q	MRT	El Islah
el karama	q	MRT	El Karama
el meghaier	e	DZA	El Meghaier
el meniaa	e	DZA	El Meniaa
el mostakbal	q	DZA	El Mostakbal
el oro	e	ECU	El Oro
el oued	e	DZA	El Oued
el paraiso	e	HND	El Paraiso
el progreso	e	GTM	El Progreso
el seibo	e	DOM	El Seibo
el serh el masry el hor	q	EGY	El Serh El Masry el Hor
el tarf	e	DZA	El Tarf
el vadila	q	MRT	El Vadila
elam	q	CYP	National Popular Front	ELAM
elazig	e	TUR	Elazig
elbasan	e	ALB	Elbasan
elektrenai	e	LTU	Elektrenai
elephant community	q	GTM	Elephant Community
elias pina	e	DOM	Elías Piña
elva	e	EST	Elva
embera wounaan	e	PAN	Embera-Wounaan
embu	e	KEN	Embu
emilia romagna	d	ITA	Emilia-Romagna
encamp	e	AND	Encamp
enewetak & ujelang	e	MHL	Enewetak & Ujelang
enfield	d	GBR	Enfield
enga	e	PNG	Enga
engagement for citizenship and development	q	COD	Engagement for Citizenship and Development	ECIDE
ennahda movement	q	TUN	Ennahda Movement
ennedi est	e	TCD	Ennedi-Est
ennedi ouest	e	TCD	Ennedi-Ouest
ennour el djazairi party	q	DZA	Ennour El Djazairi Party	PED
enough	q	PRT	Enough
ens	q	FRA	Ensemble	ENS
ensemble	q	FRA	Ensemble	ENS
entre rios	d	ARG	Entre Rios
enugu	e	NGA	Enugu
environment and sustainable development party	q	MAR	Environment and Sustainable Development Party	PEDD
epdp	q	LKA	Eelam People's Democratic Party	EPDP
eprlf	q	LKA	Eelam People's Revolutionary Liberation Front	EPRLF
epu	q	UZB	Ecological Party of Uzbekistan	EPU
equality party	q	CHL	Equality Party
equateur	e	COD	Equateur
equity and proclamation party	q	DZA	Equity and Proclamation Party	PEP
eradah party	q	JOR	Eradah Party
eradet geel party	q	EGY	Eradet Geel Party
erc	q	ESP	Republican Left of Catalonia	ERC
erk	q	EST	Estonian Nationalists and Conservatives	ERK
ermera	e	TLS	Ermera
erongo	e	NAM	Erongo
erzincan	e	TUR	Erzincan
erzurum	e	TUR	Erzurum
escaldes engordany	e	AND	Escaldes-Engordany
esch sur alzette	e	LUX	Esch-sur-Alzette
eschen	e	LIE	Eschen
escuintla	e	GTM	Escuintla
esfahan	e	IRN	Esfahan
eskisehir	e	TUR	Eskisehir
esmeraldas	e	ECU	Esmeraldas
espaillat	e	DOM	Espaillat
espirito santo	d	BRA	Espirito Santo
essequibo islands west demerara	e	GUY	Essequibo Islands-West Demerara
essex	d	GBR	Essex
esteli	e	NIC	Estelí
estonia 200	q	EST	Estonia 200	E200
estonia centre party of	q	EST	Estonia Centre Party of
estonian free party	q	EST	Estonian Free Party	VAP
estonian freedom party farmers assembly	q	EST	Estonian Freedom Party - Farmers' Assembly	V-PK
estonian greens	q	EST	Estonian Greens	EER
estonian nationalists and conservatives	q	EST	Estonian Nationalists and Conservatives	ERK
estonian reform party	q	EST	Estonian Reform Party
estuaire	e	GAB	Estuaire
esztergom	e	HUN	Esztergom
etela karjala	e	FIN	Etela-Karjala
etela pohjanmaa	e	FIN	Etela-Pohjanmaa
etela savo	e	FIN	Etela-Savo
ethiopian citizens for social justice and democracy	q	ETH	Ethiopian Citizens for Social Justice and Democracy	EZEMA
ettakatol party	q	TUN	Ettakatol Party
europe now	q	MNE	Europe Now!
european democratic party	q	MKD	European Democratic Party	PDE
european georgia movement for liberty	q	GEO	European Georgia - Movement for Liberty
european solidarity	q	UKR	European Solidarity
euskadi	d	ESP	Euskadi
evangelical peoples party	q	CHE	Evangelical Peoples' Party	EVP/PEV
everyone together for guatemala	q	GTM	Everyone Together for Guatemala	TODOS
evopoli	q	CHL	Political Evolution	EVOPOLI
evora	e	PRT	Evora
evp pev	q	CHE	Evangelical Peoples' Party	EVP/PEV
executives of construction party	q	IRN	Executives of Construction Party
extremadura	d	ESP	Extremadura
exuma	e	BHS	Exuma
eyja og miklaholtshreppur	e	ISL	Eyja-og Miklaholtshreppur
eyjafjardharsveit	e	ISL	Eyjafjardharsveit
ezema	q	ETH	Ethiopian Citizens for Social Justice and Democracy	EZEMA
faadhippolhu	e	MDV	Faadhippolhu
faasaleleaga	e	WSM	Fa'asaleleaga
faatuatua i le atua samoa ua tasi	q	WSM	Fa'atuatua i le Atua Samoa ua Tasi	FAST
fac	q	ESP	Asturias Forum	FAC
faetano	e	SMR	Faetano
fair and free colombia	q	COL	Fair and Free Colombia
fajardo	e	PRI	Fajardo
falcon	e	VEN	Falcon
falesti	e	MDA	Falesti
falkirk	e	GBR	Falkirk
fan	q	GIN	Front for the National Alliance	FAN
fanmi lavalas	q	HTI	Fanmi Lavalas
far	q	TCD	Federation Action for the Republic	FAR
far north	e	CMR	Far North
farabundo marti national liberation front	q	SLV	Farabundo Marti National Liberation Front	FMLN
farah	e	AFG	Farah
faranah	e	GIN	Faranah
farc	q	COL	People's Alternative Revolutionary Force	FARC
fargona viloyati	e	UZB	Farg'ona Viloyati
farmer citizen movement	q	NLD	Farmer-Citizen Movement	BBB
faro	e	PRT	Faro
fars	e	IRN	Fars
faryab	d	AFG	Faryab
fast	q	WSM	Fa'atuatua i le Atua Samoa ua Tasi	FAST
fatherland	q	EST	Fatherland
fatherland	q	UKR	Fatherland	VOB
fatherland for all	q	VEN	Fatherland for All	PPT
fatherland kyrgyzstan	q	KGZ	Fatherland Kyrgyzstan
fatherland union	q	LIE	Fatherland Union
fatick	e	SEN	Fatick
fbp	q	LIE	Progressive Citizens' Party	FBP
fcbe	q	BEN	Cowrie Force for an Emerging Benin	FCBE
fcn nacion	q	GTM	National Convergence Front	FCN-NACION
fdc	q	UGA	Forum for Democratic Change	FDC
fdd	q	ZMB	Forum for Democracy and Development	FDD
fdm	q	BMU	Free Democratic Movement	FDM
fdp	q	DEU	Free Democratic Party	FDP
fdr	q	TGO	Democratic Forces for the Republic	FDR
fearless peoples alliance	q	VEN	Fearless People's Alliance	ABP
federal capital territory	d	NGA	Federal Capital Territory
federal democrats	q	CHE	Federal Democrats	EDU
federal umma party	q	SDN	Federal Umma Party
federation action for the republic	q	TCD	Federation Action for the Republic	FAR
federation of hong kong and kowloon labour unions	q	HKG	Federation of Hong Kong and Kowloon Labour Unions	HKFLU
federation of the democratic left	q	MAR	Federation of the Democratic Left	FGD
fejer	e	HUN	Fejer
felicity party	q	TUR	Felicity Party
felidhuatholhu	e	MDV	Felidhuatholhu
fellowship party	q	GRL	Fellowship Party
ferizaj	e	XKX	Ferizaj
fermanagh and omagh	d	GBR	Fermanagh and Omagh
fes meknes	e	MAR	Fes-Meknes
ff+	q	ZAF	Freedom Front Plus	FF+
ffd	q	MAR	Democratic Forces Front	FFD
ffs	q	DZA	Socialist Forces Front	FFS
fgd	q	MAR	Federation of the Democratic Left	FGD
fgura	e	MLT	Fgura
fhsd	q	HTI	Fusion of Haitian Social Democrats	FHSD
fianarantsoa	e	MDG	Fianarantsoa
fianna fail	q	IRL	Fianna Fail
fidesz hungarian civic alliance	q	HUN	Fidesz-Hungarian Civic Alliance
fier	e	ALB	Fier
fife	d	GBR	Fife
fiji first	q	FJI	Fiji First
fiji labor party	q	FJI	Fiji Labor Party	FLP
fine gael	q	IRL	Fine Gael
fingal	e	IRL	Fingal
finns party	q	FIN	Finns Party
fiorentino	e	SMR	Fiorentino
five star movement	q	ITA	Five Star Movement	M5S
fjallabyggdh	e	ISL	Fjallabyggdh
fjardhabyggdh	e	ISL	Fjardhabyggdh
fjd	q	DZA	Justice and Development Front	FJD
flacq	e	MUS	Flacq
flandre	e	BEL	Flandre
flemish parties	q	BEL	Flemish parties:
flemish region	e	BEL	Flemish Region
flevoland	e	NLD	Flevoland
flintshire	d	GBR	Flintshire
fljotsdalshreppur	e	ISL	Fljotsdalshreppur
fln	q	DZA	National Liberation Front	FLN
flnks	q	NCL	Kanak Socialist Front for National Liberation	FLNKS
floahreppur	e	ISL	Floahreppur
flores	e	URY	Flores
floresti	e	MDA	Floresti
floriana	e	MLT	Floriana
florida	d	USA	Florida
florida	e	PRI	Florida
florida	e	URY	Florida
flp	q	FJI	Fiji Labor Party	FLP
fmln	q	SLV	Farabundo Marti National Liberation Front	FMLN
fmn	q	DZA	National Militancy Front	FMN
fna	q	DZA	Algerian National Front	FNA
fnd	q	GIN	National Front for Development	FND
fnjs	q	DZA	National Front for Social Justice	FNJS
fnl	q	BDI	National Liberation Forces	FNL
fnla	q	AGO	National Front for the Liberation of Angola	FNLA
fnm	q	BHS	Free National Movement	FNM
fnp	q	DOM	National Progressive Front	FNP
focus	q	HRV	Focus
focus on the future	q	SPM	Focus on the Future
fontana	e	MLT	Fontana
fontvieille	e	MCO	Fontvieille
for a country without fear	q	ECU	For A Country Without Fear
for georgia	q	GEO	For Georgia
for justice and order	q	BIH	For Justice and Order
for latvias development	q	LVA	For Latvia's Development
for stability or s	q	LVA	For Stability or S!
for the future of montenegro	q	MNE	For the Future of Montenegro	ZBCG
for the people	q	GEO	For the People
forca	q	MNE	New Democratic Power	FORCA
force of the right	q	ROU	Force of the Right
forces of renewal	q	COD	Forces of Renewal
forest	e	GGY	Forest
formosa	e	ARG	Formosa
formost	q	CZE	ForMOST
forum for democracy	q	NLD	Forum for Democracy
forum for democracy and development	q	ZMB	Forum for Democracy and Development	FDD
forum for democratic change	q	UGA	Forum for Democratic Change	FDC
forum for the restoration of democracy kenya	q	KEN	Forum for the Restoration of Democracy–Kenya
forward	q	HTI	Forward
forward andorra	q	AND	Forward Andorra
forward guernsey	q	GGY	Forward Guernsey
forward party	q	GRL	Forward Party
forza italia	q	ITA	Forza Italia
fpi	q	CIV	Ivorian Popular Front	FPI
fpm	q	LBN	Free Patriotic Movement	FPM
fpv	q	BOL	Front for Victory	FPV
francisco morazan	e	HND	Francisco Morazán
francistown	e	BWA	Francistown
francophone federalist democrats	q	BEL	Francophone Federalist Democrats
francophone parties	q	BEL	Francophone parties:
frcs	q	ARG	Frente de la Concordia Misionero	FRCS
free and equal	q	ITA	Free and Equal
free cause party	q	TUR	Free Cause Party	HUDA
free democratic movement	q	BMU	Free Democratic Movement	FDM
free democratic party	q	DEU	Free Democratic Party	FDP
free destourian party	q	TUN	Free Destourian Party	PDL
free egyptians party	q	EGY	Free Egyptians Party
free national movement	q	BHS	Free National Movement	FNM
free patriotic movement	q	LBN	Free Patriotic Movement	FPM
free peru	q	PER	Free Peru
free republicans	q	POL	Free Republicans
free san marino	q	SMR	Free San Marino
free state	d	ZAF	Free State
free voters	q	DEU	Free Voters
freedom alliance	q	FJI	Freedom Alliance
freedom and democracy	q	BOL	Freedom and Democracy	LIBRE
freedom and direct democracy	q	CZE	Freedom and Direct Democracy	SPD
freedom and solidarity	q	SVK	Freedom and Solidarity
freedom front plus	q	ZAF	Freedom Front Plus	FF+
freedom movement	q	SVN	Freedom Movement
freedom party	q	EGY	Freedom Party
freedom party of albania	q	ALB	Freedom Party of Albania
freedom party of austria	q	AUT	Freedom Party of Austria
freedom square	q	GEO	Freedom Square
frelimo	q	MOZ	Liberation Front of Mozambique	FRELIMO
french communist party	q	FRA	French Communist Party	PCF
frente civico por santiago	q	ARG	Frente Cívico por Santiago
frente de la concordia misionero	q	ARG	Frente de la Concordia Misionero	FRCS
frente guasu	q	PRY	Frente Guasu
frente renovador	q	ARG	Frente Renovador
fretilin	q	TLS	Revolutionary Front of Independent Timor-Leste	FRETILIN
frevs	q	CHL	Social Green Regionalist Federation	FREVS
fri	q	BOL	Revolutionary Left Front	FRI
friuli venezia giulia	d	ITA	Friuli Venezia Giulia
front for democracy in burundi sahwanya	q	BDI	Front for Democracy in Burundi-Sahwanya
front for hope	q	PER	Front for Hope
front for restoration of unity and democracy	q	DJI	Front for Restoration of Unity and Democracy	FRUD
front for socialism and democracy benno jubel	q	SEN	Front for Socialism and Democracy/Benno Jubel	FSD/BJ
front for the national alliance	q	GIN	Front for the National Alliance	FAN
front for the national salvation of cameroon	q	CMR	Front for the National Salvation of Cameroon	FSNC
front for victory	q	BOL	Front for Victory	FPV
front of islamic revolutionary stability	q	IRN	Front of Islamic Revolutionary Stability
frud	q	DJI	Front for Restoration of Unity and Democracy	FRUD
frud	q	MRT	Republican Front for Unity and Democracy	FRUD
fryslan	e	NLD	Fryslan
fsd bj	q	SEN	Front for Socialism and Democracy/Benno Jubel	FSD/BJ
fsln	q	NIC	Sandinista National Liberation Front	FSLN
fsnc	q	CMR	Front for the National Salvation of Cameroon	FSNC
fuerza vecinal	q	VEN	Fuerza Vecinal
fujian	d	CHN	Fujian
fukui	e	JPN	Fukui
fukuoka	e	JPN	Fukuoka
fukushima	e	JPN	Fukushima
funafuti	e	TUV	Funafuti
functional groups party	q	IDN	Functional Groups Party	GOLKAR
fushe kosove	e	XKX	Fushe Kosove
fusion of haitian social democrats	q	HTI	Fusion of Haitian Social Democrats	FHSD
future movement bloc	q	LBN	Future Movement Bloc
future of moldova party	q	MDA	Future of Moldova Party	PVM
future party	q	TUR	Future Party
future republic	q	SMR	Future Republic
future saint martin	q	MAF	Future Saint Martin
future with confidence	q	NCL	Future With Confidence	AEC
futuro	q	ABW	FUTURO
fuvammulah	e	MDV	Fuvammulah
fuzuli	e	AZE	Fuzuli
g18 policy platform	q	HTI	G18 Policy Platform
gabes	e	TUN	Gabes
gabonese democratic party	q	GAB	Gabonese Democratic Party	PDG
gaborone	e	BWA	Gaborone
gabrovo	e	BGR	Gabrovo
gabu	e	GNB	Gabu
gadabay	e	AZE	Gadabay
gadzin han	e	SRB	Gadzin Han
gafsa	e	TUN	Gafsa
gagaemauga	e	WSM	Gaga'emauga
gagaifomauga	e	WSM	Gagaifomauga
gagasan	q	MYS	Sabah People's Ideas Party	GAGASAN
gagauzia territorial unit	e	MDA	Gagauzia territorial unit
gainde centrist bloc	q	SEN	Gainde Centrist Bloc	BCG
galapagos	e	ECU	Galapagos
galati	e	ROU	Galati
galguduud	d	SOM	Galguduud
galicia	d	ESP	Galicia
galway	e	IRL	Galway
gambela hizboch	d	ETH	Gambela Hizboch
gambia democratic congress	q	GMB	Gambia Democratic Congress	GDC
gambia moral congress	q	GMB	Gambia Moral Congress	GMC
gamprin	e	LIE	Gamprin
gana	q	SLV	Great Alliance for National Unity	GANA
ganar alliance	q	PRY	GANAR Alliance
ganca	e	AZE	Ganca
gandaki	e	NPL	Gandaki
gangwon do	e	KOR	Gangwon-do
gansu	d	CHN	Gansu
gardhabaer	e	ISL	Gardhabaer
garissa	e	KEN	Garissa
gasa	e	BTN	Gasa
gash barka	e	ERI	Gash-Barka
gateshead	e	GBR	Gateshead
gauteng	d	ZAF	Gauteng
gavleborg	e	SWE	Gavleborg
gaza	e	MOZ	Gaza
gazi baba	e	MKD	Gazi Baba
gaziantep	e	TUR	Gaziantep
gbarpolu	e	LBR	Gbarpolu
gcpp	q	GHA	Great Consolidated Popular Party	GCPP
gda	q	PAK	Grand Democratic Alliance	GDA
gdc	q	GMB	Gambia Democratic Congress	GDC
gddp	q	KEN	Grand Dream Development Party	GDDP
gde	q	GIN	Guinea for Democracy and Balance	GDE
geci	q	GIN	Citizen Generation	GECI
gedaref	e	SDN	Gedaref
gedeo peoples democratic party	q	ETH	Gedeo People's Democratic Party
gedo	d	SOM	Gedo
gegharkunik	e	ARM	Geghark'unik'
geita	e	TZA	Geita
gelderland	e	NLD	Gelderland
gen	q	ARG	Generación por un Encuentro Nacional	GEN
generacion por un encuentro nacional	q	ARG	Generación por un Encuentro Nacional	GEN
general alliance for the interests of the republic	q	SEN	General Alliance for the Interests of the Republic	AGIR
general association of korean residents in japan	q	PRK	General Association of Korean Residents in Japan
general liberation and development party	q	SUR	General Liberation and Development Party	ABOP
general peoples congress	q	YEM	General People’s Congress	GPC
general santos	e	PHL	General Santos
generation for reconciliation union and prosperity	q	GIN	Generation for Reconciliation Union and Prosperity	GRUP
generation hope	q	MAF	Generation Hope	HOPE
geneva citizens movement	q	CHE	Geneva Citizens Movement	MCR/MCG
geneve	e	CHE	Genève
george town	e	CYM	George Town
georgia	d	USA	Georgia
georgian dream	q	GEO	Georgian Dream
gerakan	q	MYS	Malaysian People's Movement Party	GERAKAN
gerb	q	BGR	Citizens for the European Development of Bulgaria	GERB
gerindra	q	IDN	Great Indonesia Movement Party	GERINDRA
gevgelija	e	MKD	Gevgelija
gezira	e	SDN	Gezira
gfp	q	GHA	Ghana Freedom Party	GFP
ggl	q	ATG	Go Green for Life	GGL
ghajnsielem	e	MLT	Ghajnsielem
ghana freedom party	q	GHA	Ghana Freedom Party	GFP
ghana union movement	q	GHA	Ghana Union Movement	GUM
ghanzi	e	BWA	Ghanzi
gharb	e	MLT	Gharb
ghardaia	e	DZA	Ghardaia
gharghur	e	MLT	Gharghur
ghasri	e	MLT	Ghasri
ghat	e	LBY	Ghat
ghaxaq	e	MLT	Ghaxaq
ghazni	e	AFG	Ghazni
ghor	d	AFG	Ghor
gia lai	e	VNM	Gia Lai
gibraltar liberal party	q	GIB	Gibraltar Liberal Party
gibraltar social democrats	q	GIB	Gibraltar Social Democrats	GSD
gibraltar socialist labor party	q	GIB	Gibraltar Socialist Labor Party	GSLP
gifu	e	JPN	Gifu
gilan	e	IRN	Gilan
gilbert islands	e	KIR	Gilbert Islands
gilgit baltistan	d	PAK	Gilgit-Baltistan
girchi more freedom	q	GEO	Girchi - More Freedom
giresun	e	TUR	Giresun
gisborne	e	NZL	Gisborne
gitega	e	BDI	Gitega
giurgiu	e	ROU	Giurgiu
gjakove	e	XKX	Gjakove
gjilan	e	XKX	Gjilan
gjirokaster	e	ALB	Gjirokaster
gjmp	q	MDG	Group of Young Malagasy Patriots	GJMP
gjorce petrov	e	MKD	Gjorce Petrov
gkr	q	LVA	Honor to Serve Riga!	GKR
glacis	e	SYC	Glacis
glarus	e	CHE	Glarus
glasgow city	d	GBR	Glasgow City
gllogovc	e	XKX	Gllogovc
glodeni	e	MDA	Glodeni
gloucestershire	d	GBR	Gloucestershire
gmc	q	GMB	Gambia Moral Congress	GMC
go green for life	q	ATG	Go Green for Life	GGL
goh djiboua	e	CIV	Goh-Djiboua
goias	e	BRA	Goias
golestan	e	IRN	Golestan
golkar	q	IDN	Functional Groups Party	GOLKAR
golubac	e	SRB	Golubac
gomba	e	UGA	Gomba
gombe	e	NGA	Gombe
good	q	ZAF	GOOD
good party	q	TUR	Good Party	IYI
goranboy	e	AZE	Goranboy
gorenja vas poljane	e	SVN	Gorenja Vas-Poljane
gorgol	e	MRT	Gorgol
gorisnica	e	SVN	Gorisnica
gorj	e	ROU	Gorj
gorje	e	SVN	Gorje
gornja radgona	e	SVN	Gornja Radgona
gornji grad	e	SVN	Gornji Grad
gornji milanovac	e	SRB	Gornji Milanovac
gornji petrovci	e	SVN	Gornji Petrovci
gorontalo	e	IDN	Gorontalo
gostivar	e	MKD	Gostivar
gotland	e	SWE	Gotland
govi altay	e	MNG	Govi-Altay
govisumber	e	MNG	Govisumber
goycay	e	AZE	Goycay
goygol	e	AZE	Goygol
gpc	q	YEM	General People’s Congress	GPC
gracanice	e	XKX	Gracanice
gracias a dios	e	HND	Gracias a Dios
grad	e	SVN	Grad
gradsko	e	MKD	Gradsko
granada	e	NIC	Granada
grand anse mahe	e	SYC	Grand Anse Mahe
grand anse praslin	e	SYC	Grand Anse Praslin
grand bassa	e	LBR	Grand Bassa
grand cape mount	e	LBR	Grand Cape Mount
grand cay	e	BHS	Grand Cay
grand democratic alliance	q	PAK	Grand Democratic Alliance	GDA
grand dream development party	q	KEN	Grand Dream Development Party	GDDP
grand est	e	FRA	Grand Est
grand gedeh	e	LBR	Grand Gedeh
grand kru	e	LBR	Grand Kru
grand party	q	SEN	Grand Party
grand port	e	MUS	Grand Port
grand unity party	q	TUR	Grand Unity Party	BBP
grandanse	e	HTI	Grand'Anse
grande comore	e	COM	Grande Comore
granma	e	CUB	Granma
great alliance for national unity	q	SLV	Great Alliance for National Unity	GANA
great consolidated popular party	q	GHA	Great Consolidated Popular Party	GCPP
great indonesia movement party	q	IDN	Great Indonesia Movement Party	GERINDRA
great order party	q	AZE	Great Order Party	BAP
great order party	q	AZE	Great Order Party	BQP
greater accra	e	GHA	Greater Accra
greater romania party	q	ROU	Greater Romania Party	PRM
greek solution	q	GRC	Greek Solution
green alliance	q	COL	Green Alliance
green alternative	q	RUS	Green Alternative
green ecological party	q	CHL	Green Ecological Party	PEV
green league	q	FIN	Green League
green left	q	DNK	Green Left
green left	q	NLD	Green Left
green left front	q	SRB	Green - Left Front	ZLF
green left party	q	MAR	Green Left Party	PGV
green movement	q	BGR	Green Movement
green movement	q	ECU	Green Movement
green party	q	BRA	Green Party
green party	q	IMN	Green Party
green party	q	IRL	Green Party
green party	q	LUX	Green Party
green party	q	NOR	Green Party	MDG
green party	q	NZL	Green Party
green party	q	ROU	Green Party
green party	q	SOM	Green Party
green party	q	SWE	Green Party
green party	q	USA	Green Party
green party of canada	q	CAN	Green Party of Canada
green party of england and wales	q	GBR	Green Party of England and Wales
green party of kazakhstan orbaytaq	q	KAZ	Green Party of Kazakhstan orBaytaq
green popular alliance	q	CHL	Green Popular Alliance	AVP
green tunisia party	q	TUN	Green Tunisia Party
greens and left alliance	q	ITA	Greens and Left Alliance	AVS
greens of serbia	q	SRB	Greens of Serbia
greenwich	d	GBR	Greenwich
grenadines	e	VCT	Grenadines
grevenmacher	e	LUX	Grevenmacher
grimsnes og grafningshreppur	e	ISL	Grimsnes-og Grafningshreppur
grindavikurbaer	e	ISL	Grindavikurbaer
groen	q	BEL	Groen
grom	q	MKD	Citizen Option for Macedonia	GROM
groningen	e	NLD	Groningen
gros islet	e	LCA	Gros-Islet
grosuplje	e	SVN	Grosuplje
group of young malagasy patriots	q	MDG	Group of Young Malagasy Patriots	GJMP
grouville	e	JEY	Grouville
growth party	q	JOR	Growth Party
grundarfjardharbaer	e	ISL	Grundarfjardharbaer
grup	q	GIN	Generation for Reconciliation Union and Prosperity	GRUP
grytubakkahreppur	e	ISL	Grytubakkahreppur
gsd	q	GIB	Gibraltar Social Democrats	GSD
gslp	q	GIB	Gibraltar Socialist Labor Party	GSLP
gslp liberal alliance	q	GIB	GSLP-Liberal Alliance
gsu	q	MAR	Unified Socialist Party	GSU
gta	q	MYS	Homeland Movement/Party	GTA
guadalcanal	e	SLB	Guadalcanal
guadeloupe	e	FRA	Guadeloupe
guainia	d	COL	Guainía
guaira	e	PRY	Guairá
guanacaste	e	CRI	Guanacaste
guanajuato	e	MEX	Guanajuato
guangdong	d	CHN	Guangdong
guangxi	d	CHN	Guangxi
guanica	e	PRI	Guanica
guantanamo	e	CUB	Guantanamo
guarda	e	PRT	Guarda
guarico	e	VEN	Guárico
guatemala	e	GTM	Guatemala
guatemalan national revolutionary unity	q	GTM	Guatemalan National Revolutionary Unity	URNG-MAIZ
guaviare	d	COL	Guaviare
guayama	e	PRI	Guayama
guayanilla	e	PRI	Guayanilla
guayas	e	ECU	Guayas
guaynabo	e	PRI	Guaynabo
gudja	e	MLT	Gudja
guelma	e	DZA	Guelma
guelmim oued noun	e	MAR	Guelmim-Oued Noun
guera	e	TCD	Guera
guerrero	d	MEX	Guerrero
gueum sa bopp	q	SEN	Gueum sa Bopp
guidimaka	e	MRT	Guidimaka
guimaras	e	PHL	Guimaras
guinea for democracy and balance	q	GIN	Guinea for Democracy and Balance	GDE
guinean party for peaceful coexistence and development	q	GIN	Guinean Party for Peaceful Coexistence and Development	PGCD
guinean party for solidarity and democracy	q	GIN	Guinean Party for Solidarity and Democracy	PGSD
guinean rally for development	q	GIN	Guinean Rally for Development	RGD
guinean rally for unity and development	q	GIN	Guinean Rally for Unity and Development	RGUD
guinean renaissance party	q	GIN	Guinean Renaissance Party	PGR
guinean union for democracy and development	q	GIN	Guinean Union for Democracy and Development	UGDD
guizhou	d	CHN	Guizhou
gujarat	d	IND	Gujarat
gulbene	e	LVA	Gulbene
gulf	e	PNG	Gulf
gulu	e	UGA	Gulu
gum	q	GHA	Ghana Union Movement	GUM
gumushane	e	TUR	Gumushane
guna yala	e	PAN	Guna Yala
gunma	e	JPN	Gunma
gurabo	e	PRI	Gurabo
guria	e	GEO	Guria
gusinje	e	MNE	Gusinje
guyane	e	FRA	Guyane
gwangju	e	KOR	Gwangju
gwynedd	d	GBR	Gwynedd
gyeonggi do	e	KOR	Gyeonggi-do
gyeongsangbuk do	e	KOR	Gyeongsangbuk-do
gyeongsangnam do	e	KOR	Gyeongsangnam-do
gyor	e	HUN	Gyor
gyor moson sopron	e	HUN	Gyor-Moson-Sopron
gzira	e	MLT	Gzira
ha giang	e	VNM	Ha Giang
ha nam	e	VNM	Ha Nam
ha noi	e	VNM	Ha Noi
ha tinh	e	VNM	Ha Tinh
haademeeste	e	EST	Haademeeste
haapai	e	TON	Ha'apai
haapsalu	e	EST	Haapsalu
hacemos por cordoba	q	ARG	Hacemos por Córdoba
hacemos por nuestro pais	q	ARG	Hacemos por Nuestro Pais	NHP
haciqabul	e	AZE	Haciqabul
hackney	d	GBR	Hackney
hadash	q	ISR	Hadash
hadjer lamis	e	TCD	Hadjer-Lamis
hadramawt	d	YEM	Hadramawt
hafnarfjordhur	e	ISL	Hafnarfjordhur
hahdhunmathi	e	MDV	Hahdhunmathi
hai duong	e	VNM	Hai Duong
hai phong	e	VNM	Hai Phong
haifa	e	ISR	Haifa
hail	e	SAU	Ha'il
hainan	d	CHN	Hainan
haiti in action	q	HTI	Haiti in Action	AAA
haitian tet kale party	q	HTI	Haitian Tet Kale Party	PHTK
hajdina	e	SVN	Hajdina
hajdu bihar	e	HUN	Hajdu-Bihar
hajjah	e	YEM	Hajjah
hakkari	e	TUR	Hakkari
halab	d	SYR	Halab
halabjah	e	IRQ	Halabjah
haljala	e	EST	Haljala
halland	e	SWE	Halland
halton	d	GBR	Halton
hamadan	e	IRN	Hamadan
hamah	e	SYR	Hamah
hambuk	e	PRK	Hambuk
hamburg	e	DEU	Hamburg
hamilton	e	BMU	Hamilton
hammersmith and fulham	d	GBR	Hammersmith and Fulham
hamnam	e	PRK	Hamnam
hampshire	d	GBR	Hampshire
hamrun	e	MLT	Hamrun
hani i elezit	e	XKX	Hani i Elezit
hanover	e	JAM	Hanover
hanrapetutyun party	q	ARM	Hanrapetutyun Party
harakat hak	q	TUN	Harakat Hak
harare	e	ZWE	Harare
harbour island	e	BHS	Harbour Island
hardap	e	NAM	Hardap
hareri hizb	d	ETH	Hareri Hizb
harghita	e	ROU	Harghita
haringey	d	GBR	Haringey
harku	e	EST	Harku
harmony	q	LVA	Harmony
harrow	d	GBR	Harrow
hartlepool	e	GBR	Hartlepool
haryana	d	IND	Haryana
hasd	q	JOR	Jordanian Democratic People's Party	HASD
haskovo	e	BGR	Haskovo
hatay	e	TUR	Hatay
hatem	q	MRT	Mauritanian Party of Union and Change	HATEM
hatillo	e	PRI	Hatillo
hato mayor	e	DOM	Hato Mayor
hatohobei	e	PLW	Hatohobei
hau giang	e	VNM	Hau Giang
haut katanga	e	COD	Haut-Katanga
haut lomami	e	COD	Haut-Lomami
haut mbomou	e	CAF	Haut-Mbomou
haut ogooue	e	GAB	Haut-Ogooue
haut uele	e	COD	Haut-Uele
haute kotto	e	CAF	Haute-Kotto
hauts bassins	e	BFA	Hauts-Bassins
hauts de france	e	FRA	Hauts-de-France
havering	d	GBR	Havering
hawaii	d	USA	Hawaii
hawalli	e	KWT	Hawalli
hawkes bay	e	NZL	Hawke's Bay
hazara democratic party	q	PAK	Hazara Democratic Party	HDP
hdp	q	PAK	Hazara Democratic Party	HDP
hdp	q	TUR	Peoples' Democratic Party	HDP
hdz	q	HRV	Croatian Democratic Union	HDZ
heart of tunisia	q	TUN	Heart of Tunisia
hebei	d	CHN	Hebei
heilongjiang	d	CHN	Heilongjiang
hela	e	PNG	Hela
helmand	d	AFG	Helmand
hem	q	IRN	National Trust Party	HEM
henan	d	CHN	Henan
hentiy	e	MNG	Hentiy
herat	e	AFG	Herat
herceg novi	e	MNE	Herceg Novi
here costa rica commands party	q	CRI	Here Costa Rica Commands Party	ACRM
heredia	e	CRI	Heredia
herefordshire	d	GBR	Herefordshire
heritage	q	ARM	Heritage
heritage party	q	MYS	Heritage Party	WARISAN
hermanas mirabal	e	DOM	Hermanas Mirabal
herrera	e	PAN	Herrera
hertfordshire	d	GBR	Hertfordshire
hessen	d	DEU	Hessen
heves	e	HUN	Heves
hewler	d	IRQ	Hewler
hgi	q	MNE	Croatian Civic Initiative	HGI
hhohho	e	SWZ	Hhohho
hidalgo	e	MEX	Hidalgo
hiiraan	d	SOM	Hiiraan
hiiumaa	e	EST	Hiiumaa
hillingdon	d	GBR	Hillingdon
himachal pradesh	d	IND	Himachal Pradesh
himilo qaran party	q	SOM	Himilo Qaran Party
hims	d	SYR	Hims
hincesti	e	MDA	Hincesti
hiroshima	e	JPN	Hiroshima
historic pact for colombia	q	COL	Historic Pact for Colombia
hiwar	q	MRT	Party for Conciliation and Prosperity	HIWAR
hizballah	q	LBN	Hizballah
hkfew	q	HKG	Hong Kong Federation of Education Workers	HKFEW
hkflu	q	HKG	Federation of Hong Kong and Kowloon Labour Unions	HKFLU
hkftu	q	HKG	Hong Kong Federation of Trade Unions	HKFTU
hlas sd	q	SVK	Voice - Social Democracy	HLAS-SD
ho chi minh city	e	VNM	Ho Chi Minh City
hoa binh	e	VNM	Hoa Binh
hoce slivnica	e	SVN	Hoce-Slivnica
hodh ech chargui	e	MRT	Hodh ech Chargui
hodh el gharbi	e	MRT	Hodh El Gharbi
hodmezovasarhely	e	HUN	Hodmezovasarhely
hodos	e	SVN	Hodos
hoima	e	UGA	Hoima
hokkaido	e	JPN	Hokkaido
holguin	e	CUB	Holguin
holos	q	UKR	Holos
homa bay	e	KEN	Homa Bay
homeland fighters party	q	MYS	Homeland Fighter's Party	PEJUANG
homeland movement	q	HRV	Homeland Movement
homeland movement party	q	MYS	Homeland Movement/Party	GTA
homeland solidarity party	q	MYS	Homeland Solidarity Party	STAR
homeland union	q	LTU	Homeland Union	TS-LKD
homelands protector party	q	EGY	Homeland’s Protector Party
homyel	e	BLR	Homyel'
honduran patriotic alliance	q	HND	Honduran Patriotic Alliance
hong kong	d	CHN	Hong Kong
hong kong federation of education workers	q	HKG	Hong Kong Federation of Education Workers	HKFEW
hong kong federation of trade unions	q	HKG	Hong Kong Federation of Trade Unions	HKFTU
honiara	e	SLB	Honiara
honor to serve riga	q	LVA	Honor to Serve Riga!	GKR
hope	q	MAF	Generation Hope	HOPE
hope for change	q	VEN	Hope for Change
hope town	e	BHS	Hope Town
horad minsk	e	BLR	Horad Minsk
horgarsveit	e	ISL	Horgarsveit
horizon monaco	q	MCO	Horizon Monaco
horizons	q	FRA	Horizons
horjul	e	SVN	Horjul
hormigueros	e	PRI	Hormigueros
hormozgan	e	IRN	Hormozgan
houaphanh	e	LAO	Houaphanh
hounslow	e	GBR	Hounslow
hovd	e	MNG	Hovd
hovedstaden	e	DNK	Hovedstaden
hovsgol	e	MNG	Hovsgol
hrastnik	e	SVN	Hrastnik
hrodna	e	BLR	Hrodna
hrpelje kozina	e	SVN	Hrpelje-Kozina
hrpp	q	WSM	Human Rights Protection Party	HRPP
hrunamannahreppur	e	ISL	Hrunamannahreppur
hsinchu	e	TWN	Hsinchu
hualien	e	TWN	Hualien
huambo	e	AGO	Huambo
huancavelica	e	PER	Huancavelica
huanuco	e	PER	Huánuco
hubei	d	CHN	Hubei
huda	q	TUR	Free Cause Party	HUDA
huehuetenango	e	GTM	Huehuetenango
huila	d	COL	Huila
huila	e	AGO	Huila
humacao	e	PRI	Humacao
human dignity alliance	q	IRL	Human Dignity Alliance
human rights protection party	q	WSM	Human Rights Protection Party	HRPP
humane colombia	q	COL	Humane Colombia
humanist action party	q	CHL	Humanist Action Party	PAH
humanist party	q	CHL	Humanist Party
humanist party of angola	q	AGO	Humanist Party of Angola	PHI
humanist party of guatemala	q	GTM	Humanist Party of Guatemala	PHG
hun	q	MNG	National Labor Party	HUN
hunabyggdh	e	ISL	Hunabyggdh
hunan	d	CHN	Hunan
hunathing vestra	e	ISL	Hunathing Vestra
hunedoara	e	ROU	Hunedoara
hung yen	e	VNM	Hung Yen
hungarian socialist party	q	HUN	Hungarian Socialist Party	MSZP
huvadhuatholhu dhekunuburi	e	MDV	Huvadhuatholhu Dhekunuburi
huvadhuatholhu uthuruburi	e	MDV	Huvadhuatholhu Uthuruburi
hvalfjardharsveit	e	ISL	Hvalfjardharsveit
hvb	q	SUR	Reform and Renewal Movement	HVB
hveragerdhi	e	ISL	Hveragerdhi
hwangbuk	e	PRK	Hwangbuk
hwangnam	e	PRK	Hwangnam
hyogo	e	JPN	Hyogo
i have honor alliance	q	ARM	I Have Honor Alliance
i love madagascar	q	MDG	I Love Madagascar	TIM
i love polynesia	q	PYF	I Love Polynesia
iaf	q	JOR	Islamic Action Front	IAF
iaf	q	LBN	Islamic Action Front	IAF
ialomita	e	ROU	Ialomita
ialoveni	e	MDA	Ialoveni
iasi	e	ROU	Iasi
iauko group	q	VUT	Iauko Group
ibanda	e	UGA	Ibanda
ibaraki	e	JPN	Ibaraki
icm	q	VIR	Independent Citizens' Movement	ICM
icolo e bengo	e	AGO	Icolo e Bengo
idaho	d	USA	Idaho
idlib	e	SYR	Idlib
idrija	e	SVN	Idrija
ids	q	HRV	Istrian Democratic Assembly	IDS
ifp	q	ZAF	Inkatha Freedom Party	IFP
ifugao	e	PHL	Ifugao
iganga	e	UGA	Iganga
igdir	e	TUR	Igdir
ignalina	e	LTU	Ignalina
ijuw	e	NRU	Ijuw
iklin	e	MLT	Iklin
ilam	e	IRN	Ilam
ilays party	q	SOM	Ilays Party
ile de france	e	FRA	Ile-de-France
ile perseverance i	e	SYC	Ile Persévérance I
ile perseverance ii	e	SYC	Ile Persévérance II
iles australes	e	PYF	Iles Australes
iles du vent	e	PYF	Iles du Vent
iles marquises	e	PYF	Iles Marquises
iles sous le vent	e	PYF	Iles Sous-le-Vent
iles tuamotu gambier	e	PYF	Iles Tuamotu-Gambier
ilfov	e	ROU	Ilfov
iligan	e	PHL	Iligan
ilinden	e	MKD	Ilinden
ilirska bistrica	e	SVN	Ilirska Bistrica
illankai tamil arasu kachchi	q	LKA	Illankai Tamil Arasu Kachchi	ITAK
illes baleares	d	ESP	Illes Baleares
illinois	d	USA	Illinois
illizi	e	DZA	Illizi
ilocos norte	e	PHL	Ilocos Norte
ilocos sur	e	PHL	Ilocos Sur
iloilo	e	PHL	Iloilo
imbabura	e	ECU	Imbabura
imdina	e	MLT	Imdina
imereti	e	GEO	Imereti
imgarr	e	MLT	Imgarr
imisli	e	AZE	Imisli
imqabba	e	MLT	Imqabba
imsida	e	MLT	Imsida
imtarfa	e	MLT	Imtarfa
imtidad	q	IRQ	Imtidad
in guezzam	e	DZA	In Guezzam
in salah	e	DZA	In Salah
inagua	e	BHS	Inagua
inc	q	IND	Indian National Congress	INC
incheon	e	KOR	Incheon
inchiri	e	MRT	Inchiri
independence and labor party	q	SEN	Independence and Labor Party	PIT
independence party	q	ISL	Independence Party
independencia	e	DOM	Independencia
independent	q	ETH	Independent
independent citizens movement	q	VIR	Independent Citizens' Movement	ICM
independent democratic action	q	STP	Independent Democratic Action	ADI
independent democratic serb party	q	HRV	Independent Democratic Serb Party	SDSS
independent democratic union	q	CHL	Independent Democratic Union	UDI
independent ireland	q	IRL	Independent Ireland
independent liberal party	q	NIC	Independent Liberal Party	PLI
independent movement for national reconciliation	q	HTI	Independent Movement for National Reconciliation	MIRN
independent movement of absolute renovation	q	COL	Independent Movement of Absolute Renovation	MIRA
independent party	q	URY	Independent Party
independent platform of the north	q	HRV	Independent Platform of the North
independent revolutionary party	q	DOM	Independent Revolutionary Party	PRI
independents	q	CZE	Independents	NEZ
indian national congress	q	IND	Indian National Congress	INC
indiana	d	USA	Indiana
indija	e	SRB	Indija
indonesia democratic party struggle	q	IDN	Indonesia Democratic Party-Struggle	PDI-P
ingushetiya	d	RUS	Ingushetiya
inhambane	e	MOZ	Inhambane
inkatha freedom party	q	ZAF	Inkatha Freedom Party	IFP
innlandet	e	NOR	Innlandet
innovation and unity party	q	HND	Innovation and Unity Party	PINU
institutional revolutionary party	q	MEX	Institutional Revolutionary Party	PRI
institutional social democratic bloc	q	DOM	Institutional Social Democratic Bloc	BIS
intibuca	e	HND	Intibucá
intransigent radical ecologist party	q	URY	Intransigent Radical Ecologist Party	PERI
inuit community	q	GRL	Inuit Community
inverclyde	d	GBR	Inverclyde
ionia nisia	e	GRC	Ionia Nisia
iowa	d	USA	Iowa
ipeiros	e	GRC	Ipeiros
irbid	e	JOR	Irbid
ird	q	MDG	Isika Rehetra Miaraka amin'i Andry Rajoelina coalition	IRD
irdk	q	XKX	New Democratic Initiative of Kosovo	IRDK
irig	e	SRB	Irig
iringa	e	TZA	Iringa
irkutsk	e	RUS	Irkutsk
isabel	e	SLB	Isabel
isabela	e	PHL	Isabela
isabela	e	PRI	Isabela
isafjardharbaer	e	ISL	Isafjardharbaer
ishenim	q	KGZ	Ishenim
ishikawa	e	JPN	Ishikawa
ishraqat konun	q	IRQ	Ishraqat Konun
isika rehetra miaraka amini andry rajoelina coalition	q	MDG	Isika Rehetra Miaraka amin'i Andry Rajoelina coalition	IRD
isingiro	e	UGA	Isingiro
isiolo	e	KEN	Isiolo
isla	e	MLT	Isla
isla de la juventud	e	CUB	Isla de la Juventud
islamabad capital territory	d	PAK	Islamabad Capital Territory
islami andolan bangladesh	q	BGD	Islami Andolan Bangladesh
islamic action front	q	JOR	Islamic Action Front	IAF
islamic action front	q	LBN	Islamic Action Front	IAF
islamic coalition party	q	IRN	Islamic Coalition Party
islamic renaissance movement	q	DZA	Islamic Renaissance Movement
islas de la bahia	e	HND	Islas de la Bahia
isle of anglesey	d	GBR	Isle of Anglesey
isle of wight	d	GBR	Isle of Wight
isles of scilly	d	GBR	Isles of Scilly
islington	e	GBR	Islington
ismayilli	e	AZE	Ismayilli
isparta	e	TUR	Isparta
istanbul	e	TUR	Istanbul
istarska	e	HRV	Istarska
istehkam e pakistan party	q	PAK	Istehkam-e-Pakistan Party
istiqlal	q	MAR	Istiqlal
istog	e	XKX	Istog
istrian democratic assembly	q	HRV	Istrian Democratic Assembly	IDS
ita	q	CAF	Transformation Through Action Initiative	ITA
itak	q	LKA	Illankai Tamil Arasu Kachchi	ITAK
itapua	e	PRY	Itapúa
itn	q	BGR	There is Such a People	ITN
ituri	e	COD	Ituri
ivancna gorica	e	SVN	Ivancna Gorica
ivanjica	e	SRB	Ivanjica
ivano frankivsk	e	UKR	Ivano-Frankivsk
ivanovo	e	RUS	Ivanovo
ivorian popular front	q	CIV	Ivorian Popular Front	FPI
iwate	e	JPN	Iwate
iyi	q	TUR	Good Party	IYI
izabal	e	GTM	Izabal
izmir	e	TUR	Izmir
ja21	q	NLD	Correct Answer 2021	JA21
jabat	e	MHL	Jabat
jacqui lambie network	q	AUS	Jacqui Lambie Network	JLN
jagodina	e	SRB	Jagodina
jakarta	e	IDN	Jakarta
jalal abad oblusu	e	KGZ	Jalal-Abad Oblusu
jalapa	e	GTM	Jalapa
jalisco	d	MEX	Jalisco
jaluit	e	MHL	Jaluit
jamaat e islami	q	PAK	Jamaat-e-Islami
jamaica labor party	q	JAM	Jamaica Labor Party	JLP
jamaica progressive party	q	JAM	Jamaica Progressive Party	JPP
jambi	e	IDN	Jambi
jamhoori wattan party	q	PAK	Jamhoori Wattan Party	JWP
jamiat ulema e islam fazl	q	PAK	Jamiat Ulema-e-Islam-Fazl	JUI-F
jammu and kashmir	d	IND	Jammu and Kashmir
jamtland	e	SWE	Jamtland
janamat party	q	NPL	Janamat Party
janata samajbaadi party	q	NPL	Janata Samajbaadi Party	JSP
janatha vimukthi peramuna	q	LKA	Janatha Vimukthi Peramuna	JVP
janub al batinah	e	OMN	Janub al Batinah
janub ash sharqiyah	e	OMN	Janub ash Sharqiyah
janub sina	e	EGY	Janub Sina'
janubiyah	e	BHR	Janubiyah
japan communist party	q	JPN	Japan Communist Party	JCP
japan innovation party	q	JPN	Japan Innovation Party
jarash	e	JOR	Jarash
jarva	e	EST	Jarva
jasbp	q	JOR	Jordanian Arab Socialist Ba'ath Party	JASBP
jasz nagykun szolnok	e	HUN	Jasz-Nagykun-Szolnok
jathika hela urumaya	q	LKA	Jathika Hela Urumaya	JHU
jatiya party	q	BGD	Jatiya Party
jawa barat	e	IDN	Jawa Barat
jawa tengah	e	IDN	Jawa Tengah
jawa timur	e	IDN	Jawa Timur
jayuya	e	PRI	Jayuya
jazan	e	SAU	Jazan
jcp	q	JOR	Jordanian Communist Party	JCP
jcp	q	JPN	Japan Communist Party	JCP
jean claude barbier movement	q	MUS	Jean-Claude Barbier Movement	MJCB
jeema	q	UGA	Justice Forum	JEEMA
jegunovce	e	MKD	Jegunovce
jeju do	e	KOR	Jeju-do
jekabpils	e	LVA	Jekabpils
jelgava	e	LVA	Jelgava
jendouba	e	TUN	Jendouba
jeollabuk do	e	KOR	Jeollabuk-do
jeollanam do metropolitan cities	e	KOR	Jeollanam-do metropolitan cities
jersey alliance	q	JEY	Jersey Alliance
jersey liberal conservatives	q	JEY	Jersey Liberal Conservatives	JLC
jerusalem	e	ISR	Jerusalem
jesenice	e	SVN	Jesenice
jezersko	e	SVN	Jezersko
jgp	q	XKX	Unique Gorani Party	JGP
jharkhand	d	IND	Jharkhand
jhu	q	LKA	Jathika Hela Urumaya	JHU
jiangsu	d	CHN	Jiangsu
jiangxi	d	CHN	Jiangxi
jib	q	BGD	Bangladesh Jamaat-i-Islami	JIB
jigawa	d	NGA	Jigawa
jihocesky	e	CZE	Jihocesky
jihomoravsky	e	CZE	Jihomoravsky
jijel	e	DZA	Jijel
jilin	e	CHN	Jilin
jinja	e	UGA	Jinja
jinotega	e	NIC	Jinotega
jiwaka	e	PNG	Jiwaka
jizzax viloyati	e	UZB	Jizzax Viloyati
jlc	q	JEY	Jersey Liberal Conservatives	JLC
jln	q	AUS	Jacqui Lambie Network	JLN
jlp	q	JAM	Jamaica Labor Party	JLP
jobbik conservatives	q	HUN	Jobbik - Conservatives
joelahtme	e	EST	Joelahtme
jogeva	e	EST	Jogeva
johor	e	MYS	Johor
johvi	e	EST	Johvi
jonava	e	LTU	Jonava
jonglei	e	SSD	Jonglei
joniskis	e	LTU	Joniskis
jonkoping	e	SWE	Jonkoping
jordanian al ansar party	q	JOR	Jordanian al-Ansar Party
jordanian al ghad party	q	JOR	Jordanian al-Ghad Party
jordanian arab socialist baath party	q	JOR	Jordanian Arab Socialist Ba'ath Party	JASBP
jordanian civil democratic party	q	JOR	Jordanian Civil Democratic Party
jordanian communist party	q	JOR	Jordanian Communist Party	JCP
jordanian democratic peoples party	q	JOR	Jordanian Democratic People's Party	HASD
jordanian democratic popular unity party	q	JOR	Jordanian Democratic Popular Unity Party
jordanian democratic unionist party	q	JOR	Jordanian Democratic Unionist Party
jordanian equality party	q	JOR	Jordanian Equality Party
jordanian flame party	q	JOR	Jordanian Flame Party
jordanian future and life party	q	JOR	Jordanian Future and Life Party
jordanian model party	q	JOR	Jordanian Model Party
jordanian national integration party	q	JOR	Jordanian National Integration Party
jordanian national loyalty party	q	JOR	Jordanian National Loyalty Party
jordanian reform and renewal party	q	JOR	Jordanian Reform and Renewal Party
jordanian shura party	q	JOR	Jordanian Shura Party
jordanian social democratic party	q	JOR	Jordanian Social Democratic Party	JSDP
jotna coalition	q	SEN	Jotna Coalition
jowzjan	d	AFG	Jowzjan
jpp	q	JAM	Jamaica Progressive Party	JPP
jrp	q	JOR	Justice and Reform Party	JRP
jsd	q	BGD	National Socialist Party	JSD
jsdp	q	JOR	Jordanian Social Democratic Party	JSDP
jsp	q	NPL	Janata Samajbaadi Party	JSP
jsrn	q	ARG	Juntos Somos Río Negro	JSRN
juana diaz	e	PRI	Juana Diaz
jubbada dhexe	d	SOM	Jubbada Dhexe
jubbada hoose	d	SOM	Jubbada Hoose
jubilee party	q	KEN	Jubilee Party
jui f	q	PAK	Jamiat Ulema-e-Islam-Fazl	JUI-F
jujuy	d	ARG	Jujuy
july 25 movement	q	TUN	July 25 Movement
juncos	e	PRI	Juncos
junik	e	XKX	Junik
junin	e	PER	Junín
juntos somos rio negro	q	ARG	Juntos Somos Río Negro	JSRN
jura	e	CHE	Jura
jurbarkas	e	LTU	Jurbarkas
jurmala	e	LVA	Jurmala
jursinci	e	SVN	Jursinci
justice and development front	q	DZA	Justice and Development Front	FJD
justice and development party	q	TUR	Justice and Development Party	AKP
justice and reconciliation party	q	SOM	Justice and Reconciliation Party
justice and reconciliation party	q	SRB	Justice and Reconciliation Party	SPP
justice and reform party	q	JOR	Justice and Reform Party	JRP
justice first	q	VEN	Justice First
justice for all party	q	GUY	Justice for All Party
justice forum	q	UGA	Justice Forum	JEEMA
justice law democracy party	q	AZE	Justice, Law, Democracy Party	ƏHD
justice party	q	EGY	Justice Party
justice social democratic party	q	UZB	Justice Social Democratic Party	ASDP
jutiapa	e	GTM	Jutiapa
juwa party	q	COM	Juwa Party
jvp	q	LKA	Janatha Vimukthi Peramuna	JVP
jwaneng	e	BWA	Jwaneng
jwp	q	PAK	Jamhoori Wattan Party	JWP
kaabong	e	UGA	Kaabong
kabale	e	UGA	Kabale
kabardino balkariya	d	RUS	Kabardino-Balkariya
kabarole	e	UGA	Kabarole
kaberamaido	e	UGA	Kaberamaido
kabul	e	AFG	Kabul
kacanik	e	XKX	Kacanik
kachin	e	MMR	Kachin
kad	q	SLB	Kadere Party of Solomon Islands	KAD
kadavu	e	FJI	Kadavu
kadere party of solomon islands	q	SLB	Kadere Party of Solomon Islands	KAD
kadrina	e	EST	Kadrina
kaduna	e	NGA	Kaduna
kaernten	e	AUT	Kaernten
kaesong	e	PRK	Kaesong
kaffrine	e	SEN	Kaffrine
kafr ash shaykh	e	EGY	Kafr ash Shaykh
kagadi	e	UGA	Kagadi
kagawa	e	JPN	Kagawa
kagera	e	TZA	Kagera
kagoshima	e	JPN	Kagoshima
kahramanmaras	e	TUR	Kahramanmaras
kainuu	e	FIN	Kainuu
kairouan	e	TUN	Kairouan
kaisiadorys	e	LTU	Kaisiadorys
kajanaland	e	FIN	Kajanaland
kajiado	e	KEN	Kajiado
kakamega	e	KEN	Kakamega
kakheti	e	GEO	Kakheti
kakumiro	e	UGA	Kakumiro
kalaki	e	UGA	Kalaki
kalangala	e	UGA	Kalangala
kalasin	e	THA	Kalasin
kalbacar	e	AZE	Kalbacar
kaldrananeshreppur	e	ISL	Kaldrananeshreppur
kalimantan barat	e	IDN	Kalimantan Barat
kalimantan selatan	e	IDN	Kalimantan Selatan
kalimantan tengah	e	IDN	Kalimantan Tengah
kalimantan timur	e	IDN	Kalimantan Timur
kalimantan utara	e	IDN	Kalimantan Utara
kalinga	e	PHL	Kalinga
kaliningrad	e	RUS	Kaliningrad
kaliro	e	UGA	Kaliro
kalkara	e	MLT	Kalkara
kalmar	e	SWE	Kalmar
kalmykiya	d	RUS	Kalmykiya
kaluga	e	RUS	Kaluga
kalungu	e	UGA	Kalungu
kalvarija	e	LTU	Kalvarija
kamanoan kiribati party	q	KIR	Kamanoan Kiribati Party	KKP
kambja	e	EST	Kambja
kamchatka	d	RUS	Kamchatka
kamenice	e	XKX	Kamenice
kamnik	e	SVN	Kamnik
kampala	e	UGA	Kampala
kamphaeng phet	e	THA	Kamphaeng Phet
kampong cham	e	KHM	Kampong Cham
kampong chhnang	e	KHM	Kampong Chhnang
kampong speu	e	KHM	Kampong Speu
kampong thom	e	KHM	Kampong Thom
kampot	e	KHM	Kampot
kamuli	e	UGA	Kamuli
kamwenge	e	UGA	Kamwenge
kanagawa	e	JPN	Kanagawa
kanak socialist front for national liberation	q	NCL	Kanak Socialist Front for National Liberation	FLNKS
kanal ob soci	e	SVN	Kanal ob Soci
kanchanaburi	e	THA	Kanchanaburi
kandahar	e	AFG	Kandahar
kandal	e	KHM	Kandal
kanem	e	TCD	Kanem
kanepi	e	EST	Kanepi
kangarli	e	AZE	Kangarli
kangwon	e	PRK	Kangwon
kanifing	e	GMB	Kanifing
kanjiza	e	SRB	Kanjiza
kankan	e	GIN	Kankan
kano	e	NGA	Kano
kansas	d	USA	Kansas
kanta hame	e	FIN	Kanta-Hame
kanton	e	KIR	Kanton
kantone	e	CHE	Kantone
kanu	q	KEN	Kenya African National Union	KANU
kanungu	e	UGA	Kanungu
kaohsiung	e	TWN	Kaohsiung
kaolack	e	SEN	Kaolack
kapchorwa	e	UGA	Kapchorwa
kapelebyong	e	UGA	Kapelebyong
kapisa	d	AFG	Kapisa
kaposvar	e	HUN	Kaposvar
kara	e	TGO	Kara
karabuk	e	TUR	Karabuk
karachayevo cherkesiya	d	RUS	Karachayevo-Cherkesiya
karaman	e	TUR	Karaman
karbala	e	IRQ	Karbala'
karbinci	e	MKD	Karbinci
kardzhali	e	BGR	Kardzhali
kareliya	d	RUS	Kareliya
karen	e	MMR	Karen
karenga	e	UGA	Karenga
karlovacka	e	HRV	Karlovacka
karlovarsky	e	CZE	Karlovarsky
karnali	e	NPL	Karnali
karnataka	d	IND	Karnataka
karonga	e	MWI	Karonga
karposh	e	MKD	Karposh
kars	e	TUR	Kars
kasai	e	COD	Kasai
kasai central	e	COD	Kasai-Central
kasai oriental	e	COD	Kasai-Oriental
kasanda	e	UGA	Kasanda
kasese	e	UGA	Kasese
kaskazini pemba	e	TZA	Kaskazini Pemba
kaskazini unguja	e	TZA	Kaskazini Unguja
kassala	e	SDN	Kassala
kasserine	e	TUN	Kasserine
kastamonu	e	TUR	Kastamonu
kastre	e	EST	Kastre
kasungu	e	MWI	Kasungu
kataib party	q	LBN	Kata'ib Party
katakwi	e	UGA	Katakwi
katavi	e	TZA	Katavi
katipunan ng nagkakaisang pilipino	q	PHL	Katipunan ng Nagkakaisang Pilipino
katsina	e	NGA	Katsina
katters australian party	q	AUS	Katter's Australian Party
kaunas	e	LTU	Kaunas
kauno miestas	e	LTU	Kauno Miestas
kavadarci	e	MKD	Kavadarci
kavango east	e	NAM	Kavango East
kavango west	e	NAM	Kavango West
kayah	e	MMR	Kayah
kayangel	e	PLW	Kayangel
kayes	e	MLI	Kayes
kayseri	e	TUR	Kayseri
kayunga	e	UGA	Kayunga
kazlu rudos	e	LTU	Kazlu Rudos
kazo	e	UGA	Kazo
kdh	q	SVK	The Christian Democratic Movement	KDH
kdnp	q	HUN	Christian Democratic People's Party	KDNP
kdtp	q	XKX	Turkish Democratic Party of Kosovo	KDTP
kdu csl	q	CZE	Christian and Democratic Union - Czechoslovak People's Party	KDU-ČSL
kebbi	d	NGA	Kebbi
kebili	e	TUN	Kebili
kecskemet	e	HUN	Kecskemet
kedah	e	MYS	Kedah
kedainiai	e	LTU	Kedainiai
keedougou	e	SEN	Kéedougou
keelung special municipalities	e	TWN	Keelung special municipalities
kehtna	e	EST	Kehtna
keila	e	EST	Keila
kekava	e	LVA	Kekava
kelantan	e	MYS	Kelantan
kelme	e	LTU	Kelme
kem	q	CUW	Korsou Esun Miho	KEM
kemerovo	e	RUS	Kemerovo
kemo	e	CAF	Kemo
kensington and chelsea	d	GBR	Kensington and Chelsea
kent	d	GBR	Kent
kentriki makedonia	e	GRC	Kentriki Makedonia
kentucky	d	USA	Kentucky
kenya african national union	q	KEN	Kenya African National Union	KANU
kenya kwanza coalition	q	KEN	Kenya Kwanza coalition
kenya union party	q	KEN	Kenya Union Party	KUP
kepulauan bangka belitung	e	IDN	Kepulauan Bangka Belitung
kepulauan riau	e	IDN	Kepulauan Riau
kerala	d	IND	Kerala
kercem	e	MLT	Kercem
kericho	e	KEN	Kericho
kerman	e	IRN	Kerman
kermanshah	e	IRN	Kermanshah
kerry	e	IRL	Kerry
keski pohjanmaa	e	FIN	Keski-Pohjanmaa
keski suomi	e	FIN	Keski-Suomi
kgalagadi	e	BWA	Kgalagadi
kgatleng	e	BWA	Kgatleng
khabarovsk	e	RUS	Khabarovsk
khakasiya	d	RUS	Khakasiya
khammouan	e	LAO	Khammouan
khanh hoa	e	VNM	Khanh Hoa
khanty mansi yugra	d	RUS	Khanty-Mansi-Yugra
kharkiv	e	UKR	Kharkiv
khartoum	e	SDN	Khartoum
khatlon	e	TJK	Khatlon
khenchela	e	DZA	Khenchela
kherson	e	UKR	Kherson
khmelnytskyi	e	UKR	Khmelnytskyi
khomas	e	NAM	Khomas
khon kaen	e	THA	Khon Kaen
khorasan e jonubi	e	IRN	Khorasan-e Jonubi
khorasan e razavi	e	IRN	Khorasan-e Razavi
khorasan e shomali	e	IRN	Khorasan-e Shomali
khost	e	AFG	Khost
khulna	e	BGD	Khulna
khuzestan	e	IRN	Khuzestan
khyber pakhtunkhwa	d	PAK	Khyber Pakhtunkhwa
kiambu	e	KEN	Kiambu
kibaale	e	UGA	Kibaale
kiboga	e	UGA	Kiboga
kibuku	e	UGA	Kibuku
kicevo	e	MKD	Kicevo
kid	q	HTI	Convention for Democratic Unity	KID
kid	q	HTI	Democratic Unity Convention	KID
kidal	e	MLI	Kidal
kidricevo	e	SVN	Kidricevo
kie ntem	e	GNQ	Kie-Ntem
kien giang	e	VNM	Kien Giang
kigali	e	RWA	Kigali
kigoma	e	TZA	Kigoma
kihnu	e	EST	Kihnu
kiili	e	EST	Kiili
kikinda	e	SRB	Kikinda
kikuube	e	UGA	Kikuube
kildare	e	IRL	Kildare
kilifi	e	KEN	Kilifi
kilimanjaro	e	TZA	Kilimanjaro
kilis	e	TUR	Kilis
kilkenny	e	IRL	Kilkenny
kindia	e	GIN	Kindia
kingston	e	JAM	Kingston
kingston upon thames	d	GBR	Kingston upon Thames
kinmen	e	TWN	Kinmen
kinshasa	e	COD	Kinshasa
kiribati moa party	q	KIR	Kiribati Moa Party	KMP
kirikkale	e	TUR	Kirikkale
kirinyaga	e	KEN	Kirinyaga
kiritimati	e	KIR	Kiritimati
kirklareli	e	TUR	Kirklareli
kirklees	d	GBR	Kirklees
kirkop	e	MLT	Kirkop
kirkuk	e	IRQ	Kirkuk
kirov	e	RUS	Kirov
kirovohrad	d	UKR	Kirovohrad
kirsehir	e	TUR	Kirsehir
kiruhura	e	UGA	Kiruhura
kiryandongo	e	UGA	Kiryandongo
kisela voda	e	MKD	Kisela Voda
kisii	e	KEN	Kisii
kisoro	e	UGA	Kisoro
kisumu	e	KEN	Kisumu
kita	e	MLI	Kita
kitagwenda	e	UGA	Kitagwenda
kitgum	e	UGA	Kitgum
kitui	e	KEN	Kitui
kjosarhreppur	e	ISL	Kjosarhreppur
kke	q	GRC	Communist Party of Greece	KKE
kkp	q	KIR	Kamanoan Kiribati Party	KKP
kladovo	e	SRB	Kladovo
klaipeda	e	LTU	Klaipeda
klaipedos miestas	e	LTU	Klaipedos Miestas
kline	e	XKX	Kline
kllokot	e	XKX	Kllokot
kmp	q	KIR	Kiribati Moa Party	KMP
kmt	q	TWN	Kuomintang	KMT
knc	q	SYR	Kurdish National Council	KNC
knic	e	SRB	Knic
knjazevac	e	SRB	Knjazevac
knowlsey	d	GBR	Knowlsey
kobarid	e	SVN	Kobarid
kobilje	e	SVN	Kobilje
koboko	e	UGA	Koboko
kocaeli	e	TUR	Kocaeli
kocani	e	MKD	Kocani
koceljeva	e	SRB	Koceljeva
kocevje	e	SVN	Kocevje
kochi	e	JPN	Kochi
kodro ti mo kozo si movement	q	CAF	Kodro Ti Mo Kozo Si Movement	MKMKS
kogi	d	NGA	Kogi
koh kong	e	KHM	Koh Kong
kohgiluyeh va bowyer ahmad	e	IRN	Kohgiluyeh va Bowyer Ahmad
kohila	e	EST	Kohila
kohtla jarve	e	EST	Kohtla-Jarve
kolasin	e	MNE	Kolasin
kolda	e	SEN	Kolda
kole	e	UGA	Kole
kolhumadulu	e	MDV	Kolhumadulu
komarom esztergom	e	HUN	Komarom-Esztergom
komeito	q	JPN	Komeito
komen	e	SVN	Komen
komenda	e	SVN	Komenda
komi	d	RUS	Komi
kon tum	e	VNM	Kon Tum
konba	q	HTI	Cooperative Action to Rebuild Haiti	KONBA
konce	e	MKD	Konce
kongo central	e	COD	Kongo Central
konya	e	TUR	Konya
koos	q	EST	TOGETHER organization points to sovereignty	KOOS
kopavogur	e	ISL	Kopavogur
koper	e	SVN	Koper
koprivnicko krizevacka	e	HRV	Koprivnicko-Krizevacka
korce	e	ALB	Korce
kordestan	e	IRN	Kordestan
korean workers party	q	PRK	Korean Workers' Party	KWP
koror	e	PLW	Koror
korsou di nos tur	q	CUW	Korsou di Nos Tur
korsou esun miho	q	CUW	Korsou Esun Miho	KEM
kosanjevica na krki	e	SVN	Kosanjevica na Krki
kose	e	EST	Kose
koshi	e	NPL	Koshi
kosice	e	SVK	Kosice
kosjeric	e	SRB	Kosjeric
kosrae	e	FSM	Kosrae
kostel	e	SVN	Kostel
kostroma	e	RUS	Kostroma
kotayk	e	ARM	Kotayk'
kotido	e	UGA	Kotido
kotor	e	MNE	Kotor
kouilou	e	COG	Kouilou
koulikoro	e	MLI	Koulikoro
koutiala	e	MLI	Koutiala
kovacica	e	SRB	Kovacica
kovin	e	SRB	Kovin
kowloon west new dynamic	q	HKG	Kowloon West New Dynamic	KWND
kozje	e	SVN	Kozje
kpds	q	CAF	Party for Democracy and Solidarity - Kélémba	KPDS
krabi	e	THA	Krabi
kragujevac	e	SRB	Kragujevac
kraljevo	e	SRB	Kraljevo
kralovehradecky	e	CZE	Kralovehradecky
kranj	e	SVN	Kranj
kranjska gora	e	SVN	Kranjska Gora
krapinsko zagorska	e	HRV	Krapinsko-Zagorska
kraslava	e	LVA	Kraslava
krasnodar	e	RUS	Krasnodar
krasnoyarsk	e	RUS	Krasnoyarsk
kratie	e	KHM	Kratie
kratovo	e	MKD	Kratovo
kretinga	e	LTU	Kretinga
kriti	e	GRC	Kriti
kriva palanka	e	MKD	Kriva Palanka
krivogastani	e	MKD	Krivogastani
krizevci	e	SVN	Krizevci
kronoberg	e	SWE	Kronoberg
krsko	e	SVN	Krsko
krung thep	e	THA	Krung Thep
krupanj	e	SRB	Krupanj
krusevac	e	SRB	Krusevac
krusevo	e	MKD	Krusevo
kscm	q	CZE	Communist Party of Bohemia and Moravia	KSČM
ksdp	q	PRK	Social Democratic Party	KSDP
ksp	q	CYP	Cyprus Socialist Party	KSP
ktpi	q	SUR	Party for National Unity and Solidarity	KTPI
kuala lumpur	e	MYS	Kuala Lumpur
kucevo	e	SRB	Kucevo
kucha people democratic party	q	ETH	Kucha People Democratic Party
kuhistoni badakhshon	e	TJK	Kuhistoni Badakhshon
kujalleq	e	GRL	Kujalleq
kujawsko pomorskie	e	POL	Kujawsko-Pomorskie
kukes	e	ALB	Kukes
kula	e	SRB	Kula
kuldiga	e	LVA	Kuldiga
kumamoto	e	JPN	Kumamoto
kumanovo	e	MKD	Kumanovo
kumi	e	UGA	Kumi
kunar	d	AFG	Kunar
kunduz	e	AFG	Kunduz
kunene	e	NAM	Kunene
kungota	e	SVN	Kungota
kuomintang	q	TWN	Kuomintang	KMT
kup	q	KEN	Kenya Union Party	KUP
kupiskis	e	LTU	Kupiskis
kurdamir	e	AZE	Kurdamir
kurdish democratic union party	q	SYR	Kurdish Democratic Union Party	PYD
kurdish national council	q	SYR	Kurdish National Council	KNC
kurdistan democratic party	q	IRQ	Kurdistan Democratic Party
kurgan	e	RUS	Kurgan
kuria	e	KIR	Kuria
kursk	e	RUS	Kursk
kursumlija	e	SRB	Kursumlija
kusini pemba	e	TZA	Kusini Pemba
kusini unguja	e	TZA	Kusini Unguja
kutahya	e	TUR	Kutahya
kuusalu	e	EST	Kuusalu
kuzma	e	SVN	Kuzma
kvemo kartli	e	GEO	Kvemo Kartli
kwajalein	e	MHL	Kwajalein
kwale	e	KEN	Kwale
kwango	e	COD	Kwango
kwania	e	UGA	Kwania
kwara	d	NGA	Kwara
kwazulu natal	d	ZAF	KwaZulu-Natal
kween	e	UGA	Kween
kweneng	e	BWA	Kweneng
kwilu	e	COD	Kwilu
kwnd	q	HKG	Kowloon West New Dynamic	KWND
kwp	q	PRK	Korean Workers' Party	KWP
kyankwanzi	e	UGA	Kyankwanzi
kyegegwa	e	UGA	Kyegegwa
kyenjojo	e	UGA	Kyenjojo
kyiv	e	UKR	Kyiv
kymenlaakso	e	FIN	Kymenlaakso
kymmenedalen	e	FIN	Kymmenedalen
kyotera	e	UGA	Kyotera
kyoto	e	JPN	Kyoto
kyustendil	e	BGR	Kyustendil
la altagracia	e	DOM	La Altagracia
la campora	q	ARG	La Cámpora
la condamine	e	MCO	La Condamine
la digue	e	SYC	La Digue
la france insoumise	q	FRA	La France Insoumise
la guaira	e	VEN	La Guairá
la guajira	d	COL	La Guajira
la habana	e	CUB	La Habana
la libertad	e	PER	La Libertad
la libertad	e	SLV	La Libertad
la libertad avanza	q	ARG	La Libertad Avanza	LLA
la massana	e	AND	La Massana
la pampa	d	ARG	La Pampa
la paz	e	BOL	La Paz
la paz	e	HND	La Paz
la paz	e	SLV	La Paz
la rioja	d	ESP	La Rioja
la rioja	e	ARG	La Rioja
la riviere anglaise	e	SYC	La Rivière Anglaise
la romana	e	DOM	La Romana
la union	e	PHL	La Union
la union	e	SLV	La Union
la vega	e	DOM	La Vega
laane harju	e	EST	Laane-Harju
laane nigula	e	EST	Laane-Nigula
laaneranna	e	EST	Laaneranna
laayoune sakia el hamra	e	MAR	Laayoune-Sakia El Hamra
labe	e	GIN	Labe
labor	q	GBR	Labor
labor	q	IRL	Labor
labor	q	SJM	Labor
labor and achievement party	q	TUN	Labor and Achievement Party
labor and freedom alliance	q	TUR	Labor and Freedom Alliance
labor party	q	ISR	Labor Party
labor party	q	JOR	Labor Party
labor party	q	MEX	Labor Party
labor party	q	MLT	Labor Party
labor party	q	NCL	Labor Party
labor party	q	NGA	Labor Party
labor party	q	NLD	Labor Party
labor party	q	NOR	Labor Party
labor party	q	NZL	Labor Party
laborie	e	LCA	Laborie
labour party	q	SSD	Labour Party	LPSS
labuan	e	MYS	Labuan
lacin	e	AZE	Lacin
lacs	e	CIV	Lacs
ladakh	d	IND	Ladakh
laghman	d	AFG	Laghman
laghouat	e	DZA	Laghouat
lagos	e	NGA	Lagos
laguna	e	PHL	Laguna
lagunes	e	CIV	Lagunes
lahij	e	YEM	Lahij
lai chau	e	VNM	Lai Chau
laikipia	e	KEN	Laikipia
lajas	e	PRI	Lajas
lajkovac	e	SRB	Lajkovac
lakas ng edsa christian muslim democrats	q	PHL	Lakas ng EDSA-Christian Muslim Democrats
lakshadweep	d	IND	Lakshadweep
lam dong	e	VNM	Lam Dong
lambayeque	e	PER	Lambayeque
lambeth	d	GBR	Lambeth
lampang	e	THA	Lampang
lamphun	e	THA	Lamphun
lampung	e	IDN	Lampung
lamu	e	KEN	Lamu
lamwo	e	UGA	Lamwo
lanao del norte	e	PHL	Lanao del Norte
lanao del sur	e	PHL	Lanao del Sur
lancashire	d	GBR	Lancashire
land and justice party	q	VUT	Land and Justice Party
landless peoples movement	q	NAM	Landless People's Movement	LPM
lang son	e	VNM	Lang Son
langanesbyggdh	e	ISL	Langanesbyggdh
lankaran	e	AZE	Lankaran
lao cai	e	VNM	Lao Cai
lao peoples revolutionary party	q	LAO	Lao People's Revolutionary Party	LPRP
laois	e	IRL	Laois
lapiz	q	VEN	LAPIZ
lapovo	e	SRB	Lapovo
lappi	e	FIN	Lappi
lappland	e	FIN	Lappland
lapu lapu	e	PHL	Lapu-Lapu
lara	e	VEN	Lara
lares	e	PRI	Lares
lariana	e	TUN	L'Ariana
las marias	e	PRI	Las Marias
las piedras	e	PRI	Las Piedras
las pinas	e	PHL	Las Pinas
las tunas	e	CUB	Las Tunas
lasko	e	SVN	Lasko
latvia first	q	LVA	Latvia First	LPV
lautem	e	TLS	Lautem
lavalleja	e	URY	Lavalleja
lavni	q	HTI	Lavni Organization	LAVNI
lavni organization	q	HTI	Lavni Organization	LAVNI
law and justice	q	GEO	Law and Justice
lazdijai	e	LTU	Lazdijai
lazio	d	ITA	Lazio
lcem	q	COG	Congo on the Move	LCEM
ld mpt	q	SEN	Democratic League-Labor Party Movement	LD-MPT
ldk	q	XKX	Democratic League of Kosovo	LDK
ldp	q	JPN	Liberal Democratic Party	LDP
ldp	q	LBR	Liberia Destiny Party	LDP
ldp	q	MKD	Liberal Democratic Party	LDP
ldpb	q	BLR	Liberal Democratic Party of Belarus	LDPB
ldpr	q	RUS	Liberal Democratic Party of Russia	LDPR
lds	q	SYC	Seychellois Democratic Alliance	LDS
ldsh	q	MNE	Albanian Democratic League	LDSH
leaders party of vanuatu	q	VUT	Leaders Party of Vanuatu	LPV
league	q	ITA	League
league of anti corruption rulers	q	COL	League of Anti-Corruption Rulers	LIGA
lebane	e	SRB	Lebane
lebanese democratic party	q	LBN	Lebanese Democratic Party
lebanese forces	q	LBN	Lebanese Forces
lebap velayat	e	TKM	Lebap Velayat
leeds	e	GBR	Leeds
left alliance	q	EST	Left Alliance
left alliance	q	FIN	Left Alliance
left party	q	SWE	Left Party
left radical party	q	WLF	Left Radical Party	PRG
leicester	e	GBR	Leicester
leicestershire	d	GBR	Leicestershire
leiria	e	PRT	Leiria
leitrim	e	IRL	Leitrim
lekoumou	e	COG	Lekoumou
lelo for georgia	q	GEO	Lelo for Georgia
lemba	e	STP	Lemba
lempira	e	HND	Lempira
lenart	e	SVN	Lenart
leningrad	d	RUS	Leningrad
leon	e	NIC	Leon
leova	e	MDA	Leova
leposaviq	e	XKX	Leposaviq
leribe	e	LSO	Leribe
lerik	e	AZE	Lerik
les engages	q	BEL	Les Engages
les mamelles	e	SYC	Les Mamelles
leskovac	e	SRB	Leskovac
lesotho peoples congress	q	LSO	Lesotho People's Congress	LPC
lewisham	d	GBR	Lewisham
leyte	e	PHL	Leyte
lezhe	e	ALB	Lezhe
lhuentse	e	BTN	Lhuentse
liaoning	d	CHN	Liaoning
liban nord	e	LBN	Liban-Nord
liban sud	e	LBN	Liban-Sud
liberal	q	SJM	Liberal
liberal alliance	q	DNK	Liberal Alliance
liberal constitutionalist party	q	NIC	Liberal Constitutionalist Party	PLC
liberal democratic convention	q	GNQ	Liberal Democratic Convention	CLD
liberal democratic party	q	JPN	Liberal Democratic Party	LDP
liberal democratic party	q	MKD	Liberal Democratic Party	LDP
liberal democratic party of belarus	q	BLR	Liberal Democratic Party of Belarus	LDPB
liberal democratic party of russia	q	RUS	Liberal Democratic Party of Russia	LDPR
liberal democrats	q	GBR	Liberal Democrats
liberal initiative	q	PRT	Liberal Initiative
liberal party	q	BRA	Liberal Party
liberal party	q	CHL	Liberal Party
liberal party	q	COL	Liberal Party
liberal party	q	DNK	Liberal Party
liberal party	q	GNQ	Liberal Party
liberal party	q	HKG	Liberal Party
liberal party	q	HND	Liberal Party
liberal party	q	MNE	Liberal Party
liberal party	q	NOR	Liberal Party
liberal party	q	PHL	Liberal Party
liberal party	q	PNG	Liberal Party
liberal party	q	RWA	Liberal Party
liberal party of australia	q	AUS	Liberal Party of Australia
liberal party of canada	q	CAN	Liberal Party of Canada
liberal party of ghana	q	GHA	Liberal Party of Ghana	LPG
liberal progressive party	q	CRI	Liberal Progressive Party	PLP
liberal reform party	q	ISL	Liberal Reform Party
liberal reformist party	q	DOM	Liberal Reformist Party	PRL
liberal vannin party	q	IMN	Liberal Vannin Party	LVP
liberals movement	q	LTU	Liberals' Movement	LRLS
liberals of andorra or la	q	AND	Liberals of Andorra or L'A
liberate the people	q	SEN	Liberate the People	YAW
liberation front of mozambique	q	MOZ	Liberation Front of Mozambique	FRELIMO
liberecky	e	CZE	Liberecky
liberia destiny party	q	LBR	Liberia Destiny Party	LDP
liberia national union	q	LBR	Liberia National Union	LINU
liberia transformation party	q	LBR	Liberia Transformation Party	LTP
liberian people democratic party	q	LBR	Liberian People Democratic Party	LPDP
liberian peoples party	q	LBR	Liberian People's Party	LPP
liberian restoration party	q	LBR	Liberian Restoration Party	LRP
libertador general bernardo ohiggins	e	CHL	Libertador General Bernardo O'Higgins
libertarian movement party	q	CRI	Libertarian Movement Party
libertarian party	q	USA	Libertarian Party
liberties independents overseas and territories	q	FRA	Liberties, Independents, Overseas and Territories	LIOT
liberty and democracy for the republic	q	CIV	Liberty and Democracy for the Republic	LIDER
liberty and justice party	q	GUY	Liberty and Justice Party	LJP
liberty and refoundation party	q	HND	Liberty and Refoundation Party	LIBRE
liberty party	q	LBR	Liberty Party
libre	q	BOL	Freedom and Democracy	LIBRE
libre	q	HND	Liberty and Refoundation Party	LIBRE
licko senjska	e	HRV	Licko-Senjska
lider	q	CIV	Liberty and Democracy for the Republic	LIDER
lienchiang	e	TWN	Lienchiang
liepaja	e	LVA	Liepaja
liga	q	COL	League of Anti-Corruption Rulers	LIGA
light of faith	q	KGZ	Light of Faith
liguria	d	ITA	Liguria
lija	e	MLT	Lija
likiep	e	MHL	Likiep
likoma	e	MWI	Likoma
likouala	e	COG	Likouala
likud	q	ISR	Likud
lilongwe	e	MWI	Lilongwe
lima	e	PER	Lima
limbazi	e	LVA	Limbazi
limburg	e	NLD	Limburg
limerick	e	IRL	Limerick
limon	e	CRI	Limon
limpopo	d	ZAF	Limpopo
lincolnshire	d	GBR	Lincolnshire
lindi	e	TZA	Lindi
line islands	e	KIR	Line Islands
linu	q	LBR	Liberia National Union	LINU
liot	q	FRA	Liberties, Independents, Overseas and Territories	LIOT
lipetsk	e	RUS	Lipetsk
lipjan	e	XKX	Lipjan
lipkovo	e	MKD	Lipkovo
liquica	e	TLS	Liquica
lira	e	UGA	Lira
lisboa	e	PRT	Lisboa
lisburn and castlereagh scotland	d	GBR	Lisburn and Castlereagh Scotland
list of marjan sarec	q	SVN	List of Marjan Sarec	LMS
list of the people	q	PYF	List of the People
lithuanian farmers and greens union	q	LTU	Lithuanian Farmers and Greens Union	LVŽS
litija	e	SVN	Litija
litoral	e	GNQ	Litoral
livani	e	LVA	Livani
liverpool	e	GBR	Liverpool
livre	q	PRT	LIVRE
ljig	e	SRB	Ljig
ljp	q	GUY	Liberty and Justice Party	LJP
ljubljana	e	SVN	Ljubljana
ljubno	e	SVN	Ljubno
ljubovija	e	SRB	Ljubovija
ljutomer	e	SVN	Ljutomer
lks	q	NCL	Socialist Kanak Liberation	LKS
lla	q	ARG	La Libertad Avanza	LLA
lmp	q	HUN	LMP-Hungary's Green Party	LMP
lmp hungarys green party	q	HUN	LMP-Hungary's Green Party	LMP
lms	q	SVN	List of Marjan Sarec	LMS
lnd	q	FRA	New Democrats	LND
lobata	e	STP	Lobata
lobatse	e	BWA	Lobatse
lobaye	e	CAF	Lobaye
lod demokratik	q	HTI	Lod Demokratik
lodzkie	e	POL	Lodzkie
loei	e	THA	Loei
lofa	e	LBR	Lofa
log dragomer	e	SVN	Log-Dragomer
logar	d	AFG	Logar
logatec	e	SVN	Logatec
logone occidental	e	TCD	Logone Occidental
logone oriental	e	TCD	Logone Oriental
loiza	e	PRI	Loiza
loja	e	ECU	Loja
loksa	e	EST	Loksa
loktantrik samajwadi party	q	NPL	Loktantrik Samajwadi Party	LSP
lomaiviti	e	FJI	Lomaiviti
lomami	e	COD	Lomami
lombardia	d	ITA	Lombardia
long an	e	VNM	Long An
long island	e	BHS	Long Island
long live tunisia	q	TUN	Long Live Tunisia
longford	e	IRL	Longford
lop buri	e	THA	Lop Buri
lorestan	e	IRN	Lorestan
loreto	e	PER	Loreto
lorri	e	ARM	Lorri
los lagos	e	CHL	Los Lagos
los rios	e	CHL	Los Ríos
los rios	e	ECU	Los Rios
los santos	e	PAN	Los Santos
loska dolina	e	SVN	Loska Dolina
loski potok	e	SVN	Loski Potok
louangnamtha	e	LAO	Louangnamtha
louangphabang	e	LAO	Louangphabang
louga	e	SEN	Louga
louisiana	d	USA	Louisiana
louth	e	IRL	Louth
love haiti	q	HTI	Love Haiti
love sabah party	q	MYS	Love Sabah Party	PCS
lovech	e	BGR	Lovech
lovrenc na pohorju	e	SVN	Lovrenc na Pohorju
lower river	e	GMB	Lower River
loznica	e	SRB	Loznica
lozovo	e	MKD	Lozovo
lpc	q	LSO	Lesotho People's Congress	LPC
lpdp	q	LBR	Liberian People Democratic Party	LPDP
lpg	q	GHA	Liberal Party of Ghana	LPG
lpm	q	NAM	Landless People's Movement	LPM
lpp	q	LBR	Liberian People's Party	LPP
lprk	q	XKX	Progressive Movement of Kosovar Roma	LPRK
lprp	q	LAO	Lao People's Revolutionary Party	LPRP
lpss	q	SSD	Labour Party	LPSS
lpv	q	LVA	Latvia First	LPV
lpv	q	VUT	Leaders Party of Vanuatu	LPV
lrls	q	LTU	Liberals' Movement	LRLS
lrp	q	LBR	Liberian Restoration Party	LRP
lsap	q	LUX	Luxembourg Socialist Workers' Party	LSAP
lsdp	q	LTU	Social Democratic Party of Lithuania	LSDP
lsp	q	NPL	Loktantrik Samajwadi Party	LSP
ltp	q	LBR	Liberia Transformation Party	LTP
lua kae tahi	q	WLF	Lua Kae Tahi
lualaba	e	COD	Lualaba
luanda	e	AGO	Luanda
luapula	e	ZMB	Luapula
lubelskie	e	POL	Lubelskie
lubombo	e	SWZ	Lubombo
lubuskie	e	POL	Lubuskie
lucani	e	SRB	Lucani
luce	e	SVN	Luce
lucena	e	PHL	Lucena
ludza	e	LVA	Ludza
luganuse	e	EST	Luganuse
luhansk	e	UKR	Luhansk
lukovica	e	SVN	Lukovica
lumbini	e	NPL	Lumbini
lunda norte	e	AGO	Lunda-Norte
lunda sul	e	AGO	Lunda-Sul
luqa	e	MLT	Luqa
luquillo	e	PRI	Luquillo
lusaka	e	ZMB	Lusaka
luton	e	GBR	Luton
luuka	e	UGA	Luuka
luunja	e	EST	Luunja
luwero	e	UGA	Luwero
luxembourg	e	LUX	Luxembourg
luxembourg socialist workers party	q	LUX	Luxembourg Socialist Workers' Party	LSAP
luzern	e	CHE	Luzern
lviv	e	UKR	Lviv
lvp	q	IMN	Liberal Vannin Party	LVP
lvv	q	XKX	Self-Determination Movement	LVV
lvzs	q	LTU	Lithuanian Farmers and Greens Union	LVŽS
lwengo	e	UGA	Lwengo
lyantonde	e	UGA	Lyantonde
m5s	q	ITA	Five Star Movement	M5S
maale	e	MDV	Maale
maaleatholhu	e	MDV	Maaleatholhu
maalhosmadulu dhekunuburi	e	MDV	Maalhosmadulu Dhekunuburi
maalhosmadulu uthuruburi	e	MDV	Maalhosmadulu Uthuruburi
maan	e	JOR	Ma'an
maardu	e	EST	Maardu
macau	d	CHN	Macau
macau guangdong union	q	MAC	Macau-Guangdong Union	UGM
machakos	e	KEN	Machakos
machinga	e	MWI	Machinga
macuata	e	FJI	Macuata
madaba	e	JOR	Madaba
madang	e	PNG	Madang
madeira	e	PRT	Madeira
madem g15	q	GNB	Movement for Democratic Alternation Group of 15	MADEM-G15
madep	q	BEN	African Movement for Development and Progress	MADEP
madhesh	e	NPL	Madhesh
madhya pradesh	d	IND	Madhya Pradesh
madi okollo	e	UGA	Madi-Okollo
madicke 2019 coalition	q	SEN	Madicke 2019 coalition
madona	e	LVA	Madona
madre de dios	e	PER	Madre de Dios
madrid	e	ESP	Madrid
madriz	e	NIC	Madriz
mae hong son	e	THA	Mae Hong Son
maendeleo chap chap party	q	KEN	Maendeleo Chap Chap Party	MCC
mafeteng	e	LSO	Mafeteng
mag	q	MUS	Patriotic Movement	MAG
magadan	e	RUS	Magadan
magallanes y de la antartica chilena	e	CHL	Magallanes y de la Antártica Chilena
magdalena	d	COL	Magdalena
magisterial block of national concentration	q	PER	Magisterial Block of National Concentration	BMCN
maguindanao	e	PHL	Maguindanao
magway	e	MMR	Magway
maha sarakham	e	THA	Maha Sarakham
mahaica berbice	e	GUY	Mahaica-Berbice
mahajanga	e	MDG	Mahajanga
maharashtra	d	IND	Maharashtra
mahdia	e	TUN	Mahdia
mahilyow	e	BLR	Mahilyow
mai ndombe	e	COD	Mai-Ndombe
maiana	e	KIR	Maiana
maie	q	ITA	Associative Movement of Italians Abroad	MAIE
maikel	e	ERI	Ma'ikel
maine	d	USA	Maine
maio	e	CPV	Maio
majdanpek	e	SRB	Majdanpek
majlis wahdat e muslimeen pakistan	q	PAK	Majlis Wahdat-e-Muslimeen Pakistan	MWM
majsperk	e	SVN	Majsperk
majuro	e	MHL	Majuro
makati	e	PHL	Makati
makedonska kamenica	e	MKD	Makedonska Kamenica
makedonski brod	e	MKD	Makedonski Brod
makin	e	KIR	Makin
makira and ulawa	e	SLB	Makira and Ulawa
makkah al mukarramah	e	SAU	Makkah al Mukarramah
makole	e	SVN	Makole
makueni	e	KEN	Makueni
malabon	e	PHL	Malabon
malagasy aware	q	MDG	Malagasy Aware	MTS
malagasy tia tanindrazana	q	MDG	Malagasy Tia Tanindrazana	MATITA
malaita	e	SLB	Malaita
malampa	e	VUT	Malampa
malanje	e	AGO	Malanje
malatya	e	TUR	Malatya
malawi congress party	q	MWI	Malawi Congress Party	MCP
malaysian chinese association	q	MYS	Malaysian Chinese Association	MCA
malaysian indian congress	q	MYS	Malaysian Indian Congress	MIC
malaysian nation party	q	MYS	Malaysian Nation Party	PBM
malaysian peoples movement party	q	MYS	Malaysian People's Movement Party	GERAKAN
malaysian united democratic alliance	q	MYS	Malaysian United Democratic Alliance	MUDA
malaysian united indigenous party	q	MYS	Malaysian United Indigenous Party	PPBM
maldives development alliance	q	MDV	Maldives Development Alliance	MDA
maldives third way democrats	q	MDV	Maldives Third Way Democrats	MTD
maldivian democratic party	q	MDV	Maldivian Democratic Party	MDP
maldonado	e	URY	Maldonado
mali idos	e	SRB	Mali Idos
mali zvornik	e	SRB	Mali Zvornik
malisheve	e	XKX	Malisheve
malo crnice	e	SRB	Malo Crnice
maloelap	e	MHL	Maloelap
malopolskie	e	POL	Malopolskie
maluku	e	IDN	Maluku
maluku utara	e	IDN	Maluku Utara
mambere kadei	e	CAF	Mambere-Kadei
mamou	e	GIN	Mamou
mamushe	e	XKX	Mamushe
man	q	CUW	Movishon Antia Nobo	MAN
man	q	MDA	National Alternative Movement	MAN
manabi	e	ECU	Manabí
manafwa	e	UGA	Manafwa
managua	e	NIC	Managua
manati	e	PRI	Manati
manatuto	e	TLS	Manatuto
manawatu wanganui	e	NZL	Manawatu-Wanganui
manchester	e	GBR	Manchester
manchester	e	JAM	Manchester
mandalay	e	MMR	Mandalay
mandaluyong	e	PHL	Mandaluyong
mandaue	e	PHL	Mandaue
mandera	e	KEN	Mandera
mandoul	e	TCD	Mandoul
mangghystau	e	KAZ	Mangghystau
mangochi	e	MWI	Mangochi
mangrove cay	e	BHS	Mangrove Cay
manica	e	MOZ	Manica
manicaland	e	ZWE	Manicaland
maniema	e	COD	Maniema
manila	e	PHL	Manila
manipur	d	IND	Manipur
manisa	e	TUR	Manisa
manitoba	d	CAN	Manitoba
manouba	e	TUN	Manouba
manua	e	ASM	Manu'a
manufahi	e	TLS	Manufahi
manus	e	PNG	Manus
manx labor party	q	IMN	Manx Labor Party
manyara	e	TZA	Manyara
manzini	e	SWZ	Manzini
map	q	PNG	Melanesian Alliance Party	MAP
maputo	e	MOZ	Maputo
mar	q	COG	Action Movement for Renewal	MAR
mara	e	TZA	Mara
maracha	e	UGA	Maracha
marada movement	q	LBN	Marada Movement
maradi	e	NER	Maradi
marakei	e	KIR	Marakei
maramures	e	ROU	Maramures
maranhao	d	BRA	Maranhao
marche	d	ITA	Marche
mardin	e	TUR	Mardin
margibi	e	LBR	Margibi
maria trinidad sanchez	e	DOM	María Trinidad Sánchez
marib	e	YEM	Ma'rib
maribor	e	SVN	Maribor
maricao	e	PRI	Maricao
marijampole	e	LTU	Marijampole
marikina	e	PHL	Marikina
marinduque	e	PHL	Marinduque
maritime	e	TGO	Maritime
mariy el	d	RUS	Mariy-El
marjamaa	e	EST	Marjamaa
markazi	e	IRN	Markazi
markovci	e	SVN	Markovci
marlborough	e	NZL	Marlborough
marowijne	e	SUR	Marowijne
marrakech safi	e	MAR	Marrakech-Safi
marsa	e	MLT	Marsa
marsabit	e	KEN	Marsabit
marsaskala	e	MLT	Marsaskala
marsaxlokk	e	MLT	Marsaxlokk
martinique	e	FRA	Martinique
marupe	e	LVA	Marupe
mary velayat	e	TKM	Mary Velayat
maryland	d	USA	Maryland
maryland	e	LBR	Maryland
mas	q	ABW	Movimiento Aruba Soberano	MAS
mas	q	BOL	Movement Toward Socialism	MAS
mas	q	VEN	Movement to Socialism	MAS
masaka	e	UGA	Masaka
masalli	e	AZE	Masalli
masaya	e	NIC	Masaya
masbate	e	PHL	Masbate
mascara	e	DZA	Mascara
maseru	e	LSO	Maseru
mashonaland central	e	ZWE	Mashonaland Central
mashonaland east	e	ZWE	Mashonaland East
mashonaland west	e	ZWE	Mashonaland West
masindi	e	UGA	Masindi
masqat	e	OMN	Masqat
massachusetts	d	USA	Massachusetts
masvingo	e	ZWE	Masvingo
matabeleland north	e	ZWE	Matabeleland North
matabeleland south	e	ZWE	Matabeleland South
matagalpa	e	NIC	Matagalpa
matam	e	SEN	Matam
matanzas	e	CUB	Matanzas
matita	q	MDG	Malagasy Tia Tanindrazana	MATITA
mato grosso	d	BRA	Mato Grosso
mato grosso do sul	d	BRA	Mato Grosso do Sul
matruh	e	EGY	Matruh
maule	e	CHL	Maule
maunabo	e	PRI	Maunabo
mauren	e	LIE	Mauren
mauritanian party of union and change	q	MRT	Mauritanian Party of Union and Change	HATEM
mauritian militant movement	q	MUS	Mauritian Militant Movement	MMM
mauritian social democratic party	q	MUS	Mauritian Social Democratic Party	PMSD
mauritius labor party	q	MUS	Mauritius Labor Party	PTR
mavrovo i rostuse	e	MKD	Mavrovo i Rostuse
mayabeque	e	CUB	Mayabeque
mayaguana	e	BHS	Mayaguana
mayaguez	e	PRI	Mayaguez
mayo	e	IRL	Mayo
mayo kebbi est	e	TCD	Mayo-Kebbi-Est
mayo kebbi ouest	e	TCD	Mayo-Kebbi-Ouest
mayors and independents	q	CZE	Mayors and Independents	STAN
mayors for the liberec region	q	CZE	Mayors for the Liberec Region	SLK
mayotte	e	FRA	Mayotte
maysan	d	IRQ	Maysan
mayuge	e	UGA	Mayuge
mazandaran	e	IRN	Mazandaran
mazeikiai	e	LTU	Mazeikiai
mazowieckie	e	POL	Mazowieckie
mbale	e	UGA	Mbale
mbarara	e	UGA	Mbarara
mbeya	e	TZA	Mbeya
mbf	q	BFA	Movement for the Future Burkina Faso	MBF
mbomou	e	CAF	Mbomou
mca	q	MYS	Malaysian Chinese Association	MCA
mcap	q	MSR	Movement for Change and Prosperity	MCAP
mcc	q	KEN	Maendeleo Chap Chap Party	MCC
mcddi	q	COG	Congolese Movement for Democracy and Integral Development	MCDDI
mchinji	e	MWI	Mchinji
mcnh	q	HTI	Christian Movement for a New Haiti	MCNH
mcp	q	AZE	National Front Party	MCP
mcp	q	MWI	Malawi Congress Party	MCP
mcr mcg	q	CHE	Geneva Citizens Movement	MCR/MCG
mcu	q	CAF	United Hearts Movement	MCU
mda	q	MDV	Maldives Development Alliance	MDA
mdb	q	BRA	Brazilian Democratic Movement	MDB
mdc t	q	ZWE	Movement for Democratic Change	MDC-T
mdd	q	CAF	Movement for Democracy and Development	MDD
mdg	q	KEN	Movement for Democracy and Growth	MDG
mdg	q	NOR	Green Party	MDG
mdhp	q	AZE	National Revival Movement Party	MDHP
mdm	q	MDG	Movement for Democracy in Madagascar	MDM
mdm	q	MOZ	Democratic Movement of Mozambique	MDM
mdp	q	FRA	Movement of Progressives	MDP
mdp	q	MDV	Maldivian Democratic Party	MDP
mdr	q	CMR	Movement for the Defense of the Republic	MDR
mdr	q	LBR	Movement for Democracy and Reconstruction	MDR
mds	q	BOL	Social Democrat Movement	MDS
mds	q	MAR	Democratic and Social Movement	MDS
mds	q	TUN	Movement of Socialist Democrats	MDS
me zochi	e	STP	Me-Zochi
meath	e	IRL	Meath
mec	q	LSO	Movement of Economic Change	MEC
mecklenburg vorpommern	d	DEU	Mecklenburg-Vorpommern
medea	e	DZA	Medea
medenine	e	TUN	Medenine
medimurska	e	HRV	Medimurska
medveda	e	SRB	Medveda
medvode	e	SVN	Medvode
medway	d	GBR	Medway
meghalaya	d	IND	Meghalaya
mehedinti	e	ROU	Mehedinti
mejit	e	MHL	Mejit
mekenchil	q	KGZ	Mekenchil
melaka	e	MYS	Melaka
melanesian alliance party	q	PNG	Melanesian Alliance Party	MAP
melanesian liberal party	q	PNG	Melanesian Liberal Party	MLP
melekeok	e	PLW	Melekeok
melilla	e	ESP	Melilla
mellersta finland	e	FIN	Mellersta Finland
mellersta osterbotten	e	FIN	Mellersta Osterbotten
mellieha	e	MLT	Mellieha
menaka	e	MLI	Menaka
mendoza	e	ARG	Mendoza
meneng	e	NRU	Meneng
menges	e	SVN	Menges
mep	q	ABW	People's Electoral Movement Party	MEP
meretz	q	ISR	Meretz
merida	e	VEN	Merida
merosina	e	SRB	Merosina
mersch	e	LUX	Mersch
mersin	e	TUR	Mersin
merthyr tydfil	e	GBR	Merthyr Tydfil
merton	d	GBR	Merton
meru	e	KEN	Meru
meta	d	COL	Meta
metlika	e	SVN	Metlika
mexican green ecological party	q	MEX	Mexican Green Ecological Party	PVEM
mexico	d	MEX	Mexico
mezica	e	SVN	Mezica
mfa	q	CIV	Movement of the Future Forces	MFA
mfk	q	CUW	Movementu Futuro Korsou	MFK
mfp	q	THA	Move Forward Party	MFP
mgp	q	MNG	National Coalition	MGP
mhm	q	HUN	Mi Hazank	MHM
mhp	q	TUR	Nationalist Movement Party	MHP
mi gin	q	SRB	We - The Voice from the People	MI-GIN
mi hazank	q	HUN	Mi Hazank	MHM
miaoli	e	TWN	Miaoli
mic	q	MYS	Malaysian Indian Congress	MIC
michigan	d	USA	Michigan
michoacan	d	MEX	Michoacán
micoud	e	LCA	Micoud
mid and east antrim district councils	d	GBR	Mid and East Antrim district councils
mid ulster	d	GBR	Mid Ulster
middlesbrough	e	GBR	Middlesbrough
midlothian	d	GBR	Midlothian
midtjylland	e	DNK	Midtjylland
migori	e	KEN	Migori
miklavz na dravskem polju	e	SVN	Miklavz na Dravskem Polju
mila	e	DZA	Mila
miladhunmadulu dhekunuburi	e	MDV	Miladhunmadulu Dhekunuburi
miladhunmadulu uthuruburi	e	MDV	Miladhunmadulu Uthuruburi
mili	e	MHL	Mili
militant clerics society	q	IRN	Militant Clerics Society	MRM
militant platform	q	MUS	Militant Platform
militant socialist movement	q	MUS	Militant Socialist Movement	MSM
milne bay	e	PNG	Milne Bay
milton keynes	e	GBR	Milton Keynes
minas gerais	d	BRA	Minas Gerais
mindoro occidental	e	PHL	Mindoro Occidental
mindoro oriental	e	PHL	Mindoro Oriental
mingacevir	e	AZE	Mingacevir
minnesota	d	USA	Minnesota
minsk	e	BLR	Minsk
mionica	e	SRB	Mionica
miquelon	e	SPM	Miquelon
mira	q	COL	Independent Movement of Absolute Renovation	MIRA
miranda	e	VEN	Miranda
miren kostanjevica	e	SVN	Miren-Kostanjevica
mirn	q	HTI	Independent Movement for National Reconciliation	MIRN
mirna	e	SVN	Mirna
mirna pec	e	SVN	Mirna Pec
misamis occidental	e	PHL	Misamis Occidental
misamis oriental	e	PHL	Misamis Oriental
misiones	d	ARG	Misiones
misiones	e	PRY	Misiones
miskolc	e	HUN	Miskolc
mislinja	e	SVN	Mislinja
misratah	e	LBY	Misratah
mississippi	d	USA	Mississippi
missouri	d	USA	Missouri
mitooma	e	UGA	Mitooma
mitrovice e jugut	e	XKX	Mitrovice e Jugut
mitrovice e veriut	e	XKX	Mitrovice e Veriut
mityana	e	UGA	Mityana
miyagi	e	JPN	Miyagi
miyazaki	e	JPN	Miyazaki
mizoram	d	IND	Mizoram
mjcb	q	MUS	Jean-Claude Barbier Movement	MJCB
mjini magharibi	e	TZA	Mjini Magharibi
mkmks	q	CAF	Kodro Ti Mo Kozo Si Movement	MKMKS
mlc	q	COD	Movement for the Liberation of the Congo	MLC
mldc	q	CMR	Movement for the Liberation and Development of Cameroon	MLDC
mlp	q	GTM	Movement for the Liberation of Peoples	MLP
mlp	q	PNG	Melanesian Liberal Party	MLP
mlpc	q	CAF	Movement for the Liberation of the Central African People	MLPC
mma	q	PAK	Muttahida Majlis-e-Amal	MMA
mmd	q	ZMB	Movement for Multiparty Democracy	MMD
mmm	q	MUS	Mauritian Militant Movement	MMM
mnd	q	GIN	Democratic National Movement	MND
mnoo	q	HUN	National Self-Government of Germans in Hungary	MNOÖ
mnr	q	BOL	Revolutionary Nationalist Movement	MNR
moca	e	PRI	Moca
moca	q	PAN	Another Way Movement	MOCA
moden fa	q	NER	Nigerien Democratic Movement for an African Federation	MODEN/FA
moderate party	q	SWE	Moderate Party
moderates	q	DNK	Moderates
moderation and development party	q	IRN	Moderation and Development Party
modern egypt party	q	EGY	Modern Egypt Party
modern guinea	q	GIN	Modern Guinea
modern revolutionary party	q	DOM	Modern Revolutionary Party	PRM
mogila	e	MKD	Mogila
mohales hoek	e	LSO	Mohale's Hoek
moheli	e	COM	Moheli
mojkovac	e	MNE	Mojkovac
moka	e	MUS	Moka
mokhotlong	e	LSO	Mokhotlong
mokronog trebelno	e	SVN	Mokronog-Trebelno
moletai	e	LTU	Moletai
molirena	q	PAN	Nationalist Republican Liberal Movement	MOLIRENA
molise	d	ITA	Molise
mombasa	e	KEN	Mombasa
momentum movement	q	HUN	Momentum Movement
monaco ville	e	MCO	Monaco-Ville
monagas	e	VEN	Monagas
monaghan	e	IRL	Monaghan
monastir	e	TUN	Monastir
mondolkiri	e	KHM	Mondolkiri
monegasque national union	q	MCO	Monegasque National Union
mongala	e	COD	Mongala
mongar	e	BTN	Mongar
mongolian peoples party	q	MNG	Mongolian People's Party	MPP
monmouthshire	d	GBR	Monmouthshire
mono	e	BEN	Mono
monsenor nouel	e	DOM	Monseñor Nouel
mont buxton	e	SYC	Mont Buxton
mont fleuri	e	SYC	Mont Fleuri
mont liban	e	LBN	Mont-Liban
montagnes	e	CIV	Montagnes
montana	d	USA	Montana
montana	e	BGR	Montana
monte carlo	e	MCO	Monte-Carlo
monte cristi	e	DOM	Monte Cristi
monte plata	e	DOM	Monte Plata
montegiardino	e	SMR	Montegiardino
montevideo	e	URY	Montevideo
montserrado	e	LBR	Montserrado
moores island	e	BHS	Moore's Island
mopod	q	HTI	Dessalinian Patriotic and Popular Movement	MOPOD
mopod	q	HTI	Popular Patriotic Dessalinien Movement	MOPOD
mopti	e	MLI	Mopti
moquegua	e	PER	Moquegua
moravce	e	SVN	Moravce
moravske toplice	e	SVN	Moravske Toplice
moravskoslezsky	e	CZE	Moravskoslezsky
moray	d	GBR	Moray
morazan	e	SLV	Morazán
mordoviya	d	RUS	Mordoviya
more europe	q	ITA	More Europe
more og romsdal	e	NOR	More og Romsdal
morelos	d	MEX	Morelos
morena	q	MEX	Movement for National Regeneration	MORENA
morobe	e	PNG	Morobe
moroccan liberal party	q	MAR	Moroccan Liberal Party	PML
moroccan union for democracy	q	MAR	Moroccan Union for Democracy	UMD
morocco also claims oued eddahab lagouira	e	ESH	Morocco also claims Oued Eddahab-Lagouira
morocco claims the territory of western sahara	e	ESH	Morocco claims the territory of Western Sahara
morogoro	e	TZA	Morogoro
morona santiago	e	ECU	Morona Santiago
moroto	e	UGA	Moroto
morovis	e	PRI	Morovis
moscow	e	RUS	Moscow
mosfellsbaer	e	ISL	Mosfellsbaer
moskitia	q	NIC	Moskitia Indigenous Progressive Movement	MOSKITIA
moskitia indigenous progressive movement	q	NIC	Moskitia Indigenous Progressive Movement	MOSKITIA
most	q	HRV	The Bridge	MOST
mosta	e	MLT	Mosta
mostaganem	e	DZA	Mostaganem
mosteiros	e	CPV	Mosteiros
motherland party	q	AZE	Motherland Party	AVP
mouni	q	CAF	National Movement of Independents	MOUNI
mountain	e	PHL	Mountain
move forward party	q	THA	Move Forward Party	MFP
movement for a better hungary	q	HUN	Movement for a Better Hungary
movement for change and prosperity	q	MSR	Movement for Change and Prosperity	MCAP
movement for democracy	q	CPV	Movement for Democracy	MPD
movement for democracy and development	q	CAF	Movement for Democracy and Development	MDD
movement for democracy and growth	q	KEN	Movement for Democracy and Growth	MDG
movement for democracy and reconstruction	q	LBR	Movement for Democracy and Reconstruction	MDR
movement for democracy in madagascar	q	MDG	Movement for Democracy in Madagascar	MDM
movement for democratic alternation group of 15	q	GNB	Movement for Democratic Alternation Group of 15	MADEM-G15
movement for democratic change	q	ZWE	Movement for Democratic Change	MDC-T
movement for economic empowerment	q	LBR	Movement for Economic Empowerment
movement for mali	q	MLI	Movement for Mali	MPM
movement for multiparty democracy	q	ZMB	Movement for Multiparty Democracy	MMD
movement for national reform	q	DZA	Movement for National Reform
movement for national regeneration	q	MEX	Movement for National Regeneration	MORENA
movement for progressive change	q	LBR	Movement for Progressive Change	MPC
movement for reform	q	BEL	Movement for Reform
movement for reversal	q	SRB	Movement for Reversal	PZP
movement for rights and freedoms	q	BGR	Movement for Rights and Freedoms	DPS
movement for solidarity and development	q	GIN	Movement for Solidarity and Development	MSD
movement for the defense of the republic	q	CMR	Movement for the Defense of the Republic	MDR
movement for the future burkina faso	q	BFA	Movement for the Future Burkina Faso	MBF
movement for the liberation and development of cameroon	q	CMR	Movement for the Liberation and Development of Cameroon	MLDC
movement for the liberation of peoples	q	GTM	Movement for the Liberation of Peoples	MLP
movement for the liberation of the central african people	q	CAF	Movement for the Liberation of the Central African People	MLPC
movement for the liberation of the congo	q	COD	Movement for the Liberation of the Congo	MLC
movement for the restoration of the kingdom of serbia	q	SRB	Movement for the Restoration of the Kingdom of Serbia	POKS
movement for unity solidarity and work	q	COG	Movement for Unity, Solidarity, and Work	MUST
movement now	q	FIN	Movement Now
movement of ecologists citizens alliance	q	CYP	Movement of Ecologists - Citizens' Alliance
movement of economic change	q	LSO	Movement of Economic Change	MEC
movement of free citizens	q	SRB	Movement of Free Citizens	PSG
movement of progressives	q	FRA	Movement of Progressives	MDP
movement of social democrats edek	q	CYP	Movement of Social Democrats EDEK
movement of socialist democrats	q	TUN	Movement of Socialist Democrats	MDS
movement of socialists	q	SRB	Movement of Socialists
movement of society for peace	q	DZA	Movement of Society for Peace	MSP
movement of the future forces	q	CIV	Movement of the Future Forces	MFA
movement to socialism	q	VEN	Movement to Socialism	MAS
movement toward socialism	q	BOL	Movement Toward Socialism	MAS
movementu futuro korsou	q	CUW	Movementu Futuro Korsou	MFK
movementu progresivo	q	CUW	Movementu Progresivo
mover	q	ECU	Revolutionary and Democratic Ethical Green Movement	MOVER
movimiento aruba soberano	q	ABW	Movimiento Aruba Soberano	MAS
movimiento construye	q	ECU	Movimiento Construye
movimiento hagamos	q	PRY	Movimiento Hagamos
movimiento popular neuquino	q	ARG	Movimiento Popular Neuquino	MPN
movimiento semilla	q	GTM	Movimiento Semilla	SEMILLA
movimiento socialista de los trabajadores	q	ARG	Movimiento Socialista de los Trabajadores	MST
movimiento union nacional de ciudadanos eticos	q	PRY	Movimiento Union Nacional de Ciudadanos Eticos	UNACE
movishon antia nobo	q	CUW	Movishon Antia Nobo	MAN
moxico	e	AGO	Moxico
moxico leste	e	AGO	Moxico Leste
moyen chari	e	TCD	Moyen-Chari
moyen ogooue	e	GAB	Moyen-Ogooue
moyo	e	UGA	Moyo
mozambican national resistance	q	MOZ	Mozambican National Resistance	RENAMO
mozirje	e	SVN	Mozirje
mpa	q	DZA	Algerian Popular Movement	MPA
mpc	q	LBR	Movement for Progressive Change	MPC
mpd	q	CPV	Movement for Democracy	MPD
mpdd	q	TGO	Patriotic Movement for Democracy and Development	MPDD
mpdg	q	GIN	Democratic People's Movement of Guinea	MPDG
mpigi	e	UGA	Mpigi
mpla	q	AGO	Popular Movement for the Liberation of Angola	MPLA
mpm	q	MLI	Movement for Mali	MPM
mpn	q	ARG	Movimiento Popular Neuquino	MPN
mpp	q	BFA	Peoples Movement for Progress	MPP
mpp	q	MNG	Mongolian People's Party	MPP
mps	q	TCD	Patriotic Salvation Movement	MPS
mpumalanga	e	ZAF	Mpumalanga
mpv	q	VEN	Venezuelan Progressive Movement	MPV
mqm p	q	PAK	Muttahida Qaumi Movement-Pakistan	MQM-P
mrc	q	CMR	Cameroon Renaissance Movement	MRC
mrc	q	ECU	Citizen Revolution Movement	MRC
mrc	q	FRA	Citizen and Republican Movement	MRC
mrm	q	IRN	Militant Clerics Society	MRM
msd	q	GIN	Movement for Solidarity and Development	MSD
msila	e	DZA	M'Sila
msm	q	MUS	Militant Socialist Movement	MSM
msp	q	DZA	Movement of Society for Peace	MSP
msr	q	COD	Social Movement for Renewal	MSR
mst	q	ARG	Movimiento Socialista de los Trabajadores	MST
mszp	q	HUN	Hungarian Socialist Party	MSZP
mtd	q	MDV	Maldives Third Way Democrats	MTD
mts	q	BOL	Third System Movement	MTS
mts	q	MDG	Malagasy Aware	MTS
mtskheta mtianeti	e	GEO	Mtskheta Mtianeti
mtv ayiti	q	HTI	MTV Ayiti
mtwara	e	TZA	Mtwara
mubarak al kabir	e	KWT	Mubarak al Kabir
mubende	e	UGA	Mubende
muchinga	e	ZMB	Muchinga
muda	q	MYS	Malaysian United Democratic Alliance	MUDA
mudug	d	SOM	Mudug
mugla	e	TUR	Mugla
muharraq	e	BHR	Muharraq
muhu	e	EST	Muhu
mukdahan	e	THA	Mukdahan
mukono	e	UGA	Mukono
mulakatholhu	e	MDV	Mulakatholhu
mulanje	e	MWI	Mulanje
mulathing	e	ISL	Mulathing
mulgi	e	EST	Mulgi
multiethnic indigenous party	q	NIC	Multiethnic Indigenous Party	PIM
muntinlupa	e	PHL	Muntinlupa
munxar	e	MLT	Munxar
mupp	q	ECU	Pachakutik Plurinational Unity Movement	MUPP
muranga	e	KEN	Murang'a
murcia	e	ESP	Murcia
mures	e	ROU	Mures
murmansk	e	RUS	Murmansk
murne	d	GBR	Murne
murska sobota	e	SVN	Murska Sobota
murzuq	e	LBY	Murzuq
musandam	e	OMN	Musandam
muslim brotherhood	q	SDN	Muslim Brotherhood
must	q	COG	Movement for Unity, Solidarity, and Work	MUST
mustvee	e	EST	Mustvee
muta	e	SVN	Muta
muttahida majlis e amal	q	PAK	Muttahida Majlis-e-Amal	MMA
muttahida qaumi movement pakistan	q	PAK	Muttahida Qaumi Movement-Pakistan	MQM-P
muvman liberater	q	MUS	Muvman Liberater
mvc	q	PRI	Citizens' Victory Movement	MVC
mwanza	e	MWI	Mwanza
mwanza	e	TZA	Mwanza
mwm	q	PAK	Majlis Wahdat-e-Muslimeen Pakistan	MWM
my homeland egypt party	q	EGY	My Homeland Egypt Party
myanmar farmers development party	q	MMR	Myanmar Farmers Development Party
myatamaran	q	NIC	The New Sons of Mother Earth Movement	MYATAMARAN
mykolaiv	d	UKR	Mykolaiv
mymensingh	e	BGD	Mymensingh
myrdalshreppur	e	ISL	Myrdalshreppur
mzimba	e	MWI	Mzimba
n va	q	BEL	New Flemish Alliance	N-VA
naama	e	DZA	Naama
nabatiye	e	LBN	Nabatiye
nabeul	e	TUN	Nabeul
nabilatuk	e	UGA	Nabilatuk
nacionalista party	q	PHL	Nacionalista Party
nada	q	SRB	National Democratic Alternative	NADA
nadroga and navosa	e	FJI	Nadroga and Navosa
nadur	e	MLT	Nadur
nafarroa	d	ESP	Nafarroa
naftalan	e	AZE	Naftalan
naga	e	PHL	Naga
nagaland	d	IND	Nagaland
nagano	e	JPN	Nagano
nagasaki	e	JPN	Nagasaki
naguabo	e	PRI	Naguabo
nagykanizsa	e	HUN	Nagykanizsa
nairobi city	e	KEN	Nairobi City
naitasiri	e	FJI	Naitasiri
najran	e	SAU	Najran
nakapiripirit	e	UGA	Nakapiripirit
nakaseke	e	UGA	Nakaseke
nakasongola	e	UGA	Nakasongola
nakhon nayok	e	THA	Nakhon Nayok
nakhon pathom	e	THA	Nakhon Pathom
nakhon phanom	e	THA	Nakhon Phanom
nakhon ratchasima	e	THA	Nakhon Ratchasima
nakhon sawan	e	THA	Nakhon Sawan
nakhon si thammarat	e	THA	Nakhon Si Thammarat
naklo	e	SVN	Naklo
nakuru	e	KEN	Nakuru
nalut	e	LBY	Nalut
nam dinh	e	VNM	Nam Dinh
nama	q	ETH	National Movement of Amhara	NAMA
namangan shahri	e	UZB	Namangan Shahri
namangan viloyati	e	UZB	Namangan Viloyati
namayingo	e	UGA	Namayingo
namibe	e	AGO	Namibe
namibian economic freedom fighters	q	NAM	Namibian Economic Freedom Fighters	NEFF
namisindwa	e	UGA	Namisindwa
namorik	e	MHL	Namorik
namosi	e	FJI	Namosi
nampo	e	PRK	Nampo
nampula	e	MOZ	Nampula
namu	e	MHL	Namu
namutumba	e	UGA	Namutumba
nana grebizi	e	CAF	Nana-Grebizi
nana mambere	e	CAF	Nana-Mambere
nandi	e	KEN	Nandi
nangarhar	d	AFG	Nangarhar
nantou	e	TWN	Nantou
nanumaga	e	TUV	Nanumaga
nanumea	e	TUV	Nanumea
nap	q	PNG	National Alliance Party	NAP
nap k	q	KEN	National Agenda Party	NAP-K
napak	e	UGA	Napak
napo	e	ECU	Napo
nara	e	JPN	Nara
nara	e	MLI	Nara
naranjito	e	PRI	Naranjito
narathiwat	e	THA	Narathiwat
narino	d	COL	Nariño
narok	e	KEN	Narok
narva	e	EST	Narva
narva joesuu	e	EST	Narva-Joesuu
naryn oblusu	e	KGZ	Naryn Oblusu
nasarawa	e	NGA	Nasarawa
naso tjer di	e	PAN	Naso Tjer Di
nasserist unionist peoples organization	q	YEM	Nasserist Unionist People's Organization
national action party	q	MEX	National Action Party	PAN
national advancement party	q	GTM	National Advancement Party	PAN
national agenda party	q	KEN	National Agenda Party	NAP-K
national all india muslim alliance party	q	MYS	National All India Muslim Alliance Party
national alliance	q	LTU	National Alliance
national alliance	q	LVA	National Alliance
national alliance	q	MUS	National Alliance
national alliance	q	MYS	National Alliance
national alliance	q	SXM	National Alliance
national alliance for change	q	TGO	National Alliance for Change	ANC
national alliance party	q	PNG	National Alliance Party	NAP
national alternative movement	q	MDA	National Alternative Movement	MAN
national arab socialist baath party	q	YEM	National Arab Socialist Ba'ath Party
national awakening party	q	IDN	National Awakening Party	PKB
national charter party	q	JOR	National Charter Party
national coalition	q	MNG	National Coalition	MGP
national coalition party	q	FIN	National Coalition Party
national coalition party	q	JOR	National Coalition Party
national coalition party	q	SLV	National Coalition Party	PCN
national coalition party	q	TUN	National Coalition Party
national committee for reconciliation and development	q	GIN	National Committee for Reconciliation and Development
national congress for liberty	q	BDI	National Congress for Liberty	CNL
national congress for timorese reconstruction	q	TLS	National Congress for Timorese Reconstruction	CNRT
national congress of equatorial guinea	q	GNQ	National Congress of Equatorial Guinea
national congress party	q	SDN	National Congress Party	NCP
national consortium of haitian political parties	q	HTI	National Consortium of Haitian Political Parties	CNPPH
national constitutional party	q	JOR	National Constitutional Party
national construction movement	q	DZA	National Construction Movement
national contract party	q	IRQ	National Contract Party
national convention for progress	q	BFA	National Convention for Progress	CNP
national convergence	q	CAF	National Convergence
national convergence front	q	GTM	National Convergence Front	FCN-NACION
national current party	q	JOR	National Current Party	NCP
national democratic action	q	ECU	National Democratic Action	ADN
national democratic alliance	q	MRT	National Democratic Alliance	AND
national democratic alternative	q	SRB	National Democratic Alternative	NADA
national democratic coalition	q	LBR	National Democratic Coalition	NDC
national democratic congress	q	GHA	National Democratic Congress	NDC
national democratic congress	q	GRD	National Democratic Congress	NDC
national democratic force party	q	MMR	National Democratic Force Party
national democratic party	q	CYP	National Democratic Party	NDP
national democratic party	q	DJI	National Democratic Party	PND
national democratic party	q	GEO	National Democratic Party
national democratic party	q	GHA	National Democratic Party	NDP
national democratic party	q	GNQ	National Democratic Party
national democratic party	q	IDN	National Democratic Party
national democratic party	q	MAR	National Democratic Party
national democratic party	q	SUR	National Democratic Party	NDP
national democratic party	q	VGB	National Democratic Party	NDP
national democratic party of liberia	q	LBR	National Democratic Party of Liberia	NDPL
national democratic rally	q	DZA	National Democratic Rally	RND
national democratic union	q	GNQ	National Democratic Union	UDENA
national development party	q	BRN	National Development Party	NDP
national federation party	q	FJI	National Federation Party	NFP
national freedom party	q	ZAF	National Freedom Party	NFP
national front	q	MYS	National Front
national front for development	q	GIN	National Front for Development	FND
national front for social justice	q	DZA	National Front for Social Justice	FNJS
national front for the liberation of angola	q	AGO	National Front for the Liberation of Angola	FNLA
national front party	q	AZE	National Front Party	MCP
national independent party	q	GUY	National Independent Party	NIP
national independent party	q	LSO	National Independent Party	NIP
national integration party	q	CRI	National Integration Party	PIN
national islamic party	q	JOR	National Islamic Party
national labor party	q	MNG	National Labor Party	HUN
national liberal party	q	ROU	National Liberal Party	PNL
national liberation forces	q	BDI	National Liberation Forces	FNL
national liberation front	q	DZA	National Liberation Front	FLN
national liberation party	q	CRI	National Liberation Party	PLN
national libertarian party	q	CHL	National Libertarian Party	PNL
national mandate party	q	IDN	National Mandate Party	PAN
national militancy front	q	DZA	National Militancy Front	FMN
national mobilization party	q	BRA	National Mobilization Party	PMN
national movement for the development of society nassara	q	NER	National Movement for the Development of Society-Nassara
national movement of amhara	q	ETH	National Movement of Amhara	NAMA
national movement of independents	q	CAF	National Movement of Independents	MOUNI
national opportunity wealth	q	SXM	National Opportunity Wealth	NOW
national ordinary people empowerment union	q	KEN	National Ordinary People Empowerment Union	NOPEU
national party	q	NZL	National Party
national party	q	PAK	National Party
national party	q	URY	National Party
national party for hope and development	q	GIN	National Party for Hope and Development	PEDN
national party for solidarity and development	q	DZA	National Party for Solidarity and Development	PNSD
national party of honduras	q	HND	National Party of Honduras	PNH
national party of suriname	q	SUR	National Party of Suriname	NPS
national patriotic party	q	LBR	National Patriotic Party	NPP
national peoples congress	q	ZWE	National People's Congress	NPC
national peoples party	q	GMB	National People's Party	NPP
national peoples power	q	LKA	National People's Power	NPP
national popular front	q	CYP	National Popular Front	ELAM
national progressive front	q	DOM	National Progressive Front	FNP
national progressive front	q	SYR	National Progressive Front	NPF
national progressive party	q	SOM	National Progressive Party
national progressive unionist	q	EGY	National Progressive Unionist
national rally	q	FRA	National Rally
national rally for development and progress	q	TCD	National Rally for Development and Progress
national rally for reform and development	q	MRT	National Rally for Reform and Development	RNRD
national rally of independents	q	MAR	National Rally of Independents	RNI
national reformist party	q	LBR	National Reformist Party	NRP
national renewal	q	CHL	National Renewal
national republican alliance	q	DZA	National Republican Alliance	ANR
national resistance movement	q	UGA	National Resistance Movement	NRM
national restoration party	q	CRI	National Restoration Party	PRN
national revival movement party	q	AZE	National Revival Movement Party	MDHP
national salvation front	q	TUN	National Salvation Front
national self government of germans in hungary	q	HUN	National Self-Government of Germans in Hungary	MNOÖ
national shield network	q	HTI	National Shield Network
national socialist party	q	BGD	National Socialist Party	JSD
national trust party	q	IRN	National Trust Party	HEM
national trust party	q	MYS	National Trust Party	AMANAH
national umma party	q	SDN	National Umma Party	NUP
national union	q	JOR	National Union
national union for democracy and progress	q	CAF	National Union for Democracy and Progress	UNDP
national union for democracy and progress	q	CMR	National Union for Democracy and Progress	UNDP
national union for democracy and renewal	q	TCD	National Union for Democracy and Renewal	UNDR
national union for democracy pundge	q	GNQ	National Union for Democracy PUNDGE
national union for democratic progress	q	LBR	National Union for Democratic Progress	NUDP
national union for independence	q	NCL	National Union for Independence	UNI
national union for prosperity	q	GIN	National Union for Prosperity	UNP
national union for the people	q	SEN	National Union for the People	UNP
national union for the total independence of angola	q	AGO	National Union for the Total Independence of Angola	UNITA
national union of republican democrats	q	CAF	National Union of Republican Democrats	UNADER
national unity	q	BOL	National Unity
national unity	q	ISR	National Unity
national unity democratic organization	q	NAM	National Unity Democratic Organization	NUDO
national unity for hope	q	GTM	National Unity for Hope	UNE
national unity of the sons of timor	q	TLS	National Unity of the Sons of Timor
national unity party	q	CYP	National Unity Party	UBP
national unity party	q	MMR	National Unity Party
national unity party	q	PHL	National Unity Party	NUP
national unity party	q	STP	National Unity Party	PUN
national unity platform	q	UGA	National Unity Platform
national victory	q	PER	National Victory
nationalist change union	q	GTM	Nationalist Change Union	UCN
nationalist congress party	q	IND	Nationalist Congress Party	NCP
nationalist liberal party	q	NIC	Nationalist Liberal Party	PLN
nationalist movement party	q	JOR	Nationalist Movement Party
nationalist movement party	q	TUR	Nationalist Movement Party	MHP
nationalist party	q	MLT	Nationalist Party
nationalist peoples coalition	q	PHL	Nationalist People's Coalition	NPC
nationalist republican alliance	q	SLV	Nationalist Republican Alliance	ARENA
nationalist republican liberal movement	q	PAN	Nationalist Republican Liberal Movement	MOLIRENA
nations future party	q	EGY	Nation's Future Party
nationwide social democratic party	q	KAZ	Nationwide Social Democratic Party	NSDP
navarra	d	ESP	Navarra
navarrese peoples union	q	ESP	Navarrese People's Union	UPN
navoiy viloyati	e	UZB	Navoiy Viloyati
navotas	e	PHL	Navotas
naxcivan	e	AZE	Naxcivan
naxxar	e	MLT	Naxxar
nay pyi taw	e	MMR	Nay Pyi Taw
naya shakti party nepal	q	NPL	Naya Shakti Party, Nepal
nayarit	d	MEX	Nayarit
nazarje	e	SVN	Nazarje
ncp	q	IND	Nationalist Congress Party	NCP
ncp	q	JOR	National Current Party	NCP
ncp	q	SDN	National Congress Party	NCP
ndc	q	GHA	National Democratic Congress	NDC
ndc	q	GRD	National Democratic Congress	NDC
ndc	q	LBR	National Democratic Coalition	NDC
ndjamena	e	TCD	N'Djamena
ndp	q	BRN	National Development Party	NDP
ndp	q	CYP	National Democratic Party	NDP
ndp	q	GHA	National Democratic Party	NDP
ndp	q	SUR	National Democratic Party	NDP
ndp	q	VCT	New Democratic Party	NDP
ndp	q	VGB	National Democratic Party	NDP
ndpl	q	LBR	National Democratic Party of Liberia	NDPL
nds	q	XKX	New Democratic Party	NDS
ndss	q	SRB	New Democratic Party of Serbia	NDSS
neamt	e	ROU	Neamt
neath port talbot	d	GBR	Neath Port Talbot
nebbi	e	UGA	Nebbi
nebraska	d	USA	Nebraska
neembucu	e	PRY	Ñeembucú
neff	q	NAM	Namibian Economic Freedom Fighters	NEFF
neftcala	e	AZE	Neftcala
negeri sembilan	e	MYS	Negeri Sembilan
negotin	e	SRB	Negotin
negotino	e	MKD	Negotino
negros occidental	e	PHL	Negros Occidental
negros oriental	e	PHL	Negros Oriental
nei mongol	d	CHN	Nei Mongol
nelson	e	NZL	Nelson
nenets	d	RUS	Nenets
neno	e	MWI	Neno
neo democrats party	q	MAR	Neo-Democrats Party
neos the new austria and liberal forum	q	AUT	NEOS - The New Austria and Liberal Forum
nepal mazdoor kisan party	q	NPL	Nepal Mazdoor Kisan Party	NWPP
nepali congress	q	NPL	Nepali Congress
neringa	e	LTU	Neringa
nes	q	BIH	People's European Union of Bosnia and Herzegovina	NES
neuchatel	e	CHE	Neuchatel
neuquen	e	ARG	Neuquen
nevada	d	USA	Nevada
nevis reformation party	q	KNA	Nevis Reformation Party	NRP
nevsehir	e	TUR	Nevsehir
new azerbaijan party	q	AZE	New Azerbaijan Party	YAP
new brunswick	d	CAN	New Brunswick
new carthage party	q	TUN	New Carthage Party
new communist party of yugoslavia	q	SRB	New Communist Party of Yugoslavia	NKPJ
new cyprus party	q	CYP	New Cyprus Party	YKP
new dawn party	q	DZA	New Dawn Party
new democracy	q	GRC	New Democracy
new democracy party	q	GNB	New Democracy Party	PND
new democratic forces	q	GIN	New Democratic Forces	NFD
new democratic initiative of kosovo	q	XKX	New Democratic Initiative of Kosovo	IRDK
new democratic party	q	CAN	New Democratic Party
new democratic party	q	VCT	New Democratic Party	NDP
new democratic party	q	XKX	New Democratic Party	NDS
new democratic party of serbia	q	SRB	New Democratic Party of Serbia	NDSS
new democratic power	q	MNE	New Democratic Power	FORCA
new democrats	q	FRA	New Democrats	LND
new era for democracy	q	BFA	New Era for Democracy	NTD
new face of serbia	q	SRB	New Face of Serbia	NLS
new flemish alliance	q	BEL	New Flemish Alliance	N-VA
new future party	q	KOR	New Future Party
new generation	q	CRI	New Generation	PNG
new generation	q	DZA	New Generation
new generation for the republic	q	GIN	New Generation for the Republic	NGR
new generation movement	q	IRQ	New Generation Movement
new guinea	q	GIN	New Guinea
new hampshire	d	USA	New Hampshire
new hope	q	ISR	New Hope
new hope	q	MAC	New Hope
new ideas	q	SLV	New Ideas
new impetus for central africa	q	CAF	New Impetus for Central Africa	CANE
new ireland	e	PNG	New Ireland
new jersey	d	USA	New Jersey
new mexico	d	USA	New Mexico
new national party	q	GRD	New National Party	NNP
new nigeria peoples party	q	NGA	New Nigeria People’s Party	NNPP
new party	q	BRA	New Party	NOVO
new path party	q	JOR	New Path Party
new patriotic party	q	GHA	New Patriotic Party	NPP
new people	q	RUS	New People
new peoples party	q	HKG	New People's Party	NPP
new political generation	q	GIN	New Political Generation	NGP
new popular front	q	FRA	New Popular Front	NFP
new progressive party	q	PRI	New Progressive Party	PNP
new prospect for hong kong	q	HKG	New Prospect for Hong Kong	NPHK
new reform party	q	KOR	New Reform Party
new republic party	q	CRI	New Republic Party	PNR
new right party	q	DNK	New Right Party
new route	q	HND	New Route
new serb democracy	q	MNE	New Serb Democracy	NSD
new slovenia christian democrats	q	SVN	New Slovenia - Christian Democrats
new social contract	q	NLD	New Social Contract	NSC
new social democratic party	q	MKD	New Social-Democratic Party	NSDP
new social pact	q	CHL	New Social Pact	NPS
new south wales	d	AUS	New South Wales
new taipei	e	TWN	New Taipei
new territories association of societies	q	HKG	New Territories Association of Societies	NTAS
new togolese commitment	q	TGO	New Togolese Commitment
new unity	q	LVA	New Unity
new welfare party	q	TUR	New Welfare Party	YRP
new york	d	USA	New York
new zealand first party	q	NZL	New Zealand First Party
newcastle upon tyne	e	GBR	Newcastle upon Tyne
newfoundland and labrador	d	CAN	Newfoundland and Labrador
newham	d	GBR	Newham
newport	e	GBR	Newport
newry	e	GBR	Newry
nez	q	CZE	Independents	NEZ
nfd	q	GIN	New Democratic Forces	NFD
nfp	q	FJI	National Federation Party	NFP
nfp	q	FRA	New Popular Front	NFP
nfp	q	ZAF	National Freedom Party	NFP
ngabe bugle	e	PAN	Ngabe-Bugle
ngaraard	e	PLW	Ngaraard
ngarchelong	e	PLW	Ngarchelong
ngardmau	e	PLW	Ngardmau
ngatpang	e	PLW	Ngatpang
ngchesar	e	PLW	Ngchesar
ngeremlengui	e	PLW	Ngeremlengui
nghe an	e	VNM	Nghe An
ngiwal	e	PLW	Ngiwal
ngora	e	UGA	Ngora
ngounie	e	GAB	Ngounie
ngp	q	GIN	New Political Generation	NGP
ngr	q	GIN	New Generation for the Republic	NGR
ngwane national liberatory congress	q	SWZ	Ngwane National Liberatory Congress	NNLC
nhk	q	JPN	Party to Protect the People from NHK	NHK
nhp	q	ARG	Hacemos por Nuestro Pais	NHP
niamey	e	NER	Niamey
niari	e	COG	Niari
niassa	e	MOZ	Niassa
nibok	e	NRU	Nibok
nicaraguan liberal alliance	q	NIC	Nicaraguan Liberal Alliance	ALN
nicaraguan party of the christian path	q	NIC	Nicaraguan Party of the Christian Path	CCN
nicaraguan resistance party	q	NIC	Nicaraguan Resistance Party	PRN
nickerie	e	SUR	Nickerie
nida el watan	q	MRT	Nida El-Watan
nidwalden	e	CHE	Nidwalden
niederoesterreich	e	AUT	Niederoesterreich
niedersachsen	d	DEU	Niedersachsen
nigde	e	TUR	Nigde
niger	d	NGA	Niger
nigerien alliance for democracy and progress zaman lahiya	q	NER	Nigerien Alliance for Democracy and Progress-Zaman Lahiya
nigerien democratic movement for an african federation	q	NER	Nigerien Democratic Movement for an African Federation	MODEN/FA
nigerien party for democracy and socialism	q	NER	Nigerien Party for Democracy and Socialism
nigerien patriotic movement	q	NER	Nigerien Patriotic Movement
nigerien rally for democracy and peace	q	NER	Nigerien Rally for Democracy and Peace
niigata	e	JPN	Niigata
niki	q	GRC	Democratic Patriotic Movement-Victory	NIKI
niksic	e	MNE	Niksic
nikunau	e	KIR	Nikunau
nilandheatholhu dhekunuburi	e	MDV	Nilandheatholhu Dhekunuburi
nilandheatholhu uthuruburi	e	MDV	Nilandheatholhu Uthuruburi
nimba	e	LBR	Nimba
nimroz	d	AFG	Nimroz
ninawa	d	IRQ	Ninawa
ningxia	d	CHN	Ningxia
ninh binh	e	VNM	Ninh Binh
ninh thuan	e	VNM	Ninh Thuan
nioro	e	MLI	Nioro
nip	q	GUY	National Independent Party	NIP
nip	q	LSO	National Independent Party	NIP
nippes	e	HTI	Nippes
nisporeni	e	MDA	Nisporeni
nitra	e	SVK	Nitra
niutao	e	TUV	Niutao
nizhniy novgorod	e	RUS	Nizhniy Novgorod
njombe	e	TZA	Njombe
nkeni alima	e	COG	Nkeni-Alima
nkhata bay	e	MWI	Nkhata Bay
nkhotakota	e	MWI	Nkhotakota
nkpj	q	SRB	New Communist Party of Yugoslavia	NKPJ
nls	q	SRB	New Face of Serbia	NLS
nnlc	q	SWZ	Ngwane National Liberatory Congress	NNLC
nnp	q	GRD	New National Party	NNP
nnpp	q	NGA	New Nigeria People’s Party	NNPP
noam	q	ISR	Noam
nograd	e	HUN	Nograd
nohiyahoi tobei jumhuri	e	TJK	Nohiyahoi Tobei Jumhuri
nong bua lamphu	e	THA	Nong Bua Lamphu
nong khai	e	THA	Nong Khai
nonouti	e	KIR	Nonouti
nonthaburi	e	THA	Nonthaburi
noord brabant	e	NLD	Noord-Brabant
noord holland	e	NLD	Noord-Holland
nopeu	q	KEN	National Ordinary People Empowerment Union	NOPEU
nord kivu	e	COD	Nord-Kivu
nord ubangi	e	COD	Nord-Ubangi
nordhurthing	e	ISL	Nordhurthing
nordjylland	e	DNK	Nordjylland
nordland	e	NOR	Nordland
nordrhein westfalen	d	DEU	Nordrhein-Westfalen
norfolk	d	GBR	Norfolk
norfolk island labor party	q	NFK	Norfolk Island Labor Party
norfolk liberals	q	NFK	Norfolk Liberals
normandie	e	FRA	Normandie
norra karelen	e	FIN	Norra Karelen
norra osterbotten	e	FIN	Norra Osterbotten
norra savolax	e	FIN	Norra Savolax
norrbotten	e	SWE	Norrbotten
norte de santander	d	COL	Norte de Santander
north abaco	e	BHS	North Abaco
north andros	e	BHS	North Andros
north ayrshire	d	GBR	North Ayrshire
north bank	e	GMB	North Bank
north carolina	d	USA	North Carolina
north dakota	d	USA	North Dakota
north darfur	e	SDN	North Darfur
north east development council	e	SGP	North East Development Council
north east lincolnshire	d	GBR	North East Lincolnshire
north eleuthera	e	BHS	North Eleuthera
north kordofan	e	SDN	North Kordofan
north lanarkshire	d	GBR	North Lanarkshire
north lincolnshire	d	GBR	North Lincolnshire
north northamptonshire	d	GBR	North Northamptonshire
north ossetia	d	RUS	North Ossetia
north side	e	CYM	North Side
north somerset	d	GBR	North Somerset
north tyneside	d	GBR	North Tyneside
north west development council	e	SGP	North West Development Council
north yorkshire	d	GBR	North Yorkshire
northern bahr el ghazal	e	SSD	Northern Bahr el Ghazal
northern cape	d	ZAF	Northern Cape
northern gilberts	e	KIR	Northern Gilberts
northern samar	e	PHL	Northern Samar
northern territory	d	AUS	Northern Territory
northland	e	NZL	Northland
northumberland	d	GBR	Northumberland
northwest territories	d	CAN	Northwest Territories
nosotros	q	GTM	Nosotros	PPN
notio aigaio	e	GRC	Notio Aigaio
nottingham	e	GBR	Nottingham
nottinghamshire	d	GBR	Nottinghamshire
nouakchott nord	e	MRT	Nouakchott Nord
nouakchott ouest	e	MRT	Nouakchott Ouest
nouakchott sud	e	MRT	Nouakchott Sud
nouvel elan	q	COD	Nouvel Elan
nouvelle aquitaine	e	FRA	Nouvelle-Aquitaine
nova crnja	e	SRB	Nova Crnja
nova gorica	e	SVN	Nova Gorica
nova scotia	d	CAN	Nova Scotia
nova varos	e	SRB	Nova Varos
novaci	e	MKD	Novaci
novgorod	d	RUS	Novgorod
novi becej	e	SRB	Novi Becej
novi knezevac	e	SRB	Novi Knezevac
novi pazar	e	SRB	Novi Pazar
novi sad	e	SRB	Novi Sad
novo	q	BRA	New Party	NOVO
novo mesto	e	SVN	Novo Mesto
novo selo	e	MKD	Novo Selo
novoberde	e	XKX	Novoberde
novosibirsk	e	RUS	Novosibirsk
now	q	SXM	National Opportunity Wealth	NOW
npc	q	PHL	Nationalist People's Coalition	NPC
npc	q	ZWE	National People's Congress	NPC
npf	q	SYR	National Progressive Front	NPF
nphk	q	HKG	New Prospect for Hong Kong	NPHK
npp	q	GHA	New Patriotic Party	NPP
npp	q	GMB	National People's Party	NPP
npp	q	HKG	New People's Party	NPP
npp	q	LBR	National Patriotic Party	NPP
npp	q	LKA	National People's Power	NPP
nps	q	CHL	New Social Pact	NPS
nps	q	SRB	People's Movement of Serbia	NPS
nps	q	SUR	National Party of Suriname	NPS
nrm	q	UGA	National Resistance Movement	NRM
nrp	q	KNA	Nevis Reformation Party	NRP
nrp	q	LBR	National Reformist Party	NRP
ns hc	q	BIH	Our Party	NS/HC
nsanje	e	MWI	Nsanje
nsc	q	NLD	New Social Contract	NSC
nsd	q	MNE	New Serb Democracy	NSD
nsdp	q	KAZ	Nationwide Social Democratic Party	NSDP
nsdp	q	MKD	New Social-Democratic Party	NSDP
nss	q	SRB	People's Peasant Party	NSS
ntas	q	HKG	New Territories Association of Societies	NTAS
ntcheu	e	MWI	Ntcheu
ntchisi	e	MWI	Ntchisi
ntd	q	BFA	New Era for Democracy	NTD
ntoroko	e	UGA	Ntoroko
ntungamo	e	UGA	Ntungamo
nuble	e	CHL	Ñuble
nudo	q	NAM	National Unity Democratic Organization	NUDO
nudp	q	LBR	National Union for Democratic Progress	NUDP
nueva ecija	e	PHL	Nueva Ecija
nueva esparta	e	VEN	Nueva Esparta
nueva segovia	e	NIC	Nueva Segovia
nueva vizcaya	e	PHL	Nueva Vizcaya
nuevo leon	d	MEX	Nuevo Leon
nugaal	d	SOM	Nugaal
nukufetau	e	TUV	Nukufetau
nukulaelae	e	TUV	Nukulaelae
nunavut	d	CAN	Nunavut
nup	q	PHL	National Unity Party	NUP
nup	q	SDN	National Umma Party	NUP
nuristan	d	AFG	Nuristan
nusa tenggara barat	e	IDN	Nusa Tenggara Barat
nusa tenggara timur	e	IDN	Nusa Tenggara Timur
nwoya	e	UGA	Nwoya
nwpp	q	NPL	Nepal Mazdoor Kisan Party	NWPP
nyamira	e	KEN	Nyamira
nyandarua	e	KEN	Nyandarua
nyanga	e	GAB	Nyanga
nyeri	e	KEN	Nyeri
nyiregyhaza	e	HUN	Nyiregyhaza
nyland	e	FIN	Nyland
nzerekore	e	GIN	N'Zerekore
oath of 1954	q	DZA	Oath of 1954
oaxaca	e	MEX	Oaxaca
oba	q	BMU	One Bermuda Alliance	OBA
oberoesterreich	e	AUT	Oberoesterreich
obiliq	e	XKX	Obiliq
obock	e	DJI	Obock
obongi	e	UGA	Obongi
obwalden	e	CHE	Obwalden
occitanie	e	FRA	Occitanie
oceanian awakening	q	NCL	Oceanian Awakening
oci	q	COK	One Cook Islands	OCI
ocnita	e	MDA	Ocnita
ocotepeque	e	HND	Ocotepeque
oddar meanchey	e	KHM	Oddar Meanchey
odesa	d	UKR	Odesa
odisha	d	IND	Odisha
odm	q	KEN	Orange Democratic Movement	ODM
odp	q	KOR	Open Democratic Party	ODP
odp	q	PNG	Our Development Party	ODP
odranci	e	SVN	Odranci
ods	q	CZE	Civic Democratic Party	ODS
odzaci	e	SRB	Odzaci
oe cusse ambeno	e	TLS	Oe-Cusse Ambeno
offaly	e	IRL	Offaly
ogooue ivindo	e	GAB	Ogooue-Ivindo
ogooue lolo	e	GAB	Ogooue-Lolo
ogooue maritime	e	GAB	Ogooue-Maritime
ogre	e	LVA	Ogre
ogun	d	NGA	Ogun
oguz	e	AZE	Oguz
ohangwena	e	NAM	Ohangwena
ohio	d	USA	Ohio
ohrid	e	MKD	Ohrid
oita	e	JPN	Oita
okayama	e	JPN	Okayama
okinawa	e	JPN	Okinawa
okinawa social mass party	q	JPN	Okinawa Social Mass Party
oklahoma	d	USA	Oklahoma
olaine	e	LVA	Olaine
olancho	e	HND	Olancho
oldham	e	GBR	Oldham
olomoucky	e	CZE	Olomoucky
olongapo	e	PHL	Olongapo
omaheke	e	NAM	Omaheke
ombella mpoko	e	CAF	Ombella-Mpoko
omnogovi	e	MNG	Omnogovi
omoro	e	UGA	Omoro
omsk	e	RUS	Omsk
omusati	e	NAM	Omusati
on the peoples side	q	HUN	On the People's Side
ondo	e	NGA	Ondo
one bermuda alliance	q	BMU	One Bermuda Alliance	OBA
one cook islands	q	COK	One Cook Islands	OCI
ongo niua	e	TON	Ongo Niua
only senegal movement	q	SEN	Only Senegal Movement
onotoa	e	KIR	Onotoa
onp	q	AUS	Pauline Hanson's One Nation	ONP
ontario	d	CAN	Ontario
open cabildo	q	URY	Open Cabildo
open democratic party	q	KOR	Open Democratic Party	ODP
open flemish liberals and democrats	q	BEL	Open Flemish Liberals and Democrats
opl	q	HTI	Organization of the People's Struggle	OPL
oplotnica	e	SVN	Oplotnica
opolskie	e	POL	Opolskie
opovo	e	SRB	Opovo
opposition alliance against the dictatorship	q	HND	Opposition Alliance against the Dictatorship
opr	q	MUS	Rodrigues Peoples Organization	OPR
oran	e	DZA	Oran
orange democratic movement	q	KEN	Orange Democratic Movement	ODM
orange party	q	COM	Orange Party
orange walk	e	BLZ	Orange Walk
ordino	e	AND	Ordino
ordu	e	TUR	Ordu
ordubad	e	AZE	Ordubad
orebro	e	SWE	Orebro
oregon	d	USA	Oregon
orel	e	RUS	Orel
orellana	e	ECU	Orellana
orenburg	e	RUS	Orenburg
organization of the peoples struggle	q	HTI	Organization of the People's Struggle	OPL
orhei	e	MDA	Orhei
orhon	e	MNG	Orhon
oriental	e	MAR	Oriental
orinats yerkir	q	ARM	Orinats Yerkir
orkney islands	d	GBR	Orkney Islands
ormoc	e	PHL	Ormoc
ormoz	e	SVN	Ormoz
orocovis	e	PRI	Orocovis
oromia	d	ETH	Oromia
oruro	e	BOL	Oruro
osaka	e	JPN	Osaka
osecina	e	SRB	Osecina
osh oblusu	e	KGZ	Osh Oblusu
osh shaary	e	KGZ	Osh Shaary
oshana	e	NAM	Oshana
oshikoto	e	NAM	Oshikoto
osilnica	e	SVN	Osilnica
osjecko baranjska	e	HRV	Osjecko-Baranjska
oslo	e	NOR	Oslo
osmaniye	e	TUR	Osmaniye
osterbotten	e	FIN	Osterbotten
ostergotland	e	SWE	Ostergotland
osun	d	NGA	Osun
otago	e	NZL	Otago
otepaa	e	EST	Otepaa
otjozondjupa	e	NAM	Otjozondjupa
otuke	e	UGA	Otuke
otzma yehudit	q	ISR	Otzma Yehudit
ouaddai	e	TCD	Ouaddai
ouaka	e	CAF	Ouaka
ouargla	e	DZA	Ouargla
oudomxai	e	LAO	Oudomxai
oueme	e	BEN	Oueme
ouham	e	CAF	Ouham
ouham pende	e	CAF	Ouham-Pende
ouled djellal	e	DZA	Ouled Djellal
oum el bouaghi	e	DZA	Oum el Bouaghi
our congo	q	COD	Our Congo	CNB
our development party	q	PNG	Our Development Party	ODP
our homeland movement	q	HUN	Our Homeland Movement
our party	q	BIH	Our Party	NS/HC
our party	q	MDA	Our Party
our time	q	SLV	Our Time
overijssel	e	NLD	Overijssel
ovorhangay	e	MNG	Ovorhangay
ownership unity and responsibility party	q	SLB	Ownership, Unity, and Responsibility Party
oxfordshire	d	GBR	Oxfordshire
oyam	e	UGA	Oyam
p mas	q	PRY	Partido del Movimiento al Socialismo	P-MAS
pac	q	CRI	Citizen Action Party	PAC
pac	q	HND	Anti-Corruption Party	PAC
pac	q	ZAF	Pan-Africanist Congress of Azania	PAC
pac cc	q	MDA	Common Action Party - Civil Congress	PAC-CC
pachakutik plurinational unity movement	q	ECU	Pachakutik Plurinational Unity Movement	MUPP
pact	q	GIN	Party of Citizen Action through Labor	PACT
pad	q	CAF	Action Party for Development	PAD
pader	e	UGA	Pader
pades	q	GIN	Party of Democrats for Hope	PADES
pagegiai	e	LTU	Pagegiai
paget	e	BMU	Paget
pah	q	CHL	Humanist Action Party	PAH
pahang	e	MYS	Pahang
pai	q	XKX	Ashkali Party for Integration	PAI
paicv	q	CPV	African Party for Independence of Cabo Verde	PAICV
paide	e	EST	Paide
paigc	q	GNB	African Party for the Independence of Guinea and Cabo Verde	PAIGC
paijanne tavastland	e	FIN	Paijanne-Tavastland
paijat hame	e	FIN	Paijat-Hame
pailin	e	KHM	Pailin
pais	q	PAN	Alternative Independent Socialist Party	PAIS
pais vasco	d	ESP	Pais Vasco
pak	q	TON	Tonga People's Party	PAK
pakistan muslim league	q	PAK	Pakistan Muslim League	PML-Z
pakistan muslim league functional	q	PAK	Pakistan Muslim League-Functional	PML-F
pakistan muslim league nawaz	q	PAK	Pakistan Muslim League-Nawaz	PML-N
pakistan muslim league quaid e azam	q	PAK	Pakistan Muslim League-Quaid-e-Azam	PML-Q
pakistan peoples party	q	PAK	Pakistan Peoples Party	PPP
pakistan rah e haq party	q	PAK	Pakistan Rah-e-Haq Party	PRHP
pakistan tehrik e insaaf	q	PAK	Pakistan Tehrik-e Insaaf	PTI
pakruojis	e	LTU	Pakruojis
paktika	d	AFG	Paktika
paktiya	d	AFG	Paktiya
pakwach	e	UGA	Pakwach
pal	q	NIC	Autonomous Liberal Party	PAL
palang pracharat party	q	THA	Palang Pracharat Party	PPRP
palangos miestas	e	LTU	Palangos Miestas
palauli	e	WSM	Palauli
palawan	e	PHL	Palawan
palika	q	NCL	Party of Kanak Liberation	PALIKA
pallisa	e	UGA	Pallisa
palu	q	COD	Unified Lumumbist Party	PALU
palu	q	SUR	Progressive Workers' and Farmers' Union	PALU
pam	q	KNA	People's Action Movement	PAM
pam	q	MAR	Authenticity and Modernity Party	PAM
pamoja african alliance or paa	q	KEN	Pamoja African Alliance or PAA]
pampanga	e	PHL	Pampanga
pamplemousses	e	MUS	Pamplemousses
pamuc	q	NIC	Caribbean Unity Movement	PAMUC
pan	q	GTM	National Advancement Party	PAN
pan	q	IDN	National Mandate Party	PAN
pan	q	MEX	National Action Party	PAN
pan	q	PRT	People-Animals-Nature Party	PAN
pan african alliance for refoundation	q	BFA	Pan-African Alliance for Refoundation	APR
pan african congress for peoples justice and equality	q	CIV	Pan-African Congress for People's Justice and Equality	COJEP
pan african national party	q	TGO	Pan-African National Party	PNP
pan african patriotic convergence	q	TGO	Pan-African Patriotic Convergence	CPP
pan african union for social development	q	COG	Pan-African Union for Social Development	UPADS
pan africanist congress of azania	q	ZAF	Pan-Africanist Congress of Azania	PAC
pan malaysian islamic party	q	MYS	Pan-Malaysian Islamic Party	PAS
panama	e	PAN	Panama
panama oeste	e	PAN	Panama Oeste
panamenista party	q	PAN	Panameñista Party
pancevo	e	SRB	Pancevo
pando	e	BOL	Pando
panevezio miestas	e	LTU	Panevezio Miestas
panevezys	e	LTU	Panevezys
pangasinan	e	PHL	Pangasinan
pangu	q	PNG	Papua and Niugini Union Party	PANGU
panjshir	d	AFG	Panjshir
paola	e	MLT	Paola
pap	q	ARM	Prosperous Armenia	PAP
pap	q	SGP	People's Action Party	PAP
papua	e	IDN	Papua
papua and niugini union party	q	PNG	Papua and Niugini Union Party	PANGU
papua barat	e	IDN	Papua Barat
papua barat daya	e	IDN	Papua Barat Daya
papua new guinea greens party	q	PNG	Papua New Guinea Greens Party
papua new guinea national party	q	PNG	Papua New Guinea National Party
papua new guinea party	q	PNG	Papua New Guinea Party	PNGP
papua pegunungan	e	IDN	Papua Pegunungan
papua selatan	e	IDN	Papua Selatan
papua tengah	e	IDN	Papua Tengah
par	q	CUW	Partido Antia Restruktura	PAR
para	d	BRA	Para
para	e	SUR	Para
paracin	e	SRB	Paracin
paraguari	e	PRY	Paraguarí
paraiba	d	BRA	Paraiba
paramaribo	e	SUR	Paramaribo
parana	d	BRA	Parana
paranaque	e	PHL	Paranaque
pardubicky	e	CZE	Pardubicky
parnu	e	EST	Parnu
paro	e	BTN	Paro
partesh	e	XKX	Partesh
partido antia restruktura	q	CUW	Partido Antia Restruktura	PAR
partido cruzada nacional	q	PRY	Partido Cruzada Nacional
partido de los trabajadores socialistas	q	ARG	Partido de los Trabajadores Socialistas	PTS
partido del movimiento al socialismo	q	PRY	Partido del Movimiento al Socialismo	P-MAS
partido democrata	q	ARG	Partido Demócrata	PDN
partido democratica progresista	q	PRY	Partido Democratica Progresista	PDP
partido demokratiko pilipino lakas ng bayan	q	PHL	Partido Demokratiko Pilipino-Lakas ng Bayan
partido encuentro nacional	q	PRY	Partido Encuentro Nacional	PEN
partido federal ng pilipinas	q	PHL	Partido Federal ng Pilipinas	PFP
partido inovashon nashonal	q	CUW	Partido Inovashon Nashonal	PIN
partido justicialista	q	ARG	Partido Justicialista
partido liberal radical autentico	q	PRY	Partido Liberal Radical Autentico	PLRA
partido libertario	q	ARG	Partido Libertario
partido nashonal di pueblo	q	CUW	Partido Nashonal di Pueblo	PNP
partido obrero	q	ARG	Partido Obrero
partido pais solidario	q	PRY	Partido Pais Solidario	PPS
partido patriotico di aruba	q	ABW	Partido Patriotico di Aruba	APP
partido popular tekojoja	q	PRY	Partido Popular Tekojoja	PPT
partido socialista	q	ARG	Partido Socialista
party for conciliation and prosperity	q	MRT	Party for Conciliation and Prosperity	HIWAR
party for democracy	q	CHL	Party for Democracy	PPD
party for democracy and development in unity	q	SUR	Party for Democracy and Development in Unity	DOE
party for democracy and socialism metba	q	BFA	Party for Democracy and Socialism/Metba
party for democracy and solidarity kelemba	q	CAF	Party for Democracy and Solidarity - Kélémba	KPDS
party for democratic action	q	BIH	Party for Democratic Action	SDA
party for democratic convergence	q	CPV	Party for Democratic Convergence	PCD
party for democratic governance	q	CAF	Party for Democratic Governance	PGD
party for development and change	q	BFA	Party for Development and Change	PDC
party for fairness or parzas	q	RUS	Party for Fairness! or PARZAS!
party for freedom	q	NLD	Party for Freedom	PVV
party for justice integration and unity	q	ALB	Party for Justice, Integration and Unity	PDIU
party for national renewal	q	MLI	Party for National Renewal
party for national unity and solidarity	q	SUR	Party for National Unity and Solidarity	KTPI
party for progress	q	SXM	Party for Progress	PFP
party for progress and change	q	GIN	Party for Progress and Change	PPC
party for progress and concord	q	RWA	Party for Progress and Concord	PPC
party for social renewal	q	GNB	Party for Social Renewal	PRS
party for the animals	q	NLD	Party for the Animals
party for truth and development	q	SEN	Party for Truth and Development	PVD
party for unity and reconstruction	q	TCD	Party for Unity and Reconstruction	PUR
party of action and solidarity	q	MDA	Party of Action and Solidarity	PAS
party of citizen action through labor	q	GIN	Party of Citizen Action through Labor	PACT
party of communists of the republic of moldova	q	MDA	Party of Communists of the Republic of Moldova	PCRM
party of democracy and development	q	TZA	Party of Democracy and Development	CHADEMA
party of democratic action of the sandzak	q	SRB	Party of Democratic Action of the Sandzak	SDAS
party of democratic progress	q	BIH	Party of Democratic Progress	PDP
party of democrats for hope	q	GIN	Party of Democrats for Hope	PADES
party of development and consolidation of moldova	q	MDA	Party of Development and Consolidation of Moldova	PDCM
party of development reform	q	MAR	Party of Development Reform	PRD
party of direct democracy	q	RUS	Party of Direct Democracy	PDD
party of economic reforms	q	TJK	Party of Economic Reforms	PERT
party of freedom and justice	q	SRB	Party of Freedom and Justice	SSP
party of freedom and progress	q	GIN	Party of Freedom and Progress	PLP
party of greens and the left future	q	TUR	Party of Greens and the Left Future	YSGP
party of hope for national development	q	GIN	Party of Hope for National Development	PEDN
party of industrialists and entrepreneurs of turkmenistan	q	TKM	Party of Industrialists and Entrepreneurs of Turkmenistan	TSTP
party of justice and development	q	MAR	Party of Justice and Development	PJD
party of justice and liberty	q	DZA	Party of Justice and Liberty	PLJ
party of kanak liberation	q	NCL	Party of Kanak Liberation	PALIKA
party of liberty and social justice	q	MAR	Party of Liberty and Social Justice	PLJS
party of national unity and progress	q	ZMB	Party of National Unity and Progress	PNUP
party of pensioners	q	RUS	Party of Pensioners	RPPSJ
party of progress	q	RUS	Party of Progress
party of progress and socialism	q	MAR	Party of Progress and Socialism	PPS
party of russias rebirth	q	RUS	Party of Russia's Rebirth	PRR
party of social protection	q	RUS	Party of Social Protection	PSP
party of socialists and democrats	q	SMR	Party of Socialists and Democrats	PSD
party of socialists of the republic of moldova	q	MDA	Party of Socialists of the Republic of Moldova	PSRM
party of the democratic arab vanguard	q	TUN	Party of the Democratic Arab Vanguard
party of the democratic revolution	q	MEX	Party of the Democratic Revolution	PRD
party of the mauritanian masses	q	MRT	Party of the Mauritanian Masses
party of the people	q	CHL	Party of the People	PDG
party of unity and rally	q	SEN	Party of Unity and Rally	PUR
party of wales	q	GBR	Party of Wales
party of work and solidarity	q	CPV	Party of Work and Solidarity	PTS
party to protect the people from nhk	q	JPN	Party to Protect the People from NHK	NHK
parwan	d	AFG	Parwan
pas	q	MDA	Party of Action and Solidarity	PAS
pas	q	MYS	Pan-Malaysian Islamic Party	PAS
pasay	e	PHL	Pasay
pasco	e	PER	Pasco
pase	q	CRI	Accessibility Without Exclusion	PASE
pashtoonkhwa milli awami party	q	PAK	Pashtoonkhwa Milli Awami Party	PMAP
pasig	e	PHL	Pasig
pasok kinal	q	GRC	PASOK - Movement for Change	PASOK-KINAL
pasok movement for change	q	GRC	PASOK - Movement for Change	PASOK-KINAL
pastaza	e	ECU	Pastaza
pasvalys	e	LTU	Pasvalys
path of hope	q	CAF	Path of Hope	CDE
pathum thani	e	THA	Pathum Thani
patient focus	q	NOR	Patient Focus
patillas	e	PRI	Patillas
patria querida	q	PRY	Patria Querida	PPQ
patriota	q	BRA	Patriota
patriotic convergence kaddu askan wi	q	SEN	Patriotic Convergence Kaddu Askan Wi
patriotic front	q	ZMB	Patriotic Front
patriotic movement	q	MUS	Patriotic Movement	MAG
patriotic movement for democracy and development	q	TGO	Patriotic Movement for Democracy and Development	MPDD
patriotic movement for the republic	q	NER	Patriotic Movement for the Republic
patriotic rally for integrity	q	BFA	Patriotic Rally for Integrity	RPI
patriotic salvation movement	q	TCD	Patriotic Salvation Movement	MPS
patriotic society party	q	ECU	Patriotic Society Party	PSP
patriotic union for democracy and progress	q	COG	Patriotic Union for Democracy and Progress	UPDP
patriotic union of kurdistan	q	IRQ	Patriotic Union of Kurdistan
patriotic unity	q	HTI	Patriotic Unity
pattani	e	THA	Pattani
paul	e	CPV	Paul
pauline hansons one nation	q	AUS	Pauline Hanson's One Nation	ONP
pavlodar	e	KAZ	Pavlodar
pays de la loire	e	FRA	Pays de la Loire
paysandu	e	URY	Paysandú
pazardzhik	e	BGR	Pazardzhik
pbb	q	MYS	United Bumiputera Heritage Party	PBB
pbm	q	MYS	Malaysian Nation Party	PBM
pbp s	q	IRL	Solidarity-People Before Profit	PBP-S
pbrs	q	MYS	United Sabah People's Party	PBRS
pcb	q	BRA	Brazilian Communist Party	PCB
pcc	q	CUB	Cuban Communist Party	PCC
pcc	q	THA	Prachachat Party	PCC
pcd	q	CPV	Party for Democratic Convergence	PCD
pcd	q	GNB	Democratic Convergence Party	PCD
pcdi	q	CAF	Central African Party for Integrated Development	PCDI
pcdic	q	GIN	Citizen Party for the Defense of Collective Interests	PCDIC
pcf	q	FRA	French Communist Party	PCF
pcn	q	SLV	National Coalition Party	PCN
pco	q	BRA	Workers' Cause Party	PCO
pcp	q	PRT	Portuguese Communist Party	PCP
pcp	q	SDN	Popular Congress Party	PCP
pcrm	q	MDA	Party of Communists of the Republic of Moldova	PCRM
pcrn	q	CMR	Cameroonian Party for National Reconciliation	PCRN
pcs	q	MYS	Love Sabah Party	PCS
pct	q	COG	Congolese Labour Party	PCT
pcv	q	VEN	Communist Party of Venezuela	PCV
pda	q	COL	Alternative Democratic Pole	PDA
pdc	q	BFA	Party for Development and Change	PDC
pdc	q	BOL	Christian Democratic Party	PDC
pdc	q	CHL	Christian Democratic Party	PDC
pdc	q	COD	Christian Democrat Party	PDC
pdc	q	CPV	Democratic Christian Party	PDC
pdc	q	SLV	Christian Democratic Party	PDC
pdci	q	CIV	Democratic Party of Cote d'Ivoire	PDCI
pdcm	q	MDA	Party of Development and Consolidation of Moldova	PDCM
pdcs	q	SMR	Sammarinese Christian Democratic Party	PDCS
pdd	q	RUS	Party of Direct Democracy	PDD
pde	q	MKD	European Democratic Party	PDE
pdg	q	CHL	Party of the People	PDG
pdg	q	GAB	Gabonese Democratic Party	PDG
pdge	q	GNQ	Democratic Party for Equatorial Guinea	PDGE
pdi p	q	IDN	Indonesia Democratic Party-Struggle	PDI-P
pdiu	q	ALB	Party for Justice, Integration and Unity	PDIU
pdk	q	XKX	Democratic Party of Kosovo	PDK
pdl	q	TUN	Free Destourian Party	PDL
pdm	q	MSR	People's Democratic Movement	PDM
pdm	q	NAM	Popular Democratic Movement	PDM
pdm	q	TCA	People's Democratic Movement	PDM
pdn	q	ARG	Partido Demócrata	PDN
pdp	q	BIH	Party of Democratic Progress	PDP
pdp	q	BTN	People's Democratic Party	PDP
pdp	q	FJI	Peoples Democratic Party	PDP
pdp	q	MYS	Progressive Democratic Party	PDP
pdp	q	NGA	Peoples Democratic Party	PDP
pdp	q	PRY	Partido Democratica Progresista	PDP
pdp	q	SOM	Union for Peace and Development Party	PDP
pdp	q	UZB	People's Democratic Party of Uzbekistan	PDP
pdpt	q	TJK	People's Democratic Party of Tajikistan	PDPT
pds	q	SEN	Senegalese Democratic Party	PDS
pdsa	q	TCD	Social Democratic Party for a Change-over of Power	PDSA
pdsh	q	MKD	Democratic Party of Albanians	PDSH
pdt	q	BRA	Democratic Labor Party	PDT
pdtg	q	GIN	Democratic Workers' Party of Guinea	PDTG
peace and unity party	q	SOM	Peace and Unity Party
peace justice progress generation doubara	q	NER	Peace, Justice, Progress–Generation Doubara
pecinci	e	SRB	Pecinci
pecs	e	HUN	Pecs
ped	q	DZA	Ennour El Djazairi Party	PED
pedd	q	MAR	Environment and Sustainable Development Party	PEDD
pedernales	e	DOM	Pedernales
pedn	q	GIN	National Party for Hope and Development	PEDN
pedn	q	GIN	Party of Hope for National Development	PEDN
pehcevo	e	MKD	Pehcevo
peipsiaare	e	EST	Peipsiaare
peje	e	XKX	Peje
pejuang	q	MYS	Homeland Fighter's Party	PEJUANG
peleliu	e	PLW	Peleliu
peloponnisos	e	GRC	Peloponnisos
pemagatshel	e	BTN	Pemagatshel
pembroke	e	BMU	Pembroke
pembroke	e	MLT	Pembroke
pembrokeshire	d	GBR	Pembrokeshire
pen	q	PRY	Partido Encuentro Nacional	PEN
penama	e	VUT	Penama
penghu	e	TWN	Penghu
pennsylvania	d	USA	Pennsylvania
penuelas	e	PRI	Penuelas
penza	e	RUS	Penza
people and justice party	q	BIH	People and Justice Party
people animals nature party	q	PRT	People-Animals-Nature Party	PAN
people equality and democracy party	q	ECU	People, Equality, and Democracy Party	PID
people land statehood	q	LVA	People. Land. Statehood.	TZV
people power party	q	KOR	People Power Party	PPP
peoples action movement	q	KNA	People's Action Movement	PAM
peoples action party	q	SGP	People's Action Party	PAP
peoples alliance	q	FJI	People's Alliance
peoples alliance	q	SUR	People's Alliance
peoples alliance	q	TUR	People's Alliance
peoples alternative revolutionary force	q	COL	People's Alternative Revolutionary Force	FARC
peoples democratic movement	q	MSR	People's Democratic Movement	PDM
peoples democratic movement	q	TCA	People's Democratic Movement	PDM
peoples democratic party	q	BTN	People's Democratic Party	PDP
peoples democratic party	q	FJI	Peoples Democratic Party	PDP
peoples democratic party	q	NGA	Peoples Democratic Party	PDP
peoples democratic party	q	TUR	Peoples' Democratic Party	HDP
peoples democratic party of tajikistan	q	TJK	People's Democratic Party of Tajikistan	PDPT
peoples democratic party of uzbekistan	q	UZB	People's Democratic Party of Uzbekistan	PDP
peoples electoral movement party	q	ABW	People's Electoral Movement Party	MEP
peoples european union of bosnia and herzegovina	q	BIH	People's European Union of Bosnia and Herzegovina	NES
peoples first party	q	DOM	People's First Party	PPG
peoples first party	q	PNG	People's First Party	PFP
peoples force	q	DOM	People's Force
peoples front for democracy and justice	q	ERI	People's Front for Democracy and Justice	PFDJ
peoples justice party	q	MYS	People's Justice Party	PKR
peoples labour party	q	KNA	People's Labour Party	PLP
peoples liberation organisation of tamil eelam	q	LKA	People's Liberation Organisation of Tamil Eelam	PLOTE
peoples liberation party	q	TLS	People's Liberation Party	PLP
peoples monarchist party	q	PRT	People's Monarchist Party	PPM
peoples movement	q	TUN	People's Movement
peoples movement for change	q	PNG	People's Movement for Change	PMC
peoples movement for progress	q	BFA	Peoples Movement for Progress	MPP
peoples movement of serbia	q	SRB	People's Movement of Serbia	NPS
peoples movement of serbs from kosovo and metohija	q	SRB	People's Movement of Serbs from Kosovo and Metohija
peoples national congress	q	MDV	People's National Congress	PNC
peoples national congress party	q	PNG	People's National Congress Party	PNC
peoples national convention	q	GHA	People's National Convention	PNC
peoples national front	q	MDV	People's National Front
peoples national movement	q	TTO	People's National Movement	PNM
peoples national party	q	JAM	People's National Party	PNP
peoples national party	q	PNG	People’s National Party
peoples party	q	CYP	People's Party
peoples party	q	ESP	People's Party
peoples party	q	FRO	People's Party
peoples party	q	ISL	People's Party
peoples party	q	MMR	People’s Party
peoples party	q	MWI	People's Party
peoples party	q	PNG	People's Party
peoples party for freedom and democracy	q	NLD	People's Party for Freedom and Democracy	VVD
peoples party for reconstruction and democracy	q	COD	People's Party for Reconstruction and Democracy	PPRD
peoples party of kazakhstan	q	KAZ	People's Party of Kazakhstan	PPK
peoples peasant party	q	SRB	People's Peasant Party	NSS
peoples pioneer party	q	MMR	People’s Pioneer Party
peoples power	q	GEO	People's Power
peoples progress party	q	PNG	People's Progress Party	PPP
peoples progressive movement	q	CYM	People's Progressive Movement	PPM
peoples progressive party	q	GMB	People's Progressive Party	PPP
peoples progressive party	q	UGA	People's Progressive Party	PPP
peoples progressive party civic	q	GUY	People's Progressive Party/Civic	PPP/C
peoples rally for progress	q	DJI	People's Rally for Progress	RPP
peoples reform party	q	PNG	People's Reform Party	PRP
peoples servant party	q	PYF	People's Servant Party
peoples social democratic party	q	DJI	Peoples Social Democratic Party	PPSD
peoples unification party	q	LBR	People's Unification Party	PUP
peoples united democratic movement	q	SWZ	People's United Democratic Movement	PUDEMO
peoples united party	q	BLZ	People's United Party	PUP
pep	q	DZA	Equity and Proclamation Party	PEP
per	q	ROU	Ecologist Party of Romania	PER
perak	e	MYS	Perak
peravia	e	DOM	Peravia
peri	q	URY	Intransigent Radical Ecologist Party	PERI
perkasa bumiputera party of malaysia	q	MYS	Perkasa Bumiputera Party of Malaysia
perlis	e	MYS	Perlis
perm	e	RUS	Perm
pernambuco	d	BRA	Pernambuco
pernik	e	BGR	Pernik
perspectives and realities club	q	COG	Perspectives and Realities Club	CPR
pert	q	TJK	Party of Economic Reforms	PERT
perth and kinross	d	GBR	Perth and Kinross
peru bicentennial	q	PER	Peru Bicentennial
pesnica	e	SVN	Pesnica
pest	e	HUN	Pest
peten	e	GTM	Peten
peterborough	e	GBR	Peterborough
petnjica	e	MNE	Petnjica
petrovac na mlavi	e	SRB	Petrovac na Mlavi
petrovec	e	MKD	Petrovec
pev	q	CHL	Green Ecological Party	PEV
pev	q	PRT	Ecologist Party "The Greens" or "Os Verdes"	PEV
pfa	q	CRI	Broad Front	PFA
pfdj	q	ERI	People's Front for Democracy and Justice	PFDJ
pfp	q	PHL	Partido Federal ng Pilipinas	PFP
pfp	q	PNG	People's First Party	PFP
pfp	q	SXM	Party for Progress	PFP
pgcd	q	GIN	Guinean Party for Peaceful Coexistence and Development	PGCD
pgd	q	CAF	Party for Democratic Governance	PGD
pgr	q	GIN	Guinean Renaissance Party	PGR
pgsd	q	GIN	Guinean Party for Solidarity and Democracy	PGSD
pgv	q	MAR	Green Left Party	PGV
phalombe	e	MWI	Phalombe
phangnga	e	THA	Phangnga
phatthalung	e	THA	Phatthalung
phayao	e	THA	Phayao
phetchabun	e	THA	Phetchabun
phetchaburi	e	THA	Phetchaburi
pheu	q	THA	Pheu	PTP
phg	q	GTM	Humanist Party of Guatemala	PHG
phi	q	AGO	Humanist Party of Angola	PHI
phichit	e	THA	Phichit
phitsanulok	e	THA	Phitsanulok
phnom penh	e	KHM	Phnom Penh
phoenix islands	e	KIR	Phoenix Islands
phongsali	e	LAO	Phongsali
phra nakhon si ayutthaya	e	THA	Phra Nakhon Si Ayutthaya
phrae	e	THA	Phrae
phtk	q	HTI	Haitian Tet Kale Party	PHTK
phu tho	e	VNM	Phu Tho
phu yen	e	VNM	Phu Yen
phuket	e	THA	Phuket
piaui	d	BRA	Piaui
pichincha	e	ECU	Pichincha
pid	q	ECU	People, Equality, and Democracy Party	PID
piemonte	d	ITA	Piemonte
pieta	e	MLT	Pieta
pim	q	NIC	Multiethnic Indigenous Party	PIM
pin	q	CRI	National Integration Party	PIN
pin	q	CUW	Partido Inovashon Nashonal	PIN
pinar del rio	e	CUB	Pinar del Río
pingtung	e	TWN	Pingtung
pinu	q	HND	Innovation and Unity Party	PINU
pip	q	PRI	Puerto Rican Independence Party	PIP
pirate party	q	LUX	Pirate Party
pirkanmaa	e	FIN	Pirkanmaa
pirot	e	SRB	Pirot
pit	q	SEN	Independence and Labor Party	PIT
piura	e	PER	Piura
pivka	e	SVN	Pivka
pjd	q	MAR	Party of Justice and Development	PJD
pkb	q	IDN	National Awakening Party	PKB
pkr	q	MYS	People's Justice Party	PKR
pks	q	IDN	Prosperous Justice Party	PKS
pkt	q	BGR	Political Club Thrace	PKT
plaines wilhems	e	MUS	Plaines Wilhems
plaisance	e	SYC	Plaisance
plandiste	e	SRB	Plandiste
planken	e	LIE	Planken
plasnica	e	MKD	Plasnica
plateaux	e	COG	Plateaux
plateaux	e	TGO	Plateaux
platform pitit desalin	q	HTI	Platform Pitit Desalin	PPD
plav	e	MNE	Plav
plc	q	NIC	Liberal Constitutionalist Party	PLC
pld	q	DOM	Dominican Liberation Party	PLD
pleven	e	BGR	Pleven
pli	q	NIC	Independent Liberal Party	PLI
plj	q	DZA	Party of Justice and Liberty	PLJ
pljevlja	e	MNE	Pljevlja
pljs	q	MAR	Party of Liberty and Social Justice	PLJS
pln	q	CRI	National Liberation Party	PLN
pln	q	NIC	Nationalist Liberal Party	PLN
plote	q	LKA	People's Liberation Organisation of Tamil Eelam	PLOTE
plovdiv	e	BGR	Plovdiv
plp	q	BHS	Progressive Liberal Party	PLP
plp	q	BMU	Progressive Labor Party	PLP
plp	q	CRI	Liberal Progressive Party	PLP
plp	q	GIN	Party of Freedom and Progress	PLP
plp	q	KNA	People's Labour Party	PLP
plp	q	TLS	People's Liberation Party	PLP
plr	q	CHL	Republican Party	PLR
plra	q	PRY	Partido Liberal Radical Autentico	PLRA
plunge	e	LTU	Plunge
pluzine	e	MNE	Pluzine
plymouth	e	GBR	Plymouth
plzensky	e	CZE	Plzensky
pmap	q	PAK	Pashtoonkhwa Milli Awami Party	PMAP
pmc	q	PNG	People's Movement for Change	PMC
pml	q	MAR	Moroccan Liberal Party	PML
pml f	q	PAK	Pakistan Muslim League-Functional	PML-F
pml n	q	PAK	Pakistan Muslim League-Nawaz	PML-N
pml q	q	PAK	Pakistan Muslim League-Quaid-e-Azam	PML-Q
pml z	q	PAK	Pakistan Muslim League	PML-Z
pmn	q	BRA	National Mobilization Party	PMN
pmp	q	ROU	Popular Movement Party	PMP
pmsd	q	MUS	Mauritian Social Democratic Party	PMSD
pnc	q	GHA	People's National Convention	PNC
pnc	q	MDV	People's National Congress	PNC
pnc	q	PNG	People's National Congress Party	PNC
pnd	q	DJI	National Democratic Party	PND
pnd	q	GNB	New Democracy Party	PND
png	q	CRI	New Generation	PNG
pngp	q	PNG	Papua New Guinea Party	PNGP
pnh	q	HND	National Party of Honduras	PNH
pnl	q	CHL	National Libertarian Party	PNL
pnl	q	ROU	National Liberal Party	PNL
pnm	q	TTO	People's National Movement	PNM
pnp	q	CUW	Partido Nashonal di Pueblo	PNP
pnp	q	JAM	People's National Party	PNP
pnp	q	PRI	New Progressive Party	PNP
pnp	q	TCA	Progressive National Party	PNP
pnp	q	TGO	Pan-African National Party	PNP
pnr	q	CRI	New Republic Party	PNR
pnr	q	ROU	Romanian Nationhood Party	PNR
pnsd	q	DZA	National Party for Solidarity and Development	PNSD
pnt cd	q	ROU	Christian-Democratic National Peasants' Party	PNT-CD
pnup	q	ZMB	Party of National Unity and Progress	PNUP
pnv	q	ESP	Basque Nationalist Party	PNV
podcetrtek	e	SVN	Podcetrtek
podemos	q	BRA	Podemos
podemos	q	GTM	PODEMOS
podgorica	e	MNE	Podgorica
podkarpackie	e	POL	Podkarpackie
podlaskie	e	POL	Podlaskie
podlehnik	e	SVN	Podlehnik
podujeve	e	XKX	Podujeve
podvelka	e	SVN	Podvelka
pohja parnumaa	e	EST	Pohja-Parnumaa
pohja sakala	e	EST	Pohja-Sakala
pohjanmaa	e	FIN	Pohjanmaa
pohjois karjala	e	FIN	Pohjois-Karjala
pohjois pohjanmaa	e	FIN	Pohjois-Pohjanmaa
pohjois savo	e	FIN	Pohjois-Savo
pohnpei	e	FSM	Pohnpei
point fortin cities	e	TTO	Point Fortin cities
pointe larue	e	SYC	Pointe Larue
pointe noire	e	COG	Pointe-Noire
poks	q	SRB	Movement for the Restoration of the Kingdom of Serbia	POKS
polish coalition	q	POL	Polish Coalition	PSL
political battle of the albanians continues	q	SRB	Political Battle of the Albanians Continues
political club thrace	q	BGR	Political Club Thrace	PKT
political evolution	q	CHL	Political Evolution	EVOPOLI
political movement winaq	q	GTM	Political Movement Winaq
political party for us all	q	HTI	Political Party for Us All
poljcane	e	SVN	Poljcane
poltava	e	UKR	Poltava
poltsamaa	e	EST	Poltsamaa
polva	e	EST	Polva
polzela	e	SVN	Polzela
pomeroon supenaam	e	GUY	Pomeroon-Supenaam
pomorskie	e	POL	Pomorskie
ponce	e	PRI	Ponce
pool	e	COG	Pool
popular action	q	PER	Popular Action
popular action of equatorial guinea	q	GNQ	Popular Action of Equatorial Guinea	APGE
popular alliance	q	BOL	Popular Alliance
popular congress party	q	SDN	Popular Congress Party	PCP
popular democratic movement	q	NAM	Popular Democratic Movement	PDM
popular democratic party	q	PRI	Popular Democratic Party	PPD
popular force	q	PER	Popular Force
popular front for democracy of pfd	q	LSO	Popular Front for Democracy of PFD
popular movement	q	MAR	Popular Movement
popular movement for the liberation of angola	q	AGO	Popular Movement for the Liberation of Angola	MPLA
popular movement party	q	ROU	Popular Movement Party	PMP
popular party	q	CHL	Popular Party
popular party	q	PAN	Popular Party
popular patriotic dessalinien movement	q	HTI	Popular Patriotic Dessalinien Movement	MOPOD
popular renewal	q	PER	Popular Renewal
popular union	q	GNQ	Popular Union
popular unity	q	URY	Popular Unity
popular unity party	q	ECU	Popular Unity Party
popular will	q	VEN	Popular Will
por	q	ABW	Pueblo Orguyoso y Respeta	POR
port glaud	e	SYC	Port Glaud
port louis	e	MUS	Port Louis
port of spain	e	TTO	Port of Spain
portalegre	e	PRT	Portalegre
portland	e	JAM	Portland
porto	e	PRT	Porto
porto novo	e	CPV	Porto Novo
portsmouth	e	GBR	Portsmouth
portuguesa	e	VEN	Portuguesa
portuguese communist party	q	PRT	Portuguese Communist Party	PCP
postojna	e	SVN	Postojna
potaro siparuni	e	GUY	Potaro-Siparuni
potosi	e	BOL	Potosi
powys	d	GBR	Powys
pozarevac	e	SRB	Pozarevac
pozega	e	SRB	Pozega
pozesko slavonska	e	HRV	Pozesko-Slavonska
pp db	q	BGR	We Continue the Change and Democratic Bulgaria	PP-DB
ppa ci	q	CIV	African Peoples' Party-Cote d'Ivoire	PPA-CI
ppbm	q	MYS	Malaysian United Indigenous Party	PPBM
ppc	q	GIN	Party for Progress and Change	PPC
ppc	q	RWA	Party for Progress and Concord	PPC
ppd	q	CHL	Party for Democracy	PPD
ppd	q	HTI	Platform Pitit Desalin	PPD
ppd	q	PRI	Popular Democratic Party	PPD
ppda	q	MDA	Democracy at Home Party	PPDA
ppg	q	DOM	People's First Party	PPG
ppk	q	KAZ	People's Party of Kazakhstan	PPK
ppm	q	CYM	People's Progressive Movement	PPM
ppm	q	PRT	People's Monarchist Party	PPM
ppn	q	GTM	Nosotros	PPN
ppna	q	LTU	Dawn of Nemunas	PPNA
ppp	q	GHA	Progressive People's Party	PPP
ppp	q	GMB	People's Progressive Party	PPP
ppp	q	KOR	People Power Party	PPP
ppp	q	PAK	Pakistan Peoples Party	PPP
ppp	q	PNG	People's Progress Party	PPP
ppp	q	UGA	People's Progressive Party	PPP
ppp c	q	GUY	People's Progressive Party/Civic	PPP/C
ppq	q	PRY	Patria Querida	PPQ
pprd	q	COD	People's Party for Reconstruction and Democracy	PPRD
pprp	q	THA	Palang Pracharat Party	PPRP
pps	q	MAR	Party of Progress and Socialism	PPS
pps	q	PRY	Partido Pais Solidario	PPS
ppsd	q	CRI	Social Democratic Progress Party	PPSD
ppsd	q	DJI	Peoples Social Democratic Party	PPSD
ppt	q	PRY	Partido Popular Tekojoja	PPT
ppt	q	VEN	Fatherland for All	PPT
prachachat party	q	THA	Prachachat Party	PCC
prachathipat party	q	THA	Prachathipat Party
prachin buri	e	THA	Prachin Buri
prachuap khiri khan	e	THA	Prachuap Khiri Khan
praha	e	CZE	Praha
prahova	e	ROU	Prahova
praia	e	CPV	Praia
prc	q	CRI	Costa Rican Renewal Party	PRC
prd	q	BEN	Democratic Renewal Party	PRD
prd	q	CPV	Democratic Renewal Party	PRD
prd	q	DOM	Dominican Revolutionary Party	PRD
prd	q	MAR	Party of Development Reform	PRD
prd	q	MEX	Party of the Democratic Revolution	PRD
prd	q	PAN	Democratic Revolutionary Party	PRD
pre	q	MAR	Renewal and Equity Party	PRE
preah sihanouk	e	KHM	Preah Sihanouk
preah vihear	e	KHM	Preah Vihear
prebold	e	SVN	Prebold
preddvor	e	SVN	Preddvor
preili	e	LVA	Preili
presevo	e	SRB	Presevo
presidente hayes	e	PRY	Presidente Hayes
presov	e	SVK	Presov
prevalje	e	SVN	Prevalje
prey veng	e	KHM	Prey Veng
prg	q	WLF	Left Radical Party	PRG
prhp	q	PAK	Pakistan Rah-e-Haq Party	PRHP
pri	q	DOM	Independent Revolutionary Party	PRI
pri	q	MEX	Institutional Revolutionary Party	PRI
priboj	e	SRB	Priboj
prid	q	GNB	Republican Party for Independence and Development	PRID
prienai	e	LTU	Prienai
prijepolje	e	SRB	Prijepolje
prilep	e	MKD	Prilep
primorskiy	d	RUS	Primorskiy
primorsko goranska	e	HRV	Primorsko-Goranska
prince edward island	d	CAN	Prince Edward Island
princes town	e	TTO	Princes Town
principe	e	STP	Principe
priorite monaco or primo	q	MCO	Priorite Monaco or Primo!
prisaha	q	CZE	Přísaha
prishtine	e	XKX	Prishtine
prizren	e	XKX	Prizren
prl	q	COG	Republican and Liberal Party	PRL
prl	q	DOM	Liberal Reformist Party	PRL
prm	q	DOM	Modern Revolutionary Party	PRM
prm	q	ROU	Greater Romania Party	PRM
prn	q	CRI	National Restoration Party	PRN
prn	q	NIC	Nicaraguan Resistance Party	PRN
pro	q	ARG	Propuesta Republicana	PRO
pro	q	CHL	Progressive Homeland Party	PRO
pro	q	LVA	The Progressives	PRO
pro	q	ROU	PRO Romania	PRO
pro romania	q	ROU	PRO Romania	PRO
probistip	e	MKD	Probistip
professional power	q	HKG	Professional Power
progress	q	SJM	Progress
progress and freedom	q	GEO	Progress and Freedom
progress and justice population of islamic iran	q	IRN	Progress and Justice Population of Islamic Iran
progress and justice society	q	IRN	Progress and Justice Society
progress party	q	FRO	Progress Party
progress party	q	JEY	Progress Party
progress party	q	JOR	Progress Party
progress party	q	NOR	Progress Party
progressive advance	q	VEN	Progressive Advance
progressive citizens party	q	LIE	Progressive Citizens' Party	FBP
progressive democratic alliance	q	GNQ	Progressive Democratic Alliance	ADP
progressive democratic party	q	MYS	Progressive Democratic Party	PDP
progressive homeland party	q	CHL	Progressive Homeland Party	PRO
progressive labor party	q	BMU	Progressive Labor Party	PLP
progressive liberal party	q	BHS	Progressive Liberal Party	PLP
progressive movement	q	CMR	Progressive Movement
progressive movement of kosovar roma	q	XKX	Progressive Movement of Kosovar Roma	LPRK
progressive national party	q	TCA	Progressive National Party	PNP
progressive party	q	BRA	Progressive Party
progressive party	q	ISL	Progressive Party
progressive party	q	KOR	Progressive Party
progressive party of the working people	q	CYP	Progressive Party of the Working People	AKEL
progressive peoples party	q	GHA	Progressive People's Party	PPP
progressive reform party	q	SUR	Progressive Reform Party	VHP
progressive slovakia	q	SVK	Progressive Slovakia
progressive socialist party	q	LBN	Progressive Socialist Party	PSP
progressive union for renewal	q	BEN	Progressive Union for Renewal
progressive virgin islands movement	q	VGB	Progressive Virgin Islands Movement	PVIM
progressive workers and farmers union	q	SUR	Progressive Workers' and Farmers' Union	PALU
progressives united	q	VGB	Progressives United
progressives united for renewal	q	BFA	Progressives United for Renewal	PUR
project dignity	q	PRI	Project Dignity
prokuplje	e	SRB	Prokuplje
propuesta republicana	q	ARG	Propuesta Republicana	PRO
pros	q	BRA	Republican Social Order Party	PROS
prosperity party	q	ETH	Prosperity Party
prosperous armenia	q	ARM	Prosperous Armenia	PAP
prosperous justice party	q	IDN	Prosperous Justice Party	PKS
provence alpes cote dazur	e	FRA	Provence-Alpes-Côte d'Azur
providencia y santa catalina	d	COL	Providencia y Santa Catalina
province iles	e	NCL	Province Iles
province nord	e	NCL	Province Nord
prp	q	PNG	People's Reform Party	PRP
prr	q	RUS	Party of Russia's Rebirth	PRR
prs	q	AGO	Social Renewal Party	PRS
prs	q	GNB	Party for Social Renewal	PRS
prs	q	MYS	Sarawak People's Party	PRS
prsc	q	CRI	Social Christian Republican Party	PRSC
prsc	q	DOM	Social Christian Reformist Party	PRSC
prtb	q	BRA	Brazilian Renewal Labor Party	PRTB
pru	q	ROU	United Romania Party	PRU
prv	q	FRA	Radical Party of the Left	PRV
prv	q	MAR	Renaissance and Virtue Party	PRV
psb	q	BRA	Brazilian Socialist Party	PSB
psc	q	BRA	Social Christian Party	PSC
psc	q	CHL	Social Christian Party	PSC
psc	q	ECU	Social Christian Party	PSC
psd	q	ALB	Social Democratic Party	PSD
psd	q	BRA	Social Democratic Party	PSD
psd	q	CPV	Social Democratic Party	PSD
psd	q	PRT	Social Democratic Party	PSD
psd	q	ROU	Social Democratic Party	PSD
psd	q	RWA	Social Democratic Party	PSD
psd	q	SMR	Party of Socialists and Democrats	PSD
psdb	q	BRA	Brazilian Social Democracy Party	PSDB
psdc	q	BRA	Democratic Party	PSDC
psdge	q	GNQ	Social Democratic Party of Equatorial Guinea	PSDGE
psg	q	SRB	Movement of Free Citizens	PSG
psh	q	HND	Savior Party of Honduras	PSH
pskov	e	RUS	Pskov
psl	q	BRA	Social Liberal Party	PSL
psl	q	POL	Polish Coalition	PSL
psoe	q	ESP	Spanish Socialist Workers Party	PSOE
psol	q	BRA	Socialism and Freedom Party	PSOL
psp	q	ECU	Patriotic Society Party	PSP
psp	q	LBN	Progressive Socialist Party	PSP
psp	q	RUS	Party of Social Protection	PSP
psr	q	TGO	Socialist Pact for Renewal	PSR
psrm	q	MDA	Party of Socialists of the Republic of Moldova	PSRM
pss	q	SRB	Strength of Serbia	PSS
pstu	q	BRA	United Socialist Workers' Party	PSTU
psuv	q	VEN	United Socialist Party of Venezuela	PSUV
ptb	q	BRA	Brazilian Labor Party	PTB
pti	q	PAK	Pakistan Tehrik-e Insaaf	PTI
ptp	q	THA	Pheu	PTP
ptr	q	MUS	Mauritius Labor Party	PTR
pts	q	ARG	Partido de los Trabajadores Socialistas	PTS
pts	q	CPV	Party of Work and Solidarity	PTS
ptuj	e	SVN	Ptuj
puc	q	NIC	Christian Unity Party	PUC
puconci	e	SVN	Puconci
pudemo	q	SWZ	People's United Democratic Movement	PUDEMO
puducherry	e	IND	Puducherry
puebla	e	MEX	Puebla
pueblo orguyoso y respeta	q	ABW	Pueblo Orguyoso y Respeta	POR
pueblo soberano	q	CUW	Pueblo Soberano
puerto plata	e	DOM	Puerto Plata
puerto princesa	e	PHL	Puerto Princesa
puerto rican independence party	q	PRI	Puerto Rican Independence Party	PIP
puglia	d	ITA	Puglia
pulau pinang	e	MYS	Pulau Pinang
pun	q	STP	National Unity Party	PUN
punakha	e	BTN	Punakha
punjab	d	IND	Punjab
punjab	d	PAK	Punjab
puno	e	PER	Puno
puntarenas	e	CRI	Puntarenas
pup	q	BLZ	People's United Party	PUP
pup	q	GIN	Unity and Progress Party	PUP
pup	q	LBR	People's Unification Party	PUP
pur	q	BFA	Progressives United for Renewal	PUR
pur	q	SEN	Party of Unity and Rally	PUR
pur	q	TCD	Party for Unity and Reconstruction	PUR
purple party	q	PER	Purple Party
pursat	e	KHM	Pursat
pusc	q	CRI	Social Christian Unity Party	PUSC
pusl	q	ROU	Social Liberal Humanist Party	PUSL
putumayo	d	COL	Putumayo
pvd	q	SEN	Party for Truth and Development	PVD
pvda ptb	q	BEL	Workers' Party	PVDA-PTB
pvem	q	MEX	Mexican Green Ecological Party	PVEM
pvim	q	VGB	Progressive Virgin Islands Movement	PVIM
pvm	q	MDA	Future of Moldova Party	PVM
pvv	q	NLD	Party for Freedom	PVV
pwani	e	TZA	Pwani
pyd	q	SYR	Kurdish Democratic Union Party	PYD
pyongbuk	e	PRK	P'yongbuk
pyongnam	e	PRK	P'yongnam
pyongyang	e	PRK	P'yongyang
pzp	q	SRB	Movement for Reversal	PZP
qabala	e	AZE	Qabala
qachas nek	e	LSO	Qacha's Nek
qala	e	MLT	Qala
qaraghandy	e	KAZ	Qaraghandy
qaransoor party	q	SOM	Qaransoor Party
qashqadaryo viloyati	e	UZB	Qashqadaryo Viloyati
qazax	e	AZE	Qazax
qazvin	e	IRN	Qazvin
qeqertalik	e	GRL	Qeqertalik
qeqqata	e	GRL	Qeqqata
qiimo qaran party	q	SOM	Qiimo Qaran Party
qina	e	EGY	Qina
qinghai	d	CHN	Qinghai
qobustan	e	AZE	Qobustan
qoraqalpogiston respublikasi	e	UZB	Qoraqalpog'iston Respublikasi
qormi	e	MLT	Qormi
qostanay	e	KAZ	Qostanay
qrendi	e	MLT	Qrendi
quang binh	e	VNM	Quang Binh
quang nam	e	VNM	Quang Nam
quang ngai	e	VNM	Quang Ngai
quang ninh	e	VNM	Quang Ninh
quang tri	e	VNM	Quang Tri
quba	e	AZE	Quba
qubadli	e	AZE	Qubadli
quebec	d	CAN	Québec
quebradillas	e	PRI	Quebradillas
queensland	d	AUS	Queensland
queretaro	d	MEX	Queretaro
quetzaltenango	e	GTM	Quetzaltenango
quezon	e	PHL	Quezon
quiche	e	GTM	Quiche
quinara	e	GNB	Quinara
quindio	d	COL	Quindío
quintana roo	d	MEX	Quintana Roo
quirino	e	PHL	Quirino
qusar	e	AZE	Qusar
quthing	e	LSO	Quthing
qyzylorda	e	KAZ	Qyzylorda
raasiku	e	EST	Raasiku
rabat	e	MLT	Rabat
rabat sale kenitra	e	MAR	Rabat-Sale-Kenitra
raca	e	SRB	Raca
race fram	e	SVN	Race-Fram
racha lechkhumi and kvemo svaneti	e	GEO	Racha-Lechkhumi and Kvemo Svaneti
radece	e	SVN	Radece
radenci	e	SVN	Radenci
radical change	q	COL	Radical Change
radical party	q	CHL	Radical Party
radical party of the left	q	FRA	Radical Party of the Left	PRV
radlje ob dravi	e	SVN	Radlje ob Dravi
radovis	e	MKD	Radovis
radovljica	e	SVN	Radovljica
radviliskis	e	LTU	Radviliskis
ragged island	e	BHS	Ragged Island
rahovec	e	XKX	Rahovec
raiz	q	ABW	RAIZ
rajasthan	d	IND	Rajasthan
rajshahi	e	BGD	Rajshahi
rakai	e	UGA	Rakai
rakhine	e	MMR	Rakhine
rakvere	e	EST	Rakvere
rally for culture and democracy	q	DZA	Rally for Culture and Democracy	RCD
rally for democracy and progress	q	NAM	Rally for Democracy and Progress	RDP
rally for democracy and progress	q	TCD	Rally for Democracy and Progress	RDP
rally for democracy and progress jamaa or rdp jamaa	q	NER	Rally for Democracy and Progress-Jama'a or RDP-Jama'a
rally for democracy and social progress	q	COG	Rally for Democracy and Social Progress	RDPS
rally for democratic socialism	q	MDG	Rally for Democratic Socialism	RPSD
rally for mali	q	MLI	Rally for Mali	RPM
rally for peace and progress	q	NER	Rally for Peace and Progress	RPP
rally for renaissance and development	q	GIN	Rally for Renaissance and Development	RRD
rally for the guinean people	q	GIN	Rally for the Guinean People	RPG
rally for the integrated development of guinea	q	GIN	Rally for the Integrated Development of Guinea	RDIG
rally for the republic	q	GIN	Rally for the Republic	RPR
rally for wallis and futuna the republicans	q	WLF	Rally for Wallis and Futuna-The Republicans	RPWF-LR
rally of chadian nationalists awakening	q	TCD	Rally of Chadian Nationalists/Awakening
rally of houphouetists for democracy and peace	q	CIV	Rally of Houphouetists for Democracy and Peace	RHDP
rally of progressive national democrats	q	HTI	Rally of Progressive National Democrats	RDNP
rally of the maohi people	q	PYF	Rally of the Maohi People
rally of the republicans	q	CIV	Rally of the Republicans	RDR
rangarthing eystra	e	ISL	Rangarthing Eystra
rangarthing ytra	e	ISL	Rangarthing Ytra
rangpur	e	BGD	Rangpur
ranillug	e	XKX	Ranillug
rankovce	e	MKD	Rankovce
ranong	e	THA	Ranong
rapina	e	EST	Räpina
rapla	e	EST	Rapla
ras al khaymah	e	ARE	Ra's al Khaymah
raseiniai	e	LTU	Raseiniai
rashtriya janata dal	q	IND	Rashtriya Janata Dal	RJD
raska	e	SRB	Raska
rason	e	PRK	Rason
rassemblement saint martinois	q	MAF	Rassemblement Saint-Martinois	RSM
rastriya janamorcha	q	NPL	Rastriya Janamorcha
rastriya prajatantra party	q	NPL	Rastriya Prajatantra Party	RPP
rastriya swatantra party	q	NPL	Rastriya Swatantra Party	RSP
ratanakiri	e	KHM	Ratanakiri
ratchaburi	e	THA	Ratchaburi
ravne na koroskem	e	SVN	Ravne na Koroskem
raymah	d	YEM	Raymah
rayong	e	THA	Rayong
razanj	e	SRB	Razanj
razgrad	e	BGR	Razgrad
razkrizje	e	SVN	Razkrizje
rcd	q	COD	Congolese Rally for Democracy	RCD
rcd	q	DZA	Rally for Culture and Democracy	RCD
rcl	q	LSO	Reformed Congress of Lesotho	RCL
rdc	q	CAF	Central African Democratic Rally	RDC
rdd	q	CAF	Renaissance for Sustainable Development	RDD
rdig	q	GIN	Rally for the Integrated Development of Guinea	RDIG
rdnp	q	HTI	Rally of Progressive National Democrats	RDNP
rdp	q	NAM	Rally for Democracy and Progress	RDP
rdp	q	TCD	Rally for Democracy and Progress	RDP
rdp	q	VUT	Rural Development Party	RDP
rdps	q	COG	Rally for Democracy and Social Progress	RDPS
rdr	q	CIV	Rally of the Republicans	RDR
reading	e	GBR	Reading
real	q	AZE	Republican Alternative Party	REAL
realizing goals party	q	PAN	Realizing Goals Party
rebirth party	q	CYP	Rebirth Party	YDP
rebuilding korea party	q	KOR	Rebuilding Korea Party
rec	q	FRA	Reconquete	REC
recica ob savinji	e	SVN	Recica ob Savinji
reconquete	q	FRA	Reconquete	REC
red	q	ABW	Democratic Network	RED
red green alliance	q	DNK	Red-Green Alliance
red party	q	NOR	Red Party
redange	e	LUX	Redange
redbridge	d	GBR	Redbridge
redcar and cleveland	d	GBR	Redcar and Cleveland
rede	q	BRA	Sustainability Network	REDE
redonda	e	ATG	Redonda
reewum ngor	q	SEN	Réewum Ngor
reform and development party	q	EGY	Reform and Development Party
reform and renewal movement	q	SUR	Reform and Renewal Movement	HVB
reform jersey	q	JEY	Reform Jersey
reform movement now	q	SDN	Reform Movement Now
reform uk	q	GBR	Reform UK
reformed congress of lesotho	q	LSO	Reformed Congress of Lesotho	RCL
reformed political party	q	NLD	Reformed Political Party	SGP
reformist alliance	q	SMR	Reformist Alliance
region de bruxelles capitale	e	BEL	Région de Bruxelles-Capitale
region flamande	e	BEL	Région Flamande
region metropolitana	e	CHL	Región Metropolitana
reiwa shinsengumi	q	JPN	Reiwa Shinsengumi
rekovac	e	SRB	Rekovac
religious zionist party	q	ISR	Religious Zionist Party
relizane	e	DZA	Relizane
remich	e	LUX	Remich
renaissance	q	FRA	Renaissance
renaissance and virtue party	q	MAR	Renaissance and Virtue Party	PRV
renaissance for sustainable development	q	CAF	Renaissance for Sustainable Development	RDD
renaissance party	q	MAR	Renaissance Party
renamo	q	MOZ	Mozambican National Resistance	RENAMO
rence vogrsko	e	SVN	Rence-Vogrsko
renewal and equity party	q	MAR	Renewal and Equity Party	PRE
renfrewshire	d	GBR	Renfrewshire
rennell and bellona	e	SLB	Rennell and Bellona
reper	q	ROU	We are Renewing the European Project in Romania	REPER
republic	q	FRO	Republic
republic	q	SVK	Republic
republican	q	MDV	Republican
republican alternative party	q	AZE	Republican Alternative Party	REAL
republican and liberal party	q	COG	Republican and Liberal Party	PRL
republican bloc	q	BEN	Republican Bloc
republican front for unity and democracy	q	MRT	Republican Front for Unity and Democracy	FRUD
republican left of catalonia	q	ESP	Republican Left of Catalonia	ERC
republican party	q	ASM	Republican Party
republican party	q	CHL	Republican Party	PLR
republican party	q	GEO	Republican Party
republican party	q	GUM	Republican Party
republican party	q	MNP	Republican Party
republican party	q	NAM	Republican Party
republican party	q	TUN	Republican Party
republican party	q	USA	Republican Party
republican party	q	VIR	Republican Party
republican party for independence and development	q	GNB	Republican Party for Independence and Development	PRID
republican party of labour and justice	q	BLR	Republican Party of Labour and Justice	RPTS
republican party of puerto rico	q	PRI	Republican Party of Puerto Rico
republican peoples party	q	EGY	Republican People’s Party
republican peoples party	q	TUR	Republican People's Party	CHP
republican social order party	q	BRA	Republican Social Order Party	PROS
republican turkish party	q	CYP	Republican Turkish Party	CTP
republicans	q	BRA	Republicans
resen	e	MKD	Resen
resistons	q	FRA	Résistons!
resnica	q	SVN	Resni.ca
respe	q	HTI	Respe
respublica	q	KAZ	Respublica
restoration of republican values	q	GAB	Restoration of Republican Values
retalhuleu	e	GTM	Retalhuleu
rete movement	q	SMR	RETE Movement
reto	q	ECU	Total Renovation Movement	RETO
reunification of movement for change	q	VUT	Reunification of Movement for Change	RMC
reunion	e	FRA	Réunion
revival	q	BGR	Revival
revolutionary and democratic ethical green movement	q	ECU	Revolutionary and Democratic Ethical Green Movement	MOVER
revolutionary front of independent timor leste	q	TLS	Revolutionary Front of Independent Timor-Leste	FRETILIN
revolutionary guards party	q	EGY	Revolutionary Guards Party
revolutionary left front	q	BOL	Revolutionary Left Front	FRI
revolutionary nationalist movement	q	BOL	Revolutionary Nationalist Movement	MNR
revolutionary party of tanzania	q	TZA	Revolutionary Party of Tanzania	CCM
rewa	e	FJI	Rewa
rewmi party	q	SEN	Rewmi Party
reykholahreppur	e	ISL	Reykholahreppur
reykjanesbaer	e	ISL	Reykjanesbaer
reykjavik	e	ISL	Reykjavik
rezekne	e	LVA	Rezekne
rezina	e	MDA	Rezina
rgd	q	GIN	Guinean Rally for Development	RGD
rgud	q	GIN	Guinean Rally for Unity and Development	RGUD
rhdp	q	CIV	Rally of Houphouetists for Democracy and Peace	RHDP
rheinland pfalz	d	DEU	Rheinland-Pfalz
rhode island	d	USA	Rhode Island
rhondda cynon taff	d	GBR	Rhondda Cynon Taff
riau	e	IDN	Riau
ribeira brava	e	CPV	Ribeira Brava
ribeira grande	e	CPV	Ribeira Grande
ribeira grande de santiago	e	CPV	Ribeira Grande de Santiago
ribnica	e	SVN	Ribnica
ribnica na pohorju	e	SVN	Ribnica na Pohorju
richmond upon thames	d	GBR	Richmond upon Thames
rietavas	e	LTU	Rietavas
rif dimashq	d	SYR	Rif Dimashq
riga	e	LVA	Riga
right to change	q	IRL	Right to Change	RTC
rincon	e	PRI	Rincon
rio de janeiro	e	BRA	Rio de Janeiro
rio grande	e	PRI	Rio Grande
rio grande do norte	d	BRA	Rio Grande do Norte
rio grande do sul	d	BRA	Rio Grande do Sul
rio negro	d	ARG	Rio Negro
rio negro	e	URY	Rio Negro
rio san juan	e	NIC	Rio San Juan
risaralda	d	COL	Risaralda
riscani	e	MDA	Riscani
rivas	e	NIC	Rivas
river cess	e	LBR	River Cess
river gee	e	LBR	River Gee
rivera	e	URY	Rivera
rivers	d	NGA	Rivers
riviere du rempart	e	MUS	Riviere du Rempart
rivne	e	UKR	Rivne
rizal	e	PHL	Rizal
rize	e	TUR	Rize
rjd	q	IND	Rashtriya Janata Dal	RJD
rkp	q	FIN	Swedish People's Party	RKP
rmc	q	VUT	Reunification of Movement for Change	RMC
rnd	q	DZA	National Democratic Rally	RND
rni	q	MAR	National Rally of Independents	RNI
rnrd	q	MRT	National Rally for Reform and Development	RNRD
rocha	e	URY	Rocha
rochdale	e	GBR	Rochdale
roche caiman	e	SYC	Roche Caiman
rodina	q	RUS	Rodina
rodrigues	e	MUS	Rodrigues
rodrigues peoples organization	q	MUS	Rodrigues Peoples Organization	OPR
rogaland	e	NOR	Rogaland
rogaska slatina	e	SVN	Rogaska Slatina
rogasovci	e	SVN	Rogasovci
rogatec	e	SVN	Rogatec
roi et	e	THA	Roi Et
rokiskis	e	LTU	Rokiskis
romani initiative	q	XKX	Romani Initiative
romanian nationhood party	q	ROU	Romanian Nationhood Party	PNR
romblon	e	PHL	Romblon
romsdal	e	NOR	Romsdal
rondonia	d	BRA	Rondônia
rongelap	e	MHL	Rongelap
ropazi	e	LVA	Ropazi
roraima	d	BRA	Roraima
roscommon	e	IRL	Roscommon
rose island	e	ASM	Rose Island
rosoman	e	MKD	Rosoman
rostov	e	RUS	Rostov
rota	e	MNP	Rota
rotherham	e	GBR	Rotherham
rotuma	e	FJI	Rotuma
rouge	e	EST	Rouge
roundtable	q	HKG	Roundtable
rozaje	e	MNE	Rozaje
rpd	q	NER	Democratic Patriots' Rally	RPD
rpf	q	RWA	Rwandan Patriotic Front	RPF
rpfj	q	RUS	Russian Party of Freedom and Justice	RPFJ
rpg	q	GIN	Rally for the Guinean People	RPG
rpi	q	BFA	Patriotic Rally for Integrity	RPI
rpm	q	MLI	Rally for Mali	RPM
rpp	q	DJI	People's Rally for Progress	RPP
rpp	q	NER	Rally for Peace and Progress	RPP
rpp	q	NPL	Rastriya Prajatantra Party	RPP
rppsj	q	RUS	Party of Pensioners	RPPSJ
rpr	q	GIN	Rally for the Republic	RPR
rpsd	q	MDG	Rally for Democratic Socialism	RPSD
rpts	q	BLR	Republican Party of Labour and Justice	RPTS
rpwf lr	q	WLF	Rally for Wallis and Futuna-The Republicans	RPWF-LR
rrd	q	GIN	Rally for Renaissance and Development	RRD
rsm	q	MAF	Rassemblement Saint-Martinois	RSM
rsp	q	NPL	Rastriya Swatantra Party	RSP
rtc	q	IRL	Right to Change	RTC
rubanda	e	UGA	Rubanda
rubirizi	e	UGA	Rubirizi
ruggell	e	LIE	Ruggell
ruhnu	e	EST	Ruhnu
rukiga	e	UGA	Rukiga
rukungiri	e	UGA	Rukungiri
rukwa	e	TZA	Rukwa
rum cay	e	BHS	Rum Cay
ruma	e	SRB	Ruma
rumphi	e	MWI	Rumphi
rural development party	q	VUT	Rural Development Party	RDP
ruse	e	BGR	Ruse
ruse	e	SVN	Ruse
russia united democratic party	q	RUS	Russia United Democratic Party
russian ecological party	q	RUS	Russian Ecological Party
russian party	q	SRB	Russian Party
russian party of freedom and justice	q	RUS	Russian Party of Freedom and Justice	RPFJ
rutland	d	GBR	Rutland
ruvuma	e	TZA	Ruvuma
rwampara	e	UGA	Rwampara
rwandan patriotic front	q	RWA	Rwandan Patriotic Front	RPF
rwandan patriotic front coalition	q	RWA	Rwandan Patriotic Front Coalition
ryanggang special administration cities	e	PRK	Ryanggang special administration cities
ryazan	e	RUS	Ryazan
s sap	q	SWE	Swedish Social Democratic Party	S/SAP
sa kaeo	e	THA	Sa Kaeo
saarde	e	EST	Saarde
saaremaa	e	EST	Saaremaa
saarland	d	DEU	Saarland
saatli	e	AZE	Saatli
saba	e	NLD	Saba
sabac	e	SRB	Sabac
sabah	e	MYS	Sabah
sabah peoples alliance	q	MYS	Sabah People's Alliance
sabah peoples ideas party	q	MYS	Sabah People's Ideas Party	GAGASAN
sabana grande	e	PRI	Sabana Grande
sabaragamuwa	e	LKA	Sabaragamuwa
sabha	e	LBY	Sabha
sabirabad	e	AZE	Sabirabad
sabran	e	AZE	Sabran
sacatepequez	e	GTM	Sacatepéquez
sachsen	d	DEU	Sachsen
sachsen anhalt	d	DEU	Sachsen-Anhalt
sad	q	IND	Shiromani Akali Dal	SAD
sadah	e	YEM	Sa'dah
sadarak	e	AZE	Sadarak
sadi	q	MLI	African Solidarity for Democracy and Independence	SADI
sadrist bloc	q	IRQ	Sadrist Bloc
safi	e	MLT	Safi
saga	e	JPN	Saga
sagaing	e	MMR	Sagaing
sahbuz	e	AZE	Sahbuz
sahel	e	BFA	Sahel
saida	e	DZA	Saida
saint anne sandy point	e	KNA	Saint Anne Sandy Point
saint barth action equilibre	q	BLM	Saint Barth Action Equilibre
saint barth first	q	BLM	Saint Barth First!	SBA
saint barth united	q	BLM	Saint Barth United
saint george basseterre	e	KNA	Saint George Basseterre
saint george gingerland	e	KNA	Saint George Gingerland
saint georges	e	BMU	Saint George's
saint james windward	e	KNA	Saint James Windward
saint john capesterre	e	KNA	Saint John Capesterre
saint john figtree	e	KNA	Saint John Figtree
saint kitts and nevis labor party	q	KNA	Saint Kitts and Nevis Labor Party	SKNLP
saint louis	e	SEN	Saint-Louis
saint lucia labor party	q	LCA	Saint Lucia Labor Party	SLP
saint martin with you	q	MAF	Saint Martin with You
saint mary cayon	e	KNA	Saint Mary Cayon
saint paul capesterre	e	KNA	Saint Paul Capesterre
saint paul charlestown	e	KNA	Saint Paul Charlestown
saint peter basseterre	e	KNA	Saint Peter Basseterre
saint peter port	e	GGY	Saint Peter Port
saint petersburg autonomous province	d	RUS	Saint Petersburg autonomous province
saint pierre du bois	e	GGY	Saint Pierre du Bois
saint thomas lowland	e	KNA	Saint Thomas Lowland
saint thomas middle island	e	KNA	Saint Thomas Middle Island
saipan	e	MNP	Saipan
saitama	e	JPN	Saitama
sakarya	e	TUR	Sakarya
sakha	d	RUS	Sakha
sakhalin	d	RUS	Sakhalin
saki	e	AZE	Saki
sakiai	e	LTU	Sakiai
sakon nakhon	e	THA	Sakon Nakhon
saku	e	EST	Saku
salah ad din	d	IRQ	Salah ad Din
salaj	e	ROU	Salaj
salamat	e	TCD	Salamat
salaspils	e	LVA	Salaspils
salavan	e	LAO	Salavan
salcininkai	e	LTU	Salcininkai
saldus	e	LVA	Saldus
salford	e	GBR	Salford
salgotarjan	e	HUN	Salgotarjan
salima	e	MWI	Salima
salinas	e	PRI	Salinas
salovci	e	SVN	Salovci
salta	e	ARG	Salta
salto	e	URY	Salto
salyan	e	AZE	Salyan
salzburg	e	AUT	Salzburg
samagi jana balawegaya	q	LKA	Samagi Jana Balawegaya	SJB
samajwadi party	q	IND	Samajwadi Party
samana	e	DOM	Samaná
samangan	d	AFG	Samangan
samar	e	PHL	Samar
samara	e	RUS	Samara
samarqand shahri	e	UZB	Samarqand Shahri
samarqand viloyati	e	UZB	Samarqand Viloyati
samaxi	e	AZE	Samaxi
samburu	e	KEN	Samburu
samdrup jongkhar	e	BTN	Samdrup Jongkhar
samegrelo and zemo svaneti	e	GEO	Samegrelo and Zemo Svaneti
samkir	e	AZE	Samkir
sammarinese christian democratic party	q	SMR	Sammarinese Christian Democratic Party	PDCS
samoa uniting party	q	WSM	Sāmoa Uniting Party
samsun	e	TUR	Samsun
samtse	e	BTN	Samtse
samtskhe javakheti	e	GEO	Samtskhe-Javakheti
samut prakan	e	THA	Samut Prakan
samut sakhon	e	THA	Samut Sakhon
samut songkhram	e	THA	Samut Songkhram
samux	e	AZE	Samux
san cristobal	e	DOM	San Cristóbal
san fernando ward	e	TTO	San Fernando ward
san german	e	PRI	San German
san jose	e	CRI	San Jose
san jose	e	URY	San José
san jose de ocoa	e	DOM	San José de Ocoa
san juan	e	ARG	San Juan
san juan	e	DOM	San Juan
san juan	e	PHL	San Juan
san juan	e	PRI	San Juan
san lorenzo	e	PRI	San Lorenzo
san luis	e	ARG	San Luis
san luis potosi	e	MEX	San Luis Potosi
san marcos	e	GTM	San Marcos
san marino citta	e	SMR	San Marino Citta
san martin	e	PER	San Martin
san miguel	e	SLV	San Miguel
san pedro	e	PRY	San Pedro
san pedro de macoris	e	DOM	San Pedro de Macorís
san salvador	e	BHS	San Salvador
san salvador	e	SLV	San Salvador
san sebastian	e	PRI	San Sebastian
san vicente	e	SLV	San Vicente
sana	d	YEM	San'a'
sanaag	d	SOM	Sanaag
sanchez ramirez	e	DOM	Sánchez Ramírez
sancti spiritus	e	CUB	Sancti Spiritus
sandinista national liberation front	q	NIC	Sandinista National Liberation Front	FSLN
sandwell	d	GBR	Sandwell
sandys	e	BMU	Sandys
sangha	e	COG	Sangha
sangha mbaere	e	CAF	Sangha-Mbaere
sangre grande	e	TTO	Sangre Grande
sankt gallen	e	CHE	Sankt Gallen
sankuru	e	COD	Sankuru
sanliurfa	e	TUR	Sanliurfa
sanma	e	VUT	Sanma
sannat	e	MLT	Sannat
sanseito party	q	JPN	Sanseito Party
sant julia de loria	e	AND	Sant Julia de Loria
santa ana	e	SLV	Santa Ana
santa barbara	e	HND	Santa Barbara
santa catarina	d	BRA	Santa Catarina
santa catarina	e	CPV	Santa Catarina
santa catarina do fogo	e	CPV	Santa Catarina do Fogo
santa cruz	d	ARG	Santa Cruz
santa cruz	e	BOL	Santa Cruz
santa cruz	e	CPV	Santa Cruz
santa elena	e	ECU	Santa Elena
santa fe	e	ARG	Santa Fe
santa isabel	e	PRI	Santa Isabel
santa rosa	e	GTM	Santa Rosa
santander	d	COL	Santander
santarem	e	PRT	Santarem
santiago	e	DOM	Santiago
santiago	e	PHL	Santiago
santiago de cuba	e	CUB	Santiago de Cuba
santiago del estero	e	ARG	Santiago del Estero
santiago rodriguez	e	DOM	Santiago Rodríguez
santo domingo	e	DOM	Santo Domingo
santo domingo de los tsachilas	e	ECU	Santo Domingo de los Tsachilas
sanu	q	SSD	Sudan African National Union	SANU
sao domingos	e	CPV	São Domingos
sao filipe	e	CPV	São Filipe
sao lourenco dos orgaos	e	CPV	São Lourenco dos Orgaos
sao miguel	e	CPV	São Miguel
sao paulo	e	BRA	São Paulo
sao salvador do mundo	e	CPV	São Salvador do Mundo
sao vicente	e	CPV	São Vicente
sar e pul	e	AFG	Sar-e Pul
saraburi	e	THA	Saraburi
saraj	e	MKD	Saraj
saramacca	e	SUR	Saramacca
sarangani	e	PHL	Sarangani
saratov	e	RUS	Saratov
sarawak	e	MYS	Sarawak
sarawak parties alliance	q	MYS	Sarawak Parties Alliance
sarawak peoples party	q	MYS	Sarawak People's Party	PRS
sarawak united peoples party	q	MYS	Sarawak United People's Party	SUPP
sardegna	d	ITA	Sardegna
sarpang	e	BTN	Sarpang
sarur	e	AZE	Sarur
saskatchewan	d	CAN	Saskatchewan
sassandra marahoue	e	CIV	Sassandra-Marahoue
satakunta	e	FIN	Satakunta
satu mare	e	ROU	Satu Mare
satun	e	THA	Satun
satupaitea	e	WSM	Satupa'itea
saue	e	EST	Saue
saulkrasti	e	LVA	Saulkrasti
savanes	e	CIV	Savanes
savanes	e	TGO	Savanes
savannah	e	GHA	Savannah
savannakhet	e	LAO	Savannakhet
savanne	e	MUS	Savanne
save romania union party	q	ROU	Save Romania Union Party	USR
savior party of honduras	q	HND	Savior Party of Honduras	PSH
savnik	e	MNE	Savnik
sawab party	q	MRT	Sawab Party
sba	q	BLM	Saint Barth First!	SBA
schaan	e	LIE	Schaan
schaffhausen	e	CHE	Schaffhausen
schellenberg	e	LIE	Schellenberg
schleswig holstein	d	DEU	Schleswig-Holstein
schwyz	e	CHE	Schwyz
scottish national party	q	GBR	Scottish National Party	SNP
scp	q	SDN	Sudanese Communist Party	SCP
sd sn	q	CZE	United Democrats - Association of Independents	SD-SN
sda	q	BIH	Party for Democratic Action	SDA
sdas	q	SRB	Party of Democratic Action of the Sandzak	SDAS
sdc	q	SYR	Syrian Democratic Council	SDC
sde	q	EST	Social Democratic Party	SDE
sdf	q	CMR	Social Democratic Front	SDF
sdk	q	KGZ	Social Democrats	SDK
sdlp	q	GBR	Social Democratic and Labor Party	SDLP
sdp	q	AND	Social Democracy and Progress	SDP
sdp	q	BIH	Social Democratic Party	SDP
sdp	q	DNK	Social Democrats	SDP
sdp	q	FIN	Social Democratic Party	SDP
sdp	q	HRV	Social Democratic Party of Croatia	SDP
sdp	q	HTI	Democratic and Popular Sector	SDP
sdp	q	JPN	Social Democratic Party	SDP
sdp	q	PNG	Social Democratic Party	SDP
sdps	q	SRB	Social Democratic Party of Serbia	SDPS
sds	q	BGR	Union of Democratic Forces	SDS
sds	q	BIH	Serb Democratic Party	SDS
sds	q	SVN	Slovenian Democratic Party	SDS
sdsm	q	MKD	Social Democratic Union of Macedonia	SDSM
sdss	q	HRV	Independent Democratic Serb Party	SDSS
sdu	q	XKX	Social Democratic Union	SDU
secanj	e	SRB	Secanj
security and justice party	q	SOM	Security and Justice Party
sedhiou	e	SEN	Sedhiou
sefton	d	GBR	Sefton
segou	e	MLI	Segou
sejong	e	KOR	Sejong
selangor	e	MYS	Selangor
selebi phikwe	e	BWA	Selebi-Phikwe
selenge	e	MNG	Selenge
self determination movement	q	XKX	Self-Determination Movement	LVV
selnica ob dravi	e	SVN	Selnica ob Dravi
seltjarnarnes	e	ISL	Seltjarnarnes
sembabule	e	UGA	Sembabule
semic	e	SVN	Semic
semienawi keyyih bahri	e	ERI	Semienawi K'eyyih Bahri
semilla	q	GTM	Movimiento Semilla	SEMILLA
semnan	e	IRN	Semnan
sempeter vrtojba	e	SVN	Sempeter-Vrtojba
sen	q	CZE	Senator 21	SEN
senator 21	q	CZE	Senator 21	SEN
sencur	e	SVN	Sencur
senegalese democratic party	q	SEN	Senegalese Democratic Party	PDS
sennar	e	SDN	Sennar
senta	e	SRB	Senta
sentilj	e	SVN	Sentilj
sentjernej	e	SVN	Sentjernej
sentjur	e	SVN	Sentjur
sentrupert	e	SVN	Sentrupert
seoul special self governing city	e	KOR	Seoul special self-governing city
serb democratic party	q	BIH	Serb Democratic Party	SDS
serb list	q	XKX	Serb List
serbia must not stop	q	SRB	Serbia Must Not Stop
serbian peoples party	q	SRB	Serbian People's Party	SNP
serbian progressive party	q	SRB	Serbian Progressive Party	SNS
serbian renewal movement	q	SRB	Serbian Renewal Movement	SPO
serere	e	UGA	Serere
sergipe	d	BRA	Sergipe
sermersooq	e	GRL	Sermersooq
serravalle	e	SMR	Serravalle
serua	e	FJI	Serua
servant of the people	q	UKR	Servant of the People
servants	q	SEN	Servants
setif	e	DZA	Setif
setomaa	e	EST	Setomaa
setubal	e	PRT	Setubal
sevastopol	e	UKR	Sevastopol
sevnica	e	SVN	Sevnica
seychelles national party	q	SYC	Seychelles National Party	SNP
seychelles party for social justice and democracy	q	SYC	Seychelles Party for Social Justice and Democracy	SPSJD
seychellois democratic alliance	q	SYC	Seychellois Democratic Alliance	LDS
sezana	e	SVN	Sezana
sfax	e	TUN	Sfax
sgp	q	NLD	Reformed Political Party	SGP
shaanxi	d	CHN	Shaanxi
shabeellaha dhexe	d	SOM	Shabeellaha Dhexe
shabeellaha hoose	d	SOM	Shabeellaha Hoose
shabwah	d	YEM	Shabwah
shamal al batinah	e	OMN	Shamal al Batinah
shamal ash sharqiyah	e	OMN	Shamal ash Sharqiyah
shamal sina	e	EGY	Shamal Sina'
shamaliyah	e	BHR	Shamaliyah
shan and ethnic democratic party	q	MMR	Shan and Ethnic Democratic Party
shan union territory	e	MMR	Shan union territory
shandong	d	CHN	Shandong
shanghai	e	CHN	Shanghai
shanxi	d	CHN	Shanxi
shas	q	ISR	Shas
sheema	e	UGA	Sheema
shefa	e	VUT	Shefa
sheffield	e	GBR	Sheffield
shetland islands	d	GBR	Shetland Islands
shida kartli	e	GEO	Shida Kartli
shiga	e	JPN	Shiga
shimane	e	JPN	Shimane
shinyanga	e	TZA	Shinyanga
shirak	e	ARM	Shirak
shiromani akali dal	q	IND	Shiromani Akali Dal	SAD
shiselweni	e	SWZ	Shiselweni
shiv sena	q	IND	Shiv Sena
shizuoka	e	JPN	Shizuoka
shkoder	e	ALB	Shkoder
shoura	q	MAR	Shoura
shropshire	d	GBR	Shropshire
shterpce	e	XKX	Shterpce
shtime	e	XKX	Shtime
shumen	e	BGR	Shumen
shyghys qazaqstan	e	KAZ	Shyghys Qazaqstan
shymkent	e	KAZ	Shymkent
si sa ket	e	THA	Si Sa Ket
siauliai	e	LTU	Siauliai
siauliu miestas	e	LTU	Siauliu Miestas
siaya	e	KEN	Siaya
sibensko kninska	e	HRV	Sibensko-Kninska
sibiu	e	ROU	Sibiu
sichuan	d	CHN	Sichuan
sicilia	d	ITA	Sicilia
sidama	d	ETH	Sidama
sidi bel abbes	e	DZA	Sidi Bel Abbes
sidi bouzid	e	TUN	Sidi Bouzid
sidp	q	SLB	Solomon Islands Democratic Party	SIDP
siem reap	e	KHM	Siem Reap
sierra leone peoples party	q	SLE	Sierra Leone People's Party	SLPP
sig	q	SYR	Syrian Interim Government	SIG
siggiewi	e	MLT	Siggiewi
signpost party	q	GRL	Signpost Party
sigulda	e	LVA	Sigulda
siirt	e	TUR	Siirt
sikasso	e	MLI	Sikasso
sikkim	d	IND	Sikkim
sila	e	TCD	Sila
silale	e	LTU	Silale
siliana	e	TUN	Siliana
silistra	e	BGR	Silistra
sillamae	e	EST	Sillamae
silute	e	LTU	Silute
simiyu	e	TZA	Simiyu
sinaloa	d	MEX	Sinaloa
sindh	d	PAK	Sindh
sing buri	e	THA	Sing Buri
singerei	e	MDA	Singerei
singida	e	TZA	Singida
sinn fein	q	GBR	Sinn Fein
sinn fein	q	IRL	Sinn Fein
sinoe	e	LBR	Sinoe
sinop	e	TUR	Sinop
sint eustatius	e	NLD	Sint Eustatius
sint maarten christian party	q	SXM	Sint Maarten Christian Party	SMCP
sipaliwini	e	SUR	Sipaliwini
siparia	e	TTO	Siparia
sipfp	q	SLB	Solomon Islands People First Party	SIPFP
sipra	q	SLB	Solomon Islands Party for Rural Advancement	SIPRA
siquijor	e	PHL	Siquijor
sirdaryo viloyati	e	UZB	Sirdaryo Viloyati
sirnak	e	TUR	Sirnak
sironko	e	UGA	Sironko
sirvan	e	AZE	Sirvan
sirvintos	e	LTU	Sirvintos
sisacko moslavacka	e	HRV	Sisacko-Moslavacka
sistan va baluchestan	e	IRN	Sistan va Baluchestan
sivas	e	TUR	Sivas
siyazan	e	AZE	Siyazan
sjaelland	e	DNK	Sjaelland
sjb	q	LKA	Samagi Jana Balawegaya	SJB
sjenica	e	SRB	Sjenica
skaftarhreppur	e	ISL	Skaftarhreppur
skagabyggdh	e	ISL	Skagabyggdh
skagafjordhur	e	ISL	Skagafjordhur
skane	e	SWE	Skane
skeidha og gnupverjahreppur	e	ISL	Skeidha-og Gnupverjahreppur
skenderaj	e	XKX	Skenderaj
skikda	e	DZA	Skikda
sknlp	q	KNA	Saint Kitts and Nevis Labor Party	SKNLP
skocjan	e	SVN	Skocjan
skofja loka	e	SVN	Skofja Loka
skofljica	e	SVN	Skofljica
skopje	e	MKD	Skopje
skorradalshreppur	e	ISL	Skorradalshreppur
skuodas	e	LTU	Skuodas
slaskie	e	POL	Slaskie
slemani	d	IRQ	Slemani
slfp	q	LKA	Sri Lanka Freedom Party	SLFP
sliema	e	MLT	Sliema
sligo	e	IRL	Sligo
sliven	e	BGR	Sliven
slk	q	CZE	Mayors for the Liberec Region	SLK
slmc	q	LKA	Sri Lanka Muslim Congress	SLMC
slough	e	GBR	Slough
slovakia	q	SVK	Slovakia
slovenian democratic party	q	SVN	Slovenian Democratic Party	SDS
slovenian national party	q	SVN	Slovenian National Party	SNS
slovenj gradec	e	SVN	Slovenj Gradec
slovenska bistrica	e	SVN	Slovenska Bistrica
slovenske konjice	e	SVN	Slovenske Konjice
slp	q	DNK	Social Liberal Party	SLP
slp	q	LCA	Saint Lucia Labor Party	SLP
slpfa	q	LKA	Sri Lanka People's Freedom Alliance	SLPFA
slpp	q	LKA	Sri Lanka Podujana Peramuna	SLPP
slpp	q	SLE	Sierra Leone People's Party	SLPP
smarje pri jelsah	e	SVN	Smarje pri Jelsah
smarjeske toplice	e	SVN	Smarjeske Toplice
smartno ob paki	e	SVN	Smartno ob Paki
smartno pri litiji	e	SVN	Smartno pri Litiji
smcp	q	SXM	Sint Maarten Christian Party	SMCP
smederevo	e	SRB	Smederevo
smederevska palanka	e	SRB	Smederevska Palanka
smer sd	q	SVK	Direction - Social Democracy	SMER-SD
smiltene	e	LVA	Smiltene
smiths	e	BMU	Smith's
smolensk	e	RUS	Smolensk
smolyan	e	BGR	Smolyan
snaefellsbaer	e	ISL	Snaefellsbaer
snp	q	GBR	Scottish National Party	SNP
snp	q	MNE	Socialist People's Party	SNP
snp	q	SRB	Serbian People's Party	SNP
snp	q	SYC	Seychelles National Party	SNP
sns	q	SRB	Serbian Progressive Party	SNS
sns	q	SVK	The Slovak National Party	SNS
sns	q	SVN	Slovenian National Party	SNS
snsd	q	BIH	Alliance of Independent Social Democrats	SNSD
soc trang	e	VNM	Soc Trang
social and popular convergence party	q	GNQ	Social and Popular Convergence Party	CSDP
social christian party	q	BRA	Social Christian Party	PSC
social christian party	q	CHL	Social Christian Party	PSC
social christian party	q	ECU	Social Christian Party	PSC
social christian reformist party	q	DOM	Social Christian Reformist Party	PRSC
social christian republican party	q	CRI	Social Christian Republican Party	PRSC
social christian unity party	q	CRI	Social Christian Unity Party	PUSC
social convergence	q	CHL	Social Convergence
social democracy and progress	q	AND	Social Democracy and Progress	SDP
social democracy socdem	q	CZE	Social Democracy SOCDEM
social democrat hunshaqian party	q	LBN	Social Democrat Hunshaqian Party
social democrat movement	q	BOL	Social Democrat Movement	MDS
social democratic alliance	q	ISL	Social Democratic Alliance
social democratic and labor party	q	GBR	Social Democratic and Labor Party	SDLP
social democratic coalition party	q	GNQ	Social Democratic Coalition Party
social democratic convention	q	MLI	Social Democratic Convention	CDS
social democratic front	q	CMR	Social Democratic Front	SDF
social democratic liberal party	q	FJI	Social Democratic Liberal Party	SODELPA
social democratic party	q	ALB	Social Democratic Party	PSD
social democratic party	q	AND	Social Democratic Party
social democratic party	q	BIH	Social Democratic Party	SDP
social democratic party	q	BRA	Social Democratic Party	PSD
social democratic party	q	CPV	Social Democratic Party	PSD
social democratic party	q	DEU	Social Democratic Party	SPD
social democratic party	q	EST	Social Democratic Party	SDE
social democratic party	q	FIN	Social Democratic Party	SDP
social democratic party	q	FRO	Social Democratic Party
social democratic party	q	JPN	Social Democratic Party	SDP
social democratic party	q	KOR	Social Democratic Party
social democratic party	q	NER	Social Democratic Party
social democratic party	q	PNG	Social Democratic Party	SDP
social democratic party	q	PRK	Social Democratic Party	KSDP
social democratic party	q	PRT	Social Democratic Party	PSD
social democratic party	q	ROU	Social Democratic Party	PSD
social democratic party	q	RWA	Social Democratic Party	PSD
social democratic party for a change over of power	q	TCD	Social Democratic Party for a Change-over of Power	PDSA
social democratic party of austria	q	AUT	Social Democratic Party of Austria
social democratic party of croatia	q	HRV	Social Democratic Party of Croatia	SDP
social democratic party of equatorial guinea	q	GNQ	Social Democratic Party of Equatorial Guinea	PSDGE
social democratic party of lithuania	q	LTU	Social Democratic Party of Lithuania	LSDP
social democratic party of serbia	q	SRB	Social Democratic Party of Serbia	SDPS
social democratic progress party	q	CRI	Social Democratic Progress Party	PPSD
social democratic rally	q	NER	Social Democratic Rally
social democratic union	q	GNQ	Social Democratic Union	UDS
social democratic union	q	XKX	Social Democratic Union	SDU
social democratic union of macedonia	q	MKD	Social Democratic Union of Macedonia	SDSM
social democrats	q	DNK	Social Democrats	SDP
social democrats	q	IRL	Social Democrats
social democrats	q	KGZ	Social Democrats	SDK
social democrats	q	MNE	Social Democrats
social democrats	q	SVN	Social Democrats
social green regionalist federation	q	CHL	Social Green Regionalist Federation	FREVS
social integration party	q	PER	Social Integration Party
social justice party	q	SOM	Social Justice Party
social liberal humanist party	q	ROU	Social Liberal Humanist Party	PUSL
social liberal party	q	BRA	Social Liberal Party	PSL
social liberal party	q	DNK	Social Liberal Party	SLP
social movement for renewal	q	COD	Social Movement for Renewal	MSR
social party imberakuri	q	RWA	Social Party Imberakuri
social renewal party	q	AGO	Social Renewal Party	PRS
socialism and freedom party	q	BRA	Socialism and Freedom Party	PSOL
socialist forces front	q	DZA	Socialist Forces Front	FFS
socialist kanak liberation	q	NCL	Socialist Kanak Liberation	LKS
socialist left	q	SJM	Socialist Left
socialist left party	q	NOR	Socialist Left Party
socialist pact for renewal	q	TGO	Socialist Pact for Renewal	PSR
socialist party	q	ALB	Socialist Party
socialist party	q	BEL	Socialist Party
socialist party	q	CAF	Socialist Party
socialist party	q	CHL	Socialist Party
socialist party	q	ECU	Socialist Party
socialist party	q	FRA	Socialist Party
socialist party	q	IRL	Socialist Party
socialist party	q	NLD	Socialist Party
socialist party	q	PRT	Socialist Party
socialist party	q	SEN	Socialist Party
socialist party	q	SMR	Socialist Party
socialist party	q	WLF	Socialist Party
socialist party of equatorial guinea	q	GNQ	Socialist Party of Equatorial Guinea
socialist party of macedonia	q	MKD	Socialist Party of Macedonia	SPM
socialist party of serbia	q	SRB	Socialist Party of Serbia	SPS
socialist party of tajikistan	q	TJK	Socialist Party of Tajikistan	SPT
socialist peoples party	q	MNE	Socialist People's Party	SNP
socialist union of popular forces	q	MAR	Socialist Union of Popular Forces	USFP
socialist unionist democratic party	q	SYR	Socialist Unionist Democratic Party
socialist unionist party	q	SYR	Socialist Unionist Party
society united for more action	q	ECU	Society United for More Action	SUMA
sodelpa	q	FJI	Social Democratic Liberal Party	SODELPA
sodermanland	e	SWE	Sodermanland
sodra karelen	e	FIN	Sodra Karelen
sodra osterbotten	e	FIN	Sodra Osterbotten
sodra savolax	e	FIN	Sodra Savolax
sodrazica	e	SVN	Sodrazica
sofala	e	MOZ	Sofala
sofia	e	BGR	Sofia
sofia grad	e	BGR	Sofia-Grad
sokobanja	e	SRB	Sokobanja
sokoto	e	NGA	Sokoto
solcava	e	SVN	Solcava
soldanesti	e	MDA	Soldanesti
solidarity	q	BRA	Solidarity
solidarity movement	q	CYP	Solidarity Movement
solidarity people before profit	q	IRL	Solidarity-People Before Profit	PBP-S
solihull	e	GBR	Solihull
solola	e	GTM	Sololá
solomon islands democratic party	q	SLB	Solomon Islands Democratic Party	SIDP
solomon islands party for rural advancement	q	SLB	Solomon Islands Party for Rural Advancement	SIPRA
solomon islands people first party	q	SLB	Solomon Islands People First Party	SIPFP
solomon islands united party	q	SLB	Solomon Islands United Party
solothurn	e	CHE	Solothurn
soltustik qazaqstan	e	KAZ	Soltustik Qazaqstan
somali labour party	q	SOM	Somali Labour Party
somali republic party	q	SOM	Somali Republic Party
somali social unity party	q	SOM	Somali Social Unity Party	SSUP
sombor	e	SRB	Sombor
somerset	d	GBR	Somerset
somogy	e	HUN	Somogy
son la	e	VNM	Son La
songkhla	e	THA	Songkhla
songwe	e	TZA	Songwe
sonora	d	MEX	Sonora
sons of mother earth	q	NIC	Sons of Mother Earth	YATAMA
sonsonate	e	SLV	Sonsonate
sonsorol	e	PLW	Sonsorol
sool	d	SOM	Sool
sopiste	e	MKD	Sopiste
sopron	e	HUN	Sopron
soriano	e	URY	Soriano
soroca	e	MDA	Soroca
soroti	e	UGA	Soroti
sorsogon	e	PHL	Sorsogon
sos romania	q	ROU	S.O.S. Romania
sostanj	e	SVN	Sostanj
soufriere	e	LCA	Soufrière
souk ahras	e	DZA	Souk Ahras
souss massa	e	MAR	Souss-Massa
sousse	e	TUN	Sousse
south abaco	e	BHS	South Abaco
south andros	e	BHS	South Andros
south australia	d	AUS	South Australia
south ayrshire	d	GBR	South Ayrshire
south calls north	q	ITA	South calls North
south carolina	d	USA	South Carolina
south cotabato	e	PHL	South Cotabato
south dakota	d	USA	South Dakota
south darfur	e	SDN	South Darfur
south dublin	e	IRL	South Dublin
south east development council	e	SGP	South East Development Council
south eleuthera	e	BHS	South Eleuthera
south gloucestershire	d	GBR	South Gloucestershire
south kordofan	e	SDN	South Kordofan
south lanarkshire	d	GBR	South Lanarkshire
south sudan opposition alliance	q	SSD	South Sudan Opposition Alliance	SSOA
south tyneside	d	GBR	South Tyneside
south tyrolean peoples party	q	ITA	South Tyrolean Peoples Party	SVP
south west africa national union	q	NAM	South West Africa National Union	SWANU
south west africa peoples organization	q	NAM	South West Africa People's Organization	SWAPO
south west development council	e	SGP	South West Development Council
southampton	e	BMU	Southampton
southampton	e	GBR	Southampton
southend on sea	e	GBR	Southend-on-Sea
southern ethiopia peoples	d	ETH	Southern Ethiopia Peoples
southern gilberts	e	KIR	Southern Gilberts
southern leyte	e	PHL	Southern Leyte
southern transitional council	q	YEM	Southern Transitional Council	STC
southland	e	NZL	Southland
southwark	d	GBR	Southwark
sowa town	e	BWA	Sowa Town
spa	q	SUR	Surinamese Labor Party	SPA
spanish socialist workers party	q	ESP	Spanish Socialist Workers Party	PSOE
spanish wells	e	BHS	Spanish Wells
spartans	q	GRC	Spartans
spd	q	CZE	Freedom and Direct Democracy	SPD
spd	q	DEU	Social Democratic Party	SPD
splitsko dalmatinska	e	HRV	Splitsko-Dalmatinska
splm	q	SSD	Sudan People's Liberation Movement	SPLM
splm io	q	SSD	Sudan People’s Liberation Movement-In Opposition	SPLM-IO
spm	q	MKD	Socialist Party of Macedonia	SPM
spo	q	SRB	Serbian Renewal Movement	SPO
spp	q	SRB	Justice and Reconciliation Party	SPP
sps	q	SRB	Socialist Party of Serbia	SPS
spsjd	q	SYC	Seychelles Party for Social Justice and Democracy	SPSJD
spt	q	TJK	Socialist Party of Tajikistan	SPT
srbobran	e	SRB	Srbobran
sredisce ob dravi	e	SVN	Sredisce ob Dravi
sremska mitrovica	e	SRB	Sremska Mitrovica
sremski karlovci	e	SRB	Sremski Karlovci
sri lanka freedom party	q	LKA	Sri Lanka Freedom Party	SLFP
sri lanka muslim congress	q	LKA	Sri Lanka Muslim Congress	SLMC
sri lanka peoples freedom alliance	q	LKA	Sri Lanka People's Freedom Alliance	SLPFA
sri lanka podujana peramuna	q	LKA	Sri Lanka Podujana Peramuna	SLPP
srpska stranka in macedonia	q	MKD	Srpska Stranka in Macedonia	SSM
srzp	q	RUS	A Just Russia for Truth	SRZP
ssg	q	SYR	Syrian Salvation Government	SSG
ssm	q	MKD	Srpska Stranka in Macedonia	SSM
ssnp	q	LBN	Syrian Social Nationalist Party	SSNP
ssnp	q	SYR	Syrian Social Nationalist Party	SSNP
ssoa	q	SSD	South Sudan Opposition Alliance	SSOA
ssp	q	SRB	Party of Freedom and Justice	SSP
ssup	q	SOM	Somali Social Unity Party	SSUP
staffordshire	d	GBR	Staffordshire
stan	q	CZE	Mayors and Independents	STAN
stand upbg	q	BGR	Stand Up.BG
stann creek	e	BLZ	Stann Creek
star	q	MYS	Homeland Solidarity Party	STAR
stara pazova	e	SRB	Stara Pazova
stara zagora	e	BGR	Stara Zagora
staro nagoricane	e	MKD	Staro Nagoricane
starse	e	SVN	Starse
state for the people	q	GEO	State for the People
state forces alliance	q	IRQ	State Forces Alliance
state of law coalition	q	IRQ	State of Law Coalition
stavropol	e	RUS	Stavropol
stc	q	YEM	Southern Transitional Council	STC
stefan voda	e	MDA	Stefan Voda
steiermark	e	AUT	Steiermark
sterea ellada	e	GRC	Sterea Ellada
stinga nistrului	e	MDA	Stinga Nistrului
stip	e	MKD	Stip
stirling	e	GBR	Stirling
stockholm	e	SWE	Stockholm
stockport	e	GBR	Stockport
stockton on tees	e	GBR	Stockton-on-Tees
stoke on trent	e	GBR	Stoke-on-Trent
store	e	SVN	Store
strandabyggdh	e	ISL	Strandabyggdh
straseni	e	MDA	Straseni
strategy aghmashenebeli	q	GEO	Strategy Aghmashenebeli
straza	e	SVN	Straza
stredocesky	e	CZE	Stredocesky
strength of serbia	q	SRB	Strength of Serbia	PSS
struga	e	MKD	Struga
strumica	e	MKD	Strumica
studenicani	e	MKD	Studenicani
stung treng	e	KHM	Stung Treng
stykkisholmur	e	ISL	Stykkisholmur
subotica	e	SRB	Subotica
suceava	e	ROU	Suceava
suchitepequez	e	GTM	Suchitepéquez
sucre	e	COL	Sucre
sucre	e	VEN	Sucre
sucumbios	e	ECU	Sucumbios
sud kivu	e	COD	Sud-Kivu
sud ubangi	e	COD	Sud-Ubangi
sudan african national union	q	SSD	Sudan African National Union	SANU
sudan national front	q	SDN	Sudan National Front
sudan peoples liberation movement	q	SSD	Sudan People's Liberation Movement	SPLM
sudan peoples liberation movement in opposition	q	SSD	Sudan People’s Liberation Movement-In Opposition	SPLM-IO
sudanese communist party	q	SDN	Sudanese Communist Party	SCP
sudanese congress party	q	SDN	Sudanese Congress Party
sudhavikurhreppur	e	ISL	Sudhavikurhreppur
sudhurnesjabaer	e	ISL	Sudhurnesjabaer
sudurpashchim	e	NPL	Sudurpashchim
suffolk	d	GBR	Suffolk
sughd	e	TJK	Sughd
suhaj	e	EGY	Suhaj
suhareke	e	XKX	Suhareke
suhbaatar	e	MNG	Suhbaatar
sukhothai	e	THA	Sukhothai
sulawesi barat	e	IDN	Sulawesi Barat
sulawesi selatan	e	IDN	Sulawesi Selatan
sulawesi tengah	e	IDN	Sulawesi Tengah
sulawesi tenggara	e	IDN	Sulawesi Tenggara
sulawesi utara	e	IDN	Sulawesi Utara
sultan kudarat	e	PHL	Sultan Kudarat
sulu	e	PHL	Sulu
suma	q	ECU	Society United for More Action	SUMA
sumale	d	ETH	Sumale
sumatera barat	e	IDN	Sumatera Barat
sumatera selatan	e	IDN	Sumatera Selatan
sumatera utara	e	IDN	Sumatera Utara
sumqayit	e	AZE	Sumqayit
sumy	e	UKR	Sumy
sun alliance	q	BEN	Sun Alliance
sunderland	e	GBR	Sunderland
suphan buri	e	THA	Suphan Buri
supp	q	MYS	Sarawak United People's Party	SUPP
surat thani	e	THA	Surat Thani
surdulica	e	SRB	Surdulica
surigao del norte	e	PHL	Surigao del Norte
surigao del sur	e	PHL	Surigao del Sur
surin	e	THA	Surin
surinamese labor party	q	SUR	Surinamese Labor Party	SPA
surrey	d	GBR	Surrey
surt	e	LBY	Surt
surxondaryo viloyati	e	UZB	Surxondaryo Viloyati
susa	e	AZE	Susa
sustainability network	q	BRA	Sustainability Network	REDE
sutton	e	GBR	Sutton
svalbardhsstrandarhreppur	e	ISL	Svalbardhsstrandarhreppur
svay rieng	e	KHM	Svay Rieng
sveitarfelagidh arborg	e	ISL	Sveitarfelagidh Arborg
sveitarfelagidh hornafjordhur	e	ISL	Sveitarfelagidh Hornafjordhur
sveitarfelagidh olfus	e	ISL	Sveitarfelagidh Olfus
sveitarfelagidh skagastrond	e	ISL	Sveitarfelagidh Skagastrond
sveitarfelagidh vogar	e	ISL	Sveitarfelagidh Vogar
svencionys	e	LTU	Svencionys
sverdlovsk	d	RUS	Sverdlovsk
sveta ana	e	SVN	Sveta Ana
sveta trojica v slovenskih goricah	e	SVN	Sveta Trojica v Slovenskih Goricah
sveti andraz v slovenskih goricah	e	SVN	Sveti Andraz v Slovenskih Goricah
sveti jurij ob scavnici	e	SVN	Sveti Jurij ob Scavnici
sveti jurij v slovenskih goricah	e	SVN	Sveti Jurij v Slovenskih Goricah
sveti nikole	e	MKD	Sveti Nikole
sveti tomaz	e	SVN	Sveti Tomaz
svg green party	q	VCT	SVG Green Party	SVGP
svgp	q	VCT	SVG Green Party	SVGP
svilajnac	e	SRB	Svilajnac
svm	q	SRB	Alliance of Vojvodina Hungarians	SVM
svobodni	q	CZE	Svobodni
svp	q	ITA	South Tyrolean Peoples Party	SVP
svrljig	e	SRB	Svrljig
swadepa	q	SWZ	Swazi Democratic Party	SWADEPA
swains island	e	ASM	Swains Island
swansea	e	GBR	Swansea
swanu	q	NAM	South West Africa National Union	SWANU
swapo	q	NAM	South West Africa People's Organization	SWAPO
swazi democratic party	q	SWZ	Swazi Democratic Party	SWADEPA
sweden democrats	q	SWE	Sweden Democrats
swedish peoples party	q	FIN	Swedish People's Party	RKP
swedish social democratic party	q	SWE	Swedish Social Democratic Party	S/SAP
swieqi	e	MLT	Swieqi
swietokrzyskie	e	POL	Swietokrzyskie
swindon	e	GBR	Swindon
syddanmark	e	DNK	Syddanmark
sylhet	e	BGD	Sylhet
syriac union party	q	SYR	Syriac Union Party
syrian communist party	q	SYR	Syrian Communist Party
syrian democratic council	q	SYR	Syrian Democratic Council	SDC
syrian democratic party	q	SYR	Syrian Democratic Party
syrian interim government	q	SYR	Syrian Interim Government	SIG
syrian opposition coalition	q	SYR	Syrian Opposition Coalition
syrian salvation government	q	SYR	Syrian Salvation Government	SSG
syrian social nationalist party	q	LBN	Syrian Social Nationalist Party	SSNP
syrian social nationalist party	q	SYR	Syrian Social Nationalist Party	SSNP
syriza ps	q	GRC	Coalition of the Radical Left-Progressive Alliance	SYRIZA-PS
syunik	e	ARM	Syunik'
szabolcs szatmar bereg	e	HUN	Szabolcs-Szatmar-Bereg
szeged	e	HUN	Szeged
szekesfehervar	e	HUN	Szekesfehervar
szekszard	e	HUN	Szekszard
szolnok	e	HUN	Szolnok
szombathely	e	HUN	Szombathely
t2020	q	CZE	Tábor 2020	T2020
ta xbiex	e	MLT	Ta' Xbiex
taal	q	ISR	Ta'al
tabasco	d	MEX	Tabasco
tabiteuea	e	KIR	Tabiteuea
tabor	e	SVN	Tabor
tabor 2020	q	CZE	Tábor 2020	T2020
tabora	e	TZA	Tabora
tabuaeran	e	KIR	Tabuaeran
tabuk	e	SAU	Tabuk
tachira	e	VEN	Táchira
tacloban	e	PHL	Tacloban
tacna	e	PER	Tacna
tacuarembo	e	URY	Tacuarembó
tadjourah	e	DJI	Tadjourah
tafea	e	VUT	Tafea
tagant	e	MRT	Tagant
taguig	e	PHL	Taguig
tahoua	e	NER	Tahoua
taichung	e	TWN	Taichung
tailevu	e	FJI	Tailevu
tainan	e	TWN	Tainan
taipei	e	TWN	Taipei
taitung	e	TWN	Taitung
taiwan is divided into 13 counties	e	TWN	Taiwan is divided into 13 counties
taiwan peoples party	q	TWN	Taiwan People's Party	TPP
taizz	e	YEM	Ta'izz
taj	q	DZA	Algeria's Hope Rally	TAJ
takamaka	e	SYC	Takamaka
takeo	e	KHM	Takeo
takhar	d	AFG	Takhar
talas oblusu	e	KGZ	Talas Oblusu
talknafjardharhreppur	e	ISL	Talknafjardharhreppur
tallinn	e	EST	Tallinn
talsi	e	LVA	Talsi
tamana	e	KIR	Tamana
tamanrasset	e	DZA	Tamanrasset
tamaulipas	d	MEX	Tamaulipas
tambacounda	e	SEN	Tambacounda
tambov	e	RUS	Tambov
tameside	d	GBR	Tameside
tamil eelam liberation organization	q	LKA	Tamil Eelam Liberation Organization	TELO
tamil nadu	d	IND	Tamil Nadu
tamil national alliance	q	LKA	Tamil National Alliance	TNA
tamil national peoples front	q	LKA	Tamil National People's Front	TNPF
tamil peoples national alliance	q	LKA	Tamil People's National Alliance	TPNA
tana river	e	KEN	Tana River
tandjile	e	TCD	Tandjile
tanga	e	TZA	Tanga
tanganyika	e	COD	Tanganyika
tanger tetouan al hoceima	e	MAR	Tanger-Tetouan-Al Hoceima
tanintharyi	e	MMR	Tanintharyi
taoudenni	e	MLI	Taoudenni
taoyuan	e	TWN	Taoyuan
tap	q	TKM	Agrarian Party of Turkmenistan	TAP
tapa	e	EST	Tapa
taqadum	q	IRQ	Taqadum
taraba	d	NGA	Taraba
tarabulus	e	LBY	Tarabulus
taraclia	e	MDA	Taraclia
taranaki	e	NZL	Taranaki
tarapaca	e	CHL	Tarapacá
tarawa	e	KIR	Tarawa
targovishte	e	BGR	Targovishte
tarija	e	BOL	Tarija
tarlac	e	PHL	Tarlac
tarrafal	e	CPV	Tarrafal
tarrafal de sao nicolau	e	CPV	Tarrafal de São Nicolau
tartar	e	AZE	Tartar
tartu	e	EST	Tartu
tartus	d	SYR	Tartus
tarxien	e	MLT	Tarxien
tashnaq	q	LBN	Tashnaq
tasman	e	NZL	Tasman
tasmania	d	AUS	Tasmania
tasmim alliance	q	IRQ	Tasmim Alliance
tatabanya	e	HUN	Tatabanya
tataouine	e	TUN	Tataouine
tatarstan	d	RUS	Tatarstan
taumua lelei	q	WLF	Taumu'a Lelei
taurage	e	LTU	Taurage
tautua samoa party	q	WSM	Tautua Samoa Party	TSP
tavush	e	ARM	Tavush
tawi tawi	e	PHL	Tawi-Tawi
tay ninh	e	VNM	Tay Ninh
tbilisi autonomous republics	e	GEO	Tbilisi autonomous republics
tbong khmum municipalities	e	KHM	Tbong Khmum municipalities
tdp	q	CYP	Communal Democracy Party	TDP
tdp	q	IND	Telugu Desam Party	TDP
tdp	q	MKD	Turkish Democratic Party	TDP
tdp	q	TKM	The Democratic Party of Turkmenistan	TDP
te pati maori	q	NZL	Te Pāti Māori
tearce	e	MKD	Tearce
tebessa	e	DZA	Tebessa
tehran	e	IRN	Tehran
tehreek e labbaik pakistan	q	PAK	Tehreek-e-Labbaik Pakistan	TLP
tekirdag	e	TUR	Tekirdag
tekki movement	q	SEN	Tekki Movement
tel aviv	e	ISR	Tel Aviv
telangana	d	IND	Telangana
telegana rashtra samithi	q	IND	Telegana Rashtra Samithi	TRS
telenesti	e	MDA	Telenesti
teleorman	e	ROU	Teleorman
telford and wrekin	d	GBR	Telford and Wrekin
telo	q	LKA	Tamil Eelam Liberation Organization	TELO
telsiai	e	LTU	Telsiai
telugu desam party	q	IND	Telugu Desam Party	TDP
temburong	e	BRN	Temburong
temerin	e	SRB	Temerin
temotu	e	SLB	Temotu
tennessee	d	USA	Tennessee
teraina	e	KIR	Teraina
terengganu	e	MYS	Terengganu
ternopil	e	UKR	Ternopil
teruel existe	q	ESP	Teruel Existe
tete	e	MOZ	Tete
tetovo	e	MKD	Tetovo
texas	d	USA	Texas
tgv	q	MDG	Young Malagasies Determined	TGV
thaba tseka	e	LSO	Thaba-Tseka
thai binh	e	VNM	Thai Binh
thai nguyen	e	VNM	Thai Nguyen
thai sang thai party	q	THA	Thai Sang Thai Party
thanh hoa	e	VNM	Thanh Hoa
tharaka nithi	e	KEN	Tharaka-Nithi
the	q	PNG	Triumph Heritage Empowerment Party	THE
the alternative	q	DNK	The Alternative
the bridge	q	HRV	The Bridge	MOST
the christian democratic movement	q	SVK	The Christian Democratic Movement	KDH
the commons	q	COL	The Commons
the democratic party of turkmenistan	q	TKM	The Democratic Party of Turkmenistan	TDP
the democrats	q	BEN	The Democrats
the democrats	q	GAB	The Democrats
the ecologists the greens	q	FRA	The Ecologists - the Greens	EELV
the free list	q	LIE	The Free List
the front	q	HND	The Front
the greens the green alternative	q	AUT	The Greens - The Green Alternative
the independents	q	LIE	The Independents
the left	q	DEU	The Left
the left	q	LUX	The Left
the left	q	MKD	The Left
the left	q	POL	The Left
the left	q	SVN	The Left
the left bloc	q	PRT	The Left Bloc
the liberals	q	CHE	The Liberals
the liberals	q	SWE	The Liberals
the movement party	q	TUN	The Movement Party
the nationals	q	AUS	The Nationals
the new movement	q	GUY	The New Movement	TNM
the new sons of mother earth movement	q	NIC	The New Sons of Mother Earth Movement	MYATAMARAN
the people movement	q	MKD	The People Movement
the progressives	q	LVA	The Progressives	PRO
the radical cause	q	VEN	The Radical Cause
the republicans	q	FRA	The Republicans
the republicans	q	NCL	The Republicans
the right	q	EST	The Right
the right alternative	q	ROU	The Right Alternative
the scottish borders	d	GBR	The Scottish Borders
the service party	q	KEN	The Service Party	TSP
the slovak national party	q	SVK	The Slovak National Party	SNS
the togolese party	q	TGO	The Togolese Party
the united force	q	GUY	The United Force	TUF
the vale of glamorgan	d	GBR	The Vale of Glamorgan
the workers party	q	IRL	The Workers' Party
there is such a people	q	BGR	There is Such a People	ITN
thessalia	e	GRC	Thessalia
thies	e	SEN	Thies
thiladhunmathee dhekunuburi	e	MDV	Thiladhunmathee Dhekunuburi
thiladhunmathee uthuruburi	e	MDV	Thiladhunmathee Uthuruburi
thimphu	e	BTN	Thimphu
thingeyjarsveit	e	ISL	Thingeyjarsveit
third republic party	q	TUN	Third Republic Party
third system movement	q	BOL	Third System Movement	MTS
thp	q	MKD	Turkish Movement Party	THP
thua thien hue	e	VNM	Thua Thien-Hue
thueringen	d	DEU	Thueringen
thurgau	e	CHE	Thurgau
thurrock	d	GBR	Thurrock
thyolo	e	MWI	Thyolo
tianjinspecial administrative regions	d	CHN	Tianjinspecial administrative regions
tiaret	e	DZA	Tiaret
tibesti	e	TCD	Tibesti
ticino	e	CHE	Ticino
tien giang	e	VNM	Tien Giang
tigray	d	ETH	Tigray
tillaberi	e	NER	Tillaberi
tim	q	MDG	I Love Madagascar	TIM
timimoun	e	DZA	Timimoun
timis	e	ROU	Timis
tindouf	e	DZA	Tindouf
tinian	e	MNP	Tinian
tip	q	TUR	Workers' Party of Turkey	TIP
tipaza	e	DZA	Tipaza
tipperary	e	IRL	Tipperary
tirane	e	ALB	Tirane
tiris zemmour	e	MRT	Tiris Zemmour
tirol	e	AUT	Tirol
tisina	e	SVN	Tisina
tissemsilt	e	DZA	Tissemsilt
tisza	q	HUN	TISZA – Respect and Freedom Party	TISZA
tisza respect and freedom party	q	HUN	TISZA – Respect and Freedom Party	TISZA
titel	e	SRB	Titel
tivat	e	MNE	Tivat
tizi ouzou	e	DZA	Tizi Ouzou
tjorneshreppur	e	ISL	Tjorneshreppur
tkp	q	KIR	Tobwaan Kiribati Party	TKP
tkp yg	q	CYP	Communal Liberation Party - New Forces	TKP-YG
tlaxcala	e	MEX	Tlaxcala
tlemcen	e	DZA	Tlemcen
tlp	q	PAK	Tehreek-e-Labbaik Pakistan	TLP
tna	q	LKA	Tamil National Alliance	TNA
tnm	q	GUY	The New Movement	TNM
tnpf	q	LKA	Tamil National People's Front	TNPF
toa alta	e	PRI	Toa Alta
toa baja	e	PRI	Toa Baja
toamasina	e	MDG	Toamasina
tobago	e	TTO	Tobago
tobago peoples party	q	TTO	Tobago People’s Party
tobwaan kiribati party	q	KIR	Tobwaan Kiribati Party	TKP
tocantins	d	BRA	Tocantins
tochigi	e	JPN	Tochigi
todos	q	GTM	Everyone Together for Guatemala	TODOS
todos	q	GTM	TODOS
togdheer	d	SOM	Togdheer
together	q	MNE	Together!
together	q	NLD	Together	BIJ1
together	q	SRB	Together	ZAJEDNO
together for catalonia	q	ESP	Together for Catalonia
together for change	q	COD	Together for Change
together for democracy and sovereignty	q	CIV	Together for Democracy and Sovereignty	EDS
together for peru	q	PER	Together For Perú
together gibraltar	q	GIB	Together Gibraltar
together organization points to sovereignty	q	EST	TOGETHER organization points to sovereignty	KOOS
together to build	q	CIV	Together to Build
together to build	q	SPM	Together to Build
toila	e	EST	Toila
tokat	e	TUR	Tokat
tokushima	e	JPN	Tokushima
tokyo	e	JPN	Tokyo
toledo	e	BLZ	Toledo
toliara	e	MDG	Toliara
tolima	d	COL	Tolima
tolmin	e	SVN	Tolmin
tolna	e	HUN	Tolna
tombali	e	GNB	Tombali
tombouctou	e	MLI	Tombouctou
tomorrow in movement coalition	q	SMR	Tomorrow in Movement coalition
tomsk	e	RUS	Tomsk
tonga peoples party	q	TON	Tonga People's Party	PAK
tongatapu	e	TON	Tongatapu
top	q	CZE	Tradition Responsibility Prosperity 09	TOP
topola	e	SRB	Topola
torba	e	VUT	Torba
torbay	d	GBR	Torbay
torfaen	d	GBR	Torfaen
tori	e	EST	Tori
tororo	e	UGA	Tororo
torteval	e	GGY	Torteval
torva	e	EST	Torva
toscana	d	ITA	Toscana
toshkent shahri	e	UZB	Toshkent Shahri
toshkent viloyati	e	UZB	Toshkent Viloyati
total renovation movement	q	ECU	Total Renovation Movement	RETO
totonicapan	e	GTM	Totonicapán
tottori	e	JPN	Tottori
touggourt	e	DZA	Touggourt
tovuz	e	AZE	Tovuz
tower hamlets	d	GBR	Tower Hamlets
toyama	e	JPN	Toyama
tozeur	e	TUN	Tozeur
tpk	q	CUW	Trabou pa Kòrsou	TPK
tpna	q	LKA	Tamil People's National Alliance	TPNA
tpp	q	TWN	Taiwan People's Party	TPP
tra vinh	e	VNM	Tra Vinh
trabou pa korsou	q	CUW	Trabou pa Kòrsou	TPK
trabzon	e	TUR	Trabzon
tradition responsibility prosperity 09	q	CZE	Tradition Responsibility Prosperity 09	TOP
traditional unionist voice	q	GBR	Traditional Unionist Voice	TUV
trafford	d	GBR	Trafford
trakai	e	LTU	Trakai
trang	e	THA	Trang
trans nzoia	e	KEN	Trans Nzoia
transformation through action initiative	q	CAF	Transformation Through Action Initiative	ITA
transformers	q	TCD	Transformers
trarza	e	MRT	Trarza
trashi yangtse	e	BTN	Trashi Yangtse
trashigang	e	BTN	Trashigang
trat	e	THA	Trat
trbovlje	e	SVN	Trbovlje
trebnje	e	SVN	Trebnje
treinta y tres	e	URY	Treinta y Tres
trelawny	e	JAM	Trelawny
trencin	e	SVK	Trencin
trentino alto adige or trentino suedtirol	d	ITA	Trentino-Alto Adige or Trentino-Suedtirol
trgoviste	e	SRB	Trgoviste
triesen	e	LIE	Triesen
triesenberg	e	LIE	Triesenberg
trinity	e	JEY	Trinity
trinity palmetto point	e	KNA	Trinity Palmetto Point
tripura	d	IND	Tripura
tristan da cunha	e	SHN	Tristan da Cunha
triumph heritage empowerment party	q	PNG	Triumph Heritage Empowerment Party	THE
trnava	e	SVK	Trnava
trnovska vas	e	SVN	Trnovska Vas
troms og finnmark	e	NOR	Troms og Finnmark
trondelag	e	NOR	Trondelag
trongsa	e	BTN	Trongsa
trs	q	IND	Telegana Rashtra Samithi	TRS
trstenik	e	SRB	Trstenik
trujillo	e	VEN	Trujillo
trujillo alto	e	PRI	Trujillo Alto
trzic	e	SVN	Trzic
trzin	e	SVN	Trzin
ts lkd	q	LTU	Homeland Union	TS-LKD
tsh	q	HND	We Are All Honduras	TSH
tshopo	e	COD	Tshopo
tshuapa	e	COD	Tshuapa
tsirang	e	BTN	Tsirang
tsp	q	KEN	The Service Party	TSP
tsp	q	WSM	Tautua Samoa Party	TSP
tstp	q	TKM	Party of Industrialists and Entrepreneurs of Turkmenistan	TSTP
tuamasaga	e	WSM	Tuamasaga
tucuman	d	ARG	Tucuman
tuf	q	GUY	The United Force	TUF
tukums	e	LVA	Tukums
tula	e	RUS	Tula
tulcea	e	ROU	Tulcea
tumbes	e	PER	Tumbes
tunceli	e	TUR	Tunceli
tungurahua	e	ECU	Tungurahua
tunis	e	TUN	Tunis
tunisian baath movement	q	TUN	Tunisian Ba'ath Movement
turi	e	EST	Turi
turkana	e	KEN	Turkana
turkish democratic party	q	MKD	Turkish Democratic Party	TDP
turkish democratic party of kosovo	q	XKX	Turkish Democratic Party of Kosovo	KDTP
turkish movement party	q	MKD	Turkish Movement Party	THP
turkistan	e	KAZ	Turkistan
turnisce	e	SVN	Turnisce
tutin	e	SRB	Tutin
tutong	e	BRN	Tutong
tuv	q	GBR	Traditional Unionist Voice	TUV
tuyen quang	e	VNM	Tuyen Quang
tuzi	e	MNE	Tuzi
tver	e	RUS	Tver
tyumen	e	RUS	Tyumen
tyva	d	RUS	Tyva
tzv	q	LVA	People. Land. Statehood.	TZV
u4c	q	SLB	United for Change Party	U4C
uaboe	e	NRU	Uaboe
uasin gishu	e	KEN	Uasin Gishu
ubon ratchathani	e	THA	Ubon Ratchathani
ubp	q	CYP	National Unity Party	UBP
ucar	e	AZE	Ucar
ucayali	e	PER	Ucayali
ucd	q	GNQ	Center Right Union	UCD
ucdp	q	ZAF	United Christian Democratic Party	UCDP
ucg	q	MNE	United Montenegro	UCG
ucid	q	CPV	Democratic and Independent Cabo Verdean Union	UCID
ucn	q	GTM	Nationalist Change Union	UCN
ucp	q	DZA	Union for Change and Progress	UCP
ucr	q	ARG	Unión Cívica Radical	UCR
uda	q	KEN	United Democratic Alliance	UDA
udc	q	BWA	Umbrella for Democratic Change	UDC
udc	q	CMR	Cameroonian Democratic Union	UDC
udd	q	MLI	Union for Democracy and Development	UDD
udena	q	GNQ	National Democratic Union	UDENA
udf	q	COG	Union of Democratic Forces	UDF
udf	q	MWI	United Democratic Front	UDF
udf	q	NAM	United Democratic Front	UDF
udf	q	WLF	Union Pour la Democratie Francaise	UDF
udg	q	GIN	Democratic Union of Guinea	UDG
udh yuki	q	COG	Union of Humanist Democrats	UDH-YUKI
udi	q	CHL	Independent Democratic Union	UDI
udi	q	FRA	Union of Democrats and Independents	UDI
udir	q	GIN	Union for the Defense of Republican Interests	UDIR
udj	q	DJI	Union for Democracy and Justice	UDJ
udm	q	KEN	United Democratic Movement	UDM
udm	q	ZAF	United Democratic Movement	UDM
udmr	q	ROU	Democratic Union of Hungarians in Romania	UDMR
udmurtiya autonomous districts	d	RUS	Udmurtiya autonomous districts
udon thani	e	THA	Udon Thani
udp	q	BLZ	United Democratic Party	UDP
udp	q	GMB	United Democratic Party	UDP
udp	q	KEN	United Democratic Party	UDP
udp	q	MRT	Union for Democracy and Progress	UDP
udpci	q	CIV	Union for Democracy and Peace in Cote d'Ivoire	UDPCI
udps	q	COD	Union for Democracy and Social Progress	UDPS
udr	q	COG	Union for Democracy and Republic	UDR
udr	q	TCD	Union for Democracy and the Republic	UDR
udrg	q	GIN	Union of Democrats for the Renaissance of Guinea	UDRG
udrp	q	GIN	Democratic Union for Renewal and Progress	UDRP
uds	q	GNQ	Social Democratic Union	UDS
udsf	q	SSD	United Democratic Salvation Front	UDSF
udsh	q	MNE	Democratic Union of Albanians	UDSH
ufc	q	TGO	Union of Forces for Change	UFC
ufd	q	GIN	Union of Democratic Forces	UFD
ufdg	q	GIN	Union of Democratic Forces of Guinea	UFDG
ufds	q	DZA	Union of Democratic and Social Forces	UFDS
ufp	q	GHA	United Front Party	UFP
ufr	q	GIN	Union of Republican Forces	UFR
uganda peoples congress	q	UGA	Uganda People's Congress	UPC
ugdd	q	GIN	Guinean Union for Democracy and Development	UGDD
ugm	q	MAC	Macau-Guangdong Union	UGM
uic	q	JAM	United Independents' Congress	UIC
uige	e	AGO	Uige
ujae	e	MHL	Ujae
uk independence party	q	GBR	UK Independence Party	UKIP
ukip	q	GBR	UK Independence Party	UKIP
ukmerge	e	LTU	Ukmerge
ulaanbaatar	e	MNG	Ulaanbaatar
ulcinj	e	MNE	Ulcinj
ulp	q	PNG	United Labor Party	ULP
ulsan special city	e	KOR	Ulsan special city
ulster unionist party	q	GBR	Ulster Unionist Party	UUP
ulyanovsk	e	RUS	Ulyanovsk
ulytau	e	KAZ	Ulytau
umbrella for democratic change	q	BWA	Umbrella for Democratic Change	UDC
umbria	d	ITA	Umbria
umd	q	MAR	Moroccan Union for Democracy	UMD
umid	q	AZE	Azerbaijan Hope Party	ÜMİD
umm al qaywayn	e	ARE	Umm al Qaywayn
umm salal	e	QAT	Umm Salal
umma party for reform and development	q	SDN	Umma Party for Reform and Development
umno	q	MYS	United Malays National Organization	UMNO
ump	q	DJI	Union for the Presidential Majority coalition	UMP
ump	q	SDN	Unionist Movement Party	UMP
ump	q	VUT	Union of Moderate Parties	UMP
un korsou hustu	q	CUW	Un Korsou Hustu
unace	q	PRY	Movimiento Union Nacional de Ciudadanos Eticos	UNACE
unader	q	CAF	National Union of Republican Democrats	UNADER
unc	q	COD	Union for the Congolese Nation	UNC
unc	q	TTO	United National Congress	UNC
uncrh	q	HTI	Christian National Movement for the Reconstruction of Haiti	UNCRH
undp	q	CAF	National Union for Democracy and Progress	UNDP
undp	q	CMR	National Union for Democracy and Progress	UNDP
undr	q	TCD	National Union for Democracy and Renewal	UNDR
une	q	GTM	National Unity for Hope	UNE
unfgg	q	LKA	United National Front for Good Governance	UNFGG
ungheni municipalities	e	MDA	Ungheni municipalities
uni	q	NCL	National Union for Independence	UNI
unidad federal	q	ARG	Unidad Federal
unidas	q	ESP	Unidas
unified lumumbist party	q	COD	Unified Lumumbist Party	PALU
unified resilient st maarten movement	q	SXM	Unified Resilient St Maarten Movement	URSM
unified socialist party	q	MAR	Unified Socialist Party	GSU
union civica radical	q	ARG	Unión Cívica Radical	UCR
union for central african renewal	q	CAF	Union for Central African Renewal	URCA
union for change	q	GNB	Union for Change
union for change and progress	q	DZA	Union for Change and Progress	UCP
union for cote divoire	q	CIV	Union for Cote d'Ivoire	UPCI
union for democracy	q	MAF	Union for Democracy
union for democracy and development	q	MLI	Union for Democracy and Development	UDD
union for democracy and justice	q	DJI	Union for Democracy and Justice	UDJ
union for democracy and peace in cote divoire	q	CIV	Union for Democracy and Peace in Cote d'Ivoire	UDPCI
union for democracy and progress	q	MRT	Union for Democracy and Progress	UDP
union for democracy and republic	q	COG	Union for Democracy and Republic	UDR
union for democracy and social progress	q	COD	Union for Democracy and Social Progress	UDPS
union for democracy and the republic	q	TCD	Union for Democracy and the Republic	UDR
union for development	q	MAC	Union for Development	UPD
union for national progress	q	BDI	Union for National Progress	UPRONA
union for peace and development party	q	SOM	Union for Peace and Development Party	PDP
union for progress and reform	q	BFA	Union for Progress and Reform	UPC
union for progress and renewal	q	GIN	Union for Progress and Renewal	UPR
union for promoting progress	q	MAC	Union for Promoting Progress	UPP
union for rebirth sankarist party	q	BFA	Union for Rebirth - Sankarist Party	UNIR-PS
union for renaissance and development	q	CAF	Union for Renaissance and Development	URD
union for renewal and democracy	q	TCD	Union for Renewal and Democracy	URD
union for republic and democracy	q	MLI	Union for Republic and Democracy	URD
union for the congolese nation	q	COD	Union for the Congolese Nation	UNC
union for the defense of republican interests	q	GIN	Union for the Defense of Republican Interests	UDIR
union for the presidential majority coalition	q	DJI	Union for the Presidential Majority coalition	UMP
union for the progress of guinea	q	GIN	Union for the Progress of Guinea	UPG
union for the republic	q	COG	Union for the Republic
union for the republic	q	TGO	Union for the Republic	UNIR
union makes the nation	q	BEN	Union Makes the Nation
union monegasque	q	MCO	Union Monegasque
union of democratic and social forces	q	DZA	Union of Democratic and Social Forces	UFDS
union of democratic forces	q	BGR	Union of Democratic Forces	SDS
union of democratic forces	q	COG	Union of Democratic Forces	UDF
union of democratic forces	q	GIN	Union of Democratic Forces	UFD
union of democratic forces of guinea	q	GIN	Union of Democratic Forces of Guinea	UFDG
union of democrats and independents	q	FRA	Union of Democrats and Independents	UDI
union of democrats for lithuania	q	LTU	Union of Democrats for Lithuania	DSVL
union of democrats for the renaissance of guinea	q	GIN	Union of Democrats for the Renaissance of Guinea	UDRG
union of far right	q	FRA	Union of Far Right	UXD
union of forces for change	q	TGO	Union of Forces for Change	UFC
union of greens and farmers	q	LVA	Union of Greens and Farmers	ZZS
union of humanist democrats	q	COG	Union of Humanist Democrats	UDH-YUKI
union of islamic iran peoples party	q	IRN	Union of Islamic Iran People's Party
union of moderate parties	q	VUT	Union of Moderate Parties	UMP
union of peoples of cameroon	q	CMR	Union of Peoples of Cameroon	UPC
union of planning and construction	q	MRT	Union of Planning and Construction	UPC
union of reform partisans	q	DJI	Union of Reform Partisans	UPR
union of republican forces	q	GIN	Union of Republican Forces	UFR
union of socialist movements	q	CMR	Union of Socialist Movements
union party	q	FRO	Union Party
union party for the people	q	COL	Union Party for the People
union pour la democratie francaise	q	WLF	Union Pour la Democratie Francaise	UDF
union solidarity and development party	q	MMR	Union Solidarity and Development Party
unionist movement party	q	SDN	Unionist Movement Party	UMP
unionist socialist party	q	SYR	Unionist Socialist Party
unique gorani party	q	XKX	Unique Gorani Party	JGP
unir	q	TGO	Union for the Republic	UNIR
unir ps	q	BFA	Union for Rebirth - Sankarist Party	UNIR-PS
unita	q	AGO	National Union for the Total Independence of Angola	UNITA
unitary democratic coalition	q	PRT	Unitary Democratic Coalition	CDU
united arab list	q	ISR	United Arab List
united australia party	q	AUS	United Australia Party
united bumiputera heritage party	q	MYS	United Bumiputera Heritage Party	PBB
united christian democratic party	q	ZAF	United Christian Democratic Party	UCDP
united citizens association of macau	q	MAC	United Citizens Association of Macau	ACUM
united cyprus party	q	CYP	United Cyprus Party	BKP
united democratic alliance	q	KEN	United Democratic Alliance	UDA
united democratic front	q	MWI	United Democratic Front	UDF
united democratic front	q	NAM	United Democratic Front	UDF
united democratic movement	q	KEN	United Democratic Movement	UDM
united democratic movement	q	ZAF	United Democratic Movement	UDM
united democratic party	q	BLZ	United Democratic Party	UDP
united democratic party	q	GMB	United Democratic Party	UDP
united democratic party	q	KEN	United Democratic Party	UDP
united democratic salvation front	q	SSD	United Democratic Salvation Front	UDSF
united democrats association of independents	q	CZE	United Democrats - Association of Independents	SD-SN
united for change party	q	SLB	United for Change Party	U4C
united front party	q	GHA	United Front Party	UFP
united hearts movement	q	CAF	United Hearts Movement	MCU
united independents congress	q	JAM	United Independents' Congress	UIC
united kyrgyzstan	q	KGZ	United Kyrgyzstan
united labor party	q	PNG	United Labor Party	ULP
united list	q	LVA	United List
united malays national organization	q	MYS	United Malays National Organization	UMNO
united montenegro	q	MNE	United Montenegro	UCG
united national congress	q	TTO	United National Congress	UNC
united national front for good governance	q	LKA	United National Front for Good Governance	UNFGG
united national movement	q	GEO	United National Movement	UNM
united national party	q	LKA	United National Party	UNP
united party for national development	q	ZMB	United Party for National Development	UPND
united party of bhutan	q	BTN	United Party of Bhutan	DNT
united party of independent alliance	q	KEN	United Party of Independent Alliance	UPIA
united peasant party	q	SRB	United Peasant Party	USS
united peoples movement	q	NAM	United People's Movement	UPM
united peoples party	q	LBR	United People's Party
united peoples party	q	SXM	United People's Party	UPP
united progressive alliance	q	KEN	United Progressive Alliance	UPA
united progressive kinabalu organization	q	MYS	United Progressive Kinabalu Organization	UPKO
united progressive party	q	ATG	United Progressive Party	UPP
united progressive party	q	GHA	United Progressive Party	UPP
united republican party	q	GUY	United Republican Party	URP
united resources party	q	PNG	United Resources Party	URP
united right	q	POL	United Right
united romania party	q	ROU	United Romania Party	PRU
united russia	q	RUS	United Russia
united sabah peoples party	q	MYS	United Sabah People's Party	PBRS
united sarawak party	q	MYS	United Sarawak Party
united serbia	q	SRB	United Serbia
united seychelles	q	SYC	United Seychelles
united sint maarten party	q	SXM	United Sint Maarten Party
united socialist party of venezuela	q	VEN	United Socialist Party of Venezuela	PSUV
united socialist workers party	q	BRA	United Socialist Workers' Party	PSTU
united south sudan african party	q	SSD	United South Sudan African Party	USSAP
united south sudan party	q	SSD	United South Sudan Party	USSP
united srpska	q	BIH	United Srpska
united thai nation	q	THA	United Thai Nation	UTN
united torah judaism	q	ISR	United Torah Judaism	UTJ
united trade unions of serbia sloga	q	SRB	United Trade Unions of Serbia "Sloga"	USS
united transformation movement	q	MWI	United Transformation Movement	UTM
united workers party	q	LCA	United Workers Party	UWP
unity and democracy party	q	MAR	Unity and Democracy Party
unity and progress party	q	GIN	Unity and Progress Party	PUP
unity fiji	q	FJI	Unity Fiji
unity party	q	AZE	Unity Party	VƏHDƏT
unity party	q	LBR	Unity Party
unm	q	GEO	United National Movement	UNM
unp	q	GIN	National Union for Prosperity	UNP
unp	q	LKA	United National Party	UNP
unp	q	SEN	National Union for the People	UNP
unt	q	VEN	A New Era	UNT
upa	q	KEN	United Progressive Alliance	UPA
upads	q	COG	Pan-African Union for Social Development	UPADS
upc	q	BFA	Union for Progress and Reform	UPC
upc	q	CMR	Union of Peoples of Cameroon	UPC
upc	q	MRT	Union of Planning and Construction	UPC
upc	q	UGA	Uganda People's Congress	UPC
upci	q	CIV	Union for Cote d'Ivoire	UPCI
upd	q	MAC	Union for Development	UPD
updp	q	COG	Patriotic Union for Democracy and Progress	UPDP
upg	q	GIN	Union for the Progress of Guinea	UPG
upia	q	KEN	United Party of Independent Alliance	UPIA
upko	q	MYS	United Progressive Kinabalu Organization	UPKO
upm	q	NAM	United People's Movement	UPM
upn	q	ESP	Navarrese People's Union	UPN
upnd	q	ZMB	United Party for National Development	UPND
upp	q	ATG	United Progressive Party	UPP
upp	q	GHA	United Progressive Party	UPP
upp	q	MAC	Union for Promoting Progress	UPP
upp	q	SXM	United People's Party	UPP
upper demerara berbice	e	GUY	Upper Demerara-Berbice
upper nile	e	SSD	Upper Nile
upper river	e	GMB	Upper River
upper takutu upper essequibo	e	GUY	Upper Takutu-Upper Essequibo
uppsala	e	SWE	Uppsala
upr	q	DJI	Union of Reform Partisans	UPR
upr	q	GIN	Union for Progress and Renewal	UPR
uprona	q	BDI	Union for National Progress	UPRONA
urca	q	CAF	Union for Central African Renewal	URCA
urd	q	CAF	Union for Renaissance and Development	URD
urd	q	MLI	Union for Republic and Democracy	URD
urd	q	TCD	Union for Renewal and Democracy	URD
urng maiz	q	GTM	Guatemalan National Revolutionary Unity	URNG-MAIZ
urp	q	GUY	United Republican Party	URP
urp	q	PNG	United Resources Party	URP
ursm	q	SXM	Unified Resilient St Maarten Movement	URSM
uruzgan	d	AFG	Uruzgan
us moderates	q	ITA	Us Moderates
usak	e	TUR	Usak
usfp	q	MAR	Socialist Union of Popular Forces	USFP
usr	q	ROU	Save Romania Union Party	USR
uss	q	SRB	United Peasant Party	USS
uss	q	SRB	United Trade Unions of Serbia "Sloga"	USS
ussap	q	SSD	United South Sudan African Party	USSAP
ussp	q	SSD	United South Sudan Party	USSP
ustecky	e	CZE	Ustecky
usulutan	e	SLV	Usulután
utah	d	USA	Utah
utena	e	LTU	Utena
uthai thani	e	THA	Uthai Thani
utj	q	ISR	United Torah Judaism	UTJ
utm	q	MWI	United Transformation Movement	UTM
utn	q	THA	United Thai Nation	UTN
utrecht	e	NLD	Utrecht
utrik	e	MHL	Utrik
uttar pradesh	d	IND	Uttar Pradesh
uttaradit	e	THA	Uttaradit
uttarakhand	d	IND	Uttarakhand
utuado	e	PRI	Utuado
uup	q	GBR	Ulster Unionist Party	UUP
uusimaa	e	FIN	Uusimaa
uwp	q	DMA	Dominica United Workers Party	UWP
uwp	q	LCA	United Workers Party	UWP
uxd	q	FRA	Union of Far Right	UXD
uzbekistan liberal democratic party	q	UZB	Uzbekistan Liberal Democratic Party
uzbekistan national revival democratic party	q	UZB	Uzbekistan National Revival Democratic Party
uzice	e	SRB	Uzice
v pk	q	EST	Estonian Freedom Party - Farmers' Assembly	V-PK
vaa o fonoti	e	WSM	Va'a-o-Fonoti
vaduz	e	LIE	Vaduz
vaike maarja	e	EST	Vaike-Maarja
vaisigano	e	WSM	Vaisigano
vaitupu	e	TUV	Vaitupu
vakaga	e	CAF	Vakaga
vakat	q	XKX	Vakat Coalition	VAKAT
vakat coalition	q	XKX	Vakat Coalition	VAKAT
valandovo	e	MKD	Valandovo
valcea	e	ROU	Valcea
vale	e	GGY	Vale
valenzuela	e	PHL	Valenzuela
valga	e	EST	Valga
valjevo	e	SRB	Valjevo
valka	e	LVA	Valka
valle	e	HND	Valle
valle daosta or vallee daoste	d	ITA	Valle d'Aosta or Vallée d'Aoste
valle del cauca	d	COL	Valle del Cauca
vallee du bandama	e	CIV	Vallée du Bandama
valletta	e	MLT	Valletta
valmiera	e	LVA	Valmiera
valor	q	GTM	Value	VALOR
valparaiso	e	CHL	Valparaíso
value	q	GTM	Value	VALOR
valverde	e	DOM	Valverde
vamos	q	GTM	Vamos por una Guatemala Diferente	VAMOS
vamos	q	SLV	Vamos
vamos con vos	q	ARG	Vamos con Vos
vamos or lets go	q	HND	Vamos or Let’s Go
vamos por una guatemala diferente	q	GTM	Vamos por una Guatemala Diferente	VAMOS
vanguard of liberties	q	DZA	Vanguard of Liberties
vanuaaku pati	q	VUT	Vanua'aku Pati
vap	q	EST	Estonian Free Party	VAP
varaklani	e	LVA	Varaklani
varazdinska	e	HRV	Varazdinska
varena	e	LTU	Varena
varmland	e	SWE	Varmland
varna	e	BGR	Varna
varsinais suomi	e	FIN	Varsinais-Suomi
varvarin	e	SRB	Varvarin
vasilevo	e	MKD	Vasilevo
vaslui	e	ROU	Vaslui
vasterbotten	e	SWE	Vasterbotten
vasternorrland	e	SWE	Vasternorrland
vastmanland	e	SWE	Vastmanland
vastra gotaland	e	SWE	Vastra Gotaland
vaud	e	CHE	Vaud
vaupes	d	COL	Vaupes
vavau	e	TON	Vava'u
vayots dzor	e	ARM	Vayots' Dzor
vcp	q	LBR	Victory for Change Party	VCP
vega alta	e	PRI	Vega Alta
vega baja	e	PRI	Vega Baja
velenje	e	SVN	Velenje
veles	e	MKD	Veles
velika plana	e	SRB	Velika Plana
velika polana	e	SVN	Velika Polana
velike lasce	e	SVN	Velike Lasce
veliko gradiste	e	SRB	Veliko Gradiste
veliko tarnovo	e	BGR	Veliko Tarnovo
veneto autonomous regions	d	ITA	Veneto autonomous regions
venezuela first	q	VEN	Venezuela First
venezuela project	q	VEN	Venezuela Project
venezuelan progressive movement	q	VEN	Venezuelan Progressive Movement	MPV
ventspils	e	LVA	Ventspils
ventspils cities	e	LVA	Ventspils cities
veracruz	e	MEX	Veracruz
veraguas	e	PAN	Veraguas
vermont	d	USA	Vermont
vermont progressive party	q	USA	Vermont Progressive Party
verzej	e	SVN	Verzej
vestfold og telemark	e	NOR	Vestfold og Telemark
vestland	e	NOR	Vestland
vestmannaeyjar	e	ISL	Vestmannaeyjar
vesturbyggdh	e	ISL	Vesturbyggdh
veszprem	e	HUN	Veszprem
vevcani	e	MKD	Vevcani
vhp	q	AZE	Civic Solidarity Party	VHP
vhp	q	SUR	Progressive Reform Party	VHP
viana do castelo	e	PRT	Viana do Castelo
vianden	e	LUX	Vianden
viangchan	e	LAO	Viangchan
vichada	d	COL	Vichada
victoria	q	GTM	Victory	VICTORIA
victory	q	GTM	Victory	VICTORIA
victory for change party	q	LBR	Victory for Change Party	VCP
videm	e	SVN	Videm
vidin	e	BGR	Vidin
vieques	e	PRI	Vieques
vieux fort	e	LCA	Vieux-Fort
vihiga	e	KEN	Vihiga
viimsi	e	EST	Viimsi
viken	e	NOR	Viken
vila real	e	PRT	Vila Real
viljandi	e	EST	Viljandi
vilkaviskis	e	LTU	Vilkaviskis
villa clara	e	CUB	Villa Clara
villalba	e	PRI	Villalba
vilniaus miestas	e	LTU	Vilniaus Miestas
vilnius	e	LTU	Vilnius
vinh long	e	VNM	Vinh Long
vinh phuc	e	VNM	Vinh Phuc
vinica	e	MKD	Vinica
vinni	e	EST	Vinni
vinnytsia	e	UKR	Vinnytsia
vip	q	BLZ	Vision Inspired by the People	VIP
vip	q	VGB	Virgin Islands Party	VIP
vipava	e	SVN	Vipava
viqueque	e	TLS	Viqueque
virgin islands party	q	VGB	Virgin Islands Party	VIP
virginia	d	USA	Virginia
viroviticko podravska	e	HRV	Viroviticko-Podravska
viru nigula	e	EST	Viru-Nigula
visaginas	e	LTU	Visaginas
viseu	e	PRT	Viseu
vision inspired by the people	q	BLZ	Vision Inspired by the People	VIP
vision with values	q	GTM	Vision with Values	VIVA
vitanje	e	SVN	Vitanje
viti	e	XKX	Viti
vitsyebsk	e	BLR	Vitsyebsk
viva	q	GTM	Vision with Values	VIVA
vlaams belang	q	BEL	Vlaams Belang
vlaanderen	e	BEL	Vlaanderen
vladicin han	e	SRB	Vladicin Han
vladimir	e	RUS	Vladimir
vladimirci	e	SRB	Vladimirci
vlasotince	e	SRB	Vlasotince
vlore	e	ALB	Vlore
vob	q	UKR	Fatherland	VOB
vodice	e	SVN	Vodice
voice of the republic	q	TUN	Voice of the Republic
voice social democracy	q	SVK	Voice - Social Democracy	HLAS-SD
vojnik	e	SVN	Vojnik
volgograd	e	RUS	Volgograd
vologda	e	RUS	Vologda
volt netherlands	q	NLD	Volt Netherlands
volta	e	GHA	Volta
volyn	d	UKR	Volyn
vooruit	q	BEL	Vooruit
vopnafjardharhreppur	e	ISL	Vopnafjardharhreppur
vorarlberg	e	AUT	Vorarlberg
voreio aigaio	e	GRC	Voreio Aigaio
vormsi	e	EST	Vormsi
voronezh	e	RUS	Voronezh
voru	e	EST	Voru
vorurural municipalities	e	EST	Vorurural municipalities
vos	q	GTM	Will, Opportunity and Solidarity	VOS
vrancea	e	ROU	Vrancea
vranje	e	SRB	Vranje
vransko	e	SVN	Vransko
vrapciste	e	MKD	Vrapciste
vratsa	e	BGR	Vratsa
vrbas	e	SRB	Vrbas
vrhnika	e	SVN	Vrhnika
vrnjacka banja	e	SRB	Vrnjacka Banja
vrsac	e	SRB	Vrsac
vukovarsko srijemska	e	HRV	Vukovarsko-Srijemska
vushtrri	e	XKX	Vushtrri
vuzenica	e	SVN	Vuzenica
vvd	q	NLD	People's Party for Freedom and Democracy	VVD
vysocina	e	CZE	Vysocina
vəhdət	q	AZE	Unity Party	VƏHDƏT
waals gewest	e	BEL	Waals Gewest
wadajir party	q	SOM	Wadajir Party
wadi al hayat	e	LBY	Wadi al Hayat
wadi ash shati	e	LBY	Wadi ash Shati
wadi fira	e	TCD	Wadi-Fira
wafd party	q	EGY	Wafd Party
waikato	e	NZL	Waikato
wajir	e	KEN	Wajir
wakayama	e	JPN	Wakayama
wakefield	e	GBR	Wakefield
wakiso	e	UGA	Wakiso
wallonie	e	BEL	Wallonie
walloon region	e	BEL	Walloon Region
walsall	e	GBR	Walsall
waltham forest	d	GBR	Waltham Forest
wandsworth	d	GBR	Wandsworth
wangdue phodrang	e	BTN	Wangdue Phodrang
wanica	e	SUR	Wanica
wardak	d	AFG	Wardak
warisan	q	MYS	Heritage Party	WARISAN
warminsko mazurskie	e	POL	Warminsko-Mazurskie
warrap	e	SSD	Warrap
warrington	e	GBR	Warrington
warwick	e	BMU	Warwick
warwickshire	d	GBR	Warwickshire
washington	d	USA	Washington
wasit	d	IRQ	Wasit
waterford	e	IRL	Waterford
wdm k	q	KEN	Wiper Democratic Movement-Kenya	WDM-K
we are all honduras	q	HND	We Are All Honduras	TSH
we are peru	q	PER	We Are Peru
we are renewing the european project in romania	q	ROU	We are Renewing the European Project in Romania	REPER
we believe	q	BOL	We Believe
we believe colombia	q	COL	We Believe Colombia	CREEMOS
we can	q	MKD	We Can!
we can or mozemo	q	HRV	We Can! or Mozemo!
we can peru	q	PER	We Can Peru
we continue the change	q	BGR	We Continue the Change
we continue the change and democratic bulgaria	q	BGR	We Continue the Change and Democratic Bulgaria	PP-DB
we for talsi and municipality	q	LVA	We for Talsi and Municipality
we the voice from the people	q	SRB	We - The Voice from the People	MI-GIN
wele nzas	e	GNQ	Wele-Nzas
wellington	e	NZL	Wellington
west bay	e	CYM	West Bay
west bengal	d	IND	West Bengal
west berkshire	d	GBR	West Berkshire
west darfur	e	SDN	West Darfur
west dunbartonshire	d	GBR	West Dunbartonshire
west grand bahama	e	BHS	West Grand Bahama
west kordofan	e	SDN	West Kordofan
west lothian wales	d	GBR	West Lothian Wales
west new britain	e	PNG	West New Britain
west northamptonshire	d	GBR	West Northamptonshire
west pokot	e	KEN	West Pokot
west sepik	e	PNG	West Sepik
west sussex	d	GBR	West Sussex
west virginia	d	USA	West Virginia
western australia	d	AUS	Western Australia
western bahr el ghazal	e	SSD	Western Bahr el Ghazal
western cape	d	ZAF	Western Cape
western equatoria	e	SSD	Western Equatoria
westmeath	e	IRL	Westmeath
westminster metropolitan districts	d	GBR	Westminster metropolitan districts
westmoreland	e	JAM	Westmoreland
wexford	e	IRL	Wexford
white nile	e	SDN	White Nile
wicklow	e	IRL	Wicklow
wielkopolskie	e	POL	Wielkopolskie
wien	e	AUT	Wien
wigan	e	GBR	Wigan
will opportunity and solidarity	q	GTM	Will, Opportunity and Solidarity	VOS
wiltshire	d	GBR	Wiltshire
wiltz	e	LUX	Wiltz
windsor and maidenhead	d	GBR	Windsor and Maidenhead
wiper democratic movement kenya	q	KEN	Wiper Democratic Movement-Kenya	WDM-K
wirral	d	GBR	Wirral
wisconsin	d	USA	Wisconsin
wokingham	e	GBR	Wokingham
woleu ntem	e	GAB	Woleu-Ntem
wolverhampton unitary authorities	d	GBR	Wolverhampton unitary authorities
women and families political parties	q	HTI	Women and Families Political Parties
womens party	q	MMR	Women’s Party
woqooyi galbeed	d	SOM	Woqooyi Galbeed
workers cause party	q	BRA	Workers' Cause Party	PCO
workers party	q	BEL	Workers' Party	PVDA-PTB
workers party	q	BGD	Workers Party
workers party	q	BRA	Workers' Party
workers party	q	DZA	Workers Party
workers party	q	MNE	Workers' Party
workers party	q	SGP	Workers' Party	WPS
workers party	q	TUN	Workers' Party
workers party of great britian	q	GBR	Workers Party of Great Britian
workers party of turkey	q	TUR	Workers' Party of Turkey	TIP
woroba	e	CIV	Woroba
wotho	e	MHL	Wotho
wotje	e	MHL	Wotje
wps	q	SGP	Workers' Party	WPS
wrexham	e	GBR	Wrexham
wyoming	d	USA	Wyoming
xacmaz	e	AZE	Xacmaz
xaghra	e	MLT	Xaghra
xaignabouli	e	LAO	Xaignabouli
xaisomboun	e	LAO	Xaisomboun
xankandi	e	AZE	Xankandi
xekong	e	LAO	Xekong
xewkija	e	MLT	Xewkija
xghajra	e	MLT	Xghajra
xiangkhouang	e	LAO	Xiangkhouang
xinjiang uyghur	d	CHN	Xinjiang Uyghur
xizang municipalities	d	CHN	Xizang municipalities
xizi	e	AZE	Xizi
xocali	e	AZE	Xocali
xocavand	e	AZE	Xocavand
xorazm viloyati	e	UZB	Xorazm Viloyati
yabucoa	e	PRI	Yabucoa
yala	e	THA	Yala
yalova	e	TUR	Yalova
yamagata	e	JPN	Yamagata
yamaguchi	e	JPN	Yamaguchi
yamalo nenets federal subjects	d	RUS	Yamalo-Nenets federal subjects
yamanashi	e	JPN	Yamanashi
yambol	e	BGR	Yambol
yamoussoukro	e	CIV	Yamoussoukro
yangon states	e	MMR	Yangon states
yap	q	AZE	New Azerbaijan Party	YAP
yaracuy	e	VEN	Yaracuy
yardimli	e	AZE	Yardimli
yaren	e	NRU	Yaren
yaroslavl republics	d	RUS	Yaroslavl republics
yasothon	e	THA	Yasothon
yatama	q	NIC	Sons of Mother Earth	YATAMA
yauco	e	PRI	Yauco
yaw	q	SEN	Liberate the People	YAW
yazd	e	IRN	Yazd
ydp	q	CYP	Rebirth Party	YDP
yedebub biheroch bihereseboch na hizboch	d	ETH	YeDebub Biheroch Bihereseboch na Hizboch
yedebub mirab ityopiya hizboch	d	ETH	YeDebub M'irab Ityop'iya Hizboch
yelema	q	MLI	Yéléma
yellow movement for chile	q	CHL	Yellow Movement for Chile	AMAR
yemeni reform grouping	q	YEM	Yemeni Reform Grouping
yemeni socialist party	q	YEM	Yemeni Socialist Party	YSP
yen bai municipalities	e	VNM	Yen Bai municipalities
yerevan	e	ARM	Yerevan
yes bulgaria	q	BGR	Yes! Bulgaria
yesh atid	q	ISR	Yesh Atid
yevlax	e	AZE	Yevlax
yevreyskaya	d	RUS	Yevreyskaya
yilan	e	TWN	Yilan
yisrael beiteinu	q	ISR	Yisrael Beiteinu
ykp	q	CYP	New Cyprus Party	YKP
yobe	d	NGA	Yobe
yogyakarta	e	IDN	Yogyakarta
york northern ireland	d	GBR	York Northern Ireland
yoro	e	HND	Yoro
young malagasies determined	q	MDG	Young Malagasies Determined	TGV
young progressive party	q	NGA	Young Progressive Party	YPP
youth party	q	DZA	Youth Party
yozgat	e	TUR	Yozgat
ypp	q	NGA	Young Progressive Party	YPP
yrp	q	TUR	New Welfare Party	YRP
ysgp	q	TUR	Party of Greens and the Left Future	YSGP
ysp	q	YEM	Yemeni Socialist Party	YSP
ysr congress	q	IND	YSR Congress	YSRCP
ysrcp	q	IND	YSR Congress	YSRCP
ysyk kol oblusu	e	KGZ	Ysyk-Kol Oblusu
yucatan	d	MEX	Yucatan
yukon	d	CAN	Yukon
yumbe	e	UGA	Yumbe
yunlin cities	e	TWN	Yunlin cities
yunnan	d	CHN	Yunnan
zabalj	e	SRB	Zabalj
zabari	e	SRB	Zabari
zabaykalsk federal cities	d	RUS	Zabaykalsk federal cities
zabbar	e	MLT	Zabbar
zabljak	e	MNE	Zabljak
zabul	d	AFG	Zabul
zacapa	e	GTM	Zacapa
zacatecas	e	MEX	Zacatecas
zachodniopomorskie	e	POL	Zachodniopomorskie
zadarska	e	HRV	Zadarska
zaghouan	e	TUN	Zaghouan
zagorje ob savi	e	SVN	Zagorje ob Savi
zagreb	e	HRV	Zagreb
zagrebacka	e	HRV	Zagrebacka
zagubica	e	SRB	Zagubica
zaire	e	AGO	Zaire
zajecar	e	SRB	Zajecar
zajedno	q	SRB	Together	ZAJEDNO
zakarpattia	d	UKR	Zakarpattia
zala cities with county rights	e	HUN	Zala cities with county rights
zalaegerszeg capital city	e	HUN	Zalaegerszeg capital city
zalec	e	SVN	Zalec
zambales	e	PHL	Zambales
zambezi	e	NAM	Zambezi
zambezia	e	MOZ	Zambezia
zamboanga	e	PHL	Zamboanga
zamboanga del norte	e	PHL	Zamboanga del Norte
zamboanga del sur	e	PHL	Zamboanga del Sur
zamboanga sibugaychartered cities	e	PHL	Zamboanga Sibugaychartered cities
zamfara	d	NGA	Zamfara
zamora chinchipe	e	ECU	Zamora Chinchipe
zangilan	e	AZE	Zangilan
zanjan	e	IRN	Zanjan
zanu pf	q	ZWE	Zimbabwe African National Union-Patriotic Front	ZANU-PF
zanzan	e	CIV	Zanzan
zaporizhzhia	d	UKR	Zaporizhzhia
zapu	q	ZWE	Zimbabwe African Peoples Union	ZAPU
zaqatala	e	AZE	Zaqatala
zarasai	e	LTU	Zarasai
zardab cities	e	AZE	Zardab cities
zavrc	e	SVN	Zavrc
zbcg	q	MNE	For the Future of Montenegro	ZBCG
zebbug	e	MLT	Zebbug
zeeland	e	NLD	Zeeland
zejtun	e	MLT	Zejtun
zelenikovo	e	MKD	Zelenikovo
zelezniki	e	SVN	Zelezniki
zelino	e	MKD	Zelino
zeta	e	MNE	Zeta
zetale	e	SVN	Zetale
zhambyl	e	KAZ	Zhambyl
zhejiang	d	CHN	Zhejiang
zhemgang	e	BTN	Zhemgang
zhetisu	e	KAZ	Zhetisu
zhytomyr	e	UKR	Zhytomyr
ziguinchor	e	SEN	Ziguinchor
zilina	e	SVK	Zilina
zimbabwe african national union patriotic front	q	ZWE	Zimbabwe African National Union-Patriotic Front	ZANU-PF
zimbabwe african peoples union	q	ZWE	Zimbabwe African Peoples Union	ZAPU
zinder	e	NER	Zinder
ziri	e	SVN	Ziri
zirovnica	e	SVN	Zirovnica
zitiste	e	SRB	Zitiste
zitorada cities	e	SRB	Zitorada cities
zlf	q	SRB	Green - Left Front	ZLF
zlinsky	e	CZE	Zlinsky
zomba	e	MWI	Zomba
zombo	e	UGA	Zombo
zonguldak	e	TUR	Zonguldak
zrece	e	SVN	Zrece
zrenjanin	e	SRB	Zrenjanin
zubin potok	e	XKX	Zubin Potok
zuerich	e	CHE	Zuerich
zufar	e	OMN	Zufar
zuid holland	e	NLD	Zuid-Holland
zulia	e	VEN	Zulia
zurrieq	e	MLT	Zurrieq
zuzemberk urban municipalities	e	SVN	Zuzemberk urban municipalities
zvecan	e	XKX	Zvecan
zzs	q	LVA	Union of Greens and Farmers	ZZS
əhd	q	AZE	Justice, Law, Democracy Party	ƏHD`;

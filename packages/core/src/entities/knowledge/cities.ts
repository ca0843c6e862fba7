// Made by `pnpm train knowledge` from GeoNames (CC BY 4.0). Digest c3a7c54fcd950575. Do not edit.
export const CITIES = `a coruna	A Coruña	ES		246	43.37	-8.4	1uva9
a estrada		ES		22	42.69	-8.49	1uv7m
aabenraa		DK		16	55.04	9.42	1k9im
aachen		DE		265	50.78	6.08	1xlqx
aalborg		DK		122	57.05	9.92	1k9di
aalen		DE		67	48.84	10.09	1rfw7
aalsmeer		NL		23	52.26	4.76	1n5qe
aalst		BE		78	50.94	4.04	1o35k
aalten		NL		19	51.93	6.58	1n5q3
aalter		BE		19	51.09	3.45	1o35f
aarau		CH		16	47.39	8.04	1l1x5
aarschot		BE		28	50.99	4.84	1o351
aba		NG		898	5.11	7.37	1efpb
abadan		IR		370	30.34	48.3	348j
abadan		TM		39	38.05	58.2	3h2r
abadeh	Ābādeh	IR		57	31.16	52.65	3489
abaete	Abaeté	BR		20	-19.16	-45.45	22fzn
abaetetuba		BR		78	-1.72	-48.88	211yg
abakaliki		NG		134	6.32	8.11	1efnv
abakan		RU		167	53.72	91.43	weuk
abancay		PE		55	-13.63	-72.88	2cmsi
abano terme		IT		18	45.36	11.79	1w8gz
abasan al kabirah	‘Abasān al Kabīrah	PS		18	31.32	34.34	60y5
abashiri		JP		42	44.02	144.27	19o39
abasolo		MX		27	20.45	-101.53	2e5r1
abay		KZ		35	49.64	72.86	wq7u
abaza		RU		18	52.66	90.09	wetp
abbeville		FR		26	50.11	1.84	1t4qt
abbiategrasso		IT		31	45.4	8.92	1w8gl
abbotsford		CA	02	152	49.06	-122.25	3i2f3
abbottabad		PK		120	34.15	73.21	pee8
abdanan	Ābdānān	IR		19	32.99	47.42	3429
abdulino		RU		21	53.7	53.67	cizb
abeche	Abéché	TD		74	13.83	20.83	59nd
abengourou		CI		104	6.73	-3.5	1d5pp
abeokuta		NG		593	7.16	3.35	1efjn
abepura		ID		62	-2.6	140.63	18n1j
aberdare		GB	WLS	31	51.71	-3.45	1kysr
aberdeen		GB	SCT	197	57.14	-2.1	1kyso
aberdeen		US	MD	16	39.51	-76.16	2l63l
aberdeen		US	SD	28	45.46	-98.49	340ap
aberdeen		US	WA	16	46.98	-123.82	3fzx7
abergele		GB	WLS	18	53.28	-3.58	1kys4
aberystwyth		GB	WLS	19	52.42	-4.08	1kyra
abha		SA		211	18.22	42.51	2deq
abhar		IR		70	36.15	49.22	33wq
abhayapuri	Abhayāpuri	IN		16	26.32	90.69	rf73
abidjan		CI		3677	5.35	-4	1d5pe
abiko		JP		132	35.87	140.02	19aj0
abilene		US	TX	122	32.45	-99.73	2s343
abingdon		GB	ENG	39	51.67	-1.28	1kyr8
abington		US	MA	16	42.1	-70.95	2xmza
abinsk		RU		35	44.87	38.16	ciyh
abnub	Abnūb	EG		69	27.27	31.15	7s2l
abobo		CI		900	5.42	-4.02	1d5ox
abohar		IN		131	30.14	74.2	rf6z
aboisso		CI		38	5.47	-3.21	1d5oj
abomey		BJ		82	7.18	1.99	1fcp7
abomey calavi	Abomey-Calavi	BJ		386	6.45	2.36	1fcp6
abomsa		ET		15	9.98	39.98	7eqw
abony		HU		16	47.19	20	fhw6
abou el hassan	Abou el Hassan	DZ		24	36.42	1.2	1hrzb
abovyan		AM		36	40.27	44.63	d83m
abqaiq		SA		29	25.93	49.67	2asw
abrama		IN		21	20.86	72.91	6lyvx
abreu e lima	Abreu e Lima	BR		82	-7.91	-34.9	211xw
abreus		CU		17	22.28	-80.57	24ifh
abrisham	Abrīsham	IR		20	32.56	51.57	8z9i
abu	Ābu	IN		25	24.59	72.72	rf6s
abu al matamir	Abū al Maţāmīr	EG		41	30.91	30.17	7s02
abu arish	Abū ‘Arīsh	SA		49	16.97	42.83	2dcr
abu dhabi		AE		603*	24.45	54.4	6a20
abu ghurayb	Abū Ghurayb	IQ		900	33.31	44.18	257x
abu jibeha		SD		22	11.46	31.23	85sl
abu kabir	Abū Kabīr	EG		101	30.73	31.67	7rp1
abu qurqas	Abū Qurqāş	EG		61	27.93	30.84	7rj9
abu road	Ābu Road	IN		50	24.48	72.78	rf6q
abu tij	Abū Tīj	EG		71	27.05	31.32	7rbo
abu zabad	Abū Zabad	SD		15	12.35	29.25	85h8
abucay		PH		36	14.73	120.53	114oy
abuja		NG		590*	9.06	7.5	1efey
aburi		GH		18	5.85	-0.17	1dfev
abuyog		PH		16	10.75	125.01	114ns
abyek	Ābyek	IR		55	36.07	50.55	33q2
acacias	Acacías	CO		41	3.99	-73.76	273o1
acajete		MX		21	19.11	-97.95	23qge
acajutla		SV		23	13.59	-89.83	24w4q
acambaro	Acámbaro	MX		58	20.03	-100.72	2e5pv
acaponeta		MX		19	22.49	-105.36	2e5pn
acapulco de juarez	Acapulco de Juárez	MX		673	16.85	-99.91	23qfq
acarau	Acaraú	BR		28	-2.89	-40.12	211ww
acarigua		VE		144	9.55	-69.2	26889
acatlan de osorio	Acatlán de Osorio	MX		16	18.2	-98.05	23qf4
acatzingo		MX		26	18.98	-97.78	23qex
acayucan		MX		51	17.95	-94.91	23qeq
accra		GH		1963*	5.56	-0.2	1dfeg
accrington		GB	ENG	35	53.75	-2.36	1kyqy
acerra		IT		54	40.94	14.37	1w8fp
achalpur		IN		111	21.26	77.51	rf6m
acharnes	Acharnés	GR		99	38.08	23.73	5ouo
acheng		CN		145	45.55	126.98	17p1z
acheres	Achères	FR		23	48.96	2.07	1t4oo
achern		DE		24	48.63	8.08	1rfpi
achhnera		IN		21	27.18	77.76	rf6e
achim		DE		30	53.01	9.03	1rfpd
achinsk		RU		118	56.27	90.5	wesl
achkhoy martan	Achkhoy-Martan	RU		17	43.19	45.28	ciui
aci castello		IT		18	37.56	15.15	1i4ww
aci catena		IT		25	37.61	15.14	1i4wv
acilia castel fusano ostia antica	Acilia-Castel Fusano-Ostia Antica	IT		129	41.76	12.33	1w8fn
acireale		IT		49	37.61	15.17	1i4wu
acopiara		BR		25	-6.1	-39.45	211w7
acquaviva delle fonti	Acquaviva delle Fonti	IT		21	40.9	16.84	1w8ee
acqui terme		IT		18	44.68	8.47	1w8ea
acre		IL		46	32.93	35.08	6c6h
acton		GB	ENG	54	51.51	-0.28	1kyox
acton		US	MA	21	42.49	-71.43	2xn0f
actopan		MX		29	20.27	-98.94	23qdp
acu	Açu	BR		36	-5.58	-36.91	211w1
acworth		US	GA	22	34.07	-84.68	2hkle
ad damazin	Ad-Damazin	SD		186	11.79	34.36	85ce
ad dana	Ad Dānā	SY		22	36.21	36.77	3qgj
ad darbasiyah	Ad Darbāsīyah	SY		21	37.07	40.65	3nuv
ad dasmah		KW		18	29.37	48	64kg
ad dawadimi	Ad Dawādimī	SA		54	24.51	44.39	2d4l
ad dilam		SA		35	23.99	47.16	2d4a
ad dilinjat	Ad Dilinjāt	EG		40	30.83	30.54	7r6r
ad dindar		SD		15	13.2	34.17	85br
ad diwaniyah	Ad Dīwānīyah	IQ		319	31.99	44.93	24z6
ad douiem		SD		87	14	32.31	85b5
ad dujayl		IQ		26	33.85	44.23	24z3
ada		US	OK	17	34.77	-96.68	2p2o8
adam		OM		17	22.38	57.53	67bt
adamantina		BR		31	-21.69	-51.07	22fwl
adampur		IN		17	31.43	75.71	vcnh
adams morgan		US	DC	16	38.92	-77.04	2gohd
adana		TR		1249	36.99	35.33	6z1v
adapazari	Adapazarı	TR		287	40.78	30.4	g4wi
addanki		IN		29	15.81	79.97	rf5o
addiet canna		ET		23	11.27	37.48	7eh5
addis ababa		ET		2758*	9.02	38.75	7e6r
addison		US	IL	37	41.93	-87.99	2wnoo
addison		US	TX	16	32.96	-96.83	2s39g
adeje		ES		43	28.12	-16.73	1i2bp
adelaide		AU	05	1225	-34.93	138.6	18jex
adelaide hills		AU	05	60	-34.91	138.71	4ciqs
adelanto		US	CA	33	34.58	-117.41	362sg
adelfia		IT		17	41	16.87	1w8ds
adelphi		US	MD	15	39	-76.97	2l65r
aden		YE		551	12.78	45.04	8wd1
adh dhayd		AE		25	25.29	55.88	6a1l
adh dhibiyah		SA		15	26.03	43.16	2d37
adiake	Adiaké	CI		17	5.29	-3.3	1d5mc
adigrat	Ādīgrat	ET		65	14.28	39.46	7ebh
adilabad	Ādilābād	IN		119	19.67	78.54	rf5c
adilcevaz		TR		53	38.8	42.73	6z14
adirampattinam		IN		28	10.34	79.38	re9o
adis zemen	Ādīs Zemen	ET		23	12.12	37.78	7e57
adiwerna		ID		134	-6.94	109.13	zelr
adiyaman	Adıyaman	TR		224	37.76	38.28	6z0y
adjud		RO		17	46.1	27.17	epu5
adjumani		UG		29	3.38	31.79	51pd
adler		RU		70	43.43	39.92	cisz
adliswil		CH		15	47.31	8.52	1l1wl
ado ekiti	Ado-Ekiti	NG		424	7.62	5.22	1ef3v
ado odo	Ado-Odo	NG		15	6.6	2.94	1ef38
adoni	Ādoni	IN		164	15.63	77.27	rf53
adra		ES		24	36.75	-3.02	1i2bi
adra		IN		22	23.5	86.68	rf52
adrano		IT		34	37.66	14.83	1i4w9
adrar		DZ		44	27.87	-0.29	1hrt9
adrian		US	MI	21	41.9	-84.04	2ytj7
adrogue	Adrogué	AR		28	-34.8	-58.38	620ug
adur	Adūr	IN		30	9.16	76.73	rf4r
adwick le street	Adwick le Street	GB	ENG	19	53.57	-1.18	1kynu
adzope	Adzopé	CI		62	6.11	-3.86	1d5jy
afak	‘Afak	IQ		22	32.06	45.25	24yi
affery		CI		30	6.32	-3.95	1d1iu
affton		US	MO	20	38.55	-90.33	2lre9
afgooye		SO		65	2.14	45.12	1erd
afif		SA		46	23.91	42.92	2d2i
afikpo		NG		72	5.89	7.94	1ef0a
afipskiy		RU		18	44.9	38.84	cipq
aflao		GH		67	6.12	1.19	1df2l
aflou		DZ		85	34.11	2.1	1hrr5
afogados da ingazeira	Afogados da Ingazeira	BR		25	-7.75	-37.64	211ua
afragola		IT		63	40.92	14.31	1w8db
afrin	‘Afrīn	SY		49	36.51	36.87	3qei
afsin	Afşin	TR		40	38.25	36.91	6z08
afula		IL		45	32.61	35.29	6c70
afyonkarahisar		TR		146	38.76	30.54	6z07
afzalgarh		IN		28	29.39	78.67	rf4b
afzalpur		IN		20	17.2	76.36	rf4a
agadez		NE		124	16.97	7.99	1ggyd
agadir		MA		698	30.42	-9.6	1iwlg
agar		IN		35	23.71	76.02	rf43
agaro	Āgaro	ET		28	7.85	36.65	7dxx
agartala		IN		203	23.84	91.28	rf3u
agawam		US	MA	29	42.07	-72.61	2xn2s
agbor		NG		68	6.25	6.19	1eesr
agboville		CI		82	5.93	-4.21	1d5hw
agdam	Ağdam	AZ		39	39.99	46.93	36ob
agdas	Ağdaş	AZ		24	40.65	47.47	cl82
agde		FR		23	43.31	3.48	1t4mm
agdzhabedy		AZ		35	40.05	47.46	cl88
agen		FR		34	44.2	0.62	1t4mi
ageoshimo		JP		219	35.97	139.61	13zle
aghajari		IR		22	30.7	49.83	33nc
aghsu		AZ		17	40.57	48.4	cl7l
agia paraskevi	Agía Paraskeví	GR		60	38.02	23.83	5nuq
agia varvara	Agía Varvára	GR		27	37.99	23.66	5nsf
agidel	Agidel’	RU		19	55.91	53.94	ae48
aginskoye		RU		17	51.1	114.53	17gvi
agioi anargyroi	Ágioi Anárgyroi	GR		34	38.03	23.72	4z5ib
agios dimitrios		GR		71	37.93	23.73	5noy
agios ioannis rentis		GR		16	37.96	23.67	51pv5
agnibilekrou	Agnibilékrou	CI		43	7.13	-3.2	1d5ho
agogo		GH		32	6.8	-1.08	1deyp
agoo		PH		29	16.08	120.1	114dz
agoura		US	CA	21	34.14	-118.74	362wn
agoura hills		US	CA	21	34.14	-118.77	362wp
agra		IN		1430	27.18	78.02	rf2z
agri	Ağrı	TR		92	39.72	43.05	6mxb
agrigento		IT		33	37.31	13.58	1i4w4
agrinio	Agrínio	GR		47	38.62	21.41	5owo
agropoli		IT		17	40.35	14.99	1w8c4
agryz		RU		19	56.52	52.99	cilr
agua dulce		MX		36	18.14	-94.15	23qad
agua preta	Água Preta	BR		16	-8.71	-35.53	211rj
agua prieta		MX		77	31.33	-109.55	2e5a4
aguachica		CO		73	8.31	-73.62	273kx
aguada de pasajeros	Aguada de Pasajeros	CU		24	22.39	-80.85	24ia2
aguadas		CO		20	5.61	-75.46	273jz
aguadilla		PR		16	18.43	-67.15	2psga
aguai	Aguaí	BR		28	-22.06	-46.98	22frd
aguas belas	Águas Belas	BR		23	-9.11	-37.12	211ra
aguas de lindoia	Águas de Lindóia	BR		19	-22.48	-46.63	22fol
aguas santas	Águas Santas	PT		28	41.21	-8.58	1msqw
aguas vermelhas	Águas Vermelhas	BR		16	-15.75	-41.46	22fo0
aguascalientes		MX		722	21.88	-102.28	2e59d
aguazul		CO		16	5.17	-72.55	273gs
agudos		BR		31	-22.47	-48.99	22fnd
aguilares		AR		32	-27.43	-65.61	2aveo
aguilares		SV		21	13.96	-89.19	24w2s
aguilas	Águilas	ES		35	37.41	-1.58	1i28t
aguimes	Agüimes	ES		29	27.91	-15.45	1i28l
agulu		NG		79	6.1	7.06	1eem4
agustin codazzi	Agustín Codazzi	CO		51	10.04	-73.24	29a7z
ahar		IR		94	38.48	47.07	33l4
ahaus		DE		38	52.08	7.01	1rfe7
ahfir		MA		20	34.95	-2.1	1iw6c
ahlat		TR		65	38.75	42.48	6yun
ahlen		DE		55	51.76	7.89	1rfcn
ahmadnagar		IN		367	19.09	74.74	rf24
ahmadpur		IN		40	18.71	76.94	rf23
ahmadpur east		PK		117	29.14	71.26	pe8d
ahmadpur sial		PK		25	30.68	71.74	t2ob
ahmedabad		IN		3720	23.03	72.59	rf29
ahraura		IN		25	25.02	83.03	rf1v
ahrensburg		DE		30	53.68	10.23	1rf8r
ahuachapan	Ahuachapán	SV		34	13.92	-89.84	24w2q
ahualulco de mercado	Ahualulco de Mercado	MX		16	20.7	-103.97	2e556
ahvaz		IR		841	31.32	48.68	33gg
ahwatukee foothills		US	AZ	83	33.34	-111.98	3b0aq
aibak	Aībak	AF		48	36.26	68.02	o66w
aichach		DE		21	48.46	11.13	1rf5r
aigaleo	Aigáleo	GR		70	37.98	23.68	5ovx
aigio	Aígio	GR		20	38.25	22.08	5ov0
aiken		US	SC	31	33.56	-81.72	2pxij
aileu		TL		17	-8.73	125.57	zejs
aimores	Aimorés	BR		19	-19.5	-41.06	22fmw
ain abid	’Aïn Abid	DZ		29	36.23	6.94	1hrf9
ain arnat	Aïn Arnat	DZ		35	36.19	5.31	1hrex
ain beida	Aïn Beïda	DZ		106	35.8	7.39	1hren
ain beni mathar	Aïn Beni Mathar	MA		16	34.01	-2.03	1iw0q
ain benian	’Aïn Benian	DZ		31	36.8	2.92	1hreb
ain bessem	Aïn Bessem	DZ		29	36.29	3.67	1hre4
ain defla	Aïn Defla	DZ		52	36.26	1.97	1hrd0
ain deheb	’Aïn Deheb	DZ		36	34.84	1.55	1hrcx
ain el bell	’Aïn el Bell	DZ		32	34.34	3.22	1hrbs
ain el berd	’Aïn el Berd	DZ		17	35.36	-0.51	1hrbo
ain el bya	Aïn el Bya	DZ		37	35.8	-0.3	1hrbi
ain el hadjel	‘Aïn el Hadjel	DZ		43	35.67	3.88	1hrb1
ain el hammam	’Aïn el Hammam	DZ		28	36.56	4.31	1hraw
ain el melh	’Aïn el Melh	DZ		40	34.84	4.16	1hraa
ain el turk	’Aïn el Turk	DZ		45	35.74	-0.77	1hr9z
ain fakroun	Aïn Fakroun	DZ		68	35.97	6.87	1hr9i
ain kercha	Aïn Kercha	DZ		32	35.92	6.7	1hr8b
ain merane	’Aïn Merane	DZ		34	36.16	0.97	1hr6y
ain oussera	Aïn Oussera	DZ		119	35.45	2.91	1hr5w
ain sefra	Aïn Sefra	DZ		63	32.75	-0.58	1hr53
ain smara	Aïn Smara	DZ		29	36.27	6.5	1hr4m
ain sukhna		EG		46	29.6	32.32	4h7ic
ain taya	Aïn Taya	DZ		22	36.79	3.29	1hr48
ain temouchent	Aïn Temouchent	DZ		57	35.3	-1.14	1hr3x
ain touta	Aïn Touta	DZ		72	35.38	5.9	1hr39
aioi		JP		32	34.8	134.47	13zjx
airdrie		CA	01	25	51.3	-114.04	3i373
airdrie		GB	SCT	37	55.87	-3.98	1kyml
airoli		IN		100	19.15	73	4c0z3
aistala		IN		19	23.18	88.58	4cix8
aiud		RO		28	46.31	23.72	epry
aix en provence	Aix-en-Provence	FR		147	43.53	5.45	1t4eq
aix les bains	Aix-les-Bains	FR		28	45.69	5.91	1t4em
aizawl		IN		265	23.73	92.72	rf0y
aja	Ajā	EG		35	30.94	31.29	7r3a
ajab shir	‘Ajab Shīr	IR		30	37.48	45.89	33gb
ajaccio		FR		54	41.92	8.74	1t4e6
ajalpan		MX		28	18.38	-97.26	23q6e
ajaokuta		NG		15	7.56	6.65	1eeem
ajax		CA	08	90	43.85	-79.03	3i395
ajdabiya		LY		134	30.76	20.23	1wrd
ajka		HU		31	47.1	17.56	1tiat
ajlun	‘Ajlūn	JO		126	32.33	35.75	5din
ajman city		AE		490	25.4	55.48	6a10
ajmer		IN		518	26.45	74.64	rf07
ajnala	Ajnāla	IN		20	31.84	74.76	rf06
ajodhya		IN		53	26.8	82.2	re6m
ajra		IN		16	16.12	74.21	rf02
akalkot		IN		39	17.53	76.21	rezv
akaltara		IN		21	22.02	82.43	rezs
akashi		JP		297	34.66	135.01	13lwe
akbarabad	Akbarābād	IR		98	29.25	52.78	33fe
akbarpur		IN		19	26.38	79.95	rezj
akbarpur		IN		37	26.43	82.53	rezi
akbou		DZ		67	36.46	4.53	1hqwu
akcaabat	Akçaabat	TR		45	41.02	39.57	g4qb
akcakale	Akçakale	TR		32	36.71	38.95	6yq8
akcakoca	Akçakoca	TR		35	41.09	31.12	g4p4
akdagmadeni	Akdağmadeni	TR		23	39.66	35.88	6ylc
akersberga	Åkersberga	SE		33	59.48	18.3	1mgci
aketi		CD		35	2.74	23.78	4q3k
akhaltsikhe		GE		17	41.64	42.98	d778
akhisar		TR		85	38.92	27.84	6yje
akhmim	Akhmīm	EG		99	26.56	31.75	7r25
akhtubinsk		RU		45	48.28	46.17	cigm
akhtyrskiy		RU		19	44.85	38.3	cig9
aki		JP		20	33.5	133.9	13ze1
akim oda		GH		61	5.93	-0.99	1d81g
akita		JP		320	39.72	140.12	19ahy
akividu	Akivīdu	IN		40	16.58	81.38	rez7
akkarampalle		IN		20	13.65	79.42	4civp
akkol	Akkol’	KZ		17	53.3	69.6	wq31
aklera		IN		20	24.41	76.57	reyz
akola		IN		429	20.71	77	reyp
akonolinga		CM		17	3.77	12.25	1bx4w
akora		PK		23	34	72.13	pe5s
akot		IN		87	21.1	77.06	reye
akouda		TN		20	35.87	10.57	1h0vt
akoupe	Akoupé	CI		36	6.38	-3.89	1d5df
akron		US	OH	198	41.08	-81.52	32a9w
aksaray		TR		152	38.37	34.03	6yds
aksay		RU		39	47.26	39.87	cid5
aksehir	Akşehir	TR		64	38.36	31.42	6ydm
aksu		CN		340	41.18	80.28	wsak
aksu		KZ		45	52.04	76.93	wo5m
aktau		KZ		147	43.65	51.17	d35g
aktobe		KZ		262	50.28	57.21	d35f
aku		NG		74	6.71	7.32	1edye
akune		JP		25	32.02	130.2	13zcp
akure		NG		421	7.25	5.19	1edx5
akureyri		IS		18	65.68	-18.09	1kfui
akwanga		NG		16	8.91	8.41	1edw6
akwatia		GH		24	6.04	-0.81	1dehv
akyazi	Akyazı	TR		25	40.69	30.62	g4gw
al aaroui		MA		36	35.01	-3.01	1ihfh
al abyar	Al Abyār	LY		33	32.19	20.6	1wqn
al ahmadi	Al Aḩmadī	KW		637	29.08	48.08	64jz
al ain city		AE		55	24.19	55.76	6a0h
al ajaylat		LY		131	32.76	12.38	1bkqd
al amarah	Al ‘Amārah	IQ		323	31.84	47.14	24uw
al ayyat	Al ‘Ayyāţ	EG		35	29.62	31.26	7qxj
al ayzariyah	Al ‘Ayzarīyah	PS		17	31.77	35.27	63zr
al aziziyah	Al ‘Azīzīyah	IQ		45	32.91	45.06	24t8
al bab	Al Bāb	SY		131	36.37	37.52	3q9u
al badari	Al Badārī	EG		44	26.99	31.42	7qx2
al bahah		SA		88	20.01	41.47	2cu9
al bajur	Al Bājūr	EG		37	30.43	31.04	7qwh
al balyana	Al Balyanā	EG		49	26.24	32	7qvv
al battaliyah	Al Baţţālīyah	SA		17	25.43	49.63	2ct7
al bawiti	Al Bawīţī	EG		20	28.35	28.87	7quq
al bayda		YE		38	13.99	45.57	1plo
al bayda	Al Bayḑā’	LY		75	32.76	21.76	1wpr
al birah	Al Bīrah	PS		38	31.91	35.22	63zo
al bukayriyah	Al Bukayrīyah	SA		25	26.14	43.66	2cs6
al burayj		PS		35	31.44	34.4	60y1
al buraymi	Al Buraymī	OM		74	24.25	55.79	678l
al fahahil	Al Faḩāḩīl	KW		68	29.08	48.13	64j7
al fallujah	Al Fallūjah	IQ		190	33.35	43.79	24qm
al farwaniyah	Al Farwānīyah	KW		87	29.28	47.96	64jb
al fashn		EG		64	28.82	30.9	7qsx
al faw	Al Fāw	IQ		105	29.97	48.47	24qe
al fayyum	Al Fayyūm	EG		306	29.31	30.84	7qso
al fintas	Al Finţās	KW		23	29.17	48.12	64j8
al fqih ben calah	Al Fqih Ben Çalah	MA		84	32.5	-6.69	1imou
al fujairah city		AE		87	25.12	56.34	69zi
al hamdaniya	Al-Hamdaniya	IQ		50	36.27	43.38	1zbi
al hamul	Al Ḩāmūl	EG		46	31.31	31.15	7qpp
al harak	Al Ḩarāk	SY		24	32.75	36.31	3q4b
al hasaheisa		SD		29	14.75	33.3	84rn
al hasakah	Al Ḩasakah	SY		82	36.5	40.75	3q43
al hawamidiyah	Al Ḩawāmidīyah	EG		107	29.9	31.25	7qor
al hawatah	Al Ḩawātah	SD		25	13.42	34.63	84rc
al hayy	Al Ḩayy	IQ		78	32.17	46.04	24nq
al hazm	Al Ḩazm	YE		18	16.16	44.78	1pb3
al hilaliyya	Al Hilāliyya	SD		17	14.94	33.23	84r2
al hillah	Al Ḩillah	IQ		290	32.46	44.42	24nn
al hindiyah	Al Hindīyah	IQ		57	32.55	44.23	24nk
al hoceima	Al Hoceïma	MA		396	35.25	-3.94	1iu6p
al hudaydah	Al Ḩudaydah	YE		618	14.8	42.95	1p9z
al hufuf	Al Hufūf	SA		293	25.36	49.59	2cjn
al ibrahimiyah	Al Ibrāhīmīyah	EG		35	30.72	31.56	7qmn
al jadid	Al Jadīd	LY		126	27.05	14.4	1bkxk
al jahra	Al Jahrā’	KW		24	29.34	47.66	64iv
al jammaliyah	Al Jammālīyah	EG		68	31.18	31.86	7qkl
al jawf		LY		17	24.2	23.29	1wn6
al jubayhah		JO		47	32.01	35.9	5de5
al jubayl		SA		237	27.02	49.62	2cfv
al jumum	Al Jumūm	SA		22	21.62	39.7	2cfd
al khaburah	Al Khābūrah	OM		50	23.97	57.09	675b
al khafji	Al Khafjī	SA		55	28.44	48.49	2cec
al khankah	Al Khānkah	EG		62	30.21	31.37	7qhs
al kharijah	Al Khārijah	EG		68	25.45	30.55	7qhn
al kharj		SA		425	24.16	47.33	2cdl
al khawr		QA		19	25.68	51.51	67qi
al khums		LY		202	32.65	14.26	1bkw1
al kiswah		SY		24	33.36	36.24	3py6
al kut	Al Kūt	IQ		315	32.51	45.82	24hn
al mahallah al kubra	Al Maḩallah al Kubrá	EG		431	30.97	31.17	7qf1
al mahbulah	Al Mahbūlah	KW		18	29.15	48.13	64ie
al manaqil	Al Manāqil	SD		128	14.25	32.99	84jx
al manqaf		KW		39	29.1	48.13	64ia
al manshah	Al Manshāh	EG		61	26.48	31.8	7qdh
al mansurah	Al Manşūrah	EG		420	31.04	31.38	7qd5
al manzalah		EG		67	31.16	31.94	7qcy
al marj		LY		85	32.49	20.83	1wlj
al marsa	Al Marsá	TN		66	36.88	10.32	1h0lg
al matariyah	Al Maţarīyah	EG		99	31.18	32.03	7qbw
al mayadin	Al Mayādīn	SY		55	35.02	40.45	3puw
al mijlad		SD		20	11.03	27.73	84im
al minya	Al Minyā	EG		227	28.09	30.76	7qb2
al miqdadiyah	Al Miqdādīyah	IQ		51	33.98	44.94	24fq
al mishkhab	Al Mishkhāb	IQ		23	31.8	44.49	24fo
al mithnab		SA		61	25.86	44.22	2c7f
al mubarraz		SA		291	25.41	49.59	2c6l
al muharraq		BH		97	26.26	50.61	680s
al munayzilah		SA		16	25.38	49.67	2c5f
al musayyib		IQ		43	32.78	44.29	24f3
al qadarif		SD		364	14.03	35.38	84hi
al qanatir al khayriyah	Al Qanāţir al Khayrīyah	EG		56	30.19	31.14	7q93
al qanayat	Al Qanāyāt	EG		43	30.62	31.46	7q90
al qararah	Al Qarārah	PS		20	31.37	34.34	45cft
al qaryatayn		SY		32	34.23	37.24	3prl
al qatif	Al Qaţīf	SA		98	26.57	50.01	2c1r
al qitena	Al Qiţena	SD		18	14.86	32.37	84g6
al qubbah		LY		25	32.76	22.24	1wjn
al qunaytirah	Al Qunayţirah	SY		36	33.13	35.82	3pqu
al qurayn		EG		62	30.62	31.74	7q72
al qusayr	Al Quşayr	EG		25	26.11	34.28	7q6r
al qusayr	Al Quşayr	SY		41	34.51	36.58	3pqi
al qusiyah	Al Qūşīyah	EG		68	27.44	30.82	7q6m
al qutayfah	Al Quţayfah	SY		16	33.74	36.6	3pq8
al shamkhah city		AE		62	24.39	54.71	767ug
al ula	Al-'Ula	SA		32	26.61	37.92	2bzd
al wajh		SA		27	26.25	36.45	2bxh
al wakrah		QA		26	25.17	51.6	67p7
al wasitah	Al Wāsiţah	EG		37	29.34	31.21	7q4w
al yamun	Al Yāmūn	PS		16	32.49	35.23	63wn
alabaster		US	AL	33	33.24	-86.82	2vio2
alabel		PH		43	6.1	125.29	11480
alaca		TR		27	40.17	34.84	g4gm
alafaya		US	FL	78	28.56	-81.21	3rq53
alaghsas		NE		89	17.02	8.02	1ggua
alagir		RU		20	43.04	44.22	h6vy
alagoa grande		BR		16	-7.16	-35.63	211pg
alagoinhas		BR		123	-12.14	-38.42	22flq
alajuela		CR		47	10.02	-84.21	25p17
alameda		US	CA	79	37.77	-122.26	3631t
alaminos		PH		31	14.06	121.25	1146e
alamo		US	TX	19	26.18	-98.12	2s3ga
alamo	Álamo	MX		25	20.91	-97.68	23q5v
alamogordo		US	NM	31	32.9	-105.96	38wtf
aland		IN		39	17.56	76.57	rexo
alandi		IN		21	18.68	73.9	rexm
alangayam	Alangāyam	IN		17	12.62	78.75	rexh
alangulam	Ālangulam	IN		29	8.86	77.5	rexe
alanya		TR		113	36.54	32	6y5a
alapayevsk		RU		44	57.85	61.7	wemq
alapli	Alaplı	TR		21	41.18	31.39	g4e0
alappuzha		IN		177	9.49	76.33	revd
alaquas	Alaquàs	ES		30	39.46	-0.46	1i27t
alarobia		MG		16	-18.97	47.73	n8zo
alasehir	Alaşehir	TR		48	38.35	28.52	6y4s
alatyr	Alatyr’	RU		42	54.84	46.58	ci6l
alba		IT		25	44.7	8.03	1w8as
alba iulia		RO		66	46.07	23.58	eprm
albacete		ES		170	38.99	-1.86	1i26q
albal		ES		15	39.4	-0.42	1i26i
albano laziale		IT		27	41.73	12.66	1w8ak
albany		AU	08	34	-35.03	117.88	18jd7
albany		US	CA	20	37.89	-122.3	3634y
albany		US	GA	75	31.58	-84.16	2hks8
albany		US	NY	98	42.65	-73.76	31ggi
albany		US	OR	52	44.64	-123.11	3eeg4
albardon	Albardón	AR		20	-31.44	-68.53	2avcp
albemarle		US	NC	16	35.35	-80.2	2nff3
albenga		IT		17	44.05	8.22	1w8a7
albert lea		US	MN	18	43.65	-93.37	2zie0
alberton		ZA		122	-26.27	28.12	lxox
albertslund		DK		30	55.66	12.36	1k9e2
albertville		FR		19	45.67	6.39	1t4ca
albertville		US	AL	21	34.27	-86.21	2viov
albi		FR		52	43.93	2.15	1t4c5
albignasego		IT		16	45.35	11.87	1w89j
alblasserdam		NL		18	51.87	4.66	1n5kb
albolote		ES		17	37.23	-3.66	1i25c
alborada jaltenco		MX		15	19.66	-99.07	59uyz
alboraya		ES		22	39.5	-0.35	1i257
albstadt		DE		47	48.22	9.03	1rev7
albu kamal	Ālbū Kamāl	SY		58	34.45	40.92	3qls
albufeira		PT		16	37.09	-8.25	1cp9a
albuquerque		US	NM	559	35.08	-106.65	38wvr
alcabideche		PT		33	38.73	-9.41	1cp93
alcala de guadaira	Alcalá de Guadaira	ES		70	37.34	-5.84	1i245
alcala de henares	Alcalá de Henares	ES		205	40.48	-3.36	1v3lk
alcala la real	Alcalá la Real	ES		23	37.46	-3.92	1i240
alcalde diaz	Alcalde Díaz	PA		20	9.12	-79.56	27mgk
alcamo		IT		44	37.98	12.96	1i4vv
alcaniz	Alcañiz	ES		16	41.05	-0.13	1v3la
alcantarilla		ES		41	37.97	-1.22	1i23s
alcazar de san juan	Alcázar de San Juan	ES		31	39.39	-3.21	1i237
alchevsk	Alchevs’k	UA		116	48.47	38.82	fapg
alcobaca	Alcobaça	PT		16	39.55	-8.98	1cp77
alcobendas		ES		108	40.55	-3.64	1v3kn
alcorcon	Alcorcón	ES		168	40.35	-3.82	1v3k4
alcoy		ES		62	38.71	-0.47	1i22a
alcudia	Alcúdia	ES		19	39.85	3.12	1i223
aldaia		ES		30	39.47	-0.46	1i21p
aldama		MX		19	28.84	-105.91	2e4y7
aldan		RU		24	58.61	125.4	17gsg
alderetes		AR		38	-26.82	-65.13	2avb3
aldershot		GB	ENG	61	51.25	-0.76	1kykk
aldine		US	TX	16	29.93	-95.38	2s3ia
aldridge		GB	ENG	16	52.61	-1.92	1kyk8
aleg		MR		15	17.05	-13.91	1f1p7
alegre		BR		20	-20.76	-41.53	22fiy
alegrete		BR		87	-29.78	-55.79	22fi6
aleksandrov		RU		64	56.4	38.71	ci46
aleksandrovsk		RU		15	59.16	57.57	chvl
aleksandrovskoye		RU		28	44.71	43	chu9
aleksandrow lodzki	Aleksandrów Łódzki	PL		20	51.82	19.3	1uj5w
alekseyevka		RU		40	50.63	38.69	cht8
aleksin		RU		67	54.51	37.07	chni
alem paraiba	Além Paraíba	BR		34	-21.89	-42.7	22fhd
alencon	Alençon	FR		31	48.43	0.09	1t4ba
alenquer		BR		26	-1.94	-54.74	211m4
aleppo		SY		1602	36.2	37.16	3n7z
ales	Alès	FR		42	44.12	4.08	1t4b4
aleshtar		IR		28	33.86	48.26	33bh
alessandria		IT		64	44.91	8.61	1w88z
alesund	Ålesund	NO		44	62.47	6.15	1vsw0
alexandria		EG		3812	31.2	29.92	7qle
alexandria		RO		49	43.98	25.33	eppi
alexandria		US	LA	48	31.31	-92.45	2kh4m
alexandria		US	VA	154	38.8	-77.05	2tokb
alexandroupoli		GR		53	40.85	25.88	fsm8
aleysk		RU		28	52.49	82.78	wehz
alfafar		ES		21	39.42	-0.38	1i215
alfeld		DE		19	51.98	9.82	1reth
alfena		PT		15	41.24	-8.52	1msl3
alfenas		BR		71	-21.43	-45.95	22fh7
alfortville		FR		37	48.81	2.42	1t4at
alfragide		PT		17	38.73	-9.22	44jc9
alfreton		GB	ENG	23	53.1	-1.38	1kyjo
alfter		DE		22	50.73	7.02	1ret0
algeciras		ES		116	36.13	-5.45	1i1zx
algemesi	Algemesí	ES		28	39.19	-0.44	1i1zw
alges	Algés	PT		19	38.7	-9.23	1cp2p
algete		ES		20	40.6	-3.5	1v3f3
alghero		IT		34	40.56	8.32	1w88k
algiers		DZ		1978*	36.73	3.09	1hqs8
algonquin		US	IL	31	42.17	-88.29	2wnt2
algueirao	Algueirão	PT		66	38.8	-9.34	1cp2h
alhama de murcia	Alhama de Murcia	ES		20	37.85	-1.43	1i1zc
alhambra		US	AZ	128	33.5	-112.13	3az9v
alhambra		US	CA	86	34.1	-118.13	363as
alhaurin de la torre	Alhaurín de la Torre	ES		35	36.66	-4.56	1i1z6
alhaurin el grande	Alhaurín el Grande	ES		23	36.64	-4.69	1i1z5
ali al gharbi	‘Alī al Gharbī	IQ		20	32.46	46.69	24mi
ali sabieh	'Ali Sabieh	DJ		55	11.16	42.71	4ttw
aliaga		PH		34	15.5	120.84	11420
aliaga	Aliağa	TR		45	38.8	26.97	6y2y
alibag	Alībāg	IN		21	18.65	72.88	rewj
alicante		ES		335	38.35	-0.48	1i1yy
alice		US	TX	19	27.75	-98.07	2s3kq
alice springs		AU	03	25	-23.7	133.88	18jbb
alicia		PH		25	16.78	121.7	1140u
alief		US	TX	99	29.71	-95.6	2s3l5
aliganj	Alīganj	IN		27	27.49	79.17	rewf
aligarh	Alīgarh	IN		753	27.88	78.07	rew9
aligudarz	Alīgūdarz	IR		91	33.4	49.69	331t
alimos	Álimos	GR		42	37.91	23.72	5lv2
alingsas	Alingsås	SE		26	57.93	12.53	1mfz8
alipur		PK		34	29.38	70.91	pe33
alipur	Alīpur	IN		21	28.8	77.13	revx
alipur duar	Alīpur Duār	IN		65	26.48	89.52	revv
aliso viejo		US	CA	50	33.57	-117.73	363dn
aliwal north		ZA		44	-30.69	26.71	lxl9
aljaraque		ES		18	37.27	-7.02	1i1yk
alkmaar		NL		95	52.63	4.75	1n5jv
allada		BJ		20	6.67	2.15	1fchf
allahabad	Allahābād	IN		1073	25.44	81.84	revm
allanridge		ZA		32	-27.75	26.64	lxkn
allapattah		US	FL	54	25.81	-80.22	2gux9
allauch		FR		21	43.34	5.48	1t49b
allen		AR		26	-38.98	-67.83	2av7m
allen		US	TX	98	33.1	-96.67	2s3mk
allen park		US	MI	27	42.26	-83.21	2ytow
allendale		US	MI	18	42.97	-85.95	2ytp9
allende		MX		21	28.34	-100.85	2e4w9
allende		MX		24	18.16	-94.39	23q4g
allentown		US	PA	120	40.61	-75.49	32zgv
alliance		US	OH	22	40.92	-81.11	32adj
allison park		US	PA	22	40.56	-79.96	32zhx
alliston		CA	08	19	44.15	-79.87	3i45v
alloa		GB	SCT	20	56.12	-3.79	1kyin
allschwil		CH		18	47.55	7.54	1l1v6
alma		CA	10	30	48.55	-71.65	3i46r
almada		PT		34	38.68	-9.16	1cp21
almansa		ES		26	38.87	-1.1	1i1xf
almassora		ES		25	39.95	-0.06	1i1x1
almaty		KZ		2001	43.26	76.93	wprk
almeirim		BR		20	-1.52	-52.58	211jz
almelo		NL		73	52.36	6.66	1n5jj
almenara		BR		29	-16.18	-40.69	22few
almendralejo		ES		34	38.68	-6.41	1i1wl
almere stad		NL		176	52.37	5.21	1n5jb
almeria	Almería	ES		189	36.84	-2.46	1i1we
almetyevsk	Al’met’yevsk	RU		140	54.9	52.32	cheo
almirante tamandare	Almirante Tamandaré	BR		89	-25.32	-49.31	22feu
almonte		ES		22	37.26	-6.52	1i1vl
almora		IN		32	29.6	79.66	rev2
almoradi	Almoradí	ES		19	38.11	-0.79	1i1vj
almunecar	Almuñécar	ES		28	36.73	-3.69	1i1vb
alnavar	Alnāvar	IN		17	15.43	74.74	rev1
aloha		US	OR	49	45.49	-122.87	3eepn
along		IN		18	28.17	94.8	reux
alor gajah		MY		20	2.38	102.21	116jd
alor setar		MY		217	6.12	100.36	117qt
alot		IN		23	23.76	75.56	reus
alotenango		GT		17	14.49	-90.8	255m4
alpharetta		US	GA	64	34.08	-84.29	2hkza
alphen aan den rijn	Alphen aan den Rijn	NL		70	52.13	4.66	1n5j7
alpignano		IT		17	45.09	7.52	1w85v
alquizar	Alquízar	CU		15	22.81	-82.58	24hyo
alsdorf		DE		46	50.88	6.16	1reil
alsfeld		DE		18	50.75	9.27	1rei8
alsip		US	IL	19	41.67	-87.74	2wnwn
alta gracia		AR		40	-31.65	-64.43	2av5f
altadena		US	CA	43	34.19	-118.13	363np
altagracia de orituco	Altagracia de Orituco	VE		40	9.86	-66.38	267wg
altai		MN		16	46.37	96.26	wi21
altamira		BR		71	-3.2	-52.21	211je
altamira		MX		60	22.39	-97.94	23q31
altamont		US	OR	19	42.21	-121.74	3eer1
altamonte springs		US	FL	43	28.66	-81.37	2gv11
altamura		IT		68	40.83	16.55	1w85m
altay		CN		139	47.85	88.13	wsab
altdorf		DE		15	49.39	11.36	1refc
altea		ES		24	38.6	-0.05	1i1u4
altena		DE		21	51.29	7.67	1rebi
altenburg		DE		39	50.99	12.44	1re8d
altepexi		MX		18	18.37	-97.3	23q2l
alto barinas		VE		284	8.59	-70.23	22ra7
alto lucero		MX		15	20.95	-97.44	29z14
alton		GB	ENG	17	51.15	-0.97	1kygw
alton		US	IL	27	38.89	-90.18	2ipyf
alton		US	TX	16	26.29	-98.31	2s3tn
altoona		US	IA	17	41.64	-93.46	2vvs5
altoona		US	PA	45	40.52	-78.39	32zir
altos		BR		29	-5.04	-42.46	211h1
altotonga		MX		20	19.77	-97.25	23q21
altrincham		GB	ENG	42	53.39	-2.35	1kygq
altus		US	OK	19	34.64	-99.33	2p2to
alushta		UA		30	44.68	34.41	fajt
aluva		IN		24	10.11	76.35	4c0z4
alvalade		PT		32	38.75	-9.14	44jci
alvand		IR		75	36.32	49.17	32x0
alvand		IR		90	36.19	50.06	85m
alvarado		MX		23	18.77	-95.76	23q1w
alvares machado	Álvares Machado	BR		22	-22.08	-51.47	22fc1
alvin		US	TX	26	29.42	-95.24	2s3uo
alwar		IN		283	27.56	76.63	reua
alwaye		IN		24	10.11	76.35	reu5
alytus		LT		71	54.4	24.04	cvss
alzenau in unterfranken	Alzenau in Unterfranken	DE		19	50.09	9.06	1rdez
alzey		DE		18	49.75	8.12	1rdeu
alzira		ES		45	39.15	-0.43	1i235
am timan		TD		29	11.03	20.28	59ay
amadeo		PH		17	14.17	120.92	113t8
amadora		PT		179	38.75	-9.23	1cows
amagasaki		JP		442	34.72	135.42	13zcb
amagi		JP		42	33.42	130.65	13zbz
amahai		ID		48	-3.34	128.92	zedj
amaigbo		NG		127	5.79	7.84	1edgp
amalapuram	Amalāpuram	IN		53	16.58	82.01	retz
amaliada	Amaliáda	GR		17	37.8	21.35	5oo4
amalner		IN		97	21.04	75.06	retv
aman garh		PK		26	34.01	71.93	pe0p
amancio		CU		42	20.82	-77.58	24hvk
amaraji		BR		17	-8.38	-35.45	211fy
amargosa		BR		23	-13.03	-39.6	22faq
amarillo		US	TX	199	35.22	-101.83	3a8cp
amarnath	Amarnāth	IN		218	19.2	73.17	ret3
amarpatan	Amarpātan	IN		17	24.31	80.98	resz
amarpur		IN		23	25.04	86.9	resv
amasya		TR		83	40.65	35.83	g49b
amatitlan	Amatitlán	GT		72	14.48	-90.63	255kn
ambad		IN		30	19.61	75.79	res7
ambah	Ambāh	IN		41	26.7	78.23	res4
ambajogai	Ambājogāi	IN		74	18.73	76.39	rery
ambala	Ambāla	IN		147	30.36	76.8	rerw
ambalangoda		LK		20	6.24	80.05	qtpy
ambalavao		MG		28	-21.83	46.93	n8e8
ambanja		MG		31	-13.67	48.45	n87g
ambarakaraka		MG		16	-13.5	48.87	n864
ambarawa		ID		84	-7.26	110.4	zecj
ambasamudram		IN		32	8.71	77.45	rerd
ambato		EC		154	-1.25	-78.62	26glt
ambato boeny		MG		23	-16.47	46.72	n7uh
ambatofinandrahana		MG		26	-20.55	46.8	n7tz
ambatolampy		MG		28	-19.38	47.42	n7n4
ambatondrazaka		MG		43	-17.83	48.42	n7db
ambattur	Ambattūr	IN		341	13.1	80.16	rerc
amberg		DE		45	49.44	11.86	1rddc
ambikapur	Ambikāpur	IN		73	23.12	83.2	reqz
ambilobe		MG		56	-13.2	49.05	n72b
amboanjo		MG		17	-22	47.85	n6rr
amboasary		MG		36	-25.03	46.38	n6pq
ambohitrolomahitsy		MG		17	-18.7	47.68	n55t
ambon		ID		356	-3.7	128.18	zebv
ambositra		MG		30	-20.53	47.24	n4mo
ambovombe		MG		67	-25.18	46.09	n4lk
ambur		IN		110	12.79	78.72	reqn
ameca		MX		36	20.55	-104.05	2e4ra
amecameca		MX		32	19.12	-98.77	23q03
american canyon		US	CA	21	38.17	-122.26	363se
american fork		US	UT	28	40.38	-111.8	3h9c0
americana		BR		196	-22.74	-47.33	22f9z
americo brasiliense	Américo Brasiliense	BR		34	-21.72	-48.1	22f9u
americus		US	GA	16	32.07	-84.23	2hl1v
amersfoort		NL		140	52.16	5.39	1n5hp
amersham		GB	ENG	22	51.67	-0.62	1kyfg
amersham on the hill	Amersham on the Hill	GB	ENG	18	51.67	-0.61	3zehs
ames		US	IA	65	42.03	-93.62	2vvua
ames	Amés	ES		27	42.9	-8.66	1v38r
amesbury		US	MA	18	42.86	-70.93	2xn8s
amet		IN		17	25.31	73.93	reqg
amherst		US	MA	40	42.37	-72.52	2xn9a
amherst		US	NY	122	42.98	-78.8	31gop
amherst center		US	MA	19	42.38	-72.52	2xn9b
ami		JP		48	36.03	140.2	19ahn
amiens		FR		143	49.9	2.3	1t40u
amirdzhan		AZ		27	40.43	49.98	cl4t
amizour		DZ		26	36.64	4.9	1hqjl
amla		IN		30	21.92	78.13	repj
amlagora	Āmlāgora	IN		19	22.85	87.34	repi
amlapura		ID		32	-8.45	115.62	z6fp
amlapura city	Amlapura city	ID		32	-8.45	115.61	73hhp
amli	Āmli	IN		33	20.28	73.02	repc
amman		JO		1276*	31.96	35.95	5d8p
ammanford		GB	WLS	24	51.79	-3.99	1kyf5
ammi moussa		DZ		23	35.87	1.11	1hqj7
amnat charoen		TH		35	15.86	104.63	yqtg
amod		IN		19	21.99	72.87	reom
amol	Āmol	IR		199	36.47	52.35	32r2
amora		PT		53	38.63	-9.12	1cou8
amorebieta		ES		18	43.22	-2.73	1v389
amos		CA	10	18	48.57	-78.12	3i4ks
amozoc de mota	Amozoc de Mota	MX		77	19.05	-98.04	23pzl
ampahana		MG		25	-14.75	50.22	n4ja
ampang		MY		126	3.15	101.77	116v4
ampanihy		MG		26	-24.69	44.75	n47t
ampara		LK		18	7.3	81.68	qtmr
amparafaravola		MG		52	-17.59	48.22	n44u
amparo		BR		41	-22.7	-46.76	22f93
ampasimanolotra		MG		21	-18.82	49.07	n3x7
amphoe sikhiu		TH		29	14.9	101.71	15r3j
ampliacion san mateo colonia solidaridad	Ampliación San Mateo (Colonia Solidaridad)	MX		16	19.62	-99.15	59uyu
amposta		ES		21	40.71	0.58	1v383
ampthill		GB	ENG	20	52.03	-0.5	1kyex
amran	‘Amrān	YE		91	15.66	43.94	1oik
amravati	Amrāvati	IN		604	20.93	77.75	reny
amreli		IN		100	21.6	71.21	renv
amritsar		IN		1092	31.62	74.88	renq
amroha		IN		176	28.9	78.47	reno
amroli		IN		17	21.25	72.84	renn
amstelveen		NL		80	52.3	4.86	1n5h2
amsterdam		NL		742*	52.37	4.89	1n5gy
amsterdam		US	NY	18	42.94	-74.19	31gpc
amstetten		AT		16	48.12	14.87	1nn17
amta	Āmta	IN		17	22.58	88.01	renj
amudalavalasa	Amudālavalasa	IN		39	18.41	83.9	rene
amuntai		ID		56	-2.42	115.25	ze9x
amursk		RU		47	50.24	136.88	17gmd
amvrosiyivka		UA		21	47.79	38.48	fajk
an muileann gcearr	An Muileann gCearr	IE		17	53.52	-7.34	1rhrt
an nabk		SY		49	34.02	36.73	3pmx
an nimas	An Nimāş	SA		24	19.15	42.12	2bt5
an nuhud	An Nuhūd	SD		108	12.7	28.43	847f
an nusayrat	An Nuşayrāt	PS		36	31.45	34.39	60wl
anaco		VE		118	9.43	-64.46	22q0u
anacortes		US	WA	16	48.51	-122.61	3g08p
anah	‘Anah	IQ		27	34.37	41.98	4107d
anaheim		US	CA	351	33.84	-117.91	363vm
anahuac	Anáhuac	MX		17	27.24	-100.13	2e10e
anaime		CO		26	4.4	-75.44	2736o
anak		KP		20	38.51	125.49	14ade
anakapalle	Anakāpalle	IN		84	17.69	83	ren4
anamalais		IN		16	10.58	76.93	ren8
anamur		TR		57	36.08	32.84	6xv8
anan		JP		55	33.92	134.65	13za5
anand		IN		138	22.55	72.96	ren1
anandpur		IN		15	31.24	76.5	rems
ananindeua		BR		434	-1.37	-48.37	211dh
anantapur		IN		240	14.68	77.61	remo
anantnag		IN		80	33.73	75.15	remj
anapa		RU		54	44.89	37.32	ch7q
anapolis	Anápolis	BR		320	-16.33	-48.95	22f8f
anastacio	Anastácio	BR		19	-20.48	-55.81	22f8c
anat al qadimah	‘Anat al Qadīmah	IQ		20	34.47	41.94	24at
anatuya	Añatuya	AR		20	-28.46	-62.83	2auwg
anbu		CN		163	23.45	116.68	12yv8
anbyon up	Anbyŏn-ŭp	KP		32	39.04	127.52	14ad4
ancaster		CA	08	33	43.22	-79.99	4xl3g
anchau		NG		16	10.96	8.39	1ed8f
anchorage		US	AK	299	61.22	-149.9	3i0ko
ancon	Ancón	PA		21	8.96	-79.55	27mb2
ancona		IT		90	43.59	13.5	1w835
ancud		CL		28	-41.87	-73.82	2bl0v
anda		CN		181	46.4	125.31	17p16
andahuaylas		PE		17	-13.66	-73.39	2cm3g
andalucia	Andalucía	CO		17	4.17	-76.17	2735d
andapa		MG		21	-14.65	49.65	n2li
andenne		BE		24	50.49	5.1	1o2ys
andernach		DE		30	50.43	7.4	1rd0u
anderson		US	IN	55	40.11	-85.68	2xefs
anderson		US	SC	27	34.5	-82.65	2pxoy
andes		CO		16	5.66	-75.88	27357
andijon		UZ		318	40.78	72.34	wgnw
andilamena		MG		20	-17.01	48.57	n2ea
andippatti	Āndippatti	IN		24	10	77.62	reld
andkhoy	Andkhōy	AF		29	36.95	65.12	omb6
andol		IN		25	17.81	78.08	rel9
andong		KR		129	36.57	128.72	13l56
andorra la vella	Andorra la Vella	AD		20*	42.51	1.52	1t6vv
andover		GB	ENG	42	51.21	-1.49	1kyek
andover		US	MN	32	45.23	-93.29	2zinq
andradas		BR		27	-22.07	-46.57	22f7i
andradina		BR		52	-20.9	-51.38	22f7c
andreyevskoye		RU		20	55.55	37.93	ch0o
andria		IT		98	41.23	16.3	1w82o
andrychow	Andrychów	PL		22	49.85	19.34	1uj5f
andujar	Andújar	ES		39	38.04	-4.05	1i1sa
aneho	Aného	TG		48	6.23	1.59	1er5i
anekal		IN		37	12.71	77.7	rekx
angamali	Angamāli	IN		34	10.19	76.39	rekq
angarsk		RU		243	52.54	103.89	17gk3
angat		PH		41	14.93	121.03	113gd
angeles city		PH		299	15.15	120.58	113g1
angelholm	Ängelholm	SE		23	56.24	12.86	1mfbh
angermunde	Angermünde	DE		15	53.01	14	1rcxp
angers		FR		168	47.47	-0.55	1t3vc
anglet		FR		41	43.49	-1.52	1t3u4
angleton		US	TX	19	29.17	-95.43	2s42a
angol		CL		45	-37.8	-72.72	2bkz1
angono		PH		87	14.53	121.15	113fd
angouleme	Angoulême	FR		49	45.65	0.15	1t3tq
angra dos reis	Angra dos Reis	BR		154	-23.01	-44.32	22f5d
angren		UZ		127	41.02	70.14	wgnp
angri		IT		32	40.74	14.57	1w82f
angul		IN		44	20.84	85.1	rekh
anicuns		BR		16	-16.46	-49.96	22f4a
anjad		IN		24	22.04	75.06	rekc
anjangaon		IN		55	21.17	77.31	rek4
anjar	Anjār	IN		67	23.11	70.03	rejx
anjarah	‘Anjarah	JO		18	32.31	35.75	5d84
anjiang		CN		55	27.32	110.1	12ytf
anjo	Anjō	JP		178	34.96	137.08	13z9q
anjozorobe		MG		19	-18.4	47.87	n0ay
anju		KP		50	39.62	125.66	14abh
ankang		CN		133	32.68	109.02	12cg9
ankara		TR		3517*	39.92	32.85	6xu2
ankazoabo		MG		26	-22.28	44.52	mzu7
ankazobe		MG		16	-18.32	47.12	mztd
ankazondandy		MG		16	-18.7	47.78	mzpj
ankeny		US	IA	57	41.73	-93.61	2vvxs
ankleshwar		IN		75	21.63	72.99	rejd
anloga		GH		30	5.79	0.9	1de78
anlu		CN		71	31.26	113.68	12ysg
ann arbor		US	MI	117	42.28	-83.74	2ytvb
anna		RU		19	51.48	40.43	cgtj
annaba		DZ		207	36.9	7.77	1hqev
annaberg buchholz	Annaberg-Buchholz	DE		23	50.58	13.01	1rcv9
annaka		JP		48	36.33	138.9	13z9m
annandale		US	VA	41	38.83	-77.2	2tous
annapolis		US	MD	39	38.98	-76.49	2l6cq
annau		TM		28	37.89	58.52	3h5j
annecy		FR		49	45.91	6.13	1t3s7
annecy le vieux	Annecy-le-Vieux	FR		22	45.92	6.14	1t3s4
annemasse		FR		28	46.19	6.24	1t3s2
annigeri		IN		26	15.43	75.43	rej0
annino		RU		30	55.58	37.26	hkdc
anniston		US	AL	22	33.66	-85.83	2vj06
annonay		FR		18	45.24	4.67	1t3re
annur		IN		20	11.24	77.11	reiz
ano liosia	Áno Liósia	GR		34	38.08	23.7	5oe0
anoka		US	MN	17	45.2	-93.39	2zipu
anqing		CN		359	30.51	117.05	12yrt
anqiu		CN		106	36.43	119.19	12yrq
ans		BE		27	50.66	5.52	1o2xk
ansan si	Ansan-si	KR		651	37.32	126.82	13l3a
ansbach		DE		32	49.3	10.59	1rctc
anseong		KR		69	37.01	127.27	13l34
anserma		CO		25	5.33	-75.79	2733d
anshan		CN		1199	41.12	122.99	17p0o
anshing		IN		19	20.04	77.32	reiu
anshun		CN		352	26.25	105.93	12yr4
ansonia		US	CT	19	41.35	-73.08	3579r
anta		IN		31	25.15	76.3	reis
antakya		TR		210	36.21	36.16	6xtv
antalaha		MG		34	-14.9	50.28	mym8
antalya		TR		758	36.91	30.7	6xtt
antananarivo		MG		1391*	-18.91	47.54	mycc
antanifotsy		MG		71	-19.65	47.32	my4l
antelope		US	CA	46	38.71	-121.33	3643t
antequera		ES		45	37.02	-4.56	1i1ri
anthem		US	AZ	22	33.87	-112.15	3azka
anthiyur		IN		20	11.58	77.59	rela
antibes		FR		76	43.59	7.11	1t3ps
antigua guatemala		GT		39	14.56	-90.73	255jn
antiguo cuscatlan	Antiguo Cuscatlán	SV		34	13.66	-89.25	24w0y
antioch		US	CA	111	38	-121.81	3646g
antipolo		PH		550	14.63	121.12	1139h
antofagasta		CL		310	-23.65	-70.4	2bkwj
antonina		BR		16	-25.43	-48.71	22f1s
antonio enes	António Enes	MZ		75	-16.23	39.91	mkgg
antony		FR		60	48.75	2.3	1t3ov
antratsyt		UA		62	48.12	39.09	facr
antrim		GB	NIR	20	54.7	-6.2	1kycn
antsirabe		MG		186	-19.87	47.03	mwz2
antsiranana		MG		83	-12.32	49.29	mwy1
antsohihy		MG		21	-14.88	47.99	mwtn
antsohimbondrona		MG		32	-13.08	48.85	mwt7
antwerpen		BE		460	51.22	4.4	1o2wy
anupgarh	Anūpgarh	IN		33	29.19	73.21	rei6
anuppur	Anūppur	IN		18	23.1	81.69	rei4
anupshahr	Anūpshahr	IN		25	28.36	78.27	rei3
anuradhapura		LK		61	8.31	80.41	qtc9
anxiang		CN		58	29.4	112.15	12yqo
anyama		CI		101	5.49	-4.05	1d56c
anyang		CN		781	36.1	114.38	129ji
anyang si	Anyang-si	KR		634	37.39	126.93	13l2q
anzhero sudzhensk	Anzhero-Sudzhensk	RU		83	56.08	86.03	we9y
anzio		IT		45	41.45	12.62	1w80t
aoji		KP		34	42.52	130.4	17u67
aomori		JP		298	40.82	140.73	19o0y
aonla		IN		50	28.27	79.17	rehu
aosta		IT		32	45.74	7.32	1w80l
aoulef		DZ		25	26.97	1.08	1hq97
apache junction		US	AZ	38	33.42	-111.55	3azlb
apalit		PH		77	14.95	120.77	11371
apam		GH		20	5.28	-0.74	1de2t
apan		MX		27	19.71	-98.45	23pxr
aparecida		BR		34	-22.85	-45.23	22ez1
aparecida de goiania	Aparecida de Goiânia	BR		511	-16.82	-49.24	3rdrq
aparecida do taboado	Aparecida do Taboado	BR		17	-20.09	-51.09	22eys
aparri		PH		33	18.36	121.64	1136m
apartado	Apartadó	CO		86	7.88	-76.63	2732e
apas		PH		23	10.34	123.9	6btap
apaseo el alto	Apaseo el Alto	MX		28	20.46	-100.62	2e4mc
apaseo el grande	Apaseo el Grande	MX		26	20.54	-100.68	2e4mb
apatin		RS		18	45.67	18.98	1wou1
apatity		RU		61	67.56	33.4	cgkt
apatzingan	Apatzingán	MX		99	19.09	-102.36	2e4m8
apeldoorn		NL		137	52.21	5.97	1n5ei
apex		US	NC	46	35.73	-78.85	2nft4
apia		WS		40*	-13.83	-171.77	2ehqt
apiai	Apiaí	BR		18	-24.51	-48.84	22eyf
apizaco		MX		50	19.41	-98.14	23px4
aplahoue	Aplahoué	BJ		20	6.93	1.68	1fcfk
apodi		BR		17	-5.66	-37.8	21174
apolda		DE		25	51.03	11.52	1rcoq
apomu		NG		72	7.35	4.18	1ecxi
apopa		SV		112	13.81	-89.18	24w0h
apopka		US	FL	48	28.68	-81.51	2gv7a
apostolove		UA		16	47.66	33.71	facd
apple valley		US	CA	72	34.5	-117.19	364az
apple valley		US	MN	51	44.73	-93.22	2zir2
appleton		US	WI	74	44.26	-88.42	34ecw
aprelevka		RU		18	55.55	37.08	cgjt
aprilia		IT		41	41.59	12.65	1w7zh
apsheronsk		RU		40	44.46	39.73	cgjl
apucarana		BR		107	-23.55	-51.46	22exy
aqaba		JO		95	29.53	35.01	5dhy
aqrah	‘Aqrah	IQ		23	36.76	43.89	2492
aqsay		KZ		35	51.17	53	d35h
aquidauana		BR		35	-20.47	-55.79	22exk
aquiraz		BR		65	-3.9	-38.39	21167
ar rahad		SD		26	12.72	30.65	841p
ar ram wa dahiyat al barid	Ar Rām wa Ḑāḩiyat al Barīd	PS		25	31.85	35.23	63tm
ar ramtha	Ar Ramthā	JO		75	32.56	36.01	5d5s
ar raqqah		SY		178	35.95	39.01	3pgb
ar rass		SA		82	25.87	43.5	2bo3
ar rastan		SY		53	34.93	36.73	3pg2
ar rayyan	Ar Rayyān	QA		272	25.29	51.42	67og
ar rifa	Ar Rifā‘	BH		80	26.13	50.56	893i
ar riqqah		KW		52	29.15	48.09	64gw
ar rudayyif		TN		30	34.38	8.16	1h0dl
ar rumaythah		IQ		47	31.53	45.2	2459
ar ruseris		SD		29	11.87	34.39	840r
ar rutbah	Ar Ruţbah	IQ		22	33.04	40.29	2451
ar ruways		AE		16	24.11	52.73	69u8
aracaju		BR		490	-10.91	-37.07	22eww
aracataca		CO		28	10.59	-74.19	2731b
aracati		BR		44	-4.56	-37.77	2115e
aracatuba	Araçatuba	BR		170	-21.21	-50.43	22ewj
araci		BR		15	-11.33	-38.97	22ewe
aracoiaba da serra	Araçoiaba da Serra	BR		15	-23.51	-47.61	22ew9
aracruz		BR		58	-19.82	-40.27	22ew8
aracuai	Araçuaí	BR		22	-16.85	-42.07	22ew6
arad		IL		24	31.26	35.21	6c4p
arad		RO		169	46.18	21.32	epim
aragarcas	Aragarças	BR		17	-15.9	-52.25	22ew0
araguaina	Araguaína	BR		105	-7.19	-48.21	2114t
araguari		BR		97	-18.65	-48.19	22evq
arai		JP		27	37	138.23	13z7b
arak	Arāk	IR		504	34.09	49.7	32fr
arakkonam		IN		79	13.08	79.67	reh3
arakli	Araklı	TR		30	40.94	40.06	g483
aral		CN		260	40.54	81.27	wsa1
aral		KZ		33	46.8	61.66	wpo9
arambagh	Arāmbāgh	IN		61	22.88	87.78	regy
aramil		RU		15	56.7	60.84	we96
aramoko ekiti	Aramoko-Ekiti	NG		74	7.7	5.04	1ecwp
aranda de duero	Aranda de Duero	ES		33	41.67	-3.69	1v311
arandas		MX		52	20.71	-102.35	2e4ks
arandelovac	Aranđelovac	RS		24	44.31	20.56	gzyv
arang		IN		18	21.2	81.97	regq
arangaon	Ārangaon	IN		30	19.03	74.71	regn
aranjuez		ES		54	40.03	-3.6	1v30h
arantangi	Arantāngi	IN		36	10.17	78.99	regg
aranyaprathet		TH		20	13.69	102.5	yqsc
arapiraca		BR		167	-9.75	-36.66	2113z
arapongas		BR		98	-23.42	-51.42	22euu
arar		SA		149	30.98	41.04	2bq8
ararangua	Araranguá	BR		43	-28.94	-49.5	22eu4
araraquara		BR		168	-21.79	-48.18	22ety
araras		BR		107	-22.36	-47.38	22etq
ararat		AM		29	39.83	44.71	3r0v
arari		BR		17	-3.45	-44.78	21122
araria	Arāria	IN		67	26.15	87.51	rege
araripina		BR		39	-7.58	-40.5	2111n
araruama		BR		110	-22.87	-42.34	22esj
arashiyama		JP		50	35.01	135.68	4cje7
arauca		CO		69	7.08	-70.76	27306
araucaria	Araucária	BR		111	-25.59	-49.41	22es1
arauco		CL		25	-37.25	-73.32	2bkue
araure		VE		73	9.58	-69.24	267ll
arawa		PG		40	-6.23	155.57	190ux
araxa	Araxá	BR		83	-19.59	-46.94	22erv
arayat		PH		88	15.15	120.77	1131t
arba minch		ET		70	6.03	37.55	7d67
arbatache		DZ		17	36.64	3.37	1hq4f
arbroath		GB	SCT	24	56.56	-2.59	1kybj
arbutus		US	MD	20	39.25	-76.7	2l6gb
arcadia		US	CA	58	34.14	-118.04	364e5
arcata		US	CA	18	40.87	-124.08	3b5bd
arcelia		MX		19	18.32	-100.28	2e4k0
archena		ES		18	38.12	-1.3	1i1qk
archway		GB	ENG	216	51.57	-0.13	70fo8
arcore		IT		17	45.63	9.32	1w7y0
arcos		BR		33	-20.28	-45.54	22ern
arcos de la frontera	Arcos de la Frontera	ES		31	36.75	-5.81	1i1q9
arcos de valdevez	Arcos de Valdevez	PT		23	41.85	-8.42	1msd0
arcot		IN		52	12.91	79.32	reg0
arcoverde		BR		57	-8.42	-37.05	2110w
arcueil		FR		17	48.8	2.33	1t3hh
ardabil	Ardabīl	IR		411	38.25	48.29	32ej
ardahan		TR		21	41.11	42.7	g47k
ardakan	Ardakān	IR		59	32.31	54.02	32e9
ardea		IT		17	41.61	12.54	1w7xt
arden arcade	Arden-Arcade	US	CA	92	38.6	-121.38	4bmh2
ardesen	Ardeşen	TR		68	41.19	40.99	g47h
ardestan	Ardestān	IR		16	33.38	52.37	32do
ardmore		US	OK	25	34.17	-97.14	2p2yl
ardon		RU		18	43.18	44.3	cgfv
arecibo		PR		49	18.47	-66.72	2psjv
areia branca		BR		18	-4.96	-37.14	2110a
areka	Āreka	ET		33	7.07	37.7	7d49
arendal		NO		31	58.46	8.77	1vsjv
arenys de mar	Arenys de Mar	ES		15	41.58	2.55	1v2v1
arequipa		PE		841	-16.4	-71.53	2clru
arese		IT		19	45.55	9.08	1w7xi
arezzo		IT		76	43.46	11.88	1w7xg
arfoud		MA		24	31.44	-4.23	1in3g
arganda		ES		51	40.3	-3.44	1v2uc
argentan		FR		18	48.74	-0.02	1t3ej
argenteuil		FR		101	48.95	2.25	1t3ec
argos	Árgos	GR		22	37.63	22.73	5o7y
argun		RU		28	43.3	45.87	cgee
argungu		NG		46	12.74	4.53	1ectz
argyroupoli	Argyroúpoli	GR		34	37.91	23.75	5o3o
arhavi		TR		16	41.35	41.3	g46z
arhribs		DZ		24	36.79	4.31	1hq1j
arhus	Århus	DK		238	56.16	10.21	1k970
ariana		TN		98	36.86	10.19	1h0db
arica		CL		186	-18.47	-70.3	2bkrl
ariccia		IT		17	41.72	12.67	1w7wj
ariel		IL		18	32.11	35.18	4vqoy
arifwala		PK		87	30.29	73.07	pdv6
ariguani	Ariguaní	CO		26	10.25	-74	272wl
arima		TT		35	10.64	-61.28	24miz
aringay		PH		30	16.39	120.35	1130b
ario de rosales	Ario de Rosales	MX		17	19.21	-101.71	2e4i6
aripuana	Aripuanã	BR		27	-9.17	-60.63	26k36
ariquemes		BR		58	-9.91	-63.04	26k33
arish		EG		129	31.13	33.8	7qyy
aristobulo del valle	Aristóbulo del Valle	AR		21	-27.1	-54.9	21ngf
arivonimamo		MG		22	-19.02	47.18	mwqp
ariyalur	Ariyalūr	IN		29	11.14	79.08	ref9
arjawinangun		ID		106	-6.65	108.41	ze3e
arjona		CO		50	10.25	-75.34	272w2
arkalgud	Arkalgūd	IN		16	12.76	76.06	reex
arkalyk		KZ		42	50.25	66.92	wpm9
arkhangelsk	Arkhangel’sk	RU		356	64.54	40.54	cgc9
arles		FR		53	43.68	4.63	1t3be
arlington		US	MA	43	42.42	-71.16	2xndo
arlington		US	TX	388	32.74	-97.11	2s4co
arlington		US	VA	208	38.88	-77.1	2tp1h
arlington		US	WA	19	48.2	-122.13	3g0ek
arlington heights		US	IL	76	42.09	-87.98	2wo6b
arlon		BE		26	49.68	5.82	1o2v5
armacao de buzios	Armação de Búzios	BR		23	-22.75	-41.88	22em7
armavir		AM		26	40.15	44.04	d7sn
armavir		RU		200	44.99	41.12	cg8q
armenia		CO		315	4.53	-75.68	272vs
armentieres	Armentières	FR		27	50.69	2.88	1t3af
armidale		AU	02	24	-30.5	151.67	1aoav
armilla		ES		21	37.14	-3.63	1i1o6
armyansk		UA		24	46.11	33.69	fab7
arnavutkoy	Arnavutköy	TR		198	41.18	28.74	g458
arnhem		NL		142	51.98	5.91	1n5d9
arni		IN		63	12.67	79.29	regm
arnold		GB	ENG	38	53	-1.13	1ky6e
arnold		US	MD	23	39.03	-76.5	2l6hu
arnold		US	MO	21	38.43	-90.38	2lru7
arnsberg		DE		77	51.38	8.08	1rcgf
arnstadt		DE		26	50.84	10.95	1rcfj
aron	Āron	IN		24	24.38	77.42	ree5
arona		ES		79	28.1	-16.68	1i1ny
aroor		IN		39	9.87	76.3	6bt33
arpino		IT		20	40.89	14.32	5bsv8
arrah		CI		37	6.67	-3.97	1d53n
arrah		IN		224	25.56	84.66	rehf
arraial do cabo	Arraial do Cabo	BR		26	-22.97	-42.03	22el7
arraijan	Arraiján	PA		77	8.95	-79.66	27m8d
arras		FR		47	50.29	2.78	1t374
arrasate mondragon	Arrasate / Mondragón	ES		22	43.06	-2.49	1uspj
arrecife		ES		59	28.96	-13.55	1i1nm
arrentela		PT		30	38.63	-9.1	1cooh
arriaga		MX		24	16.24	-93.9	29t0j
arris		DZ		37	35.26	6.35	1hpyc
arroio do meio	Arroio do Meio	BR		16	-29.4	-51.94	22ekk
arroio grande		BR		16	-32.24	-53.09	22eke
arroyito		AR		20	-31.42	-63.05	2aukw
arroyo grande		US	CA	18	35.12	-120.59	364n6
arroyo naranjo		CU		210	23.04	-82.38	24hcm
arroyo seco		AR		20	-33.15	-60.51	2aujt
arsenyev	Arsen’yev	RU		59	44.15	133.28	17gek
arsikere		IN		44	13.31	76.26	redu
arsin		TR		16	40.95	39.93	g44e
arsk		RU		17	56.09	49.88	cg6q
art khwajah	Ārt Khwājah	AF		19	37.09	69.48	olvu
arta	Árta	GR		22	39.16	20.99	5o4v
artashat		AM		21	39.96	44.54	3r0j
arteixo		ES		30	43.3	-8.51	1v2lt
artem	Artëm	RU		102	43.36	132.19	17ge8
artemida	Artémida	GR		21	37.97	24	5j3q
artemisa		CU		68	22.82	-82.76	24hbs
artemovskiy	Artëmovskiy	RU		34	57.36	61.87	we6g
artesia		US	CA	17	33.87	-118.08	364ou
artigas		UY		42	-30.4	-56.47	21t7y
artur nogueira		BR		40	-22.57	-47.17	22ejn
artvin		TR		24	41.18	41.82	g43t
arua		UG		56	3.02	30.91	51cv
arucas		ES		36	28.12	-15.52	1i1m7
aruja	Arujá	BR		72	-23.4	-46.32	22ejl
arukutti		IN		18	9.87	76.35	redl
arumuganeri		IN		25	8.57	78.09	redj
aruppukkottai		IN		85	9.51	78.1	redg
arusha		TZ		341	-3.37	36.68	3gh9
arvada		US	CO	115	39.8	-105.09	3802v
arvayheer		MN		26	46.26	102.78	17kj2
arvi	Ārvi	IN		42	21	78.23	redb
arvin		US	CA	21	35.21	-118.83	364pz
arys		KZ		36	42.43	68.81	wplk
arzamas		RU		109	55.39	43.84	cg38
arzano		IT		35	40.91	14.27	1w7u5
arzgir		RU		16	45.37	44.22	cg30
arzignano		IT		21	45.52	11.33	1w7tx
as saff	Aş Şaff	EG		38	29.56	31.28	7pp8
as safirah	As Safīrah	SY		64	36.08	37.37	3p3r
as salamiyah	As Salamīyah	SY		95	35.01	37.05	3j9v
as salt	As Salţ	JO		80	32.04	35.73	5d3m
as samawah		IQ		153	31.33	45.29	240y
as samu	As Samū‘	PS		19	31.4	35.07	63l3
as sanamayn	Aş Şanamayn	SY		26	33.07	36.18	3p2t
as suki	As Sūkī	SD		34	13.32	33.88	83vj
as sulaymaniyah	As Sulaymānīyah	IQ		723	35.56	45.43	23z3
as sulayyil		SA		24	20.46	45.58	2bdc
as suwayda	As-Suwayda	SY		59	32.71	36.57	3p14
as suwayq		OM		107	23.85	57.44	66yj
as suwayrah	Aş Şuwayrah	IQ		42	32.93	44.78	23yz
asaba		NG		73	6.2	6.73	1ecpo
asadabad	Asadābād	AF		48	34.87	71.15	om1j
asadabad	Asadābād	IR		60	34.78	48.12	328o
asahi		JP		42	35.72	140.65	19agl
asahikawa		JP		357	43.77	142.36	19o05
asaita		ET		20	11.57	41.44	7cz5
asaka		JP		128	35.8	139.6	14voj
asaka		UZ		57	40.64	72.24	wfnb
asamankese		GH		39	5.86	-0.66	1ddy4
asan		KR		98	36.78	127	13fji
asandh	Āsandh	IN		25	29.52	76.61	recw
asansol	Āsansol	IN		504	23.68	86.98	recq
asasa	Āsasa	ET		24	7.1	39.2	7cz9
asbe teferi	Āsbe Teferī	ET		31	9.09	40.87	7cyy
asbest		RU		75	57.01	61.46	we5e
asbury park		US	NJ	16	40.22	-74.01	317jl
ascencion de guarayos	Ascención de Guarayos	BO		19	-15.89	-63.19	5fob2
aschaffenburg		DE		69	49.98	9.15	1rcaw
ascheberg		DE		15	51.78	7.62	1rc9k
aschersleben		DE		25	51.76	11.46	1rc80
ascoli piceno		IT		42	42.85	13.57	1w7tp
ascot		GB	ENG	18	51.41	-0.67	1ky5c
asenovgrad		BG		52	42.02	24.87	fq2a
aserri	Aserrí	CR		26	9.86	-84.09	25oy8
ash shafa	Ash Shafā	SA		72	21.07	40.32	8sfk
ash shamiyah	Ash Shāmīyah	IQ		58	31.96	44.6	243p
ash shatrah	Ash Shaţrah	IQ		83	31.41	46.17	243i
ash shaykh miskin	Ash Shaykh Miskīn	SY		26	32.83	36.16	3iso
ash shuhada	Ash Shuhadā’	EG		48	30.6	30.9	7pqp
asha		RU		33	55	57.27	cg1g
ashburn		US	VA	44	39.04	-77.49	2tp5y
ashburton		NZ		30	-43.9	171.73	3p94p
ashdod		IL		225	31.79	34.65	6c3x
asheboro		US	NC	26	35.71	-79.81	2nfzf
asheville		US	NC	89	35.6	-82.55	2ng0a
ashford		GB	ENG	27	51.43	-0.46	1ky4a
ashford		GB	ENG	63	51.15	0.87	1ky4b
ashgabat		TM		728*	37.95	58.38	3h53
ashibetsu		JP		19	43.51	142.19	19nzo
ashikaga		JP		160	36.33	139.45	13z1p
ashington		GB	ENG	28	55.18	-1.56	1ky42
ashiya		JP		89	34.73	135.3	13z15
ashkelon		IL		106	31.67	34.57	6c3o
ashland		US	CA	22	37.69	-122.11	364sz
ashland		US	KY	21	38.48	-82.64	2jslh
ashland		US	MA	16	42.26	-71.46	2xngj
ashland		US	OH	20	40.87	-82.32	32apz
ashland		US	OR	21	42.19	-122.71	3ef8t
ashmun	Ashmūn	EG		83	30.3	30.98	7ptc
ashoknagar		IN		65	24.58	77.73	rec9
ashoknagar kalyangarh		IN		111	22.86	88.64	4cix9
ashta		IN		35	16.95	74.41	rec8
ashta		IN		45	23.02	76.72	rec6
ashtabula		US	OH	18	41.87	-80.79	32aqx
ashtarak		AM		19	40.3	44.36	d7zh
ashton in makerfield	Ashton in Makerfield	GB	ENG	29	53.48	-2.65	1ky3a
ashton under lyne	Ashton-under-Lyne	GB	ENG	44	53.49	-2.1	1ky37
ashwaubenon		US	WI	17	44.48	-88.07	34ei3
asia		PH		24	9.55	122.52	112y9
asifabad	Asifābād	IN		21	19.36	79.28	rebu
asika	Āsika	IN		21	19.61	84.66	rebr
asilah		MA		29	35.47	-6.03	1it1b
asind	Āsind	IN		15	25.73	74.33	rebq
asino		RU		27	57	86.14	we4t
asipovichy		BY		35	53.3	28.64	ddia
askale	Aşkale	TR		15	39.92	40.7	6xau
asker		NO		61	59.83	10.44	1vsbl
askoy	Askøy	NO		17	60.4	5.18	1ziiz
asmar	Āsmār	AF		16	35.03	71.36	olyl
asmara		ER		564*	15.34	38.93	7cw4
asnieres sur seine	Asnières-sur-Seine	FR		87	48.92	2.28	1t318
aso		JP		28	32.94	131.08	3rk2v
asosa	Āsosa	ET		31	10.07	34.53	7cvw
aspe		ES		20	38.35	-0.77	1i1ly
aspen hill		US	MD	49	39.08	-77.07	2l6ld
aspropyrgos	Asprópyrgos	GR		30	38.06	23.59	5o1p
assab		ER		21	13.01	42.74	7cyi
asse		BE		29	50.91	4.2	1o2u1
assemini		IT		25	39.29	9	1i4t3
assen		NL		62	53	6.56	1n5ch
assis		BR		102	-22.66	-50.41	22ej2
astanajapura		ID		148	-6.8	108.63	ze08
astaneh ye ashrafiyeh	Āstāneh-ye Ashrafīyeh	IR		43	37.26	49.94	323b
astara		AZ		15	38.46	48.87	36jh
astara	Āstārā	IR		39	38.43	48.87	3238
asti		IT		61	44.9	8.21	1w7sq
astorga		BR		20	-23.23	-51.67	22eiw
astoria		US	NY	150	40.77	-73.93	31gy0
astrakhan		RU		503	46.35	48.04	cfwx
asuncion	Asunción	PY		1482*	-25.29	-57.65	21pul
asuncion mita	Asunción Mita	GT		16	14.33	-89.71	255hz
aswan		EG		241	24.09	32.9	7pm8
asyut	Asyūţ	EG		421	27.18	31.18	7plz
at bashi	At-Bashi	KG		15	41.17	75.8	wrmk
at tafilah	Aţ Ţafīlah	JO		25	30.84	35.6	5d1y
at taj	At Tāj	LY		46	24.2	23.29	1wc2
at tall		SY		56	33.61	36.31	3ozh
at tall al kabir	At Tall al Kabīr	EG		52	30.54	31.79	7pjy
at taraf	Aţ Ţaraf	SA		21	25.36	49.73	2bav
atakpame	Atakpamé	TG		81	7.53	1.13	1er2m
atalaia		BR		19	-9.5	-36.02	210us
atamaria	Atamaría	ES		30	37.6	-0.81	1i1la
atambua		ID		36	-9.11	124.89	zdzz
atami		JP		41	35.09	139.05	13z01
atamyrat		TM		33	37.84	65.21	q4l6
atani		NG		230	6.01	6.75	1ecij
ataq		YE		37	14.54	46.83	1nz2
atar		MR		24	20.52	-13.05	1f1g6
atarfe		ES		15	37.22	-3.69	1i1l9
atarra		IN		46	25.29	80.57	reac
atascadero		US	CA	30	35.49	-120.67	364vr
atascocita		US	TX	66	30	-95.18	2s4kk
atasehir	Ataşehir	TR		362	40.98	29.12	44wtx
atbara		SD		108	17.7	33.99	83uf
atbasar		KZ		35	51.81	68.36	wphy
ath		BE		27	50.63	3.78	1o2te
ath thawrah		SY		88	35.84	38.55	3p06
athagarh	Āthagarh	IN		17	20.52	85.63	rea0
athens		GR		664*	37.98	23.73	5nzn
athens		US	AL	25	34.8	-86.97	2vjd8
athens		US	GA	117	33.96	-83.38	2hllu
athens		US	OH	25	39.33	-82.1	2okhy
atherton		GB	ENG	20	53.52	-2.49	1ky1b
athi river		KE		25	-1.46	36.98	4axf
athis mons	Athis-Mons	FR		31	48.71	2.39	1t2y4
athlone		IE		21	53.42	-7.94	1z0ow
athni		IN		42	16.73	75.06	re9s
ati		TD		24	13.22	18.34	1g7xs
atibaia		BR		111	-23.12	-46.55	22ehz
atimonan		PH		29	14	121.92	112v7
atkarsk		RU		28	51.87	45.01	cfus
atlacomulco de fabela	Atlacomulco de Fabela	MX		23	19.8	-99.87	23ps9
atlanta		US	GA	464	33.75	-84.39	2hlnb
atlantic city		US	NJ	39	39.36	-74.42	2ogn6
atlantis		ZA		60	-33.57	18.48	208kw
atlixco		MX		87	18.91	-98.44	23prk
atmakur	Atmakūr	IN		35	15.88	78.59	re9l
atotonilco el alto	Atotonilco el Alto	MX		27	20.55	-102.51	2e4aw
atoyac de alvarez	Atoyac de Álvarez	MX		21	17.21	-100.43	2e4ao
atrauli	Atraulī	IN		48	28.03	78.29	re9a
atsiaman		GH		203	5.7	-0.33	1dfdr
atsugi		JP		229	35.44	139.37	13lwb
attendorn		DE		25	51.13	7.9	1rc1g
attili		IN		68	16.7	81.6	re8y
attingal		IN		37	8.7	76.82	re8w
attleboro		US	MA	44	41.94	-71.29	2xnjr
attock city		PK		85	33.77	72.36	pdrt
attur		IN		59	11.59	78.6	re8t
atuntaqui		EC		17	0.33	-78.21	26gfy
atwater		US	CA	29	37.35	-120.61	364xv
atyrau		KZ		180	47.12	51.88	d335
aubagne		FR		45	43.29	5.57	1t2xd
aubervilliers		FR		71	48.92	2.38	1t2w2
auburn		US	AL	62	32.61	-85.48	2vjgs
auburn		US	MA	17	42.19	-71.84	2xnk9
auburn		US	ME	23	44.1	-70.23	2y8ts
auburn		US	NY	27	42.93	-76.57	31gz5
auburn		US	WA	77	47.31	-122.23	3g0h9
auburn hills		US	MI	23	42.69	-83.23	2yu45
auburndale		US	FL	15	28.07	-81.79	2gvdh
auch		FR		24	43.65	0.59	1t2t5
auchi		NG		63	7.07	6.26	1ecf0
auckland		NZ		418	-36.85	174.76	1b0p1
audincourt		FR		16	47.48	6.85	1t2s0
aue		DE		19	50.59	12.71	1rbuv
auerbach		DE		21	50.51	12.4	1rbsa
augsburg		DE		259	48.37	10.9	1rbgc
augusta		IT		31	37.24	15.22	1i4su
augusta		US	GA	43	33.47	-81.97	2hlpv
augusta		US	ME	18	44.31	-69.78	2y8uj
augusto correa	Augusto Corrêa	BR		16	-1.02	-46.63	210tt
augustow	Augustów	PL		30	53.84	22.98	gn85
aulnay sous bois	Aulnay-sous-Bois	FR		81	48.94	2.49	1t2pd
aurad	Aurād	IN		17	18.25	77.42	re8c
auraiya		IN		71	26.47	79.51	re88
aurangabad		IN		1016	19.88	75.34	re85
aurangabad	Aurangābād	IN		96	24.75	84.37	re84
aurich		DE		40	53.47	7.48	1rbbq
aurillac		FR		35	44.93	2.44	1t2ls
aurora		CA	08	55	44	-79.47	3i7i1
aurora		PH		16	13.35	122.52	1080a
aurora		US	CO	359	39.73	-104.83	3806z
aurora		US	IL	201	41.76	-88.32	2wodl
aurora		US	OH	16	41.32	-81.35	32aux
ausa		IN		34	18.25	76.5	re7v
austin		US	MN	25	43.67	-92.97	2zj1w
austin		US	TX	932	30.27	-97.74	2s4o6
austintown		US	OH	30	41.1	-80.76	32avk
autlan de navarro	Autlán de Navarro	MX		45	19.77	-104.37	2e49x
autun		FR		18	46.95	4.3	1t2i3
auxerre		FR		42	47.8	3.57	1t2gz
avadi	Āvadi	IN		250	13.11	80.11	re7m
avanigadda		IN		26	16.02	80.92	re7e
avare	Avaré	BR		81	-23.1	-48.93	22egr
avdiyivka		UA		36	48.14	37.74	fa8y
aveiro		PT		54	40.64	-8.65	1ms7n
avellaneda		AR		23	-29.12	-59.66	21neu
avellino		IT		48	40.91	14.79	1w7qy
avenel		US	NJ	17	40.58	-74.29	317kt
aventura		US	FL	38	25.96	-80.14	2gvel
aversa		IT		53	40.97	14.21	1w7qo
avezzano		IT		38	42.03	13.43	1w7qk
avignon		FR		90	43.95	4.81	1t2ch
avila	Ávila	ES		57	40.66	-4.7	1v2gg
aviles	Avilés	ES		84	43.55	-5.92	1v2gf
avinashi		IN		24	11.19	77.27	re7g
avion		FR		18	50.41	2.83	1t2c3
avocado heights		US	CA	15	34.04	-117.99	36530
avola		IT		29	36.91	15.14	1i4sr
avon		FR		15	48.4	2.72	1t2bq
avon		US	IN	16	39.76	-86.4	2j6f9
avon		US	OH	23	41.45	-82.04	32aw5
avon center		US	OH	16	41.46	-82.02	32awa
avon lake		US	OH	23	41.51	-82.03	32awe
avondale		US	AZ	81	33.44	-112.35	3b06l
avtury		RU		18	43.16	46	cfp6
aweil		SS		39	8.76	27.39	7t5b
awgu		NG		23	6.07	7.48	1ecbz
awka		NG		168	6.21	7.07	1ecbp
awsim	Awsīm	EG		64	30.12	31.14	7pg8
axim		GH		25	4.87	-2.24	1ddh7
axochiapan		MX		18	18.5	-98.75	23pq9
axum		ET		41	14.12	38.72	7dr8
ayabe		JP		38	35.3	135.25	13yy1
ayacucho		PE		140	-13.16	-74.22	2cljf
ayagoz		KZ		33	47.96	80.43	wpgk
ayakudi		IN		24	10.45	77.55	re6s
ayamonte		ES		20	37.21	-7.41	1i1kg
ayang ni	Ayang-ni	KP		16	38.24	125.78	14a9k
ayapel		CO		23	8.31	-75.14	272qt
ayaviri		PE		19	-14.89	-70.59	2clih
aydin	Aydın	TR		163	37.85	27.84	6x3i
aykhal		RU		15	65.93	111.48	17g9s
aylesbury		GB	ENG	75	51.82	-0.81	1kxxr
ayn al arab	‘Ayn al ‘Arab	SY		50	36.89	38.35	3oww
ayorou		NE		26	14.73	0.92	1ggfs
ayr		GB	SCT	47	55.46	-4.63	1kxxg
aytos		BG		21	42.7	27.25	fq17
ayutla de los libres	Ayutla de los Libres	MX		15	16.96	-99.1	23poz
ayutuxtepeque		SV		25	13.74	-89.2	24vzg
ayvalik	Ayvalık	TR		70	39.32	26.69	6wz5
az zabadani	Az Zabadānī	SY		30	33.72	36.1	3orf
az zahiriyah	Az̧ Z̧āhirīyah	PS		28	31.41	34.97	63ie
az zarqa	Az Zarqā	EG		40	31.21	31.64	8zmz
az zawiyah	Az Zāwīyah	LY		200	32.76	12.73	1bk62
az zubayr		IQ		123	30.39	47.7	23t1
az zulfi	Az Zulfī	SA		53	26.3	44.82	2b5x
az zuwaydah	Az Zuwāydah	PS		17	31.44	34.38	45cja
az zuwaytinah	Az Zuwaytīnah	LY		21	30.95	20.12	1w70
azadshahr	Āzādshahr	IR		48	37.09	55.17	2din
azadshahr	Āzādshahr	IR		514	34.79	48.57	b00
azamgarh		IN		117	26.07	83.18	re6b
azare		NG		106	11.67	10.19	1ec6r
azazga		DZ		41	36.74	4.37	1hpob
azcapotzalco		MX		415	19.49	-99.19	23pox
azeitao	Azeitão	PT		19	38.52	-9.01	713ap
azemmour		MA		37	33.29	-8.34	1isq9
azhiyur	Azhiyūr	IN		29	11.69	75.56	6i5q7
azimpur		BD		97	23.73	90.39	4l2ei
azna	Aznā	IR		47	33.61	48.93	31y8
azogues		EC		35	-2.74	-78.85	26geq
azor		IL		16	32.02	34.81	6c2o
azov		RU		82	47.11	39.42	cfkm
azrou		MA		48	33.43	-5.22	1iskw
azua		DO		59	18.45	-70.73	23a1c
azul		AR		54	-36.78	-59.86	21ndz
azuqueca de henares	Azuqueca de Henares	ES		33	40.57	-3.27	1v2dy
azusa		US	CA	50	34.13	-117.91	3654f
azzaba		DZ		75	36.74	7.11	1hpkr
baalbek		LB		31	34.01	36.22	5xu2
baao		PH		20	13.45	123.37	112qe
baar		CH		21	47.2	8.53	1l1qt
baardheere		SO		42	2.34	42.28	1eaa
baarn		NL		25	52.21	5.29	1n5a0
bab ezzouar		DZ		276	36.73	3.18	1hpj2
babaeski		TR		27	41.43	27.09	g3rf
babahoyo		EC		76	-1.8	-79.53	26gea
babai	Bābai	IN		16	22.7	77.93	re61
babana		NG		18	10.43	3.81	1ec4b
babat		ID		27	-7.11	112.16	zdu0
babati		TZ		34	-4.22	35.75	3ggw
babenhausen		DE		17	49.97	8.95	1rb56
baberu		IN		16	25.55	80.7	re5s
babina	Babīna	IN		36	25.24	78.47	re5m
babo pangulo	Babo-Pangulo	PH		15	15.08	120.52	112o6
babol	Bābol	IR		203	36.55	52.68	31uj
babolsar	Bābolsar	IR		48	36.7	52.65	31ue
babor ville	BABOR - VILLE	DZ		33	36.49	5.54	3zkhk
babra	Bābra	IN		19	21.85	71.31	re5i
babrala	Babrāla	IN		17	28.26	78.41	re5g
babruysk		BY		221	53.14	29.22	dih0
babu		CN		66	24.42	111.52	12yo2
bac giang	Bắc Giang	VN		54	21.27	106.19	y413
bac kan	Bắc Kạn	VN		18	22.15	105.83	y41e
bac lieu	Bạc Liêu	VN		108	9.29	105.73	y3zm
bac ninh	Bắc Ninh	VN		44	21.19	106.08	y3yx
bacabal		BR		72	-4.29	-44.79	210se
bacau	Bacău	RO		171	46.57	26.91	epa4
bachhraon		IN		29	28.93	78.23	re50
back mountain		US	PA	27	41.34	-76	32zzk
backa palanka	Bačka Palanka	RS		29	45.25	19.4	1woqq
backa topola	Bačka Topola	RS		16	45.82	19.63	1woqo
backnang		DE		36	48.95	9.44	1razk
bacoli		IT		26	40.8	14.07	1w7pj
bacolod city		PH		455	10.67	122.95	112jg
bacoor		PH		357	14.46	120.94	112ic
bad aibling		DE		18	47.86	12.01	1raza
bad arolsen		DE		17	51.38	9.01	1rcf1
bad bentheim		DE		16	52.3	7.16	1raz4
bad berleburg		DE		21	51.05	8.39	1rayx
bad driburg		DE		20	51.73	9.02	1rayd
bad durkheim	Bad Dürkheim	DE		19	49.46	8.17	1raya
bad essen		DE		16	52.32	8.33	1rawo
bad harzburg		DE		23	51.88	10.56	1raw9
bad hersfeld		DE		31	50.87	9.71	1ravz
bad homburg vor der hohe	Bad Homburg vor der Höhe	DE		52	50.23	8.62	1ravw
bad honnef		DE		25	50.64	7.23	1ravv
bad kissingen		DE		21	50.2	10.08	1ravk
bad kreuznach		DE		43	49.84	7.87	1ravc
bad laasphe		DE		15	50.93	8.43	1pru3
bad langensalza		DE		18	51.11	10.65	1rav9
bad lippspringe		DE		15	51.78	8.82	1rav1
bad mergentheim		DE		22	49.49	9.77	1rauy
bad munder am deister	Bad Münder am Deister	DE		19	52.2	9.46	1rauw
bad munstereifel	Bad Münstereifel	DE		19	50.56	6.76	1rauu
bad nauheim		DE		30	50.36	8.74	1raur
bad neuenahr ahrweiler	Bad Neuenahr-Ahrweiler	DE		28	50.54	7.11	1raun
bad neustadt an der saale	Bad Neustadt an der Saale	DE		16	50.32	10.21	1raul
bad oeynhausen		DE		50	52.21	8.8	1raui
bad oldesloe		DE		24	53.81	10.37	1rauh
bad pyrmont		DE		22	51.99	9.25	1raub
bad rappenau		DE		21	49.24	9.1	1rau6
bad reichenhall		DE		17	47.73	12.88	1rau3
bad sackingen	Bad Säckingen	DE		17	47.55	7.95	1ratv
bad salzuflen		DE		55	52.09	8.74	1ratq
bad salzungen		DE		16	50.81	10.24	1ratp
bad schwartau		DE		20	53.92	10.7	1ratf
bad segeberg		DE		16	53.94	10.3	1rat9
bad soden am taunus	Bad Soden am Taunus	DE		21	50.14	8.5	1rat7
bad tolz	Bad Tölz	DE		17	47.76	11.56	1rass
bad vilbel		DE		31	50.18	8.74	1rasp
bad waldsee		DE		20	47.92	9.75	1raso
bad wildungen		DE		18	51.12	9.12	1rasl
bad zwischenahn		DE		28	53.18	8	1rase
bada barabil	Bada Barabīl	IN		57	22.11	85.39	re4q
badagara		IN		76	11.6	75.58	re4n
badagry		NG		26	6.42	2.88	1ec17
badajoz		ES		148	38.88	-6.97	1i1jg
badalona		ES		220	41.45	2.25	1v2dg
badami	Bādāmi	IN		28	15.91	75.68	re4h
badarganj		BD		33	25.67	89.05	pekj
baddi		IN		23	30.96	76.79	4c132
baddomalhi		PK		18	31.99	74.66	pdmz
baden		AT		26	48.01	16.23	1nmnn
baden		CH		16	47.47	8.31	1l1qm
baden baden	Baden-Baden	DE		54	48.76	8.24	1raxs
badger		US	AK	19	64.8	-147.53	3i0yi
badin		PK		74	24.66	68.84	pdmf
badiyah	Badīyah	OM		18	22.45	58.8	66x2
badlapur		IN		105	19.16	73.27	re3c
badnawar	Badnāwar	IN		19	23.02	75.23	re36
badou		TG		24	7.58	0.6	1eqwc
badr hunayn	Badr Ḩunayn	SA		27	23.78	38.79	2b4w
badulla		LK		48	6.98	81.06	qszb
baduria	Badūria	IN		50	22.74	88.79	re2m
badvel		IN		16	14.75	79.06	re2l
baekrajan		ID		58	-6.77	110.85	zdrz
baena		ES		21	37.62	-4.32	1i1jb
baesweiler		DE		28	50.91	6.19	1ras6
baeza		ES		16	37.99	-3.47	1i1j9
bafang		CM		81	5.16	10.18	1bwos
bafata	Bafatá	GW		23	12.17	-14.66	1ewra
bafia		CM		69	4.75	11.23	1bwoq
bafilo		TG		23	9.35	1.27	1eqw8
bafoulabe	Bafoulabé	ML		27	13.81	-10.83	1gqqb
bafoussam		CM		291	5.48	10.42	1bwol
bafq	Bāfq	IR		31	31.6	55.4	31rj
bafra		TR		93	41.57	35.91	g3qf
bagaha		IN		104	27.1	84.09	re2b
bagaha		IN		91	24.53	85.06	re2c
bagalkot		IN		97	16.19	75.7	re28
bagamoyo		TZ		82	-6.44	38.9	3gga
bagan serai		MY		20	5.01	100.54	116a1
bagar		IN		16	28.19	75.5	re22
bagasra		IN		33	21.49	70.96	re1w
bagayevskaya		RU		15	47.32	40.39	cfcr
bagcilar	Bağcılar	TR		724	41.04	28.86	g3q4
bagdogra		IN		17	26.7	88.31	re15
bage	Bagé	BR		99	-31.33	-54.11	22ee4
bagepalli	Bāgepalli	IN		24	13.78	77.8	re1h
bagerhat		BD		266	22.66	89.79	pekh
baggabag b		PH		25	16.51	121.19	112cs
bagha purana	Bāgha Purāna	IN		23	30.69	75.1	re1a
baghdad		IQ		7216*	33.34	44.4	23ra
bagheria		IT		53	38.08	13.51	1i4sc
baghlan	Baghlān	AF		108	36.13	68.71	olg4
baghpat	Bāghpat	IN		42	28.94	77.22	re0q
baglung	Bāglung	NP		23	28.27	83.59	riin
bagneux		FR		39	48.8	2.31	1t24x
bagnolet		FR		34	48.87	2.42	1t24r
bagnoli		IT		23	40.81	14.17	1w7na
bagnols sur ceze	Bagnols-sur-Cèze	FR		20	44.16	4.62	1t24k
bago		MM		244	17.34	96.48	rvg2
bago city		PH		150	10.53	122.83	11265
bagong pagasa		PH		46	14.66	121.03	1658g
bagua grande		PE		20	-5.76	-78.44	27ajg
baguim do monte	Baguim do Monte	PT		16	41.19	-8.54	1ms4q
baguio		PH		273	16.42	120.59	1121u
bagula	Bagulā	IN		21	23.34	88.64	rdzo
bah	Bāh	IN		15	26.87	78.59	rdzl
bah bah	Bah-Bah	PH		29	8.61	125.91	111yx
bahadurganj	Bahādurganj	IN		31	26.26	87.82	rdzg
bahadurgarh	Bahādurgarh	IN		154	28.69	76.94	rdzf
bahar	Bahār	IR		29	34.91	48.44	31kg
baharampur		IN		181	24.1	88.25	rdz0
baharly		TM		23	38.44	57.43	3h4e
bahau		MY		31	2.81	102.4	116lz
bahawalnagar		PK		127	30	73.25	pdhn
bahawalnagar		PK		127	30.55	73.39	sjub
bahawalpur		PK		553	29.4	71.68	pdhk
bahce	Bahçe	TR		20	37.2	36.58	6wrb
bahcelievler	Bahçelievler	TR		577	41	28.86	4jh2z
baheri		IN		64	28.77	79.5	rdyu
bahia blanca	Bahía Blanca	AR		277	-38.72	-62.27	2aubi
bahia de caraquez	Bahía de Caráquez	EC		37	-0.6	-80.42	26gdt
bahia honda	Bahía Honda	CU		20	22.9	-83.16	24h2z
bahir dar		ET		169	11.59	37.39	7ckk
bahjoi		IN		34	28.4	78.63	rdyo
bahla	Bahlā’	OM		54	22.98	57.3	66wz
bahraigh		IN		182	27.57	81.59	rdyf
bahula		IN		16	23.65	87.16	4cixa
baia mare		RO		137	47.66	23.57	ep6q
baia sprie		RO		17	47.66	23.69	ep6n
baiao	Baião	PT		21	41.16	-8.03	1ms4o
baicheng		CN		317	45.61	122.82	17oyx
baicoi	Băicoi	RO		20	45.03	25.85	ep6b
baidoa		SO		130	3.11	43.65	1dso
baidyabati	Baidyabāti	IN		116	22.78	88.33	rdxw
baie comeau	Baie-Comeau	CA	10	30	49.22	-68.15	3i8k1
baie mahault	Baie-Mahault	GP		31	16.27	-61.59	24q5z
baiersbronn		DE		16	48.5	8.38	1rap9
baihar		IN		16	22.1	80.55	rdxs
baihe		CN		64	22.13	107.23	12yjp
baijiantan		CN		94	45.69	85.14	ws9m
baikonur		KZ		70	45.62	63.32	wlw8
bail hongal	Bail-Hongal	IN		47	15.81	74.86	rdxh
baildon		GB	ENG	16	53.85	-1.79	1kxv7
bailen	Bailén	ES		19	38.1	-3.78	1i1j6
bailesti	Băileşti	RO		20	44.02	23.35	ep5l
baileys crossroads		US	VA	24	38.85	-77.13	2tph4
bainbridge island		US	WA	24	47.63	-122.52	3gnwg
baiquan		CN		70	47.61	126.08	17oy5
bairagnia	Bairāgnia	IN		37	26.74	85.27	rdx0
bais		PH		66	9.59	123.12	111xg
baise city		CN		91	23.9	106.61	12xfx
baishan		CN		184	41.94	126.42	17ozc
baishishan		CN		57	43.58	127.57	17oxt
baixo guandu		BR		19	-19.52	-41.02	22ead
baiyin		CN		189	36.55	104.17	12y6w
baj baj		IN		76	22.48	88.18	rdwb
baja		HU		38	46.18	18.95	1ths5
bajil	Bājil	YE		48	15.06	43.29	1nq8
bajitpur	Bājitpur	BD		35	24.22	90.95	pekc
bajos de haina	Bajos de Haina	DO		67	18.42	-70.03	239z4
bakal		RU		22	54.94	58.81	cfbu
bakau		GM		43	13.48	-16.68	1fqlc
bakersfield		US	CA	374	35.37	-119.02	365d6
bakhchysarai		UA		27	44.76	33.86	fa4p
bakhmach		UA		23	51.18	32.83	fa4n
bakhmut		UA		81	48.59	38	faae
bakhtiyarpur	Bakhtiyārpur	IN		35	25.46	85.53	rdv8
baki		ID		59	-7.61	110.78	zdny
baki		SO		20	9.89	43.39	4sg0s
bakixanov	Bakıxanov	AZ		67	40.42	49.97	hnsz
bako		ET		18	5.78	36.57	7cjs
bakri		MY		30	2.04	102.65	1153b
baksan		RU		38	43.69	43.54	cf7a
baku		AZ		1117*	40.38	49.89	ckzw
balabanovo		RU		24	55.18	36.66	cf61
balachor	Bālāchor	IN		19	31.06	76.3	rduq
balad		IQ		42	34.01	44.15	23pc
balaghat	Bālāghāt	IN		80	21.82	80.19	rdul
balagtas		PH		60	14.82	120.87	111s8
balaguer		ES		17	41.79	0.81	1v2c2
balaipungut		ID		56	1.06	101.29	zdm0
balaka		MW		19	-14.98	34.96	jz15
balaklava		UA		19	44.51	33.6	fa3m
balakliya		UA		31	49.46	36.86	fa3i
balakovo		RU		200	52.03	47.8	cf50
balamban		PH		22	10.5	123.72	111r6
balanga		PH		73	14.68	120.54	111qj
balangir	Balāngīr	IN		91	20.7	83.49	rdu3
balapulang		ID		28	-7.05	109.1	zdl8
balapur	Bālāpur	IN		42	20.67	76.77	rdtw
balarampur	Balarāmpur	IN		23	23.1	86.22	rdtu
balashikha		RU		150	55.81	37.96	cf48
balashov		RU		98	51.55	43.17	cf44
balasore		IN		114	21.49	86.93	rdsv
balassagyarmat		HU		18	48.07	19.3	1thpt
balatah	Balāţah	PS		17	32.21	35.29	63ha
balayan		PH		50	13.94	120.73	111lc
balbriggan		IE		23	53.61	-6.18	1rl6y
balcarce		AR		39	-37.85	-58.26	21ndd
balch springs		US	TX	25	32.73	-96.62	2s4zf
baldwin		US	NY	24	40.66	-73.61	31h68
baldwin		US	PA	20	40.34	-79.98	3303g
baldwin park		US	CA	77	34.09	-117.96	365gq
balen		BE		20	51.17	5.17	1o2lz
balezino		RU		17	57.98	53.01	cf3c
balfour		ZA		46	-26.66	28.59	lw44
bali		CM		73	5.89	10.01	1bwk5
bali	Bāli	IN		19	25.2	73.29	rdsm
bali	Bāli	IN		297	22.65	88.34	rdr7
balikesir	Balıkesir	TR		238	39.65	27.89	6wl1
balikpapan		ID		434	-1.27	116.83	zdjz
balingen		DE		34	48.28	8.85	1ram9
baliuag		PH		136	14.95	120.9	111bv
balkanabat		TM		88	39.51	54.37	3gpc
balkh		AF		115	36.76	66.9	ol96
ballarat		AU	07	98	-37.57	143.85	1anur
ballenger creek		US	MD	18	39.37	-77.44	2l6tb
ballerup		DK		40	55.73	12.36	1k8yd
ballito		ZA		17	-29.54	31.21	lw34
ballwin		US	MO	31	38.6	-90.55	2lsa7
ballymena		GB	NIR	29	54.86	-6.28	1kxre
balma		FR		16	43.61	1.5	1t1z8
balmazujvaros	Balmazújváros	HU		18	47.62	21.35	fhl8
balneario camboriu	Balneário Camboriú	BR		49	-26.99	-48.63	22e9r
balod		IN		22	20.73	81.21	rdr3
baloda bazar	Baloda Bāzār	IN		25	21.66	82.16	rdqy
balotra	Bālotra	IN		68	25.83	72.24	rdqv
balqash		KZ		81	46.85	75	wpba
balrampur	Balrāmpur	IN		77	27.43	82.19	rdqt
bals	Balş	RO		21	44.35	24.1	ep02
balsas		BR		68	-7.53	-46.04	210i9
balta		UA		19	47.94	29.62	fa2e
balti	Bălţi	MD		125	47.76	27.93	d9bh
baltimore		US	MD	622	39.29	-76.61	2l6rm
baltiysk		RU		35	54.65	19.91	1jxte
balugaon	Bālugaon	IN		17	20.18	85.11	rdqi
balung		ID		48	-7.73	113.92	zdi4
balurghat	Bālurghāt	IN		141	25.22	88.78	rdqc
balwyn north		AU	07	20	-37.79	145.09	4q0ut
balykchy		KG		40	42.46	76.19	wq8s
balykshi		KZ		19	47.07	51.87	d30t
balzar		EC		40	-1.37	-79.9	26gcp
bam		IR		99	29.11	58.36	31d4
bama		NG		118	11.52	13.69	1eboy
bamako		ML		1297*	12.65	-8	1gqlw
bambang		PH		23	16.39	121.11	1112n
bambanglipuro		ID		45	-7.95	110.28	zdhe
bambari		CF		33	5.77	20.68	55ng
bamberg		DE		70	49.9	10.9	1rajc
bambous		MU		15	-20.26	57.41	k1a2
bambui	Bambuí	BR		19	-20.01	-45.98	22e8t
bamenda		CM		394	5.96	10.15	1bwim
bamiantong		CN		66	44.92	130.52	17owi
bamor kalan	Bāmor Kalān	IN		28	24.89	78.15	rdoi
bamusso		CM		25	4.46	8.9	1bwhp
bamyan	Bāmyān	AF		62	34.82	67.83	ol7u
ban bang kadi pathum thani		TH		28	14	100.55	yqob
ban bueng		TH		24	13.31	101.11	yqab
ban chalong		TH		18	7.84	98.34	48045
ban chang		TH		28	12.73	101.06	yq72
ban dung		TH		19	17.7	103.26	ypqa
ban houakhoua		LA		16	20.25	100.45	14tfr
ban huai thalaeng		TH		15	14.98	102.65	yd2b
ban khlong bang sao thong		TH		31	13.64	100.83	ye04
ban lam luk ka		TH		61	13.98	100.78	ynrr
ban mai		TH		87	7.2	100.55	ybsb
ban mo		TH		16	14.62	100.73	ynf6
ban na		TH		40	17.02	99.73	os69
ban na san		TH		22	8.8	99.36	os0e
ban nong wua so		TH		22	17.27	103.22	yaag
ban phaeo		TH		42	13.59	100.11	ylq9
ban phai		TH		36	16.06	102.73	ylpz
ban phan don		TH		29	17.14	102.97	ylmo
ban phe		TH		17	12.63	101.44	yllc
ban pong		TH		58	13.82	99.88	orb7
ban ratsada		TH		34	7.91	98.4	4805k
ban selaphum		TH		17	16.02	103.95	yktg
ban tak		TH		18	17.04	99.08	oqyd
ban talat bueng		TH		26	13.07	101	yqca
ban talat nua		TH		23	7.88	98.39	nye0
ban talat yai		TH		52	7.88	98.4	nydw
banamba		ML		31	13.55	-7.45	1gqki
banapur	Bānapur	IN		17	19.78	85.17	rdo2
banat		IN		22	29.46	77.35	rdnl
banaybanay		PH		39	13.85	121.2	110yq
banaz		TR		17	38.74	29.75	6whv
banbridge		GB	NIR	16	54.35	-6.28	1kxp3
banbury		GB	ENG	49	52.06	-1.34	1kxp2
banda		IN		29	24.04	78.96	rdna
banda	Bānda	IN		152	25.48	80.33	rdn9
banda aceh		ID		251	5.54	95.33	q1vy
bandar		ID		31	2.05	99.75	q1vu
bandar abbas		IR		352	27.19	56.28	31bl
bandar e anzali	Bandar-e Anzalī	IR		111	37.47	49.46	31bj
bandar e genaveh	Bandar-e Genāveh	IR		53	29.58	50.52	2vk9
bandar e lengeh	Bandar-e Lengeh	IR		23	26.56	54.88	31b5
bandar labuan		MY		55	5.29	115.27	4civz
bandar lampung		ID		800	-5.43	105.26	ytsl
bandar seri begawan		BN		64*	4.89	114.94	1310q
bandarban	Bāndarban	BD		33	22.2	92.22	pek6
bandeirantes		BR		29	-23.11	-50.37	22e68
banderilla		MX		20	19.59	-96.94	23pmm
bandikui	Bāndīkūi	IN		16	27.05	76.57	rdma
bandipura		IN		32	34.42	74.64	rdm6
bandirma	Bandırma	TR		108	40.35	27.98	g3j9
bandundu		CD		118	-3.32	17.38	1do45
bandung		ID		1700	-6.92	107.61	zdf9
baneh	Bāneh	IR		105	36	45.89	318w
banepa	Banepā	NP		17	27.63	85.52	rihr
banes		CU		53	20.96	-75.72	24gzh
banfora		BF		60	10.63	-4.77	1en8d
bang ban		TH		17	14.37	100.49	yppc
bang bo district		TH		28	13.58	100.82	yqpj
bang bua thong		TH		42	13.92	100.42	ypoy
bang krathum		TH		19	16.58	100.3	ypkd
bang kruai		TH		78	13.81	100.47	ypka
bang lamung		TH		40	13.05	100.93	ypjz
bang len		TH		18	14.02	100.17	ypjr
bang mun nak		TH		16	16.03	100.38	ypjc
bang pa in	Bang Pa-in	TH		20	14.23	100.58	ypih
bang pakong		TH		26	13.54	100.99	ypib
bang phae		TH		30	13.69	99.93	ot9v
bang racham		TH		15	14.89	100.32	ypg1
bang rakam		TH		17	16.76	100.12	ypfw
bang saphan		TH		15	11.21	99.51	ot9a
banga		IN		19	31.19	75.99	rdlm
banga	Bañga	PH		59	6.42	124.78	110vc
banganapalle		IN		25	15.32	78.23	rdle
bangangte	Bangangté	CM		65	5.14	10.53	1bwfl
bangaon		IN		112	23.05	88.83	rdl8
bangaon		IN		60	25.87	86.51	rdl6
bangarapet		IN		43	12.99	78.18	rdl4
bangarmau	Bāngarmau	IN		37	26.89	80.21	rdl2
bangassou		CF		24	4.74	22.82	55ki
bangil		ID		120	-7.6	112.82	zde7
bangkalan		ID		62	-7.05	112.74	zddm
bangkok		TH		5104*	13.75	100.5	yhs6
bangolo		CI		18	7.01	-7.49	1d4nn
bangor		GB	NIR	60	54.65	-5.67	1kxos
bangor		GB	WLS	18	53.23	-4.13	1kxot
bangor		US	ME	32	44.8	-68.78	2y928
bangui		CF		542*	4.36	18.55	1f80t
banha	Banhā	EG		167	30.46	31.18	7p80
bani	Baní	DO		67	18.28	-70.33	239xf
bani mazar	Banī Mazār	EG		58	28.5	30.8	7p64
bani naim	Banī Na‘īm	PS		20	31.52	35.16	63gv
bani suhayla	Banī Suhaylā	PS		31	31.34	34.32	60xo
bani suwayf	Banī Suwayf	EG		190	29.07	31.1	7p51
bani walid		LY		46	31.75	13.98	1bk2g
bani yas city		AE		80	24.31	54.63	763pg
baniachang		BD		38	24.52	91.36	peka
banikoara		BJ		22	11.3	2.44	1fc8l
baniyas	Bāniyās	SY		39	35.18	35.95	3ol2
banja luka		BA		221	44.78	17.19	1won1
banjar		ID		37	-7.2	107.43	zdbu
banjar		ID		89	-8.19	114.97	zdbs
banjaran		ID		165	-7.05	107.59	zdbn
banjarmasin		ID		573	-3.32	114.59	zdb9
banjul		GM		35*	13.45	-16.58	1fqk4
banka	Bānka	IN		39	24.88	86.92	rdk9
banki	Bānki	IN		17	20.38	85.53	rdjt
bankra		IN		56	22.6	88.28	swp7
bankura	Bānkura	IN		134	23.23	87.07	rdjk
banlung		KH		17	13.74	106.99	139dg
banmankhi		IN		27	25.89	87.19	rdjj
banning		US	CA	31	33.93	-116.88	365lc
bannu		PK		49	32.99	70.6	pd5w
bannur	Bannūr	IN		25	12.33	76.86	rdjb
banovce nad bebravou	Bánovce nad Bebravou	SK		19	48.72	18.26	1tm10
banqiao		TW		543	25.01	121.47	zslp
bansalan		PH		21	6.79	125.21	110mg
bansbaria	Bānsbāria	IN		108	22.95	88.4	rdiw
bansdih	Bānsdīh	IN		21	25.88	84.22	rdiu
bansi	Bānsi	IN		40	27.18	82.93	rdio
banska bystrica	Banská Bystrica	SK		82	48.74	19.15	1tm0y
banstead		GB	ENG	46	51.32	-0.21	1kxob
banswada	Bānswāda	IN		23	18.38	77.88	rdi8
banswara	Bānswāra	IN		94	23.54	74.44	rdi6
bantayan		PH		19	11.17	123.72	110lf
banting		MY		48	2.81	101.5	116kd
bantul		ID		59	-7.89	110.33	zd8n
bantva	Bāntva	IN		15	21.49	70.08	rdhu
bantval	Bantvāl	IN		38	12.89	75.03	rdht
banur	Banūr	IN		17	30.55	76.72	rdhs
banyo		CM		41	6.75	11.82	1bwdm
banyoles		ES		18	42.12	2.77	1v29h
banyumas		ID		48	-7.51	109.29	zd7z
banyuwangi		ID		108	-8.23	114.36	zd7h
bao loc	Bảo Lộc	VN		152	11.55	107.81	y1ir
baoding		CN		996	38.85	115.49	12xzf
baoqing		CN		63	46.33	132.21	17ovi
baoshan		CN		124	46.56	131.42	17ova
baotou		CN		1302	40.58	110.02	17ov4
baoying		CN		80	33.23	119.31	12xx6
bapatla	Bāpatla	IN		70	15.9	80.47	rdhb
baqubah		IQ		153	33.75	44.61	23ly
bar		ME		18	42.09	19.1	1wom5
bar		UA		17	49.08	27.68	fa1p
bar bigha		IN		42	25.22	85.73	rdda
bar le duc	Bar-le-Duc	FR		19	48.77	5.16	1t1r3
bara uchana	Bara Uchāna	IN		16	29.47	76.18	qvlc
barabai		ID		60	-2.58	115.38	zd74
barabinsk		RU		32	55.36	78.36	wdtw
baracoa		CU		48	20.35	-74.5	24gyi
baragua	Baraguá	CU		15	21.68	-78.63	24gy7
barah	Bārah	SD		17	13.7	30.37	83gc
barakaldo		ES		98	43.3	-2.99	1un9p
baraki		DZ		105	36.67	3.1	1hpdh
baraki barak		AF		22	33.97	68.95	ol2y
barakpur	Bārākpur	IN		148	22.77	88.36	rdf0
baramati	Bārāmati	IN		54	18.15	74.58	rder
baramula	Bāramūla	IN		77	34.21	74.34	rdel
baran	Bārān	IN		87	25.1	76.52	rdek
baranain	Barañáin	ES		22	42.81	-1.68	1v27s
baranoa		CO		44	10.79	-74.92	272mr
baranovichi		BY		169	53.13	26.01	difx
barao de cocais	Barão de Cocais	BR		22	-19.95	-43.49	22e5a
baras		PH		20	14.52	121.27	110dp
barasat	Bārāsat	IN		238	22.23	88.45	rde2
barasat	Bārāsat	IN		298	22.72	88.48	rde1
barauli		IN		37	26.38	84.59	rddp
baraut		IN		94	29.1	77.26	rddg
barbacena		BR		122	-21.23	-43.77	22e4q
barbacha		DZ		32	36.57	4.97	1hpdf
barbalha		BR		34	-7.31	-39.3	210fe
barbastro		ES		17	42.04	0.13	1v26z
barbate		ES		23	36.19	-5.92	1i1h3
barbera del valles	Barberà del Vallès	ES		31	41.52	2.12	1unjg
barberena		GT		31	14.31	-90.36	255ge
barberton		US	OH	26	41.01	-81.61	32b23
barberton		ZA		68	-25.79	31.05	lvvi
barbil		IN		53	22.1	85.38	4c0z1
barbosa		CO		17	6.44	-75.33	272lx
barbosa		CO		20	5.93	-73.62	272ly
barcarena		BR		30	-1.51	-48.63	210f1
barcellona pozzo di gotto	Barcellona Pozzo di Gotto	IT		35	38.15	15.21	1i4rh
barcelona		ES		1622	41.39	2.16	1v260
barcelona		VE		425	10.14	-64.69	2678v
barceloneta		PR		22	18.45	-66.54	2psnk
barcelos		PT		19	41.53	-8.62	1ms28
barda		AZ		37	40.38	47.13	ckz5
bardaskan		IR		28	35.26	57.97	312d
barddhaman	Barddhamān	IN		302	23.26	87.86	rdd1
bardejov		SK		33	49.29	21.27	fjjk
bardoli	Bārdoli	IN		58	21.12	73.11	rdcu
bardsir	Bardsīr	IR		37	29.92	56.57	2o6f
bareggio		IT		17	45.48	9	1w7ix
bareilly		IN		745	28.37	79.43	rdcl
barendrecht		NL		39	51.86	4.53	1n56q
barentu		ER		16	15.11	37.59	7cfr
bargarh		IN		69	21.33	83.62	rdbw
bargi		IN		18	22.99	79.88	rdbq
barh	Bārh	IN		50	25.48	85.71	rdbl
barhiya		IN		43	25.29	86.02	rday
bari		IT		277	41.12	16.87	1w7in
bari	Bāri	IN		56	26.65	77.62	rdas
bari sadri	Bari Sādri	IN		16	24.41	74.47	rdaj
bariadi		TZ		34	-2.8	33.98	3gea
barika		DZ		99	35.39	5.37	1hpct
barinas		VE		353	8.62	-70.21	2678i
barinitas		VE		34	8.76	-70.41	2678c
bariri		BR		29	-22.07	-48.74	22e3t
barisal	Barisāl	BD		202	22.7	90.37	smyx
barjala		IN		18	23.62	91.36	rdai
barka kana	Barkā Kānā	IN		18	23.62	85.47	rda7
barki saria		IN		24	24.18	85.89	rd9z
barking		GB	ENG	61	51.53	0.08	1kxn1
barlad	Bârlad	RO		68	46.23	27.67	eoea
barletta		IT		93	41.31	16.28	1w7ic
barmer	Bārmer	IN		89	25.75	71.39	rd9h
barnala	Barnāla	IN		105	30.37	75.55	rd9b
barnaul		RU		600	53.36	83.76	wds5
barnet		GB	ENG	30	51.65	-0.2	1kxlz
barneveld		NL		29	52.14	5.58	1n567
barnsley		GB	ENG	71	53.55	-1.48	1kxlo
barnstable		US	MA	48	41.7	-70.3	2xnu3
barnstaple		GB	ENG	32	51.08	-4.06	1kxll
baro		NG		27	8.62	6.42	1ebew
barpali	Barpāli	IN		20	21.19	83.59	rd8m
barpeta		IN		49	26.32	91.01	rd8j
barpeta road		IN		35	26.5	90.97	4ciwx
barquisimeto		VE		809	10.06	-69.36	2677u
barra		BR		21	-11.09	-43.14	22e3p
barra		IT		37	40.84	14.32	1w7i8
barra bonita		BR		37	-22.49	-48.56	22e2g
barra de sao francisco	Barra de São Francisco	BR		21	-18.75	-40.89	22e16
barra do bugres	Barra do Bugres	BR		31	-15.07	-57.18	22e0u
barra do corda	Barra do Corda	BR		87	-5.51	-45.24	210bx
barra do garcas	Barra do Garças	BR		52	-15.89	-52.26	22e0l
barra do pirai	Barra do Piraí	BR		88	-22.47	-43.83	22e03
barra dos coqueiros	Barra dos Coqueiros	BR		29	-10.91	-37.04	22dzm
barra mansa		BR		164	-22.54	-44.17	22dyk
barra velha		BR		18	-26.63	-48.68	22dxh
barranca		PE		46	-10.75	-77.77	2cldw
barrancabermeja		CO		191	7.07	-73.85	272kx
barrancas		CO		17	10.96	-72.79	272kq
barranqueras		AR		51	-27.48	-58.94	21nbw
barranquilla		CO		1380	10.97	-74.78	272kb
barras		BR		22	-4.24	-42.29	210af
barreiras		BR		158	-12.15	-44.99	22dx3
barreirinhas		BR		17	-2.76	-42.83	2108k
barreiro		PT		51	38.66	-9.07	1codb
barreiro do jaiba	Barreiro do Jaíba	BR		18	-15.62	-43.59	22dty
barreiros		BR		36	-8.82	-35.19	2107k
barretos		BR		101	-20.56	-48.57	22dtf
barrhead		GB	SCT	18	55.8	-4.39	1kxky
barrie		CA	08	182	44.4	-79.67	3ibyz
barrington		US	RI	17	41.74	-71.31	33we6
barrinha		BR		27	-21.19	-48.16	22dss
barros blancos		UY		32	-34.75	-56	60fvr
barroso		BR		17	-21.19	-43.98	22dr5
barrow in furness	Barrow in Furness	GB	ENG	46	54.11	-3.23	1kxkh
barry		GB	WLS	55	51.4	-3.28	1kxkb
barsi	Bārsi	IN		111	18.23	75.69	rd88
barstow		US	CA	24	34.9	-117.02	365sp
barstow heights		US	CA	24	34.87	-117.06	365sx
bartin	Bartın	TR		37	41.64	32.34	g3ip
bartlesville		US	OK	37	36.75	-95.98	2p3cz
bartlett		US	IL	42	42	-88.19	2woml
bartlett		US	TN	59	35.2	-89.87	2qolz
bartley green		GB	ENG	25	52.44	-2	4cicy
bartolome maso	Bartolomé Masó	CU		53	20.17	-76.94	24gtx
bartoszyce		PL		26	54.25	20.81	gn0x
bartow		US	FL	19	27.9	-81.84	2gvmr
barueri		BR		252	-23.51	-46.88	22dqp
baruipur	Bāruipur	IN		48	22.35	88.44	rd7k
baruni	Bāruni	IN		85	25.48	85.97	rd7h
baruta		VE		244	10.43	-66.88	2675j
baruun urt	Baruun-Urt	MN		16	46.68	113.28	17kdi
barwala	Barwāla	IN		37	29.37	75.91	rd73
barwani	Barwāni	IN		47	22.03	74.9	rd6y
barysaw		BY		144	54.23	28.51	dieg
barysh		RU		19	53.66	47.11	cepf
basaksehir	Başakşehir	TR		194	41.09	28.8	44wtz
basauri		ES		43	43.24	-2.89	3zjgv
basavakalyan	Basavakalyān	IN		66	17.87	76.95	rd67
basavana bagevadi	Basavana Bāgevādi	IN		31	16.57	75.97	rd66
basel		CH		164	47.56	7.57	1l1pg
basford		GB	ENG	16	52.97	-1.18	1kxj8
bashanet		TZ		19	-4.23	35.42	3gdw
basi		IN		19	30.59	76.84	rd5p
basi		IN		19	30.69	76.4	rd5o
basi		IN		21	26.83	76.05	rd5r
basildon		GB	ENG	145	51.57	0.46	1kxj6
basingstoke		GB	ENG	108	51.26	-1.09	1kxj4
basirpur		PK		42	30.58	73.84	pczc
baskil		TR		16	38.57	38.82	6weh
basmat		IN		64	19.33	77.16	rd5h
basni		IN		23	27.17	73.65	rd5e
basoda	Bāsoda	IN		69	23.85	77.94	rd5c
basoko		CD		44	1.24	23.62	4pau
basotu		TZ		21	-4.37	35.08	3gdp
basrah		IQ		2600	30.51	47.78	24ss
bassano del grappa	Bassano del Grappa	IT		38	45.77	11.73	1w7h5
bassar		TG		62	9.25	0.78	1eqts
bassila		BJ		24	9.01	1.67	1fc71
bassum		DE		16	52.85	8.73	1r9z0
basti	Bastī	IN		115	26.79	82.72	rd4w
bastia		FR		41	42.7	9.45	1t1jk
bastia umbra	Bastia umbra	IT		18	43.06	12.55	1w7gx
bastos		BR		18	-21.92	-50.73	22dqd
basudebpur	Bāsudebpur	IN		32	21.12	86.73	rd4r
baswa		IN		23	27.15	76.58	rd4k
basyun	Basyūn	EG		56	30.94	30.81	7oze
bat khela		PK		46	34.62	71.97	pcvm
bat yam		IL		129	32.02	34.75	6c1o
bata		GQ		173	1.86	9.77	1dify
batac city		PH		54	18.06	120.56	1101v
batala	Batāla	IN		145	31.81	75.2	rd4g
batam		ID		1164	1.15	104.02	3qxpf
batang		ID		116	-6.48	110.71	zd21
batang berjuntai		MY		20	3.38	101.42	1153w
batangafo		CF		15	7.3	18.28	1f7wb
batangas		PH		237	13.76	121.06	11008
batatais		BR		52	-20.89	-47.58	22dpw
batavia		US	IL	26	41.85	-88.31	2woo0
batavia		US	NY	15	43	-78.19	31hfh
bataysk		RU		110	47.14	39.75	cek4
bath		GB	ENG	95	51.38	-2.36	1kxil
bath beach		US	NY	33	40.6	-74	31hfz
bathgate		GB	SCT	21	55.9	-3.64	1kxih
bathinda		IN		243	30.21	74.94	rcme
bathurst		AU	02	33	-33.42	149.58	1ani0
bati	Batī	ET		19	11.19	40.02	7cdt
batifa		IQ		26	37.17	43.01	23hd
batley		GB	ENG	51	53.7	-1.63	1kxig
batman		TR		382	37.89	41.13	6wbw
batna		DZ		281	35.56	6.17	1hpb8
bato		PH		17	13.35	123.37	10zws
baton rouge		US	LA	229	30.44	-91.19	2khxg
batouri		CM		44	4.43	14.37	1bw9z
battagram		PK		700	34.68	73.02	pcw1
battambang		KH		150	13.1	103.2	139f9
battaramulla south		LK		76	6.9	79.92	qsms
batticaloa		LK		87	7.71	81.69	qsmp
battipaglia		IT		47	40.61	14.98	1w7gg
battle creek		US	MI	52	42.32	-85.18	2yukh
battle ground		US	WA	19	45.78	-122.53	3g0vp
batu		ID		76	-7.87	112.53	zd0g
batu arang		MY		23	3.32	101.47	1153x
batu berendam		MY		25	2.25	102.25	12656
batu feringgi		MY		20	5.47	100.25	116si
batu gajah		MY		46	4.47	101.04	116xw
batu pahat		MY		156	1.85	102.93	114y7
batumi		GE		122	41.64	41.63	d6y4
baturaden		ID		42	-7.3	109.22	zcu3
baturaja		ID		135	-4.13	104.17	zcu1
baturite	Baturité	BR		22	-4.33	-38.88	2101u
bauan		PH		34	13.79	121.01	10zs7
bauang		PH		17	16.53	120.33	10zrz
bauchi		NG		316	10.31	9.84	1ebbi
baud		IN		19	20.84	84.33	rd3i
baukau		TL		16	-8.48	126.46	zcsj
baunatal		DE		28	51.25	9.41	1r9pv
bauru		BR		335	-22.31	-49.06	22don
bauta		CU		46	22.98	-82.55	24gsc
bautzen		DE		42	51.18	14.43	1r9op
bavly		RU		23	54.39	53.26	ceha
bawana	Bawāna	IN		25	28.8	77.03	rd2v
bawku		GH		57	11.06	-0.24	1dd87
bawshar		OM		159	23.58	58.4	66t8
bay		PH		34	14.18	121.29	10zq7
bay city		US	MI	34	43.59	-83.89	2yul8
bay city		US	TX	18	28.98	-95.97	2vibf
bay point		US	CA	22	38.03	-121.96	36601
bay shore		US	NY	26	40.73	-73.25	31hhl
bay village		US	OH	15	41.48	-81.92	32b77
bayaguana		DO		21	18.75	-69.64	239l6
bayambang		PH		16	15.81	120.46	10zon
bayamo		CU		193	20.37	-76.64	24grx
bayamon	Bayamón	PR		203	18.4	-66.16	2pspb
bayan		CN		55	46.08	127.4	17out
bayan nur		CN		1760	40.74	107.39	71qgi
bayana	Bayāna	IN		36	26.91	77.29	rd2k
bayanhongor		MN		26	46.19	100.72	17kb9
bayawan		PH		36	9.36	122.8	10zn0
baybay		PH		18	10.68	124.8	10zmv
bayburt		TR		31	40.26	40.22	g3fe
baychester		US	NY	16	40.87	-73.84	31hi2
bayeux		BR		91	-7.12	-34.93	2101g
bayeux		FR		16	49.28	-0.7	1t1f7
bayindir	Bayındır	TR		17	38.22	27.65	6wai
bayji	Bayjī	IQ		36	34.93	43.49	23g7
baykalsk	Baykal’sk	RU		16	51.52	104.14	17g0z
baymak		RU		17	52.59	58.32	ceee
baynjiwayn		IQ		27	35.62	45.95	23mk
bayombong		PH		48	16.48	121.15	10zkx
bayonet point		US	FL	23	28.33	-82.68	2gvrp
bayonne		FR		44	43.49	-1.47	1t1ez
bayonne		US	NJ	66	40.67	-74.11	317o5
bayou cane		US	LA	19	29.62	-90.75	2ki2g
bayramaly		TM		76	37.62	62.17	q56a
bayreuth		DE		75	49.95	11.58	1r9n5
bayshore gardens		US	FL	16	27.43	-82.59	2gvsm
bayside		US	CA	17	40.84	-124.06	3b5lk
bayside		US	NY	66	40.77	-73.78	31hi9
bayt al faqih	Bayt al Faqīh	YE		34	14.52	43.32	1nen
bayt hanun	Bayt Ḩānūn	PS		37	31.54	34.54	60xm
bayt jala	Bayt Jālā	PS		16	31.72	35.19	63dw
bayt lahya	Bayt Lāhyā	PS		57	31.55	34.5	60xl
baytown		US	TX	76	29.74	-94.98	2s5i3
bayugan		PH		41	8.76	125.77	10zjo
bayville		US	NJ	21	39.91	-74.15	2ogr4
baza		ES		23	37.49	-2.77	1i1dr
bazar e yakawlang	Bāzār-e Yakāwlang	AF		65	34.74	66.97	o19h
bazar korgon	Bazar-Korgon	KG		28	41.04	72.75	wrkd
bazarak	Bāzārak	AF		65	35.31	69.52	umyi
bazpur	Bāzpur	IN		24	29.15	79.11	rd2a
bcharre	Bcharré	LB		20	34.25	36.01	5x8n
beaconsfield		CA	10	19	45.43	-73.87	3id42
bealanana		MG		17	-14.54	48.75	mwla
bear		US	DE	19	39.63	-75.66	2grhv
bearsden		GB	SCT	27	55.92	-4.33	1kxg6
beau bassin rose hill	Beau Bassin-Rose Hill	MU		111	-20.23	57.47	k19p
beaufort		MY		16	5.35	115.75	115v6
beaufort west		ZA		45	-32.36	22.58	lvj5
beaumont		US	CA	44	33.93	-116.98	366ey
beaumont		US	TX	118	30.09	-94.1	2s5p9
beaune		FR		24	47.02	4.84	1t15a
beauvais		FR		53	49.43	2.08	1t11y
beaver dam		US	WI	17	43.46	-88.84	34f7t
beavercreek		US	OH	46	39.71	-84.06	2okuw
beaverton		US	OR	97	45.49	-122.8	3eggw
beawar	Beāwar	IN		131	26.1	74.32	rd22
bebedouro		BR		72	-20.95	-48.48	22do8
beberibe		BR		37	-4.18	-38.13	21010
bebington		GB	ENG	16	53.35	-3.02	1kxfq
becej	Bečej	RS		26	45.62	20.03	gzqm
bechar	Béchar	DZ		143	31.62	-2.22	1hpa2
bechem		GH		17	7.09	-2.02	1dd7e
beckenham		GB	ENG	82	51.41	-0.03	1kxfl
beckingen		DE		16	49.4	6.7	1r9j3
beckley		US	WV	17	37.78	-81.19	2uuec
beckum		DE		38	51.76	8.04	1r9ie
bedburg		DE		25	50.99	6.57	1r9i8
bedele	Bedelē	ET		20	8.46	36.35	7cbr
bedesa	Bedēsa	ET		18	8.9	40.78	7cbj
bedford		GB	ENG	107	52.13	-0.47	1kxf2
bedford		US	NH	21	42.95	-71.52	30y8l
bedford		US	TX	49	32.84	-97.14	2s5s6
bedi		IN		21	22.5	70.04	rd1v
bedlington		GB	ENG	17	55.13	-1.59	1kxev
bedong		MY		48	5.73	100.51	116av
bedugul		ID		20	-8.45	115.59	47whz
bedworth		GB	ENG	30	52.48	-1.47	1kxen
bedzin	Będzin	PL		58	50.33	19.13	1uiuf
beerse		BE		16	51.32	4.85	1o2df
beersel		BE		23	50.77	4.3	1o2dd
beersheba		IL		187	31.25	34.79	6c16
begamganj		IN		33	23.6	78.34	rd1p
begles	Bègles	FR		24	44.81	-0.55	1t0yh
begoro		GH		30	6.39	-0.38	1dd6s
begun	Begūn	IN		21	24.98	75	rd1j
begusarai		IN		103	25.42	86.13	rd1d
behat		IN		18	30.17	77.61	rd14
behbahan	Behbahān	IR		79	30.6	50.24	30rb
behror		IN		26	27.89	76.28	rd0t
behshahr		IR		94	36.69	53.55	30qe
beian	Bei’an	CN		436	48.27	126.6	17ot9
beibei		CN		112	29.83	106.44	12xue
beichengqu		CN		72	40.44	113.15	17o27
beidaihehaibin		CN		66	39.82	119.52	12xtd
beidao		CN		75	34.57	105.89	12xtb
beihai		CN		290	21.48	109.1	12xs1
beijing		CN		11717*	39.91	116.4	12xr2
beipiao		CN		155	41.79	120.78	17osm
beira		MZ		531	-19.84	34.84	mk0l
beirut		LB		1916*	33.89	35.5	5xkd
beitbridge		ZW		26	-22.22	30	j6sl
beja		PT		35	38.02	-7.86	1coax
beja	Béja	TN		57	36.73	9.18	1h006
bejaia	Bejaïa	DZ		164	36.76	5.08	1hp4h
bejar	Béjar	ES		15	40.39	-5.76	1v1vi
bejucal		CU		18	22.93	-82.39	24gqi
bekalta		TN		16	35.62	10.99	1h0te
bekasi		ID		1520	-6.23	106.99	zco2
bekes	Békés	HU		21	46.77	21.13	fhfr
bekescsaba	Békéscsaba	HU		65	46.68	21.1	fhfp
bekobod		UZ		86	40.22	69.27	wgiq
bektemir		UZ		26	41.21	69.33	wgik
bel air north		US	MD	31	39.55	-76.37	4bkav
bel air riviere seche	Bel Air Rivière Sèche	MU		18	-20.26	57.75	k19a
bel air south		US	MD	48	39.51	-76.32	4bkaw
bela		IN		74	25.92	82	rd0e
bela		PK		20	26.23	66.31	pct2
bela vista		BR		18	-22.11	-56.52	22dlt
belabo	Bélabo	CM		23	4.93	13.3	1bw6g
belalcazar	Belalcázar	CO		32	2.65	-75.97	26qeu
belas		PT		21	38.78	-9.26	1coat
belawan		ID		103	3.78	98.68	q1tg
belaya glina		RU		18	46.08	40.87	ce49
belaya kalitva		RU		48	48.19	40.77	ce3v
belchatow	Bełchatów	PL		63	51.37	19.36	1uiu5
beldanga	Beldānga	IN		27	23.93	88.26	rczo
belebey		RU		63	54.12	54.12	ce2w
beledweyne		SO		55	4.74	45.2	1dqk
belek		TR		73	36.86	31.06	6w4s
belem	Belém	BR		1408	-1.46	-48.5	20zzi
belem	Belém	BR		16	-6.69	-35.53	20zzb
belen		TR		20	36.49	36.19	6w4k
belen de umbria	Belén de Umbría	CO		16	5.2	-75.87	272fx
belev	Belëv	RU		15	53.81	36.13	ce23
belfast		GB	NIR	275	54.6	-5.93	1kxdc
belford roxo		BR		466	-22.76	-43.4	22dku
belfort		FR		55	47.64	6.85	1t0vz
belgaum		IN		429	15.85	74.5	rcz9
belgorod		RU		345	50.61	36.58	ce1k
belgrade		RS		1274*	44.8	20.47	gzmw
beli		NG		17	7.86	10.97	1eb7m
belidzhi		RU		16	41.89	48.41	hqxj
belize city		BZ		61	17.5	-88.2	24set
bell		US	CA	36	33.98	-118.19	366ki
bell gardens		US	CA	43	33.97	-118.15	366l3
bell ville		AR		35	-32.63	-62.69	2atqj
bella vista		AR		15	-27.03	-65.3	2atrr
bella vista		US	AR	28	36.48	-94.27	2fwfu
bellaire		US	TX	19	29.71	-95.46	2s5zd
bellampalli		IN		67	19.06	79.49	4civq
bellaria igea marina	Bellaria-Igea Marina	IT		18	44.14	12.47	4w9r0
bellary		IN		337	15.14	76.92	rcyl
bellavista		PE		15	-7.06	-76.59	27ag4
belle glade		US	FL	18	26.68	-80.67	2gw15
belleville		CA	08	49	44.17	-77.38	3ieu4
belleville		US	IL	42	38.52	-89.98	2iqtx
belleville		US	NJ	37	40.79	-74.15	317r1
bellevue		US	NE	56	41.14	-95.89	30j99
bellevue		US	WA	140	47.61	-122.2	3g16q
bellevue		US	WI	15	44.44	-87.92	34fcf
bellflower		US	CA	78	33.88	-118.12	366ny
bellingham		US	WA	85	48.76	-122.49	3g177
bellinzona		CH		17	46.19	9.02	1l1of
bellmore		US	NY	16	40.67	-73.53	31hwj
bello		CO		393	6.34	-75.56	272e8
bellshill		GB	SCT	21	55.82	-4.02	1kxcg
belluno		IT		25	46.14	12.22	1w7eq
bellview		US	FL	23	30.46	-87.31	2gw2i
bellwood		US	IL	19	41.88	-87.88	2wouq
belmont		US	CA	27	37.52	-122.28	366ov
belmont		US	MA	25	42.4	-71.18	2xo8a
belo horizonte		BR		2373	-19.92	-43.94	22dkf
belo jardim		BR		50	-8.34	-36.42	20zxw
belo oriente		BR		18	-19.22	-42.48	22dk5
belo sur tsiribihina	Belo sur Tsiribihina	MG		24	-19.7	44.55	mvpn
beloeil		CA	10	19	45.57	-73.21	3if16
belogorsk		RU		68	50.92	128.48	17fyn
beloha		MG		23	-25.17	45.05	mvql
beloit		US	WI	37	42.51	-89.03	34fd7
belonia		IN		17	23.25	91.45	rcye
beloozerskiy	Beloozërskiy	RU		18	55.46	38.44	cdwt
belorechensk		RU		55	44.77	39.88	cdwl
beloretsk		RU		70	53.96	58.4	cdw9
belovo		RU		76	54.42	86.3	wdhh
beloyarskiy		RU		20	63.71	66.67	wdgy
belpasso		IT		16	37.59	14.98	1i4qr
belper		GB	ENG	23	53.02	-1.48	1kxc6
belsand		IN		19	26.44	85.4	rcy7
belton		US	MO	23	38.81	-94.53	2lswy
belton		US	TX	21	31.06	-97.46	2s61d
beltsville		US	MD	17	39.03	-76.91	2l77l
belur	Belūr	IN		22	13.17	75.87	rcxy
belvedere park		US	GA	15	33.75	-84.27	2hmsw
belvidere		US	IL	25	42.26	-88.84	2wov9
belyye vody		KZ		26	42.42	69.83	wp1y
bembereke	Bembèrèkè	BJ		24	10.23	2.66	1fc4u
bemetara	Bemetāra	IN		25	21.72	81.53	rcxq
bemowo		PL		102	52.25	20.91	gmyj
ben arous		TN		75	36.75	10.22	1gzrz
ben mehidi		DZ		28	36.77	7.91	1hoh2
ben tre	Bến Tre	VN		59	10.24	106.38	y1ag
benalmadena	Benalmádena	ES		59	36.6	-4.57	1i1bn
benavente		ES		19	42	-5.68	1v1sz
benbrook		US	TX	23	32.67	-97.46	2s62y
bend		US	OR	87	44.06	-121.32	3egmr
bende		NG		80	5.56	7.63	1eb6v
bender		MD		110	46.83	29.48	d9ap
bendigo		AU	07	101	-36.76	144.28	1an5n
bendorf		DE		17	50.42	7.58	1r93b
benesov	Benešov	CZ		16	49.78	14.69	1u05w
benetusser	Benetússer	ES		15	39.42	-0.4	1i1ap
benevento		IT		49	41.13	14.78	1w7dv
benevides		BR		50	-1.36	-48.24	20zxc
benfica		PT		37	38.75	-9.2	1coaa
bengaluru		IN		5104	12.97	77.59	rdlh
bengbu		CN		577	32.94	117.36	12xko
benghazi		LY		651	32.11	20.07	1w5b
bengkulu		ID		310	-3.8	102.27	zchq
benguela		AO		151	-12.58	13.41	1zu5r
beni		CD		232	0.49	29.47	4p0x
beni amrane		DZ		18	36.67	3.59	1hoo3
beni douala		DZ		34	36.62	4.08	1hon3
beni khiar		TN		18	36.47	10.78	1gzyq
beni mellal		MA		166	32.34	-6.35	1is0x
beni mered		DZ		93	36.52	2.86	1hoku
beni mester		DZ		20	34.87	-1.42	1hoko
beni saf		DZ		46	35.3	-1.38	1hojp
benicarlo	Benicarló	ES		27	40.42	0.43	1v1sh
benicassim	Benicàssim	ES		18	40.05	0.07	1v1sg
benicia		US	CA	28	38.05	-122.16	366ri
benidorm		ES		71	38.54	-0.13	1i1a8
benin city		NG		1125	6.34	5.63	1eb6b
benito juarez		MX		355	19.4	-99.16	2a18u
benoni		ZA		605	-26.19	28.32	lv42
benoy		TD		16	8.98	16.32	1g790
bensekrane		DZ		21	35.07	-1.22	1hoe9
bensenville		US	IL	18	41.96	-87.94	2wowt
bensheim		DE		39	49.68	8.62	1r8zm
bensonhurst		US	NY	60	40.6	-73.99	31hzj
bensonville		LR		33	6.45	-10.61	1cu8q
benthuizen		NL		19	52.08	4.54	1n4zu
bentley		GB	ENG	35	53.53	-1.15	1kxai
bento goncalves	Bento Gonçalves	BR		91	-29.17	-51.52	22dix
benton		US	AR	34	34.56	-92.59	2fwjd
bentong town		MY		49	3.52	101.91	125am
bentonville		US	AR	44	36.37	-94.21	2fwjw
bentota		LK		37	6.43	80	qshm
benxi		CN		988	41.29	123.77	17org
beohari	Beohāri	IN		22	24.02	81.38	rcx3
beolgyo		KR		20	34.85	127.34	13ezn
beoumi	Béoumi	CI		23	7.67	-5.58	1d4cj
beppu		JP		125	33.28	131.5	13yum
bera		BD		40	24.08	89.63	pxay
berasia		IN		27	23.63	77.43	rcwx
berastagi		ID		45	3.19	98.51	q1sz
berat		AL		47	40.71	19.95	1waec
berazategui		AR		167	-34.77	-58.21	21n9n
berber		SD		22	18.02	33.98	83fe
berbera		SO		242	10.44	45.01	1dpv
berberati	Berbérati	CF		62	4.26	15.79	1f7fi
berck		FR		16	50.4	1.6	1t0lj
berck plage	Berck-Plage	FR		16	50.41	1.56	1t0lk
berdsk		RU		90	54.76	83.1	wde6
berdyansk		UA		118	46.77	36.8	f9qb
berdychiv		UA		86	49.9	28.6	f9q1
berea		US	OH	19	41.37	-81.85	32bix
berea		ZA		15	-29.85	30.99	lv36
berehove		UA		26	48.21	22.64	f9pj
bereket		TM		21	39.24	55.52	3gza
berekum		GH		62	7.45	-2.58	1dd3p
berettyoujfalu	Berettyóújfalu	HU		16	47.22	21.55	fhck
berezniki		RU		168	59.41	56.82	cddi
berezovka	Berëzovka	RU		21	56.03	93.11	wdbj
berezovskiy	Berëzovskiy	RU		55	55.6	86.2	wda5
berga		ES		17	42.1	1.85	1v1qh
bergama		TR		57	39.12	27.18	6w0i
bergamo		IT		114	45.7	9.67	1w7dg
bergeijk		NL		18	51.32	5.36	1n4yk
bergen		NO		214	60.39	5.32	1vrlw
bergen op zoom	Bergen op Zoom	NL		66	51.5	4.29	1n4yx
bergenfield		US	NJ	28	40.93	-74	317sr
bergerac		FR		28	44.85	0.48	1t0kv
bergheim		DE		64	50.96	6.64	1r8km
bergisch gladbach		DE		106	50.99	7.13	1r8i5
bergkamen		DE		52	51.62	7.64	1r8i0
bergneustadt		DE		21	51.02	7.66	1r8gm
bergschenhoek		NL		17	51.99	4.5	1n4y1
beri khas	Beri Khās	IN		17	28.7	76.58	rcwl
beringen		BE		41	51.05	5.23	1o262
berja		ES		15	36.85	-2.95	1i188
berkane		MA		81	34.92	-2.32	1irt7
berkel en rodenrijs	Berkel en Rodenrijs	NL		20	51.99	4.48	44j7s
berkeley		US	CA	121	37.87	-122.27	366v8
berkhamsted		GB	ENG	22	51.76	-0.57	1kx9u
berkley		US	MI	15	42.5	-83.18	2yv0w
berkovitsa		BG		15	43.24	23.13	fpsg
berlin		DE		3426*	52.52	13.41	1r8cv
bermejo		BO		35	-22.73	-64.34	2c34i
bermeo		ES		17	43.42	-2.72	1v1pq
bern		CH		122*	46.95	7.45	1l1o0
bernau bei berlin	Bernau bei Berlin	DE		35	52.68	13.59	1r8b4
bernburg		DE		32	51.79	11.74	1r8ah
beroroha		MG		19	-21.67	45.17	mv67
beroun		CZ		18	49.96	14.07	1u04r
berrahal		DZ		19	36.84	7.45	1ho7c
berrechid		MA		94	33.27	-7.59	1isfk
berriane		DZ		45	32.83	3.77	1ho6m
berriozabal	Berriozábal	MX		28	16.8	-93.27	23pi6
berrouaghia		DZ		81	36.14	2.91	1ho6b
bertioga		BR		36	-23.85	-46.14	22dic
bertoua		CM		218	4.58	13.68	1bw1j
beruniy		UZ		51	41.69	60.75	wgib
beruwala		LK		34	6.48	79.98	qsgb
berwyn		US	IL	56	41.85	-87.79	2woz9
beryozovsky		RU		47	56.91	60.8	wda3
besancon	Besançon	FR		128	47.25	6.02	1t0df
besbes		DZ		66	36.7	7.85	1ho5k
beshariq		UZ		22	40.44	70.61	wgi6
beshkent		UZ		17	38.82	65.65	q3l3
besikduzu	Beşikdüzü	TR		37	41.05	39.23	g39r
beslan		RU		36	43.19	44.54	cczd
besni		TR		42	37.69	37.86	6vy1
bessemer		US	AL	27	33.4	-86.95	2erh3
best		NL		29	51.51	5.39	1n4w0
besuki		ID		55	-7.73	113.7	zcba
bet shean	Bet She’an	IL		17	32.5	35.5	6byj
bet shemesh		IL		67	31.73	34.99	6byg
betafo		MG		30	-19.83	46.85	muxe
betamcherla		IN		35	15.45	78.15	rcw0
betera	Bétera	ES		21	39.59	-0.46	1i16w
bethal		ZA		102	-26.46	29.47	luuo
bethany		US	OK	20	35.52	-97.63	2p3no
bethany		US	OR	21	45.56	-122.87	3egrj
bethel park		US	PA	32	40.33	-80.04	3312f
bethesda		US	MD	61	38.98	-77.1	2l7ef
bethlehem		PS		29	31.7	35.2	63dn
bethlehem		US	PA	75	40.63	-75.37	33135
bethlehem		ZA		84	-28.23	28.31	lut4
bethpage		US	NY	16	40.74	-73.48	31i3f
bethune	Béthune	FR		32	50.53	2.64	1t0a2
betim		BR		384	-19.97	-44.2	22di4
betioky		MG		31	-23.72	44.38	murq
betong		TH		30	5.77	101.07	yjjn
bettendorf		US	IA	36	41.52	-90.52	2vx49
bettiah		IN		127	26.8	84.5	rcvd
betul	Betūl	IN		92	21.9	77.9	rcv9
beuningen		NL		26	51.86	5.77	1n4vc
beveren		BE		45	51.21	4.26	1o227
beverley		GB	ENG	31	53.85	-0.42	1kx7t
beverly		US	MA	41	42.56	-70.88	2xoeh
beverly cove		US	MA	40	42.55	-70.85	2xoen
beverly hills		US	CA	35	34.07	-118.4	36755
beverungen		DE		15	51.67	9.37	1r7tv
beverwijk		NL		38	52.48	4.66	1n4uu
bewar		IN		23	27.22	79.3	rcv1
bexbach		DE		19	49.35	7.26	1r7tq
bexhill on sea	Bexhill-on-Sea	GB	ENG	40	50.85	0.47	1kx7l
bexley		GB	ENG	228	51.44	0.15	1kx7j
beykonak		TR		30	36.33	30.3	6jv4
beylagan		AZ		16	39.78	47.62	36gy
beylikduzu	Beylikdüzü	TR		122	40.98	28.64	44wu0
beypazari	Beypazarı	TR		39	40.17	31.92	g371
beypore		IN		71	11.17	75.81	rcuy
beysehir	Beyşehir	TR		44	37.68	31.72	6vtz
bezenchuk		RU		24	52.98	49.43	ccwe
bezerros		BR		51	-8.23	-35.8	20zvu
bezhetsk		RU		28	57.79	36.7	ccvq
beziers	Béziers	FR		74	43.34	3.21	1t05d
bezons		FR		28	48.92	2.21	1t054
bhabhua		IN		49	25.04	83.61	rcur
bhachau	Bhachāu	IN		24	23.3	70.34	rcuq
bhadasar	Bhādāsar	IN		33	28.31	74.29	rcub
bhadaur		IN		18	30.48	75.33	rcu9
bhadohi		IN		79	25.4	82.57	rctr
bhadra	Bhādra	IN		38	29.1	75.17	rctm
bhadrachalam	Bhadrāchalam	IN		46	17.67	80.89	rctk
bhadrakh		IN		99	21.05	86.52	rcth
bhadrapur		NP		20	26.54	88.09	rigc
bhadravati	Bhadrāvati	IN		164	13.85	75.71	rctd
bhadreswar		IN		122	22.82	88.34	rctc
bhagalpur	Bhāgalpur	IN		362	25.24	86.97	rcss
bhainsdehi		IN		16	21.64	77.63	rcrt
bhairab bazar	Bhairab Bāzār	BD		105	24.05	90.98	pejz
bhaisa		IN		46	19.11	77.96	rcrd
bhakkar		PK		82	31.63	71.06	pcnz
bhalki	Bhālki	IN		39	18.04	77.21	rcqj
bhalwal		PK		75	32.27	72.9	pcn7
bhamo		MM		48	24.25	97.23	sguy
bhan		PK		17	26.56	67.72	pcmv
bhandara	Bhandāra	IN		90	21.17	79.65	rcpr
bhandaria	Bhāndāria	BD		30	22.49	90.06	vo1m
bhander	Bhānder	IN		22	25.74	78.75	rcpe
bhanjanagar		IN		21	19.93	84.58	rcov
bhanpura	Bhānpura	IN		17	24.51	75.75	rcoo
bhanpuri	Bhānpurī	IN		17	21.09	80.93	rcon
bhanvad	Bhānvad	IN		21	21.93	69.78	rcoj
bharatpur		IN		229	27.22	77.49	rco0
bharatpur		NP		107	27.68	84.44	rifx
bharthana		IN		41	26.75	79.22	rcnb
bharuch	Bharūch	IN		154	21.69	72.98	rcn8
bharwari	Bharwāri	IN		16	25.56	81.49	rcn3
bhasawar	Bhasāwar	IN		19	27.04	77.05	rcn0
bhatapara	Bhātāpāra	IN		52	21.74	81.95	rcms
bhatkal		IN		32	13.99	74.56	rcmb
bhatpara	Bhātpāra	IN		483	22.87	88.4	rcm2
bhatpara abhaynagar	Bhātpāra Abhaynagar	BD		43	23.01	89.44	pejw
bhattiprolu		IN		18	16.1	80.78	rcly
bhavani	Bhavāni	IN		40	11.45	77.68	rclh
bhavnagar		IN		555	21.76	72.15	rclc
bhawana		PK		16	31.57	72.65	pcka
bhawaniganj	Bhawāniganj	IN		38	24.42	75.84	rcl7
bhawanigarh	Bhawānīgarh	IN		19	30.27	76.04	rcl6
bhawanipatna	Bhawānipatna	IN		64	19.91	83.17	rcl3
bhawanipur		IN		27	26.45	87.03	4jgoq
bhayandar		IN		520	19.3	72.85	rcku
bhayavadar	Bhāyāvadar	IN		19	21.86	70.25	rckt
bhera		PK		32	32.48	72.91	pcjt
bheramara	Bherāmāra	BD		38	24.02	88.99	pejy
bhikangaon		IN		15	21.87	75.96	rcju
bhikhi	Bhīkhi	IN		16	30.06	75.54	rcjt
bhilai		IN		625	21.21	81.43	rcjn
bhilwara	Bhīlwāra	IN		326	25.35	74.64	rcjc
bhimavaram	Bhīmavaram	IN		143	16.54	81.52	rciz
bhimbar		PK		343	32.97	74.08	pcj1
bhimunipatnam	Bhīmunipatnam	IN		45	17.89	83.45	rcii
bhind		IN		174	26.57	78.79	rcie
bhindar	Bhindār	IN		17	24.5	74.19	rcid
bhinga		IN		22	27.7	81.93	rci9
bhinmal	Bhīnmāl	IN		43	25	72.27	rci8
bhisho		ZA		137	-32.85	27.44	luiq
bhit shah		PK		19	25.81	68.49	pci7
bhitarwar	Bhitarwār	IN		18	25.79	78.11	rcht
bhiwadi		IN		34	28.21	76.86	4c137
bhiwandi		IN		707	19.3	73.06	rchp
bhiwani	Bhiwāni	IN		191	28.79	76.14	rchn
bhogpur		IN		18	31.55	75.64	rch6
bhola		BD		99	22.69	90.64	smyw
bhongaon		IN		30	27.26	79.18	rcg9
bhongir	Bhongīr	IN		50	17.52	78.89	rcg8
bhopal		IN		1600	23.25	77.4	rcg1
bhopalwala		PK		17	32.43	74.36	pchd
bhor		IN		19	18.15	73.84	rcfw
bhuban		IN		20	20.88	85.83	rcfe
bhubaneshwar		IN		762	20.27	85.83	rcfd
bhudgaon		IN		16	16.91	74.6	rcfa
bhuj		IN		133	23.25	69.67	rcf8
bhum	Bhūm	IN		19	18.46	75.66	rcf0
bhusaval	Bhusāval	IN		183	21.04	75.79	rcea
biala podlaska	Biała Podlaska	PL		58	52.03	23.12	gmwf
bialogard	Białogard	PL		24	54.01	15.99	1uipw
bialoleka	Białołeka	PL		89	52.32	20.97	gmuf
bialystok	Białystok	PL		292	53.13	23.16	gmth
biancavilla		IT		23	37.64	14.87	1i4qg
biankouma		CI		23	7.74	-7.61	1d49e
bianzhuang		CN		65	34.85	118.04	12xjq
biaora		IN		42	23.92	76.91	rcdu
biarritz		FR		33	43.48	-1.56	1t04d
bibai		JP		29	43.32	141.86	19nxi
biberach an der riss	Biberach an der Riß	DE		32	48.09	9.79	1r7sf
bibiani		GH		19	6.46	-2.32	1dd1w
bibir hat		BD		89	22.68	91.79	3th7s
bicester		GB	ENG	34	51.9	-1.15	1kx69
bichena		ET		16	10.45	38.2	7c1a
bida		NG		172	9.08	6.01	1eb49
bidar	Bīdar	IN		204	17.91	77.52	rcd6
bidbid		OM		21	23.41	58.13	66s1
biddeford		US	ME	21	43.49	-70.45	2y9q5
biddulph		GB	ENG	18	53.12	-2.18	1kx5o
bideford		GB	ENG	29	51.02	-4.21	1kx5n
bidhuna	Bidhūna	IN		27	26.8	79.51	rcd0
bidur		MY		30	4.12	101.28	116yf
biel bienne	Biel/Bienne	CH		49	47.14	7.25	1l1mx
bielany		PL		135	52.29	20.94	gmsd
bielawa		PL		31	50.69	16.62	1uino
bielefeld		DE		332	52.03	8.53	1r7lu
biella		IT		43	45.56	8.06	1w7a3
bielsk podlaski		PL		26	52.77	23.19	gmr6
bielsko biala	Bielsko-Biala	PL		177	49.82	19.05	1uilm
bien hoa	Biên Hòa	VN		407	10.94	106.82	y18z
bierun	Bieruń	PL		20	50.09	19.09	1uikl
bietigheim bissingen	Bietigheim-Bissingen	DE		42	48.94	9.12	1r7h0
big spring		US	TX	29	32.25	-101.48	3a8zp
biga		TR		31	40.23	27.24	g365
bigadic	Bigadiç	TR		15	39.39	28.13	6vsg
biggleswade		GB	ENG	17	52.09	-0.26	1kx55
bignay uno		PH		22	13.86	121.49	10zan
bignona		SN		26	12.81	-16.23	1cb4d
biguacu	Biguaçu	BR		52	-27.49	-48.66	22dgz
bihac	Bihać	BA		76	44.82	15.87	1woe6
bihar sharif	Bihār Sharīf	IN		244	25.2	85.52	rcck
biharamulo		TZ		34	-2.63	31.31	3gci
bihariganj	Bihārīganj	IN		33	25.73	86.99	rccn
bijapur		IN		271	16.82	75.72	rcc5
bijar	Bījār	IR		54	35.87	47.61	30fd
bijawar	Bijāwar	IN		19	24.62	79.49	rcby
bijbehara		IN		25	33.79	75.11	rcbw
bijeljina		BA		38	44.76	19.21	1wod6
bijelo polje		ME		15	43.04	19.75	1wocw
bijie		CN		78	27.3	105.29	12xit
bijnor		IN		85	29.37	78.14	rcbj
bikaner	Bīkaner	IN		576	28.02	73.31	rcb5
bikin		RU		20	46.81	134.25	17ft4
bikramganj		IN		43	25.21	84.26	rcav
bila tserkva		UA		199	49.81	30.11	f9id
bilajari		AZ		42	40.44	49.81	ckzq
bilara	Bilāra	IN		42	26.18	73.71	rcan
bilari	Bilāri	IN		30	28.62	78.8	rcam
bilasipara	Bilāsipāra	IN		38	26.23	90.23	rcah
bilaspur	Bilāspur	IN		283	22.08	82.16	rcad
bilaspur	Bīlāspur	IN		40	28.89	79.27	rcaa
bilbao		ES		355	43.26	-2.93	1v1lm
bilbays		EG		129	30.42	31.56	7ovs
bilecik		TR		40	40.14	29.98	g35y
bilgi		IN		16	16.35	75.62	rc9v
bilgoraj	Biłgoraj	PL		27	50.54	22.72	gmpe
bilgram	Bilgrām	IN		27	27.18	80.03	rc9u
bilhaur		IN		19	26.84	80.06	rc9q
bilhorod dnistrovskyi	Bilhorod-Dnistrovskyi	UA		50	46.19	30.35	f9i8
bilicenii vechi		MD		15	47.66	28.05	d8ch
bilimora		IN		511	20.77	72.96	rc9m
bilina	Bílina	CZ		16	50.55	13.78	1u01g
billerica		US	MA	40	42.56	-71.27	2xogh
billericay		GB	ENG	36	51.63	0.42	1kx4o
billingham		GB	ENG	36	54.59	-1.29	1kx4g
billings		US	MT	110	45.78	-108.5	3cw4e
billiri		NG		16	9.87	11.23	1eb2r
bilohirsk		UA		16	45.05	34.6	f9u3
bilopillya		UA		18	51.15	34.31	f9tb
biloxi		US	MS	46	30.4	-88.89	2mpbi
bilqas	Bilqās	EG		104	31.21	31.36	7ov9
bilsanda		IN		16	28.24	79.95	rc95
bilsi		IN		26	28.13	78.91	rc92
bilthra		IN		17	26.13	83.89	rc91
bilzen		BE		30	50.87	5.52	1o1z8
bim son	Bỉm Sơn	VN		54	20.08	105.86	y18v
bima		ID		67	-8.46	118.73	zc6v
bimbo		CF		130	4.26	18.42	1f79l
binalbagan		PH		39	10.19	122.86	10z51
binan	Biñan	PH		300	14.34	121.08	10z3v
binangonan		PH		219	14.46	121.19	10z3a
binche		BE		32	50.41	4.16	1o1z6
bindki		IN		36	26.04	80.58	rc8k
bindura		ZW		37	-17.3	31.33	j6mt
bingen am rhein	Bingen am Rhein	DE		25	49.97	7.9	1r7bt
bingerville		CI		51	5.36	-3.89	1d470
binghamton		US	NY	46	42.1	-75.92	31i9l
bingley		GB	ENG	20	53.85	-1.84	1kx3u
bingol	Bingöl	TR		81	38.88	40.49	6vqy
binh long	Bình Long	VN		15	11.65	106.61	xvel
binhe		CN		69	32.69	112.83	12ft7
binjai		ID		229	3.6	98.49	q1rv
binka		IN		15	21.03	83.81	rc86
binmaley		PH		44	16.03	120.27	10yzg
binnish		SY		30	35.96	36.71	3oaj
binonga		PH		84	10.77	122.98	10yyt
bintulu		MY		152	3.17	113.03	118ni
biny selo		AZ		25	40.45	50.09	ckwo
binzhou		CN		116	37.37	118.02	12xhs
binzhou		CN		62	45.75	127.48	17oqz
bir el ater	Bir el Ater	DZ		69	34.74	8.06	1ho06
bir el djir	Bir el Djir	DZ		68	35.72	-0.55	1ho02
biratnagar		NP		182	26.46	87.27	rif2
birecik		TR		44	37.03	37.98	6vqe
birendranagar		NP		31	28.6	81.63	3q29n
bireun		ID		26	5.2	96.7	q1rq
birganj	Birgañj	NP		133	27.02	84.88	rif1
birigui		BR		102	-21.29	-50.34	22dgl
birine		DZ		51	35.64	3.23	1hnzg
biritiba mirim		BR		26	-23.57	-46.04	22dgg
birjand	Bīrjand	IR		197	32.87	59.22	30dr
birkenhead		GB	ENG	325	53.39	-3.01	1kx31
birkerod	Birkerød	DK		19	55.85	12.43	1k8s0
birkhadem		DZ		72	36.71	3.05	1hnzb
birkirkara		MT		22	35.9	14.46	1ixrr
birmingham		GB	ENG	984	52.48	-1.9	1kx2r
birmingham		US	AL	212	33.52	-86.8	2eszf
birmingham		US	MI	21	42.55	-83.21	2yvcs
birmitrapur		IN		28	22.4	84.77	rc6q
birni n konni		NE		48	13.8	5.25	1g8ys
birnin kebbi		NG		108	12.45	4.2	1eb03
birnin kudu		NG		27	11.45	9.48	1eb01
birobidzhan		RU		76	48.79	132.92	17frn
birpara		IN		30	26.7	89.15	4c4zn
birpur	Bīrpur	IN		19	26.51	87.01	rc6j
birsk		RU		41	55.42	55.54	ccot
birur	Birūr	IN		23	13.6	75.97	rc68
bisalpur	Bīsalpur	IN		68	28.29	79.8	rc61
bisauli		IN		32	28.31	78.94	rc5w
bisceglie		IT		54	41.24	16.5	1w793
bischheim		FR		17	48.62	7.75	1szxj
bishkek		KG		900*	42.87	74.59	wrj7
bishnupur		IN		64	23.07	87.32	rc5i
bishoftu		ET		104	8.75	38.98	7a36
bishop auckland		GB	ENG	26	54.66	-1.68	1kx27
bishopbriggs		GB	SCT	23	55.91	-4.22	1kx26
bishops stortford		GB	ENG	38	51.87	0.16	1kx1m
bishopstoke		GB	ENG	18	50.97	-1.33	1kx1h
biskra		DZ		308	34.85	5.73	1hnyq
bislig		PH		68	8.22	126.32	10yu7
bismarck		US	ND	71	46.81	-100.78	3dwwp
bismil		TR		74	37.85	40.66	6vpj
bissau		GW		388*	11.86	-15.6	1ewdz
bissau	Bissāu	IN		23	28.25	75.08	rc4x
bistrita	Bistriţa	RO		81	47.13	24.5	eoa9
biswan	Biswān	IN		53	27.5	81	rc4r
bitkine		TD		18	11.98	18.21	1g6yc
bitlis		TR		46	38.4	42.11	6vpd
bitola		MK		87	41.03	21.33	gzk2
bitonto		IT		52	41.11	16.69	1w78r
bitterfeld wolfen	Bitterfeld-Wolfen	DE		16	51.62	12.32	1r6tg
biu		NG		95	10.61	12.19	1eayb
bixby		US	OK	25	35.94	-95.88	2p3zl
biysk		RU		215	52.54	85.21	wd4y
bizerte		TN		115	37.27	9.87	1gzya
bjelovar		HR		28	45.9	16.85	1wo7i
bjorlanda	Björlanda	SE		23	57.77	11.83	1mc9m
blackburn		GB	ENG	147	53.75	-2.48	1kx0k
blackheath		GB	ENG	25	51.46	0.01	44wdd
blackpool		GB	ENG	239	53.82	-3.05	1kwyr
blacksburg		US	VA	44	37.23	-80.41	2trgl
blackwood		GB	WLS	15	51.67	-3.21	1zp9h
blagnac		FR		24	43.63	1.39	1szv9
blagodarnyy		RU		36	45.1	43.44	ccks
blagoevgrad		BG		71	42.02	23.1	fpqf
blagoveshchensk		RU		221	50.28	127.54	17fqp
blagoveshchensk		RU		34	55.04	55.98	ccj8
blaine		US	MN	62	45.16	-93.23	2zkez
blainville		CA	10	46	45.67	-73.88	3ij6e
blaj		RO		20	46.18	23.92	eo90
blanchardstown		IE		17	53.39	-6.38	1rkny
blanes		ES		40	41.67	2.79	1v1ka
blankenberge		BE		18	51.31	3.13	1o1xe
blankenburg		DE		16	51.79	10.96	1r6qv
blanquefort		FR		17	44.91	-0.64	1szro
blansko		CZ		20	49.36	16.64	1tzzd
blantyre		GB	SCT	17	55.8	-4.09	6wgj3
blantyre		MW		585	-15.78	35.01	jyy3
blenheim		NZ		27	-41.52	173.95	3ptue
bletchley		GB	ENG	50	51.99	-0.73	1kwvr
blida		DZ		182	36.47	2.83	1hnx5
blieskastel		DE		23	49.24	7.26	1r6hn
blitar		ID		132	-8.1	112.17	zc1w
bloemfontein		ZA		463	-29.12	26.21	lu1x
bloemhof		ZA		17	-27.65	25.61	lu0h
blois		FR		54	47.59	1.33	1szo5
blomberg		DE		17	51.94	9.09	1r6ex
bloomfield		US	NJ	49	40.81	-74.19	317xf
bloomingdale		US	FL	23	27.89	-82.24	2gwrz
bloomingdale		US	IL	22	41.96	-88.08	2wpes
bloomington		US	CA	24	34.07	-117.4	36874
bloomington		US	IL	78	40.48	-88.99	2wpf0
bloomington		US	IN	84	39.17	-86.53	2j6xj
bloomington		US	MN	86	44.84	-93.3	2zkhf
blora		ID		52	-6.97	111.42	zc1k
bloxwich		GB	ENG	40	52.62	-2	1kwv5
blue island		US	IL	24	41.66	-87.68	2wpfm
blue springs		US	MO	54	39.02	-94.28	2ltts
bluefields		NI		44	12.01	-83.76	25lqg
bluffton		US	SC	17	32.24	-80.86	2pzka
blumenau		BR		294	-26.92	-49.07	22dg0
blyth		GB	ENG	37	55.13	-1.51	1kwur
blythe		US	CA	19	33.61	-114.6	368dt
bnei brak		IL		154	32.08	34.83	6c0q
bni bouayach		MA		18	35.11	-3.84	6ivmj
bo		SL		174	7.96	-11.74	1fnls
bo phloi		TH		17	14.33	99.51	oqbe
boa esperanca	Boa Esperança	BR		34	-21.09	-45.57	22df0
boa viagem		BR		25	-5.13	-39.73	20zsg
boa vista		BR		235	2.82	-60.67	26jx0
boaco		NI		29	12.47	-85.66	25lqa
boadilla del monte	Boadilla del Monte	ES		43	40.41	-3.88	1v1jq
boardman		US	OH	35	41.02	-80.66	32c20
bobbili		IN		53	18.57	83.36	rc3y
bobigny		FR		45	48.91	2.45	1szn7
bobingen		DE		17	48.27	10.83	1r69l
boblingen	Böblingen	DE		46	48.68	9.01	1r69g
bobo dioulasso	Bobo-Dioulasso	BF		360	11.18	-4.3	1emso
bobrov		RU		21	51.1	40.02	ccek
boca chica		DO		46	18.45	-69.6	239d4
boca del mar		US	FL	24	26.35	-80.15	2gwxb
boca raton		US	FL	93	26.36	-80.08	2gwxn
boca suno		EC		20	-0.7	-77.14	26g6w
bocaiuva	Bocaiúva	BR		32	-17.11	-43.81	22d5t
bocaue		PH		99	14.8	120.93	10ymh
bochnia		PL		29	49.97	20.43	gmku
bocholt		DE		74	51.84	6.62	1r68t
bochum		DE		386	51.48	7.22	1r68o
bocsa	Bocşa	RO		16	45.37	21.71	eo5m
boda		CF		17	4.32	17.47	1f72e
bodaybo		RU		16	57.85	114.19	17fpz
bode saadu		NG		17	8.94	4.78	1eax3
bodegraven		NL		19	52.08	4.75	1n4od
boden		SE		17	65.83	21.69	d003
bodhan		IN		74	18.66	77.89	rc3j
bodinayakkanur	Bodināyakkanūr	IN		76	10.01	77.35	rc3g
boditi	Bodītī	ET		33	6.97	37.87	7bsl
bodo	Bodø	NO		34	67.28	14.41	1vqy9
bodrum		TR		39	37.04	27.43	6voj
boende		CD		32	-0.28	20.88	4oqg
bogale		MM		69	16.29	95.4	sgs9
bogatynia		PL		19	50.91	14.96	1uid4
bogdanovich		RU		32	56.78	62.05	wd1c
boghni		DZ		55	36.54	3.95	1hnwr
bognor regis		GB	ENG	64	50.78	-0.68	1kwta
bogo		CM		17	10.73	14.61	1bvm5
bogo		PH		24	11.05	124.01	10ykz
bogor		ID		800	-6.59	106.79	zbyx
bogoroditsk		RU		30	53.77	38.12	cc4n
bogorodsk		RU		37	56.11	43.51	cc3s
bogota	Bogotá	CO		7674*	4.61	-74.08	2727l
bogotol		RU		24	56.21	89.53	wd0c
bogovinje		MK		15	41.92	20.91	gzhx
bogra		BD		210	24.85	89.37	sntd
boguchar		RU		15	49.94	40.55	cc0x
boguszow gorce	Boguszów-Gorce	PL		17	50.76	16.2	1uibe
bohicon		BJ		125	7.18	2.07	1fc15
bohodukhiv		UA		18	50.16	35.53	f9au
bohumin	Bohumín	CZ		23	49.9	18.36	1tzvd
bohuslav		UA		16	49.55	30.87	f9a3
boiro		ES		19	42.65	-8.88	1v1ht
bois colombes	Bois-Colombes	FR		24	48.92	2.27	1szk6
boisar		IN		16	19.8	72.76	rc2w
boisbriand		CA	10	26	45.62	-73.83	3ikfg
boise		US	ID	146	43.61	-116.2	3bqit
boissy saint leger	Boissy-Saint-Léger	FR		16	48.75	2.51	1szfe
boituva		BR		49	-23.28	-47.67	22d44
bojia		CN		25	26.47	111.97	15cre
bojnurd	Bojnūrd	IR		192	37.47	57.33	30bg
bojonegoro		ID		87	-7.15	111.88	zbyb
boka	Bo‘ka	UZ		20	40.81	69.19	wggq
bokajan	Bokajān	IN		17	26.02	93.78	rc2s
bokaro	Bokāro	IN		419	23.79	85.96	rc2q
boke	Boké	GN		15	10.93	-14.29	1fxjg
boksburg		ZA		445	-26.21	28.26	ltbo
boksitogorsk		RU		17	59.47	33.85	cbzm
boldumsaz		TM		21	42.13	59.67	cw8t
boleslawiec	Bolesławiec	PL		41	51.26	15.57	1uia3
bolgatanga		GH		54	10.79	-0.85	1dcv9
bolhrad		UA		15	45.68	28.62	f99d
boli		CN		95	45.75	130.57	17oqq
bolingbrook		US	IL	74	41.7	-88.07	2wpht
bollate		IT		35	45.55	9.12	1w76z
bolobo		CD		28	-2.16	16.23	1dnm4
bologna		IT		366	44.49	11.34	1w76w
bologoye		RU		25	57.89	34.05	cbxx
bolotnoye		RU		18	55.67	84.4	wczf
bolpur		IN		71	23.66	87.7	rc2a
bolshoy kamen	Bol’shoy Kamen’	RU		38	43.11	132.35	17fi7
bolton		GB	ENG	141	53.58	-2.43	1kwsl
bolu		TR		97	40.74	31.61	g33o
bolvadin		TR		56	38.71	31.05	6vlb
bolzano		IT		99	46.49	11.34	1w76h
bom conselho		BR		28	-9.17	-36.68	20zlw
bom despacho		BR		40	-19.74	-45.25	22d3g
bom jesus da lapa	Bom Jesus da Lapa	BR		41	-13.25	-43.42	22d19
bom jesus do itabapoana	Bom Jesus do Itabapoana	BR		31	-21.13	-41.68	22d0x
boma		CD		163	-5.85	13.05	1dnku
bon air		US	VA	16	37.52	-77.56	2trtd
bonab	Bonāb	IR		80	37.34	46.06	30pl
bonao		DO		73	18.94	-70.41	239a9
bondo		CD		18	3.81	23.69	4oel
bondoukou		CI		58	8.04	-2.8	1d3uo
bondowoso		ID		70	-7.91	113.82	zbt6
bondy		FR		48	48.9	2.49	1szd3
bonen	Bönen	DE		19	51.6	7.77	1r5im
bonga		ET		19	7.28	36.23	7bou
bongabon		PH		36	15.63	121.14	10ybu
bongaigaon		IN		65	26.48	90.56	rc1l
bongao		PH		27	5.03	119.77	10ybc
bongor		TD		28	10.28	15.37	1g6se
bongouanou		CI		34	6.65	-4.2	1d3u1
bonita springs		US	FL	52	26.34	-81.78	2gx11
bonn		DE		313	50.73	7.1	1r5hr
bonneuil sur marne	Bonneuil-sur-Marne	FR		19	48.77	2.48	1sza5
bonney lake		US	WA	20	47.18	-122.19	3g1vk
bonny		NG		17	4.45	7.17	1eat8
bonnyrigg		GB	SCT	16	55.87	-3.11	1kwru
bonoua		CI		37	5.27	-3.6	1d3tb
bontang		ID		102	0.13	117.49	zbqy
boom		BE		16	51.09	4.37	1o1na
boone		US	NC	18	36.22	-81.67	2nitb
bootle		GB	ENG	58	53.47	-3.02	1kwri
boppard		DE		16	50.23	7.59	1r5fi
bor		RS		39	44.07	22.1	gzgo
bor		RU		61	56.36	44.07	c9vd
bor		SS		27	6.21	31.56	832x
bor		TR		32	37.89	34.56	6vl3
boras	Borås	SE		72	57.72	12.94	1mb5h
borazjan	Borāzjān	IR		86	29.27	51.22	303l
bordeaux		FR		232	44.84	-0.58	1sz6m
bordj bou arreridj		DZ		168	36.07	4.76	1hnv9
bordj el kiffan	Bordj el Kiffan	DZ		123	36.75	3.19	1hnu5
bordj ghdir		DZ		34	35.9	4.9	1hnty
bordj zemoura		DZ		20	36.27	4.86	1hnt0
bordon		GB	ENG	21	51.11	-0.86	3zgje
borehamwood		GB	ENG	32	51.65	-0.28	1kwr6
borgomanero		IT		20	45.7	8.46	1w732
borisoglebsk		RU		69	51.37	42.08	c9rh
borivli		IN		610	19.23	72.86	rbzk
borken		DE		41	51.84	6.86	1r5bo
borlange	Borlänge	SE		42	60.49	15.44	1mb27
bormujos		ES		19	37.37	-6.07	1i135
borna		DE		19	51.12	12.5	1r5a4
borne		NL		21	52.3	6.75	1n4jq
bornem		BE		20	51.1	4.24	1o1lz
bornheim		DE		49	50.76	6.99	1r58f
borodino		RU		20	55.91	94.91	wcb3
borongan		PH		16	11.61	125.43	10y5x
boroon		PH		15	8.18	124.18	10wz8
borough park		US	NY	149	40.63	-74	31iqm
borovichi		RU		57	58.39	33.92	c9h6
borovskiy		RU		15	57.04	65.72	wc9b
borsa	Borşa	RO		27	47.66	24.66	enwc
borsad		IN		60	22.41	72.9	rbz2
borssele		NL		22	51.42	3.73	1n4jf
borujen	Borūjen	IR		53	31.97	51.29	3026
borujerd	Borūjerd	IR		252	33.9	48.75	3024
boryeong		KR		62	36.35	126.6	13c8n
boryslav		UA		37	49.29	23.43	f94l
boryspil	Boryspil’	UA		55	50.35	30.96	f94c
borzya		RU		30	50.38	116.52	17fda
bosanska krupa		BA		15	44.88	16.15	1wnyd
bosaso		SO		74	11.28	49.18	1de5
boscoreale		IT		27	40.77	14.48	1w703
boshan		CN		154	36.48	117.83	12xft
boshkengash		TJ		24	38.47	68.81	q6zf
boskoop		NL		15	52.08	4.66	1n4ib
bossangoa		CF		27	6.49	17.46	1f6mc
bossier city		US	LA	68	32.52	-93.73	2kjif
boston		GB	ENG	41	52.98	-0.03	1kwpu
boston		US	MA	667	42.36	-71.06	2xor0
bostonia		US	CA	15	32.81	-116.94	368s7
botad	Botād	IN		117	22.17	71.67	rbyq
botevgrad		BG		21	42.9	23.78	fpli
bothaville		ZA		72	-27.39	26.62	lshm
bothell		US	WA	43	47.76	-122.21	3g1x1
bothell west		US	WA	17	47.81	-122.24	4cslt
botolan		PH		23	15.29	120.02	10y3y
botosani	Botoşani	RO		115	47.75	26.67	ent3
botou		CN		63	38.07	116.57	12xfk
botshabelo		ZA		310	-29.27	26.73	lsgu
bottrop		DE		120	51.52	6.93	1r4yk
botucatu		BR		114	-22.89	-48.44	22csw
bou arfa	Boû Arfa	DZ		44	36.46	2.81	1hnos
bou hanifia el hamamat	Bou Hanifia el Hamamat	DZ		28	35.31	-0.05	1hncp
bou ismail	Bou Ismaïl	DZ		22	36.64	2.69	1hna3
bou tlelis		DZ		26	35.57	-0.9	1hmqn
bouafle	Bouaflé	CI		61	6.99	-5.74	1d3pw
bouake	Bouaké	CI		567	7.69	-5.03	1d3po
bouar		CF		29	5.93	15.6	1f6ja
bouarfa		MA		29	32.53	-1.96	1irkl
boucherville		CA	10	39	45.59	-73.44	3ilaz
boudjima		DZ		21	36.8	4.15	1hnid
boudouaou		DZ		45	36.73	3.41	1hni5
boufarik		DZ		60	36.57	2.91	1hngt
bougaa		DZ		39	36.33	5.09	1hng4
bougado		PT		22	41.34	-8.55	1mrs3
bougara		DZ		63	36.54	3.08	1hnfv
bougouni		ML		35	11.42	-7.48	1gpz3
bouguenais		FR		17	47.18	-1.62	1syxw
bouinan		DZ		30	36.53	2.99	1hnaq
bouira	Bouïra	DZ		53	36.37	3.9	1hnam
boujniba		MA		15	32.9	-6.77	3wbgl
boukadir		DZ		27	36.07	1.13	1hn9o
boulder		US	CO	107	40.01	-105.27	3bhov
boulder city		US	NV	16	35.98	-114.83	39w8r
boulogne billancourt	Boulogne-Billancourt	FR		109	48.84	2.24	1syu9
boulogne sur mer	Boulogne-sur-Mer	FR		47	50.73	1.61	1syu5
boulsa		BF		17	12.67	-0.57	1emhm
boumahra ahmed		DZ		23	36.46	7.51	1hn32
boumerdas		DZ		786	36.77	3.48	1h125
bouna		CI		24	9.27	-3	1d3mp
boundiali		CI		39	9.52	-6.49	1d3mc
bountiful		US	UT	44	40.89	-111.88	3fpki
bourbonnais		US	IL	19	41.15	-87.89	2wpjy
bourg en bresse	Bourg-en-Bresse	FR		45	46.21	5.23	1syqp
bourg la reine	Bourg-la-Reine	FR		19	48.78	2.32	1syq6
bourg les valence	Bourg-lès-Valence	FR		20	44.95	4.89	1syq1
bourges		FR		68	47.08	2.4	1syql
bourgoin jallieu	Bourgoin-Jallieu	FR		24	45.59	5.27	3xskz
bournemouth		GB	ENG	164	50.72	-1.88	1kwon
bousse	Boussé	BF		16	12.66	-1.9	1emet
boussu		BE		20	50.43	3.79	1o1fu
bouznika		MA		27	33.79	-7.16	1iqhj
bovisio masciago	Bovisio-Masciago	IT		17	45.61	9.15	1w6yx
bowie		US	MD	58	38.94	-76.73	2l7tz
bowling green		US	KY	64	36.99	-86.44	2juj8
bowling green		US	OH	31	41.37	-83.65	32c74
bowthorpe		GB	ENG	20	52.64	1.22	3xwar
boxtel		NL		30	51.59	5.33	1n4fw
boyabat		TR		28	41.47	34.77	g32c
boyarka		UA		35	50.32	30.3	f90b
boynton beach		US	FL	74	26.53	-80.07	2gx51
boyolali		ID		60	-7.53	110.6	zbo4
boyolangu		ID		32	-8.12	111.89	zbo2
boysun		UZ		25	38.21	67.21	q3ly
bozeman		US	MT	43	45.68	-111.04	3cx6n
bozhou		CN		174	33.88	115.77	12xey
bozoum		CF		40	6.32	16.38	1f68q
bozova		TR		22	37.36	38.53	6vd1
bozuyuk	Bozüyük	TR		55	39.91	30.04	6vcd
bozyazi	Bozyazı	TR		28	36.11	32.96	6vc8
bra		IT		24	44.7	7.85	1w6yn
brackenheim		DE		15	49.08	9.07	1r4tz
bracknell		GB	ENG	76	51.41	-0.75	1kwm9
braco do norte	Braço do Norte	BR		22	-28.27	-49.17	22csb
brad		RO		16	46.13	22.78	enra
bradenton		US	FL	54	27.5	-82.57	2gx5w
bradford		GB	ENG	299	53.79	-1.75	1kwlt
bradley		US	IL	16	41.14	-87.86	2wpm2
braga		PT		121	41.55	-8.42	1mrrk
braganca	Bragança	BR		57	-1.05	-46.77	20zbi
braganca	Bragança	PT		34	41.81	-6.76	1mrrf
braganca paulista	Bragança Paulista	BR		125	-22.95	-46.54	22cro
brahmapur		IN		325	19.31	84.79	rby6
braila	Brăila	RO		214	45.27	27.97	enpa
braine lalleud	Braine-l'Alleud	BE		38	50.68	4.37	1o1du
braine le comte	Braine-le-Comte	BE		20	50.61	4.15	1o1dq
braintree		GB	ENG	53	51.88	0.55	1kwka
braintree		US	MA	37	42.2	-71	4bjyc
brajarajnagar	Brājarājnagar	IN		79	21.82	83.92	rby2
brak		LY		39	27.55	14.27	1bjse
brake unterweser	Brake (Unterweser)	DE		16	53.33	8.48	1r4sp
brakel		DE		18	51.72	9.19	1r4sm
brakpan		ZA		306	-26.24	28.37	ls39
bramhall		GB	ENG	26	53.36	-2.17	1kwjz
brampton		CA	08	434	43.68	-79.77	3im5g
bramsche		DE		31	52.41	7.97	1r4qq
brandenburg an der havel	Brandenburg an der Havel	DE		60	52.42	12.55	1r4ni
brandon		CA	03	26	49.85	-99.95	3imk8
brandon		US	FL	103	27.94	-82.29	2gx79
brandon		US	MS	24	32.27	-89.99	2mpy2
brandys nad labem stara boleslav	Brandýs nad Labem-Stará Boleslav	CZ		15	50.19	14.66	1tzn9
branford		US	CT	29	41.28	-72.82	358fi
braniewo		PL		18	54.38	19.82	1ui1h
brant		CA	08	34	43.13	-80.35	3immn
brantford		CA	08	88	43.13	-80.27	3immu
brasilia	Brasília	BR		2208*	-15.78	-47.93	22cqq
brasov	Braşov	RO		276	45.65	25.61	enno
brasschaat		BE		37	51.29	4.49	1o1ct
bratislava		SK		424*	48.15	17.11	1tlv0
bratsk		RU		257	56.13	101.61	17yyr
braunschweig		DE		245	52.27	10.53	1r4e8
brawley		US	CA	26	32.98	-115.53	3693b
bray		IE		33	53.2	-6.1	1rkli
brazzaville		CG		1285*	-4.27	15.28	1cg8n
brcko	Brčko	BA		39	44.87	18.81	1wnup
brea		US	CA	42	33.92	-117.9	3693q
breaza		RO		18	45.18	25.67	enlc
brecht		BE		26	51.35	4.64	1o1ci
breclav	Břeclav	CZ		26	48.76	16.88	1tzlh
breda		NL		168	51.59	4.78	1n4e9
bredbury		GB	ENG	15	53.42	-2.12	1kwgu
bregenz		AT		29	47.5	9.75	1nm7z
brejo da madre de deus	Brejo da Madre de Deus	BR		27	-8.15	-36.37	20z7i
brejo santo		BR		27	-7.49	-38.99	20z6p
bremen		DE		547	53.08	8.81	1r3wk
bremerhaven		DE		117	53.54	8.59	1r3w0
bremerton		US	WA	40	47.57	-122.63	3g23a
bremervorde	Bremervörde	DE		19	53.48	9.14	1r3vm
brenham		US	TX	17	30.17	-96.4	2s86m
brent		US	FL	22	30.47	-87.24	2gx8j
brentwood		GB	ENG	53	51.62	0.31	1kwfy
brentwood		US	CA	59	37.93	-121.7	3695e
brentwood		US	NY	61	40.78	-73.25	31iyl
brentwood		US	TN	42	36.03	-86.78	2qrvc
brescia		IT		185	45.54	10.21	1w6wi
bressanone		IT		16	46.72	11.66	1w6we
bresso		IT		26	45.54	9.19	1w6wc
bressuire		FR		21	46.84	-0.49	1sy73
brest		BY		301	52.1	23.69	dhtu
brest		FR		145	48.39	-4.49	1sy70
bretigny sur orge	Brétigny-sur-Orge	FR		24	48.61	2.31	1sy5t
bretten		DE		28	49.04	8.71	1r3rc
breves		BR		46	-1.68	-50.48	20z69
brezina		DZ		19	33.1	1.26	1hmky
brezno		SK		21	48.8	19.64	1tlue
bria		CF		29	6.54	21.99	553v
briarwood		US	NY	54	40.71	-73.82	3ybhc
bridgend		GB	WLS	58	51.51	-3.58	1kwf7
bridgeport		US	CT	148	41.18	-73.19	3588k
bridgeton		US	NJ	25	39.43	-75.23	2ogy6
bridgetown		BB		99*	13.11	-59.62	20bf8
bridgeview		US	IL	16	41.75	-87.8	2wpqd
bridgewater		US	NJ	44	40.6	-74.65	4xvzs
bridgwater		GB	ENG	41	51.13	-3	1kwei
bridlington		GB	ENG	35	54.08	-0.19	1kweg
brie comte robert	Brie-Comte-Robert	FR		16	48.69	2.61	1sy1h
brierley hill		GB	ENG	28	52.48	-2.12	1kwec
brigham city		US	UT	19	41.51	-112.02	3fpo8
brighouse		GB	ENG	33	53.7	-1.78	1kwe3
brighton		GB	ENG	139	50.83	-0.14	1kwdy
brighton		US	CO	38	39.99	-104.82	38271
brighton		US	NY	37	43.15	-77.55	31j0v
brighton beach		US	NY	31	40.58	-73.96	31j0x
brignoles		FR		15	43.41	6.06	1sy09
brikama		GM		78	13.27	-16.65	1fqgp
brilon		DE		27	51.39	8.57	1r3nz
brindisi		IT		79	40.63	17.94	1w6vs
brisbane		AU	04	2190	-27.47	153.03	1algz
bristol		GB	ENG	617	51.46	-2.6	1kwcz
bristol		US	CT	60	41.67	-72.95	3589f
bristol		US	RI	23	41.68	-71.27	33wlx
bristol		US	TN	27	36.6	-82.19	2qs29
bristol		US	VA	17	36.6	-82.19	2tsch
briton ferry		GB	WLS	35	51.63	-3.82	1kwcs
brits		ZA		122	-25.63	27.78	lrnp
brive la gaillarde	Brive-la-Gaillarde	FR		53	45.16	1.53	1sxxy
brixham		GB	ENG	17	50.39	-3.52	1kwcn
brno		CZ		370	49.2	16.61	1tzgy
broad ripple		US	IN	17	39.87	-86.14	2j759
broadstairs		GB	ENG	23	51.36	1.44	1kwbv
broadview heights		US	OH	19	41.31	-81.69	32cfl
brockton		US	MA	95	42.08	-71.02	2xp45
brockville		CA	08	24	44.59	-75.69	3inn2
brodnica		PL		27	53.26	19.4	1ui03
brodosqui	Brodósqui	BR		18	-20.99	-47.66	22cme
brody		UA		23	50.09	25.15	f8xk
broken arrow		US	OK	107	36.05	-95.79	2p4gd
broken hill		AU	02	18	-31.97	141.45	1alef
bromsgrove		GB	ENG	49	52.34	-2.06	1kwab
bron		FR		38	45.74	4.91	1sxwr
bronkhorstspruit		ZA		27	-25.81	28.74	lrkg
bronnitsy		RU		19	55.42	38.26	c90l
bronte		IT		18	37.79	14.83	1i4oq
brook park		US	OH	19	41.4	-81.8	32ch2
brookfield		US	IL	19	41.82	-87.85	2wptl
brookfield		US	WI	38	43.06	-88.11	34ghf
brookhaven		US	GA	52	33.86	-84.34	2hosy
brookings		US	SD	24	44.31	-96.8	340ti
brookline		US	MA	59	42.33	-71.12	2xp5m
brooklyn		US	NY	2301	40.65	-73.95	31j4u
brooklyn center		US	MN	31	45.08	-93.33	2zkxu
brooklyn park		US	MN	79	45.09	-93.36	2zkxz
broomfield		US	CO	65	39.92	-105.09	3829n
brossard		CA	10	70	45.45	-73.47	3inwd
brotas		BR		19	-22.28	-48.13	22cmb
brough		GB	ENG	20	53.73	-0.57	1kw90
brovary		UA		89	50.52	30.81	f8wu
brownhills		GB	ENG	20	52.63	-1.93	1kw7u
brownsburg		US	IN	25	39.84	-86.4	2j780
brownsville		US	FL	15	25.82	-80.24	2gxg5
brownsville		US	NY	74	40.66	-73.92	31j8u
brownsville		US	TX	184	25.9	-97.5	2s8lg
brownwood		US	TX	19	31.71	-98.99	2s8n2
broxburn		GB	SCT	15	55.93	-3.47	1kw7k
bruay la buissiere	Bruay-la-Buissière	FR		24	50.48	2.55	1sxtt
bruchkobel	Bruchköbel	DE		21	50.18	8.92	1r39x
bruchsal		DE		43	49.12	8.6	1r39k
bruckmuhl	Bruckmühl	DE		16	47.88	11.91	1r35c
brugge		BE		117	51.21	3.22	1o17n
bruggen	Brüggen	DE		16	51.24	6.18	1r33c
brugherio		IT		33	45.55	9.3	1w6uv
bruhl	Brühl	DE		44	50.83	6.9	1r32w
brumadinho		BR		28	-20.14	-44.2	22cm6
brumado		BR		42	-14.2	-41.67	22cm5
brummen		NL		21	52.09	6.16	1n481
brunoy		FR		24	48.69	2.49	1sxro
brunssum		NL		29	50.95	5.97	1n47y
brunswick		US	GA	16	31.15	-81.49	2hp1p
brunswick		US	ME	15	43.91	-69.97	2yar5
brunswick		US	OH	35	41.24	-81.84	32clc
bruntal	Bruntál	CZ		18	49.99	17.46	1tzf5
brusciano		IT		15	40.92	14.42	1w6u7
brushy creek		US	TX	22	30.51	-97.74	2s8qg
brusque		BR		88	-27.1	-48.91	22clr
brussels		BE		1019*	50.85	4.35	1o15u
brvenica		MK		16	41.97	20.98	gzab
bry sur marne	Bry-sur-Marne	FR		16	48.84	2.52	1sxqi
bryan		US	TX	82	30.67	-96.37	2s8sw
bryanka		UA		52	48.51	38.67	f8w9
bryansk		RU		427	53.25	34.37	c8yc
bryant		US	AR	20	34.6	-92.49	2fy8o
brymbo		GB	WLS	18	53.07	-3.07	1kw6q
bryn mawr skyway	Bryn Mawr-Skyway	US	WA	16	47.49	-122.24	4bmli
bryukhovetskaya		RU		22	45.81	39	c8ws
brzeg		PL		38	50.86	17.47	1uhvf
brzesko		PL		17	49.97	20.61	gm4v
bua yai		TH		17	15.59	102.43	yjfo
buaran		ID		39	-7.05	109.55	zblj
bucak		TR		29	37.46	30.6	6vbp
bucaramanga		CO		572	7.13	-73.12	2721d
bucha		UA		42	50.54	30.21	f8vq
buchanan		LR		26	5.88	-10.05	1ctu6
bucharest		RO		1877*	44.43	26.11	enea
buchen in odenwald	Buchen in Odenwald	DE		19	49.52	9.32	1r2ju
bucheon si	Bucheon-si	KR		851	37.5	126.78	13erg
buchholz in der nordheide	Buchholz in der Nordheide	DE		37	53.33	9.87	1r2b7
buckeburg	Bückeburg	DE		21	52.26	9.05	1r26n
buckeye		US	AZ	51	33.37	-112.58	35boe
buckhall		US	VA	16	38.73	-77.43	2tsu3
buckingham		CA	10	17	45.59	-75.42	44sz9
buckley		GB	WLS	64	53.17	-3.08	1kw56
budaors	Budaörs	HU		25	47.46	18.96	1tgza
budapest		HU		1741*	47.5	19.04	1tgz7
budaun		IN		162	28.04	79.13	rbx7
buddh gaya		IN		35	24.7	84.99	rc3h
budennovsk	Budënnovsk	RU		68	44.78	44.17	c8tm
budhana	Budhāna	IN		35	29.29	77.48	rbww
budhlada	Budhlāda	IN		25	29.93	75.56	rbwr
budingen	Büdingen	DE		22	50.29	9.11	1r249
budta		PH		1274	7.2	124.44	10xva
buduran		ID		48	-7.43	112.72	zbk0
budva		ME		18	42.29	18.84	1wnj6
buea		CM		47	4.15	9.24	1bvb6
buena park		US	CA	83	33.87	-118	369vb
buenaventura		CO		240	3.88	-77.03	2720z
buenaventura		CO		25	3.58	-77	27210
buenaventura lakes		US	FL	26	28.34	-81.35	2gxlh
buenavista		MX		206	19.61	-99.17	2a1ee
buenavista		PH		19	8.98	125.41	10xuh
buenos aires		AR		13076*	-34.61	-58.38	21n5y
buerarema		BR		16	-14.96	-39.3	22cl6
buffalo		US	MN	16	45.17	-93.87	2zl50
buffalo		US	NY	258	42.89	-78.88	31jdx
buffalo grove		US	IL	41	42.15	-87.96	2wq0z
buftea		RO		21	44.56	25.95	enb6
bugarama		TZ		32	-2.87	30.53	3g8v
bugiri		UG		23	0.57	33.74	50zp
bugo		PH		46	8.51	124.76	10xo9
bugojno		BA		41	44.06	17.45	1wniz
bugulma	Bugul’ma	RU		92	54.54	52.8	c8pu
buguma		NG		135	4.74	6.86	1eanr
buguruslan		RU		54	53.66	52.44	c8pj
buhe		CN		106	30.29	112.23	12xel
buhi		PH		30	13.43	123.52	10xlq
buhl	Bühl	DE		29	48.7	8.14	1r21k
buhusi	Buhuşi	RO		18	46.72	26.7	enad
buin		CL		55	-33.73	-70.74	2bjji
buinsk		RU		20	54.97	48.29	c8pf
buique	Buíque	BR		20	-8.62	-37.16	20z4u
bujumbura		BI		332	-3.38	29.36	9482
bukama		CD		39	-9.2	25.85	4o2y
bukan	Būkān	IR		213	36.52	46.21	2zxt
bukavu		CD		225	-2.49	28.84	4o2v
bukhara		UZ		248	39.77	64.43	q3jy
bukit mertajam		MY		212	5.36	100.47	116sn
bukit rambai		MY		17	2.26	102.18	1244y
bukittinggi		ID		99	-0.31	100.37	zbi2
bukoba		TZ		71	-1.33	31.81	3g75
bukuru		NG		16	9.79	8.86	1eam9
bulacan		PH		71	14.79	120.88	10xiy
bulakamba		ID		27	-6.87	108.96	zbh6
bulan		PH		29	12.67	123.88	10xgp
bulancak		TR		44	40.94	38.23	g2y5
bulandshahr		IN		199	28.4	77.86	rbw0
bulanik	Bulanık	TR		31	39.09	42.27	6v9c
bulaon		PH		132	15.08	120.66	10xf6
bulawayo		ZW		699	-20.15	28.58	j6ct
buldana	Buldāna	IN		67	20.53	76.18	rbvx
bulgan		MN		17	48.81	103.53	17k21
bullhead city		US	AZ	39	35.15	-114.57	35bwt
bulolo		PG		16	-7.2	146.64	18zhx
buluan		PH		28	6.72	124.8	10xc2
bulungu		CD		48	-4.54	18.6	1dn8j
bulungur shahri	Bulung’ur Shahri	UZ		27	39.76	67.27	q3ju
bumba		CD		96	2.19	22.47	4o0h
bunawan		PH		15	8.17	125.99	10x9n
bunbury		AU	08	68	-33.33	115.64	18hew
bunda		TZ		51	-2.05	33.87	3g58
bundaberg		AU	04	71	-24.87	152.35	1aky3
bunde	Bünde	DE		45	52.2	8.59	1r1tq
bundi	Būndi	IN		99	25.44	75.64	rbvj
bundibugyo		UG		17	0.71	30.06	50oy
bundu	Būndu	IN		19	23.16	85.59	rbvd
bungo takada shi	Bungo-Takada-shi	JP		24	33.56	131.45	13ode
bungoma		KE		56	0.56	34.56	4adf
bungu		TZ		28	-7.63	39.06	3g4t
bunia		CD		97	1.56	30.25	4nz3
buon ma thuot	Buôn Ma Thuột	VN		147	12.67	108.04	y0gg
burao		SO		99	9.52	45.53	1d83
buraydah		SA		391	26.33	43.97	2aso
burbank		US	CA	105	34.18	-118.31	36a2j
burbank		US	IL	29	41.73	-87.78	2wq1r
burdur		TR		66	37.72	30.29	6v7s
bure	Burē	ET		22	10.7	37.07	7bf9
buren	Büren	DE		22	51.55	8.56	1r1qa
burewala	Būrewāla	PK		184	30.17	72.65	pc3w
burg bei magdeburg	Burg bei Magdeburg	DE		25	52.27	11.85	1r1od
burgas		BG		196	42.51	27.47	fpeq
burgdorf		DE		30	52.45	10.01	1r1lp
burgess hill		GB	ENG	31	50.96	-0.13	1kw2s
burghausen		DE		18	48.17	12.83	1r1i7
burgos		ES		179	42.34	-3.7	1v15x
burgos		PH		28	15.73	120.57	10x1d
burhaniye		TR		38	39.5	26.97	6v75
burhanpur	Burhānpur	IN		203	21.31	76.23	rbuk
burhanuddin	Burhānuddin	BD		46	22.5	90.72	py2t
burhar		IN		18	23.21	81.53	rbui
buri		BR		16	-23.8	-48.59	22cjm
buri ram		TH		28	14.99	103.1	yjel
burien		US	WA	50	47.47	-122.35	3g2g4
buriti bravo		BR		18	-5.84	-43.83	20z3m
buritis		BR		16	-15.62	-46.42	22cho
buritizeiro		BR		25	-17.35	-44.96	22chc
burjassot		ES		38	39.51	-0.41	1i0zs
burke		US	VA	41	38.79	-77.27	2tt32
burla		IN		41	21.51	83.87	rbu2
burlata		ES		18	42.83	-1.62	1v15n
burleson		US	TX	44	32.54	-97.32	2s97z
burlingame		US	CA	30	37.58	-122.37	36a4w
burlington		CA	08	164	43.39	-79.84	3ipew
burlington		US	IA	25	40.81	-91.11	2vy5e
burlington		US	KY	16	39.03	-84.72	2jvbd
burlington		US	MA	24	42.5	-71.2	2xpcp
burlington		US	NC	52	36.1	-79.44	2njzo
burlington		US	VT	42	44.48	-73.21	346v8
burnaby		CA	02	203	49.27	-122.95	3ipfa
burngreave		GB	ENG	27	53.39	-1.46	70f2x
burnham on sea	Burnham-on-Sea	GB	ENG	23	51.24	-3	1kw1p
burnie		AU	06	20	-41.06	145.9	1aksl
burnley		GB	ENG	149	53.8	-2.23	1kw1k
burnsville		US	MN	61	44.77	-93.28	2zl9z
burntwood		GB	ENG	29	52.68	-1.93	1kw18
burrel		AL		15	41.61	20.01	gsjp
burriana		ES		35	39.89	-0.08	1i0zp
bursa		TR		1413	40.2	29.06	g2wt
burscheid		DE		19	51.08	7.11	1r18u
burstadt	Bürstadt	DE		15	49.64	8.46	1r18q
burton		US	MI	29	43	-83.62	2ywd6
burton upon trent	Burton upon Trent	GB	ENG	122	52.81	-1.64	1kvzs
burunday		KZ		21	43.36	76.85	wony
bururi		BI		20	-3.95	29.62	92n4
burutu		NG		16	5.35	5.51	1eafh
bury		GB	ENG	61	53.6	-2.3	1kvzf
bury st edmunds		GB	ENG	43	52.25	0.71	1kvze
busan		KR		3679	35.1	129.03	13em4
busembatia		UG		16	0.78	33.62	50mk
buseresere		TZ		53	-3.02	31.87	3g3l
bush	Būsh	EG		87	29.15	31.13	7op4
bushehr		IR		165	28.97	50.84	2zvt
bushey		GB	ENG	17	51.64	-0.36	1kvz7
bushwick		US	NY	113	40.69	-73.92	31jly
busia		KE		52	0.46	34.11	4ab9
busia		UG		43	0.47	34.09	50m5
businga		CD		29	3.34	20.89	4nxh
busko zdroj	Busko-Zdrój	PL		17	50.47	20.72	glsr
busselton		AU	08	22	-33.65	115.35	18ha9
bussolengo		IT		15	45.47	10.85	1w6r3
bussum		NL		31	52.27	5.16	1n44w
busto arsizio		IT		80	45.61	8.85	1w6qz
buston		TJ		22	40.23	69.69	wyyv
bustos		PH		42	14.96	120.92	10wwr
buta		CD		50	2.79	24.73	4nvm
butajira	Butajīra	ET		31	8.12	38.37	7bch
butare		RW		90	-2.6	29.74	4cq0
butel		MK		36	42.03	21.45	huy4
butembo		CD		155	0.14	29.29	4nve
butha buthe	Butha-Buthe	LS		16	-28.77	28.25	jzti
butia	Butiá	BR		19	-30.12	-51.96	22cgw
butiama		TZ		16	-1.77	33.97	3g2m
butte		US	MT	34	46	-112.53	3cy46
butterworth		MY		108	5.4	100.36	116sk
butterworth		ZA		34	-32.33	28.15	lqs9
butuan		PH		310	8.95	125.54	10wui
buturlinovka		RU		29	50.83	40.61	c88z
butwal	Butwāl	NP		92	27.7	83.45	riei
butzbach		DE		25	50.43	8.67	1r0ww
buulobarde		SO		17	3.85	45.57	1d55
buurhakaba		SO		28	2.8	44.08	1d1v
buwenge		UG		15	0.65	33.17	50gu
buxar		IN		96	25.58	83.98	rbt7
buxtehude		DE		38	53.47	9.69	1r0v7
buxton		GB	ENG	21	53.26	-1.91	1kvy5
buy		RU		26	58.48	41.54	c87g
buyeo		KR		33	36.27	126.91	13elo
buynaksk		RU		63	42.82	47.12	c86n
buyukcekmece	Büyükçekmece	TR		163	41.02	28.59	44wu1
buzau	Buzău	RO		131	45.15	26.83	en3n
buzen		JP		27	33.61	131.13	4vq5x
buzovna		AZ		25	40.52	50.11	ckvh
buzuluk		RU		88	52.78	52.26	c857
bwizibwera		UG		79	-0.59	30.63	50ci
byadgi	Byādgi	IN		28	14.67	75.49	rbt4
byaroza		BY		30	52.53	24.98	dhou
bydgoszcz		PL		366	53.12	18.01	1uhj2
bykhaw		BY		18	53.52	30.25	dhon
byndoor		IN		20	13.87	74.63	rdxb
bytom		PL		189	50.35	18.93	1uhha
bytow	Bytów	PL		17	54.17	17.49	1uhh3
byumba		RW		71	-1.58	30.07	4cps
ca mau	Cà Mau	VN		112	9.18	105.15	y03v
caacupe	Caacupé	PY		22	-25.39	-57.14	21pso
caaguazu	Caaguazú	PY		55	-25.47	-56.02	21psl
caala	Caála	AO		21	-12.85	15.56	1zu18
caazapa	Caazapá	PY		24	-26.2	-56.37	21ps1
cabadbaran		PH		31	9.12	125.54	10wq8
cabagan		PH		25	17.43	121.77	10wph
cabaiguan	Cabaiguán	CU		45	22.08	-79.5	24g0b
cabanatuan city		PH		220	15.49	120.97	10wmq
cabayangan		PH		17	7.41	125.73	10wgv
cabeceiras de basto	Cabeceiras de Basto	PT		17	41.51	-7.99	1mrmx
cabedelo		BR		55	-6.98	-34.83	20yz2
cabiao		PH		50	15.25	120.85	10wf8
cabimas		VE		201	10.4	-71.45	266jn
cabinda		AO		66	-5.55	12.2	1c2x3
cabo		BR		143	-8.28	-35.03	20yyp
cabo frio		BR		108	-22.89	-42.03	22cef
cabo san lucas		MX		68	22.89	-109.91	2dfe6
cabot		US	AR	26	34.97	-92.02	2fymt
cabra		ES		21	37.47	-4.44	1i0xx
cabrero		CL		18	-37.03	-72.4	2bjdh
cabreuva	Cabreúva	BR		39	-23.31	-47.13	22cds
cabrobo	Cabrobó	BR		16	-8.51	-39.31	20yxt
cabuyao		PH		309	14.27	121.13	10w5d
cacador	Caçador	BR		64	-26.78	-51.01	22cd6
cacahoatan	Cacahoatán	MX		17	14.99	-92.16	23p8g
cacak	Čačak	RS		117	43.89	20.35	gz66
cacapava	Caçapava	BR		72	-23.1	-45.71	22ccy
cacapava do sul	Caçapava do Sul	BR		18	-30.51	-53.48	22ccw
cacem	Cacém	PT		94	38.77	-9.3	1cnxj
caceres	Cáceres	ES		93	39.48	-6.37	1i0wz
cachan		FR		27	48.8	2.34	1sxek
cachoeira		BR		16	-12.6	-38.97	22cc7
cachoeira do sul	Cachoeira do Sul	BR		75	-30.04	-52.89	22c9g
cachoeiras de macacu	Cachoeiras de Macacu	BR		46	-22.46	-42.65	22c95
cachoeirinha		BR		121	-29.95	-51.09	22c8j
cachoeiro de itapemirim	Cachoeiro de Itapemirim	BR		187	-20.85	-41.11	22c7s
cacoal		BR		56	-11.44	-61.45	2c4po
cacocum		CU		43	20.74	-76.33	24fvh
cadca	Čadca	SK		25	49.44	18.79	1tlr7
cadereyta		MX		68	25.58	-99.98	23p7d
cadereyta jimenez	Cadereyta Jiménez	MX		68	25.59	-100	23p7a
cadiz		ES		127	36.53	-6.29	1i0wo
cadiz		PH		129	10.95	123.29	10w28
caen		FR		111	49.19	-0.36	1sxdl
caerphilly		GB	WLS	31	51.57	-3.22	1kvwp
caete	Caeté	BR		33	-19.88	-43.67	22c6f
caetite	Caetité	BR		27	-14.07	-42.47	22c65
cagayan de oro	Cagayan de Oro	PH		445	8.48	124.65	10vzs
caglayancerit	Çağlayancerit	TR		16	37.75	37.29	6ux0
cagliari		IT		149	39.23	9.12	1i4o1
cagnes sur mer	Cagnes-sur-Mer	FR		47	43.66	7.15	1sxd7
cagua		VE		119	10.19	-67.46	266gt
caguas		PR		87	18.23	-66.05	2psu8
cahors		FR		23	44.45	1.44	1sxct
cahul		MD		34	45.9	28.2	d97c
caibarien	Caibarién	CU		39	22.52	-79.47	24ftg
caicedonia		CO		32	4.33	-75.83	271qf
caico	Caicó	BR		55	-6.46	-37.1	20ymt
caidian		CN		72	30.58	114.03	12xdc
caieiras		BR		87	-23.36	-46.74	22c3b
cainta		PH		283	14.58	121.12	10vt4
cair	Čair	MK		65	42.02	21.44	huy6
cairns		AU	04	153	-16.92	145.77	1akjh
cairo		EG		7735*	30.06	31.25	7q9i
caivano		IT		35	40.96	14.31	1w6oa
cajamar		BR		57	-23.36	-46.88	22c1q
cajamarca		PE		135	-7.16	-78.5	27a8g
cajati		BR		28	-24.74	-48.12	22c1p
cajazeiras		BR		44	-6.89	-38.56	20yk4
cajica	Cajicá	CO		25	4.92	-74.03	271om
cajueiro		BR		15	-9.72	-36.45	20yhx
cajuru		BR		20	-21.28	-47.3	22c0p
cakovec	Čakovec	HR		16	46.38	16.43	1wnd4
calabanga		PH		27	13.71	123.21	10vrt
calabar		NG		462	4.96	8.33	1ead1
calabasas		US	CA	23	34.16	-118.64	36anl
calabozo		VE		117	8.92	-67.43	266dw
calaca		PH		37	13.93	120.81	10vqn
calafat		RO		19	43.99	22.93	en16
calafell		ES		24	41.2	1.57	1v0uy
calahorra		ES		25	42.31	-1.97	1v0ux
calais		FR		74	50.95	1.86	1sxbe
calama		CL		143	-22.46	-68.92	2bj7n
calamba		PH		317	14.21	121.17	10vop
calangute		IN		17	15.54	73.76	rawy
calapan		PH		66	13.41	121.18	10vld
calarca	Calarcá	CO		62	4.53	-75.64	271ng
calasiao		PH		24	16.01	120.36	10vjw
calatagan		PH		16	13.83	120.63	10vjn
calatayud		ES		22	41.35	-1.64	1v0uf
calauag		PH		21	13.96	122.29	10viw
calauan		PH		37	14.15	121.32	10vio
calbayog city		PH		68	12.07	124.6	10vgy
calceta		EC		17	-0.85	-80.16	26g0m
caldas		CO		66	6.09	-75.64	271n4
caldas da rainha	Caldas da Rainha	PT		27	39.4	-9.14	1cnvp
caldas novas		BR		64	-17.74	-48.63	22c04
caldes de montbui	Caldes de Montbui	ES		17	41.63	2.17	1v0u3
caldwell		US	ID	52	43.66	-116.69	3brhu
caledonia		US	WI	25	42.81	-87.92	34gxj
calella		ES		19	41.61	2.65	1v0tb
caleta olivia		AR		36	-46.44	-67.53	2at03
calexico		US	CA	40	32.68	-115.5	36aqi
calgary		CA	01	1020	51.05	-114.09	3iqvm
calhoun		US	GA	16	34.5	-84.95	2hpo9
cali		CO		2393	3.44	-76.52	271md
calimete		CU		23	22.53	-80.91	24fna
callao		PE		813	-12.06	-77.12	2cktf
calle blancos		CR		21	9.95	-84.07	25oot
callosa de segura	Callosa de Segura	ES		18	38.12	-0.88	1i0ty
calne		GB	ENG	17	51.44	-2.01	1kvti
caloocan city		PH		1500	14.65	120.97	10v9z
calp		ES		30	38.64	0.04	1i0ts
calpulalpan		MX		33	19.59	-98.57	23p54
caltagirone		IT		35	37.24	14.52	1i4ne
caltanissetta		IT		57	37.49	14.06	1i4nc
caluire et cuire	Caluire-et-Cuire	FR		43	45.79	4.85	1sx9k
calumet city		US	IL	37	41.62	-87.53	2wq9b
calumpang		PH		16	14.62	121.09	10v78
calumpit		PH		92	14.92	120.77	10v6q
calverton		US	MD	18	39.06	-76.94	2l8ls
calvia	Calvià	ES		52	39.57	2.51	1i0tp
calvillo		MX		20	21.85	-102.72	2e2ty
calw		DE		24	48.71	8.74	1r0tb
cam pha mines	Cẩm Phả Mines	VN		135	21.02	107.3	y01h
cam ranh		VN		147	11.92	109.16	y01a
camacari	Camaçari	BR		189	-12.7	-38.32	22by7
camacupa		AO		19	-12.02	17.48	1ztnq
camaguey	Camagüey	CU		348	21.38	-77.92	24flf
camaiore		IT		27	43.94	10.3	1w6kl
camajuani	Camajuaní	CU		36	22.48	-79.75	24fl2
camana	Camaná	PE		16	-16.62	-72.71	2ckqp
camanducaia		BR		18	-22.76	-46.14	22bxz
camaqua	Camaquã	BR		53	-30.85	-51.81	22bxq
camara de lobos	Câmara de Lobos	PT		32	32.65	-16.98	1cnu4
camarate		PT		20	38.8	-9.13	1cnu1
camargo		ES		31	43.41	-3.88	1v0qt
camargo		MX		40	27.68	-105.17	2e10c
camarillo		US	CA	68	34.22	-119.04	36b3w
camas		ES		26	37.4	-6.03	1i0t9
camas		US	WA	22	45.59	-122.4	3g2om
camayenne		GN		1871	9.54	-13.69	1fx7c
cambara	Cambará	BR		21	-23.05	-50.07	22bwx
cambe	Cambé	BR		91	-23.28	-51.28	22bwq
camberley		GB	ENG	30	51.34	-0.74	1kvsr
camborne		GB	ENG	23	50.21	-5.3	1kvsp
cambrai		FR		36	50.18	3.23	1sx7q
cambre		ES		23	43.29	-8.35	1v0q2
cambria heights		US	NY	20	40.69	-73.74	31js5
cambridge		CA	08	120	43.36	-80.31	3ir1b
cambridge		GB	ENG	158	52.2	0.12	1kvsl
cambridge		NZ		15	-37.88	175.44	3preq
cambridge		US	MA	110	42.38	-71.11	2xpj8
cambrils		ES		32	41.07	1.06	1v0q0
cambui	Cambuí	BR		21	-22.61	-46.06	22bw4
cambuslang		GB	SCT	28	55.81	-4.16	1kvsf
camden		US	NJ	76	39.93	-75.12	2oh0a
camden town		GB	ENG	26	51.54	-0.14	1zpct
cameron park		US	CA	18	38.67	-120.99	36b6q
cameta	Cametá	BR		45	-2.24	-49.5	20yb5
camiling		PH		40	15.69	120.41	10uwz
camiri		BO		28	-20.04	-63.52	2c2jy
camoapa		NI		17	12.38	-85.51	25lmo
camocim		BR		44	-2.9	-40.84	20yav
camp springs		US	MD	19	38.8	-76.91	2l8pc
campana		AR		82	-34.16	-58.96	21n36
campbell		US	CA	41	37.29	-121.95	36bi1
campbell river		CA	02	33	50.02	-125.24	3irdg
campeche		MX		220	19.84	-90.53	23p3o
campechuela		CU		25	20.23	-77.28	24fi7
campi bisenzio		IT		33	43.82	11.13	1w6hm
campia turzii	Câmpia Turzii	RO		26	46.55	23.88	em4p
campina	Campiña	ES		68	38.22	-2.98	1i0rt
campina	Câmpina	RO		42	45.13	25.73	em4m
campina grande		BR		349	-7.23	-35.88	20y9m
campina grande do sul	Campina Grande do Sul	BR		31	-25.31	-49.06	22btx
campinas		BR		1032	-22.91	-47.06	22btl
campinas		BR		20	-27.59	-48.61	3re0p
campo alegre		BR		17	-9.78	-36.35	20y8r
campo belo		BR		47	-20.9	-45.28	22bro
campo de criptana	Campo de Criptana	ES		15	39.4	-3.12	1i0rh
campo de la cruz	Campo de la Cruz	CO		23	10.38	-74.88	271hq
campo formoso		BR		24	-10.51	-40.32	22bqo
campo grande		BR		729	-20.44	-54.65	22bqb
campo largo		BR		95	-25.46	-49.53	22bq0
campo maior		BR		32	-4.83	-42.17	20y7i
campo mourao	Campo Mourão	BR		75	-24.04	-52.38	22bph
campo verde		BR		23	-20.42	-54.07	22bo9
campoalegre		CO		23	2.68	-75.32	271j2
campobasso		IT		40	41.56	14.67	1w6gv
campos belos		BR		16	-13.04	-46.77	22bon
campos do jordao	Campos do Jordão	BR		53	-22.74	-45.59	22bok
campos dos goytacazes	Campos dos Goytacazes	BR		387	-21.75	-41.33	22bot
campos gerais		BR		22	-21.23	-45.76	22bog
campos novos		BR		23	-27.4	-51.22	22bod
campos sales		BR		18	-7.07	-40.38	20y6m
campulung moldovenesc	Câmpulung Moldovenesc	RO		20	47.53	25.57	em45
camrose		CA	01	16	53.02	-112.84	3irrx
can	Çan	TR		26	40.03	27.05	g2jn
can gio	Cần Giờ	VN		55	10.41	106.95	xzzk
can giuoc	Cần Giuộc	VN		152	10.61	106.67	xzzs
can tho	Cần Thơ	VN		260	10.04	105.79	xzx7
canada de gomez	Cañada de Gómez	AR		36	-32.82	-61.39	2asp1
canakkale	Çanakkale	TR		88	40.16	26.41	g2j8
cananea		MX		32	30.99	-110.29	2e2j8
canarsie		US	NY	87	40.64	-73.9	31jzo
canas	Cañas	CR		20	10.43	-85.1	25ono
canavieiras		BR		26	-15.67	-38.95	22bll
canberra		AU	01	368*	-35.28	149.13	1akbp
canby		US	OR	17	45.26	-122.69	3ejum
cancun	Cancún	MX		628	21.17	-86.85	23p21
candaba		PH		47	15.1	120.83	10un5
candelaria		CO		24	3.41	-76.35	271ek
candelaria		ES		24	28.35	-16.37	1i0nv
candelaria		PH		61	13.93	121.42	10ulm
candelaria		PR		18	18.4	-66.21	2psxe
candelaria	Candelária	BR		30	-29.67	-52.79	22bku
candi prambanan		ID		45	-7.75	110.49	yy8p
candiac		CA	10	16	45.38	-73.52	3irwq
candido mota	Cândido Mota	BR		28	-22.75	-50.39	22bkm
candler mcafee	Candler-McAfee	US	GA	23	33.73	-84.27	4blv7
canela		BR		34	-29.36	-50.81	22bka
canelones		UY		20	-34.52	-56.28	21syd
canete	Cañete	CL		20	-37.8	-73.4	2bivw
cangas do morrazo	Cangas do Morrazo	ES		26	42.26	-8.78	1v0hd
canguaretama		BR		19	-6.38	-35.13	20y1u
cangucu	Canguçu	BR		20	-31.39	-52.68	22bjs
cangzhou		CN		528	38.32	116.87	12xao
canicatti	Canicattì	IT		33	37.36	13.85	1i4m5
canico	Caniço	PT		23	32.65	-16.84	1cnqq
canidelo		PT		26	41.12	-8.65	1mre7
caninde	Canindé	BR		43	-4.36	-39.31	20y1l
cankaya	Çankaya	TR		792	39.92	32.86	45319
canlaon		PH		45	10.39	123.22	10ufh
cannes		FR		70	43.55	7.01	1sx1k
canning		IN		42	22.31	88.66	rbs8
cannock		GB	ENG	86	52.69	-2.03	1kvqz
canoas		BR		328	-29.92	-51.18	22bij
canoinhas		BR		39	-26.18	-50.39	22bi4
canon city	Cañon City	US	CO	16	38.44	-105.24	3830l
canosa di puglia	Canosa di Puglia	IT		30	41.22	16.07	1w6bc
canovelles		ES		16	41.62	2.28	1v0g6
cantaura		VE		33	9.31	-64.36	265xx
cantel		GT		26	14.81	-91.46	25525
canteleu		FR		16	49.44	1.02	1sx0r
canterbury		GB	ENG	55	51.28	1.08	1kvqt
canton		US	GA	25	34.24	-84.49	2hq3p
canton		US	MA	22	42.16	-71.14	2xppy
canton		US	MI	87	42.31	-83.48	2ywra
canton		US	OH	72	40.8	-81.38	32d5y
cantu	Cantù	IT		37	45.74	9.13	1w6ae
canvey island		GB	ENG	38	51.52	0.58	4pkdj
canyon lake		US	TX	21	29.88	-98.26	2sa9h
cao bang	Cao Bằng	VN		41	22.67	106.26	xzwp
cao lanh	Cao Lãnh	VN		64	10.46	105.63	xzvr
caohe		CN		67	30.23	115.43	12x96
capalaba		AU	04	17	-27.54	153.2	1ak9e
capanema		BR		48	-1.2	-47.18	20xxk
capannori		IT		41	43.84	10.57	1w69p
capao bonito	Capâo Bonito	BR		37	-24.01	-48.35	22bfv
capao da canoa	Capão da Canoa	BR		36	-29.75	-50.01	22bfm
caparica		PT		21	38.66	-9.2	1cnpx
capas		PH		72	15.33	120.59	10u6a
cape coast		GH		143	5.11	-1.25	1dcid
cape coral		US	FL	175	26.56	-81.95	2gy4q
cape girardeau		US	MO	39	37.31	-89.52	2lvlq
cape town		ZA		3433	-33.93	18.42	207np
capela		BR		16	-10.5	-37.05	22bef
capelinha		BR		20	-17.69	-42.52	22be1
capelle aan den ijssel	Capelle aan den IJssel	NL		65	51.93	4.58	1n43g
capesterre belle eau	Capesterre-Belle-Eau	GP		20	16.04	-61.56	24q0x
capiata	Capiatá	PY		199	-25.36	-57.45	21ppq
capim grosso		BR		17	-11.38	-40.01	22bd4
capinzal		BR		24	-27.34	-51.61	22bct
capitan bermudez	Capitán Bermúdez	AR		27	-32.82	-60.72	2asia
capitao poco	Capitão Poço	BR		33	-1.75	-47.06	20xvb
capivari		BR		36	-22.99	-47.51	22bb1
capua		IT		15	41.11	14.21	1w661
capulhuac de mirafuentes	Capulhuac de Mirafuentes	MX		21	19.19	-99.47	23ozy
caraballeda		VE		38	10.61	-66.85	265v3
caracal		RO		34	44.12	24.35	emt7
caracas		VE		3000*	10.49	-66.88	265ua
caraguatatuba		BR		91	-23.62	-45.41	22b7t
carandai	Carandaí	BR		17	-20.95	-43.81	22b6a
carangola		BR		25	-20.73	-42.03	22b5w
caransebes	Caransebeş	RO		28	45.42	22.22	emsp
carapicuiba	Carapicuíba	BR		361	-23.52	-46.83	22b5i
carate brianza		IT		15	45.68	9.24	1w65h
caratinga		BR		60	-19.79	-42.14	22b58
carauari		BR		18	-4.88	-66.9	26jo3
caravaca		ES		26	38.11	-1.86	1i0kr
carazinho		BR		59	-28.28	-52.79	22b4y
carballo		ES		31	43.21	-8.69	1v0bl
carbondale		US	IL	26	37.73	-89.22	2irw9
carbonia		IT		22	39.16	8.52	1i4ky
carcaixent		ES		22	39.12	-0.45	1i0k6
carcar		PH		41	10.11	123.64	10tyc
carcarana	Carcarañá	AR		16	-32.86	-61.15	2asfz
carcassonne		FR		50	43.21	2.35	1swwx
carcavelos		PT		20	38.69	-9.32	1cnoo
cardedeu		ES		17	41.64	2.36	1v0a5
cardenas	Cárdenas	CU		99	23.04	-81.21	24f3s
cardenas	Cárdenas	MX		15	22	-99.64	23oza
cardenas	Cárdenas	MX		92	18	-93.38	23ozc
cardiff		GB	WLS	447	51.48	-3.18	1kvpa
cardito		IT		22	40.95	14.3	1w64d
cardona		PH		30	14.49	121.23	10ty2
carei		RO		21	47.68	22.47	emrh
carepa		CO		21	7.76	-76.65	29a7r
cariamanga		EC		17	-4.33	-79.56	26fun
carigara		PH		17	11.3	124.68	10tx5
caringin		ID		92	-6.71	106.82	zb2a
carini		IT		35	38.13	13.18	1i4km
carlet		ES		16	39.23	-0.52	1i0jd
carletonville		ZA		182	-26.36	27.4	lqgp
carlisle		GB	ENG	78	54.9	-2.94	1kvnz
carlisle		US	PA	19	40.2	-77.19	333eq
carlos a carrillo	Carlos A. Carrillo	MX		18	18.37	-95.75	23oys
carlos barbosa		BR		19	-29.3	-51.5	22b3p
carlow		IE		20	52.84	-6.93	1rkeg
carlsbad		US	CA	113	33.16	-117.35	36bwv
carlsbad		US	NM	29	32.42	-104.23	391bf
carmagnola		IT		23	44.85	7.72	1w634
carmarthen		GB	WLS	16	51.86	-4.31	1kvnf
carmel		US	IN	89	39.98	-86.12	2j7je
carmelo		UY		17	-34	-58.28	21swd
carmen de viboral	Carmen de Viboral	CO		21	6.08	-75.34	2715i
carmichael		US	CA	62	38.62	-121.33	36c00
carmo do cajuru	Carmo do Cajuru	BR		16	-20.18	-44.77	22b2v
carmo do paranaiba	Carmo do Paranaíba	BR		27	-19	-46.32	22b2u
carmona		ES		28	37.47	-5.65	1i0ja
carmona		PH		56	14.31	121.06	10tuq
carnaxide		PT		24	38.73	-9.25	1cnnx
carney		US	MD	30	39.39	-76.52	2l8st
carnot		CF		38	4.94	15.88	1f67b
carol city		US	FL	63	25.94	-80.25	2gy7m
carol stream		US	IL	40	41.91	-88.13	2wqkm
carolina		BR		16	-7.34	-47.46	20xk4
carolina		PR		170	18.38	-65.96	2pt0r
caronno pertusella		IT		16	45.6	9.05	3w1ui
carora		VE		94	10.17	-70.08	265nb
carouge		CH		19	46.18	6.14	1l1g1
carpentersville		US	IL	39	42.12	-88.26	2wql0
carpentras		FR		30	44.06	5.05	1swu6
carpi centro		IT		53	44.78	10.88	1w61p
carpina		BR		71	-7.85	-35.25	20xk1
carquefou		FR		18	47.3	-1.49	1swtz
carrara		IT		59	44.08	10.1	1w613
carrboro		US	NC	21	35.91	-79.08	2nkun
carrickfergus		GB	NIR	29	54.72	-5.81	1kvlc
carrieres sous poissy	Carrières-sous-Poissy	FR		15	48.95	2.04	1swtl
carrizal		ES		22	27.91	-15.41	1i0hx
carrizal		VE		41	10.35	-66.99	265mb
carrollton		US	GA	26	33.58	-85.08	2hq9c
carrollton		US	TX	133	32.95	-96.89	2sahn
carrollwood		US	FL	33	28.05	-82.49	2gy8z
carrollwood village		US	FL	41	28.07	-82.52	2gy92
carsamba	Çarşamba	TR		50	41.2	36.72	g2h4
carshalton		GB	ENG	46	51.37	-0.17	1kvke
carson		US	CA	93	33.83	-118.28	36c53
carson city		US	NV	55	39.16	-119.77	39wv4
cartagena		CL		17	-33.55	-71.61	2bii9
cartagena		CO		952	10.4	-75.51	2713a
cartagena		ES		212	37.61	-0.99	1i0hm
cartago		CO		135	4.75	-75.91	27132
cartago		CR		27	9.86	-83.92	25oky
cartama	Cártama	ES		21	36.71	-4.63	1i0hj
cartaya		ES		18	37.28	-7.15	1i0hg
carteret		US	NJ	24	40.58	-74.23	318cc
cartersville		US	GA	20	34.17	-84.8	2hqcj
carterton		GB	ENG	16	51.76	-1.59	1kvk2
carthage		TN		16	36.86	10.33	1gwid
caruaru		BR		235	-8.28	-35.98	20xi7
carupano	Carúpano	VE		112	10.67	-63.25	265ke
carvin		FR		19	50.49	2.96	1swsm
cary		US	IL	18	42.21	-88.24	2wqmq
cary		US	NC	160	35.79	-78.78	2nky3
casa blanca		MX		17	19.04	-98.12	59uys
casa branca		BR		22	-21.77	-47.09	22b0o
casa de oro mount helix	Casa de Oro-Mount Helix	US	CA	19	32.76	-116.97	4bmn9
casa grande		US	AZ	51	32.88	-111.76	35cqk
casa santa		IT		24	38.03	12.55	5bsv6
casablanca		MA		3145	33.59	-7.61	1iqdg
casal di principe	Casal di Principe	IT		21	41.01	14.13	1w5w0
casale monferrato		IT		31	45.13	8.45	1w5v4
casalecchio di reno	Casalecchio di Reno	IT		34	44.48	11.27	1w5vk
casalnuovo di napoli	Casalnuovo di Napoli	IT		46	40.91	14.34	1w5u4
casamassima		IT		18	40.96	16.92	1w5t1
casarano		IT		19	40.01	18.16	1i4gn
casas adobes		US	AZ	67	32.32	-111	35cr9
casavatore		IT		19	40.9	14.28	3w1vf
cascais		PT		36	38.7	-9.42	1cn8a
cascavel		BR		257	-24.96	-53.46	22azf
cascavel		BR		52	-4.13	-38.24	20xh1
cascina		IT		41	43.68	10.55	1w5op
caserta		IT		73	41.07	14.33	1w5lm
casilda		AR		32	-33.04	-61.17	2as7j
casimiro de abreu	Casimiro de Abreu	BR		19	-22.48	-42.2	22ayz
casoria		IT		58	40.91	14.29	1w5jy
casper		US	WY	60	42.87	-106.31	3gra9
cassano dadda	Cassano d'Adda	IT		17	45.53	9.52	1w5jn
cassano magnago		IT		21	45.67	8.83	3w1uj
casselberry		US	FL	27	28.68	-81.33	2gyb2
cassilandia	Cassilândia	BR		18	-19.11	-51.73	22aym
cassino		IT		21	41.49	13.83	1w5j9
castaic		US	CA	19	34.49	-118.62	36ccv
castanhal		BR		137	-1.29	-47.93	20xgf
castanos	Castaños	MX		24	26.79	-101.43	2e20e
castel maggiore		IT		16	44.58	11.36	1w5d4
castel volturno		IT		22	41.03	13.94	1w59v
castelfranco emilia		IT		17	44.59	11.05	1w5gm
castelfranco veneto		IT		26	45.67	11.93	1w5gk
castellammare di stabia	Castellammare di Stabia	IT		66	40.7	14.49	1w5fx
castellar del valles	Castellar del Vallès	ES		23	41.62	2.08	1uzyz
castelldefels		ES		62	41.28	1.97	1uzyh
castelli		AR		37	-25.95	-60.62	2as6o
castello de la plana	Castelló de la Plana	ES		180	39.99	-0.05	1i094
castelnau le lez	Castelnau-le-Lez	FR		18	43.63	3.9	1swoh
castelo		BR		20	-20.6	-41.18	22axv
castelo branco		PT		33	39.82	-7.49	1cn62
castelvetrano		IT		28	37.68	12.79	1i4d7
castiglione delle stiviere	Castiglione delle Stiviere	IT		19	45.39	10.49	1w593
castilleja de la cuesta	Castilleja de la Cuesta	ES		17	37.39	-6.05	1i08q
castillejos		PH		27	14.93	120.2	10toe
castle rock		US	CO	56	39.37	-104.86	3839l
castleford		GB	ENG	61	53.73	-1.36	1kvio
castlereagh		GB	NIR	57	54.57	-5.88	1kvhy
castres		FR		47	43.61	2.24	1swmf
castricum		NL		35	52.55	4.67	1n42v
castries		LC		20*	14	-61.01	24nvw
castro		BR		42	-24.79	-50.01	22axc
castro		CL		30	-42.47	-73.77	2bica
castro urdiales	Castro-Urdiales	ES		32	43.38	-3.22	1uzqt
castro valley		US	CA	61	37.69	-122.09	36cgg
castrop rauxel	Castrop-Rauxel	DE		78	51.56	7.31	1r0p3
castrovillari		IT		20	39.82	16.2	1i4cu
cat ba	Cát Bà	VN		30	20.73	107.05	xzt0
catabola		AO		19	-12.15	17.28	1zt5w
catacaos		PE		57	-5.27	-80.68	279wi
cataguases		BR		63	-21.39	-42.7	22ax6
catalao	Catalão	BR		64	-18.17	-47.95	22ax4
catalca	Çatalca	TR		19	41.14	28.46	g2fg
catalina foothills		US	AZ	51	32.3	-110.92	35cuq
catamayo		EC		19	-3.99	-79.36	26frj
catanauan		PH		27	13.59	122.32	10tl4
catanduva		BR		110	-21.14	-48.97	22ax0
catania		IT		291	37.49	15.07	1i4cs
catano	Cataño	PR		28	18.44	-66.12	2pt2a
catanzaro		IT		79	38.88	16.6	1i4cj
catarman		PH		47	12.5	124.64	10tk6
catarroja		ES		27	39.4	-0.4	1i07e
catbalogan		PH		68	11.78	124.89	10tjr
catemaco		MX		28	18.42	-95.11	23ouw
catende		BR		23	-8.67	-35.72	20xeo
caterham		GB	ENG	21	51.28	-0.08	1kvgw
cathedral city		US	CA	54	33.78	-116.47	36cim
catia la mar		VE		107	10.61	-67.03	265f2
cativa	Cativá	PA		30	9.36	-79.83	27kvo
catole do rocha	Catolé do Rocha	BR		20	-6.34	-37.75	20xcx
catonsville		US	MD	42	39.27	-76.73	2l8yz
catriel		AR		15	-37.88	-67.8	2as4u
cattolica		IT		16	43.96	12.74	1w577
catu		BR		40	-12.35	-38.38	22avl
catumbela		AO		17	-12.43	13.55	1zt2e
caucaguita		VE		59	10.36	-66.8	29it7
caucaguito	Caucagüito	VE		53	10.49	-66.74	265eh
caucaia		BR		275	-3.74	-38.65	20xbx
caucasia		CO		58	7.99	-75.19	270xd
caucete		AR		34	-31.65	-68.28	2as4g
cauquenes		CL		31	-35.97	-72.32	2bi95
causeni	Căuşeni	MD		22	46.64	29.41	d8y0
cauto cristo		CU		21	20.56	-76.47	24eol
cava de tirreni	Cava Dè Tirreni	IT		48	40.7	14.71	1w56x
cavaillon		FR		27	43.83	5.04	1swiu
cave spring		US	VA	25	37.23	-80.01	2tu7x
cavite city		PH		116	14.48	120.9	10tc9
caxambu		BR		23	-21.98	-44.93	22asz
caxias		BR		148	-4.86	-43.36	20xan
caxias do sul	Caxias do Sul	BR		381	-29.17	-51.18	22asp
caxito		AO		28	-8.58	13.66	1c1xt
cay	Çay	TR		34	38.59	31.03	6u80
cayambe		EC		27	0.04	-78.15	26fqy
caycuma	Çaycuma	TR		22	41.43	32.08	g2bo
cayeli	Çayeli	TR		25	41.09	40.72	g2bi
cayenne		GF		62*	4.93	-52.33	20how
cayey		PR		18	18.11	-66.17	2pt2k
cazin		BA		22	44.97	15.94	1wnba
ceadir lunga	Ceadîr-Lunga	MD		23	46.06	28.83	d976
ceara mirim	Ceará Mirim	BR		33	-5.63	-35.43	20xa0
cebu city		PH		799	10.32	123.89	10t8o
cecina		IT		22	43.31	10.52	1w543
cedar city		US	UT	30	37.68	-113.06	3ao3a
cedar falls		US	IA	41	42.53	-92.45	2vytn
cedar hill		US	TX	49	32.59	-96.96	2sayj
cedar park		US	TX	66	30.51	-97.82	2sb0b
cedar rapids		US	IA	130	42.01	-91.64	2vyv3
ceeldheer		SO		27	3.85	47.18	1cg4
ceerigaabo		SO		34	10.62	47.37	1cdf
cegled	Cegléd	HU		39	47.17	19.8	1tgwf
ceglie messapica		IT		17	40.65	17.52	1w53m
cehegin	Cehegín	ES		16	38.09	-1.8	1i06b
celaya		MX		340	20.52	-100.82	2e1wb
celbridge		IE		20	53.34	-6.54	1rk7t
celje		SI		38	46.23	15.26	1wna5
celle		DE		71	52.62	10.08	1r0ol
celso ramos		BR		15	-27.63	-51.34	22ar5
cenon		FR		22	44.86	-0.53	1swdq
centar zupa	Centar Župa	MK		45	41.48	20.56	4p1k1
centenario		AR		29	-38.83	-68.13	2as1s
centennial		US	CO	110	39.58	-104.88	383fh
center point		US	AL	17	33.65	-86.68	2ewdm
centereach		US	NY	32	40.86	-73.1	31kgz
centerville		US	OH	24	39.63	-84.16	2omjw
centerville		US	UT	17	40.92	-111.87	3fq7i
cento		IT		18	44.73	11.29	1w522
central		US	LA	28	30.55	-91.04	2kkwb
central falls		US	RI	19	41.89	-71.39	33wt9
central islip		US	NY	34	40.79	-73.2	31ki6
central point		US	OR	18	42.38	-122.92	3eki1
centralia		US	WA	17	46.72	-122.95	3g3cj
centre de flacq	Centre de Flacq	MU		18	-20.19	57.71	k15z
centreville		US	VA	71	38.84	-77.43	2tujj
centro familiar la soledad	Centro Familiar la Soledad	MX		32	21.14	-101.75	59uy8
centurion		ZA		233	-25.86	28.19	np81
ceper		ID		29	-7.67	110.68	zaz7
cepu		ID		55	-7.15	111.59	zayz
cercola		IT		18	40.86	14.36	1w50l
cerdanyola del valles	Cerdanyola del Vallès	ES		59	41.49	2.14	1un8a
ceres		BR		19	-15.31	-49.6	22apw
ceres		US	CA	48	37.59	-120.96	36d0i
ceres		ZA		42	-33.37	19.31	207mx
cerete	Cereté	CO		56	8.88	-75.79	270ui
cergy		FR		58	49.04	2.08	1swbv
cergy pontoise	Cergy-Pontoise	FR		183	49.04	2.08	53dkr
cerignola		IT		54	41.27	15.9	1w4zn
cerkes	Çerkeş	TR		18	40.81	32.89	g25b
cerkezkoy	Çerkezköy	TR		84	41.29	28	g256
cermik	Çermik	TR		21	38.14	39.45	6tym
cernavoda	Cernavodă	RO		19	44.34	28.03	emhd
cernusco sul naviglio	Cernusco sul Naviglio	IT		29	45.53	9.33	1w4ze
cerquilho		BR		35	-23.16	-47.74	22app
cerritos		US	CA	50	33.86	-118.06	36d0v
cerro		CU		132	23.11	-82.39	24ec4
cerro azul		MX		22	21.19	-97.74	23os9
cerro de pasco	Cerro de Pasco	PE		79	-10.67	-76.26	2cjtp
cerveteri		IT		16	41.99	12.09	1w4xj
cervia		IT		20	44.26	12.35	1w4xi
cesano boscone		IT		23	45.44	9.09	3w1vs
cesano maderno		IT		37	45.63	9.15	1w4ws
cesena		IT		79	44.14	12.24	1w4wd
cesenatico		IT		19	44.2	12.4	1w4wc
cesis	Cēsis	LV		18	57.31	25.27	9vdm
ceska lipa	Česká Lípa	CZ		39	50.69	14.54	1tyy1
ceska trebova	Česká Třebová	CZ		17	49.9	16.44	1tyxs
ceske budejovice	České Budějovice	CZ		96	48.97	14.47	1tyxo
cesky tesin	Český Těšín	CZ		26	49.75	18.63	1tywq
cesme	Çeşme	TR		21	38.33	26.31	6tyb
cessnock		AU	02	15	-32.83	151.36	1ajt1
cesson sevigne	Cesson-Sévigné	FR		16	48.12	-1.6	1sw8n
cestas		FR		18	44.74	-0.68	1sw8j
cetinje		ME		15	42.39	18.91	1wn69
ceuta		ES		79	35.89	-5.32	3sdpn
ceyhan		TR		96	37.02	35.82	6tw3
ceylanpinar	Ceylanpınar	TR		31	36.85	40.05	6tvw
cha am	Cha-am	TH		49	12.8	99.97	oqa7
cha grande	Chã Grande	BR		17	-8.24	-35.46	20x7j
chabahar		IR		47	25.29	60.64	owe4
chabet el ameur	Chabet el Ameur	DZ		20	36.64	3.69	1hmgh
chacabuco		AR		35	-34.64	-60.47	2arwh
chacao		VE		65	10.5	-66.85	26599
chacarita		CR		26	9.98	-84.78	25oio
chachapoyas		PE		20	-6.23	-77.87	279t8
chachoengsao		TH		50	13.69	101.07	yje7
chaeryong up	Chaeryŏng-ŭp	KP		53	38.4	125.62	14a7z
chaguanas		TT		67	10.52	-61.42	24mca
chai badan		TH		25	15.2	101.13	yjds
chai nat		TH		15	15.19	100.12	yjdk
chaibasa	Chāībāsa	IN		66	22.55	85.8	rbqo
chaidari	Chaïdári	GR		46	38.01	23.67	5krb
chaihe		CN		68	44.76	129.68	17oom
chaiyaphum		TH		58	15.81	102.03	yjdb
chajari	Chajarí	AR		31	-30.75	-57.98	21mu6
chak azam sahu		PK		38	30.75	73.03	pby7
chak five hundred seventy five	Chak Five Hundred Seventy-five	PK		24	31.55	73.83	ox1o
chak jhumra		PK		37	31.57	73.18	p77o
chak one hundred twenty nine left		PK		24	30.43	73.05	p6pm
chak thirty one eleven left	Chak Thirty-one -Eleven Left	PK		46	30.42	72.7	p888
chak two hundred forty nine thal development authority	Chak Two Hundred Forty-nine Thal Development Authority	PK		18	31.18	71.2	p9yh
chakan	Chākan	IN		23	18.76	73.86	rbqa
chakapara		IN		27	22.63	88.35	swpd
chake chake		TZ		22	-5.25	39.77	3fz9
chakia	Chākia	IN		18	26.42	85.05	rbpv
chaklasi	Chaklāsi	IN		38	22.65	72.94	rbps
chakradharpur		IN		41	22.68	85.63	rbpm
chaksu		IN		33	26.61	75.95	rbfo
chakwal		PK		101	32.93	72.85	pbr8
chakwama		NG		200	11.56	9.66	77z9h
chala		TZ		23	-7.58	31.27	3fz2
chalala	Chalāla	IN		17	21.41	71.17	rbp6
chalatenango		SV		19	14.03	-88.93	24vtf
chalchuapa		SV		32	13.99	-89.68	24vta
chalco		MX		169	19.26	-98.9	23oow
chalfont saint peter		GB	ENG	20	51.61	-0.56	1kvdd
chalinze		TZ		34	-6.64	38.35	3fys
chalisgaon	Chālisgaon	IN		96	20.46	75.02	rbp0
chalkida	Chalkída	GR		59	38.46	23.6	5kpx
challakere		IN		54	14.32	76.65	rbou
challans		FR		19	46.84	-1.87	1sw1l
challapalle		IN		17	16.12	80.93	rbot
chalmette		US	LA	17	29.94	-89.97	2kkym
chalon sur saone	Chalon-sur-Saône	FR		47	46.78	4.85	1sw0s
chalons en champagne	Châlons-en-Champagne	FR		51	48.95	4.37	1sw0v
chalus	Chālūs	IR		70	36.66	51.42	2zfb
cham		DE		17	49.23	12.66	1r0oc
chamalieres	Chamalières	FR		20	45.77	3.07	1svzx
chaman		PK		89	30.92	66.45	pbqj
chamartin	Chamartín	ES		140	40.46	-3.68	1uzg7
chamba		IN		22	32.56	76.13	rbog
chambas		CU		24	22.2	-78.91	24eay
chambersburg		US	PA	21	39.94	-77.66	2poad
chambery	Chambéry	FR		62	45.57	5.92	1svz2
chamblee		US	GA	28	33.89	-84.3	2hqv8
chambly		CA	10	23	45.45	-73.28	3ivke
champa	Chāmpa	IN		41	22.04	82.64	rbo5
champaign		US	IL	86	40.12	-88.24	2wqye
champigny sur marne	Champigny-sur-Marne	FR		77	48.82	2.49	1svq9
champlin		US	MN	24	45.19	-93.4	2zm4b
champoton	Champotón	MX		31	19.35	-90.72	23oo9
champs sur marne	Champs-sur-Marne	FR		28	48.85	2.6	1svnq
chamrajnagar		IN		68	11.92	76.94	rbnp
chanasma	Chānasma	IN		16	23.71	72.11	rbnb
chancay		PE		27	-11.57	-77.27	2cjin
chanda	Chānda	IN		328	19.95	79.3	rbk5
chandannagar		IN		181	22.86	88.37	rbmo
chandauli		IN		25	25.26	83.27	rbma
chanderi		IN		33	24.71	78.14	rblv
chandigarh		IN		961	30.74	76.79	rblm
chandler		US	AZ	261	33.31	-111.84	35d8i
chandor	Chāndor	IN		20	20.33	74.24	rbjl
chandpur	Chāndpur	IN		74	29.13	78.27	rbkq
chandrakona		IN		22	22.73	87.52	rbkb
chanduasi		IN		113	28.45	78.78	rbm7
chandur	Chāndur	IN		23	19.73	79.17	rbjo
chandur	Chāndūr	IN		19	20.81	77.98	rbjn
chandur bazar	Chāndūr Bāzār	IN		19	21.24	77.75	rbjm
changanacheri	Changanācheri	IN		51	9.44	76.54	rbjc
changchun		CN		4193	43.88	125.32	17oo4
changde		CN		518	29.03	111.7	12e1d
changji		CN		199	44.01	87.3	ws81
changleng		CN		56	28.7	115.82	12wz7
changli		CN		64	39.7	119.15	12wyw
changling		CN		56	44.27	124	17oni
changnyeong		KR		75	35.54	128.5	43yg6
changping		CN		93	40.22	116.23	17one
changqing		CN		83	36.56	116.73	12wwx
changsha		CN		3094	28.2	112.97	12wwp
changshu city		CN		1048	31.65	120.74	4c3wa
changsu		KR		26	35.65	127.52	13knn
changtu		CN		71	42.78	124.1	17omz
changuinola		PA		18	9.43	-82.52	27kmo
changwon		KR		550	35.23	128.68	13kmu
changyon	Changyŏn	KP		39	38.25	125.1	149v9
changzhi		CN		700	35.21	111.74	12wtj
changzhou		CN		949	31.77	119.95	12wtc
chanhassen		US	MN	25	44.86	-93.53	2zm4x
chania	Chaniá	GR		54	35.51	24.03	5kpe
chanika		TZ		31	-5.42	38.02	3fww
channagiri		IN		20	14.02	75.93	rbiq
channapatna		IN		67	12.65	77.21	rbip
channarayapatna	Channarāyapatna	IN		38	12.91	76.39	rbio
channelview		US	TX	38	29.78	-95.11	2sbes
chanthaburi		TH		100	12.61	102.1	yj9h
chantilly		US	VA	23	38.89	-77.43	2tum7
chaohu		CN		138	31.6	117.87	12wsj
chaoyang		CN		410	41.57	120.46	17omg
chaoyang		CN		75	42.66	126.03	17ome
chaozhou		CN		425	23.65	116.62	12wrn
chapadinha		BR		41	-3.74	-43.36	20x6d
chapala		MX		22	20.3	-103.19	2e1nd
chapar	Chāpar	IN		19	26.27	90.45	rbi2
chaparral		CO		20	3.72	-75.48	270qx
chapayevsk		RU		70	52.98	49.71	c7s3
chapeco	Chapecó	BR		160	-27.1	-52.62	22am0
chapel allerton		GB	ENG	18	53.83	-1.54	3zi33
chapel hill		US	NC	60	35.91	-79.06	2nlhe
chapeltown		GB	ENG	23	53.47	-1.47	1kvc9
chapra	Chāpra	IN		202	25.78	84.75	rbap
char bhadrasan	Char Bhadrāsan	BD		34	23.31	90.23	pvd3
charallave		VE		129	10.24	-66.86	2655q
charata		AR		28	-27.21	-61.19	2arou
chardara		KZ		25	41.26	67.97	wom1
charef		DZ		28	34.62	2.8	1hmdj
charenton le pont	Charenton-le-Pont	FR		31	48.82	2.41	1svd9
charikar		AF		54	35.01	69.17	ojrc
charkhari	Charkhāri	IN		25	25.4	79.75	rbgu
charkhi dadri	Charkhi Dādri	IN		51	28.59	76.27	rbgr
charleroi		BE		200	50.41	4.44	1o0v5
charleston		US	IL	21	39.5	-88.18	2is9g
charleston		US	SC	133	32.78	-79.93	2q1kk
charleston		US	WV	50	38.35	-81.63	2ux4z
charleville mezieres	Charleville-Mézières	FR		52	49.77	4.72	1svcl
charlotte		US	NC	827	35.23	-80.84	2nljn
charlotte amalie		VI		20*	18.34	-64.93	2us7f
charlottenlund		DK		40	55.75	12.57	1k82c
charlottesville		US	VA	47	38.03	-78.48	2tuov
charlottetown		CA	09	42	46.23	-63.13	3iw4g
charneca de caparica	Charneca de Caparica	PT		30	38.62	-9.19	1cmzm
charqueadas		BR		32	-29.95	-51.63	22al1
charsadda		PK		95	34.15	71.74	pblr
charthawal	Charthāwal	IN		20	29.55	77.59	rbgg
chartres		FR		44	48.45	1.49	1sv8j
chas	Chās	IN		112	23.64	86.17	rbg9
chaska		US	MN	25	44.79	-93.6	2zm6i
chatan		JP		28	26.31	127.77	13yrw
chateau thierry	Château-Thierry	FR		16	49.05	3.4	1sv0y
chateaudun	Châteaudun	FR		16	48.07	1.34	1sv3h
chateauguay	Châteauguay	CA	10	43	45.38	-73.75	3iw8h
chateauroux	Châteauroux	FR		53	46.81	1.69	1sv18
chatelet	Châtelet	BE		35	50.4	4.53	1o0u8
chatellerault	Châtellerault	FR		37	46.82	0.55	1suzh
chatenay malabry	Châtenay-Malabry	FR		33	48.77	2.27	1suyk
chatham		CA	08	44	42.41	-82.18	3iw95
chatham		GB	ENG	76	51.38	0.53	1kvax
chatillon	Châtillon	FR		32	48.8	2.29	1suxv
chato		TZ		28	-2.64	31.77	3fvs
chatou		FR		30	48.89	2.16	1suwh
chatra	Chatrā	IN		47	24.21	84.87	rbfs
chatrapur		IN		21	19.36	84.98	rbfp
chattanooga		US	TN	177	35.05	-85.31	2qvb2
chaudfontaine		BE		21	50.58	5.63	1o0ty
chauk		MM		91	20.9	94.82	sgff
chaumont		FR		29	48.11	5.14	1susk
chaupimarca		PE		29	-10.41	-76.46	2cjcj
chaves		PT		18	41.74	-7.47	1mqs9
chaville		FR		19	48.81	2.19	1sunn
chawinda		PK		24	32.34	74.71	pbjc
chaykovskiy		RU		87	56.77	54.11	c7m6
cheadle hulme		GB	ENG	29	53.38	-2.19	1kvai
cheb		CZ		33	50.08	12.37	1tyvf
chebarkul	Chebarkul’	RU		47	54.97	60.36	wbum
chebba		TN		22	35.24	11.12	1h0ct
chebli		DZ		20	36.58	3.01	1hmb4
cheboksary		RU		447	56.13	47.25	c7kw
cheektowaga		US	NY	75	42.9	-78.75	31kqf
chefchaouene		MA		36	35.17	-5.26	1iq9b
chegem		RU		18	43.56	43.59	c7jb
chegutu		ZW		47	-18.13	30.14	j5zz
chekhov		RU		76	55.15	37.48	c7hz
chelak		UZ		17	39.92	66.86	q3hd
chelghoum el aid	Chelghoum el Aïd	DZ		72	36.16	6.17	1hm79
chelles		FR		47	48.88	2.59	1sul2
chelm	Chełm	PL		68	51.14	23.47	glni
chelmno	Chełmno	PL		21	53.35	18.43	1uhcz
chelmsford		GB	ENG	112	51.74	0.47	1kv9u
chelmsford		US	MA	34	42.6	-71.37	2xq85
chelmza	Chełmża	PL		15	53.18	18.6	1uhcr
chelsea		US	MA	39	42.39	-71.03	2xq8f
cheltenham		GB	ENG	116	51.9	-2.08	1kv9p
chelyabinsk		RU		1063	55.15	61.43	wbsz
chemini		DZ		22	36.6	4.62	1hm6c
chemmumiahpet		IN		31	15.9	79.32	4civs
chemnitz		DE		247	50.84	12.93	1r0mc
chenab nagar		PK		70	31.76	72.91	p0ur
chenaran	Chenārān	IR		47	36.65	59.12	2z1y
chengam		IN		24	12.31	78.79	rbct
chengannur	Chengannūr	IN		25	9.32	76.62	rbcs
chengde		CN		449	40.95	117.96	17olj
chengdu		CN		7416	30.67	104.07	12wom
chenghua		CN		152	23.46	116.77	12wp2
chengtangcun		CN		105	35.08	117.19	12fik
chengyang		CN		67	35.58	118.83	12wls
chengzhong		CN		266	30.94	113.55	12akw
chengzihe		CN		98	45.33	131.07	17olc
chennai		IN		4328	13.09	80.28	r3pr
chennevieres sur marne	Chennevières-sur-Marne	FR		18	48.8	2.54	1suhx
chennimalai		IN		16	11.16	77.6	rbcm
chenove	Chenôve	FR		16	47.29	5	1suhk
chenzhou		CN		179	25.8	113.03	12wib
cheonan		KR		365	36.81	127.15	13k73
cheongju si	Cheongju-si	KR		635	36.64	127.49	13k2s
cheongsong gun	Cheongsong gun	KR		31	36.43	129.06	13k0f
chepen	Chepén	PE		42	-7.22	-79.42	279p2
chepstow		GB	WLS	16	51.64	-2.68	1kv9k
cheraga		DZ		28	36.77	2.96	1hm55
cherbourg octeville	Cherbourg-Octeville	FR		27	49.64	-1.62	1sugq
cheremkhovo		RU		57	53.16	103.07	17ewn
cheremushki	Cherëmushki	RU		107	55.66	37.56	c795
cherepanovo		RU		20	54.22	83.38	wbpd
cherepovets		RU		316	59.13	37.9	c77r
cheria		DZ		72	35.27	7.75	1hm3g
cherkasy		UA		298	49.43	32.06	f8g7
cherkessk		RU		116	44.22	42.06	c75u
chernihiv		UA		308	51.51	31.28	f8en
chernivtsi		UA		236	48.29	25.94	f8e7
chernogolovka		RU		20	56	38.37	c6w8
chernogorsk		RU		72	53.82	91.28	wbme
chernushka		RU		36	56.51	56.08	c6qo
chernyakhovsk		RU		45	54.63	21.82	c6qb
chernyanka		RU		15	50.93	37.82	c6q3
cherpulassery		IN		30	10.88	76.31	52a1u
cherry hill		US	NJ	70	39.93	-75.03	2oh5a
cherry hill		US	VA	16	38.57	-77.27	2turs
cherthala		IN		46	9.68	76.34	6fbm4
chervonohrad		UA		83	50.39	24.24	f89m
chervonopartyzansk	Chervonopartyzans’k	UA		18	48.08	39.8	f89g
chesapeake		US	VA	235	36.82	-76.27	2tut6
chesham		GB	ENG	21	51.7	-0.6	1kv8z
cheshire		US	CT	29	41.5	-72.9	35919
cheshunt		GB	ENG	57	51.7	-0.03	1kv8w
chessington		GB	ENG	19	51.36	-0.3	1kv8t
chester		GB	ENG	91	53.19	-2.89	1kv8s
chester		US	PA	34	39.85	-75.36	2pob5
chester		US	VA	21	37.36	-77.44	2tuud
chester le street	Chester-le-Street	GB	ENG	37	54.86	-1.57	1kv8o
chesterfield		GB	ENG	113	53.25	-1.42	1kv8p
chesterfield		US	MO	48	38.66	-90.58	2lwgg
chetouane		DZ		40	34.92	-1.3	1hm2a
chettipalaiyam	Chettipālaiyam	IN		24	10.91	77.04	rbbp
chetumal		MX		151	18.51	-88.3	23ojz
chetwayi		IN		38	10.53	76.05	rbdw
chevilly larue	Chevilly-Larue	FR		20	48.76	2.35	1suci
cheyenne		US	WY	63	41.14	-104.82	3grku
cheyyar		IN		37	12.66	79.54	qvua
chhabra		IN		26	24.66	76.84	rbbh
chhagalnaiya	Chhāgalnāiya	BD		39	23.02	91.51	pejl
chhala		IN		17	23.31	72.77	rbb5
chhapar	Chhāpar	IN		19	27.82	74.44	rbav
chhaprauli		IN		19	29.21	77.17	rban
chharra		IN		25	27.92	78.4	rbai
chhata	Chhāta	IN		21	27.72	77.51	rbaf
chhatak	Chhātak	BD		39	25.04	91.67	pejq
chhatapur	Chhātāpur	IN		23	26.22	87	rbae
chhatarpur		IN		112	24.92	79.59	rba9
chhibramau	Chhibrāmau	IN		57	27.15	79.5	rb9n
chhindwara	Chhindwāra	IN		135	22.06	78.94	rb9c
chhor		PK		16	25.51	69.78	pba6
chhota udepur		IN		25	22.3	74.02	rb8t
chhoti sadri	Chhoti Sādri	IN		17	24.38	74.7	rb8s
chia	Chía	CO		65	4.86	-74.06	270nn
chiang mai		TH		201	18.79	98.98	oq6f
chiang rai		TH		79	19.91	99.83	oq6d
chiapa de corzo	Chiapa de Corzo	MX		45	16.71	-93.01	23ojp
chiari		IT		16	45.54	9.93	1w4te
chiavari		IT		27	44.32	9.32	1w4sw
chiba		JP		920	35.6	140.12	19aev
chibuto		MZ		59	-24.69	33.53	mi2t
chicacao		GT		20	14.54	-91.33	254ra
chicago		US	IL	2721	41.85	-87.65	2wr52
chicago heights		US	IL	30	41.51	-87.64	2wr6a
chichawatni		PK		83	30.53	72.69	pbe3
chichen itza	Chichén-Itzá	MX		18	20.67	-88.57	23oiq
chichester		GB	ENG	32	50.84	-0.78	1kv7s
chichibu		JP		59	35.99	139.08	13yrh
chichicastenango		GT		80	14.94	-91.11	254qn
chichigalpa		NI		33	12.58	-87.03	25lie
chicholi		IN		19	21.47	79.7	rb89
chickasha		US	OK	16	35.05	-97.94	2p5ph
chiclana de la frontera	Chiclana de la Frontera	ES		77	36.42	-6.14	1i02h
chiclayo		PE		577	-6.77	-79.84	279ny
chico		US	CA	90	39.73	-121.84	36dhp
chicoloapan		MX		173	19.42	-98.9	23ohl
chiconcuac		MX		22	19.56	-98.9	23ohg
chicopee		US	MA	57	42.15	-72.61	2xqbu
chicureo abajo		CL		18	-33.28	-70.65	2bhj1
chidambaram		IN		59	11.4	79.69	rb80
chidawa		IN		41	28.24	75.64	rb3q
chieri		IT		32	45.01	7.82	1w4si
chieti		IT		44	42.35	14.16	1w4rw
chifeng		CN		347	42.27	118.96	17okz
chiffa		DZ		23	36.46	2.74	1hm17
chigasaki		JP		232	35.34	139.4	13yr4
chignahuapan		MX		20	19.84	-98.03	23ogs
chigorodo	Chigorodó	CO		48	7.67	-76.68	270mk
chiguayante		CL		83	-36.93	-73.03	2bhia
chihuahua		MX		809	28.64	-106.09	2e1he
chik ballapur	Chik Ballāpur	IN		58	13.44	77.73	rb7n
chikhli		IN		53	20.35	76.26	rb7h
chikmagalur	Chikmagalūr	IN		121	13.32	75.77	rb70
chiknayakanhalli	Chiknāyakanhalli	IN		24	13.42	76.62	rb6z
chikodi		IN		35	16.43	74.59	rb6y
chikushino shi	Chikushino-shi	JP		100	33.5	130.52	13ypo
chilakalurupet	Chilakalūrupet	IN		94	16.09	80.17	rb6t
chilapa de alvarez	Chilapa de Álvarez	MX		31	17.6	-99.17	23og6
chilaw		LK		25	7.58	79.8	qruh
chilecito		AR		42	-29.16	-67.5	2arid
chilibre		PA		34	9.15	-79.62	27kjr
chililabombwe		ZM		57	-12.36	27.82	jpiw
chillan	Chillán	CL		150	-36.61	-72.1	2bhgw
chillicothe		US	OH	22	39.33	-82.98	2vhzu
chilliwack		CA	02	77	49.17	-121.95	3iwy4
chillum		US	MD	34	38.96	-76.99	2l9jr
chillupar	Chillupār	IN		21	26.28	83.51	rb6b
chilly mazarin	Chilly-Mazarin	FR		19	48.71	2.32	1su7s
chilmari	Chilmāri	BD		50	25.56	89.67	pejj
chilpancingo		MX		187	17.55	-99.51	23ofq
chimala		TZ		25	-8.86	34.02	3ftc
chimaltenango		GT		82	14.66	-90.82	254oc
chimbarongo		CL		17	-34.71	-71.04	2bhg5
chimbas		AR		74	-31.48	-68.53	2arhk
chimbote		PE		317	-9.09	-78.58	279mo
chimichagua		CO		17	9.26	-73.81	270l5
chimoio		MZ		257	-19.12	33.48	mhm5
chinandega		NI		126	12.63	-87.13	25li5
chinautla		GT		97	14.7	-90.5	254n5
chincha alta		PE		153	-13.41	-76.13	2cj1p
chinchina	Chinchiná	CO		69	4.98	-75.6	270kh
chincholi		IN		20	17.47	77.42	rb5l
chinchon	Chinch'ŏn	KR		61	36.86	127.44	13kgf
chinde		MZ		17	-18.58	36.46	lynt
chingleput		IN		66	12.69	79.98	rbcu
chingola		ZM		149	-12.53	27.88	jp41
chinhoyi		ZW		62	-17.37	30.2	j5kx
chiniot		PK		202	31.72	72.98	pbc8
chinju		KR		307	35.19	128.08	13kf8
chinna salem		IN		20	11.63	78.87	rb4y
chinnachowk		IN		64	14.48	78.84	4ciwe
chinnamanur	Chinnamanūr	IN		39	9.84	77.38	rb53
chino		JP		57	35.99	138.15	13yp9
chino		US	CA	86	34.01	-117.69	36dp5
chino hills		US	CA	78	33.99	-117.76	36dpd
chinoz		UZ		25	40.94	68.76	wgdj
chintamani	Chintāmani	IN		72	13.4	78.05	rb4h
chinu	Chinú	CO		20	9.11	-75.4	270jw
chioggia		IT		42	45.22	12.28	1w4rk
chios		GR		24	38.37	26.14	5klh
chipata		ZM		86	-13.63	32.65	jovi
chipinge		ZW		19	-20.19	32.62	j5gt
chipiona		ES		19	36.74	-6.44	1i01h
chiplun	Chiplūn	IN		51	17.53	73.51	rb47
chippenham		GB	ENG	36	51.46	-2.12	1kv6g
chipping sodbury		GB	ENG	36	51.54	-2.39	1kv69
chipurupalle	Chīpurupalle	IN		26	18.31	83.57	rb44
chiquimula		GT		42	14.8	-89.55	254ld
chiquinquira	Chiquinquirá	CO		45	5.62	-73.82	270j5
chirala	Chīrāla	IN		87	15.82	80.35	rb3u
chirchiq		UZ		168	41.47	69.58	wgde
chiredzi		ZW		28	-21.05	31.67	j5f1
chiriguana	Chiriguaná	CO		15	9.36	-73.6	270i7
chiroqchi		UZ		19	39.03	66.57	q3gk
chirpan		BG		17	42.2	25.33	fp5w
chiryu	Chiryū	JP		67	35	137.03	13yp1
chisec		GT		17	15.81	-90.29	254jz
chishmy		RU		22	54.58	55.38	c6a4
chishtian		PK		122	29.8	72.86	pbbl
chisinau		MD		636*	47.01	28.86	d96i
chislehurst		GB	ENG	20	51.42	0.07	1kv5v
chistopol	Chistopol’	RU		62	55.36	50.64	c69i
chita		RU		309	52.03	113.5	17erf
chitapur	Chītāpur	IN		30	17.12	77.08	rb31
chitose		JP		93	42.82	141.65	19nv8
chitradurga		IN		139	14.22	76.4	rb2g
chittagong		BD		3920	22.34	91.83	pucl
chittaranjan		IN		45	23.86	86.9	rb23
chittaurgarh		IN		107	24.89	74.62	rb20
chittur	Chittūr	IN		32	10.7	76.75	rb1s
chitungwiza		ZW		340	-18.01	31.08	npta
chivacoa		VE		46	10.16	-68.89	2650n
chivasso		IT		23	45.19	7.89	1w4qh
chivilcoy		AR		55	-34.9	-60.02	2arfk
chizhou		CN		148	30.66	117.48	12weu
chlef		DZ		179	36.17	1.33	1hjxv
cho dok		VN		70	10.7	105.12	xzi4
choa saidan shah		PK		15	32.72	72.99	pbb1
chocope		PE		32	-7.79	-79.22	279jm
chodavaram		IN		29	17.83	82.94	rb1g
chodziez	Chodzież	PL		20	53	16.92	1uh9s
chofu	Chōfu	JP		213	35.66	139.55	13yo6
choisy le roi	Choisy-le-Roi	FR		36	48.77	2.42	1su5b
chojnice		PL		39	53.7	17.56	1uh9k
chok chai		TH		23	14.73	102.17	yj5r
chokwe	Chokwé	MZ		64	-24.53	32.98	mgx8
cholargos	Cholargós	GR		31	38	23.8	5kkt
cholet		FR		53	47.06	-0.88	1su59
choloma		HN		139	15.61	-87.95	25g7x
cholpon ata	Cholpon-Ata	KG		19	42.65	77.08	wreo
cholula		MX		88	19.06	-98.3	23ocl
chom bueng		TH		15	13.62	99.59	oq5q
choma		ZM		47	-16.81	26.99	jo50
chomutov		CZ		50	50.46	13.42	1tyr9
chon buri		TH		219	13.36	100.98	yj52
chon daen		TH		18	16.19	100.86	yj4y
chone		EC		45	-0.7	-80.09	26fer
chongjin		KP		327	41.8	129.78	17tqt
chongju	Chŏngju	KP		29	39.69	125.21	149dh
chonglong		CN		58	29.78	104.85	12wef
chongoyape		PE		16	-6.64	-79.39	279j4
chongqing		CN		7458	29.56	106.55	12we2
chopda		IN		66	21.25	75.3	rb0o
chorfa		DZ		21	36.37	4.33	1hm09
chorley		GB	ENG	34	53.65	-2.62	1kv4u
chornomorsk	Chornomors’k	UA		54	46.3	30.65	f620
chortkiv		UA		29	49.02	25.8	f85c
chortoq		UZ		50	41.07	71.82	wgeq
chorzow	Chorzów	PL		113	50.31	18.97	1uh83
chosica		PE		89	-11.94	-76.71	2cirj
choszczno		PL		16	53.17	15.42	1uh7x
chotila		IN		15	22.42	71.2	razs
chowchilla		US	CA	19	37.12	-120.26	36dsr
christchurch		GB	ENG	42	50.74	-1.78	1kv4j
christchurch		NZ		364	-43.53	172.63	1azmy
christiana		ZA		18	-27.91	25.16	lq26
christiansburg		US	VA	22	37.13	-80.41	2tv6h
chrudim		CZ		24	49.95	15.8	1tyn7
chrzanow	Chrzanów	PL		40	50.14	19.4	1uh63
chu		KZ		40	43.6	73.76	wk3a
chubek		TJ		20	37.61	69.71	q6wd
chuchar kana mandi	Chuchar-kana Mandi	PK		69	31.75	73.8	pb93
chudovo		RU		17	59.12	31.68	c63i
chuhar jamali		PK		16	24.39	67.99	nr29
chuhuyiv		UA		37	49.84	36.69	f84m
chula vista		US	CA	266	32.64	-117.08	36dz7
chulucanas		PE		69	-5.09	-80.16	279h5
chum phae		TH		46	16.54	102.1	yj2q
chumphon		TH		56	10.5	99.18	oq39
chunar	Chunār	IN		36	25.13	82.88	rayr
chuncheon		KR		210	37.87	127.73	13jps
chunghwa		KP		19	38.86	125.8	148z4
chunian		PK		57	30.97	73.98	pb7y
chunskiy		RU		16	56.08	99.63	wbas
chur		CH		32	46.85	9.53	1l1dd
churachandpur	Churāchāndpur	IN		48	24.33	93.67	rayd
churu	Chūru	IN		104	28.3	74.97	raxw
chusovoy		RU		50	58.3	57.81	c5u2
chust		UZ		65	41	71.24	wgcw
chuzhou		CN		281	32.32	118.3	12w9x
chystyakove		UA		68	48.04	38.6	etgu
ciamis		ID		124	-7.33	108.35	zay5
ciampea		ID		207	-6.55	106.7	zb4n
ciampino		IT		35	41.8	12.6	1w4qa
cianorte		BR		56	-23.66	-52.6	22aim
cibinong		ID		189	-6.48	106.85	zau3
cibolo		US	TX	27	29.56	-98.23	2sc8m
cicero		US	IL	84	41.85	-87.75	2wrm7
cicero dantas	Cícero Dantas	BR		18	-10.6	-38.38	22aij
cicurug		ID		89	-6.78	106.78	zar1
ciechanow	Ciechanów	PL		46	52.88	20.62	glds
ciego de avila	Ciego de Ávila	CU		142	21.84	-78.76	24e4y
ciempozuelos		ES		22	40.16	-3.62	1uzbu
cienaga	Ciénaga	CO		88	11.01	-74.25	270cn
cienaga de oro	Ciénaga de Oro	CO		18	8.87	-75.62	270cg
cienega de flores	Ciénega de Flores	MX		15	25.95	-100.17	2e150
cienfuegos		CU		187	22.15	-80.45	24e3g
cieplice slaskie zdroj	Cieplice Śląskie Zdrój	PL		15	50.87	15.68	1uh13
cieszyn		PL		36	49.75	18.63	1ugzt
cieza		ES		35	38.24	-1.42	1i001
cifuentes		CU		40	22.65	-80.05	24e36
cihuatlan	Cihuatlán	MX		18	19.24	-104.57	2d8o7
cikampek		ID		146	-6.42	107.46	zalm
cikarang		ID		106	-6.26	107.15	zal2
cikupa		ID		174	-6.24	106.51	16k5b
cileungsir		ID		202	-6.39	106.96	zafy
cileunyi		ID		111	-6.94	107.75	zafw
cimahi		ID		494	-6.87	107.54	zaeo
cimin		TR		40	39.71	39.7	6e46
cincinnati		US	OH	297	39.13	-84.51	2omya
cinco ranch		US	TX	18	29.74	-95.76	2sc99
cinco saltos		AR		20	-38.82	-68.06	2ar7p
cine	Çine	TR		21	37.61	28.06	6tno
cinisello balsamo		IT		71	45.56	9.21	1w4of
cintalapa de figueroa	Cintalapa de Figueroa	MX		42	16.68	-93.72	23o8p
cipolletti		AR		75	-38.93	-67.99	2ar7k
ciputat		ID		208	-6.24	106.7	za7m
ciranjang hilir	Ciranjang-hilir	ID		78	-6.82	107.26	163gg
circasia		CO		20	4.62	-75.64	270bd
cirebon		ID		254	-6.71	108.56	za6y
cirencester		GB	ENG	17	51.72	-1.97	1kv2b
cirie	Ciriè	IT		17	45.23	7.6	1w4nu
ciro redondo		CU		30	22.02	-78.7	24e2c
cisnadie	Cisnădie	RO		15	45.72	24.15	elum
cisterna di latina	Cisterna di Latina	IT		27	41.59	12.83	1w4nb
citeureup		ID		110	-6.49	106.88	za36
citrus heights		US	CA	87	38.71	-121.28	36ehl
citrus park		US	FL	24	28.08	-82.57	2gz1x
citta di castello	Città di Castello	IT		22	43.47	12.24	1w4mz
city of balikpapan	City of Balikpapan	ID		700	-1.24	116.89	4wa5s
city of isabela	City of Isabela	PH		67	6.7	121.97	10nuf
city of milford balance	City of Milford (balance)	US	CT	51	41.22	-73.06	49guk
city of sammamish	City of Sammamish	US	WA	46	47.6	-122.04	49rrx
city of westminster	City of Westminster	GB	ENG	248	51.5	-0.14	1kgo5
ciudad acuna	Ciudad Acuña	MX		134	29.32	-100.95	2e10g
ciudad altamirano		MX		25	18.36	-100.67	2e10f
ciudad apodaca		MX		467	25.78	-100.19	2e4ly
ciudad benito juarez	Ciudad Benito Juárez	MX		152	25.65	-100.1	2dtbh
ciudad bolivar	Ciudad Bolívar	CO		16	5.85	-76.03	29a7s
ciudad bolivar	Ciudad Bolívar	VE		338	8.13	-63.54	264ws
ciudad choluteca		HN		76	13.3	-87.19	25g7s
ciudad constitucion	Ciudad Constitución	MX		41	25.03	-111.66	2e10b
ciudad de allende	Ciudad de Allende	MX		26	25.28	-100.01	2e4wa
ciudad de armeria	Ciudad de Armería	MX		16	18.94	-103.96	2e4hf
ciudad de huajuapan de leon	Ciudad de Huajuapan de León	MX		53	17.81	-97.78	23lgv
ciudad de huitzuco	Ciudad de Huitzuco	MX		17	18.3	-99.33	23lcg
ciudad de villa de alvarez	Ciudad de Villa de Álvarez	MX		118	19.27	-103.74	2db4y
ciudad del carmen	Ciudad del Carmen	MX		169	18.65	-91.83	23o87
ciudad del este	Ciudad del Este	PY		321	-25.51	-54.61	21pml
ciudad delicias		MX		118	28.19	-105.47	2e108
ciudad fernandez	Ciudad Fernández	MX		32	21.94	-100.01	23o84
ciudad general escobedo		MX		352	25.8	-100.32	2duy3
ciudad guadalupe victoria		MX		17	24.44	-104.12	2dukk
ciudad guayana		VE		747	8.35	-62.64	264wo
ciudad guzman	Ciudad Guzmán	MX		98	19.7	-103.46	2e102
ciudad hidalgo		MX		61	19.69	-100.55	2e100
ciudad lazaro cardenas	Ciudad Lázaro Cárdenas	MX		79	17.97	-102.22	2eajm
ciudad lerdo		MX		80	25.54	-103.52	2e0zu
ciudad lineal		ES		228	40.45	-3.65	1uz8k
ciudad lopez mateos	Ciudad López Mateos	MX		489	19.56	-99.26	23psg
ciudad madero		MX		197	22.27	-97.84	23o82
ciudad mante		MX		85	22.74	-98.97	23mt0
ciudad melchor muzquiz	Ciudad Melchor Múzquiz	MX		35	27.88	-101.52	2dnjj
ciudad mendoza		MX		36	18.81	-97.18	23o80
ciudad miguel aleman	Ciudad Miguel Alemán	MX		20	26.4	-99.03	23o7y
ciudad nezahualcoyotl		MX		1105	19.4	-99.01	23o7x
ciudad obregon	Ciudad Obregón	MX		299	27.49	-109.94	2e0zs
ciudad real		ES		74	38.99	-3.93	1hzze
ciudad rio bravo	Ciudad Río Bravo	MX		96	25.99	-98.09	23g9b
ciudad sabinas hidalgo		MX		33	26.5	-100.18	2dhev
ciudad sahagun		MX		29	19.78	-98.57	23o7v
ciudad sandino		NI		50	12.16	-86.34	2a1wm
ciudad serdan	Ciudad Serdán	MX		24	18.99	-97.45	23o7s
ciudad valles		MX		125	22	-99.01	22o5l
ciudad victoria		MX		305	23.74	-99.15	23o7o
ciudad vieja		GT		30	14.52	-90.76	254c0
ciutadella		ES		29	40	3.84	1uz8n
civitanova marche		IT		41	43.3	13.72	1vy2e
civitavecchia		IT		48	42.09	11.8	1w4m3
cizre		TR		81	37.33	42.18	6tkd
clacton on sea	Clacton-on-Sea	GB	ENG	51	51.79	1.16	1kv1q
clamart		FR		51	48.8	2.27	1stxr
claremont		US	CA	36	34.1	-117.72	36elc
claremore		US	OK	19	36.31	-95.62	2p64s
clarence rockland	Clarence-Rockland	CA	08	21	45.55	-75.29	3iyal
clark fulton	Clark-Fulton	US	OH	18	41.46	-81.71	4st6z
clarksburg		US	WV	16	39.28	-80.34	2uxho
clarksdale		US	MS	17	34.2	-90.57	2mrzj
clarksville		US	IN	22	38.3	-85.76	2j7to
clarksville		US	TN	149	36.53	-87.36	2qw30
claudio	Cláudio	BR		22	-20.44	-44.77	22afi
clausthal zellerfeld	Clausthal-Zellerfeld	DE		15	51.81	10.34	1r0ij
clayton		US	MO	16	38.64	-90.32	2lwrq
clayton		US	NC	19	35.65	-78.46	2nm33
clearfield		US	UT	31	41.11	-112.03	3fqfz
clearlake		US	CA	15	38.96	-122.63	36er8
clearwater		US	FL	113	27.97	-82.8	2gz6c
cleburne		US	TX	30	32.35	-97.39	2scmw
cleckheaton		GB	ENG	27	53.72	-1.71	1kuze
cleethorpes		GB	ENG	32	53.56	-0.03	1kuz9
clement town		IN		21	30.26	78.01	raxk
clemmons		US	NC	20	36.02	-80.38	2nm53
clemson		US	SC	15	34.68	-82.84	2q231
clermont		US	FL	32	28.55	-81.77	2gz7c
clermont ferrand	Clermont-Ferrand	FR		139	45.78	3.09	1sttn
clevedon		GB	ENG	21	51.44	-2.86	1kuyl
cleveland		US	OH	388	41.5	-81.7	32e69
cleveland		US	TN	44	35.16	-84.88	2qw94
cleveland heights		US	OH	45	41.52	-81.56	2vlew
cleveleys		GB	ENG	15	53.88	-3.04	1kuyh
clichy		FR		57	48.9	2.31	1stsl
clichy sous bois	Clichy-sous-Bois	FR		29	48.91	2.55	1stsk
cliffside park		US	NJ	25	40.82	-73.99	318mm
clifton		US	CO	20	39.09	-108.45	383ze
clifton		US	NJ	86	40.86	-74.16	318mz
clinton		US	IA	26	41.84	-90.19	2vzue
clinton		US	MD	36	38.77	-76.9	2l9xb
clinton		US	MS	25	32.34	-90.32	2ms51
clinton		US	UT	21	41.14	-112.05	3fqh5
clinton township		US	MI	100	42.59	-82.92	2yxn1
clive		US	IA	15	41.6	-93.72	2vzvl
cloppenburg		DE		31	52.85	8.05	1r0ht
clorinda		AR		15	-25.28	-57.72	21mqs
closepet		IN		94	12.72	77.28	qz94
cloverleaf		US	TX	23	29.78	-95.17	2scr3
cloverly		US	MD	15	39.11	-77	2l9wr
clovis		US	CA	104	36.83	-119.7	36ex6
clovis		US	NM	39	34.4	-103.21	392t5
cluain meala		IE		17	52.36	-7.7	1rk2x
cluj napoca	Cluj-Napoca	RO		317	46.77	23.6	eloq
cluses		FR		20	46.06	6.57	1stqs
clydach		GB	WLS	19	51.68	-3.9	1kuv2
clydebank		GB	SCT	27	55.9	-4.41	1kuuy
coacalco		MX		278	19.63	-99.11	23o7d
coachella		US	CA	45	33.68	-116.17	36eye
coalinga		US	CA	17	36.14	-120.36	36ez8
coalville		GB	ENG	38	52.72	-1.37	1kuu2
coaraci		BR		32	-14.64	-39.55	22aex
coari		BR		50	-4.08	-63.14	26jkr
coatbridge		GB	SCT	44	55.86	-4.02	1kuu0
coatepec		MX		54	19.45	-96.96	23o6b
coatepeque		GT		46	14.7	-91.86	254bu
coatzacoalcos		MX		236	18.15	-94.44	23o5x
coatzintla		MX		34	20.49	-97.47	23o5t
coban	Cobán	GT		53	15.47	-90.37	254br
cobham		GB	ENG	17	51.33	-0.41	1kutt
cobija		BO		27	-11.03	-68.77	2c0ou
cobourg		CA	08	18	43.96	-78.17	3izfn
coburg		DE		42	50.26	10.96	1r0hb
cochabamba		BO		900	-17.39	-66.16	2c0o0
cochin		IN		605	9.94	76.26	raxe
cochrane		CA	01	16	51.18	-114.47	3izgq
cockeysville		US	MD	21	39.48	-76.64	2l9xr
cocoa		US	FL	18	28.39	-80.74	2gz9s
coconut creek		US	FL	59	26.25	-80.18	2gza7
coconut grove		US	FL	20	25.71	-80.26	2gzac
codlea		RO		24	45.7	25.45	elln
codo	Codó	BR		83	-4.46	-43.89	20x00
coelho neto		BR		36	-4.26	-43.01	20wzs
coesfeld		DE		37	51.94	7.17	1r0h5
coeur dalene	Coeur d'Alene	US	ID	49	47.68	-116.78	3bsmt
coffs harbour		AU	02	27	-30.3	153.11	1aj7x
cofradia	Cofradía	HN		20	15.4	-88.15	25g42
cogan		PH		22	10.59	124.02	10tvc
cognac		FR		21	45.7	-0.33	1sto8
cohoes		US	NY	17	42.77	-73.7	31lbq
coimbatore		IN		960	11.01	76.97	rax5
coimbra		PT		107	40.21	-8.42	1mqot
coin	Coín	ES		22	36.66	-4.76	1hzyf
coishco		PE		15	-9.02	-78.62	279dy
coity		GB	WLS	41	51.52	-3.56	1kury
cojutepeque		SV		48	13.72	-88.93	24vq9
colachel		IN		23	8.18	77.26	r53m
colatina		BR		101	-19.54	-40.63	22ac8
colchester		GB	ENG	122	51.89	0.9	1kuru
colchester		US	VT	17	44.54	-73.15	347dc
coleraine		GB	NIR	26	55.13	-6.67	1kuqy
colfontaine		BE		20	50.41	3.86	1o0nw
colgong		IN		24	25.26	87.23	raww
colima		CR		16	9.95	-84.09	25ofi
colima		MX		137	19.25	-103.73	2e0uk
colinas		BR		25	-6.03	-44.25	20wyz
collado villalba	Collado-Villalba	ES		55	40.64	-4	1uz3u
colle di val delsa	Colle di Val d'Elsa	IT		17	43.42	11.13	1w4gy
colleferro		IT		21	41.73	13	1w4gu
college park		US	MD	32	38.98	-76.94	2la09
college point		US	NY	27	40.79	-73.85	31lg6
college station		US	TX	108	30.63	-96.33	2sd0g
collegno		IT		47	45.08	7.57	1w4gk
colleyville		US	TX	25	32.88	-97.16	2sd0u
collierville		US	TN	49	35.04	-89.66	2qwrg
collingwood		CA	08	16	44.48	-80.22	3j0if
collinsville		US	IL	25	38.67	-89.98	2isnz
collinwood		US	OH	34	41.56	-81.57	32edk
collipulli		CL		16	-37.95	-72.43	2bgrl
colmar		FR		65	48.08	7.36	1stk9
colmenar viejo		ES		44	40.66	-3.77	1uz31
colne		GB	ENG	20	53.86	-2.17	1kups
cologno monzese		IT		46	45.53	9.28	1w4dn
colomadu		ID		26	-7.53	110.75	za1m
colomba		GT		19	14.71	-91.73	254ah
colombes		FR		82	48.92	2.25	1stje
colombia		CU		20	20.99	-77.43	24dw0
colombo		BR		217	-25.29	-49.22	22abr
colombo		LK		648*	6.94	79.85	qrq7
colomiers		FR		31	43.61	1.33	1sti7
colon	Colón	CU		64	22.72	-80.9	24dvn
colon	Colón	PA		77	9.35	-79.9	27k98
colon	Colón	VE		38	8.03	-72.26	25rfg
colonelganj		IN		26	27.13	81.7	rawq
colonia		US	NJ	18	40.57	-74.3	318pq
colonia del sacramento	Colonia del Sacramento	UY		22	-34.46	-57.84	21sn9
colonia del sol	Colonia del Sol	MX		48	22.91	-109.93	6md6c
colonial heights		US	VA	18	37.27	-77.41	2tvyf
colorado		BR		20	-22.84	-51.97	22aah
colorado springs		US	CO	457	38.83	-104.82	3848u
colton		US	CA	55	34.07	-117.31	36ffj
columbia		US	MD	100	39.24	-76.84	2la2d
columbia		US	MO	119	38.95	-92.33	2lx5q
columbia		US	SC	134	34	-81.03	2q2d4
columbia		US	TN	37	35.62	-87.04	2qwur
columbia heights		US	MN	20	45.04	-93.26	2zmv8
columbine		US	CO	24	39.59	-105.07	384ah
columbus		US	GA	201	32.46	-84.99	2hs8p
columbus		US	IN	47	39.2	-85.92	2j7za
columbus		US	MS	23	33.5	-88.43	2msdm
columbus		US	NE	23	41.43	-97.37	30ky9
columbus		US	OH	850	39.96	-83	2onax
colwyn bay		GB	WLS	34	53.29	-3.73	1kuox
comal		ID		51	-6.91	109.53	za1k
comalapa		GT		21	14.74	-90.89	2549e
comalapa		MX		19	15.66	-92.14	23lva
comalcalco		MX		41	18.26	-93.22	23o29
comanesti	Comăneşti	RO		24	46.42	26.44	elh5
comayagua		HN		59	14.45	-87.64	25g21
combs la ville	Combs-la-Ville	FR		22	48.66	2.57	1stez
come	Comé	BJ		29	6.41	1.88	1fbuw
comilla		BD		389	23.46	91.19	pehu
comiso		IT		26	36.95	14.61	1i49n
comitan	Comitán	MX		98	16.25	-92.14	23o1r
comitancillo		GT		20	15.09	-91.75	25495
commack		US	NY	36	40.84	-73.29	31lj8
commerce city		US	CO	54	39.81	-104.93	384cp
como		IT		82	45.81	9.08	1w4c5
comodoro rivadavia		AR		141	-45.86	-67.5	2aqqj
comonfort		MX		24	20.72	-100.76	2e0iu
compiegne	Compiègne	FR		44	49.42	2.83	1stdu
compostela		MX		18	21.24	-104.9	2e0il
compostela		PH		19	10.46	124.01	10svv
compostela		PH		43	7.67	126.09	10svx
compton		US	CA	98	33.9	-118.22	36fne
comrat		MD		23	46.29	28.66	d95x
conakry		GN		1767*	9.54	-13.68	1fx6p
concarneau		FR		21	47.88	-3.92	1stcz
conceicao da barra	Conceição da Barra	BR		19	-18.59	-39.73	22a7d
conceicao da feira	Conceição da Feira	BR		16	-12.51	-39	22a7b
conceicao das alagoas	Conceição das Alagoas	BR		16	-19.91	-48.39	22a78
conceicao do araguaia	Conceição do Araguaia	BR		27	-8.26	-49.27	20wvp
conceicao do coite	Conceição do Coité	BR		35	-11.56	-39.28	22a6s
conceicao do jacuipe	Conceição do Jacuípe	BR		22	-12.32	-38.77	22a72
concepcion		PH		64	15.33	120.66	10sub
concepcion	Concepción	CL		215	-36.83	-73.05	2bgjq
concepcion	Concepción	PY		48	-23.4	-57.43	21pf6
concepcion de la vega	Concepción de La Vega	DO		102	19.22	-70.53	237uu
concepcion del uruguay	Concepción del Uruguay	AR		68	-32.48	-58.23	21mo0
concepcion ibaba		PH		26	13.92	121.46	10suo
conception bay south		CA	05	17	47.5	-53	3j0xb
conchal		BR		21	-22.33	-47.17	22a6b
concord		US	CA	129	37.98	-122.03	36fon
concord		US	MA	17	42.46	-71.35	2xqwf
concord		US	MO	16	38.52	-90.36	2lx88
concord		US	NC	88	35.41	-80.58	2nmkm
concord		US	NH	43	43.21	-71.54	30zic
concordia		AR		145	-31.39	-58.02	21mnx
concordia	Concórdia	BR		55	-27.23	-52.03	22a61
condado		BR		20	-7.59	-35.11	20wva
condado		CU		38	21.88	-79.84	24dp5
conde		BR		16	-11.81	-37.61	22a5t
conde		BR		16	-7.26	-34.91	20jxx
condeixa a nova	Condeixa-a-Nova	PT		17	40.11	-8.5	1mqnl
conegliano		IT		31	45.89	12.3	1w4b9
coney island		US	NY	60	40.58	-73.99	31ll5
conflans sainte honorine	Conflans-Sainte-Honorine	FR		36	49	2.1	1st9w
congleton		GB	ENG	26	53.16	-2.21	1kunk
congonhas		BR		49	-20.51	-43.86	22a4n
conil de la frontera	Conil de la Frontera	ES		21	36.28	-6.09	1hzw9
conisbrough		GB	ENG	16	53.48	-1.23	1kune
conroe		US	TX	69	30.31	-95.46	2sdf3
conselheiro lafaiete		BR		112	-20.66	-43.79	22a3w
consett		GB	ENG	29	54.85	-1.83	1kumt
consolacion		PH		49	10.38	123.96	10ssc
consolacion del sur	Consolación del Sur	CU		70	22.5	-83.51	24dnr
constanta	Constanţa	RO		303	44.18	28.63	elfn
constantine		DZ		450	36.37	6.61	1hlwg
constanza		DO		29	18.91	-70.74	237ub
constitucion	Constitución	CL		38	-35.33	-72.41	2bgf2
contagem		BR		627	-19.93	-44.05	22a3c
contai		IN		89	21.78	87.75	st39
contla		MX		28	19.33	-98.17	23nz8
contramaestre		CU		70	20.3	-76.25	24dm8
conversano		IT		23	40.97	17.11	1w49v
converse		US	TX	22	29.52	-98.32	2sdfx
conway		US	AR	65	35.09	-92.44	2g0ka
conway		US	SC	21	33.84	-79.05	2q2g5
conyers		US	GA	16	33.67	-84.02	2hsf1
cookeville		US	TN	32	36.16	-85.5	2qx2h
coon rapids		US	MN	62	45.12	-93.29	2zn0p
coondapoor		IN		28	13.63	74.69	rawa
cooper city		US	FL	35	26.06	-80.27	2gzkg
coos bay		US	OR	16	43.37	-124.22	3elyn
copacabana		CO		49	6.35	-75.51	2703h
copenhagen		DK		1154*	55.68	12.57	1k4e1
copertino		IT		23	40.27	18.05	1w49p
copiague		US	NY	23	40.68	-73.4	31lqr
copiapo	Copiapó	CL		129	-27.37	-70.33	2bgd4
coppell		US	TX	41	32.95	-97.02	2sdld
copperas cove		US	TX	33	31.12	-97.9	2sdm4
coquimbo		CL		161	-29.95	-71.34	2bgcd
coquitlam		CA	02	140	49.28	-122.78	3j1u2
corabia		RO		20	43.78	24.5	eldt
coral gables		US	FL	51	25.72	-80.27	2gzlr
coral springs		US	FL	129	26.27	-80.27	2gzmt
coral terrace		US	FL	24	25.75	-80.3	2gzn5
coralville		US	IA	21	41.68	-91.58	2w0bk
coram		US	NY	39	40.87	-73	31lr2
corato		IT		47	41.15	16.41	1w49f
corbeil essonnes	Corbeil-Essonnes	FR		41	48.61	2.49	1st5f
corby		GB	ENG	57	52.5	-0.69	1kul9
corcoran		US	CA	22	36.1	-119.56	36g0j
cordeiro		BR		16	-22.03	-42.36	22a0n
cordeiropolis	Cordeirópolis	BR		26	-22.48	-47.46	22a0k
cordenons		IT		16	45.98	12.7	1w48w
cordoba	Córdoba	AR		1428	-31.41	-64.18	2aqlf
cordoba	Córdoba	ES		328	37.89	-4.77	1hzuw
cordoba	Córdoba	MX		141	18.88	-96.93	23ny8
cordova		PH		29	10.24	123.94	10sqi
corfu		GR		27	39.62	19.92	1gszj
coria del rio	Coria del Río	ES		28	37.29	-6.05	1hzup
corigliano scalo		IT		15	39.63	16.51	5czb3
corinth		US	TX	21	33.15	-97.06	2sdo5
corinto		BR		22	-18.38	-44.46	22a08
corinto		CO		17	3.17	-76.26	2701b
corinto		NI		19	12.48	-87.17	25lf1
cork		IE		190	51.9	-8.47	1rjx0
corlu	Çorlu	TR		203	41.16	27.8	g1ul
cormano		IT		19	45.55	9.16	1w487
cormeilles en parisis	Cormeilles-en-Parisis	FR		22	48.97	2.2	1st25
cornaredo		IT		20	45.5	9.03	1w47u
cornelio procopio	Cornélio Procópio	BR		48	-23.18	-50.65	22a04
cornelius		US	NC	28	35.49	-80.86	2nmut
cornella de llobregat	Cornellà de Llobregat	ES		87	41.35	2.08	1uyxl
corner brook		CA	05	19	48.95	-57.95	3j21t
cornwall		CA	08	49	45.02	-74.73	3j24h
coro		VE		195	11.4	-69.67	264nx
coroata	Coroatá	BR		34	-4.13	-44.12	20wrr
coromandel		BR		23	-18.47	-47.2	229zj
corona		US	CA	164	33.88	-117.57	36g33
corona		US	NY	110	40.75	-73.86	31ltf
coronado		US	CA	25	32.69	-117.18	36g3z
coronda		AR		17	-31.97	-60.92	2aqk9
coronel		CL		93	-37.03	-73.14	2bg9o
coronel fabriciano		BR		101	-19.52	-42.63	229z8
coronel oviedo		PY		51	-25.44	-56.44	21per
coronel suarez	Coronel Suárez	AR		27	-37.45	-61.93	2aqis
coronel vivida		BR		16	-25.98	-52.57	229yr
corozal		CO		40	9.32	-75.29	26zzz
corpus christi		US	TX	324	27.8	-97.4	2sdqw
corralillo		CU		52	22.98	-80.59	24dh1
correggio		IT		16	44.77	10.78	1w46b
corrientes		AR		339	-27.47	-58.83	21mmp
corroios		PT		53	38.64	-9.15	1cmsx
corsicana		US	TX	24	32.1	-96.47	2sds6
corsico		IT		34	45.43	9.11	1w45w
cortazar		MX		62	20.48	-100.96	2e08h
cortland		US	NY	19	42.6	-76.18	31ltq
corum	Çorum	TR		183	40.55	34.95	g1u7
corumba	Corumbá	BR		97	-19.01	-57.65	229vi
coruripe		BR		31	-10.13	-36.18	229v5
corvallis		US	OR	56	44.56	-123.26	3em53
corvera de asturias	Corvera de Asturias	ES		16	43.54	-5.89	48i1z
cosamaloapan		MX		31	18.37	-95.8	23nwh
coscomatepec de bravo	Coscomatepec de Bravo	MX		15	19.07	-97.05	23nwf
cosenza		IT		64	39.3	16.25	1i48b
coslada		ES		90	40.42	-3.56	1uyt4
cosmopolis	Cosmópolis	BR		48	-22.65	-47.2	229uw
cosoleacaque		MX		22	18	-94.64	23nw7
cosquin	Cosquín	AR		19	-31.25	-64.47	2aqd9
costa mesa		US	CA	113	33.64	-117.92	36g8w
coswig		DE		22	51.13	13.58	1r0do
cotabato		PH		179	7.22	124.25	10so3
cote saint luc	Côte-Saint-Luc	CA	10	31	45.47	-73.67	3j2g8
cotia		BR		175	-23.6	-46.92	229tw
cotoca		BO		18	-17.82	-63.05	2bzvd
cotonou		BJ		780	6.37	2.42	1fbur
cottage grove		US	MN	36	44.83	-92.94	2zn3q
cottage lake		US	WA	22	47.74	-122.08	3g4cb
cottbus		DE		85	51.76	14.33	1r0df
cottonwood heights		US	UT	34	40.62	-111.81	3fqpk
cotui	Cotuí	DO		42	19.05	-70.15	237pz
coudekerque branche	Coudekerque-Branche	FR		25	51.02	2.39	1ssu4
coueron	Couëron	FR		19	47.22	-1.72	1sst8
coulommiers		FR		15	48.81	3.08	1ssqw
coulsdon		GB	ENG	26	51.32	-0.14	1kuhl
council bluffs		US	IA	63	41.26	-95.86	2w0gw
country club		US	FL	47	25.95	-80.32	2gzrx
country club hills		US	IL	17	41.57	-87.72	2wsak
country walk		US	FL	16	25.63	-80.43	2gzr4
courbevoie		FR		85	48.9	2.26	1sso5
courcelles		BE		29	50.46	4.37	1o0jj
cournon dauvergne	Cournon-d'Auvergne	FR		19	45.74	3.2	1ssjw
courtenay		CA	02	33	49.69	-124.99	3j4ay
cova figueira		CV		15	14.89	-24.29	20bxv
cove	Cové	BJ		39	7.22	2.34	1fbum
coventry		GB	ENG	359	52.41	-1.51	1kugt
coventry		US	RI	36	41.7	-71.68	33x1h
covilha	Covilhã	PT		18	40.28	-7.51	1mqft
covina		US	CA	49	34.09	-117.89	36gi7
covington		US	KY	41	39.08	-84.51	2jx9l
covington		US	WA	19	47.36	-122.12	3g4hj
cowes		GB	ENG	21	50.76	-1.3	1kugc
cowley		GB	ENG	17	51.73	-1.21	1kufz
coxim		BR		30	-18.51	-54.76	229sc
coxs bazar	Cox’s Bāzār	BD		254	21.44	92.01	smyu
coyah		GN		77	9.71	-13.38	1fx6h
coyhaique		CL		46	-45.58	-72.07	2bgyi
coyoacan	Coyoacán	MX		620	19.35	-99.16	23nvf
coyotepec		MX		36	19.78	-99.21	23nuz
coyula		MX		30	20.66	-103.23	2e059
cozumel		MX		77	20.5	-86.94	23nuf
cradock		ZA		33	-32.16	25.62	lpbs
craigavon		GB	NIR	59	54.45	-6.39	1zpcw
crailsheim		DE		32	49.13	10.07	1r0d1
craiova		RO		304	44.32	23.8	eky4
cramlington		GB	ENG	33	55.09	-1.59	1kudb
cran gevrier	Cran-Gevrier	FR		19	45.9	6.1	1ssbw
cranberry township		US	PA	28	40.68	-80.11	55922
cranbrook		CA	02	19	49.5	-115.77	3j508
cranendonck		NL		20	51.3	5.59	1n402
cranford		US	NJ	23	40.66	-74.3	318vt
cranston		US	RI	81	41.78	-71.44	33x23
crateus	Crateús	BR		53	-5.18	-40.68	20wng
crato		BR		89	-7.23	-39.41	20wnd
cravinhos		BR		33	-21.34	-47.73	229rt
crawfordsville		US	IN	16	40.04	-86.87	2xfth
crawley		GB	ENG	181	51.11	-0.18	1kuc5
creil		FR		32	49.26	2.48	1ss9e
crema		IT		31	45.36	9.68	1w41d
cremona		IT		60	45.13	10.02	1w41a
crepy en valois	Crépy-en-Valois	FR		16	49.23	2.89	1ss89
crespo		AR		18	-32.03	-60.31	2aqbk
crest hill		US	IL	21	41.55	-88.1	2wsgj
crestview		US	FL	23	30.76	-86.57	2gzxz
creteil	Créteil	FR		85	48.79	2.47	1ss76
creve coeur		US	MO	18	38.66	-90.42	2lxth
crevillente		ES		29	38.25	-0.81	1hzra
crewe		GB	ENG	76	53.1	-2.44	1kuaq
criciuma	Criciúma	BR		162	-28.68	-49.37	229rg
crimmitschau		DE		22	50.82	12.39	1r0bn
cristalina		BR		37	-16.77	-47.62	229qk
crofton		US	MD	27	39	-76.69	2lafv
croix		FR		21	50.68	3.15	1ss2w
croix des bouquets	Croix-des-Bouquets	HT		229	18.58	-72.23	27vvj
crosby		GB	ENG	52	53.48	-3.03	1wsj4
crotone		IT		49	39.08	17.13	1i47l
crowborough		GB	ENG	21	51.06	0.16	1ku6k
crown point		US	IN	29	41.42	-87.37	2xfvf
crowthorne		GB	ENG	26	51.37	-0.79	1ku5z
croydon		GB	ENG	173	51.38	-0.1	1ku5l
crucecita		MX		15	15.77	-96.13	59uz0
cruces		CU		25	22.34	-80.27	24dc9
cruz alta		BR		65	-28.64	-53.61	229p0
cruz das almas	Cruz das Almas	BR		48	-12.67	-39.1	229ox
cruz del eje	Cruz del Eje	AR		28	-30.73	-64.8	2aq9g
cruzeiro		BR		72	-22.57	-44.97	229oi
cruzeiro do oeste	Cruzeiro do Oeste	BR		15	-23.78	-53.07	229ob
cruzeiro do sul	Cruzeiro do Sul	BR		80	-7.63	-72.68	26jio
crystal		US	MN	23	45.03	-93.36	2zo7n
crystal lake		US	IL	40	42.24	-88.32	2wsjx
csongrad	Csongrád	HU		19	46.71	20.14	fgs8
cu chi	Củ Chi	VN		75	10.97	106.49	xyqd
cua	Cúa	VE		183	10.16	-66.88	264fq
cuamba		MZ		73	-14.8	36.54	mgdo
cuauhtemoc	Cuauhtémoc	MX		114	28.41	-106.86	2dzzq
cuauhtemoc	Cuauhtémoc	MX		532	19.45	-99.15	2a18x
cuautepec de hinojosa	Cuautepec de Hinojosa	MX		19	20.04	-98.31	23nr9
cuautitlan	Cuautitlán	MX		108	19.67	-99.18	23nr6
cuautitlan izcalli	Cuautitlán Izcalli	MX		485	19.64	-99.22	23ctb
cuautla		MX		154	18.81	-98.94	23nr2
cuautlancingo		MX		25	19.09	-98.27	23nr1
cubatao	Cubatão	BR		118	-23.89	-46.43	229nn
cubuk	Çubuk	TR		63	40.24	33.03	g1ty
cucuta	Cúcuta	CO		721	7.89	-72.51	26zrx
cudahy		US	CA	24	33.96	-118.19	36h6j
cudahy		US	WI	18	42.96	-87.86	34itr
cuddalore		IN		159	11.76	79.77	rave
cuddapah		IN		127	14.48	78.82	ravc
cuenca		EC		277	-2.9	-79	26f1m
cuenca		ES		56	40.07	-2.13	1uylg
cuenca		PH		22	13.9	121.05	10sju
cuernavaca		MX		339	18.93	-99.23	23nq3
cueto		CU		27	20.65	-75.93	24d5b
cugir		RO		25	45.84	23.37	ekor
cugnaux		FR		15	43.54	1.34	1srwn
cuiaba	Cuiabá	BR		522	-15.6	-56.1	229n2
cuilapa		GT		16	14.28	-90.3	25430
cuito		AO		114	-12.38	16.93	1zre6
cukai		MY		82	4.25	103.42	1155d
culemborg		NL		27	51.96	5.23	1n3zk
culiacan	Culiacán	MX		676	24.79	-107.39	2dztc
cullera		ES		24	39.17	-0.25	1hzmt
culleredo		ES		28	43.29	-8.39	1uyix
cullinan		ZA		25	-25.67	28.52	lp6l
cullman		US	AL	15	34.17	-86.84	2ez1n
culpeper		US	VA	18	38.47	-78	2twye
cumana	Cumaná	VE		258	10.45	-64.18	264bk
cumanayagua		CU		39	22.15	-80.2	24d3f
cumaribo		CO		24	4.45	-69.8	26zp7
cumberland		US	MD	20	39.65	-78.76	2lajt
cumberland		US	RI	35	41.97	-71.43	33x3b
cumbernauld		GB	SCT	52	55.95	-3.99	1ku2r
cumbum		IN		23	15.58	79.11	rav7
cumbum		IN		61	9.74	77.28	r6l2
cumra	Çumra	TR		46	37.57	32.77	6t90
cuncolim		IN		16	15.18	73.99	rav5
cunduacan	Cunduacán	MX		20	18.07	-93.17	23noe
cuneo		IT		46	44.39	7.55	1w3xg
cung kiem	Cung Kiệm	VN		80	21.19	106.16	4yrrs
cupertino		US	CA	61	37.32	-122.03	36h95
cupira		BR		19	-8.62	-35.95	20who
cuprija	Ćuprija	RS		21	43.93	21.37	gyv2
curanilahue		CL		31	-37.48	-73.34	2bfrw
curchorem		IN		23	15.26	74.11	rav0
curepipe		MU		84	-20.32	57.53	k14a
curico	Curicó	CL		102	-34.98	-71.24	2bfra
curitiba		BR		1718	-25.43	-49.27	229lb
curitibanos		BR		32	-27.28	-50.58	229la
currais novos		BR		36	-6.26	-36.52	20wg3
curridabat		CR		35	9.91	-84.03	25oa1
curtea de arges	Curtea de Argeş	RO		32	45.13	24.67	ekmb
curug		ID		191	-6.27	106.56	z9zb
curumani	Curumaní	CO		22	9.2	-73.54	26zmf
curundu	Curundú	PA		16	8.97	-79.55	27jyr
curup		ID		46	-3.47	102.52	z9yr
cururupu		BR		22	-1.83	-44.87	20wcc
curuzu cuatia	Curuzú Cuatiá	AR		36	-29.79	-58.05	21mjj
curvelo		BR		64	-18.76	-44.43	229iz
cusano		IT		19	45.55	9.18	1w3wg
cuscatancingo		SV		44	13.73	-89.18	24vm9
cusco		PE		312	-13.52	-71.97	2chcg
custodia	Custódia	BR		18	-8.09	-37.64	20wc2
custoias		PT		19	41.11	-7.32	1mqby
cutler		US	FL	18	25.62	-80.31	2h050
cutler bay		US	FL	45	25.58	-80.34	3rq1h
cutler ridge		US	FL	27	25.58	-80.35	2h05a
cutral co	Cutral-Có	AR		47	-38.93	-69.23	2aq1s
cuttack		IN		580	20.46	85.88	raus
cuxhaven		DE		53	53.87	8.7	1r096
cuyahoga falls		US	OH	49	41.13	-81.48	32f0d
cwmbran		GB	WLS	48	51.65	-3.02	1ku12
cyangugu		RW		64	-2.48	28.91	4c46
cypress		US	CA	49	33.82	-118.04	36hc8
cypress		US	TX	46	29.97	-95.7	2ser8
cypress hills		US	NY	55	40.68	-73.89	31mb6
czechowice dziedzice	Czechowice-Dziedzice	PL		35	49.91	19	1ugt0
czeladz	Czeladź	PL		34	50.32	19.08	1ugsh
czerwionka leszczyny	Czerwionka-Leszczyny	PL		29	50.15	18.68	1ugq6
czestochowa	Częstochowa	PL		248	50.8	19.12	1ugpe
da lat	Ðà Lạt	VN		197	11.95	108.44	xy9z
da nang		VN		752	16.07	108.22	xy7s
dabas		HU		17	47.19	19.31	1tgcs
dabhoi		IN		56	22.18	73.43	raue
daboh		IN		18	26	78.88	rau4
dabou		CI		70	5.33	-4.38	1d3fa
dabra		IN		61	25.89	78.33	ratz
dabrowa gornicza	Dąbrowa Górnicza	PL		131	50.33	19.2	1ugl8
dabwali	Dabwāli	IN		62	29.95	74.74	ratt
dachau		DE		40	48.26	11.43	1r087
dadeldhura	Dadeldhurā	NP		19	29.3	80.58	ricr
dadhar		PK		15	29.47	67.65	pb4p
dadonghai		CN		2000	18.22	109.51	153ry
dadri	Dādri	IN		71	28.55	77.55	rat8
dadu		PK		140	26.73	67.78	pb49
dadukou		CN		462	26.55	101.71	12k46
daegu		KR		2567	35.87	128.59	13c5d
daejeon		KR		1475	36.35	127.38	13c2r
daet		PH		78	14.11	122.96	10san
dagenham		GB	ENG	108	51.55	0.17	1ku05
dagestanskiye ogni		RU		28	42.12	48.19	c5q2
dagomys		RU		20	43.67	39.67	hnju
dagupan		PH		171	16.04	120.33	10s86
dahanu	Dāhānu	IN		49	19.97	72.71	rass
dahegam	Dahegām	IN		41	23.17	72.82	raso
daigo		JP		22	36.77	140.35	19ae5
dailekh		NP		21	28.84	81.71	rico
daimiel		ES		19	39.07	-3.61	1hzm4
daitocho	Daitōchō	JP		130	34.71	135.62	13ylc
dajabon	Dajabón	DO		16	19.55	-71.71	237iw
dajal		PK		18	29.56	70.38	pb2o
dakar		SN		2476*	14.69	-17.44	1cap6
dakhla		EH		75	23.68	-15.96	1gst3
dakor	Dākor	IN		25	22.75	73.15	rarl
dakoro		NE		20	14.51	6.77	1gfjv
dakovo	Đakovo	HR		19	45.31	18.41	1wmuk
dalai		CN		93	45.5	124.3	17oh6
dalaman		TR		19	36.77	28.8	9l49
dalandzadgad		MN		15	43.57	104.43	17jwn
dale city		US	VA	66	38.64	-77.31	2tx3q
dalfsen		NL		27	52.51	6.26	1n3yy
dali		CN		134	25.58	100.21	12vrh
dalian		CN		4088	38.91	121.6	12vrb
daliang		CN		210	22.84	113.25	12vr6
dalianwan		CN		56	39.03	121.7	156jg
daliyat al karmel	Daliyat al Karmel	IL		25	32.69	35.05	6bwl
dalkola		IN		15	25.88	87.84	raqy
dallas		US	OR	15	44.92	-123.32	3en68
dallas		US	TX	1300	32.78	-96.81	2sevs
dalmine		IT		23	45.65	9.61	1w3w2
dalnegorsk		RU		38	44.56	135.62	17yxb
dalnerechensk		RU		28	45.93	133.74	17emf
daloa		CI		216	6.88	-6.45	1d3cm
dalserf		GB	SCT	18	55.73	-3.92	1ktye
dalsingh sarai		IN		22	25.67	85.84	raqk
dalton		US	GA	34	34.77	-84.97	2hth1
daltonganj		IN		78	24.04	84.07	raqi
daly city		US	CA	107	37.71	-122.46	36hh2
dam dam		IN		123	22.63	88.42	r9o3
daman		IN		40	20.41	72.83	raqa
damanhur	Damanhūr	EG		228	31.03	30.47	7okw
damara		CF		20	4.96	18.7	1f65n
damascus		SY		1569*	33.51	36.29	3noe
damascus		US	MD	15	39.29	-77.2	2lal4
damaturu		NG		46	11.75	11.96	1e9td
damavand	Damāvand	IR		29	35.72	52.07	2yii
damboa		NG		22	11.16	12.76	1e9sq
dambulla		LK		67	7.86	80.65	qrjh
damghan	Dāmghān	IR		68	36.17	54.34	2yi1
damietta		EG		77	31.42	31.81	7o9s
dammam		SA		769	26.43	50.1	2d4w
dammarie les lys	Dammarie-les-Lys	FR		21	48.52	2.65	1sroc
damme		DE		16	52.52	8.2	1qzvj
damnagar	Dāmnagar	IN		18	21.69	71.52	rapl
damnoen saduak		TH		23	13.52	99.95	oq21
damoh		IN		119	23.83	79.44	rapf
dampit		ID		23	-8.21	112.75	z9v9
dan khun thot		TH		16	15.21	101.77	yj0z
dana point		US	CA	34	33.47	-117.7	36hij
danane	Danané	CI		54	7.26	-8.15	1d3by
danao		PH		18	9.55	123.76	10rxg
danao		PH		70	10.52	124.03	10rx8
danbury		US	CT	85	41.39	-73.45	2vko1
dandeli		IN		52	15.27	74.62	rap2
dandong		CN		632	40.13	124.39	17ofy
danghara		TJ		23	38.1	69.34	q6vh
dania beach		US	FL	31	26.05	-80.14	2h0as
danilov		RU		17	58.19	40.17	c5n3
danjiangkou		CN		92	32.54	111.51	12vk4
dankov		RU		23	53.25	39.16	c5l1
danli	Danlí	HN		45	14.03	-86.58	25fqj
danshui		CN		127	22.8	114.47	12vjo
danvers		US	MA	26	42.58	-70.93	2xrhg
danville		US	CA	44	37.82	-122	36hjv
danville		US	IL	32	40.12	-87.63	2wspe
danville		US	KY	17	37.65	-84.77	2jxr9
danville		US	VA	42	36.59	-79.4	2tx74
daokou		CN		57	35.56	114.51	12vin
daoukro		CI		40	7.06	-3.96	1d3ak
dapaong		TG		33	10.86	0.21	1eqik
daphne		US	AL	25	30.6	-87.9	2ezcb
dapitan		PH		51	8.66	123.42	10rpy
daqing		CN		203	46.58	125	17of8
dar chabanne		TN		34	36.47	10.75	1gz4l
dar chioukh		DZ		54	34.9	3.49	1hlpk
dar el beida	Dar el Beïda	DZ		37	36.71	3.21	1hlp5
dar es salaam	Dar es Salaam	TZ		2699	-6.82	39.27	3fnr
dar kulayb	Dār Kulayb	BH		65	26.07	50.5	67z1
dara		SN		30	15.35	-15.48	1can1
dara	Dar‘ā	SY		98	32.62	36.1	3nvd
darab	Dārāb	IR		63	28.75	54.54	2yg4
darayya	Dārayyā	SY		72	33.46	36.23	3nv0
darazo		NG		18	11	10.41	1e9j4
darbhanga		IN		287	26.15	85.9	ramr
darchula	Dārchulā	NP		18	29.83	80.55	ricc
dareda		TZ		20	-4.22	35.55	3fnu
darende		TR		20	38.55	37.51	6t1w
dargecit	Dargeçit	TR		21	37.55	41.72	6t1v
darhan		MN		74	49.49	105.92	17jvg
darien		CO		16	3.93	-76.48	26zkp
darien		US	CT	21	41.08	-73.47	2vkq1
darien		US	IL	22	41.75	-87.97	2wspz
darjiling	Dārjiling	IN		124	27.03	88.27	ram3
darlington		GB	ENG	92	54.52	-1.55	1ktx5
darmstadt		DE		140	49.87	8.65	1qzoh
darnah		LY		79	32.77	22.64	1vad
darreh shahr		IR		25	33.14	47.38	2y1o
darsi		IN		33	15.77	79.68	ralk
dartford		GB	ENG	57	51.45	0.21	1ktws
dartmouth		CA	07	101	44.67	-63.58	3j7ot
darton		GB	ENG	15	53.59	-1.53	1ktwp
daru		PG		15	-9.08	143.21	18z2x
darwen		GB	ENG	33	53.7	-2.46	1ktwn
darwha	Dārwha	IN		23	20.31	77.77	ralc
darwin		AU	03	129	-12.46	130.84	18fms
darya khan		PK		15	31.78	71.1	paue
daryapur	Daryāpur	IN		36	20.92	77.33	ral6
dasha		CN		116	23.11	113.44	12qit
dashiqiao		CN		80	40.64	122.5	17oe7
dashitou		CN		66	43.31	128.51	17oe4
dashtobod		UZ		20	40.13	68.49	wf1c
dasmarinas	Dasmariñas	PH		442	14.33	120.94	10rmu
dasna	Dāsna	IN		28	28.68	77.52	rako
dasnapur		IN		20	19.65	78.51	4civw
dasoguz	Daşoguz	TM		167	41.84	59.97	cwau
dassa zoume	Dassa-Zoumé	BJ		22	7.75	2.18	1fbrr
dasuya	Dasūya	IN		21	31.82	75.65	raki
dataganj	Dātāganj	IN		25	28.03	79.41	rakh
date		JP		35	42.47	140.87	19nud
datia		IN		91	25.67	78.46	rakb
datong		CN		1053	40.09	113.29	17odj
datong		CN		61	32.62	117.06	12v9n
dattapur	Dattāpur	IN		22	20.78	78.14	rak5
datteln		DE		36	51.66	7.35	1qzkw
daud khel		PK		26	32.88	71.57	patf
daudnagar		IN		41	25.03	84.4	rajy
daugavpils		LV		112	55.88	26.53	9v99
daund		IN		45	18.47	74.58	raji
daur		PK		18	26.46	68.32	pas6
daura		NG		25	13.03	8.32	1e9hi
daura		NG		78	11.55	11.41	1e9hk
dausa		IN		73	26.89	76.34	rajd
davangere		IN		435	14.47	75.93	rajc
davao		PH		1213	7.07	125.61	10rkk
davenport		US	IA	103	41.52	-90.58	2w0xb
daventry		GB	ENG	24	52.26	-1.16	1ktwd
david		PA		82	8.43	-82.43	27jxw
davie		US	FL	101	26.06	-80.23	2h0c4
davis		US	CA	68	38.54	-121.74	36hoo
davlekanovo		RU		24	54.22	55.03	c5i6
dawei		MM		137	14.08	98.19	rq61
dawukou		CN		132	39.04	106.4	12v6o
dax		FR		22	43.71	-1.05	1srja
daxi		TW		85	24.88	121.29	zreb
daxing		CN		105	39.74	116.33	12qpk
daye		CN		62	30.08	114.95	12v2u
dayr al balah	Dayr al Balaḩ	PS		60	31.42	34.35	60xh
dayr hafir	Dayr Ḩāfir	SY		29	36.16	37.71	3ns1
dayr mawas	Dayr Mawās	EG		41	27.64	30.85	7og2
dayrut	Dayrūţ	EG		68	27.56	30.81	7ofx
dayton		US	OH	141	39.76	-84.19	2onuk
daytona beach		US	FL	65	29.21	-81.02	2h0dk
dazaifu		JP		71	33.51	130.52	4f3hc
dazhong		CN		84	33.2	120.46	12uzk
dazhou		CN		131	31.22	107.5	12v65
de aar		ZA		32	-30.65	24.01	lokw
de pere		US	WI	25	44.45	-88.06	34j2x
deal		GB	ENG	31	51.22	1.4	1ktvw
dean funes	Deán Funes	AR		20	-30.42	-64.35	2aq0o
dearborn		US	MI	95	42.32	-83.18	2yypa
dearborn heights		US	MI	56	42.34	-83.27	2yypc
deba		NG		18	10.21	11.39	1e9fp
debaltseve	Debal’tseve	UA		30	48.34	38.4	f80l
debar		MK		18	41.52	20.52	gyt2
debark	Debark’	ET		25	13.16	37.9	7a7j
debary	DeBary	US	FL	20	28.88	-81.31	2h0f2
debica	Dębica	PL		47	50.05	21.41	gkqs
debila		DZ		37	33.52	6.95	1hlkx
deblin	Dęblin	PL		18	51.56	21.85	gkq5
debre birhan		ET		58	9.68	39.53	7a52
debre markos	Debre Mark’os	ET		60	10.35	37.73	7a4c
debre tabor		ET		33	11.85	38.02	7a3q
debrecen		HU		204	47.53	21.62	fgow
decan	Deçan	XK		51	42.54	20.29	gysc
decatur		US	AL	55	34.61	-86.98	2ezll
decatur		US	GA	22	33.77	-84.3	2htw4
decatur		US	IL	73	39.84	-88.95	2it7j
decin	Děčín	CZ		52	50.78	14.21	1tyf0
decines charpieu	Décines-Charpieu	FR		25	45.77	4.96	1srj2
dededo village		GU		45	13.52	144.84	2eoat
dedham		US	MA	25	42.24	-71.17	2xrm0
dedougou	Dédougou	BF		45	12.46	-3.46	1em4l
dedovsk		RU		27	55.87	37.12	c5dy
dedza		MW		16	-14.38	34.33	jxm1
deer park		US	NY	28	40.76	-73.33	31mjv
deer park		US	TX	34	29.71	-95.12	2sfjd
deer valley		US	AZ	166	33.68	-112.13	35fmr
deerfield		US	IL	19	42.17	-87.84	2wsw4
deerfield beach		US	FL	80	26.32	-80.1	2h0j3
deeside		GB	WLS	32	53.2	-3.04	4xw0w
defiance		US	OH	17	41.28	-84.36	32f79
degema hulk		NG		19	4.76	6.75	1jjcn
deggendorf		DE		31	48.84	12.96	1qze4
degtyarsk		RU		15	56.7	60.09	wb6o
dehdasht		IR		70	30.79	50.56	2xp7
dehiwala mount lavinia	Dehiwala-Mount Lavinia	LK		220	6.84	79.87	qgll
dehloran	Dehlorān	IR		46	32.69	47.27	2xha
dehra dun	Dehra Dūn	IN		522	30.32	78.03	raht
dehri		IN		130	24.9	84.18	rahp
dehui		CN		109	44.53	125.7	17ob4
deinze		BE		30	50.98	3.53	1o0aq
deir ez zor	Deir ez-Zor	SY		243	35.34	40.14	3nsa
dej		RO		38	47.15	23.87	ekce
dekalb	DeKalb	US	IL	43	41.93	-88.75	2wssx
del city		US	OK	22	35.44	-97.44	2p76e
del pilar		PH		37	15.04	120.7	10rfl
del rio		US	TX	36	29.36	-100.9	3abbg
deland	DeLand	US	FL	30	29.03	-81.3	2h0e2
delanggu		ID		24	-7.62	110.68	z9q5
delano		US	CA	53	35.77	-119.25	36iad
delaware		US	OH	38	40.3	-83.07	32f83
delbruck	Delbrück	DE		30	51.77	8.56	1qz9x
delcevo		MK		17	41.97	22.77	gyrr
delegacion cuajimalpa de morelos	Delegación Cuajimalpa de Morelos	MX		160	19.37	-99.29	23nsx
delft		NL		95	52.01	4.36	1n3kx
delfzijl		NL		29	53.33	6.92	1n3ks
delgado		SV		72	13.72	-89.17	24vlq
delhi		IN		10928	28.65	77.23	raha
deli tua		ID		28	3.51	98.68	q1nj
delijan	Delījān	IR		34	33.99	50.68	2x8v
delitzsch		DE		25	51.53	12.34	1qz9k
dellys		DZ		26	36.92	3.91	1hlgn
delmas		ZA		92	-26.15	28.68	lo47
delmas 73		HT		383	18.54	-72.3	27vlu
delmenhorst		DE		76	53.05	8.63	1qz83
delmiro gouveia		BR		35	-9.39	-38	20wb9
delray beach		US	FL	66	26.46	-80.07	2h0ks
delta		CA	02	102	49.14	-122.91	3j9hr
delta del tigre	Delta del Tigre	UY		18	-34.76	-56.36	21sgq
deltona		US	FL	88	28.9	-81.26	2h0l6
demak		ID		27	-6.89	110.64	z9pz
demba		CD		22	-5.5	22.27	4nql
dembi dolo	Dembī Dolo	ET		27	8.53	34.8	79x4
demerval lobao	Demerval Lobão	BR		15	-5.36	-42.68	20wb6
demirci		TR		21	39.05	28.66	6ss9
den chai		TH		17	17.98	100.05	yj0f
den helder		NL		60	52.96	4.76	1n3hg
denain		FR		21	50.33	3.39	1srhh
denderleeuw		BE		17	50.89	4.08	1o07z
dendermonde		BE		43	51.03	4.1	1o07x
dengzhou		CN		85	37.81	120.76	12uws
denia		ES		44	38.84	0.11	1hzku
denison		US	TX	23	33.76	-96.54	2sfno
denizciler		TR		17	36.64	36.21	9e9s
denizli		TR		313	37.77	29.09	6sol
denkanikota		IN		19	12.53	77.79	rago
denov		UZ		69	38.27	67.9	q3eq
denpasar		ID		835	-8.65	115.22	z9p4
denton		GB	ENG	27	53.46	-2.12	1ktst
denton		US	TX	131	33.21	-97.13	2sfo3
denver		US	CO	683	39.74	-104.98	385mg
deoband		IN		88	29.7	77.68	ragh
deogarh		IN		21	21.54	84.73	rafy
deolali	Deolāli	IN		53	19.94	73.83	rafk
deoli		IN		120	28.5	77.23	63z5s
deoli		IN		17	20.65	78.48	rafg
deoli		IN		21	25.76	75.38	rabf
deoranian	Deoraniān	IN		20	28.63	79.48	raeu
deori khas	Deori Khās	IN		25	23.39	79.02	raef
deoria		IN		130	26.5	83.78	raeh
depalpur	Depālpur	IN		17	22.85	75.54	rae5
depew		US	NY	15	42.9	-78.69	31mok
depok		ID		105	-7.76	110.43	z9ou
depok		ID		1198	-6.4	106.82	z9p0
deqen	Dêqên	CN		62	29.96	90.72	rgpk
deqing		CN		88	30.54	119.96	12uwl
dera bugti		PK		18	29.04	69.16	papz
dera ghazi khan		PK		236	30.05	70.64	papt
dera ismail khan		PK		102	31.83	70.9	papl
derbent		RU		106	42.07	48.29	c550
derby		GB	ENG	270	52.92	-1.48	1ktsj
derby		US	KS	24	37.55	-97.27	2jj10
derhachi		UA		19	50.11	36.12	f7wy
derince		TR		125	40.76	29.81	g1bk
derry		GB	NIR	84	55	-7.31	1knx4
derry		US	NH	22	42.88	-71.33	30zwe
derry village		US	NH	35	42.89	-71.31	30zwm
des moines		US	IA	210	41.6	-93.61	2w18k
des moines		US	WA	31	47.4	-122.32	3g5bo
des plaines		US	IL	59	42.03	-87.88	2wsz0
desarmes	Désarmes	HT		16	18.99	-72.39	27viq
descalvado		BR		26	-21.9	-47.62	229gp
dese	Desē	ET		136	11.13	39.63	79qr
desenzano del garda	Desenzano del Garda	IT		23	45.47	10.54	1w3uy
desert hot springs		US	CA	28	33.96	-116.5	36igm
deshnoke		IN		17	27.8	73.34	radd
desio		IT		40	45.62	9.2	1w3uw
desnogorsk		RU		32	54.15	33.28	c50w
desoto	DeSoto	US	TX	52	32.59	-96.86	2sfdg
dessau		DE		77	51.84	12.25	1qyxz
destelbergen		BE		17	51.06	3.8	1o03s
det udom		TH		36	14.91	105.08	yj0c
detmold		DE		74	51.94	8.87	1qyxc
detroit		US	MI	677	42.33	-83.05	2yyvd
detroit shoreway	Detroit-Shoreway	US	OH	17	41.48	-81.73	4st6u
detva		SK		15	48.56	19.42	1tlkd
deuil la barre	Deuil-la-Barre	FR		22	48.98	2.33	1srf0
deulgaon raja	Deūlgaon Rāja	IN		27	20.02	76.04	racw
deurne		BE		79	51.22	4.47	1o03a
deux montagnes	Deux-Montagnes	CA	10	17	45.53	-73.9	3ja6p
deva		RO		68	45.88	22.9	ek9o
devakottai		IN		42	9.95	78.82	raco
devanhalli		IN		25	13.25	77.71	racj
devarkonda		IN		30	16.69	78.92	rac5
develi		TR		36	38.39	35.49	6sfv
deventer		NL		97	52.26	6.16	1n3az
devgadh bariya	Devgadh Bāriya	IN		20	22.71	73.91	rac0
devgarh		IN		18	25.53	73.91	rabu
devinuwara		LK		45	5.93	80.59	qr32
devizes		GB	ENG	18	51.35	-1.99	1ktr2
devrek		TR		25	41.22	31.96	g1af
dewas		IN		261	22.97	76.06	raay
dewsbury		GB	ENG	57	53.69	-1.63	1ktqu
deyang		CN		152	31.13	104.38	12uw1
dezhou		CN		380	37.45	116.31	12uvv
dhafni	Dhafní	GR		23	37.95	23.73	5n68
dhahran		SA		100	26.29	50.11	2b6d
dhaka		BD		10357*	23.71	90.41	pejd
dhaka	Dhāka	IN		36	26.67	85.17	raab
dhamar	Dhamār	YE		160	14.54	44.41	1ms8
dhamnod	Dhāmnod	IN		30	22.21	75.47	ra9a
dhampur	Dhāmpur	IN		50	29.31	78.51	ra96
dhamtari		IN		87	20.71	81.55	ra91
dhanaula		IN		19	30.28	75.57	ra8p
dhanaura		IN		28	28.96	78.26	ra8n
dhanbad	Dhanbād	IN		220	23.8	86.44	ra8j
dhandhuka		IN		30	22.38	71.99	ra8a
dhanera		IN		24	24.51	72.02	ra82
dhangadhi	Dhangaḍhi̇̄	NP		92	28.7	80.59	ribv
dhankuta	Dhankutā	NP		22	26.98	87.33	ribt
dhanot		PK		19	29.58	71.75	palh
dhar	Dhār	IN		82	22.59	75.3	ra64
dharampur		IN		21	20.54	73.17	ra5t
dharamsala		IN		20	32.22	76.32	ra4g
dharan	Dharān	NP		109	26.81	87.28	ribo
dharangaon		IN		34	21.01	75.27	ra5m
dharapuram		IN		72	10.74	77.53	ra5l
dhari	Dhāri	IN		29	21.33	71.03	ra59
dhariwal	Dhāriwāl	IN		21	31.96	75.32	ra58
dharmabad	Dharmābād	IN		32	18.89	77.85	ra55
dharmadam		IN		30	11.78	75.46	ra54
dharmanagar		IN		33	24.37	92.17	ra50
dharmapuri		IN		66	12.13	78.16	ra4v
dharmavaram		IN		114	14.41	77.72	ra4q
dharuhera	Dhāruhera	IN		23	28.21	76.8	ra46
dharur	Dhārūr	IN		19	18.82	76.11	ra43
dhaulpur		IN		102	26.69	77.88	ra3p
dhaurahra		IN		20	28	81.09	ra3m
dhekiajuli		IN		21	26.7	92.48	ra3a
dhenkanal	Dhenkānāl	IN		62	20.66	85.6	ra30
dhi as sufal	Dhī as Sufāl	YE		38	13.83	44.11	1mre
dhing		IN		21	26.47	92.47	ra2o
dholka		IN		55	22.73	72.44	ra1p
dhone		IN		40	15.4	77.87	ra1e
dhoraji	Dhorāji	IN		81	21.73	70.45	ra1c
dhoro naro		PK		20	25.5	69.57	paf2
dhrangadhra	Dhrāngadhra	IN		76	22.99	71.47	ra0t
dhrol		IN		26	22.57	70.42	ra0r
dhuburi		IN		63	26.02	89.99	ra0m
dhulagari		IN		21	22.58	88.17	swq4
dhulia	Dhūlia	IN		367	20.9	74.78	ra0j
dhulian	Dhuliān	IN		77	24.68	87.95	ra0h
dhulikhel		NP		16	27.62	85.54	ribc
dhupgari	Dhupgāri	IN		41	26.59	89.01	ra02
dhuri	Dhūri	IN		54	30.37	75.87	r9zy
diadema		BR		391	-23.69	-46.62	229er
diadi		PH		16	16.73	121.36	10rdi
diamante		AR		20	-32.07	-60.64	2apx4
diamantina		BR		37	-18.25	-43.6	229eg
diamantino		BR		16	-14.41	-56.45	229ec
diamond bar		US	CA	57	34.03	-117.81	36iog
diamond harbour		IN		40	22.19	88.18	r9zl
diapaga		BF		26	12.07	1.79	1em1p
dibai		IN		38	28.21	78.26	r9zh
dibba al fujairah	Dibba Al-Fujairah	AE		30	25.59	56.26	69hj
dibba al hisn	Dibba Al-Hisn	AE		26	25.62	56.27	69hr
dibrugarh		IN		122	27.48	94.91	r9zc
dicholi		IN		15	15.59	73.95	r9za
dickinson		US	ND	24	46.88	-102.79	3dxhx
dickinson		US	TX	20	29.46	-95.05	2sfv7
dickson		US	TN	15	36.08	-87.39	2qzbd
didcot		GB	ENG	29	51.61	-1.24	1ktqd
didim		TR		26	37.38	27.26	6d8i
didouche mourad		DZ		26	36.45	6.64	1hlbl
didwana	Dīdwāna	IN		50	27.4	74.58	r9z4
dieburg		DE		15	49.9	8.85	1qynr
diego de almagro	Diego de Almagro	CL		18	-26.37	-70.05	2bffq
diemen		NL		24	52.34	4.96	1n388
dien bien phu		VN		40	21.39	103.02	xxth
diepenbeek		BE		18	50.91	5.42	1o01g
diepholz		DE		17	52.61	8.37	1qyg5
dieppe		CA	04	19	46.08	-64.69	3jaqb
dieppe		FR		36	49.92	1.08	1src3
diest		BE		23	50.99	5.05	1o011
dietikon		CH		21	47.4	8.4	1l193
dietzenbach		DE		33	50.01	8.78	1qy8g
diffa		NE		28	13.32	12.61	1gf48
dig	Dīg	IN		43	27.47	77.33	r9z3
digboi		IN		21	27.39	95.62	r9yt
dighwara	Dighwāra	IN		29	25.74	85.01	r9ya
diglur	Dīglūr	IN		53	18.55	77.58	r9y6
digne les bains	Digne-les-Bains	FR		19	44.09	6.23	1srba
digos		PH		116	6.75	125.36	10r9o
digras		IN		42	20.1	77.72	r9xw
digri		PK		32	25.16	69.11	pad9
dihok		IQ		284	36.87	42.99	22ua
dijkot		PK		27	31.22	73	pad6
dijon		FR		150	47.32	5.02	1srb0
dikirnis		EG		138	31.09	31.59	7od8
diksmuide		BE		16	51.03	2.86	1o009
dikwa		NG		29	12.04	13.92	1e9au
dila	Dīla	ET		47	6.42	38.32	79km
dilbeek		BE		39	50.85	4.26	1o005
dili		TL		150*	-8.56	125.57	z9n5
dillenburg		DE		24	50.74	8.29	1qy6x
dilling		SD		37	12.05	29.65	82gy
dillingen		DE		22	49.36	6.73	1qy6p
dillingen an der donau	Dillingen an der Donau	DE		19	48.58	10.5	1qy6m
dimapur	Dimāpur	IN		136	25.91	93.72	r9wo
dimbokro		CI		67	6.65	-4.71	1d2yn
dimitrovgrad		BG		43	42.05	25.6	fp0n
dimitrovgrad		RU		132	54.21	49.62	c4vr
dimona		IL		34	31.07	35.03	6bvk
dinajpur	Dinājpur	BD		206	25.63	88.64	psxf
dinalupihan		PH		67	14.88	120.45	10r4e
dinanagar	Dīnānagar	IN		23	32.14	75.47	r9wi
dinapore		IN		153	25.64	85.05	rap9
dinar		TR		35	38.07	30.17	6sbe
dindigul		IN		201	10.37	77.98	r9wf
dindori		IN		19	22.94	81.08	r9wc
dinga		PK		40	32.64	73.72	paby
dingcheng		CN		73	32.13	115.04	12qpt
dingolfing		DE		19	48.64	12.49	1qy4t
dingtao		CN		58	35.07	115.57	12uqa
dingzhou		CN		153	38.51	115	12upk
dinh van	Đinh Văn	VN		16	11.79	108.24	5cptb
dinhata	Dīnhāta	IN		42	26.14	89.46	r9w4
dinnington		GB	ENG	20	53.37	-1.2	1ktpl
dinskaya		RU		35	45.22	39.23	c4v9
dinslaken		DE		71	51.56	6.74	1qy3r
dinuba		US	CA	24	36.54	-119.39	36itf
dipalpur		PK		75	30.67	73.65	pab4
dipayal		NP		23	29.26	80.94	3q29p
diphu		IN		57	25.84	93.43	r9vx
dipolog		PH		94	8.57	123.33	10r1u
dire dawa		ET		252	9.59	41.87	79g0
diriamba		NI		35	11.86	-86.24	25lca
disa	Dīsa	IN		92	24.26	72.18	r9vl
dishna	Dishnā	EG		54	26.12	32.48	7obn
disuq	Disūq	EG		102	31.13	30.65	7obg
ditzingen		DE		24	48.83	9.07	1qxz5
diu		IN		24	20.71	70.98	r9va
divichibazar		AZ		23	41.2	48.99	ckqz
divinopolis	Divinópolis	BR		194	-20.14	-44.89	229dc
divnogorsk		RU		30	55.96	92.37	wb3n
divnoye		RU		16	45.91	43.35	c4uj
divo		CI		128	5.84	-5.36	1d2vz
diwek		ID		42	-7.58	112.23	z9mc
dix hills		US	NY	27	40.8	-73.34	31mub
dixiana		US	AL	23	33.74	-86.65	54fox
dixon		US	CA	19	38.45	-121.82	36ix3
dixon		US	IL	15	41.84	-89.48	2wt47
diyadin		TR		18	39.54	43.67	6s8u
diyarb najm		EG		52	30.75	31.44	7ob3
diyarbakir	Diyarbakır	TR		645	37.91	40.22	6s8t
dizangue	Dizangué	CM		19	3.77	9.98	1buzp
djamaa		DZ		53	33.53	5.99	1hl8a
djelfa		DZ		154	34.67	3.26	1hl0x
djemmal		TN		40	35.62	10.76	1gy0f
djenne	Djénné	ML		22	13.91	-4.55	1gp25
djibo		BF		22	14.1	-1.63	1elw9
djibouti		DJ		624*	11.59	43.15	4sp5
djidiouia		DZ		32	35.93	0.83	1hfjs
djougou		BJ		237	9.71	1.67	1fbnk
dmitrov		RU		62	56.34	37.52	c4oz
dnipro		UA		1033	48.46	35.04	f7sa
dniprorudne		UA		20	47.38	34.98	f7t4
doba		TD		24	8.65	16.85	1g5nh
dobeln	Döbeln	DE		21	51.12	13.11	1qxxu
doboj		BA		27	44.73	18.09	1wmo0
dobrich		BG		95	43.57	27.83	fkia
dobropillya		UA		36	48.46	37.09	f7rg
dobrush		BY		19	52.41	31.32	dhcq
dobryanka		RU		33	58.46	56.41	c4k2
dod ballapur	Dod Ballāpur	IN		79	13.29	77.54	r9uh
doda		IN		18	33.15	75.55	r9uk
dodge city		US	KS	28	37.75	-100.02	38pma
dodola		ET		23	6.98	39.18	79d2
dodoma		TZ		181*	-6.17	35.74	3flw
doetinchem		NL		50	51.97	6.29	1n34v
dogbo		BJ		41	6.8	1.78	1fbn5
dogonbadan		IR		95	30.36	50.8	2wy6
dogondoutchi		NE		32	13.64	4.03	1gf01
dogubayazit	Doğubayazıt	TR		70	39.55	44.08	6s57
doha		QA		345*	25.29	51.53	67se
dohad		IN		84	22.83	74.26	ras7
dohar	Dohār	BD		46	23.59	90.14	pefg
dois corregos	Dois Córregos	BR		21	-22.37	-48.38	229be
dois vizinhos		BR		23	-25.73	-53.06	229ab
dok kham tai		TH		24	19.16	99.99	oq0o
doka		SD		20	13.52	35.77	82do
dokuchayevsk	Dokuchayevs’k	UA		24	47.75	37.68	f7pn
dole		FR		26	47.09	5.49	1sr7z
dolgoprudnyy		RU		68	55.95	37.5	c4fi
dolisie		CG		104	-4.2	12.67	1cehh
dollard des ormeaux	Dollard-Des Ormeaux	CA	10	49	45.49	-73.82	3jc2k
dolny kubin	Dolný Kubín	SK		19	49.21	19.3	1tlf9
dologon		PH		15	7.84	125.04	10qxj
dolores		AR		25	-36.31	-57.68	21mhq
dolores		UY		16	-33.53	-58.22	21sfy
dolores hidalgo cuna de la independencia nacional	Dolores Hidalgo Cuna de la Independencia Nacional	MX		59	21.16	-100.93	2e899
dolton		US	IL	23	41.64	-87.61	2wt5l
dolyna		UA		21	48.97	24.01	f7nf
dolynska	Dolyns'ka	UA		34	48.11	32.76	f7o6
dom pedrito		BR		37	-30.98	-54.67	2299f
dom pedro		BR		16	-5.04	-44.44	20w7d
doma		NG		15	8.39	8.36	1e93s
domalanoan		PH		15	16	120.21	10qwi
dombivli		IN		1193	19.22	73.08	r9t3
dombovar	Dombóvár	HU		21	46.38	18.14	1tg5y
dome		GH		47	5.65	-0.24	1dbyf
domodedovo		RU		54	55.44	37.75	c491
domodossola		IT		18	46.12	8.29	1w3ss
domont		FR		17	49.03	2.33	1sr4u
dompu		ID		49	-8.54	118.46	z9jz
don antonio		MX		18	19.87	-98.93	59uyp
don benito		ES		36	38.96	-5.86	1hzj8
don carlos		PH		20	7.68	125.01	10qvd
don luan		VN		24	11.53	106.88	xx0k
don torcuato		AR		65	-34.49	-58.63	21mgy
donaueschingen		DE		22	47.96	8.5	1qxmz
donauworth	Donauwörth	DE		18	48.72	10.78	1qxml
doncaster		GB	ENG	158	53.52	-1.13	1ktmb
dondaicha		IN		46	21.32	74.57	r9sr
dondo		MZ		79	-19.61	34.74	lyns
donetsk		RU		51	48.34	39.96	c484
donetsk		UA		1025	48.02	37.8	f7md
dong ha	Ðông Hà	VN		18	16.82	107.1	xxe6
dongargarh		IN		36	21.19	80.75	r9sc
dongcun		CN		92	36.78	121.16	12uml
dongdu		CN		73	35.85	117.7	12ulx
dongen		NL		25	51.63	4.94	1n33n
dongfeng		CN		68	42.64	125.51	17o9m
donggang		TW		48	22.47	120.45	zpyc
donggongon		MY		72	5.91	116.1	115j2
dongguan		CN		8000	23.02	113.75	12ukh
donghai		CN		189	22.95	115.64	12ujt
dongkan		CN		73	34	119.83	12uh7
dongling		CN		171	41.81	123.58	17o8k
dongning		CN		61	44.06	131.12	17o8b
dongobesh		TZ		19	-4.07	35.38	3fl8
dongsheng		CN		100	39.82	109.98	12ucg
dongtai		CN		111	32.85	120.31	12ubo
dongxing		CN		110	45.36	130.79	17oad
dongyang		CN		130	29.27	120.23	12dzk
donna		US	TX	17	26.17	-98.05	2sg75
donostia san sebastian	Donostia / San Sebastián	ES		185	43.31	-1.97	1unq4
donskoy		RU		32	53.97	38.34	c46i
donskoye		RU		15	45.46	41.97	c46h
doraha	Dorāha	IN		24	30.8	76.02	r9rr
doral		US	FL	56	25.82	-80.36	2h0u7
dorcheh piaz	Dorcheh Pīāz	IR		37	32.62	51.56	8z80
dorchester		GB	ENG	17	50.72	-2.43	1ktlp
dordrecht		NL		119	51.81	4.67	1n325
dori		BF		38	14.04	-0.03	1eltm
dorking		GB	ENG	18	51.23	-0.33	1ktlj
dormagen		DE		64	51.1	6.83	1qxap
dornakal		IN		15	17.44	80.15	r9rj
dornbirn		AT		49	47.41	9.74	1nlmt
dorohoi		RO		31	47.95	26.4	ejyx
dorsten		DE		80	51.66	6.97	1qx2i
dortmund		DE		588	51.51	7.47	1qx25
dortyol	Dörtyol	TR		57	36.84	36.23	6s1o
dorval		CA	10	18	45.45	-73.75	3jcth
dos hermanas		ES		123	37.28	-5.92	1hzii
dosquebradas		CO		180	4.84	-75.67	26zfr
dosso		NE		50	13.05	3.19	1gey8
dostlik shahri	Do’stlik Shahri	UZ		17	40.53	68.03	wgb1
dothan		US	AL	69	31.22	-85.39	2f00u
douai		FR		47	50.37	3.08	1sr0o
douala		CM		1338	4.05	9.7	1buoh
douane		TN		60	36.45	10.76	1jc3e
douar tindja		TN		19	37.17	9.75	1gz03
douarnenez		FR		17	48.1	-4.33	1sr0k
douera		DZ		27	36.67	2.94	1hke1
douglas		IM		26*	54.15	-4.48	1t7el
douglas		US	AZ	17	31.34	-109.55	35g63
douglasville		US	GA	33	33.75	-84.75	2huj7
douliu		TW		105	23.71	120.54	zovg
douma		SY		112	33.57	36.4	3nmo
dour		BE		17	50.4	3.78	1nzwa
dourados		BR		162	-22.22	-54.81	22970
dourbali		TD		18	11.81	15.87	1g5cv
douz		TN		28	33.47	9.02	1gyuv
dover		GB	ENG	42	51.13	1.31	1ktk8
dover		US	DE	38	39.16	-75.52	2gs7m
dover		US	NH	31	43.2	-70.87	3100g
dover		US	NJ	18	40.88	-74.56	31943
dowlatabad	Dowlatābād	IR		34	32.8	51.7	8z78
downers grove		US	IL	50	41.81	-88.01	2wt8n
downey		US	CA	114	33.94	-118.13	36jci
draa ben khedda		DZ		37	36.73	3.96	1hkbw
draa el mizan	Draa el Mizan	DZ		41	36.54	3.83	1hkbk
drachten		NL		45	53.11	6.1	1n31g
dracut		US	MA	29	42.67	-71.3	2xrwe
dragasani	Drăgăşani	RO		21	44.65	24.27	ejwi
dragash		XK		35	42.03	20.65	gyfm
draguignan		FR		39	43.54	6.46	1sqwi
drama	Dráma	GR		45	41.15	24.15	fs6k
drammen		NO		91	59.74	10.2	1vpig
drancy		FR		62	48.93	2.45	1sqw7
draper		US	UT	47	40.52	-111.86	3fr8x
draveil		FR		29	48.68	2.41	1sqw0
drean		DZ		55	36.68	7.75	1hka7
dreieich		DE		40	50.02	8.7	1qwtw
drensteinfurt		DE		15	51.8	7.74	1qwoy
dresden		DE		487	51.05	13.74	1qwoe
dreux		FR		31	48.74	1.37	1sqve
drexel heights		US	AZ	28	32.14	-111.03	35g8v
drexel hill		US	PA	28	39.95	-75.29	2poo6
driebergen rijsenburg	Driebergen-Rijsenburg	NL		19	52.05	5.28	1n30r
driefontein		ZA		28	-27.02	30.45	llz9
driyorejo		ID		27	-7.37	112.62	z9gk
drobeta turnu severin	Drobeta-Turnu Severin	RO		102	44.63	22.65	ejs1
drochia		MD		16	48.04	27.81	d94y
drogheda		IE		33	53.72	-6.35	1rjjp
drohobych		UA		79	49.35	23.51	f7jf
droichead nua		IE		19	53.18	-6.8	1rhpu
droitwich		GB	ENG	24	52.27	-2.15	1ktif
dronfield		GB	ENG	21	53.3	-1.48	1kthz
dronten		NL		28	52.53	5.72	1n2z3
droylsden		GB	ENG	24	53.48	-2.15	1kthu
drummondville		CA	10	59	45.88	-72.48	3jdj1
druskininkai		LT		18	54.02	23.99	curx
druzhkivka		UA		62	48.63	37.55	d7vr
dschang		CM		96	5.44	10.05	1bukc
duarte		US	CA	22	34.14	-117.98	36jkj
duayaw nkwanta	Duayaw-Nkwanta	GH		17	7.17	-2.1	1dbtk
duba		SA		22	27.35	35.69	2ahp
dubai		AE		2957	25.08	55.31	69hb
dubasari	Dubăsari	MD		23	47.27	29.17	d94t
dubbo		AU	02	40	-32.24	148.6	1ah2p
dubendorf	Dübendorf	CH		20	47.4	8.62	1l17v
dublin		IE		1024*	53.33	-6.25	1rjha
dublin		US	CA	58	37.7	-121.94	36jkt
dublin		US	GA	16	32.54	-82.9	2huq5
dublin		US	OH	45	40.1	-83.11	32fkd
dubna		RU		61	56.73	37.17	c3qn
dubnica nad vahom	Dubnica nad Váhom	SK		27	48.96	18.17	1tldm
dubno		UA		38	50.42	25.73	f7hg
dubovka		RU		15	49.06	44.83	c3ou
dubrajpur	Dubrājpur	IN		35	23.79	87.38	r9q8
dubrovnik		HR		28	42.64	18.11	1wlxz
dubti		ET		26	11.73	41.08	798a
dubuque		US	IA	59	42.5	-90.66	2w1s1
duc trong	Đưc Trọng	VN		161	11.74	108.37	xwt9
ducheng		CN		96	23.24	111.53	12u3d
ducos		MQ		17	14.58	-60.97	24j8h
dudelange		LU		18	49.48	6.09	1rgfu
duderstadt		DE		23	51.51	10.26	1qwg8
dudinka		RU		24	69.41	86.18	wawc
dudley		GB	ENG	199	52.5	-2.08	1ktef
duekoue	Duekoué	CI		47	6.74	-7.35	1d2ml
duffel		BE		16	51.1	4.51	1nzsi
dugda		IN		20	23.75	86.17	r9p1
dugulubgey		RU		21	43.66	43.54	bim9
duisburg		DE		504	51.43	6.77	1qwf7
duitama		CO		92	5.82	-73.03	26zfg
duiven		NL		25	51.95	6.01	1n2xn
duiwelskloof		ZA		25	-23.69	30.14	llei
dukinfield		GB	ENG	19	53.47	-2.09	1ktdr
dukku		NG		17	10.82	10.77	1e8yq
dukuhturi		ID		98	-6.9	109.08	z9eq
duliagaon	Duliāgaon	IN		24	27.37	95.31	r9oj
dullewala		PK		49	31.83	71.44	pa3s
dulmen	Dülmen	DE		47	51.83	7.28	1qwee
duluth		US	GA	29	34	-84.14	2hush
duluth		US	MN	86	46.78	-92.11	2zp3j
dum duma		IN		22	27.57	95.56	r9o2
dumaguete		PH		114	9.31	123.3	10qop
dumai		ID		144	1.67	101.44	z9e5
dumas		US	TX	15	35.87	-101.97	3aboo
dumbarton		GB	SCT	20	55.94	-4.57	1ktde
dumbea	Dumbéa	NC		19	-22.16	166.46	19wb6
dumfries		GB	SCT	33	55.07	-3.61	1ktda
dumjor		IN		18	22.62	88.25	swoz
dumka		IN		48	24.27	87.25	r9nx
dumont		US	NJ	18	40.94	-74	31959
dumra		IN		16	26.57	85.52	r9np
dumraon		IN		51	25.55	84.15	r9nl
dun laoghaire	Dún Laoghaire	IE		27	53.29	-6.14	1rjfe
dunaharaszti		HU		17	47.35	19.1	1tg31
dunaivtsi		UA		16	48.89	26.86	f7ed
dunajska streda	Dunajská Streda	SK		24	47.99	17.61	1tlck
dunakeszi		HU		30	47.64	19.14	1tg2s
dunaujvaros	Dunaújváros	HU		50	46.96	18.94	1tg1q
duncan		CA	02	22	48.78	-123.7	3jebd
duncan		US	OK	23	34.5	-97.96	2p7j1
duncanville		US	TX	40	32.65	-96.91	2sgrn
dundalk		IE		33	54	-6.42	1rjgc
dundalk		US	MD	64	39.25	-76.52	2lbdx
dundee		GB	SCT	148	56.47	-2.97	1ktc0
dundee		ZA		84	-28.17	30.23	llbc
dunedin		NZ		114	-45.87	170.5	1az0q
dunedin		US	FL	36	28.02	-82.77	2h127
dunfermline		GB	SCT	50	56.07	-3.46	1ktbg
dunga bunga		PK		26	29.75	73.24	pa2v
dungarpur	Dūngarpur	IN		45	23.84	73.71	r9mx
dunhua		CN		149	43.37	128.24	17o66
dunkerque		FR		71	51.03	2.38	1sqry
dunkwa		GH		33	5.96	-1.78	1dbrs
dunstable		GB	ENG	52	51.89	-0.52	1kt9d
dunwoody		US	GA	49	33.95	-84.33	2huuv
dunyapur		PK		34	29.8	71.74	pa2i
duobao		CN		90	30.67	112.69	12u0l
duong dong	Dương Đông	VN		15	10.22	103.96	xned
dupnitsa		BG		35	42.27	23.12	fkuw
duque de caxias	Duque de Caxias	BR		818	-22.79	-43.31	2294m
dura	Dūrā	PS		21	31.51	35.03	6357
durango		ES		28	43.17	-2.63	1uybh
durango		US	CO	18	37.28	-107.88	386a9
durant		US	OK	17	33.99	-96.37	2p7jq
durazno		UY		34	-33.38	-56.52	21sfb
durban		ZA		3120	-29.86	31.03	ll8v
duren	Düren	DE		93	50.8	6.49	1qw9i
durg		IN		255	21.19	81.28	r9md
durgapur		IN		519	23.52	87.31	r9m7
durgapur	Durgāpur	IN		19	20.01	79.3	r9m9
durham		GB	ENG	48	54.78	-1.58	1kt8k
durham		US	NC	258	35.99	-78.9	2noq8
durres	Durrës	AL		122	41.32	19.45	1wa4g
dursunbey		TR		18	39.59	28.63	6rwm
dushanbe		TJ		679*	38.54	68.78	q6sy
dusseldorf	Düsseldorf	DE		573	51.22	6.78	1qw2u
dutse		NG		17	11.76	9.34	1e8tx
dutsen wai		NG		22	10.85	8.2	1e8th
duyun		CN		91	26.27	107.52	12tys
duzce	Düzce	TR		58	40.84	31.16	g0z8
dvur kralove nad labem	Dvůr Králové nad Labem	CZ		16	50.43	15.81	1tm3o
dwarka	Dwārka	IN		36	22.24	68.97	r9l8
dyatkovo	Dyat’kovo	RU		33	53.6	34.34	c31q
dyer		US	IN	16	41.49	-87.52	2xg5o
dyersburg		US	TN	17	36.03	-89.39	2r0ns
dyker heights		US	NY	34	40.62	-74.01	31n8e
dyurtyuli		RU		31	55.49	54.87	c2yv
dzaoudzi		YT		15	-12.78	45.26	jrcc
dzerzhinsk		RU		233	56.24	43.46	c2yk
dzerzhinskiy		RU		41	55.63	37.86	c2yh
dzerzhinsky		RU		47	55.63	37.86	52n6o
dzhankoy		UA		42	45.71	34.39	f7bq
dzhetygara		KZ		43	52.19	61.2	wi7t
dzialdowo	Działdowo	PL		21	53.24	20.17	gk98
dzierzoniow	Dzierżoniów	PL		34	50.73	16.65	1ufuc
dzuunharaa	Dzüünharaa	MN		19	48.85	106.46	17jjh
dzyarzhynsk		BY		25	53.68	27.14	dh22
eagan		US	MN	66	44.8	-93.17	2zp6h
eagle		US	ID	24	43.7	-116.35	3bun6
eagle mountain		US	UT	27	40.31	-112.01	3frev
eagle pass		US	TX	29	28.71	-100.5	3abs5
eagle river		US	AK	25	61.32	-149.57	3hmir
earl shilton		GB	ENG	20	52.58	-1.32	3zgcv
earlsfield		GB	ENG	16	51.44	-0.19	4stiw
easley		US	SC	21	34.83	-82.6	2q3u7
east brainerd		US	TN	15	35	-85.15	2r0rr
east brunswick		US	NJ	48	40.43	-74.42	3196i
east chattanooga		US	TN	154	35.07	-85.25	2r0rv
east chicago		US	IN	29	41.64	-87.45	2xg6p
east cleveland		US	OH	17	41.53	-81.58	32frr
east concord		US	NH	43	43.24	-71.54	31054
east dereham		GB	ENG	21	52.68	0.93	1kt46
east elmhurst		US	NY	23	40.76	-73.87	31nej
east flatbush		US	NY	178	40.65	-73.93	31ner
east florence		US	AL	36	34.81	-87.65	2f0m6
east grinstead		GB	ENG	27	51.12	-0.01	1kt37
east gwillimbury		CA	08	24	44.1	-79.44	3jfqj
east hampton		US	VA	148	37.04	-76.33	2tyhn
east harlem		US	NY	116	40.79	-73.94	3rq4s
east hartford		US	CT	51	41.78	-72.61	2vlh7
east haven		US	CT	29	41.28	-72.87	2vlht
east hemet		US	CA	17	33.74	-116.94	36k6m
east hill meridian	East Hill-Meridian	US	WA	30	47.41	-122.17	4bn7j
east honolulu		US	HI	50	21.29	-157.72	4csh9
east independence		US	MO	111	39.1	-94.36	2lzi2
east kilbride		GB	SCT	75	55.76	-4.18	1kt2d
east lake		US	FL	31	28.11	-82.69	2h194
east lake orient park	East Lake-Orient Park	US	FL	23	27.98	-82.38	4blmh
east lansing		US	MI	48	42.74	-84.48	2yzko
east london		ZA		479	-33.02	27.91	lkzs
east longmeadow		US	MA	15	42.06	-72.51	2xs7e
east los angeles		US	CA	126	34.02	-118.17	36k82
east massapequa		US	NY	19	40.67	-73.44	31ni2
east meadow		US	NY	38	40.71	-73.56	31ni0
east millcreek		US	UT	21	40.7	-111.81	3frh9
east molesey		GB	ENG	19	51.4	-0.35	1kt1k
east moline		US	IL	21	41.5	-90.44	2wtk8
east naples		US	FL	23	26.14	-81.77	2h19r
east northport		US	NY	20	40.88	-73.32	31nit
east norwalk		US	CT	85	41.11	-73.4	2vlk1
east orange		US	NJ	65	40.77	-74.2	3197l
east palo alto		US	CA	30	37.47	-122.14	36k94
east patchogue		US	NY	22	40.77	-73	31nj8
east pensacola heights		US	FL	54	30.43	-87.18	2h1a7
east peoria		US	IL	23	40.67	-89.58	2wtkl
east point		US	GA	35	33.68	-84.44	2hv36
east providence		US	RI	47	41.81	-71.37	33x9n
east rancho dominguez		US	CA	15	33.9	-118.2	36k35
east ridge		US	TN	21	35.01	-85.25	2r0wz
east riverdale		US	MD	16	38.96	-76.92	2lbid
east saint louis		US	IL	27	38.62	-90.15	2itqj
east setauket		US	NY	17	40.94	-73.11	31nks
east tremont		US	NY	23	40.85	-73.89	31nlf
east york		CA	08	115	43.69	-79.33	4op8t
eastbourne		GB	ENG	118	50.77	0.28	1kt4x
easthampton		US	MA	17	42.27	-72.67	2xsbi
eastlake		US	OH	18	41.65	-81.45	32fy9
eastleigh		GB	ENG	54	50.97	-1.35	1kt24
eastmont		US	WA	20	47.9	-122.18	4cslw
easton		US	MA	23	42.02	-71.13	2xscn
easton		US	MD	17	38.77	-76.08	2lbje
easton		US	PA	27	40.69	-75.22	33770
eastpointe		US	MI	33	42.47	-82.96	2yznb
eastvale		US	CA	59	33.96	-117.56	4tj2x
eastwood		GB	ENG	19	53	-1.3	1kszp
eau claire		US	WI	68	44.81	-91.5	34k18
eaubonne		FR		24	49	2.28	1sqpl
ebano	Ébano	MX		24	22.22	-98.38	23ngz
ebaye		MH		15	8.77	167.74	4ck5v
ebbw vale		GB	WLS	33	51.78	-3.21	1ksz1
ebebiyin		GQ		25	2.15	11.34	1dhw4
eberbach		DE		16	49.47	8.99	1qvwk
ebersbach an der fils	Ebersbach an der Fils	DE		16	48.72	9.52	1qvuv
eberswalde		DE		42	52.83	13.82	1qvsq
ebetsu		JP		134	43.11	141.55	19ntw
eboli		IT		26	40.62	15.06	1w3q6
ebolowa	Ébolowa	CM		88	2.9	11.15	1bufv
ebute ikorodu		NG		536	6.6	3.49	1e8pe
ecatepec de morelos	Ecatepec de Morelos	MX		1655	19.6	-99.06	23ngs
eccles		GB	ENG	37	53.48	-2.33	1ksyu
ech chettia		DZ		168	36.2	1.26	1hk7e
echirolles	Échirolles	FR		33	45.15	5.71	1sqmn
ecija	Écija	ES		40	37.54	-5.08	1hzhu
eckernforde	Eckernförde	DE		23	54.47	9.84	1qvln
ecully	Écully	FR		19	45.77	4.78	1sqjs
ed damer		SD		104	17.6	33.97	85cd
ede		NL		68	52.03	5.66	1n2vh
edea	Edéa	CM		203	3.8	10.13	1buen
edegem		BE		22	51.16	4.45	1nzq7
eden		US	NC	15	36.49	-79.77	2np49
eden prairie		US	MN	63	44.85	-93.47	2zphf
edenvale		ZA		49	-26.14	28.15	lkvm
edessa	Édessa	GR		19	40.8	22.05	fs6d
edewecht		DE		21	53.13	7.98	1qvec
edgewater		US	FL	22	28.99	-80.9	2h1el
edgewood		US	MD	26	39.42	-76.29	2lbmv
edina		US	MN	50	44.89	-93.35	2zpio
edinburg		US	TX	84	26.3	-98.16	2shhv
edinburgh		GB	SCT	465	55.95	-3.2	1ksxd
edinet	Edineţ	MD		23	48.17	27.3	d850
edirne		TR		126	41.68	26.56	g0xs
edison		US	NJ	103	40.52	-74.41	319a1
edmond		US	OK	90	35.65	-97.48	2p7ss
edmonds		US	WA	41	47.81	-122.38	3g68j
edmonton		CA	01	712	53.55	-113.47	3jgk0
edmundston		CA	04	17	47.37	-68.33	3wa67
edosaki		JP		21	35.95	140.32	19adf
edremit		TR		41	39.6	27.02	6rtd
edwardsville		US	IL	25	38.81	-89.95	2itud
eeklo		BE		19	51.19	3.56	1nzpn
eersel		NL		18	51.36	5.32	1n2t2
effium		NG		87	6.63	8.06	1e8mp
efon alaaye	Efon-Alaaye	NG		279	7.66	4.92	1e8mn
egbe		NG		18	8.22	5.52	1e8lj
eger		HU		57	47.9	20.37	fgif
eggenstein leopoldshafen	Eggenstein-Leopoldshafen	DE		15	49.09	8.4	1qv71
eggertsville		US	NY	15	42.96	-78.8	31nrj
egham		GB	ENG	30	51.43	-0.55	1kswc
egirdir	Eğirdir	TR		17	37.87	30.85	6rr5
egra		IN		33	21.9	87.54	r9k5
egypt lake leto	Egypt Lake-Leto	US	FL	35	28.02	-82.51	2h1go
eha amufu		NG		71	6.66	7.76	1e8i6
ehingen		DE		26	48.28	9.73	1qv24
eibar		ES		27	43.18	-2.47	1uy9p
eibergen		NL		16	52.1	6.65	1n2rr
eilat		IL		46	29.56	34.95	6bu5
eilenburg		DE		18	51.46	12.63	1qu8v
einbeck		DE		28	51.82	9.87	1qu70
eindhoven		NL		210	51.44	5.48	1n2ql
eirunepe	Eirunepé	BR		17	-6.66	-69.87	26jep
eisen		KR		56	35.97	128.93	13a21
eisen		KR		85	36.82	128.63	139vk
eisenach		DE		44	50.98	10.32	1qu0m
eisenhuttenstadt	Eisenhüttenstadt	DE		32	52.15	14.65	1qty1
eisleben lutherstadt		DE		24	51.53	11.55	4c4t7
eislingen		DE		21	48.7	9.71	1qtw6
eitorf		DE		20	50.77	7.45	1qtup
ejea de los caballeros	Ejea de los Caballeros	ES		17	42.13	-1.14	1uy94
ejido		VE		107	8.55	-71.24	2641t
ejigbo		NG		138	7.9	4.31	1e8h4
ejura		GH		71	7.39	-1.36	1dbmp
ekangala		ZA		38	-25.7	28.75	np6m
ekazhevo		RU		26	43.21	44.82	c2u7
eket		NG		26	4.64	7.92	1e8fc
ekibastuz		KZ		121	51.72	75.32	wo6d
ekpoma		NG		60	6.74	6.14	1e8d5
el abadia		DZ		29	36.27	1.69	1hk2m
el abiodh sidi cheikh		DZ		39	32.89	0.55	1hk2f
el achir		DZ		158	36.06	4.63	1hk26
el affroun		DZ		43	36.47	2.63	1hk1s
el aioun	El Aïoun	MA		35	34.58	-2.51	1io7q
el alia		TN		16	37.17	10.03	1h0us
el amria		DZ		26	35.52	-1.02	1hk0g
el aouinet		DZ		33	35.87	7.89	1hjzf
el arahal		ES		19	37.26	-5.55	1hzgp
el astillero		ES		17	43.4	-3.82	1uy8j
el attaf		DZ		44	36.22	1.67	1hjxa
el bagre		CO		41	7.6	-74.81	26zbl
el banco		CO		55	9	-73.98	26zat
el bauga		SD		19	18.26	33.91	84xa
el bayadh		DZ		65	33.68	1.02	1hjvz
el bolson	El Bolsón	AR		16	-41.96	-71.53	2apfx
el cajon		US	CA	104	32.79	-116.96	36kmx
el campello		ES		27	38.43	-0.4	1i0sf
el carmen de bolivar	El Carmen de Bolívar	CO		48	9.72	-75.12	26z3u
el centro		US	CA	44	32.79	-115.56	36kp5
el cerrito		CO		38	3.69	-76.31	26z2f
el cerrito		US	CA	24	37.92	-122.31	36kpj
el charco		CO		29	2.48	-78.11	26z1f
el copey		CO		18	10.15	-73.96	26yxw
el crucero		NI		16	11.99	-86.31	25l3h
el daein		SD		265	11.46	26.13	85bo
el dorado		US	AR	18	33.21	-92.67	2g34p
el dorado hills		US	CA	42	38.69	-121.08	36kr3
el ejido		ES		84	36.78	-2.81	1hza6
el estor		GT		16	15.53	-89.33	253iu
el eulma		DZ		128	36.15	5.69	1hjrs
el fahs		TN		18	36.37	9.91	1gwjh
el fasher		SD		253	13.63	25.35	84v7
el gouna		EG		15	27.39	33.68	3zfz4
el grao		ES		16	39.97	0.01	1hz8s
el grullo		MX		21	19.81	-104.22	2dxwh
el hadjar		DZ		47	36.8	7.74	1hjlz
el hadjira		DZ		40	32.61	5.51	1hjlo
el hajeb		MA		28	33.69	-5.37	1insc
el hamma		TN		62	33.89	9.8	1h0r7
el hatillo		VE		58	10.42	-66.83	262zb
el hed	el hed	DZ		32	36.65	4.77	1h2t8
el idrissia		DZ		39	34.45	2.53	1hjgw
el jadid		MA		148	33.26	-8.51	1inni
el jem		TN		20	35.3	10.72	1h0om
el kala		DZ		35	36.9	8.44	1hjgk
el kef		TN		48	36.17	8.7	1h0o2
el khroub		DZ		84	36.26	6.69	1hjcp
el kseur		DZ		26	36.68	4.86	1hjb8
el limon	El Limón	VE		148	10.31	-67.63	262tt
el malah		DZ		19	35.39	-1.09	1hj8y
el masnou		ES		22	41.48	2.32	1ut9s
el mirage		US	AZ	34	33.61	-112.32	35gvg
el monte		CL		23	-33.68	-70.98	2be9x
el monte		US	CA	117	34.07	-118.03	36ksv
el obeid		SD		393	13.18	30.22	84fv
el oued		DZ		135	33.36	6.86	1hj0j
el palmar		GT		15	14.65	-91.58	2536s
el paraiso	El Paraíso	HN		19	13.87	-86.55	25e8l
el paso		US	TX	681	31.76	-106.49	3ac0x
el prat de llobregat	El Prat de Llobregat	ES		63	41.33	2.09	1uxz5
el progreso		HN		101	15.4	-87.8	25dyt
el pueblito		MX		71	20.54	-100.44	2db4r
el puerto de santa maria	El Puerto de Santa María	ES		88	36.59	-6.23	1hz27
el quince		MX		18	20.54	-103.28	2dwrk
el rama		NI		20	12.16	-84.22	25iyv
el reno		US	OK	19	35.53	-97.96	2p7tz
el reten	El Retén	CO		16	10.61	-74.27	26y01
el rosario		MX		16	22.99	-105.86	2dhhc
el salto		MX		22	20.52	-103.18	2dwci
el salto		MX		23	20.33	-104.5	2dwck
el salto		MX		24	23.78	-105.36	2dwc9
el segundo		US	CA	17	33.92	-118.42	36kw4
el soberbio		AR		20	-27.3	-54.2	21lwz
el tarf		DZ		20	36.77	8.31	1hiy3
el tejar		GT		16	14.65	-90.79	252q1
el tigre		VE		151	8.89	-64.25	261on
el tocuyo		VE		53	9.79	-69.79	261mj
el triunfo		EC		32	-1.93	-79.97	26ekl
el vendrell		ES		36	41.22	1.53	1ukqs
el viejo		NI		54	12.66	-87.17	25kn7
el vigia	El Vigía	VE		59	8.61	-71.66	261hn
el viso del alcor	El Viso del Alcor	ES		18	37.39	-5.72	1hyxk
elamanchili		IN		26	17.55	82.86	r9jo
elancourt	Élancourt	FR		31	48.78	1.96	1sqhi
elazig	Elazığ	TR		298	38.67	39.22	6rog
elbasan		AL		101	41.11	20.08	gsdb
elbeuf		FR		17	49.29	1	1sqhf
elbistan		TR		80	38.21	37.2	6ro3
elblag	Elbląg	PL		128	54.15	19.41	1ufsf
elburg		NL		22	52.45	5.84	1n2q0
elche		ES		230	38.26	-0.7	1hzbz
elda		ES		55	38.48	-0.79	1hzah
eldersburg		US	MD	31	39.4	-76.95	2lboz
eldoret		KE		218	0.52	35.27	499h
elefsina	Elefsína	GR		25	38.04	23.54	5mqo
elektrogorsk		RU		21	55.88	38.79	c2tg
elektrostal	Elektrostal’	RU		144	55.79	38.45	c2tf
elektrougli		RU		20	55.72	38.21	c2te
elele		NG		21	5.1	6.81	1e89k
eleskirt	Eleşkirt	TR		19	39.8	42.68	6rn2
elgin		GB	SCT	23	57.65	-3.32	1ksui
elgin		US	IL	112	42.04	-88.28	2wttc
elista		RU		107	46.31	44.26	c2t6
elizabeth		US	NJ	129	40.66	-74.21	319by
elizabeth city		US	NC	18	36.29	-76.25	2npa8
elizabethtown		US	KY	30	37.69	-85.86	2jyy4
elk	Ełk	PL		56	53.83	22.36	gk5p
elk grove		US	CA	167	38.41	-121.37	36l33
elk grove village		US	IL	33	42	-87.97	2wtv1
elk river		US	MN	24	45.3	-93.57	2zpof
elkhart		US	IN	52	41.68	-85.98	2xgab
elko		US	NV	20	40.83	-115.76	3e8za
elkridge		US	MD	16	39.21	-76.71	2lbrk
elkton		US	MD	16	39.61	-75.83	2lbqy
elland		GB	ENG	16	53.69	-1.84	1ksu6
ellenabad		IN		38	29.45	74.66	r9j1
ellensburg		US	WA	19	47	-120.55	3g6ef
ellesmere port		GB	ENG	68	53.28	-2.9	1ksts
ellicott city		US	MD	66	39.27	-76.8	2lbrt
elliniko	Ellinikó	GR		17	37.89	23.74	5mpr
ellore		IN		183	16.71	81.1	r9ir
ellwangen		DE		25	48.96	10.13	1qthl
elmadag	Elmadağ	TR		25	39.92	33.23	6rm0
elmali	Elmalı	TR		17	36.74	29.92	6rld
elmhurst		US	IL	46	41.9	-87.94	2wtxe
elmhurst		US	NY	113	40.74	-73.88	31nwv
elmina		GH		26	5.08	-1.35	1dbly
elmira		US	NY	28	42.09	-76.81	31nwx
elmont		US	NY	33	40.7	-73.71	31nx8
elmshorn		DE		49	53.75	9.65	1qtfp
elmwood park		US	IL	25	41.92	-87.81	2wtyj
elmwood park		US	NJ	20	40.9	-74.12	319cr
eloi mendes	Elói Mendes	BR		19	-21.61	-45.57	2293d
eloy		US	AZ	17	32.76	-111.55	35h07
eloy alfaro		EC		168	-2.18	-79.86	26eog
elsdorf		DE		22	50.94	6.57	1qtei
elst		NL		20	51.92	5.84	1n2o1
eltville		DE		17	50.03	8.12	1qtau
elur	Elūr	IN		31	10.07	76.28	r9is
ely		GB	ENG	19	52.4	0.26	1ksrr
elyria		US	OH	54	41.37	-82.11	32g8n
embalenhle	eMbalenhle	ZA		142	-26.53	29.07	ljym
embalse		AR		16	-32.18	-64.42	2anhn
embarcacion	Embarcación	AR		24	-23.21	-64.1	2anhj
embi		KZ		19	48.83	58.15	d2mc
embu		BR		222	-23.65	-46.85	2292p
embu		KE		35	-0.54	37.46	4958
embu guacu	Embu Guaçu	BR		76	-23.83	-46.81	2292o
emden		DE		52	53.37	7.21	1qt9g
emerson hill		US	NY	15	40.61	-74.1	31nyy
emet		TR		24	39.34	29.26	6rjr
emiliano zapata		MX		20	17.74	-91.77	23m4o
emiliano zapata		MX		25	19.34	-98.97	59uyb
emiliano zapata		MX		49	18.84	-99.18	23m4n
eminabad		PK		23	32.04	74.26	pa1a
emirdag	Emirdağ	TR		20	39.02	31.15	6rj9
emkhomazi	eMkhomazi	ZA		20	-30.21	30.8	ka1c
emmeloord		NL		46	52.71	5.75	1n2nf
emmen		CH		27	47.08	8.27	1l167
emmen		NL		57	52.78	6.91	1n2nc
emmendingen		DE		27	48.12	7.85	1qt7f
emmerich		DE		29	51.84	6.25	1qt71
emmiganur	Emmiganūr	IN		81	15.77	77.48	r9il
empalme		MX		43	27.96	-110.81	2dvo6
empangeni		ZA		28	-28.76	31.89	ljvs
empoli		IT		34	43.72	10.95	1w3p4
emporia		US	KS	25	38.4	-96.18	2jjla
emsdetten		DE		36	52.17	7.53	1qt5d
emsworth		GB	ENG	19	50.85	-0.94	1ksr8
emure ekiti	Emure-Ekiti	NG		91	7.44	5.46	1e83n
en naqoura	En Nâqoûra	LB		25	33.12	35.14	5z5c
encantado		BR		17	-29.24	-51.87	2291u
encarnacion	Encarnación	PY		75	-27.33	-55.87	21pcf
encarnacion de diaz	Encarnación de Díaz	MX		25	21.53	-102.24	2dvnj
enchanted hills		US	NM	88	35.34	-106.59	4o0so
encheng		CN		111	22.19	112.3	12txt
encinitas		US	CA	63	33.04	-117.29	36lhy
encrucijada		CU		26	22.62	-79.87	24ago
encruzilhada do sul	Encruzilhada do Sul	BR		17	-30.54	-52.52	2291b
ende		ID		77	-8.84	121.66	z98k
enem		RU		18	44.93	38.91	c2s0
energodar		UA		56	47.5	34.66	f7a4
enfield		US	CT	45	41.98	-72.59	2vlyw
enfield town		GB	ENG	104	51.65	-0.08	1ksr1
engels	Engel’s	RU		196	51.48	46.11	c2rs
engelskirchen		DE		21	50.99	7.41	1qsyw
enger		DE		20	52.14	8.56	1qsxy
englewood		US	CO	33	39.65	-104.99	3872a
englewood		US	NJ	29	40.89	-73.97	319e0
enid		US	OK	52	36.4	-97.88	2p7yx
enkhuizen		NL		17	52.7	5.29	1n2lp
enkoping	Enköping	SE		23	59.64	17.08	1m7t2
enna		IT		23	37.57	14.27	1i45v
ennepetal		DE		33	51.3	7.36	1qsu3
ennigerloh		DE		21	51.84	8.03	1qstq
ennis		IE		24	52.84	-8.99	1rjcl
ennis		US	TX	19	32.33	-96.63	2sian
enschede		NL		154	52.22	6.9	1n2lj
ensenada		MX		280	31.87	-116.6	2dvla
enshi		CN		95	30.3	109.48	12txk
ensley		US	FL	21	30.52	-87.27	2h1mh
entebbe		UG		63	0.06	32.48	506c
enterprise		US	AL	28	31.32	-85.86	2f1br
enterprise		US	NV	108	36.03	-115.24	39yqe
entre rios		BR		27	-11.94	-38.08	228x0
entroncamento		PT		20	39.47	-8.47	1cmfz
enugu		NG		689	6.44	7.5	1e833
enugu ezike	Enugu-Ezike	NG		19	6.98	7.46	1e82x
enugu ukwu	Enugu-Ukwu	NG		69	6.17	7.01	1e82u
envigado		CO		163	6.18	-75.59	26xjb
enzan		JP		25	35.7	138.73	13yes
epe		NG		85	6.58	3.98	1e82c
epe		NL		33	52.35	5.98	1n2l7
epernay	Épernay	FR		27	49.04	3.96	1sqam
epinal	Épinal	FR		40	48.18	6.45	1sq9v
epinay sur seine	Épinay-sur-Seine	FR		46	48.95	2.32	1sq9g
eppelborn		DE		18	49.4	6.97	1qsp5
eppingen		DE		21	49.14	8.91	1qso7
epsom		GB	ENG	27	51.33	-0.27	1kspx
eqbaliyeh	Eqbālīyeh	IR		37	35.3	51.54	8q1d
equeurdreville hainneville	Équeurdreville-Hainneville	FR		19	49.65	-1.65	1sq7s
er reina		IL		16	32.72	35.32	6bra
eragny	Éragny	FR		15	49.02	2.1	1sq7k
erandio		ES		24	43.3	-2.97	1uxsw
erandol		IN		31	20.92	75.33	r9i1
erattupetta	Erāttupetta	IN		33	9.69	76.78	r9hy
eravur town		LK		23	7.78	81.6	qq4s
erba		IT		16	45.81	9.23	1w3oc
erbaa		TR		52	40.67	36.57	g0rl
erbil		IQ		933	36.18	44.01	21na
ercis	Erciş	TR		92	39.03	43.36	6rgq
ercolano		IT		54	40.81	14.35	1w3o3
erd	Érd	HU		62	47.39	18.91	1tfxd
erdaojiang		CN		61	41.78	126.03	17o52
erdek		TR		23	40.4	27.79	g0re
erdemli		TR		47	36.6	34.31	6rgb
erdenet		MN		80	49.03	104.08	17jfx
erding		DE		34	48.31	11.91	1qskz
erechim		BR		96	-27.63	-52.28	228w9
eregli	Ereğli	TR		89	41.28	31.42	g0r3
eregli	Ereğli	TR		92	37.51	34.05	6rfu
erenhot		CN		16	43.65	111.98	17o4t
erftstadt		DE		51	50.81	6.79	1qsjr
erfurt		DE		203	50.98	11.03	1qsjq
ergani		TR		53	38.27	39.75	6rf0
erie		US	CO	21	40.05	-105.05	3bj4r
erie		US	PA	99	42.13	-80.09	337qj
erkelenz		DE		45	51.08	6.32	1qsie
erkrath		DE		48	51.22	6.91	1qshs
erlangen		DE		103	49.59	11.01	1qsgv
erlanger		US	KY	19	39.02	-84.6	2jz5j
ermelo		ZA		41	-26.53	29.98	ljk5
ermenek		TR		17	36.64	32.89	6rd5
ermesinde		PT		39	41.22	-8.55	1mq71
ermitagana	Ermitagaña	ES		17	42.81	-1.66	4sk3k
ermont		FR		28	48.99	2.26	1sq61
ermua		ES		16	43.19	-2.5	1uxrr
erode		IN		147	11.34	77.73	r9hp
errachidia		MA		92	31.93	-4.43	4c1ow
erraguntla		IN		28	14.64	78.54	r9hk
errenteria		ES		39	43.31	-1.9	1up8r
erskine		GB	SCT	16	55.9	-4.45	3yb5z
erwitte		DE		16	51.61	8.34	1qs7z
erzin		TR		26	36.95	36.2	6d1w
erzincan		TR		114	39.74	39.49	6rcd
erzurum		TR		421	39.91	41.28	6rc8
es senia		DZ		68	35.65	-0.62	1hiqs
esbjerg		DK		72	55.47	8.45	1k7hr
escada		BR		48	-8.36	-35.22	20w2s
escalante		PH		39	10.84	123.5	10qe2
escarcega	Escárcega	MX		29	18.61	-90.75	23m2b
esch sur alzette	Esch-sur-Alzette	LU		28	49.5	5.98	1rges
eschborn		DE		20	50.14	8.57	1qs4u
eschwege		DE		21	51.18	10.05	1qs07
eschweiler		DE		56	50.82	6.27	1qs03
escondido		US	CA	151	33.12	-117.09	36lmz
escuinapa		MX		31	22.83	-105.78	2dvj2
escuintla		GT		103	14.3	-90.79	252jf
eseka	Eséka	CM		22	3.65	10.77	1bu4p
esenler		TR		520	41.04	28.88	g0ng
esenyurt		TR		211	41.03	28.68	g0mz
esfarayen	Esfarāyen	IR		60	37.08	57.51	2wea
esher		GB	ENG	52	51.37	-0.37	1kson
esik		KZ		33	43.36	77.45	wnq5
esikhaleni	eSikhaleni	ZA		49	-28.87	31.9	ljhh
eskilstuna		SE		67	59.37	16.51	1m7n5
eskisehir	Eskişehir	TR		515	39.78	30.52	6r7m
eslov	Eslöv	SE		19	55.84	13.3	1m7my
esmeralda		CU		20	21.85	-78.12	24ady
esmeraldas		BR		103	-19.76	-44.31	228ug
esmeraldas		EC		165	0.96	-79.65	26eiu
esparreguera		ES		22	41.54	1.87	1uxnk
esparza		CR		16	9.99	-84.66	25o4l
espelkamp		DE		26	52.38	8.62	1qrxm
esperanca	Esperança	BR		19	-7.03	-35.86	20w1c
esperantina		BR		21	-3.9	-42.23	20w10
esperanza		AR		36	-31.45	-60.93	2anbq
esperanza		DO		42	19.58	-70.98	2354v
esperanza		MX		39	27.58	-109.93	2dzf8
espinal		CO		56	4.15	-74.88	26xhp
espinho		PT		33	41.01	-8.64	1mq3g
espinosa		BR		18	-14.93	-42.82	228sj
espirito santo do pinhal	Espírito Santo do Pinhal	BR		37	-22.12	-46.68	220z3
espiye		TR		15	40.95	38.7	htjc
esplanada		BR		19	-11.8	-37.94	228s0
esplugues de llobregat	Esplugues de Llobregat	ES		47	41.38	2.09	1uxl6
espoo		FI		257	60.21	24.65	e5dq
esposende		PT		35	41.54	-8.78	1mq2w
esquel		AR		28	-42.91	-71.32	2anae
esquina		AR		26	-30.01	-59.53	21lrj
esquipulas		GT		21	14.57	-89.35	252iv
essaouira		MA		71	31.51	-9.77	1in0v
essen		BE		17	51.47	4.47	1nzfb
essen		DE		593	51.46	7.01	1qrvu
essex		US	MD	39	39.31	-76.47	2lbwc
esslingen		DE		92	48.74	9.3	1qru7
estancia	Estância	BR		56	-11.27	-37.44	228rg
estancia velha	Estância Velha	BR		40	-29.65	-51.17	228qh
este		IT		17	45.22	11.66	1w3nd
esteio		BR		85	-29.86	-51.18	228qb
esteli	Estelí	NI		96	13.09	-86.35	25kl6
estelle		US	LA	16	29.85	-90.11	2kobl
estepona		ES		66	36.43	-5.15	1hyrc
estero		US	FL	31	26.44	-81.81	2h1oo
estoril		PT		24	38.71	-9.4	1cmc4
estreito		BR		18	-5.78	-43.25	20vxl
estrela		BR		24	-28.06	-50.94	228nm
esuk oron		NG		112	4.8	8.25	1e7xx
esztergom		HU		29	47.79	18.74	1tfu3
et taiyiba	Eṭ Ṭaiyiba	IL		33	32.27	35.01	6bq2
etampes	Étampes	FR		23	48.44	2.16	1sptv
etawa	Etāwa	IN		55	24.18	78.2	rc8u
etawah	Etāwah	IN		257	26.78	79.02	r9gz
etobicoke		CA	08	348	43.65	-79.57	3jj97
ettlingen		DE		39	48.94	8.41	1qrqf
euclid		US	OH	48	41.59	-81.53	32gek
euclides da cunha	Euclides da Cunha	BR		30	-10.51	-39.02	228lu
eugene		US	OR	163	44.05	-123.09	3eq3a
euless		US	TX	54	32.84	-97.08	2siha
eunapolis	Eunápolis	BR		114	-16.38	-39.58	228lm
eupen		BE		18	50.63	6.04	1nze5
eureka		US	CA	27	40.8	-124.16	3b8qt
eusebio	Eusébio	BR		37	-3.89	-38.45	20vvy
euskirchen		DE		55	50.66	6.79	1qrkc
eustis		US	FL	20	28.85	-81.69	2h1pq
eutin		DE		17	54.14	10.61	1qrjx
evans		US	CO	21	40.38	-104.69	3bj65
evans		US	GA	29	33.53	-82.13	2hvvn
evanston		US	IL	76	42.04	-87.69	2wu7q
evansville		US	IN	120	37.97	-87.56	2j8wb
even yehuda		IL		15	32.27	34.89	6bpu
everett		US	MA	46	42.41	-71.05	2xsnc
everett		US	WA	108	47.98	-122.2	3g6ml
evergem		BE		32	51.11	3.71	1nzdj
evergreen park		US	IL	20	41.72	-87.7	2wu93
evesham		GB	ENG	24	52.09	-1.95	1ksmh
evora	Évora	PT		56	38.57	-7.9	1cmba
evreux	Évreux	FR		58	49.02	1.15	1spoh
evry	Évry	FR		52	48.63	2.44	1spo8
ewa gentry	‘Ewa Gentry	US	HI	23	21.34	-158.03	3hhsu
ewing		US	NJ	37	40.27	-74.8	319g7
exeter		GB	ENG	118	50.72	-3.53	1ksls
exmouth		GB	ENG	34	50.62	-3.4	1kslk
extremoz		BR		18	-5.71	-35.31	20vw7
eyl		SO		19	7.98	49.82	1ab7
eysines		FR		21	44.88	-0.65	1spmh
ezhou		CN		194	30.4	114.83	12tur
ezhva		RU		56	61.81	50.73	c2pf
ezine		TR		16	39.79	26.34	6r3p
ezza ohu	Ezza-Ohu	NG		67	6.44	8.08	1e7s3
faaa		PF		30	-17.55	-149.6	2eh35
fabriano		IT		23	43.34	12.9	1w3mr
facatativa	Facatativá	CO		95	4.81	-74.35	26xg4
faches thumesnil	Faches-Thumesnil	FR		16	50.58	3.07	1spld
fada		TD		24	17.19	21.58	58dc
fada ngourma	Fada N'gourma	BF		34	12.06	0.36	1elo6
faenza		IT		42	44.29	11.88	1w3mc
fafe		PT		17	41.45	-8.17	1mq18
fagaras	Făgăraș	RO		31	45.85	24.97	ejj7
failsworth		GB	ENG	21	53.5	-2.17	3zez7
fair lawn		US	NJ	34	40.94	-74.13	319gt
fair oaks		US	CA	31	38.64	-121.27	36lzr
fairbanks		US	AK	32	64.84	-147.72	3hn2h
fairborn		US	OH	33	39.82	-84.02	2oowv
fairfax		US	VA	24	38.85	-77.31	2tzbb
fairfield		US	CA	113	38.25	-122.04	36m13
fairfield		US	CT	59	41.14	-73.26	2vm25
fairfield		US	OH	43	39.35	-84.56	2ooxf
fairfield heights		US	IN	21	39.83	-86.38	4ywu6
fairhaven		US	MA	16	41.64	-70.9	2xspj
fairhope		US	AL	19	30.52	-87.9	2f1o2
fairland		US	MD	24	39.08	-76.96	2lc0d
fairmont		US	WV	19	39.49	-80.14	2uzvg
fairview heights		US	IL	17	38.59	-89.99	2iu5w
fairview park		US	OH	16	41.44	-81.86	32gls
fairwood		US	WA	19	47.45	-122.16	3g6r5
faisalabad		PK		2507	31.42	73.09	pa14
faizpur		IN		25	21.17	75.86	r9gn
fajardo		PR		34	18.33	-65.65	2puc2
falakata	Fālākāta	IN		20	26.52	89.2	r9gd
falavarjan	Falāvarjān	IR		50	32.56	51.51	8z6r
falconara marittima		IT		26	43.63	13.4	1w3ky
falkenberg		SE		24	56.91	12.49	1m7cl
falkensee		DE		37	52.56	13.09	1qr7e
falkirk		GB	SCT	35	56	-3.79	1ksjf
falkoping	Falköping	SE		17	58.17	13.55	1m7cg
fall river		US	MA	89	41.7	-71.16	2xsrj
fallbrook		US	CA	31	33.38	-117.25	36m7u
fallingbrook		CA	09	25	45.48	-75.48	76pue
falmouth		GB	ENG	32	50.15	-5.07	1ksj7
falticeni	Fălticeni	RO		30	47.45	26.3	eji3
falun		SE		37	60.6	15.63	1m79f
famagusta		CY		43	35.12	33.94	354p
famailla	Famaillá	AR		31	-27.05	-65.4	2an1u
fandriana		MG		31	-20.23	47.38	mtxi
fangshan		CN		97	39.69	116	12tsm
fano		IT		39	43.84	13.02	1w3k3
fanzeres	Fânzeres	PT		24	41.17	-8.53	1mq0c
faqirwali		PK		25	29.47	73.03	pa0h
faqus	Fāqūs	EG		63	30.73	31.8	7ngd
far rockaway		US	NY	39	40.61	-73.76	31o8l
farafangana		MG		25	-22.82	47.83	mtvq
farafenni		GM		30	13.57	-15.6	1fqa3
farah		AF		44	32.37	62.12	ohdk
farakka		IN		22	24.82	87.9	r9g2
faraskur	Fāraskūr	EG		58	31.33	31.72	7nf5
faratsiho		MG		38	-19.4	46.95	mtv8
fareham		GB	ENG	57	50.85	-1.18	1ksik
fargo		US	ND	119	46.88	-96.79	30fob
faribault		US	MN	24	44.29	-93.27	2zqb7
faridabad		IN		1220	28.41	77.31	r9fz
faridkot	Farīdkot	IN		77	30.67	74.76	r9fx
faridpur	Farīdpur	BD		112	23.61	89.84	psi8
faridpur	Farīdpur	IN		72	28.21	79.54	r9fv
farkhor		TJ		22	37.49	69.4	q5zu
farmers branch		US	TX	33	32.93	-96.9	2siza
farmington		US	CT	25	41.72	-72.83	2vm5c
farmington		US	MN	23	44.64	-93.14	2zqc1
farmington		US	MO	18	37.78	-90.42	2m0hd
farmington		US	NM	43	36.73	-108.22	396m8
farmington		US	UT	23	40.98	-111.89	3frra
farmington hills		US	MI	81	42.49	-83.38	2z097
farmingville		US	NY	15	40.83	-73.03	31o95
farnborough		GB	ENG	60	51.29	-0.76	1ksi0
farnham		GB	ENG	37	51.21	-0.8	1ksho
farnworth		GB	ENG	26	53.55	-2.4	1kshe
faro		PT		41	37.02	-7.93	1cm9f
farragut		US	TN	22	35.88	-84.15	2r28m
farrokh shahr		IR		32	32.27	50.98	2l46
farroupilha		BR		58	-29.22	-51.35	228j9
farrukhabad	Farrukhābād	IN		241	27.39	79.58	r9fq
farrukhnagar		IN		40	17.08	78.2	r9fo
farsan	Fārsān	IR		25	32.26	50.56	2vze
farshut	Farshūţ	EG		54	26.05	32.16	7net
faruka		PK		22	31.89	72.41	p9zm
farum		DK		18	55.81	12.36	1k7du
fasa	Fasā	IR		98	28.94	53.65	2vy9
fasano		IT		23	40.84	17.36	1w3ir
fastiv		UA		51	50.08	29.92	f79c
fatehabad	Fatehābād	IN		22	27.03	78.3	r9fk
fatehabad	Fatehābād	IN		66	29.52	75.46	r9fi
fatehganj west		IN		24	28.47	79.31	r9fd
fatehgarh churian	Fatehgarh Chūriān	IN		18	31.86	74.96	r9f7
fatehpur		IN		166	25.93	80.81	r9ew
fatehpur		IN		34	27.17	81.21	r9ev
fatehpur		IN		83	27.99	74.96	r9eu
fatehpur sikri	Fatehpur Sīkri	IN		30	27.09	77.66	r9ek
fatsa		TR		82	41.03	37.5	g0ib
fatwa		IN		42	25.51	85.31	r9ec
favara		IT		32	37.32	13.66	1i44y
faversham		GB	ENG	20	51.31	0.89	1ksgm
fayetteville		US	AR	83	36.06	-94.16	2g3o6
fayetteville		US	GA	17	33.45	-84.45	2hwh6
fayetteville		US	NC	202	35.05	-78.88	2nq0h
fayroz koh	Fayrōz Kōh	AF		15	34.52	65.25	ok6o
fayzabad		AF		44	37.12	70.58	ohay
fazilka	Fāzilka	IN		71	30.4	74.03	r9eb
fazilpur		PK		28	32.18	75.07	p9x3
fecamp	Fécamp	FR		22	49.76	0.37	1spbe
federal		AR		16	-30.95	-58.78	21lno
federal way		US	WA	95	47.32	-122.31	3g6v9
fedorovskiy		RU		23	61.61	73.71	72rzf
feicheng		CN		78	36.25	116.77	12cjc
feicheng		CN		81	35.26	117.97	12tps
feira		PT		16	40.93	-8.54	1mpzf
feira de santana	Feira de Santana	BR		482	-12.27	-38.97	228fq
felanitx		ES		18	39.47	3.15	1hypi
feldkirch		AT		33	47.23	9.6	1nkt6
felege neway		ET		33	6.3	36.88	78ot
felgueiras		PT		58	41.37	-8.19	1mpyl
felipe carrillo puerto		MX		26	19.58	-88.05	23lxz
felixstowe		GB	ENG	29	51.96	1.35	1ksff
fellbach		DE		44	48.81	9.28	1qqp0
felling		GB	ENG	34	54.95	-1.57	1ksfe
feltham		GB	ENG	24	51.45	-0.41	1ksf7
fendou		CN		165	45.21	130.9	17np4
fengcheng		CN		121	40.45	124.07	17o2r
fenghua		CN		77	29.66	121.41	12vfe
fenghuang		CN		370	27.94	109.6	4cjtg
fengkou		CN		67	30.08	113.33	12tm1
fengrun		CN		65	39.83	118.12	12tks
fengxian		CN		57	34.7	116.59	12tj4
fengxiang		CN		42	47.58	130.82	17o29
feni		BD		84	23.01	91.4	peiw
fenoarivo atsinanana		MG		21	-17.38	49.41	mtqs
fenoarivo be		MG		20	-18.43	46.57	mtqq
fenyi		CN		58	27.81	114.67	12tgq
feodosiya		UA		69	45.03	35.38	f76x
feraoun		DZ		22	36.56	4.85	1hid9
fereydun kenar	Fereydūn Kenār	IR		34	36.68	52.52	2vuy
fergana		UZ		164	40.38	71.78	wg83
ferguson		US	MO	21	38.74	-90.31	2m0k3
ferizaj		XK		60	42.37	21.16	gtiv
ferizli		TR		24	40.94	30.49	g0hr
ferkessedougou	Ferkessédougou	CI		62	9.59	-5.19	1d28p
fermo		IT		18	43.16	13.72	1w3gr
fern creek		US	KY	18	38.16	-85.59	2jzfo
fernando de la mora	Fernando de la Mora	PY		120	-25.34	-57.52	21ov7
fernandopolis	Fernandópolis	BR		62	-20.28	-50.25	228eg
ferndale		US	MD	17	39.18	-76.64	2lc79
ferndale		US	MI	20	42.46	-83.13	2z0cb
ferndown		GB	ENG	18	50.81	-1.9	3zfiv
fernley		US	NV	19	39.61	-119.25	39ywz
ferokh		IN		30	11.18	75.84	r9e8
ferozepore		IN		102	30.93	74.61	r9e3
ferrara		IT		93	44.84	11.62	1w3gi
ferraz de vasconcelos	Ferraz de Vasconcelos	BR		168	-23.54	-46.37	228e6
ferrenafe	Ferreñafe	PE		34	-6.64	-79.79	278nd
ferrol		ES		74	43.48	-8.23	1uy3p
ferry pass		US	FL	29	30.51	-87.21	2h215
fes	Fès	MA		965	34.03	-5	1imqd
fetesti	Feteşti	RO		33	44.38	27.83	ejdu
fethiye		TR		60	36.64	29.13	6r13
fianarantsoa		MG		167	-21.45	47.09	mtoa
fiche	Fichē	ET		26	9.8	38.73	78mj
fidenza		IT		22	44.87	10.06	1w3et
fiditi		NG		71	7.71	3.92	1e7l0
fier		AL		56	40.72	19.56	1wa2w
figueira da foz	Figueira da Foz	PT		47	40.15	-8.86	1mpvq
figueres		ES		43	42.27	2.96	1uxat
filderstadt		DE		44	48.66	9.22	1zirf
filiasi	Filiaşi	RO		19	44.55	23.52	ejcl
fillmore		US	CA	16	34.4	-118.92	359qs
findlay		US	OH	41	41.04	-83.65	32gsk
finglas		IE		20	53.39	-6.3	1rj9r
finnentrop		DE		18	51.17	7.97	1qq9o
finote selam		ET		23	10.7	37.27	78kw
finsterwalde		DE		19	51.63	13.71	1qq8e
fiorano		IT		16	44.54	10.81	1w3d6
firmat		AR		18	-33.46	-61.48	2amyq
firminy		FR		18	45.39	4.29	1sp1z
firozabad	Fīrozābād	IN		306	27.15	78.4	r9e5
firozpur jhirka	Fīrozpur Jhirka	IN		20	27.79	76.94	r9e1
firuzabad	Fīrūzābād	IR		67	28.84	52.57	2vsm
fishers		US	IN	77	39.96	-86.01	2j93q
fitchburg		US	MA	41	42.58	-71.8	2xt9o
fitchburg		US	WI	28	42.96	-89.47	34ler
fiumicino isola sacra	Fiumicino-Isola Sacra	IT		35	41.77	12.24	1w3bv
five corners		US	WA	18	45.68	-122.58	3g73z
fizuli		AZ		27	39.6	47.15	36a2
flagami		US	FL	51	25.76	-80.32	2h2fd
flagstaff		US	AZ	70	35.2	-111.65	35hi2
flandes		CO		21	4.29	-74.82	26xei
flatbush		US	NY	93	40.65	-73.96	31ole
flatlands		US	NY	64	40.62	-73.93	31olo
fleet		GB	ENG	39	51.28	-0.83	1ks8a
fleetwood		GB	ENG	25	53.93	-3.01	1ks80
flemalle haute	Flémalle-Haute	BE		25	50.6	5.44	1nz6r
fleming island		US	FL	27	30.09	-81.72	2h2h6
flensburg		DE		86	54.78	9.44	1qpxb
fleron	Fléron	BE		16	50.62	5.68	1nz6l
flers		FR		17	48.74	-0.57	1soyr
fleurus		BE		22	50.48	4.55	1nz6h
fleury les aubrais	Fleury-les-Aubrais	FR		21	47.93	1.92	1sox4
flint		GB	WLS	26	53.24	-3.13	1ks7p
flint		US	MI	98	43.01	-83.69	2z0ly
floirac		FR		16	44.83	-0.53	1sow6
floral park		US	NY	16	40.72	-73.7	31on2
florence		IT		349	43.78	11.25	1w3cv
florence		US	AL	40	34.8	-87.68	2f2pd
florence		US	AZ	31	33.03	-111.39	35hkm
florence		US	KY	32	39	-84.63	2jzop
florence		US	SC	38	34.2	-79.76	2q4z5
florence graham	Florence-Graham	US	CA	63	33.97	-118.24	4bmtw
florencia		CO		130	1.61	-75.61	26xdm
florencia		CU		20	22.15	-78.97	249zc
flores		GT		20	16.92	-89.9	252h9
flores da cunha	Flores da Cunha	BR		21	-29.03	-51.18	2289z
floresta		BR		18	-8.6	-38.57	20v32
floresti	Floreşti	MD		17	47.89	28.29	d93t
floriano		BR		49	-6.77	-43.02	20v2q
florianopolis	Florianópolis	BR		413	-27.6	-48.55	22891
florida		CO		47	3.32	-76.23	26xcp
florida		CU		63	21.53	-78.23	249yr
florida		UY		32	-34.1	-56.21	21sbd
florida ridge		US	FL	18	27.58	-80.39	2h2ku
floridablanca		CO		252	7.06	-73.09	26xch
floridia		IT		22	37.08	15.15	1i43i
florin		US	CA	48	38.5	-121.41	36nsd
florina	Flórina	GR		18	40.78	21.41	fs2t
florissant		US	MO	52	38.79	-90.32	2m0vm
florsheim	Flörsheim	DE		20	50.01	8.43	1qpt4
flower mound		US	TX	71	33.01	-97.1	2sk1t
flowing wells		US	AZ	16	32.29	-111.01	35hll
fnidek		MA		54	35.85	-5.36	1imoi
foca	Foça	TR		15	38.67	26.76	6qzb
fochville		ZA		62	-26.49	27.49	lirx
focsani	Focșani	RO		77	45.7	27.18	ej5r
foggia		IT		137	41.46	15.55	1w3at
fokino		RU		26	42.97	132.41	1770u
foley		US	AL	17	30.41	-87.68	2f2r8
foligno		IT		48	42.95	12.7	1w39y
folkestone		GB	ENG	66	51.08	1.17	1ks6i
follonica		IT		21	42.93	10.76	1w39t
folsom		US	CA	76	38.68	-121.18	36nux
fomento		CU		20	22.1	-79.72	249y0
fond du lac	Fond du Lac	US	WI	43	43.78	-88.44	34lig
fond parisien		HT		18	18.51	-71.98	27ufw
fondi		IT		27	41.36	13.43	1w39n
fonseca		CO		24	10.89	-72.85	26xc6
fontaine		FR		25	45.19	5.69	1sorz
fontainebleau		FR		20	48.41	2.7	1sore
fontana		AR		27	-27.42	-59.02	21lm5
fontana		US	CA	207	34.09	-117.44	36nwb
fonte boa		BR		16	-2.51	-66.09	26jbj
fontem		CM		43	5.47	9.88	1btvw
fontenay aux roses	Fontenay-aux-Roses	FR		25	48.79	2.29	1son8
fontenay le comte	Fontenay-le-Comte	FR		16	46.47	-0.81	1son5
fontenay sous bois	Fontenay-sous-Bois	FR		52	48.85	2.48	1somu
foothill farms		US	CA	33	38.68	-121.35	36nxn
forbach		FR		21	49.19	6.89	1sojx
forbesganj		IN		45	26.3	87.27	r9du
forchheim		DE		30	49.72	11.06	1qpna
fordham		US	NY	95	40.86	-73.9	31oq5
fordon		PL		70	53.15	18.17	1ufpi
fords		US	NJ	15	40.53	-74.32	319q5
forest grove		US	OR	24	45.52	-123.11	3er4m
forest hills		US	MI	26	42.96	-85.49	2z0px
forest hills		US	NY	68	40.72	-73.85	31oqv
forest lake		US	MN	20	45.28	-92.99	2zqy5
forest park		US	GA	19	33.62	-84.37	2hxf9
forest park		US	OH	19	39.29	-84.5	2opj0
forio		IT		16	40.74	13.86	1w370
forli	Forlì	IT		94	44.22	12.04	1w36y
formby		GB	ENG	23	53.56	-3.07	1ks4u
formia		IT		29	41.26	13.61	1w36q
formiga		BR		56	-20.46	-45.43	2287a
formigine		IT		26	44.57	10.85	1w36l
formosa		AR		221	-26.18	-58.17	21lm3
formosa		BR		81	-15.54	-47.33	2286c
fornacelle		IT		17	43.92	11.04	1w36a
forney		US	TX	18	32.75	-96.47	2sk8p
forquilhinha		BR		23	-28.75	-49.47	2284a
forssa		FI		18	60.81	23.62	e57j
forst		DE		23	51.74	14.64	1qpl4
fort abbas		PK		41	29.19	72.86	p9w7
fort beaufort		ZA		58	-32.77	26.63	linl
fort bragg		US	NC	29	35.14	-79.01	44rrs
fort collins		US	CO	161	40.59	-105.08	3bjcr
fort de france	Fort-de-France	MQ		90*	14.6	-61.07	24j5f
fort dodge		US	IA	25	42.5	-94.17	2w426
fort erie		CA	08	16	42.9	-78.93	3jnjb
fort gloster		IN		18	22.5	88.18	r9dr
fort hamilton		US	NY	29	40.62	-74.03	31otb
fort hood		US	TX	30	31.13	-97.78	4bmuj
fort hunt		US	VA	16	38.73	-77.06	2eqgg
fort lauderdale		US	FL	179	26.12	-80.14	2h2ri
fort lee		US	NJ	37	40.85	-73.97	319qv
fort leonard wood		US	MO	15	37.71	-92.16	4bla9
fort mcmurray	Fort McMurray	CA	01	76	56.73	-111.38	3jnlj
fort myers		US	FL	74	26.62	-81.84	2h2sb
fort pierce		US	FL	44	27.45	-80.33	2h2sy
fort portal		UG		43	0.66	30.27	505g
fort smith		US	AR	88	35.39	-94.4	2g4du
fort st john	Fort St. John	CA	02	17	56.25	-120.85	3jnnc
fort thomas		US	KY	16	39.08	-84.45	2jzs7
fort walton beach		US	FL	22	30.42	-86.62	2h2tm
fort washington		US	MD	24	38.71	-77.02	2lcm3
fort wayne		US	IN	260	41.13	-85.13	2xgmf
fort worth		US	TX	833	32.73	-97.32	2skbe
fortaleza		BR		2400	-3.72	-38.54	20v07
fortin de las flores	Fortín de las Flores	MX		21	18.91	-97	23lws
fortuna foothills		US	AZ	26	32.66	-114.41	35hrb
fos sur mer	Fos-sur-Mer	FR		17	43.44	4.94	1sofn
foshan		CN		3600	23.03	113.13	12tgf
foso		GH		20	5.7	-1.29	1dbdf
fossano		IT		19	44.55	7.72	1w33z
foster city		US	CA	33	37.56	-122.27	36o7j
fot	Fót	HU		17	47.62	19.19	1tfcu
fougeres	Fougères	FR		24	48.35	-1.2	1soeh
foumban		CM		93	5.73	10.9	1btua
foumbot		CM		84	5.51	10.63	1btu8
fountain		US	CO	28	38.68	-104.7	387sf
fountain hills		US	AZ	24	33.61	-111.72	35hs9
fountain valley		US	CA	57	33.71	-117.95	36o8v
fountainebleau		US	FL	60	25.77	-80.35	2h2uz
four corners		US	FL	26	28.33	-81.65	4blok
four corners		US	OR	16	44.93	-122.98	3er9y
foz do iguacu	Foz do Iguaçu	BR		294	-25.55	-54.59	2283a
fraccionamiento ciudad olmeca		MX		16	18.15	-94.55	59uyv
fraccionamiento real palmas		MX		35	25.9	-100.16	59uy5
fraijanes		GT		28	14.47	-90.44	252gy
frameries		BE		21	50.41	3.9	1nyyv
framingham		US	MA	68	42.28	-71.42	2xtla
framingham center		US	MA	65	42.3	-71.44	2xtlc
franca		BR		305	-20.54	-47.4	2282r
francavilla al mare	Francavilla al Mare	IT		21	42.42	14.28	1w331
francavilla fontana		IT		33	40.53	17.59	1w32z
franceville		GA		43	-1.63	13.58	1fga3
francisco beltrao	Francisco Beltrão	BR		58	-26.08	-53.05	2282c
francisco i madero	Francisco I. Madero	MX		27	25.77	-103.27	2dv76
francisco morato		BR		172	-23.28	-46.75	2281w
francistown		BW		90	-21.17	27.51	k0ia
franco da rocha	Franco da Rocha	BR		109	-23.32	-46.73	2281g
franconia		US	VA	18	38.78	-77.15	2u0tc
franconville		FR		34	48.98	2.23	1so71
frankenberg		DE		17	50.91	13.04	1qpfi
frankenberg		DE		19	51.06	8.8	1qpfh
frankenthal		DE		47	49.53	8.35	1qpda
frankfort		US	IL	19	41.5	-87.85	2wvhp
frankfort		US	IN	16	40.28	-86.51	2xgnt
frankfort		US	KY	28	38.2	-84.87	2jzvg
frankfurt am main	Frankfurt am Main	DE		650	50.12	8.68	1qpct
frankfurt oder	Frankfurt (Oder)	DE		52	52.35	14.55	1qpcv
franklin		US	IN	25	39.48	-86.05	2vhlq
franklin		US	MA	31	42.08	-71.4	2xtmk
franklin		US	TN	73	35.93	-86.87	2r3k8
franklin		US	WI	36	42.89	-88.04	34lse
franklin park		US	IL	18	41.94	-87.87	2wvim
franklin square		US	NY	29	40.71	-73.68	31ozn
frankston east		AU	07	34	-38.13	145.13	1afen
frascati		IT		20	41.81	12.68	1w32l
frattamaggiore		IT		30	40.94	14.28	1w31t
frattaminore		IT		15	40.96	14.27	1w31s
frauenfeld		CH		22	47.56	8.9	1l113
fray bentos		UY		23	-33.12	-58.31	21saw
frechen		DE		49	50.91	6.81	1qp57
fredericia		DK		37	55.57	9.75	1k73z
frederick		US	MD	69	39.41	-77.41	2lcsh
fredericksburg		US	VA	28	38.3	-77.46	2u0vv
frederickson		US	WA	19	47.1	-122.36	3g7gj
frederico westphalen		BR		21	-27.36	-53.39	22818
fredericton		CA	04	52	45.95	-66.67	3jp1s
frederiksberg		DK		95	55.68	12.53	1k73q
frederikshavn		DK		24	57.44	10.54	1k73b
fredrikstad		NO		73	59.22	10.93	1vnld
freeport		BS		27	26.53	-78.7	24kgn
freeport		US	IL	24	42.3	-89.62	2wvlf
freeport		US	NY	43	40.66	-73.58	31p19
freetown		SL		803*	8.49	-13.24	1fn16
freguesia do ribeirao da ilha	Freguesia do Ribeirao da Ilha	BR		21	-27.72	-48.56	4orzw
freha		DZ		31	36.75	4.32	1hi41
freiberg		DE		44	50.91	13.34	1qp3c
freiberg am neckar	Freiberg am Neckar	DE		15	48.93	9.2	1qp39
freiburg		DE		216	48	7.85	1qp2x
freilassing		DE		16	47.84	12.98	1qp08
freising		DE		43	48.4	11.75	1qoyy
freital		DE		39	51	13.65	1qoyh
frejus	Fréjus	FR		53	43.43	6.74	1so4l
fremont		US	CA	232	37.55	-121.99	36oni
fremont		US	NE	26	41.43	-96.5	30n1x
fremont		US	OH	16	41.35	-83.12	32hs7
french rocks		IN		19	12.5	76.67	r0nd
frenda		DZ		63	35.07	1.05	1hi3s
fresh meadows		US	NY	28	40.73	-73.79	31p2t
fresnes		FR		25	48.76	2.32	1so2i
fresnillo		MX		121	23.18	-102.87	2dv6b
fresno		CO		18	5.15	-75.04	26xay
fresno		US	CA	520	36.75	-119.77	36ot5
fresno		US	TX	19	29.54	-95.45	2skog
freudenberg		DE		19	50.9	7.87	1qovn
freudenstadt		DE		24	48.47	8.41	1qov2
fria		GN		44	10.37	-13.58	1fvys
fribourg		CH		33	46.8	7.15	1l10u
fridley		US	MN	28	45.09	-93.26	2zr8a
friedberg		DE		27	50.34	8.76	1qosi
friedberg		DE		29	48.36	10.98	1qosj
friedrichsdorf		DE		24	50.25	8.64	1qonl
friedrichshafen		DE		58	47.66	9.48	1qomh
friendswood		US	TX	39	29.53	-95.2	2skrt
friesoythe		DE		20	53.02	7.86	1qog8
frinton on sea	Frinton-on-Sea	GB	ENG	17	51.83	1.24	1ks0p
frisco		US	TX	154	33.15	-96.82	2sksv
frolovo		RU		41	49.77	43.66	c1xx
frome		GB	ENG	26	51.23	-2.32	1ks00
frondenberg	Fröndenberg	DE		23	51.48	7.77	1qoby
front royal		US	VA	15	38.92	-78.19	2u10o
frontera		MX		23	18.54	-92.65	23lvd
frontera		MX		69	26.93	-101.45	2db4k
frontignan		FR		22	43.45	3.75	1snwc
frosinone		IT		45	41.64	13.34	1w30j
fruit cove		US	FL	29	30.11	-81.64	2h31n
frutal		BR		41	-20.02	-48.94	22804
fryazevo		RU		53	55.73	38.46	c1w1
fryazino		RU		52	55.96	38.05	c1vz
frydek mistek	Frýdek-Místek	CZ		59	49.68	18.35	1txjz
fuan	Fu’an	CN		71	27.06	119.65	12rqg
fuchucho	Fuchūchō	JP		51	34.57	133.24	13ye3
fuding		CN		63	27.33	120.21	12f61
fuengirola		ES		71	36.54	-4.62	1hyl7
fuenlabrada		ES		198	40.28	-3.79	1uwx4
fuentes del valle	Fuentes del Valle	MX		74	19.63	-99.14	59uxy
fuji		JP		240	35.17	138.68	13ydi
fujieda		JP		133	34.87	138.27	13ydg
fujikawaguchiko		JP		23	35.49	138.69	4c2or
fujin		CN		89	47.26	132.03	17o1r
fujinomiya		JP		122	35.22	138.62	13ycp
fujioka		JP		18	36.25	139.65	13yci
fujioka		JP		63	36.25	139.07	13ycj
fujisawa		JP		395	35.35	139.48	13ycc
fujishiro		JP		33	35.92	140.12	19acs
fujiyoshida		JP		49	35.44	138.8	6bu1s
fukagawa		JP		26	43.71	142.04	19nrw
fukayacho	Fukayachō	JP		107	36.2	139.28	13yan
fukiage fujimi	Fukiage-fujimi	JP		28	36.1	139.45	13yah
fukuchiyama		JP		69	35.3	135.12	13ya1
fukuecho	Fukuechō	JP		27	32.7	128.85	13y9p
fukui shi	Fukui-shi	JP		249	36.06	136.22	13y9d
fukumitsu		JP		20	36.56	136.87	13y91
fukuoka		JP		1392	33.6	130.42	13y8v
fukura		JP		19	34.26	134.72	13y8h
fukuroi		JP		63	34.75	137.92	13y89
fukushima		JP		294	37.75	140.47	19acb
fukuyama		JP		383	34.48	133.37	13y7h
fulda		DE		64	50.55	9.68	1qo1a
fuli		CN		59	46.72	131.14	17o1m
fuling		CN		167	29.71	107.4	12tcz
fullerton		US	CA	141	33.87	-117.93	36p1r
fuman	Fūman	IR		28	37.22	49.31	2vqh
funaishikawa		JP		35	36.47	140.57	19ac1
funchal		PT		101	32.67	-16.93	1clv7
fundacion	Fundación	CO		59	10.52	-74.19	26x9w
fundong		CM		44	6.25	10.27	1bttm
funehikimachi funehiki	Funehikimachi-funehiki	JP		24	37.45	140.58	19abr
funtua		NG		137	11.52	7.31	1e7h6
funza		CO		54	4.72	-74.21	26x9l
fuorigrotta		IT		72	40.83	14.2	1w2zh
fuqing		CN		67	25.73	119.37	12io0
fuquay varina	Fuquay-Varina	US	NC	24	35.58	-78.8	2nr4t
furmanov		RU		38	57.25	41.11	c1vp
furstenfeldbruck	Fürstenfeldbruck	DE		34	48.18	11.25	1qnvt
furstenwalde	Fürstenwalde	DE		34	52.36	14.06	1qnus
furth	Fürth	DE		112	49.48	10.99	1qntk
furukawa		JP		76	38.57	140.96	19abn
fusagasuga	Fusagasugá	CO		89	4.34	-74.36	26x9e
fushun		CN		1401	41.89	123.94	17o17
fussa		JP		62	35.74	139.32	14vkc
futtsu		JP		52	35.31	139.82	13y1t
fuwwah		EG		63	31.2	30.55	7nba
fuxin		CN		689	42.02	121.66	17o0y
fuyang		CN		170	32.9	115.82	12t99
fuyang		CN		70	30.05	119.95	12t9a
fuyu		CN		139	45.18	124.82	17o0n
fuyu		CN		75	47.8	124.46	17o0m
fuyuan		CN		30	48.36	134.29	17o0i
fuzhou		CN		1180	26.06	119.31	12t8l
fylde		GB	ENG	77	53.83	-2.92	1kryi
fyzabad	Fyzābād	IN		153	26.78	82.15	r9go
ga rankuwa	Ga-Rankuwa	ZA		69	-25.62	27.99	lhsz
gaalkacyo		SO		61	6.77	47.43	19zv
gabes	Gabès	TN		110	33.88	10.1	1gwlt
gaborone		BW		208*	-24.65	25.91	k0i5
gabrovo		BG		66	42.87	25.33	fogt
gadag		IN		163	15.43	75.63	r9d6
gadag betageri	Gadag-Betageri	IN		173	15.42	75.62	57bu9
gadarwara	Gādarwāra	IN		41	22.92	78.78	r9d3
gaddi annaram		IN		54	17.37	78.52	4civu
gadhada		IN		29	21.97	71.58	r9cv
gadhinglaj		IN		26	16.22	74.35	r9cq
gadsden		US	AL	36	34.01	-86.01	2f3ib
gadwal	Gadwāl	IN		56	16.24	77.8	r9cb
gaesti	Găeşti	RO		15	44.72	25.32	eiy6
gaeta		IT		20	41.21	13.57	1w2ye
gafargaon		BD		34	24.43	90.56	peiq
gafsa		TN		81	34.42	8.78	1gwld
gagarin		RU		29	55.55	35	c1tp
gagarin shahri		UZ		25	40.66	68.17	wg7v
gaggenau		DE		29	48.8	8.33	1qnoi
gagnoa		CI		123	6.13	-5.95	1d22l
gagny		FR		38	48.88	2.53	1snsu
gahanna		US	OH	35	40.02	-82.88	32hxd
gaigeturi		KR		24	33.46	126.32	13l6y
gaillimh		IE		71	53.27	-9.05	1rj6c
gainesville		US	FL	130	29.65	-82.32	2h33o
gainesville		US	GA	39	34.3	-83.82	2hy3u
gainesville		US	TX	16	33.63	-97.13	2sky2
gainsborough		GB	ENG	21	53.38	-0.77	1krxt
gaithersburg		US	MD	67	39.14	-77.2	2lczn
gajendragarh		IN		30	15.74	75.97	r9bh
gajraula		IN		50	28.85	78.24	r9b8
gajuwaka		IN		259	17.7	83.22	4ciwh
galaat el andeless	Galaat el Andeless	TN		15	37.06	10.12	1gwkp
galanta		SK		16	48.19	17.73	1tla3
galaosiyo shahri		UZ		16	39.86	64.45	q3b0
galapa		CO		20	10.9	-74.89	26x8e
galapagar		ES		32	40.58	-4	1uwrq
galappo		TZ		19	-4.27	35.85	3ff3
galati	Galaţi	RO		294	45.44	28.05	eiwx
galatina		IT		20	40.17	18.17	1w2xj
galatsi	Galátsi	GR		59	38.02	23.75	5m9j
galdakao		ES		29	43.23	-2.84	1uwrb
galdar	Gáldar	ES		24	28.15	-15.65	1hygs
galesburg		US	IL	31	40.95	-90.37	2wvrk
galesong		ID		83	-5.32	119.37	z8zh
galich		RU		19	58.38	42.35	c1rl
gallarate		IT		50	45.66	8.79	1w2x3
gallatin		US	TN	34	36.39	-86.45	2r41g
galle		LK		93	6.05	80.21	qpna
galliate		IT		16	45.48	8.7	1w2wr
gallipoli		IT		19	40.06	17.99	1w2we
gallup		US	NM	23	35.53	-108.74	397qd
galt		US	CA	25	38.25	-121.3	36p6s
galveston		US	TX	50	29.3	-94.8	2sl1v
galvez	Gálvez	AR		18	-32.03	-61.22	2amq4
gamagori	Gamagōri	JP		81	34.83	137.23	13y19
gambat		PK		34	27.35	68.52	p9rp
gambela	Gambēla	ET		42	8.25	34.58	78cd
gambiran satu		ID		23	-8.39	114.15	z8y5
gamboma		CG		21	-1.88	15.86	1cfsb
gamboru		NG		85	12.37	14.21	1e78w
gameleira		BR		19	-8.58	-35.39	20usc
gampengrejo		ID		49	-7.77	112.02	z8x6
gamping lor		ID		66	-7.8	110.33	16z41
gampola		LK		25	7.16	80.57	qpf4
gan yavne		IL		22	31.79	34.71	6boo
gandajika		CD		154	-6.75	23.95	4n0h
gandarbal	Gāndarbal	IN		16	34.23	74.77	r99t
ganderkesee		DE		31	53.03	8.53	1qn6z
gandevi		IN		16	20.81	73	r99m
gandhidham	Gāndhīdhām	IN		166	23.08	70.13	r99h
gandhinagar		IN		196	23.22	72.68	r99f
gandia		ES		80	38.97	-0.18	1hyev
gandu		BR		22	-13.74	-39.49	227rd
ganei tikva		IL		16	32.06	34.87	6box
gangakher	Gangākher	IN		46	18.97	76.75	r98o
ganganagar	Gangānagar	IN		232	29.92	73.87	r98l
gangapur	Gangāpur	IN		120	26.47	76.72	r98b
gangapur	Gangāpur	IN		18	25.22	74.26	r98c
gangapur	Gangāpur	IN		24	19.7	75.01	r98g
gangarampur	Gangārāmpur	IN		65	25.4	88.53	r986
gangawati	Gangāwati	IN		106	15.43	76.53	r97y
ganghwa gun	Ganghwa-gun	KR		26	37.75	126.49	13i6z
gangneung		KR		181	37.75	128.87	13i69
gangoh		IN		60	29.78	77.26	r97g
gangolli		IN		15	13.65	74.67	r97e
gangtok		IN		31	27.33	88.61	r973
ganj dundwara	Ganj Dundwāra	IN		46	27.73	78.94	r9n3
ganja		AZ		313	40.68	46.36	ckkb
gannan		CN		59	47.91	123.5	17nzz
gannavaram		IN		19	16.54	80.8	r96l
gantang		CN		24	26.72	109.77	12t4g
gantang		CN		90	27.44	111.97	12t4c
ganye		NG		15	8.43	12.05	1e72b
gao		ML		87	16.27	-0.04	1gnyj
gaogou		CN		56	34.02	119.19	12t15
gaomi		CN		151	36.38	119.75	12syi
gaoping		CN		204	30.78	106.1	12sxx
gaoyou		CN		91	32.79	119.44	12sud
gaozhou		CN		166	21.94	110.85	12stz
gap		FR		43	44.56	6.08	1snpa
gapan		PH		79	15.31	120.95	10pxm
gapyeong		KR		55	37.83	127.51	13i4q
garango		BF		29	11.8	-0.55	1elgn
garanhuns		BR		110	-8.88	-36.5	20uqa
garbagnate milanese		IT		26	45.57	9.08	1w2v6
garbsen		DE		63	52.41	9.59	1qn2y
garca	Garça	BR		41	-22.21	-49.66	227qs
garches		FR		19	48.84	2.18	1snoj
garching bei munchen	Garching bei München	DE		15	48.25	11.65	1qn2u
garcia	García	MX		94	25.81	-100.6	2db4u
gardanne		FR		21	43.45	5.47	1snob
garden city		US	KS	27	37.97	-100.87	38pq7
garden city		US	MI	27	42.33	-83.33	2z14r
garden city		US	NY	23	40.73	-73.63	31p8y
garden grove		US	CA	175	33.77	-117.94	36p97
gardena		US	CA	60	33.89	-118.31	36pa5
gardez		AF		104	33.6	69.23	oh29
gardner		US	KS	21	38.81	-94.93	2jk8v
gardner		US	MA	20	42.58	-72	2xtud
garfield		US	NJ	32	40.88	-74.11	319wn
garfield heights		US	OH	28	41.42	-81.61	32i0b
garges les gonesse	Garges-lès-Gonesse	FR		40	48.97	2.4	1snn1
gargzdai	Gargždai	LT		16	55.71	21.39	cuky
garh maharaja		PK		29	30.83	71.9	p9ll
garhakota	Garhākota	IN		28	23.78	79.14	r957
garhmuktesar		IN		37	28.79	78.1	r94n
garhshankar		IN		16	31.22	76.14	r94i
garhwa		IN		41	24.16	83.81	r939
gariadhar		IN		36	21.54	71.58	r94d
garibaldi		BR		30	-29.26	-51.53	227q5
garissa		KE		68	-0.45	39.65	48kx
garko		NG		21	10.18	11.16	1e6wu
garland		US	TX	237	32.91	-96.64	2sl57
garmisch partenkirchen	Garmisch-Partenkirchen	DE		26	47.49	11.1	1qn1e
garner		US	NC	28	35.71	-78.61	2nr9l
garoowe		SO		57	8.4	48.48	19h1
garoua		CM		437	9.3	13.4	1btp4
garoua boulai	Garoua Boulaï	CM		47	5.88	14.55	1btp3
garui		IN		16	22.63	88.4	r93b
garupa	Garupá	AR		29	-27.48	-55.83	21lkc
garwolin		PL		16	51.9	21.61	gjxv
gary		US	IN	77	41.59	-87.35	2xgrj
garzon	Garzón	CO		29	2.2	-75.63	26x4s
gashua		NG		126	12.87	11.04	1e6u0
gaspar		BR		34	-26.93	-48.96	227pj
gasteiz vitoria	Gasteiz / Vitoria	ES		236	42.85	-2.67	1ujg3
gastonia		US	NC	75	35.26	-81.19	2nrbo
gatak		ID		49	-7.59	110.7	1741t
gatchina		RU		90	59.58	30.13	c1jz
gates north gates	Gates-North Gates	US	NY	15	43.17	-77.7	4bksp
gateshead		GB	ENG	78	54.96	-1.6	1krt1
gatesville		US	TX	16	31.44	-97.74	2sl9a
gatineau		CA	10	242	45.48	-75.7	3jqqu
gaur		NP		27	26.76	85.28	ria1
gauripur		IN		25	26.08	89.96	r925
gaurnadi		BD		41	22.97	90.22	peii
gautier		US	MS	19	30.39	-88.61	2mwc1
gauting		DE		19	48.07	11.38	1qmt2
gava	Gavà	ES		46	41.31	2	1uwkv
gavarr		AM		22	40.35	45.12	d7rr
gavle	Gävle	SE		75	60.67	17.14	1m4wu
gavrilov yam	Gavrilov-Yam	RU		17	57.3	39.85	c1gi
gawler		AU	05	20	-34.6	138.75	18e1f
gay		RU		42	51.47	58.46	c1fn
gaya		IN		424	24.8	85	r91r
gaya		NE		33	11.88	3.45	1ge6h
gaya		NG		21	11.86	9	1e6rw
gaza		PS		410	31.5	34.47	60x9
gazalkent	G‘azalkent	UZ		25	41.56	69.77	wg7g
gaziantep		TR		1066	37.06	37.38	6qxa
gazipasa	Gazipaşa	TR		18	36.27	32.32	6qws
gazojak		TM		21	41.19	61.4	wgtk
gbadolite		CD		50	4.28	21	4mz8
gbarnga		LR		46	7	-9.47	1cszo
gbawe		GH		45	5.58	-0.31	1db8x
gbongan		NG		139	7.48	4.35	1e6ln
gdansk	Gdańsk	PL		462	54.35	18.65	1ufje
gdynia		PL		254	54.52	18.53	1ufj4
gebog		ID		44	-6.73	110.84	z8so
gebre guracha		ET		17	9.8	38.4	785c
gebze		TR		281	40.8	29.43	g0ee
gedangan		ID		79	-7.39	112.73	z8sd
gedera		IL		26	31.81	34.78	6bo8
gediz		TR		22	38.99	29.39	6qu4
geel		BE		35	51.17	4.99	1nys3
geelong		AU	07	226	-38.15	144.36	1af52
geertruidenberg		NL		21	51.7	4.86	1n2ad
geesthacht		DE		29	53.44	10.38	1qmpi
geidam		NG		41	12.89	11.93	1e6jy
geilenkirchen		DE		28	50.97	6.12	1qmi5
geiro		TZ		38	-6.15	36.87	3fdx
geislingen an der steige	Geislingen an der Steige	DE		28	48.62	9.83	1qmd1
geita		TZ		40	-2.87	32.23	3fdw
gejiu		CN		136	23.36	103.15	12ssg
gela		IT		74	37.07	14.24	1i419
geldermalsen		NL		26	51.88	5.29	1n29d
geldern		DE		34	51.52	6.32	1qm9k
geldrop		NL		28	51.42	5.56	1n28z
geleen		NL		33	50.97	5.83	1n28w
gelemso		ET		16	8.82	40.52	781e
gelendzhik		RU		51	44.56	38.08	c1dv
gelibolu		TR		25	40.41	26.67	g0dj
gelligaer		GB	WLS	17	51.66	-3.26	1krrs
gelnhausen		DE		22	50.2	9.19	1qm81
gelsenkirchen		DE		270	51.51	7.1	1qm7u
gembloux		BE		22	50.56	4.7	1nyq9
gembu		NG		20	6.73	11.26	1e6jf
gemena		CD		118	3.26	19.77	1dmts
gemerek		TR		17	39.18	36.07	6qsp
gemert		NL		16	51.56	5.69	1n28l
gemlik		TR		71	40.43	29.16	g0cu
genc	Genç	TR		22	38.75	40.55	6qs8
geneina		SD		163	13.45	22.45	84o7
general enrique mosconi		AR		20	-22.6	-63.81	2ammk
general jose de san martin	General José de San Martín	AR		32	-26.54	-59.34	21ljf
general mamerto natividad		PH		18	15.6	121.05	10ps3
general pacheco		AR		43	-34.45	-58.64	21liz
general pico		AR		57	-35.66	-63.76	2amlf
general pinedo		AR		16	-27.32	-61.28	2amle
general roca		AR		73	-39.03	-67.58	2aml5
general santos		PH		680	6.11	125.17	10pry
general tinio		PH		33	15.35	121.05	10pru
general trias		PH		96	14.39	120.88	10prq
general villegas		AR		16	-35.03	-63.01	2amkh
genet		ET		24	9.07	38.5	77z7
geneva		US	IL	22	41.89	-88.31	2wvx3
geneve	Genève	CH		184	46.2	6.15	1l0yu
genhe		CN		74	50.78	121.52	17nyc
genk		BE		64	50.97	5.5	1nyp2
gennep		NL		17	51.7	5.97	1n280
gennevilliers		FR		42	48.93	2.3	1snep
genoa		IT		580	44.4	8.94	1w2sb
gent		BE		231	51.05	3.72	1nyoo
genteng		ID		80	-8.37	114.15	z8nm
gentilly		FR		16	48.81	2.34	1sndw
genzano di roma	Genzano di Roma	IT		21	41.71	12.69	1w2rv
geoktschai		AZ		35	40.65	47.74	ckhn
george town		KY		29*	19.29	-81.37	24qut
george town		MY		300	5.41	100.34	116te
georgetown		GY		235*	6.8	-58.16	20ez8
georgetown		US	KY	32	38.21	-84.56	2k09a
georgetown		US	TX	64	30.63	-97.68	2slem
georgievka	Georgīevka	KZ		22	49.33	81.57	wo45
georgiyevsk		RU		73	44.15	43.47	c1cr
georgsmarienhutte	Georgsmarienhütte	DE		33	52.2	8.04	1qm1m
gera		DE		105	50.88	12.08	1qm1c
geraardsbergen		BE		31	50.77	3.88	1nyo6
gerakas	Gérakas	GR		30	38.02	23.86	4vsl1
geraldton		AU	08	27	-28.78	114.61	18dzq
gerash	Gerāsh	IR		25	27.67	54.14	2v2z
gerede		TR		29	40.8	32.2	g0cc
gereida		SD		120	11.28	25.14	52a7h
gereshk		AF		44	31.82	64.57	ogtg
geretsried		DE		23	47.86	11.48	1qlyr
gerlingen		DE		19	48.8	9.06	1qlwl
germantown		US	MD	86	39.17	-77.27	2ld5e
germantown		US	TN	39	35.09	-89.81	2r4d5
germantown		US	WI	20	43.23	-88.11	34m6i
germering		DE		37	48.13	11.38	1qlvz
germersheim		DE		21	49.22	8.36	1qlvu
gernika lumo	Gernika-Lumo	ES		16	43.32	-2.68	1uw65
gero		JP		35	35.8	137.23	13lyv
gerona		PH		41	15.61	120.6	10prg
gerrards cross		GB	ENG	21	51.59	-0.56	3xwd8
gersthofen		DE		20	48.42	10.87	1qlrv
gescher		DE		17	51.95	7	1qlqi
geseke		DE		21	51.64	8.51	1qlqa
getafe		ES		167	40.31	-3.73	1uwil
getxo		ES		81	43.36	-3.01	1uw6n
gevelsberg		DE		33	51.32	7.34	1qlo5
gevgelija		MK		21	41.14	22.5	gy54
gevrai		IN		30	19.26	75.75	r911
geyve		TR		20	40.51	30.29	g0b6
gharaunda		IN		34	29.54	76.97	r8zn
ghardaia	Ghardaïa	DZ		93	32.49	3.67	1hhyp
gharo		PK		20	24.74	67.59	p9ej
gharyan		LY		85	32.17	13.02	1bixe
ghat		LY		24	24.96	10.18	1bix3
ghatal	Ghātāl	IN		55	22.66	87.73	r8z6
ghatampur	Ghātampur	IN		40	26.15	80.17	r8z5
ghatanji	Ghātanji	IN		21	20.14	78.31	r8z3
ghatkesar		IN		19	17.45	78.68	uz9e
ghatsila	Ghātsīla	IN		40	22.59	86.48	r8yf
ghauspur		PK		30	28.14	69.08	p9ds
ghaziabad	Ghāziābād	IN		1199	28.67	77.44	r8y4
ghazieh		LB		50	33.52	35.37	6063
ghazipur	Ghazīpur	IN		103	25.58	83.59	r8y2
ghazni		AF		141	33.55	68.42	oglx
ghedi		IT		16	45.4	10.28	1w2r5
gheorgheni		RO		20	46.72	25.6	eiqa
gherla		RO		24	47.03	23.92	eiph
ghormach		AF		30	35.73	63.78	oggx
ghosi	Ghosī	IN		39	26.11	83.54	r8wr
ghoti budrukh		IN		22	19.72	73.63	r8wi
ghotki		PK		64	28	69.32	p9aw
ghugus		IN		32	19.94	79.11	r8wc
giaginskaya		RU		15	44.86	40.07	c19n
giannitsa	Giannitsá	GR		28	40.79	22.41	fq6o
giarre		IT		24	37.72	15.18	1i40a
gibara		CU		28	21.11	-76.13	249m3
gibraltar		GI		27*	36.14	-5.35	1fosh
giddalur	Giddalūr	IN		28	15.37	78.93	r8vh
giddarbaha	Giddarbāha	IN		39	30.2	74.67	r8vg
gien		FR		16	47.69	2.63	1sn8h
giengen an der brenz	Giengen an der Brenz	DE		20	48.62	10.24	1qlkc
gierloz	Gierłoż	PL		28	54.08	21.5	gjur
giessen	Gießen	DE		74	50.59	8.68	1qlhc
gif sur yvette	Gif-sur-Yvette	FR		24	48.68	2.13	1sn7y
gifhorn		DE		43	52.48	10.55	1qlge
gifu shi	Gifu-shi	JP		398	35.42	136.76	13xzt
gijang		KR		43	35.24	129.21	13i1i
gijduvon shahri	G’ijduvon Shahri	UZ		41	40.1	64.68	wg73
gijon	Gijón	ES		278	43.54	-5.66	1uwi8
gilbert		US	AZ	248	33.35	-111.79	35icf
gilching		DE		17	48.11	11.29	1qlf5
gillette		US	WY	33	44.29	-105.5	3gve3
gillingham		GB	ENG	101	51.39	0.55	1krpt
gilroy		US	CA	53	37.01	-121.57	36psm
gimbi		ET		32	9.17	35.83	77n4
gimcheon		KR		150	36.12	128.12	13i0w
gingee		IN		22	12.25	79.42	r8v3
ginir		ET		17	7.14	40.71	77ly
ginosa		IT		16	40.58	16.76	1w2ox
ginowan		JP		92	26.26	127.76	13xzf
ginsheim gustavsburg	Ginsheim-Gustavsburg	DE		16	49.97	8.35	1qlc9
gioia del colle	Gioia del Colle	IT		24	40.8	16.92	1w2oq
gioia tauro		IT		19	38.43	15.9	1i3zy
giovinazzo		IT		19	41.19	16.67	1w2o8
girardot city		CO		130	4.3	-74.81	26x2k
giresun		TR		99	40.92	38.39	g0ap
giridih	Gīrīdīh	IN		60	24.19	86.31	r8uf
giron	Girón	CO		108	7.07	-73.17	26x2a
girona		ES		96	41.98	2.82	1uwj4
gisborne		NZ		34	-38.65	178	1bati
gisenyi		RW		84	-1.7	29.26	4ck9
gitarama		RW		88	-2.07	29.76	4c15
gitega		BI		41*	-3.43	29.92	94ww
giugliano in campania	Giugliano in Campania	IT		80	40.93	14.2	1w2nv
giulianova		IT		20	42.75	13.97	1w2np
giurgiu		RO		69	43.89	25.96	eigi
giussano		IT		24	45.7	9.21	1w2nd
givat shmuel	Giv'at Shmuel	IL		19	32.08	34.85	6blx
givatayim		IL		48	32.07	34.81	6bmf
givors		FR		18	45.59	4.77	1sn32
giyani		ZA		37	-23.3	30.72	lh1g
giza		EG		2443	30.01	31.21	7qjn
gizycko	Giżycko	PL		30	54.04	21.76	gjtv
gjakove	Gjakovë	XK		94	42.38	20.43	gyu6
gjilan		XK		52	42.46	21.47	gy36
gjirokaster	Gjirokastër	AL		23	40.08	20.14	gsa4
gjovik	Gjøvik	NO		18	60.8	10.69	1vmut
glace bay		CA	07	20	46.2	-59.96	3jrz0
gladbeck		DE		77	51.57	6.99	1ql9o
gladstone		AU	04	30	-23.85	151.26	1aew6
gladstone		US	MO	27	39.2	-94.55	2m1sm
glan		PH		24	5.82	125.2	10pmb
glasgow		GB	SCT	592	55.87	-4.26	1krnn
glassboro		US	NJ	19	39.7	-75.11	2ohpn
glassmanor		US	MD	17	38.82	-77	2ld8l
glastonbury		US	CT	32	41.71	-72.61	2vmpn
glauchau		DE		26	50.82	12.54	1ql3o
glazov		RU		101	58.14	52.66	c14z
glen avon		US	CA	20	34.01	-117.48	36pwe
glen burnie		US	MD	68	39.16	-76.62	2ld98
glen cove		US	NY	27	40.86	-73.63	31pk2
glen ellyn		US	IL	28	41.88	-88.07	2ww37
glendale		US	AZ	240	33.54	-112.19	35iep
glendale		US	CA	201	34.14	-118.26	36pyf
glendale		US	NY	34	40.7	-73.89	31pla
glendale heights		US	IL	34	41.91	-88.06	2vkfa
glendora		US	CA	52	34.14	-117.87	36pyv
glenrothes		GB	SCT	39	56.2	-3.17	1krjq
glenvar heights		US	FL	17	25.71	-80.33	2h3g9
glenview		US	IL	47	42.07	-87.79	2ww5a
glenville		US	OH	24	41.53	-81.62	32iaa
glinde		DE		16	53.54	10.2	1qkzs
gliwice		PL		199	50.3	18.68	1ufdq
glogovac		XK		59	42.63	20.89	gy3x
glogow	Głogów	PL		69	51.66	16.08	1ufd9
gloria do goita	Glória do Goitá	BR		17	-8	-35.29	20umg
glossop		GB	ENG	33	53.44	-1.95	1krit
glostrup		DK		21	55.67	12.4	1k6ng
gloucester		GB	ENG	150	51.87	-2.24	1kris
gloucester		US	MA	30	42.61	-70.66	2xu1x
gloversville		US	NY	15	43.05	-74.34	31pnb
glowno	Głowno	PL		15	51.96	19.72	1ufcc
glucholazy	Głuchołazy	PL		15	50.32	17.38	1ufc1
glyfada	Glyfáda	GR		87	37.86	23.76	5m6s
gniezno		PL		70	52.53	17.58	1ufag
goa		PH		21	13.7	123.49	10pm0
goalpara	Goālpāra	IN		51	26.18	90.63	r8tr
goba		ET		34	7.02	39.98	77j2
gobabis		NA		16	-22.45	18.97	1zygv
gobardanga	Gobārdānga	IN		44	22.88	88.75	r8ti
gobernador galvez	Gobernador Gálvez	AR		75	-33.03	-60.64	2amix
gobernador virasora		AR		29	-28.05	-56.03	21li1
gobichettipalayam		IN		58	11.45	77.44	r8o3
gobindpur		IN		27	22.63	86.07	r8t7
gobo	Gobō	JP		27	33.88	135.17	13xz2
goch		DE		34	51.68	6.16	1qksp
god	Göd	HU		16	47.68	19.13	1tf4h
godalming		GB	ENG	23	51.19	-0.61	1krhw
godda		IN		44	24.83	87.21	r8sp
godean		ID		63	-7.77	110.29	z8i5
godfrey		US	IL	18	38.96	-90.19	2iv85
godhra		IN		132	22.78	73.61	r8sj
godo	Gōdo	JP		21	35.42	136.6	13xyz
godollo	Gödöllő	HU		32	47.6	19.36	1tf4c
goes		NL		37	51.5	3.89	1n250
gogrial		SS		39	8.53	28.1	815f
gohadi		IN		52	26.43	78.44	r8rv
gohana	Gohāna	IN		56	29.14	76.7	r8rr
goiana		BR		44	-7.56	-35	20um0
goianesia	Goianésia	BR		48	-15.32	-49.12	227l6
goiania	Goiânia	BR		1171	-16.68	-49.25	227l5
goianira		BR		23	-16.5	-49.43	227l4
goias	Goiás	BR		19	-15.93	-50.14	227l2
goiatuba		BR		26	-18.01	-49.35	227kz
goirle		NL		23	51.52	5.07	1n24o
gojo	Gojō	JP		34	34.35	135.7	13xyg
gojra		PK		140	31.15	72.68	p94n
gokak		IN		73	16.17	74.82	r8rf
gokarna		IN		26	14.55	74.32	r8rc
gokavaram		IN		16	17.26	81.85	r8ra
goksun	Göksun	TR		34	38.02	36.5	6qfg
gokwe		ZW		19	-18.2	28.93	j3hj
gola gokarannath	Gola Gokarannāth	IN		59	28.08	80.47	r8qx
golaghat	Golāghāt	IN		34	26.51	93.96	r8qy
golbasi	Gölbaşı	TR		28	37.78	37.64	6qe0
golborne		GB	ENG	24	53.48	-2.6	1krhg
golcuk	Gölcük	TR		56	40.7	29.87	g04q
gold coast		AU	04	591	-28	153.43	1aelb
golden		US	CO	20	39.76	-105.22	388n2
golden gate		US	FL	24	26.19	-81.7	2h3i0
golden glades		US	FL	33	25.91	-80.2	2h3ib
golden valley		US	MN	21	45.01	-93.35	2zrr7
goldsboro		US	NC	36	35.38	-77.99	2nrqd
goleniow	Goleniów	PL		23	53.56	14.83	1uf6e
goleta		US	CA	31	34.44	-119.83	36qdf
golitsyno		RU		16	55.61	36.98	c0ok
golpayegan	Golpāyegān	IR		45	33.45	50.29	2unh
goma		CD		144	-1.67	29.23	4mvt
gombe		NG		250	10.29	11.17	1e5wj
gombi		NG		20	10.17	12.74	1e5we
gombong		ID		32	-7.61	109.51	z8gg
gomez palacio	Gómez Palacio	MX		257	25.57	-103.5	2duvj
gomoh		IN		31	23.87	86.15	r8pp
gonabad	Gonābād	IR		43	34.35	58.68	2uld
gonaives	Gonaïves	HT		85	19.45	-72.69	27tzs
gonbad e kavus	Gonbad-e Kāvūs	IR		131	37.25	55.17	2ukq
gonda city	Gondā City	IN		134	27.13	81.95	r8pg
gondal		IN		102	21.96	70.8	r8pe
gondar		ET		154	12.6	37.47	779q
gondia	Gondiā	IN		125	21.46	80.19	r8pa
gondomar		PT		28	41.14	-8.53	1mpd9
gonen	Gönen	TR		41	40.1	27.65	g026
gonesse		FR		27	48.99	2.45	1smx5
gongchangling		CN		71	41.12	123.45	17ny0
gongdanglegi kulon		ID		22	-8.18	112.64	z8fu
gongju		KR		72	36.46	127.12	13hrs
gongzhuling		CN		141	43.5	124.82	17nxi
goodings grove		US	IL	19	41.63	-87.93	2wwa5
goodlands		MU		21	-20.04	57.65	k120
goodlettsville		US	TN	17	36.32	-86.71	2r4w2
goodyear		US	AZ	79	33.44	-112.36	35imi
goole		GB	ENG	21	53.7	-0.88	1krgf
goose creek		US	SC	41	32.98	-80.03	2q60y
gopalganj	Gopālganj	IN		64	26.47	84.44	r8ol
goppingen	Göppingen	DE		58	48.7	9.65	1qkcu
gorakhpur		IN		1325	29.45	75.67	r8ni
gorakhpur		IN		674	26.77	83.37	r8nj
gorantla		IN		25	13.98	77.77	r8nf
gorazde	Goražde	BA		18	43.67	18.98	1wlfw
gorele	Görele	TR		30	41.03	39	g01x
gorgan	Gorgān	IR		245	36.84	54.44	2ujg
gorgonzola		IT		19	45.53	9.41	1w2ly
gori		GE		47	41.98	44.12	d647
goribidnur	Goribidnūr	IN		32	13.61	77.52	r92b
gorinchem		NL		35	51.84	4.97	1n23u
goris		AM		20	39.51	46.34	3qy7
gorizia		IT		35	45.94	13.62	1w2lu
gorlice		PL		29	49.66	21.16	gjj0
gorlitz	Görlitz	DE		58	51.16	14.99	1qkaz
gorna oryahovitsa		BG		33	43.13	25.7	fo81
gornji milanovac		RS		24	44.03	20.46	gxun
gorno altaysk	Gorno-Altaysk	RU		55	51.96	85.92	wa8v
gornyak		RU		16	50.99	81.47	wa8k
gorodets		RU		32	56.65	43.47	bzum
gorodishche		RU		20	48.8	44.47	bzty
goroka		PG		19	-6.08	145.39	18xuu
gorontalo		ID		144	0.54	123.06	z8e5
gorseinon		GB	WLS	21	51.67	-4.04	1krfm
goryachevodskiy		RU		35	44.02	43.09	bzko
goryachiy klyuch		RU		28	44.63	39.13	bzkl
gorzow wielkopolski	Gorzów Wielkopolski	PL		124	52.74	15.23	1uezm
gosaba	Gosāba	IN		223	22.17	88.8	r8mo
gose		JP		33	34.45	135.73	13xx1
gosen		JP		37	37.73	139.17	13xx0
goseong		KR		27	34.98	128.32	13hp2
gosforth		GB	ENG	24	55	-1.62	1krf5
goshen		US	IN	33	41.58	-85.83	2xgx4
goshogawara		JP		49	40.8	140.44	19org
goslar		DE		44	51.9	10.43	1qk6w
gosport		GB	ENG	71	50.8	-1.13	1krf4
gossau		CH		17	47.42	9.25	1l0w5
gostivar		MK		51	41.8	20.91	gxsn
gostyn	Gostyń	PL		21	51.88	17.01	1uewx
gostynin		PL		19	52.43	19.46	1uewr
goteborg	Göteborg	SE		573	57.71	11.97	1m48h
gotenba		JP		84	35.32	138.94	13xwo
goth radhan		PK		17	27.2	67.95	p0ul
gotha		DE		47	50.95	10.7	1qk4g
gotse delchev		BG		20	41.57	23.73	fo4k
gotsucho	Gōtsuchō	JP		25	35.01	132.23	13xwh
gottingen	Göttingen	DE		122	51.53	9.93	1qk14
gouda		NL		72	52.02	4.71	1n23g
goulburn		AU	02	23	-34.75	149.72	1aeed
gourcy		BF		17	13.21	-2.36	1el66
goussainville		FR		30	49.01	2.47	1smrm
govardhan		IN		20	27.5	77.46	r8lr
governador valadares		BR		251	-18.85	-41.95	227jf
gowurdak		TM		35	37.81	66.05	q4w0
goya		AR		70	-29.14	-59.26	21lgz
goyang si	Goyang-si	KR		1073	37.66	126.84	13ho5
goyerkata	Goyerkāta	IN		66	26.7	89.03	r8l9
graaff reinet	Graaff-Reinet	ZA		63	-32.25	24.53	lg0v
grabouw		ZA		30	-34.15	19.02	206e1
gracanica	Gračanica	BA		16	44.7	18.31	1wkyr
gradacac	Gradačac	BA		16	44.88	18.43	1wkxs
gradignan		FR		24	44.77	-0.61	1smpn
grafton		US	MA	17	42.21	-71.69	2xu80
gragnano		IT		29	40.69	14.52	1w2kw
graham		US	WA	23	47.05	-122.29	3g85e
grahamstown		ZA		92	-33.3	26.53	lfzp
grajau	Grajaú	BR		30	-5.82	-46.14	20uko
grajewo		PL		23	53.65	22.46	gjaq
granada		CO		32	3.55	-73.71	26x0l
granada		ES		234	37.19	-3.61	1hy7x
granada		NI		89	11.93	-85.96	25kjk
granadero baigorria		AR		32	-32.86	-60.72	2amgf
granadilla de abona	Granadilla de Abona	ES		40	28.12	-16.58	1hy7r
granby		CA	10	54	45.4	-72.73	3ju0n
grand bassam	Grand-Bassam	CI		74	5.21	-3.74	1d1ir
grand forks		US	ND	57	47.93	-97.03	30fvp
grand island		US	NE	51	40.93	-98.34	30nht
grand island		US	NY	21	43.03	-78.96	31puz
grand junction		US	CO	60	39.06	-108.55	388ut
grand prairie		US	TX	188	32.75	-97	2smaa
grand rapids		US	MI	195	42.96	-85.67	2z1o6
grande prairie		CA	01	41	55.17	-118.8	3ju4b
grande synthe	Grande-Synthe	FR		23	51.02	2.3	1smig
grandview		US	MO	25	38.89	-94.53	2m25o
grandville		US	MI	16	42.91	-85.76	2z1p3
graneros		CL		23	-34.07	-70.73	2bckt
grangemouth		GB	SCT	17	56.01	-3.72	1krdj
granger		US	IN	30	41.75	-86.11	2xgyt
grangwav		HT		49	18.43	-72.77	27tpt
granite bay		US	CA	20	38.76	-121.16	36qt6
granite city		US	IL	29	38.7	-90.15	2ivdu
graniteville		US	NY	15	40.62	-74.15	31pvt
granja		BR		26	-3.12	-40.83	20ugi
granollers		ES		61	41.61	2.29	1uwah
grantham		GB	ENG	44	52.91	-0.64	1krdc
grants pass		US	OR	37	42.44	-123.33	3esl4
grao de murviedro	Grao de Murviedro	ES		62	39.64	-0.24	1j149
grapevine		US	TX	51	32.93	-97.08	2smco
grasse		FR		48	43.66	6.93	1sma0
gravata	Gravatá	BR		61	-8.2	-35.56	20ug3
gravatai	Gravataí	BR		239	-29.94	-50.99	227d5
gravesend		GB	ENG	54	51.44	0.37	1krcr
gravesend		US	NY	112	40.6	-73.97	31pz3
gravina di catania	Gravina di Catania	IT		27	37.56	15.06	3w1vn
gravina in puglia	Gravina in Puglia	IT		42	40.82	16.42	1w2ic
grays		GB	ENG	90	51.48	0.33	1krcm
grayslake		US	IL	21	42.34	-88.04	2wwld
graz		AT		222	47.07	15.45	1njkj
great bend		US	KS	16	38.36	-98.76	2jkk4
great falls		US	MT	60	47.5	-111.3	3d7m0
great falls		US	VA	15	39	-77.29	2u2cf
great kills		US	NY	22	40.55	-74.15	31q0b
great malvern		GB	ENG	37	52.11	-2.33	1kr9b
great sankey		GB	ENG	44	53.39	-2.64	1kr8a
great wyrley		GB	ENG	19	52.66	-2.01	1kr75
great yarmouth		GB	ENG	63	52.61	1.73	1kr74
greater napanee		CA	08	15	44.25	-76.95	3jv90
greater noida		IN		294	28.5	77.54	452gh
greater northdale		US	FL	22	28.11	-82.53	4blpr
greater sudbury		CA	08	158	46.49	-80.99	3jue4
greater upper marlboro		US	MD	19	38.83	-76.75	4bktr
greeley		US	CO	101	40.42	-104.71	3bjp4
green		US	OH	26	40.95	-81.48	32ioj
green bay		US	WI	105	44.52	-88.02	34mr6
green haven		US	MD	19	39.14	-76.55	2ldpr
green valley		US	AZ	21	31.85	-110.99	35j1e
greenacres city		US	FL	33	26.62	-80.13	2h3x7
greenbelt		US	MD	24	39	-76.88	2ldrj
greenburgh		US	NY	87	41.03	-73.84	31q43
greeneville		US	TN	15	36.16	-82.83	2r5pa
greenfield		US	CA	17	36.32	-121.24	36rb0
greenfield		US	IN	21	39.79	-85.77	2j9pp
greenfield		US	MA	20	42.59	-72.6	2xuh6
greenfield		US	WI	37	42.96	-88.01	34mu4
greenford		GB	ENG	38	51.53	-0.36	1kr6s
greenock		GB	SCT	44	55.95	-4.76	1kr64
greensboro		US	NC	285	36.07	-79.79	2nsey
greenville		LR		16	5.01	-9.04	1csmw
greenville		US	MS	32	33.41	-91.06	2mx17
greenville		US	NC	91	35.61	-77.37	2nsfc
greenville		US	SC	65	34.85	-82.39	2q6db
greenville		US	TX	27	33.14	-96.11	2smqi
greenwood		US	IN	56	39.61	-86.11	2j9qh
greenwood		US	MS	15	33.52	-90.18	2mx1r
greenwood		US	SC	23	34.2	-82.16	2q6e1
greenwood village		US	CO	16	39.62	-104.95	38944
greer		US	SC	28	34.94	-82.23	2q6ev
grefrath		DE		16	51.34	6.34	1qjeg
greifswald		DE		53	54.09	13.39	1qjdo
greiz		DE		24	50.66	12.2	1qjc9
gremda		TN		34	34.75	10.78	1h0ji
grenchen		CH		16	47.19	7.4	1l0v4
grenoble		FR		159	45.18	5.71	1sm6g
gresham		US	OR	111	45.5	-122.43	3eswd
gresik		ID		74	-7.15	112.66	z8cg
gressier		HT		26	18.54	-72.53	27tmx
gretna		US	LA	18	29.91	-90.05	2kqen
greve		DK		48	55.58	12.3	1k6jj
greven		DE		35	52.09	7.59	1qj6w
grevenbroich		DE		65	51.09	6.58	1qj6s
gribanovskiy		RU		17	51.46	41.98	bz67
griesheim		DE		25	49.86	8.57	1qj38
griffin		US	GA	23	33.25	-84.26	2hzg2
griffith		AU	02	18	-34.29	146.05	1ae2u
griffith		US	IN	16	41.53	-87.42	2xh22
grigny		FR		25	48.65	2.39	1sm46
grimbergen		BE		34	50.93	4.37	1ny9m
grimma		DE		18	51.23	12.72	1qj0t
grimsby		GB	ENG	134	53.57	-0.08	1kr46
grobenzell	Gröbenzell	DE		19	48.2	11.37	1qixx
grodzisk mazowiecki		PL		27	52.1	20.63	gj7t
groesbeek		NL		19	51.78	5.94	1n1zc
grogol		ID		101	-7.6	110.82	z8c1
gronau		DE		46	52.21	7.02	1qivm
groningen		NL		181	53.22	6.57	1n1yr
grootfontein		NA		24	-19.57	18.12	1zyd6
gross gerau	Groß-Gerau	DE		24	49.92	8.48	1qhp9
gross umstadt	Groß-Umstadt	DE		22	49.87	8.93	1qh69
grosse pointe woods		US	MI	16	42.44	-82.91	2z22f
grossenhain	Großenhain	DE		17	51.29	13.53	1qihi
grosseto		IT		61	42.76	11.11	1w2ga
grossostheim	Großostheim	DE		16	49.92	9.08	1qhdo
grottaferrata		IT		18	41.79	12.67	1w2fz
grottaglie		IT		31	40.54	17.44	1w2fx
grove		GB	ENG	18	51.61	-1.42	1kr31
grove city		US	OH	39	39.88	-83.09	2oqkh
groves		US	TX	16	29.95	-93.92	2smxh
groznyy		RU		226	43.31	45.69	byvm
grudziadz	Grudziądz	PL		99	53.48	18.75	1uelm
grugliasco		IT		33	45.07	7.58	1w2ff
grumo nevano		IT		18	40.94	14.26	1w2f3
gryazi		RU		47	52.5	39.94	byso
gryazovets		RU		16	58.88	40.25	byqk
gryfice		PL		17	53.92	15.2	1uel5
gryfino		PL		21	53.25	14.49	1uel4
gua musang		MY		20	4.88	101.97	116gr
guacamayas		MX		38	18.02	-102.21	2eajf
guacara		VE		152	10.23	-67.88	26101
guacari	Guacarí	CO		20	3.76	-76.33	26ww5
guacui	Guaçuí	BR		20	-20.78	-41.68	227ba
guadalajara		ES		83	40.63	-3.16	1uw8e
guadalajara		MX		1495	20.67	-103.39	2duoz
guadalajara de buga	Guadalajara de Buga	CO		118	3.9	-76.3	271vk
guadalupe		CR		26	9.95	-84.06	25nzd
guadalupe		MX		125	22.75	-102.52	2duo5
guadalupe		MX		674	25.68	-100.26	2duno
guadalupe		PE		25	-7.25	-79.48	278i7
guadalupe victoria		MX		17	32.29	-115.11	2dalt
guadix		ES		20	37.3	-3.14	1hy2l
guaiba	Guaíba	BR		101	-30.11	-51.32	22gj0
guaimaro	Guáimaro	CU		39	21.05	-77.35	249b7
guaira	Guaíra	BR		34	-20.32	-48.31	227aj
guaiuba	Guaiúba	BR		22	-4.04	-38.64	20udy
guajara mirim	Guajará Mirim	BR		34	-10.78	-65.34	2c4lv
gualaceo		EC		17	-2.89	-78.78	26e9y
gualan	Gualán	GT		19	15.12	-89.36	252co
gualeguay		AR		33	-33.14	-59.31	21lfj
gualeguaychu	Gualeguaychú	AR		79	-33.01	-58.52	21lfe
guamuchil	Guamúchil	MX		64	25.46	-108.08	2dui9
guanabacoa		CU		113	23.13	-82.3	24992
guanajay		CU		25	22.93	-82.69	2497t
guanajuato		MX		72	21.02	-101.26	2duhi
guanambi		BR		59	-14.22	-42.78	2279x
guanare		VE		112	9.04	-69.74	260te
guane		CU		17	22.2	-84.08	2496m
guangming		CN		113	45.33	122.78	17ltt
guangshui		CN		155	31.62	114	12sif
guangyuan		CN		213	32.44	105.82	12pvm
guangzhou		CN		11071	23.12	113.25	12shu
guanhaes	Guanhães	BR		24	-18.77	-42.93	2279i
guankou		CN		1380	28.16	113.63	12n3v
guantanamo	Guantánamo	CU		273	20.14	-75.21	2494p
guapiles	Guápiles	CR		19	10.22	-83.78	25nz0
guapimirim		BR		31	-22.54	-42.98	22799
guapore	Guaporé	BR		20	-28.85	-51.89	22791
guara	Guará	BR		18	-20.43	-47.82	2278v
guarabira		BR		44	-6.85	-35.49	20ucq
guaraciaba do norte	Guaraciaba do Norte	BR		18	-4.17	-40.75	20ucp
guaramirim		BR		21	-26.47	-49	2278a
guaranda		EC		22	-1.59	-79	26e77
guaranesia	Guaranésia	BR		17	-21.3	-46.8	22786
guarapari		BR		101	-20.67	-40.5	2277k
guarapuava		BR		151	-25.39	-51.47	2277b
guararapes		BR		28	-21.26	-50.64	22776
guararema		BR		24	-23.41	-46.03	22773
guaratingueta	Guaratinguetá	BR		106	-22.82	-45.19	2276r
guaratuba		BR		19	-25.88	-48.57	2276p
guarda		PT		32	40.54	-7.27	1mp9d
guardamar del segura	Guardamar del Segura	ES		16	38.09	-0.66	1hy1y
guarenas		VE		182	10.47	-66.62	260oh
guariba		BR		30	-21.36	-48.23	2275s
guaruja	Guarujá	BR		310	-23.99	-46.26	2274t
guarulhos		BR		1170	-23.46	-46.53	2274q
guasave		MX		71	25.57	-108.47	2dug3
guasdualito		VE		31	7.24	-70.73	29jx1
guatemala city		GT		995*	14.64	-90.51	254c4
guatire		VE		192	10.47	-66.54	260ka
guaxupe	Guaxupé	BR		48	-21.31	-46.71	22743
guayama		PR		22	17.98	-66.11	2pugh
guayaquil		EC		1952	-2.2	-79.89	26e5h
guayaramerin	Guayaramerín	BO		36	-10.83	-65.36	2bx3q
guaynabo		PR		81	18.36	-66.11	2pugv
guayos		CU		15	22.05	-79.46	248xk
gubakha		RU		27	58.84	57.55	bypt
gubbi		IN		18	13.31	76.94	r8ko
guben		DE		22	51.95	14.71	1qgea
gubin		PL		17	51.95	14.73	1uej6
gubkin		RU		87	51.28	37.55	byo2
gubkinskiy		RU		20	64.43	76.5	wznt
gucheng chengguanzhen		CN		74	32.27	111.63	12say
gudalur		IN		47	9.68	77.25	r8kk
gudermes		RU		33	43.35	46.11	byna
gudivada	Gudivāda	IN		116	16.44	81	r8k1
gudiyatham		IN		94	12.95	78.87	r8k0
gudur	Gūdūr	IN		75	14.15	79.85	r8jr
guduvancheri	Gūduvāncheri	IN		31	12.85	80.06	r8jn
gueckedou		GN		79	8.57	-10.13	1fvpu
guelma		DZ		124	36.46	7.43	1hhny
guelmim		MA		98	28.99	-10.06	1imge
guelph		CA	08	116	43.55	-80.26	3jwnh
guerande	Guérande	FR		17	47.33	-2.43	1slx4
guercif		MA		58	34.23	-3.35	1imfd
gueret	Guéret	FR		16	46.17	1.87	1slwv
guia de isora	Guía de Isora	ES		21	28.21	-16.78	1hy0s
guider		CM		85	9.93	13.95	1btcs
guidonia		IT		21	41.99	12.72	1w2da
guidonia montecelio		IT		68	41.99	12.72	3w1uc
guigang		CN		76	23.1	109.61	12s8s
guiglo		CI		39	6.54	-7.49	1d1ee
guigue	Güigüe	VE		72	10.08	-67.78	260g3
guiguinto		PH		77	14.83	120.88	10peb
guihulngan	Guihulñgan	PH		23	10.12	123.27	10pe0
guildford		GB	ENG	72	51.24	-0.57	1kr1t
guilford		US	CT	22	41.29	-72.68	2vn3s
guilin		CN		649	25.28	110.29	12s7u
guimar	Güimar	ES		18	28.31	-16.41	1hy0k
guimaraes	Guimarães	PT		41	41.44	-8.3	1mp8g
guimba		PH		32	15.66	120.77	10pd4
guines	Güines	CU		69	22.84	-82.03	248w2
guinguineo	Guinguinéo	SN		15	14.27	-15.95	1c926
guiping		CN		71	23.39	110.07	12s7i
guira de melena	Güira de Melena	CU		70	22.8	-82.51	248v7
guiren		CN		57	33.67	118.19	12s7f
guiria	Güiria	VE		40	10.58	-62.3	260fh
guisa		CU		18	20.25	-76.54	248us
guisborough		GB	ENG	17	54.53	-1.06	1kr1l
guiseley		GB	ENG	21	53.88	-1.71	1kr1k
guiset east		PH		22	16.07	120.68	10p60
guixi		CN		74	28.29	117.21	12bxy
guiyang		CN		1172	26.58	106.72	12s6t
gujan mestras	Gujan-Mestras	FR		19	44.64	-1.07	1slr3
gujar khan		PK		69	33.25	73.3	p8pe
gujo	Gujō	JP		47	35.74	136.96	42823
gujranwala		PK		1384	32.16	74.19	p8ou
gujrat		PK		302	32.57	74.08	p8om
gukovo		RU		66	48.06	39.94	byma
gulabpura	Gulābpura	IN		26	25.9	74.66	r8iz
gulaothi	Gulāothi	IN		47	28.59	77.79	r8iv
gulariya	Gulariyā	NP		53	28.21	81.35	ri94
gulbarga		IN		484	17.34	76.84	r8io
guledagudda		IN		34	16.05	75.79	r8im
gulfport		US	MS	72	30.37	-89.09	2mx6j
guli		CN		536	28.88	120.03	12s5g
guliston		UZ		53	40.49	68.78	wg6m
gulkevichi	Gul’kevichi	RU		35	45.35	40.69	bylu
gulu		UG		147	2.77	32.3	501u
gumaca		PH		22	13.92	122.1	10p42
gumdag		TM		24	39.21	54.59	3gyf
gumel		NG		43	12.63	9.39	1e5mj
gumi		KR		291	36.11	128.34	13hgx
gumia		IN		47	23.8	85.83	r8hv
gumla	Gumlā	IN		45	23.04	84.54	r8hu
gummersbach		DE		53	51.03	7.56	1qg9t
gummi		NG		39	12.14	5.12	1e5me
gummidipundi		IN		17	13.41	80.11	r8hq
gumushkhane		TR		32	40.46	39.47	fzy1
guna		IN		154	24.65	77.31	r8hj
gundlupet	Gundlupēt	IN		27	11.81	76.69	r8gu
gunnaur		IN		21	28.24	78.44	r8gi
gunsan		KR		243	35.98	126.71	13hbd
guntakal junction		IN		121	15.17	77.36	r8ge
guntur		IN		531	16.3	80.46	r8gc
gunupur		IN		22	19.08	83.81	r8gb
gunzburg	Günzburg	DE		20	48.46	10.28	1qg43
gunzenhausen		DE		16	49.12	10.76	1qg3l
guozhen		CN		85	34.37	107.36	12s1b
gura humorului		RO		16	47.55	25.9	ei0f
gurgaon		IN		197	28.46	77.03	r8fm
gurgentepe	Gürgentepe	TR		19	40.79	37.59	fzt8
guri si	Guri-si	KR		195	37.6	127.14	13hac
gurlan		UZ		28	41.84	60.39	wg6i
gurmatkal	Gurmatkāl	IN		18	16.87	77.39	r8f7
gurnee		US	IL	31	42.37	-87.9	2wwwd
guroymak	Güroymak	TR		26	38.58	42.02	6prn
gurpinar	Gürpınar	TR		29	40.99	28.61	fzsq
gursahaiganj	Gursahāiganj	IN		40	27.12	79.73	r8ez
gursarai	Gursarāi	IN		25	25.62	79.18	r8ey
gursu	Gürsu	TR		25	40.22	29.19	fzso
guru har sahai	Guru Har Sahāi	IN		16	30.71	74.4	r8es
gurun		MY		16	5.82	100.47	1173x
gurupi		BR		65	-11.73	-49.07	22730
guruvayur	Guruvāyūr	IN		21	10.59	76.04	r8ej
guryevsk	Gur’yevsk	RU		25	54.28	85.93	wa3d
gus khrustalnyy	Gus’-Khrustal’nyy	RU		63	55.61	40.65	bydr
gusau		NG		227	12.17	6.66	1e5i9
gusev		RU		29	54.59	22.2	bygq
gushikawa		JP		65	26.36	127.87	13xvr
gushu		CN		60	31.56	118.48	12vkr
gusinoozyorsk		RU		24	51.28	106.5	17dk6
guskhara		IN		34	23.49	87.73	r8ee
gustavo adolfo madero		MX		1186	19.49	-99.11	23bxu
gustavsberg		SE		21	59.33	18.39	1m2rg
gustrow	Güstrow	DE		31	53.8	12.17	1qg0p
gutao		CN		42	37.2	112.18	12ju4
gutersloh	Gütersloh	DE		96	51.91	8.38	1qfyu
guwahati		IN		899	26.18	91.75	r92s
guyancourt		FR		32	48.77	2.07	1slq7
guye		CN		41	39.73	118.44	12ryf
guyong		PH		155	14.84	120.98	10p0z
guzor	G‘uzor	UZ		25	38.62	66.25	q38u
gwadabawa		NG		17	13.36	5.24	1e5h0
gwadar		PK		52	25.12	62.33	p8iu
gwalior		IN		882	26.23	78.17	r8dz
gwangju		KR		1417	35.15	126.92	13h5f
gwangju		KR		82	37.41	127.26	13h5e
gwaram		NG		16	11.28	9.88	1e5e2
gwarzo		NG		16	11.92	7.93	1e5d8
gweru		ZW		146	-19.45	29.82	j31y
gwoza		NG		15	11.08	13.7	1e5ap
gyal	Gyál	HU		22	47.38	19.22	1tf0l
gyeongju		KR		155	35.84	129.21	13gzn
gyeongsan si	Gyeongsan-si	KR		130	35.82	128.74	13gzi
gyoda	Gyōda	JP		86	36.14	139.46	13xve
gyomaendrod	Gyomaendrőd	HU		15	46.93	20.83	ffu4
gyongyos	Gyöngyös	HU		33	47.78	19.93	1teyw
gyor	Győr	HU		128	47.68	17.64	1tey1
gyula		HU		32	46.65	21.28	ffta
gyumri		AM		148	40.79	43.85	d7sr
ha dong	Hà Đông	VN		51	20.97	105.78	xw6s
ha giang	Hà Giang	VN		33	22.82	104.98	xw6d
ha long	Hạ Long	VN		148	20.95	107.07	xvga
ha tien	Hà Tiên	VN		40	10.38	104.49	xvy4
ha tinh	Hà Tĩnh	VN		28	18.34	105.91	xvxz
haaksbergen		NL		24	52.16	6.74	1n1sm
haaltert		BE		17	50.91	4	1ny1t
haan		DE		29	51.19	7.01	1qfu3
haar		DE		18	48.11	11.73	1qfu0
haarlem		NL		148	52.38	4.64	1n1rv
habbouch	Habboûch	LB		98	33.41	35.48	5w3e
habiganj		BD		89	24.38	91.41	peih
habra	Hābra	IN		139	22.84	88.66	r8dk
hachinohe		JP		239	40.5	141.5	19nob
hachioji	Hachiōji	JP		579	35.66	139.32	13xu8
haci zeynalabdin	Hacı Zeynalabdin	AZ		19	40.62	49.56	cjoj
hacienda heights		US	CA	54	33.99	-117.97	36rsz
hacienda la calera		CL		49	-32.78	-71.22	2bc5y
hacienda santa fe		MX		87	20.52	-103.38	59uxx
hacilar	Hacılar	TR		21	38.65	35.45	6pit
haciqabul	Hacıqabul	AZ		23	40.04	48.94	cjk9
hackensack		US	NJ	45	40.89	-74.04	31a6q
hadagalli		IN		25	15.02	75.93	r7tl
hadali		PK		50	32.64	74.57	p8hh
hadano		JP		174	35.37	139.22	13xtz
hadejia		NG		111	12.45	10.04	1e59r
hadera		IL		76	32.44	34.9	6bky
haderslev		DK		21	55.25	9.49	1k6ck
hadgaon	Hadgāon	IN		26	19.5	77.66	r8d6
hadim		TR		20	36.99	32.46	6pfn
hadithah	Ḩadīthah	IQ		31	34.14	42.38	22b9
hadjout		DZ		28	36.51	2.41	1hh4i
hadleigh		GB	ENG	18	51.55	0.61	1kqyn
hadley wood		GB	ENG	22	51.67	-0.17	3zgy3
hadyach		UA		23	50.37	33.99	f73y
haeju		KP		222	38.04	125.71	148rz
haenam		KR		24	34.57	126.6	13jf3
hafar al batin	Hafar Al-Batin	SA		272	28.43	45.97	2a0p
hafizabad		PK		154	32.07	73.69	p8h4
haflong	Hāflong	IN		40	25.16	93.02	r8cv
hafnarfjordur	Hafnarfjörður	IS		27	64.07	-21.94	218ci
hagen		DE		199	51.36	7.47	1qfe5
hagere hiywet	Hāgere Hiywet	ET		44	8.98	37.85	76pk
hagere maryam		ET		22	5.63	38.24	7dws
hagerstown		US	MD	40	39.64	-77.72	2ldzp
hagi		JP		44	34.4	131.42	13xtm
hagonoy		PH		124	14.83	120.73	10oz2
haguenau		FR		39	48.82	7.79	1sloe
hai duong	Hải Dương	VN		58	20.94	106.33	xw5q
haibara akanedai	Haibara-akanedai	JP		18	34.53	135.95	13xt2
haicheng		CN		192	40.85	122.75	17ntq
haifa		IL		267	32.82	34.99	6bgx
haiger		DE		20	50.74	8.21	1qevw
haikou		CN		113	24.78	102.58	12rw5
haikou		CN		616	20.05	110.34	12rw6
hail	Ha'il	SA		267	27.52	41.69	2a09
hailakandi	Hailākāndi	IN		31	24.68	92.56	r8ci
hailar		CN		211	49.2	119.7	17nti
hailin		CN		86	44.57	129.39	17ntf
hailsham		GB	ENG	20	50.86	0.26	1kqxz
hailun		CN		110	47.46	126.95	17nt9
haimen		CN		125	23.19	116.61	12rvq
haines city		US	FL	23	28.11	-81.62	2h477
haining		CN		70	30.54	120.69	12d0n
haiphong		VN		603	20.86	106.68	xw4y
haisyn		UA		25	48.81	29.39	f6zp
haizhou		CN		59	34.58	119.13	12ru3
hajduboszormeny	Hajdúböszörmény	HU		32	47.67	21.52	ffs4
hajdunanas	Hajdúnánás	HU		18	47.85	21.43	ffrw
hajduszoboszlo	Hajdúszoboszló	HU		23	47.45	21.4	ffro
hajiganj	Hājīganj	BD		44	23.25	90.86	pra1
hajin	Hajīn	SY		29	34.7	40.83	3qne
hajipur	Hājīpur	IN		134	25.69	85.21	r8cd
hajjah	Ḩajjah	YE		44	15.69	43.61	1m4p
hajnowka	Hajnówka	PL		22	52.74	23.58	gj12
hajo	Hājo	IN		16	26.25	91.53	r8ca
hakha		MM		20	22.64	93.61	sepv
hakkari	Hakkâri	TR		78	37.57	43.74	6th5
hakodate		JP		276	41.78	140.74	19nnw
hakui		JP		25	36.88	136.78	13xrh
hala		PK		48	25.81	68.42	p8e6
halabjah	Ḩalabjah	IQ		57	35.18	45.99	228d
halberstadt		DE		40	51.9	11.06	1qenl
haldaur		IN		19	29.29	78.28	r8bx
halden		NO		22	59.12	11.39	1vlsx
haldensleben i		DE		20	52.29	11.41	1qelc
haldia		IN		171	22.06	88.11	stbt
haldwani		IN		139	29.22	79.53	r8bm
hale		GB	ENG	15	53.38	-2.33	3ybh8
halesowen		GB	ENG	55	52.45	-2.05	1kqxj
half way tree		JM		19	18.01	-76.8	22t11
halfaya	Ḩalfāyā	SY		23	35.26	36.61	3n7g
halhul	Ḩalḩūl	PS		21	31.58	35.1	62zi
halifax		CA	07	359	44.65	-63.57	3rk6x
halifax		GB	ENG	83	53.72	-1.85	1kqxc
halisahar	Hālīsahar	IN		128	22.93	88.42	r8b8
haliyal		IN		22	15.33	74.76	r8b6
hallandale beach		US	FL	39	25.98	-80.15	2h496
halle		BE		34	50.73	4.23	1nxy0
halle		DE		21	52.06	8.36	1qejk
halle neustadt		DE		45	51.48	11.92	4c8pa
halle saale	Halle (Saale)	DE		234	51.48	11.98	1qejm
halluin		FR		20	50.79	3.13	1sln6
halmstad		SE		66	56.67	12.86	1m1sd
halol	Hālol	IN		46	22.5	73.47	r8ay
halstenbek		DE		16	53.63	9.85	1qegg
haltern am see	Haltern am See	DE		38	51.74	7.18	1qeg3
haltom city		US	TX	44	32.8	-97.27	2sne0
halvad		IN		26	23.02	71.18	r8aq
halver		DE		18	51.19	7.5	1qefs
halwan	Ḩalwān	EG		230	29.84	31.3	7mj7
ham lake		US	MN	16	45.25	-93.25	2zsjh
hamada		JP		46	34.88	132.08	13xqm
hamadan	Hamadān	IR		528	34.8	48.51	2tyo
hamah	Ḩamāh	SY		461	35.13	36.76	3n6p
hamakita		JP		87	34.8	137.78	13xq5
hamamatsu		JP		605	34.7	137.73	13xq1
hamanoichi		JP		39	31.72	130.73	13xpr
hamar		NO		29	60.79	11.07	1vlpg
hamburg		DE		1739	53.55	9.99	1qede
hamden		US	CT	60	41.4	-72.9	2vn7q
hameenlinna	Hämeenlinna	FI		47	61	24.46	e4mk
hameln		DE		59	52.1	9.36	1qecn
hamhung	Hamhŭng	KP		559	39.92	127.54	148nd
hami		CN		137	42.83	93.51	ws5o
hamilton		CA	08	520	43.25	-79.85	3jyba
hamilton		GB	SCT	53	55.77	-4.03	1kqvm
hamilton		NZ		153	-37.78	175.28	1ay2c
hamilton		US	OH	62	39.4	-84.56	2oqp3
hamina		FI		22	60.57	27.2	e4m9
hamirpur	Hamīrpur	IN		19	31.68	76.53	r8ae
hamirpur	Hamīrpur	IN		34	25.96	80.15	r8af
hamm		DE		185	51.68	7.82	1qebs
hamma bouziane		DZ		63	36.41	6.6	1hguq
hammam bou hadjar		DZ		36	35.38	-0.97	1hgt6
hammam lif	Hammam-Lif	TN		48	36.73	10.34	1gybg
hammam sousse		TN		34	35.86	10.6	1gyb7
hammamet		DZ		29	35.45	7.95	1hgt0
hammamet		TN		54	36.4	10.62	1h0r4
hamme		BE		23	51.1	4.14	1nxwd
hamminkeln		DE		27	51.73	6.59	1qe6j
hammond		US	IN	78	41.58	-87.5	2xh58
hammond		US	LA	20	30.5	-90.46	2kqms
hampton		GB	ENG	18	51.41	-0.37	1kqv2
hampton		US	VA	136	37.03	-76.35	2u32m
hamtramck		US	MI	22	42.39	-83.05	2z2bh
hanahan		US	SC	18	32.92	-80.02	2q6qn
hanam		KR		135	37.54	127.21	14nqn
hanamaki		JP		73	39.38	141.12	19a9j
hanau am main	Hanau am Main	DE		89	50.13	8.91	1qe5b
hanawa		JP		37	40.18	140.79	19nmq
hancheng		CN		58	35.46	110.43	12rth
hancheng		CN		62	32.52	112.35	12c16
hanchuan		CN		88	30.65	113.77	12rtd
handa		JP		116	34.88	136.93	13xnt
handan		CN		1358	36.6	114.47	12rsz
handia	Handiā	IN		18	25.36	82.19	r89x
handlova	Handlová	SK		18	48.73	18.76	1tl7v
hanford		US	CA	56	36.33	-119.65	36s30
hang dong		TH		18	18.69	98.92	opyi
hangal	Hāngal	IN		27	14.76	75.12	r89v
hangu		CN		208	39.25	117.79	12rs3
hangu		PK		36	33.53	71.06	p8c3
hangzhou		CN		6242	30.29	120.16	12rry
haninge		SE		75	59.17	18.14	1m1gx
hannibal		US	MO	18	39.71	-91.36	2m2wa
hanno	Hannō	JP		86	35.85	139.32	13xn3
hannover		DE		515	52.37	9.73	1qe0f
hannoversch munden	Hannoversch Münden	DE		25	51.42	9.65	1pgnx
hanoi		VN		1431*	21.02	105.84	xw0a
hanover		US	MA	17	42.11	-70.81	2xutw
hanover		US	MD	38	39.19	-76.72	2le58
hanover		US	PA	15	39.8	-76.98	2ppcb
hanover park		US	IL	38	42	-88.15	2wx22
hansi	Hānsi	IN		82	29.1	75.96	r89d
hanting		CN		91	36.77	119.21	12rqn
hanumangarh	Hanumāngarh	IN		156	29.58	74.33	r893
hanwella ihala		LK		23	6.9	80.09	qoh1
hanyu	Hanyū	JP		59	36.17	139.53	13xmt
hanzhong		CN		146	33.08	107.02	12rq1
haora	Hāora	IN		1028	22.58	88.32	r88s
happy valley		US	OR	18	45.45	-122.53	3etfr
hapur	Hāpur	IN		243	28.73	77.78	r88p
haqqulobod		UZ		26	40.92	72.12	wfxz
harar		ET		90	9.31	42.12	76ij
harare		ZW		1543*	-17.83	31.05	j2yj
harasta	Ḩarastā	SY		37	33.56	36.37	3n3d
harbin		CN		5879	45.75	126.65	17nrp
harda khas	Harda Khās	IN		67	22.34	77.1	r887
hardenberg		NL		58	52.58	6.62	1n1nx
harderwijk		NL		41	52.34	5.62	1n1nk
hardoi	Hardoī	IN		123	27.39	80.13	r882
harelbeke		BE		26	50.85	3.31	1nxtq
haren		DE		23	52.79	7.24	1qdrm
harenkarspel		NL		16	52.73	4.78	1n1n9
hargeysa		SO		478	9.56	44.07	187d
haridwar		IN		186	29.95	78.16	r87j
harihar		IN		78	14.51	75.81	r87h
harij	Hārij	IN		19	23.69	71.91	r87b
haripur		PK		57	34	72.93	p89f
harker heights		US	TX	29	31.08	-97.66	2snm2
harlingen		NL		16	53.17	5.42	1n1mp
harlingen		US	TX	66	26.19	-97.7	2snmx
harlow		GB	ENG	94	51.78	0.11	1kqsl
harmanli		BG		19	41.93	25.9	fnm2
harnoli		PK		16	32.28	71.55	p88x
harnosand	Härnösand	SE		18	62.63	17.94	1m19g
harpalpur	Harpālpur	IN		18	25.29	79.33	r85v
harpanahalli		IN		45	14.79	75.99	r85r
harpenden		GB	ENG	30	51.82	-0.36	1kqsb
harper		LR		33	4.38	-7.71	1csjw
harringay		GB	ENG	17	51.58	-0.1	53xln
harrisburg		US	PA	49	40.27	-76.88	33aqe
harrismith		ZA		35	-28.27	29.13	ldvb
harrison		US	NJ	15	40.75	-74.16	31ab3
harrison		US	NY	28	40.97	-73.71	31qov
harrisonburg		US	VA	53	38.45	-78.87	2u3bz
harrogate		GB	ENG	89	53.99	-1.54	1kqro
harsewinkel		DE		24	51.96	8.23	1qdl2
harsin	Harsīn	IR		58	34.27	47.59	2ttm
harstad		NO		19	68.8	16.54	1vli7
harsud	Harsūd	IN		17	22.1	76.73	r85b
hartford		US	CT	124	41.76	-72.69	2vnbp
hartlepool		GB	ENG	89	54.69	-1.21	1kqqw
hartley		GB	ENG	16	51.39	0.3	1kqqu
harunabad		PK		72	29.61	73.14	p88h
harur	Harūr	IN		20	12.05	78.48	r855
harvey		US	IL	25	41.61	-87.65	2wx8i
harvey		US	LA	20	29.9	-90.08	2kqrr
harwich		GB	ENG	21	51.94	1.28	1kqqf
hasaki		JP		39	35.73	140.83	19a8y
hasanpur		IN		57	28.72	78.28	r84r
hashimoto		JP		57	34.32	135.62	13xka
hashtpar		IR		45	37.8	48.91	2fgf
hashtrud	Hashtrūd	IR		17	37.48	47.05	31zu
hasilpur		PK		88	29.69	72.55	p87m
hasimara	Hāsimāra	IN		40	26.75	89.35	r84l
haskovo		BG		80	41.93	25.56	fnlv
haslett		US	MI	19	42.75	-84.4	2z2ka
haslingden		GB	ENG	15	53.7	-2.32	1kqpv
hassan		IN		129	13.01	76.1	r84f
hasselt		BE		69	50.93	5.34	1nxsb
hassi messaoud		DZ		53	31.68	6.07	1hgel
hassleholm	Hässleholm	SE		19	56.16	13.77	1m11j
hassloch	Haßloch	DE		21	49.36	8.26	1qcu9
hastinapur	Hastināpur	IN		24	29.16	78.01	r84d
hastings		GB	ENG	133	50.86	0.57	1kqpo
hastings		NZ		62	-39.64	176.85	1axzk
hastings		US	MN	23	44.74	-92.85	2zssc
hastings		US	NE	25	40.59	-98.39	30nvu
hasuda		JP		65	35.97	139.65	14vjn
hat yai		TH		192	7.01	100.48	yivw
hatfield		GB	ENG	42	51.76	-0.22	1kqph
hathras	Hāthras	IN		127	27.6	78.05	r83s
hato mayor del rey	Hato Mayor del Rey	DO		36	18.76	-69.26	234al
hatogaya honcho	Hatogaya-honchō	JP		53	35.83	139.74	13xin
hatsavan	Hats’avan	AM		15	39.46	45.97	3r0c
hatsukaichi		JP		77	34.35	132.33	13xii
hatta		IN		31	24.13	79.6	r82x
hattersheim		DE		25	50.07	8.49	1qcs8
hattiesburg		US	MS	47	31.33	-89.29	2mxnz
hattingen		DE		57	51.4	7.19	1qcry
hatton		LK		15	6.89	80.6	qoc4
hatvan		HU		23	47.67	19.68	1ten9
haubourdin		FR		16	50.61	2.99	1slie
haugesund		NO		40	59.41	5.27	1vlcn
haukipudas		FI		17	65.18	25.35	e479
hauppauge		US	NY	21	40.83	-73.2	31qsk
hautmont		FR		16	50.25	3.92	1sldd
havana		CU		2164*	23.13	-82.38	245vq
havant		GB	ENG	46	50.86	-0.99	1kqol
haveli lakha		PK		65	30.45	73.69	p86d
havelian		PK		40	34.05	73.16	p86b
havelock		US	NC	20	34.88	-76.9	2nt9g
haverhill		GB	ENG	27	52.08	0.44	1kqoe
haverhill		US	MA	63	42.78	-71.08	2xv0t
haveri	Hāveri	IN		60	14.79	75.4	r82j
havirov	Havířov	CZ		83	49.78	18.44	1txe9
havlickuv brod	Havlíčkův Brod	CZ		24	49.61	15.58	1txe7
havza		TR		22	40.97	35.66	fzea
hawalli	Ḩawallī	KW		164	29.33	48.03	64e5
hawarden		GB	WLS	26	53.18	-3.03	1kqo7
hawassa		ET		133	7.06	38.48	7crl
hawsh isa	Ḩawsh ‘Īsá	EG		85	30.91	30.29	7mow
hawthorne		US	CA	88	33.92	-118.35	36sl0
hawthorne		US	NJ	19	40.95	-74.15	31acd
hayama		JP		31	35.28	139.58	13xhs
hayang		KR		40	35.91	128.82	13j2s
hayange		FR		16	49.33	6.06	1slbv
haydock		GB	ENG	17	53.47	-2.68	1kqn5
hayes		GB	ENG	50	51.52	-0.42	1kqn1
hayesville		US	OR	20	44.99	-122.98	3ettf
hayling island		GB	ENG	17	50.78	-0.97	4xw0z
hayrabolu		TR		20	41.21	27.11	fzdt
hays		US	KS	21	38.88	-99.33	2jkwe
hayvoron		UA		16	48.34	29.87	f6zm
hayward		US	CA	158	37.67	-122.08	36snx
haywards heath		GB	ENG	34	51	-0.1	1kqmo
hazaribagh	Hazāribāgh	IN		140	23.99	85.36	r82c
hazebrouck		FR		23	50.72	2.54	1slbn
hazel dell		US	WA	19	45.67	-122.66	3g8zc
hazel grove		GB	ENG	15	53.38	-2.12	1kqmm
hazel park		US	MI	17	42.46	-83.1	2z2og
hazelwood		US	MO	26	38.77	-90.37	2m3bj
hazleton		US	PA	25	40.96	-75.97	33ayb
hazorasp		UZ		18	41.32	61.07	wg6d
hazro city		PK		26	33.91	72.49	p850
heanor		GB	ENG	23	53.01	-1.35	1kqm3
hebburn		GB	ENG	19	54.97	-1.52	1kqll
hebi		CN		245	35.9	114.19	12rnm
hebron		PS		160	31.53	35.09	63yi
hechingen		DE		19	48.35	8.96	1qc7j
hechuan		CN		98	29.99	106.26	12r84
hecun		CN		83	36.53	114.11	12rmz
hedaru		TZ		20	-4.5	37.9	3f6n
hede		CN		89	33.77	120.26	12rmw
hedge end		GB	ENG	18	50.91	-1.3	3xwaw
heemskerk		NL		36	52.51	4.67	1n1jd
heemstede		NL		26	52.35	4.62	1n1j8
heerenveen		NL		43	52.96	5.92	1n1il
heerhugowaard		NL		48	52.67	4.85	1n1ib
heerlen		NL		93	50.88	5.98	1n1i4
hefei		CN		3310	31.86	117.28	12rma
hegang		CN		743	47.35	130.3	17nqy
heide		DE		21	54.2	9.1	1qbuo
heidelberg		DE		143	49.41	8.69	1qbrb
heidelberg		ZA		64	-26.5	28.36	lden
heidenau		DE		17	50.97	13.87	1qbqn
heidenheim an der brenz	Heidenheim an der Brenz	DE		50	48.68	10.15	1qbpn
heihe		CN		109	50.24	127.49	17nql
heilbad heiligenstadt		DE		17	51.38	10.14	1qbh5
heilbron		ZA		55	-27.28	27.97	ldec
heilbronn		DE		121	49.14	9.22	1qbkl
heiligenhaus		DE		28	51.33	6.97	1qbi9
heiloo		NL		21	52.6	4.69	1n1ec
heinola		FI		21	61.21	26.04	e3xs
heinsberg		DE		42	51.06	6.1	1qb7l
heishan		CN		69	41.69	122.11	17nq7
heist op den berg	Heist-op-den-Berg	BE		38	51.08	4.73	1nxix
hekinan		JP		69	34.88	136.98	13xfk
helchteren		BE		30	51.06	5.38	1nxic
helena		US	AL	18	33.3	-86.84	2f5yz
helena		US	MT	31	46.59	-112.04	3d8vm
heliopolis	Héliopolis	DZ		40	36.5	7.44	1hgck
hell ville	Hell-Ville	MG		23	-13.4	48.27	n2bt
hellevoetsluis		NL		22	51.83	4.13	1n1cm
hellin	Hellín	ES		31	38.51	-1.7	1hxz1
helmond		NL		75	51.48	5.66	1n1cf
helmstedt		DE		26	52.23	11.01	1qat0
helong		CN		86	42.54	129	17nph
helsingborg		SE		104	56.05	12.69	1m0jz
helsingor	Helsingør	DK		35	56.04	12.61	1k5yx
helsinki		FI		558*	60.17	24.94	e3w1
hem		FR		20	50.65	3.19	1sl9p
hemel hempstead		GB	ENG	86	51.75	-0.45	1kqjm
hemer		DE		38	51.39	7.77	1qaqr
hemet		US	CA	84	33.75	-116.97	36sxh
hemmingen		DE		18	52.31	9.72	1qaoy
hempstead		US	NY	56	40.71	-73.62	31qzi
hendala		LK		57	6.99	79.88	qo6l
hendek		TR		35	40.8	30.75	fzcw
henderson		US	KY	29	37.84	-87.59	2k1ni
henderson		US	NC	15	36.33	-78.4	2ntie
henderson		US	NV	286	36.04	-114.98	3a003
hendersonville		US	TN	56	36.3	-86.62	2r7jz
hendrik ido ambacht	Hendrik-Ido-Ambacht	NL		21	51.84	4.64	1n1bc
hendrina		ZA		16	-26.16	29.72	ld8i
hengchun		TW		31	22	120.74	zxea
hengelo		NL		81	52.27	6.79	1n1ay
hengshui		CN		456	37.73	115.7	12rd4
hengyang		CN		760	26.89	112.62	12rci
henichesk	Heniches’k	UA		22	46.18	34.8	f6z2
henin beaumont	Hénin-Beaumont	FR		25	50.41	2.96	1sl91
hennaya		DZ		42	34.95	-1.37	1hgbi
hennef		DE		45	50.78	7.28	1qako
hennenman		ZA		23	-27.98	27.02	ld86
hennigsdorf		DE		26	52.64	13.2	1qajf
hepingjie		CN		65	42.06	126.92	17lma
hepo		CN		131	23.43	115.83	12rbk
heppenheim an der bergstrasse	Heppenheim an der Bergstrasse	DE		25	49.64	8.63	1qaho
herat	Herāt	AF		273	34.35	62.2	ofne
herblay		FR		25	48.99	2.17	1sl7p
herborn		DE		21	50.68	8.3	1qafr
herceg novi		ME		20	42.45	18.54	1wko2
hercules		US	CA	25	38.02	-122.29	36t2b
herdecke		DE		26	51.4	7.44	1qaeg
heredia		CR		22	10	-84.12	25nwe
hereford		GB	ENG	60	52.06	-2.71	1kqhu
hereford		US	TX	15	34.82	-102.4	3admq
herent		BE		19	50.91	4.67	1nxf0
herentals		BE		26	51.18	4.83	1nxex
herford		DE		65	52.11	8.67	1qadl
herisau		CH		15	47.39	9.28	1l0r1
hermanus		ZA		25	-34.42	19.23	205wg
hermiston		US	OR	17	45.84	-119.29	3eu4e
hermitage		US	PA	16	41.23	-80.45	33b6l
hermosa		PH		34	14.83	120.51	10out
hermosa beach		US	CA	20	33.86	-118.4	36t49
hermosillo		MX		715	29.1	-110.98	2du76
hernando		US	MS	16	34.82	-89.99	2mxw5
hernani		ES		19	43.27	-1.98	1uw17
herndon		US	VA	25	38.97	-77.39	2u3rl
herne		DE		172	51.54	7.23	1qa77
herne bay		GB	ENG	37	51.37	1.13	1kqhd
herning		DK		45	56.14	8.98	1k5xl
heroica caborca		MX		60	30.72	-112.16	2du6v
heroica ciudad de tlaxiaco	Heroica Ciudad de Tlaxiaco	MX		18	17.27	-97.68	23dyd
heroica guaymas		MX		113	27.92	-110.9	2dudz
heroica matamoros		MX		450	25.88	-97.5	23iq2
heroica zitacuaro	Heróica Zitácuaro	MX		84	19.44	-100.36	2du6t
herouville saint clair	Hérouville-Saint-Clair	FR		24	49.21	-0.31	1sl5n
herrenberg		DE		31	48.6	8.87	1qa5e
herriman		US	UT	31	40.51	-112.03	3fsme
herstal		BE		37	50.66	5.62	1nxcq
herten		DE		65	51.6	7.14	1q9y0
hertford		GB	ENG	26	51.8	-0.08	1kqh0
herval		BR		18	-32.02	-53.4	2271s
herve		BE		17	50.64	5.79	1nxc8
hervey bay		AU	04	52	-25.29	152.77	3s7il
herzele		BE		17	50.89	3.89	1nxc4
herzliya		IL		84	32.17	34.83	6bga
herzogenaurach		DE		23	49.57	10.89	1q9v5
herzogenrath		DE		47	50.87	6.09	1q9v3
hesperia		US	CA	93	34.43	-117.3	36t5s
hessisch oldendorf		DE		20	52.17	9.25	1q9qi
heswall		GB	ENG	30	53.33	-3.1	1kqgi
hetauda		NP		85	27.43	85.03	ri8b
hettstedt		DE		16	51.65	11.51	1q9o6
heunghae		KR		36	36.11	129.35	139lb
heusden		BE		31	51.04	5.28	1nx94
heusenstamm		DE		19	50.06	8.8	1q9i8
heusweiler		DE		20	49.34	6.93	1q9i1
heysham		GB	ENG	17	54.04	-2.89	1kqft
heyuan		CN		94	23.73	114.68	12a68
heze		CN		255	35.24	115.47	12r7q
hialeah		US	FL	237	25.86	-80.28	2h4p8
hialeah gardens		US	FL	24	25.87	-80.32	2h4pe
hibbing		US	MN	16	47.43	-92.94	2zt6d
hickory		US	NC	40	35.73	-81.34	2ntoa
hicksville		US	NY	42	40.77	-73.53	31r4g
hidalgo		MX		17	25.97	-100.45	2e7yn
hiddenhausen		DE		21	52.17	8.62	1q9fa
higashimurayama		JP		151	35.75	139.47	4c0ya
higashine		JP		46	38.44	140.4	19a7q
high blantyre		GB	SCT	17	55.78	-4.1	1kqf7
high peak		GB	ENG	93	53.37	-1.85	4xw0x
high point		US	NC	110	35.96	-80.01	2ntv5
high wycombe		GB	ENG	133	51.63	-0.75	1kqde
highland		US	CA	55	34.13	-117.21	36tdw
highland		US	IN	23	41.55	-87.45	2xhdm
highland		US	UT	18	40.43	-111.79	3fson
highland park		US	IL	30	42.18	-87.8	2wxok
highland springs		US	VA	16	37.55	-77.33	2u40v
highland village		US	TX	16	33.09	-97.05	2soq5
highlands ranch		US	CO	97	39.55	-104.97	389zn
highview		US	KY	15	38.14	-85.62	2k1vz
hihya	Hihyā	EG		43	30.67	31.59	7mn7
hiji		JP		28	33.37	131.53	13x9d
hikari		JP		46	33.96	131.95	14n8c
hikone		JP		111	35.25	136.25	13x7w
hilchenbach		DE		16	51	8.11	1q9d4
hilden		DE		57	51.17	6.93	1q9cr
hildesheim		DE		103	52.15	9.95	1q9cl
hillcrest heights		US	MD	16	38.83	-76.96	2lepu
hille		DE		17	52.33	8.75	1q9at
hillegom		NL		18	52.29	4.58	1n121
hillerod	Hillerød	DK		31	55.93	12.3	1k5uo
hilliard		US	OH	34	40.03	-83.16	32jmc
hillsboro		US	OR	102	45.52	-122.99	3eucr
hillside		US	NJ	22	40.7	-74.23	31ahh
hillside		US	NY	25	40.71	-73.79	31r94
hilo		US	HI	43	19.73	-155.09	3hign
hilsa		IN		41	25.32	85.28	r80m
hilton head		US	SC	37	32.22	-80.75	2q7d5
hilton head island		US	SC	41	32.19	-80.74	2q7d4
hilvan		TR		17	37.59	38.96	6oue
hilversum		NL		84	52.22	5.18	1n11s
himamaylan		PH		25	10.1	122.87	10orq
himatnagar		IN		61	23.6	72.97	r80j
himeji		JP		481	34.82	134.7	13x7n
himimachi		JP		55	36.86	136.99	13x78
hincesti	Hînceşti	MD		17	46.83	28.59	d8uh
hinche		HT		19	19.15	-72.02	27tc1
hinckley		GB	ENG	45	52.54	-1.38	1kqc3
hindaun		IN		96	26.73	77.04	r80a
hindley		GB	ENG	24	53.53	-2.58	1kqby
hindoria		IN		15	23.9	79.57	r802
hindupur		IN		133	13.83	77.49	r7zz
hinesville		US	GA	33	31.85	-81.6	2i19b
hinganghat	Hinganghāt	IN		98	20.55	78.84	r7zx
hingoli		IN		76	19.71	77.14	r7zs
hingorja		PK		22	27.21	68.42	p83d
hinigaran		PH		40	10.27	122.85	10op1
hinis	Hınıs	TR		35	39.36	41.69	6otu
hinjilikatu		IN		23	19.48	84.74	r7zm
hino		JP		172	35.67	139.4	13x6v
hino		JP		23	35	136.25	13x6x
hinsdale		US	IL	18	41.8	-87.94	2wxsc
hinthada		MM		135	17.65	95.46	sejf
hirado		JP		23	33.37	129.55	13x5n
hirakata		JP		406	34.81	135.65	13x58
hirakud	Hīrākud	IN		27	21.53	83.87	r7zf
hirara		JP		34	24.8	125.3	13x49
hiratacho	Hiratachō	JP		28	35.43	132.82	13x3b
hiratsuka		JP		259	35.33	139.34	13x32
hirekerur	Hirekerūr	IN		17	14.46	75.4	r7ys
hiriyur	Hiriyūr	IN		54	13.94	76.62	r7yo
hirosaki		JP		175	40.59	140.47	19nk9
hiroshima		JP		1144	34.4	132.45	13x1r
hisai motomachi	Hisai-motomachi	JP		42	34.67	136.47	13x11
hisar		IN		296	29.15	75.72	r7ye
hisor		TJ		24	38.53	68.55	q6oi
hisua	Hisuā	IN		28	24.83	85.42	r7yd
hit	Hīt	IQ		32	33.64	42.83	21ws
hita		JP		61	33.32	130.94	13x0l
hitachi		JP		186	36.6	140.65	19a6c
hitachi naka	Hitachi-Naka	JP		157	36.4	140.53	427yo
hitchin		GB	ENG	36	51.95	-0.28	1kqay
hitoyoshi		JP		38	32.22	130.75	13x00
hizan		TR		15	38.22	42.42	6orc
hjorring	Hjørring	DK		25	57.46	9.98	1k5rq
hlohovec		SK		24	48.43	17.8	1tl6n
hlukhiv		UA		35	51.68	33.92	f63y
hlybokaye		BY		22	55.14	27.69	dghw
ho		GH		70	6.6	0.47	1dazf
ho chi minh city		VN		3467	10.82	106.63	xkeb
hoa binh	Hòa Bình	VN		105	20.82	105.34	xvry
hobaramachi		JP		25	37.82	140.55	19a5w
hobart		AU	06	217	-42.88	147.33	1ad97
hobart		US	IN	28	41.53	-87.26	2xhfo
hobbs		US	NM	38	32.7	-103.14	399wa
hoboken		BE		34	51.18	4.35	1nx76
hoboken		US	NJ	54	40.74	-74.03	31ail
hochheim am main	Hochheim am Main	DE		17	50.01	8.35	1q83r
hockenheim		DE		21	49.32	8.55	1q7us
hod hasharon	Hod HaSharon	IL		43	32.16	34.89	6bfs
hodal		IN		44	27.89	77.37	r7xs
hoddesdon		GB	ENG	35	51.76	-0.01	1kqaf
hodmezovasarhely	Hódmezővásárhely	HU		47	46.42	20.33	ffj1
hodonin	Hodonín	CZ		26	48.85	17.13	1tx6u
hoensbroek		NL		25	50.92	5.93	1n0zw
hoeryong	Hoeryŏng	KP		44	42.44	129.75	17t8b
hoeyang		KP		21	38.71	127.6	148f0
hof		DE		49	50.31	11.91	1q7sg
hoffman estates		US	IL	52	42.04	-88.08	2wxu3
hofgeismar		DE		16	51.5	9.39	1q7mn
hofheim am taunus	Hofheim am Taunus	DE		38	50.09	8.45	1q7lx
hofu	Hōfu	JP		117	34.05	131.57	13wym
hohen neuendorf		DE		22	52.68	13.28	1q6vo
hohenems		AT		16	47.37	9.68	1nhry
hohenstein ernstthal	Hohenstein-Ernstthal	DE		17	50.8	12.71	1q6r0
hohhot		CN		774	40.81	111.65	17noc
hohoe		GH		56	7.15	0.47	1daz8
hoi an	Hội An	VN		33	15.88	108.34	xvjx
hoima		UG		40	1.43	31.35	500w
hojai	Hojāi	IN		37	26	92.86	r7xl
hojo	Hōjō	JP		28	33.98	132.78	15a7y
hokuto		JP		45	35.83	138.4	6v02z
hola prystan	Hola Prystan’	UA		16	46.53	32.52	f6s8
holalkere		IN		15	14.04	76.18	r7xi
holbaek	Holbæk	DK		25	55.72	11.71	1k5pv
holbrook		US	NY	27	40.81	-73.08	31rdn
holden		US	MA	17	42.35	-71.86	2xvgf
hole narsipur		IN		28	12.79	76.24	r7xd
holguin	Holguín	CU		319	20.89	-76.26	248kp
holiday		US	FL	22	28.19	-82.74	2h501
holladay		US	UT	31	40.67	-111.82	3fsso
holland		US	MI	34	42.79	-86.11	2z34o
hollis		US	NY	20	40.71	-73.77	31req
hollister		US	CA	37	36.85	-121.4	36tvf
hollola		FI		20	61.05	25.43	e3cq
holly springs		US	NC	31	35.65	-78.83	2nuc9
hollywood		US	FL	150	26.01	-80.15	2h51s
holon	H̱olon	IL		166	32.01	34.78	6bfj
holstebro		DK		32	56.36	8.62	1k5n2
holt		US	MI	24	42.64	-84.52	2z36a
holtsville		US	NY	20	40.82	-73.05	31rij
holyoke		US	MA	41	42.2	-72.62	2xvk7
holzkirchen		DE		15	47.88	11.7	1q5ek
holzminden		DE		21	51.83	9.45	1q5ch
holzwickede		DE		18	51.5	7.63	1q5aq
homa bay		KE		40	-0.53	34.46	47t2
homagama		LK		35	6.84	80	qnts
homburg		DE		45	49.33	7.34	1q589
homer glen		US	IL	24	41.6	-87.94	2wy1c
homestead		US	FL	66	25.47	-80.48	2h556
homewood		US	AL	26	33.47	-86.8	2f6tz
homewood		US	IL	19	41.56	-87.67	2wy1t
homnabad	Homnābād	IN		41	17.77	77.13	r7x7
homs		SY		775	34.73	36.72	3muh
homyel	Homyel'	BY		481	52.43	30.98	dghv
honavar	Honāvar	IN		18	14.28	74.44	r7x4
honcho	Honchō	JP		30	41.89	140.69	19mqz
honda		CO		28	5.21	-74.74	26w5k
hondarribia		ES		16	43.37	-1.8	1uwux
hondomachi hondo	Hondomachi-hondo	JP		41	32.46	130.17	13wwm
hong kong		HK		7013*	22.28	114.17	13041
hongchon	Hongch’ŏn	KR		75	37.69	127.89	13izj
honggang		CN		148	46.4	124.88	17nnw
hongjiang		CN		59	27.11	110	12r56
hongqiao		CN		58	26.77	112.11	12jeq
hongseong		KR		89	36.6	126.67	13iz2
hongwon	Hongwŏn	KP		71	40.03	127.96	17t76
honiara		SB		56*	-9.43	159.95	196xi
honjo	Honjō	JP		62	36.24	139.19	13wvq
honmachi		JP		104	32.5	130.6	13m9p
honnali	Honnāli	IN		17	14.24	75.65	r7wy
honolulu		US	HI	372	21.31	-157.86	3hio3
hoofddorp		NL		133	52.3	4.69	1n0uh
hoogeveen		NL		39	52.72	6.48	1n0s7
hoogezand		NL		21	53.16	6.76	1n0ru
hoogstraten		BE		19	51.4	4.76	1nwxy
hoogvliet		NL		35	51.86	4.36	1n0qq
hook		GB	ENG	19	51.37	-0.31	1kq65
hoorn		NL		69	52.64	5.06	1n0py
hoover		US	AL	85	33.41	-86.81	2f6vu
hopa		TR		18	41.39	41.42	fz96
hopatcong hills		US	NJ	16	40.94	-74.67	31an0
hope mills		US	NC	16	34.97	-78.95	2nui3
hopewell		US	VA	22	37.3	-77.29	2u4ka
hopkins		US	MN	18	44.92	-93.46	2ztou
hopkinsville		US	KY	32	36.87	-87.49	2k28j
horad zhodzina		BY		61	54.1	28.33	d9gw
horasan		TR		17	40.04	42.16	fz93
horb am neckar	Horb am Neckar	DE		26	48.44	8.69	1q4yl
horgen		CH		16	47.26	8.6	1l0pd
horishni plavni		UA		52	49.01	33.64	3wldz
horizon city		US	TX	19	31.69	-106.21	3adux
horizonte		BR		51	-4.1	-38.48	20u9e
horki		BY		34	54.29	30.99	dght
horley		GB	ENG	21	51.17	-0.16	1kq4u
horlivka		UA		279	48.34	38.05	f63t
horn lake		US	MS	27	34.96	-90.03	2myio
hornsby		AU	02	22	-33.7	151.1	1ad35
horodok		UA		16	49.78	23.65	f6jd
horodok		UA		17	49.16	26.58	f63s
horodyshche		UA		15	49.28	31.45	f6ku
horsens		DK		59	55.86	9.85	1k5ff
horsforth		GB	ENG	19	53.84	-1.64	1kq3i
horsham		GB	ENG	51	51.06	-0.33	1kq3h
horsholm	Hørsholm	DK		37	55.88	12.5	1k5hs
horstel	Hörstel	DE		20	52.3	7.58	1q4kr
horten		NO		18	59.42	10.48	1vjx6
hortolandia	Hortolândia	BR		204	-22.86	-47.22	22713
horwich		GB	ENG	19	53.6	-2.55	1kq32
horyuji	Hōryūji	JP		27	34.61	135.74	13wu0
hosaina	Hosa’ina	ET		76	7.55	37.85	766p
hosdurga		IN		25	13.8	76.28	r7w7
hoshangabad	Hoshangābād	IN		109	22.75	77.73	r7w3
hoshiarpur	Hoshiārpur	IN		158	31.54	75.91	r7w1
hoskote		IN		41	13.07	77.8	r7w0
hospet		IN		198	15.27	76.39	r7vz
hosur	Hosūr	IN		104	12.74	77.83	r7vy
hot springs		US	AR	36	34.5	-93.06	2g7h0
hot springs national park		US	AR	35	34.53	-93.06	54fow
hotaka		JP		33	36.34	137.88	13wsy
hotan		CN		114	37.11	79.94	rgfv
hough		US	OH	16	41.51	-81.64	32jzn
houghton le spring	Houghton-Le-Spring	GB	ENG	38	54.84	-1.46	1kq2l
houilles		FR		31	48.92	2.19	1skx5
houma		US	LA	34	29.6	-90.72	2krii
houmt el souk		TN		63	33.88	10.86	1gy5s
hounde	Houndé	BF		37	11.5	-3.52	1el1l
hounslow		GB	ENG	66	51.47	-0.36	1kq2d
houston		US	TX	2296	29.76	-95.36	2sptm
houthalen		BE		30	51.03	5.37	1nwu5
hovd		MN		28	44.67	102.17	17iq2
hove		GB	ENG	75	50.83	-0.17	1kq20
hovelhof	Hövelhof	DE		16	51.82	8.65	1q4e4
hovsan	Hövsan	AZ		36	40.37	50.09	ckhp
howard		US	WI	19	44.54	-88.09	34ocl
howard beach		US	NY	26	40.66	-73.84	31rpb
howick		ZA		29	-29.48	30.23	lbwi
howli		IN		17	26.42	90.98	r7vr
hoxter	Höxter	DE		33	51.78	9.38	1q4cx
hoxtolgay		CN		22	46.52	86	ws4s
hoyerswerda		DE		44	51.44	14.24	1q4cg
hoyland nether		GB	ENG	16	53.5	-1.45	1kq13
hpa an	Hpa-An	MM		50	16.89	97.63	rxa9
hradec kralove	Hradec Králové	CZ		95	50.21	15.83	1twnr
hranice		CZ		20	49.55	17.73	1twlp
hrazdan		AM		41	40.5	44.77	d7sl
hrodna		BY		317	53.69	23.83	dghs
hrubieszow	Hrubieszów	PL		19	50.81	23.89	givq
hsinchu		TW		404	24.8	120.97	zwjz
hua hin		TH		50	12.57	99.96	opv9
huacho		PE		55	-11.11	-77.6	2cg4i
huadian		CN		139	42.96	126.75	17nl4
huai yot		TH		17	7.79	99.63	opuh
huaian	Huai'an	CN		555	33.59	119.02	12j8x
huaibei		CN		903	33.97	116.79	12qtw
huaicheng		CN		89	23.92	112.18	12qtj
huaidian		CN		90	33.43	115.03	12qtr
huaihua		CN		127	27.56	110	12qtl
huainan		CN		1028	32.63	117	12qtd
huaiyuan chengguanzhen		CN		66	32.96	117.17	12qsd
hualien city		TW		350	23.98	121.6	zw20
hualmay		PE		27	-11.1	-77.61	2cfxt
huamachuco		PE		22	-7.8	-78.07	2788t
huamantla		MX		52	19.31	-97.93	29rx8
huambo		AO		226	-12.78	15.74	1zrkp
huanan		CN		66	46.22	130.53	17nkh
huancavelica		PE		42	-12.78	-74.97	2cfpq
huancayo		PE		377	-12.07	-75.2	2cfpf
huanggang		CN		226	23.68	117	12qok
huangmei		CN		78	30.19	116.02	12qjv
huangnihe		CN		55	43.56	128.02	17njy
huangpi		CN		58	30.88	114.38	12qj0
huangshan		CN		77	29.71	118.31	12ezr
huangshi		CN		688	30.25	115.05	12qgy
huangyan		CN		150	28.65	121.27	12qef
huangzhou		CN		123	30.45	114.8	12qdk
huanren		CN		66	41.26	125.37	17njd
huanta		PE		19	-12.93	-74.25	2cfne
huanuco	Huánuco	PE		148	-9.93	-76.24	27869
huanuni		BO		15	-18.29	-66.84	2bwpj
huaquillas		EC		40	-3.48	-80.23	26crs
huaral		PE		62	-11.49	-77.21	2cfkl
huaraz		PE		87	-9.53	-77.53	27856
huarmey		PE		16	-10.07	-78.15	2cfhc
huatabampo		MX		30	26.83	-109.64	2du07
huatusco		MX		31	19.15	-96.97	23lg1
huauchinango		MX		56	20.17	-98.05	23lg0
huaura		PE		21	-11.07	-77.6	2cfdb
huayin		CN		242	34.57	110.07	12qa4
huazhou		CN		59	32.68	112.08	12uwu
huazhou		CN		92	21.63	110.58	12q9c
huber heights		US	OH	38	39.84	-84.12	2orlm
hubli		IN		840	15.35	75.13	r7vk
huckelhoven	Hückelhoven	DE		40	51.06	6.23	1q473
huckeswagen	Hückeswagen	DE		16	51.15	7.34	1q46q
hucknall		GB	ENG	30	53.03	-1.2	1kq0s
huddersfield		GB	ENG	149	53.65	-1.78	1kq0q
huddinge		SE		90	59.24	17.98	1lywc
hude		DE		16	53.11	8.46	1q467
hudiksvall		SE		16	61.73	17.11	1lyw5
hudson		US	OH	22	41.24	-81.44	32k2c
hue	Huế	VN		287	16.46	107.6	xvbk
huehuetenango		GT		79	15.32	-91.47	2528o
huejotzingo		MX		26	19.16	-98.41	23lex
huejutla de reyes	Huejutla de Reyes	MX		40	21.14	-98.42	23lew
huelva		ES		149	37.27	-6.94	1hxs4
huercal overa	Huércal-Overa	ES		18	37.39	-1.94	1hxry
huesca		ES		52	42.14	-0.41	1uvsy
huetamo de nunez	Huetamo de Núñez	MX		22	18.63	-100.9	2dtxn
hueytown		US	AL	16	33.45	-87	2f78e
hugli		IN		177	22.91	88.4	r7va
huicheng		CN		126	23.04	116.29	12q75
huilango		MX		17	19.68	-99.26	2a1dw
huilong		CN		75	31.81	121.66	12q60
huimanguillo		MX		27	17.83	-93.39	23ldo
huinan		CN		66	42.62	126.26	17nil
huixquilucan		MX		125	19.36	-99.35	2a192
huixtla		MX		32	15.14	-92.46	23lc7
huizen		NL		45	52.3	5.24	1n0l8
huizhou		CN		289	23.11	114.42	12q48
hujra shah muqim		PK		62	30.74	73.82	p80w
hukeri		IN		21	16.23	74.6	r7v8
hukkyo ri	Hŭkkyo-ri	KP		25	38.8	125.79	148c6
hulan		CN		109	45.98	126.6	17ni7
hulan ergi		CN		265	47.2	123.63	17ni6
hulyaypole		UA		16	47.66	36.26	f67u
humacao		PR		20	18.15	-65.83	2put8
humaita	Humaitá	BR		31	-7.52	-63.03	26j7y
humanes de madrid	Humanes de Madrid	ES		18	40.25	-3.83	1uvsl
humble		US	TX	16	30	-95.26	2sq42
humen		CN		192	22.82	113.67	12q20
humenne	Humenné	SK		35	48.94	21.92	fj4j
hun	Hūn	LY		19	29.13	15.95	1bidh
hunchun		CN		77	42.87	130.36	17nhp
hunedoara		RO		69	45.75	22.9	ehji
hunfeld	Hünfeld	DE		16	50.68	9.77	1q3oc
hung yen	Hưng Yên	VN		40	20.65	106.05	xv8u
hungnam	Hŭngnam	KP		346	39.83	127.62	148bq
hungund		IN		19	16.06	76.06	r7uc
hunsur	Hunsūr	IN		48	12.3	76.29	r7u9
hunt valley		US	MD	24	39.5	-76.64	2lf71
huntersville		US	NC	53	35.41	-80.84	2nuwi
huntingdon		GB	ENG	24	52.33	-0.19	1kpyx
huntington		US	IN	17	40.88	-85.5	2xhml
huntington		US	NY	18	40.87	-73.43	31rvo
huntington		US	WV	49	38.42	-82.45	2v329
huntington beach		US	CA	202	33.66	-118	36usx
huntington park		US	CA	59	33.98	-118.23	36uts
huntington station		US	NY	33	40.85	-73.41	31rw2
huntley		US	IL	26	42.17	-88.43	2wyb7
hunts point		US	NY	27	40.81	-73.88	31rwi
huntsville		CA	08	20	45.33	-79.22	3k58t
huntsville		US	AL	191	34.73	-86.59	2f7ce
huntsville		US	TX	41	30.72	-95.55	2sq6s
hunucma	Hunucmá	MX		25	21.02	-89.88	23lbq
huocheng		CN		360	44.05	80.87	6yn6e
huoqiu chengguanzhen		CN		62	32.35	116.29	12q0r
hurghada		EG		96	27.26	33.81	7qrv
hurlingham		AR		60	-34.59	-58.63	21lbm
hurricane		US	UT	16	37.18	-113.29	3arbz
hurst		US	TX	39	32.82	-97.17	2sq7r
hurth	Hürth	DE		55	50.87	6.87	1q3i8
husainabad	Husainābād	IN		26	24.53	84	r7ty
hushitai		CN		62	41.94	123.5	17ngr
husi	Huşi	RO		29	46.67	28.06	ehis
huskvarna		SE		22	57.79	14.3	1lyiw
husum		DE		21	54.49	9.05	1q3fw
hutang		CN		56	31.53	119.49	12pz3
hutchinson		US	KS	42	38.06	-97.93	2jlar
hutto		US	TX	23	30.54	-97.55	2sq96
huy		BE		20	50.52	5.23	1nwq1
huyton		GB	ENG	55	53.41	-2.84	1kpx5
huzhou		CN		158	30.87	120.09	12pxj
hvidovre		DK		49	55.66	12.47	1k58o
hwacheon		KR		24	38.11	127.71	13ivh
hwado		KR		106	37.65	127.31	14ntq
hwange		ZW		33	-18.36	26.5	j2om
hwangju up	Hwangju-ŭp	KP		36	38.67	125.78	1487d
hwaseong si	Hwaseong-si	KR		476	37.21	126.82	13ipz
hwasun		KR		60	35.06	126.99	13ipt
hwawon	Hwawŏn	KR		65	35.8	128.5	15a2f
hyattsville		US	MD	19	38.96	-76.95	2lfad
hybla valley		US	VA	16	38.75	-77.08	2u53k
hyde		GB	ENG	32	53.45	-2.08	1kpx3
hyderabad		IN		3598	17.38	78.46	r7tf
hyderabad		PK		1386	25.39	68.37	p7z2
hyeres	Hyères	FR		50	43.12	6.13	1sksp
hyesan		KP		193	41.4	128.18	17t19
hyesan dong	Hyesan-dong	KP		98	41.4	128.19	17t17
hythe		GB	ENG	20	50.86	-1.4	1kpwt
hyvinge		FI		44	60.63	24.87	e2vl
i n salah	I-n-Salah	DZ		49	27.19	2.46	1hfs6
iacu	Iaçu	BR		23	-12.77	-40.21	2270m
iasi	Iaşi	RO		318	47.17	27.6	ehgi
iba		PH		27	15.33	119.98	10ojx
ibadan		NG		3565	7.38	3.91	1e522
ibague	Ibagué	CO		422	4.44	-75.23	26w0g
ibaiti		BR		26	-23.85	-50.19	2270c
ibanda		UG		31	-0.13	30.5	500j
ibara		JP		34	34.6	133.47	13wr6
ibaraki		JP		274	34.82	135.57	13wr5
ibarra		EC		133	0.35	-78.12	26cqh
ibate	Ibaté	BR		30	-21.95	-48	22709
ibb		YE		235	13.97	44.18	1lgt
ibbenburen	Ibbenbüren	DE		51	52.28	7.71	1q375
ibeto		NG		16	10.49	5.15	1e50d
ibi		ES		24	38.63	-0.57	1hxq8
ibi		NG		23	8.18	9.74	1e507
ibia	Ibiá	BR		18	-19.48	-46.54	22704
ibicarai	Ibicaraí	BR		20	-14.86	-39.59	226zq
ibipora	Ibiporã	BR		45	-23.27	-51.05	226z8
ibirama		BR		18	-27.06	-49.52	226yw
ibirataia		BR		20	-14.07	-39.64	226yl
ibirite	Ibirité	BR		141	-20.02	-44.06	226yj
ibitinga		BR		49	-21.76	-48.83	226y6
ibiuna	Ibiúna	BR		23	-23.66	-47.22	226xk
ibiza		ES		49	38.91	1.43	1hxq7
ibotirama		BR		17	-12.19	-43.22	226xh
ibra	Ibrā’	OM		25	22.69	58.53	663c
ibri	‘Ibrī	OM		102	23.23	56.52	663a
ibshaway	Ibshawāy	EG		51	29.36	30.68	7mf4
ibusuki		JP		30	31.23	130.65	13wqi
ica		PE		247	-14.07	-75.73	2cezj
icara	Içara	BR		51	-28.71	-49.3	226xb
ichalkaranji		IN		274	16.69	74.46	r7t6
ichchapuram	Ichchāpuram	IN		34	19.11	84.69	r7sz
icheon si	Icheon-si	KR		196	37.28	127.44	13ily
ichihara		JP		284	35.52	140.08	19a54
ichinohe		JP		16	40.22	141.29	19nhl
ichinomiya		JP		280	35.3	136.8	13wot
ichinoseki		JP		63	38.92	141.13	19a4w
ico	Icó	BR		28	-6.4	-38.86	20u7f
icod de los vinos	Icod de los Vinos	ES		24	28.37	-16.71	1hxq2
idah		NG		69	7.11	6.74	1e4wk
idaho falls		US	ID	59	43.47	-112.03	3by9n
idanre		NG		86	7.11	5.12	1e4we
idappadi		IN		52	11.59	77.84	r7sr
idar oberstein	Idar-Oberstein	DE		32	49.71	7.31	1q35d
idfu	Idfū	EG		133	24.98	32.88	7mer
idhna	Idhnā	PS		19	31.56	34.97	62ud
idil	İdil	TR		23	37.33	41.89	6oig
idku	Idkū	EG		211	31.31	30.3	7mek
idlib		SY		129	35.93	36.63	3mp9
idstein		DE		23	50.22	8.27	1q34w
idylwood		US	VA	17	38.9	-77.21	2u54h
ieper		BE		35	50.85	2.89	1nwpo
ifakara		TZ		50	-8.13	36.68	3f2c
ifanadiana		MG		18	-21.3	47.63	mt9q
ifatsy		MG		15	-22.4	47.75	mt8u
ifo		NG		88	6.81	3.2	1e4os
ifrane		MA		74	33.53	-5.11	1il7p
iganga		UG		45	0.61	33.47	4zzv
igaracu do tiete	Igaraçu do Tietê	BR		23	-22.51	-48.56	226wt
igarapava		BR		29	-20.04	-47.75	226wr
igarape	Igarapé	BR		21	-20.07	-44.3	226wq
igarape acu	Igarapé Açu	BR		24	-1.13	-47.62	20u6m
igarape miri	Igarapé Miri	BR		27	-1.97	-48.96	20u6f
igarassu		BR		86	-7.83	-34.91	20u6o
igatpuri		IN		35	19.7	73.56	r7si
igbara odo	Igbara-Odo	NG		74	7.5	5.06	1e4my
igbeti		NG		25	8.75	4.13	1e4lw
igbo ora	Igbo-Ora	NG		93	7.43	3.29	1e4j1
igbo ukwu	Igbo-Ukwu	NG		75	6.02	7.02	1e4i8
igboho		NG		137	8.84	3.76	1e4k7
igbor		NG		18	7.45	8.61	1e4is
igdir	Iğdır	TR		76	39.92	44.05	6ohd
igede ekiti	Igede-Ekiti	NG		87	7.67	5.13	1e4hy
ighram		DZ		15	36.46	4.51	1hg2t
iglesias		IT		23	39.31	8.54	1i3xx
igra		RU		22	57.55	53.05	by59
igrejinha		BR		29	-29.57	-50.79	226w9
iguala de la independencia	Iguala de la Independencia	MX		118	18.35	-99.54	23lam
igualada		ES		39	41.58	1.62	1uvqn
iguape		BR		24	-24.71	-47.56	226vt
iguatu		BR		70	-6.36	-39.3	20u63
igugunu		TZ		23	-4.57	34.63	3ezq
igunga		TZ		36	-4.28	33.88	3eze
igurusi		TZ		25	-8.85	33.85	3ez8
ihiala		NG		83	5.85	6.86	1e4e9
ihosy		MG		17	-22.4	46.13	mt77
iida		JP		107	35.52	137.82	13wmg
iisalmi		FI		23	63.56	27.19	e2t0
iiyama		JP		25	36.85	138.37	13wlq
iizuka		JP		78	33.64	130.69	13wln
ijebu igbo	Ijebu-Igbo	NG		109	6.97	4	1e4bn
ijebu jesa	Ijebu-Jesa	NG		52	7.68	4.82	1e4bl
ijebu ode	Ijebu-Ode	NG		209	6.82	3.92	1e4bk
ijero ekiti	Ijero-Ekiti	NG		168	7.82	5.07	1e4b5
ijmuiden	IJmuiden	NL		32	52.46	4.61	1n0io
ijsselstein	IJsselstein	NL		34	52.02	5.04	1n0i3
ijui	Ijuí	BR		71	-28.39	-53.91	226v8
ijuin	Ijūin	JP		25	31.62	130.4	13wld
ikalamavony		MG		16	-21.15	46.58	mt6q
ikeda		JP		99	34.82	135.43	13wkj
ikedacho	Ikedachō	JP		16	34.03	133.81	13wkn
ikeja		NG		313	6.6	3.34	1e495
ikere ekiti	Ikere-Ekiti	NG		103	7.5	5.23	1e48f
ikire		NG		222	7.37	4.19	1e481
ikirun		NG		134	7.91	4.67	1e47x
ikom		NG		79	5.97	8.71	1e476
ikoma		JP		118	34.68	135.7	13wj9
ikongo		MG		32	-21.88	47.43	mt62
ikot ekpene		NG		255	5.18	7.71	1e43e
iksan		KR		284	35.94	126.95	13ig3
ikungi		TZ		20	-5.13	34.77	3ew3
ila orangun		NG		179	8.02	4.9	1e3tx
ilagan		PH		72	17.15	121.89	10obu
ilam	Ilām	NP		17	26.91	87.93	ri85
ilam	Īlām	IR		141	33.64	46.42	2sxe
ilanskiy		RU		17	56.23	96.07	w9zh
ilaro		NG		47	6.89	3.01	1e3tr
ilave		PE		16	-16.08	-69.67	2cexf
ilawa	Iława	PL		33	53.6	19.57	1uecu
ilchester		US	MD	23	39.25	-76.76	2lfbk
ilebo		CD		107	-4.33	20.59	4mnc
ilembula		TZ		19	-8.9	34.58	3euq
ilesa		NG		278	7.63	4.74	1e3s8
ilgin	Ilgın	TR		27	38.28	31.91	6oe9
ilha de mocambique	Ilha de Moçambique	MZ		54	-15.03	40.74	m8ge
ilha solteira		BR		25	-20.43	-51.34	226ub
ilhabela		BR		33	-23.78	-45.36	226up
ilhavo	Ílhavo	PT		17	40.6	-8.67	1mp77
ilheus	Ilhéus	BR		155	-14.79	-39.04	226u8
iligan		PH		343	8.23	124.24	10oa4
iligan city		PH		312	8.25	124.4	10oa2
ilinden		MK		16	41.99	21.58	hv0t
ilion	Ílion	GR		85	38.03	23.7	5hzt
ilioupoli	Ilioúpoli	GR		78	37.93	23.77	4y456
ilkal		IN		57	15.96	76.11	r7rs
ilkeston		GB	ENG	39	52.97	-1.31	1kpvm
illapel		CL		23	-31.63	-71.17	2bbhs
illela		NG		17	13.73	5.3	1e3rk
illela	Illéla	NE		17	14.46	5.24	1gd9k
illertissen		DE		17	48.22	10.1	1q2zm
illescas		ES		21	40.12	-3.85	1uvq2
illingen		DE		18	49.37	7.05	1q2ze
illkirch graffenstaden	Illkirch-Graffenstaden	FR		27	48.53	7.72	1skpu
illzach		FR		15	47.77	7.35	1skpp
ilmenau		DE		27	50.68	10.92	1q2yq
ilo		PE		53	-17.63	-71.34	2cewf
ilobu		NG		118	7.84	4.49	1e3qz
iloilo		PH		388	10.7	122.56	10o7x
ilongero		TZ		17	-4.67	34.87	3etu
ilopango		SV		39	13.7	-89.11	24uks
ilorin		NG		814	8.5	4.54	1e3qf
ilovaysk	Ilovays’k	UA		18	47.92	38.2	f61r
ilskiy	Il’skiy	RU		23	44.84	38.57	bxqv
ilula		TZ		29	-7.68	36.04	3etn
imaichi		JP		64	36.72	139.68	13whv
imam qasim		IQ		37	32.3	44.68	24ea
imamoglu	İmamoğlu	TR		32	37.27	35.66	6obh
imaricho ko	Imarichō-kō	JP		58	33.27	129.88	13wh9
imatra		FI		30	61.17	28.75	e2pc
imbituba		BR		43	-28.24	-48.67	226t6
imbituva		BR		20	-25.23	-50.6	226t4
imishli		AZ		34	39.87	48.06	366m
immokalee		US	FL	24	26.42	-81.42	2h5j5
imola		IT		53	44.36	11.71	1w29d
imperatriz		BR		218	-5.53	-47.49	20u4d
imperia		IT		39	43.89	8.04	1w298
imperial		PE		32	-13.06	-76.35	2cevw
imperial		US	CA	17	32.85	-115.57	36v2k
imperial beach		US	CA	27	32.58	-117.11	36v2m
impfondo		CG		21	1.62	18.06	1cfk7
imphal		IN		224	24.81	93.94	r7rf
imsil		KR		38	35.61	127.28	13iip
imus		PH		216	14.43	120.94	10o5e
imzouren		MA		40	35.15	-3.85	1ioaa
ina		JP		62	35.83	137.95	13wg9
inaruwa		NP		70	26.61	87.15	4rf8e
inashiki		JP		47	35.96	140.32	427z0
inawashiro		JP		17	37.57	140.12	19a3r
inazawa		JP		102	35.25	136.78	13wf6
inca		ES		29	39.72	2.91	1hxpg
incheon		KR		2628	37.46	126.71	13ii4
incirliova	İncirliova	TR		19	37.85	27.72	6o7m
inda silase	Inda Silasē	ET		50	14.1	38.28	75w3
indaial		BR		44	-26.9	-49.23	226ro
indaiatuba		BR		180	-23.09	-47.21	226rj
indang		PH		41	14.2	120.88	10o1e
indapur	Indāpur	IN		27	18.3	73.25	r7r5
independence		US	KY	27	38.94	-84.54	2k2n4
independence		US	MO	117	39.09	-94.42	2m4qs
indergarh		IN		17	26.94	79.67	r7qw
indi		IN		34	17.18	75.95	r7qv
indian trail		US	NC	37	35.08	-80.67	2nv5b
indianapolis		US	IN	830	39.77	-86.16	2jal6
indianola		US	IA	15	41.36	-93.56	2w7br
indija	Inđija	RS		26	45.05	20.08	gxkv
indio		US	CA	88	33.72	-116.22	36vdi
indore		IN		1837	22.72	75.83	r7qn
indramayu		ID		123	-6.33	108.32	z7t2
indri		IN		16	29.88	77.06	r7qb
inegol	İnegol	TR		134	40.08	29.51	fyz5
ingelheim am rhein	Ingelheim am Rhein	DE		25	49.97	8.06	1q2l0
ingeniero pablo nogues	Ingeniero Pablo Nogués	AR		38	-34.48	-58.71	6mxmz
ingenio		ES		29	27.92	-15.43	1hxp7
inglewood		US	CA	112	33.96	-118.35	36veo
inglewood finn hill	Inglewood-Finn Hill	US	WA	23	47.72	-122.23	4bmzo
ingolstadt		DE		121	48.77	11.42	1q2k8
ingraj bazar	Ingrāj Bāzār	IN		170	25	88.15	r7q3
inhambane		MZ		74	-23.86	35.38	meey
inhumas		BR		44	-16.36	-49.5	226oa
inisa		NG		164	7.85	4.33	1e3ma
injambakkam		IN		23	12.92	80.25	5hggp
inkhil		SY		29	33.02	36.13	3mov
inkster		US	MI	25	42.29	-83.31	2vktm
innoshima		JP		26	34.28	133.18	13weq
innsbruck		AT		132	47.26	11.39	1nhdg
ino		JP		24	33.55	133.43	13weo
inongo		CD		40	-1.93	18.29	1dml5
inowroclaw	Inowrocław	PL		78	52.8	18.26	1uec0
inozemtsevo		RU		29	44.09	43.09	bx9c
inuyama		JP		74	35.38	136.94	13wd4
inver grove heights		US	MN	35	44.85	-93.04	2zu9g
invercargill		NZ		47	-46.4	168.35	1axg9
inverness		GB	SCT	47	57.48	-4.22	1kpqg
inza		RU		20	53.86	46.36	bx8b
ioannina	Ioánnina	GR		66	39.66	20.85	5lzn
iona		US	FL	15	26.52	-81.96	2h5q5
iowa city		US	IA	74	41.66	-91.53	2w7ki
ipaba		BR		16	-19.41	-42.42	226n5
ipameri		BR		19	-17.72	-48.16	226n3
ipatinga		BR		229	-19.47	-42.54	226mw
ipatovo		RU		29	45.72	42.9	bx6u
ipero	Iperó	BR		17	-23.35	-47.69	226mm
iperu		NG		16	6.91	3.67	1e3j7
ipiales		CO		78	0.83	-77.64	26vx7
ipiau	Ipiaú	BR		39	-14.13	-39.74	226mh
ipil		PH		19	7.78	122.59	10nx0
ipinda		TZ		18	-9.48	33.9	3ern
ipira	Ipirá	BR		27	-12.16	-39.74	226mc
ipis	Ipís	CR		27	9.97	-84.01	25ntu
ipoh		MY		673	4.58	101.08	116ga
ipojuca		BR		53	-8.4	-35.06	20u03
ipora	Iporá	BR		28	-16.44	-51.12	226le
ipoti		NG		82	7.87	5.08	1e3ig
ippy		CF		17	6.27	21.22	542u
ipswich		GB	ENG	179	52.06	1.16	1kppl
ipu		BR		27	-4.32	-40.71	20u00
ipubi		BR		16	-7.65	-40.15	20tzt
ipueiras		BR		17	-7.03	-40.45	20tz0
iquique		CL		227	-20.21	-70.15	2bbbr
iquitos		PE		438	-3.75	-73.25	277zr
iracemapolis	Iracemápolis	BR		17	-22.58	-47.52	226kf
iradan		KG		26	40.27	72.1	wr8b
irakleio	Irákleio	GR		50	38.05	23.77	5lyn
irakleion	Irákleion	GR		137	35.33	25.14	5lyp
iranshahr		IR		131	27.2	60.68	ovsb
irapuato		MX		381	20.68	-101.36	2dtre
irati		BR		46	-25.47	-50.65	226jd
irbid		JO		307	32.56	35.85	5c36
irbin	‘Irbīn	SY		42	33.54	36.37	3mos
irbit		RU		42	57.67	63.07	w9o6
irece	Irecê	BR		64	-11.3	-41.86	226j9
iriga city		PH		95	13.43	123.41	10nv4
iringa		TZ		112	-7.77	35.7	3eqn
iringal		IN		24	11.56	75.62	r7pa
irinjalakuda	Irinjālakuda	IN		29	10.34	76.21	r7p9
irkutsk		RU		587	52.3	104.3	17dbh
irlam		GB	ENG	19	53.44	-2.42	1kpp6
irondequoit		US	NY	52	43.21	-77.58	31sez
ironville		US	KY	289	38.46	-82.69	2k2ro
irosin		PH		21	12.7	124.03	10nur
irpin		UA		41	50.52	30.25	f5yl
irugur	Irugūr	IN		19	11.02	77.06	r7p6
irun		ES		61	43.34	-1.79	1uvn4
irvine		GB	SCT	34	55.62	-4.66	1kpow
irvine		US	CA	257	33.67	-117.82	36vmp
irving		US	TX	237	32.81	-96.95	2sqo8
irvington		US	NJ	61	40.73	-74.23	31az0
isabela		PH		16	10.2	122.99	10nue
isahaya		JP		97	32.84	130.04	13wbc
isaka		TZ		21	-3.9	32.93	3epx
isakogorka		RU		29	64.45	40.65	3rczr
isanlu itedoijowa	Isanlu-Itedoijowa	NG		15	8.27	5.84	1e3f7
isawa		JP		30	35.65	138.63	13wb2
ischia		IT		19	40.74	13.95	1w276
ischia porto		IT		18	40.74	13.95	1w271
ise		JP		97	34.48	136.7	13way
ise ekiti	Ise-Ekiti	NG		190	7.46	5.42	1e3ef
isehara		JP		103	35.4	139.31	13wax
iselin		US	NJ	19	40.58	-74.32	31aze
iserlohn		DE		98	51.38	7.7	1q2b9
isernhagen farster bauerschaft		DE		23	52.47	9.84	1q2b4
isernia		IT		17	41.6	14.23	1w26t
isesaki		JP		131	36.32	139.2	13wak
isfahan		IR		1547	32.65	51.67	8z73
isfana		KG		17	39.84	69.53	q7eu
isfara		TJ		38	40.13	70.63	wgwg
ishigaki		JP		45	24.34	124.16	13wa0
ishige		JP		25	36.12	139.97	13w9q
ishii		JP		26	34.07	134.44	13w9k
ishikari		JP		57	43.24	141.35	19ng5
ishikawa		JP		19	37.15	140.45	19a2v
ishikawa		JP		22	26.42	127.82	13w9d
ishiki		JP		24	34.8	137.02	13w93
ishim		RU		68	56.11	69.49	w9m5
ishimbay		RU		70	53.45	56.04	bwzw
ishinomaki		JP		117	38.42	141.3	19a2o
ishioka		JP		52	36.18	140.27	19a2j
ishoj	Ishøj	DK		19	55.62	12.35	1k54h
ishqoshim		TJ		26	36.72	71.61	q6lq
ishurdi		BD		82	24.13	89.07	peif
isieke		NG		90	6.38	8.04	1e3cs
isiolo		KE		33	0.35	37.58	47ev
isiro		CD		127	2.77	27.62	4mhn
iskandar		UZ		28	41.55	69.7	wg4s
iskenderun	İskenderun	TR		160	36.59	36.17	6o1z
iskilip	İskilip	TR		20	40.74	34.47	fywk
iskitim		RU		62	54.64	83.3	w9lh
isla		MX		26	18.03	-95.53	29zeb
isla cristina		ES		21	37.2	-7.32	1hxov
isla vista		US	CA	23	34.41	-119.86	36vp4
islamabad		PK		602*	33.72	73.04	p7vr
islamnagar	Islāmnagar	IN		29	28.33	78.73	r7om
islampur	Islāmpur	IN		32	25.14	85.21	r7oi
islampur	Islāmpur	IN		56	26.27	88.19	r7oh
isle of lewis	Isle of Lewis	GB	SCT	19	58.22	-6.39	4xw10
isleworth		GB	ENG	21	51.48	-0.34	1kpo4
islington		GB	ENG	319	51.54	-0.1	1kpo3
islip		US	NY	19	40.73	-73.21	31sh9
ismailia		EG		285	30.6	32.27	7qlb
isna	Isnā	EG		69	25.29	32.55	7m9l
isparta		TR		172	37.76	30.55	6o0x
issaquah		US	WA	36	47.53	-122.03	3ga53
issia		CI		50	6.49	-6.59	1d19q
issoire		FR		16	45.54	3.25	1skl4
issy les moulineaux	Issy-les-Moulineaux	FR		61	48.82	2.28	1skkp
istanbul		TR		14804	41.01	28.95	fyvo
istaravshan		TJ		53	39.91	69	q5jx
istgah e rah ahan e garmsar	Īstgāh-e Rāh Āhan-e Garmsār	IR		49	35.23	52.31	p8z
istok		XK		40	42.78	20.49	gxkc
istra		RU		33	55.92	36.87	bwte
istres		FR		44	43.51	4.99	1skkn
isulan		PH		32	6.63	124.61	10nt2
ita	Itá	PY		18	-25.5	-57.37	21oqq
itabaiana		BR		19	-7.33	-35.33	20twz
itabaiana		BR		64	-10.68	-37.43	226i6
itabaianinha		BR		17	-11.27	-37.79	226i3
itaberaba		BR		47	-12.53	-40.31	226hy
itaberai	Itaberaí	BR		22	-16.02	-49.81	226hv
itabira		BR		99	-19.62	-43.23	226hs
itabirito		BR		39	-20.25	-43.8	226hm
itaborai	Itaboraí	BR		182	-22.74	-42.86	226hi
itabuna		BR		206	-14.79	-39.28	226hh
itacoatiara		BR		65	-3.14	-58.44	20ttx
itaguai	Itaguaí	BR		101	-22.85	-43.78	226g3
itagui	Itagüí	CO		282	6.18	-75.6	26vuq
itai	Itaí	BR		22	-23.42	-49.09	226fr
itaitinga		BR		31	-3.97	-38.53	20tw1
itaituba		BR		65	-4.28	-55.98	20tvz
itajai	Itajaí	BR		156	-26.91	-48.66	226el
itajuba	Itajubá	BR		82	-22.43	-45.45	226ea
itajuipe	Itajuípe	BR		16	-14.68	-39.37	226e7
itako		JP		26	35.93	140.55	19a23
itamaraju		BR		48	-17.04	-39.53	226e2
itamarandiba		BR		18	-17.86	-42.86	226e1
itambe	Itambé	BR		24	-15.24	-40.62	226dp
itami		JP		194	34.78	135.4	13w72
itanagar	Itānagar	IN		45	27.09	93.61	r7o7
itanhaem	Itanhaém	BR		90	-24.18	-46.79	226d3
itaocara		BR		17	-21.67	-42.08	226cm
itapaci		BR		16	-14.95	-49.55	226cl
itapage	Itapagé	BR		32	-3.69	-39.59	20tv9
itaparica		BR		20	-12.89	-38.68	226cc
itapecerica		BR		17	-20.47	-45.13	226c0
itapecerica da serra	Itapecerica da Serra	BR		152	-23.72	-46.85	226bw
itapecuru mirim		BR		35	-3.39	-44.36	20tv4
itapema		BR		37	-27.09	-48.61	226bo
itapemirim		BR		18	-21.01	-40.83	226bm
itaperucu	Itaperuçu	BR		27	-25.22	-49.35	226bi
itaperuna		BR		84	-21.2	-41.89	226bh
itapetinga		BR		60	-15.25	-40.25	226be
itapetininga		BR		126	-23.59	-48.05	226bc
itapeva		BR		63	-23.98	-48.88	226b7
itapevi		BR		202	-23.55	-46.93	226b2
itapipoca		BR		56	-3.49	-39.58	20tud
itapira		BR		62	-22.44	-46.82	226aj
itapissuma		BR		17	-7.78	-34.89	20tu8
itapolis	Itápolis	BR		35	-21.6	-48.81	2269r
itaporanga		BR		16	-7.3	-38.15	20tu2
itapuranga		BR		20	-15.56	-49.95	22694
itaquaquecetuba		BR		337	-23.49	-46.35	22690
itaqui		BR		35	-29.13	-56.55	2268l
itarare	Itararé	BR		45	-24.11	-49.33	2268c
itarsi	Itārsi	IN		101	22.61	77.76	r7o5
itatiba		BR		68	-23.01	-46.84	2267q
itatinga		BR		16	-23.1	-48.62	2267m
itaugua	Itauguá	PY		65	-25.39	-57.35	21opq
itauna	Itaúna	BR		77	-20.08	-44.58	2267c
iten		KE		42	0.67	35.51	47dl
ithaca		US	NY	31	42.44	-76.5	31shs
itigi		TZ		20	-5.7	34.48	3em0
itimadpur	Itimādpur	IN		23	27.24	78.2	r7ny
ito	Itō	JP		72	34.97	139.08	13w6i
itogon		PH		28	16.36	120.68	10ns9
itoigawa		JP		31	37.03	137.85	13w6d
itoman		JP		57	26.13	127.67	13w68
itororo	Itororó	BR		17	-15.12	-40.07	22666
itsa	Iţsā	EG		45	29.24	30.79	7m8s
itsukaichi		JP		25	35.73	139.22	13w5p
itu		BR		138	-23.26	-47.3	2265z
itu		NG		36	5.2	7.98	1e389
itubera	Ituberá	BR		20	-13.74	-39.15	2265u
ituiutaba		BR		85	-18.97	-49.46	2265n
itumbiara		BR		80	-18.42	-49.22	2265m
itupeva		BR		21	-23.15	-47.06	2265g
itupiranga		BR		21	-5.13	-49.33	20tsr
iturama		BR		30	-19.73	-50.2	2265d
iturrama		ES		25	42.81	-1.66	4sk3j
ituverava		BR		37	-20.34	-47.78	2265b
itzehoe		DE		33	53.92	9.52	1q28h
ivano frankivsk	Ivano-Frankivsk	UA		204	48.92	24.71	f5vz
ivanovo		RU		421	57	40.97	bwhc
ivanteyevka		RU		51	55.97	37.92	bwbr
ivatsevichy		BY		24	52.71	25.34	dgew
ivdel	Ivdel’	RU		19	60.69	60.42	w9gs
ives estates		US	FL	20	25.96	-80.18	2h5so
ivoti		BR		18	-29.59	-51.16	2264k
ivrea		IT		23	45.47	7.88	1w254
ivry sur seine	Ivry-sur-Seine	FR		58	48.82	2.38	1skjx
iwade		JP		56	34.25	135.32	13w58
iwai		JP		42	36.05	139.9	13w4n
iwaki		JP		357	37.05	140.88	19a1n
iwakuni		JP		104	34.16	132.22	13w4c
iwakura		JP		48	35.28	136.87	13w47
iwamizawa		JP		85	43.2	141.76	19nf2
iwanai		JP		16	42.97	140.51	19nf0
iwanuma		JP		42	38.1	140.86	19a1b
iwase		JP		22	36.35	140.1	19a15
iwata		JP		89	34.7	137.85	13w37
iwatsuki		JP		109	35.96	139.7	13w30
iwo		NG		250	7.64	4.18	1e361
iwon up	Iwŏn-ŭp	KP		26	40.32	128.66	17swt
ixmiquilpan		MX		35	20.48	-99.22	23l84
ixtaczoquitlan	Ixtaczoquitlán	MX		26	18.85	-97.06	23l7s
ixtapa		MX		29	20.72	-105.2	2dtqd
ixtapa zihuatanejo	Ixtapa-Zihuatanejo	MX		67	17.64	-101.55	2daqh
ixtapaluca		MX		322	19.32	-98.88	23l7e
ixtapan de la sal	Ixtapan de la Sal	MX		18	18.84	-99.68	23l7d
ixtepec		MX		25	16.56	-95.1	23l76
ixtlan del rio	Ixtlán del Río	MX		23	21.04	-104.37	2dtpn
iyo		JP		31	33.75	132.7	15a46
izalco		SV		19	13.74	-89.67	24ukh
izamal		MX		16	20.94	-89.02	23l6u
izaz	I‘zāz	SY		66	36.59	37.05	3os2
izazi		TZ		18	-7.2	35.73	3ejt
izbat al burj	‘Izbat al Burj	EG		38	31.51	31.84	7m80
izberbash		RU		42	42.57	47.86	bw5q
izegem		BE		26	50.91	3.21	1nwn5
izhevsk		RU		631	56.85	53.2	bw48
izki	Izkī	OM		36	22.93	57.77	662u
izluchinsk		RU		18	60.98	76.92	4c9jd
izmail		UA		72	45.35	28.84	f5rg
izmir	İzmir	TR		2501	38.41	27.14	6o06
izmit	İzmit	TR		197	40.76	29.93	fyv8
iznik	İznik	TR		22	40.43	29.72	fyv6
izobilnyy	Izobil’nyy	RU		39	45.37	41.71	bw2a
izra	‘Izrā	JO		23	31.16	35.69	5c2j
iztacalco		MX		384	19.4	-99.1	23l7w
iztapalapa		MX		1816	19.36	-99.06	23l7f
izucar de matamoros	Izúcar de Matamoros	MX		43	18.6	-98.46	23l6p
izumi		JP		189	34.48	135.43	13w1f
izumi		JP		39	32.08	130.37	13w1g
izumiotsu	Izumiōtsu	JP		81	34.5	135.4	13w13
izumisano		JP		101	34.42	135.32	13w0z
izumo		JP		89	35.37	132.77	13w0s
izyaslav		UA		18	50.12	26.82	f5r4
izyum		UA		54	49.21	37.25	f5r0
ja ela		LK		32	7.07	79.89	qmz7
jabal os saraj	Jabal os Saraj	AF		15	35.12	69.24	ofhb
jabalpur		IN		1030	23.17	79.95	r7nl
jabalya	Jabālyā	PS		169	31.53	34.48	60x5
jablah		SY		66	35.36	35.93	3mmw
jablonec nad nisou	Jablonec nad Nisou	CZ		45	50.72	15.17	1twdn
jaboatao	Jaboatão	BR		703	-8.18	-35	20tse
jaboatao dos guararapes	Jaboatão dos Guararapes	BR		630	-8.11	-35.01	3rehs
jaboticabal		BR		69	-21.25	-48.32	2263d
jacaltenango		GT		34	15.67	-91.71	25240
jacarei	Jacareí	BR		213	-23.31	-45.97	2261e
jacarezinho		BR		35	-23.16	-49.97	22616
jaciara		BR		23	-15.97	-54.97	2260z
jackson		US	MI	33	42.25	-84.4	2z408
jackson		US	MS	171	32.3	-90.18	2mzaq
jackson		US	NJ	55	39.78	-74.86	2oi3m
jackson		US	TN	67	35.61	-88.81	2raj7
jackson heights		US	NY	67	40.76	-73.89	31sj1
jacksonville		US	AR	29	34.87	-92.11	2g863
jacksonville		US	FL	868	30.33	-81.66	2h5w5
jacksonville		US	IL	19	39.73	-90.23	2iwx4
jacksonville		US	NC	67	34.75	-77.43	2nvgb
jacksonville beach		US	FL	23	30.29	-81.39	2h5w7
jacmel		HT		138	18.23	-72.54	27tab
jacobabad		PK		171	28.28	68.44	p7sz
jacobina		BR		48	-11.18	-40.51	2260o
jacona de plancarte	Jacona de Plancarte	MX		57	19.95	-102.31	2dtnq
jacutinga		BR		18	-22.29	-46.61	225yj
jaen		PH		40	15.33	120.92	10nqt
jaen	Jaén	ES		117	37.77	-3.79	1hxnv
jaen	Jaén	PE		52	-5.71	-78.81	277yu
jaffna		LK		169	9.67	80.01	qmz5
jagadhri	Jagādhri	IN		101	30.17	77.3	r7mt
jagalur	Jagalūr	IN		16	14.52	76.34	r7mq
jagatsinghapur		IN		33	20.26	86.17	r7m5
jagdalpur		IN		76	19.08	82.02	r7m2
jagdishpur	Jagdīshpur	IN		31	26.75	80.55	r7ly
jagdispur	Jagdīspur	IN		31	25.47	84.42	r7lx
jaggayyapeta		IN		41	16.89	80.1	r7lu
jagna		PH		33	9.65	124.37	10nqi
jagodina		RS		36	43.98	21.26	gxib
jagraon		IN		65	30.79	75.47	r7lo
jagtial	Jagtiāl	IN		99	18.79	78.92	r7lm
jaguaquara		BR		41	-13.53	-39.97	225xu
jaguarao	Jaguarão	BR		30	-32.57	-53.38	225xk
jaguarari		BR		23	-10.26	-40.2	225xd
jaguariaiva	Jaguariaíva	BR		31	-24.24	-49.71	225x2
jaguaribe		BR		23	-5.89	-38.62	20tnv
jaguariuna	Jaguariúna	BR		32	-22.71	-46.99	225wo
jaguaruana		BR		22	-4.83	-37.78	20tnl
jaguey grande	Jagüey Grande	CU		54	22.53	-81.13	2485x
jahanabad	Jahānābād	IN		96	25.21	84.99	r7lh
jahangirabad	Jahāngīrābād	IN		57	28.41	78.11	r7lb
jahanian shah		PK		29	31.81	72.28	p7r0
jahazpur	Jahāzpur	IN		20	25.62	75.28	r7l5
jaigaon		IN		159	26.85	89.38	4c504
jaipur		IN		2712	26.92	75.79	r7kb
jais		IN		26	26.26	81.55	r7k5
jaisalmer		IN		68	26.92	70.9	r7k3
jaisingpur		IN		47	16.78	74.55	r7jy
jaitaran	Jaitāran	IN		21	26.2	73.94	r7ju
jaito		IN		34	30.45	74.89	r7jk
jajpur	Jājpur	IN		42	20.85	86.34	r7j9
jakarta		ID		8540*	-6.21	106.85	z7of
jakobsberg		SE		24	59.42	17.84	1lxyc
jakobstad		FI		19	63.67	22.7	e29u
jalai nur		CN		108	49.45	117.7	17ng3
jalajala		PH		16	14.35	121.32	10npx
jalal abad	Jalal-Abad	KG		76	40.93	73	wr7d
jalalabad	Jalālābad	IN		25	29.62	77.44	r7ie
jalalabad	Jalālābād	AF		200	34.43	70.45	ofer
jalalabad	Jalālābād	IN		30	30.61	74.26	r7id
jalalabad	Jalālābād	IN		35	27.73	79.66	r7if
jalali	Jalālī	IN		18	27.87	78.25	r7i9
jalalpur	Jalālpur	IN		17	20.95	72.9	r7i7
jalalpur	Jalālpur	IN		31	26.31	82.74	r7i3
jalalpur jattan		PK		94	32.64	74.21	p7ow
jalalpur pirwala		PK		37	29.51	71.22	p7om
jalandhar		IN		785	31.33	75.58	r6zy
jalapa		GT		46	14.63	-89.99	2523p
jalapa		NI		24	13.92	-86.12	25kei
jalarpet	Jalārpet	IN		41	12.57	78.57	r71e
jalaun	Jālaun	IN		55	26.15	79.34	r7hq
jales		BR		44	-20.27	-50.55	225wa
jalesar		IN		39	27.47	78.3	r7hj
jaleshwar		IN		23	21.8	87.22	r7hh
jaleshwar		NP		24	26.65	85.8	ri7v
jalgaon		IN		429	21	75.57	r7hb
jalgaon jamod		IN		28	21.05	76.53	r7ha
jalilabad		AZ		36	39.21	48.49	36f6
jalingo		NG		118	8.89	11.36	1e2x9
jalna	Jālna	IN		262	19.84	75.89	r7gz
jalor		IN		50	25.35	72.62	r7gw
jalostotitlan	Jalostotitlán	MX		24	21.17	-102.46	2dtmh
jalpa de mendez	Jalpa de Méndez	MX		16	18.18	-93.06	23l57
jalpaiguri	Jalpāiguri	IN		108	26.52	88.73	r7gs
jaltipan de morelos	Jáltipan de Morelos	MX		33	17.97	-94.71	23l4x
jamaame		SO		185	0.07	42.74	17in
jamadoba	Jāmadoba	IN		35	23.72	86.4	r7gj
jamai	Jāmai	IN		23	22.2	78.59	r7gh
jamaica		CU		15	22.98	-82.17	24852
jamaica		US	NY	217	40.69	-73.81	31sk8
jamaica plain		US	MA	37	42.31	-71.12	2xwbg
jamalpur	Jamālpur	BD		168	24.92	89.95	pefm
jamalpur	Jamālpur	IN		101	25.31	86.49	r7ge
jamay		MX		17	20.29	-102.71	2dtlq
jambi city		ID		420	-1.6	103.62	z7my
jambusar		IN		42	22.05	72.8	r7fq
jamestown		US	ND	15	46.91	-98.71	30g70
jamestown		US	NY	30	42.1	-79.24	31skm
jamjamal	Jamjamāl	IQ		76	35.53	44.83	2361
jamkhandi		IN		62	16.5	75.29	r7f4
jammalamadugu		IN		44	14.85	78.38	r7ez
jammu		IN		466	32.74	74.87	r7ex
jamnagar		IN		492	22.47	70.07	r7et
jampur		PK		64	29.64	70.6	p7ld
jamsa	Jämsä	FI		15	61.86	25.19	e28j
jamshedpur		IN		616	22.8	86.19	r7ec
jamtara	Jāmtāra	IN		24	23.96	86.8	r7ea
jamui	Jamūī	IN		78	24.93	86.23	r7e3
jamundi	Jamundí	CO		45	3.26	-76.53	26vsz
jamuria	Jāmuria	IN		160	23.7	87.08	r7ds
janakkala		FI		16	60.9	24.6	e289
janakpur		NP		94	26.73	85.93	ri7q
janauba	Janaúba	BR		57	-15.8	-43.31	225vy
jand		PK		18	33.43	72.02	p7kq
jandaia do sul	Jandaia do Sul	BR		18	-23.6	-51.64	225vw
jandiala	Jandiāla	IN		26	31.16	75.62	r7dh
jandira		BR		114	-23.53	-46.9	225vu
janeng		BW		17	-25.42	25.55	k0gn
janesville		US	WI	64	42.68	-89.02	34owq
jangaon		IN		48	17.73	79.15	r7d4
jangipur		IN		83	24.47	88.08	r7cv
janin	Janīn	PS		35	32.46	35.3	62r6
janjgir	Jānjgīr	IN		33	22.01	82.58	r7cn
jansath	Jānsath	IN		19	29.33	77.85	r7cb
januaria	Januária	BR		35	-15.49	-44.36	225v8
janub as surrah	Janūb as Surrah	KW		18	29.27	47.98	64df
jaora	Jaorā	IN		67	23.64	75.13	r7c1
japekrom		GH		96	7.58	-2.79	1daty
japeri		BR		95	-22.64	-43.65	225us
jarabacoa		DO		30	19.12	-70.64	233tq
jarabulus	Jarābulus	SY		25	36.82	38.01	3mjf
jaragua	Jaraguá	BR		30	-15.76	-49.33	225u3
jaragua do sul	Jaraguá do Sul	BR		130	-26.49	-49.07	225ty
jaral del progreso	Jaral del Progreso	MX		20	20.37	-101.06	2dtks
jaranwala		PK		120	31.33	73.42	p7hm
jarash		JO		27	32.28	35.9	5c17
jardim		BR		24	-21.48	-56.14	225tj
jardin america	Jardín América	AR		25	-27.04	-55.23	21l6t
jardines de la silla jardines	Jardines de la Silla (Jardines)	MX		54	25.63	-100.19	59uy0
jardinopolis	Jardinópolis	BR		35	-21.02	-47.76	225t3
jarinu		BR		18	-23.1	-46.73	225t0
jarocin		PL		26	51.97	17.5	1ue2g
jaroslaw	Jarosław	PL		40	50.02	22.68	gifg
jarrow		GB	ENG	27	54.98	-1.48	1kpn8
jaru		BR		28	-10.44	-62.47	2c4kw
jaruco		CU		20	23.04	-82.01	2483j
jarvenpaa	Järvenpää	FI		38	60.47	25.09	e252
jarwal		IN		18	27.16	81.54	r7b3
jasaan		PH		16	8.65	124.76	10nn6
jasdan		IN		44	22.04	71.21	r7az
jashpurnagar		IN		23	22.89	84.14	r7ax
jasidih		IN		16	24.51	86.65	r7av
jasim	Jāsim	SY		30	32.99	36.06	3k31
jaslo	Jasło	PL		38	49.75	21.47	gid1
jasmine estates		US	FL	19	28.29	-82.69	2h5yc
jasper		US	IN	15	38.39	-86.93	2jarc
jaspur		IN		43	29.28	78.83	r7ao
jastrzebie zdroj	Jastrzębie Zdrój	PL		96	49.96	18.57	1udyn
jaswantnagar		IN		28	26.88	78.9	r7ae
jaszbereny	Jászberény	HU		28	47.5	19.92	1te3f
jatai	Jataí	BR		77	-17.88	-51.72	225sw
jatani		IN		56	20.16	85.71	r7aa
jatara	Jatāra	IN		17	25.01	79.05	r7a9
jaten		ID		32	-7.58	110.9	z7k2
jatibarang		ID		73	-6.47	108.32	z7ja
jatibonico		CU		20	21.94	-79.17	24832
jatiroto		ID		50	-7.88	111.12	z7ic
jatiwangi		ID		58	-6.73	108.26	z7i4
jatoba	Jatobá	BR		21	-9.18	-38.27	20pgz
jatoi shimali		PK		47	29.52	70.84	p7fn
jau	Jaú	BR		119	-22.3	-48.56	225r9
jauharabad		PK		47	32.29	72.28	p7fa
jauja		PE		21	-11.78	-75.5	2cedh
jaunpur		IN		170	25.75	82.69	r79r
javanrud	Javānrūd	IR		39	34.8	46.52	2shx
javea		ES		32	38.78	0.17	1hxm8
jawad	Jāwad	IN		17	24.6	74.86	r79i
jawhar		SO		47	2.78	45.5	17gv
jawor		PL		24	51.05	16.19	1udxz
jaworzno		PL		97	50.21	19.27	1udx1
jayamkondacholapuram		IN		32	11.21	79.36	r78u
jayapura		ID		135	-2.53	140.72	18my0
jaynagar		IN		20	26.59	86.14	r78l
jaynagar majilpur	Jaynagar-Majilpur	IN		25	22.18	88.42	r78m
jayrud	Jayrūd	SY		32	33.81	36.74	3mhl
jbail	Jbaïl	LB		21	34.12	35.65	5usz
jebba		NG		21	9.12	4.82	1e2nv
jeddah		SA		2867	21.49	39.19	29a7
jedrzejow	Jędrzejów	PL		17	50.64	20.3	gi99
jefferson city		US	MO	43	38.58	-92.17	2m56s
jeffersontown		US	KY	27	38.19	-85.56	2k2ze
jeffersonville		US	IN	47	38.28	-85.74	2jas7
jega		NG		73	12.22	4.38	1e2nh
jeju city		KR		408	33.51	126.52	13kl6
jekabpils	Jēkabpils	LV		27	56.5	25.86	9udv
jekulo		ID		38	-6.81	110.93	z7gk
jelcz laskowice		PL		15	51.02	17.32	4cjix
jelenia gora	Jelenia Góra	PL		87	50.9	15.73	1udux
jelgava		LV		62	56.65	23.71	9udr
jember		ID		299	-8.17	113.7	z7fg
jena		DE		105	50.93	11.59	1q1tw
jendouba		TN		51	36.5	8.78	1gxxk
jenison		US	MI	17	42.91	-85.79	2z43g
jenjarum		MY		25	2.87	101.49	116kp
jenks		US	OK	21	36.02	-95.97	2pasf
jenzan		KR		21	36.24	128.3	13cn3
jeongeup		KR		140	35.6	126.92	6yog9
jeonju		KR		711	35.82	127.15	13jyp
jequie	Jequié	BR		127	-13.86	-40.09	225pj
jequitinhonha		BR		15	-16.43	-41	225p1
jerada		MA		44	34.31	-2.16	1ijqx
jerantut		MY		34	3.94	102.36	114vu
jeremie	Jérémie	HT		98	18.65	-74.12	27t55
jeremoabo		BR		17	-10.07	-38.48	225oy
jerez de garcia salinas	Jerez de García Salinas	MX		43	22.65	-102.99	2dtiw
jerez de la frontera	Jerez de la Frontera	ES		208	36.69	-6.14	1hxly
jericho		PS		20	31.87	35.45	63tv
jersey city		US	NJ	264	40.73	-74.08	31b24
jerusalem		IL		801	31.77	35.22	60yo
jesi		IT		37	43.52	13.24	1w2bw
jessore		BD		244	23.17	89.21	smz0
jesus del monte	Jesús del Monte	MX		23	19.38	-99.29	59uyf
jesus maria	Jesús María	AR		27	-30.98	-64.09	2aldy
jesus maria	Jesús María	MX		43	21.96	-102.34	2dti3
jesus menendez	Jesús Menéndez	CU		51	21.16	-76.48	24818
jetpur		IN		118	21.75	70.62	r77t
jevargi		IN		20	17.01	76.77	r77l
jewar		IN		29	28.12	77.56	r77k
jeypore		IN		81	18.86	82.57	r78k
jha jha	Jhā-Jhā	IN		39	24.77	86.38	r77a
jhabua	Jhābua	IN		34	22.77	74.59	r77h
jhajjar		IN		44	28.61	76.66	r776
jhalawar	Jhālāwār	IN		52	24.6	76.16	r76r
jhalida	Jhalidā	IN		18	23.37	85.98	r76q
jhalrapatan	Jhālrapātan	IN		33	24.54	76.17	r76k
jhalu	Jhālu	IN		20	29.34	78.23	r76j
jhang sadr		PK		341	31.27	72.32	p7bo
jhanjharpur	Jhanjhārpur	IN		31	26.26	86.28	r76c
jhansi	Jhānsi	IN		413	25.46	78.58	r766
jhargram	Jhārgrām	IN		58	22.45	86.99	r75q
jharia		IN		87	23.74	86.41	r75o
jharsuguda		IN		79	21.86	84.01	r75d
jhawarian		PK		28	32.36	72.62	p7b2
jhelum		PK		145	32.93	73.73	p7aw
jhingergacha	Jhingergācha	BD		42	23.11	89.09	peic
jhinjhak	Jhīnjhak	IN		23	26.56	79.73	r74y
jhinjhana	Jhinjhāna	IN		20	29.52	77.22	r74x
jhol		PK		16	25.96	68.89	p782
jhunjhunun	Jhunjhunūn	IN		113	28.13	75.4	r748
jhusi	Jhūsi	IN		17	25.44	81.91	r741
ji parana	Ji Paraná	BR		108	-10.89	-61.95	2c4kp
jiagedaqi		CN		136	50.42	124.12	17ng5
jiamusi		CN		550	46.8	130.32	17nfp
jian	Ji’an	CN		245	27.12	114.98	12pv1
jiangkou		CN		60	25.49	119.2	12prr
jiangmen		CN		532	22.58	113.08	12pqz
jianguang		CN		61	28.19	115.78	12ppk
jiangyan		CN		70	32.51	120.14	12poq
jiangyin		CN		108	31.91	120.26	12wnn
jiangyou		CN		127	31.77	104.72	14f3z
jianou	Jian’ou	CN		59	27.04	118.32	12pnb
jianshui		CN		490	24.28	101.22	5wv4e
jiaozhou		CN		165	36.28	120	12plc
jiaozuo		CN		518	35.24	113.23	12pib
jiaxing		CN		466	30.75	120.75	12phd
jiayuguan		CN		122	39.81	98.29	rge5
jiazi		CN		130	22.88	116.07	12pgv
jicin	Jičín	CZ		16	50.44	15.35	1tw2k
jidd hafs	Jidd Ḩafş	BH		32	26.22	50.55	67xj
jidong		CN		59	45.22	131.08	17ndz
jiehu		CN		69	35.54	118.46	12pfg
jieshi		CN		137	22.81	115.83	12pep
jieshou		CN		142	33.26	115.36	12pec
jiexiu		CN		77	37.02	111.91	12pe1
jieyang		CN		1002	23.54	116.37	12io1
jiguani	Jiguaní	CU		41	20.37	-76.43	247yg
jihlava		CZ		50	49.4	15.59	1tw2f
jijel		DZ		148	36.82	5.76	1hfjl
jijiang		CN		61	29.29	106.25	12pd2
jijiga		ET		57	9.35	42.8	75k3
jilib		SO		44	0.49	42.79	17c6
jilin		CN		1882	43.85	126.56	17ndi
jimaguayu	Jimaguayú	CU		21	21.24	-77.83	28hb7
jimenez	Jiménez	MX		31	28.33	-105.4	2dtgi
jimeta		NG		248	9.28	12.46	1e2ig
jimma		ET		128	7.67	36.83	75jg
jimo		CN		71	36.39	120.46	12pbx
jinan		CN		4336	36.67	117	12pbt
jinan gun	Jinan-gun	KR		31	35.79	127.43	13kgy
jinchang		CN		144	38.5	102.19	12pb9
jincheng		CN		333	35.5	112.83	12pbh
jincheng		TW		38	24.43	118.32	zyrc
jind	Jīnd	IN		161	29.32	76.32	r73f
jindrichuv hradec	Jindřichův Hradec	CZ		23	49.14	15	1tw11
jingdezhen		CN		311	29.29	117.21	12p9s
jinghong		CN		62	21.99	100.73	129v2
jingling		CN		225	30.65	113.1	12p82
jingmen		CN		168	31.03	112.2	12p7v
jingzhou		CN		178	30.35	112.19	12p5w
jinhua		CN		142	29.11	119.64	12p5k
jining		CN		259	41.03	113.11	17nca
jining		CN		450	35.41	116.58	12p5a
jinja		UG		93	0.44	33.2	4zve
jinji		CN		57	23.23	110.83	12p57
jinjiang		CN		69	19.73	110.01	12p4x
jinjiang		CN		90	24.82	118.57	12j2y
jinka		ET		32	5.65	36.65	75iu
jinotega		NI		55	13.09	-86	25kdt
jinotepe		NI		30	11.85	-86.2	25kdq
jinsha		CN		96	32.09	121.07	12p28
jinshi		CN		83	29.6	111.87	12p1f
jintur	Jintūr	IN		42	19.61	76.69	r734
jinxiang		CN		84	27.43	120.61	12p06
jinzhou		CN		215	39.1	121.72	12oz6
jinzhou		CN		604	41.11	121.14	17nbf
jipijapa		EC		36	-1.35	-80.58	26ck6
jiquilpan de juarez	Jiquílpan de Juárez	MX		24	19.99	-102.72	2dtg3
jirja	Jirjā	EG		128	26.34	31.89	7lxu
jirkov		CZ		21	50.5	13.45	1tvzy
jishu		CN		104	44.32	126.8	17nb6
jishui		CN		78	33.73	115.4	12oyb
jisr ash shughur	Jisr ash Shughūr	SY		39	35.81	36.32	3mf3
jitra		MY		63	6.27	100.42	117qm
jiujiang		CN		259	29.7	116	12ovv
jiupu		CN		124	41.07	122.95	17nar
jiuquan		CN		73	39.74	98.52	rfm1
jiutai		CN		175	44.15	125.83	17nap
jiutepec		MX		162	18.88	-99.18	23l1x
jiwani		PK		16	25.05	61.75	p76o
jixi		CN		404	45.3	130.96	17nad
jizan		SA		105	16.89	42.55	298z
jizzax		UZ		153	40.12	67.83	wg4e
joacaba	Joaçaba	BR		24	-27.18	-51.5	225nh
joal fadiout	Joal-Fadiout	SN		37	14.17	-16.83	1c8y4
joao camara	João Câmara	BR		20	-5.54	-35.82	20tdv
joao monlevade	João Monlevade	BR		73	-19.81	-43.17	225lg
joao pessoa	João Pessoa	BR		651	-7.11	-34.86	20tct
joao pinheiro	João Pinheiro	BR		28	-17.74	-46.17	225l5
joaquin v gonzalez	Joaquín V. González	AR		19	-25.11	-64.13	2aldf
jobabo		CU		18	20.97	-76.3	247vx
jobabo		CU		49	20.91	-77.28	247vy
jocotenango		GT		18	14.58	-90.74	2521v
jocotepec		MX		19	20.29	-103.43	2dtfo
jodhpur		IN		47	21.9	70.03	r72a
jodhpur		IN		921	26.27	73.01	r729
jodiya bandar		IN		16	22.72	70.28	r727
joensuu		FI		53	62.6	29.76	e20w
joetsu	Jōetsu	JP		204	37.15	138.24	42akx
jogbani		IN		33	26.4	87.27	r71z
jogonalan		ID		28	-7.7	110.54	z7b9
johannesburg		ZA		2026	-26.2	28.04	latk
johi		PK		16	26.69	67.61	p75q
johns creek		US	GA	83	34.03	-84.2	3rpqd
johnson city		US	TN	66	36.31	-82.35	2rb63
johnston		US	IA	21	41.67	-93.7	2w84o
johnston		US	RI	29	41.82	-71.51	54fey
johnstone		GB	SCT	16	55.83	-4.52	1kpmn
johnstown		US	PA	20	40.33	-78.92	33cx5
johor bahru		MY		802	1.47	103.76	11500
joinville		BR		461	-26.3	-48.85	225j4
joinville le pont	Joinville-le-Pont	FR		18	48.83	2.47	1skbd
jojutla		MX		19	18.61	-99.18	23l1f
joliet		US	IL	148	41.53	-88.08	2wzbz
joliette		CA	10	35	46.02	-73.42	3kc3m
jollyville		US	TX	16	30.44	-97.78	2sro2
jolo		PH		101	6.05	121	10njx
jombang		ID		126	-7.55	112.23	z7am
jona		CH		18	47.23	8.84	1l0n1
jonava		LT		35	55.08	24.28	cu1u
jonesboro		US	AR	74	35.84	-90.7	2g8ki
jonkoping	Jönköping	SE		94	57.78	14.16	1lxmr
joplin		US	MO	52	37.08	-94.51	2m5hc
jora		IN		26	26.34	77.81	r713
jorhat	Jorhāt	IN		69	26.76	94.2	r710
jos		NG		817	9.93	8.89	1e2fl
jose bonifacio	José Bonifácio	BR		28	-21.05	-49.69	225hv
jose c paz	José C. Paz	AR		230	-34.52	-58.77	76uo5
jose cardel	José Cardel	MX		19	19.37	-96.37	23l0u
jose de freitas	José de Freitas	BR		21	-4.76	-42.58	20tbi
jose panganiban	Jose Pañganiban	PH		21	14.29	122.69	10niv
joue les tours	Joué-lès-Tours	FR		37	47.35	0.67	1sk8r
jounieh		LB		96	33.98	35.62	5ur8
jouy le moutier	Jouy-le-Moutier	FR		19	49.01	2.04	1sk76
jovellanos		CU		47	22.8	-81.19	247r7
joymontop		BD		56	23.79	90.16	6wubo
joypur hat	Joypur Hāt	BD		73	25.1	89.03	peie
jozefow	Józefów	PL		18	52.14	21.24	gi4d
juan aldama		MX		15	24.29	-103.39	2dtcs
juan diaz	Juan Díaz	PA		101	9.05	-79.45	27hci
juan griego		VE		28	11.08	-63.97	25zyb
juan jose rios	Juan José Ríos	MX		24	25.76	-108.82	2duy0
juanjui	Juanjuí	PE		38	-7.18	-76.73	277w9
juarez	Juárez	MX		1321	31.72	-106.46	2e0zw
juatuba		BR		25	-19.95	-44.34	225em
juazeiro do norte	Juazeiro do Norte	BR		225	-7.21	-39.32	20t97
juba		SS		450*	4.85	31.58	801j
juchen	Jüchen	DE		23	51.1	6.5	1q1il
juchitan de zaragoza	Juchitán de Zaragoza	MX		75	16.44	-95.02	23kyd
juchitepec		MX		16	19.1	-98.88	23kyb
judeida makr		IL		18	32.93	35.16	6bby
judita		JO		20	32.41	35.71	5bz7
juegang		CN		73	32.32	121.19	12oqb
juhaynah		EG		48	26.67	31.5	7lwl
juigalpa		NI		50	12.11	-85.36	25kd8
juiz de fora	Juiz de Fora	BR		470	-21.76	-43.35	225dd
juliaca		PE		246	-15.5	-70.13	2ce7d
julich	Jülich	DE		34	50.92	6.36	1q1g9
julio de castilhos	Júlio de Castilhos	BR		20	-29.23	-53.68	225d3
juma shahri		UZ		20	39.72	66.66	q3bm
jumilla		ES		26	38.48	-1.32	1hxjz
jumri tilaiya	Jumri Tilaiyā	IN		76	24.43	85.53	r6zr
junagadh	Jūnāgadh	IN		184	21.52	70.46	r6zp
junagarh	Jūnāgarh	IN		17	19.86	82.93	r6zo
junction city		US	KS	25	39.03	-96.83	2jllc
jundiai	Jundiaí	BR		322	-23.19	-46.88	225c6
juneau		US	AK	33	58.3	-134.42	3b1js
junin	Junín	AR		85	-34.58	-60.94	2al9m
junin	Junín	PE		15	-11.16	-75.99	2ce6m
junnar		IN		26	19.21	73.88	r6zd
jupiter		US	FL	63	26.93	-80.09	2h6ci
jurmala	Jūrmala	LV		54	56.97	23.77	9ubl
jurupa valley		US	CA	22	33.99	-117.52	3767o
jutiapa		GT		34	14.29	-89.9	251z1
juticalpa		HN		34	14.67	-86.22	25cc7
juventino rosas		MX		42	20.64	-100.99	2dt8u
juwana		ID		40	-6.71	111.15	z77x
juybar	Jūybār	IR		28	36.64	52.91	2s99
juye		CN		58	35.39	116.09	12onw
jyvaskyla	Jyväskylä	FI		85	62.24	25.72	e1ju
kaarina		FI		22	60.41	22.37	e1i2
kaarst		DE		42	51.23	6.62	1q1bb
kabacan		PH		32	7.11	124.83	10ngb
kabala		SL		18	9.59	-11.55	1fma1
kabale		UG		44	-1.25	29.99	4zu6
kabalo		CD		30	-6.05	26.91	4mes
kabanga		TZ		19	-2.64	30.47	3efw
kabanjahe		ID		57	3.1	98.49	q1h1
kabankalan		PH		136	9.98	122.81	10nf4
kabanovo		RU		23	55.75	38.94	bvzr
kabare		CD		37	-2.5	28.79	4md1
kabarnet		KE		25	0.49	35.74	473h
kabba		NG		50	7.83	6.08	1e2cj
kabin buri		TH		20	13.95	101.72	yip6
kabinda		CD		59	-6.14	24.48	4mav
kabirwala		PK		61	30.4	71.86	p72g
kabrai	Kabrāi	IN		25	25.4	80	r6yr
kabul		AF		3044*	34.53	69.17	oetq
kabwe		ZM		189	-14.45	28.45	jmv3
kachhwa		IN		15	25.21	82.71	r6ya
kachia		NG		31	9.87	7.95	1e2ba
kachkanar		RU		44	58.7	59.48	bvxj
kadakkavoor		IN		25	8.68	76.77	6bt34
kadan	Kadaň	CZ		19	50.38	13.27	1tvxg
kadayanallur		IN		78	9.07	77.34	r6xv
kadi		IN		58	23.3	72.33	r6x4
kadinhani	Kadınhanı	TR		15	38.24	32.21	6nwb
kadiri		IN		81	14.11	78.16	r6wx
kadirli		TR		70	37.37	36.1	6nvw
kadiyivka		UA		84	48.57	38.64	eupb
kadod		IN		17	21.22	73.22	r6wr
kadoma		JP		132	34.74	135.57	13vuv
kadoma		ZW		79	-18.33	29.92	j2b1
kadugli		SD		88	11.01	29.72	7zx1
kaduna		NG		1582	10.53	7.44	1e29b
kadur	Kadūr	IN		33	13.55	76.01	r6wm
kaedi	Kaédi	MR		55	16.15	-13.5	1ezg0
kaele	Kaélé	CM		25	10.11	14.45	1bt53
kaeng khoi		TH		30	14.59	101	yio7
kaeng khro		TH		29	16.11	102.26	yio9
kaesong	Kaesŏng	KP		338	37.97	126.55	147th
kafanchan		NG		80	9.58	8.29	1e28x
kaffrine		SN		28	14.11	-15.55	1c8vz
kafir qala		AF		18	34.67	61.07	ohhg
kafr ad dawwar	Kafr ad Dawwār	EG		267	31.13	30.13	7lqv
kafr ash shaykh	Kafr ash Shaykh	EG		144	31.11	30.94	7lja
kafr az zayyat	Kafr az Zayyāt	EG		74	30.82	30.82	7lfh
kafr kanna	Kafr Kannā	IL		18	32.75	35.34	6bbm
kafr laha	Kafr Lāhā	SY		22	34.89	36.5	3m58
kafr manda	Kafr Mandā	IL		15	32.81	35.26	6bbk
kafr qasim	Kafr Qāsim	IL		17	32.11	34.98	6bbg
kafr saqr	Kafr Şaqr	EG		35	30.79	31.63	7l89
kafr takharim	Kafr Takhārīm	SY		22	36.12	36.52	3m45
kafr zayta	Kafr Zaytā	SY		22	35.37	36.6	3m3w
kafranbel		SY		46	35.61	36.56	3m51
kafue		ZM		48	-15.77	28.18	jmp7
kaga bandoro		CF		57	6.99	19.19	1f524
kagal	Kāgal	IN		25	16.58	74.32	r6wb
kagizman	Kağızman	TR		25	40.16	43.13	fyqx
kagoro		NG		77	9.61	8.39	1e266
kagoshima		JP		555	31.57	130.55	13vtn
kahama		TZ		36	-3.83	32.6	3edh
kahna nau		PK		46	31.37	74.37	p6zh
kahramanmaras	Kahramanmaraş	TR		376	37.58	36.93	6nuz
kahriz	Kahrīz	IR		767	34.38	47.06	idi
kahror pakka		PK		70	29.62	71.91	p6za
kahta	Kâhta	TR		73	37.79	38.62	6nuv
kahului		US	HI	26	20.89	-156.47	3hbw3
kahuta		PK		23	33.59	73.39	p6z0
kaiama		NG		22	9.61	3.94	1e25o
kaifeng		CN		900	34.8	114.31	12onj
kaihua		CN		64	23.37	104.28	12one
kaikalur	Kaikalūr	IN		21	16.55	81.21	r6vn
kailaras	Kailāras	IN		25	26.3	77.62	r6vk
kailashahar	Kailāshahar	IN		22	24.33	92	r6vi
kailua		US	HI	39	21.4	-157.74	3hby6
kaimganj		IN		33	27.55	79.34	r6vc
kaimori		IN		20	23.38	79.74	r6vb
kainan		JP		43	34.15	135.21	13vsh
kairana	Kairāna	IN		80	29.4	77.21	r6ux
kairouan		TN		120	35.68	10.1	1h0ix
kaisariani	Kaisarianí	GR		26	37.96	23.77	5lwu
kaiserslautern		DE		99	49.44	7.77	1q10z
kaithal		IN		141	29.8	76.4	r6up
kaitong		CN		63	44.81	123.08	17n8y
kaiyuan		CN		112	42.53	124.04	17n8x
kaiyuan		CN		198	23.7	103.3	12omq
kaizuka		JP		93	34.45	135.35	13vrx
kajaani		FI		35	64.23	27.73	e1bn
kajiki		JP		23	31.73	130.67	13vri
kaka		TM		19	37.35	59.61	3gx9
kakamega		KE		63	0.28	34.75	46o8
kakamigahara		JP		132	35.42	136.87	13vr3
kakata		LR		34	6.53	-10.35	1cs8m
kakching		IN		30	24.5	93.98	r6tz
kakegawa		JP		84	34.77	138.02	13vqw
kakhovka		UA		37	46.81	33.49	f5po
kakinada	Kākināda	IN		293	16.96	82.24	r6tt
kakogawacho honmachi	Kakogawachō-honmachi	JP		272	34.77	134.83	13vq8
kakonko		TZ		25	-3.28	30.96	3ecj
kakori	Kākori	IN		18	26.87	80.79	r6td
kakrala	Kakrāla	IN		36	27.89	79.19	r6t8
kakuda		JP		33	37.97	140.77	199zb
kalabagh		PK		16	32.96	71.55	p6x1
kalach		RU		20	50.43	41.03	bvsa
kalach na donu	Kalach-na-Donu	RU		28	48.69	43.53	bvrx
kalachinsk		RU		24	55.05	74.58	w9bm
kalakkadu	Kalakkādu	IN		28	8.51	77.55	r6rz
kalaleh	Kalāleh	IR		34	37.38	55.49	2rxk
kalamaria	Kalamariá	GR		92	40.58	22.95	fryr
kalamata		GR		54	37.04	22.11	5lus
kalamazoo		US	MI	76	42.29	-85.59	2z4bf
kalamb		IN		27	19.04	73.96	r6ro
kalamnuri	Kalamnūri	IN		23	19.67	77.31	r6rk
kalanaur	Kalānaur	IN		18	28.83	76.4	r6rg
kalandia		PS		26	31.87	35.22	63ks
kalanwali	Kālānwāli	IN		27	29.84	74.97	r6r9
kalasin		TH		55	16.43	103.51	yin9
kalat		PK		27	29.03	66.59	p6v4
kalavad	Kālāvad	IN		26	22.21	70.38	r6qq
kalavoor		IN		30	9.57	76.33	6btj9
kaleke mandi		PK		16	31.98	73.6	p6ur
kalemie		CD		147	-5.95	29.19	4lvi
kalghatgi		IN		15	15.18	74.97	r6qa
kalia	Kālia	BD		40	23.04	89.63	pek8
kalianget		ID		24	-7.05	113.94	z6yh
kalibo poblacion	Kalibo (poblacion)	PH		57	11.71	122.36	10n5s
kaliganj	Kālīganj	BD		46	23.41	89.14	pei7
kalimpong	Kālimpong	IN		43	27.07	88.48	r6pf
kaliningrad		RU		435	54.71	20.51	bvne
kalininsk		RU		19	51.5	44.48	bvmf
kalinkavichy		BY		37	52.13	29.33	dgdj
kalispell		US	MT	22	48.2	-114.31	3dbjo
kalisz		PL		109	51.76	18.09	1udkg
kaliyaganj	Kāliyāganj	IN		52	25.63	88.33	r6ov
kalka	Kālka	IN		32	30.84	76.94	r6ot
kallakkurichchi		IN		40	11.74	78.96	r6oo
kallar kahar		PK		16	32.78	72.7	p6tc
kallidaikurichi		IN		26	8.69	77.47	r6o8
kallithea	Kallithéa	GR		101	37.95	23.7	5lpi
kalmar		SE		38	56.66	16.36	1lx2t
kalmeshwar		IN		19	21.23	78.92	r6ns
kalmthout		BE		17	51.38	4.48	1nwh0
kalmunai		LK		100	7.41	81.83	qmf2
kalna	Kālna	IN		54	23.22	88.36	r6np
kalocsa		HU		18	46.53	18.97	1tdy7
kalodzishchy		BY		17	53.94	27.78	dfuz
kalol	Kālol	IN		26	22.61	73.46	r6nn
kalpatta		IN		30	11.61	76.08	r6nb
kalpi	Kālpi	IN		44	26.12	79.73	r6n9
kaltan		RU		26	53.53	87.25	w98s
kaltenkirchen		DE		20	53.83	9.96	1q0o8
kaluga		RU		339	54.53	36.28	bvej
kalugumalai		IN		15	9.15	77.71	r6mu
kalulushi		ZM		67	-12.84	28.09	jlzj
kalundborg		DK		16	55.68	11.09	1k4ya
kalur kot		PK		26	32.16	71.27	p6rw
kalush		UA		68	49.01	24.37	f5ln
kalutara		LK		38	6.58	79.96	qmb0
kalyan	Kalyān	IN		1262	19.24	73.14	r6mf
kalyandurg		IN		29	14.55	77.11	4ciwm
kalyani		IN		93	22.98	88.48	r6md
kalynivka		UA		19	49.45	28.53	f5n7
kamachumu		TZ		16	-1.62	31.62	3eak
kamaishi		JP		43	39.28	141.87	199z0
kamakhyanagar	Kāmākhyānagar	IN		16	20.93	85.54	r6lz
kamakura		JP		166	35.31	139.55	13vpc
kamal		ID		23	-7.17	112.72	z6tc
kamalasai		TH		23	16.34	103.58	yimz
kamalganj		IN		16	27.26	79.63	r6lw
kamalia		PK		112	30.73	72.65	p6r8
kaman		TR		29	39.36	33.72	6nox
kaman	Kāman	IN		34	27.66	77.27	r6lm
kamar mushani		PK		16	32.84	71.36	p6qd
kamareddi	Kāmāreddi	IN		71	18.32	78.34	r6lf
kamarhati	Kāmārhāti	IN		333	22.67	88.37	r6ld
kamateron	Kamaterón	GR		28	38.06	23.71	5lkx
kamba		NG		26	11.85	3.65	1e1yd
kambar		PK		77	27.59	68	p0xy
kambove		CD		37	-10.87	26.6	js8i
kameda honcho	Kameda-honchō	JP		33	37.87	139.11	13voo
kamen		DE		46	51.59	7.66	1q0la
kamen na obi	Kamen’-na-Obi	RU		45	53.79	81.34	w95z
kamenjane		MK		15	41.95	20.93	gx9n
kamensk shakhtinskiy	Kamensk-Shakhtinskiy	RU		76	48.32	40.26	bv07
kamensk uralskiy	Kamensk-Ural’skiy	RU		183	56.42	61.93	w94q
kamenz		DE		18	51.27	14.09	1q0l9
kameoka		JP		97	35	135.58	13vob
kameyama		JP		40	34.85	136.45	13vo2
kamianets podilskyi	Kamianets-Podilskyi	UA		100	48.68	26.59	f5hi
kamianske		UA		249	48.51	34.6	f7sc
kamienna gora	Kamienna Góra	PL		22	50.78	16.03	1udhn
kamifukuoka		JP		52	35.87	139.51	14vjp
kamigyo ku	Kamigyō-ku	JP		83	35.03	135.76	4u5xh
kamiichi		JP		23	36.7	137.37	13vmb
kamiiso		JP		38	41.82	140.64	19nc6
kamimaruko		JP		25	36.32	138.27	13tdn
kamina		CD		74	-8.74	25	4lli
kaminokawa		JP		31	36.43	139.92	13vje
kaminoyama		JP		36	38.15	140.27	199y1
kamloops		CA	02	69	50.67	-120.32	3kd6d
kamo		JP		32	37.66	139.04	13vg5
kamogatacho kamogata	Kamogatachō-kamogata	JP		18	34.54	133.59	13vfz
kamogawa		JP		29	35.1	140.1	199ux
kamojimacho jogejima	Kamojimachō-jōgejima	JP		24	34.07	134.35	13vfl
kamoke		PK		200	31.98	74.22	p6pc
kamp lintfort	Kamp-Lintfort	DE		39	51.5	6.55	1q0gg
kampala		UG		1353*	0.32	32.58	4zc6
kampar		MY		19	4.3	101.15	116y2
kampen		NL		49	52.56	5.91	1n0b6
kampene		CD		37	-3.6	26.67	4lkf
kamphaeng phet		TH		59	16.48	99.52	opqa
kampli		IN		37	15.41	76.6	r6k6
kampong baharu balakong		MY		69	3.03	101.75	11yqw
kampong cham		KH		62	11.99	105.46	138xx
kampong chhnang		KH		75	12.25	104.67	138xr
kampong dungun		MY		59	3.22	101.32	11xfw
kampong kadok		MY		19	6	102.25	11wpk
kampong masjid tanah		MY		29	2.35	102.12	11vfx
kampong pangkal kalong		MY		40	5.92	102.22	11uuh
kampong speu		KH		33	11.45	104.52	138wt
kampong thom		KH		20	12.71	104.89	138wl
kampot		KH		23	10.61	104.18	138w8
kampung ayer keroh		MY		38	2.27	102.28	116jl
kampung ayer molek		MY		15	2.21	102.33	11yvx
kampung baharu nilai		MY		37	2.8	101.8	11yqf
kampung baru subang		MY		834	3.15	101.53	11yj3
kampung bukit baharu		MY		56	2.22	102.29	11y0f
kampung pasir gudang baru		MY		146	1.47	103.88	114z5
kampung simpang renggam		MY		18	1.83	103.3	11tcu
kampung sungai ara		MY		141	5.33	100.27	11t8g
kampung tanjung karang		MY		16	3.42	101.18	11sno
kamra		PK		44	33.75	73.51	p6p6
kamthi	Kāmthi	IN		86	21.22	79.2	r6jx
kamwenge		UG		17	0.19	30.45	4zar
kamyaran	Kāmyārān	IR		62	34.8	46.94	2rgp
kamyshin		RU		129	50.1	45.42	bux3
kamyshlov		RU		28	56.84	62.71	w935
kamyzyak		RU		16	46.11	48.07	buw0
kananga		CD		464	-5.9	22.42	4lht
kanash		RU		50	55.51	47.49	buv4
kanasin	Kanasín	MX		77	20.93	-89.56	23kxf
kanata		CA	08	90	45.3	-75.92	3kd8d
kanaya		JP		20	34.82	138.13	13vds
kanazawa		JP		459	36.6	136.62	13vdf
kanbe		MM		58	16.71	96	sb8w
kanchanaburi		TH		64	14	99.55	opq1
kanchipuram		IN		155	12.84	79.7	r6in
kanchrapara	Kānchrāpāra	IN		137	22.96	88.43	r6y3
kanda		JP		36	33.78	130.98	13vd6
kandahar	Kandahār	AF		391	31.61	65.71	oecg
kandalaksha		RU		38	67.16	32.41	buue
kandana		LK		33	7.05	79.89	qm52
kandhkot		PK		88	28.25	69.18	p6nh
kandhla	Kāndhla	IN		43	29.32	77.27	r6i2
kandi		BJ		110	11.13	2.94	1fazh
kandi	Kāndi	IN		55	23.96	88.04	r6hz
kandiaro		PK		27	27.06	68.21	p6n6
kandla	Kāndla	IN		26	23.03	70.22	r6ho
kandukur	Kandukūr	IN		54	15.22	79.9	r6hb
kandy		LK		112	7.29	80.63	qm1i
kandyagash		KZ		28	49.47	57.42	d1nr
kanekomachi		JP		37	36.41	139	13vcj
kaneohe		US	HI	35	21.4	-157.8	3hchp
kanevskaya		RU		45	46.08	38.96	butc
kangaba		ML		17	11.93	-8.42	1gmuv
kanganpur		PK		22	30.76	74.12	p6mg
kangar		MY		64	6.44	100.2	117py
kangasala		FI		24	61.46	24.08	e0yw
kangavar	Kangāvar	IR		53	34.5	47.97	2ren
kangayam		IN		31	11.01	77.56	r6gv
kangding		CN		100	30	101.96	12mkb
kangdong up	Kangdong-ŭp	KP		29	39.14	126.1	147nd
kanggye		KP		210	40.97	126.59	17stw
kanie		JP		37	35.13	136.8	13vbz
kanigiri		IN		25	15.41	79.51	r6fv
kaniv		UA		26	49.75	31.46	f5g4
kankakee		US	IL	27	41.12	-87.86	2wzgm
kankan		GN		114	10.39	-9.31	1fva0
kankanhalli	Kānkānhalli	IN		51	12.55	77.42	r6jh
kankauli		IN		16	16.27	73.71	r6f7
kanke	Kānke	IN		17	23.43	85.32	r6f4
kanker	Kānker	IN		26	20.27	81.49	r6f3
kannabecho yahiro	Kannabechō-yahiro	JP		41	34.56	133.42	13vbk
kannad		IN		42	20.26	75.14	r6es
kannangad	Kānnangād	IN		68	12.31	75.11	r6en
kannapolis		US	NC	46	35.49	-80.62	2nw6w
kannauj		IN		77	27.06	79.92	r6ej
kanniyakumari	Kanniyākumāri	IN		21	8.09	77.54	r6eg
kannod		IN		16	22.67	76.74	r6ef
kannur		IN		63	11.87	75.36	rbsb
kano		NG		3626	12	8.52	1e1us
kanonjicho	Kan’onjichō	JP		44	34.13	133.65	13va2
kanoya		JP		82	31.38	130.85	13v9s
kanpur		IN		2823	26.47	80.35	r6e3
kansanshi		ZM		41	-12.1	26.43	jky5
kansas city		US	KS	151	39.11	-94.63	2jlpp
kansas city		US	MO	475	39.1	-94.58	2m5tt
kansk		RU		102	56.2	95.72	w90q
kant		KG		20	42.89	74.85	wr5t
kant	Kānt	IN		24	27.81	79.79	r6dn
kantabanji	Kantābānji	IN		21	20.47	82.92	r6dm
kanth	Kānth	IN		25	29.06	78.63	r6dg
kantharalak		TH		37	14.64	104.65	yigj
kantyshevo		RU		17	43.23	44.63	buro
kanuma		JP		95	36.55	139.73	13v9e
kanuru		IN		44	16.29	81.25	4ciw9
kanye		BW		45	-24.97	25.33	k0fp
kanzakimachi kanzaki	Kanzakimachi-kanzaki	JP		20	33.31	130.37	13v9b
kaohsiung		TW		1520	22.62	120.31	zvj0
kaolack		SN		172	14.15	-16.07	1c8qd
kapadvanj		IN		45	23.02	73.07	r6cj
kapan		AM		33	39.21	46.41	3qxn
kapellen		BE		26	51.31	4.44	1nwfe
kapenguria		KE		56	1.24	35.11	45tc
kapiri mposhi		ZM		38	-13.97	28.67	jkhx
kapit		MY		16	2	112.93	118f5
kapolei		US	HI	15	21.34	-158.06	4549b
kaposvar	Kaposvár	HU		68	46.37	17.8	1tdvc
kapren	Kāpren	IN		20	25.41	76.07	r6c3
kapsan up	Kapsan-ŭp	KP		20	41.09	128.29	17ssr
kapshagay		KZ		42	43.87	77.06	wkss
kapurthala	Kapūrthala	IN		93	31.38	75.38	r6br
kara		TG		104	9.55	1.19	1epqg
kara balta	Kara-Balta	KG		63	42.81	73.85	wr5i
kara suu		KG		18	40.7	72.87	wr2z
karabaglar	Karabağlar	TR		458	38.37	27.14	4l2fc
karabanovo		RU		16	56.32	38.7	buoh
karabash		RU		16	55.48	60.22	w8zg
karabuk	Karabük	TR		97	41.2	32.63	fyia
karabulak		RU		35	43.31	44.9	bunr
karacabey		TR		44	40.21	28.36	fyhl
karachayevsk		RU		20	43.77	41.91	bun0
karachev		RU		20	53.12	34.99	bumw
karachi		PK		11624	24.86	67.01	p6jc
karacoban	Karaçoban	TR		20	39.34	42.1	6n78
karad	Karād	IN		56	17.29	74.18	r6bk
karagandy		KZ		452	49.8	73.1	d2ev
karaikal	Kāraikāl	IN		80	10.92	79.83	r6b3
karaikkudi	Kāraikkudi	IN		92	10.07	78.77	r6b1
karaj		IR		1448	35.83	50.99	2rcb
karak city		JO		22	31.16	35.76	44vvt
karakocan	Karakoçan	TR		30	38.95	40.03	6mxr
karakol		KG		70	42.49	78.39	wr3t
karakul	Karakul’	UZ		22	39.53	63.83	q33w
karamadai	Kāramadai	IN		31	11.24	76.96	r6al
karaman		TR		120	37.18	33.22	6mtz
karamay		CN		260	45.58	84.89	ws3d
karamsad		IN		32	22.54	72.9	r6ae
karamursel	Karamürsel	TR		31	40.69	29.62	fy7c
karangampel		ID		31	-6.46	108.45	z6gu
karanganom		ID		51	-7.65	110.63	z6gl
karangsembung		ID		76	-6.85	108.64	z6cg
karanja	Kāranja	IN		65	20.48	77.49	r6a5
karanpur		IN		22	29.84	73.46	qwv2
karapinar	Karapınar	TR		50	37.72	33.55	6mqv
karasu		TR		31	41.1	30.7	fy58
karasu mahallesi		TR		40	41.07	30.79	fy59
karasuk		RU		29	53.74	78.04	w8vd
karasuyama		JP		18	36.65	140.15	199wi
karatau		KZ		38	43.18	70.47	wksi
karatsu		JP		78	33.44	129.97	13v8f
karauli		IN		74	26.5	77.03	r697
karbala		IQ		434	32.62	44.02	2160
karben		DE		22	50.23	8.77	1q08k
karcag		HU		22	47.32	20.93	ff3g
karditsa	Kardítsa	GR		33	39.36	21.92	5ldp
kardzhali		BG		51	41.65	25.37	fn42
kareli		IN		28	22.92	79.06	r68i
karera		IN		26	25.46	78.14	r68a
karhal		IN		27	27	78.94	r67w
karhula		FI		23	60.52	26.93	e0qh
kari		NG		19	11.25	10.56	1e1pj
kariba		ZW		26	-16.52	28.8	j24f
karimganj	Karīmganj	IN		55	24.87	92.36	r67i
karimnagar	Karīmnagar	IN		229	18.44	79.13	r67f
kariya		JP		139	34.98	136.98	13v7m
kariya		JP		52	34.75	134.39	13zd0
karjat		IN		35	18.91	73.32	r672
karkala	Kārkala	IN		25	13.21	74.99	r66z
karkira		DZ		47	36.93	6.59	1hf3t
karlivka		UA		17	49.46	35.13	f5bx
karlovac		HR		47	45.49	15.55	1zp90
karlovo		BG		20	42.63	24.8	fnph
karlovy vary		CZ		52	50.23	12.87	1tvrf
karlsfeld		DE		18	48.23	11.48	1q05m
karlshamn		SE		20	56.17	14.86	1lwnz
karlskoga		SE		27	59.33	14.52	1lwnn
karlskrona		SE		36	56.16	15.59	1lwnl
karlsruhe		DE		284	49.01	8.4	1q03e
karlstad		SE		61	59.38	13.5	1lwmo
karlstadt		DE		15	49.96	9.77	1q036
karmala	Karmāla	IN		23	18.41	75.19	r66c
karmiel	Karmi’el	IL		44	32.92	35.31	6bap
karnal	Karnāl	IN		225	29.69	76.98	r664
karnobat		BG		20	42.65	26.98	fnpb
karoi		ZW		25	-16.81	29.69	j23r
karonga		MW		34	-9.93	33.93	51vn
karor		PK		26	31.22	70.95	p6f4
karpinsk		RU		30	59.77	60	w8rb
kars		TR		77	40.6	43.09	fy1c
karsiyang	Kārsiyāng	IN		46	26.88	88.28	r657
kartaly		RU		29	53.05	60.65	w8ql
kartarpur	Kartārpur	IN		27	31.44	75.5	r651
kartasura		ID		89	-7.55	110.74	173op
kartuzy		PL		15	54.33	18.2	1udal
karukh		AF		17	34.48	62.59	odxr
karur		IN		77	10.96	78.08	r64g
karuri		KE		21	-0.7	37.18	45ej
karvina	Karviná	CZ		64	49.85	18.54	1tvr1
karwar		IN		64	14.81	74.13	r643
kasama		JP		29	36.38	140.27	199w7
kasama		ZM		91	-10.21	31.18	jkak
kasamatsucho	Kasamatsuchō	JP		23	35.37	136.77	13v6m
kasamwa		TZ		28	-2.85	32.43	3e4x
kasangulu		CD		28	-4.58	15.17	1dmb5
kasaoka		JP		58	34.51	133.5	13v6e
kasaragod	Kāsaragod	IN		53	12.5	74.99	r63k
kasba		IN		27	25.86	87.54	qzj8
kasba tadla		MA		41	32.6	-6.27	1ijio
kaseda shirakame	Kaseda-shirakame	JP		24	31.42	130.32	13v5o
kasese		UG		67	0.18	30.08	4z2a
kaset sombun		TH		17	16.28	101.95	yiff
kaset wisai		TH		19	15.66	103.58	yifd
kasganj	Kāsganj	IN		99	27.81	78.65	r62s
kashgar		CN		275	39.47	75.99	rgb5
kashihara		JP		79	34.58	135.62	13v5c
kashihara shi	Kashihara-shi	JP		125	34.51	135.79	13v5b
kashima		JP		32	33.11	130.09	13v51
kashima shi	Kashima-shi	JP		66	35.97	140.64	13vrg
kashin		RU		17	57.36	37.61	btwy
kashipur		IN		103	29.21	78.96	r62j
kashira		RU		40	54.84	38.17	btwc
kashiwa		JP		340	35.86	139.98	13v4k
kashiwazaki		JP		86	37.37	138.55	13v44
kashmar	Kāshmar	IR		96	35.24	58.47	2r3z
kashmor		PK		34	28.43	69.58	p6d9
kasihan		ID		86	-7.83	110.33	16z91
kasimov		RU		35	54.94	41.4	btub
kasli		RU		18	55.89	60.76	w8or
kasoa		GH		44	5.53	-0.42	1d7yi
kasongo		CD		55	-4.43	26.67	4l2s
kasongo lunda	Kasongo-Lunda	CD		20	-6.48	16.82	1dmaa
kaspiysk		RU		82	42.88	47.64	btt3
kasrawad	Kasrāwad	IN		21	22.13	75.61	r61y
kassala		SD		401	15.45	36.4	7zm9
kassel		DE		195	51.32	9.5	1pzvq
kasserine		TN		82	35.17	8.84	1h0j5
kastamonu		TR		70	41.38	33.78	fxze
kasterlee		BE		18	51.24	4.97	1nwdj
kasugai		JP		299	35.25	136.97	13v3n
kasukabe		JP		207	35.98	139.75	13v3g
kasulu		TZ		37	-4.58	30.1	3e2u
kasungu		MW		43	-13.03	33.48	jwgm
kasur		PK		291	31.12	74.45	p6ch
katabu		ID		43	-4.93	122.52	z66k
katangi		IN		15	21.77	79.81	r61e
katangi		IN		18	23.44	79.8	r61d
kataragama		LK		21	6.41	81.33	qlmc
katav ivanovsk	Katav-Ivanovsk	RU		19	54.75	58.2	btrm
kataysk		RU		16	56.29	62.58	w8no
katerero		TZ		18	-1.4	31.73	3e1v
katerini	Kateríni	GR		53	40.27	22.51	fru2
katghora		IN		20	22.5	82.54	r60t
kathmandu		NP		1442*	27.7	85.32	ri5k
kathor	Kāthor	IN		15	21.29	72.94	r604
kathu		TH		35	7.92	98.33	opor
kathua		IN		49	32.37	75.53	r5zy
kati		ML		43	12.74	-8.07	1gmpy
katihar		IN		193	25.54	87.57	r5zs
katima mulilo		NA		25	-17.5	24.27	isu2
katiola		CI		60	8.14	-5.1	1d0w2
katol	Kātol	IN		42	21.27	78.59	r5z9
katori shi	Katori-shi	JP		83	35.9	140.5	199vj
katoro		TZ		50	-3.02	31.9	3e1c
katowice		PL		317	50.26	19.03	1ud94
katoya	Kātoya	IN		78	23.65	88.13	r5z5
katpadi	Kātpādi	IN		16	12.97	79.15	r5z4
katras	Kātrās	IN		57	23.8	86.3	r5yn
katrineholm		SE		23	59	16.21	1lw9z
katsina		NG		432	12.99	7.6	1e1jm
katsina ala	Katsina-Ala	NG		37	7.17	9.28	1e1jl
katsuren haebaru	Katsuren-haebaru	JP		34	26.33	127.87	13xtu
katsuta		JP		156	36.38	140.53	199vc
katsuura		JP		22	35.15	140.32	199v9
katsuyama		JP		27	36.06	136.5	13v05
kattanam		IN		20	9.18	76.56	r5yj
kattaqorgon shahri	Kattaqo’rg’on Shahri	UZ		59	39.91	66.27	q312
kattivakkam	Kattivākkam	IN		35	13.22	80.32	r5yh
katumba		TZ		109	-9.23	33.62	3e13
katunayaka		LK		85	7.17	79.89	qlif
katwijk aan zee	Katwijk aan Zee	NL		20	52.2	4.4	1n08i
katy		US	TX	16	29.79	-95.82	2ssng
kaufbeuren		DE		43	47.88	10.62	1pzjk
kaukauna		US	WI	16	44.28	-88.27	34pbs
kaunas		LT		375	54.9	23.91	ctnw
kaura namoda		NG		70	12.59	6.59	1e1ic
kavadarci		MK		39	41.43	22.01	gx7p
kavaje	Kavajë	AL		29	41.19	19.56	1w9q3
kavakli	Kavaklı	TR		51	41.09	28.33	fxxm
kavala	Kavála	GR		54	40.94	24.41	frsl
kavalerovo		RU		17	44.27	135.05	17d02
kavali	Kāvali	IN		83	14.92	79.99	r5xe
kawage		JP		18	34.8	136.55	3zjdw
kawagoe		JP		338	35.91	139.49	13uzg
kawaguchi		JP		469	35.81	139.71	13uz6
kawalu		ID		51	-7.38	108.21	z64m
kawambwa		ZM		21	-9.79	29.08	3s8b
kawanishi		JP		161	34.82	135.42	13uxn
kawanoecho	Kawanoechō	JP		38	34.02	133.58	15a78
kawardha		IN		35	22.01	81.23	r5wp
kawasaki		JP		1307	35.52	139.72	13uwq
kawasaki		JP		19	33.6	130.81	13uwv
kawit		PH		73	14.44	120.9	10mob
kawm hamadah	Kawm Ḩamādah	EG		37	30.76	30.7	7l0k
kawm umbu	Kawm Umbū	EG		60	24.48	32.95	7kzu
kawthoung		MM		58	9.98	98.55	sa6t
kaya		BF		39	13.09	-1.08	1ekoo
kayalpattinam		IN		36	8.57	78.12	r5wh
kayan		MM		40	16.91	96.56	sa5p
kayankulam	Kāyankulam	IN		64	9.18	76.5	r5wg
kayanza		BI		19	-2.92	29.63	98iw
kayar		SN		17	14.92	-17.12	1c8mt
kayes		CG		59	-4.2	13.29	1cfcn
kayes		ML		78	14.45	-11.44	1gmou
kayseri		TR		593	38.73	35.49	6m0g
kaysville		US	UT	30	41.04	-111.94	3ftcb
kayunga		UG		22	0.7	32.89	4ys0
kayyerkan		RU		27	69.38	87.74	w8ln
kazan		RU		1105	55.79	49.12	btj3
kazan		TR		24	40.23	32.68	fxrz
kazanlak		BG		55	42.62	25.4	fnnk
kazerun	Kāzerūn	IR		95	29.62	51.65	2r0h
kazincbarcika		HU		32	48.25	20.63	ff0v
kazo		JP		71	36.12	139.6	13uv6
kearney		US	NE	33	40.7	-99.08	30p2s
kearns		US	UT	36	40.66	-112	3ftcn
kearny		US	NJ	42	40.77	-74.15	31b5r
kebili		TN		20	33.7	8.97	1gwc2
kebomas		ID		76	-7.17	112.63	z60t
kebonarun		ID		22	-7.7	110.56	z60j
kecskemet	Kecskemét	HU		110	46.91	19.69	1tdqa
kedainiai	Kėdainiai	LT		32	55.29	23.97	ctmo
kediri		ID		235	-7.82	112.02	z5xw
kedougou	Kédougou	SN		18	12.56	-12.18	1c8lx
kedrovka		RU		18	55.52	86.1	w8g4
kedungwaru		ID		80	-8.07	111.92	z5vt
kedungwuni		ID		117	-6.97	109.65	z5vp
kedzierzyn kozle	Kędzierzyn-Koźle	PL		66	50.35	18.23	1ud6c
keelakarai		IN		30	9.23	78.79	qujq
keelung		TW		398	25.13	121.74	zyxg
keene		US	NH	23	42.93	-72.28	3124m
keetmanshoop		NA		16	-26.58	18.13	1zxpk
kefamenanu		ID		29	-9.45	124.48	z5vk
kefar yona		IL		22	32.32	34.94	6b8c
keffi		NG		86	8.85	7.87	1e1fg
kegalle		LK		18	7.25	80.34	qlcj
kehl		DE		34	48.57	7.82	1pzfz
keighley		GB	ENG	50	53.87	-1.91	1kpkx
keizer		US	OR	38	44.99	-123.03	3ewxj
kekri		IN		38	25.97	75.15	r5vs
kelaniya		LK		29	6.96	79.92	ql9q
kelheim		DE		16	48.92	11.89	1pzcq
kelibia	Kélibia	TN		43	36.85	11.09	1gwaf
kelishad va sudarjan	Kelīshād va Sūdarjān	IR		34	32.55	51.53	8z37
kelkheim taunus	Kelkheim (Taunus)	DE		27	50.14	8.45	1pzco
kelkit		TR		24	40.13	39.43	fxpt
keller		US	TX	46	32.93	-97.25	2ssq4
kelo		TD		43	9.31	15.81	1g3e2
kelowna		CA	02	125	49.88	-119.49	3kecz
kemalpasa	Kemalpaşa	TR		30	38.43	27.42	6lts
kemer		TR		17	36.6	30.56	6lto
kemerovo		RU		477	55.33	86.08	w8f1
kemi		FI		23	65.74	24.56	e02p
kemise	Kemisē	ET		24	10.72	39.87	757w
kempen		DE		36	51.36	6.42	1pz7f
kempston		GB	ENG	20	52.12	-0.5	1kpjb
kempston hardwick		GB	ENG	20	52.09	-0.5	44wgw
kempten allgau	Kempten (Allgäu)	DE		61	47.73	10.31	1pz6t
kemri	Kemrī	IN		27	28.81	79.2	r5up
ken caryl		US	CO	32	39.58	-105.11	38bnr
kencong		ID		43	-8.28	113.37	z5pe
kenda		IN		15	23.2	86.51	r5ui
kendal		GB	ENG	29	54.33	-2.75	1kpj6
kendale lakes		US	FL	56	25.71	-80.41	2h6f5
kendall		US	FL	75	25.68	-80.32	2h6fb
kendall west		US	FL	36	25.71	-80.44	4bm3r
kendari		ID		195	-3.98	122.52	z5p4
kendraparha	Kendrāparha	IN		44	20.5	86.42	r5ub
kenema		SL		143	7.88	-11.19	1flv2
kenilworth		GB	ENG	22	52.35	-1.58	1kpj2
keningau		MY		78	5.34	116.16	1161e
kenitra		MA		367	34.26	-6.58	1ijej
kenmore		US	NY	15	42.97	-78.87	31t4f
kenmore		US	WA	22	47.76	-122.24	3gazn
kenner		US	LA	67	29.99	-90.24	2ksux
kennesaw		US	GA	34	34.02	-84.62	2i3lc
kennewick		US	WA	79	46.21	-119.14	3gb0a
kenora		CA	08	15	49.77	-94.49	3keq7
kenosha		US	WI	100	42.58	-87.82	34peh
kenscoff		HT		42	18.45	-72.28	27t0w
kensington		US	NY	39	40.65	-73.97	31t5c
kent		US	OH	30	41.15	-81.36	32l4h
kent		US	WA	127	47.38	-122.23	3gb0p
kentau		KZ		57	43.52	68.5	wmyn
kentwood		US	MI	51	42.87	-85.64	2z4hu
kepala batas		MY		17	5.52	100.43	1174i
kepanjen		ID		52	-8.13	112.57	z5ns
keratsini	Keratsíni	GR		77	37.96	23.62	5krw
kerava		FI		31	60.4	25.11	e001
kerch		UA		149	45.36	36.48	f55o
keren		ER		75	15.78	38.45	755z
kericho		KE		36	-0.37	35.28	44uc
kerkrade		NL		50	50.87	6.06	1n063
kerman		IR		578	30.28	57.08	2qy2
kermanshah		IR		621	34.31	47.07	2qxu
kernersville		US	NC	24	36.12	-80.07	2nwbx
kerpen		DE		64	50.87	6.7	1pz44
kerrville		US	TX	23	30.05	-99.14	2ssx2
kertih		MY		24	4.51	103.45	1167g
kertosono		ID		61	-7.58	112.1	z5kp
kerugoya		KE		15	-0.5	37.28	44t7
kerur	Kerūr	IN		18	16.01	75.55	r5t3
kesabpur		BD		31	22.91	89.22	poav
kesan	Keşan	TR		45	40.86	26.63	fxn3
keshod		IN		69	21.3	70.25	r5sr
keshorai patan	Keshorai Pātan	IN		23	25.29	75.94	r5sq
kesinga		IN		18	20.19	83.22	r5sm
keskin		TR		50	39.67	33.61	6lo8
kestel		TR		36	40.2	29.21	fxm4
keszthely		HU		22	46.77	17.24	1tdk4
keta		GH		18	5.92	0.99	1daf1
ketanggungan		ID		44	-6.94	108.89	z5je
ketou	Kétou	BJ		22	7.36	2.6	1favj
ketrzyn	Kętrzyn	PL		28	54.08	21.38	ghkq
kettering		GB	ENG	64	52.4	-0.73	1kph5
kettering		US	OH	56	39.69	-84.17	2osg3
kety	Kęty	PL		19	49.88	19.22	1ud54
kevelaer		DE		28	51.58	6.25	1pywq
kew gardens		US	NY	19	40.71	-73.83	31t74
kew gardens hills		US	NY	37	40.73	-73.82	4beo3
key west		US	FL	26	24.56	-81.78	2h6i4
keynsham		GB	ENG	16	51.41	-2.5	1kpgl
keystone		US	FL	24	28.16	-82.62	2h6ie
kezmarok	Kežmarok	SK		16	49.14	20.43	fj13
kfar saba		IL		81	32.17	34.91	6b8y
khabarovsk		RU		579	48.48	135.08	17cve
khachrod	Khāchrod	IN		32	23.42	75.28	r5s3
khada		IN		16	27.18	83.88	r5s2
khadki		IN		76	18.56	73.85	r5rv
khadyzhensk		RU		22	44.43	39.54	bt1a
khagaria		IN		50	25.5	86.47	r5rp
khagaul		IN		52	25.58	85.05	r5rn
khagrachhari		BD		50	23.11	91.97	pejo
khair		IN		30	27.94	77.84	r5ri
khairabad	Khairābād	IN		42	27.53	80.75	r5rb
khairagarh	Khairāgarh	IN		16	21.42	80.98	r5ra
khairagarh	Khairāgarh	IN		20	26.94	77.82	r5r9
khairpur		PK		40	28.06	69.7	p651
khairpur mirs	Khairpur Mir’s	PK		125	27.53	68.76	owlw
khairpur nathan shah		PK		30	27.09	67.73	p64o
khairpur tamewah		PK		31	29.58	72.24	p64z
khajuraho group of monuments	Khajuraho Group of Monuments	IN		26	24.85	79.93	r5qq
khalabat		PK		39	34.06	72.89	p63h
khalandrion	Khalándrion	GR		74	38.02	23.8	5kr0
khalifah a city		AE		85	24.43	54.61	4sp8v
khalilabad	Khalīlābād	IN		45	26.77	83.07	r5pn
khalis	Khāliş	IQ		70	33.81	44.53	24ip
khalkhal	Khalkhāl	IR		51	37.62	48.53	2qrs
khamaria		IN		15	23.23	79.88	r5p5
khambhaliya	Khambhāliya	IN		38	22.21	69.65	r5oz
khambhat	Khambhāt	IN		81	22.32	72.62	r5oy
khamgaon	Khāmgaon	IN		95	20.71	76.57	r5os
khamis mushait		SA		388	18.3	42.73	292o
khammam		IN		171	17.25	80.14	r5ok
khan shaykhun	Khān Shaykhūn	SY		49	35.44	36.65	3lvp
khan yunis	Khān Yūnis	PS		173	31.34	34.31	60x0
khanabad		AF		72	36.68	69.12	odg0
khanapur	Khānāpur	IN		17	15.64	74.51	r5o9
khanbari		NP		23	27.38	87.21	ri4x
khandela		IN		23	27.6	75.5	r5no
khandwa		IN		183	21.82	76.35	r5nb
khangah dogran		PK		30	31.83	73.62	p615
khangarh		PK		20	29.91	71.16	p60z
khanjarah		TR		71	40.6	33.62	g2ic
khanna		IN		117	30.71	76.22	r5mw
khanpur		PK		142	28.65	70.66	p5zr
khanpur mahar		PK		22	27.84	69.41	p5zv
khanty mansiysk	Khanty-Mansiysk	RU		68	61	69	w8bg
khanu woralaksaburi		TH		22	16.06	99.86	opmh
khao wong		TH		15	16.7	104.09	yi9y
khao yoi		TH		19	13.24	99.82	oplj
khapa	Khāpa	IN		15	21.42	78.98	r5mm
kharabali		RU		18	47.42	47.26	bswf
kharagpur		IN		220	22.34	87.33	r5ls
kharagpur		IN		27	25.12	86.56	r5lr
kharakvasla		IN		24	18.44	73.78	r5li
kharan		PK		31	28.58	65.42	p5wu
kharar		IN		46	30.75	76.65	r5lc
khardah		IN		128	22.72	88.38	r5kx
khargone		IN		95	21.82	75.61	r5kg
kharian		PK		81	32.82	73.89	p5wa
kharkhauda		IN		21	28.88	76.91	r5jf
kharkiv		UA		1431	49.98	36.25	f54j
kharsia		IN		18	21.99	83.1	r5iw
khartoum		SD		1975*	15.55	32.53	84ms
khartsyzk	Khartsyz’k	UA		64	48.04	38.15	f542
kharupatia	Khārupatia	IN		19	26.52	92.15	r5im
khasab		OM		18	26.18	56.25	65xa
khasavyurt		RU		127	43.25	46.59	bsr2
khash	Khāsh	AF		15	31.53	62.79	od7j
khash	Khāsh	IR		70	28.22	61.22	ovi3
khashuri		GE		28	41.99	43.6	d5r8
khatauli		IN		65	29.28	77.73	r5i9
khategaon	Khātegaon	IN		23	22.6	76.91	r5i7
khatima	Khatīma	IN		16	28.92	79.97	r5i3
khatra	Khātra	IN		16	22.98	86.85	r5hy
khawr fakkan	Khawr Fakkān	AE		41	25.33	56.34	692o
kheda		IN		25	22.75	72.69	r5h5
khedbrahma		IN		29	24.03	73.05	r5h2
khekra		IN		42	28.87	77.28	r5gq
khemis el khechna	Khemis el Khechna	DZ		50	36.65	3.33	1hert
khemis miliana		DZ		76	36.26	2.22	1herr
khemisset		MA		107	33.82	-6.07	1iu4m
khenchela		DZ		117	35.44	7.14	1her5
khenifra		MA		74	32.93	-5.66	1ij7x
kheralu	Kherālu	IN		21	23.89	72.62	r5g6
kheri		IN		26	27.9	80.8	r5fu
kherson		UA		320	46.66	32.62	f53k
khetia		IN		15	21.67	74.59	r5fe
khetri		IN		17	28	75.79	r5fc
khewra		PK		33	32.65	73.01	p5sw
khilchipur		IN		16	24.04	76.58	r5ez
khimki		RU		240	55.9	37.43	bslk
khirdalan		AZ		38	40.45	49.76	ck3f
khirkiyan	Khirkiyān	IN		18	22.17	76.86	r5ee
khiwa		UZ		56	41.38	60.36	wfwk
khlong luang		TH		119	14.06	100.65	yi7f
khmelnytskyi		UA		398	49.42	27	f51d
khmilnyk		UA		28	49.56	27.96	f51o
khobar		SA		166	26.28	50.21	2ccr
kholmsk		RU		33	47.05	142.05	19jd3
kholmskiy		RU		17	44.85	38.39	bs6l
khomeyn		IR		77	33.64	50.08	2qaz
khomeyni shahr	Khomeynī Shahr	IR		277	32.69	51.54	8z2u
khon buri		TH		19	14.53	102.25	yi4j
khon kaen		TH		148	16.45	102.83	yi40
khopoli		IN		64	18.79	73.35	r5d6
khorramabad		IR		330	33.49	48.36	2q9h
khorramdarreh		IR		51	36.21	49.2	vsq
khorramshahr		IR		331	30.44	48.18	2q8n
khorugh		TJ		30	37.49	71.55	q6ds
khost	Khōst	AF		96	33.34	69.92	ocwl
khosta		RU		20	43.51	39.87	brxs
khotkovo	Khot'kovo	RU		21	56.26	38	brwd
khouribga		MA		168	32.88	-6.91	1ij5k
khovd		MN		31	48.01	91.64	whsg
khowai		IN		20	24.08	91.6	r5cp
khowy		IR		175	38.55	44.95	2pz0
khromtau		KZ		24	50.25	58.44	d27w
khujand		TJ		145	40.28	69.62	wgvz
khuldabad	Khuldābād	IN		15	20.01	75.19	r5c7
khulm		AF		65	36.7	67.7	oczj
khulna		BD		1342	22.81	89.56	smyv
khunti		IN		31	23.08	85.28	r5by
khurai		IN		32	24.04	78.33	r5bw
khurda		IN		43	20.18	85.62	r5bs
khurja		IN		106	28.25	77.86	r5bj
khurrianwala		PK		35	31.5	73.27	p5mk
khushab	Khushāb	PK		103	32.3	72.35	p5mf
khust		UA		28	48.18	23.3	f4vp
khutar	Khūtār	IN		16	28.2	80.27	r5b8
khuzdar		PK		141	27.81	66.61	p5ls
khvansar	Khvānsār	IR		21	33.22	50.31	2q0p
kiambu		KE		21	-1.17	36.84	44p2
kibaha		TZ		24	-6.77	38.92	3dxn
kibakwe		TZ		20	-6.72	36.37	3dxk
kibara		TZ		17	-2.15	33.45	3dxc
kibiti		TZ		30	-7.72	38.94	3dw9
kibondo		TZ		29	-3.59	30.72	3dvs
kibre mengist		ET		28	5.88	38.98	750v
kibungo		RW		46	-2.16	30.54	4bx0
kibuye		RW		48	-2.06	29.35	4bwx
kicevo	Kičevo	MK		31	41.51	20.96	gx7b
kichha		IN		35	28.91	79.52	r5an
kidapawan		PH		80	7.01	125.09	10mjc
kidatu		TZ		38	-7.7	36.96	3dt3
kidderminster		GB	ENG	57	52.39	-2.25	1kpgc
kidlington		GB	ENG	16	51.82	-1.29	1kpga
kidodi		TZ		36	-7.6	37	3ds2
kidsgrove		GB	ENG	29	53.09	-2.24	1kpg9
kiel		DE		233	54.32	10.13	1pysy
kielce		PL		209	50.87	20.63	ghk2
kierspe		DE		18	51.13	7.59	1pypy
kiffa		MR		40	16.62	-11.4	1ezai
kifisia	Kifisiá	GR		47	38.07	23.81	5khc
kifri	Kifrī	IQ		30	34.69	44.96	20re
kigali		RW		745*	-1.95	30.06	4bwt
kigoma		TZ		164	-4.88	29.63	3dpm
kigonsera		TZ		22	-10.8	35.05	its0
kihangara		TZ		19	-2.58	33.35	3bu3
kihei	Kīhei	US	HI	21	20.76	-156.45	3hdch
kijang		ID		41	0.9	104.63	z5gs
kikinda		RS		42	45.83	20.47	gx72
kikuchi		JP		27	32.98	130.82	13usk
kikwit		CD		187	-5.04	18.82	1dm1d
kil bhuvanagiri	Kīl Bhuvanagiri	IN		21	11.44	79.65	rce0
kilifi		KE		46	-3.63	39.85	4477
kilis		TR		82	36.72	37.12	6ljs
kiliya		UA		20	45.44	29.26	f4nv
kilju		KP		64	40.96	129.33	17srg
kilkenny		IE		22	52.65	-7.25	1rikm
kilkis	Kilkís	GR		23	40.99	22.87	frp4
killeen		US	TX	141	31.12	-97.73	2st13
killingly center		US	CT	17	41.84	-71.87	2vogu
kilmarnock		GB	SCT	46	55.61	-4.5	1kpd1
kilosa		TZ		92	-6.83	36.98	3dgb
kilwinning		GB	SCT	16	55.65	-4.71	1kpb9
kimbe		PG		19	-5.55	150.14	18vpr
kimberley		ZA		142	-28.73	24.76	l8lu
kimhae		KR		356	35.23	128.88	13i0v
kimitsu		JP		92	35.35	139.87	14vor
kimje		KR		45	35.8	126.89	13i0r
kimovsk		RU		32	53.97	38.53	brci
kimry		RU		52	56.87	37.35	brcc
kinana	Kināna	SD		26	14.04	33.17	7zc2
kinarut		MY		16	5.82	116.05	115jd
kindia		GN		117	10.06	-12.87	1fux9
kindu		CD		136	-2.94	25.92	4k9y
kinel	Kinel’	RU		34	53.23	50.63	brbl
kinel cherkassy	Kinel’-Cherkassy	RU		18	53.47	51.47	brbi
kineshma		RU		93	57.44	42.13	brb1
king of prussia	King of Prussia	US	PA	20	40.09	-75.4	33dfg
kingisepp		RU		51	59.37	28.61	bray
kingman		US	AZ	29	35.19	-114.05	35mbv
kingori		TZ		23	-3.28	36.98	3dck
kings bridge		US	NY	75	40.88	-73.91	31t9v
kings lynn	King's Lynn	GB	ENG	46	52.75	0.4	1kp8w
kings park		US	NY	17	40.89	-73.26	31ta8
kingsland		US	GA	16	30.8	-81.69	2i3tz
kingsport		US	TN	53	36.55	-82.56	2rc4m
kingston		CA	08	114	44.23	-76.48	3kfuc
kingston		JM		938*	18	-76.79	22sse
kingston		US	NY	23	41.93	-74	31tat
kingston upon hull	Kingston upon Hull	GB	ENG	314	53.74	-0.34	1kp81
kingstown		VC		25*	13.16	-61.23	24opr
kingsville		US	TX	26	27.52	-97.86	2st5k
kingswinford		GB	ENG	20	52.5	-2.17	1kp7w
kingswood		GB	ENG	65	51.45	-2.51	1kp7u
kinna		SE		15	57.51	12.69	1lvzb
kinshasa		CD		7786*	-4.33	15.31	1dlq6
kinston		US	NC	21	35.26	-77.58	2nwhw
kintampo		GH		47	8.06	-1.73	1daeh
kinwat		IN		26	19.63	78.2	r592
kinzan		KR		25	36.1	127.49	13hex
kiomboi		TZ		24	-4.27	34.37	3dam
kippax		GB	ENG	16	53.77	-1.37	1kp5v
kipushi		CD		62	-11.76	27.25	js1i
kirando		TZ		33	-7.42	30.6	3d83
kirandul		IN		19	18.64	81.26	53xn3
kiraoli		IN		21	27.14	77.79	r58u
kiratpur	Kīratpur	IN		60	29.51	78.21	r58t
kiratu		TZ		20	-3.33	35.67	3e5w
kirchhain		DE		16	50.83	8.93	1pybs
kirchheim unter teck	Kirchheim unter Teck	DE		40	48.65	9.45	1pyax
kirchlengern		DE		16	52.2	8.63	1py9l
kireka		UG		18	0.35	32.65	4ycj
kireyevsk		RU		26	53.93	37.93	br8a
kirguli		UZ		20	40.44	71.77	wfv7
kirikhan	Kırıkhan	TR		61	36.5	36.36	6le1
kirikkale	Kırıkkale	TR		211	39.85	33.51	6ldy
kirishi		RU		56	59.45	32.02	br6i
kirkagac	Kırkağaç	TR		27	39.11	27.67	6ld3
kirkby		GB	ENG	43	53.48	-2.89	1kp4x
kirkby in ashfield	Kirkby in Ashfield	GB	ENG	28	53.1	-1.24	1kp4t
kirkcaldy		GB	SCT	49	56.12	-3.16	1kp4i
kirkintilloch		GB	SCT	20	55.94	-4.15	1kp3h
kirkkonummi		FI		33	60.12	24.44	dx9a
kirkland		CA	10	20	45.45	-73.87	3kg3i
kirkland		US	WA	87	47.68	-122.21	3gb6p
kirklareli	Kırklareli	TR		58	41.74	27.23	fxfi
kirksville		US	MO	18	40.19	-92.58	30d2j
kirkuk		IQ		601	35.47	44.39	214z
kirkwood		US	MO	28	38.58	-90.41	2m68b
kirov		RU		39	54.07	34.3	br5m
kirov		RU		457	58.6	49.66	br5k
kirovgrad		RU		23	57.43	60.06	w7zb
kirovo chepetsk	Kirovo-Chepetsk	RU		90	58.55	50.04	br57
kirovsk		RU		25	59.88	31	br54
kirovsk		RU		30	67.61	33.67	br53
kirovsk	Kirovs’k	UA		40	48.64	38.64	f4lt
kirsanov		RU		18	52.65	42.72	br3e
kirsehir	Kırşehir	TR		94	39.15	34.16	6la3
kirtipur		NP		45	27.68	85.28	ri46
kiruna		SE		17	67.86	20.23	cyxv
kiryas joel		US	NY	23	41.34	-74.17	31tcd
kiryat gat		IL		47	31.61	34.76	6aqa
kiryu	Kiryū	JP		110	36.4	139.33	13uq5
kirzhach		RU		31	56.15	38.86	br1y
kisai		JP		21	36.1	139.58	13uq0
kisangani		CD		539	0.52	25.19	4k56
kisaran		ID		130	2.98	99.62	q1eq
kisarazu		JP		123	35.38	139.93	13upt
kisela voda		MK		58	41.95	21.5	iiez
kiselevsk	Kiselëvsk	RU		104	53.99	86.66	w7xp
kisesa		TZ		30	-3.08	34.15	3d4e
kish	Kīsh	IR		21	26.56	54.02	2pxe
kishanganj		IN		95	26.1	87.96	r589
kishangarh		IN		132	26.59	74.85	r586
kishapu		TZ		16	-3.62	33.87	3d43
kishiwada		JP		206	34.47	135.37	13upj
kishorganj		BD		91	24.44	90.78	sntt
kishtwar	Kishtwār	IN		21	33.31	75.77	r57v
kisi		NG		156	9.08	3.85	1e16f
kisii		KE		29	-0.68	34.77	43lv
kiskoros	Kiskőrös	HU		15	46.62	19.29	1tdbc
kiskunfelegyhaza	Kiskunfélegyháza	HU		32	46.71	19.84	1tdb1
kiskunhalas		HU		29	46.43	19.48	1tdaw
kislovodsk		RU		133	43.91	42.72	bqxe
kismayo		SO		235	-0.36	42.55	16yf
kissidougou		GN		47	9.18	-10.1	1fuvk
kissimmee		US	FL	69	28.3	-81.42	2h6mv
kisumu		KE		216	-0.1	34.76	43kd
kisvarda	Kisvárda	HU		18	48.22	22.08	fekz
kitahama		JP		24	35.17	135.92	13uo7
kitahiroshima		JP		62	42.98	141.57	19nk6
kitaibaraki		JP		51	36.79	140.75	199t4
kitakami		JP		94	39.28	141.12	199sz
kitakata		JP		37	37.65	139.87	13unr
kitakyushu		JP		998	33.85	130.85	13unf
kitale		KE		75	1.02	35.01	43jo
kitama		TZ		16	-10.72	39.73	itr3
kitami		JP		113	43.8	143.89	19n5t
kitchener		CA	08	234	43.43	-80.51	3kg84
kitgum		UG		57	3.28	32.89	4y5p
kithor		IN		25	28.87	77.94	r57h
kitob		UZ		42	39.12	66.89	q2vn
kitsuki		JP		23	33.42	131.62	13ule
kitui		KE		16	-1.37	38.01	43em
kitwe		ZM		401	-12.8	28.21	jj1o
kitzingen		DE		21	49.74	10.15	1py26
kivertsi		UA		17	50.83	25.46	f4jm
kivsharivka		UA		20	49.63	37.69	f3og
kiwira		TZ		21	-9.17	33.54	3cur
kiyawa		NG		18	11.78	9.61	1e15u
kizel		RU		22	59.05	57.65	bqqr
kizhake chalakudi	Kizhake Chālakudi	IN		49	10.3	76.34	r578
kizilcahamam	Kızılcahamam	TR		18	40.47	32.65	fxcb
kiziltepe	Kızıltepe	TR		150	37.19	40.58	6ky4
kizilyurt		RU		33	43.19	46.89	bqq1
kizlyar		RU		51	43.85	46.71	bqps
kladno		CZ		70	50.15	14.1	1tvoj
klaeng		TH		56	12.78	101.65	yhze
klagenfurt am worthersee	Klagenfurt am Wörthersee	AT		91	46.62	14.31	1ngom
klaipeda	Klaipėda	LT		192	55.71	21.14	cthu
klamath falls		US	OR	21	42.22	-121.78	3exc6
klang		MY		880	3.04	101.44	11549
klangenan		ID		88	-6.71	108.44	z5dh
klasterec nad ohri	Klášterec nad Ohří	CZ		15	50.39	13.18	1tvno
klaten		ID		127	-7.71	110.61	z5cs
klatovy		CZ		23	49.4	13.3	1tvng
klebang besar		MY		39	2.22	102.2	11qze
kleinmachnow		DE		18	52.41	13.23	1pwsr
klerksdorp		ZA		179	-26.85	26.67	l7tt
kleve		DE		49	51.79	6.14	1pw9n
klimovsk		RU		55	55.36	37.53	bqi0
klin		RU		81	56.33	36.73	bqgz
klingenstein		DE		16	48.42	9.91	1pw6c
klintsy		RU		66	52.76	32.24	bqfn
klodzko	Kłodzko	PL		28	50.43	16.66	1ucxh
klosterneuburg		AT		16	48.31	16.33	1ngd5
kloten		CH		16	47.45	8.58	1l0kf
kluang		MY		170	2.03	103.32	1151n
kluczbork		PL		26	50.97	18.22	1ucw3
klungkung		ID		28	-8.53	115.4	z5be
knjazevac		RS		25	43.57	22.26	3xvgt
knokke heist	Knokke-Heist	BE		34	51.35	3.27	1nw0y
knoxville		US	TN	185	35.96	-83.92	2rcci
knurow	Knurów	PL		40	50.22	18.65	1ucv7
knysna		ZA		69	-34.04	23.05	l6vu
ko samui		TH		50	9.54	99.94	oqyp
koath	Koāth	IN		17	25.33	84.26	r574
kobayashi		JP		40	31.98	130.98	13ujr
kobe		JP		1528	34.69	135.18	13ujn
koblenz		DE		107	50.35	7.58	1pvky
kobryn		BY		51	52.21	24.36	dfwp
kobuleti		GE		19	41.82	41.78	d5ky
kobylka	Kobyłka	PL		18	52.34	21.2	ghah
kocaali		TR		15	41.05	30.85	fx86
koch bihar	Koch Bihār	IN		79	26.33	89.45	r56s
kochang	Koch'ang	KR		73	35.43	126.7	13hyj
kochani		MK		34	41.92	22.41	gx3v
kochenevo	Kochenëvo	RU		16	55.02	82.2	w7sa
kochi		JP		336	33.55	133.53	13uiy
kochubeyevskoye		RU		28	44.64	41.85	i0xa
kodaikanal	Kodaikānāl	IN		35	10.24	77.49	r56h
kodamacho kodamaminami	Kodamachō-kodamaminami	JP		22	36.18	139.13	13ui1
kodar	Kodār	IN		59	17	79.97	r568
kodarma	Kodarmā	IN		19	24.47	85.59	r566
kodinar	Kodīnar	IN		35	20.79	70.7	r55p
kodinsk		RU		16	58.61	99.17	w7r1
kodoli		IN		18	16.88	74.19	r55i
kodungallur	Kodungallūr	IN		34	10.23	76.2	r55d
koelwar	Koelwār	IN		25	25.58	84.8	r550
koesan		KR		44	36.81	127.79	13hww
koforidua		GH		96	6.09	-0.26	1dabm
kofu	Kōfu	JP		190	35.67	138.57	13uho
koga		JP		58	36.18	139.72	13uhh
koga		JP		60	33.73	130.47	13uhi
kogalym		RU		58	62.27	74.48	3zih6
koge	Køge	DK		34	55.46	12.18	1k4dr
kogon shahri		UZ		63	39.73	64.55	q36k
kogota		JP		20	38.55	141.05	199rq
koh kong		KH		33	11.62	102.98	138ec
kohat		PK		151	33.58	71.45	p5gz
kohima		IN		92	25.67	94.11	r54u
kohtla jarve	Kohtla-Järve	EE		46	59.4	27.27	co7w
koidu		SL		88	8.64	-10.97	1flrc
kokhma		RU		29	56.93	41.09	bptc
kokkola		FI		36	63.84	23.13	dz1j
kokologo		BF		26	12.19	-1.88	1ekgl
kokomo		US	IN	58	40.49	-86.13	2xi50
kokopo		PG		26	-4.34	152.27	18vhx
kokrajhar		IN		32	26.4	90.27	r53u
kokshetau		KZ		124	53.28	69.4	wmjf
koksijde		BE		21	51.12	2.64	1nvzq
kokstad		ZA		25	-30.55	29.42	l6mc
kokubu matsuki	Kokubu-matsuki	JP		58	31.73	130.77	13ue4
kokubunji		JP		119	35.7	139.48	13udw
kolar	Kolār	IN		126	13.14	78.13	r535
kolaras	Kolāras	IN		17	25.22	77.61	r532
kolasib		IN		25	24.22	92.68	r51u
kolbermoor		DE		18	47.85	12.07	1pv72
kolchugino	Kol’chugino	RU		46	56.3	39.38	bpp5
kolda		SN		59	12.89	-14.94	1c7xy
kolding		DK		55	55.49	9.47	1k4gw
kolea		DZ		32	36.64	2.77	1heii
kolhapur	Kolhāpur	IN		516	16.7	74.23	r52l
kolin	Kolín	CZ		30	50.03	15.2	1tvff
kolito	K’olīto	ET		26	7.32	38.08	74uo
kolkata		IN		4631	22.56	88.36	rbss
kolkhozobod		TJ		18	37.59	68.66	q6bv
kollam		IN		394	8.88	76.58	qzir
kollegal	Kollegāl	IN		56	12.15	77.11	r523
koln	Köln	DE		963	50.93	6.95	1pv1e
kolo	Koło	PL		23	52.2	18.64	1ucqd
kolobrzeg	Kołobrzeg	PL		44	54.18	15.58	1ucqb
kolokani		ML		49	13.57	-8.03	1gm97
kolomna		RU		148	55.08	38.78	bph2
kolomyia		UA		62	48.53	25.04	f4a8
kolonnawa		LK		58	6.93	79.88	qkh5
kolpashevo		RU		28	58.31	82.91	w7m6
kolpino		RU		139	59.75	30.59	bpdl
kolwezi		CD		418	-10.71	25.47	js0l
komaki		JP		151	35.28	136.92	13ucu
komarno	Komárno	SK		36	47.76	18.12	1tkoc
komarom	Komárom	HU		20	47.74	18.12	1td0v
komatipoort		ZA		21	-25.43	31.95	l6ki
komatsu		JP		109	36.4	136.45	13uce
komatsushimacho	Komatsushimachō	JP		43	34	134.58	13uc6
kombissiri		BF		30	12.07	-1.34	1eke3
kombolcha		ET		94	11.08	39.74	758d
komlo	Komló	HU		27	46.19	18.26	1td0o
kommunar		RU		17	59.62	30.39	bp4s
komono		JP		41	35	136.52	13ub6
komoro		JP		46	36.32	138.43	13uay
komotini	Komotiní	GR		46	41.12	25.41	frmg
komsomolsk on amur	Komsomolsk-on-Amur	RU		276	50.55	137.01	17c2j
kon tum		VN		47	14.35	108.01	xtz8
konakovo		RU		42	56.7	36.77	bp1l
konan	Kōnan	JP		100	35.33	136.87	13uac
konarka	Konārka	IN		17	19.9	86.11	r50s
konch		IN		53	25.99	79.15	r50p
kondagaon		IN		28	19.59	81.66	r50o
kondapalle		IN		39	16.62	80.54	r50h
kondoa		TZ		24	-4.9	35.78	3cri
kondopoga		RU		34	62.21	34.26	bp0a
kondrovo		RU		17	54.81	35.93	boyv
koneurgench	Köneürgench	TM		30	42.33	59.15	cw7c
kongolo		CD		32	-5.39	27	4juw
kongoussi		BF		26	13.33	-1.53	1ekbq
kongsberg		NO		18	59.67	9.65	1vi7v
konibodom		TJ		50	40.29	70.43	wgwb
konigs wusterhausen	Königs Wusterhausen	DE		33	52.3	13.63	1pun8
konigsbrunn	Königsbrunn	DE		27	48.28	10.89	1pus4
konigslutter am elm	Königslutter am Elm	DE		16	52.25	10.82	1pup4
konigstein im taunus	Königstein im Taunus	DE		16	50.18	8.47	1puo0
konigswinter	Königswinter	DE		41	50.68	7.19	1puna
konin		PL		81	52.22	18.25	1ucd5
koniz	Köniz	CH		37	46.92	7.41	1l0k7
konjic		BA		16	43.65	17.96	1zj7o
konnagar		IN		76	22.71	88.34	r4zn
konnur	Konnūr	IN		19	16.2	74.75	r4zm
konongo		GH		41	6.62	-1.22	1da6t
konosu	Kōnosu	JP		88	36.07	139.52	13u96
konotop		UA		92	51.24	33.2	f433
konskie	Końskie	PL		21	51.19	20.41	ggre
konstancin jeziorna	Konstancin-Jeziorna	PL		17	52.09	21.12	ggrc
konstantinovsk		RU		19	47.58	41.09	boql
konstantynow lodzki	Konstantynów Łódzki	PL		17	51.75	19.33	1ucbx
konstanz		DE		81	47.66	9.18	1pulr
kontagora		NG		99	10.4	5.47	1e0xk
kontich		BE		20	51.13	4.45	1nvyd
konya		TR		876	37.87	32.48	6kjv
konz		DE		18	49.7	6.58	1pulk
koothanallur		IN		23	10.72	79.52	r4e0
kopaganj	Kopāganj	IN		34	26.02	83.57	r4z8
kopargaon		IN		65	19.88	74.48	r4z6
kopavogur	Kópavogur	IS		32	64.11	-21.91	21770
koper		SI		25	45.55	13.73	1wjeh
kopeysk		RU		71	55.12	61.63	w7ez
koping	Köping	SE		18	59.51	15.99	1lv67
kopoky		MG		15	-25.2	45.2	msi0
koppal		IN		61	15.35	76.15	r4yy
koprivnica		HR		26	46.16	16.83	1wjds
koprivnice	Kopřivnice	CZ		23	49.6	18.14	1tvc6
koraput	Korāput	IN		41	18.81	82.71	r4y8
koratla		IN		60	18.82	78.71	r4y4
korba		IN		419	22.35	82.7	r4y2
korba		TN		34	36.58	10.86	1gw9c
korbach		DE		24	51.28	8.87	1puhs
korce	Korçë	AL		58	40.62	20.78	grz8
koregaon		IN		26	18.65	74.06	r4xw
korem		ET		31	12.51	39.52	74qy
korenovsk		RU		42	45.47	39.45	bog0
korfez	Körfez	TR		91	40.77	29.78	ftex
korgan		TR		17	40.82	37.35	fx1e
korhogo		CI		167	9.46	-5.63	1d04g
korinthos	Kórinthos	GR		30	37.94	22.95	5k2h
koriyama	Kōriyama	JP		341	37.4	140.38	199ql
korkino		RU		40	54.89	61.4	w7d4
korkuteli		TR		20	37.06	30.2	6kh6
korla		CN		179	41.76	86.15	ws2o
korntal		DE		18	48.83	9.12	1puec
kornwestheim		DE		31	48.86	9.19	1pue8
korolev		RU		140	55.91	37.83	bvnd
koronadal		PH		126	6.5	124.85	10may
koropi	Koropí	GR		19	37.9	23.87	5k1f
korosten	Korosten’	UA		65	50.96	28.64	f3wl
korostyshiv		UA		25	50.32	29.06	f3w5
korsakov		RU		35	46.63	142.78	19j3y
korschenbroich		DE		33	51.19	6.51	1pudx
korsholm		FI		17	63.11	21.68	dyjn
korsor	Korsør	DK		15	55.33	11.14	1k4c9
korsun shevchenkivskyi	Korsun-Shevchenkivskyi	UA		19	49.42	31.26	f3ve
kortenberg		BE		18	50.89	4.54	1nvx2
kortrijk		BE		74	50.83	3.26	1nvwn
korwai		IN		15	24.12	78.04	r4x8
koryazhma		RU		43	61.31	47.17	bo1e
korydallos	Korydallós	GR		63	37.98	23.65	4y46f
kos		GR		19	36.89	27.29	5k19
kosamba		IN		33	21.46	72.96	r4x3
kosan		KP		25	38.86	127.42	1478w
koscian	Kościan	PL		24	52.09	16.65	1uc8f
koscierzyna	Kościerzyna	PL		23	54.12	17.98	1uc7q
koshigaya		JP		317	35.89	139.79	13u7d
kosi		IN		52	27.79	77.44	r4wp
kosice	Košice	SK		237	48.71	21.26	fizf
kosigi		IN		15	15.86	77.24	r4wm
koson		UZ		60	39.04	65.58	q31r
kosong		KR		62	38.38	128.47	13fw3
kosonsoy		UZ		44	41.25	71.55	wfzm
kosovo polje		XK		16	42.66	21.1	gwz0
kostanay		KZ		210	53.21	63.62	wks8
kosti		SD		345	13.16	32.66	7yuo
kostomuksha		RU		30	64.57	30.58	bnob
kostopil	Kostopil’	UA		31	50.88	26.45	f3s1
kostroma		RU		278	57.77	40.93	bnnq
kostrzyn nad odra	Kostrzyn nad Odrą	PL		18	52.59	14.65	1uc5t
kostyantynivka		UA		91	48.53	37.71	f428
koszalin		PL		107	54.19	16.17	1uc5l
kot addu		PK		104	30.47	70.97	p5du
kot diji		PK		26	27.34	68.71	p5bq
kot ghulam muhammad		PK		21	32.33	74.55	p5aw
kot mumin		PK		38	32.19	73.03	p52c
kot radha kishan		PK		46	31.17	74.1	p50z
kot samaba		PK		23	28.55	70.47	p508
kota		IN		763	25.18	75.84	r4w1
kota	Kotā	IN		16	22.3	82.02	r4w3
kota bharu		MY		1460	6.12	102.24	117so
kota kinabalu		MY		457	5.97	116.07	115iw
kota tinggi		MY		53	1.74	103.9	114zm
kotabumi		ID		42	-4.83	104.88	z52c
kotagiri		IN		29	11.42	76.86	r4vq
kotamangalam		IN		38	10.06	76.63	r4vj
kotaparh	Kotapārh	IN		15	19.14	82.33	r4vh
kotdwara	Kotdwāra	IN		27	29.75	78.52	r4v2
kotelnich	Kotel’nich	RU		28	58.31	48.35	bnjt
kotelniki	Kotel’niki	RU		18	55.64	37.84	bnjn
kotelnikovo	Kotel’nikovo	RU		20	47.63	43.14	bnjk
kothen	Köthen	DE		29	51.75	11.97	1pu9h
kotido		UG		19	2.98	34.13	4xy1
kotikawatta		LK		65	6.93	79.91	qk1z
kotka		FI		55	60.47	26.95	dy9u
kotkapura		IN		81	30.58	74.83	4c12u
kotlas		RU		59	61.26	46.65	bniw
kotli		PK		640	33.52	73.9	p54v
kotli loharan		PK		21	32.59	74.49	p541
kotma		IN		32	23.2	81.98	r4to
kotovo		RU		27	50.32	44.8	bngx
kotovsk		RU		33	52.59	41.5	bng5
kotputli		IN		44	27.7	76.2	r4tl
kotri		PK		73	25.37	68.31	p50o
kottagudem	Kottagūdem	IN		79	17.55	80.62	r4sy
kottayam		IN		59	9.59	76.52	r4s7
kotturu	Kottūru	IN		24	14.82	76.22	r4s1
koudougou		BF		87	12.25	-2.36	1ek6a
koulamoutou		GA		16	-1.14	12.46	1fftj
koulikoro		ML		24	12.86	-7.56	1glxe
koumra		TD		36	8.91	17.55	1g2p1
koungou		YT		18	-12.73	45.2	nd81
koupela	Koupéla	BF		32	12.18	-0.35	1ek0i
kourou		GF		24	5.16	-52.64	20h13
kousa		EG		60	25.92	32.76	7idy
kousseri	Kousséri	CM		436	12.08	15.03	1bsiu
koutiala		ML		99	12.39	-5.46	1glq4
kouvola		FI		31	60.87	26.7	dy7f
kovancilar	Kovancılar	TR		23	38.72	39.86	6k9r
kovdor		RU		20	67.57	30.48	bndg
kovel		UA		66	51.22	24.71	f3op
kovilpatti		IN		90	9.17	77.87	r4rn
kovrov		RU		154	56.36	41.32	bnc4
kovur	Kovūr	IN		36	14.5	79.99	r4rk
kovvur	Kovvūr	IN		40	17.02	81.73	r4ri
kovylkino		RU		21	54.04	43.91	bnbg
kowloon		HK		2020	22.32	114.18	1300p
kowon up	Kowŏn-ŭp	KP		21	39.44	127.24	1477o
koynanagar		IN		28	17.4	73.77	r4rd
koysinceq		IQ		45	36.08	44.63	20p8
kozan		TR		88	37.46	35.82	6k74
kozani	Kozáni	GR		36	40.3	21.79	frkb
kozelsk	Kozel’sk	RU		20	54.04	35.77	bn90
kozhikode		IN		440	11.25	75.78	r4r5
kozienice		PL		19	51.58	21.55	ggg6
kozluk		TR		30	38.19	41.48	6k55
kozmodemyansk	Koz’modem’yansk	RU		23	56.34	46.56	bmzu
kozyatyn		UA		26	49.71	28.83	f56z
kpalime	Kpalimé	TG		75	6.9	0.63	1epa0
kpandu		GH		28	7	0.29	1da3l
kraaifontein		ZA		58	-33.85	18.72	204ij
krabi		TH		31	8.07	98.91	opdl
kragujevac		RS		147	44.02	20.92	gww8
krakow	Kraków	PL		755	50.06	19.94	1ubyq
kraksaan		ID		28	-7.76	113.4	z4zr
kraljevo		RS		83	43.73	20.69	gwvn
kralupy nad vltavou	Kralupy nad Vltavou	CZ		17	50.24	14.31	1tv35
kramatorsk	Kramators’k	UA		174	48.72	37.56	f3lo
kranj		SI		37	46.24	14.36	1wj42
krapkowice		PL		18	50.48	17.97	1ubyc
krasnik	Kraśnik	PL		36	50.92	22.23	ggav
krasnoarmeysk		RU		26	51.02	45.7	bmkg
krasnoarmeysk		RU		26	56.1	38.13	bmkf
krasnoarmeyskaya		RU		29	45.37	38.21	bmkd
krasnodar		RU		650	45.04	38.98	bmj8
krasnogorsk		RU		93	55.82	37.33	bmhy
krasnogvardeyskoye		RU		16	45.85	41.52	bmgu
krasnohrad		UA		21	49.38	35.44	f3ic
krasnokamensk		RU		54	50.1	118.04	17bw2
krasnokamsk		RU		53	58.08	55.76	bmgn
krasnoobsk		RU		17	54.92	82.99	w70r
krasnoturinsk	Krasnotur’insk	RU		63	59.77	60.21	w6zx
krasnoufimsk		RU		43	56.61	57.77	bmd3
krasnouralsk	Krasnoural’sk	RU		27	58.36	60.04	w6zw
krasnovishersk		RU		18	60.41	57.08	bmco
krasnoyarsk		RU		927	56.02	92.87	w6yy
krasnoznamensk		RU		34	55.6	37.04	3tjqr
krasnystaw		PL		20	50.98	23.17	ggad
krasnyy luch		UA		90	48.14	38.94	f3d6
krasnyy sulin		RU		44	47.89	40.07	blr0
krasyliv		UA		20	49.65	26.97	f3l8
krathum baen		TH		73	13.65	100.26	yhtf
kratie	Kratié	KH		20	12.49	106.02	138h0
krefeld		DE		238	51.34	6.55	1ptp9
kremenchuk		UA		227	49.07	33.42	f3bn
kremenets		UA		21	50.1	25.72	f3bj
kreminna		UA		24	49.05	38.22	f3be
kresek		ID		110	-6.13	106.38	z4xu
kretinga		LT		22	55.89	21.24	ctet
kreuzau		DE		18	50.75	6.49	1pthx
kreuzlingen		CH		18	47.65	9.18	1l0jw
kreuztal		DE		32	50.97	7.99	1ptci
krian		ID		39	-7.41	112.58	z4xo
kribi		CM		55	2.94	9.91	1bsht
kriel		ZA		15	-26.27	29.23	l5qa
kriens		CH		25	47.03	8.29	1l0js
krimpen aan den ijssel	Krimpen aan den IJssel	NL		29	51.92	4.6	1mzns
krishnagiri		IN		66	12.52	78.21	r4qv
krishnanagar		IN		146	23.41	88.49	r4qr
krishnarajpet	Krishnarājpet	IN		24	12.67	76.49	r4qk
kristiansand		NO		64	58.15	8	1vi12
kristianstad		SE		40	56.03	14.15	1lusu
kristiansund		NO		17	63.11	7.73	1vi0w
kristinehamn		SE		19	59.31	14.11	1lus2
kriva palanka		MK		21	42.2	22.33	gwtx
krnov		CZ		26	50.09	17.7	1tuvk
krolevets	Krolevets’	UA		24	51.55	33.38	f37k
kromeriz	Kroměříž	CZ		29	49.3	17.39	1tuvd
kronach		DE		18	50.24	11.33	1pt54
kronberg		DE		18	50.18	8.52	1pt4a
kronberg tal		DE		18	50.18	8.5	75ypj
kronstadt		RU		43	60	29.77	bl9f
kroonstad		ZA		104	-27.65	27.23	l5ge
kropotkin		RU		80	45.44	40.58	bl95
kropyvnytskyi		UA		249	48.51	32.26	f4lw
krosno		PL		48	49.69	21.77	gg6m
krotoszyn		PL		29	51.7	17.44	1ubtt
kroya		ID		23	-7.63	109.25	z4x5
krugersdorp		ZA		379	-26.09	27.78	l5fq
kruisfontein		ZA		19	-34	24.73	l5ct
kruje	Krujë	AL		21	41.51	19.79	1w9mi
krusevac	Kruševac	RS		75	43.58	21.33	gwrz
krychaw		BY		28	53.71	31.72	dfde
krymsk		RU		58	44.93	37.99	bkuz
kryvyi rih		UA		652	47.91	33.38	f339
ksar chellala		DZ		58	35.21	2.32	1hebr
ksar el boukhari	Ksar el Boukhari	DZ		77	35.89	2.75	1hebf
ksar el kebir		MA		109	35	-5.9	1iiyp
ksar hellal		TN		40	35.65	10.89	1gwei
ksour essaf		TN		28	35.42	10.99	1gw7k
kstovo		RU		67	56.15	44.2	bkqv
kuah		MY		30	6.33	99.84	q77g
kuala belait		BN		31	4.58	114.23	130p7
kuala kangsar		MY		39	4.77	100.93	116fb
kuala kedah		MY		19	6.1	100.3	117qp
kuala lipis		MY		15	4.18	102.05	1157j
kuala lumpur		MY		1454*	3.14	101.69	116ux
kuala pilah		MY		20	2.74	102.25	116m1
kuala selangor		MY		56	3.35	101.25	1153v
kuala terengganu		MY		285	5.33	103.14	116i9
kuala tungkal		ID		34	-0.82	103.46	z4vq
kualakapuas		ID		36	-3.01	114.39	z4w8
kuandian		CN		71	40.73	124.78	17n7f
kuang		MY		21	3.26	101.55	11pmm
kuantan		MY		366	3.81	103.33	116wr
kubinka		RU		26	55.58	36.7	bkou
kuchaiburi		IN		23	22.27	86.17	r4py
kuchaman	Kuchāman	IN		57	27.15	74.86	r4pw
kuchera		IN		22	26.99	73.97	r4pp
kuchinarai		TH		21	16.54	104.05	yhs1
kuching		MY		570	1.55	110.33	11782
kucove	Kuçovë	AL		18	40.8	19.92	1w9lw
kudachi		IN		19	16.63	74.85	r4pf
kudamatsu		JP		53	34	131.87	13u0y
kudat		MY		32	6.89	116.82	117uy
kudepsta		RU		17	43.5	39.89	bklf
kudligi	Kūdligi	IN		23	14.91	76.39	r4oz
kudus		ID		92	-6.8	110.84	z4tr
kudymkar		RU		32	59.01	54.66	bkix
kufa		IQ		110	32.05	44.44	24hr
kuhdasht	Kūhdasht	IR		100	33.53	47.61	2pjd
kui buri		TH		19	12.08	99.85	opbm
kujang up	Kujang-ŭp	KP		20	39.87	126.03	1475e
kuje		NG		97	8.88	7.23	1e0mc
kuju		IN		19	23.73	85.51	r4od
kukatpalli	Kūkatpalli	IN		342	17.48	78.41	r4o7
kukawa		NG		16	12.92	13.57	1e0l7
kukes	Kukës	AL		18	42.08	20.42	grwl
kukichuo	Kukichūō	JP		73	36.07	139.67	13tzh
kukmor		RU		17	56.19	50.89	bkfd
kukshi		IN		26	22.21	74.76	r4ns
kula		TR		31	38.55	28.65	6jyq
kulachi		PK		22	31.93	70.46	p4x7
kulai		MY		64	1.66	103.6	114zq
kulebaki		RU		38	55.41	42.53	bkbn
kulgam		IN		16	33.64	75.02	r4na
kulim		MY		171	5.36	100.56	1169l
kulittalai		IN		27	10.93	78.41	r4mz
kulmbach		DE		28	50.1	11.45	1ps7w
kulob	Kŭlob	TJ		79	37.91	69.78	q6a2
kulp		TR		27	38.5	41.01	6jx2
kulpahar	Kulpahār	IN		19	25.32	79.64	r4ms
kultali		IN		188	21.9	88.4	5tn8r
kulti		IN		305	23.73	86.84	r4mn
kulu		IN		20	31.96	77.11	r4ml
kulu		TR		47	39.1	33.08	6jwu
kulunda		RU		15	52.57	78.94	w6j8
kumagaya		JP		156	36.13	139.39	13tz0
kumagunnam		NG		17	13.15	10.63	1e0j6
kumamoto		JP		680	32.81	130.69	13tyt
kumanovo		MK		76	42.13	21.71	gwpi
kumasi		GH		1469	6.69	-1.62	1d9u2
kumba		CM		144	4.64	9.45	1bshk
kumbakonam		IN		139	10.96	79.39	r4lv
kumbalam		IN		24	9.91	76.31	6bs8m
kumbhraj	Kumbhrāj	IN		16	24.37	77.05	r4li
kumbo		CM		54	6.2	10.67	1bshg
kumertau		RU		65	52.77	55.78	bk43
kumhari	Kumhāri	IN		38	21.27	81.52	r4l8
kumher	Kūmher	IN		22	27.32	77.37	r4l3
kumla		SE		17	59.13	15.14	1ludr
kumo		NG		36	10.05	11.21	1e0i3
kumru		TR		32	40.87	37.26	fwpq
kumta		IN		28	14.43	74.42	r4kt
kuna		US	ID	17	43.49	-116.42	3bzer
kunda		IN		25	25.72	81.51	r4kg
kundarkhi		IN		27	28.68	78.79	r4jx
kundgol		IN		18	15.26	75.25	r4jr
kundian		PK		35	32.46	71.48	p4ui
kundla		IN		77	21.34	71.31	r4jp
kunduz		AF		162	36.73	68.86	ocax
kungalv	Kungälv	SE		24	57.87	11.98	1lucz
kungsbacka		SE		19	57.49	12.08	1lucp
kungur		RU		66	57.44	56.96	bk0b
kunigal		IN		33	13.02	77.03	r4jb
kuningan		ID		72	-6.98	108.48	z4qe
kunjah		PK		28	32.53	73.97	p4tz
kunming		CN		3855	25.04	102.72	12oh7
kunnamangalam		IN		38	11.3	75.88	r4j0
kunnamkulam		IN		64	10.65	76.07	r4iz
kunri		PK		27	25.18	69.57	p4tt
kunshan		CN		1600	31.38	120.95	129sn
kunwi		KR		34	36.23	128.57	13hb4
kunyang		CN		65	27.67	120.57	12oh1
kunzell	Künzell	DE		16	50.54	9.72	1ps3s
kunzelsau	Künzelsau	DE		15	49.28	9.68	1ps3r
kuopio		FI		89	62.89	27.68	dxps
kupang		ID		282	-10.17	123.61	1839b
kupino		RU		16	54.37	77.3	w6gl
kupjansk		UA		32	49.71	37.62	f2y0
kuppam		IN		20	12.75	78.34	r4ib
kuqa		CN		68	41.72	82.93	ws2b
kurakhovo		UA		21	47.99	37.28	f2xq
kurandvad	Kurandvād	IN		21	16.68	74.59	r4hv
kurashiki		JP		438	34.58	133.77	13tvr
kuraymah		SD		20	18.55	31.85	7yxq
kurayoshi		JP		48	35.43	133.82	13tvh
kurayyimah		JO		18	32.28	35.6	5boe
kurchaloy		RU		21	43.2	46.09	bjtt
kurchatov		RU		47	51.66	35.65	bjto
kurduvadi	Kurduvādi	IN		23	18.09	75.42	r4hd
kure		JP		197	34.23	132.57	13tvc
kurgan		RU		343	55.45	65.33	w6fd
kurganinsk		RU		48	44.88	40.6	bjro
kurihashi		JP		28	36.13	139.7	13tuz
kurinjippadi	Kurinjippādi	IN		23	11.55	79.59	r4gw
kurnool		IN		460	15.83	78.04	r4gj
kurobe shi	Kurobe-shi	JP		43	36.9	137.45	427zi
kuroda		JP		33	35.35	136.78	13tu1
kuroishi		JP		39	40.65	140.58	19n1v
kuroiso		JP		61	36.97	140.05	199ot
kurovskoye		RU		19	55.58	38.92	bjl5
kursk		RU		409	51.74	36.19	bjk0
kurtalan		TR		32	37.93	41.68	6jr0
kurtamysh		RU		18	54.91	64.43	w6dj
kurten	Kürten	DE		20	51.05	7.27	1ps0e
kurume		JP		238	33.32	130.52	13tpk
kurunegala		LK		29	7.48	80.37	qj8c
kurye		KR		30	35.21	127.46	13ha0
kusa		RU		20	55.34	59.44	bjgq
kusadasi	Kuşadası	TR		63	37.86	27.26	6jm7
kusatsu		JP		128	35.02	135.97	13toz
kushchevskaya	Kushchëvskaya	RU		30	46.56	39.63	bjg0
kushikino		JP		26	31.72	130.27	13to9
kushima		JP		22	31.49	131.24	14mq7
kushiro		JP		184	42.98	144.37	19n1c
kushk		AF		17	33.3	61.95	obw6
kushtagi		IN		24	15.76	76.19	r4fa
kushtia		BD		136	23.9	89.12	pehz
kushva		RU		34	58.29	59.76	bjdw
kusong	Kusŏng	KP		31	39.98	125.24	146ub
kut chap		TH		25	17.43	102.57	yhrg
kuta		ID		30	-8.72	115.17	z4nu
kutahya	Kütahya	TR		185	39.42	29.98	6jjo
kutaisi		GE		178	42.27	42.69	d5gn
kutiatodu		IN		23	9.8	76.33	r4ei
kutiyana	Kutiyāna	IN		17	21.62	69.98	r4ef
kutloanong		ZA		95	-27.83	26.75	l4v7
kutna hora	Kutná Hora	CZ		21	49.95	15.27	1tuq7
kutno		PL		48	52.23	19.36	1ubh6
kutoarjo		ID		31	-7.72	109.91	z4n9
kuttampuzha		IN		25	10.15	76.74	r4e1
kuusamo		FI		17	65.97	29.18	dxhg
kuvandyk		RU		29	51.48	57.36	bj8a
kuwait city		KW		60*	29.37	47.98	64ij
kuwana		JP		140	35.05	136.67	6tt3h
kuybyshev		RU		48	55.45	78.32	w6ad
kuzhithurai		IN		21	8.32	77.19	r4dn
kuznetsk		RU		90	53.12	46.6	bix5
kwadukuza	KwaDukuza	ZA		60	-29.33	31.29	kf4u
kwale		NG		20	5.71	6.43	1e01z
kwang binh		VN		31	17.47	106.62	xxd2
kwangmyong	Kwangmyŏng	KR		358	37.48	126.87	15r39
kwangyang		KR		89	34.98	127.59	13h4f
kwekwe		ZW		99	-18.93	29.81	j1qe
kwidzyn		PL		38	53.72	18.93	1ubeu
kwinana		AU	08	30	-32.23	115.78	18bqn
kyabe	Kyabé	TD		16	9.45	18.94	1g2hs
kyaikkami		MM		48	16.08	97.56	s8ii
kyaiklat		MM		52	16.45	95.72	s8id
kyaikto		MM		49	17.31	97.01	s8hr
kyain seikgyi township		MM		246	15.82	98.25	71557
kyakhta		RU		18	50.36	106.45	17bgq
kyathampalle		IN		42	19.67	78.53	4ciwg
kyaukse		MM		50	21.61	96.14	s7z3
kyela		TZ		31	-9.58	33.85	3cgf
kyenjojo		UG		19	0.63	30.62	4xp7
kyiv		UA		2798*	50.45	30.52	f2s8
kyle		US	TX	36	29.99	-97.88	2sthf
kyongsong	Kyŏngsŏng	KP		36	41.59	129.61	17sdn
kyosai		KR		72	34.85	128.59	13hvm
kyoto		JP		1460	35.02	135.75	13tkm
kyrenia		CY		27	35.34	33.32	34z0
kyshtym		RU		42	55.71	60.55	w66d
kysucke nove mesto	Kysucké Nové Mesto	SK		17	49.3	18.78	1tkh7
kyurdarmir		AZ		19	40.34	48.16	cjz7
kyustendil		BG		48	42.28	22.69	fn2a
kyzyl		RU		108	51.71	94.45	w65p
kyzyl kyya	Kyzyl-Kyya	KG		32	40.26	72.13	wqsn
kyzyl suu	Kyzyl-Suu	KG		17	42.34	78.01	wqmh
kyzylorda		KZ		300	44.85	65.51	wks2
la asuncion	La Asunción	VE		35	11.03	-63.86	22lvw
la barca		MX		35	20.29	-102.55	2dt52
la baule escoublac	La Baule-Escoublac	FR		18	47.29	-2.36	1sq2e
la breita		PE		18	-4.26	-80.89	29rc8
la calera		AR		25	-31.34	-64.34	2akie
la canada flintridge	La Cañada Flintridge	US	CA	20	34.2	-118.19	36ys3
la carlota		PH		41	10.42	122.92	10m2q
la carolina		ES		16	38.28	-3.62	1hxfc
la castellana		PH		24	10.32	123.02	10m2h
la ceiba		HN		130	15.76	-86.78	25c54
la ceja		CO		37	6.03	-75.43	26v5u
la celle saint cloud	La Celle-Saint-Cloud	FR		22	48.85	2.15	1sixt
la chapelle sur erdre	La Chapelle-sur-Erdre	FR		18	47.3	-1.55	1sipp
la chaux de fonds	La Chaux-de-Fonds	CH		37	47.1	6.83	1l0j0
la chorrera		PA		61	8.88	-79.78	27h2x
la ciotat		FR		33	43.17	5.6	1sijt
la concepcion	La Concepción	PA		18	8.51	-82.62	27h17
la courneuve		FR		37	48.93	2.4	1sie8
la crau		FR		18	43.15	6.07	1sidb
la crescenta montrose	La Crescenta-Montrose	US	CA	20	34.23	-118.24	4bn1t
la crosse		US	WI	52	43.8	-91.24	34pu5
la cruz		MX		16	23.92	-106.89	2dsjd
la dorada		CO		82	5.45	-74.66	26uy5
la ermita		MX		20	21.15	-101.73	59uyj
la esperanza		GT		16	14.87	-91.56	251ov
la estrella		CO		49	6.16	-75.64	26us9
la falda		AR		15	-31.09	-64.49	2ajpf
la fleche	La Flèche	FR		19	47.7	-0.08	1si3n
la fria	La Fría	VE		27	8.22	-72.25	29ccw
la garde		FR		28	43.12	6.01	1shxj
la garenne colombes	La Garenne-Colombes	FR		26	48.9	2.25	1shw1
la gi		VN		161	10.66	107.77	xtl7
la gomera		GT		24	14.08	-91.05	251lb
la goulette		TN		80	36.82	10.31	1gydc
la grange		US	IL	16	41.81	-87.87	2wzz2
la guaira		VE		25	10.6	-66.93	25yvt
la habra		US	CA	62	33.93	-117.95	36ytu
la isla		MX		25	18.6	-96.15	23kd8
la jagua de ibirico	La Jagua de Ibirico	CO		19	9.56	-73.33	26uhe
la laguna		ES		151	28.49	-16.32	1htt5
la libertad		EC		76	-2.23	-80.91	26cbf
la libertad		SV		17	13.49	-89.32	24ubp
la ligua		CL		25	-32.45	-71.23	2ba1c
la lima		HN		46	15.43	-87.92	25bkn
la linea de la concepcion	La Línea de la Concepción	ES		65	36.17	-5.35	1hx7o
la louviere	La Louvière	BE		77	50.49	4.19	1nvhg
la madeleine		FR		24	50.65	3.08	1sha3
la magdalena tlaltelulco		MX		17	19.28	-98.2	29ryn
la mana	La Maná	EC		16	-0.94	-79.23	26cb1
la marque		US	TX	16	29.37	-94.97	2stnf
la mesa		CO		27	5.27	-73.92	26u9x
la mesa		US	CA	60	32.77	-117.02	36yvq
la mirada		US	CA	50	33.92	-118.01	36yw7
la mohammedia		TN		67	36.67	10.16	1h0kb
la nucia	la Nucia	ES		18	38.61	-0.13	1hx4l
la oliva		ES		22	28.61	-13.93	1hx4i
la orilla		MX		20	18	-102.23	2dr8g
la orotava		ES		41	28.39	-16.52	1hx4c
la oroya		PE		33	-11.52	-75.9	2cdrs
la palma		US	CA	16	33.85	-118.05	36ywm
la paz		AR		25	-30.74	-59.65	21k7j
la paz		BO		813	-16.5	-68.15	2bugl
la paz		HN		18	14.32	-87.68	25bdi
la paz		MX		215	24.14	-110.3	2dr44
la paz		PH		26	15.44	120.73	10ldo
la paz		UY		20	-34.76	-56.23	21rxu
la paz centro		NI		23	12.34	-86.68	25jzf
la peca		PE		27	-5.61	-78.43	277ln
la piedad		MX		83	20.34	-102.03	2dr1x
la pineda		ES		17	41.08	1.19	1uutb
la pintana		CL		201	-33.58	-70.63	4c22h
la plata		AR		694	-34.92	-57.95	21k6j
la plata		CO		19	2.39	-75.89	26u1d
la pobla de vallbona	La Pobla de Vallbona	ES		20	39.6	-0.55	1hugr
la porte		US	IN	22	41.61	-86.71	513zq
la porte		US	TX	35	29.67	-95.02	2stpo
la possession		RE		27	-20.93	55.33	k1zf
la prairie		CA	10	22	45.42	-73.5	3lo3r
la presa		US	CA	34	32.71	-117	36yxn
la providencia siglo xxi	La Providencia Siglo XXI	MX		17	20.06	-98.72	59uyt
la puente		US	CA	41	34.02	-117.95	36yxu
la punta		AR		15	-33.18	-66.31	4c503
la quinta		US	CA	40	33.66	-116.31	36yy7
la rinconada		ES		36	37.49	-5.98	1hx0q
la rinconada		PE		30	-14.63	-69.45	4jghf
la rioja		AR		163	-29.41	-66.85	2ahva
la roche sur yon	La Roche-sur-Yon	FR		59	46.67	-1.43	1sg1b
la rochelle		FR		77	46.16	-1.15	1sg1v
la roda		ES		16	39.21	-2.16	1hx0j
la romana		DO		208	18.43	-68.97	231ct
la salud		CU		29	22.87	-82.42	244fs
la sebala du mornag	La Sebala du Mornag	TN		33	36.68	10.29	1gvy9
la serena		CL		155	-29.9	-71.25	2b979
la seyne sur mer	La Seyne-sur-Mer	FR		62	43.1	5.88	1sfri
la sierpe		CU		17	21.77	-79.27	24440
la solana		ES		17	38.94	-3.24	1hwt0
la spezia		IT		88	44.1	9.82	1w1wp
la tebaida		CO		27	4.45	-75.79	26t76
la teste de buch	La Teste-de-Buch	FR		27	44.63	-1.15	1sfnv
la trinidad		PH		41	16.45	120.59	10l83
la trinite	La Trinité	MQ		15	14.74	-60.96	24iz2
la troncal		EC		36	-2.42	-79.34	26c3p
la union	La Unión	CL		26	-40.29	-73.08	2b8ml
la union	La Unión	CO		15	1.6	-77.13	26t52
la union	La Unión	CO		23	4.53	-76.1	26t4w
la union	La Unión	ES		18	37.62	-0.88	1hwpb
la union	La Unión	PE		35	-5.4	-80.74	277fu
la union	La Unión	SV		27	13.34	-87.84	24u10
la valette du var	La Valette-du-Var	FR		23	43.14	5.98	1sfb5
la vergne		US	TN	35	36.02	-86.58	2rcev
la verne		US	CA	33	34.1	-117.77	36yzq
la victoria		VE		87	10.23	-67.33	25wq2
la villa del rosario	La Villa del Rosario	VE		65	10.33	-72.31	25s4m
la virginia		CO		34	4.9	-75.88	26sz4
la vista		US	NE	17	41.18	-96.03	30pbl
laascaanood		SO		60	8.48	47.36	8l8h
laatzen		DE		40	52.32	9.8	1prtz
laayoune		EH		196	27.14	-13.19	1gsdd
labasa		FJ		28	-16.43	179.36	1b92e
labe	Labé	GN		59	11.32	-12.28	1fu0q
labinsk		RU		62	44.63	40.74	bikh
labis		MY		22	2.38	103.02	1153h
labo		PH		18	14.15	122.83	10m4j
laboulaye		AR		20	-34.13	-63.39	2akl0
labuan		ID		34	-6.38	105.83	z4k6
labuan		MY		74	5.28	115.25	115sm
labuan bajo		ID		189	-8.5	119.89	z4k4
labuhan deli		ID		50	3.73	98.67	q1cg
labytnangi		RU		27	66.66	66.42	w64l
lac	Laç	AL		25	41.64	19.71	1w9kk
lacey		US	WA	46	47.03	-122.82	3gbe8
lachhmangarh sikar	Lachhmangarh Sīkar	IN		48	27.82	75.03	r4cq
lachi		PK		19	33.38	71.34	p4pt
lackawanna		US	NY	18	42.83	-78.82	31thi
laconia		US	NH	16	43.53	-71.47	3129i
ladang seri kundang		MY		23	3.29	101.52	11j26
ladario	Ladário	BR		16	-19	-57.6	22594
ladera ranch		US	CA	23	33.57	-117.64	36z1j
ladispoli		IT		34	41.95	12.08	1w22q
ladner		CA	02	200	49.09	-123.08	4ixsu
ladnun	Lādnūn	IN		60	27.65	74.4	r4c3
ladwa	Lādwa	IN		24	29.99	77.05	r4bv
lady frere		ZA		25	-31.7	27.23	l41f
ladybrand		ZA		17	-29.19	27.46	l41j
ladyzhyn		UA		21	48.68	29.24	f2ro
lae		PG		76	-6.72	147	18uro
laela		TZ		19	-8.57	32.05	3cg2
laem sing		TH		16	12.48	102.07	yhq6
lafayette		US	CA	26	37.89	-122.12	36z2a
lafayette		US	CO	28	39.99	-105.09	38c3f
lafayette		US	IN	71	40.42	-86.88	2xi72
lafayette		US	LA	128	30.22	-92.02	2kt5t
lafia		NG		127	8.49	8.52	1dzs3
lafiagi		NG		103	8.85	5.42	1dzrs
lagarto		BR		45	-10.92	-37.65	2258u
lagdo		CM		25	9.06	13.67	1bsfl
lage		DE		36	51.99	8.79	1prqc
lages		BR		165	-27.82	-50.33	224xe
laghouat		DZ		114	33.8	2.87	1he7r
lagny sur marne	Lagny-sur-Marne	FR		21	48.87	2.72	1shtb
lago da pedra	Lago da Pedra	BR		26	-4.29	-45.24	20su1
lagoa da prata	Lagoa da Prata	BR		43	-20.02	-45.54	2256b
lagoa do itaenga	Lagoa do Itaenga	BR		18	-7.94	-35.29	20syp
lagoa santa		BR		38	-19.63	-43.9	22536
lagoa vermelha		BR		24	-28.21	-51.53	2252u
lagos		NG		9000	6.45	3.39	1dzqj
lagos		PT		19	37.1	-8.67	1clei
lagos de moreno	Lagos de Moreno	MX		98	21.36	-101.94	2ds4w
lagrange	LaGrange	US	GA	30	33.04	-85.03	2i406
laguilayan		PH		18	6.67	124.52	10ly0
laguna		BR		40	-28.48	-48.78	2251y
laguna beach		US	CA	23	33.54	-117.78	36z3n
laguna de duero	Laguna de Duero	ES		22	41.58	-4.72	1uv4f
laguna hills		US	CA	32	33.61	-117.71	36z4i
laguna niguel		US	CA	66	33.52	-117.71	36z55
laguna woods		US	CA	16	33.61	-117.73	36z69
lagunillas		VE		44	10.13	-71.26	25yt3
lahad datu		MY		106	5.02	118.33	115xd
lahan	Lahān	NP		31	26.72	86.48	ri3d
lahar	Lahār	IN		33	26.19	78.94	r4bj
laharpur	Lāharpur	IN		56	27.71	80.9	r4bi
lahat		ID		66	-3.79	103.54	z4hj
lahij	Laḩij	YE		23	13.06	44.88	1krc
lahnstein		DE		19	50.3	7.62	1proh
lahore		PK		6311	31.56	74.35	p4o3
lahr		DE		44	48.34	7.87	1prod
lahti		FI		99	60.98	25.66	dx1s
lai	Laï	TD		19	9.4	16.3	1g2gg
laibin		CN		60	23.7	109.27	12og1
lainate		IT		25	45.57	9.03	1w212
laiwu		CN		124	36.19	117.66	12ofj
laixi		CN		76	36.86	120.53	12gmn
laiyang		CN		170	36.98	120.71	12ofe
laizhou		CN		188	37.18	119.94	12of6
laja		CL		17	-37.28	-72.71	2ba2t
lajas		CU		23	22.41	-80.29	245rz
lajeado		BR		65	-29.47	-51.96	2250b
lajedo		BR		25	-8.66	-36.32	20sr4
lajinha		BR		16	-20.15	-41.62	224wm
lake butler		US	FL	15	28.5	-81.54	2h6sa
lake charles		US	LA	76	30.21	-93.2	2kt8c
lake elsinore		US	CA	62	33.67	-117.33	36z9v
lake forest		US	CA	82	33.65	-117.69	36zaa
lake forest		US	IL	19	42.26	-87.84	2x03o
lake havasu city		US	AZ	54	34.48	-114.32	35mks
lake in the hills	Lake in the Hills	US	IL	29	42.18	-88.33	2x08g
lake jackson		US	TX	28	29.03	-95.43	2su44
lake magdalene		US	FL	29	28.07	-82.47	2h6w1
lake mary		US	FL	16	28.76	-81.32	2h6xp
lake oswego		US	OR	38	45.42	-122.67	3expo
lake ridge		US	VA	41	38.69	-77.3	2u7a7
lake ronkonkoma		US	NY	20	40.84	-73.13	31tkw
lake sebu		PH		22	6.22	124.71	105px
lake shore		US	MD	19	39.11	-76.48	2lgcp
lake stevens		US	WA	31	48.02	-122.06	3gbjx
lake wales		US	FL	16	27.9	-81.59	2h6yg
lake worth		US	FL	37	26.62	-80.07	2h6z2
lake worth corridor		US	FL	21	26.62	-80.1	2h6z4
lake zurich		US	IL	20	42.2	-88.09	2x082
lakeland		US	FL	104	28.04	-81.95	2h6zi
lakeside		US	CA	21	32.86	-116.92	36zhq
lakeside		US	FL	31	30.13	-81.77	2h705
lakeville		US	MN	61	44.65	-93.24	2zwaz
lakewood		US	CA	82	33.85	-118.13	36zjr
lakewood		US	CO	153	39.7	-105.08	38c8a
lakewood		US	NJ	54	40.1	-74.22	31beg
lakewood		US	OH	51	41.48	-81.8	32lq3
lakewood		US	WA	60	47.17	-122.52	3gbms
lakhdaria		DZ		57	36.56	3.59	1he66
lakheri	Lākheri	IN		28	25.67	76.18	r49q
lakhimpur	Lakhīmpur	IN		140	27.95	80.78	r49m
lakhnadon	Lakhnādon	IN		16	22.6	79.6	r49d
lakhyabad		IN		33	23.67	86.67	r490
lakinsk		RU		17	56.02	39.95	bifn
lakki		PK		36	32.61	70.91	p4kz
lakota		CI		38	5.85	-5.68	1czgp
laksar		IN		19	29.76	78.04	r48o
laksham	Lākshām	BD		82	23.24	91.12	pehr
lakshmeshwar		IN		35	15.13	75.47	r48h
lakshmipur	Lakshmīpur	BD		62	22.94	90.83	pn2c
lal bahadur nagar		IN		262	17.35	78.56	4ciwa
lala musa		PK		65	32.7	73.96	p4ke
lalago		TZ		23	-3.45	33.95	3cfk
lalfas del pi	l'Alfàs del Pi	ES		21	38.58	-0.1	3wlcf
lalganj	Lālganj	IN		24	25.93	81.7	r47l
lalganj	Lālganj	IN		32	25.87	85.17	r47m
lalgola	Lālgola	IN		28	24.42	88.25	r47i
lalgudi		IN		21	10.87	78.82	r47f
lalian		PK		31	31.82	72.8	p4jr
lalin	Lalín	ES		21	42.66	-8.11	1uv1s
lalitpur		IN		126	24.69	78.42	r479
lalmohan	Lālmohan	BD		42	22.34	90.74	pejn
lalmonirhat		BD		65	25.92	89.45	pehp
lalpur	Lālpur	IN		15	22.19	69.96	r472
lalsot	Lālsot	IN		31	26.56	76.33	r46v
lalupon		NG		81	7.47	4.07	1dznp
lambare	Lambaré	PY		126	-25.35	-57.61	21oo7
lambarene	Lambaréné	GA		21	-0.7	10.24	1ffrk
lambayeque		PE		44	-6.7	-79.91	277nu
lambersart		FR		29	50.65	3.03	1sh5m
lamezia terme		IT		71	38.96	16.31	3w1ug
lamia	Lamía	GR		52	38.9	22.43	5jjw
lamin		GM		25	13.35	-16.43	1fpot
lamongan		ID		59	-7.12	112.42	z4bm
lamont		US	CA	15	35.26	-118.91	36zlg
lampa		CL		29	-33.29	-70.88	2b9w9
lampang		TH		156	18.29	99.49	op95
lampertheim		DE		32	49.6	8.47	1prj3
lamphun		TH		43	18.58	99.01	op90
lamu		KE		25	-2.27	40.9	42el
lanaken		BE		25	50.89	5.65	1nvfq
lancaster		GB	ENG	47	54.05	-2.8	1kovg
lancaster		US	CA	161	34.7	-118.14	36zm4
lancaster		US	OH	40	39.71	-82.6	2osqx
lancaster		US	PA	59	40.04	-76.31	33e3b
lancaster		US	TX	39	32.59	-96.76	2sujr
lancenigo villorba	Lancenigo-Villorba	IT		15	45.71	12.26	1vtfe
lanciano		IT		35	42.23	14.39	1w1z9
lancienne lorette	L'Ancienne-Lorette	CA	10	17	46.79	-71.35	3w1tn
lancing		GB	ENG	19	50.83	-0.32	1km1z
lancut	Łańcut	PL		18	50.07	22.23	gfoa
land o lakes	Land O' Lakes	US	FL	32	28.22	-82.46	2h726
landau in der pfalz	Landau in der Pfalz	DE		42	49.2	8.12	1prhq
landerneau		FR		16	48.45	-4.25	1sgw2
landover		US	MD	23	38.93	-76.9	2lgf3
landsberg am lech	Landsberg am Lech	DE		27	48.05	10.88	1prdx
landshut		DE		60	48.53	12.16	1prd9
landskrona		SE		32	55.87	12.83	1ltko
lanester		FR		24	47.76	-3.34	1sgtu
lang son	Lạng Sơn	VN		56	21.85	106.76	xsjd
lang suan		TH		16	9.95	99.08	op80
langarud	Langarūd	IR		68	37.2	50.15	2p55
langen		DE		19	53.61	8.6	1pr7g
langen		DE		35	49.99	8.67	1pr7j
langenfeld		DE		59	51.11	6.95	1pr25
langenhagen		DE		50	52.45	9.74	1pr1i
langepas		RU		40	61.25	75.21	3zj9b
langfang		CN		720	39.51	116.69	12oe4
langford		CA	02	22	48.45	-123.5	3lnqk
langley		CA	02	24	49.1	-122.66	3lnrp
langley park		US	MD	19	38.99	-76.98	2lgfu
langsa		ID		54	4.47	97.97	q1ac
langtoucun		CN		59	40.04	124.34	17n69
langxiang		CN		57	46.95	128.87	17n65
langzhong		CN		61	31.55	105.99	12xy4
lanham seabrook	Lanham-Seabrook	US	MD	18	38.97	-76.85	4bky8
lankaran		AZ		240	38.75	48.85	35wm
lannion		FR		21	48.73	-3.46	1sgop
lansdale		US	PA	17	40.24	-75.28	33e5j
lansing		US	IL	28	41.56	-87.54	2x0cs
lansing		US	MI	115	42.73	-84.56	2z54e
lanxi		CN		73	46.26	126.28	17n5u
lanxi		CN		74	29.22	119.47	12obe
lanzhou		CN		2628	36.06	103.84	12ob2
lao cai	Lào Cai	VN		37	22.49	103.97	xsa7
laoag		PH		102	18.2	120.6	10lfw
laoang		PH		17	12.57	125.01	10lfq
laohekou		CN		253	32.39	111.67	12o9u
laojunmiao		CN		85	39.83	97.73	rg8l
laon		FR		29	49.56	3.63	1sgl1
lapa		BR		26	-25.77	-49.72	224ui
lapai		NG		16	9.04	6.57	1dzkp
laplace		US	LA	30	30.07	-90.48	2ktgd
laporte	LaPorte	US	IN	22	41.61	-86.72	2xi6z
lappeenranta		FI		59	61.06	28.19	dwp0
lapu lapu city	Lapu-Lapu City	PH		350	10.31	123.95	10lc3
lapy	Łapy	PL		16	52.99	22.88	gfnj
laquila	L'Aquila	IT		34	42.35	13.4	1w1xt
lar		IN		27	26.2	83.97	r44d
larache		MA		109	35.19	-6.16	1iim5
laramie		US	WY	32	41.31	-105.59	3gyi6
laranjal paulista		BR		21	-23.05	-47.84	224te
laranjeira		PT		21	38.66	-9.15	1clc5
laranjeiras		BR		23	-10.81	-37.17	224t6
laranjeiras do sul	Laranjeiras do Sul	BR		18	-25.41	-52.42	224sa
laranjeiro		PT		20	37.07	-7.81	1clbv
larbaa	Larbaâ	DZ		69	36.56	3.15	1he3u
larbaa nait irathen	L’Arbaa Naït Irathen	DZ		31	36.63	4.2	1he3m
lardjem		DZ		30	35.75	1.55	1h4yr
laredo		PE		25	-8.09	-78.96	277k1
laredo		US	TX	255	27.51	-99.51	2suo5
largo		US	FL	81	27.91	-82.79	2h73g
larisa	Lárisa	GR		145	39.64	22.42	5jio
larkana		PK		364	27.56	68.21	p4f4
larkhall		GB	SCT	15	55.73	-3.97	1kos5
larnaca		CY		72	34.92	33.62	34yo
larne		GB	NIR	18	54.85	-5.82	1kos1
larvik		NO		23	59.05	10.04	1vh41
las animas		CL		30	-39.81	-73.22	3ufkk
las brenas	Las Breñas	AR		27	-27.09	-61.08	2ahnz
las cabezas de san juan	Las Cabezas de San Juan	ES		16	36.98	-5.94	1hwyt
las choapas		MX		43	17.91	-94.1	23jtz
las cruces		US	NM	102	32.31	-106.78	39ct4
las delicias		MX		15	32.41	-116.94	54b2t
las gabias		ES		16	37.14	-3.67	3wlg9
las margaritas		MX		21	16.31	-91.98	23jpk
las matas de farfan	Las Matas de Farfán	DO		22	18.87	-71.52	230wi
las palmas de gran canaria	Las Palmas de Gran Canaria	ES		382	28.1	-15.41	1hwsm
las piedras		UY		70	-34.73	-56.22	21rwp
las pinas	Las Piñas	PH		590	14.45	120.98	10l9i
las pintas de arriba	Las Pintas de Arriba	MX		23	20.57	-103.32	2dpwd
las pintitas		MX		27	20.56	-103.3	59uya
las rosas		MX		19	16.37	-92.37	23jm2
las rozas de madrid	Las Rozas de Madrid	ES		86	40.49	-3.87	1uuio
las tejerias	Las Tejerías	VE		33	10.25	-67.17	25x19
las torres de cotillas	Las Torres de Cotillas	ES		21	38.03	-1.24	1hwr7
las tunas		CU		204	20.96	-76.95	243nq
las vegas		US	NV	624	36.17	-115.14	3a170
lasarte		ES		18	43.27	-2.02	1uunn
lasem		ID		29	-6.69	111.45	z45s
lashio		MM		131	22.94	97.75	s6h3
lashkar gah	Lashkar Gāh	AF		44	31.59	64.37	obk0
lask	Łask	PL		19	51.59	19.13	1ub9q
lassomption	L'Assomption	CA	10	16	45.82	-73.43	3loev
lat yao		TH		18	15.75	99.79	op6h
latacunga		EC		52	-0.94	-78.62	26c46
latakia		SY		340	35.53	35.79	3pxk
latehar	Lātehār	IN		21	23.74	84.5	r43l
latham		US	NY	21	42.75	-73.76	31tql
lathi	Lāthi	IN		23	21.72	71.39	r43i
lathrop		US	CA	21	37.82	-121.28	36zzl
latina		IT		76	41.47	12.9	1w1w2
lattes		FR		17	43.57	3.9	1sfjd
latur		IN		349	18.4	76.57	r43a
lauchhammer		DE		19	51.49	13.77	1pqe5
lauda konigshofen	Lauda-Königshofen	DE		15	49.57	9.71	1y6za
lauderdale lakes		US	FL	35	26.17	-80.21	2h74g
lauderhill		US	FL	72	26.14	-80.21	2h74p
laudio llodio	Laudio / Llodio	ES		18	43.14	-2.96	1uu1g
lauf an der pegnitz	Lauf an der Pegnitz	DE		26	49.51	11.28	1pqc0
laukaa		FI		17	62.41	25.95	dwki
launceston		AU	06	106	-41.44	147.13	1ab2d
laungowal	Laungowāl	IN		22	30.19	75.68	r433
laupheim		DE		19	48.23	9.88	1pqa5
laur		PH		19	15.59	121.18	10l61
laurel		US	MD	26	39.1	-76.85	2lghd
laurel		US	MS	19	31.69	-89.13	2n0jz
laurel		US	VA	17	37.64	-77.51	2u7ja
laurelton		US	NY	21	40.67	-73.75	31tri
laurinburg		US	NC	16	34.77	-79.46	2nx77
lauro de freitas	Lauro de Freitas	BR		141	-12.89	-38.33	3rel4
lausanne		CH		117	46.52	6.63	1l0gq
lautaro		CL		22	-38.53	-72.44	2b8m7
lautoka		FJ		53	-17.62	177.45	1b90a
laval		CA	10	377	45.57	-73.69	3looi
laval		FR		50	48.07	-0.76	1sfca
laventille		TT		21	10.65	-61.5	24lyd
lavradio		PT		22	38.67	-9.05	1clbc
lavras		BR		81	-21.25	-45	224qw
lavras da mangabeira	Lavras da Mangabeira	BR		17	-6.75	-38.96	20sng
lawang		ID		159	-7.84	112.69	z43w
lawar khas	Lāwar Khās	IN		20	29.11	77.78	r42l
lawas		MY		38	4.86	115.41	118qd
lawndale		US	CA	33	33.89	-118.35	3704j
lawrence		US	IN	48	39.84	-86.03	2jb76
lawrence		US	KS	94	38.97	-95.24	2jm1x
lawrence		US	MA	80	42.71	-71.16	2xx20
lawrenceville		US	GA	30	33.96	-83.99	2i4r0
lawton		US	OK	97	34.61	-98.39	2pbnl
laxou		FR		16	48.68	6.15	1sezt
layton		US	UT	74	41.06	-111.97	3ftn7
layyah		PK		79	30.96	70.94	p4cj
lazarevac		RS		24	44.39	20.26	gwmb
lazarevskoye		RU		30	43.91	39.33	bi29
lazaro cardenas	Lázaro Cárdenas	MX		16	30.53	-115.93	2dacm
laziska gorne	Łaziska Górne	PL		22	50.15	18.84	1ub6h
le blanc mesnil	Le Blanc-Mesnil	FR		48	48.94	2.46	1sevp
le bouscat		FR		24	44.86	-0.6	1seq2
le cannet		FR		43	43.58	7.02	1sekn
le chesnay		FR		29	48.82	2.12	1sedy
le creusot		FR		26	46.81	4.42	1se8b
le francois	Le François	MQ		20	14.62	-60.9	24iyl
le gosier		GP		29	16.21	-61.49	24pk2
le grand quevilly	Le Grand-Quevilly	FR		27	49.4	1.05	1sdv4
le havre		FR		186	49.49	0.11	1sdqs
le hochet		MU		15	-20.14	57.52	nq0p
le kremlin bicetre	Le Kremlin-Bicêtre	FR		28	48.81	2.36	1sdp5
le lamentin		MQ		39	14.61	-61	24iyk
le mans		FR		145	48	0.2	1sdlf
le mee sur seine	Le Mée-sur-Seine	FR		22	48.53	2.63	1sdi1
le moule		GP		23	16.33	-61.35	24pjr
le pecq		FR		17	48.89	2.1	1sd48
le perreux sur marne	Le Perreux-sur-Marne	FR		32	48.85	2.5	1sd3p
le petit quevilly	Le Petit-Quevilly	FR		23	49.41	1.06	1sd1c
le plateau	le Plateau	CA	10	15	45.44	-75.78	6bsgk
le plessis robinson	Le Plessis-Robinson	FR		23	48.79	2.27	1scuy
le plessis trevise	Le Plessis-Trévise	FR		19	48.81	2.57	1scuv
le pontet		FR		16	43.96	4.86	1scsq
le port		RE		41	-20.94	55.29	k1xc
le pre saint gervais	Le Pré-Saint-Gervais	FR		18	48.89	2.4	1scqr
le puy en velay	Le Puy-en-Velay	FR		23	45.04	3.89	1scpt
le robert		MQ		24	14.68	-60.94	24iy4
le tampon		RE		70	-21.28	55.52	k1we
le vesinet	Le Vésinet	FR		17	48.89	2.13	1s9xi
league city		US	TX	98	29.51	-95.09	2suxo
lealman		US	FL	20	27.82	-82.68	2h76x
leamington		CA	08	33	42.05	-82.6	3lp2q
leander		US	TX	38	30.58	-97.85	2suy4
leatherhead		GB	ENG	44	51.3	-0.33	1koom
leavenworth		US	KS	36	39.31	-94.92	2jm2p
leawood		US	KS	35	38.97	-94.62	2jm31
lebach		DE		22	49.41	6.91	1pq3c
lebaksiu		ID		34	-7.05	109.14	z421
lebanon		US	IN	16	40.05	-86.47	2xicx
lebanon		US	OH	21	39.44	-84.2	2osvw
lebanon		US	OR	16	44.54	-122.91	3ey3e
lebanon		US	PA	26	40.34	-76.41	33efh
lebanon		US	TN	30	36.21	-86.29	2rd71
lebbeke		BE		17	51	4.13	1nv7c
lebedyan	Lebedyan’	RU		23	53.02	39.17	bhza
lebedyn		UA		28	50.59	34.48	d57d
lebork	Lębork	PL		35	54.54	17.75	1ub57
lebowakgomo		ZA		33	-24.2	29.5	l3br
lebrija		ES		26	36.92	-6.08	1hwns
lebu		CL		22	-37.61	-73.65	2b8ht
leca da palmeira	Leça da Palmeira	PT		18	41.19	-8.7	1mox8
leca do bailio	Leça do Bailio	PT		16	41.21	-8.63	1mox7
lecce		IT		81	40.35	18.17	1w1t5
lecco		IT		47	45.86	9.4	1w1sx
lecheng		CN		124	25.13	113.35	12o64
leczna	Łęczna	PL		22	51.3	22.88	gfhz
leczyca	Łęczyca	PL		16	52.06	19.2	1ub4u
lede		BE		17	50.97	3.99	1nv5h
leduc		CA	01	16	53.27	-113.55	3lpey
ledyard		US	CT	15	41.44	-72.01	2vor4
ledziny	Lędziny	PL		16	50.14	19.13	1ub4c
leeds		GB	ENG	455	53.8	-1.55	1konk
leek		GB	ENG	20	53.1	-2.02	1kong
leek		NL		20	53.16	6.38	1mzbu
leer		DE		34	53.23	7.46	1ppzl
leerdam		NL		21	51.89	5.09	1mzb4
lees summit	Lee's Summit	US	MO	95	38.91	-94.38	2m73q
leesburg		US	FL	22	28.81	-81.88	2h78r
leesburg		US	VA	51	39.12	-77.56	2u7vp
leeuwarden		NL		91	53.2	5.81	1mzao
leganes	Leganés	ES		186	40.33	-3.76	1uubm
legaspi		PH		179	13.14	123.74	10l1l
legionowo		PL		51	52.4	20.93	gfh7
legnago		IT		22	45.19	11.3	1w1sa
legnano		IT		58	45.6	8.92	1w1s9
legnica		PL		106	51.21	16.16	1ub3w
leh		IN		37	34.17	77.58	r428
lehi		US	UT	58	40.39	-111.85	3ftqg
lehigh acres		US	FL	87	26.63	-81.62	2h795
lehrte		DE		44	52.37	9.98	1ppqf
leicester		GB	ENG	509	52.64	-1.13	1kon0
leichlingen		DE		27	51.11	7.02	1ppoz
leiden		NL		120	52.16	4.49	1mza5
leiderdorp		NL		26	52.16	4.53	1mza3
leigh		GB	ENG	44	53.5	-2.52	1koms
leighton buzzard		GB	ENG	37	51.92	-0.66	1komk
leimen		DE		27	49.35	8.69	1ppmx
leinfelden echterdingen	Leinfelden-Echterdingen	DE		37	48.69	9.17	1ppld
leioa		ES		31	43.33	-2.99	1uuai
leipzig		DE		505	51.34	12.37	1ppk3
leiria		PT		45	39.74	-8.81	1clav
leisure city		US	FL	23	25.5	-80.43	2h79h
leixlip		IE		15	53.37	-6.5	1ri8u
leiyang		CN		129	26.4	112.86	12o4w
lekki		NG		401	6.41	4.09	1dzh5
leland		US	NC	18	34.26	-78.04	2nxeu
leliana	L'Eliana	ES		17	39.57	-0.53	1hxd0
lelydorp		SR		18	5.7	-55.23	20iw2
lelystad		NL		71	52.51	5.48	1mz96
lemay		US	MO	17	38.53	-90.28	2m74p
lembang		ID		183	-6.81	107.62	z3xr
lembeni		TZ		16	-3.78	37.62	3ce1
leme		BR		81	-22.19	-47.39	224py
lemgo		DE		42	52.03	8.9	1ppen
lemon grove		US	CA	27	32.74	-117.03	370cl
lemont		US	IL	17	41.67	-88	2x0jh
lemoore		US	CA	26	36.3	-119.78	370da
lempaala	Lempäälä	FI		18	61.32	23.75	dwa6
lenbe		HT		33	19.71	-72.4	27s0c
lencois paulista	Lençóis Paulista	BR		57	-22.6	-48.8	224ph
lenexa		US	KS	52	38.95	-94.73	2jm44
lenger		KZ		21	42.18	69.89	wlwj
lengerich		DE		23	52.19	7.86	1ppbs
lengshuijiang		CN		115	27.69	111.43	12o3t
lengshuitan		CN		89	26.41	111.6	12o3m
leningradskaya		RU		39	46.32	39.39	bhqg
leninogorsk		RU		66	54.6	52.46	bhpe
leninsk		RU		15	48.7	45.2	bhp8
leninsk kuznetsky	Leninsk-Kuznetsky	RU		109	54.66	86.17	w5x5
lennestadt		DE		28	51.12	8.07	1ppa8
lennox		US	CA	23	33.94	-118.35	370dt
lenoir		US	NC	18	35.91	-81.54	2nxfc
lens		FR		38	50.43	2.83	1sd79
lensk		RU		24	60.73	114.93	17bae
lentini		IT		24	37.29	15	1i3ui
leo	Léo	BF		27	11.1	-2.11	1ejqm
leogane	Léogâne	HT		134	18.51	-72.63	27s4u
leominster		US	MA	42	42.53	-71.76	2xx69
leon	León	ES		134	42.6	-5.57	1uu9w
leon	León	NI		145	12.44	-86.88	25jou
leon de los aldama	León de los Aldama	MX		1239	21.13	-101.67	2dpdr
leonberg		DE		46	48.8	9.02	1pp7r
leopoldina		BR		47	-21.53	-42.64	224p4
leopoldshohe	Leopoldshöhe	DE		16	52.01	8.7	1pp75
lepe		ES		26	37.25	-7.2	1hwn4
leposaviq		XK		19	43.1	20.8	gwl7
lerdo de tejada	Lerdo de Tejada	MX		19	18.63	-95.52	23jfr
lere		NG		93	10.39	8.57	1dzfz
leribe		LS		48	-28.87	28.05	jzoa
lerida	Lérida	CO		20	4.86	-74.91	26swi
lerma de villada	Lerma de Villada	MX		23	19.29	-99.51	23jfp
lermontov		RU		23	44.11	42.97	bhhq
lerum		SE		27	57.77	12.27	1lsmv
les abymes		GP		63	16.27	-61.51	24pjj
les cayes		HT		126	18.19	-73.75	27wm9
les clayes sous bois	Les Clayes-sous-Bois	FR		18	48.82	1.99	1sbwa
les coteaux		CA	10	17	45.28	-74.23	3lqd0
les escaldes	les Escaldes	AD		16	42.51	1.53	1t5pv
les herbiers		FR		16	46.87	-1.02	1sbbc
les lilas		FR		21	48.88	2.42	1sb6z
les mureaux		FR		32	48.99	1.91	1sayo
les pavillons sous bois	Les Pavillons-sous-Bois	FR		20	48.91	2.51	1sav0
les pennes mirabeau	Les Pennes-Mirabeau	FR		20	43.41	5.31	1saun
les sables dolonne	Les Sables-d'Olonne	FR		16	46.5	-1.78	1sakj
les ulis		FR		26	48.68	2.17	3xskw
leshan		CN		154	29.56	103.76	12o3d
leskovac		RS		95	43	21.95	gwkl
lesnoy		RU		24	58.64	59.8	hrnx
lesnoy		RU		55	57.62	63.08	42vx0
lesosibirsk		RU		66	58.24	92.48	w5vj
lesozavodsk		RU		42	45.48	133.43	17b9o
lessines		BE		18	50.71	3.84	1nurb
leszno		PL		64	51.84	16.57	1uaz8
letchworth garden city		GB	ENG	44	51.98	-0.23	4w9ug
leteri		IN		16	24.06	77.41	r41h
lethbridge		CA	01	71	49.7	-112.82	3lqn6
leticia		CO		30	-4.22	-69.94	26swf
letlhakane		BW		18	-21.41	25.59	k0bj
letpandan		MM		39	17.79	95.75	s5x6
letterkenny		IE		17	54.95	-7.73	1ri8h
leusden		NL		29	52.13	5.43	1mz7r
leutkirch		DE		22	47.83	10.02	1povy
leuven		BE		93	50.88	4.7	1nuoy
levallois perret	Levallois-Perret	FR		62	48.89	2.29	1sa0v
leverkusen		DE		163	51.03	6.98	1pouy
levice		SK		38	48.22	18.61	1tkf1
levin		NZ		20	-40.63	175.28	1bag3
levis	Lévis	CA	10	126	46.8	-71.18	3rksx
levittown		PR		30	18.45	-66.18	2pv5e
levittown		US	NY	52	40.73	-73.51	31tx0
levittown		US	PA	53	40.16	-74.83	33en8
lewes		GB	ENG	17	50.87	0.01	1kojz
lewiston		US	ID	33	46.42	-117.02	3bzuy
lewiston		US	ME	36	44.1	-70.21	2yieu
lewiston orchards		US	ID	31	46.38	-116.98	3bzv2
lewisville		US	TX	104	33.05	-96.99	2sv7t
lexington		US	KY	225	37.99	-84.48	2k4cf
lexington		US	MA	31	42.45	-71.22	2xx7z
lexington		US	NC	19	35.82	-80.25	2nxj1
lexington		US	SC	20	33.98	-81.24	2q9t4
lexington fayette	Lexington-Fayette	US	KY	314	38.05	-84.46	2k4cv
leyland		GB	ENG	38	53.7	-2.69	1kojn
leyva solano		MX		28	25.66	-108.64	2d8hz
lezhe	Lezhë	AL		19	41.78	19.64	1w9if
lgovskiy	L’govskiy	RU		24	51.63	35.28	bh2e
lhasa		CN		119	29.65	91.1	rg81
lhay les roses	L'Haÿ-les-Roses	FR		30	48.78	2.34	1s9rc
lhokseumawe		ID		89	5.18	97.15	q18i
lhospitalet de llobregat	L'Hospitalet de Llobregat	ES		257	41.36	2.1	1uvvv
lianghu		CN		155	29.99	120.9	154py
liangxiang		CN		77	39.74	116.13	12nxo
lianhe		CN		121	47.13	129.27	17mqd
lianjiang		CN		100	21.65	110.28	12o2g
lianran		CN		107	24.92	102.48	12nvy
lianshan		CN		313	40.76	120.85	17nbm
lianyuan		CN		67	27.69	111.66	12obn
lianzhou		CN		71	21.67	109.2	12nuq
lianzhou		CN		93	24.78	112.37	12nup
liaocheng		CN		227	36.46	115.98	12nui
liaoyang		CN		688	41.27	123.17	17n2p
liaoyuan		CN		465	42.9	125.14	17n2l
liaozhong		CN		55	41.51	122.72	17n2i
libano	Líbano	CO		28	4.92	-75.06	26svw
libenge		CD		27	3.65	18.64	1dlb6
liberal		US	KS	21	37.04	-100.92	38q0s
liberec		CZ		98	50.77	15.06	1tuc9
liberia		CR		45	10.64	-85.44	25nl0
libertad		PH		250	8.94	125.5	10kvw
libertador general san martin	Libertador General San Martín	AR		49	-23.81	-64.79	2agar
liberty		US	MO	30	39.25	-94.42	2m78s
libertyville		US	IL	20	42.28	-87.95	2x0nv
libiaz	Libiąż	PL		18	50.1	19.32	1uaxd
libon		PH		69	13.3	123.44	10ktt
libourne		FR		24	44.91	-0.24	1s9o5
libres		MX		16	19.47	-97.69	23jfa
libreville		GA		578*	0.39	9.45	1ffm9
licata		IT		37	37.1	13.94	1i3u1
lice		TR		16	38.46	40.64	6jep
licenciado benito juarez campo gobierno	Licenciado Benito Juárez (Campo Gobierno)	MX		24	24.66	-107.54	59uyd
licheng		CN		173	23.3	113.82	12ntb
licheng		CN		72	31.43	119.48	12n1g
lichfield		GB	ENG	33	52.68	-1.83	1koj7
lichinga		MZ		110	-13.31	35.24	mdh1
lichtenburg		ZA		66	-26.15	26.16	l2er
lichtenfels		DE		21	50.15	11.06	1poqi
lichtenvoorde		NL		20	51.99	6.57	1mz6r
lichuan		CN		73	30.3	108.85	12nt2
lida		BY		98	53.88	25.3	df35
lidingo	Lidingö	SE		42	59.37	18.13	1lsi6
lidkoping	Lidköping	SE		23	58.51	13.16	1lsi1
lido		IT		16	45.41	12.37	1w1ng
lido di ostia	Lido di Ostia	IT		79	41.73	12.28	1w1n9
lidzbark warminski	Lidzbark Warmiński	PL		17	54.13	20.58	gfab
liege	Liège	BE		183	50.63	5.57	1nun1
liepaja	Liepāja	LV		85	56.5	21.01	9tcy
lier		BE		33	51.13	4.57	1numl
lieto		FI		15	60.51	22.46	dw1k
lievin	Liévin	FR		34	50.42	2.78	1s9lr
lijiang		CN		1138	26.87	100.22	12v45
likasi		CD		422	-10.98	26.74	jrzp
likino dulevo	Likino-Dulevo	RU		31	55.71	38.95	bgzv
likisa	Likisá	TL		19	-8.59	125.34	z3oi
lilienthal		DE		18	53.14	8.9	1pogd
lilio		PH		15	14.13	121.44	10ko2
lille		BE		15	51.24	4.82	1nulk
lille		FR		228	50.63	3.06	1s9is
lillehammer		NO		19	61.12	10.47	1vglu
lillerod	Lillerød	DK		15	55.87	12.35	1k3sq
liloan		PH		49	10.4	124	10knt
lilongwe		MW		647*	-13.97	33.79	jw0v
lima		PE		7737*	-12.04	-77.03	2cde0
lima		US	OH	38	40.74	-84.11	32m33
limache		CL		36	-33.02	-71.27	2b8b2
limassol		CY		154	34.68	33.04	34y8
limay		FR		19	49	1.74	1s9if
limay		PH		53	14.56	120.6	10kmx
limbach oberfrohna	Limbach-Oberfrohna	DE		27	50.86	12.76	1pofd
limbang		MY		26	4.75	115	118tu
limbdi		IN		42	22.57	71.81	r40g
limbe		CM		72	4.02	9.21	1bs83
limbiate		IT		32	45.6	9.13	1w1mn
limburg an der lahn	Limburg an der Lahn	DE		34	50.38	8.05	1poeo
limeil brevannes	Limeil-Brévannes	FR		19	48.74	2.49	1s9i9
limeira		BR		290	-22.56	-47.4	224nj
limerick		US	PA	18	40.23	-75.52	33etu
limoeiro		BR		42	-7.87	-35.45	20sl1
limoeiro do norte	Limoeiro do Norte	BR		29	-5.15	-38.1	20skq
limoges		FR		141	45.83	1.25	1s9hq
limon	Limón	CR		63	9.99	-83.04	25mxz
limonar		CU		25	22.95	-81.41	2432j
limpio		PY		96	-25.17	-57.49	21onm
linares		CL		70	-35.85	-71.59	2b89r
linares		ES		61	38.1	-3.64	1hwmd
linares		MX		63	24.86	-99.57	23jek
lincheng		CN		65	19.91	109.69	12nmw
lincoln		AR		42	-34.87	-61.53	2ag9c
lincoln		GB	ENG	115	53.23	-0.54	1kohz
lincoln		US	CA	46	38.89	-121.29	370pz
lincoln		US	NE	277	40.8	-96.67	30pl2
lincoln		US	RI	22	41.92	-71.43	52vaw
lincoln park		US	MI	37	42.25	-83.18	2z5hr
lincolnia		US	VA	23	38.82	-77.14	2u894
linda		US	CA	18	39.13	-121.55	370ub
linda a velha	Linda-a-Velha	PT		21	38.71	-9.24	1cla3
lindau		DE		25	47.55	9.68	1poby
linden		GY		45	6.01	-58.31	20e0w
linden		US	NJ	42	40.62	-74.24	31bkq
lindenhurst		US	NY	27	40.69	-73.37	31u35
lindenwold		US	NJ	18	39.82	-75	2oian
lindi		TZ		42	-10	39.72	itop
lindlar		DE		23	51.02	7.38	1po0m
lindsay		CA	08	20	44.35	-78.73	3lrke
linevo	Linëvo	RU		22	54.46	83.38	w5tg
linfen		CN		233	36.09	111.52	12nn3
lingayen		PH		57	16.02	120.23	10ki4
lingcheng		CN		55	22.71	110.35	12nmn
lingdong		CN		84	46.57	131.15	17n1t
lingen		DE		51	52.52	7.32	1pnz4
linghai		CN		56	41.17	121.37	17ogp
lingolsheim		FR		17	48.56	7.68	1s9g0
lingsugur	Lingsugūr	IN		30	16.16	76.52	r3zu
lingyuan		CN		91	41.24	119.4	17n1n
linhai		CN		153	28.86	121.14	12nj2
linhares		BR		105	-19.39	-40.07	224le
linjiang		CN		69	41.81	126.91	17n1h
linkoping	Linköping	SE		107	58.41	15.62	1lrai
linkou		CN		78	45.29	130.26	17n1e
lino lakes		US	MN	21	45.16	-93.09	2zwun
linping		CN		78	30.42	120.3	12nhq
linqiong		CN		56	30.42	103.46	12nhh
linqu		CN		77	36.52	118.54	12nhg
lins		BR		69	-21.68	-49.74	224la
linshui		CN		110	36.42	114.2	12nh4
linstead		JM		21	18.14	-77.03	22sps
linton hall		US	VA	36	38.76	-77.57	2u8ar
lintong		CN		76	34.38	109.21	12neq
linxi		CN		100	39.71	118.45	12ngm
linxia chengguanzhen		CN		202	35.6	103.21	12ngj
linyi		CN		271	35.06	118.34	12ng6
linz		AT		205	48.31	14.29	1nf74
lipa city		PH		212	13.94	121.16	10kfe
lipetsk		RU		516	52.6	39.57	bgwh
lipkovo		MK		28	42.16	21.59	gwj2
lippstadt		DE		67	51.67	8.34	1pnsx
liptovsky mikulas	Liptovský Mikuláš	SK		31	49.08	19.62	1tkdm
lira		UG		119	2.25	32.9	4xli
lisakovsk		KZ		40	52.55	62.5	wlur
lisala		CD		70	2.15	21.52	4jdi
lisbon		PT		518*	38.72	-9.13	1cl9t
lisburn		GB	NIR	78	54.52	-6.04	1kofv
lishu		CN		62	43.3	124.33	17n13
lishui		CN		99	28.46	119.91	12ne5
lisieux		FR		24	49.15	0.23	1s9dy
liski		RU		56	50.98	39.52	bgom
lisle		US	IL	23	41.8	-88.07	2x0xc
lisle sur la sorgue	L'Isle-sur-la-Sorgue	FR		17	43.92	5.05	1s9db
lisse		NL		22	52.26	4.56	1mz3v
lissone		IT		37	45.61	9.24	1w1lj
litherland		GB	ENG	23	53.47	-3	1kof6
lithia springs		US	GA	15	33.79	-84.66	2i5a5
litomerice	Litoměřice	CZ		24	50.53	14.13	1tu4d
littau		CH		16	47.05	8.26	1l0dd
little elm		US	TX	38	33.16	-96.94	2svqo
little rock		US	AR	198	34.75	-92.29	2gajv
littlehampton		GB	ENG	59	50.81	-0.54	1kodb
littleton		US	CO	46	39.61	-105.02	38d2g
litvinov	Litvínov	CZ		27	50.6	13.62	1tu41
liuhe		CN		67	42.24	125.72	17n0h
liupanshui		CN		252	26.59	104.83	52w7h
livadeia	Livadeiá	GR		21	38.44	22.88	5jfj
live oak		US	CA	17	36.98	-121.98	371g2
live oak		US	TX	15	29.57	-98.34	2svzj
livermore		US	CA	88	37.68	-121.77	371jk
liverpool		AU	02	28	-33.92	150.93	1aajv
liverpool		GB	ENG	864	53.41	-2.98	1koaa
livingston		GB	SCT	57	55.9	-3.52	1koa4
livingston		US	NJ	28	40.8	-74.31	31bmk
livingstone		ZM		109	-17.84	25.85	ji8v
livny		RU		53	52.43	37.61	bgkt
livonia		US	MI	95	42.37	-83.35	2z5wd
livorno		IT		154	43.54	10.33	1w1kz
livramento do brumado	Livramento do Brumado	BR		20	-13.65	-41.85	224kx
livry gargan	Livry-Gargan	FR		40	48.92	2.54	1s9bc
liwa	Liwá	OM		26	24.53	56.56	674m
liwale		TZ		19	-9.77	37.93	3cb5
liwonde		MW		22	-15.07	35.23	jvx6
ljubljana		SI		272*	46.05	14.51	1wibr
ljungby		SE		16	56.83	13.94	1lr4w
llaillay		CL		17	-32.84	-70.96	2b863
llallagua		BO		28	-18.42	-66.58	2bu29
llandudno		GB	WLS	15	53.32	-3.83	1ko7s
llanelli		GB	WLS	50	51.68	-4.16	1ko78
llazice	Llazicë	XK		20	42.56	20.76	gwdy
llefia	Llefià	ES		44	41.44	2.22	44to1
lleida		ES		136	41.62	0.62	1uu9e
lliria	Llíria	ES		23	39.63	-0.6	1hwm4
lloret de mar	Lloret de Mar	ES		39	41.7	2.85	1uu10
lloydminster		CA	01	31	53.27	-110.02	3lueg
llucmajor		ES		36	39.49	2.89	1hwko
lo prado		CL		104	-33.44	-70.73	4c22k
loa janan		ID		213	-0.58	117.1	z3ie
loanda		BR		18	-22.92	-53.14	224kv
loandjili		CG		23	-4.76	11.86	1cekq
lobatse		BW		31	-25.22	25.68	k0b5
lobau	Löbau	DE		18	51.1	14.67	1pnpv
lobito		AO		208	-12.36	13.54	1zrab
lobnya		RU		62	56.01	37.48	bghv
loboc		PH		16	9.64	124.03	10k9b
loch garman		IE		20	52.33	-6.46	1rgp0
lochearn		US	MD	25	39.34	-76.72	2lgxm
lochristi		BE		20	51.1	3.83	1nui3
lockport		US	IL	25	41.59	-88.06	2x138
lockport		US	NY	21	43.17	-78.69	31uhf
lod		IL		67	31.95	34.89	6b6d
lodeynoye pole		RU		22	60.73	33.55	bggw
lodhran		PK		97	29.53	71.63	p4al
lodi		IT		41	45.31	9.5	1w1ke
lodi		US	CA	65	38.13	-121.27	371n1
lodi		US	NJ	25	40.88	-74.08	31bng
lodja		CD		68	-3.52	23.6	4jb3
lodwar		KE		20	3.12	35.6	421s
lodz	Łódź	PL		769	51.77	19.47	1uaod
loei		TH		35	17.49	101.73	yhkf
lofthouse		GB	ENG	23	53.73	-1.5	1kny8
logan		US	UT	50	41.74	-111.83	3ftzc
logan city		AU	04	283	-27.64	153.11	4c2pa
logansport		US	IN	18	40.75	-86.36	2xil4
lognes		FR		16	48.84	2.63	1s974
logrono	Logroño	ES		152	42.47	-2.45	1utza
lohardaga	Lohārdagā	IN		53	23.43	84.68	r3yf
lohja		FI		36	60.25	24.07	dvt3
lohmar		DE		31	50.84	7.21	1pnay
lohne		DE		25	52.67	8.24	1pna1
lohne	Löhne	DE		40	52.19	8.69	1pna3
lohr am main	Lohr am Main	DE		16	49.99	9.57	1pn8z
loikaw		MM		17	19.68	97.21	s5hj
loja		EC		118	-3.99	-79.2	26byj
loja		ES		22	37.17	-4.15	1hwjm
lokbatan	Lökbatan	AZ		31	40.33	49.73	cjvi
lokeren		BE		38	51.1	3.99	1nuh0
lokoja		NG		61	7.8	6.74	1dzc3
lokossa		BJ		87	6.64	1.72	1fadd
lolodorf		CM		22	3.23	10.73	1bs43
lom		BG		27	43.82	23.24	fmy5
lom sak		TH		17	16.78	101.24	yhjn
loma bonita		MX		31	18.11	-95.88	29zdw
loma de gato	Loma de Gato	PH		22	14.79	121	10k6j
loma linda		US	CA	24	34.05	-117.26	371qo
lomas del sur	Lomas del Sur	MX		19	20.49	-103.42	59uyk
lombard		US	IL	44	41.88	-88.01	2x15h
lome	Lomé	TG		750*	6.13	1.22	1ep1v
lomianki	Łomianki	PL		15	52.33	20.89	gf2y
lomita		US	CA	21	33.79	-118.32	371sn
lomme		FR		30	50.64	2.99	1s94b
lommel		BE		32	51.23	5.31	1nugj
lomonosov		RU		43	59.91	29.77	bgat
lompoc		US	CA	44	34.64	-120.46	371t8
lomza	Łomża	PL		64	53.18	22.06	gf2j
lonar	Lonār	IN		22	19.99	76.52	r3x6
lonavla		IN		59	18.75	73.41	r3x5
loncoche		CL		16	-39.37	-72.63	2b7ti
londerzeel		BE		17	51	4.3	1nug5
london		CA	08	347	42.98	-81.23	3lutc
london		GB	ENG	7557*	51.51	-0.13	1knxb
londrina		BR		472	-23.31	-51.16	224k1
long beach		US	CA	474	33.77	-118.19	371x5
long beach		US	MS	16	30.35	-89.15	2n1cl
long beach		US	NY	34	40.59	-73.66	31uji
long branch		US	NJ	31	40.3	-73.99	31bnv
long eaton		GB	ENG	48	52.9	-1.27	1knw1
long xuyen	Long Xuyên	VN		158	10.39	105.44	xrrf
longfeng		CN		152	46.53	125.1	17mz0
longfield		GB	ENG	17	51.4	0.3	1knw0
longgang		CN		60	37.65	120.33	12muu
longjiang		CN		106	47.33	123.18	17myq
longjing		CN		117	42.77	129.42	17mym
longjumeau		FR		21	48.7	2.31	1s91s
longmeadow		US	MA	16	42.05	-72.58	2xxnw
longmont		US	CO	92	40.17	-105.1	3bkzw
longonjo		AO		24	-12.91	15.25	1zr7x
longquan		CN		92	24.67	102.16	12mss
longueuil		CA	10	229	45.53	-73.52	3lvub
longview		US	TX	82	32.5	-94.74	2swkm
longview		US	WA	37	46.14	-122.94	3gck1
loni		IN		165	28.75	77.29	r3wl
lons le saunier	Lons-le-Saunier	FR		21	46.68	5.56	1s8ze
loon op zand	Loon op Zand	NL		23	51.63	5.08	1mz1c
loos		FR		22	50.61	3.02	1s8z8
lop buri		TH		58	14.8	100.65	yhjc
lopez		PH		26	13.88	122.26	10k10
lora del rio	Lora del Río	ES		19	37.66	-5.53	1hwi5
lorain		US	OH	64	41.45	-82.18	32mge
loralai		PK		38	30.37	68.6	p47w
lorca		ES		92	37.67	-1.7	1hwi3
lorena		BR		77	-22.73	-45.12	224jd
loreto		MX		24	22.27	-101.99	2dp3n
lorica		CO		41	9.24	-75.81	26sq5
lorient		FR		58	47.75	-3.37	1s8y1
lormont		FR		23	44.88	-0.52	1s8xg
lorrach	Lörrach	DE		47	47.61	7.66	1pn1l
lorton		US	VA	19	38.7	-77.23	2u93u
los alcazares	Los Alcázares	ES		16	37.74	-0.85	1hwhg
los altos		US	CA	31	37.39	-122.11	3728f
los andes		CL		57	-32.83	-70.6	2b7pe
los angeles		US	CA	3972	34.05	-118.24	37295
los angeles	Los Ángeles	CL		125	-37.47	-72.35	2b7p8
los banos		US	CA	37	37.06	-120.85	372bp
los banos	Los Baños	PH		96	14.17	121.24	10k00
los barrios		ES		22	36.18	-5.49	1hwg8
los dos caminos		VE		58	10.49	-66.83	25w5k
los gatos		US	CA	31	37.23	-121.97	372di
los llanos de aridane	Los Llanos de Aridane	ES		21	28.66	-17.92	1hwbf
los lunas		US	NM	15	34.81	-106.73	39e0h
los mochis		MX		257	25.79	-109	2doh3
los palacios		CU		26	22.59	-83.25	242f5
los palacios y villafranca	Los Palacios y Villafranca	ES		37	37.16	-5.92	1hw8p
los patios		CO		59	7.84	-72.5	26sef
los polvorines		AR		53	-34.5	-58.71	21jf5
los rastrojos		VE		35	10.03	-69.24	25vrh
los realejos		ES		38	28.38	-16.58	3zfxz
los reyes acaquilpan		MX		85	19.36	-98.98	23j2c
los reyes de juarez	Los Reyes de Juárez	MX		17	18.95	-97.8	23j2d
los reyes de salgado	Los Reyes de Salgado	MX		39	19.59	-102.47	2do9n
los teques		VE		141	10.34	-67.04	25vpy
losal		IN		28	27.4	74.92	r3w4
losheim		DE		17	49.51	6.75	1pn07
losino petrovskiy	Losino-Petrovskiy	RU		22	55.87	38.2	bg1r
lospalos		TL		17	-8.52	127	15it6
losser		NL		22	52.26	7	1mz0g
lota		CL		50	-37.09	-73.16	2b6t8
loudi		CN		151	27.73	111.99	12mm6
louga		SN		67	15.62	-16.22	1c7ie
loughborough		GB	ENG	60	52.77	-1.2	1knsf
louis trichardt		ZA		87	-23.04	29.9	l1kz
louisville		US	CO	20	39.98	-105.13	38dg2
louisville		US	KY	244	38.25	-85.76	2k5cc
loule	Loulé	PT		23	37.14	-8.02	1cl7w
loum		CM		177	4.72	9.74	1bs0w
louny		CZ		19	50.36	13.8	1ttzn
lourdes		FR		16	43.1	-0.05	1s8sz
loures		PT		66	38.83	-9.17	1cl7l
loushanguan		CN		80	28.14	106.82	12f44
louth		GB	ENG	16	53.37	0	1kns1
louvain la neuve	Louvain-la-Neuve	BE		30	50.67	4.61	1nudl
louveira		BR		31	-23.09	-46.95	224iu
louviers		FR		19	49.22	1.17	1s8rc
lovech		BG		42	43.13	24.72	fmxj
loveland		US	CO	75	40.4	-105.07	3bl2g
loves park		US	IL	23	42.32	-89.06	2x1b7
lovisa		FI		15	60.46	26.23	dvo3
lowell		US	MA	111	42.63	-71.32	2xxqy
lower earley		GB	ENG	32	51.43	-0.92	4c90f
lower hutt		NZ		101	-41.22	174.92	1awec
lower sackville		CA	07	21	44.78	-63.68	64hw1
lowestoft		GB	ENG	71	52.48	1.75	1knqa
lowicz	Łowicz	PL		30	52.11	19.95	1uami
loxstedt		DE		16	53.47	8.65	1pmv1
lozova		UA		62	48.89	36.32	f294
luancheng		CN		597	37.88	114.65	12ml8
luanda		AO		2776*	-8.84	13.23	1c0qp
luang prabang		LA		47	19.89	102.14	zhfr
luanshya		ZM		113	-13.14	28.42	ji1z
luau		AO		18	-10.71	22.22	is29
luban	Lubań	PL		22	51.12	15.29	1uals
lubango		AO		103	-14.92	13.49	1zr5e
lubao		CD		43	-5.39	25.75	4ivu
lubao		PH		56	14.94	120.6	10jxc
lubartow	Lubartów	PL		23	51.46	22.61	gezr
lubbecke	Lübbecke	DE		26	52.31	8.61	1pmui
lubbenau	Lübbenau	DE		17	51.86	13.95	1pmuf
lubbock		US	TX	249	33.58	-101.86	3afk9
lubeck	Lübeck	DE		212	53.87	10.69	1pmtt
lubin		PL		78	51.4	16.2	1uair
lublin		PL		360	51.25	22.57	geyc
lubliniec		PL		24	50.67	18.68	1uai2
lubny		UA		53	50.02	33	f283
lubon	Luboń	PL		26	52.35	16.89	1uago
lubu		CN		96	23.17	112.28	12mkh
lubuklinggau		ID		148	-3.29	102.86	z38m
lubumbashi		CD		1374	-11.66	27.48	jryo
lucan		IE		15	53.36	-6.45	1ri3l
lucapa		AO		20	-8.42	20.74	34fw
lucas		BR		28	-16.33	-55.93	224il
lucaya		BS		47	26.53	-78.67	24k5f
lucban		PH		31	14.11	121.56	10jvb
lucca		IT		82	43.84	10.5	1w1he
luce	Lucé	FR		18	48.44	1.46	1s8ou
lucena		ES		42	37.41	-4.49	1hw48
lucena		PH		229	13.93	121.62	10jv1
lucenec	Lučenec	SK		28	48.33	19.67	1tkbu
lucera		IT		32	41.51	15.34	1w1ha
luchegorsk		RU		22	46.48	134.2	17b69
lucheng		CN		89	31.23	117.28	12mhg
luchingu		TZ		25	-10.9	39.33	itn3
luckeesarai		IN		90	25.18	86.09	r3vj
luckenwalde		DE		22	52.09	13.17	1pmqk
lucknow		IN		2472	26.84	80.92	r3vh
ludenscheid	Lüdenscheid	DE		79	51.22	7.63	1pmpt
luderitz	Lüderitz	NA		15	-26.65	15.15	1zx94
ludhiana	Ludhiāna	IN		1545	30.91	75.85	r3vc
ludinghausen	Lüdinghausen	DE		24	51.77	7.44	1pmop
ludlow		US	MA	22	42.16	-72.48	2xxug
ludus	Luduş	RO		17	46.48	24.1	egh9
ludvika		SE		15	60.15	15.19	1lqin
ludwigsburg		DE		88	48.9	9.19	1pmo0
ludwigsfelde		DE		24	52.3	13.25	1pmnn
ludwigshafen am rhein	Ludwigshafen am Rhein	DE		163	49.48	8.45	1pmnk
luebo		CD		35	-5.35	21.42	4irf
luena		AO		21	-11.78	19.92	1zr47
lufkin		US	TX	36	31.34	-94.73	2swyc
luga		RU		40	58.74	29.85	bfsq
lugano		CH		63	46.01	8.96	1l0cc
lugazi		UG		35	0.37	32.94	4xef
lugo		ES		97	43.01	-7.56	1utpy
lugo		IT		21	44.42	11.91	1w1ge
lugoba		TZ		17	-6.45	38.33	3c67
lugoj		RO		43	45.69	21.9	eggz
lugu		TW		20	23.75	120.75	zujr
lugulu		KE		41	0.39	34.3	41kh
luhansk		UA		452	48.57	39.32	f26a
luimneach		IE		90	52.66	-8.62	1ri7z
lujan	Luján	AR		82	-34.57	-59.1	21jd8
lukhovitsy		RU		32	54.98	39.04	bfon
lukolela		CD		15	-1.06	17.18	1dl0b
lukow	Łuków	PL		30	51.93	22.38	geut
lukuledi		TZ		30	-10.57	38.8	itmb
lulea	Luleå	SE		44	65.58	22.15	cyfe
luleburgaz	Lüleburgaz	TR		91	41.4	27.36	fwf3
lumajang		ID		124	-8.13	113.22	z36q
lumbang		PH		30	14.3	121.46	10jqe
lumberton		US	NC	22	34.62	-79.01	2nyvp
lumding railway colony		IN		25	25.75	93.17	4cix7
lumezzane		IT		24	45.65	10.26	3w1u0
lumphat		KH		19	13.49	106.98	138bt
lumut		MY		40	4.23	100.63	1172y
lunavada	Lūnāvāda	IN		35	23.13	73.61	r3uk
lund		SE		87	55.71	13.19	1lqge
luneburg	Lüneburg	DE		71	53.25	10.41	1pmgb
lunel		FR		27	43.68	4.14	1s8l8
lunen	Lünen	DE		91	51.62	7.53	1pmg3
luneville	Lunéville	FR		22	48.59	6.49	1s8l2
lunglei		IN		53	22.89	92.74	r3u8
luninyets		BY		25	52.25	26.8	devu
lunsar		SL		22	8.68	-12.53	1fl6s
luocheng		CN		74	29.38	104.03	12mf3
luohe		CN		417	33.56	114.04	12mdq
luorong		CN		68	24.41	109.61	12mbe
luoyang		CN		123	23.16	114.27	12m9z
luoyang		CN		1391	34.68	112.45	12m9s
luoyang		CN		66	24.96	118.68	12m9x
lupeni		RO		30	45.36	23.24	egaf
lupon		PH		27	6.9	126.01	10jk8
luqiao		CN		428	28.58	121.37	12m8t
lusaka		ZM		1267*	-15.41	28.29	jhht
lusambo		CD		41	-4.98	23.44	4ibv
lushnje	Lushnjë	AL		41	40.94	19.7	1w9ge
lushoto		TZ		24	-4.78	38.28	3c1d
lushun	Lüshun	CN		82	38.8	121.27	12m7u
lustenau		AT		23	47.43	9.66	1nf0t
lutes mountain		CA	04	16	46.14	-64.91	3lxlf
lutherville timonium	Lutherville-Timonium	US	MD	16	39.44	-76.61	4bl01
luton		GB	ENG	258	51.88	-0.42	1knm3
lutsk		UA		214	50.76	25.34	f23t
lutuhyne		UA		19	48.41	39.23	f23n
lutz		US	FL	19	28.15	-82.46	2h87t
luuq		SO		34	3.8	42.54	167v
luwero		UG		28	0.85	32.47	4x9u
luwuk		ID		48	-0.95	122.79	z349
luxembourg		LU		77*	49.61	6.13	1rg70
luxor		EG		422	25.7	32.64	7q5y
luzern		CH		57	47.05	8.31	1l0bn
luziania	Luziânia	BR		144	-16.25	-47.95	224gp
lviv		UA		718	49.84	24.02	f23a
lyantor		RU		38	61.62	72.16	x1bj
lyasny		BY		15	54.01	27.7	4wrqn
lydenburg		ZA		22	-25.1	30.44	l12e
lyepyel	Lyepyel’	BY		17	54.88	28.7	detr
lyman		UA		28	48.99	37.8	f3d8
lymington		GB	ENG	16	50.76	-1.54	1knlc
lynbrook		US	NY	20	40.65	-73.67	31uvn
lynchburg		US	VA	80	37.41	-79.14	2u9dv
lyndhurst		US	NJ	20	40.81	-74.12	31bqa
lynn		US	MA	92	42.47	-70.95	2xxw7
lynn haven		US	FL	20	30.25	-85.65	2h889
lynnwood		US	WA	37	47.82	-122.32	3gcw1
lynwood		US	CA	72	33.93	-118.21	37313
lyon		FR		472	45.75	4.85	1s8gg
lyskovo		RU		24	56.03	45.04	bf1n
lysva	Lys’va	RU		69	58.11	57.81	bf0j
lysychansk	Lysychans’k	UA		112	48.9	38.44	f2f0
lytham st annes		GB	ENG	41	53.74	-3	3zgpq
lytkarino		RU		51	55.58	37.91	bf01
lyubertsy		RU		155	55.68	37.89	beyv
lyubotyn		UA		23	49.95	35.93	f1zl
lyudinovo		RU		41	53.87	34.45	beuj
maalot tarshiha	maalot Tarshīhā	IL		21	33.02	35.27	6aek
maan	Ma'an	JO		50	30.2	35.73	5bni
maao		PH		26	10.49	122.99	10jf1
maardu		EE		17	59.47	24.98	cnlb
maarratmisrin	Ma‘arratmişrīn	SY		32	36.01	36.67	3lbp
maarssen		NL		40	52.14	5.04	1myxg
maaseik		BE		24	51.1	5.78	1nuak
maasin		PH		18	10.13	124.84	10jee
maasmechelen		BE		36	50.97	5.69	1nuah
maassluis		NL		33	51.92	4.25	1mywl
maastricht		NL		122	50.85	5.69	1mywj
maba		CN		114	24.68	113.6	12m4v
mabai		CN		64	23.01	104.45	12ys4
mabalacat city		PH		188	15.22	120.57	10jcv
mabama		TZ		15	-5.13	32.53	3bzv
mableton		US	GA	37	33.82	-84.58	2i6be
mabopane		ZA		97	-25.5	28.1	l0vt
macae	Macaé	BR		143	-22.38	-41.78	224ey
macaiba	Macaíba	BR		40	-5.86	-35.35	20seo
macapa	Macapá	BR		339	0.04	-51.07	20sds
macas		EC		24	-2.31	-78.11	26bv1
macatuba		BR		16	-22.5	-48.71	224ed
macau		BR		18	-5.11	-36.63	20sda
macau		MO		520*	22.2	113.55	131ay
macclesfield		GB	ENG	64	53.26	-2.13	1knk2
maceio	Maceió	BR		955	-9.67	-35.74	20sct
macenta		GN		43	8.54	-9.47	1ftqc
macerata		IT		31	43.3	13.45	1w1d8
mach		PK		17	29.86	67.33	p44t
machachi		EC		26	-0.51	-78.57	26buw
machado		BR		33	-21.67	-45.92	224df
machagai		AR		28	-26.93	-60.05	2af2q
machakos		KE		32	-1.52	37.27	41fw
machala		EC		198	-3.26	-79.96	26but
machali	Machalí	CL		28	-34.18	-70.65	2b6oe
macheng		CN		126	31.18	115.02	12m3y
macherla	Mācherla	IN		51	16.48	79.44	r3t3
machesney park		US	IL	23	42.35	-89.04	2x1hd
machhiwara	Māchhīwāra	IN		20	30.92	76.2	r3t0
machhlishahr	Machhlīshahr	IN		25	25.69	82.41	r3sz
machida		JP		400	35.54	139.45	13tjj
machilipatnam	Machilīpatnam	IN		193	16.19	81.14	r3st
machiques		VE		63	10.06	-72.55	25vl0
macia		MZ		23	-25.03	33.1	lynx
mackay		AU	04	74	-21.15	149.17	1aa2c
macomb		US	IL	19	40.46	-90.67	2x1ht
macon		US	GA	91	32.84	-83.63	2i6g8
macon	Mâcon	FR		35	46.31	4.83	1s8eq
macuspana		MX		32	17.76	-92.6	23iz3
madaba	Mādabā	JO		82	31.72	35.79	5bn6
madambakkam		IN		17	12.85	80.05	vf3q
madanapalle		IN		109	13.55	78.5	r3sd
madang		PG		27	-5.22	145.79	18u70
madaoua		NE		25	14.07	5.96	1gbwa
madaripur	Mādārīpur	BD		85	23.17	90.21	sntp
maddagiri		IN		28	13.66	77.21	r3qh
maddaloni		IT		35	41.04	14.38	1w1cm
maddur	Maddūr	IN		28	12.58	77.04	r3rk
madera		MX		15	29.19	-108.15	2do2k
madera		US	CA	64	36.96	-120.06	3736o
madgaon		IN		87	15.28	73.96	r3rg
madhipura		IN		51	25.92	86.79	r3qy
madhubani		IN		72	26.35	86.07	r3qj
madhupur		IN		51	24.27	86.64	r3qf
madhyamgram		IN		161	22.69	88.45	r3q7
madhyapur thimi		NP		83	27.68	85.39	50a0e
madikeri		IN		34	12.43	75.74	r3q4
madinat hamad	Madīnat Ḩamad	BH		53	26.12	50.51	67yf
madinat isa	Madīnat ‘Īsá	BH		38	26.17	50.55	67wr
madinat sittah uktubar	Madīnat Sittah Uktūbar	EG		42	29.82	31.05	7kjn
madingou		CG		23	-4.15	13.55	1ce9y
madipakkam		IN		16	12.96	80.2	vf1d
madison		US	AL	47	34.7	-86.75	2fbq3
madison		US	CT	19	41.28	-72.6	2vp44
madison		US	MS	26	32.46	-90.12	2n1t3
madison		US	NJ	16	40.76	-74.42	31brg
madison		US	WI	249	43.07	-89.4	34rrl
madison heights		US	MI	30	42.49	-83.11	2z6es
madisonville		US	KY	20	37.33	-87.5	2k5na
madiun		ID		186	-7.63	111.52	z32a
madrid		CO		50	4.73	-74.26	26s6z
madrid		ES		3256*	40.42	-3.7	1utnr
madruga		CU		34	22.91	-81.86	24229
madukkarai		IN		29	10.91	76.96	r3po
madukkur	Madukkūr	IN		16	10.48	79.4	r3pn
madurai		IN		910	9.92	78.12	r3pl
madurantakam	Madurāntakam	IN		30	12.51	79.88	r3pk
mae chan		TH		38	20.15	99.85	op2b
mae ramat		TH		17	16.98	98.52	op1m
mae sai		TH		28	20.43	99.88	op1e
mae sot		TH		45	16.72	98.57	op18
maebaru chuo	Maebaru-chūō	JP		70	33.56	130.2	13tis
maebashi		JP		283	36.4	139.08	13tir
maesteg		GB	WLS	21	51.61	-3.66	1kniq
maevatanana		MG		24	-16.95	46.83	ms3e
mafeteng		LS		57	-29.82	27.24	jzly
mafinga		TZ		35	-7.25	35.07	3bwt
mafra		BR		40	-26.11	-49.81	224bn
mafraq		JO		57	32.34	36.21	5dcm
magadan		RU		95	59.56	150.8	19ilo
magadi	Māgadi	IN		27	12.96	77.22	r3pe
magalang		PH		69	15.22	120.66	10iv7
magangue	Magangué	CO		100	9.24	-74.75	26s6k
maganoy		PH		17	6.86	124.44	10itx
magarao		PH		15	13.66	123.19	10ite
magaria		NE		19	13	8.91	1gbuy
magdalena		MX		16	20.91	-103.98	2do1a
magdalena contreras		MX		238	19.33	-99.21	23iy8
magdalena de kino	Magdalena de Kino	MX		27	30.63	-110.96	2do0t
magdeburg		DE		230	52.13	11.63	1pm0h
magelang		ID		111	-7.47	110.22	z310
magenta		IT		23	45.46	8.88	1w1av
maghar		IN		17	26.76	83.13	r3p4
maghar	Maghār	IL		19	32.89	35.41	6b5f
maghull		GB	ENG	27	53.52	-2.94	1kni6
magna		US	UT	27	40.71	-112.1	3fu69
magnitogorsk		RU		413	53.42	59.05	beps
magog		CA	10	16	45.27	-72.15	3lz5g
magole		TZ		19	-6.38	37.37	3buu
magong		TW		56	23.57	119.59	zuas
magsaysay		PH		17	6.77	125.18	10in1
magugpo poblacion		PH		233	7.45	125.8	103l9
magugu		TZ		26	-4.02	35.77	3bu6
magumeri		NG		19	12.11	12.83	1dz0o
magway		MM		97	20.15	94.93	s4td
maha sarakham		TH		52	16.18	103.3	yhfo
mahabad	Mahābād	IR		162	36.76	45.72	2osm
mahad	Mahād	IN		27	18.08	73.42	r3op
mahajanga		MG		155	-15.72	46.32	mryf
mahalapye		BW		44	-23.1	26.81	k09r
mahalingpur	Mahālingpur	IN		33	16.39	75.11	r3nt
maham		IN		19	28.97	76.29	r3nr
mahanje		TZ		15	-9.93	35.33	3bth
mahanoro		MG		40	-19.9	48.8	mrvd
maharagama		LK		67	6.85	79.93	qid2
maharaganj	Mahārāganj	IN		31	27.14	83.56	r3n5
maharajgani	Mahārājgani	IN		22	26.11	84.5	r3n8
mahasamund	Mahāsamund	IN		50	21.11	82.09	r3mm
mahayag		PH		17	8.12	123.45	10ii6
mahbubabad	Mahbūbābād	IN		38	17.6	80	r3mh
mahbubnagar	Mahbūbnagar	IN		136	16.74	77.99	r3mf
mahdia		TN		46	35.5	11.06	1h0mc
mahdishahr		IR		21	35.71	53.35	486zt
mahe	Mahē	IN		38	11.7	75.53	r3mb
mahebourg	Mahébourg	MU		17	-20.41	57.7	k0xe
mahemdavad	Mahemdāvād	IN		33	22.82	72.76	r3m6
mahendragarh		IN		26	28.27	76.15	r3m3
mahendranagar		NP		88	28.96	80.18	ri1j
maheshwar		IN		22	22.18	75.59	r3lt
mahgawan	Mahgawān	IN		16	26.49	78.62	r3lr
mahiari		IN		17	22.59	88.24	swpz
mahilyow		BY		369	53.92	30.34	derl
mahishadal	Mahīshādal	IN		18	22.19	87.98	r3lc
mahmudabad	Mahmudābād	IN		46	27.29	81.12	r3l7
mahmutlar		TR		24	36.49	32.09	6jb8
mahoba	Mahobā	IN		89	25.29	79.88	r3l3
maholi		IN		19	27.66	80.47	r3l0
mahudha		IN		17	22.82	72.94	r3ko
mahwah		IN		23	27.05	76.93	r3k3
mahwah		US	NJ	24	41.09	-74.14	31bs8
maia		PT		36	41.24	-8.62	1mony
maicao		CO		130	11.38	-72.24	26s5l
maidenhead		GB	ENG	65	51.52	-0.72	1knhu
maidstone		GB	ENG	108	51.27	0.52	1knhn
maiduguri		NG		1112	11.85	13.16	1dyyf
maihar		IN		38	24.27	80.76	r3jx
mailsi		PK		65	29.8	72.17	p3xq
mainaguri	Maināguri	IN		29	26.56	88.82	r3jh
mainpuri		IN		95	27.23	79.03	r3j8
maintal		DE		38	50.15	8.83	1plrq
maintirano		MG		16	-18.06	44.03	mrdk
mainz		DE		185	49.98	8.28	1plrl
maiquetia	Maiquetía	VE		53	10.59	-66.96	25vi5
mairena del alcor	Mairena del Alcor	ES		21	37.37	-5.75	1hw1c
mairena del aljarafe	Mairena del Aljarafe	ES		41	37.34	-6.06	1hw1b
mairinque		BR		44	-23.55	-47.18	224b8
mairipora	Mairiporã	BR		54	-23.32	-46.59	224b7
mairwa		IN		20	26.23	84.16	r3iy
maisi	Maisí	CU		28	20.25	-74.15	241zt
maisons alfort	Maisons-Alfort	FR		54	48.81	2.44	1s860
maisons laffitte	Maisons-Laffitte	FR		23	48.95	2.15	1s85w
maitland		AU	02	67	-32.73	151.56	1a9xh
maitland		US	FL	17	28.63	-81.36	2h8d0
maiurno		SD		29	13.42	33.67	7y52
maizuru		JP		92	35.45	135.33	13tgm
majadahonda		ES		68	40.47	-3.87	1utlv
majalengka		ID		88	-6.84	108.23	z2z4
majalgaon	Mājalgaon	IN		48	19.16	76.21	r32c
majenang		ID		39	-7.3	108.76	z2yw
majene		ID		38	-3.54	118.97	z2yu
majie		CN		132	25.03	102.64	12lyx
majuro		MH		25*	7.09	171.38	19b03
makabe		JP		19	36.27	140.1	199n7
makakilo		US	HI	18	21.35	-158.09	4bnzd
makakilo city		US	HI	15	21.35	-158.09	3hebe
makamba		BI		20	-4.13	29.8	91so
makassar		ID		1322	-5.15	119.43	ys5e
makati city		PH		510	14.55	121.03	10id5
makeni		SL		88	8.89	-12.04	1fksn
makhachkala		RU		498	42.98	47.5	bekg
maki		JP		29	37.75	138.88	13tg7
makinsk		KZ		18	52.63	70.42	wlse
makiyivka		UA		377	48.05	37.93	f1ww
mako	Makó	HU		25	46.22	20.48	fdxq
makouda		DZ		35	36.79	4.06	1hdix
makrana	Makrāna	IN		94	27.04	74.72	r3gu
maksi		IN		20	23.26	76.15	r3gm
makubetsu		JP		26	45.37	141.82	19mzw
makueni boma		KE		21	-1.8	37.62	414g
makum	Mākum	IN		16	27.49	95.44	r3gk
makumbako		TZ		53	-8.85	34.83	3bod
makurazaki		JP		25	31.27	130.32	13tf4
makurdi		NG		293	7.73	8.52	1dypw
makuyuni		TZ		16	-4.73	38.1	3bno
mala		PE		17	-12.66	-76.63	2ccpg
malabanban norte		PH		19	13.95	121.43	10ibf
malabo		GQ		156*	3.76	8.78	1di1j
malacca		MY		181	2.2	102.24	116jr
malacky		SK		18	48.44	17.02	1tk9d
maladzyechna		BY		101	54.32	26.85	deqh
malaga	Málaga	CO		19	6.7	-72.73	26s45
malaga	Málaga	ES		568	36.72	-4.42	1hw0g
malahide		IE		16	53.45	-6.15	1ri1x
malakal		SS		161	9.53	31.66	7y29
malakanagiri		IN		25	18.36	81.89	r3d7
malakhovka		RU		18	55.65	38.02	becs
malakoff		FR		29	48.82	2.3	1s84i
malakwal		PK		35	32.55	73.21	p3u8
malakwal city		PK		35	32.55	73.21	3uejm
malambo		CO		102	10.86	-74.77	26s3v
malampaka		TZ		17	-3.13	33.53	3bn4
malanday		PH		22	14.71	121.13	10i4s
malang		ID		747	-7.98	112.63	z2wi
malangawa	Malaṅgawā	NP		20	26.86	85.56	ri16
malanje		AO		87	-9.54	16.34	1c0ae
malanville		BJ		37	11.87	3.38	1fabp
malapatan		PH		19	5.97	125.29	10i2z
malappuram		IN		62	11.04	76.08	r3fe
malard	Malārd	IR		57	35.67	50.98	2olg
malatya		TR		442	38.35	38.32	6ja2
malaut		IN		77	30.21	74.48	r3ey
malavalli		IN		38	12.39	77.06	r3ew
malaybalay		PH		62	8.16	125.13	10hzq
malayer	Malāyer	IR		177	34.3	48.82	2old
malazgirt		TR		26	39.15	42.54	6j9w
malbork		PL		39	54.04	19.03	1ua60
maldegem		BE		22	51.21	3.45	1nu7l
malden		US	MA	61	42.43	-71.07	2xxzv
maldon		GB	ENG	21	51.73	0.67	1knh4
maldonado		UY		55	-34.9	-54.95	21rs6
male		MV		104*	4.18	73.51	rh7v
malegaon	Mālegaon	IN		435	20.55	74.53	r3eb
maler kotla	Māler Kotla	IN		114	30.53	75.88	r3e7
malgobek		RU		43	43.51	44.59	bdtl
malgrat de mar	Malgrat de Mar	ES		18	41.65	2.74	1utl0
maliana		TL		22	-8.99	125.22	z2v2
malihabad	Malīhābād	IN		17	26.92	80.71	r3dh
malilipot		PH		34	13.32	123.74	10huz
malindi		KE		118	-3.22	40.12	411c
malingao		PH		1122	7.16	124.48	16erd
malinyi		TZ		27	-8.93	36.13	3bm0
malita		PH		41	6.42	125.61	10hrt
malkajgiri		IN		150	17.45	78.53	4ciwc
malkapur		IN		32	17.26	74.18	6nqt4
malkapur	Malkāpur	IN		65	20.89	76.2	r3d3
malkara		TR		27	40.89	26.9	fwcr
mallasamudram		IN		19	11.49	78.03	r3cf
mallawi	Mallawī	EG		143	27.73	30.84	7kc7
malmesbury		ZA		35	-33.46	18.73	203y2
malmo	Malmö	SE		302	55.61	13	1lpwp
malnate		IT		15	45.79	8.88	1w16l
malolos		PH		199	14.84	120.81	10hos
maloyaroslavets		RU		33	55.01	36.47	bdlt
malpe		IN		23	13.35	74.7	r3c5
malpura	Mālpura	IN		29	26.28	75.36	r3c0
maltby		GB	ENG	18	53.42	-1.2	1kngo
maltepe		TR		427	40.94	29.16	fwcj
malumfashi		NG		71	11.79	7.62	1dym5
malungun	Maluñgun	PH		52	6.28	125.28	10hm2
malur	Mālūr	IN		31	13	77.94	r3be
maluso		PH		31	6.54	121.88	10hll
malvan	Mālvan	IN		19	16.06	73.46	r3bb
malvar		PH		30	14.04	121.16	10hl9
malyn		UA		27	50.77	29.24	f1r8
mamanguape		BR		28	-6.84	-35.13	20s5h
mamaroneck		US	NY	19	40.95	-73.73	31v1m
mamatid		PH		40	14.23	121.16	10hk4
mamburao		PH		24	13.22	120.6	10hh3
mamfe		CM		19	5.75	9.31	1brnn
mamou		GN		42	10.38	-12.09	1ftm1
mamoudzou		YT		55*	-12.78	45.23	jr9z
mampong		GH		42	7.06	-1.4	1d9co
mamu kanjan		PK		32	30.83	72.8	p3pa
mamuju		ID		15	-2.68	118.89	z2rw
man		CI		139	7.41	-7.55	1cyuf
manacapuru		BR		52	-3.3	-60.62	26isp
manacor		ES		41	39.57	3.21	1hvzc
manado		ID		452	1.48	124.85	z2rk
manage		BE		22	50.5	4.24	1nu6e
managua		NI		973*	12.13	-86.25	25jhf
manakara		MG		35	-22.15	48.01	mr51
manali		IN		32	13.17	80.27	r3a8
manama		BH		147*	26.23	50.59	6810
manamadurai		IN		27	9.67	78.47	r3a5
mananara		MG		41	-16.17	49.77	mqzo
mananjary		MG		28	-21.23	48.34	mqxj
mananwala		PK		28	31.59	73.69	p3od
manaoag		PH		59	16.04	120.49	10hcg
manapla		PH		34	10.96	123.12	10hbx
manapparai		IN		37	10.61	78.43	r39s
manasa	Manāsa	IN		24	24.48	75.14	r39p
manassas		US	VA	42	38.75	-77.48	2u9mx
manassas park		US	VA	16	38.78	-77.47	2u9na
manati	Manatí	PR		16	18.43	-66.49	2pv95
manaus		BR		1598	-3.1	-60.02	26isd
manavadar	Mānāvadar	IN		29	21.5	70.14	r39j
manavgat		TR		99	36.79	31.44	6j86
manawar	Manāwar	IN		28	22.24	75.09	r39g
manay		PH		20	7.22	126.54	10hao
manbij		SY		99	36.53	37.95	3l4t
mancheral	Mancherāl	IN		78	18.87	79.43	r39c
manchester		GB	ENG	396	53.48	-2.24	1kng3
manchester		US	CT	31	41.78	-72.52	2vp5q
manchester		US	MO	18	38.6	-90.51	2m8oj
manchester		US	NH	110	43	-71.45	312u2
mandaguari		BR		38	-23.55	-51.67	2248x
mandal	Māndal	IN		23	25.44	74.57	r38t
mandalay		MM		1208	21.97	96.08	s48y
mandalgarh	Māndalgarh	IN		22	25.19	75.07	r38n
mandalgovi		MN		15	45.76	106.27	17iep
mandali	Mandalī	IQ		30	33.75	45.56	20b1
mandaluyong city		PH		306	14.58	121.04	10h8u
mandamarri		IN		66	18.97	79.47	4ciwd
mandan		US	ND	21	46.83	-100.89	3dypq
mandapam		IN		15	9.28	79.12	r38c
mandapeta		IN		49	16.86	81.93	r38a
mandaue city		PH		331	10.32	123.92	10h8b
mandawar	Mandāwar	IN		21	29.49	78.13	r37r
mandelieu la napoule	Mandelieu-la-Napoule	FR		19	43.55	6.94	1s7xb
mandera		KE		36	3.94	41.86	40zc
mandeville		JM		47	18.04	-77.51	22skp
mandi		IN		28	31.71	76.93	r37a
mandi bahauddin		PK		130	32.59	73.49	p3n7
mandideep		IN		40	23.08	77.53	4c13c
mandimba		MZ		119	-14.35	35.65	mbdy
mandla	Mandlā	IN		45	22.6	80.37	r370
mandsaur		IN		125	24.07	75.07	r36i
mandurah		AU	08	83	-32.53	115.72	18azz
manduria		IT		27	40.4	17.64	1w15c
mandvi	Māndvi	IN		19	21.26	73.3	r36a
mandvi	Māndvi	IN		48	22.83	69.35	r368
mandya		IN		135	12.52	76.9	r35y
maner		IN		28	25.65	84.87	r35r
manfalut	Manfalūţ	EG		79	27.31	30.97	7kb5
manfredonia		IT		53	41.63	15.92	1w158
manga		BF		15	11.66	-1.07	1ejis
mangai		CD		37	-4.02	19.53	1dksc
mangalagiri		IN		59	16.43	80.57	r35h
mangaldai		IN		25	26.44	92.03	r357
mangaldan		PH		89	16.07	120.4	10h68
mangalia		RO		40	43.8	28.58	eg01
mangalore		IN		417	12.92	74.86	r350
mangaratiba		BR		27	-22.96	-44.04	2247b
mangere		NZ		55	-36.97	174.8	1avum
manggar		ID		35	-2.88	108.27	z2oa
manghit		UZ		31	42.12	60.06	wfml
mangilao village		GU		15	13.45	144.8	4bs29
mangla		PK		16	31.89	72.38	p3l6
manglaur		IN		46	29.79	77.88	r34h
mangochi		MW		40	-14.48	35.26	jvgu
mangotsfield		GB	ENG	36	51.49	-2.5	1knfw
mangrol	Māngrol	IN		24	25.33	76.51	r347
mangrol	Māngrol	IN		59	21.12	70.11	r348
mangrul pir	Mangrūl Pīr	IN		29	20.31	77.34	r340
manhattan		US	KS	56	39.18	-96.57	2jmlu
manhattan		US	NY	1488	40.78	-73.97	31v2j
manhattan beach		US	CA	36	33.88	-118.41	373ky
manhuacu	Manhuaçu	BR		55	-20.26	-42.03	22468
manhumirim		BR		16	-20.36	-41.96	22466
maniar		IN		20	25.99	84.17	r33m
manibaug pasig		PH		25	15.1	120.56	10h18
manicaragua		CU		42	22.15	-79.98	241mw
manihari	Manihāri	IN		24	25.34	87.62	r33f
manikchari		BD		25	22.84	91.84	vcm1
manila		PH		1600*	14.6	120.98	10h0k
manisa		TR		244	38.61	27.43	6j7f
manises		ES		31	39.49	-0.46	1hvyt
manismata		ID		19	-2.47	111.03	z2le
manitowoc		US	WI	33	44.09	-87.66	34rv5
manizales		CO		358	5.07	-75.52	26rzn
manjakandriana		MG		32	-18.92	47.8	mqf5
manjeri		IN		89	11.12	76.12	r32m
manjhanpur		IN		17	25.53	81.38	r32j
manjo		CM		38	4.84	9.82	1brir
mankachar	Mankāchar	IN		31	25.53	89.86	r326
mankato		US	MN	41	44.16	-94.01	2zy4k
mankayan		PH		16	16.86	120.78	10h9u
mankono		CI		19	8.06	-6.19	1cyst
manlleu		ES		21	42	2.28	1utib
manmad	Manmād	IN		77	20.25	74.44	r31s
mannarakkat	Mannārakkāt	IN		51	10.99	76.46	r31p
mannargudi		IN		63	10.67	79.45	r31n
mannheim		DE		308	49.49	8.47	1plib
manoharpur		IN		29	27.3	75.95	r31d
manokwari		ID		53	-0.86	134.06	z2l0
manolo fortich		PH		27	8.37	124.86	10gwx
manosque		FR		21	43.83	5.79	1s7v8
manouba		TN		25	36.81	10.1	1gxay
manpo	Manp’o	KP		117	41.15	126.29	17sb1
manresa		ES		77	41.73	1.82	1uti5
mansa		ZM		42	-11.2	28.89	jgfu
mansa	Mānsa	IN		30	23.43	72.66	r30n
mansa	Mānsa	IN		80	29.99	75.4	r30m
mansalay		PH		23	12.52	121.44	10gwc
mansehra		PK		66	34.33	73.2	p3if
mansfield		GB	ENG	172	53.13	-1.2	1knfd
mansfield		US	MA	23	42.03	-71.22	2xy25
mansfield		US	OH	47	40.76	-82.52	32mt7
mansfield		US	TX	64	32.56	-97.14	2sxhx
mansfield city		US	CT	26	41.77	-72.23	2vp6k
mansfield woodhouse		GB	ENG	18	53.16	-1.19	1knfc
mansilingan		PH		454	10.63	122.98	10gvw
mansoura	Mansoûra	DZ		52	34.86	-1.34	1hdfr
mansourah		DZ		22	36.09	4.45	1hdfo
manta		EC		183	-0.96	-80.71	26bre
mantampay		PH		265	8.17	124.22	10gv4
manteca		US	CA	75	37.8	-121.22	373n8
mantes la jolie	Mantes-la-Jolie	FR		44	48.99	1.72	1s7uc
mantes la ville	Mantes-la-Ville	FR		20	48.97	1.7	1s7ua
manthani		IN		16	18.65	79.67	r30a
mantova		IT		39	45.16	10.8	1w143
mantsala	Mäntsälä	FI		18	60.63	25.32	dv0j
manturovo		RU		19	58.33	44.76	bckh
manuel ojinaga		MX		23	29.56	-104.42	59uyh
manuguru		IN		33	17.93	80.83	4ciwk
manukau city		NZ		362	-36.99	174.88	1avt8
manvi	Mānvi	IN		42	15.99	77.05	r2zu
manwat	Mānwat	IN		31	19.3	76.5	r2zr
manzanares		CO		16	5.25	-75.15	26ryp
manzanares		ES		19	39	-3.37	1hvym
manzanillo		CU		128	20.34	-77.12	241jv
manzanillo		MX		130	19.12	-104.34	2dnuf
manzhouli		CN		55	49.6	117.43	17mv0
manzini		SZ		111	-26.5	31.38	k1g3
mao		DO		48	19.55	-71.08	22y67
mao		TD		18	14.12	15.31	1g1re
mao	Maó	ES		29	39.89	4.27	1hw1p
mapastepec		MX		18	15.43	-92.9	23iti
maple grove		US	MN	68	45.07	-93.46	2zy6l
maple heights		US	OH	23	41.42	-81.57	32mvf
maple ridge		CA	02	70	49.22	-122.6	3m0ba
maple shade		US	NJ	19	39.95	-74.99	2oigl
maple valley		US	WA	26	47.39	-122.05	3gd44
maplewood		US	MN	41	44.95	-93	2zy98
maplewood		US	NJ	25	40.73	-74.27	31bue
maposeni		TZ		19	-10.58	35.4	itix
mapuca	Māpuca	IN		40	15.59	73.81	r2zg
maputo		MZ		1192*	-25.97	32.58	maz0
maputsoe		LS		32	-28.89	27.9	jzjd
mar del plata	Mar del Plata	AR		554	-38	-57.56	21j9r
maraba	Marabá	BR		146	-5.38	-49.13	20rzj
marabella		TT		27	10.31	-61.45	24lv6
maracaibo		VE		2225	10.67	-71.61	25v8x
maracaju		BR		23	-21.61	-55.17	2243n
maracanau	Maracanaú	BR		194	-3.88	-38.63	20ryp
maracas	Maracás	BR		22	-13.44	-40.43	2243i
maracay		VE		1754	10.24	-67.59	25v8m
maracena		ES		21	37.21	-3.63	1hvy8
maradi		NE		163	13.5	7.1	1gbpn
maragogi		BR		16	-9.01	-35.22	20rya
maragogipe		BR		21	-12.78	-38.92	2243e
maragondon		PH		23	14.27	120.74	10gm5
marahra	Mārahra	IN		19	27.74	78.57	r2z3
marakkanam		IN		20	12.19	79.94	r2z0
maralal		KE		21	1.1	36.7	40ul
maramag		PH		34	7.76	125.01	10glg
maramba		TZ		27	-5.05	38.62	3bfg
marana		US	AZ	41	32.44	-111.23	35od5
marand		IR		124	38.43	45.77	2oce
marang		MY		21	5.21	103.21	116ij
marano di napoli	Marano di Napoli	IT		50	40.9	14.19	1w139
marataizes		BR		25	-21.04	-40.82	2242j
marau		BR		27	-28.45	-52.2	2242h
maravatio de ocampo	Maravatío de Ocampo	MX		34	19.89	-100.44	2dnte
marawi city		PH		144	8	124.28	10gjh
marayur		IN		25	10.28	77.16	r2z2
marbach am neckar	Marbach am Neckar	DE		16	48.94	9.26	1plf4
marbella		ES		135	36.52	-4.89	1hvy1
marblehead		US	MA	20	42.5	-70.86	2xy49
marburg an der lahn	Marburg an der Lahn	DE		79	50.81	8.77	1plen
marcavelica		PE		26	-4.88	-80.71	27717
march		GB	ENG	21	52.55	0.09	1knen
marche en famenne	Marche-en-Famenne	BE		17	50.23	5.34	1nu4g
marchena		ES		20	37.33	-5.42	1hvxq
marcianise		IT		40	41.03	14.3	1w12j
marco island		US	FL	18	25.94	-81.72	2h8ho
marcos juarez	Marcos Juárez	AR		24	-32.7	-62.11	2aeqr
marcq en baroeul	Marcq-en-Barœul	FR		39	50.67	3.08	1s7no
mardakan		AZ		15	40.49	50.14	cjts
mardan		PK		300	34.2	72.05	p3gg
mardin		TR		71	37.31	40.74	6j6l
marechal candido rondon	Marechal Cândido Rondon	BR		43	-24.56	-54.06	22418
marechal deodoro		BR		51	-9.71	-35.9	20rwj
marfil		MX		29	20.99	-101.28	2dnsj
margahayukencana		ID		83	-6.97	107.57	z2fx
margasari		ID		28	-7.1	109.02	z2ft
margate		GB	ENG	60	51.38	1.39	1kndw
margate		US	FL	57	26.24	-80.21	2h8i7
margate		ZA		34	-30.86	30.37	kzbj
margherita		IN		24	27.28	95.67	r2y4
margilon	Marg‘ilon	UZ		133	40.47	71.72	wfmj
marhanets	Marhanets’	UA		50	47.64	34.63	f1jz
marhaura		IN		26	25.97	84.87	r2y0
mari		BR		18	-7.06	-35.32	20rw4
maria la baja	María la Baja	CO		23	9.98	-75.3	26rvb
mariahu	Mariāhu	IN		22	25.6	82.6	r2xv
marialva		BR		26	-23.48	-51.79	2240d
mariana		BR		45	-20.38	-43.42	22408
mariani	Mariāni	IN		24	26.66	94.32	r2xu
mariano		PH		71	8.83	125.12	10ghg
mariano comense		IT		23	45.7	9.18	1w119
mariano roque alonso		PY		72	-25.21	-57.53	21pjn
mariara		VE		105	10.3	-67.72	25v6p
marib	Ma'rib	YE		17	15.46	45.33	1kaw
maribor		SI		95	46.55	15.65	1who2
marica	Maricá	BR		80	-22.92	-42.82	223zg
maricopa		US	AZ	49	33.06	-112.05	35oeg
mariel		CU		29	22.99	-82.75	241cg
mariestad		SE		16	58.71	13.82	1lpmt
marietta		US	GA	59	33.95	-84.55	2i6qv
marigliano		IT		30	40.92	14.46	1w115
marignane		FR		36	43.42	5.21	1s7ja
mariinsk		RU		43	56.21	87.75	w4wm
marijampole	Marijampolė	LT		48	54.56	23.35	cstr
marilao		PH		83	14.76	120.95	10gfp
marilia	Marília	BR		212	-22.21	-49.95	223z0
marin	Marín	ES		26	42.39	-8.7	1utep
marina		US	CA	21	36.68	-121.8	373wd
marina di ardea tor san lorenzo	Marina di Ardea-Tor San Lorenzo	IT		20	41.55	12.54	4zx5k
marina di carrara	Marina di Carrara	IT		25	44.04	10.04	1w10v
marina di massa	Marina di Massa	IT		19	44	10.11	1w10r
marina horka	Mar’’ina Horka	BY		20	53.51	28.15	dekh
mariners harbor		US	NY	20	40.64	-74.16	31v99
maringa	Maringá	BR		312	-23.43	-51.94	223yf
marinha grande		PT		29	39.75	-8.93	1ckzz
marinilla		CO		24	6.17	-75.34	26run
marino		IT		38	41.77	12.66	1w10a
marion		US	IA	37	42.03	-91.6	2watz
marion		US	IL	18	37.73	-88.93	2iym3
marion		US	IN	29	40.56	-85.66	2xiru
marion		US	OH	36	40.59	-83.13	32my6
mariupol		UA		482	47.1	37.54	f1j2
marivan	Marīvān	IR		92	35.52	46.18	2oa2
mariveles		PH		85	14.43	120.49	10gec
marka		SO		230	1.72	44.77	15u9
markala		ML		54	13.7	-6.07	1gl9a
markapur	Mārkāpur	IN		64	15.74	79.27	r2xc
markaz e woluswali ye achin	Markaz-e Woluswalī-ye Āchīn	AF		15	34.13	70.71	vi16
market harborough		GB	ENG	23	52.48	-0.92	1kndf
markham		CA	08	262	43.87	-79.27	3m0y9
marki		PL		23	52.32	21.1	gefb
markkleeberg		DE		24	51.28	12.37	1pl3c
markova		RU		18	52.21	104.22	1833l
marks		RU		33	51.71	46.75	bc8h
marktoberdorf		DE		19	47.78	10.62	1pl1n
marktredwitz		DE		18	50	12.09	1pl1l
marl		DE		91	51.66	7.09	1pl0v
marlboro		US	NJ	40	40.32	-74.25	31bva
marlborough		US	MA	40	42.35	-71.55	2xy6a
marlow		GB	ENG	18	51.57	-0.77	1kncr
marly le roi	Marly-le-Roi	FR		17	48.87	2.08	1s7gk
marmande		FR		19	44.5	0.17	1s7ga
marmaris		TR		34	36.85	28.27	6j66
marneuli		GE		19	41.49	44.8	d51u
maroantsetra		MG		24	-15.44	49.74	mq4b
marolambo		MG		26	-20.05	48.12	mpwn
marondera		ZW		57	-18.19	31.55	j0em
maros		ID		30	-5.01	119.57	z2d9
maroua		CM		320	10.59	14.32	1brf9
marousi	Maroúsi	GR		72	38.05	23.8	5onv
marovoay		MG		31	-16.11	46.64	mpir
marple		GB	ENG	18	53.39	-2.06	1kncn
marquette		US	MI	21	46.54	-87.4	2z6r7
marrakesh		MA		839	31.63	-8	1ii6t
marratxi	Marratxí	ES		33	39.62	2.73	1hvw1
marrero		US	LA	33	29.9	-90.1	2kv2s
marsabit		KE		15	2.33	37.99	40qp
marsala		IT		78	37.8	12.44	1i3px
marsberg		DE		22	51.46	8.85	1pkzf
marseille		FR		795	43.3	5.38	1s7bh
marseille 01		FR		41	43.3	5.38	4c51u
marseille 02		FR		26	43.3	5.37	4c51v
marseille 03		FR		45	43.3	5.38	4c51w
marseille 04		FR		47	43.3	5.4	4c51x
marseille 05		FR		45	43.3	5.4	4c51y
marseille 06		FR		43	43.29	5.38	4c51z
marseille 07		FR		36	43.28	5.36	4c520
marseille 08		FR		79	43.27	5.38	4c521
marseille 09		FR		77	43.25	5.41	4c523
marseille 10		FR		51	43.28	5.42	4c522
marseille 11		FR		57	43.29	5.44	4c524
marseille 12		FR		59	43.3	5.44	4c525
marseille 13		FR		89	43.32	5.41	4c526
marseille 14		FR		62	43.34	5.38	4c527
marseille 15		FR		78	43.37	5.35	4c528
marseille 16		FR		18	43.36	5.33	4c529
marshall		US	TX	24	32.54	-94.37	2sxp4
marshalltown		US	IA	28	42.05	-92.91	2wawz
marshfield		US	WI	19	44.67	-90.17	34s5t
marsta	Märsta	SE		27	59.62	17.85	1lpiz
martaban		MM		49	16.53	97.62	s35o
martapura		ID		131	-3.41	114.86	z2d2
marte		NG		16	12.37	13.83	1dye7
martha lake		US	WA	15	47.85	-122.24	3gd8d
martigues		FR		46	43.41	5.06	1s797
martil		MA		40	35.62	-5.28	1ii6j
martin		SK		55	49.07	18.92	1tk64
martina franca		IT		38	40.7	17.34	1w0y9
martinez		US	CA	38	38.02	-122.13	3746s
martinez		US	GA	36	33.52	-82.08	2i6wd
martinez de la torre	Martínez de la Torre	MX		60	20.07	-97.06	23ird
martinopolis	Martinópolis	BR		18	-22.15	-51.17	223wb
martinsburg		US	WV	18	39.46	-77.96	2v6eu
martorell		ES		27	41.47	1.93	1utcj
martos		ES		25	37.72	-3.97	1hvvd
marudi		MY		90	4.18	114.32	118zj
marugame		JP		82	34.28	133.78	13tdt
marumori		JP		17	37.92	140.77	199mw
maruoka		JP		34	36.15	136.27	13tdf
marvdasht		IR		149	29.87	52.8	2o8h
mary		TM		115	37.59	61.83	q4bv
maryborough		AU	04	15	-25.54	152.7	1a9k2
maryland city		US	MD	16	39.09	-76.82	2lhlz
maryland heights		US	MO	27	38.71	-90.43	2m90c
marysville		US	OH	23	40.24	-83.37	32n31
marysville		US	WA	67	48.05	-122.18	3gdai
maryvale		US	AZ	208	33.5	-112.18	35ojd
maryville		US	TN	28	35.76	-83.97	2rg4o
masaka		UG		65	-0.33	31.73	4wzo
masaki cho	Masaki-chō	JP		31	33.79	132.71	15a6t
masallatah	Masallātah	LY		24	32.62	14	1bh8b
masan		KR		434	35.13	126.83	13gpq
masantol		PH		41	14.9	120.71	10gb5
masasi		TZ		36	-10.72	38.8	itii
masatepe		NI		21	11.91	-86.14	25jgd
masaurhi buzurg		IN		53	25.35	85.03	r2v7
masaya		NI		130	11.97	-86.09	25jgb
masbate		PH		47	12.37	123.62	10ga0
mascalucia		IT		30	37.57	15.05	1i3po
mascara		DZ		150	35.4	0.14	1hdde
mascote		BR		19	-15.56	-39.3	223vi
mascouche		CA	10	35	45.75	-73.6	3m1pi
maseru		LS		118*	-29.32	27.48	jzix
mashhad		IR		2307	36.32	59.57	2o6x
mashiko		JP		26	36.47	140.1	199mn
mashtul as suq	Mashtūl as Sūq	EG		46	30.36	31.38	7k4n
masina		CD		485	-4.38	15.39	1jl4k
masindi		UG		31	1.67	31.72	4wz6
masinloc		PH		28	15.54	119.95	10g8p
masis		AM		19	40.07	44.42	d7n7
masjed soleyman	Masjed Soleymān	IR		112	31.94	49.3	2o5o
mason		US	OH	33	39.36	-84.31	2otvm
mason city		US	IA	27	43.15	-93.2	2waz1
maspalomas		ES		33	27.76	-15.59	1hvui
maspeth		US	NY	48	40.72	-73.91	31vdw
massa		IT		65	44.04	10.14	1w0wf
massafra		IT		31	40.59	17.12	1w0w2
massaguet		TD		18	12.48	15.44	1g1mv
massakory		TD		15	13	15.73	1g1ms
massama	Massamá	PT		28	38.75	-9.28	1ckxp
massamagrell		ES		15	39.57	-0.33	1hvv6
massapequa		US	NY	22	40.68	-73.47	31vdz
massapequa park		US	NY	17	40.68	-73.46	31ve3
massawa		ER		23	15.61	39.47	731u
massillon		US	OH	32	40.8	-81.52	32n3l
massy		FR		39	48.73	2.28	1s746
mastaga	Maştağa	AZ		40	40.53	50.01	cjth
masterton		NZ		21	-40.96	175.66	1baui
mastic		US	NY	15	40.8	-72.84	31veo
mastung		PK		29	29.8	66.85	p3bm
masuda		JP		49	34.67	131.85	13tbu
masumbwe		TZ		35	-3.63	32.18	3bby
masvingo		ZW		76	-20.06	30.83	j08b
maswa		TZ		22	-2.68	33.98	3bbs
masyaf	Maşyāf	SY		32	35.07	36.34	3kw6
mata de sao joao	Mata de São João	BR		27	-12.53	-38.3	223ug
matabhanga	Mātābhānga	IN		23	26.34	89.22	r2ub
matadi		CD		180	-5.84	13.46	1dkq2
matagalpa		NI		109	12.93	-85.92	25jfw
matai		TZ		24	-8.3	31.52	3bbi
matale		LK		36	7.47	80.62	qhlb
matam		SN		15	15.66	-13.26	1c75c
matamey		NE		17	13.42	8.47	1gbnl
matamoros		MX		52	25.53	-103.23	2dnnu
matanzas		CU		147	23.04	-81.58	2416u
matao	Matão	BR		72	-21.6	-48.37	223tx
matara		LK		76	5.95	80.54	qhl2
mataram		ID		319	-8.58	116.12	z296
mataro	Mataró	ES		122	41.54	2.44	1ut7w
matay	Maţāy	EG		45	28.42	30.78	7k38
matehuala		MX		77	23.65	-100.64	2dnmr
matera		IT		55	40.67	16.6	1w0ux
mateszalka	Mátészalka	HU		19	47.96	22.32	fdu3
mateur		TN		31	37.04	9.67	1gx5s
mateus leme		BR		25	-19.99	-44.43	223t8
mathba		BD		30	22.29	89.96	pehh
mathura		IN		331	27.5	77.67	r2tg
mati		PH		106	6.96	126.22	10g08
matiari		PK		19	25.6	68.45	p3at
matias romero	Matías Romero	MX		19	16.88	-95.04	23ipm
matiri		TZ		19	-10.75	34.9	iti1
matli		PK		50	25.04	68.66	p3aj
matola		MZ		675	-25.96	32.46	macu
matosinhos		PT		28	41.18	-8.69	1moio
matoury		GF		26	4.85	-52.32	20grp
matozinhos		BR		31	-19.56	-44.08	223qp
matriz de camaragibe	Matriz de Camaragibe	BR		19	-9.15	-35.53	20rnp
matsubara		JP		131	34.57	135.55	13tb4
matsubase		JP		26	32.65	130.67	13taw
matsudo		JP		470	35.78	139.9	13tap
matsue		JP		157	35.48	133.05	13tam
matsumoto		JP		211	36.23	137.97	13t9r
matsushima		JP		16	38.37	141.06	199lo
matsuto	Matsutō	JP		68	36.52	136.57	13t8e
matsuyama		JP		443	33.84	132.77	15a6r
mattanur		IN		46	11.93	75.57	r2sj
matteson		US	IL	19	41.5	-87.71	2x1z9
matthews		US	NC	31	35.12	-80.72	2nzi6
mattoon		US	IL	18	39.48	-88.37	2iyrn
matui		TZ		20	-4.8	38.25	3b9i
maturin	Maturín	VE		411	9.75	-63.18	28z5p
mau		IN		19	26.27	78.67	r2rx
mau		IN		246	25.94	83.56	r2rz
mau aimma		IN		20	25.7	81.92	r2ru
maua	Mauá	BR		386	-23.67	-46.46	223qd
mauban		PH		33	14.19	121.73	10fv7
maubara		TL		16	-8.61	125.21	z27m
maubeuge		FR		34	50.28	3.97	1s72m
maubin		MM		52	16.73	95.65	s32y
maudaha		IN		38	25.68	80.11	r2rr
maues	Maués	BR		22	-3.38	-57.72	20rna
mauganj		IN		26	24.67	81.87	r2ro
mauguio		FR		18	43.62	4.01	1s71t
maulavi bazar	Maulavi Bāzār	BD		57	24.49	91.77	peha
mauldin		US	SC	25	34.78	-82.31	2qazf
maumelle		US	AR	18	34.87	-92.4	2gbmg
maumere		ID		48	-8.62	122.21	z27b
maun		BW		50	-19.98	23.42	k06u
maur		IN		28	30.08	75.25	r2rh
maurepas		FR		19	48.76	1.93	1s6zl
mavelikara	Māvelikara	IN		28	9.26	76.56	r2r9
mavoor		IN		28	11.27	75.92	r2r4
mawana	Mawāna	IN		77	29.1	77.92	r2qz
mawlaik		MM		45	23.64	94.4	s2w8
mawlamyine		MM		439	16.49	97.63	s1m9
mawlamyinegyunn		MM		39	16.38	95.26	s1m8
maxixe		MZ		120	-23.86	35.35	ma40
may pen		JM		45	17.96	-77.25	22sj7
mayaguez	Mayagüez	PR		79	18.2	-67.14	2pvg1
mayahi		NE		22	13.96	7.67	1gbmy
mayang imphal	Mayāng Imphāl	IN		22	24.61	93.89	r2qf
maychew	Maych’ew	ET		27	12.79	39.54	73q0
mayen		DE		19	50.33	7.22	1pkjt
mayenne		FR		16	48.3	-0.61	1s6wn
mayfield heights		US	OH	19	41.52	-81.46	32n64
mayiladuthurai		IN		87	11.1	79.66	r2q7
maykop		RU		144	44.61	40.11	bbmt
mayma		RU		15	52.02	85.91	w4rf
maymana		AF		76	35.92	64.78	oakt
maywood		US	CA	28	33.99	-118.19	374hp
maywood		US	IL	24	41.88	-87.84	2x216
mazabuka		ZM		64	-15.86	27.75	jfxj
mazar e sharif	Mazār-e Sharīf	AF		303	36.71	67.11	oapc
mazara del vallo	Mazara del Vallo	IT		46	37.66	12.59	1i3ot
mazarron	Mazarrón	ES		35	37.6	-1.31	1hvsv
mazatenango		GT		44	14.53	-91.5	2502p
mazatlan		MX		45	25.19	-99.83	23idf
mazatlan	Mazatlán	MX		382	23.23	-106.41	2dnky
mazeikiai		LT		41	56.32	22.33	cssk
mazinde		TZ		21	-4.8	38.22	3b6u
mazouna		DZ		22	36.12	0.9	1hdab
mazyr		BY		112	52.05	29.25	dei4
mbabane		SZ		76*	-26.32	31.13	k1ft
mbaiki	Mbaïki	CF		67	3.87	17.99	1f43m
mbake	Mbaké	SN		74	14.79	-15.91	1c73u
mbala		ZM		21	-8.84	31.37	3rwy
mbale		UG		76	1.08	34.18	4wwu
mbalmayo		CM		80	3.52	11.5	1br73
mbandaka		CD		184	0.05	18.26	1dkn3
mbandjok		CM		27	4.45	11.9	1br5o
mbanga		CM		43	4.5	9.57	1br51
mbanza kongo		AO		24	-6.27	14.24	1c00w
mbanza ngungu	Mbanza-Ngungu	CD		86	-5.26	14.86	1dkmw
mbarara		UG		98	-0.6	30.65	4wwk
mbeya		TZ		292	-8.9	33.45	3b4c
mbinga		TZ		25	-10.93	35.02	itgu
mbouda		CM		111	5.63	10.25	1bqu5
mboursou lere	Mboursou Léré	TD		17	9.76	14.15	1g1hm
mbuguni		TZ		16	-3.57	36.95	3b2p
mbuji mayi	Mbuji-Mayi	CD		875	-6.14	23.59	4hfw
mcalester	McAlester	US	OK	18	34.93	-95.77	2pcwv
mcallen	McAllen	US	TX	140	26.2	-98.23	2sy3o
mcdonough	McDonough	US	GA	23	33.45	-84.15	2i796
mchenry	McHenry	US	IL	27	42.33	-88.27	2x25b
mchinji		MW		18	-13.8	32.88	jv2z
mckeesport	McKeesport	US	PA	19	40.35	-79.86	33gqb
mckinleyville	McKinleyville	US	CA	15	40.95	-124.1	3bc4a
mckinney	McKinney	US	TX	163	33.2	-96.62	2syea
mclean	McLean	US	VA	48	38.93	-77.18	2uade
mcminnville	McMinnville	US	OR	34	45.21	-123.2	3f0yo
mead valley		US	CA	19	33.83	-117.3	374ya
meadow woods		US	FL	26	28.39	-81.37	2h8we
meadowbrook		US	VA	18	37.45	-77.47	51r9a
meads		US	KY	289	38.41	-82.71	2k6a0
meaux		FR		54	48.96	2.88	1s6su
mecca		SA		1324	21.43	39.83	28n7
mechanicsville		US	VA	36	37.61	-77.37	2uaja
mechelen		BE		78	51.03	4.48	1ntyp
mechernich		DE		28	50.59	6.65	1pkir
mechraa bel ksiri		MA		28	34.57	-5.96	1ii36
meckenheim		DE		26	50.62	7.03	1pkhy
meda		IT		23	45.66	9.15	1w0tj
medak		IN		44	18.05	78.26	r2pq
medan		ID		1751	3.58	98.67	q14o
medea	Médéa	DZ		148	36.26	2.75	1hceb
medeiros neto		BR		15	-17.37	-40.22	223ps
medellin	Medellín	CO		2000	6.25	-75.56	26rma
medemblik		NL		42	52.77	5.11	1myqp
medenine		TN		62	33.35	10.51	1gxgh
medford		US	MA	57	42.42	-71.11	2xyj1
medford		US	NY	24	40.82	-73	31vna
medford		US	OR	80	42.33	-122.88	3f137
medgidia		RO		43	44.25	28.28	efs4
media luna		CU		17	20.14	-77.44	24130
medianeira		BR		34	-25.3	-54.09	223pr
medias	Mediaş	RO		53	46.17	24.35	efs2
medicine hat		CA	01	63	50.04	-110.68	3m4w2
medina		MX		16	21.15	-101.62	2dnkb
medina		SA		1300	24.47	39.61	2c9z
medina		US	OH	26	41.14	-81.86	32nf4
medina del campo	Medina del Campo	ES		22	41.31	-4.91	1ut3m
medina estates		GH		101	5.67	-0.16	1d9ei
medinipur	Medinīpur	IN		153	22.42	87.32	r2pg
medjez el bab	Medjez el Bab	TN		20	36.65	9.61	1gxe2
mednogorsk		RU		31	51.41	57.6	bbhp
medvedevo		RU		16	56.63	47.8	bbg8
medvedovskaya		RU		17	45.45	39.02	bbds
medvezhyegorsk	Medvezh’yegorsk	RU		17	62.92	34.46	bbbk
meerane		DE		17	50.85	12.46	1pkg7
meerbusch		DE		55	51.25	6.69	1pkfs
meerut		IN		1223	28.98	77.71	r2pa
meftah		DZ		60	36.62	3.22	1hcb6
megara	Mégara	GR		23	37.99	23.34	5il1
megarine		DZ		32	33.19	6.09	1hcb0
megion		RU		49	61.03	76.11	w4od
mehar		PK		30	27.18	67.82	p388
mehdia daira de meghila	Mehdia daira de meghila	DZ		39	35.43	1.76	1hc88
mehekar		IN		41	20.15	76.57	r2or
mehendiganj		BD		39	22.82	90.53	pehf
mehlville		US	MO	28	38.51	-90.32	2m9hm
mehndawal	Mehndāwal	IN		25	26.98	83.11	r2oh
mehrabpur		PK		35	28.11	68.03	p37o
mehtar lam	Mehtar Lām	AF		17	34.67	70.21	oao6
meiganga	Meïganga	CM		80	6.52	14.3	1bqoa
meihekou		CN		99	42.53	125.68	17mu1
meiktila		MM		177	20.88	95.86	s2n5
meinerzhagen		DE		22	51.11	7.65	1pk8d
meiningen		DE		22	50.57	10.42	1pk81
meise		BE		18	50.94	4.33	1ntvk
meissen		DE		28	51.16	13.47	1pk63
meizhou		CN		144	24.29	116.12	12lhn
mejicanos		SV		160	13.72	-89.19	24tqn
mejorada del campo	Mejorada del Campo	ES		22	40.39	-3.48	1ut2b
mekele	Mek'ele	ET		216	13.5	39.48	73jg
mekhe	Mékhé	SN		19	15.11	-16.62	1c6vt
mekla		DZ		30	36.68	4.26	1hc50
meknes	Meknès	MA		546	33.89	-5.55	1ihyz
melati		ID		67	-7.73	110.37	z230
melbourne		AU	07	4246	-37.81	144.96	1a99d
melbourne		US	FL	80	28.08	-80.61	2h8xv
melchor ocampo		MX		39	19.7	-99.14	2a1du
melegnano		IT		17	45.36	9.32	1w0sf
melenki		RU		16	55.33	41.63	bb7g
meleuz		RU		65	52.96	55.93	bb6t
melgar		CO		26	4.2	-74.64	26rk5
melilla		ES		73	35.29	-2.94	1hvrv
melipilla		CL		63	-33.69	-71.22	2b5wr
melissia	Melíssia	GR		23	38.05	23.83	5ija
melito di napoli	Melito di Napoli	IT		37	40.92	14.23	1w0ry
melitopol		UA		158	46.85	35.37	f17g
melksham		GB	ENG	19	51.37	-2.14	1kn6q
melle		DE		47	52.2	8.34	1pk3z
melnik	Mělník	CZ		19	50.35	14.47	1tthq
melo		UY		51	-32.37	-54.17	21rmu
melong		CM		37	5.12	9.96	1bqji
melouza		DZ		26	35.98	4.19	1hbwq
melrose		US	MA	28	42.46	-71.07	2xykd
melrose		US	NY	22	40.82	-73.91	31vo6
melrose park		US	IL	25	41.9	-87.86	2x2b0
melton mowbray		GB	ENG	27	52.77	-0.89	1kn63
melun		FR		39	48.55	2.65	1s6or
melur		IN		34	10.03	78.34	r2nj
melville		US	NY	19	40.79	-73.42	31vob
melzo		IT		18	45.5	9.42	1w0rj
memari	Memāri	IN		44	23.18	88.1	r2ng
memmingen		DE		41	47.98	10.19	1pk1k
memphis		US	TN	656	35.15	-90.05	2rh7b
menasha		US	WI	18	44.2	-88.45	34sn8
mendaha		ID		56	-1.02	103.59	z2qj
mendarda		IN		17	21.32	70.44	r2na
mendefera		ER		18	14.89	38.82	7e4l
mendeleyevsk		RU		23	55.91	52.29	bb2z
menden		DE		58	51.44	7.78	1pk1b
menderes		TR		22	38.25	27.13	6t97
mendes		BR		17	-22.53	-43.73	223mn
mendez nunez	Mendez-Nuñez	PH		22	14.13	120.91	10fma
mendi		PG		26	-6.15	143.66	18tf2
mendi	Mendī	ET		25	9.8	35.1	73fi
mendoza		AR		877	-32.89	-68.83	2aedh
menemen		TR		53	38.61	27.07	6j1g
menen		BE		32	50.8	3.12	1nttb
mengcheng chengguanzhen		CN		70	33.27	116.57	12lh8
mengyin		CN		66	35.71	117.93	12ler
menifee		US	CA	87	33.73	-117.15	3757x
menlo park		US	CA	33	37.45	-122.18	3758f
mennzel bou zelfa		TN		16	36.68	10.58	1gxam
menomonee falls		US	WI	36	43.18	-88.12	34so6
menomonie		US	WI	16	44.88	-91.92	34soa
menongue		AO		32	-14.66	17.69	1zqu1
mentana		IT		17	42.04	12.64	1w0r2
mentekab		MY		42	3.49	102.35	116qy
menton		FR		30	43.78	7.5	1s6kh
mentor		US	OH	47	41.67	-81.34	32nit
mentougou		CN		198	39.94	116.09	12le9
menuma		JP		28	36.22	139.38	13t6j
menzel abderhaman		TN		16	37.24	9.86	1gxas
menzel bourguiba		TN		46	37.15	9.79	1gxao
menzel jemil		TN		22	37.24	9.91	1gxag
menzelinsk		RU		17	55.73	53.1	bb1l
meoqui		MX		23	28.27	-105.48	2dnii
meppel		NL		31	52.7	6.19	1myn7
meppen		DE		34	52.69	7.29	1pjxh
mequon		US	WI	23	43.22	-88.03	34sop
merano		IT		33	46.67	11.16	1w0qx
merced		US	CA	82	37.3	-120.48	37599
mercedes		AR		31	-29.18	-58.08	21j5h
mercedes		AR		53	-34.65	-59.43	21j5g
mercedes		CR		26	10.01	-84.13	25nfl
mercedes		PH		17	14.11	123.01	10fll
mercedes		US	TX	17	26.15	-97.91	2syu5
mercedes		UY		42	-33.25	-58.03	21rmc
mercer island		US	WA	25	47.57	-122.22	3gdqb
mercerville hamilton square	Mercerville-Hamilton Square	US	NJ	26	40.23	-74.67	4bkin
merefa		UA		24	49.82	36.05	f15v
merelani		TZ		50	-3.56	36.98	3ybm2
merelbeke		BE		22	50.99	3.75	1ntsj
merida	Mérida	ES		56	38.92	-6.34	1hvr1
merida	Mérida	MX		778	20.98	-89.62	23imt
merida	Mérida	VE		300	8.59	-71.16	25upg
meriden		US	CT	60	41.54	-72.81	2vpfg
meridian		US	ID	91	43.61	-116.39	3c1il
meridian		US	MS	40	32.36	-88.7	2n2no
merignac	Mérignac	FR		70	44.84	-0.65	1s6hl
merke		KZ		16	42.87	73.18	wll5
merkezefendi		TR		280	37.81	29.04	6ovxy
merlo		AR		244	-34.67	-58.73	21j55
mermoz boabab		SN		15	14.71	-17.48	4s4a7
merouana		DZ		48	35.63	5.91	1hbnu
merrick		US	NY	22	40.66	-73.55	31vqe
merrifield		US	VA	15	38.87	-77.23	2uanz
merrillville		US	IN	35	41.48	-87.33	2xize
merrimack		US	NH	27	42.87	-71.49	3132e
merritt island		US	FL	35	28.54	-80.67	2h918
mers el kebir	Mers el Kebir	DZ		20	35.73	-0.71	1hbn0
mersa matruh		EG		62	31.35	27.24	7k65
merseburg		DE		35	51.35	11.99	1pjug
mersin		TR		538	36.81	34.64	6iz7
mersing		MY		22	2.43	103.84	11522
merta		IN		44	26.65	74.03	r2mo
merthyr tydfil		GB	WLS	44	51.75	-3.38	1kn4h
mertoyudan		ID		70	-7.52	110.23	z1u6
meru		KE		47	0.05	37.66	405n
merzifon		TR		51	40.87	35.46	fw89
merzig		DE		31	49.44	6.64	1pjsr
mesa		US	AZ	472	33.42	-111.82	35ow7
mesagne		IT		26	40.56	17.81	1w0pt
meschede		DE		32	51.35	8.28	1pjsk
meskiana		DZ		30	35.63	7.67	1hblp
mesquite		US	NV	17	36.81	-114.07	3a250
mesquite		US	TX	145	32.77	-96.6	2sywa
messaad		DZ		99	34.15	3.5	1hbks
messina		IT		220	38.19	15.55	1i3nu
mestre		IT		148	45.49	12.25	1w0pl
metahara	Metahāra	ET		23	8.9	39.92	7397
metairie		US	LA	138	29.98	-90.15	2kvi1
metairie terrace		US	LA	142	29.98	-90.16	2kvie
metallostroy		RU		26	59.8	30.55	bawx
metamorfosi	Metamórfosi	GR		30	38.07	23.76	5jy0
metapan	Metapán	SV		19	14.33	-89.45	24tq8
metepec		MX		28	19.26	-99.6	23ilj
methuen		US	MA	47	42.73	-71.19	2xyok
metlaoui		TN		42	34.32	8.4	1h0kt
metlili chaamba		DZ		50	32.27	3.63	1hbgk
metro		ID		150	-5.11	105.31	z1sj
mettmann		DE		40	51.25	6.98	1pjov
mettupalayam		IN		67	11.3	76.93	r2m7
mettur		IN		57	11.79	77.8	r2m5
metu		ET		30	8.3	35.58	737w
metz		FR		124	49.12	6.17	1s6b4
metzingen		DE		22	48.54	9.28	1pjni
meudon		FR		45	48.81	2.24	1s6ao
meulaboh		ID		35	4.14	96.13	q13s
mevasseret ziyyon	Mevasseret Ẕiyyon	IL		24	31.8	35.15	6b1h
mexborough		GB	ENG	15	53.49	-1.29	1kn3v
mexicali		MX		690	32.63	-115.45	2dndx
mexico		PH		44	15.06	120.72	10fkt
mexico city		MX		12294*	19.43	-99.13	23o85
meybod		IR		52	32.25	54.02	2ntt
meycauayan		PH		185	14.74	120.96	10fkq
meylan		FR		20	45.21	5.78	1s693
meyrin		CH		20	46.23	6.08	1l07n
meyzieu		FR		29	45.77	5	1s680
mezcales		MX		20	20.73	-105.28	2dncu
mezgore	Mezgor'e	RU		16	54.05	57.82	7638s
mezhdurechensk		RU		101	53.69	88.06	w4ko
mezokovesd	Mezőkövesd	HU		18	47.82	20.58	fdqs
mezotur	Mezőtúr	HU		19	47	20.63	fdqb
mgandu		TZ		24	-5.95	34.13	3awh
mhango		TZ		22	-3.28	32.85	3atu
mhasvad	Mhāsvād	IN		21	17.63	74.79	r2ln
miahuatlan de porfirio diaz	Miahuatlán de Porfirio Díaz	MX		24	16.33	-96.6	23ijs
miami		US	FL	441	25.77	-80.19	2h92i
miami beach		US	FL	92	25.79	-80.13	2h92n
miami gardens		US	FL	113	25.94	-80.25	2h93b
miami lakes		US	FL	31	25.91	-80.31	2h93u
miamisburg		US	OH	20	39.64	-84.29	2ou98
mian channun		PK		76	30.44	72.36	p35i
miandoab	Mīāndoāb	IR		133	36.97	46.11	2nqt
miandrarivo		MG		27	-19.43	46.75	mp6b
miandrivazo		MG		21	-19.53	45.46	mp63
mianke mor		PK		87	31.2	73.95	pcod
miano		IT		24	40.89	14.25	1w0o1
mianwali		PK		90	32.58	71.53	p33t
mianyang		CN		264	31.47	104.68	12ldf
miass		RU		168	55.05	60.11	w4jy
mibu		JP		40	36.42	139.8	13t5v
michalovce		SK		40	48.75	21.92	fir4
michelstadt		DE		17	49.68	9	1pjhw
michigan city		US	IN	31	41.71	-86.9	2xj0r
michurinsk		RU		93	52.9	40.49	bas7
middelburg		NL		46	51.5	3.61	1myls
middelburg		ZA		155	-25.78	29.46	kxd5
middelburg		ZA		18	-31.49	25.01	kxd2
middelharnis		NL		18	51.76	4.17	1mylg
middelkerke		BE		18	51.19	2.82	1ntp6
middle river		US	MD	25	39.33	-76.44	2li08
middle village		US	NY	29	40.72	-73.88	31vvv
middleborough		US	MA	23	41.89	-70.91	2xyq8
middleburg heights		US	OH	16	41.36	-81.81	32noj
middlesbrough		GB	ENG	143	54.58	-1.23	1kn1r
middleton		GB	ENG	46	53.55	-2.2	1kn1d
middleton		US	WI	19	43.1	-89.5	34sty
middletown		US	CT	47	41.56	-72.65	2vpih
middletown		US	DE	20	39.45	-75.72	2gt91
middletown		US	NY	28	41.45	-74.42	31vwa
middletown		US	OH	49	39.52	-84.4	2oubc
middletown		US	RI	17	41.55	-71.29	33yda
midelt		MA		45	32.69	-4.75	1ihlf
midland		CA	08	24	44.75	-79.88	3m68j
midland		US	MI	42	43.62	-84.25	2z7ih
midland		US	TX	133	32	-102.08	3ag5d
midlothian		US	TX	22	32.48	-96.99	2sz5g
midoun		TN		32	33.81	10.99	1gx19
midrand		ZA		173	-25.99	28.13	np80
midsayap		PH		33	7.19	124.53	10fjf
midstream		ZA		25	-25.92	28.2	4s461
midvale		US	UT	33	40.61	-111.9	3fuis
midway		US	FL	16	30.41	-87.01	4csgy
midwest city		US	OK	57	35.45	-97.4	2pd7x
midyat		TR		76	37.42	41.34	6iv2
miedzyrzec podlaski	Międzyrzec Podlaski	PL		17	51.99	22.78	ge66
miedzyrzecz	Międzyrzecz	PL		19	52.44	15.58	1u9s1
mielec		PL		61	50.29	21.42	ge5t
miercurea ciuc	Miercurea-Ciuc	RO		41	46.35	25.8	efmp
mieres		ES		44	43.25	-5.77	1usxh
migdal haemeq	Migdal Ha‘Emeq	IL		25	32.68	35.24	6b0i
migori		KE		35	-1.06	34.47	402z
miguel aleman la doce	Miguel Alemán (La Doce)	MX		31	28.84	-111.48	2d40s
miguel hidalgo		MX		373	19.43	-99.2	2a18w
miguel pereira		BR		24	-22.45	-43.47	223l3
miguelopolis	Miguelópolis	BR		18	-20.18	-48.03	223l4
mihara		JP		80	34.4	133.08	13t4m
miharu		JP		20	37.43	140.48	199l3
mihona		IN		16	26.28	78.98	r2kx
mijas		ES		74	36.6	-4.64	1hvq2
mijdrecht		NL		15	52.21	4.86	1myjj
mikhaylovka		RU		59	50.06	43.24	ban8
mikhaylovsk		RU		59	45.13	42.03	akxy
miki		JP		75	34.8	134.98	13t30
mikkeli		FI		47	61.69	27.27	dugl
mikolow	Mikołów	PL		39	50.17	18.9	1u9o7
mikumi		TZ		17	-7.4	36.98	3aq7
mikuni		JP		23	36.22	136.15	13t2k
mila		DZ		69	36.45	6.26	1hbbw
milagro		EC		134	-2.13	-79.59	26blz
milak		IN		29	28.61	79.17	r2kr
milan		IT		1237	45.46	9.19	1w0mz
milanowek	Milanówek	PL		16	52.12	20.67	ge31
milas		TR		43	37.32	27.78	6iub
milazzo		IT		32	38.22	15.24	1i3nf
mildura		AU	07	33	-34.19	142.16	1a8w2
milford		US	CT	53	41.22	-73.06	2vpj0
milford		US	MA	25	42.14	-71.52	2xys6
milford mill		US	MD	29	39.35	-76.77	2li2u
mililani town		US	HI	28	21.45	-158.02	3heom
mill creek		US	WA	20	47.86	-122.2	3gdz5
mill creek east		US	WA	16	47.84	-122.19	4csm2
millau		FR		23	44.1	3.08	1s637
millbrae		US	CA	23	37.6	-122.39	375xl
millbrook		US	AL	15	32.48	-86.36	2fd8v
millcreek		US	UT	62	40.69	-111.88	3fuls
milledgeville		US	GA	19	33.08	-83.23	2i814
millerovo		RU		39	48.92	40.4	baam
millville		US	NJ	28	39.4	-75.04	2oili
milpa alta		MX		18	19.19	-99.02	23iiq
milpitas		US	CA	78	37.43	-121.91	37633
milton		CA	08	102	43.52	-79.88	3m70p
milton		US	GA	38	34.13	-84.3	3rpqc
milton		US	MA	27	42.25	-71.07	2xyyp
milton keynes		GB	ENG	230	52.04	-0.76	1kmxt
milwaukee		US	WI	600	43.04	-87.91	34szp
milwaukie		US	OR	21	45.45	-122.64	3f1pg
mimarsinan		TR		31	41.02	28.56	fw61
minab	Mīnāb	IR		71	27.13	57.09	2nmt
minacu	Minaçu	BR		31	-13.53	-48.22	3reoo
minakuchicho matoba	Minakuchichō-matoba	JP		39	34.97	136.17	13t15
minamata		JP		29	32.22	130.4	13t14
minamirinkan		JP		224	35.5	139.44	13szc
minas		CU		21	21.49	-77.61	240su
minas		UY		38	-34.38	-55.24	21rlt
minas de marcona	Minas de Marcona	PE		15	-15.21	-75.11	2cchk
minas de matahambre	Minas de Matahambre	CU		34	22.59	-83.95	240si
minatitlan	Minatitlán	MX		112	18	-94.56	23ii7
minato		JP		375	34.22	135.15	13pb3
minbu		MM		57	20.18	94.88	s295
minchianabad		PK		29	30.16	73.57	p332
mindelo		CV		71	16.89	-24.98	20br2
minden		DE		83	52.29	8.91	1pjb3
mineiros		BR		39	-17.57	-52.55	223jv
mineola		US	NY	19	40.75	-73.64	31w4e
mineralnye vody		RU		76	44.21	43.14	ba8g
mingelchaur		AZ		95	40.76	47.06	cjsa
minggang		CN		68	32.46	114.05	12lah
mingguang		CN		68	32.78	117.96	12laf
minglanilla		PH		62	10.24	123.8	10fec
mingora		PK		280	34.78	72.36	p32z
mingshui		CN		115	36.72	117.5	12l9u
mingshui		CN		59	47.18	125.9	17msu
mingyue		CN		59	43.11	128.92	17msq
minjur	Mīnjūr	IN		25	13.28	80.26	r2ka
minna		NG		292	9.62	6.55	1dxx0
minneapolis		US	MN	411	44.98	-93.26	2zz2p
minnetonka		US	MN	52	44.91	-93.5	2zz6g
minnetonka mills		US	MN	50	44.94	-93.44	2zz6m
mino		JP		129	34.83	135.47	13swm
mino		JP		24	35.53	136.92	13sx2
minokamo		JP		52	35.48	137.02	42821
minot		US	ND	49	48.23	-101.3	3dyuc
minsk		BY		1742*	53.9	27.57	ded4
minsk mazowiecki	Mińsk Mazowiecki	PL		37	52.18	21.57	ge13
mint hill		US	NC	26	35.18	-80.65	2o0lr
minturno		IT		16	41.26	13.75	1w0lr
minusinsk		RU		73	53.71	91.69	w4ed
minyat an nasr	Minyat an Naşr	EG		57	31.13	31.64	7jvc
minzhu		CN		123	43.72	127.33	17neg
mioveni		RO		29	44.96	24.94	4lqwb
mira taglio		IT		33	45.43	12.13	1w0ll
mirabel		CA	10	35	45.65	-74.08	3m7jp
miracema		BR		27	-21.41	-42.2	223jh
miracema do tocantins	Miracema do Tocantins	BR		20	-9.57	-48.39	20rgh
miragoane	Miragoâne	HT		89	18.45	-73.09	27r08
miramar		MX		119	22.36	-97.9	23ih9
miramar		US	FL	137	25.99	-80.23	2h9fd
miramas		FR		24	43.59	5	1s600
miramichi		CA	04	18	47.03	-65.5	3m7k9
miranda de ebro	Miranda de Ebro	ES		39	42.69	-2.95	1usup
mirandola		IT		17	44.89	11.07	1w0l6
mirandopolis	Mirandopólis	BR		23	-21.13	-51.1	223ir
mirano		IT		15	45.49	12.11	1w0l5
miranpur	Mīrānpur	IN		27	29.29	77.95	r2jy
miranpur katra	Mīrānpur Katra	IN		30	28.03	79.67	r2jx
mirfield		GB	ENG	19	53.67	-1.7	1kmwn
mirganj	Mīrganj	IN		15	28.54	79.21	r2jr
miri		MY		228	4.4	113.99	11936
mirialguda	Miriālgūda	IN		101	16.87	79.56	r2jo
mirny		RU		40	62.54	113.96	17alr
mirnyy		RU		28	62.76	40.34	htax
mirnyy		RU		29	61.33	44.54	ba4q
mirpur khas		PK		216	25.53	69.01	p307
mirpur mathelo		PK		49	28.02	69.55	p306
mirriah		NE		21	13.71	9.15	1gbfd
miryang		KR		53	35.49	128.75	13gn1
mirzapur	Mirzāpur	BD		41	24.1	90.1	peh9
mirzapur	Mirzāpur	IN		220	25.14	82.57	r2j7
misantla		MX		27	19.93	-96.85	23ih1
misawa		JP		43	40.69	141.39	19mwr
mishan		CN		87	45.55	131.88	17msi
mishawaka		US	IN	48	41.66	-86.16	2xj4m
mishima		JP		113	35.12	138.92	13sup
misilmeri		IT		19	38.03	13.45	1i3mm
miskolc		HU		173	48.1	20.78	fdou
mislata		ES		44	39.48	-0.42	1hvo3
misratah	Mişrātah	LY		386	32.38	15.09	1bgzi
misrikh		IN		15	27.43	80.53	r2j0
mission		CA	02	33	49.13	-122.3	3m7q4
mission		US	TX	83	26.22	-98.33	2szl9
mission bend		US	TX	37	29.69	-95.66	2szld
mission viejo		US	CA	97	33.6	-117.67	376f7
mississauga		CA	08	669	43.58	-79.66	3m7rx
missoula		US	MT	71	46.87	-113.99	3dgen
missouri city		US	TX	74	29.62	-95.54	2sznd
misterbianco		IT		46	37.52	15.01	1i3mj
misungwi		TZ		36	-2.85	33.08	3an3
mitake		JP		19	35.42	137.13	13stm
mitcham		GB	ENG	48	51.4	-0.17	1kmwe
mitchell		US	SD	16	43.71	-98.03	343c2
mitha tiwana		PK		26	32.25	72.11	p2y6
mithi		PK		23	24.74	69.8	p2y3
mito		JP		247	36.35	140.45	199jx
mitras poniente		MX		18	25.78	-100.43	59uym
mitrovice	Mitrovicë	XK		107	42.88	20.87	gwyx
mitry mory	Mitry-Mory	FR		19	48.98	2.62	1s5xr
mitsukaido	Mitsukaidō	JP		41	36.02	139.98	13ss1
mitsuke		JP		43	37.53	138.93	13sry
mittweida		DE		17	50.99	12.98	1pir2
mityana		UG		41	0.42	32.02	4wsz
miura		JP		51	35.14	139.62	14vot
mixco		GT		473	14.63	-90.61	25007
mixquiahuala de juarez	Mixquiahuala de Juarez	MX		26	20.23	-99.21	23ign
miyako		JP		52	39.65	141.94	199jg
miyakonojo	Miyakonojō	JP		131	31.73	131.07	13sp3
miyang		CN		72	24.4	103.44	12l7y
miyata		JP		20	33.71	130.65	13sqk
miyazaki		JP		311	31.92	131.42	13snh
miyazu		JP		22	35.53	135.18	13sn3
miyoshi		JP		39	34.8	132.85	13smy
mizdah		LY		26	31.45	12.99	1bgyz
mizhou		CN		110	35.99	119.4	128j8
mizil		RO		16	45.02	26.45	efbd
mizque		BO		30	-17.94	-65.34	2bt77
mizunami		JP		43	35.37	137.25	13sm3
mizusawa		JP		61	39.13	141.13	199ir
mkuranga		TZ		28	-7.12	39.21	3afe
mlada boleslav	Mladá Boleslav	CZ		44	50.41	14.9	1tt8w
mlalo		TZ		16	-4.93	38.93	3adr
mlandizi		TZ		29	-6.7	38.73	3adg
mlangali		TZ		15	-9.78	34.52	3adc
mlawa	Mława	PL		29	53.11	20.38	gdzu
mlimba		TZ		35	-8.8	35.82	3aco
mlonggo		ID		34	-6.53	110.7	z1p8
mlowo		TZ		19	-9	32.98	3abs
mo i rana	Mo i Rana	NO		18	66.31	14.14	1vf66
moa		CU		93	20.66	-74.95	240pz
moana	Moaña	ES		19	42.28	-8.74	1ustp
moanda		CD		50	-5.93	12.37	1dk95
moanda		GA		30	-1.57	13.2	1feil
mobara		JP		97	35.43	140.3	199in
mobaye		CF		19	4.32	21.18	538m
mobile		US	AL	194	30.69	-88.04	2fdiu
moca		DO		62	19.39	-70.53	22xsb
mocajuba		BR		17	-2.58	-49.51	20reh
moche		PE		23	-8.17	-79.01	276v9
mochudi		BW		37	-24.42	26.15	k064
mocimboa	Mocímboa	MZ		28	-11.32	40.35	m8fu
mocoa		CO		22	1.15	-76.65	26rdq
mococa		BR		60	-21.47	-47	223gh
modakeke		NG		120	7.38	4.26	1dxv0
modasa	Modāsa	IN		59	23.46	73.3	r2i6
modena		IT		159	44.65	10.93	1w0k3
modesto		US	CA	211	37.64	-121	376j0
modica		IT		41	36.86	14.76	1i3mf
modiin ilit		IL		64	31.93	35.04	4vqoi
modiin makkabbim reut	Modi‘in Makkabbim Re‘ut	IL		89	31.89	35.02	62b2
modimolle		ZA		21	-24.7	28.4	krfd
modling	Mödling	AT		21	48.09	16.29	1nedj
modugno		IT		36	41.08	16.78	1w0jy
moers		DE		108	51.45	6.63	1piod
moga		IN		131	30.81	75.17	r2hz
mogadishu		SO		2587*	2.04	45.34	15ee
mogan	Mogán	ES		22	27.88	-15.73	1hvnq
mogi das cruzes	Mogi das Cruzes	BR		326	-23.52	-46.19	223ft
mogi guacu	Mogi Guaçu	BR		129	-22.37	-46.95	223fs
mogi mirim		BR		78	-22.43	-46.96	223fq
mogliano veneto		IT		22	45.56	12.24	1w0jm
mogoditshane		BW		43	-24.63	25.87	k05v
mogok		MM		91	22.92	96.51	s1zd
moguer		ES		20	37.28	-6.84	1hvnj
mohacs	Mohács	HU		19	45.99	18.69	1tbtr
mohales hoek	Mohale’s Hoek	LS		28	-30.15	27.48	jzh2
mohali		IN		123	30.68	76.72	45vba
mohammedia		MA		188	33.69	-7.38	1ihgj
mohr		IR		35	27.56	52.88	2na5
mohyliv podilskyi	Mohyliv-Podilskyi	UA		33	48.45	27.8	f0ty
moinesti	Moineşti	RO		24	46.48	26.49	ef8e
moirang	Moirāng	IN		17	24.5	93.78	r2fj
moissy cramayel	Moissy-Cramayel	FR		16	48.63	2.6	1s5us
moita		PT		18	38.65	-8.99	1ckpb
mojo		ET		35	8.59	39.12	730b
mojoagung		ID		24	-7.57	112.35	z1nw
mojokerto		ID		113	-7.47	112.43	z1nr
moju		BR		22	-1.88	-48.77	20rc5
mokameh		IN		55	25.4	85.92	r2f8
mokena		US	IL	20	41.53	-87.89	2x2rv
mokokchung	Mokokchūng	IN		34	26.32	94.52	r2ez
mokolo		CM		275	10.74	13.8	1bpsz
mokopane		ZA		101	-24.19	29.01	ko2j
mokotow	Mokotów	PL		213	52.19	21.03	gdvo
mokpo		KR		268	34.81	126.39	13gkq
mokwa		NG		21	9.29	5.05	1dxtp
mol		BE		33	51.19	5.12	1ntln
mola di bari	Mola di Bari	IT		25	41.06	17.09	1w0ja
molave		PH		21	8.08	123.49	10f98
molde		NO		19	62.74	7.16	1vf58
molepolole		BW		63	-24.41	25.5	k055
molfetta		IT		60	41.2	16.6	1w0iv
molina		CL		29	-35.11	-71.28	2b5jf
molina de segura	Molina de Segura	ES		64	38.05	-1.21	1hvmn
moline		US	IL	43	41.51	-90.52	2x2rw
molins de rei	Molins de Rei	ES		24	41.42	2.02	1usr6
mollendo		PE		29	-17.02	-72.01	2cc1f
mollet del valles	Mollet del Vallès	ES		52	41.54	2.21	1usqx
molln	Mölln	DE		18	53.62	10.69	1pii2
molndal	Mölndal	SE		59	57.66	12.01	1loqr
molnlycke	Mölnlycke	SE		18	57.66	12.12	1loq8
molo		KE		28	-0.25	35.73	3zrf
molodohvardiysk	Molodohvardiys’k	UA		26	48.35	39.65	f0rh
mombaca	Mombaça	BR		17	-5.74	-39.63	20rbt
mombasa		KE		800	-4.05	39.66	3zr1
mombetsu		JP		27	44.35	143.35	19mvf
momostenango		GT		32	15.04	-91.41	24zz7
mompos	Mompós	CO		31	9.24	-74.43	26rc5
mon		IN		19	26.74	95.06	r2eg
mon repos		TT		56	10.28	-61.45	24lt0
monaco		MC		33*	43.73	7.42	1s5rm
monastir		TN		72	35.78	10.83	1h0k5
moncada		ES		22	39.55	-0.4	1hvl3
moncalieri		IT		49	45	7.68	1w0fw
moncao	Monção	PT		20	42.08	-8.48	1moab
monchegorsk		RU		50	67.94	32.87	b9ek
monchengladbach	Mönchengladbach	DE		262	51.19	6.44	1pifa
monclova		MX		215	26.91	-101.42	2dmyr
moncton		CA	04	109	46.09	-64.8	3m8fn
mondlo		ZA		45	-27.98	30.72	kw26
mondovi	Mondovì	IT		22	44.4	7.82	1w0fe
mondragone		IT		26	41.11	13.89	1w0fc
monfalcone		IT		27	45.8	13.53	1w0f5
monforte de lemos	Monforte de Lemos	ES		20	42.52	-7.51	1usou
mong cai	Móng Cái	VN		73	21.52	107.97	xqwb
mongagua	Mongaguá	BR		46	-24.09	-46.62	223e8
monghyr		IN		203	25.37	86.47	r24y
mongo		TD		28	12.18	18.69	1g16d
mongu		ZM		53	-15.25	23.13	jf46
monguno		NG		20	12.67	13.61	1dxsq
monheim am rhein	Monheim am Rhein	DE		43	51.09	6.89	1picf
monino		RU		20	55.84	38.19	b9ec
monkayo		PH		51	7.82	126.05	10f7f
monoharpur		IN		23	22.11	88.08	swxd
monopoli		IT		38	40.95	17.3	1w0ej
monor		HU		22	47.35	19.45	1tbt2
monreale		IT		22	38.08	13.29	1i3lh
monroe		US	LA	50	32.51	-92.12	2kvvp
monroe		US	MI	20	41.92	-83.4	2z7u0
monroe		US	NC	35	34.99	-80.55	2o0qy
monroe		US	WA	18	47.86	-121.97	3ge8a
monroeville		US	PA	28	40.42	-79.79	33hom
monrovia		LR		940*	6.3	-10.8	1crbj
monrovia		US	CA	37	34.15	-118	376qn
mons		BE		91	50.45	3.95	1ntg5
mons en baroeul	Mons-en-Barœul	FR		23	50.63	3.12	1s5kn
monsanto		PT		50	39.46	-8.71	1cknd
monsefu	Monsefú	PE		26	-6.87	-79.87	276tm
monselice		IT		19	45.24	11.75	1w0ec
monserrato		IT		20	39.26	9.14	1i3lg
monsey		US	NY	18	41.11	-74.07	31w9f
mont de marsan	Mont-de-Marsan	FR		36	43.89	-0.5	1s58j
mont dore	Mont-Dore	NC		25	-22.26	166.57	19vaa
mont royal	Mont-Royal	CA	10	19	45.52	-73.65	3m9ab
mont saint aignan	Mont-Saint-Aignan	FR		23	49.46	1.09	1s4n7
mont saint hilaire	Mont-Saint-Hilaire	CA	10	16	45.57	-73.19	3m9b0
montagu		ZA		15	-33.79	20.12	kw0j
montalvo		EC		16	-1.79	-79.29	26bhs
montana		BG		47	43.41	23.23	fml6
montargis		FR		17	48	2.73	1s5fk
montauban		FR		52	44.02	1.36	1s5ey
montbeliard	Montbéliard	FR		29	47.51	6.8	1s5d6
montbrison		FR		16	45.61	4.07	1s5bu
montcada i reixac	Montcada i Reixac	ES		33	41.48	2.18	1usq7
montceau les mines	Montceau-les-Mines	FR		20	46.67	4.37	1s5b3
montclair		US	CA	39	34.08	-117.69	376s8
montclair		US	NJ	40	40.83	-74.21	31c7q
montclair		US	VA	20	38.61	-77.34	2ube5
monte alegre		BR		23	-2	-54.08	20ral
monte alto		BR		42	-21.26	-48.5	223c9
monte aprazivel	Monte Aprazível	BR		16	-20.77	-49.71	223c2
monte azul paulista		BR		18	-20.91	-48.64	223bz
monte carmelo		BR		44	-18.72	-47.5	223bk
monte caseros		AR		25	-30.25	-57.64	21j2e
monte estoril		PT		23	38.71	-9.41	1ckef
monte llano		DO		19	19.73	-70.6	22xna
monte mor		BR		40	-22.95	-47.32	223az
monte plata		DO		16	18.81	-69.78	22xmu
monte santo de minas	Monte Santo de Minas	BR		17	-21.19	-46.98	223ao
montebello		US	CA	64	34.01	-118.11	376uq
montebelluna		IT		27	45.78	12.05	1w0bp
montecarlo		AR		22	-26.57	-54.76	21j2h
montecatini terme	Montecatini-Terme	IT		18	43.88	10.77	1w0as
montecchio maggiore alte ceccato	Montecchio Maggiore-Alte Ceccato	IT		21	45.5	11.41	1w0ab
montecristi		EC		18	-1.05	-80.66	26bhj
montego bay		JM		83	18.47	-77.92	22shg
monteiro		BR		18	-7.89	-37.12	20r91
montelibano	Montelíbano	CO		85	7.98	-75.42	26r8m
montelimar	Montélimar	FR		36	44.55	4.75	1s56n
montemurlo		IT		18	43.93	11.04	1w064
montenegro		BR		54	-29.69	-51.46	223ay
montenegro		CO		36	4.57	-75.75	26r8f
montepuez		MZ		72	-13.13	39	m891
montereau fault yonne	Montereau-Fault-Yonne	FR		17	48.38	2.95	1s55r
monterey		US	CA	28	36.6	-121.89	376vt
monterey park		US	CA	61	34.06	-118.12	376x2
monteria	Montería	CO		272	8.75	-75.88	26r85
montero		BO		89	-17.34	-63.25	2bszv
monteros		AR		24	-27.17	-65.5	2adwb
monterotondo		IT		37	42.05	12.62	1w04g
monterrey		MX		1136	25.68	-100.32	2dmx5
monterusciello		IT		29	40.87	14.08	5bsv4
montes claros		BR		332	-16.73	-43.86	223am
montesilvano marina		IT		46	42.51	14.15	1w03d
montesson		FR		15	48.91	2.14	1s556
montevarchi		IT		19	43.53	11.57	1w032
montevideo		UY		1271*	-34.9	-56.19	21rjb
montfermeil		FR		24	48.9	2.58	1s548
montgeron		FR		23	48.71	2.45	1s520
montgomery		US	AL	201	32.37	-86.3	2fdo0
montgomery		US	IL	19	41.73	-88.35	2x2u7
montgomery village		US	MD	32	39.18	-77.2	2libb
monthey		CH		15	46.25	6.95	1l065
montichiari		IT		15	45.41	10.4	1w021
montigny le bretonneux	Montigny-le-Bretonneux	FR		39	48.77	2.03	1s4yn
montigny les cormeilles	Montigny-lès-Cormeilles	FR		18	48.98	2.2	1s4yc
montigny les metz	Montigny-lès-Metz	FR		26	49.1	6.15	1s4ya
montijo		ES		16	38.91	-6.62	1hvic
montijo		PT		30	38.71	-8.97	1ckak
montilla		ES		24	37.59	-4.64	1hvi9
montivilliers		FR		17	49.55	0.19	1s4xb
montlucon	Montluçon	FR		45	46.34	2.6	1s4v8
montmorency		FR		21	48.99	2.34	1s4th
montornes del valles	Montornès del Vallès	ES		16	41.54	2.27	1usiu
montpellier		FR		248	43.61	3.88	1s4rq
montreal	Montréal	CA	10	1600	45.51	-73.59	3m98b
montreuil		FR		91	48.86	2.44	1s4pm
montreux		CH		23	46.43	6.91	1l05t
montrose		US	CO	19	38.48	-107.88	38f4u
montrouge		FR		39	48.82	2.31	1s4nl
montville center		US	CT	20	41.48	-72.15	2vppj
monywa		MM		182	22.11	95.14	s1nu
monza		IT		120	45.58	9.27	1w00l
monze		ZM		30	-16.28	27.48	jf3w
monzon	Monzón	ES		17	41.91	0.19	1ushs
mooka		JP		66	36.43	140.02	199i4
moore		US	OK	60	35.34	-97.49	2pddr
mooresville		US	NC	36	35.58	-80.81	2o0vx
moorhead		US	MN	42	46.87	-96.77	2zzfg
moorpark		US	CA	36	34.29	-118.88	3773s
moosburg		DE		17	48.47	11.94	1pi2x
moose jaw		CA	11	32	50.4	-105.53	3m9wg
mopti		ML		108	14.48	-4.18	1gl0k
moquegua		PE		55	-17.2	-70.94	2cbyo
mora		CM		55	11.05	14.14	1bpl3
morada nova		BR		37	-5.11	-38.37	20r7o
moradabad	Morādābād	IN		721	28.84	78.78	r2dt
moraga		US	CA	17	37.83	-122.13	3774f
morales		CO		20	8.28	-73.87	26r70
morales		CO		30	2.75	-76.63	28ti6
morales		GT		19	15.47	-88.84	24zvu
moram		IN		18	17.79	76.47	r2dm
moramanga		MG		29	-18.95	48.23	moro
morar	Morār	IN		44	26.23	78.22	r2db
moratuwa		LK		185	6.77	79.88	qgnd
morbi		IN		118	22.82	70.84	r2d3
morden		GB	ENG	48	51.4	-0.2	1kmrd
morecambe		GB	ENG	52	54.07	-2.86	1kmqu
morelia		MX		598	19.7	-101.18	2dmve
morena		IN		152	26.5	78	r2cz
moreni		RO		21	44.98	25.64	ef6m
moreno		BR		45	-8.12	-35.09	20r6d
moreno valley		US	CA	204	33.94	-117.23	37764
moreton		GB	ENG	18	53.4	-3.12	1kmqk
morfelden walldorf	Mörfelden-Walldorf	DE		33	49.99	8.58	1y51o
morgan hill		US	CA	43	37.13	-121.65	37770
morganton		US	NC	17	35.75	-81.68	2o0yj
morgantown		US	WV	31	39.63	-79.96	2v7js
mori		JP		20	34.83	137.93	13sju
morigaon		IN		21	26.25	92.35	4cix2
moriguchi		JP		148	34.73	135.57	13sjs
moriki		NG		29	12.87	6.49	1dxs0
morinda		IN		24	30.79	76.5	r23e
morioka		JP		295	39.7	141.15	199i2
moriya		JP		57	35.93	140	199hz
moriyama		JP		69	35.07	135.98	13sjd
morlaix		FR		18	48.58	-3.83	1s4gs
morlanwelz mariemont	Morlanwelz-Mariemont	BE		18	50.46	4.25	1ntbd
morley		GB	ENG	57	53.74	-1.6	1kmq5
mormugao		IN		102	15.39	73.81	r2x2
moro		PK		77	26.66	68	p2sd
morogoro		TZ		251	-6.82	37.66	3a84
morohongo	Morohongō	JP		40	35.94	139.3	13sj4
moroleon	Moroleón	MX		43	20.13	-101.19	2dmtr
moron	Morón	AR		320	-34.65	-58.62	21j0x
moron	Morón	CU		66	22.11	-78.63	240g2
moron	Morón	VE		44	10.49	-68.2	25udi
moron de la frontera	Morón de la Frontera	ES		28	37.12	-5.45	1hvfp
morondava		MG		37	-20.29	44.32	monh
morong		PH		16	14.68	120.27	10f44
morong		PH		50	14.52	121.24	10f45
moroni		KM		43*	-11.7	43.26	jr8s
morozovsk		RU		29	48.36	41.83	b97u
morrelgonj		BD		32	22.46	89.86	pehb
morrinhos		BR		34	-17.73	-49.1	2238f
morris heights		US	NY	41	40.85	-73.92	31wfk
morrisania		US	NY	23	40.83	-73.91	31wfy
morristown		US	NJ	19	40.8	-74.48	31cab
morristown		US	TN	29	36.21	-83.29	2riii
morrisville		US	NC	24	35.82	-78.83	2o10d
morro agudo		BR		25	-20.73	-48.06	22384
morro do chapeu	Morro do Chapéu	BR		22	-11.55	-41.16	2237c
morsang sur orge	Morsang-sur-Orge	FR		20	48.66	2.35	1s4fb
morshansk		RU		43	53.44	41.81	b976
morsi		IN		36	21.34	78.01	r2c4
morteros		AR		15	-30.71	-62	2adr7
morton		US	IL	16	40.61	-89.46	2x2zm
morton grove		US	IL	23	42.04	-87.78	2x2zv
mortsel		BE		25	51.17	4.45	1ntas
morwa		IN		20	22.9	73.84	r2by
mosbach		DE		25	49.35	9.15	1phts
moscavide e portela	Moscavide e Portela	PT		22	38.78	-9.1	1ck8u
moscow		RU		10381*	55.75	37.62	b90l
moscow		US	ID	25	46.73	-117	3c26a
moses lake		US	WA	22	47.13	-119.28	3gedy
moshi		TZ		157	-3.35	37.33	3a7t
moskhaton	Moskháton	GR		25	37.95	23.68	5i3y
moskovskiy		RU		15	55.6	37.35	idsq
moskovskiy		TJ		22	37.61	68.58	50egh
mosonmagyarovar	Mosonmagyaróvár	HU		30	47.87	17.27	1tbrs
mosopa		BW		20	-24.77	25.42	k047
mosquera		CO		27	4.71	-74.23	26r3o
moss		NO		34	59.43	10.66	1vezj
mossel bay		ZA		59	-34.18	22.15	kvbh
mossendjo		CG		18	-2.95	12.7	1cdfj
mossingen	Mössingen	DE		20	48.41	9.05	1phqz
mossoro	Mossoró	BR		202	-5.19	-37.34	20rcq
most		CZ		68	50.5	13.64	1tt1v
mosta		MT		18	35.91	14.43	1ixe8
mostaganem		DZ		130	35.93	0.09	1hb32
mostar		BA		105	43.34	17.81	1wh58
mostoles	Móstoles	ES		206	40.32	-3.86	1usc9
mostovskoy		RU		25	44.41	40.79	b8y1
mosty		BY		16	53.41	24.54	dejb
mosul		IQ		1740	36.34	43.12	24g0
motala		SE		31	58.54	15.04	1locw
motegi		JP		20	36.52	140.18	199hv
motherwell		GB	SCT	32	55.79	-3.99	1kmon
mothihari	Mothīhāri	IN		112	26.65	84.92	r2ba
motomachi		JP		23	43.83	144.1	19lhz
motomiya		JP		23	37.51	140.4	199hs
motozintla		MX		24	15.37	-92.25	23ib2
motril		ES		60	36.75	-3.52	1hvet
motru		RO		22	44.8	22.97	ef3p
mott haven		US	NY	51	40.81	-73.92	31wja
motul		MX		23	21.1	-89.28	23ib0
mougins		FR		19	43.6	7	1s4an
mouila		GA		22	-1.87	11.06	1fed5
moulins		FR		23	46.56	3.33	1s48p
moundou		TD		135	8.57	16.08	1g11b
mount clemens		US	MI	16	42.6	-82.88	2z82o
mount gambier		AU	05	25	-37.83	140.78	1a82r
mount hagen		PG		34	-5.86	144.23	18syx
mount isa		AU	04	23	-20.73	139.5	189tm
mount juliet		US	TN	32	36.2	-86.52	2ritk
mount laurel		US	NJ	42	39.93	-74.89	2oin4
mount lebanon		US	PA	33	40.36	-80.05	33i1z
mount pearl		CA	05	25	47.52	-52.78	3md2v
mount pleasant		US	MI	26	43.6	-84.77	2z84a
mount pleasant		US	SC	81	32.79	-79.86	2qc91
mount pleasant		US	TX	16	33.16	-94.97	2t0it
mount pleasant		US	WI	26	42.7	-87.86	51qe5
mount prospect		US	IL	55	42.07	-87.94	2x374
mount vernon		US	IL	15	38.32	-88.9	2izkw
mount vernon		US	NY	69	40.91	-73.84	31wnv
mount vernon		US	OH	17	40.39	-82.49	32oev
mount vernon		US	WA	34	48.42	-122.33	3gehr
mountain brook		US	AL	21	33.5	-86.75	2ff3q
mountain view		US	CA	80	37.39	-122.08	377qw
mountlake terrace		US	WA	21	47.79	-122.31	3gejj
mountsorrel		GB	ENG	17	52.72	-1.15	1kmnk
mouscron		BE		52	50.74	3.21	1nt8j
moussoro		TD		15	13.64	16.49	1g0y0
moutsamoudou		KM		24	-12.17	44.4	jr89
mouzaia	Mouzaïa	DZ		33	36.47	2.69	1hauh
moyale		KE		34	3.53	39.06	3zno
moyo		UG		19	3.66	31.72	4wqr
moyobamba		PE		44	-6.03	-76.97	276qs
moyotzingo		MX		27	19.25	-98.4	23dwv
mozdok		RU		41	43.74	44.65	b8w0
mozhaysk		RU		32	55.5	36.03	b8vc
mozhga		RU		47	56.44	52.23	b8uz
mpanda		TZ		73	-6.34	31.07	3a6w
mpika		ZM		28	-11.83	31.45	jeye
mpophomeni		ZA		26	-29.57	30.19	kuvn
mpumalanga		ZA		140	-29.81	30.64	kuuv
mpwapwa		TZ		20	-6.35	36.48	3a4m
mragowo	Mrągowo	PL		22	53.86	21.31	gdqw
mranggen		ID		28	-7.03	110.52	z1je
msaken		TN		65	35.73	10.58	1gx78
msila	M’Sila	DZ		100	35.71	4.54	1haqq
msowero		TZ		18	-6.53	37.2	3a05
mthatha		ZA		79	-31.59	28.78	k9ze
mtinko		TZ		27	-4.55	34.85	39vx
mto wa mbu	Mto wa Mbu	TZ		18	-3.35	35.85	39uv
mtsensk		RU		48	53.28	36.57	b8tc
mtwango		TZ		19	-9.02	34.8	39u6
mtwara		TZ		97	-10.27	40.18	it9v
muan		KR		76	34.99	126.48	13gie
muang khong	Muang Không	LA		15	14.12	105.85	zh5k
muang phonsavan	Muang Phônsavan	LA		38	19.45	103.19	zh3n
muang xay		LA		25	20.69	101.98	zh2e
muar		MY		128	2.04	102.57	11539
mubarakpur	Mubārakpur	IN		53	26.09	83.29	r2ae
mubende		UG		19	0.56	31.39	4wob
mubi		NG		226	10.27	13.27	1dxp9
muborak		UZ		29	39.26	65.15	q2mz
much		DE		15	50.9	7.4	1phoo
mucumpiz		VE		215	8.42	-71.13	25u9p
mucur		TR		17	39.06	34.38	6ipw
mucuri		BR		27	-18.09	-39.55	2234h
mudanjiang		CN		666	44.58	129.6	17mrn
mudanya		TR		23	40.38	28.88	fw4v
mudbidri	Mūdbidri	IN		31	13.07	75	r2a8
muddebihal	Muddebihāl	IN		32	16.34	76.13	r2a5
mudgal		IN		21	16.01	76.44	r2a0
mudhol		IN		47	16.33	75.28	r29z
mudkhed		IN		21	19.16	77.5	r29n
mudon		MM		89	16.26	97.72	s1kv
mudu		CN		62	31.26	120.52	14os7
mueang nonthaburi		TH		292	13.86	100.51	ygud
mufulira		ZM		121	-12.55	28.24	jelv
muggio	Muggiò	IT		23	45.59	9.23	1vzwf
mughal sarai	Mughal Sarāi	IN		98	25.28	83.12	r296
mugla	Muğla	TR		48	37.22	28.37	6ipk
mugnano di napoli	Mugnano di Napoli	IT		34	40.91	14.21	1vzw8
mugumu		TZ		18	-1.85	34.7	39sn
muhammadabad	Muhammadābād	IN		22	27.31	79.43	r28w
muhammadabad	Muhammadābād	IN		24	26.03	83.38	r28x
muhammadabad	Muhammadābād	IN		33	25.62	83.76	r28y
muheza		TZ		17	-5.17	38.78	39rs
muhlacker	Mühlacker	DE		26	48.95	8.84	1phkk
muhldorf	Mühldorf	DE		18	48.25	12.52	1phcq
muhlhausen	Mühlhausen	DE		38	51.21	10.45	1pgyk
muhlheim am main	Mühlheim am Main	DE		26	50.12	8.83	1pgy9
muhoroni		KE		15	-0.16	35.2	3zgz
muikamachi		JP		29	37.07	138.88	13sgs
mujiayingzi		CN		61	42.12	118.78	17mrf
mukacheve		UA		82	48.44	22.72	f0me
mukah		MY		50	2.89	112.09	116zv
mukalla		YE		258	14.54	49.12	1orm
mukdahan		TH		40	16.55	104.72	yh79
mukerian	Mukeriān	IN		23	31.95	75.62	r284
mukher		IN		29	18.71	77.37	r27z
mukilteo		US	WA	21	47.94	-122.3	3gemq
muko	Mukō	JP		53	34.97	135.7	13sg8
mukono		UG		67	0.35	32.76	4wl1
muktagacha	Muktāgācha	BD		25	24.76	90.26	peh8
muktsar		IN		90	30.47	74.52	r27m
mul	Mūl	IN		24	20.07	79.68	r27i
mula		ES		17	38.04	-1.49	1hvdo
mulanje		MW		16	-16.03	35.5	jucd
mulbagal	Mulbāgal	IN		47	13.16	78.39	r276
mulchen	Mulchén	CL		22	-37.72	-72.24	2b57k
mulgund		IN		19	15.28	75.52	r26x
mulheim	Mülheim	DE		171	51.43	6.88	1pgu6
mulhouse		FR		111	47.75	7.33	1s41a
mulki	Mūlki	IN		17	13.09	74.79	r26q
mulleriyawa		LK		34	6.93	79.93	qgga
mullheim	Müllheim	DE		18	47.81	7.63	1pgsa
multai		IN		22	21.77	78.26	r26e
multan		PK		1437	30.2	71.48	p2n5
muluppilagadu		IN		23	11.8	75.45	r27a
mumbai		IN		12692	19.07	72.88	rc23
mumbwa		ZM		19	-14.98	27.06	jduu
mumias		KE		45	0.33	34.49	3zae
muncar		ID		65	-8.43	114.33	z1cu
muncie		US	IN	70	40.19	-85.39	2xjdy
mundargi		IN		22	15.21	75.88	r25w
mundelein		US	IL	32	42.26	-88	2x3bk
mundgod		IN		17	14.97	75.04	r25q
mundra		IN		15	22.84	69.72	r25d
mundwa	Mūndwa	IN		17	27.06	73.82	r257
mungaa		TZ		17	-4.97	34.88	39pe
mungaoli		IN		20	24.41	78.1	r251
mungeli		IN		28	22.07	81.69	r250
mungia		ES		16	43.35	-2.85	1us8z
mungyeong		KR		82	36.59	128.2	13gfq
munich		DE		1260	48.14	11.58	1pgqq
muniz	Muñiz	AR		26	-34.56	-58.71	21j01
munnar		IN		68	10.09	77.06	r24f
munoz	Muñoz	PH		37	15.72	120.9	10f0w
munsan		KR		43	37.86	126.79	13gf2
munster		DE		18	52.99	10.09	1pgly
munster		US	IN	23	41.56	-87.51	2xje6
munster	Münster	DE		270	51.96	7.63	1pglz
muntilan		ID		45	-7.58	110.29	z1bs
muntok		ID		27	-2.07	105.16	z1bq
munuf	Munūf	EG		84	30.47	30.93	7jvm
muradnagar	Murādnagar	IN		89	28.78	77.5	r245
murakami		JP		31	38.23	139.48	13sfm
muramatsu		JP		20	37.69	139.17	13sfe
muramvya		BI		18	-3.27	29.61	94cv
muratpasa	Muratpaşa	TR		450	36.89	30.76	4t22m
muravlenko		RU		39	63.79	74.52	x0tj
murbad	Murbād	IN		17	19.25	73.39	r23w
murcia		ES		437	37.99	-1.13	1hvd4
murcia		PH		17	10.61	123.04	10f04
muret		FR		24	43.46	1.33	1s3zl
murfreesboro		US	TN	126	35.85	-86.39	2rjko
muriae	Muriaé	BR		91	-21.13	-42.37	2231w
muricay		PH		132	7.83	123.48	10ezy
murici		BR		20	-9.31	-35.94	20qx0
muridke		PK		164	31.8	74.26	p2jg
muriti		TZ		20	-1.98	32.92	39o1
muritiba		BR		22	-12.92	-39.25	2231f
murliganj	Murlīganj	IN		24	25.9	87	r237
murmansk		RU		319	68.98	33.09	b8k1
murom		RU		127	55.58	42.04	b8jq
muroran		JP		96	42.32	140.99	19mtp
muroto misakicho	Muroto-misakicho	JP		18	33.29	134.17	13seg
murphy		US	TX	21	33.02	-96.61	2t0yr
murray		US	KY	19	36.61	-88.31	2k7gz
murray		US	UT	49	40.67	-111.89	3fuwz
murree		PK		25	33.91	73.39	p2j8
murrieta		US	CA	110	33.55	-117.21	3782v
murrysville		US	PA	20	40.43	-79.7	33ih9
murshidabad	Murshidābād	IN		40	24.18	88.27	r230
murtajapur	Murtajāpur	IN		40	20.73	77.37	r22y
murudeshwara		IN		18	14.09	74.48	44sfl
murun kuren	Murun-kuren	MN		28	49.63	100.16	17ibd
murwara	Murwāra	IN		196	23.84	80.39	r22j
murzuq		LY		44	25.92	13.92	1bgsr
mus	Muş	TR		83	38.73	41.48	6imp
musaffah		AE		243	24.36	54.48	763ph
musan up	Musan-ŭp	KP		22	42.23	129.21	17s6q
musanze		RW		87	-1.5	29.63	4bht
musashino		JP		137	35.71	139.56	13sdr
muscat		OM		797*	23.58	58.41	65o6
muscatine		US	IA	24	41.42	-91.04	2wchg
mushabani	Mushābani	IN		33	22.51	86.46	r226
mushie		CD		33	-3.02	16.92	1dk55
musiri		IN		30	10.95	78.44	r224
muskego		US	WI	25	42.91	-88.14	34trl
muskegon		US	MI	38	43.23	-86.25	2z8fw
muskogee		US	OK	38	35.75	-95.37	2pdnu
musoma		TZ		121	-1.5	33.8	39mr
musselburgh		GB	SCT	24	55.94	-3.05	1kmja
mussoorie		IN		26	30.45	78.07	r21y
mustafabad	Mustafābād	PK		46	30.89	73.5	p2hg
mustafakemalpasa	Mustafakemalpaşa	TR		101	40.04	28.41	fw21
mustang		US	OK	20	35.38	-97.72	2pdo8
mut		TR		49	36.64	33.44	6ikt
mutare		ZW		184	-18.97	32.67	iyur
mutengene		CM		47	4.09	9.31	1bpds
mutsu		JP		49	41.29	141.22	19lvq
muttenz		CH		17	47.52	7.65	1l03m
muttupet		IN		22	10.4	79.49	r216
mutuali	Mutuáli	MZ		31	-14.87	37	nbmj
mutxamel		ES		23	38.42	-0.45	1hveh
muvattupula	Mūvattupula	IN		30	9.98	76.58	r20y
muvattupuzha		IN		29	9.98	76.57	4c12v
muyinga		BI		71	-2.85	30.34	9950
muyuka		CM		31	4.29	9.41	1bpdq
muzaffarabad	Muzaffarābād	PK		725	34.37	73.47	p2h3
muzaffargarh		PK		165	30.07	71.19	p2h1
muzaffarnagar		IN		350	29.47	77.7	r20s
muzaffarpur		IN		333	26.12	85.39	r20q
muzambinho		BR		16	-21.38	-46.53	222zg
mvomero		TZ		31	-6.25	38.67	39lf
mwadui		TZ		23	-3.55	33.6	39ko
mwandiga		TZ		17	-4.83	29.66	3alp
mwanza		TZ		437	-2.52	32.9	39gg
mweka		CD		51	-4.85	21.56	4g6k
mwene ditu	Mwene-Ditu	CD		189	-7.01	23.45	4g5u
my tho	Mỹ Tho	VN		122	10.36	106.36	xqiv
myanaung		MM		42	18.29	95.32	s1f0
myawadi		MM		45	16.69	98.51	s1as
myaydo		MM		58	19.37	95.22	shnb
myeik		MM		173	12.44	98.6	s2i3
myingyan		MM		142	21.46	95.39	s14r
myitkyina		MM		91	25.38	97.4	s125
mykolayiv		UA		511	46.97	32	f0k9
mymensingh		BD		225	24.76	90.41	peh6
myrhorod		UA		41	49.97	33.61	f0yb
myrnohrad		UA		50	48.31	37.26	f7v7
myrtle beach		US	SC	31	33.69	-78.89	2qcoe
myrtle grove		US	FL	16	30.42	-87.31	2ha4v
myski		RU		44	53.71	87.8	w3yp
myslenice	Myślenice	PL		18	49.83	19.94	1u988
myslowice	Mysłowice	PL		75	50.21	19.17	1u97k
mysore		IN		868	12.3	76.64	r20h
myszkow	Myszków	PL		33	50.58	19.32	1u975
mytilene		GR		28	39.11	26.56	5i76
mytishchi		RU		161	55.91	37.73	b86c
mzimba		MW		19	-11.9	33.6	ju4a
mzuzu		MW		175	-11.47	34.02	ju3n
na klang		TH		31	17.31	102.19	ye5q
naaldwijk		NL		18	51.99	4.21	1mybf
naarden		NL		17	52.3	5.16	1mybd
naas		IE		21	53.22	-6.67	1rhr2
nabagram	Nabagrām	IN		35	22.29	88.51	sx65
nabari		JP		88	34.62	136.08	13sbp
nabatiye et tahta	Nabatîyé et Tahta	LB		120	33.38	35.48	5z7l
naberezhnyye chelny		RU		510	55.73	52.41	b84m
nabeul		TN		56	36.46	10.74	1gwrn
nabha	Nābha	IN		65	30.38	76.15	r20f
nabinagar	Nabīnagar	BD		32	23.89	90.97	pl5r
nabinagar	Nabīnagar	IN		21	24.61	84.13	r20e
nabire		ID		44	-3.36	135.5	z19y
nablus		PS		130	32.22	35.25	622f
nabua		PH		26	13.41	123.37	10ew9
nabunturan		PH		17	7.61	125.97	10evb
nacala		MZ		225	-14.56	40.69	m6mp
nachingwea		TZ		18	-10.37	38.76	it8m
nachod	Náchod	CZ		21	50.42	16.16	1tsx6
nacimiento		CL		21	-37.5	-72.67	2b55f
naciria		DZ		15	36.75	3.83	1hall
nacka		SE		25	59.31	18.16	1lo2c
nacogdoches		US	TX	34	31.6	-94.66	2t153
nadapuram	Nādāpuram	IN		40	11.68	75.65	r1zy
nadbai	Nādbai	IN		24	27.22	77.2	r1zs
nadi		FJ		42	-17.8	177.42	1b74g
nadiad	Nadiād	IN		202	22.69	72.86	r1zo
nador		MA		129	35.17	-2.93	1ih0n
naduvannur	Naduvannūr	IN		25	11.49	75.78	r1zh
nadvirna		UA		20	48.63	24.57	f0ij
nadym		RU		46	65.53	72.52	w3xj
naeso	Naesŏ	KR		81	35.25	128.52	15a28
naestved	Næstved	DK		41	55.23	11.76	1k2jq
nafada		NG		23	11.1	11.33	1dxi2
naga		PH		175	13.62	123.18	10etp
naga		PH		29	10.21	123.76	10etz
nagahama		JP		62	35.38	136.27	13sab
nagai		JP		31	38.1	140.04	199gl
nagamangala	Nāgamangala	IN		17	12.82	76.75	r1yy
nagano		JP		360	36.65	138.18	13s9j
nagaoka		JP		195	37.45	138.85	13s93
nagar		IN		24	27.42	77.1	r1yl
nagar karnul	Nāgar Karnūl	IN		29	16.48	78.32	r1xy
nagareyama		JP		156	35.86	139.9	13s8o
nagari		IN		26	13.32	79.59	r1y8
nagarote		NI		26	12.27	-86.56	25jaq
nagarpur	Nāgarpur	BD		238	24.06	89.88	peh3
nagasaki		JP		410	32.75	129.88	13s8h
nagato		JP		23	34.38	131.2	14pcu
nagaur	Nāgaur	IN		97	27.2	73.73	r1xk
nagcarlan		PH		25	14.14	121.42	10er8
nagda		IN		104	23.46	75.42	r1xd
nagercoil	Nāgercoil	IN		214	8.18	77.43	r1x8
nageswari		BD		49	25.97	89.69	peh4
nagina	Nagīna	IN		77	29.44	78.44	r1x4
nago		JP		60	26.62	127.99	13s5g
nagod	Nāgod	IN		22	24.57	80.59	r1wr
nagold		DE		23	48.55	8.72	1pgbg
nagoya		JP		2191	35.18	136.91	13s55
nagpur		IN		2228	21.15	79.08	r1wk
nagqu		CN		30	31.48	92.06	rg1x
nagua		DO		34	19.38	-69.85	22xjp
nagykanizsa		HU		51	46.45	16.99	1tblr
nagykoros	Nagykőrös	HU		27	47.03	19.78	1tbkz
naha		JP		301	26.22	127.68	13s4j
nahan	Nāhan	IN		28	30.56	77.29	r1vr
nahariyya		IL		51	33.01	35.1	6axx
naharlagun		IN		27	27.1	93.7	4cix3
nahavand	Nahāvand	IR		76	34.19	48.37	2mub
nahiyat al fuhud	Nāḩiyat al Fuhūd	IQ		22	30.97	46.72	24q7
nahiyat ash shinafiyah	Nāḩiyat ash Shināfīyah	IQ		23	31.58	44.65	242l
nahiyat ghammas		IQ		31	31.74	44.62	24q2
nahiyat saddat al hindiyah	Nāḩīyat Saddat al Hindīyah	IQ		31	32.72	44.28	1yuc
nahorkatiya		IN		16	27.29	95.34	r1vg
nahrin	Nahrīn	AF		22	36.06	69.13	o9u7
nahuala	Nahualá	GT		28	14.84	-91.32	24ztq
naic		PH		55	14.32	120.77	10elw
naihati	Naihāti	IN		253	22.89	88.42	r1v7
nailsea		GB	ENG	21	51.43	-2.76	1kmih
naini tal	Naini Tāl	IN		42	29.4	79.45	r1ut
nainpur		IN		22	22.43	80.11	r1us
nainwa		IN		16	25.77	75.85	r1ur
nairobi		KE		2751*	-1.28	36.82	3yjt
naivasha		KE		38	-0.71	36.43	3yir
naja hammadi	Naja' Ḥammādī	EG		41	26.05	32.24	7j62
najaf		IQ		483	32.03	44.35	24a4
najafabad	Najafābād	IR		223	32.63	51.37	8yzy
najafgarh		IN		1365	28.61	76.98	r1un
najibabad	Najībābād	IN		84	29.61	78.34	r1ul
najran	Najrān	SA		259	17.49	44.13	27ym
naju		KR		42	35.03	126.72	13g60
naka		JP		47	36.05	140.17	199fp
nakama		JP		47	33.82	130.71	13s0z
nakamura		JP		35	32.98	132.93	13s0j
nakano		JP		43	36.75	138.37	13rzr
nakanojomachi	Nakanojōmachi	JP		18	36.59	138.84	13rzg
nakatsu		JP		67	33.6	131.19	13rwt
nakatsugawa		JP		55	35.48	137.5	13rwp
nakhabino		RU		32	55.85	37.18	b7z5
nakhchivan		AZ		65	39.21	45.41	35r9
nakhodka		RU		147	42.81	132.87	17aa0
nakhon luang		TH		15	14.46	100.61	yh5p
nakhon nayok		TH		21	14.2	101.21	yh5n
nakhon pathom		TH		118	13.82	100.04	yh5i
nakhon phanom		TH		35	17.41	104.78	yh5f
nakhon ratchasima		TH		209	14.97	102.1	yh5d
nakhon sawan		TH		92	15.7	100.14	yh5b
nakhon si thammarat		TH		121	8.43	99.97	oou5
naklo nad notecia	Nakło nad Notecią	PL		20	53.14	17.6	1u95a
nakodar		IN		32	31.13	75.48	r1u9
naksalbari	Naksalbāri	IN		57	26.68	88.22	r1u4
nakur	Nakūr	IN		23	29.92	77.3	r1u1
nakuru		KE		260	-0.31	36.07	3yge
nalchik	Nal’chik	RU		273	43.5	43.62	b7yb
nalchiti	Nālchiti	BD		39	22.64	90.27	peh0
naldurg		IN		17	17.82	76.28	r1tl
nalgonda		IN		122	17.05	79.27	r1tf
nalhati	Nalhāti	IN		26	24.3	87.83	r1td
nallihan	Nallıhan	TR		19	40.19	31.35	fw0z
nalut	Nālūt	LY		26	31.87	10.98	1bgo1
nam dinh	Nam Định	VN		193	20.43	106.18	xq4t
nam som		TH		19	17.77	102.19	yh3i
namagiripettai	Nāmagiripettai	IN		22	11.46	78.27	r1so
namakkal	Nāmakkal	IN		56	11.22	78.17	r1sn
namangan		UZ		432	41	71.67	wfk5
namanyere		TZ		28	-7.52	31.05	399u
namasuba		UG		23	0.69	32.42	4w3n
nambiyur	Nambiyūr	IN		16	11.36	77.32	r1si
namerikawa		JP		35	36.76	137.36	13rv2
namibe		AO		80	-15.2	12.15	1zqkr
namie		JP		22	37.48	141	199eg
namioka		JP		21	40.71	140.59	19mr1
nampa		US	ID	90	43.54	-116.56	3c2h9
nampo	Namp’o	KP		455	38.74	125.41	145st
nampula		MZ		389	-15.12	39.27	m5cc
namrup	Nāmrup	IN		18	27.19	95.32	r1rx
namur		BE		106	50.47	4.87	1nt53
namyang		KP		22	42.95	129.86	17s07
namyangju		KR		91	37.64	127.21	14ntu
namyslow	Namysłów	PL		16	51.08	17.72	1u951
nan		TH		25	18.78	100.78	yh38
nanaimo		CA	02	85	49.17	-123.94	3mft8
nanao		JP		45	37.05	136.97	13rue
nanauta		IN		19	29.71	77.42	r1ri
nanchang		CN		2358	28.68	115.85	12l0j
nanchital de lazaro cardenas del rio	Nanchital de Lázaro Cárdenas del Río	MX		25	18.07	-94.41	23i8t
nanchong		CN		7150	30.8	106.08	12l02
nancy		FR		105	48.68	6.18	1s3vb
nandaime		NI		21	11.76	-86.05	25jah
nanded		IN		551	19.16	77.31	r1qx
nandgaon	Nāndgaon	IN		24	20.31	74.66	r1qr
nandigama	Nandigāma	IN		38	16.77	80.29	r1qg
nandikotkur	Nandikotkūr	IN		45	15.86	78.27	r1qd
nanding		CN		85	36.75	118.06	12kyz
nandu		CN		62	22.85	110.82	12kyt
nandura buzurg	Nāndūra Buzurg	IN		40	20.83	76.46	r1po
nandurbar		IN		101	21.37	74.24	r1pn
nandyal	Nandyāl	IN		165	15.48	78.48	r1pj
nanfeng		CN		86	23.73	111.8	12kyg
nang rong		TH		22	14.64	102.79	yh2g
nanga eboko		CM		30	4.68	12.37	1bp69
nangal		IN		48	31.39	76.38	r1pe
nanganga		TZ		17	-10.38	39.15	it5x
nangen		KR		58	35.41	127.39	13g1n
nangi		IN		441	22.51	88.22	swr6
nangloi jat	Nāngloi Jāt	IN		194	28.68	77.07	r1p5
nangomba		TZ		23	-10.9	38.5	it5p
nangong		CN		82	37.36	115.37	12kxt
nangwa		TZ		19	-4.47	35.45	3989
nanjangud	Nanjangūd	IN		50	12.12	76.68	r1p2
nanjing		CN		7165	32.06	118.78	12kuy
nankana sahib		PK		56	31.45	73.71	p2ak
nanlong		CN		63	31.35	106.06	12ktg
nanma		CN		74	36.18	118.15	12kt5
nanning		CN		804	22.82	108.32	12ksd
nanpara	Nānpāra	IN		46	27.86	81.5	r1ot
nanpiao		CN		157	41.1	120.75	17mpo
nanping		CN		172	26.65	118.17	12krq
nantai		CN		56	40.92	122.8	17mpf
nanterre		FR		87	48.89	2.21	1s3ui
nantes		FR		277	47.22	-1.55	1s3uh
nanto shi	Nanto-shi	JP		55	36.57	136.91	3zhr9
nantong		CN		666	32.03	120.87	12koa
nantou		TW		106	23.92	120.66	ztse
nantwich		GB	ENG	17	53.07	-2.52	1kmhw
nanuet		US	NY	18	41.09	-74.01	31wzu
nanuque		BR		38	-17.84	-40.35	222z2
nanyamba		TZ		20	-10.68	39.83	it59
nanyang		CN		252	32.99	112.53	12klp
nanyuki		KE		36	0.01	37.07	3yb5
nanzhang chengguanzhen		CN		84	31.78	111.83	12kk6
nanzhou		CN		54	29.36	112.4	12kjk
naousa	Náousa	GR		20	40.63	22.07	fr5i
napa		US	CA	80	38.3	-122.29	3787z
napasar	Napāsar	IN		22	27.96	73.56	r1oa
naperville		US	IL	147	41.79	-88.15	2x3e7
napier		NZ		57	-39.49	176.91	1auyx
naples		IT		959	40.85	14.27	1vzu2
naples		US	FL	22	26.14	-81.8	2ha65
naqadeh		IR		74	36.96	45.39	2moa
nara shi	Nara-shi	JP		367	34.69	135.8	13rss
narail		BD		55	23.16	89.5	pekt
naraina		IN		17	26.79	75.21	r1o0
naraini		IN		15	25.19	80.47	r1nz
narang mandi		PK		35	31.9	74.52	p29i
narangba		AU	04	18	-27.2	152.96	1a7ez
naranjal		EC		32	-2.67	-79.62	26bcq
naranjito		EC		34	-2.17	-79.47	26bch
naranjos		MX		20	21.35	-97.69	23i7o
narasannapeta		IN		24	18.41	84.04	r1nh
narasapur		IN		59	16.43	81.7	r1ng
narasaraopet		IN		97	16.23	80.05	r1nc
narathiwat		TH		48	6.43	101.82	yh21
narauli		IN		18	28.49	78.71	r1n3
naraura		IN		22	28.2	78.39	r1n1
naravarikuppam	Nāravārikuppam	IN		19	13.19	80.18	r1mz
narayanganj	Nārāyanganj	BD		224	23.61	90.5	pegz
narayangarh	Narāyangarh	IN		20	30.48	77.13	r1ms
narayanpet	Nārāyanpet	IN		39	16.75	77.5	r1mn
narbonne		FR		51	43.18	3	1s3t3
nardo	Nardò	IT		30	40.18	18.03	1vztn
naregal		IN		17	15.57	75.81	r1ma
narela		IN		800	28.85	77.09	r1m9
nargund		IN		33	15.72	75.39	r1m0
narita		JP		101	35.78	140.32	199dw
narnaul	Nārnaul	IN		66	28.04	76.11	r1l8
narnaund	Nārnaund	IN		16	29.22	76.14	r1l7
naro fominsk	Naro-Fominsk	RU		73	55.39	36.73	b7vm
narok		KE		36	-1.08	35.87	3y9n
naron	Narón	ES		38	43.5	-8.19	1us4b
narowal		PK		68	32.1	74.87	p27y
narra		PH		28	9.27	118.4	10e9j
narragansett		US	RI	16	41.45	-71.45	33yhd
narsimhapur		IN		48	22.95	79.18	r1kq
narsingdi		BD		281	23.92	90.72	pefx
narsinghgarh		IN		30	23.71	77.09	r1ko
narsipatnam	Narsīpatnam	IN		34	17.67	82.61	r1kk
nartkala		RU		33	43.56	43.85	b7v1
naruto	Narutō	JP		26	35.6	140.42	199dp
narutocho mitsuishi	Narutochō-mitsuishi	JP		64	34.2	134.61	13rrw
narva		EE		67	59.38	28.19	cn9r
narwana	Narwāna	IN		56	29.6	76.12	r1kb
narwar		IN		17	25.64	77.91	r1k8
naryan mar	Nar'yan-Mar	RU		18	67.64	53	b7uo
naryn		KG		52	41.43	75.99	wqp4
nasarawa		NG		31	8.54	7.71	1dxez
nashik		IN		1289	20	73.79	r1k3
nashua		US	NH	88	42.77	-71.47	313i6
nashville		US	TN	531	36.17	-86.78	2rjs9
nasirabad		PK		28	27.38	67.92	p27a
nasirabad	Nasīrābād	IN		52	26.3	74.73	r1jz
nasiriyah		IQ		400	31.06	46.26	249y
naspur	Nāspur	IN		15	18.85	79.46	r1jy
nasriganj	Nāsriganj	IN		23	25.05	84.33	r1ju
nasrullahganj	Nasrullāhganj	IN		18	22.68	77.27	r1jt
nassau		BS		228*	25.06	-77.34	24k1c
nassjo	Nässjö	SE		18	57.65	14.7	1lnqy
nasugbu		PH		63	14.07	120.63	10e7i
natahoyo		ES		20	43.54	-5.68	54ybs
natal		BR		763	-5.79	-35.21	20quf
natchez		US	MS	15	31.56	-91.4	2n4da
natchitoches		US	LA	18	31.76	-93.09	2kwow
nathdwara	Nāthdwāra	IN		39	24.94	73.82	r1jj
natick		US	MA	32	42.28	-71.35	2xzky
national city		US	CA	61	32.68	-117.1	378aw
natitingou		BJ		81	10.3	1.38	1fa55
natore		BD		369	24.41	88.99	4gejp
nattam		IN		22	10.23	78.23	r1jd
naucalpan de juarez	Naucalpan de Juárez	MX		792	19.48	-99.24	23i7a
naudero		PK		33	27.67	68.36	p25f
nauen		DE		17	52.61	12.87	1pg4y
naugachhia		IN		41	25.39	87.1	r1j4
naugatuck		US	CT	32	41.49	-73.05	2vpyu
naukot		PK		22	24.86	69.4	p2af
naumburg		DE		30	51.15	11.81	1pg4a
naushahra virkan		PK		41	31.96	73.97	p249
naushahro firoz		PK		18	26.84	68.12	p247
nautanwa		IN		33	27.43	83.42	r1ig
nava		MX		22	28.42	-100.77	2dmlm
navadwip	Navadwīp	IN		111	23.41	88.37	r1id
navalcarnero		ES		22	40.29	-4.01	1us23
navalgund		IN		23	15.56	75.35	r1ib
navalmoral de la mata	Navalmoral de la Mata	ES		17	39.89	-5.54	1hvak
navan		IE		25	53.65	-6.68	1rhqc
navapolatsk		BY		101	55.53	28.6	de34
navarre		US	FL	31	30.4	-86.86	2ha85
navegantes		BR		48	-26.9	-48.65	222ya
navirai	Naviraí	BR		36	-23.06	-54.19	222y8
navodari	Năvodari	RO		33	44.32	28.6	eew6
navoiy		UZ		130	40.08	65.38	wfjf
navojoa		MX		114	27.07	-109.44	2dmkr
navolato		MX		29	24.77	-107.7	2dmkp
navotas		PH		249	14.67	120.95	10e2e
navrongo		GH		25	10.9	-1.09	1d8rl
navsari	Navsāri	IN		171	20.94	72.92	r1hx
nawa	Nāwa	IN		20	27.02	75	r1hr
nawabganj	Nawābganj	BD		142	24.59	88.27	sntk
nawabganj	Nawābganj	IN		17	26.86	82.14	r1hm
nawabganj	Nawābganj	IN		34	28.54	79.63	r1hj
nawabganj	Nawābganj	IN		79	26.93	81.2	r1hl
nawabshah		PK		230	26.24	68.4	p23g
nawada	Nawāda	IN		97	24.89	85.54	r1hb
nawalgarh		IN		58	27.85	75.27	r1gt
nawanshahr		IN		31	31.12	76.12	r1ge
nay pyi taw		MM		925*	19.75	96.13	3xpqm
nayagarh	Nayāgarh	IN		16	20.13	85.1	r1fw
nayoro		JP		26	44.35	142.46	19mqf
nayudupet	Nāyudupet	IN		46	13.91	79.89	r1fj
nazarabad	Naz̧arābād	IR		213	35.95	50.61	2mh2
nazare	Nazaré	BR		26	-13.03	-39.01	222y6
nazare da mata	Nazaré da Mata	BR		26	-7.74	-35.23	20qt0
nazareth		IL		65	32.7	35.3	6axe
nazarovo		RU		55	56.01	90.4	w3tr
nazca		PE		24	-14.83	-74.94	2cbro
naze		JP		41	28.37	129.48	13rqs
nazilli		TR		119	37.92	28.32	6igx
nazran	Nazran’	RU		164	43.23	44.77	b7lk
nazret	Nazrēt	ET		214	8.55	39.27	72ru
nchelenge		ZM		24	-9.35	28.73	3rez
ndalatando	N’dalatando	AO		383	-9.3	14.91	1bzok
ndiareme limamoulaye	N’diareme limamoulaye	SN		35	14.78	-17.38	6ly28
ndibene dahra	Ndibène Dahra	SN		28	15.33	-15.48	1c6f9
ndjamena	N'Djamena	TD		721*	12.11	15.04	1g0s3
ndola		ZM		395	-12.96	28.64	jbhc
nea erythraia	Néa Erythraía	GR		17	38.09	23.82	5i0e
nea filadelfeia	Néa Filadélfeia	GR		26	38.03	23.74	5i0d
nea ionia	Néa Ionía	GR		33	39.38	22.93	5dn8o
nea ionia	Néa Ionía	GR		67	38.04	23.76	5i06
nea makri	Néa Mákri	GR		16	38.09	23.98	5hzq
nea smyrni	Néa Smýrni	GR		73	37.95	23.71	5hz3
neapoli		GR		27	40.65	22.94	6zs6f
neath		GB	WLS	46	51.66	-3.8	1kmgj
nebaj		GT		23	15.41	-91.15	24zsd
nebbi		UG		30	2.48	31.09	4vuo
neckarsulm		DE		27	49.19	9.23	1pg06
necochea		AR		80	-38.55	-58.74	21iy3
nederland		US	TX	17	29.97	-93.99	2t1ak
nedroma		DZ		37	35.01	-1.75	1hafg
nedumangad	Nedumangād	IN		58	8.6	77	r1f5
needham		US	MA	29	42.28	-71.23	2xzmn
neelankarai		IN		16	12.95	80.26	5hggo
neem ka thana	Neem ka Thana	IN		33	27.74	75.79	r19a
neenah		US	WI	26	44.19	-88.46	34twf
neerpelt		BE		16	51.23	5.44	1nt1x
nefta		TN		22	33.87	7.88	1gwr5
neftcala	Neftçala	AZ		19	39.38	49.25	35r5
neftegorsk		RU		20	52.8	51.17	b7i9
neftekamsk		RU		127	56.09	54.27	b7i6
neftekumsk		RU		28	44.76	44.99	h3kl
nefteyugansk		RU		113	61.1	72.6	w3st
negapatam		IN		94	10.76	79.84	r1ys
negara		ID		33	-8.36	114.62	z10a
negombo		LK		137	7.21	79.84	qfo9
negotin		RS		18	44.23	22.53	gvt2
negotino		MK		18	41.88	20.88	gvsz
negotino		MK		20	41.48	22.09	gvt0
nehe		CN		108	48.48	124.83	17moq
neiba		DO		19	18.48	-71.42	22xf5
neietsu		KR		25	37.18	128.47	139s1
neijiang		CN		547	29.58	105.06	12khv
neiva		CO		353	2.93	-75.28	26qsr
nejo		ET		20	9.5	35.5	72q0
neka	Nekā	IR		49	36.65	53.3	2mfx
nelamangala		IN		29	13.1	77.39	r1er
nelidovo		RU		25	56.22	32.78	b7dj
nellikkuppam		IN		44	11.78	79.67	r1ek
nellore		IN		404	14.45	79.99	r1eh
nelson		GB	ENG	29	53.83	-2.2	1kmfm
nelson		NZ		59	-41.27	173.28	1auy0
nelspruit		ZA		110	-25.47	30.97	ktn2
nema	Néma	MR		60	16.62	-7.26	1eyir
nemby		PY		95	-25.39	-57.54	21oip
nemuro		JP		31	43.32	145.57	19mq7
nenjiang		CN		87	49.17	125.22	17moh
nepalgunj		NP		64	28.05	81.62	44rsb
nepanagar	Nepānagar	IN		33	21.45	76.39	r1e5
nepean		CA	08	180	45.34	-75.72	3mgs5
nepomuceno		BR		19	-21.23	-45.23	222x0
neral		IN		16	19.02	73.32	r1e0
neratovice		CZ		16	50.26	14.52	1tspg
nerchinsk		RU		15	51.98	116.58	17a4e
nerekhta		RU		25	57.46	40.57	b78i
nerja		ES		22	36.75	-3.87	1hv88
neropolis	Nerópolis	BR		22	-16.41	-49.22	222wy
nerviano		IT		17	45.55	8.98	1vzrd
neryungri		RU		66	56.67	124.64	17a3x
nesher		IL		21	32.77	35.04	6awu
ness ziona		IL		39	31.93	34.8	6awq
nesterovskaya		RU		19	43.24	45.05	b752
neston		GB	ENG	15	51.41	-2.2	1zpco
neston		GB	ENG	15	53.28	-3.05	1kmf7
netanya		IL		172	32.33	34.86	6awn
netishyn		UA		33	50.34	26.64	f0bp
netivot		IL		25	31.42	34.59	6awk
netphen		DE		25	50.92	8.1	1pfpj
netrakona		BD		79	24.88	90.73	pefw
nettetal		DE		42	51.32	6.28	1pfod
nettuno		IT		45	41.46	12.66	1vzr3
neu anspach	Neu-Anspach	DE		15	50.32	8.5	1pfmw
neu isenburg		DE		35	50.05	8.69	1peic
neu ulm	Neu-Ulm	DE		51	48.39	10.01	1pdtx
neu wulmstorf		DE		20	53.47	9.8	1pdpv
neubrandenburg		DE		68	53.56	13.28	1pfiv
neubruck	Neubrück	DE		51	51.13	6.64	1pfi6
neuburg an der donau	Neuburg an der Donau	DE		28	48.73	11.19	1pfh2
neuchatel	Neuchâtel	CH		31	46.99	6.93	1l02w
neuenhagen		DE		16	52.53	13.69	1pf78
neufahrn bei freising	Neufahrn bei Freising	DE		18	48.32	11.66	1pexs
neuilly plaisance	Neuilly-Plaisance	FR		19	48.86	2.51	1s3ko
neuilly sur marne	Neuilly-sur-Marne	FR		34	48.85	2.55	1s3kk
neuilly sur seine	Neuilly-sur-Seine	FR		61	48.88	2.27	1s3kj
neumarkt in der oberpfalz	Neumarkt in der Oberpfalz	DE		40	49.28	11.46	1peat
neumunster	Neumünster	DE		78	54.07	9.98	1pe8r
neunkirchen		DE		50	49.34	7.18	1pe7n
neuquen	Neuquén	AR		242	-38.95	-68.06	2addf
neuruppin		DE		32	52.93	12.8	1pe38
neuss		DE		152	51.2	6.69	1pdyu
neustadt		DE		54	49.35	8.14	1pdx2
neustadt am rubenberge	Neustadt am Rübenberge	DE		46	52.5	9.46	1pdx6
neustadt bei coburg	Neustadt bei Coburg	DE		17	50.33	11.12	1pdx1
neustadt in holstein	Neustadt in Holstein	DE		16	54.11	10.81	1pdwi
neustrelitz		DE		22	53.36	13.07	1pdvp
neuwied		DE		67	50.43	7.47	1pdr4
nevel	Nevel’	RU		18	56.02	29.93	b73e
nevelsk	Nevel’sk	RU		17	46.68	141.86	19i1a
nevers		FR		44	46.99	3.16	1s3gq
nevinnomyssk		RU		134	44.63	41.94	b72h
nevsehir	Nevşehir	TR		76	38.63	34.71	6ifr
nevyansk	Nev’yansk	RU		26	57.5	60.21	w3pf
new albany		US	IN	37	38.29	-85.82	2jcm5
new amsterdam		GY		35	6.25	-57.52	20diy
new badah	New Bādāh	PK		39	27.34	68.03	t3lv
new bedford		US	MA	95	41.64	-70.93	2xzoh
new berlin		US	WI	40	42.98	-88.11	34u0t
new bern		US	NC	30	35.11	-77.04	2o236
new braunfels		US	TX	71	29.7	-98.12	2t1g3
new brighton		US	MN	22	45.07	-93.2	3006g
new britain		US	CT	73	41.66	-72.78	2vq0s
new brunswick		US	NJ	57	40.49	-74.45	31cid
new cairo		EG		200	30.03	31.47	4n6if
new canaan		US	CT	20	41.15	-73.49	2vq1j
new castle		US	IN	18	39.93	-85.37	2jcmw
new castle		US	PA	22	41	-80.35	33irb
new city		US	NY	34	41.15	-73.99	31x5t
new corella		PH		21	7.59	125.82	10e0d
new delhi		IN		318*	28.64	77.22	r1d5
new glasgow		CA	07	19	45.58	-62.65	3mh7f
new haven		US	CT	130	41.31	-72.93	2vq2u
new haven		US	IN	16	41.07	-85.01	2xjgo
new hope		US	MN	21	45.04	-93.39	3006u
new iberia		US	LA	31	30	-91.82	2kwvv
new lenox		US	IL	26	41.51	-87.97	2x3lb
new london		US	CT	27	41.36	-72.1	2vq48
new milford		US	NJ	17	40.94	-74.02	31cjq
new mills		GB	ENG	18	53.37	-2	1kma4
new milton		GB	ENG	24	50.76	-1.67	1kma1
new mirpur		PK		124	33.15	73.75	p20z
new orleans		US	LA	390	29.95	-90.08	2kwxx
new philadelphia		US	OH	17	40.49	-81.45	32ova
new plymouth		NZ		49	-39.07	174.08	1auwv
new port richey		US	FL	16	28.24	-82.72	2hael
new rochelle		US	NY	80	40.91	-73.78	31x7p
new smyrna beach		US	FL	24	29.03	-80.93	2haft
new springville		US	NY	21	40.59	-74.16	31x86
new territory		US	TX	15	29.59	-95.68	2t1sm
new westminster		CA	02	59	49.21	-122.91	3mhes
new yekepa		LR		25	7.58	-8.54	1cpp2
new york city		US	NY	8175	40.71	-74.01	31x8l
newala kisimani		TZ		38	-10.95	39.28	it3w
newark		US	DE	34	39.68	-75.75	2gtf9
newark		US	NJ	282	40.74	-74.17	31ckm
newark		US	OH	48	40.06	-82.4	32oxe
newark on trent	Newark on Trent	GB	ENG	43	53.07	-0.82	1kmdf
newberg		US	OR	23	45.3	-122.97	3f346
newburg		US	KY	20	38.16	-85.66	2k7u0
newburgh		US	NY	28	41.5	-74.01	31xam
newburn		GB	ENG	41	54.99	-1.74	1kmca
newbury		GB	ENG	33	51.4	-1.32	1kmc9
newburyport		US	MA	18	42.81	-70.88	2xzs8
newcastle		AU	02	308	-32.93	151.78	1a768
newcastle		ZA		405	-27.76	29.93	ktjx
newcastle under lyme	Newcastle under Lyme	GB	ENG	76	53	-2.23	1kmbu
newcastle upon tyne	Newcastle upon Tyne	GB	ENG	192	54.97	-1.61	1kmbt
newington		US	CT	31	41.7	-72.72	2vq6h
newmarket		CA	08	74	44.05	-79.47	3mhat
newmarket		GB	ENG	20	52.24	0.4	1kma8
newnan		US	GA	37	33.38	-84.8	2iaj0
newport		GB	ENG	25	50.7	-1.29	1km9r
newport		GB	WLS	307	51.59	-3	1km9q
newport		US	KY	15	39.09	-84.5	2k7up
newport		US	RI	24	41.49	-71.31	33yjt
newport beach		US	CA	87	33.62	-117.93	378u2
newport news		US	VA	182	37.08	-76.47	2ud7c
newport pagnell		GB	ENG	15	52.09	-0.72	1km9j
newquay		GB	ENG	20	50.42	-5.07	1km9h
newry		GB	NIR	28	54.18	-6.34	1km99
newton		US	IA	15	41.7	-93.05	2wcvf
newton		US	KS	19	38.05	-97.35	2jnko
newton		US	MA	89	42.34	-71.21	2xzsz
newton abbot		GB	ENG	36	50.53	-3.61	1km8l
newton aycliffe		GB	ENG	26	54.62	-1.57	1km8j
newton le willows	Newton-le-Willows	GB	ENG	22	53.45	-2.6	1km8a
newton mearns		GB	SCT	25	55.77	-4.33	1km88
newtownabbey		GB	NIR	64	54.66	-5.91	1km7k
newtownards		GB	NIR	29	54.59	-5.69	1km7j
neyagawa		JP		239	34.77	135.63	3zjvf
neyriz	Neyrīz	IR		46	29.2	54.33	2mcx
neyshabur	Neyshābūr	IR		221	36.21	58.8	2mct
neyyattinkara	Neyyāttinkara	IN		88	8.4	77.09	r1cu
nezlobnaya		RU		18	44.12	43.4	b70d
nganjuk		ID		69	-7.61	111.9	z0wj
ngaoundere	Ngaoundéré	CM		231	7.33	13.58	1boor
ngara		TZ		17	-2.51	30.66	3927
ngawi		ID		22	-7.4	111.45	z0vm
ngemplak		ID		24	-7.55	110.72	173ob
ngerengere		TZ		17	-6.75	38.12	391a
ngoro		ID		23	-7.68	112.26	z0t6
ngozi		BI		22	-2.91	29.83	9889
ngudu		TZ		23	-2.97	33.33	38z3
nguekhokh	Nguékhokh	SN		18	14.51	-17	1c639
nguigmi		NE		18	14.25	13.11	1gb3j
ngunut		ID		26	-8.11	112.02	z0si
nguru		NG		111	12.88	10.46	1dx14
nguruka		TZ		39	-5.11	31.04	38y7
nha trang		VN		283	12.25	109.19	xp2v
nia valencia	NIA Valencia	PH		84	7.91	125.09	100dw
niagara falls		CA	08	82	43.1	-79.07	3mhg4
niagara falls		US	NY	49	43.09	-79.06	31xcj
niamey		NE		774*	13.51	2.11	1gb39
niamtougou		TG		23	9.77	1.11	1eop8
nianzishan		CN		62	47.52	122.88	17mo9
nibong tebal		MY		40	5.17	100.48	116su
nice		FR		339	43.7	7.27	1s3fs
nichelino		IT		48	45	7.65	1vzql
nichinan		JP		44	31.6	131.37	13rp0
nichlaul		IN		18	27.31	83.73	r1cb
nicholasville		US	KY	30	37.88	-84.57	2k7vl
nicolas r casillas	Nicolás R Casillas	MX		30	20.55	-103.47	2dh6h
nicolas romero	Nicolás Romero	MX		282	19.64	-99.31	23i5o
nicosia		CY		200*	35.18	33.36	34v0
nicoya		CR		15	10.15	-85.45	25nb0
nidadavole		IN		44	16.91	81.67	r1c6
nidda		DE		18	50.41	9.01	1pdno
nidderau		DE		20	50.24	8.87	1pdnk
niederkassel		DE		36	50.82	7.04	1pd9z
niederkruchten	Niederkrüchten	DE		15	51.2	6.22	1pd9b
nienburg		DE		33	52.65	9.22	1pct8
nieuwegein		NL		61	52.03	5.08	1my5x
nigde	Niğde	TR		91	37.97	34.68	6ifn
nigel		ZA		141	-26.43	28.48	ksw6
nigran	Nigrán	ES		18	42.14	-8.81	1urwn
nihommatsu		JP		36	37.58	140.43	199d4
nihtaur		IN		48	29.32	78.39	r1bb
niigata		JP		505	37.89	139.01	13rnr
niihama		JP		123	33.96	133.31	13rnl
niimi		JP		24	34.98	133.47	13rnc
niitsu honcho	Niitsu-honchō	JP		66	37.8	139.12	13rn6
nijar	Níjar	ES		27	36.97	-2.21	1hv7q
nijkerk		NL		38	52.22	5.49	1mxyp
nijlen		BE		21	51.16	4.67	1nsvr
nijmegen		NL		159	51.84	5.85	1mxyd
nikaia	Níkaia	GR		89	37.97	23.65	5hv1
nikel		RU		16	69.41	30.22	b6z8
nikki		BJ		54	9.94	3.21	1fa2h
nikko	Nikkō	JP		16	36.75	139.62	13rmr
nikolayevsk		RU		16	50.03	45.46	b6oi
nikolayevsk on amure	Nikolayevsk-on-Amure	RU		27	53.15	140.72	19i02
nikolsk	Nikol’sk	RU		24	53.72	46.07	b6ls
nikolskoye	Nikol’skoye	RU		19	59.7	30.78	b6ed
nikopol		UA		131	47.57	34.4	f05v
niksar		TR		50	40.59	36.95	fvzs
nikshahr	Nīkshahr	IR		17	26.23	60.21	ov5a
niksic	Nikšić	ME		58	42.77	18.94	1wgvy
nikulino		RU		30	55.67	37.47	b6bs
nilakottai		IN		22	10.16	77.85	r1ax
nilanga		IN		34	18.12	76.75	r1as
niles		US	IL	30	42.02	-87.8	2x3qq
niles		US	OH	19	41.18	-80.77	32p0m
nileshwar	Nīlēshwar	IN		25	12.26	75.14	r1aq
nilgiri	Nīlgiri	IN		15	21.46	86.77	r1ay
nilokheri	Nīlokheri	IN		17	29.84	76.93	r1ae
nilopolis	Nilópolis	BR		147	-22.81	-43.41	222w2
nimaj	Nīmāj	IN		20	26.15	74	r1aa
nimaparha	Nimāparha	IN		18	20.06	86	r1a7
nimbahera	Nīmbāhera	IN		58	24.62	74.68	r1a1
nimes	Nîmes	FR		148	43.83	4.36	1s3dn
ningbo		CN		3492	29.88	121.55	12kf9
ningde		CN		65	26.66	119.52	12pld
ninghai		CN		57	37.38	121.61	12kev
ninghai		CN		68	29.29	121.42	12kew
ningyang		CN		83	35.76	116.79	12kdw
ninh binh	Ninh Bình	VN		37	20.26	105.98	xoxs
ninomiya		JP		31	35.3	139.26	13rmc
ninove		BE		35	50.83	4.03	1nsv6
nioki		CD		41	-2.72	17.69	1djxc
nioro du rip	Nioro du Rip	SN		21	13.75	-15.8	1c5x1
niort		FR		55	46.32	-0.46	1s3df
nipani	Nipāni	IN		60	16.4	74.38	r18d
nipomo		US	CA	17	35.04	-120.48	378zw
niquelandia	Niquelândia	BR		28	-14.47	-48.46	222vx
niquero		CU		19	20.05	-77.58	2403h
nirasaki		JP		33	35.7	138.45	13rlv
nirgua		VE		30	10.15	-68.56	25u37
nirmal		IN		81	19.1	78.34	r17s
nirmali	Nirmāli	IN		17	26.31	86.59	r17p
nis	Niš	RS		250	43.32	21.9	gvrd
niscemi		IT		27	37.15	14.39	1i3ja
nishi tokyo shi	Nishi-Tokyo-shi	JP		195	35.73	139.54	13o04
nishifukuma		JP		43	33.77	130.47	13y96
nishinomiya hama	Nishinomiya-hama	JP		469	34.72	135.33	13rhj
nishinoomote		JP		18	30.73	131	13rhf
nishio		JP		103	34.87	137.05	13rh1
nishishinminato		JP		36	36.78	137.08	13pb5
nishiwaki		JP		37	34.98	134.97	13rfi
nisko		PL		16	50.52	22.14	gddh
niteroi	Niterói	BR		456	-22.88	-43.1	222vv
nitra		SK		86	48.31	18.08	1tjz7
nivelles		BE		24	50.6	4.33	1nsut
niwai		IN		35	26.36	75.92	r1gu
nixa		US	MO	21	37.04	-93.29	2mbk8
nizamabad	Nizāmābād	IN		305	18.67	78.1	r16y
nizhnekamsk		RU		234	55.64	51.82	b63i
nizhnesortymskiy		RU		15	62.44	71.76	4c7a7
nizhneudinsk		RU		39	54.91	99.03	w3il
nizhnevartovsk		RU		245	60.93	76.55	w3if
nizhniy lomov		RU		24	53.53	43.68	b5oe
nizhniy novgorod		RU		1284	56.33	44	b5nv
nizhny tagil		RU		381	57.92	59.97	b5m6
nizhnyaya salda		RU		17	58.08	60.72	w3e9
nizhnyaya tura		RU		23	58.63	59.81	b5e4
nizhyn		UA		75	51.05	31.89	f02u
nizip		TR		82	37.01	37.79	6ieu
nizwa	Nizwá	OM		72	22.93	57.53	65fv
njeru		UG		62	0.44	33.18	4vs4
njombe		TZ		47	-9.35	34.77	38vr
nkhotakota		MW		25	-12.93	34.3	jti9
nkongsamba		CM		117	4.95	9.94	1bnv7
nkoteng		CM		50	4.52	12.03	1bnue
nkowakowa		ZA		30	-23.89	30.29	kspx
nkpor		NG		104	6.15	6.83	1dwx7
nkwerre		NG		63	5.76	7.1	1dwwm
nnewi		NG		194	6.02	6.92	1dwvx
noamundi	Noāmundi	IN		17	22.16	85.5	r16i
nobeoka		JP		122	32.58	131.67	13ref
noblesville		US	IN	59	40.05	-86.01	2xjja
nocera inferiore		IT		45	40.75	14.65	1vzpw
nocera superiore		IT		23	40.74	14.67	1vzpv
nochistlan de mejia	Nochistlán de Mejía	MX		17	21.36	-102.85	2dmhs
noci		IT		15	40.79	17.13	1vzps
noda		JP		121	35.95	139.87	13rdy
nof hagalil	Nof HaGalil	IL		41	32.71	35.32	6axd
nogales		MX		213	31.31	-110.94	2du6u
nogales		MX		22	18.83	-97.16	23i4o
nogales		US	AZ	20	31.34	-110.93	35qlv
nogata	Nōgata	JP		57	33.74	130.72	13rdm
nogent sur marne	Nogent-sur-Marne	FR		31	48.84	2.48	1s3ax
nogent sur oise	Nogent-sur-Oise	FR		20	49.27	2.47	1s3aw
noginsk		RU		116	55.87	38.44	b5ac
nohar		IN		46	29.18	74.77	r16a
noicattaro		IT		22	41.03	16.99	1vzpg
noida		IN		294	28.58	77.33	4c136
noisiel		FR		15	48.85	2.62	1s38w
noisy le grand	Noisy-le-Grand	FR		62	48.85	2.56	1s38t
noisy le sec	Noisy-le-Sec	FR		39	48.89	2.46	1s38r
nokha		IN		56	27.56	73.47	r163
nokia		FI		29	61.47	23.5	dt9e
nola		CF		27	3.52	16.05	1f3df
nola		IT		24	40.93	14.53	1vzpf
non sung		TH		18	15.18	102.26	ygug
nong bua lamphu		TH		34	17.2	102.44	ygy5
nong khae		TH		41	14.34	100.87	ygxb
nong khai		TH		64	17.88	102.74	ygx4
nong kung si		TH		17	16.65	103.3	y78f
nong phai		TH		28	15.99	101.06	ygvz
nongstoin		IN		26	25.52	91.26	r15h
nonoichi		JP		48	36.53	136.62	13rb7
nonsan		KR		44	36.2	127.08	13fwz
noordwijk binnen	Noordwijk-Binnen	NL		24	52.23	4.44	1mxro
norak		TJ		18	38.39	69.32	q621
norco		US	CA	26	33.93	-117.55	3792n
norcross		US	GA	17	33.94	-84.21	2iaoo
norden		DE		25	53.6	7.21	1pcfa
nordenham		DE		28	53.49	8.48	1pcew
norderstedt		DE		71	53.69	9.98	1pccq
nordhausen		DE		44	51.5	10.8	1pcbi
nordhorn		DE		53	52.43	7.07	1pca6
nordlingen	Nördlingen	DE		19	48.85	10.49	1pc9m
norfolk		US	NE	24	42.03	-97.42	30r3h
norfolk		US	VA	246	36.85	-76.29	2udcu
norfolk county		CA	08	61	42.83	-80.38	3mied
norilsk		RU		141	69.35	88.2	w3cp
norland		US	FL	24	25.95	-80.21	2hak2
normal		US	IL	54	40.51	-88.99	2x3s4
norman		US	OK	120	35.22	-97.44	2pdzm
norresundby	Nørresundby	DK		22	57.06	9.92	1k2p7
norristown		US	PA	34	40.12	-75.34	33j1u
norrkoping	Norrköping	SE		94	58.59	16.18	1lmcw
norrtalje	Norrtälje	SE		19	59.76	18.7	1lm9m
north amityville		US	NY	18	40.7	-73.43	31xh0
north andover		US	MA	28	42.7	-71.14	2vkls
north arlington		US	NJ	16	40.79	-74.13	31cmp
north atlanta		US	GA	40	33.87	-84.34	2iaq1
north attleborough center		US	MA	17	41.97	-71.32	4bk3i
north augusta		US	SC	23	33.5	-81.97	2qd6g
north aurora		US	IL	17	41.81	-88.33	2x3t6
north babylon		US	NY	18	40.72	-73.32	31xh2
north battleford		CA	11	19	52.78	-108.3	3mim4
north bay		CA	08	50	46.32	-79.47	3mimq
north bay shore		US	NY	19	40.74	-73.26	31xhe
north bellmore		US	NY	20	40.69	-73.53	31xhk
north bergen		US	NJ	63	40.8	-74.01	31cmv
north bethesda		US	MD	44	39.04	-77.12	2lj5v
north canton		US	OH	17	40.88	-81.4	32p42
north charleston		US	SC	108	32.85	-79.97	2qd6z
north chicago		US	IL	29	42.33	-87.84	2x3ue
north chicopee		US	MA	55	42.18	-72.6	2y01g
north cowichan		CA	02	32	48.84	-123.69	3mit9
north creek		US	WA	26	47.82	-122.18	3gf4p
north decatur		US	GA	17	33.79	-84.31	2iark
north druid hills		US	GA	19	33.82	-84.31	2iarn
north fort myers		US	FL	39	26.67	-81.88	2hann
north guwahati	North Guwāhāti	IN		18	26.2	91.72	r14y
north haven		US	CT	24	41.39	-72.86	2vqc8
north highlands		US	CA	43	38.69	-121.37	379ew
north kingstown		US	RI	28	41.55	-71.47	33ym0
north la crosse		US	WI	50	43.85	-91.25	34uee
north lakhimpur		IN		60	27.24	94.1	r14t
north las vegas		US	NV	235	36.2	-115.12	3a32z
north lauderdale		US	FL	44	26.22	-80.23	2haoe
north liberty		US	IA	16	41.75	-91.6	2wd3f
north little rock		US	AR	67	34.77	-92.27	2ge6o
north massapequa		US	NY	18	40.7	-73.46	31xny
north miami		US	FL	62	25.89	-80.19	2haoo
north miami beach		US	FL	44	25.93	-80.16	2haop
north myrtle beach		US	SC	16	33.82	-78.68	2qd8m
north ogden		US	UT	18	41.31	-111.96	3fv4s
north olmsted		US	OH	32	41.42	-81.92	32p8e
north peoria		US	IL	113	40.72	-89.58	2x3xk
north plainfield		US	NJ	22	40.63	-74.43	31coi
north platte		US	NE	24	41.12	-100.77	3e4k3
north port		US	FL	62	27.04	-82.24	2hapu
north potomac		US	MD	24	39.08	-77.26	2lj9y
north providence		US	RI	34	41.85	-71.47	33ym9
north richland hills		US	TX	69	32.83	-97.23	2t2cc
north ridgeville		US	OH	32	41.39	-82.02	32p9j
north royalton		US	OH	30	41.31	-81.72	32p9w
north salt lake		US	UT	20	40.85	-111.91	3fv5o
north shields		GB	ENG	40	55.02	-1.45	1km0j
north stamford		US	CT	121	41.14	-73.54	2vqdd
north tonawanda		US	NY	31	43.04	-78.86	31xr1
north tustin		US	CA	25	33.76	-117.79	37tui
north valley stream		US	NY	17	40.69	-73.7	31xr4
north vancouver		CA	02	48	49.32	-123.07	3mjoh
north york		CA	08	636	43.77	-79.42	3mjxc
northallerton		GB	ENG	17	54.34	-1.43	1km57
northampton		GB	ENG	216	52.25	-0.88	1km52
northampton		US	MA	29	42.33	-72.64	2y07v
northbrook		US	IL	34	42.13	-87.83	2x3zs
northdale		US	FL	22	28.09	-82.51	51qr7
northeim		DE		31	51.71	10	1pc6u
northfield		US	MN	20	44.46	-93.16	300mz
northglenn		US	CO	39	39.89	-104.99	38g84
northolt		GB	ENG	26	51.55	-0.37	1km16
northport		US	AL	25	33.23	-87.58	2fgkr
northwich		GB	ENG	47	53.26	-2.52	1klzc
norton		US	MA	20	41.97	-71.19	2y0af
norton		ZW		52	-17.88	30.7	iy7h
norton shores		US	MI	24	43.17	-86.26	2z945
norwalk		US	CA	107	33.9	-118.08	379or
norwalk		US	CT	88	41.12	-73.41	2vqfi
norwalk		US	OH	17	41.24	-82.62	32pf1
norwich		GB	ENG	213	52.63	1.3	1kly5
norwich		US	CT	40	41.52	-72.08	2vqg3
norwood		US	MA	29	42.19	-71.2	2y0bk
norwood		US	OH	20	39.16	-84.46	2ovnf
norzagaray		PH		80	14.91	121.05	10dsp
noshiro		JP		51	40.21	140.03	19mn7
nosivka		UA		15	50.93	31.58	f025
nossa senhora da gloria	Nossa Senhora da Glória	BR		19	-10.22	-37.42	222uo
nossa senhora do socorro	Nossa Senhora do Socorro	BR		164	-10.85	-37.13	222u7
nosy varika		MG		37	-20.58	48.53	mof4
noto		IT		18	36.89	15.07	1i3j2
notse	Notsé	TG		22	6.95	1.17	1eonk
nottingham		GB	ENG	730	52.95	-1.15	1klxu
nottuln		DE		20	51.93	7.35	1pc4l
nouadhibou		MR		72	20.94	-17.04	1eygh
nouakchott		MR		661*	18.09	-15.98	1eyga
noumea	Nouméa	NC		93*	-22.27	166.45	19uv5
nouna		BF		29	12.73	-3.86	1eisr
nova cruz		BR		23	-6.48	-35.43	20qqc
nova era		BR		16	-19.75	-43.04	222sw
nova friburgo		BR		153	-22.28	-42.53	222sm
nova granada		BR		16	-20.53	-49.31	222sk
nova iguacu	Nova Iguaçu	BR		1002	-22.76	-43.45	222sg
nova kakhovka		UA		51	46.75	33.35	ezzz
nova lima		BR		88	-19.99	-43.85	222s3
nova milanese		IT		22	45.59	9.2	1vzof
nova odessa		BR		49	-22.78	-47.3	222ru
nova olimpia	Nova Olímpia	BR		19	-14.8	-57.29	222rt
nova pazova		RS		15	44.94	20.22	gvq7
nova petropolis	Nova Petrópolis	BR		16	-29.38	-51.11	222rj
nova prata		BR		18	-28.78	-51.61	222rh
nova russas		BR		22	-4.71	-40.56	20qp4
nova venecia	Nova Venécia	BR		28	-18.71	-40.4	222r2
nova vicosa	Nova Viçosa	BR		20	-17.89	-39.37	222qu
nova xavantina		BR		21	-14.66	-52.36	22akv
nova zagora		BG		24	42.48	26.02	fmau
novara		IT		93	45.45	8.62	1vzod
novate milanese		IT		20	45.53	9.14	1vzo8
novato		US	CA	56	38.11	-122.57	379q4
novaya balakhna		RU		63	56.49	43.6	cf5m
novaya usman	Novaya Usman’	RU		22	51.63	39.41	b4t3
nove mesto nad vahom	Nové Mesto nad Váhom	SK		22	48.76	17.83	1tjxp
nove zamky	Nové Zámky	SK		42	47.99	18.16	1tjxk
novelda		ES		27	38.38	-0.77	1hv6z
noveleta		PH		37	14.43	120.88	10dse
novi		US	MI	59	42.48	-83.48	2z95q
novi ligure		IT		26	44.76	8.79	1vznu
novi pazar		RS		86	43.14	20.51	gvpn
novi sad		RS		215	45.25	19.84	1wgs8
novo hamburgo		BR		254	-29.68	-51.13	222pw
novo horizonte		BR		30	-21.47	-49.22	222po
novo mesto		SI		23	45.8	15.17	1wgrz
novo peredelkino	Novo-Peredelkino	RU		116	55.65	37.34	ayom
novoaleksandrovsk		RU		28	45.49	41.22	b4jm
novoaltaysk		RU		61	53.39	83.94	w385
novoanninskiy		RU		19	50.53	42.67	b4ie
novocheboksarsk		RU		128	56.11	47.48	b4g0
novocherkassk		RU		167	47.42	40.09	b4fu
novodvinsk		RU		43	64.42	40.81	b4e5
novogrudok		BY		31	53.59	25.82	de35
novohrad volynskyi	Novohrad-Volynskyi	UA		56	50.59	27.62	ezs1
novokazalinsk		KZ		36	45.85	62.15	wid1
novokhovrino		RU		50	55.87	37.5	b49g
novokubansk		RU		36	45.12	41.03	b47u
novokuybyshevsk		RU		112	53.1	49.95	b477
novokuznetsk		RU		540	53.76	87.11	w332
novomichurinsk		RU		21	54.04	39.75	b45m
novomoskovsk		RU		131	54.01	38.28	b44d
novomoskovsk	Novomoskovs’k	UA		73	48.64	35.25	ezp1
novopavlovsk		RU		24	43.96	43.63	b3zj
novopokrovskaya		RU		19	45.95	40.7	b3xx
novorossiysk		RU		242	44.72	37.77	b3vz
novoshakhtinsk		RU		99	47.76	39.93	b3nv
novosibirsk		RU		1419	55.04	82.93	w2wb
novosilikatnyy		RU		15	53.31	83.62	w2w3
novotitarovskaya		RU		23	45.24	38.98	b3ki
novotroitsk		RU		106	51.2	58.33	b3kc
novoukrayinka		UA		19	48.33	31.53	ezeu
novoulyanovsk	Novoul’yanovsk	RU		17	54.15	48.39	b3ie
novouralsk	Novoural’sk	RU		94	57.24	60.08	wz7w
novouzensk		RU		17	50.46	48.14	b3hn
novovolynsk	Novovolyns’k	UA		58	50.73	24.16	ezdn
novovoronezh		RU		37	51.31	39.22	b3h0
novoyavorivsk	Novoyavorivs'k	UA		29	49.93	23.57	51ijc
novozybkov		RU		43	52.54	31.93	b34l
novy jicin	Nový Jičín	CZ		27	49.59	18.01	1tsah
novyy buh		UA		16	47.69	32.52	ezbd
novyy oskol		RU		21	50.76	37.86	b2v7
novyy turtkul	Novyy Turtkul’	UZ		49	41.55	61.02	wfic
novyy urengoy		RU		94	66.08	76.63	w2pr
nowa ruda		PL		25	50.58	16.5	1u8uo
nowa sol	Nowa Sól	PL		40	51.8	15.72	1u8uk
nowogard		PL		17	53.67	15.12	1u8ou
nowrangapur		IN		1221	19.23	82.55	r14a
nowshahr		IR		40	36.65	51.5	2m3r
nowshera cantonment		PK		97	34	72	sqvo
nowy dwor mazowiecki	Nowy Dwór Mazowiecki	PL		28	52.43	20.72	gd5w
nowy sacz	Nowy Sącz	PL		84	49.62	20.7	gd5a
nowy targ		PL		34	49.48	20.03	gd4z
nowy tomysl	Nowy Tomyśl	PL		15	52.32	16.13	1u8lw
noyabrsk		RU		110	63.19	75.44	w2pj
noyon		FR		15	49.58	3	1s305
nsanje		MW		22	-16.92	35.26	jtek
nsawam		GH		45	5.81	-0.35	1d8hh
nshamba		TZ		20	-1.8	31.55	38st
nsukka		NG		111	6.86	7.4	1dwto
nsunga		TZ		20	-1.14	31.39	38sj
ntungamo		UG		15	-0.88	30.26	4vm1
ntungamo		UG		17	-0.88	29.65	4vm0
nubl		SY		26	36.38	36.99	3kcb
nuenen		NL		23	51.47	5.55	1mxqs
nueva gerona		CU		20	21.89	-82.81	2400b
nueva guinea		NI		53	11.69	-84.46	25j8z
nueva imperial		CL		19	-38.74	-72.95	2b4mw
nueva italia de ruiz	Nueva Italia de Ruiz	MX		32	19.02	-102.09	2dmb6
nueva loja		EC		24	0.09	-76.9	26ccx
nueva rosita		MX		38	27.94	-101.22	2dmaz
nueve de julio	Nueve de Julio	AR		35	-35.44	-60.88	2ad6p
nuevitas		CU		54	21.55	-77.27	23zzl
nuevo casas grandes		MX		56	30.42	-107.91	2dm9k
nuevo imperial		PE		32	-13.08	-76.32	2cbof
nuevo laredo		MX		374	27.48	-99.52	23i0n
nuevo mexico	Nuevo México	MX		28	20.76	-103.44	2dm98
nuevo san carlos		GT		19	14.59	-91.69	24zop
nukualofa	Nuku‘alofa	TO		22*	-21.14	-175.2	2eff6
nukus		UZ		230	42.45	59.61	cvym
numan		NG		78	9.46	12.03	1dwrt
numata		JP		46	36.63	139.05	13r95
numazu		JP		204	35.1	138.87	13r92
numbrecht	Nümbrecht	DE		17	50.9	7.54	1pc31
nuneaton		GB	ENG	93	52.52	-1.47	1klxh
nunspeet		NL		19	52.38	5.79	1mxq4
nuoro		IT		36	40.32	9.33	1vzne
nur sultan	Nur-Sultan	KZ		346*	51.18	71.45	wpoh
nurabad	Nūrābād	IR		64	30.11	51.52	2m2t
nurabad	Nūrābād	IR		74	34.07	47.97	j6b
nurlat		RU		34	54.43	50.81	b2p8
nurmijarvi	Nurmijärvi	FI		37	60.46	24.81	dt1n
nurnberg	Nürnberg	DE		499	49.45	11.08	1pc2a
nurota		UZ		29	40.56	65.69	wfi7
nurpur	Nūrpur	IN		39	29.15	78.41	r136
nurtingen	Nürtingen	DE		40	48.63	9.34	1pc1s
nusaybin		TR		89	37.07	41.21	6idi
nushki		PK		28	29.55	66.02	p1t9
nutley		US	NJ	28	40.82	-74.16	31csc
nuwara eliya		LK		26	6.97	80.78	qf7z
nuzvid	Nūzvīd	IN		53	16.79	80.85	r12u
nyachera		UG		31	-0.9	30.42	4vk8
nyagan		RU		52	62.14	65.39	w2os
nyahururu		KE		32	0.04	36.36	3x83
nyakabindi		TZ		18	-2.63	33.98	38pu
nyala		SD		566	12.05	24.88	7wq4
nyalikungu		TZ		25	-3.18	33.78	38ob
nyamuswa		TZ		17	-1.9	34.02	38lg
nyandoma		RU		22	61.67	40.2	b2nb
nyangao		TZ		16	-10.33	39.28	it27
nyaungdon		MM		40	17.04	95.64	rk6n
nyaunglebin		MM		90	17.95	96.72	rxpq
nyborg		DK		16	55.31	10.79	1k2j3
nyeri		KE		51	-0.42	36.95	3wz1
nyiregyhaza	Nyíregyháza	HU		116	47.96	21.72	fd6v
nykobing falster	Nykøbing Falster	DK		17	54.77	11.87	1k2hl
nykoping	Nyköping	SE		32	58.75	17.01	1lluc
nyon		CH		17	46.38	6.24	1l00u
nysa		PL		47	50.47	17.33	1u8lg
nytva		RU		21	57.94	55.34	b2lc
nyuzen	Nyūzen	JP		28	36.94	137.5	13r84
nzega		RW		34	-2.48	29.56	4brd
nzega		TZ		27	-4.22	33.18	38gi
nzerekore	Nzérékoré	GN		133	7.76	-8.82	1fsy1
nzeto	N'zeto	AO		18	-7.23	12.87	1bzmh
oadby		GB	ENG	23	52.61	-1.08	1klwu
oak bay		CA	02	18	48.45	-123.3	3mkjz
oak creek		US	WI	35	42.89	-87.86	34uoc
oak forest		US	IL	28	41.6	-87.74	2x466
oak grove		US	OR	17	45.42	-122.64	3f3w3
oak harbor		US	WA	23	48.29	-122.64	3gfi9
oak hill		US	VA	34	38.93	-77.4	4tjsb
oak lawn		US	IL	57	41.71	-87.76	2x48d
oak park		US	IL	52	41.89	-87.78	2x48t
oak park		US	MI	30	42.46	-83.18	2z998
oak ridge		US	FL	23	28.47	-81.42	2hayf
oak ridge		US	TN	29	36.01	-84.27	2rlbf
oakdale		US	CA	22	37.77	-120.85	37a2s
oakdale		US	MN	28	44.96	-92.96	300ve
oakland		US	CA	419	37.8	-122.27	37a3u
oakland park		US	FL	44	26.17	-80.13	2hazy
oakleaf plantation		US	FL	20	30.17	-81.84	4csh1
oakley		US	CA	40	38	-121.71	37a4m
oakton		US	VA	34	38.88	-77.3	2udxm
oakville		CA	08	166	43.45	-79.68	3mkpm
oakville		US	MO	36	38.47	-90.3	2mcb6
oami	Ōami	JP		53	35.52	140.32	199ao
oarai	Ōarai	JP		19	36.31	140.58	199an
oaxaca		MX		255	17.07	-96.72	23hzf
ob	Ob’	RU		24	54.99	82.72	w2n9
obala		CM		30	4.17	11.53	1bni5
obama		JP		33	35.5	135.75	13r7l
obanazawa		JP		21	38.6	140.4	199af
obando		PH		60	14.71	120.94	10dpc
ober ramstadt	Ober-Ramstadt	DE		15	49.83	8.75	1pab8
obera	Oberá	AR		57	-27.49	-55.12	21iv8
oberasbach		DE		17	49.42	10.96	1pbve
oberhausen		DE		219	51.48	6.86	1pb3u
oberkirch		DE		20	48.53	8.08	1pauo
obertshausen		DE		24	50.07	8.85	1p9u3
oberursel		DE		42	50.21	8.58	1p9te
obidos	Óbidos	BR		25	-1.92	-55.52	20qnc
obihiro		JP		174	42.92	143.2	19mlr
obita		JP		45	32.82	129.88	13r6f
obninsk		RU		107	55.1	36.61	b2hg
obock		DJ		18	11.97	43.29	4qxj
obonoma		NG		69	4.71	6.79	1dwft
oborniki		PL		18	52.65	16.81	1u8kj
obra		IN		56	24.42	82.99	r126
obrenovac		RS		17	44.65	20.2	gvng
obu	Ōbu	JP		78	35.02	136.95	13r6b
obuase		GH		138	6.2	-1.67	1d82m
obudu		NG		20	6.67	9.16	1dwev
obukhiv		UA		32	50.11	30.62	ez6m
ocala		US	FL	58	29.19	-82.14	2hb0x
ocana	Ocaña	CO		84	8.24	-73.36	26qm6
ocean acres		US	NJ	16	39.74	-74.28	2oisy
ocean springs		US	MS	18	30.41	-88.83	2n5jm
oceanside		US	CA	176	33.2	-117.38	37aab
oceanside		US	NY	32	40.64	-73.64	31y0z
ochakiv		UA		16	46.61	31.55	ez6a
ochamchire	Och’amch’ire	GE		16	42.71	41.47	d4q4
ocher	Ochër	RU		15	57.89	54.72	b2cg
ochota		PL		93	52.22	20.99	gd2q
ochtrup		DE		19	52.21	7.19	1p9fp
ocna mures	Ocna Mureş	RO		15	46.38	23.85	eejc
ocoee		US	FL	44	28.57	-81.54	2hb3s
oconomowoc		US	WI	16	43.11	-88.5	34uvv
ocosingo		MX		42	16.91	-92.09	23hys
ocotal		NI		34	13.63	-86.48	25j8o
ocotlan	Ocotlán	MX		84	20.36	-102.77	2dm61
ocotlan de morelos	Ocotlán de Morelos	MX		15	16.79	-96.67	23hxv
ocoyoacac		MX		26	19.27	-99.46	23hxp
ocozocoautla de espinosa	Ocozocoautla de Espinosa	MX		39	16.76	-93.37	23hxo
octeville		FR		17	49.63	-1.64	1s2wr
ocumare del tuy	Ocumare del Tuy	VE		166	10.12	-66.78	25u0k
odacho oda	Ōdachō-ōda	JP		32	35.19	132.51	13r5i
odate	Ōdate	JP		65	40.27	140.56	19mkz
odawara		JP		203	35.26	139.16	13r4r
ode		NG		75	7.79	5.71	1dwd6
odemis	Ödemiş	TR		67	38.23	27.97	6ic4
odense		DK		146	55.4	10.39	1k2f8
odenthal		DE		16	51.03	7.12	1p9br
odenton		US	MD	37	39.08	-76.7	2ljka
oderzo		IT		16	45.78	12.49	1vzmc
odessa		UA		1002	46.48	30.73	ez5g
odessa		US	TX	119	31.85	-102.37	3ah36
odienne	Odienné	CI		50	9.51	-7.56	1cxl4
odintsovo		RU		137	55.68	37.28	b2bb
odivelas		PT		55	38.79	-9.18	1ck1n
odorheiu secuiesc		RO		37	46.3	25.3	eeho
oegstgeest		NL		21	52.18	4.47	1mxp7
oeiras		BR		21	-7.03	-42.13	20qn8
oeiras		PT		35	38.69	-9.31	1ck1k
oelde		DE		29	51.83	8.15	1p97b
oer erkenschwick	Oer-Erkenschwick	DE		30	51.64	7.26	1p968
oerlinghausen		DE		17	51.95	8.66	1p964
of		TR		32	40.94	40.26	fvy0
ofallon	O'Fallon	US	IL	29	38.59	-89.91	2j06e
ofallon	O'Fallon	US	MO	85	38.81	-90.7	2mc0q
ofaqim		IL		24	31.31	34.62	6aug
offa		NG		114	8.15	4.72	1dw7b
offenbach		DE		119	50.1	8.77	1p93j
offenburg		DE		59	48.47	7.94	1p93a
ofunato	Ōfunato	JP		35	39.07	141.72	1999m
ogaki	Ōgaki	JP		151	35.35	136.62	13r3j
ogaminana		NG		84	7.59	6.22	1dw5v
ogawa		JP		37	36.05	139.27	13r2h
ogden		US	UT	85	41.22	-111.97	3fv9i
ogoja		NG		37	6.66	8.8	1dw0y
ogori shimogo	Ogōri-shimogō	JP		24	34.1	131.4	13r1h
ogre		LV		27	56.82	24.61	9so9
oguta		NG		22	5.71	6.81	1dvxd
ogwashi uku	Ogwashi-Uku	NG		26	6.18	6.52	1dvx5
ohafia ifigh	Ohafia-Ifigh	NG		73	5.61	7.81	1dvwm
ohangaron		UZ		36	40.91	69.64	wfhs
ohara	Ōhara	JP		20	35.25	140.39	1998n
ohrid		MK		55	41.12	20.8	gvmn
ohringen	Öhringen	DE		23	49.2	9.51	1p8wt
oi	Ōi	JP		51	35.85	139.52	13qyq
oildale		US	CA	33	35.42	-119.02	37ad2
oiso	Ōiso	JP		33	35.32	139.32	13qxo
oisterwijk		NL		26	51.58	5.19	1mxo0
oita	Ōita	JP		449	33.23	131.6	13qxj
ojinaga		MX		22	29.57	-104.54	2dm5h
ojiya		JP		41	37.3	138.8	13qwc
ojo de agua	Ojo de Agua	MX		242	19.68	-99.01	2a1e6
ojus		US	FL	18	25.95	-80.15	2hb4l
okahandja		NA		21	-21.98	16.92	1zwnm
okanagan		CA	02	298	50.36	-119.35	4c2rv
okap		HT		135	19.76	-72.2	27wwq
okara		PK		224	30.81	73.45	p1se
okawa	Ōkawa	JP		39	33.21	130.38	13qv9
okawara	Ōkawara	JP		23	38.05	140.73	1997p
okaya		JP		54	36.06	138.05	13quo
okayama		JP		640	34.65	133.93	13qun
okazaki		JP		352	34.95	137.17	13qug
okcheon		KR		57	36.3	127.57	13fnl
oke ila		NG		35	7.95	4.98	1dvpd
oke mesi		NG		80	7.82	4.92	1dvp3
okegawa		JP		75	36	139.56	13qub
okemos		US	MI	21	42.72	-84.43	2z9dz
okene		NG		479	7.55	6.24	1dvp0
okha		IN		21	22.47	69.07	r11m
okha		RU		27	53.59	142.95	19hti
okhtyrka		UA		50	50.31	34.9	faqd
okigwe		NG		115	5.83	7.35	1dvmv
okinawa		JP		125	26.34	127.8	14lw8
oklahoma city		US	OK	631	35.47	-97.52	2pefx
okolona		US	KY	17	38.14	-85.69	2k884
okrika		NG		133	4.74	7.08	1dvg3
oktyabrsk	Oktyabr’sk	RU		26	53.17	48.7	b23m
oktyabrskiy	Oktyabr’skiy	RU		108	54.48	53.47	b21z
okuchi shinohara	Ōkuchi-shinohara	JP		22	32.07	130.62	13qqu
okunoya		JP		35	36.28	140.42	19975
okuta		NG		27	9.22	3.18	1dvdn
ol kalou		KE		48	-0.27	36.38	4q0bh
olanchito		HN		26	15.48	-86.57	25923
olathe		US	KS	134	38.88	-94.82	2jnuu
olavarria	Olavarría	AR		86	-36.89	-60.32	2ad0u
olawa	Oława	PL		31	50.95	17.29	1u8f1
olbia		IT		43	40.92	9.5	1vzlj
olching		DE		24	48.2	11.33	1p8u8
old bridge		US	NJ	24	40.41	-74.37	31cuq
old harbour		JM		26	17.94	-77.11	22saz
old jamestown		US	MO	19	38.83	-90.29	4csi2
old shinyanga		TZ		24	-3.55	33.4	38f9
oldenburg		DE		159	53.14	8.21	1p8tu
oldenzaal		NL		31	52.31	6.93	1mxn0
oldham		GB	ENG	105	53.54	-2.12	1kltq
olecko		PL		16	54.03	22.51	gcyj
oleiros		ES		33	43.33	-8.32	1urop
oleksandriya		UA		103	48.67	33.12	ez29
olenegorsk		RU		24	68.14	33.25	b1wy
olesa de montserrat	Olesa de Montserrat	ES		23	41.54	1.89	1uroj
olesnica	Oleśnica	PL		37	51.21	17.39	1u8e2
olgii	Ölgii	MN		28	48.97	89.96	whbg
olhao	Olhão	PT		29	37.03	-7.84	1ck13
olimpia	Olímpia	BR		45	-20.74	-48.91	222lv
olinda		BR		367	-8.01	-34.86	20qgw
oliva		ES		28	38.92	-0.12	1hv5l
olivais		PT		34	38.77	-9.11	1ck0o
olive branch		US	MS	36	34.96	-89.83	2n5tp
oliveira		BR		35	-20.7	-44.83	222lg
oliveira do douro	Oliveira do Douro	PT		24	41.12	-8.58	1mnwv
olivet		FR		23	47.86	1.9	1s2sr
olkusz		PL		38	50.28	19.57	1u8de
olmaliq		UZ		121	40.84	69.6	wfhk
olney		US	MD	34	39.15	-77.07	2ljp5
olomouc		CZ		101	49.6	17.25	1ts2b
olongapo		PH		221	14.83	120.28	10djr
olot		ES		34	42.18	2.49	1urmd
olpe		DE		26	51.03	7.85	1p8pm
olsberg		DE		16	51.36	8.49	1p8p7
olsztyn		PL		172	53.78	20.49	gcv2
olten		CH		16	47.35	7.9	1kzxd
oltenita	Olteniţa	RO		26	44.08	26.63	eee0
oltiariq		UZ		26	40.39	71.47	wgon
oltinkol	Oltinko‘l	UZ		59	43.07	58.9	cw21
oltu		TR		24	40.54	41.99	fvvs
olupona		NG		95	7.6	4.18	1duzi
olympia		US	WA	50	47.04	-122.9	3gfp3
omachi	Ōmachi	JP		31	36.5	137.87	13qp6
omagari	Ōmagari	JP		39	39.45	140.48	1996z
omagh		GB	NIR	21	54.6	-7.3	1kls7
omaha		US	NE	444	41.26	-95.94	30rhk
omamacho omama	Ōmamachō-ōmama	JP		21	36.43	139.28	13qox
oman smart future city		OM		25	23.65	57.6	713xm
omdurman		SD		1200	15.64	32.48	7tqp
ome	Ōme	JP		149	35.78	139.24	13qoi
ometepec		MX		24	16.69	-98.41	23huv
omidiyeh	Omīdīyeh	IR		47	30.76	49.7	2m11
omigawa		JP		26	35.85	140.62	1996t
omihachiman	Ōmihachiman	JP		69	35.13	136.1	13xuj
omiya	Ōmiya	JP		28	36.55	140.42	1996p
omsk		RU		1129	54.99	73.37	w2ft
omura	Ōmura	JP		90	32.92	129.95	13qml
omuta	Ōmuta	JP		132	33.03	130.45	13qmb
omutninsk		RU		25	58.67	52.19	b1kz
onalaska		US	WI	18	43.88	-91.24	34v1i
onda		ES		26	39.96	-0.26	1hv4r
ondo		NG		257	7.09	4.84	1duvv
onega		RU		23	63.91	38.11	b1ke
onex		CH		17	46.18	6.1	1kzxc
ongjin		KP		64	37.93	125.36	145ck
ongole		IN		173	15.5	80.04	r111
onitsha		NG		561	6.15	6.79	1durk
ono		JP		37	35.98	136.49	13qkm
ono		JP		50	34.85	134.93	13qkq
ono hara	Ōno-hara	JP		26	34.28	132.27	13qks
onoda		JP		44	34	131.18	13qki
onojo	Ōnojō	JP		95	33.54	130.48	42802
onomichi		JP		91	34.42	133.2	13qjs
onsong	Onsŏng	KP		20	42.96	129.99	17rtn
ontario		US	CA	171	34.06	-117.65	37asv
ontinyent		ES		38	38.82	-0.61	1hv4i
oosterhout		NL		53	51.65	4.86	1mxhm
oostkamp		BE		21	51.15	3.23	1nsl3
ooty		IN		98	11.41	76.7	qvl5
opa locka	Opa-locka	US	FL	17	25.9	-80.25	2hba3
opava		CZ		60	49.94	17.9	1trzz
opelika		US	AL	30	32.65	-85.38	2fhf0
opelousas		US	LA	17	30.53	-92.08	2kxsp
opladen		DE		23	51.07	7	1p8m9
opoczno		PL		23	51.38	20.28	gctj
opole		PL		128	50.67	17.93	1u8ao
oqtosh		UZ		38	39.92	65.93	q3ra
or yehuda		IL		31	32.03	34.86	6atm
oradea		RO		207	47.05	21.92	eec8
orahovac		XK		22	42.4	20.65	gvls
orai		IN		158	25.99	79.45	r10v
oraiokastro	Oraiókastro	GR		15	40.73	22.92	fr1f
oral		KZ		200	51.23	51.37	d1ng
oran		DZ		646	35.7	-0.64	1ha5i
orange		AU	02	38	-33.28	149.1	1a67f
orange		FR		31	44.14	4.81	1s2ok
orange		US	CA	141	33.79	-117.85	37aux
orange		US	NJ	34	40.77	-74.23	31cw5
orange		US	TX	19	30.09	-93.74	2t3id
orange walk		BZ		15	18.08	-88.56	24rii
orangevale		US	CA	34	38.68	-121.23	37awe
orangeville		CA	08	31	43.92	-80.1	3mmbd
orani		PH		45	14.8	120.54	10dg6
oranienburg		DE		41	52.76	13.24	1p8kp
oranjestad		AW		30*	12.52	-70.03	24o5e
orastie	Orăştie	RO		21	45.83	23.2	eebx
orbassano		IT		22	45.01	7.54	1vziq
orchards		US	WA	20	45.67	-122.56	3gfsn
orcutt		US	CA	29	34.87	-120.44	37axl
ordos		CN		1941	39.61	109.78	4yx3k
ordu		TR		117	40.98	37.89	fvu4
orebro	Örebro	SE		116	59.27	15.21	1ll1d
oregon		US	OH	20	41.64	-83.49	32pwm
oregon city		US	OR	36	45.36	-122.61	3f4al
orekhovo zuyevo	Orekhovo-Zuyevo	RU		120	55.81	38.96	b1e8
orel	Orël	RU		324	52.97	36.08	b1dw
orem		US	UT	94	40.3	-111.69	3fvd2
orenburg		RU		550	51.77	55.1	b1dn
orestiada	Orestiáda	GR		16	41.5	26.53	fr1c
orhangazi		TR		52	40.49	29.31	fvsl
orhei		MD		25	47.38	28.82	d8km
oria		ES		18	43.26	-2.02	1uril
orihuela		ES		86	38.08	-0.94	1hv3o
orikhiv		UA		17	47.57	35.79	eyws
orillia		CA	08	30	44.61	-79.42	3mmet
orinda		US	CA	19	37.88	-122.18	37azi
orion		PH		47	14.62	120.58	10dfj
oristano		IT		25	39.9	8.59	1i3i4
orita eruwa		NG		71	7.55	3.43	1dujp
oriximina	Oriximiná	BR		36	-1.77	-55.87	20qf3
orizaba		MX		121	18.85	-97.1	23htv
orkney		GB	SCT	20	58.98	-2.96	4xw13
orkney		ZA		146	-26.98	26.67	kqic
orland park		US	IL	59	41.63	-87.85	2x4o9
orlandia	Orlândia	BR		45	-20.72	-47.89	222i1
orlando		US	FL	271	28.54	-81.38	2hbe3
orleans		BR		16	-28.36	-49.29	222i0
orleans	Orléans	FR		124	47.9	1.9	1s2kl
orlova	Orlová	CZ		34	49.85	18.43	1tryh
orlovskiy		RU		19	46.87	42.06	b17w
orly		FR		21	48.75	2.39	1s2k1
ormoc		PH		191	11.01	124.61	10dfe
ormond beach		US	FL	41	29.29	-81.06	2hbey
ormskirk		GB	ENG	24	53.57	-2.88	1klqk
ornskoldsvik	Örnsköldsvik	SE		32	63.29	18.72	1lkw5
oro valley		US	AZ	44	32.39	-110.97	35rbo
oroqen zizhiqi		CN		62	50.57	123.72	17p1l
oroquieta		PH		39	8.49	123.8	10df2
oros	Orós	BR		16	-6.24	-38.91	20qex
oroshaza	Orosháza	HU		31	46.57	20.67	fd1c
oroszlany	Oroszlány	HU		20	47.49	18.31	1tazs
oroville		US	CA	16	39.51	-121.56	37b1r
orpington		GB	ENG	15	51.37	0.1	1klq6
orsay		FR		18	48.7	2.19	1s2hg
orsha		BY		125	54.51	30.42	ddjj
orsk		RU		247	51.2	58.57	b166
orta di atella	Orta di Atella	IT		25	40.96	14.27	3w1vc
orta nova		IT		17	41.33	15.71	1vzgc
ortaca		TR		20	36.84	28.76	6i2i
ortakoy	Ortaköy	TR		31	38.74	34.04	6i0q
orumiyeh	Orūmīyeh	IR		577	37.55	45.08	2lzd
oruro		BO		209	-17.98	-67.15	2bsdu
orvault		FR		25	47.27	-1.62	1s2gi
orzesze		PL		18	50.16	18.78	1u88d
osa		RU		23	57.28	55.46	b15e
osaka		JP		2592	34.69	135.5	13qhh
osan		KR		159	37.15	127.07	13fhg
osasco		BR		678	-23.53	-46.79	222hr
oschatz		DE		16	51.3	13.11	1p8fk
oschersleben		DE		18	52.03	11.23	1p8f6
osh		KG		200	40.53	72.8	wqni
oshakati		NA		34	-17.79	15.7	1zvz9
oshawa		CA	08	309	43.9	-78.85	3mmlu
oshkosh		US	WI	67	44.02	-88.54	34v5a
oshnaviyeh	Oshnavīyeh	IR		51	37.04	45.1	2lz7
osijek		HR		88	45.55	18.69	1wggf
osimo		IT		17	43.49	13.48	1vzew
osinniki		RU		49	53.62	87.36	w2au
oskarshamn		SE		18	57.26	16.45	1lknm
oslo		NO		580*	59.91	10.75	1vdcc
osmanabad		IN		86	18.18	76.04	r104
osmancik	Osmancık	TR		36	40.98	34.8	fvo3
osmaneli		TR		16	40.36	30.01	fvo1
osmaniye		TR		203	37.07	36.25	6hy3
osnabruck	Osnabrück	DE		166	52.27	8.05	1p8dv
osny		FR		17	49.07	2.06	1s2fe
osogbo		NG		157	7.77	4.56	1dufq
osorio	Osório	BR		35	-29.89	-50.27	222hl
osorno		CL		136	-40.57	-73.13	2b48t
oss		NL		76	51.77	5.52	1mxbm
ossett		GB	ENG	22	53.68	-1.58	1klph
ossining		US	NY	25	41.16	-73.86	31yd9
ostashkov		RU		20	57.15	33.11	b0sz
ostend		BE		69	51.22	2.93	1nsm2
osterholz scharmbeck	Osterholz-Scharmbeck	DE		31	53.23	8.8	1p838
ostersund	Östersund	SE		50	63.18	14.64	1lkc6
ostfildern		DE		34	48.73	9.25	1zirg
ostrava		CZ		313	49.83	18.28	1trwf
ostroda	Ostróda	PL		34	53.7	19.96	1u837
ostrogozhsk		RU		34	50.87	39.08	b0ra
ostroleka	Ostrołęka	PL		54	53.09	21.58	gcnx
ostrov		CZ		17	50.31	12.94	1trvi
ostrov		RU		25	57.34	28.35	b0qj
ostrow mazowiecka	Ostrów Mazowiecka	PL		23	52.8	21.9	gcma
ostrow wielkopolski	Ostrów Wielkopolski	PL		73	51.66	17.81	1u80k
ostrowiec swietokrzyski	Ostrowiec Świętokrzyski	PL		74	50.93	21.39	gcmn
ostuncalco		GT		29	14.87	-91.62	24zlp
ostuni		IT		24	40.73	17.58	1vzd6
osuna		ES		18	37.24	-5.1	1hv30
osvaldo cruz		BR		26	-21.8	-50.88	222h8
oswego		US	IL	34	41.68	-88.35	2x4pw
oswego		US	NY	18	43.46	-76.51	31ye9
oswestry		GB	ENG	19	52.86	-3.05	1klp9
oswiecim	Oświęcim	PL		41	50.03	19.21	1u7zu
ota	Ōta	JP		152	36.3	139.37	13qb1
otake	Ōtake	JP		30	34.21	132.22	13qam
otan ayegbaju		NG		38	7.95	4.79	1dude
otaru		JP		144	43.19	141	19mf2
otavalo		EC		32	0.23	-78.26	26b7h
otawara	Ōtawara	JP		59	36.87	140.03	1993x
otegen batyra		KZ		19	43.42	77.02	wo5w
otjiwarongo		NA		21	-20.46	16.65	1zvtf
otofuke		JP		41	42.99	143.2	19mem
otradnaya		RU		23	44.39	41.52	b0jb
otradnoye		RU		21	59.78	30.82	b0iy
otradnyy		RU		50	53.38	51.35	b0ij
otrokovice		CZ		19	49.21	17.54	1trte
otsego		US	MN	16	45.27	-93.59	30199
otsu	Ōtsu	JP		298	35	135.87	13q86
otsuchi	Ōtsuchi	JP		16	39.37	141.9	1993i
otsuki	Ōtsuki	JP		31	35.62	138.97	13q7w
ottappalam	Ottappālam	IN		51	10.77	76.38	r100
ottaviano		IT		23	40.85	14.48	1vzcy
ottawa		CA	08	812*	45.41	-75.7	3mmsh
ottawa		US	IL	18	41.35	-88.84	2x4q6
ottobrunn		DE		19	48.06	11.66	1p7nj
ottumwa		US	IA	25	41.02	-92.41	2we0c
ottweiler		DE		16	49.4	7.16	1p7n1
otukpa		NG		22	7.1	7.66	1dubh
otwock		PL		43	52.11	21.26	gckk
ouagadougou		BF		1087*	12.37	-1.53	1eipk
ouahigouya		BF		61	13.58	-2.42	1eipf
ouardenine		TN		18	35.71	10.67	1h0i4
ouargla		DZ		129	31.95	5.33	1ha21
ouarzazat		MA		57	30.92	-6.89	1igj6
oud beijerland	Oud-Beijerland	NL		24	51.82	4.41	1mxa6
oudenaarde		BE		28	50.85	3.61	1nsex
oudtshoorn		ZA		62	-33.6	22.2	kq82
oued el abtal	Oued el Abtal	DZ		23	35.46	0.69	1h9xg
oued el alleug	Oued el Alleug	DZ		21	36.56	2.79	1h9xd
oued fodda		DZ		45	36.19	1.53	1h9wy
oued lill		TN		47	36.83	10.04	1gtd4
oued rhiou		DZ		60	35.96	0.92	1h9vy
oued sly		DZ		31	36.1	1.2	1h9vo
oued zem		MA		85	32.86	-6.57	1igep
ouesso	Ouésso	CG		24	1.61	16.05	1ccek
ouezzane		MA		59	34.8	-5.58	1igi2
ouidah		BJ		84	6.36	2.09	1f9x0
oujda angad	Oujda-Angad	MA		405	34.68	-1.91	1ig8z
oulad teima	Oulad Teïma	MA		67	30.39	-9.21	1if7i
ouled mimoun		DZ		34	34.9	-1.03	1h9bi
oullins		FR		26	45.71	4.81	1s2bq
oulmes		MA		19	33.43	-6	1if0y
oulu		FI		129	65.01	25.47	dsis
oum el bouaghi	Oum el Bouaghi	DZ		101	35.88	7.11	1h958
oum hadjer		TD		19	13.3	19.7	1g076
oume	Oumé	CI		52	6.38	-5.42	1cxfv
oupeye		BE		24	50.71	5.65	1nsdb
ourense		ES		108	42.34	-7.86	1urit
ouricuri		BR		29	-7.88	-40.08	20qek
ourilandia do norte	Ourilândia do Norte	BR		32	-6.75	-51.08	3rev4
ourinhos		BR		98	-22.98	-49.87	222gh
ouro branco		BR		27	-20.52	-43.69	222fd
ouro preto		BR		64	-20.39	-43.51	222ev
ouro preto do oeste	Ouro Preto do Oeste	BR		27	-10.75	-62.22	2c4ic
outreau		FR		16	50.71	1.59	1s2a0
ovalle		CL		77	-30.6	-71.2	2b47y
ovar		PT		18	40.86	-8.63	1mntu
overath		DE		27	50.93	7.28	1p7lf
overijse		BE		23	50.77	4.53	1nsbp
overland		US	MO	16	38.7	-90.36	2mcqq
overland park		US	KS	187	38.98	-94.67	2jo21
oviedo		ES		224	43.36	-5.84	1urbr
oviedo		US	FL	39	28.67	-81.21	2hbjo
ovruch		UA		16	51.32	28.8	eyoj
owando		CG		24	-0.48	15.9	1ccdy
owase		JP		22	34.07	136.2	13q6i
owasso		US	OK	35	36.27	-95.85	2pgsv
owatonna		US	MN	26	44.08	-93.23	301dz
owen sound		CA	08	23	44.57	-80.94	3mnfh
owensboro		US	KY	59	37.77	-87.11	2k8jw
owerri		NG		215	5.48	7.03	1du8i
owings mills		US	MD	31	39.42	-76.78	2ljuf
owo		NG		277	7.2	5.59	1du82
oxford		GB	ENG	171	51.75	-1.26	1klll
oxford		US	AL	21	33.61	-85.83	2fhmi
oxford		US	MS	22	34.37	-89.52	2n5zg
oxford		US	OH	22	39.51	-84.75	2ow8o
oxkutzkab		MX		23	20.31	-89.42	23hsb
oxnard		US	CA	207	34.2	-119.18	37bdk
oxon hill		US	MD	18	38.8	-76.99	2ljvb
oxon hill glassmanor	Oxon Hill-Glassmanor	US	MD	35	38.8	-76.97	4bkn4
oyama		JP		160	36.3	139.8	13q5n
oyama	Ōyama	JP		22	34.6	138.22	13q5q
oyan		NG		74	8.05	4.77	1du69
oyem		GA		31	1.6	11.58	1fd9i
oyo		NG		736	7.85	3.93	1du4w
oyonnax		FR		26	46.26	5.66	1s28o
oyten		DE		15	53.05	9.02	1p7jm
ozamiz city		PH		93	8.15	123.84	10dc3
ozar		IN		45	20.09	73.93	r11o
ozark		US	MO	19	37.02	-93.21	2mcsl
ozd	Ózd	HU		38	48.22	20.3	fczj
ozersk		RU		81	55.76	60.7	wz7u
ozery	Ozëry	RU		26	54.86	38.55	b04i
ozoir la ferriere	Ozoir-la-Ferrière	FR		23	48.77	2.67	1s283
ozone park		US	NY	54	40.68	-73.84	31yla
ozorkow	Ozorków	PL		21	51.96	19.29	1u7xq
ozu	Ōzu	JP		30	32.88	130.87	13q49
ozu	Ōzu	JP		39	33.5	132.55	15a5j
ozubulu		NG		74	5.96	6.85	1du3t
ozumba de alzate	Ozumba de Alzate	MX		17	19.04	-98.8	23hrs
ozurgeti		GE		21	41.92	42.01	d4mw
pa sang		TH		16	18.53	98.94	ooiw
paarl		ZA		190	-33.73	18.98	202za
pabbi		PK		37	34.01	71.79	p1rc
pabellon de arteaga	Pabellón de Arteaga	MX		29	22.15	-102.28	2dls1
pabianice		PL		71	51.66	19.35	1u7xm
pabna	Pābna	BD		187	24.01	89.24	smz3
pacajus		BR		42	-4.17	-38.46	20qdd
pacasmayo		PE		29	-7.4	-79.57	276g2
pacatuba		BR		55	-3.98	-38.62	20qd4
pace		US	FL	20	30.6	-87.16	2hbls
pachino		IT		20	36.72	15.09	1i3he
pacho		CO		17	5.13	-74.16	26qfk
pachora	Pāchora	IN		47	20.67	75.35	r0yn
pachperwa		IN		15	27.51	82.64	r0yi
pachuca de soto	Pachuca de Soto	MX		257	20.12	-98.73	23hr6
pacific grove		US	CA	16	36.62	-121.92	37bkl
pacifica		US	CA	39	37.61	-122.49	37bk4
paciran		ID		27	-6.88	112.38	z0de
paco de arcos	Paço de Arcos	PT		26	38.7	-9.29	1cjxq
pacol		PH		20	10.45	122.82	10d9q
pad idan		PK		21	26.77	68.3	p1qk
padalarang		ID		125	-6.84	107.47	16396
padam		IN		25	33.47	76.88	r0y6
padampur		IN		16	21	83.06	r0y4
padampur		IN		18	29.71	73.63	r0y2
padang		ID		840	-0.95	100.35	z0cr
padangsidempuan		ID		101	1.38	99.27	q10h
padegan e manjil	Pādegān-e Manjīl	IR		17	36.74	49.42	vys
paderborn		DE		142	51.72	8.75	1p7i9
paderno dugnano		IT		46	45.57	9.16	1vzbt
padmanabhapuram	Padmanābhapuram	IN		20	8.24	77.33	r0xi
padova		IT		204	45.41	11.89	1vzbk
padra		IN		36	22.24	73.08	r0xb
padrauna		IN		47	26.9	83.98	r0x9
padre bernardo		BR		16	-15.17	-48.28	222cc
padua		CO		19	5.13	-75.14	26qf0
paducah		US	KY	25	37.08	-88.6	2eryu
paete		PH		27	14.36	121.48	10d72
pagadian		PH		187	7.83	123.44	10d6u
pagalungan	Pagaluñgan	PH		31	7.14	124.38	10d63
pagani		IT		33	40.74	14.61	1vzav
pagar alam		ID		70	-4.03	103.25	z09o
pagbilao		PH		41	13.97	121.7	10d46
paghman	Paghmān	AF		49	34.59	68.95	o8xg
paharpur		PK		17	32.11	70.97	p1q1
pahasu	Pahāsu	IN		19	28.17	78.06	r0w4
pahrump		US	NV	36	36.21	-115.98	3a3ff
paicandu	Paiçandu	BR		34	-23.46	-52.05	222bl
paidha		UG		28	2.42	30.99	4v1h
paignton		GB	ENG	50	50.44	-3.57	1klk9
paijan	Paiján	PE		21	-7.73	-79.3	276ef
pailin		KH		18	12.85	102.61	13871
paine		CL		33	-33.81	-70.74	2b42z
painesville		US	OH	20	41.72	-81.25	32q49
paiporta		ES		24	39.43	-0.42	1hv2d
paisley		GB	SCT	76	55.83	-4.43	1klk5
paita		PE		56	-5.09	-81.11	276e8
paithan		IN		37	19.48	75.39	r0v5
pajara	Pájara	ES		21	28.35	-14.11	1hv2a
pajok		SS		49	3.87	32.48	81qf
pak chong		TH		49	14.71	101.42	ygs9
pak kret		TH		183	13.91	100.5	ygs0
pak phanang		TH		25	8.35	100.2	ygrl
paka		MY		21	4.64	103.44	1167d
pakala	Pākāla	IN		25	13.45	79.11	r0v2
pakisaji		ID		30	-8.07	112.6	z066
pakokku		MM		127	21.33	95.08	rwyv
pakpattan		PK		127	30.34	73.39	p1nv
paks		HU		21	46.62	18.86	1tawg
pakse		LA		88	15.12	105.8	zgiz
pakur		IN		46	24.64	87.84	r0uw
pakxan		LA		22	18.39	103.66	zh44
pala		TD		35	9.36	14.9	1g03k
palafrugell		ES		22	41.92	3.16	1ur7r
palagiano		IT		15	40.58	17.04	1vz9s
palagonia		IT		16	37.33	14.74	1i3h3
palaio faliro	Palaió Fáliro	GR		64	37.93	23.7	5hl7
palaiseau		FR		32	48.72	2.25	1s252
palakkodu	Pālakkodu	IN		20	12.31	78.07	r0u1
palakollu	Pālakollu	IN		57	16.52	81.73	r0u0
palamos	Palamós	ES		18	41.85	3.13	1ur7q
palang	Pālang	BD		68	23.22	90.35	pj9k
palanga		LT		18	55.92	21.07	cs26
palangkaraya		ID		148	-2.21	113.92	z04e
palani		IN		66	10.45	77.52	r0qn
palanpur	Pālanpur	IN		123	24.17	72.44	r0tl
palapye		BW		31	-22.55	27.13	k01q
palasa	Palāsa	IN		66	18.77	84.41	r0tf
palatine		US	IL	69	42.11	-88.03	2x4vv
palau		MX		17	27.89	-101.42	2dlph
palayan city		PH		24	15.54	121.08	10crp
palazzolo sulloglio	Palazzolo sull'Oglio	IT		18	45.6	9.89	1vz7m
palembang		ID		1442	-2.92	104.75	z032
palencia		ES		83	42.01	-4.52	1ur6r
palencia		GT		19	14.67	-90.36	24zhn
palenque		MX		43	17.51	-91.98	23hpw
palera		IN		17	25.02	79.23	r0se
palermo		IT		648	38.13	13.34	1i3gw
palestine		US	TX	18	31.76	-95.63	2t3u8
palghar	Pālghar	IN		72	19.7	72.77	r0sa
palghat	Pālghāt	IN		133	10.77	76.65	r0s8
palhoca	Palhoça	BR		122	-27.65	-48.67	2229i
pali	Pāli	IN		21	23.36	81.04	r0ry
pali	Pāli	IN		210	25.77	73.32	r0rw
palia kalan	Paliā Kalān	IN		39	28.43	80.58	r0rt
palimanan		ID		93	-6.71	108.42	z02o
palin	Palín	GT		31	14.4	-90.7	24zh5
palisades park		US	NJ	21	40.85	-74	31d0h
palitana	Pālitāna	IN		56	21.53	71.82	r0rn
palkonda	Pālkonda	IN		29	18.6	83.76	r0ri
palladam		IN		32	10.99	77.29	r0rd
pallanza intra suna	Pallanza-Intra-Suna	IT		29	45.94	8.57	1w28c
pallappatti		IN		20	10.72	77.88	r0ra
pallasovka		RU		17	50.05	46.88	azv6
pallavaram	Pallāvaram	IN		157	12.97	80.15	r0r8
pallikondai		IN		21	12.91	78.94	r0r1
pallippatti		IN		26	11.94	78.4	r0qx
pallisa		UG		31	1.15	33.71	4v0n
palm bay		US	FL	108	28.03	-80.59	2hbnv
palm beach gardens		US	FL	53	26.82	-80.14	2hbof
palm city		US	FL	23	27.17	-80.27	2hbow
palm coast		US	FL	83	29.58	-81.21	2hboy
palm desert		US	CA	52	33.72	-116.38	37bpu
palm harbor		US	FL	57	28.08	-82.76	2hbp5
palm river clair mel	Palm River-Clair Mel	US	FL	21	27.92	-82.38	4bm9w
palm springs		US	CA	47	33.83	-116.55	37br0
palm springs		US	FL	22	26.64	-80.1	2hbq7
palm valley		US	FL	20	30.18	-81.39	2hbqp
palma		ES		401	39.57	2.65	1hv19
palma del rio	Palma del Río	ES		22	37.7	-5.28	1hv1a
palma di montechiaro	Palma di Montechiaro	IT		23	37.19	13.77	1i3gk
palma soriano		CU		103	20.21	-75.99	23ze0
palmaner		IN		42	13.2	78.75	r0qq
palmar de varela	Palmar de Varela	CO		28	10.74	-74.75	26q9w
palmares		BR		42	-8.68	-35.59	20q9c
palmarito tochapan		MX		17	18.9	-97.64	23hom
palmas		BR		196	-10.17	-48.33	22gzy
palmas		BR		39	-26.48	-51.99	2228z
palmdale		US	CA	158	34.58	-118.12	37bru
palmeira		BR		19	-25.43	-50.01	22281
palmeira das missoes	Palmeira das Missões	BR		31	-27.9	-53.31	2227s
palmela		PT		17	38.57	-8.9	1cjuv
palmer		US	MA	18	42.16	-72.33	2y0u4
palmerston		AU	03	25	-12.49	130.98	3r2ml
palmerston north		NZ		76	-40.36	175.61	1atyy
palmetto bay		US	FL	25	25.62	-80.32	2hbrm
palmi		IT		19	38.36	15.85	1i3ge
palmira		CO		248	3.54	-76.3	26q8c
palmira		CU		23	22.24	-80.39	23zdc
palmital		BR		19	-22.79	-50.22	2225q
palo		PH		18	11.16	124.99	10co9
palo alto		US	CA	67	37.44	-122.14	37bt8
palo del colle	Palo del Colle	IT		21	41.06	16.7	1vz6y
palo negro		VE		129	10.17	-67.54	25tn8
paloncha	Pāloncha	IN		75	17.6	80.71	r0qj
palopo		ID		129	-2.99	120.2	z025
palos hills		US	IL	18	41.7	-87.82	2x4xb
palotina		BR		23	-24.28	-53.84	2224i
palpala	Palpalá	AR		48	-24.26	-65.21	2acni
paltan		BD		184	23.74	90.41	5unbc
palu		ID		282	-0.91	119.87	z022
palwal		IN		122	28.14	77.33	r0pp
palwancha		IN		69	17.58	80.68	4ciwv
pamanukan		ID		114	-6.28	107.81	z012
pamekasan		ID		92	-7.16	113.47	z00i
pameungpeuk		ID		48	-7.02	107.6	z00e
pamiers		FR		17	43.12	1.61	1s22m
pampa		US	TX	18	35.54	-100.96	3ahe9
pampierstad		ZA		22	-27.78	24.69	kpnw
pamplona		CO		54	7.38	-72.65	26q51
pamplona		ES		198	42.82	-1.64	1ur54
pamulang		ID		175	-6.34	106.74	yzzd
panabo		PH		85	7.31	125.68	10cho
panadura		LK		34	6.71	79.9	qe5u
panagar	Panāgar	IN		27	23.29	80	r0p0
panagyurishte		BG		19	42.5	24.19	fm2o
panaji		IN		66	15.5	73.83	r0ov
panalanoy		PH		189	11.25	125.01	10cfz
panama	Panamá	PA		408*	8.99	-79.52	27dlf
panama city		US	FL	38	30.16	-85.66	2hbta
panambi		BR		30	-28.29	-53.5	22241
panarukan		ID		31	-7.7	113.92	yzyf
panauti		NP		47	27.58	85.52	4qor0
panauti	Panauti̇̄	NP		28	27.58	85.51	rhxi
pancevo	Pančevo	RS		77	44.87	20.64	gvfp
panchagarh		BD		49	26.33	88.56	pegl
panchkula		IN		200	30.69	76.85	3ze4c
panchla	Pānchla	IN		24	22.54	88.14	swq9
pandaan		ID		34	-7.65	112.69	yzx7
pandacaqui		PH		29	15.17	120.65	10cbj
pandak		ID		56	-7.91	110.29	yzx9
pandan		PH		34	11.74	122.1	4xw1t
pandeglang		ID		92	-6.31	106.11	yzw7
pandharpur		IN		96	17.68	75.33	r0n6
pandhurna	Pāndhurnā	IN		44	21.6	78.53	r0n3
pandi		PH		35	14.87	120.96	10c86
pando		UY		24	-34.72	-55.96	21rd6
pandua		IN		28	23.07	88.29	r0mn
panevezys	Panevėžys	LT		117	55.73	24.35	crz4
pangil		PH		20	14.4	121.47	10c37
pangkalan brandan		ID		26	4.02	98.28	q0ym
pangkalanbuun		ID		38	-2.68	111.63	yzsm
pangkalpinang		ID		126	-2.13	106.11	yzri
panguipulli		CL		16	-39.64	-72.33	2b3s4
panihati	Pānihāti	IN		379	22.69	88.37	r0le
panipat	Pānīpat	IN		293	29.39	76.97	r0l8
paniqui		PH		48	15.67	120.58	10by1
panjakent		TJ		35	39.5	67.61	q5z2
panji		ID		43	-7.73	114.1	yzp2
pankshin		NG		32	9.33	9.44	1du10
panna		IN		47	24.72	80.19	r0km
pano aqil		PK		73	27.86	69.11	p1jw
panorama	Panórama	GR		17	40.59	23.03	fqyb
panruti		IN		57	11.78	79.55	r0kg
panshan		CN		625	41.19	122.05	17mm1
panshi		CN		80	42.94	126.06	17mlz
pantai cenang		MY		15	6.29	99.73	6jt91
pantai remis		MY		16	4.46	100.63	11k1s
pantelimon		RO		16	44.45	26.2	ee1i
pantin		FR		53	48.89	2.41	1s219
pantubig		PH		39	14.97	120.95	10bsy
panuco	Pánuco	MX		41	22.05	-98.18	23hjp
panvel		IN		128	18.99	73.11	r0k2
panzos		GT		26	15.4	-89.64	24zcs
paolo vi	Paolo VI	IT		17	40.52	17.27	5bsv9
paombong		PH		41	14.83	120.79	10brh
paonta sahib	Pāonta Sāhib	IN		22	30.44	77.62	r0jp
paoua		CF		18	7.24	16.44	1f34z
paoy paet		KH		79	13.66	102.56	1386q
papa	Pápa	HU		33	47.33	17.47	1tau6
papakura		NZ		28	-37.07	174.94	1bbyh
papalotla		MX		23	19.17	-98.2	29s0n
papanasam		IN		17	10.93	79.27	r0jl
papantla de olarte	Papantla de Olarte	MX		54	20.45	-97.32	23hj6
papar		MY		19	5.73	115.93	115gp
papaya		PH		39	15.32	120.84	10bqi
papeete		PF		26*	-17.54	-149.57	2egls
papenburg		DE		34	53.08	7.4	1p7c5
papendrecht		NL		32	51.83	4.69	1mwxl
paphos		CY		36	34.78	32.42	34ti
papillion		US	NE	20	41.15	-96.04	30rqg
pappinissheri	Pāppinisshēri	IN		34	11.96	75.34	r0ja
par naogaon	Pār Naogaon	BD		192	24.8	88.95	pk1a
para de minas	Pará de Minas	BR		76	-19.86	-44.61	2220p
parabiago		IT		26	45.56	8.95	1vz4s
paracambi		BR		36	-22.61	-43.71	2220y
paracatu		BR		71	-17.22	-46.87	2220w
paracho de verduzco	Paracho de Verduzco	MX		19	19.65	-102.05	2dldd
paracuru		BR		21	-3.41	-39.03	20q57
paradip garh	Parādīp Garh	IN		86	20.32	86.61	r0ix
paradise		TT		15	10.65	-61.36	24lph
paradise		US	CA	26	39.76	-121.62	37c0a
paradise		US	NV	223	36.1	-115.15	3a3i8
paradsasvar	Parádsasvár	HU		76	47.91	19.98	1tasb
paragominas		BR		70	-2.97	-47.48	20q4y
paragould		US	AR	28	36.06	-90.5	2gf64
paraguacu	Paraguaçu	BR		16	-21.55	-45.74	2220j
paraguacu paulista	Paraguaçu Paulista	BR		39	-22.41	-50.58	2220g
paraiba do sul	Paraíba do Sul	BR		36	-22.16	-43.29	22205
paraipaba		BR		18	-3.44	-39.15	20q4j
paraiso		MX		25	18.4	-93.21	23hiw
paraiso		PH		30	10.88	123.36	10bpj
paraiso	Paraíso	CR		40	9.84	-83.87	25n6b
parakou		BJ		164	9.34	2.63	1f9u4
paramagudi		IN		86	9.55	78.59	r0ir
paramaribo		SR		224*	5.87	-55.17	20ile
paramonga		PE		28	-10.67	-77.83	2caqo
paramount		US	CA	55	33.89	-118.16	37c3a
paramus		US	NJ	27	40.94	-74.08	31d0z
parana	Paraná	AR		262	-31.73	-60.53	2ach0
paranagua	Paranaguá	BR		141	-25.52	-48.53	221y6
paranaiba	Paranaíba	BR		32	-19.68	-51.19	221y1
paranapanema		BR		16	-23.39	-48.72	221xx
paranavai	Paranavaí	BR		73	-23.07	-52.47	221xn
parang		PH		45	7.37	124.27	10bp3
paraparaumu		NZ		25	-40.92	175.02	1atvs
parasia	Parāsia	IN		39	22.19	78.76	r0i8
paraty		BR		15	-23.22	-44.71	221x8
parauapebas		BR		196	-6.07	-49.9	3rewg
paravur tekkumbhagam	Paravūr Tekkumbhāgam	IN		39	8.79	76.67	r0hu
parbatipur		BD		48	25.66	88.93	pegt
parbhani		IN		290	19.27	76.77	r0hh
parchim		DE		19	53.43	11.85	1p79t
pardi	Pārdi	IN		27	20.51	72.95	r0hb
pardubice		CZ		89	50.04	15.78	1trqe
pare		ID		57	-7.77	112.2	yzja
parede		PT		17	38.69	-9.35	1cjtd
paredes		PT		20	41.2	-8.33	1mnm9
parelhas		BR		16	-6.69	-36.66	20q2h
parepare		ID		140	-4.01	119.63	yzj5
parets del valles	Parets del Vallès	ES		18	41.57	2.23	1uqzf
pariaman		ID		92	-0.62	100.12	yzim
parichhatgarh	Parīchhatgarh	IN		19	28.98	77.93	r0gp
parintins		BR		64	-2.63	-56.74	20q28
paris		FR		2139*	48.85	2.35	1s1y3
paris		US	TX	25	33.66	-95.56	2t43c
parit buntar		MY		27	5.13	100.49	116sx
parit raja		MY		17	1.87	103.11	114yi
pariyapuram	Pariyāpuram	IN		23	11.02	75.87	r0gg
park forest		US	IL	22	41.49	-87.67	2x4zd
park ridge		US	IL	38	42.01	-87.84	2x507
parkchester		US	NY	66	40.84	-73.86	31yrw
parkent		UZ		36	41.29	69.68	wfg9
parker		US	CO	50	39.52	-104.76	38gwm
parkersburg		US	WV	31	39.27	-81.56	2v9bd
parkland		US	FL	30	26.31	-80.24	2hbx1
parkland		US	WA	36	47.16	-122.43	3gg4t
parkville		US	MD	31	39.38	-76.54	2lk0i
parla		ES		116	40.24	-3.77	1uqz4
parlakimidi	Parlākimidi	IN		45	18.78	84.09	r0g8
parli vaijnath	Parli Vaijnāth	IN		95	18.85	76.53	r0g2
parlier		US	CA	15	36.61	-119.53	37c99
parma		IT		146	44.8	10.33	1vz41
parma		US	OH	80	41.4	-81.72	32q8x
parma heights		US	OH	20	41.39	-81.76	32q94
parnaiba	Parnaíba	BR		138	-2.9	-41.78	20q21
parnamirim		BR		150	-5.92	-35.26	20q1y
parnu	Pärnu	EE		44	58.39	24.5	cmx8
parobe	Parobé	BR		49	-29.63	-50.83	221uy
parola		IN		37	20.88	75.12	r0fm
parole		US	MD	16	38.98	-76.53	2lk10
parque industrial ciudad mitras		MX		18	25.79	-100.45	59uyl
parral		CL		27	-36.14	-71.83	2b3mi
parral		MX		105	26.93	-105.67	2du6b
parramatta		AU	02	27	-33.82	151	4c2pc
parras de la fuente	Parras de la Fuente	MX		34	25.44	-102.18	2dl9z
parsabad	Pārsābād	IR		102	39.65	47.92	2lno
parsippany		US	NJ	51	40.86	-74.43	31d23
partille		SE		29	57.74	12.11	1ljaj
partinico		IT		29	38.05	13.12	1i3fj
partizansk		RU		42	43.12	133.12	1796s
partizanske	Partizánske	SK		24	48.63	18.38	1tjrw
partur	Partūr	IN		31	19.6	76.22	r0ec
parung		ID		194	-6.42	106.73	yzh0
parvatipuram	Pārvatipuram	IN		52	18.78	83.43	r0e6
parvatsar		IN		15	26.89	74.77	r0e5
parvomay		BG		17	42.1	25.22	fln2
parys		ZA		71	-26.9	27.46	kphy
pasadena		US	CA	142	34.15	-118.14	37cb8
pasadena		US	MD	24	39.11	-76.57	2lk1q
pasadena		US	TX	154	29.69	-95.21	2t49i
pasaia		ES		16	43.33	-1.93	3zgf4
pasaje		EC		45	-3.33	-79.81	26azf
pasan	Pasān	IN		31	22.84	82.2	r0du
pasargad	Pāsārgād	IR		30	30.2	53.18	8lki
pasarkemis		ID		154	-6.17	106.53	yzfo
pasay		PH		417	14.54	121	10bkj
pascagoula		US	MS	22	30.37	-88.56	2n68d
pascani	Paşcani	RO		45	47.25	26.72	44v4i
pasco		US	WA	69	46.24	-119.1	3gg62
paseh		ID		126	-7.1	107.76	yzet
pasig city		PH		617	14.59	121.06	4c9cy
pasighat	Pāsighāt	IN		26	28.07	95.33	r0dq
pasinler		TR		25	39.98	41.67	6hns
pasir mas		MY		19	6.05	102.14	117sk
pasni		PK		33	25.26	63.47	p1h4
paso de carrasco	Paso de Carrasco	UY		15	-34.86	-56.05	21rbg
paso de los libres	Paso de los Libres	AR		44	-29.71	-57.09	21ioo
paso robles		US	CA	27	35.63	-120.69	37cce
pasragad branch		IR		788	34.78	48.47	6buao
pasrur		PK		53	32.26	74.66	p1gz
passaic		US	NJ	71	40.86	-74.13	31d2j
passau		DE		51	48.57	13.43	1p76o
passi		PH		43	11.11	122.64	10bhe
passo fundo		BR		180	-28.26	-52.41	221s9
passos		BR		99	-20.72	-46.61	221rz
pastavy		BY		20	55.12	26.83	ddao
pasto		CO		382	1.21	-77.28	26pxm
pasuruan		ID		159	-7.65	112.91	yza9
patamundai	Patāmundai	IN		34	20.58	86.56	r0cy
patan	Pātan	IN		118	23.85	72.13	r0ct
patan	Pātan	NP		183	27.68	85.31	rhwz
patancheru		IN		47	17.53	78.26	r0co
patarra	Patarrá	CR		24	9.88	-84.04	25n57
pataskala		US	OH	15	40	-82.67	2owcp
pataudi		IN		18	28.33	76.78	r0cc
paterna		ES		64	39.5	-0.44	1huxq
paterno	Paternò	IT		46	37.57	14.9	1i3fe
paterson		US	NJ	148	40.92	-74.17	31d36
pathalgaon		IN		15	22.56	83.46	r0bx
pathanamthitta	Pathanāmthitta	IN		38	9.27	76.78	r0bu
pathankot	Pathānkot	IN		174	32.27	75.65	r0bt
pathardi	Pāthardi	IN		24	19.17	75.17	r0br
pathardih	Pāthardih	IN		45	23.67	86.43	r0bq
patharia		IN		18	23.9	79.19	r0bl
pathein		MM		237	16.78	94.73	sh0l
pathri	Pāthri	IN		38	19.26	76.43	r0bc
pathum thani		TH		25	14.01	100.53	ygq7
pati		ID		123	-6.76	111.04	yz94
patia	Patía	CO		21	2.07	-77.05	26px5
patiala	Patiāla	IN		329	30.34	76.39	r0az
patigi		NG		28	8.73	5.76	1dty8
patiya		BD		51	22.3	91.98	pegs
patna		IN		1600	25.59	85.14	r0ae
patnagarh	Patnāgarh	IN		20	20.71	83.13	r0aa
patnos		TR		87	39.22	42.86	6hnn
pato branco		BR		66	-26.23	-52.67	221r6
patos		AL		60	40.68	19.62	1w96u
patos		BR		93	-7.02	-37.28	20pyv
patos de minas	Patos de Minas	BR		126	-18.58	-46.52	221q7
patos fshat		AL		23	40.64	19.65	1w96t
patra	Pátra	GR		168	38.24	21.73	5hab
patrocinio	Patrocínio	BR		72	-18.94	-46.99	221pn
pattani		TH		44	6.87	101.25	ygq2
pattaya		TH		97	12.93	100.88	yllj
patterson		US	CA	21	37.47	-121.13	37cej
patti		IN		37	31.28	74.86	r099
pattoki		PK		70	31.02	73.85	p1eq
pattukkottai		IN		68	10.42	79.32	r094
patur	Pātūr	IN		22	20.46	76.94	r08z
patuto		PH		53	14.12	120.97	10bbm
paty do alferes	Paty do Alferes	BR		21	-22.43	-43.42	221rf
patzcuaro	Pátzcuaro	MX		55	19.52	-101.61	2dl5n
patzicia	Patzicía	GT		16	14.63	-90.93	24z8j
patzun	Patzún	GT		19	14.68	-91.01	24z88
pau		FR		83	43.31	-0.36	1s1ty
paulinia	Paulínia	BR		66	-22.76	-47.15	221nm
paulista		BR		290	-7.94	-34.87	20pus
paulo afonso		BR		85	-9.41	-38.21	20pum
paungde		MM		37	18.49	95.51	rvu1
pauri		IN		27	30.15	78.78	r08g
paveh	Pāveh	IR		18	35.04	46.36	2ljs
pavia		IT		66	45.19	9.16	1vz1i
pavlodar		KZ		329	52.28	76.97	wl0w
pavlohrad		UA		116	48.53	35.87	eyht
pavlovo		RU		63	55.97	43.09	hqdd
pavlovsk		RU		16	59.68	30.43	az3o
pavlovsk		RU		27	50.46	40.11	az3p
pavlovskaya		RU		31	46.14	39.78	az3n
pavlovskiy posad		RU		60	55.78	38.65	az2v
pavugada	Pāvugada	IN		32	14.1	77.28	r08e
pawayan	Pawāyan	IN		26	28.07	80.1	r083
pawni		IN		23	20.79	79.64	r08m
pawtucket		US	RI	72	41.88	-71.38	33yrh
paxtakor shahri		UZ		21	40.31	67.96	wfgu
payakumbuh		ID		122	-0.22	100.63	yz6p
payande	Payandé	CO		37	4.3	-75.1	26pug
paysandu	Paysandú	UY		73	-32.32	-58.08	21ra3
payshamba shahri		UZ		25	40.01	66.23	wfg3
payson		US	AZ	15	34.23	-111.33	35rwx
payson		US	UT	20	40.04	-111.73	3fvj0
payyannur	Payyannūr	IN		70	12.09	75.2	r07u
pazarcik	Pazarcık	TR		24	37.49	37.3	6hn4
pazardzhik		BG		76	42.2	24.33	fm0q
peabody		US	MA	53	42.53	-70.93	2y10v
peacehaven		GB	ENG	19	50.79	-0.01	4u85t
peachtree city		US	GA	35	33.4	-84.6	2icee
peachtree corners		US	GA	41	33.97	-84.22	2icei
pearl		US	MS	26	32.27	-90.13	2n6cv
pearl city		US	HI	48	21.4	-157.98	3hfn7
pearl river		US	NY	16	41.06	-74.02	31yxo
pearland		US	TX	109	29.56	-95.29	2t4i9
pec	Peć	XK		49	42.66	20.29	gvdh
pecan grove		US	TX	16	29.63	-95.73	2t4ld
pecangaan		ID		61	-6.7	110.71	yz57
pechora		RU		46	65.15	57.22	aywi
pecs	Pécs	HU		157	46.07	18.23	1tapq
pedana		IN		30	16.26	81.14	r07m
peddapalli		IN		34	18.61	79.37	r06x
peddapuram	Peddāpuram	IN		46	17.08	82.14	r06q
pederneiras		BR		38	-22.35	-48.77	221lo
pedra azul		BR		21	-16.01	-41.3	221ki
pedra branca		BR		20	-5.45	-39.72	20prp
pedregal		PA		17	8.37	-82.44	27dfh
pedregal		PA		52	9.07	-79.43	27dff
pedreira		BR		39	-22.74	-46.9	221fr
pedro betancourt		CU		27	22.73	-81.29	23z1b
pedro carbo		EC		23	-1.82	-80.23	26awf
pedro ii	Pedro II	BR		22	-4.42	-41.46	20pm7
pedro juan caballero		PY		75	-22.55	-55.73	21off
pedro leopoldo		BR		49	-19.62	-44.04	221ee
pedroso		PT		19	41.41	-8.75	1mnih
peekskill		US	NY	24	41.29	-73.92	31yz3
peer		BE		16	51.13	5.46	1ns6o
pefki	Péfki	GR		21	38.06	23.79	4z5ia
pehowa		IN		39	29.98	76.58	r06b
peine		DE		50	52.32	10.24	1p6yv
pekalongan		ID		258	-6.89	109.68	yz2u
pekan		MY		32	3.48	103.4	116pn
pekan bahapal		ID		40	3.11	99.17	513o5
pekan nenas		MY		23	1.51	103.51	114yq
pekanbaru		ID		704	0.52	101.44	yz2p
pekin		US	IL	33	40.57	-89.64	2x56n
pelabuhan klang		MY		20	3	101.39	116k1
pelabuhanratu		ID		43	-6.99	106.55	yz1x
pelham		US	AL	23	33.29	-86.81	2fi4p
pelhrimov	Pelhřimov	CZ		17	49.43	15.22	1trml
pelileo		EC		17	-1.33	-78.54	26aw7
peliyagoda		LK		31	6.97	79.88	qdjp
pelotas		BR		321	-31.77	-52.34	221b8
pemalang		ID		184	-6.89	109.38	yyzk
pemangkat		ID		34	1.17	108.97	yyz9
pematangsiantar		ID		210	2.96	99.07	q0vw
pemba		MZ		109	-12.97	40.52	m1x2
pembroke		CA	08	16	45.82	-77.12	3mrfk
pembroke pines		US	FL	167	26	-80.22	2hc5n
pen		IN		34	18.74	73.1	r063
penaflor	Peñaflor	CL		65	-33.61	-70.88	2b39p
penalva		BR		17	-3.29	-45.17	20pkg
penapolis	Penápolis	BR		54	-21.42	-50.08	221az
penaranda	Peñaranda	PH		27	15.35	121	10b5n
penarth		GB	WLS	23	51.44	-3.17	1klf4
penco		CL		46	-36.74	-73	2b394
pendleton		US	OR	17	45.67	-118.79	3f55w
penedo		BR		42	-10.29	-36.59	221av
pengcheng		CN		68	36.43	114.17	12k2q
penha		BR		20	-26.77	-48.65	221ad
peniche		PT		16	39.36	-9.38	1cjmj
penicuik		GB	SCT	16	55.83	-3.23	1kle9
penja		CM		28	4.64	9.68	1bmzj
penjamo	Pénjamo	MX		40	20.43	-101.72	2dl0a
pennadam	Pennādam	IN		18	11.4	79.24	r05p
pennagaram	Pennāgaram	IN		16	12.13	77.9	r05o
pennsauken		US	NJ	36	39.96	-75.06	2oiyk
penonome	Penonomé	PA		16	8.52	-80.36	27db0
penrith		GB	ENG	15	54.67	-2.76	1klcw
pensacola		US	FL	53	30.42	-87.22	2hc84
pentecoste		BR		20	-3.79	-39.27	20pjt
penticton		CA	02	38	49.48	-119.59	3mro5
penugonda		IN		24	16.65	81.75	r05f
penukonda		IN		20	14.08	77.59	r05d
penza		RU		513	53.2	45	ayq5
penzance		GB	ENG	20	50.12	-5.54	1klbt
penzberg		DE		16	47.75	11.38	1p6vf
peoria		US	AZ	171	33.58	-112.24	35s1s
peoria		US	IL	115	40.69	-89.59	2x593
perai		MY		65	5.38	100.38	116sl
peraia	Peraía	GR		16	40.5	22.93	fqwo
perama	Pérama	GR		25	37.97	23.57	5h7o
perambalur		IN		31	11.23	78.88	r054
peranampattu	Peranāmpattu	IN		43	12.93	78.72	r050
peravurani		IN		22	10.29	79.2	r04y
perbaungan		ID		157	3.57	98.96	q0vj
perchtoldsdorf		AT		15	48.12	16.27	1ncnq
percut		ID		311	3.63	98.86	q0vh
perdoes	Perdões	BR		18	-21.09	-45.09	2218b
pereiaslav khmelnytskyi	Pereiaslav-Khmelnytskyi	UA		37	50.07	31.45	eyat
pereira		CO		440	4.81	-75.7	26ppi
pereira barreto		BR		23	-20.64	-51.11	22183
pereslavl zalesskiy	Pereslavl’-Zalesskiy	RU		40	56.74	38.86	aykf
peresvet		RU		15	56.42	38.18	44k26
perevalsk	Pereval’s’k	UA		29	48.44	38.84	eyb6
perez	Pérez	AR		24	-33	-60.77	2ac4c
pergamino		AR		88	-33.89	-60.57	2ac42
pergamos	Pérgamos	CY		15	35.04	33.71	34st
periban de ramos	Peribán de Ramos	MX		15	19.52	-102.41	2dkyf
perico		CU		24	22.77	-81.02	23yvd
perigueux	Périgueux	FR		35	45.19	0.71	1s1j3
peringat		MY		23	6.03	102.28	11ira
peristeri	Peristéri	GR		140	38.02	23.69	5h5w
periyakulam		IN		40	10.12	77.54	r04n
periyanayakkanpalaiyam		IN		25	11.15	76.95	r04m
perm		RU		982	58.01	56.25	ayfw
permatang kuching		MY		27	5.46	100.38	11ip0
pernik		BG		82	42.6	23.03	flze
perote		MX		38	19.56	-97.24	23hb0
perpignan		FR		111	42.7	2.9	1s1hm
perris		US	CA	75	33.78	-117.23	37cw2
perry		US	GA	15	32.46	-83.73	2icm7
perry hall		US	MD	28	39.41	-76.46	2lk8b
perrysburg		US	OH	21	41.56	-83.63	32qic
persianovka		RU		16	47.53	39.42	h7dm
perth		AU	08	1897	-31.95	115.86	18883
perth		GB	SCT	47	56.4	-3.43	1klba
perth amboy		US	NJ	53	40.51	-74.27	31d6a
pertuis		FR		20	43.69	5.5	1s1f5
perugia		IT		120	43.11	12.39	1vywc
peruibe	Peruíbe	BR		63	-24.32	-47	22165
perumbavoor		IN		27	10.11	76.47	4c12z
perumpavur	Perumpāvūr	IN		27	10.12	76.48	r041
perundurai		IN		17	11.28	77.59	r03z
peruwelz	Péruwelz	BE		17	50.51	3.59	1ns4q
pervomaysk	Pervomays’k	UA		41	48.63	38.55	ey9k
pervomaysk	Pervomays’k	UA		71	48.04	30.85	ey9l
pervomayskyy	Pervomays’kyy	UA		30	49.39	36.21	ey94
pervouralsk	Pervoural’sk	RU		134	56.91	59.94	ay54
pesaro		IT		77	43.91	12.92	1vyw5
pescara		IT		117	42.46	14.2	1vyw0
peshawar		PK		1219	34.01	71.58	p1dx
peshtera		BG		19	42.03	24.3	flz1
pesqueira		BR		42	-8.36	-36.7	20ph7
pessac		FR		58	44.81	-0.63	1s1el
pestovo		RU		16	58.59	35.8	axss
petah tiqwa	Petaẖ Tiqwa	IL		200	32.09	34.89	6ase
petaling jaya		MY		521	3.11	101.61	116uu
petaluma		US	CA	60	38.23	-122.64	37cyg
petapa		GT		141	14.5	-90.56	24z5j
petare		VE		365	10.48	-66.81	25t5l
petatlan	Petatlán	MX		22	17.54	-101.27	2dkwa
petauke		ZM		19	-14.24	31.32	jab5
petawawa		CA	08	16	45.89	-77.28	3ms12
peterborough		CA	08	76	44.3	-78.32	3ms25
peterborough		GB	ENG	163	52.57	-0.25	1klb6
peterhead		GB	SCT	18	57.51	-1.78	1klb3
peterhof		RU		73	59.88	29.9	axqr
peterlee		GB	ENG	37	54.76	-1.34	1klb1
petersburg		US	VA	32	37.23	-77.4	2uf7m
petershagen		DE		27	52.38	8.97	1p6nz
petionville	Pétionville	HT		283	18.51	-72.29	27pmc
petit bourg	Petit-Bourg	GP		25	16.19	-61.59	24pbu
petlad	Petlād	IN		52	22.48	72.8	r03l
peto		MX		20	20.13	-88.92	23ha4
petrich		BG		30	41.4	23.21	fly8
petrila		RO		25	45.45	23.42	edq1
petrodvorets		RU		62	59.9	29.8	axox
petrolina		BR		195	-9.4	-40.5	20pgy
petropavl		KZ		201	54.87	69.15	wkz0
petropavlovsk kamchatsky	Petropavlovsk-Kamchatsky	RU		187	53.04	158.65	19hfc
petropolis	Petrópolis	BR		273	-22.5	-43.18	2215b
petrosani	Petroşani	RO		44	45.42	23.37	edp6
petroupolis	Petroúpolis	GR		59	38.04	23.68	5h1t
petrovsk		RU		34	52.31	45.39	axib
petrovsk zabaykalskiy	Petrovsk-Zabaykal’skiy	RU		20	51.28	108.84	17921
petrovskaya		RU		30	55.55	37.78	axi5
petrozavodsk		RU		265	61.78	34.35	axdo
petushki		RU		16	55.93	39.46	axa9
pezinok		SK		21	48.29	17.27	1tjqa
pfaffenhofen an der ilm	Pfaffenhofen an der Ilm	DE		23	48.53	11.51	1p6gi
pflugerville		US	TX	57	30.44	-97.62	2t4zb
pforzheim		DE		119	48.88	8.7	1p64x
pfullingen		DE		18	48.46	9.23	1p63s
pfungstadt		DE		25	49.81	8.6	1p63o
phagwara	Phagwāra	IN		100	31.22	75.77	r037
phak hai		TH		19	14.46	100.37	ygmx
phalaborwa		ZA		109	-23.94	31.14	kp08
phalauda		IN		19	29.19	77.83	r02y
phalia		PK		25	32.43	73.58	p1d2
phalodi		IN		47	27.13	72.37	r02t
phaltan		IN		53	17.99	74.43	r02r
phan rang thap cham	Phan Rang-Tháp Chàm	VN		92	11.56	108.99	xo8r
phan thiet	Phan Thiết	VN		161	10.93	108.1	xo8i
phan thong		TH		19	13.47	101.1	ygkx
phanat nikhom		TH		22	13.45	101.18	ygm6
phanom sarakham		TH		16	13.75	101.35	ygl5
phaphund	Phaphūnd	IN		17	26.6	79.46	r02h
pharr		US	TX	77	26.19	-98.18	2t4zl
phatthalung		TH		44	7.62	100.08	ygkj
phayao		TH		21	19.19	99.88	oog2
phek		IN		15	25.67	94.5	r020
phenix city		US	AL	38	32.47	-85	2ficy
phetchabun		TH		51	16.42	101.16	ygjd
phetchaburi		TH		47	13.11	99.94	on42
phibun mangsahan		TH		20	15.24	105.23	ygj6
phichit		TH		36	16.44	100.35	ygj1
philadelphia		US	PA	1567	39.95	-75.16	2pqsd
phillaur		IN		23	31.02	75.79	r01r
phirangipuram		IN		17	16.29	80.26	r01p
phitsanulok		TH		103	16.82	100.26	ygik
phnom penh		KH		1574*	11.56	104.92	131bu
phoenix		US	AZ	1563	33.45	-112.07	35s6n
phoenixville		US	PA	17	40.13	-75.51	33kux
phon charoen		TH		15	18.03	103.17	ygfz
photharam		TH		36	13.69	99.85	oodo
phra nakhon si ayutthaya		TH		82	14.35	100.58	ygdo
phra phutthabat		TH		57	14.73	100.8	ygd4
phra pradaeng		TH		171	13.66	100.53	ygd0
phrae		TH		39	18.15	100.14	yge8
phu khiao		TH		17	16.38	102.13	ygb3
phu khuong	Phú Khương	VN		48	11.28	106.13	xnud
phu kradueng		TH		16	16.88	101.88	ygaz
phu ly	Phủ Lý	VN		32	20.55	105.91	xnrl
phuket		TH		89	7.89	98.4	ooba
phulbani	Phulbāni	IN		37	20.48	84.23	r018
phulera		IN		23	26.87	75.24	r00w
phulpur		IN		23	25.55	82.09	r00n
phultala		BD		38	22.72	89.51	pj37
phumi veal sre	Phumĭ Véal Srê	KH		44	10.98	104.78	132ka
phuntsholing		BT		17	26.85	89.39	quf8
phuthaditjhaba		ZA		84	-28.52	28.82	kowp
piacenza		IT		93	45.05	9.69	1vysy
pianura		IT		58	40.86	14.17	1vyp5
piaseczno		PL		36	52.08	21.02	gcaf
piastow	Piastów	PL		23	52.18	20.84	gc99
piatra neamt	Piatra Neamţ	RO		103	46.92	26.33	ednt
piatykhatky		UA		20	48.41	33.71	ex0d
piazza armerina		IT		18	37.38	14.37	1i3dg
picassent		ES		20	39.36	-0.46	1hur0
pickering		CA	08	88	43.9	-79.13	3mtyn
pickerington		US	OH	20	39.88	-82.75	2owl5
picnic point north lynnwood	Picnic Point-North Lynnwood	US	WA	23	47.86	-122.29	4bnha
pico rivera		US	CA	64	33.98	-118.1	37d5s
picos		BR		57	-7.08	-41.47	20pev
picsi		PE		44	-6.72	-79.77	27619
pidhorodne		UA		17	48.58	35.11	exrj
piedade		BR		28	-23.71	-47.43	2212e
piedade		PT		19	38.67	-9.16	1cjhc
piedecuesta		CO		86	6.99	-73.05	26pl4
piedras negras		MX		150	28.7	-100.52	2dkq3
piekary slaskie	Piekary Śląskie	PL		60	50.38	18.93	1u7l1
piendamo		CO		44	2.64	-76.53	551z2
pierrefitte sur seine	Pierrefitte-sur-Seine	FR		28	48.97	2.36	1s0zr
piestany	Piešťany	SK		30	48.59	17.83	1tjq2
piet retief		ZA		84	-27.01	30.81	kos9
pietermaritzburg		ZA		751	-29.62	30.39	kotx
pietrasanta		IT		19	43.96	10.23	1vyl6
pihani	Pihānī	IN		30	27.62	80.2	qzzp
pijijiapan		MX		17	15.69	-93.21	23h6s
pijnacker		NL		19	52.02	4.43	1mwtr
pikalevo	Pikalëvo	RU		22	59.52	34.17	ax7i
pikesville		US	MD	31	39.37	-76.72	2lkcr
pikine		SN		874	14.76	-17.39	1c5jq
pila		PH		34	14.23	121.36	10azy
pila	Piła	PL		76	53.15	16.74	1u7ih
pilani	Pilāni	IN		28	28.37	75.6	qzzh
pilar		AR		227	-34.46	-58.91	21il8
pilar		BR		31	-9.6	-35.96	20pdq
pilar		PH		18	14.66	120.57	10az3
pilar		PY		29	-26.86	-58.31	21oeu
pilar de la horadada	Pilar de la Horadada	ES		22	37.87	-0.79	1hupx
pilar do sul	Pilar do Sul	BR		19	-23.81	-47.72	2211k
pilibangan		IN		37	29.45	74.1	qzzc
pilibhit	Pīlibhīt	IN		131	28.63	79.8	qzza
pililla		PH		30	14.49	121.31	10axe
pilkhua		IN		74	28.71	77.66	qzz4
pilsen		CZ		164	49.75	13.38	1treo
pimenta bueno		BR		26	-11.67	-61.19	2c4h8
pimentel		PE		16	-6.84	-79.93	275zk
pimpri		IN		1285	18.62	73.81	qzyc
pinahat	Pināhat	IN		20	26.88	78.38	qzy7
pinamalayan		PH		44	13.05	121.46	10asy
pinamungahan		PH		23	10.27	123.58	10arq
pinar del rio	Pinar del Río	CU		187	22.42	-83.7	23ymz
pinas	Piñas	EC		17	-3.68	-79.68	26aru
pind dadan khan		PK		22	32.59	73.04	p19g
pindamonhangaba		BR		132	-22.92	-45.46	220zx
pindare mirim	Pindaré Mirim	BR		23	-3.61	-45.34	20pco
pindi bhattian		PK		35	31.9	73.27	p191
pindi gheb		PK		34	33.24	72.26	p18v
pindiga		NG		106	9.98	10.95	1dtvd
pindobacu	Pindobaçu	BR		17	-10.74	-40.36	220zn
pindwara	Pindwāra	IN		23	24.8	73.06	qzxy
pine bluff		US	AR	45	34.23	-92	2gfte
pine hills		US	FL	60	28.56	-81.45	2hcej
pinecrest		US	FL	19	25.67	-80.31	2hci6
pineda de mar	Pineda de Mar	ES		26	41.63	2.69	1uqeu
pinehurst		US	NC	16	35.2	-79.47	2o4uw
pinellas park		US	FL	52	27.84	-82.7	2hcja
pinerolo		IT		31	44.89	7.33	1vyiu
pinewood		US	FL	17	25.87	-80.22	2hck3
pingdingshan		CN		890	33.74	113.3	12jzf
pingdu		CN		91	36.78	119.95	12jz9
pingliang		CN		108	35.54	106.69	12jxk
pingnan		CN		62	23.54	110.39	12jwt
pingshan		CN		114	22.99	114.71	12jw9
pingxiang		CN		372	27.62	113.85	12jum
pingyi		CN		78	35.5	117.63	12ju2
pingyin		CN		62	36.28	116.45	12ju0
pingzhuang		CN		67	42.04	119.29	17mkd
pinhais		BR		117	-25.44	-49.19	3reyp
pinhal novo		PT		24	38.63	-8.91	1cjgu
pinhao	Pinhão	BR		15	-25.7	-51.66	220y9
pinheiral		BR		19	-22.51	-44	220xz
pinheiro		BR		39	-2.52	-45.08	20pbq
pinjaur		IN		32	30.8	76.92	qzxq
pinneberg		DE		41	53.67	9.79	1p5wa
pinner		GB	ENG	19	51.59	-0.38	1kl8z
pinole		US	CA	19	38	-122.3	37doz
pinotepa nacional		MX		30	16.34	-98.05	23doe
pinsk		BY		131	52.12	26.1	dd4t
pinto		ES		44	40.24	-3.7	1uqbr
pio		PH		24	15.05	120.52	10amx
pioltello		IT		34	45.5	9.33	1vyic
piombino		IT		30	42.93	10.53	1vyia
pionki		PL		20	51.48	21.45	gc47
piossasco		IT		17	44.99	7.46	1vyhv
piotrkow trybunalski	Piotrków Trybunalski	PL		80	51.41	19.7	1u7gs
pipar	Pīpār	IN		35	26.38	73.54	qzx4
pipili		IN		15	20.11	85.83	qzwo
pipraich		IN		16	26.83	83.53	qzvm
pipri	Pīpri	IN		23	19.79	75.54	qzvk
piqua		US	OH	21	40.14	-84.24	32qqr
pir jo goth		PK		36	27.59	68.62	owlj
pir mahal		PK		35	30.77	72.43	p14x
piracaia		BR		26	-23.05	-46.36	220v1
piracanjuba		BR		17	-17.3	-49.02	220uz
piracicaba		BR		342	-22.73	-47.65	220uj
piracuruca		BR		19	-3.93	-41.71	20p9z
piraeus		GR		164	37.94	23.65	5gyy
pirai	Piraí	BR		19	-22.63	-43.9	220ub
pirai do sul	Piraí do Sul	BR		16	-24.53	-49.95	220ty
piraju		BR		25	-23.19	-49.38	220tm
pirajui	Pirajuí	BR		18	-22	-49.46	220th
pirane	Pirané	AR		19	-25.73	-59.11	21ikd
piranshahr		IR		62	36.7	45.14	2lg6
pirapora		BR		52	-17.34	-44.94	220ru
pirapozinho		BR		22	-22.28	-51.5	220rq
piraquara		BR		41	-25.44	-49.07	220rj
pirassununga		BR		60	-22	-47.43	220uf
piravam		IN		28	9.87	76.5	qzv9
pires do rio	Pires do Rio	BR		25	-17.3	-48.28	220qn
pirgaaj	Pīrgaaj	BD		35	25.86	88.36	sntj
piripiri		BR		45	-4.27	-41.78	20p7o
piritiba		BR		16	-11.73	-40.56	220qe
piriyapatna	Piriyāpatna	IN		16	12.33	76.1	qzv3
pirkkala		FI		16	61.46	23.63	dqz5
pirmasens		DE		44	49.2	7.61	1p5ty
pirna		DE		40	50.96	13.94	1p5tw
piro		IN		29	25.33	84.4	qzuy
pirojpur		BD		54	22.58	89.98	pegi
pirot		RS		41	43.15	22.59	gvai
pisa		IT		77	43.71	10.4	1vyhj
piscataway		US	NJ	56	40.5	-74.4	31da1
piscinola		IT		28	40.89	14.23	1vyh3
pisco		PE		62	-13.71	-76.21	2ca29
pisek	Písek	CZ		30	49.31	14.15	1trid
pishin		PK		24	30.58	66.99	p13h
pishva	Pīshvā	IR		54	35.31	51.73	2lcc
piskent		UZ		28	40.9	69.35	wffe
pistoia		IT		74	43.93	10.92	1vygt
pisz		PL		19	53.63	21.81	gc20
pita		GN		20	11.06	-12.39	1fsjf
pita kotte		LK		118	6.89	79.9	qd55
pitalito		CO		54	1.85	-76.05	26pf2
pitanga		BR		19	-24.76	-51.76	220py
pitangueiras		BR		29	-21.01	-48.22	220pn
pitangui		BR		19	-19.68	-44.89	220pd
pitea	Piteå	SE		23	65.32	21.48	cxpu
pitesti	Piteşti	RO		168	44.85	24.87	edg1
pithampur		IN		68	22.6	75.7	4c0yz
pithapuram	Pithāpuram	IN		53	17.12	82.25	qzuc
pithoragarh	Pithorāgarh	IN		48	29.58	80.21	qzu7
piton saint leu	Piton Saint-Leu	RE		29	-21.22	55.32	4q0o1
pitsea		GB	ENG	25	51.56	0.51	1kl86
pitt meadows		CA	02	17	49.22	-122.69	3mv9z
pittsburg		US	CA	69	38.03	-121.88	37dwp
pittsburg		US	KS	20	37.41	-94.7	2joc9
pittsburgh		US	PA	304	40.44	-80	33l9n
pittsfield		US	MA	43	42.45	-73.25	2y1hf
piui	Piuí	BR		27	-20.47	-45.96	220ov
piuma	Piúma	BR		18	-20.84	-40.72	220or
piura		PE		325	-5.19	-80.63	275y0
pivijay		CO		33	10.46	-74.62	26pel
pizhou		CN		83	34.31	117.95	129v8
placentia		US	CA	52	33.87	-117.87	37dyf
placetas		CU		55	22.31	-79.65	23yjd
plainfield		US	CT	15	41.68	-71.92	2vr5f
plainfield		US	IL	43	41.63	-88.2	2x5l9
plainfield		US	IN	31	39.7	-86.4	2jdfo
plainfield		US	NJ	51	40.63	-74.41	31da8
plainview		US	NY	26	40.78	-73.47	31zli
plainview		US	TX	21	34.18	-101.71	3ahs2
plainville		US	CT	17	41.67	-72.86	2vr5r
plaisance du touch	Plaisance-du-Touch	FR		19	43.57	1.3	1s0qd
plaisir		FR		36	48.82	1.95	1s0qa
planaltina		BR		189	-15.62	-47.65	6npye
planaltina		BR		89	-15.45	-47.61	220oc
planeta rica		CO		37	8.41	-75.59	26pdw
plano		US	TX	284	33.02	-96.7	2t5k1
plant city		US	FL	37	28.02	-82.11	2hcn9
plantation		US	FL	93	26.13	-80.23	2hcni
plaridel		PH		71	14.89	120.86	10aif
plasencia		ES		41	40.03	-6.09	1uq9f
plast		RU		17	54.37	60.81	w1h7
plato		CO		49	9.79	-74.78	29a88
plattsburgh		US	NY	20	44.7	-73.45	31zn0
plauen		DE		66	50.5	12.14	1p5m4
plavsk		RU		17	53.71	37.29	awsc
playa del carmen	Playa del Carmen	MX		150	20.63	-87.08	23h32
playa del ingles	Playa del Ingles	ES		17	27.76	-15.58	3s7ix
playas		EC		31	-2.63	-80.39	26aon
playas del rosario	Playas del Rosario	MX		22	17.85	-92.93	29i77
pleasant grove		US	UT	38	40.36	-111.74	3fvqg
pleasant hill		US	CA	35	37.95	-122.06	37e3s
pleasant prairie		US	WI	21	42.55	-87.93	34wcr
pleasanton		US	CA	80	37.66	-121.87	37e5d
pleasantville		US	NJ	21	39.39	-74.52	2oj1a
pleiku		VN		114	13.98	108	xn6c
pleszew		PL		18	51.9	17.79	1u7dc
plettenberg		DE		28	51.21	7.87	1p5jt
plettenberg bay		ZA		19	-34.05	23.37	kodk
pleven		BG		119	43.42	24.62	flvv
pljevlja		ME		19	43.36	19.36	1wfux
plock	Płock	PL		127	52.55	19.71	1u7cp
ploemeur		FR		21	47.73	-3.43	1s0ks
ploiesti	Ploieşti	RO		229	44.95	26.02	edca
plonsk	Płońsk	PL		22	52.62	20.38	gbz9
plottier		AR		25	-38.97	-68.23	2abn9
plovdiv		BG		340	42.15	24.75	flvl
plum		US	PA	28	40.5	-79.75	33lfy
plumbon		ID		167	-6.7	108.47	yyhh
plunge		LT		23	55.91	21.84	crmx
plymouth		GB	ENG	260	50.37	-4.14	1kl6q
plymouth		US	MN	76	45.01	-93.46	302di
plymstock		GB	ENG	24	50.36	-4.09	1kl6m
po	Pô	BF		18	11.17	-1.14	1ei92
poa	Poá	BR		107	-23.53	-46.34	220ny
pobe	Pobé	BJ		33	6.98	2.66	1f9rg
pocatello		US	ID	54	42.87	-112.45	3c43x
pochep		RU		15	52.93	33.45	awhc
pocito		AR		41	-31.68	-68.58	2abmk
pocoes	Poções	BR		35	-14.53	-40.37	220m1
pocone	Poconé	BR		21	-16.26	-56.62	220lf
pocos de caldas	Poços de Caldas	BR		147	-21.79	-46.56	220l3
podgorica		ME		136*	42.44	19.26	1wfro
podilsk		UA		41	47.75	29.53	f3qf
podolsk		RU		179	55.42	37.55	aw1x
podporozhye	Podporozh’ye	RU		20	60.91	34.17	aw02
podujeva		XK		35	42.91	21.19	gv7q
poggibonsi		IT		22	43.47	11.15	1vydk
poggiomarino		IT		19	40.8	14.54	1vyc9
poggioreale		IT		24	40.87	14.29	1vyby
pogradec		AL		62	40.9	20.65	grdw
pohang		KR		500	36.03	129.36	13f1b
poinciana		US	FL	53	28.14	-81.46	2hcrm
point fortin		TT		19	10.17	-61.68	24lmz
point pedro		LK		90	9.82	80.23	qd2d
point pleasant		US	NJ	19	40.08	-74.07	31dcc
pointe a pitre	Pointe-à-Pitre	GP		18	16.24	-61.54	24p9j
pointe claire	Pointe-Claire	CA	10	30	45.45	-73.82	3mwfx
pointe noire	Pointe-Noire	CG		659	-4.78	11.86	1ccae
poio		ES		16	42.45	-8.69	1uq17
poissy		FR		36	48.93	2.05	1s0ed
poitiers		FR		86	46.58	0.34	1s0e7
pokachi		RU		17	61.72	75.37	4c8r0
pokaran		IN		21	26.92	71.92	qzt0
pokhara		NP		200	28.27	83.97	rhw2
pokhvistnevo		RU		28	53.65	52.13	avoo
pokrov		RU		16	55.92	39.17	avnz
pokrovsk		UA		68	48.28	37.18	f3ja
polangui		PH		77	13.29	123.49	10afk
polasara		IN		21	19.69	84.81	qzsm
polatli	Polatlı	TR		93	39.58	32.14	6hfh
polatsk		BY		82	55.49	28.79	dcyd
polavaram		IN		44	17.25	81.64	qzsk
polevskoy		RU		66	56.44	60.19	w17x
polewali		ID		58	-3.43	119.34	yyfr
police		PL		34	53.55	14.57	1u72l
polichni	Políchni	GR		40	40.67	22.95	fqru
polkowice		PL		22	51.5	16.07	1u71v
pollachi		IN		88	10.66	77.01	qzsg
pollenca	Pollença	ES		17	39.88	3.02	1huls
polohy		UA		21	47.48	36.25	exk5
polokwane		ZA		124	-23.9	29.47	kotl
polomolok		PH		64	6.22	125.06	10adx
polonne		UA		22	50.12	27.51	exjo
poltava		UA		318	49.59	34.54	exj7
polur	Polūr	IN		26	12.51	79.12	qzsa
polyarnyy		RU		17	69.2	33.45	av0r
polyarnyye zori		RU		15	67.37	32.5	av0q
polysayevo		RU		28	54.6	86.25	w14o
pombal		BR		22	-6.77	-37.8	20oyb
pombal		PT		17	39.92	-8.63	1cjcv
pombos		BR		16	-8.14	-35.4	20oxw
pomerode		BR		22	-26.74	-49.18	220jh
pomezia		IT		22	41.67	12.5	1vy92
pomigliano darco	Pomigliano d'Arco	IT		39	40.91	14.38	1vy91
pomona		US	CA	153	34.06	-117.75	37ega
pompano beach		US	FL	108	26.24	-80.12	2hcty
pompei		IT		24	40.75	14.5	1vy8v
pompeia	Pompéia	BR		18	-22.11	-50.17	220je
pompeu	Pompéu	BR		25	-19.22	-44.94	220jc
ponca city		US	OK	25	36.71	-97.09	2phgr
ponce		PR		153	18.01	-66.62	2pvts
ponda		IN		19	15.4	74.02	qzs5
ponferrada		ES		69	42.55	-6.6	1uq6s
ponmana		IN		29	9.01	76.52	r0ko
ponnani	Ponnāni	IN		106	10.77	75.93	qzrn
ponneri		IN		25	13.34	80.19	qzrl
ponnur		IN		57	16.07	80.55	4ciws
ponnuru	Ponnūru	IN		57	16.07	80.55	qzrk
ponorogo		ID		79	-7.87	111.46	yyby
pont a celles	Pont-à-Celles	BE		16	50.51	4.37	1nrtp
pont a mousson	Pont-à-Mousson	FR		15	48.91	6.06	1s08y
ponta delgada		PT		20	37.74	-25.67	44rpy
ponta grossa		BR		292	-25.09	-50.16	220hu
ponta pora	Ponta Porã	BR		56	-22.54	-55.73	220gu
pontal		BR		33	-21.02	-48.04	220hf
pontarlier		FR		20	46.9	6.36	1s08u
pontault combault	Pontault-Combault	FR		35	48.8	2.61	1sthf
ponte de lima	Ponte de Lima	PT		45	41.77	-8.58	1mn55
ponte nova		BR		48	-20.42	-42.91	220eu
ponte vedra beach		US	FL	35	30.24	-81.39	2hcv8
ponteareas		ES		23	42.17	-8.5	1uptl
pontedera		IT		20	43.66	10.63	1vy74
pontefract		GB	ENG	45	53.69	-1.31	1kl50
pontes e lacerda	Pontes e Lacerda	BR		29	-15.23	-59.34	220ec
pontevedra		AR		34	-34.75	-58.7	21ij2
pontevedra		ES		82	42.43	-8.64	1uq61
pontiac		US	MI	60	42.64	-83.29	2zas6
pontian kechil		MY		51	1.49	103.39	114yv
pontianak		ID		455	-0.03	109.33	yybp
ponticelli		IT		52	40.85	14.33	1vy5a
pontinha		PT		23	38.77	-9.2	1cjbi
pontivy		FR		17	48.07	-2.96	1s04w
pontoise		FR		30	49.05	2.1	1s04c
pontypool		GB	WLS	36	51.7	-3.04	1kl4a
pontypridd		GB	WLS	30	51.6	-3.34	1kl48
poole		GB	ENG	150	50.71	-1.98	1kl45
pooler		US	GA	23	32.12	-81.25	2idtg
poonamalle		IN		49	13.05	80.11	qzrc
pop		UZ		22	40.87	71.11	wfgf
popasna		UA		25	48.63	38.38	exh2
popayan	Popayán	CO		259	2.44	-76.61	26p9o
poperinge		BE		20	50.85	2.73	1nrsm
popesti leordeni	Popeşti-Leordeni	RO		15	44.38	26.17	ecvi
poplar bluff		US	MO	17	36.76	-90.39	2mebt
popondetta		PG		28	-8.77	148.23	18r8j
popovo		BG		17	43.35	26.23	flsb
poprad		SK		57	49.06	20.3	fiiu
poptun	Poptún	GT		17	16.33	-89.42	24yz1
porac		PH		22	15.07	120.54	10a9e
porangatu		BR		33	-13.44	-49.15	220d2
porbandar		IN		139	21.64	69.61	qzr7
pordenone		IT		50	45.96	12.66	1vy3n
pori		FI		77	61.48	21.78	dqlj
porirua		NZ		51	-41.13	174.85	1athp
porlamar		VE		87	10.96	-63.87	25swd
poronaysk		RU		17	49.22	143.1	19h9x
porrino	Porriño	ES		17	42.16	-8.62	1uq4l
porsa		IN		38	26.67	78.37	qzr0
porsgrunn		NO		34	59.14	9.66	1vcw1
port alberni		CA	02	21	49.24	-124.8	3mzrk
port alfred		ZA		18	-33.59	26.88	ko5s
port angeles		US	WA	19	48.12	-123.43	3ggvg
port arthur		US	TX	55	29.89	-93.94	2t607
port au prince	Port-au-Prince	HT		1235*	18.54	-72.34	27p5m
port blair		IN		112	11.67	92.75	qzqx
port charlotte		US	FL	54	26.98	-82.09	2hcx6
port chester		US	NY	30	41	-73.67	31zvm
port colborne		CA	08	19	42.9	-79.23	3mztk
port coquitlam		CA	02	58	49.27	-122.77	3mztm
port de bouc	Port-de-Bouc	FR		16	43.41	4.98	1s015
port de paix	Port-de-Paix	HT		250	19.94	-72.83	27p5g
port dickson		MY		89	2.54	101.81	116lb
port elizabeth		ZA		968	-33.96	25.61	ko5g
port gentil	Port-Gentil	GA		109	-0.72	8.78	1fd5y
port glasgow		GB	SCT	15	55.93	-4.69	1kl30
port harcourt		NG		1149	4.78	7.01	1dtt2
port hueneme		US	CA	22	34.15	-119.2	37ekz
port huron		US	MI	29	42.97	-82.42	2zau1
port loko		SL		21	8.77	-12.79	1fj9t
port louis		MU		155*	-20.16	57.5	k0sq
port macquarie		AU	02	46	-31.43	152.91	1a503
port moody		CA	02	28	49.28	-122.82	3n00q
port moresby		PG		284*	-9.48	147.15	18r7e
port of spain	Port of Spain	TT		49*	10.67	-61.52	24lmq
port orange		US	FL	60	29.14	-81	2hcxw
port richmond		US	NY	15	40.63	-74.14	31zwc
port said		EG		538	31.27	32.3	7opn
port saint lucie		US	FL	165	27.29	-80.35	2hcyb
port shepstone		ZA		53	-30.74	30.45	ko52
port sudan		SD		490	19.62	37.22	82xb
port vila	Port-Vila	VU		36*	-17.74	168.31	19rib
port washington		US	NY	16	40.83	-73.7	31zwd
porta westfalica		DE		36	52.23	8.92	1p529
portadown		GB	NIR	22	54.42	-6.44	1kl3p
portage		US	IN	37	41.58	-87.18	2xk5q
portage		US	MI	48	42.2	-85.58	2zaui
portalegre		PT		16	39.29	-7.43	1cjb0
portao	Portão	BR		21	-29.7	-51.24	220c6
portel		BR		21	-1.94	-50.82	20otw
porterville		US	CA	56	36.07	-119.02	37eon
porthcawl		GB	WLS	16	51.48	-3.7	1kl2u
portici		IT		56	40.82	14.34	1vy2s
porticos de san antonio	Pórticos de San Antonio	MX		34	32.44	-117.03	59uy6
portimao	Portimão	PT		38	37.14	-8.54	1cj9k
portishead		GB	ENG	24	51.48	-2.77	1kl2d
portland		US	ME	67	43.66	-70.26	2yncq
portland		US	OR	632	45.52	-122.68	3f629
portland		US	TX	16	27.88	-97.32	2t62r
portmore		JM		103	17.95	-76.88	22s45
porto		PT		250	41.15	-8.61	1mn2f
porto alegre		BR		1373	-30.03	-51.23	220al
porto calvo		BR		17	-9.04	-35.4	20oth
porto empedocle		IT		17	37.29	13.52	1i3ax
porto feliz		BR		41	-23.21	-47.52	2206j
porto ferreira		BR		49	-21.85	-47.48	2206f
porto novo	Porto-Novo	BJ		234*	6.5	2.6	1f9qv
porto san giorgio		IT		16	43.18	13.79	1vy1l
porto santelpidio	Porto Sant'Elpidio	IT		22	43.25	13.76	1vy1k
porto seguro		BR		123	-16.45	-39.06	2202o
porto torres		IT		22	40.83	8.41	1vy1h
porto uniao	Porto União	BR		29	-26.24	-51.08	22027
porto velho		BR		306	-8.76	-63.9	26i7e
portogruaro		IT		17	45.78	12.84	1vy1y
portoviejo		EC		170	-1.05	-80.45	26aml
portslade		GB	ENG	20	50.84	-0.22	1kl1a
portsmouth		GB	ENG	194	50.8	-1.09	1kl18
portsmouth		US	NH	22	43.08	-70.76	314jb
portsmouth		US	OH	20	38.73	-83	2ox20
portsmouth		US	RI	18	41.6	-71.25	33yxe
portsmouth		US	VA	96	36.84	-76.3	2ug9r
portsmouth heights		US	VA	99	36.82	-76.37	2uga3
portugalete		ES		48	43.32	-3.02	1uq2i
porur		IN		33	13.04	80.16	vevq
porvoo		FI		47	60.39	25.67	e5ox
posadas		AR		324	-27.37	-55.9	21iim
posillipo		IT		23	40.81	14.2	1vy13
poso		ID		47	-1.4	120.75	yy9v
posse		BR		20	-14.09	-46.37	2201j
post falls		US	ID	30	47.72	-116.95	3c4ch
postmasburg		ZA		30	-28.33	23.07	ko3v
posto da mata	Posto da Mata	BR		22	-17.89	-39.86	221rr
posto fiscal rolim de moura	Pôsto Fiscal Rolim de Moura	BR		38	-13.08	-62.28	2c4gd
potchefstroom		ZA		124	-26.72	27.1	ko3h
potenza		IT		56	40.64	15.81	1vy0b
poti	P’ot’i	GE		47	42.14	41.67	d4i6
potiskum		NG		86	11.71	11.08	1dtsv
potomac		US	MD	45	39.02	-77.21	2lktt
potosi	Potosí	BO		141	-19.58	-65.75	2br40
potrerillos		HN		16	15.23	-87.97	258ci
potsdam		DE		145	52.4	13.07	1p4yy
potters bar		GB	ENG	23	51.69	-0.18	1kl0i
pottstown		US	PA	23	40.25	-75.65	33lst
poughkeepsie		US	NY	30	41.7	-73.92	31zzj
poulton le fylde	Poulton-le-Fylde	GB	ENG	20	53.83	-2.98	1kl06
pourham		SN		24	14.35	-16.42	1c5hs
pouso alegre		BR		115	-22.23	-45.94	21zzh
pout		SN		18	14.77	-17.06	1c5hq
povazska bystrica	Považská Bystrica	SK		44	49.12	18.42	1tjm4
povoa de santa iria	Póvoa de Santa Iria	PT		29	38.86	-9.06	1cj6v
povoa de varzim	Póvoa de Varzim	PT		29	41.38	-8.76	1mmy3
povorino		RU		18	51.19	42.25	aua6
powai		IN		20	19.12	72.9	3rk3x
poway		US	CA	50	32.96	-117.04	37euq
poyang		CN		71	28.99	116.67	12jro
poykovskiy		RU		28	61.23	73.33	w0zo
poza rica de hidalgo	Poza Rica de Hidalgo	MX		185	20.53	-97.46	23gy8
pozarevac	Požarevac	RS		42	44.62	21.19	gv4b
pozega	Požega	HR		21	45.34	17.69	1wdvh
poznan	Poznań	PL		570	52.41	16.93	1u6uj
pozoblanco		ES		18	38.38	-4.85	1huj8
pozuelo de alarcon	Pozuelo de Alarcón	ES		82	40.43	-3.81	1upzx
pozzallo		IT		18	36.73	14.85	1i3al
pozzuoli		IT		46	40.84	14.1	1vxz4
prabumulih		ID		103	-3.43	104.23	yysh
prachin buri		TH		33	14.05	101.37	yg6o
prachuap khiri khan		TH		34	11.82	99.78	oo6a
pradera		CO		45	3.42	-76.24	26p5o
prado		BR		15	-17.34	-39.22	21zyb
praga polnoc	Praga Północ	PL		93	52.25	21.03	3waf7
praga poludnie	Praga Południe	PL		188	52.24	21.09	3waf8
prague		CZ		1166*	50.09	14.42	1tr1s
praia		CV		113*	14.93	-23.51	20bnh
praia grande		BR		250	-24.01	-46.4	21zxt
prairie village		US	KS	22	38.99	-94.63	2jopi
prairieville		US	LA	27	30.3	-90.97	2kz8c
prakhon chai		TH		16	14.61	103.12	yg61
pran buri		TH		47	12.38	99.9	oo5z
prata		BR		20	-19.31	-48.92	21zx4
pratapgarh	Pratāpgarh	IN		38	24.03	74.78	qzpm
prato		IT		182	43.88	11.1	1vxxd
prattville		US	AL	35	32.46	-86.46	2fjuk
praya		ID		35	-8.71	116.27	yy86
preetz		DE		16	54.24	10.28	1p4u0
premia de mar	Premià de Mar	ES		27	41.49	2.37	1upwi
prenzlau		DE		21	53.32	13.86	1p4sa
prerov	Přerov	CZ		47	49.46	17.45	1tqyk
prescot		GB	ENG	41	53.43	-2.8	1kkzc
prescott		US	AZ	42	34.54	-112.47	35t3m
prescott valley		US	AZ	42	34.61	-112.32	35t42
presidencia roque saenz pena	Presidencia Roque Sáenz Peña	AR		82	-26.79	-60.44	2ab70
presidente dutra		BR		30	-5.29	-44.49	20ook
presidente epitacio	Presidente Epitácio	BR		39	-21.76	-52.12	21zu3
presidente franco		PY		54	-25.56	-54.61	21ock
presidente prudente		BR		210	-22.13	-51.39	21ztw
presidente venceslau		BR		34	-21.88	-51.84	21zts
presov	Prešov	SK		95	49	21.23	fii3
prestatyn		GB	WLS	19	53.34	-3.41	1kkza
prestea		GH		35	5.43	-2.14	1d7hc
preston		GB	ENG	313	53.76	-2.7	1kkyw
prestwich		GB	ENG	32	53.53	-2.28	1kkyh
pretoria		ZA		1619*	-25.74	28.19	knxl
preveza	Préveza	GR		17	38.96	20.75	5giy
prey veng		KH		33	11.49	105.33	132c2
pribram	Příbram	CZ		35	49.69	14.01	1tqxi
prichard		US	AL	22	30.74	-88.08	2fjx4
pridonskoy		RU		17	51.68	39.07	atzh
priego de cordoba	Priego de Córdoba	ES		24	37.44	-4.2	1huhm
prievidza		SK		53	48.77	18.63	1tjkg
prigen		ID		24	-7.68	112.62	yy7t
prijedor		BA		36	44.98	16.71	1wfa1
prilep		MK		74	41.35	21.56	gv1r
primer ensanche		ES		23	42.81	-1.65	4sk3s
primero de enero	Primero de Enero	CU		18	21.95	-78.43	23y6i
primorsko akhtarsk	Primorsko-Akhtarsk	RU		33	46.05	38.17	atuz
prince albert		CA	11	35	53.2	-105.77	3n12v
prince edward		CA	08	25	44	-77.25	3n13f
prince george		CA	02	66	53.92	-122.75	3n13p
princeton		US	FL	22	25.54	-80.41	2hd35
princeton		US	NJ	30	40.35	-74.66	31dfu
prior lake		US	MN	25	44.71	-93.42	302px
priozersk	Priozërsk	RU		18	61.04	30.13	atu6
pristina		XK		550*	42.67	21.17	gv16
privolzhsk		RU		18	57.39	41.29	atpg
privolzhskiy		RU		32	51.41	46.05	atpd
priyutovo		RU		21	53.9	53.93	ato6
prizren		XK		171	42.21	20.74	gv14
probolinggo		ID		182	-7.75	113.22	yy7e
proddatur	Proddatūr	IN		178	14.75	78.55	qzow
progreso		MX		37	21.28	-89.66	23gwk
progreso		UY		16	-34.67	-56.22	21r2b
progreso de alvaro obregon	Progreso de Alvaro Obregon	MX		17	20.25	-99.19	23gwf
prokhladnyy		RU		61	43.76	44.03	atlz
prokopyevsk	Prokop’yevsk	RU		219	53.91	86.72	w0v6
prokuplje		RS		28	43.23	21.59	gv0i
proletar		TJ		16	40.17	69.5	wguv
proletarsk		RU		19	46.7	41.73	atj3
promissao	Promissão	BR		27	-21.54	-49.86	21zrh
promyshlennaya		RU		17	54.92	85.64	w0uj
propria	Propriá	BR		24	-10.21	-36.84	21zrd
prospect heights		US	IL	16	42.1	-87.94	2x66a
prosper		US	TX	16	33.24	-96.8	2t6m9
prostejov	Prostějov	CZ		47	49.47	17.11	1tqu5
protaras		CY		20	35.01	34.06	eli
protvino		RU		37	54.87	37.22	atc0
providence		US	RI	179	41.82	-71.41	33yzb
provo		US	UT	115	40.23	-111.66	3fvwa
prudentopolis	Prudentópolis	BR		20	-25.21	-50.98	21zqw
prudnik		PL		23	50.32	17.57	1u6rl
prunedale		US	CA	18	36.78	-121.67	37f5m
pruszcz gdanski	Pruszcz Gdański	PL		24	54.26	18.64	1u6qq
pruszkow	Pruszków	PL		55	52.17	20.81	gbd8
pruzhany		BY		19	52.56	24.46	dcph
pryluky		UA		63	50.59	32.39	ex4c
przasnysz		PL		17	53.02	20.88	gbcy
przemysl	Przemyśl	PL		67	49.78	22.77	gbbk
przeworsk		PL		16	50.06	22.49	gbaj
pskov		RU		202	57.81	28.35	at5h
pszczyna		PL		25	49.98	18.95	1u6hl
ptolemaida	Ptolemaḯda	GR		30	40.51	21.68	fqoq
ptuj		SI		18	46.42	15.87	1wf5d
puan		KR		22	35.73	126.73	13erm
pubal		KR		63	37.29	127.51	14np5
pucallpa		PE		311	-8.38	-74.55	275sx
pucheng		CN		60	27.92	118.53	12krc
puchheim		DE		19	48.15	11.35	1p4g6
puchov	Púchov	SK		19	49.12	18.33	1tjjf
pucol	Puçol	ES		19	39.62	-0.3	1hudb
pucon	Pucón	CL		27	-39.28	-71.95	2b20u
pudsey		GB	ENG	33	53.8	-1.66	1kkxm
puducherry		IN		227	11.93	79.83	qzs1
pudukkottai		IN		112	10.38	78.82	qzoh
puebla		MX		1434	19.04	-98.2	23gvt
puebla		MX		15	32.57	-115.35	2dz9p
pueblo		US	CO	109	38.25	-104.61	38i14
pueblo nuevo		MX		19	23.38	-105.38	2dwcc
pueblo west		US	CO	30	38.35	-104.72	38i1h
puente alto		CL		510	-33.61	-70.58	2b1zk
puente de ixtla	Puente de Ixtla	MX		21	18.61	-99.32	23guz
puente genil	Puente-Genil	ES		30	37.39	-4.77	1hug8
puerto asis	Puerto Asís	CO		30	0.51	-76.5	26ozh
puerto ayacucho		VE		53	5.66	-67.58	25spa
puerto aysen	Puerto Aysén	CL		17	-45.4	-72.69	2b1yt
puerto barrios		GT		57	15.73	-88.59	24yvq
puerto berrio	Puerto Berrío	CO		34	6.49	-74.4	26oz8
puerto boyaca	Puerto Boyacá	CO		27	5.98	-74.59	26oyz
puerto cabello		VE		174	10.47	-68.01	25sp6
puerto cabezas		NI		34	14.04	-83.39	25j0i
puerto colombia		CO		26	10.99	-74.95	26oy1
puerto cortez		HN		48	15.83	-87.93	255sq
puerto de la cruz	Puerto de la Cruz	ES		32	28.41	-16.55	1huf8
puerto del carmen	Puerto del Carmen	ES		30	28.92	-13.67	3s7k5
puerto del rosario	Puerto del Rosario	ES		36	28.5	-13.86	1huey
puerto el triunfo		SV		19	13.28	-88.55	24tfn
puerto eldorado		AR		54	-26.41	-54.69	21ify
puerto escondido		MX		26	15.87	-97.08	23gte
puerto esperanza		AR		16	-26.02	-54.61	21ifu
puerto francisco de orellana	Puerto Francisco de Orellana	EC		48	-0.47	-76.99	26ah3
puerto iguazu	Puerto Iguazú	AR		32	-25.6	-54.57	21ifl
puerto la cruz		VE		370	10.21	-64.63	25so8
puerto lopez	Puerto López	CO		17	4.1	-72.96	26ovu
puerto madryn		AR		65	-42.77	-65.04	2ab18
puerto maldonado		PE		38	-12.59	-69.19	2c9ji
puerto montt		CL		160	-41.47	-72.94	2b1xs
puerto natales		CL		20	-51.73	-72.51	2b1xq
puerto padre		CU		77	21.2	-76.6	23y0z
puerto penasco	Puerto Peñasco	MX		57	31.32	-113.54	2djqr
puerto plata		DO		146	19.79	-70.69	22vcn
puerto princesa		PH		223	9.74	118.74	10a31
puerto real		ES		40	36.53	-6.19	1hueh
puerto rico		AR		17	-26.8	-55.02	21iec
puerto san jose	Puerto San José	GT		19	13.93	-90.82	24yvo
puerto santander		CO		16	8.36	-72.41	26ot9
puerto tejada		CO		54	3.23	-76.42	26osz
puerto vallarta		MX		203	20.62	-105.23	2djq8
puerto varas		CL		25	-41.32	-72.99	2b1wy
puertollano		ES		52	38.69	-4.11	1huep
pugachev		RU		41	52.01	48.8	at2y
pujali		IN		45	22.47	88.15	swr8
pujili	Pujilí	EC		16	-0.96	-78.7	26afg
pukekohe east		NZ		21	-37.2	174.95	1ataz
pukhrayan	Pukhrāyān	IN		23	26.22	79.84	qzo3
pul e khumri	Pul-e Khumrī	AF		56	35.94	68.72	o8ai
pula		HR		59	44.87	13.85	1wf4w
pulandian		CN		104	39.4	121.97	12jq2
pulawy	Puławy	PL		50	51.42	21.97	gb4s
pulgaon		IN		35	20.72	78.32	qzns
pulheim		DE		54	51	6.81	1p4f6
puli		TW		86	23.97	120.97	zsti
pulilan		PH		77	14.9	120.85	109zp
pulivendla		IN		34	14.42	78.23	qznk
puliyangudi		IN		62	9.17	77.4	qznj
pullman		US	WA	33	46.73	-117.18	3gh4k
pully		CH		16	46.51	6.66	1kzsn
pulong santa cruz		PH		102	14.27	121.08	109yg
pultusk	Pułtusk	PL		19	52.7	21.08	gb4l
pulupandan		PH		27	10.52	122.8	109xl
pulwama		IN		20	33.87	74.9	qzn7
puma		TZ		17	-5	34.73	388a
pumiao		CN		62	22.76	108.48	12jps
punaauia		PF		26	-17.63	-149.6	2eghf
punahana	Pūnāhāna	IN		15	27.86	77.2	qzn0
punakha	Punākha	BT		22	27.59	89.88	quf3
punalur	Punalūr	IN		47	9.02	76.92	qzmz
punasa	Punāsa	IN		350	22.24	76.39	qzmv
punata		BO		15	-17.54	-65.83	2bqq0
punch	Pūnch	IN		28	33.77	74.09	p10m
pundong		ID		24	-7.95	110.35	yy1c
pundri	Pūndri	IN		18	29.76	76.56	qzmn
pune		IN		2936	18.52	73.86	qzml
punganuru	Punganūru	IN		49	13.37	78.57	qzmk
puning		CN		118	23.31	116.17	12n5o
punjai puliyampatti		IN		15	11.35	77.17	qzme
puno		PE		117	-15.84	-70.02	2c9e4
punta alta		AR		57	-38.88	-62.07	2aay6
punta arenas		CL		117	-53.15	-70.91	2b1sz
punta cana		DO		100	18.58	-68.4	22w6a
punta cardon	Punta Cardón	VE		59	11.66	-70.21	25smm
punta gorda		US	FL	18	26.93	-82.05	2hd64
punta gorda isles		US	FL	18	26.92	-82.08	2hd67
puntarenas		CR		36	9.98	-84.84	25mxg
punto fijo		VE		132	11.69	-70.2	25slk
pupri		IN		15	26.47	85.7	qzm2
puqi		CN		133	29.72	113.88	12jpl
puranpur	Pūranpur	IN		40	28.51	80.15	qzli
purbalingga		ID		57	-7.39	109.36	yxzy
puri		IN		171	19.8	85.82	qzlc
purisima de bustos	Purísima de Bustos	MX		44	21.03	-101.88	2djne
purley		GB	ENG	72	51.34	-0.11	1kkwy
purmerend		NL		77	52.51	4.96	1mwot
purna	Pūrna	IN		35	19.18	77.03	qzl5
purnia		IN		198	25.78	87.47	qzku
purral		CR		30	9.96	-84.03	25mx5
pursat		KH		52	12.54	103.92	132gg
puruandiro	Puruándiro	MX		31	20.09	-101.52	2djn7
puruliya		IN		123	23.33	86.36	qzkr
purwa	Purwā	IN		22	26.46	80.77	qzkl
purwakarta		ID		216	-6.56	107.44	yxz9
purwodadi		ID		150	-7.09	110.92	yxz1
purwokerto		ID		217	-7.42	109.23	yxyw
pusad		IN		72	19.91	77.58	qzki
pushchino		RU		20	54.83	37.61	asx6
pushkar		IN		16	26.49	74.55	qzkc
pushkin		RU		93	59.71	30.4	asw3
pushkino		AZ		18	39.46	48.55	36gk
pushkino		RU		103	56.02	37.87	asvd
puspokladany	Püspökladány	HU		16	47.32	21.12	fcp9
putatan		MY		78	5.93	116.06	115j4
puteaux		FR		41	48.88	2.24	1rz9m
puthia		BD		159	24.37	88.83	4gehr
putian		CN		377	25.44	119.01	12jox
putignano		IT		24	40.85	17.12	1vxse
putra heights		MY		60	2.99	101.57	6fbge
putrajaya		MY		50	2.94	101.69	3zjqc
puttalam		LK		46	8.04	79.83	qcj1
putte		BE		15	51.05	4.63	1nrmx
putten		NL		23	52.26	5.61	1mwo8
puttlingen	Püttlingen	DE		21	49.29	6.89	1p4ao
puttur	Puttūr	IN		31	13.44	79.55	qzjn
puttur	Puttūr	IN		53	12.76	75.2	qzjo
putyvl	Putyvl’	UA		20	51.34	33.87	ex1k
puurs		BE		16	51.07	4.29	1nrmi
puyallup		US	WA	40	47.19	-122.29	3gh5j
puyang		CN		3590	29.46	119.89	12jo9
puyang chengguanzhen		CN		666	35.71	115.01	12jo6
puyo		EC		25	-1.48	-78	26aco
pyapon		MM		66	16.29	95.68	ruhx
pyatigorsk		RU		143	44.05	43.06	asji
pyay		MM		135	18.82	95.22	rufm
pyin oo lwin		MM		117	22.04	96.46	s2r5
pyinmana		MM		97	19.74	96.21	ruaz
pylaia	Pylaía	GR		23	40.6	22.99	fqur
pyongsong	P’yŏngsŏng	KP		100	39.25	125.87	144cf
pyongyang		KP		3222*	39.03	125.75	144c3
pyrgos	Pýrgos	GR		22	37.68	21.44	5gxp
pyriatyn		UA		16	50.24	32.51	exy7
pyskowice		PL		19	50.4	18.63	1u6fg
pyt yakh	Pyt-Yakh	RU		42	60.75	72.86	3zj72
pyu		MM		40	18.48	96.44	ru8v
qabatiyah	Qabāţīyah	PS		19	32.41	35.28	61yk
qachas nek	Qacha’s Nek	LS		26	-30.12	28.69	jzay
qadian	Qādiān	IN		21	31.82	75.38	qzja
qadirpur ran		PK		20	30.29	71.67	p0yo
qaen	Qā’en	IR		40	33.73	59.18	2l4m
qahderijan	Qahderījān	IR		29	32.58	51.45	8yyz
qaisumah		SA		21	28.31	46.13	2c1i
qalansuwa		IL		17	32.28	34.98	6ars
qalat bishah	Qal‘at Bīshah	SA		82	20	42.61	27rd
qalqilyah	Qalqīlyah	PS		43	32.19	34.97	61y1
qalyub	Qalyūb	EG		100	30.18	31.21	7io5
qamdo		CN		86	31.13	97.18	rfvd
qandala		SO		16	11.47	49.87	150l
qapqal		CN		160	43.8	81.09	wrzz
qaracuxur	Qaraçuxur	AZ		73	40.4	49.97	cjgv
qarah	Qārah	SY		21	34.16	36.74	3k67
qarah zia od din	Qarah Ẕīā’ od Dīn	IR		32	38.89	45.03	2kdu
qarawul	Qarāwul	AF		25	37.22	68.78	o7n4
qarchak		IR		252	35.43	51.58	pa7
qarqin	Qarqīn	AF		15	37.42	66.04	o7jg
qarshi		UZ		223	38.86	65.79	q2if
qaryat suluq	Qaryat Sulūq	LY		16	31.67	20.25	1qys
qasr e qand	Qaşr-e Qand	IR		38	26.25	60.75	ouyt
qatana	Qaţanā	SY		19	33.44	36.08	3k15
qazax		AZ		19	41.09	45.37	cjka
qazvin		IR		334	36.27	50	2k7l
qeshm		IR		25	26.95	56.27	2k3y
qianjiang		CN		179	30.42	112.89	12a4z
qianzhou		CN		102	28.32	109.73	12oye
qibray		UZ		28	41.39	69.47	wfvj
qina	Qinā	EG		235	26.16	32.73	7ihi
qingdao		CN		3719	36.06	120.38	12jah
qinggang		CN		64	46.68	126.11	17mgt
qingnian		CN		110	36.84	115.71	12nhj
qingquan		CN		76	30.45	115.26	12j6p
qingshuping		CN		62	27.38	112.02	12j4j
qingyang		CN		66	37.5	121.26	12tbc
qingyuan		CN		151	23.7	113.03	12jax
qingzhou		CN		117	36.7	118.48	12anf
qinhuangdao		CN		760	39.93	119.59	12j17
qinnan		CN		56	33.25	119.91	12j0n
qinzhou		CN		101	21.97	108.63	12izz
qionghai		CN		480	19.24	110.46	12pw8
qionghu		CN		66	28.84	112.37	12izr
qiongshan		CN		88	20.01	110.35	12izj
qiqihar		CN		882	47.34	123.96	17mf5
qir moav	Qīr Moāv	JO		23	31.18	35.7	5dds
qiryat ata		IL		49	32.81	35.11	6aqd
qiryat bialik		IL		37	32.83	35.09	6aqc
qiryat mozqin	Qiryat Moẕqin	IL		39	32.84	35.08	6apz
qiryat shemona		IL		22	33.21	35.57	6apt
qiryat yam		IL		39	32.85	35.07	6apq
qom		IR		900	34.64	50.88	2jzc
qoqon	Qo‘qon	UZ		187	40.53	70.94	wff7
qorgontepa	Qo‘rg‘ontepa	UZ		26	40.73	72.76	wfpw
qormi		MT		18	35.88	14.47	1ixc5
qorveh		IR		88	35.17	47.81	2jy1
qoryooley		SO		52	1.79	44.53	14sj
qualiano		IT		24	40.92	14.15	1vxrw
quang ngai	Quảng Ngãi	VN		33	15.12	108.79	xmgy
quanzhou		CN		184	24.91	118.59	12iuh
quarai	Quaraí	BR		23	-30.39	-56.45	21zpv
quaregnon		BE		18	50.44	3.87	1nrmb
quart de poblet	Quart de Poblet	ES		25	39.48	-0.44	1hzq4
quarteira		PT		19	37.07	-8.1	1cj57
quarto		IT		38	40.88	14.14	3w1v4
quartu santelena	Quartu Sant'Elena	IT		67	39.23	9.25	1i39t
quatre bornes		MU		81	-20.26	57.48	k0s3
quatro barras		BR		18	-25.37	-49.08	21zot
quattromiglia		IT		23	39.34	16.24	1i39s
quba		AZ		22	41.36	48.51	cjk5
quchan	Qūchān	IR		112	37.11	58.51	2jwr
quebec	Québec	CA	10	529	46.81	-71.21	3rks6
quedlinburg		DE		23	51.79	11.15	1p47d
queen creek		US	AZ	35	33.25	-111.63	35tdd
queens		US	NY	2273	40.68	-73.84	320ux
queens village		US	NY	52	40.73	-73.74	320uv
queensbury		US	NY	28	43.38	-73.61	320v3
queensdale		ZA		20	-31.87	26.98	kngl
queenstown		ZA		105	-31.9	26.88	kngc
queimados		BR		136	-22.72	-43.56	21zmx
quelimane		MZ		189	-17.88	36.89	m1jm
quellon	Quellón	CL		22	-43.12	-73.62	2b1xb
queluz		PT		103	38.76	-9.25	1cj4c
querecotillo		PE		25	-4.84	-80.65	275kx
quesada		CR		27	10.32	-84.43	25mwe
quetta		PK		734	30.18	67	p0vc
quetzaltenango		GT		132	14.83	-91.52	24ytf
quevedo		EC		119	-1.03	-79.46	26ac7
quezaltepeque		SV		29	13.83	-89.27	24tf1
quezon		PH		18	15.55	120.81	109pj
quezon		PH		27	7.73	125.1	109py
quezon city		PH		2762	14.65	121.05	109pc
qufu		CN		85	35.6	116.99	12itx
qui nhon		VN		210	13.78	109.22	xmbi
quibdo	Quibdó	CO		75	5.69	-76.66	26ong
quibor	Quíbor	VE		42	9.93	-69.62	25sh7
quickborn		DE		20	53.73	9.91	1p43z
quillacollo		BO		87	-17.39	-66.28	2bqhz
quillota		CL		68	-32.88	-71.25	2b1af
quilmes		AR		230	-34.73	-58.26	21ic4
quilpue	Quilpué	CL		130	-33.05	-71.44	2b19s
quimbaya		CO		31	4.62	-75.76	26omy
quimper		FR		64	48	-4.1	1rz0d
quincy		US	IL	41	39.94	-91.41	2j1jr
quincy		US	MA	94	42.25	-71	2y23b
quinta do conde		PT		26	38.57	-9.04	3wlc0
quinte west		CA	08	43	44.18	-77.57	3n2mz
quirinopolis	Quirinópolis	BR		32	-18.45	-50.45	21ziz
quisqueya		DO		18	18.56	-69.41	22w2x
quitilipi		AR		32	-26.87	-60.22	2aaki
quito		EC		1400*	-0.23	-78.52	26a9a
quixada	Quixadá	BR		49	-4.97	-39.02	20ofv
quixeramobim		BR		34	-5.2	-39.29	20ofp
qujing		CN		146	25.48	103.78	12iti
qulsary		KZ		51	46.95	54.02	d203
qurayyat		SA		103	31.33	37.34	2bu0
qurghonteppa	Qŭrghonteppa	TJ		65	37.83	68.78	q5xn
qusar		AZ		16	41.43	48.43	cjk4
qushkupir	Qŭshkŭpir	UZ		17	41.54	60.35	wff6
quthbullapur		IN		226	17.5	78.46	4ciwt
quthing		LS		24	-30.4	27.7	jz9z
qutur	Quţūr	EG		24	30.97	30.96	7ico
quva		UZ		33	40.52	72.07	wq83
quvasoy		UZ		32	40.3	71.98	wfoz
quwaysina	Quwaysinā	EG		43	30.56	31.16	7ici
quzhou		CN		82	28.96	118.87	12is0
ra ngae	Ra-ngae	TH		17	6.3	101.73	yg17
raahe		FI		22	64.68	24.48	dq1g
raalte		NL		20	52.39	6.28	1mwnn
raanana	Ra'anana	IL		80	32.18	34.87	6apb
rabak		SD		135	13.18	32.74	7w5x
rabat		MA		1656*	34.01	-6.83	1iep7
rabigh	Rābigh	SA		42	22.8	39.03	27i3
rabkavi		IN		74	16.48	75.11	qzij
rach gia	Rạch Giá	VN		228	10.01	105.08	xm9q
raciborz	Racibórz	PL		58	50.09	18.22	1u6e8
racine		US	WI	78	42.73	-87.78	34x09
radauti	Rădăuți	RO		24	47.85	25.92	ecfd
radcliff		US	KY	22	37.84	-85.95	2ka5c
radcliffe		GB	ENG	34	53.56	-2.32	3zezf
radeberg		DE		19	51.11	13.91	1p3wn
radebeul		DE		33	51.11	13.66	1p3wl
rades	Radès	TN		44	36.77	10.27	1gw6f
radevormwald		DE		24	51.2	7.36	1p3ub
radford		US	VA	17	37.13	-80.58	2ugx1
radhanpur	Rādhanpur	IN		35	23.83	71.6	qzi5
radlin		PL		17	50.05	18.48	1u6cp
radnor		US	PA	31	40.05	-75.36	33m4i
radolfzell		DE		30	47.74	8.97	1p3t6
radom		PL		227	51.4	21.15	gb0q
radomsko		PL		49	51.07	19.44	1u6bt
radomyshl		UA		15	50.5	29.23	ewyw
radovis		MK		25	41.64	22.46	gux1
raduzhny		RU		48	62.1	77.47	x0jo
raduzhnyy		RU		18	56	40.34	48k71
radviliskis		LT		20	55.82	23.53	crg9
radzionkow	Radzionków	PL		17	50.4	18.9	1u69m
radzyn podlaski	Radzyń Podlaski	PL		16	51.78	22.62	gay0
raebareli		IN		186	26.23	81.23	qzi0
rafaela		AR		89	-31.25	-61.49	2aak7
rafah	Rafaḩ	PS		126	31.3	34.24	60we
rafiganj		IN		26	24.82	84.63	qzhw
rafsanjan	Rafsanjān	IR		148	30.41	55.99	2jte
raghogarh	Rāghogarh	IN		64	24.44	77.2	qzhs
raghunathpur		IN		23	23.54	86.67	qzhl
ragusa		IT		61	36.93	14.72	1i39e
rahachow		BY		35	53.09	30.05	dcib
rahat		IL		20	31.4	34.76	4vez8
rahatgarh	Rāhatgarh	IN		27	23.79	78.39	qzh6
rahden		DE		16	52.43	8.61	1p3rb
rahim yar khan		PK		789	28.42	70.3	p0tg
rahimah	Raḩīmah	SA		41	26.71	50.06	27gp
rahimatpur		IN		17	17.59	74.2	qzgy
rahuri	Rāhuri	IN		37	19.39	74.65	qzgr
rahway		US	NJ	30	40.61	-74.28	31djj
raichur	Rāichūr	IN		226	16.21	77.36	qzgk
raiganj	Rāiganj	IN		170	25.61	88.12	qzgh
raigarh		IN		121	21.9	83.4	qzgd
raikot	Rāikot	IN		26	30.65	75.6	qzg1
raipur		IN		18	26.04	74.02	qzfg
raipur		IN		680	21.23	81.63	qzfo
raipur	Rāipur	BD		65	23.04	90.77	pej8
raipur	Rāipur	IN		28	30.31	78.09	qzfb
raisen		IN		41	23.33	77.78	qzew
raisinghnagar	Rāisinghnagar	IN		30	29.54	73.45	qzeu
raisio		FI		24	60.49	22.17	dpx8
raiwind		PK		32	31.25	74.22	p0rq
raj nandgaon	Rāj-Nāndgaon	IN		151	21.1	81.03	qzbj
raja jang		PK		24	31.22	74.25	p0re
rajahmundry	Rājahmundry	IN		305	17.01	81.78	qzec
rajakhera	Rājākhera	IN		31	26.9	78.17	qzea
rajaldesar	Rājaldesar	IN		24	28.03	74.47	qze8
rajanpur		PK		51	29.1	70.33	p0r8
rajaori		IN		28	33.38	74.31	qzd7
rajapalaiyam		IN		124	9.45	77.55	qzdw
rajapolah		ID		40	-7.22	108.19	yxvc
rajbiraj	Rājbirāj	NP		33	26.54	86.75	rhvo
rajgarh	Rājgarh	IN		17	22.68	74.94	qzcs
rajgarh	Rājgarh	IN		26	24.01	76.73	qzcr
rajgarh	Rājgarh	IN		27	27.24	76.62	qzcl
rajgarh	Rājgarh	IN		50	28.64	75.39	qzck
rajgir	Rājgīr	IN		38	25.03	85.42	qzcg
rajgurunagar	Rājgurunagar	IN		19	18.87	73.9	qzcb
rajin		KP		66	42.26	130.28	17s45
rajkot	Rājkot	IN		1177	22.29	70.79	qzbz
rajmahal	Rājmahal	IN		20	25.05	87.83	qzbv
rajpipla	Rājpīpla	IN		35	21.87	73.5	qzb7
rajpur		IN		19	21.94	75.14	qzb4
rajpur		IN		26	22.3	74.36	qzb3
rajpura	Rājpura	IN		87	30.48	76.59	qzar
rajsamand	Rājsamand	IN		63	25.07	73.88	qzal
rajshahi	Rājshāhi	BD		700	24.37	88.6	peg8
rajula	Rājula	IN		35	21.04	71.44	qzaj
rajura	Rājūra	IN		29	19.78	79.36	qzaa
rakovnik	Rakovník	CZ		16	50.1	13.73	1tqjv
rakovski		BG		16	42.27	24.94	flkf
rakvere		EE		17	59.35	26.36	cmlp
raleigh		US	NC	451	35.77	-78.64	2o682
ramachandrapuram	Rāmachandrapuram	IN		43	16.84	82.03	qz9g
ramada		PT		18	38.8	-9.19	1cizb
ramadi		IQ		275	33.42	43.31	2465
ramagundam		IN		235	18.76	79.47	4yx3c
ramallah		PS		25	31.9	35.2	61rz
ramanathapuram		IN		65	9.37	78.83	qz90
ramanayyapeta		IN		22	16.95	82.24	4ciwu
ramapuram	Rāmāpuram	IN		31	13.1	79.18	qz8m
ramat gan		IL		128	32.08	34.81	6aos
ramat hasharon	Ramat HaSharon	IL		36	32.15	34.84	6aon
rambouillet		FR		27	48.64	1.83	1ryv5
ramenskoye		RU		96	55.57	38.23	as39
rameswaram		IN		40	9.29	79.31	qz7u
ramganj	Rāmganj	BD		55	23.1	90.85	peg7
ramganj mandi	Rāmganj Mandi	IN		36	24.65	75.94	qz7o
ramgarh	Rāmgarh	IN		30	27.25	75.18	qz79
ramgarh	Rāmgarh	IN		84	23.63	85.52	qz7i
ramgundam	Rāmgundam	IN		452	18.8	79.45	qz6u
ramhormoz	Rāmhormoz	IR		39	31.28	49.6	2joq
ramjibanpur	Rāmjībanpur	IN		18	22.83	87.61	qz6q
ramla		IL		64	31.93	34.87	6ao8
ramnagar	Rāmnagar	IN		43	27.16	84.32	qz67
ramnagar	Rāmnagar	IN		44	25.27	83.03	qz6a
ramnagar	Rāmnagar	IN		51	29.39	79.13	qz65
ramnicu sarat	Râmnicu Sărat	RO		39	45.38	27.05	ec3t
ramnicu valcea	Râmnicu Vâlcea	RO		108	45.1	24.37	ec3s
ramon		PH		36	16.78	121.54	109hj
ramona		US	CA	20	33.04	-116.87	37fpd
ramos		PH		15	15.67	120.64	109hc
ramos arizpe		MX		67	25.54	-100.95	2djib
ramotswa		BW		21	-24.87	25.87	k00l
rampachodavaram		IN		25	17.44	81.78	rb1h
rampur	Rāmpur	IN		26	29.81	77.45	qz52
rampur	Rāmpur	IN		296	28.81	79.03	qz53
rampur hat		IN		53	24.18	87.78	qz4l
rampura	Rāmpura	IN		18	24.47	75.44	qz4w
rampura	Rāmpura	IN		46	30.26	75.24	qz4o
ramsbottom		GB	ENG	18	53.65	-2.32	1kks4
ramsey		US	MN	26	45.26	-93.45	302v5
ramsey		US	NJ	15	41.06	-74.14	31dke
ramsgate		GB	ENG	39	51.34	1.42	1kkrw
ramshir	Rāmshīr	IR		19	30.89	49.41	2jo5
ramtek	Rāmtek	IN		23	21.4	79.33	qz3t
ranaghat	Rānāghāt	IN		71	23.18	88.57	qz3m
ranam		KP		34	41.71	129.68	17s02
ranau		MY		19	5.95	116.66	115ku
ranavav	Rānāvāv	IN		26	21.69	69.74	qz3a
rancagua		CL		213	-34.17	-70.74	2b10v
rancharia		BR		26	-22.23	-50.89	21zgw
ranchi		IN		846	23.34	85.31	qz32
rancho cordova		US	CA	71	38.59	-121.3	37fth
rancho cucamonga		US	CA	175	34.11	-117.59	37ftv
rancho la gloria		MX		27	32.45	-117	2diqg
rancho mirage		US	CA	18	33.74	-116.41	37fvj
rancho palos verdes		US	CA	43	33.74	-118.39	37fw3
rancho san diego		US	CA	21	32.75	-116.94	37fwl
rancho santa margarita		US	CA	49	33.64	-117.6	37fxe
ranchuelo		CU		44	22.37	-80.15	23xlk
randallstown		US	MD	32	39.37	-76.8	2ll70
randburg		ZA		337	-26.09	28	kn8p
randers		DK		56	56.46	10.04	1k1r2
randfontein		ZA		134	-26.18	27.7	kn8e
randolph		US	MA	32	42.16	-71.04	2y27n
randolph		US	NJ	26	40.85	-74.58	51iy7
randudongkal		ID		29	-7.1	109.32	yxs8
rangapara	Rangāpāra	IN		19	26.84	92.67	qz2d
rangia		IN		26	26.45	91.61	qz24
rangkasbitung		ID		127	-6.36	106.25	yxre
rangpur		BD		343	25.75	89.25	pehw
rania	Rānia	IN		23	29.52	74.84	qz1p
ranibennur	Rānībennur	IN		99	14.62	75.63	qz1m
raniganj	Rānīganj	IN		131	23.62	87.13	qz1i
ranikhet	Rānikhet	IN		20	29.64	79.43	qz13
ranipur		PK		22	27.29	68.51	p0km
ranipur	Rānīpur	IN		19	25.25	79.06	qz0x
rano		NG		18	11.56	8.58	1dtnj
ranong		TH		25	9.97	98.63	oo39
ranot		TH		20	7.78	100.32	yg0s
ranst		BE		17	51.19	4.57	1nri4
rantauprapat		ID		103	2.1	99.83	q0s9
rantepao		ID		40	-2.97	119.9	yxp2
raojan	Raojān	BD		26	22.54	91.92	phxi
rapallo		IT		27	44.35	9.23	1vxoi
rapar	Rāpar	IN		22	23.57	70.65	qyzq
rapid city		US	SD	74	44.08	-103.23	3fmsp
rapperswil		CH		35	47.23	8.82	1kzrv
ras al khaimah city		AE		352	25.79	55.94	68le
ras el aioun	Râs el Aïoun	DZ		34	35.67	5.65	1h8n4
ras el oued	Râs el Oued	DZ		57	35.94	5.03	1h8m8
ras gharib		EG		32	28.36	33.08	7i7z
rasht		IR		595	37.28	49.59	2jmf
rasipuram		IN		49	11.46	78.19	qyz6
rasnov	Râşnov	RO		15	45.58	25.45	ec2k
rasra	Rasrā	IN		32	25.86	83.85	qyz0
rasskazovo		RU		46	52.66	41.88	aryh
rastatt		DE		48	48.86	8.21	1p39t
rastede		DE		20	53.25	8.2	1p39p
ratangarh		IN		67	28.08	74.62	qyym
ratanpur		IN		21	22.29	82.17	qyyi
ratchaburi		TH		92	13.54	99.82	oo2y
ratekau		DE		16	53.95	10.73	1p397
rath	Rāth	IN		62	25.59	79.57	qyy8
rathenow		DE		27	52.61	12.34	1p38l
ratia		IN		27	29.69	75.58	qyy3
ratingen		DE		92	51.3	6.85	1p37i
ratlam	Ratlām	IN		237	23.33	75.04	qyxy
ratnagiri		IN		76	16.99	73.31	qyxu
ratnapura		LK		48	6.69	80.4	qc3e
ratodero		PK		48	27.8	68.29	p0hj
raub		MY		40	3.79	101.86	114xj
rauma		FI		37	61.13	21.51	dpme
raurkela		IN		536	22.22	84.86	qyx7
ravar	Rāvar	IR		40	31.27	56.81	2jlc
ravenna		IT		81	44.41	12.2	1vxnd
ravensburg		DE		49	47.78	9.61	1p2x6
raver	Rāver	IN		27	21.25	76.04	qywz
rawa mazowiecka		PL		18	51.76	20.25	gavc
rawala kot		PK		50	33.86	73.76	owlb
rawalpindi		PK		1743	33.6	73.05	p0gh
rawang		MY		120	3.32	101.58	116um
rawatbhata	Rāwatbhāta	IN		37	24.93	75.59	qywp
rawatsar	Rāwatsār	IN		31	29.27	74.4	qywn
rawicz		PL		21	51.61	16.86	1u66j
rawmarsh		GB	ENG	19	53.46	-1.34	1kkpw
rawson		AR		26	-43.3	-65.1	2aaff
rawtenstall		GB	ENG	22	53.7	-2.28	1kkpu
raxaul		IN		48	26.98	84.85	qywm
raya	Rāya	IN		20	27.56	77.79	qywk
rayachoti	Rāyachoti	IN		81	14.06	78.75	qywj
rayadrug	Rāyadrug	IN		60	14.7	76.85	qywi
raybag	Rāybāg	IN		17	16.49	74.77	qyw6
raychikhinsk		RU		24	49.79	129.41	178pb
rayevskiy		RU		20	54.07	54.95	arrg
rayleigh		GB	ENG	30	51.59	0.6	1kkpr
raymore		US	MO	20	38.8	-94.45	2mf24
rayong		TH		107	12.68	101.26	yfzd
rayside balfour	Rayside-Balfour	CA	08	16	46.61	-81.21	3n4gz
raytown		US	MO	29	39.01	-94.46	2mf2c
razam	Rāzām	IN		28	18.45	83.66	qyvy
razampeta	Rāzampeta	IN		31	14.2	79.16	qze2
razgrad		BG		38	43.53	26.52	flhs
reading		GB	ENG	318	51.46	-0.97	1kkpl
reading		US	MA	25	42.53	-71.1	2y29a
reading		US	PA	88	40.34	-75.93	33mb4
realejo alto		ES		36	28.38	-16.59	1hu9m
recani	Reçani	MA		20	31.28	-4.27	1iecr
rechytsa		BY		65	52.36	30.39	dcju
recife		BR		1478	-8.05	-34.88	20obs
recklinghausen		DE		122	51.61	7.2	1p2sv
recodo		PH		43	6.95	121.96	109ek
reconquista		AR		90	-29.15	-59.65	21iai
red deer		CA	01	74	52.27	-113.8	3n4su
red wing		US	MN	16	44.56	-92.53	30311
reda		PL		18	54.61	18.35	1u65t
redan		US	GA	33	33.75	-84.13	2ier9
redcar		GB	ENG	37	54.62	-1.06	1kkp7
redcliff		ZW		33	-19.03	29.78	ix0n
redding		US	CA	92	40.59	-122.39	3bdyo
redditch		GB	ENG	84	52.31	-1.95	1kkp1
redencao	Redenção	BR		82	-8.03	-50.03	3rf2z
redford		US	MI	50	42.38	-83.3	2zbd1
redhill		GB	ENG	52	51.24	-0.17	1kkop
redlands		US	CA	71	34.06	-117.18	37gg2
redmond		US	OR	29	44.27	-121.17	3f73e
redmond		US	WA	61	47.67	-122.12	3ghjj
redondela		ES		30	42.28	-8.61	1upcq
redondo beach		US	CA	68	33.85	-118.39	37ggx
redruth		GB	ENG	43	50.23	-5.22	1kko4
redwood city		US	CA	85	37.49	-122.24	37gia
reedley		US	CA	26	36.6	-119.45	37gmg
reef al fujairah city		AE		82	25.14	56.25	767uh
rees		DE		23	51.76	6.4	1p2q4
reforma		MX		26	17.87	-93.15	23gd3
reftinskiy		RU		18	57.09	61.68	w0jb
regensburg		DE		129	49.02	12.1	1p2ob
regente feijo	Regente Feijó	BR		17	-22.22	-51.3	21zct
reggane		DZ		33	26.72	0.17	1h8hd
reggio calabria		IT		169	38.11	15.66	1i38u
reggio nellemilia	Reggio nell'Emilia	IT		133	44.7	10.63	1vxma
reghaia	Reghaïa	DZ		55	36.74	3.34	1h8h9
regina		CA	11	176	50.45	-104.62	3n5j9
registro		BR		46	-24.49	-47.84	21zco
regla		CU		44	23.13	-82.33	23xeu
rego park		US	NY	44	40.73	-73.85	32154
reguiba		DZ		62	33.56	6.7	1h8gy
rehli		IN		28	23.64	79.06	qyvb
rehnan	Rehnān	IR		49	32.68	51.6	8yxl
rehoboth		NA		21	-23.32	17.09	1zvlw
rehovot	Reẖovot	IL		133	31.89	34.81	6an1
reichenbach vogtland	Reichenbach/Vogtland	DE		23	50.62	12.3	1p2f8
reigate		GB	ENG	52	51.24	-0.21	1kknm
reims		FR		197	49.27	4.03	1ryk2
reinbek		DE		25	53.52	10.25	1p26l
reinheim		DE		18	49.83	8.84	1p24a
reisterstown		US	MD	26	39.47	-76.83	2llbr
reitz		ZA		17	-27.8	28.43	kmxr
relizane		DZ		130	35.74	0.56	1h8es
remagen		DE		16	50.58	7.23	1p1sf
rembangan		ID		44	-6.7	111.34	yxit
rembertow	Rembertów	PL		22	52.26	21.16	gat3
remchi		DZ		51	35.06	-1.43	1h8e9
remedios		CU		34	22.5	-79.55	23xdj
remire montjoly	Rémire-Montjoly	GF		19	4.92	-52.27	20gpo
remscheid		DE		117	51.18	7.19	1p1qp
remuna		IN		30	21.53	86.87	qyut
renala khurd		PK		37	30.88	73.6	p0et
rendsburg		DE		28	54.31	9.66	1p1px
renens		CH		18	46.54	6.59	1kzr2
renfrew		GB	SCT	22	55.87	-4.39	1kknb
rengasdengklok		ID		201	-6.16	107.3	yxhq
rengo		CL		38	-34.41	-70.86	2b0rl
reni		UA		19	45.45	28.28	77yw8
renigunta		IN		26	13.65	79.51	qyud
rennes		FR		209	48.11	-1.67	1rygm
renningen		DE		17	48.77	8.94	1p1nz
reno		US	NV	241	39.53	-119.81	3a4dh
renqiu		CN		99	38.7	116.09	12ipp
renton		US	WA	100	47.48	-122.22	3ghml
renukut	Renukūt	IN		62	24.22	83.04	qyu7
reo	Réo	BF		38	12.32	-2.47	1ei2s
reoti		IN		24	25.85	84.38	qyu3
repalle		IN		43	16.02	80.83	qyu1
repelon	Repelón	CO		19	10.5	-75.12	26ogq
repentigny		CA	10	76	45.74	-73.45	3n5um
republic		US	MO	16	37.12	-93.48	2mf96
requena		ES		21	39.49	-1.1	1hu7u
resen		MK		17	41.09	21.01	guqt
resende		BR		112	-22.47	-44.45	21zbo
resistencia		AR		387	-27.46	-58.98	21ia1
resita	Reşiţa	RO		81	45.3	21.89	ec62
resplendor		BR		15	-19.33	-41.26	21zb6
ressano garcia		MZ		110	-25.44	32	m19r
reston		US	VA	58	38.97	-77.34	2uhga
retalhuleu		GT		37	14.54	-91.68	24yq2
retford		GB	ENG	22	53.32	-0.94	1kt0q
rethymno		GR		32	35.37	24.48	5g9c
retreat		ZA		32	-34.06	18.48	54fck
reuleuet		ID		40	5.22	96.28	q0rr
reus		ES		107	41.16	1.11	1up6l
reutlingen		DE		113	48.49	9.2	1p1bs
reutov		RU		78	55.76	37.86	arcy
revda		RU		62	56.8	59.93	arcr
revelganj		IN		37	25.79	84.64	qytm
revere		US	MA	53	42.41	-71.01	2vkme
rewa		IN		208	24.53	81.29	qyti
rewari	Rewāri	IN		112	28.2	76.62	qyte
rexburg		US	ID	28	43.83	-111.79	3c516
reyes acozac		MX		22	19.78	-98.98	23j24
reyhanli	Reyhanlı	TR		57	36.27	36.57	6har
reykjavik	Reykjavík	IS		119*	64.14	-21.9	2164l
reynoldsburg		US	OH	37	39.95	-82.81	2oxij
reynosa		MX		589	26.08	-98.29	23gb7
reze	Rezé	FR		39	47.18	-1.55	1ryai
rezekne	Rēzekne	LV		38	56.51	27.34	9s0a
rezh		RU		37	57.37	61.4	w0i8
rheda wiedenbruck	Rheda-Wiedenbrück	DE		46	51.85	8.3	1p1ai
rhede		DE		19	51.84	6.7	1p1ah
rheinbach		DE		26	50.63	6.95	1p19u
rheinberg		DE		32	51.55	6.6	1p19q
rheine		DE		76	52.29	7.44	1p199
rheinfelden		DE		33	47.56	7.79	1p193
rheinstetten		DE		20	48.97	8.31	3wk7r
rhenen		NL		18	51.96	5.57	1mwih
rho		IT		47	45.53	9.04	1vxk7
rhondda		GB	WLS	59	51.66	-3.45	1kklz
rhoon		NL		18	51.86	4.42	1mwia
rhosllanerchrugog		GB	WLS	25	53.01	-3.06	1kklo
rhyl		GB	WLS	26	53.32	-3.49	1kkkx
riachao do jacuipe	Riachão do Jacuípe	BR		17	-11.81	-39.39	21z6a
rialto		US	CA	103	34.11	-117.37	37guw
ribarroja del turia	Ribarroja del Turia	ES		20	39.55	-0.57	1hu6g
ribeira		ES		28	42.75	-8.44	1up33
ribeira do pombal	Ribeira do Pombal	BR		28	-10.83	-38.54	21z3r
ribeirao	Ribeirão	BR		30	-8.51	-35.38	20nzq
ribeirao da ilha	Ribeirão da Ilha	BR		21	-27.7	-48.53	21z31
ribeirao das neves	Ribeirão das Neves	BR		407	-19.77	-44.09	21z2x
ribeirao pires	Ribeirão Pires	BR		112	-23.71	-46.41	21z29
ribeirao preto	Ribeirão Preto	BR		620	-21.18	-47.81	21z28
ribera		IT		18	37.5	13.27	1i38j
riberalta		BO		74	-11.01	-66.06	2bq8y
ribnita	Rîbniţa	MD		55	47.77	29.01	d8ge
ribnitz damgarten	Ribnitz-Damgarten	DE		17	54.24	12.46	1p15w
riccione		IT		33	44	12.66	1vxjk
richard toll	Richard-Toll	SN		45	16.46	-15.7	1c5g0
richards bay		ZA		253	-28.78	32.04	kmkf
richardson		US	TX	111	32.95	-96.73	2t801
richfield		US	MN	36	44.88	-93.28	303cp
richha		IN		19	28.69	79.52	qyt0
richland		US	WA	54	46.29	-119.28	3ghp0
richmond		CA	02	182	49.17	-123.14	3n7tx
richmond		US	CA	110	37.94	-122.35	37gys
richmond		US	IN	36	39.83	-84.89	2jdvl
richmond		US	KY	34	37.75	-84.29	2kaie
richmond		US	VA	220	37.55	-77.46	2uhl8
richmond		ZA		32	-29.87	30.27	kmje
richmond hill		CA	08	186	43.87	-79.44	3n7u3
richmond hill		US	NY	99	40.7	-73.83	321a9
richmond west		US	FL	32	25.61	-80.43	2hdlh
ridder		KZ		53	50.34	83.51	wlwa
ridderkerk		NL		45	51.87	4.6	1mwi4
ridgecrest		US	CA	29	35.62	-117.67	37h0m
ridgeland		US	MS	24	32.43	-90.13	2n8gw
ridgewood		US	NJ	26	40.98	-74.12	31dph
riedstadt		DE		21	49.83	8.5	1y5f1
riegelsberg		DE		16	49.3	6.93	1p0s9
riehen		CH		20	47.58	7.65	1wq7y
riemst		BE		16	50.81	5.6	1nraw
riesa		DE		37	51.31	13.29	1p0pn
rietberg		DE		29	51.81	8.43	1p0mz
rieti		IT		39	42.4	12.86	1vxj8
rifu		JP		35	38.33	140.98	1992l
riga		LV		743*	56.95	24.11	9rzg
riihimaki	Riihimäki	FI		26	60.74	24.78	dpda
rijau		NG		17	11.1	5.26	1dtlk
rijeka		HR		141	45.33	14.44	1weow
rijen		NL		16	51.59	4.92	1mwgy
rijswijk		NL		47	52.04	4.33	1mwfg
rikaze		CN		80	29.25	88.88	rffn
rillieux la pape	Rillieux-la-Pape	FR		28	45.82	4.9	1ry40
rimavska sobota	Rimavská Sobota	SK		25	48.38	20.02	fifs
rimini		IT		119	44.06	12.57	1vxht
rimouski		CA	10	42	48.45	-68.52	3s7gv
rincon de la victoria	Rincón de la Victoria	ES		39	36.72	-4.28	1hu5o
rincon de romos	Rincón de Romos	MX		28	22.23	-102.32	2dhnv
ringas	Rīngas	IN		25	27.36	75.57	qysc
ringsted		DK		20	55.44	11.79	1k1kc
rinteln		DE		28	52.19	9.08	1p0e3
rio blanco	Río Blanco	MX		41	18.83	-97.16	23g9e
rio blanco	Río Blanco	NI		17	12.93	-85.22	25iy5
rio bonito		BR		36	-22.71	-42.61	21z0d
rio branco		BR		258	-9.97	-67.81	26i26
rio branco do sul	Rio Branco do Sul	BR		26	-25.19	-49.31	21yzu
rio brilhante		BR		19	-21.8	-54.55	21yzt
rio bueno	Río Bueno	CL		15	-40.33	-72.96	2b0jd
rio cauto	Río Cauto	CU		24	20.56	-76.92	23x5j
rio ceballos	Río Ceballos	AR		17	-31.16	-64.32	2aa46
rio claro		BR		180	-22.41	-47.56	21yzm
rio claro		TT		36	10.31	-61.18	24llc
rio cuarto	Río Cuarto	AR		154	-33.13	-64.35	2aa3e
rio das ostras	Rio das Ostras	BR		100	-22.53	-41.94	21yyt
rio das pedras	Rio das Pedras	BR		24	-22.84	-47.61	21yyq
rio de janeiro	Rio de Janeiro	BR		6024	-22.91	-43.18	21yye
rio de mouro	Rio de Mouro	PT		55	38.77	-9.33	1cis3
rio de teapa	Río de Teapa	MX		27	17.78	-92.9	29i7n
rio do sul	Rio do Sul	BR		52	-27.21	-49.64	21yxc
rio formoso		BR		16	-8.67	-35.16	20nyv
rio gallegos	Río Gallegos	AR		86	-51.62	-69.22	2aa2z
rio grande		BR		188	-32.03	-52.1	21ywy
rio grande	Río Grande	AR		53	-53.79	-67.71	2aa2u
rio grande	Río Grande	DO		20	19.67	-70.77	22vt5
rio grande	Río Grande	MX		33	23.83	-103.03	2dhma
rio grande da serra	Rio Grande da Serra	BR		38	-23.74	-46.4	21ywu
rio guayabal de yateras	Río Guayabal de Yateras	CU		26	20.37	-75.02	23x4p
rio largo		BR		63	-9.48	-35.85	20nyo
rio linda		US	CA	15	38.69	-121.45	37h5z
rio negrinho		BR		42	-26.25	-49.52	21ywk
rio negro		BR		23	-26.11	-49.8	21ywh
rio pardo		BR		27	-29.99	-52.38	21yvy
rio preto da eva	Rio Preto da Eva	BR		24	-2.7	-59.7	3rf4l
rio rancho		US	NM	88	35.23	-106.66	39mf7
rio real		BR		24	-11.48	-37.93	21yv3
rio rico		US	AZ	19	31.47	-110.98	35ubt
rio segundo	Río Segundo	AR		18	-31.65	-63.91	2aa19
rio tercero	Río Tercero	AR		53	-32.17	-64.11	2aa15
rio tinto		PT		50	41.18	-8.56	1mmej
rio verde		BR		230	-17.8	-50.93	21yun
rio verde de mato grosso	Rio Verde de Mato Grosso	BR		17	-18.92	-54.84	21yuj
riobamba		EC		124	-1.67	-78.65	26a66
riohacha		CO		92	11.54	-72.91	26od5
rioja		PE		25	-6.06	-77.17	275fj
riom		FR		20	45.89	3.11	1ry2p
rionegro		CO		62	6.16	-75.37	26ocq
riosucio		CO		19	5.42	-75.7	26ocf
rioverde		MX		53	21.93	-99.99	23g8b
ripley		GB	ENG	21	53.03	-1.4	1kkil
ripollet		ES		37	41.5	2.16	1uoxh
ripon		GB	ENG	16	54.14	-1.53	1kkij
ripon		US	CA	15	37.74	-121.12	37h7p
ris orangis	Ris-Orangis	FR		25	48.65	2.41	1ry1c
risalpur cantonment		PK		37	34.06	71.99	v1rx
risca		GB	WLS	20	51.61	-3.1	1kkid
rishikesh	Rishīkesh	IN		66	30.11	78.29	qys0
rishon leziyyon	Rishon LeẔiyyon	IL		220	31.97	34.79	6amf
rishra		IN		117	22.72	88.35	qyry
risod		IN		30	19.98	76.79	qyrw
rivas		NI		30	11.44	-85.83	25ixo
rivas vaciamadrid	Rivas-Vaciamadrid	ES		68	40.33	-3.51	1ulgo
river falls		US	WI	15	44.86	-92.62	34xkq
rivera		UY		65	-30.91	-55.55	21qx9
riverbank		US	CA	24	37.74	-120.94	37hac
riverdale		US	GA	16	33.57	-84.41	2ifeh
riversdale		ZA		16	-34.09	21.26	klmo
riverside		US	CA	322	33.95	-117.4	37hb9
riverside		US	OH	25	39.78	-84.12	2oxne
riverton		US	UT	42	40.52	-111.94	3fwb1
riverview		US	FL	71	27.87	-82.33	2hdpo
riviera beach		US	FL	34	26.78	-80.06	2hdq6
riviere du loup	Rivière-du-Loup	CA	10	19	47.83	-69.54	3s7gx
rivne		UA		255	50.62	26.23	ewq2
rivoli		IT		46	45.07	7.51	1vxe7
rixensart		BE		22	50.71	4.53	1nr85
riyadh		SA		4206*	24.69	46.72	2bne
rizal		PH		26	15.71	121.11	10992
rize		TR		93	41.02	40.52	fvcz
rizhao		CN		246	35.43	119.46	12ioc
roanne		FR		40	46.04	4.07	1rxz6
roanoke		US	VA	100	37.27	-79.94	2uhxz
roanoke rapids		US	NC	15	36.46	-77.65	2o754
robat karim	Robāţ Karīm	IR		63	35.48	51.08	2jbz
robbah		DZ		30	33.28	6.91	1h7w8
robertsganj		IN		38	24.69	83.07	qyrj
robertson		ZA		28	-33.8	19.89	202el
robertsonpet		IN		135	12.96	78.28	qyrh
robit	Robīt	ET		21	12.02	39.63	72b6
rocca di papa	Rocca di Papa	IT		15	41.77	12.7	1vxct
rocha		UY		26	-34.48	-54.33	21qx5
rochdale		GB	ENG	98	53.62	-2.16	1kkh4
rochefort		FR		29	45.94	-0.97	1rxws
rochester		GB	ENG	29	51.39	0.51	1kkh0
rochester		US	MN	112	44.02	-92.47	303kh
rochester		US	NH	30	43.3	-70.98	314ww
rochester		US	NY	210	43.15	-77.62	321hi
rochester hills		US	MI	73	42.66	-83.15	2zbqi
rochford		GB	ENG	17	51.58	0.71	1kkgx
rock hill		US	SC	72	34.92	-81.03	2qg3a
rock island		US	IL	39	41.51	-90.58	2x6yr
rock springs		US	WY	24	41.59	-109.2	3h3s2
rockford		US	IL	148	42.27	-89.09	2x707
rockhampton		AU	04	62	-23.38	150.51	1a425
rockingham		AU	08	108	-32.28	115.73	187b6
rockland		US	MA	18	42.13	-70.92	2y2m4
rockledge		US	FL	25	28.35	-80.73	2hdva
rocklin		US	CA	61	38.79	-121.24	37hnj
rockville		US	MD	67	39.08	-77.15	2llqf
rockville centre		US	NY	24	40.66	-73.64	321kr
rockwall		US	TX	43	32.93	-96.46	2t8lq
rocky mount		US	NC	56	35.94	-77.79	2o7ju
rocky river		US	OH	20	41.48	-81.84	32s17
rodas		CU		19	22.34	-80.56	23x0v
rodez		FR		28	44.35	2.57	1rxte
rodgau		DE		43	50.03	8.89	1zirh
rodniki		RU		28	57.11	41.73	ar4y
rodolfo sanchez taboada	Rodolfo Sánchez Taboada	MX		23	31.72	-116.57	2dnwh
rodos	Ródos	GR		56	36.44	28.22	8l5m
rodovre	Rødovre	DK		30	55.68	12.45	1k1fs
rodriguez		PH		134	14.76	121.2	10f6o
roermond		NL		45	51.19	5.99	1mwdc
roeselare		BE		56	50.95	3.12	1nr5d
rogers		US	AR	63	36.33	-94.12	2ghvi
roha		IN		90	18.44	73.12	qyr7
rohnert park		US	CA	42	38.34	-122.7	37huc
rohri		PK		51	27.69	68.9	p0bv
rohtak		IN		317	28.89	76.59	qyqk
roi et		TH		39	16.06	103.65	yfyx
roissy en brie	Roissy-en-Brie	FR		21	48.79	2.65	1rxr6
rojales		ES		21	38.09	-0.73	1hu2w
rokiskis	Rokiškis	LT		16	55.96	25.59	cr9p
rolandia	Rolândia	BR		51	-23.31	-51.37	21ys4
rolante		BR		16	-29.65	-50.58	21ys3
roldanillo		CO		28	4.41	-76.15	26oac
rolla		US	MO	20	37.95	-91.77	2mfwq
rolling meadows		US	IL	24	42.08	-88.01	2x72s
romainville		FR		25	48.89	2.43	1rxpu
roman		RO		68	46.92	26.93	ebzw
romano banco		IT		26	45.42	9.11	5bsv5
romano di lombardia	Romano di Lombardia	IT		18	45.52	9.75	1vx9c
romans sur isere	Romans-sur-Isère	FR		35	45.05	5.07	1rxpf
romblon		PH		15	12.58	122.27	10976
rome		IT		2319*	41.89	12.51	1vx9q
rome		US	GA	36	34.26	-85.16	2ifzm
rome		US	NY	33	43.21	-75.46	321nb
romeoville		US	IL	40	41.65	-88.09	2x738
romford		GB	ENG	95	51.58	0.19	1kkew
romita		MX		21	20.87	-101.52	2dhim
romny		UA		49	50.75	33.47	ewmg
romorantin lanthenay	Romorantin-Lanthenay	FR		20	47.37	1.75	1rxo7
romsey		GB	ENG	17	50.99	-1.5	1kket
romulus		US	MI	23	42.22	-83.4	2zbu3
ron		IN		23	15.7	75.73	qyq5
ron phibun		TH		27	8.18	99.85	oo21
ronchin		FR		18	50.6	3.09	1rxnk
ronda		ES		37	36.74	-5.17	1hu2a
rondebosch		ZA		15	-33.96	18.48	4civm
rondonopolis	Rondonópolis	BR		153	-16.47	-54.64	21yql
rongai		KE		30	-0.17	35.86	3vrj
ronkonkoma		US	NY	19	40.82	-73.11	321nw
ronnenberg		DE		23	52.32	9.66	1ozdy
ronse		BE		24	50.75	3.6	1nr21
roodepoort		ZA		225	-26.16	27.87	k2ie
roorkee		IN		104	29.87	77.89	qypo
roosendaal		NL		78	51.53	4.47	1mwbe
roosevelt		US	NY	16	40.68	-73.59	321o3
ropar		IN		52	30.97	76.53	qyn3
ropczyce		PL		15	50.05	21.61	gaon
roquetas de mar	Roquetas de Mar	ES		83	36.76	-2.61	1hu1w
rosa zarate		EC		42	0.33	-79.47	26a3l
rosamond		US	CA	18	34.86	-118.16	37hz3
rosario		AR		1174	-32.95	-60.64	2a9vb
rosario do sul	Rosário do Sul	BR		37	-30.26	-54.91	21ypl
rosarito		MX		65	32.36	-117.05	2dhgo
rose hill		US	VA	20	38.79	-77.11	2uihc
roseau		DM		17*	15.3	-61.39	24mz7
roseburg		US	OR	22	43.22	-123.34	3f888
rosedale		US	MD	19	39.32	-76.52	2llvw
rosedale		US	NY	26	40.66	-73.74	321q3
roselle		US	IL	23	41.98	-88.08	2x765
roselle		US	NJ	22	40.65	-74.26	31dvw
rosemead		US	CA	55	34.08	-118.07	37i2r
rosemont		US	CA	23	38.55	-121.36	37i2x
rosemount		US	MN	23	44.74	-93.13	303sz
rosenberg		US	TX	36	29.56	-95.81	2t8zu
rosenheim		DE		60	47.86	12.12	1oz7g
roses		ES		20	42.26	3.18	1uoqc
roseto degli abruzzi	Roseto degli Abruzzi	IT		17	42.67	14.01	1vx60
rosetta		EG		64	31.4	30.42	7i7v
roseville		US	CA	130	38.75	-121.29	37i35
roseville		US	MI	48	42.5	-82.94	2zbxj
roseville		US	MN	36	45.01	-93.16	303tj
rosh haayin	Rosh Ha‘Ayin	IL		39	32.1	34.96	6am2
roshal	Roshal’	RU		22	55.67	39.87	aqtk
rosignano solvay castiglioncello	Rosignano Solvay-Castiglioncello	IT		20	43.39	10.44	1vx5u
rosiorii de vede	Roșiorii de Vede	RO		27	44.12	24.98	ebwd
roskilde		DK		44	55.64	12.08	1k1ch
roslavl	Roslavl’	RU		57	53.95	32.86	aqsj
rosny sous bois	Rosny-sous-Bois	FR		42	48.87	2.5	1rxid
rosolini		IT		20	36.82	14.95	1i37h
rosrath	Rösrath	DE		27	50.9	7.18	1oz3y
rossano stazione		IT		24	39.6	16.63	1i37d
rossendale		GB	ENG	67	53.68	-2.28	4xw0u
rosso		MR		49	16.51	-15.81	1ey0y
rossosh	Rossosh’	RU		62	50.2	39.57	aqr3
rossosh	Rossosh’	RU		64	51.12	38.51	aqqn
rossville		US	MD	15	39.34	-76.48	2llx7
rossville		US	NY	19	40.56	-74.21	321rl
rostock		DE		198	54.09	12.14	1oywc
rostov		RU		31	57.19	39.41	aqpr
rostov na donu	Rostov-na-Donu	RU		1074	47.23	39.72	aqpj
roswell		US	GA	95	34.02	-84.36	2ig4e
roswell		US	NM	49	33.39	-104.52	39mwp
rota		ES		29	36.63	-6.36	1hu1g
rotenburg		DE		22	53.11	9.41	1oys5
roth		DE		25	49.25	11.09	1oynd
rotherham		GB	ENG	118	53.43	-1.36	1kkc5
rotorua		NZ		66	-38.14	176.25	3pru5
rotselaar		BE		15	50.95	4.72	1nqz2
rottenburg		DE		43	48.48	8.94	1oy8h
rotterdam		NL		598	51.92	4.48	1mwab
rotterdam		US	NY	21	42.79	-73.97	321rp
rottingdean		GB	ENG	22	50.81	-0.06	1kkbh
rottweil		DE		26	48.17	8.63	1oy5w
rouached		DZ		40	36.46	6.04	1h7uj
roubaix		FR		96	50.69	3.17	1rxg9
rouen		FR		113	49.44	1.1	1rxfg
rouiba		DZ		21	36.74	3.28	1h7to
rouissat		DZ		81	31.92	5.35	1h7t2
round lake		US	IL	18	42.35	-88.09	2x77w
round lake beach		US	IL	28	42.37	-88.09	2x77x
round rock		US	TX	116	30.51	-97.68	2t95t
rouyn noranda	Rouyn-Noranda	CA	10	24	48.24	-79.02	3ncu9
rovaniemi		FI		35	66.5	25.72	dp08
rovenky	Roven’ky	UA		54	48.08	39.38	ewk3
rovereto		IT		34	45.89	11.04	1vx3q
rovigo		IT		39	45.07	11.79	1vx3f
rowland heights		US	CA	49	33.98	-117.91	37i9y
rowlett		US	TX	60	32.9	-96.56	2t97m
roxas		PH		15	10.32	119.35	1094m
roxas		PH		17	17.12	121.62	1094h
roxas city		PH		103	11.59	122.75	1094k
roy		US	UT	38	41.16	-112.03	3fwhu
royal leamington spa		GB	ENG	95	52.29	-1.52	1koox
royal oak		US	MI	59	42.49	-83.14	2zc1o
royal palm beach		US	FL	38	26.71	-80.23	2he2h
royal tunbridge wells		GB	ENG	69	51.13	0.26	1kka6
royan		FR		19	45.63	-1.03	1rx6v
royston		GB	ENG	16	52.05	-0.02	1kka2
royton		GB	ENG	23	53.57	-2.12	1kk9z
rozdilna	Rozdil’na	UA		18	46.84	30.08	ewj4
roznava	Rožňava	SK		19	48.66	20.54	fif5
roznov pod radhostem	Rožnov pod Radhoštěm	CZ		17	49.46	18.14	1tq8r
rozzano		IT		40	45.38	9.16	1vx39
rtishchevo		RU		44	52.26	43.79	aqhi
rubi	Rubí	ES		73	41.49	2.03	1uoou
rubiataba		BR		16	-15.16	-49.8	21yor
rubidoux		US	CA	34	34	-117.41	37icd
rubio		VE		52	7.7	-72.36	25s48
rubizhne		UA		63	49.01	38.38	ewh6
rubtsovsk		RU		161	51.51	81.21	w0d7
ruda slaska	Ruda Śląska	PL		146	50.26	18.86	1u5sg
rudarpur	Rūdarpur	IN		31	26.44	83.61	qyos
rudnyy		KZ		124	52.97	63.12	wkpv
rudolstadt		DE		25	50.72	11.34	1oxy3
rudsar	Rūdsar	IR		48	37.14	50.29	2j73
rueil malmaison	Rueil-Malmaison	FR		77	48.88	2.19	1rx3v
rufino		AR		18	-34.27	-62.71	2a9t6
rugby		GB	ENG	73	52.37	-1.26	1kk8y
rugeley		GB	ENG	24	52.76	-1.94	1kk8x
ruislip		GB	ENG	31	51.57	-0.42	1kk8w
rujewa		TZ		29	-8.7	34.38	3839
rukban		JO		85	33.31	38.7	6syfh
rulenge		TZ		22	-2.72	30.63	382s
ruma		RS		32	45.01	19.82	1weit
rumbek		SS		32	6.81	29.68	7vw7
rumia		PL		45	54.57	18.39	1u5pu
rumoi		JP		26	43.93	141.64	19m9q
rumphi		MW		21	-11.02	33.86	jt1i
runcorn		GB	ENG	63	53.34	-2.73	1kk8g
rundu		NA		58	-17.93	19.77	1zvhj
runing		CN		60	33	114.35	12ilq
rura		IN		16	26.49	79.9	qyms
rusape		ZW		29	-18.53	32.13	iwms
ruse		BG		156	43.85	25.95	flcz
rusera		IN		29	25.75	86.03	qymo
rushden		GB	ENG	38	52.29	-0.6	1kk82
ruskin		US	FL	17	27.72	-82.43	2he4g
russas		BR		39	-4.94	-37.98	20nv4
russeifa		JO		268	32.02	36.05	4o0j3
russellville		US	AR	29	35.28	-93.13	2gi9h
russelsheim	Rüsselsheim	DE		60	49.99	8.42	1oxl0
rustaq		OM		79	23.39	57.42	6703
rustaq	Rustāq	AF		26	37.13	69.83	o6kp
rustavi		GE		50	41.56	44.98	d4fz
rustenburg		ZA		124	-25.67	27.24	kjr8
ruston		US	LA	22	32.52	-92.64	2l09g
rutana		BI		21	-3.93	29.99	9alf
ruteng		ID		35	-8.61	120.46	yx8k
rutherford		US	NJ	19	40.83	-74.11	31dy4
rutherglen		GB	SCT	31	55.83	-4.21	1kk7i
rutigliano		IT		18	41.01	17.01	1vx1j
rutland		US	VT	16	43.61	-72.97	34blp
ruvo di puglia	Ruvo di Puglia	IT		24	41.12	16.48	1vx1e
ruwa		ZW		30	-17.89	31.24	iwk9
ruwandiz	Ṟuwandiz	IQ		23	36.61	44.52	1yzm
ruy barbosa		BR		21	-12.28	-40.49	21yog
ruyigi		BI		38	-3.48	30.25	958s
ruzayevka		RU		49	54.06	44.95	aq17
ruzomberok	Ružomberok	SK		31	49.07	19.31	1tjel
rwamagana		RW		47	-1.95	30.43	4bg7
ryazan	Ryazan’	RU		520	54.63	39.69	apvk
ryazhsk		RU		22	53.7	40.11	apu7
rybinsk		RU		217	58.04	38.84	apt0
rybnik		PL		143	50.1	18.54	1u5mi
rybnoye		RU		19	54.73	39.52	aps7
ryde		GB	ENG	26	50.73	-1.16	1kk73
rydultowy	Rydułtowy	PL		22	50.06	18.42	1u5kz
rye		US	NY	16	40.98	-73.68	321yd
rylsk	Ryl’sk	RU		17	51.57	34.68	ewa3
ryotsu minato	Ryōtsu-minato	JP		16	38.08	138.44	13q2j
rypin		PL		17	53.07	19.41	1u5kf
ryton		GB	ENG	16	52.62	-2.35	1kk6m
ryugasaki	Ryūgasaki	JP		86	35.9	140.18	19922
ryuo	Ryūō	JP		43	35.65	138.5	13q22
rzeszow	Rzeszów	PL		158	50.04	22	ga7q
rzhev		RU		62	56.26	34.33	apl1
s gravenzande	's-Gravenzande	NL		19	52	4.17	1mvvo
s hertogenbosch	's-Hertogenbosch	NL		135	51.7	5.3	1mvvb
sa dec		VN		204	10.29	105.76	xm1g
sa kaeo		TH		28	13.81	102.07	yftj
saalfeld		DE		28	50.65	11.37	1oxfk
saarbrucken	Saarbrücken	DE		181	49.23	7.01	1oxef
saarlouis		DE		38	49.31	6.75	1oxe0
saatli	Saatlı	AZ		87	39.93	48.37	35nc
sabac	Šabac	RS		55	44.75	19.69	1wehc
sabadell		ES		206	41.54	2.11	1uom7
sabae		JP		66	35.95	136.18	13q1m
sabah as salim	Şabāḩ as Sālim	KW		139	29.26	48.06	8uio
sabak bernam		MY		17	3.77	100.99	116vv
sabalgarh		IN		31	26.25	77.41	qymg
sabana grande de boya	Sabana Grande de Boyá	DO		17	18.94	-69.79	22vl6
sabanagrande		CO		25	10.79	-74.76	26o6p
sabanalarga		CO		69	10.63	-74.92	26o6e
sabaneta		DO		16	19.48	-71.34	22vif
sabang		ID		25	5.89	95.32	q0qy
sabanitas		PA		16	9.34	-79.81	27c8i
sabha	Sabhā	LY		130	27.04	14.43	1bfdz
sabinas		MX		55	27.86	-101.12	2dhf1
sabirabad		AZ		28	40.01	48.48	cjj7
sablayan		PH		38	12.83	120.77	10900
sabratah	Şabrātah	LY		102	32.79	12.49	1bfdv
sabuncu	Sabunçu	AZ		21	40.44	49.95	cjj4
sabya	Şabyā	SA		54	17.15	42.63	277f
sabzevar		IR		226	36.21	57.68	2j3j
sacaba		BO		108	-17.4	-66.04	2bq1e
sacavem	Sacavém	PT		18	38.79	-9.11	1cinn
sacele	Săcele	RO		30	45.62	25.71	eboa
sachse		US	TX	25	32.98	-96.6	2t9hw
sachsenheim		DE		19	48.96	9.06	745oi
sacile		IT		17	45.95	12.5	1vx0a
saco		US	ME	19	43.5	-70.44	2yog6
sacramento		BR		17	-19.87	-47.44	21ymf
sacramento		US	CA	491	38.58	-121.49	37ik1
sadabad	Sadābād	IN		36	27.44	78.04	qylk
sadabe		MG		17	-18.63	47.7	mo48
sadah	Sa'dah	YE		52	16.94	43.76	1j1i
sadalgi		IN		22	16.56	74.53	qylj
sadao		TH		46	6.64	100.42	yfx7
sadaseopet	Sadāseopet	IN		37	17.62	77.95	qyle
saddiqabad		PK		190	28.31	70.13	p070
sadri	Sādri	IN		26	25.19	73.45	qykp
safaga		EG		33	26.75	33.94	7opo
safed		IL		28	32.96	35.5	6a5o
safety harbor		US	FL	17	27.99	-82.69	2he7h
saffron walden		GB	ENG	15	52.02	0.24	1kk66
safi		JO		15	31.04	35.47	5d3v
safi		MA		288	32.3	-9.24	1ie8p
safidon		IN		31	29.41	76.67	qykf
safipur	Safīpur	IN		25	26.74	80.34	qyke
safonovo		RU		46	55.11	33.23	apdp
safranbolu		TR		35	41.25	32.69	fvbi
safwa	Şafwá	SA		46	26.65	49.96	275l
saga		JP		165	33.23	130.3	13q0n
sagae		JP		44	38.37	140.27	1991s
sagaing		MM		79	21.88	95.98	rtwy
sagalo		ML		16	12.2	-10.7	1gjxb
sagar	Sāgar	IN		53	14.16	75.03	qykb
sagara		JP		26	34.69	138.2	13q00
sagauli		IN		35	26.76	84.74	qyjq
sagay		PH		72	10.94	123.42	108we
saginaw		US	MI	49	43.42	-83.95	2zc6t
saginaw		US	TX	22	32.86	-97.36	2t9k2
saginaw township north		US	MI	25	43.46	-84.01	4blg8
sagua de tanamo	Sagua de Tánamo	CU		18	20.58	-75.24	23wli
sagua la grande	Sagua la Grande	CU		62	22.81	-80.08	23wlc
saguenay		CA	10	144	48.42	-71.07	3njjq
sagunto		ES		66	39.68	-0.27	1htz7
sahab	Saḩāb	JO		40	31.87	36	5ao1
sahagun	Sahagún	CO		59	8.95	-75.44	26o43
saham	Şaḩam	OM		89	24.17	56.89	656f
sahar	Saḩar	YE		32	15.32	44.31	1izt
saharanpur	Sahāranpur	IN		485	29.97	77.55	qyj2
saharsa		IN		146	25.87	86.6	qyj0
sahaspur		IN		24	29.12	78.62	qyiy
sahaswan	Sahaswān	IN		61	28.07	78.75	qyiw
sahavato		MG		28	-20.6	48.33	mnst
sahawar	Sahāwar	IN		22	27.8	78.83	qyiv
sahibganj	Sāhibganj	IN		96	25.24	87.63	qyiq
sahiwal		PK		236	30.67	73.1	p044
sahiwal		PK		37	31.97	72.33	p043
sahuarita		US	AZ	26	31.96	-110.96	35v6o
sahuayo de morelos	Sahuayo de Morelos	MX		64	20.06	-102.72	2dhcy
saida	Saïda	DZ		127	34.83	0.15	1h7kc
saidpur		BD		199	25.78	88.89	3waf9
saidpur		IN		23	25.54	83.22	qyi8
saiha		IN		23	22.49	92.98	qyi3
saijo	Saijō	JP		59	33.92	133.18	15a5i
saiki		JP		49	32.95	131.9	13pyt
saint amand les eaux	Saint-Amand-les-Eaux	FR		18	50.45	3.43	1rwsv
saint andre	Saint-André	RE		49	-20.96	55.65	k1no
saint andrews		GB	SCT	17	56.34	-2.8	1kk5s
saint andrews		US	SC	21	34.05	-81.13	2qgjg
saint augustin de desmaures	Saint-Augustin-de-Desmaures	CA	10	17	46.74	-71.45	4hikh
saint avertin	Saint-Avertin	FR		16	47.36	0.74	1rwjs
saint avold	Saint-Avold	FR		18	49.1	6.7	1rwj8
saint basile le grand	Saint-Basile-le-Grand	CA	10	16	45.53	-73.28	3njpt
saint benoit	Saint-Benoît	RE		35	-21.04	55.72	k1nn
saint brieuc	Saint-Brieuc	FR		53	48.52	-2.77	1rwdc
saint bruno de montarville	Saint-Bruno-de-Montarville	CA	10	24	45.53	-73.35	3njr8
saint chamond	Saint-Chamond	FR		38	45.48	4.51	1rwba
saint charles		US	IL	33	41.91	-88.31	2x7lt
saint charles		US	MD	36	38.6	-76.94	2lm5y
saint charles		US	MO	66	38.78	-90.48	2mgbz
saint clair shores		US	MI	60	42.5	-82.89	2zehu
saint cloud		US	FL	35	28.25	-81.28	2hec5
saint cloud		US	MN	66	45.56	-94.16	304af
saint cloud	Saint-Cloud	FR		29	48.85	2.2	1rw6p
saint constant	Saint-Constant	CA	10	24	45.37	-73.57	3njtt
saint croix		VI		51	17.73	-64.75	2ut0g
saint cyr lecole	Saint-Cyr-l'École	FR		16	48.8	2.07	1rw3y
saint cyr sur loire	Saint-Cyr-sur-Loire	FR		17	47.4	0.67	1rw3r
saint denis	Saint-Denis	FR		96	48.94	2.35	1rw38
saint denis	Saint-Denis	RE		137*	-20.88	55.45	k1nk
saint die des vosges	Saint-Dié-des-Vosges	FR		25	48.28	6.95	1rw0r
saint dizier	Saint-Dizier	FR		32	48.64	4.95	1rw0g
saint egreve	Saint-Égrève	FR		16	45.23	5.68	1rvvg
saint etienne	Saint-Étienne	FR		176	45.43	4.39	1rvlv
saint etienne du rouvray	Saint-Étienne-du-Rouvray	FR		29	49.38	1.1	1rvkc
saint eustache	Saint-Eustache	CA	10	42	45.57	-73.91	3nk8v
saint fons	Saint-Fons	FR		16	45.71	4.85	1rvgh
saint genis laval	Saint-Genis-Laval	FR		21	45.7	4.79	1rvdd
saint george		US	UT	73	37.1	-113.58	3avho
saint georges	Saint-Georges	CA	10	31	46.11	-70.67	3xwrd
saint germain en laye	Saint-Germain-en-Laye	FR		41	48.9	2.09	1rv7r
saint ghislain	Saint-Ghislain	BE		23	50.45	3.82	1nqs8
saint gratien	Saint-Gratien	FR		20	48.97	2.29	1rv3f
saint helier		JE		28*	49.19	-2.1	1t7aj
saint herblain	Saint-Herblain	FR		47	47.22	-1.65	1rv2e
saint hyacinthe	Saint-Hyacinthe	CA	10	50	45.63	-72.96	3nkee
saint jean de braye	Saint-Jean-de-Braye	FR		20	47.91	1.98	1ruvh
saint jean de la ruelle	Saint-Jean-de-la-Ruelle	FR		18	47.91	1.86	1ruus
saint jean sur richelieu	Saint-Jean-sur-Richelieu	CA	10	72	45.31	-73.26	3nkhr
saint jerome	Saint-Jérôme	CA	10	55	45.78	-74	3nkhx
saint john		CA	04	88	45.27	-66.06	3nkid
saint johns	Saint John’s	AG		24*	17.12	-61.84	24n9y
saint joseph		US	MO	77	39.77	-94.85	2mggy
saint joseph	Saint-Joseph	MQ		17	14.67	-61.04	24ikb
saint joseph	Saint-Joseph	RE		34	-21.38	55.62	k1mj
saint laurent du maroni	Saint-Laurent-du-Maroni	GF		24	5.5	-54.03	20gbn
saint laurent du var	Saint-Laurent-du-Var	FR		30	43.67	7.19	1ruiz
saint lazare	Saint-Lazare	CA	10	17	45.4	-74.13	3nkl5
saint leu	Saint-Leu	FR		29	46.73	4.5	1rufn
saint leu	Saint-Leu	RE		28	-21.17	55.29	k1mh
saint leu la foret	Saint-Leu-la-Forêt	FR		16	49.02	2.25	1rufk
saint lo	Saint-Lô	FR		22	49.12	-1.09	1rufa
saint louis	Saint-Louis	FR		21	47.59	7.56	1rueu
saint louis	Saint-Louis	RE		48	-21.29	55.41	k1mf
saint louis	Saint-Louis	SN		176	16.02	-16.49	1c5dg
saint louis park		US	MN	45	44.95	-93.35	304rh
saint malo	Saint-Malo	FR		51	48.65	-2.01	1ruc0
saint mande	Saint-Mandé	FR		21	48.84	2.42	1rubh
saint marc	Saint-Marc	HT		66	19.11	-72.69	27oic
saint martin dheres	Saint-Martin-d'Hères	FR		36	45.18	5.76	1ru31
saint matthews		US	KY	17	38.25	-85.66	2kbhi
saint maur des fosses	Saint-Maur-des-Fossés	FR		75	48.79	2.49	1rtz7
saint maximin la sainte baume	Saint-Maximin-la-Sainte-Baume	FR		15	43.45	5.86	1rtx0
saint medard en jalles	Saint-Médard-en-Jalles	FR		30	44.9	-0.72	1rtw8
saint michael		US	MN	16	45.21	-93.66	304y2
saint michel sur orge	Saint-Michel-sur-Orge	FR		21	48.63	2.31	1rtsw
saint nazaire	Saint-Nazaire	FR		67	47.28	-2.21	1rts1
saint neots		GB	ENG	31	52.22	-0.27	1kk1p
saint nicolas	Saint-Nicolas	BE		23	50.63	5.53	1nqqk
saint omer	Saint-Omer	FR		18	50.75	2.26	1rtpx
saint ouen	Saint-Ouen	FR		39	48.91	2.33	1rtpc
saint ouen laumone	Saint-Ouen-l'Aumône	FR		23	49.04	2.12	1rtoo
saint paul		US	MN	285	44.94	-93.09	3050w
saint paul	Saint-Paul	RE		99	-21.01	55.27	k1md
saint peter port		GG		16*	49.46	-2.54	1t7fz
saint peters		GB	ENG	125	51.37	1.42	1kk1b
saint peters		US	MO	53	38.8	-90.63	2mgn9
saint petersburg		RU		5028	59.94	30.31	aow1
saint pierre		MU		16	-20.22	57.52	k0pc
saint pierre	Saint-Pierre	RE		77	-21.34	55.48	k1m6
saint pierre des corps	Saint-Pierre-des-Corps	FR		15	47.39	0.75	1rtg3
saint pol sur mer	Saint-Pol-sur-Mer	FR		24	51.03	2.34	1rtd8
saint priest	Saint-Priest	FR		42	45.7	4.94	1rtcc
saint quentin	Saint-Quentin	FR		55	49.85	3.29	1rtan
saint quentin en yvelines	Saint-Quentin-en-Yvelines	FR		147	48.77	2.02	52wry
saint raphael	Saint-Raphaël	FR		35	43.42	6.77	1rt9a
saint raphael	Saint-Raphaël	HT		38	19.44	-72.2	27oh6
saint sebastien sur loire	Saint-Sébastien-sur-Loire	FR		29	47.21	-1.5	1rt20
saint thomas mount		IN		43	13	80.2	qyhh
sainte anne	Sainte-Anne	GP		23	16.23	-61.38	24p5u
sainte catherine	Sainte-Catherine	CA	10	16	46.32	-72.57	3njxx
sainte catherine	Sainte-Catherine	CA	10	17	45.4	-73.58	3njxw
sainte foy les lyon	Sainte-Foy-lès-Lyon	FR		22	45.73	4.8	1rvu2
sainte genevieve des bois	Sainte-Geneviève-des-Bois	FR		34	48.65	2.32	1rvta
sainte julie	Sainte-Julie	CA	10	29	45.58	-73.33	3nk2d
sainte marie	Sainte-Marie	MQ		20	14.78	-60.99	24ikm
sainte marie	Sainte-Marie	RE		32	-20.9	55.55	k1nb
sainte rose	Sainte-Rose	GP		20	16.33	-61.7	24p5b
sainte suzanne	Sainte-Suzanne	RE		21	-20.91	55.61	k1n4
sainte therese	Sainte-Thérèse	CA	10	25	45.64	-73.83	3nk7d
saintes		FR		30	45.75	-0.63	1rvn8
sainthia		IN		43	23.95	87.68	qyhj
saipan		MP		48*	15.21	145.75	4nspi
sair	Sa‘īr	PS		18	31.58	35.14	61fl
saitama		JP		1193	35.91	139.66	44r8q
sakado		JP		97	35.96	139.39	13py1
sakai		JP		27	36.1	139.8	13pxl
sakai		JP		782	34.58	135.47	13pxn
sakai nakajima	Sakai-nakajima	JP		31	36.27	139.25	13pxk
sakaidecho	Sakaidechō	JP		57	34.32	133.84	13pxi
sakaiminato		JP		36	35.54	133.23	13px2
sakakah		SA		128	29.97	40.21	273z
sakaraha		MG		22	-22.9	44.53	mnnr
sakassou		CI		15	7.45	-5.29	1cwxu
sakata		JP		100	38.92	139.85	13pw4
sakchu up	Sakchu-ŭp	KP		18	40.39	125.05	17r99
sake		CD		17	-1.57	29.04	4exe
sakete	Sakété	BJ		30	6.74	2.66	1f9op
sakhipur		BD		41	24.32	90.17	phhc
sakhnin	Sakhnīn	IL		25	32.86	35.3	6al3
saki		NG		179	8.67	3.39	1dsqm
saki		UA		28	45.13	33.6	ew72
sakleshpur		IN		25	12.94	75.78	qyg2
sakon nakhon		TH		76	17.16	104.15	yft2
sakrand		PK		32	26.14	68.27	ozzh
sakti	Saktī	IN		22	22.03	82.96	qyfd
saku		JP		69	36.22	138.48	13puh
sakura		JP		183	35.72	140.23	19910
sakurai		JP		63	34.5	135.85	13pu2
sala	Šaľa	SK		25	48.15	17.88	1tje1
salaberry de valleyfield	Salaberry-de-Valleyfield	CA	10	39	45.25	-74.13	3nl3t
saladas		AR		18	-28.25	-58.63	21i57
salaga		GH		25	8.55	-0.52	1d7d0
salah bey		DZ		23	35.85	5.29	1h7gv
salalah	Şalālah	OM		163	17.02	54.09	655p
salama	Salamá	GT		40	15.1	-90.32	24yjc
salamanca		ES		156	40.97	-5.66	1uojo
salamanca		MX		160	20.57	-101.19	2dhbq
salamina		CO		18	5.41	-75.49	26o2q
salamina	Salamína	GR		25	37.96	23.5	5g3k
salaqi		CN		65	40.54	110.51	17md8
salaspils		LV		18	56.86	24.37	9rru
salatiga		ID		173	-7.33	110.49	yx1n
salavat		RU		160	53.38	55.91	ap98
salaya	Salāya	IN		30	22.31	69.6	qyee
salcedo		DO		45	19.38	-70.42	22vfn
saldanha		ZA		68	-33.01	17.94	20232
sale		GB	ENG	56	53.43	-2.32	1kk0m
sale		MA		903	34.05	-6.8	1ie5f
sale al jadida	Salé Al Jadida	MA		200	34	-6.74	6i2o3
salekhard		RU		38	66.53	66.6	w05p
salem		IN		778	11.65	78.16	qye5
salem		US	MA	43	42.52	-70.9	2y3ht
salem		US	NH	30	42.79	-71.2	3157w
salem		US	OR	165	44.94	-123.04	3f8uq
salem		US	VA	25	37.29	-80.05	2ujg0
salerno		IT		126	40.68	14.79	1vwyp
salford		GB	ENG	73	53.49	-2.29	1kk0f
salgotarjan	Salgótarján	HU		40	48.1	19.8	1ta17
salgueiro		BR		42	-8.07	-39.12	20nms
salihli		TR		89	38.48	28.15	6h23
salihorsk		BY		102	52.79	27.54	dc9o
salima		MW		30	-13.78	34.46	jt07
salina		US	KS	48	38.84	-97.61	2jpm2
salina cruz		MX		77	16.18	-95.19	23g3k
salinas		BR		26	-16.17	-42.29	21yjz
salinas		EC		44	-2.21	-80.95	269z8
salinas		US	CA	157	36.68	-121.66	37jy7
salinas de hidalgo	Salinas de Hidalgo	MX		17	22.63	-101.71	2dhah
salinopolis	Salinópolis	BR		41	-0.61	-47.36	20nlq
salisbury		GB	ENG	45	51.07	-1.8	1kk08
salisbury		US	MD	33	38.36	-75.6	2lmx3
salisbury		US	NC	34	35.67	-80.47	2o8ht
sallanches		FR		17	45.94	6.63	1rsly
salmas	Salmās	IR		82	38.2	44.77	2is8
salmon creek		US	WA	20	45.71	-122.65	3giid
salo		FI		25	60.38	23.13	do8s
salon de provence	Salon-de-Provence	FR		41	43.64	5.09	1rsk5
salonta		RO		18	46.8	21.65	ebj5
salor		UZ		26	41.37	69.38	wfdy
salou		ES		27	41.08	1.14	1uoga
salqin	Salqīn	SY		32	36.14	36.45	3j8i
salsk	Sal’sk	RU		61	46.47	41.54	ap5l
salsomaggiore terme		IT		16	44.82	9.99	1vwxf
salt		ES		30	41.97	2.79	1uog7
salt lake city		US	UT	193	40.76	-111.89	3fwn5
salta		AR		513	-24.79	-65.41	2a9ll
saltash		GB	ENG	16	50.41	-4.23	1kjzv
saltillo		MX		710	25.42	-101.01	2dh86
salto		BR		98	-23.2	-47.29	21yhu
salto		UY		100	-31.38	-57.97	21qve
salto de pirapora	Salto de Pirapora	BR		32	-23.65	-47.57	21ygz
saltpond		GH		25	5.21	-1.06	1d7co
salumbar	Sālūmbar	IN		17	24.14	74.04	qyd0
salur	Sālūr	IN		50	18.52	83.21	qycz
saluzzo		IT		17	44.65	7.49	1vwwx
salvador		BR		2712	-12.97	-38.51	21ygq
salvaleon de higuey	Salvaleón de Higüey	DO		124	18.62	-68.71	22veg
salvatierra		MX		37	20.21	-100.88	2dh76
salyan		AZ		37	39.6	48.98	35mv
salzburg		AT		153	47.8	13.04	1naw8
salzgitter		DE		101	52.16	10.42	1ox0m
salzkotten		DE		25	51.67	8.6	1ox03
salzwedel		DE		21	52.85	11.15	1owzk
sam phran		TH		37	13.73	100.22	yfou
sam roi yot		TH		20	12.27	99.87	nyin
sama		ES		46	43.3	-5.68	1uofm
samal		PH		30	14.77	120.54	108iw
samal		PH		44	7.07	125.71	108iy
samalkha	Samālkha	IN		36	29.24	77.01	qyce
samalkot	Sāmalkot	IN		55	17.06	82.18	qycd
samalut	Samālūţ	EG		90	28.31	30.71	7hud
samannud	Samannūd	EG		55	30.96	31.24	7hub
samara		RU		1135	53.2	50.15	ap3v
samarinda		ID		355	-0.49	117.15	ywy1
samarkand		UZ		319	39.65	66.96	q2h5
samarra	Sāmarrā’	IQ		159	34.2	43.89	1yod
samastipur	Samāstipur	IN		58	25.86	85.78	qybz
samba	Sāmba	IN		27	32.56	75.12	qybt
sambalpur		IN		163	21.47	83.98	qybq
sambava		MG		32	-14.27	50.17	mnib
sambhal		IN		196	28.58	78.57	qybo
sambhar	Sāmbhar	IN		23	26.91	75.19	qybn
sambiase		IT		20	38.97	16.28	1i367
sambir		UA		35	49.52	23.2	ew5s
samborondon	Samborondón	EC		24	-1.96	-79.72	269y9
sambrial		PK		63	32.48	74.35	ozw9
samdari		IN		18	25.81	72.58	qybc
same		TZ		17	-4.07	37.73	37yc
samfya		ZM		20	-11.36	29.56	j9vu
samho rodongjagu	Samho-rodongjagu	KP		19	39.95	127.87	1441o
samitah	Şāmitah	SA		27	16.6	42.94	271v
sammamish		US	WA	52	47.64	-122.08	3gika
samobor		HR		15	45.8	15.72	1wefo
samokov		BG		27	42.34	23.55	flba
sampaloc		PH		20	14.54	121.36	108ga
sampang		ID		53	-7.19	113.24	ywv7
sampit		ID		66	-2.53	112.95	ywus
sampues	Sampués	CO		21	9.18	-75.38	26o08
samrala	Samrāla	IN		19	30.84	76.19	qyan
samraong		KH		19	14.18	103.52	13491
samsun		TR		394	41.28	36.34	fv6w
samthar		IN		22	25.84	78.91	qyai
samtredia		GE		29	42.15	42.34	d4bi
samut prakan		TH		389	13.6	100.6	yfni
samut sakhon		TH		63	13.55	100.27	yfng
samut songkhram		TH		35	13.41	100	yfne
san		ML		25	13.3	-4.9	1gjsy
san andres	San Andrés	CO		58	12.58	-81.71	26nyi
san andres cholula	San Andrés Cholula	MX		40	19.05	-98.3	29uk6
san andres cuexcontitlan	San Andrés Cuexcontitlán	MX		18	19.36	-99.62	2a14g
san andres del rabanedo	San Andrés del Rabanedo	ES		31	42.61	-5.62	1uodc
san andres itzapa	San Andrés Itzapa	GT		19	14.62	-90.84	24ygx
san andres tuxtla	San Andrés Tuxtla	MX		62	18.45	-95.21	23fz7
san angelo		US	TX	100	31.46	-100.44	3aizq
san antonio		CL		86	-33.59	-71.61	2azyj
san antonio		PH		26	15.31	120.86	10895
san antonio		PH		34	14.95	120.09	1089d
san antonio		PY		56	-25.42	-57.55	21o3r
san antonio		US	TX	1470	29.42	-98.49	2tari
san antonio acahualco		MX		16	19.27	-99.77	23qgi
san antonio de la cal	San Antonio de la Cal	MX		20	17.03	-96.7	23ksa
san antonio de los altos	San Antonio de Los Altos	VE		64	10.39	-66.95	25rt2
san antonio de los banos	San Antonio de los Baños	CU		43	22.89	-82.5	23w5x
san antonio del tachira	San Antonio del Táchira	VE		32	7.81	-72.44	25rt1
san antonio oeste		AR		17	-40.73	-64.95	2a9ek
san antonio tecomitl	San Antonio Tecómitl	MX		24	19.22	-98.99	59uyc
san bartolome	San Bartolomé	ES		19	29	-13.61	1htuf
san bartolome de tirajana	San Bartolomé de Tirajana	ES		52	27.92	-15.57	1htu8
san benedetto del tronto	San Benedetto del Tronto	IT		46	42.96	13.88	1vwva
san benito		GT		31	16.92	-89.92	24yd1
san benito		US	TX	24	26.13	-97.63	2tatu
san benito abad		CO		18	8.93	-75.03	26nti
san bernardino		US	CA	216	34.11	-117.29	37k9q
san bernardino tlaxcalancingo		MX		55	19.03	-98.28	23cgu
san bernardo		CL		250	-33.59	-70.7	2azx8
san bonifacio		IT		17	45.4	11.27	1vwua
san borja		BO		25	-14.85	-66.75	6tsik
san bruno		US	CA	43	37.63	-122.41	37kat
san buenaventura		MX		20	27.06	-101.55	2dgrw
san buenaventura		MX		45	19.3	-98.86	59uy1
san carlos		CL		32	-36.42	-71.96	2azwm
san carlos		CO		23	7.79	-74.77	26nse
san carlos		CO		25	8.8	-75.7	26nsd
san carlos		US	CA	30	37.51	-122.26	37kb4
san carlos		UY		25	-34.79	-54.92	21quw
san carlos		VE		77	9.66	-68.58	25rrr
san carlos de bariloche	San Carlos de Bariloche	AR		95	-41.15	-71.31	4jwgv
san carlos del zulia	San Carlos del Zulia	VE		57	9	-71.93	25rrd
san carlos park		US	FL	17	26.47	-81.8	2heyu
san cataldo		IT		22	37.48	13.99	1i35l
san clemente		PE		16	-13.67	-76.15	2c888
san clemente		US	CA	66	33.43	-117.61	37kbz
san cristobal		CU		60	22.72	-83.06	23w08
san cristobal	San Cristóbal	DO		154	18.42	-70.1	239is
san cristobal	San Cristóbal	VE		247	7.77	-72.22	25rqx
san cristobal de las casas	San Cristóbal de las Casas	MX		158	16.73	-92.64	23fox
san cristobal verapaz	San Cristóbal Verapaz	GT		20	15.4	-90.57	24yb0
san diego		CR		17	9.9	-84	25mp2
san diego		US	CA	1395	32.72	-117.16	37kcj
san dimas		US	CA	35	34.11	-117.81	37ker
san dona di piave	San Donà di Piave	IT		33	45.63	12.57	1vwrx
san donato milanese		IT		28	45.41	9.27	1vwri
san felice a cancello		IT		17	41.02	14.49	3w1v0
san felipe		CL		59	-32.75	-70.73	2azun
san felipe		CR		25	9.9	-84.11	25moy
san felipe		MX		17	31.02	-114.84	2dgk8
san felipe		MX		28	21.48	-101.22	2dgku
san felipe		VE		77	10.34	-68.74	25rpj
san fernando		ES		96	36.48	-6.2	1htss
san fernando		MX		29	24.85	-98.15	22nnh
san fernando		PH		24	10.16	123.71	10824
san fernando		PH		251	15.03	120.68	1081j
san fernando		PH		83	16.62	120.32	1081d
san fernando		TT		55	10.28	-61.47	24lii
san fernando de apure	San Fernando de Apure	VE		79	7.89	-67.47	29kh5
san fernando de henares	San Fernando de Henares	ES		41	40.42	-3.53	1uo6b
san fernando de monte cristi	San Fernando de Monte Cristi	DO		17	19.85	-71.65	22vcm
san fernando del valle de catamarca	San Fernando del Valle de Catamarca	AR		189	-28.47	-65.79	2a96u
san francisco		AR		59	-31.43	-62.08	2a963
san francisco		CR		56	9.99	-84.13	25mon
san francisco		PH		19	8.54	125.95	1080z
san francisco		PH		20	15.36	120.84	107zp
san francisco		SV		16	13.7	-88.1	24t8j
san francisco		US	CA	865	37.77	-122.42	37kgn
san francisco acuautla		MX		28	19.35	-98.86	23fi2
san francisco de los romo	San Francisco de los Romo	MX		16	22.08	-102.27	2dgdl
san francisco de macoris	San Francisco de Macorís	DO		125	19.3	-70.25	22vbu
san francisco del rincon	San Francisco del Rincón	MX		71	21.02	-101.86	2dgdk
san francisco el alto		GT		54	14.94	-91.44	24y8b
san francisco tlalcilalcalpan		MX		17	19.29	-99.77	23fgx
san gabriel		EC		15	0.59	-77.83	269ss
san gabriel		US	CA	40	34.1	-118.11	37kiq
san german	San Germán	CU		44	20.6	-76.13	23rfh
san gil		CO		34	6.56	-73.14	26nn4
san giorgio a cremano	San Giorgio a Cremano	IT		45	40.83	14.34	1vwol
san giovanni a teduccio	San Giovanni a Teduccio	IT		24	40.84	14.31	1vwn5
san giovanni in fiore	San Giovanni in Fiore	IT		17	39.25	16.7	1i345
san giovanni in persiceto	San Giovanni in Persiceto	IT		16	44.64	11.18	1vwmn
san giovanni la punta	San Giovanni la Punta	IT		22	37.58	15.09	1i344
san giovanni lupatoto		IT		20	45.38	11.04	1vwmk
san giovanni rotondo		IT		26	41.71	15.73	1vwmi
san giovanni valdarno		IT		16	43.57	11.53	1vwmf
san giuliano milanese		IT		31	45.39	9.29	1vwm6
san giuseppe vesuviano		IT		27	40.84	14.5	1vwlt
san ignacio		BZ		17	17.16	-89.07	24r9m
san ignacio de velasco	San Ignacio de Velasco	BO		24	-16.37	-60.95	2bpmi
san ildefonso		PH		66	15.08	120.94	107vs
san isidro		AR		45	-34.47	-58.53	21hts
san isidro		CR		35	9.37	-83.7	25mo1
san isidro		ES		20	28.08	-16.56	1htsb
san isidro		MX		34	19.34	-98.95	59uy7
san isidro		PE		68	-12.12	-77.05	2c84f
san jacinto		CO		20	9.83	-75.12	26nl4
san jacinto		US	CA	47	33.78	-116.96	37kka
san javier		AR		16	-30.58	-59.93	21htb
san javier		CL		22	-35.6	-71.73	2azru
san javier		ES		31	37.81	-0.84	1hts6
san jeronimo cuatro vientos	San Jerónimo Cuatro Vientos	MX		37	19.29	-98.84	59uy3
san joaquin	San Joaquín	VE		42	10.26	-67.79	25rl7
san jorge		AR		17	-31.9	-61.86	2a8zl
san jorge pueblo nuevo		MX		23	19.25	-99.63	59uyg
san jose		PH		119	12.35	121.07	107mu
san jose		PH		36	13.35	123.55	107mi
san jose		US	CA	1027	37.34	-121.89	37kmj
san jose	San José	CR		31	10.95	-85.14	25mmp
san jose	San José	CR		335*	9.93	-84.08	25mmx
san jose de guanipa	San José de Guanipa	VE		62	8.89	-64.17	25rhq
san jose de jachal	San José de Jáchal	AR		21	-30.24	-68.75	2a8u0
san jose de las lajas	San José de las Lajas	CU		55	22.96	-82.15	23v54
san jose de mayo	San José de Mayo	UY		37	-34.34	-56.71	21qtb
san jose de ocoa	San José de Ocoa	DO		21	18.55	-70.51	22vak
san jose del cabo	San José del Cabo	MX		70	23.06	-109.7	2dfr0
san jose del castillo	San José del Castillo	MX		16	20.51	-103.24	2dfqt
san jose del guaviare	San José del Guaviare	CO		22	2.57	-72.65	2a24h
san jose del monte	San Jose del Monte	PH		358	14.81	121.05	107jn
san jose del valle	San José del Valle	MX		23	20.76	-105.23	2ed18
san jose guadalupe otzacatipan	San José Guadalupe Otzacatipan	MX		31	19.34	-99.59	59uy9
san jose iturbide	San José Iturbide	MX		23	21	-100.38	2dfoo
san jose pinula	San José Pinula	GT		47	14.55	-90.41	24y1l
san jose village		MP		15	14.97	145.62	4brzh
san juan		AR		447	-31.54	-68.54	2a8t9
san juan		CR		26	9.96	-84.08	25mm3
san juan		PH		121	14.6	121.03	107gm
san juan		PR		418*	18.47	-66.11	2pwsf
san juan		US	TX	37	26.19	-98.16	2tay0
san juan bautista		PY		17	-26.67	-57.15	21o1z
san juan capistrano		US	CA	36	33.5	-117.66	37ko5
san juan de alicante	San Juan de Alicante	ES		22	38.4	-0.44	1htr6
san juan de aznalfarache	San Juan de Aznalfarache	ES		21	37.36	-6.04	1htr5
san juan de dios	San Juan de Dios	CR		15	9.88	-84.08	25mlo
san juan de la maguana	San Juan de la Maguana	DO		73	18.81	-71.23	22va1
san juan de los lagos	San Juan de los Lagos	MX		49	21.25	-102.33	2dfih
san juan de los morros	San Juan de los Morros	VE		88	9.91	-67.35	25rf9
san juan del cesar	San Juan del Cesar	CO		27	10.77	-73	26ndp
san juan del rio	San Juan del Río	MX		139	20.39	-100	23f1g
san juan ixtayopan		MX		24	19.23	-99	23f0a
san juan nepomuceno		CO		30	9.95	-75.08	26nda
san juan sacatepequez	San Juan Sacatepéquez	GT		137	14.72	-90.64	24xz1
san juan zitlaltepec		MX		20	19.81	-99.15	23eyp
san justo		AR		22	-30.79	-60.59	2a8qs
san kamphaeng		TH		33	18.74	99.12	onws
san lazzaro		IT		22	44.47	11.41	1vwkv
san leandro		US	CA	91	37.72	-122.16	37kp3
san leonardo		PH		35	15.36	120.96	107df
san lorenzo		AR		48	-28.13	-58.77	21hnb
san lorenzo		HN		22	13.42	-87.45	257ax
san lorenzo		PY		228	-25.34	-57.51	21o1s
san lorenzo		US	CA	23	37.68	-122.12	37kpl
san lorenzo de el escorial	San Lorenzo de El Escorial	ES		18	40.59	-4.15	1uo1m
san lorenzo de esmeraldas	San Lorenzo de Esmeraldas	EC		20	1.29	-78.84	269ny
san lucas sacatepequez	San Lucas Sacatepéquez	GT		18	14.61	-90.66	24xy4
san luis		AR		184	-33.3	-66.34	2a8ow
san luis		CU		67	20.19	-75.85	23us5
san luis		PH		33	15.04	120.79	107c9
san luis		US	AZ	32	32.49	-114.78	35vgx
san luis de la paz	San Luis de la Paz	MX		50	21.3	-100.52	2dfbp
san luis de since	San Luis de Sincé	CO		31	9.24	-75.15	26m8n
san luis del palmar	San Luis del Palmar	AR		15	-27.51	-58.55	21hlw
san luis obispo		US	CA	47	35.28	-120.66	37kqr
san luis potosi	San Luis Potosí	MX		723	22.15	-100.98	2dfba
san luis rio colorado	San Luis Río Colorado	MX		158	32.46	-114.77	2dfb8
san marcelino		PH		19	14.97	120.16	107bf
san marcos		CO		37	8.66	-75.13	26naa
san marcos		GT		25	14.96	-91.79	24xwt
san marcos		NI		23	11.91	-86.2	25ine
san marcos		SV		55	13.66	-89.18	24t14
san marcos		US	CA	93	33.14	-117.17	37ks0
san marcos		US	TX	61	29.88	-97.94	2tazf
san mariano		PH		19	7.5	126	107b3
san martin	San Martín	AR		83	-33.08	-68.47	2a8n4
san martin	San Martín	CO		16	3.7	-73.7	26n9w
san martin	San Martín	SV		39	13.78	-88.92	24t0v
san martin azcatepec	San Martín Azcatepec	MX		35	19.69	-98.97	59uy4
san martin cuautlalpan	San Martín Cuautlalpan	MX		24	19.28	-98.83	29tpt
san martin de la vega	San Martín de la Vega	ES		18	40.21	-3.57	1unyw
san martin de los andes	San Martín de los Andes	AR		24	-40.16	-71.35	2a8lz
san martin texmelucan de labastida	San Martin Texmelucan de Labastida	MX		76	19.28	-98.44	23etj
san mateo		PH		134	14.7	121.12	107a8
san mateo		PH		16	16.88	121.59	107a4
san mateo		US	CA	104	37.56	-122.33	37ktj
san mateo		VE		50	10.21	-67.42	25rcw
san mateo atenco		MX		68	19.27	-99.53	23esz
san mateo huitzilzingo		MX		15	19.23	-98.93	29tpl
san mateo otzacatipan		MX		23	19.33	-99.6	2a14m
san mauro torinese		IT		19	45.1	7.77	1vwfe
san miguel		AR		158	-34.54	-58.71	4jv1q
san miguel		CR		29	9.87	-84.06	25mk9
san miguel		PH		19	15.44	120.6	10779
san miguel		PH		66	15.14	120.98	1077e
san miguel		SV		162	13.48	-88.18	24t06
san miguel ajusco		MX		30	19.22	-99.2	23eqd
san miguel coatlinchan	San Miguel Coatlinchán	MX		23	19.45	-98.87	23epx
san miguel de abona		ES		16	28.1	-16.62	1htpz
san miguel de allende	San Miguel de Allende	MX		70	20.92	-100.74	2df40
san miguel de tucuman	San Miguel de Tucumán	AR		781	-26.82	-65.22	2a8jt
san miguel del padron	San Miguel del Padrón	CU		159	23.1	-82.33	23uk3
san miguel el alto	San Miguel el Alto	MX		24	21.03	-102.4	2df3f
san miguel topilejo		MX		35	19.2	-99.14	23ce3
san miguelito		PA		322	9.05	-79.47	27byp
san miniato		IT		17	43.68	10.85	1vwep
san miniato basso		IT		26	43.69	10.84	1vweq
san narciso		PH		16	15.01	120.08	10768
san nicola la strada	San Nicola la Strada	IT		21	41.05	14.33	3w1v1
san nicolas		AW		15	12.44	-69.91	24o3l
san nicolas		PH		34	18.17	120.6	1074r
san nicolas de los arroyos	San Nicolás de los Arroyos	AR		128	-33.33	-60.21	2a8j2
san nicolas de los garza	San Nicolás de los Garza	MX		443	25.74	-100.3	2df15
san onofre		CO		33	9.74	-75.53	26n6q
san pa tong		TH		18	18.63	98.9	onwo
san pablo		CR		22	10	-84.1	25mjl
san pablo		PH		208	14.07	121.33	1073y
san pablo		US	CA	30	37.96	-122.35	37kvw
san pablo autopan		MX		35	19.36	-99.66	23em2
san pablo de las salinas	San Pablo de las Salinas	MX		156	19.67	-99.09	23elz
san pablo jocopilas		GT		20	14.59	-91.45	24xt3
san pablo oztotepec		MX		16	19.19	-99.07	23hs6
san paolo		IT		30	41.12	16.79	5bsv3
san pascual		PH		39	13.81	121.02	1072z
san pedro		AR		24	-26.62	-54.11	21hi9
san pedro		AR		47	-33.68	-59.67	21hi8
san pedro		CR		27	9.93	-84.05	25mj9
san pedro		MX		41	25.43	-103.22	2dey1
san pedro		MX		49	25.76	-102.98	2devf
san pedro		PH		270	14.36	121.05	1071p
san pedro	San-Pédro	CI		197	4.75	-6.64	1cwt2
san pedro ayampuc		GT		47	14.78	-90.45	24xse
san pedro de alcantara	San Pedro de Alcántara	ES		35	36.49	-4.99	1htoy
san pedro de jujuy	San Pedro de Jujuy	AR		58	-24.23	-64.87	2a8h0
san pedro de lloc	San Pedro de Lloc	PE		16	-7.43	-79.5	27506
san pedro de macoris	San Pedro de Macorís	DO		218	18.45	-69.31	22v8o
san pedro del pinatar	San Pedro del Pinatar	ES		24	37.84	-0.79	1htov
san pedro garza garcia		MX		122	25.66	-100.4	54pgc
san pedro garza garcia	San Pedro Garza García	MX		123	25.66	-100.41	2dv01
san pedro sacatepequez	San Pedro Sacatepéquez	GT		40	14.97	-91.76	24xru
san pedro sula		HN		489	15.5	-88.02	2575i
san pedro totoltepec		MX		21	19.31	-99.57	2a14n
san rafael		AR		109	-34.62	-68.33	2a8e5
san rafael		CR		25	9.93	-84.14	25mih
san rafael		MX		21	19.21	-98.76	23efx
san rafael		US	CA	59	37.97	-122.53	37kxj
san rafael abajo		CR		27	9.83	-84.29	25mhn
san rafael arriba		CR		15	9.88	-84.08	25mhj
san rafael del sur	San Rafael del Sur	NI		30	11.85	-86.44	25iky
san rafael oriente		SV		19	13.38	-88.35	24syb
san rafael tlanalapan		MX		16	19.29	-98.47	59uyw
san ramon		US	CA	76	37.78	-121.98	37ky9
san ramon de la nueva oran	San Ramón de la Nueva Orán	AR		74	-23.14	-64.32	2a8cs
san remo		IT		47	43.82	7.78	1vw9t
san roque		ES		29	36.21	-5.38	1hton
san salvador		SV		526*	13.69	-89.19	24sxt
san salvador atenco		MX		17	19.55	-98.92	23edk
san salvador de jujuy	San Salvador de Jujuy	AR		306	-24.19	-65.3	2a8b8
san salvador el seco		MX		17	19.13	-97.64	23edj
san salvador tizatlalli		MX		61	19.26	-99.59	59uxz
san salvo		IT		17	42.04	14.73	1vw93
san sebastian de los reyes	San Sebastián de los Reyes	ES		76	40.56	-3.63	1unq0
san sebastian de mariquita	San Sebastián de Mariquita	CO		23	5.2	-74.89	26ruc
san sebastian el grande	San Sebastián el Grande	MX		28	20.53	-103.43	2deom
san sebastiano		IT		23	45.65	10.26	1vw8w
san severo		IT		55	41.69	15.38	1vw8j
san simon		PH		29	15	120.78	106sp
san tan valley		US	AZ	81	33.19	-111.53	4cok4
san vicent del raspeig	San Vicent del Raspeig	ES		53	38.4	-0.53	1htiw
san vicente		AR		38	-26.62	-54.13	21h44
san vicente		CL		23	-34.43	-71.08	2az3q
san vicente		CR		34	9.96	-84.05	25mdd
san vicente		PH		16	15.29	120.65	1060h
san vicente		SV		42	13.63	-88.8	24ssq
san vicente de canete	San Vicente de Cañete	PE		26	-13.08	-76.39	2c7mp
san vicente de moravia	San Vicente de Moravia	CR		34	9.96	-84.05	3xpyy
san vicente de tagua tagua	San Vicente de Tagua Tagua	CL		30	-34.44	-71.08	2az3g
san vito dei normanni	San Vito dei Normanni	IT		18	40.66	17.71	1vvtc
sana	Saña	PE		39	-6.92	-79.58	275a3
sanaa		YE		1937*	15.35	44.21	1iw1
sanand	Sānand	IN		35	22.99	72.38	qya6
sanandaj		IR		349	35.31	47	2ipy
sanarate		GT		16	14.79	-90.2	24ydi
sanary sur mer	Sanary-sur-Mer	FR		19	43.12	5.8	1rshu
sanaur		IN		18	30.3	76.46	qya2
sanawad	Sanāwad	IN		36	22.17	76.07	qya1
sancaktepe		TR		241	41	29.23	4ji4k
sanchazi		CN		67	42.08	126.6	17mcu
sanchor	Sānchor	IN		29	24.75	71.77	qy9x
sancoale		IN		16	15.38	73.9	qy9w
sancti spiritus	Sancti Spíritus	CU		127	21.93	-79.44	23vzv
sanctorum		MX		28	19.1	-98.25	23for
sand springs		US	OK	20	36.14	-96.11	2pjb7
sandacho	Sandachō	JP		133	34.88	135.23	13psg
sandakan		MY		392	5.84	118.12	11604
sandalfoot cove		US	FL	17	26.34	-80.19	4blxb
sandanski		BG		26	41.57	23.28	flav
sandbach		GB	ENG	18	53.15	-2.36	1kjyg
sandefjord		NO		43	59.13	10.22	1vb52
sandi	Sāndi	IN		25	27.29	79.95	qy9h
sandikli	Sandıklı	TR		43	38.46	30.27	6gyf
sandila	Sandīla	IN		53	27.07	80.51	qy9f
sandnes		NO		63	58.85	5.74	1vb35
sandomierz		PL		25	50.68	21.75	ga43
sandown		GB	ENG	20	50.65	-1.16	1kjxk
sandur	Sandūr	IN		29	15.09	76.55	qy9c
sandusky		US	OH	25	41.45	-82.71	32tqb
sandviken		SE		25	60.62	16.77	1lfyj
sandwip	Sandwīp	BD		52	22.51	91.45	peg0
sandy		US	UT	87	40.59	-111.88	3fwp1
sandy springs		US	GA	105	33.92	-84.38	2ih79
sandyford		IE		22	53.27	-6.23	1z232
sanford		US	FL	58	28.8	-81.27	2hf7a
sanford		US	ME	21	43.44	-70.77	2yov6
sanford		US	NC	29	35.48	-79.18	2o8rd
sang e charak	Sang-e Chārak	AF		15	35.85	66.44	o630
sangamner		IN		67	19.57	74.21	qy8s
sangareddi	Sangāreddi	IN		59	17.62	78.09	qy8n
sangaria	Sangariā	IN		39	29.8	74.47	qy8l
sanger		US	CA	25	36.71	-119.56	37l5w
sangerhausen		DE		23	51.47	11.3	1ownx
sanghar		PK		62	26.05	68.95	oztg
sangju		KR		56	36.42	128.16	13dze
sangla hill		PK		57	31.72	73.38	ozsy
sangli	Sāngli	IN		601	16.85	74.56	qy88
sangmelima	Sangmélima	CM		54	2.93	11.98	1bmom
sangod		IN		20	24.93	76.29	qy82
sangola	Sāngola	IN		31	17.44	75.19	qy81
sangre grande		TT		16	10.59	-61.13	24lic
sangrur	Sangrūr	IN		89	30.25	75.84	qy7u
sanjo	Sanjō	JP		83	37.62	138.95	13prs
sankeshwar		IN		35	16.26	74.48	qy6x
sankrail	Sānkrāil	IN		28	22.55	88.23	qy6i
sankt augustin		DE		56	50.78	7.2	1owmo
sankt gallen		CH		71	47.42	9.37	1kzk6
sankt ingbert		DE		39	49.28	7.12	1owl2
sankt polten	Sankt Pölten	AT		22	48.2	15.63	1nal9
sankt wendel		DE		27	49.47	7.17	1owhj
sanliurfa	Şanlıurfa	TR		450	37.17	38.79	6e71
sanlucar de barrameda	Sanlúcar de Barrameda	ES		66	36.78	-6.35	1htqi
sanming		CN		209	26.25	117.62	12ibb
sannicandro garganico		IT		16	41.84	15.57	1vwec
sannois		FR		27	48.97	2.25	1rsfn
sano		JP		83	36.32	139.58	13pr8
sanok		PL		40	49.56	22.21	ga3r
sansanne mango	Sansanné-Mango	TG		38	10.36	0.47	1eozq
sanshui		CN		154	23.15	112.89	12cm1
sant adria de besos	Sant Adrià de Besòs	ES		34	41.43	2.22	1uoeh
sant andreu de la barca	Sant Andreu de la Barca	ES		26	41.45	1.97	1uodh
sant antoni de portmany	Sant Antoni de Portmany	ES		22	38.98	1.3	1htug
sant boi de llobregat	Sant Boi de Llobregat	ES		82	41.34	2.04	1uoc2
sant carles de la rapita	Sant Carles de la Ràpita	ES		16	40.62	0.6	1uobp
sant celoni		ES		17	41.69	2.49	1uobh
sant cugat del valles	Sant Cugat del Vallès	ES		79	41.47	2.09	1uo8u
sant feliu de guixols	Sant Feliu de Guíxols	ES		22	41.78	3.03	1uo6r
sant feliu de llobregat	Sant Feliu de Llobregat	ES		43	41.38	2.05	1uo6q
sant joan despi	Sant Joan Despí	ES		32	41.37	2.06	1uo3b
sant just desvern		ES		16	41.38	2.07	1unca
sant marti	Sant Martí	ES		236	41.42	2.2	3w9gp
sant pere de ribes	Sant Pere de Ribes	ES		28	41.26	1.77	1unsv
sant quirze del valles	Sant Quirze del Vallès	ES		18	41.53	2.08	1unrp
sant vicenc dels horts	Sant Vicenç dels Horts	ES		28	41.39	2.01	1un9e
santa ana		PE		25	-12.87	-72.72	2c7v3
santa ana		PH		47	15.1	120.77	106ry
santa ana		SV		177	13.99	-89.56	24sx2
santa ana		US	CA	335	33.75	-117.87	37l6s
santa ana chiautempan		MX		48	19.31	-98.19	23eb2
santa ana xalmimilulco		MX		16	19.21	-98.38	23bvp
santa anita		MX		20	20.55	-103.44	2delj
santa barbara		PH		15	16	120.4	106r8
santa barbara		US	CA	92	34.42	-119.7	37l88
santa barbara	Santa Bárbara	HN		15	14.92	-88.24	2572z
santa barbara doeste	Santa Bárbara d'Oeste	BR		188	-22.75	-47.41	21yck
santa brigida	Santa Brígida	ES		19	28.03	-15.5	1htnm
santa catalina		PH		26	9.33	122.86	106qz
santa catarina		MX		268	25.67	-100.46	2deiv
santa catarina pinula		GT		68	14.57	-90.5	24xn0
santa cecilia	Santa Cecília	BR		15	-26.96	-50.43	21ybs
santa clara		CU		251	22.41	-79.96	23tv6
santa clara		US	CA	126	37.35	-121.96	37l9z
santa clarita		US	CA	182	34.39	-118.54	37lax
santa coloma de gramenet	Santa Coloma de Gramenet	ES		120	41.45	2.21	1unod
santa cruz		BR		28	-6.23	-36.02	20nhl
santa cruz		CL		33	-34.64	-71.37	2azcw
santa cruz		PH		108	14.28	121.42	106nx
santa cruz		PH		15	14.91	120.57	106ns
santa cruz		PH		26	15.77	119.91	106nc
santa cruz		US	CA	64	36.97	-122.03	37lb0
santa cruz cabralia	Santa Cruz Cabrália	BR		20	-16.28	-39.02	21y9c
santa cruz das palmeiras	Santa Cruz das Palmeiras	BR		26	-21.83	-47.25	21y97
santa cruz de barahona	Santa Cruz de Barahona	DO		77	18.21	-71.1	22v7d
santa cruz de el seibo	Santa Cruz de El Seibo	DO		24	18.77	-69.04	22v7c
santa cruz de la palma	Santa Cruz de la Palma	ES		17	28.68	-17.76	1htn0
santa cruz de la sierra	Santa Cruz de la Sierra	BO		1364	-17.79	-63.18	2bp1m
santa cruz de tenerife	Santa Cruz de Tenerife	ES		222	28.47	-16.25	1htmu
santa cruz del norte	Santa Cruz del Norte	CU		18	23.15	-81.93	23tth
santa cruz del quiche	Santa Cruz del Quiché	GT		24	15.03	-91.15	24xlo
santa cruz del sur	Santa Cruz del Sur	CU		35	20.72	-78	23ttc
santa cruz do capibaribe	Santa Cruz do Capibaribe	BR		76	-7.96	-36.2	20nh0
santa cruz do rio pardo	Santa Cruz do Rio Pardo	BR		37	-22.9	-49.63	21y8w
santa cruz do sul	Santa Cruz do Sul	BR		106	-29.72	-52.43	21y8t
santa cruz xoxocotlan	Santa Cruz Xoxocotlán	MX		67	17.03	-96.74	23e4t
santa elena		AR		18	-30.94	-59.79	21hc7
santa elena		EC		42	-2.23	-80.86	269gu
santa elena de uairen	Santa Elena de Uairén	VE		30	4.6	-61.11	25qwm
santa eularia des riu	Santa Eulària des Riu	ES		31	38.98	1.53	1htmi
santa fe		AR		490	-31.65	-60.71	2a839
santa fe		US	NM	84	35.69	-105.94	39obb
santa fe do sul	Santa Fé do Sul	BR		26	-20.21	-50.93	21y7s
santa fe springs		US	CA	18	33.95	-118.09	37ld4
santa gertrudes		BR		18	-22.46	-47.53	21y7l
santa helena		BR		16	-2.23	-45.3	20ng6
santa helena de goias	Santa Helena de Goiás	BR		34	-17.81	-50.6	21y72
santa ines	Santa Inês	BR		67	-3.67	-45.38	20nft
santa iria da azoia	Santa Iria da Azóia	PT		19	38.84	-9.1	1cijn
santa isabel		BR		34	-23.32	-46.22	21y6k
santa isabel		MX		29	32.63	-115.58	2dak2
santa lucia	Santa Lucía	AR		44	-31.54	-68.5	2a80y
santa lucia	Santa Lucía	CO		16	10.32	-74.96	26mr3
santa lucia	Santa Lucía	ES		64	27.91	-15.54	1htm6
santa lucia	Santa Lucía	UY		16	-34.45	-56.39	21qrf
santa lucia cotzumalguapa	Santa Lucía Cotzumalguapa	GT		62	14.34	-91.02	24xih
santa luzia		BR		23	-7.64	-47.22	20ned
santa luzia		BR		244	-19.77	-43.85	21y5c
santa maria		BR		249	-29.68	-53.81	21y3n
santa maria		CV		17	16.6	-22.91	20bka
santa maria		PH		17	6.55	125.47	106ii
santa maria		PH		28	16.95	120.44	106hd
santa maria		US	CA	105	34.95	-120.44	37lek
santa maria ajoloapan	Santa María Ajoloapan	MX		18	19.76	-98.96	29tu9
santa maria atzompa	Santa María Atzompa	MX		22	17.1	-96.78	23dy8
santa maria capua vetere		IT		32	41.08	14.25	1vw3t
santa maria chimalhuacan	Santa María Chimalhuacán	MX		612	19.42	-98.95	23dxy
santa maria da vitoria	Santa Maria da Vitória	BR		23	-13.39	-44.2	21y33
santa maria de jesus	Santa María de Jesús	GT		16	14.49	-90.71	24xhh
santa marta		CO		432	11.24	-74.2	26mpp
santa monica		US	CA	93	34.02	-118.49	37lfg
santa paula		US	CA	31	34.35	-119.06	37lgd
santa perpetua de mogoda	Santa Perpètua de Mogoda	ES		25	41.53	2.18	1ung9
santa pola		ES		32	38.19	-0.57	1htku
santa quiteria	Santa Quitéria	BR		24	-4.33	-40.16	20n8x
santa quiteria do maranhao	Santa Quitéria do Maranhão	BR		17	-3.52	-42.55	20n8u
santa rita		BR		120	-7.11	-34.98	20n7t
santa rita		VE		32	10.54	-71.51	25qr6
santa rita do passa quatro	Santa Rita do Passa Quatro	BR		25	-21.71	-47.48	21xx7
santa rita do sapucai	Santa Rita do Sapucaí	BR		29	-22.25	-45.7	21xx3
santa rosa		AR		111	-36.62	-64.28	2a7ve
santa rosa		BR		59	-27.87	-54.48	21xwe
santa rosa		EC		42	-3.45	-79.96	269ek
santa rosa		PH		217	14.31	121.11	106dy
santa rosa		US	CA	175	38.44	-122.71	37lhj
santa rosa de cabal	Santa Rosa de Cabal	CO		58	4.87	-75.62	26mli
santa rosa de copan	Santa Rosa de Copán	HN		28	14.77	-88.78	256xi
santa rosa de viterbo	Santa Rosa de Viterbo	BR		21	-21.47	-47.36	21xvl
santa rosa jauregui		MX		19	20.74	-100.45	2ddxo
santa rosa treinta		MX		17	18.7	-99.18	23cbf
santa tecla		SV		125	13.68	-89.28	24tmp
santa teresa		MX		37	19.85	-99.23	59uy2
santa teresa del tuy	Santa Teresa del Tuy	VE		279	10.23	-66.66	25qnb
santa uxia de ribeira	Santa Uxía de Ribeira	ES		27	42.55	-8.99	1unm1
santa vitoria do palmar	Santa Vitória do Palmar	BR		28	-33.52	-53.37	21xub
santafe	Santafé	ES		15	37.19	-3.72	1htmg
santaluz		BR		25	-11.26	-39.37	21y5p
santana		BR		84	-0.06	-51.18	20osg
santana de parnaiba	Santana de Parnaíba	BR		99	-23.44	-46.92	21xzw
santana do ipanema	Santana do Ipanema	BR		26	-9.38	-37.25	20n9k
santana do livramento	Santana do Livramento	BR		90	-30.89	-55.53	21xzk
santana do paraiso	Santana do Paraíso	BR		26	-19.36	-42.57	21xzh
santanastasia	Sant'Anastasia	IT		21	40.87	14.4	1vw2d
santander		ES		183	43.46	-3.8	1unh2
santander de quilichao	Santander de Quilichao	CO		41	3.01	-76.48	26mos
santangpu		CN		58	27.41	111.99	15d96
santantimo	Sant'Antimo	IT		34	40.94	14.23	1vvzv
santantonio abate	Sant'Antonio Abate	IT		19	40.72	14.54	1vvz5
santarem	Santarém	BR		189	-2.44	-54.71	20n8p
santarem	Santarém	PT		29	39.23	-8.68	1ciig
santee		US	CA	58	32.84	-116.97	37llh
santeramo in colle	Santeramo in Colle	IT		25	40.79	16.76	1vvxb
santiago		BR		47	-29.19	-54.87	21xu5
santiago		CL		4837*	-33.46	-70.65	2az54
santiago		MX		37	25.43	-100.15	2ddtj
santiago		PH		108	16.69	121.55	106bd
santiago atitlan	Santiago Atitlán	GT		33	14.64	-91.23	24xdd
santiago de cao	Santiago de Cao	PE		22	-7.96	-79.24	274tl
santiago de compostela	Santiago de Compostela	ES		95	42.88	-8.55	1uney
santiago de cuba	Santiago de Cuba	CU		556	20.02	-75.83	23syh
santiago de las vegas	Santiago de las Vegas	CU		35	22.97	-82.39	23syc
santiago de los caballeros	Santiago de los Caballeros	DO		1200	19.45	-70.7	22v5e
santiago de maria	Santiago de María	SV		15	13.48	-88.47	24stb
santiago de queretaro	Santiago de Querétaro	MX		626	20.59	-100.39	2djlo
santiago de tolu	Santiago de Tolú	CO		27	9.52	-75.58	26lff
santiago de veraguas	Santiago de Veraguas	PA		45	8.1	-80.98	27bst
santiago del estero	Santiago del Estero	AR		355	-27.8	-64.26	2a7rx
santiago del torno	Santiago del Torno	BO		16	-17.99	-63.38	2bouy
santiago ixcuintla		MX		18	21.81	-105.21	2ddsk
santiago momoxpan		MX		18	19.07	-98.27	23iet
santiago papasquiaro		MX		26	25.04	-105.42	2ddsf
santiago sacatepequez	Santiago Sacatepéquez	GT		24	14.64	-90.68	24xd9
santiago teyahualco		MX		54	19.66	-99.12	2a1e4
santiago tlacotepec		MX		16	19.23	-99.67	28mxu
santiago tulantepec		MX		16	20.04	-98.36	23dpy
santiago tuxtla		MX		15	18.47	-95.3	23do0
santo amaro		BR		47	-12.55	-38.71	21xtk
santo amaro da imperatriz	Santo Amaro da Imperatriz	BR		18	-27.69	-48.78	21xtb
santo anastacio	Santo Anastácio	BR		17	-21.84	-51.61	21xt7
santo andre	Santo André	BR		662	-23.66	-46.54	21xt1
santo angelo	Santo Ângelo	BR		65	-28.3	-54.26	21xsw
santo antonio da platina	Santo Antônio da Platina	BR		35	-23.29	-50.08	21xo9
santo antonio de jesus	Santo Antônio de Jesus	BR		74	-12.97	-39.26	21xo1
santo antonio de padua	Santo Antônio de Pádua	BR		33	-21.54	-42.18	21xnz
santo antonio de posse	Santo Antônio de Posse	BR		18	-22.61	-46.92	21xny
santo antonio do amparo	Santo Antônio do Amparo	BR		17	-20.95	-44.92	21xnw
santo antonio do monte	Santo Antônio do Monte	BR		23	-20.09	-45.29	21xng
santo antonio dos olivais	Santo António dos Olivais	PT		39	40.22	-8.41	1mm0p
santo domingo		CU		45	22.59	-80.24	23sw0
santo domingo		DO		2202*	18.47	-69.89	22v58
santo domingo de los colorados	Santo Domingo de los Colorados	EC		200	-0.25	-79.18	269cx
santo domingo este		DO		700	18.49	-69.86	54cw4
santo domingo oeste		DO		701	18.5	-70	4orpg
santo domingo tehuantepec		MX		42	16.32	-95.24	23dm3
santo estevao	Santo Estêvão	BR		27	-12.43	-39.25	21xmj
santo tomas		PH		57	14.11	121.14	1063y
santo tomas	Santo Tomás	CO		26	10.76	-74.75	26mi4
santo tome	Santo Tomé	AR		23	-28.55	-56.04	21h47
santo tome	Santo Tomé	AR		59	-31.66	-60.77	2a7pt
santol		PH		299	15.16	120.57	10687
santomera		ES		15	38.06	-1.05	1htje
santos		BR		411	-23.96	-46.33	21xll
santos dumont		BR		42	-21.46	-43.55	21xlf
santuario		CO		18	6.14	-75.26	26mhv
santurtzi		ES		47	43.33	-3.03	1unah
santutxu		ES		60	43.25	-2.92	3xv54
santyoku		KR		42	37.44	129.17	13e9h
sanxenxo		ES		17	42.4	-8.81	1uo5u
sanya		CN		145	18.24	109.51	12i8c
sao bento	São Bento	BR		17	-2.7	-44.82	20mz2
sao bento	São Bento	BR		25	-6.28	-37.75	20myn
sao bento do sul	São Bento do Sul	BR		78	-26.25	-49.38	21xja
sao bernardo do campo	São Bernardo do Campo	BR		743	-23.69	-46.56	21xj4
sao borja	São Borja	BR		60	-28.66	-56	21xj0
sao caetano do sul	São Caetano do Sul	BR		136	-23.62	-46.55	21xik
sao carlos	São Carlos	BR		205	-22.02	-47.89	21xif
sao cristovao	São Cristóvão	BR		72	-11.01	-37.21	21xi6
sao domingos de rana	São Domingos de Rana	PT		47	38.7	-9.34	1ciew
sao domingos do maranhao	São Domingos do Maranhão	BR		18	-5.58	-44.39	20mv8
sao felix do xingu	São Félix do Xingu	BR		16	-6.64	-51.99	20mun
sao fidelis	São Fidélis	BR		28	-21.65	-41.75	21xez
sao francisco	São Francisco	BR		33	-15.95	-44.86	21xeg
sao francisco do conde	São Francisco do Conde	BR		25	-12.63	-38.68	21xcs
sao francisco do sul	São Francisco do Sul	BR		36	-26.24	-48.64	21xco
sao gabriel	São Gabriel	BR		55	-30.34	-54.32	21xcb
sao gabriel da cachoeira	São Gabriel da Cachoeira	BR		15	-0.12	-67.09	26hvq
sao goncalo do amarante	São Gonçalo do Amarante	BR		24	-3.61	-38.97	20mqy
sao goncalo do sapucai	São Gonçalo do Sapucaí	BR		19	-21.89	-45.6	21xb4
sao gotardo	São Gotardo	BR		34	-19.31	-46.05	21xb1
sao jeronimo	São Jerônimo	BR		17	-29.96	-51.72	21xat
sao joao da barra	São João da Barra	BR		21	-21.64	-41.05	21x6v
sao joao da boa vista	São João da Boa Vista	BR		77	-21.97	-46.8	21x6u
sao joao da madeira	São João da Madeira	PT		22	40.9	-8.49	1mlxw
sao joao da talha	São João da Talha	PT		19	38.82	-9.1	1cie6
sao joao de meriti	São João de Meriti	BR		455	-22.8	-43.37	21x65
sao joao del rei	São João del Rei	BR		79	-21.14	-44.26	21x67
sao joao dos inhamuns	São João dos Inhamuns	BR		29	-6	-40.28	20l3b
sao joao dos patos	São João dos Patos	BR		20	-6.49	-43.7	20mo7
sao joao nepomuceno	São João Nepomuceno	BR		23	-21.54	-43.01	21x5a
sao joaquim	São Joaquim	BR		16	-28.29	-49.93	21x4s
sao joaquim da barra	São Joaquim da Barra	BR		43	-20.58	-47.85	21x4p
sao jose	São José	BR		200	-28.21	-49.16	21x2e
sao jose de mipibu	São José de Mipibu	BR		15	-6.07	-35.24	20mjf
sao jose de ribamar	São José de Ribamar	BR		28	-2.56	-44.05	20mjd
sao jose do egito	São José do Egito	BR		18	-7.48	-37.27	20mj7
sao jose do rio pardo	São José do Rio Pardo	BR		47	-21.6	-46.89	21wzk
sao jose do rio preto	São José do Rio Preto	BR		375	-20.82	-49.38	21wzj
sao jose dos campos	São José dos Campos	BR		614	-23.18	-45.89	21wzg
sao jose dos pinhais	São José dos Pinhais	BR		124	-25.53	-49.21	21wzc
sao leopoldo	São Leopoldo	BR		209	-29.76	-51.15	21wz2
sao lourenco	São Lourenço	BR		41	-22.12	-45.05	21wyw
sao lourenco da mata	São Lourenço da Mata	BR		88	-8	-35.02	20mhk
sao lourenco do sul	São Lourenço do Sul	BR		25	-31.37	-51.98	21wyc
sao luis	São Luís	BR		917	-2.53	-44.3	20mhc
sao luis de montes belos	São Luís de Montes Belos	BR		24	-16.52	-50.37	21wxa
sao luis do quitunde	São Luís do Quitunde	BR		21	-9.32	-35.56	20mgl
sao luiz gonzaga	São Luiz Gonzaga	BR		32	-28.41	-54.96	21wx4
sao mamede de infesta	São Mamede de Infesta	PT		26	41.19	-8.61	1mlwi
sao manuel	São Manuel	BR		34	-22.73	-48.57	21wwx
sao marcos	São Marcos	BR		19	-28.97	-51.07	21wwl
sao martinho	São Martinho	PT		26	32.64	-16.94	1cid0
sao mateus	São Mateus	BR		77	-18.72	-39.86	21ww7
sao mateus do maranhao	São Mateus do Maranhão	BR		28	-4.04	-44.47	20mfy
sao mateus do sul	São Mateus do Sul	BR		25	-25.87	-50.38	21wvq
sao miguel do araguaia	São Miguel do Araguaia	BR		19	-13.27	-50.16	21wuf
sao miguel do guama	São Miguel do Guamá	BR		28	-1.63	-47.48	20mem
sao miguel do iguacu	São Miguel do Iguaçu	BR		15	-25.35	-54.24	21wud
sao miguel dos campos	São Miguel dos Campos	BR		41	-9.78	-36.09	20mel
sao paulo	São Paulo	BR		10021	-23.55	-46.64	21wtz
sao pedro	São Pedro	BR		20	-22.42	-42.97	74rxq
sao pedro	São Pedro	BR		27	-22.55	-47.91	21wsz
sao pedro da aldeia	São Pedro da Aldeia	BR		55	-22.84	-42.1	21wrj
sao pedro da cova	São Pedro da Cova	PT		17	41.14	-8.5	1mluj
sao raimundo nonato	São Raimundo Nonato	BR		20	-9.02	-42.7	20mb5
sao roque	São Roque	BR		51	-23.53	-47.14	21wq4
sao sebastiao	São Sebastião	BR		76	-23.76	-45.41	21wox
sao sebastiao do cai	São Sebastião do Caí	BR		19	-29.59	-51.38	21wo3
sao sebastiao do paraiso	São Sebastião do Paraíso	BR		69	-20.92	-46.99	21wnx
sao sebastiao do passe	São Sebastião do Passé	BR		31	-12.51	-38.5	21wnv
sao sepe	São Sepé	BR		19	-30.16	-53.57	21wnj
sao tome	São Tomé	ST		53*	0.34	6.73	1fo5n
sao vicente	São Vicente	BR		324	-23.96	-46.39	21wlk
saoner		IN		30	21.39	78.92	qy57
saoula		DZ		17	36.7	3.02	1h7fa
sapanca		TR		25	40.69	30.27	fv5y
sapele		NG		162	5.89	5.68	1dsyj
sapiranga		BR		76	-29.64	-51.01	21wjj
sapporo		JP		1883	43.07	141.35	19m7b
sapucaia		BR		131	-29.83	-51.15	21win
sapulpa		US	OK	21	36	-96.11	2pjhd
saqqez		IR		151	36.25	46.27	2ikw
saquarema		BR		62	-22.92	-42.51	21wi3
sar e pul	Sar-e Pul	AF		52	36.22	65.93	o5om
saraburi		TH		68	14.53	100.92	yfiq
sarai akil	Sarāi Ākil	IN		17	25.38	81.51	qy44
sarai alamgir		PK		44	32.9	73.76	ozqx
sarai mir	Sarāi Mīr	IN		18	26.03	82.92	qy3w
sarai naurang		PK		20	32.83	70.78	ozqq
sarai sidhu		PK		16	30.59	71.97	ozqm
saraipali		IN		18	21.32	83.01	qy3v
sarajevo		BA		697*	43.85	18.36	1weep
sarakhs		IR		46	36.54	61.16	ouuc
saraktash		RU		17	51.79	56.36	aot0
saran		FR		16	47.95	1.88	1rsc2
sarande	Sarandë	AL		15	39.88	20	7sa3
sarandi		BR		15	-27.94	-52.92	21whp
sarandi		BR		85	-23.44	-51.87	21whq
sarangpur	Sārangpur	IN		36	23.57	76.47	qy39
sarankhola		BD		36	22.31	89.79	pejb
saransk		RU		303	54.18	45.17	aosq
sarapul		RU		99	56.48	53.8	aosf
saraqib	Sarāqib	SY		34	35.86	36.81	3j68
sarasota		US	FL	55	27.34	-82.53	2hf8j
saratoga		US	CA	31	37.26	-122.02	37ln1
saratoga springs		US	NY	28	43.08	-73.78	3237y
saratoga springs		US	UT	25	40.35	-111.9	3fwpr
saratov		RU		864	51.54	46.01	aos5
sarauli		IN		21	28.49	79.09	qy2r
saravia		PH		19	10.88	122.97	10qf5
saraykoy	Sarayköy	TR		19	37.92	28.93	6gw3
sarcelles		FR		58	49	2.38	1rsbv
sardarshahr	Sardārshahr	IN		87	28.44	74.49	qy26
sardhana		IN		50	29.15	77.61	qy24
sardulgarh		IN		17	29.69	75.24	qy1z
sargodha		PK		543	32.09	72.67	ozow
sarh		TD		103	9.14	18.39	1fzr3
sari		IR		255	36.56	53.06	2i9w
sariaya		PH		45	13.96	121.53	105to
sarigerme		TR		16	36.72	28.7	3zfzg
sarikamis	Sarıkamış	TR		24	40.33	42.59	fv20
sarikei		MY		29	2.12	111.52	117dp
sarishabari	Sarishābāri	BD		81	24.75	89.83	ph3t
sariwon	Sariwŏn	KP		310	38.51	125.76	143kz
sarkand		KZ		77	45.41	79.92	wkln
sarkhej		IN		30	22.98	72.5	qy0t
sarkikaraagac	Şarkîkaraağaç	TR		33	38.08	31.37	6go3
sarkisla	Şarkışla	TR		24	39.35	36.41	6go1
sarnia		CA	08	72	42.98	-82.4	3nmkm
sarno		IT		29	40.81	14.62	1vvrg
sarny		UA		27	51.34	26.6	ew3s
saronno		IT		38	45.63	9.04	1vvrd
sarov		RU		88	54.94	43.32	aonx
sarpol e zahab	Sarpol-e Z̄ahāb	IR		52	34.46	45.86	2lb7
sarpsborg		NO		52	59.28	11.11	1vawk
sarreguemines		FR		24	49.11	7.07	1rs9o
sarstedt		DE		19	52.23	9.85	1owfe
sartell		US	MN	17	45.62	-94.21	305ip
sartrouville		FR		54	48.95	2.19	1rs8h
sarvar	Sárvár	HU		15	47.25	16.94	1t9wv
sarwar	Sarwār	IN		18	26.06	75.01	qxz9
saryaghash		KZ		25	41.46	69.17	wkl5
sarykemer		KZ		15	43	71.5	wlkj
sarzana		IT		20	44.11	9.96	1vvr4
sarzedo		BR		21	-20.04	-44.14	21wgx
sasaguri		JP		33	33.62	130.55	13ppv
sasayama		JP		47	35.07	135.22	13pph
sasebo		JP		237	33.17	129.73	13ppf
saskatoon		CA	11	199	52.13	-106.67	3nmmg
sasolburg		ZA		77	-26.81	27.82	kisv
sasovo		RU		30	54.35	41.92	9w8z
sassandra		CI		23	4.95	-6.09	1cwrj
sassari		IT		92	40.73	8.56	1vvqw
sassenheim		NL		16	52.23	4.52	1mw6f
sassuolo		IT		37	44.54	10.78	1vvpp
sasvad	Sāsvad	IN		30	18.34	74.03	qxyi
satana	Satānā	IN		34	20.59	74.2	qxyc
satara		IN		113	17.69	73.99	qxy7
sathupalli		IN		40	17.25	80.87	4ciwz
sathyamangalam		IN		34	11.51	77.24	qxwd
satipo		PE		16	-11.25	-74.64	2c7ks
satita		SY		28	34.82	36.12	3jd0
satka		RU		49	55.04	59.04	aoky
satkania	Sātkania	BD		52	22.08	92.05	smyt
satkhira	Sātkhira	BD		129	22.71	89.07	pefr
satna		IN		258	24.58	80.83	qxxa
satoraljaujhely	Sátoraljaújhely	HU		18	48.39	21.66	fccf
satsumasendai		JP		73	31.82	130.3	13pkw
sattahip		TH		65	12.67	100.9	yfhu
satte		JP		55	36.07	139.73	13po1
sattenapalle		IN		54	16.39	80.15	qxwp
sattur		IN		32	9.36	77.92	qxwj
satu mare		RO		112	47.8	22.86	ebc1
satuba		BR		16	-9.56	-35.82	20m6r
satun		TH		35	6.62	100.07	yfhk
saubara		BR		16	-12.74	-38.77	21wgp
saugor		IN		247	23.84	78.74	qyk5
saugus		US	MA	27	42.46	-71.01	2y3nf
saulgau		DE		18	48.02	9.5	1ow85
sault ste marie	Sault Ste. Marie	CA	08	66	46.52	-84.33	3nmrj
saumur		FR		33	47.26	-0.08	1rs3y
saundatti		IN		40	15.77	75.12	qxw7
saurimo		AO		40	-9.66	20.39	34aj
sausar		IN		27	21.66	78.8	qxvy
sava		IT		16	40.4	17.55	1vvpg
savage		US	MN	30	44.78	-93.34	305kf
savalou		BJ		30	7.93	1.98	1f9lj
savanna la mar	Savanna-la-Mar	JM		17	18.22	-78.13	22rtx
savannah		US	GA	146	32.08	-81.1	2ihdc
savannakhet		LA		67	16.57	104.76	zfpg
savantvadi	Sāvantvādi	IN		23	15.9	73.82	qxvs
savanur	Savanūr	IN		38	14.97	75.34	qxvr
savarkundla		IN		74	21.34	71.3	6npyy
savda	Sāvda	IN		20	21.15	75.89	qxvj
save	Savé	BJ		76	8.03	2.49	1f9lh
saveh	Sāveh	IR		176	35.02	50.36	2i0r
savelugu		GH		29	9.62	-0.83	1d78d
savigliano		IT		17	44.65	7.66	1vvp6
savigny le temple	Savigny-le-Temple	FR		26	48.57	2.58	1rrxs
savigny sur orge	Savigny-sur-Orge	FR		40	48.68	2.35	1rrxh
savona		IT		58	44.31	8.48	1vvou
savonlinna		FI		27	61.87	28.88	dnqk
sawai madhopur	Sawāi Mādhopur	IN		109	26.02	76.34	qxv9
sawakin	Sawākin	SD		29	19.11	37.33	7vlk
sawang daen din		TH		17	17.48	103.46	yfgu
sawangan		ID		114	-6.4	106.77	ywit
sawankhalok		TH		20	17.32	99.83	onvd
sawara		JP		47	35.88	140.5	198zp
sayama		JP		161	35.85	139.41	14vka
sayanogorsk		RU		50	53.09	91.4	vzx9
sayansk		RU		44	54.11	102.16	181ry
sayat	Saýat	TM		18	38.78	63.88	q45g
sayhat	Sayhāt	SA		67	26.48	50.05	26y6
sayla	Sāyla	IN		15	22.55	71.48	qxup
saynshand		MN		20	44.88	110.12	17jyp
sayreville		US	NJ	45	40.46	-74.36	31el0
sayreville junction		US	NJ	43	40.47	-74.33	31el1
sayula		MX		27	19.88	-103.6	2ddgw
sayville		US	NY	17	40.74	-73.08	323ad
sayyan	Sayyān	YE		69	15.17	44.32	1irn
scafati		IT		49	40.76	14.54	1vvoi
scaggsville		US	MD	24	39.15	-76.9	2ln2u
scandicci		IT		45	43.75	11.19	1vvnw
scarborough		CA	08	600	43.77	-79.26	44xnr
scarborough		GB	ENG	62	54.28	-0.4	1kjtf
scarborough		TT		17	11.18	-60.74	24lhj
scarsdale		US	NY	18	41.01	-73.78	323ap
sceaux		FR		22	48.78	2.29	1rrvx
schaffhausen		CH		34	47.7	8.63	1kzih
schaumburg		US	IL	75	42.03	-88.08	2x94p
schenectady		US	NY	65	42.81	-73.94	323ba
schererville		US	IN	29	41.48	-87.45	2xl22
schertz		US	TX	38	29.55	-98.27	2tbmm
scheveningen		NL		23	52.1	4.28	1mw27
schiedam		NL		75	51.92	4.39	1mw24
schifferstadt		DE		19	49.38	8.38	1ouuf
schiffweiler		DE		16	49.37	7.13	1outw
schijndel		NL		23	51.62	5.43	1mw1s
schilde		BE		20	51.24	4.58	1nqi0
schiltigheim		FR		32	48.61	7.75	1rrva
schio		IT		34	45.71	11.36	1vvlx
schkeuditz		DE		18	51.4	12.22	1oumi
schleswig		DE		24	54.52	9.56	1ouay
schluchtern	Schlüchtern	DE		17	50.35	9.53	1otyx
schmalkalden		DE		18	50.72	10.44	1otuz
schmallenberg		DE		26	51.15	8.29	1otut
schmelz		DE		18	49.43	6.85	1ots2
schneeberg		DE		17	50.59	12.64	1otem
schneverdingen		DE		19	53.12	9.8	1ot9n
schofield barracks		US	HI	16	21.5	-158.07	4bo06
schonebeck	Schönebeck	DE		34	52.02	11.73	1osw9
schopfheim		DE		19	47.65	7.82	1osl9
schorndorf		DE		40	48.81	9.53	1osio
schortens		DE		21	53.53	7.95	1oshm
schoten		BE		34	51.25	4.5	1nqfn
schramberg		DE		19	48.22	8.39	1osff
schrobenhausen		DE		16	48.56	11.26	1osc4
schroeder		BR		16	-26.41	-49.07	21wft
schwabach		DE		39	49.33	11.02	1orwx
schwabisch gmund	Schwäbisch Gmünd	DE		61	48.8	9.8	1orve
schwabisch hall	Schwäbisch Hall	DE		37	49.11	9.74	1orvd
schwalbach		DE		19	49.3	6.82	1orsm
schwalmstadt		DE		19	50.93	9.22	1orrl
schwalmtal		DE		19	51.22	6.27	1orri
schwandorf in bayern	Schwandorf in Bayern	DE		28	49.33	12.11	1orq9
schwanewede		DE		20	53.23	8.6	1orp8
schwarzenberg		DE		19	50.54	12.79	1orhe
schwedt oder	Schwedt (Oder)	DE		38	53.06	14.28	1or7p
schweinfurt		DE		54	50.05	10.22	1or42
schweizer reneke	Schweizer-Reneke	ZA		70	-27.19	25.33	kicr
schwelm		DE		30	51.29	7.29	1or0k
schwerin		DE		97	53.63	11.41	1oqy2
schwerte		DE		50	51.44	7.57	1oqxl
schwetzingen		DE		23	49.38	8.58	1oqww
sciacca		IT		37	37.51	13.08	1i2wq
scicli		IT		16	36.79	14.7	1i2wo
scordia		IT		17	37.3	14.84	1i2wc
scotch plains		US	NJ	24	40.66	-74.39	31emx
scottburgh		ZA		24	-30.29	30.75	kiby
scottsdale		US	AZ	237	33.51	-111.9	35vw1
scranton		US	PA	77	41.41	-75.66	33p2f
scunthorpe		GB	ENG	80	53.58	-0.65	1kjqs
seabra		BR		17	-12.42	-41.77	21wfs
seabrook		US	MD	17	38.97	-76.85	2ln78
seaford		GB	ENG	23	50.77	0.1	1kjqf
seaford		US	NY	15	40.67	-73.49	3244j
seagoville		US	TX	16	32.64	-96.54	2tbud
seaham		GB	ENG	22	54.84	-1.35	1kjq6
seal beach		US	CA	25	33.74	-118.1	37m3q
searcy		US	AR	24	35.25	-91.74	2gj26
seaside		US	CA	33	36.61	-121.85	37m54
seatac	SeaTac	US	WA	28	47.45	-122.29	3givh
seattle		US	WA	684	47.61	-122.33	3giwk
sebastian		US	FL	24	27.82	-80.47	2hff8
sebdou		DZ		41	34.64	-1.33	1h7ab
sebes	Sebeş	RO		27	45.96	23.57	eb2e
sebeta		ET		20	8.92	38.62	71y2
sebin karahisar	Şebin Karahisar	TR		47	40.29	38.42	fux6
secaucus		US	NJ	19	40.79	-74.06	31ens
sechura		PE		23	-5.56	-80.82	274qa
secondigliano		IT		43	40.9	14.27	1vvji
secunda		ZA		20	-26.55	29.17	ki8v
secunderabad		IN		204	17.5	78.54	qxui
security widefield	Security-Widefield	US	CO	33	38.75	-104.71	4bnnx
sedalia		US	MO	22	38.7	-93.23	2mh8g
sedan		FR		21	49.7	4.94	1rrsl
seddouk		DZ		20	36.55	4.69	1h78v
sederot		IL		20	31.53	34.6	6ak3
sedhiou	Sédhiou	SN		20	12.71	-15.56	1c4so
sedrata		DZ		53	36.13	7.53	1h76y
seeb		OM		238	23.67	58.19	66yv
seeheim jugenheim	Seeheim-Jugenheim	DE		16	49.77	8.65	1zj8g
seelze		DE		33	52.4	9.6	1oqg9
seen kreis 3	Seen (Kreis 3)	CH		15	47.48	8.77	3qxnv
seesen		DE		22	51.89	10.18	1oqew
seevetal		DE		41	53.4	9.97	1oqe4
seferihisar		TR		20	38.2	26.84	6giu
sefrou		MA		65	33.83	-4.83	1idzd
segamat		MY		70	2.51	102.82	1152m
segbwema		SL		17	7.99	-10.95	1fiyx
segezha		RU		33	63.74	34.32	ao7b
segou	Ségou	ML		93	13.43	-6.22	1gjkm
segovia		CO		40	7.08	-74.7	26mdr
segovia		ES		57	40.95	-4.12	1un48
segrate		IT		28	45.49	9.3	1vviw
seguela	Séguéla	CI		51	7.96	-6.67	1jnt2
seguin		US	TX	28	29.57	-97.96	2tbyk
segundo ensanche		ES		23	42.81	-1.64	4sk3t
sehnde		DE		23	52.31	9.97	1oqbn
sehore		IN		99	23.2	77.08	qxu9
sehwan		PK		41	26.42	67.86	ozj1
seinajoki	Seinäjoki	FI		32	62.79	22.83	dnoj
sejong		KR		230	36.59	127.29	6uzfh
seka		TH		16	17.93	103.96	yfgn
sekondi takoradi	Sekondi-Takoradi	GH		139	4.93	-1.76	1d76q
selargius		IT		23	39.26	9.16	1i2vy
selb		DE		17	50.17	12.13	1oq6o
selby		GB	ENG	25	53.78	-1.07	1kjob
selcuk	Selçuk	TR		29	37.95	27.37	6gg8
selden		US	NY	20	40.87	-73.04	32474
selebi phikwe	Selebi-Phikwe	BW		54	-21.98	27.84	jzzf
selestat	Sélestat	FR		19	48.26	7.45	1rrpd
selibaby	Sélibaby	MR		18	15.16	-12.18	1exvz
seligenstadt		DE		20	50.04	8.97	1oq56
selm		DE		28	51.7	7.47	1oq36
selma		US	AL	20	32.41	-87.02	2fn6i
selma		US	CA	24	36.57	-119.61	37mah
selogiri		ID		30	-7.78	110.87	yw5d
seltso	Sel’tso	RU		18	53.37	34.1	anyi
selu		IN		43	19.46	76.44	qyhu
selydove		UA		24	48.15	37.3	ew0l
semarang		ID		1288	-6.99	110.42	yw3c
semdinli	Şemdinli	TR		19	37.31	44.57	6gex
semenov	Semënov	RU		24	56.79	44.49	anu2
semenyih		MY		92	2.95	101.84	116ku
semey		KZ		293	50.43	80.27	wke6
semikarakorsk		RU		24	47.52	40.81	annm
semiluki		RU		26	51.68	39.03	anna
seminole		US	FL	18	27.84	-82.79	2hfgy
semirom	Semīrom	IR		27	31.42	51.57	2hti
semnan		IR		125	35.58	53.39	2hte
semporna		MY		63	4.48	118.61	115q9
sena madureira		BR		21	-9.06	-68.67	26hqj
senador canedo		BR		62	-16.71	-49.09	21wdq
senador pompeu		BR		17	-5.59	-39.37	20m52
senago		IT		21	45.58	9.13	1vvhd
senaki	Senak’i	GE		28	42.27	42.07	d49h
sendai		JP		1063	38.27	140.87	198z1
senden		DE		20	51.86	7.48	1oq0n
senden		DE		22	48.32	10.04	1oq0o
sendhwa		IN		55	21.69	75.1	qxsm
senekal		ZA		40	-28.32	27.62	ki1n
senftenberg		DE		29	51.53	14	1oq0h
sengkang		ID		60	-4.13	120.03	yvc9
senhor do bonfim	Senhor do Bonfim	BR		48	-10.46	-40.19	21wdb
senhora da hora	Senhora da Hora	PT		29	41.19	-8.65	1mloc
senica		SK		22	48.68	17.37	1tjbv
senigallia		IT		31	43.72	13.21	1vvh0
senirkent		TR		16	38.1	30.55	6gdw
senlis		FR		19	49.21	2.59	1rrlc
sens		FR		29	48.2	3.28	1rrka
sensuntepeque		SV		20	13.87	-88.63	24ss6
senta		RS		20	45.93	20.08	gugd
seogwipo		KR		156	33.25	126.56	3xwxa
seohara	Seohāra	IN		47	29.21	78.59	qxs0
seondha		IN		21	26.15	78.78	qxrw
seonghwan		KR		29	36.92	127.13	13cts
seongnam si	Seongnam-si	KR		1032	37.44	127.14	14nqg
seoni		IN		101	22.09	79.55	qxru
seoni malwa	Seoni Mālwa	IN		28	22.45	77.47	qxrr
seosan		KR		74	36.78	126.45	13cl3
seoul		KR		10349*	37.57	126.98	13cjs
sepang		MY		212	2.69	101.75	116lh
sepatan		ID		118	-6.12	106.58	yvve
sept iles	Sept-Îles	CA	10	23	50.2	-66.38	3nozc
sepuka		TZ		26	-4.75	34.53	37tf
sequeira		PT		29	40.55	-7.23	1mlne
seraing		BE		61	50.58	5.5	1nqbs
seram		IN		35	17.18	77.29	qxri
serang		ID		165	-6.12	106.15	yvtp
serchhip	Serchhīp	IN		20	23.29	92.85	qxrg
serdobsk		RU		37	52.46	44.22	anfq
sereflikochisar	Şereflikoçhisar	TR		44	38.94	33.54	6gcc
seregno		IT		43	45.65	9.21	1vvg7
serekunda		GM		340	13.44	-16.68	1fp3p
seremban		MY		373	2.73	101.94	116l6
serendah		MY		28	3.36	101.6	116uk
sergach		RU		22	55.53	45.47	anc2
sergiyev posad		RU		109	56.3	38.13	an7i
seria		BN		30	4.61	114.32	130gr
seriate		IT		24	45.69	9.72	1vvg2
serik		TR		37	36.92	31.1	6gbx
serilingampalle		IN		151	17.49	78.3	4cix4
serinhisar		TR		17	37.58	29.27	6l1n
serinyol		TR		17	36.36	36.21	6gbl
seririt		ID		25	-8.19	114.94	47ug9
seropedica	Seropédica	BR		55	-22.74	-43.71	21wbt
serov		RU		98	59.6	60.58	vzqv
serowe		BW		47	-22.39	26.71	jzz4
serpong		ID		80	-6.32	106.66	yvr7
serpukhov		RU		128	54.92	37.41	an4f
serra		BR		394	-20.13	-40.31	21wbn
serra negra		BR		23	-22.61	-46.7	21w9y
serra talhada		BR		51	-7.99	-38.3	20m16
serrana		BR		40	-21.21	-47.6	21wa0
serres	Sérres	GR		58	41.08	23.55	fqm2
serrinha		BR		49	-11.66	-39.01	21w96
sertania	Sertânia	BR		18	-8.07	-37.26	20lxr
sertaozinho	Sertãozinho	BR		99	-21.14	-47.99	21w83
sertolovo		RU		44	60.14	30.2	an47
sesena	Seseña	ES		16	40.1	-3.7	1umyi
sesheke		ZM		20	-17.48	24.3	j9ll
sesimbra		PT		41	38.44	-9.1	1ci3x
sestao		ES		29	43.31	-3.01	1umy9
sesto fiorentino		IT		46	43.83	11.2	1vvd5
sesto san giovanni		IT		77	45.53	9.23	1vvd2
sestri levante		IT		17	44.27	9.4	1vvcz
sestroretsk		RU		37	60.1	29.96	an32
sestu		IT		18	39.3	9.09	1i2v4
sesvete		HR		52	45.83	16.12	1we5y
setakamachi takayanagi	Setakamachi-takayanagi	JP		24	33.15	130.47	13pj5
setauket east setauket	Setauket-East Setauket	US	NY	15	40.93	-73.1	4bl1x
sete	Sète	FR		41	43.4	3.69	1rrbh
sete lagoas		BR		201	-19.47	-44.25	21w7c
setharja old		PK		33	27.21	68.47	u9ig
setif	Sétif	DZ		288	36.19	5.41	1h6w4
seto		JP		134	35.23	137.1	13piv
settat		MA		119	33	-7.62	1idvi
setti fatma		MA		22	31.23	-7.68	1i59b
settimo torinese		IT		44	45.14	7.77	1vvcg
setubal	Setúbal	PT		117	38.52	-8.89	1ci43
sevan		AM		17	40.55	44.94	d7i2
sevastopol		UA		416	44.61	33.52	evtj
seven oaks		US	SC	15	34.05	-81.15	2qhta
sevenoaks		GB	ENG	30	51.27	0.19	1kjmz
severn		US	MD	44	39.14	-76.7	2lnae
severna park		US	MD	38	39.07	-76.55	2lnbc
severo zadonsk	Severo-Zadonsk	RU		17	54.03	38.4	amx9
severobaykalsk	Severobaykal’sk	RU		26	55.64	109.32	1789a
severodvinsk		RU		194	64.56	39.83	amxp
severomorsk		RU		54	69.07	33.42	amxi
severouralsk	Severoural’sk	RU		34	60.15	59.95	amxf
seversk		RU		110	56.6	84.89	wz7x
severskaya		RU		23	44.85	38.68	amx7
seveso		IT		23	45.65	9.14	1vvce
sevierville		US	TN	16	35.87	-83.56	2rt1l
sevilla		CO		42	4.26	-75.93	26mck
sevilla		ES		703	37.38	-5.97	1htfj
sevlievo		BG		25	43.03	25.11	fl7t
sevran		FR		47	48.94	2.53	1rra1
sevres	Sèvres	FR		24	48.82	2.22	1rr9y
sewon		ID		74	-7.88	110.36	yvod
sexmoan		PH		21	14.94	120.62	105n9
seydi		TM		18	39.48	62.91	q450
seydisehir	Seydişehir	TR		51	37.42	31.85	6g9e
seymour		US	CT	17	41.4	-73.08	2vsqq
seymour		US	IN	19	38.96	-85.89	2jell
seynod		FR		19	45.89	6.09	1rr9b
sezze		IT		16	41.5	13.06	1vvcb
sfantu gheorghe	Sfântu Gheorghe	RO		61	45.87	25.78	eaw7
sfax		TN		277	34.74	10.76	1gvwe
sfizef		DZ		31	35.23	-0.24	1h6uf
sha tin		HK		22	22.38	114.18	12zhk
shabqadar		PK		67	34.22	71.55	ozhs
shache		CN		83	38.42	77.24	rfol
shadegan	Shādegān	IR		37	30.65	48.66	2hl2
shadrinsk		RU		79	56.09	63.63	vzmt
shafter		US	CA	18	35.5	-119.27	37moq
shagamu		NG		215	6.85	3.65	1dsr7
shah alam		MY		482	3.09	101.53	11547
shahabad	Shāhābād	IN		35	28.57	79.01	qxpt
shahabad	Shāhābād	IN		39	30.17	76.87	qxps
shahabad	Shāhābād	IN		53	17.13	76.94	qxpz
shahabad	Shāhābād	IN		74	27.64	79.94	qxpv
shahada	Shāhāda	IN		58	21.55	74.47	qxpq
shahbazpur		IN		38	26.31	87.29	5txbw
shahdad kot		PK		75	27.85	67.91	ozeu
shahdadpur		PK		67	25.93	68.62	ozer
shahdol		IN		89	23.29	81.36	qxpf
shahecheng		CN		125	36.94	114.51	12i4l
shahganj	Shāhganj	IN		27	26.05	82.68	qxpb
shahi	Shāhi	IN		16	28.55	79.32	qxp7
shahin dezh	Shāhīn Dezh	IR		41	36.68	46.57	2iw1
shahjanpur	Shāhjānpur	IN		320	27.88	79.91	qxp4
shahkot		PK		200	31.57	73.49	ozcx
shahpur	Shāhpur	IN		16	25.6	84.4	qxor
shahpur	Shāhpur	IN		19	21.24	76.23	qxow
shahpur	Shāhpur	IN		19	29.35	77.55	qxop
shahpur	Shāhpur	IN		31	16.7	76.84	qxoy
shahpur chakar		PK		21	26.15	68.65	ozb7
shahpura	Shāhpura	IN		29	25.62	74.92	qxoi
shahpura	Shāhpura	IN		33	27.39	75.96	qxoh
shahr e babak	Shahr-e Bābak	IR		52	30.12	55.12	2hc5
shahr e kord	Shahr-e Kord	IR		129	32.33	50.86	2hbu
shahr sultan		PK		16	29.58	71.02	ozam
shahrak		AF		16	34.11	64.31	o4qw
shahre jadide andisheh		IR		80	35.68	51.02	pe5
shahriar	Shahrīār	IR		59	35.66	51.06	3304
shahrisabz		UZ		57	39.06	66.83	q2ez
shahrud		IR		132	36.42	54.98	2whr
shahzadpur	Shāhzādpur	BD		102	24.18	89.6	peg1
shajapur	Shājāpur	IN		53	23.43	76.28	qxo5
shakargarh		PK		64	32.26	75.16	oz7w
shaker heights		US	OH	28	41.47	-81.54	32uj4
shakhtarsk	Shakhtars’k	UA		72	48.06	38.44	evse
shakhtinsk		KZ		42	49.71	72.59	wkbj
shakhty		RU		221	47.71	40.21	amq7
shakhunya	Shakhun’ya	RU		22	57.68	46.61	amq4
shakiso		ET		34	5.76	38.91	71n0
shakopee		US	MN	40	44.8	-93.53	306ad
shali		RU		25	43.15	45.9	amol
shalkar		KZ		27	48.03	48.9	d1ey
shalqar		KZ		27	47.83	59.6	d1ev
shama junction		GH		21	5.02	-1.66	1d74p
shamakhi		AZ		29	40.63	48.64	cjic
shambu		ET		15	9.57	37.1	71mt
shamgarh	Shāmgarh	IN		23	24.19	75.64	qxnl
shamkhor		AZ		35	40.83	46.02	cji8
shamli	Shāmli	IN		98	29.45	77.31	qxnj
shamsabad	Shamsābād	IN		25	27.54	79.44	qxn7
shamsabad	Shamsābād	IN		31	27.02	78.12	qxn8
shancheng		CN		74	34.8	116.08	12hqn
shanghai		CN		22315	31.22	121.46	12hzg
shangmei		CN		75	27.74	111.3	12cat
shangqiu		CN		181	34.45	115.65	128hq
shangrao		CN		319	28.45	117.94	12biq
shangri la	Shangri-La	CN		130	27.83	99.71	4pk44
shangyu		CN		770	30.02	120.87	12yk8
shangzhi		CN		82	45.21	127.97	17m7u
shanhaiguan		CN		140	40	119.75	17m7o
shanhecun		CN		58	45.71	128.58	17m7n
shanting		CN		81	35.08	117.46	12hr9
shantipur	Shāntipur	IN		150	23.25	88.43	qxmn
shantou		CN		5329	23.37	116.71	12hr8
shanwei		CN		166	22.78	115.35	12hqw
shaoguan		CN		629	24.8	113.58	12hpe
shaowu		CN		113	27.34	117.48	12hox
shaoxing		CN		421	30	120.58	12hov
shaping		CN		108	22.77	112.96	12hoi
sharjah		AE		1324	25.34	55.41	69ts
sharqpur sharif		PK		32	31.46	74.1	oz4c
sharya	Shar’ya	RU		30	58.37	45.52	amf7
sharypovo		RU		43	55.54	89.2	vzjl
shashemene	Shashemenē	ET		86	7.2	38.6	71m9
shashi		CN		499	30.31	112.24	12hns
shatura		RU		30	55.57	39.54	amce
shaw		US	DC	18	38.91	-77.02	2gqsv
shawinigan		CA	10	38	46.57	-72.75	3npw1
shawnee		US	KS	65	39.04	-94.72	2jpvz
shawnee		US	OK	31	35.33	-96.93	2pjpl
shchekino	Shchëkino	RU		61	54.01	37.52	am8y
shchelkovo		RU		113	55.92	37.97	am7k
shcherbinka		RU		28	55.5	37.56	am58
shchigry		RU		19	51.88	36.9	am3q
shchuchinsk		KZ		47	52.94	70.19	wk98
shchuchyn		BY		16	53.6	24.75	dc0x
shebekino		RU		45	50.41	36.91	am14
sheboygan		US	WI	49	43.75	-87.71	350l9
sheepshead bay		US	NY	123	40.59	-73.94	324e1
sheffield		GB	ENG	685	53.38	-1.47	1kjjx
shegaon		IN		56	20.79	76.7	qxm4
sheikhpura		IN		47	25.14	85.84	qxoa
shekhupura		PK		361	31.71	73.99	oz39
sheki		AZ		63	41.19	47.17	cjiq
sheksna		RU		21	59.21	38.51	alzq
shelby		US	MI	74	42.67	-83.03	2zdf6
shelby		US	NC	20	35.29	-81.54	2o9f0
shelbyville		US	IN	19	39.52	-85.78	2jenk
shelbyville		US	KY	15	38.21	-85.22	2kc62
shelbyville		US	TN	21	35.48	-86.46	2rtf9
shelekhov		RU		47	52.21	104.09	17858
shelton		US	CT	41	41.32	-73.09	2vssy
shelui		TZ		25	-4.37	34.2	37rp
shemonaikha	Shemonaīkha	KZ		20	50.63	81.91	wk8q
shenandoah		US	LA	18	30.4	-91	2l1tu
shendi		SD		54	16.69	33.43	7vf0
shengli		CN		306	37.46	118.49	12u85
shenjiamen		CN		95	29.96	122.3	12hio
shenyang		CN		6256	41.79	123.43	17m61
shenzhen		CN		10358	22.55	114.07	12hgt
sheoganj		IN		27	25.14	73.07	qxli
sheohar		IN		25	26.51	85.29	qxlh
sheopur		IN		62	25.66	76.7	qxld
shepetivka		UA		46	50.19	27.06	evns
shepparton		AU	07	31	-36.38	145.4	1a2od
sherbrooke		CA	10	129	45.4	-71.9	3nqe7
sherghati	Sherghāti	IN		35	24.56	84.79	qxks
sheridan		US	WY	18	44.8	-106.96	3h4s6
sherkot		IN		57	29.33	78.57	qxkp
sherman		US	TX	41	33.64	-96.61	2tceg
sherpur		BD		107	25.02	90.02	snts
sherrelwood		US	CO	18	39.84	-105	38kfb
shertallai		IN		45	9.69	76.34	qxke
sherwood		US	AR	31	34.82	-92.22	2vhgh
sherwood		US	OR	19	45.36	-122.84	3f9zk
sherwood park		CA	01	55	53.52	-113.32	3nqhz
shibata		JP		81	37.95	139.33	13phb
shibetsu		JP		22	43.66	145.13	19m4u
shibganj		BD		36	24.69	88.16	pefo
shibganj		BD		379	25	89.32	pefn
shibin al kawm	Shibīn al Kawm	EG		186	30.55	31.01	7heu
shibin al qanatir	Shibīn al Qanāṭir	EG		57	30.31	31.32	7hes
shibirghan	Shibirghān	AF		56	36.67	65.75	o4ec
shibukawa		JP		48	36.48	139	13pgz
shibushi		JP		18	31.48	131.1	13pgs
shido		JP		23	34.32	134.17	13pg1
shieli	Shīeli	KZ		30	44.17	66.74	wojl
shiggaon		IN		26	14.99	75.22	qxjv
shiguai		CN		70	40.71	110.29	17m5i
shihezi		CN		573	44.3	86.04	wrxn
shijiazhuang		CN		2835	38.04	114.48	12h8m
shikarpur		PK		157	27.96	68.64	oz04
shikarpur	Shikārpur	IN		33	14.27	75.36	qxjt
shikarpur	Shikārpūr	IN		35	28.28	78.01	qxjo
shiki		JP		65	35.83	139.58	13pee
shikohabad	Shikohābād	IN		100	27.11	78.59	qxjl
shilin		CN		55	24.82	103.33	42af1
shillong		IN		133	25.57	91.88	qxjf
shilong		CN		110	23.11	113.85	12h68
shilovo		RU		16	54.32	40.87	ali3
shima		CN		68	24.45	117.81	12h5q
shimabara		JP		38	32.78	130.37	13pdr
shimada		JP		76	34.82	138.18	13pdk
shimanovsk		RU		21	52.01	127.68	1783h
shimla		IN		174	31.1	77.17	qxbh
shimo furano	Shimo-furano	JP		26	43.35	142.38	19m37
shimoda		JP		27	34.68	138.94	13pad
shimodate		JP		64	36.3	139.98	13pa3
shimoga		IN		320	13.93	75.57	qxj7
shimokizukuri		JP		19	40.82	140.38	19n55
shimonoseki		JP		246	33.95	130.95	13p6p
shimotoda		JP		119	35.82	139.69	14vol
shinas	Shināş	OM		48	24.74	56.47	64zm
shindand	Shīnḏanḏ	AF		29	33.3	62.15	o46b
shingu	Shingū	JP		26	33.71	130.43	13p3h
shingu	Shingū	JP		32	33.73	135.98	13lvv
shinichi	Shin’ichi	JP		21	34.56	133.27	13p3a
shinjo	Shinjō	JP		41	38.76	140.3	198wp
shinshiro		JP		36	34.9	137.5	13p1q
shinyanga		TZ		107	-3.66	33.42	37qu
shiogama		JP		60	38.32	141.03	198w9
shiojiri		JP		67	36.1	137.97	13p0j
shiozawa		JP		20	37.04	138.85	13oz4
shipley		GB	ENG	29	53.83	-1.77	1kjgm
shiqi		CN		342	22.52	113.39	12h2s
shiqiao		CN		135	22.95	113.36	12h2n
shiraguppi		IN		25	16.62	74.71	56s79
shirahamacho usazakiminami	Shirahamachō-usazakiminami	JP		23	34.78	134.72	13oyn
shiraoi		JP		21	42.55	141.35	19m14
shiraoka		JP		51	36.02	139.66	13ox7
shiraz		IR		1250	29.61	52.53	2gqz
shirbin	Shirbīn	EG		55	31.2	31.52	7hdm
shirdi		IN		32	19.77	74.48	qxih
shirhatti		IN		17	15.23	75.58	qxib
shirley		US	NY	28	40.8	-72.87	324iu
shiroi		JP		55	35.8	140.07	198ve
shiroishi		JP		39	38	140.62	198vc
shirone		JP		41	37.76	139.02	13ov9
shirpur		IN		70	21.35	74.88	qxi3
shirvan	Shīrvān	IR		83	37.4	57.93	2goi
shishgarh	Shīshgarh	IN		23	28.73	79.31	qxhw
shisui		JP		20	35.72	140.27	198v4
shitanjing		CN		79	39.23	106.34	12h0b
shively		US	KY	16	38.2	-85.82	2kc8x
shivpuri		IN		164	25.42	77.66	qxhf
shiwan		CN		82	23	113.08	12gzn
shixing		CN		73	24.95	114.07	4c90d
shiyan		CN		3460	32.65	110.78	12gyf
shizilu		CN		87	35.17	118.83	12gw9
shizuishan		CN		137	39.23	106.77	12gvq
shizukuishi		JP		20	39.69	140.98	198uq
shizunai furukawacho	Shizunai-furukawachō	JP		22	42.33	142.37	19lzt
shizuoka		JP		702	34.98	138.38	13osl
shkoder	Shkodër	AL		88	42.07	19.51	1w8up
shobara	Shōbara	JP		21	34.85	133.02	13osh
shobu	Shōbu	JP		22	36.07	139.6	13osf
shofirkon shahri		UZ		27	40.12	64.5	wfba
shoham		IL		21	32	34.95	50naz
sholinghur		IN		29	13.12	79.42	qxgz
shoranur	Shōranūr	IN		43	10.76	76.27	qxgw
shorapur	Shorāpur	IN		50	16.52	76.76	qxgv
shorchi	Sho‘rchi	UZ		25	38	67.79	q2cz
shoreham by sea	Shoreham-by-Sea	GB	ENG	19	50.83	-0.27	1kjfg
shoreline		US	WA	55	47.76	-122.34	3gj99
shoreview		US	MN	26	45.08	-93.15	306gy
shorewood		US	IL	17	41.52	-88.2	2x9oa
shorkot		PK		67	31.91	70.88	oywr
short pump		US	VA	25	37.65	-77.61	2ukko
shostka		UA		85	51.86	33.47	evg6
shouguang		CN		79	36.88	118.74	12gve
showot		UZ		27	41.66	60.3	wf9y
shpola		UA		19	49.01	31.39	evfk
shreveport		US	LA	197	32.53	-93.75	2l1xl
shrewsbury		GB	ENG	72	52.71	-2.75	1kjer
shrewsbury		US	MA	34	42.3	-71.71	2y44y
shrigonda	Shrīgonda	IN		28	18.62	74.7	qxgq
shrirampur	Shrīrāmpur	IN		226	22.75	88.34	qxgm
shrirangapattana	Shrīrangapattana	IN		24	12.42	76.68	qxgl
shtime		XK		35	42.43	21.04	gu31
shtip		MK		48	41.75	22.2	gu2y
shuangcheng		CN		131	45.35	126.28	17m36
shuangyang		CN		62	43.52	125.67	17m1z
shuangyashan		CN		600	46.64	131.15	17m1u
shujaabad		PK		66	29.88	71.29	oywa
shujalpur	Shujālpur	IN		47	23.41	76.71	qxgi
shulan		CN		77	44.42	126.95	17m15
shumen		BG		87	43.27	26.92	fl4x
shumerlya		RU		35	55.5	46.41	akrb
shumikha		RU		18	55.23	63.3	vz8f
shunyi		CN		118	40.12	116.65	17m0y
shurugwi		ZW		17	-19.67	30.01	ivws
shush	Shūsh	IR		52	32.19	48.24	2gf5
shushary		RU		16	59.81	30.38	akn8
shushenskoye		RU		19	53.33	91.94	vz75
shushi		AZ		19	39.76	46.75	35i9
shushtar	Shūshtar	IR		78	32.05	48.85	2gew
shuya		RU		61	56.85	41.39	akkv
shwebo		MM		89	22.57	95.7	rskg
shyamnagar		IN		442	22.83	88.37	qxg9
shymkent		KZ		414	42.3	69.6	wk1w
si racha		TH		179	13.17	100.93	yfe2
si sa ket		TH		45	15.11	104.33	yfdr
si satchanalai		TH		26	17.52	99.76	onts
sialkot		PK		477	32.49	74.53	oyul
siauliai	Šiauliai	LT		131	55.93	23.32	cqwj
siavonga		ZM		19	-16.54	28.71	j91o
siaya		KE		15	0.06	34.29	87to
sibanicu	Sibanicú	CU		17	21.24	-77.53	23slf
sibate	Sibaté	CO		23	4.49	-74.26	26mbb
sibay		RU		62	52.72	58.67	akiw
sibbo		FI		19	60.38	25.27	dnkb
sibenik	Šibenik	HR		37	43.73	15.89	1we59
sibi		PK		64	29.54	67.88	oyu8
sibiti		CG		19	-3.68	13.35	1cc6t
sibiu		RO		152	45.8	24.15	eav8
sibolga		ID		80	1.74	98.78	q0m7
sibsagar	Sibsāgar	IN		62	26.98	94.64	qxfo
sibu		MY		198	2.3	111.82	117fi
sibulan		PH		28	9.36	123.29	105hk
sibut		CF		34	5.72	19.07	1f2tr
sicklerville		US	NJ	43	39.72	-74.97	2ojee
sicuani		PE		34	-14.27	-71.23	2c7dz
sidareja		ID		30	-7.48	108.79	yvlv
siddhapur		IN		54	23.92	72.37	qxfi
siddharthanagar		NP		63	27.5	83.45	rig5
siddipet		IN		65	18.1	78.85	qxfd
siderno		IT		16	38.27	16.3	1i2uh
sidhauli	Sidhaulī	IN		22	27.28	80.83	qxf8
sidhi		IN		54	24.4	81.88	qxf5
sidi abdelli		DZ		24	35.07	-1.14	1h6nh
sidi aissa	Sidi Aïssa	DZ		70	35.89	3.77	1h6ji
sidi akkacha		DZ		27	36.46	1.3	1h6if
sidi amrane		DZ		30	33.5	6.01	1h6ea
sidi bel abbes	Sidi Bel Abbès	DZ		192	35.19	-0.63	1h6cv
sidi bennour		MA		40	32.65	-8.43	1icui
sidi bouzid		TN		42	35.04	9.48	1gunk
sidi ech chahmi	Sidi ech Chahmi	DZ		36	35.66	-0.52	1h622
sidi ifni		MA		20	29.38	-10.17	1ibn7
sidi khaled		DZ		64	34.39	4.99	1h5v4
sidi merouane	Sidi Mérouane	DZ		25	36.52	6.26	1h5qe
sidi moussa		DZ		58	36.61	3.09	1h5jy
sidi okba		DZ		35	34.75	5.9	1h5ik
sidi qacem		MA		75	34.22	-5.71	1iamf
sidi salim	Sīdī Sālim	EG		48	31.27	30.79	7gls
sidi slimane		MA		79	34.26	-5.93	1iafl
sidi yahia el gharb		MA		32	34.3	-6.3	1iac6
sidlaghatta		IN		49	13.39	77.86	qxez
sidney		US	OH	21	40.28	-84.16	32usu
sidoarjo		ID		139	-7.45	112.72	yvlh
sidon		LB		164	33.56	35.37	5qu8
sidrolandia	Sidrolândia	BR		17	-20.93	-54.96	21w6l
siedlce		PL		77	52.17	22.29	g9ys
siegburg		DE		39	50.8	7.21	1opl5
siegen		DE		107	50.87	8.02	1opkf
siem reap		KH		139	13.36	103.86	13212
siemianowice slaskie	Siemianowice Śląskie	PL		73	50.33	19.03	1u56w
siemiatycze		PL		15	52.43	22.86	g9w8
siena		IT		43	43.32	11.33	1vvbo
sieradz		PL		44	51.6	18.73	1u55m
sierpc		PL		19	52.86	19.67	1u54l
sierra vista		US	AZ	43	31.55	-110.3	35wk8
sierre		CH		16	46.29	7.54	1kze6
sig		DZ		59	35.53	-0.19	1h5a1
sighetu marmatiei	Sighetu Marmaţiei	RO		41	47.93	23.89	eau3
sighisoara	Sighișoara	RO		35	46.22	24.79	50tj3
sigli		ID		18	5.38	95.96	q0l9
sigmaringen		DE		17	48.09	9.23	1opd4
siguatepeque		HN		43	14.6	-87.83	256sf
siguiri		GN		44	11.42	-9.17	1fryv
sihanoukville		KH		157	10.61	103.53	138x2
sihor		IN		53	21.71	71.96	qxef
sihora	Sihorā	IN		41	23.49	80.1	qxec
siilinjarvi	Siilinjärvi	FI		20	63.08	27.67	dngz
siirt		TR		114	37.93	41.94	6g46
sijua		IN		32	23.78	86.33	qxe7
sijunjung		ID		28	-0.7	100.98	yvjl
sikandarabad	Sikandarābād	IN		73	28.45	77.7	qxe1
sikandarpur		IN		24	26.04	84.05	qxe0
sikandra rao		IN		42	27.69	78.38	qxdu
sikar	Sīkar	IN		200	27.61	75.14	qxds
sikasso		ML		145	11.32	-5.67	1gjch
sikeston		US	MO	16	36.88	-89.59	2mhr4
sikka		IN		19	22.43	69.84	qxe5
sikonge		TZ		27	-5.63	32.77	37op
sil li	Sil-li	KP		19	39.49	125.47	1437x
silang		PH		119	14.22	120.97	105cj
silao		IN		22	25.08	85.43	qxd3
silao		MX		74	20.94	-101.43	2ddci
silapathar		IN		22	27.59	94.72	4cix5
silchar		IN		152	24.83	92.8	qxcv
siliana		TN		27	36.08	9.37	1gu12
silifke		TR		75	36.38	33.93	6g3s
siliguri		IN		516	26.71	88.43	qxjh
silistra		BG		40	44.12	27.26	fl4l
silivri		TR		53	41.07	28.25	fupe
silkeborg		DK		42	56.17	9.55	1k0zy
silla		ES		19	39.36	-0.41	1hteo
sillamae	Sillamäe	EE		17	59.4	27.76	cm8e
sillanwali		PK		27	31.83	72.54	oys9
sillod		IN		51	20.3	75.65	qxcd
siloam springs		US	AR	16	36.19	-94.54	2gjl8
silopi		TR		75	37.24	42.46	6g3h
silute		LT		22	55.35	21.48	cqu8
silva jardim		BR		17	-22.65	-42.39	21w6f
silvan		TR		66	38.14	41.01	6g3g
silvassa		IN		27	20.27	73	qxc3
silver firs		US	WA	21	47.87	-122.16	49t2b
silver spring		US	MD	71	38.99	-77.03	2lnlo
silverdale		US	WA	19	47.64	-122.69	3gjei
sim		RU		16	54.99	57.7	akcw
simanggang		MY		27	1.25	111.45	117cn
simao dias	Simão Dias	BR		18	-10.74	-37.81	21w5m
simav		TR		35	39.09	28.98	6g3b
simdega		IN		39	22.62	84.5	qxbq
simferopol		UA		336	44.96	34.11	evcd
simi valley		US	CA	127	34.27	-118.78	37nkz
simleu silvaniei	Şimleu Silvaniei	RO		16	47.23	22.8	eaql
simmerath		DE		16	50.6	6.3	1op7b
simoes filho	Simões Filho	BR		117	-12.78	-38.4	3rfja
simpang		ID		37	-1.26	104.1	yvff
simpang empat		MY		58	4.95	100.63	116eo
simpsonville		US	SC	21	34.74	-82.25	2qi6w
sin le noble	Sin-le-Noble	FR		18	50.36	3.13	1rr4u
sinabang		ID		15	2.48	96.38	q0ih
sinah	Sīnah	IQ		129	36.81	43.04	1xzo
sinan		KR		53	34.83	126.11	3t318
sinanju		KP		16	39.6	125.61	143h2
sincelejo		CO		261	9.3	-75.4	26m8f
sindelfingen		DE		61	48.7	9.02	1op58
sindgi		IN		34	16.92	76.23	qxau
sindhnur	Sindhnūr	IN		69	15.77	76.76	qxan
sinfin		GB	ENG	15	52.88	-1.49	729ks
sinfra		CI		60	6.62	-5.91	1cwhy
sing buri		TH		20	14.89	100.4	yfem
singa		SD		250	13.15	33.93	7v27
singanallur	Singānallūr	IN		31	11	77.03	qxa0
singaparna		ID		49	-7.35	108.11	yvco
singapore		SG		3548*	1.29	103.85	14at8
singapur	Singāpur	IN		24	17.47	78.13	uz38
singaraja		ID		134	-8.11	115.09	yvck
singarayakonda	Singarāyakonda	IN		18	15.23	80.03	qx9s
singen		DE		46	47.76	8.84	1op4k
singida		TZ		62	-4.82	34.74	37nb
singkawang		ID		102	0.91	108.98	yvc4
singkil		ID		47	2.29	97.79	q0i9
singojuruh		ID		29	-8.32	114.23	yvbr
singosari		ID		58	-7.89	112.67	yvbn
singrauli		IN		186	24.2	82.68	4c13e
singur		IN		19	22.81	88.23	qx8c
sinhyeon		KR		83	34.88	128.63	14c7c
sinjai		ID		41	-5.12	120.25	yvbj
sinjar	Sinjār	IQ		38	36.32	41.88	9lsl
sinjhoro		PK		16	26.03	68.81	oyqw
sinmak		KP		19	38.42	126.23	1438i
sinnai		IT		16	39.3	9.2	1i2tr
sinnar		IN		34	19.85	74	qx87
sinnar		SD		130	13.57	33.57	7voc
sinop		BR		116	-11.86	-55.5	3rfjc
sinop		TR		35	42.03	35.16	fuog
sinsheim		DE		35	49.25	8.88	1op34
sint genesius rode	Sint-Genesius-Rode	BE		18	50.75	4.36	1nq8c
sint gillis waas	Sint-Gillis-Waas	BE		18	51.22	4.12	1nq86
sint katelijne waver	Sint-Katelijne-Waver	BE		19	51.07	4.53	1nq6p
sint kruis	Sint-Kruis	BE		16	51.21	3.25	1nq6i
sint niklaas	Sint-Niklaas	BE		69	51.17	4.14	1nq4y
sint oedenrode	Sint-Oedenrode	NL		17	51.57	5.46	1mvrv
sint pieters leeuw	Sint-Pieters-Leeuw	BE		30	50.78	4.24	1nq4f
sint truiden	Sint-Truiden	BE		38	50.82	5.19	1nq41
sintansin		KR		15	36.45	127.43	13dbb
sintra		PT		26	38.8	-9.38	1ci2o
sinuiju	Sinŭiju	KP		288	40.1	124.4	17qrh
sinzig		DE		18	50.54	7.25	1op2k
siofok	Siófok	HU		23	46.9	18.06	1t9sk
sioux city		US	IA	83	42.5	-96.4	2wiqz
sioux falls		US	SD	172	43.55	-96.7	344x7
sipalay		PH		24	9.75	122.4	10506
siping		CN		556	43.16	124.38	17lzu
siquirres		CR		18	10.1	-83.51	25mbk
sira	Sīra	IN		58	13.74	76.9	qx7s
siracusa		IT		97	37.08	15.29	1i2tn
siraha		NP		25	26.65	86.21	rhsi
sirajganj		BD		127	24.46	89.71	pefv
sirari		TZ		24	-1.25	34.48	37mm
sirdaryo		UZ		27	40.84	68.66	wf9e
sirhind		IN		61	30.64	76.38	qx7b
sirinhaem	Sirinhaém	BR		41	-8.59	-35.12	20lw4
sirjan		IR		208	29.45	55.68	2g5v
sirkazhi	Sīrkāzhi	IN		33	11.24	79.74	qx6z
sirnak	Şırnak	TR		53	37.51	42.45	6fz4
sirohi		IN		39	24.89	72.85	qx6r
sironj		IN		45	24.1	77.69	qx6o
sirsa		IN		182	29.53	75.03	qx6c
sirsaganj	Sirsāganj	IN		29	27.06	78.69	qx6a
sirsi		IN		23	28.64	78.64	qx60
sirsi		IN		62	14.62	74.84	qx67
sirsilla		IN		71	18.39	78.81	qx5z
sirte		LY		128	31.21	16.59	1bdoa
siruguppa		IN		48	15.63	76.89	qx5p
sirumugai		IN		20	11.32	77.01	qx5n
sirur	Sirūr	IN		31	18.83	74.37	qx5l
sirvan	Şirvan	AZ		70	39.94	48.93	36mt
sisak		HR		36	45.47	16.38	1we1p
sisauli		IN		16	29.41	77.47	qx4z
sishui		CN		90	35.65	117.28	12gd8
sisli	Şişli	TR		315	41.06	28.99	fun1
sisophon		KH		23	13.59	102.97	1320v
siswa bazar	Siswā Bāzār	IN		20	27.15	83.76	qx4r
sita road	Sīta Road	PK		28	27.03	67.85	oyp8
sitamarhi	Sītāmarhi	IN		57	26.59	85.49	qx4f
sitampiky		MG		21	-16.67	46.1	mn83
sitangkai		PH		17	4.66	119.4	104xg
sitapur	Sītāpur	IN		164	27.56	80.68	qx41
sitarganj	Sitārganj	IN		24	28.93	79.7	qx3v
sitges		ES		28	41.24	1.81	1umtp
sitrah		BH		38	26.15	50.62	67ug
sittard		NL		48	51	5.87	1mvr7
sitten		CH		28	46.23	7.36	1kzdc
sittingbourne		GB	ENG	49	51.34	0.73	1kjca
sittwe		MM		178	20.15	92.9	rrth
situbondo		ID		600	-7.71	114.01	yv8x
siuna		NI		16	13.73	-84.78	25ibh
siuri		IN		65	23.91	87.53	qx3n
sivaganga		IN		43	9.85	78.48	qx3l
sivagiri		IN		17	11.12	77.79	qx3i
sivagiri		IN		21	9.34	77.43	qx3j
sivakasi		IN		74	9.45	77.8	qx3f
sivas		TR		264	39.75	37.02	6fyj
siverek		TR		175	37.76	39.32	6fye
siwan	Siwān	IN		119	26.22	84.36	qx2v
siwana	Siwāna	IN		22	25.65	72.42	qx2t
six fours les plages	Six-Fours-les-Plages	FR		35	43.09	5.82	1rr2z
siyabuswa		ZA		26	-25.11	29.04	kh4h
skadovsk	Skadovs’k	UA		19	46.12	32.91	ev9p
skalica		SK		15	48.84	17.23	1tja6
skanes		TN		64	35.78	10.8	1gvqm
skarzysko kamienna	Skarżysko-Kamienna	PL		49	51.11	20.87	g9r9
skawina		PL		24	49.98	19.83	1u50v
skegness		GB	ENG	25	53.14	0.34	1kjb6
skelleftea	Skellefteå	SE		36	64.75	20.95	cx7l
skelmersdale		GB	ENG	39	53.55	-2.77	1kjaw
skhirate		MA		45	33.85	-7.03	1iww7
skhodnya		RU		19	55.95	37.3	ajz4
skien		NO		51	59.21	9.61	1va4j
skierniewice		PL		49	51.95	20.16	g9qr
skikda		DZ		163	36.88	6.91	1h580
skive		DK		21	56.57	9.03	1k0rn
skokie		US	IL	65	42.03	-87.73	2x9tc
skopin		RU		24	53.82	39.55	ajx4
skopje		MK		475*	42	21.43	gucy
skovde	Skövde	SE		37	58.39	13.85	1ldrm
skvyra		UA		17	49.73	29.67	ev73
slagelse		DK		32	55.4	11.35	1k0k4
slantsy		RU		36	59.12	28.09	ajr6
slany	Slaný	CZ		15	50.23	14.09	1tpnz
slatina		RO		79	44.43	24.37	eahb
slavgorod		RU		34	53	78.64	vz0a
slavonski brod		HR		61	45.16	18.02	1wdve
slavuta		UA		33	50.3	26.87	ev65
slavutych		UA		25	51.52	30.72	44jh3
slavyansk na kubani	Slavyansk-na-Kubani	RU		65	45.26	38.13	ajpa
slawi		ID		61	-6.98	109.14	yv7q
sleaford		GB	ENG	17	53	-0.41	1kj8b
sleman		ID		56	-7.72	110.36	yv7m
slidell		US	LA	28	30.28	-89.78	2l23j
sliedrecht		NL		24	51.82	4.78	1mvq9
sligo		IE		20	54.27	-8.47	1rh1r
sliven		BG		96	42.69	26.33	fl0n
slobodskoy		RU		32	58.73	50.18	ajje
slobozhanske	Slobozhans’ke	UA		16	49.6	36.53	f44f
slobozia		MD		15	46.73	29.7	d8dh
slobozia		RO		53	44.56	27.36	53xi3
slonim		BY		51	53.09	25.32	dbqy
slough		GB	ENG	164	51.51	-0.6	1kj7f
sloviansk		UA		125	48.87	37.62	ev30
slubice	Słubice	PL		18	52.35	14.56	1u4s7
slupsk	Słupsk	PL		99	54.46	17.03	1u4qy
slutsk		BY		62	53.03	27.56	dbql
slyudyanka		RU		19	51.66	103.71	177vq
smach mean chey		KH		29	11.55	103.04	57bzx
smara		MA		42	26.74	-11.67	1grle
smarhon	Smarhon’	BY		37	54.48	26.4	dbpt
smederevo		RS		62	44.66	20.93	guak
smederevska palanka		RS		27	44.37	20.96	guah
smila		UA		68	49.22	31.89	ev2p
smithfield		US	RI	22	41.92	-71.55	33zlh
smithtown		US	NY	26	40.86	-73.2	324x7
smolensk		RU		321	54.78	32.04	ajdz
smolyan		BG		32	41.57	24.71	fkza
smyrna		US	GA	56	33.88	-84.51	2iis3
smyrna		US	TN	47	35.98	-86.52	2rula
sneek		NL		33	53.03	5.66	1mvnb
snellville		US	GA	20	33.86	-84.02	2iit1
snezhinsk		RU		50	56.09	60.73	wxep
snina		SK		22	48.99	22.15	fiav
snizhne		UA		56	48.03	38.77	ev0l
soacha		CO		314	4.58	-74.22	26m69
soanierana ivongo		MG		39	-16.92	49.58	mn42
soanindrariny		MG		21	-19.9	47.23	mn3x
soavinandriana		MG		40	-19.17	46.73	mmxj
soba		NG		16	10.98	8.06	1dsel
sobinka		RU		20	55.99	40.01	aj88
sobradinho		BR		19	-12.83	-39.1	21w35
sobral		BR		158	-3.69	-40.35	20lnk
sobue		JP		23	35.25	136.72	13opy
soc trang	Sóc Trăng	VN		114	9.6	105.97	xlpo
socastee		US	SC	20	33.68	-79	2qigg
soccavo		IT		45	40.85	14.19	1vv9d
sochaczew		PL		38	52.23	20.24	g9ei
sochi		RU		328	43.6	39.73	aj6m
socorro		BR		24	-22.59	-46.53	21w25
socorro		CO		18	6.47	-73.26	26m5r
socorro		US	TX	33	31.65	-106.3	3ajp0
socorro mission number 1 colonia		US	TX	29	31.64	-106.29	3ajp5
sodertalje	Södertälje	SE		71	59.2	17.63	1lcy8
sodhri		PK		16	32.46	74.18	oyo7
sodo		ET		86	6.86	37.76	4pjgf
soe		ID		28	-9.86	124.28	yv67
soest		DE		48	51.58	8.11	1ooyk
soest		NL		45	52.17	5.29	1mvmi
sofia		BG		1153*	42.7	23.32	fkyr
sofifi		ID		36	0.74	127.56	yv62
sofo birnin gwari	Sofo-Birnin-Gwari	NG		22	11.02	6.78	1eb05
sofrino		RU		15	56.15	37.93	aj4o
sogamoso		CO		127	5.71	-72.93	26m5d
sohag		EG		209	26.56	31.69	7gd0
sohagpur	Sohāgpur	IN		24	22.7	78.2	qx1o
sohar		OM		108	24.35	56.71	64wa
sohna		IN		33	28.25	77.07	qx1a
soignies		BE		25	50.58	4.07	1nq0k
soio		AO		67	-6.13	12.37	1by1z
soissons		FR		31	49.38	3.32	1rr1x
soisy sous montmorency	Soisy-sous-Montmorency	FR		17	48.99	2.3	1rr1t
soja	Sōja	JP		57	34.68	133.75	13opi
sojat		IN		43	25.92	73.67	qx10
sojitra	Sojītra	IN		19	22.54	72.72	qx0y
soka	Sōka	JP		231	35.84	139.8	13opg
sokal	Sokal’	UA		21	50.47	24.28	euyd
sokaraja		ID		66	-7.46	109.29	yuvc
sokcho		KR		89	38.21	128.59	13d3d
soke	Söke	TR		68	37.75	27.41	6fsf
sokhumi		GE		82	43.01	40.99	d43r
soko		ID		25	-7.48	112.43	yv5d
sokode	Sokodé	TG		118	8.98	1.13	1eo5k
sokol		RU		42	59.46	40.12	aj2p
sokolka	Sokółka	PL		19	53.41	23.5	g9dn
sokolov		CZ		25	50.18	12.64	1tpg1
sokolow podlaski	Sokołów Podlaski	PL		18	52.41	22.25	g9cy
sokoni		TZ		26	-6.43	39.55	37lg
sokoto		NG		564	13.06	5.24	1dsdb
sol iletsk	Sol’-Iletsk	RU		27	51.16	54.99	aivf
solan		IN		40	30.91	77.11	qx0q
solana		PH		71	17.65	121.69	104u0
solanea	Solânea	BR		17	-6.75	-35.54	20lmq
solano		PH		36	16.52	121.18	104tv
solapur	Solāpur	IN		997	17.67	75.91	qxh0
solec kujawski		PL		15	53.08	18.23	1u4j8
soledad		CO		343	10.92	-74.76	26m4p
soledad		US	CA	25	36.42	-121.33	37od6
soledad de graciano sanchez	Soledad de Graciano Sánchez	MX		255	22.19	-100.94	2dd8g
soledade		BR		25	-28.82	-52.51	21w1r
solhan		TR		15	38.97	41.05	6frt
solihull		GB	ENG	96	52.41	-1.78	1kj56
solikamsk		RU		101	59.63	56.77	aivj
solin		HR		20	43.54	16.49	1wdp3
solingen		DE		164	51.17	7.08	1oov0
sollentuna		SE		140	59.43	17.95	1lccw
solna		SE		67	59.36	18	1lccl
solnechnogorsk		RU		59	56.18	36.98	aius
solok		ID		48	-0.8	100.66	yv4p
solola	Sololá	GT		45	14.77	-91.18	24x22
solon		US	OH	23	41.39	-81.44	32v1f
soltau		DE		22	52.99	9.84	1oose
soma		TR		66	39.19	27.61	6frn
somanda		TZ		34	-3.37	33.95	37kw
sombor		RS		48	45.77	19.11	1wdom
sombrerete		MX		22	23.63	-103.64	2dd7r
somerset		US	MA	18	41.77	-71.13	2y4eo
somerset		US	NJ	22	40.5	-74.49	31eur
somerset east		ZA		16	-32.72	25.59	kg8h
somerton		US	AZ	15	32.6	-114.71	35x4m
somerville		US	MA	80	42.39	-71.1	2y4ex
someshwar		IN		22	13.49	75.07	qwzz
somma vesuviana		IT		32	40.87	14.44	1vv7o
sommerda	Sömmerda	DE		21	51.16	11.12	1ooq3
somotillo		NI		15	13.04	-86.91	25iay
somoto		NI		20	13.48	-86.58	25iaw
sompeta		IN		18	18.94	84.58	qwzs
son la	Sơn La	VN		19	21.33	103.92	xlmp
son tay	Sơn Tây	VN		41	21.14	105.51	xll1
sonamukhi	Sonāmukhi	IN		28	23.31	87.41	qwz4
sonargaon	Sonārgaon	BD		130	23.65	90.62	pgay
sonari	Sonāri	IN		20	27.02	95.02	qwz0
sonbong	Sŏnbong	KP		27	42.35	130.38	17qle
sonderborg	Sønderborg	DK		27	54.91	9.79	1k0a6
sondershausen		DE		22	51.37	10.87	1oomk
sondrio		IT		19	46.17	9.87	1vv7h
sonepur		IN		19	20.83	83.92	qwyb
song cau	Sông Cầu	VN		94	13.46	109.22	xlnv
songadh		IN		25	21.17	73.56	qwya
songea		TZ		126	-10.68	35.65	it09
songjiang		CN		130	31.04	121.21	12gab
songjianghe		CN		68	42.19	127.48	17lz7
songkhla		TH		84	7.2	100.6	yfb7
songling		CN		52	40.29	118.27	17w4d
songling		CN		78	31.19	120.72	14ovy
songnim		KP		152	38.75	125.65	142h2
songwa		TZ		24	-3.52	33.52	37kf
songyang		CN		62	34.46	113.03	12uxk
songyuan		CN		114	45.13	124.83	17miv
sonipat	Sonīpat	IN		251	28.99	77.02	qwxs
sonneberg		DE		24	50.36	11.17	1oolu
sonqor		IR		43	34.78	47.6	2g01
sonson	Sonsón	CO		17	5.71	-75.31	26m3w
sonsonate		SV		59	13.72	-89.72	24sqm
sonthofen		DE		21	47.52	10.28	1oohc
sonzacate		SV		15	13.73	-89.71	24sqi
sopot		PL		40	54.44	18.56	1u4in
sopron		HU		57	47.69	16.59	1t9om
sopur		IN		63	34.29	74.47	qwwy
sora		IT		24	41.72	13.61	1vv77
sorada		IN		15	19.76	84.43	qwww
soran		IQ		125	36.65	44.54	22td
soran		KZ		43	49.79	72.84	wkml
soreang		ID		151	-7.03	107.52	yv28
sorel tracy	Sorel-Tracy	CA	10	42	46.04	-73.11	3nueu
sorgues		FR		19	44.01	4.87	1rqwc
sorgun		TR		63	39.81	35.19	6fr4
soria		ES		40	41.76	-2.47	1umo9
soro		IN		30	21.28	86.69	qwwp
soroca		MD		27	48.16	28.28	d8d3
sorocaba		BR		559	-23.5	-47.46	21w13
sorochinsk		RU		31	52.43	53.16	aiii
sorokyne		UA		49	48.29	39.74	f3ir
soron		IN		29	27.89	78.75	qwwo
sorong		ID		126	-0.88	131.26	yv1q
soroti		UG		56	1.71	33.61	4uka
sorsogon		PH		83	12.97	123.99	104qj
sortavala		RU		21	61.71	30.71	aig2
sosnogorsk		RU		29	63.6	53.88	aidz
sosnovoborsk		RU		32	56.12	93.34	vyor
sosnovyy bor		RU		69	59.9	29.09	ai7w
sosnowiec		PL		227	50.29	19.1	1u4i0
sotouboua		TG		21	8.56	0.98	1eo4v
sotteville les rouen	Sotteville-lès-Rouen	FR		31	49.41	1.09	1rqvd
sougueur		DZ		69	35.19	1.5	1h4zz
souk ahras		DZ		157	36.29	7.95	1h4z3
souma		DZ		41	36.52	2.91	1h4y7
soumagne		BE		15	50.61	5.75	1npyg
souq larba al gharb	Souq Larb’a al Gharb	MA		44	34.69	-6	1ia0a
sour el ghozlane	Sour el Ghozlane	DZ		50	36.15	3.69	1h4xl
souran		SY		31	35.29	36.75	3ih7
soure		BR		18	-0.72	-48.52	20ll0
sousa		BR		48	-6.76	-38.23	20lky
sousse		TN		164	35.83	10.64	1gtxv
south bend		US	IN	102	41.68	-86.25	2xlcz
south benfleet		GB	ENG	49	51.55	0.56	1kj38
south bradenton		US	FL	22	27.46	-82.58	2hg7k
south burlington		US	VT	19	44.47	-73.17	34c68
south chicago		US	IL	28	41.74	-87.55	2xa0n
south croydon		GB	ENG	55	51.36	-0.09	3zepa
south el monte		US	CA	21	34.05	-118.05	37on4
south elgin		US	IL	22	41.99	-88.29	2xa1h
south elmsall		GB	ENG	19	53.6	-1.28	1kj23
south euclid		US	OH	22	41.52	-81.52	32v45
south gate		US	CA	96	33.95	-118.21	37otf
south gate		US	MD	30	39.13	-76.63	2lnvw
south hadley		US	MA	18	42.26	-72.57	2y4it
south hayling		GB	ENG	15	50.79	-0.98	1kj1b
south hill		US	WA	52	47.14	-122.27	3gk5c
south holland		US	IL	22	41.6	-87.61	2xa2m
south houston		US	TX	18	29.66	-95.24	2tg1e
south jordan		US	UT	67	40.56	-111.93	3fx8q
south kingstown		US	RI	31	41.45	-71.52	50tp8
south lake tahoe		US	CA	22	38.93	-119.98	37ov4
south laurel		US	MD	26	39.07	-76.85	2lnwa
south miami heights		US	FL	36	25.6	-80.38	2hgah
south milwaukee		US	WI	21	42.91	-87.86	351as
south ockendon		GB	ENG	19	51.51	0.28	1kizv
south ogden		US	UT	17	41.19	-111.97	3fx93
south old bridge		US	NJ	23	40.41	-74.35	31ewz
south orange		US	NJ	17	40.75	-74.26	31ex0
south pasadena		US	CA	26	34.12	-118.15	37owl
south peabody		US	MA	50	42.51	-70.95	2y4kx
south plainfield		US	NJ	24	40.58	-74.41	31ex8
south portland		US	ME	26	43.64	-70.24	2yq0c
south portland gardens		US	ME	24	43.64	-70.32	2yq0d
south riding		US	VA	24	38.92	-77.5	2ulez
south river		US	NJ	16	40.45	-74.39	31exh
south saint paul		US	MN	20	44.89	-93.03	30735
south salt lake		US	UT	25	40.72	-111.89	3fx9e
south san francisco		US	CA	67	37.65	-122.41	37oxx
south san jose hills		US	CA	21	34.01	-117.9	37oy9
south shields		GB	ENG	84	55	-1.43	1kiz5
south suffolk		US	VA	81	36.72	-76.59	2ulga
south tangerang		ID		1304	-6.29	106.72	53xhf
south valley		US	NM	41	35.01	-106.68	39q02
south vineland		US	NJ	58	39.45	-75.03	2ojhd
south whittier		US	CA	57	33.95	-118.04	37p01
south windsor		US	CT	24	41.82	-72.62	2vt5l
south yuba city		US	CA	15	39.12	-121.64	37p0b
southall		GB	ENG	70	51.51	-0.37	1kj3m
southampton		GB	ENG	246	50.9	-1.4	1kj3j
southaven		US	MS	53	34.99	-90.01	2nb2r
southbridge		US	MA	19	42.08	-72.03	2y4oa
southbury		US	CT	20	41.48	-73.21	2vt5u
southchase		US	FL	16	28.39	-81.38	2hgdc
southend on sea	Southend-on-Sea	GB	ENG	295	51.54	0.71	1kj21
southfield		US	MI	73	42.47	-83.22	2ze8c
southgate		US	MI	29	42.21	-83.19	2ze8m
southlake		US	TX	30	32.94	-97.13	2tg8x
southport		GB	ENG	92	53.65	-3.01	1kizj
sovetsk		RU		18	57.58	48.96	ai4z
sovetsk		RU		43	55.08	21.88	ai50
sovetskaya gavan	Sovetskaya Gavan’	RU		30	48.97	140.29	19gm4
sovetskiy		RU		24	61.36	63.58	vyn2
soweto		ZA		1695	-26.27	27.86	kfxx
soyapango		SV		330	13.71	-89.14	24sqg
soygaon		IN		23	20.6	75.62	qwvn
soyibug	Soyībug	IN		104	34.08	74.71	uo5r
spalding		GB	ENG	32	52.79	-0.15	1kixd
spanaway		US	WA	27	47.1	-122.43	3gk8t
spanish fork		US	UT	38	40.11	-111.65	3fxb8
spanish lake		US	MO	20	38.79	-90.22	2mign
spanish springs		US	NV	15	39.65	-119.71	3a5q3
spanish town		JM		145	17.99	-76.96	22rpt
sparks		US	NV	96	39.53	-119.75	3a5r2
sparta		US	NJ	20	41.03	-74.64	31eya
spartanburg		US	SC	38	34.95	-81.93	2qj80
sparti	Spárti	GR		16	37.07	22.43	5fiq
spassk dalniy	Spassk-Dal’niy	RU		45	44.6	132.83	177p7
spenge		DE		16	52.14	8.48	1oo4t
spennymoor		GB	ENG	18	54.7	-1.6	1kiwj
speyer		DE		50	49.32	8.43	1oo3a
spijkenisse		NL		75	51.85	4.33	1mvjo
spinea orgnano	Spinea-Orgnano	IT		24	45.49	12.16	1wzvu
spisska nova ves	Spišská Nová Ves	SK		39	48.94	20.56	fi9y
spitak		AM		15	40.83	44.27	d7gn
split		HR		176	43.51	16.44	1wdmd
spokane		US	WA	213	47.66	-117.43	3gkc0
spokane valley		US	WA	95	47.67	-117.24	3gkcx
spoleto		IT		19	42.74	12.74	1vv30
spring		US	TX	54	30.08	-95.42	2tghk
spring hill		US	FL	99	28.48	-82.53	2hgjy
spring hill		US	TN	36	35.75	-86.93	2rv92
spring valley		US	CA	28	32.74	-117	37pc5
spring valley		US	NV	178	36.11	-115.24	3a5sd
spring valley		US	NY	33	41.11	-74.04	325id
springboro		US	OH	18	39.55	-84.23	2ozqw
springdale		US	AR	78	36.19	-94.13	2gkcd
springe		DE		30	52.21	9.55	1ono3
springfield		US	IL	117	39.8	-89.64	2j3qm
springfield		US	MA	154	42.1	-72.59	2y4to
springfield		US	MO	167	37.22	-93.3	2mip4
springfield		US	OH	60	39.92	-83.81	2ozs9
springfield		US	OR	61	44.05	-123.02	3fbth
springfield		US	PA	23	39.93	-75.32	2prlr
springfield		US	TN	17	36.51	-86.88	2rvc5
springfield		US	VA	30	38.79	-77.19	2ulrh
springfield gardens		US	NY	31	40.66	-73.76	325hz
springville		US	UT	32	40.17	-111.61	3fxex
sprockhovel	Sprockhövel	DE		26	51.35	7.24	1onn2
spruce grove		CA	01	36	53.53	-113.92	3nwr3
squamish		CA	02	18	49.7	-123.16	3nwy4
sragen		ID		72	-7.43	111.02	yv0i
srandakan		ID		30	-7.94	110.25	yv0d
sredneuralsk		RU		20	56.99	60.47	vyl3
srem	Śrem	PL		30	52.09	17.02	1u4g0
sremcica	Sremčica	RS		23	44.68	20.39	gu6n
sremska mitrovica		RS		39	44.98	19.61	1wdhz
sri dungargarh	Sri Dūngargarh	IN		48	28.1	74.01	qwva
sri jayewardenepura kotte		LK		116	6.88	79.91	qk0g
sri madhopur	Sri Mādhopur	IN		30	27.47	75.6	qwuz
srikakulam		IN		118	18.3	83.9	qwv3
srinagar		IN		976	34.09	74.81	qwuq
srinagar	Srīnagar	IN		20	30.22	78.78	qwur
srinivaspur	Srīnivāspur	IN		26	13.34	78.21	qwun
sriperumbudur	Srīperumbūdūr	IN		17	12.97	79.94	qwum
sriramnagar	Srīrāmnagar	IN		20	17.27	78.26	qwuh
srirampur	Srirāmpur	IN		19	22.95	88.02	swk2
srisailain	Srīsailain	IN		24	16.07	78.87	qwud
srivaikuntam		IN		16	8.63	77.91	qwuc
srivardhan	Srīvardhan	IN		15	18.05	73.02	qwub
srivilliputhur		IN		74	9.51	77.63	qwu8
sroda wielkopolska	Środa Wielkopolska	PL		22	52.23	17.28	1u4fp
srodmiescie	Śródmieście	PL		134	52.23	21.02	g98m
srono		ID		36	-8.4	114.27	yv06
st albans		AU	07	38	-37.74	144.8	4rskp
st albans		GB	ENG	85	51.75	-0.33	1kk5v
st albert	St. Albert	CA	01	58	53.63	-113.64	3nx95
st austell		GB	ENG	25	50.34	-4.77	1kk5h
st catharines	St. Catharines	CA	08	132	43.17	-79.24	3nxs9
st charles	St. Charles	US	MD	33	38.61	-76.92	4bl3u
st helens		GB	ENG	103	53.45	-2.73	1kk3l
st johns	St. John's	CA	05	99	47.56	-52.71	3rk71
st louis	St. Louis	US	MO	316	38.63	-90.2	2mgii
st marys	St. Marys	US	GA	18	30.73	-81.55	2ignp
st petersburg	St. Petersburg	US	FL	257	27.77	-82.68	2hesr
st thomas	St. Thomas	CA	08	36	42.77	-81.18	3nzth
stabat		ID		27	3.73	98.45	q0gn
stabroek		BE		17	51.33	4.37	1npv9
stade		DE		46	53.59	9.48	1onkd
stadskanaal		NL		20	52.99	6.95	1mvho
stadt winterthur kreis 1	Stadt Winterthur (Kreis 1)	CH		16	47.49	8.72	3qxnk
stadtallendorf		DE		22	50.82	9.01	1onho
stadthagen		DE		23	52.32	9.2	1ongx
stadtlohn		DE		21	51.99	6.92	1onge
staffanstorp		SE		15	55.64	13.21	1lbrt
stafford		GB	ENG	69	52.81	-2.12	1kity
stafford		US	TX	18	29.62	-95.56	2tgs5
staines		GB	ENG	51	51.43	-0.51	1kiti
stains		FR		33	48.95	2.38	1rqmp
stallings		US	NC	15	35.09	-80.69	2oayq
stalowa wola		PL		66	50.58	22.05	g97x
stalybridge		GB	ENG	23	53.48	-2.06	1kisy
stamford		GB	ENG	21	52.65	-0.48	1kisw
stamford		US	CT	129	41.05	-73.54	2vtbg
standerton		ZA		74	-26.93	29.24	kf57
stanford le hope	Stanford-le-Hope	GB	ENG	29	51.52	0.43	1kisf
stanley		GB	ENG	22	54.87	-1.7	4waa7
stanton		US	CA	39	33.8	-117.99	37ply
stantsiya novyy afon		GE		27	43.08	40.84	d78o
staphorst		NL		16	52.65	6.21	1mvh3
stara lubovna	Stará Ľubovňa	SK		16	49.3	20.69	fi9d
stara pazova		RS		16	44.99	20.16	gu53
stara zagora		BG		143	42.43	25.64	fku8
starachowice		PL		54	51.04	21.07	g96e
staraya kupavna		RU		22	55.81	38.18	ahfu
staraya russa		RU		34	57.99	31.36	ahds
stargard		PL		71	53.34	15.05	1u4a0
starkville		US	MS	25	33.45	-88.82	2nbg9
starnberg		DE		23	48	11.34	1on81
starobilsk	Starobil’s’k	UA		22	49.28	38.91	eulc
starodub		RU		19	52.58	32.76	ah78
starogard gdanski	Starogard Gdański	PL		48	53.96	18.53	1u49m
starokostiantyniv		UA		34	49.76	27.2	euky
starominskaya		RU		30	46.53	39.05	ah46
staroshcherbinovskaya		RU		19	46.63	38.67	ah17
staryy malgobek		RU		46	43.54	44.6	iqf1
staryy oskol		RU		227	51.3	37.84	aghk
stassfurt	Staßfurt	DE		23	51.85	11.59	1on72
staszow	Staszów	PL		16	50.56	21.17	g92k
state college		US	PA	42	40.79	-77.86	33qwh
staten island		US	NY	469	40.56	-74.14	325ps
statesboro		US	GA	31	32.45	-81.78	2ijkt
statesville		US	NC	26	35.78	-80.89	2ob2c
staunton		US	VA	24	38.15	-79.07	2um0g
stavanger		NO		122	58.97	5.73	1v8m3
staveley		GB	ENG	26	53.27	-1.35	1kipv
stavropol	Stavropol’	RU		363	45.04	41.97	agfa
stebnyk		UA		20	49.29	23.56	eufs
steenbergen		NL		24	51.58	4.32	1mvg4
steenwijk		NL		17	52.79	6.12	1mvf2
steffisburg		CH		15	46.78	7.63	1kzb2
steinfurt		DE		35	52.15	7.34	1om6h
steinhagen		DE		20	52	8.4	1om4y
steinkjer		NO		20	64.01	11.5	1v8hf
stekene		BE		17	51.21	4.04	1nprb
stellenbosch		ZA		94	-33.93	18.87	201dt
stendal		DE		38	52.61	11.86	1olp3
stenjevec		HR		41	45.81	15.88	1wsdg
stenlose	Stenløse	DK		20	55.77	12.2	1jzx1
stepanavan	Step’anavan	AM		24	41.01	44.39	d7gi
stephenville		US	TX	20	32.22	-98.2	2th1q
stepnogorsk		KZ		47	52.35	71.88	wyoj
sterling		US	IL	15	41.79	-89.7	2xaib
sterling		US	VA	28	39.01	-77.43	2um32
sterling heights		US	MI	132	42.58	-83.03	2zemk
sterlitamak		RU		267	53.62	55.95	ag5j
steubenville		US	OH	18	40.37	-80.63	32vjs
stevenage		GB	ENG	90	51.9	-0.2	1kioc
stevens point		US	WI	27	44.52	-89.57	351xw
stevenson ranch		US	CA	18	34.39	-118.57	3zemt
steyr		AT		38	48.04	14.42	1n8zr
stilfontein		ZA		93	-26.84	26.77	keps
stillwater		US	MN	19	45.06	-92.81	307ou
stillwater		US	OK	49	36.12	-97.06	2pkif
stirling		GB	SCT	36	56.12	-3.94	1kini
stockach		DE		17	47.85	9.01	1ol99
stockbridge		US	GA	28	33.54	-84.23	2ijs9
stockelsdorf		DE		17	53.89	10.65	1ol7x
stockerau		AT		16	48.38	16.22	1n8xj
stockholm		SE		1515*	59.33	18.07	1lb2a
stockport		GB	ENG	139	53.41	-2.16	1kimq
stockton		US	CA	306	37.96	-121.29	37pws
stockton on tees	Stockton-on-Tees	GB	ENG	80	54.57	-1.32	1kimk
stoke on trent	Stoke-on-Trent	GB	ENG	373	53	-2.19	1kill
stolberg		DE		59	50.77	6.23	1ol0j
stonecrest		US	GA	50	33.71	-84.13	6ztkd
stoneham		US	MA	21	42.48	-71.1	2y52x
storrs		US	CT	15	41.81	-72.25	2vthm
stoughton		US	MA	27	42.13	-71.1	2y55a
stourbridge		GB	ENG	56	52.46	-2.14	1kijl
stourport on severn	Stourport-on-Severn	GB	ENG	21	52.34	-2.28	1kijj
stow		US	OH	35	41.16	-81.44	32vn7
stowbtsy		BY		16	53.48	26.74	dbde
stowmarket		GB	ENG	21	52.19	1	1kij1
straelen		DE		15	51.44	6.27	1oksg
strakonice		CZ		24	49.26	13.9	1tp0r
stralsund		DE		59	54.31	13.08	1okrz
strasbourg		FR		275	48.58	7.75	1rql3
straseni	Strășeni	MD		19	47.14	28.61	d8ba
strassgang	Straßgang	AT		16	47.03	15.4	1n8uq
stratford		CA	08	30	43.37	-80.95	3nzix
stratford		US	CT	51	41.18	-73.13	2vtib
stratford upon avon	Stratford-upon-Avon	GB	ENG	28	52.19	-1.71	1kii1
straubing		DE		45	48.88	12.57	1okmr
strausberg		DE		27	52.58	13.89	1okma
streamwood		US	IL	41	42.03	-88.18	2xann
streetsboro		US	OH	16	41.24	-81.35	32voa
stretford		GB	ENG	42	53.45	-2.32	1kign
strezhevoy		RU		45	60.73	77.59	vyb0
stroitel	Stroitel’	RU		19	50.79	36.48	afvv
strongsville		US	OH	45	41.31	-81.84	32vp1
stroud		GB	ENG	60	51.75	-2.2	1kifc
strovolos	Stróvolos	CY		68	35.15	33.33	34p2
struga		MK		37	41.18	20.68	gu0b
strumica		MK		46	41.44	22.64	gu04
strunino		RU		15	56.37	38.58	afuf
stryi		UA		61	49.26	23.86	eu8k
strzegom		PL		17	50.96	16.35	1u3yw
strzelce opolskie		PL		20	50.51	18.3	1u3y7
stuart		US	FL	16	27.2	-80.25	2hgu1
studenicane	Studeničane	MK		18	41.92	21.53	gtz5
stuhr		DE		33	53.03	8.75	1ok3y
stung treng		KH		25	13.53	105.97	131vx
stupino		RU		61	54.9	38.07	afqw
stutterheim		ZA		36	-32.57	27.42	keaq
stuttgart		DE		590	48.78	9.18	1ok0h
su ngai kolok	Su-ngai Kolok	TH		43	6.03	101.97	yf8i
suai		TL		22	-9.31	125.26	yuzf
suar	Suār	IN		29	29.03	79.06	qwtp
suay		PH		20	10.05	122.84	104mu
subaykhan	Subaykhān	SY		26	34.85	40.6	3ik9
subic		PH		68	14.88	120.23	104ll
subotica		RS		100	46.1	19.67	1wd3v
suceava		RO		106	47.63	26.25	e9ru
suchiapa		MX		17	16.63	-93.1	23dcj
sucre		BO		225*	-19.03	-65.26	2boc3
sucre		CO		23	8.81	-74.72	26m1c
sucre		EC		15	-1.28	-80.42	2693k
sucy en brie	Sucy-en-Brie	FR		25	48.77	2.53	1rqk1
sudak		UA		17	44.85	34.97	eu6z
sudbury		GB	ENG	22	52.04	0.73	1kidw
sudbury		US	MA	17	42.38	-71.42	2y58g
sudley		US	VA	16	38.79	-77.5	2umk1
sueca		ES		29	39.2	-0.31	1htbg
sueyoshicho ninokata	Sueyoshichō-ninokata	JP		20	31.65	131.02	13onq
suez		EG		488	29.97	32.53	7pmc
sufalat samail	Sufālat Samā’il	OM		48	23.32	58.02	64wl
suffolk		US	VA	88	36.73	-76.58	2umke
sugar hill		US	GA	22	34.11	-84.03	2ik27
sugar land		US	TX	88	29.62	-95.63	2thex
sugito		JP		50	36.03	139.73	13omo
suhbaatar	Sühbaatar	MN		24	50.23	106.21	17hpg
suhl		DE		44	50.61	10.69	1ojqs
suhum		GH		49	6.04	-0.45	1d6vt
suibara		JP		20	37.85	139.23	13ome
suicheng		CN		61	33.9	117.93	12g6j
suifenhe		CN		15	44.4	131.15	17ly9
suihua		CN		252	46.64	127	17ly7
suileng		CN		57	47.25	127.1	17ly3
suining		CN		125	30.51	105.57	12g6k
suisun		US	CA	28	38.24	-122.04	37qdp
suita		JP		352	34.76	135.52	13om3
suitland		US	MD	26	38.85	-76.92	2loe0
suitland silver hill	Suitland-Silver Hill	US	MD	34	38.85	-76.93	4bl4l
suixi		CN		74	33.89	116.77	12g69
suizhou		CN		324	31.71	113.36	12g5z
sujangarh	Sūjāngarh	IN		184	27.7	74.47	qwso
sujiatun		CN		148	41.66	123.34	17lxq
sukabumi		ID		276	-6.92	106.93	yux9
sukagawa		JP		69	37.28	140.38	198tr
suket		IN		20	24.65	76.04	qwsf
sukheke mandi		PK		33	31.87	73.51	oygz
sukhinichi		RU		16	54.1	35.34	afih
sukhothai		TH		37	17.01	99.82	onr9
sukhoy log		RU		36	56.91	62.03	vy7y
sukkur		PK		418	27.7	68.86	oygo
sukumo		JP		26	32.93	132.73	13oli
sukuta		GM		15	13.41	-16.71	1fp0o
sulechow	Sulechów	PL		18	52.08	15.63	1u3td
suleja		NG		162	9.18	7.18	1dsa2
sulejowek	Sulejówek	PL		18	52.25	21.27	g8q9
sullana		PE		161	-4.9	-80.69	274ii
sulmona		IT		21	42.05	13.93	1vuxe
sulphur		US	LA	20	30.24	-93.38	2l2xs
sulphur springs		US	TX	16	33.14	-95.6	2thh9
sultanah	Sulţānah	SA		947	24.49	39.59	26io
sultanbeyli		TR		287	40.96	29.27	4ji4j
sultangazi		TR		437	41.11	28.87	4ji4g
sultanpur		IN		16	31.21	75.2	qwqo
sultanpur	Sultānpur	IN		110	26.26	82.07	qwqr
suluktu		KG		15	39.94	69.57	q7c2
suluova		TR		48	40.83	35.65	fuer
sulur		IN		26	11.02	77.13	qwqk
suluru	Sūlūru	IN		38	13.7	80.02	qwqj
sulya		IN		19	12.56	75.39	qwqi
sulzbach		DE		18	49.3	7.06	1ojnt
sulzbach rosenberg	Sulzbach-Rosenberg	DE		21	49.5	11.75	1ojmp
sumag		PH		19	10.6	122.92	104f9
sumare	Sumaré	BR		228	-22.82	-47.27	21vx7
sumbawa besar		ID		53	-8.49	117.42	yurt
sumbawanga		TZ		89	-7.97	31.62	37if
sumbe		AO		33	-11.21	13.84	1zpsv
sumber		ID		93	-6.76	108.48	yurr
sumberpucung		ID		35	-8.16	112.48	yuqe
sumedang		ID		200	-6.86	107.92	yupj
sumenep		ID		85	-7.02	113.87	yupf
summerlin south		US	NV	24	36.12	-115.33	4bnvi
summerville		US	SC	49	33.02	-80.18	2qjrz
summit		US	NJ	22	40.72	-74.36	31f53
sumoto		JP		40	34.34	134.89	13oki
sumpango		GT		21	14.65	-90.73	24x0t
sumperk	Šumperk	CZ		29	49.97	16.97	1topt
sumqayit	Sumqayıt	AZ		265	40.59	49.67	cjbv
sumter		US	SC	41	33.92	-80.34	2qjss
sumusta as sultani	Sumusţā as Sulţānī	EG		37	28.92	30.85	7gbp
sumy		UA		294	50.92	34.8	eu3m
sun city		US	AZ	37	33.6	-112.27	35y09
sun city center		US	FL	19	27.72	-82.35	2hgx9
sun city west		US	AZ	25	33.66	-112.34	35y0d
sun prairie		US	WI	32	43.18	-89.21	3528c
sun valley		US	NV	19	39.6	-119.78	3a63f
sunagawa		JP		20	43.49	141.91	19lxv
sunam	Sunām	IN		54	30.13	75.8	qwpl
sunan		KP		37	39.2	125.69	14259
sunbury on thames	Sunbury-on-Thames	GB	ENG	28	51.4	-0.42	1kid2
sunchales		AR		19	-30.94	-61.56	2a72z
suncheon		KR		231	34.95	127.49	13ce8
sunchon	Sunch’ŏn	KP		437	39.43	125.93	14250
sundargarh		IN		42	22.12	84.03	qwp9
sundarnagar		IN		25	31.54	76.91	qwp6
sundbyberg		SE		35	59.36	17.97	1l8v3
sunderland		GB	ENG	335	54.9	-1.38	1kicz
sundern		DE		30	51.33	8	1ojin
sundsvall		SE		58	62.39	17.31	1l8sd
sunel		IN		16	24.37	75.96	qwox
sungai besar		MY		27	3.67	100.99	116vz
sungai penuh		ID		96	-2.06	101.39	yukp
sungai petani		MY		229	5.65	100.49	1174a
sungai raya		ID		48	0.7	108.9	yuk4
sungai udang		MY		26	2.27	102.14	116jp
sungailiat		ID		75	-1.85	106.12	yuli
sunggal		ID		158	3.58	98.62	q0fi
sungho 1 tong	Sŭngho 1-tong	KP		40	38.99	125.98	1424m
sungurlu		TR		38	40.17	34.37	fuec
sunland park		US	NM	16	31.8	-106.58	39qqj
sunny isles beach		US	FL	22	25.95	-80.12	2hgz3
sunnyside		US	NY	50	40.74	-73.94	3267x
sunnyside		US	WA	16	46.32	-120.01	3gl18
sunnyvale		US	CA	152	37.37	-122.04	37qq3
sunrise		US	FL	84	26.13	-80.11	2hgzm
sunrise manor		US	NV	189	36.21	-115.07	3a64f
sunset		US	FL	16	25.71	-80.35	2hh09
sunyani		GH		70	7.34	-2.33	1d6ul
sunzha		RU		72	43.32	45.05	b1fv
suong		KH		30	11.91	105.66	131vn
suozhen		CN		59	36.95	118.1	12g32
supaul		IN		60	26.12	86.6	qwo4
superior		US	WI	27	46.72	-92.1	352d3
suphan buri		TH		53	14.47	100.12	yf81
sur		OM		71	22.57	59.53	64v9
surabaya		ID		2375	-7.25	112.75	yuhq
surajgarh	Sūrajgarh	IN		20	28.31	75.73	qwnr
surakarta		ID		555	-7.56	110.83	yuhg
surallah		PH		31	6.38	124.75	104by
surandai	Sūrandai	IN		29	8.98	77.42	qwng
surat	Sūrat	IN		2895	21.2	72.83	qwn8
surat thani		TH		127	9.14	99.33	onqr
suratgarh	Sūratgarh	IN		63	29.32	73.9	qwn5
surbiton		GB	ENG	38	51.39	-0.3	3zepe
surendranagar		IN		180	22.73	71.65	qwmt
suresnes		FR		45	48.87	2.23	1rqi3
surgut		RU		300	61.25	73.42	vy68
surianwan	Suriānwān	IN		19	25.46	82.42	qwmq
suriapet	Suriāpet	IN		112	17.14	79.62	qwmo
surigao		PH		88	9.79	125.5	104bm
surin		TH		47	14.88	103.49	yf7y
surkhakhi		RU		16	43.19	44.9	af32
surkhpur		PK		20	32.72	74.45	oyc5
surman	Şurmān	LY		25	32.76	12.57	1bdog
surmene	Sürmene	TR		20	40.91	40.13	fudr
surovikino		RU		21	48.61	42.85	af1z
surprise		US	AZ	128	33.63	-112.33	35y6k
surrey		CA	02	395	49.11	-122.83	3o10h
surubim		BR		35	-7.83	-35.75	20lij
suruc	Suruç	TR		47	36.98	38.43	6fjf
susaki		JP		26	33.39	133.29	13oji
susangerd	Sūsangerd	IR		41	31.56	48.19	2xx0
susanville		US	CA	15	40.42	-120.65	3bfow
susehri	Suşehri	TR		26	40.16	38.08	fudl
susurluk		TR		25	39.91	28.16	6fiy
suto orizare	Šuto Orizare	MK		21	42.04	21.43	huy2
sutton		GB	ENG	188	51.35	-0.2	1kic7
sutton coldfield		GB	ENG	107	52.57	-1.82	1kibq
sutton in ashfield	Sutton in Ashfield	GB	ENG	44	53.13	-1.26	1kibo
suva		FJ		77*	-18.14	178.44	1b43o
suva reka		XK		72	42.36	20.83	gtw6
suvorov		RU		21	54.12	36.5	aeww
suvorovskaya		RU		17	44.19	42.66	aewf
suwa		JP		55	36.04	138.11	13oiw
suwalki	Suwałki	PL		69	54.11	22.93	g8nq
suwanee		US	GA	19	34.05	-84.07	2ik9p
suwon		KR		1243	37.29	127.01	13cbl
suzaka		JP		54	36.65	138.32	13oil
suzano		BR		283	-23.54	-46.31	21vvw
suzhou		CN		205	33.64	116.98	12g27
suzhou		CN		5346	31.3	120.6	14fu0
suzuka		JP		191	34.88	136.58	13oic
suzun		RU		15	53.78	82.31	vy47
suzzara		IT		17	44.99	10.74	1vuwm
svalyava		UA		17	48.55	23	eu1t
svatove		UA		19	49.41	38.15	eu1i
svay rieng		KH		24	11.09	105.8	131ux
svendborg		DK		28	55.06	10.61	1jzgt
sverdlovsk	Sverdlovs’k	UA		68	48.09	39.65	eu15
svetlograd		RU		40	45.34	42.85	aerm
svetlyy		RU		22	54.68	20.13	aeqk
svetogorsk		RU		16	61.11	28.86	aepz
svilengrad		BG		19	41.77	26.2	fklu
svishtov		BG		32	43.62	25.35	fkli
svitavy		CZ		17	49.76	16.47	1tojq
svitlovodsk	Svitlovods’k	UA		48	49.05	33.24	eu0n
svobodnyy		RU		61	51.38	128.14	177fd
svobody		RU		18	44.03	43.05	aek8
svyetlahorsk		BY		71	52.63	29.74	db82
swabi		PK		97	34.12	72.47	oybc
swadlincote		GB	ENG	41	52.77	-1.56	1kib5
swakopmund		NA		25	-22.68	14.53	1zv2k
swanley		GB	ENG	22	51.4	0.17	1kiaf
swanscombe		GB	ENG	16	51.45	0.31	1kia9
swansea		GB	WLS	300	51.62	-3.94	1kia8
swansea		US	MA	17	41.75	-71.19	2y5d3
swarzedz	Swarzędz	PL		29	52.41	17.09	1u3qa
swedru		GH		50	5.54	-0.7	1d6sy
sweetwater		US	FL	21	25.76	-80.37	2hh54
swidnica	Świdnica	PL		60	50.84	16.49	1u3p9
swidnik	Świdnik	PL		40	51.22	22.7	g8n0
swidwin	Świdwin	PL		16	53.77	15.78	1u3p1
swiebodzice	Świebodzice	PL		23	50.86	16.32	1u3p0
swiebodzin	Świebodzin	PL		22	52.25	15.53	1u3oe
swiecie	Świecie	PL		26	53.41	18.45	1u3oq
swietochlowice	Świętochłowice	PL		56	50.3	18.92	1u3mc
swindon		GB	ENG	186	51.56	-1.78	1ki91
swinoujscie	Świnoujście	PL		41	53.91	14.25	1u3lf
swinton		GB	ENG	20	53.5	-2.35	1ki8l
swords		IE		37	53.46	-6.22	1rgy9
sycamore		US	IL	18	41.99	-88.69	2xaza
sydney		AU	02	4627	-33.87	151.21	1a16q
sydney		CA	07	106	46.14	-60.18	3s7h8
syevyerodonetsk	Syevyerodonets’k	UA		130	48.95	38.49	ety7
syke		DE		24	52.91	8.82	1ojd9
sykies	Sykiés	GR		45	40.65	22.95	fql9
syktyvkar		RU		230	61.66	50.82	aeev
sylhet		BD		237	24.9	91.87	peff
sylvania		US	OH	19	41.72	-83.71	32vyc
synelnykove	Synel’nykove	UA		32	48.32	35.52	evc4
syosset		US	NY	19	40.83	-73.5	326cy
syracuse		US	NY	144	43.05	-76.15	326d1
syracuse		US	UT	27	41.09	-112.06	3fxpz
syriam		MM		69	16.77	96.25	rrj7
sysert	Sysert’	RU		22	56.5	60.82	vy02
syzran	Syzran’	RU		189	53.16	48.47	ae7g
szamotuly	Szamotuły	PL		19	52.61	16.58	1u3ja
szarvas		HU		18	46.87	20.55	fc22
szazhalombatta	Százhalombatta	HU		18	47.33	18.94	1t9ed
szczecin		PL		408	53.43	14.55	1u3hx
szczecinek		PL		38	53.71	16.7	1u3hu
szczytno		PL		26	53.56	20.99	g8dp
szeged		HU		165	46.25	20.15	fc11
szekesfehervar	Székesfehérvár	HU		102	47.19	18.41	1t9d2
szekszard	Szekszárd	HU		34	46.35	18.71	1t9co
szentendre		HU		24	47.67	19.08	1t9ah
szigetszentmiklos	Szigetszentmiklós	HU		25	47.34	19.04	1t94r
szolnok		HU		75	47.18	20.2	fbsm
szombathely		HU		80	47.23	16.62	1t906
ta khmau		KH		52	11.48	104.95	131tb
taal		PH		40	13.88	120.92	1049m
taastrup		DK		31	55.65	12.3	1jzas
tabaco		PH		58	13.36	123.73	1048t
tabanan		ID		34	-8.54	115.13	yuek
tabas		IR		50	33.6	56.92	2fp7
tabatinga		BR		28	-4.23	-69.94	26hob
tabira		BR		17	-7.59	-37.54	20lhm
taboao da serra	Taboão da Serra	BR		215	-23.63	-46.79	21vv6
tabor	Tábor	CZ		36	49.41	14.66	1tohn
tabora		TZ		145	-5.02	32.83	37h6
tabou		CI		17	4.42	-7.35	1cw4g
tabriz		IR		1425	38.08	46.29	2fou
tabuk		PH		27	17.47	121.47	10403
tabuk		SA		455	28.4	36.57	26f0
taby	Täby	SE		58	59.44	18.07	1l80c
tacambaro de codallos	Tacámbaro de Codallos	MX		26	19.24	-101.46	2dd2d
tacarigua		VE		39	10.09	-67.92	265bi
tachilek		MM		52	20.45	99.88	rrgl
tacloban		PH		242	11.24	125	103xk
tacna		PE		280	-18.01	-70.25	2c6yo
tacoma		US	WA	208	47.25	-122.44	3glao
tacoronte		ES		24	28.48	-16.41	1htad
tacuarembo	Tacuarembó	UY		52	-31.72	-55.98	21qci
tacurong		PH		55	6.69	124.68	103wp
tadepalle	Tādepalle	IN		34	16.48	80.6	qwkh
tadepallegudem	Tādepallegūdem	IN		108	16.81	81.53	qwkg
tadif	Tādif	SY		35	36.35	37.53	3ieb
tadjourah		DJ		22	11.79	42.88	4qcu
tadley		GB	ENG	16	51.35	-1.13	1ki7h
tadmait	Tadmaït	DZ		21	36.74	3.9	1h4of
tadmur		SY		51	34.56	38.28	3ie8
tadotsu		JP		24	34.28	133.75	13ogi
tadpatri	Tādpatri	IN		93	14.91	78.01	qwk6
taebaek	T’aebaek	KR		49	37.18	128.99	13caj
taesal li	Taesal-li	KR		23	36.97	126.45	13byw
tafas	Ţafas	SY		31	32.74	36.07	3ie6
tafi viejo	Tafí Viejo	AR		48	-26.73	-65.26	2a6yl
tafo		GH		50	6.73	-1.61	1d6sa
taft		IR		19	31.74	54.2	2fog
taganrog		RU		279	47.24	38.9	ae5n
tagas		PH		15	13.17	123.72	103tt
tagawa		JP		52	33.63	130.8	13og9
tagaytay		PH		71	14.1	120.93	103t5
tagbilaran city		PH		86	9.66	123.85	103rl
tagiura		LY		100	32.88	13.35	1bdju
tagoloan		PH		30	8.54	124.75	103ob
tagta		TM		17	41.65	59.92	cw3n
tagudin		PH		36	16.94	120.44	103mo
taguig		PH		644	14.52	121.08	103mc
tahara		JP		38	34.67	137.27	13ofv
tahe		CN		61	52.33	124.73	17lx3
tahla		MA		26	34.05	-4.42	1i9aw
tahlequah		US	OK	17	35.92	-94.97	2pkw3
tahoua		NE		80	14.89	5.27	1ga8g
tahta	Ţahţā	EG		91	26.77	31.5	7g8i
tai po		HK		16	22.45	114.17	12zap
taian	Tai’an	CN		5499	36.19	117.12	12g1o
taibet	Taïbet	DZ		21	33.09	6.39	1h4fh
taichung		TW		1041	24.15	120.68	zrcf
taif	Ta’if	SA		531	21.27	40.42	2bb4
taihecun		CN		345	45.76	130.85	17mf1
taikang		CN		55	46.86	124.44	17lwo
tailai		CN		67	46.39	123.41	17lwn
tainan		TW		771	22.99	120.21	zrb7
taiobeiras		BR		24	-15.81	-42.23	21vrn
taipei		TW		7872*	25.05	121.53	zrat
taiping		MY		218	4.85	100.73	116ey
taishan		CN		145	22.25	112.78	12g10
taitung city		TW		110	22.76	121.14	44yem
taixing		CN		80	32.17	120.01	12fwd
taiyuan		CN		3427	37.87	112.56	12fvr
taizhou		CN		612	32.49	119.91	12fvl
taizz	Ta‘izz	YE		615	13.58	44.02	1i6p
tajerouine		TN		19	35.89	8.55	1gtux
tajimi		JP		108	35.32	137.13	13oe1
tajpur	Tājpur	IN		18	29.16	78.48	qwjc
tak		TH		24	16.87	99.13	onq2
tak bai		TH		17	6.26	102.05	yf5x
takab	Takāb	IR		52	36.4	47.11	2fl0
takahagi		JP		34	36.72	140.72	198rx
takahama		JP		41	34.92	136.98	13ocz
takahashi		JP		25	34.78	133.62	13och
takahata		JP		26	38	140.19	198rv
takaishi		JP		61	34.52	135.43	13oc5
takamatsu		JP		334	34.33	134.05	13obg
takanabe		JP		23	32.13	131.5	13oak
takanosu		JP		21	40.22	140.37	19lwm
takaoka		JP		170	36.75	137.02	13o9k
takarazuka		JP		220	34.8	135.36	13o90
takasaki		JP		241	36.33	139.02	13o8q
takatsuki		JP		354	34.85	135.62	13o66
takayama		JP		67	36.13	137.25	13o5o
takefu		JP		76	35.9	136.17	13o54
takehara		JP		31	34.34	132.92	13o4s
takelsa		TN		21	36.78	10.63	1gtus
takeo		KH		844	10.99	104.78	131tg
takeocho takeo	Takeochō-takeo	JP		34	33.19	130.02	13o42
takestan	Tākestān	IR		71	36.07	49.7	2fkj
taketoyo		JP		42	34.85	136.92	13o3m
takhatgarh		IN		17	25.32	73	qwj1
takhatpur		IN		18	22.13	81.87	qwj0
taki	Tāki	IN		40	22.59	88.93	qwiz
takikawa		JP		45	43.55	141.91	19lw8
takoma park		US	MD	18	38.98	-77.01	2lolm
takoradi		GH		233	4.9	-1.76	1d6rn
takum		NG		25	7.27	9.98	1ds3c
tala		MX		35	20.65	-103.7	2dd08
tala	Talā	EG		51	30.68	30.94	7g7w
talacogon		PH		16	8.46	125.78	103hl
talagang		PK		45	32.93	72.42	oy79
talagante		CL		52	-33.66	-70.93	2ayci
talaja	Talāja	IN		30	21.35	72.04	qwhz
talamba		PK		28	30.53	72.24	oy74
talara		PE		99	-4.58	-81.27	274fy
talas		KG		35	42.52	72.24	wqgz
talas		TR		37	38.69	35.55	6fek
talata mafara		NG		39	12.57	6.06	1ds2p
talavera		PH		65	15.59	120.92	103e8
talavera de la reina	Talavera de la Reina	ES		89	39.96	-4.83	1ht9h
talca		CL		197	-35.43	-71.66	2ayc6
talcahuano		CL		253	-36.72	-73.12	2aybu
talcher	Tālcher	IN		38	20.95	85.23	qwh3
taldykorgan		KZ		117	45.02	78.37	wjpq
talegaon dabhade	Talegaon Dābhāde	IN		48	18.74	73.68	qwgu
taleigao		IN		17	15.47	73.83	qwgr
talence		FR		43	44.81	-0.59	1rqd3
talghar		KZ		42	43.3	77.24	wjp2
talhar		PK		21	24.88	68.81	oy6l
talikota	Tālīkota	IN		28	16.47	76.31	qwgi
talipparamba		IN		70	12.04	75.36	qwgh
talisay		PH		133	10.24	123.85	103ah
talisay		PH		25	14.09	121.02	1039w
talisay		PH		65	10.74	122.97	103ad
talitsa		RU		19	57.01	63.73	vxwp
talkha	Ţalkhā	EG		158	31.05	31.38	7g7b
tall rifat	Tall Rif‘at	SY		26	36.47	37.09	3i50
talladega		US	AL	16	33.44	-86.11	2fq0k
tallaght		IE		64	53.29	-6.37	1rgxw
tallahassee		US	FL	190	30.44	-84.28	2hh8b
tallbisah	Tallbīsah	SY		38	34.84	36.73	3idf
tallinn		EE		394*	59.44	24.75	cm0p
tallkalakh		SY		30	34.67	36.26	3i6l
tallkayf		IQ		24	36.49	43.12	1xpt
tallmadge		US	OH	18	41.1	-81.44	32vzr
talmenka	Tal’menka	RU		19	53.82	83.57	vxwa
talnakh		RU		59	69.49	88.4	vxw0
talne		UA		16	48.89	30.69	etwg
taloc		PH		20	10.57	122.9	10388
taloda		IN		26	21.56	74.21	qwg0
taloqan		AF		64	36.74	69.53	o2ik
talwandi bhai		IN		16	30.86	74.93	qwfe
talwara	Talwāra	IN		25	31.94	75.89	qwf8
tam ky	Tam Kỳ	VN		59	15.57	108.47	xl7w
tamale		GH		361	9.4	-0.84	1d6ql
tamalous		DZ		33	36.84	6.64	1h47m
tamamura		JP		43	36.3	139.12	13o1m
taman senai		MY		73	1.6	103.64	114zp
tamana		JP		46	32.95	130.57	13o1l
tamandare	Tamandaré	BR		18	-8.76	-35.1	20ldf
tamano		JP		68	34.52	133.95	13o1i
tamanrasset		DZ		73	22.79	5.52	1h47c
tamarac		US	FL	65	26.21	-80.25	2hh8y
tamazula de gordiano	Tamazula de Gordiano	MX		19	19.68	-103.25	2dcyv
tamazunchale		MX		25	21.26	-98.79	23d9d
tambacounda		SN		79	13.77	-13.67	1c48v
tambaram		IN		175	12.92	80.13	qweu
tambau	Tambaú	BR		20	-21.7	-47.27	21vq5
tambo grande		PE		30	-4.93	-80.34	274ei
tambopata		PE		39	-12.67	-69.36	2c6ti
tamboril		DO		23	19.49	-70.61	22uud
tambov		RU		291	52.73	41.44	adye
tambuwal		NG		21	12.41	4.65	1ds1r
tame		CO		29	6.46	-71.74	26lue
tamiami		US	FL	55	25.76	-80.4	2hh94
tamiyah	Ţāmiyah	EG		47	29.48	30.96	7g5y
tamluk	Tamlūk	IN		49	22.3	87.93	qwee
tampa		US	FL	369	27.95	-82.46	2hh9h
tampere		FI		203	61.5	23.79	dlxv
tampico		MX		309	22.29	-97.88	23d8j
tampin		MY		28	2.47	102.23	116j6
tamra		IL		26	32.85	35.2	6aeq
tamuin	Tamuín	MX		16	22.01	-98.78	23d8b
tamuning tumon harmon village	Tamuning-Tumon-Harmon Village	GU		20	13.49	144.78	2ek8z
tamworth		AU	02	48	-31.09	150.93	1a10p
tamworth		GB	ENG	82	52.63	-1.7	1ki5w
tan an	Tân An	VN		65	10.54	106.41	xl5p
tan tan	Tan-Tan	MA		62	28.44	-11.1	1i8ch
tanabe		JP		66	34.82	135.77	13o0j
tanabe		JP		70	33.73	135.37	13o0k
tanabi		BR		18	-20.63	-49.65	21vpf
tanah merah		MY		29	5.8	102.15	1175t
tanakpur		IN		17	29.07	80.11	qwdv
tanauan		PH		17	11.11	125.02	102vi
tanauan		PH		68	14.09	121.15	102vg
tanay		PH		60	14.5	121.28	102uv
tanda		CI		20	7.8	-3.17	1cw0z
tanda		EG		405	30.79	31	7g4p
tanda	Tānda	IN		45	28.98	78.94	qwdr
tanda	Tāndā	IN		88	26.55	82.66	qwds
tandag		PH		29	9.08	126.2	102ue
tandahimba		TZ		17	-10.75	39.63	iszz
tandalti	Tandaltī	SD		27	13.02	31.87	7uqi
tandil		AR		104	-37.32	-59.13	21gxl
tandlianwala		PK		38	31.03	73.13	oy4g
tando adam		PK		126	25.77	68.66	oy4f
tando allahyar		PK		127	25.46	68.72	oy4d
tando jam		PK		32	25.43	68.53	oy46
tando muhammad khan		PK		73	25.12	68.54	oy40
tandur	Tāndūr	IN		63	17.25	77.58	qwd8
tanga		TZ		225	-5.07	39.1	37fq
tangail	Tāngāil	BD		180	24.25	89.92	smz4
tangancicuaro de arista	Tangancícuaro de Arista	MX		15	19.89	-102.21	2dcy9
tangerang		ID		1372	-6.18	106.63	ytx8
tanggu		CN		535	39.02	117.65	12ftc
tanggulangin		ID		33	-7.5	112.7	ytwr
tangi		PK		29	34.3	71.65	oy3b
tangier		MA		688	35.77	-5.8	1i8f3
tangjiazhuang		CN		79	39.74	118.45	12fs9
tangjin		KR		33	36.89	126.63	13bt1
tangkak		MY		35	2.27	102.55	1152x
tangping		CN		82	22.03	111.94	12fro
tangshan		CN		3372	39.63	118.18	12fr6
tangua	Tanguá	BR		24	-22.73	-42.71	21vpa
tangub		PH		30	8.06	123.75	102p8
tanguieta	Tanguiéta	BJ		20	10.62	1.27	1f99b
tangzhai		CN		68	34.43	116.59	12fpi
tanjay		PH		39	9.52	123.16	102og
tanjore		IN		220	10.79	79.14	qw3d
tanjung pandan		ID		62	-2.73	107.63	ytrh
tanjung pinang		ID		192	0.92	104.46	ytr3
tanjung sepat		MY		22	2.66	101.56	11bsq
tanjung tokong		MY		24	5.46	100.31	11bse
tanjungagung		ID		53	-3.94	103.8	ytuj
tanjungbalai		ID		143	2.97	99.8	q0dn
tanjungtiram		ID		25	4.06	98.37	q0d6
tank		PK		38	32.22	70.38	oy2p
tanki leendert		AW		22	12.54	-70.02	24o34
tanout		NE		15	14.97	8.89	1ga2b
tanque verde		US	AZ	17	32.25	-110.74	35yje
tansen	Tānsen	NP		24	27.87	83.55	rhqy
tantou		CN		69	26.03	119.6	12fny
tantoyuca		MX		31	21.35	-98.23	23d67
tanuku		IN		68	16.75	81.68	qwbt
tanuma		JP		29	36.37	139.58	13nye
tanushimarumachi toyoki	Tanushimarumachi-toyoki	JP		21	33.35	130.68	13nyb
tanza		PH		106	14.68	120.94	102md
taoru	Tāoru	IN		19	28.21	76.95	qwbo
taounate		MA		33	34.54	-4.64	1i8a3
taourirt		MA		83	34.41	-2.9	1i874
taoyuan city		TW		402	24.99	121.3	3zjdi
taozhuang		CN		60	34.85	117.33	12fk1
tapachula		MX		203	14.9	-92.26	23d62
tapah road		MY		28	4.17	101.2	116ya
tapes		BR		19	-30.67	-51.4	21vmo
taphan hin		TH		22	16.22	100.42	yf0a
tapiramuta	Tapiramutá	BR		17	-11.85	-40.79	21vma
tapolca		HU		18	46.88	17.44	1t8vh
taquara		BR		48	-29.65	-50.78	21vlr
taquari		BR		27	-29.8	-51.86	21vjz
taquaritinga		BR		50	-21.41	-48.5	21vj5
taquarituba		BR		21	-23.53	-49.24	21vj4
tara		RU		27	56.89	74.37	vxss
tarakan		ID		97	3.31	117.59	ytn9
tarakeswar		IN		30	22.89	88.01	qwao
taramangalam	Tāramangalam	IN		24	11.69	77.97	qwam
tarana	Tarāna	IN		23	23.33	76.04	qwal
taranagar	Tārānagar	IN		29	28.67	75.03	qwak
tarancon	Tarancón	ES		16	40.01	-3.01	1ume5
taranto		IT		181	40.46	17.25	1vuue
tarauaca	Tarauacá	BR		17	-8.16	-70.77	26hlo
tarawa		KI		40*	1.33	172.98	198a9
taraz		KZ		358	42.9	71.37	wig9
tarbes		FR		52	43.23	0.08	1rqa1
taree		AU	02	16	-31.91	152.45	1a0xh
targovishte		BG		38	43.25	26.57	fkbi
targoviste	Târgovişte	RO		88	44.93	25.46	e94w
targowek	Targówek	PL		124	52.29	21.05	g85l
targu jiu	Târgu Jiu	RO		97	45.05	23.28	e94i
targu mures	Târgu-Mureş	RO		147	46.54	24.56	e94c
targu neamt	Târgu Neamţ	RO		20	47.2	26.37	e94b
targu secuiesc	Târgu Secuiesc	RO		20	46	26.13	e948
tarhuna		LY		211	32.44	13.63	1bdf1
tariba	Táriba	VE		27	7.82	-72.22	25q5e
tarifa		ES		18	36.01	-5.61	1ht6v
tarija		BO		159	-21.54	-64.73	2bntk
tarikere		IN		38	13.71	75.81	qw9s
tarime		TZ		33	-1.35	34.37	37f1
tarko sale	Tarko-Sale	RU		19	64.92	77.77	vxr9
tarkwa		GH		35	5.3	-1.99	1d6nk
tarlac city		PH		184	15.48	120.6	102gs
tarma		PE		51	-11.42	-75.69	2c6oe
tarn taran	Tarn Tāran	IN		59	31.45	74.93	qw9g
tarnaveni	Târnăveni	RO		29	46.33	24.3	e937
tarnobrzeg		PL		50	50.57	21.68	g84p
tarnow	Tarnów	PL		118	50.01	20.99	g84i
tarnowskie gory	Tarnowskie Góry	PL		61	50.45	18.86	1u374
taroudant		MA		71	30.47	-8.88	1i7w1
tarpon springs		US	FL	25	28.15	-82.76	2hhc7
tarragona		ES		140	41.12	1.25	1umdc
tarrega	Tàrrega	ES		17	41.65	1.14	1umd9
tarsus		TR		256	36.92	34.89	6fc9
tartagal		AR		61	-22.52	-63.8	2a6sp
tartouss		SY		89	34.89	35.89	3i1d
tartu		EE		101	58.38	26.73	clyn
tarub		ID		76	-6.93	109.17	ytlo
tarui		JP		29	35.37	136.53	13nxk
tarumizu		JP		19	31.48	130.7	13nx9
tarut	Tārūt	SA		85	26.57	50.04	26cy
tasbuget		KZ		16	44.77	65.55	wjmn
tasek glugor		MY		136	5.48	100.5	116t1
tasgaon	Tāsgaon	IN		35	17.04	74.6	qw96
tash kumyr	Tash-Kumyr	KG		24	41.35	72.22	wqfw
tashkent		UZ		1978*	41.26	69.22	wf3t
tashtagol		RU		23	52.77	87.89	vxq2
tasikmalaya		ID		271	-7.33	108.22	ytl3
taskopru	Taşköprü	TR		17	41.51	34.21	fu9h
tasova	Taşova	TR		19	40.76	36.32	fu87
tassin la demi lune	Tassin-la-Demi-Lune	FR		17	45.75	4.79	1rq85
tata		HU		24	47.65	18.32	1t8tv
tatabanya	Tatabánya	HU		71	47.58	18.39	1t8tu
tataouine		TN		63	32.93	10.45	1gtrx
tatarsk		RU		25	55.22	75.98	vxoz
tatebayashi		JP		81	36.25	139.53	13nwf
tateyama		JP		50	34.98	139.87	13nvf
tatsuno		JP		21	35.98	138	13nuq
tatsunocho tominaga	Tatsunochō-tominaga	JP		40	34.86	134.55	13nur
tatui	Tatuí	BR		94	-23.36	-47.86	21vhg
tatvan		TR		73	38.49	42.28	6f5q
taubate	Taubaté	BR		252	-23.03	-45.56	21vh6
taufkirchen		DE		18	48.05	11.62	1oiv8
taungdwingyi		MM		70	20.01	95.55	rqhl
taunggyi		MM		160	20.79	97.04	rqfc
taungoo		MM		107	18.94	96.43	rntw
taunsa		PK		45	30.7	70.65	oxxo
taunton		GB	ENG	65	51.01	-3.1	1ki35
taunton		US	MA	57	41.9	-71.09	2y5h1
taunusstein		DE		30	50.15	8.15	1oiuv
taupo		NZ		22	-38.68	176.08	1arfy
taurage		LT		28	55.25	22.29	cqav
tauranga		NZ		110	-37.69	176.17	1bbq8
tavares		US	FL	15	28.8	-81.73	2hhcd
tavda		RU		39	58.04	65.27	vxnu
tavernes de la valldigna	Tavernes de la Valldigna	ES		18	39.07	-0.27	1htav
taverny		FR		27	49.03	2.22	1rq6i
tavira		PT		15	37.13	-7.65	1chy0
tavsanli	Tavşanlı	TR		52	39.54	29.5	6f4p
tawaramoto		JP		33	34.55	135.79	13nu0
tawau		MY		306	4.24	117.89	11647
taxco de alarcon	Taxco de Alarcón	MX		52	18.55	-99.61	23d4x
tay ninh	Tây Ninh	VN		36	11.31	106.1	xkrj
tayabas		PH		37	14.03	121.59	102cj
taybad	Tāybād	IR		38	34.74	60.78	oul4
tayga		RU		24	56.06	85.62	vxmb
taylor		US	MI	62	42.24	-83.27	2zf7o
taylor		US	TX	17	30.57	-97.41	2ti3a
taylors		US	SC	22	34.92	-82.3	2qk41
taylorsville		US	UT	61	40.67	-111.94	3fxsc
tayshet		RU		38	55.93	98	vxla
taytay		PH		231	14.56	121.13	102au
tayu		ID		26	-6.54	111.05	yti9
tayyibat al imam	Ţayyibat al Imām	SY		29	35.27	36.71	3hza
taza		MA		142	34.21	-4.01	1i7mt
tazoult lambese	Tazoult-Lambese	DZ		42	35.48	6.26	1h3o8
tbeng meanchey		KH		24	13.81	104.98	13842
tbilisi		GE		1049*	41.69	44.83	d405
tbilisskaya		RU		24	45.36	40.19	add7
tchamba		TG		26	9.03	1.42	1eo04
tchaourou		BJ		21	8.89	2.6	1f975
tchibanga		GA		19	-2.93	10.98	1fcyl
tchollire	Tcholliré	CM		23	8.4	14.17	1bm7b
tczew		PL		60	54.09	18.78	1u36q
teaneck		US	NJ	40	40.9	-74.02	31f8u
teapa		MX		27	17.55	-92.95	23d4i
tearce		MK		23	42.08	21.05	gtsp
tebesbest		DZ		41	33.12	6.08	1h3me
tebessa	Tébessa	DZ		634	35.4	8.12	1h3md
tebingtinggi		ID		118	3.33	99.16	q0cc
tecamac	Tecámac	MX		15	19.71	-98.97	23e50
tecamac de felipe villanueva	Tecámac de Felipe Villanueva	MX		16	19.71	-98.97	59uyx
tecamachalco		MX		29	18.88	-97.73	23d3w
tecate		MX		65	32.57	-116.63	2dcqi
tecax		MX		26	20.21	-89.29	23d0s
techiman		GH		70	7.59	-1.94	1d6mf
tecoman	Tecomán	MX		86	18.92	-103.88	2dcp1
tecpan de galeana	Técpan de Galeana	MX		15	17.22	-100.63	2dcnu
tecpan guatemala	Tecpán Guatemala	GT		22	14.76	-90.99	24wvw
tecuci		RO		41	45.85	27.43	e9e3
tefe	Tefé	BR		45	-3.37	-64.72	26hko
tegal		ID		237	-6.87	109.14	ytgu
tegelen		NL		20	51.34	6.14	1mv7s
teghra		IN		46	25.49	85.94	qw7x
tegina		NG		24	10.07	6.19	1drvb
tegucigalpa		HN		851*	14.08	-87.21	256id
teguise		ES		19	29.06	-13.56	1ht65
tehran		IR		7153*	35.69	51.42	2f4z
tehri		IN		28	30.39	78.48	qw7s
tehuacan	Tehuacán	MX		249	18.46	-97.4	23d1p
teignmouth		GB	ENG	17	50.55	-3.5	1ki1w
tejar		CR		22	9.75	-84.23	25m8n
tejen		TM		67	37.38	60.51	q3zz
tejupilco de hidalgo	Tejupilco de Hidalgo	MX		26	18.9	-100.15	2dcmh
tekane	Tékane	MR		22	16.6	-15.35	1exh9
tekari	Tekāri	IN		19	24.94	84.84	qw7h
tekeli		KZ		27	44.83	78.83	wjiw
tekirdag	Tekirdağ	TR		122	40.98	27.51	fu5r
tekirova		TR		20	36.5	30.53	6f1x
tekkalakote		IN		26	15.53	76.88	qw7f
tekkali		IN		25	18.61	84.24	qw7e
tekkekoy	Tekkeköy	TR		17	41.21	36.46	fu57
teknaf	Teknāf	BD		41	20.86	92.3	pefb
tel aviv		IL		433	32.08	34.78	6adx
tela		HN		29	15.77	-87.47	256hv
telabastagan		PH		26	15.12	120.61	10295
telavi		GE		22	41.92	45.47	d3zi
telde		ES		100	27.99	-15.42	1ht5a
telemaco borba	Telêmaco Borba	BR		59	-24.32	-50.62	21vgc
telerghma		DZ		52	36.12	6.35	1h3gn
telford		GB	ENG	148	52.68	-2.45	1zpcv
telfs		AT		15	47.31	11.07	1n8ki
telgte		DE		19	51.98	7.78	1oip2
telhara	Telhāra	IN		21	21.03	76.84	qw77
telimele	Télimélé	GN		30	10.9	-13.03	1frda
tellicherry		IN		97	11.75	75.49	qw70
teloloapan		MX		24	18.37	-99.87	23d0c
telsiai		LT		30	55.98	22.25	cq9y
teltow		DE		20	52.4	13.26	1oiof
teluk intan		MY		63	4.02	101.02	11737
teluk nibung		ID		25	3	99.82	q0c5
teluknaga		ID		128	-6.1	106.64	16ny5
tema		GH		156	5.67	-0.02	1d6lo
temara		MA		314	33.93	-6.91	1i7ed
tembisa		ZA		512	-26	28.23	kcxk
temecula		US	CA	112	33.49	-117.15	37rqr
temerluh		MY		60	3.45	102.42	116r2
temirtau		KZ		171	50.05	72.96	wjhy
temixco		MX		98	18.85	-99.23	23czn
tempe		US	AZ	176	33.41	-111.91	35yo2
tempe junction		US	AZ	158	33.41	-111.94	35yof
temple		US	TX	72	31.1	-97.34	2tiam
temple city		US	CA	36	34.11	-118.06	37rst
temple terrace		US	FL	26	28.04	-82.39	2hhfd
templin		DE		18	53.12	13.5	1oinh
temryuk		RU		37	45.27	37.39	ad71
temse		BE		26	51.13	4.21	1npiq
temuco		CL		238	-38.74	-72.6	2ay4b
tena		EC		17	-0.99	-77.81	268wx
tenango de arista	Tenango de Arista	MX		22	19.1	-99.59	23cyh
tendo	Tendō	JP		65	38.35	140.37	198p5
tengrela	Tengréla	CI		39	10.48	-6.41	1cvpp
tenkodogo		BF		38	11.78	-0.37	1egvn
tenno	Tennō	JP		23	39.9	139.97	13ns5
tenosique		MX		33	17.47	-91.42	23cxg
tenri		JP		71	34.58	135.83	13nrw
teo		ES		18	42.75	-8.5	1um9x
teocaltiche		MX		24	21.43	-102.57	2dck2
teodoro sampaio		BR		15	-22.53	-52.17	21vfl
teofilo otoni	Teófilo Otoni	BR		101	-17.86	-41.51	21vfh
teolocholco		MX		16	19.24	-98.19	23evf
teoloyucan		MX		51	19.74	-99.18	23cx2
teonthar		IN		17	24.98	81.64	qw5o
teopisca		MX		16	16.54	-92.47	23cwy
teotihuacan	Teotihuacán	MX		23	19.69	-98.86	23eze
teotihuacan de arista	Teotihuacán de Arista	MX		23	19.69	-98.86	59uye
tepalcatepec		MX		15	19.19	-102.85	2dcjb
tepatitlan de morelos	Tepatitlán de Morelos	MX		92	20.82	-102.76	2dcio
tepatlaxco de hidalgo	Tepatlaxco de Hidalgo	MX		16	19.08	-97.97	23cw2
tepeaca		MX		27	18.97	-97.9	23cw0
tepeapulco		MX		15	19.79	-98.55	23cvy
tepecik		TR		22	41.03	28.55	fu3u
tepeji del rio de ocampo	Tepeji del Río de Ocampo	MX		34	19.9	-99.34	23cvj
tepexpan		MX		103	19.61	-98.94	29tsi
tepic		MX		333	21.51	-104.9	2dchh
teplice		CZ		51	50.64	13.82	1tof4
tepotzotlan	Tepotzotlán	MX		38	19.72	-99.22	23ctv
tequila		MX		29	20.88	-103.84	2dcfx
tequisquiapan		MX		30	20.52	-99.89	23ct0
tequixquiac		MX		23	19.91	-99.14	23csy
tera	Téra	NE		21	14.01	0.75	1g9tz
teramo		IT		36	42.66	13.7	1vuqz
terbanggi besar		ID		53	-4.88	105.22	yt4q
terdal	Terdāl	IN		26	16.49	75.05	qw5j
terek		RU		21	43.48	44.14	ad2f
teresa		PH		35	14.56	121.22	1027i
teresina		BR		745	-5.09	-42.8	20l1c
teresopolis	Teresópolis	BR		124	-22.42	-42.98	21vf2
tergnier		FR		15	49.66	3.3	1rq3e
terlizzi		IT		26	41.13	16.55	1vuqk
termas de rio hondo	Termas de Río Hondo	AR		28	-27.49	-64.86	2a6py
terme		TR		28	41.21	36.97	fu2b
termini imerese		IT		23	37.98	13.7	1i2q8
termoli		IT		31	42	14.99	1vuq5
ternate		ID		102	0.79	127.38	yt49
ternate		PH		20	14.29	120.72	1027c
terneuzen		NL		28	51.34	3.83	1mv5g
terni		IT		97	42.56	12.64	1vuq3
ternopil		UA		236	49.55	25.59	etoi
terrace		CA	02	19	54.52	-128.6	3o3d1
terrace heights		US	NY	15	40.72	-73.77	326kj
terracina		IT		31	41.29	13.24	1vupu
terrassa		ES		211	41.57	2.02	1umda
terrazas del valle	Terrazas del Valle	MX		20	32.49	-116.83	59uyi
terre haute		US	IN	61	39.47	-87.41	2jfgp
terrebonne		CA	10	95	45.7	-73.65	3o3es
terrell		US	TX	17	32.74	-96.28	2ticc
terrytown		US	LA	23	29.91	-90.03	2l3bz
terter		AZ		18	40.34	46.93	cjaf
teruel		ES		35	40.35	-1.11	1um8u
tervuren		BE		21	50.82	4.51	1npee
terzigno		IT		17	40.8	14.49	1vup5
tesistan	Tesistán	MX		62	20.8	-103.47	2dcdb
tessaoua		NE		36	13.76	7.99	1g9t3
tessenderlo		BE		17	51.07	5.09	1npe4
tete		MZ		129	-16.16	33.59	lzoe
tetla		MX		15	19.44	-98.1	23do7
tetouan	Tétouan	MA		326	35.58	-5.37	1i7bi
tetovo		MK		73	42.01	20.97	gtru
tettnang		DE		18	47.67	9.59	1oiiw
teutonia	Teutônia	BR		22	-29.45	-51.81	21vdo
tewkesbury		GB	ENG	20	51.99	-2.16	1ki07
tewksbury		US	MA	29	42.61	-71.23	2y5kq
texarkana		US	AR	30	33.44	-94.04	2glbr
texarkana		US	TX	37	33.43	-94.05	2tie8
texas city		US	TX	48	29.38	-94.9	2tifa
texcoco de mora	Texcoco de Mora	MX		105	19.51	-98.88	23cqr
teykovo		RU		36	56.86	40.54	acsh
teziutlan		MX		59	19.82	-97.36	23cq8
tezoyuca		MX		17	19.59	-98.91	29ts3
tezpur		IN		59	26.63	92.8	qw52
tha bo		TH		35	17.85	102.58	yey5
tha kham		TH		26	9.11	99.23	ooa3
tha mai		TH		22	12.62	102	yew1
tha maka		TH		53	13.9	99.77	onk3
tha muang		TH		27	13.96	99.64	onja
tha ruea		TH		19	14.57	100.73	yeth
tha yang		TH		43	12.96	99.91	yesb
thaba nchu		ZA		39	-29.21	26.84	kcsn
thai binh	Thái Bình	VN		53	20.45	106.34	xklm
thai nguyen	Thái Nguyên	VN		134	21.59	105.85	xkkv
thakhek	Thakhèk	LA		85	17.41	104.83	zh5r
thakurdwara		IN		40	29.19	78.86	qw4n
thakurganj	Thākurganj	IN		16	26.43	88.13	qw4m
thakurgaon	Thākurgaon	BD		71	26.03	88.47	pef8
thal		PK		29	35.48	72.24	oy7g
thala		TN		16	35.57	8.67	1gtuj
thamaga		BW		21	-24.67	25.54	jzx6
than	Thān	IN		43	22.57	71.2	qw43
thana bhawan	Thāna Bhawan	IN		33	29.59	77.42	qw41
thanatpin		MM		38	17.29	96.58	rpcz
thane	Thāne	IN		1262	19.2	72.96	qw3p
thanesar	Thānesar	IN		138	29.97	76.83	qw3l
thanh hoa	Thanh Hóa	VN		112	19.8	105.77	xkgm
thanh pho uong bi	Thành Phố Uông Bí	VN		64	21.03	106.77	xi7d
thap khlo		TH		16	16.16	100.6	yeua
thap than		TH		17	15.46	99.89	onia
tharad	Tharād	IN		25	24.4	71.63	qw32
tharangambadi		IN		21	11.03	79.85	qwag
tharu shah		PK		18	26.94	68.12	oxu3
tharyarwady		MM		54	17.65	95.79	rp5l
thasra	Thāsra	IN		18	22.8	73.21	qw2o
thatcham		GB	ENG	24	51.4	-1.26	1khzl
thaton		MM		124	16.92	97.37	rp4w
thatta		PK		44	24.75	67.92	oxtq
thayetmyo		MM		98	19.32	95.18	roxx
the acreage		US	FL	39	26.79	-80.27	4tj01
the bronx		US	NY	1385	40.85	-73.87	31j3u
the colony		US	TX	42	33.09	-96.89	2timc
the crossings		US	FL	23	25.67	-80.4	2hhir
the dalles		US	OR	15	45.59	-121.18	3fdlc
the hague		NL		474	52.08	4.3	1mvvx
the hammocks		US	FL	51	25.67	-80.44	2hhjh
the villages		US	FL	51	28.93	-81.96	2hhl7
the woodlands		US	TX	94	30.16	-95.49	2tios
thenia		DZ		16	36.73	3.56	1h379
theniet el had	Theniet el Had	DZ		28	35.87	2.03	1h377
thenkasi		IN		65	8.96	77.32	qw60
thessaloniki	Thessaloníki	GR		354	40.64	22.93	fqf1
thetford		GB	ENG	25	52.42	0.75	1khz4
thetford mines	Thetford-Mines	CA	10	26	46.09	-71.31	44tw3
theunissen		ZA		35	-28.41	26.7	kcgy
thi tran tan thanh	Thị Trấn Tân Thành	VN		23	10.26	105.59	76ice
thiais		FR		30	48.76	2.4	1rpwd
thiene		IT		21	45.71	11.48	1vuo2
thies	Thiès	SN		320	14.79	-16.93	1c43m
thies nones	Thiès Nones	SN		252	14.78	-16.97	1c43j
thika		KE		200	-1.03	37.07	3ude
thimphu		BT		99*	27.47	89.64	qudc
thionville		FR		44	49.36	6.16	1rpu3
thiruthani		IN		40	13.18	79.62	qvuu
thiruvananthapuram		IN		784	8.49	76.95	qvpv
thiruvarur		IN		59	10.77	79.64	qw1p
thivai	Thívai	GR		22	38.33	23.32	5f5a
thoen		TH		18	17.61	99.22	ongq
thohoyandou		ZA		44	-22.95	30.48	kcfc
thomasville		US	GA	19	30.84	-83.98	2il2k
thomasville		US	NC	27	35.88	-80.08	2ocbi
thomazeau		HT		52	18.65	-72.09	27nsr
thongwa		MM		52	16.76	96.52	roah
thonon les bains	Thonon-les-Bains	FR		32	46.37	6.48	1rps6
thoothukudi		IN		411	8.77	78.13	54yo8
thornaby on tees	Thornaby-on-Tees	GB	ENG	22	54.53	-1.3	1khyd
thorne		GB	ENG	17	53.61	-0.96	1khy5
thornton		US	CO	133	39.87	-104.97	38mok
thornton cleveleys	Thornton-Cleveleys	GB	ENG	31	53.87	-3.02	4xw0v
thorold		CA	08	18	43.12	-79.2	3o5hz
thoubal	Thoubāl	IN		44	24.64	94	qw16
thousand oaks		US	CA	129	34.17	-118.84	37sit
three lakes		US	FL	15	25.64	-80.4	2hhog
thrissur		IN		325	10.52	76.22	qvqj
throgs neck		US	NY	34	40.82	-73.82	326s1
thu dau mot	Thủ Dầu Một	VN		91	10.98	106.65	xjku
thul		PK		34	28.24	68.78	oxp2
thun		CH		42	46.75	7.62	1kz7t
thunder bay		CA	08	99	48.38	-89.25	3o5tq
thung song		TH		28	8.16	99.68	onet
ti port de paix	Ti Port-de-Paix	HT		35	19.93	-72.83	285tc
tianchang		CN		61	38	114.02	12p6j
tianfu		CN		115	37.26	122.05	12ecw
tiangua	Tianguá	BR		46	-3.73	-40.99	20l01
tianjin		CN		11090	39.14	117.18	12fg3
tianpeng		CN		61	30.99	103.94	12ff8
tianshui		CN		3500	34.58	105.74	12fek
tiaret		DZ		179	35.37	1.32	1h36p
tias	Tías	ES		20	28.96	-13.65	1ht3p
tiassale	Tiassalé	CI		35	5.9	-4.82	1cvuh
tibati		CM		36	6.47	12.63	1bm56
tiberias		IL		40	32.79	35.53	6abu
tibiri		NE		20	13.56	7.05	1g9rq
ticul		MX		33	20.4	-89.54	23cpd
tiebo	Tiébo	SN		100	14.63	-16.23	1c3yg
tiel		NL		41	51.89	5.43	1mv2z
tieli		CN		110	46.98	128.04	17ls8
tieling		CN		334	42.29	123.84	17ls7
tielt		BE		19	51	3.33	1npac
tienen		BE		32	50.81	4.94	1npa6
tierra blanca		MX		48	18.45	-96.36	29h30
tierralta		CO		26	8.17	-76.06	26lli
tiete	Tietê	BR		32	-23.1	-47.71	21vd7
tiffin		US	OH	18	41.11	-83.18	32w8a
tiflet		MA		70	33.89	-6.31	1i74j
tifton		US	GA	17	31.45	-83.51	2il88
tigard		US	OR	51	45.43	-122.77	3fdxy
tigre		AR		31	-34.43	-58.58	21gvl
tigwav		HT		118	18.43	-72.87	27pki
tijara	Tijāra	IN		22	27.93	76.86	qw0a
tijuana		MX		1301	32.5	-117	2dc89
tijucas		BR		22	-27.24	-48.63	21vc4
tikamgarh	Tīkamgarh	IN		75	24.74	78.83	qw06
tikapur	Ṭikāpur	NP		45	28.53	81.12	rhpm
tikhoretsk		RU		64	45.85	40.13	acph
tikhvin		RU		62	59.65	33.53	acp7
tiko		CM		56	4.08	9.36	1bm4g
tikrit	Tikrīt	IQ		42	34.62	43.68	1xk6
tilburg		NL		200	51.56	5.09	1mv25
tilhar		IN		57	27.96	79.74	qvyp
tillaberi	Tillabéri	NE		19	14.21	1.45	1g9p2
tillmans corner		US	AL	17	30.59	-88.17	2fqrd
timaru		NZ		28	-44.4	171.25	1aqz1
timashevsk	Timashëvsk	RU		54	45.62	38.95	acnp
timbauba	Timbaúba	BR		45	-7.51	-35.32	20kyk
timbiras		BR		18	-4.26	-43.94	20kxw
timbo	Timbó	BR		34	-26.82	-49.27	21vb5
timbuktu		ML		32	16.77	-3.01	1ghpn
timimoun		DZ		49	29.26	0.23	1h2sz
timisoara	Timişoara	RO		315	45.75	21.23	e96n
timizart		DZ		41	36.8	4.27	1h2ss
timmins		CA	08	43	48.47	-81.33	3o6ab
timon		BR		124	-5.09	-42.84	20kxl
timoteo	Timóteo	BR		92	-19.58	-42.65	21val
tinaquillo		VE		82	9.92	-68.3	25q0b
tinde		TZ		22	-3.88	33.2	37d4
tindivanam		IN		70	12.23	79.66	qvxo
tindouf		DZ		46	27.67	-8.15	1h2q5
tinghir		MA		37	31.51	-5.53	1i6jv
tingi		TZ		16	-11.3	35.03	iszs
tingo maria	Tingo María	PE		53	-9.3	-76	2749g
tinley park		US	IL	57	41.57	-87.78	2xbgb
tinnanur	Tinnanūr	IN		22	13.11	80.03	qvxg
tinongan		PH		62	10.22	123.04	101nq
tinsukia		IN		89	27.49	95.36	qvxc
tinton falls		US	NJ	18	40.3	-74.1	31fdl
tipasa		DZ		25	36.59	2.45	1h2ik
tipitapa		NI		50	12.2	-86.1	25i5f
tippi		ET		24	7.2	35.45	70um
tipton		GB	ENG	47	52.53	-2.07	1khs9
tiptur	Tiptūr	IN		61	13.26	76.48	qvx0
tiquipaya		BO		54	-17.34	-66.22	2bnj9
tiquisate		GT		18	14.28	-91.36	24ywl
tirah		IL		21	32.23	34.95	6bpz
tirana		AL		375*	41.33	19.82	1w8oz
tiraspol		MD		157	46.84	29.63	d89j
tirat karmel		IL		19	32.76	34.97	6abg
tire		TR		47	38.09	27.74	6etd
tirebolu		TR		17	41.01	38.81	fu0x
tirhanimine	Tirhanimîne	MA		56	35.24	-3.95	1i6cd
tirmitine		DZ		26	36.65	3.98	1h2fl
tirmiz		UZ		140	37.22	67.28	q28l
tirthahalli	Tīrthahalli	IN		15	13.69	75.25	qvwc
tiruchchendur		IN		30	8.5	78.12	qvw6
tiruchengode		IN		87	11.38	77.89	qvw1
tiruchirappalli		IN		775	10.82	78.7	qvw4
tirukkoyilur		IN		28	11.97	79.2	qvvt
tirumala		IN		18	13.68	79.35	qvvp
tirunelveli		IN		1436	8.73	77.68	qvvd
tirupati		IN		251	13.64	79.42	qvvc
tirupparangunram		IN		43	9.88	78.07	qvv8
tiruppur		IN		398	11.12	77.35	qvv0
tiruppuvanam		IN		23	9.83	78.26	qvuz
tirur		IN		55	10.91	75.92	qvuy
tiruttangal		IN		54	9.48	77.83	qvuv
tiruvalla		IN		57	9.38	76.57	qvun
tiruvallur		IN		48	13.14	79.91	qvuj
tiruvannamalai	Tiruvannāmalai	IN		138	12.23	79.07	qvuf
tiruvottiyur	Tiruvottiyūr	IN		248	13.16	80.3	qvu8
tisaiyanvilai		IN		20	8.34	77.87	qvu5
tissemsilt		DZ		61	35.61	1.81	1h2dw
tiszaujvaros	Tiszaújváros	HU		17	47.93	21.08	fbgp
titagarh	Titāgarh	IN		128	22.74	88.37	qvtx
titahari		NP		48	26.66	87.27	ri81
titao		BF		19	13.77	-2.07	1egml
titlagarh	Titlāgarh	IN		28	20.29	83.15	qvts
titusville		US	FL	45	28.61	-80.81	2hhsd
tiverton		GB	ENG	20	50.9	-3.49	1khrm
tivoli		IT		22	41.96	12.8	1vum0
tiwi		PH		17	13.46	123.68	101l8
tixtla de guerrero	Tixtla de Guerrero	MX		23	17.57	-99.4	23cl2
tizayuca		MX		43	19.84	-98.98	23ckx
tizi gheniff		DZ		28	36.59	3.77	1h2b8
tizi n tleta	Tizi-n-Tleta	DZ		22	36.55	4.06	1h2aw
tizi ouzou		DZ		144	36.71	4.05	1h2ao
tizi rached		DZ		18	36.67	4.19	1h2ak
tizimin	Tizimín	MX		47	21.14	-88.15	23ckw
tiznit		MA		55	29.7	-9.73	1i5wx
tlahuac	Tláhuac	MX		305	19.29	-99.01	23cjr
tlajomulco de zuniga	Tlajomulco de Zúñiga	MX		30	20.47	-103.45	2dc4b
tlalnepantla		MX		653	19.54	-99.2	23civ
tlalpan		MX		575	19.3	-99.16	23cis
tlaltenango de sanchez roman	Tlaltenango de Sánchez Román	MX		16	21.78	-103.3	2dgp6
tlapa de comonfort	Tlapa de Comonfort	MX		47	17.55	-98.58	23chk
tlapacoyan		MX		35	19.96	-97.21	23chm
tlaquepaque		MX		576	20.64	-103.29	2dc45
tlaquiltenango		MX		18	18.63	-99.16	23ch9
tlaxcala		MX		85	19.32	-98.2	29rzr
tlemcen		DZ		132	34.88	-1.31	1h293
toamasina		MG		206	-18.15	49.4	mkso
toba		JP		23	34.48	136.84	13nqh
toba tek singh		PK		69	30.97	72.48	oxl4
tobetsu	Tōbetsu	JP		22	43.22	141.52	19ltm
tobias barreto		BR		30	-11.18	-38	21v9c
tobolsk	Tobol’sk	RU		114	58.2	68.25	vxbu
tobruk		LY		121	32.09	23.95	1qqe
tocache		PE		29	-8.19	-76.52	2748s
tochigi		JP		82	36.38	139.73	13npj
tochio honcho	Tochio-honchō	JP		23	37.48	139	13npf
tocoa		HN		31	15.68	-86	256bk
tocopilla		CL		24	-22.09	-70.2	2axw4
tocumen		PA		51	9.09	-79.38	27bdf
todabhim		IN		23	26.92	76.82	qvt7
todaraisingh		IN		23	26.02	75.48	qvt6
togane	Tōgane	JP		66	35.55	140.37	198om
togitsu		JP		29	32.83	129.85	13nod
toguchin		RU		22	55.24	84.39	vxb8
tohana	Tohāna	IN		60	29.71	75.9	qvsy
tokamachi	Tōkamachi	JP		41	37.13	138.77	13nmx
tokar	Tokār	SD		22	18.43	37.73	7unn
tokat		TR		130	40.31	36.55	fu0n
toki		JP		61	35.35	137.18	13nmn
tokmak		UA		35	47.26	35.71	etjh
tokmok		KG		63	42.84	75.3	wqe7
tokoname		JP		50	34.88	136.85	13nm1
tokorozawa		JP		339	35.8	139.47	13nlx
toktogul		KG		19	41.87	72.94	wz88
tokushima		JP		267	34.07	134.57	13nla
tokuyama		JP		101	34.05	131.82	13nl4
tokyo		JP		8337*	35.69	139.69	13nkz
tolanaro	Tôlanaro	MG		45	-25.03	46.98	mmdl
toledo		BR		119	-24.71	-53.74	21v8i
toledo		ES		82	39.86	-4.02	1ht1l
toledo		PH		157	10.38	123.64	101j6
toledo		US	OH	280	41.66	-83.56	32wb7
tolentino		IT		17	43.21	13.29	1vul7
tolga		DZ		68	34.72	5.38	1h270
toliara		MG		115	-23.35	43.67	mmdh
tolosa		ES		18	43.13	-2.08	1um5k
toluca		MX		489	19.29	-99.65	23cfa
tolyatti	Tol’yatti	RU		703	53.53	49.35	ac4r
tomakomai		JP		175	42.64	141.6	19lrp
tomar		PT		19	39.6	-8.41	1chv8
tomares		ES		23	37.37	-6.05	1ht16
tomaszow lubelski	Tomaszów Lubelski	PL		20	50.45	23.42	g804
tomaszow mazowiecki	Tomaszów Mazowiecki	PL		67	51.53	20.01	g803
tome	Tomé	CL		47	-36.62	-72.96	2axuh
tome acu	Tomé Açu	BR		34	-2.42	-48.15	20kvb
tomelloso		ES		38	39.16	-3.02	1ht14
tomigusuku		JP		56	26.19	127.68	13njw
tomilino		RU		28	55.66	37.95	ac44
tomioka		JP		49	36.25	138.9	13njf
tomiya		JP		43	38.39	140.89	198ns
tomobe		JP		37	36.35	140.3	198nr
tomohon		ID		28	1.32	124.8	ysnq
toms river		US	NJ	89	39.95	-74.2	2ojoc
tomsk		RU		486	56.5	84.97	vx8x
tonala	Tonalá	MX		35	16.09	-93.75	29t01
tonala	Tonalá	MX		409	20.62	-103.23	2dc1l
tonbridge		GB	ENG	39	51.2	0.27	1khpz
tondabayashicho	Tondabayashichō	JP		133	34.5	135.6	13nhu
tondano		ID		33	1.31	124.91	ysn4
tondi		IN		16	9.74	79.02	qvs9
tonekabon	Tonekābon	IR		38	36.82	50.87	2exc
tonga		CM		16	4.97	10.7	1bm1e
tongchon up	T’ongch’ŏn-ŭp	KP		21	38.95	127.89	141av
tongchuan		CN		58	31.09	105.09	12f90
tongchuanshi		CN		224	35.07	109.08	12h6k
tongeren		BE		30	50.78	5.46	1np7x
tongging		ID		16	2.9	98.52	q0aq
tonghae		KR		101	37.54	129.11	14kif
tonghua		CN		510	41.72	125.93	17lri
tongliao		CN		261	43.61	122.27	17lr4
tongren		CN		91	27.72	109.19	12f68
tongshan		CN		1199	34.18	117.16	12bhs
tongzhou		CN		163	39.9	116.66	12f48
tonisvorst	Tönisvorst	DE		30	51.32	6.49	1ohe3
tonj		SS		17	7.27	28.68	7u83
tonk		IN		151	26.17	75.79	qvs1
tono	Tōno	JP		27	39.32	141.53	198nj
tonosho	Tonoshō	JP		17	34.48	134.17	13nh0
tonota		BW		18	-21.44	27.46	jzwo
tonsberg	Tønsberg	NO		39	59.27	10.41	1v6gr
tonypandy		GB	WLS	63	51.62	-3.46	1zp8j
tooele		US	UT	33	40.53	-112.3	3fyq7
toowoomba		AU	04	131	-27.56	151.95	1a02k
topeka		US	KS	127	39.05	-95.68	2jqvv
topi		PK		36	34.07	72.62	oxjs
topki		RU		31	55.28	85.62	vx82
tor lupara		IT		21	42	12.62	3w1vw
torbali	Torbalı	TR		50	38.15	27.36	6enr
torbat e heydariyeh	Torbat-e Ḩeydarīyeh	IR		126	35.27	59.22	2ex2
torbat e jam	Torbat-e Jām	IR		59	35.24	60.62	ouki
torcy		FR		24	48.85	2.65	1rpjw
tordera		ES		15	41.7	2.72	1um43
tordher		PK		150	33.99	72.29	oxj2
toretsk		UA		42	48.4	37.85	f7ca
torgau		DE		19	51.56	13	1ohbj
torhout		BE		19	51.07	3.1	1np78
toride		JP		81	35.9	140.08	198nd
torit		SS		20	4.41	32.57	7u7i
toritama		BR		24	-8.01	-36.06	20kuw
tornio		FI		21	65.85	24.15	dl9p
torokszentmiklos	Törökszentmiklós	HU		23	47.18	20.42	fbdh
toronto		CA	08	2600	43.7	-79.42	3o75l
tororo		UG		40	0.69	34.18	4ugu
torqaorgon	To‘rqao‘rg‘on	UZ		28	41	71.51	wf39
torquay		GB	ENG	65	50.46	-3.53	1khoi
torrance		US	CA	148	33.84	-118.34	37szy
torre annunziata		IT		44	40.75	14.45	1vuhv
torre del greco	Torre del Greco	IT		86	40.79	14.37	1vuhc
torre del mar	Torre del Mar	ES		22	36.74	-4.09	1hsyt
torre pacheco	Torre-Pacheco	ES		31	37.74	-0.95	1hsxr
torredembarra		ES		15	41.15	1.4	1ulzz
torrejon de ardoz	Torrejón de Ardoz	ES		118	40.46	-3.47	1ulzc
torrelavega		ES		55	43.35	-4.05	1ulz3
torrelodones		ES		22	40.58	-3.93	1ulyt
torremaggiore		IT		17	41.69	15.29	1vugr
torremolinos		ES		65	36.62	-4.5	1hsy1
torrent		ES		79	39.44	-0.47	1hsxz
torreon	Torreón	MX		609	25.54	-103.42	2dbye
torres		BR		33	-29.34	-49.73	21v6f
torres novas		PT		15	39.48	-8.54	1chti
torres vedras		PT		24	39.09	-9.26	1chth
torrevieja		ES		102	37.98	-0.68	1hsx9
torrington		US	CT	35	41.8	-73.12	2vtw5
torrox		ES		17	36.76	-3.95	1hsx1
tortona		IT		23	44.9	8.86	1vuey
tortosa		ES		35	40.81	0.52	1ulwd
tortuguitas		AR		41	-34.48	-58.75	21gtj
torun	Toruń	PL		209	53.01	18.6	1u32f
torvaianica		IT		17	41.62	12.46	3xw9k
torzhok		RU		49	57.04	34.96	abwh
toshbuloq		UZ		29	40.92	71.58	wf6a
toshloq		UZ		27	40.48	71.77	wf3s
tosno		RU		40	59.54	30.88	abvw
tosu		JP		64	33.37	130.52	13ne8
tosya		TR		24	41.02	34.04	ftye
totana		ES		29	37.77	-1.5	1hswg
totonicapan	Totonicapán	GT		70	14.91	-91.36	24wpu
totton		GB	ENG	34	50.92	-1.49	1khn7
tottori		JP		154	35.5	134.23	13ndw
touba		CI		28	8.28	-7.68	1cvjs
touba		SN		529	14.85	-15.88	1c3qa
tougan		BF		18	13.07	-3.07	1eghs
touggourt		DZ		49	33.11	6.06	1h237
tougue	Tougué	GN		26	11.45	-11.66	1fr2p
toukh		EG		68	30.35	31.2	7fxg
toul		FR		18	48.68	5.89	1rpha
toulon		FR		169	43.12	5.93	1rpgo
toulouse		FR		433	43.6	1.44	1rpgb
toumodi		CI		39	6.56	-5.02	1cvi4
tourcoing		FR		92	50.72	3.16	1rpfg
tourlaville		FR		18	49.64	-1.57	1rpf2
tournai		BE		68	50.61	3.39	1np6l
tournefeuille		FR		29	43.59	1.32	1rpe5
tours		FR		142	47.39	0.7	1rpcv
town n country	Town 'n' Country	US	FL	78	28.01	-82.58	2hhv6
townsville		AU	04	196	-19.27	146.81	19zz2
towson		US	MD	55	39.4	-76.6	2lp4u
toyama		JP		326	36.7	137.22	13ndg
toyohama		JP		22	34.71	136.93	13ncq
toyohashi		JP		378	34.77	137.38	13ncm
toyokawa		JP		121	34.82	137.4	13ncl
toyonaka		JP		384	34.78	135.47	13ncd
toyooka		JP		47	35.54	134.82	13nc7
toyoshina		JP		28	36.3	137.9	13nbt
toyota		JP		362	35.08	137.15	13nbq
tozeur		TN		35	33.92	8.13	1gtqg
tozkhurmato		IQ		60	34.89	44.63	1xgq
tqvarcheli	Tqvarch'eli	GE		18	42.84	41.68	d3wf
tra vinh	Trà Vinh	VN		57	9.95	106.34	xiqe
trabzon		TR		244	41.01	39.73	fty0
tracy		US	CA	87	37.74	-121.43	37t4n
tradate		IT		17	45.71	8.91	1vue4
trairi		BR		23	-3.28	-39.27	20ksh
tralee		IE		23	52.27	-9.7	1rgtf
tramandai	Tramandaí	BR		35	-29.98	-50.13	21v4o
trang		TH		67	7.56	99.61	oncn
trani		IT		54	41.28	16.41	1vudm
trapani		IT		59	38.02	12.54	1i2nw
trappes		FR		28	48.77	2.02	1rp8x
traralgon		AU	07	25	-38.2	146.54	19zy4
trat		TH		22	12.24	102.52	yen3
traunreut		DE		21	47.96	12.59	1oh3h
traunstein		DE		18	47.87	12.64	1oh3f
traverse city		US	MI	15	44.76	-85.62	2zfnz
travnik		BA		31	44.23	17.67	1wcl8
trbovlje		SI		15	46.16	15.05	1wckz
trebic	Třebíč	CZ		39	49.21	15.88	1toa0
trebinje		BA		33	42.71	18.34	1wckd
trebisov	Trebišov	SK		23	48.63	21.72	fi5a
trecate		IT		19	45.43	8.74	1vucb
treinta y tres	Treinta y Tres	UY		26	-33.23	-54.38	21q5h
trekhgornyy	Trëkhgornyy	RU		35	54.82	58.46	ht30
trelew		AR		93	-43.25	-65.31	2a68r
trelleborg		SE		29	55.38	13.16	1l66i
tremblay en france	Tremblay-en-France	FR		36	48.95	2.57	1rp42
tremembe	Tremembé	BR		32	-22.96	-45.55	21v3m
tremont		US	NY	23	40.85	-73.91	32732
trencin	Trenčín	SK		58	48.89	18.04	1tiwk
trenggalek		ID		29	-8.08	111.71	ysib
trento		IT		80	46.07	11.12	1vubf
trento		PH		16	8.05	126.06	101bp
trentola ducenta	Trentola-Ducenta	IT		17	40.98	14.17	1vubc
trenton		US	MI	18	42.14	-83.18	2zfop
trenton		US	NJ	84	40.22	-74.74	31ffc
tres arroyos		AR		47	-38.37	-60.28	2a683
tres cantos		ES		42	40.6	-3.71	4iegu
tres coracoes	Três Corações	BR		63	-21.7	-45.25	21v22
tres coroas	Três Coroas	BR		21	-29.52	-50.78	21v21
tres de maio	Três de Maio	BR		18	-27.77	-54.24	21v1u
tres de mayo	Tres de Mayo	MX		18	18.87	-99.21	59uyo
tres isletas		AR		25	-26.34	-60.43	2a66a
tres lagoas	Três Lagoas	BR		79	-20.79	-51.7	21v0y
tres passos	Três Passos	BR		17	-27.46	-53.93	21v0n
tres pontas	Três Pontas	BR		44	-21.37	-45.51	21v0d
tres rios	Três Rios	BR		72	-22.12	-43.21	21v01
tres valles		MX		17	18.24	-96.14	71rq6
treviglio		IT		25	45.52	9.59	1vuaf
treviso		IT		78	45.67	12.24	1vua9
trezzano sul naviglio	Trezzano sul Naviglio	IT		20	45.42	9.06	1vua6
trier		DE		100	49.76	6.64	1ogto
trieste		IT		187	45.65	13.78	1vu9t
triggiano		IT		27	41.07	16.93	1vu9m
trikala	Tríkala	GR		62	39.55	21.77	5eyg
trincomalee		LK		108	8.58	81.23	qa6s
trindade		BR		15	-27.59	-48.52	4orzj
trindade		BR		19	-7.76	-40.27	20koq
trindade		BR		98	-16.65	-49.49	21uza
trinec	Třinec	CZ		38	49.68	18.67	1to74
trinidad		BO		84	-14.83	-64.9	2bn3d
trinidad		CU		60	21.8	-79.98	23rk3
trinidad		UY		21	-33.52	-56.9	21q4k
triolet		MU		23	-20.06	57.55	k0nb
tripoli		LB		229	34.43	35.84	5pvu
tripoli		LY		1151*	32.89	13.19	1bdfr
tripoli	Trípoli	GR		27	37.51	22.38	5ewp
triyuga		NP		71	26.79	86.7	509tj
trnava		SK		70	48.38	17.59	1tiw4
trofa		PT		21	41.34	-8.56	1ml2g
trois rivieres	Trois-Rivières	CA	10	120	46.35	-72.55	3o851
troisdorf		DE		75	50.81	7.15	1ogpx
troitsk		RU		38	55.48	37.31	abm0
troitsk		RU		82	54.1	61.58	vx3y
troitskaya		RU		24	43.31	44.98	ablx
trollhattan	Trollhättan	SE		49	58.28	12.29	1l63r
tromso	Tromsø	NO		52	69.65	18.96	1v64n
trondheim		NO		147	63.43	10.4	1v648
troparevo	Troparëvo	RU		118	55.66	37.48	abhp
trossingen		DE		15	48.08	8.64	1ogod
trotwood		US	OH	24	39.8	-84.31	2p0q8
troutdale		US	OR	17	45.54	-122.39	3fehx
trowbridge		GB	ENG	41	51.32	-2.21	1khib
troy		US	AL	19	31.81	-85.97	2fr2r
troy		US	MI	83	42.61	-83.15	2zfrz
troy		US	NY	50	42.73	-73.69	3277i
troy		US	OH	26	40.04	-84.2	32wk6
troyan		BG		21	42.89	24.72	fkfk
troyes		FR		61	48.3	4.09	1rov1
trstenik		RS		49	43.62	21	gtm1
trubchevsk		RU		16	52.58	33.76	abeu
truckee		US	CA	16	39.33	-120.18	37ti4
trucuk		ID		24	-7.72	110.66	yshj
trudovoye		RU		18	43.3	132.07	176tn
trujillo		PE		747	-8.12	-79.03	2744n
trujillo		VE		38	9.37	-70.44	25ptn
trujillo alto		PR		54	18.35	-66.01	2px1f
trumbull		US	CT	36	41.24	-73.2	2vu0b
truro		CA	07	21	45.37	-63.27	3o8hf
truro		GB	ENG	23	50.27	-5.05	1khhw
truskavets	Truskavets’	UA		27	49.28	23.51	etbf
trussville		US	AL	21	33.62	-86.61	2fr44
trutnov		CZ		31	50.56	15.91	1to4j
trzcianka		PL		17	53.04	16.46	1u301
trzebinia		PL		19	50.16	19.47	1u2xz
tsaratanana		MG		17	-16.8	47.65	mm37
tsawwassen		CA	02	22	49.02	-123.08	3o8jh
tsevie	Tsévié	TG		56	6.43	1.21	1enpq
tshela		CD		39	-5	12.95	1dj9z
tshikapa		CD		267	-6.42	20.8	4e55
tsimlyansk		RU		15	47.65	42.1	ab1o
tsiombe		MG		30	-25.3	45.48	mlno
tsirang		BT		19	27.02	90.12	quio
tsiroanomandidy		MG		27	-18.77	46.05	mlmn
tskhinvali	Ts’khinvali	GE		30	42.23	43.97	d3rf
tsotsin yurt	Tsotsin-Yurt	RU		16	43.24	46	b1zw
tsqaltubo	Ts’q’alt’ubo	GE		17	42.33	42.6	ho0w
tsu		JP		163	34.73	136.52	13nb8
tsubame		JP		44	37.66	138.93	13nb0
tsubata		JP		39	36.67	136.74	13nau
tsuen wan		HK		289	22.37	114.11	12yxt
tsukawaki		JP		18	33.28	131.16	13n8q
tsukuba		JP		176	36.2	140.1	198m3
tsukumiura		JP		22	33.08	131.87	13n7h
tsuma		JP		34	32.1	131.4	13n73
tsuruga		JP		68	35.65	136.06	13n5k
tsurugi asahimachi	Tsurugi-asahimachi	JP		22	36.45	136.63	13n5c
tsuruoka		JP		100	38.72	139.82	13n4r
tsurusaki		JP		77	33.25	131.69	13n4p
tsushima		JP		68	35.17	136.72	13n43
tsuyama		JP		90	35.05	134	13n3j
tsyurupynsk	Tsyurupyns’k	UA		29	46.62	32.72	et7h
tual		ID		40	-5.63	132.75	ysgt
tualatin		US	OR	27	45.38	-122.76	3feiq
tuapse		RU		64	44.11	39.08	aax8
tuban		ID		76	-6.9	112.06	ysgc
tubarao	Tubarão	BR		67	-28.47	-49.01	21uy1
tubarjal	Ţubarjal	SA		40	30.5	38.22	26f3
tubas	Ţūbās	PS		16	32.32	35.37	619p
tubbergen		NL		20	52.41	6.78	1muxh
tubingen	Tübingen	DE		83	48.52	9.05	1ogl8
tubize		BE		22	50.69	4.2	1np1t
tucano		BR		31	-10.96	-38.79	21uxr
tuchkovo		RU		17	55.6	36.47	aawd
tuckahoe		US	VA	45	37.59	-77.56	2uo5b
tucker		US	GA	28	33.85	-84.22	2ilql
tucson		US	AZ	532	32.22	-110.93	35zmx
tucuma	Tucumã	BR		15	-0.18	-50.05	20kn0
tucuma	Tucumã	BR		39	-6.75	-51.16	3rfmf
tucupita		VE		52	9.06	-62.05	25ps9
tucurui	Tucuruí	BR		76	-3.77	-49.68	20klr
tudela		ES		35	42.06	-1.6	1ulp6
tuen mun		HK		17	22.39	113.97	12z4e
tuensang		IN		34	26.27	94.82	qvp1
tufanganj	Tufānganj	IN		20	26.32	89.67	qvoz
tuguegarao		PH		115	17.62	121.72	1010k
tui		ES		17	42.05	-8.64	1ulno
tukrah	Tūkrah	LY		23	32.53	20.58	1wjm
tukums		LV		18	56.97	23.16	9qwg
tukuyu		TZ		28	-9.25	33.65	37b1
tukwila		US	WA	20	47.47	-122.26	3gm57
tula		RU		469	54.2	37.62	aasy
tula de allende	Tula de Allende	MX		29	20.05	-99.34	23c8o
tulancingo		MX		102	20.08	-98.36	23c8m
tulangan utara		ID		64	-7.47	112.65	yse0
tulantongo		MX		16	19.53	-98.87	29trm
tulare		US	CA	62	36.21	-119.35	37tl3
tulcan	Tulcán	EC		86	0.81	-77.72	268q0
tulcea		RO		92	45.18	28.81	e8qu
tulchyn		UA		16	48.67	28.85	et6w
tuljapur	Tuljāpur	IN		36	18.01	76.07	qvof
tulkarm	Ţūlkarm	PS		44	32.31	35.03	619l
tullahoma		US	TN	19	35.36	-86.21	2rydi
tulle		FR		17	45.27	1.77	1rot6
tullinge		SE		16	59.2	17.9	1l5yd
tulsa		US	OK	404	36.15	-95.99	2plg9
tulsipur	Tulsīpur	IN		22	27.53	82.42	qvo6
tulsipur	Tulsīpur	NP		39	28.13	82.3	rhor
tultepec		MX		65	19.68	-99.13	23c84
tultitlan de mariano escobedo	Tultitlán de Mariano Escobedo	MX		28	19.65	-99.17	23c82
tulua	Tuluá	CO		166	4.08	-76.2	26l79
tulum		MX		18	20.21	-87.46	23c80
tulun		RU		51	54.56	100.58	176q7
tulungagung		ID		65	-8.07	111.9	ysdk
tumaco		CO		87	1.79	-78.79	26l74
tumba		SE		41	59.2	17.83	1l5xy
tumbes		PE		109	-3.57	-80.45	2743w
tumbi		TZ		33	-5.07	32.73	37ai
tumen		CN		79	42.97	129.84	17lpg
tumkur	Tumkūr	IN		307	13.34	77.1	qvnt
tumsar		IN		43	21.38	79.73	qvnk
tumwater		US	WA	19	47.01	-122.91	3gm6n
tunapuna		TT		18	10.65	-61.39	24le0
tunceli		TR		29	39.1	39.54	6ela
tundla	Tūndla	IN		51	27.21	78.24	qvn9
tunduma		TZ		37	-9.3	32.77	37a2
tung chung		HK		45	22.29	113.94	6ly1l
tungi		BD		338	23.89	90.4	pefe
tungipara	Tungipāra	BD		62	22.9	89.9	pf28
tuni		IN		53	17.36	82.55	qvmu
tunis		TN		693*	36.82	10.17	1gtli
tunja		CO		117	5.54	-73.37	26l68
tuntum		BR		16	-5.26	-44.65	20kle
tupa	Tupã	BR		62	-21.93	-50.51	21uwm
tupaciguara		BR		24	-18.59	-48.7	21uwl
tupancireta	Tupanciretã	BR		17	-29.08	-53.84	21uwj
tupelo		US	MS	36	34.26	-88.7	2ncsn
tupi		PH		17	6.33	124.95	100rp
tupiza		BO		22	-21.44	-65.72	2bmyi
tuquerres	Túquerres	CO		20	1.09	-77.62	26l5i
tura		IN		64	25.51	90.2	qvmm
turabah		SA		23	21.21	41.63	266i
turaif		SA		41	31.67	38.66	2668
turaiyur	Turaiyūr	IN		32	11.15	78.6	qvmj
turar ryskulov		KZ		18	42.53	70.35	wiwt
turbaco		CO		56	10.33	-75.41	26l5d
turbat		PK		76	26	63.05	oxf2
turbo		CO		51	8.09	-76.73	26l56
turda		RO		55	46.57	23.78	e8p8
turek		PL		30	52.02	18.5	1u2uu
turgutlu		TR		103	38.5	27.7	6ek6
turgutreis		TR		16	37.02	27.27	3xw8y
turhal		TR		111	40.39	36.08	ftx6
turin		IT		870	45.07	7.69	1vuj8
turinsk		RU		19	58.05	63.7	vwv9
turkestan		KZ		97	43.3	68.25	wj95
turkmenabat	Türkmenabat	TM		235	39.07	63.58	q535
turkmenbasy	Türkmenbaşy	TM		68	40.02	52.96	cw6y
turku		FI		176	60.45	22.27	dky7
turlock		US	CA	72	37.49	-120.85	37trs
turmero		VE		345	10.23	-67.47	25pph
turnhout		BE		40	51.32	4.94	1np11
turnu magurele	Turnu Măgurele	RO		29	43.75	24.87	e8ol
turpan		CN		255	42.95	89.18	wrve
turrialba		CR		29	9.9	-83.68	25m4g
tursunzoda		TJ		37	38.51	68.23	rhnt
tuscaloosa		US	AL	98	33.21	-87.57	2frav
tustin		US	CA	81	33.75	-117.83	37tuf
tutamandahostel		EC		140	-0.2	-78.5	64ah9
tutayev		RU		44	57.89	39.54	aagq
tutong		BN		19	4.8	114.65	130dj
tuttlingen		DE		35	47.98	8.82	1oggl
tuusula		FI		35	60.4	25.03	dkvr
tuxpam de rodriguez cano	Túxpam de Rodríguez Cano	MX		85	20.96	-97.41	23c77
tuxpan		MX		22	21.94	-105.3	2dbmx
tuxpan		MX		28	19.56	-103.38	2dbn0
tuxtepec		MX		102	18.09	-96.13	23f2b
tuxtla		MX		537	16.76	-93.11	23c6x
tuy hoa	Tuy Hòa	VN		70	13.1	109.32	xi8h
tuyen quang	Tuyên Quang	VN		36	21.82	105.21	xi8n
tuymazy		RU		69	54.61	53.71	aaft
tuytepa	Tŭytepa	UZ		21	41.03	69.36	wf2k
tuzantla		MX		15	19.2	-100.57	2dbmp
tuzla		BA		142	44.54	18.67	1wcbq
tver		RU		400	56.86	35.9	aaf0
twante		MM		47	16.71	95.93	rnnq
twentynine palms		US	CA	26	34.14	-116.05	37twm
twin falls		US	ID	47	42.56	-114.46	3c9bu
twinsburg		US	OH	19	41.31	-81.44	32wpi
tychy		PL		130	50.14	18.97	1u2si
tyldesley		GB	ENG	36	53.51	-2.47	1khe9
tyler		US	TX	104	32.35	-95.3	2tk12
tynda		RU		37	55.16	124.72	176ke
tynemouth		GB	ENG	17	55.02	-1.43	1khdx
tyre		LB		135	33.27	35.19	5q0w
tyrnyauz		RU		20	43.38	42.92	aabh
tysons corner		US	VA	20	38.92	-77.23	2uoee
tyumen		RU		519	57.15	65.53	vwqa
tzaneen		ZA		17	-23.83	30.16	kaot
ualog		PH		61	10.57	123.39	100op
uba	Ubá	BR		98	-21.12	-42.94	21uub
ubach palenberg	Übach-Palenberg	DE		26	50.92	6.12	1ogel
ubaitaba		BR		28	-14.31	-39.32	21uu5
ubari		LY		43	26.59	12.78	1bkdf
ubata	Ubatã	BR		16	-14.21	-39.53	21uu1
ubatuba		BR		79	-23.43	-45.07	21utz
ubauro		PK		23	28.16	69.73	oxe5
ube		JP		174	33.94	131.25	13n2y
ubeda	Úbeda	ES		36	38.01	-3.37	1hstg
uberaba		BR		261	-19.75	-47.93	21utr
uberlandia	Uberlândia	BR		564	-18.92	-48.28	21utj
uberlingen	Überlingen	DE		22	47.77	9.17	1ogdd
ubiaja		NG		22	6.66	6.38	1dqx3
ubon ratchathani		TH		123	15.24	104.85	yem5
ubrique		ES		17	36.68	-5.45	1hstc
ubud		ID		28	-8.51	115.27	ys72
uchaly		RU		38	54.36	59.44	aa53
uchiza		PE		18	-8.46	-76.46	2742e
uchkeken		RU		15	43.94	42.51	aa4n
uchqurghon shahri	Uchqŭrghon Shahri	UZ		33	41.11	72.08	wf1x
uckfield		GB	ENG	18	50.97	0.1	1khd7
udachny		RU		15	66.43	112.4	176hs
udaipur		IN		23	23.53	91.48	qvkz
udaipur		IN		30	27.72	75.47	qvkx
udaipur		IN		423	24.59	73.71	qvky
udaipura		IN		15	23.07	78.51	qvkw
udalguri		IN		16	26.75	92.1	qvkp
udangudi		IN		19	8.43	78.03	qvkk
uddevalla		SE		35	58.35	11.94	1l5m6
uden		NL		35	51.66	5.62	1mutx
udgir	Udgīr	IN		101	18.39	77.12	qvk6
udhampur		IN		80	32.92	75.14	qvk4
udine		IT		98	46.07	13.24	1vu6o
udomlya		RU		32	57.88	34.99	9phx
udon thani		TH		247	17.42	102.79	yelz
udumalaippettai		IN		59	10.59	77.25	qvjs
udupi		IN		165	13.33	74.75	qvk0
ueda		JP		127	36.4	138.28	13n11
uekimachi mono	Uekimachi-mōno	JP		32	32.9	130.69	13n0w
uelzen		DE		35	52.97	10.56	1oga0
ueno ebisumachi	Ueno-ebisumachi	JP		62	34.76	136.13	13n0m
uenohara		JP		28	35.62	139.12	13n0f
uetersen		DE		18	53.69	9.66	1oefn
ufa		RU		1033	54.74	55.97	aa15
uga		NG		64	5.94	7.08	1dqu0
ugep		NG		200	5.81	8.08	1dqrj
ughelli		NG		80	5.49	6	1dqrh
uglich		RU		38	57.53	38.33	aa0c
uherske hradiste	Uherské Hradiště	CZ		26	49.07	17.46	1tnzv
uhersky brod	Uherský Brod	CZ		18	49.03	17.65	1tnzs
uige	Uíge	AO		60	-7.61	15.06	1bxqw
uijeongbu si	Uijeongbu-si	KR		479	37.74	127.05	13ayk
uiju	Ŭiju	KP		50	40.2	124.53	17ps7
uitenhage		ZA		229	-33.76	25.4	kam5
uithoorn		NL		27	52.24	4.83	1mut1
ujar		AZ		16	40.52	47.65	cj87
ujhani	Ujhāni	IN		56	28	79.01	qvj2
uji		JP		193	34.89	135.8	13mzg
ujiie		JP		30	36.68	139.97	13mzb
ujjain		IN		457	23.18	75.78	qviy
ukhta		RU		102	63.57	53.68	a9wz
ukiah		US	CA	16	39.15	-123.21	37u4c
ukmerge		LT		26	55.25	24.75	cq4l
ulaangom		MN		28	49.98	92.07	wh05
ulan bator		MN		845*	47.91	106.88	17h66
ulan ude	Ulan-Ude	RU		360	51.83	107.61	176br
ulanhot		CN		166	46.08	122.08	17loo
ulhasnagar		IN		517	19.22	73.15	qvie
uliastay		MN		16	47.74	96.84	wgzj
ullal		IN		59	12.81	74.86	qvi8
ulm		DE		120	48.4	9.99	1og4g
ulsan		KR		963	35.54	129.32	13axf
ulu tiram		MY		75	1.6	103.82	1199y
ulundi		ZA		21	-28.34	31.42	ka4x
ulyanovsk		RU		641	54.33	48.39	a9oz
uman		MX		40	20.88	-89.75	23c4x
uman		UA		88	48.75	30.22	esxs
umarga		IN		32	17.84	76.62	qvhq
umaria		IN		30	23.52	80.84	qvhj
umarkhed		IN		35	19.6	77.69	qvhh
umarkot		IN		28	19.67	82.21	qvhg
umarkot		PK		42	25.36	69.74	oxcf
umea	Umeå	SE		83	63.83	20.26	cwme
umi		JP		40	33.57	130.51	13mxf
umluj		SA		34	25.02	37.27	25vi
umm al quwain city		AE		63	25.56	55.56	6882
umm as summaq	Umm as Summāq	JO		18	31.89	35.85	5a22
umm el fahm	Umm el Faḥm	IL		41	32.52	35.15	6aau
umm qasr	Umm Qaşr	IQ		108	30.04	47.92	1xb4
umm ruwaba		SD		56	12.91	31.22	7teq
umm salal muhammad	Umm Şalāl Muḩammad	QA		29	25.42	51.41	67eb
umraniye		TR		573	41.02	29.12	ftqh
umred		IN		52	20.85	79.32	qvfz
umreth		IN		33	22.7	73.12	qvfx
umuahia		NG		265	5.52	7.49	1dqkg
umuarama		BR		107	-23.77	-53.32	21us6
un		IN		31	23.89	71.77	qvfe
un	Ūn	IN		15	29.58	77.26	qvfd
una		BR		23	-15.29	-39.08	21us5
una		IN		18	31.46	76.27	qvfa
una		IN		57	20.82	71.04	qvfb
unai	Unaí	BR		60	-16.36	-46.91	21uro
unecha		RU		29	52.85	32.67	a9mc
ungaran		ID		128	-7.14	110.41	ys18
ungheni		MD		34	47.21	27.8	d87w
ungsang		KR		83	35.41	129.17	14zgt
unhel		IN		16	23.34	75.56	qvei
uniao	União	BR		16	-4.59	-42.86	20kgh
uniao da vitoria	União da Vitória	BR		49	-26.23	-51.09	21ur6
uniao dos palmares	União dos Palmares	BR		41	-9.16	-36.03	20kge
union		US	NJ	57	40.7	-74.26	31fig
union city		US	CA	74	37.6	-122.02	37u6j
union city		US	GA	21	33.59	-84.54	2im69
union city		US	NJ	69	40.78	-74.02	31fj6
union de reyes	Unión de Reyes	CU		34	22.8	-81.54	23rft
union hill novelty hill	Union Hill-Novelty Hill	US	WA	19	47.68	-122.03	4bnq4
uniondale		US	NY	25	40.7	-73.59	327jb
unionport		US	NY	24	40.83	-73.85	327je
universal city		US	TX	20	29.55	-98.29	2tkb2
university		US	FL	41	28.07	-82.44	4bm0r
university city		US	MO	35	38.66	-90.31	2mkux
university heights		US	NY	28	40.86	-73.91	327kb
university park		US	FL	27	25.75	-80.37	2hie1
university park		US	TX	25	32.85	-96.8	2tkby
university place		US	WA	33	47.24	-122.55	3gmgi
unjha		IN		55	23.8	72.39	qvee
unna		DE		67	51.54	7.69	1ofzr
unnao	Unnāo	IN		162	26.55	80.49	qveb
unquillo		AR		15	-31.23	-64.32	2a5vo
unterhaching		DE		21	48.07	11.62	1ofih
unterschleissheim	Unterschleißheim	DE		26	48.28	11.58	1oez2
unye	Ünye	TR		78	41.13	37.28	ftpp
uozu		JP		46	36.8	137.4	13mvp
upata		VE		54	8.02	-62.41	25pm6
upington		ZA		71	-28.45	21.26	k9w9
upland		US	CA	76	34.1	-117.65	37ugj
upleta		IN		56	21.74	70.28	qve0
uppal kalan		IN		118	17.41	78.56	qve8
upper alton		US	IL	29	38.91	-90.15	2j4qp
upper arlington		US	OH	35	39.99	-83.06	2p11t
upper dir		PK		30	35.21	71.88	pab1
upper hutt		NZ		38	-41.14	175.05	3pulb
upper saint clair		US	PA	19	40.34	-80.08	33tdr
upplands vasby	Upplands Väsby	SE		37	59.52	17.91	1l5a6
uppsala		SE		149	59.86	17.64	1l593
urambo		TZ		24	-5.07	32.05	373o
uran		IN		26	18.88	72.94	qvd2
uravakonda		IN		33	14.94	77.25	qvcy
uray		RU		40	60.13	64.79	vwh9
urayasu		JP		144	35.67	139.89	13mua
urbana		US	IL	42	40.11	-88.21	2xc3u
urbandale		US	IA	44	41.63	-93.71	2wlci
urdaneta		PH		101	15.98	120.57	100g5
ureshinomachi shimojuku	Ureshinomachi-shimojuku	JP		19	33.11	130	13mu7
urganch		UZ		150	41.55	60.63	wf15
urgup	Ürgüp	TR		17	38.63	34.91	6e6u
urgut shahri		UZ		47	39.42	67.26	q25b
uriangato		MX		51	20.14	-101.18	2dbl5
urk		NL		17	52.66	5.6	1murw
urla		TR		45	38.32	26.76	6e6k
urmston		GB	ENG	41	53.45	-2.35	1kh86
uromi		NG		109	6.7	6.33	1dpv8
urrao		CO		19	6.32	-76.13	26l0b
ursus		PL		47	52.2	20.88	g7kw
ursynow	Ursynów	PL		148	52.15	21.05	3waem
uruacu	Uruaçu	BR		30	-14.52	-49.14	21uq9
uruapan		MX		264	19.41	-102.06	2dbko
urucuca	Uruçuca	BR		24	-14.59	-39.28	21upm
uruguaiana		BR		123	-29.75	-57.09	21upb
urumqi	Ürümqi	CN		3029	43.8	87.6	wrv2
urus martan	Urus-Martan	RU		41	43.13	45.54	a99x
uryupinsk		RU		42	50.8	42.01	a98w
urziceni		RO		17	44.72	26.63	e8ei
usa river		TZ		19	-3.37	36.85	3737
usagara		TZ		16	-2.68	33	3733
usak	Uşak	TR		153	38.67	29.41	6e63
usehat		IN		15	27.8	79.24	qvc9
usevia		TZ		18	-7.1	31.23	372k
ush tyube	Ush-Tyube	KZ		20	45.25	77.98	wj0l
ushibukamachi		JP		17	32.2	130.02	13mte
ushiku		JP		80	35.97	140.13	198kl
ushirombo		TZ		95	-3.49	31.96	372h
ushuaia		AR		58	-54.81	-68.32	2a5uf
usilampatti		IN		31	9.97	77.79	qvc7
usinsk		RU		44	65.99	57.53	ihxx
uskudar	Üsküdar	TR		583	41.02	29.01	ftp5
uslar		DE		16	51.66	9.64	1oege
usman	Usman’	RU		20	52.05	39.73	a92l
usolye sibirskoye	Usol’ye-Sibirskoye	RU		86	52.75	103.65	17612
ussuriysk		RU		157	43.8	131.95	1760m
ust dzheguta	Ust’-Dzheguta	RU		34	44.08	41.98	a8xe
ust ilimsk	Ust’-Ilimsk	RU		100	58	102.66	175z4
ust kamenogorsk	Ust-Kamenogorsk	KZ		319	49.97	82.61	wl30
ust katav	Ust’-Katav	RU		25	54.94	58.18	a8vr
ust kut	Ust’-Kut	RU		48	56.79	105.77	175yb
ust labinsk	Ust’-Labinsk	RU		44	45.21	39.69	a8v0
usta muhammad		PK		44	28.18	68.04	ox9w
uster		CH		23	47.35	8.72	1kz3c
usti nad labem	Ústí nad Labem	CZ		94	50.66	14.03	1tnuk
usti nad orlici	Ústí nad Orlicí	CZ		15	49.97	16.39	1tnui
ustka		PL		16	54.58	16.86	1u2o4
ustron	Ustroń	PL		16	49.72	18.8	1u2nz
usuki		JP		35	33.12	131.8	13mrq
usulutan	Usulután	SV		52	13.35	-88.45	24skj
utebo		ES		18	41.71	-1	1ulhf
utena		LT		33	55.5	25.6	cq2w
uthai thani		TH		22	15.38	100.02	yelh
uthal		PK		16	25.81	66.62	ox9q
utica		US	NY	61	43.1	-75.23	327mw
utmanzai		PK		29	34.19	71.76	ox9j
uto		JP		39	32.68	130.67	13mr1
utraula		IN		28	27.32	82.42	qvba
utrecht		NL		291	52.09	5.12	1murc
utrera		ES		51	37.19	-5.78	1hss9
utsunomiya		JP		450	36.57	139.88	13mql
uttamapalaiyam	Uttamapālaiyam	IN		23	9.81	77.33	qvb7
uttar char fasson		BD		48	22.23	90.71	pu5l
uttaradit		TH		58	17.63	100.09	yelb
uttarkashi	Uttarkāshi	IN		17	30.73	78.44	qvb0
uttiramerur	Uttiramerūr	IN		24	12.61	79.76	qvav
uusikaupunki		FI		16	60.8	21.41	dklh
uva		RU		19	56.99	52.19	a8k8
uvalde		US	TX	16	29.21	-99.79	2tkf5
uvarovo		RU		29	51.98	42.26	a8je
uvinza		TZ		25	-5.1	30.39	370a
uvira		CD		170	-3.4	29.14	4dpx
uwajima		JP		59	33.22	132.56	15a4k
uychi		UZ		30	41.08	71.92	wf0h
uyo		NG		437	5.05	7.93	1dpq0
uyovu		TZ		61	-3.28	31.53	36zn
uzgen		KG		40	40.77	73.3	wqmx
uzhgorod		UA		118	48.62	22.3	estw
uzhur		RU		16	55.31	89.83	vw22
uzice	Užice	RS		64	43.86	19.85	1wc7m
uzlovaya		RU		58	53.98	38.17	a8fq
uzunkopru	Uzunköprü	TR		36	41.27	26.69	ftmz
vaasa		FI		57	63.1	21.62	dkeq
vac	Vác	HU		35	47.78	19.14	1t87x
vacaria		BR		57	-28.51	-50.93	21uny
vacaville		US	CA	97	38.36	-121.99	37up8
vacoas		MU		110	-20.3	57.48	k0mx
vada	Vāda	IN		15	19.65	73.15	qvai
vadakku valliyur	Vadakku Valliyūr	IN		25	8.38	77.61	qvad
vadakku viravanallur		IN		20	8.7	77.52	qux3
vadamadurai		IN		16	10.44	78.1	qva3
vadigenhalli		IN		32	13.3	77.8	vcmv
vadippatti	Vādippatti	IN		22	10.08	77.96	qv9n
vadlapudi	Vadlapūdi	IN		18	14.31	79.8	qv9m
vadnagar		IN		25	23.79	72.64	qv9l
vadodara		IN		1409	22.3	73.21	qv9h
vagharshapat		AM		47	40.17	44.29	d7cu
vahdat		TJ		46	38.56	69.01	q60n
vaihingen an der enz	Vaihingen an der Enz	DE		29	48.94	8.96	1oebr
vaijapur	Vaijāpur	IN		40	19.93	74.73	qv8p
vaikam		IN		23	9.75	76.4	qv8o
vakarai		LK		21	8.13	81.43	q9cz
vakfikebir	Vakfıkebir	TR		38	41.05	39.28	ftmc
vakhsh		TJ		15	37.71	68.83	q5iz
val dor	Val-d'Or	CA	10	26	48.1	-77.8	3ob4p
valabhipur	Valabhīpur	IN		19	21.89	71.88	qv7s
valasske mezirici	Valašské Meziříčí	CZ		27	49.47	17.97	1tnrr
valdagno		IT		23	45.64	11.3	1vu3e
valday		RU		19	57.98	33.25	a8ad
valdemoro		ES		63	40.19	-3.68	1ul9w
valdepenas	Valdepeñas	ES		31	38.76	-3.38	1hspq
valdivia		CL		133	-39.81	-73.25	2ax43
valdosta		US	GA	56	30.83	-83.28	2imgj
vale of leven	Vale of Leven	GB	SCT	25	55.97	-4.58	6wgnk
valenca	Valença	BR		61	-22.25	-43.7	21un0
valenca	Valença	BR		63	-13.37	-39.07	21un1
valenca do piaui	Valença do Piauí	BR		16	-6.41	-41.75	20kc8
valence		FR		64	44.93	4.91	1roh9
valencia		ES		814	39.47	-0.38	1hsoy
valencia		US	CA	148	34.44	-118.61	37uqw
valencia		VE		1385	10.16	-68.01	25php
valenciennes		FR		45	50.36	3.53	1rogx
valente diaz		MX		26	19.16	-96.22	28m5u
valenza		IT		17	45.01	8.64	1vu2g
valenzano		IT		16	41.04	16.88	1vu2f
valera		VE		94	9.32	-70.6	25phi
valinda		US	CA	23	34.05	-117.94	37ury
valinhos		BR		89	-22.97	-47	21umi
valjevo		RS		61	44.28	19.9	1wc6q
valkeakoski		FI		20	61.26	24.03	dk68
valkenswaard		NL		31	51.35	5.46	1mupw
vallabh vidyanagar		IN		33	22.53	72.9	qv6y
valladolid		ES		318	41.66	-4.72	1ul4g
valladolid		MX		49	20.69	-88.2	23c3g
vallauris		FR		27	43.58	7.05	1roeq
valle de bravo	Valle de Bravo	MX		26	19.2	-100.13	2dbgt
valle de la pascua	Valle de La Pascua	VE		89	9.22	-66.01	25pgr
valle de santiago	Valle de Santiago	MX		68	20.39	-101.19	2dbgd
valle hermoso		MX		49	25.67	-97.81	23c38
valledupar		CO		308	10.46	-73.25	26kxs
vallejo		US	CA	121	38.1	-122.26	37utg
vallenar		CL		45	-28.58	-70.76	2ax21
vallentuna		SE		32	59.53	18.08	1l4oc
valley east		CA	08	17	46.67	-81	76pv0
valley station		US	KY	23	38.11	-85.87	2kf4r
valley stream		US	NY	38	40.66	-73.71	327od
valls		ES		25	41.29	1.25	1ukzg
valmiera		LV		27	57.54	25.43	9q4a
valongo		PT		21	41.19	-8.5	1mks2
valparai		IN		90	10.33	76.95	qv6o
valparaiso		US	IN	33	41.47	-87.06	2xm41
valparaiso	Valparaíso	BR		16	-21.23	-50.87	21umf
valparaiso	Valparaíso	CL		282	-33.04	-71.63	2ax1u
valrico		US	FL	36	27.94	-82.24	2higu
valsad	Valsād	IN		73	20.61	72.93	qv6k
valuyki		RU		36	50.2	38.11	a87c
valvedditturai		LK		78	9.82	80.17	q9bq
van		TR		372	38.49	43.38	6e11
van buren		US	AR	23	35.44	-94.35	2gmd8
vanadzor		AM		101	40.8	44.49	d7pu
vancouver		CA	02	600	49.25	-123.12	3obdf
vancouver		US	WA	173	45.64	-122.66	3gml4
vandalia		US	OH	15	39.89	-84.2	2p15g
vandavasi	Vandavāsi	IN		32	12.5	79.61	qv64
vanderbijlpark		ZA		247	-26.71	27.84	k95m
vandoeuvre les nancy	Vandœuvre-lès-Nancy	FR		32	48.65	6.18	1roa5
vanersborg	Vänersborg	SE		23	58.38	12.32	1l4gj
vangaindrano		MG		24	-23.35	47.6	mlix
vangviang		LA		25	18.92	102.45	zh2n
vanier		CA	08	17	45.44	-75.66	3obfg
vanino		RU		19	49.1	140.25	19fr0
vaniyambadi		IN		90	12.68	78.62	qv5p
vannes		FR		54	47.66	-2.76	1ro9l
vantaa		FI		190	60.29	25.04	dk05
vanves		FR		26	48.82	2.29	1ro95
vapi		IN		71	20.37	72.9	4c131
varadero		CU		20	23.16	-81.24	23rc8
varamin	Varāmīn	IR		180	35.32	51.65	2el2
varanasi		IN		1164	25.32	83.01	qv4t
varangaon		IN		44	21.02	75.91	qv4r
varash		UA		42	51.35	25.85	4ysnz
varazdin	Varaždin	HR		42	46.3	16.34	1wc67
varberg		SE		34	57.11	12.25	1l4bo
varel		DE		25	53.4	8.14	1oea9
varennes		CA	10	21	45.68	-73.43	3obic
varese		IT		77	45.82	8.83	1vtwb
vargem grande		BR		21	-3.54	-43.92	20kaq
vargem grande do sul	Vargem Grande do Sul	BR		36	-21.83	-46.89	21ukc
varginha		BR		117	-21.55	-45.43	21ujz
vari	Vári	GR		16	37.83	23.8	5eni
varjota		BR		16	-4.19	-40.48	20k9s
varkala		IN		43	8.73	76.72	qv4g
varkaus		FI		22	62.32	27.87	djxu
varna		BG		313	43.22	27.92	fk82
varnamo	Värnamo	SE		19	57.19	14.04	1l47r
varnsdorf		CZ		16	50.91	14.62	1tnpr
varpalota	Várpalota	HU		21	47.2	18.14	1t82f
varto		TR		19	39.17	41.45	6e08
varzea alegre	Várzea Alegre	BR		22	-5.35	-40.38	20k8r
varzea da palma	Várzea da Palma	BR		29	-17.6	-44.73	21uj7
varzea grande	Várzea Grande	BR		250	-15.65	-56.13	21uiz
varzea paulista	Várzea Paulista	BR		111	-23.21	-46.83	21uiu
vasa		IN		16	22.66	72.76	qv3y
vasco da gama	Vasco da Gama	IN		100	15.4	73.82	qv3r
vasilyevo	Vasil’yevo	RU		17	55.83	48.72	d3la
vasind		IN		17	19.41	73.26	qv3n
vaslui		RO		69	46.63	27.73	e7ny
vassouras		BR		21	-22.4	-43.66	21uih
vastaboland	Väståboland	FI		15	60.3	22.3	4pkel
vasteras	Västerås	SE		118	59.62	16.55	1l3wm
vastervik	Västervik	SE		21	57.76	16.64	1l3pn
vasto		IT		30	42.11	14.71	1vtvk
vastra frolunda	Västra Frölunda	SE		16	57.65	11.93	1l3le
vasudevanallur	Vāsudevanallūr	IN		19	9.24	77.41	qv3h
vasylivka		UA		15	47.44	35.27	epvt
vasylkiv		UA		40	50.19	30.31	esq4
vaterstetten		DE		21	48.11	11.77	1oe8q
vatra dornei		RO		16	47.35	25.37	e7ng
vattalkundu		IN		23	10.16	77.76	qv3c
vatutine		UA		19	49.02	31.06	esnc
vatutino		RU		50	55.88	37.69	a7kg
vaudreuil dorion	Vaudreuil-Dorion	CA	10	26	45.4	-74.03	3obk2
vaughan		CA	08	239	43.84	-79.5	3obk9
vaulx en velin	Vaulx-en-Velin	FR		37	45.79	4.93	1ro0o
vaureal	Vauréal	FR		21	49.03	2.03	1ro00
vavatenina		MG		37	-17.47	49.2	mlf4
vavoua		CI		31	7.38	-6.48	1cval
vavuniya		LK		60	8.75	80.5	q98a
vaxjo	Växjö	SE		65	56.88	14.81	1l374
vayalar	Vayalār	IN		25	9.71	76.34	qv30
vazante		BR		15	-17.99	-46.91	21ui2
vechelde		DE		16	52.26	10.36	1oe8l
vechta		DE		30	52.73	8.29	1oe8k
vecses	Vecsés	HU		19	47.41	19.29	1t80b
vedaraniyam		IN		32	10.37	79.85	qv2q
veendam		NL		28	53.11	6.88	1munr
veenendaal		NL		61	52.03	5.56	1muni
vega baja		PR		29	18.44	-66.39	2px3p
veghel		NL		25	51.62	5.55	1mum6
veinticinco de mayo	Veinticinco de Mayo	AR		25	-35.43	-60.17	2a5nc
vejalpur		IN		122	22.69	73.56	qv2b
vejle		DK		51	55.71	9.54	1jyd1
velasco ibarra		EC		49	-1.04	-79.64	268kh
velbert		DE		88	51.34	7.04	1oe64
velenje		SI		25	46.36	15.11	1wcpf
veles		MK		58	41.72	21.78	gtr6
velez malaga	Vélez-Málaga	ES		74	36.78	-4.1	1hsjt
velika gorica		HR		35	45.71	16.08	1wc2c
velika kladusa	Velika Kladuša	BA		19	45.18	15.81	1wc1t
velikiy novgorod		RU		215	58.52	31.27	b4q0
velikiy ustyug		RU		33	60.76	46.31	a7by
velikiye luki		RU		103	56.34	30.55	a7cd
veliko turnovo	Veliko Tŭrnovo	BG		66	43.08	25.63	fk6h
velingara	Vélingara	SN		22	13.15	-14.12	1c3m9
velingrad		BG		24	42.03	23.99	fk6c
velizy villacoublay	Vélizy-Villacoublay	FR		22	48.78	2.19	1rntn
velletri		IT		48	41.69	12.78	1vtue
vellmar		DE		19	51.36	9.48	1wqot
vellore		IN		177	12.92	79.13	qv1i
velp		NL		18	52	5.97	1mukt
velsen zuid	Velsen-Zuid	NL		68	52.46	4.65	1mukp
velsk	Vel’sk	RU		23	61.07	42.1	a78i
velur		IN		19	11.11	78	qv1a
vemalwada	Vemalwāda	IN		23	18.47	78.87	qv17
venado tuerto		AR		72	-33.75	-61.97	2a5ly
venancio aires	Venâncio Aires	BR		41	-29.61	-52.19	21ug6
venaria reale		IT		34	45.13	7.63	1vtu1
vence		FR		19	43.72	7.11	1rns4
venceremos		MX		16	20.55	-100.4	59uyy
vendome	Vendôme	FR		19	47.79	1.07	1rnr2
venev	Venëv	RU		16	54.36	38.27	a76x
venezuela		CU		17	21.74	-78.79	23r6o
venice		IT		51	45.44	12.33	1vttn
venice		US	FL	22	27.1	-82.45	2hiik
venilale		TL		16	-8.64	126.38	15ner
venissieux	Vénissieux	FR		58	45.7	4.89	1rnq0
venkatagiri		IN		33	13.96	79.58	qv0j
venlo		NL		92	51.37	6.17	1mujt
venray		NL		39	51.53	5.98	1mujm
ventanas		EC		47	-1.44	-79.46	268kb
ventimiglia		IT		18	43.79	7.61	1vtt2
ventspils		LV		43	57.39	21.56	9qjq
ventura		US	CA	97	34.28	-119.29	37v7a
venustiano carranza		MX		15	16.34	-92.56	23c0x
vepagunta		IN		27	17.78	83.22	qv0a
vera		AR		20	-29.46	-60.21	2a5kz
vera cruz		BR		31	-12.63	-41.03	21uez
veracruz		MX		428	19.18	-96.14	23c0v
veracruz		PA		17	8.89	-79.63	27b2c
veranopolis	Veranópolis	BR		20	-28.94	-51.55	21uer
veraval	Verāval	IN		163	20.91	70.37	qv05
verbania		IT		31	45.92	8.55	3uek6
vercelli		IT		46	45.32	8.42	1vtsl
verden		DE		27	52.92	9.23	1oe2n
verdun		FR		22	49.16	5.38	1rnmu
vereeniging		ZA		475	-26.67	27.93	k8ox
vereshchagino		RU		22	58.08	54.66	a741
verkhniy ufaley		RU		33	56.06	60.24	vvoi
verkhnyaya pyshma		RU		59	56.97	60.58	vvld
verkhnyaya salda		RU		49	58.05	60.56	vvl9
verl		DE		24	51.88	8.52	1oe20
verneuil sur seine	Verneuil-sur-Seine	FR		17	48.97	1.96	1rnic
vernier		CH		30	46.22	6.08	1kz1m
vernon		CA	02	47	50.27	-119.27	3obs8
vernon		CA	02	48	50.03	-126.36	3obs9
vernon		FR		26	49.09	1.46	1rnhi
vernon hills		US	IL	26	42.22	-87.98	2xc8i
vero beach		US	FL	16	27.64	-80.4	2hijd
vero beach south		US	FL	23	27.62	-80.41	4bm15
veroia	Véroia	GR		44	40.52	22.2	fqa9
verona		IT		219	45.43	10.98	1vtrj
verrettes		HT		49	19.05	-72.47	27nbg
verrieres le buisson	Verrières-le-Buisson	FR		17	48.75	2.27	1rnfg
versailles		FR		85	48.8	2.13	1rnf3
versmold		DE		21	52.04	8.15	1oe0x
vertientes		CU		30	21.26	-78.15	23r4r
vertou		FR		23	47.17	-1.47	1rnd8
veruela		PH		18	8.07	125.96	100bs
verviers		BE		53	50.59	5.86	1nos5
vesoul		FR		20	47.63	6.14	1rnbu
vespasiano		BR		95	-19.69	-43.92	21uay
vestavia hills		US	AL	34	33.45	-86.79	2fs1j
veszprem	Veszprém	HU		62	47.09	17.91	1t7xt
vetapalem	Vetapālem	IN		38	15.79	80.31	quzo
vettaikkaranpudur		IN		18	10.56	76.91	quzn
vettur	Vettūr	IN		37	8.72	76.73	quzk
vevey		CH		16	46.46	6.84	1kz1d
vezirkopru	Vezirköprü	TR		25	41.14	35.45	ftkn
vi thanh	Vị Thanh	VN		24	9.78	105.47	xhnu
vialonga		PT		16	38.87	-9.08	1ch4x
viamao	Viamão	BR		285	-30.08	-51.02	21uas
viana		BR		27	-3.22	-45	20jz6
viana		BR		55	-20.39	-40.5	21uap
viana do castelo	Viana do Castelo	PT		36	41.69	-8.83	1mkmd
vianen		NL		20	51.99	5.09	1mui4
viareggio		IT		49	43.87	10.25	1vtox
vibo valentia		IT		19	38.68	16.1	1i2l4
viborg		DK		35	56.45	9.4	1jy4v
vic		ES		40	41.93	2.25	1ukn6
vicar	Vícar	ES		23	36.83	-2.64	1hsgi
vicente guerrero		MX		16	23.73	-103.98	2duxt
vicenza		IT		107	45.55	11.55	1vtoj
vichuga		RU		39	57.21	41.93	a5ks
vichy		FR		27	46.13	3.43	1rn74
vicksburg		US	MS	23	32.35	-90.88	2ndck
vicosa	Viçosa	BR		20	-9.37	-36.24	20jyt
vicosa	Viçosa	BR		69	-20.75	-42.88	21ua5
vicosa do ceara	Viçosa do Ceará	BR		17	-3.56	-41.09	20jyq
victor rosales	Víctor Rosales	MX		33	22.95	-102.7	2e2v8
victoria		AR		25	-32.62	-60.15	2a5ie
victoria		CA	02	290	48.44	-123.35	3obx5
victoria		CL		25	-38.23	-72.33	2awti
victoria		PH		24	14.23	121.33	100b6
victoria		SC		23*	-4.62	55.46	5623
victoria		US	TX	68	28.81	-97	2tkr9
victoria de durango	Victoria de Durango	MX		519	24.02	-104.66	2dzhb
victoria falls		ZW		36	-17.93	25.83	iukn
victorias		PH		87	10.9	123.07	100av
victoriaville		CA	10	34	46.05	-71.97	3oc07
victorville		US	CA	122	34.54	-117.29	37vgu
videira		BR		42	-27.01	-51.15	21u9y
vidin		BG		54	43.99	22.88	fk41
vidisha		IN		140	23.53	77.81	quz4
vidnoye		RU		52	55.55	37.71	a5ki
viedma		AR		49	-40.81	-63	2a5hf
vienna		AT		1691*	48.21	16.37	1n6op
vienna		US	VA	17	38.9	-77.27	2uovs
vienne		FR		32	45.53	4.87	1rn44
vientiane		LA		197*	17.97	102.6	zenc
viernheim		DE		33	49.54	8.58	1odv0
viersen		DE		76	51.25	6.39	1odun
vierzon		FR		30	47.22	2.07	1rn3d
viet tri	Việt Trì	VN		93	21.32	105.4	xhvo
viewpark		GB	SCT	16	55.83	-4.06	6wgo8
vigan		PH		49	17.57	120.39	100a4
vigevano		IT		58	45.31	8.85	1vtnc
vigia		BR		29	-0.86	-48.14	20jy8
vigneux sur seine	Vigneux-sur-Seine	FR		27	48.7	2.41	1rmz9
vignola		IT		22	44.48	11.01	1vtme
vigo		ES		297	42.23	-8.72	1ukl4
vihari		PK		113	30.04	72.36	ox8d
vihti		FI		26	60.42	24.32	djff
vijapur	Vijāpur	IN		24	23.56	72.75	quyx
vijayawada		IN		875	16.51	80.65	quyo
vikarabad	Vikārābād	IN		43	17.34	77.9	quym
vikhorevka		RU		23	56.12	101.18	175jr
vikindu		TZ		23	-7.01	39.3	36yj
vila do conde	Vila do Conde	PT		28	41.35	-8.75	1mkix
vila franca de xira	Vila Franca de Xira	PT		18	38.96	-8.99	1ch3b
vila nova de gaia	Vila Nova de Gaia	PT		71	41.12	-8.61	1mkg0
vila real		PT		17	41.3	-7.74	1mkd2
vila real	Vila-real	ES		51	39.94	-0.1	1hscl
vila seca	Vila-seca	ES		21	41.11	1.15	1ukgb
vila velha		BR		395	-20.33	-40.29	21u76
viladecans		ES		63	41.31	2.01	1ukjz
vilafranca del penedes	Vilafranca del Penedès	ES		38	41.35	1.7	1ukao
vilagarcia de arousa	Vilagarcía de Arousa	ES		38	42.6	-8.76	1uk9z
vilalba		ES		15	43.3	-7.68	1uk8i
vilanova i la geltru	Vilanova i la Geltrú	ES		66	41.22	1.73	1ujz4
vilar de andorinho	Vilar de Andorinho	PT		19	41.11	-8.59	1mke3
vilaseca		ES		17	42.06	2.26	1ukgd
vilassar de mar	Vilassar de Mar	ES		19	41.51	2.39	1uo38
vilhena		BR		63	-12.74	-60.15	2c4av
viljandi		EE		20	58.36	25.59	cldl
viljoenskroon		ZA		55	-27.21	26.95	k8d4
villa alemana		CL		97	-33.04	-71.37	2awps
villa allende		AR		22	-31.29	-64.3	2a5f3
villa altagracia		DO		40	18.67	-70.17	22ueo
villa angela	Villa Ángela	AR		44	-27.57	-60.72	2a5ez
villa bisono	Villa Bisonó	DO		33	19.56	-70.88	22uek
villa bruzual		VE		28	9.33	-69.12	25pc2
villa canales		GT		122	14.48	-90.53	24wgj
villa carlos paz		AR		69	-31.42	-64.5	2a5ef
villa constitucion	Villa Constitución	AR		44	-33.23	-60.33	2a5e2
villa de costa rica	Villa de Costa Rica	MX		25	24.59	-107.39	2e07p
villa de cura	Villa de Cura	VE		77	10.04	-67.49	25pbx
villa de mayo	Villa de Mayo	AR		43	-34.51	-58.68	21gn1
villa de san diego de ubate	Villa de San Diego de Ubaté	CO		20	5.31	-73.82	26l3r
villa del prado 2da seccion	Villa del Prado 2da Sección	MX		18	32.42	-116.97	59uyn
villa del rosario	Villa del Rosario	CO		65	7.83	-72.47	26kmx
villa dolores		AR		28	-31.95	-65.19	2a5dg
villa elisa		PY		64	-25.37	-57.59	21nso
villa gesell		AR		23	-37.26	-56.97	21gmf
villa hayes		PY		57	-25.09	-57.52	21nsl
villa hidalgo		MX		15	21.68	-102.59	2db49
villa independencia		MX		15	20.06	-97.05	23la9
villa juarez	Villa Juárez	MX		21	24.66	-107.54	2e2pu
villa maria	Villa María	AR		92	-32.41	-63.24	2a5bq
villa mercedes		AR		97	-33.68	-65.46	48jeq
villa nueva		AR		17	-32.43	-63.25	2a5au
villa nueva		GT		407	14.53	-90.59	24wfy
villa ocampo		AR		19	-28.49	-59.36	21gl8
villa park		US	IL	22	41.89	-87.99	2xcb2
villa paula de sarmiento	Villa Paula de Sarmiento	AR		19	-31.49	-68.54	2a5al
villa regina		AR		31	-39.1	-67.07	2a5af
villa vicente guerrero		MX		60	19.12	-98.17	29s0t
villa yapacani	Villa Yapacaní	BO		18	-17.4	-63.83	2bmf4
villabate		IT		19	38.08	13.44	1i2kv
villach		AT		59	46.61	13.86	1n7gk
villaflores		MX		37	16.23	-93.27	23bxx
villafranca di verona	Villafranca di Verona	IT		16	45.35	10.84	1vtjl
villagran	Villagrán	MX		27	20.51	-101	2db4e
villaguay		AR		32	-31.87	-59.03	21gmc
villahermosa		MX		354	17.99	-92.93	23bxq
villajoyosa		ES		34	38.51	-0.23	1hses
villamaria	Villamaría	CO		35	5.05	-75.51	26kol
villamontes		BO		19	-21.26	-63.47	2bmgb
villanova		IT		15	41.96	12.76	4zl7i
villanueva		CO		19	10.61	-72.98	26kni
villanueva		CO		20	5.28	-71.97	26knz
villanueva		HN		32	15.32	-88	25613
villanueva de la canada	Villanueva de la Cañada	ES		17	40.45	-4	1uk0v
villanueva de la serena	Villanueva de la Serena	ES		26	38.98	-5.8	1hsdt
villanueva del pardillo	Villanueva del Pardillo	ES		15	40.49	-3.96	1ujzy
villaquilambre		ES		17	42.65	-5.56	1ujy4
villaricca		IT		25	40.92	14.19	1vth5
villarrica		CL		32	-39.29	-72.23	2awou
villarrica		PY		41	-25.75	-56.44	21nsa
villarrobledo		ES		27	39.27	-2.6	1hsc3
villavicencio		CO		322	4.14	-73.63	26kmk
villaviciosa de odon	Villaviciosa de Odón	ES		26	40.36	-3.9	1ujlr
villazon	Villazón	BO		30	-22.09	-65.59	2bmf1
villefontaine		FR		20	45.61	5.15	1rmpv
villefranche sur saone	Villefranche-sur-Saône	FR		33	45.99	4.72	1rmp8
villejuif		FR		48	48.79	2.36	1rmo1
villemomble		FR		28	48.88	2.5	1rmml
villena		ES		35	38.64	-0.87	1hsbb
villenave dornon	Villenave-d'Ornon	FR		30	44.78	-0.57	1rmlo
villeneuve dascq	Villeneuve-d'Ascq	FR		62	50.62	3.17	3w99y
villeneuve la garenne	Villeneuve-la-Garenne	FR		22	48.94	2.31	1rmjv
villeneuve le roi	Villeneuve-le-Roi	FR		18	48.74	2.4	1rmjm
villeneuve saint georges	Villeneuve-Saint-Georges	FR		31	48.73	2.45	1rmj5
villeneuve sur lot	Villeneuve-sur-Lot	FR		26	44.41	0.7	1rmir
villeparisis		FR		24	48.94	2.61	1rmi8
villepinte		FR		37	48.96	2.53	1rmhu
villers les nancy	Villers-lès-Nancy	FR		16	48.67	6.15	1rmeo
villeta		CO		21	5.01	-74.47	26kmf
villeurbanne		FR		131	45.77	4.88	1rmbi
villiers le bel	Villiers-le-Bel	FR		27	49.01	2.4	1rm9c
villiers sur marne	Villiers-sur-Marne	FR		30	48.83	2.55	1rm8e
villingen schwenningen	Villingen-Schwenningen	DE		82	48.06	8.49	1ods4
villupuram		IN		97	11.94	79.49	quy6
vilnius		LT		542*	54.69	25.28	cpng
vilshofen		DE		17	48.63	13.19	1odrm
vilvoorde		BE		37	50.93	4.43	1nom4
vilyeyka		BY		30	54.49	26.91	daj9
vilyuchinsk		RU		25	52.93	158.4	19erb
vimercate		IT		23	45.62	9.37	1vtf7
vimodrone		IT		16	45.51	9.29	1vtf4
vina del mar	Viña del Mar	CL		295	-33.02	-71.55	2awnt
vinales	Viñales	CU		27	22.62	-83.71	23qxa
vinaros	Vinaròs	ES		28	40.47	0.48	1ujig
vincennes		FR		46	48.85	2.44	1rm5y
vincennes		US	IN	18	38.68	-87.53	2jfwj
vincent		US	CA	16	34.1	-117.92	4bnr4
vincent		US	CA	16	34.5	-118.12	37vmd
vincentown		US	NJ	25	39.93	-74.75	2ojsa
vinces		EC		32	-1.56	-79.75	268i2
vineland		US	NJ	61	39.49	-75.03	2ojsd
vineyard		US	CA	25	38.46	-121.35	49t2f
vinh		VN		164	18.67	105.69	xhv2
vinh long	Vĩnh Long	VN		103	10.25	105.97	xhs5
vinh yen	Vĩnh Yên	VN		18	21.31	105.6	xho4
vinhedo		BR		56	-23.03	-46.98	21u6u
vinica		MK		18	41.88	22.51	gt9k
vinkovci		HR		33	45.29	18.8	1wbnr
vinnytsia		UA		352	49.23	28.48	es2e
vinukonda		IN		61	16.05	79.74	quxq
virac		PH		15	13.58	124.24	10056
viradouro		BR		17	-20.87	-48.3	21u6d
viransehir	Viranşehir	TR		154	37.22	39.76	6dyp
virar	Virār	IN		150	19.46	72.81	qux9
virarajendrapet	Vīrarājendrapet	IN		16	12.2	75.81	qux8
virginia		ZA		123	-28.1	26.87	k8ay
virginia beach		US	VA	453	36.85	-75.98	2uoyj
viroflay		FR		16	48.8	2.16	1rm2m
virovitica		HR		16	45.83	17.38	1wbn2
viru	Virú	PE		21	-8.42	-78.75	273wb
virudunagar		IN		73	9.59	77.96	quwp
viry chatillon	Viry-Châtillon	FR		31	48.67	2.39	1rm25
visaginas		LT		28	55.6	26.44	cplz
visakhapatnam		IN		1063	17.68	83.2	quwe
visalia		US	CA	130	36.33	-119.29	37vqf
visavadar	Vīsāvadar	IN		18	21.34	70.75	quwh
visby		SE		23	57.64	18.3	1l2jl
visconde do rio branco	Visconde do Rio Branco	BR		29	-21.01	-42.84	21u5l
vise	Visé	BE		17	50.74	5.7	1nokk
viseu		BR		19	-1.2	-46.14	20jwe
viseu		PT		26	40.66	-7.91	1mk89
viseu de sus	Vişeu de Sus	RO		17	47.72	24.43	e7cb
visnagar		IN		69	23.7	72.55	quw7
visoko		BA		18	43.99	18.18	1wbkp
vista		US	CA	101	33.2	-117.24	37vre
vite		IN		46	17.27	74.54	quw3
vitebsk		BY		343	55.19	30.2	dahr
viterbo		CO		15	5.06	-75.87	26kl7
viterbo		IT		47	42.42	12.11	1vtdz
vitina		XK		47	42.32	21.36	gt84
vitoria	Vitória	BR		313	-20.32	-40.34	21u4c
vitoria da conquista	Vitória da Conquista	BR		253	-14.87	-40.84	21u42
vitoria de santo antao	Vitória de Santo Antão	BR		107	-8.12	-35.29	20jvf
vitoria do mearim	Vitória do Mearim	BR		16	-3.46	-44.87	20jve
vitre	Vitré	FR		17	48.12	-1.21	1rm13
vitrolles		FR		39	43.46	5.25	1rm0u
vitry le francois	Vitry-le-François	FR		17	48.72	4.58	1rm0g
vitry sur seine	Vitry-sur-Seine	FR		81	48.79	2.4	1rm09
vittoria		IT		51	36.95	14.53	1i2jd
vittorio veneto		IT		25	45.98	12.3	1vtdo
viveiro		ES		16	43.66	-7.59	1ujff
vizianagaram		IN		179	18.12	83.41	quvw
vlaardingen		NL		74	51.91	4.34	1muez
vladikavkaz		RU		317	43.04	44.67	a55t
vladimir		RU		310	56.14	40.4	a55r
vladivostok		RU		587	43.11	131.87	175ic
vlissingen		NL		45	51.44	3.57	1mucw
vlore	Vlorë	AL		90	40.47	19.48	1w8kn
vlotho		DE		20	52.17	8.86	1odox
vnukovo		RU		20	55.61	37.3	idsp
vobkent shahri		UZ		17	40	64.5	wezr
voerde		DE		39	51.6	6.69	1odnt
vogan		TG		21	6.33	1.53	1enoi
voghera		IT		36	44.99	9.01	1vtcr
vohibinany		MG		25	-17.35	49.03	mlar
vohipaho		MG		27	-23.55	47.5	ml3m
voi		KE		45	-3.4	38.56	3tqy
voinjama		LR		27	8.42	-9.75	1cq3k
voiron		FR		22	45.36	5.59	1rlxq
volendam		NL		22	52.5	5.07	1mubg
volgodonsk		RU		168	47.51	42.15	a4s9
volgograd		RU		1011	48.72	44.5	a4s5
volgorechensk		RU		18	57.44	41.16	a4ry
volkhov		RU		46	59.93	32.34	a4r6
volklingen	Völklingen	DE		41	49.25	6.86	1odbq
volkovysk		BY		47	53.16	24.45	dap3
volksrust		ZA		43	-27.37	29.88	k7nc
volla		IT		23	40.87	14.34	3w1vg
volnovakha		UA		24	47.6	37.5	erse
volodymyr volynskyi	Volodymyr-Volynskyi	UA		38	50.85	24.32	erxe
vologda		RU		315	59.22	39.88	a4jv
volokolamsk		RU		25	56.03	35.97	a4j5
volos		GR		86	39.36	22.94	5ebd
volsk	Vol’sk	RU		71	52.05	47.38	a4eu
volta redonda		BR		250	-22.52	-44.1	21u30
voluntari		RO		30	44.49	26.17	e764
volzhsk		RU		58	55.87	48.36	a4dm
volzhskiy		RU		323	48.79	44.78	a4dj
vondrozo		MG		20	-22.82	47.28	mkw3
voorburg		NL		38	52.07	4.36	1muax
voorhees		US	NJ	29	40.48	-74.48	31fpg
voorschoten		NL		22	52.13	4.45	1muad
vorgashor		RU		19	67.58	63.79	vvb5
vorkuta		RU		80	67.5	64.05	vvb2
voronezh		RU		849	51.67	39.18	a48d
vose	Vose’	TJ		22	37.8	69.64	q5hf
voskresensk		RU		77	55.32	38.65	a3xk
vostochnoe degunino		RU		95	55.88	37.56	52ajh
vostryakovo		RU		17	55.4	37.81	a3s1
votkinsk		RU		99	57.05	53.99	a3ra
votorantim		BR		99	-23.55	-47.44	21u2q
votuporanga		BR		70	-20.42	-49.97	21u2o
voula	Voúla	GR		28	37.84	23.78	5e9w
vovchansk	Vovchans’k	UA		19	50.29	36.94	ervc
voznesensk		UA		42	47.56	31.33	erj0
vrangel	Vrangel’	RU		20	42.73	133.08	175fu
vranje		RS		56	42.55	21.9	gt43
vranov nad toplou	Vranov nad Topľou	SK		23	48.89	21.68	fi0r
vratsa		BG		65	43.21	23.56	fjyo
vrbas		RS		26	45.57	19.64	1wbc1
vreden		DE		22	52.04	6.83	1ocpc
vredenburg		ZA		38	-32.91	17.99	200e5
vriddhachalam	Vriddhāchalam	IN		61	11.52	79.32	quvs
vrilissia		GR		31	38.03	23.83	3rk1i
vrindavan	Vrindāvan	IN		60	27.58	77.7	quvr
vrsac	Vršac	RS		36	45.12	21.3	gt1k
vryburg		ZA		50	-26.96	24.73	k78v
vryheid		ZA		150	-27.77	30.79	k77q
vsetin	Vsetín	CZ		29	49.34	18	1tmwz
vsevolozhsk		RU		48	60.02	30.67	a3i5
vskvalasai dindigul dist	V.S.K.Valasai (Dindigul-Dist.)	IN		18	10.32	78.15	5bsuu
vught		NL		25	51.65	5.29	1mu6a
vukovar		HR		30	45.35	19	1wb53
vulcan		RO		29	45.38	23.27	e74w
vung tau	Vũng Tàu	VN		210	10.35	107.08	xhke
vushtrri		XK		31	42.82	20.97	gt0h
vuyyuru	Vuyyūru	IN		37	16.36	80.84	quvp
vwawa		TZ		40	-9.11	32.93	36xa
vyara	Vyāra	IN		38	21.11	73.39	quvm
vyatskiye polyany		RU		40	56.23	51.07	a37y
vyazemskiy		RU		15	47.54	134.76	175f1
vyazma	Vyaz’ma	RU		56	55.21	34.3	a36c
vyazniki		RU		39	56.24	42.16	a362
vyborg		RU		79	60.71	28.75	a32q
vyksa		RU		62	55.32	42.17	a2zw
vynohradiv		UA		28	48.14	23.03	erfu
vyronas	Výronas	GR		61	37.96	23.75	5eek
vyselki		RU		19	45.58	39.66	a2wy
vyshhorod		UA		22	50.58	30.49	erf7
vyshneve		UA		33	50.39	30.37	es0f
vyshniy volochek	Vyshniy Volochëk	RU		54	57.59	34.56	a2uk
vyskov	Vyškov	CZ		22	49.28	17	1tmvf
wa		GH		78	10.06	-2.5	1d67y
waalwijk		NL		46	51.68	5.07	1mu5f
wabu		KR		97	37.59	127.22	14zgx
wacheng		CN		67	33.78	114.52	12cqb
wachtberg		DE		20	50.63	7.1	1ocla
waco		US	TX	132	31.55	-97.15	2tl1i
wad medani		SD		333	14.4	33.52	7sxz
waddan	Waddān	LY		28	29.16	16.14	1bcin
waddinxveen		NL		25	52.05	4.65	1mu4o
wade hampton		US	SC	21	34.9	-82.33	2qlc1
wadern		DE		17	49.54	6.89	1oci5
wadgassen		DE		18	49.27	6.78	1ochz
wadi	Wādi	IN		31	17.05	76.99	quup
wadi as sir	Wādī as Sīr	JO		181	31.95	35.82	59tp
wadowice		PL		19	49.88	19.49	1u2n6
wadsworth		US	OH	22	41.03	-81.73	32xfs
waegwan		KR		30	35.99	128.4	13aqy
wafangdian		CN		251	39.62	122.01	12ex0
wageningen		NL		35	51.97	5.67	1mu4g
waghausel	Waghäusel	DE		20	49.25	8.51	1ocfz
wagrowiec	Wągrowiec	PL		24	52.81	17.2	1u2mw
wahiawa	Wahiawā	US	HI	18	21.5	-158.02	3hgyw
wai		IN		33	17.95	73.89	qutx
waiblingen		DE		53	48.83	9.32	1ocbm
wailuku		US	HI	15	20.89	-156.51	3hhcw
waingapu		ID		49	-9.66	120.26	yrse
waipahu		US	HI	38	21.39	-158.01	3hhi6
wajir		KE		46	1.75	40.06	3tor
wakayama		JP		351	34.23	135.17	15a44
wake forest		US	NC	38	35.98	-78.51	2oe4q
wakefield		GB	ENG	79	53.68	-1.5	1kh3y
wakefield		US	MA	25	42.51	-71.07	2y6qh
wakefield		US	NY	52	40.9	-73.85	328eo
wakema		MM		43	16.6	95.18	rn8k
wakimachi		JP		18	34.07	134.15	13mn9
wakiso		UG		21	0.4	32.46	4ucs
wakkanai		JP		42	45.41	141.67	19lln
wako		JP		77	35.79	139.62	14vok
wakuya		JP		18	38.54	141.13	198jo
walajapet		IN		30	12.93	79.37	quth
walbrzych	Wałbrzych	PL		127	50.77	16.28	1u2mr
walcourt		BE		18	50.25	4.44	1noal
walcz	Wałcz	PL		26	53.28	16.47	1u2mo
waldbrol	Waldbröl	DE		20	50.88	7.62	1oc69
waldkirch		DE		20	48.1	7.96	1obz7
waldkraiburg		DE		25	48.21	12.4	1obyy
waldorf		US	MD	68	38.62	-76.94	2lpx3
waldshut tiengen	Waldshut-Tiengen	DE		22	47.62	8.22	1obwn
walin	Wāliṅ	NP		22	27.98	83.76	rho8
waliso		ET		38	8.53	37.97	77jo
walkden		GB	ENG	36	53.52	-2.4	1kh3b
walker		US	MI	25	43	-85.77	2zgro
walla walla		US	WA	32	46.06	-118.34	3gmtg
wallasey		GB	ENG	59	53.42	-3.06	1kh2x
wallenhorst		DE		24	52.35	8.02	1obs8
wallingford		US	CT	18	41.46	-72.82	2vugw
wallingford center		US	CT	18	41.45	-72.82	4bjv2
wallsend		GB	ENG	43	54.99	-1.53	1kh2o
walnut		US	CA	30	34.02	-117.87	37w1s
walnut creek		US	CA	69	37.91	-122.06	37w26
walnut grove		CA	02	26	49.16	-122.64	4kdg4
walnut park		US	CA	16	33.97	-118.23	37w3a
walsall		GB	ENG	172	52.59	-1.98	1kh2d
walsrode		DE		24	52.86	9.59	1obni
waltham		US	MA	63	42.38	-71.24	2y6to
waltham abbey		GB	ENG	18	51.69	0	1kh23
walton on thames	Walton-on-Thames	GB	ENG	23	51.39	-0.41	1kh1l
walton on the naze	Walton-on-the-Naze	GB	ENG	17	51.85	1.27	1kh1m
waltrop		DE		30	51.62	7.4	1obkq
walvis bay		NA		52	-22.96	14.51	200ba
wamba		CD		17	2.15	27.99	4dni
wamba		NG		27	8.94	8.6	1dpjt
wanaraja		ID		26	-7.17	107.98	yrne
wanda		AR		16	-25.97	-54.56	21gjj
wandlitz		DE		20	52.74	13.46	1obj5
wang nam yen		TH		16	13.5	102.18	yein
wang noi		TH		16	14.23	100.72	yeim
wang saphung		TH		16	17.3	101.77	yei6
wanganui		NZ		40	-39.93	175.05	1apue
wangaratta		AU	07	18	-36.36	146.32	19yws
wangen		DE		27	47.69	9.83	1obi6
wangkui		CN		70	46.83	126.48	17lmc
wangon		ID		36	-7.52	109.05	yrm2
wangqing		CN		89	43.32	129.76	17lm5
wani		IN		57	20.06	78.95	qusg
wanju		KR		84	35.85	127.15	13apm
wankaner	Wānkāner	IN		48	22.61	70.94	quse
wankyi		GH		31	7.74	-2.1	1d64m
wanlaweyn		SO		22	2.62	44.89	133k
wanning		CN		65	18.8	110.38	12ejn
wanparti		IN		55	16.37	78.07	qusc
wantage		GB	ENG	19	51.59	-1.43	1kh0x
wantagh		US	NY	19	40.68	-73.51	328im
wanxian		CN		189	30.82	108.37	12eis
wao		PH		18	7.68	124.67	1001q
warah		PK		19	27.45	67.8	ox25
warangal		IN		558	18	79.58	qus4
waraseoni	Wārāseonī	IN		24	21.76	80.04	qus2
warburg		DE		24	51.49	9.15	1obex
wardenburg		DE		16	53.07	8.2	1obeq
wardha		IN		114	20.74	78.6	qury
ware		GB	ENG	18	51.81	-0.03	1kh09
waregem		BE		36	50.89	3.43	1no78
waren		DE		21	53.52	12.68	1obeb
warendorf		DE		39	51.95	7.99	1obe7
warin chamrap		TH		43	15.19	104.86	yeh9
waris aliganj	Wāris Alīganj	IN		35	25.02	85.64	qurm
warmbaths		ZA		90	-24.88	28.28	k6tq
warminster		GB	ENG	17	51.2	-2.18	1kgzn
warner robins		US	GA	73	32.62	-83.63	2inhg
warnes		BO		22	-17.52	-63.17	2bm9h
warora		IN		42	20.23	79	qurh
warragul		AU	07	15	-38.16	145.93	19ysc
warren		US	MI	134	42.49	-83.01	2zgv7
warren		US	OH	40	41.24	-80.82	32xq1
warren township		US	NJ	15	40.61	-74.52	4xvzt
warrensburg		US	MO	20	38.76	-93.74	2mljv
warrenton		ZA		18	-28.11	24.85	k6sr
warri		NG		536	5.52	5.75	1dpgd
warrington		GB	ENG	165	53.39	-2.58	1kgz7
warrnambool		AU	07	29	-38.38	142.49	19yq8
warsaw		PL		1702*	52.23	21.01	g7fr
warstein		DE		29	51.44	8.35	1obat
warud		IN		48	21.47	78.27	qurb
warwick		GB	ENG	24	52.28	-1.58	1kgyt
warwick		US	RI	82	41.7	-71.42	3400z
wasco		US	CA	26	35.59	-119.34	3ayow
wasco		US	IL	23	41.94	-88.4	2xcur
washim	Wāshīm	IN		69	20.11	77.13	qur0
washington		GB	ENG	54	54.9	-1.52	1kgyj
washington		US	IL	17	40.7	-89.41	2xcux
washington		US	UT	24	37.13	-113.51	3axt2
washington dc	Washington, D.C.	US	DC	602*	38.9	-77.04	2gr6r
washington heights		US	NY	153	40.85	-73.94	328ln
washougal		US	WA	15	45.58	-122.35	3gmzk
wasquehal		FR		19	50.67	3.13	1rlou
wassenaar		NL		25	52.15	4.4	1mu1r
wassenberg		DE		17	51.1	6.15	1ob4q
watampone		ID		82	-4.54	120.33	yrgc
watari		JP		36	38.03	140.85	198je
watauga		US	TX	25	32.86	-97.25	2tlkm
waterbury		US	CT	109	41.56	-73.05	2vukp
waterford		IE		48	52.26	-7.11	1rgps
waterford		US	CT	19	41.34	-72.14	51r8f
waterford		US	MI	76	42.69	-83.41	2zgxe
waterloo		BE		30	50.71	4.4	1no4x
waterloo		CA	08	97	43.47	-80.52	3oe2f
waterloo		SL		20	8.34	-13.07	1fi8m
waterloo		US	IA	68	42.49	-92.34	2wm49
waterlooville		GB	ENG	64	50.88	-1.03	1kgxq
watertown		US	MA	32	42.37	-71.18	2y703
watertown		US	NY	27	43.97	-75.91	328o4
watertown		US	SD	22	44.9	-97.12	345lx
watertown		US	WI	24	43.19	-88.73	354j9
waterville		US	ME	16	44.55	-69.63	2ysbg
watford		GB	ENG	126	51.66	-0.4	1kgxh
wath upon dearne	Wath upon Dearne	GB	ENG	17	53.5	-1.35	1kgxc
watsa		CD		25	3.04	29.54	4dmj
watsonville		US	CA	54	36.91	-121.76	37wh5
wattala		LK		31	6.99	79.89	q8id
wattrelos		FR		43	50.7	3.22	1rlod
wau		SS		127	7.7	27.99	7srx
waukee		US	IA	19	41.61	-93.89	2wm6t
waukegan		US	IL	88	42.36	-87.84	2xd06
waukesha		US	WI	72	43.01	-88.23	354kk
wausau		US	WI	39	44.96	-89.63	354mg
wauwatosa		US	WI	48	43.05	-88.01	354nj
waverly		US	MI	24	42.74	-84.62	2zgzk
wavre		BE		32	50.72	4.6	1no3p
wawer		PL		63	52.2	21.18	g7ek
waxahachie		US	TX	33	32.39	-96.85	2tlns
wayne		US	MI	17	42.28	-83.39	2zh00
wayne		US	NJ	58	40.93	-74.28	31fxs
wayne		US	PA	31	40.04	-75.39	33ufy
waynesboro		US	VA	21	38.07	-78.89	2upxm
wazirabad		PK		102	32.44	74.12	owyg
wazirganj	Wazīrganj	IN		19	28.21	79.06	quqk
weatherford		US	TX	29	32.76	-97.8	2tlos
webster groves		US	MO	23	38.59	-90.36	2mlrk
webuye		KE		23	0.6	34.77	3ti2
wedel		DE		32	53.58	9.7	1oavs
wedi		ID		55	-7.74	110.58	yram
wednesbury		GB	ENG	24	52.55	-2.02	1kgvt
wednesfield		GB	ENG	34	52.6	-2.09	1kgvs
weener		DE		16	53.16	7.35	1oaux
weert		NL		49	51.25	5.71	1mtzj
weesp		NL		18	52.31	5.04	1mtzc
wegberg		DE		30	51.14	6.28	1oatq
weiden		DE		43	49.68	12.16	1oak0
weifang		CN		395	36.71	119.1	12egx
weihai		CN		153	37.51	122.11	12egp
weil am rhein	Weil am Rhein	DE		30	47.59	7.62	1oa8s
weil der stadt	Weil der Stadt	DE		19	48.75	8.87	1oa8h
weilerswist		DE		16	50.75	6.85	1oa5m
weilheim		DE		21	47.84	11.15	1oa5f
weimar		DE		65	50.98	11.33	1oa4i
weinan		CN		172	34.5	109.51	12efo
weingarten		DE		24	47.81	9.64	1o9ws
weinheim		DE		43	49.55	8.67	1o9vy
weining		CN		57	26.85	104.23	12x98
weinstadt endersbach	Weinstadt-Endersbach	DE		26	48.81	9.36	1o9v5
weirton		US	WV	19	40.42	-80.59	356pa
weirton heights		US	WV	19	40.41	-80.54	356pi
weissenburg in bayern	Weißenburg in Bayern	DE		18	49.03	10.97	1o9ol
weissenfels	Weißenfels	DE		30	51.2	11.97	1o9ob
weisswasser	Weißwasser	DE		22	51.5	14.64	1o9iq
weiterstadt		DE		24	49.9	8.59	1o9h8
wejherowo		PL		47	54.61	18.24	1u2g9
wekiwa springs		US	FL	22	28.7	-81.43	2hjif
welahan		ID		26	-6.8	110.72	yra3
weleri		ID		58	-6.97	110.07	yr9z
weligama		LK		22	5.98	80.43	q88q
welisara		LK		41	7.03	79.9	q868
welkom		ZA		432	-27.98	26.74	k60d
welland		CA	08	50	42.98	-79.25	3oevh
wellesley		US	MA	28	42.3	-71.29	2y73m
welling		GB	ENG	43	51.46	0.11	1kgur
wellingborough		GB	ENG	51	52.3	-0.69	1kguq
wellington		GB	ENG	23	52.7	-2.52	1kgul
wellington		IN		20	11.37	76.78	quqf
wellington		NZ		382*	-41.29	174.78	1apqp
wellington		US	FL	63	26.66	-80.24	2hjjb
wellington		ZA		56	-33.64	19.01	2007q
wels		AT		17	48.17	14.03	1n6t0
welwyn garden city		GB	ENG	60	51.8	-0.21	1kgu0
wembley		GB	ENG	90	51.55	-0.3	1kgtx
wenatchee		US	WA	34	47.42	-120.31	3gn5a
wenceslau braz		BR		16	-23.87	-49.8	21ug4
wenchang		CN		115	19.62	110.75	12ed4
wendelstein		DE		16	49.35	11.15	1o97g
wenden		DE		20	50.97	7.87	1o972
wendlingen am neckar	Wendlingen am Neckar	DE		16	48.67	9.38	1o950
wenji	Wenjī	ET		17	8.45	39.28	6zs4
wenling		CN		67	28.38	121.38	12eaw
wenshan city		CN		450	23.36	104.25	52ai6
wenshang		CN		59	35.73	116.5	12e9w
wentzville		US	MO	36	38.81	-90.85	2mlv5
wenxing		CN		57	28.68	112.88	12dir
wenzhou		CN		866	28	120.67	12e8s
wer		IN		18	27.02	77.18	quqd
werdau		DE		24	50.74	12.38	1o8yh
werder		DE		22	52.38	12.93	1o8xt
werdohl		DE		20	51.26	7.77	1o8x3
werkendam		NL		26	51.81	4.89	1mtx7
werl		DE		32	51.55	7.91	1o8vy
wermelskirchen		DE		37	51.14	7.22	1o8vb
werne		DE		31	51.66	7.63	1o8up
wernigerode		DE		34	51.84	10.78	1o8u0
werota		ET		27	11.92	37.7	6zpa
wertheim		DE		25	49.76	9.51	1o8rg
weru		ID		139	-6.71	108.5	yr8t
wervik		BE		17	50.78	3.04	1no0c
wesel		DE		62	51.67	6.62	1o8qe
weslaco		US	TX	39	26.16	-97.99	2tlw5
wesley chapel		US	FL	44	28.24	-82.33	2hjjz
wesola	Wesoła	PL		20	52.25	21.22	g7c4
wesseling		DE		36	50.83	6.97	1o8ok
wesselsbron		ZA		43	-27.85	26.37	k5mw
west albany		US	NY	94	42.68	-73.78	328uc
west allis		US	WI	61	43.02	-88.01	354us
west and east lealman	West and East Lealman	US	FL	22	27.82	-82.69	2hjqg
west babylon		US	NY	43	40.72	-73.35	328um
west bend		US	WI	32	43.43	-88.18	354uu
west bloomfield township		US	MI	65	42.57	-83.38	4blk5
west bridgford		GB	ENG	48	52.93	-1.13	1kgsd
west bromwich		GB	ENG	136	52.52	-1.99	1kgsb
west carson		US	CA	22	33.82	-118.29	37wro
west chester		US	PA	20	39.96	-75.61	2ps68
west chicago		US	IL	27	41.88	-88.2	2xd6j
west columbia		US	SC	16	33.99	-81.07	2qlst
west coon rapids		US	MN	63	45.16	-93.35	30afd
west covina		US	CA	108	34.07	-117.94	37wsd
west des moines		US	IA	64	41.58	-93.71	2wmgy
west elkridge		US	MD	29	39.21	-76.73	2lqb4
west end		CA	02	45	49.28	-123.13	3offa
west falls church		US	VA	29	38.86	-77.19	4bkws
west fargo		US	ND	34	46.87	-96.9	30i7u
west gulfport		US	MS	71	30.4	-89.09	2ne67
west hartford		US	CT	63	41.76	-72.74	2vuqr
west haven		US	CT	55	41.27	-72.95	2vuqz
west hempstead		US	NY	19	40.7	-73.65	32908
west islip		US	NY	28	40.71	-73.31	32916
west jordan		US	UT	112	40.61	-111.94	3fzdx
west kelowna		CA	02	29	49.86	-119.58	4c2s0
west lafayette		US	IN	46	40.43	-86.91	2xmjk
west lake sammamish		US	WA	34	47.58	-122.1	3gnaq
west lake stevens		US	WA	21	47.99	-122.1	3gnar
west linn		US	OR	27	45.37	-122.61	3fgg9
west little river		US	FL	35	25.86	-80.24	2hjnt
west lynchburg		US	VA	66	37.4	-79.18	2uq77
west melbourne		US	FL	21	28.07	-80.65	2hjo0
west memphis		US	AR	25	35.15	-90.18	2gn95
west mifflin		US	PA	20	40.36	-79.87	33uuq
west milford		US	NJ	27	41.13	-74.37	31g13
west molesey		GB	ENG	19	51.4	-0.38	1kgo4
west new york		US	NJ	53	40.79	-74.01	31g1g
west odessa		US	TX	23	31.84	-102.5	3alkm
west orange		US	NJ	48	40.8	-74.24	31g1m
west palm beach		US	FL	107	26.72	-80.05	2hjof
west park		US	FL	15	25.98	-80.2	2hjop
west pensacola		US	FL	21	30.43	-87.28	2hjp0
west puente valley		US	CA	23	34.05	-117.97	37wzj
west sacramento		US	CA	53	38.58	-121.53	37x03
west saint paul		US	MN	20	44.92	-93.1	30aib
west scarborough		US	ME	28	43.57	-70.39	2ysow
west seneca		US	NY	45	42.85	-78.8	3294o
west springfield		US	MA	28	42.11	-72.62	2y7dd
west springfield		US	VA	22	38.77	-77.22	2uq85
west torrington		US	CT	36	41.82	-73.14	2vutr
west university place		US	TX	16	29.72	-95.43	2tm98
west valley city		US	UT	136	40.69	-112	3fzfj
west vancouver		CA	02	43	49.37	-123.17	52wrx
west warwick		US	RI	30	41.7	-71.52	3404b
west whittier los nietos	West Whittier-Los Nietos	US	CA	26	33.98	-118.07	4bnsm
westbrook		US	ME	18	43.68	-70.37	2yspt
westbury		GB	ENG	17	51.26	-2.19	1kgs3
westbury		US	NY	15	40.76	-73.59	32960
westchase		US	FL	22	28.06	-82.61	2hjlf
westchester		US	FL	30	25.75	-80.33	2hjql
westchester		US	IL	17	41.85	-87.88	2xdbg
westerlo		BE		23	51.09	4.92	1nnzt
westerly		US	RI	18	41.38	-71.83	3404f
westerstede		DE		22	53.26	7.93	1o8cs
westerville		US	OH	38	40.13	-82.93	32y6w
westfield		US	IN	37	40.04	-86.13	2xmk6
westfield		US	MA	42	42.13	-72.75	2y7g6
westfield		US	NJ	31	40.66	-74.35	31g2j
westford		US	MA	22	42.58	-71.44	2y7gz
westhoughton		GB	ENG	26	53.55	-2.52	1kgpf
westlake		US	OH	32	41.46	-81.92	32y85
westland		US	MI	82	42.32	-83.4	2zhcp
westminster		US	CA	92	33.76	-118.01	37x5i
westminster		US	CO	113	39.84	-105.04	38ojq
westminster		US	MD	19	39.58	-77	2lqeu
westmont		US	CA	32	33.94	-118.3	37x67
westmont		US	IL	25	41.8	-87.98	2xddb
westmount		CA	10	20	45.48	-73.6	3ofx6
weston		US	FL	70	26.1	-80.4	2hjrn
weston		US	WI	15	44.89	-89.55	3552d
weston super mare	Weston-super-Mare	GB	ENG	83	51.35	-2.98	1kgn8
westonaria		ZA		157	-26.32	27.65	k5jw
westport		US	CT	26	41.14	-73.36	2vuvl
wete		TZ		26	-5.06	39.73	36ui
wethersfield		US	CT	27	41.71	-72.65	2vuwc
wetter ruhr	Wetter (Ruhr)	DE		29	51.39	7.39	1o874
wetteren		BE		23	51.01	3.88	1nnyr
wettingen		CH		18	47.47	8.32	1kyxn
wetzlar		DE		53	50.56	8.5	1o84h
wevelgem		BE		31	50.8	3.17	1nnyn
wewak		PG		18	-3.55	143.63	18no1
weybridge		GB	ENG	19	51.37	-0.46	1kgkc
weymouth		GB	ENG	58	50.61	-2.46	1kgka
weymouth		US	MA	54	42.22	-70.94	2y7k8
whakatane		NZ		19	-37.96	176.99	1bbyi
whangarei		NZ		51	-35.73	174.32	3pjt3
wheat ridge		US	CO	31	39.77	-105.08	38oks
wheaton		US	IL	54	41.87	-88.11	2xdfk
wheaton		US	MD	48	39.04	-77.06	2lqhx
wheeling		US	IL	38	42.14	-87.93	2xdg7
wheeling		US	WV	28	40.06	-80.72	356qe
whickham		GB	ENG	17	54.95	-1.68	1kgiz
white bear lake		US	MN	25	45.08	-93.01	30anm
white oak		US	MD	17	39.04	-76.99	2lqkp
white oak		US	OH	19	39.21	-84.6	2p20z
white plains		US	NY	58	41.03	-73.76	329e8
white river		ZA		16	-25.33	31.01	k4au
white rock		CA	02	66	49.02	-122.8	3oh9d
white settlement		US	TX	17	32.76	-97.46	2tmnk
whitefield		GB	ENG	24	53.55	-2.3	1kghj
whitehall		US	OH	19	39.97	-82.89	2p21v
whitehall township		US	PA	25	40.67	-75.5	33v87
whitehaven		GB	ENG	25	54.55	-3.58	1kghc
whitehorse		CA	12	23	60.72	-135.05	3ogxy
whitestone		US	NY	37	40.79	-73.82	329g0
whitley bay		GB	ENG	38	55.04	-1.45	1kgfk
whitney		US	NV	39	36.1	-115.04	3a7hi
whitstable		GB	ENG	30	51.36	1.03	1kgf9
whittier		US	CA	87	33.98	-118.03	37xnn
wichian buri		TH		39	15.66	101.11	yeg0
wichit		TH		39	7.89	98.39	3ziw3
wichita		US	KS	390	37.69	-97.34	2jrsy
wichita falls		US	TX	105	33.91	-98.49	2tmrc
wickford		GB	ENG	33	51.61	0.52	1kge0
widnes		GB	ENG	61	53.36	-2.73	1kgde
wiehl		DE		26	50.95	7.55	1o7u5
wieliczka		PL		19	49.99	20.06	g78x
wielun	Wieluń	PL		24	51.22	18.57	1u28l
wiener neustadt		AT		45	47.8	16.23	1n6o9
wierden		NL		23	52.36	6.59	1mtph
wiesbaden		DE		272	50.08	8.25	1o7pe
wiesloch		DE		26	49.3	8.7	1o7jm
wigan		GB	ENG	175	53.54	-2.64	1kgd8
wigston magna		GB	ENG	34	52.58	-1.09	1kgcw
wijchen		NL		33	51.81	5.73	1mtoi
wijk bij duurstede	Wijk bij Duurstede	NL		17	51.97	5.34	1mtnn
wil		CH		17	47.46	9.05	1kyx8
wildeshausen		DE		18	52.89	8.43	1o7ct
wildomar		US	CA	36	33.6	-117.28	37xt8
wildwood		US	MO	36	38.58	-90.66	2mmfx
wilhelmshaven		DE		84	53.53	8.11	1o780
wilkes barre	Wilkes-Barre	US	PA	41	41.25	-75.88	33vds
wilkinsburg		US	PA	16	40.44	-79.88	33ve5
willebroek		BE		23	51.06	4.36	1nnv4
willemstad		CW		125*	12.11	-68.93	23apu
willenhall		GB	ENG	28	52.59	-2.06	1kgc8
williamsburg		US	VA	15	37.27	-76.71	2uqye
williamsport		US	PA	29	41.24	-77	33vgh
williamstown		US	NJ	16	39.69	-75	2ojzb
willich		DE		52	51.26	6.55	1o73j
willimantic		US	CT	18	41.71	-72.21	2vv27
willingboro		US	NJ	32	40.03	-74.87	31g5x
williston		US	ND	27	48.15	-103.62	3e0pf
willmar		US	MN	20	45.12	-95.04	30aus
willoughby		US	OH	23	41.64	-81.41	32yjt
willow grove		US	PA	16	40.14	-75.12	33vhf
willowbrook		US	CA	36	33.92	-118.26	37y7c
willowdale		CA	08	79	43.77	-79.4	53ft2
wilmette		US	IL	27	42.07	-87.72	2xdrw
wilmington		US	DE	72	39.75	-75.55	2gulh
wilmington		US	MA	22	42.55	-71.17	2y7y8
wilmington		US	NC	116	34.23	-77.94	2ofqr
wilmington island		US	GA	15	32	-80.97	2ioxm
wilmslow		GB	ENG	37	53.33	-2.23	1kgbf
wilnsdorf		DE		22	50.82	8.1	1o70t
wilson		US	NC	50	35.72	-77.92	2ofr1
wilsonville		US	OR	23	45.3	-122.77	3fhfr
wilton		US	CT	18	41.2	-73.44	2vv3j
winchester		GB	ENG	46	51.07	-1.32	1kgaq
winchester		US	KY	18	37.99	-84.18	2kggx
winchester		US	MA	21	42.45	-71.14	2y7zg
winchester		US	NV	28	36.13	-115.12	3a7o1
winchester		US	VA	27	39.19	-78.16	2ur60
winder		US	GA	15	33.99	-83.72	2ip2b
windham		US	CT	23	41.7	-72.16	2vv4a
windhoek		NA		268*	-22.56	17.08	1zuiw
windsor		CA	08	278	42.3	-83.02	3oisy
windsor		GB	ENG	33	51.48	-0.6	1kgaa
windsor		US	CA	27	38.55	-122.82	37ydw
windsor		US	CO	22	40.48	-104.9	3bo9h
windsor		US	CT	29	41.85	-72.64	2vv4w
winejok		SS		300	9.01	27.57	7spr
winneba		GH		44	5.35	-0.62	1d636
winnenden		DE		28	48.88	9.4	1o6kg
winnipeg		CA	03	632	49.88	-97.15	3oj0j
winona		US	MN	27	44.05	-91.64	30b1g
winschoten		NL		19	53.14	7.03	1mtjs
winsen		DE		33	53.36	10.21	1o6jp
winsford		GB	ENG	30	53.19	-2.52	1kg9e
winston salem	Winston-Salem	US	NC	241	36.1	-80.24	2ofx8
winter garden		US	FL	40	28.57	-81.59	2hk6u
winter gardens		US	CA	21	32.83	-116.93	37yhd
winter haven		US	FL	38	28.02	-81.73	2hk6w
winter park		US	FL	30	28.6	-81.34	2hk74
winter springs		US	FL	35	28.7	-81.31	2hk7h
winterswijk		NL		30	51.97	6.72	1mtjg
winterthur		CH		92	47.51	8.72	1kywi
winthrop		US	MA	18	42.38	-70.98	2y82h
wipperfurth	Wipperfürth	DE		24	51.12	7.4	1o6cq
wiradesa		ID		39	-6.89	109.62	yr68
wisbech		GB	ENG	32	52.67	0.16	1kg8b
wisch		NL		19	51.93	6.42	1mtj8
wisconsin rapids		US	WI	18	44.38	-89.82	355n0
wiset chaichan		TH		19	14.59	100.34	yefu
wishaw		GB	SCT	31	55.77	-3.92	1kg85
wismar		DE		45	53.89	11.45	1o695
witbank		ZA		262	-25.87	29.23	k4qu
witham		GB	ENG	25	51.8	0.64	1kg7p
witney		GB	ENG	29	51.78	-1.49	1kg75
witten		DE		101	51.44	7.35	1o66b
wittenberg		DE		30	51.87	12.65	4cj1o
wittenberge		DE		20	53.01	11.75	1o65s
wittenheim		FR		16	47.81	7.33	1rlli
wittlich		DE		18	49.99	6.89	1o62w
wittmund		DE		21	53.58	7.78	1o62a
wittstock		DE		17	53.16	12.48	1o61t
witzenhausen		DE		16	51.34	9.86	1o61c
wlochy	Włochy	PL		36	52.18	20.95	g6xf
wloclawek	Włocławek	PL		120	52.65	19.07	1u1vx
wobulenzi		UG		24	0.73	32.51	4u9u
woburn		US	MA	40	42.48	-71.15	2y83k
wodonga		AU	07	19	-36.12	146.89	19xrp
wodzislaw slaski	Wodzisław Śląski	PL		50	50	18.47	1u1u5
woerden		NL		48	52.09	4.88	1mth4
wokha		IN		54	26.1	94.26	qup4
woking		GB	ENG	104	51.32	-0.56	1kg6l
wokingham		GB	ENG	41	51.41	-0.84	1kg6k
wola		PL		144	52.24	20.99	g6te
wolcott		US	CT	17	41.6	-72.99	2vv6o
wolf trap		US	VA	16	38.94	-77.29	2urce
wolfen		DE		25	51.66	12.27	1o5tz
wolfenbuttel	Wolfenbüttel	DE		55	52.16	10.54	1o5tu
wolfratshausen		DE		17	47.91	11.42	1o5ps
wolfsburg		DE		123	52.42	10.78	1o5mm
wollongong		AU	02	292	-34.42	150.89	1ajjn
wolmaransstad		ZA		49	-27.2	25.98	k449
wolomin	Wołomin	PL		37	52.34	21.24	g6eo
wolverhampton		GB	ENG	253	52.59	-2.12	1kg63
wombwell		GB	ENG	16	53.52	-1.4	1kg5t
wongsorejo		ID		29	-7.99	114.4	yr3z
wonju	Wŏnju	KR		243	37.35	127.95	13afl
wonopringgo		ID		38	-6.98	109.62	yr3c
wonosobo		ID		93	-7.36	109.9	yr2r
wonsan	Wŏnsan	KP		329	39.15	127.44	140iz
woodbridge		US	NJ	19	40.56	-74.28	31g81
woodburn		US	OR	25	45.14	-122.86	3fhrg
woodbury		US	MN	68	44.92	-92.96	30b72
woodford green		GB	ENG	23	51.61	0.02	1kg53
woodhaven		US	NY	37	40.69	-73.86	329vz
woodland		US	CA	59	38.68	-121.77	37ypq
woodlands		SG		253	1.44	103.79	14cek
woodlawn		US	MD	38	39.32	-76.73	2lr1i
woodlawn		US	VA	21	38.72	-77.13	2urhf
woodmere		US	NY	17	40.63	-73.71	329xg
woodridge		US	IL	33	41.75	-88.05	2xe1t
woodrow		US	NY	21	40.54	-74.2	329xm
woodside		US	NY	42	40.75	-73.91	329yj
woodstock		CA	08	40	43.13	-80.75	3ojvx
woodstock		US	GA	30	34.1	-84.52	2ipc2
woodstock		US	IL	25	42.31	-88.45	2xe2r
woonsocket		US	RI	41	42	-71.51	3409d
wooster		US	OH	27	40.81	-81.94	32yvi
worcester		GB	ENG	102	52.19	-2.22	1kg2j
worcester		US	MA	185	42.26	-71.8	2y87s
worcester		ZA		128	-33.65	19.45	1zzup
worcester park		GB	ENG	16	51.38	-0.24	1kg2h
workington		GB	ENG	27	54.64	-3.54	1kg29
worksop		GB	ENG	43	53.3	-1.12	1kg27
worms		DE		81	49.63	8.36	1o58e
worth am rhein	Wörth am Rhein	DE		17	49.05	8.26	1o56p
worthing		GB	ENG	99	50.82	-0.38	1kg1d
wrexham		GB	WLS	66	53.05	-2.99	1kg0d
wright		US	FL	23	30.46	-86.64	2hkd3
wroclaw	Wrocław	PL		635	51.1	17.03	1u1lk
wrzesnia	Września	PL		29	52.33	17.57	1u1kc
wuchang		CN		95	44.91	127.15	17ljx
wucheng		CN		60	29.6	118.17	12e7n
wuchuan		CN		104	21.46	110.77	12lj1
wuda		CN		130	39.5	106.71	12e71
wudil		NG		23	11.81	8.84	1dpat
wuhai		CN		218	39.68	106.82	12e4x
wuhan		CN		9785	30.58	114.27	12e4v
wuhu		CN		508	31.34	118.37	12e4k
wukari		NG		93	7.87	9.78	1dpah
wulfrath	Wülfrath	DE		22	51.28	7.04	1o51y
wulingyuan		CN		53	29.35	110.54	129xp
wum		CM		69	6.38	10.07	1blrx
wunstorf		DE		42	52.42	9.44	1o4xt
wuppertal		DE		361	51.26	7.15	1o4xl
wurselen	Würselen	DE		37	50.82	6.13	1o4uk
wurzburg	Würzburg	DE		134	49.79	9.95	1o4tr
wurzen		DE		15	51.37	12.74	1o4t9
wusong		CN		313	30.95	117.78	12f71
wuustwezel		BE		18	51.39	4.6	1nnp4
wuwei		CN		493	37.93	102.63	12nxc
wuxi		CN		3544	31.57	120.29	12dvv
wuxi		CN		66	26.58	111.86	12iw9
wuxue		CN		221	29.85	115.55	12dv2
wuyang		CN		79	31.99	116.25	12dut
wuyishan		CN		23	27.76	118.03	1571a
wuzhen		CN		60	30.75	120.49	12dts
wuzhou		CN		266	23.48	111.32	12dtk
wyandotte		US	MI	25	42.21	-83.15	2zi27
wyckoff		US	NJ	17	41.01	-74.17	31gaf
wylie		US	TX	47	33.02	-96.54	2tnxn
wyoming		US	MI	75	42.91	-85.71	2zi2q
wyszkow	Wyszków	PL		27	52.59	21.46	g652
xacmaz	Xaçmaz	AZ		37	41.46	48.81	cj65
xai xai	Xai-Xai	MZ		127	-25.05	33.64	lyjs
xalapa de enriquez	Xalapa de Enríquez	MX		425	19.53	-96.92	23l5l
xalatlaco		MX		15	19.18	-99.42	23l5f
xalisco		MX		36	21.45	-104.9	2dtmn
xam nua		LA		39	20.42	104.05	zeuj
xankandi		AZ		53	39.82	46.75	35ei
xanten		DE		22	51.66	6.45	1o4nd
xanthi	Xánthi	GR		48	41.13	24.89	fq8g
xanxere	Xanxerê	BR		33	-26.88	-52.4	21u28
xativa	Xàtiva	ES		29	38.99	-0.52	1hxmh
xenia		US	OH	26	39.68	-83.93	2p2ga
xiamen		CN		3531	24.48	118.08	12do5
xian	Xi’an	CN		6501	34.26	108.93	12dnq
xiangcheng chengguanzhen		CN		66	33.85	113.48	12dmx
xiangtan		CN		674	27.85	112.9	12djw
xiangxiang		CN		88	27.73	112.53	12djb
xiangyang		CN		463	32.04	112.14	12dmj
xianju		CN		62	28.85	120.73	12dhp
xianning		CN		179	29.84	114.32	12dh8
xiannu	Xiannü	CN		84	32.43	119.56	12dh4
xianshuigu		CN		74	38.99	117.38	12dgr
xiantao		CN		239	30.37	113.44	12dgj
xianyang		CN		1034	34.34	108.7	12dg1
xiaogan		CN		160	30.93	113.92	12dda
xiaolingwei		CN		66	32.03	118.85	12d90
xiaoshan		CN		95	30.17	120.26	12d66
xiaoshi		CN		69	41.3	124.12	17le6
xiaoweizhai		CN		59	26.19	107.51	12d4p
xiazhen		CN		126	34.8	117.11	12cxz
xiazhuang		CN		63	34.92	118.64	12cxp
xichang		CN		127	27.9	102.26	12cwf
xico		MX		19	19.42	-97.01	23bti
xico		MX		356	19.27	-98.95	23btj
xicotepec de juarez	Xicotepec de Juárez	MX		40	20.28	-97.96	23bta
xifeng		CN		61	42.74	124.72	17lca
xihe		CN		90	31.69	113.47	12cra
xilin hot		CN		121	43.97	116.03	17lb4
ximeicun		CN		94	24.99	118.39	12cmh
xincheng		CN		65	33.63	115.18	12vlw
xindi		CN		176	29.82	113.47	12ci9
xindian		CN		83	36.8	118.29	12chq
xingcheng		CN		99	40.62	120.72	17l9i
xinghua		CN		106	32.94	119.83	1296c
xinglongshan		CN		58	43.96	125.47	17l8r
xingtai		CN		612	37.06	114.49	12ccf
xinguara		BR		44	-7.1	-49.94	3rfqw
xinhui		CN		195	22.46	113.05	12q76
xining		CN		768	36.63	101.76	12cac
xinji		CN		146	37.9	115.2	12c9c
xinmin		CN		74	41.99	122.83	17l6z
xinpu		CN		392	34.6	119.16	12c5y
xinqing		CN		55	48.29	129.52	17l6r
xinshi		CN		98	31.05	113.14	12c4e
xintai		CN		222	35.9	117.75	12c3u
xinxiang		CN		744	35.19	113.8	12c2k
xinyang		CN		1591	32.12	114.07	12c1i
xinyi		CN		98	22.37	110.95	12u6x
xinyu		CN		97	27.8	114.93	12c0s
xinyuan		CN		300	43.43	83.25	wrti
xinzhi		CN		72	36.5	111.7	12bzi
xinzhou		CN		154	38.41	112.73	12bz6
xinzhou		CN		79	30.87	114.8	12bz8
xiongzhou		CN		79	25.12	114.3	12bxu
xique xique		BR		35	-10.82	-42.73	21u1j
xirivella		ES		31	39.47	-0.43	1i016
xishan		CN		98	27.67	113.5	12nog
xiulin		CN		122	29.72	112.4	12bu4
xiuyan		CN		72	40.29	123.27	17l4y
xiuying		CN		290	20	110.29	12bth
xixiang		CN		61	35.16	112.87	12bse
xochimilco		MX		408	19.25	-99.1	23brm
xochitepec		MX		19	18.78	-99.23	23br9
xojaobod	Xo‘jaobod	UZ		17	40.67	72.56	wfwg
xojayli shahri	Xo‘jayli Shahri	UZ		50	42.41	59.45	cvzv
xonacatlan	Xonacatlán	MX		21	19.41	-99.53	23bqh
xoxocotla		MX		21	18.68	-99.25	23bq6
xuanzhou		CN		128	30.95	118.76	12box
xuchang		CN		1266	34.03	113.86	12bny
xucheng		CN		83	20.33	110.17	12bi5
xunchang		CN		65	28.45	104.71	12bjx
yabelo	Yabēlo	ET		18	4.88	38.08	6zkk
yablonovskiy		RU		33	44.99	38.94	a2j8
yabrud	Yabrūd	SY		41	33.97	36.66	3hhf
yachimata		JP		83	35.65	140.32	198j7
yacuiba		BO		83	-22.02	-63.68	2bm62
yadgir	Yādgīr	IN		65	16.77	77.14	quom
yafran		LY		68	32.06	12.53	1bcbb
yagoua		CM		80	10.34	15.23	1blra
yagry		RU		40	64.59	39.81	a2ff
yaguachi nuevo		EC		28	-2.1	-79.69	268g9
yaguajay		CU		42	22.33	-79.24	23qpu
yahotyn		UA		23	50.28	31.76	erbf
yahyali	Yahyalı	TR		25	38.1	35.36	6dvh
yaita		JP		36	36.8	139.93	13miw
yaizu		JP		121	34.87	138.32	13miu
yajalon	Yajalón	MX		17	17.17	-92.33	23bot
yakeshi		CN		116	49.28	120.73	17l34
yakima		US	WA	94	46.6	-120.51	3go4d
yako		BF		23	12.96	-2.26	1eg48
yakuplu		TR		29	40.99	28.68	fths
yakutsk		RU		236	62.03	129.73	175d3
yala		TH		94	6.54	101.28	yebq
yalova		TR		71	40.66	29.28	ftgp
yalta		UA		77	44.5	34.17	er9x
yalutorovsk		RU		36	56.65	66.3	vuys
yalvac	Yalvaç	TR		39	38.3	31.18	6drx
yamada		JP		20	39.47	141.95	198io
yamaga		JP		32	33.02	130.69	13mgx
yamagata		JP		255	38.23	140.37	198ik
yamaguchi		JP		146	34.18	131.47	13mgh
yamazakicho nakabirose	Yamazakichō-nakabirose	JP		25	35	134.55	13mex
yambio		SS		40	4.57	28.39	7slk
yambol		BG		80	42.48	26.5	fjuy
yamethin		MM		60	20.43	96.14	rk7f
yamoto		JP		32	38.43	141.21	198i5
yamoussoukro		CI		195*	6.82	-5.28	1cv2j
yamunanagar	Yamunānagar	IN		209	30.13	77.28	qunx
yanacancha		PE		23	-10.24	-76.65	2c57r
yanagawa		JP		40	33.17	130.4	13md9
yanagawamachi saiwaicho	Yanagawamachi-saiwaichō	JP		21	37.85	140.6	198i2
yanai		JP		32	33.97	132.12	13mcm
yanam		IN		37	16.73	82.21	qunv
yanamalakuduru		IN		30	16.49	80.67	4cix1
yanaul		RU		28	56.28	54.93	a20q
yanbu		SA		200	24.09	38.06	25hl
yancheng		CN		628	33.36	120.16	12bfm
yangambi		CD		36	0.77	24.44	4d6t
yangchun		CN		154	22.17	111.78	12waq
yangcun		CN		64	39.36	117.06	12bcu
yanggu		CN		75	36.11	115.78	12bbl
yanggu		KR		24	38.11	127.99	13aa5
yangiobod		UZ		25	41.12	70.09	weyc
yangiqorgon	Yangiqo‘rg‘on	UZ		28	41.19	71.72	wexq
yangirabot		UZ		25	40.03	65.96	wexo
yangiyer		UZ		33	40.28	68.82	wexi
yangiyul	Yangiyŭl	UZ		60	41.11	69.05	wexf
yangjiang		CN		400	21.86	111.96	12pu0
yangju		KR		180	37.83	127.06	13a8f
yangliuqing		CN		76	39.14	117	12b71
yangon		MM		4478	16.81	96.16	ru6g
yangpyong	Yangp'yŏng	KR		83	37.49	127.49	13a7y
yangquan		CN		413	37.86	113.56	12b4n
yangsan		KR		72	35.34	129.03	13a7w
yangshuo		CN		300	24.78	110.49	12b3v
yangzhou		CN		540	32.4	119.44	12b17
yanji		CN		327	42.91	129.51	17l17
yanjiang		CN		87	30.12	104.65	128ar
yanliang		CN		61	34.66	109.23	12ayw
yanqul		OM		17	23.59	56.54	8ts9
yanta		CN		79	36.24	115.67	12hh7
yantai		CN		719	37.48	121.44	12axh
yantongshan		CN		58	43.29	126.01	17l0p
yany kapu		UA		31	45.96	33.79	f3hm
yanykurgan		KZ		21	43.91	67.25	wirv
yanzhou		CN		77	35.55	116.83	12avr
yao		JP		273	34.62	135.6	13mbu
yaounde	Yaoundé	CM		1299*	3.87	11.52	1blp9
yara		CU		29	20.27	-76.95	23qnt
yaransk		RU		20	57.3	47.89	a1vx
yarim	Yarīm	YE		33	14.3	44.38	1ho7
yaring		TH		31	6.87	101.37	ye8z
yaritagua		VE		90	10.08	-69.12	25p87
yarm		GB	ENG	19	54.5	-1.36	1kfyf
yarmouth		US	MA	25	41.71	-70.23	2y8bz
yaroslavl		RU		607	57.63	39.87	a1t2
yarovoye		RU		21	52.93	78.58	vuv8
yartsevo		RU		53	55.07	32.7	a1s2
yarumal		CO		22	6.96	-75.42	26ki5
yashan		CN		57	22.2	109.94	12ar7
yashio		JP		81	35.82	139.84	13mb7
yashiro		JP		22	34.92	134.97	13mb6
yashkino		RU		15	55.87	85.43	vuu2
yasnogorsk		RU		18	54.48	37.7	a1mn
yasnyy		RU		17	51.03	59.87	a1m9
yasothon		TH		22	15.79	104.15	ye8x
yasugicho	Yasugichō	JP		29	35.42	133.24	13maq
yasuj		IR		97	30.67	51.59	1ezx
yasynuvata		UA		38	48.13	37.86	er5h
yatagan	Yatağan	TR		19	37.34	28.14	6dlo
yate		GB	ENG	34	51.54	-2.42	1kfy6
yateley		GB	ENG	20	51.34	-0.83	3xw91
yatou		CN		92	37.16	122.44	12aqv
yatsuomachi higashikumisaka	Yatsuomachi-higashikumisaka	JP		22	36.57	137.13	13m9r
yauco		PR		20	18.03	-66.85	2pxed
yautepec		MX		43	18.88	-99.07	23bo1
yaval	Yāval	IN		33	21.17	75.7	qun9
yavatmal	Yavatmāl	IN		128	20.39	78.13	qun6
yavne	Yavné	IL		32	31.88	34.74	6a92
yawata		JP		72	34.87	135.7	13m9j
yaypan		UZ		20	40.38	70.82	weww
yazd		IR		478	31.9	54.37	2ea6
yazman		PK		25	29.12	71.74	owuk
yeadon		GB	ENG	37	53.86	-1.69	1kfxx
yebaishou		CN		66	41.4	119.64	17kzz
yecapixtla		MX		17	18.88	-98.86	23bmu
yecla		ES		35	38.61	-1.11	1hs9m
yefremov		RU		45	53.15	38.1	a1eu
yegorlykskaya		RU		18	46.57	40.66	a1cj
yegoryevsk	Yegor’yevsk	RU		85	55.38	39.03	a1ay
yehud		IL		26	32.03	34.89	6a8n
yehud monosson	Yehud-Monosson	IL		29	32.03	34.88	637cg
yei		SS		40	4.09	30.68	7skj
yekaterinburg		RU		1350	56.85	60.61	vurl
yelabuga		RU		73	55.76	52.06	a16a
yelahanka		IN		116	13.1	77.6	qumu
yelan	Yelan’	RU		15	50.95	43.74	a15r
yelenendorf		AZ		18	40.59	46.32	cj64
yelets		RU		116	52.62	38.5	a13e
yelizavetinskaya		RU		19	45.05	38.79	a0zy
yelizovo		RU		41	53.19	158.38	19fg2
yellandu		IN		44	17.59	80.32	qumh
yellapur	Yellāpur	IN		19	14.96	74.71	qumg
yellowknife		CA	13	16	62.45	-114.37	3oko1
yemanzhelinsk		RU		30	54.75	61.32	vumv
yemva		RU		16	62.59	50.86	a0qt
yen bai	Yên Bái	VN		97	21.72	104.91	xfz1
yen vinh	Yên Vinh	VN		107	18.67	105.67	xfqd
yenagoa		NG		24	4.93	6.27	1doob
yenakiyeve		UA		104	48.23	38.21	eqz8
yenangyaung		MM		111	20.47	94.87	rjn9
yendi		GH		43	9.44	-0.01	1d5wp
yeni suraxani	Yeni Suraxanı	AZ		16	40.43	50.04	ckf8
yenisehir	Yenişehir	TR		29	40.26	29.65	ft57
yeniseysk		RU		20	58.45	92.18	vulp
yeoju		KR		37	37.3	127.63	13a5j
yeola		IN		47	20.04	74.49	quma
yeongam		KR		55	34.8	126.7	70434
yeongdong		KR		24	36.17	127.78	13a0m
yeonggwang		KR		20	35.28	126.51	139yt
yeonil		KR		41	36	129.35	139qv
yeosu		KR		296	34.76	127.66	14dt6
yeovil		GB	ENG	46	50.94	-2.63	1kfx9
yerba buena		AR		51	-26.82	-65.32	2a4zo
yerevan		AM		1093*	40.18	44.51	d7ck
yerkoy	Yerköy	TR		35	39.64	34.47	6d33
yerres		FR		29	48.72	2.49	1rljh
yershov		RU		24	51.35	48.28	a0fk
yesan		KR		39	36.68	126.84	13a6b
yesilli	Yeşilli	TR		32	37.34	40.82	6d1c
yessentuki		RU		81	44.04	42.86	a0by
yessentukskaya		RU		20	44.03	42.88	a0bx
yevlakh		AZ		127	40.62	47.15	cj49
yevpatoriya		UA		106	45.2	33.37	eqy1
yeysk		RU		88	46.71	38.27	a091
yibin		CN		242	28.76	104.64	12aoi
yichang		CN		477	30.71	111.28	12aoc
yicheng		CN		61	31.7	112.26	12ao7
yicheng		CN		96	31.36	119.82	12ao8
yichun		CN		152	27.83	114.4	12anu
yichun		CN		156	47.72	128.88	17kzp
yigo village		GU		21	13.54	144.89	2ekcq
yigou		CN		59	35.81	114.32	12an4
yilan		CN		71	46.32	129.55	17kzf
yilan		TW		94	24.76	121.75	zvtj
yima		CN		83	34.74	111.88	12alw
yinchuan		CN		475	38.47	106.27	12ald
yingchuan		CN		88	34.16	113.46	129r2
yingkou		CN		591	40.66	122.23	17kyi
yingshang chengguanzhen		CN		62	32.63	116.27	12ajf
yinzhu		CN		76	35.88	119.98	12es7
yirga alem	Yirga ‘Alem	ET		36	6.75	38.42	6zdg
yishui		CN		94	35.78	118.63	12afr
yiwu		CN		90	29.32	120.08	12wd2
yiyang		CN		203	28.59	112.33	12rb0
ylojarvi	Ylöjärvi	FI		22	61.56	23.6	diow
yogyakarta		ID		637	-7.8	110.36	yqwp
yoichi		JP		23	43.2	140.77	19mwy
yokaichiba	Yōkaichiba	JP		33	35.7	140.55	198hi
yokkaichi		JP		296	34.97	136.62	13m7p
yokohama		JP		3574	35.43	139.65	13m76
yokosuka		JP		429	35.28	139.67	13m61
yokote		JP		39	39.32	140.55	198h6
yola		NG		96	9.21	12.48	1dom4
yoloten	Yolöten	TM		38	37.3	62.36	q3tx
yomra		TR		20	40.95	39.86	fszx
yonago		JP		141	35.43	133.33	13m51
yonan up	Yŏnan-ŭp	KP		23	37.91	126.16	14095
yonezawa		JP		94	37.91	140.12	198gy
yong peng		MY		27	2.01	103.07	1151q
yongchuan		CN		94	29.35	105.89	12adm
yongfeng		CN		71	27.45	112.17	12ad1
yonggwang up	Yŏnggwang-ŭp	KP		22	40.02	127.45	17rt5
yonkers		US	NY	201	40.93	-73.9	32a2n
yonmu	Yŏnmu	KR		25	36.13	127.1	14fpi
yono		JP		1078	35.88	139.63	13m4e
yopal		CO		61	5.34	-72.4	26kgo
yorba linda		US	CA	68	33.89	-117.81	37z2u
yorii		JP		39	36.12	139.19	13m43
york		GB	ENG	154	53.96	-1.08	1kfwo
york		US	PA	44	39.96	-76.73	2psdj
yorkton		CA	11	16	51.22	-102.47	3okuf
yorkville		US	IL	18	41.64	-88.45	2xe7m
yoro		HN		16	15.14	-87.13	255xf
yorosso		ML		17	12.36	-4.78	1gh8a
yoshida kasugacho	Yoshida-kasugachō	JP		26	37.68	138.88	13m36
yoshii		JP		26	36.25	138.98	13m2q
yoshikawa		JP		61	35.89	139.84	13m2k
yoshkar ola	Yoshkar-Ola	RU		279	56.64	47.89	a06u
yotsukaido	Yotsukaidō	JP		87	35.65	140.17	198gg
youhao		CN		78	47.85	128.84	17kwl
youkaichi		JP		45	35.12	136.2	13m7y
young		UY		16	-32.7	-57.63	21pyd
youngstown		US	OH	65	41.1	-80.65	32z1c
youssoufia		MA		65	32.25	-8.53	1i5g8
yovon		TJ		17	38.31	69.04	q5g0
yozgat		TR		88	39.82	34.8	6ctu
ypenburg		NL		30	52.04	4.37	44s4s
ypsilanti		US	MI	20	42.24	-83.61	2zi4o
ystad		SE		19	55.43	13.82	1l24l
yuanlin		TW		125	23.96	120.58	zp2b
yuanping		CN		83	38.72	112.76	12a4s
yuba city		US	CA	67	39.14	-121.62	37z5z
yubileyny		RU		33	55.93	37.83	bhqm
yucaipa		US	CA	53	34.03	-117.04	37z6u
yucca valley		US	CA	22	34.11	-116.43	37z7r
yucheng		CN		62	34.93	116.47	12a2k
yuci		CN		236	37.68	112.73	12a2e
yudong		CN		81	29.39	106.52	12a24
yuen long kau hui		HK		142	22.45	114.03	12yy7
yueyang		CN		1200	29.37	113.09	15bdj
yugawara		JP		28	35.15	139.07	13m0h
yugorsk		RU		31	61.31	63.33	w7id
yujing		TW		17	23.12	120.46	zozx
yuki	Yūki	JP		52	36.3	139.88	13m00
yukon		US	OK	26	35.51	-97.76	2pnk5
yuksekova	Yüksekova	TR		72	37.57	44.29	6cj1
yuktae dong	Yuktae-dong	KP		76	40.02	128.16	17p6u
yukuhashi		JP		71	33.73	130.98	13lzr
yulin		CN		148	22.63	110.15	129x1
yulinshi		CN		91	38.29	109.74	129wx
yuma		US	AZ	94	32.73	-114.62	362it
yumbe		UG		24	3.47	31.25	4u97
yumbo		CO		71	3.58	-76.49	26kft
yuncheng		CN		202	35.02	110.99	129vu
yunfu		CN		2613	22.93	112.04	129vh
yunguyo		PE		16	-16.25	-69.08	2c4x0
yunmeng chengguanzhen		CN		64	31.06	113.77	129uq
yunyang		CN		74	33.45	112.71	129tj
yurecuaro	Yurécuaro	MX		24	20.34	-102.28	2davk
yurga		RU		84	55.72	84.89	vue4
yurimaguas		PE		42	-5.9	-76.12	273q6
yuriria		MX		25	20.21	-101.13	2davj
yuryev polskiy	Yur’yev-Pol’skiy	RU		20	56.5	39.68	9zqf
yushu		CN		125	44.8	126.53	17kuy
yuta		PS		41	31.45	35.09	611o
yutan		CN		55	28.26	112.56	12ke0
yutz		FR		16	49.36	6.19	1sldx
yuxi		CN		104	24.36	102.54	128op
yuxia		CN		60	34.06	108.63	129r8
yuyao		CN		114	30.05	121.15	129qh
yuza		JP		17	39.02	139.93	13lxs
yuzawa		JP		34	39.17	140.5	198fw
yuzhne		UA		25	46.62	31.1	eqv1
yuzhno sakhalinsk	Yuzhno-Sakhalinsk	RU		176	46.95	142.74	19fdd
yuzhnoukrainsk	Yuzhnoukrains'k	UA		39	47.82	31.18	4hb3a
yuzhnouralsk	Yuzhnoural’sk	RU		39	54.44	61.25	vubm
yuzhnyy		RU		20	53.25	83.69	vubf
yverdon les bains	Yverdon-les-Bains	CH		24	46.78	6.64	1kyvp
yylanly		TM		27	41.83	59.65	cw2g
zaandam		NL		72	52.44	4.83	1mtdi
zaanstad		NL		140	52.45	4.81	1mtde
zabbar	Żabbar	MT		15	35.88	14.54	1ix22
zabid	Zabīd	YE		53	14.2	43.32	1hmk
zabki	Ząbki	PL		23	52.29	21.11	g627
zabkowice slaskie	Ząbkowice Śląskie	PL		16	50.59	16.81	1u1cm
zabol	Zābol	IR		122	31.03	61.49	nuyp
zabrat		AZ		21	40.48	49.94	cj3a
zabrze		PL		192	50.32	18.79	1u1ax
zacapa		GT		36	14.97	-89.53	24w77
zacapu	Zacapú	MX		50	19.81	-101.79	2dava
zacatecas		MX		129	22.77	-102.58	2dav8
zacatecoluca		SV		40	13.5	-88.87	24sid
zacatelco		MX		38	19.22	-98.24	29rz4
zacatepec		MX		22	18.65	-99.19	23bjn
zacatlan	Zacatlán	MX		34	19.94	-97.96	23bj8
zachary		US	LA	16	30.65	-91.16	2l604
zacoalco de torres	Zacoalco de Torres	MX		18	20.23	-103.57	2daum
zacualtipan	Zacualtipán	MX		23	20.65	-98.66	23biu
zadar		HR		71	44.12	15.23	1wb2g
zafar		UZ		25	40.98	68.9	wevz
zafarwal		PK		23	32.34	74.9	owtp
zafra		ES		16	38.43	-6.42	1hs8x
zagan	Żagań	PL		26	51.62	15.31	1u19s
zagazig		EG		285	30.59	31.5	7pdx
zaghouan		TN		17	36.4	10.14	1gt9l
zagora		MA		35	30.33	-5.84	1i5f8
zagreb		HR		699*	45.81	15.98	1wb0m
zahedan		IR		552	29.5	60.86	ouit
zahir pir		PK		34	28.81	70.52	owtf
zahirabad	Zahirābād	IN		47	17.68	77.61	qul7
zahle	Zahlé	LB		78	33.85	35.9	5pa5
zaida		PK		27	34.06	72.47	owt1
zaidpur		IN		33	26.83	81.33	qul6
zainsk		RU		42	55.32	52.07	9z7r
zaio	Zaïo	MA		30	34.94	-2.73	1i5er
zajecar	Zaječar	RS		50	43.9	22.26	gsyg
zakopane		PL		28	49.3	19.95	1u17m
zalaegerszeg		HU		62	46.84	16.84	1t7pq
zalau	Zalău	RO		63	47.2	23.05	e726
zalingei		SD		29	12.91	23.47	7si5
zaltan	Zalţan	LY		18	32.95	11.87	1bc7j
zaltbommel		NL		26	51.81	5.24	1mtd2
zama		JP		135	35.49	139.39	13lxg
zamania	Zamānia	IN		32	25.42	83.56	qul0
zamboanga		PH		458	6.91	122.07	zzuw
zambrow	Zambrów	PL		23	52.99	22.24	g5pj
zamora		EC		15	-4.07	-78.95	268br
zamora		ES		66	41.51	-5.74	1ujbq
zamora		MX		142	19.99	-102.28	2dau2
zamosc	Zamość	PL		66	50.72	23.25	g5oq
zandvoort		NL		17	52.37	4.53	1mtbe
zanesville		US	OH	25	39.94	-82.01	2p2jf
zanjan	Zanjān	IR		357	36.68	48.5	2dzx
zanzibar		TZ		404	-6.16	39.2	36re
zaoyang		CN		185	32.13	112.75	129o6
zaozhuang		CN		184	34.86	117.55	129nx
zapala		AR		32	-38.9	-70.05	2a4w4
zapolyarnyy		RU		18	69.42	30.81	9ymu
zapopan		MX		1142	20.72	-103.38	2dat6
zaporizhia		UA		796	47.82	35.19	eqms
zapotiltic		MX		23	19.63	-103.42	2darz
zapotlanejo		MX		32	20.62	-103.07	2darp
zapresic	Zaprešić	HR		20	45.86	15.81	1waxp
zaqatala		AZ		18	41.63	46.64	cj2s
zaragoza		CO		19	7.49	-74.87	26kda
zaragoza		ES		674	41.66	-0.88	1ujb8
zarand		IR		59	30.81	56.56	2dz1
zaranj		AF		50	30.96	61.86	o0yh
zarate	Zárate	AR		89	-34.1	-59.03	21ggd
zarautz		ES		23	43.28	-2.17	1ujb0
zaraysk		RU		25	54.76	38.88	9yjz
zaraza		VE		41	9.35	-65.32	25p4a
zarechnyy		RU		28	56.81	61.33	vu6d
zarechnyy		RU		62	53.13	46.58	htbx
zarechnyy		RU		64	53.2	45.19	9yi9
zaria		NG		975	11.11	7.72	1doed
zarinsk		RU		52	53.71	84.95	vu67
zarnesti	Zărnești	RO		25	45.56	25.32	e70s
zarqa		JO		793	32.07	36.09	5cyy
zarumilla		PE		17	-3.5	-80.27	29uam
zary	Żary	PL		39	51.64	15.14	1u11g
zarzal		CO		29	4.39	-76.07	26kd3
zarzis		TN		79	33.5	11.11	1gxzx
zatec	Žatec	CZ		20	50.33	13.55	1tmim
zaventem		BE		28	50.88	4.47	1nnm6
zavodoukovsk		RU		26	56.5	66.55	vu3x
zavolzhye	Zavolzh’ye	RU		43	56.64	43.39	9y3p
zawiercie		PL		53	50.49	19.42	1u0y6
zawiya		LY		186	32.75	12.73	1bik5
zaxo		IQ		95	37.15	42.69	1x42
zayed city		AE		63	23.65	53.71	68zg
zaysan		KZ		18	47.47	84.87	wikk
zdar nad sazavou	Žďár nad Sázavou	CZ		21	49.56	15.94	1tmf3
zdolbuniv		UA		24	50.52	26.24	eqfc
zdunska wola	Zduńska Wola	PL		45	51.6	18.94	1u0v2
zedelgem		BE		22	51.14	3.14	1nnm4
zeerust		ZA		18	-25.54	26.08	k33k
zeewolde		NL		19	52.33	5.54	1mta5
zefta		EG		93	30.71	31.24	7ezy
zeist		NL		61	52.09	5.23	1mt9l
zeitz		DE		29	51.05	12.14	1o4ai
zele		BE		20	51.07	4.04	1nnlp
zelenchukskaya		RU		21	43.86	41.59	9xxp
zelenodolsk		RU		100	55.84	48.52	9xwb
zelenogorsk		RU		71	56.11	94.6	vwcd
zelenograd		RU		216	55.98	37.18	9xw5
zelenogradsk		RU		16	54.96	20.48	9xw4
zelenokumsk		RU		41	44.41	43.88	9xw0
zelino		MK		25	41.98	21.06	gsvq
zemoura		DZ		22	35.72	0.76	1h1fy
zemst		BE		21	50.98	4.46	1nnl6
zemun		RS		156	44.85	20.4	gsvk
zenica		BA		164	44.2	17.9	1warx
zeralda		DZ		18	36.71	2.84	1h1ef
zerbst		DE		16	51.97	12.09	1o45o
zeribet el oued	Zeribet el Oued	DZ		23	34.68	6.51	1h1ca
zernograd		RU		29	46.85	40.31	9xqt
zestaponi	Zest’aponi	GE		26	42.11	43.04	d3cg
zevenaar		NL		26	51.93	6.07	1mt8t
zeya		RU		27	53.74	127.26	174xd
zeytinburnu		TR		289	40.99	28.9	fsq7
zgierz		PL		58	51.86	19.41	1u0qj
zgorzelec		PL		33	51.15	15.01	1u0pz
zhalantun		CN		132	48.01	122.74	17kuh
zhanaozen		KZ		104	43.34	52.86	d0u2
zhangatas		KZ		33	43.56	69.73	wid0
zhangjiagang		CN		66	31.87	120.54	12b43
zhangjiajie		CN		86	29.13	110.48	12v1v
zhangjiakou		CN		693	40.81	114.88	17kto
zhangjiakou shi xuanhua qu		CN		373	40.61	115.04	17l46
zhangye		CN		100	38.93	100.45	129cc
zhangzhou		CN		590	24.51	117.66	129bu
zhanjiang		CN		638	21.28	110.34	129b2
zhaobaoshan		CN		62	29.97	121.69	1291j
zhaodong		CN		154	46.07	125.98	17ksw
zhaogezhuang		CN		87	39.77	118.41	1299d
zhaoqing		CN		362	23.05	112.46	12979
zhaotong		CN		109	27.32	103.72	1296x
zhaoyuan		CN		120	37.36	120.41	129a1
zhaoyuan		CN		59	45.5	125.13	17ksd
zhaozhou		CN		62	45.68	125.32	17ksb
zharkent		KZ		34	44.17	80.01	wl19
zhashkiv		UA		15	49.25	30.11	eqa5
zheleznodorozhnyy		RU		142	55.74	38.02	9xiz
zheleznogorsk		RU		94	56.25	93.53	wz7v
zheleznogorsk		RU		98	52.33	35.37	9xin
zheleznogorsk ilimskiy	Zheleznogorsk-Ilimskiy	RU		28	56.58	104.12	174wd
zheleznovodsk		RU		25	44.14	43.02	9xik
zhengjiatun		CN		94	43.51	123.51	17krz
zhengzhou		CN		4254	34.76	113.65	1291u
zhenjiang		CN		633	32.21	119.46	1291e
zhenlai		CN		68	45.85	123.3	17krs
zhenzhou		CN		176	32.28	119.17	128zo
zherdevka		RU		16	51.85	41.46	9xf5
zhezqazghan		KZ		104	47.78	67.77	wi7h
zhicheng		CN		159	30.3	111.5	128yy
zhicheng		CN		64	31.01	119.91	128yx
zhigulevsk		RU		57	53.4	49.5	9xbe
zhijiang		CN		60	30.42	111.75	12m0f
zhirnovsk		RU		18	50.98	44.77	9x8o
zhlobin		BY		73	52.89	30.02	d9h2
zhmerynka		UA		36	49.04	28.11	eq6k
zhob		PK		51	31.34	69.45	owop
zhongshan		CN		3121	21.32	110.57	151sn
zhongshu		CN		92	24.52	103.77	128s6
zhongxiang		CN		109	31.17	112.58	12aia
zhongxing		CN		57	33.7	118.68	128ql
zhongxing new village		TW		26	23.96	120.69	4ixoh
zhosaly		KZ		20	45.49	64.08	wi5j
zhoucheng		CN		72	35.91	116.31	1562s
zhoucun		CN		122	36.82	117.82	128oi
zhoukou		CN		377	33.63	114.63	128n6
zhoushan		CN		84	29.99	122.2	14fu2
zhouzhuang		CN		22	31.12	120.84	128lm
zhovti vody		UA		52	48.34	33.5	eq8s
zhu cheng city		CN		1000	36	119.4	4iy9a
zhuanghe		CN		80	39.7	122.99	128l3
zhuangyuan		CN		79	37.31	120.83	12iwu
zhuhai		CN		501	22.28	113.57	12did
zhuji		CN		111	29.72	120.24	128hw
zhujiajiao		CN		60	31.11	121.06	128hc
zhukovka		RU		20	53.53	33.73	9x46
zhukovskiy		RU		97	55.6	38.12	9x2b
zhumadian		CN		720	32.98	114.03	128g1
zhuzhou		CN		709	27.83	113.15	128cz
zhytomyr		UA		282	50.26	28.68	eq2f
ziar nad hronom	Žiar nad Hronom	SK		19	48.59	18.85	1tiff
zibo		CN		3129	36.79	118.06	129ja
zielona gora	Zielona Góra	PL		118	51.94	15.51	1u0o5
zielonka		PL		18	52.3	21.16	g58c
zigong		CN		690	29.34	104.78	128ch
ziguinchor		SN		160	12.57	-16.27	1c3fo
zijinglu		CN		56	34.76	112.97	12d3d
zile		TR		56	40.3	35.89	fspq
zilina	Žilina	SK		86	49.22	18.74	1tif0
zima		RU		33	53.92	102.04	174uc
zimnicea		RO		15	43.66	25.36	e6y3
zimovniki		RU		18	47.15	42.47	9wvu
zinacantepec		MX		54	19.28	-99.73	23eod
zinacatepec		MX		16	18.34	-97.25	23ecj
zinapecuaro	Zinapécuaro	MX		16	19.86	-100.83	2daq9
zinder		NE		191	13.81	8.99	1g90m
zinjibar	Zinjibār	YE		20	13.13	45.38	1hki
zintan		LY		33	31.93	12.25	1bk5v
zion		US	IL	24	42.45	-87.83	2xe9a
zionsville		US	IN	26	39.95	-86.26	2jgp4
zipaquira	Zipaquirá	CO		91	5.02	-74	26kcm
zira		IN		31	30.97	74.99	4jv20
zirndorf		DE		26	49.44	10.95	1o3lu
zittau		DE		26	50.9	14.81	1o3l4
ziway		ET		49	7.93	38.72	6z7v
zlate moravce	Zlaté Moravce	SK		16	48.39	18.4	1tien
zlatoust		RU		191	55.17	59.65	9wto
zlin	Zlín	CZ		79	49.23	17.67	1tm62
zliten		LY		110	32.47	14.57	1bc2t
zlotoryja	Złotoryja	PL		17	51.13	15.92	1u0lm
zlotow	Złotów	PL		18	53.36	17.04	1u0lj
zmiyiv		UA		16	49.67	36.35	eq1c
znamensk		RU		32	48.58	45.73	htay
znojmo		CZ		35	48.86	16.05	1tm5c
znomenka		UA		28	48.71	32.66	eq13
zoersel		BE		21	51.27	4.71	1nnj8
zoetermeer		NL		116	52.06	4.49	1mt68
zografos	Zográfos	GR		71	37.98	23.77	4z5hs
zola predosa		IT		16	44.49	11.22	1vt8t
zoliborz	Żoliborz	PL		51	52.27	20.99	g54m
zolochiv		UA		23	49.81	24.89	eq0g
zolotonosha		UA		28	49.67	32.04	epzv
zomba		MW		81	-15.39	35.32	jsf3
zomin shaharchasi		UZ		27	39.96	68.4	q21a
zonguldak		TR		100	41.45	31.79	fsou
zonhoven		BE		20	50.99	5.37	1nnis
zorgo		BF		24	12.25	-0.62	1efql
zory	Żory	PL		63	50.05	18.7	1u0jo
zossen		DE		17	52.22	13.45	1o3ha
zottegem		BE		24	50.87	3.81	1nnif
zoucheng		CN		191	35.4	116.97	1289d
zouerate		MR		38	22.74	-12.47	1ewzq
zrenjanin		RS		80	45.38	20.38	gssm
zubia		ES		18	37.12	-3.58	1hs6x
zuenoula	Zuénoula	CI		34	7.43	-6.05	1cumc
zug		CH		23	47.17	8.52	1kyus
zugdidi		GE		73	42.51	41.87	d3bc
zuhres		UA		19	48.01	38.26	epya
zulpich		DE		20	50.69	6.65	1o3d7
zumpango		MX		51	19.8	-99.1	23be6
zumpango del rio	Zumpango del Río	MX		25	17.65	-99.53	23be7
zungeru		NG		24	9.81	6.15	1do8x
zunheboto		IN		29	25.97	94.52	qujx
zunyi		CN		466	27.69	106.91	12891
zurich	Zürich	CH		342	47.37	8.55	1kyug
zuru		NG		24	11.44	5.23	1do8c
zushi		JP		60	35.29	139.58	13lwg
zutphen		NL		36	52.14	6.2	1mszc
zuwarah	Zuwārah	LY		45	32.93	12.08	1bc15
zvecan	Zvečan	XK		17	42.91	20.84	gsre
zvenigorod		RU		16	55.73	36.86	9wf4
zvenihorodka		UA		19	49.08	30.97	epxv
zverevo		RU		25	48.02	40.12	9weu
zvishavane		ZW		36	-20.33	30.07	itw5
zvolen		SK		45	48.57	19.15	1tidn
zwedru		LR		26	6.07	-8.14	1cpgr
zweibrucken	Zweibrücken	DE		35	49.25	7.37	1o3ac
zwevegem		BE		23	50.81	3.34	1nng1
zwickau		DE		99	50.73	12.49	1o38o
zwijndrecht		BE		18	51.22	4.33	1nnft
zwijndrecht		NL		46	51.82	4.63	1msw5
zwolle		NL		112	52.51	6.09	1msvp
zyrardow	Żyrardów	PL		41	52.05	20.45	g4zr
zyryanovsk		KZ		45	49.73	84.27	wi3a
zywiec	Żywiec	PL		32	49.69	19.19	1u0fj
əhmədbəyli		AZ		17	39.88	48.39	35gz
бережани		UA		17	49.45	24.93	f9o6
зуунмод		MN		18	47.71	106.95	4jxv5`;

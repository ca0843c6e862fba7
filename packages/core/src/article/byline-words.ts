const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "By" in the languages that print it before an author. */
export const BY = words('by byby von par por di av af door przez от від na oleh dari');

/** Words that stand before "by" or a colon and announce who wrote. */
export const WRITER_LABELS = words(`
  author authors autor autorin autoren autore autora autores auteur auteure auteurs written words text texte texto testo story stories reported
  reporting report article artikel opinion analysis commentary column kolumne kommentar beitrag review interview essay contributor geschrieben erstellt écrit escrito
  scritto redactor redaktion автор текст авторы 作者 文 撰文 記者 记者 執筆 posted published veröffentlicht publié publicado pubblicato publiziert
  verfasst eingestellt gepostet uploaded submitted guest exclusive special redazione autorzy szerző tekst tekijä kirjoittaja skrevet forfatter
  γράφει του της yazan penulis oleh avatar fazit blog 投稿者 著者 取材 artículos artículo
  gespeichert eingetragen gastbeitrag reportage bericht glosse leitartikel porträt chronique crónica tribuna columna`);

/** Of these, the ones that name who put a text online, which need not be who wrote it. */
export const PUBLISHER_LABELS = words('posted published veröffentlicht publié publicado pubblicato publiziert eingestellt gepostet uploaded submitted');

/** Words that announce people who are no authors. */
export const OTHER_LABELS = words(`
  edited editing editor produced producer photographs photograph photography photo photos picture pictures video illustration illustrations illustrated
  graphics translated translation fotos foto bild bilder fotografie grafik fotografías illustrationen reviewed medically fact-checked checked
  sponsored presented powered directed hosted narrated owned copyright designed art artwork styled styling hair makeup casting theme website site webdesign template 责编 編集 责任编辑 編輯 symbolbild titelbild archivbild`);

/** Words that announce people who helped, or where it was first printed. */
export const HELPER_LABELS = words('with additional contributions contribution contributed contributing reports mitarbeit research source sources quelle quellen fuente fuentes fonte fonti materials');

export const CONJUNCTIONS = words('and und et y e och og en i и і та & و и ve dan na och');

/** Lower-case words inside foreign family names. */
export const PARTICLES = words('van der den de het ter ten te von zu zum zur vom la le les los las du des da das do dos di del della delle dei degli dello della al el bin ibn bint abu ben ap af av y e i mac st san santa dit');

/** Lower-case words that end a name and begin a place. */
export const PLACE_WORDS = words('in at aus en à a desde dans nel from in');

/** Lower-case words that end a name and begin whom the person works for. */
export const EMPLOYER_WORDS = words('for of für pour para per voor with');

/** Words for a person's job. */
export const ROLE_WORDS = words(`
  staff chief deputy assistant associate correspondent correspondents reporter reporters writer writers editor editors columnist columnists journalist
  journalists contributor contributors freelance freelancer author analyst photographer photojournalist producer critic blogger intern fellow professor
  director head president founder co-founder ceo manager specialist expert researcher lecturer strategist attorney consultant historian economist
  meteorologist anchor presenter host commentator lead redakteur redakteurin redaktor redaktorin korrespondent korrespondentin chefredakteur
  chefredakteurin reporterin journalistin autorin autor leiter volontär journaliste rédacteur rédactrice correspondant correspondante periodista redactor
  statistician programmer engineer developer scientist physician teacher lawyer student designer chef coach moderator marketing 기자 특파원
  redactora corresponsal enviado giornalista redattore inviato redacteur verslaggever jornalista repórter editora chief-editor`);

/** Words before a job that belong to it: "Senior Political Correspondent". */
export const ROLE_MODIFIERS = words(`
  senior junior executive managing contributing political politics business sports sport science health technology tech national international foreign
  diplomatic economics economy environment environmental education legal crime investigative investigations guest special features lifestyle entertainment
  multimedia video digital data news opinion weekend breaking roving showbiz tv royal travel fashion food culture music money property motoring football`);

/** Articles that begin the name of a newspaper. */
export const ARTICLES = words('the le les la el il die der das');

/** Words that a name of a newspaper, agency, firm or office holds, and a person's hardly ever. */
export const ORGANIZATION_WORDS = words(`
  news times post press media agency agencies institute university foundation network radio tv television team desk bureau magazine journal group society
  association report reports wire service services herald tribune gazette guardian telegraph observer chronicle courier daily weekly globe examiner sentinel
  broadcasting corporation company inc llc ltd gmbh ag se verlag zeitung nachrichten presse agentur agence agencia agenzia redaktion redacción redazione redação
  rédaction newsroom committee council ministry department school college center centre union project review digest insider standard mail mirror express
  dispatch register ledger republic democrat dpa afp reuters nbc abc cbs pbs msnbc cnbc newswire online web website blog blogs studio studios channel publishing publications communications
  relations office office's institution laboratory hospital library museum labs lab crimson citizen staff contributors editors desk fox cnn bbc espn nba.com
  haber ajansı gazetesi shimbun ilbo xpress telegram vogue wordpress huffpost buzzfeed youtube linkedin github paypal tiktok whatsapp sponsors`);

/** Names that hide who wrote: no author is better than one of these. */
export const ANONYMOUS = words(`
  staff admin administrator editor editors editorial editorials board newsroom newsdesk desk team reporter reporters correspondent correspondents writer
  writers author authors guest contributor contributors columnist anonymous unknown webmaster webdesk web redaktion redaktionsteam online-redaktion redacción redacao redação
  redazione rédaction redactie redakcja editor-in-chief user member news report reports wire agency agencies services service press media publisher special the our by from and`);

/** Capitalised words of buttons and labels that no name holds. */
export const NOT_NAMES = words(`
  hide caption policy ad ads loading error thoughts final
  read more ask social links link share follow subscribe about contact email e-mail home advertisement sign log login view all posts latest recent top comment comments copyright
  getty image images photo photos picture photograph credit video watch listen updated update published posted last modified print save tweet facebook
  twitter instagram linkedin whatsapp bluesky threads youtube pinterest reddit logo icon author authors written words story stories article articles
  newsletter join click here tags topics related next previous menu search today yesterday minutes minute mins hours hour ago am pm est edt et pst gmt utc cet ist
  january february march july september october november december monday tuesday wednesday thursday friday saturday sunday feb apr jul
  sep sept oct nov dec mon tue tues wed thu thur thurs fri januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag
  freitag samstag sonntag uhr on vom kategorien kategorie lesezeit veröffentlicht aktualisiert güncelleme güncellenme stand foto fotos bild über mehr alles seguir profile profil biography bio headshot via source sources quelle show toggle expand close open this that these what how why when
  where who your you we our their it is with without new breaking exclusive opinion analysis live explainer part chapter episode series podcast website`);

/** Words of sections, series and letters, and function words: an organization may hold them, a person's name does not. */
export const NOT_PERSONS = words(`
  in with of to from at for and or not no all most best big dear hello friends guidelines partnership add pocket date copy credits result results support donate reply retweet favorite skip
  world politics business sport sports health science opinion culture life lifestyle style travel food tech technology reality tv music film movie movies books arts entertainment fashion
  beauty royals celebrity games gaming markets climate weather crime education local national international column features review reviews guide guides store ein eine einen keine weitere weiterer neue neuer alle unsere ihre ähnliche aktuelle kommentar kommentare beitrag beiträge
  newsletter artikel thema themen archiv zurück profilbild symbolbild benutzerbild schwerpunkt standard exklusiv eingetragen hinterlasse deine dein euer eure ihr ihre mein meine im am schöne grüße likes leave interview übersetzung gruß anzahl studie papier startseite impressum otras otros noticias más sobre todo todas modo nuestro
  notre nos votre plus tous toutes articles altri tutte tutti outras outros notícias mais meer nieuws op-ed op-eds eds editorial
  reading country region topic category industry partner content sponsored
  kultur politik wirtschaft lokales panorama wissen reise gesellschaft gesundheit ratgeber feuilleton meinung leben medien netzwelt netzwerk unternehmen finanzen karriere kolumne
  unser politique économie société sciences santé monde política economía sociedad deportes mundo opinión salud ciencia fútbol cronaca economia
  cultura esteri esporte saúde binnenland buitenland economie`);

/** First words of places that have two words, as they stand after a name and a comma. */
export const PLACE_STARTS = words('new los las san santa st hong tel abu buenos cape north south east west united saudi sri rio sao são la el addis mexico washington');

/** Ends of a name that are no family name. */
export const NAME_SUFFIXES = words('jr sr ii iii iv v phd');

/** Degrees and licences behind a name, which look like a broadcaster's letters. */
export const DEGREES = words('md phd ms msc ma ba bs bsc mba mph rd rdn ld ldn rn np do jd llb llm cpa cpt dds dvm psyd lcsw lmft cfp cfa ms-mph edd mfa esq obe mbe cbe mp');

/** Titles before a name. */
export const HONORIFICS = words('dr prof professor mr mrs ms mx rev dipl.-ing ing mag');

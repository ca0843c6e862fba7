/** "By" and what may stand before it on its line: a label, a date. */
export const STARTS_WITH_LABEL =
  /^[^A-Za-z\u00aa-\u1fff\u2c00-\uffff]{0,12}(?:(?:[Pp]osted|[Ww]ritten|[Ww]ords|[Ss]tory|[Tt]ext|[Pp]ublished|[Aa]uthor|[Aa]utor|Avatar photo|[Uu]pdated|[Oo]n|[Aa]t|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?|[AaPp]\.?[Mm]\.?|[ECMP][SD]?T|GMT|UTC|Uhr)\P{L}{1,20}){0,5}(?:Byby|[Bb]y|BY|[Vv]on|VON|Par|[Pp]or|Di)[\s:]{0,3}(?:\p{Lu}|(?:dpa|afp|epd|efe|sid)\b)|\b[Ww]ritten by \p{Lu}/u;
const WRITER_LABEL =
  /^[^A-Za-z\u00aa-\u1fff\u2c00-\uffff]{0,6}(?:(?:Autor(?:in|en)?|Author|Auteure?|Autora|Autore|Text|Texte|Texto|Testo|Words|作者|著者|文|執筆|取材)\s{0,3}[:：=＝]|(?:TEXT|WORDS|STORY|Words|Story|Written|Reported) (?:BY|by)|(?:Geschrieben|Erstellt|Verfasst|Gespeichert|Eingestellt|Veröffentlicht) von|Écrit par|Escrito por|Scritto da|Geschreven door)\s{0,20}[\p{Lu}\p{Lo}]|^Social Links for \p{Lu}|^记者\s?[:：]?\s?\p{Script=Han}{2,4}$/u;
const KOREAN_REPORTER = /^(?:[^\n]{1,20},\s)?(?:\p{Lu}\S{1,20} )?\p{Script=Hangul}{2,4} (?:기자|특파원)$/u;
/** "Autor: Jane Doe", "TEXT BY JANE DOE", "구현모 기자", "Social Links for Jane Doe": who wrote, wherever it stands. */
export function saysWhoWrote(line: string): boolean {
  return WRITER_LABEL.test(line) || ((line.endsWith('기자') || line.endsWith('특파원')) && KOREAN_REPORTER.test(line));
}
/** "Ein Kommentar von Jane Doe"; below the body this is a reader's comment. */
export const GENRE_BY = /^(?:(?:Ein|Eine|Der|Die|Blog) )?(?:Kommentar|Kolumne|Gastbeitrag|Beitrag|Analyse|Essay|Interview|Reportage|Porträt|Leitartikel|Glosse) von \p{Lu}/u;
/** "& John Roe": goes on with the line above. */
export const CONTINUES = /^(?:and|und|et|[&ye])\s/;
/** A label whose name stands on the next line, and how long it is at most. */
export const BARE_LABEL = /^(?:(?:written|posted|published|words|story|text|reported|kommentar|beitrag|geschrieben|veröffentlicht) )?(?:by|von)$|^(?:par|por|autor(?:in)?|author|contact the author):?$/i;
export const MAX_BARE_LABEL = 20;
/** "Jane DoeMay 3, 2024", "Jane Doe5 hours ago", "Jane Doe@@jdoe", "Jane DoeSenior Editor": what stood below a name has run into it. */
export const RUNS_INTO_NEXT =
  /^\p{Lu}[\p{L}'’-]{1,20} (?:\p{Lu}[\p{L}'’.-]{0,20} ){0,2}\p{Lu}[\p{L}'’-]{0,20}\p{Ll}(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}\b|\d{1,2} (?:min|hour|day|week|month)[a-z]{0,4} ago\b|@@?\w|\[email|(?:Staff |Senior |Contributing |Associate )?(?:Writer|Editor|Reporter|Contributor|Correspondent|Columnist))/u;
/** "Jane Doe, planet.com", "Jane Doe, May 3, 2024" */
export const NAMES_SITE_OR_DAY = /^\p{Lu}[^,\n]{3,40}, (?:[\w-]{2,30}\.(?:com|org|net|co\.uk)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2},? \d{4})$/u;
/** `Jane Doe   Daily Planet` */
export const WIDE_GAP = /\p{Ll}[ \u00a0]{2,5}\p{Lu}/u;
/** What lines of the last three kinds hold: a letter that touches the next word, a wide gap, a comma. Most have none. */
export const IRREGULAR = /[^\sA-Z\d][A-Z\d@[]|[ \u00a0]{2}|, /;

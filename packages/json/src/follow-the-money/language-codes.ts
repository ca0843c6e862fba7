/** ISO 639-3 code of each ISO 639-1 code that FollowTheMoney 3.8 knows. */
const CODES = 'af:afr ar:ara az:aze be:bel bg:bul bn:ben bs:bos ca:cat cs:ces da:dan de:deu el:ell en:eng es:spa et:est fa:fas fi:fin '
  + 'fr:fra he:heb hi:hin hr:hrv hu:hun hy:hye id:ind is:isl it:ita ja:jpn ka:kat kk:kaz km:khm kn:kan ko:kor ky:kir lb:ltz '
  + 'lt:lit lv:lav mk:mkd mn:mon ms:msa mt:mlt my:mya nb:nor ne:nep nl:nld no:nor pl:pol pt:por ro:ron ru:rus sk:slk sl:slv '
  + 'sq:sqi sr:srp sv:swe sw:swa tg:tgk tk:tuk tl:tgl tr:tur uk:ukr ur:urd uz:uzb zh:zho';

const BY_TAG = new Map(CODES.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(3)]));

/** Three-letter code of a BCP 47 tag, or null where FollowTheMoney has none. */
export function languageCodeOf(tag: string): string | null {
  return BY_TAG.get(tag.split('-')[0] ?? '') ?? null;
}

/** Month names and their customary short forms, lower case, January first, in the languages the date grammar reads. */
const MONTHS: readonly (readonly string[])[] = [
  // English, German, Dutch, French, Spanish, Italian, Portuguese, Danish and Norwegian, Swedish, Polish (genitive), Czech (genitive), Russian (genitive), Ukrainian (genitive), Turkish, Indonesian, Swahili
  ['january', 'jan', 'januar', 'jän', 'jänner', 'januari', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'gen', 'janeiro', 'stycznia', 'ledna', 'января', 'янв', 'січня', 'ocak'],
  ['february', 'feb', 'februar', 'februari', 'février', 'févr', 'fév', 'fevrier', 'febrero', 'febbraio', 'fevereiro', 'fev', 'lutego', 'února', 'февраля', 'фев', 'лютого', 'şubat'],
  ['march', 'mar', 'märz', 'mär', 'mrz', 'maart', 'mrt', 'mars', 'marzo', 'março', 'marts', 'marca', 'března', 'марта', 'мар', 'березня', 'mart', 'maret', 'machi'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile', 'kwietnia', 'dubna', 'апреля', 'апр', 'квітня', 'nisan', 'aprili'],
  ['may', 'mai', 'mei', 'mayo', 'maggio', 'mag', 'maio', 'maj', 'maja', 'května', 'мая', 'травня', 'mayıs'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'giu', 'junho', 'czerwca', 'června', 'июня', 'июн', 'червня', 'haziran'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lug', 'julho', 'lipca', 'července', 'июля', 'июл', 'липня', 'temmuz'],
  ['august', 'aug', 'augustus', 'août', 'aout', 'agosto', 'ago', 'augusti', 'sierpnia', 'srpna', 'августа', 'авг', 'серпня', 'ağustos', 'agustus', 'agosti'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'setiembre', 'settembre', 'set', 'setembro', 'września', 'září', 'сентября', 'сен', 'вересня', 'eylül', 'septemba'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'ott', 'outubro', 'out', 'października', 'října', 'октября', 'окт', 'жовтня', 'ekim', 'oktoba'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro', 'listopada', 'listopadu', 'ноября', 'ноя', 'листопада', 'kasım', 'novemba'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'decembre', 'diciembre', 'dic', 'dicembre', 'dezembro', 'desember', 'des', 'grudnia', 'prosince', 'декабря', 'дек', 'грудня', 'aralık', 'desemba'],
];

/** Number of the month (1 to 12) by its name in lower case. */
export const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

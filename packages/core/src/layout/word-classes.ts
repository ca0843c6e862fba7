import { hashText } from '../sequence/index.ts';

/**
 * Words that tell what a line is for: facts of the languages and of the trade. A word has one class at most; the earlier
 * list wins. Lower case, as printed. The order of the classes is part of the feature code.
 */
const WORDS: readonly (readonly [name: string, words: string])[] = [
  ['by', 'by von par por door av af przez autor author authors autora auteur autore written words texto texte escrito автор'],
  ['published', 'published updated publish posted modified update veröffentlicht aktualisiert erstellt publié publiée modifié publicado publicada actualizado pubblicato aggiornato atualizado opublikowano gepubliceerd stand issued created uhr опубликовано'],
  ['month', 'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia января февраля марта апреля мая июня июля августа сентября октября ноября декабря 月'],
  ['weekday', 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo am pm gmt est edt cet utc ist pst pdt bst'],
  ['ago', 'ago hour hours hrs minute minutes mins min days day week weeks months years yesterday vor stunden stunde minuten tagen heures jours hace hora horas minutos días reading lesezeit 分 日'],
  ['share', 'share shares tweet facebook twitter whatsapp email pinterest linkedin reddit telegram print copy link links instagram youtube tiktok snapchat flipboard messenger mail teilen drucken partager imprimer compartir condividi compartilhar xing bluesky threads mastodon merken feedback'],
  ['subscribe', 'subscribe subscribers subscriber subscription newsletter newsletters sign signup inbox donate donation membership unlimited trial join members member premium digital abonnieren abo abonnement abonnent abonnenten kostenlos angebot testen inscrivez abonnez abonnés suscríbete suscripción boletín iscriviti abbonati assine delivered offer offers unsubscribe alerts free'],
  ['account', 'login log account register profile password menu search home skip navigation back settings close open toggle main anmelden registrieren suche suchen konto startseite zurück menü connexion connecter accueil recherche inicio buscar ingresar next previous prev loading cancel submit continue load scroll'],
  ['related', 'related recommended recommend trending popular latest stories editors picks featured also mehr weitere lesen auch meistgelesen aktuelle beliebt empfehlungen lire aussi articles relacionadas relacionados relacionado leia leggi correlati leer lea więcej czytaj подробнее see read more next top'],
  ['comment', 'comment comments commenting reply replies kommentar kommentare kommentieren commentaires commentaire comentarios comentario commenti comentários discussion respond responses response report upvote likes like moderated moderators'],
  ['ad', 'advertisement advertisements advertising sponsored anzeige anzeigen publicité publicidad promoted ad ads werbung paid partner pubblicità publicidade реклама'],
  ['legal', 'copyright rights reserved privacy cookie cookies terms policy policies conditions disclaimer disclosure affiliate commission datenschutz impressum agb nutzungsbedingungen datenschutzerklärung mentions légales confidentialité derechos reservados aviso privacidad consent gdpr trademark llc inc ltd gmbh'],
  ['photo', 'photo photos photograph photographer image images picture pictures credit courtesy getty reuters ap afp epa dpa shutterstock foto fotos bild bilder quelle imago file caption illustration video screenshot photographed pictured pixabay unsplash alamy istock photographie crédit fotografía imagen fotografia handout'],
  ['tags', 'tags topics topic filed tag tagged themen thema schlagworte schlagwörter stichwörter etiquetas categories category categorie keywords hashtags temas sujets tópicos argomenti'],
  ['job', 'editor reporter writer correspondent staff journalist contributor contributors columnist producer redaktion redakteur redakteurin journaliste periodista redacción redazione redação professor director manager analyst intern freelance covers'],
  ['correction', 'correction clarification corrected note korrektur anmerkung corrección'],
  ['follow', 'follow following followers connect contact reach folgen suivez síguenos sigue seguici email'],
  ['action', 'click here tap watch listen download play view show visit buy shop get start learn discover find try see sehen hören jetzt hier klicken cliquez haga aquí expand collapse answer vote'],
  ['section', 'politics political sports sport business world opinion culture entertainment technology tech health science news economy lifestyle travel money international national local politik wirtschaft kultur wissen wissenschaft panorama gesundheit reise politique économie monde société política economía deportes mundo sociedad politica cronaca finance markets weather arts music books film food style education environment religion crime football cricket opinions editorial editorials blog features videos podcast podcasts games africa asia europe americas oceania caribbean afrika asien europa afrique asie áfrica ásia'],
  ['speech', 'said says told added according asked announced wrote sagte erklärte laut dit déclaré selon dijo según afirmó disse segundo ha detto powiedział сказал'],
  [
    'function',
    'the of to and a in that is was for it with as his on be at i this had not are but from or have an they which you were her she he there would their we him been has when who will no if out so what up its about into than them can only other some could these my your do did our us over after all just because while where how before being both between during against under since through most such then now even ' +
      'der die das und ist nicht ein eine einen einem einer eines dem den des mit zu im auf für sich es an nach bei aus wie hat sind wird werden dass war noch nur oder um am aber als über zum zur vom er sie wir ich haben kann wenn vor durch ' +
      'le la les de du un une et est que qui dans pour sur pas au aux avec ce ne se son sa plus en il elle ils sont cette mais ont été leur ' +
      'el los las del y con para su al lo como más pero sus es fue una este esta entre ha han sin sobre ' +
      'gli di che e per non della sono si da dei delle nel alla anche ' +
      'o os as do em um uma não na no dos das mais foi ao ' +
      'het een van dat op te zijn voor niet aan ook er maar ' +
      'w i z że nie to jest od po jak za oraz dla ' +
      'и в не на что с он по это как из у к от за о для его ' +
      'och att det på är för som med till inte och å er til ikke et ve bir bu için ile yang dan dengan untuk dari ini itu ' +
      'في من على إلى أن التي الذي عن مع هذا ' +
      'の は が を に で と も た し て い る 的 了 在 是 和 有 不 这 為 為 은 는 이 가 을 를',
  ],
];

/** The set of these classes, bit `class - 1`. */
export function classBits(...names: readonly string[]): number {
  return names.reduce((bits, name) => bits | (1 << WORDS.findIndex(([other]) => other === name)), 0);
}

const SLOTS = 8192;
/** Class of a slot that several words share. */
const CROWDED = 255;
const keys = new Int32Array(SLOTS);
const classes = new Uint8Array(SLOTS);
const crowded = new Map<number, number>();

for (const [index, [, words]] of WORDS.entries()) {
  for (const word of words.split(' ')) {
    const key = hashText(word);
    if (classOfWord(key) !== 0) continue;
    const slot = key & (SLOTS - 1);
    if (classes[slot] === 0) {
      keys[slot] = key;
      classes[slot] = index + 1;
      continue;
    }
    if (classes[slot] !== CROWDED) crowded.set(keys[slot]!, classes[slot]!);
    crowded.set(key, index + 1);
    classes[slot] = CROWDED;
  }
}

/** Class number of a lower-case word by its `hashText`, 0 for none. */
export function classOfWord(hash: number): number {
  const slot = hash & (SLOTS - 1);
  const found = classes[slot]!;
  if (found === CROWDED) return crowded.get(hash) ?? 0;
  // All bits of `found` where the keys are equal: words come in no order that a branch could be foretold in.
  const difference = keys[slot]! ^ hash;
  return found & ~((difference | -difference) >> 31);
}

/** Of each class, from 0: its bit in a set of classes, and 1 for the one of function words. */
export const CLASS_BITS = Int32Array.from({ length: WORDS.length + 1 }, (_, wordClass) => (wordClass === 0 ? 0 : 1 << (wordClass - 1)));
export const IS_FUNCTION = Uint8Array.from({ length: WORDS.length + 1 }, (_, wordClass) => (wordClass === WORDS.length ? 1 : 0));

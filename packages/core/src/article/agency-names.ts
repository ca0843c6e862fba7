/** News agencies by the name or letters they sign with, lower case, and their full names. */
export const AGENCIES: ReadonlyMap<string, string> = new Map([
  ['afp', 'Agence France-Presse'], ['agence france-presse', 'Agence France-Presse'], ['agence france presse', 'Agence France-Presse'],
  ['ap', 'Associated Press'], ['associated press', 'Associated Press'], ['the associated press', 'Associated Press'],
  ['reuters', 'Reuters'], ['thomson reuters', 'Reuters'], ['dpa', 'Deutsche Presse-Agentur'], ['deutsche presse-agentur', 'Deutsche Presse-Agentur'],
  ['apa', 'Austria Presse Agentur'], ['sda', 'Keystone-SDA'], ['keystone-sda', 'Keystone-SDA'], ['epd', 'Evangelischer Pressedienst'],
  ['kna', 'Katholische Nachrichten-Agentur'], ['sid', 'Sport-Informations-Dienst'], ['efe', 'Agencia EFE'], ['agencia efe', 'Agencia EFE'],
  ['europa press', 'Europa Press'], ['ansa', 'ANSA'], ['adnkronos', 'Adnkronos'], ['agi', 'AGI'], ['lusa', 'Lusa'], ['belga', 'Belga'],
  ['anp', 'ANP'], ['tt', 'Tidningarnas Telegrambyrå'], ['ntb', 'NTB'], ['ritzau', 'Ritzau'], ['stt', 'STT'], ['pap', 'Polska Agencja Prasowa'],
  ['ctk', 'ČTK'], ['čtk', 'ČTK'], ['mti', 'MTI'], ['tass', 'TASS'], ['itar-tass', 'TASS'], ['ria novosti', 'RIA Novosti'], ['interfax', 'Interfax'],
  ['sputnik', 'Sputnik'], ['ukrinform', 'Ukrinform'], ['unian', 'UNIAN'], ['anadolu', 'Anadolu Agency'], ['anadolu agency', 'Anadolu Agency'],
  ['anadolu ajansı', 'Anadolu Agency'], ['aa', 'Anadolu Agency'], ['dha', 'DHA'], ['irna', 'IRNA'], ['wafa', 'WAFA'], ['sana', 'SANA'], ['petra', 'Petra'],
  ['mena', 'MENA'], ['map', 'Maghreb Arabe Presse'], ['aps', 'Algérie Presse Service'], ['xinhua', 'Xinhua'], ['xinhua news agency', 'Xinhua'],
  ['cns', 'China News Service'], ['kyodo', 'Kyodo News'], ['kyodo news', 'Kyodo News'], ['jiji', 'Jiji Press'], ['jiji press', 'Jiji Press'],
  ['yonhap', 'Yonhap'], ['kcna', 'KCNA'], ['cna', 'Central News Agency'], ['bernama', 'Bernama'], ['antara', 'Antara'], ['pti', 'Press Trust of India'],
  ['press trust of india', 'Press Trust of India'], ['ani', 'Asian News International'], ['ians', 'Indo-Asian News Service'], ['uni', 'United News of India'],
  ['aap', 'Australian Associated Press'], ['australian associated press', 'Australian Associated Press'], ['pa', 'PA Media'], ['pa media', 'PA Media'],
  ['press association', 'PA Media'], ['upi', 'United Press International'], ['united press international', 'United Press International'],
  ['bloomberg', 'Bloomberg'], ['bloomberg news', 'Bloomberg'], ['the canadian press', 'The Canadian Press'], ['canadian press', 'The Canadian Press'],
  ['tca', 'Tribune Content Agency'], ['tns', 'Tribune News Service'], ['tribune news service', 'Tribune News Service'], ['cnn', 'CNN'], ['bbc', 'BBC'],
  ['bbc news', 'BBC'], ['npr', 'NPR'], ['panapress', 'Panapress'], ['apanews', 'African Press Agency'], ['field level media', 'Field Level Media'],
]);

export function isAgency(name: string): boolean {
  return AGENCIES.has(name.toLowerCase());
}

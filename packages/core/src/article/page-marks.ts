/** What servers and gates say instead of a page. */
export const ERROR =
  /\b(?:40[0134]|410|429|451|50[0234])\b.{1,30}\b(?:error|not found|forbidden|unavailable|fetch failed|unauthorized|too many requests)|\berror (?:40\d|50\d)\b|\b(?:page|site|article|story|content)\b.{1,40}\b(?:not found|no longer|doesn[’']t exist|does not exist|not available in your|(?:cannot|can[’']t) be found|(?:has|been) moved|unavailable)|can[’']t find the page|nothing was found at this location|unavailable due to legal reasons|access denied|^forbidden$|you have been blocked|are you a robot|verify you are (?:a )?human|unusual (?:traffic|activity)|captcha|enable (?:javascript|js\b|cookies)|javascript is (?:disabled|required)|checking your browser|something went wrong|backend fetch failed|(?:seite|artikel) nicht gefunden|seite existiert (?:leider )?nicht|page introuvable|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|siden (?:blev|ble) ikke funnet|sidan (?:hittades inte|kunde inte hittas)|strona nie (?:została znaleziona|istnieje)|страница не (?:найдена|существует)|sayfa bulunamadı|الصفحة غير موجودة|页面不存在|找不到(?:页面|網頁|頁面)|ページ(?:は|が)見つかりません|페이지를 찾을 수 없/im;
/** What asks for consent before the page. */
export const CONSENT =
  /before you continue|we value your privacy|\bwe (?:and our (?:\d+ )?partners )?(?:use|store) .{0,40}(?:cookies|information on a device)|accept (?:all )?cookies|cookie consent|our (?:\d+ )?partners store|wir verwenden cookies|alle akzeptieren|mit werbung weiterlesen|nous utilisons des cookies|tout accepter|continuer sans accepter|utilizamos cookies|aceptar (?:todo|todas|cookies|y continuar)|utilizziamo (?:i )?cookie|accetta tutti|wij gebruiken cookies|alles accepteren|używamy plików cookie/i;
/** A headline of a page that grows. */
export const LIVE = /\blive\b.{1,20}\b(?:blog|updates?|coverage)|\bas it happened\b|\blive:|\blive-?blog\b|liveticker|news-?(?:blog|ticker)|-ticker\b|en direct|en vivo|minuto a minuto/i;
/** Head of an entry of a page that grows: "10:42am", "14.05 Uhr", "Feb. 8:". */
export const ENTRY = /^(?:[•·*] ?)?(?:\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?| uhr| [a-z]{2,4}t)?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}:)/i;
/** What shops print beside what they sell. */
export const SHOP =
  /\badd to (?:cart|bag|basket|wishlist)|warenkorb|versandkosten|lieferzeit|zwischensumme|kostenlose[rn]? (?:versand|lieferung)|\bin stock\b|\bout of stock\b|\bbuy now\b|\bfree (?:shipping|delivery|trial)\b|\bsku\b|\bisbn\b|\bsubtotal\b|kaufpreis|\bshopping (?:cart|bag)\b|ajouter au panier|añadir al carrito|aggiungi al carrello|adicionar ao carrinho|in winkelwagen|カートに入れる|定価|加入购物车|장바구니/gi;
/** A headline of a page of pictures. */
export const GALLERY = /\bphotos?:|\bin pictures\b|\bphoto gallery\b|\bgallery\b|\bslideshow\b|bildergalerie|en images|fotos:/i;
/**
 * What lines begin with that tell the kind of a page, one group for each: minutes of a game, "65'"; the place of a picture among
 * others, "3 / 24", "Photo 3 of 24"; what boards print with every post, and of who posts: the number of posts, the day of
 * joining; what pages print that many people edit, encyclopedias and stores of code.
 */
export const MARK =
  /^(?:(?<minute>\d{1,3}(?:\+\d{1,2})?['’′])|(?<counter>(?:(?:photo|foto|bild|image|slide|picture) )?\d{1,3} ?(?:\/|of|von|de|sur|di|van) ?\d{1,3}(?: (?:photos|fotos|bilder|images))?$)|(?<post>(?:[•·] ?)?(?:level \d|\d+ points? ·|reply to post|(?:beitrag |post )?#\d{1,4}$|re: ))|(?<posted>(?:posts|beiträge|messages|mensajes|messaggi|berichten):? ?\d)|(?<joined>(?:registered|joined|member since|registriert|anmeldedatum|mitglied seit|dabei seit|inscrit|inscription|registrado|iscritto)(?: (?:am|on|le|il|dal))?:? ?\S)|(?<edited>(?:• )?(?:view (?:source|history)|page history|recent changes|what links here|versionsgeschichte|go to file|latest commit|readme\.md|\.gitignore)$|\d[\d,.k]* (?:stars? \d[\d,.k]* )?(?:forks?|commits|branch(?:es)?|contributors)\b))/i;
/** The latter at the end of a line, and of who edited it last, in so many characters at least. */
export const EDIT_LINK = /\[ ?(?:edit|bearbeiten|modifier|editar) ?\]$/i;
export const EDITED_BY = /\b[Ll]ast edited\b.{1,40}\bby\b|\bpage was last edited\b|\b[Ss]eite wurde zuletzt (?:am .{1,30} )?(?:bearbeitet|geändert)/;
export const LEAST_EDITED_BY = 14;
/** Headlines of pages about the site itself. */
export const OF_SITE =
  /^(?:about(?: us| this site)?|über (?:uns|mich)|wir über uns|impressum|contact(?: us)?|kontakt|terms(?: (?:and|&) conditions| of (?:use|service))?|(?:cookie|privacy) (?:policy|notice)|datenschutz(?:erklärung)?|nutzungsbedingungen|agb|faqs?|qui sommes[ -]nous|mentions légales|quiénes somos|aviso legal|chi siamo|quem somos|careers|advertise(?: with us)?|sitemap|log ?in|sign ?in|welcome|willkommen)[!?.]?$/i;

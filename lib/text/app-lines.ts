const sent =
  'sent|sendt|skickat|gesendet|verschickt|envoyé|enviado|enviada|inviato|inviata|verzonden|verstuurd|wysłan[eoay]|отправлено|надіслано|odesláno|odoslané|trimis|gönderildi';
const by =
  'from|via|with|using|by|von|vom|mit|aus|über|de|depuis|à partir de|avec|desde|con|do|da|dal|tramite|com|pelo|vanaf|vanuit|met|via|från|med|fra|z|ze|za pomocą|с|из|з';
const mine = 'my|mein\\S{0,2}|mon|ma|mi|meu|minha|il mio|mio|mia|mijn|min|mitt|mit|mojego|mojej|moim|моего|моей|мого';
const brands =
  'iphone|ipad|ipod|mac\\b|android|samsung|galaxy|huawei|xiaomi|redmi|oneplus|pixel|blackberry|nokia|sony|xperia|motorola|windows|outlook|yahoo|aol|gmail|proton ?mail|gmx|web\\.de|t-online|mail (?:for|für|pour|para|per|voor|för|til|for) windows|mail\\.ru|мобильной почты|почты mail|яндекс|yandex|superhuman|spark|zoho|tuta|hey\\b|nine\\b|bluemail|blue mail|aqua ?mail|k-9|fairemail|canary|airmail|edison|newton|mailbird|em client|thunderbird|fastmail|telia|orange|libero|laposte|sfr|freenet|smartphone|mobile phone|mobiltelefon|(?:la )?(?:mobile|app|application|messagerie)\\b.{0,40}(?:mail|orange|sfr|poste)';

/** "Sent from my phone", "Enviado desde mi iPhone": the word, a preposition, and "my" something or a known program. */
const sentFrom = new RegExp(
  `^(?:${sent})\\s(?:${by})\\s?(?:(?:${mine})\\s[^.!?]{1,45}|(?:the |an? |der |dem |einem |l['’]|la |el |il |o |a )?(?:${brands})[^?!]{0,70})[.!]?$`,
  'iu',
);

/** Where the verb comes last, and languages that say it otherwise. */
const otherOrder =
  /^(?:diese (?:e-?mail|nachricht) wurde )?(?:von meine[mr] .{1,60}|von unterwegs|mit (?:der )?(?:proton|gmx|web\.de).{0,40}|(?:vom|von) (?:iphone|ipad|handy|smartphone|android).{0,40})\s(?:gesendet|verschickt)[.!]?$|^lähetetty (?:iphon|ipad|mac|samsung|outlook|android|puhelime|minun|gmail|yahoo|huawei|nokia|windows).{0,50}$|^(?:发自|發自|从我的|從我的|来自我的|來自我的).{1,30}$|^.{0,20}(?:iphone|ipad|android|スマートフォン|携帯)から送信.{0,4}$|^(?:나의 )?.{0,20}에서 보냄$/iu;

/** An offer of the program: Outlook in the reader's language, and the like. */
const offer =
  /^(?:get|download|outlook für|holen sie sich|laden sie|obtenir|obtenez|télécharger|téléchargez|obtener|obtén|descargar|obter|obtenha|baixar|ottieni|scarica|download|haal|hämta|skaffa|få|hent|hanki|pobierz|скачать|загрузить|установить|获取|下载|取得|outlook for|outlook voor)\s?.{0,25}(?:outlook|ios|android).{0,40}(?:<?https?:\/\/\S{1,200})?$/iu;
const otherOffer =
  /^(?:yahoo mail: search, organize, conquer|sent with .{0,20}secure e-?mail\.?|outlook for (?:ios|android) を入手.{0,60}|sent from (?:mail|outlook)|<?https:\/\/aka\.ms\/\S{1,40}>?)$/iu;

/** A line that a telephone or a mail program writes under a message. */
export function appLine(text: string): boolean {
  if (text === '' || text.length > 140) return false;
  const line = text.replace(/^[-–—*_]{1,3}\s?|<?\[?https?:\/\/\S{1,200}$|[*_]{1,2}$/gu, '').trim() || text;
  if (sentFrom.test(line) || otherOrder.test(line) || otherOffer.test(line)) return true;
  return line.length < 90 && offer.test(line) && /(?:ios|android|outlook)/iu.test(line) && line.split(' ').length <= 7;
}

import { pattern } from './pattern';

/** Somebody is away: in a sentence with one of these, the days are those of the time away. */
export const away = pattern(
  /\b(?:out of (?:the )?office|ooo|away|on (?:\p{L}+ )?(?:leave|vacation|holidays?)|vacation|holidays?|off work|unavailable|not (?:be )?(?:available|in|working)|travel(?:l?ing)?|absen\p{L}*|abwesen\p{L}*|nicht (?:im (?:büro|haus|dienst)|erreichbar|da|anwesend)|(?:im |in den |auf )?\p{L}*urlaub|\p{L}*ferien|außer haus|dienstreise|elternzeit|congés?|vacances|déplacement|fuera|vacaciones|ausente|fuori (?:sede|ufficio)|in ferie|assente|afwezig\p{L}*|\p{L}*vakantie|\p{L}*verlof|niet (?:op kantoor|aanwezig|bereikbaar)|vrij|\p{L}*semester|(?:höst|jul|påsk|sommar|sport)lov|ledig|bortrest|frånvarande|inte (?:på kontoret|nåbar|anträffbar)|\p{L}*ferie[nr]?|fravær\p{L}*|ute av kontoret|ikke (?:på kontoret|tilgjengelig|til stede|til at træffe)|férias|fora d[oe]|ausência|closed|geschlossen|betriebsferien|fermée?s?|cerrad[oa]s?|chius[oai]|gesloten|stängt|stengt|lukket|encerrad[oa]s?|(?:har|holder|tar) fri)\b/iu,
);

/** They are there again. */
export const back = pattern(
  /\b(?:(?<!get |come |call |write |reply |getting )back(?! to (?:you|me|us))(?! up\b)|return(?:ing|s)?(?! (?:the|it|this|your|a|any|my call)\b)|(?:available|reachable|in the office|at my desk) again|wieder|kehre|zurück|de retour|retour|reviens|reviendrai|rentre|de vuelta|vuelvo|volveré|regreso|regresaré|reincorpor\p{L}*|rientr\p{L}*|torn(?:o|erò)|di nuovo|di ritorno|terug|weer|tillbaka|åter|tilbake|tilbage|igen|de volta|volt(?:o|arei)|regresso|regressarei)\b/iu,
);

const until =
  "until(?: and including)?|till|through|thru|up to(?: and including)?|bis(?: (?:zum|zu|einschließlich|inklusive|inkl\\.|einschl\\.|und mit))*|jusqu'(?:au|à)|hasta(?: el)?|fino a[l]?|tot(?: en met)?|t/m|till och med|t\\.o\\.m\\.?|til og med|til(?= \\S{0,12} ?\\d)|t\\.o\\.m\\.|t\\.?o\\.?m\\.?|frem til|fram till|até(?: ao| o| a)?";
const from =
  "from|between|since|starting|vom|von|ab(?: dem)?|seit(?: dem)?|zwischen(?: dem)?|du|depuis le|à partir du|entre le|del|desde el|dal|dall'|van(?:af)?|tussen|från(?: och med)?|fr\\.o\\.m\\.?|fra(?: og med)?|f\\.o\\.m\\.?|mellem|mellan|mellom|de|desde|entre";
const between =
  'to|until|till|through|thru|and|bis(?: (?:zum|einschließlich|und mit))*|und(?: dem)?|au|et le|al|hasta el|y el|a|tot(?: en met)?|t/m|en|till(?: och med)?|och|til(?: og med)?|og|à|até(?: ao| a)?|e|[-–—]';

/** "until …". */
export const untilCue = pattern(new RegExp(`\\b(?:${until})\\s+(?=\\S)`, 'iu'));

/** "from … to …": what stands between, and after. */
export const range = pattern(
  new RegExp(
    `\\b(?:${from})\\s+((?:\\p{L}{2,12}\\.?,?\\s+(?:(?:den|dem|the|le|el|il|der)\\s+)?)?\\d[^;!?]{0,25}?|\\p{L}{4,12})\\s+(?:${between})\\s+(?=[^;!?]{0,14}\\d)`,
    'iu',
  ),
);

/** "14-22 November", "14.-22.11.", "14 to 22 November". */
export const dayRange =
  /(?<![\d./-])(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s?[-–—]\s?|\s(?:to|till|until|through|bis|au|al|tot|til|till)\s)(?=\d{1,2}(?:st|nd|rd|th|\.)?\s?(?:\p{L}|\d))/u;

/** "from …", with no end. */
export const fromCue = pattern(new RegExp(`\\b(?:${from})\\s+(?=[^;!?]{0,14}\\d)`, 'iu'));

/** Somebody to turn to meanwhile is named here. */
export const standsIn = pattern(
  /\b(?:contact\p{L}*|reach(?: out)?|get in touch|write to|email|e-mail|call|turn to|refer|address|absence|covering|cover|takes? care|stands? in|instead|wenden|kontaktier\p{L}*|kontakt|vertret\p{L}*|vertritt|schreiben sie|melden sie|abwesenheit|joindre|adresser|écrire|escrib\p{L}*|diríja\p{L}*|contatt\p{L}*|rivolg\p{L}*|scriv\p{L}*|neem|mailen|vervang\p{L}*|kontakta|vänd|henvend\p{L}*|contacte|contate)\b/iu,
);

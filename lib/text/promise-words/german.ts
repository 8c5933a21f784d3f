import { once } from '@/lib/text/once';
import { any, dated, form, type PromiseWords } from './form';

const acts =
  'schicke|sende|liefere|melde|kümmere|prüfe|rufe|überweise|erstatte|leite|besorge|bringe|erledige|korrigiere|stelle|bestelle|antworte|gebe|teile|reiche|kläre|veranlasse|komme|mache|organisiere|bereite|buche|reserviere|informiere|ersetze|tausche|repariere|lasse|bespreche|frage|hole|erstelle|maile|versende';
const actsOfUs = acts
  .replaceAll(/(\p{L}+?)e(?=\||$)/gu, '$1en')
  .replaceAll('lieferen', 'liefern')
  .replaceAll('kümmeren', 'kümmern');

// With a day, any act is one; these are none, or no verbs.
const noActs =
  'habe|hatte|bin|wäre|brauche|benötige|möchte|würde|könnte|sollte|müsste|dürfte|wollte|musste|konnte|durfte|hoffe|denke|glaube|freue|finde|warte|bitte|danke|sehe|weiß|fahre|reise|fliege|gehe|feiere|erwarte|bleibe|wünsche|rechne|vermute|hätte|heute|gerne|beide|alle|eine|keine|diese|ihre|seine|unsere|meine|deine|jede|erhalte|bekomme|heiße|schließe|öffne|wohne|suche|verstehe|welche';
const noActsOfUs =
  'haben|hatten|sind|waren|wären|brauchen|benötigen|möchten|würden|könnten|sollten|müssten|dürften|wollten|mussten|konnten|durften|müssen|dürfen|mögen|wollen|können|sollen|hoffen|denken|glauben|freuen|finden|warten|bitten|danken|sehen|wissen|fahren|reisen|fliegen|gehen|feiern|erwarten|bleiben|wünschen|rechnen|vermuten|hätten|erhalten|bekommen|heißen|öffnen|wohnen|suchen|verstehen|treffen|sitzen|ihnen|allen|beiden|einen|keinen|diesen|ihren|seinen|unseren|meinen|deinen|jeden|gegen|wegen|zwischen|morgen|neben|zusammen|gern|schon|bekamen|kamen|gingen|schrieben|gaben|fanden|riefen|nahmen|ließen|baten|sprachen|lieferten|erhielten|hielten|wurden|inzwischen|unterdessen|stehen|liegen|schließen|planen|überlegen|gestern';
/** "ich arbeite", and not "ich sagte". */
const weak = '(?<!arbei|antwor|erstat|lei|berei|bie|star|tes|hal|gestal|beauftrag|beglei|rich)te[nr]?';
const past = `(?!\\p{L}+${weak}\\b)`;

/** What a seller's side sends or brings. */
const thing =
  '(?:^|[,;:–-] |\\b(?:und|dann|aber) )(?!(?:der winter|der sommer|weihnachten|ostern|die messe|mein\\p{L}* (?!kolleg)|sie|er|ich|wir|es|man|wer|was) ?)(?:(?:der|die|das|ihre?|deine?|eure?|unsere?|eine?|alles|beide|den rest|auch|ich|noch) )*(?:(?!(?:sie|wir|ich|wenn|dass|ob|man)\\b)[\\p{L}\\d-]+ ){0,4}?';

export const german: () => PromiseWords = once(() => ({
  forms: [
    form('\\bich (?:werde|verspreche)\\b|\\bwerde ich\\b', 0.8),
    form('\\bwir (?:werden|versprechen)\\b|\\bwerden wir\\b', 0.75),
    form(
      '\\b(?:melde ich mich|ich melde mich|wir melden uns|melden wir uns|ich kümmere mich|wir kümmern uns|kümmere ich mich|kümmern wir uns)\\b',
      0.75,
    ),
    form(
      '\\b(?:ich (?:prüfe|kläre)|wir (?:prüfen|klären))(?= (?:das|dies|es|den|die|ihr|sofort|gleich|umgehend|gern))',
      0.65,
    ),
    form(
      '\\b(?:(?:übernehmen|tragen) wir|(?:wir|ich) (?:übernehmen|tragen|übernehme|trage)|(?:übernehme|trage) ich) (?:\\p{L}+ ){0,3}?(?:\\p{L}*kosten|\\p{L}*porto|\\p{L}*versand|fracht)\\b',
      0.65,
    ),
    dated(`^(?:(?:hallo|hi|moin|guten tag),? )?(?:${acts}) (?!sie |ihr |du |es )`, 0.65),
    dated(`\\bich (?:\\p{L}+ ){0,2}?(?:${acts})\\b|\\b(?:${acts}) ich\\b`, 0.8),
    dated(`\\bwir (?:\\p{L}+ ){0,2}?(?:${actsOfUs})\\b|\\b(?:${actsOfUs}) wir\\b`, 0.8),
    dated(
      '\\b(?:sie|ihr) (?:erhalten|erhaltet|bekommen|bekommt|hören|hört)\\b|\\b(?:erhalten|bekommen|hören) sie\\b|\\b(?:haben sie|sie haben) .{1,80}\\b(?:auf dem tisch|bei ihnen|in der hand|vorliegen)\\b|\\bdu (?:bekommst|erhältst|hörst)\\b',
      0.75,
    ),
    dated(
      '\\b(?:wird|werden) .{1,120}\\b(?:verschickt|versendet|versandt|geliefert|zugestellt|erstattet|überwiesen|ausgeliefert|fertig|bei ihnen sein|rausgehen|zugesandt|gutgeschrieben|abgeholt|repariert|ausgetauscht|bezahlt|beglichen|angewiesen)\\b',
      0.7,
    ),
    dated(
      '\\b(?:kommt|ist|schaut) .{1,60}\\b(?:bei ihnen|bei dir|zu ihnen|zu dir|vorbei|vor ort)\\b(?! gewesen)|\\bunser\\p{L}* (?:\\p{L}+ )?\\p{L}+ (?:kommt|meldet sich|liefert|bringt|holt)\\b',
      0.7,
    ),
    form(
      '^(?:(?:ja|gern\\p{L}*|klar|okay|ok|alles klar)[,.!]? )?(?:wird (?:erledigt|gemacht)|mach\\p{L}* (?:ich|wir)(?: gern\\p{L}*)?|geht klar|ist notiert und wird \\p{L}+)\\W*$',
      0.65,
    ),
    dated(
      `\\bich (?!(?:${noActs})\\b)${past}\\p{L}{3,}e\\b|(?<=\\p{L}{3,}e)(?<!\\b(?:${noActs}))(?<!${weak}) ich\\b`,
      0.65,
    ),
    dated(
      `\\bwir (?!(?:${noActsOfUs})\\b)${past}\\p{L}{2,}(?:en|ern|eln)\\b|(?<=\\p{L}{2,}(?:en|ern|eln))(?<!\\b(?:${noActsOfUs}))(?<!${weak}) wir\\b|\\bschließen wir .{1,80} ab\\b`,
      0.65,
    ),
    dated(
      '\\b(?:haben sie|sie haben|hast du|du hast|habt ihr|ihr habt) (?!.*\\b(?:zeit|termin\\p{L}*|geschlossen|frei|urlaub|geöffnet|offen|frage\\p{L}*|recht|mich|uns|mir|bedarf|besuch|ge\\p{L}+(?:t|en)|be\\p{L}+t|ver\\p{L}+t|er\\p{L}+t|erhalten|bekommen)\\b)(?:.{1,60} )?(?:die|das|den|ihr\\p{L}*|dein\\p{L}*|unser\\p{L}*|alles|es|ihn|eine? (?:antwort|angebot|rückmeldung|lösung|ergebnis|muster))\\b',
      0.65,
    ),
    dated(
      `${thing}(?:kommt|kommen|folgt|folgen|geht|gehen|ist|sind|steht|stehen)\\b(?=.{0,80}\\b(?:an sie|zu ihnen|bei ihnen|bei dir|zur post|auf den weg|fertig|abholbereit|bereit)\\b)`,
      0.7,
    ),
    dated(
      `${thing}(?:kommt|kommen|folgt|folgen)\\b(?!.*\\b(?:zurück|wieder|in frage|zu spät|zur messe|zum vorschein|zu besuch|aus dem)\\b)`,
      0.65,
    ),
    dated(
      '\\b(?:lieferung|auslieferung|montage|abholung|versand|übergabe|einbau|reparatur) (?:erfolgt|ist|findet|wird)\\b',
      0.65,
    ),
    dated(
      '\\b(?:herr|frau|unser\\p{L}*|mein\\p{L}* kolleg\\p{L}+|kolleg\\p{L}+|der (?:fahrer|monteur|techniker|spediteur)|die (?:spedition|werkstatt|technik)) (?:\\p{L}+ ){0,2}?(?:meldet|ruft|kommt|liefert|bringt|holt|schickt|sendet|schaut|baut|tauscht|repariert|kümmert|wird)\\b',
      0.65,
    ),
    dated('\\bgeh(?:t|en) .{1,80}\\b(?:raus|hinaus|an sie|zur post|auf den weg)\\b', 0.75),
  ],
  never: any(
    '\\b(?:laut|gemäß|nach angaben (?:von|der|des)) (?:\\p{L}+ )?(?:dhl|ups|dpd|gls|hermes|fedex|spediteur|spedition|post|sendungsverfolgung|tracking)\\b|\\b(?:nicht|nichts|nie|niemals|kein\\p{L}*|weder|ohne|kaum)\\b|\\b(?:wenn|falls|sofern|sobald|soweit|solange|vorausgesetzt|nachdem|andernfalls|ansonsten|bevor sie)\\b|\\b(?:würde\\p{L}*|könnte\\p{L}*|sollte\\p{L}*|möchte\\p{L}*)\\b|\\b(?:sie|er|ihr|man) (?:sagte\\p{L}*|schrieb\\p{L}*|meinte\\p{L}*|versprach\\p{L}*|haben (?:gesagt|geschrieben|versprochen|zugesagt))\\b|\\b(?:im urlaub|abwesend|nicht im büro|müssen|brauchen|benötigen|gebeten|gezwungen|gefragt|sehen, ob|danken|dankbar|freuen|warten|abwarten)\\b|\\bbitte (?:\\p{L}+ )?(?:sie|ich|wir)\\b',
  ),
  perhaps: any(
    '\\b(?:vielleicht|eventuell|möglicherweise|wahrscheinlich|vermutlich|hoffentlich|hoffe\\p{L}*|versuche\\p{L}*|eigentlich|wohl)\\b',
  ),
}));

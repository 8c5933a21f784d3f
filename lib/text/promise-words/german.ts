import { once } from '@/lib/text/once';
import { any, dated, form, type PromiseWords } from './form';

const acts =
  'schicke|sende|liefere|melde|kümmere|prüfe|rufe|überweise|erstatte|leite|besorge|bringe|erledige|korrigiere|stelle|bestelle|antworte|gebe|teile|reiche|kläre|veranlasse|komme|mache|organisiere|bereite|buche|reserviere|informiere|ersetze|tausche|repariere|lasse|bespreche|frage|hole|erstelle|maile|versende';
const actsOfUs = acts
  .replaceAll(/(\p{L}+?)e(?=\||$)/gu, '$1en')
  .replaceAll('lieferen', 'liefern')
  .replaceAll('kümmeren', 'kümmern');

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
    dated(`\\bich (?:\\p{L}+ ){0,2}?(?:${acts})\\b|\\b(?:${acts}) ich\\b`, 0.8),
    dated(`\\bwir (?:\\p{L}+ ){0,2}?(?:${actsOfUs})\\b|\\b(?:${actsOfUs}) wir\\b`, 0.8),
    dated(
      '\\b(?:sie|ihr) (?:erhalten|erhaltet|bekommen|bekommt|hören|hört)\\b|\\b(?:erhalten|bekommen|hören) sie\\b|\\b(?:haben sie|sie haben) .{1,80}\\b(?:auf dem tisch|bei ihnen|in der hand|vorliegen)\\b|\\bdu (?:bekommst|erhältst|hörst)\\b',
      0.75,
    ),
    dated(
      '\\b(?:wird|werden) .{1,120}\\b(?:verschickt|versendet|versandt|geliefert|zugestellt|erstattet|überwiesen|ausgeliefert|fertig|bei ihnen sein|rausgehen|zugesandt|gutgeschrieben|abgeholt|repariert|ausgetauscht)\\b',
      0.7,
    ),
    dated(
      '\\b(?:kommt|ist|schaut) .{1,60}\\b(?:bei ihnen|bei dir|zu ihnen|zu dir|vorbei|vor ort)\\b(?! gewesen)|\\bunser\\p{L}* (?:\\p{L}+ )?\\p{L}+ (?:kommt|meldet sich|liefert|bringt|holt)\\b',
      0.7,
    ),
    dated('\\bgeht .{1,80}\\b(?:raus|an sie|zur post|auf den weg)\\b', 0.75),
  ],
  never: any(
    '\\b(?:nicht|nichts|nie|niemals|kein\\p{L}*|weder|ohne|kaum)\\b|\\b(?:wenn|falls|sofern|sobald|soweit|solange|vorausgesetzt|nachdem|andernfalls|ansonsten|bevor sie)\\b|\\b(?:würde\\p{L}*|könnte\\p{L}*|sollte\\p{L}*|möchte\\p{L}*)\\b|\\b(?:sie|er|ihr|man) (?:sagte\\p{L}*|schrieb\\p{L}*|meinte\\p{L}*|versprach\\p{L}*|haben (?:gesagt|geschrieben|versprochen|zugesagt))\\b|\\b(?:im urlaub|abwesend|nicht im büro|müssen|brauchen|benötigen|gebeten|gezwungen|gefragt|sehen, ob|danken|dankbar|freuen|warten|abwarten)\\b|\\bbitte (?:\\p{L}+ )?(?:sie|ich|wir)\\b',
  ),
  perhaps: any(
    '\\b(?:vielleicht|eventuell|möglicherweise|wahrscheinlich|vermutlich|hoffentlich|hoffe\\p{L}*|versuche\\p{L}*|eigentlich|wohl)\\b',
  ),
}));

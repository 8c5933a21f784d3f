import { once } from '@/lib/text/once';
import { any, dated, form, type PromiseWords } from './form';

export const italian: () => PromiseWords = once(() => ({
  forms: [
    form(
      '\\b(?:(?:ti|vi|le|la|lo|li|te|ve|ne|gli|ci|glielo|gliela|glieli) )+(?!sar|avr|dovr|potr|vorr|sapr|aspett|attend|servir)\\p{L}+(?:erò|irò|eremo|iremo)\\b|\\b(?:farò|faremo) (?:avere|sapere)\\b',
      0.75,
    ),
    form(
      '\\b(?:prometto|promettiamo|mi impegno|ci impegniamo|me ne occupo|ce ne occupiamo|ci penso io|ci pensiamo noi|(?:ti|vi|le) faccio sapere)\\b',
      0.8,
    ),
    dated(
      "\\b(?:(?:ti|vi|le|te|ve) (?:l'|lo |la |li |ne )?|gliel[oaie] |lo |la |li )(?:mando|mandiamo|invio|inviamo|spedisco|spediamo|chiamo|chiamiamo|richiamo|consegno|consegniamo|porto|portiamo|confermo|confermiamo|rispondo|rispondiamo|faccio|facciamo|giro|giriamo|rimborso|rimborsiamo|preparo|prepariamo)\\b",
      0.8,
    ),
    form('(?:^|[,;:] )(?!sar|avr|dovr|potr|vorr|sapr|aspett|attend)\\p{L}{3,}(?:erò|irò|eremo|iremo)\\b', 0.7),
    form('\\be (?:ti|vi|le) (?:dico|aggiorno|confermo)\\b|\\b(?:ti|vi|le) aggiorn(?:o|iamo)\\b', 0.65),
    dated(
      "(?:^|[,;:–-] |\\be )(?:(?:il|la|lo|i|gli|le|un|una|tutto|il nostro|la nostra|la sua|il suo) |l')(?:(?!(?:che|se|non)\\b)[\\p{L}\\d-]+ ){1,4}?(?:parte|partono|passa|passano|viene|vengono|consegna|sarà|saranno)\\b",
      0.65,
    ),
    dated(
      '^(?:(?:domani|oggi|\\p{L}+dì) )?(?:mando|invio|spedisco|chiamo|consegno|porto|spediamo|mandiamo|inviamo|consegniamo|passiamo|passo)\\b',
      0.65,
    ),
    dated('\\b(?:riceverà|riceverai|riceverete|avrà|avrai|avrete)\\b', 0.75),
    dated('\\b(?:sarà|saranno|verrà|verranno) (?:inviat|spedit|consegnat|rimborsat|pront)[oaie]\\b', 0.7),
  ],
  never: any(
    '\\b(?:non|mai|nessun\\p{L}*|senza|né)\\b|\\b(?:se|appena|quando|qualora|una volta|a meno che|salvo|altrimenti|nel caso)\\b|\\b(?:ha|hai|hanno|aveva|avevi) (?:detto|scritto|promesso|chiesto)\\b|\\b(?:in ferie|fuori ufficio)\\b',
  ),
  perhaps: any('\\b(?:forse|magari|probabilmente|provo|proverò|cercherò|spero|speriamo|eventualmente)\\b'),
}));

import { once } from '@/lib/text/once';
import { any, dated, form, type PromiseWords } from './form';

export const portuguese: () => PromiseWords = once(() => ({
  forms: [
    form(
      '\\b(?:prometo|prometemos|comprometo-me|trato (?:já )?disso|tratamos (?:já )?disso|(?:nós )?tratamos d[aeo]s?|(?:vou|vamos) (?:enviar|mandar|ligar|entregar|tratar|verificar|confirmar|responder|devolver|reembolsar)(?:-(?:lhe|lhes|te|vos|o|a|os|as))?)\\b',
      0.75,
    ),
    dated(
      '\\b(?:(?:dou|damos|envio|enviamos|mando|mandamos|ligo|ligamos|entrego|entregamos|confirmo|confirmamos|respondo|respondemos|devolvo|reembolso|reembolsamos)-(?:lhe|lhes|te|vos|o|a|os|as)|(?:lhe|te|lhes) (?:envio|enviamos|mando|ligo|entrego|confirmo|respondo|enviarei|enviaremos|mandarei|ligarei))\\b',
      0.8,
    ),
    form(
      '\\b(?:vou|vamos) (?!ter|ser|estar|precisar|poder|ver|querer|querer|ficar|esperar)\\p{L}+[aeiô]r(?=-| )|\\bjá (?:lhe|te) digo\\b',
      0.65,
    ),
    dated(
      '(?:^|[,;:–-] |\\b(?:e|amanhã|hoje|segunda|terça|quarta|quinta|sexta)(?:-feira)? )(?:envio|enviamos|mando|mandamos|ligo|ligamos|entrego|entregamos|confirmo|confirmamos|trato|tratamos|respondo|respondemos|aviso|avisamos|passo|passamos|faço|fazemos|preparo|preparamos)\\b',
      0.65,
    ),
    dated('\\b(?:terá|terão|terás)\\b', 0.65),
    dated(
      '(?:^|[,;:–-] |\\be )(?:o|a|os|as|tudo|o nosso|a nossa) (?:(?!(?:que|se|não)\\b)[\\p{L}\\d-]+ ){1,4}?(?:sai|saem|segue|seguem|vai|vão|passa|parte|estará|estarão)\\b',
      0.65,
    ),
    dated('\\b(?:receberá|receberão|recebe|será enviad[oa]|será entregue|serão entregues)\\b', 0.7),
  ],
  never: any(
    '\\b(?:não|nunca|jamais|nenhum\\p{L}*|sem)\\b|\\b(?:se|assim que|quando|logo que|uma vez|a menos que|salvo|caso)\\b|\\b(?:disse|disseram|escreveu|prometeu)\\b|\\bde férias\\b',
  ),
  perhaps: any('\\b(?:talvez|provavelmente|possivelmente|tentarei|vou tentar|espero|esperamos|eventualmente)\\b'),
}));

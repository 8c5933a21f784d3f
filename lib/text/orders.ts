import { pattern } from './pattern';
import { sentencesOf } from './sentences';

/** Who buys says it in the first person and now. Between the verb and its object stand a few words at most. */
const places = pattern(
  /\b(please find (attached |enclosed |below |herewith )?(our|the|my|a) (new )?(purchase )?order|(attached|enclosed|here) (is|comes) (our|my|the|a) (new )?(purchase order|order( for|:|$)|po\b)|(we|i) (hereby |herewith )?(place|are placing|am placing) (an|the|this|our|my|another|the following) (\p{L}+ )?order|(we|i)('d like| would like| want| wish)( now)? to (place an order|(re)?order(?! to\b| more (information|details)| a (sample|catalogue|quote)))|(we|i) (hereby|herewith) (re)?order|(we|i) (re)?order (the following|again|another \d+|\d+)|please (ship|send|supply|deliver) (us )?the following (items|goods|articles|products|quantities)|(we|i) confirm (our|the|my) order\b|please (treat|take|accept|regard) this as (our|my|an?) (firm |formal |official )?order|go ahead with (the|our|my) order|(po|purchase order) ((number|no\.?|nr\.?) )?is \p{L}*[-/ ]?\d+|(hiermit|hierdurch) (bestelle|bestellen|ordern) (ich|wir)|(wir|ich) bestellen? (hiermit|bei ihnen|folgende\p{L}*|die folgenden|verbindlich|\d+)|(wir|ich) (möchten?|würden?) (gern(e)? )?([^.?!]{0,60} )?(nach)?bestellen|(anbei|beigefügt|im anhang) (finden|erhalten) sie (unsere|die|meine) bestellung|(nous|je) (vous )?(passons|passe) (une |la |cette )?commande|(nous|je) (vous )?(commandons|commande) (les|le|la|\d+)|veuillez trouver (ci-joint(e)? |ci-dessous )?(notre|ma|le) (bon de )?commande|(nous|je) (souhaitons|souhaite|voudrions|voudrais|aimerais) (vous )?commander|(adjunto|adjuntamos|le envío|les enviamos) (nuestro|mi|el) pedido|(queremos|quisiera|quisiéramos|deseamos|quiero) (hacer|realizar) (un|el siguiente) pedido|(inviamo|invio|in allegato) (il|un) (nostro |mio )?ordine|(vorremmo|vorrei) ordinare|(wij|we|ik) (bestellen|bestel) (hierbij|graag|\d+)|hierbij (bestellen|bestel) (wij|we|ik)|(vi|jeg|jag) (bestiller|beställer) (herved|härmed|gjerne|gärna|\d+)|(herved|härmed) (bestiller|beställer) (vi|jeg|jag)|(vi|jeg|jag) (vil|vill|ønsker|önskar|skulle) ((gjerne|gärna|vilja) )?(å |at )?(bestille|beställa)|(vedlagt|bifogat|vedhæftet) (følger |er |är )?(vår|vores|min) (bestilling|beställning|ordre|order))(?!\p{L})/iu,
);

/** What only looks like it: undone, conditional, past, or somebody else's. */
const not = pattern(
  /\b(cancel\p{L}*|if|unless|once|before|until|whether|when|not|never|can't|cannot|don't|won't|might|may|could|storn\p{L}*|wenn|falls|bevor|sobald|ob|nicht|kein\p{L}*|noch nicht|annul\p{L}*|si|avant|pas|cancelar|antes|se|prima|als|voordat|niet|hvis|før|ikke|om|innan|inte|avbest\p{L}*)(?!\p{L})/iu,
);

/**
 * The sentence in which the writer places an order; null where none does. An order is offered to be logged, so what may
 * be a plan, a condition or a question is left: it asks for something else first.
 *
 * @param text their own words, without quotes and signatures
 */
export function orderIn(text: string): string | null {
  for (const sentence of sentencesOf(text)) {
    const found = places.exec(sentence);
    if (!found || /[?？]\s*$/u.test(sentence)) continue;
    if (!not.test(sentence.slice(0, found.index + found[0].length))) return sentence;
  }
  return null;
}

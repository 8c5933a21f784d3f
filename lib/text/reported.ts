import { pattern } from './pattern';

/**
 * A text without questions that somebody else asked and that were answered: 'Our client asked: "Who stores the data?" and
 * we said that we do.' One that was not answered may be passed on to the reader, and stays.
 */
export function withoutReported(text: string): string {
  return text.replace(reported, '$1 $2');
}

const reported = pattern(
  /\b(asked|wondered|asks|wanted to know|fragte[nt]?|gefragt|demandé|demandait|preguntó|preguntaron|perguntou|perguntaram|chiesto|chiedeva|vroeg|vroegen|gevraagd|spurte|spurgte|frågade|zapytał\p{L}*)\b[^"“”„«»'‘\n]{0,40}["“„«'‘][^"“”„«»\n]{1,200}[?？][^"“”„«»\n]{0,20}["“”»'’]\s*[,.]?\s*((?:and|so|und|et|y|e|en|og|och|i)\s+(?:\p{L}+\s+)?(?:i|we|he|she|they|ich|wir|er|sie|on|je|j'ai|nous|yo|le|les|nosotros|eu|nós|io|noi|abbiamo|ho|ik|we|wij|jeg|vi|jag|said|answered|told|sagte[n]?)\b)/giu,
);

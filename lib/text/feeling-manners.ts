import type { Feeling } from '@/lib/model/understood';

/** Feelings that are told by what happens rather than named, by language: "we are stuck without it", "so langsam reicht es". */
export const feelingManners: Readonly<Record<Exclude<Feeling, 'thanks' | 'pleasure'>, readonly string[]>> = {
  urgency: [
    "time is (?:very |really |getting |rather )?tight|(?:i am|i'm|we are|we're) (?:completely |really |rather )?stuck (?:without|until|here)|(?:customers?|guests?|people|patients|men|crew|pupils|children) (?:is|are) (?:standing|sitting|waiting) (?:here|there|around|outside)|or (?:the|our) (?:line|machine|production|site|kitchen|shop|press) (?:stops|stands|closes)|(?:line|machine|production|site|press|kitchen) (?:has stopped|is stopped|is standing|is down)|(?:get back|reply|answer|call|ring|respond)(?: to)?(?: me| us)? (?:still )?today,? please|please (?:call|ring|reply|answer|write|get back)(?: (?:to|me|us|him|her|back))* (?:still )?today",
    '(?:bei uns |hier )?steht (?:alles|der betrieb|die küche|die presse) still|läuft die zeit (?:davon|weg)|zeit (?:drängt|wird knapp|ist knapp)|(?:melden|antworten|rufen) sie (?:sich |mich |uns |bitte )*(?:noch heute|heute noch)|(?:kunden|gäste|leute) (?:stehen|warten) (?:hier|schon|draußen)',
    "(?:nous sommes|je suis|on est) (?:complètement |totalement )?(?:bloquée?s?|à l'arrêt)|la production est (?:bloquée|à l'arrêt|arrêtée)|le temps presse",
    '(?:estamos|nos quedamos|está todo) (?:parad[oa]s|bloquead[oa]s|parado)|se nos (?:acaba|echa encima) el tiempo|(?:siamo|è tutto) (?:completamente )?(?:fermi|ferme|fermo|bloccat[oi])|il tempo stringe|estamos parad[oa]s|o tempo (?:aperta|urge)',
    '(?:wij|we) (?:staan|liggen) stil|alles (?:staat|ligt) stil|de tijd dringt|(?:vi|alt|allt) (?:står|er) (?:helt )?(?:stille|stilla|fast)|tiden (?:er|är|blir) knapp|det begynner å haste|det börjar brådska',
  ],
  frustration: [
    '(?:this|it|that) is (?:getting|becoming|now|just) (?:silly|ridiculous|absurd|tiresome|old|beyond a joke|a farce)|not how (?:i|we) (?:expect|expected|want|like) to be treated|not (?:right|ok|okay|on|fair) (?:that|to) (?:leave|let|make) (?:me|us)|no way to treat|(?:i|we) (?:expected|would have expected) (?:better|more)|wear(?:s|ing) (?:thin|me down|us down)',
    'langsam reicht es|(?:mir|uns) reicht es|(?:finde|finden) (?:ich |wir )?(?:das|es) (?:\\p{L}+ )?nicht (?:in ordnung|gut so|okay|ok|schön von)|kann doch nicht sein|darf doch nicht wahr sein|so geht das nicht|geht so nicht weiter|(?:bin|sind) (?:es )?(?:ich |wir )?(?:langsam |allmählich )?leid',
    "(?:ce n'est|c'est) pas (?:très )?sérieux|(?:perds|perdre|perdons) patience|ça commence à bien faire|pas (?:normal|acceptable) que|n'est pas (?:normal|digne)",
    '(?:esto|eso) no puede ser|(?:pierdo|perdiendo|perdemos) la paciencia|ya está bien de|no es (?:serio|de recibo)|non è possibile (?:andare avanti|continuare)|(?:così )?non va (?:proprio )?bene così|(?:perdo|perdendo|perdiamo) la pazienza|non è serio|(?:isto|assim) não pode (?:ser|continuar)|perder a paciência',
    '(?:dit|dat) kan (?:echt |toch |zo )?niet(?: zo)?(?=[.!,]|$)|mijn geduld|niet netjes|(?:begynner|börjar|begynder) (?:jeg|vi|jag|jeg) (?:å|att|at) bli(?:ve)? (?:lei|trött|træt|irritert|irriterad)|(?:dette|det|detta) (?:er|är) (?:rett og slett )?(?:ikke|inte) (?:greit|godt nok|holdbart|okej|acceptabelt)|(?:inte|ikke) (?:okej|ok|i orden) (?:at|att)',
  ],
  worry: [
    "(?:i|we) (?:do |just |really |only )?hope (?:it|they|this|that|the \\p{L}+) (?:will |'ll )?(?:still )?(?:be here|arrives?|come|make it|get here|be ready|be there)[^.?!]{0,20} in time|(?:starting|beginning) to (?:wonder|doubt) (?:whether|if)|what if (?:it|they|that|the \\p{L}+) (?:does not|doesn't|do not|don't|fails?|never|won't)|bad feeling about|cutting it (?:fine|close)",
    '(?:hoffe|hoffen),? (?:dass )?(?:das|es|die \\p{L}+|der \\p{L}+) (?:\\p{L}+ ){0,3}?(?:noch )?(?:rechtzeitig|pünktlich)|ungutes gefühl|mulmig|langsam (?:frage|fragen) (?:ich mich|wir uns)|was,? wenn (?:es|das|sie) (?:\\p{L}+ ){0,3}?nicht',
    "(?:j'ai|nous avons) peur que|(?:je commence|nous commençons) à (?:me |nous )?(?:demander|inquiéter|douter)|j'espère que (?:ça|cela|ce) (?:\\p{L}+ ){0,3}?à temps",
    '(?:espero|esperamos) que (?:\\p{L}+ ){0,3}?a tiempo|tengo miedo de que|(?:spero|speriamo) che (?:\\p{L}+ ){0,3}?in tempo|ho paura che|tenho medo (?:de )?que',
    '(?:ik|we|wij) (?:hoop|hopen) dat (?:\\p{L}+ ){0,4}?op tijd|(?:jeg|vi|jag) (?:håper|håber|hoppas) (?:\\p{L}+ ){0,4}?(?:i tide|i tid)|(?:begynner|börjar|begynder) (?:jeg|vi|jag) (?:å|att|at) (?:lure|undra|tvile|tvivla)',
  ],
};

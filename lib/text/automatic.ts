import { pattern } from './pattern';

/** Written by the mail program for an absent person, in the subject. */
const subjects = pattern(
  /^\s*(auto\s*:|auto(matic|matische|mated)?[ -]?(reply|response|antwort)\b|automatische antwort|abwesenheits|abwesend\b|out of (the )?office|ooo\b|absence du bureau|réponse automatique|absen[ct]e? ?:|respuesta automática|fuera de (la )?oficina|resposta automática|fora do escritório|risposta automatica|fuori sede|automatisch antwoord|afwezig|autosvar|automatiskt svar|automatisk svar|fraværs|frånvaro|automaattinen vastaus|poissa|autoodpowiedź|odpowiedź automatyczna|автоответ|автоматический ответ|自动回复|自動回覆|自動回复|自動返信|不在(通知|メール)?|자동 ?회신)/iu,
);

/** The same in the first lines of the body. */
const openings = pattern(
  /\b(i am|i'm|i will be) (currently )?(out of (the )?office|on (annual |parental |sick |maternity )?leave|on (vacation|holiday)|away from (the office|my desk))\b|\bthis is an auto(matic|mated|matically generated)\b|\bautomat(ed|ic) (reply|response|message)\b|\bich bin (derzeit |aktuell |zurzeit |momentan )?(.{0,40} )?(nicht im (büro|haus)|abwesend|im urlaub|außer haus)|\bdies ist eine automatische\b|\bje suis (actuellement )?(absente?|en congés?)\b|\bceci est un (message|réponse) automatique\b|\bestoy (actualmente )?fuera de la oficina\b|\bestou (atualmente )?(fora do escritório|de férias)\b|\bsono (attualmente )?(fuori (sede|ufficio)|in ferie)\b|\bik ben (momenteel )?(afwezig|niet op kantoor|met vakantie)\b|\bjag är (för närvarande )?(inte på kontoret|på semester|ledig)\b|\bjeg er (for tiden )?(ikke på kontoret|på ferie|ute av kontoret)\b|\bprzebywam na urlopie\b|я (сейчас )?(в отпуске|вне офиса)|我(目前|現在|现在)?(不在办公室|不在辦公室|正在休假|休假)|不在にして(おり|い)ます/iu,
);

/** Only the beginning is looked at: people mention their holidays further down. */
const beginning = 300;

/** Out-of-office and the like: nobody wrote it, so it opens no clock and answers nothing. */
export function isAutomatic(subject: string, text: string): boolean {
  return subjects.test(subject.slice(0, 200)) || openings.test(text.slice(0, beginning));
}

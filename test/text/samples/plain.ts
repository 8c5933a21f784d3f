import type { Sample } from './sample';

const nina = 'Nina Solberg <nina@fjordgear.example>';
const sample = (of: string, message: string, own: string, language = 'en'): Sample => ({ of, language, message, own });

/** Replies in plain text as they come, one at a time. */
export const plainSamples: readonly Sample[] = [
  sample(
    'answers between the quoted lines',
    `Hi Nina, see below.\n\nOn 20 Nov 2026 at 09:00, ${nina} wrote:\n> Which sizes do you need?\n\nM and L, ten of each.\n\n> And which colour?\nRed, please.\n\n> Kind regards\n> Nina\n\nThanks\nTom`,
    'Hi Nina, see below.\n\nM and L, ten of each.\n\nRed, please.\n\nThanks\nTom',
  ),
  sample(
    'answers between deeper quotes',
    `On 20 Nov 2026 at 09:00, ${nina} wrote:\n>> Is the dock staffed?\n> Yes.\n>\n> From when?\nFrom 06:30.\n>> Two pallets?\nThree.`,
    'From 06:30.\nThree.',
  ),
  sample(
    'a quoted line that was broken without its mark',
    `Friday works.\n\nOn 20 Nov 2026 at 09:00, ${nina} wrote:\n> We would like to send the pallets on Friday if your loading dock is\nstaffed then\n> and somebody can sign for them.`,
    'Friday works.',
  ),
  sample(
    'an answer right above the introduction',
    `Friday works for us.\nOn Fri, Nov 20, 2026 at 9:00 AM Nina Solberg\n<nina@fjordgear.example> wrote:\n> Does Friday work?`,
    'Friday works for us.',
  ),
  sample(
    'Lotus Notes',
    `Dock 3 is free.\n\nNina Solberg/Oslo/Fjordgear wrote on 20.11.2026 09:00:12:\n\nIs there a dock?`,
    'Dock 3 is free.',
  ),
  sample(
    'Lotus Notes, forwarded',
    `Please see to this.\n\n----- Forwarded by Tom O'Keefe/Galway/HLAC on 20.11.2026 09:00 -----\n\nThe invoice is open.`,
    'Please see to this.',
  ),
  sample(
    'Zoho',
    `Two please.\n\n---- On Fri, 20 Nov 2026 09:00:00 +0100 Nina Solberg <nina@fjordgear.example> wrote ----\n\nHow many?`,
    'Two please.',
  ),
  sample(
    'Proton',
    `Two please.\n\nSent with Proton Mail secure email.\n\nOn Friday, November 20th, 2026 at 9:00 AM, ${nina} wrote:\n\n> How many?`,
    'Two please.',
  ),
  sample(
    'Proton, older',
    `Two please.\n\nSent with ProtonMail Secure Email.\n\n‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Friday, November 20, 2026 9:00 AM, ${nina} wrote:\n\n> How many?`,
    'Two please.',
  ),
  sample(
    'Yahoo on Android',
    `Two please.\n\nSent from Yahoo Mail on Android\n\nOn Fri, Nov 20, 2026 at 9:00, Nina Solberg\n<nina@fjordgear.example> wrote:\n\nHow many?`,
    'Two please.',
  ),
  sample(
    'Yandex',
    `Два, пожалуйста.\n\n20.11.2026, 09:00, "Nina Solberg" <nina@fjordgear.example>:\nСколько?`,
    'Два, пожалуйста.',
    'ru',
  ),
  sample(
    'Mail.ru',
    `Два, пожалуйста.\n\nПятница, 20 ноября 2026, 9:00 +03:00 от Nina Solberg <nina@fjordgear.example>:\n>Сколько?\n>\n\n--\nЕлена Петрова\nОтправлено из мобильной Почты Mail.ru`,
    'Два, пожалуйста.',
    'ru',
  ),
  sample(
    'GMX',
    `Zwei bitte.\n\nGesendet: Freitag, 20. November 2026 um 09:00 Uhr\nVon: "Nina Solberg" <nina@fjordgear.example>\nAn: j.weiss@alpenhaus.example\nBetreff: Bestellung\nWie viele?`,
    'Zwei bitte.',
    'de',
  ),
  sample(
    'QQ Mail',
    `两个。\n\n------------------ 原始邮件 ------------------\n发件人: "Nina Solberg" <nina@fjordgear.example>;\n发送时间: 2026年11月20日(星期五) 上午9:00\n收件人: "王伟"<wang@canglang.example>;\n主题: 数量\n\n要几个？`,
    '两个。',
    'zh',
  ),
  sample(
    'NetEase',
    `两个。\n\nAt 2026-11-20 09:00:00, "Nina Solberg" <nina@fjordgear.example> wrote:\n>要几个？`,
    '两个。',
    'zh',
  ),
  sample(
    'Outlook in Taiwan',
    `兩個。\n\n寄件者: Nina Solberg <nina@fjordgear.example>\n寄件日期: 2026年11月20日 上午 09:00\n收件者: 王偉\n主旨: 數量\n\n要幾個？`,
    '兩個。',
    'zh',
  ),
  sample(
    'Korean Gmail',
    `두 개 부탁드립니다.\n\n2026년 11월 20일 (금) 오전 9:00, Nina Solberg <nina@fjordgear.example>님이 작성:\n\n> 몇 개 필요하세요?`,
    '두 개 부탁드립니다.',
    'ko',
  ),
  sample(
    'Turkish Gmail',
    `İki tane lütfen.\n\nNina Solberg <nina@fjordgear.example>, 20 Kas 2026 Cum, 09:00 tarihinde şunu yazdı:\n\n> Kaç tane?`,
    'İki tane lütfen.',
    'tr',
  ),
  sample(
    'Czech Gmail',
    `Dva prosím.\n\npá 20. 11. 2026 v 9:00 odesílatel Nina Solberg <nina@fjordgear.example>\nnapsal:\n\n> Kolik?`,
    'Dva prosím.',
    'cs',
  ),
  sample('Horde', `Two please.\n\nQuoting ${nina}:\n\n> How many?\n\n`, 'Two please.'),
  sample('Horde in German', `Zwei bitte.\n\nZitat von ${nina}:\n\n> Wie viele?\n`, 'Zwei bitte.', 'de'),
  sample(
    'headers in bold turned to stars',
    `Two please.\n\n*From:* Nina Solberg <nina@fjordgear.example>\n*Sent:* Friday, 20 November 2026 09:00\n*To:* Tom\n*Subject:* How many\n\nHow many?`,
    'Two please.',
  ),
  sample(
    'headers in bold turned to double stars',
    `Two please.\n\nKind regards\n\n**Tom O’Keefe**\n\n---\n\n**From:** Nina Solberg <nina@fjordgear.example> on behalf of Sales <sales@fjordgear.example>\n**Sent:** Friday, 20 November 2026 09:00\n**To:** Tom\n**Subject:** How many\n\nHow many?`,
    'Two please.',
  ),
  sample(
    'a mailing list’s rule',
    `Has anybody repaired a seal?\n\n_______________________________________________\nPaddlers mailing list\npaddlers@lists.example\nhttps://lists.example/paddlers`,
    'Has anybody repaired a seal?',
  ),
  sample(
    'recipients that went over the line',
    `Two please.\n\nFrom: Nina Solberg <nina@fjordgear.example>\nSent: Friday, 20 November 2026 09:00\nTo: Tom <tom@harbourlights.example>;\nAda <ada@kajak.example>\nCc: Ole <ole@fjordgear.example>\nSubject: How many\nImportance: High\n\nHow many?`,
    'Two please.',
  ),
  sample(
    'headers over marked lines, the answer below',
    `From: Nina Solberg <nina@fjordgear.example>\nSent: Friday, 20 November 2026 09:00\nTo: Tom\nSubject: How many\n> How many?\n> And when?\n\nTwo, next week.`,
    'Two, next week.',
  ),
  sample(
    'Apple forward',
    `Can you help her?\n\nBegin forwarded message:\n\nFrom: Ada Lindqvist <ada@kajak.example>\nSubject: Valve\nDate: 20 November 2026 at 09:00:00 CET\nTo: Tom\n\nMy valve leaks.`,
    'Can you help her?',
  ),
  sample(
    'a help desk’s line',
    `It still leaks.\n\n##- Please type your reply above this line -##\n\nYour request (412) has been updated.\nWe sent you a new valve.`,
    'It still leaks.',
  ),
  sample(
    'direction marks of a telephone',
    `Two please.\n\n\u200eOn 20 Nov 2026, 09:00 +0100, Nina Solberg \u200e<nina@fjordgear.example>, wrote:\n> How many?`,
    'Two please.',
  ),
  sample('nothing but a quote', `On 20 Nov 2026 at 09:00, ${nina} wrote:\n> How many?\n> And when?`, ''),
  sample(
    'nothing but a forward',
    `---------- Forwarded message ---------\nFrom: ${nina}\nDate: Fri, Nov 20, 2026 at 9:00 AM\nSubject: How many\nTo: Tom\n\nHow many?`,
    '',
  ),
  sample(
    'two levels, the top one the writer’s',
    `Agreed, the 18th.\n\nBest,\nTom\n\nOn 20 Nov 2026 at 09:00, ${nina} wrote:\n\nThe 18th?\n\nOn 19 Nov 2026 at 15:10, Tom O’Keefe wrote:\n\nWhich day?`,
    'Agreed, the 18th.',
  ),
  sample(
    'a warning of the reader’s mail system',
    'CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.\n\nPlease find the signed order attached.\n\nTom',
    'Please find the signed order attached.\n\nTom',
  ),
  sample(
    'a stranger, says Outlook',
    "You don't often get email from tom@harbourlights.example. Learn why this is important\n\nDo you rent out dry suits?",
    'Do you rent out dry suits?',
  ),
  sample(
    'Outlook on a telephone',
    `Two please.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Nina Solberg <nina@fjordgear.example>\nSent: Friday, November 20, 2026 9:00:00 AM\nTo: Tom\nSubject: How many\n\nHow many?`,
    'Two please.',
  ),
  sample('Outlook on a telephone, German', 'Zwei bitte.\n\nHolen Sie sich Outlook für Android', 'Zwei bitte.', 'de'),
  sample('Outlook on a telephone, French', 'Deux, merci.\n\nTélécharger Outlook pour iOS', 'Deux, merci.', 'fr'),
  sample(
    'Samsung in Spanish',
    'Dos, por favor.\n\nEnviado desde mi smartphone Samsung Galaxy.',
    'Dos, por favor.',
    'es',
  ),
  sample(
    'Android in German',
    'Zwei bitte.\n\nDiese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.',
    'Zwei bitte.',
    'de',
  ),
  sample(
    'a Teams meeting',
    'Let us talk on Tuesday at ten.\n\n________________________________________________________________________________\nMicrosoft Teams meeting\nJoin on your computer, mobile app or room device\nClick here to join the meeting<https://teams.microsoft.com/l/meetup-join/19>\nMeeting ID: 312 555 010 221\nPasscode: aB3dEf\n________________________________________________________________________________',
    'Let us talk on Tuesday at ten.',
  ),
  sample(
    'a Zoom meeting',
    'Tuesday at ten, then.\n\nNina Solberg is inviting you to a scheduled Zoom meeting.\n\nTopic: Valves\nTime: Nov 24, 2026 10:00 Oslo\n\nJoin Zoom Meeting\nhttps://fjordgear.zoom.us/j/5550102233\n\nMeeting ID: 555 010 2233\nPasscode: 220033',
    'Tuesday at ten, then.',
  ),
  sample(
    'a list’s footer',
    'Does anybody repair seals?\n\n-- \nYou received this message because you are subscribed to the Google Groups "paddlers" group.\nTo unsubscribe from this group, send an email to paddlers+unsubscribe@groups.example.',
    'Does anybody repair seals?',
  ),
];

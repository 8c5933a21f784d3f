/** What people write and what their mail programs add, a language each. People and firms are made up. */
export interface Tongue {
  own: string;
  /** What they answer, of which nothing may be left. */
  quoted: string;
  closing: string;
  signature: string;
  disclaimer: string;
  phone: string;
  gmail: string;
  apple: string;
  thunderbird: string;
  outlook: string;
  divider: string;
  forwarded: string;
}

const nina = 'Nina Solberg <nina@fjordgear.example>';

export const tongues: Readonly<Record<string, Tongue>> = {
  en: {
    own: 'Hello Nina,\n\nthe paddles arrived, but two of them are cracked at the shaft.\nCould you send replacements before the 4th?',
    quoted: 'We shipped your order today.\nPlease tell us whether everything arrived in one piece.',
    closing: 'Kind regards,',
    signature: 'Tom O’Keefe\nHarbour Lights Adventure Centre\n+353 91 555 019',
    disclaimer:
      'This e-mail and any attachments are confidential and intended solely for the addressee. If you have received this message in error, please delete it.',
    phone: 'Sent from my iPhone',
    gmail: 'On Fri, Nov 20, 2026 at 9:00 AM Nina Solberg <\nnina@fjordgear.example> wrote:',
    apple: `On 20 Nov 2026, at 09:00, ${nina} wrote:`,
    thunderbird: 'On 20/11/2026 09:00, Nina Solberg wrote:',
    outlook: `From: ${nina}\nSent: Friday, November 20, 2026 9:00 AM\nTo: Tom O’Keefe <tom@harbourlights.example>\nSubject: RE: Order 20533`,
    divider: '-----Original Message-----',
    forwarded: '---------- Forwarded message ---------',
  },
  de: {
    own: 'Guten Tag Frau Solberg,\n\nzwei der vier Ventilblöcke passen nicht.\nKönnen Sie uns bis Freitag Ersatz schicken?',
    quoted: 'Ihre Bestellung ist heute versandt worden.\nBitte prüfen Sie die Lieferung.',
    closing: 'Mit freundlichen Grüßen',
    signature: 'Jonas Weiß\nEinkauf\nAlpenhaus Outdoor GmbH\nTel. +49 89 5550 1733',
    disclaimer:
      'Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie bitte diese E-Mail.',
    phone: 'Von meinem iPhone gesendet',
    gmail: 'Am Fr., 20. Nov. 2026 um 09:00 Uhr schrieb Nina Solberg <\nnina@fjordgear.example>:',
    apple: `Am 20.11.2026 um 09:00 schrieb ${nina}:`,
    thunderbird: 'Am 20.11.26 um 09:00 schrieb Nina Solberg:',
    outlook: `Von: ${nina}\nGesendet: Freitag, 20. November 2026 09:00\nAn: Jonas Weiß <j.weiss@alpenhaus.example>\nBetreff: AW: Bestellung 20533`,
    divider: '-----Ursprüngliche Nachricht-----',
    forwarded: '-------- Weitergeleitete Nachricht --------',
  },
  fr: {
    own: 'Bonjour Nina,\n\nnous avons bien reçu les gilets mais il manque deux tailles.\nPouvez-vous les expédier cette semaine ?',
    quoted: 'Votre commande est partie ce matin.\nMerci de vérifier le contenu.',
    closing: 'Cordialement,',
    signature: 'Claire Morel\nBase nautique des Deux Rives\n04 75 55 01 90',
    disclaimer:
      'Ce message et ses pièces jointes sont confidentiels et destinés exclusivement au destinataire. Si vous avez reçu ce message par erreur, merci de le détruire.',
    phone: 'Envoyé de mon iPhone',
    gmail: 'Le ven. 20 nov. 2026 à 09:00, Nina Solberg <nina@fjordgear.example> a\nécrit :',
    apple: `Le 20 nov. 2026 à 09:00, ${nina} a écrit :`,
    thunderbird: 'Le 20/11/2026 à 09:00, Nina Solberg a écrit :',
    outlook: `De : ${nina}\nEnvoyé : vendredi 20 novembre 2026 09:00\nÀ : Claire Morel <claire@deuxrives.example>\nObjet : RE: Commande 20533`,
    divider: "-----Message d'origine-----",
    forwarded: '-------- Message transféré --------',
  },
  es: {
    own: 'Hola Nina:\n\ntodavía no hemos recibido los remos de la segunda caja.\n¿Cuándo llegan a Valencia?',
    quoted: 'Su pedido salió ayer del almacén.\nAvísenos cuando llegue.',
    closing: 'Un saludo,',
    signature: 'Marta Ibáñez\nClub Náutico Albufera\nTel. 961 555 014',
    disclaimer:
      'Este mensaje y sus archivos adjuntos son confidenciales y van dirigidos exclusivamente a su destinatario. Si ha recibido este mensaje por error, le rogamos que lo elimine.',
    phone: 'Enviado desde mi iPhone',
    gmail: 'El vie, 20 nov 2026 a las 9:00, Nina Solberg (<nina@fjordgear.example>)\nescribió:',
    apple: `El 20 nov 2026, a las 9:00, ${nina} escribió:`,
    thunderbird: 'El 20/11/2026 a las 9:00, Nina Solberg escribió:',
    outlook: `De: ${nina}\nEnviado el: viernes, 20 de noviembre de 2026 9:00\nPara: Marta Ibáñez <marta@albufera.example>\nAsunto: RE: Pedido 20533`,
    divider: '-----Mensaje original-----',
    forwarded: '---------- Mensaje reenviado ---------',
  },
  pt: {
    own: 'Olá Nina,\n\nas bombas chegaram, mas uma não funciona.\nPode enviar outra ainda esta semana?',
    quoted: 'A encomenda seguiu hoje.\nDiga-nos se chegou tudo bem.',
    closing: 'Com os melhores cumprimentos,',
    signature: 'Rui Antunes\nAventura Minho, Lda\n+351 253 555 018',
    disclaimer:
      'Esta mensagem e os seus anexos são confidenciais e destinam-se exclusivamente ao destinatário indicado. Se recebeu esta mensagem por engano, elimine-a.',
    phone: 'Enviado do meu iPhone',
    gmail: 'Nina Solberg <nina@fjordgear.example> escreveu (sexta, 20/11/2026\nà(s) 09:00):',
    apple: `No dia 20/11/2026, às 09:00, ${nina} escreveu:`,
    thunderbird: 'Em 20/11/2026 09:00, Nina Solberg escreveu:',
    outlook: `De: ${nina}\nEnviada: 20 de novembro de 2026 09:00\nPara: Rui Antunes <rui@aventuraminho.example>\nAssunto: RE: Encomenda 20533`,
    divider: '-----Mensagem original-----',
    forwarded: '---------- Mensagem encaminhada ---------',
  },
  it: {
    own: 'Buongiorno Nina,\n\nla fattura riporta il 30 %, non il 40 % concordato.\nPotete correggerla entro venerdì?',
    quoted: 'In allegato la fattura.\nRestiamo a disposizione.',
    closing: 'Cordiali saluti',
    signature: 'Giulia Ferri\nRafting Valsesia S.r.l.\nTel. 0163 555 012',
    disclaimer:
      'Le informazioni contenute in questo messaggio sono riservate e destinate esclusivamente al destinatario. Se avete ricevuto questo messaggio per errore, vi preghiamo di cancellarlo.',
    phone: 'Inviato da iPhone',
    gmail: 'Il giorno ven 20 nov 2026 alle ore 09:00 Nina Solberg <\nnina@fjordgear.example> ha scritto:',
    apple: `Il giorno 20 nov 2026, alle ore 09:00, ${nina} ha scritto:`,
    thunderbird: 'Il 20/11/2026 09:00, Nina Solberg ha scritto:',
    outlook: `Da: ${nina}\nInviato: venerdì 20 novembre 2026 09:00\nA: Giulia Ferri <giulia@valsesia.example>\nOggetto: R: Ordine 20533`,
    divider: '-----Messaggio originale-----',
    forwarded: '-------- Messaggio Inoltrato --------',
  },
  nl: {
    own: 'Hallo Nina,\n\nwij hebben de factuur nog niet ontvangen.\nKunt u deze naar onze administratie sturen?',
    quoted: 'De bestelling is verzonden.\nLaat u weten of alles klopt?',
    closing: 'Met vriendelijke groet,',
    signature: 'Sander de Wit\nWaterland Verhuur B.V.\n020 555 0143',
    disclaimer:
      'Dit e-mailbericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Indien u dit bericht ten onrechte ontvangt, verzoeken wij u het te verwijderen.',
    phone: 'Verstuurd vanaf mijn iPhone',
    gmail: 'Op vr 20 nov 2026 om 09:00 schreef Nina Solberg <nina@fjordgear.example\n>:',
    apple: `Op 20 nov 2026, om 09:00 heeft ${nina} het volgende geschreven:`,
    thunderbird: 'Op 20-11-2026 om 09:00 schreef Nina Solberg:',
    outlook: `Van: ${nina}\nVerzonden: vrijdag 20 november 2026 09:00\nAan: Sander de Wit <sander@waterland.example>\nOnderwerp: RE: Bestelling 20533`,
    divider: '-----Oorspronkelijk bericht-----',
    forwarded: '-------- Doorgestuurd bericht --------',
  },
  no: {
    own: 'Hei Nina,\n\ntørrdraktene er for små i halsen.\nKan vi bytte dem til størrelse L?',
    quoted: 'Ordren er sendt i dag.\nSi fra om noe mangler.',
    closing: 'Med vennlig hilsen',
    signature: 'Ingrid Dahl\nLofoten Padleklubb\nTlf. 760 55 510',
    disclaimer:
      'Denne e-posten kan inneholde konfidensiell informasjon og er kun ment for rette mottaker. Har du mottatt den ved en feil, ber vi deg slette den.',
    phone: 'Sendt fra min iPhone',
    gmail: 'fre. 20. nov. 2026 kl. 09:00 skrev Nina Solberg <nina@fjordgear.example>:',
    apple: `20. nov. 2026 kl. 09:00 skrev ${nina}:`,
    thunderbird: 'Den 20.11.2026 09:00, skrev Nina Solberg:',
    outlook: `Fra: ${nina}\nSendt: fredag 20. november 2026 09:00\nTil: Ingrid Dahl <ingrid@lofotpadling.example>\nEmne: SV: Ordre 20533`,
    divider: '-----Opprinnelig melding-----',
    forwarded: '-------- Videresendt melding --------',
  },
  sv: {
    own: 'Hej Nina,\n\nvi saknar fortfarande kreditfakturan för oktober.\nNär kan ni skicka den?',
    quoted: 'Varorna är på väg.\nHör av er om något fattas.',
    closing: 'Med vänliga hälsningar',
    signature: 'Ada Lindqvist\nSkärgårdens Kajak AB\n08-555 010 22',
    disclaimer:
      'Detta meddelande kan innehålla konfidentiell information och är endast avsett för mottagaren. Om du har fått det av misstag ber vi dig radera det.',
    phone: 'Skickat från min iPhone',
    gmail: 'Den fre 20 nov. 2026 kl 09:00 skrev Nina Solberg <nina@fjordgear.example>:',
    apple: `20 nov. 2026 kl. 09:00 skrev ${nina}:`,
    thunderbird: 'Den 2026-11-20 kl. 09:00, skrev Nina Solberg:',
    outlook: `Från: ${nina}\nSkickat: den 20 november 2026 09:00\nTill: Ada Lindqvist <ada@kajak.example>\nÄmne: SV: Order 20533`,
    divider: '-----Ursprungligt meddelande-----',
    forwarded: '-------- Vidarebefordrat meddelande --------',
  },
  da: {
    own: 'Hej Nina,\n\nvi har kun fået tre af de fire kasser.\nHvornår kommer den sidste?',
    quoted: 'Ordren er afsendt i dag.\nSig til, hvis noget mangler.',
    closing: 'Venlig hilsen',
    signature: 'Mette Krogh\nFjordens Friluftsliv ApS\nTlf. 55 50 10 33',
    disclaimer:
      'Denne e-mail kan indeholde fortrolige oplysninger og er kun beregnet til rette modtager. Har du modtaget den ved en fejl, bedes du slette den.',
    phone: 'Sendt fra min iPhone',
    gmail: 'Den fre. 20. nov. 2026 kl. 09.00 skrev Nina Solberg <nina@fjordgear.example>:',
    apple: `Den 20. nov. 2026 kl. 09.00 skrev ${nina}:`,
    thunderbird: 'Den 20-11-2026 kl. 09:00 skrev Nina Solberg:',
    outlook: `Fra: ${nina}\nSendt: 20. november 2026 09:00\nTil: Mette Krogh <mette@friluftsliv.example>\nEmne: SV: Ordre 20533`,
    divider: '-----Oprindelig meddelelse-----',
    forwarded: '-------- Videresendt meddelelse --------',
  },
  fi: {
    own: 'Hei Nina,\n\nkaksi meloista on rikki.\nVoitteko lähettää uudet ennen perjantaita?',
    quoted: 'Tilauksenne lähti tänään.\nKertokaa, jos jotain puuttuu.',
    closing: 'Ystävällisin terveisin',
    signature: 'Aino Laine\nSaimaan Melojat ry\nPuh. 015 555 0110',
    disclaimer:
      'Tämä sähköpostiviesti on luottamuksellinen ja tarkoitettu vain vastaanottajalle. Jos olet saanut viestin vahingossa, poista se.',
    phone: 'Lähetetty iPhonesta',
    gmail: 'pe 20. marrask. 2026 klo 9.00 Nina Solberg (nina@fjordgear.example)\nkirjoitti:',
    apple: `${nina} kirjoitti 20.11.2026 kello 9.00:`,
    thunderbird: 'Nina Solberg kirjoitti 20.11.2026 klo 9.00:',
    outlook: `Lähettäjä: ${nina}\nLähetetty: perjantai 20. marraskuuta 2026 9.00\nVastaanottaja: Aino Laine <aino@melojat.example>\nAihe: VS: Tilaus 20533`,
    divider: '-----Alkuperäinen viesti-----',
    forwarded: '-------- Välitetty viesti --------',
  },
  pl: {
    own: 'Dzień dobry,\n\nnie otrzymaliśmy jeszcze faktury do zamówienia.\nKiedy możemy się jej spodziewać?',
    quoted: 'Paczka została wysłana.\nProszę o potwierdzenie odbioru.',
    closing: 'Z poważaniem',
    signature: 'Marek Zieliński\nKajaki Mazury Sp. z o.o.\ntel. 87 555 01 40',
    disclaimer:
      'Informacje zawarte w tej wiadomości są poufne i przeznaczone wyłącznie dla adresata. Jeżeli nie są Państwo adresatem, prosimy o jej usunięcie.',
    phone: 'Wysłane z iPhone’a',
    gmail: 'pt., 20 lis 2026 o 09:00 Nina Solberg <nina@fjordgear.example> napisał(a):',
    apple: `Wiadomość napisana przez ${nina} w dniu 20.11.2026, o godz. 09:00:`,
    thunderbird: 'W dniu 20.11.2026 o 09:00, Nina Solberg pisze:',
    outlook: `Od: ${nina}\nWysłano: piątek, 20 listopada 2026 09:00\nDo: Marek Zieliński <marek@kajaki.example>\nTemat: ODP: Zamówienie 20533`,
    divider: '-----Wiadomość oryginalna-----',
    forwarded: '-------- Przekazana wiadomość --------',
  },
  ru: {
    own: 'Добрый день, Нина!\n\nВ посылке не хватает двух вёсел.\nКогда вы сможете их отправить?',
    quoted: 'Ваш заказ отправлен сегодня.\nСообщите, пожалуйста, о получении.',
    closing: 'С уважением,',
    signature: 'Елена Петрова\nООО «Северный путь»\nтел. +7 812 555 01 70',
    disclaimer:
      'Это сообщение является конфиденциальным и предназначено только для адресата. Если вы получили его по ошибке, удалите его.',
    phone: 'Отправлено с iPhone',
    gmail: 'пт, 20 нояб. 2026 г. в 09:00, Nina Solberg <nina@fjordgear.example>:',
    apple: `20 нояб. 2026 г., в 09:00, ${nina} написал(а):`,
    thunderbird: '20.11.2026 09:00, Nina Solberg пишет:',
    outlook: `От: ${nina}\nОтправлено: 20 ноября 2026 г. 9:00\nКому: Елена Петрова <e.petrova@sever.example>\nТема: RE: Заказ 20533`,
    divider: '-----Исходное сообщение-----',
    forwarded: '-------- Пересылаемое сообщение --------',
  },
  zh: {
    own: 'Nina 您好，\n\n第二箱里的桨断了两支。\n请问什么时候可以补发？',
    quoted: '订单今天已发货。\n收到后请告知。',
    closing: '此致\n敬礼',
    signature: '王伟\n采购部\n电话：+86 21 5555 0160',
    disclaimer: '本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的收件人。如果您错收了本邮件，请立即删除。',
    phone: '发自我的 iPhone',
    gmail: 'Nina Solberg <nina@fjordgear.example> 于2026年11月20日周五 09:00写道：',
    apple: `在 2026年11月20日，09:00，${nina} 写道：`,
    thunderbird: '在 2026/11/20 9:00, Nina Solberg 写道:',
    outlook: `发件人: ${nina}\n发送时间: 2026年11月20日 9:00\n收件人: 王伟 <wang@canglang.example>\n主题: 答复: 订单 20533`,
    divider: '------------------ 原始邮件 ------------------',
    forwarded: '---------- 转发邮件 ----------',
  },
  ja: {
    own: 'ソルベルグ様\n\nお世話になっております。\n二箱目のパドルが二本折れていました。\n代わりの品はいつ届きますか。',
    quoted: '本日ご注文の品を発送いたしました。\n到着しましたらお知らせください。',
    closing: '敬具',
    signature: '田中 花子\n株式会社湖畔カヌー\nTEL: 03-5555-0180',
    disclaimer:
      'このメールには機密情報が含まれている場合があります。誤って受信された場合は、削除していただきますようお願いいたします。',
    phone: 'iPhoneから送信',
    gmail: '2026年11月20日(金) 9:00 Nina Solberg <nina@fjordgear.example>:',
    apple: `2026/11/20 9:00、${nina}のメール:`,
    thunderbird: '2026/11/20 9:00、Nina Solberg さんは書きました:',
    outlook: `差出人: ${nina}\n送信日時: 2026年11月20日 9:00\n宛先: 田中 花子 <tanaka@kohan.example>\n件名: RE: 注文 20533`,
    divider: '-----元のメッセージ-----',
    forwarded: '---------- 転送されたメッセージ ----------',
  },
};

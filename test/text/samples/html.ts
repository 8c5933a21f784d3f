import type { Sample } from './sample';

const sample = (of: string, message: string, own: string, language = 'en'): Sample => ({
  of,
  language,
  html: true,
  message,
  own,
});

const said = '<div>We shipped today.</div><div>Is everything there?</div>';

/** Replies in HTML with the marks of the programs that made them. */
export const htmlSamples: readonly Sample[] = [
  sample(
    'Gmail',
    `<div dir="ltr"><div>Two are cracked.</div><div><br></div><div>Can you replace them?</div><div><br clear="all"></div><div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">Tom O'Keefe<br>Harbour Lights</div></div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Fri, Nov 20, 2026 at 9:00 AM Nina Solberg &lt;<a href="mailto:nina@fjordgear.example">nina@fjordgear.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${said}</blockquote></div>`,
    'Two are cracked.\n\nCan you replace them?',
  ),
  sample(
    'Gmail, answers in between',
    `<div dir="ltr"></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Fri, Nov 20, 2026 at 9:00 AM Nina &lt;nina@fjordgear.example&gt; wrote:<br></div><blockquote class="gmail_quote"><div>Which size?</div></blockquote><div>Size M.</div><blockquote class="gmail_quote"><div>And when?</div></blockquote><div>On Friday.</div></div>`,
    'Size M.\n\nOn Friday.',
  ),
  sample(
    'Gmail, forwarded',
    `<div dir="ltr">Can you help her?<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Ada</strong> &lt;ada@kajak.example&gt;<br>Date: Fri, Nov 20, 2026<br>Subject: Valve<br></div><br><div>My valve leaks.</div><blockquote>Which one?</blockquote></div></div>`,
    'Can you help her?',
  ),
  sample(
    'Gmail as another webmail shows it',
    `<div class="x_gmail_default">Two please.</div><div class="x_gmail_quote"><div class="x_gmail_attr">On Friday Nina wrote:</div><blockquote class="x_gmail_quote">${said}</blockquote></div>`,
    'Two please.',
  ),
  sample(
    'Gmail, a part moved to the right',
    '<div dir="ltr"><div>These are missing:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>pump</div><div>valve</div></blockquote></div>',
    'These are missing:\npump\nvalve',
  ),
  sample(
    'Outlook on the web',
    `<html><head><style type="text/css">P {margin-top:0}</style></head><body dir="ltr"><div style="font-family:Calibri">Two are cracked.</div><div style="font-family:Calibri"><br></div><div id="Signature"><p>Tom O'Keefe</p><p>Harbour Lights</p></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>From:</b> Nina Solberg &lt;nina@fjordgear.example&gt;<br><b>Sent:</b> Friday, November 20, 2026 9:00 AM<br><b>To:</b> Tom<br><b>Subject:</b> Order</font><div>&nbsp;</div></div><div>${said}</div></body></html>`,
    'Two are cracked.',
  ),
  sample(
    'Outlook as Gmail shows it',
    `<div>Two please.</div><div id="m_-551301appendonsend"></div><hr><div id="m_-551301divRplyFwdMsg"><b>Von:</b> Nina<br><b>Gesendet:</b> Freitag</div>${said}`,
    'Two please.',
  ),
  sample(
    'Outlook as another webmail shows it',
    `<div>Two please.</div><div id="x_divRplyFwdMsg"><b>Lähettäjä:</b> Nina</div>${said}`,
    'Two please.',
  ),
  sample(
    'Outlook on Windows',
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml></xml><![endif]--></head><body lang="EN-GB"><div class="WordSection1"><p class="MsoNormal">Hello Nina,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">two are cracked.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Kind regards,<o:p></o:p></p><p class="MsoNormal">Tom O'Keefe<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span lang="EN-US">From:</span></b> Nina Solberg &lt;nina@fjordgear.example&gt;<br><b>Sent:</b> Friday, 20 November 2026 09:00<br><b>To:</b> Tom<br><b>Subject:</b> Order<o:p></o:p></p></div></div><p class="MsoNormal">We shipped today.<o:p></o:p></p></div></body></html>`,
    'Hello Nina,\n\ntwo are cracked.',
  ),
  sample(
    'Outlook 2010 in a language unknown here',
    `<div class="WordSection1"><p class="MsoNormal">Two please.</p><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>Nuo:</b> Nina<br><b>Išsiųsta:</b> 2026 m. lapkričio 20 d.<br><b>Kam:</b> Tom<br><b>Tema:</b> Order</p></div><p class="MsoNormal">We shipped today.</p></div>`,
    'Two please.',
  ),
  sample(
    'Outlook on a telephone',
    `<div dir="ltr">Two please.</div><div id="ms-outlook-mobile-body-separator-line"><br></div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><div id="mail-editor-reference-message-container"><hr><div><b>From:</b> Nina<br><b>Date:</b> Friday</div>${said}</div>`,
    'Two please.',
  ),
  sample(
    'Outlook Express',
    `<div>Two please.</div><div class="OutlookMessageHeader" dir="ltr">-----Original Message-----<br><b>From:</b> Nina</div>${said}`,
    'Two please.',
  ),
  sample(
    'Windows Mail',
    `<div dir="ltr"><div>Два, пожалуйста.</div><div data-signatureblock="true"><div><br></div></div><div style="padding-top: 5px; border-top-color: rgb(229, 229, 229); border-top-width: 1px; border-top-style: solid;"><div><font><b>Nuo:</b>&nbsp;Nina<br><b>Išsiųsta:</b>&nbsp;2026<br><b>Kam:</b>&nbsp;Tom</font></div></div>${said}</div>`,
    'Два, пожалуйста.',
    'ru',
  ),
  sample(
    'Hotmail',
    `<div dir="ltr">Two please.<div><br></div><div><hr id="stopSpelling">Date: Fri, 20 Nov 2026 09:00:00 +0100<br>Subject: Order<br>From: nina@fjordgear.example<br>To: tom@harbourlights.example<br><br>${said}</div></div>`,
    'Two please.',
  ),
  sample(
    'Apple Mail',
    `<html><body style="overflow-wrap: break-word;">Two please.<br><br>Tom<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>On 20 Nov 2026, at 09:00, Nina Solberg &lt;nina@fjordgear.example&gt; wrote:</div><br class="Apple-interchange-newline"><div>${said}</div></blockquote></div><br></body></html>`,
    'Two please.\n\nTom',
  ),
  sample(
    'iPhone',
    `<html><body dir="auto">Two please.<br><br><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On 20 Nov 2026, at 09:00, Nina wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${said}</div></blockquote></body></html>`,
    'Two please.',
  ),
  sample(
    'Yahoo',
    `<div class="ydp12ab34cdyahoo-style-wrap">Two please.</div><div id="ydp99ab34cdyahoo_quoted_5550102" class="ydp99ab34cdyahoo_quoted"><div>On Friday, November 20, 2026 at 09:00:00 AM GMT+1, Nina &lt;nina@fjordgear.example&gt; wrote:</div>${said}</div>`,
    'Two please.',
  ),
  sample(
    'Thunderbird, answer below',
    `<div class="moz-cite-prefix">On 20/11/2026 09:00, Nina Solberg wrote:<br></div><blockquote type="cite" cite="mid:1@fjordgear.example">${said}</blockquote><p>Two are cracked.</p><p>The rest is fine.</p><pre class="moz-signature" cols="72">-- \nTom O'Keefe</pre>`,
    'Two are cracked.\n\nThe rest is fine.',
  ),
  sample(
    'Thunderbird, answer below words of Outlook',
    `<div class="moz-cite-prefix">Am 20.11.2026 um 09:00 schrieb Nina Solberg:<br></div><blockquote type="cite">Ja.<div id="divRplyFwdMsg"><b>Von:</b> Tom</div>Geht das?</blockquote><p>Danke, das passt.</p>`,
    'Danke, das passt.',
    'de',
  ),
  sample(
    'Thunderbird, forwarded',
    `<p>Can you help her?</p><div class="moz-forward-container"><br>-------- Forwarded Message --------<table class="moz-email-headers-table"><tr><th>Subject: </th><td>Valve</td></tr></table><p>My valve leaks.</p></div>`,
    'Can you help her?',
  ),
  sample(
    'Proton',
    `<div style="font-family: Arial">Two please.</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-user">Tom</div><div class="protonmail_signature_block-proton">Sent with Proton Mail</div></div><div class="protonmail_quote">On Friday, November 20th, 2026 at 9:00 AM, Nina wrote:<br><blockquote class="protonmail_quote" type="cite">${said}</blockquote></div>`,
    'Two please.',
  ),
  sample(
    'Yandex',
    `<div>Два, пожалуйста.</div><div> </div><div>20.11.2026, 09:00, "Nina Solberg" &lt;nina@fjordgear.example&gt;:</div><blockquote><p>Сколько?</p></blockquote>`,
    'Два, пожалуйста.',
    'ru',
  ),
  sample(
    'Mail.ru',
    `<HTML><BODY>Два, пожалуйста.<br><br><blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">Пятница, 20 ноября 2026, 9:00 +03:00 от Nina Solberg &lt;nina@fjordgear.example&gt;:<br><div>Сколько?</div></blockquote><div data-signature-widget="container">--<br>Елена</div></BODY></HTML>`,
    'Два, пожалуйста.',
    'ru',
  ),
  sample(
    'GMX',
    `<html><body><div style="font-family: Verdana"><div>Zwei bitte.</div><div>&nbsp;</div><div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Freitag, 20. November 2026 um 09:00 Uhr<br><b>Von:</b>&nbsp;"Nina" &lt;nina@fjordgear.example&gt;<br><b>An:</b>&nbsp;Jonas<br><b>Betreff:</b>&nbsp;Order</div><div name="quoted-content">Wie viele?</div></div></div></body></html>`,
    'Zwei bitte.',
    'de',
  ),
  sample(
    'Zoho',
    `<div>Two please.</div><div id="Zm-_Id_-Sgn"><p>Tom</p></div><div class="zmail_extra_hr" style="border-top: 1px solid"><br></div><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On Fri, 20 Nov 2026 <b>Nina</b> wrote ----</div><blockquote id="blockquote_zmail">${said}</blockquote></div>`,
    'Two please.',
  ),
  sample(
    'Zimbra',
    `<div>Two please.</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>From: </b>"Nina"</div><div data-marker="__QUOTED_TEXT__">${said}</div>`,
    'Two please.',
  ),
  sample(
    'hidden words',
    '<div style="display:none;font-size:0">Act now</div><p>Two please.</p><p style="mso-hide:all">Open in browser</p><p>Today.</p>',
    'Two please.\n\nToday.',
  ),
  sample(
    'headers in the text of a table',
    `<p>Two please.</p><table><tr><td><b>From:</b></td><td>Nina &lt;nina@fjordgear.example&gt;</td></tr><tr><td><b>Date:</b></td><td>20.11.2026 09:00</td></tr><tr><td><b>Subject:</b></td><td>Order</td></tr></table>${said}`,
    'Two please.',
  ),
  sample('nothing but a quote', `<blockquote type="cite">${said}</blockquote>`, ''),
  sample(
    'a plain page',
    '<p>Hello,</p><ul><li>two pumps</li><li>one valve</li></ul><p>When can you ship?</p>',
    'Hello,\n\ntwo pumps\none valve\n\nWhen can you ship?',
  ),
  sample(
    'lines kept as typed',
    '<pre style="white-space:pre-wrap">Two please.\n\n&gt; How many?\n\nToday.</pre>',
    'Two please.\n\nToday.',
  ),
  sample(
    'a question typed into the signature',
    '<div>Hello</div><div class="gmail_signature">When do you ship?<br>Tom</div>',
    'Hello\nWhen do you ship?\nTom',
  ),
];

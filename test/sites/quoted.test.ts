import { describe, expect, it } from 'vitest';
import { gmailQuoted } from '@/lib/sites/gmail-selectors';
import { messageText } from '@/lib/sites/own-text';
import { roundcubeQuoted } from '@/lib/sites/roundcube-selectors';
import { ownWords } from '@/lib/text/own-words';
import { page, webmail } from './open-page';

/** What is taken from a message in a page, and what is made of it. */
function read(html: string, quoted: string): string {
  const { document } = page(`<div id="message">${html}</div>`, webmail);
  return ownWords(messageText(document.querySelector('#message') as Element, quoted));
}

const said = '<div>Which size?</div>';

describe('what a page marks as quoted', () => {
  it('goes, and answers between the parts stay', () => {
    const html = `<div class="gmail_quote"><div class="gmail_attr">On Friday Nina wrote:</div><blockquote class="gmail_quote">${said}</blockquote><div>Size M.</div><blockquote class="gmail_quote">And when?</blockquote><div>Today.</div></div>`;
    expect(read(html, gmailQuoted)).toBe('Size M.\n\nToday.');
    expect(read(html.replaceAll('gmail', 'v1gmail'), roundcubeQuoted)).toBe('Size M.\n\nToday.');
  });

  it('goes from a message that was forwarded', () => {
    const html = `<div>See below.</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Ada &lt;ada@kajak.example&gt;</div><br>${said}</div>`;
    expect(read(html, gmailQuoted)).toBe('See below.');
  });

  it('goes where the answer stands below it', () => {
    const html = `<p>On 20.11.2026 09:00, Nina Solberg wrote:</p><blockquote type="cite">${said}</blockquote><p>Size M.</p>`;
    expect(read(html, roundcubeQuoted)).toBe('Size M.');
  });

  it('goes below Outlook’s headers', () => {
    const html = `<div>Size M.</div><div id="v1divRplyFwdMsg"><b>From:</b> Nina<br><b>Sent:</b> Friday, 20 November 2026 09:00<br><b>To:</b> Tom</div>${said}`;
    expect(read(html, roundcubeQuoted)).toBe('Size M.');
  });

  it('is no part that was only moved to the right', () => {
    const html = 'These:<blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>pump</div></blockquote>';
    expect(read(html, gmailQuoted)).toBe('These:\n\npump');
  });

  it('leaves nothing of a message that only quotes', () => {
    expect(read(`<blockquote>${said}</blockquote>`, gmailQuoted)).toBe('');
  });
});

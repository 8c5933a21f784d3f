import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Progress } from '@/components/panel/backup/progress';
import { Doubtful } from '@/components/panel/doubtful';
import { PanelProvider } from '@/components/panel/panel-context';
import { RestorePreview } from '@/components/panel/restore-preview';
import { detailInWords, salesInWords } from '@/components/panel/score-words';
import { dueInWords, languageInWords, momentInWords, weekInWords } from '@/components/panel/words';
import { Trans } from '@/components/ui/trans';
import { Words } from '@/components/ui/words';
import type { Doubtful as Doubt } from '@/lib/app/panel-state';
import { HOUR } from '@/lib/model/time';
import { messages } from '@/lib/words/de';
import { speak } from '@/lib/words/i18n';
import { percent } from '@/lib/words/percent';
import { fakeActions } from './fake-actions';
import { now, zone } from './sample';

const office = { from: '09:00', to: '17:30' };

beforeEach(() => speak('de', messages));
afterEach(() => speak('en'));

describe('the panel in German', () => {
  it('counts one and several in a sentence', () => {
    const summary = { customers: 1, entries: 3, added: 0, conflicts: [], erased: 2 };
    render(<RestorePreview summary={summary} busy={false} onRestore={async () => {}} onCancel={() => {}} />);
    expect(screen.getByText(/Die Datei enthält/)).toHaveTextContent(
      'Die Datei enthält 1 Kunden und 3 Einträge. Nichts davon ist hier neu.',
    );
    expect(screen.getByText(/endgültig gelöscht/)).toHaveTextContent(/^2 Personen daraus wurden/);
    expect(screen.getByRole('button', { name: 'Wiederherstellen' })).toBeVisible();
  });

  it('writes days, times and lengths as German does', () => {
    const turn = { due: now + 2 * HOUR, level: 'risk', may: false } as const;
    expect(dueInWords(turn, now, zone)).toBe('fällig in 2 Std.');
    expect(momentInWords(now - 24 * HOUR, now, zone)).toBe('gestern 12:18');
    expect(weekInWords([office, office, null, null, null, office, null])).toBe('Mo–Di 9–17:30, Sa 9–17:30');
    expect(languageInWords('nb')).toBe('Norwegisch (Bokmål)');
  });

  it('writes percent as German does, with a space that no line breaks at', () => {
    expect(percent(0.153)).toBe('15\u00a0%');
    expect(detailInWords({ label: 'Gehalten', value: 0.754, unit: 'share', n: 4 })).toBe('75\u00a0%');
    render(<Progress says="Lesen" done={999} all={1000} counts="share" onStop={() => undefined} />);
    expect(screen.getByRole('progressbar').closest('label')?.textContent).toBe('Lesen: 99\u00a0%');
    speak('en');
    expect(percent(0.153)).toBe('15%');
  });

  it('names what a message is about inside the sentence', () => {
    const doubt: Doubt = {
      sightingIds: ['s'],
      at: now,
      precision: 'day',
      subject: 'Frist <0>',
      asks: false,
      direction: 'in',
      channel: 'email',
      candidates: [],
    };
    render(
      <PanelProvider value={{ now, zone, actions: fakeActions(), rules: {}, drafts: [] }}>
        <Doubtful customerId="c" doubts={[doubt]} />
      </PanelProvider>,
    );
    const region = screen.getByRole('region', { name: 'Welche Nachricht ist es?' });
    expect(within(region).getByText(/Eine Nachricht vom/)).toHaveTextContent(
      'Eine Nachricht vom Fr., 20. November haben Sie vielleicht schon, „Frist <0>“. Welche ist es?',
    );
  });

  it('joins whole sentences of figures', () => {
    const figures = { first: 1, repeat: 2, returned: 0 };
    const business = { sales: figures, before: null } as Parameters<typeof salesInWords>[0];
    expect(salesInWords(business)).toBe('Verkäufe in 90 Tagen: 1 erste, 2 wiederholt. Keine in den 90 davor.');
  });
});

describe('a sentence with elements', () => {
  it('takes no element from what somebody wrote', () => {
    const name = '<0>Tom</0> & <b>\u202EHan</b>';
    const { container } = render(
      <p>
        <Trans
          id="x"
          message="Read <0>{name}</0> now, <1/>"
          values={{ name }}
          components={{ 0: <Words>{name}</Words>, 1: <i>x</i> }}
        />
      </p>,
    );
    expect(container).toHaveTextContent('Read <0>Tom</0> & <b>Han</b> now, x');
    expect(container.querySelectorAll('bdi, i, b')).toHaveLength(2);
  });
});

import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { nextMorning } from '@/lib/app/next-morning';
import type { OneClickAction, PanelActions, QuickTouch, SnoozeChoice, Undoable } from '@/lib/app/panel-contract';
import { answerNeeded, markAcknowledged, markAnsweredElsewhere, noAnswerNeeded } from '@/lib/log/conversations';
import { addEntry, deleteEntry } from '@/lib/log/entries';
import { confirmWentOut, denyWentOut } from '@/lib/log/pending';
import type { Settings } from '@/lib/log/settings';
import { ownTouch } from '@/lib/model/own-touch';
import { HOUR } from '@/lib/model/time';
import { agendaChanged } from './agenda-changed';
import { askedFeedback, followedUp } from './feedback';
import { passOver } from './points';
import { promiseActions } from './promises';
import { answerRule } from './rules';
import { saleActions } from './sales';
import { bringHandOffTo, bringIssueTo, shareInsight } from './stages';
import { takeBack, undoable } from './undoable';

type NudgeActions = Pick<PanelActions, 'act' | 'answeredElsewhere' | 'snooze' | 'logTouch'>;

/** `open`: shows the page of a conversation. */
export function nudgeActions(settings: Settings, open: (conversationId: string) => Promise<void>): NudgeActions {
  return {
    async act(customerId, action) {
      const done = await act(customerId, action, settings, open);
      agendaChanged();
      return done;
    },

    async answeredElsewhere(_customerId, { conversationId, channel, at }) {
      const entry = await markAnsweredElsewhere(conversationId, channel, at);
      agendaChanged();
      return takeBack(t`Logged as answered`, () => deleteEntry(entry.id, Date.now()));
    },

    async snooze({ customerId, ruleId, cause }, choice) {
      const now = Date.now();
      return answerRule(
        {
          customerId,
          ruleId,
          cause,
          verdict:
            choice === 'hour' || choice === 'tomorrow'
              ? 'snooze'
              : choice === 'never'
                ? 'never'
                : 'not-for-this-customer',
          until: choice === 'hour' ? now + HOUR : choice === 'tomorrow' ? nextMorning(settings.standards, now) : null,
          at: now,
        },
        t(snoozeWords[choice]),
      );
    },

    logTouch,
  };
}

async function logTouch(customerId: string, { what, answers }: QuickTouch): Undoable {
  const now = Date.now();
  const entry =
    answers !== null && what !== 'voicemail'
      ? await markAnsweredElsewhere(answers, what === 'met' ? 'meeting' : 'call', now)
      : await addEntry({ customerId, kind: 'touch', at: now, body: touchBody(what) });
  agendaChanged();
  return takeBack(t(touchWords[what]), () => deleteEntry(entry.id, Date.now()));
}

async function act(
  customerId: string,
  action: OneClickAction,
  settings: Settings,
  open: (conversationId: string) => Promise<void>,
): Undoable {
  const now = Date.now();
  switch (action.do) {
    case 'open-conversation':
      await open(action.conversationId);
      return null;
    case 'no-answer-needed':
      return undoable(t`No answer needed`, await noAnswerNeeded(action.conversationId, now));
    case 'answer-needed':
      return undoable(t`An answer is owed`, await answerNeeded(action.conversationId, now));
    case 'acknowledged': {
      const entry = await markAcknowledged(action.conversationId, 'email', now);
      return takeBack(t`Logged as acknowledged`, () => deleteEntry(entry.id, Date.now()));
    }
    case 'went-out':
      await confirmWentOut(action.entryId);
      return null;
    case 'did-not-go-out':
      return undoable(t`Taken out of the log`, await denyWentOut(action.entryId, now));
    case 'called':
      return logTouch(customerId, { what: 'called', answers: action.conversationId });
    case 'another-point':
      return passOver(action.entryId, settings.standards);
    case 'keep-promise':
      return promiseActions.settlePromise(action.entryId, 'kept');
    case 'log-promise':
      return logPromise(customerId, action);
    case 'not-a-promise': {
      const { ruleId, cause } = action;
      return answerRule({ customerId, ruleId, cause, verdict: 'done', until: null, at: now }, t`Not a promise`);
    }
    case 'issue-stage':
      return bringIssueTo(action.entryId, action.stage, now);
    case 'hand-off-stage':
      return bringHandOffTo(action.entryId, action.stage, now);
    case 'share-insight':
      return shareInsight(action.entryId, now);
    case 'sale-step':
      return saleActions.saleStep(action.entryId, action.step, true);
    case 'followed-up':
      return followedUp(action.entryId);
    case 'asked-feedback':
      return askedFeedback(customerId, action.measure, action.moment);
  }
}

/** What the seller is about to promise is logged as of now, for it is theirs to send; what was said, as of then. */
async function logPromise(
  customerId: string,
  { what, due, conversationId, at, kept }: Extract<OneClickAction, { do: 'log-promise' }>,
): Undoable {
  const now = Date.now();
  const end = kept ? { state: 'kept', closedAt: due ?? now } : { state: 'open', closedAt: null };
  const body = { by: 'us', what: what.slice(0, 2000), due, ...end };
  const hangsOn = conversationId === null ? {} : { conversationId };
  const entry = await addEntry({ customerId, kind: 'promise', at: at ?? now, body, ...hangsOn });
  agendaChanged();
  return takeBack(kept ? t`Kept` : t`Promise logged`, () => deleteEntry(entry.id, Date.now()));
}

const snoozeWords: Record<SnoozeChoice, MessageDescriptor> = {
  hour: msg`Back in an hour`,
  tomorrow: msg`Back tomorrow morning`,
  'not-for-customer': msg`Not for this customer any more`,
  never: msg`Switched off for everybody`,
};

const touchWords: Record<QuickTouch['what'], MessageDescriptor> = {
  called: msg`Logged a call`,
  voicemail: msg`Logged a voicemail`,
  met: msg`Logged a meeting`,
};

function touchBody(what: QuickTouch['what']) {
  return ownTouch({
    direction: what === 'voicemail' ? 'out' : 'both',
    channel: what === 'met' ? 'meeting' : 'call',
    attempt: what === 'voicemail',
  });
}

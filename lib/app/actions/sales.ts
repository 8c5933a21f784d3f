import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { PanelActions } from '@/lib/app/panel-contract';
import { markSale } from '@/lib/log/sales';
import type { SaleMark } from '@/lib/model/kinds/sale';
import { agendaChanged } from './agenda-changed';
import { takeBack } from './undoable';

export const saleActions: Pick<PanelActions, 'saleStep'> = {
  async saleStep(entryId, step, done) {
    const back = await markSale(entryId, step, done ? Date.now() : null);
    agendaChanged();
    return takeBack(done ? t(doneWords[step]) : t`Not done yet`, back);
  },
};

const doneWords: Record<SaleMark, MessageDescriptor> = {
  paperworkAt: msg`Paperwork is moving`,
  informedAt: msg`Logged as told`,
  thankedAt: msg`Logged as thanked`,
  lastContactAt: msg`Logged a good last contact`,
  deliveredAt: msg`Logged as delivered`,
};

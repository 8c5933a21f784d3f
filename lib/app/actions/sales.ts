import type { PanelActions } from '@/lib/app/panel-contract';
import { markSale } from '@/lib/log/sales';
import type { SaleMark } from '@/lib/model/kinds/sale';
import { agendaChanged, takeBack } from './undoable';

export const saleActions: Pick<PanelActions, 'saleStep'> = {
  async saleStep(entryId, step, done) {
    const back = await markSale(entryId, step, done ? Date.now() : null);
    agendaChanged();
    return takeBack(done ? doneWords[step] : 'Not done yet', back);
  },
};

const doneWords: Record<SaleMark, string> = {
  paperworkAt: 'Paperwork is moving',
  informedAt: 'Logged as told',
  thankedAt: 'Logged as thanked',
  lastContactAt: 'Logged a good last contact',
  deliveredAt: 'Logged as delivered',
};

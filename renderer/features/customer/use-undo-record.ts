import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { undoContact } from '@renderer/use-cases/undo-contact';
import {
  type UndoLegalStepError,
  undoLegalStep,
  undoLegalStepEnd,
} from '@renderer/use-cases/undo-legal-step';
import type { TimelineAction } from './timeline-action';

const REFUSED: Record<UndoLegalStepError, string> = {
  'step-not-found': 'Não achamos mais esta decisão. Nada foi mudado.',
  'already-undone': 'Esta decisão já tinha sido desfeita. Nada foi mudado.',
  'ended-since': 'Já foi anotado que o registro saiu. Nada foi mudado. Desfaça primeiro essa anotação.',
  'not-ended': 'O registro ainda consta como de pé. Nada foi mudado.',
};

/** Takes a conversation or a decision back at once, without asking: it moves no money. False for other actions. */
export const useUndoRecord = () => {
  const context = useShop();
  const takeBack = async ({ what, id }: TimelineAction): Promise<void> => {
    if (what === 'undo-contact') {
      const undone = await undoContact(context, id);
      if (undone.ok) notify.done('Conversa desfeita.');
      else notify.failed('Esta conversa já tinha sido desfeita. Nada foi mudado.');
      return;
    }
    const undone = await (what === 'undo-step' ? undoLegalStep : undoLegalStepEnd)(context, id);
    if (undone.ok)
      notify.done(what === 'undo-step' ? 'Decisão desfeita.' : 'O registro consta de pé outra vez.');
    else notify.failed(REFUSED[undone.error]);
  };
  return (action: TimelineAction): boolean => {
    if (!['undo-contact', 'undo-step', 'undo-step-end'].includes(action.what)) return false;
    void takeBack(action);
    return true;
  };
};

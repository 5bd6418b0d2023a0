import type { KeyHint } from '@renderer/ui/key-hints';
import { offeredMeans } from './means-parts';
import type { ReceiveActions } from './receive-actions';
import type { ReceiveDraft } from './receive-draft';
import type { ReceiveView } from './receive-view';

/** Whether there is anything to settle beyond what is proposed. */
export const canSettleAll = ({ lines, earlyCents }: ReceiveView): boolean =>
  lines.length > 1 || earlyCents > 0;

const isOver = ({ problem }: ReceiveView): boolean => problem?.reason === 'over-balance';

/** Whether a means is left for what another does not cover. */
export const canAddMeans = (draft: ReceiveDraft, { creditCents }: ReceiveView): boolean =>
  offeredMeans(draft, creditCents).some((means) => means !== draft.means);

/** A part in other means is received first: it is money at once. */
export const canTakeCheques = ({ named }: ReceiveDraft): boolean => named.length === 0;

/** What the letters do; they work also while an amount is typed. */
export const letterKeys = (
  draft: ReceiveDraft,
  view: ReceiveView,
  on: ReceiveActions,
): Readonly<Record<string, (() => void) | undefined>> => ({
  d: view.chargesCents > 0 ? on.toggleWaive : undefined,
  q: canSettleAll(view) ? on.toggleAll : undefined,
  m: canAddMeans(draft, view) ? on.addMeans : undefined,
  c: canTakeCheques(draft) ? on.takeCheques : undefined,
  t: isOver(view) && (view.excess?.asChange || view.excess?.asLess) ? on.giveChange : undefined,
  s: isOver(view) && view.excess?.asCredit ? on.keepExcess : undefined,
});

export const keyHints = (draft: ReceiveDraft, view: ReceiveView): KeyHint[] => [
  { keys: ['Enter'], label: 'receber' },
  { keys: ['Tab'], label: 'próximo campo' },
  { keys: ['Espaço'], label: 'escolher a parcela' },
  ...(canSettleAll(view) ? [{ keys: ['Q'], label: 'quitar tudo' }] : []),
  ...(canAddMeans(draft, view) ? [{ keys: ['M'], label: 'mais uma forma' }] : []),
  ...(canTakeCheques(draft) ? [{ keys: ['C'], label: 'em cheque' }] : []),
  ...(view.chargesCents > 0 ? [{ keys: ['D'], label: 'dispensar multa e juros' }] : []),
  { keys: ['Esc'], label: 'voltar' },
];

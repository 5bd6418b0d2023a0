import type { CivilDay } from '@shared/calendar/civil-day';
import type { Means } from '@shared/domain/payment';
import type { Cents } from '@shared/money/cents';
import { giveChange, keepExcess } from './excess';
import { addMeans, chooseMeans, removeMeans, typePart } from './means-parts';
import { type ReceiveDraft, toggleAll, toggleWaive, typeAmount } from './receive-draft';
import type { ReceiveView } from './receive-view';
import type { ReceiveField } from './receive-words';

/** What can be done on the screen; each changes the draft and nothing else. */
export interface ReceiveActions {
  readonly typeAmount: (cents: Cents | null) => void;
  readonly pickNone: () => void;
  readonly toggleAll: () => void;
  readonly toggleWaive: () => void;
  readonly typeWaive: (cents: Cents | null) => void;
  readonly chooseMeans: (means: Means) => void;
  readonly addMeans: () => void;
  readonly typePart: (means: Means, cents: Cents | null) => void;
  readonly removeMeans: (means: Means) => void;
  readonly typeTendered: (cents: Cents | null, misread?: string) => void;
  readonly setDay: (day: CivilDay | null) => void;
  readonly giveChange: () => void;
  readonly keepExcess: () => void;
  readonly takeCheques: () => void;
}

interface Desk {
  readonly draft: ReceiveDraft;
  readonly view: ReceiveView;
  readonly change: (draft: ReceiveDraft) => void;
  /** Puts the cursor into a field of the form, once the change is drawn. */
  readonly focus: (field: ReceiveField) => void;
  /** Opens the dialog that takes cheques for what is proposed. */
  readonly takeCheques: () => void;
}

export const receiveActions = ({ draft, view, change, focus, takeCheques }: Desk): ReceiveActions => {
  const { creditCents, parts } = view;
  const changeAndFocus = (next: ReceiveDraft, field: ReceiveField = 'amount') => {
    change(next);
    if (next !== draft) focus(field);
  };
  return {
    typeAmount: (cents) => change(typeAmount(draft, cents)),
    pickNone: () => changeAndFocus({ ...draft, pickedIds: [] }),
    toggleAll: () => changeAndFocus(toggleAll(draft)),
    toggleWaive: () => change(toggleWaive(draft)),
    typeWaive: (waive) => change({ ...draft, waive }),
    chooseMeans: (means) => change(chooseMeans(draft, means, parts.restCents, creditCents)),
    addMeans: () => changeAndFocus(addMeans(draft, creditCents), `part-${draft.means}`),
    typePart: (means, cents) => change(typePart(draft, means, cents)),
    removeMeans: (means) => changeAndFocus(removeMeans(draft, means)),
    // Emptied, it follows the amount again.
    typeTendered: (cents, misread) =>
      change({ ...draft, tenderedCents: cents === null && !misread ? undefined : cents }),
    setDay: (day) => change({ ...draft, day }),
    giveChange: () => changeAndFocus(giveChange(draft, view)),
    keepExcess: () => changeAndFocus(keepExcess(draft)),
    takeCheques,
  };
};

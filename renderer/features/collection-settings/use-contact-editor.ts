import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { useSettingDraft, useUndoSetting } from '@renderer/features/settings';
import { notify } from '@renderer/ui/notify';
import { updateContactPolicy } from '@renderer/use-cases/update-contact-policy';
import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import {
  type ContactDraft,
  contactDraftOf,
  type DayEntry,
  isContactChanged,
  isSound,
  readContactDraft,
} from './contact-draft';

const REFUSED = {
  'outside-limits': 'Algum horário passa do que a lei do estado ou a prudência permitem. Nada foi salvo.',
  invalid: 'Algum campo não pôde ser lido. Nada foi salvo; confira o que digitou.',
} as const;

/** Hours and frequency being edited, with what does not hold and what can be done with them. */
export const useContactEditor = () => {
  const context = useShop();
  const { withOwner } = useOwnerApproval();
  const { contactPolicy: saved } = context.collection;
  const { draft, setDraft, startAnew } = useSettingDraft(saved, contactDraftOf);
  const undo = useUndoSetting(startAnew);
  const read = readContactDraft(draft, context.shop.state);
  const save = async (): Promise<void> => {
    const { policy } = read;
    if (policy === null || !isSound(read))
      return notify.failed('Há algo a corrigir nos horários. Nada foi salvo ainda.');
    const updated = await withOwner(null, (by) => updateContactPolicy(by, policy));
    if (!updated) return;
    if (!updated.ok) return notify.failed(REFUSED[updated.error]);
    const { seq } = updated.value;
    if (seq === undefined) notify.done('Os horários já estavam assim.');
    else notify.done('Horários salvos. Valem a partir de agora.', () => undo(seq));
  };
  return {
    draft,
    read,
    state: context.shop.state,
    isChanged: isContactChanged(draft, saved),
    change: (part: Partial<ContactDraft>) => setDraft({ ...draft, ...part }),
    changeDay: (weekday: number, part: Partial<DayEntry>) =>
      setDraft({
        ...draft,
        days: draft.days.map((day, index) => (index === weekday ? { ...day, ...part } : day)),
      }),
    reset: () => setDraft(contactDraftOf(defaultContactPolicy)),
    save,
  };
};

export type ContactEditor = ReturnType<typeof useContactEditor>;

import type { TabAccount } from '@renderer/data/queries/tab';
import { useShop } from '@renderer/data/shop-context';
import type { TabEntryRequest } from '@renderer/use-cases/add-tab-entry';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { TabEntry } from '@shared/domain/tab';
import type { OverLimits } from '@shared/domain/tab-limit';
import { formatMoney } from '@shared/money/format';
import { type RefObject, useRef, useState } from 'react';
import { type EntryDraft, type EntryView, entryView } from './entry-view';
import { useTabEntry } from './use-tab-entry';
import { useWritten } from './use-written';

type Line = Omit<TabEntryRequest, 'customerId' | 'decision'>;

interface TabDeskState {
  readonly draft: EntryDraft;
  readonly view: EntryView;
  readonly tried: boolean;
  /** What was just done, for the line below the field. */
  readonly said: string;
  readonly newestId?: string;
  /** A purchase that waits for the shop's decision. */
  readonly asking: { readonly line: Line; readonly over: OverLimits } | null;
  readonly lineRef: RefObject<HTMLInputElement | null>;
  readonly change: (part: Partial<EntryDraft>) => void;
  readonly submit: () => void;
  readonly decide: (reason: string) => void;
  readonly stopAsking: () => void;
  readonly remove: (entry: TabEntry) => void;
  /** The line is looked at again, and what was said before is past. */
  readonly comeBack: () => void;
  /** Takes off the newest purchase written in this visit; absent while something is typed or none was. */
  readonly undoLast?: () => void;
}

/** `Anotado: pão, R$ 8,50.`, with its day when that is not today. */
const told = (done: string, { description, cents, day }: TabEntry, today: CivilDay): string =>
  `${done}${day === today ? '' : ` em ${formatDay(day)}`}: ${description}, ${formatMoney(cents)}.`;

/** The line as it is typed, saved and made ready for the next. */
export const useTabDesk = (account: TabAccount): TabDeskState => {
  const { today } = useShop();
  const [draft, setDraft] = useState<EntryDraft>({ text: '' });
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState('');
  const { newest, wrote, tookOff } = useWritten(account.entries);
  const [asking, setAsking] = useState<TabDeskState['asking']>(null);
  const lineRef = useRef<HTMLInputElement>(null);
  // A second Enter while the first is being written would be a second purchase.
  const busy = useRef(false);
  const { add, remove } = useTabEntry();
  const view = entryView(draft, account, today);

  const save = async (line: Line, reason?: string) => {
    if (busy.current) return;
    busy.current = true;
    const { text } = draft;
    setAsking(null);
    setTried(false);
    setDraft((was) => ({ ...was, text: '' }));
    const added = await add({
      ...line,
      customerId: account.customer.id,
      ...(reason && { decision: { reason } }),
    });
    busy.current = false;
    if (added?.ok) {
      wrote(added.value);
      setSaid(told('Anotado', added.value, today));
      return;
    }
    // Nothing was saved: the line comes back, unless the next one is already being typed.
    setDraft((was) => (was.text === '' ? { ...was, text } : was));
    if (added?.error.reason === 'over-limit') setAsking({ line, over: added.error });
  };
  const takeOff = async (entry: TabEntry) => {
    if (!(await remove(entry))) return;
    tookOff(entry);
    setSaid(told('Tirado', entry, today));
    lineRef.current?.focus();
  };
  return {
    draft,
    view,
    tried,
    said,
    newestId: newest?.id,
    asking,
    lineRef,
    change: (part) => {
      setTried(false);
      setDraft((was) => ({ ...was, ...part }));
    },
    submit: () => {
      setTried(true);
      if (!view.request) return;
      if (view.over) setAsking({ line: view.request, over: view.over });
      else void save(view.request);
    },
    decide: (reason) => {
      if (asking) void save(asking.line, reason);
      lineRef.current?.focus();
    },
    stopAsking: () => {
      setAsking(null);
      lineRef.current?.focus();
    },
    remove: (entry) => void takeOff(entry),
    comeBack: () => {
      setSaid('');
      lineRef.current?.focus();
    },
    // While a purchase is being written it is the newest, and cannot be taken off yet.
    undoLast: newest && draft.text === '' ? () => void (busy.current || takeOff(newest)) : undefined,
  };
};

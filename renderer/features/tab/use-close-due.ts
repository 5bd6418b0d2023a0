import { useShop } from '@renderer/data/shop-context';
import { closeTabs, type TabOutcome } from '@renderer/use-cases/close-tabs';
import { useState } from 'react';
import type { DueClosing } from './due-closings';
import { closeRefusedText, planText } from './tab-words';

/** How one closing went, in words. */
export interface ClosedDue {
  readonly customerId: string;
  readonly name: string;
  /** Absent where it was not closed. */
  readonly closingId?: string;
  readonly text: string;
}

const told = ({ result }: TabOutcome): string => {
  if (result.ok) return `nº ${result.value.closing.number}, ${planText(result.value.installments)}`;
  return result.error.reason === 'not-saved'
    ? 'Não foi possível gravar agora. A caderneta continua aberta. Tente de novo.'
    : closeRefusedText(result.error);
};

/** Closes all of them, each on its own, and says how each went. */
export const useCloseDue = (due: readonly DueClosing[]) => {
  const context = useShop();
  const [isBusy, setBusy] = useState(false);
  const [results, setResults] = useState<readonly ClosedDue[] | null>(null);
  const closeAll = async () => {
    if (isBusy || results) return;
    setBusy(true);
    const outcomes = await closeTabs(
      context,
      due.map(({ request }) => request),
    );
    setBusy(false);
    for (const { result } of outcomes)
      if (!result.ok && result.error.reason === 'not-saved') reportError(result.error.cause);
    setResults(
      outcomes.map((outcome, index) => ({
        customerId: outcome.customerId,
        name: due[index]?.name ?? '',
        ...(outcome.result.ok && { closingId: outcome.result.value.closing.id }),
        text: told(outcome),
      })),
    );
  };
  return { results, isBusy, closeAll };
};

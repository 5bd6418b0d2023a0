import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { installmentsText } from '@shared/wording/counted';
import { ChequesSum } from './ChequesSum';
import type { ChequesView } from './cheques-view';
import type { CoverView } from './cover-view';

interface DifferencesProps {
  readonly view: ChequesView;
  /** Null of loose ones. */
  readonly covering: CoverView | null;
}

/** How the cheques and the installments that were picked for them agree. */
export const Differences = ({ view, covering }: DifferencesProps) => {
  const differences = covering?.differences ?? [];
  const picked = covering?.lines.filter(({ isPicked }) => isPicked) ?? [];
  const pickedCents = sumCents(picked.map(({ openCents }) => openCents));
  return (
    <ChequesSum
      view={view}
      more={picked.length > 0 ? ` para ${installmentsText(picked.length)}, ${formatMoney(pickedCents)}` : ''}
      isExact={picked.length > 0 && differences.length === 0}
      attention={differences.map((text) => `${text}.`)}
    />
  );
};

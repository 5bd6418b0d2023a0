import { EmptyState } from '@renderer/ui/EmptyState';
import { IconCircleCheck } from '@tabler/icons-react';
import type { RoundSums } from './round';
import { sumsText } from './round-words';

/** Nobody is left to talk to today, though not everything is paid. */
export const DayDone = ({ sums }: { readonly sums: RoundSums }) => (
  <EmptyState
    icon={IconCircleCheck}
    title="Tudo feito por hoje"
    text={
      sums.talked.size > 0
        ? `${sumsText(sums)} Os outros ficam em silêncio até a hora certa.`
        : 'Quem tem algo em aberto já foi procurado ou combinou um dia. A lista volta na hora certa.'
    }
  />
);

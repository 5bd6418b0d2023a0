import { paths } from '@renderer/ui/paths';
import type { OpensNext } from '@shared/rules/answers/proposal/answer-proposal';

export interface Help {
  readonly key: string;
  readonly label: string;
  readonly path: string;
}

/** The screen that helps now; null where the reply is all there is to do. */
export const helpFor = (open: OpensNext, customerId: string): Help | null => {
  switch (open) {
    case 'receive':
      return { key: 'F3', label: 'Receber', path: paths.receive(customerId) };
    case 'negotiate':
      return { key: 'n', label: 'Negociar', path: paths.negotiate(customerId) };
    case 'file':
      return { key: 'f', label: 'Ficha', path: paths.customer(customerId) };
    case 'pix':
    case 'none':
      return null;
  }
};

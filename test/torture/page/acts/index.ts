import type { Trade } from '../../told';
import type { TortureAct } from '../shop';
import { copiesAct, copiesKinds } from './copies';
import { counterAct, counterKinds } from './counter';
import { importAct, importKinds } from './import';
import { restoreAct, restoreKinds } from './restore';

/** What is done in a shop of each trade, and how often each of it. */
export const tradeActs: Record<
  Exclude<Trade, 'upgrade'>,
  { readonly act: TortureAct; readonly kinds: readonly [string, ...string[]] }
> = {
  counter: { act: counterAct, kinds: counterKinds },
  import: { act: importAct, kinds: importKinds },
  copies: { act: copiesAct, kinds: copiesKinds },
  restore: { act: restoreAct, kinds: restoreKinds },
};

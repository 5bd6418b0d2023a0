import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { paths } from '@renderer/ui/paths';
import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { tellCustomersApart } from '@renderer/use-cases/tell-customers-apart';
import { undoMerge } from '@renderer/use-cases/undo-merge';
import type { Customer } from '@shared/domain/customer';
import { useLocation } from 'wouter';
import { mergeRefusedText, undoMergeRefusedText } from './refusal-texts';

export interface Merging {
  /** Makes two records one, shows the one kept and offers to take it back. True when it was done. */
  readonly merge: (kept: Customer, duplicate: Customer) => Promise<boolean>;
  /** Remembers that they are two persons. */
  readonly tellApart: (one: Customer, other: Customer) => Promise<void>;
}

export const useMerge = (): Merging => {
  const shop = useShop();
  const [, go] = useLocation();
  const undo = async (seq: number, kept: Customer, duplicate: Customer) => {
    const undone = await undoMerge(shop, seq);
    if (undone.ok) notify.done(`${kept.name} e ${duplicate.name} estão separados de novo.`);
    else notify.failed(undoMergeRefusedText(undone.error));
  };
  const merge: Merging['merge'] = async (kept, duplicate) => {
    const merged = await mergeCustomers(shop, { keptId: kept.id, duplicateId: duplicate.id });
    if (!merged.ok) {
      notify.failed(mergeRefusedText(merged.error));
      return false;
    }
    const { seq } = merged.value;
    notify.done(`Cadastros juntados em ${kept.name}.`, () => undo(seq, kept, duplicate));
    go(paths.customer(kept.id));
    return true;
  };
  const tellApart: Merging['tellApart'] = async (one, other) => {
    const told = await tellCustomersApart(shop, one.id, other.id);
    if (told.ok) notify.done('Anotado: são pessoas diferentes.');
    else notify.failed(mergeRefusedText(told.error));
  };
  return { merge, tellApart };
};

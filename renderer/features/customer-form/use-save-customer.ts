import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { paths } from '@renderer/ui/paths';
import { registerCustomer } from '@renderer/use-cases/register-customer';
import { undoRegisterCustomer } from '@renderer/use-cases/undo-register-customer';
import { type UpdateError, undoUpdateCustomer, updateCustomer } from '@renderer/use-cases/update-customer';
import type { CustomerDetails } from '@shared/domain/customer';
import { ok, type Result } from '@shared/result';
import { useLocation } from 'wouter';
import { undoRegisterText, undoUpdateText } from './save-texts';

export type SaveCustomer = (details: CustomerDetails) => Promise<Result<string, UpdateError> | null>;

/** Saves a new or a known customer and offers to take it back. Gives the customer's id; null where no owner came. */
export const useSaveCustomer = (customerId: string | undefined): SaveCustomer => {
  const shop = useShop();
  const { withOwner } = useOwnerApproval();
  const [, go] = useLocation();
  const undoRegister = async (seq: number) => {
    const undone = await undoRegisterCustomer(shop, seq);
    if (!undone.ok) return notify.failed(undoRegisterText(undone.error));
    go(paths.customers());
    notify.done('Cadastro desfeito.');
  };
  const undoUpdate = async (seq: number) => {
    const undone = await withOwner(null, (by) => undoUpdateCustomer(by, seq));
    if (!undone) return;
    if (undone.ok) notify.done('O cadastro voltou ao que era.');
    else notify.failed(undoUpdateText(undone.error));
  };
  return async (details) => {
    if (customerId === undefined) {
      const registered = await withOwner(null, (by) => registerCustomer(by, details));
      if (!registered) return null;
      if (!registered.ok) return registered;
      const { customer, seq } = registered.value;
      notify.done(`${customer.name} está no cadastro.`, () => undoRegister(seq));
      return ok(customer.id);
    }
    const updated = await withOwner(null, (by) => updateCustomer(by, customerId, details));
    if (!updated) return null;
    if (!updated.ok) return updated;
    const { seq } = updated.value;
    if (seq !== undefined) notify.done('Cadastro salvo.', () => undoUpdate(seq));
    return ok(customerId);
  };
};

import { zodResolver } from '@hookform/resolvers/zod';
import { useOwnerApproval } from '@renderer/data/owner-approval';
import { type RegisteredShop, registerShop } from '@renderer/use-cases/register-shop';
import type { Shop } from '@shared/domain/shop';
import { type ShopEntry, shopEntryOf, shopEntrySchema } from '@shared/domain/shop-entry';
import { type UseFormReturn, useForm } from 'react-hook-form';

export interface ShopForm {
  readonly form: UseFormReturn<ShopEntry, unknown, Shop>;
  /** Saves what is typed and hands it on; otherwise each field says what to correct. */
  submit(onSaved: (saved: RegisteredShop) => void): void;
}

const isField = (name: string, entry: ShopEntry): name is keyof ShopEntry => name in entry;

export const useShopForm = (shop?: Shop): ShopForm => {
  const { withOwner } = useOwnerApproval();
  const form = useForm<ShopEntry, unknown, Shop>({
    resolver: zodResolver(shopEntrySchema),
    defaultValues: shopEntryOf(shop),
  });
  const save = async (typed: Shop, onSaved: (saved: RegisteredShop) => void) => {
    const saved = await withOwner(null, (by) => registerShop(by, typed));
    if (!saved) return;
    if (saved.ok) {
      form.reset(shopEntryOf(saved.value.shop));
      onSaved(saved.value);
      return;
    }
    const { field } = saved.error;
    const name = isField(field, form.getValues()) ? field : 'root';
    form.setError(
      name,
      { message: 'Não entendemos o que está aqui. Nada foi salvo.' },
      { shouldFocus: true },
    );
  };
  return { form, submit: (onSaved) => void form.handleSubmit((typed) => save(typed, onSaved))() };
};

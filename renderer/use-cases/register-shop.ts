import { type Shop, shopSchema } from '@shared/domain/shop';
import { parseDocument } from '@shared/identity/document';
import { parsePhone } from '@shared/identity/phone';
import { parsePixKey } from '@shared/identity/pix-key';
import { err, ok, type Result } from '@shared/result';
import { changeSetting } from './settings-change';
import type { UseCaseContext } from './use-case';

export interface ShopError {
  readonly reason: 'invalid';
  /** The field of `Shop` that cannot be stored. The form says what to correct; this keeps out all else. */
  readonly field: string;
}

export interface RegisteredShop {
  readonly shop: Shop;
  /** The journal line that `undoSettingChange` takes back; absent when nothing changed. */
  readonly seq?: number;
}

const wrongField = ({ document, phone, pixKey }: Shop): string | undefined => {
  if (document !== undefined && !parseDocument(document).ok) return 'document';
  if (phone !== undefined && !parsePhone(`+${phone}`).ok) return 'phone';
  if (pixKey !== undefined && !parsePixKey(pixKey).ok) return 'pixKey';
  return undefined;
};

/** Writes down the shop itself, at the first run and whenever its data change. */
export const registerShop = async (
  context: UseCaseContext,
  shop: Shop,
): Promise<Result<RegisteredShop, ShopError>> => {
  const parsed = shopSchema.safeParse(shop);
  if (!parsed.success)
    return err({ reason: 'invalid', field: String(parsed.error.issues[0]?.path[0] ?? '') });
  const field = wrongField(parsed.data);
  if (field !== undefined) return err({ reason: 'invalid', field });
  const changed = await changeSetting(context, 'shop', parsed.data, parsed.data.name);
  return changed.ok ? ok({ shop: parsed.data, seq: changed.value }) : changed;
};

import { useOwnerApproval } from '@renderer/data/owner-approval';
import { customerData } from '@renderer/data/queries/customer-data';
import { customerRetention } from '@renderer/data/queries/retention';
import { type ShopContextValue, useShop } from '@renderer/data/shop-context';
import { customerDataPaper } from '@renderer/documents/from-records/customer-data';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { notify } from '@renderer/ui/notify';
import { logExport } from '@renderer/use-cases/log-export';
import { toFileName } from '@shared/ipc/file-names';
import { customerJson } from '@shared/rules/privacy/customer-json';
import { keptUntilText } from '@shared/rules/privacy/retention-text';

const paperOf = async (context: ShopContextValue, customerId: string): Promise<PaperDocument | null> => {
  const { db, shop, terms, today } = context;
  const data = await customerData(db, customerId);
  const kept = await customerRetention(db, customerId, today);
  if (!data || !kept) return null;
  const { file, duplicates } = data;
  return customerDataPaper({
    ...file,
    shop,
    terms,
    today,
    duplicates,
    keptText: keptUntilText(kept.retention, today),
  });
};

const fileOf = async ({ db, shop, today }: ShopContextValue, customerId: string) => {
  const data = await customerData(db, customerId);
  if (!data) return null;
  const { file, duplicates, journal } = data;
  const { name } = file.customer;
  const json = customerJson({ ...file, duplicates, journal, shop, day: today });
  return { name, bytes: new TextEncoder().encode(json) };
};

export interface CustomerExport {
  /** The paper, once an owner allowed it; null when none did. */
  readonly makePaper: () => Promise<PaperDocument | null>;
  /** Saves the file where the person says; nothing happens without an owner. */
  readonly saveFile: () => Promise<void>;
}

/** A customer's own data, to be handed over: each time it is written down in the journal. */
export const useCustomerExport = (customerId: string, name: string): CustomerExport => {
  const { platform } = useShop();
  const { withOwner } = useOwnerApproval();
  return {
    makePaper: async () =>
      (await withOwner('export', async (context) => {
        const document = await paperOf(context, customerId);
        if (document) await logExport(context, { customerId, label: `${name} · dados do cliente em papel` });
        return document;
      })) ?? null,
    saveFile: async () => {
      await withOwner('export', async (context) => {
        const file = await fileOf(context, customerId);
        if (!file) return;
        const outcome = await platform.saveFile({
          kind: 'json',
          suggestedName: toFileName(`Dados de ${file.name}`, 'json'),
          bytes: file.bytes,
        });
        if (outcome.saved) {
          await logExport(context, { customerId, label: `${name} · dados do cliente em arquivo` });
          notify.done(`Salvo como ${outcome.name}.`);
        } else if (outcome.reason !== 'cancelled')
          notify.failed('Não foi possível salvar o arquivo. Escolha outra pasta e tente de novo.');
      });
    },
  };
};

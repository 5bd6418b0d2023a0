import { readDevice } from '@renderer/data/device';
import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { fileReasonText, restoreErrorText } from '@renderer/features/copy-words';
import { notify } from '@renderer/ui/notify';
import { paths } from '@renderer/ui/paths';
import { useAlone } from '@renderer/ui/use-alone';
import type { FoundCopy } from '@renderer/use-cases/find-copies';
import { type CopyInside, type CustomerCopy, lookIntoCopy } from '@renderer/use-cases/look-into-copy';
import {
  type CustomerReplacement,
  planCustomerRestore,
  restoreCustomer,
} from '@renderer/use-cases/restore-customer';
import { undoCustomerRestore } from '@renderer/use-cases/undo-customer-restore';
import type { Bytes } from '@shared/ipc/bytes';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { restoreRefusedText, undoRefusedText } from './refusal-words';

interface CopyFile {
  readonly name: string;
  readonly bytes: Bytes;
}

export type CustomerStep =
  | { readonly step: 'choosing' }
  | { readonly step: 'passphrase'; readonly file: CopyFile; readonly isWrong: boolean }
  | { readonly step: 'reading'; readonly name: string; readonly share: number }
  /** The copy cannot be opened. */
  | { readonly step: 'refused'; readonly text: string }
  | { readonly step: 'searching'; readonly inside: CopyInside; readonly note?: string }
  | {
      readonly step: 'preview';
      readonly inside: CopyInside;
      readonly copy: CustomerCopy;
      readonly change: CustomerReplacement;
    };

export interface RestoreCustomerFlow {
  readonly state: CustomerStep;
  choose(copy: FoundCopy): Promise<void>;
  chooseFile(): Promise<void>;
  unlock(file: CopyFile, passphrase: string): Promise<void>;
  pick(inside: CopyInside, customerId: string): Promise<void>;
  search(inside: CopyInside): void;
  confirm(copy: CustomerCopy): Promise<void>;
  back(): void;
}

/** From a copy to one customer as it has them. `customerId` is whom it is about, where that is known before. */
export const useRestoreCustomer = (
  customerId: string | undefined,
  onDone: () => void,
): RestoreCustomerFlow => {
  const { db, platform } = useShop();
  const { withOwner } = useOwnerApproval();
  const [state, setState] = useState<CustomerStep>({ step: 'choosing' });
  const [, go] = useLocation();
  const alone = useAlone('Não foi possível gravar. A ficha continua como estava.');
  const opened = useRef<CopyInside>(null);
  const isGone = useRef(false);

  const letGo = async () => {
    const { current } = opened;
    opened.current = null;
    await current?.close();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the dialog goes
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      void letGo();
    };
  }, []);

  const pick = async (inside: CopyInside, id: string) => {
    const copy = await inside.customer(id);
    const planned = copy ? await planCustomerRestore(db, copy) : null;
    if (copy && planned?.ok) setState({ step: 'preview', inside, copy, change: planned.value });
    else {
      const reason = planned && !planned.ok ? planned.error : ({ reason: 'not-in-copy' } as const);
      setState({ step: 'searching', inside, note: restoreRefusedText(reason) });
    }
  };

  const open = async (file: CopyFile, passphrase?: string) => {
    const progress = (share: number) => setState({ step: 'reading', name: file.name, share });
    progress(0);
    await letGo();
    const known = passphrase ?? (await readDevice('copyPassphrase'));
    const found = await lookIntoCopy(file, { progress, passphrase: known });
    if (!found.ok) {
      const { reason } = found.error;
      if (reason === 'locked' || reason === 'wrong-passphrase')
        setState({ step: 'passphrase', file, isWrong: passphrase !== undefined });
      else setState({ step: 'refused', text: restoreErrorText(found.error) });
      return;
    }
    opened.current = found.value;
    if (isGone.current) await letGo();
    else if (customerId === undefined) setState({ step: 'searching', inside: found.value });
    else await pick(found.value, customerId);
  };

  const choose = async ({ name, read }: FoundCopy) => {
    setState({ step: 'reading', name, share: 0 });
    const bytes = await read();
    if (bytes.ok) await open({ name, bytes: bytes.value });
    else setState({ step: 'refused', text: fileReasonText(bytes.error) });
  };

  const chooseFile = async () => {
    const file = await platform.openBackupFile();
    if (file.ok) await open(file);
    else if (file.reason !== 'cancelled') setState({ step: 'refused', text: fileReasonText(file.reason) });
  };

  const undo = async (seq: number, name: string) => {
    const undone = await withOwner('restore', (context) => undoCustomerRestore(context, seq));
    if (undone?.ok) notify.done(`A ficha de ${name} voltou a ser o que era.`);
    else if (undone) notify.failed(undoRefusedText(undone.error));
  };

  const confirm = async (copy: CustomerCopy) => {
    const name = copy.records.customer?.name ?? '';
    const restored = await alone(() => withOwner('restore', (context) => restoreCustomer(context, copy)));
    if (!restored) return;
    if (!restored.ok) {
      notify.failed(restoreRefusedText(restored.error));
      return;
    }
    const { seq } = restored.value;
    notify.done(`A ficha de ${name} voltou da cópia.`, () => undo(seq, name));
    onDone();
    go(paths.customer(restored.value.customerId));
  };

  return {
    state,
    choose,
    chooseFile,
    unlock: open,
    pick,
    search: (inside) => setState({ step: 'searching', inside }),
    confirm,
    back: () => {
      void letGo();
      setState({ step: 'choosing' });
    },
  };
};

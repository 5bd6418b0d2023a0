import { localMoment } from '@renderer/data/local-moment';
import type { TapeLine } from '@renderer/data/queries/tape';
import { paths } from '@renderer/ui/paths';
import { isUndoable } from '@renderer/use-cases/undo-entry';
import { formatDayMonth } from '@shared/calendar/format';
import type { JournalKind } from '@shared/domain/journal';
import { formatMoney } from '@shared/money/format';
import {
  type Icon,
  IconArrowBackUp,
  IconCash,
  IconCashBanknote,
  IconCashRegister,
  IconCircleCheck,
  IconClipboardCheck,
  IconEyeOff,
  IconFileExport,
  IconFileText,
  IconHeartBroken,
  IconHeartHandshake,
  IconHourglass,
  IconMailForward,
  IconMessageCircle,
  IconNotebook,
  IconPackageImport,
  IconReceiptDollar,
  IconRestore,
  IconScale,
  IconSettings,
  IconShoppingCart,
  IconSignRight,
  IconTableImport,
  IconTool,
  IconUser,
  IconUsers,
  IconWritingSign,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import classes from './TapeView.module.css';
import { hasReceipt } from './tape-receipt';
import { hourText, lineDetail, lineTitle } from './tape-words';

const ICONS: Record<JournalKind, Icon> = {
  shop: IconSettings,
  'customer-added': IconUser,
  'customer-changed': IconUser,
  'customer-removed': IconArrowBackUp,
  'customers-merged': IconUsers,
  'merge-undone': IconArrowBackUp,
  sale: IconShoppingCart,
  'sale-cancelled': IconArrowBackUp,
  payment: IconCash,
  'payment-reversed': IconArrowBackUp,
  return: IconPackageImport,
  refund: IconCashBanknote,
  'credit-decision': IconScale,
  'tab-entry': IconNotebook,
  'tab-entry-removed': IconArrowBackUp,
  'tab-closed': IconNotebook,
  'tab-reopened': IconArrowBackUp,
  'drawer-closed': IconCashRegister,
  'drawer-reopened': IconArrowBackUp,
  contact: IconMessageCircle,
  'contact-undone': IconArrowBackUp,
  agreement: IconHeartHandshake,
  'agreement-undone': IconArrowBackUp,
  'agreement-signed': IconWritingSign,
  'agreement-notified': IconMailForward,
  'agreement-kept': IconHourglass,
  'agreement-broken': IconHeartBroken,
  'agreement-step-undone': IconArrowBackUp,
  proposal: IconFileText,
  'proposal-closed': IconFileText,
  'proposal-undone': IconArrowBackUp,
  'policy-decision': IconScale,
  'legal-step': IconSignRight,
  'legal-step-ended': IconCircleCheck,
  'legal-step-undone': IconArrowBackUp,
  'cheque-taken': IconReceiptDollar,
  'cheque-moved': IconReceiptDollar,
  'cheque-undone': IconArrowBackUp,
  'cheques-counted': IconClipboardCheck,
  import: IconTableImport,
  'import-undone': IconArrowBackUp,
  restore: IconRestore,
  'customer-restored': IconRestore,
  'customer-restore-undone': IconArrowBackUp,
  repair: IconTool,
  'data-exported': IconFileExport,
  'customer-anonymised': IconEyeOff,
  'records-imported': IconTableImport,
  'records-import-undone': IconArrowBackUp,
  operator: IconUser,
};

interface TapeRowProps {
  readonly line: TapeLine;
  /** `por Ana` */
  readonly doneBy?: string | undefined;
  /** Says the day it was written down instead of the hour. */
  readonly showsDay?: boolean;
  readonly onUndo: () => void;
  readonly onReceipt: () => void;
  readonly onLeave: () => void;
}

/** What the line is about: a cheque, an agreement or proposal, or the customer. */
const pathOf = (line: TapeLine): string | null => {
  const { entry, agreement, proposal, cheques: [first] = [] } = line;
  const { kind, customerId } = entry;
  if (first) return paths.cheque(first.cheque.id);
  const negotiated = agreement ?? proposal;
  if (negotiated) return paths.agreement(negotiated.id);
  return customerId !== undefined && kind !== 'customer-removed' ? paths.customer(customerId) : null;
};

/** One line of the tape. What was taken back stays, struck through, and says so. */
export const TapeRow = ({ line, doneBy, showsDay, onUndo, onReceipt, onLeave }: TapeRowProps) => {
  const { entry, isUndone } = line;
  const IconOf = entry.undoes === undefined ? ICONS[entry.kind] : IconArrowBackUp;
  const title = lineTitle(line);
  const detail = lineDetail(line);
  const path = pathOf(line);
  return (
    <li className={classes.line} data-undone={isUndone || undefined}>
      <time className={classes.hour}>
        {showsDay ? formatDayMonth(entry.day) : hourText(localMoment(entry.at))}
      </time>
      <IconOf size={20} aria-hidden className={classes.icon} />
      <div>
        <div className={classes.title}>{title}</div>
        <div className={classes.detail}>
          {path ? (
            <Link href={path} onClick={onLeave}>
              {detail}
            </Link>
          ) : (
            detail
          )}
        </div>
        {doneBy && <div className={classes.who}>{doneBy}</div>}
      </div>
      <div className={classes.end}>
        {entry.cents !== undefined && <span className={classes.amount}>{formatMoney(entry.cents)}</span>}
        <div className={classes.acts}>
          {hasReceipt(line) && (
            <button
              type="button"
              className={classes.undo}
              aria-label={`2ª via: ${title}, ${detail}`}
              onClick={onReceipt}
            >
              2ª via
            </button>
          )}
          {isUndone ? (
            <span className={classes.undone}>
              <IconArrowBackUp size={16} aria-hidden /> desfeito
            </span>
          ) : (
            isUndoable(entry) && (
              <button
                type="button"
                className={classes.undo}
                aria-label={`Desfazer: ${title}, ${detail}`}
                onClick={onUndo}
              >
                Desfazer
              </button>
            )
          )}
        </div>
      </div>
    </li>
  );
};

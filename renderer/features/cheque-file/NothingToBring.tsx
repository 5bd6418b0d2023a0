import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import type { PlainMove } from '@renderer/use-cases/cheques/move-cheques';
import { isMadeGood, NOTHING_TO_BRING } from '@shared/rules/cheques/made-good';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './ChequePanel.module.css';

const TO_BANK: readonly PlainMove[] = ['deposit', 'redeposit'];

interface NothingToBringProps {
  readonly file: ChequeFileRecords;
  readonly move: PlainMove;
}

/** Said before a cheque goes to the bank for which nothing is owed any more. */
export const NothingToBring = ({ file: { cheque, installments }, move }: NothingToBringProps) =>
  TO_BANK.includes(move) &&
  isMadeGood(cheque, installments) && (
    <p className={classes.warning} role="note">
      <IconAlertTriangle size={18} aria-hidden />
      <span>{NOTHING_TO_BRING}</span>
    </p>
  );

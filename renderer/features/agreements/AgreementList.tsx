import { useShop } from '@renderer/data/shop-context';
import { HeadedList } from '@renderer/ui/HeadedList';
import { Money } from '@renderer/ui/Money';
import { useHeadedList } from '@renderer/ui/use-headed-list';
import { type Ref, useImperativeHandle } from 'react';
import classes from './AgreementList.module.css';
import type { ListRow } from './chapters';
import type { Listed } from './listed';
import type { Look } from './look';
import { rowCents, rowDetail } from './row-words';
import { StatusPill } from './StatusPill';
import { agreementStatus, proposalStanding } from './status';

const HEIGHTS: Record<ListRow['kind'], number> = { head: 38, item: 66 };

interface AgreementListProps {
  readonly look: Look;
  readonly onChoose: (id: string) => void;
  /** Gives the focus to the list. */
  readonly focusRef: Ref<{ readonly focus: () => void }>;
}

/** Agreements or proposals under what is to be done about them. */
export const AgreementList = ({ look, onChoose, focusRef }: AgreementListProps) => {
  const { rows, chosen } = look;
  const selected = rows.findIndex(({ key }) => key === chosen?.id);
  const list = useHeadedList({ rows, heightOf: ({ kind }) => HEIGHTS[kind], selected, firstHeads: 1 });
  useImperativeHandle(focusRef, () => ({ focus: list.focus }));
  return (
    <HeadedList
      list={list}
      rows={rows}
      label="Acordos e propostas"
      idPrefix="negotiation"
      isOption={({ kind }) => kind === 'item'}
      selected={selected}
      onSelect={({ key }) => onChoose(key)}
      className={classes.list}
      renderRow={(row) =>
        row.kind === 'item' ? (
          <NegotiationRow item={row.item} />
        ) : (
          <div className={classes.head}>
            <strong>{row.title}</strong>
            <span>{row.count}</span>
          </div>
        )
      }
    />
  );
};

const NegotiationRow = ({ item }: { readonly item: Listed }) => {
  const { today } = useShop();
  const detail = rowDetail(item, today);
  return (
    <div className={classes.row}>
      <div className={classes.line}>
        <span className={classes.name} title={item.customerName}>
          {item.customerName}
        </span>
        <Money cents={rowCents(item)} weight={600} />
      </div>
      <div className={classes.line}>
        <span className={classes.detail} title={detail}>
          {detail}
        </span>
        <StatusPill
          status={item.kind === 'agreement' ? agreementStatus(item) : proposalStanding(item, today)}
        />
      </div>
    </div>
  );
};

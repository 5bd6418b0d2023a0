import { SegmentedControl } from '@mantine/core';
import { Money } from '@renderer/ui/Money';
import { VirtualList } from '@renderer/ui/VirtualList';
import { formatDay } from '@shared/calendar/format';
import classes from './AgreementList.module.css';
import { type AgreementFilter, countAgreements, type ListedAgreement } from './agreement-list';
import { emptyFilterText, filterText } from './agreement-words';
import { StatusPill } from './StatusPill';

export interface AgreementListProps {
  readonly listed: readonly ListedAgreement[];
  readonly shown: readonly ListedAgreement[];
  readonly filter: AgreementFilter;
  readonly selectedId?: string;
  readonly onFilter: (filter: AgreementFilter) => void;
  readonly onSelect: (id: string) => void;
}

const FILTERS: readonly AgreementFilter[] = ['all', 'late', 'running', 'fulfilled', 'ended'];

/** The list on the left: who, how it stands, what is left and when the next is due. */
export const AgreementList = (props: AgreementListProps) => {
  const { listed, shown, filter, selectedId, onFilter, onSelect } = props;
  const counts = countAgreements(listed);
  return (
    <div className={classes.panel}>
      <SegmentedControl
        size="sm"
        fullWidth
        aria-label="Quais acordos"
        data={FILTERS.map((value) => ({ value, label: `${filterText[value]} ${counts[value]}` }))}
        value={filter}
        onChange={(value) => onFilter(value as AgreementFilter)}
      />
      {shown.length === 0 ? (
        <p className={classes.empty}>{emptyFilterText[filter]}</p>
      ) : (
        <VirtualList
          label="Acordos"
          items={shown}
          rowHeight={72}
          selected={shown.findIndex(({ agreement }) => agreement.id === selectedId)}
          onSelect={(index) => {
            const row = shown[index];
            if (row) onSelect(row.agreement.id);
          }}
          onOpen={(index) => {
            const row = shown[index];
            if (row) onSelect(row.agreement.id);
          }}
          renderRow={(row) => <AgreementRowView row={row} />}
        />
      )}
    </div>
  );
};

const AgreementRowView = ({ row }: { readonly row: ListedAgreement }) => {
  const { agreement, customerName, standing } = row;
  return (
    <div className={classes.row}>
      <div className={classes.line}>
        <span className={classes.name}>{customerName}</span>
        <Money cents={agreement.totalCents} weight={600} />
      </div>
      <div className={classes.line}>
        <span className={classes.soft}>
          nº {agreement.number} · {formatDay(agreement.day)}
          {standing.next && ` · próxima ${formatDay(standing.next.dueDay)}`}
        </span>
        <StatusPill standing={standing} />
      </div>
    </div>
  );
};

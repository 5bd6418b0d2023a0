import type { DrawerView } from '@renderer/stores/cheque-drawer';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { ListSearch } from '@renderer/ui/ListSearch';
import type { Ref } from 'react';
import classes from './ChequesScreen.module.css';
import type { ChequeList } from './use-cheque-list';
import { views, viewWords } from './views';

interface ViewBarProps {
  readonly view: DrawerView;
  readonly typed: string;
  /** Undefined while they are not known. */
  readonly counts: Readonly<Partial<Record<DrawerView, number>>> | undefined;
  readonly list: ChequeList;
  readonly searchRef: Ref<HTMLDivElement>;
  /** From the search into the list. */
  readonly onLeave: () => void;
}

/** Which cheques are listed, and the search through them. */
export const ViewBar = ({ view, typed, counts, list, searchRef, onLeave }: ViewBarProps) => (
  <div className={classes.bar}>
    <div className={classes.views}>
      <ChoiceButtons
        label="Quais cheques"
        choices={views.map((value) => {
          const count = counts?.[value];
          const { label } = viewWords[value];
          return { value, label: count === undefined ? label : `${label} ${count.toLocaleString('pt-BR')}` };
        })}
        value={view}
        onChange={(next) => {
          list.show(next);
          onLeave();
        }}
      />
    </div>
    <div className={classes.search} ref={searchRef}>
      <ListSearch
        label="Procurar cheque"
        placeholder="Número, nome ou valor"
        autoFocus={false}
        typed={typed}
        onType={list.search}
        onMove={list.move}
        onOpen={onLeave}
      />
    </div>
  </div>
);

import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { ListSearch } from '@renderer/ui/ListSearch';
import type { Ref } from 'react';
import classes from './AgreementsScreen.module.css';
import type { NegotiationsList } from './use-negotiations';
import { views, viewWords } from './views';

interface NegotiationBarProps {
  readonly list: NegotiationsList;
  readonly searchRef: Ref<HTMLDivElement>;
  /** From the search into the list. */
  readonly onLeave: () => void;
}

/** What is listed, and the search through all of it. */
export const NegotiationBar = ({ list, searchRef, onLeave }: NegotiationBarProps) => (
  <div className={classes.bar}>
    <div className={classes.views}>
      <ChoiceButtons
        label="Quais acordos"
        choices={views.map((value) => ({
          value,
          label: `${viewWords[value].label} ${list.counts[value].toLocaleString('pt-BR')}`,
        }))}
        value={list.view}
        onChange={(next) => {
          list.show(next);
          onLeave();
        }}
      />
    </div>
    <div className={classes.search} ref={searchRef}>
      <ListSearch
        label="Procurar acordo ou proposta"
        placeholder="Nome ou número"
        autoFocus={false}
        typed={list.typed}
        onType={list.search}
        onMove={list.move}
        onOpen={onLeave}
      />
    </div>
  </div>
);

import type { Insertion } from './brace-typing';
import classes from './InsertionList.module.css';

interface InsertionListProps {
  readonly insertions: readonly Insertion[];
  readonly onInsert: (insertion: Insertion) => void;
}

/** Everything that can be put into the text, each put in where the cursor stands. */
export const InsertionList = ({ insertions, onInsert }: InsertionListProps) => (
  <section className={classes.list} data-side aria-label="Incluir no texto">
    <h3 className={classes.heading}>
      Incluir no texto <small>ou digite {'{'}</small>
    </h3>
    {insertions.map((insertion) => (
      <button
        key={insertion.written}
        type="button"
        className={classes.insertion}
        title={insertion.example === '' ? undefined : `Por exemplo: ${insertion.example}`}
        // The cursor stays where it is in the text.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onInsert(insertion)}
      >
        <strong>{insertion.written}</strong>
        <small>{insertion.says}</small>
      </button>
    ))}
  </section>
);

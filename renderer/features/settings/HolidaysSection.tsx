import { useShop } from '@renderer/data/shop-context';
import { HolidayForm } from './HolidayForm';
import classes from './Holidays.module.css';
import { nationalHolidays, ownRows } from './holiday-rows';
import { NationalTable } from './NationalTable';
import { OwnHolidays } from './OwnHolidays';
import { Section } from './Section';
import { useHolidays } from './use-holidays';

/** The days on which nothing falls due: the country's, worked out, and the shop's own, added by hand. */
export const HolidaysSection = () => {
  const { terms, today } = useShop();
  const { add, remove } = useHolidays();
  return (
    <Section
      wide
      title="Feriados"
      note="Parcela que vence em domingo ou feriado pode ser paga no próximo dia útil, sem multa nem juros (Código Civil, art. 132)."
    >
      <div className={classes.columns}>
        <div className={classes.card}>
          <h3 className={classes.heading}>Da sua cidade e do seu estado</h3>
          <HolidayForm onAdd={add} />
          <OwnHolidays rows={ownRows(terms.holidays, today)} onRemove={(holiday) => void remove(holiday)} />
        </div>
        <div className={classes.card}>
          <h3 className={classes.heading}>Nacionais e bancários</h3>
          <NationalTable {...nationalHolidays(today)} />
        </div>
      </div>
    </Section>
  );
};

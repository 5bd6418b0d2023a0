import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { IconTrash } from '@tabler/icons-react';
import { HolidayForm } from './HolidayForm';
import classes from './Holidays.module.css';
import { nationalYears, ownRows } from './holiday-rows';
import { Section } from './Section';
import { useHolidays } from './use-holidays';

/** The days on which nothing falls due: the country's, worked out, and the shop's own, added by hand. */
export const HolidaysSection = () => {
  const { terms, today } = useShop();
  const { add, remove } = useHolidays();
  const own = ownRows(terms.holidays, today);
  return (
    <Section
      title="Feriados"
      note="Parcela que vence em domingo ou feriado pode ser paga no próximo dia útil, sem multa nem juros (Código Civil, art. 132)."
    >
      <div className={classes.card}>
        <h3 className={classes.heading}>Da sua cidade e do seu estado</h3>
        <HolidayForm onAdd={add} />
        {own.length > 0 && (
          <ul className={classes.own} aria-label="Feriados da loja">
            {own.map(({ holiday, day, when }) => (
              <li key={`${holiday.day} ${holiday.name}`}>
                <span>{day}</span>
                <span className={classes.name}>{holiday.name}</span>
                <span className={classes.soft}>{when}</span>
                <ActionButton
                  size="compact-sm"
                  icon={IconTrash}
                  aria-label={`Tirar ${holiday.name}, ${day}`}
                  onClick={() => void remove(holiday)}
                >
                  Tirar
                </ActionButton>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={classes.card}>
        <h3 className={classes.heading}>Nacionais e bancários, já contados pelo Em Dia</h3>
        <div className={classes.years}>
          {nationalYears(today).map(({ year, rows }) => (
            <table key={year} className={classes.national} aria-label={`Feriados de ${year}`}>
              <caption>{year}</caption>
              <tbody>
                {rows.map(({ day, weekday, name }) => (
                  <tr key={`${day} ${name}`}>
                    <td>{day}</td>
                    <td className={classes.soft}>{weekday}</td>
                    <th scope="row">{name}</th>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </div>
      </div>
    </Section>
  );
};

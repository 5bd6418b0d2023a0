import classes from './Holidays.module.css';
import type { NationalHolidays } from './holiday-rows';

/** The holidays the app works out by itself, for this year and the next. */
export const NationalTable = ({ years, rows }: NationalHolidays) => (
  <table className={classes.national} aria-label="Feriados nacionais e bancários">
    <thead>
      <tr>
        <th scope="col">Feriado</th>
        {years.map((year) => (
          <th key={year} scope="col">
            {year}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, days }) => (
        <tr key={`${name} ${days[0]}`}>
          <th scope="row">{name}</th>
          {days.map((day, index) => (
            <td key={years[index]}>{day}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

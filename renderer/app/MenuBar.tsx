import { Link } from 'wouter';
import { isUnder, menu } from './menu';
import classes from './Shell.module.css';

export const MenuBar = ({ location }: { readonly location: string }) => (
  <nav className={classes.menu} aria-label="Telas">
    {menu.map((item) => (
      <Link
        key={item.path}
        href={item.path}
        className={classes.item}
        aria-current={isUnder(item, location) ? 'page' : undefined}
      >
        <item.icon size={22} stroke={1.7} aria-hidden />
        {item.label}
      </Link>
    ))}
  </nav>
);

import { useTranslation } from 'react-i18next';
import classes from './Stars.module.css';

interface StarsProps {
  /** 3, 4 or 5; null when there are none or the source does not say. */
  readonly stars: number | null | undefined;
  /** What null means here. */
  readonly without?: 'none' | 'unknown';
  /** One star beside a number that stands there already. */
  readonly one?: boolean;
}

/** Gold stars, three to five of five, with their number for who cannot see them. */
export function Stars({ stars, without = 'none', one = false }: StarsProps) {
  const { t } = useTranslation();
  if (stars == null) return <span className={classes.without}>{t(`stars.${without}`)}</span>;
  const name = t('stars.count', { count: stars });
  return (
    <span className={classes.stars} role="img" aria-label={name} title={name}>
      {Array.from({ length: one ? 1 : 5 }, (_, index) => (
        <svg key={index} viewBox="0 0 24 24" data-full={index < stars ? true : undefined} aria-hidden>
          <path d="M12 2.6l2.9 6 6.6.9-4.8 4.6 1.2 6.5L12 17.5l-5.9 3.1 1.2-6.5L2.5 9.5l6.6-.9z" />
        </svg>
      ))}
    </span>
  );
}

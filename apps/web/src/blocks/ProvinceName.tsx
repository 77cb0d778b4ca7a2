import { useTranslation } from 'react-i18next';
import type { ProvinceLabelFragment } from '../generated/graphql';
import { useBilingual } from '../i18n/use-language';
import classes from './ProvinceName.module.css';

interface ProvinceNameProps {
  readonly recorded: ProvinceLabelFragment | null;
  readonly today: ProvinceLabelFragment | null;
}

/** The province as recorded, and the one that holds it today where that is another name. */
export function ProvinceName({ recorded, today }: ProvinceNameProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  if (recorded === null) return <span>{today === null ? t('table.none') : say(today.name)}</span>;
  const moved = today !== null && today.name.vi !== recorded.name.vi;
  return (
    <span>
      <span className={classes.name}>{say(recorded.name)}</span>
      {moved && <> <span className={classes.today}>({t('place.today', { name: say(today.name) })})</span></>}
    </span>
  );
}

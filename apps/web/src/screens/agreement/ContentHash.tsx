import { useTranslation } from 'react-i18next';
import classes from './NowPanel.module.css';

/** The fingerprint of the frozen text: its beginning in groups of four, the whole on demand. */
export function ContentHash({ hash }: { hash: string }) {
  const { t } = useTranslation('agreement');
  const beginning = hash.slice(0, 16).match(/.{4}/g)?.join(' ') ?? hash;
  return (
    <>
      <h3 className={classes.sub}>{t('sign.hash')}</h3>
      <code className={classes.hash}>{beginning} …</code>
      <details>
        <summary>{t('sign.hashFull')}</summary>
        <code className={classes.hash}>{hash}</code>
      </details>
      <p className={classes.small}>{t('sign.hashWhy')}</p>
    </>
  );
}

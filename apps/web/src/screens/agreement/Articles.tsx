import { useTranslation } from 'react-i18next';
import type { MouDetail } from './mou-view';
import { useBilingual } from '../../i18n/use-language';
import classes from './Articles.module.css';

/** The text, article by article, in the reader's language, set like a document. */
export function Articles({ articles }: { articles: MouDetail['articles'] }) {
  const { t } = useTranslation('agreement');
  const say = useBilingual();
  return (
    <section className={classes.paper} aria-label={t('page.text')}>
      {articles.map(({ heading, text }, index) => (
        <section key={heading.vi}>
          <h2 className={classes.heading}>{t('page.article', { number: index + 1, heading: say(heading) })}</h2>
          {say(text)
            .split('\n')
            .map((paragraph) => (
              <p key={paragraph} className={classes.paragraph}>
                {paragraph}
              </p>
            ))}
        </section>
      ))}
    </section>
  );
}

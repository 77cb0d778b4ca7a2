import { Button, TextInput } from '@mantine/core';
import { productGroups } from '@ocop/values';
import { IconSearch } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { Page } from '../../blocks/Page';
import { Section } from '../../blocks/Section';
import { Figure } from '../../blocks/values';
import { useRead } from '../../client/use-read';
import { HomeCountsDocument } from '../../generated/graphql';
import { useLanguage } from '../../i18n/use-language';
import { ComingConferences } from './ComingConferences';
import classes from './VisitorScreen.module.css';

/** What this is, a search box, and what is on: a visitor should find a product before reading about us. */
export function VisitorScreen() {
  const { t } = useTranslation('home');
  return (
    <Page title={t('visitor.title')} lead={t('visitor.lead')}>
      <BigSearch />
      <Counts />
      <ComingConferences />
      <HowItWorks />
    </Page>
  );
}

function BigSearch() {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const find = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void navigate({ to: '/suppliers', search: { q: words.trim() || undefined } });
  };
  return (
    <search className={classes.search}>
      <form className={classes.box} onSubmit={find}>
        <TextInput
          className={classes.input}
          size="lg"
          type="search"
          label={t('visitor.search')}
          placeholder={t('visitor.placeholder')}
          leftSection={<IconSearch size={20} aria-hidden />}
          maxLength={200}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Button type="submit" size="lg">
          {t('visitor.find')}
        </Button>
      </form>
      <nav aria-label={t('visitor.groups')}>
        <ul className={classes.groups}>
          {productGroups('2022').map(({ code, name }) => (
            <li key={code}>
              <Link to="/suppliers" search={{ group: code }}>
                {name[language]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </search>
  );
}

/** Each number leads to its rows. */
function Counts() {
  const { t } = useTranslation('home');
  const { data } = useRead(HomeCountsDocument, {});
  const counts = [
    { word: 'products', count: data?.products.totalCount, to: '/suppliers', search: {} },
    { word: 'producers', count: data?.producers.totalCount, to: '/organizations', search: { capability: 'PRODUCER' } },
    { word: 'buyers', count: data?.buyers.totalCount, to: '/organizations', search: { capability: 'BUYER' } },
  ] as const;
  return (
    <ul className={classes.counts}>
      {counts.map(({ word, count, to, search }) => (
        <li key={word}>
          <Link to={to} search={search} className={classes.count}>
            <strong>{count === undefined ? '…' : <Figure value={count} />}</strong>
            <span>{t(`visitor.${word}`, { count: count ?? 0 })}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function HowItWorks() {
  const { t } = useTranslation('home');
  return (
    <Section title={t('visitor.how')}>
      <div className={classes.how}>
        <Steps
          title={t('visitor.buyer')}
          steps={[t('visitor.buyerSteps.find'), t('visitor.buyerSteps.request'), t('visitor.buyerSteps.decide')]}
        />
        <Steps
          title={t('visitor.producer')}
          steps={[t('visitor.producerSteps.show'), t('visitor.producerSteps.quote'), t('visitor.producerSteps.meet')]}
        />
      </div>
      <div>
        <ButtonLink to="/signup">{t('visitor.join')}</ButtonLink>
      </div>
    </Section>
  );
}

function Steps({ title, steps }: { title: string; steps: readonly string[] }) {
  return (
    <div className={classes.steps}>
      <h3>{title}</h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}

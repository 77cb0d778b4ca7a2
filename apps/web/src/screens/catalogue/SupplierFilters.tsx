import { Chip, Fieldset, Group } from '@mantine/core';
import { compareVi, productGroups, provinces } from '@ocop/values';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Filters, FilterSelect, SearchBox } from '../../blocks/Filters';
import { Stars } from '../../blocks/Stars';
import { useLanguage } from '../../i18n/use-language';
import type { SuppliersSearch } from '../../routes/catalogue.routes';
import classes from './SupplierFilters.module.css';

const route = getRouteApi('/suppliers');

type Patch = Omit<SuppliersSearch, 'after' | 'page'>;

/** Words, province, group and stars: each one in the address bar, so that a search can be sent to a colleague. */
export function SupplierFilters() {
  const { t } = useTranslation('catalogue');
  const { q, scheme = 'P34', province, groupScheme = 'G2022', group, stars = [], producer } = route.useSearch();
  const navigate = route.useNavigate();
  const set = useCallback(
    (patch: Patch) => void navigate({ search: (now) => ({ ...now, ...patch, after: undefined, page: undefined }) }),
    [navigate],
  );
  const setWords = useCallback(
    (words: string | undefined) =>
      void navigate({ replace: true, search: (now) => ({ ...now, q: words, after: undefined, page: undefined }) }),
    [navigate],
  );
  const active = [province, group, stars[0], producer].filter((one) => one !== undefined).length;
  return (
    <Filters
      label={t('suppliers.filters')}
      active={active}
      onClear={() => void navigate({ search: {} })}
      search={<SearchBox label={t('suppliers.search')} placeholder={t('suppliers.placeholder')} value={q} onChange={setWords} />}
    >
      <ProvinceSelect value={province && `${scheme}:${province}`} onChange={set} />
      <GroupSelect value={group && `${groupScheme}:${group}`} onChange={set} />
      <StarChips value={stars} onChange={(chosen) => set({ stars: chosen.length === 0 ? undefined : chosen })} />
    </Filters>
  );
}

interface PairSelectProps {
  /** Scheme and code in one text. */
  readonly value: string | undefined;
  readonly onChange: (patch: Patch) => void;
}

/** Both divisions in one list: who looks for Bình Định finds it, whichever map he or she has in mind. */
function ProvinceSelect({ value, onChange }: PairSelectProps) {
  const { t } = useTranslation('catalogue');
  const language = useLanguage();
  const options = (scheme: '34' | '63') =>
    [...provinces(scheme)]
      .sort((a, b) => compareVi(a.name.vi, b.name.vi))
      .map(({ code, name }) => ({ value: `P${scheme}:${code}`, label: name[language] }));
  const choose = (chosen: string | undefined) => {
    const [scheme, province] = chosen?.split(':') ?? [];
    onChange({ scheme: scheme === 'P63' ? 'P63' : undefined, province });
  };
  return (
    <FilterSelect
      label={t('suppliers.province')}
      all={t('suppliers.allProvinces')}
      value={value}
      options={[
        { heading: t('suppliers.today34'), options: options('34') },
        { heading: t('suppliers.before63'), options: options('63') },
      ]}
      onChange={choose}
    />
  );
}

function GroupSelect({ value, onChange }: PairSelectProps) {
  const { t } = useTranslation('catalogue');
  const language = useLanguage();
  const options = (scheme: '2022' | '2018') =>
    productGroups(scheme).map(({ code, name }) => ({ value: `G${scheme}:${code}`, label: name[language] }));
  const choose = (chosen: string | undefined) => {
    const [scheme, group] = chosen?.split(':') ?? [];
    onChange({ groupScheme: scheme === 'G2018' ? 'G2018' : undefined, group });
  };
  return (
    <FilterSelect
      label={t('suppliers.group')}
      all={t('suppliers.allGroups')}
      value={value}
      options={[
        { heading: t('suppliers.groups2022'), options: options('2022') },
        { heading: t('suppliers.groups2018'), options: options('2018') },
      ]}
      onChange={choose}
    />
  );
}

function StarChips({ value, onChange }: { value: readonly number[]; onChange: (stars: number[]) => void }) {
  const { t } = useTranslation('catalogue');
  return (
    <Fieldset legend={t('suppliers.stars')} variant="unstyled" className={classes.stars}>
      <Chip.Group multiple value={value.map(String)} onChange={(chosen) => onChange(chosen.map(Number))}>
        <Group gap="xs" wrap="nowrap" className={classes.chips}>
          {['5', '4', '3'].map((stars) => (
            <Chip key={stars} value={stars} variant="outline" size="sm">
              <span aria-hidden>{stars} </span>
              <Stars stars={Number(stars)} one />
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Fieldset>
  );
}

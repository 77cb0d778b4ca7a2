import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Filters.module.css';

interface FiltersProps {
  /** What is searched, for who cannot see it. */
  readonly label: string;
  readonly children: ReactNode;
  /** Takes all filters back; absent when none is set. */
  readonly onClear?: (() => void) | undefined;
}

/** The row of search box and selects above a list. Its state is the address bar's. */
export function Filters({ label, children, onClear }: FiltersProps) {
  const { t } = useTranslation();
  return (
    <search className={classes.filters} aria-label={label} data-screen-only>
      {children}
      {onClear && (
        <Button variant="subtle" leftSection={<IconFilterOff size={18} aria-hidden />} onClick={onClear}>
          {t('actions.clear')}
        </Button>
      )}
    </search>
  );
}

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string | undefined;
  /** Called when typing pauses, and at once on Enter. */
  readonly onChange: (words: string | undefined) => void;
}

const pauseInMs = 300;

export function SearchBox({ label, placeholder, value = '', onChange }: SearchBoxProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useTyped(value, onChange);
  return (
    <TextInput
      className={classes.search}
      type="search"
      label={label}
      placeholder={placeholder}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => key === 'Enter' && onChange(currentTarget.value.trim() || undefined)}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={typed !== '' && <CloseButton aria-label={t('actions.clearSearch')} onClick={() => setTyped('')} />}
      maxLength={200}
    />
  );
}

/** What is in the box, written to the address bar after a pause; a value that comes from there replaces it. */
function useTyped(value: string, onChange: (words: string | undefined) => void) {
  const [typed, setTyped] = useState(value);
  const written = useRef(value);
  useEffect(() => {
    if (value === written.current) return;
    written.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    const words = typed.trim();
    if (words === written.current) return;
    const timer = setTimeout(() => {
      written.current = words;
      onChange(words || undefined);
    }, pauseInMs);
    return () => clearTimeout(timer);
  }, [typed, onChange]);
  return [typed, setTyped] as const;
}

interface FilterSelectProps<Value extends string> {
  readonly label: string;
  /** The word for "all"; absent when one must be chosen. */
  readonly all?: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | undefined) => void;
}

/** The browser's own select: quick on a phone, known to every screen reader. */
export function FilterSelect<Value extends string>({ label, all, value, options, onChange }: FilterSelectProps<Value>) {
  const choose = (chosen: string) => onChange(options.find((option) => option.value === chosen)?.value);
  return (
    <NativeSelect label={label} value={value ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {all !== undefined && <option value="">{all}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}

import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconFilterOff, IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Filters.module.css';

interface FiltersProps {
  /** What is searched, for who cannot see it. */
  readonly label: string;
  readonly search?: ReactNode;
  /** The other filters; on a phone they unfold on demand, so that the list itself stays in sight. */
  readonly children?: ReactNode;
  /** How many of the other filters are set. */
  readonly active: number;
  /** Takes all filters back, the words as well. */
  readonly onClear: () => void;
}

/** The search box and selects above a list. Their state is the address bar's. */
export function Filters({ label, search, children, active, onClear }: FiltersProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const fields = useId();
  return (
    <search className={classes.filters} aria-label={label} data-screen-only>
      {search}
      {children !== undefined && (
        <Button
          className={classes.toggle}
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
          aria-expanded={open}
          aria-controls={fields}
          onClick={() => setOpen(!open)}
        >
          {active === 0 ? t('actions.filters') : t('actions.filtersSet', { count: active })}
        </Button>
      )}
      <div id={fields} className={classes.fields} data-open={open}>
        {children}
        {active > 0 && (
          <Button variant="subtle" leftSection={<IconFilterOff size={18} aria-hidden />} onClick={onClear}>
            {t('actions.clear')}
          </Button>
        )}
      </div>
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

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface FilterSelectProps<Value extends string> {
  readonly label: string;
  /** The word for "all"; absent when one must be chosen. */
  readonly all?: string;
  readonly value: Value | undefined;
  /** Options, or groups of them under a heading. */
  readonly options: readonly (Option<Value> | { readonly heading: string; readonly options: readonly Option<Value>[] })[];
  readonly onChange: (value: Value | undefined) => void;
}

/** The browser's own select: quick on a phone, known to every screen reader. */
export function FilterSelect<Value extends string>({ label, all, value, options, onChange }: FilterSelectProps<Value>) {
  const flat = options.flatMap((one) => ('heading' in one ? one.options : [one]));
  const choose = (chosen: string) => onChange(flat.find((option) => option.value === chosen)?.value);
  return (
    <NativeSelect label={label} value={value ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {all !== undefined && <option value="">{all}</option>}
      {options.map((one) =>
        'heading' in one ? (
          <optgroup key={one.heading} label={one.heading}>
            {one.options.map(optionOf)}
          </optgroup>
        ) : (
          optionOf(one)
        ),
      )}
    </NativeSelect>
  );
}

function optionOf<Value extends string>({ value, label }: Option<Value>) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

import { TextInput, type TextInputProps } from '@mantine/core';
import { formatNumber, parseNumberText, parseVnd, type Language } from '@ocop/values';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';

/** What the form holds while the typed text is no such number. */
const UNREADABLE = 'NaN';

type NumberKind = 'money' | 'decimal' | 'whole';

const readers: Record<NumberKind, (text: string, language: Language) => string> = {
  money: (text, language) => {
    const amount = parseVnd(text, language);
    return amount.ok ? String(amount.value) : UNREADABLE;
  },
  decimal: readDecimal,
  whole: (text, language) => {
    const number = readDecimal(text, language);
    return /^-?\d{1,9}$/.test(number) ? number : UNREADABLE;
  },
};

function readDecimal(text: string, language: Language): string {
  const number = parseNumberText(text, language);
  return number.ok ? number.value : UNREADABLE;
}

interface NumberFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'onBlur' | 'type'> {
  readonly kind: NumberKind;
  /** Decimal text with a point and no groups, as the API has it; empty for nothing. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly onBlur?: () => void;
}

/**
 * Takes a number as people of the reader's language write it ("1.200,5"; money also as "1,5 triệu") and gives the form
 * the exact decimal text. No browser number input: it knows neither our separators nor more than 15 digits.
 */
export function NumberField({ kind, value = '', onChange, onBlur, ...input }: NumberFieldProps) {
  const language = useLanguage();
  const [typed, setTyped] = useState<string>();
  const readable = value === '' || value === UNREADABLE ? '' : formatNumber(value, language);
  return (
    <TextInput
      autoComplete="off"
      inputMode={kind === 'whole' ? 'numeric' : 'decimal'}
      {...input}
      value={typed ?? readable}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange?.(currentTarget.value.trim() === '' ? '' : readers[kind](currentTarget.value, language));
      }}
      onBlur={() => {
        if (value !== UNREADABLE) setTyped(undefined);
        onBlur?.();
      }}
    />
  );
}

/** Says what is wrong with what a NumberField gave; undefined when it is a number, or nothing where that is allowed. */
export function useNumberProblem() {
  const { t } = useTranslation();
  return (value: string, kind: NumberKind, { optional = false } = {}): string | undefined => {
    if (value === '') return optional ? undefined : t('form.required');
    return value === UNREADABLE ? t(`form.number.${kind}`) : undefined;
  };
}

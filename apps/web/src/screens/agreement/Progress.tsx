import { VisuallyHidden } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleDot } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../blocks/values';
import { awaitsSignatures, isNamed, type MouDetail, type MouParty } from './mou-view';
import classes from './Progress.module.css';

interface Step {
  readonly words: string;
  readonly done: boolean;
  /** Can be done now; several can, for parties name and sign in any order. */
  readonly due: boolean;
  readonly at?: string | null;
}

const glyphs = { done: IconCircleCheck, current: IconCircleDot, open: IconCircleDashed };

/** From the draft to the last signature: what is done, what is next. */
export function Progress({ mou }: { mou: MouDetail }) {
  const { t } = useTranslation('agreement');
  const steps = useSteps(mou);
  return (
    <ol className={classes.steps}>
      {steps.map(({ words, done, due, at }) => {
        const place = done ? 'done' : due ? 'current' : 'open';
        const Glyph = glyphs[place];
        return (
          <li key={words} className={classes.step} data-place={place} aria-current={place === 'current' ? 'step' : undefined}>
            <Glyph size={20} aria-hidden />
            <span>
              {words}
              <VisuallyHidden> ({t(`steps.${place}`)})</VisuallyHidden>
              {at && (
                <span className={classes.at}>
                  <DateTime instant={at} />
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function useSteps(mou: MouDetail): Step[] {
  const { t } = useTranslation('agreement');
  const names = (party: MouParty) => ({ organization: party.organization.name, name: party.signatoryName ?? '' });
  const drafting = mou.state === 'DRAFTING';
  return [
    { words: t('steps.drafted'), done: true, due: false, at: mou.history[0]?.at ?? null },
    ...mou.parties.map((party) => ({
      words: isNamed(party) ? t('steps.named', names(party)) : t('steps.toName', names(party)),
      done: isNamed(party),
      due: drafting,
    })),
    { words: t('steps.sent'), done: mou.sentAt !== null, due: drafting && mou.parties.every(isNamed), at: mou.sentAt },
    ...mou.parties.map((party) => ({
      words: isNamed(party) ? t('steps.signed', names(party)) : t('steps.toSign', names(party)),
      done: party.signedAt !== null,
      due: awaitsSignatures(mou),
      at: party.signedAt,
    })),
    { words: t('steps.complete'), done: mou.state === 'SIGNED', due: false },
  ];
}

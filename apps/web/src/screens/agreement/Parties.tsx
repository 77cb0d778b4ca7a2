import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../blocks/TextLink';
import { DateTime } from '../../blocks/values';
import { useViewer } from '../../viewer/ViewerProvider';
import classes from './Parties.module.css';
import { isNamed, type MouParty } from './mou-view';

/** Who the parties are, who signs for each, and whether it has. */
export function Parties({ parties }: { parties: readonly MouParty[] }) {
  return parties.map((party) => <Party key={party.position} party={party} />);
}

function Party({ party }: { party: MouParty }) {
  const { t } = useTranslation('agreement');
  const own = useViewer()?.membership?.organization.id;
  const { organization, position, signatoryName, signatoryTitle, authority, signedAt } = party;
  return (
    <div className={classes.party}>
      <p className={classes.side}>
        {t(position === 1 ? 'parties.side_1' : 'parties.side_2')}
        {organization.id === own && ` · ${t('parties.you')}`}
      </p>
      <p className={classes.name}>
        <TextLink to="/organizations/$id" params={{ id: organization.id }}>
          {organization.name}
        </TextLink>
      </p>
      {isNamed(party) ? (
        <>
          <p>
            {signatoryName}, {signatoryTitle}
          </p>
          <p className={classes.side}>{t('parties.authority', { authority })}</p>
        </>
      ) : (
        <p className={classes.side}>{t('parties.unnamed')}</p>
      )}
      {signedAt === null ? <p className={classes.side}>{t('parties.notSigned')}</p> : <Signed at={signedAt} />}
    </div>
  );
}

function Signed({ at }: { at: string }) {
  const { t } = useTranslation('agreement');
  return (
    <p className={classes.signed}>
      <IconCircleCheck size={16} aria-hidden /> {t('parties.signedAt')} <DateTime instant={at} />
    </p>
  );
}

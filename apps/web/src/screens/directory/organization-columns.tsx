import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../blocks/DataTable';
import { ProvinceName } from '../../blocks/ProvinceName';
import { StatusBadge, useStatusWord } from '../../blocks/StatusBadge';
import type { OrganizationsQuery } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';

export type OrganizationRow = OrganizationsQuery['organizations']['edges'][number]['node'];

type OrganizationColumn = Column<OrganizationRow>;

/** The columns of the lists of organizations; each list picks its own. */
export function useOrganizationColumns() {
  const { t } = useTranslation(['directory', 'common']);
  const say = useBilingual();
  const word = useStatusWord();
  const rolesOf = ({ capabilities }: OrganizationRow) => capabilities.map((one) => t(`common:capability.${one}`)).join(', ');
  return {
    name: {
      key: 'name',
      header: t('organizations.name'),
      main: true,
      cell: ({ id, name }) => (
        <Link to="/organizations/$id" params={{ id }}>
          {name}
        </Link>
      ),
      text: ({ name }) => name,
    },
    kind: {
      key: 'kind',
      header: t('organizations.kind'),
      cell: ({ kind }) => t(`common:kind.${kind}`),
      text: ({ kind }) => t(`common:kind.${kind}`),
    },
    roles: { key: 'roles', header: t('organizations.capabilities'), cell: rolesOf, text: rolesOf },
    province: {
      key: 'province',
      header: t('organizations.province'),
      cell: ({ province, currentProvince }) => <ProvinceName recorded={province} today={currentProvince} />,
      text: ({ province }) => province && say(province.name),
    },
    state: {
      key: 'state',
      header: t('organizations.state'),
      cell: ({ state }) => <StatusBadge machine="organization" state={state} />,
      text: ({ state }) => word('organization', state),
    },
  } satisfies Record<string, OrganizationColumn>;
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../blocks/ConfirmDialog';
import { tell } from '../../blocks/tell';
import { useApiForm } from '../../blocks/use-api-form';
import { useDialog } from '../../blocks/use-dialog';
import { ChangeRoleDocument, type TeamMemberFragment } from '../../generated/graphql';
import { everyRole, paperOf, requirePaper, RoleFields, type RoleValues } from './RoleFields';

/** Owners say what a colleague is. */
export function ChangeRoleButton({ member }: { member: TeamMemberFragment }) {
  const { t } = useTranslation('people');
  const { opened, opening, open, close } = useDialog();
  return (
    <>
      <Button size="compact-md" variant="default" onClick={open}>
        {t('team.changeRole')}
      </Button>
      <ChangeRoleDialog key={opening} member={member} opened={opened} onClose={close} />
    </>
  );
}

interface DialogProps {
  readonly member: TeamMemberFragment;
  readonly opened: boolean;
  readonly onClose: () => void;
}

function ChangeRoleDialog({ member: { id, role, authorityPaper, person }, opened, onClose }: DialogProps) {
  const { t } = useTranslation(['people', 'common']);
  const initialValues: RoleValues = { role, authorityPaper: authorityPaper ?? '' };
  const { form, submit, pending, problem } = useApiForm({
    initialValues,
    validate: (values) => requirePaper(values, t('common:form.required')),
    document: ChangeRoleDocument,
    toVariables: (values) => ({ membershipId: id, role: values.role, authorityPaper: paperOf(values) }),
    onDone: () => {
      onClose();
      tell(t('team.changed', { name: person.fullName }));
    },
  });
  const frame = { opened, onClose, pending, problem, title: t('team.changeRoleTitle', { name: person.fullName }), confirmWord: t('team.changeRole') };
  return (
    <ConfirmDialog {...frame} onConfirm={() => submit()}>
      <RoleFields form={form} roles={everyRole} />
    </ConfirmDialog>
  );
}

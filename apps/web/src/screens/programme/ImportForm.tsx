import { Button, FileInput, Group, NativeSelect, Progress, Stack, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import type { Problem } from '../../client/problem';
import { useChange } from '../../client/use-change';
import { ImportFileDocument, type ImportKind } from '../../generated/graphql';
import { ImportResult, type Run } from './ImportResult';

const kinds: readonly ImportKind[] = ['REGISTER', 'STATED_TOTALS', 'GROUP_FIGURES', 'PLAN_FIGURES', 'PRODUCTS'];

/** A file is checked first; only what was checked without a refusal can be loaded. */
export function ImportForm() {
  const { t } = useTranslation('programme');
  const [kind, setKind] = useState<ImportKind>('REGISTER');
  const [file, setFile] = useState<File | null>(null);
  const { run, problem, pending, send, forget } = useImport();
  const check = (event: FormEvent) => {
    event.preventDefault();
    void send(kind, file, true);
  };
  const mayLoad = run?.outcome === 'CHECKED' && run.rowsRefused === 0 && run.issues.every(({ severity }) => severity !== 'REFUSED');
  return (
    <Stack gap="md">
      <form noValidate onSubmit={check}>
        <Stack gap="md" maw="var(--ocop-measure)">
          <NativeSelect
            label={t('imports.kind')}
            value={kind}
            data={kinds.map((value) => ({ value, label: t(`imports.kinds.${value}`) }))}
            onChange={({ currentTarget }) => {
              setKind(kinds.find((one) => one === currentTarget.value) ?? 'REGISTER');
              forget();
            }}
          />
          <FileInput
            label={t('imports.file')}
            description={t('imports.fileHint')}
            placeholder={t('imports.filePlaceholder')}
            leftSection={<IconFileUpload size={18} aria-hidden />}
            accept=".csv,text/csv"
            value={file}
            error={problem?.code === 'NO_FILE' && problem.message}
            onChange={(chosen) => {
              setFile(chosen);
              forget();
            }}
          />
          <Buttons pending={pending} onLoad={mayLoad ? () => void send(kind, file, false) : undefined} />
          {pending && <Reading />}
        </Stack>
      </form>
      {problem !== undefined && problem.code !== 'NO_FILE' && <ProblemAlert problem={problem} />}
      {run !== undefined && <ImportResult run={run} />}
    </Stack>
  );
}

function Reading() {
  const { t } = useTranslation('programme');
  return (
    <div role="status">
      <Text size="sm">{t('imports.loading')}</Text>
      <Progress value={100} animated aria-label={t('imports.loading')} />
    </div>
  );
}

/** Loading is offered once the check found nothing that must be mended. */
function Buttons({ pending, onLoad }: { pending: boolean; onLoad: (() => void) | undefined }) {
  const { t } = useTranslation('programme');
  return (
    <Group gap="sm">
      <Button type="submit" variant={onLoad ? 'default' : 'filled'} loading={pending}>
        {t('imports.check')}
      </Button>
      {onLoad && (
        <Button loading={pending} onClick={onLoad}>
          {t('imports.load')}
        </Button>
      )}
    </Group>
  );
}

function useImport() {
  const { t } = useTranslation('programme');
  const change = useChange(ImportFileDocument);
  const [run, setRun] = useState<Run>();
  const [problem, setProblem] = useState<Problem>();
  const send = async (kind: ImportKind, file: File | null, dryRun: boolean) => {
    setProblem(undefined);
    if (file === null) return setProblem({ code: 'NO_FILE', message: t('imports.chooseFile'), field: null });
    const outcome = await change.run({ input: { kind, fileName: file.name, contentBase64: await base64Of(file), dryRun } });
    if (outcome.ok) setRun(outcome.data.importFile);
    else setProblem(outcome.problems[0]);
  };
  const forget = () => {
    setRun(undefined);
    setProblem(undefined);
  };
  return { run, problem, pending: change.pending, send, forget };
}

/** The bytes as they are: the server tells what is wrong with their encoding. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000) pieces.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  return btoa(pieces.join(''));
}

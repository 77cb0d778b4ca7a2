import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../blocks/StatusBadge';
import { useRead } from '../../client/use-read';
import { HomeMemorandaDocument, type HomeMouFragment } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { Task, TaskCard } from './TaskCard';

const shown = 4;

/** Memoranda that wait for my own signature, and those that wait for others or are still drawn up. */
export function MemorandaTasks() {
  const { t } = useTranslation('home');
  const read = useRead(HomeMemorandaDocument, {});
  const lists = read.data && [read.data.sent, read.data.partlySigned, read.data.drafting];
  const all = lists?.flatMap(({ edges }) => edges.map(({ node }) => node));
  const mine = all?.filter(waitsForMe);
  const others = all?.filter((mou) => !waitsForMe(mou));
  return (
    <>
      <TaskCard title={t('today.sign')} count={mine?.length} read={read} all={{ to: '/memoranda' }}>
        {mine?.slice(0, shown).map((mou) => <MouTask key={mou.id} mou={mou} />)}
      </TaskCard>
      {others !== undefined && others.length > 0 && (
        <TaskCard title={t('today.waiting')} count={others.length} read={read} all={{ to: '/memoranda' }}>
          {others.slice(0, shown).map((mou) => <MouTask key={mou.id} mou={mou} />)}
        </TaskCard>
      )}
    </>
  );
}

function waitsForMe({ state, parties }: HomeMouFragment): boolean {
  const open = state === 'SENT' || state === 'PARTLY_SIGNED';
  return open && parties.some(({ isMe, signedAt }) => isMe && signedAt === null);
}

function MouTask({ mou: { id, number, title, state } }: { mou: HomeMouFragment }) {
  const say = useBilingual();
  return (
    <Task link={{ to: '/memoranda/$id', params: { id } }} title={say(title)}>
      <span>{number}</span>
      <StatusBadge machine="mou" state={state} />
    </Task>
  );
}

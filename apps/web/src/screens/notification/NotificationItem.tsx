import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../blocks/values';
import { useChange } from '../../client/use-change';
import { MarkNotificationReadDocument, type NotificationRowFragment } from '../../generated/graphql';
import classes from './NotificationsScreen.module.css';

/** One piece of news: unread is said by a word and a mark, not by weight alone. */
export function NotificationItem({ notification }: { notification: NotificationRowFragment }) {
  const { t } = useTranslation('notification');
  const { run } = useChange(MarkNotificationReadDocument);
  const { id, title, body, path, createdAt, readAt } = notification;
  const markRead = () => {
    if (readAt === null) void run({ notificationId: id });
  };
  return (
    <li className={classes.item} data-unread={readAt === null}>
      <h2 className={classes.title}>
        <Link to={path} onClick={markRead}>
          {title}
        </Link>
        {readAt === null && <span className={classes.unread}>{t('unread')}</span>}
      </h2>
      <p className={classes.body}>{body}</p>
      <p className={classes.when}>
        <DateTime instant={createdAt} />
      </p>
    </li>
  );
}

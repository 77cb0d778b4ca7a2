import type vi from '../vi/notification';
import type { Words } from '../words';

const notification: Words<typeof vi> = {
  title: 'Notifications',
  lead: 'Everything that concerns you, the newest first. The same news goes to your e-mail address.',
  filters: 'Filter notifications',
  show: 'Show',
  all: 'All',
  unreadOnly: 'Unread',
  markAll: 'Mark all as read',
  marked: 'Marked as read.',
  unread: 'Unread',
  open: 'Open',
  list: 'List of notifications',
  empty: 'No notifications yet',
  emptyHint: 'Requests, quotes, memoranda and conferences that concern you will appear here.',
  emptyUnread: 'You have read everything',
  showAll: 'See all notifications',
};

export default notification;

/** Words of the list of notifications. */
export default {
  title: 'Thông báo',
  lead: 'Mọi việc liên quan đến bạn, mới nhất trước. Thư cùng nội dung được gửi đến e-mail của bạn.',
  filters: 'Lọc thông báo',
  show: 'Hiện',
  all: 'Tất cả',
  unreadOnly: 'Chưa đọc',
  markAll: 'Đánh dấu đã đọc tất cả',
  marked: 'Đã đánh dấu đã đọc.',
  unread: 'Chưa đọc',
  open: 'Mở',
  list: 'Danh sách thông báo',
  empty: 'Chưa có thông báo nào',
  emptyHint: 'Khi có yêu cầu, chào giá, biên bản hay hội nghị liên quan đến bạn, tin sẽ hiện ở đây.',
  emptyUnread: 'Bạn đã đọc hết',
  showAll: 'Xem tất cả thông báo',
};

import { defineErrors } from '@ocop/platform';

export const conferenceErrors = defineErrors({
  CONFERENCE_ENDS_BEFORE_START: { vi: 'Ngày kết thúc không được trước ngày bắt đầu.', en: 'The last day must not come before the first.' },
  CONFERENCE_IN_PAST: { vi: 'Ngày bắt đầu đã qua. Hãy chọn ngày từ hôm nay trở đi.', en: 'The first day is in the past. Choose today or later.' },
  CONFERENCE_TOO_FAR: { vi: 'Ngày này quá xa: nhiều nhất {years} năm nữa.', en: 'This day is too far ahead: {years} years at most.' },
  CONFERENCE_OVER: { vi: 'Hội nghị đã kết thúc.', en: 'The conference is over.' },
  CONFERENCE_NOT_OPEN: { vi: 'Hội nghị hiện không nhận đăng ký.', en: 'The conference takes no registrations now.' },
  PARTICIPANT_TYPE_TWICE: { vi: 'Hai đối tượng tham dự trùng tên.', en: 'Two participant types have the same name.' },
  DELEGATE_TWICE: { vi: 'Địa chỉ e-mail này có hai lần trong danh sách.', en: 'This e-mail address stands in the list twice.' },
  DELEGATE_ALREADY_REGISTERED: {
    vi: 'Người có địa chỉ e-mail này đã được đăng ký dự hội nghị.',
    en: 'The person with this e-mail address is registered for the conference already.',
  },
});

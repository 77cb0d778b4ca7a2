import { defineErrors } from '@ocop/platform';

export const directoryErrors = defineErrors({
  WRONG_CREDENTIALS: { vi: 'E-mail hoặc mật khẩu không đúng.', en: 'The e-mail address or the password is wrong.' },
  WRONG_PASSWORD: { vi: 'Mật khẩu không đúng.', en: 'The password is wrong.' },
  INVITATION_OVER: {
    vi: 'Lời mời không còn hiệu lực: đã dùng, bị thu hồi hoặc quá hạn. Hãy xin lời mời khác.',
    en: 'This invitation is over: used, revoked or too old. Ask for another one.',
  },
  ALREADY_MEMBER: { vi: 'Người này đã thuộc tổ chức.', en: 'This person already belongs to the organization.' },
  LAST_OWNER: {
    vi: 'Tổ chức phải còn ít nhất một chủ sở hữu. Hãy trao vai trò này cho người khác trước.',
    en: 'An organization keeps at least one owner. Make somebody else an owner first.',
  },
  ERASURE_LAST_OWNER: {
    vi: 'Bạn là chủ sở hữu cuối cùng của {organizations}, nơi còn người khác. Hãy trao vai trò chủ sở hữu cho một người ở đó, rồi xoá lại.',
    en: 'You are the last owner of {organizations}, where others remain. Make one of them an owner, then erase again.',
  },
  AUDIT_PERIOD: { vi: 'Ngày cuối không được trước ngày đầu.', en: 'The last day must not come before the first.' },
  RESET_LINK_OVER: {
    vi: 'Liên kết đã dùng, đã có liên kết mới hơn hoặc quá một giờ. Hãy yêu cầu liên kết khác.',
    en: 'The link is used, replaced by a newer one or older than an hour. Ask for another one.',
  },
  TOKEN_EXPIRY: {
    vi: 'Khoá API có hạn từ ngày mai đến nhiều nhất một năm.',
    en: 'An API token lives until tomorrow at least and one year at most.',
  },
  TOKEN_INVALID: { vi: 'Khoá API không đúng, đã thu hồi hoặc hết hạn.', en: 'The API token is unknown, revoked or expired.' },
  WRONG_CODE: {
    vi: 'Mã không đúng hoặc đã hết hạn. Hãy xem lại thư của lần đăng ký này, hoặc đăng ký lại để nhận mã khác.',
    en: 'The code is wrong or too old. Look at the mail of this sign-up, or sign up again for another code.',
  },
  CAPABILITY_NOT_OPEN: {
    vi: 'Chỉ tự đăng ký được vai trò bên mua và chủ thể OCOP.',
    en: 'Only buyers and producers can sign up by themselves.',
  },
  REASON_REQUIRED: { vi: 'Hãy ghi lý do từ chối; tổ chức sẽ được biết.', en: 'Give the reason for refusing; the organization is told.' },
});

import { defineErrors } from '@ocop/platform';

export const directoryErrors = defineErrors({
  WRONG_CREDENTIALS: { vi: 'E-mail hoặc mật khẩu không đúng.', en: 'The e-mail address or the password is wrong.' },
  WRONG_CODE: {
    vi: 'Mã không đúng hoặc đã hết hạn. Hãy xem lại thư mới nhất, hoặc đăng ký lại để nhận mã khác.',
    en: 'The code is wrong or too old. Look at the newest mail, or sign up again for another code.',
  },
  CAPABILITY_NOT_OPEN: {
    vi: 'Chỉ tự đăng ký được vai trò bên mua và chủ thể OCOP.',
    en: 'Only buyers and producers can sign up by themselves.',
  },
  REASON_REQUIRED: { vi: 'Hãy ghi lý do từ chối; tổ chức sẽ được biết.', en: 'Give the reason for refusing; the organization is told.' },
});

import { defineErrors } from '@ocop/platform';

export const agreementErrors = defineErrors({
  SIGNATORY_MISSING: {
    vi: 'Chưa gửi được: {organizations} chưa cử người ký. Mỗi bên phải có người ký trước khi gửi.',
    en: 'This cannot be sent yet: {organizations} has not named who signs. Every party names its signatory first.',
  },
  SIGNATORY_ROLE: {
    vi: 'Người này chưa có vai trò được ký (chủ sở hữu, quản lý hoặc người ký). Hãy chọn người khác hoặc đổi vai trò trước.',
    en: 'This colleague has no role that may sign (owner, manager or signatory). Choose another one or change the role first.',
  },
  NOT_SIGNATORY: {
    vi: 'Chỉ người được cử ký của mỗi bên mới làm được việc này.',
    en: 'Only the person named to sign for a party can do this.',
  },
  CONTENT_HASH_MISMATCH: {
    vi: 'Mã băm không khớp với nội dung đã chốt. Hãy tải lại và đọc lại văn bản trước khi ký.',
    en: 'This hash is not the one of the frozen content. Reload and read the document again before you sign.',
  },
  WRONG_SIGNING_CODE: {
    vi: 'Mã ký không đúng. Hãy xem thư mới nhất; còn {tries} lần thử.',
    en: 'The signing code is wrong. Look at the newest mail; {tries} tries are left.',
  },
  SIGNING_CODE_EXPIRED: {
    vi: 'Mã ký đã hết hạn hoặc chưa được gửi. Hãy xin mã mới.',
    en: 'The signing code is too old, or none was sent. Ask for a new one.',
  },
  SIGNING_CODE_LOCKED: {
    vi: 'Mã này đã bị khoá sau {tries} lần nhập sai. Hãy xin mã mới.',
    en: 'This code is locked after {tries} wrong tries. Ask for a new one.',
  },
  ALREADY_SIGNED: {
    vi: 'Bạn đã ký văn bản này; chữ ký không thể lặp lại hay rút lại.',
    en: 'You have signed this document; a signature is neither repeated nor taken back.',
  },
  MOU_TERM_OVER: {
    vi: 'Biên bản ghi nhớ này đã hết thời hạn ngày {day}, không gửi hay ký được nữa.',
    en: 'The term of this memorandum ended on {day}; it can no longer be sent or signed.',
  },
});

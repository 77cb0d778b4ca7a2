import { defineErrors } from '@ocop/platform';

export const organizationErrors = defineErrors({
  TAX_CODE_TAKEN: {
    vi: 'Mã số thuế này đã có tổ chức đăng ký. Nếu đó là tổ chức của bạn, hãy xin người phụ trách mời bạn vào, hoặc nhờ cán bộ chương trình của tỉnh.',
    en: 'An organization is registered under this tax code. If it is yours, ask its people to invite you, or turn to the programme officer of the province.',
  },
  ALREADY_DECIDED: {
    vi: '{organization} vừa quyết định hồ sơ này. Hãy tải lại để xem kết quả.',
    en: '{organization} has just decided on this organization. Reload to see the result.',
  },
  OWN_ORGANIZATION: { vi: 'Không ai tự đình chỉ tổ chức của mình.', en: 'Nobody suspends their own organization.' },
  DRAFT_NOT_CONFIRMED: {
    vi: 'Hồ sơ do đơn vị tổ chức soạn giúp: hãy xem lại và bấm xác nhận.',
    en: 'This profile was drafted for you: look at it and confirm it.',
  },
  ALREADY_MERGED: { vi: 'Tổ chức này đã được gộp vào tổ chức khác.', en: 'This organization was merged into another one.' },
  MERGE_WITH_ITSELF: { vi: 'Hãy chọn hai tổ chức khác nhau.', en: 'Choose two different organizations.' },
  PAPER_TYPE: { vi: 'Chỉ nhận tệp PDF, PNG hoặc JPEG.', en: 'Only PDF, PNG and JPEG files are taken.' },
  PAPER_TOO_LARGE: { vi: 'Tệp quá lớn: nhiều nhất {megabytes} MB.', en: 'The file is too large: {megabytes} MB at most.' },
  TOO_MANY_PAPERS: { vi: 'Đã đủ {maximum} giấy tờ. Hãy xoá bớt rồi thêm lại.', en: 'There are {maximum} papers already. Remove one first.' },
});

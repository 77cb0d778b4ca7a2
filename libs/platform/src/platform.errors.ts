import { defineErrors } from './domain-error.js';

export const platformErrors = defineErrors({
  NOT_FOUND: {
    vi: 'Không tìm thấy mục này. Có thể mục đã bị xoá hoặc bạn không có quyền xem.',
    en: 'This was not found. It may be gone, or it is not yours to see.',
  },
  UNAUTHENTICATED: { vi: 'Bạn cần đăng nhập để làm việc này.', en: 'Log in to do this.' },
  FORBIDDEN: {
    vi: 'Tổ chức hoặc vai trò của bạn không được làm việc này.',
    en: 'Your organization or role may not do this.',
  },
  ORGANIZATION_NOT_VERIFIED: {
    vi: 'Tổ chức của bạn chưa được xác minh. Hãy chờ cán bộ xác minh rồi thử lại.',
    en: 'Your organization is not verified yet. Wait for an officer to verify it, then try again.',
  },
  ORGANIZATION_SUSPENDED: {
    vi: 'Tổ chức của bạn đang bị tạm đình chỉ và chỉ xem được. Hãy liên hệ cơ quan phụ trách chương trình OCOP của tỉnh.',
    en: 'Your organization is suspended and may only look. Turn to the agency in charge of OCOP in the province.',
  },
  INVALID_INPUT: { vi: 'Dữ liệu không hợp lệ. Hãy kiểm tra lại.', en: 'The input is not valid. Check it again.' },
  REQUIRED: { vi: 'Hãy điền mục này.', en: 'Fill this in.' },
  TOO_LONG: { vi: 'Dài quá: nhiều nhất {maximum}.', en: 'Too long: {maximum} at most.' },
  TOO_SHORT: { vi: 'Ngắn quá: ít nhất {minimum}.', en: 'Too short: {minimum} at least.' },
  TOO_LARGE: { vi: 'Lớn quá: nhiều nhất {maximum}.', en: 'Too large: {maximum} at most.' },
  TOO_SMALL: { vi: 'Nhỏ quá: ít nhất {minimum}.', en: 'Too small: {minimum} at least.' },
  INVALID_CHARACTER: {
    vi: 'Có ký tự không dùng được (ký tự điều khiển). Hãy xoá và gõ lại.',
    en: 'Contains a character that cannot be used (a control character). Delete it and type again.',
  },
  INVALID_CURSOR: {
    vi: 'Vị trí trang không thuộc danh sách này. Hãy tải lại từ đầu.',
    en: 'This cursor does not belong to this list. Start again from the first page.',
  },
  INVALID_DATE: { vi: 'Ngày không hợp lệ. Viết theo dạng 2026-11-24.', en: 'Not a valid date. Write it as 2026-11-24.' },
  INVALID_MONEY: {
    vi: 'Số tiền phải là số nguyên đồng, từ 0 trở lên.',
    en: 'An amount of money is a whole number of dong, zero or more.',
  },
  INVALID_DECIMAL: { vi: 'Số không hợp lệ. Viết theo dạng 12.5.', en: 'Not a valid number. Write it as 12.5.' },
  INVALID_PROVINCE: { vi: 'Không có tỉnh, thành phố với mã này.', en: 'There is no province with this code.' },
  CONFLICT: {
    vi: 'Có người vừa thay đổi mục này. Hãy tải lại rồi thử lại.',
    en: 'Somebody has just changed this. Reload and try again.',
  },
  TRANSITION_REFUSED: {
    vi: 'Không thể chuyển từ trạng thái “{from}” bằng thao tác “{command}”.',
    en: 'This cannot be done while it is “{from}” ({command}).',
  },
  TOO_MANY_ATTEMPTS: { vi: 'Thử quá nhiều lần. Hãy đợi {minutes} phút.', en: 'Too many attempts. Wait {minutes} minutes.' },
  INTERNAL: {
    vi: 'Hệ thống gặp lỗi. Không có gì bị mất; hãy thử lại sau ít phút. Mã yêu cầu: {requestId}.',
    en: 'The system failed. Nothing is lost; try again in some minutes. Request: {requestId}.',
  },
});

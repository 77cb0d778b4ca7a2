import { defineErrors } from '@ocop/platform';

export const sourcingErrors = defineErrors({
  DEADLINE_NOT_AHEAD: {
    vi: 'Hạn nhận chào giá đã qua. Hãy chọn một ngày từ hôm nay trở đi.',
    en: 'The deadline for quotes is over. Choose today or a later day.',
  },
  DATE_TOO_FAR: { vi: 'Ngày quá xa: muộn nhất là {latest}.', en: 'Too far ahead: {latest} at the latest.' },
  DELIVERY_BEFORE_DEADLINE: {
    vi: 'Ngày giao đầu tiên không được trước hạn nhận chào giá ({deadline}).',
    en: 'The first day of delivery must not come before the deadline for quotes ({deadline}).',
  },
  DELIVERY_ENDS_BEFORE_START: {
    vi: 'Ngày giao cuối cùng phải từ ngày giao đầu tiên trở đi.',
    en: 'The last day of delivery must not come before the first.',
  },
  GROUP_UNKNOWN: {
    vi: 'Không có nhóm sản phẩm này trong Quyết định 919/QĐ-TTg.',
    en: 'Decision 919/QĐ-TTg has no such product group.',
  },
  REQUEST_WITHOUT_LINES: {
    vi: 'Yêu cầu chưa có dòng hàng nào. Hãy thêm ít nhất một dòng.',
    en: 'The request has no line yet. Add one at least.',
  },
  QUOTES_CLOSED: {
    vi: 'Yêu cầu này không còn nhận chào giá: đã hết hạn hoặc đã kết thúc.',
    en: 'This request takes no quotes any more: its deadline is over or it has ended.',
  },
  OWN_REQUEST: { vi: 'Không thể chào giá cho yêu cầu của chính tổ chức mình.', en: 'One cannot quote for the request of one’s own organization.' },
  LINE_UNANSWERED: {
    vi: 'Chưa chào giá dòng {position}. Hãy chào giá mọi dòng của yêu cầu.',
    en: 'Line {position} is not answered. Answer every line of the request.',
  },
  LINE_ANSWERED_TWICE: { vi: 'Dòng {position} được chào giá hai lần.', en: 'Line {position} is answered twice.' },
  PRODUCT_NOT_OWN: {
    vi: 'Đây không phải sản phẩm của tổ chức bạn.',
    en: 'This is not a product of your organization.',
  },
  VALID_UNTIL_TOO_EARLY: {
    vi: 'Chào giá phải còn hiệu lực đến hạn nhận chào giá: từ {earliest} trở đi.',
    en: 'A quote must stay valid until the deadline of the request: {earliest} or later.',
  },
  QUOTE_LAPSED: {
    vi: 'Chào giá đã hết hiệu lực từ sau ngày {validUntil}. Hãy đề nghị bên bán chào giá lại.',
    en: 'The quote was valid until {validUntil} only. Ask the producer for a new one.',
  },
  QUOTE_NOT_STANDING: {
    vi: 'Chào giá này không còn hiệu lực: đã bị rút, thay thế hoặc không được chọn. Hãy tải lại trang.',
    en: 'This quote no longer stands: it was withdrawn, replaced or not chosen. Reload the page.',
  },
  REQUEST_ENDED: {
    vi: 'Yêu cầu này đã kết thúc: đã chọn bên bán hoặc đã hủy. Hãy tải lại trang.',
    en: 'This request has ended: a quote was accepted or it was called off. Reload the page.',
  },
});

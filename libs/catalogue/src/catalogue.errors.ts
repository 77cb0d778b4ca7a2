import { defineErrors } from '@ocop/platform';

export const catalogueErrors = defineErrors({
  UNKNOWN_GROUP: { vi: 'Không có nhóm sản phẩm với mã này trong cách phân nhóm đã chọn.', en: 'The chosen scheme has no product group with this code.' },
  UNKNOWN_STARS: { vi: 'Số sao được công nhận chỉ có 3, 4 hoặc 5.', en: 'Recognised stars are 3, 4 or 5.' },
});

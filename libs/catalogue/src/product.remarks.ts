import { defineErrors } from '@ocop/platform';

/** What an import remarks about a product that it takes: facts of its source that a reader should know. */
export const remarks = defineErrors({
  GROUP_INFERRED: {
    vi: 'Nhóm sản phẩm được suy ra từ tên, nguồn không nêu. Hãy đối chiếu với quyết định công nhận.',
    en: 'The product group is inferred from the name; the source does not give it. Check it against the decision.',
  },
  YEAR_OF_PAGE: {
    vi: 'Năm là năm của quyết định hoặc của trang nguồn.',
    en: 'The year is that of the decision or of the page it was read from.',
  },
  YEAR_MISSING: {
    vi: 'Nguồn không nêu năm của quyết định nên không tính được thời hạn.',
    en: 'The source gives no year of the decision, so its term cannot be computed.',
  },
  STARS_UNKNOWN: { vi: 'Nguồn nêu sản phẩm đạt OCOP nhưng không nêu số sao.', en: 'The source calls it an OCOP product but gives no stars.' },
  CANDIDATE_ONLY: {
    vi: 'Mới đăng ký hoặc mới được đánh giá, chưa rõ kết quả: chưa có công nhận.',
    en: 'Registered or assessed, result not known: there is no recognition yet.',
  },
  PRODUCER_MISSING: { vi: 'Nguồn không nêu chủ thể.', en: 'The source names no producer.' },
  PRODUCER_WITHHELD: {
    vi: 'Chủ thể là hộ kinh doanh; tên cá nhân được lược bỏ.',
    en: 'The producer is a household business; the name of the person is left out.',
  },
  NAME_QUALIFIED: {
    vi: 'Tên chung trong nguồn được ghép thêm tên chủ thể hoặc địa danh để phân biệt.',
    en: 'The source has a generic name; the name of the producer or place was added to tell products apart.',
  },
  SOURCE_MEDIUM: { vi: 'Chỉ có một nguồn tin hoặc nguồn thứ cấp.', en: 'One news page or a secondary source only.' },
});

export type Remark = keyof typeof remarks;

/** Whether a stored code is one of the catalogue. */
export function isRemark(code: string): code is Remark {
  return Object.hasOwn(remarks, code);
}

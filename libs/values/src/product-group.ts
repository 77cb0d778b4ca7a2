import type { Bilingual } from './language.js';

/**
 * Two cuts of the six groups: '2018' of Decisions 490, 1048 and 781; '2022' of Decisions 919 and 148. A group is
 * named by (scheme, code): "tourism" of 2018 and of 2022 are not the same group. Source: programme.md section 3.
 */
export type GroupScheme = '2018' | '2022';

/** In the order of the decisions. */
export const PRODUCT_GROUPS = {
  '2018': {
    food: { vi: 'Thực phẩm', en: 'Food' },
    drink: { vi: 'Đồ uống', en: 'Beverages' },
    herbal: { vi: 'Thảo dược', en: 'Herbal products' },
    textile: { vi: 'Vải và may mặc', en: 'Fabrics and garments' },
    craft: { vi: 'Lưu niệm - nội thất - trang trí', en: 'Souvenirs, interior, decoration' },
    tourism: { vi: 'Dịch vụ du lịch nông thôn, bán hàng', en: 'Rural tourism services and sales' },
  },
  '2022': {
    food: { vi: 'Thực phẩm', en: 'Food' },
    drink: { vi: 'Đồ uống', en: 'Beverages' },
    herbal: { vi: 'Dược liệu và sản phẩm từ dược liệu', en: 'Medicinal materials and products' },
    handicraft: { vi: 'Hàng thủ công mỹ nghệ', en: 'Handicrafts' },
    ornamental: { vi: 'Sinh vật cảnh', en: 'Ornamental plants and animals' },
    tourism: {
      vi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
      en: 'Community tourism, ecotourism and tourist sites',
    },
  },
} as const satisfies Record<GroupScheme, Record<string, Bilingual>>;

export type GroupCode2018 = keyof (typeof PRODUCT_GROUPS)['2018'];
export type GroupCode2022 = keyof (typeof PRODUCT_GROUPS)['2022'];

export interface ProductGroup {
  readonly scheme: GroupScheme;
  readonly code: GroupCode2018 | GroupCode2022;
  readonly name: Bilingual;
}

/** The six groups of a scheme. */
export function productGroups(scheme: GroupScheme): readonly ProductGroup[] {
  return Object.entries<Bilingual>(PRODUCT_GROUPS[scheme]).map(([code, name]) => ({
    scheme,
    code: code as ProductGroup['code'],
    name,
  }));
}

/** The group, or undefined where the scheme has no such code ("craft" in 2022). */
export function productGroup(scheme: GroupScheme, code: string): ProductGroup | undefined {
  return productGroups(scheme).find((group) => group.code === code);
}

/**
 * Where a product of a 2018 group belongs since 2022. Two groups fall together in handicrafts and ornamental has no
 * predecessor, so there is no way back and figures by group do not compare across 2022.
 */
export const GROUP_2018_TO_2022: Readonly<Record<GroupCode2018, GroupCode2022>> = {
  food: 'food',
  drink: 'drink',
  herbal: 'herbal',
  textile: 'handicraft',
  craft: 'handicraft',
  tourism: 'tourism',
};

import type { Bilingual } from './language.js';

/**
 * The province-level units before and after 2025-07-01, as rows [code, Vietnamese name, English name, ...].
 * Codes and names of the 63: list of the General Statistics Office, export of 2025-07-18; of the 34: Resolution
 * 202/2025/QH15 with the codes of Decision 19/2025/QĐ-TTg; Đồng Nai as a city: Resolution 30/2026/QH16. Mapping: the
 * commune-level conversion table of github tranngocminhhieu/vietnamadminunits@780c279, which agrees with
 * sapnhap.bando.com.vn in every row. Regions: the six regional plans of 2021-2030; no new official grouping is known.
 * Spelling: tone on the first vowel (Hòa Bình). Types are those of 2026-07-25; PROVINCE_HISTORY has what was before.
 */

/** The six socio-economic regions, drawn over the 63 units. */
export const REGIONS = {
  RED_RIVER_DELTA: { vi: 'Đồng bằng sông Hồng', en: 'Red River Delta' },
  NORTHERN_MIDLANDS_MOUNTAINS: { vi: 'Trung du và miền núi phía Bắc', en: 'Northern Midlands and Mountains' },
  NORTH_CENTRAL_CENTRAL_COAST: { vi: 'Bắc Trung Bộ và duyên hải miền Trung', en: 'North Central and Central Coast' },
  CENTRAL_HIGHLANDS: { vi: 'Tây Nguyên', en: 'Central Highlands' },
  SOUTHEAST: { vi: 'Đông Nam Bộ', en: 'Southeast' },
  MEKONG_DELTA: { vi: 'Đồng bằng sông Cửu Long', en: 'Mekong Delta' },
} as const satisfies Record<string, Bilingual>;

export type RegionCode = keyof typeof REGIONS;

/** Unit of the 34: code, names, 1 for a centrally-run city. */
export type Row34 = readonly [code: string, vi: string, en: string, city: 0 | 1];
/** Unit of the 63: the same, its region, and the code among the 34 that it went to. */
export type Row63 = readonly [...Row34, region: RegionCode, to: string];

export const ROWS_63: readonly Row63[] = [
  ['01', 'Hà Nội', 'Hanoi', 1, 'RED_RIVER_DELTA', '01'],
  ['02', 'Hà Giang', 'Ha Giang', 0, 'NORTHERN_MIDLANDS_MOUNTAINS', '08'],
  ['04', 'Cao Bằng', 'Cao Bang', 0, 'NORTHERN_MIDLANDS_MOUNTAINS', '04'],
  ['06', 'Bắc Kạn', 'Bac Kan', 0, 'NORTHERN_MIDLANDS_MOUNTAINS', '19'],
  ['08', 'Tuyên Quang', 'Tuyen Quang', 0, 'NORTHERN_MIDLANDS_MOUNTAINS', '08'],
  ['10', 'Lào Cai', 'Lao Cai', 0, 'NORTHERN_MIDLANDS_MOUNTAINS', '15'],
  ['11', 'Điện Biên', 'Dien Bien', 0, 'NORTHERN_MIDLANDS_MOUNTAINS', '11'],
  ['12', 'Lai Châu', 'Lai Chau', 0, 'NORTHERN_MIDLANDS_MOUNTAINS', '12'],
  ['14', 'Sơn La', 'Son La', 0, 'NORTHERN_MIDLANDS_MOUNTAINS', '14'],
  ['15', 'Yên Bái', 'Yen Bai', 0, 'NORTHERN_MIDLANDS_MOUNTAINS', '15'],
  ['17', 'Hòa Bình', 'Hoa Binh', 0, 'NORTHERN_MIDLANDS_MOUNTAINS', '25'],
  ['19', 'Thái Nguyên', 'Thai Nguyen', 0, 'NORTHERN_MIDLANDS_MOUNTAINS', '19'],
  ['20', 'Lạng Sơn', 'Lang Son', 0, 'NORTHERN_MIDLANDS_MOUNTAINS', '20'],
  ['22', 'Quảng Ninh', 'Quang Ninh', 0, 'RED_RIVER_DELTA', '22'],
  ['24', 'Bắc Giang', 'Bac Giang', 0, 'NORTHERN_MIDLANDS_MOUNTAINS', '24'],
  ['25', 'Phú Thọ', 'Phu Tho', 0, 'NORTHERN_MIDLANDS_MOUNTAINS', '25'],
  ['26', 'Vĩnh Phúc', 'Vinh Phuc', 0, 'RED_RIVER_DELTA', '25'],
  ['27', 'Bắc Ninh', 'Bac Ninh', 0, 'RED_RIVER_DELTA', '24'],
  ['30', 'Hải Dương', 'Hai Duong', 0, 'RED_RIVER_DELTA', '31'],
  ['31', 'Hải Phòng', 'Hai Phong', 1, 'RED_RIVER_DELTA', '31'],
  ['33', 'Hưng Yên', 'Hung Yen', 0, 'RED_RIVER_DELTA', '33'],
  ['34', 'Thái Bình', 'Thai Binh', 0, 'RED_RIVER_DELTA', '33'],
  ['35', 'Hà Nam', 'Ha Nam', 0, 'RED_RIVER_DELTA', '37'],
  ['36', 'Nam Định', 'Nam Dinh', 0, 'RED_RIVER_DELTA', '37'],
  ['37', 'Ninh Bình', 'Ninh Binh', 0, 'RED_RIVER_DELTA', '37'],
  ['38', 'Thanh Hóa', 'Thanh Hoa', 0, 'NORTH_CENTRAL_CENTRAL_COAST', '38'],
  ['40', 'Nghệ An', 'Nghe An', 0, 'NORTH_CENTRAL_CENTRAL_COAST', '40'],
  ['42', 'Hà Tĩnh', 'Ha Tinh', 0, 'NORTH_CENTRAL_CENTRAL_COAST', '42'],
  ['44', 'Quảng Bình', 'Quang Binh', 0, 'NORTH_CENTRAL_CENTRAL_COAST', '44'],
  ['45', 'Quảng Trị', 'Quang Tri', 0, 'NORTH_CENTRAL_CENTRAL_COAST', '44'],
  ['46', 'Huế', 'Hue', 1, 'NORTH_CENTRAL_CENTRAL_COAST', '46'],
  ['48', 'Đà Nẵng', 'Da Nang', 1, 'NORTH_CENTRAL_CENTRAL_COAST', '48'],
  ['49', 'Quảng Nam', 'Quang Nam', 0, 'NORTH_CENTRAL_CENTRAL_COAST', '48'],
  ['51', 'Quảng Ngãi', 'Quang Ngai', 0, 'NORTH_CENTRAL_CENTRAL_COAST', '51'],
  ['52', 'Bình Định', 'Binh Dinh', 0, 'NORTH_CENTRAL_CENTRAL_COAST', '52'],
  ['54', 'Phú Yên', 'Phu Yen', 0, 'NORTH_CENTRAL_CENTRAL_COAST', '66'],
  ['56', 'Khánh Hòa', 'Khanh Hoa', 0, 'NORTH_CENTRAL_CENTRAL_COAST', '56'],
  ['58', 'Ninh Thuận', 'Ninh Thuan', 0, 'NORTH_CENTRAL_CENTRAL_COAST', '56'],
  ['60', 'Bình Thuận', 'Binh Thuan', 0, 'NORTH_CENTRAL_CENTRAL_COAST', '68'],
  ['62', 'Kon Tum', 'Kon Tum', 0, 'CENTRAL_HIGHLANDS', '51'],
  ['64', 'Gia Lai', 'Gia Lai', 0, 'CENTRAL_HIGHLANDS', '52'],
  ['66', 'Đắk Lắk', 'Dak Lak', 0, 'CENTRAL_HIGHLANDS', '66'],
  ['67', 'Đắk Nông', 'Dak Nong', 0, 'CENTRAL_HIGHLANDS', '68'],
  ['68', 'Lâm Đồng', 'Lam Dong', 0, 'CENTRAL_HIGHLANDS', '68'],
  ['70', 'Bình Phước', 'Binh Phuoc', 0, 'SOUTHEAST', '75'],
  ['72', 'Tây Ninh', 'Tay Ninh', 0, 'SOUTHEAST', '80'],
  ['74', 'Bình Dương', 'Binh Duong', 0, 'SOUTHEAST', '79'],
  ['75', 'Đồng Nai', 'Dong Nai', 0, 'SOUTHEAST', '75'],
  ['77', 'Bà Rịa - Vũng Tàu', 'Ba Ria - Vung Tau', 0, 'SOUTHEAST', '79'],
  ['79', 'Hồ Chí Minh', 'Ho Chi Minh City', 1, 'SOUTHEAST', '79'],
  ['80', 'Long An', 'Long An', 0, 'MEKONG_DELTA', '80'],
  ['82', 'Tiền Giang', 'Tien Giang', 0, 'MEKONG_DELTA', '82'],
  ['83', 'Bến Tre', 'Ben Tre', 0, 'MEKONG_DELTA', '86'],
  ['84', 'Trà Vinh', 'Tra Vinh', 0, 'MEKONG_DELTA', '86'],
  ['86', 'Vĩnh Long', 'Vinh Long', 0, 'MEKONG_DELTA', '86'],
  ['87', 'Đồng Tháp', 'Dong Thap', 0, 'MEKONG_DELTA', '82'],
  ['89', 'An Giang', 'An Giang', 0, 'MEKONG_DELTA', '91'],
  ['91', 'Kiên Giang', 'Kien Giang', 0, 'MEKONG_DELTA', '91'],
  ['92', 'Cần Thơ', 'Can Tho', 1, 'MEKONG_DELTA', '92'],
  ['93', 'Hậu Giang', 'Hau Giang', 0, 'MEKONG_DELTA', '92'],
  ['94', 'Sóc Trăng', 'Soc Trang', 0, 'MEKONG_DELTA', '92'],
  ['95', 'Bạc Liêu', 'Bac Lieu', 0, 'MEKONG_DELTA', '96'],
  ['96', 'Cà Mau', 'Ca Mau', 0, 'MEKONG_DELTA', '96'],
];

export const ROWS_34: readonly Row34[] = [
  ['01', 'Hà Nội', 'Hanoi', 1],
  ['04', 'Cao Bằng', 'Cao Bang', 0],
  ['08', 'Tuyên Quang', 'Tuyen Quang', 0],
  ['11', 'Điện Biên', 'Dien Bien', 0],
  ['12', 'Lai Châu', 'Lai Chau', 0],
  ['14', 'Sơn La', 'Son La', 0],
  ['15', 'Lào Cai', 'Lao Cai', 0],
  ['19', 'Thái Nguyên', 'Thai Nguyen', 0],
  ['20', 'Lạng Sơn', 'Lang Son', 0],
  ['22', 'Quảng Ninh', 'Quang Ninh', 0],
  ['24', 'Bắc Ninh', 'Bac Ninh', 0],
  ['25', 'Phú Thọ', 'Phu Tho', 0],
  ['31', 'Hải Phòng', 'Hai Phong', 1],
  ['33', 'Hưng Yên', 'Hung Yen', 0],
  ['37', 'Ninh Bình', 'Ninh Binh', 0],
  ['38', 'Thanh Hóa', 'Thanh Hoa', 0],
  ['40', 'Nghệ An', 'Nghe An', 0],
  ['42', 'Hà Tĩnh', 'Ha Tinh', 0],
  ['44', 'Quảng Trị', 'Quang Tri', 0],
  ['46', 'Huế', 'Hue', 1],
  ['48', 'Đà Nẵng', 'Da Nang', 1],
  ['51', 'Quảng Ngãi', 'Quang Ngai', 0],
  ['52', 'Gia Lai', 'Gia Lai', 0],
  ['56', 'Khánh Hòa', 'Khanh Hoa', 0],
  ['66', 'Đắk Lắk', 'Dak Lak', 0],
  ['68', 'Lâm Đồng', 'Lam Dong', 0],
  ['75', 'Đồng Nai', 'Dong Nai', 1],
  ['79', 'Hồ Chí Minh', 'Ho Chi Minh City', 1],
  ['80', 'Tây Ninh', 'Tay Ninh', 0],
  ['82', 'Đồng Tháp', 'Dong Thap', 0],
  ['86', 'Vĩnh Long', 'Vinh Long', 0],
  ['91', 'An Giang', 'An Giang', 0],
  ['92', 'Cần Thơ', 'Can Tho', 1],
  ['96', 'Cà Mau', 'Ca Mau', 0],
];

/** What a unit was until a day: Huế was the province Thừa Thiên Huế through 2024, Đồng Nai a province to April 2026. */
export const PROVINCE_HISTORY: Readonly<Record<string, { readonly until: string; readonly name: Bilingual }>> = {
  '63:46': { until: '2024-12-31', name: { vi: 'Thừa Thiên Huế', en: 'Thua Thien Hue' } },
  '34:75': { until: '2026-04-29', name: { vi: 'Đồng Nai', en: 'Dong Nai' } },
};

/** Other spellings met in documents, folded and without blanks, to the folded name. */
export const PROVINCE_ALIASES: Readonly<Record<string, string>> = {
  thuathienhue: 'hue',
  hcm: 'hochiminh',
  hcmc: 'hochiminh',
  tphcm: 'hochiminh',
  saigon: 'hochiminh',
  brvt: 'bariavungtau',
  vungtau: 'bariavungtau',
  daclac: 'daklak',
  darlac: 'daklak',
  dacnong: 'daknong',
  contum: 'kontum',
};

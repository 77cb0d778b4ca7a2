import type { OrganizationKind } from '@ocop/directory';
import type { BilingualText, Capability, MembershipRole } from '@ocop/platform';

/** Everybody in the demonstration logs in with this. */
export const DEMO_PASSWORD = 'ocop-demo-2026';

export interface DemoPerson {
  fullName: string;
  email: string;
  membership: MembershipRole;
  role: BilingualText;
  locale?: 'VI' | 'EN';
}

export interface DemoOrganization {
  name: string;
  kind: OrganizationKind;
  capabilities: Capability[];
  /** Scheme of 34. */
  provinceCode: string;
  people: DemoPerson[];
}

/** Invented, except that the departments bear the names of real offices; nobody in them is real. */
export const demoOrganizations: DemoOrganization[] = [
  {
    name: 'Hệ thống siêu thị Sông Hàn',
    kind: 'SUPERMARKET_SYSTEM',
    capabilities: ['BUYER'],
    provinceCode: '48',
    people: [
      { fullName: 'Trần Minh Khôi', email: 'mua@songhan.example', membership: 'OWNER', role: { vi: 'Bên mua: trưởng phòng thu mua', en: 'Buyer: head of purchasing' } },
      { fullName: 'Lê Thu Hà', email: 'giamdoc@songhan.example', membership: 'SIGNATORY', role: { vi: 'Bên mua: người ký', en: 'Buyer: signatory' } },
    ],
  },
  {
    name: 'Điểm giới thiệu và bán sản phẩm OCOP Hải Châu',
    kind: 'POINT_OF_SALE',
    capabilities: ['BUYER'],
    provinceCode: '48',
    people: [{ fullName: 'Ngô Thị Lan', email: 'diemban@haichau.example', membership: 'OWNER', role: { vi: 'Điểm bán OCOP', en: 'OCOP point of sale' } }],
  },
  {
    name: 'Sở Công Thương thành phố Đà Nẵng',
    kind: 'DEPARTMENT',
    capabilities: ['ORGANIZER', 'OFFICER'],
    provinceCode: '48',
    people: [{ fullName: 'Phan Văn Tâm', email: 'congthuong@danang.example', membership: 'OWNER', role: { vi: 'Sở Công Thương: tổ chức hội nghị', en: 'Department of Industry and Trade: organizer' } }],
  },
  {
    name: 'Sở Nông nghiệp và Môi trường tỉnh Gia Lai',
    kind: 'DEPARTMENT',
    capabilities: ['OFFICER', 'ORGANIZER'],
    provinceCode: '52',
    people: [{ fullName: 'Rơ Châm Hương', email: 'nongnghiep@gialai.example', membership: 'OWNER', role: { vi: 'Cán bộ chương trình', en: 'Programme officer' } }],
  },
  {
    name: 'Trung tâm tư vấn sản phẩm OCOP',
    kind: 'EXPERT_BODY',
    capabilities: ['EXPERT'],
    provinceCode: '01',
    people: [{ fullName: 'Phạm Quốc Bảo', email: 'chuyengia@tuvan.example', membership: 'OWNER', role: { vi: 'Chuyên gia', en: 'Expert' }, locale: 'EN' }],
  },
  {
    name: 'Ban quản trị OCOP Connect',
    kind: 'DEPARTMENT',
    capabilities: ['ADMINISTRATOR', 'OFFICER'],
    provinceCode: '01',
    people: [{ fullName: 'Đỗ Hoài An', email: 'quantri@ocop.example', membership: 'OWNER', role: { vi: 'Quản trị', en: 'Administrator' } }],
  },
];

/** Producers of the real list (by the name in products.csv) that get an invented person to act for them. */
export const demoProducers: { name: string; people: DemoPerson[] }[] = [
  {
    name: 'Công ty TNHH MTV Thùy Dung Gia Lai',
    people: [{ fullName: 'Nguyễn Thị Mai', email: 'banhang@thuydung.example', membership: 'OWNER', role: { vi: 'Chủ thể: cà phê Gia Lai', en: 'Producer: coffee, Gia Lai' } }],
  },
  {
    name: 'Công ty CP Hà Mỵ',
    people: [{ fullName: 'Hoàng Đức Long', email: 'banhang@hamy.example', membership: 'OWNER', role: { vi: 'Chủ thể: cà phê, hạt điều', en: 'Producer: coffee, cashew' } }],
  },
  {
    name: 'HTX chè Hảo Đạt',
    people: [{ fullName: 'Đào Thị Hảo', email: 'ketoan@haodat.example', membership: 'OWNER', role: { vi: 'Chủ thể: hợp tác xã chè', en: 'Producer: tea cooperative' } }],
  },
];

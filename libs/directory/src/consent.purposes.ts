import type { BilingualText } from '@ocop/platform';

export const consentPurposes = ['SHOW_CONTACT_TO_PARTNERS', 'NEWS_BY_MAIL', 'SHOW_NAME_IN_DIRECTORY'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** What somebody agrees to, word for word: a consent is to these words. */
export const consentLabels: Record<ConsentPurpose, BilingualText> = {
  SHOW_CONTACT_TO_PARTNERS: {
    vi: 'Cho người của các tổ chức đã xác minh thấy họ tên và e-mail của tôi ở trang tổ chức của tôi',
    en: 'Show my name and e-mail address on my organization’s page to people of verified organizations',
  },
  NEWS_BY_MAIL: {
    vi: 'Gửi cho tôi tin về hội nghị mới mở đăng ký qua e-mail',
    en: 'Send me news of conferences that open for registration by e-mail',
  },
  SHOW_NAME_IN_DIRECTORY: {
    vi: 'Hiện họ tên và vai trò của tôi, không kèm e-mail, ở trang công khai của tổ chức tôi',
    en: 'Show my name and role, without my e-mail address, on the public page of my organization',
  },
};

import type { DataSubject, Locale, PersonalDataCategory } from '@ocop/platform';
import { formatInstant } from '@ocop/values';

/** The guide in an export, in Vietnamese and then in English. Lines end as every editor reads them. */
export function readmeOf(categories: readonly PersonalDataCategory<object>[], { fullName, email }: DataSubject, at: Date): string {
  const parts = [
    `DỮ LIỆU CÁ NHÂN CỦA BẠN TRÊN OCOP CONNECT\n${fullName} <${email}>\nXuất lúc ${formatInstant(at)} (giờ Việt Nam). Thời điểm trong các tệp là giờ UTC.`,
    'Mỗi tệp JSON dưới đây là một loại dữ liệu, kèm mục đích và căn cứ lưu giữ.',
    ...categories.map((category) => describe(category, 'VI')),
    'Muốn sửa: vào trang tài khoản. Muốn xoá: vào trang quyền riêng tư, chọn “Xoá dữ liệu của tôi”.',
    '-'.repeat(72),
    `YOUR PERSONAL DATA ON OCOP CONNECT\n${fullName} <${email}>\nExported ${formatInstant(at)} (Viet Nam time). Times in the files are UTC.`,
    'Each JSON file below is one kind of data, with its purpose and why it may be kept.',
    ...categories.map((category) => describe(category, 'EN')),
    'To correct it: the account page. To erase it: the privacy page, “Erase my data”.',
  ];
  return `${parts.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

function describe({ category, label, purpose, basis, erasable }: PersonalDataCategory<object>, locale: Locale): string {
  if (locale === 'VI') return `${category}.json: ${label.vi}\n  Mục đích: ${purpose.vi}\n  Căn cứ: ${basis.vi}\n  ${erasable ? 'Xoá được' : 'Phải giữ, dưới bút danh sau khi xoá'}`;
  return `${category}.json: ${label.en}\n  Purpose: ${purpose.en}\n  Basis: ${basis.en}\n  ${erasable ? 'Can be erased' : 'Must be kept, under a pseudonym after an erasure'}`;
}

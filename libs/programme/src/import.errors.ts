import { defineErrors } from '@ocop/platform';

/** What can be wrong with an imported file, row or cell, and what to do about it. */
export const importErrors = defineErrors({
  IMPORT_NOT_BASE64: { vi: 'Nội dung tệp không đọc được. Hãy chọn lại tệp.', en: 'The content of the file cannot be read. Choose the file again.' },
  IMPORT_FILE_TOO_LARGE: {
    vi: 'Tệp lớn quá {megabytes} MB. Hãy chia tệp thành nhiều phần.',
    en: 'The file is larger than {megabytes} MB. Split it into parts.',
  },
  IMPORT_FILE_EMPTY: {
    vi: 'Tệp không có dòng dữ liệu nào. Hãy kiểm tra đã chọn đúng tệp.',
    en: 'The file has no row of data. Check that it is the right file.',
  },
  IMPORT_NOT_UTF8: {
    vi: 'Dòng này không theo bảng mã UTF-8. Trong Excel hãy lưu lại theo kiểu “CSV UTF-8”.',
    en: 'This line is not UTF-8. In Excel save the file again as “CSV UTF-8”.',
  },
  IMPORT_MALFORMED: {
    vi: 'Không đọc được CSV từ dòng này: dấu ngoặc kép không khớp. Hãy sửa dấu ngoặc kép.',
    en: 'The CSV cannot be read from this line on: its quotes do not match. Mend the quotes.',
  },
  IMPORT_COLUMN_MISSING: { vi: 'Thiếu cột “{column}”. Hãy thêm cột này vào dòng tiêu đề.', en: 'The column “{column}” is missing. Add it to the header.' },
  IMPORT_COLUMN_DOUBLED: { vi: 'Cột “{column}” có hai lần. Hãy bỏ một cột.', en: 'The column “{column}” is there twice. Remove one.' },
  IMPORT_COLUMN_COUNT: {
    vi: 'Dòng có {found} ô, tiêu đề có {expected} cột: các ô đã bị lệch. Hãy đặt giá trị có dấu phẩy trong ngoặc kép.',
    en: 'The row has {found} cells, the header {expected} columns: the cells have shifted. Put values with commas into quotes.',
  },
  IMPORT_TOO_MANY_ROWS: { vi: 'Nhiều quá {maximum} dòng. Hãy chia tệp thành nhiều phần.', en: 'More than {maximum} rows. Split the file into parts.' },
  IMPORT_STOPPED: {
    vi: 'Dừng tại đây vì đã có {maximum} dòng bị từ chối. Hãy sửa các dòng trên rồi kiểm tra lại.',
    en: 'Stopped here: {maximum} rows are refused already. Mend those, then check again.',
  },
  IMPORT_DUPLICATE_ROW: { vi: 'Trùng với dòng {first}. Hãy bỏ một dòng.', en: 'The same as row {first}. Remove one of them.' },
  IMPORT_CELL_EMPTY: { vi: 'Ô này trống. Hãy điền giá trị.', en: 'This cell is empty. Fill it in.' },
  IMPORT_CELL_TOO_LONG: { vi: 'Ô này dài quá {maximum} ký tự. Hãy rút ngắn.', en: 'This cell is longer than {maximum} characters. Shorten it.' },
  IMPORT_CELL_CONTROL: {
    vi: 'Ô này có ký tự điều khiển không nhìn thấy (như NUL). Hãy xoá và gõ lại.',
    en: 'This cell holds an invisible control character (such as NUL). Delete it and type again.',
  },
  IMPORT_COUNT_INVALID: {
    vi: 'Số lượng phải là số nguyên từ 0 trở lên, không có dấu phân cách.',
    en: 'A count is a whole number, zero or more, without separators.',
  },
  IMPORT_NUMBER_INVALID: { vi: 'Số không đọc được. Viết theo dạng 12.5.', en: 'The number cannot be read. Write it as 12.5.' },
  IMPORT_PROVINCE_UNKNOWN: {
    vi: 'Không có tỉnh, thành phố với mã này trong danh sách 63 tỉnh, thành trước 01/07/2025.',
    en: 'No province has this code in the list of 63 before 01/07/2025.',
  },
  IMPORT_PROVINCE_MISMATCH: {
    vi: 'Mã {code} là {expected}, không phải tên này. Hãy sửa mã hoặc tên.',
    en: 'Code {code} is {expected}, not this name. Correct the code or the name.',
  },
  IMPORT_GROUP_UNKNOWN: { vi: 'Không có nhóm sản phẩm này. Dùng một trong: {known}.', en: 'There is no such product group. Use one of: {known}.' },
  IMPORT_VALUE_UNKNOWN: { vi: 'Giá trị không nằm trong danh mục. Dùng một trong: {known}.', en: 'The value is not in the list. Use one of: {known}.' },
  IMPORT_STARS_INVALID: { vi: 'Số sao được công nhận chỉ có 3, 4 hoặc 5.', en: 'Recognised stars are 3, 4 or 5.' },
  IMPORT_STARS_WITHOUT_RECOGNITION: {
    vi: 'Có số sao nhưng trạng thái không phải là đã công nhận. Hãy bỏ số sao hoặc sửa trạng thái.',
    en: 'There are stars, but the status is not recognised. Remove the stars or correct the status.',
  },
  IMPORT_YEAR_INVALID: { vi: 'Năm phải là số có bốn chữ số từ 2010 đến {latest}.', en: 'A year has four digits, from 2010 to {latest}.' },
  IMPORT_ADDRESS_INVALID: { vi: 'Địa chỉ nguồn phải bắt đầu bằng http:// hoặc https://.', en: 'The address of a source begins with http:// or https://.' },
  IMPORT_ROW_DOES_NOT_ADD_UP: {
    vi: 'Tổng ghi trong dòng khác tổng các cột ({computed}). Giữ nguyên như nguồn và nêu trong đối chiếu.',
    en: 'The stated total is not the sum of the columns ({computed}). Kept as the source has it and shown in the reconciliation.',
  },
});

/** People of the living demonstration, by what they do in the journeys. */
export const people = {
  /** Owner of a supermarket system. */
  buyer: { email: 'mua@songhan.example', fullName: 'Trần Minh Khôi', organization: 'Hệ thống siêu thị Sông Hàn' },
  /** Signs for the same supermarket system. */
  director: { email: 'giamdoc@songhan.example', fullName: 'Lê Thu Hà', organization: 'Hệ thống siêu thị Sông Hàn' },
  /** Owners of two producers of the real list that make coffee. */
  roaster: { email: 'banhang@thuydung.example', fullName: 'Nguyễn Thị Mai', organization: 'Công ty TNHH MTV Thùy Dung Gia Lai' },
  rival: { email: 'banhang@hamy.example', fullName: 'Hoàng Đức Long', organization: 'Công ty CP Hà Mỵ' },
  cooperative: { email: 'ketoan@haodat.example', fullName: 'Đào Thị Hảo', organization: 'HTX chè Hảo Đạt' },
  organizer: { email: 'congthuong@danang.example', fullName: 'Phan Văn Tâm', organization: 'Sở Công Thương thành phố Đà Nẵng' },
  officer: { email: 'nongnghiep@gialai.example', fullName: 'Rơ Châm Hương', organization: 'Sở Nông nghiệp và Môi trường tỉnh Gia Lai' },
} as const;

export type Role = keyof typeof people;

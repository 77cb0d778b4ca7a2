/** Words of people: their passwords, invitations, teams and accounts. */
export default {
  email: 'Địa chỉ e-mail',
  password: {
    new: 'Mật khẩu mới',
    hint: 'Ít nhất 10 ký tự. Một câu dễ nhớ tốt hơn một từ khó.',
  },
  reset: {
    title: 'Quên mật khẩu',
    lead: 'Nhập địa chỉ e-mail của tài khoản; chúng tôi gửi tới đó liên kết để đặt mật khẩu mới.',
    ask: 'Gửi liên kết',
    askAgain: 'Gửi liên kết khác',
    sentTitle: 'Hãy xem hộp thư',
    sent: 'Nếu {{email}} có tài khoản, liên kết đã được gửi tới đó. Liên kết có hiệu lực một giờ; không thấy thư thì hãy xem mục thư rác.',
    remembered: 'Đã nhớ ra mật khẩu?',
    newTitle: 'Đặt mật khẩu mới',
    newLead: 'Sau khi đặt, mọi phiên đăng nhập trước đó đều kết thúc.',
    set: 'Đặt mật khẩu',
    over: 'Liên kết đã hết hiệu lực?',
    doneTitle: 'Đã đặt mật khẩu mới',
    done: 'Hãy đăng nhập bằng mật khẩu mới.',
  },
};

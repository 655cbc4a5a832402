//! Generated from `data/laws.tsv`; see the `laws` module for how.

use super::{Table, laws::Law};

/// Acts by type and title, with its spelling; those of one title oldest first.
#[rustfmt::skip]
pub(super) static KEYS: Table<(&str, &[Law])> = Table::new(&[
    ("bo luat dan su", ("Bộ luật Dân sự", &[
        Law { title: "Dân sự", kind: "Bộ luật", number: Some("33/2005/QH11"), passed: Some((2005, 6, 14)), effective: Some((2006, 1, 1)), replaced_by: &["91/2015/QH13"] },
        Law { title: "Dân sự", kind: "Bộ luật", number: Some("91/2015/QH13"), passed: Some((2015, 11, 24)), effective: Some((2017, 1, 1)), replaced_by: &[] },
    ])),
    ("bo luat hang hai viet nam", ("Bộ luật Hàng hải Việt Nam", &[
        Law { title: "Hàng hải Việt Nam", kind: "Bộ luật", number: Some("95/2015/QH13"), passed: Some((2015, 11, 25)), effective: Some((2017, 7, 1)), replaced_by: &[] },
    ])),
    ("bo luat hinh su", ("Bộ luật Hình sự", &[
        Law { title: "Hình sự", kind: "Bộ luật", number: Some("15/1999/QH10"), passed: Some((1999, 12, 21)), effective: Some((2000, 7, 1)), replaced_by: &["100/2015/QH13"] },
        Law { title: "Hình sự", kind: "Bộ luật", number: Some("100/2015/QH13"), passed: Some((2015, 11, 27)), effective: Some((2018, 1, 1)), replaced_by: &[] },
    ])),
    ("bo luat lao dong", ("Bộ luật Lao động", &[
        Law { title: "Lao động", kind: "Bộ luật", number: Some("10/2012/QH13"), passed: Some((2012, 6, 18)), effective: Some((2013, 5, 1)), replaced_by: &["45/2019/QH14"] },
        Law { title: "Lao động", kind: "Bộ luật", number: Some("45/2019/QH14"), passed: Some((2019, 11, 20)), effective: Some((2021, 1, 1)), replaced_by: &[] },
    ])),
    ("bo luat to tung dan su", ("Bộ luật Tố tụng dân sự", &[
        Law { title: "Tố tụng dân sự", kind: "Bộ luật", number: Some("24/2004/QH11"), passed: Some((2004, 6, 15)), effective: Some((2005, 1, 1)), replaced_by: &["92/2015/QH13"] },
        Law { title: "Tố tụng dân sự", kind: "Bộ luật", number: Some("92/2015/QH13"), passed: Some((2015, 11, 25)), effective: Some((2016, 7, 1)), replaced_by: &[] },
    ])),
    ("bo luat to tung hinh su", ("Bộ luật Tố tụng hình sự", &[
        Law { title: "Tố tụng hình sự", kind: "Bộ luật", number: Some("19/2003/QH11"), passed: Some((2003, 11, 26)), effective: Some((2004, 7, 1)), replaced_by: &["101/2015/QH13"] },
        Law { title: "Tố tụng hình sự", kind: "Bộ luật", number: Some("101/2015/QH13"), passed: Some((2015, 11, 27)), effective: Some((2018, 1, 1)), replaced_by: &[] },
    ])),
    ("hien phap", ("Hiến pháp", &[
        Law { title: "Hiến pháp", kind: "Hiến pháp", number: None, passed: Some((1946, 11, 9)), effective: None, replaced_by: &[] },
        Law { title: "Hiến pháp", kind: "Hiến pháp", number: None, passed: Some((1959, 12, 31)), effective: None, replaced_by: &[] },
        Law { title: "Hiến pháp", kind: "Hiến pháp", number: None, passed: Some((1980, 12, 18)), effective: None, replaced_by: &[] },
        Law { title: "Hiến pháp", kind: "Hiến pháp", number: None, passed: Some((1992, 4, 15)), effective: None, replaced_by: &[] },
        Law { title: "Hiến pháp", kind: "Hiến pháp", number: None, passed: Some((2013, 11, 28)), effective: Some((2014, 1, 1)), replaced_by: &[] },
    ])),
    ("hien phap nuoc cong hoa xa hoi chu nghia viet nam", ("Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam", &[
        Law { title: "Hiến pháp", kind: "Hiến pháp", number: None, passed: Some((1946, 11, 9)), effective: None, replaced_by: &[] },
        Law { title: "Hiến pháp", kind: "Hiến pháp", number: None, passed: Some((1959, 12, 31)), effective: None, replaced_by: &[] },
        Law { title: "Hiến pháp", kind: "Hiến pháp", number: None, passed: Some((1980, 12, 18)), effective: None, replaced_by: &[] },
        Law { title: "Hiến pháp", kind: "Hiến pháp", number: None, passed: Some((1992, 4, 15)), effective: None, replaced_by: &[] },
        Law { title: "Hiến pháp", kind: "Hiến pháp", number: None, passed: Some((2013, 11, 28)), effective: Some((2014, 1, 1)), replaced_by: &[] },
    ])),
    ("luat an ninh mang", ("Luật An ninh mạng", &[
        Law { title: "An ninh mạng", kind: "Luật", number: Some("24/2018/QH14"), passed: Some((2018, 6, 12)), effective: Some((2019, 1, 1)), replaced_by: &["116/2025/QH15"] },
        Law { title: "An ninh mạng", kind: "Luật", number: Some("116/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat an ninh quoc gia", ("Luật An ninh quốc gia", &[
        Law { title: "An ninh quốc gia", kind: "Luật", number: Some("32/2004/QH11"), passed: Some((2004, 12, 3)), effective: Some((2005, 7, 1)), replaced_by: &[] },
    ])),
    ("luat an toan thong tin mang", ("Luật An toàn thông tin mạng", &[
        Law { title: "An toàn thông tin mạng", kind: "Luật", number: Some("86/2015/QH13"), passed: Some((2015, 11, 19)), effective: Some((2016, 7, 1)), replaced_by: &["116/2025/QH15"] },
    ])),
    ("luat an toan thuc pham", ("Luật An toàn thực phẩm", &[
        Law { title: "An toàn thực phẩm", kind: "Luật", number: Some("55/2010/QH12"), passed: Some((2010, 6, 17)), effective: Some((2011, 7, 1)), replaced_by: &[] },
    ])),
    ("luat an toan ve sinh lao dong", ("Luật An toàn, vệ sinh lao động", &[
        Law { title: "An toàn, vệ sinh lao động", kind: "Luật", number: Some("84/2015/QH13"), passed: Some((2015, 6, 25)), effective: Some((2016, 7, 1)), replaced_by: &[] },
    ])),
    ("luat attp", ("Luật ATTP", &[
        Law { title: "An toàn thực phẩm", kind: "Luật", number: Some("55/2010/QH12"), passed: Some((2010, 6, 17)), effective: Some((2011, 7, 1)), replaced_by: &[] },
    ])),
    ("luat atvsld", ("Luật ATVSLĐ", &[
        Law { title: "An toàn, vệ sinh lao động", kind: "Luật", number: Some("84/2015/QH13"), passed: Some((2015, 6, 25)), effective: Some((2016, 7, 1)), replaced_by: &[] },
    ])),
    ("luat ban hanh van ban qppl", ("Luật Ban hành văn bản QPPL", &[
        Law { title: "Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("17/2008/QH12"), passed: Some((2008, 6, 3)), effective: Some((2009, 1, 1)), replaced_by: &["80/2015/QH13"] },
        Law { title: "Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("80/2015/QH13"), passed: Some((2015, 6, 22)), effective: Some((2016, 7, 1)), replaced_by: &["64/2025/QH15"] },
        Law { title: "Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("64/2025/QH15"), passed: Some((2025, 2, 19)), effective: Some((2025, 4, 1)), replaced_by: &[] },
    ])),
    ("luat ban hanh van ban qppl cua hdnd ubnd", ("Luật Ban hành văn bản QPPL của HĐND, UBND", &[
        Law { title: "Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân", kind: "Luật", number: Some("31/2004/QH11"), passed: Some((2004, 12, 3)), effective: Some((2005, 4, 1)), replaced_by: &["80/2015/QH13"] },
    ])),
    ("luat ban hanh van ban quy pham phap luat", ("Luật Ban hành văn bản quy phạm pháp luật", &[
        Law { title: "Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("17/2008/QH12"), passed: Some((2008, 6, 3)), effective: Some((2009, 1, 1)), replaced_by: &["80/2015/QH13"] },
        Law { title: "Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("80/2015/QH13"), passed: Some((2015, 6, 22)), effective: Some((2016, 7, 1)), replaced_by: &["64/2025/QH15"] },
        Law { title: "Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("64/2025/QH15"), passed: Some((2025, 2, 19)), effective: Some((2025, 4, 1)), replaced_by: &[] },
    ])),
    ("luat ban hanh van ban quy pham phap luat cua hoi dong nhan dan uy ban nhan dan", ("Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân", &[
        Law { title: "Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân", kind: "Luật", number: Some("31/2004/QH11"), passed: Some((2004, 12, 3)), effective: Some((2005, 4, 1)), replaced_by: &["80/2015/QH13"] },
    ])),
    ("luat ban hanh vbqppl", ("Luật Ban hành VBQPPL", &[
        Law { title: "Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("17/2008/QH12"), passed: Some((2008, 6, 3)), effective: Some((2009, 1, 1)), replaced_by: &["80/2015/QH13"] },
        Law { title: "Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("80/2015/QH13"), passed: Some((2015, 6, 22)), effective: Some((2016, 7, 1)), replaced_by: &["64/2025/QH15"] },
        Law { title: "Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("64/2025/QH15"), passed: Some((2025, 2, 19)), effective: Some((2025, 4, 1)), replaced_by: &[] },
    ])),
    ("luat bao chi", ("Luật Báo chí", &[
        Law { title: "Báo chí", kind: "Luật", number: Some("103/2016/QH13"), passed: Some((2016, 4, 5)), effective: Some((2017, 1, 1)), replaced_by: &["126/2025/QH15"] },
        Law { title: "Báo chí", kind: "Luật", number: Some("126/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat bao hiem tien gui", ("Luật Bảo hiểm tiền gửi", &[
        Law { title: "Bảo hiểm tiền gửi", kind: "Luật", number: Some("06/2012/QH13"), passed: Some((2012, 6, 18)), effective: Some((2013, 1, 1)), replaced_by: &[] },
    ])),
    ("luat bao hiem xa hoi", ("Luật Bảo hiểm xã hội", &[
        Law { title: "Bảo hiểm xã hội", kind: "Luật", number: Some("71/2006/QH11"), passed: Some((2006, 6, 29)), effective: Some((2007, 1, 1)), replaced_by: &["58/2014/QH13"] },
        Law { title: "Bảo hiểm xã hội", kind: "Luật", number: Some("58/2014/QH13"), passed: Some((2014, 11, 20)), effective: Some((2016, 1, 1)), replaced_by: &["41/2024/QH15"] },
        Law { title: "Bảo hiểm xã hội", kind: "Luật", number: Some("41/2024/QH15"), passed: Some((2024, 6, 29)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat bao hiem y te", ("Luật Bảo hiểm y tế", &[
        Law { title: "Bảo hiểm y tế", kind: "Luật", number: Some("25/2008/QH12"), passed: Some((2008, 11, 14)), effective: Some((2009, 7, 1)), replaced_by: &[] },
    ])),
    ("luat bao ve bi mat nha nuoc", ("Luật Bảo vệ bí mật nhà nước", &[
        Law { title: "Bảo vệ bí mật nhà nước", kind: "Luật", number: Some("29/2018/QH14"), passed: Some((2018, 11, 15)), effective: Some((2020, 7, 1)), replaced_by: &["117/2025/QH15"] },
        Law { title: "Bảo vệ bí mật nhà nước", kind: "Luật", number: Some("117/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 3, 1)), replaced_by: &[] },
    ])),
    ("luat bao ve bmnn", ("Luật Bảo vệ BMNN", &[
        Law { title: "Bảo vệ bí mật nhà nước", kind: "Luật", number: Some("29/2018/QH14"), passed: Some((2018, 11, 15)), effective: Some((2020, 7, 1)), replaced_by: &["117/2025/QH15"] },
        Law { title: "Bảo vệ bí mật nhà nước", kind: "Luật", number: Some("117/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 3, 1)), replaced_by: &[] },
    ])),
    ("luat bao ve cham soc va giao duc tre em", ("Luật Bảo vệ, chăm sóc và giáo dục trẻ em", &[
        Law { title: "Bảo vệ, chăm sóc và giáo dục trẻ em", kind: "Luật", number: Some("25/2004/QH11"), passed: Some((2004, 6, 15)), effective: Some((2005, 1, 1)), replaced_by: &["102/2016/QH13"] },
    ])),
    ("luat bao ve cong trinh quoc phong va khu quan su", ("Luật Bảo vệ công trình quốc phòng và khu quân sự", &[
        Law { title: "Bảo vệ công trình quốc phòng và khu quân sự", kind: "Luật", number: Some("25/2023/QH15"), passed: Some((2023, 11, 24)), effective: Some((2025, 1, 1)), replaced_by: &[] },
    ])),
    ("luat bao ve du lieu ca nhan", ("Luật Bảo vệ dữ liệu cá nhân", &[
        Law { title: "Bảo vệ dữ liệu cá nhân", kind: "Luật", number: Some("91/2025/QH15"), passed: Some((2025, 6, 26)), effective: Some((2026, 1, 1)), replaced_by: &[] },
    ])),
    ("luat bao ve moi truong", ("Luật Bảo vệ môi trường", &[
        Law { title: "Bảo vệ môi trường", kind: "Luật", number: Some("52/2005/QH11"), passed: Some((2005, 11, 29)), effective: Some((2006, 7, 1)), replaced_by: &["55/2014/QH13"] },
        Law { title: "Bảo vệ môi trường", kind: "Luật", number: Some("55/2014/QH13"), passed: Some((2014, 6, 23)), effective: Some((2015, 1, 1)), replaced_by: &["72/2020/QH14"] },
        Law { title: "Bảo vệ môi trường", kind: "Luật", number: Some("72/2020/QH14"), passed: Some((2020, 11, 17)), effective: Some((2022, 1, 1)), replaced_by: &[] },
    ])),
    ("luat bao ve quyen loi nguoi tieu dung", ("Luật Bảo vệ quyền lợi người tiêu dùng", &[
        Law { title: "Bảo vệ quyền lợi người tiêu dùng", kind: "Luật", number: Some("59/2010/QH12"), passed: Some((2010, 11, 17)), effective: Some((2011, 7, 1)), replaced_by: &["19/2023/QH15"] },
        Law { title: "Bảo vệ quyền lợi người tiêu dùng", kind: "Luật", number: Some("19/2023/QH15"), passed: Some((2023, 6, 20)), effective: Some((2024, 7, 1)), replaced_by: &[] },
    ])),
    ("luat bao ve va kiem dich thuc vat", ("Luật Bảo vệ và kiểm dịch thực vật", &[
        Law { title: "Bảo vệ và kiểm dịch thực vật", kind: "Luật", number: Some("41/2013/QH13"), passed: Some((2013, 11, 25)), effective: Some((2015, 1, 1)), replaced_by: &[] },
    ])),
    ("luat bao ve va phat trien rung", ("Luật Bảo vệ và phát triển rừng", &[
        Law { title: "Bảo vệ và phát triển rừng", kind: "Luật", number: Some("29/2004/QH11"), passed: Some((2004, 12, 3)), effective: Some((2005, 4, 1)), replaced_by: &["16/2017/QH14"] },
    ])),
    ("luat bau cu dai bieu quoc hoi va dai bieu hdnd", ("Luật Bầu cử đại biểu Quốc hội và đại biểu HĐND", &[
        Law { title: "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân", kind: "Luật", number: Some("85/2015/QH13"), passed: Some((2015, 6, 25)), effective: Some((2015, 9, 1)), replaced_by: &[] },
    ])),
    ("luat bau cu dai bieu quoc hoi va dai bieu hoi dong nhan dan", ("Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân", &[
        Law { title: "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân", kind: "Luật", number: Some("85/2015/QH13"), passed: Some((2015, 6, 25)), effective: Some((2015, 9, 1)), replaced_by: &[] },
    ])),
    ("luat bau cu dbqh va dai bieu hdnd", ("Luật Bầu cử ĐBQH và đại biểu HĐND", &[
        Law { title: "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân", kind: "Luật", number: Some("85/2015/QH13"), passed: Some((2015, 6, 25)), effective: Some((2015, 9, 1)), replaced_by: &[] },
    ])),
    ("luat bdg", ("Luật BĐG", &[
        Law { title: "Bình đẳng giới", kind: "Luật", number: Some("73/2006/QH11"), passed: Some((2006, 11, 29)), effective: Some((2007, 7, 1)), replaced_by: &[] },
    ])),
    ("luat bhxh", ("Luật BHXH", &[
        Law { title: "Bảo hiểm xã hội", kind: "Luật", number: Some("71/2006/QH11"), passed: Some((2006, 6, 29)), effective: Some((2007, 1, 1)), replaced_by: &["58/2014/QH13"] },
        Law { title: "Bảo hiểm xã hội", kind: "Luật", number: Some("58/2014/QH13"), passed: Some((2014, 11, 20)), effective: Some((2016, 1, 1)), replaced_by: &["41/2024/QH15"] },
        Law { title: "Bảo hiểm xã hội", kind: "Luật", number: Some("41/2024/QH15"), passed: Some((2024, 6, 29)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat bhyt", ("Luật BHYT", &[
        Law { title: "Bảo hiểm y tế", kind: "Luật", number: Some("25/2008/QH12"), passed: Some((2008, 11, 14)), effective: Some((2009, 7, 1)), replaced_by: &[] },
    ])),
    ("luat bien phong viet nam", ("Luật Biên phòng Việt Nam", &[
        Law { title: "Biên phòng Việt Nam", kind: "Luật", number: Some("66/2020/QH14"), passed: Some((2020, 11, 11)), effective: Some((2022, 1, 1)), replaced_by: &[] },
    ])),
    ("luat bien viet nam", ("Luật Biển Việt Nam", &[
        Law { title: "Biển Việt Nam", kind: "Luật", number: Some("18/2012/QH13"), passed: Some((2012, 6, 21)), effective: Some((2013, 1, 1)), replaced_by: &[] },
    ])),
    ("luat binh dang gioi", ("Luật Bình đẳng giới", &[
        Law { title: "Bình đẳng giới", kind: "Luật", number: Some("73/2006/QH11"), passed: Some((2006, 11, 29)), effective: Some((2007, 7, 1)), replaced_by: &[] },
    ])),
    ("luat buu chinh", ("Luật Bưu chính", &[
        Law { title: "Bưu chính", kind: "Luật", number: Some("49/2010/QH12"), passed: Some((2010, 6, 17)), effective: Some((2011, 1, 1)), replaced_by: &[] },
    ])),
    ("luat bvmt", ("Luật BVMT", &[
        Law { title: "Bảo vệ môi trường", kind: "Luật", number: Some("52/2005/QH11"), passed: Some((2005, 11, 29)), effective: Some((2006, 7, 1)), replaced_by: &["55/2014/QH13"] },
        Law { title: "Bảo vệ môi trường", kind: "Luật", number: Some("55/2014/QH13"), passed: Some((2014, 6, 23)), effective: Some((2015, 1, 1)), replaced_by: &["72/2020/QH14"] },
        Law { title: "Bảo vệ môi trường", kind: "Luật", number: Some("72/2020/QH14"), passed: Some((2020, 11, 17)), effective: Some((2022, 1, 1)), replaced_by: &[] },
    ])),
    ("luat cac to chuc tin dung", ("Luật Các tổ chức tín dụng", &[
        Law { title: "Các tổ chức tín dụng", kind: "Luật", number: Some("47/2010/QH12"), passed: Some((2010, 6, 16)), effective: Some((2011, 1, 1)), replaced_by: &["32/2024/QH15"] },
        Law { title: "Các tổ chức tín dụng", kind: "Luật", number: Some("32/2024/QH15"), passed: Some((2024, 1, 18)), effective: Some((2024, 7, 1)), replaced_by: &[] },
    ])),
    ("luat can bo cong chuc", ("Luật Cán bộ, công chức", &[
        Law { title: "Cán bộ, công chức", kind: "Luật", number: Some("22/2008/QH12"), passed: Some((2008, 11, 13)), effective: Some((2010, 1, 1)), replaced_by: &["80/2025/QH15"] },
        Law { title: "Cán bộ, công chức", kind: "Luật", number: Some("80/2025/QH15"), passed: Some((2025, 6, 24)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat can cuoc", ("Luật Căn cước", &[
        Law { title: "Căn cước", kind: "Luật", number: Some("26/2023/QH15"), passed: Some((2023, 11, 27)), effective: Some((2024, 7, 1)), replaced_by: &[] },
    ])),
    ("luat can cuoc cong dan", ("Luật Căn cước công dân", &[
        Law { title: "Căn cước công dân", kind: "Luật", number: Some("59/2014/QH13"), passed: Some((2014, 11, 20)), effective: Some((2016, 1, 1)), replaced_by: &["26/2023/QH15"] },
    ])),
    ("luat canh sat bien viet nam", ("Luật Cảnh sát biển Việt Nam", &[
        Law { title: "Cảnh sát biển Việt Nam", kind: "Luật", number: Some("33/2018/QH14"), passed: Some((2018, 11, 19)), effective: Some((2019, 7, 1)), replaced_by: &[] },
    ])),
    ("luat canh sat co dong", ("Luật Cảnh sát cơ động", &[
        Law { title: "Cảnh sát cơ động", kind: "Luật", number: Some("04/2022/QH15"), passed: Some((2022, 6, 14)), effective: Some((2023, 1, 1)), replaced_by: &[] },
    ])),
    ("luat canh tranh", ("Luật Cạnh tranh", &[
        Law { title: "Cạnh tranh", kind: "Luật", number: Some("23/2018/QH14"), passed: Some((2018, 6, 12)), effective: Some((2019, 7, 1)), replaced_by: &[] },
    ])),
    ("luat canh ve", ("Luật Cảnh vệ", &[
        Law { title: "Cảnh vệ", kind: "Luật", number: Some("13/2017/QH14"), passed: Some((2017, 6, 20)), effective: Some((2018, 7, 1)), replaced_by: &[] },
    ])),
    ("luat chan nuoi", ("Luật Chăn nuôi", &[
        Law { title: "Chăn nuôi", kind: "Luật", number: Some("32/2018/QH14"), passed: Some((2018, 11, 19)), effective: Some((2020, 1, 1)), replaced_by: &[] },
    ])),
    ("luat chat luong san pham hang hoa", ("Luật Chất lượng sản phẩm, hàng hóa", &[
        Law { title: "Chất lượng sản phẩm, hàng hóa", kind: "Luật", number: Some("05/2007/QH12"), passed: Some((2007, 11, 21)), effective: Some((2008, 7, 1)), replaced_by: &[] },
    ])),
    ("luat chung khoan", ("Luật Chứng khoán", &[
        Law { title: "Chứng khoán", kind: "Luật", number: Some("54/2019/QH14"), passed: Some((2019, 11, 26)), effective: Some((2021, 1, 1)), replaced_by: &[] },
    ])),
    ("luat chuyen doi so", ("Luật Chuyển đổi số", &[
        Law { title: "Chuyển đổi số", kind: "Luật", number: Some("148/2025/QH15"), passed: Some((2025, 12, 11)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat chuyen giao cong nghe", ("Luật Chuyển giao công nghệ", &[
        Law { title: "Chuyển giao công nghệ", kind: "Luật", number: Some("07/2017/QH14"), passed: Some((2017, 6, 19)), effective: Some((2018, 7, 1)), replaced_by: &[] },
    ])),
    ("luat cntt", ("Luật CNTT", &[
        Law { title: "Công nghệ thông tin", kind: "Luật", number: Some("67/2006/QH11"), passed: Some((2006, 6, 29)), effective: Some((2007, 1, 1)), replaced_by: &[] },
    ])),
    ("luat co yeu", ("Luật Cơ yếu", &[
        Law { title: "Cơ yếu", kind: "Luật", number: Some("05/2011/QH13"), passed: Some((2011, 11, 26)), effective: Some((2012, 2, 1)), replaced_by: &[] },
    ])),
    ("luat cong an nhan dan", ("Luật Công an nhân dân", &[
        Law { title: "Công an nhân dân", kind: "Luật", number: Some("37/2018/QH14"), passed: Some((2018, 11, 20)), effective: Some((2019, 7, 1)), replaced_by: &[] },
    ])),
    ("luat cong chung", ("Luật Công chứng", &[
        Law { title: "Công chứng", kind: "Luật", number: Some("53/2014/QH13"), passed: Some((2014, 6, 20)), effective: Some((2015, 1, 1)), replaced_by: &["46/2024/QH15"] },
        Law { title: "Công chứng", kind: "Luật", number: Some("46/2024/QH15"), passed: Some((2024, 11, 26)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat cong doan", ("Luật Công đoàn", &[
        Law { title: "Công đoàn", kind: "Luật", number: Some("12/2012/QH13"), passed: Some((2012, 6, 20)), effective: Some((2013, 1, 1)), replaced_by: &["50/2024/QH15"] },
        Law { title: "Công đoàn", kind: "Luật", number: Some("50/2024/QH15"), passed: Some((2024, 11, 27)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat cong nghe cao", ("Luật Công nghệ cao", &[
        Law { title: "Công nghệ cao", kind: "Luật", number: Some("21/2008/QH12"), passed: Some((2008, 11, 13)), effective: Some((2009, 7, 1)), replaced_by: &["133/2025/QH15"] },
        Law { title: "Công nghệ cao", kind: "Luật", number: Some("133/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat cong nghe thong tin", ("Luật Công nghệ thông tin", &[
        Law { title: "Công nghệ thông tin", kind: "Luật", number: Some("67/2006/QH11"), passed: Some((2006, 6, 29)), effective: Some((2007, 1, 1)), replaced_by: &[] },
    ])),
    ("luat cong nghiep cong nghe so", ("Luật Công nghiệp công nghệ số", &[
        Law { title: "Công nghiệp công nghệ số", kind: "Luật", number: Some("71/2025/QH15"), passed: Some((2025, 6, 14)), effective: Some((2026, 1, 1)), replaced_by: &[] },
    ])),
    ("luat cong nghiep quoc phong an ninh va dong vien cong nghiep", ("Luật Công nghiệp quốc phòng, an ninh và động viên công nghiệp", &[
        Law { title: "Công nghiệp quốc phòng, an ninh và động viên công nghiệp", kind: "Luật", number: Some("38/2024/QH15"), passed: Some((2024, 6, 27)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat cu tru", ("Luật Cư trú", &[
        Law { title: "Cư trú", kind: "Luật", number: Some("81/2006/QH11"), passed: Some((2006, 11, 29)), effective: Some((2007, 7, 1)), replaced_by: &["68/2020/QH14"] },
        Law { title: "Cư trú", kind: "Luật", number: Some("68/2020/QH14"), passed: Some((2020, 11, 13)), effective: Some((2021, 7, 1)), replaced_by: &[] },
    ])),
    ("luat da dang sinh hoc", ("Luật Đa dạng sinh học", &[
        Law { title: "Đa dạng sinh học", kind: "Luật", number: Some("20/2008/QH12"), passed: Some((2008, 11, 13)), effective: Some((2009, 7, 1)), replaced_by: &[] },
    ])),
    ("luat dac xa", ("Luật Đặc xá", &[
        Law { title: "Đặc xá", kind: "Luật", number: Some("30/2018/QH14"), passed: Some((2018, 11, 19)), effective: Some((2019, 7, 1)), replaced_by: &[] },
    ])),
    ("luat dan quan tu ve", ("Luật Dân quân tự vệ", &[
        Law { title: "Dân quân tự vệ", kind: "Luật", number: Some("48/2019/QH14"), passed: Some((2019, 11, 22)), effective: Some((2020, 7, 1)), replaced_by: &[] },
    ])),
    ("luat dan so", ("Luật Dân số", &[
        Law { title: "Dân số", kind: "Luật", number: Some("113/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat dat dai", ("Luật Đất đai", &[
        Law { title: "Đất đai", kind: "Luật", number: Some("13/2003/QH11"), passed: Some((2003, 11, 26)), effective: Some((2004, 7, 1)), replaced_by: &["45/2013/QH13"] },
        Law { title: "Đất đai", kind: "Luật", number: Some("45/2013/QH13"), passed: Some((2013, 11, 29)), effective: Some((2014, 7, 1)), replaced_by: &["31/2024/QH15"] },
        Law { title: "Đất đai", kind: "Luật", number: Some("31/2024/QH15"), passed: Some((2024, 1, 18)), effective: Some((2024, 8, 1)), replaced_by: &[] },
    ])),
    ("luat dau gia tai san", ("Luật Đấu giá tài sản", &[
        Law { title: "Đấu giá tài sản", kind: "Luật", number: Some("01/2016/QH14"), passed: Some((2016, 11, 17)), effective: Some((2017, 7, 1)), replaced_by: &[] },
    ])),
    ("luat dau khi", ("Luật Dầu khí", &[
        Law { title: "Dầu khí", kind: "Luật", number: Some("12/2022/QH15"), passed: Some((2022, 11, 14)), effective: Some((2023, 7, 1)), replaced_by: &[] },
    ])),
    ("luat dau thau", ("Luật Đấu thầu", &[
        Law { title: "Đấu thầu", kind: "Luật", number: Some("43/2013/QH13"), passed: Some((2013, 11, 26)), effective: Some((2014, 7, 1)), replaced_by: &["22/2023/QH15"] },
        Law { title: "Đấu thầu", kind: "Luật", number: Some("22/2023/QH15"), passed: Some((2023, 6, 23)), effective: Some((2024, 1, 1)), replaced_by: &[] },
    ])),
    ("luat dau tu", ("Luật Đầu tư", &[
        Law { title: "Đầu tư", kind: "Luật", number: Some("67/2014/QH13"), passed: Some((2014, 11, 26)), effective: Some((2015, 7, 1)), replaced_by: &["61/2020/QH14"] },
        Law { title: "Đầu tư", kind: "Luật", number: Some("61/2020/QH14"), passed: Some((2020, 6, 17)), effective: Some((2021, 1, 1)), replaced_by: &["143/2025/QH15"] },
        Law { title: "Đầu tư", kind: "Luật", number: Some("143/2025/QH15"), passed: Some((2025, 12, 11)), effective: Some((2026, 3, 1)), replaced_by: &[] },
    ])),
    ("luat dau tu cong", ("Luật Đầu tư công", &[
        Law { title: "Đầu tư công", kind: "Luật", number: Some("49/2014/QH13"), passed: Some((2014, 6, 18)), effective: Some((2015, 1, 1)), replaced_by: &["39/2019/QH14"] },
        Law { title: "Đầu tư công", kind: "Luật", number: Some("39/2019/QH14"), passed: Some((2019, 6, 13)), effective: Some((2020, 1, 1)), replaced_by: &["58/2024/QH15"] },
        Law { title: "Đầu tư công", kind: "Luật", number: Some("58/2024/QH15"), passed: Some((2024, 11, 29)), effective: Some((2025, 1, 1)), replaced_by: &[] },
    ])),
    ("luat dau tu theo phuong thuc doi tac cong tu", ("Luật Đầu tư theo phương thức đối tác công tư", &[
        Law { title: "Đầu tư theo phương thức đối tác công tư", kind: "Luật", number: Some("64/2020/QH14"), passed: Some((2020, 6, 18)), effective: Some((2021, 1, 1)), replaced_by: &[] },
    ])),
    ("luat de dieu", ("Luật Đê điều", &[
        Law { title: "Đê điều", kind: "Luật", number: Some("79/2006/QH11"), passed: Some((2006, 11, 29)), effective: Some((2007, 7, 1)), replaced_by: &[] },
    ])),
    ("luat di san van hoa", ("Luật Di sản văn hóa", &[
        Law { title: "Di sản văn hóa", kind: "Luật", number: Some("28/2001/QH10"), passed: Some((2001, 6, 29)), effective: Some((2002, 1, 1)), replaced_by: &["45/2024/QH15"] },
        Law { title: "Di sản văn hóa", kind: "Luật", number: Some("45/2024/QH15"), passed: Some((2024, 11, 23)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat dia chat va khoang san", ("Luật Địa chất và khoáng sản", &[
        Law { title: "Địa chất và khoáng sản", kind: "Luật", number: Some("54/2024/QH15"), passed: Some((2024, 11, 29)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat dien anh", ("Luật Điện ảnh", &[
        Law { title: "Điện ảnh", kind: "Luật", number: Some("05/2022/QH15"), passed: Some((2022, 6, 15)), effective: Some((2023, 1, 1)), replaced_by: &[] },
    ])),
    ("luat dien luc", ("Luật Điện lực", &[
        Law { title: "Điện lực", kind: "Luật", number: Some("28/2004/QH11"), passed: Some((2004, 12, 3)), effective: Some((2005, 7, 1)), replaced_by: &["61/2024/QH15"] },
        Law { title: "Điện lực", kind: "Luật", number: Some("61/2024/QH15"), passed: Some((2024, 11, 30)), effective: Some((2025, 2, 1)), replaced_by: &[] },
    ])),
    ("luat dieu uoc quoc te", ("Luật Điều ước quốc tế", &[
        Law { title: "Điều ước quốc tế", kind: "Luật", number: Some("108/2016/QH13"), passed: Some((2016, 4, 9)), effective: Some((2016, 7, 1)), replaced_by: &[] },
    ])),
    ("luat do dac va ban do", ("Luật Đo đạc và bản đồ", &[
        Law { title: "Đo đạc và bản đồ", kind: "Luật", number: Some("27/2018/QH14"), passed: Some((2018, 6, 14)), effective: Some((2019, 1, 1)), replaced_by: &[] },
    ])),
    ("luat do luong", ("Luật Đo lường", &[
        Law { title: "Đo lường", kind: "Luật", number: Some("04/2011/QH13"), passed: Some((2011, 11, 11)), effective: Some((2012, 7, 1)), replaced_by: &[] },
    ])),
    ("luat doanh nghiep", ("Luật Doanh nghiệp", &[
        Law { title: "Doanh nghiệp", kind: "Luật", number: Some("68/2014/QH13"), passed: Some((2014, 11, 26)), effective: Some((2015, 7, 1)), replaced_by: &["59/2020/QH14"] },
        Law { title: "Doanh nghiệp", kind: "Luật", number: Some("59/2020/QH14"), passed: Some((2020, 6, 17)), effective: Some((2021, 1, 1)), replaced_by: &[] },
    ])),
    ("luat du lich", ("Luật Du lịch", &[
        Law { title: "Du lịch", kind: "Luật", number: Some("44/2005/QH11"), passed: Some((2005, 6, 14)), effective: Some((2006, 1, 1)), replaced_by: &["09/2017/QH14"] },
        Law { title: "Du lịch", kind: "Luật", number: Some("09/2017/QH14"), passed: Some((2017, 6, 19)), effective: Some((2018, 1, 1)), replaced_by: &[] },
    ])),
    ("luat du lieu", ("Luật Dữ liệu", &[
        Law { title: "Dữ liệu", kind: "Luật", number: Some("60/2024/QH15"), passed: Some((2024, 11, 30)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat du tru quoc gia", ("Luật Dự trữ quốc gia", &[
        Law { title: "Dự trữ quốc gia", kind: "Luật", number: Some("22/2012/QH13"), passed: Some((2012, 11, 20)), effective: Some((2013, 7, 1)), replaced_by: &[] },
    ])),
    ("luat duoc", ("Luật Dược", &[
        Law { title: "Dược", kind: "Luật", number: Some("105/2016/QH13"), passed: Some((2016, 4, 6)), effective: Some((2017, 1, 1)), replaced_by: &[] },
    ])),
    ("luat duong bo", ("Luật Đường bộ", &[
        Law { title: "Đường bộ", kind: "Luật", number: Some("35/2024/QH15"), passed: Some((2024, 6, 27)), effective: Some((2025, 1, 1)), replaced_by: &[] },
    ])),
    ("luat duong sat", ("Luật Đường sắt", &[
        Law { title: "Đường sắt", kind: "Luật", number: Some("06/2017/QH14"), passed: Some((2017, 6, 16)), effective: Some((2018, 7, 1)), replaced_by: &["95/2025/QH15"] },
        Law { title: "Đường sắt", kind: "Luật", number: Some("95/2025/QH15"), passed: Some((2025, 6, 27)), effective: Some((2026, 1, 1)), replaced_by: &[] },
    ])),
    ("luat gia", ("Luật Giá", &[
        Law { title: "Giá", kind: "Luật", number: Some("11/2012/QH13"), passed: Some((2012, 6, 20)), effective: Some((2013, 1, 1)), replaced_by: &["16/2023/QH15"] },
        Law { title: "Giá", kind: "Luật", number: Some("16/2023/QH15"), passed: Some((2023, 6, 19)), effective: Some((2024, 7, 1)), replaced_by: &[] },
    ])),
    ("luat giam dinh tu phap", ("Luật Giám định tư pháp", &[
        Law { title: "Giám định tư pháp", kind: "Luật", number: Some("13/2012/QH13"), passed: Some((2012, 6, 20)), effective: Some((2013, 1, 1)), replaced_by: &["105/2025/QH15"] },
        Law { title: "Giám định tư pháp", kind: "Luật", number: Some("105/2025/QH15"), passed: Some((2025, 12, 5)), effective: Some((2026, 5, 1)), replaced_by: &[] },
    ])),
    ("luat giao dich dien tu", ("Luật Giao dịch điện tử", &[
        Law { title: "Giao dịch điện tử", kind: "Luật", number: Some("51/2005/QH11"), passed: Some((2005, 11, 29)), effective: Some((2006, 3, 1)), replaced_by: &["20/2023/QH15"] },
        Law { title: "Giao dịch điện tử", kind: "Luật", number: Some("20/2023/QH15"), passed: Some((2023, 6, 22)), effective: Some((2024, 7, 1)), replaced_by: &[] },
    ])),
    ("luat giao duc", ("Luật Giáo dục", &[
        Law { title: "Giáo dục", kind: "Luật", number: Some("38/2005/QH11"), passed: Some((2005, 6, 14)), effective: Some((2006, 1, 1)), replaced_by: &["43/2019/QH14"] },
        Law { title: "Giáo dục", kind: "Luật", number: Some("43/2019/QH14"), passed: Some((2019, 6, 14)), effective: Some((2020, 7, 1)), replaced_by: &[] },
    ])),
    ("luat giao duc dai hoc", ("Luật Giáo dục đại học", &[
        Law { title: "Giáo dục đại học", kind: "Luật", number: Some("08/2012/QH13"), passed: Some((2012, 6, 18)), effective: Some((2013, 1, 1)), replaced_by: &["125/2025/QH15"] },
        Law { title: "Giáo dục đại học", kind: "Luật", number: Some("125/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 1, 1)), replaced_by: &[] },
    ])),
    ("luat giao duc nghe nghiep", ("Luật Giáo dục nghề nghiệp", &[
        Law { title: "Giáo dục nghề nghiệp", kind: "Luật", number: Some("74/2014/QH13"), passed: Some((2014, 11, 27)), effective: Some((2015, 7, 1)), replaced_by: &["124/2025/QH15"] },
        Law { title: "Giáo dục nghề nghiệp", kind: "Luật", number: Some("124/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 1, 1)), replaced_by: &[] },
    ])),
    ("luat giao duc quoc phong va an ninh", ("Luật Giáo dục quốc phòng và an ninh", &[
        Law { title: "Giáo dục quốc phòng và an ninh", kind: "Luật", number: Some("30/2013/QH13"), passed: Some((2013, 6, 19)), effective: Some((2014, 1, 1)), replaced_by: &[] },
    ])),
    ("luat giao thong duong bo", ("Luật Giao thông đường bộ", &[
        Law { title: "Giao thông đường bộ", kind: "Luật", number: Some("23/2008/QH12"), passed: Some((2008, 11, 13)), effective: Some((2009, 7, 1)), replaced_by: &["35/2024/QH15", "36/2024/QH15"] },
    ])),
    ("luat giao thong duong thuy noi dia", ("Luật Giao thông đường thủy nội địa", &[
        Law { title: "Giao thông đường thủy nội địa", kind: "Luật", number: Some("23/2004/QH11"), passed: Some((2004, 6, 15)), effective: Some((2005, 1, 1)), replaced_by: &[] },
    ])),
    ("luat hai quan", ("Luật Hải quan", &[
        Law { title: "Hải quan", kind: "Luật", number: Some("54/2014/QH13"), passed: Some((2014, 6, 23)), effective: Some((2015, 1, 1)), replaced_by: &[] },
    ])),
    ("luat hang khong dan dung viet nam", ("Luật Hàng không dân dụng Việt Nam", &[
        Law { title: "Hàng không dân dụng Việt Nam", kind: "Luật", number: Some("66/2006/QH11"), passed: Some((2006, 6, 29)), effective: Some((2007, 1, 1)), replaced_by: &["130/2025/QH15"] },
        Law { title: "Hàng không dân dụng Việt Nam", kind: "Luật", number: Some("130/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat hien lay ghep mo bo phan co the nguoi va hien lay xac", ("Luật Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác", &[
        Law { title: "Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác", kind: "Luật", number: Some("75/2006/QH11"), passed: Some((2006, 11, 29)), effective: Some((2007, 7, 1)), replaced_by: &[] },
    ])),
    ("luat ho tich", ("Luật Hộ tịch", &[
        Law { title: "Hộ tịch", kind: "Luật", number: Some("60/2014/QH13"), passed: Some((2014, 11, 20)), effective: Some((2016, 1, 1)), replaced_by: &[] },
    ])),
    ("luat ho tro doanh nghiep nho va vua", ("Luật Hỗ trợ doanh nghiệp nhỏ và vừa", &[
        Law { title: "Hỗ trợ doanh nghiệp nhỏ và vừa", kind: "Luật", number: Some("04/2017/QH14"), passed: Some((2017, 6, 12)), effective: Some((2018, 1, 1)), replaced_by: &[] },
    ])),
    ("luat hoa chat", ("Luật Hóa chất", &[
        Law { title: "Hóa chất", kind: "Luật", number: Some("06/2007/QH12"), passed: Some((2007, 11, 21)), effective: Some((2008, 7, 1)), replaced_by: &["69/2025/QH15"] },
        Law { title: "Hóa chất", kind: "Luật", number: Some("69/2025/QH15"), passed: Some((2025, 6, 14)), effective: Some((2026, 1, 1)), replaced_by: &[] },
    ])),
    ("luat hoa giai doi thoai tai toa an", ("Luật Hòa giải, đối thoại tại Tòa án", &[
        Law { title: "Hòa giải, đối thoại tại Tòa án", kind: "Luật", number: Some("58/2020/QH14"), passed: Some((2020, 6, 16)), effective: Some((2021, 1, 1)), replaced_by: &[] },
    ])),
    ("luat hoa giai o co so", ("Luật Hòa giải ở cơ sở", &[
        Law { title: "Hòa giải ở cơ sở", kind: "Luật", number: Some("35/2013/QH13"), passed: Some((2013, 6, 20)), effective: Some((2014, 1, 1)), replaced_by: &[] },
    ])),
    ("luat hoat dong giam sat cua quoc hoi va hdnd", ("Luật Hoạt động giám sát của Quốc hội và HĐND", &[
        Law { title: "Hoạt động giám sát của Quốc hội và Hội đồng nhân dân", kind: "Luật", number: Some("87/2015/QH13"), passed: Some((2015, 11, 20)), effective: Some((2016, 7, 1)), replaced_by: &[] },
    ])),
    ("luat hoat dong giam sat cua quoc hoi va hoi dong nhan dan", ("Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân", &[
        Law { title: "Hoạt động giám sát của Quốc hội và Hội đồng nhân dân", kind: "Luật", number: Some("87/2015/QH13"), passed: Some((2015, 11, 20)), effective: Some((2016, 7, 1)), replaced_by: &[] },
    ])),
    ("luat hon nhan va gia dinh", ("Luật Hôn nhân và gia đình", &[
        Law { title: "Hôn nhân và gia đình", kind: "Luật", number: Some("22/2000/QH10"), passed: Some((2000, 6, 9)), effective: Some((2001, 1, 1)), replaced_by: &["52/2014/QH13"] },
        Law { title: "Hôn nhân và gia đình", kind: "Luật", number: Some("52/2014/QH13"), passed: Some((2014, 6, 19)), effective: Some((2015, 1, 1)), replaced_by: &[] },
    ])),
    ("luat hop tac xa", ("Luật Hợp tác xã", &[
        Law { title: "Hợp tác xã", kind: "Luật", number: Some("23/2012/QH13"), passed: Some((2012, 11, 20)), effective: Some((2013, 7, 1)), replaced_by: &["17/2023/QH15"] },
        Law { title: "Hợp tác xã", kind: "Luật", number: Some("17/2023/QH15"), passed: Some((2023, 6, 20)), effective: Some((2024, 7, 1)), replaced_by: &[] },
    ])),
    ("luat htx", ("Luật HTX", &[
        Law { title: "Hợp tác xã", kind: "Luật", number: Some("23/2012/QH13"), passed: Some((2012, 11, 20)), effective: Some((2013, 7, 1)), replaced_by: &["17/2023/QH15"] },
        Law { title: "Hợp tác xã", kind: "Luật", number: Some("17/2023/QH15"), passed: Some((2023, 6, 20)), effective: Some((2024, 7, 1)), replaced_by: &[] },
    ])),
    ("luat kbcb", ("Luật KBCB", &[
        Law { title: "Khám bệnh, chữa bệnh", kind: "Luật", number: Some("40/2009/QH12"), passed: Some((2009, 11, 23)), effective: Some((2011, 1, 1)), replaced_by: &["15/2023/QH15"] },
        Law { title: "Khám bệnh, chữa bệnh", kind: "Luật", number: Some("15/2023/QH15"), passed: Some((2023, 1, 9)), effective: Some((2024, 1, 1)), replaced_by: &[] },
    ])),
    ("luat ke toan", ("Luật Kế toán", &[
        Law { title: "Kế toán", kind: "Luật", number: Some("03/2003/QH11"), passed: Some((2003, 6, 17)), effective: Some((2004, 1, 1)), replaced_by: &["88/2015/QH13"] },
        Law { title: "Kế toán", kind: "Luật", number: Some("88/2015/QH13"), passed: Some((2015, 11, 20)), effective: Some((2017, 1, 1)), replaced_by: &[] },
    ])),
    ("luat kham benh chua benh", ("Luật Khám bệnh, chữa bệnh", &[
        Law { title: "Khám bệnh, chữa bệnh", kind: "Luật", number: Some("40/2009/QH12"), passed: Some((2009, 11, 23)), effective: Some((2011, 1, 1)), replaced_by: &["15/2023/QH15"] },
        Law { title: "Khám bệnh, chữa bệnh", kind: "Luật", number: Some("15/2023/QH15"), passed: Some((2023, 1, 9)), effective: Some((2024, 1, 1)), replaced_by: &[] },
    ])),
    ("luat khi tuong thuy van", ("Luật Khí tượng thủy văn", &[
        Law { title: "Khí tượng thủy văn", kind: "Luật", number: Some("90/2015/QH13"), passed: Some((2015, 11, 23)), effective: Some((2016, 7, 1)), replaced_by: &[] },
    ])),
    ("luat khieu nai", ("Luật Khiếu nại", &[
        Law { title: "Khiếu nại", kind: "Luật", number: Some("02/2011/QH13"), passed: Some((2011, 11, 11)), effective: Some((2012, 7, 1)), replaced_by: &[] },
    ])),
    ("luat khoa hoc cong nghe va doi moi sang tao", ("Luật Khoa học, công nghệ và đổi mới sáng tạo", &[
        Law { title: "Khoa học, công nghệ và đổi mới sáng tạo", kind: "Luật", number: Some("93/2025/QH15"), passed: Some((2025, 6, 27)), effective: Some((2025, 10, 1)), replaced_by: &[] },
    ])),
    ("luat khoa hoc va cong nghe", ("Luật Khoa học và công nghệ", &[
        Law { title: "Khoa học và công nghệ", kind: "Luật", number: Some("29/2013/QH13"), passed: Some((2013, 6, 18)), effective: Some((2014, 1, 1)), replaced_by: &["93/2025/QH15"] },
    ])),
    ("luat khoang san", ("Luật Khoáng sản", &[
        Law { title: "Khoáng sản", kind: "Luật", number: Some("60/2010/QH12"), passed: Some((2010, 11, 17)), effective: Some((2011, 7, 1)), replaced_by: &["54/2024/QH15"] },
    ])),
    ("luat kiem toan doc lap", ("Luật Kiểm toán độc lập", &[
        Law { title: "Kiểm toán độc lập", kind: "Luật", number: Some("67/2011/QH12"), passed: Some((2011, 3, 29)), effective: Some((2012, 1, 1)), replaced_by: &[] },
    ])),
    ("luat kiem toan nha nuoc", ("Luật Kiểm toán nhà nước", &[
        Law { title: "Kiểm toán nhà nước", kind: "Luật", number: Some("81/2015/QH13"), passed: Some((2015, 6, 24)), effective: Some((2016, 1, 1)), replaced_by: &[] },
    ])),
    ("luat kien truc", ("Luật Kiến trúc", &[
        Law { title: "Kiến trúc", kind: "Luật", number: Some("40/2019/QH14"), passed: Some((2019, 6, 13)), effective: Some((2020, 7, 1)), replaced_by: &[] },
    ])),
    ("luat kinh doanh bao hiem", ("Luật Kinh doanh bảo hiểm", &[
        Law { title: "Kinh doanh bảo hiểm", kind: "Luật", number: Some("08/2022/QH15"), passed: Some((2022, 6, 16)), effective: Some((2023, 1, 1)), replaced_by: &[] },
    ])),
    ("luat kinh doanh bat dong san", ("Luật Kinh doanh bất động sản", &[
        Law { title: "Kinh doanh bất động sản", kind: "Luật", number: Some("66/2014/QH13"), passed: Some((2014, 11, 25)), effective: Some((2015, 7, 1)), replaced_by: &["29/2023/QH15"] },
        Law { title: "Kinh doanh bất động sản", kind: "Luật", number: Some("29/2023/QH15"), passed: Some((2023, 11, 28)), effective: Some((2024, 8, 1)), replaced_by: &[] },
    ])),
    ("luat lam nghiep", ("Luật Lâm nghiệp", &[
        Law { title: "Lâm nghiệp", kind: "Luật", number: Some("16/2017/QH14"), passed: Some((2017, 11, 15)), effective: Some((2019, 1, 1)), replaced_by: &[] },
    ])),
    ("luat luat su", ("Luật Luật sư", &[
        Law { title: "Luật sư", kind: "Luật", number: Some("65/2006/QH11"), passed: Some((2006, 6, 29)), effective: Some((2007, 1, 1)), replaced_by: &[] },
    ])),
    ("luat luc luong du bi dong vien", ("Luật Lực lượng dự bị động viên", &[
        Law { title: "Lực lượng dự bị động viên", kind: "Luật", number: Some("53/2019/QH14"), passed: Some((2019, 11, 26)), effective: Some((2020, 7, 1)), replaced_by: &[] },
    ])),
    ("luat luc luong tham gia bao ve an ninh trat tu o co so", ("Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở", &[
        Law { title: "Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở", kind: "Luật", number: Some("30/2023/QH15"), passed: Some((2023, 11, 28)), effective: Some((2024, 7, 1)), replaced_by: &[] },
    ])),
    ("luat luu tru", ("Luật Lưu trữ", &[
        Law { title: "Lưu trữ", kind: "Luật", number: Some("01/2011/QH13"), passed: Some((2011, 11, 11)), effective: Some((2012, 7, 1)), replaced_by: &["33/2024/QH15"] },
        Law { title: "Lưu trữ", kind: "Luật", number: Some("33/2024/QH15"), passed: Some((2024, 6, 21)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat ly lich tu phap", ("Luật Lý lịch tư pháp", &[
        Law { title: "Lý lịch tư pháp", kind: "Luật", number: Some("28/2009/QH12"), passed: Some((2009, 6, 17)), effective: Some((2010, 7, 1)), replaced_by: &[] },
    ])),
    ("luat mat tran to quoc viet nam", ("Luật Mặt trận Tổ quốc Việt Nam", &[
        Law { title: "Mặt trận Tổ quốc Việt Nam", kind: "Luật", number: Some("75/2015/QH13"), passed: Some((2015, 6, 9)), effective: Some((2016, 1, 1)), replaced_by: &[] },
    ])),
    ("luat mttq", ("Luật MTTQ", &[
        Law { title: "Mặt trận Tổ quốc Việt Nam", kind: "Luật", number: Some("75/2015/QH13"), passed: Some((2015, 6, 9)), effective: Some((2016, 1, 1)), replaced_by: &[] },
    ])),
    ("luat mttq viet nam", ("Luật MTTQ Việt Nam", &[
        Law { title: "Mặt trận Tổ quốc Việt Nam", kind: "Luật", number: Some("75/2015/QH13"), passed: Some((2015, 6, 9)), effective: Some((2016, 1, 1)), replaced_by: &[] },
    ])),
    ("luat mttqvn", ("Luật MTTQVN", &[
        Law { title: "Mặt trận Tổ quốc Việt Nam", kind: "Luật", number: Some("75/2015/QH13"), passed: Some((2015, 6, 9)), effective: Some((2016, 1, 1)), replaced_by: &[] },
    ])),
    ("luat nang luong nguyen tu", ("Luật Năng lượng nguyên tử", &[
        Law { title: "Năng lượng nguyên tử", kind: "Luật", number: Some("18/2008/QH12"), passed: Some((2008, 6, 3)), effective: Some((2009, 1, 1)), replaced_by: &["94/2025/QH15"] },
        Law { title: "Năng lượng nguyên tử", kind: "Luật", number: Some("94/2025/QH15"), passed: Some((2025, 6, 27)), effective: Some((2026, 1, 1)), replaced_by: &[] },
    ])),
    ("luat ngan hang nha nuoc viet nam", ("Luật Ngân hàng Nhà nước Việt Nam", &[
        Law { title: "Ngân hàng Nhà nước Việt Nam", kind: "Luật", number: Some("46/2010/QH12"), passed: Some((2010, 6, 16)), effective: Some((2011, 1, 1)), replaced_by: &[] },
    ])),
    ("luat ngan sach nha nuoc", ("Luật Ngân sách nhà nước", &[
        Law { title: "Ngân sách nhà nước", kind: "Luật", number: Some("01/2002/QH11"), passed: Some((2002, 12, 16)), effective: Some((2004, 1, 1)), replaced_by: &["83/2015/QH13"] },
        Law { title: "Ngân sách nhà nước", kind: "Luật", number: Some("83/2015/QH13"), passed: Some((2015, 6, 25)), effective: Some((2017, 1, 1)), replaced_by: &["89/2025/QH15"] },
        Law { title: "Ngân sách nhà nước", kind: "Luật", number: Some("89/2025/QH15"), passed: Some((2025, 6, 25)), effective: Some((2026, 1, 1)), replaced_by: &[] },
    ])),
    ("luat nghia vu quan su", ("Luật Nghĩa vụ quân sự", &[
        Law { title: "Nghĩa vụ quân sự", kind: "Luật", number: Some("78/2015/QH13"), passed: Some((2015, 6, 19)), effective: Some((2016, 1, 1)), replaced_by: &[] },
    ])),
    ("luat nguoi cao tuoi", ("Luật Người cao tuổi", &[
        Law { title: "Người cao tuổi", kind: "Luật", number: Some("39/2009/QH12"), passed: Some((2009, 11, 23)), effective: Some((2010, 7, 1)), replaced_by: &[] },
    ])),
    ("luat nguoi khuyet tat", ("Luật Người khuyết tật", &[
        Law { title: "Người khuyết tật", kind: "Luật", number: Some("51/2010/QH12"), passed: Some((2010, 6, 17)), effective: Some((2011, 1, 1)), replaced_by: &[] },
    ])),
    ("luat nguoi lao dong viet nam di lam viec o nuoc ngoai theo hop dong", ("Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng", &[
        Law { title: "Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng", kind: "Luật", number: Some("69/2020/QH14"), passed: Some((2020, 11, 13)), effective: Some((2022, 1, 1)), replaced_by: &[] },
    ])),
    ("luat nha giao", ("Luật Nhà giáo", &[
        Law { title: "Nhà giáo", kind: "Luật", number: Some("73/2025/QH15"), passed: Some((2025, 6, 16)), effective: Some((2026, 1, 1)), replaced_by: &[] },
    ])),
    ("luat nha o", ("Luật Nhà ở", &[
        Law { title: "Nhà ở", kind: "Luật", number: Some("65/2014/QH13"), passed: Some((2014, 11, 25)), effective: Some((2015, 7, 1)), replaced_by: &["27/2023/QH15"] },
        Law { title: "Nhà ở", kind: "Luật", number: Some("27/2023/QH15"), passed: Some((2023, 11, 27)), effective: Some((2024, 8, 1)), replaced_by: &[] },
    ])),
    ("luat nhap canh xuat canh qua canh cu tru cua nguoi nuoc ngoai tai viet nam", ("Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam", &[
        Law { title: "Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam", kind: "Luật", number: Some("47/2014/QH13"), passed: Some((2014, 6, 16)), effective: Some((2015, 1, 1)), replaced_by: &[] },
    ])),
    ("luat nsnn", ("Luật NSNN", &[
        Law { title: "Ngân sách nhà nước", kind: "Luật", number: Some("01/2002/QH11"), passed: Some((2002, 12, 16)), effective: Some((2004, 1, 1)), replaced_by: &["83/2015/QH13"] },
        Law { title: "Ngân sách nhà nước", kind: "Luật", number: Some("83/2015/QH13"), passed: Some((2015, 6, 25)), effective: Some((2017, 1, 1)), replaced_by: &["89/2025/QH15"] },
        Law { title: "Ngân sách nhà nước", kind: "Luật", number: Some("89/2025/QH15"), passed: Some((2025, 6, 25)), effective: Some((2026, 1, 1)), replaced_by: &[] },
    ])),
    ("luat nuoi con nuoi", ("Luật Nuôi con nuôi", &[
        Law { title: "Nuôi con nuôi", kind: "Luật", number: Some("52/2010/QH12"), passed: Some((2010, 6, 17)), effective: Some((2011, 1, 1)), replaced_by: &[] },
    ])),
    ("luat nvqs", ("Luật NVQS", &[
        Law { title: "Nghĩa vụ quân sự", kind: "Luật", number: Some("78/2015/QH13"), passed: Some((2015, 6, 19)), effective: Some((2016, 1, 1)), replaced_by: &[] },
    ])),
    ("luat pbgdpl", ("Luật PBGDPL", &[
        Law { title: "Phổ biến, giáo dục pháp luật", kind: "Luật", number: Some("14/2012/QH13"), passed: Some((2012, 6, 20)), effective: Some((2013, 1, 1)), replaced_by: &[] },
    ])),
    ("luat pccc", ("Luật PCCC", &[
        Law { title: "Phòng cháy và chữa cháy", kind: "Luật", number: Some("27/2001/QH10"), passed: Some((2001, 6, 29)), effective: Some((2001, 10, 4)), replaced_by: &["55/2024/QH15"] },
    ])),
    ("luat pccc va cnch", ("Luật PCCC và CNCH", &[
        Law { title: "Phòng cháy, chữa cháy và cứu nạn, cứu hộ", kind: "Luật", number: Some("55/2024/QH15"), passed: Some((2024, 11, 29)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat pctn", ("Luật PCTN", &[
        Law { title: "Phòng, chống tham nhũng", kind: "Luật", number: Some("55/2005/QH11"), passed: Some((2005, 11, 29)), effective: Some((2006, 6, 1)), replaced_by: &["36/2018/QH14"] },
        Law { title: "Phòng, chống tham nhũng", kind: "Luật", number: Some("36/2018/QH14"), passed: Some((2018, 11, 20)), effective: Some((2019, 7, 1)), replaced_by: &[] },
    ])),
    ("luat pctt", ("Luật PCTT", &[
        Law { title: "Phòng, chống thiên tai", kind: "Luật", number: Some("33/2013/QH13"), passed: Some((2013, 6, 19)), effective: Some((2014, 5, 1)), replaced_by: &[] },
    ])),
    ("luat pha san", ("Luật Phá sản", &[
        Law { title: "Phá sản", kind: "Luật", number: Some("51/2014/QH13"), passed: Some((2014, 6, 19)), effective: Some((2015, 1, 1)), replaced_by: &["142/2025/QH15"] },
    ])),
    ("luat phi va le phi", ("Luật Phí và lệ phí", &[
        Law { title: "Phí và lệ phí", kind: "Luật", number: Some("97/2015/QH13"), passed: Some((2015, 11, 25)), effective: Some((2017, 1, 1)), replaced_by: &[] },
    ])),
    ("luat pho bien giao duc phap luat", ("Luật Phổ biến, giáo dục pháp luật", &[
        Law { title: "Phổ biến, giáo dục pháp luật", kind: "Luật", number: Some("14/2012/QH13"), passed: Some((2012, 6, 20)), effective: Some((2013, 1, 1)), replaced_by: &[] },
    ])),
    ("luat phong benh", ("Luật Phòng bệnh", &[
        Law { title: "Phòng bệnh", kind: "Luật", number: Some("114/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat phong chay chua chay va cuu nan cuu ho", ("Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ", &[
        Law { title: "Phòng cháy, chữa cháy và cứu nạn, cứu hộ", kind: "Luật", number: Some("55/2024/QH15"), passed: Some((2024, 11, 29)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat phong chay va chua chay", ("Luật Phòng cháy và chữa cháy", &[
        Law { title: "Phòng cháy và chữa cháy", kind: "Luật", number: Some("27/2001/QH10"), passed: Some((2001, 6, 29)), effective: Some((2001, 10, 4)), replaced_by: &["55/2024/QH15"] },
    ])),
    ("luat phong chong bao luc gia dinh", ("Luật Phòng, chống bạo lực gia đình", &[
        Law { title: "Phòng, chống bạo lực gia đình", kind: "Luật", number: Some("02/2007/QH12"), passed: Some((2007, 11, 21)), effective: Some((2008, 7, 1)), replaced_by: &["13/2022/QH15"] },
        Law { title: "Phòng, chống bạo lực gia đình", kind: "Luật", number: Some("13/2022/QH15"), passed: Some((2022, 11, 14)), effective: Some((2023, 7, 1)), replaced_by: &[] },
    ])),
    ("luat phong chong benh truyen nhiem", ("Luật Phòng, chống bệnh truyền nhiễm", &[
        Law { title: "Phòng, chống bệnh truyền nhiễm", kind: "Luật", number: Some("03/2007/QH12"), passed: Some((2007, 11, 21)), effective: Some((2008, 7, 1)), replaced_by: &["114/2025/QH15"] },
    ])),
    ("luat phong chong blgd", ("Luật Phòng, chống BLGĐ", &[
        Law { title: "Phòng, chống bạo lực gia đình", kind: "Luật", number: Some("02/2007/QH12"), passed: Some((2007, 11, 21)), effective: Some((2008, 7, 1)), replaced_by: &["13/2022/QH15"] },
        Law { title: "Phòng, chống bạo lực gia đình", kind: "Luật", number: Some("13/2022/QH15"), passed: Some((2022, 11, 14)), effective: Some((2023, 7, 1)), replaced_by: &[] },
    ])),
    ("luat phong chong khung bo", ("Luật Phòng, chống khủng bố", &[
        Law { title: "Phòng, chống khủng bố", kind: "Luật", number: Some("28/2013/QH13"), passed: Some((2013, 6, 12)), effective: Some((2013, 10, 1)), replaced_by: &[] },
    ])),
    ("luat phong chong ma tuy", ("Luật Phòng, chống ma túy", &[
        Law { title: "Phòng, chống ma túy", kind: "Luật", number: Some("23/2000/QH10"), passed: Some((2000, 12, 9)), effective: Some((2001, 6, 1)), replaced_by: &["73/2021/QH14"] },
        Law { title: "Phòng, chống ma túy", kind: "Luật", number: Some("73/2021/QH14"), passed: Some((2021, 3, 30)), effective: Some((2022, 1, 1)), replaced_by: &["120/2025/QH15"] },
        Law { title: "Phòng, chống ma túy", kind: "Luật", number: Some("120/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat phong chong mua ban nguoi", ("Luật Phòng, chống mua bán người", &[
        Law { title: "Phòng, chống mua bán người", kind: "Luật", number: Some("66/2011/QH12"), passed: Some((2011, 3, 29)), effective: Some((2012, 1, 1)), replaced_by: &["53/2024/QH15"] },
        Law { title: "Phòng, chống mua bán người", kind: "Luật", number: Some("53/2024/QH15"), passed: Some((2024, 11, 28)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat phong chong nhiem vi rut gay ra hoi chung suy giam mien dich mac phai o nguoi", ("Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người", &[
        Law { title: "Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người", kind: "Luật", number: Some("64/2006/QH11"), passed: Some((2006, 6, 29)), effective: Some((2007, 1, 1)), replaced_by: &[] },
    ])),
    ("luat phong chong rua tien", ("Luật Phòng, chống rửa tiền", &[
        Law { title: "Phòng, chống rửa tiền", kind: "Luật", number: Some("14/2022/QH15"), passed: Some((2022, 11, 15)), effective: Some((2023, 3, 1)), replaced_by: &[] },
    ])),
    ("luat phong chong tac hai cua ruou bia", ("Luật Phòng, chống tác hại của rượu, bia", &[
        Law { title: "Phòng, chống tác hại của rượu, bia", kind: "Luật", number: Some("44/2019/QH14"), passed: Some((2019, 6, 14)), effective: Some((2020, 1, 1)), replaced_by: &[] },
    ])),
    ("luat phong chong tac hai cua thuoc la", ("Luật Phòng, chống tác hại của thuốc lá", &[
        Law { title: "Phòng, chống tác hại của thuốc lá", kind: "Luật", number: Some("09/2012/QH13"), passed: Some((2012, 6, 18)), effective: Some((2013, 5, 1)), replaced_by: &[] },
    ])),
    ("luat phong chong tham nhung", ("Luật Phòng, chống tham nhũng", &[
        Law { title: "Phòng, chống tham nhũng", kind: "Luật", number: Some("55/2005/QH11"), passed: Some((2005, 11, 29)), effective: Some((2006, 6, 1)), replaced_by: &["36/2018/QH14"] },
        Law { title: "Phòng, chống tham nhũng", kind: "Luật", number: Some("36/2018/QH14"), passed: Some((2018, 11, 20)), effective: Some((2019, 7, 1)), replaced_by: &[] },
    ])),
    ("luat phong chong thien tai", ("Luật Phòng, chống thiên tai", &[
        Law { title: "Phòng, chống thiên tai", kind: "Luật", number: Some("33/2013/QH13"), passed: Some((2013, 6, 19)), effective: Some((2014, 5, 1)), replaced_by: &[] },
    ])),
    ("luat phong khong nhan dan", ("Luật Phòng không nhân dân", &[
        Law { title: "Phòng không nhân dân", kind: "Luật", number: Some("49/2024/QH15"), passed: Some((2024, 11, 27)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat phong thu dan su", ("Luật Phòng thủ dân sự", &[
        Law { title: "Phòng thủ dân sự", kind: "Luật", number: Some("18/2023/QH15"), passed: Some((2023, 6, 20)), effective: Some((2024, 7, 1)), replaced_by: &[] },
    ])),
    ("luat phuc hoi pha san", ("Luật Phục hồi, phá sản", &[
        Law { title: "Phục hồi, phá sản", kind: "Luật", number: Some("142/2025/QH15"), passed: Some((2025, 12, 11)), effective: Some((2026, 3, 1)), replaced_by: &[] },
    ])),
    ("luat ppp", ("Luật PPP", &[
        Law { title: "Đầu tư theo phương thức đối tác công tư", kind: "Luật", number: Some("64/2020/QH14"), passed: Some((2020, 6, 18)), effective: Some((2021, 1, 1)), replaced_by: &[] },
    ])),
    ("luat quan ly ngoai thuong", ("Luật Quản lý ngoại thương", &[
        Law { title: "Quản lý ngoại thương", kind: "Luật", number: Some("05/2017/QH14"), passed: Some((2017, 6, 12)), effective: Some((2018, 1, 1)), replaced_by: &[] },
    ])),
    ("luat quan ly no cong", ("Luật Quản lý nợ công", &[
        Law { title: "Quản lý nợ công", kind: "Luật", number: Some("20/2017/QH14"), passed: Some((2017, 11, 23)), effective: Some((2018, 7, 1)), replaced_by: &[] },
    ])),
    ("luat quan ly su dung tai san cong", ("Luật Quản lý, sử dụng tài sản công", &[
        Law { title: "Quản lý, sử dụng tài sản công", kind: "Luật", number: Some("15/2017/QH14"), passed: Some((2017, 6, 21)), effective: Some((2018, 1, 1)), replaced_by: &[] },
    ])),
    ("luat quan ly su dung tai san nha nuoc", ("Luật Quản lý, sử dụng tài sản nhà nước", &[
        Law { title: "Quản lý, sử dụng tài sản nhà nước", kind: "Luật", number: Some("09/2008/QH12"), passed: Some((2008, 6, 3)), effective: Some((2009, 1, 1)), replaced_by: &["15/2017/QH14"] },
    ])),
    ("luat quan ly su dung von nha nuoc dau tu vao san xuat kinh doanh tai doanh nghiep", ("Luật Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp", &[
        Law { title: "Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp", kind: "Luật", number: Some("69/2014/QH13"), passed: Some((2014, 11, 26)), effective: Some((2015, 7, 1)), replaced_by: &["68/2025/QH15"] },
    ])),
    ("luat quan ly su dung vu khi vat lieu no va cong cu ho tro", ("Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", &[
        Law { title: "Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", kind: "Luật", number: Some("14/2017/QH14"), passed: Some((2017, 6, 20)), effective: Some((2018, 7, 1)), replaced_by: &["42/2024/QH15"] },
        Law { title: "Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", kind: "Luật", number: Some("42/2024/QH15"), passed: Some((2024, 6, 29)), effective: Some((2025, 1, 1)), replaced_by: &[] },
    ])),
    ("luat quan ly thue", ("Luật Quản lý thuế", &[
        Law { title: "Quản lý thuế", kind: "Luật", number: Some("78/2006/QH11"), passed: Some((2006, 11, 29)), effective: Some((2007, 7, 1)), replaced_by: &["38/2019/QH14"] },
        Law { title: "Quản lý thuế", kind: "Luật", number: Some("38/2019/QH14"), passed: Some((2019, 6, 13)), effective: Some((2020, 7, 1)), replaced_by: &["108/2025/QH15"] },
        Law { title: "Quản lý thuế", kind: "Luật", number: Some("108/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat quan ly va dau tu von nha nuoc tai doanh nghiep", ("Luật Quản lý và đầu tư vốn nhà nước tại doanh nghiệp", &[
        Law { title: "Quản lý và đầu tư vốn nhà nước tại doanh nghiệp", kind: "Luật", number: Some("68/2025/QH15"), passed: Some((2025, 6, 14)), effective: Some((2025, 8, 1)), replaced_by: &[] },
    ])),
    ("luat quan nhan chuyen nghiep cong nhan va vien chuc quoc phong", ("Luật Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng", &[
        Law { title: "Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng", kind: "Luật", number: Some("98/2015/QH13"), passed: Some((2015, 11, 26)), effective: Some((2016, 7, 1)), replaced_by: &[] },
    ])),
    ("luat quang cao", ("Luật Quảng cáo", &[
        Law { title: "Quảng cáo", kind: "Luật", number: Some("16/2012/QH13"), passed: Some((2012, 6, 21)), effective: Some((2013, 1, 1)), replaced_by: &[] },
    ])),
    ("luat quoc phong", ("Luật Quốc phòng", &[
        Law { title: "Quốc phòng", kind: "Luật", number: Some("22/2018/QH14"), passed: Some((2018, 6, 8)), effective: Some((2019, 1, 1)), replaced_by: &[] },
    ])),
    ("luat quoc tich viet nam", ("Luật Quốc tịch Việt Nam", &[
        Law { title: "Quốc tịch Việt Nam", kind: "Luật", number: Some("24/2008/QH12"), passed: Some((2008, 11, 13)), effective: Some((2009, 7, 1)), replaced_by: &[] },
    ])),
    ("luat quy hoach", ("Luật Quy hoạch", &[
        Law { title: "Quy hoạch", kind: "Luật", number: Some("21/2017/QH14"), passed: Some((2017, 11, 24)), effective: Some((2019, 1, 1)), replaced_by: &["112/2025/QH15"] },
        Law { title: "Quy hoạch", kind: "Luật", number: Some("112/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 3, 1)), replaced_by: &[] },
    ])),
    ("luat quy hoach do thi", ("Luật Quy hoạch đô thị", &[
        Law { title: "Quy hoạch đô thị", kind: "Luật", number: Some("30/2009/QH12"), passed: Some((2009, 6, 17)), effective: Some((2010, 1, 1)), replaced_by: &["47/2024/QH15"] },
    ])),
    ("luat quy hoach do thi va nong thon", ("Luật Quy hoạch đô thị và nông thôn", &[
        Law { title: "Quy hoạch đô thị và nông thôn", kind: "Luật", number: Some("47/2024/QH15"), passed: Some((2024, 11, 26)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat si quan quan doi nhan dan viet nam", ("Luật Sĩ quan Quân đội nhân dân Việt Nam", &[
        Law { title: "Sĩ quan Quân đội nhân dân Việt Nam", kind: "Luật", number: Some("16/1999/QH10"), passed: Some((1999, 12, 21)), effective: Some((2000, 4, 1)), replaced_by: &[] },
    ])),
    ("luat so huu tri tue", ("Luật Sở hữu trí tuệ", &[
        Law { title: "Sở hữu trí tuệ", kind: "Luật", number: Some("50/2005/QH11"), passed: Some((2005, 11, 29)), effective: Some((2006, 7, 1)), replaced_by: &[] },
    ])),
    ("luat su dung nang luong tiet kiem va hieu qua", ("Luật Sử dụng năng lượng tiết kiệm và hiệu quả", &[
        Law { title: "Sử dụng năng lượng tiết kiệm và hiệu quả", kind: "Luật", number: Some("50/2010/QH12"), passed: Some((2010, 6, 17)), effective: Some((2011, 1, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua 11 luat co lien quan den quy hoach", ("Luật sửa đổi, bổ sung một số điều của 11 luật có liên quan đến quy hoạch", &[
        Law { title: "sửa đổi, bổ sung một số điều của 11 luật có liên quan đến quy hoạch", kind: "Luật", number: Some("28/2018/QH14"), passed: Some((2018, 6, 15)), effective: Some((2019, 1, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua 37 luat co lien quan den quy hoach", ("Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch", &[
        Law { title: "sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch", kind: "Luật", number: Some("35/2018/QH14"), passed: Some((2018, 11, 20)), effective: Some((2019, 1, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat ban hanh van ban qppl", ("Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản QPPL", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("63/2020/QH14"), passed: Some((2020, 6, 18)), effective: Some((2021, 1, 1)), replaced_by: &["64/2025/QH15"] },
        Law { title: "sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("87/2025/QH15"), passed: Some((2025, 6, 25)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat ban hanh van ban quy pham phap luat", ("Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("63/2020/QH14"), passed: Some((2020, 6, 18)), effective: Some((2021, 1, 1)), replaced_by: &["64/2025/QH15"] },
        Law { title: "sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("87/2025/QH15"), passed: Some((2025, 6, 25)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat ban hanh vbqppl", ("Luật sửa đổi, bổ sung một số điều của Luật Ban hành VBQPPL", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("63/2020/QH14"), passed: Some((2020, 6, 18)), effective: Some((2021, 1, 1)), replaced_by: &["64/2025/QH15"] },
        Law { title: "sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật", kind: "Luật", number: Some("87/2025/QH15"), passed: Some((2025, 6, 25)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat bao hiem y te", ("Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế", kind: "Luật", number: Some("46/2014/QH13"), passed: Some((2014, 6, 13)), effective: Some((2015, 1, 1)), replaced_by: &[] },
        Law { title: "sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế", kind: "Luật", number: Some("51/2024/QH15"), passed: Some((2024, 11, 27)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat bhyt", ("Luật sửa đổi, bổ sung một số điều của Luật BHYT", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế", kind: "Luật", number: Some("46/2014/QH13"), passed: Some((2014, 6, 13)), effective: Some((2015, 1, 1)), replaced_by: &[] },
        Law { title: "sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế", kind: "Luật", number: Some("51/2024/QH15"), passed: Some((2024, 11, 27)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat can bo cong chuc va luat vien chuc", ("Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức", kind: "Luật", number: Some("52/2019/QH14"), passed: Some((2019, 11, 25)), effective: Some((2020, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat chung khoan luat ke toan luat kiem toan doc lap luat ngan sach nha nuoc luat quan ly su dung tai san cong luat quan ly thue luat thue thu nhap ca nhan luat du tru quoc gia luat xlvphc", ("Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách nhà nước, Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế thu nhập cá nhân, Luật Dự trữ quốc gia, Luật XLVPHC", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách nhà nước, Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế thu nhập cá nhân, Luật Dự trữ quốc gia, Luật Xử lý vi phạm hành chính", kind: "Luật", number: Some("56/2024/QH15"), passed: Some((2024, 11, 29)), effective: Some((2025, 1, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat chung khoan luat ke toan luat kiem toan doc lap luat ngan sach nha nuoc luat quan ly su dung tai san cong luat quan ly thue luat thue thu nhap ca nhan luat du tru quoc gia luat xu ly vi pham hanh chinh", ("Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách nhà nước, Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế thu nhập cá nhân, Luật Dự trữ quốc gia, Luật Xử lý vi phạm hành chính", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách nhà nước, Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế thu nhập cá nhân, Luật Dự trữ quốc gia, Luật Xử lý vi phạm hành chính", kind: "Luật", number: Some("56/2024/QH15"), passed: Some((2024, 11, 29)), effective: Some((2025, 1, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat chung khoan luat ke toan luat kiem toan doc lap luat ngan sach nha nuoc luat quan ly su dung tai san cong luat quan ly thue luat thue tncn luat du tru quoc gia luat xu ly vi pham hanh chinh", ("Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách nhà nước, Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế TNCN, Luật Dự trữ quốc gia, Luật Xử lý vi phạm hành chính", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách nhà nước, Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế thu nhập cá nhân, Luật Dự trữ quốc gia, Luật Xử lý vi phạm hành chính", kind: "Luật", number: Some("56/2024/QH15"), passed: Some((2024, 11, 29)), effective: Some((2025, 1, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat chung khoan luat ke toan luat kiem toan doc lap luat nsnn luat quan ly su dung tai san cong luat quan ly thue luat thue thu nhap ca nhan luat du tru quoc gia luat xu ly vi pham hanh chinh", ("Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật NSNN, Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế thu nhập cá nhân, Luật Dự trữ quốc gia, Luật Xử lý vi phạm hành chính", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách nhà nước, Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế thu nhập cá nhân, Luật Dự trữ quốc gia, Luật Xử lý vi phạm hành chính", kind: "Luật", number: Some("56/2024/QH15"), passed: Some((2024, 11, 29)), effective: Some((2025, 1, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat dat dai luat nha o luat kinh doanh bat dong san va luat cac to chuc tin dung", ("Luật sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở, Luật Kinh doanh bất động sản và Luật Các tổ chức tín dụng", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở, Luật Kinh doanh bất động sản và Luật Các tổ chức tín dụng", kind: "Luật", number: Some("43/2024/QH15"), passed: Some((2024, 6, 29)), effective: Some((2024, 8, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat dau thau luat dau tu theo phuong thuc doi tac cong tu luat hai quan luat thue gia tri gia tang luat thue xuat khau thue nhap khau luat dau tu luat dau tu cong luat quan ly su dung tai san cong", ("Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Đầu tư theo phương thức đối tác công tư, Luật Hải quan, Luật Thuế giá trị gia tăng, Luật Thuế xuất khẩu, thuế nhập khẩu, Luật Đầu tư, Luật Đầu tư công, Luật Quản lý, sử dụng tài sản công", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Đầu tư theo phương thức đối tác công tư, Luật Hải quan, Luật Thuế giá trị gia tăng, Luật Thuế xuất khẩu, thuế nhập khẩu, Luật Đầu tư, Luật Đầu tư công, Luật Quản lý, sử dụng tài sản công", kind: "Luật", number: Some("90/2025/QH15"), passed: Some((2025, 6, 25)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat dau thau luat dau tu theo phuong thuc doi tac cong tu luat hai quan luat thue gtgt luat thue xuat khau thue nhap khau luat dau tu luat dau tu cong luat quan ly su dung tai san cong", ("Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Đầu tư theo phương thức đối tác công tư, Luật Hải quan, Luật Thuế GTGT, Luật Thuế xuất khẩu, thuế nhập khẩu, Luật Đầu tư, Luật Đầu tư công, Luật Quản lý, sử dụng tài sản công", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Đầu tư theo phương thức đối tác công tư, Luật Hải quan, Luật Thuế giá trị gia tăng, Luật Thuế xuất khẩu, thuế nhập khẩu, Luật Đầu tư, Luật Đầu tư công, Luật Quản lý, sử dụng tài sản công", kind: "Luật", number: Some("90/2025/QH15"), passed: Some((2025, 6, 25)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat dau thau luat ppp luat hai quan luat thue gia tri gia tang luat thue xuat khau thue nhap khau luat dau tu luat dau tu cong luat quan ly su dung tai san cong", ("Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật PPP, Luật Hải quan, Luật Thuế giá trị gia tăng, Luật Thuế xuất khẩu, thuế nhập khẩu, Luật Đầu tư, Luật Đầu tư công, Luật Quản lý, sử dụng tài sản công", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Đầu tư theo phương thức đối tác công tư, Luật Hải quan, Luật Thuế giá trị gia tăng, Luật Thuế xuất khẩu, thuế nhập khẩu, Luật Đầu tư, Luật Đầu tư công, Luật Quản lý, sử dụng tài sản công", kind: "Luật", number: Some("90/2025/QH15"), passed: Some((2025, 6, 25)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat dau tu cong luat dau tu theo phuong thuc doi tac cong tu luat dau tu luat nha o luat dau thau luat dien luc luat doanh nghiep luat thue tieu thu dac biet va luat thads", ("Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư theo phương thức đối tác công tư, Luật Đầu tư, Luật Nhà ở, Luật Đấu thầu, Luật Điện lực, Luật Doanh nghiệp, Luật Thuế tiêu thụ đặc biệt và Luật THADS", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư theo phương thức đối tác công tư, Luật Đầu tư, Luật Nhà ở, Luật Đấu thầu, Luật Điện lực, Luật Doanh nghiệp, Luật Thuế tiêu thụ đặc biệt và Luật Thi hành án dân sự", kind: "Luật", number: Some("03/2022/QH15"), passed: Some((2022, 1, 11)), effective: Some((2022, 3, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat dau tu cong luat dau tu theo phuong thuc doi tac cong tu luat dau tu luat nha o luat dau thau luat dien luc luat doanh nghiep luat thue tieu thu dac biet va luat thi hanh an dan su", ("Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư theo phương thức đối tác công tư, Luật Đầu tư, Luật Nhà ở, Luật Đấu thầu, Luật Điện lực, Luật Doanh nghiệp, Luật Thuế tiêu thụ đặc biệt và Luật Thi hành án dân sự", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư theo phương thức đối tác công tư, Luật Đầu tư, Luật Nhà ở, Luật Đấu thầu, Luật Điện lực, Luật Doanh nghiệp, Luật Thuế tiêu thụ đặc biệt và Luật Thi hành án dân sự", kind: "Luật", number: Some("03/2022/QH15"), passed: Some((2022, 1, 11)), effective: Some((2022, 3, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat dau tu cong luat dau tu theo phuong thuc doi tac cong tu luat dau tu luat nha o luat dau thau luat dien luc luat doanh nghiep luat thue ttdb va luat thi hanh an dan su", ("Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư theo phương thức đối tác công tư, Luật Đầu tư, Luật Nhà ở, Luật Đấu thầu, Luật Điện lực, Luật Doanh nghiệp, Luật Thuế TTĐB và Luật Thi hành án dân sự", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư theo phương thức đối tác công tư, Luật Đầu tư, Luật Nhà ở, Luật Đấu thầu, Luật Điện lực, Luật Doanh nghiệp, Luật Thuế tiêu thụ đặc biệt và Luật Thi hành án dân sự", kind: "Luật", number: Some("03/2022/QH15"), passed: Some((2022, 1, 11)), effective: Some((2022, 3, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat dau tu cong luat ppp luat dau tu luat nha o luat dau thau luat dien luc luat doanh nghiep luat thue tieu thu dac biet va luat thi hanh an dan su", ("Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật PPP, Luật Đầu tư, Luật Nhà ở, Luật Đấu thầu, Luật Điện lực, Luật Doanh nghiệp, Luật Thuế tiêu thụ đặc biệt và Luật Thi hành án dân sự", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư theo phương thức đối tác công tư, Luật Đầu tư, Luật Nhà ở, Luật Đấu thầu, Luật Điện lực, Luật Doanh nghiệp, Luật Thuế tiêu thụ đặc biệt và Luật Thi hành án dân sự", kind: "Luật", number: Some("03/2022/QH15"), passed: Some((2022, 1, 11)), effective: Some((2022, 3, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat doanh nghiep", ("Luật sửa đổi, bổ sung một số điều của Luật Doanh nghiệp", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Doanh nghiệp", kind: "Luật", number: Some("76/2025/QH15"), passed: Some((2025, 6, 17)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat duoc", ("Luật sửa đổi, bổ sung một số điều của Luật Dược", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Dược", kind: "Luật", number: Some("44/2024/QH15"), passed: Some((2024, 11, 21)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat mat tran to quoc viet nam luat cong doan luat thanh nien va luat thuc hien dan chu o co so", ("Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở", kind: "Luật", number: Some("97/2025/QH15"), passed: Some((2025, 6, 27)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat mttq luat cong doan luat thanh nien va luat thuc hien dan chu o co so", ("Luật sửa đổi, bổ sung một số điều của Luật MTTQ, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở", kind: "Luật", number: Some("97/2025/QH15"), passed: Some((2025, 6, 27)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat mttq viet nam luat cong doan luat thanh nien va luat thuc hien dan chu o co so", ("Luật sửa đổi, bổ sung một số điều của Luật MTTQ Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở", kind: "Luật", number: Some("97/2025/QH15"), passed: Some((2025, 6, 27)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat mttqvn luat cong doan luat thanh nien va luat thuc hien dan chu o co so", ("Luật sửa đổi, bổ sung một số điều của Luật MTTQVN, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở", kind: "Luật", number: Some("97/2025/QH15"), passed: Some((2025, 6, 27)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat pctt va luat de dieu", ("Luật sửa đổi, bổ sung một số điều của Luật PCTT và Luật Đê điều", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều", kind: "Luật", number: Some("60/2020/QH14"), passed: Some((2020, 6, 17)), effective: Some((2021, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat phong chong thien tai va luat de dieu", ("Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều", kind: "Luật", number: Some("60/2020/QH14"), passed: Some((2020, 6, 17)), effective: Some((2021, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat quy hoach luat dau tu luat dau tu theo phuong thuc doi tac cong tu va luat dau thau", ("Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư, Luật Đầu tư theo phương thức đối tác công tư và Luật Đấu thầu", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư, Luật Đầu tư theo phương thức đối tác công tư và Luật Đấu thầu", kind: "Luật", number: Some("57/2024/QH15"), passed: Some((2024, 11, 29)), effective: Some((2025, 1, 15)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat quy hoach luat dau tu luat ppp va luat dau thau", ("Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư, Luật PPP và Luật Đấu thầu", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư, Luật Đầu tư theo phương thức đối tác công tư và Luật Đấu thầu", kind: "Luật", number: Some("57/2024/QH15"), passed: Some((2024, 11, 29)), effective: Some((2025, 1, 15)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat to chuc chinh phu va luat to chuc chinh quyen dia phuong", ("Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương", kind: "Luật", number: Some("47/2019/QH14"), passed: Some((2019, 11, 22)), effective: Some((2020, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat to chuc chinh phu va luat to chuc cqdp", ("Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức CQĐP", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương", kind: "Luật", number: Some("47/2019/QH14"), passed: Some((2019, 11, 22)), effective: Some((2020, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat xay dung", ("Luật sửa đổi, bổ sung một số điều của Luật Xây dựng", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Xây dựng", kind: "Luật", number: Some("62/2020/QH14"), passed: Some((2020, 6, 17)), effective: Some((2021, 1, 1)), replaced_by: &["135/2025/QH15"] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat xlvphc", ("Luật sửa đổi, bổ sung một số điều của Luật XLVPHC", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính", kind: "Luật", number: Some("67/2020/QH14"), passed: Some((2020, 11, 13)), effective: Some((2022, 1, 1)), replaced_by: &[] },
        Law { title: "sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính", kind: "Luật", number: Some("88/2025/QH15"), passed: Some((2025, 6, 25)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat sua doi bo sung mot so dieu cua luat xu ly vi pham hanh chinh", ("Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính", &[
        Law { title: "sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính", kind: "Luật", number: Some("67/2020/QH14"), passed: Some((2020, 11, 13)), effective: Some((2022, 1, 1)), replaced_by: &[] },
        Law { title: "sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính", kind: "Luật", number: Some("88/2025/QH15"), passed: Some((2025, 6, 25)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat tai nguyen moi truong bien va hai dao", ("Luật Tài nguyên, môi trường biển và hải đảo", &[
        Law { title: "Tài nguyên, môi trường biển và hải đảo", kind: "Luật", number: Some("82/2015/QH13"), passed: Some((2015, 6, 25)), effective: Some((2016, 7, 1)), replaced_by: &[] },
    ])),
    ("luat tai nguyen nuoc", ("Luật Tài nguyên nước", &[
        Law { title: "Tài nguyên nước", kind: "Luật", number: Some("17/2012/QH13"), passed: Some((2012, 6, 21)), effective: Some((2013, 1, 1)), replaced_by: &["28/2023/QH15"] },
        Law { title: "Tài nguyên nước", kind: "Luật", number: Some("28/2023/QH15"), passed: Some((2023, 11, 27)), effective: Some((2024, 7, 1)), replaced_by: &[] },
    ])),
    ("luat tan so vo tuyen dien", ("Luật Tần số vô tuyến điện", &[
        Law { title: "Tần số vô tuyến điện", kind: "Luật", number: Some("42/2009/QH12"), passed: Some((2009, 11, 23)), effective: Some((2010, 7, 1)), replaced_by: &[] },
    ])),
    ("luat tdkt", ("Luật TĐKT", &[
        Law { title: "Thi đua, khen thưởng", kind: "Luật", number: Some("06/2022/QH15"), passed: Some((2022, 6, 15)), effective: Some((2024, 1, 1)), replaced_by: &[] },
    ])),
    ("luat thads", ("Luật THADS", &[
        Law { title: "Thi hành án dân sự", kind: "Luật", number: Some("26/2008/QH12"), passed: Some((2008, 11, 14)), effective: Some((2009, 7, 1)), replaced_by: &["106/2025/QH15"] },
        Law { title: "Thi hành án dân sự", kind: "Luật", number: Some("106/2025/QH15"), passed: Some((2025, 12, 5)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thanh nien", ("Luật Thanh niên", &[
        Law { title: "Thanh niên", kind: "Luật", number: Some("53/2005/QH11"), passed: Some((2005, 11, 29)), effective: Some((2006, 7, 1)), replaced_by: &["57/2020/QH14"] },
        Law { title: "Thanh niên", kind: "Luật", number: Some("57/2020/QH14"), passed: Some((2020, 6, 16)), effective: Some((2021, 1, 1)), replaced_by: &[] },
    ])),
    ("luat thanh tra", ("Luật Thanh tra", &[
        Law { title: "Thanh tra", kind: "Luật", number: Some("22/2004/QH11"), passed: Some((2004, 6, 15)), effective: Some((2004, 10, 1)), replaced_by: &["56/2010/QH12"] },
        Law { title: "Thanh tra", kind: "Luật", number: Some("56/2010/QH12"), passed: Some((2010, 11, 15)), effective: Some((2011, 7, 1)), replaced_by: &["11/2022/QH15"] },
        Law { title: "Thanh tra", kind: "Luật", number: Some("11/2022/QH15"), passed: Some((2022, 11, 14)), effective: Some((2023, 7, 1)), replaced_by: &["84/2025/QH15"] },
        Law { title: "Thanh tra", kind: "Luật", number: Some("84/2025/QH15"), passed: Some((2025, 6, 25)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat the duc the thao", ("Luật Thể dục, thể thao", &[
        Law { title: "Thể dục, thể thao", kind: "Luật", number: Some("77/2006/QH11"), passed: Some((2006, 11, 29)), effective: Some((2007, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thi dua khen thuong", ("Luật Thi đua, Khen thưởng", &[
        Law { title: "Thi đua, Khen thưởng", kind: "Luật", number: Some("15/2003/QH11"), passed: Some((2003, 11, 26)), effective: Some((2004, 7, 1)), replaced_by: &["06/2022/QH15"] },
        Law { title: "Thi đua, khen thưởng", kind: "Luật", number: Some("06/2022/QH15"), passed: Some((2022, 6, 15)), effective: Some((2024, 1, 1)), replaced_by: &[] },
    ])),
    ("luat thi hanh an dan su", ("Luật Thi hành án dân sự", &[
        Law { title: "Thi hành án dân sự", kind: "Luật", number: Some("26/2008/QH12"), passed: Some((2008, 11, 14)), effective: Some((2009, 7, 1)), replaced_by: &["106/2025/QH15"] },
        Law { title: "Thi hành án dân sự", kind: "Luật", number: Some("106/2025/QH15"), passed: Some((2025, 12, 5)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thi hanh an hinh su", ("Luật Thi hành án hình sự", &[
        Law { title: "Thi hành án hình sự", kind: "Luật", number: Some("41/2019/QH14"), passed: Some((2019, 6, 14)), effective: Some((2020, 1, 1)), replaced_by: &["127/2025/QH15"] },
        Law { title: "Thi hành án hình sự", kind: "Luật", number: Some("127/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thi hanh tam giu tam giam", ("Luật Thi hành tạm giữ, tạm giam", &[
        Law { title: "Thi hành tạm giữ, tạm giam", kind: "Luật", number: Some("94/2015/QH13"), passed: Some((2015, 11, 25)), effective: Some((2018, 1, 1)), replaced_by: &[] },
    ])),
    ("luat thoa thuan quoc te", ("Luật Thỏa thuận quốc tế", &[
        Law { title: "Thỏa thuận quốc tế", kind: "Luật", number: Some("70/2020/QH14"), passed: Some((2020, 11, 13)), effective: Some((2021, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thong ke", ("Luật Thống kê", &[
        Law { title: "Thống kê", kind: "Luật", number: Some("89/2015/QH13"), passed: Some((2015, 11, 23)), effective: Some((2016, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thtk clp", ("Luật THTK, CLP", &[
        Law { title: "Thực hành tiết kiệm, chống lãng phí", kind: "Luật", number: Some("44/2013/QH13"), passed: Some((2013, 11, 26)), effective: Some((2014, 7, 1)), replaced_by: &["110/2025/QH15"] },
    ])),
    ("luat thtkclp", ("Luật THTKCLP", &[
        Law { title: "Thực hành tiết kiệm, chống lãng phí", kind: "Luật", number: Some("44/2013/QH13"), passed: Some((2013, 11, 26)), effective: Some((2014, 7, 1)), replaced_by: &["110/2025/QH15"] },
    ])),
    ("luat thu do", ("Luật Thủ đô", &[
        Law { title: "Thủ đô", kind: "Luật", number: Some("25/2012/QH13"), passed: Some((2012, 11, 21)), effective: Some((2013, 7, 1)), replaced_by: &["39/2024/QH15"] },
        Law { title: "Thủ đô", kind: "Luật", number: Some("39/2024/QH15"), passed: Some((2024, 6, 28)), effective: Some((2025, 1, 1)), replaced_by: &[] },
    ])),
    ("luat thu vien", ("Luật Thư viện", &[
        Law { title: "Thư viện", kind: "Luật", number: Some("46/2019/QH14"), passed: Some((2019, 11, 21)), effective: Some((2020, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thu y", ("Luật Thú y", &[
        Law { title: "Thú y", kind: "Luật", number: Some("79/2015/QH13"), passed: Some((2015, 6, 19)), effective: Some((2016, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thuc hanh tiet kiem chong lang phi", ("Luật Thực hành tiết kiệm, chống lãng phí", &[
        Law { title: "Thực hành tiết kiệm, chống lãng phí", kind: "Luật", number: Some("44/2013/QH13"), passed: Some((2013, 11, 26)), effective: Some((2014, 7, 1)), replaced_by: &["110/2025/QH15"] },
    ])),
    ("luat thuc hien dan chu o co so", ("Luật Thực hiện dân chủ ở cơ sở", &[
        Law { title: "Thực hiện dân chủ ở cơ sở", kind: "Luật", number: Some("10/2022/QH15"), passed: Some((2022, 11, 10)), effective: Some((2023, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thue bao ve moi truong", ("Luật Thuế bảo vệ môi trường", &[
        Law { title: "Thuế bảo vệ môi trường", kind: "Luật", number: Some("57/2010/QH12"), passed: Some((2010, 11, 15)), effective: Some((2012, 1, 1)), replaced_by: &[] },
    ])),
    ("luat thue gia tri gia tang", ("Luật Thuế giá trị gia tăng", &[
        Law { title: "Thuế giá trị gia tăng", kind: "Luật", number: Some("13/2008/QH12"), passed: Some((2008, 6, 3)), effective: Some((2009, 1, 1)), replaced_by: &["48/2024/QH15"] },
        Law { title: "Thuế giá trị gia tăng", kind: "Luật", number: Some("48/2024/QH15"), passed: Some((2024, 11, 26)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thue gtgt", ("Luật Thuế GTGT", &[
        Law { title: "Thuế giá trị gia tăng", kind: "Luật", number: Some("13/2008/QH12"), passed: Some((2008, 6, 3)), effective: Some((2009, 1, 1)), replaced_by: &["48/2024/QH15"] },
        Law { title: "Thuế giá trị gia tăng", kind: "Luật", number: Some("48/2024/QH15"), passed: Some((2024, 11, 26)), effective: Some((2025, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thue su dung dat phi nong nghiep", ("Luật Thuế sử dụng đất phi nông nghiệp", &[
        Law { title: "Thuế sử dụng đất phi nông nghiệp", kind: "Luật", number: Some("48/2010/QH12"), passed: Some((2010, 6, 17)), effective: Some((2012, 1, 1)), replaced_by: &[] },
    ])),
    ("luat thue tai nguyen", ("Luật Thuế tài nguyên", &[
        Law { title: "Thuế tài nguyên", kind: "Luật", number: Some("45/2009/QH12"), passed: Some((2009, 11, 25)), effective: Some((2010, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thue thu nhap ca nhan", ("Luật Thuế thu nhập cá nhân", &[
        Law { title: "Thuế thu nhập cá nhân", kind: "Luật", number: Some("04/2007/QH12"), passed: Some((2007, 11, 21)), effective: Some((2009, 1, 1)), replaced_by: &["109/2025/QH15"] },
        Law { title: "Thuế thu nhập cá nhân", kind: "Luật", number: Some("109/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thue thu nhap doanh nghiep", ("Luật Thuế thu nhập doanh nghiệp", &[
        Law { title: "Thuế thu nhập doanh nghiệp", kind: "Luật", number: Some("14/2008/QH12"), passed: Some((2008, 6, 3)), effective: Some((2009, 1, 1)), replaced_by: &["67/2025/QH15"] },
        Law { title: "Thuế thu nhập doanh nghiệp", kind: "Luật", number: Some("67/2025/QH15"), passed: Some((2025, 6, 14)), effective: Some((2025, 10, 1)), replaced_by: &[] },
    ])),
    ("luat thue tieu thu dac biet", ("Luật Thuế tiêu thụ đặc biệt", &[
        Law { title: "Thuế tiêu thụ đặc biệt", kind: "Luật", number: Some("27/2008/QH12"), passed: Some((2008, 11, 14)), effective: Some((2009, 4, 1)), replaced_by: &["66/2025/QH15"] },
        Law { title: "Thuế tiêu thụ đặc biệt", kind: "Luật", number: Some("66/2025/QH15"), passed: Some((2025, 6, 14)), effective: Some((2026, 1, 1)), replaced_by: &[] },
    ])),
    ("luat thue tncn", ("Luật Thuế TNCN", &[
        Law { title: "Thuế thu nhập cá nhân", kind: "Luật", number: Some("04/2007/QH12"), passed: Some((2007, 11, 21)), effective: Some((2009, 1, 1)), replaced_by: &["109/2025/QH15"] },
        Law { title: "Thuế thu nhập cá nhân", kind: "Luật", number: Some("109/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thue tndn", ("Luật Thuế TNDN", &[
        Law { title: "Thuế thu nhập doanh nghiệp", kind: "Luật", number: Some("14/2008/QH12"), passed: Some((2008, 6, 3)), effective: Some((2009, 1, 1)), replaced_by: &["67/2025/QH15"] },
        Law { title: "Thuế thu nhập doanh nghiệp", kind: "Luật", number: Some("67/2025/QH15"), passed: Some((2025, 6, 14)), effective: Some((2025, 10, 1)), replaced_by: &[] },
    ])),
    ("luat thue ttdb", ("Luật Thuế TTĐB", &[
        Law { title: "Thuế tiêu thụ đặc biệt", kind: "Luật", number: Some("27/2008/QH12"), passed: Some((2008, 11, 14)), effective: Some((2009, 4, 1)), replaced_by: &["66/2025/QH15"] },
        Law { title: "Thuế tiêu thụ đặc biệt", kind: "Luật", number: Some("66/2025/QH15"), passed: Some((2025, 6, 14)), effective: Some((2026, 1, 1)), replaced_by: &[] },
    ])),
    ("luat thue xuat khau thue nhap khau", ("Luật Thuế xuất khẩu, thuế nhập khẩu", &[
        Law { title: "Thuế xuất khẩu, thuế nhập khẩu", kind: "Luật", number: Some("107/2016/QH13"), passed: Some((2016, 4, 6)), effective: Some((2016, 9, 1)), replaced_by: &[] },
    ])),
    ("luat thuong mai", ("Luật Thương mại", &[
        Law { title: "Thương mại", kind: "Luật", number: Some("36/2005/QH11"), passed: Some((2005, 6, 14)), effective: Some((2006, 1, 1)), replaced_by: &[] },
    ])),
    ("luat thuong mai dien tu", ("Luật Thương mại điện tử", &[
        Law { title: "Thương mại điện tử", kind: "Luật", number: Some("122/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thuy loi", ("Luật Thủy lợi", &[
        Law { title: "Thủy lợi", kind: "Luật", number: Some("08/2017/QH14"), passed: Some((2017, 6, 19)), effective: Some((2018, 7, 1)), replaced_by: &[] },
    ])),
    ("luat thuy san", ("Luật Thủy sản", &[
        Law { title: "Thủy sản", kind: "Luật", number: Some("18/2017/QH14"), passed: Some((2017, 11, 21)), effective: Some((2019, 1, 1)), replaced_by: &[] },
    ])),
    ("luat tiep can thong tin", ("Luật Tiếp cận thông tin", &[
        Law { title: "Tiếp cận thông tin", kind: "Luật", number: Some("104/2016/QH13"), passed: Some((2016, 4, 6)), effective: Some((2018, 7, 1)), replaced_by: &[] },
    ])),
    ("luat tiep cong dan", ("Luật Tiếp công dân", &[
        Law { title: "Tiếp công dân", kind: "Luật", number: Some("42/2013/QH13"), passed: Some((2013, 11, 25)), effective: Some((2014, 7, 1)), replaced_by: &[] },
    ])),
    ("luat tiet kiem chong lang phi", ("Luật Tiết kiệm, chống lãng phí", &[
        Law { title: "Tiết kiệm, chống lãng phí", kind: "Luật", number: Some("110/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat tieu chuan va quy chuan ky thuat", ("Luật Tiêu chuẩn và quy chuẩn kỹ thuật", &[
        Law { title: "Tiêu chuẩn và quy chuẩn kỹ thuật", kind: "Luật", number: Some("68/2006/QH11"), passed: Some((2006, 6, 29)), effective: Some((2007, 1, 1)), replaced_by: &[] },
    ])),
    ("luat tin nguong ton giao", ("Luật Tín ngưỡng, tôn giáo", &[
        Law { title: "Tín ngưỡng, tôn giáo", kind: "Luật", number: Some("02/2016/QH14"), passed: Some((2016, 11, 18)), effective: Some((2018, 1, 1)), replaced_by: &["07/2026/QH16"] },
        Law { title: "Tín ngưỡng, tôn giáo", kind: "Luật", number: Some("07/2026/QH16"), passed: Some((2026, 4, 23)), effective: None, replaced_by: &[] },
    ])),
    ("luat to cao", ("Luật Tố cáo", &[
        Law { title: "Tố cáo", kind: "Luật", number: Some("03/2011/QH13"), passed: Some((2011, 11, 11)), effective: Some((2012, 7, 1)), replaced_by: &["25/2018/QH14"] },
        Law { title: "Tố cáo", kind: "Luật", number: Some("25/2018/QH14"), passed: Some((2018, 6, 12)), effective: Some((2019, 1, 1)), replaced_by: &[] },
    ])),
    ("luat to chuc chinh phu", ("Luật Tổ chức Chính phủ", &[
        Law { title: "Tổ chức Chính phủ", kind: "Luật", number: Some("32/2001/QH10"), passed: Some((2001, 12, 25)), effective: None, replaced_by: &["76/2015/QH13"] },
        Law { title: "Tổ chức Chính phủ", kind: "Luật", number: Some("76/2015/QH13"), passed: Some((2015, 6, 19)), effective: Some((2016, 1, 1)), replaced_by: &["63/2025/QH15"] },
        Law { title: "Tổ chức Chính phủ", kind: "Luật", number: Some("63/2025/QH15"), passed: Some((2025, 2, 18)), effective: Some((2025, 3, 1)), replaced_by: &[] },
    ])),
    ("luat to chuc chinh quyen dia phuong", ("Luật Tổ chức chính quyền địa phương", &[
        Law { title: "Tổ chức chính quyền địa phương", kind: "Luật", number: Some("77/2015/QH13"), passed: Some((2015, 6, 19)), effective: Some((2016, 1, 1)), replaced_by: &["65/2025/QH15"] },
        Law { title: "Tổ chức chính quyền địa phương", kind: "Luật", number: Some("65/2025/QH15"), passed: Some((2025, 2, 19)), effective: Some((2025, 3, 1)), replaced_by: &["72/2025/QH15"] },
        Law { title: "Tổ chức chính quyền địa phương", kind: "Luật", number: Some("72/2025/QH15"), passed: Some((2025, 6, 16)), effective: Some((2025, 6, 16)), replaced_by: &[] },
    ])),
    ("luat to chuc cqdp", ("Luật Tổ chức CQĐP", &[
        Law { title: "Tổ chức chính quyền địa phương", kind: "Luật", number: Some("77/2015/QH13"), passed: Some((2015, 6, 19)), effective: Some((2016, 1, 1)), replaced_by: &["65/2025/QH15"] },
        Law { title: "Tổ chức chính quyền địa phương", kind: "Luật", number: Some("65/2025/QH15"), passed: Some((2025, 2, 19)), effective: Some((2025, 3, 1)), replaced_by: &["72/2025/QH15"] },
        Law { title: "Tổ chức chính quyền địa phương", kind: "Luật", number: Some("72/2025/QH15"), passed: Some((2025, 6, 16)), effective: Some((2025, 6, 16)), replaced_by: &[] },
    ])),
    ("luat to chuc hdnd va ubnd", ("Luật Tổ chức HĐND và UBND", &[
        Law { title: "Tổ chức Hội đồng nhân dân và Ủy ban nhân dân", kind: "Luật", number: Some("11/2003/QH11"), passed: Some((2003, 11, 26)), effective: None, replaced_by: &["77/2015/QH13"] },
    ])),
    ("luat to chuc hoi dong nhan dan va uy ban nhan dan", ("Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân", &[
        Law { title: "Tổ chức Hội đồng nhân dân và Ủy ban nhân dân", kind: "Luật", number: Some("11/2003/QH11"), passed: Some((2003, 11, 26)), effective: None, replaced_by: &["77/2015/QH13"] },
    ])),
    ("luat to chuc quoc hoi", ("Luật Tổ chức Quốc hội", &[
        Law { title: "Tổ chức Quốc hội", kind: "Luật", number: Some("57/2014/QH13"), passed: Some((2014, 11, 20)), effective: Some((2016, 1, 1)), replaced_by: &[] },
    ])),
    ("luat to chuc toa an nhan dan", ("Luật Tổ chức Tòa án nhân dân", &[
        Law { title: "Tổ chức Tòa án nhân dân", kind: "Luật", number: Some("62/2014/QH13"), passed: Some((2014, 11, 24)), effective: Some((2015, 6, 1)), replaced_by: &["34/2024/QH15"] },
        Law { title: "Tổ chức Tòa án nhân dân", kind: "Luật", number: Some("34/2024/QH15"), passed: Some((2024, 6, 24)), effective: Some((2025, 1, 1)), replaced_by: &[] },
    ])),
    ("luat to chuc vien kiem sat nhan dan", ("Luật Tổ chức Viện kiểm sát nhân dân", &[
        Law { title: "Tổ chức Viện kiểm sát nhân dân", kind: "Luật", number: Some("63/2014/QH13"), passed: Some((2014, 11, 24)), effective: Some((2015, 6, 1)), replaced_by: &[] },
    ])),
    ("luat to tung hanh chinh", ("Luật Tố tụng hành chính", &[
        Law { title: "Tố tụng hành chính", kind: "Luật", number: Some("93/2015/QH13"), passed: Some((2015, 11, 25)), effective: Some((2016, 7, 1)), replaced_by: &[] },
    ])),
    ("luat trach nhiem boi thuong cua nha nuoc", ("Luật Trách nhiệm bồi thường của Nhà nước", &[
        Law { title: "Trách nhiệm bồi thường của Nhà nước", kind: "Luật", number: Some("10/2017/QH14"), passed: Some((2017, 6, 20)), effective: Some((2018, 7, 1)), replaced_by: &[] },
    ])),
    ("luat trat tu an toan giao thong duong bo", ("Luật Trật tự, an toàn giao thông đường bộ", &[
        Law { title: "Trật tự, an toàn giao thông đường bộ", kind: "Luật", number: Some("36/2024/QH15"), passed: Some((2024, 6, 27)), effective: Some((2025, 1, 1)), replaced_by: &[] },
    ])),
    ("luat trat tu atgt duong bo", ("Luật Trật tự ATGT đường bộ", &[
        Law { title: "Trật tự, an toàn giao thông đường bộ", kind: "Luật", number: Some("36/2024/QH15"), passed: Some((2024, 6, 27)), effective: Some((2025, 1, 1)), replaced_by: &[] },
    ])),
    ("luat tre em", ("Luật Trẻ em", &[
        Law { title: "Trẻ em", kind: "Luật", number: Some("102/2016/QH13"), passed: Some((2016, 4, 5)), effective: Some((2017, 6, 1)), replaced_by: &[] },
    ])),
    ("luat tri tue nhan tao", ("Luật Trí tuệ nhân tạo", &[
        Law { title: "Trí tuệ nhân tạo", kind: "Luật", number: Some("134/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 3, 1)), replaced_by: &[] },
    ])),
    ("luat tro giup phap ly", ("Luật Trợ giúp pháp lý", &[
        Law { title: "Trợ giúp pháp lý", kind: "Luật", number: Some("11/2017/QH14"), passed: Some((2017, 6, 20)), effective: Some((2018, 1, 1)), replaced_by: &[] },
    ])),
    ("luat trong tai thuong mai", ("Luật Trọng tài thương mại", &[
        Law { title: "Trọng tài thương mại", kind: "Luật", number: Some("54/2010/QH12"), passed: Some((2010, 6, 17)), effective: Some((2011, 1, 1)), replaced_by: &[] },
    ])),
    ("luat trong trot", ("Luật Trồng trọt", &[
        Law { title: "Trồng trọt", kind: "Luật", number: Some("31/2018/QH14"), passed: Some((2018, 11, 19)), effective: Some((2020, 1, 1)), replaced_by: &[] },
    ])),
    ("luat trung cau y dan", ("Luật Trưng cầu ý dân", &[
        Law { title: "Trưng cầu ý dân", kind: "Luật", number: Some("96/2015/QH13"), passed: Some((2015, 11, 25)), effective: Some((2016, 7, 1)), replaced_by: &[] },
    ])),
    ("luat tu phap nguoi chua thanh nien", ("Luật Tư pháp người chưa thành niên", &[
        Law { title: "Tư pháp người chưa thành niên", kind: "Luật", number: Some("59/2024/QH15"), passed: Some((2024, 11, 30)), effective: Some((2026, 1, 1)), replaced_by: &[] },
    ])),
    ("luat tuong tro tu phap", ("Luật Tương trợ tư pháp", &[
        Law { title: "Tương trợ tư pháp", kind: "Luật", number: Some("08/2007/QH12"), passed: Some((2007, 11, 21)), effective: Some((2008, 7, 1)), replaced_by: &[] },
    ])),
    ("luat viec lam", ("Luật Việc làm", &[
        Law { title: "Việc làm", kind: "Luật", number: Some("38/2013/QH13"), passed: Some((2013, 11, 16)), effective: Some((2015, 1, 1)), replaced_by: &["74/2025/QH15"] },
        Law { title: "Việc làm", kind: "Luật", number: Some("74/2025/QH15"), passed: Some((2025, 6, 16)), effective: Some((2026, 1, 1)), replaced_by: &[] },
    ])),
    ("luat vien chuc", ("Luật Viên chức", &[
        Law { title: "Viên chức", kind: "Luật", number: Some("58/2010/QH12"), passed: Some((2010, 11, 15)), effective: Some((2012, 1, 1)), replaced_by: &["129/2025/QH15"] },
        Law { title: "Viên chức", kind: "Luật", number: Some("129/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat vien thong", ("Luật Viễn thông", &[
        Law { title: "Viễn thông", kind: "Luật", number: Some("41/2009/QH12"), passed: Some((2009, 11, 23)), effective: Some((2010, 7, 1)), replaced_by: &["24/2023/QH15"] },
        Law { title: "Viễn thông", kind: "Luật", number: Some("24/2023/QH15"), passed: Some((2023, 11, 24)), effective: Some((2024, 7, 1)), replaced_by: &[] },
    ])),
    ("luat xay dung", ("Luật Xây dựng", &[
        Law { title: "Xây dựng", kind: "Luật", number: Some("16/2003/QH11"), passed: Some((2003, 11, 26)), effective: Some((2004, 7, 1)), replaced_by: &["50/2014/QH13"] },
        Law { title: "Xây dựng", kind: "Luật", number: Some("50/2014/QH13"), passed: Some((2014, 6, 18)), effective: Some((2015, 1, 1)), replaced_by: &["135/2025/QH15"] },
        Law { title: "Xây dựng", kind: "Luật", number: Some("135/2025/QH15"), passed: Some((2025, 12, 10)), effective: Some((2026, 7, 1)), replaced_by: &[] },
    ])),
    ("luat xlvphc", ("Luật XLVPHC", &[
        Law { title: "Xử lý vi phạm hành chính", kind: "Luật", number: Some("15/2012/QH13"), passed: Some((2012, 6, 20)), effective: Some((2013, 7, 1)), replaced_by: &[] },
    ])),
    ("luat xu ly vi pham hanh chinh", ("Luật Xử lý vi phạm hành chính", &[
        Law { title: "Xử lý vi phạm hành chính", kind: "Luật", number: Some("15/2012/QH13"), passed: Some((2012, 6, 20)), effective: Some((2013, 7, 1)), replaced_by: &[] },
    ])),
    ("luat xuat ban", ("Luật Xuất bản", &[
        Law { title: "Xuất bản", kind: "Luật", number: Some("19/2012/QH13"), passed: Some((2012, 11, 20)), effective: Some((2013, 7, 1)), replaced_by: &[] },
    ])),
    ("luat xuat canh nhap canh cua cong dan viet nam", ("Luật Xuất cảnh, nhập cảnh của công dân Việt Nam", &[
        Law { title: "Xuất cảnh, nhập cảnh của công dân Việt Nam", kind: "Luật", number: Some("49/2019/QH14"), passed: Some((2019, 11, 22)), effective: Some((2020, 7, 1)), replaced_by: &[] },
    ])),
    ("phap lenh cong an xa", ("Pháp lệnh Công an xã", &[
        Law { title: "Công an xã", kind: "Pháp lệnh", number: Some("06/2008/PL-UBTVQH12"), passed: Some((2008, 11, 21)), effective: Some((2009, 7, 1)), replaced_by: &["30/2023/QH15"] },
    ])),
    ("phap lenh cuu chien binh", ("Pháp lệnh Cựu chiến binh", &[
        Law { title: "Cựu chiến binh", kind: "Pháp lệnh", number: Some("27/2005/PL-UBTVQH11"), passed: Some((2005, 10, 7)), effective: Some((2006, 1, 1)), replaced_by: &[] },
    ])),
    ("phap lenh dan so", ("Pháp lệnh Dân số", &[
        Law { title: "Dân số", kind: "Pháp lệnh", number: Some("06/2003/PL-UBTVQH11"), passed: Some((2003, 1, 9)), effective: Some((2003, 5, 1)), replaced_by: &[] },
    ])),
    ("phap lenh hop nhat van ban quy pham phap luat", ("Pháp lệnh Hợp nhất văn bản quy phạm pháp luật", &[
        Law { title: "Hợp nhất văn bản quy phạm pháp luật", kind: "Pháp lệnh", number: Some("01/2012/UBTVQH13"), passed: Some((2012, 3, 22)), effective: Some((2012, 7, 1)), replaced_by: &[] },
    ])),
    ("phap lenh ngoai hoi", ("Pháp lệnh Ngoại hối", &[
        Law { title: "Ngoại hối", kind: "Pháp lệnh", number: Some("28/2005/PL-UBTVQH11"), passed: Some((2005, 12, 13)), effective: Some((2006, 6, 1)), replaced_by: &[] },
    ])),
    ("phap lenh phap dien he thong quy pham phap luat", ("Pháp lệnh Pháp điển hệ thống quy phạm pháp luật", &[
        Law { title: "Pháp điển hệ thống quy phạm pháp luật", kind: "Pháp lệnh", number: Some("03/2012/UBTVQH13"), passed: Some((2012, 4, 16)), effective: Some((2013, 7, 1)), replaced_by: &[] },
    ])),
    ("phap lenh phong chong mai dam", ("Pháp lệnh Phòng, chống mại dâm", &[
        Law { title: "Phòng, chống mại dâm", kind: "Pháp lệnh", number: Some("10/2003/PL-UBTVQH11"), passed: Some((2003, 3, 14)), effective: Some((2003, 7, 1)), replaced_by: &[] },
    ])),
    ("phap lenh thuc hien dan chu o xa phuong thi tran", ("Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn", &[
        Law { title: "Thực hiện dân chủ ở xã, phường, thị trấn", kind: "Pháp lệnh", number: Some("34/2007/PL-UBTVQH11"), passed: Some((2007, 4, 20)), effective: Some((2007, 7, 1)), replaced_by: &["10/2022/QH15"] },
    ])),
    ("phap lenh uu dai nguoi co cong voi cach mang", ("Pháp lệnh Ưu đãi người có công với cách mạng", &[
        Law { title: "Ưu đãi người có công với cách mạng", kind: "Pháp lệnh", number: Some("26/2005/PL-UBTVQH11"), passed: Some((2005, 6, 29)), effective: Some((2005, 10, 1)), replaced_by: &["02/2020/UBTVQH14"] },
        Law { title: "Ưu đãi người có công với cách mạng", kind: "Pháp lệnh", number: Some("02/2020/UBTVQH14"), passed: Some((2020, 12, 9)), effective: Some((2021, 7, 1)), replaced_by: &[] },
    ])),
]);

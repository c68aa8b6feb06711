import { list } from '../words';

/** What companies make and deal in, as news put it before their names («Thép Sao Mai»). */
export const trades = (): readonly string[] =>
	list(`
		bia | chè | xi măng | thép | ống thép | gang thép | nhựa | dược | dược phẩm | cao su | mía đường | phân bón | đạm | gỗ | giấy | may | dệt may |
		thủy sản | thuỷ sản | nhiệt điện | thủy điện | thuỷ điện | cấp nước | vận tải | vận tải biển | cảng | than | sữa | bánh kẹo | bóng đèn | ắc quy |
		gạch | gốm | địa ốc | khoáng sản | hóa chất | hoá chất | lương thực | vàng bạc | thuốc lá | săm lốp | cáp điện | chứng khoán | bảo hiểm |
		thực phẩm | thủy tinh | thuỷ tinh | xây lắp | công viên nước | supe phốt phát | phốt phát | chế biến gỗ | xuất nhập khẩu | bao bì | nước khoáng |
		nước giải khát | tôn | du lịch | cơ khí | đóng tàu | kho vận | chăn nuôi
	`);

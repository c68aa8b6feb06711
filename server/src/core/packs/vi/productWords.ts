import type { ProductWords } from '../../names/thingWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** What Vietnamese calls things that have their maker's name: xe máy, ô tô, điện thoại. */
export const productWords = once((): ProductWords => ({
	things: wordSet('xe máy tô hơi tải khách buýt con chiếc thoại smartphone laptop tính bay thăng ảnh'),
	ships: wordSet('tàu'),
	wrecked: wordSet('nạn'),
	carriers: wordSet('air airlines airways'),
	makers: wordSet(`
		samsung lg sony nokia apple google microsoft huawei xiaomi oppo vivo realme oneplus zte lenovo dell hp asus acer canon panasonic toshiba
		toyota honda kia mazda hyundai ford mercedes mercedes-benz bmw audi nissan mitsubishi suzuki chevrolet lexus subaru isuzu peugeot renault
		volvo porsche lamborghini ferrari bentley jaguar volkswagen skoda citroen maserati bugatti byd mg haval vinfast yamaha piaggio kawasaki
		ducati sym boeing airbus
	`),
	divisions: wordSet(`
		mobile display vina electric research heavy ventures financial telecom semiconductor racing motorsport việt europe america asia korea
		japan china global team brain x
	`),
}));

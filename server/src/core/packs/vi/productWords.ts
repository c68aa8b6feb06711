import type { ProductWords } from '../../names/packWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** What Vietnamese calls things that have their maker's name: xe máy, ô tô, điện thoại. */
export const productWords = once((): ProductWords => ({
	things: wordSet('xe máy tô hơi tải khách buýt con chiếc thoại smartphone laptop tính bay thăng ảnh'),
	ships: wordSet('tàu'),
}));

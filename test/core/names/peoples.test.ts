import { checkMentions } from './checkMentions';

suite('peoples in Vietnamese', () => {
	test('a people behind the word for people is no place and no name', () => {
		checkMentions('Hôm qua đồng bào Khmer và người Ê Đê dự lễ ở Trà Vinh.', ['LOC Trà Vinh']);
		checkMentions('Hôm qua người Nhật Bản dự lễ.', ['LOC Nhật Bản']);
		checkMentions('Hôm qua Dao nói, rồi chị Dao kể.', ['PER Dao', 'PER Dao']);
	});
});

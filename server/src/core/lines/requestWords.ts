import { once } from '../packs/once';
import { list } from '../packs/words';
import { WordProperty } from '../text/wordProperty';
import { NETWORK_REQUESTS } from './interfaceWords';
import { PhraseIndex } from './lexicon';
import { tokensOf } from './wordSigns';

/**
 * Requests to whoever reads the page, as its maker's words begin: imperatives and polite forms of reading on, following,
 * subscribing, sharing, writing to. A quotation may have one too, so they are evidence and no proof.
 */
const REQUESTS = list(`
	receive | view | more on | subscribe | sign up | sign in | log in | follow | click | tap | join | download | install | get | read | watch | listen | share | support | donate | don't miss | don't forget | register | enter your | turn on | see also | see more | see all | see the | check out | find out | discover | contact | advertise | vote | send | write to | leave a | add us | add your | help us | stay | try | buy | order | learn more | submit | want to | do you | have you | got a | like us | tell us | let us | keep up | catch up | explore
	theo dõi | đăng ký | đăng nhập | mời bạn | mời quý | mời độc giả | hãy | bấm | nhấn | nhấp | xem thêm | xem tiếp | đọc thêm | đọc tiếp | đọc ngay | xem ngay | đừng quên | đừng bỏ lỡ | tải | gửi | chia sẻ | ủng hộ | tham gia | cập nhật | đón đọc | đón xem | mua | đặt mua | liên hệ | bạn đọc | quý độc giả | quý vị | bạn có thể | bạn cần | bạn muốn | độc giả có thể | vui lòng | xin vui lòng | bình luận | ý kiến của bạn
	подпишитесь | подписывайтесь | подпишись | подписаться | читайте | читай | прочтите | смотрите | смотри | следите | присоединяйтесь | присоединиться | вступайте | добавьте | добавляйте | добавить | установите | скачайте | скачать | поддержите | поддержать | голосуйте | проголосуйте | делитесь | поделитесь | поделиться | пишите | присылайте | пришлите | сообщите | оставляйте | оставьте | оставить | не забудьте | не забывайте | не пропустите | не пропускайте | узнайте | узнавайте | узнать | оцените | нажмите | перейдите | переходите | зарегистрируйтесь | авторизуйтесь | войдите | чтобы оставить | чтобы подписаться | хотите | у вас есть | есть что | будьте | включите | выбирайте | выберите | получайте | помогите | заметили | нашли | вы можете | если вы | если у вас | слушайте | купить | закажите | стать
	підпишіться | підписуйтесь | підписуйтеся | читайте | дивіться | стежте | приєднуйтесь | приєднуйтеся | додайте | підтримайте | поділіться | завантажте | не пропустіть | не забудьте
	abonnieren | abonniere | abonnez | folgen | folge | jetzt | lesen sie | lies | teilen | melden sie | melde dich | klicken | klick | laden sie | unterstützen | werden sie | erhalten sie | schreiben sie | hören | sehen sie | mehr zum | mehr über | haben sie | sie wollen | sie möchten | lesetipp | bleiben sie | entdecken sie | testen sie
	abonnez-vous | suivez | suivez-nous | inscrivez-vous | cliquez | téléchargez | partagez | rejoignez | recevez | découvrez | retrouvez | lire aussi | à lire | lisez | écoutez | regardez | voir aussi | soutenez | connectez-vous | ne manquez | n'oubliez | réagissez | vous souhaitez | pour aller plus loin
	suscríbete | suscríbase | síguenos | sigue | únete | descarga | comparte | recibe | haz clic | haga clic | lee también | lea también | lea | lee | regístrate | regístrese | apóyanos | no te pierdas | no se pierda | conoce | conozca | mira | escucha | te puede | te recomendamos | le puede | quieres | únase | inscríbete | infórmate | entérate | apúntate
	iscriviti | seguici | segui | clicca | scarica | condividi | leggi | leggi anche | guarda | ricevi | unisciti | abbonati | registrati | sostieni | scopri | non perdere | assine | siga | inscreva-se | cadastre-se | clique | baixe | compartilhe | leia | leia também | veja | veja também | receba | participe | entre no | acompanhe | ouça | assista
	obserwuj | zapisz się | dołącz | kliknij | pobierz | udostępnij | czytaj | czytaj także | czytaj też | zobacz | sprawdź | polub | wesprzyj | posłuchaj | masz | chcesz | napisz | sledujte | přihlaste | přečtěte | čtěte | stáhněte | volg ons | volg | lees ook | lees meer | abonneer | schrijf je in | meld je aan | takip | abone ol | tıklayın | okuyun | indirin
	baca juga | baca | ikuti | simak | dapatkan | unduh | daftar | gabung | bergabung | klik | langganan | cek | tonton | bagikan | ikuti kami | muat turun | layari | sertai
	prenumerera | följ | läs | följ oss | følg | les også | læs | lue myös | tilaa | seuraa | kövess | kövesse | olvassa | iratkozz | urmărește | citește | abonează | διαβάστε | ακολουθήστε | κάντε | прочетете | следвайте | абонирайте | последвайте | pročitajte | pratite | preberite
`);

/** Where such a request leads: the site's letters, channels, programs and pages. */
const OFFERS = list(`
	newsletter | newsletters | subscribe | subscription | notifications | alerts | our app | our apps | app | podcast | channel | e-paper | paywall | membership | website | homepage | comments | cookies | facebook | twitter | instagram | youtube | tiktok | telegram | whatsapp | viber | zalo | google news | google | linkedin | rss | email | e-mail | inbox | our
	bản tin | kênh | ứng dụng | thư điện tử | hộp thư | fanpage | trang web | website | chuyên mục | tại đây | tòa soạn | toà soạn | chúng tôi | bạn đọc | độc giả
	рассылка | рассылку | рассылке | канал | канале | каналы | каналах | каналу | телеграм | телеграме | телеграм-канал | телеграм-канале | telegram-канал | telegram-канале | вконтакте | одноклассниках | дзен | дзене | яндекс.дзен | яндекс.новости | источники | уведомления | приложение | сайт | сайте | наш | наша | наше | наши | нашем | нашей | нашу | наших | нас | соцсетях | читателей | редакция | редакции | группе | группу
	розсилку | канал | каналі | наш | наші | нашому | kanal | newsletter abonnieren | unser | unsere | unseren | unserem | notre | nos | lettre | chaîne | nuestro | nuestra | nuestros | boletín | canal | nossa | nosso | nostro | nostra | canale | nasz | naszym | naszego | kanał | náš | kami | saluran | onze | vår | vores | meidän
`);

export const READER_REQUESTS = new PhraseIndex(REQUESTS);
export const SITES_OFFERS = new PhraseIndex(OFFERS);

/** A word begins a request; an offer. */
export const OPENS_REQUEST = 1;
export const OPENS_OFFER = 2;

const opening = (phrases: readonly string[]): ReadonlySet<string> =>
	new Set(phrases.map((phrase) => tokensOf(phrase)[0]!));
const REQUEST_OPENINGS = once(() => opening([...REQUESTS, ...NETWORK_REQUESTS]));
const OFFER_OPENINGS = once(() => opening(OFFERS));

/** Which of the two a single word may begin, so that most lines need no search. */
export const REQUEST_PARTS = new WordProperty((word, words) => {
	const folded = words.folded(word);
	return (REQUEST_OPENINGS().has(folded) ? OPENS_REQUEST : 0) | (OFFER_OPENINGS().has(folded) ? OPENS_OFFER : 0);
});

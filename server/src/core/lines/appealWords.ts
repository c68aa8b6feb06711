import { list } from '../packs/words';

/** What asks a reader for money, a subscription or an account, anywhere in a paragraph. One alone may be reported on. */
export const APPEAL_ASKS = list(`
	your support helps | your support keeps | your support makes | your support allows | your support enables | your support means | your donation | your donations | your contribution helps | your contributions help | make a donation | donate today | donate now | please donate | please consider | consider supporting | consider donating | consider subscribing
	support us | support our | help us keep | help us continue | become a member | become a supporter | become a subscriber | become a patron | subscribe to our | subscribe now | subscribe today | please subscribe | sign up to our | sign up for our
	register to continue | register for free | create a free account | log in to continue | sign in to continue | order your copy | buy the book here | pre-order
	ủng hộ chúng tôi | ủng hộ tòa soạn | ủng hộ toà soạn | sự ủng hộ của bạn | đăng ký gói | đăng ký thành viên | trở thành thành viên | độc giả có thể mua | độc giả có thể đặt | độc giả có thể đăng ký
	bạn đọc có thể mua | bạn đọc có thể đặt | bạn đọc có thể đăng ký | mời bạn đăng ký | mời bạn đọc đăng ký | đặt mua sách | đặt mua báo
	поддержите нас | поддержите нашу | поддержите редакцию | поддержать редакцию | поддержать нас | оформите подписку | оформите пожертвование | сделайте пожертвование | ваша поддержка | вашей поддержке | вашу поддержку | ваши пожертвования
	вашим пожертвованиям | станьте подписчиком | станьте нашим | подпишитесь на наш | подпишитесь на нашу | подпишитесь на рассылку | зарегистрируйтесь | войдите или зарегистрируйтесь | купить книгу | закажите книгу
	ihre unterstützung | unterstützen sie uns | unterstützen sie unsere | abonnieren sie | jetzt abonnieren | votre soutien | soutenez-nous | soutenez notre | faites un don | abonnez-vous | apóyanos | tu apoyo | haz una donación
`);

/** What stands beside such a request: whose work it pays for, what it costs, where to click. */
export const APPEAL_TERMS = list(`
	our journalism | our reporting | our newsroom | our journalists | our reporters | our readers | our supporters | our members | our subscribers | our newsletter | independent journalism | quality journalism | readers like you | paywall
	ad-free | cancel anytime | cancel at any time | your subscription | your membership | per month | a month | every month | unlimited access | full access | exclusive content | your inbox
	tại đây | đồng/tháng | đồng mỗi tháng | không quảng cáo | báo chí chất lượng | báo chí độc lập | nội dung độc quyền | đọc không giới hạn | hộp thư của bạn
	нашу работу | нашей работы | нашей редакции | наша редакция | наших журналистов | наши журналисты | наших читателей | независимая журналистика | независимой журналистики | независимую журналистику | в месяц | ежемесячно | без рекламы
	пробный период | по ссылке | любой суммой | любая сумма | банковской картой | полный доступ | неограниченный доступ | эксклюзивные материалы | чтобы продолжить | чтобы читать | чтобы комментировать | на нашем сайте
	unseren journalismus | unsere redaktion | unserer redaktion | pro monat | im monat | werbefrei | notre rédaction | nos journalistes | par mois | sans publicité | nuestro periodismo | nuestra redacción | al mes
`);

/** What a heading over an appeal says: the text under it may name no request of its own. */
export const APPEAL_HEADINGS = list(`
	your support | support our | support us | support independent | why we need you | we need your | help us | sự ủng hộ của bạn | ủng hộ chúng tôi | hãy ủng hộ | đồng hành cùng chúng tôi
	ваша поддержка | поддержите нас | поддержите нашу | поддержите редакцию | нам нужна ваша | помогите нам | ihre unterstützung | unterstützen sie | votre soutien | soutenez
`);

/** What a short line that offers the site's own program says. */
export const APP_REQUESTS = list(`
	download our app | download the app | download our free app | get our app | install our app | on your phone: | tải ứng dụng | tải app | cài ứng dụng | скачайте приложение | скачать приложение | установите приложение | laden sie unsere app | téléchargez l'application | descarga nuestra app
`);

/** What a subscription brings. */
export const SUBSCRIPTION_GOODS = list(`
	access | unlimited | articles | newsletter | newsletters | epaper | e-paper | puzzles | crossword | commenting | commenters | the comments | subscriber | subscribers | subscriber-only | ad-free | replica | print edition | digital edition | app | archive | archives | exclusive | favourite authors | favorite authors | journalists | one account | content
	không giới hạn | không quảng cáo | bản tin | báo in | nội dung độc quyền | kho lưu trữ | ứng dụng | bình luận
	неограниченный | доступ | без рекламы | рассылка | рассылки | эксклюзивные | эксклюзивный | архив | архиву | приложение | комментировать | комментарии
	zugang | unbegrenzt | werbefrei | e-paper | archiv | accès | illimité | sans publicité | archives | acceso | ilimitado | sin publicidad | hemeroteca
`);

/** Words of a newsroom's own work. */
export const NEWS_WORK =
	/journalis|reporters?\b|reporting|newsroom|\bstor(?:y|ies)\b|\breaders?\b|documentar|investigat|\bfacts\b|báo chí|phóng viên|tòa soạn|toà soạn|độc giả|bạn đọc|журналист|редакц|репорт|читател|расследован|redaktion|rédaction|lecteurs/gu;

/** The newsroom speaks of itself. */
export const NEWSROOM_SPEAKS =
	/(?<![\p{L}\p{M}])(?:we|our|us|chúng tôi|мы|нас|нам|наш\p{L}*|wir|uns|unser\p{L}*|nous|notre|nos)(?![\p{L}\p{M}])/u;

/** It speaks of itself and of its readers as others seldom do. */
export const NAMES_READERS =
	/^(?:[^.!?]*[.!?] )?(?:quý )?(?:độc giả|bạn đọc) có thể|tòa soạn|toà soạn|(?<!\p{L})редакци[юи]/u;

/** What stands on the page itself, or who made it. */
export const SPEAKS_OF_PAGE =
	/(?<![\p{L}\p{M}])(?:(?:this|our|the) (?:story|article|post|page|content|comments?|newsletters?|newsroom|app)|comments? (?:below|section)|newsletters|(?:email|tell|contact|write to|let) us|(?:sign up|click) here|bài (?:viết|báo)|tòa soạn|toà soạn|bình luận|(?:эту? )?стать[юяе]|редакци[юи]|комментари\p{L}*)(?![\p{L}\p{M}])/u;

/** Between a question to the readers and the request behind it. */
export const IF_SO = 'if so, ';

/** A firm's or an office's name, and right after it a house, a street or a floor with a number. */
export const ADDRESS =
	/^(?:(?:công ty|tòa soạn|toà soạn|trụ sở|địa chỉ|văn phòng|cơ quan|address|head office|registered office|адрес|ооо|ао|зао|редакция)(?![\p{L}\p{M}])[^,:–]{0,80}?|[^,:.–]{2,60} (?:ltd|inc|llc|plc|gmbh|s\.a)\.?) ?[,:–-] (?:(?:tầng|lầu|số|nhà|tòa nhà|floor|suite|unit|po box|ул\.|улица|г\.|д\.) ?[^,]{0,40}?)?\d[^.!?]*,/u;

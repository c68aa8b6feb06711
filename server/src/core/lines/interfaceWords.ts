import { list } from '../packs/words';

/** What pages of any language hold: names of networks, of technical parts, of picture agencies, and the interface words of languages without a pack. */

/** Whole lines, as in `LinePack.interfaceLines`. Words that another language uses for something else are left out. */
export const INTERFACE_LINES = list(`
	facebook | twitter | x.com | instagram | youtube | tiktok | telegram | whatsapp | viber | zalo | linkedin | pinterest | reddit | flipboard | messenger | google+ | google news | google tin tức | threads | bluesky | mastodon | tumblr | skype | wechat | weibo | snapchat | twitch | vk | ok.ru
	a- a+ | a+ a- | a- a a+ | a a+ a- | fb | tw | e-mail | mail | email | rss | qr code | app store | google play | embed | wechat | kakaotalk | gettr | truth social | facebook messenger | printfriendly | rss feed | send
	compartir | compartir en facebook | compartir en twitter | comparte | iniciar sesión | inicia sesión | regístrate | registrarse | suscríbete | suscribirse | suscripción | cerrar sesión | mi cuenta | buscar | cerrar | imprimir | enviar | enviar por correo | copiar enlace | enlace copiado | publicidad | volver arriba | ir arriba | inicio | siguiente | anterior
	ver más | ver todo | mostrar más | cargar más | aceptar | aceptar todo | rechazar | rechazar todo | configurar | aviso legal | política de privacidad | política de cookies | contacto | quiénes somos | escuchar | guardar | pantalla completa | mapa del sitio | síguenos | síguenos en | comentar | ir al contenido | guardar artículo
	teilen | auf facebook teilen | auf twitter teilen | anmelden | einloggen | registrieren | abonnieren | jetzt abonnieren | abmelden | mein konto | suchen | suche | schließen | drucken | merken | link kopieren | link kopiert | anzeige | werbung | nach oben | zum seitenanfang | startseite | weiter | zurück | mehr anzeigen | alle anzeigen | mehr laden | zustimmen
	akzeptieren | alle akzeptieren | ablehnen | einstellungen | impressum | datenschutz | datenschutzerklärung | agb | kontakt | über uns | artikel anhören | vorlesen | vollbild | folgen sie uns | zur startseite | zum inhalt springen | artikel teilen | artikel merken | hilfe
	bagikan | bagikan artikel | bagikan artikel ini | masuk | daftar | berlangganan | cari | tutup | cetak | salin tautan | salin link | tautan disalin | iklan | kembali ke atas | beranda | selanjutnya | sebelumnya | lihat semua | lihat lainnya | muat lainnya | setuju | tolak | tentang kami | hubungi kami | kebijakan privasi | pedoman media siber
	scroll to continue with content | advertisement scroll to resume content | lanjutkan membaca | kirim | komentar anda | ikuti kami
	condividi | condividi su facebook | accedi | registrati | abbonati | esci | cerca | chiudi | stampa | copia link | pubblicità | torna su | successivo | precedente | vedi tutti | mostra altro | accetta | accetta tutti | rifiuta | informativa sulla privacy | chi siamo | contatti | ascolta | salva
	compartilhar | compartilhe | entrar | cadastre-se | assine | assine já | sair | pesquisar | fechar | copiar link | publicidade | voltar ao topo | página inicial | próximo | ver mais | ver tudo | carregar mais | aceitar | aceitar todos | rejeitar | política de privacidade | quem somos | fale conosco | ouvir | continua após a publicidade
	поділитися | увійти | реєстрація | підписатися | закрити | друкувати | реклама | пошук | читати далі | на головну | udostępnij | zaloguj się | zarejestruj się | subskrybuj | zamknij | drukuj | reklama | szukaj | paylaş | giriş yap | üye ol | abone ol | kapat | yazdır | reklam | delen | inloggen | afdrukken | sluiten | advertentie
	分享 | 登录 | 注册 | 搜索 | 广告 | 关闭 | 打印 | 返回顶部 | 订阅 | 更多 | 首页 | シェア | ログイン | 検索 | 広告 | 閉じる | 印刷 | 続きを読む | 공유 | 로그인 | 회원가입 | 검색 | 광고 | 닫기 | 인쇄 | مشاركة | تسجيل الدخول | بحث | إعلان | إغلاق | طباعة
	google | google plus | print | share | email facebook | kakao | livejournal | discord | substack | spotify | apple podcasts | apple news | yandex | x (twitter) | twitter/x
	newsletter abonnieren | newsletter | abo | e-paper | merkliste | teilen auf | per mail teilen | per e-mail teilen | per e-mail versenden | auf whatsapp teilen | artikel drucken | artikel versenden | artikel speichern | auf merkliste setzen
	zur merkliste hinzufügen | lesezeichen setzen | hier klicken | mehr lesen | mehr lesen über | ausblenden | einblenden | weitere anzeigen | alles akzeptieren | nur notwendige | cookie-einstellungen | datenschutzeinstellungen
	nutzungsbedingungen | barrierefreiheit | mediadaten | leserbriefe | leserbrief schreiben | jetzt kommentieren | jetzt anmelden | jetzt registrieren | jetzt testen | kostenlos testen | zum login | passwort vergessen | benutzername | passwort
	vorherige | nächste | vorheriger artikel | nächster artikel | zum thema | zur galerie | bilderstrecke | bild vergrößern | audio | schriftgröße | feedback | korrektur melden | fehler melden | fehler im text | archiv | push-nachrichten
	login | logout | menü | menü öffnen | hauptmenü | suche öffnen | ressorts | exklusiv für abonnenten | für abonnenten | abopreis | lesezeit
	iniciar sesión o registrarse | mi perfil | acceder | accede | hazte socio | hazte suscriptor | hazte premium | suscriptores | solo para suscriptores | solo suscriptores | compartir por whatsapp | compartir por correo | compartir vía
	compartir: | tamaño del texto | escuchar artículo | escuchar noticia | noticia guardada | guardar noticia | leer más tarde | imprimir noticia | reportar error | reportar un error | hemeroteca | edición impresa | edición digital | boletines
	newsletters | canales | servicios | ver comentarios | ver galería | ampliar | cargando | espere por favor | aceptar y continuar | aceptar cookies | gestionar cookies | preferencias | aviso de cookies | accesibilidad | anuncio
	continuar leyendo | sigue leyendo | ir a la portada | portada | menú | menú principal | nota anterior | nota siguiente | siguiente nota | siguiente noticia | ir a inicio | regresar | volver
	condividi via | condividi: | stampa articolo | invia per email | salva articolo | ascolta l'articolo | area riservata | abbonati ora | abbonamenti | entra | ricerca | apri menu | chiudi menu | home page | prossimo | indietro | avanti
	accetta e continua | gestisci cookie | preferenze cookie | note legali | redazione | contenuto sponsorizzato | edicola | edizione digitale | leggi tutti i commenti | mostra commenti | carica altri | vai alla home | riproduzione riservata
	© riproduzione riservata | segnala un errore | riduci | ingrandisci | galleria fotografica
	compartilhar no facebook | compartilhar no twitter | compartilhar no whatsapp | compartilhar via | salvar | ouvir notícia | tamanho da fonte | minha conta | cadastrar | assinar | assinante | área do assinante | continuar lendo | continue lendo
	leia a matéria completa | reportar erro | comunicar erro | mostrar comentários | ver comentários | ver galeria | ampliar imagem | carregando | aguarde | preferências | expediente | termos de uso | trabalhe conosco | anuncie | anuncie aqui
	próxima | próxima notícia | partilhar | partilhe | iniciar sessão | registar | pesquisa
	udostępnij na facebooku | udostępnij artykuł | podziel się | skopiuj link | link skopiowany | zaloguj | wyloguj się | rejestracja | załóż konto | moje konto | wyszukaj | menu | strona główna | wstecz | dalej | następny | poprzedni
	następny artykuł | poprzedni artykuł | pokaż więcej | zobacz wszystkie | wczytaj więcej | akceptuję | akceptuj wszystkie | odrzuć | ustawienia | ustawienia prywatności | polityka prywatności | regulamin | o nas | redakcja | prenumerata
	subskrypcja | wesprzyj nas | posłuchaj | posłuchaj artykułu | czytaj dalej | dalszy ciąg materiału pod wideo | dalsza część tekstu pod materiałem wideo | ciąg dalszy pod reklamą | materiał sponsorowany | artykuł sponsorowany | zapisz
	zapisz na później | zgłoś błąd | do góry | wróć na górę | pokaż komentarze | dodaj komentarz | galeria | powiększ | pobierz aplikację | czas czytania
	поділитись | поділитися у facebook | поширити | поширити в | твітнути | надіслати | копіювати посилання | скопіювати посилання | посилання скопійовано | роздрукувати | друк | версія для друку | вхід | вийти | зареєструватися | мій профіль
	особистий кабінет | меню | головна | вгору | догори | назад | далі | вперед | попередня | наступна | попередня новина | наступна новина | показати ще | показати більше | завантажити ще | завантаження | більше новин | всі новини | усі новини
	прийняти | погоджуюсь | відхилити | налаштування | політика конфіденційності | умови використання | угода користувача | правила користування | про нас | про проєкт | контакти | редакція | реклама на сайті | рекламодавцям | вакансії | архів
	слухати | слухати статтю | відтворити | повідомити про помилку | знайшли помилку | помилка в тексті | підтримати | підтримати нас | підтримати проєкт | стати патроном | підписатись | підпишіться | підписуйтесь | відписатися | розсилка
	щоденна розсилка | розсилка новин | зберегти | в обране | коментувати | час читання | пошук по сайту | спецпроєкти | спецпроекти | стрічка | підтримай | надіслати новину | надіслати повідомлення про помилку | ua ru | ua | укр рус | укр
	рус
	deel | deel dit artikel | deel via | delen via | kopieer link | inschrijven | registreren | aanmelden | uitloggen | abonneren | abonnement | abonnementen | zoeken | zoek | home | terug | vorige | volgende | meer laden | toon meer
	bekijk alles | lees meer | lees verder | accepteren | alles accepteren | weigeren | instellingen | cookie-instellingen | privacybeleid | privacy statement | algemene voorwaarden | over ons | adverteren | bewaren | bewaar
	luister naar dit artikel | luister | leestijd | naar boven | reageren | reageer | meld een fout | nieuwsbrief | vergroot
	paylaşın | facebook'ta paylaş | twitter'da paylaş | bağlantıyı kopyala | yorum yap | yorumlar | giriş | kayıt ol | çıkış yap | ana sayfa | anasayfa | geri | ileri | sonraki | önceki | sonraki haber | önceki haber | daha fazla
	daha fazla göster | tümünü gör | yükleniyor | kabul et | kabul ediyorum | reddet | ayarlar | çerez ayarları | gizlilik politikası | kullanım koşulları | künye | iletişim | hakkımızda | reklam ver | dinle | haberi dinle | kaydet | yukarı çık
	devamını oku | bizi takip edin | haberi paylaş | yazı boyutu
	sdílet | sdílet na facebooku | přihlásit se | přihlásit | přihlášení | odhlásit se | registrace | registrovat se | vyhledat | hledat | hledání | zavřít | tisk | vytisknout | hlavní stránka | domů | zpět | další | předchozí | zobrazit více
	načíst další | souhlasím | přijmout vše | odmítnout | nastavení | nastavení cookies | ochrana osobních údajů | obchodní podmínky | kontakty | o nás | inzerce | předplatné | diskuse | diskuze | vstoupit do diskuse | nahlásit chybu | uložit
	přehrát | zdieľať | prihlásiť sa | registrovať sa | hľadať | zatvoriť | tlačiť | ďalej | späť | predplatné | diskusia | inzercia
	distribuie | distribuiți | conectare | autentificare | înregistrare | căutare | caută | închide | tipărește | acasă | înapoi | următorul | vezi mai mult | mai mult | încarcă mai multe | acceptă | accept toate | refuz | setări
	politica de confidențialitate | termeni și condiții | despre noi | publicitate | abonează-te | abonare | comentează | trimite | salvează | megosztás | megosztom | bejelentkezés | belépés | regisztráció | keresés | bezárás | nyomtatás | főoldal
	vissza | tovább | következő | előző | elfogadom | összes elfogadása | beállítások | adatvédelem | adatvédelmi tájékoztató | impresszum | kapcsolat | rólunk | hirdetés | előfizetés | feliratkozás | hozzászólok
	dela | dela artikeln | dela på facebook | logga in | logga ut | skapa konto | prenumerera | bli prenumerant | sök | stäng | skriv ut | startsida | till startsidan | nästa | föregående | visa mer | visa alla | ladda fler | godkänn | acceptera
	acceptera alla | avvisa | inställningar | integritetspolicy | om oss | kontakta oss | annons | lyssna | spara | tipsa oss | kundservice | del artikkel | del artikel | del på facebook | logg inn | logg ut | log ind | opret konto
	bli abonnent | bliv abonnent | abonnér | søk | søg | lukk | luk | forside | til forsiden | neste | næste | forrige | vis mer | vis mere | vis alle | godta alle | accepter alle | avvis | innstillinger | indstillinger | personvern
	privatlivspolitik | om os | annonse | annonce | lytt | lagre | gem | tips oss | jaa | jaa artikkeli | kirjaudu | kirjaudu sisään | kirjaudu ulos | rekisteröidy | tilaa | tilaa nyt | haku | hae | sulje | tulosta | etusivu | seuraava | edellinen
	näytä lisää | hyväksy kaikki | asetukset | tietosuoja | mainos | tallenna | kuuntele
	κοινοποίηση | κοινοποιήστε | μοιραστείτε | σύνδεση | εγγραφή | αποσύνδεση | αναζήτηση | κλείσιμο | εκτύπωση | αρχική | αρχική σελίδα | επόμενο | προηγούμενο | περισσότερα | διαβάστε περισσότερα | αποδοχή | αποδοχή όλων | απόρριψη | ρυθμίσεις
	πολιτική απορρήτου | όροι χρήσης | επικοινωνία | σχετικά με εμάς | διαφήμιση | συνδρομή | ακολουθήστε μας | сподели | споделете | сподели във facebook | влез | вход | изход | регистрация | търсене | търси | затвори | принтирай | начало
	следваща | предишна | виж още | зареди още | всички новини | приемам | настройки | политика за поверителност | общи условия | за нас | абонирай се | абонамент | коментирай | подели | поделите | подијели | podijeli | podijelite | podeli
	prijava | prijavi se | prijavite se | registracija | registruj se | odjava | pretraga | pretraži | traži | zatvori | ispiši | štampaj | naslovna | naslovnica | početna | nazad | natrag | dalje | sljedeće | sledeće | prethodno | prikaži više
	učitaj još | prihvaćam | prihvati sve | prihvatam | postavke | politika privatnosti | uvjeti korištenja | uslovi korišćenja | o nama | oglašavanje | marketing | oglas | pretplata | komentiraj | komentari
	kongsi | kongsi artikel | log masuk | daftar masuk | langgan | cetak artikel | laman utama | seterusnya | lagi berita | bagikan ke | bagikan via | simpan | simpan artikel | dengarkan | dengarkan artikel | ukuran font | halaman selanjutnya
	halaman sebelumnya | baca artikel | artikel selanjutnya | artikel sebelumnya | tampilkan lebih banyak | muat lebih banyak | ketentuan layanan | syarat dan ketentuan | redaksi | info iklan | karir | disclaimer | indeks berita | indeks
	tutup iklan | memuat | mode gelap
	แชร์ | แชร์ข่าว | เข้าสู่ระบบ | สมัครสมาชิก | ออกจากระบบ | ค้นหา | ปิด | พิมพ์ | หน้าแรก | ถัดไป | ก่อนหน้า | อ่านต่อ | อ่านเพิ่มเติม | ดูเพิ่มเติม | ดูทั้งหมด | ยอมรับ | ยอมรับทั้งหมด | ปฏิเสธ | ตั้งค่า | นโยบายความเป็นส่วนตัว | ติดต่อเรา
	เกี่ยวกับเรา | โฆษณา | คัดลอกลิงก์ | ติดตามเรา
	分享到 | 分享至 | 登录/注册 | 登入 | 註冊 | 登出 | 退出 | 搜尋 | 收藏 | 点赞 | 評論 | 评论 | 发表评论 | 查看更多 | 加载更多 | 点击加载更多 | 阅读全文 | 展开全文 | 收起 | 上一篇 | 下一篇 | 上一页 | 下一页 | 返回首页 | 回到顶部 | 回顶部 | 字体 | 字号 | 大 中 小 | 扫一扫 | 关于我们 | 联系我们 | 隐私政策 | 使用条款 | 版权声明 | 网站地图 | 廣告 | 更多新闻 | 复制链接
	打印本页 | 责任编辑 | 微信 | 微博 | 朋友圈 | 新浪微博
	ツイート | 共有 | 保存 | 会員登録 | ログアウト | ログインする | メニュー | トップ | ホーム | 次へ | 前へ | 次の記事 | 前の記事 | もっと見る | すべて見る | 記事を読む | 全文を読む | お問い合わせ | 利用規約 | プライバシーポリシー | 運営会社 | 文字サイズ | 音声で聴く | スポンサーリンク | リンクをコピー | コメントを書く | フォローする | 기사공유 | 기사저장 | 글자크기 | 글자 크기 | 글씨크기
	메뉴 | 홈 | 다음 | 이전 | 더보기 | 전체보기 | 목록 | 맨위로 | 구독 | 구독하기 | 로그아웃 | 이용약관 | 개인정보처리방침 | 회사소개 | 광고문의 | 댓글 | 댓글쓰기 | 좋아요 | 싫어요 | 기사듣기 | url복사 | 무단전재 및 재배포 금지
	شارك | شاركها | شارك المقال | مشاركة عبر | سجل الدخول | التسجيل | اشترك | اشترك الآن | القائمة | الرئيسية | الصفحة الرئيسية | التالي | السابق | المزيد | عرض المزيد | تحميل المزيد | اقرأ المزيد | موافق | قبول | رفض | الإعدادات | سياسة الخصوصية
	شروط الاستخدام | اتصل بنا | من نحن | إعلانات | نسخ الرابط | تابعنا | تعليقات | أضف تعليق | حفظ | استمع | اشتراک گذاری | ورود | ثبت نام | جستجو | بستن | چاپ | صفحه اصلی | بعدی | قبلی | بیشتر | درباره ما | تماس با ما | تبلیغات | نظرات
	ارسال نظر | ارسال به دوستان | کپی لینک | שתף | שיתוף | התחברות | הרשמה | חיפוש | סגור | הדפסה | דף הבית | הבא | הקודם | עוד | פרסומת | שמור | תגובות | हिन्दी में पढ़ें | शेयर करें | लॉग इन करें | खोजें | बंद करें | होम | अगला | पिछला
	और पढ़ें | और देखें | विज्ञापन | हमें फॉलो करें | टिप्पणी करें
`);

/** What a short line of an interface begins with, as in `LinePack.interfaceOpenings`. */
export const INTERFACE_OPENINGS = list(`
	inicia sesión para | inicie sesión para | regístrate para | compartir en | melden sie sich an | jetzt anmelden und | teilen auf | masuk untuk | silakan masuk | accedi per | faça login para | entre para | увійдіть, щоб | zaloguj się, aby
	jetzt abonnieren und | mit meiner anmeldung | bitte melden sie sich | bitte anmelden | mehr zum thema | teilen sie | compartir por | inicia sesión con | comparte en | para comentar | debes iniciar sesión | condividi su | effettua il login
	faça seu login | compartilhar no | comente com | uvijdite | увійдіть | щоб залишити коментар | поділитися в | поділитись в | zaloguj się | udostępnij na | aby dodać komentarz | log in om | deel op | paylaş: | yorum yapmak için | přihlaste se
	logga in för | logg inn for | log ind for | kirjaudu sisään | bagikan ke | silakan login | silahkan login
`);

/** Languages as they call themselves: a switch of a site's language, one in a line. Sections, for what they weigh. */
export const LANGUAGE_NAMES = list(`
	tiếng việt | tiếng anh | english | english edition | русский | русская версия | français | español | deutsch | italiano | português | polski | українська | беларуская | қазақша | türkçe | bahasa indonesia | bahasa melayu | nederlands | čeština | magyar | română | ελληνικά | svenska | suomi
	中文 | 简体中文 | 繁體中文 | 日本語 | 한국어 | ไทย | ភាសាខ្មែរ | ລາວ | العربية | فارسی | עברית | हिन्दी | বাংলা | ქართული | հայերեն
`);

/** Whole lines over links to other articles, as in `LinePack.relatedHeadings`. */
export const RELATED_HEADINGS = list(`
	noticias relacionadas | artículos relacionados | más noticias | lo más leído | lo más visto | lo último | últimas noticias | te puede interesar | también te puede interesar | te recomendamos | otras noticias | más información | temas relacionados | en portada | contenido patrocinado | más leídas | más sobre este tema
	mehr zum thema | verwandte artikel | meistgelesen | meistgelesene artikel | das könnte sie auch interessieren | auch interessant | neueste artikel | aktuelle nachrichten | weitere artikel | weitere themen | empfohlene artikel | top-themen | beliebt
	artikel terkait | berita terkait | berita lainnya | berita terkini | terpopuler | terkini | rekomendasi untuk anda | rekomendasi | artikel lainnya | berita populer | topik terkait | video terkait
	articoli correlati | leggi anche | i più letti | ultime notizie | potrebbe interessarti | ti potrebbe interessare | altre notizie | notícias relacionadas | mais lidas | últimas notícias | veja também | matérias relacionadas | você pode gostar | más leído | читайте також | 相关新闻 | 相关阅读 | 関連記事 | 관련기사
	das könnte ihnen gefallen | das könnte sie interessieren | lesen sie auch | mehr aus | mehr aus dem ressort | mehr nachrichten | weitere nachrichten | weitere meldungen | neueste meldungen | neueste nachrichten | aktuelle meldungen
	am meisten gelesen | am häufigsten gelesen | die meistgelesenen artikel | meistkommentiert | zum weiterlesen | passend zum thema | ähnliche artikel | ähnliche beiträge | themen des tages | top-artikel | unsere empfehlungen
	empfehlungen der redaktion | empfohlen | aus dem ressort | aktuelles | schlagzeilen | newsticker | leserfavoriten | anzeigen | partnerangebote
	también te puede gustar | quizás te interese | quizá te interese | le puede interesar | noticias destacadas | destacadas | destacados | lo más reciente | lo más comentado | lo más compartido | más de esta sección | más en esta sección | más en
	más de | más para leer | otras noticias de interés | noticias de hoy | noticias del día | recomendados | recomendado para ti | recomendado para usted | notas relacionadas | nota relacionada | noticia relacionada | relacionadas | relacionado
	relacionados | contenido relacionado | te recomendamos leer | últimas entradas | últimos artículos | además en | lee además | de interés
	articoli recenti | articoli più letti | più letti | le ultime notizie | ultime news | le notizie del giorno | notizie correlate | potrebbe interessarti anche | potrebbero interessarti | ti potrebbero interessare | da non perdere | in evidenza
	in primo piano | primo piano | dello stesso autore | sullo stesso argomento | consigliati per te | raccomandati | news correlate | altri articoli | approfondimenti
	leia mais sobre | mais lidas do dia | mais lidas da semana | as mais lidas | mais notícias | outras notícias | últimas | em destaque | notícias em destaque | você também pode gostar | talvez você goste | recomendado para você
	recomendadas | matérias recomendadas | conteúdo relacionado | artigos relacionados | veja mais | mais sobre o assunto | mais sobre este assunto | mais populares | mais vistos
	najpopularniejsze | najczęściej czytane | najnowsze | najnowsze wiadomości | najnowsze artykuły | popularne | polecane | polecamy | polecane artykuły | warto przeczytać | podobne artykuły | powiązane | powiązane artykuły | powiązane tematy
	inne artykuły | więcej na ten temat | więcej wiadomości | więcej z działu | może cię zainteresować | mogą cię zainteresować | czytaj także | zobacz również | wiadomości dnia | na topie | w tym temacie | zobacz więcej
	останнє | останні новини | останні публікації | головне | головні новини | новини дня | найпопулярніше | найпопулярніші | популярне | популярні новини | популярні статті | найчитаніше | топ новин | топ-новини | найважливіше | за темою
	по темі | новини за темою | матеріали за темою | схожі новини | схожі матеріали | схожі статті | інші новини | інші матеріали | новини партнерів | рекомендуємо | радимо почитати | вам може бути цікаво | вас може зацікавити | ще по темі
	ще за темою | більше за темою | пов'язані новини | вибір редакції | стрічка новин | зараз читають | актуально | новини компаній | новини україни | тема дня | відео дня | цікаве
	gerelateerde artikelen | gerelateerd | meer nieuws | meest gelezen | meest bekeken | laatste nieuws | het laatste nieuws | net binnen | aanbevolen | aanbevolen voor jou | ook interessant | misschien ook interessant | meer over dit onderwerp
	populair | lees meer over | ilgili haberler | benzer haberler | diğer haberler | son haberler | son dakika | son dakika haberleri | en çok okunanlar | çok okunanlar | çok okunan haberler | öne çıkanlar | öne çıkan haberler | ilginizi çekebilir
	bunlar da ilginizi çekebilir | önerilen haberler | günün haberleri | editörün seçtikleri | nejčtenější | nejnovější | nejnovější články | související články | související | mohlo by vás zajímat | další články | další zprávy | doporučujeme
	aktuálně | súvisiace články | najčítanejšie | mohlo by vás zaujímať | cele mai citite | cele mai noi știri | ultimele știri | știri similare | articole similare | articole recomandate | te-ar putea interesa | recomandări | citește și
	legolvasottabb | legfrissebb | kapcsolódó cikkek | kapcsolódó | ajánló | friss hírek | további hírek
	läs också | läs mer | mest läst | mest lästa | senaste nytt | senaste nyheterna | relaterat | relaterade artiklar | fler nyheter | mer om ämnet | mest lest | mest læst | siste nytt | siste nyheter | seneste nyt | seneste nyheder
	relaterte artikler | relaterede artikler | flere nyheter | flere nyheder | mer om saken | anbefalt | anbefalet | luetuimmat | uusimmat | tuoreimmat | aiheesta lisää | lue myös | suosittelemme | σχετικά άρθρα | σχετικά | δημοφιλή
	τελευταία νέα | ειδήσεις τώρα | ροή ειδήσεων | διαβάστε επίσης | περισσότερα νέα | най-четени | най-нови | последни новини | свързани новини | още новини | още по темата | най-новото | подобни новини | najčitanije | najnovije
	najnovije vijesti | najnovije vesti | povezane vijesti | povezane vesti | povezani članci | slične vijesti | izdvajamo | preporučujemo | pročitajte još | više vijesti | vezane vesti
	berita terkini lainnya | berita pilihan | pilihan editor | pilihan untuk anda | berita utama | terbaru | artikel populer | paling banyak dibaca | paling populer | yang mungkin anda suka | baca berita lainnya | lebih banyak berita
	berita berkaitan | artikel berkaitan | berita hangat | ข่าวที่เกี่ยวข้อง | ข่าวล่าสุด | ข่าวยอดนิยม | บทความที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | ข่าวแนะนำ | 相关文章 | 相關新聞 | 相关推荐 | 相关报道 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 推薦閱讀 | 热门文章 | 热门新闻 | 熱門新聞 | 最新消息
	最新新闻 | 最新文章 | 热点推荐 | 精彩推荐 | 猜你喜欢 | 编辑推荐 | 为您推荐 | 点击排行 | おすすめ記事 | 人気記事 | 新着記事 | 最新記事 | 最新ニュース | アクセスランキング | ランキング | あわせて読みたい | 関連ニュース | こちらの記事も | 관련 기사 | 많이 본 뉴스 | 많이 본 기사 | 인기기사 | 인기 뉴스 | 최신기사 | 최신 뉴스 | 주요뉴스 | 추천기사 | 추천 뉴스 | مواضيع ذات صلة
	أخبار ذات صلة | مقالات ذات صلة | الأكثر قراءة | الأكثر مشاهدة | آخر الأخبار | أحدث الأخبار | اقرأ أيضا | اقرأ أيضاً | قد يعجبك أيضا | مطالب مرتبط | اخبار مرتبط | پربازدیدترین | آخرین اخبار | כתבות נוספות | עוד בנושא | הנקראות ביותר
	संबंधित खबरें | ताज़ा खबरें | ताजा खबरें | ये भी पढ़ें | यह भी पढ़ें
`);

/** Calls to read on, as in `LinePack.relatedCalls`. */
export const RELATED_CALLS = list(`
	lee también | leer también | lea también | leer más | lee más | ver también | no te pierdas | no se pierda | además | sigue leyendo | te puede interesar | mira también
	lesen sie auch | mehr lesen | weiterlesen | jetzt lesen | lesen sie hier | mehr dazu | mehr erfahren | auch lesenswert
	baca juga | simak juga | lihat juga | baca selengkapnya | selengkapnya | tonton juga | simak video | leggi anche | leggi tutto | continua a leggere | leia também | leia mais | saiba mais | veja também | czytaj też | zobacz też | lees ook | читайте також
	lesen sie mehr | lesen sie dazu | lesen sie hierzu | lesen sie weiter | mehr zu diesem thema | mehr infos | hier weiterlesen | hier geht's weiter | zum artikel | sehen sie auch | zum video | le puede interesar | lea además
	lea aquí | lee aquí | vea también | vea además | mira aquí | ver video | ver galería | leer nota completa | leer artículo completo | guarda anche | guarda il video | leggi l'articolo | leggi di più | scopri di più
	per approfondire | leia a seguir | confira também | veja mais | ler mais | leia ainda
	czytaj więcej | czytaj także | czytaj również | przeczytaj także | przeczytaj również | zobacz także | zobacz również | sprawdź także | więcej | читайте | читати також | читати ще | читайте ще | читайте більше | дивіться також | дивіться
	дивись також | детальніше | докладніше | більше | читати повністю | читати більше | дізнайтеся більше | lees meer | lees verder | bekijk ook | meer lezen | ook lezen | kijk ook | haberin devamı | ayrıca okuyun | bunu da okuyun
	ayrıca bakınız | daha fazla oku | čtěte také | čtěte více | přečtěte si také | přečtěte si | více | číst dále | celý článek | čítajte aj | prečítajte si aj | citește și | citiți și | citește mai mult | vezi și | olvass tovább
	olvasd el ezt is | olvassa el ezt is | tovább olvasom | läs mer | läs också | läs även | les også | les mer | læs også | læs mere | se også | lue lisää | lue myös | katso myös | διαβάστε επίσης | διαβάστε ακόμη | δείτε επίσης | прочетете още
	вижте още | виж още | още по темата | pročitajte još | pročitajte i | pročitaj više | čitajte i | opširnije | više o tome | baca lagi | baca selanjutnya | baca ini juga | ยังอ่านได้ | อ่านข่าวที่เกี่ยวข้อง | 更多阅读 | 查看详情 | 点击查看 | こちらもおすすめ
	続きはこちら | اقرأ أيضا | اقرأ أيضاً | شاهد أيضا | طالع أيضا | للمزيد | بیشتر بخوانید | קראו גם | קרא עוד | यह भी पढ़ें | ये भी पढ़ें | और पढ़ें
`);

/** Openings of calls to follow and subscribe, as in `LinePack.promoOpenings`. */
export const PROMO_OPENINGS = list(`
	con el patrocinio de | patrocinado por | gesponsert von
	suscríbete a | síguenos en | sigue toda la información | descarga la app | descarga nuestra | únete a | apúntate a | recibe en tu | recibe las
	abonnieren sie | folgen sie uns | melden sie sich | laden sie | newsletter bestellen | jetzt newsletter | unser newsletter
	ikuti kami | dapatkan update | dapatkan berita | unduh aplikasi | simak berita | cek berita dan artikel | iscriviti alla | seguici su | scarica l'app | inscreva-se | baixe o app
	abonnieren sie unseren | abonniere unseren | folge uns | folgt uns | besuchen sie uns | unterstützen sie uns | lade unsere | die wichtigsten nachrichten | die besten geschichten | alle nachrichten | täglich informiert | bleiben sie informiert
	keine nachricht verpassen | verpassen sie keine | jetzt kostenlos | hier geht es zum newsletter | fragen zum artikel | haben sie hinweise | mailen sie uns
	sigue leyendo en | síguenos también | regístrese | regístrate y | descárgate | recibe nuestro | recibe nuestras | hazte socio | hazte suscriptor | no te pierdas ninguna
	mantente informado | si te ha gustado | únete al canal | seguici anche | iscriviti al | iscriviti gratis | ricevi le | ricevi ogni | rimani aggiornato
	siga a gente | receba as | receba no | receba notícias | entre no canal | clique aqui para
	obserwuj nas | polub nas | dołącz do nas | zapisz się na | zapisz się do | subskrybuj | pobierz naszą | pobierz aplikację | bądź na bieżąco | masz temat | masz dla nas | chcesz być na bieżąco | підписуйтесь на | підписуйтеся на
	підпишіться на | підписуйся на | підпишись на | підписатися на | приєднуйтесь до | приєднуйтеся до | долучайтесь до | долучайтеся до | слідкуйте за новинами | стежте за нами | стежте за новинами | читайте нас | читайте новини | читайте наші
	більше новин | ще більше новин | завантажуйте додаток | завантажте додаток | будьте в курсі | якщо ви знайшли помилку | якщо ви помітили | знайшли помилку | помітили помилку | виділіть її | маєте новину | хочете дізнатися | підтримайте нас
	підтримати редакцію | наш telegram | наш телеграм
	volg ons | abonneer je | meld je aan | schrijf je in | download onze | download de app | blijf op de hoogte | tip de redactie | bizi takip | abone olun | takip edin | uygulamamızı | sledujte nás | odebírejte | přihlaste se k odběru
	stáhněte si | sledujte naše | odoberajte | urmărește-ne | urmăriți-ne | abonează-te la | abonați-vă | descarcă aplicația | kövess minket | kövessen minket | iratkozz fel | iratkozzon fel | töltsd le | följ oss | prenumerera på | ladda ner
	anmäl dig | følg oss | følg os | meld deg på | tilmeld dig | last ned | seuraa meitä | tilaa uutiskirje | lataa sovellus | ακολουθήστε | εγγραφείτε | κατεβάστε | последвайте ни | абонирайте се | изтеглете | pratite nas | prijavite se na
	preuzmite | postanite dio | postanite deo | dapatkan informasi | ikuti whatsapp channel | ikuti saluran | jangan lewatkan | ikuti berita | ikuti channel | ikuti kami di | ติดตามเรา | ติดตามข่าว | กดติดตาม | 关注我们 | 扫码关注
	欢迎关注 | 更多精彩内容 | 長按 | フォローして | 登録して | 구독하고 | 네이버에서 | تابعنا على | تابعوا | اشترك في | للاشتراك | ما را در | עקבו אחרינו | हमारे साथ जुड़ें
`);

/** Passages of notices, as in `LinePack.noticePhrases`. */
export const NOTICE_PHRASES = list(`
	recaptcha | all rights reserved | todos los derechos reservados | alle rechte vorbehalten | hak cipta | tutti i diritti riservati | todos os direitos reservados | wszelkie prawa zastrzeżone
	utiliza cookies | utilizamos cookies | política de privacidad | política de cookies | verwendet cookies | datenschutzerklärung
	unserer newsletter | kebijakan privasi | menggunakan cookie | utilizza cookie | informativa sulla privacy | utiliza cookies | política de privacidade
	werbevereinbarung | anmeldung zum newsletter | stimme ich der | nutzungsbedingungen | verarbeitung ihrer daten | nachdruck verboten | jederzeit abmelden | newsletter-anmeldung | reproducción total o parcial | prohibida la reproducción
	términos y condiciones | condiciones de uso | protección de datos | aviso legal | darse de baja | tu correo electrónico | riproduzione riservata | condizioni d'uso | trattamento dei dati | puoi annullare | partita iva | p. iva | termos de uso
	reprodução proibida | proibida a reprodução | lgpd | polityka prywatności | polityką prywatności | przetwarzanie danych | zgoda na przetwarzanie | regulaminu | kopiowanie zabronione | plików cookie | plików cookies
	всі права захищені | усі права захищені | передрук матеріалів | використання матеріалів | політика конфіденційності | політикою конфіденційності | обробку персональних даних | файли cookie | файлів cookie | гіперпосилання
	alle rechten voorbehouden | privacybeleid | gebruikt cookies | algemene voorwaarden | tüm hakları saklıdır | kişisel verilerin | çerez politikası | gizlilik politikası | všechna práva vyhrazena | zpracováním osobních údajů | používá cookies
	soubory cookie | všetky práva vyhradené | toate drepturile rezervate | prelucrarea datelor | politica de confidențialitate | minden jog fenntartva | adatkezelési | sütiket használ | alla rättigheter förbehållna | personuppgifter
	använder cookies | alle rettigheter | informasjonskapsler | bruger cookies | käyttää evästeitä | kaikki oikeudet pidätetään | με επιφύλαξη παντός | πολιτική απορρήτου | всички права запазени | бисквитки | sva prava pridržana
	sva prava zadržana | koristi kolačiće | kebijakan cookie | syarat & ketentuan | seluruh hak cipta | สงวนลิขสิทธิ์ | 版权所有 | 版權所有 | 未经授权 | 未經授權 | 不得转载 | icp备 | 無断転載 | 無断複製 | 무단 전재 | 무단전재 | 재배포 금지 | جميع الحقوق محفوظة | حقوق النشر
	سياسة الخصوصية | تمامی حقوق | כל הזכויות שמורות | सर्वाधिकार सुरक्षित
`);

/** Headings over readers' comments, as in `LinePack.commentHeadings`. */
export const COMMENT_HEADINGS = list(
	`
	comentarios | deja un comentario | deja tu comentario | kommentare | kommentar schreiben | komentar | tulis komentar | commenti | lascia un commento | comentários | deixe seu comentário | komentarze | yorumlar | коментарі
	leserkommentare | ihre meinung | diskussion | schreiben sie einen kommentar | kommentar verfassen | kommentar hinterlassen | beiträge | escribe un comentario | opina | tus comentarios | comenta | escreva um comentário | comente
	deixe um comentário | comentários dos leitores | scrivi un commento | commenta | i commenti dei lettori | dodaj komentarz | napisz komentarz | opinie | залишити коментар | додати коментар | обговорення | ваш коментар | реакції | reacties
	reactie | plaats een reactie | yorum yaz | diskuse | komentáře | komentár | comentarii | lasă un comentariu | hozzászólások | kommentarer | kommentit | σχόλια | αφήστε ένα σχόλιο | коментари | komentari | ความคิดเห็น | 网友评论 | 最新评论 | コメント | 댓글
	التعليقات | اترك تعليقا | نظر شما | תגובות
`,
);

/** Words beside each comment, as in `LinePack.commentControls`. */
export const COMMENT_CONTROLS = list(
	`
	responder | denunciar | antworten | melden | balas | laporkan | rispondi | відповісти
	beantworten | gefällt mir | antwort | vor stunden | me gusta | respuesta | hace horas | curtir | mi piace | odpowiedz | zgłoś | lubię to | подобається | поскаржитись | поскаржитися | antwoorden | beantwoorden | yanıtla | cevapla | beğen
	odpovědět | nahlásit | răspunde | válasz | svara | svar | vastaa | απάντηση | отговори | odgovori | ตอบกลับ | 回复 | 返信 | 답글 | رد | پاسخ
`,
);

/** Words before tags, as in `LinePack.tagLabels`. */
export const TAG_LABELS = list(
	`
	tags | tag | etiquetas | temas | archivado en | schlagworte | schlagwörter | themen | stichwörter | topik | kata kunci | argomenti | tópicos | assuntos | теги | hashtag | hashtags
	schlagwort | mehr zu | palabras clave | en esta noticia | en este artículo | noticias sobre | tópicos relacionados | mais sobre | tematy | tagi | słowa kluczowe | więcej o | тема | теми | мітки | ключові слова | trefwoorden
	onderwerpen | etiketler | konular | štítky | témata | klíčová slova | etichete | cuvinte cheie | címkék | témák | ämnen | taggar | emner | stikord | avainsanat | aiheet | ετικέτες | етикети | тагове | tagovi | oznake | ključne riječi | แท็ก
	标签 | 標籤 | 关键词 | タグ | 태그 | وسوم | الكلمات المفتاحية | برچسب ها | תגיות
`,
);

/** Words that stand with dates of publication, as in `LinePack.dateWords`. */
export const DATE_WORDS = list(`
	publicado | actualizado | el | a | las | de | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | lunes | martes | miércoles | jueves | viernes | sábado | domingo | hace | horas | ene | abr | ago | dic
	veröffentlicht | aktualisiert | stand | am | um | uhr | januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | vor | stunden | mo | di | mi | do | fr | sa | so | lesezeit | minuten
	diterbitkan | diperbarui | senin | selasa | rabu | kamis | jumat | sabtu | minggu | januari | februari | maret | mei | juni | juli | agustus | oktober | desember | wib | wita | wit | jam | menit | lalu | pubblicato | aggiornato | alle | ore | gennaio | febbraio | aprile | maggio | giugno | luglio | settembre | ottobre | dicembre
	janeiro | fevereiro | março | maio | junho | julho | setembro | outubro | novembro | dezembro | atualizado | em | às | brt | есть | січня | лютого | березня | квітня | травня | червня | липня | серпня | вересня | жовтня | листопада | грудня
	lesedauer | min | min. | minute | zuletzt | geändert | erstellt | letzte | aktualisierung | artikel | vom | von | ist | älter | lectura | tiempo | minutos | segundos | hora | hs | última | actualización | creado | fecha | hoy
	ayer | horas. | lettura | tempo | ultimo | aggiornamento | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | oggi | ieri | segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | leitura | atualização
	hoje | ontem | há
	stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października | listopada | grudnia | poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela | dzisiaj | wczoraj | opublikowano | aktualizacja
	zaktualizowano | data | publikacji | godz | czytania | utworzono | понеділок | вівторок | середа | четвер | п'ятниця | субота | неділя | дата | публікації | опубліковано | оновлено | оновлення | створено | о | об | годині | годин | хвилин | хв
	тому | сьогодні | вчора | час | читання | переглядів | перегляди | року | р
	maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | maart | augustus | gepubliceerd | bijgewerkt | laatste | update | om | uur | ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım
	persbericht | pressmeddelande | pressemitteilung | aralık | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar | güncelleme | yayınlanma | giriş | tarihi | saat | ledna | února | března | dubna | května | června | července | srpna | září | října | listopadu | prosince
	aktualizováno | publikováno | ianuarie | februarie | martie | aprilie | iunie | iulie | septembrie | octombrie | noiembrie | decembrie | publicat | actualizat | január | február | március | április | május | június | július | augusztus
	szeptember | október | publicerad | uppdaterad | publisert | oppdatert | publiceret | opdateret | julkaistu | päivitetty | kl | klo | kello | δημοσίευση | ενημέρωση | публикувано | обновена | objavljeno | ažurirano | сati
`);

/** Markers of credits before a colon, as in `LinePack.creditMarkers`. */
export const CREDIT_MARKERS = list(
	`
	foto | fotos | fotografía | fotografie | bild | bilder | bildquelle | quelle | gambar | dok | sumber foto | imagen | imágenes | crédito | foto crédito | zdjęcie | фото
	kuva | kép | fotografija | zdjęcia | autor zdjęcia | źródło zdjęcia | ілюстрація | фото з | джерело фото | скріншот | автор фото | відео | fotograf | bildnachweis | fotocredit | imago | symbolbild | symbolfoto | archivbild | archivfoto
	grafik | screenshot | cortesía | captura | captura de pantalla | ilustración | illustrazione | divulgação | reprodução | φωτογραφία | снимка | снимки | fotó | foto archivo | 写真 | 사진 | 图 | 图源 | 图片来源 | ภาพ
`,
);

/** Openings of credits without a colon, as in `LinePack.creditOpenings`. */
export const CREDIT_OPENINGS = list(
	`© | (c) | ©️ | tous droits réservés | derechos reservados | foto de | foto von | foto oleh | foto di`,
);

/** Openings of lines that name the author or the source, as in `LinePack.attributionOpenings`. */
export const ATTRIBUTION_OPENINGS = list(
	`
	por | von | oleh | da | avec | con información de | avec afp | avec reuters | mit material von | redacción
	ein artikel von | ein beitrag von | eine analyse von | ein kommentar von | von unserem korrespondenten | por nuestro corresponsal | a cura di | di redazione | redazione | da redação | por redação | autor: | opracował | opracowała
	oprac | за матеріалами | за даними | за інформацією | автор | підготував | підготувала | een artikel van | autorka | kirjoittanut | piše | autor | reporter | penulis
`,
);

/** Labels of author and source before a colon, as in `LinePack.attributionLabels`. */
export const ATTRIBUTION_LABELS = list(
	`
	source | sources | fuente | autor | autora | quelle | autorin | penulis | editor | sumber | reporter | fonte | texto | джерело
	автор | текст | джерела | підготував | підготувала | редактор | журналіст | źródło | źródła | opracowanie | auteur | bron | kaynak | haber | zdroj | autoři | sursa | forrás | szerző | källa | text | kilde | lähde | πηγή | συντάκτης | източник
	izvor | piše | tekst | penyunting | pewarta | sumber berita | ผู้เขียน | ที่มา | 来源 | 來源 | 作者 | 编辑 | 记者 | 責任編輯 | 文 | 出典 | 기자 | المصدر | الكاتب | منبع
`,
);

/** Trades in bylines, as in `LinePack.bylineWords`. */
export const BYLINE_WORDS = list(
	`
	avec | redacción | corresponsal | agencias | agencia | redaktion | korrespondent | redaktur | wartawan | redazione | redação | efe | dpa | afp | ap | reuters
	reporterin | redakteurin | redakteur | volontärin | chefredakteur | ressortleiter | korrespondentin | periodista | corresponsal en | enviado especial | giornalista | inviato | corrispondente | jornalista | repórter | correspondente
	dziennikarz | dziennikarka | redaktor | korespondent | pap | журналіст | журналістка | кореспондент | кореспондентка | редактор | редакторка | укрінформ | уніан | journalist | verslaggever | redacteur | correspondent | muhabir | dha | iha
	čtk | tasr | mti | toimittaja | tt | ntb | ritzau | stt | kna | epd | ansa | adnkronos | lusa | europa press | agerpres | mediafax | бта | hina | tanjug | antara | bernama | 本报记者 | 新华社 | 記者 | 기자
`,
);

/** Agencies and picture libraries whose name alone is a credit. */
export const PICTURE_AGENCIES = list(`
	getty images | getty | reuters | afp | ap | ap photo | associated press | epa | epa-efe | efe | dpa | pa | pa media | pa images | pa wire | xinhua | tass | тасс | sputnik | спутник | ria novosti | риа новости | yonhap | kyodo | jiji | shutterstock | istock | istockphoto | adobe stock | alamy | depositphotos | unsplash | pixabay | pexels
	flickr | wikimedia commons | wikimedia | wikipedia | bloomberg | bloomberg via getty images | imago | picture alliance | zuma press | zuma | rex | rex features | nurphoto | anadolu | anadolu agency | antara | ttxvn | vna | thx | pool | интерфакс | коммерсантъ | коммерсант | reuters connect | instagram | twitter | facebook | screenshot | handout
	afp via getty images | ap images | ansa | lusa | belga | keystone | press association | scanpix | ritzau scanpix | ntb | tt | cnsphoto | ima press | splash news | backgrid | news agency | canva | freepik | ukrinform | укринформ | уніан | униан | globallookpress | global look press | east news | legion-media | vostock photo | agencja
`);

/** Networks, two of which in one request are the site's own accounts. */
export const NETWORKS = list(
	`
	facebook | twitter | instagram | youtube | tiktok | telegram | zalo | whatsapp | linkedin | pinterest | viber | вконтакте | телеграм | одноклассник | дзен | max-канал
	google news
`,
);

/** Requests to follow, with which networks are named. */
export const NETWORK_REQUESTS = list(`
	follow | like us | find | join | connect | subscribe | tham gia | вступайте | присоединяйтесь | theo dõi | kết nối | suivez | retrouvez | síguenos | sigue | siga | folgen | folge | ikuti | segui | seguici
	подписывайтесь | подпишитесь | подпишись | подписаться | подписка | подписки | следите | читайте
`);

import { list } from '../packs/words';

/** What pages of any language hold: names of networks, of technical parts, of picture agencies, and the interface words of languages without a pack. */

/** Whole lines, as in `LinePack.interfaceLines`. Words that another language uses for something else are left out. */
export const INTERFACE_LINES = list(`
	facebook | twitter | x.com | instagram | youtube | tiktok | telegram | whatsapp | viber | zalo | linkedin | pinterest | reddit | flipboard | messenger | google+ | google news | google tin tức | threads | bluesky | mastodon | tumblr | skype | wechat | weibo | snapchat | twitch | vk | ok.ru
	a- a+ | a+ a- | a- a a+ | a a+ a- | fb | tw | e-mail | mail | email | rss | qr code | app store | google play | embed | wechat | kakaotalk | gettr | truth social | facebook messenger | printfriendly | rss feed | send
	partager | partager cet article | partager sur facebook | partager sur twitter | partagez | se connecter | connexion | s'inscrire | inscription | s'abonner | abonnez-vous | je m'abonne | déconnexion | mon compte | rechercher | recherche | fermer | menu principal | imprimer | envoyer | envoyer par mail | lien copié | copier le lien | copié
	copier/coller le lien embed de la vidéo de l'article | publicité | la suite après la publicité | haut de page | retour en haut | retour en haut de page | accueil | suivant | précédent | en lecture suivant | en lecture | voir plus | voir tout | afficher plus | charger plus | tout accepter | tout refuser | accepter | refuser | continuer sans accepter | paramétrer | mentions légales
	nous contacter | contactez-nous | qui sommes-nous | écouter | écouter l'article | lire plus tard | réservé aux abonnés | article réservé aux abonnés | offrir l'article | ajouter à vos favoris | réagir | signaler une erreur | plan du site | plein écran | chercher dans les tags du jour | thèmes | newsletters
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
`);

/** What a short line of an interface begins with, as in `LinePack.interfaceOpenings`. */
export const INTERFACE_OPENINGS = list(`
	connectez-vous pour | connectez-vous ou | créez un compte pour | inscrivez-vous pour | partager sur | inicia sesión para | inicie sesión para | regístrate para | compartir en | melden sie sich an | jetzt anmelden und | teilen auf | masuk untuk | silakan masuk | accedi per | faça login para | entre para | увійдіть, щоб | zaloguj się, aby
`);

/** Languages as they call themselves: a switch of a site's language, one in a line. Sections, for what they weigh. */
export const LANGUAGE_NAMES = list(`
	tiếng việt | tiếng anh | english | english edition | русский | русская версия | français | español | deutsch | italiano | português | polski | українська | беларуская | қазақша | türkçe | bahasa indonesia | bahasa melayu | nederlands | čeština | magyar | română | ελληνικά | svenska | suomi
	中文 | 简体中文 | 繁體中文 | 日本語 | 한국어 | ไทย | ភាសាខ្មែរ | ລາວ | العربية | فارسی | עברית | हिन्दी | বাংলা | ქართული | հայերեն
`);

/** Whole lines over links to other articles, as in `LinePack.relatedHeadings`. */
export const RELATED_HEADINGS = list(`
	articles liés | articles similaires | sur le même sujet | sur le même thème | les plus lus | les articles les plus lus | à la une | à ne pas manquer | les dernières actualités | dernières actualités | dernières infos | en direct | l'actualité en continu | plus d'articles | contenus sponsorisés | dans la même rubrique | notre sélection | le plus populaire
	noticias relacionadas | artículos relacionados | más noticias | lo más leído | lo más visto | lo último | últimas noticias | te puede interesar | también te puede interesar | te recomendamos | otras noticias | más información | temas relacionados | en portada | contenido patrocinado | más leídas | más sobre este tema
	mehr zum thema | verwandte artikel | meistgelesen | meistgelesene artikel | das könnte sie auch interessieren | auch interessant | neueste artikel | aktuelle nachrichten | weitere artikel | weitere themen | empfohlene artikel | top-themen | beliebt
	artikel terkait | berita terkait | berita lainnya | berita terkini | terpopuler | terkini | rekomendasi untuk anda | rekomendasi | artikel lainnya | berita populer | topik terkait | video terkait
	articoli correlati | leggi anche | i più letti | ultime notizie | potrebbe interessarti | ti potrebbe interessare | altre notizie | notícias relacionadas | mais lidas | últimas notícias | veja também | matérias relacionadas | você pode gostar | más leído | читайте також | 相关新闻 | 相关阅读 | 関連記事 | 관련기사
`);

/** Calls to read on, as in `LinePack.relatedCalls`. */
export const RELATED_CALLS = list(`
	lire aussi | à lire aussi | à lire également | lire également | lire la suite | à voir aussi | voir aussi | en savoir plus | pour aller plus loin | lisez aussi | ne manquez pas | à découvrir
	lee también | leer también | lea también | leer más | lee más | ver también | no te pierdas | no se pierda | además | sigue leyendo | te puede interesar | mira también
	lesen sie auch | mehr lesen | weiterlesen | jetzt lesen | lesen sie hier | mehr dazu | mehr erfahren | auch lesenswert
	baca juga | simak juga | lihat juga | baca selengkapnya | selengkapnya | tonton juga | simak video | leggi anche | leggi tutto | continua a leggere | leia também | leia mais | saiba mais | veja também | czytaj też | zobacz też | lees ook | читайте також
`);

/** Openings of calls to follow and subscribe, as in `LinePack.promoOpenings`. */
export const PROMO_OPENINGS = list(`
	abonnez-vous à | en partenariat avec | con el patrocinio de | patrocinado por | gesponsert von | inscrivez-vous à | suivez-nous sur | retrouvez-nous sur | téléchargez l'application | rejoignez-nous | recevez chaque | suivez toute l'actualité
	suscríbete a | síguenos en | sigue toda la información | descarga la app | descarga nuestra | únete a | apúntate a | recibe en tu | recibe las
	abonnieren sie | folgen sie uns | melden sie sich | laden sie | newsletter bestellen | jetzt newsletter | unser newsletter
	ikuti kami | dapatkan update | dapatkan berita | unduh aplikasi | simak berita | cek berita dan artikel | iscriviti alla | seguici su | scarica l'app | inscreva-se | baixe o app
`);

/** Passages of notices, as in `LinePack.noticePhrases`. */
export const NOTICE_PHRASES = list(`
	recaptcha | all rights reserved | tous droits réservés | todos los derechos reservados | alle rechte vorbehalten | hak cipta | tutti i diritti riservati | todos os direitos reservados | wszelkie prawa zastrzeżone
	utilise des cookies | utilisons des cookies | politique de confidentialité | données personnelles | conditions générales d'utilisation | vous désabonner | votre adresse e-mail | utiliza cookies | utilizamos cookies | política de privacidad | política de cookies | verwendet cookies | datenschutzerklärung
	unserer newsletter | kebijakan privasi | menggunakan cookie | utilizza cookie | informativa sulla privacy | utiliza cookies | política de privacidade
`);

/** Headings over readers' comments, as in `LinePack.commentHeadings`. */
export const COMMENT_HEADINGS = list(
	`commentaires | commentaire | laisser un commentaire | réagir à cet article | comentarios | deja un comentario | deja tu comentario | kommentare | kommentar schreiben | komentar | tulis komentar | commenti | lascia un commento | comentários | deixe seu comentário | komentarze | yorumlar | коментарі`,
);

/** Words beside each comment, as in `LinePack.commentControls`. */
export const COMMENT_CONTROLS = list(
	`répondre | signaler | responder | denunciar | antworten | melden | balas | laporkan | rispondi | відповісти`,
);

/** Words before tags, as in `LinePack.tagLabels`. */
export const TAG_LABELS = list(
	`tags | tag | mots-clés | sujets | thèmes | etiquetas | temas | archivado en | schlagworte | schlagwörter | themen | stichwörter | topik | kata kunci | argomenti | tópicos | assuntos | теги | hashtag | hashtags`,
);

/** Words that stand with dates of publication, as in `LinePack.dateWords`. */
export const DATE_WORDS = list(`
	publié | mis | à | jour | mise | le | la | modifié | il | y | a | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | heures | lecture | temps | de
	publicado | actualizado | el | las | de | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | lunes | martes | miércoles | jueves | viernes | sábado | domingo | hace | horas | ene | abr | ago | dic
	veröffentlicht | aktualisiert | stand | am | um | uhr | januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | vor | stunden | mo | di | mi | do | fr | sa | so | lesezeit | minuten
	diterbitkan | diperbarui | senin | selasa | rabu | kamis | jumat | sabtu | minggu | januari | februari | maret | mei | juni | juli | agustus | oktober | desember | wib | wita | wit | jam | menit | lalu | pubblicato | aggiornato | alle | ore | gennaio | febbraio | aprile | maggio | giugno | luglio | settembre | ottobre | dicembre
	janeiro | fevereiro | março | maio | junho | julho | setembro | outubro | novembro | dezembro | atualizado | em | às | brt | есть | січня | лютого | березня | квітня | травня | червня | липня | серпня | вересня | жовтня | листопада | грудня
`);

/** Markers of credits before a colon, as in `LinePack.creditMarkers`. */
export const CREDIT_MARKERS = list(
	`crédit | crédits | crédit photo | crédits photo | photo d'illustration | légende | foto | fotos | fotografía | fotografie | bild | bilder | bildquelle | quelle | gambar | dok | sumber foto | imagen | imágenes | crédito | foto crédito | zdjęcie | фото`,
);

/** Openings of credits without a colon, as in `LinePack.creditOpenings`. */
export const CREDIT_OPENINGS = list(
	`© | (c) | ©️ | tous droits réservés | derechos reservados | foto de | photo de | photos de | foto von | crédit photo | foto oleh | foto di`,
);

/** Openings of lines that name the author or the source, as in `LinePack.attributionOpenings`. */
export const ATTRIBUTION_OPENINGS = list(
	`par | por | von | oleh | da | d'après | avec | con información de | avec afp | avec reuters | mit material von | redacción`,
);

/** Labels of author and source before a colon, as in `LinePack.attributionLabels`. */
export const ATTRIBUTION_LABELS = list(
	`source | sources | auteur | journaliste | fuente | autor | autora | quelle | autorin | penulis | editor | sumber | reporter | fonte | texte | texto | propos recueillis par | джерело`,
);

/** Trades in bylines, as in `LinePack.bylineWords`. */
export const BYLINE_WORDS = list(
	`journaliste | rédaction | la rédaction | correspondant | correspondante | envoyé | spécial | avec | redacción | corresponsal | agencias | agencia | redaktion | korrespondent | redaktur | wartawan | redazione | redação | efe | dpa | afp | ap | reuters`,
);

/** Agencies and picture libraries whose name alone is a credit. */
export const PICTURE_AGENCIES = list(`
	getty images | getty | reuters | afp | ap | ap photo | associated press | epa | epa-efe | efe | dpa | pa | pa media | pa images | pa wire | xinhua | tass | тасс | sputnik | спутник | ria novosti | риа новости | yonhap | kyodo | jiji | shutterstock | istock | istockphoto | adobe stock | alamy | depositphotos | unsplash | pixabay | pexels
	flickr | wikimedia commons | wikimedia | wikipedia | bloomberg | bloomberg via getty images | imago | picture alliance | zuma press | zuma | rex | rex features | nurphoto | anadolu | anadolu agency | antara | ttxvn | vna | thx | pool | интерфакс | коммерсантъ | коммерсант | reuters connect | instagram | twitter | facebook | screenshot | handout
	afp via getty images | ap images | ansa | lusa | belga | keystone | press association | scanpix | ritzau scanpix | ntb | tt | cnsphoto | ima press | splash news | backgrid | news agency | canva | freepik | ukrinform | укринформ | уніан | униан | globallookpress | global look press | east news | legion-media | vostock photo | agencja
`);

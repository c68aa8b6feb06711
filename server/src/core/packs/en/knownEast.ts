import { once } from '../once';
import { list } from '../words';

// What news in English of Russia and Ukraine, Korea, China and Vietnam speaks of, and no list of the whole world has.

export const easternCompanies = once(() =>
	list(`
Rheinmetall | Nexperia | Euroclear | Rostec | Novatek | Surgutneftegas | Surgutneftegaz | Rusal | Norilsk Nickel | Nornickel | Severstal | Alrosa | Yandex | Uralvagonzavod | Almaz-Antey | Sukhoi | AvtoVAZ | Rosseti | Rosbank | Wildberries | Promsvyazbank | Rossiya Airlines | Utair
Energoatom | Ukrzaliznytsia | Ukroboronprom | Ukrenergo | Motor Sich | Nova Poshta | Kyivstar | Metinvest | ArcelorMittal Kryvyi Rih | Fire Point | Ukrnafta
CJ ENM | Hybe | Kakao | SK hynix | LG Energy Solution | Hanwha Group | Hanwha Solutions | Hanwha Q Cells | Hanwha Qcells | Hanwha Ocean | Hanwha Aerospace | Hanwha Systems | HD Hyundai | HD Korea Shipbuilding | HD Hyundai Heavy Industries | Hyundai Rotem | Lotte Group | Lotte Chemical | Lotte Mart | Lotte Shopping | Lotte Giants | Hyundai Steel | Hyundai Mobis | LIG Nex1 | Shinsegae | Celltrion | Krafton | Nexon | Netmarble | T'way Air | Kepco | Korea Zinc | Korea Hydro & Nuclear Power | Poongsan | Doosan Enerbility | Upbit
Vietnam Electricity | Petrovietnam | Vietsovpetro | Zarubezhneft | Vinhomes | VinSpeed | VinRobotics | V-Green | Masan Group | Hoa Phat | Hoa Phat Group | Van Thinh Phat | Geleximco | Dat Xanh | Xanh SM | Green SM | Phuong Trang | Futa Bus Lines | Becamex | Viglacera | Gelex | Deo Ca Group | Bamboo Capital | Trung Nguyen | Highlands Coffee | Phuc Long | Bach Hoa Xanh | Long Chau | Biwase
Nio | Chery | Hikvision | Moonshot AI | Zhipu | Zhipu AI | Unitree | Temu | Shein | Comac | Norinco | China Vanke | CRRC | Sunwoda | Gotion | Luckin Coffee | Mixue | Pop Mart | Trip.com | Ant Group | Biren | Cambricon | Hengrui | Hesai | iFlytek | SenseTime | Megvii | Wingtech
Saab | Dassault | Dassault Aviation | Baykar | Anduril | Helsing | Hensoldt | Diehl Defence | KNDS | MBDA | Kongsberg | Nammo | Roketsan | Destinus | Tekever
	`),
);

export const easternBodies = once(() =>
	list(`
Rosaviatsia | Rosgvardia | Roskomnadzor | Rosstat | Rosselkhoznadzor | Rospotrebnadzor | Rosoboronexport | A Just Russia | Investigative Committee | Federation Council | Rusich | OVD-Info | Levada Center | Levada Centre | Anti-Corruption Foundation | DeepState | Federal Penitentiary Service | Federal Security Service | Foreign Intelligence Service
Servant of the People | Batkivshchyna | European Solidarity | Azov Brigade | Azov Regiment | Main Intelligence Directorate | Anti-Corruption Action Center | State Emergency Service of Ukraine | Orthodox Church of Ukraine | Ukrainian Orthodox Church | National Guard of Ukraine | Armed Forces of Ukraine | Unmanned Systems Forces | Viasna | Chatham House | Kiel Institute
Joint Chiefs of Staff | Korea Disease Control and Prevention Agency | Workers' Party of Korea | Supreme People's Assembly | Korean People's Army | Reconnaissance General Bureau | Rebuilding Korea Party | People Power Party | Democratic Party of Korea | Central Military Commission | State Affairs Commission | Korea Coast Guard | Bank of Korea | Red Velvet | aespa | LE SSERAFIM
Vietnam Fatherland Front | Viet Nam Fatherland Front | Communist Party of Vietnam | Communist Party of Viet Nam | Party Central Committee | CPV | Ho Chi Minh National Academy of Politics | Vietnam Association of Seafood Exporters and Producers | Vietnam Football Federation | Vietnam Coast Guard | Vietnam People's Army | Việt Nam People's Army | Viet Nam People's Army | People's Army of Vietnam | Vietnam General Confederation of Labour | Government Inspectorate | State Bank of Vietnam | Vietnam Chamber of Commerce and Industry | Cong An Hanoi | Hanoi Police FC | The Cong Viettel | Becamex Binh Duong | Song Lam Nghe An | Hong Linh Ha Tinh
Communist Party of China | Chinese Communist Party | People's Liberation Army | National People's Congress | Chinese People's Political Consultative Conference | Politburo Standing Committee | State Council | Supreme People's Court | Taiwan Affairs Office | Mainland Affairs Council | Democratic Progressive Party | China Coast Guard | Ministry of State Security | People's Bank of China | Nippon Ishin
	`),
);

export const easternMedia = once(() =>
	list(`
Mediazona | Rossiyskaya Gazeta | Novaya Gazeta Europe | Important Stories | iStories | The Insider | Baza | Readovka | Rybar | Dozhd | Fontanka | Belta | Nasha Niva | Nexta | RBC-Ukraine | RBK-Ukraine | Espreso | Suspilne | Militarnyi | Zerkalo Nedeli | Agentstvo | Verstka
Nhan Dan | Voice of Vietnam | Viet Nam News | Viet Nam News Agency | Lao Dong | Tien Phong | Phap Luat | VGP
Newsis | Chosun Biz | Maeil Business Newspaper | Caijing
	`),
);

export const easternPlaces = once(() =>
	list(`
HCMC | HCM City | Hồ Chí Minh City | Pokrovsk | Myrnohrad | Kupiansk | Siversk | Chasiv Yar | Toretsk | Kostiantynivka | Kramatorsk | Sloviansk | Dobropillia | Huliaipole | Orikhiv | Vovchansk | Avdiivka | Volnovakha | Vuhledar | Berdiansk | Enerhodar | Uzhhorod | Izium | Marhanets | Chornobyl | Okhtyrka | Konotop | Shostka | Rylsk | Sudzha | Tuapse | Ryazan | Syzran | Novokuibyshevsk | Afipsky | Ufa | Grozny | Udmurtia | Chuvashia | Ust-Luga | Sheremetyevo | Vnukovo | Domodedovo | Zhukovsky | Pulkovo | Gomel | Sukhumi | Tskhinvali | Yelabuga | Shebekino | Taman | Kerch | Dzhankoi | Saky | Feodosia | Lefortovo | Rublyovka | Zaporizhzhia Nuclear Power Plant | Kakhovka
Rason | Yongbyon | Sohae | Panmunjom | Kumgang | Wonsan-Kalma | Sinuiju | Itaewon | Gangnam | Hongdae | Myeongdong | Muan | Yeouido | Yongsan | Camp Humphreys | Baengnyeong | Yeonpyeong | Gwanghwamun | Cheong Wa Dae | Senkaku | Senkakus | Diaoyu | Huangyan Dao | Bajo de Masinloc | Sabina Shoal | Thitu | Whitsun Reef | Spratlys | Paracels | Zhongnanhai | Beidaihe | Matsu | Yonaguni | Yasukuni
East Sea | Sapa | Long Thanh | Van Don | Noi Bai | Tan Son Nhat | Thu Duc | Thu Thiem | Ba Dinh | Hoan Kiem | Cat Linh | Ha Dong | Ben Thanh | Suoi Tien | Mui Ne | Ly Son | Cat Ba | Phong Nha | Trang An | Moc Chau | Mu Cang Chai | Fansipan | Hai Van Pass | Preah Vihear | Poipet | Kokang | Myawaddy
	`),
);

export const easternThings = once(() =>
	list(`
Shahed | Shahed-136 | Geran-2 | Kinzhal | Kh-101 | Kh-22 | Kalibr | Oreshnik | Burevestnik | Sarmat | Bulava | Pantsir | ATACMS | Storm Shadow | Bayraktar TB2 | Palianytsia | Sea Baby | Magura V5 | Gripen | Mirage 2000 | THAAD | Aegis Ashore | Cheongung-II | KSLV-II | Pukguksong | Chollima-1 | Tiangong | Long March 5 | Long March-5 | Beidou | BeiDou | Soyuz MS-28 | Minsk agreements | Minsk accords | Budapest Memorandum | New START | INF Treaty | Nord Stream | Nord Stream 2 | TurkStream | Druzhba | Power of Siberia | Power of Siberia 2 | Euromaidan | Intervision | European Peace Facility | Vertical Corridor
KPop Demon Hunters | Crash Landing on You | Black Myth: Wukong | Genshin Impact | Ne Zha 2 | Ne Zha | When Life Gives You Tangerines | Seollal | Freedom Edge | Ulchi Freedom Shield | Freedom Shield | Balikatan | Cobra Gold | One China policy
V.League 1 | V.League 2 | V-League | K League 1 | K League 2 | J1 League | Chinese Super League | AFC Champions League | AFC Champions League Elite | ASEAN Championship | ASEAN Cup | ASEAN Women's Championship | AFF Cup | AFC U-23 Asian Cup | King's Cup | ASEAN Para Games | Miss Grand International | Miss Grand Vietnam | Miss Cosmo | CPTPP | EVFTA | EVIPA | UKVFTA | UNCLOS | Hanoi Convention | JETP | Just Energy Transition Partnership | Reunification Day | Operation Spiderweb | Zapad-2025
	`),
);

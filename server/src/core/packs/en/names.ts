import type { NamePack } from '../../names/pack';
import { list } from '../words';
import { gazetteer } from './gazetteer';
import { demonyms, functionWords, givenNames, stopCapitals } from './nameWords';

export const names: NamePack = {
	titles: list(`
cllr | councilman | councilwoman | councilmember | council member | pastor | commissioner | trooper | deputy sheriff | alderman | selectman | president | vice president | vice-president | former president | president-elect | prime minister | deputy prime minister | former prime minister | chancellor | premier | king | queen | prince | princess | emperor | duke | duke of | duchess | earl | baron | baroness | sultan | emir | crown prince | pope | cardinal | archbishop | bishop | father | reverend | rev | rabbi | imam | ayatollah | supreme leader
senator | sen | representative | rep | congressman | congresswoman | governor | gov | lieutenant governor | mayor | lord mayor | councillor | councilor | mp | ambassador | envoy | special envoy | foreign secretary | home secretary | defence secretary | defense secretary | health secretary | education secretary | justice secretary | secretary | housing secretary | lawmaker | adviser | advisor | secretary of state | secretary general | secretary-general | treasury secretary | press secretary | chief of staff | national security adviser | attorney general | attorney | solicitor general | justice | chief justice | judge | district judge | magistrate | prosecutor | district attorney | lawyer | barrister | chairman | chairwoman | chair | speaker | house speaker | leader | party leader | labour leader | opposition leader | spokesman | spokeswoman | spokesperson | minister | foreign minister | defence minister | defense minister | interior minister | finance minister | health minister | justice minister | culture minister | energy minister | education minister | transport minister | climate minister
general | gen | major general | maj gen | lieutenant general | lt gen | brigadier | colonel | col | lt col | lieutenant | lt | major | maj | captain | capt | sergeant | sgt | corporal | private | admiral | commander | marshal | police chief | chief constable | constable | pc | inspector | det insp | detective | det | detective inspector | detective superintendent | superintendent | sheriff | officer | chief | chief executive | chief financial officer | ceo | cfo | founder | co-founder | director | executive director | managing director | editor | editor-in-chief | correspondent | reporter | journalist | author | writer | novelist | poet | playwright | historian | economist | analyst | researcher | scientist | professor | prof | dr | doctor | astronaut | cosmonaut | coach | head coach | manager | striker | midfielder | defender | goalkeeper | forward | winger | full-back | captain | skipper | quarterback | referee | boxer | golfer | sprinter | swimmer | singer | rapper | actor | actress | comedian | director | producer | film-maker | filmmaker | composer | conductor | guitarist | presenter | host | artist | photographer | model | designer | chef | sculptor | architect | engineer | librarian | curator | conservationist | archaeologist | biologist | lecturer | headteacher | head teacher | vicar | paramedic | firefighter | surgeon | midwife | coroner | senior coroner | solicitor | cyclist | pensioner | shopkeeper | landlord | landlady | organiser | businessman | businesswoman | billionaire | entrepreneur | tycoon | activist | campaigner | dissident | whistleblower | suspect | victim | defendant | witness | teacher | nurse | farmer | pilot | mother | father | wife | husband | son | daughter | brother | sister`),
	titlesWithField: [],
	honorifics: list(
		`mr | mr. | mrs | mrs. | ms | ms. | miss | dr | dr. | sir | dame | lord | lady | madam | st | uncle | aunt | saint`,
	),
	familyNames: list(
		`kim | park | lee | choi | jung | xi | wang | zhang | li | liu | chen | yang | huang | zhao | wu | zhou | xu | sun | ma | hu | guo | lin | nguyen | tran | pham | hoang | phan | vu | vo | dang | bui | do | ngo`,
	),
	givenNames,
	personEndings: list(
		`ovich | evich | enko | sky | skiy | skaya | ova | yeva | yev | nov | rov | lov | mov | tov | sson | berg | mann | stein | shvili | yan | oğlu | oglu`,
	),
	trailingSyllables: list(
		`un | il | hye | jin | ho | ki | young | yong | hun | hee | woo | won | moon | soo | sook | suk | jun | joon | min | jae | chol | jung | jong | sil | tae | bin | seok | wook | kyung | eun | hui | hwan`,
	),
	particles: list(
		`de | da | del | della | di | dos | du | la | le | van | von | der | den | ter | bin | ibn | al | el | ben | abu | e | y | af | zu`,
	),
	personVerbs: list(`
said | says | told | tells | added | adds | tweeted | wrote | writes | announced | claimed | claims | insisted | argued | argues | explained | warned | warns | denied | denies | admitted | confirmed | confirms | replied | asked | called | described | declined | spoke | met | believes | believed | thinks | thought | hopes | hoped | wants | wanted | resigned | died | was born | married | scored | has said | had said | also said | was arrested | was sentenced | pleaded | testified | grew up | recalled | recalls | joked | laughed | smiled | stepped down | played | starred | stars`),
	ageWords: list(`years | year-old`),
	placePrepositions: [],
	placeCues: list(
		`in | at | near | from | to | outside | across | around | through | throughout | into | inside | towards | toward | northern | southern | eastern | western | central | north-east | southeast | southwest | northeast | northwest | visiting | visited`,
	),
	placeHeads: list(
		`lake | mount | mt | cape | fort | port | river | gulf of | bay of | isle of | straits of | strait of | city of | town of | village of | province of | state of | county | district of | island of | university town of`,
	),
	stateHeads: list(
		`republic of | people's republic of | democratic republic of | kingdom of | commonwealth of | federal republic of | islamic republic of | emirate of | duchy of`,
	),
	saints: list(`st | saint`),
	possessiveHeads: list(
		`king | queen | prince | princess | regent | bishop | abbot | earl | knight | people | women | men | children | workers | farmers | fishermen | veterans`,
	),
	directions: list(`north | south | east | west | northern | southern | eastern | western | central | upper | lower`),
	placeEndings: list(
		`river | street | road | avenue | island | islands | bay | beach | lake | mountain | mountains | square | park | airport | station | tower | bridge | city | town | village | county | province | district | region | peninsula | sea | ocean | strait | valley | hills | desert | forest | coast | cathedral | abbey | minster | chapel | priory | mosque | synagogue | temple | monastery | cemetery | zoo | pub | inn | cottage | farm | terrace | pier | promenade | bypass | roundabout | viaduct | aqueduct | reservoir | dam | loch | reef | cliffs | cove | creek | mill | lighthouse | estuary | meadows | reserve | palace | castle | stadium | arena | harbour | harbor | port | canal | falls | heights | gardens | plaza | place | lane | oblast | prefecture | territory | republic | building | prison | hotel | house | boulevard | drive | highway | freeway | parkway | expressway | wharf | quay | marina | crescent | junction | hall | hill | common | moor | woods | east | west | north | south | glacier | volcano | national park`,
	),
	shortTerritories: [],
	vetoCues: [],
	governingHeads: list(
		`ministry | ministry of | department of | office of | court of | supreme court of | parliament of | embassy of | house of | church of`,
	),
	namingHeads: list(
		`team | university of | bank of | museum of | institute of | institute for | college of | school of | academy of | association of | federation of | union of | society of | society for | league of | council of | council on | committee on | committee for | centre for | center for | centre of | foundation for | organization of | organisation of | organization for | party of | army of | front for | movement for | board of | bureau of | agency for | commission on | commission for | fund for | coalition for | campaign for | friends of | order of | faculty of | national association of | national institute of | international federation of | royal society of | london school of`,
	),
	studyHeads: [],
	standingHeads: [],
	organizationCues: list(
		`the newspaper | newspaper | magazine | broadcaster | news agency | news site | website | company | firm | carmaker | airline | retailer | group | charity | bank | tech giant | start-up | startup | militant group | band | supermarket | agency | think tank | club | side`,
	),
	bodyEndings: [],
	organizationEndings: list(
		`university | institute | college | school | academy | party | ministry | department | council | committee | commission | agency | authority | association | federation | union | organization | organisation | foundation | society | club | united | fc | cf | afc | inc | corp | corporation | company | co | ltd | llc | plc | group | holdings | bank | airlines | airways | motors | industries | systems | technologies | software | records | pictures | studios | entertainment | times | post | journal | herald | tribune | gazette | telegraph | chronicle | news | press | radio | tv | television | network | media | museum | library | archive | archives | gallery | cinema | playhouse | infirmary | hospice | rail | railway | railways | buses | water | homes | bakery | cafe | café | ambulance | brigade | surgery | nursery | pharmacy | theatre | theater | orchestra | philharmonic | opera | ballet | choir | hospital | clinic | church | court | parliament | senate | congress | assembly | police | army | navy | guard | forces | fund | trust | board | bureau | office | service | services | center | centre | partners | capital | ventures | labs | league | alliance | movement | front | coalition | team | rovers | wanderers | athletic | hotspur | rangers | racing | cycling | courier | echo | observer | mercury | argus | standard | desk | constabulary | brewery | supermarkets | stores | builders | logistics | pharma | pharmaceuticals | energy | council`,
	),
	companyHeads: list(`team`),
	companyEndings: list(
		`group | corp | corporation | inc | ltd | llc | plc | co | company | capital | holdings | partners | ventures | labs | motors | industries | technologies | software | systems | airlines | airways | records | studios | entertainment | pharmaceuticals | fc | cf | racing`,
	),
	compounds: list(
		`communities | local government | digital | media | levelling up | business | industrial strategy | food | rural affairs | pensions | women | equalities | families | research | fisheries | forestry | urban development | natural resources | welfare | foreign affairs | internal affairs | home affairs | defence | defense | justice | finance | health | education | culture | interior | transport | energy | environment | agriculture | labour | labor | trade | commerce | industry | technology | science | sciences | economy | economics | tourism | sport | sports | information | communications | human rights | human services | housing | state | treasury | homeland security | veterans affairs | public health | international relations | strategic studies | international affairs | prosecutions | appeal | human rights watch`,
	),
	tails: [],
	joiners: list(`of | and | for | the | on | in | &`),
	genitives: list(`of | for | on`),
	eventHeads: list(
		`operation | battle of | treaty of | siege of | war of | feast of | festival of | tour of | hurricane | typhoon | storm | tropical storm | cyclone`,
	),
	purposeWords: [],
	eventEndings: list(
		`war | wars | cup | games | olympics | league | championship | championships | open | masters | prix | festival | award | awards | prize | act | treaty | agreement | accord | accords | pact | convention | protocol | summit | revolution | uprising | massacre | marathon | tour | derby | trophy | bowl | day | week | month | bill | code | constitution | declaration | deal`,
	),
	productCues: list(
		`rocket | missile | missiles | aircraft | helicopter | spacecraft | satellite | ship | submarine | drone | smartphone | app | game | virus`,
	),
	workCues: list(
		`film | movie | book | novel | album | single | song | series | show | play | musical | documentary | memoir | sitcom | drama | podcast | titled | entitled | called`,
	),
	copulas: list(`is | was`),
	creditCues: list(
		`photograph | photo | photos | picture | image | images | video | illustration | credit | source | composite | photography | by`,
	),
	sourceWords: list(`source | via | from`),
	stopCapitals,
	commonPhrases: list(`
privacy policy | privacy notice | terms of service | terms of use | terms and conditions | cookie policy | all rights reserved | sign up | sign in | log in | log out | read more | most viewed | most popular | related topics | editor's note | breaking news | view image | get started | learn more | find out more | last updated | first published | contact us | about us | follow us | good morning | happy birthday | prime minister | supreme court justice | first lady | first minister | human rights | climate change`),
	functionWords,
	abbreviations: list(
		`mr | mrs | ms | dr | st | sen | rep | gov | gen | col | lt | sgt | capt | maj | prof | rev | jr | sr | no | vs | inc | corp | ltd | co | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | mt | ft | det | insp`,
	),
	demonyms,
	gazetteer,
	possessive: true,
	territoryFollows: false,
	compoundsOfTwo: false,
	caseEndings: [],
	titleCase: true,
};

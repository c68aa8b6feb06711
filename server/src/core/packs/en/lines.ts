import type { LinePack } from '../../lines/pack';
import { once } from '../once';
import { list } from '../words';

export const lines = once((): LinePack => ({
	interfaceLines: list(`
		newsroom | press room | all releases | press kit | download pdf | download as pdf | log in | login | log out | logout | sign in | sign up | sign out | register | create account | create an account | my account | your account | forgot password | subscribe
		subscribe now | subscribe today | unsubscribe | newsletter | newsletters | share | share this | share this article | share this page | share this story | share on facebook
		share on twitter | share on x | share on whatsapp | share on linkedin | share via email | share with | share article | tweet | retweet | pin it | print | print this | print article | email
		email this | email link | email this article | copy link | copied | link copied | copy to clipboard | embed | save | save article | saved | save for later | bookmark | listen
		listen to this article | listen to article | audio | play | pause | mute | unmute | play video | watch live | live | close | close button | close menu | open menu | menu | main menu | toggle menu | show menu
		hide menu | navigation | search | search for | search button | site logo | logo | skip to content | skip to main content | skip to navigation | skip navigation
		skip past newsletter promotion | after newsletter promotion | skip advertisement | skip ad | advertisement | advertisements | advertising | ad | ads | sponsored | sponsored content | paid content
		promoted | promoted content | back to top | go to top | top of page | scroll to top | previous | next | previous next | previous article | next article | previous post | next post | previous story | next story
		view image in fullscreen | view fullscreen | fullscreen | expand | collapse | show more | show less | load more | loading | loader | please wait | see all | view all | more | view comments | show comments | post comments | view/post comments | loading photo gallery | email the author | hide comments
		accept | accept all | accept all cookies | accept cookies | reject all | decline | manage cookies | cookie settings | manage preferences | i agree | agree | got it | ok | cancel | submit | send | continue | back | home
		homepage | contact | contact us | about us | privacy | privacy policy | terms of use | terms of service | terms and conditions | cookie policy | help | faq | sitemap | site map | site index
		careers | advertise | advertise with us | accessibility | accessibility help | feedback | enter your email | enter your email address | email address | your email | your email address | your name
		first name | last name | password | username | remember me | reuse this content | reprints | republish this article | rss | download app | download the app | get the app | app store | more by this author | more from this author | about the author | in summary | in brief | loading... | video player cannot play video | help keep family & friends informed by sharing this article | contents | table of contents | jump to | available on iphone | available for iphone | available for iphone and ipad | available for iphones and ipads | available on ios and android | available for android | need help | google play
		facebook twitter | follow us | follow us on | follow | like us | font size | text size | dark mode | light mode | change language | select language | report a typo | report error | order reprints
		today's paper | e-paper | epaper | comments are closed | give feedback | advertisement - scroll to continue | article continues below | story continues below advertisement | article continues after ad
		no media source currently available | embed share | the url has been copied to your clipboard | the code has been copied to your clipboard | share this on | link has been copied | donate | support us | buy now
		back to gallery | hide caption | toggle caption | slideshow | thanks for signing up | thank you for signing up | sorry | by | shares | share this video | sharing is caring | opens in a new window | opens in new window | enlarge this image | view gallery | read full bio | view profile | watch video | play now | now playing | autoplay | settings | sections | more sections | your profile | profile | notifications | latest issue | subscribe here | comment on this story | read comments | permalink
		jump to recipe | print recipe | save recipe | rate this recipe | pin recipe | published | updated | last updated | about sharing | share page | image gallery | get the app now | report this ad | why this ad
		story saved | article saved | saved stories | my bookmarks | add to bookmarks | remove from bookmarks | bookmarked | share to | share via | share on | post to | send to | share this post | tweet this | copy url
		copy the link | email this story | email to a friend | print this page | print story | font | larger text | smaller text | resize | watchlist | sign in or register | log in or register | register now | register free | join now | join free
		donate now | subscriber login | my profile | preferences | enable notifications | turn on notifications | allow | not now | no thanks | maybe later | filter
		most voted | oldest newest most voted | newest first | oldest first | top comments | load comments | edit | delete | report comment | report this comment | report abuse | report ad | ad choices | adchoices | remove ads
		go ad free | your ad choices | privacy settings | cookie preferences | consent | do not sell my personal information | do not sell or share my personal information | california privacy rights | imprint | legal | legal notice | disclaimer
		ethics policy | corrections | corrections policy | editorial guidelines | editorial policy | complaints | complain | licensing | syndication | permissions | press office | media kit | work with us | work for us | jobs at | our team
		staff | masthead | interest successfully added | we'll notify you here with news about | turn on desktop notifications for breaking stories about interest
		article content | author of the article | end of article | end of the article | social sharing | footer links | header links | breadcrumb trail links | close sticky video | avatar | this advertisement has not loaded yet | this advertisement has not loaded yet, but your article continues below
		this video has failed to load | we apologize, but this video has failed to load | try refreshing your browser | try refreshing your browser, or | a welcome email is on its way. if you don't see it, please check your junk folder
		your browser does not support the audio element | your browser does not support the video tag | your browser does not support the video element | your browser does not support html5 video | your browser does not support html5 audio | your browser does not support iframes
		open gallery | open image | enlarge image | click to enlarge | show caption | show captions | transcript | view transcript | read transcript | show transcript | captions | subtitles | replay | rewind | live updates
		playing now | coming up | buffering | something went wrong | something went wrong, please try again later | please try again | please try again later | try again | retry | an error occurred | content not available
		this video is not available | this content is not available | this video can not be played | to play this video you need to enable javascript in your browser | unable to load | refresh | reload | scroll down | scroll for more | swipe | tap to
		view in app | open in app | continue in app | continue without | skip | skip this | e-edition | digital edition | print edition | whats on | what's on | newsletters sign up | manage newsletters | rss feeds
		advertisement - story continues below | story continues below | article continues below advertisement | article continues after advertisement | continue reading below | content continues below | advertisement - continue reading below
		advertisement continue reading below | ad feedback
		caption | enlarge
		return to top | back to the top
		share or comment on this article | share this article on | read this news in brief form | ad never loaded | video player was slow to load content | other issues | how relevant is this ad to you | did you encounter any technical issues | see all topics | view all posts | post navigation | search for: | click to rate | share what you think | entries feed | comments feed | proudly powered by wordpress | loading comments | like loading | like this | share or comment | my profile logout | add your comment | be the first to comment | no comments | no comments yet | web stories
	`),
	interfaceOpenings: list(
		`
		suggested topics: | from the section | filed under | posted in | log in to | login to | log in or | sign in to | sign in or | sign up or | you must be logged in | please log in | please sign in | share this on | share on | listen to this article | enter your email | skip to
		advertisement - | you need to be logged in | enter your | click to enlarge | you are now logged | you have reached | your session
		click to rate | view all posts by | video player was slow | video content was slow | audio on ad | video playback issue | share this article on
	`,
	),
	sections: list(`
		news | world | world news | uk | us | usa | u.s | u.s. | us news | uk news | europe | asia | africa | middle east | americas | latin america | international | national | local | politics | business | economy | markets | money | finance
		tech | technology | science | health | environment | climate | education | culture | arts | books | music | film | movies | tv | television | tv & radio | entertainment | lifestyle | life | style | fashion | food | recipes
		travel | sport | sports | football | soccer | cricket | tennis | golf | rugby | formula 1 | opinion | editorial | editorials | letters | analysis | features | in depth | video | videos | photos | pictures | podcasts
		podcast | gallery | galleries | weather | obituaries | crossword | games | puzzles | jobs | cars | motoring | real estate | property | classifieds | magazine | sunday | columnists | crime | courts | society | media
		investigations | special reports | breaking news | top stories | topics | all | latest | trending | spotlight | explore | shop | events | archive | archives | most read | more news | all sections | editions | english | columns
		watchlist | autos | retail | home | sponsored | nation | local news | state | region | community | schools | high school sports | college | obits | horoscopes | comics | lottery | traffic | outdoors | restaurants | dining
		home & garden | gardening | wellness | fitness | parenting | religion | energy | justice | defense | defence | elections | congress | white house | supreme court | economics | companies
		industry | startups | crypto | personal finance | investing | banking | mortgages | gadgets | gaming | mobile | internet | ai | boxing | ufc | mma | nfl | nba | mlb | nhl | olympics | athletics | cycling | f1 | motorsport | racing
		champions league | premier league | transfer news | fixtures | live scores | celebrity | celebs | royals | royal family | theatre | theater | tv guide | dance | photography | architecture | scotland
		england | northern ireland | ireland | london | australia | canada | israel | new zealand | south africa
	`),
	relatedHeadings: list(`
		related | related releases | more releases | related articles | related stories | related content | related topics | related news | related posts | related coverage | related links | related video | related videos | more stories | more on this story
		more on this | more from this section | more from | more news | more like this | top stories | latest news | latest stories | latest | latest headlines | most read | most viewed | most popular | most popular in the section | most popular in this section | other news in this section | most shared | popular | popular now
		trending | trending now | trending stories | editors' picks | editor's picks | editor's choice | featured | recommended | recommended for you | recommended stories | you may also like | you might also like | you may like
		around the web | from around the web | from the web | in other news | other stories | other news | our picks | sponsored links | promoted stories | also in news | in pictures | the day in photos | in this section
		in this series | elsewhere on the site | elsewhere | headlines | top headlines | more headlines | more articles | more in this section | what others are reading | people also read | similar articles | see also | up next
		topics | on this topic | more on this topic | breaking news | what to read next | picked for you | for you | must reads | features & analysis | from our partners | paid post
		previous coverage | more coverage | our latest stories | popular now in news | in the headlines | in the news | latest articles | upcoming events | more top stories | most watched | what to watch | more videos | related tags | related tags: | most commented | most discussed | you might be interested in | stories for you | latest video | latest videos | more to explore | best of
		stories that matter | don’t miss | in case you missed it | icymi | more to read | more for you | more from us | more from this author | from the archive | from our network | around the site | today's top stories | top picks | what's new
		new on | latest from | latest in | latest updates | live now | watch next | listen next | next up | keep exploring | explore related | explore topics | you may have missed | we recommend | readers also liked | related reading
		further reading on this site | top news | top videos | top posts | recent posts | recent articles | recent stories | recent news | popular posts | popular stories | popular articles | popular news | other articles | other top stories
		follow topics | follow this topic | topics in this article | topics mentioned | in this article | in this story | read this next | hot topics | hot stories
	`),
	siteHeadings: list(`
		more from | more on | more at | more in | next up in | up next in | latest from | latest on | latest at | trending on | trending now on | popular on | most popular on | most read on | most viewed on | new on | also on | also from | elsewhere on | around | today on | now on | top stories on | best of
	`),
	relatedCalls: list(`
		read more | read also | also read | read next | read on | read the full story | read full article | read the full article | continue reading | keep reading | don't miss | do not miss | explore more on these topics | explore more
		watch | watch now | see more | view more | learn more | find out more | more to read | click here | click here to read more | read it here | discover more | watch more | listen now | read | read this | read all | must read | check out
		read the story | more on that | see more from | see the full list | see all stories | related story | related article | dive deeper | go deeper | watch the video
		watch the full | full coverage
	`),
	promoLines: list(`
		free weekly newsletter | free newsletter | free daily newsletter | daily newsletter | weekly newsletter | get our newsletter | get the newsletter | join our newsletter | stay informed | stay connected | stay up to date
		support our journalism | support independent journalism | support quality journalism | get the latest news | thank you for reading | thank you for subscribing | join the conversation | join the discussion | become a member
		start your free trial | start free trial | have your say | get breaking news alerts | never miss a story | story tips | got a story | got a tip | got a news tip
	`),
	promoOpenings: list(`
		sign up to | sign up for | sign up now | subscribe to | subscribe for | subscribe and | register for free | follow us on | follow us | like us on | join us on | find us on | download our | download the app | get the latest
		get unlimited | get breaking | join our | join the thousands | stay up to date with | stay up-to-date | click here to | click to share | tap here | support our
		do you have a story | have a story | have you got a story | do you have an opinion | got a story | for more stories | for more news | delivered to your inbox | never miss
		become a subscriber | become a member | this article was amended | don't miss out | contact our newsroom | subscribers can | already a subscriber | already have an account | not a subscriber | sponsored by | in partnership with | brought to you by
		this post may contain | this article contains affiliate | this post contains affiliate | i agree that | thanks for signing up | thank you for signing up | there was an error | please check the opt-in | keep an eye on your inbox | we'd like to hear | we’d like to hear | to read the full story | stay on top of | don’t miss out | sharing is caring | you have successfully | you are now subscribed
		follow our | get our | download the | never miss another | don't miss a | keep up to date | support independent | our journalism
		make a donation | become a supporter | become a patron | become a friend | for the price of a | if you have a story | send us your
		we want to hear | enjoy unlimited | listen to our
		subscribe on | subscribe today | subscribe now | you can find this story | you can unsubscribe
		would you like to comment | welcome to our new | we've got news for you | we’ve got news for you
		unlock exclusive | unlock access | get current updates | stay updated with | stay updated on | stay tuned | catch all the | catch the latest | for the latest news | for all the latest | for all latest | read all the latest | check out the latest | for latest updates | for more updates | click here for | tap here to | email tips | have you been affected by | contact us at | join whatsapp | join the whatsapp | join us for | get instant | get your daily | for breaking news | want to receive
		for the latest stories | for the latest updates | for the latest breaking | stay informed with | sign up and | why you can trust | you can save this article
	`),
	noticePhrases: list(`
		all rights reserved | privacy policy | thomson reuters trust principles | cannot play video | privacy collection statement | handled in accordance with | and cannot be reproduced | this service may include material | traditional custodians of the | thoughtful and respectful conversations | audience relations | pseudonyms will | privacy notice | terms of service | terms of use | terms and conditions | cookie policy | use cookies | uses cookies | our cookies | these cookies | recaptcha | may not be published, broadcast
		may not be reproduced | reproduced without permission | without permission | enable javascript | javascript is disabled | your browser does not support | by clicking | by signing up | by subscribing | by continuing to use | we may earn a commission
		affiliate links | affiliate commission | registered in england | company number | copyright © | © copyright | copyright @ | copyright (c) | your inbox | you can unsubscribe | unsubscribe at any time | invalid email | thank you for signing up | this site is protected
		not responsible for the content of external sites | the url has been copied | the code has been copied | views expressed are those of the author | your email address will not be published | please check your email | ad blocker
		your personal data | personal account | comment data is processed | next time i comment | notify me | save my name | account has been deleted | may earn a commission | may earn a small commission | no additional cost to you | no extra cost to you | when you buy through | when you purchase through | opt-in box | processing your subscription | user agreement | community guidelines
		story in my bookmarks | something went wrong | try again later | delayed at least 15 minutes | market data provided | not-for-profit, national news | we use your sign-up | we may use your
		read our privacy | personalised ads | personalized ads | manage your preferences | manage your subscription | cookie settings | terms apply | sign up to our | sign up for our
		subscribe to our
		terms & conditions | never share your | by submitting | you agree to the | you agree to our | receive a small commission | earn an affiliate commission | links to online retail | purchase something through | for the purpose of private study | subject to copyright | part may be reproduced | without the written permission | prior written permission | registered trademark of | registered trademarks of | activation link | free daily newsletter | delivered to your | delivered weekday | constitutes acceptance | for information purposes only
		comment policy | comments policy | before commenting | taking this survey | to receive newsletters
		have not been moderated | have been moderated in advance | those of our users | enhance your browsing | your effort and contribution | providing this feedback | house rules | registered office | a division of | powered by wordpress
		the next issue of | as you comment | please be respectful | be respectful of | other commenters | article comments | lively but civil | civil forum | comments are subject to | commentary or statements | reserve the right to remove | reserves the right to remove | reserve the right to delete | reserves the right to delete | reserve the right to edit | stay on topic | keep comments | commenting guidelines | disruptive in nature
		press standards organisation | editors' code of practice | this website and its
	`),
	commentHeadings: list(`
		comments | comment | leave a comment | leave comments | leave a reply | post a comment | add a comment | add comment | join the conversation | join the discussion | view comments | show comments | readers' comments | reader comments | discussion | responses | write a comment
		your comments | conversation | post comment
	`),
	commentControls: list(`
		reply | like | likes | report | upvote | downvote | hours ago | minutes ago | days ago | hour ago | day ago | weeks ago | share | show replies | view replies | sort by | newest | oldest | recommend | flag | permalink | edited
	`),
	tagLabels: list(
		`tag | tags | tagged | tagged with | topics | filed under | published under | keywords | topic | labels | more about | more on | related topics | categories | category | posted in | explore more on these topics`,
	),
	dateWords: list(`
		monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun | january | february | march | april | may | june | july | august | september | october | november | december
		jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | st | nd | rd | th | am | pm | a.m | p.m | gmt | utc | bst | cet | cest | est | edt | et | ist | pst | pdt | ct | cst | at | on | of | the | published | updated | posted | last | modified | first
		date | created | edited | ago | hours | hour | minutes | days | day | h | m | min | today | yesterday | article | time | publication | an | reading | weeks | week | mins | hrs | from | edition
		gmt+7 | sgt | hkt | aest | aedt | eat | wat | mt | pt | views | view | comments | shares | mins read
		minute | read | written
	`),
	creditMarkers: list(`
		photo | photos | photograph | photographs | photographer | photography | photo credit | picture | pictures | pic | image | images | image credit | image source | credit | photo source | illustration | composite | graphic | video | photo illustration | screenshot | artwork
		picture credit | source photo | file photo | image copyright | images credit | credits | supplied | handout
	`),
	creditOpenings: list(
		`photo by | photos by | photograph by | picture by | image by | images by | photo courtesy of | photo courtesy | image courtesy of | courtesy of | image copyright | image source | illustration by | video by | photo illustration by | picture courtesy of | screenshot by | screenshots by | screengrab by | screenshot via | graphic by | graphics by | image via | photo via`,
	),
	captionOpenings: list(
		`image caption | media caption | figure caption | file photo | file - | file – | file — | file: | file photo: | pictured: | photo caption`,
	),
	captionPlaces: list(
		`left | right | l | r | c | far left | far right | centre | center | second left | second right | second from left | second from right | top | bottom | from left | from left to right | pictured | above | below | file photo | file picture | file image | file`,
	),
	pictureWords: list(`photo | picture | image | pic | figure | fig | slide | image no`),
	attributionOpenings: list(
		`by | posted by | published by | with reporting by | reporting by | writing by | additional reporting by | written by | editing by | compiled by | as told to | words by | text by | story by | translated by | from | interview by | report by | source | with files from | files from | with reports from | with report from | with reports by | with a report from | additional reporting from | with additional reporting by | with additional reporting from | with contributions from | with inputs from | with input from | with agency inputs`,
	),
	attributionLabels: list(
		`source | sources | author | authors | byline | reporting | editing | by | written by | text | words | story | contributors | reporter | translation`,
	),
	bylineWords: list(`
		reporter | correspondent | editor | writer | staff writer | staff reporter | associated press | press association | reuters | agencies | news agency | and agencies | contributor | columnist | desk
		political editor | special correspondent | bureau | afp | analyst
	`),
	bylineFillers: list(
		`staff | senior | chief | agency | news | in | and | political | economics | sports | science | health | education | guest`,
	),
	articleHeadings: list(`
		key events | key points | at a glance | facts at a glance | key facts | introduction | conclusion | summary | background | ingredients | method | instructions | directions | preparation | notes | references | appendix | abstract | results | discussion | methods | for the sauce | to serve | nutrition | starting xi | lineups | line-ups
		substitutes | facts | held | order | analysis and conclusion | the verdict | verdict | step | chapter | contents | bibliography | acknowledgements | overview | symptoms | treatment | causes
	`),
	notNewsrooms: list(`
		nato | eu | un | us | usa | uk | who | imf | opec | asean | g7 | g20 | fifa | uefa | nba | nfl | mlb | nasa | fbi | cia | gdp | ai | covid | covid-19 | nhs | mp | mps | tv | pm | i | a | ceo | dna | hiv | la | nyc | dc | ny | ussr | uae | prc | dprk | gop | snp | soccer | football | cricket |
		tennis | golf | rugby | boxing | hockey | baseball | basketball | athletics | cycling | swimming | racing | sport | sports | analysis |
		opinion | video | watch | update | exclusive | breaking | live | photos | feature | features | preview | review | interview | note | quiz |
		kyiv | kiev | rome | oslo | lima | doha | bonn | riga | baku | bern | cebu | male | suva | juba | york | bath | hull | cork | iowa | ohio | utah | nice | lyon | graz | hue |
		column | editorial | obituary | factbox | timeline | explainer | correction | recap | results | weather | business | politics
	`),
	authorTrades: list(
		`writer | reporter | editor | journalist | correspondent | columnist | contributor | contributing | author | blogger | freelance | freelancer | producer | photographer | publisher | critic | researcher | professor | lecturer | fellow | analyst | covers | writes | reports`,
	),
	describesAuthor: list(
		`is a | is an | is the | was a | was an | covers | covered | writes | wrote | reports | has been | has written | has covered | has worked | joined | works | can be reached | lives in | leads | edits`,
	),
}));

import type { LinePack } from '../../lines/pack';
import { list } from '../words';

export const lines: LinePack = {
	interfaceLines: list(`
		log in | login | log out | logout | sign in | sign up | sign out | register | create account | create an account | my account | your account | forgot password | subscribe
		subscribe now | subscribe today | unsubscribe | newsletter | newsletters | share | share this | share this article | share this page | share this story | share on facebook
		share on twitter | share on x | share on whatsapp | share on linkedin | share via email | share with | share article | tweet | retweet | pin it | print | print this | print article | email
		email this | email link | email this article | copy link | copied | link copied | copy to clipboard | embed | save | save article | saved | save for later | bookmark | listen
		listen to this article | listen to article | audio | play | pause | mute | unmute | play video | watch live | live | close | close button | close menu | open menu | menu | main menu | toggle menu | show menu
		hide menu | navigation | search | search for | search button | site logo | logo | skip to content | skip to main content | skip to navigation | skip navigation
		skip past newsletter promotion | after newsletter promotion | skip advertisement | skip ad | advertisement | advertisements | advertising | ad | ads | sponsored | sponsored content | paid content
		promoted | promoted content | back to top | go to top | top of page | scroll to top | previous | next | previous next | previous article | next article | previous post | next post | previous story | next story
		view image in fullscreen | view fullscreen | fullscreen | expand | collapse | show more | show less | load more | loading | loader | please wait | see all | view all | more | view comments | show comments | hide comments
		accept | accept all | accept all cookies | accept cookies | reject all | decline | manage cookies | cookie settings | manage preferences | i agree | agree | got it | ok | cancel | submit | send | continue | back | home
		homepage | contact | contact us | about us | privacy | privacy policy | terms of use | terms of service | terms and conditions | cookie policy | help | faq | sitemap | site map | site index
		careers | advertise | advertise with us | accessibility | accessibility help | feedback | enter your email | enter your email address | email address | your email | your email address | your name
		first name | last name | password | username | remember me | reuse this content | reprints | republish this article | rss | download app | download the app | get the app | app store | google play
		facebook twitter | follow us | follow us on | follow | like us | font size | text size | dark mode | light mode | change language | select language | report a typo | report error | order reprints
		today's paper | e-paper | epaper | comments are closed | give feedback | advertisement - scroll to continue | article continues below | story continues below advertisement | article continues after ad
		no media source currently available | embed share | the url has been copied to your clipboard | the code has been copied to your clipboard | share this on | link has been copied | donate | support us | buy now
		back to gallery | caption | hide caption | toggle caption | slideshow | thanks for signing up | thank you for signing up | sorry | by | shares | share this video | sharing is caring | opens in a new window | opens in new window | enlarge this image | enlarge | view gallery | read full bio | view profile | watch video | play now | now playing | autoplay | settings | sections | more sections | your profile | profile | notifications | latest issue | subscribe here | comment on this story | read comments | permalink
		jump to recipe | print recipe | save recipe | rate this recipe | pin recipe | published | updated | last updated | about sharing | share page | image gallery | get the app now | report this ad | why this ad
	`),
	interfaceOpenings: list(
		`from the section | filed under | posted in | log in to | login to | log in or | sign in to | sign in or | sign up or | you must be logged in | please log in | please sign in | share this on | share on | listen to this article | enter your email | skip to`,
	),
	sections: list(`
		news | world | world news | uk | us | usa | u.s | u.s. | us news | uk news | europe | asia | africa | middle east | americas | latin america | international | national | local | politics | business | economy | markets | money | finance
		tech | technology | science | health | environment | climate | education | culture | arts | books | music | film | movies | tv | television | tv & radio | entertainment | lifestyle | life | style | fashion | food | recipes
		travel | sport | sports | football | soccer | cricket | tennis | golf | rugby | formula 1 | opinion | editorial | editorials | letters | analysis | features | in depth | video | videos | photos | pictures | podcasts
		podcast | gallery | galleries | weather | obituaries | crossword | games | puzzles | jobs | cars | motoring | real estate | property | classifieds | magazine | sunday | columnists | crime | courts | society | media
		investigations | special reports | breaking news | top stories | topics | all | latest | trending | spotlight | explore | shop | events | archive | archives | most read | more news | all sections | editions | english | columns
	`),
	relatedHeadings: list(`
		related | related articles | related stories | related content | related topics | related news | related posts | related coverage | related links | related video | related videos | more stories | more on this story
		more on this | more from this section | more from | more news | more like this | top stories | latest news | latest stories | latest | latest headlines | most read | most viewed | most popular | most shared | popular | popular now
		trending | trending now | trending stories | editors' picks | editor's picks | editor's choice | featured | recommended | recommended for you | recommended stories | you may also like | you might also like | you may like
		around the web | from around the web | from the web | in other news | other stories | other news | our picks | sponsored links | promoted stories | also in news | in pictures | the day in photos | in this section
		in this series | elsewhere on the site | elsewhere | headlines | top headlines | more headlines | more articles | more in this section | what others are reading | people also read | similar articles | see also | up next
		topics | on this topic | more on this topic | breaking news | what to read next | picked for you | for you | must reads | features & analysis | from our partners | paid post
		more coverage | our latest stories | latest articles | upcoming events | more top stories | most watched | what to watch | more videos | related tags | related tags: | most commented | most discussed | you might be interested in | stories for you | latest video | latest videos | more to explore | best of
	`),
	relatedCalls: list(`
		read more | read also | also read | read next | read on | read the full story | read full article | read the full article | continue reading | keep reading | don't miss | do not miss | explore more on these topics | explore more
		watch | watch now | see more | view more | learn more | find out more | more to read | click here | click here to read more | read it here | discover more | watch more | listen now | read | read this | read all | must read | check out
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
	`),
	noticePhrases: list(`
		all rights reserved | privacy policy | privacy notice | terms of service | terms of use | terms and conditions | terms & conditions | cookie policy | use cookies | uses cookies | our cookies | these cookies | recaptcha | may not be published, broadcast
		may not be reproduced | reproduced without permission | without permission | enable javascript | javascript is disabled | your browser does not support | by clicking | by signing up | by subscribing | by continuing to use | we may earn a commission
		affiliate links | affiliate commission | registered in england | company number | copyright © | © copyright | your inbox | you can unsubscribe | unsubscribe at any time | invalid email | thank you for signing up | this site is protected
		not responsible for the content of external sites | the url has been copied | the code has been copied | views expressed are those of the author | your email address will not be published | please check your email | ad blocker
		your personal data | personal account | comment data is processed | next time i comment | notify me | save my name | account has been deleted | may earn a commission | opt-in box | processing your subscription | user agreement | community guidelines
	`),
	commentHeadings: list(`
		comments | comment | leave a comment | leave a reply | post a comment | add a comment | add comment | join the conversation | join the discussion | view comments | show comments | readers' comments | reader comments | discussion | responses | write a comment
		your comments | conversation | post comment
	`),
	commentControls: list(`
		reply | like | likes | report | upvote | downvote | hours ago | minutes ago | days ago | hour ago | day ago | weeks ago | share | show replies | view replies | sort by | newest | oldest | recommend | flag | permalink | edited
	`),
	tagLabels: list(
		`tag | tags | topics | filed under | keywords | topic | labels | more about | more on | related topics | categories | category | posted in | explore more on these topics`,
	),
	dateWords: list(`
		monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun | january | february | march | april | may | june | july | august | september | october | november | december
		jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | st | nd | rd | th | am | pm | a.m | p.m | gmt | utc | bst | cet | cest | est | edt | et | ist | pst | pdt | ct | cst | at | on | of | the | published | updated | posted | last | modified | first
		date | created | edited | ago | hours | hour | minutes | minute | days | day | h | m | min | read | today | yesterday | article | time | publication | an | weeks | week | mins | hrs | from | edition
	`),
	creditMarkers: list(`
		photo | photos | photograph | photographs | photographer | photography | photo credit | picture | pictures | pic | image | images | image credit | image source | credit | photo source | illustration | composite | graphic | video | photo illustration | screenshot | artwork
		picture credit | source photo | file photo | image copyright | images credit | credits
	`),
	creditOpenings: list(
		`photo by | photos by | photograph by | picture by | image by | images by | photo courtesy of | photo courtesy | image courtesy of | courtesy of | image copyright | image source | illustration by | video by | photo illustration by | picture courtesy of`,
	),
	captionOpenings: list(
		`image caption | media caption | figure caption | file photo | file - | file – | file — | file: | file photo: | pictured: | photo caption`,
	),
	captionPlaces: list(
		`left | right | l | r | c | far left | far right | centre | center | second left | second right | second from left | second from right | top | bottom | from left | from left to right | pictured | above | below`,
	),
	pictureWords: list(`photo | picture | image | pic | figure | fig | slide | image no`),
	attributionOpenings: list(
		`by | posted by | published by | with reporting by | reporting by | additional reporting by | written by | editing by | compiled by | as told to | words by | text by | story by | translated by | from | interview by | report by | source`,
	),
	attributionLabels: list(
		`source | sources | author | authors | byline | reporting | editing | by | written by | text | words | story | contributors | reporter | translation`,
	),
	bylineWords: list(`
		reporter | correspondent | editor | staff | writer | staff writer | staff reporter | senior | chief | associated press | press association | reuters | agencies | agency | and agencies | contributor | columnist | news | desk | in | and | political | economics | sports | science
		health | education | political editor | special correspondent | bureau | afp | guest | analyst
	`),
	articleHeadings: list(`
		introduction | conclusion | summary | background | ingredients | method | instructions | directions | preparation | notes | references | appendix | abstract | results | discussion | methods | for the sauce | to serve | nutrition | starting xi | lineups | line-ups
		substitutes | facts | held | order | analysis and conclusion | the verdict | verdict | step | chapter | contents | bibliography | acknowledgements | overview | symptoms | treatment | causes
	`),
	notNewsrooms: list(`
		nato | eu | un | us | usa | uk | who | imf | opec | asean | g7 | g20 | fifa | uefa | nba | nfl | mlb | nasa | fbi | cia | gdp | ai | covid | covid-19 | nhs | mp | mps | tv | pm | i | a | ceo | dna | hiv | la | nyc | dc | ny | ussr | uae | prc | dprk | gop | snp
	`),
};

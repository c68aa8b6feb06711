import type { LinePack } from '../../lines/pack';
import { once } from '../once';
import { list } from '../words';

export const lines = once((): LinePack => ({
	interfaceLines: list(`
		connexion | déconnexion | se connecter | s'inscrire | inscription | créer un compte | mon compte | mot de passe oublié | s'abonner | abonnez-vous | je m'abonne | abonnement | newsletter | newsletters | partager
		partager cet article | partager sur facebook | partager sur twitter | partager par e-mail | envoyer par e-mail | copier le lien | lien copié | imprimer | enregistrer | sauvegarder | écouter | écouter l'article
		fermer | ouvrir le menu | menu | navigation | rechercher | recherche | chercher | accueil | retour | retour à l'accueil | retour en haut | haut de page | suivant | précédent | article suivant | article précédent
		afficher plus | voir plus | voir moins | tout voir | voir tout | charger plus | chargement | veuillez patienter | publicité | annonce | contenu sponsorisé | la suite après la publicité | la suite après cette publicité
		accepter | tout accepter | refuser | tout refuser | continuer sans accepter | gérer les cookies | paramétrer les cookies | contact | contactez-nous | nous contacter | qui sommes-nous | mentions légales | politique de confidentialité
		conditions générales | conditions générales d'utilisation | cgu | cgv | plan du site | aide | foire aux questions | publié | mis à jour | en direct | réagir | commenter | lire les commentaires
		votre adresse e-mail | votre e-mail | valider | envoyer | annuler | aller au contenu | aller au contenu principal | ajouter aux favoris | ajouter à vos favoris | offrir cet article | temps de lecture | partagez | menu principal | envoyer par mail | copié | copier/coller le lien embed de la vidéo de l'article | retour en haut de page | en lecture suivant | en lecture | paramétrer | lire plus tard | réservé aux abonnés | article réservé aux abonnés | offrir l'article | signaler une erreur | plein écran | chercher dans les tags du jour | thèmes
		partager le son sur | partager sur | partager via | partager ce contenu | partager la page | tweeter | envoyer à un ami | imprimer l'article | taille du texte | écouter le son | réécouter | muet | activer le son
		passer la publicité | fermer la publicité | mon espace | espace abonné | espace abonnés | se désabonner | gérer mes préférences | gérer mes newsletters | tout autoriser | autoriser | plus tard | non merci | suivre | ne plus suivre
		voir le diaporama | voir la galerie | agrandir | agrandir l'image | afficher les commentaires | voir les commentaires | une erreur est survenue | veuillez réessayer
		chargement en cours | réessayer | kiosque | le journal | e-paper | édition numérique | petites annonces | cookies | données personnelles | accessibilité | recrutement | publicités | régie publicitaire | charte | newsletter du jour
	`),
	interfaceOpenings: list(
		`se connecter à | connectez-vous | partager sur | publié dans | classé dans | aller au | temps de lecture | copier le lien | copier/coller | écouter cet article | vous devez être connecté | connectez-vous pour | connectez-vous ou | créez un compte pour | inscrivez-vous pour`,
	),
	sections: list(`
		actualités | actualité | à la une | france | monde | international | europe | afrique | politique | société | économie | finance | bourse | culture | cinéma | musique | livres | sport | sports | football | rugby | tennis
		sciences | science | santé | planète | environnement | climat | éducation | tech | technologie | technologies | high-tech | faits divers | justice | médias | opinions | tribunes | débats | éditoriaux | voyages | voyage
		cuisine | météo | vidéos | vidéo | podcasts | photos | régions | immobilier | emploi | annonces | jeux | dossiers | le direct | idées
		faits divers – justice | faits divers - justice | faits-divers | provence-alpes-côte d'azur | corse | grand est | occitanie | normandie | pays de la loire | bretagne | hauts-de-france | île-de-france | nouvelle-aquitaine | auvergne-rhône-alpes
		bourgogne-franche-comté | centre-val de loire | auto | cyclisme | jo | consommation | argent | patrimoine | mode | beauté | people | famille | animaux | insolite | transports | social | logement
	`),
	relatedHeadings: list(`
		articles liés | articles similaires | sur le même sujet | sur le même thème | dans la même rubrique | à lire aussi | les plus lus | le plus lu | les plus partagés | les plus commentés | dernières actualités | dernières infos
		à la une | nos derniers articles | vous aimerez aussi | vous aimerez peut-être | recommandé pour vous | nos recommandations | plus d'articles | autres articles | l'essentiel | tendances | contenus sponsorisés | à découvrir | pour aller plus loin
		articles les plus lus | notre sélection | la rédaction vous conseille | les articles les plus lus | à ne pas manquer | les dernières actualités | en direct | l'actualité en continu | le plus populaire
		à lire aussi sur le sujet | dans l'actualité | le fil info | le fil d'actualité | fil info | les articles les plus partagés | les plus vus | vos articles | articles recommandés | à lire ensuite | à suivre | plus de contenu | encore plus
		voir plus d'articles | les vidéos | le top | l'actu en continu | notre sélection d'articles | l'essentiel du jour | dans la même catégorie | derniers articles | articles récents | autour de cet article
	`),
	relatedCalls: list(`
		lire aussi | lire aussi : | à lire aussi | à voir aussi | voir aussi | lire la suite | lire plus | lire également | à lire également | en savoir plus | découvrir aussi | retrouvez aussi | écouter aussi | lire l'article | voir la vidéo | pour aller plus loin | lisez aussi | ne manquez pas | à découvrir
	`),
	promoLines: list(
		`soutenez-nous | faites un don | je fais un don | rejoignez-nous | restez informé | restez connecté | recevez notre newsletter | déjà abonné | essai gratuit | téléchargez l'application`,
	),
	promoOpenings: list(`
		abonnez-vous | inscrivez-vous | suivez-nous | suivez toute l'actualité | suivez l'actualité | rejoignez-nous | retrouvez-nous | recevez | téléchargez notre | téléchargez l'application | pour recevoir
		soutenez | faites un don | cet article est réservé aux abonnés | article réservé aux abonnés | il vous reste | en partenariat avec | découvrez notre | ne manquez pas | ne ratez pas | déjà abonné | vous êtes abonné | abonnez-vous à | inscrivez-vous à | suivez-nous sur | retrouvez-nous sur | recevez chaque
		l'essentiel du jour | retrouvez toute | retrouvez tous | retrouvez nos | soutenez-nous | pour ne rien manquer | ne ratez rien | vous avez une information | une info à | contactez-nous | écrivez-nous
	`),
	noticePhrases: list(`
		tous droits réservés | politique de confidentialité | mentions légales | conditions générales | données personnelles | utilise des cookies | utilisons des cookies | nos partenaires | reproduction interdite | reproduction partielle ou totale
		désinscrire à tout moment | vous désabonner | protégé par recaptcha | votre navigateur | activer javascript | sans autorisation | commission paritaire | rcs paris | conditions générales d'utilisation | votre adresse e-mail
		utilise votre adresse e-mail | afin de vous envoyer | newsletters. vous pouvez | gérer vos préférences
	`),
	commentHeadings: list(
		`commentaires | commentaire | laisser un commentaire | ajouter un commentaire | vos commentaires | vos réactions | réactions | réagissez | réagir à cet article`,
	),
	commentControls: list(
		`répondre | signaler | signaler un abus | j'aime | il y a une heure | les plus récents | les plus anciens`,
	),
	tagLabels: list(`tags | mots-clés | mots clés | thèmes | thématiques | sujets | étiquettes | rubriques | dossiers`),
	dateWords: list(`
		lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | janvier | février | avril | juin | juillet | août | septembre | octobre | novembre | décembre | janv | févr | juil | déc
		publié | publiée | mis | mise | à | jour | le | modifié | modifiée | créé | posté | heures | heure | er | aujourd'hui | hier | dernière | la | il | y | mars | mai | lecture | temps
		par | lu | min | minutes | fois | vues | commentaires | janv. | févr. | sept. | oct. | nov. | modifié le
	`),
	creditMarkers: list(
		`photo | photos | crédit | crédits | crédit photo | crédits photo | image | images | illustration | photographe | infographie | vidéo | © | source | capture d'écran | photo d'illustration | légende`,
	),
	creditOpenings: list(
		`photo de | photo par | crédit photo | crédits photo | image de | illustration de | avec l'aimable autorisation | photos de`,
	),
	captionOpenings: list(`légende | image d'illustration | photo d'illustration | photo d'archives | archives`),
	captionPlaces: list(
		`à gauche | à droite | gauche | droite | au centre | centre | de gauche à droite | en haut | en bas | deuxième à partir de la gauche`,
	),
	pictureWords: list(`photo | image | illustration | figure | diapositive`),
	attributionOpenings: list(
		`par | publié par | écrit par | rédigé par | propos recueillis par | un article de | texte de | traduit par | avec | recueilli par | d'après`,
	),
	attributionLabels: list(
		`source | sources | auteur | auteurs | texte | rédaction | traduction | journaliste | propos recueillis par`,
	),
	bylineWords: list(
		`journaliste | correspondant | correspondante | correspondante à | envoyé spécial | envoyée spéciale | rédaction | afp | reuters | rédacteur | rédactrice | chroniqueur | la rédaction`,
	),
	bylineFillers: list(`envoyé | envoyée | spécial | spéciale | la | agence | avec | et | à | chef | service`),
	articleHeadings: list(
		`introduction | conclusion | contexte | résumé | ingrédients | préparation | étapes | bibliographie | méthode | résultats | analyse | symptômes | causes | traitement | sommaire`,
	),
	notNewsrooms: list(`otan | ue | onu | ong | pib | pme | sncf | ratp | cgt | lfi | psg | oms | fmi | pdg | adn | tva`),
}));

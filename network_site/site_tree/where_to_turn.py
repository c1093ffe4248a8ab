"""Of the accessibility statement: feedback and contact, and the enforcement procedure by country.

Directive (EU) 2016/2102, Articles 7(1) and 9. The addresses are front pages or pages for complaints: the rest moves.
"""

from ..wording import h2, li, p

WHERE_TO_TURN = (
    h2(
        en="Feedback and contact",
        fi="Palaute ja yhteydenotto",
        et="Tagasiside ja kontakt",
        sr_latn="Povratne informacije i kontakt",
        nb="Tilbakemelding og kontakt",
        sv="Återkoppling och kontakt",
    ),
    p(
        en=(
            "Tell the editors what stops you: [the feedback form](/en/feedback/) needs no account and is "
            "linked at the foot of every page. You can also ask for content that you cannot use. They "
            "will try to mend it, or give you the content in another way; leave a mail address if you "
            "want an answer."
        ),
        fi=(
            "Kerro toimitukselle, mikä estää sinua: [palautelomakkeeseen](/fi/feedback/) ei tarvita "
            "tunnusta, ja linkki siihen on jokaisen sivun lopussa. Voit myös pyytää sisältöä, jota et "
            "pysty käyttämään. Toimitus yrittää korjata asian tai antaa sisällön muulla tavalla; jätä "
            "sähköpostiosoite, jos haluat vastauksen."
        ),
        et=(
            "Ütle toimetusele, mis sind takistab: [tagasisidevorm](/et/feedback/) ei nõua kontot ja link "
            "sellele on iga lehe lõpus. Võid küsida ka sisu, mida sa kasutada ei saa. Toimetus püüab "
            "selle parandada või anda sisu muul viisil; jäta e-posti aadress, kui soovid vastust."
        ),
        sr_latn=(
            "Javite uredništvu šta vam smeta: za [obrazac za povratne informacije](/sr-latn/feedback/) "
            "ne treba nalog, a link je na dnu svake stranice. Možete i da zatražite sadržaj koji ne "
            "možete da koristite. Uredništvo će pokušati da to popravi ili da vam sadržaj pošalje "
            "drugačije; ostavite adresu e-pošte ako želite odgovor."
        ),
        nb=(
            "Fortell redaksjonen hva som stopper deg: [tilbakemeldingsskjemaet](/nb/feedback/) krever "
            "ingen konto, og lenken står nederst på hver side. Du kan også be om innhold du ikke kan "
            "bruke. De prøver å rette det, eller gir deg innholdet på en annen måte; skriv en "
            "e-postadresse hvis du vil ha svar."
        ),
        sv=(
            "Berätta för redaktionen vad som hindrar dig: [återkopplingsformuläret](/sv/feedback/) "
            "kräver inget konto, och länken finns längst ned på varje sida. Du kan också be om innehåll "
            "som du inte kan använda. Redaktionen försöker rätta till det eller ge dig innehållet på "
            "något annat sätt; lämna en mejladress om du vill ha svar."
        ),
    ),
    h2(
        en="Enforcement procedure",
        fi="Valvonta",
        et="Järelevalve",
        sr_latn="Postupak zaštite",
        nb="Tilsyn",
        sv="Tillsyn",
    ),
    p(
        en=(
            "If the answer does not help you, you can turn to the authority of your country. Whether a "
            "law binds the organisation that runs this site depends on its country and on who pays for "
            "it; the authority tells you."
        ),
        fi=(
            "Jos vastaus ei auta sinua, voit kääntyä maasi viranomaisen puoleen. Se, sitooko laki tätä "
            "sivustoa ylläpitävää organisaatiota, riippuu sen maasta ja rahoittajasta; viranomainen "
            "kertoo tästä."
        ),
        et=(
            "Kui vastusest pole abi, võid pöörduda oma riigi ametiasutuse poole. See, kas seadus "
            "kohustab lehe haldajat, sõltub tema riigist ja rahastajast; seda ütleb ametiasutus."
        ),
        sr_latn=(
            "Ako vam odgovor ne pomaže, možete se obratiti nadležnom organu u svojoj zemlji. Da li zakon "
            "obavezuje organizaciju koja vodi sajt zavisi od njene zemlje i od toga ko je finansira; to "
            "će vam reći nadležni organ."
        ),
        nb=(
            "Hvis svaret ikke hjelper deg, kan du henvende deg til myndigheten i landet ditt. Om en lov "
            "binder organisasjonen som driver nettstedet, avhenger av landet og av hvem som betaler; det "
            "kan myndigheten si deg."
        ),
        sv=(
            "Om svaret inte hjälper dig kan du vända dig till myndigheten i ditt land. Om en lag binder "
            "organisationen som driver webbplatsen beror på dess land och på vem som betalar; det kan "
            "myndigheten berätta."
        ),
    ),
    li(
        en="Finland: [the Finnish Transport and Communications Agency Traficom](https://www.traficom.fi/)",
        fi="Suomi: [Liikenne- ja viestintävirasto Traficom](https://www.traficom.fi/)",
        et="Soome: [transpordi- ja sideamet Traficom](https://www.traficom.fi/)",
        sr_latn="Finska: [Agencija za saobraćaj i komunikacije Traficom](https://www.traficom.fi/)",
        nb="Finland: [transport- og kommunikasjonsverket Traficom](https://www.traficom.fi/)",
        sv="Finland: [Transport- och kommunikationsverket Traficom](https://www.traficom.fi/)",
    ),
    li(
        en="Estonia: [the Consumer Protection and Technical Regulatory Authority](https://www.ttja.ee/)",
        fi="Viro: [kuluttajansuojan ja teknisen valvonnan virasto TTJA](https://www.ttja.ee/)",
        et="Eesti: [Tarbijakaitse ja Tehnilise Järelevalve Amet](https://www.ttja.ee/)",
        sr_latn="Estonija: [Uprava za zaštitu potrošača i tehnički nadzor](https://www.ttja.ee/)",
        nb="Estland: [tilsynet for forbrukervern og teknisk kontroll](https://www.ttja.ee/)",
        sv="Estland: [myndigheten för konsumentskydd och teknisk tillsyn](https://www.ttja.ee/)",
    ),
    li(
        en="Norway: [the Authority for Universal Design of ICT](https://www.uutilsynet.no/)",
        fi=("Norja: [tieto- ja viestintätekniikan esteettömyyttä valvova viranomainen](https://www.uutilsynet.no/)"),
        et="Norra: [IKT universaalse disaini järelevalve](https://www.uutilsynet.no/)",
        sr_latn="Norveška: [Nadzor za univerzalni dizajn IKT](https://www.uutilsynet.no/)",
        nb="Norge: [Tilsynet for universell utforming av ikt](https://www.uutilsynet.no/)",
        sv="Norge: [tillsynen för universell utformning av IKT](https://www.uutilsynet.no/)",
    ),
    li(
        en="Sweden: [the Agency for Digital Government](https://www.digg.se/tdosanmalan)",
        fi="Ruotsi: [digitaalisen hallinnon virasto Digg](https://www.digg.se/tdosanmalan)",
        et="Rootsi: [digihalduse amet Digg](https://www.digg.se/tdosanmalan)",
        sr_latn="Švedska: [Agencija za digitalnu upravu Digg](https://www.digg.se/tdosanmalan)",
        nb="Sverige: [myndigheten for digital forvaltning Digg](https://www.digg.se/tdosanmalan)",
        sv="Sverige: [Myndigheten för digital förvaltning](https://www.digg.se/tdosanmalan)",
    ),
    li(
        en=(
            "Serbia, where the EU directive does not apply: [the Commissioner for the Protection of "
            "Equality](https://ravnopravnost.gov.rs/)"
        ),
        fi=(
            "Serbia, jossa EU:n direktiivi ei ole voimassa: [yhdenvertaisuusvaltuutettu](https://ravnopravnost.gov.rs/)"
        ),
        et="Serbia, kus EL-i direktiiv ei kehti: [võrdse kohtlemise volinik](https://ravnopravnost.gov.rs/)",
        sr_latn=(
            "Srbija, u kojoj direktiva EU ne važi: [Poverenik za zaštitu ravnopravnosti](https://ravnopravnost.gov.rs/)"
        ),
        nb="Serbia, der EU-direktivet ikke gjelder: [likestillingsombudet](https://ravnopravnost.gov.rs/)",
        sv=("Serbien, där EU-direktivet inte gäller: [ombudet för skydd av jämlikhet](https://ravnopravnost.gov.rs/)"),
    ),
)

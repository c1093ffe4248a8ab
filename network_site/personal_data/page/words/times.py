"""How long each subject stays. ``{…}`` are lengths of time such as "6 months", in a form that stands alone."""

from search.data_holding import Subject

from ....wording import Text, text

TIMES: dict[Subject, Text] = {
    Subject.MESSAGES: text(
        en="{messages} after the message came",
        fi="{messages} viestin saapumisesta",
        et="{messages} pärast sõnumi saabumist",
        sr_latn="{messages} od prijema poruke",
        nb="{messages} etter at meldingen kom",
        sv="{messages} efter att meddelandet kom",
    ),
    Subject.CONTACTS: text(
        en=(
            "Name: {ended_contacts} after the consent ended, hidden meanwhile. Proof: {consent_records} after the "
            "consent ended"
        ),
        fi=(
            "Nimi: {ended_contacts} suostumuksen päättymisestä, sinä aikana piilossa. Todiste: {consent_records} "
            "suostumuksen päättymisestä"
        ),
        et=(
            "Nimi: {ended_contacts} pärast nõusoleku lõppu, sel ajal peidus. Tõend: {consent_records} pärast nõusoleku "
            "lõppu"
        ),
        sr_latn=(
            "Ime: {ended_contacts} od isteka pristanka, za to vreme skriveno. Dokaz: {consent_records} od isteka "
            "pristanka"
        ),
        nb=(
            "Navnet: {ended_contacts} etter at samtykket sluttet, skjult så lenge. Beviset: {consent_records} etter at "
            "samtykket sluttet"
        ),
        sv=(
            "Namnet: {ended_contacts} efter att samtycket upphörde, dolt så länge. Beviset: {consent_records} efter "
            "att samtycket upphörde"
        ),
    ),
    Subject.PICTURES: text(
        en="{ended_pictures} after the consent ended, not shown meanwhile; without an end, until it is withdrawn",
        fi=(
            "{ended_pictures} suostumuksen päättymisestä, sinä aikana piilossa; jos päättymispäivää ei ole, kunnes "
            "suostumus perutaan"
        ),
        et=(
            "{ended_pictures} pärast nõusoleku lõppu, sel ajal peidus; kui lõppu ei ole, siis kuni nõusolek tagasi "
            "võetakse"
        ),
        sr_latn="{ended_pictures} od isteka pristanka, za to vreme skrivena; ako nema roka, dok se pristanak ne povuče",
        nb="{ended_pictures} etter at samtykket sluttet, skjult så lenge; uten sluttdato til samtykket trekkes tilbake",
        sv="{ended_pictures} efter att samtycket upphörde, dold så länge; utan slutdatum tills samtycket återkallas",
    ),
    Subject.INVITATIONS: text(
        en="{invitations} after the last day of the invitation",
        fi="{invitations} kutsun viimeisestä voimassaolopäivästä",
        et="{invitations} pärast kutse viimast kehtivuspäeva",
        sr_latn="{invitations} od poslednjeg dana važenja pozivnice",
        nb="{invitations} etter invitasjonens siste dag",
        sv="{invitations} efter inbjudans sista dag",
    ),
    Subject.ACCOUNTS: text(
        en="As long as you have the account; a closed one goes {closed_accounts} after its last login",
        fi="Niin kauan kuin sinulla on tunnus; suljettu tunnus: {closed_accounts} viimeisestä kirjautumisesta",
        et="Kuni sul on konto; suletud konto: {closed_accounts} pärast viimast sisselogimist",
        sr_latn="Dok imate nalog; zatvoren nalog: {closed_accounts} od poslednje prijave",
        nb="Så lenge du har kontoen; en lukket konto: {closed_accounts} etter siste innlogging",
        sv="Så länge du har kontot; ett stängt konto: {closed_accounts} efter senaste inloggningen",
    ),
    Subject.EDITING: text(
        en=(
            "The list of who did what: {history}. Versions and comments: as long as the page, with the name as long as "
            "the account"
        ),
        fi="Luettelo tekemisistä: {history}. Versiot ja kommentit: niin kauan kuin sivu, nimi niin kauan kuin tunnus",
        et="Tegevuste loend: {history}. Versioonid ja kommentaarid: kuni leht on olemas, nimi kuni konto on olemas",
        sr_latn=(
            "Spisak ko je šta uradio: {history}. Verzije i komentari: dok postoji stranica, a ime dok postoji nalog"
        ),
        nb=(
            "Listen over hvem som gjorde hva: {history}. Versjoner og kommentarer: så lenge siden finnes, navnet så "
            "lenge kontoen finnes"
        ),
        sv=(
            "Listan över vem som gjorde vad: {history}. Versioner och kommentarer: så länge sidan finns, namnet så "
            "länge kontot finns"
        ),
    ),
}

TRIES_COUNTED = text(
    en="Some minutes",
    fi="Muutama minuutti",
    et="Mõni minut",
    sr_latn="Nekoliko minuta",
    nb="Noen minutter",
    sv="Några minuter",
)
TRIES_WRITTEN_DOWN = text(
    en="Tries to log in, with the address of the connection: {login_tries}. Everything else: some minutes",
    fi="Kirjautumisyritykset ja yhteyden osoite: {login_tries}. Kaikki muu: muutama minuutti",
    et="Sisselogimiskatsed koos ühenduse aadressiga: {login_tries}. Kõik muu: mõni minut",
    sr_latn="Pokušaji prijave sa adresom veze: {login_tries}. Sve ostalo: nekoliko minuta",
    nb="Forsøk på å logge inn, med adressen til forbindelsen: {login_tries}. Alt annet: noen minutter",
    sv="Försök att logga in, med anslutningens adress: {login_tries}. Allt annat: några minuter",
)

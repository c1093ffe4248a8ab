"""The project Recovery-toimintaorientaatio mielenterveyspalveluissa (S21275), European Social Fund 2014–2020.

Source: the project's sheet by THL and Diak. The ministry gave the money; the fund is the European Social Fund.
"""

from decimal import Decimal

from projects.models import Participation, ProjectPage

from ...wording import li, p, rich, text
from ..page_content import PageContent, PageNamed, Programme
from . import recovery_organisations
from .recovery_outputs import OUTPUTS

Role = Participation.Role
LEAD, *PART_IMPLEMENTERS = recovery_organisations.PAGES

PROJECT = PageContent(
    name="recovery-orientation-in-mental-health-services",
    model=ProjectPage,
    below="projects",
    title=text(
        fi="Recovery-toimintaorientaatio mielenterveyspalveluissa",
        en="Recovery orientation in mental health services",
    ),
    summary=text(
        fi=(
            "Kahdeksan organisaatiota toi toipumisorientaation suomalaisiin mielenterveyspalveluihin tutkimuksen, "
            "mittareiden ja kokemusasiantuntijoiden avulla."
        ),
        en=(
            "Eight organisations brought recovery orientation into Finnish mental health services with research, "
            "measures and experts by experience."
        ),
    ),
    topics=(
        "recovery-orientation mental-health-services expert-by-experience peer-support multidisciplinary-work "
        "low-threshold-services social-inclusion human-rights co-production evaluation psychiatry family-members "
        "online-support good-practice"
    ),
    fields={
        "code": "S21275",
        "programme": Programme("esf-finland-2014"),
        "starts": "2018-04-01",
        "ends": "2022-04-30",
        "amount": Decimal("1876715"),
        "amount_kind": ProjectPage.AmountKind.REALISED,
        "granting_authority": text(
            fi="Sosiaali- ja terveysministeriö", en="Ministry of Social Affairs and Health (Finland)"
        ),
        "official_record_lost": True,
        "background": rich(
            p(
                fi=(
                    "Recovery-ajattelu muuttaa sitä, miten mielenterveys, kuntoutuminen, ihmisyys ja asiantuntijuus "
                    "ymmärretään. Se sitoo palvelut tiiviimmin arkeen, verkostoihin ja yhteisöihin."
                ),
                en=(
                    "Recovery thinking changes how mental health, rehabilitation, humanity and expertise are "
                    "understood. It ties services more closely to everyday life, networks and communities."
                ),
            ),
            li(
                fi=(
                    "Hanke vastasi sote-uudistukseen, joka uudistaa palveluja ja vahvistaa ihmisten hyvinvointia ja "
                    "osallisuutta."
                ),
                en=(
                    "The project answered Finland's reform of health and social services, which renews services and "
                    "strengthens people's well-being and inclusion."
                ),
            ),
            li(
                fi=(
                    "Se vahvisti asiakkaiden perus- ja ihmisoikeuksia, kuten mielenterveys- ja päihdelakien uudistus "
                    "tavoittelee."
                ),
                en=(
                    "It strengthened clients' basic and human rights, as the reform of mental health and substance "
                    "use legislation wants to do."
                ),
            ),
        ),
        "aims": rich(
            li(
                fi="Määritellä recovery-orientaatio käsitteenä ja ottaa se käyttöön mielenterveyspalveluissa.",
                en="Say what recovery orientation means and apply it in mental health services.",
            ),
            li(
                fi=(
                    "Kehittää uusiin rakenteisiin palveluprosesseja sekä mittareita, joilla arvioidaan niiden "
                    "vaikutuksia ja vaikuttavuutta."
                ),
                en="Develop service processes for the new structures, and metrics that show their effects.",
            ),
            li(
                fi=(
                    "Luoda palvelukokonaisuuksia, menetelmiä ja käytäntöjä, joissa yhdistyvät kokemusasiantuntijuus, "
                    "vertaisuus ja moniammatillisuus."
                ),
                en=(
                    "Create whole services, methods and practices that join expertise by experience, peer support "
                    "and the work of several professions."
                ),
            ),
        ),
        "target_groups": rich(
            li(
                fi="työntekijät mielenterveyspalveluissa ja psykiatriassa",
                en="staff of mental health services and psychiatry",
            ),
            li(
                fi=(
                    "kuntoutujien ja omaisten yhdistyksissä työntekijät, luottamushenkilöt, kokemusasiantuntijat ja "
                    "aktiiviset jäsenet"
                ),
                en=(
                    "in associations of rehabilitees and of relatives: staff, elected officials, experts by "
                    "experience and active members"
                ),
            ),
        ),
        "approach": rich(
            li(
                fi=(
                    "Jalostettiin tutkimus-, käytäntö- ja kokemustietoa recovery-orientaatiosta, kotimaista ja "
                    "kansainvälistä."
                ),
                en=(
                    "Refining what research, practice and experience know about recovery orientation, in Finland and "
                    "abroad."
                ),
            ),
            li(
                fi="Tutkittiin osallisuutta, toipumista ja jaettua asiantuntijuutta palvelujen muuttuessa.",
                en="Research on inclusion, recovery and shared expertise in changing services.",
            ),
            li(
                fi=(
                    "Kehitettiin monen toimijan yhteisiä matalan kynnyksen työtapoja, jotka lisäävät osallisuutta ja "
                    "ehkäisevät syrjäytymistä."
                ),
                en=(
                    "Developing low-threshold ways of working by many actors together, which strengthen inclusion "
                    "and prevent exclusion."
                ),
            ),
            li(
                fi="Kehitettiin recovery-orientaatioon sopivia mittareita ja menetelmiä.",
                en="Developing metrics and methods that suit recovery orientation.",
            ),
        ),
        "results": rich(
            li(
                fi="mielenterveyspalvelujen kokonaisuus, jonka pohjana on recovery-toimintaorientaatio",
                en="a whole of mental health services that is based on recovery orientation",
            ),
            li(
                fi="matalan kynnyksen toimintamalleja, muun muassa kokemusasiantuntijan vastaanotto Seinäjoella",
                en="low-threshold models, among them the reception of an expert by experience in Seinäjoki",
            ),
            li(fi="uusia työmenetelmiä", en="new working methods"),
            li(
                fi="mittareita, joilla seurataan recovery-toimintaorientaation toteutumista ja sen vaikutuksia",
                en="metrics that follow how recovery orientation comes true and what it brings about",
            ),
            li(fi="uutta tietoa aiheesta", en="new knowledge on the subject"),
        ),
        "adoption": rich(
            p(
                fi="Kokemusasiantuntijaraati jäi pysyväksi osaksi Etelä-Pohjanmaan sairaanhoitopiirin toimintaa.",
                en=(
                    "The panel of experts by experience became a lasting part of the work of South Ostrobothnia "
                    "Hospital District."
                ),
            ),
        ),
        "remarks": rich(
            li(
                fi="Viranomainen nosti hankkeen esimerkkihankkeeksi.",
                en="The authority marked it as an example project.",
            ),
            li(
                fi="Ohjelman tunnus oli ”Vipuvoimaa EU:lta 2014–2020”.",
                en="The programme's slogan was “Vipuvoimaa EU:lta 2014–2020” (leverage from the EU).",
            ),
            li(
                fi=(
                    "Lähteen 29 linkkiä olivat tyhjiä: virallinen tietue RR-tietopalvelussa, julkaisut, materiaalit, "
                    "videot, käytännöt ja palvelut. Emme ole arvanneet niiden tilalle uusia."
                ),
                en=(
                    "The 29 links of the source were empty: the official record in RR-tietopalvelu, publications, "
                    "materials, videos, practices and services. We have not guessed others in their place."
                ),
            ),
        ),
        "source": text(fi="THL ja Diak, hankkeen tietosivu", en="THL and Diak, sheet of facts about the project"),
    },
    rows={
        "participations": [
            {"role": Role.COORDINATOR, "organisation": PageNamed(LEAD.name)},
            *({"role": Role.PARTNER, "organisation": PageNamed(page.name)} for page in PART_IMPLEMENTERS),
        ],
        "outputs": OUTPUTS,
    },
)

PAGES = (*recovery_organisations.PAGES, PROJECT)

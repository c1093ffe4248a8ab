"""Topics from files and to files."""

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from search.vocabulary.csv_format import read_csv
from search.vocabulary.loading import load_vocabulary
from search.vocabulary.seed_files import seed_vocabulary
from search.vocabulary.skos_format import read_turtle
from tests.factories import ConceptGroupFactory
from tests.search.curating import words

pytestmark = pytest.mark.django_db


def upload(client, name, text, **data):
    return client.post(reverse("import_concepts"), {"file": SimpleUploadedFile(name, text.encode()), **data})


def test_file_is_imported(admin_client, hope):
    ConceptGroupFactory(slug="g")
    assert admin_client.get(reverse("import_concepts")).status_code == 200
    response = upload(admin_client, "t.csv", "slug,group,en,syn_en\nhope,g,hope,trust\n")
    assert response["Location"] == reverse("concepts:index")
    assert words(hope, "en") == [("hope", True), ("optimism", False), ("trust", False)]
    upload(admin_client, "t.csv", "slug,group,en,syn_en\nhope,g,hope,trust\n", replace_synonyms="on")
    assert words(hope, "en") == [("hope", True), ("trust", False)]


def test_broken_file_is_refused_with_its_lines(admin_client, hope):
    response = upload(admin_client, "t.csv", "slug,group,en\nhope,nowhere,trust\nwork,nowhere,work\n")
    listed = [
        [" ".join(cell.text.split()) for cell in row.find_all("td")]
        for row in BeautifulSoup(response.content, "html.parser")
        .find("section", {"aria-labelledby": "problems"})
        .tbody.find_all("tr")
    ]
    assert listed == [["2", "The group “nowhere” is not known."], ["3", "The group “nowhere” is not known."]]
    assert words(hope, "en")[0] == ("hope", True)


@pytest.mark.parametrize(("name", "read"), [("csv", read_csv), ("groups", read_csv), ("turtle", read_turtle)])
def test_exported_file_reads_back(admin_client, name, read):
    load_vocabulary(seed_vocabulary())
    response = admin_client.get(reverse("export_concepts", args=[name]))
    assert "attachment" in response["Content-Disposition"]
    file = read(response.content.decode("utf-8-sig"))
    assert len(file.groups if name == "groups" else file.concepts) == (10 if name == "groups" else 120)

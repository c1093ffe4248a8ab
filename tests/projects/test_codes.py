"""What project codes say, by real forms of codes."""

import pytest

from projects.codes import parse_code
from projects.codes.parsing import CodeKind, MalformedCode


@pytest.mark.parametrize(
    ("text", "kind", "parts"),
    [
        (
            "2024-1-EE01-KA122-ADU-000233253",
            CodeKind.ERASMUS,
            ["2024", "1", "EE01", "KA122", "ADU", "000233253"],
        ),
        ("2021-2-FI01-KA210-YOU-000047842", CodeKind.ERASMUS, ["2021", "2", "FI01", "KA210", "YOU", "000047842"]),
        ("2023-1-NO01-KA220-VET-000156789", CodeKind.ERASMUS, ["2023", "1", "NO01", "KA220", "VET", "000156789"]),
        ("2022-1-DE02-KA131-HED-000060000", CodeKind.ERASMUS, ["2022", "1", "DE02", "KA131", "HED", "000060000"]),
        ("2019-1-FI01-KA204-060000", CodeKind.ERASMUS_BEFORE_2021, ["2019", "1", "FI01", "KA204", "060000"]),
        ("2015-1-UK01-KA204-013255", CodeKind.ERASMUS_BEFORE_2021, ["2015", "1", "UK01", "KA204", "013255"]),
        ("2018-3-EL02-KA105-004321", CodeKind.ERASMUS_BEFORE_2021, ["2018", "3", "EL02", "KA105", "004321"]),
        (
            "2015-1-NO01-KA204-013255_2",
            CodeKind.ERASMUS_BEFORE_2021,
            ["2015", "1", "NO01", "KA204", "013255", "2"],
        ),
        ("S21275", CodeKind.ESF_FINLAND_2014, ["S", "21275"]),
        ("101087153", CodeKind.CENTRALISED, ["101087153"]),
        ("IPA/2013/334-123", CodeKind.OTHER, []),
        ("2021-1-FI02-ESC51-VTJ-000035641", CodeKind.OTHER, []),
        ("2018-04", CodeKind.OTHER, []),
        ("  S21275 ", CodeKind.ESF_FINLAND_2014, ["S", "21275"]),
    ],
)
def test_parts_of_a_code(text, kind, parts):
    code = parse_code(text)
    assert (code.kind, [part.text for part in code.parts]) == (kind, parts)
    assert code.text == text.strip()
    assert code.explanation


@pytest.mark.parametrize(
    ("part", "meaning"), [("EE01", "Estonia, agency 01"), ("KA122", "Short-term mobility projects"), ("ADU", "Adult")]
)
def test_meaning_of_a_part(part, meaning):
    parts = {each.text: each.meaning for each in parse_code("2024-1-EE01-KA122-ADU-000233253").parts}
    assert meaning in parts[part]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("2024-1-EE01-KA122", "not complete"),
        ("2024-1-XX01-KA122-ADU-000233253", "not a country"),
        ("2024-1-EE01-KA122-XYZ-000233253", "not a field of education"),
        ("2024-1-EE1-KA122-ADU-000233253", "not complete"),
        ("24-1-EE01-KA122-ADU-000233253", "not complete"),
        ("2024-1-EE01-KA122-ADU-12", "not complete"),
        ("2024-1", "not complete"),
        ("2024-1-EE", "not complete"),
        ("2024-1-EE01-", "not complete"),
    ],
)
def test_malformed_code_is_refused_with_the_reason(text, problem):
    with pytest.raises(MalformedCode, match=problem):
        parse_code(text)

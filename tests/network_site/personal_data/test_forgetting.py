"""What has an end is taken away by the clock."""

from datetime import timedelta

import pytest
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.admin.models import EditingSession, FormState
from wagtail.models import ModelLogEntry, PageLogEntry, UploadedFile

from events.models import Reminder, ScheduledRun
from events.reminders.forgetting import forget_reminders
from network_site.personal_data import forgetting
from network_site.scheduled.daily import REST, once_a_day
from network_site.scheduled.forgetting import FORGETTING
from network_site.scheduled.parts import PARTS
from pages.models import Feedback
from search.models import UnansweredQuestion
from search.query_log import WEEKS_KEPT, forget_old_questions, this_week
from tests import factories as make

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def ago(subject: str, more: int = 0):
    return timezone.now() - (settings.KEPT_DAYS[subject] + more) * DAY


def test_every_end_of_the_inventory_has_a_part() -> None:
    names = [part.name for part in PARTS]
    assert len(names) == len(set(names))
    assert {name for name, _work, _unit in FORGETTING} <= set(names)


def test_history_of_long_ago_goes_and_the_pages_stay(site) -> None:
    page = make.StandardPageFactory()
    for model in (PageLogEntry, ModelLogEntry):
        for moment in (ago("history", 1), ago("history", -1)):
            facts = {"page": page} if model is PageLogEntry else {"object_id": "1"}
            model.objects.create(content_type_id=1, label="x", action="wagtail.edit", timestamp=moment, **facts)
    old = PageLogEntry.objects.filter(timestamp__lt=ago("history")).count()
    assert forgetting.forget_history() == old + 1
    assert not PageLogEntry.objects.filter(timestamp__lt=ago("history")).exists()
    assert ModelLogEntry.objects.filter(label="x").count() == 1
    page.refresh_from_db()


def test_closed_account_goes_long_after_its_last_login() -> None:
    long_ago = ago("closed_accounts", 1)
    make.UserFactory(is_active=False, last_login=long_ago)
    make.UserFactory(is_active=False, date_joined=long_ago)
    stay = [
        make.UserFactory(is_active=True, last_login=long_ago),
        make.UserFactory(is_active=False, last_login=ago("closed_accounts", -1), date_joined=long_ago),
        make.UserFactory(is_active=False),
    ]
    assert forgetting.forget_closed_accounts() == 2
    assert set(get_user_model().objects.all()) == set(stay)


def test_forms_visits_and_uploads_of_the_day_before_go(site) -> None:
    user = make.UserFactory()
    facts = {"user": user, "content_type_id": 1, "object_id": "1"}
    for moment in (timezone.now() - 2 * DAY, timezone.now()):
        FormState.objects.create(data="x", parent_object_id="", last_updated_at=moment, **facts)
        EditingSession.objects.create(last_seen_at=moment, **facts)
    for _ in range(2):
        upload = UploadedFile(uploaded_by_user=user, for_content_type_id=1)
        upload.file.save("picture.png", ContentFile(b"x"))
    upload.file.storage.delete(upload.file.name)
    assert forgetting.forget_unfinished_work() == 3
    assert (FormState.objects.count(), EditingSession.objects.count(), UploadedFile.objects.count()) == (1, 1, 1)


def test_upload_that_nobody_finished_goes_after_a_week(site, monkeypatch: pytest.MonkeyPatch) -> None:
    upload = UploadedFile(for_content_type_id=1)
    upload.file.save("picture.png", ContentFile(b"x"))
    monkeypatch.setattr(forgetting, "UNFINISHED_UPLOAD", -DAY)
    assert forgetting.forget_unfinished_work() == 1
    assert not upload.file.storage.exists(upload.file.name)


def test_notes_of_reminders_go_once_they_stop_no_second_mail(settings) -> None:
    today = timezone.localdate()
    make.ReminderFactory(due_on=today - 731 * DAY)
    kept = make.ReminderFactory(due_on=today - 700 * DAY)
    assert forget_reminders() == 1
    settings.KEPT_DAYS = settings.KEPT_DAYS | {"reminders": 1}
    asked = make.ReminderFactory(due_on=today - 400 * DAY)
    assert forget_reminders() == 1
    assert list(Reminder.objects.all()) == [asked]
    assert kept.pk != asked.pk


def test_messages_stay_as_long_as_the_setting_says(settings) -> None:
    settings.KEPT_DAYS = settings.KEPT_DAYS | {"messages": 10}
    from pages.feedback.forgetting import forget_feedback

    for days in (9, 11):
        message = make.FeedbackFactory()
        Feedback.objects.filter(pk=message.pk).update(received_at=timezone.now() - days * DAY)
    assert forget_feedback() == 1


def test_old_questions_go_though_nobody_asks_anew() -> None:
    for weeks in (WEEKS_KEPT, WEEKS_KEPT + 1):
        week = this_week() - timedelta(weeks=weeks)
        UnansweredQuestion.objects.create(week=week, language="en", question="x", times=1)
    assert forget_old_questions() == 1


def test_tries_to_sign_in_go_after_their_days(settings) -> None:
    settings.KEPT_DAYS = {**settings.KEPT_DAYS, "login_tries": 1}
    for hours in (23, 25):
        tried = AccessAttempt.objects.create(username=f"tried {hours}", ip_address="192.0.2.7", failures_since_start=1)
        AccessAttempt.objects.filter(pk=tried.pk).update(attempt_time=timezone.now() - timedelta(hours=hours))
    assert forgetting.forget_login_tries() == 1
    assert AccessAttempt.objects.get().username == "tried 23"


def test_daily_work_is_done_once_and_again_after_it_failed() -> None:
    done: list[int] = []

    def work() -> int:
        done.append(1)
        if len(done) == 1:
            raise ConnectionError
        return len(done)

    daily = once_a_day("Some work", work, "deleted")
    with pytest.raises(ConnectionError):
        daily()
    assert [daily(), daily()] == ["2 deleted", "done today"]
    ScheduledRun.objects.filter(name="Some work").update(busy_until=timezone.now() - REST)
    assert daily() == "3 deleted"

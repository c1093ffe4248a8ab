"""Addresses below the admin. None of them is open to people of one organisation: they publish nothing."""

from django.urls import path

from .views.report import FundedPagesReport
from .views.stopped import StoppedView

admin_urls = [
    path("funded-pages/<int:page_id>/stopped/<slug:action>/", StoppedView.as_view(), name="funding_mark_stopped"),
    path("reports/funding-marks/", FundedPagesReport.as_view(), name="funding_marks_report"),
    path(
        "reports/funding-marks/results/",
        FundedPagesReport.as_view(results_only=True),
        name="funding_marks_report_results",
    ),
]
